// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `DataStatistics`.
///
/// Needs the feature `payload-statistics`.
#[derive(Clone)]
pub struct DataStatistics {
    /// `activeUsers`
    pub active_users: Option<i64>,
    /// `averageDashboardViews`
    pub average_dashboard_views: Option<f64>,
    /// `averageEventChartViews`
    pub average_event_chart_views: Option<f64>,
    /// `averageEventReportViews`
    pub average_event_report_views: Option<f64>,
    /// `averageEventVisualizationViews`
    pub average_event_visualization_views: Option<f64>,
    /// `averageMapViews`
    pub average_map_views: Option<f64>,
    /// `averagePassiveDashboardViews`
    pub average_passive_dashboard_views: Option<f64>,
    /// `averageViews`
    pub average_views: Option<f64>,
    /// `averageVisualizationViews`
    pub average_visualization_views: Option<f64>,
    /// `dashboardViews`
    pub dashboard_views: Option<i64>,
    /// `dataSetReportViews`
    pub data_set_report_views: Option<i64>,
    /// `day`
    pub day: Option<i64>,
    /// `eventChartViews`
    pub event_chart_views: Option<i64>,
    /// `eventReportViews`
    pub event_report_views: Option<i64>,
    /// `eventVisualizationViews`
    pub event_visualization_views: Option<i64>,
    /// `mapViews`
    pub map_views: Option<i64>,
    /// `month`
    pub month: Option<i64>,
    /// `passiveDashboardViews`
    pub passive_dashboard_views: Option<i64>,
    /// `savedDashboards`
    pub saved_dashboards: Option<i64>,
    /// `savedDataValues`
    pub saved_data_values: Option<i64>,
    /// `savedEventCharts`
    pub saved_event_charts: Option<i64>,
    /// `savedEventReports`
    pub saved_event_reports: Option<i64>,
    /// `savedEventVisualizations`
    pub saved_event_visualizations: Option<i64>,
    /// `savedIndicators`
    pub saved_indicators: Option<i64>,
    /// `savedMaps`
    pub saved_maps: Option<i64>,
    /// `savedVisualizations`
    pub saved_visualizations: Option<i64>,
    /// `totalViews`
    pub total_views: Option<i64>,
    /// `users`
    pub users: Option<i64>,
    /// `visualizationViews`
    pub visualization_views: Option<i64>,
    /// `week`
    pub week: Option<i64>,
    /// `year`
    pub year: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataStatistics {
    fn default() -> Self {
        Self {
            active_users: None,
            average_dashboard_views: None,
            average_event_chart_views: None,
            average_event_report_views: None,
            average_event_visualization_views: None,
            average_map_views: None,
            average_passive_dashboard_views: None,
            average_views: None,
            average_visualization_views: None,
            dashboard_views: None,
            data_set_report_views: None,
            day: None,
            event_chart_views: None,
            event_report_views: None,
            event_visualization_views: None,
            map_views: None,
            month: None,
            passive_dashboard_views: None,
            saved_dashboards: None,
            saved_data_values: None,
            saved_event_charts: None,
            saved_event_reports: None,
            saved_event_visualizations: None,
            saved_indicators: None,
            saved_maps: None,
            saved_visualizations: None,
            total_views: None,
            users: None,
            visualization_views: None,
            week: None,
            year: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataStatistics {
    const NAME: &'static str = "DataStatistics";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "activeUsers",
            "averageDashboardViews",
            "averageEventChartViews",
            "averageEventReportViews",
            "averageEventVisualizationViews",
            "averageMapViews",
            "averagePassiveDashboardViews",
            "averageViews",
            "averageVisualizationViews",
            "dashboardViews",
            "dataSetReportViews",
            "day",
            "eventChartViews",
            "eventReportViews",
            "eventVisualizationViews",
            "mapViews",
            "month",
            "passiveDashboardViews",
            "savedDashboards",
            "savedDataValues",
            "savedEventCharts",
            "savedEventReports",
            "savedEventVisualizations",
            "savedIndicators",
            "savedMaps",
            "savedVisualizations",
            "totalViews",
            "users",
            "visualizationViews",
            "week",
            "year",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.active_users),
            1 => entry.into(&mut self.average_dashboard_views),
            2 => entry.into(&mut self.average_event_chart_views),
            3 => entry.into(&mut self.average_event_report_views),
            4 => entry.into(&mut self.average_event_visualization_views),
            5 => entry.into(&mut self.average_map_views),
            6 => entry.into(&mut self.average_passive_dashboard_views),
            7 => entry.into(&mut self.average_views),
            8 => entry.into(&mut self.average_visualization_views),
            9 => entry.into(&mut self.dashboard_views),
            10 => entry.into(&mut self.data_set_report_views),
            11 => entry.into(&mut self.day),
            12 => entry.into(&mut self.event_chart_views),
            13 => entry.into(&mut self.event_report_views),
            14 => entry.into(&mut self.event_visualization_views),
            15 => entry.into(&mut self.map_views),
            16 => entry.into(&mut self.month),
            17 => entry.into(&mut self.passive_dashboard_views),
            18 => entry.into(&mut self.saved_dashboards),
            19 => entry.into(&mut self.saved_data_values),
            20 => entry.into(&mut self.saved_event_charts),
            21 => entry.into(&mut self.saved_event_reports),
            22 => entry.into(&mut self.saved_event_visualizations),
            23 => entry.into(&mut self.saved_indicators),
            24 => entry.into(&mut self.saved_maps),
            25 => entry.into(&mut self.saved_visualizations),
            26 => entry.into(&mut self.total_views),
            27 => entry.into(&mut self.users),
            28 => entry.into(&mut self.visualization_views),
            29 => entry.into(&mut self.week),
            30 => entry.into(&mut self.year),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("activeUsers", &self.active_users);
        out.put("averageDashboardViews", &self.average_dashboard_views);
        out.put("averageEventChartViews", &self.average_event_chart_views);
        out.put("averageEventReportViews", &self.average_event_report_views);
        out.put(
            "averageEventVisualizationViews",
            &self.average_event_visualization_views,
        );
        out.put("averageMapViews", &self.average_map_views);
        out.put("averagePassiveDashboardViews", &self.average_passive_dashboard_views);
        out.put("averageViews", &self.average_views);
        out.put("averageVisualizationViews", &self.average_visualization_views);
        out.put("dashboardViews", &self.dashboard_views);
        out.put("dataSetReportViews", &self.data_set_report_views);
        out.put("day", &self.day);
        out.put("eventChartViews", &self.event_chart_views);
        out.put("eventReportViews", &self.event_report_views);
        out.put("eventVisualizationViews", &self.event_visualization_views);
        out.put("mapViews", &self.map_views);
        out.put("month", &self.month);
        out.put("passiveDashboardViews", &self.passive_dashboard_views);
        out.put("savedDashboards", &self.saved_dashboards);
        out.put("savedDataValues", &self.saved_data_values);
        out.put("savedEventCharts", &self.saved_event_charts);
        out.put("savedEventReports", &self.saved_event_reports);
        out.put("savedEventVisualizations", &self.saved_event_visualizations);
        out.put("savedIndicators", &self.saved_indicators);
        out.put("savedMaps", &self.saved_maps);
        out.put("savedVisualizations", &self.saved_visualizations);
        out.put("totalViews", &self.total_views);
        out.put("users", &self.users);
        out.put("visualizationViews", &self.visualization_views);
        out.put("week", &self.week);
        out.put("year", &self.year);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataSummary`.
///
/// Needs the feature `payload-statistics`.
#[derive(Clone)]
pub struct DataSummary {
    /// `activeUsers`
    pub active_users: Option<crate::Map<i64>>,
    /// `dataValueCount`
    pub data_value_count: Option<crate::Map<i64>>,
    /// `enrollmentCount`: only in 2.43
    pub enrollment_count: Option<crate::Map<i64>>,
    /// `eventCount`
    pub event_count: Option<crate::Map<i64>>,
    /// `logins`: only in 2.43
    pub logins: Option<crate::Map<i64>>,
    /// `objectCounts`
    pub object_counts: Option<crate::Map<i64>>,
    /// `singleEventCount`: only in 2.43
    pub single_event_count: Option<crate::Map<i64>>,
    /// `system`
    pub system: Option<Box<crate::payload::Dhis2Info>>,
    /// `trackerEventCount`: only in 2.43
    pub tracker_event_count: Option<crate::Map<i64>>,
    /// `userInvitations`
    pub user_invitations: Option<crate::Map<i64>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataSummary {
    fn default() -> Self {
        Self {
            active_users: None,
            data_value_count: None,
            enrollment_count: None,
            event_count: None,
            logins: None,
            object_counts: None,
            single_event_count: None,
            system: None,
            tracker_event_count: None,
            user_invitations: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataSummary {
    const NAME: &'static str = "DataSummary";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "activeUsers",
            "dataValueCount",
            "enrollmentCount",
            "eventCount",
            "logins",
            "objectCounts",
            "singleEventCount",
            "system",
            "trackerEventCount",
            "userInvitations",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.active_users),
            1 => entry.into(&mut self.data_value_count),
            2 => entry.into(&mut self.enrollment_count),
            3 => entry.into(&mut self.event_count),
            4 => entry.into(&mut self.logins),
            5 => entry.into(&mut self.object_counts),
            6 => entry.into(&mut self.single_event_count),
            7 => entry.into(&mut self.system),
            8 => entry.into(&mut self.tracker_event_count),
            9 => entry.into(&mut self.user_invitations),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("activeUsers", &self.active_users);
        out.put("dataValueCount", &self.data_value_count);
        out.put("enrollmentCount", &self.enrollment_count);
        out.put("eventCount", &self.event_count);
        out.put("logins", &self.logins);
        out.put("objectCounts", &self.object_counts);
        out.put("singleEventCount", &self.single_event_count);
        out.put("system", &self.system);
        out.put("trackerEventCount", &self.tracker_event_count);
        out.put("userInvitations", &self.user_invitations);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Dhis2Info`.
///
/// Needs the feature `payload-statistics`.
#[derive(Clone)]
pub struct Dhis2Info {
    /// `buildTime`
    pub build_time: Option<crate::DateTime>,
    /// `revision`
    pub revision: Option<crate::Text>,
    /// `serverDate`
    pub server_date: Option<crate::DateTime>,
    /// `systemId`
    pub system_id: Option<crate::Text>,
    /// `version`
    pub version: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Dhis2Info {
    fn default() -> Self {
        Self {
            build_time: None,
            revision: None,
            server_date: None,
            system_id: None,
            version: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Dhis2Info {
    const NAME: &'static str = "Dhis2Info";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "buildTime",
            "revision",
            "serverDate",
            "systemId",
            "version",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.build_time),
            1 => entry.into(&mut self.revision),
            2 => entry.into(&mut self.server_date),
            3 => entry.into(&mut self.system_id),
            4 => entry.into(&mut self.version),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("buildTime", &self.build_time);
        out.put("revision", &self.revision);
        out.put("serverDate", &self.server_date);
        out.put("systemId", &self.system_id);
        out.put("version", &self.version);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `FavoriteStatistics`.
///
/// Needs the feature `payload-statistics`.
#[derive(Clone)]
pub struct FavoriteStatistics {
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `position`
    pub position: Option<i64>,
    /// `views`
    pub views: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for FavoriteStatistics {
    fn default() -> Self {
        Self {
            created: None,
            id: None,
            name: None,
            position: None,
            views: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for FavoriteStatistics {
    const NAME: &'static str = "FavoriteStatistics";
    const NAMES: Names = {
        const NAMES: &[&str] = &["created", "id", "name", "position", "views"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.created),
            1 => entry.into(&mut self.id),
            2 => entry.into(&mut self.name),
            3 => entry.into(&mut self.position),
            4 => entry.into(&mut self.views),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("created", &self.created);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("position", &self.position);
        out.put("views", &self.views);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    DataStatistics DataSummary Dhis2Info FavoriteStatistics
}
