// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `SmsGateway`.
pub mod sms_gateway {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/gateways`.
    pub fn get_gateways<V: Version>(client: &Client<V>) -> GetGateways<'_, V> {
        GetGateways(client.request_at(Method::GET, "gateways", &[]))
    }
    /// A call of `GET /api/gateways`, begun with [`get_gateways`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetGateways<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetGateways<'c, V> {
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
    /// Begins the call of `POST /api/gateways`.
    pub fn add_gateway<V: Version>(client: &Client<V>) -> AddGateway<'_, V> {
        AddGateway(client.request_at(Method::POST, "gateways", &[]))
    }
    /// A call of `POST /api/gateways`, begun with [`add_gateway`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct AddGateway<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> AddGateway<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `PUT /api/gateways/default/{uid}`.
    pub fn set_default<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> SetDefault<'c, V> {
        SetDefault(client.request_at(Method::PUT, "gateways/default/{}", &[uid]))
    }
    /// A call of `PUT /api/gateways/default/{uid}`, begun with [`set_default`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetDefault<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetDefault<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `DELETE /api/gateways/{uid}`.
    pub fn remove_gateway<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> RemoveGateway<'c, V> {
        RemoveGateway(client.request_at(Method::DELETE, "gateways/{}", &[uid]))
    }
    /// A call of `DELETE /api/gateways/{uid}`, begun with [`remove_gateway`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveGateway<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveGateway<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `GET /api/gateways/{uid}`.
    pub fn get_gateway_configuration<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetGatewayConfiguration<'c, V> {
        GetGatewayConfiguration(client.request_at(Method::GET, "gateways/{}", &[uid]))
    }
    /// A call of `GET /api/gateways/{uid}`, begun with [`get_gateway_configuration`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetGatewayConfiguration<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetGatewayConfiguration<'c, V> {
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
    /// Begins the call of `PUT /api/gateways/{uid}`.
    pub fn update_gateway<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> UpdateGateway<'c, V> {
        UpdateGateway(client.request_at(Method::PUT, "gateways/{}", &[uid]))
    }
    /// A call of `PUT /api/gateways/{uid}`, begun with [`update_gateway`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UpdateGateway<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UpdateGateway<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
}
/// Operations of the server's `SmsInbound`.
pub mod sms_inbound {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `DELETE /api/sms/inbound`.
    pub fn delete_inbound_messages<V: Version>(
        client: &Client<V>,
    ) -> DeleteInboundMessages<'_, V> {
        DeleteInboundMessages(client.request_at(Method::DELETE, "sms/inbound", &[]))
    }
    /// A call of `DELETE /api/sms/inbound`, begun with [`delete_inbound_messages`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteInboundMessages<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteInboundMessages<'c, V> {
        /// Adds to the parameter `ids`. The server demands it.
        pub fn ids(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ids", value)),
            )
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `POST /api/sms/inbound/import`.
    pub fn import_unparsed_sms_messages<V: Version>(
        client: &Client<V>,
    ) -> ImportUnparsedSmsMessages<'_, V> {
        ImportUnparsedSmsMessages(
            client.request_at(Method::POST, "sms/inbound/import", &[]),
        )
    }
    /// A call of `POST /api/sms/inbound/import`, begun with [`import_unparsed_sms_messages`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ImportUnparsedSmsMessages<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ImportUnparsedSmsMessages<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
}
/// Operations of the server's `SmsOutbound`.
pub mod sms_outbound {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `DELETE /api/sms/outbound`.
    pub fn delete_outbound_messages<V: Version>(
        client: &Client<V>,
    ) -> DeleteOutboundMessages<'_, V> {
        DeleteOutboundMessages(client.request_at(Method::DELETE, "sms/outbound", &[]))
    }
    /// A call of `DELETE /api/sms/outbound`, begun with [`delete_outbound_messages`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteOutboundMessages<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteOutboundMessages<'c, V> {
        /// Adds to the parameter `ids`. The server demands it.
        pub fn ids(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ids", value)),
            )
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
}
