// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `WebModule`.
///
/// Needs the feature `payload-app`.
#[derive(Clone)]
pub struct WebModule {
    /// `defaultAction`
    pub default_action: Option<crate::Text>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `displayDescription`: only in 2.42 and 2.43
    pub display_description: Option<crate::Text>,
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `icon`
    pub icon: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `namespace`
    pub namespace: Option<crate::Text>,
    /// `shortcuts`: only in 2.42 and 2.43
    pub shortcuts: Option<Vec<crate::payload::AppShortcut>>,
    /// `version`: only in 2.42 and 2.43
    pub version: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for WebModule {
    fn default() -> Self {
        Self {
            default_action: None,
            description: None,
            display_description: None,
            display_name: None,
            icon: None,
            name: None,
            namespace: None,
            shortcuts: None,
            version: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for WebModule {
    const NAME: &'static str = "WebModule";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "defaultAction",
            "description",
            "displayDescription",
            "displayName",
            "icon",
            "name",
            "namespace",
            "shortcuts",
            "version",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.default_action),
            1 => entry.into(&mut self.description),
            2 => entry.into(&mut self.display_description),
            3 => entry.into(&mut self.display_name),
            4 => entry.into(&mut self.icon),
            5 => entry.into(&mut self.name),
            6 => entry.into(&mut self.namespace),
            7 => entry.into(&mut self.shortcuts),
            8 => entry.into(&mut self.version),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("defaultAction", &self.default_action);
        out.put("description", &self.description);
        out.put("displayDescription", &self.display_description);
        out.put("displayName", &self.display_name);
        out.put("icon", &self.icon);
        out.put("name", &self.name);
        out.put("namespace", &self.namespace);
        out.put("shortcuts", &self.shortcuts);
        out.put("version", &self.version);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    WebModule
}
