// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `ConsoleTarget`.
///
/// Needs the feature `payload-event-hook`.
#[derive(Clone)]
pub struct ConsoleTarget {
    /// `clientId`
    pub client_id: Option<crate::Text>,
    /// `type`
    pub r#type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ConsoleTarget {
    fn default() -> Self {
        Self {
            client_id: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ConsoleTarget {
    const NAME: &'static str = "ConsoleTarget";
    const NAMES: Names = {
        const NAMES: &[&str] = &["clientId", "type"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.client_id),
            1 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("clientId", &self.client_id);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `EventHookSource`.
///
/// Needs the feature `payload-event-hook`.
#[derive(Clone)]
pub struct EventHookSource {
    /// `fields`
    pub fields: Option<crate::Text>,
    /// `path`
    pub path: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for EventHookSource {
    fn default() -> Self {
        Self {
            fields: None,
            path: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for EventHookSource {
    const NAME: &'static str = "EventHookSource";
    const NAMES: Names = {
        const NAMES: &[&str] = &["fields", "path"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.fields),
            1 => entry.into(&mut self.path),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("fields", &self.fields);
        out.put("path", &self.path);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `JmsTarget`.
///
/// Needs the feature `payload-event-hook`.
#[derive(Clone)]
pub struct JmsTarget {
    /// `address`
    pub address: Option<crate::Text>,
    /// `brokerUrl`
    pub broker_url: Option<crate::Text>,
    /// `clientId`
    pub client_id: Option<crate::Text>,
    /// `groupId`
    pub group_id: Option<crate::Text>,
    /// `password`
    pub password: Option<crate::Text>,
    /// `type`
    pub r#type: Option<crate::Text>,
    /// `useQueue`
    pub use_queue: Option<bool>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for JmsTarget {
    fn default() -> Self {
        Self {
            address: None,
            broker_url: None,
            client_id: None,
            group_id: None,
            password: None,
            r#type: None,
            use_queue: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for JmsTarget {
    const NAME: &'static str = "JmsTarget";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "address",
            "brokerUrl",
            "clientId",
            "groupId",
            "password",
            "type",
            "useQueue",
            "username",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.address),
            1 => entry.into(&mut self.broker_url),
            2 => entry.into(&mut self.client_id),
            3 => entry.into(&mut self.group_id),
            4 => entry.into(&mut self.password),
            5 => entry.into(&mut self.r#type),
            6 => entry.into(&mut self.use_queue),
            7 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("address", &self.address);
        out.put("brokerUrl", &self.broker_url);
        out.put("clientId", &self.client_id);
        out.put("groupId", &self.group_id);
        out.put("password", &self.password);
        out.put("type", &self.r#type);
        out.put("useQueue", &self.use_queue);
        out.put("username", &self.username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `KafkaTarget`.
///
/// Needs the feature `payload-event-hook`.
#[derive(Clone)]
pub struct KafkaTarget {
    /// `bootstrapServers`
    pub bootstrap_servers: Option<crate::Text>,
    /// `clientId`
    pub client_id: Option<crate::Text>,
    /// `password`
    pub password: Option<crate::Text>,
    /// `topic`
    pub topic: Option<crate::Text>,
    /// `type`
    pub r#type: Option<crate::Text>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for KafkaTarget {
    fn default() -> Self {
        Self {
            bootstrap_servers: None,
            client_id: None,
            password: None,
            topic: None,
            r#type: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for KafkaTarget {
    const NAME: &'static str = "KafkaTarget";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "bootstrapServers",
            "clientId",
            "password",
            "topic",
            "type",
            "username",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.bootstrap_servers),
            1 => entry.into(&mut self.client_id),
            2 => entry.into(&mut self.password),
            3 => entry.into(&mut self.topic),
            4 => entry.into(&mut self.r#type),
            5 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("bootstrapServers", &self.bootstrap_servers);
        out.put("clientId", &self.client_id);
        out.put("password", &self.password);
        out.put("topic", &self.topic);
        out.put("type", &self.r#type);
        out.put("username", &self.username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `WebhookTarget`.
///
/// Needs the feature `payload-event-hook`.
#[derive(Clone)]
pub struct WebhookTarget {
    /// `auth`
    pub auth: Option<crate::Value>,
    /// `clientId`
    pub client_id: Option<crate::Text>,
    /// `contentType`
    pub content_type: Option<crate::Text>,
    /// `headers`
    pub headers: Option<crate::Map<crate::Text>>,
    /// `type`
    pub r#type: Option<crate::Text>,
    /// `url`
    pub url: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for WebhookTarget {
    fn default() -> Self {
        Self {
            auth: None,
            client_id: None,
            content_type: None,
            headers: None,
            r#type: None,
            url: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for WebhookTarget {
    const NAME: &'static str = "WebhookTarget";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "auth",
            "clientId",
            "contentType",
            "headers",
            "type",
            "url",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.auth),
            1 => entry.into(&mut self.client_id),
            2 => entry.into(&mut self.content_type),
            3 => entry.into(&mut self.headers),
            4 => entry.into(&mut self.r#type),
            5 => entry.into(&mut self.url),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("auth", &self.auth);
        out.put("clientId", &self.client_id);
        out.put("contentType", &self.content_type);
        out.put("headers", &self.headers);
        out.put("type", &self.r#type);
        out.put("url", &self.url);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    ConsoleTarget EventHookSource JmsTarget KafkaTarget WebhookTarget
}
