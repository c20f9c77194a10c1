// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `AccessData`.
///
/// Needs the feature `payload-sharing`.
#[derive(Clone)]
pub struct AccessData {
    /// `read`
    pub read: Option<bool>,
    /// `write`
    pub write: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for AccessData {
    fn default() -> Self {
        Self {
            read: None,
            write: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for AccessData {
    const NAME: &'static str = "AccessData";
    const NAMES: Names = {
        const NAMES: &[&str] = &["read", "write"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.read),
            1 => entry.into(&mut self.write),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("read", &self.read);
        out.put("write", &self.write);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SharingInfo`.
///
/// Needs the feature `payload-sharing`.
#[derive(Clone)]
pub struct SharingInfo {
    /// `meta`
    pub meta: Option<crate::payload::SharingMeta>,
    /// `object`
    pub object: Option<Box<crate::payload::SharingObject>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SharingInfo {
    fn default() -> Self {
        Self {
            meta: None,
            object: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SharingInfo {
    const NAME: &'static str = "SharingInfo";
    const NAMES: Names = {
        const NAMES: &[&str] = &["meta", "object"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.meta),
            1 => entry.into(&mut self.object),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("meta", &self.meta);
        out.put("object", &self.object);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SharingMeta`.
///
/// Needs the feature `payload-sharing`.
#[derive(Clone)]
pub struct SharingMeta {
    /// `allowExternalAccess`: only in 2.42
    pub allow_external_access: Option<bool>,
    /// `allowPublicAccess`
    pub allow_public_access: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SharingMeta {
    fn default() -> Self {
        Self {
            allow_external_access: None,
            allow_public_access: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SharingMeta {
    const NAME: &'static str = "SharingMeta";
    const NAMES: Names = {
        const NAMES: &[&str] = &["allowExternalAccess", "allowPublicAccess"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.allow_external_access),
            1 => entry.into(&mut self.allow_public_access),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("allowExternalAccess", &self.allow_external_access);
        out.put("allowPublicAccess", &self.allow_public_access);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SharingObject`.
///
/// Needs the feature `payload-sharing`.
#[derive(Clone)]
pub struct SharingObject {
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `externalAccess`: only in 2.42
    pub external_access: Option<bool>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `publicAccess`
    pub public_access: Option<crate::Text>,
    /// `user`
    pub user: Option<Box<crate::payload::SharingUser>>,
    /// `userAccesses`
    pub user_accesses: Option<Vec<crate::payload::SharingUserAccess>>,
    /// `userGroupAccesses`
    pub user_group_accesses: Option<Vec<crate::payload::SharingUserGroupAccess>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SharingObject {
    fn default() -> Self {
        Self {
            display_name: None,
            external_access: None,
            id: None,
            name: None,
            public_access: None,
            user: None,
            user_accesses: None,
            user_group_accesses: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SharingObject {
    const NAME: &'static str = "SharingObject";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "displayName",
            "externalAccess",
            "id",
            "name",
            "publicAccess",
            "user",
            "userAccesses",
            "userGroupAccesses",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.display_name),
            1 => entry.into(&mut self.external_access),
            2 => entry.into(&mut self.id),
            3 => entry.into(&mut self.name),
            4 => entry.into(&mut self.public_access),
            5 => entry.into(&mut self.user),
            6 => entry.into(&mut self.user_accesses),
            7 => entry.into(&mut self.user_group_accesses),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("displayName", &self.display_name);
        out.put("externalAccess", &self.external_access);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("publicAccess", &self.public_access);
        out.put("user", &self.user);
        out.put("userAccesses", &self.user_accesses);
        out.put("userGroupAccesses", &self.user_group_accesses);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SharingSearchResult`.
///
/// Needs the feature `payload-sharing`.
#[derive(Clone)]
pub struct SharingSearchResult {
    /// `userGroups`
    pub user_groups: Option<Vec<crate::payload::SharingUserGroupAccess>>,
    /// `users`
    pub users: Option<Vec<crate::payload::SharingUserAccess>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SharingSearchResult {
    fn default() -> Self {
        Self {
            user_groups: None,
            users: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SharingSearchResult {
    const NAME: &'static str = "SharingSearchResult";
    const NAMES: Names = {
        const NAMES: &[&str] = &["userGroups", "users"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.user_groups),
            1 => entry.into(&mut self.users),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("userGroups", &self.user_groups);
        out.put("users", &self.users);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SharingUser`.
///
/// Needs the feature `payload-sharing`.
#[derive(Clone)]
pub struct SharingUser {
    /// `id`
    pub id: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SharingUser {
    fn default() -> Self {
        Self {
            id: None,
            name: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SharingUser {
    const NAME: &'static str = "SharingUser";
    const NAMES: Names = {
        const NAMES: &[&str] = &["id", "name"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.id),
            1 => entry.into(&mut self.name),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SharingUserAccess`.
///
/// Needs the feature `payload-sharing`.
#[derive(Clone)]
pub struct SharingUserAccess {
    /// `access`
    pub access: Option<crate::Text>,
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SharingUserAccess {
    fn default() -> Self {
        Self {
            access: None,
            display_name: None,
            id: None,
            name: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SharingUserAccess {
    const NAME: &'static str = "SharingUserAccess";
    const NAMES: Names = {
        const NAMES: &[&str] = &["access", "displayName", "id", "name", "username"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.access),
            1 => entry.into(&mut self.display_name),
            2 => entry.into(&mut self.id),
            3 => entry.into(&mut self.name),
            4 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access", &self.access);
        out.put("displayName", &self.display_name);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("username", &self.username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SharingUserGroupAccess`.
///
/// Needs the feature `payload-sharing`.
#[derive(Clone)]
pub struct SharingUserGroupAccess {
    /// `access`
    pub access: Option<crate::Text>,
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SharingUserGroupAccess {
    fn default() -> Self {
        Self {
            access: None,
            display_name: None,
            id: None,
            name: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SharingUserGroupAccess {
    const NAME: &'static str = "SharingUserGroupAccess";
    const NAMES: Names = {
        const NAMES: &[&str] = &["access", "displayName", "id", "name"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.access),
            1 => entry.into(&mut self.display_name),
            2 => entry.into(&mut self.id),
            3 => entry.into(&mut self.name),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access", &self.access);
        out.put("displayName", &self.display_name);
        out.put("id", &self.id);
        out.put("name", &self.name);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    AccessData SharingInfo SharingMeta SharingObject SharingSearchResult SharingUser
    SharingUserAccess SharingUserGroupAccess
}
