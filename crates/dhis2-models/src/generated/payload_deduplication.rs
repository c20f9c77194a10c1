// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `MergeObject`.
///
/// Needs the feature `payload-deduplication`.
#[derive(Clone)]
pub struct MergeObject {
    /// `enrollments`
    pub enrollments: Option<Vec<crate::Uid>>,
    /// `relationships`
    pub relationships: Option<Vec<crate::Uid>>,
    /// `trackedEntityAttributes`
    pub tracked_entity_attributes: Option<Vec<crate::Uid>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MergeObject {
    fn default() -> Self {
        Self {
            enrollments: None,
            relationships: None,
            tracked_entity_attributes: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MergeObject {
    const NAME: &'static str = "MergeObject";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "enrollments",
            "relationships",
            "trackedEntityAttributes",
        ];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.enrollments),
            1 => entry.into(&mut self.relationships),
            2 => entry.into(&mut self.tracked_entity_attributes),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("enrollments", &self.enrollments);
        out.put("relationships", &self.relationships);
        out.put("trackedEntityAttributes", &self.tracked_entity_attributes);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `PotentialDuplicate`.
///
/// Needs the feature `payload-deduplication`.
#[derive(Clone)]
pub struct PotentialDuplicate {
    /// `access`: only in 2.41 and 2.42
    pub access: Option<crate::Value>,
    /// `attributeValues`: only in 2.41 and 2.42
    pub attribute_values: Option<Vec<crate::payload::AttributeValue>>,
    /// `code`: only in 2.41 and 2.42
    pub code: Option<crate::Text>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `createdBy`: only in 2.41 and 2.42
    pub created_by: Option<crate::Reference>,
    /// `createdByUserName`
    pub created_by_user_name: Option<crate::Text>,
    /// `displayName`: only in 2.41 and 2.42
    pub display_name: Option<crate::Text>,
    /// `duplicate`
    pub duplicate: Option<crate::Uid>,
    /// `favorite`: only in 2.41 and 2.42
    pub favorite: Option<bool>,
    /// `favorites`: only in 2.41 and 2.42
    pub favorites: Option<Vec<crate::Text>>,
    /// `href`: only in 2.41 and 2.42
    pub href: Option<crate::Text>,
    /// `id`: only in 2.41 and 2.42
    pub id: Option<crate::Text>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`: only in 2.41 and 2.42
    pub last_updated_by: Option<crate::Reference>,
    /// `lastUpdatedByUserName`
    pub last_updated_by_user_name: Option<crate::Text>,
    /// `name`: only in 2.41 and 2.42
    pub name: Option<crate::Text>,
    /// `original`
    pub original: Option<crate::Uid>,
    /// `sharing`: only in 2.41 and 2.42
    pub sharing: Option<crate::Value>,
    /// `status`
    pub status: Option<crate::enums::DeduplicationStatus>,
    /// `translations`: only in 2.41 and 2.42
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// `user`: only in 2.41
    pub user: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for PotentialDuplicate {
    fn default() -> Self {
        Self {
            access: None,
            attribute_values: None,
            code: None,
            created: None,
            created_by: None,
            created_by_user_name: None,
            display_name: None,
            duplicate: None,
            favorite: None,
            favorites: None,
            href: None,
            id: None,
            last_updated: None,
            last_updated_by: None,
            last_updated_by_user_name: None,
            name: None,
            original: None,
            sharing: None,
            status: None,
            translations: None,
            user: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for PotentialDuplicate {
    const NAME: &'static str = "PotentialDuplicate";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "access",
            "attributeValues",
            "code",
            "created",
            "createdBy",
            "createdByUserName",
            "displayName",
            "duplicate",
            "favorite",
            "favorites",
            "href",
            "id",
            "lastUpdated",
            "lastUpdatedBy",
            "lastUpdatedByUserName",
            "name",
            "original",
            "sharing",
            "status",
            "translations",
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
            5 => entry.into(&mut self.created_by_user_name),
            6 => entry.into(&mut self.display_name),
            7 => entry.into(&mut self.duplicate),
            8 => entry.into(&mut self.favorite),
            9 => entry.into(&mut self.favorites),
            10 => entry.into(&mut self.href),
            11 => entry.into(&mut self.id),
            12 => entry.into(&mut self.last_updated),
            13 => entry.into(&mut self.last_updated_by),
            14 => entry.into(&mut self.last_updated_by_user_name),
            15 => entry.into(&mut self.name),
            16 => entry.into(&mut self.original),
            17 => entry.into(&mut self.sharing),
            18 => entry.into(&mut self.status),
            19 => entry.into(&mut self.translations),
            20 => entry.into(&mut self.user),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access", &self.access);
        out.put("attributeValues", &self.attribute_values);
        out.put("code", &self.code);
        out.put("created", &self.created);
        out.put("createdBy", &self.created_by);
        out.put("createdByUserName", &self.created_by_user_name);
        out.put("displayName", &self.display_name);
        out.put("duplicate", &self.duplicate);
        out.put("favorite", &self.favorite);
        out.put("favorites", &self.favorites);
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("lastUpdatedByUserName", &self.last_updated_by_user_name);
        out.put("name", &self.name);
        out.put("original", &self.original);
        out.put("sharing", &self.sharing);
        out.put("status", &self.status);
        out.put("translations", &self.translations);
        out.put("user", &self.user);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `PotentialDuplicatePage`.
///
/// Needs the feature `payload-deduplication`.
#[derive(Clone)]
pub struct PotentialDuplicatePage {
    /// `page`
    pub page: Option<i64>,
    /// `pageCount`
    pub page_count: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `pager`
    pub pager: Option<Box<crate::payload::TrackerPager>>,
    /// `potentialDuplicates`
    pub potential_duplicates: Option<Vec<crate::payload::PotentialDuplicate>>,
    /// `total`
    pub total: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for PotentialDuplicatePage {
    fn default() -> Self {
        Self {
            page: None,
            page_count: None,
            page_size: None,
            pager: None,
            potential_duplicates: None,
            total: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for PotentialDuplicatePage {
    const NAME: &'static str = "PotentialDuplicatePage";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "page",
            "pageCount",
            "pageSize",
            "pager",
            "potentialDuplicates",
            "total",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.page),
            1 => entry.into(&mut self.page_count),
            2 => entry.into(&mut self.page_size),
            3 => entry.into(&mut self.pager),
            4 => entry.into(&mut self.potential_duplicates),
            5 => entry.into(&mut self.total),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("page", &self.page);
        out.put("pageCount", &self.page_count);
        out.put("pageSize", &self.page_size);
        out.put("pager", &self.pager);
        out.put("potentialDuplicates", &self.potential_duplicates);
        out.put("total", &self.total);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrigramSummary`.
///
/// Needs the feature `payload-deduplication`.
#[derive(Clone)]
pub struct TrigramSummary {
    /// `indexableAttributes`
    pub indexable_attributes: Option<Vec<crate::Value>>,
    /// `indexedAttributes`
    pub indexed_attributes: Option<Vec<crate::Value>>,
    /// `obsoleteIndexedAttributes`
    pub obsolete_indexed_attributes: Option<Vec<crate::Value>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrigramSummary {
    fn default() -> Self {
        Self {
            indexable_attributes: None,
            indexed_attributes: None,
            obsolete_indexed_attributes: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrigramSummary {
    const NAME: &'static str = "TrigramSummary";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "indexableAttributes",
            "indexedAttributes",
            "obsoleteIndexedAttributes",
        ];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.indexable_attributes),
            1 => entry.into(&mut self.indexed_attributes),
            2 => entry.into(&mut self.obsolete_indexed_attributes),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("indexableAttributes", &self.indexable_attributes);
        out.put("indexedAttributes", &self.indexed_attributes);
        out.put("obsoleteIndexedAttributes", &self.obsolete_indexed_attributes);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    MergeObject PotentialDuplicate PotentialDuplicatePage TrigramSummary
}
