// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `Document`.
pub mod document {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version};
    /// Begins the call of `GET /api/documents/{uid}/data`.
    pub fn get_document_content<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetDocumentContent<'c, V> {
        GetDocumentContent(client.request_at(Method::GET, "documents/{}/data", &[uid]))
    }
    /// A call of `GET /api/documents/{uid}/data`, begun with [`get_document_content`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDocumentContent<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDocumentContent<'c, V> {
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
}
/// Operations of the server's `ExternalFileResource`.
pub mod external_file_resource {
    use dhis2_client::{Client, Error, Method, Object, RawRequest, Version};
    /// Begins the call of `GET /api/externalFileResources/{accessToken}`, only in 2.42.
    pub fn get_external_file_resource<'c, V: Version>(
        client: &'c Client<V>,
        access_token: &str,
    ) -> GetExternalFileResource<'c, V> {
        GetExternalFileResource(
            client.request_at(Method::GET, "externalFileResources/{}", &[access_token]),
        )
    }
    /// A call of `GET /api/externalFileResources/{accessToken}`, only in 2.42, begun with [`get_external_file_resource`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetExternalFileResource<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetExternalFileResource<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Object, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `File`.
#[expect(clippy::module_inception, reason = "the area is called after its main class")]
pub mod file {
    use dhis2_client::{
        Client, Error, Method, RawRequest, Response, Value, Version, payload,
    };
    /// Begins the call of `DELETE /api/files/style`.
    pub fn remove_custom_style<V: Version>(
        client: &Client<V>,
    ) -> RemoveCustomStyle<'_, V> {
        RemoveCustomStyle(client.request_at(Method::DELETE, "files/style", &[]))
    }
    /// A call of `DELETE /api/files/style`, begun with [`remove_custom_style`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveCustomStyle<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveCustomStyle<'c, V> {
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
    /// Begins the call of `GET /api/files/style`.
    pub fn get_custom_style<V: Version>(client: &Client<V>) -> GetCustomStyle<'_, V> {
        GetCustomStyle(client.request_at(Method::GET, "files/style", &[]))
    }
    /// A call of `GET /api/files/style`, begun with [`get_custom_style`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetCustomStyle<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetCustomStyle<'c, V> {
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
    /// Begins the call of `POST /api/files/style`.
    pub fn post_custom_style<V: Version>(client: &Client<V>) -> PostCustomStyle<'_, V> {
        PostCustomStyle(client.request_at(Method::POST, "files/style", &[]))
    }
    /// A call of `POST /api/files/style`, begun with [`post_custom_style`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostCustomStyle<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostCustomStyle<'c, V> {
        /// Sets the body to bytes of a media type, such as `text/css`.
        pub fn bytes(self, bytes: impl Into<Vec<u8>>, media_type: &'static str) -> Self {
            Self(self.0.body(bytes.into(), media_type))
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
    /// Begins the call of `GET /api/files/style/external`.
    pub fn get_custom_style2<V: Version>(client: &Client<V>) -> GetCustomStyle2<'_, V> {
        GetCustomStyle2(client.request_at(Method::GET, "files/style/external", &[]))
    }
    /// A call of `GET /api/files/style/external`, begun with [`get_custom_style2`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetCustomStyle2<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetCustomStyle2<'c, V> {
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
/// Operations of the server's `FileResource`.
pub mod file_resource {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `GET /api/fileResources/owners`.
    pub fn get_file_resource_owners<V: Version>(
        client: &Client<V>,
    ) -> GetFileResourceOwners<'_, V> {
        GetFileResourceOwners(
            client.request_at(Method::GET, "fileResources/owners", &[]),
        )
    }
    /// A call of `GET /api/fileResources/owners`, begun with [`get_file_resource_owners`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetFileResourceOwners<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetFileResourceOwners<'c, V> {
        /// Sets the parameter `storageKey`. The server demands it.
        pub fn storage_key(self, value: impl ToString) -> Self {
            Self(self.0.query("storageKey", value))
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
        pub async fn send(self) -> Result<Vec<payload::FileResourceOwner>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/fileResources/{uid}/data`.
    pub fn get_file_resource_data<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetFileResourceData<'c, V> {
        GetFileResourceData(
            client.request_at(Method::GET, "fileResources/{}/data", &[uid]),
        )
    }
    /// A call of `GET /api/fileResources/{uid}/data`, begun with [`get_file_resource_data`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetFileResourceData<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetFileResourceData<'c, V> {
        /// Sets the parameter `dimension`.
        pub fn dimension(self, value: impl ToString) -> Self {
            Self(self.0.query("dimension", value))
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
}
/// Operations of the server's `StaticContent`.
pub mod static_content {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `GET /api/staticContent/{key}`.
    pub fn get_static_images<'c, V: Version>(
        client: &'c Client<V>,
        key: &str,
    ) -> GetStaticImages<'c, V> {
        GetStaticImages(client.request_at(Method::GET, "staticContent/{}", &[key]))
    }
    /// A call of `GET /api/staticContent/{key}`, begun with [`get_static_images`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetStaticImages<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetStaticImages<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::SimpleImageResource, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/staticContent/{key}`.
    pub fn update_static_content<'c, V: Version>(
        client: &'c Client<V>,
        key: &str,
    ) -> UpdateStaticContent<'c, V> {
        UpdateStaticContent(client.request_at(Method::POST, "staticContent/{}", &[key]))
    }
    /// A call of `POST /api/staticContent/{key}`, begun with [`update_static_content`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UpdateStaticContent<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UpdateStaticContent<'c, V> {
        /// Sets the parameter `file`. The server demands it.
        pub fn file(self, value: impl ToString) -> Self {
            Self(self.0.query("file", value))
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
}
