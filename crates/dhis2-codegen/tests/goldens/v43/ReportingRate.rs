/// `ReportingRate` of DHIS2 2.43: a part of other objects.
#[derive(Clone)]
pub struct ReportingRate {
    /// `access`
    pub access: Option<Box<Access>>,
    /// `aggregationType`
    pub aggregation_type: Option<crate::enums::AggregationType>,
    /// `attributeValues`
    pub attribute_values: Option<Vec<crate::payload::AttributeValue>>,
    /// `code`
    pub code: Option<crate::Text>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<crate::Reference<User>>,
    /// `dataSet`: required to create
    pub data_set: Option<crate::Reference<DataSet>>,
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
    /// `favorite`: read only
    pub favorite: Option<bool>,
    /// `favorites`
    pub favorites: Option<Vec<crate::Text>>,
    /// `formName`
    pub form_name: Option<crate::Text>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`
    pub last_updated_by: Option<crate::Reference<User>>,
    /// `legendSet`: read only
    pub legend_set: Option<crate::Reference<LegendSet>>,
    /// `legendSets`: in order
    pub legend_sets: Option<Vec<crate::Reference<LegendSet>>>,
    /// `metric`: required to create
    pub metric: Option<crate::enums::ReportingRateMetric>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `queryMods`
    pub query_mods: Option<Box<crate::payload::QueryModifiers>>,
    /// `sharing`
    pub sharing: Option<Box<Sharing>>,
    /// `shortName`
    pub short_name: Option<crate::Text>,
    /// `translations`
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// `user`
    pub user: Option<crate::Reference<User>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ReportingRate {
    fn default() -> Self {
        Self {
            access: None,
            aggregation_type: None,
            attribute_values: None,
            code: None,
            created: None,
            created_by: None,
            data_set: None,
            description: None,
            dimension_item: None,
            dimension_item_type: None,
            display_description: None,
            display_form_name: None,
            display_name: None,
            display_short_name: None,
            favorite: None,
            favorites: None,
            form_name: None,
            href: None,
            id: None,
            last_updated: None,
            last_updated_by: None,
            legend_set: None,
            legend_sets: None,
            metric: None,
            name: None,
            query_mods: None,
            sharing: None,
            short_name: None,
            translations: None,
            user: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ReportingRate {
    const NAME: &'static str = "ReportingRate";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "access",
            "aggregationType",
            "attributeValues",
            "code",
            "created",
            "createdBy",
            "dataSet",
            "description",
            "dimensionItem",
            "dimensionItemType",
            "displayDescription",
            "displayFormName",
            "displayName",
            "displayShortName",
            "favorite",
            "favorites",
            "formName",
            "href",
            "id",
            "lastUpdated",
            "lastUpdatedBy",
            "legendSet",
            "legendSets",
            "metric",
            "name",
            "queryMods",
            "sharing",
            "shortName",
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
            1 => entry.into(&mut self.aggregation_type),
            2 => entry.into(&mut self.attribute_values),
            3 => entry.into(&mut self.code),
            4 => entry.into(&mut self.created),
            5 => entry.into(&mut self.created_by),
            6 => entry.into(&mut self.data_set),
            7 => entry.into(&mut self.description),
            8 => entry.into(&mut self.dimension_item),
            9 => entry.into(&mut self.dimension_item_type),
            10 => entry.into(&mut self.display_description),
            11 => entry.into(&mut self.display_form_name),
            12 => entry.into(&mut self.display_name),
            13 => entry.into(&mut self.display_short_name),
            14 => entry.into(&mut self.favorite),
            15 => entry.into(&mut self.favorites),
            16 => entry.into(&mut self.form_name),
            17 => entry.into(&mut self.href),
            18 => entry.into(&mut self.id),
            19 => entry.into(&mut self.last_updated),
            20 => entry.into(&mut self.last_updated_by),
            21 => entry.into(&mut self.legend_set),
            22 => entry.into(&mut self.legend_sets),
            23 => entry.into(&mut self.metric),
            24 => entry.into(&mut self.name),
            25 => entry.into(&mut self.query_mods),
            26 => entry.into(&mut self.sharing),
            27 => entry.into(&mut self.short_name),
            28 => entry.into(&mut self.translations),
            29 => entry.into(&mut self.user),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access", &self.access);
        out.put("aggregationType", &self.aggregation_type);
        out.put("attributeValues", &self.attribute_values);
        out.put("code", &self.code);
        out.put("created", &self.created);
        out.put("createdBy", &self.created_by);
        out.put("dataSet", &self.data_set);
        out.put("description", &self.description);
        out.put("dimensionItem", &self.dimension_item);
        out.put("dimensionItemType", &self.dimension_item_type);
        out.put("displayDescription", &self.display_description);
        out.put("displayFormName", &self.display_form_name);
        out.put("displayName", &self.display_name);
        out.put("displayShortName", &self.display_short_name);
        out.put("favorite", &self.favorite);
        out.put("favorites", &self.favorites);
        out.put("formName", &self.form_name);
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("legendSet", &self.legend_set);
        out.put("legendSets", &self.legend_sets);
        out.put("metric", &self.metric);
        out.put("name", &self.name);
        out.put("queryMods", &self.query_mods);
        out.put("sharing", &self.sharing);
        out.put("shortName", &self.short_name);
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
