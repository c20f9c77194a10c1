// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `BatchResponseStatus`.
///
/// Needs the feature `payload-message`.
#[derive(Clone)]
pub struct BatchResponseStatus {
    /// `summaries`
    pub summaries: Option<Vec<crate::payload::OutboundMessageResponseSummary>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for BatchResponseStatus {
    fn default() -> Self {
        Self {
            summaries: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for BatchResponseStatus {
    const NAME: &'static str = "BatchResponseStatus";
    const NAMES: Names = {
        const NAMES: &[&str] = &["summaries"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.summaries),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("summaries", &self.summaries);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Email`.
///
/// Needs the feature `payload-message`.
#[derive(Clone)]
pub struct Email {
    /// `recipients`
    pub recipients: Option<Vec<crate::Reference>>,
    /// `sender`
    pub sender: Option<crate::Reference>,
    /// `subject`
    pub subject: Option<crate::Text>,
    /// `text`
    pub text: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Email {
    fn default() -> Self {
        Self {
            recipients: None,
            sender: None,
            subject: None,
            text: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Email {
    const NAME: &'static str = "Email";
    const NAMES: Names = {
        const NAMES: &[&str] = &["recipients", "sender", "subject", "text"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.recipients),
            1 => entry.into(&mut self.sender),
            2 => entry.into(&mut self.subject),
            3 => entry.into(&mut self.text),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("recipients", &self.recipients);
        out.put("sender", &self.sender);
        out.put("subject", &self.subject);
        out.put("text", &self.text);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Message`.
///
/// Needs the feature `payload-message`.
#[derive(Clone)]
pub struct Message {
    /// `access`
    pub access: Option<crate::Value>,
    /// `attachments`
    pub attachments: Option<Vec<crate::Reference>>,
    /// `attributeValues`: only in 2.42
    pub attribute_values: Option<Vec<crate::payload::AttributeValue>>,
    /// `code`: only in 2.42
    pub code: Option<crate::Text>,
    /// `created`: only in 2.42
    pub created: Option<crate::DateTime>,
    /// `createdBy`: only in 2.42
    pub created_by: Option<crate::Reference>,
    /// `displayName`: only in 2.42
    pub display_name: Option<crate::Text>,
    /// `favorite`: only in 2.42
    pub favorite: Option<bool>,
    /// `favorites`: only in 2.42
    pub favorites: Option<Vec<crate::Text>>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `id`: only in 2.42
    pub id: Option<crate::Text>,
    /// `internal`
    pub internal: Option<bool>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`: only in 2.42
    pub last_updated_by: Option<crate::Reference>,
    /// `metaData`
    pub meta_data: Option<crate::Text>,
    /// `sender`
    pub sender: Option<crate::Reference>,
    /// `sharing`: only in 2.42
    pub sharing: Option<crate::Value>,
    /// `text`
    pub text: Option<crate::Text>,
    /// `translations`: only in 2.42
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Message {
    fn default() -> Self {
        Self {
            access: None,
            attachments: None,
            attribute_values: None,
            code: None,
            created: None,
            created_by: None,
            display_name: None,
            favorite: None,
            favorites: None,
            href: None,
            id: None,
            internal: None,
            last_updated: None,
            last_updated_by: None,
            meta_data: None,
            sender: None,
            sharing: None,
            text: None,
            translations: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Message {
    const NAME: &'static str = "Message";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "access",
            "attachments",
            "attributeValues",
            "code",
            "created",
            "createdBy",
            "displayName",
            "favorite",
            "favorites",
            "href",
            "id",
            "internal",
            "lastUpdated",
            "lastUpdatedBy",
            "metaData",
            "sender",
            "sharing",
            "text",
            "translations",
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
            1 => entry.into(&mut self.attachments),
            2 => entry.into(&mut self.attribute_values),
            3 => entry.into(&mut self.code),
            4 => entry.into(&mut self.created),
            5 => entry.into(&mut self.created_by),
            6 => entry.into(&mut self.display_name),
            7 => entry.into(&mut self.favorite),
            8 => entry.into(&mut self.favorites),
            9 => entry.into(&mut self.href),
            10 => entry.into(&mut self.id),
            11 => entry.into(&mut self.internal),
            12 => entry.into(&mut self.last_updated),
            13 => entry.into(&mut self.last_updated_by),
            14 => entry.into(&mut self.meta_data),
            15 => entry.into(&mut self.sender),
            16 => entry.into(&mut self.sharing),
            17 => entry.into(&mut self.text),
            18 => entry.into(&mut self.translations),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access", &self.access);
        out.put("attachments", &self.attachments);
        out.put("attributeValues", &self.attribute_values);
        out.put("code", &self.code);
        out.put("created", &self.created);
        out.put("createdBy", &self.created_by);
        out.put("displayName", &self.display_name);
        out.put("favorite", &self.favorite);
        out.put("favorites", &self.favorites);
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("internal", &self.internal);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("metaData", &self.meta_data);
        out.put("sender", &self.sender);
        out.put("sharing", &self.sharing);
        out.put("text", &self.text);
        out.put("translations", &self.translations);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MessageConversationInfo`.
///
/// Needs the feature `payload-message`.
#[derive(Clone)]
pub struct MessageConversationInfo {
    /// `attachments`
    pub attachments: Option<Vec<crate::Reference>>,
    /// `organisationUnits`
    pub organisation_units: Option<Vec<crate::Reference>>,
    /// `subject`
    pub subject: Option<crate::Text>,
    /// `text`
    pub text: Option<crate::Text>,
    /// `userGroups`
    pub user_groups: Option<Vec<crate::Reference>>,
    /// `users`
    pub users: Option<Vec<crate::Reference>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MessageConversationInfo {
    fn default() -> Self {
        Self {
            attachments: None,
            organisation_units: None,
            subject: None,
            text: None,
            user_groups: None,
            users: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MessageConversationInfo {
    const NAME: &'static str = "MessageConversationInfo";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attachments",
            "organisationUnits",
            "subject",
            "text",
            "userGroups",
            "users",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attachments),
            1 => entry.into(&mut self.organisation_units),
            2 => entry.into(&mut self.subject),
            3 => entry.into(&mut self.text),
            4 => entry.into(&mut self.user_groups),
            5 => entry.into(&mut self.users),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attachments", &self.attachments);
        out.put("organisationUnits", &self.organisation_units);
        out.put("subject", &self.subject);
        out.put("text", &self.text);
        out.put("userGroups", &self.user_groups);
        out.put("users", &self.users);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `OutboundMessageResponseSummary`.
///
/// Needs the feature `payload-message`.
#[derive(Clone)]
pub struct OutboundMessageResponseSummary {
    /// `batchType`
    pub batch_type: Option<crate::enums::DeliveryChannel>,
    /// `errorMessage`
    pub error_message: Option<crate::Text>,
    /// `failed`
    pub failed: Option<i64>,
    /// `pending`
    pub pending: Option<i64>,
    /// `responseMessage`
    pub response_message: Option<crate::Text>,
    /// `sent`
    pub sent: Option<i64>,
    /// `status`
    pub status: Option<crate::enums::OutboundMessageBatchStatus>,
    /// `total`
    pub total: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for OutboundMessageResponseSummary {
    fn default() -> Self {
        Self {
            batch_type: None,
            error_message: None,
            failed: None,
            pending: None,
            response_message: None,
            sent: None,
            status: None,
            total: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for OutboundMessageResponseSummary {
    const NAME: &'static str = "OutboundMessageResponseSummary";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "batchType",
            "errorMessage",
            "failed",
            "pending",
            "responseMessage",
            "sent",
            "status",
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
            0 => entry.into(&mut self.batch_type),
            1 => entry.into(&mut self.error_message),
            2 => entry.into(&mut self.failed),
            3 => entry.into(&mut self.pending),
            4 => entry.into(&mut self.response_message),
            5 => entry.into(&mut self.sent),
            6 => entry.into(&mut self.status),
            7 => entry.into(&mut self.total),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("batchType", &self.batch_type);
        out.put("errorMessage", &self.error_message);
        out.put("failed", &self.failed);
        out.put("pending", &self.pending);
        out.put("responseMessage", &self.response_message);
        out.put("sent", &self.sent);
        out.put("status", &self.status);
        out.put("total", &self.total);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ProgramMessage`.
///
/// Needs the feature `payload-message`.
#[derive(Clone)]
pub struct ProgramMessage {
    /// `access`: only in 2.41 and 2.42
    pub access: Option<crate::Value>,
    /// `attributeValues`: only in 2.41 and 2.42
    pub attribute_values: Option<Vec<crate::payload::AttributeValue>>,
    /// `code`
    pub code: Option<crate::Text>,
    /// `created`: only in 2.41 and 2.42
    pub created: Option<crate::DateTime>,
    /// `createdBy`: only in 2.41 and 2.42
    pub created_by: Option<crate::Reference>,
    /// `deliveryChannels`
    pub delivery_channels: Option<Vec<crate::enums::DeliveryChannel>>,
    /// `displayName`: only in 2.41 and 2.42
    pub display_name: Option<crate::Text>,
    /// `enrollment`
    pub enrollment: Option<crate::Reference>,
    /// `event`
    pub event: Option<crate::Reference>,
    /// `favorite`: only in 2.41 and 2.42
    pub favorite: Option<bool>,
    /// `favorites`: only in 2.41 and 2.42
    pub favorites: Option<Vec<crate::Text>>,
    /// `href`: only in 2.41 and 2.42
    pub href: Option<crate::Text>,
    /// `id`: only in 2.41 and 2.42
    pub id: Option<crate::Text>,
    /// `lastUpdated`: only in 2.41 and 2.42
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`: only in 2.41 and 2.42
    pub last_updated_by: Option<crate::Reference>,
    /// `messageStatus`
    pub message_status: Option<crate::enums::ProgramMessageStatus>,
    /// `name`: only in 2.41 and 2.42
    pub name: Option<crate::Text>,
    /// `notificationTemplate`
    pub notification_template: Option<crate::Text>,
    /// `processedDate`
    pub processed_date: Option<crate::DateTime>,
    /// `recipients`
    pub recipients: Option<Box<crate::payload::ProgramMessageRecipients>>,
    /// `sharing`: only in 2.41 and 2.42
    pub sharing: Option<crate::Value>,
    /// `storeCopy`: only in 2.41 and 2.42
    pub store_copy: Option<bool>,
    /// `subject`
    pub subject: Option<crate::Text>,
    /// `text`
    pub text: Option<crate::Text>,
    /// `translations`: only in 2.41 and 2.42
    pub translations: Option<Vec<crate::payload::Translation>>,
    /// `user`: only in 2.41
    pub user: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ProgramMessage {
    fn default() -> Self {
        Self {
            access: None,
            attribute_values: None,
            code: None,
            created: None,
            created_by: None,
            delivery_channels: None,
            display_name: None,
            enrollment: None,
            event: None,
            favorite: None,
            favorites: None,
            href: None,
            id: None,
            last_updated: None,
            last_updated_by: None,
            message_status: None,
            name: None,
            notification_template: None,
            processed_date: None,
            recipients: None,
            sharing: None,
            store_copy: None,
            subject: None,
            text: None,
            translations: None,
            user: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ProgramMessage {
    const NAME: &'static str = "ProgramMessage";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "access",
            "attributeValues",
            "code",
            "created",
            "createdBy",
            "deliveryChannels",
            "displayName",
            "enrollment",
            "event",
            "favorite",
            "favorites",
            "href",
            "id",
            "lastUpdated",
            "lastUpdatedBy",
            "messageStatus",
            "name",
            "notificationTemplate",
            "processedDate",
            "recipients",
            "sharing",
            "storeCopy",
            "subject",
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
            5 => entry.into(&mut self.delivery_channels),
            6 => entry.into(&mut self.display_name),
            7 => entry.into(&mut self.enrollment),
            8 => entry.into(&mut self.event),
            9 => entry.into(&mut self.favorite),
            10 => entry.into(&mut self.favorites),
            11 => entry.into(&mut self.href),
            12 => entry.into(&mut self.id),
            13 => entry.into(&mut self.last_updated),
            14 => entry.into(&mut self.last_updated_by),
            15 => entry.into(&mut self.message_status),
            16 => entry.into(&mut self.name),
            17 => entry.into(&mut self.notification_template),
            18 => entry.into(&mut self.processed_date),
            19 => entry.into(&mut self.recipients),
            20 => entry.into(&mut self.sharing),
            21 => entry.into(&mut self.store_copy),
            22 => entry.into(&mut self.subject),
            23 => entry.into(&mut self.text),
            24 => entry.into(&mut self.translations),
            25 => entry.into(&mut self.user),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("access", &self.access);
        out.put("attributeValues", &self.attribute_values);
        out.put("code", &self.code);
        out.put("created", &self.created);
        out.put("createdBy", &self.created_by);
        out.put("deliveryChannels", &self.delivery_channels);
        out.put("displayName", &self.display_name);
        out.put("enrollment", &self.enrollment);
        out.put("event", &self.event);
        out.put("favorite", &self.favorite);
        out.put("favorites", &self.favorites);
        out.put("href", &self.href);
        out.put("id", &self.id);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("messageStatus", &self.message_status);
        out.put("name", &self.name);
        out.put("notificationTemplate", &self.notification_template);
        out.put("processedDate", &self.processed_date);
        out.put("recipients", &self.recipients);
        out.put("sharing", &self.sharing);
        out.put("storeCopy", &self.store_copy);
        out.put("subject", &self.subject);
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
/// Holds what servers call `ProgramMessageRecipients`.
///
/// Needs the feature `payload-message`.
#[derive(Clone)]
pub struct ProgramMessageRecipients {
    /// `emailAddresses`
    pub email_addresses: Option<Vec<crate::Text>>,
    /// `organisationUnit`
    pub organisation_unit: Option<crate::Reference>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<crate::Text>>,
    /// `trackedEntity`
    pub tracked_entity: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ProgramMessageRecipients {
    fn default() -> Self {
        Self {
            email_addresses: None,
            organisation_unit: None,
            phone_numbers: None,
            tracked_entity: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ProgramMessageRecipients {
    const NAME: &'static str = "ProgramMessageRecipients";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "emailAddresses",
            "organisationUnit",
            "phoneNumbers",
            "trackedEntity",
        ];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.email_addresses),
            1 => entry.into(&mut self.organisation_unit),
            2 => entry.into(&mut self.phone_numbers),
            3 => entry.into(&mut self.tracked_entity),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("emailAddresses", &self.email_addresses);
        out.put("organisationUnit", &self.organisation_unit);
        out.put("phoneNumbers", &self.phone_numbers);
        out.put("trackedEntity", &self.tracked_entity);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    BatchResponseStatus Email Message MessageConversationInfo
    OutboundMessageResponseSummary ProgramMessage ProgramMessageRecipients
}
