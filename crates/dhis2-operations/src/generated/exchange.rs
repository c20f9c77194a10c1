// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `AggregateDataExchange`.
pub mod aggregate_data_exchange {
    use dhis2_client::{Client, Error, Method, Object, RawRequest, Version, payload};
    /// Begins the call of `POST /api/aggregateDataExchanges/exchange`.
    pub fn run_data_exchange<V: Version>(client: &Client<V>) -> RunDataExchange<'_, V> {
        RunDataExchange(
            client.request_at(Method::POST, "aggregateDataExchanges/exchange", &[]),
        )
    }
    /// A call of `POST /api/aggregateDataExchanges/exchange`, begun with [`run_data_exchange`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RunDataExchange<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RunDataExchange<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &Object) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `POST /api/aggregateDataExchanges/{uid}/exchange`.
    pub fn run_data_exchange_by_uid<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> RunDataExchangeByUid<'c, V> {
        RunDataExchangeByUid(
            client.request_at(Method::POST, "aggregateDataExchanges/{}/exchange", &[uid]),
        )
    }
    /// A call of `POST /api/aggregateDataExchanges/{uid}/exchange`, begun with [`run_data_exchange_by_uid`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RunDataExchangeByUid<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RunDataExchangeByUid<'c, V> {
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
    /// Begins the call of `GET /api/aggregateDataExchanges/{uid}/sourceData`.
    pub fn get_source_data<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetSourceData<'c, V> {
        GetSourceData(
            client
                .request_at(Method::GET, "aggregateDataExchanges/{}/sourceData", &[uid]),
        )
    }
    /// A call of `GET /api/aggregateDataExchanges/{uid}/sourceData`, begun with [`get_source_data`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSourceData<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSourceData<'c, V> {
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<payload::Grid>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/aggregateDataExchanges/{uid}/sourceDataValueSets`.
    pub fn get_source_data_value_sets<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetSourceDataValueSets<'c, V> {
        GetSourceDataValueSets(
            client
                .request_at(
                    Method::GET,
                    "aggregateDataExchanges/{}/sourceDataValueSets",
                    &[uid],
                ),
        )
    }
    /// A call of `GET /api/aggregateDataExchanges/{uid}/sourceDataValueSets`, begun with [`get_source_data_value_sets`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSourceDataValueSets<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSourceDataValueSets<'c, V> {
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<payload::DataValueSet>, Error> {
            self.0.send().await?.json()
        }
    }
}
