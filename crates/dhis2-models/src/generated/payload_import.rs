// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `ErrorMessage`.
#[derive(Clone)]
pub struct ErrorMessage {
    /// `args`
    pub args: Option<Vec<crate::Text>>,
    /// `errorCode`
    pub error_code: Option<crate::Text>,
    /// `message`
    pub message: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ErrorMessage {
    fn default() -> Self {
        Self {
            args: None,
            error_code: None,
            message: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ErrorMessage {
    const NAME: &'static str = "ErrorMessage";
    const NAMES: Names = {
        const NAMES: &[&str] = &["args", "errorCode", "message"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.args),
            1 => entry.into(&mut self.error_code),
            2 => entry.into(&mut self.message),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("args", &self.args);
        out.put("errorCode", &self.error_code);
        out.put("message", &self.message);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ErrorReport`.
#[derive(Clone)]
pub struct ErrorReport {
    /// `args`
    pub args: Option<Vec<crate::Text>>,
    /// `errorCode`
    pub error_code: Option<crate::Text>,
    /// `errorKlass`
    pub error_klass: Option<crate::Text>,
    /// `errorProperties`
    pub error_properties: Option<Vec<crate::Value>>,
    /// `errorProperty`
    pub error_property: Option<crate::Text>,
    /// `mainId`
    pub main_id: Option<crate::Text>,
    /// `mainKlass`
    pub main_klass: Option<crate::Text>,
    /// `message`
    pub message: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Value>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ErrorReport {
    fn default() -> Self {
        Self {
            args: None,
            error_code: None,
            error_klass: None,
            error_properties: None,
            error_property: None,
            main_id: None,
            main_klass: None,
            message: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ErrorReport {
    const NAME: &'static str = "ErrorReport";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "args",
            "errorCode",
            "errorKlass",
            "errorProperties",
            "errorProperty",
            "mainId",
            "mainKlass",
            "message",
            "value",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.args),
            1 => entry.into(&mut self.error_code),
            2 => entry.into(&mut self.error_klass),
            3 => entry.into(&mut self.error_properties),
            4 => entry.into(&mut self.error_property),
            5 => entry.into(&mut self.main_id),
            6 => entry.into(&mut self.main_klass),
            7 => entry.into(&mut self.message),
            8 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("args", &self.args);
        out.put("errorCode", &self.error_code);
        out.put("errorKlass", &self.error_klass);
        out.put("errorProperties", &self.error_properties);
        out.put("errorProperty", &self.error_property);
        out.put("mainId", &self.main_id);
        out.put("mainKlass", &self.main_klass);
        out.put("message", &self.message);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ImportConflict`.
#[derive(Clone)]
pub struct ImportConflict {
    /// `errorCode`
    pub error_code: Option<crate::Text>,
    /// `indexes`
    pub indexes: Option<Vec<i64>>,
    /// `object`
    pub object: Option<crate::Text>,
    /// `objects`
    pub objects: Option<crate::Map<crate::Text>>,
    /// `property`
    pub property: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ImportConflict {
    fn default() -> Self {
        Self {
            error_code: None,
            indexes: None,
            object: None,
            objects: None,
            property: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ImportConflict {
    const NAME: &'static str = "ImportConflict";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "errorCode",
            "indexes",
            "object",
            "objects",
            "property",
            "value",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.error_code),
            1 => entry.into(&mut self.indexes),
            2 => entry.into(&mut self.object),
            3 => entry.into(&mut self.objects),
            4 => entry.into(&mut self.property),
            5 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("errorCode", &self.error_code);
        out.put("indexes", &self.indexes);
        out.put("object", &self.object);
        out.put("objects", &self.objects);
        out.put("property", &self.property);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ImportCount`.
#[derive(Clone)]
pub struct ImportCount {
    /// `deleted`
    pub deleted: Option<i64>,
    /// `ignored`
    pub ignored: Option<i64>,
    /// `imported`
    pub imported: Option<i64>,
    /// `updated`
    pub updated: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ImportCount {
    fn default() -> Self {
        Self {
            deleted: None,
            ignored: None,
            imported: None,
            updated: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ImportCount {
    const NAME: &'static str = "ImportCount";
    const NAMES: Names = {
        const NAMES: &[&str] = &["deleted", "ignored", "imported", "updated"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.deleted),
            1 => entry.into(&mut self.ignored),
            2 => entry.into(&mut self.imported),
            3 => entry.into(&mut self.updated),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("deleted", &self.deleted);
        out.put("ignored", &self.ignored);
        out.put("imported", &self.imported);
        out.put("updated", &self.updated);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ImportOptions`.
#[derive(Clone)]
pub struct ImportOptions {
    /// `async`
    pub r#async: Option<bool>,
    /// `atomic`: only in 2.43
    pub atomic: Option<bool>,
    /// `categoryIdScheme`
    pub category_id_scheme: Option<crate::Text>,
    /// `categoryOptionComboIdScheme`
    pub category_option_combo_id_scheme: Option<crate::Text>,
    /// `categoryOptionIdScheme`
    pub category_option_id_scheme: Option<crate::Text>,
    /// `dataElementIdScheme`
    pub data_element_id_scheme: Option<crate::Text>,
    /// `dataSet`
    pub data_set: Option<crate::Text>,
    /// `dataSetIdScheme`
    pub data_set_id_scheme: Option<crate::Text>,
    /// `datasetAllowsPeriods`
    pub dataset_allows_periods: Option<bool>,
    /// `dryRun`
    pub dry_run: Option<bool>,
    /// `eventIdScheme`: only in 2.41
    pub event_id_scheme: Option<crate::Text>,
    /// `filename`
    pub filename: Option<crate::Text>,
    /// `firstRowIsHeader`
    pub first_row_is_header: Option<bool>,
    /// `force`
    pub force: Option<bool>,
    /// `idScheme`
    pub id_scheme: Option<crate::Text>,
    /// `idSchemes`
    pub id_schemes: Option<crate::Value>,
    /// `ignoreEmptyCollection`
    pub ignore_empty_collection: Option<bool>,
    /// `importStrategy`
    pub import_strategy: Option<crate::enums::ImportStrategy>,
    /// `mergeDataValues`
    pub merge_data_values: Option<bool>,
    /// `mergeMode`
    pub merge_mode: Option<crate::enums::MergeMode>,
    /// `notificationLevel`
    pub notification_level: Option<crate::enums::NotificationLevel>,
    /// `orgUnitIdScheme`
    pub org_unit_id_scheme: Option<crate::Text>,
    /// `preheatCache`
    pub preheat_cache: Option<bool>,
    /// `programIdScheme`
    pub program_id_scheme: Option<crate::Text>,
    /// `programStageIdScheme`
    pub program_stage_id_scheme: Option<crate::Text>,
    /// `reportMode`
    pub report_mode: Option<crate::enums::ImportReportMode>,
    /// `requireAttributeOptionCombo`
    pub require_attribute_option_combo: Option<bool>,
    /// `requireCategoryOptionCombo`
    pub require_category_option_combo: Option<bool>,
    /// `sharing`
    pub sharing: Option<bool>,
    /// `skipAudit`
    pub skip_audit: Option<bool>,
    /// `skipCache`
    pub skip_cache: Option<bool>,
    /// `skipExistingCheck`
    pub skip_existing_check: Option<bool>,
    /// `skipLastUpdated`
    pub skip_last_updated: Option<bool>,
    /// `skipNotifications`
    pub skip_notifications: Option<bool>,
    /// `skipPatternValidation`
    pub skip_pattern_validation: Option<bool>,
    /// `strictAttributeOptionCombos`
    pub strict_attribute_option_combos: Option<bool>,
    /// `strictCategoryOptionCombos`
    pub strict_category_option_combos: Option<bool>,
    /// `strictDataElements`
    pub strict_data_elements: Option<bool>,
    /// `strictDataSetApproval`
    pub strict_data_set_approval: Option<bool>,
    /// `strictDataSetInputPeriods`
    pub strict_data_set_input_periods: Option<bool>,
    /// `strictDataSetLocking`
    pub strict_data_set_locking: Option<bool>,
    /// `strictOrganisationUnits`
    pub strict_organisation_units: Option<bool>,
    /// `strictPeriods`
    pub strict_periods: Option<bool>,
    /// `trackedEntityAttributeIdScheme`
    pub tracked_entity_attribute_id_scheme: Option<crate::Text>,
    /// `trackedEntityIdScheme`: only in 2.41
    pub tracked_entity_id_scheme: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ImportOptions {
    fn default() -> Self {
        Self {
            r#async: None,
            atomic: None,
            category_id_scheme: None,
            category_option_combo_id_scheme: None,
            category_option_id_scheme: None,
            data_element_id_scheme: None,
            data_set: None,
            data_set_id_scheme: None,
            dataset_allows_periods: None,
            dry_run: None,
            event_id_scheme: None,
            filename: None,
            first_row_is_header: None,
            force: None,
            id_scheme: None,
            id_schemes: None,
            ignore_empty_collection: None,
            import_strategy: None,
            merge_data_values: None,
            merge_mode: None,
            notification_level: None,
            org_unit_id_scheme: None,
            preheat_cache: None,
            program_id_scheme: None,
            program_stage_id_scheme: None,
            report_mode: None,
            require_attribute_option_combo: None,
            require_category_option_combo: None,
            sharing: None,
            skip_audit: None,
            skip_cache: None,
            skip_existing_check: None,
            skip_last_updated: None,
            skip_notifications: None,
            skip_pattern_validation: None,
            strict_attribute_option_combos: None,
            strict_category_option_combos: None,
            strict_data_elements: None,
            strict_data_set_approval: None,
            strict_data_set_input_periods: None,
            strict_data_set_locking: None,
            strict_organisation_units: None,
            strict_periods: None,
            tracked_entity_attribute_id_scheme: None,
            tracked_entity_id_scheme: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ImportOptions {
    const NAME: &'static str = "ImportOptions";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "async",
            "atomic",
            "categoryIdScheme",
            "categoryOptionComboIdScheme",
            "categoryOptionIdScheme",
            "dataElementIdScheme",
            "dataSet",
            "dataSetIdScheme",
            "datasetAllowsPeriods",
            "dryRun",
            "eventIdScheme",
            "filename",
            "firstRowIsHeader",
            "force",
            "idScheme",
            "idSchemes",
            "ignoreEmptyCollection",
            "importStrategy",
            "mergeDataValues",
            "mergeMode",
            "notificationLevel",
            "orgUnitIdScheme",
            "preheatCache",
            "programIdScheme",
            "programStageIdScheme",
            "reportMode",
            "requireAttributeOptionCombo",
            "requireCategoryOptionCombo",
            "sharing",
            "skipAudit",
            "skipCache",
            "skipExistingCheck",
            "skipLastUpdated",
            "skipNotifications",
            "skipPatternValidation",
            "strictAttributeOptionCombos",
            "strictCategoryOptionCombos",
            "strictDataElements",
            "strictDataSetApproval",
            "strictDataSetInputPeriods",
            "strictDataSetLocking",
            "strictOrganisationUnits",
            "strictPeriods",
            "trackedEntityAttributeIdScheme",
            "trackedEntityIdScheme",
        ];
        Names::new(NAMES, &table::<128>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.r#async),
            1 => entry.into(&mut self.atomic),
            2 => entry.into(&mut self.category_id_scheme),
            3 => entry.into(&mut self.category_option_combo_id_scheme),
            4 => entry.into(&mut self.category_option_id_scheme),
            5 => entry.into(&mut self.data_element_id_scheme),
            6 => entry.into(&mut self.data_set),
            7 => entry.into(&mut self.data_set_id_scheme),
            8 => entry.into(&mut self.dataset_allows_periods),
            9 => entry.into(&mut self.dry_run),
            10 => entry.into(&mut self.event_id_scheme),
            11 => entry.into(&mut self.filename),
            12 => entry.into(&mut self.first_row_is_header),
            13 => entry.into(&mut self.force),
            14 => entry.into(&mut self.id_scheme),
            15 => entry.into(&mut self.id_schemes),
            16 => entry.into(&mut self.ignore_empty_collection),
            17 => entry.into(&mut self.import_strategy),
            18 => entry.into(&mut self.merge_data_values),
            19 => entry.into(&mut self.merge_mode),
            20 => entry.into(&mut self.notification_level),
            21 => entry.into(&mut self.org_unit_id_scheme),
            22 => entry.into(&mut self.preheat_cache),
            23 => entry.into(&mut self.program_id_scheme),
            24 => entry.into(&mut self.program_stage_id_scheme),
            25 => entry.into(&mut self.report_mode),
            26 => entry.into(&mut self.require_attribute_option_combo),
            27 => entry.into(&mut self.require_category_option_combo),
            28 => entry.into(&mut self.sharing),
            29 => entry.into(&mut self.skip_audit),
            30 => entry.into(&mut self.skip_cache),
            31 => entry.into(&mut self.skip_existing_check),
            32 => entry.into(&mut self.skip_last_updated),
            33 => entry.into(&mut self.skip_notifications),
            34 => entry.into(&mut self.skip_pattern_validation),
            35 => entry.into(&mut self.strict_attribute_option_combos),
            36 => entry.into(&mut self.strict_category_option_combos),
            37 => entry.into(&mut self.strict_data_elements),
            38 => entry.into(&mut self.strict_data_set_approval),
            39 => entry.into(&mut self.strict_data_set_input_periods),
            40 => entry.into(&mut self.strict_data_set_locking),
            41 => entry.into(&mut self.strict_organisation_units),
            42 => entry.into(&mut self.strict_periods),
            43 => entry.into(&mut self.tracked_entity_attribute_id_scheme),
            44 => entry.into(&mut self.tracked_entity_id_scheme),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("async", &self.r#async);
        out.put("atomic", &self.atomic);
        out.put("categoryIdScheme", &self.category_id_scheme);
        out.put("categoryOptionComboIdScheme", &self.category_option_combo_id_scheme);
        out.put("categoryOptionIdScheme", &self.category_option_id_scheme);
        out.put("dataElementIdScheme", &self.data_element_id_scheme);
        out.put("dataSet", &self.data_set);
        out.put("dataSetIdScheme", &self.data_set_id_scheme);
        out.put("datasetAllowsPeriods", &self.dataset_allows_periods);
        out.put("dryRun", &self.dry_run);
        out.put("eventIdScheme", &self.event_id_scheme);
        out.put("filename", &self.filename);
        out.put("firstRowIsHeader", &self.first_row_is_header);
        out.put("force", &self.force);
        out.put("idScheme", &self.id_scheme);
        out.put("idSchemes", &self.id_schemes);
        out.put("ignoreEmptyCollection", &self.ignore_empty_collection);
        out.put("importStrategy", &self.import_strategy);
        out.put("mergeDataValues", &self.merge_data_values);
        out.put("mergeMode", &self.merge_mode);
        out.put("notificationLevel", &self.notification_level);
        out.put("orgUnitIdScheme", &self.org_unit_id_scheme);
        out.put("preheatCache", &self.preheat_cache);
        out.put("programIdScheme", &self.program_id_scheme);
        out.put("programStageIdScheme", &self.program_stage_id_scheme);
        out.put("reportMode", &self.report_mode);
        out.put("requireAttributeOptionCombo", &self.require_attribute_option_combo);
        out.put("requireCategoryOptionCombo", &self.require_category_option_combo);
        out.put("sharing", &self.sharing);
        out.put("skipAudit", &self.skip_audit);
        out.put("skipCache", &self.skip_cache);
        out.put("skipExistingCheck", &self.skip_existing_check);
        out.put("skipLastUpdated", &self.skip_last_updated);
        out.put("skipNotifications", &self.skip_notifications);
        out.put("skipPatternValidation", &self.skip_pattern_validation);
        out.put("strictAttributeOptionCombos", &self.strict_attribute_option_combos);
        out.put("strictCategoryOptionCombos", &self.strict_category_option_combos);
        out.put("strictDataElements", &self.strict_data_elements);
        out.put("strictDataSetApproval", &self.strict_data_set_approval);
        out.put("strictDataSetInputPeriods", &self.strict_data_set_input_periods);
        out.put("strictDataSetLocking", &self.strict_data_set_locking);
        out.put("strictOrganisationUnits", &self.strict_organisation_units);
        out.put("strictPeriods", &self.strict_periods);
        out.put(
            "trackedEntityAttributeIdScheme",
            &self.tracked_entity_attribute_id_scheme,
        );
        out.put("trackedEntityIdScheme", &self.tracked_entity_id_scheme);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ImportReport`.
#[derive(Clone)]
pub struct ImportReport {
    /// `importParams`
    pub import_params: Option<Box<crate::payload::MetadataImportParams>>,
    /// `stats`
    pub stats: Option<Box<crate::payload::Stats>>,
    /// `status`
    pub status: Option<crate::enums::Status>,
    /// `typeReports`
    pub type_reports: Option<Vec<crate::payload::TypeReport>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ImportReport {
    fn default() -> Self {
        Self {
            import_params: None,
            stats: None,
            status: None,
            type_reports: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ImportReport {
    const NAME: &'static str = "ImportReport";
    const NAMES: Names = {
        const NAMES: &[&str] = &["importParams", "stats", "status", "typeReports"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.import_params),
            1 => entry.into(&mut self.stats),
            2 => entry.into(&mut self.status),
            3 => entry.into(&mut self.type_reports),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("importParams", &self.import_params);
        out.put("stats", &self.stats);
        out.put("status", &self.status);
        out.put("typeReports", &self.type_reports);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ImportSummary`.
#[derive(Clone)]
pub struct ImportSummary {
    /// `conflicts`
    pub conflicts: Option<Vec<crate::payload::ImportConflict>>,
    /// `dataSetComplete`
    pub data_set_complete: Option<crate::Text>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `importCount`
    pub import_count: Option<Box<crate::payload::ImportCount>>,
    /// `importOptions`
    pub import_options: Option<Box<crate::payload::ImportOptions>>,
    /// `reference`
    pub reference: Option<crate::Text>,
    /// `rejectedIndexes`
    pub rejected_indexes: Option<Vec<i64>>,
    /// `responseType`
    pub response_type: Option<crate::Text>,
    /// `status`
    pub status: Option<crate::enums::ImportStatus>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ImportSummary {
    fn default() -> Self {
        Self {
            conflicts: None,
            data_set_complete: None,
            description: None,
            href: None,
            import_count: None,
            import_options: None,
            reference: None,
            rejected_indexes: None,
            response_type: None,
            status: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ImportSummary {
    const NAME: &'static str = "ImportSummary";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "conflicts",
            "dataSetComplete",
            "description",
            "href",
            "importCount",
            "importOptions",
            "reference",
            "rejectedIndexes",
            "responseType",
            "status",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.conflicts),
            1 => entry.into(&mut self.data_set_complete),
            2 => entry.into(&mut self.description),
            3 => entry.into(&mut self.href),
            4 => entry.into(&mut self.import_count),
            5 => entry.into(&mut self.import_options),
            6 => entry.into(&mut self.reference),
            7 => entry.into(&mut self.rejected_indexes),
            8 => entry.into(&mut self.response_type),
            9 => entry.into(&mut self.status),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("conflicts", &self.conflicts);
        out.put("dataSetComplete", &self.data_set_complete);
        out.put("description", &self.description);
        out.put("href", &self.href);
        out.put("importCount", &self.import_count);
        out.put("importOptions", &self.import_options);
        out.put("reference", &self.reference);
        out.put("rejectedIndexes", &self.rejected_indexes);
        out.put("responseType", &self.response_type);
        out.put("status", &self.status);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ImportTypeSummary`.
#[derive(Clone)]
pub struct ImportTypeSummary {
    /// `conflicts`
    pub conflicts: Option<Vec<crate::payload::ImportConflict>>,
    /// `dataSetComplete`
    pub data_set_complete: Option<crate::Text>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `importConflicts`
    pub import_conflicts: Option<Vec<crate::payload::ImportConflict>>,
    /// `importCount`
    pub import_count: Option<Box<crate::payload::ImportCount>>,
    /// `importOptions`
    pub import_options: Option<Box<crate::payload::ImportOptions>>,
    /// `lastImported`
    pub last_imported: Option<crate::Text>,
    /// `reference`
    pub reference: Option<crate::Text>,
    /// `rejectedIndexes`
    pub rejected_indexes: Option<Vec<i64>>,
    /// `responseType`
    pub response_type: Option<crate::Text>,
    /// `status`
    pub status: Option<crate::enums::ImportStatus>,
    /// `type`
    pub r#type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ImportTypeSummary {
    fn default() -> Self {
        Self {
            conflicts: None,
            data_set_complete: None,
            description: None,
            href: None,
            import_conflicts: None,
            import_count: None,
            import_options: None,
            last_imported: None,
            reference: None,
            rejected_indexes: None,
            response_type: None,
            status: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ImportTypeSummary {
    const NAME: &'static str = "ImportTypeSummary";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "conflicts",
            "dataSetComplete",
            "description",
            "href",
            "importConflicts",
            "importCount",
            "importOptions",
            "lastImported",
            "reference",
            "rejectedIndexes",
            "responseType",
            "status",
            "type",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.conflicts),
            1 => entry.into(&mut self.data_set_complete),
            2 => entry.into(&mut self.description),
            3 => entry.into(&mut self.href),
            4 => entry.into(&mut self.import_conflicts),
            5 => entry.into(&mut self.import_count),
            6 => entry.into(&mut self.import_options),
            7 => entry.into(&mut self.last_imported),
            8 => entry.into(&mut self.reference),
            9 => entry.into(&mut self.rejected_indexes),
            10 => entry.into(&mut self.response_type),
            11 => entry.into(&mut self.status),
            12 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("conflicts", &self.conflicts);
        out.put("dataSetComplete", &self.data_set_complete);
        out.put("description", &self.description);
        out.put("href", &self.href);
        out.put("importConflicts", &self.import_conflicts);
        out.put("importCount", &self.import_count);
        out.put("importOptions", &self.import_options);
        out.put("lastImported", &self.last_imported);
        out.put("reference", &self.reference);
        out.put("rejectedIndexes", &self.rejected_indexes);
        out.put("responseType", &self.response_type);
        out.put("status", &self.status);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ImportTypesSummary`.
#[derive(Clone)]
pub struct ImportTypesSummary {
    /// `importCount`
    pub import_count: Option<Box<crate::payload::ImportCount>>,
    /// `importTypeSummaries`
    pub import_type_summaries: Option<Vec<crate::payload::ImportTypeSummary>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ImportTypesSummary {
    fn default() -> Self {
        Self {
            import_count: None,
            import_type_summaries: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ImportTypesSummary {
    const NAME: &'static str = "ImportTypesSummary";
    const NAMES: Names = {
        const NAMES: &[&str] = &["importCount", "importTypeSummaries"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.import_count),
            1 => entry.into(&mut self.import_type_summaries),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("importCount", &self.import_count);
        out.put("importTypeSummaries", &self.import_type_summaries);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MergeReport`.
#[derive(Clone)]
pub struct MergeReport {
    /// `mergeErrors`
    pub merge_errors: Option<Vec<crate::payload::ErrorMessage>>,
    /// `mergeType`
    pub merge_type: Option<crate::Text>,
    /// `message`
    pub message: Option<crate::Text>,
    /// `sourcesDeleted`
    pub sources_deleted: Option<Vec<crate::Text>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MergeReport {
    fn default() -> Self {
        Self {
            merge_errors: None,
            merge_type: None,
            message: None,
            sources_deleted: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MergeReport {
    const NAME: &'static str = "MergeReport";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "mergeErrors",
            "mergeType",
            "message",
            "sourcesDeleted",
        ];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.merge_errors),
            1 => entry.into(&mut self.merge_type),
            2 => entry.into(&mut self.message),
            3 => entry.into(&mut self.sources_deleted),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("mergeErrors", &self.merge_errors);
        out.put("mergeType", &self.merge_type);
        out.put("message", &self.message);
        out.put("sourcesDeleted", &self.sources_deleted);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MetadataImportParams`.
#[derive(Clone)]
pub struct MetadataImportParams {
    /// `async`
    pub r#async: Option<bool>,
    /// `atomicMode`
    pub atomic_mode: Option<crate::enums::AtomicMode>,
    /// `firstRowIsHeader`
    pub first_row_is_header: Option<bool>,
    /// `flushMode`
    pub flush_mode: Option<crate::enums::FlushMode>,
    /// `identifier`
    pub identifier: Option<crate::enums::PreheatIdentifier>,
    /// `importMode`
    pub import_mode: Option<crate::enums::ObjectBundleMode>,
    /// `importReportMode`
    pub import_report_mode: Option<crate::enums::ImportReportMode>,
    /// `importStrategy`
    pub import_strategy: Option<crate::enums::ImportStrategy>,
    /// `metadataSyncImport`
    pub metadata_sync_import: Option<bool>,
    /// `preheatMode`
    pub preheat_mode: Option<crate::enums::PreheatMode>,
    /// `skipSharing`
    pub skip_sharing: Option<bool>,
    /// `skipTranslation`
    pub skip_translation: Option<bool>,
    /// `skipValidation`
    pub skip_validation: Option<bool>,
    /// `user`
    pub user: Option<crate::Uid>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MetadataImportParams {
    fn default() -> Self {
        Self {
            r#async: None,
            atomic_mode: None,
            first_row_is_header: None,
            flush_mode: None,
            identifier: None,
            import_mode: None,
            import_report_mode: None,
            import_strategy: None,
            metadata_sync_import: None,
            preheat_mode: None,
            skip_sharing: None,
            skip_translation: None,
            skip_validation: None,
            user: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MetadataImportParams {
    const NAME: &'static str = "MetadataImportParams";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "async",
            "atomicMode",
            "firstRowIsHeader",
            "flushMode",
            "identifier",
            "importMode",
            "importReportMode",
            "importStrategy",
            "metadataSyncImport",
            "preheatMode",
            "skipSharing",
            "skipTranslation",
            "skipValidation",
            "user",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.r#async),
            1 => entry.into(&mut self.atomic_mode),
            2 => entry.into(&mut self.first_row_is_header),
            3 => entry.into(&mut self.flush_mode),
            4 => entry.into(&mut self.identifier),
            5 => entry.into(&mut self.import_mode),
            6 => entry.into(&mut self.import_report_mode),
            7 => entry.into(&mut self.import_strategy),
            8 => entry.into(&mut self.metadata_sync_import),
            9 => entry.into(&mut self.preheat_mode),
            10 => entry.into(&mut self.skip_sharing),
            11 => entry.into(&mut self.skip_translation),
            12 => entry.into(&mut self.skip_validation),
            13 => entry.into(&mut self.user),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("async", &self.r#async);
        out.put("atomicMode", &self.atomic_mode);
        out.put("firstRowIsHeader", &self.first_row_is_header);
        out.put("flushMode", &self.flush_mode);
        out.put("identifier", &self.identifier);
        out.put("importMode", &self.import_mode);
        out.put("importReportMode", &self.import_report_mode);
        out.put("importStrategy", &self.import_strategy);
        out.put("metadataSyncImport", &self.metadata_sync_import);
        out.put("preheatMode", &self.preheat_mode);
        out.put("skipSharing", &self.skip_sharing);
        out.put("skipTranslation", &self.skip_translation);
        out.put("skipValidation", &self.skip_validation);
        out.put("user", &self.user);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MetadataVersion`.
#[derive(Clone)]
pub struct MetadataVersion {
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
    /// `hashCode`
    pub hash_code: Option<crate::Text>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `importDate`
    pub import_date: Option<crate::DateTime>,
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
    pub r#type: Option<crate::enums::VersionType>,
    /// `user`: only in 2.41
    pub user: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MetadataVersion {
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
            hash_code: None,
            href: None,
            id: None,
            import_date: None,
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
impl Shape for MetadataVersion {
    const NAME: &'static str = "MetadataVersion";
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
            "hashCode",
            "href",
            "id",
            "importDate",
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
            8 => entry.into(&mut self.hash_code),
            9 => entry.into(&mut self.href),
            10 => entry.into(&mut self.id),
            11 => entry.into(&mut self.import_date),
            12 => entry.into(&mut self.last_updated),
            13 => entry.into(&mut self.last_updated_by),
            14 => entry.into(&mut self.name),
            15 => entry.into(&mut self.sharing),
            16 => entry.into(&mut self.translations),
            17 => entry.into(&mut self.r#type),
            18 => entry.into(&mut self.user),
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
        out.put("hashCode", &self.hash_code);
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("importDate", &self.import_date);
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
/// Holds what servers call `ObjectReport`.
#[derive(Clone)]
pub struct ObjectReport {
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `errorReports`
    pub error_reports: Option<Vec<crate::payload::ErrorReport>>,
    /// `index`
    pub index: Option<i64>,
    /// `klass`
    pub klass: Option<crate::Text>,
    /// `uid`
    pub uid: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ObjectReport {
    fn default() -> Self {
        Self {
            display_name: None,
            error_reports: None,
            index: None,
            klass: None,
            uid: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ObjectReport {
    const NAME: &'static str = "ObjectReport";
    const NAMES: Names = {
        const NAMES: &[&str] = &["displayName", "errorReports", "index", "klass", "uid"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.display_name),
            1 => entry.into(&mut self.error_reports),
            2 => entry.into(&mut self.index),
            3 => entry.into(&mut self.klass),
            4 => entry.into(&mut self.uid),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("displayName", &self.display_name);
        out.put("errorReports", &self.error_reports);
        out.put("index", &self.index);
        out.put("klass", &self.klass);
        out.put("uid", &self.uid);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Stats`.
#[derive(Clone)]
pub struct Stats {
    /// `created`
    pub created: Option<i64>,
    /// `deleted`
    pub deleted: Option<i64>,
    /// `ignored`
    pub ignored: Option<i64>,
    /// `total`
    pub total: Option<i64>,
    /// `updated`
    pub updated: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Stats {
    fn default() -> Self {
        Self {
            created: None,
            deleted: None,
            ignored: None,
            total: None,
            updated: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Stats {
    const NAME: &'static str = "Stats";
    const NAMES: Names = {
        const NAMES: &[&str] = &["created", "deleted", "ignored", "total", "updated"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.created),
            1 => entry.into(&mut self.deleted),
            2 => entry.into(&mut self.ignored),
            3 => entry.into(&mut self.total),
            4 => entry.into(&mut self.updated),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("created", &self.created);
        out.put("deleted", &self.deleted);
        out.put("ignored", &self.ignored);
        out.put("total", &self.total);
        out.put("updated", &self.updated);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TypeReport`.
#[derive(Clone)]
pub struct TypeReport {
    /// `klass`
    pub klass: Option<crate::Text>,
    /// `objectReports`
    pub object_reports: Option<Vec<crate::payload::ObjectReport>>,
    /// `stats`
    pub stats: Option<Box<crate::payload::Stats>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TypeReport {
    fn default() -> Self {
        Self {
            klass: None,
            object_reports: None,
            stats: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TypeReport {
    const NAME: &'static str = "TypeReport";
    const NAMES: Names = {
        const NAMES: &[&str] = &["klass", "objectReports", "stats"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.klass),
            1 => entry.into(&mut self.object_reports),
            2 => entry.into(&mut self.stats),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("klass", &self.klass);
        out.put("objectReports", &self.object_reports);
        out.put("stats", &self.stats);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `WebMessage`.
#[derive(Clone)]
pub struct WebMessage {
    /// `code`
    pub code: Option<i64>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `devMessage`
    pub dev_message: Option<crate::Text>,
    /// `errorCode`
    pub error_code: Option<crate::Text>,
    /// `httpStatus`
    pub http_status: Option<crate::Text>,
    /// `httpStatusCode`
    pub http_status_code: Option<i64>,
    /// `message`
    pub message: Option<crate::Text>,
    /// `response`
    pub response: Option<Box<crate::payload::WebMessageResponse>>,
    /// `status`
    pub status: Option<crate::enums::Status>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for WebMessage {
    fn default() -> Self {
        Self {
            code: None,
            description: None,
            dev_message: None,
            error_code: None,
            http_status: None,
            http_status_code: None,
            message: None,
            response: None,
            status: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for WebMessage {
    const NAME: &'static str = "WebMessage";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "code",
            "description",
            "devMessage",
            "errorCode",
            "httpStatus",
            "httpStatusCode",
            "message",
            "response",
            "status",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.code),
            1 => entry.into(&mut self.description),
            2 => entry.into(&mut self.dev_message),
            3 => entry.into(&mut self.error_code),
            4 => entry.into(&mut self.http_status),
            5 => entry.into(&mut self.http_status_code),
            6 => entry.into(&mut self.message),
            7 => entry.into(&mut self.response),
            8 => entry.into(&mut self.status),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("code", &self.code);
        out.put("description", &self.description);
        out.put("devMessage", &self.dev_message);
        out.put("errorCode", &self.error_code);
        out.put("httpStatus", &self.http_status);
        out.put("httpStatusCode", &self.http_status_code);
        out.put("message", &self.message);
        out.put("response", &self.response);
        out.put("status", &self.status);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `WebMessageResponse`.
#[derive(Clone)]
pub struct WebMessageResponse {
    /// `conflicts`
    pub conflicts: Option<Vec<crate::payload::ImportConflict>>,
    /// `created`
    pub created: Option<crate::Value>,
    /// `dataSetComplete`
    pub data_set_complete: Option<crate::Text>,
    /// `deleted`
    pub deleted: Option<i64>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `errorReports`
    pub error_reports: Option<Vec<crate::payload::ErrorReport>>,
    /// `fileResource`
    pub file_resource: Option<crate::Reference>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `ignored`
    pub ignored: Option<i64>,
    /// `importConflicts`
    pub import_conflicts: Option<Vec<crate::payload::ImportConflict>>,
    /// `importCount`
    pub import_count: Option<Box<crate::payload::ImportCount>>,
    /// `importOptions`
    pub import_options: Option<Box<crate::payload::ImportOptions>>,
    /// `importReport`
    pub import_report: Option<Box<crate::payload::ImportReport>>,
    /// `importSummaries`
    pub import_summaries: Option<Vec<crate::payload::ImportSummary>>,
    /// `importSummary`
    pub import_summary: Option<Box<crate::payload::ImportTypesSummary>>,
    /// `imported`
    pub imported: Option<i64>,
    /// `inserted`
    pub inserted: Option<i64>,
    /// `jobParameters`
    pub job_parameters: Option<crate::Value>,
    /// `jobStatus`
    pub job_status: Option<crate::enums::JobStatus>,
    /// `jobType`
    pub job_type: Option<crate::enums::JobType>,
    /// `key`
    pub key: Option<crate::Text>,
    /// `klass`
    pub klass: Option<crate::Text>,
    /// `lastImported`
    pub last_imported: Option<crate::Text>,
    /// `location`
    pub location: Option<crate::Text>,
    /// `mergeReport`
    pub merge_report: Option<Box<crate::payload::MergeReport>>,
    /// `metadataVersion`
    pub metadata_version: Option<Box<crate::payload::MetadataVersion>>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `objectReports`
    pub object_reports: Option<Vec<crate::payload::ObjectReport>>,
    /// `predictors`
    pub predictors: Option<i64>,
    /// `reference`
    pub reference: Option<crate::Text>,
    /// `rejectedIndexes`
    pub rejected_indexes: Option<Vec<i64>>,
    /// `relativeNotifierEndpoint`
    pub relative_notifier_endpoint: Option<crate::Text>,
    /// `responseType`
    pub response_type: Option<crate::Text>,
    /// `stats`
    pub stats: Option<Box<crate::payload::Stats>>,
    /// `status`
    pub status: Option<crate::Text>,
    /// `total`
    pub total: Option<i64>,
    /// `totalConflictOccurrenceCount`
    pub total_conflict_occurrence_count: Option<i64>,
    /// `type`
    pub r#type: Option<crate::Text>,
    /// `typeReports`
    pub type_reports: Option<Vec<crate::payload::TypeReport>>,
    /// `uid`
    pub uid: Option<crate::Text>,
    /// `unchanged`
    pub unchanged: Option<i64>,
    /// `updated`
    pub updated: Option<i64>,
    /// `versionMetadata`
    pub version_metadata: Option<crate::Map<crate::Map<crate::Text>>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for WebMessageResponse {
    fn default() -> Self {
        Self {
            conflicts: None,
            created: None,
            data_set_complete: None,
            deleted: None,
            description: None,
            error_reports: None,
            file_resource: None,
            href: None,
            id: None,
            ignored: None,
            import_conflicts: None,
            import_count: None,
            import_options: None,
            import_report: None,
            import_summaries: None,
            import_summary: None,
            imported: None,
            inserted: None,
            job_parameters: None,
            job_status: None,
            job_type: None,
            key: None,
            klass: None,
            last_imported: None,
            location: None,
            merge_report: None,
            metadata_version: None,
            name: None,
            object_reports: None,
            predictors: None,
            reference: None,
            rejected_indexes: None,
            relative_notifier_endpoint: None,
            response_type: None,
            stats: None,
            status: None,
            total: None,
            total_conflict_occurrence_count: None,
            r#type: None,
            type_reports: None,
            uid: None,
            unchanged: None,
            updated: None,
            version_metadata: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for WebMessageResponse {
    const NAME: &'static str = "WebMessageResponse";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "conflicts",
            "created",
            "dataSetComplete",
            "deleted",
            "description",
            "errorReports",
            "fileResource",
            "href",
            "id",
            "ignored",
            "importConflicts",
            "importCount",
            "importOptions",
            "importReport",
            "importSummaries",
            "importSummary",
            "imported",
            "inserted",
            "jobParameters",
            "jobStatus",
            "jobType",
            "key",
            "klass",
            "lastImported",
            "location",
            "mergeReport",
            "metadataVersion",
            "name",
            "objectReports",
            "predictors",
            "reference",
            "rejectedIndexes",
            "relativeNotifierEndpoint",
            "responseType",
            "stats",
            "status",
            "total",
            "totalConflictOccurrenceCount",
            "type",
            "typeReports",
            "uid",
            "unchanged",
            "updated",
            "versionMetadata",
        ];
        Names::new(NAMES, &table::<128>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.conflicts),
            1 => entry.into(&mut self.created),
            2 => entry.into(&mut self.data_set_complete),
            3 => entry.into(&mut self.deleted),
            4 => entry.into(&mut self.description),
            5 => entry.into(&mut self.error_reports),
            6 => entry.into(&mut self.file_resource),
            7 => entry.into(&mut self.href),
            8 => entry.into(&mut self.id),
            9 => entry.into(&mut self.ignored),
            10 => entry.into(&mut self.import_conflicts),
            11 => entry.into(&mut self.import_count),
            12 => entry.into(&mut self.import_options),
            13 => entry.into(&mut self.import_report),
            14 => entry.into(&mut self.import_summaries),
            15 => entry.into(&mut self.import_summary),
            16 => entry.into(&mut self.imported),
            17 => entry.into(&mut self.inserted),
            18 => entry.into(&mut self.job_parameters),
            19 => entry.into(&mut self.job_status),
            20 => entry.into(&mut self.job_type),
            21 => entry.into(&mut self.key),
            22 => entry.into(&mut self.klass),
            23 => entry.into(&mut self.last_imported),
            24 => entry.into(&mut self.location),
            25 => entry.into(&mut self.merge_report),
            26 => entry.into(&mut self.metadata_version),
            27 => entry.into(&mut self.name),
            28 => entry.into(&mut self.object_reports),
            29 => entry.into(&mut self.predictors),
            30 => entry.into(&mut self.reference),
            31 => entry.into(&mut self.rejected_indexes),
            32 => entry.into(&mut self.relative_notifier_endpoint),
            33 => entry.into(&mut self.response_type),
            34 => entry.into(&mut self.stats),
            35 => entry.into(&mut self.status),
            36 => entry.into(&mut self.total),
            37 => entry.into(&mut self.total_conflict_occurrence_count),
            38 => entry.into(&mut self.r#type),
            39 => entry.into(&mut self.type_reports),
            40 => entry.into(&mut self.uid),
            41 => entry.into(&mut self.unchanged),
            42 => entry.into(&mut self.updated),
            43 => entry.into(&mut self.version_metadata),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("conflicts", &self.conflicts);
        out.put("created", &self.created);
        out.put("dataSetComplete", &self.data_set_complete);
        out.put("deleted", &self.deleted);
        out.put("description", &self.description);
        out.put("errorReports", &self.error_reports);
        out.put("fileResource", &self.file_resource);
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("ignored", &self.ignored);
        out.put("importConflicts", &self.import_conflicts);
        out.put("importCount", &self.import_count);
        out.put("importOptions", &self.import_options);
        out.put("importReport", &self.import_report);
        out.put("importSummaries", &self.import_summaries);
        out.put("importSummary", &self.import_summary);
        out.put("imported", &self.imported);
        out.put("inserted", &self.inserted);
        out.put("jobParameters", &self.job_parameters);
        out.put("jobStatus", &self.job_status);
        out.put("jobType", &self.job_type);
        out.put("key", &self.key);
        out.put("klass", &self.klass);
        out.put("lastImported", &self.last_imported);
        out.put("location", &self.location);
        out.put("mergeReport", &self.merge_report);
        out.put("metadataVersion", &self.metadata_version);
        out.put("name", &self.name);
        out.put("objectReports", &self.object_reports);
        out.put("predictors", &self.predictors);
        out.put("reference", &self.reference);
        out.put("rejectedIndexes", &self.rejected_indexes);
        out.put("relativeNotifierEndpoint", &self.relative_notifier_endpoint);
        out.put("responseType", &self.response_type);
        out.put("stats", &self.stats);
        out.put("status", &self.status);
        out.put("total", &self.total);
        out.put("totalConflictOccurrenceCount", &self.total_conflict_occurrence_count);
        out.put("type", &self.r#type);
        out.put("typeReports", &self.type_reports);
        out.put("uid", &self.uid);
        out.put("unchanged", &self.unchanged);
        out.put("updated", &self.updated);
        out.put("versionMetadata", &self.version_metadata);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    ErrorMessage ErrorReport ImportConflict ImportCount ImportOptions ImportReport
    ImportSummary ImportTypeSummary ImportTypesSummary MergeReport MetadataImportParams
    MetadataVersion ObjectReport Stats TypeReport WebMessage WebMessageResponse
}
