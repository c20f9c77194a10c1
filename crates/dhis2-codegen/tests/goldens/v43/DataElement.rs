/// A `dataElement` of DHIS2 2.43: `/api/dataElements`.
#[derive(Clone)]
pub struct DataElement {
    /// `access`
    pub access: Option<Box<Access>>,
    /// `aggregationLevels`: in order
    pub aggregation_levels: Option<Vec<i64>>,
    /// `aggregationType`: required to create
    pub aggregation_type: Option<crate::enums::AggregationType>,
    /// `attributeValues`
    pub attribute_values: Option<Vec<crate::payload::AttributeValue>>,
    /// `categoryCombo`: required to create
    pub category_combo: Option<crate::Reference<CategoryCombo>>,
    /// `code`: unique; at most 50 characters
    pub code: Option<crate::Text>,
    /// `commentOptionSet`
    pub comment_option_set: Option<crate::Reference<OptionSet>>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<crate::Reference<User>>,
    /// `dataElementGroups`
    pub data_element_groups: Option<Vec<crate::Reference<DataElementGroup>>>,
    /// `dataSetElements`
    pub data_set_elements: Option<Vec<DataSetElement>>,
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
    /// `domainType`: required to create
    pub domain_type: Option<crate::enums::DataElementDomain>,
    /// `favorite`: read only
    pub favorite: Option<bool>,
    /// `favorites`
    pub favorites: Option<Vec<crate::Text>>,
    /// `fieldMask`: at most 255 characters
    pub field_mask: Option<crate::Text>,
    /// `formName`: at most 230 characters
    pub form_name: Option<crate::Text>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Uid>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`
    pub last_updated_by: Option<crate::Reference<User>>,
    /// `legendSet`: read only
    pub legend_set: Option<crate::Reference<LegendSet>>,
    /// `legendSets`: in order
    pub legend_sets: Option<Vec<crate::Reference<LegendSet>>>,
    /// `name`: required to create; unique; at most 230 characters
    pub name: Option<crate::Text>,
    /// `optionSet`
    pub option_set: Option<crate::Reference<OptionSet>>,
    /// `optionSetValue`: read only
    pub option_set_value: Option<bool>,
    /// `queryMods`
    pub query_mods: Option<Box<crate::payload::QueryModifiers>>,
    /// `sharing`
    pub sharing: Option<Box<Sharing>>,
    /// `shortName`: required to create; unique; at most 50 characters
    pub short_name: Option<crate::Text>,
    /// `style`
    pub style: Option<Box<ObjectStyle>>,
    /// `translations`
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// `url`
    pub url: Option<crate::Text>,
    /// `user`
    pub user: Option<crate::Reference<User>>,
    /// `valueType`: required to create
    pub value_type: Option<crate::enums::ValueType>,
    /// `valueTypeOptions`
    pub value_type_options: Option<crate::Value>,
    /// `zeroIsSignificant`: required to create
    pub zero_is_significant: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataElement {
    fn default() -> Self {
        Self {
            access: None,
            aggregation_levels: None,
            aggregation_type: None,
            attribute_values: None,
            category_combo: None,
            code: None,
            comment_option_set: None,
            created: None,
            created_by: None,
            data_element_groups: None,
            data_set_elements: None,
            description: None,
            dimension_item: None,
            dimension_item_type: None,
            display_description: None,
            display_form_name: None,
            display_name: None,
            display_short_name: None,
            domain_type: None,
            favorite: None,
            favorites: None,
            field_mask: None,
            form_name: None,
            href: None,
            id: None,
            last_updated: None,
            last_updated_by: None,
            legend_set: None,
            legend_sets: None,
            name: None,
            option_set: None,
            option_set_value: None,
            query_mods: None,
            sharing: None,
            short_name: None,
            style: None,
            translations: None,
            url: None,
            user: None,
            value_type: None,
            value_type_options: None,
            zero_is_significant: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataElement {
    const NAME: &'static str = "DataElement";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "access",
            "aggregationLevels",
            "aggregationType",
            "attributeValues",
            "categoryCombo",
            "code",
            "commentOptionSet",
            "created",
            "createdBy",
            "dataElementGroups",
            "dataSetElements",
            "description",
            "dimensionItem",
            "dimensionItemType",
            "displayDescription",
            "displayFormName",
            "displayName",
            "displayShortName",
            "domainType",
            "favorite",
            "favorites",
            "fieldMask",
            "formName",
            "href",
            "id",
            "lastUpdated",
            "lastUpdatedBy",
            "legendSet",
            "legendSets",
            "name",
            "optionSet",
            "optionSetValue",
            "queryMods",
            "sharing",
            "shortName",
            "style",
            "translations",
            "url",
            "user",
            "valueType",
            "valueTypeOptions",
            "zeroIsSignificant",
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
            1 => entry.into(&mut self.aggregation_levels),
            2 => entry.into(&mut self.aggregation_type),
            3 => entry.into(&mut self.attribute_values),
            4 => entry.into(&mut self.category_combo),
            5 => entry.into(&mut self.code),
            6 => entry.into(&mut self.comment_option_set),
            7 => entry.into(&mut self.created),
            8 => entry.into(&mut self.created_by),
            9 => entry.into(&mut self.data_element_groups),
            10 => entry.into(&mut self.data_set_elements),
            11 => entry.into(&mut self.description),
            12 => entry.into(&mut self.dimension_item),
            13 => entry.into(&mut self.dimension_item_type),
            14 => entry.into(&mut self.display_description),
            15 => entry.into(&mut self.display_form_name),
            16 => entry.into(&mut self.display_name),
            17 => entry.into(&mut self.display_short_name),
            18 => entry.into(&mut self.domain_type),
            19 => entry.into(&mut self.favorite),
            20 => entry.into(&mut self.favorites),
            21 => entry.into(&mut self.field_mask),
            22 => entry.into(&mut self.form_name),
            23 => entry.into(&mut self.href),
            24 => entry.into(&mut self.id),
            25 => entry.into(&mut self.last_updated),
            26 => entry.into(&mut self.last_updated_by),
            27 => entry.into(&mut self.legend_set),
            28 => entry.into(&mut self.legend_sets),
            29 => entry.into(&mut self.name),
            30 => entry.into(&mut self.option_set),
            31 => entry.into(&mut self.option_set_value),
            32 => entry.into(&mut self.query_mods),
            33 => entry.into(&mut self.sharing),
            34 => entry.into(&mut self.short_name),
            35 => entry.into(&mut self.style),
            36 => entry.into(&mut self.translations),
            37 => entry.into(&mut self.url),
            38 => entry.into(&mut self.user),
            39 => entry.into(&mut self.value_type),
            40 => entry.into(&mut self.value_type_options),
            41 => entry.into(&mut self.zero_is_significant),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access", &self.access);
        out.put("aggregationLevels", &self.aggregation_levels);
        out.put("aggregationType", &self.aggregation_type);
        out.put("attributeValues", &self.attribute_values);
        out.put("categoryCombo", &self.category_combo);
        out.put("code", &self.code);
        out.put("commentOptionSet", &self.comment_option_set);
        out.put("created", &self.created);
        out.put("createdBy", &self.created_by);
        out.put("dataElementGroups", &self.data_element_groups);
        out.put("dataSetElements", &self.data_set_elements);
        out.put("description", &self.description);
        out.put("dimensionItem", &self.dimension_item);
        out.put("dimensionItemType", &self.dimension_item_type);
        out.put("displayDescription", &self.display_description);
        out.put("displayFormName", &self.display_form_name);
        out.put("displayName", &self.display_name);
        out.put("displayShortName", &self.display_short_name);
        out.put("domainType", &self.domain_type);
        out.put("favorite", &self.favorite);
        out.put("favorites", &self.favorites);
        out.put("fieldMask", &self.field_mask);
        out.put("formName", &self.form_name);
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("legendSet", &self.legend_set);
        out.put("legendSets", &self.legend_sets);
        out.put("name", &self.name);
        out.put("optionSet", &self.option_set);
        out.put("optionSetValue", &self.option_set_value);
        out.put("queryMods", &self.query_mods);
        out.put("sharing", &self.sharing);
        out.put("shortName", &self.short_name);
        out.put("style", &self.style);
        out.put("translations", &self.translations);
        out.put("url", &self.url);
        out.put("user", &self.user);
        out.put("valueType", &self.value_type);
        out.put("valueTypeOptions", &self.value_type_options);
        out.put("zeroIsSignificant", &self.zero_is_significant);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
