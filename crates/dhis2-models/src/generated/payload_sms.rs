// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `BulkSmsGatewayConfig`.
///
/// Needs the feature `payload-sms`.
#[derive(Clone)]
pub struct BulkSmsGatewayConfig {
    /// `id`
    pub id: Option<crate::Text>,
    /// `isDefault`
    pub is_default: Option<bool>,
    /// `maxSmsLength`
    pub max_sms_length: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `password`
    pub password: Option<crate::Text>,
    /// `sendUrlParameters`
    pub send_url_parameters: Option<bool>,
    /// `uid`
    pub uid: Option<crate::Text>,
    /// `urlTemplate`
    pub url_template: Option<crate::Text>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for BulkSmsGatewayConfig {
    fn default() -> Self {
        Self {
            id: None,
            is_default: None,
            max_sms_length: None,
            name: None,
            password: None,
            send_url_parameters: None,
            uid: None,
            url_template: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for BulkSmsGatewayConfig {
    const NAME: &'static str = "BulkSmsGatewayConfig";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "id",
            "isDefault",
            "maxSmsLength",
            "name",
            "password",
            "sendUrlParameters",
            "uid",
            "urlTemplate",
            "username",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.id),
            1 => entry.into(&mut self.is_default),
            2 => entry.into(&mut self.max_sms_length),
            3 => entry.into(&mut self.name),
            4 => entry.into(&mut self.password),
            5 => entry.into(&mut self.send_url_parameters),
            6 => entry.into(&mut self.uid),
            7 => entry.into(&mut self.url_template),
            8 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("id", &self.id);
        out.put("isDefault", &self.is_default);
        out.put("maxSmsLength", &self.max_sms_length);
        out.put("name", &self.name);
        out.put("password", &self.password);
        out.put("sendUrlParameters", &self.send_url_parameters);
        out.put("uid", &self.uid);
        out.put("urlTemplate", &self.url_template);
        out.put("username", &self.username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ClickatellGatewayConfig`.
///
/// Needs the feature `payload-sms`.
#[derive(Clone)]
pub struct ClickatellGatewayConfig {
    /// `authToken`
    pub auth_token: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `isDefault`
    pub is_default: Option<bool>,
    /// `maxSmsLength`
    pub max_sms_length: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `password`
    pub password: Option<crate::Text>,
    /// `sendUrlParameters`
    pub send_url_parameters: Option<bool>,
    /// `uid`
    pub uid: Option<crate::Text>,
    /// `urlTemplate`
    pub url_template: Option<crate::Text>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ClickatellGatewayConfig {
    fn default() -> Self {
        Self {
            auth_token: None,
            id: None,
            is_default: None,
            max_sms_length: None,
            name: None,
            password: None,
            send_url_parameters: None,
            uid: None,
            url_template: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ClickatellGatewayConfig {
    const NAME: &'static str = "ClickatellGatewayConfig";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "authToken",
            "id",
            "isDefault",
            "maxSmsLength",
            "name",
            "password",
            "sendUrlParameters",
            "uid",
            "urlTemplate",
            "username",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.auth_token),
            1 => entry.into(&mut self.id),
            2 => entry.into(&mut self.is_default),
            3 => entry.into(&mut self.max_sms_length),
            4 => entry.into(&mut self.name),
            5 => entry.into(&mut self.password),
            6 => entry.into(&mut self.send_url_parameters),
            7 => entry.into(&mut self.uid),
            8 => entry.into(&mut self.url_template),
            9 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("authToken", &self.auth_token);
        out.put("id", &self.id);
        out.put("isDefault", &self.is_default);
        out.put("maxSmsLength", &self.max_sms_length);
        out.put("name", &self.name);
        out.put("password", &self.password);
        out.put("sendUrlParameters", &self.send_url_parameters);
        out.put("uid", &self.uid);
        out.put("urlTemplate", &self.url_template);
        out.put("username", &self.username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `GenericGatewayParameter`.
///
/// Needs the feature `payload-sms`.
#[derive(Clone)]
pub struct GenericGatewayParameter {
    /// `confidential`
    pub confidential: Option<bool>,
    /// `encode`
    pub encode: Option<bool>,
    /// `header`
    pub header: Option<bool>,
    /// `key`
    pub key: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for GenericGatewayParameter {
    fn default() -> Self {
        Self {
            confidential: None,
            encode: None,
            header: None,
            key: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for GenericGatewayParameter {
    const NAME: &'static str = "GenericGatewayParameter";
    const NAMES: Names = {
        const NAMES: &[&str] = &["confidential", "encode", "header", "key", "value"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.confidential),
            1 => entry.into(&mut self.encode),
            2 => entry.into(&mut self.header),
            3 => entry.into(&mut self.key),
            4 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("confidential", &self.confidential);
        out.put("encode", &self.encode);
        out.put("header", &self.header);
        out.put("key", &self.key);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `GenericHttpGatewayConfig`.
///
/// Needs the feature `payload-sms`.
#[derive(Clone)]
pub struct GenericHttpGatewayConfig {
    /// `configurationTemplate`
    pub configuration_template: Option<crate::Text>,
    /// `contentType`
    pub content_type: Option<crate::enums::ContentType>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `isDefault`
    pub is_default: Option<bool>,
    /// `maxSmsLength`
    pub max_sms_length: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `parameters`
    pub parameters: Option<Vec<crate::payload::GenericGatewayParameter>>,
    /// `password`
    pub password: Option<crate::Text>,
    /// `sendUrlParameters`
    pub send_url_parameters: Option<bool>,
    /// `uid`
    pub uid: Option<crate::Text>,
    /// `urlTemplate`
    pub url_template: Option<crate::Text>,
    /// `useGet`
    pub use_get: Option<bool>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for GenericHttpGatewayConfig {
    fn default() -> Self {
        Self {
            configuration_template: None,
            content_type: None,
            id: None,
            is_default: None,
            max_sms_length: None,
            name: None,
            parameters: None,
            password: None,
            send_url_parameters: None,
            uid: None,
            url_template: None,
            use_get: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for GenericHttpGatewayConfig {
    const NAME: &'static str = "GenericHttpGatewayConfig";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "configurationTemplate",
            "contentType",
            "id",
            "isDefault",
            "maxSmsLength",
            "name",
            "parameters",
            "password",
            "sendUrlParameters",
            "uid",
            "urlTemplate",
            "useGet",
            "username",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.configuration_template),
            1 => entry.into(&mut self.content_type),
            2 => entry.into(&mut self.id),
            3 => entry.into(&mut self.is_default),
            4 => entry.into(&mut self.max_sms_length),
            5 => entry.into(&mut self.name),
            6 => entry.into(&mut self.parameters),
            7 => entry.into(&mut self.password),
            8 => entry.into(&mut self.send_url_parameters),
            9 => entry.into(&mut self.uid),
            10 => entry.into(&mut self.url_template),
            11 => entry.into(&mut self.use_get),
            12 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("configurationTemplate", &self.configuration_template);
        out.put("contentType", &self.content_type);
        out.put("id", &self.id);
        out.put("isDefault", &self.is_default);
        out.put("maxSmsLength", &self.max_sms_length);
        out.put("name", &self.name);
        out.put("parameters", &self.parameters);
        out.put("password", &self.password);
        out.put("sendUrlParameters", &self.send_url_parameters);
        out.put("uid", &self.uid);
        out.put("urlTemplate", &self.url_template);
        out.put("useGet", &self.use_get);
        out.put("username", &self.username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `IncomingSms`.
///
/// Needs the feature `payload-sms`.
#[derive(Clone)]
pub struct IncomingSms {
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
    /// `gatewayid`
    pub gatewayid: Option<crate::Text>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`
    pub last_updated_by: Option<crate::Reference>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `originator`
    pub originator: Option<crate::Text>,
    /// `receiveddate`
    pub receiveddate: Option<crate::DateTime>,
    /// `sentdate`
    pub sentdate: Option<crate::DateTime>,
    /// `sharing`
    pub sharing: Option<crate::Value>,
    /// `smsencoding`
    pub smsencoding: Option<crate::enums::SmsMessageEncoding>,
    /// `smsstatus`
    pub smsstatus: Option<crate::enums::SmsMessageStatus>,
    /// `text`
    pub text: Option<crate::Text>,
    /// `translations`
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// `user`: only in 2.41
    pub user: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for IncomingSms {
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
            gatewayid: None,
            href: None,
            id: None,
            last_updated: None,
            last_updated_by: None,
            name: None,
            originator: None,
            receiveddate: None,
            sentdate: None,
            sharing: None,
            smsencoding: None,
            smsstatus: None,
            text: None,
            translations: None,
            user: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for IncomingSms {
    const NAME: &'static str = "IncomingSms";
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
            "gatewayid",
            "href",
            "id",
            "lastUpdated",
            "lastUpdatedBy",
            "name",
            "originator",
            "receiveddate",
            "sentdate",
            "sharing",
            "smsencoding",
            "smsstatus",
            "text",
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
            8 => entry.into(&mut self.gatewayid),
            9 => entry.into(&mut self.href),
            10 => entry.into(&mut self.id),
            11 => entry.into(&mut self.last_updated),
            12 => entry.into(&mut self.last_updated_by),
            13 => entry.into(&mut self.name),
            14 => entry.into(&mut self.originator),
            15 => entry.into(&mut self.receiveddate),
            16 => entry.into(&mut self.sentdate),
            17 => entry.into(&mut self.sharing),
            18 => entry.into(&mut self.smsencoding),
            19 => entry.into(&mut self.smsstatus),
            20 => entry.into(&mut self.text),
            21 => entry.into(&mut self.translations),
            22 => entry.into(&mut self.user),
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
        out.put("gatewayid", &self.gatewayid);
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("name", &self.name);
        out.put("originator", &self.originator);
        out.put("receiveddate", &self.receiveddate);
        out.put("sentdate", &self.sentdate);
        out.put("sharing", &self.sharing);
        out.put("smsencoding", &self.smsencoding);
        out.put("smsstatus", &self.smsstatus);
        out.put("text", &self.text);
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
/// Holds what servers call `OutboundSms`.
///
/// Needs the feature `payload-sms`.
#[derive(Clone)]
pub struct OutboundSms {
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
    /// `date`
    pub date: Option<crate::DateTime>,
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
    /// `message`
    pub message: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `recipients`
    pub recipients: Option<Vec<crate::Text>>,
    /// `sender`
    pub sender: Option<crate::Text>,
    /// `sharing`
    pub sharing: Option<crate::Value>,
    /// `status`
    pub status: Option<crate::enums::OutboundSmsStatus>,
    /// `subject`
    pub subject: Option<crate::Text>,
    /// `translations`
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// `user`: only in 2.41
    pub user: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for OutboundSms {
    fn default() -> Self {
        Self {
            access: None,
            attribute_values: None,
            code: None,
            created: None,
            created_by: None,
            date: None,
            display_name: None,
            favorite: None,
            favorites: None,
            href: None,
            id: None,
            last_updated: None,
            last_updated_by: None,
            message: None,
            name: None,
            recipients: None,
            sender: None,
            sharing: None,
            status: None,
            subject: None,
            translations: None,
            user: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for OutboundSms {
    const NAME: &'static str = "OutboundSms";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "access",
            "attributeValues",
            "code",
            "created",
            "createdBy",
            "date",
            "displayName",
            "favorite",
            "favorites",
            "href",
            "id",
            "lastUpdated",
            "lastUpdatedBy",
            "message",
            "name",
            "recipients",
            "sender",
            "sharing",
            "status",
            "subject",
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
            5 => entry.into(&mut self.date),
            6 => entry.into(&mut self.display_name),
            7 => entry.into(&mut self.favorite),
            8 => entry.into(&mut self.favorites),
            9 => entry.into(&mut self.href),
            10 => entry.into(&mut self.id),
            11 => entry.into(&mut self.last_updated),
            12 => entry.into(&mut self.last_updated_by),
            13 => entry.into(&mut self.message),
            14 => entry.into(&mut self.name),
            15 => entry.into(&mut self.recipients),
            16 => entry.into(&mut self.sender),
            17 => entry.into(&mut self.sharing),
            18 => entry.into(&mut self.status),
            19 => entry.into(&mut self.subject),
            20 => entry.into(&mut self.translations),
            21 => entry.into(&mut self.user),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access", &self.access);
        out.put("attributeValues", &self.attribute_values);
        out.put("code", &self.code);
        out.put("created", &self.created);
        out.put("createdBy", &self.created_by);
        out.put("date", &self.date);
        out.put("displayName", &self.display_name);
        out.put("favorite", &self.favorite);
        out.put("favorites", &self.favorites);
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("message", &self.message);
        out.put("name", &self.name);
        out.put("recipients", &self.recipients);
        out.put("sender", &self.sender);
        out.put("sharing", &self.sharing);
        out.put("status", &self.status);
        out.put("subject", &self.subject);
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
/// Holds what servers call `SMPPGatewayConfig`.
///
/// Needs the feature `payload-sms`.
#[derive(Clone)]
pub struct SmppGatewayConfig {
    /// `bindType`
    pub bind_type: Option<crate::enums::BindType>,
    /// `compressed`
    pub compressed: Option<bool>,
    /// `host`
    pub host: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `isDefault`
    pub is_default: Option<bool>,
    /// `maxSmsLength`
    pub max_sms_length: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `numberPlanIndicator`
    pub number_plan_indicator: Option<crate::enums::NumberingPlanIndicator>,
    /// `password`
    pub password: Option<crate::Text>,
    /// `port`
    pub port: Option<i64>,
    /// `sendUrlParameters`
    pub send_url_parameters: Option<bool>,
    /// `systemId`
    pub system_id: Option<crate::Text>,
    /// `systemType`
    pub system_type: Option<crate::Text>,
    /// `typeOfNumber`
    pub type_of_number: Option<crate::enums::TypeOfNumber>,
    /// `uid`
    pub uid: Option<crate::Text>,
    /// `urlTemplate`
    pub url_template: Option<crate::Text>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SmppGatewayConfig {
    fn default() -> Self {
        Self {
            bind_type: None,
            compressed: None,
            host: None,
            id: None,
            is_default: None,
            max_sms_length: None,
            name: None,
            number_plan_indicator: None,
            password: None,
            port: None,
            send_url_parameters: None,
            system_id: None,
            system_type: None,
            type_of_number: None,
            uid: None,
            url_template: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SmppGatewayConfig {
    const NAME: &'static str = "SmppGatewayConfig";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "bindType",
            "compressed",
            "host",
            "id",
            "isDefault",
            "maxSmsLength",
            "name",
            "numberPlanIndicator",
            "password",
            "port",
            "sendUrlParameters",
            "systemId",
            "systemType",
            "typeOfNumber",
            "uid",
            "urlTemplate",
            "username",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.bind_type),
            1 => entry.into(&mut self.compressed),
            2 => entry.into(&mut self.host),
            3 => entry.into(&mut self.id),
            4 => entry.into(&mut self.is_default),
            5 => entry.into(&mut self.max_sms_length),
            6 => entry.into(&mut self.name),
            7 => entry.into(&mut self.number_plan_indicator),
            8 => entry.into(&mut self.password),
            9 => entry.into(&mut self.port),
            10 => entry.into(&mut self.send_url_parameters),
            11 => entry.into(&mut self.system_id),
            12 => entry.into(&mut self.system_type),
            13 => entry.into(&mut self.type_of_number),
            14 => entry.into(&mut self.uid),
            15 => entry.into(&mut self.url_template),
            16 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("bindType", &self.bind_type);
        out.put("compressed", &self.compressed);
        out.put("host", &self.host);
        out.put("id", &self.id);
        out.put("isDefault", &self.is_default);
        out.put("maxSmsLength", &self.max_sms_length);
        out.put("name", &self.name);
        out.put("numberPlanIndicator", &self.number_plan_indicator);
        out.put("password", &self.password);
        out.put("port", &self.port);
        out.put("sendUrlParameters", &self.send_url_parameters);
        out.put("systemId", &self.system_id);
        out.put("systemType", &self.system_type);
        out.put("typeOfNumber", &self.type_of_number);
        out.put("uid", &self.uid);
        out.put("urlTemplate", &self.url_template);
        out.put("username", &self.username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    BulkSmsGatewayConfig ClickatellGatewayConfig GenericGatewayParameter
    GenericHttpGatewayConfig IncomingSms OutboundSms SmppGatewayConfig
}
