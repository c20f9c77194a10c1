/// A `map` of DHIS2 2.43: `/api/maps`.
#[derive(Clone)]
pub struct GeoMap {
    /// `access`
    pub access: Option<Box<Access>>,
    /// `attributeValues`
    pub attribute_values: Option<Vec<crate::payload::AttributeValue>>,
    /// `basemap`: at most 255 characters
    pub basemap: Option<crate::Text>,
    /// `basemaps`: in order
    pub basemaps: Option<Vec<crate::payload::Basemap>>,
    /// `code`: unique; at most 50 characters
    pub code: Option<crate::Text>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<crate::Reference<User>>,
    /// `description`
    pub description: Option<crate::Text>,
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
    pub id: Option<crate::Uid>,
    /// `interpretations`
    pub interpretations: Option<Vec<crate::Reference<Interpretation>>>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`
    pub last_updated_by: Option<crate::Reference<User>>,
    /// `latitude`
    pub latitude: Option<f64>,
    /// `longitude`
    pub longitude: Option<f64>,
    /// `mapViews`: in order
    pub map_views: Option<Vec<MapView>>,
    /// `name`: required to create; at most 230 characters
    pub name: Option<crate::Text>,
    /// `sharing`
    pub sharing: Option<Box<Sharing>>,
    /// `shortName`: at most 50 characters
    pub short_name: Option<crate::Text>,
    /// `subscribed`: read only
    pub subscribed: Option<bool>,
    /// `subscribers`
    pub subscribers: Option<Vec<crate::Text>>,
    /// `title`: at most 255 characters
    pub title: Option<crate::Text>,
    /// `translations`
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// `user`
    pub user: Option<crate::Reference<User>>,
    /// `zoom`
    pub zoom: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for GeoMap {
    fn default() -> Self {
        Self {
            access: None,
            attribute_values: None,
            basemap: None,
            basemaps: None,
            code: None,
            created: None,
            created_by: None,
            description: None,
            display_description: None,
            display_form_name: None,
            display_name: None,
            display_short_name: None,
            favorite: None,
            favorites: None,
            form_name: None,
            href: None,
            id: None,
            interpretations: None,
            last_updated: None,
            last_updated_by: None,
            latitude: None,
            longitude: None,
            map_views: None,
            name: None,
            sharing: None,
            short_name: None,
            subscribed: None,
            subscribers: None,
            title: None,
            translations: None,
            user: None,
            zoom: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for GeoMap {
    const NAME: &'static str = "GeoMap";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "access",
            "attributeValues",
            "basemap",
            "basemaps",
            "code",
            "created",
            "createdBy",
            "description",
            "displayDescription",
            "displayFormName",
            "displayName",
            "displayShortName",
            "favorite",
            "favorites",
            "formName",
            "href",
            "id",
            "interpretations",
            "lastUpdated",
            "lastUpdatedBy",
            "latitude",
            "longitude",
            "mapViews",
            "name",
            "sharing",
            "shortName",
            "subscribed",
            "subscribers",
            "title",
            "translations",
            "user",
            "zoom",
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
            2 => entry.into(&mut self.basemap),
            3 => entry.into(&mut self.basemaps),
            4 => entry.into(&mut self.code),
            5 => entry.into(&mut self.created),
            6 => entry.into(&mut self.created_by),
            7 => entry.into(&mut self.description),
            8 => entry.into(&mut self.display_description),
            9 => entry.into(&mut self.display_form_name),
            10 => entry.into(&mut self.display_name),
            11 => entry.into(&mut self.display_short_name),
            12 => entry.into(&mut self.favorite),
            13 => entry.into(&mut self.favorites),
            14 => entry.into(&mut self.form_name),
            15 => entry.into(&mut self.href),
            16 => entry.into(&mut self.id),
            17 => entry.into(&mut self.interpretations),
            18 => entry.into(&mut self.last_updated),
            19 => entry.into(&mut self.last_updated_by),
            20 => entry.into(&mut self.latitude),
            21 => entry.into(&mut self.longitude),
            22 => entry.into(&mut self.map_views),
            23 => entry.into(&mut self.name),
            24 => entry.into(&mut self.sharing),
            25 => entry.into(&mut self.short_name),
            26 => entry.into(&mut self.subscribed),
            27 => entry.into(&mut self.subscribers),
            28 => entry.into(&mut self.title),
            29 => entry.into(&mut self.translations),
            30 => entry.into(&mut self.user),
            31 => entry.into(&mut self.zoom),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access", &self.access);
        out.put("attributeValues", &self.attribute_values);
        out.put("basemap", &self.basemap);
        out.put("basemaps", &self.basemaps);
        out.put("code", &self.code);
        out.put("created", &self.created);
        out.put("createdBy", &self.created_by);
        out.put("description", &self.description);
        out.put("displayDescription", &self.display_description);
        out.put("displayFormName", &self.display_form_name);
        out.put("displayName", &self.display_name);
        out.put("displayShortName", &self.display_short_name);
        out.put("favorite", &self.favorite);
        out.put("favorites", &self.favorites);
        out.put("formName", &self.form_name);
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("interpretations", &self.interpretations);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("latitude", &self.latitude);
        out.put("longitude", &self.longitude);
        out.put("mapViews", &self.map_views);
        out.put("name", &self.name);
        out.put("sharing", &self.sharing);
        out.put("shortName", &self.short_name);
        out.put("subscribed", &self.subscribed);
        out.put("subscribers", &self.subscribers);
        out.put("title", &self.title);
        out.put("translations", &self.translations);
        out.put("user", &self.user);
        out.put("zoom", &self.zoom);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
