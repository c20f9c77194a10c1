/// A `organisationUnit` of DHIS2 2.42: `/api/organisationUnits`.
#[derive(Clone)]
pub struct OrganisationUnit {
    /// `access`
    pub access: Option<Box<Access>>,
    /// `address`: at most 255 characters
    pub address: Option<crate::Text>,
    /// `aggregationType`
    pub aggregation_type: Option<crate::enums::AggregationType>,
    /// `ancestors`: read only; in order
    pub ancestors: Option<Vec<crate::Reference<OrganisationUnit>>>,
    /// `attributeValues`
    pub attribute_values: Option<Vec<crate::payload::AttributeValue>>,
    /// `children`
    pub children: Option<Vec<crate::Reference<OrganisationUnit>>>,
    /// `closedDate`
    pub closed_date: Option<crate::DateTime>,
    /// `code`: unique; at most 50 characters
    pub code: Option<crate::Text>,
    /// `comment`
    pub comment: Option<crate::Text>,
    /// `contactPerson`: at most 255 characters
    pub contact_person: Option<crate::Text>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<crate::Reference<User>>,
    /// `dataSets`
    pub data_sets: Option<Vec<crate::Reference<DataSet>>>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `dimensionItem`: read only
    pub dimension_item: Option<crate::Text>,
    /// `dimensionItemType`
    pub dimension_item_type: Option<crate::enums::DimensionItemType>,
    /// `displayDescription`: read only
    pub display_description: Option<crate::Text>,
    /// `displayFormName`: read only
    pub display_form_name: Option<crate::Text>,
    /// `displayName`: read only
    pub display_name: Option<crate::Text>,
    /// `displayShortName`: read only
    pub display_short_name: Option<crate::Text>,
    /// `email`
    pub email: Option<crate::Text>,
    /// `favorite`: read only
    pub favorite: Option<bool>,
    /// `favorites`
    pub favorites: Option<Vec<crate::Text>>,
    /// `formName`
    pub form_name: Option<crate::Text>,
    /// `geometry`
    pub geometry: Option<crate::Value>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Uid>,
    /// `image`
    pub image: Option<crate::Reference<FileResource>>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`
    pub last_updated_by: Option<crate::Reference<User>>,
    /// `leaf`: read only
    pub leaf: Option<bool>,
    /// `legendSet`: read only
    pub legend_set: Option<crate::Reference<LegendSet>>,
    /// `legendSets`: in order
    pub legend_sets: Option<Vec<crate::Reference<LegendSet>>>,
    /// `level`
    pub level: Option<i64>,
    /// `memberCount`
    pub member_count: Option<i64>,
    /// `name`: required to create; at most 230 characters
    pub name: Option<crate::Text>,
    /// `openingDate`: required to create
    pub opening_date: Option<crate::DateTime>,
    /// `organisationUnitGroups`
    pub organisation_unit_groups: Option<Vec<crate::Reference<OrganisationUnitGroup>>>,
    /// `parent`
    pub parent: Option<crate::Reference<OrganisationUnit>>,
    /// `path`: unique; at most 255 characters
    pub path: Option<crate::Text>,
    /// `phoneNumber`
    pub phone_number: Option<crate::Text>,
    /// `programs`
    pub programs: Option<Vec<crate::Reference<Program>>>,
    /// `queryMods`
    pub query_mods: Option<Box<crate::payload::QueryModifiers>>,
    /// `sharing`
    pub sharing: Option<Box<Sharing>>,
    /// `shortName`: required to create; at most 50 characters
    pub short_name: Option<crate::Text>,
    /// `translations`
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// `type`
    pub r#type: Option<crate::Text>,
    /// `url`
    pub url: Option<crate::Text>,
    /// `user`
    pub user: Option<crate::Reference<User>>,
    /// `users`
    pub users: Option<Vec<crate::Reference<User>>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for OrganisationUnit {
    fn default() -> Self {
        Self {
            access: None,
            address: None,
            aggregation_type: None,
            ancestors: None,
            attribute_values: None,
            children: None,
            closed_date: None,
            code: None,
            comment: None,
            contact_person: None,
            created: None,
            created_by: None,
            data_sets: None,
            description: None,
            dimension_item: None,
            dimension_item_type: None,
            display_description: None,
            display_form_name: None,
            display_name: None,
            display_short_name: None,
            email: None,
            favorite: None,
            favorites: None,
            form_name: None,
            geometry: None,
            href: None,
            id: None,
            image: None,
            last_updated: None,
            last_updated_by: None,
            leaf: None,
            legend_set: None,
            legend_sets: None,
            level: None,
            member_count: None,
            name: None,
            opening_date: None,
            organisation_unit_groups: None,
            parent: None,
            path: None,
            phone_number: None,
            programs: None,
            query_mods: None,
            sharing: None,
            short_name: None,
            translations: None,
            r#type: None,
            url: None,
            user: None,
            users: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for OrganisationUnit {
    const NAME: &'static str = "OrganisationUnit";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "access",
            "address",
            "aggregationType",
            "ancestors",
            "attributeValues",
            "children",
            "closedDate",
            "code",
            "comment",
            "contactPerson",
            "created",
            "createdBy",
            "dataSets",
            "description",
            "dimensionItem",
            "dimensionItemType",
            "displayDescription",
            "displayFormName",
            "displayName",
            "displayShortName",
            "email",
            "favorite",
            "favorites",
            "formName",
            "geometry",
            "href",
            "id",
            "image",
            "lastUpdated",
            "lastUpdatedBy",
            "leaf",
            "legendSet",
            "legendSets",
            "level",
            "memberCount",
            "name",
            "openingDate",
            "organisationUnitGroups",
            "parent",
            "path",
            "phoneNumber",
            "programs",
            "queryMods",
            "sharing",
            "shortName",
            "translations",
            "type",
            "url",
            "user",
            "users",
        ];
        Names::new(NAMES, &table::<128>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.access),
            1 => entry.into(&mut self.address),
            2 => entry.into(&mut self.aggregation_type),
            3 => entry.into(&mut self.ancestors),
            4 => entry.into(&mut self.attribute_values),
            5 => entry.into(&mut self.children),
            6 => entry.into(&mut self.closed_date),
            7 => entry.into(&mut self.code),
            8 => entry.into(&mut self.comment),
            9 => entry.into(&mut self.contact_person),
            10 => entry.into(&mut self.created),
            11 => entry.into(&mut self.created_by),
            12 => entry.into(&mut self.data_sets),
            13 => entry.into(&mut self.description),
            14 => entry.into(&mut self.dimension_item),
            15 => entry.into(&mut self.dimension_item_type),
            16 => entry.into(&mut self.display_description),
            17 => entry.into(&mut self.display_form_name),
            18 => entry.into(&mut self.display_name),
            19 => entry.into(&mut self.display_short_name),
            20 => entry.into(&mut self.email),
            21 => entry.into(&mut self.favorite),
            22 => entry.into(&mut self.favorites),
            23 => entry.into(&mut self.form_name),
            24 => entry.into(&mut self.geometry),
            25 => entry.into(&mut self.href),
            26 => entry.into(&mut self.id),
            27 => entry.into(&mut self.image),
            28 => entry.into(&mut self.last_updated),
            29 => entry.into(&mut self.last_updated_by),
            30 => entry.into(&mut self.leaf),
            31 => entry.into(&mut self.legend_set),
            32 => entry.into(&mut self.legend_sets),
            33 => entry.into(&mut self.level),
            34 => entry.into(&mut self.member_count),
            35 => entry.into(&mut self.name),
            36 => entry.into(&mut self.opening_date),
            37 => entry.into(&mut self.organisation_unit_groups),
            38 => entry.into(&mut self.parent),
            39 => entry.into(&mut self.path),
            40 => entry.into(&mut self.phone_number),
            41 => entry.into(&mut self.programs),
            42 => entry.into(&mut self.query_mods),
            43 => entry.into(&mut self.sharing),
            44 => entry.into(&mut self.short_name),
            45 => entry.into(&mut self.translations),
            46 => entry.into(&mut self.r#type),
            47 => entry.into(&mut self.url),
            48 => entry.into(&mut self.user),
            49 => entry.into(&mut self.users),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access", &self.access);
        out.put("address", &self.address);
        out.put("aggregationType", &self.aggregation_type);
        out.put("ancestors", &self.ancestors);
        out.put("attributeValues", &self.attribute_values);
        out.put("children", &self.children);
        out.put("closedDate", &self.closed_date);
        out.put("code", &self.code);
        out.put("comment", &self.comment);
        out.put("contactPerson", &self.contact_person);
        out.put("created", &self.created);
        out.put("createdBy", &self.created_by);
        out.put("dataSets", &self.data_sets);
        out.put("description", &self.description);
        out.put("dimensionItem", &self.dimension_item);
        out.put("dimensionItemType", &self.dimension_item_type);
        out.put("displayDescription", &self.display_description);
        out.put("displayFormName", &self.display_form_name);
        out.put("displayName", &self.display_name);
        out.put("displayShortName", &self.display_short_name);
        out.put("email", &self.email);
        out.put("favorite", &self.favorite);
        out.put("favorites", &self.favorites);
        out.put("formName", &self.form_name);
        out.put("geometry", &self.geometry);
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("image", &self.image);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("leaf", &self.leaf);
        out.put("legendSet", &self.legend_set);
        out.put("legendSets", &self.legend_sets);
        out.put("level", &self.level);
        out.put("memberCount", &self.member_count);
        out.put("name", &self.name);
        out.put("openingDate", &self.opening_date);
        out.put("organisationUnitGroups", &self.organisation_unit_groups);
        out.put("parent", &self.parent);
        out.put("path", &self.path);
        out.put("phoneNumber", &self.phone_number);
        out.put("programs", &self.programs);
        out.put("queryMods", &self.query_mods);
        out.put("sharing", &self.sharing);
        out.put("shortName", &self.short_name);
        out.put("translations", &self.translations);
        out.put("type", &self.r#type);
        out.put("url", &self.url);
        out.put("user", &self.user);
        out.put("users", &self.users);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
