/// A `program` of DHIS2 2.42: `/api/programs`.
#[derive(Clone)]
pub struct Program {
    /// `access`
    pub access: Option<Box<Access>>,
    /// `accessLevel`
    pub access_level: Option<crate::enums::AccessLevel>,
    /// `attributeValues`
    pub attribute_values: Option<Vec<crate::payload::AttributeValue>>,
    /// `categoryCombo`: required to create
    pub category_combo: Option<crate::Reference<CategoryCombo>>,
    /// `categoryMappings`
    pub category_mappings: Option<Vec<crate::payload::ProgramCategoryMapping>>,
    /// `code`: unique; at most 50 characters
    pub code: Option<crate::Text>,
    /// `completeEventsExpiryDays`
    pub complete_events_expiry_days: Option<i64>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<crate::Reference<User>>,
    /// `dataEntryForm`
    pub data_entry_form: Option<crate::Reference<DataEntryForm>>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `displayDescription`: read only
    pub display_description: Option<crate::Text>,
    /// `displayEnrollmentDateLabel`: read only
    pub display_enrollment_date_label: Option<crate::Text>,
    /// `displayEnrollmentLabel`: read only
    pub display_enrollment_label: Option<crate::Text>,
    /// `displayEventLabel`: read only
    pub display_event_label: Option<crate::Text>,
    /// `displayFollowUpLabel`: read only
    pub display_follow_up_label: Option<crate::Text>,
    /// `displayFormName`: read only
    pub display_form_name: Option<crate::Text>,
    /// `displayFrontPageList`
    pub display_front_page_list: Option<bool>,
    /// `displayIncidentDate`
    pub display_incident_date: Option<bool>,
    /// `displayIncidentDateLabel`: read only
    pub display_incident_date_label: Option<crate::Text>,
    /// `displayName`: read only
    pub display_name: Option<crate::Text>,
    /// `displayNoteLabel`: read only
    pub display_note_label: Option<crate::Text>,
    /// `displayOrgUnitLabel`: read only
    pub display_org_unit_label: Option<crate::Text>,
    /// `displayProgramStageLabel`: read only
    pub display_program_stage_label: Option<crate::Text>,
    /// `displayRelationshipLabel`: read only
    pub display_relationship_label: Option<crate::Text>,
    /// `displayShortName`: read only
    pub display_short_name: Option<crate::Text>,
    /// `displayTrackedEntityAttributeLabel`: read only
    pub display_tracked_entity_attribute_label: Option<crate::Text>,
    /// `enrollmentDateLabel`
    pub enrollment_date_label: Option<crate::Text>,
    /// `enrollmentLabel`
    pub enrollment_label: Option<crate::Text>,
    /// `eventLabel`
    pub event_label: Option<crate::Text>,
    /// `expiryDays`
    pub expiry_days: Option<i64>,
    /// `expiryPeriodType`
    pub expiry_period_type: Option<crate::Value>,
    /// `favorite`: read only
    pub favorite: Option<bool>,
    /// `favorites`
    pub favorites: Option<Vec<crate::Text>>,
    /// `featureType`
    pub feature_type: Option<crate::enums::FeatureType>,
    /// `followUpLabel`
    pub follow_up_label: Option<crate::Text>,
    /// `formName`
    pub form_name: Option<crate::Text>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Uid>,
    /// `ignoreOverdueEvents`
    pub ignore_overdue_events: Option<bool>,
    /// `incidentDateLabel`
    pub incident_date_label: Option<crate::Text>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`
    pub last_updated_by: Option<crate::Reference<User>>,
    /// `maxTeiCountToReturn`
    pub max_tei_count_to_return: Option<i64>,
    /// `minAttributesRequiredToSearch`
    pub min_attributes_required_to_search: Option<i64>,
    /// `name`: required to create; at most 230 characters
    pub name: Option<crate::Text>,
    /// `noteLabel`
    pub note_label: Option<crate::Text>,
    /// `notificationTemplates`
    pub notification_templates: Option<
        Vec<crate::Reference<ProgramNotificationTemplate>>,
    >,
    /// `onlyEnrollOnce`
    pub only_enroll_once: Option<bool>,
    /// `openDaysAfterCoEndDate`
    pub open_days_after_co_end_date: Option<i64>,
    /// `orgUnitLabel`
    pub org_unit_label: Option<crate::Text>,
    /// `organisationUnits`
    pub organisation_units: Option<Vec<crate::Reference<OrganisationUnit>>>,
    /// `programIndicators`
    pub program_indicators: Option<Vec<crate::Reference<ProgramIndicator>>>,
    /// `programRuleVariables`
    pub program_rule_variables: Option<Vec<crate::Reference<ProgramRuleVariable>>>,
    /// `programSections`
    pub program_sections: Option<Vec<crate::Reference<ProgramSection>>>,
    /// `programStageLabel`
    pub program_stage_label: Option<crate::Text>,
    /// `programStages`
    pub program_stages: Option<Vec<crate::Reference<ProgramStage>>>,
    /// `programTrackedEntityAttributes`: in order
    pub program_tracked_entity_attributes: Option<Vec<ProgramTrackedEntityAttribute>>,
    /// `programType`: required to create
    pub program_type: Option<crate::enums::ProgramType>,
    /// `registration`: read only
    pub registration: Option<bool>,
    /// `relatedProgram`
    pub related_program: Option<crate::Reference<Program>>,
    /// `relationshipLabel`
    pub relationship_label: Option<crate::Text>,
    /// `selectEnrollmentDatesInFuture`
    pub select_enrollment_dates_in_future: Option<bool>,
    /// `selectIncidentDatesInFuture`
    pub select_incident_dates_in_future: Option<bool>,
    /// `sharing`
    pub sharing: Option<Box<Sharing>>,
    /// `shortName`: required to create; at most 50 characters
    pub short_name: Option<crate::Text>,
    /// `skipOffline`: required to create
    pub skip_offline: Option<bool>,
    /// `style`
    pub style: Option<Box<ObjectStyle>>,
    /// `trackedEntityAttributeLabel`
    pub tracked_entity_attribute_label: Option<crate::Text>,
    /// `trackedEntityType`
    pub tracked_entity_type: Option<crate::Reference<TrackedEntityType>>,
    /// `translations`
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// `useFirstStageDuringRegistration`
    pub use_first_stage_during_registration: Option<bool>,
    /// `user`
    pub user: Option<crate::Reference<User>>,
    /// `userRoles`
    pub user_roles: Option<Vec<crate::Reference<UserRole>>>,
    /// `version`
    pub version: Option<i64>,
    /// `withoutRegistration`: read only
    pub without_registration: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Program {
    fn default() -> Self {
        Self {
            access: None,
            access_level: None,
            attribute_values: None,
            category_combo: None,
            category_mappings: None,
            code: None,
            complete_events_expiry_days: None,
            created: None,
            created_by: None,
            data_entry_form: None,
            description: None,
            display_description: None,
            display_enrollment_date_label: None,
            display_enrollment_label: None,
            display_event_label: None,
            display_follow_up_label: None,
            display_form_name: None,
            display_front_page_list: None,
            display_incident_date: None,
            display_incident_date_label: None,
            display_name: None,
            display_note_label: None,
            display_org_unit_label: None,
            display_program_stage_label: None,
            display_relationship_label: None,
            display_short_name: None,
            display_tracked_entity_attribute_label: None,
            enrollment_date_label: None,
            enrollment_label: None,
            event_label: None,
            expiry_days: None,
            expiry_period_type: None,
            favorite: None,
            favorites: None,
            feature_type: None,
            follow_up_label: None,
            form_name: None,
            href: None,
            id: None,
            ignore_overdue_events: None,
            incident_date_label: None,
            last_updated: None,
            last_updated_by: None,
            max_tei_count_to_return: None,
            min_attributes_required_to_search: None,
            name: None,
            note_label: None,
            notification_templates: None,
            only_enroll_once: None,
            open_days_after_co_end_date: None,
            org_unit_label: None,
            organisation_units: None,
            program_indicators: None,
            program_rule_variables: None,
            program_sections: None,
            program_stage_label: None,
            program_stages: None,
            program_tracked_entity_attributes: None,
            program_type: None,
            registration: None,
            related_program: None,
            relationship_label: None,
            select_enrollment_dates_in_future: None,
            select_incident_dates_in_future: None,
            sharing: None,
            short_name: None,
            skip_offline: None,
            style: None,
            tracked_entity_attribute_label: None,
            tracked_entity_type: None,
            translations: None,
            use_first_stage_during_registration: None,
            user: None,
            user_roles: None,
            version: None,
            without_registration: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Program {
    const NAME: &'static str = "Program";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "access",
            "accessLevel",
            "attributeValues",
            "categoryCombo",
            "categoryMappings",
            "code",
            "completeEventsExpiryDays",
            "created",
            "createdBy",
            "dataEntryForm",
            "description",
            "displayDescription",
            "displayEnrollmentDateLabel",
            "displayEnrollmentLabel",
            "displayEventLabel",
            "displayFollowUpLabel",
            "displayFormName",
            "displayFrontPageList",
            "displayIncidentDate",
            "displayIncidentDateLabel",
            "displayName",
            "displayNoteLabel",
            "displayOrgUnitLabel",
            "displayProgramStageLabel",
            "displayRelationshipLabel",
            "displayShortName",
            "displayTrackedEntityAttributeLabel",
            "enrollmentDateLabel",
            "enrollmentLabel",
            "eventLabel",
            "expiryDays",
            "expiryPeriodType",
            "favorite",
            "favorites",
            "featureType",
            "followUpLabel",
            "formName",
            "href",
            "id",
            "ignoreOverdueEvents",
            "incidentDateLabel",
            "lastUpdated",
            "lastUpdatedBy",
            "maxTeiCountToReturn",
            "minAttributesRequiredToSearch",
            "name",
            "noteLabel",
            "notificationTemplates",
            "onlyEnrollOnce",
            "openDaysAfterCoEndDate",
            "orgUnitLabel",
            "organisationUnits",
            "programIndicators",
            "programRuleVariables",
            "programSections",
            "programStageLabel",
            "programStages",
            "programTrackedEntityAttributes",
            "programType",
            "registration",
            "relatedProgram",
            "relationshipLabel",
            "selectEnrollmentDatesInFuture",
            "selectIncidentDatesInFuture",
            "sharing",
            "shortName",
            "skipOffline",
            "style",
            "trackedEntityAttributeLabel",
            "trackedEntityType",
            "translations",
            "useFirstStageDuringRegistration",
            "user",
            "userRoles",
            "version",
            "withoutRegistration",
        ];
        Names::new(NAMES, &table::<256>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.access),
            1 => entry.into(&mut self.access_level),
            2 => entry.into(&mut self.attribute_values),
            3 => entry.into(&mut self.category_combo),
            4 => entry.into(&mut self.category_mappings),
            5 => entry.into(&mut self.code),
            6 => entry.into(&mut self.complete_events_expiry_days),
            7 => entry.into(&mut self.created),
            8 => entry.into(&mut self.created_by),
            9 => entry.into(&mut self.data_entry_form),
            10 => entry.into(&mut self.description),
            11 => entry.into(&mut self.display_description),
            12 => entry.into(&mut self.display_enrollment_date_label),
            13 => entry.into(&mut self.display_enrollment_label),
            14 => entry.into(&mut self.display_event_label),
            15 => entry.into(&mut self.display_follow_up_label),
            16 => entry.into(&mut self.display_form_name),
            17 => entry.into(&mut self.display_front_page_list),
            18 => entry.into(&mut self.display_incident_date),
            19 => entry.into(&mut self.display_incident_date_label),
            20 => entry.into(&mut self.display_name),
            21 => entry.into(&mut self.display_note_label),
            22 => entry.into(&mut self.display_org_unit_label),
            23 => entry.into(&mut self.display_program_stage_label),
            24 => entry.into(&mut self.display_relationship_label),
            25 => entry.into(&mut self.display_short_name),
            26 => entry.into(&mut self.display_tracked_entity_attribute_label),
            27 => entry.into(&mut self.enrollment_date_label),
            28 => entry.into(&mut self.enrollment_label),
            29 => entry.into(&mut self.event_label),
            30 => entry.into(&mut self.expiry_days),
            31 => entry.into(&mut self.expiry_period_type),
            32 => entry.into(&mut self.favorite),
            33 => entry.into(&mut self.favorites),
            34 => entry.into(&mut self.feature_type),
            35 => entry.into(&mut self.follow_up_label),
            36 => entry.into(&mut self.form_name),
            37 => entry.into(&mut self.href),
            38 => entry.into(&mut self.id),
            39 => entry.into(&mut self.ignore_overdue_events),
            40 => entry.into(&mut self.incident_date_label),
            41 => entry.into(&mut self.last_updated),
            42 => entry.into(&mut self.last_updated_by),
            43 => entry.into(&mut self.max_tei_count_to_return),
            44 => entry.into(&mut self.min_attributes_required_to_search),
            45 => entry.into(&mut self.name),
            46 => entry.into(&mut self.note_label),
            47 => entry.into(&mut self.notification_templates),
            48 => entry.into(&mut self.only_enroll_once),
            49 => entry.into(&mut self.open_days_after_co_end_date),
            50 => entry.into(&mut self.org_unit_label),
            51 => entry.into(&mut self.organisation_units),
            52 => entry.into(&mut self.program_indicators),
            53 => entry.into(&mut self.program_rule_variables),
            54 => entry.into(&mut self.program_sections),
            55 => entry.into(&mut self.program_stage_label),
            56 => entry.into(&mut self.program_stages),
            57 => entry.into(&mut self.program_tracked_entity_attributes),
            58 => entry.into(&mut self.program_type),
            59 => entry.into(&mut self.registration),
            60 => entry.into(&mut self.related_program),
            61 => entry.into(&mut self.relationship_label),
            62 => entry.into(&mut self.select_enrollment_dates_in_future),
            63 => entry.into(&mut self.select_incident_dates_in_future),
            64 => entry.into(&mut self.sharing),
            65 => entry.into(&mut self.short_name),
            66 => entry.into(&mut self.skip_offline),
            67 => entry.into(&mut self.style),
            68 => entry.into(&mut self.tracked_entity_attribute_label),
            69 => entry.into(&mut self.tracked_entity_type),
            70 => entry.into(&mut self.translations),
            71 => entry.into(&mut self.use_first_stage_during_registration),
            72 => entry.into(&mut self.user),
            73 => entry.into(&mut self.user_roles),
            74 => entry.into(&mut self.version),
            75 => entry.into(&mut self.without_registration),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access", &self.access);
        out.put("accessLevel", &self.access_level);
        out.put("attributeValues", &self.attribute_values);
        out.put("categoryCombo", &self.category_combo);
        out.put("categoryMappings", &self.category_mappings);
        out.put("code", &self.code);
        out.put("completeEventsExpiryDays", &self.complete_events_expiry_days);
        out.put("created", &self.created);
        out.put("createdBy", &self.created_by);
        out.put("dataEntryForm", &self.data_entry_form);
        out.put("description", &self.description);
        out.put("displayDescription", &self.display_description);
        out.put("displayEnrollmentDateLabel", &self.display_enrollment_date_label);
        out.put("displayEnrollmentLabel", &self.display_enrollment_label);
        out.put("displayEventLabel", &self.display_event_label);
        out.put("displayFollowUpLabel", &self.display_follow_up_label);
        out.put("displayFormName", &self.display_form_name);
        out.put("displayFrontPageList", &self.display_front_page_list);
        out.put("displayIncidentDate", &self.display_incident_date);
        out.put("displayIncidentDateLabel", &self.display_incident_date_label);
        out.put("displayName", &self.display_name);
        out.put("displayNoteLabel", &self.display_note_label);
        out.put("displayOrgUnitLabel", &self.display_org_unit_label);
        out.put("displayProgramStageLabel", &self.display_program_stage_label);
        out.put("displayRelationshipLabel", &self.display_relationship_label);
        out.put("displayShortName", &self.display_short_name);
        out.put(
            "displayTrackedEntityAttributeLabel",
            &self.display_tracked_entity_attribute_label,
        );
        out.put("enrollmentDateLabel", &self.enrollment_date_label);
        out.put("enrollmentLabel", &self.enrollment_label);
        out.put("eventLabel", &self.event_label);
        out.put("expiryDays", &self.expiry_days);
        out.put("expiryPeriodType", &self.expiry_period_type);
        out.put("favorite", &self.favorite);
        out.put("favorites", &self.favorites);
        out.put("featureType", &self.feature_type);
        out.put("followUpLabel", &self.follow_up_label);
        out.put("formName", &self.form_name);
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("ignoreOverdueEvents", &self.ignore_overdue_events);
        out.put("incidentDateLabel", &self.incident_date_label);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("maxTeiCountToReturn", &self.max_tei_count_to_return);
        out.put(
            "minAttributesRequiredToSearch",
            &self.min_attributes_required_to_search,
        );
        out.put("name", &self.name);
        out.put("noteLabel", &self.note_label);
        out.put("notificationTemplates", &self.notification_templates);
        out.put("onlyEnrollOnce", &self.only_enroll_once);
        out.put("openDaysAfterCoEndDate", &self.open_days_after_co_end_date);
        out.put("orgUnitLabel", &self.org_unit_label);
        out.put("organisationUnits", &self.organisation_units);
        out.put("programIndicators", &self.program_indicators);
        out.put("programRuleVariables", &self.program_rule_variables);
        out.put("programSections", &self.program_sections);
        out.put("programStageLabel", &self.program_stage_label);
        out.put("programStages", &self.program_stages);
        out.put(
            "programTrackedEntityAttributes",
            &self.program_tracked_entity_attributes,
        );
        out.put("programType", &self.program_type);
        out.put("registration", &self.registration);
        out.put("relatedProgram", &self.related_program);
        out.put("relationshipLabel", &self.relationship_label);
        out.put(
            "selectEnrollmentDatesInFuture",
            &self.select_enrollment_dates_in_future,
        );
        out.put("selectIncidentDatesInFuture", &self.select_incident_dates_in_future);
        out.put("sharing", &self.sharing);
        out.put("shortName", &self.short_name);
        out.put("skipOffline", &self.skip_offline);
        out.put("style", &self.style);
        out.put("trackedEntityAttributeLabel", &self.tracked_entity_attribute_label);
        out.put("trackedEntityType", &self.tracked_entity_type);
        out.put("translations", &self.translations);
        out.put(
            "useFirstStageDuringRegistration",
            &self.use_first_stage_during_registration,
        );
        out.put("user", &self.user);
        out.put("userRoles", &self.user_roles);
        out.put("version", &self.version);
        out.put("withoutRegistration", &self.without_registration);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
