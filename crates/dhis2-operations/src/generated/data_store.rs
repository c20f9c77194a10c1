// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `Datastore`.
pub mod datastore {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/dataStore`.
    pub fn get_namespaces<V: Version>(client: &Client<V>) -> GetNamespaces<'_, V> {
        GetNamespaces(client.request_at(Method::GET, "dataStore", &[]))
    }
    /// A call of `GET /api/dataStore`, begun with [`get_namespaces`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetNamespaces<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetNamespaces<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<String>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/dataStore/protections`, only in 2.42 and 2.43.
    pub fn get_namespace_protection<V: Version>(
        client: &Client<V>,
    ) -> GetNamespaceProtection<'_, V> {
        GetNamespaceProtection(
            client.request_at(Method::GET, "dataStore/protections", &[]),
        )
    }
    /// A call of `GET /api/dataStore/protections`, only in 2.42 and 2.43, begun with [`get_namespace_protection`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetNamespaceProtection<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetNamespaceProtection<'c, V> {
        /// Sets the parameter `namespace`, which is known in 2.42 and 2.43 only. The server demands it.
        pub fn namespace(self, value: impl ToString) -> Self {
            Self(self.0.query("namespace", value))
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
        pub async fn send(
            self,
        ) -> Result<Vec<payload::DatastoreNamespaceProtection>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `DELETE /api/dataStore/{namespace}`.
    pub fn delete_namespace<'c, V: Version>(
        client: &'c Client<V>,
        namespace: &str,
    ) -> DeleteNamespace<'c, V> {
        DeleteNamespace(client.request_at(Method::DELETE, "dataStore/{}", &[namespace]))
    }
    /// A call of `DELETE /api/dataStore/{namespace}`, begun with [`delete_namespace`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteNamespace<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteNamespace<'c, V> {
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
    /// Begins the call of `GET /api/dataStore/{namespace}`.
    pub fn get_entries<'c, V: Version>(
        client: &'c Client<V>,
        namespace: &str,
    ) -> GetEntries<'c, V> {
        GetEntries(client.request_at(Method::GET, "dataStore/{}", &[namespace]))
    }
    /// A call of `GET /api/dataStore/{namespace}`, begun with [`get_entries`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEntries<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEntries<'c, V> {
        /// Sets the parameter `fields`. The server demands it.
        pub fn fields(self, value: impl ToString) -> Self {
            Self(self.0.query("fields", value))
        }
        /// Sets the parameter `filter`.
        pub fn filter(self, value: impl ToString) -> Self {
            Self(self.0.query("filter", value))
        }
        /// Sets the parameter `headless`.
        pub fn headless(self, value: bool) -> Self {
            Self(self.0.query("headless", value))
        }
        /// Sets the parameter `includeAll`.
        pub fn include_all(self, value: bool) -> Self {
            Self(self.0.query("includeAll", value))
        }
        /// Sets the parameter `order`.
        pub fn order(self, value: impl ToString) -> Self {
            Self(self.0.query("order", value))
        }
        /// Sets the parameter `page`.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Sets the parameter `rootJunction`.
        pub fn root_junction(self, value: impl ToString) -> Self {
            Self(self.0.query("rootJunction", value))
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
        pub async fn send(self) -> Result<payload::EntriesResponse, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/dataStore/{namespace}/keys`.
    pub fn get_keys_in_namespace<'c, V: Version>(
        client: &'c Client<V>,
        namespace: &str,
    ) -> GetKeysInNamespace<'c, V> {
        GetKeysInNamespace(
            client.request_at(Method::GET, "dataStore/{}/keys", &[namespace]),
        )
    }
    /// A call of `GET /api/dataStore/{namespace}/keys`, begun with [`get_keys_in_namespace`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetKeysInNamespace<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetKeysInNamespace<'c, V> {
        /// Sets the parameter `lastUpdated`.
        pub fn last_updated(self, value: impl ToString) -> Self {
            Self(self.0.query("lastUpdated", value))
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
        pub async fn send(self) -> Result<Vec<String>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `DELETE /api/dataStore/{namespace}/{key}`.
    pub fn delete_entry<'c, V: Version>(
        client: &'c Client<V>,
        namespace: &str,
        key: &str,
    ) -> DeleteEntry<'c, V> {
        DeleteEntry(
            client.request_at(Method::DELETE, "dataStore/{}/{}", &[namespace, key]),
        )
    }
    /// A call of `DELETE /api/dataStore/{namespace}/{key}`, begun with [`delete_entry`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteEntry<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteEntry<'c, V> {
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
    /// Begins the call of `GET /api/dataStore/{namespace}/{key}`.
    pub fn get_entry<'c, V: Version>(
        client: &'c Client<V>,
        namespace: &str,
        key: &str,
    ) -> GetEntry<'c, V> {
        GetEntry(client.request_at(Method::GET, "dataStore/{}/{}", &[namespace, key]))
    }
    /// A call of `GET /api/dataStore/{namespace}/{key}`, begun with [`get_entry`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEntry<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEntry<'c, V> {
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
    /// Begins the call of `POST /api/dataStore/{namespace}/{key}`.
    pub fn add_entry<'c, V: Version>(
        client: &'c Client<V>,
        namespace: &str,
        key: &str,
    ) -> AddEntry<'c, V> {
        AddEntry(client.request_at(Method::POST, "dataStore/{}/{}", &[namespace, key]))
    }
    /// A call of `POST /api/dataStore/{namespace}/{key}`, begun with [`add_entry`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct AddEntry<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> AddEntry<'c, V> {
        /// Sets the parameter `encrypt`.
        pub fn encrypt(self, value: bool) -> Self {
            Self(self.0.query("encrypt", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &impl serde::Serialize) -> Result<Self, Error> {
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
    /// Begins the call of `PUT /api/dataStore/{namespace}/{key}`.
    pub fn put_entry<'c, V: Version>(
        client: &'c Client<V>,
        namespace: &str,
        key: &str,
    ) -> PutEntry<'c, V> {
        PutEntry(client.request_at(Method::PUT, "dataStore/{}/{}", &[namespace, key]))
    }
    /// A call of `PUT /api/dataStore/{namespace}/{key}`, begun with [`put_entry`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PutEntry<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PutEntry<'c, V> {
        /// Sets the parameter `encrypt`.
        pub fn encrypt(self, value: bool) -> Self {
            Self(self.0.query("encrypt", value))
        }
        /// Sets the parameter `path`.
        pub fn path(self, value: impl ToString) -> Self {
            Self(self.0.query("path", value))
        }
        /// Sets the parameter `roll`.
        pub fn roll(self, value: i64) -> Self {
            Self(self.0.query("roll", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &impl serde::Serialize) -> Result<Self, Error> {
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
    /// Begins the call of `GET /api/dataStore/{namespace}/{key}/metaData`.
    pub fn get_entry_meta_data<'c, V: Version>(
        client: &'c Client<V>,
        namespace: &str,
        key: &str,
    ) -> GetEntryMetaData<'c, V> {
        GetEntryMetaData(
            client.request_at(Method::GET, "dataStore/{}/{}/metaData", &[namespace, key]),
        )
    }
    /// A call of `GET /api/dataStore/{namespace}/{key}/metaData`, begun with [`get_entry_meta_data`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEntryMetaData<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEntryMetaData<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::DatastoreEntry, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `UserDatastore`.
pub mod user_datastore {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/userDataStore`.
    pub fn get_namespaces<V: Version>(client: &Client<V>) -> GetNamespaces<'_, V> {
        GetNamespaces(client.request_at(Method::GET, "userDataStore", &[]))
    }
    /// A call of `GET /api/userDataStore`, begun with [`get_namespaces`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetNamespaces<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetNamespaces<'c, V> {
        /// Sets the parameter `username`.
        pub fn username(self, value: impl ToString) -> Self {
            Self(self.0.query("username", value))
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
        pub async fn send(self) -> Result<Vec<String>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `DELETE /api/userDataStore/{namespace}`.
    pub fn delete_namespace<'c, V: Version>(
        client: &'c Client<V>,
        namespace: &str,
    ) -> DeleteNamespace<'c, V> {
        DeleteNamespace(
            client.request_at(Method::DELETE, "userDataStore/{}", &[namespace]),
        )
    }
    /// A call of `DELETE /api/userDataStore/{namespace}`, begun with [`delete_namespace`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteNamespace<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteNamespace<'c, V> {
        /// Sets the parameter `username`.
        pub fn username(self, value: impl ToString) -> Self {
            Self(self.0.query("username", value))
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
    /// Begins the call of `GET /api/userDataStore/{namespace}`.
    pub fn get_entries<'c, V: Version>(
        client: &'c Client<V>,
        namespace: &str,
    ) -> GetEntries<'c, V> {
        GetEntries(client.request_at(Method::GET, "userDataStore/{}", &[namespace]))
    }
    /// A call of `GET /api/userDataStore/{namespace}`, begun with [`get_entries`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEntries<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEntries<'c, V> {
        /// Sets the parameter `fields`. The server demands it.
        pub fn fields(self, value: impl ToString) -> Self {
            Self(self.0.query("fields", value))
        }
        /// Sets the parameter `filter`.
        pub fn filter(self, value: impl ToString) -> Self {
            Self(self.0.query("filter", value))
        }
        /// Sets the parameter `headless`.
        pub fn headless(self, value: bool) -> Self {
            Self(self.0.query("headless", value))
        }
        /// Sets the parameter `includeAll`.
        pub fn include_all(self, value: bool) -> Self {
            Self(self.0.query("includeAll", value))
        }
        /// Sets the parameter `order`.
        pub fn order(self, value: impl ToString) -> Self {
            Self(self.0.query("order", value))
        }
        /// Sets the parameter `page`.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Sets the parameter `rootJunction`.
        pub fn root_junction(self, value: impl ToString) -> Self {
            Self(self.0.query("rootJunction", value))
        }
        /// Sets the parameter `username`.
        pub fn username(self, value: impl ToString) -> Self {
            Self(self.0.query("username", value))
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
        pub async fn send(self) -> Result<Vec<String>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/userDataStore/{namespace}/keys`.
    pub fn get_keys_in_namespace<'c, V: Version>(
        client: &'c Client<V>,
        namespace: &str,
    ) -> GetKeysInNamespace<'c, V> {
        GetKeysInNamespace(
            client.request_at(Method::GET, "userDataStore/{}/keys", &[namespace]),
        )
    }
    /// A call of `GET /api/userDataStore/{namespace}/keys`, begun with [`get_keys_in_namespace`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetKeysInNamespace<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetKeysInNamespace<'c, V> {
        /// Sets the parameter `username`.
        pub fn username(self, value: impl ToString) -> Self {
            Self(self.0.query("username", value))
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
        pub async fn send(self) -> Result<Vec<String>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `DELETE /api/userDataStore/{namespace}/{key}`.
    pub fn delete_entry<'c, V: Version>(
        client: &'c Client<V>,
        namespace: &str,
        key: &str,
    ) -> DeleteEntry<'c, V> {
        DeleteEntry(
            client.request_at(Method::DELETE, "userDataStore/{}/{}", &[namespace, key]),
        )
    }
    /// A call of `DELETE /api/userDataStore/{namespace}/{key}`, begun with [`delete_entry`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteEntry<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteEntry<'c, V> {
        /// Sets the parameter `username`.
        pub fn username(self, value: impl ToString) -> Self {
            Self(self.0.query("username", value))
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
    /// Begins the call of `GET /api/userDataStore/{namespace}/{key}`.
    pub fn get_entry<'c, V: Version>(
        client: &'c Client<V>,
        namespace: &str,
        key: &str,
    ) -> GetEntry<'c, V> {
        GetEntry(
            client.request_at(Method::GET, "userDataStore/{}/{}", &[namespace, key]),
        )
    }
    /// A call of `GET /api/userDataStore/{namespace}/{key}`, begun with [`get_entry`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEntry<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEntry<'c, V> {
        /// Sets the parameter `username`.
        pub fn username(self, value: impl ToString) -> Self {
            Self(self.0.query("username", value))
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
    /// Begins the call of `POST /api/userDataStore/{namespace}/{key}`.
    pub fn add_entry<'c, V: Version>(
        client: &'c Client<V>,
        namespace: &str,
        key: &str,
    ) -> AddEntry<'c, V> {
        AddEntry(
            client.request_at(Method::POST, "userDataStore/{}/{}", &[namespace, key]),
        )
    }
    /// A call of `POST /api/userDataStore/{namespace}/{key}`, begun with [`add_entry`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct AddEntry<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> AddEntry<'c, V> {
        /// Sets the parameter `encrypt`.
        pub fn encrypt(self, value: bool) -> Self {
            Self(self.0.query("encrypt", value))
        }
        /// Sets the parameter `username`.
        pub fn username(self, value: impl ToString) -> Self {
            Self(self.0.query("username", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &impl serde::Serialize) -> Result<Self, Error> {
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
    /// Begins the call of `PUT /api/userDataStore/{namespace}/{key}`.
    pub fn put_user_value<'c, V: Version>(
        client: &'c Client<V>,
        namespace: &str,
        key: &str,
    ) -> PutUserValue<'c, V> {
        PutUserValue(
            client.request_at(Method::PUT, "userDataStore/{}/{}", &[namespace, key]),
        )
    }
    /// A call of `PUT /api/userDataStore/{namespace}/{key}`, begun with [`put_user_value`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PutUserValue<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PutUserValue<'c, V> {
        /// Sets the parameter `encrypt`.
        pub fn encrypt(self, value: bool) -> Self {
            Self(self.0.query("encrypt", value))
        }
        /// Sets the parameter `path`.
        pub fn path(self, value: impl ToString) -> Self {
            Self(self.0.query("path", value))
        }
        /// Sets the parameter `roll`.
        pub fn roll(self, value: i64) -> Self {
            Self(self.0.query("roll", value))
        }
        /// Sets the parameter `username`.
        pub fn username(self, value: impl ToString) -> Self {
            Self(self.0.query("username", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &impl serde::Serialize) -> Result<Self, Error> {
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
}
