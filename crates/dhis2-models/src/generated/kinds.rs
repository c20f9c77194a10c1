// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

kinds! {
    /// `/api/aggregateDataExchanges`.
    AggregateDataExchange {
        "aggregateDataExchange", "aggregateDataExchanges", "aggregateDataExchanges", "AggregateDataExchange", [41, 42, 43],
        [metadata shareable data_shareable translatable]
    }

    /// `/api/analyticsTableHooks`.
    AnalyticsTableHook {
        "analyticsTableHook", "analyticsTableHooks", "analyticsTableHooks", "AnalyticsTableHook", [41, 42, 43],
        [metadata]
    }

    /// `/api/apiToken`.
    ApiToken {
        "apiToken", "apiToken", "apiToken", "ApiToken", [41, 42, 43],
        [metadata shareable]
    }

    /// `/api/attributes`.
    Attribute {
        "attribute", "attributes", "attributes", "Attribute", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/categories`.
    Category {
        "category", "categories", "categories", "Category", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/categoryCombos`.
    CategoryCombo {
        "categoryCombo", "categoryCombos", "categoryCombos", "CategoryCombo", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/categoryOptions`.
    CategoryOption {
        "categoryOption", "categoryOptions", "categoryOptions", "CategoryOption", [41, 42, 43],
        [metadata nameable shareable data_shareable translatable]
    }

    /// `/api/categoryOptionCombos`.
    CategoryOptionCombo {
        "categoryOptionCombo", "categoryOptionCombos", "categoryOptionCombos", "CategoryOptionCombo", [41, 42, 43],
        [metadata nameable translatable]
    }

    /// `/api/categoryOptionGroups`.
    CategoryOptionGroup {
        "categoryOptionGroup", "categoryOptionGroups", "categoryOptionGroups", "CategoryOptionGroup", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/categoryOptionGroupSets`.
    CategoryOptionGroupSet {
        "categoryOptionGroupSet", "categoryOptionGroupSets", "categoryOptionGroupSets", "CategoryOptionGroupSet", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/constants`.
    Constant {
        "constant", "constants", "constants", "Constant", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/dashboards`.
    Dashboard {
        "dashboard", "dashboards", "dashboards", "Dashboard", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/dashboardItems`.
    DashboardItem {
        "dashboardItem", "dashboardItems", "dashboardItems", "DashboardItem", [41, 42, 43],
        [translatable]
    }

    /// `/api/dataApprovalLevels`.
    DataApprovalLevel {
        "dataApprovalLevel", "dataApprovalLevels", "dataApprovalLevels", "DataApprovalLevel", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/dataApprovalWorkflows`.
    DataApprovalWorkflow {
        "dataApprovalWorkflow", "dataApprovalWorkflows", "dataApprovalWorkflows", "DataApprovalWorkflow", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/dataElements`.
    DataElement {
        "dataElement", "dataElements", "dataElements", "DataElement", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/dataElementGroups`.
    DataElementGroup {
        "dataElementGroup", "dataElementGroups", "dataElementGroups", "DataElementGroup", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/dataElementGroupSets`.
    DataElementGroupSet {
        "dataElementGroupSet", "dataElementGroupSets", "dataElementGroupSets", "DataElementGroupSet", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/dataEntryForms`.
    DataEntryForm {
        "dataEntryForm", "dataEntryForms", "dataEntryForms", "DataEntryForm", [41, 42, 43],
        [metadata translatable]
    }

    /// `/api/dataSets`.
    DataSet {
        "dataSet", "dataSets", "dataSets", "DataSet", [41, 42, 43],
        [metadata nameable shareable data_shareable translatable]
    }

    /// `/api/dataSetNotificationTemplates`.
    DataSetNotificationTemplate {
        "dataSetNotificationTemplate", "dataSetNotificationTemplates", "dataSetNotificationTemplates", "DataSetNotificationTemplate", [41, 42, 43],
        [metadata translatable]
    }

    /// `/api/documents`.
    Document {
        "document", "documents", "documents", "Document", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/eventFilters`.
    EventFilter {
        "eventFilter", "eventFilters", "eventFilters", "EventFilter", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/eventHooks`.
    EventHook {
        "eventHook", "eventHooks", "eventHooks", "EventHook", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/eventVisualizations`.
    EventVisualization {
        "eventVisualization", "eventVisualizations", "eventVisualizations", "EventVisualization", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/externalMapLayers`.
    ExternalMapLayer {
        "externalMapLayer", "externalMapLayers", "externalMapLayers", "ExternalMapLayer", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/fileResources`.
    FileResource {
        "fileResource", "fileResources", "fileResources", "FileResource", [41, 42, 43],
        []
    }

    /// `/api/maps`.
    GeoMap {
        "map", "maps", "maps", "Map", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/indicators`.
    Indicator {
        "indicator", "indicators", "indicators", "Indicator", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/indicatorGroups`.
    IndicatorGroup {
        "indicatorGroup", "indicatorGroups", "indicatorGroups", "IndicatorGroup", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/indicatorGroupSets`.
    IndicatorGroupSet {
        "indicatorGroupSet", "indicatorGroupSets", "indicatorGroupSets", "IndicatorGroupSet", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/indicatorTypes`.
    IndicatorType {
        "indicatorType", "indicatorTypes", "indicatorTypes", "IndicatorType", [41, 42, 43],
        [metadata translatable]
    }

    /// `/api/interpretations`.
    Interpretation {
        "interpretation", "interpretations", "interpretations", "Interpretation", [41, 42, 43],
        [shareable]
    }

    /// `/api/jobConfigurations`.
    JobConfiguration {
        "jobConfiguration", "jobConfigurations", "jobConfigurations", "JobConfiguration", [41, 42, 43],
        [metadata]
    }

    /// `/api/legendSets`.
    LegendSet {
        "legendSet", "legendSets", "legendSets", "LegendSet", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/mapViews`, only in 2.43.
    MapView {
        "mapView", "mapViews", "mapViews", "MapView", [43],
        [metadata nameable translatable]
    }

    /// `/api/messageConversations`.
    MessageConversation {
        "messageConversation", "messageConversations", "messageConversations", "MessageConversation", [41, 42, 43],
        []
    }

    /// `/api/oAuth2Authorizations`, only in 2.42 and 2.43.
    OAuth2Authorization {
        "oAuth2Authorization", "oAuth2Authorizations", "oAuth2Authorizations", "Dhis2OAuth2Authorization", [42, 43],
        [metadata]
    }

    /// `/api/oAuth2AuthorizationConsents`, only in 2.42 and 2.43.
    OAuth2AuthorizationConsent {
        "oAuth2AuthorizationConsent", "oAuth2AuthorizationConsents", "oAuth2AuthorizationConsents", "Dhis2OAuth2AuthorizationConsent", [42, 43],
        [metadata]
    }

    /// `/api/oAuth2Clients`.
    OAuth2Client {
        "oAuth2Client", "oAuth2Clients", "oAuth2Clients", "Dhis2OAuth2Client", [41, 42, 43],
        [metadata]
    }

    /// `/api/optionGroups`.
    OptionGroup {
        "optionGroup", "optionGroups", "optionGroups", "OptionGroup", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/optionGroupSets`.
    OptionGroupSet {
        "optionGroupSet", "optionGroupSets", "optionGroupSets", "OptionGroupSet", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/options`.
    OptionItem {
        "option", "options", "options", "Option", [41, 42, 43],
        [metadata nameable translatable]
    }

    /// `/api/optionSets`.
    OptionSet {
        "optionSet", "optionSets", "optionSets", "OptionSet", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/organisationUnits`.
    OrganisationUnit {
        "organisationUnit", "organisationUnits", "organisationUnits", "OrganisationUnit", [41, 42, 43],
        [metadata nameable translatable]
    }

    /// `/api/organisationUnitGroups`.
    OrganisationUnitGroup {
        "organisationUnitGroup", "organisationUnitGroups", "organisationUnitGroups", "OrganisationUnitGroup", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/organisationUnitGroupSets`.
    OrganisationUnitGroupSet {
        "organisationUnitGroupSet", "organisationUnitGroupSets", "organisationUnitGroupSets", "OrganisationUnitGroupSet", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/organisationUnitLevels`.
    OrganisationUnitLevel {
        "organisationUnitLevel", "organisationUnitLevels", "organisationUnitLevels", "OrganisationUnitLevel", [41, 42, 43],
        [metadata translatable]
    }

    /// `/api/predictors`.
    Predictor {
        "predictor", "predictors", "predictors", "Predictor", [41, 42, 43],
        [metadata nameable translatable]
    }

    /// `/api/predictorGroups`.
    PredictorGroup {
        "predictorGroup", "predictorGroups", "predictorGroups", "PredictorGroup", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/programs`.
    Program {
        "program", "programs", "programs", "Program", [41, 42, 43],
        [metadata nameable shareable data_shareable translatable]
    }

    /// `/api/programIndicators`.
    ProgramIndicator {
        "programIndicator", "programIndicators", "programIndicators", "ProgramIndicator", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/programIndicatorGroups`.
    ProgramIndicatorGroup {
        "programIndicatorGroup", "programIndicatorGroups", "programIndicatorGroups", "ProgramIndicatorGroup", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/programNotificationTemplates`.
    ProgramNotificationTemplate {
        "programNotificationTemplate", "programNotificationTemplates", "programNotificationTemplates", "ProgramNotificationTemplate", [41, 42, 43],
        [metadata translatable]
    }

    /// `/api/programRules`.
    ProgramRule {
        "programRule", "programRules", "programRules", "ProgramRule", [41, 42, 43],
        [metadata translatable]
    }

    /// `/api/programRuleActions`.
    ProgramRuleAction {
        "programRuleAction", "programRuleActions", "programRuleActions", "ProgramRuleAction", [41, 42, 43],
        [metadata translatable]
    }

    /// `/api/programRuleVariables`.
    ProgramRuleVariable {
        "programRuleVariable", "programRuleVariables", "programRuleVariables", "ProgramRuleVariable", [41, 42, 43],
        [metadata translatable]
    }

    /// `/api/programSections`.
    ProgramSection {
        "programSection", "programSections", "programSections", "ProgramSection", [41, 42, 43],
        [metadata nameable translatable]
    }

    /// `/api/programStages`.
    ProgramStage {
        "programStage", "programStages", "programStages", "ProgramStage", [41, 42, 43],
        [metadata nameable shareable data_shareable translatable]
    }

    /// `/api/programStageSections`.
    ProgramStageSection {
        "programStageSection", "programStageSections", "programStageSections", "ProgramStageSection", [41, 42, 43],
        [metadata nameable translatable]
    }

    /// `/api/programStageWorkingLists`.
    ProgramStageWorkingList {
        "programStageWorkingList", "programStageWorkingLists", "programStageWorkingLists", "ProgramStageWorkingList", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/pushAnalysis`, only in 2.41 and 2.42.
    PushAnalysis {
        "pushAnalysis", "pushAnalysis", "pushAnalysis", "PushAnalysis", [41, 42],
        [metadata]
    }

    /// `/api/relationshipTypes`.
    RelationshipType {
        "relationshipType", "relationshipTypes", "relationshipTypes", "RelationshipType", [41, 42, 43],
        [metadata shareable data_shareable translatable]
    }

    /// `/api/reports`.
    Report {
        "report", "reports", "reports", "Report", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/routes`.
    Route {
        "route", "routes", "routes", "Route", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/sections`.
    Section {
        "section", "sections", "sections", "Section", [41, 42, 43],
        [metadata translatable]
    }

    /// `/api/smsCommands`.
    SmsCommand {
        "smsCommand", "smsCommands", "smsCommands", "SMSCommand", [41, 42, 43],
        [metadata]
    }

    /// `/api/sqlViews`.
    SqlView {
        "sqlView", "sqlViews", "sqlViews", "SqlView", [41, 42, 43],
        [metadata shareable data_shareable]
    }

    /// `/api/trackedEntityAttributes`.
    TrackedEntityAttribute {
        "trackedEntityAttribute", "trackedEntityAttributes", "trackedEntityAttributes", "TrackedEntityAttribute", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/trackedEntityInstanceFilters`.
    TrackedEntityFilter {
        "trackedEntityInstanceFilter", "trackedEntityInstanceFilters", "trackedEntityInstanceFilters", "TrackedEntityFilter", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/trackedEntityTypes`.
    TrackedEntityType {
        "trackedEntityType", "trackedEntityTypes", "trackedEntityTypes", "TrackedEntityType", [41, 42, 43],
        [metadata nameable shareable data_shareable translatable]
    }

    /// `/api/users`.
    User {
        "user", "users", "users", "User", [41, 42, 43],
        [metadata]
    }

    /// `/api/userGroups`.
    UserGroup {
        "userGroup", "userGroups", "userGroups", "UserGroup", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/userRoles`.
    UserRole {
        "userRole", "userRoles", "userRoles", "UserRole", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/validationNotificationTemplates`.
    ValidationNotificationTemplate {
        "validationNotificationTemplate", "validationNotificationTemplates", "validationNotificationTemplates", "ValidationNotificationTemplate", [41, 42, 43],
        [metadata translatable]
    }

    /// `/api/validationRules`.
    ValidationRule {
        "validationRule", "validationRules", "validationRules", "ValidationRule", [41, 42, 43],
        [metadata nameable shareable translatable]
    }

    /// `/api/validationRuleGroups`.
    ValidationRuleGroup {
        "validationRuleGroup", "validationRuleGroups", "validationRuleGroups", "ValidationRuleGroup", [41, 42, 43],
        [metadata shareable translatable]
    }

    /// `/api/visualizations`.
    Visualization {
        "visualization", "visualizations", "visualizations", "Visualization", [41, 42, 43],
        [metadata nameable shareable translatable]
    }
}
