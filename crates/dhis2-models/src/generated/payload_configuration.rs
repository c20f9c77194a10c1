// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `Configuration`.
///
/// Needs the feature `payload-configuration`.
#[derive(Clone)]
pub struct Configuration {
    /// `corsAllowlist`
    pub cors_allowlist: Option<Vec<crate::Text>>,
    /// `corsWhitelist`
    pub cors_whitelist: Option<Vec<crate::Text>>,
    /// `dataOutputPeriodTypes`: only in 2.43
    pub data_output_period_types: Option<
        Vec<crate::enums::ConfigurationDataOutputPeriodTypesItem>,
    >,
    /// `facilityOrgUnitGroupSet`
    pub facility_org_unit_group_set: Option<crate::Reference>,
    /// `facilityOrgUnitLevel`
    pub facility_org_unit_level: Option<crate::Reference>,
    /// `feedbackRecipients`
    pub feedback_recipients: Option<crate::Reference>,
    /// `infrastructuralDataElements`
    pub infrastructural_data_elements: Option<crate::Reference>,
    /// `infrastructuralIndicators`
    pub infrastructural_indicators: Option<crate::Reference>,
    /// `infrastructuralPeriodType`
    pub infrastructural_period_type: Option<
        crate::enums::ConfigurationInfrastructuralPeriodType,
    >,
    /// `offlineOrganisationUnitLevel`
    pub offline_organisation_unit_level: Option<crate::Reference>,
    /// `selfRegistrationOrgUnit`
    pub self_registration_org_unit: Option<crate::Reference>,
    /// `selfRegistrationRole`
    pub self_registration_role: Option<crate::Reference>,
    /// `systemId`
    pub system_id: Option<crate::Text>,
    /// `systemUpdateNotificationRecipients`
    pub system_update_notification_recipients: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Configuration {
    fn default() -> Self {
        Self {
            cors_allowlist: None,
            cors_whitelist: None,
            data_output_period_types: None,
            facility_org_unit_group_set: None,
            facility_org_unit_level: None,
            feedback_recipients: None,
            infrastructural_data_elements: None,
            infrastructural_indicators: None,
            infrastructural_period_type: None,
            offline_organisation_unit_level: None,
            self_registration_org_unit: None,
            self_registration_role: None,
            system_id: None,
            system_update_notification_recipients: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Configuration {
    const NAME: &'static str = "Configuration";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "corsAllowlist",
            "corsWhitelist",
            "dataOutputPeriodTypes",
            "facilityOrgUnitGroupSet",
            "facilityOrgUnitLevel",
            "feedbackRecipients",
            "infrastructuralDataElements",
            "infrastructuralIndicators",
            "infrastructuralPeriodType",
            "offlineOrganisationUnitLevel",
            "selfRegistrationOrgUnit",
            "selfRegistrationRole",
            "systemId",
            "systemUpdateNotificationRecipients",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.cors_allowlist),
            1 => entry.into(&mut self.cors_whitelist),
            2 => entry.into(&mut self.data_output_period_types),
            3 => entry.into(&mut self.facility_org_unit_group_set),
            4 => entry.into(&mut self.facility_org_unit_level),
            5 => entry.into(&mut self.feedback_recipients),
            6 => entry.into(&mut self.infrastructural_data_elements),
            7 => entry.into(&mut self.infrastructural_indicators),
            8 => entry.into(&mut self.infrastructural_period_type),
            9 => entry.into(&mut self.offline_organisation_unit_level),
            10 => entry.into(&mut self.self_registration_org_unit),
            11 => entry.into(&mut self.self_registration_role),
            12 => entry.into(&mut self.system_id),
            13 => entry.into(&mut self.system_update_notification_recipients),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("corsAllowlist", &self.cors_allowlist);
        out.put("corsWhitelist", &self.cors_whitelist);
        out.put("dataOutputPeriodTypes", &self.data_output_period_types);
        out.put("facilityOrgUnitGroupSet", &self.facility_org_unit_group_set);
        out.put("facilityOrgUnitLevel", &self.facility_org_unit_level);
        out.put("feedbackRecipients", &self.feedback_recipients);
        out.put("infrastructuralDataElements", &self.infrastructural_data_elements);
        out.put("infrastructuralIndicators", &self.infrastructural_indicators);
        out.put("infrastructuralPeriodType", &self.infrastructural_period_type);
        out.put("offlineOrganisationUnitLevel", &self.offline_organisation_unit_level);
        out.put("selfRegistrationOrgUnit", &self.self_registration_org_unit);
        out.put("selfRegistrationRole", &self.self_registration_role);
        out.put("systemId", &self.system_id);
        out.put(
            "systemUpdateNotificationRecipients",
            &self.system_update_notification_recipients,
        );
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `GoogleAccessToken`.
///
/// Needs the feature `payload-configuration`.
#[derive(Clone)]
pub struct GoogleAccessToken {
    /// `access_token`
    pub access_token: Option<crate::Text>,
    /// `client_id`
    pub client_id: Option<crate::Text>,
    /// `expires_in`
    pub expires_in: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for GoogleAccessToken {
    fn default() -> Self {
        Self {
            access_token: None,
            client_id: None,
            expires_in: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for GoogleAccessToken {
    const NAME: &'static str = "GoogleAccessToken";
    const NAMES: Names = {
        const NAMES: &[&str] = &["access_token", "client_id", "expires_in"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.access_token),
            1 => entry.into(&mut self.client_id),
            2 => entry.into(&mut self.expires_in),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access_token", &self.access_token);
        out.put("client_id", &self.client_id);
        out.put("expires_in", &self.expires_in);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `I18nLocale`.
///
/// Needs the feature `payload-configuration`.
#[derive(Clone)]
pub struct I18nLocale {
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
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`
    pub last_updated_by: Option<crate::Reference>,
    /// `locale`
    pub locale: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `sharing`
    pub sharing: Option<crate::Value>,
    /// `translations`
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// `user`: only in 2.41
    pub user: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for I18nLocale {
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
            last_updated: None,
            last_updated_by: None,
            locale: None,
            name: None,
            sharing: None,
            translations: None,
            user: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for I18nLocale {
    const NAME: &'static str = "I18nLocale";
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
            "lastUpdated",
            "lastUpdatedBy",
            "locale",
            "name",
            "sharing",
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
            5 => entry.into(&mut self.display_name),
            6 => entry.into(&mut self.favorite),
            7 => entry.into(&mut self.favorites),
            8 => entry.into(&mut self.href),
            9 => entry.into(&mut self.id),
            10 => entry.into(&mut self.last_updated),
            11 => entry.into(&mut self.last_updated_by),
            12 => entry.into(&mut self.locale),
            13 => entry.into(&mut self.name),
            14 => entry.into(&mut self.sharing),
            15 => entry.into(&mut self.translations),
            16 => entry.into(&mut self.user),
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
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("locale", &self.locale);
        out.put("name", &self.name);
        out.put("sharing", &self.sharing);
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
/// Holds what servers call `I18nOutput`.
///
/// Needs the feature `payload-configuration`.
#[derive(Clone)]
pub struct I18nOutput {
    /// `translations`
    pub translations: Option<crate::Map<crate::Text>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for I18nOutput {
    fn default() -> Self {
        Self {
            translations: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for I18nOutput {
    const NAME: &'static str = "I18nOutput";
    const NAMES: Names = {
        const NAMES: &[&str] = &["translations"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.translations),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("translations", &self.translations);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ObjectValueTypeRenderingOption`.
///
/// Needs the feature `payload-configuration`.
#[derive(Clone)]
pub struct ObjectValueTypeRenderingOption {
    /// `clazz`
    pub clazz: Option<crate::Text>,
    /// `hasOptionSet`
    pub has_option_set: Option<bool>,
    /// `renderingTypes`
    pub rendering_types: Option<Vec<crate::enums::ValueTypeRenderingType>>,
    /// `valueType`
    pub value_type: Option<crate::enums::ValueType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ObjectValueTypeRenderingOption {
    fn default() -> Self {
        Self {
            clazz: None,
            has_option_set: None,
            rendering_types: None,
            value_type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ObjectValueTypeRenderingOption {
    const NAME: &'static str = "ObjectValueTypeRenderingOption";
    const NAMES: Names = {
        const NAMES: &[&str] = &["clazz", "hasOptionSet", "renderingTypes", "valueType"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.clazz),
            1 => entry.into(&mut self.has_option_set),
            2 => entry.into(&mut self.rendering_types),
            3 => entry.into(&mut self.value_type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("clazz", &self.clazz);
        out.put("hasOptionSet", &self.has_option_set);
        out.put("renderingTypes", &self.rendering_types);
        out.put("valueType", &self.value_type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `PeriodType`.
///
/// Needs the feature `payload-configuration`.
#[derive(Clone)]
pub struct PeriodType {
    /// `displayLabel`: only in 2.43
    pub display_label: Option<crate::Text>,
    /// `displayName`: only in 2.43
    pub display_name: Option<crate::Text>,
    /// `frequencyOrder`
    pub frequency_order: Option<i64>,
    /// `isoDuration`
    pub iso_duration: Option<crate::Text>,
    /// `isoFormat`
    pub iso_format: Option<crate::Text>,
    /// `label`: only in 2.43
    pub label: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for PeriodType {
    fn default() -> Self {
        Self {
            display_label: None,
            display_name: None,
            frequency_order: None,
            iso_duration: None,
            iso_format: None,
            label: None,
            name: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for PeriodType {
    const NAME: &'static str = "PeriodType";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "displayLabel",
            "displayName",
            "frequencyOrder",
            "isoDuration",
            "isoFormat",
            "label",
            "name",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.display_label),
            1 => entry.into(&mut self.display_name),
            2 => entry.into(&mut self.frequency_order),
            3 => entry.into(&mut self.iso_duration),
            4 => entry.into(&mut self.iso_format),
            5 => entry.into(&mut self.label),
            6 => entry.into(&mut self.name),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("displayLabel", &self.display_label);
        out.put("displayName", &self.display_name);
        out.put("frequencyOrder", &self.frequency_order);
        out.put("isoDuration", &self.iso_duration);
        out.put("isoFormat", &self.iso_format);
        out.put("label", &self.label);
        out.put("name", &self.name);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `PeriodTypePage`.
///
/// Needs the feature `payload-configuration`.
#[derive(Clone)]
pub struct PeriodTypePage {
    /// `pager`
    pub pager: Option<Box<crate::payload::Pager>>,
    /// `periodTypes`
    pub period_types: Option<Vec<crate::payload::PeriodType>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for PeriodTypePage {
    fn default() -> Self {
        Self {
            pager: None,
            period_types: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for PeriodTypePage {
    const NAME: &'static str = "PeriodTypePage";
    const NAMES: Names = {
        const NAMES: &[&str] = &["pager", "periodTypes"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.pager),
            1 => entry.into(&mut self.period_types),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("pager", &self.pager);
        out.put("periodTypes", &self.period_types);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SectionRenderingObject`.
///
/// Needs the feature `payload-configuration`.
#[derive(Clone)]
pub struct SectionRenderingObject {
    /// `type`
    pub r#type: Option<crate::enums::SectionRenderingType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SectionRenderingObject {
    fn default() -> Self {
        Self {
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SectionRenderingObject {
    const NAME: &'static str = "SectionRenderingObject";
    const NAMES: Names = {
        const NAMES: &[&str] = &["type"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SimpleImageResource`.
///
/// Needs the feature `payload-configuration`.
#[derive(Clone)]
pub struct SimpleImageResource {
    /// `images`
    pub images: Option<crate::Map<crate::Text>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SimpleImageResource {
    fn default() -> Self {
        Self {
            images: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SimpleImageResource {
    const NAME: &'static str = "SimpleImageResource";
    const NAMES: Names = {
        const NAMES: &[&str] = &["images"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.images),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("images", &self.images);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TwoFactorMethods`.
///
/// Needs the feature `payload-configuration`.
#[derive(Clone)]
pub struct TwoFactorMethods {
    /// `email2faEnabled`
    pub email2fa_enabled: Option<bool>,
    /// `totp2faEnabled`
    pub totp2fa_enabled: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TwoFactorMethods {
    fn default() -> Self {
        Self {
            email2fa_enabled: None,
            totp2fa_enabled: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TwoFactorMethods {
    const NAME: &'static str = "TwoFactorMethods";
    const NAMES: Names = {
        const NAMES: &[&str] = &["email2faEnabled", "totp2faEnabled"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.email2fa_enabled),
            1 => entry.into(&mut self.totp2fa_enabled),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("email2faEnabled", &self.email2fa_enabled);
        out.put("totp2faEnabled", &self.totp2fa_enabled);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ValueTypeRenderingObject`.
///
/// Needs the feature `payload-configuration`.
#[derive(Clone)]
pub struct ValueTypeRenderingObject {
    /// `decimalPoints`
    pub decimal_points: Option<i64>,
    /// `max`
    pub max: Option<i64>,
    /// `min`
    pub min: Option<i64>,
    /// `step`
    pub step: Option<i64>,
    /// `type`
    pub r#type: Option<crate::enums::ValueTypeRenderingType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ValueTypeRenderingObject {
    fn default() -> Self {
        Self {
            decimal_points: None,
            max: None,
            min: None,
            step: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ValueTypeRenderingObject {
    const NAME: &'static str = "ValueTypeRenderingObject";
    const NAMES: Names = {
        const NAMES: &[&str] = &["decimalPoints", "max", "min", "step", "type"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.decimal_points),
            1 => entry.into(&mut self.max),
            2 => entry.into(&mut self.min),
            3 => entry.into(&mut self.step),
            4 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("decimalPoints", &self.decimal_points);
        out.put("max", &self.max);
        out.put("min", &self.min);
        out.put("step", &self.step);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `WebLocale`.
///
/// Needs the feature `payload-configuration`.
#[derive(Clone)]
pub struct WebLocale {
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `languageTag`: only in 2.42 and 2.43
    pub language_tag: Option<crate::Text>,
    /// `locale`
    pub locale: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for WebLocale {
    fn default() -> Self {
        Self {
            display_name: None,
            language_tag: None,
            locale: None,
            name: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for WebLocale {
    const NAME: &'static str = "WebLocale";
    const NAMES: Names = {
        const NAMES: &[&str] = &["displayName", "languageTag", "locale", "name"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.display_name),
            1 => entry.into(&mut self.language_tag),
            2 => entry.into(&mut self.locale),
            3 => entry.into(&mut self.name),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("displayName", &self.display_name);
        out.put("languageTag", &self.language_tag);
        out.put("locale", &self.locale);
        out.put("name", &self.name);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    Configuration GoogleAccessToken I18nLocale I18nOutput ObjectValueTypeRenderingOption
    PeriodType PeriodTypePage SectionRenderingObject SimpleImageResource TwoFactorMethods
    ValueTypeRenderingObject WebLocale
}
