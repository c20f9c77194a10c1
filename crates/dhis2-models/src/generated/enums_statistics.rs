// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `DataStatisticsEventType`.
    DataStatisticsEventType {
        /// Only in 2.42 and 2.43:
        ActiveUsers = "ACTIVE_USERS",
        /// Only in 2.42 and 2.43:
        DashboardView = "DASHBOARD_VIEW",
        /// Only in 2.42 and 2.43:
        DataSetReportView = "DATA_SET_REPORT_VIEW",
        /// Only in 2.42 and 2.43:
        EventChartView = "EVENT_CHART_VIEW",
        /// Only in 2.42 and 2.43:
        EventReportView = "EVENT_REPORT_VIEW",
        /// Only in 2.42 and 2.43:
        EventVisualizationView = "EVENT_VISUALIZATION_VIEW",
        /// Only in 2.42 and 2.43:
        MapView = "MAP_VIEW",
        /// Only in 2.42 and 2.43:
        PassiveDashboardView = "PASSIVE_DASHBOARD_VIEW",
        /// Only in 2.42 and 2.43:
        TotalView = "TOTAL_VIEW",
        /// Only in 2.42 and 2.43:
        VisualizationView = "VISUALIZATION_VIEW",
    }

    /// `EventInterval`.
    EventInterval {
        /// Only in 2.42 and 2.43:
        Day = "DAY",
        /// Only in 2.42 and 2.43:
        Month = "MONTH",
        /// Only in 2.42 and 2.43:
        Week = "WEEK",
        /// Only in 2.42 and 2.43:
        Year = "YEAR",
    }
}
