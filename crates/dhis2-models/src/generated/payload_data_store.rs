// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `DatastoreEntry`.
///
/// Needs the feature `payload-data-store`.
#[derive(Clone)]
pub struct DatastoreEntry {
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
    /// `href`
    pub href: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `key`
    pub key: Option<crate::Text>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`
    pub last_updated_by: Option<crate::Reference>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `namespace`
    pub namespace: Option<crate::Text>,
    /// `sharing`
    pub sharing: Option<crate::Value>,
    /// `translations`
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// `user`: only in 2.41
    pub user: Option<crate::Reference>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DatastoreEntry {
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
            href: None,
            id: None,
            key: None,
            last_updated: None,
            last_updated_by: None,
            name: None,
            namespace: None,
            sharing: None,
            translations: None,
            user: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DatastoreEntry {
    const NAME: &'static str = "DatastoreEntry";
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
            "href",
            "id",
            "key",
            "lastUpdated",
            "lastUpdatedBy",
            "name",
            "namespace",
            "sharing",
            "translations",
            "user",
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
            0 => entry.into(&mut self.access),
            1 => entry.into(&mut self.attribute_values),
            2 => entry.into(&mut self.code),
            3 => entry.into(&mut self.created),
            4 => entry.into(&mut self.created_by),
            5 => entry.into(&mut self.display_name),
            6 => entry.into(&mut self.favorite),
            7 => entry.into(&mut self.favorites),
            8 => entry.into(&mut self.href),
            9 => entry.into(&mut self.id),
            10 => entry.into(&mut self.key),
            11 => entry.into(&mut self.last_updated),
            12 => entry.into(&mut self.last_updated_by),
            13 => entry.into(&mut self.name),
            14 => entry.into(&mut self.namespace),
            15 => entry.into(&mut self.sharing),
            16 => entry.into(&mut self.translations),
            17 => entry.into(&mut self.user),
            18 => entry.into(&mut self.value),
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
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("key", &self.key);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("name", &self.name);
        out.put("namespace", &self.namespace);
        out.put("sharing", &self.sharing);
        out.put("translations", &self.translations);
        out.put("user", &self.user);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DatastoreNamespaceProtection`.
///
/// Needs the feature `payload-data-store`.
#[derive(Clone)]
pub struct DatastoreNamespaceProtection {
    /// `namespace`
    pub namespace: Option<crate::Text>,
    /// `readAuthorities`
    pub read_authorities: Option<Vec<crate::Text>>,
    /// `reads`
    pub reads: Option<crate::enums::ProtectionType>,
    /// `writeAuthorities`
    pub write_authorities: Option<Vec<crate::Text>>,
    /// `writes`
    pub writes: Option<crate::enums::ProtectionType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DatastoreNamespaceProtection {
    fn default() -> Self {
        Self {
            namespace: None,
            read_authorities: None,
            reads: None,
            write_authorities: None,
            writes: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DatastoreNamespaceProtection {
    const NAME: &'static str = "DatastoreNamespaceProtection";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "namespace",
            "readAuthorities",
            "reads",
            "writeAuthorities",
            "writes",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.namespace),
            1 => entry.into(&mut self.read_authorities),
            2 => entry.into(&mut self.reads),
            3 => entry.into(&mut self.write_authorities),
            4 => entry.into(&mut self.writes),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("namespace", &self.namespace);
        out.put("readAuthorities", &self.read_authorities);
        out.put("reads", &self.reads);
        out.put("writeAuthorities", &self.write_authorities);
        out.put("writes", &self.writes);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `EntriesResponse`.
///
/// Needs the feature `payload-data-store`.
#[derive(Clone)]
pub struct EntriesResponse {
    /// `entries`
    pub entries: Option<Vec<crate::Map<crate::Value>>>,
    /// `pager`
    pub pager: Option<Box<crate::payload::EntriesResponsePager>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for EntriesResponse {
    fn default() -> Self {
        Self {
            entries: None,
            pager: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for EntriesResponse {
    const NAME: &'static str = "EntriesResponse";
    const NAMES: Names = {
        const NAMES: &[&str] = &["entries", "pager"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.entries),
            1 => entry.into(&mut self.pager),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("entries", &self.entries);
        out.put("pager", &self.pager);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `EntriesResponsePager`.
///
/// Needs the feature `payload-data-store`.
#[derive(Clone)]
pub struct EntriesResponsePager {
    /// `page`
    pub page: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for EntriesResponsePager {
    fn default() -> Self {
        Self {
            page: None,
            page_size: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for EntriesResponsePager {
    const NAME: &'static str = "EntriesResponsePager";
    const NAMES: Names = {
        const NAMES: &[&str] = &["page", "pageSize"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.page),
            1 => entry.into(&mut self.page_size),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("page", &self.page);
        out.put("pageSize", &self.page_size);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    DatastoreEntry DatastoreNamespaceProtection EntriesResponse EntriesResponsePager
}
