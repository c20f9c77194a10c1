// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `GeoJsonImportReport`.
///
/// Needs the feature `payload-organisation-unit`.
#[derive(Clone)]
pub struct GeoJsonImportReport {
    /// `conflicts`
    pub conflicts: Option<Vec<crate::payload::ImportConflict>>,
    /// `importCount`
    pub import_count: Option<Box<crate::payload::ImportCount>>,
    /// `responseType`
    pub response_type: Option<crate::Text>,
    /// `status`
    pub status: Option<crate::enums::ImportStatus>,
    /// `totalConflictOccurrenceCount`
    pub total_conflict_occurrence_count: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for GeoJsonImportReport {
    fn default() -> Self {
        Self {
            conflicts: None,
            import_count: None,
            response_type: None,
            status: None,
            total_conflict_occurrence_count: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for GeoJsonImportReport {
    const NAME: &'static str = "GeoJsonImportReport";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "conflicts",
            "importCount",
            "responseType",
            "status",
            "totalConflictOccurrenceCount",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.conflicts),
            1 => entry.into(&mut self.import_count),
            2 => entry.into(&mut self.response_type),
            3 => entry.into(&mut self.status),
            4 => entry.into(&mut self.total_conflict_occurrence_count),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("conflicts", &self.conflicts);
        out.put("importCount", &self.import_count);
        out.put("responseType", &self.response_type);
        out.put("status", &self.status);
        out.put("totalConflictOccurrenceCount", &self.total_conflict_occurrence_count);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `OrgUnitInfo`.
///
/// Needs the feature `payload-organisation-unit`.
#[derive(Clone)]
pub struct OrgUnitInfo {
    /// `address`
    pub address: Option<crate::Text>,
    /// `closedDate`
    pub closed_date: Option<crate::DateTime>,
    /// `code`
    pub code: Option<crate::Text>,
    /// `comment`
    pub comment: Option<crate::Text>,
    /// `contactPerson`
    pub contact_person: Option<crate::Text>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `email`
    pub email: Option<crate::Text>,
    /// `featureType`
    pub feature_type: Option<crate::enums::FeatureType>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `imageId`
    pub image_id: Option<crate::Text>,
    /// `latitude`
    pub latitude: Option<f64>,
    /// `level`
    pub level: Option<i64>,
    /// `levelName`
    pub level_name: Option<crate::Text>,
    /// `longitude`
    pub longitude: Option<f64>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `openingDate`
    pub opening_date: Option<crate::DateTime>,
    /// `parentName`
    pub parent_name: Option<crate::Text>,
    /// `phoneNumber`
    pub phone_number: Option<crate::Text>,
    /// `shortName`
    pub short_name: Option<crate::Text>,
    /// `url`
    pub url: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for OrgUnitInfo {
    fn default() -> Self {
        Self {
            address: None,
            closed_date: None,
            code: None,
            comment: None,
            contact_person: None,
            description: None,
            email: None,
            feature_type: None,
            id: None,
            image_id: None,
            latitude: None,
            level: None,
            level_name: None,
            longitude: None,
            name: None,
            opening_date: None,
            parent_name: None,
            phone_number: None,
            short_name: None,
            url: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for OrgUnitInfo {
    const NAME: &'static str = "OrgUnitInfo";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "address",
            "closedDate",
            "code",
            "comment",
            "contactPerson",
            "description",
            "email",
            "featureType",
            "id",
            "imageId",
            "latitude",
            "level",
            "levelName",
            "longitude",
            "name",
            "openingDate",
            "parentName",
            "phoneNumber",
            "shortName",
            "url",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.address),
            1 => entry.into(&mut self.closed_date),
            2 => entry.into(&mut self.code),
            3 => entry.into(&mut self.comment),
            4 => entry.into(&mut self.contact_person),
            5 => entry.into(&mut self.description),
            6 => entry.into(&mut self.email),
            7 => entry.into(&mut self.feature_type),
            8 => entry.into(&mut self.id),
            9 => entry.into(&mut self.image_id),
            10 => entry.into(&mut self.latitude),
            11 => entry.into(&mut self.level),
            12 => entry.into(&mut self.level_name),
            13 => entry.into(&mut self.longitude),
            14 => entry.into(&mut self.name),
            15 => entry.into(&mut self.opening_date),
            16 => entry.into(&mut self.parent_name),
            17 => entry.into(&mut self.phone_number),
            18 => entry.into(&mut self.short_name),
            19 => entry.into(&mut self.url),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("address", &self.address);
        out.put("closedDate", &self.closed_date);
        out.put("code", &self.code);
        out.put("comment", &self.comment);
        out.put("contactPerson", &self.contact_person);
        out.put("description", &self.description);
        out.put("email", &self.email);
        out.put("featureType", &self.feature_type);
        out.put("id", &self.id);
        out.put("imageId", &self.image_id);
        out.put("latitude", &self.latitude);
        out.put("level", &self.level);
        out.put("levelName", &self.level_name);
        out.put("longitude", &self.longitude);
        out.put("name", &self.name);
        out.put("openingDate", &self.opening_date);
        out.put("parentName", &self.parent_name);
        out.put("phoneNumber", &self.phone_number);
        out.put("shortName", &self.short_name);
        out.put("url", &self.url);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `OrgUnitMergeQuery`.
///
/// Needs the feature `payload-organisation-unit`.
#[derive(Clone)]
pub struct OrgUnitMergeQuery {
    /// `dataApprovalMergeStrategy`
    pub data_approval_merge_strategy: Option<crate::enums::DataMergeStrategy>,
    /// `dataValueMergeStrategy`
    pub data_value_merge_strategy: Option<crate::enums::DataMergeStrategy>,
    /// `deleteSources`
    pub delete_sources: Option<bool>,
    /// `sources`
    pub sources: Option<Vec<crate::Text>>,
    /// `target`
    pub target: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for OrgUnitMergeQuery {
    fn default() -> Self {
        Self {
            data_approval_merge_strategy: None,
            data_value_merge_strategy: None,
            delete_sources: None,
            sources: None,
            target: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for OrgUnitMergeQuery {
    const NAME: &'static str = "OrgUnitMergeQuery";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "dataApprovalMergeStrategy",
            "dataValueMergeStrategy",
            "deleteSources",
            "sources",
            "target",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.data_approval_merge_strategy),
            1 => entry.into(&mut self.data_value_merge_strategy),
            2 => entry.into(&mut self.delete_sources),
            3 => entry.into(&mut self.sources),
            4 => entry.into(&mut self.target),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dataApprovalMergeStrategy", &self.data_approval_merge_strategy);
        out.put("dataValueMergeStrategy", &self.data_value_merge_strategy);
        out.put("deleteSources", &self.delete_sources);
        out.put("sources", &self.sources);
        out.put("target", &self.target);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `OrgUnitProfile`.
///
/// Needs the feature `payload-organisation-unit`.
#[derive(Clone)]
pub struct OrgUnitProfile {
    /// `attributes`
    pub attributes: Option<Vec<crate::Text>>,
    /// `dataItems`
    pub data_items: Option<Vec<crate::Text>>,
    /// `groupSets`
    pub group_sets: Option<Vec<crate::Text>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for OrgUnitProfile {
    fn default() -> Self {
        Self {
            attributes: None,
            data_items: None,
            group_sets: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for OrgUnitProfile {
    const NAME: &'static str = "OrgUnitProfile";
    const NAMES: Names = {
        const NAMES: &[&str] = &["attributes", "dataItems", "groupSets"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attributes),
            1 => entry.into(&mut self.data_items),
            2 => entry.into(&mut self.group_sets),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributes", &self.attributes);
        out.put("dataItems", &self.data_items);
        out.put("groupSets", &self.group_sets);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `OrgUnitProfileData`.
///
/// Needs the feature `payload-organisation-unit`.
#[derive(Clone)]
pub struct OrgUnitProfileData {
    /// `attributes`
    pub attributes: Option<Vec<crate::payload::ProfileItem>>,
    /// `dataItems`
    pub data_items: Option<Vec<crate::payload::ProfileItem>>,
    /// `groupSets`
    pub group_sets: Option<Vec<crate::payload::ProfileItem>>,
    /// `info`
    pub info: Option<Box<crate::payload::OrgUnitInfo>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for OrgUnitProfileData {
    fn default() -> Self {
        Self {
            attributes: None,
            data_items: None,
            group_sets: None,
            info: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for OrgUnitProfileData {
    const NAME: &'static str = "OrgUnitProfileData";
    const NAMES: Names = {
        const NAMES: &[&str] = &["attributes", "dataItems", "groupSets", "info"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attributes),
            1 => entry.into(&mut self.data_items),
            2 => entry.into(&mut self.group_sets),
            3 => entry.into(&mut self.info),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributes", &self.attributes);
        out.put("dataItems", &self.data_items);
        out.put("groupSets", &self.group_sets);
        out.put("info", &self.info);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `OrgUnitSplitQuery`.
///
/// Needs the feature `payload-organisation-unit`.
#[derive(Clone)]
pub struct OrgUnitSplitQuery {
    /// `deleteSource`
    pub delete_source: Option<bool>,
    /// `primaryTarget`
    pub primary_target: Option<crate::Text>,
    /// `source`
    pub source: Option<crate::Text>,
    /// `targets`
    pub targets: Option<Vec<crate::Text>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for OrgUnitSplitQuery {
    fn default() -> Self {
        Self {
            delete_source: None,
            primary_target: None,
            source: None,
            targets: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for OrgUnitSplitQuery {
    const NAME: &'static str = "OrgUnitSplitQuery";
    const NAMES: Names = {
        const NAMES: &[&str] = &["deleteSource", "primaryTarget", "source", "targets"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.delete_source),
            1 => entry.into(&mut self.primary_target),
            2 => entry.into(&mut self.source),
            3 => entry.into(&mut self.targets),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("deleteSource", &self.delete_source);
        out.put("primaryTarget", &self.primary_target);
        out.put("source", &self.source);
        out.put("targets", &self.targets);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ProfileItem`.
///
/// Needs the feature `payload-organisation-unit`.
#[derive(Clone)]
pub struct ProfileItem {
    /// `id`
    pub id: Option<crate::Text>,
    /// `label`
    pub label: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Value>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ProfileItem {
    fn default() -> Self {
        Self {
            id: None,
            label: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ProfileItem {
    const NAME: &'static str = "ProfileItem";
    const NAMES: Names = {
        const NAMES: &[&str] = &["id", "label", "value"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.id),
            1 => entry.into(&mut self.label),
            2 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("id", &self.id);
        out.put("label", &self.label);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    GeoJsonImportReport OrgUnitInfo OrgUnitMergeQuery OrgUnitProfile OrgUnitProfileData
    OrgUnitSplitQuery ProfileItem
}
