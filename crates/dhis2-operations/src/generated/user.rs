// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `User`.
#[expect(clippy::module_inception, reason = "the area is called after its main class")]
pub mod user {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `POST /api/users/invite`.
    pub fn post_json_invite<V: Version>(client: &Client<V>) -> PostJsonInvite<'_, V> {
        PostJsonInvite(client.request_at(Method::POST, "users/invite", &[]))
    }
    /// A call of `POST /api/users/invite`, begun with [`post_json_invite`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostJsonInvite<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostJsonInvite<'c, V> {
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
    /// Begins the call of `POST /api/users/invites`.
    pub fn post_json_invites<V: Version>(client: &Client<V>) -> PostJsonInvites<'_, V> {
        PostJsonInvites(client.request_at(Method::POST, "users/invites", &[]))
    }
    /// A call of `POST /api/users/invites`, begun with [`post_json_invites`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostJsonInvites<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostJsonInvites<'c, V> {
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
    /// Begins the call of `POST /api/users/{uid}/disabled`.
    pub fn disable_user<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> DisableUser<'c, V> {
        DisableUser(client.request_at(Method::POST, "users/{}/disabled", &[uid]))
    }
    /// A call of `POST /api/users/{uid}/disabled`, begun with [`disable_user`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DisableUser<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DisableUser<'c, V> {
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
    /// Begins the call of `POST /api/users/{uid}/enabled`.
    pub fn enable_user<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> EnableUser<'c, V> {
        EnableUser(client.request_at(Method::POST, "users/{}/enabled", &[uid]))
    }
    /// A call of `POST /api/users/{uid}/enabled`, begun with [`enable_user`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct EnableUser<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> EnableUser<'c, V> {
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
    /// Begins the call of `POST /api/users/{uid}/expired`.
    pub fn expire_user<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> ExpireUser<'c, V> {
        ExpireUser(client.request_at(Method::POST, "users/{}/expired", &[uid]))
    }
    /// A call of `POST /api/users/{uid}/expired`, begun with [`expire_user`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ExpireUser<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ExpireUser<'c, V> {
        /// Sets the parameter `date`. The server demands it.
        pub fn date(self, value: impl ToString) -> Self {
            Self(self.0.query("date", value))
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
    /// Begins the call of `POST /api/users/{id}/invite`.
    pub fn resend_invite<'c, V: Version>(
        client: &'c Client<V>,
        id: &str,
    ) -> ResendInvite<'c, V> {
        ResendInvite(client.request_at(Method::POST, "users/{}/invite", &[id]))
    }
    /// A call of `POST /api/users/{id}/invite`, begun with [`resend_invite`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ResendInvite<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ResendInvite<'c, V> {
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
    /// Begins the call of `POST /api/users/{uid}/replica`.
    pub fn replicate_user<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> ReplicateUser<'c, V> {
        ReplicateUser(client.request_at(Method::POST, "users/{}/replica", &[uid]))
    }
    /// A call of `POST /api/users/{uid}/replica`, begun with [`replicate_user`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ReplicateUser<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ReplicateUser<'c, V> {
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
    /// Begins the call of `POST /api/users/{id}/reset`.
    pub fn reset_to_invite<'c, V: Version>(
        client: &'c Client<V>,
        id: &str,
    ) -> ResetToInvite<'c, V> {
        ResetToInvite(client.request_at(Method::POST, "users/{}/reset", &[id]))
    }
    /// A call of `POST /api/users/{id}/reset`, begun with [`reset_to_invite`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ResetToInvite<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ResetToInvite<'c, V> {
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
    /// Begins the call of `POST /api/users/{uid}/twoFA/disabled`.
    pub fn disable_two_fa<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> DisableTwoFa<'c, V> {
        DisableTwoFa(client.request_at(Method::POST, "users/{}/twoFA/disabled", &[uid]))
    }
    /// A call of `POST /api/users/{uid}/twoFA/disabled`, begun with [`disable_two_fa`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DisableTwoFa<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DisableTwoFa<'c, V> {
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
    /// Begins the call of `POST /api/users/{uid}/unexpired`.
    pub fn unexpire_user<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> UnexpireUser<'c, V> {
        UnexpireUser(client.request_at(Method::POST, "users/{}/unexpired", &[uid]))
    }
    /// A call of `POST /api/users/{uid}/unexpired`, begun with [`unexpire_user`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UnexpireUser<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UnexpireUser<'c, V> {
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
/// Operations of the server's `UserLookup`.
pub mod user_lookup {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/userLookup`.
    pub fn look_up_users<V: Version>(client: &Client<V>) -> LookUpUsers<'_, V> {
        LookUpUsers(client.request_at(Method::GET, "userLookup", &[]))
    }
    /// A call of `GET /api/userLookup`, begun with [`look_up_users`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct LookUpUsers<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> LookUpUsers<'c, V> {
        /// Sets the parameter `orgUnitBoundary`.
        pub fn org_unit_boundary(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitBoundary", value))
        }
        /// Sets the parameter `query`. The server demands it.
        pub fn query(self, value: impl ToString) -> Self {
            Self(self.0.query("query", value))
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
        pub async fn send(self) -> Result<payload::UserLookups, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/userLookup/feedbackRecipients`.
    pub fn look_up_feedback_recipients<V: Version>(
        client: &Client<V>,
    ) -> LookUpFeedbackRecipients<'_, V> {
        LookUpFeedbackRecipients(
            client.request_at(Method::GET, "userLookup/feedbackRecipients", &[]),
        )
    }
    /// A call of `GET /api/userLookup/feedbackRecipients`, begun with [`look_up_feedback_recipients`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct LookUpFeedbackRecipients<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> LookUpFeedbackRecipients<'c, V> {
        /// Sets the parameter `query`. The server demands it.
        pub fn query(self, value: impl ToString) -> Self {
            Self(self.0.query("query", value))
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
        pub async fn send(self) -> Result<payload::UserLookups, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/userLookup/{id}`.
    pub fn look_up_user<'c, V: Version>(
        client: &'c Client<V>,
        id: &str,
    ) -> LookUpUser<'c, V> {
        LookUpUser(client.request_at(Method::GET, "userLookup/{}", &[id]))
    }
    /// A call of `GET /api/userLookup/{id}`, begun with [`look_up_user`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct LookUpUser<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> LookUpUser<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::UserLookup, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `UserRole`.
pub mod user_role {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version};
    /// Begins the call of `DELETE /api/userRoles/{id}/users/{userId}`.
    pub fn remove_user_from_role<'c, V: Version>(
        client: &'c Client<V>,
        id: &str,
        user_id: &str,
    ) -> RemoveUserFromRole<'c, V> {
        RemoveUserFromRole(
            client.request_at(Method::DELETE, "userRoles/{}/users/{}", &[id, user_id]),
        )
    }
    /// A call of `DELETE /api/userRoles/{id}/users/{userId}`, begun with [`remove_user_from_role`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveUserFromRole<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveUserFromRole<'c, V> {
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
    /// Begins the call of `POST /api/userRoles/{id}/users/{userId}`.
    pub fn add_user_to_role<'c, V: Version>(
        client: &'c Client<V>,
        id: &str,
        user_id: &str,
    ) -> AddUserToRole<'c, V> {
        AddUserToRole(
            client.request_at(Method::POST, "userRoles/{}/users/{}", &[id, user_id]),
        )
    }
    /// A call of `POST /api/userRoles/{id}/users/{userId}`, begun with [`add_user_to_role`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct AddUserToRole<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> AddUserToRole<'c, V> {
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
/// Operations of the server's `UserSettings`.
pub mod user_settings {
    use dhis2_client::{
        Client, Error, Method, RawRequest, Response, Value, Version, payload,
    };
    /// Begins the call of `GET /api/userSettings`.
    pub fn get_all_user_settings<V: Version>(
        client: &Client<V>,
    ) -> GetAllUserSettings<'_, V> {
        GetAllUserSettings(client.request_at(Method::GET, "userSettings", &[]))
    }
    /// A call of `GET /api/userSettings`, begun with [`get_all_user_settings`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAllUserSettings<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAllUserSettings<'c, V> {
        /// Adds to the parameter `key`.
        pub fn key(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("key", value)),
            )
        }
        /// Sets the parameter `useFallback`.
        pub fn use_fallback(self, value: bool) -> Self {
            Self(self.0.query("useFallback", value))
        }
        /// Sets the parameter `user`.
        pub fn user(self, value: impl ToString) -> Self {
            Self(self.0.query("user", value))
        }
        /// Sets the parameter `userId`.
        pub fn user_id(self, value: impl ToString) -> Self {
            Self(self.0.query("userId", value))
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
    /// Begins the call of `DELETE /api/userSettings/{key}`.
    pub fn delete_user_setting_by_key<'c, V: Version>(
        client: &'c Client<V>,
        key: &str,
    ) -> DeleteUserSettingByKey<'c, V> {
        DeleteUserSettingByKey(
            client.request_at(Method::DELETE, "userSettings/{}", &[key]),
        )
    }
    /// A call of `DELETE /api/userSettings/{key}`, begun with [`delete_user_setting_by_key`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteUserSettingByKey<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteUserSettingByKey<'c, V> {
        /// Sets the parameter `user`.
        pub fn user(self, value: impl ToString) -> Self {
            Self(self.0.query("user", value))
        }
        /// Sets the parameter `userId`.
        pub fn user_id(self, value: impl ToString) -> Self {
            Self(self.0.query("userId", value))
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
    /// Begins the call of `GET /api/userSettings/{key}`.
    pub fn get_user_setting_by_key<'c, V: Version>(
        client: &'c Client<V>,
        key: &str,
    ) -> GetUserSettingByKey<'c, V> {
        GetUserSettingByKey(client.request_at(Method::GET, "userSettings/{}", &[key]))
    }
    /// A call of `GET /api/userSettings/{key}`, begun with [`get_user_setting_by_key`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetUserSettingByKey<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetUserSettingByKey<'c, V> {
        /// Sets the parameter `useFallback`.
        pub fn use_fallback(self, value: bool) -> Self {
            Self(self.0.query("useFallback", value))
        }
        /// Sets the parameter `user`.
        pub fn user(self, value: impl ToString) -> Self {
            Self(self.0.query("user", value))
        }
        /// Sets the parameter `userId`.
        pub fn user_id(self, value: impl ToString) -> Self {
            Self(self.0.query("userId", value))
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
    /// Begins the call of `POST /api/userSettings/{key}`.
    pub fn put_user_setting_by_key<'c, V: Version>(
        client: &'c Client<V>,
        key: &str,
    ) -> PutUserSettingByKey<'c, V> {
        PutUserSettingByKey(client.request_at(Method::POST, "userSettings/{}", &[key]))
    }
    /// A call of `POST /api/userSettings/{key}`, begun with [`put_user_setting_by_key`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PutUserSettingByKey<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PutUserSettingByKey<'c, V> {
        /// Sets the parameter `user`.
        pub fn user(self, value: impl ToString) -> Self {
            Self(self.0.query("user", value))
        }
        /// Sets the parameter `userId`.
        pub fn user_id(self, value: impl ToString) -> Self {
            Self(self.0.query("userId", value))
        }
        /// Sets the parameter `value`.
        pub fn value(self, value: impl ToString) -> Self {
            Self(self.0.query("value", value))
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
/// Operations of the server's `UserTwoFactorAudit`.
pub mod user_two_factor_audit {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/users/twoFactor`, only in 2.43.
    pub fn get_list<V: Version>(client: &Client<V>) -> GetList<'_, V> {
        GetList(client.request_at(Method::GET, "users/twoFactor", &[]))
    }
    /// A call of `GET /api/users/twoFactor`, only in 2.43, begun with [`get_list`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetList<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetList<'c, V> {
        /// Sets the parameter `page`, which is known in 2.43 only.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`, which is known in 2.43 only.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`, which is known in 2.43 only.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Sets the parameter `status`, which is known in 2.43 only.
        pub fn status(self, value: impl ToString) -> Self {
            Self(self.0.query("status", value))
        }
        /// Adds to the parameter `type`, which is known in 2.43 only.
        pub fn r#type(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("type", value)),
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
        pub async fn send(self) -> Result<payload::TwoFactorAuditList, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/users/twoFactor/summary`, only in 2.43.
    pub fn get_summary<V: Version>(client: &Client<V>) -> GetSummary<'_, V> {
        GetSummary(client.request_at(Method::GET, "users/twoFactor/summary", &[]))
    }
    /// A call of `GET /api/users/twoFactor/summary`, only in 2.43, begun with [`get_summary`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSummary<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSummary<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::TwoFactorAuditSummary, Error> {
            self.0.send().await?.json()
        }
    }
}
