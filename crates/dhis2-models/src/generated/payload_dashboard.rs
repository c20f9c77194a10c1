// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `CascadeSharingReport`.
///
/// Needs the feature `payload-dashboard`.
#[derive(Clone)]
pub struct CascadeSharingReport {
    /// `countUpdatedDashboardItems`
    pub count_updated_dashboard_items: Option<i64>,
    /// `errorReports`
    pub error_reports: Option<Vec<crate::payload::ErrorReport>>,
    /// `updateObjects`
    pub update_objects: Option<crate::Map<Vec<crate::payload::IdObject>>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for CascadeSharingReport {
    fn default() -> Self {
        Self {
            count_updated_dashboard_items: None,
            error_reports: None,
            update_objects: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for CascadeSharingReport {
    const NAME: &'static str = "CascadeSharingReport";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "countUpdatedDashboardItems",
            "errorReports",
            "updateObjects",
        ];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.count_updated_dashboard_items),
            1 => entry.into(&mut self.error_reports),
            2 => entry.into(&mut self.update_objects),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("countUpdatedDashboardItems", &self.count_updated_dashboard_items);
        out.put("errorReports", &self.error_reports);
        out.put("updateObjects", &self.update_objects);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DashboardSearchResult`.
///
/// Needs the feature `payload-dashboard`.
#[derive(Clone)]
pub struct DashboardSearchResult {
    /// `appCount`
    pub app_count: Option<i64>,
    /// `apps`
    pub apps: Option<Vec<crate::payload::App>>,
    /// `eventChartCount`
    pub event_chart_count: Option<i64>,
    /// `eventCharts`
    pub event_charts: Option<Vec<crate::Reference>>,
    /// `eventReportCount`
    pub event_report_count: Option<i64>,
    /// `eventReports`
    pub event_reports: Option<Vec<crate::Reference>>,
    /// `eventVisualizationCount`
    pub event_visualization_count: Option<i64>,
    /// `eventVisualizations`
    pub event_visualizations: Option<Vec<crate::payload::SimpleEventVisualizationView>>,
    /// `mapCount`
    pub map_count: Option<i64>,
    /// `maps`
    pub maps: Option<Vec<crate::Reference>>,
    /// `reportCount`
    pub report_count: Option<i64>,
    /// `reports`
    pub reports: Option<Vec<crate::Reference>>,
    /// `resourceCount`
    pub resource_count: Option<i64>,
    /// `resources`
    pub resources: Option<Vec<crate::Reference>>,
    /// `searchCount`
    pub search_count: Option<i64>,
    /// `userCount`
    pub user_count: Option<i64>,
    /// `users`
    pub users: Option<Vec<crate::Reference>>,
    /// `visualizationCount`
    pub visualization_count: Option<i64>,
    /// `visualizations`
    pub visualizations: Option<Vec<crate::payload::SimpleVisualizationView>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DashboardSearchResult {
    fn default() -> Self {
        Self {
            app_count: None,
            apps: None,
            event_chart_count: None,
            event_charts: None,
            event_report_count: None,
            event_reports: None,
            event_visualization_count: None,
            event_visualizations: None,
            map_count: None,
            maps: None,
            report_count: None,
            reports: None,
            resource_count: None,
            resources: None,
            search_count: None,
            user_count: None,
            users: None,
            visualization_count: None,
            visualizations: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DashboardSearchResult {
    const NAME: &'static str = "DashboardSearchResult";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "appCount",
            "apps",
            "eventChartCount",
            "eventCharts",
            "eventReportCount",
            "eventReports",
            "eventVisualizationCount",
            "eventVisualizations",
            "mapCount",
            "maps",
            "reportCount",
            "reports",
            "resourceCount",
            "resources",
            "searchCount",
            "userCount",
            "users",
            "visualizationCount",
            "visualizations",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.app_count),
            1 => entry.into(&mut self.apps),
            2 => entry.into(&mut self.event_chart_count),
            3 => entry.into(&mut self.event_charts),
            4 => entry.into(&mut self.event_report_count),
            5 => entry.into(&mut self.event_reports),
            6 => entry.into(&mut self.event_visualization_count),
            7 => entry.into(&mut self.event_visualizations),
            8 => entry.into(&mut self.map_count),
            9 => entry.into(&mut self.maps),
            10 => entry.into(&mut self.report_count),
            11 => entry.into(&mut self.reports),
            12 => entry.into(&mut self.resource_count),
            13 => entry.into(&mut self.resources),
            14 => entry.into(&mut self.search_count),
            15 => entry.into(&mut self.user_count),
            16 => entry.into(&mut self.users),
            17 => entry.into(&mut self.visualization_count),
            18 => entry.into(&mut self.visualizations),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("appCount", &self.app_count);
        out.put("apps", &self.apps);
        out.put("eventChartCount", &self.event_chart_count);
        out.put("eventCharts", &self.event_charts);
        out.put("eventReportCount", &self.event_report_count);
        out.put("eventReports", &self.event_reports);
        out.put("eventVisualizationCount", &self.event_visualization_count);
        out.put("eventVisualizations", &self.event_visualizations);
        out.put("mapCount", &self.map_count);
        out.put("maps", &self.maps);
        out.put("reportCount", &self.report_count);
        out.put("reports", &self.reports);
        out.put("resourceCount", &self.resource_count);
        out.put("resources", &self.resources);
        out.put("searchCount", &self.search_count);
        out.put("userCount", &self.user_count);
        out.put("users", &self.users);
        out.put("visualizationCount", &self.visualization_count);
        out.put("visualizations", &self.visualizations);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `IdObject`.
///
/// Needs the feature `payload-dashboard`.
#[derive(Clone)]
pub struct IdObject {
    /// `id`
    pub id: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for IdObject {
    fn default() -> Self {
        Self {
            id: None,
            name: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for IdObject {
    const NAME: &'static str = "IdObject";
    const NAMES: Names = {
        const NAMES: &[&str] = &["id", "name"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.id),
            1 => entry.into(&mut self.name),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SimpleEventVisualizationView`.
///
/// Needs the feature `payload-dashboard`.
#[derive(Clone)]
pub struct SimpleEventVisualizationView {
    /// `access`
    pub access: Option<crate::Value>,
    /// `attributeValues`
    pub attribute_values: Option<Vec<crate::payload::AttributeValue>>,
    /// `code`
    pub code: Option<crate::Text>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<crate::Reference>,
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `favorite`
    pub favorite: Option<bool>,
    /// `favorites`
    pub favorites: Option<Vec<crate::Text>>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`
    pub last_updated_by: Option<crate::Reference>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `sharing`
    pub sharing: Option<crate::Value>,
    /// `translations`
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// `type`
    pub r#type: Option<crate::enums::EventVisualizationType>,
    /// `user`
    pub user: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SimpleEventVisualizationView {
    fn default() -> Self {
        Self {
            access: None,
            attribute_values: None,
            code: None,
            created: None,
            created_by: None,
            display_name: None,
            favorite: None,
            favorites: None,
            href: None,
            id: None,
            last_updated: None,
            last_updated_by: None,
            name: None,
            sharing: None,
            translations: None,
            r#type: None,
            user: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SimpleEventVisualizationView {
    const NAME: &'static str = "SimpleEventVisualizationView";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "access",
            "attributeValues",
            "code",
            "created",
            "createdBy",
            "displayName",
            "favorite",
            "favorites",
            "href",
            "id",
            "lastUpdated",
            "lastUpdatedBy",
            "name",
            "sharing",
            "translations",
            "type",
            "user",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.access),
            1 => entry.into(&mut self.attribute_values),
            2 => entry.into(&mut self.code),
            3 => entry.into(&mut self.created),
            4 => entry.into(&mut self.created_by),
            5 => entry.into(&mut self.display_name),
            6 => entry.into(&mut self.favorite),
            7 => entry.into(&mut self.favorites),
            8 => entry.into(&mut self.href),
            9 => entry.into(&mut self.id),
            10 => entry.into(&mut self.last_updated),
            11 => entry.into(&mut self.last_updated_by),
            12 => entry.into(&mut self.name),
            13 => entry.into(&mut self.sharing),
            14 => entry.into(&mut self.translations),
            15 => entry.into(&mut self.r#type),
            16 => entry.into(&mut self.user),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access", &self.access);
        out.put("attributeValues", &self.attribute_values);
        out.put("code", &self.code);
        out.put("created", &self.created);
        out.put("createdBy", &self.created_by);
        out.put("displayName", &self.display_name);
        out.put("favorite", &self.favorite);
        out.put("favorites", &self.favorites);
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("name", &self.name);
        out.put("sharing", &self.sharing);
        out.put("translations", &self.translations);
        out.put("type", &self.r#type);
        out.put("user", &self.user);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SimpleVisualizationView`.
///
/// Needs the feature `payload-dashboard`.
#[derive(Clone)]
pub struct SimpleVisualizationView {
    /// `access`
    pub access: Option<crate::Value>,
    /// `attributeValues`
    pub attribute_values: Option<Vec<crate::payload::AttributeValue>>,
    /// `code`
    pub code: Option<crate::Text>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<crate::Reference>,
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `favorite`
    pub favorite: Option<bool>,
    /// `favorites`
    pub favorites: Option<Vec<crate::Text>>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`
    pub last_updated_by: Option<crate::Reference>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `sharing`
    pub sharing: Option<crate::Value>,
    /// `translations`
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// `type`
    pub r#type: Option<crate::enums::VisualizationType>,
    /// `user`
    pub user: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SimpleVisualizationView {
    fn default() -> Self {
        Self {
            access: None,
            attribute_values: None,
            code: None,
            created: None,
            created_by: None,
            display_name: None,
            favorite: None,
            favorites: None,
            href: None,
            id: None,
            last_updated: None,
            last_updated_by: None,
            name: None,
            sharing: None,
            translations: None,
            r#type: None,
            user: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SimpleVisualizationView {
    const NAME: &'static str = "SimpleVisualizationView";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "access",
            "attributeValues",
            "code",
            "created",
            "createdBy",
            "displayName",
            "favorite",
            "favorites",
            "href",
            "id",
            "lastUpdated",
            "lastUpdatedBy",
            "name",
            "sharing",
            "translations",
            "type",
            "user",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.access),
            1 => entry.into(&mut self.attribute_values),
            2 => entry.into(&mut self.code),
            3 => entry.into(&mut self.created),
            4 => entry.into(&mut self.created_by),
            5 => entry.into(&mut self.display_name),
            6 => entry.into(&mut self.favorite),
            7 => entry.into(&mut self.favorites),
            8 => entry.into(&mut self.href),
            9 => entry.into(&mut self.id),
            10 => entry.into(&mut self.last_updated),
            11 => entry.into(&mut self.last_updated_by),
            12 => entry.into(&mut self.name),
            13 => entry.into(&mut self.sharing),
            14 => entry.into(&mut self.translations),
            15 => entry.into(&mut self.r#type),
            16 => entry.into(&mut self.user),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access", &self.access);
        out.put("attributeValues", &self.attribute_values);
        out.put("code", &self.code);
        out.put("created", &self.created);
        out.put("createdBy", &self.created_by);
        out.put("displayName", &self.display_name);
        out.put("favorite", &self.favorite);
        out.put("favorites", &self.favorites);
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("name", &self.name);
        out.put("sharing", &self.sharing);
        out.put("translations", &self.translations);
        out.put("type", &self.r#type);
        out.put("user", &self.user);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    CascadeSharingReport DashboardSearchResult IdObject SimpleEventVisualizationView
    SimpleVisualizationView
}
