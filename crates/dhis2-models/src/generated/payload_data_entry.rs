// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `CompleteDataSetRegistration`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct CompleteDataSetRegistration {
    /// `attributeOptionCombo`
    pub attribute_option_combo: Option<crate::Text>,
    /// `cc`
    pub cc: Option<crate::Text>,
    /// `completed`
    pub completed: Option<bool>,
    /// `cp`
    pub cp: Option<crate::Text>,
    /// `dataSet`
    pub data_set: Option<crate::Text>,
    /// `date`
    pub date: Option<crate::Text>,
    /// `lastUpdated`
    pub last_updated: Option<crate::Text>,
    /// `lastUpdatedBy`
    pub last_updated_by: Option<crate::Text>,
    /// `organisationUnit`
    pub organisation_unit: Option<crate::Text>,
    /// `period`
    pub period: Option<crate::Text>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for CompleteDataSetRegistration {
    fn default() -> Self {
        Self {
            attribute_option_combo: None,
            cc: None,
            completed: None,
            cp: None,
            data_set: None,
            date: None,
            last_updated: None,
            last_updated_by: None,
            organisation_unit: None,
            period: None,
            stored_by: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for CompleteDataSetRegistration {
    const NAME: &'static str = "CompleteDataSetRegistration";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attributeOptionCombo",
            "cc",
            "completed",
            "cp",
            "dataSet",
            "date",
            "lastUpdated",
            "lastUpdatedBy",
            "organisationUnit",
            "period",
            "storedBy",
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
            1 => entry.into(&mut self.cc),
            2 => entry.into(&mut self.completed),
            3 => entry.into(&mut self.cp),
            4 => entry.into(&mut self.data_set),
            5 => entry.into(&mut self.date),
            6 => entry.into(&mut self.last_updated),
            7 => entry.into(&mut self.last_updated_by),
            8 => entry.into(&mut self.organisation_unit),
            9 => entry.into(&mut self.period),
            10 => entry.into(&mut self.stored_by),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributeOptionCombo", &self.attribute_option_combo);
        out.put("cc", &self.cc);
        out.put("completed", &self.completed);
        out.put("cp", &self.cp);
        out.put("dataSet", &self.data_set);
        out.put("date", &self.date);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("organisationUnit", &self.organisation_unit);
        out.put("period", &self.period);
        out.put("storedBy", &self.stored_by);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `CompleteDataSetRegistrations`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct CompleteDataSetRegistrations {
    /// `attributeOptionComboIdScheme`
    pub attribute_option_combo_id_scheme: Option<crate::Text>,
    /// `completeDataSetRegistrations`
    pub complete_data_set_registrations: Option<
        Vec<crate::payload::CompleteDataSetRegistration>,
    >,
    /// `dataSetIdScheme`
    pub data_set_id_scheme: Option<crate::Text>,
    /// `dryRun`
    pub dry_run: Option<bool>,
    /// `idScheme`
    pub id_scheme: Option<crate::Text>,
    /// `orgUnitIdScheme`
    pub org_unit_id_scheme: Option<crate::Text>,
    /// `strategy`
    pub strategy: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for CompleteDataSetRegistrations {
    fn default() -> Self {
        Self {
            attribute_option_combo_id_scheme: None,
            complete_data_set_registrations: None,
            data_set_id_scheme: None,
            dry_run: None,
            id_scheme: None,
            org_unit_id_scheme: None,
            strategy: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for CompleteDataSetRegistrations {
    const NAME: &'static str = "CompleteDataSetRegistrations";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attributeOptionComboIdScheme",
            "completeDataSetRegistrations",
            "dataSetIdScheme",
            "dryRun",
            "idScheme",
            "orgUnitIdScheme",
            "strategy",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute_option_combo_id_scheme),
            1 => entry.into(&mut self.complete_data_set_registrations),
            2 => entry.into(&mut self.data_set_id_scheme),
            3 => entry.into(&mut self.dry_run),
            4 => entry.into(&mut self.id_scheme),
            5 => entry.into(&mut self.org_unit_id_scheme),
            6 => entry.into(&mut self.strategy),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributeOptionComboIdScheme", &self.attribute_option_combo_id_scheme);
        out.put("completeDataSetRegistrations", &self.complete_data_set_registrations);
        out.put("dataSetIdScheme", &self.data_set_id_scheme);
        out.put("dryRun", &self.dry_run);
        out.put("idScheme", &self.id_scheme);
        out.put("orgUnitIdScheme", &self.org_unit_id_scheme);
        out.put("strategy", &self.strategy);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `CompleteStatusDto`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct CompleteStatusDto {
    /// `complete`
    pub complete: Option<bool>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<crate::Text>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`
    pub last_updated_by: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for CompleteStatusDto {
    fn default() -> Self {
        Self {
            complete: None,
            created: None,
            created_by: None,
            last_updated: None,
            last_updated_by: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for CompleteStatusDto {
    const NAME: &'static str = "CompleteStatusDto";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "complete",
            "created",
            "createdBy",
            "lastUpdated",
            "lastUpdatedBy",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.complete),
            1 => entry.into(&mut self.created),
            2 => entry.into(&mut self.created_by),
            3 => entry.into(&mut self.last_updated),
            4 => entry.into(&mut self.last_updated_by),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("complete", &self.complete);
        out.put("created", &self.created);
        out.put("createdBy", &self.created_by);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `CustomDataEntryFormDto`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct CustomDataEntryFormDto {
    /// `dataSetId`
    pub data_set_id: Option<crate::Text>,
    /// `displayDensity`
    pub display_density: Option<crate::enums::DisplayDensity>,
    /// `form`
    pub form: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `version`
    pub version: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for CustomDataEntryFormDto {
    fn default() -> Self {
        Self {
            data_set_id: None,
            display_density: None,
            form: None,
            id: None,
            version: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for CustomDataEntryFormDto {
    const NAME: &'static str = "CustomDataEntryFormDto";
    const NAMES: Names = {
        const NAMES: &[&str] = &["dataSetId", "displayDensity", "form", "id", "version"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.data_set_id),
            1 => entry.into(&mut self.display_density),
            2 => entry.into(&mut self.form),
            3 => entry.into(&mut self.id),
            4 => entry.into(&mut self.version),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dataSetId", &self.data_set_id);
        out.put("displayDensity", &self.display_density);
        out.put("form", &self.form);
        out.put("id", &self.id);
        out.put("version", &self.version);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataSetCompletionDto`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct DataSetCompletionDto {
    /// `attribute`
    pub attribute: Option<Box<crate::payload::DataValueCategoryDto>>,
    /// `completed`
    pub completed: Option<bool>,
    /// `dataSet`
    pub data_set: Option<crate::Text>,
    /// `orgUnit`
    pub org_unit: Option<crate::Text>,
    /// `period`
    pub period: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataSetCompletionDto {
    fn default() -> Self {
        Self {
            attribute: None,
            completed: None,
            data_set: None,
            org_unit: None,
            period: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataSetCompletionDto {
    const NAME: &'static str = "DataSetCompletionDto";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attribute",
            "completed",
            "dataSet",
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
            1 => entry.into(&mut self.completed),
            2 => entry.into(&mut self.data_set),
            3 => entry.into(&mut self.org_unit),
            4 => entry.into(&mut self.period),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attribute", &self.attribute);
        out.put("completed", &self.completed);
        out.put("dataSet", &self.data_set);
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
/// Holds what servers call `DataSetForm`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct DataSetForm {
    /// `categoryCombo`
    pub category_combo: Option<Box<crate::payload::DataSetFormCategoryCombo>>,
    /// `groups`
    pub groups: Option<Vec<crate::payload::DataSetFormGroup>>,
    /// `label`
    pub label: Option<crate::Text>,
    /// `options`
    pub options: Option<crate::Map<crate::Value>>,
    /// `subtitle`
    pub subtitle: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataSetForm {
    fn default() -> Self {
        Self {
            category_combo: None,
            groups: None,
            label: None,
            options: None,
            subtitle: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataSetForm {
    const NAME: &'static str = "DataSetForm";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "categoryCombo",
            "groups",
            "label",
            "options",
            "subtitle",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.category_combo),
            1 => entry.into(&mut self.groups),
            2 => entry.into(&mut self.label),
            3 => entry.into(&mut self.options),
            4 => entry.into(&mut self.subtitle),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("categoryCombo", &self.category_combo);
        out.put("groups", &self.groups);
        out.put("label", &self.label);
        out.put("options", &self.options);
        out.put("subtitle", &self.subtitle);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataSetFormCategoryCombo`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct DataSetFormCategoryCombo {
    /// `categories`
    pub categories: Option<Vec<crate::payload::DataSetFormCategoryComboCategoriesItem>>,
    /// `id`
    pub id: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataSetFormCategoryCombo {
    fn default() -> Self {
        Self {
            categories: None,
            id: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataSetFormCategoryCombo {
    const NAME: &'static str = "DataSetFormCategoryCombo";
    const NAMES: Names = {
        const NAMES: &[&str] = &["categories", "id"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.categories),
            1 => entry.into(&mut self.id),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("categories", &self.categories);
        out.put("id", &self.id);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataSetFormCategoryComboCategoriesItem`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct DataSetFormCategoryComboCategoriesItem {
    /// `categoryOptions`
    pub category_options: Option<
        Vec<crate::payload::DataSetFormCategoryComboCategoriesItemCategoryOptionsItem>,
    >,
    /// `id`
    pub id: Option<crate::Text>,
    /// `label`
    pub label: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataSetFormCategoryComboCategoriesItem {
    fn default() -> Self {
        Self {
            category_options: None,
            id: None,
            label: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataSetFormCategoryComboCategoriesItem {
    const NAME: &'static str = "DataSetFormCategoryComboCategoriesItem";
    const NAMES: Names = {
        const NAMES: &[&str] = &["categoryOptions", "id", "label"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.category_options),
            1 => entry.into(&mut self.id),
            2 => entry.into(&mut self.label),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("categoryOptions", &self.category_options);
        out.put("id", &self.id);
        out.put("label", &self.label);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataSetFormCategoryComboCategoriesItemCategoryOptionsItem`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct DataSetFormCategoryComboCategoriesItemCategoryOptionsItem {
    /// `endDate`
    pub end_date: Option<crate::DateTime>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `label`
    pub label: Option<crate::Text>,
    /// `organisationUnits`
    pub organisation_units: Option<Vec<crate::Reference>>,
    /// `startDate`
    pub start_date: Option<crate::DateTime>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataSetFormCategoryComboCategoriesItemCategoryOptionsItem {
    fn default() -> Self {
        Self {
            end_date: None,
            id: None,
            label: None,
            organisation_units: None,
            start_date: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataSetFormCategoryComboCategoriesItemCategoryOptionsItem {
    const NAME: &'static str = "DataSetFormCategoryComboCategoriesItemCategoryOptionsItem";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "endDate",
            "id",
            "label",
            "organisationUnits",
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
            0 => entry.into(&mut self.end_date),
            1 => entry.into(&mut self.id),
            2 => entry.into(&mut self.label),
            3 => entry.into(&mut self.organisation_units),
            4 => entry.into(&mut self.start_date),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("endDate", &self.end_date);
        out.put("id", &self.id);
        out.put("label", &self.label);
        out.put("organisationUnits", &self.organisation_units);
        out.put("startDate", &self.start_date);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataSetFormField`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct DataSetFormField {
    /// `categoryOptionCombo`
    pub category_option_combo: Option<crate::Text>,
    /// `comment`
    pub comment: Option<crate::Text>,
    /// `dataElement`
    pub data_element: Option<crate::Text>,
    /// `label`
    pub label: Option<crate::Text>,
    /// `optionSet`
    pub option_set: Option<crate::Text>,
    /// `type`
    pub r#type: Option<crate::enums::ValueType>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataSetFormField {
    fn default() -> Self {
        Self {
            category_option_combo: None,
            comment: None,
            data_element: None,
            label: None,
            option_set: None,
            r#type: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataSetFormField {
    const NAME: &'static str = "DataSetFormField";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "categoryOptionCombo",
            "comment",
            "dataElement",
            "label",
            "optionSet",
            "type",
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
            0 => entry.into(&mut self.category_option_combo),
            1 => entry.into(&mut self.comment),
            2 => entry.into(&mut self.data_element),
            3 => entry.into(&mut self.label),
            4 => entry.into(&mut self.option_set),
            5 => entry.into(&mut self.r#type),
            6 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("categoryOptionCombo", &self.category_option_combo);
        out.put("comment", &self.comment);
        out.put("dataElement", &self.data_element);
        out.put("label", &self.label);
        out.put("optionSet", &self.option_set);
        out.put("type", &self.r#type);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataSetFormGroup`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct DataSetFormGroup {
    /// `dataElementCount`
    pub data_element_count: Option<i64>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `fields`
    pub fields: Option<Vec<crate::payload::DataSetFormField>>,
    /// `label`
    pub label: Option<crate::Text>,
    /// `metaData`
    pub meta_data: Option<crate::Map<crate::Value>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataSetFormGroup {
    fn default() -> Self {
        Self {
            data_element_count: None,
            description: None,
            fields: None,
            label: None,
            meta_data: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataSetFormGroup {
    const NAME: &'static str = "DataSetFormGroup";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "dataElementCount",
            "description",
            "fields",
            "label",
            "metaData",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.data_element_count),
            1 => entry.into(&mut self.description),
            2 => entry.into(&mut self.fields),
            3 => entry.into(&mut self.label),
            4 => entry.into(&mut self.meta_data),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dataElementCount", &self.data_element_count);
        out.put("description", &self.description);
        out.put("fields", &self.fields);
        out.put("label", &self.label);
        out.put("metaData", &self.meta_data);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataValueChangelogEntry`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct DataValueChangelogEntry {
    /// `attributeOptionCombo`
    pub attribute_option_combo: Option<crate::Uid>,
    /// `auditType`
    pub audit_type: Option<crate::enums::AuditOperationType>,
    /// `categoryOptionCombo`
    pub category_option_combo: Option<crate::Uid>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `dataElement`
    pub data_element: Option<crate::Uid>,
    /// `modifiedBy`
    pub modified_by: Option<crate::Text>,
    /// `orgUnit`
    pub org_unit: Option<crate::Uid>,
    /// `period`
    pub period: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataValueChangelogEntry {
    fn default() -> Self {
        Self {
            attribute_option_combo: None,
            audit_type: None,
            category_option_combo: None,
            created: None,
            data_element: None,
            modified_by: None,
            org_unit: None,
            period: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataValueChangelogEntry {
    const NAME: &'static str = "DataValueChangelogEntry";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attributeOptionCombo",
            "auditType",
            "categoryOptionCombo",
            "created",
            "dataElement",
            "modifiedBy",
            "orgUnit",
            "period",
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
            1 => entry.into(&mut self.audit_type),
            2 => entry.into(&mut self.category_option_combo),
            3 => entry.into(&mut self.created),
            4 => entry.into(&mut self.data_element),
            5 => entry.into(&mut self.modified_by),
            6 => entry.into(&mut self.org_unit),
            7 => entry.into(&mut self.period),
            8 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributeOptionCombo", &self.attribute_option_combo);
        out.put("auditType", &self.audit_type);
        out.put("categoryOptionCombo", &self.category_option_combo);
        out.put("created", &self.created);
        out.put("dataElement", &self.data_element);
        out.put("modifiedBy", &self.modified_by);
        out.put("orgUnit", &self.org_unit);
        out.put("period", &self.period);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataValueContextDto`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct DataValueContextDto {
    /// `audits`
    pub audits: Option<Vec<crate::payload::DataValueChangelogEntry>>,
    /// `history`
    pub history: Option<Vec<crate::payload::DataValueDto>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataValueContextDto {
    fn default() -> Self {
        Self {
            audits: None,
            history: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataValueContextDto {
    const NAME: &'static str = "DataValueContextDto";
    const NAMES: Names = {
        const NAMES: &[&str] = &["audits", "history"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.audits),
            1 => entry.into(&mut self.history),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("audits", &self.audits);
        out.put("history", &self.history);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataValuesDto`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct DataValuesDto {
    /// `completeStatus`
    pub complete_status: Option<Box<crate::payload::CompleteStatusDto>>,
    /// `dataValues`
    pub data_values: Option<Vec<crate::payload::DataValueDto>>,
    /// `lockStatus`
    pub lock_status: Option<crate::enums::LockStatus>,
    /// `minMaxValues`
    pub min_max_values: Option<Vec<crate::payload::MinMaxValue>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataValuesDto {
    fn default() -> Self {
        Self {
            complete_status: None,
            data_values: None,
            lock_status: None,
            min_max_values: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataValuesDto {
    const NAME: &'static str = "DataValuesDto";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "completeStatus",
            "dataValues",
            "lockStatus",
            "minMaxValues",
        ];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.complete_status),
            1 => entry.into(&mut self.data_values),
            2 => entry.into(&mut self.lock_status),
            3 => entry.into(&mut self.min_max_values),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("completeStatus", &self.complete_status);
        out.put("dataValues", &self.data_values);
        out.put("lockStatus", &self.lock_status);
        out.put("minMaxValues", &self.min_max_values);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `LockException`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct LockException {
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `dataSet`
    pub data_set: Option<crate::Reference>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `organisationUnit`
    pub organisation_unit: Option<crate::Reference>,
    /// `period`
    pub period: Option<Box<crate::payload::Period>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for LockException {
    fn default() -> Self {
        Self {
            created: None,
            data_set: None,
            name: None,
            organisation_unit: None,
            period: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for LockException {
    const NAME: &'static str = "LockException";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "created",
            "dataSet",
            "name",
            "organisationUnit",
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
            0 => entry.into(&mut self.created),
            1 => entry.into(&mut self.data_set),
            2 => entry.into(&mut self.name),
            3 => entry.into(&mut self.organisation_unit),
            4 => entry.into(&mut self.period),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("created", &self.created);
        out.put("dataSet", &self.data_set);
        out.put("name", &self.name);
        out.put("organisationUnit", &self.organisation_unit);
        out.put("period", &self.period);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `LockExceptionDto`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct LockExceptionDto {
    /// `dataSet`
    pub data_set: Option<crate::Text>,
    /// `orgUnit`
    pub org_unit: Option<crate::Text>,
    /// `period`
    pub period: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for LockExceptionDto {
    fn default() -> Self {
        Self {
            data_set: None,
            org_unit: None,
            period: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for LockExceptionDto {
    const NAME: &'static str = "LockExceptionDto";
    const NAMES: Names = {
        const NAMES: &[&str] = &["dataSet", "orgUnit", "period"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.data_set),
            1 => entry.into(&mut self.org_unit),
            2 => entry.into(&mut self.period),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dataSet", &self.data_set);
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
/// Holds what servers call `LockExceptionPage`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct LockExceptionPage {
    /// `lockExceptions`
    pub lock_exceptions: Option<Vec<crate::payload::LockException>>,
    /// `pager`
    pub pager: Option<Box<crate::payload::Pager>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for LockExceptionPage {
    fn default() -> Self {
        Self {
            lock_exceptions: None,
            pager: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for LockExceptionPage {
    const NAME: &'static str = "LockExceptionPage";
    const NAMES: Names = {
        const NAMES: &[&str] = &["lockExceptions", "pager"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.lock_exceptions),
            1 => entry.into(&mut self.pager),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("lockExceptions", &self.lock_exceptions);
        out.put("pager", &self.pager);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `LockExceptionsDto`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct LockExceptionsDto {
    /// `lockExceptions`
    pub lock_exceptions: Option<Vec<crate::payload::LockExceptionDto>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for LockExceptionsDto {
    fn default() -> Self {
        Self {
            lock_exceptions: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for LockExceptionsDto {
    const NAME: &'static str = "LockExceptionsDto";
    const NAMES: Names = {
        const NAMES: &[&str] = &["lockExceptions"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.lock_exceptions),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("lockExceptions", &self.lock_exceptions);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MinMaxValue`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct MinMaxValue {
    /// `categoryOptionCombo`
    pub category_option_combo: Option<crate::Uid>,
    /// `dataElement`
    pub data_element: Option<crate::Uid>,
    /// `generated`
    pub generated: Option<bool>,
    /// `maxValue`
    pub max_value: Option<i64>,
    /// `minValue`
    pub min_value: Option<i64>,
    /// `orgUnit`
    pub org_unit: Option<crate::Uid>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MinMaxValue {
    fn default() -> Self {
        Self {
            category_option_combo: None,
            data_element: None,
            generated: None,
            max_value: None,
            min_value: None,
            org_unit: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MinMaxValue {
    const NAME: &'static str = "MinMaxValue";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "categoryOptionCombo",
            "dataElement",
            "generated",
            "maxValue",
            "minValue",
            "orgUnit",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.category_option_combo),
            1 => entry.into(&mut self.data_element),
            2 => entry.into(&mut self.generated),
            3 => entry.into(&mut self.max_value),
            4 => entry.into(&mut self.min_value),
            5 => entry.into(&mut self.org_unit),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("categoryOptionCombo", &self.category_option_combo);
        out.put("dataElement", &self.data_element);
        out.put("generated", &self.generated);
        out.put("maxValue", &self.max_value);
        out.put("minValue", &self.min_value);
        out.put("orgUnit", &self.org_unit);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MinMaxValueKey`.
///
/// Needs the feature `payload-data-entry`.
#[derive(Clone)]
pub struct MinMaxValueKey {
    /// `dataElement`
    pub data_element: Option<crate::Uid>,
    /// `optionCombo`
    pub option_combo: Option<crate::Uid>,
    /// `orgUnit`
    pub org_unit: Option<crate::Uid>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MinMaxValueKey {
    fn default() -> Self {
        Self {
            data_element: None,
            option_combo: None,
            org_unit: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MinMaxValueKey {
    const NAME: &'static str = "MinMaxValueKey";
    const NAMES: Names = {
        const NAMES: &[&str] = &["dataElement", "optionCombo", "orgUnit"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.data_element),
            1 => entry.into(&mut self.option_combo),
            2 => entry.into(&mut self.org_unit),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dataElement", &self.data_element);
        out.put("optionCombo", &self.option_combo);
        out.put("orgUnit", &self.org_unit);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    CompleteDataSetRegistration CompleteDataSetRegistrations CompleteStatusDto
    CustomDataEntryFormDto DataSetCompletionDto DataSetForm DataSetFormCategoryCombo
    DataSetFormCategoryComboCategoriesItem
    DataSetFormCategoryComboCategoriesItemCategoryOptionsItem DataSetFormField
    DataSetFormGroup DataValueChangelogEntry DataValueContextDto DataValuesDto
    LockException LockExceptionDto LockExceptionPage LockExceptionsDto MinMaxValue
    MinMaxValueKey
}
