// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `AddOperation`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct AddOperation {
    /// `op`
    pub op: Option<crate::Text>,
    /// `path`
    pub path: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Value>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for AddOperation {
    fn default() -> Self {
        Self {
            op: None,
            path: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for AddOperation {
    const NAME: &'static str = "AddOperation";
    const NAMES: Names = {
        const NAMES: &[&str] = &["op", "path", "value"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.op),
            1 => entry.into(&mut self.path),
            2 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("op", &self.op);
        out.put("path", &self.path);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `BulkJsonPatch`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct BulkJsonPatch {
    /// `patch`
    pub patch: Option<Box<crate::payload::JsonPatch>>,
    /// `targetIds`
    pub target_ids: Option<crate::Map<Vec<crate::Text>>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for BulkJsonPatch {
    fn default() -> Self {
        Self {
            patch: None,
            target_ids: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for BulkJsonPatch {
    const NAME: &'static str = "BulkJsonPatch";
    const NAMES: Names = {
        const NAMES: &[&str] = &["patch", "targetIds"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.patch),
            1 => entry.into(&mut self.target_ids),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("patch", &self.patch);
        out.put("targetIds", &self.target_ids);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DeletedObject`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct DeletedObject {
    /// `code`
    pub code: Option<crate::Text>,
    /// `deletedAt`
    pub deleted_at: Option<crate::DateTime>,
    /// `deletedBy`
    pub deleted_by: Option<crate::Text>,
    /// `klass`
    pub klass: Option<crate::Text>,
    /// `uid`
    pub uid: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DeletedObject {
    fn default() -> Self {
        Self {
            code: None,
            deleted_at: None,
            deleted_by: None,
            klass: None,
            uid: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DeletedObject {
    const NAME: &'static str = "DeletedObject";
    const NAMES: Names = {
        const NAMES: &[&str] = &["code", "deletedAt", "deletedBy", "klass", "uid"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.code),
            1 => entry.into(&mut self.deleted_at),
            2 => entry.into(&mut self.deleted_by),
            3 => entry.into(&mut self.klass),
            4 => entry.into(&mut self.uid),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("code", &self.code);
        out.put("deletedAt", &self.deleted_at);
        out.put("deletedBy", &self.deleted_by);
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
/// Holds what servers call `IdentifiableObjects`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct IdentifiableObjects {
    /// `additions`
    pub additions: Option<Vec<crate::Reference>>,
    /// `deletions`
    pub deletions: Option<Vec<crate::Reference>>,
    /// `identifiableObjects`
    pub identifiable_objects: Option<Vec<crate::Reference>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for IdentifiableObjects {
    fn default() -> Self {
        Self {
            additions: None,
            deletions: None,
            identifiable_objects: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for IdentifiableObjects {
    const NAME: &'static str = "IdentifiableObjects";
    const NAMES: Names = {
        const NAMES: &[&str] = &["additions", "deletions", "identifiableObjects"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.additions),
            1 => entry.into(&mut self.deletions),
            2 => entry.into(&mut self.identifiable_objects),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("additions", &self.additions);
        out.put("deletions", &self.deletions);
        out.put("identifiableObjects", &self.identifiable_objects);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `JsonPatch`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct JsonPatch {
    /// `operations`
    pub operations: Option<Vec<crate::Value>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for JsonPatch {
    fn default() -> Self {
        Self {
            operations: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for JsonPatch {
    const NAME: &'static str = "JsonPatch";
    const NAMES: Names = {
        const NAMES: &[&str] = &["operations"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.operations),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("operations", &self.operations);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MergeParams`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct MergeParams {
    /// `dataMergeStrategy`: only in 2.42 and 2.43
    pub data_merge_strategy: Option<crate::enums::DataMergeStrategy>,
    /// `deleteSources`
    pub delete_sources: Option<bool>,
    /// `sources`
    pub sources: Option<Vec<crate::Uid>>,
    /// `target`
    pub target: Option<crate::Uid>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MergeParams {
    fn default() -> Self {
        Self {
            data_merge_strategy: None,
            delete_sources: None,
            sources: None,
            target: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MergeParams {
    const NAME: &'static str = "MergeParams";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "dataMergeStrategy",
            "deleteSources",
            "sources",
            "target",
        ];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.data_merge_strategy),
            1 => entry.into(&mut self.delete_sources),
            2 => entry.into(&mut self.sources),
            3 => entry.into(&mut self.target),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dataMergeStrategy", &self.data_merge_strategy);
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
/// Holds what servers call `MetadataAdjustParams`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct MetadataAdjustParams {
    /// `change`
    pub change: Option<crate::Value>,
    /// `targetId`
    pub target_id: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MetadataAdjustParams {
    fn default() -> Self {
        Self {
            change: None,
            target_id: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MetadataAdjustParams {
    const NAME: &'static str = "MetadataAdjustParams";
    const NAMES: Names = {
        const NAMES: &[&str] = &["change", "targetId"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.change),
            1 => entry.into(&mut self.target_id),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("change", &self.change);
        out.put("targetId", &self.target_id);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MetadataProposal`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct MetadataProposal {
    /// `change`
    pub change: Option<crate::Value>,
    /// `comment`
    pub comment: Option<crate::Text>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<crate::Reference>,
    /// `finalised`
    pub finalised: Option<crate::DateTime>,
    /// `finalisedBy`
    pub finalised_by: Option<crate::Reference>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `reason`
    pub reason: Option<crate::Text>,
    /// `status`
    pub status: Option<crate::enums::MetadataProposalStatus>,
    /// `target`
    pub target: Option<crate::enums::MetadataProposalTarget>,
    /// `targetId`
    pub target_id: Option<crate::Text>,
    /// `type`
    pub r#type: Option<crate::enums::MetadataProposalType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MetadataProposal {
    fn default() -> Self {
        Self {
            change: None,
            comment: None,
            created: None,
            created_by: None,
            finalised: None,
            finalised_by: None,
            id: None,
            reason: None,
            status: None,
            target: None,
            target_id: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MetadataProposal {
    const NAME: &'static str = "MetadataProposal";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "change",
            "comment",
            "created",
            "createdBy",
            "finalised",
            "finalisedBy",
            "id",
            "reason",
            "status",
            "target",
            "targetId",
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
            0 => entry.into(&mut self.change),
            1 => entry.into(&mut self.comment),
            2 => entry.into(&mut self.created),
            3 => entry.into(&mut self.created_by),
            4 => entry.into(&mut self.finalised),
            5 => entry.into(&mut self.finalised_by),
            6 => entry.into(&mut self.id),
            7 => entry.into(&mut self.reason),
            8 => entry.into(&mut self.status),
            9 => entry.into(&mut self.target),
            10 => entry.into(&mut self.target_id),
            11 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("change", &self.change);
        out.put("comment", &self.comment);
        out.put("created", &self.created);
        out.put("createdBy", &self.created_by);
        out.put("finalised", &self.finalised);
        out.put("finalisedBy", &self.finalised_by);
        out.put("id", &self.id);
        out.put("reason", &self.reason);
        out.put("status", &self.status);
        out.put("target", &self.target);
        out.put("targetId", &self.target_id);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MetadataProposeParams`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct MetadataProposeParams {
    /// `change`
    pub change: Option<crate::Value>,
    /// `comment`
    pub comment: Option<crate::Text>,
    /// `targetId`
    pub target_id: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MetadataProposeParams {
    fn default() -> Self {
        Self {
            change: None,
            comment: None,
            target_id: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MetadataProposeParams {
    const NAME: &'static str = "MetadataProposeParams";
    const NAMES: Names = {
        const NAMES: &[&str] = &["change", "comment", "targetId"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.change),
            1 => entry.into(&mut self.comment),
            2 => entry.into(&mut self.target_id),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("change", &self.change);
        out.put("comment", &self.comment);
        out.put("targetId", &self.target_id);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MetadataSyncSummary`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct MetadataSyncSummary {
    /// `importReport`
    pub import_report: Option<Box<crate::payload::ImportReport>>,
    /// `importSummary`
    pub import_summary: Option<Box<crate::payload::ImportTypesSummary>>,
    /// `metadataVersion`
    pub metadata_version: Option<Box<crate::payload::MetadataVersion>>,
    /// `responseType`
    pub response_type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MetadataSyncSummary {
    fn default() -> Self {
        Self {
            import_report: None,
            import_summary: None,
            metadata_version: None,
            response_type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MetadataSyncSummary {
    const NAME: &'static str = "MetadataSyncSummary";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "importReport",
            "importSummary",
            "metadataVersion",
            "responseType",
        ];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.import_report),
            1 => entry.into(&mut self.import_summary),
            2 => entry.into(&mut self.metadata_version),
            3 => entry.into(&mut self.response_type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("importReport", &self.import_report);
        out.put("importSummary", &self.import_summary);
        out.put("metadataVersion", &self.metadata_version);
        out.put("responseType", &self.response_type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MetadataVersionEntry`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct MetadataVersionEntry {
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `hashCode`
    pub hash_code: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Uid>,
    /// `importdate`
    pub importdate: Option<crate::DateTime>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `type`
    pub r#type: Option<crate::enums::VersionType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MetadataVersionEntry {
    fn default() -> Self {
        Self {
            created: None,
            hash_code: None,
            id: None,
            importdate: None,
            name: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MetadataVersionEntry {
    const NAME: &'static str = "MetadataVersionEntry";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "created",
            "hashCode",
            "id",
            "importdate",
            "name",
            "type",
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
            1 => entry.into(&mut self.hash_code),
            2 => entry.into(&mut self.id),
            3 => entry.into(&mut self.importdate),
            4 => entry.into(&mut self.name),
            5 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("created", &self.created);
        out.put("hashCode", &self.hash_code);
        out.put("id", &self.id);
        out.put("importdate", &self.importdate);
        out.put("name", &self.name);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MetadataVersions`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct MetadataVersions {
    /// `metadataversions`
    pub metadataversions: Option<Vec<crate::payload::MetadataVersionEntry>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MetadataVersions {
    fn default() -> Self {
        Self {
            metadataversions: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MetadataVersions {
    const NAME: &'static str = "MetadataVersions";
    const NAMES: Names = {
        const NAMES: &[&str] = &["metadataversions"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.metadataversions),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("metadataversions", &self.metadataversions);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `QueryAlias`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct QueryAlias {
    /// `href`
    pub href: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `path`
    pub path: Option<crate::Text>,
    /// `target`
    pub target: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for QueryAlias {
    fn default() -> Self {
        Self {
            href: None,
            id: None,
            path: None,
            target: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for QueryAlias {
    const NAME: &'static str = "QueryAlias";
    const NAMES: Names = {
        const NAMES: &[&str] = &["href", "id", "path", "target"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.href),
            1 => entry.into(&mut self.id),
            2 => entry.into(&mut self.path),
            3 => entry.into(&mut self.target),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("path", &self.path);
        out.put("target", &self.target);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `RemoveByIdOperation`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct RemoveByIdOperation {
    /// `op`
    pub op: Option<crate::Text>,
    /// `path`
    pub path: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for RemoveByIdOperation {
    fn default() -> Self {
        Self {
            op: None,
            path: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for RemoveByIdOperation {
    const NAME: &'static str = "RemoveByIdOperation";
    const NAMES: Names = {
        const NAMES: &[&str] = &["op", "path"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.op),
            1 => entry.into(&mut self.path),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("op", &self.op);
        out.put("path", &self.path);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `RemoveOperation`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct RemoveOperation {
    /// `op`
    pub op: Option<crate::Text>,
    /// `path`
    pub path: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for RemoveOperation {
    fn default() -> Self {
        Self {
            op: None,
            path: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for RemoveOperation {
    const NAME: &'static str = "RemoveOperation";
    const NAMES: Names = {
        const NAMES: &[&str] = &["op", "path"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.op),
            1 => entry.into(&mut self.path),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("op", &self.op);
        out.put("path", &self.path);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ReplaceOperation`.
///
/// Needs the feature `payload-metadata`.
#[derive(Clone)]
pub struct ReplaceOperation {
    /// `op`
    pub op: Option<crate::Text>,
    /// `path`
    pub path: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Value>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ReplaceOperation {
    fn default() -> Self {
        Self {
            op: None,
            path: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ReplaceOperation {
    const NAME: &'static str = "ReplaceOperation";
    const NAMES: Names = {
        const NAMES: &[&str] = &["op", "path", "value"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.op),
            1 => entry.into(&mut self.path),
            2 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("op", &self.op);
        out.put("path", &self.path);
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
    AddOperation BulkJsonPatch DeletedObject IdentifiableObjects JsonPatch MergeParams
    MetadataAdjustParams MetadataProposal MetadataProposeParams MetadataSyncSummary
    MetadataVersionEntry MetadataVersions QueryAlias RemoveByIdOperation RemoveOperation
    ReplaceOperation
}
