// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `DataValue`.
///
/// Needs the feature `payload-data-value`.
#[derive(Clone)]
pub struct DataValue {
    /// `attributeOptionCombo`
    pub attribute_option_combo: Option<crate::Text>,
    /// `categoryOptionCombo`
    pub category_option_combo: Option<crate::Text>,
    /// `comment`
    pub comment: Option<crate::Text>,
    /// `created`
    pub created: Option<crate::Text>,
    /// `dataElement`
    pub data_element: Option<crate::Text>,
    /// `deleted`
    pub deleted: Option<bool>,
    /// `followup`
    pub followup: Option<bool>,
    /// `lastUpdated`
    pub last_updated: Option<crate::Text>,
    /// `orgUnit`
    pub org_unit: Option<crate::Text>,
    /// `period`
    pub period: Option<crate::Text>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataValue {
    fn default() -> Self {
        Self {
            attribute_option_combo: None,
            category_option_combo: None,
            comment: None,
            created: None,
            data_element: None,
            deleted: None,
            followup: None,
            last_updated: None,
            org_unit: None,
            period: None,
            stored_by: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataValue {
    const NAME: &'static str = "DataValue";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attributeOptionCombo",
            "categoryOptionCombo",
            "comment",
            "created",
            "dataElement",
            "deleted",
            "followup",
            "lastUpdated",
            "orgUnit",
            "period",
            "storedBy",
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
            0 => entry.into(&mut self.attribute_option_combo),
            1 => entry.into(&mut self.category_option_combo),
            2 => entry.into(&mut self.comment),
            3 => entry.into(&mut self.created),
            4 => entry.into(&mut self.data_element),
            5 => entry.into(&mut self.deleted),
            6 => entry.into(&mut self.followup),
            7 => entry.into(&mut self.last_updated),
            8 => entry.into(&mut self.org_unit),
            9 => entry.into(&mut self.period),
            10 => entry.into(&mut self.stored_by),
            11 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributeOptionCombo", &self.attribute_option_combo);
        out.put("categoryOptionCombo", &self.category_option_combo);
        out.put("comment", &self.comment);
        out.put("created", &self.created);
        out.put("dataElement", &self.data_element);
        out.put("deleted", &self.deleted);
        out.put("followup", &self.followup);
        out.put("lastUpdated", &self.last_updated);
        out.put("orgUnit", &self.org_unit);
        out.put("period", &self.period);
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
/// Holds what servers call `DataValueFollowUpRequest`.
///
/// Needs the feature `payload-data-value`.
#[derive(Clone)]
pub struct DataValueFollowUpRequest {
    /// `attribute`
    pub attribute: Option<Box<crate::payload::DataValueCategoryDto>>,
    /// `attributeOptionCombo`
    pub attribute_option_combo: Option<crate::Uid>,
    /// `categoryOptionCombo`
    pub category_option_combo: Option<crate::Uid>,
    /// `dataElement`
    pub data_element: Option<crate::Uid>,
    /// `followup`
    pub followup: Option<bool>,
    /// `orgUnit`
    pub org_unit: Option<crate::Uid>,
    /// `period`
    pub period: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataValueFollowUpRequest {
    fn default() -> Self {
        Self {
            attribute: None,
            attribute_option_combo: None,
            category_option_combo: None,
            data_element: None,
            followup: None,
            org_unit: None,
            period: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataValueFollowUpRequest {
    const NAME: &'static str = "DataValueFollowUpRequest";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attribute",
            "attributeOptionCombo",
            "categoryOptionCombo",
            "dataElement",
            "followup",
            "orgUnit",
            "period",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute),
            1 => entry.into(&mut self.attribute_option_combo),
            2 => entry.into(&mut self.category_option_combo),
            3 => entry.into(&mut self.data_element),
            4 => entry.into(&mut self.followup),
            5 => entry.into(&mut self.org_unit),
            6 => entry.into(&mut self.period),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attribute", &self.attribute);
        out.put("attributeOptionCombo", &self.attribute_option_combo);
        out.put("categoryOptionCombo", &self.category_option_combo);
        out.put("dataElement", &self.data_element);
        out.put("followup", &self.followup);
        out.put("orgUnit", &self.org_unit);
        out.put("period", &self.period);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataValueSet`.
///
/// Needs the feature `payload-data-value`.
#[derive(Clone)]
pub struct DataValueSet {
    /// `attributeCategoryOptions`
    pub attribute_category_options: Option<Vec<crate::Text>>,
    /// `attributeOptionCombo`
    pub attribute_option_combo: Option<crate::Text>,
    /// `attributeOptionComboIdScheme`
    pub attribute_option_combo_id_scheme: Option<crate::Text>,
    /// `categoryIdScheme`
    pub category_id_scheme: Option<crate::Text>,
    /// `categoryOptionComboIdScheme`
    pub category_option_combo_id_scheme: Option<crate::Text>,
    /// `categoryOptionIdScheme`
    pub category_option_id_scheme: Option<crate::Text>,
    /// `completeDate`
    pub complete_date: Option<crate::Text>,
    /// `dataElementIdScheme`
    pub data_element_id_scheme: Option<crate::Text>,
    /// `dataSet`
    pub data_set: Option<crate::Text>,
    /// `dataSetIdScheme`
    pub data_set_id_scheme: Option<crate::Text>,
    /// `dataValues`
    pub data_values: Option<Vec<crate::payload::DataValue>>,
    /// `dryRun`
    pub dry_run: Option<bool>,
    /// `idScheme`
    pub id_scheme: Option<crate::Text>,
    /// `orgUnit`
    pub org_unit: Option<crate::Text>,
    /// `orgUnitIdScheme`
    pub org_unit_id_scheme: Option<crate::Text>,
    /// `period`
    pub period: Option<crate::Text>,
    /// `strategy`
    pub strategy: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataValueSet {
    fn default() -> Self {
        Self {
            attribute_category_options: None,
            attribute_option_combo: None,
            attribute_option_combo_id_scheme: None,
            category_id_scheme: None,
            category_option_combo_id_scheme: None,
            category_option_id_scheme: None,
            complete_date: None,
            data_element_id_scheme: None,
            data_set: None,
            data_set_id_scheme: None,
            data_values: None,
            dry_run: None,
            id_scheme: None,
            org_unit: None,
            org_unit_id_scheme: None,
            period: None,
            strategy: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataValueSet {
    const NAME: &'static str = "DataValueSet";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attributeCategoryOptions",
            "attributeOptionCombo",
            "attributeOptionComboIdScheme",
            "categoryIdScheme",
            "categoryOptionComboIdScheme",
            "categoryOptionIdScheme",
            "completeDate",
            "dataElementIdScheme",
            "dataSet",
            "dataSetIdScheme",
            "dataValues",
            "dryRun",
            "idScheme",
            "orgUnit",
            "orgUnitIdScheme",
            "period",
            "strategy",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute_category_options),
            1 => entry.into(&mut self.attribute_option_combo),
            2 => entry.into(&mut self.attribute_option_combo_id_scheme),
            3 => entry.into(&mut self.category_id_scheme),
            4 => entry.into(&mut self.category_option_combo_id_scheme),
            5 => entry.into(&mut self.category_option_id_scheme),
            6 => entry.into(&mut self.complete_date),
            7 => entry.into(&mut self.data_element_id_scheme),
            8 => entry.into(&mut self.data_set),
            9 => entry.into(&mut self.data_set_id_scheme),
            10 => entry.into(&mut self.data_values),
            11 => entry.into(&mut self.dry_run),
            12 => entry.into(&mut self.id_scheme),
            13 => entry.into(&mut self.org_unit),
            14 => entry.into(&mut self.org_unit_id_scheme),
            15 => entry.into(&mut self.period),
            16 => entry.into(&mut self.strategy),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributeCategoryOptions", &self.attribute_category_options);
        out.put("attributeOptionCombo", &self.attribute_option_combo);
        out.put("attributeOptionComboIdScheme", &self.attribute_option_combo_id_scheme);
        out.put("categoryIdScheme", &self.category_id_scheme);
        out.put("categoryOptionComboIdScheme", &self.category_option_combo_id_scheme);
        out.put("categoryOptionIdScheme", &self.category_option_id_scheme);
        out.put("completeDate", &self.complete_date);
        out.put("dataElementIdScheme", &self.data_element_id_scheme);
        out.put("dataSet", &self.data_set);
        out.put("dataSetIdScheme", &self.data_set_id_scheme);
        out.put("dataValues", &self.data_values);
        out.put("dryRun", &self.dry_run);
        out.put("idScheme", &self.id_scheme);
        out.put("orgUnit", &self.org_unit);
        out.put("orgUnitIdScheme", &self.org_unit_id_scheme);
        out.put("period", &self.period);
        out.put("strategy", &self.strategy);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataValuesFollowUpRequest`.
///
/// Needs the feature `payload-data-value`.
#[derive(Clone)]
pub struct DataValuesFollowUpRequest {
    /// `values`
    pub values: Option<Vec<crate::payload::DataValueFollowUpRequest>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataValuesFollowUpRequest {
    fn default() -> Self {
        Self {
            values: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataValuesFollowUpRequest {
    const NAME: &'static str = "DataValuesFollowUpRequest";
    const NAMES: Names = {
        const NAMES: &[&str] = &["values"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.values),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("values", &self.values);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ImportSuccessResponse`.
///
/// Needs the feature `payload-data-value`.
#[derive(Clone)]
pub struct ImportSuccessResponse {
    /// `ignored`
    pub ignored: Option<i64>,
    /// `message`
    pub message: Option<crate::Text>,
    /// `successful`
    pub successful: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ImportSuccessResponse {
    fn default() -> Self {
        Self {
            ignored: None,
            message: None,
            successful: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ImportSuccessResponse {
    const NAME: &'static str = "ImportSuccessResponse";
    const NAMES: Names = {
        const NAMES: &[&str] = &["ignored", "message", "successful"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.ignored),
            1 => entry.into(&mut self.message),
            2 => entry.into(&mut self.successful),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("ignored", &self.ignored);
        out.put("message", &self.message);
        out.put("successful", &self.successful);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MinMaxDataElement`.
///
/// Needs the feature `payload-data-value`.
#[derive(Clone)]
pub struct MinMaxDataElement {
    /// `dataElement`
    pub data_element: Option<crate::Reference>,
    /// `generated`
    pub generated: Option<bool>,
    /// `max`
    pub max: Option<i64>,
    /// `min`
    pub min: Option<i64>,
    /// `optionCombo`
    pub option_combo: Option<crate::Reference>,
    /// `source`
    pub source: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MinMaxDataElement {
    fn default() -> Self {
        Self {
            data_element: None,
            generated: None,
            max: None,
            min: None,
            option_combo: None,
            source: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MinMaxDataElement {
    const NAME: &'static str = "MinMaxDataElement";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "dataElement",
            "generated",
            "max",
            "min",
            "optionCombo",
            "source",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.data_element),
            1 => entry.into(&mut self.generated),
            2 => entry.into(&mut self.max),
            3 => entry.into(&mut self.min),
            4 => entry.into(&mut self.option_combo),
            5 => entry.into(&mut self.source),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dataElement", &self.data_element);
        out.put("generated", &self.generated);
        out.put("max", &self.max);
        out.put("min", &self.min);
        out.put("optionCombo", &self.option_combo);
        out.put("source", &self.source);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MinMaxDataElementPage`.
///
/// Needs the feature `payload-data-value`.
#[derive(Clone)]
pub struct MinMaxDataElementPage {
    /// `minMaxDataElements`
    pub min_max_data_elements: Option<Vec<crate::payload::MinMaxDataElement>>,
    /// `pager`
    pub pager: Option<Box<crate::payload::Pager>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MinMaxDataElementPage {
    fn default() -> Self {
        Self {
            min_max_data_elements: None,
            pager: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MinMaxDataElementPage {
    const NAME: &'static str = "MinMaxDataElementPage";
    const NAMES: Names = {
        const NAMES: &[&str] = &["minMaxDataElements", "pager"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.min_max_data_elements),
            1 => entry.into(&mut self.pager),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("minMaxDataElements", &self.min_max_data_elements);
        out.put("pager", &self.pager);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MinMaxValueParams`.
///
/// Needs the feature `payload-data-value`.
#[derive(Clone)]
pub struct MinMaxValueParams {
    /// `dataSets`
    pub data_sets: Option<Vec<crate::Text>>,
    /// `organisationUnit`
    pub organisation_unit: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MinMaxValueParams {
    fn default() -> Self {
        Self {
            data_sets: None,
            organisation_unit: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MinMaxValueParams {
    const NAME: &'static str = "MinMaxValueParams";
    const NAMES: Names = {
        const NAMES: &[&str] = &["dataSets", "organisationUnit"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.data_sets),
            1 => entry.into(&mut self.organisation_unit),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dataSets", &self.data_sets);
        out.put("organisationUnit", &self.organisation_unit);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    DataValue DataValueFollowUpRequest DataValueSet DataValuesFollowUpRequest
    ImportSuccessResponse MinMaxDataElement MinMaxDataElementPage MinMaxValueParams
}
