//! A method for every kind of metadata object: the one table of them.

use dhis2_models::{In, Version, kind};

use crate::client::Client;
use crate::resource::Resource;

macro_rules! accessors {
    ($($method:ident: $kind:ident $path:literal,)*) => {
        /// Kinds of metadata objects.
        impl<V: Version> Client<V> { $(
            #[doc = concat!("Returns a handle on `/api/", $path, "`.")]
            ///
            /// ```no_run
            /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
            #[doc = concat!("for object in client.", stringify!($method), "().list().await? {")]
            ///     println!("{:?} {:?}", object.id(), object.display_name());
            /// }
            /// # Ok(())
            /// # }
            /// ```
            pub fn $method(&self) -> Resource<'_, kind::$kind, V>
            where
                kind::$kind: In<V>,
            {
                self.kind()
            }
        )* }

        #[cfg(test)]
        const TABLE: &[(&str, &str, &kind::KindInfo)] =
            &[$((stringify!($method), $path, <kind::$kind as kind::Kind>::INFO)),*];
    };
}

/// Hands the table of accessors to a macro.
macro_rules! table_of_accessors {
    ($callback:ident) => {
        $callback! {
        aggregate_data_exchanges: AggregateDataExchange "aggregateDataExchanges",
            analytics_table_hooks: AnalyticsTableHook "analyticsTableHooks",
            api_tokens: ApiToken "apiToken",
            attributes: Attribute "attributes",
            categories: Category "categories",
            category_combos: CategoryCombo "categoryCombos",
            category_options: CategoryOption "categoryOptions",
            category_option_combos: CategoryOptionCombo "categoryOptionCombos",
            category_option_groups: CategoryOptionGroup "categoryOptionGroups",
            category_option_group_sets: CategoryOptionGroupSet "categoryOptionGroupSets",
            constants: Constant "constants",
            dashboards: Dashboard "dashboards",
            dashboard_items: DashboardItem "dashboardItems",
            data_approval_levels: DataApprovalLevel "dataApprovalLevels",
            data_approval_workflows: DataApprovalWorkflow "dataApprovalWorkflows",
            data_elements: DataElement "dataElements",
            data_element_groups: DataElementGroup "dataElementGroups",
            data_element_group_sets: DataElementGroupSet "dataElementGroupSets",
            data_entry_forms: DataEntryForm "dataEntryForms",
            data_sets: DataSet "dataSets",
            data_set_notification_templates: DataSetNotificationTemplate "dataSetNotificationTemplates",
            documents: Document "documents",
            event_filters: EventFilter "eventFilters",
            event_hooks: EventHook "eventHooks",
            event_visualizations: EventVisualization "eventVisualizations",
            external_map_layers: ExternalMapLayer "externalMapLayers",
            file_resources: FileResource "fileResources",
            maps: GeoMap "maps",
            indicators: Indicator "indicators",
            indicator_groups: IndicatorGroup "indicatorGroups",
            indicator_group_sets: IndicatorGroupSet "indicatorGroupSets",
            indicator_types: IndicatorType "indicatorTypes",
            interpretations: Interpretation "interpretations",
            job_configurations: JobConfiguration "jobConfigurations",
            legend_sets: LegendSet "legendSets",
            map_views: MapView "mapViews",
            message_conversations: MessageConversation "messageConversations",
            oauth2_authorizations: OAuth2Authorization "oAuth2Authorizations",
            oauth2_authorization_consents: OAuth2AuthorizationConsent "oAuth2AuthorizationConsents",
            oauth2_clients: OAuth2Client "oAuth2Clients",
            option_groups: OptionGroup "optionGroups",
            option_group_sets: OptionGroupSet "optionGroupSets",
            options: OptionItem "options",
            option_sets: OptionSet "optionSets",
            organisation_units: OrganisationUnit "organisationUnits",
            organisation_unit_groups: OrganisationUnitGroup "organisationUnitGroups",
            organisation_unit_group_sets: OrganisationUnitGroupSet "organisationUnitGroupSets",
            organisation_unit_levels: OrganisationUnitLevel "organisationUnitLevels",
            predictors: Predictor "predictors",
            predictor_groups: PredictorGroup "predictorGroups",
            programs: Program "programs",
            program_indicators: ProgramIndicator "programIndicators",
            program_indicator_groups: ProgramIndicatorGroup "programIndicatorGroups",
            program_notification_templates: ProgramNotificationTemplate "programNotificationTemplates",
            program_rules: ProgramRule "programRules",
            program_rule_actions: ProgramRuleAction "programRuleActions",
            program_rule_variables: ProgramRuleVariable "programRuleVariables",
            program_sections: ProgramSection "programSections",
            program_stages: ProgramStage "programStages",
            program_stage_sections: ProgramStageSection "programStageSections",
            program_stage_working_lists: ProgramStageWorkingList "programStageWorkingLists",
            push_analysis: PushAnalysis "pushAnalysis",
            relationship_types: RelationshipType "relationshipTypes",
            reports: Report "reports",
            routes: Route "routes",
            sections: Section "sections",
            sms_commands: SmsCommand "smsCommands",
            sql_views: SqlView "sqlViews",
            tracked_entity_attributes: TrackedEntityAttribute "trackedEntityAttributes",
            tracked_entity_instance_filters: TrackedEntityFilter "trackedEntityInstanceFilters",
            tracked_entity_types: TrackedEntityType "trackedEntityTypes",
            users: User "users",
            user_groups: UserGroup "userGroups",
            user_roles: UserRole "userRoles",
            validation_notification_templates: ValidationNotificationTemplate "validationNotificationTemplates",
            validation_rules: ValidationRule "validationRules",
            validation_rule_groups: ValidationRuleGroup "validationRuleGroups",
            visualizations: Visualization "visualizations",
        }
    };
}
#[cfg(feature = "blocking")]
pub(crate) use table_of_accessors;

table_of_accessors!(accessors);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_method() {
        for info in kind::ALL {
            assert!(TABLE.iter().any(|(.., it)| it == info), "{} has no method", info.class);
        }
        assert_eq!(TABLE.len(), kind::ALL.len());
    }

    #[test]
    fn every_method_says_where_its_kind_lives() {
        for (method, path, info) in TABLE {
            assert_eq!(*path, info.path, "{method}");
        }
    }
}
