// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `Authentication`.
pub mod authentication {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/auth/login`.
    pub fn login<V: Version>(client: &Client<V>) -> Login<'_, V> {
        Login(client.request_at(Method::POST, "auth/login", &[]))
    }
    /// A call of `POST /api/auth/login`, begun with [`login`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Login<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Login<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::LoginRequest) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
        pub async fn send(self) -> Result<payload::LoginResponse, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `Me`.
pub mod me {
    use dhis2_client::{
        Client, Error, Map, Method, RawRequest, Reference, Response, Value, Version,
        payload,
    };
    /// Begins the call of `GET /api/me`.
    pub fn get_current_user<V: Version>(client: &Client<V>) -> GetCurrentUser<'_, V> {
        GetCurrentUser(client.request_at(Method::GET, "me", &[]))
    }
    /// A call of `GET /api/me`, begun with [`get_current_user`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetCurrentUser<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetCurrentUser<'c, V> {
        /// Sets the parameter `defaults`, which is known in 2.42 and 2.43 only.
        pub fn defaults(self, value: impl ToString) -> Self {
            Self(self.0.query("defaults", value))
        }
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
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::MeDto, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `PUT /api/me`.
    pub fn update_current_user<V: Version>(
        client: &Client<V>,
    ) -> UpdateCurrentUser<'_, V> {
        UpdateCurrentUser(client.request_at(Method::PUT, "me", &[]))
    }
    /// A call of `PUT /api/me`, begun with [`update_current_user`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UpdateCurrentUser<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UpdateCurrentUser<'c, V> {
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
    /// Begins the call of `GET /api/me/authorities`.
    pub fn get_authorities<V: Version>(client: &Client<V>) -> GetAuthorities<'_, V> {
        GetAuthorities(client.request_at(Method::GET, "me/authorities", &[]))
    }
    /// A call of `GET /api/me/authorities`, begun with [`get_authorities`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAuthorities<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAuthorities<'c, V> {
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
    /// Begins the call of `GET /api/me/authorities/{authority}`.
    pub fn has_authority<'c, V: Version>(
        client: &'c Client<V>,
        authority: &str,
    ) -> HasAuthority<'c, V> {
        HasAuthority(client.request_at(Method::GET, "me/authorities/{}", &[authority]))
    }
    /// A call of `GET /api/me/authorities/{authority}`, begun with [`has_authority`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct HasAuthority<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> HasAuthority<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<bool, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/me/authorization`.
    pub fn get_authorities2<V: Version>(client: &Client<V>) -> GetAuthorities2<'_, V> {
        GetAuthorities2(client.request_at(Method::GET, "me/authorization", &[]))
    }
    /// A call of `GET /api/me/authorization`, begun with [`get_authorities2`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAuthorities2<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAuthorities2<'c, V> {
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
    /// Begins the call of `GET /api/me/authorization/{authority}`.
    pub fn has_authority2<'c, V: Version>(
        client: &'c Client<V>,
        authority: &str,
    ) -> HasAuthority2<'c, V> {
        HasAuthority2(
            client.request_at(Method::GET, "me/authorization/{}", &[authority]),
        )
    }
    /// A call of `GET /api/me/authorization/{authority}`, begun with [`has_authority2`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct HasAuthority2<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> HasAuthority2<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<bool, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `DELETE /api/me/avatar`.
    pub fn remove_avatar<V: Version>(client: &Client<V>) -> RemoveAvatar<'_, V> {
        RemoveAvatar(client.request_at(Method::DELETE, "me/avatar", &[]))
    }
    /// A call of `DELETE /api/me/avatar`, begun with [`remove_avatar`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveAvatar<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveAvatar<'c, V> {
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
    /// Begins the call of `PUT /api/me/changePassword`.
    pub fn change_password<V: Version>(client: &Client<V>) -> ChangePassword<'_, V> {
        ChangePassword(client.request_at(Method::PUT, "me/changePassword", &[]))
    }
    /// A call of `PUT /api/me/changePassword`, begun with [`change_password`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ChangePassword<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ChangePassword<'c, V> {
        /// Sets the body to bytes of a media type, such as `application/*` or `text/*`.
        pub fn bytes(self, bytes: impl Into<Vec<u8>>, media_type: &'static str) -> Self {
            Self(self.0.body(bytes.into(), media_type))
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
    /// Begins the call of `GET /api/me/dashboard`.
    pub fn get_dashboard<V: Version>(client: &Client<V>) -> GetDashboard<'_, V> {
        GetDashboard(client.request_at(Method::GET, "me/dashboard", &[]))
    }
    /// A call of `GET /api/me/dashboard`, begun with [`get_dashboard`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDashboard<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDashboard<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::DashboardInfo, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/me/dashboard/interpretations/read`.
    pub fn update_interpretations_last_read<V: Version>(
        client: &Client<V>,
    ) -> UpdateInterpretationsLastRead<'_, V> {
        UpdateInterpretationsLastRead(
            client.request_at(Method::POST, "me/dashboard/interpretations/read", &[]),
        )
    }
    /// A call of `POST /api/me/dashboard/interpretations/read`, begun with [`update_interpretations_last_read`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UpdateInterpretationsLastRead<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UpdateInterpretationsLastRead<'c, V> {
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
    /// Begins the call of `GET /api/me/dataApprovalLevels`.
    pub fn get_approval_levels<V: Version>(
        client: &Client<V>,
    ) -> GetApprovalLevels<'_, V> {
        GetApprovalLevels(client.request_at(Method::GET, "me/dataApprovalLevels", &[]))
    }
    /// A call of `GET /api/me/dataApprovalLevels`, begun with [`get_approval_levels`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetApprovalLevels<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetApprovalLevels<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<Reference>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/me/dataApprovalWorkflows`.
    pub fn get_current_user_data_approval_workflows<V: Version>(
        client: &Client<V>,
    ) -> GetCurrentUserDataApprovalWorkflows<'_, V> {
        GetCurrentUserDataApprovalWorkflows(
            client.request_at(Method::GET, "me/dataApprovalWorkflows", &[]),
        )
    }
    /// A call of `GET /api/me/dataApprovalWorkflows`, begun with [`get_current_user_data_approval_workflows`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetCurrentUserDataApprovalWorkflows<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetCurrentUserDataApprovalWorkflows<'c, V> {
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
    /// Begins the call of `GET /api/me/settings`.
    pub fn get_settings<V: Version>(client: &Client<V>) -> GetSettings<'_, V> {
        GetSettings(client.request_at(Method::GET, "me/settings", &[]))
    }
    /// A call of `GET /api/me/settings`, begun with [`get_settings`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSettings<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSettings<'c, V> {
        /// Adds to the parameter `key`, which is known in 2.42 and 2.43 only.
        pub fn key(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("key", value)),
            )
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
        pub async fn send(self) -> Result<payload::UserSettings, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/me/settings/{key}`.
    pub fn get_setting<'c, V: Version>(
        client: &'c Client<V>,
        key: &str,
    ) -> GetSetting<'c, V> {
        GetSetting(client.request_at(Method::GET, "me/settings/{}", &[key]))
    }
    /// A call of `GET /api/me/settings/{key}`, begun with [`get_setting`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSetting<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSetting<'c, V> {
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
    /// Begins the call of `POST /api/me/validatePassword`.
    pub fn validate_password_text<V: Version>(
        client: &Client<V>,
    ) -> ValidatePasswordText<'_, V> {
        ValidatePasswordText(client.request_at(Method::POST, "me/validatePassword", &[]))
    }
    /// A call of `POST /api/me/validatePassword`, begun with [`validate_password_text`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ValidatePasswordText<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ValidatePasswordText<'c, V> {
        /// Sets the body to bytes of a media type, such as `text/*`.
        pub fn bytes(self, bytes: impl Into<Vec<u8>>, media_type: &'static str) -> Self {
            Self(self.0.body(bytes.into(), media_type))
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
    /// Begins the call of `POST /api/me/verifyPassword`.
    pub fn verify_password_text<V: Version>(
        client: &Client<V>,
    ) -> VerifyPasswordText<'_, V> {
        VerifyPasswordText(client.request_at(Method::POST, "me/verifyPassword", &[]))
    }
    /// A call of `POST /api/me/verifyPassword`, begun with [`verify_password_text`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct VerifyPasswordText<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> VerifyPasswordText<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &Map<String>) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
        }
        /// Sets the body to bytes of a media type, such as `text/*`.
        pub fn bytes(self, bytes: impl Into<Vec<u8>>, media_type: &'static str) -> Self {
            Self(self.0.body(bytes.into(), media_type))
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
}
/// Operations of the server's `Session`.
pub mod session {
    use dhis2_client::{Client, Error, Map, Method, RawRequest, Response, Version};
    /// Begins the call of `DELETE /api/sessions`, only in 2.42 and 2.43.
    pub fn invalidate_all_sessions<V: Version>(
        client: &Client<V>,
    ) -> InvalidateAllSessions<'_, V> {
        InvalidateAllSessions(client.request_at(Method::DELETE, "sessions", &[]))
    }
    /// A call of `DELETE /api/sessions`, only in 2.42 and 2.43, begun with [`invalidate_all_sessions`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct InvalidateAllSessions<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> InvalidateAllSessions<'c, V> {
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
    /// Begins the call of `GET /api/sessions`, only in 2.42 and 2.43.
    pub fn list_all_sessions<V: Version>(client: &Client<V>) -> ListAllSessions<'_, V> {
        ListAllSessions(client.request_at(Method::GET, "sessions", &[]))
    }
    /// A call of `GET /api/sessions`, only in 2.42 and 2.43, begun with [`list_all_sessions`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ListAllSessions<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ListAllSessions<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Map<String>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `DELETE /api/sessions/{username}`, only in 2.42 and 2.43.
    pub fn invalidate_sessions<'c, V: Version>(
        client: &'c Client<V>,
        username: &str,
    ) -> InvalidateSessions<'c, V> {
        InvalidateSessions(client.request_at(Method::DELETE, "sessions/{}", &[username]))
    }
    /// A call of `DELETE /api/sessions/{username}`, only in 2.42 and 2.43, begun with [`invalidate_sessions`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct InvalidateSessions<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> InvalidateSessions<'c, V> {
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
/// Operations of the server's `TwoFactor`.
pub mod two_factor {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `POST /api/2fa/disable`, only in 2.42 and 2.43.
    pub fn disable<V: Version>(client: &Client<V>) -> Disable<'_, V> {
        Disable(client.request_at(Method::POST, "2fa/disable", &[]))
    }
    /// A call of `POST /api/2fa/disable`, only in 2.42 and 2.43, begun with [`disable`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Disable<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Disable<'c, V> {
        /// Sets the body to bytes of a media type, such as `application/*` or `text/*`.
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
    /// Begins the call of `POST /api/2fa/disabled`.
    pub fn disable2<V: Version>(client: &Client<V>) -> Disable2<'_, V> {
        Disable2(client.request_at(Method::POST, "2fa/disabled", &[]))
    }
    /// A call of `POST /api/2fa/disabled`, begun with [`disable2`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Disable2<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Disable2<'c, V> {
        /// Sets the body to bytes of a media type, such as `application/*` or `text/*`.
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
    /// Begins the call of `POST /api/2fa/enable`, only in 2.42 and 2.43.
    pub fn enable<V: Version>(client: &Client<V>) -> Enable<'_, V> {
        Enable(client.request_at(Method::POST, "2fa/enable", &[]))
    }
    /// A call of `POST /api/2fa/enable`, only in 2.42 and 2.43, begun with [`enable`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Enable<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Enable<'c, V> {
        /// Sets the body to bytes of a media type, such as `application/*` or `text/*`.
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
    /// Begins the call of `GET /api/2fa/enabled`.
    pub fn is_enabled<V: Version>(client: &Client<V>) -> IsEnabled<'_, V> {
        IsEnabled(client.request_at(Method::GET, "2fa/enabled", &[]))
    }
    /// A call of `GET /api/2fa/enabled`, begun with [`is_enabled`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct IsEnabled<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> IsEnabled<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<bool, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/2fa/enabled`.
    pub fn enable2<V: Version>(client: &Client<V>) -> Enable2<'_, V> {
        Enable2(client.request_at(Method::POST, "2fa/enabled", &[]))
    }
    /// A call of `POST /api/2fa/enabled`, begun with [`enable2`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Enable2<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Enable2<'c, V> {
        /// Sets the body to bytes of a media type, such as `application/*` or `text/*`.
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
    /// Begins the call of `POST /api/2fa/enrollEmail2FA`, only in 2.42 and 2.43.
    pub fn enroll_email2_fa<V: Version>(client: &Client<V>) -> EnrollEmail2Fa<'_, V> {
        EnrollEmail2Fa(client.request_at(Method::POST, "2fa/enrollEmail2FA", &[]))
    }
    /// A call of `POST /api/2fa/enrollEmail2FA`, only in 2.42 and 2.43, begun with [`enroll_email2_fa`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct EnrollEmail2Fa<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> EnrollEmail2Fa<'c, V> {
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
    /// Begins the call of `POST /api/2fa/enrollTOTP2FA`, only in 2.42 and 2.43.
    pub fn enroll_totp2fa<V: Version>(client: &Client<V>) -> EnrollTotp2fa<'_, V> {
        EnrollTotp2fa(client.request_at(Method::POST, "2fa/enrollTOTP2FA", &[]))
    }
    /// A call of `POST /api/2fa/enrollTOTP2FA`, only in 2.42 and 2.43, begun with [`enroll_totp2fa`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct EnrollTotp2fa<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> EnrollTotp2fa<'c, V> {
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
    /// Begins the call of `GET /api/2fa/qrCode`.
    pub fn generate_qr_code<V: Version>(client: &Client<V>) -> GenerateQrCode<'_, V> {
        GenerateQrCode(client.request_at(Method::GET, "2fa/qrCode", &[]))
    }
    /// A call of `GET /api/2fa/qrCode`, begun with [`generate_qr_code`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GenerateQrCode<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GenerateQrCode<'c, V> {
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
    /// Begins the call of `GET /api/2fa/qrCodeJson`, only in 2.42 and 2.43.
    pub fn qr_code_json<V: Version>(client: &Client<V>) -> QrCodeJson<'_, V> {
        QrCodeJson(client.request_at(Method::GET, "2fa/qrCodeJson", &[]))
    }
    /// A call of `GET /api/2fa/qrCodeJson`, only in 2.42 and 2.43, begun with [`qr_code_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct QrCodeJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> QrCodeJson<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::QrCode, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/2fa/qrCodePng`, only in 2.42 and 2.43.
    pub fn qr_code_png<V: Version>(client: &Client<V>) -> QrCodePng<'_, V> {
        QrCodePng(client.request_at(Method::GET, "2fa/qrCodePng", &[]))
    }
    /// A call of `GET /api/2fa/qrCodePng`, only in 2.42 and 2.43, begun with [`qr_code_png`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct QrCodePng<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> QrCodePng<'c, V> {
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
/// Operations of the server's `UserAccount`.
pub mod user_account {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `POST /api/auth/forgotPassword`.
    pub fn forgot_password<V: Version>(client: &Client<V>) -> ForgotPassword<'_, V> {
        ForgotPassword(client.request_at(Method::POST, "auth/forgotPassword", &[]))
    }
    /// A call of `POST /api/auth/forgotPassword`, begun with [`forgot_password`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ForgotPassword<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ForgotPassword<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::ForgotPasswordRequest) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
        pub async fn send(self) -> Result<payload::WebResponse, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/auth/invite`.
    pub fn invite<V: Version>(client: &Client<V>) -> Invite<'_, V> {
        Invite(client.request_at(Method::POST, "auth/invite", &[]))
    }
    /// A call of `POST /api/auth/invite`, begun with [`invite`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Invite<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Invite<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::UserInviteParams) -> Result<Self, Error> {
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
    /// Begins the call of `POST /api/auth/passwordReset`.
    pub fn reset_password<V: Version>(client: &Client<V>) -> ResetPassword<'_, V> {
        ResetPassword(client.request_at(Method::POST, "auth/passwordReset", &[]))
    }
    /// A call of `POST /api/auth/passwordReset`, begun with [`reset_password`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ResetPassword<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ResetPassword<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::ResetPasswordRequest) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `POST /api/auth/registration`.
    pub fn register_user<V: Version>(client: &Client<V>) -> RegisterUser<'_, V> {
        RegisterUser(client.request_at(Method::POST, "auth/registration", &[]))
    }
    /// A call of `POST /api/auth/registration`, begun with [`register_user`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RegisterUser<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RegisterUser<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(
            self,
            body: &payload::UserRegistrationParams,
        ) -> Result<Self, Error> {
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
