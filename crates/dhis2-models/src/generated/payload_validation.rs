// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `DataAnalysisParams`.
///
/// Needs the feature `payload-validation`.
#[derive(Clone)]
pub struct DataAnalysisParams {
    /// `ds`
    pub ds: Option<Vec<crate::Text>>,
    /// `endDate`
    pub end_date: Option<crate::Text>,
    /// `ou`
    pub ou: Option<crate::Text>,
    /// `standardDeviation`
    pub standard_deviation: Option<f64>,
    /// `startDate`
    pub start_date: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataAnalysisParams {
    fn default() -> Self {
        Self {
            ds: None,
            end_date: None,
            ou: None,
            standard_deviation: None,
            start_date: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataAnalysisParams {
    const NAME: &'static str = "DataAnalysisParams";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "ds",
            "endDate",
            "ou",
            "standardDeviation",
            "startDate",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.ds),
            1 => entry.into(&mut self.end_date),
            2 => entry.into(&mut self.ou),
            3 => entry.into(&mut self.standard_deviation),
            4 => entry.into(&mut self.start_date),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("ds", &self.ds);
        out.put("endDate", &self.end_date);
        out.put("ou", &self.ou);
        out.put("standardDeviation", &self.standard_deviation);
        out.put("startDate", &self.start_date);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DeflatedDataValue`.
///
/// Needs the feature `payload-validation`.
#[derive(Clone)]
pub struct DeflatedDataValue {
    /// `attributeOptionComboId`
    pub attribute_option_combo_id: Option<i64>,
    /// `categoryOptionComboId`
    pub category_option_combo_id: Option<i64>,
    /// `categoryOptionComboName`
    pub category_option_combo_name: Option<crate::Text>,
    /// `comment`
    pub comment: Option<crate::Text>,
    /// `dataElementId`
    pub data_element_id: Option<i64>,
    /// `dataElementName`
    pub data_element_name: Option<crate::Text>,
    /// `deleted`
    pub deleted: Option<bool>,
    /// `followup`
    pub followup: Option<bool>,
    /// `max`
    pub max: Option<i64>,
    /// `min`
    pub min: Option<i64>,
    /// `period`
    pub period: Option<crate::Text>,
    /// `periodId`
    pub period_id: Option<i64>,
    /// `sourceId`
    pub source_id: Option<i64>,
    /// `sourceName`
    pub source_name: Option<crate::Text>,
    /// `sourcePath`
    pub source_path: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DeflatedDataValue {
    fn default() -> Self {
        Self {
            attribute_option_combo_id: None,
            category_option_combo_id: None,
            category_option_combo_name: None,
            comment: None,
            data_element_id: None,
            data_element_name: None,
            deleted: None,
            followup: None,
            max: None,
            min: None,
            period: None,
            period_id: None,
            source_id: None,
            source_name: None,
            source_path: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DeflatedDataValue {
    const NAME: &'static str = "DeflatedDataValue";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attributeOptionComboId",
            "categoryOptionComboId",
            "categoryOptionComboName",
            "comment",
            "dataElementId",
            "dataElementName",
            "deleted",
            "followup",
            "max",
            "min",
            "period",
            "periodId",
            "sourceId",
            "sourceName",
            "sourcePath",
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
            0 => entry.into(&mut self.attribute_option_combo_id),
            1 => entry.into(&mut self.category_option_combo_id),
            2 => entry.into(&mut self.category_option_combo_name),
            3 => entry.into(&mut self.comment),
            4 => entry.into(&mut self.data_element_id),
            5 => entry.into(&mut self.data_element_name),
            6 => entry.into(&mut self.deleted),
            7 => entry.into(&mut self.followup),
            8 => entry.into(&mut self.max),
            9 => entry.into(&mut self.min),
            10 => entry.into(&mut self.period),
            11 => entry.into(&mut self.period_id),
            12 => entry.into(&mut self.source_id),
            13 => entry.into(&mut self.source_name),
            14 => entry.into(&mut self.source_path),
            15 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributeOptionComboId", &self.attribute_option_combo_id);
        out.put("categoryOptionComboId", &self.category_option_combo_id);
        out.put("categoryOptionComboName", &self.category_option_combo_name);
        out.put("comment", &self.comment);
        out.put("dataElementId", &self.data_element_id);
        out.put("dataElementName", &self.data_element_name);
        out.put("deleted", &self.deleted);
        out.put("followup", &self.followup);
        out.put("max", &self.max);
        out.put("min", &self.min);
        out.put("period", &self.period);
        out.put("periodId", &self.period_id);
        out.put("sourceId", &self.source_id);
        out.put("sourceName", &self.source_name);
        out.put("sourcePath", &self.source_path);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `FollowupAnalysisMetadata`.
///
/// Needs the feature `payload-validation`.
#[derive(Clone)]
pub struct FollowupAnalysisMetadata {
    /// `coc`
    pub coc: Option<Vec<crate::Text>>,
    /// `de`
    pub de: Option<Vec<crate::Text>>,
    /// `endDate`
    pub end_date: Option<crate::DateTime>,
    /// `maxResults`
    pub max_results: Option<i64>,
    /// `ou`
    pub ou: Option<Vec<crate::Text>>,
    /// `startDate`
    pub start_date: Option<crate::DateTime>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for FollowupAnalysisMetadata {
    fn default() -> Self {
        Self {
            coc: None,
            de: None,
            end_date: None,
            max_results: None,
            ou: None,
            start_date: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for FollowupAnalysisMetadata {
    const NAME: &'static str = "FollowupAnalysisMetadata";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "coc",
            "de",
            "endDate",
            "maxResults",
            "ou",
            "startDate",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.coc),
            1 => entry.into(&mut self.de),
            2 => entry.into(&mut self.end_date),
            3 => entry.into(&mut self.max_results),
            4 => entry.into(&mut self.ou),
            5 => entry.into(&mut self.start_date),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("coc", &self.coc);
        out.put("de", &self.de);
        out.put("endDate", &self.end_date);
        out.put("maxResults", &self.max_results);
        out.put("ou", &self.ou);
        out.put("startDate", &self.start_date);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `FollowupAnalysisResponse`.
///
/// Needs the feature `payload-validation`.
#[derive(Clone)]
pub struct FollowupAnalysisResponse {
    /// `followupValues`
    pub followup_values: Option<Vec<crate::payload::FollowupValue>>,
    /// `metadata`
    pub metadata: Option<Box<crate::payload::FollowupAnalysisMetadata>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for FollowupAnalysisResponse {
    fn default() -> Self {
        Self {
            followup_values: None,
            metadata: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for FollowupAnalysisResponse {
    const NAME: &'static str = "FollowupAnalysisResponse";
    const NAMES: Names = {
        const NAMES: &[&str] = &["followupValues", "metadata"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.followup_values),
            1 => entry.into(&mut self.metadata),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("followupValues", &self.followup_values);
        out.put("metadata", &self.metadata);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `FollowupParams`.
///
/// Needs the feature `payload-validation`.
#[derive(Clone)]
pub struct FollowupParams {
    /// `attributeOptionComboId`
    pub attribute_option_combo_id: Option<i64>,
    /// `categoryOptionComboId`
    pub category_option_combo_id: Option<i64>,
    /// `dataElementId`
    pub data_element_id: Option<i64>,
    /// `followup`
    pub followup: Option<bool>,
    /// `organisationUnitId`
    pub organisation_unit_id: Option<i64>,
    /// `periodId`
    pub period_id: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for FollowupParams {
    fn default() -> Self {
        Self {
            attribute_option_combo_id: None,
            category_option_combo_id: None,
            data_element_id: None,
            followup: None,
            organisation_unit_id: None,
            period_id: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for FollowupParams {
    const NAME: &'static str = "FollowupParams";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attributeOptionComboId",
            "categoryOptionComboId",
            "dataElementId",
            "followup",
            "organisationUnitId",
            "periodId",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute_option_combo_id),
            1 => entry.into(&mut self.category_option_combo_id),
            2 => entry.into(&mut self.data_element_id),
            3 => entry.into(&mut self.followup),
            4 => entry.into(&mut self.organisation_unit_id),
            5 => entry.into(&mut self.period_id),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributeOptionComboId", &self.attribute_option_combo_id);
        out.put("categoryOptionComboId", &self.category_option_combo_id);
        out.put("dataElementId", &self.data_element_id);
        out.put("followup", &self.followup);
        out.put("organisationUnitId", &self.organisation_unit_id);
        out.put("periodId", &self.period_id);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `FollowupValue`.
///
/// Needs the feature `payload-validation`.
#[derive(Clone)]
pub struct FollowupValue {
    /// `aoc`
    pub aoc: Option<crate::Text>,
    /// `aocName`
    pub aoc_name: Option<crate::Text>,
    /// `coc`
    pub coc: Option<crate::Text>,
    /// `cocName`
    pub coc_name: Option<crate::Text>,
    /// `comment`
    pub comment: Option<crate::Text>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `de`
    pub de: Option<crate::Text>,
    /// `deName`
    pub de_name: Option<crate::Text>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `max`
    pub max: Option<i64>,
    /// `min`
    pub min: Option<i64>,
    /// `ou`
    pub ou: Option<crate::Text>,
    /// `ouName`
    pub ou_name: Option<crate::Text>,
    /// `ouPath`
    pub ou_path: Option<crate::Text>,
    /// `pe`
    pub pe: Option<crate::Text>,
    /// `peEndDate`
    pub pe_end_date: Option<crate::DateTime>,
    /// `peName`
    pub pe_name: Option<crate::Text>,
    /// `peStartDate`
    pub pe_start_date: Option<crate::DateTime>,
    /// `peType`
    pub pe_type: Option<crate::Text>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for FollowupValue {
    fn default() -> Self {
        Self {
            aoc: None,
            aoc_name: None,
            coc: None,
            coc_name: None,
            comment: None,
            created: None,
            de: None,
            de_name: None,
            last_updated: None,
            max: None,
            min: None,
            ou: None,
            ou_name: None,
            ou_path: None,
            pe: None,
            pe_end_date: None,
            pe_name: None,
            pe_start_date: None,
            pe_type: None,
            stored_by: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for FollowupValue {
    const NAME: &'static str = "FollowupValue";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "aoc",
            "aocName",
            "coc",
            "cocName",
            "comment",
            "created",
            "de",
            "deName",
            "lastUpdated",
            "max",
            "min",
            "ou",
            "ouName",
            "ouPath",
            "pe",
            "peEndDate",
            "peName",
            "peStartDate",
            "peType",
            "storedBy",
            "value",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.aoc),
            1 => entry.into(&mut self.aoc_name),
            2 => entry.into(&mut self.coc),
            3 => entry.into(&mut self.coc_name),
            4 => entry.into(&mut self.comment),
            5 => entry.into(&mut self.created),
            6 => entry.into(&mut self.de),
            7 => entry.into(&mut self.de_name),
            8 => entry.into(&mut self.last_updated),
            9 => entry.into(&mut self.max),
            10 => entry.into(&mut self.min),
            11 => entry.into(&mut self.ou),
            12 => entry.into(&mut self.ou_name),
            13 => entry.into(&mut self.ou_path),
            14 => entry.into(&mut self.pe),
            15 => entry.into(&mut self.pe_end_date),
            16 => entry.into(&mut self.pe_name),
            17 => entry.into(&mut self.pe_start_date),
            18 => entry.into(&mut self.pe_type),
            19 => entry.into(&mut self.stored_by),
            20 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("aoc", &self.aoc);
        out.put("aocName", &self.aoc_name);
        out.put("coc", &self.coc);
        out.put("cocName", &self.coc_name);
        out.put("comment", &self.comment);
        out.put("created", &self.created);
        out.put("de", &self.de);
        out.put("deName", &self.de_name);
        out.put("lastUpdated", &self.last_updated);
        out.put("max", &self.max);
        out.put("min", &self.min);
        out.put("ou", &self.ou);
        out.put("ouName", &self.ou_name);
        out.put("ouPath", &self.ou_path);
        out.put("pe", &self.pe);
        out.put("peEndDate", &self.pe_end_date);
        out.put("peName", &self.pe_name);
        out.put("peStartDate", &self.pe_start_date);
        out.put("peType", &self.pe_type);
        out.put("storedBy", &self.stored_by);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `UpdateFollowUpForDataValuesRequest`.
///
/// Needs the feature `payload-validation`.
#[derive(Clone)]
pub struct UpdateFollowUpForDataValuesRequest {
    /// `followups`
    pub followups: Option<Vec<crate::payload::FollowupParams>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for UpdateFollowUpForDataValuesRequest {
    fn default() -> Self {
        Self {
            followups: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for UpdateFollowUpForDataValuesRequest {
    const NAME: &'static str = "UpdateFollowUpForDataValuesRequest";
    const NAMES: Names = {
        const NAMES: &[&str] = &["followups"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.followups),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("followups", &self.followups);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ValidationResult`.
///
/// Needs the feature `payload-validation`.
#[derive(Clone)]
pub struct ValidationResult {
    /// `attributeOptionCombo`
    pub attribute_option_combo: Option<crate::Reference>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `dayInPeriod`
    pub day_in_period: Option<i64>,
    /// `id`
    pub id: Option<i64>,
    /// `leftsideValue`
    pub leftside_value: Option<f64>,
    /// `notificationSent`
    pub notification_sent: Option<bool>,
    /// `organisationUnit`
    pub organisation_unit: Option<crate::Reference>,
    /// `period`
    pub period: Option<Box<crate::payload::Period>>,
    /// `rightsideValue`
    pub rightside_value: Option<f64>,
    /// `validationRule`
    pub validation_rule: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ValidationResult {
    fn default() -> Self {
        Self {
            attribute_option_combo: None,
            created: None,
            day_in_period: None,
            id: None,
            leftside_value: None,
            notification_sent: None,
            organisation_unit: None,
            period: None,
            rightside_value: None,
            validation_rule: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ValidationResult {
    const NAME: &'static str = "ValidationResult";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attributeOptionCombo",
            "created",
            "dayInPeriod",
            "id",
            "leftsideValue",
            "notificationSent",
            "organisationUnit",
            "period",
            "rightsideValue",
            "validationRule",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute_option_combo),
            1 => entry.into(&mut self.created),
            2 => entry.into(&mut self.day_in_period),
            3 => entry.into(&mut self.id),
            4 => entry.into(&mut self.leftside_value),
            5 => entry.into(&mut self.notification_sent),
            6 => entry.into(&mut self.organisation_unit),
            7 => entry.into(&mut self.period),
            8 => entry.into(&mut self.rightside_value),
            9 => entry.into(&mut self.validation_rule),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributeOptionCombo", &self.attribute_option_combo);
        out.put("created", &self.created);
        out.put("dayInPeriod", &self.day_in_period);
        out.put("id", &self.id);
        out.put("leftsideValue", &self.leftside_value);
        out.put("notificationSent", &self.notification_sent);
        out.put("organisationUnit", &self.organisation_unit);
        out.put("period", &self.period);
        out.put("rightsideValue", &self.rightside_value);
        out.put("validationRule", &self.validation_rule);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ValidationResultPage`.
///
/// Needs the feature `payload-validation`.
#[derive(Clone)]
pub struct ValidationResultPage {
    /// `pager`
    pub pager: Option<Box<crate::payload::Pager>>,
    /// `validationResults`
    pub validation_results: Option<Vec<crate::payload::ValidationResult>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ValidationResultPage {
    fn default() -> Self {
        Self {
            pager: None,
            validation_results: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ValidationResultPage {
    const NAME: &'static str = "ValidationResultPage";
    const NAMES: Names = {
        const NAMES: &[&str] = &["pager", "validationResults"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.pager),
            1 => entry.into(&mut self.validation_results),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("pager", &self.pager);
        out.put("validationResults", &self.validation_results);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ValidationResultView`.
///
/// Needs the feature `payload-validation`.
#[derive(Clone)]
pub struct ValidationResultView {
    /// `attributeOptionComboDisplayName`
    pub attribute_option_combo_display_name: Option<crate::Text>,
    /// `attributeOptionComboId`
    pub attribute_option_combo_id: Option<crate::Text>,
    /// `importance`
    pub importance: Option<crate::Text>,
    /// `leftSideValue`
    pub left_side_value: Option<f64>,
    /// `operator`
    pub operator: Option<crate::Text>,
    /// `organisationUnitAncestorNames`
    pub organisation_unit_ancestor_names: Option<crate::Text>,
    /// `organisationUnitDisplayName`
    pub organisation_unit_display_name: Option<crate::Text>,
    /// `organisationUnitId`
    pub organisation_unit_id: Option<crate::Text>,
    /// `organisationUnitPath`
    pub organisation_unit_path: Option<crate::Text>,
    /// `periodDisplayName`
    pub period_display_name: Option<crate::Text>,
    /// `periodId`
    pub period_id: Option<crate::Text>,
    /// `rightSideValue`
    pub right_side_value: Option<f64>,
    /// `validationRuleDescription`
    pub validation_rule_description: Option<crate::Text>,
    /// `validationRuleId`
    pub validation_rule_id: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ValidationResultView {
    fn default() -> Self {
        Self {
            attribute_option_combo_display_name: None,
            attribute_option_combo_id: None,
            importance: None,
            left_side_value: None,
            operator: None,
            organisation_unit_ancestor_names: None,
            organisation_unit_display_name: None,
            organisation_unit_id: None,
            organisation_unit_path: None,
            period_display_name: None,
            period_id: None,
            right_side_value: None,
            validation_rule_description: None,
            validation_rule_id: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ValidationResultView {
    const NAME: &'static str = "ValidationResultView";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attributeOptionComboDisplayName",
            "attributeOptionComboId",
            "importance",
            "leftSideValue",
            "operator",
            "organisationUnitAncestorNames",
            "organisationUnitDisplayName",
            "organisationUnitId",
            "organisationUnitPath",
            "periodDisplayName",
            "periodId",
            "rightSideValue",
            "validationRuleDescription",
            "validationRuleId",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute_option_combo_display_name),
            1 => entry.into(&mut self.attribute_option_combo_id),
            2 => entry.into(&mut self.importance),
            3 => entry.into(&mut self.left_side_value),
            4 => entry.into(&mut self.operator),
            5 => entry.into(&mut self.organisation_unit_ancestor_names),
            6 => entry.into(&mut self.organisation_unit_display_name),
            7 => entry.into(&mut self.organisation_unit_id),
            8 => entry.into(&mut self.organisation_unit_path),
            9 => entry.into(&mut self.period_display_name),
            10 => entry.into(&mut self.period_id),
            11 => entry.into(&mut self.right_side_value),
            12 => entry.into(&mut self.validation_rule_description),
            13 => entry.into(&mut self.validation_rule_id),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put(
            "attributeOptionComboDisplayName",
            &self.attribute_option_combo_display_name,
        );
        out.put("attributeOptionComboId", &self.attribute_option_combo_id);
        out.put("importance", &self.importance);
        out.put("leftSideValue", &self.left_side_value);
        out.put("operator", &self.operator);
        out.put("organisationUnitAncestorNames", &self.organisation_unit_ancestor_names);
        out.put("organisationUnitDisplayName", &self.organisation_unit_display_name);
        out.put("organisationUnitId", &self.organisation_unit_id);
        out.put("organisationUnitPath", &self.organisation_unit_path);
        out.put("periodDisplayName", &self.period_display_name);
        out.put("periodId", &self.period_id);
        out.put("rightSideValue", &self.right_side_value);
        out.put("validationRuleDescription", &self.validation_rule_description);
        out.put("validationRuleId", &self.validation_rule_id);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ValidationRuleExpressionDetails`.
///
/// Needs the feature `payload-validation`.
#[derive(Clone)]
pub struct ValidationRuleExpressionDetails {
    /// `leftSide`
    pub left_side: Option<Vec<crate::Map<crate::Text>>>,
    /// `rightSide`
    pub right_side: Option<Vec<crate::Map<crate::Text>>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ValidationRuleExpressionDetails {
    fn default() -> Self {
        Self {
            left_side: None,
            right_side: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ValidationRuleExpressionDetails {
    const NAME: &'static str = "ValidationRuleExpressionDetails";
    const NAMES: Names = {
        const NAMES: &[&str] = &["leftSide", "rightSide"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.left_side),
            1 => entry.into(&mut self.right_side),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("leftSide", &self.left_side);
        out.put("rightSide", &self.right_side);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ValidationRulesAnalysisParams`.
///
/// Needs the feature `payload-validation`.
#[derive(Clone)]
pub struct ValidationRulesAnalysisParams {
    /// `endDate`
    pub end_date: Option<crate::Text>,
    /// `maxResults`
    pub max_results: Option<i64>,
    /// `notification`
    pub notification: Option<bool>,
    /// `ou`
    pub ou: Option<crate::Text>,
    /// `persist`
    pub persist: Option<bool>,
    /// `startDate`
    pub start_date: Option<crate::Text>,
    /// `vrg`
    pub vrg: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ValidationRulesAnalysisParams {
    fn default() -> Self {
        Self {
            end_date: None,
            max_results: None,
            notification: None,
            ou: None,
            persist: None,
            start_date: None,
            vrg: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ValidationRulesAnalysisParams {
    const NAME: &'static str = "ValidationRulesAnalysisParams";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "endDate",
            "maxResults",
            "notification",
            "ou",
            "persist",
            "startDate",
            "vrg",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.end_date),
            1 => entry.into(&mut self.max_results),
            2 => entry.into(&mut self.notification),
            3 => entry.into(&mut self.ou),
            4 => entry.into(&mut self.persist),
            5 => entry.into(&mut self.start_date),
            6 => entry.into(&mut self.vrg),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("endDate", &self.end_date);
        out.put("maxResults", &self.max_results);
        out.put("notification", &self.notification);
        out.put("ou", &self.ou);
        out.put("persist", &self.persist);
        out.put("startDate", &self.start_date);
        out.put("vrg", &self.vrg);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ValidationSummary`.
///
/// Needs the feature `payload-validation`.
#[derive(Clone)]
pub struct ValidationSummary {
    /// `commentRequiredViolations`
    pub comment_required_violations: Option<Vec<crate::Reference>>,
    /// `validationRuleViolations`
    pub validation_rule_violations: Option<Vec<crate::Reference>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ValidationSummary {
    fn default() -> Self {
        Self {
            comment_required_violations: None,
            validation_rule_violations: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ValidationSummary {
    const NAME: &'static str = "ValidationSummary";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "commentRequiredViolations",
            "validationRuleViolations",
        ];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.comment_required_violations),
            1 => entry.into(&mut self.validation_rule_violations),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("commentRequiredViolations", &self.comment_required_violations);
        out.put("validationRuleViolations", &self.validation_rule_violations);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    DataAnalysisParams DeflatedDataValue FollowupAnalysisMetadata
    FollowupAnalysisResponse FollowupParams FollowupValue
    UpdateFollowUpForDataValuesRequest ValidationResult ValidationResultPage
    ValidationResultView ValidationRuleExpressionDetails ValidationRulesAnalysisParams
    ValidationSummary
}
