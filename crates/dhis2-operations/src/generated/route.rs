// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `Route`.
#[expect(clippy::module_inception, reason = "the area is called after its main class")]
pub mod route {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Value, Version};
    /// Begins the call of `POST /api/routes/addCollectionItem__disabled`.
    pub fn add_collection_item<V: Version>(
        client: &Client<V>,
    ) -> AddCollectionItem<'_, V> {
        AddCollectionItem(
            client.request_at(Method::POST, "routes/addCollectionItem__disabled", &[]),
        )
    }
    /// A call of `POST /api/routes/addCollectionItem__disabled`, begun with [`add_collection_item`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct AddCollectionItem<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> AddCollectionItem<'c, V> {
        /// Sets the parameter `blank`.
        pub fn blank(self, value: bool) -> Self {
            Self(self.0.query("blank", value))
        }
        /// Sets the parameter `bytes`.
        pub fn bytes_parameter(self, value: impl ToString) -> Self {
            Self(self.0.query("bytes", value))
        }
        /// Sets the parameter `empty`.
        pub fn empty(self, value: bool) -> Self {
            Self(self.0.query("empty", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `POST /api/routes/deleteCollectionItem__disabled`.
    pub fn delete_collection_item<V: Version>(
        client: &Client<V>,
    ) -> DeleteCollectionItem<'_, V> {
        DeleteCollectionItem(
            client.request_at(Method::POST, "routes/deleteCollectionItem__disabled", &[]),
        )
    }
    /// A call of `POST /api/routes/deleteCollectionItem__disabled`, begun with [`delete_collection_item`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteCollectionItem<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteCollectionItem<'c, V> {
        /// Sets the parameter `blank`.
        pub fn blank(self, value: bool) -> Self {
            Self(self.0.query("blank", value))
        }
        /// Sets the parameter `bytes`.
        pub fn bytes_parameter(self, value: impl ToString) -> Self {
            Self(self.0.query("bytes", value))
        }
        /// Sets the parameter `empty`.
        pub fn empty(self, value: bool) -> Self {
            Self(self.0.query("empty", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `DELETE /api/routes/{id}/run`.
    pub fn run5<'c, V: Version>(client: &'c Client<V>, id: &str) -> Run5<'c, V> {
        Run5(client.request_at(Method::DELETE, "routes/{}/run", &[id]))
    }
    /// A call of `DELETE /api/routes/{id}/run`, begun with [`run5`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Run5<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Run5<'c, V> {
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
    /// Begins the call of `GET /api/routes/{id}/run`.
    pub fn run<'c, V: Version>(client: &'c Client<V>, id: &str) -> Run<'c, V> {
        Run(client.request_at(Method::GET, "routes/{}/run", &[id]))
    }
    /// A call of `GET /api/routes/{id}/run`, begun with [`run`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Run<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Run<'c, V> {
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
    /// Begins the call of `PATCH /api/routes/{id}/run`.
    pub fn run4<'c, V: Version>(client: &'c Client<V>, id: &str) -> Run4<'c, V> {
        Run4(client.request_at(Method::PATCH, "routes/{}/run", &[id]))
    }
    /// A call of `PATCH /api/routes/{id}/run`, begun with [`run4`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Run4<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Run4<'c, V> {
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
    /// Begins the call of `POST /api/routes/{id}/run`.
    pub fn run2<'c, V: Version>(client: &'c Client<V>, id: &str) -> Run2<'c, V> {
        Run2(client.request_at(Method::POST, "routes/{}/run", &[id]))
    }
    /// A call of `POST /api/routes/{id}/run`, begun with [`run2`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Run2<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Run2<'c, V> {
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
}
