// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `App`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct App {
    /// `activities`
    pub activities: Option<Box<crate::payload::AppActivities>>,
    /// `appState`
    pub app_state: Option<crate::enums::AppStatus>,
    /// `appStorageSource`
    pub app_storage_source: Option<crate::enums::AppStorageSource>,
    /// `appType`
    pub app_type: Option<crate::enums::AppType>,
    /// `app_hub_id`
    pub app_hub_id: Option<crate::Text>,
    /// `authorities`
    pub authorities: Option<Vec<crate::Text>>,
    /// `basePath`: only in 2.42 and 2.43
    pub base_path: Option<crate::Text>,
    /// `baseUrl`
    pub base_url: Option<crate::Text>,
    /// `bundled`
    pub bundled: Option<bool>,
    /// `core_app`
    pub core_app: Option<bool>,
    /// `default_locale`
    pub default_locale: Option<crate::Text>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `developer`
    pub developer: Option<Box<crate::payload::AppDeveloper>>,
    /// `displayDescription`: only in 2.42 and 2.43
    pub display_description: Option<crate::Text>,
    /// `displayName`: only in 2.42 and 2.43
    pub display_name: Option<crate::Text>,
    /// `folderName`
    pub folder_name: Option<crate::Text>,
    /// `icons`
    pub icons: Option<Box<crate::payload::AppIcons>>,
    /// `installs_allowed_from`
    pub installs_allowed_from: Option<Vec<crate::Text>>,
    /// `key`
    pub key: Option<crate::Text>,
    /// `launchUrl`
    pub launch_url: Option<crate::Text>,
    /// `launch_path`
    pub launch_path: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `pluginLaunchUrl`
    pub plugin_launch_url: Option<crate::Text>,
    /// `plugin_launch_path`
    pub plugin_launch_path: Option<crate::Text>,
    /// `plugin_type`
    pub plugin_type: Option<crate::Text>,
    /// `settings`
    pub settings: Option<Box<crate::payload::AppSettings>>,
    /// `short_name`
    pub short_name: Option<crate::Text>,
    /// `shortcuts`: only in 2.42 and 2.43
    pub shortcuts: Option<Vec<crate::payload::AppShortcut>>,
    /// `version`
    pub version: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for App {
    fn default() -> Self {
        Self {
            activities: None,
            app_state: None,
            app_storage_source: None,
            app_type: None,
            app_hub_id: None,
            authorities: None,
            base_path: None,
            base_url: None,
            bundled: None,
            core_app: None,
            default_locale: None,
            description: None,
            developer: None,
            display_description: None,
            display_name: None,
            folder_name: None,
            icons: None,
            installs_allowed_from: None,
            key: None,
            launch_url: None,
            launch_path: None,
            name: None,
            plugin_launch_url: None,
            plugin_launch_path: None,
            plugin_type: None,
            settings: None,
            short_name: None,
            shortcuts: None,
            version: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for App {
    const NAME: &'static str = "App";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "activities",
            "appState",
            "appStorageSource",
            "appType",
            "app_hub_id",
            "authorities",
            "basePath",
            "baseUrl",
            "bundled",
            "core_app",
            "default_locale",
            "description",
            "developer",
            "displayDescription",
            "displayName",
            "folderName",
            "icons",
            "installs_allowed_from",
            "key",
            "launchUrl",
            "launch_path",
            "name",
            "pluginLaunchUrl",
            "plugin_launch_path",
            "plugin_type",
            "settings",
            "short_name",
            "shortcuts",
            "version",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.activities),
            1 => entry.into(&mut self.app_state),
            2 => entry.into(&mut self.app_storage_source),
            3 => entry.into(&mut self.app_type),
            4 => entry.into(&mut self.app_hub_id),
            5 => entry.into(&mut self.authorities),
            6 => entry.into(&mut self.base_path),
            7 => entry.into(&mut self.base_url),
            8 => entry.into(&mut self.bundled),
            9 => entry.into(&mut self.core_app),
            10 => entry.into(&mut self.default_locale),
            11 => entry.into(&mut self.description),
            12 => entry.into(&mut self.developer),
            13 => entry.into(&mut self.display_description),
            14 => entry.into(&mut self.display_name),
            15 => entry.into(&mut self.folder_name),
            16 => entry.into(&mut self.icons),
            17 => entry.into(&mut self.installs_allowed_from),
            18 => entry.into(&mut self.key),
            19 => entry.into(&mut self.launch_url),
            20 => entry.into(&mut self.launch_path),
            21 => entry.into(&mut self.name),
            22 => entry.into(&mut self.plugin_launch_url),
            23 => entry.into(&mut self.plugin_launch_path),
            24 => entry.into(&mut self.plugin_type),
            25 => entry.into(&mut self.settings),
            26 => entry.into(&mut self.short_name),
            27 => entry.into(&mut self.shortcuts),
            28 => entry.into(&mut self.version),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("activities", &self.activities);
        out.put("appState", &self.app_state);
        out.put("appStorageSource", &self.app_storage_source);
        out.put("appType", &self.app_type);
        out.put("app_hub_id", &self.app_hub_id);
        out.put("authorities", &self.authorities);
        out.put("basePath", &self.base_path);
        out.put("baseUrl", &self.base_url);
        out.put("bundled", &self.bundled);
        out.put("core_app", &self.core_app);
        out.put("default_locale", &self.default_locale);
        out.put("description", &self.description);
        out.put("developer", &self.developer);
        out.put("displayDescription", &self.display_description);
        out.put("displayName", &self.display_name);
        out.put("folderName", &self.folder_name);
        out.put("icons", &self.icons);
        out.put("installs_allowed_from", &self.installs_allowed_from);
        out.put("key", &self.key);
        out.put("launchUrl", &self.launch_url);
        out.put("launch_path", &self.launch_path);
        out.put("name", &self.name);
        out.put("pluginLaunchUrl", &self.plugin_launch_url);
        out.put("plugin_launch_path", &self.plugin_launch_path);
        out.put("plugin_type", &self.plugin_type);
        out.put("settings", &self.settings);
        out.put("short_name", &self.short_name);
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
/// Holds what servers call `AppActivities`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct AppActivities {
    /// `dhis`
    pub dhis: Option<Box<crate::payload::AppDhis>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for AppActivities {
    fn default() -> Self {
        Self {
            dhis: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for AppActivities {
    const NAME: &'static str = "AppActivities";
    const NAMES: Names = {
        const NAMES: &[&str] = &["dhis"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.dhis),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dhis", &self.dhis);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `AppDeveloper`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct AppDeveloper {
    /// `company`
    pub company: Option<crate::Text>,
    /// `email`
    pub email: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `url`
    pub url: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for AppDeveloper {
    fn default() -> Self {
        Self {
            company: None,
            email: None,
            name: None,
            url: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for AppDeveloper {
    const NAME: &'static str = "AppDeveloper";
    const NAMES: Names = {
        const NAMES: &[&str] = &["company", "email", "name", "url"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.company),
            1 => entry.into(&mut self.email),
            2 => entry.into(&mut self.name),
            3 => entry.into(&mut self.url),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("company", &self.company);
        out.put("email", &self.email);
        out.put("name", &self.name);
        out.put("url", &self.url);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `AppDhis`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct AppDhis {
    /// `additionalNamespaces`: only in 2.42 and 2.43
    pub additional_namespaces: Option<Vec<crate::payload::DatastoreNamespace>>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `namespace`
    pub namespace: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for AppDhis {
    fn default() -> Self {
        Self {
            additional_namespaces: None,
            href: None,
            namespace: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for AppDhis {
    const NAME: &'static str = "AppDhis";
    const NAMES: Names = {
        const NAMES: &[&str] = &["additionalNamespaces", "href", "namespace"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.additional_namespaces),
            1 => entry.into(&mut self.href),
            2 => entry.into(&mut self.namespace),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("additionalNamespaces", &self.additional_namespaces);
        out.put("href", &self.href);
        out.put("namespace", &self.namespace);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `AppIcons`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct AppIcons {
    /// `128`
    pub number_128: Option<crate::Text>,
    /// `16`
    pub number_16: Option<crate::Text>,
    /// `48`
    pub number_48: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for AppIcons {
    fn default() -> Self {
        Self {
            number_128: None,
            number_16: None,
            number_48: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for AppIcons {
    const NAME: &'static str = "AppIcons";
    const NAMES: Names = {
        const NAMES: &[&str] = &["128", "16", "48"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.number_128),
            1 => entry.into(&mut self.number_16),
            2 => entry.into(&mut self.number_48),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("128", &self.number_128);
        out.put("16", &self.number_16);
        out.put("48", &self.number_48);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `AppSettings`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct AppSettings {
    /// `dashboardWidget`
    pub dashboard_widget: Option<crate::payload::DashboardWidgetAppSettings>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for AppSettings {
    fn default() -> Self {
        Self {
            dashboard_widget: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for AppSettings {
    const NAME: &'static str = "AppSettings";
    const NAMES: Names = {
        const NAMES: &[&str] = &["dashboardWidget"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.dashboard_widget),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dashboardWidget", &self.dashboard_widget);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `AppShortcut`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct AppShortcut {
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `url`
    pub url: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for AppShortcut {
    fn default() -> Self {
        Self {
            display_name: None,
            name: None,
            url: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for AppShortcut {
    const NAME: &'static str = "AppShortcut";
    const NAMES: Names = {
        const NAMES: &[&str] = &["displayName", "name", "url"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.display_name),
            1 => entry.into(&mut self.name),
            2 => entry.into(&mut self.url),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("displayName", &self.display_name);
        out.put("name", &self.name);
        out.put("url", &self.url);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DashboardWidgetAppSettings`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct DashboardWidgetAppSettings {
    /// `hideTitle`
    pub hide_title: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DashboardWidgetAppSettings {
    fn default() -> Self {
        Self {
            hide_title: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DashboardWidgetAppSettings {
    const NAME: &'static str = "DashboardWidgetAppSettings";
    const NAMES: Names = {
        const NAMES: &[&str] = &["hideTitle"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.hide_title),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("hideTitle", &self.hide_title);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataValueCategoryDto`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct DataValueCategoryDto {
    /// `combo`
    pub combo: Option<crate::Uid>,
    /// `options`
    pub options: Option<Vec<crate::Uid>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataValueCategoryDto {
    fn default() -> Self {
        Self {
            combo: None,
            options: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataValueCategoryDto {
    const NAME: &'static str = "DataValueCategoryDto";
    const NAMES: Names = {
        const NAMES: &[&str] = &["combo", "options"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.combo),
            1 => entry.into(&mut self.options),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("combo", &self.combo);
        out.put("options", &self.options);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataValueDto`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct DataValueDto {
    /// `attribute`
    pub attribute: Option<Box<crate::payload::DataValueCategoryDto>>,
    /// `categoryOptionCombo`
    pub category_option_combo: Option<crate::Uid>,
    /// `comment`
    pub comment: Option<crate::Text>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `dataElement`
    pub data_element: Option<crate::Uid>,
    /// `dataSet`
    pub data_set: Option<crate::Uid>,
    /// `followUp`
    pub follow_up: Option<bool>,
    /// `force`
    pub force: Option<bool>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `orgUnit`
    pub org_unit: Option<crate::Uid>,
    /// `period`
    pub period: Option<crate::Text>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataValueDto {
    fn default() -> Self {
        Self {
            attribute: None,
            category_option_combo: None,
            comment: None,
            created: None,
            data_element: None,
            data_set: None,
            follow_up: None,
            force: None,
            last_updated: None,
            org_unit: None,
            period: None,
            stored_by: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataValueDto {
    const NAME: &'static str = "DataValueDto";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attribute",
            "categoryOptionCombo",
            "comment",
            "created",
            "dataElement",
            "dataSet",
            "followUp",
            "force",
            "lastUpdated",
            "orgUnit",
            "period",
            "storedBy",
            "value",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute),
            1 => entry.into(&mut self.category_option_combo),
            2 => entry.into(&mut self.comment),
            3 => entry.into(&mut self.created),
            4 => entry.into(&mut self.data_element),
            5 => entry.into(&mut self.data_set),
            6 => entry.into(&mut self.follow_up),
            7 => entry.into(&mut self.force),
            8 => entry.into(&mut self.last_updated),
            9 => entry.into(&mut self.org_unit),
            10 => entry.into(&mut self.period),
            11 => entry.into(&mut self.stored_by),
            12 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attribute", &self.attribute);
        out.put("categoryOptionCombo", &self.category_option_combo);
        out.put("comment", &self.comment);
        out.put("created", &self.created);
        out.put("dataElement", &self.data_element);
        out.put("dataSet", &self.data_set);
        out.put("followUp", &self.follow_up);
        out.put("force", &self.force);
        out.put("lastUpdated", &self.last_updated);
        out.put("orgUnit", &self.org_unit);
        out.put("period", &self.period);
        out.put("storedBy", &self.stored_by);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DatastoreNamespace`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct DatastoreNamespace {
    /// `authorities`
    pub authorities: Option<Vec<crate::Text>>,
    /// `namespace`
    pub namespace: Option<crate::Text>,
    /// `readOnlyAuthorities`
    pub read_only_authorities: Option<Vec<crate::Text>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DatastoreNamespace {
    fn default() -> Self {
        Self {
            authorities: None,
            namespace: None,
            read_only_authorities: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DatastoreNamespace {
    const NAME: &'static str = "DatastoreNamespace";
    const NAMES: Names = {
        const NAMES: &[&str] = &["authorities", "namespace", "readOnlyAuthorities"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.authorities),
            1 => entry.into(&mut self.namespace),
            2 => entry.into(&mut self.read_only_authorities),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("authorities", &self.authorities);
        out.put("namespace", &self.namespace);
        out.put("readOnlyAuthorities", &self.read_only_authorities);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ExecutionPlan`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct ExecutionPlan {
    /// `executionTime`
    pub execution_time: Option<f64>,
    /// `plan`
    pub plan: Option<crate::Value>,
    /// `planningTime`
    pub planning_time: Option<f64>,
    /// `query`
    pub query: Option<crate::Text>,
    /// `timeInMillis`
    pub time_in_millis: Option<f64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ExecutionPlan {
    fn default() -> Self {
        Self {
            execution_time: None,
            plan: None,
            planning_time: None,
            query: None,
            time_in_millis: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ExecutionPlan {
    const NAME: &'static str = "ExecutionPlan";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "executionTime",
            "plan",
            "planningTime",
            "query",
            "timeInMillis",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.execution_time),
            1 => entry.into(&mut self.plan),
            2 => entry.into(&mut self.planning_time),
            3 => entry.into(&mut self.query),
            4 => entry.into(&mut self.time_in_millis),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("executionTime", &self.execution_time);
        out.put("plan", &self.plan);
        out.put("planningTime", &self.planning_time);
        out.put("query", &self.query);
        out.put("timeInMillis", &self.time_in_millis);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Grid`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct Grid {
    /// `headerWidth`
    pub header_width: Option<i64>,
    /// `headers`
    pub headers: Option<Vec<crate::payload::GridHeader>>,
    /// `height`
    pub height: Option<i64>,
    /// `internalMetaData`
    pub internal_meta_data: Option<crate::Map<crate::Value>>,
    /// `lastDataRow`
    pub last_data_row: Option<bool>,
    /// `metaColumnIndexes`
    pub meta_column_indexes: Option<Vec<i64>>,
    /// `metaData`
    pub meta_data: Option<crate::Map<crate::Value>>,
    /// `metadataHeaders`
    pub metadata_headers: Option<Vec<crate::payload::GridHeader>>,
    /// `performanceMetrics`
    pub performance_metrics: Option<Box<crate::payload::PerformanceMetrics>>,
    /// `refs`
    pub refs: Option<Vec<crate::payload::GridReference>>,
    /// `rowContext`
    pub row_context: Option<crate::Map<crate::Map<crate::Value>>>,
    /// `rows`
    pub rows: Option<Vec<Vec<crate::Value>>>,
    /// `subtitle`
    pub subtitle: Option<crate::Text>,
    /// `table`
    pub table: Option<crate::Text>,
    /// `title`
    pub title: Option<crate::Text>,
    /// `visibleHeaders`
    pub visible_headers: Option<Vec<crate::payload::GridHeader>>,
    /// `visibleRows`
    pub visible_rows: Option<Vec<Vec<crate::Value>>>,
    /// `visibleWidth`
    pub visible_width: Option<i64>,
    /// `width`
    pub width: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Grid {
    fn default() -> Self {
        Self {
            header_width: None,
            headers: None,
            height: None,
            internal_meta_data: None,
            last_data_row: None,
            meta_column_indexes: None,
            meta_data: None,
            metadata_headers: None,
            performance_metrics: None,
            refs: None,
            row_context: None,
            rows: None,
            subtitle: None,
            table: None,
            title: None,
            visible_headers: None,
            visible_rows: None,
            visible_width: None,
            width: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Grid {
    const NAME: &'static str = "Grid";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "headerWidth",
            "headers",
            "height",
            "internalMetaData",
            "lastDataRow",
            "metaColumnIndexes",
            "metaData",
            "metadataHeaders",
            "performanceMetrics",
            "refs",
            "rowContext",
            "rows",
            "subtitle",
            "table",
            "title",
            "visibleHeaders",
            "visibleRows",
            "visibleWidth",
            "width",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.header_width),
            1 => entry.into(&mut self.headers),
            2 => entry.into(&mut self.height),
            3 => entry.into(&mut self.internal_meta_data),
            4 => entry.into(&mut self.last_data_row),
            5 => entry.into(&mut self.meta_column_indexes),
            6 => entry.into(&mut self.meta_data),
            7 => entry.into(&mut self.metadata_headers),
            8 => entry.into(&mut self.performance_metrics),
            9 => entry.into(&mut self.refs),
            10 => entry.into(&mut self.row_context),
            11 => entry.into(&mut self.rows),
            12 => entry.into(&mut self.subtitle),
            13 => entry.into(&mut self.table),
            14 => entry.into(&mut self.title),
            15 => entry.into(&mut self.visible_headers),
            16 => entry.into(&mut self.visible_rows),
            17 => entry.into(&mut self.visible_width),
            18 => entry.into(&mut self.width),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("headerWidth", &self.header_width);
        out.put("headers", &self.headers);
        out.put("height", &self.height);
        out.put("internalMetaData", &self.internal_meta_data);
        out.put("lastDataRow", &self.last_data_row);
        out.put("metaColumnIndexes", &self.meta_column_indexes);
        out.put("metaData", &self.meta_data);
        out.put("metadataHeaders", &self.metadata_headers);
        out.put("performanceMetrics", &self.performance_metrics);
        out.put("refs", &self.refs);
        out.put("rowContext", &self.row_context);
        out.put("rows", &self.rows);
        out.put("subtitle", &self.subtitle);
        out.put("table", &self.table);
        out.put("title", &self.title);
        out.put("visibleHeaders", &self.visible_headers);
        out.put("visibleRows", &self.visible_rows);
        out.put("visibleWidth", &self.visible_width);
        out.put("width", &self.width);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `GridHeader`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct GridHeader {
    /// `column`
    pub column: Option<crate::Text>,
    /// `hidden`
    pub hidden: Option<bool>,
    /// `legendSet`
    pub legend_set: Option<crate::Text>,
    /// `meta`
    pub meta: Option<bool>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `optionSet`
    pub option_set: Option<crate::Text>,
    /// `programStage`
    pub program_stage: Option<crate::Text>,
    /// `repeatableStageParams`
    pub repeatable_stage_params: Option<crate::Text>,
    /// `stageOffset`
    pub stage_offset: Option<i64>,
    /// `type`
    pub r#type: Option<crate::Text>,
    /// `valueType`
    pub value_type: Option<crate::enums::ValueType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for GridHeader {
    fn default() -> Self {
        Self {
            column: None,
            hidden: None,
            legend_set: None,
            meta: None,
            name: None,
            option_set: None,
            program_stage: None,
            repeatable_stage_params: None,
            stage_offset: None,
            r#type: None,
            value_type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for GridHeader {
    const NAME: &'static str = "GridHeader";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "column",
            "hidden",
            "legendSet",
            "meta",
            "name",
            "optionSet",
            "programStage",
            "repeatableStageParams",
            "stageOffset",
            "type",
            "valueType",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.column),
            1 => entry.into(&mut self.hidden),
            2 => entry.into(&mut self.legend_set),
            3 => entry.into(&mut self.meta),
            4 => entry.into(&mut self.name),
            5 => entry.into(&mut self.option_set),
            6 => entry.into(&mut self.program_stage),
            7 => entry.into(&mut self.repeatable_stage_params),
            8 => entry.into(&mut self.stage_offset),
            9 => entry.into(&mut self.r#type),
            10 => entry.into(&mut self.value_type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("column", &self.column);
        out.put("hidden", &self.hidden);
        out.put("legendSet", &self.legend_set);
        out.put("meta", &self.meta);
        out.put("name", &self.name);
        out.put("optionSet", &self.option_set);
        out.put("programStage", &self.program_stage);
        out.put("repeatableStageParams", &self.repeatable_stage_params);
        out.put("stageOffset", &self.stage_offset);
        out.put("type", &self.r#type);
        out.put("valueType", &self.value_type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `GridReference`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct GridReference {
    /// `node`
    pub node: Option<crate::Value>,
    /// `uuid`
    pub uuid: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for GridReference {
    fn default() -> Self {
        Self {
            node: None,
            uuid: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for GridReference {
    const NAME: &'static str = "GridReference";
    const NAMES: Names = {
        const NAMES: &[&str] = &["node", "uuid"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.node),
            1 => entry.into(&mut self.uuid),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("node", &self.node);
        out.put("uuid", &self.uuid);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `PerformanceMetrics`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct PerformanceMetrics {
    /// `executionPlans`
    pub execution_plans: Option<Vec<crate::payload::ExecutionPlan>>,
    /// `totalTimeInMillis`
    pub total_time_in_millis: Option<f64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for PerformanceMetrics {
    fn default() -> Self {
        Self {
            execution_plans: None,
            total_time_in_millis: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for PerformanceMetrics {
    const NAME: &'static str = "PerformanceMetrics";
    const NAMES: Names = {
        const NAMES: &[&str] = &["executionPlans", "totalTimeInMillis"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.execution_plans),
            1 => entry.into(&mut self.total_time_in_millis),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("executionPlans", &self.execution_plans);
        out.put("totalTimeInMillis", &self.total_time_in_millis);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Period`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct Period {
    /// `endDate`
    pub end_date: Option<crate::DateTime>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `periodType`
    pub period_type: Option<crate::Text>,
    /// `startDate`
    pub start_date: Option<crate::DateTime>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Period {
    fn default() -> Self {
        Self {
            end_date: None,
            id: None,
            name: None,
            period_type: None,
            start_date: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Period {
    const NAME: &'static str = "Period";
    const NAMES: Names = {
        const NAMES: &[&str] = &["endDate", "id", "name", "periodType", "startDate"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.end_date),
            1 => entry.into(&mut self.id),
            2 => entry.into(&mut self.name),
            3 => entry.into(&mut self.period_type),
            4 => entry.into(&mut self.start_date),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("endDate", &self.end_date);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("periodType", &self.period_type);
        out.put("startDate", &self.start_date);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerPager`.
///
/// Needs the feature `payload-joint`.
#[derive(Clone)]
pub struct TrackerPager {
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
impl Default for TrackerPager {
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
impl Shape for TrackerPager {
    const NAME: &'static str = "TrackerPager";
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
shape_impls! {
    App AppActivities AppDeveloper AppDhis AppIcons AppSettings AppShortcut
    DashboardWidgetAppSettings DataValueCategoryDto DataValueDto DatastoreNamespace
    ExecutionPlan Grid GridHeader GridReference PerformanceMetrics Period TrackerPager
}
