// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `CodeList`.
///
/// Needs the feature `payload-server`.
#[derive(Clone)]
pub struct CodeList {
    /// `codes`
    pub codes: Option<Vec<crate::Text>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for CodeList {
    fn default() -> Self {
        Self {
            codes: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for CodeList {
    const NAME: &'static str = "CodeList";
    const NAMES: Names = {
        const NAMES: &[&str] = &["codes"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.codes),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("codes", &self.codes);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `IndexResource`.
///
/// Needs the feature `payload-server`.
#[derive(Clone)]
pub struct IndexResource {
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `plural`
    pub plural: Option<crate::Text>,
    /// `singular`
    pub singular: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for IndexResource {
    fn default() -> Self {
        Self {
            display_name: None,
            href: None,
            plural: None,
            singular: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for IndexResource {
    const NAME: &'static str = "IndexResource";
    const NAMES: Names = {
        const NAMES: &[&str] = &["displayName", "href", "plural", "singular"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.display_name),
            1 => entry.into(&mut self.href),
            2 => entry.into(&mut self.plural),
            3 => entry.into(&mut self.singular),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("displayName", &self.display_name);
        out.put("href", &self.href);
        out.put("plural", &self.plural);
        out.put("singular", &self.singular);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `IndexResources`.
///
/// Needs the feature `payload-server`.
#[derive(Clone)]
pub struct IndexResources {
    /// `resources`
    pub resources: Option<Vec<crate::payload::IndexResource>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for IndexResources {
    fn default() -> Self {
        Self {
            resources: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for IndexResources {
    const NAME: &'static str = "IndexResources";
    const NAMES: Names = {
        const NAMES: &[&str] = &["resources"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.resources),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("resources", &self.resources);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `LeaderNodeInfo`.
///
/// Needs the feature `payload-server`.
#[derive(Clone)]
pub struct LeaderNodeInfo {
    /// `currentNodeId`
    pub current_node_id: Option<crate::Text>,
    /// `currentNodeUuid`
    pub current_node_uuid: Option<crate::Text>,
    /// `leader`
    pub leader: Option<bool>,
    /// `leaderNodeId`
    pub leader_node_id: Option<crate::Text>,
    /// `leaderNodeUuid`
    pub leader_node_uuid: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for LeaderNodeInfo {
    fn default() -> Self {
        Self {
            current_node_id: None,
            current_node_uuid: None,
            leader: None,
            leader_node_id: None,
            leader_node_uuid: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for LeaderNodeInfo {
    const NAME: &'static str = "LeaderNodeInfo";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "currentNodeId",
            "currentNodeUuid",
            "leader",
            "leaderNodeId",
            "leaderNodeUuid",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.current_node_id),
            1 => entry.into(&mut self.current_node_uuid),
            2 => entry.into(&mut self.leader),
            3 => entry.into(&mut self.leader_node_id),
            4 => entry.into(&mut self.leader_node_uuid),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("currentNodeId", &self.current_node_id);
        out.put("currentNodeUuid", &self.current_node_uuid);
        out.put("leader", &self.leader);
        out.put("leaderNodeId", &self.leader_node_id);
        out.put("leaderNodeUuid", &self.leader_node_uuid);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ObjectCount`.
///
/// Needs the feature `payload-server`.
#[derive(Clone)]
pub struct ObjectCount {
    /// `objectCounts`
    pub object_counts: Option<crate::Map<i64>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ObjectCount {
    fn default() -> Self {
        Self {
            object_counts: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ObjectCount {
    const NAME: &'static str = "ObjectCount";
    const NAMES: Names = {
        const NAMES: &[&str] = &["objectCounts"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.object_counts),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("objectCounts", &self.object_counts);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `StyleObject`.
///
/// Needs the feature `payload-server`.
#[derive(Clone)]
pub struct StyleObject {
    /// `key`
    pub key: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `path`
    pub path: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for StyleObject {
    fn default() -> Self {
        Self {
            key: None,
            name: None,
            path: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for StyleObject {
    const NAME: &'static str = "StyleObject";
    const NAMES: Names = {
        const NAMES: &[&str] = &["key", "name", "path"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.key),
            1 => entry.into(&mut self.name),
            2 => entry.into(&mut self.path),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("key", &self.key);
        out.put("name", &self.name);
        out.put("path", &self.path);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    CodeList IndexResource IndexResources LeaderNodeInfo ObjectCount StyleObject
}
