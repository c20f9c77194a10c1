// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `AppStatus`.
    AppStatus {
        Approved = "APPROVED",
        /// Only in 2.41 and 2.42:
        DeletionInProgress = "DELETION_IN_PROGRESS",
        /// Only in 2.43:
        FailedToWriteBundledAppInfo = "FAILED_TO_WRITE_BUNDLED_APP_INFO",
        InstallationFailed = "INSTALLATION_FAILED",
        InvalidBundledAppOverride = "INVALID_BUNDLED_APP_OVERRIDE",
        InvalidCoreApp = "INVALID_CORE_APP",
        InvalidManifestJson = "INVALID_MANIFEST_JSON",
        InvalidZipFormat = "INVALID_ZIP_FORMAT",
        MissingManifest = "MISSING_MANIFEST",
        MissingSystemBaseUrl = "MISSING_SYSTEM_BASE_URL",
        /// Only in 2.42 and 2.43:
        NamespaceInvalid = "NAMESPACE_INVALID",
        NamespaceTaken = "NAMESPACE_TAKEN",
        NotApproved = "NOT_APPROVED",
        NotFound = "NOT_FOUND",
        Ok = "OK",
        Pending = "PENDING",
    }

    /// `AppStorageSource`.
    AppStorageSource {
        /// Only in 2.42:
        Bundled = "BUNDLED",
        Jclouds = "JCLOUDS",
        /// Only in 2.41 and 2.42:
        Local = "LOCAL",
    }

    /// `AppType`.
    AppType {
        App = "APP",
        DashboardWidget = "DASHBOARD_WIDGET",
        Resource = "RESOURCE",
        /// Only in 2.41:
        TrackerDashboardWidget = "TRACKER_DASHBOARD_WIDGET",
    }

    /// `AuditOperationType`.
    AuditOperationType {
        /// Only in 2.42 and 2.43:
        Create = "CREATE",
        /// Only in 2.42 and 2.43:
        Delete = "DELETE",
        /// Only in 2.42 and 2.43:
        Read = "READ",
        /// Only in 2.42 and 2.43:
        Search = "SEARCH",
        /// Only in 2.42 and 2.43:
        Update = "UPDATE",
    }

    /// `DataIntegrityReportType`.
    DataIntegrityReportType {
        Details = "DETAILS",
        Report = "REPORT",
        Summary = "SUMMARY",
    }

    /// `DataMergeStrategy`.
    DataMergeStrategy {
        Discard = "DISCARD",
        LastUpdated = "LAST_UPDATED",
    }

    /// `IdentifiableProperty`.
    IdentifiableProperty {
        Attribute = "ATTRIBUTE",
        Code = "CODE",
        Id = "ID",
        Name = "NAME",
        Uid = "UID",
        Uuid = "UUID",
    }

    /// `ImageFileDimension`.
    ImageFileDimension {
        /// Only in 2.42 and 2.43:
        Large = "LARGE",
        /// Only in 2.42 and 2.43:
        Medium = "MEDIUM",
        /// Only in 2.42 and 2.43:
        Original = "ORIGINAL",
        /// Only in 2.42 and 2.43:
        Small = "SMALL",
    }

    /// `PeriodTypeEnum`.
    PeriodTypeEnum {
        BiMonthly = "BI_MONTHLY",
        BiWeekly = "BI_WEEKLY",
        Daily = "DAILY",
        FinancialApril = "FINANCIAL_APRIL",
        /// Only in 2.43:
        FinancialAug = "FINANCIAL_AUG",
        /// Only in 2.43:
        FinancialFeb = "FINANCIAL_FEB",
        FinancialJuly = "FINANCIAL_JULY",
        FinancialNov = "FINANCIAL_NOV",
        FinancialOct = "FINANCIAL_OCT",
        /// Only in 2.42 and 2.43:
        FinancialSep = "FINANCIAL_SEP",
        Monthly = "MONTHLY",
        Quarterly = "QUARTERLY",
        QuarterlyNov = "QUARTERLY_NOV",
        SixMonthly = "SIX_MONTHLY",
        SixMonthlyApril = "SIX_MONTHLY_APRIL",
        SixMonthlyNov = "SIX_MONTHLY_NOV",
        TwoYearly = "TWO_YEARLY",
        Weekly = "WEEKLY",
        /// Only in 2.43:
        WeeklyFriday = "WEEKLY_FRIDAY",
        WeeklySaturday = "WEEKLY_SATURDAY",
        WeeklySunday = "WEEKLY_SUNDAY",
        WeeklyThursday = "WEEKLY_THURSDAY",
        WeeklyWednesday = "WEEKLY_WEDNESDAY",
        Yearly = "YEARLY",
    }
}
