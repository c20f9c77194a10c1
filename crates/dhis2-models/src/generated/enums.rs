// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `org.hisp.dhis.common.AccessLevel`.
    AccessLevel {
        Audited = "AUDITED",
        Closed = "CLOSED",
        Open = "OPEN",
        Protected = "PROTECTED",
    }

    /// `org.hisp.dhis.analytics.AggregationType`.
    AggregationType {
        Average = "AVERAGE",
        AverageSumOrgUnit = "AVERAGE_SUM_ORG_UNIT",
        Count = "COUNT",
        Custom = "CUSTOM",
        Default = "DEFAULT",
        First = "FIRST",
        FirstAverageOrgUnit = "FIRST_AVERAGE_ORG_UNIT",
        FirstFirstOrgUnit = "FIRST_FIRST_ORG_UNIT",
        Last = "LAST",
        LastAverageOrgUnit = "LAST_AVERAGE_ORG_UNIT",
        LastInPeriod = "LAST_IN_PERIOD",
        LastInPeriodAverageOrgUnit = "LAST_IN_PERIOD_AVERAGE_ORG_UNIT",
        LastLastOrgUnit = "LAST_LAST_ORG_UNIT",
        Max = "MAX",
        MaxSumOrgUnit = "MAX_SUM_ORG_UNIT",
        Min = "MIN",
        MinSumOrgUnit = "MIN_SUM_ORG_UNIT",
        None = "NONE",
        Stddev = "STDDEV",
        Sum = "SUM",
        Variance = "VARIANCE",
    }

    /// `AnalyticsCacheTtlMode`.
    AnalyticsCacheTtlMode {
        /// Only in 2.42 and 2.43:
        Fixed = "FIXED",
        /// Only in 2.42 and 2.43:
        Progressive = "PROGRESSIVE",
    }

    /// `org.hisp.dhis.analytics.AnalyticsFavoriteType`.
    AnalyticsFavoriteType {
        DatasetReport = "DATASET_REPORT",
        EventChart = "EVENT_CHART",
        EventReport = "EVENT_REPORT",
        EventVisualization = "EVENT_VISUALIZATION",
        Map = "MAP",
        Visualization = "VISUALIZATION",
    }

    /// `AnalyticsFinancialYearStartKey`.
    AnalyticsFinancialYearStartKey {
        /// Only in 2.42 and 2.43:
        FinancialYearApril = "FINANCIAL_YEAR_APRIL",
        /// Only in 2.43:
        FinancialYearAugust = "FINANCIAL_YEAR_AUGUST",
        /// Only in 2.43:
        FinancialYearFebruary = "FINANCIAL_YEAR_FEBRUARY",
        /// Only in 2.42 and 2.43:
        FinancialYearJuly = "FINANCIAL_YEAR_JULY",
        /// Only in 2.42 and 2.43:
        FinancialYearOctober = "FINANCIAL_YEAR_OCTOBER",
        /// Only in 2.43:
        FinancialYearSeptember = "FINANCIAL_YEAR_SEPTEMBER",
    }

    /// `org.hisp.dhis.program.AnalyticsPeriodBoundaryType`.
    AnalyticsPeriodBoundaryType {
        AfterEndOfReportingPeriod = "AFTER_END_OF_REPORTING_PERIOD",
        AfterStartOfReportingPeriod = "AFTER_START_OF_REPORTING_PERIOD",
        BeforeEndOfReportingPeriod = "BEFORE_END_OF_REPORTING_PERIOD",
        BeforeStartOfReportingPeriod = "BEFORE_START_OF_REPORTING_PERIOD",
    }

    /// `org.hisp.dhis.analytics.AnalyticsTablePhase`.
    AnalyticsTablePhase {
        AnalyticsTablePopulated = "ANALYTICS_TABLE_POPULATED",
        ResourceTablePopulated = "RESOURCE_TABLE_POPULATED",
    }

    /// `org.hisp.dhis.analytics.AnalyticsTableType`.
    AnalyticsTableType {
        Completeness = "COMPLETENESS",
        CompletenessTarget = "COMPLETENESS_TARGET",
        DataValue = "DATA_VALUE",
        Enrollment = "ENROLLMENT",
        Event = "EVENT",
        OrgUnitTarget = "ORG_UNIT_TARGET",
        Ownership = "OWNERSHIP",
        TrackedEntityInstance = "TRACKED_ENTITY_INSTANCE",
        TrackedEntityInstanceEnrollments = "TRACKED_ENTITY_INSTANCE_ENROLLMENTS",
        TrackedEntityInstanceEvents = "TRACKED_ENTITY_INSTANCE_EVENTS",
        ValidationResult = "VALIDATION_RESULT",
    }

    /// `org.hisp.dhis.program.AnalyticsType`.
    AnalyticsType {
        Enrollment = "ENROLLMENT",
        Event = "EVENT",
    }

    /// `AnalyticsWeeklyStartKey`.
    AnalyticsWeeklyStartKey {
        /// Only in 2.43:
        Weekly = "WEEKLY",
        /// Only in 2.43:
        WeeklyFriday = "WEEKLY_FRIDAY",
        /// Only in 2.43:
        WeeklySaturday = "WEEKLY_SATURDAY",
        /// Only in 2.43:
        WeeklySunday = "WEEKLY_SUNDAY",
        /// Only in 2.43:
        WeeklyThursday = "WEEKLY_THURSDAY",
        /// Only in 2.43:
        WeeklyWednesday = "WEEKLY_WEDNESDAY",
    }

    /// `org.hisp.dhis.security.apikey.ApiTokenType`.
    ApiTokenType {
        PersonalAccessTokenV1 = "PERSONAL_ACCESS_TOKEN_V1",
        PersonalAccessTokenV2 = "PERSONAL_ACCESS_TOKEN_V2",
    }

    /// `AssignedUserSelectionMode`.
    AssignedUserSelectionMode {
        All = "ALL",
        Any = "ANY",
        Current = "CURRENT",
        None = "NONE",
        Provided = "PROVIDED",
    }

    /// `AtomicMode`.
    AtomicMode {
        All = "ALL",
        None = "NONE",
    }

    /// `AuthorityType`.
    AuthorityType {
        /// Only in 2.42 and 2.43:
        Create = "CREATE",
        /// Only in 2.42 and 2.43:
        CreatePrivate = "CREATE_PRIVATE",
        /// Only in 2.42 and 2.43:
        CreatePublic = "CREATE_PUBLIC",
        /// Only in 2.42 and 2.43:
        DataCreate = "DATA_CREATE",
        /// Only in 2.42 and 2.43:
        DataRead = "DATA_READ",
        /// Only in 2.42 and 2.43:
        Delete = "DELETE",
        /// Only in 2.42:
        Externalize = "EXTERNALIZE",
        /// Only in 2.42 and 2.43:
        Read = "READ",
        /// Only in 2.42 and 2.43:
        Update = "UPDATE",
    }

    /// `AxisType`.
    AxisType {
        Domain = "DOMAIN",
        Range = "RANGE",
    }

    /// `org.hisp.dhis.common.cache.CacheStrategy`.
    CacheStrategy {
        Cache10Minutes = "CACHE_10_MINUTES",
        Cache15Minutes = "CACHE_15_MINUTES",
        Cache1Hour = "CACHE_1_HOUR",
        Cache1Minute = "CACHE_1_MINUTE",
        Cache30Minutes = "CACHE_30_MINUTES",
        Cache5Minutes = "CACHE_5_MINUTES",
        Cache6amTomorrow = "CACHE_6AM_TOMORROW",
        CacheTwoWeeks = "CACHE_TWO_WEEKS",
        NoCache = "NO_CACHE",
        RespectSystemSetting = "RESPECT_SYSTEM_SETTING",
    }

    /// `Cacheability`.
    Cacheability {
        /// Only in 2.42 and 2.43:
        Private = "PRIVATE",
        /// Only in 2.42 and 2.43:
        Public = "PUBLIC",
    }

    /// `org.hisp.dhis.sms.command.CompletenessMethod`.
    CompletenessMethod {
        AllDatavalue = "ALL_DATAVALUE",
        AtLeastOneDatavalue = "AT_LEAST_ONE_DATAVALUE",
        DoNotMarkComplete = "DO_NOT_MARK_COMPLETE",
    }

    /// `org.hisp.dhis.dashboard.DashboardItemShape`.
    DashboardItemShape {
        DoubleWidth = "DOUBLE_WIDTH",
        FullWidth = "FULL_WIDTH",
        Normal = "NORMAL",
    }

    /// `org.hisp.dhis.dashboard.DashboardItemType`.
    DashboardItemType {
        App = "APP",
        EventChart = "EVENT_CHART",
        EventReport = "EVENT_REPORT",
        EventVisualization = "EVENT_VISUALIZATION",
        Map = "MAP",
        Messages = "MESSAGES",
        Reports = "REPORTS",
        Resources = "RESOURCES",
        Text = "TEXT",
        Users = "USERS",
        Visualization = "VISUALIZATION",
    }

    /// `DataDimensionItemType`.
    DataDimensionItemType {
        DataElement = "DATA_ELEMENT",
        DataElementOperand = "DATA_ELEMENT_OPERAND",
        ExpressionDimensionItem = "EXPRESSION_DIMENSION_ITEM",
        Indicator = "INDICATOR",
        ProgramAttribute = "PROGRAM_ATTRIBUTE",
        /// Only in 2.42 and 2.43:
        ProgramAttributeOption = "PROGRAM_ATTRIBUTE_OPTION",
        ProgramDataElement = "PROGRAM_DATA_ELEMENT",
        /// Only in 2.42 and 2.43:
        ProgramDataElementOption = "PROGRAM_DATA_ELEMENT_OPTION",
        ProgramIndicator = "PROGRAM_INDICATOR",
        ReportingRate = "REPORTING_RATE",
        SubexpressionDimensionItem = "SUBEXPRESSION_DIMENSION_ITEM",
        ValidationRule = "VALIDATION_RULE",
    }

    /// `org.hisp.dhis.common.DataDimensionType`.
    DataDimensionType {
        Attribute = "ATTRIBUTE",
        Disaggregation = "DISAGGREGATION",
    }

    /// `org.hisp.dhis.dataelement.DataElementDomain`.
    DataElementDomain {
        Aggregate = "AGGREGATE",
        Tracker = "TRACKER",
    }

    /// `org.hisp.dhis.dataset.notifications.DataSetNotificationRecipient`.
    DataSetNotificationRecipient {
        OrganisationUnitContact = "ORGANISATION_UNIT_CONTACT",
        UserGroup = "USER_GROUP",
    }

    /// `org.hisp.dhis.dataset.notifications.DataSetNotificationTrigger`.
    DataSetNotificationTrigger {
        DataSetCompletion = "DATA_SET_COMPLETION",
        ScheduledDays = "SCHEDULED_DAYS",
    }

    /// `DatePeriodType`.
    DatePeriodType {
        Absolute = "ABSOLUTE",
        Relative = "RELATIVE",
    }

    /// `DeliveryChannel`.
    DeliveryChannel {
        Email = "EMAIL",
        Http = "HTTP",
        Sms = "SMS",
    }

    /// `org.hisp.dhis.common.DigitGroupSeparator`.
    DigitGroupSeparator {
        Comma = "COMMA",
        None = "NONE",
        Space = "SPACE",
    }

    /// `DimensionAttribute`.
    DimensionAttribute {
        Column = "COLUMN",
        Filter = "FILTER",
        Row = "ROW",
    }

    /// `org.hisp.dhis.common.DimensionItemType`.
    DimensionItemType {
        CategoryOption = "CATEGORY_OPTION",
        CategoryOptionGroup = "CATEGORY_OPTION_GROUP",
        DataElement = "DATA_ELEMENT",
        DataElementGroup = "DATA_ELEMENT_GROUP",
        DataElementOperand = "DATA_ELEMENT_OPERAND",
        ExpressionDimensionItem = "EXPRESSION_DIMENSION_ITEM",
        Indicator = "INDICATOR",
        OptionGroup = "OPTION_GROUP",
        OrganisationUnit = "ORGANISATION_UNIT",
        OrganisationUnitGroup = "ORGANISATION_UNIT_GROUP",
        Period = "PERIOD",
        ProgramAttribute = "PROGRAM_ATTRIBUTE",
        /// Only in 2.42 and 2.43:
        ProgramAttributeOption = "PROGRAM_ATTRIBUTE_OPTION",
        ProgramDataElement = "PROGRAM_DATA_ELEMENT",
        /// Only in 2.42 and 2.43:
        ProgramDataElementOption = "PROGRAM_DATA_ELEMENT_OPTION",
        ProgramIndicator = "PROGRAM_INDICATOR",
        ReportingRate = "REPORTING_RATE",
        SubexpressionDimensionItem = "SUBEXPRESSION_DIMENSION_ITEM",
    }

    /// `org.hisp.dhis.common.DimensionType`.
    DimensionType {
        AttributeOptionCombo = "ATTRIBUTE_OPTION_COMBO",
        Category = "CATEGORY",
        CategoryOptionCombo = "CATEGORY_OPTION_COMBO",
        CategoryOptionGroupSet = "CATEGORY_OPTION_GROUP_SET",
        DataCollapsed = "DATA_COLLAPSED",
        DataElementGroupSet = "DATA_ELEMENT_GROUP_SET",
        DataX = "DATA_X",
        OptionGroupSet = "OPTION_GROUP_SET",
        OrganisationUnit = "ORGANISATION_UNIT",
        OrganisationUnitGroup = "ORGANISATION_UNIT_GROUP",
        OrganisationUnitGroupSet = "ORGANISATION_UNIT_GROUP_SET",
        OrganisationUnitLevel = "ORGANISATION_UNIT_LEVEL",
        Period = "PERIOD",
        ProgramAttribute = "PROGRAM_ATTRIBUTE",
        ProgramDataElement = "PROGRAM_DATA_ELEMENT",
        ProgramIndicator = "PROGRAM_INDICATOR",
        /// Only in 2.43:
        ProgramStatus = "PROGRAM_STATUS",
        Static = "STATIC",
        ValidationRule = "VALIDATION_RULE",
    }

    /// `org.hisp.dhis.common.DisplayDensity`.
    DisplayDensity {
        Comfortable = "COMFORTABLE",
        Compact = "COMPACT",
        None = "NONE",
        Normal = "NORMAL",
    }

    /// `EmbeddedProvider`.
    EmbeddedProvider {
        /// Only in 2.42 and 2.43:
        Superset = "SUPERSET",
    }

    /// `org.hisp.dhis.program.EnrollmentStatus`.
    EnrollmentStatus {
        /// Only in 2.42 and 2.43:
        Active = "ACTIVE",
        /// Only in 2.42 and 2.43:
        Cancelled = "CANCELLED",
        /// Only in 2.42 and 2.43:
        Completed = "COMPLETED",
    }

    /// `org.hisp.dhis.analytics.EventDataType`.
    EventDataType {
        AggregatedValues = "AGGREGATED_VALUES",
        Events = "EVENTS",
    }

    /// `org.hisp.dhis.analytics.EventOutputType`.
    EventOutputType {
        Enrollment = "ENROLLMENT",
        Event = "EVENT",
        TrackedEntityInstance = "TRACKED_ENTITY_INSTANCE",
    }

    /// `org.hisp.dhis.eventvisualization.Attribute`.
    EventRepetitionAttribute {
        Column = "COLUMN",
        Filter = "FILTER",
        Row = "ROW",
    }

    /// `org.hisp.dhis.event.EventStatus`.
    EventStatus {
        Active = "ACTIVE",
        Completed = "COMPLETED",
        Overdue = "OVERDUE",
        Schedule = "SCHEDULE",
        Skipped = "SKIPPED",
        Visited = "VISITED",
    }

    /// `org.hisp.dhis.eventvisualization.EventVisualizationType`.
    EventVisualizationType {
        Area = "AREA",
        Bar = "BAR",
        Bubble = "BUBBLE",
        Column = "COLUMN",
        Gauge = "GAUGE",
        Line = "LINE",
        LineList = "LINE_LIST",
        Pie = "PIE",
        PivotTable = "PIVOT_TABLE",
        Radar = "RADAR",
        Scatter = "SCATTER",
        SingleValue = "SINGLE_VALUE",
        StackedArea = "STACKED_AREA",
        StackedBar = "STACKED_BAR",
        StackedColumn = "STACKED_COLUMN",
        YearOverYearColumn = "YEAR_OVER_YEAR_COLUMN",
        YearOverYearLine = "YEAR_OVER_YEAR_LINE",
    }

    /// `org.hisp.dhis.organisationunit.FeatureType`.
    FeatureType {
        MultiPolygon = "MULTI_POLYGON",
        None = "NONE",
        Point = "POINT",
        Polygon = "POLYGON",
        Symbol = "SYMBOL",
    }

    /// `org.hisp.dhis.fileresource.FileResourceDomain`.
    FileResourceDomain {
        DataValue = "DATA_VALUE",
        Document = "DOCUMENT",
        Icon = "ICON",
        JobData = "JOB_DATA",
        MessageAttachment = "MESSAGE_ATTACHMENT",
        OrgUnit = "ORG_UNIT",
        /// Only in 2.41 and 2.42:
        PushAnalysis = "PUSH_ANALYSIS",
        UserAvatar = "USER_AVATAR",
    }

    /// `FileResourceRetentionStrategy`.
    FileResourceRetentionStrategy {
        /// Only in 2.42 and 2.43:
        Forever = "FOREVER",
        /// Only in 2.42 and 2.43:
        None = "NONE",
        /// Only in 2.42 and 2.43:
        OneYear = "ONE_YEAR",
        /// Only in 2.42 and 2.43:
        ThreeMonths = "THREE_MONTHS",
    }

    /// `org.hisp.dhis.fileresource.FileResourceStorageStatus`.
    FileResourceStorageStatus {
        None = "NONE",
        Pending = "PENDING",
        Stored = "STORED",
    }

    /// `FlushMode`.
    FlushMode {
        Auto = "AUTO",
        Object = "OBJECT",
    }

    /// `Font`.
    Font {
        Arial = "ARIAL",
        Roboto = "ROBOTO",
        SansSerif = "SANS_SERIF",
        Verdana = "VERDANA",
    }

    /// `org.hisp.dhis.common.FontSize`.
    FontSize {
        Large = "LARGE",
        Normal = "NORMAL",
        Small = "SMALL",
    }

    /// `org.hisp.dhis.dataset.FormType`.
    FormType {
        Custom = "CUSTOM",
        Default = "DEFAULT",
        Section = "SECTION",
        SectionMultiorg = "SECTION_MULTIORG",
    }

    /// `org.hisp.dhis.common.HideEmptyItemStrategy`.
    HideEmptyItemStrategy {
        AfterLast = "AFTER_LAST",
        All = "ALL",
        BeforeFirst = "BEFORE_FIRST",
        BeforeFirstAfterLast = "BEFORE_FIRST_AFTER_LAST",
        None = "NONE",
    }

    /// `IconType`.
    IconType {
        DataItem = "DATA_ITEM",
    }

    /// `org.hisp.dhis.mapping.ImageFormat`.
    ImageFormat {
        Jpg = "JPG",
        Png = "PNG",
    }

    /// `ImportReportMode`.
    ImportReportMode {
        Debug = "DEBUG",
        Errors = "ERRORS",
        ErrorsNotOwner = "ERRORS_NOT_OWNER",
        Full = "FULL",
    }

    /// `ImportStatus`.
    ImportStatus {
        /// Only in 2.42 and 2.43:
        Error = "ERROR",
        /// Only in 2.42 and 2.43:
        Success = "SUCCESS",
        /// Only in 2.42 and 2.43:
        Warning = "WARNING",
    }

    /// `ImportStrategy`.
    ImportStrategy {
        Create = "CREATE",
        CreateAndUpdate = "CREATE_AND_UPDATE",
        Delete = "DELETE",
        Deletes = "DELETES",
        New = "NEW",
        NewAndUpdates = "NEW_AND_UPDATES",
        Sync = "SYNC",
        Update = "UPDATE",
        Updates = "UPDATES",
    }

    /// `org.hisp.dhis.validation.Importance`.
    Importance {
        High = "HIGH",
        Low = "LOW",
        Medium = "MEDIUM",
    }

    /// `Include`.
    Include {
        Auto = "AUTO",
        False = "FALSE",
        True = "TRUE",
    }

    /// `org.hisp.dhis.scheduling.JobStatus`.
    JobStatus {
        Completed = "COMPLETED",
        Disabled = "DISABLED",
        Failed = "FAILED",
        NotStarted = "NOT_STARTED",
        Running = "RUNNING",
        Scheduled = "SCHEDULED",
        Stopped = "STOPPED",
    }

    /// `org.hisp.dhis.scheduling.JobType`.
    JobType {
        AccountExpiryAlert = "ACCOUNT_EXPIRY_ALERT",
        AggregateDataExchange = "AGGREGATE_DATA_EXCHANGE",
        AnalyticsTable = "ANALYTICS_TABLE",
        CompleteDataSetRegistrationImport = "COMPLETE_DATA_SET_REGISTRATION_IMPORT",
        ContinuousAnalyticsTable = "CONTINUOUS_ANALYTICS_TABLE",
        CredentialsExpiryAlert = "CREDENTIALS_EXPIRY_ALERT",
        DatavalueImport = "DATAVALUE_IMPORT",
        DatavalueImportInternal = "DATAVALUE_IMPORT_INTERNAL",
        DataIntegrity = "DATA_INTEGRITY",
        DataIntegrityDetails = "DATA_INTEGRITY_DETAILS",
        DataSetNotification = "DATA_SET_NOTIFICATION",
        DataStatistics = "DATA_STATISTICS",
        DataSync = "DATA_SYNC",
        DataValueTrim = "DATA_VALUE_TRIM",
        DisableInactiveUsers = "DISABLE_INACTIVE_USERS",
        /// Only in 2.41:
        EnrollmentImport = "ENROLLMENT_IMPORT",
        /// Only in 2.41:
        EventImport = "EVENT_IMPORT",
        /// Only in 2.41:
        EventProgramsDataSync = "EVENT_PROGRAMS_DATA_SYNC",
        FileResourceCleanup = "FILE_RESOURCE_CLEANUP",
        GeojsonImport = "GEOJSON_IMPORT",
        GmlImport = "GML_IMPORT",
        Housekeeping = "HOUSEKEEPING",
        HtmlPushAnalytics = "HTML_PUSH_ANALYTICS",
        ImageProcessing = "IMAGE_PROCESSING",
        LockExceptionCleanup = "LOCK_EXCEPTION_CLEANUP",
        MaterializedSqlViewUpdate = "MATERIALIZED_SQL_VIEW_UPDATE",
        MetadataImport = "METADATA_IMPORT",
        MetaDataSync = "META_DATA_SYNC",
        Mock = "MOCK",
        Monitoring = "MONITORING",
        Predictor = "PREDICTOR",
        ProgramNotifications = "PROGRAM_NOTIFICATIONS",
        /// Only in 2.41 and 2.42:
        PushAnalysis = "PUSH_ANALYSIS",
        RemoveUsedOrExpiredReservedValues = "REMOVE_USED_OR_EXPIRED_RESERVED_VALUES",
        ResourceTable = "RESOURCE_TABLE",
        SendScheduledMessage = "SEND_SCHEDULED_MESSAGE",
        /// Only in 2.42 and 2.43:
        SingleEventDataSync = "SINGLE_EVENT_DATA_SYNC",
        /// Only in 2.42 and 2.43:
        SmsInboundProcessing = "SMS_INBOUND_PROCESSING",
        SmsSend = "SMS_SEND",
        SystemVersionUpdateCheck = "SYSTEM_VERSION_UPDATE_CHECK",
        /// Only in 2.41:
        TeiImport = "TEI_IMPORT",
        Test = "TEST",
        /// Only in 2.42 and 2.43:
        TrackedEntityDataSync = "TRACKED_ENTITY_DATA_SYNC",
        TrackerImportJob = "TRACKER_IMPORT_JOB",
        TrackerImportNotificationJob = "TRACKER_IMPORT_NOTIFICATION_JOB",
        TrackerImportRuleEngineJob = "TRACKER_IMPORT_RULE_ENGINE_JOB",
        /// Only in 2.41:
        TrackerProgramsDataSync = "TRACKER_PROGRAMS_DATA_SYNC",
        /// Only in 2.41 and 2.42:
        TrackerSearchOptimization = "TRACKER_SEARCH_OPTIMIZATION",
        /// Only in 2.43:
        TrackerTrigramIndexMaintenance = "TRACKER_TRIGRAM_INDEX_MAINTENANCE",
        ValidationResultsNotification = "VALIDATION_RESULTS_NOTIFICATION",
    }

    /// `org.hisp.dhis.legend.LegendDisplayStrategy`.
    LegendDisplayStrategy {
        ByDataItem = "BY_DATA_ITEM",
        Fixed = "FIXED",
    }

    /// `org.hisp.dhis.legend.LegendDisplayStyle`.
    LegendDisplayStyle {
        Fill = "FILL",
        Text = "TEXT",
    }

    /// `LoginPageLayout`.
    LoginPageLayout {
        /// Only in 2.42 and 2.43:
        Custom = "CUSTOM",
        /// Only in 2.42 and 2.43:
        Default = "DEFAULT",
        /// Only in 2.42 and 2.43:
        Sidebar = "SIDEBAR",
    }

    /// `org.hisp.dhis.mapping.EventStatus`.
    MapEventStatus {
        /// Only in 2.43:
        Active = "ACTIVE",
        /// Only in 2.43:
        Completed = "COMPLETED",
        /// Only in 2.43:
        Overdue = "OVERDUE",
        /// Only in 2.43:
        Schedule = "SCHEDULE",
        /// Only in 2.43:
        Skipped = "SKIPPED",
    }

    /// `org.hisp.dhis.mapping.MapLayerPosition`.
    MapLayerPosition {
        Basemap = "BASEMAP",
        Overlay = "OVERLAY",
    }

    /// `org.hisp.dhis.mapping.MapService`.
    MapService {
        ArcgisFeature = "ARCGIS_FEATURE",
        GeojsonUrl = "GEOJSON_URL",
        Tms = "TMS",
        VectorStyle = "VECTOR_STYLE",
        Wms = "WMS",
        Xyz = "XYZ",
    }

    /// `org.hisp.dhis.mapping.MapViewRenderingStrategy`.
    MapViewRenderingStrategy {
        /// Only in 2.43:
        Single = "SINGLE",
        /// Only in 2.43:
        SplitByPeriod = "SPLIT_BY_PERIOD",
        /// Only in 2.43:
        Timeline = "TIMELINE",
    }

    /// `MergeMode`.
    MergeMode {
        /// Only in 2.41:
        Merge = "MERGE",
        /// Only in 2.41:
        MergeAlways = "MERGE_ALWAYS",
        /// Only in 2.41:
        MergeIfNotNull = "MERGE_IF_NOT_NULL",
        /// Only in 2.41:
        None = "NONE",
        Replace = "REPLACE",
    }

    /// `org.hisp.dhis.message.MessageConversationPriority`.
    MessageConversationPriority {
        High = "HIGH",
        Low = "LOW",
        Medium = "MEDIUM",
        None = "NONE",
    }

    /// `org.hisp.dhis.message.MessageConversationStatus`.
    MessageConversationStatus {
        Invalid = "INVALID",
        None = "NONE",
        Open = "OPEN",
        Pending = "PENDING",
        Solved = "SOLVED",
    }

    /// `org.hisp.dhis.message.MessageType`.
    MessageType {
        Private = "PRIVATE",
        System = "SYSTEM",
        SystemVersionUpdate = "SYSTEM_VERSION_UPDATE",
        Ticket = "TICKET",
        ValidationResult = "VALIDATION_RESULT",
    }

    /// `org.hisp.dhis.metadata.MetadataProposalStatus`.
    MetadataProposalStatus {
        Accepted = "ACCEPTED",
        NeedsUpdate = "NEEDS_UPDATE",
        Proposed = "PROPOSED",
        Rejected = "REJECTED",
    }

    /// `org.hisp.dhis.metadata.MetadataProposalTarget`.
    MetadataProposalTarget {
        OrganisationUnit = "ORGANISATION_UNIT",
    }

    /// `org.hisp.dhis.metadata.MetadataProposalType`.
    MetadataProposalType {
        Add = "ADD",
        Remove = "REMOVE",
        Update = "UPDATE",
    }

    /// `org.hisp.dhis.expression.MissingValueStrategy`.
    MissingValueStrategy {
        NeverSkip = "NEVER_SKIP",
        SkipIfAllValuesMissing = "SKIP_IF_ALL_VALUES_MISSING",
        SkipIfAnyValueMissing = "SKIP_IF_ANY_VALUE_MISSING",
    }

    /// `org.hisp.dhis.visualization.NormalizedOutlierMethod`.
    NormalizedOutlierMethod {
        YResidualsLinear = "Y_RESIDUALS_LINEAR",
    }

    /// `NotificationLevel`.
    NotificationLevel {
        Debug = "DEBUG",
        Error = "ERROR",
        Info = "INFO",
        Loop = "LOOP",
        Off = "OFF",
        Warn = "WARN",
    }

    /// `org.hisp.dhis.program.notification.NotificationTrigger`.
    NotificationTrigger {
        Completion = "COMPLETION",
        Enrollment = "ENROLLMENT",
        ProgramRule = "PROGRAM_RULE",
        ScheduledDaysDueDate = "SCHEDULED_DAYS_DUE_DATE",
        ScheduledDaysEnrollmentDate = "SCHEDULED_DAYS_ENROLLMENT_DATE",
        ScheduledDaysIncidentDate = "SCHEDULED_DAYS_INCIDENT_DATE",
    }

    /// `org.hisp.dhis.analytics.NumberType`.
    NumberType {
        ColumnPercentage = "COLUMN_PERCENTAGE",
        RowPercentage = "ROW_PERCENTAGE",
        Value = "VALUE",
    }

    /// `ObjectBundleMode`.
    ObjectBundleMode {
        Commit = "COMMIT",
        Validate = "VALIDATE",
    }

    /// `org.hisp.dhis.expression.Operator`.
    Operator {
        CompulsoryPair = "compulsory_pair",
        EqualTo = "equal_to",
        ExclusivePair = "exclusive_pair",
        GreaterThan = "greater_than",
        GreaterThanOrEqualTo = "greater_than_or_equal_to",
        LessThan = "less_than",
        LessThanOrEqualTo = "less_than_or_equal_to",
        NotEqualTo = "not_equal_to",
    }

    /// `org.hisp.dhis.common.OrganisationUnitDescendants`.
    OrganisationUnitDescendants {
        Descendants = "DESCENDANTS",
        Selected = "SELECTED",
    }

    /// `org.hisp.dhis.common.OrganisationUnitSelectionMode`.
    OrganisationUnitSelectionMode {
        /// Only in 2.43:
        Accessible = "ACCESSIBLE",
        /// Only in 2.43:
        All = "ALL",
        /// Only in 2.43:
        Capture = "CAPTURE",
        /// Only in 2.43:
        Children = "CHILDREN",
        /// Only in 2.43:
        Descendants = "DESCENDANTS",
        /// Only in 2.43:
        Selected = "SELECTED",
    }

    /// `org.hisp.dhis.visualization.OutlierMethod`.
    OutlierMethod {
        Iqr = "IQR",
        ModifiedZScore = "MODIFIED_Z_SCORE",
        StandardZScore = "STANDARD_Z_SCORE",
    }

    /// `org.hisp.dhis.sms.parse.ParserType`.
    ParserType {
        AlertParser = "ALERT_PARSER",
        EventRegistrationParser = "EVENT_REGISTRATION_PARSER",
        /// Only in 2.41:
        J2meParser = "J2ME_PARSER",
        KeyValueParser = "KEY_VALUE_PARSER",
        ProgramStageDataentryParser = "PROGRAM_STAGE_DATAENTRY_PARSER",
        TrackedEntityRegistrationParser = "TRACKED_ENTITY_REGISTRATION_PARSER",
        UnregisteredParser = "UNREGISTERED_PARSER",
    }

    /// `org.hisp.dhis.dashboard.design.Position`.
    Position {
        End = "END",
        Start = "START",
    }

    /// `PreheatIdentifier`.
    PreheatIdentifier {
        Code = "CODE",
        Uid = "UID",
    }

    /// `PreheatMode`.
    PreheatMode {
        All = "ALL",
        None = "NONE",
        Reference = "REFERENCE",
    }

    /// `org.hisp.dhis.program.notification.ProgramNotificationRecipient`.
    ProgramNotificationRecipient {
        DataElement = "DATA_ELEMENT",
        OrganisationUnitContact = "ORGANISATION_UNIT_CONTACT",
        ProgramAttribute = "PROGRAM_ATTRIBUTE",
        TrackedEntityInstance = "TRACKED_ENTITY_INSTANCE",
        UsersAtOrganisationUnit = "USERS_AT_ORGANISATION_UNIT",
        UserGroup = "USER_GROUP",
        WebHook = "WEB_HOOK",
    }

    /// `ProgramRuleActionEvaluationEnvironment`.
    ProgramRuleActionEvaluationEnvironment {
        /// Only in 2.42 and 2.43:
        Android = "ANDROID",
        /// Only in 2.42 and 2.43:
        Web = "WEB",
    }

    /// `org.hisp.dhis.programrule.ProgramRuleActionEvaluationTime`.
    ProgramRuleActionEvaluationTime {
        Always = "ALWAYS",
        OnComplete = "ON_COMPLETE",
        OnDataEntry = "ON_DATA_ENTRY",
    }

    /// `org.hisp.dhis.programrule.ProgramRuleActionType`.
    ProgramRuleActionType {
        Assign = "ASSIGN",
        Createevent = "CREATEEVENT",
        Displaykeyvaluepair = "DISPLAYKEYVALUEPAIR",
        Displaytext = "DISPLAYTEXT",
        Erroroncomplete = "ERRORONCOMPLETE",
        Hidefield = "HIDEFIELD",
        Hideoption = "HIDEOPTION",
        Hideoptiongroup = "HIDEOPTIONGROUP",
        Hideprogramstage = "HIDEPROGRAMSTAGE",
        Hidesection = "HIDESECTION",
        /// Only in 2.43:
        Scheduleevent = "SCHEDULEEVENT",
        Schedulemessage = "SCHEDULEMESSAGE",
        Sendmessage = "SENDMESSAGE",
        Setmandatoryfield = "SETMANDATORYFIELD",
        Showerror = "SHOWERROR",
        Showoptiongroup = "SHOWOPTIONGROUP",
        Showwarning = "SHOWWARNING",
        Warningoncomplete = "WARNINGONCOMPLETE",
    }

    /// `org.hisp.dhis.programrule.ProgramRuleVariableSourceType`.
    ProgramRuleVariableSourceType {
        CalculatedValue = "CALCULATED_VALUE",
        DataelementCurrentEvent = "DATAELEMENT_CURRENT_EVENT",
        DataelementNewestEventProgram = "DATAELEMENT_NEWEST_EVENT_PROGRAM",
        DataelementNewestEventProgramStage = "DATAELEMENT_NEWEST_EVENT_PROGRAM_STAGE",
        DataelementPreviousEvent = "DATAELEMENT_PREVIOUS_EVENT",
        TeiAttribute = "TEI_ATTRIBUTE",
    }

    /// `org.hisp.dhis.program.ProgramStatus`.
    ProgramStatus {
        /// Only in 2.41:
        Active = "ACTIVE",
        /// Only in 2.41:
        Cancelled = "CANCELLED",
        /// Only in 2.41:
        Completed = "COMPLETED",
    }

    /// `org.hisp.dhis.program.ProgramType`.
    ProgramType {
        WithoutRegistration = "WITHOUT_REGISTRATION",
        WithRegistration = "WITH_REGISTRATION",
    }

    /// `PropertyType`.
    PropertyType {
        Boolean = "BOOLEAN",
        Collection = "COLLECTION",
        Color = "COLOR",
        Complex = "COMPLEX",
        Constant = "CONSTANT",
        Date = "DATE",
        Default = "DEFAULT",
        Email = "EMAIL",
        Geolocation = "GEOLOCATION",
        Identifier = "IDENTIFIER",
        Integer = "INTEGER",
        Number = "NUMBER",
        Password = "PASSWORD",
        Phonenumber = "PHONENUMBER",
        Reference = "REFERENCE",
        Text = "TEXT",
        Url = "URL",
        Username = "USERNAME",
    }

    /// `org.hisp.dhis.common.QueryOperator`.
    QueryOperator {
        /// Only in 2.43:
        Eq = "EQ",
        /// Only in 2.43:
        Ew = "EW",
        /// Only in 2.43:
        Ge = "GE",
        /// Only in 2.43:
        Gt = "GT",
        /// Only in 2.43:
        Ieq = "IEQ",
        /// Only in 2.43:
        Ilike = "ILIKE",
        /// Only in 2.43:
        In = "IN",
        /// Only in 2.43:
        Le = "LE",
        /// Only in 2.43:
        Like = "LIKE",
        /// Only in 2.43:
        Lt = "LT",
        /// Only in 2.43:
        Ne = "NE",
        /// Only in 2.43:
        Neq = "NEQ",
        /// Only in 2.43:
        Nieq = "NIEQ",
        /// Only in 2.43:
        Nilike = "NILIKE",
        /// Only in 2.43:
        Nlike = "NLIKE",
        /// Only in 2.43:
        Nnull = "NNULL",
        /// Only in 2.43:
        Null = "NULL",
        /// Only in 2.43:
        Sw = "SW",
    }

    /// `org.hisp.dhis.common.RegressionType`.
    RegressionType {
        Linear = "LINEAR",
        Loess = "LOESS",
        None = "NONE",
        Polynomial = "POLYNOMIAL",
    }

    /// `org.hisp.dhis.relationship.RelationshipEntity`.
    RelationshipEntity {
        ProgramInstance = "PROGRAM_INSTANCE",
        ProgramStageInstance = "PROGRAM_STAGE_INSTANCE",
        TrackedEntityInstance = "TRACKED_ENTITY_INSTANCE",
    }

    /// `RelativePeriodEnum`.
    RelativePeriodEnum {
        BimonthsThisYear = "BIMONTHS_THIS_YEAR",
        Last10FinancialYears = "LAST_10_FINANCIAL_YEARS",
        Last10Years = "LAST_10_YEARS",
        Last12Months = "LAST_12_MONTHS",
        Last12Weeks = "LAST_12_WEEKS",
        Last14Days = "LAST_14_DAYS",
        Last180Days = "LAST_180_DAYS",
        Last2Sixmonths = "LAST_2_SIXMONTHS",
        Last30Days = "LAST_30_DAYS",
        Last3Days = "LAST_3_DAYS",
        Last3Months = "LAST_3_MONTHS",
        Last4Biweeks = "LAST_4_BIWEEKS",
        Last4Quarters = "LAST_4_QUARTERS",
        Last4Weeks = "LAST_4_WEEKS",
        Last52Weeks = "LAST_52_WEEKS",
        Last5FinancialYears = "LAST_5_FINANCIAL_YEARS",
        Last5Years = "LAST_5_YEARS",
        Last60Days = "LAST_60_DAYS",
        Last6Bimonths = "LAST_6_BIMONTHS",
        Last6Months = "LAST_6_MONTHS",
        Last7Days = "LAST_7_DAYS",
        Last90Days = "LAST_90_DAYS",
        LastBimonth = "LAST_BIMONTH",
        LastBiweek = "LAST_BIWEEK",
        LastFinancialYear = "LAST_FINANCIAL_YEAR",
        LastMonth = "LAST_MONTH",
        LastQuarter = "LAST_QUARTER",
        LastSixMonth = "LAST_SIX_MONTH",
        LastWeek = "LAST_WEEK",
        LastYear = "LAST_YEAR",
        MonthsLastYear = "MONTHS_LAST_YEAR",
        MonthsThisYear = "MONTHS_THIS_YEAR",
        QuartersLastYear = "QUARTERS_LAST_YEAR",
        QuartersThisYear = "QUARTERS_THIS_YEAR",
        ThisBimonth = "THIS_BIMONTH",
        ThisBiweek = "THIS_BIWEEK",
        ThisFinancialYear = "THIS_FINANCIAL_YEAR",
        ThisMonth = "THIS_MONTH",
        ThisQuarter = "THIS_QUARTER",
        ThisSixMonth = "THIS_SIX_MONTH",
        ThisWeek = "THIS_WEEK",
        ThisYear = "THIS_YEAR",
        Today = "TODAY",
        WeeksThisYear = "WEEKS_THIS_YEAR",
        Yesterday = "YESTERDAY",
    }

    /// `org.hisp.dhis.report.ReportType`.
    ReportType {
        Html = "HTML",
        JasperJdbc = "JASPER_JDBC",
        JasperReportTable = "JASPER_REPORT_TABLE",
    }

    /// `org.hisp.dhis.common.ReportingRateMetric`.
    ReportingRateMetric {
        ActualReports = "ACTUAL_REPORTS",
        ActualReportsOnTime = "ACTUAL_REPORTS_ON_TIME",
        ExpectedReports = "EXPECTED_REPORTS",
        ReportingRate = "REPORTING_RATE",
        ReportingRateOnTime = "REPORTING_RATE_ON_TIME",
    }

    /// `org.hisp.dhis.resourcetable.ResourceTableType`.
    ResourceTableType {
        CategoryOptionComboName = "CATEGORY_OPTION_COMBO_NAME",
        CategoryStructure = "CATEGORY_STRUCTURE",
        DataApprovalMinLevel = "DATA_APPROVAL_MIN_LEVEL",
        DataApprovalRemapLevel = "DATA_APPROVAL_REMAP_LEVEL",
        DataElementCategoryOptionCombo = "DATA_ELEMENT_CATEGORY_OPTION_COMBO",
        DataElementGroupSetStructure = "DATA_ELEMENT_GROUP_SET_STRUCTURE",
        DataElementStructure = "DATA_ELEMENT_STRUCTURE",
        /// Only in 2.42 and 2.43:
        DataSet = "DATA_SET",
        DataSetOrgUnitCategory = "DATA_SET_ORG_UNIT_CATEGORY",
        DatePeriodStructure = "DATE_PERIOD_STRUCTURE",
        IndicatorGroupSetStructure = "INDICATOR_GROUP_SET_STRUCTURE",
        OrgUnitGroupSetStructure = "ORG_UNIT_GROUP_SET_STRUCTURE",
        OrgUnitStructure = "ORG_UNIT_STRUCTURE",
        PeriodStructure = "PERIOD_STRUCTURE",
        /// Only in 2.42 and 2.43:
        TeiRelationshipCount = "TEI_RELATIONSHIP_COUNT",
    }

    /// `org.hisp.dhis.scheduling.SchedulingType`.
    SchedulingType {
        Cron = "CRON",
        FixedDelay = "FIXED_DELAY",
        OnceAsap = "ONCE_ASAP",
    }

    /// `org.hisp.dhis.notification.SendStrategy`.
    SendStrategy {
        CollectiveSummary = "COLLECTIVE_SUMMARY",
        SingleNotification = "SINGLE_NOTIFICATION",
    }

    /// `SortOrder`.
    SortOrder {
        Asc = "ASC",
        Desc = "DESC",
    }

    /// `org.hisp.dhis.sqlview.SqlViewType`.
    SqlViewType {
        MaterializedView = "MATERIALIZED_VIEW",
        Query = "QUERY",
        View = "VIEW",
    }

    /// `Status`.
    Status {
        Error = "ERROR",
        Ok = "OK",
        Warning = "WARNING",
    }

    /// `TextAlign`.
    TextAlign {
        Center = "CENTER",
        Left = "LEFT",
        Right = "RIGHT",
    }

    /// `TextMode`.
    TextMode {
        Auto = "AUTO",
        Custom = "CUSTOM",
    }

    /// `org.hisp.dhis.mapping.ThematicMapType`.
    ThematicMapType {
        /// Only in 2.43:
        Bubble = "BUBBLE",
        /// Only in 2.43:
        Choropleth = "CHOROPLETH",
    }

    /// `org.hisp.dhis.common.TotalAggregationType`.
    TotalAggregationType {
        /// Only in 2.43:
        Average = "AVERAGE",
        /// Only in 2.43:
        None = "NONE",
        /// Only in 2.43:
        Sum = "SUM",
    }

    /// `Transform`.
    Transform {
        Auto = "AUTO",
        From = "FROM",
        Ids = "IDS",
        IdObjects = "ID_OBJECTS",
        IsEmpty = "IS_EMPTY",
        IsNotEmpty = "IS_NOT_EMPTY",
        Member = "MEMBER",
        None = "NONE",
        NotMember = "NOT_MEMBER",
        Pluck = "PLUCK",
        Size = "SIZE",
    }

    /// `TwoFactorType`.
    TwoFactorType {
        /// Only in 2.42 and 2.43:
        EmailEnabled = "EMAIL_ENABLED",
        /// Only in 2.42 and 2.43:
        EnrollingEmail = "ENROLLING_EMAIL",
        /// Only in 2.42 and 2.43:
        EnrollingTotp = "ENROLLING_TOTP",
        /// Only in 2.42 and 2.43:
        NotEnabled = "NOT_ENABLED",
        /// Only in 2.42 and 2.43:
        TotpEnabled = "TOTP_ENABLED",
    }

    /// `org.hisp.dhis.common.UserOrgUnitType`.
    UserOrgUnitType {
        DataCapture = "DATA_CAPTURE",
        DataOutput = "DATA_OUTPUT",
        TeiSearch = "TEI_SEARCH",
    }

    /// `org.hisp.dhis.program.ValidationStrategy`.
    ValidationStrategy {
        OnComplete = "ON_COMPLETE",
        OnUpdateAndInsert = "ON_UPDATE_AND_INSERT",
    }

    /// `org.hisp.dhis.common.ValueType`.
    ValueType {
        Age = "AGE",
        Boolean = "BOOLEAN",
        Coordinate = "COORDINATE",
        Date = "DATE",
        Datetime = "DATETIME",
        Email = "EMAIL",
        FileResource = "FILE_RESOURCE",
        Geojson = "GEOJSON",
        Image = "IMAGE",
        Integer = "INTEGER",
        IntegerNegative = "INTEGER_NEGATIVE",
        IntegerPositive = "INTEGER_POSITIVE",
        IntegerZeroOrPositive = "INTEGER_ZERO_OR_POSITIVE",
        Letter = "LETTER",
        LongText = "LONG_TEXT",
        MultiText = "MULTI_TEXT",
        Number = "NUMBER",
        OrganisationUnit = "ORGANISATION_UNIT",
        Percentage = "PERCENTAGE",
        PhoneNumber = "PHONE_NUMBER",
        Reference = "REFERENCE",
        Text = "TEXT",
        Time = "TIME",
        /// Only in 2.41 and 2.42:
        TrackerAssociate = "TRACKER_ASSOCIATE",
        TrueOnly = "TRUE_ONLY",
        UnitInterval = "UNIT_INTERVAL",
        Url = "URL",
        Username = "USERNAME",
    }

    /// `org.hisp.dhis.metadata.version.VersionType`.
    VersionType {
        Atomic = "ATOMIC",
        BestEffort = "BEST_EFFORT",
    }

    /// `org.hisp.dhis.visualization.VisualizationType`.
    VisualizationType {
        Area = "AREA",
        Bar = "BAR",
        Bubble = "BUBBLE",
        Column = "COLUMN",
        Gauge = "GAUGE",
        Line = "LINE",
        OutlierTable = "OUTLIER_TABLE",
        Pie = "PIE",
        PivotTable = "PIVOT_TABLE",
        Radar = "RADAR",
        Scatter = "SCATTER",
        SingleValue = "SINGLE_VALUE",
        StackedArea = "STACKED_AREA",
        StackedBar = "STACKED_BAR",
        StackedColumn = "STACKED_COLUMN",
        YearOverYearColumn = "YEAR_OVER_YEAR_COLUMN",
        YearOverYearLine = "YEAR_OVER_YEAR_LINE",
    }
}
