// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `AddIconRequest`.
///
/// Needs the feature `payload-icon`.
#[derive(Clone)]
pub struct AddIconRequest {
    /// `description`
    pub description: Option<crate::Text>,
    /// `fileResourceId`
    pub file_resource_id: Option<crate::Text>,
    /// `key`
    pub key: Option<crate::Text>,
    /// `keywords`
    pub keywords: Option<Vec<crate::Text>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for AddIconRequest {
    fn default() -> Self {
        Self {
            description: None,
            file_resource_id: None,
            key: None,
            keywords: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for AddIconRequest {
    const NAME: &'static str = "AddIconRequest";
    const NAMES: Names = {
        const NAMES: &[&str] = &["description", "fileResourceId", "key", "keywords"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.description),
            1 => entry.into(&mut self.file_resource_id),
            2 => entry.into(&mut self.key),
            3 => entry.into(&mut self.keywords),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("description", &self.description);
        out.put("fileResourceId", &self.file_resource_id);
        out.put("key", &self.key);
        out.put("keywords", &self.keywords);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Icon`.
///
/// Needs the feature `payload-icon`.
#[derive(Clone)]
pub struct Icon {
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<crate::Reference>,
    /// `custom`
    pub custom: Option<bool>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `fileResource`
    pub file_resource: Option<crate::Reference>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `key`
    pub key: Option<crate::Text>,
    /// `keywords`
    pub keywords: Option<Vec<crate::Text>>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Icon {
    fn default() -> Self {
        Self {
            created: None,
            created_by: None,
            custom: None,
            description: None,
            file_resource: None,
            href: None,
            key: None,
            keywords: None,
            last_updated: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Icon {
    const NAME: &'static str = "Icon";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "created",
            "createdBy",
            "custom",
            "description",
            "fileResource",
            "href",
            "key",
            "keywords",
            "lastUpdated",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.created),
            1 => entry.into(&mut self.created_by),
            2 => entry.into(&mut self.custom),
            3 => entry.into(&mut self.description),
            4 => entry.into(&mut self.file_resource),
            5 => entry.into(&mut self.href),
            6 => entry.into(&mut self.key),
            7 => entry.into(&mut self.keywords),
            8 => entry.into(&mut self.last_updated),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("created", &self.created);
        out.put("createdBy", &self.created_by);
        out.put("custom", &self.custom);
        out.put("description", &self.description);
        out.put("fileResource", &self.file_resource);
        out.put("href", &self.href);
        out.put("key", &self.key);
        out.put("keywords", &self.keywords);
        out.put("lastUpdated", &self.last_updated);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `IconListResponse`.
///
/// Needs the feature `payload-icon`.
#[derive(Clone)]
pub struct IconListResponse {
    /// `icons`
    pub icons: Option<Vec<crate::Value>>,
    /// `pager`
    pub pager: Option<Box<crate::payload::Pager>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for IconListResponse {
    fn default() -> Self {
        Self {
            icons: None,
            pager: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for IconListResponse {
    const NAME: &'static str = "IconListResponse";
    const NAMES: Names = {
        const NAMES: &[&str] = &["icons", "pager"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.icons),
            1 => entry.into(&mut self.pager),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("icons", &self.icons);
        out.put("pager", &self.pager);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `UpdateIconRequest`.
///
/// Needs the feature `payload-icon`.
#[derive(Clone)]
pub struct UpdateIconRequest {
    /// `description`
    pub description: Option<crate::Text>,
    /// `keywords`
    pub keywords: Option<Vec<crate::Text>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for UpdateIconRequest {
    fn default() -> Self {
        Self {
            description: None,
            keywords: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for UpdateIconRequest {
    const NAME: &'static str = "UpdateIconRequest";
    const NAMES: Names = {
        const NAMES: &[&str] = &["description", "keywords"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.description),
            1 => entry.into(&mut self.keywords),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("description", &self.description);
        out.put("keywords", &self.keywords);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    AddIconRequest Icon IconListResponse UpdateIconRequest
}
