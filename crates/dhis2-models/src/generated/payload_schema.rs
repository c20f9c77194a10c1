// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `Authority`.
#[derive(Clone)]
pub struct Authority {
    /// `authorities`
    pub authorities: Option<Vec<crate::Text>>,
    /// `type`
    pub r#type: Option<crate::enums::AuthorityType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Authority {
    fn default() -> Self {
        Self {
            authorities: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Authority {
    const NAME: &'static str = "Authority";
    const NAMES: Names = {
        const NAMES: &[&str] = &["authorities", "type"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.authorities),
            1 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("authorities", &self.authorities);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `GistPreferences`.
#[derive(Clone)]
pub struct GistPreferences {
    /// `included`
    pub included: Option<crate::enums::Include>,
    /// `order`: only in 2.43
    pub order: Option<i64>,
    /// `transformation`
    pub transformation: Option<crate::enums::Transform>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for GistPreferences {
    fn default() -> Self {
        Self {
            included: None,
            order: None,
            transformation: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for GistPreferences {
    const NAME: &'static str = "GistPreferences";
    const NAMES: Names = {
        const NAMES: &[&str] = &["included", "order", "transformation"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.included),
            1 => entry.into(&mut self.order),
            2 => entry.into(&mut self.transformation),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("included", &self.included);
        out.put("order", &self.order);
        out.put("transformation", &self.transformation);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Pager`.
#[derive(Clone)]
pub struct Pager {
    /// `nextPage`
    pub next_page: Option<crate::Text>,
    /// `page`
    pub page: Option<i64>,
    /// `pageCount`
    pub page_count: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `prevPage`
    pub prev_page: Option<crate::Text>,
    /// `total`
    pub total: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Pager {
    fn default() -> Self {
        Self {
            next_page: None,
            page: None,
            page_count: None,
            page_size: None,
            prev_page: None,
            total: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Pager {
    const NAME: &'static str = "Pager";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "nextPage",
            "page",
            "pageCount",
            "pageSize",
            "prevPage",
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
            0 => entry.into(&mut self.next_page),
            1 => entry.into(&mut self.page),
            2 => entry.into(&mut self.page_count),
            3 => entry.into(&mut self.page_size),
            4 => entry.into(&mut self.prev_page),
            5 => entry.into(&mut self.total),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("nextPage", &self.next_page);
        out.put("page", &self.page);
        out.put("pageCount", &self.page_count);
        out.put("pageSize", &self.page_size);
        out.put("prevPage", &self.prev_page);
        out.put("total", &self.total);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Property`.
#[derive(Clone)]
pub struct Property {
    /// `analyticalObject`
    pub analytical_object: Option<bool>,
    /// `apiEndpoint`
    pub api_endpoint: Option<crate::Text>,
    /// `attribute`
    pub attribute: Option<bool>,
    /// `cascade`
    pub cascade: Option<crate::Text>,
    /// `collection`
    pub collection: Option<bool>,
    /// `collectionName`
    pub collection_name: Option<crate::Text>,
    /// `collectionWrapping`
    pub collection_wrapping: Option<bool>,
    /// `constants`
    pub constants: Option<Vec<crate::Text>>,
    /// `defaultValue`
    pub default_value: Option<crate::Value>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `embeddedObject`
    pub embedded_object: Option<bool>,
    /// `fieldName`
    pub field_name: Option<crate::Text>,
    /// `gistPreferences`
    pub gist_preferences: Option<Box<crate::payload::GistPreferences>>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `i18nTranslationKey`
    pub i18n_translation_key: Option<crate::Text>,
    /// `identifiableObject`
    pub identifiable_object: Option<bool>,
    /// `inverseRole`
    pub inverse_role: Option<crate::Text>,
    /// `itemKlass`
    pub item_klass: Option<crate::Text>,
    /// `itemPropertyType`
    pub item_property_type: Option<crate::enums::PropertyType>,
    /// `klass`
    pub klass: Option<crate::Text>,
    /// `length`
    pub length: Option<i64>,
    /// `manyToMany`
    pub many_to_many: Option<bool>,
    /// `manyToOne`
    pub many_to_one: Option<bool>,
    /// `max`
    pub max: Option<f64>,
    /// `min`
    pub min: Option<f64>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `nameableObject`
    pub nameable_object: Option<bool>,
    /// `namespace`
    pub namespace: Option<crate::Text>,
    /// `oneToMany`
    pub one_to_many: Option<bool>,
    /// `oneToOne`
    pub one_to_one: Option<bool>,
    /// `ordered`
    pub ordered: Option<bool>,
    /// `owner`
    pub owner: Option<bool>,
    /// `owningRole`
    pub owning_role: Option<crate::Text>,
    /// `persisted`
    pub persisted: Option<bool>,
    /// `propertyTransformer`
    pub property_transformer: Option<bool>,
    /// `propertyType`
    pub property_type: Option<crate::enums::PropertyType>,
    /// `readable`
    pub readable: Option<bool>,
    /// `relativeApiEndpoint`
    pub relative_api_endpoint: Option<crate::Text>,
    /// `required`
    pub required: Option<bool>,
    /// `simple`
    pub simple: Option<bool>,
    /// `sortable`: only in 2.42 and 2.43
    pub sortable: Option<bool>,
    /// `translatable`
    pub translatable: Option<bool>,
    /// `translationKey`
    pub translation_key: Option<crate::Text>,
    /// `unique`
    pub unique: Option<bool>,
    /// `writable`
    pub writable: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Property {
    fn default() -> Self {
        Self {
            analytical_object: None,
            api_endpoint: None,
            attribute: None,
            cascade: None,
            collection: None,
            collection_name: None,
            collection_wrapping: None,
            constants: None,
            default_value: None,
            description: None,
            embedded_object: None,
            field_name: None,
            gist_preferences: None,
            href: None,
            i18n_translation_key: None,
            identifiable_object: None,
            inverse_role: None,
            item_klass: None,
            item_property_type: None,
            klass: None,
            length: None,
            many_to_many: None,
            many_to_one: None,
            max: None,
            min: None,
            name: None,
            nameable_object: None,
            namespace: None,
            one_to_many: None,
            one_to_one: None,
            ordered: None,
            owner: None,
            owning_role: None,
            persisted: None,
            property_transformer: None,
            property_type: None,
            readable: None,
            relative_api_endpoint: None,
            required: None,
            simple: None,
            sortable: None,
            translatable: None,
            translation_key: None,
            unique: None,
            writable: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Property {
    const NAME: &'static str = "Property";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "analyticalObject",
            "apiEndpoint",
            "attribute",
            "cascade",
            "collection",
            "collectionName",
            "collectionWrapping",
            "constants",
            "defaultValue",
            "description",
            "embeddedObject",
            "fieldName",
            "gistPreferences",
            "href",
            "i18nTranslationKey",
            "identifiableObject",
            "inverseRole",
            "itemKlass",
            "itemPropertyType",
            "klass",
            "length",
            "manyToMany",
            "manyToOne",
            "max",
            "min",
            "name",
            "nameableObject",
            "namespace",
            "oneToMany",
            "oneToOne",
            "ordered",
            "owner",
            "owningRole",
            "persisted",
            "propertyTransformer",
            "propertyType",
            "readable",
            "relativeApiEndpoint",
            "required",
            "simple",
            "sortable",
            "translatable",
            "translationKey",
            "unique",
            "writable",
        ];
        Names::new(NAMES, &table::<128>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.analytical_object),
            1 => entry.into(&mut self.api_endpoint),
            2 => entry.into(&mut self.attribute),
            3 => entry.into(&mut self.cascade),
            4 => entry.into(&mut self.collection),
            5 => entry.into(&mut self.collection_name),
            6 => entry.into(&mut self.collection_wrapping),
            7 => entry.into(&mut self.constants),
            8 => entry.into(&mut self.default_value),
            9 => entry.into(&mut self.description),
            10 => entry.into(&mut self.embedded_object),
            11 => entry.into(&mut self.field_name),
            12 => entry.into(&mut self.gist_preferences),
            13 => entry.into(&mut self.href),
            14 => entry.into(&mut self.i18n_translation_key),
            15 => entry.into(&mut self.identifiable_object),
            16 => entry.into(&mut self.inverse_role),
            17 => entry.into(&mut self.item_klass),
            18 => entry.into(&mut self.item_property_type),
            19 => entry.into(&mut self.klass),
            20 => entry.into(&mut self.length),
            21 => entry.into(&mut self.many_to_many),
            22 => entry.into(&mut self.many_to_one),
            23 => entry.into(&mut self.max),
            24 => entry.into(&mut self.min),
            25 => entry.into(&mut self.name),
            26 => entry.into(&mut self.nameable_object),
            27 => entry.into(&mut self.namespace),
            28 => entry.into(&mut self.one_to_many),
            29 => entry.into(&mut self.one_to_one),
            30 => entry.into(&mut self.ordered),
            31 => entry.into(&mut self.owner),
            32 => entry.into(&mut self.owning_role),
            33 => entry.into(&mut self.persisted),
            34 => entry.into(&mut self.property_transformer),
            35 => entry.into(&mut self.property_type),
            36 => entry.into(&mut self.readable),
            37 => entry.into(&mut self.relative_api_endpoint),
            38 => entry.into(&mut self.required),
            39 => entry.into(&mut self.simple),
            40 => entry.into(&mut self.sortable),
            41 => entry.into(&mut self.translatable),
            42 => entry.into(&mut self.translation_key),
            43 => entry.into(&mut self.unique),
            44 => entry.into(&mut self.writable),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("analyticalObject", &self.analytical_object);
        out.put("apiEndpoint", &self.api_endpoint);
        out.put("attribute", &self.attribute);
        out.put("cascade", &self.cascade);
        out.put("collection", &self.collection);
        out.put("collectionName", &self.collection_name);
        out.put("collectionWrapping", &self.collection_wrapping);
        out.put("constants", &self.constants);
        out.put("defaultValue", &self.default_value);
        out.put("description", &self.description);
        out.put("embeddedObject", &self.embedded_object);
        out.put("fieldName", &self.field_name);
        out.put("gistPreferences", &self.gist_preferences);
        out.put("href", &self.href);
        out.put("i18nTranslationKey", &self.i18n_translation_key);
        out.put("identifiableObject", &self.identifiable_object);
        out.put("inverseRole", &self.inverse_role);
        out.put("itemKlass", &self.item_klass);
        out.put("itemPropertyType", &self.item_property_type);
        out.put("klass", &self.klass);
        out.put("length", &self.length);
        out.put("manyToMany", &self.many_to_many);
        out.put("manyToOne", &self.many_to_one);
        out.put("max", &self.max);
        out.put("min", &self.min);
        out.put("name", &self.name);
        out.put("nameableObject", &self.nameable_object);
        out.put("namespace", &self.namespace);
        out.put("oneToMany", &self.one_to_many);
        out.put("oneToOne", &self.one_to_one);
        out.put("ordered", &self.ordered);
        out.put("owner", &self.owner);
        out.put("owningRole", &self.owning_role);
        out.put("persisted", &self.persisted);
        out.put("propertyTransformer", &self.property_transformer);
        out.put("propertyType", &self.property_type);
        out.put("readable", &self.readable);
        out.put("relativeApiEndpoint", &self.relative_api_endpoint);
        out.put("required", &self.required);
        out.put("simple", &self.simple);
        out.put("sortable", &self.sortable);
        out.put("translatable", &self.translatable);
        out.put("translationKey", &self.translation_key);
        out.put("unique", &self.unique);
        out.put("writable", &self.writable);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Schema`.
#[derive(Clone)]
pub struct Schema {
    /// `apiEndpoint`
    pub api_endpoint: Option<crate::Text>,
    /// `authorities`
    pub authorities: Option<Vec<crate::payload::Authority>>,
    /// `collectionName`
    pub collection_name: Option<crate::Text>,
    /// `dataReadShareable`
    pub data_read_shareable: Option<bool>,
    /// `dataShareable`
    pub data_shareable: Option<bool>,
    /// `dataWriteShareable`
    pub data_write_shareable: Option<bool>,
    /// `defaultPrivate`
    pub default_private: Option<bool>,
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `embeddedObject`
    pub embedded_object: Option<bool>,
    /// `favoritable`
    pub favoritable: Option<bool>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `identifiableObject`
    pub identifiable_object: Option<bool>,
    /// `implicitPrivateAuthority`
    pub implicit_private_authority: Option<bool>,
    /// `klass`
    pub klass: Option<crate::Text>,
    /// `metadata`
    pub metadata: Option<bool>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `nameableObject`
    pub nameable_object: Option<bool>,
    /// `namespace`
    pub namespace: Option<crate::Text>,
    /// `order`
    pub order: Option<i64>,
    /// `persisted`
    pub persisted: Option<bool>,
    /// `plural`
    pub plural: Option<crate::Text>,
    /// `properties`
    pub properties: Option<Vec<crate::payload::Property>>,
    /// `references`
    pub references: Option<Vec<crate::Text>>,
    /// `relativeApiEndpoint`
    pub relative_api_endpoint: Option<crate::Text>,
    /// `secondaryMetadata`
    pub secondary_metadata: Option<bool>,
    /// `shareable`
    pub shareable: Option<bool>,
    /// `singular`
    pub singular: Option<crate::Text>,
    /// `subscribable`
    pub subscribable: Option<bool>,
    /// `subscribableObject`
    pub subscribable_object: Option<bool>,
    /// `translatable`
    pub translatable: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Schema {
    fn default() -> Self {
        Self {
            api_endpoint: None,
            authorities: None,
            collection_name: None,
            data_read_shareable: None,
            data_shareable: None,
            data_write_shareable: None,
            default_private: None,
            display_name: None,
            embedded_object: None,
            favoritable: None,
            href: None,
            identifiable_object: None,
            implicit_private_authority: None,
            klass: None,
            metadata: None,
            name: None,
            nameable_object: None,
            namespace: None,
            order: None,
            persisted: None,
            plural: None,
            properties: None,
            references: None,
            relative_api_endpoint: None,
            secondary_metadata: None,
            shareable: None,
            singular: None,
            subscribable: None,
            subscribable_object: None,
            translatable: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Schema {
    const NAME: &'static str = "Schema";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "apiEndpoint",
            "authorities",
            "collectionName",
            "dataReadShareable",
            "dataShareable",
            "dataWriteShareable",
            "defaultPrivate",
            "displayName",
            "embeddedObject",
            "favoritable",
            "href",
            "identifiableObject",
            "implicitPrivateAuthority",
            "klass",
            "metadata",
            "name",
            "nameableObject",
            "namespace",
            "order",
            "persisted",
            "plural",
            "properties",
            "references",
            "relativeApiEndpoint",
            "secondaryMetadata",
            "shareable",
            "singular",
            "subscribable",
            "subscribableObject",
            "translatable",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.api_endpoint),
            1 => entry.into(&mut self.authorities),
            2 => entry.into(&mut self.collection_name),
            3 => entry.into(&mut self.data_read_shareable),
            4 => entry.into(&mut self.data_shareable),
            5 => entry.into(&mut self.data_write_shareable),
            6 => entry.into(&mut self.default_private),
            7 => entry.into(&mut self.display_name),
            8 => entry.into(&mut self.embedded_object),
            9 => entry.into(&mut self.favoritable),
            10 => entry.into(&mut self.href),
            11 => entry.into(&mut self.identifiable_object),
            12 => entry.into(&mut self.implicit_private_authority),
            13 => entry.into(&mut self.klass),
            14 => entry.into(&mut self.metadata),
            15 => entry.into(&mut self.name),
            16 => entry.into(&mut self.nameable_object),
            17 => entry.into(&mut self.namespace),
            18 => entry.into(&mut self.order),
            19 => entry.into(&mut self.persisted),
            20 => entry.into(&mut self.plural),
            21 => entry.into(&mut self.properties),
            22 => entry.into(&mut self.references),
            23 => entry.into(&mut self.relative_api_endpoint),
            24 => entry.into(&mut self.secondary_metadata),
            25 => entry.into(&mut self.shareable),
            26 => entry.into(&mut self.singular),
            27 => entry.into(&mut self.subscribable),
            28 => entry.into(&mut self.subscribable_object),
            29 => entry.into(&mut self.translatable),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("apiEndpoint", &self.api_endpoint);
        out.put("authorities", &self.authorities);
        out.put("collectionName", &self.collection_name);
        out.put("dataReadShareable", &self.data_read_shareable);
        out.put("dataShareable", &self.data_shareable);
        out.put("dataWriteShareable", &self.data_write_shareable);
        out.put("defaultPrivate", &self.default_private);
        out.put("displayName", &self.display_name);
        out.put("embeddedObject", &self.embedded_object);
        out.put("favoritable", &self.favoritable);
        out.put("href", &self.href);
        out.put("identifiableObject", &self.identifiable_object);
        out.put("implicitPrivateAuthority", &self.implicit_private_authority);
        out.put("klass", &self.klass);
        out.put("metadata", &self.metadata);
        out.put("name", &self.name);
        out.put("nameableObject", &self.nameable_object);
        out.put("namespace", &self.namespace);
        out.put("order", &self.order);
        out.put("persisted", &self.persisted);
        out.put("plural", &self.plural);
        out.put("properties", &self.properties);
        out.put("references", &self.references);
        out.put("relativeApiEndpoint", &self.relative_api_endpoint);
        out.put("secondaryMetadata", &self.secondary_metadata);
        out.put("shareable", &self.shareable);
        out.put("singular", &self.singular);
        out.put("subscribable", &self.subscribable);
        out.put("subscribableObject", &self.subscribable_object);
        out.put("translatable", &self.translatable);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SchemaPage`.
#[derive(Clone)]
pub struct SchemaPage {
    /// `pager`
    pub pager: Option<Box<crate::payload::Pager>>,
    /// `schemas`
    pub schemas: Option<Vec<crate::payload::Schema>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SchemaPage {
    fn default() -> Self {
        Self {
            pager: None,
            schemas: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SchemaPage {
    const NAME: &'static str = "SchemaPage";
    const NAMES: Names = {
        const NAMES: &[&str] = &["pager", "schemas"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.pager),
            1 => entry.into(&mut self.schemas),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("pager", &self.pager);
        out.put("schemas", &self.schemas);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    Authority GistPreferences Pager Property Schema SchemaPage
}
