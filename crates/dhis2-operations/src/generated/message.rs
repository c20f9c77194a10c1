// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `Interpretation`.
pub mod interpretation {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `POST /api/interpretations/eventVisualization/{uid}`.
    pub fn write_event_visualization_interpretation<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> WriteEventVisualizationInterpretation<'c, V> {
        WriteEventVisualizationInterpretation(
            client
                .request_at(
                    Method::POST,
                    "interpretations/eventVisualization/{}",
                    &[uid],
                ),
        )
    }
    /// A call of `POST /api/interpretations/eventVisualization/{uid}`, begun with [`write_event_visualization_interpretation`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct WriteEventVisualizationInterpretation<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> WriteEventVisualizationInterpretation<'c, V> {
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the body to bytes of a media type, such as `text/html` or `text/plain`.
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
    /// Begins the call of `POST /api/interpretations/map/{uid}`.
    pub fn write_map_interpretation<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> WriteMapInterpretation<'c, V> {
        WriteMapInterpretation(
            client.request_at(Method::POST, "interpretations/map/{}", &[uid]),
        )
    }
    /// A call of `POST /api/interpretations/map/{uid}`, begun with [`write_map_interpretation`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct WriteMapInterpretation<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> WriteMapInterpretation<'c, V> {
        /// Sets the body to bytes of a media type, such as `text/html` or `text/plain`.
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
    /// Begins the call of `POST /api/interpretations/visualization/{uid}`.
    pub fn write_visualization_interpretation<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> WriteVisualizationInterpretation<'c, V> {
        WriteVisualizationInterpretation(
            client.request_at(Method::POST, "interpretations/visualization/{}", &[uid]),
        )
    }
    /// A call of `POST /api/interpretations/visualization/{uid}`, begun with [`write_visualization_interpretation`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct WriteVisualizationInterpretation<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> WriteVisualizationInterpretation<'c, V> {
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the body to bytes of a media type, such as `text/html` or `text/plain`.
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
    /// Begins the call of `POST /api/interpretations/{uid}/comments`.
    pub fn post_comment<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> PostComment<'c, V> {
        PostComment(
            client.request_at(Method::POST, "interpretations/{}/comments", &[uid]),
        )
    }
    /// A call of `POST /api/interpretations/{uid}/comments`, begun with [`post_comment`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostComment<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostComment<'c, V> {
        /// Sets the body to bytes of a media type, such as `text/html` or `text/plain`.
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
    /// Begins the call of `DELETE /api/interpretations/{uid}/comments/{cuid}`.
    pub fn delete_comment<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
        cuid: &str,
    ) -> DeleteComment<'c, V> {
        DeleteComment(
            client
                .request_at(
                    Method::DELETE,
                    "interpretations/{}/comments/{}",
                    &[uid, cuid],
                ),
        )
    }
    /// A call of `DELETE /api/interpretations/{uid}/comments/{cuid}`, begun with [`delete_comment`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteComment<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteComment<'c, V> {
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
    /// Begins the call of `PUT /api/interpretations/{uid}/comments/{cuid}`.
    pub fn update_comment<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
        cuid: &str,
    ) -> UpdateComment<'c, V> {
        UpdateComment(
            client
                .request_at(Method::PUT, "interpretations/{}/comments/{}", &[uid, cuid]),
        )
    }
    /// A call of `PUT /api/interpretations/{uid}/comments/{cuid}`, begun with [`update_comment`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UpdateComment<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UpdateComment<'c, V> {
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
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `DELETE /api/interpretations/{uid}/like`.
    pub fn unlike<'c, V: Version>(client: &'c Client<V>, uid: &str) -> Unlike<'c, V> {
        Unlike(client.request_at(Method::DELETE, "interpretations/{}/like", &[uid]))
    }
    /// A call of `DELETE /api/interpretations/{uid}/like`, begun with [`unlike`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Unlike<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Unlike<'c, V> {
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
    /// Begins the call of `POST /api/interpretations/{uid}/like`.
    pub fn like<'c, V: Version>(client: &'c Client<V>, uid: &str) -> Like<'c, V> {
        Like(client.request_at(Method::POST, "interpretations/{}/like", &[uid]))
    }
    /// A call of `POST /api/interpretations/{uid}/like`, begun with [`like`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Like<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Like<'c, V> {
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
/// Operations of the server's `MessageConversation`.
pub mod message_conversation {
    use dhis2_client::{
        Client, Error, Method, RawRequest, Response, Value, Version, payload,
    };
    /// Begins the call of `DELETE /api/messageConversations`.
    pub fn remove_user_from_message_conversations<V: Version>(
        client: &Client<V>,
    ) -> RemoveUserFromMessageConversations<'_, V> {
        RemoveUserFromMessageConversations(
            client.request_at(Method::DELETE, "messageConversations", &[]),
        )
    }
    /// A call of `DELETE /api/messageConversations`, begun with [`remove_user_from_message_conversations`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveUserFromMessageConversations<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveUserFromMessageConversations<'c, V> {
        /// Adds to the parameter `mc`. The server demands it.
        pub fn mc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("mc", value)),
            )
        }
        /// Sets the parameter `user`.
        pub fn user(self, value: impl ToString) -> Self {
            Self(self.0.query("user", value))
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
    /// Begins the call of `POST /api/messageConversations/feedback`.
    pub fn post_message_conversation_feedback<V: Version>(
        client: &Client<V>,
    ) -> PostMessageConversationFeedback<'_, V> {
        PostMessageConversationFeedback(
            client.request_at(Method::POST, "messageConversations/feedback", &[]),
        )
    }
    /// A call of `POST /api/messageConversations/feedback`, begun with [`post_message_conversation_feedback`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostMessageConversationFeedback<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostMessageConversationFeedback<'c, V> {
        /// Sets the parameter `subject`. The server demands it.
        pub fn subject(self, value: impl ToString) -> Self {
            Self(self.0.query("subject", value))
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
    /// Begins the call of `POST /api/messageConversations/followup`.
    pub fn mark_message_conversation_followup<V: Version>(
        client: &Client<V>,
    ) -> MarkMessageConversationFollowup<'_, V> {
        MarkMessageConversationFollowup(
            client.request_at(Method::POST, "messageConversations/followup", &[]),
        )
    }
    /// A call of `POST /api/messageConversations/followup`, begun with [`mark_message_conversation_followup`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MarkMessageConversationFollowup<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MarkMessageConversationFollowup<'c, V> {
        /// Sets the parameter `user`.
        pub fn user(self, value: impl ToString) -> Self {
            Self(self.0.query("user", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &Vec<String>) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `POST /api/messageConversations/read`.
    pub fn mark_message_conversations_read<V: Version>(
        client: &Client<V>,
    ) -> MarkMessageConversationsRead<'_, V> {
        MarkMessageConversationsRead(
            client.request_at(Method::POST, "messageConversations/read", &[]),
        )
    }
    /// A call of `POST /api/messageConversations/read`, begun with [`mark_message_conversations_read`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MarkMessageConversationsRead<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MarkMessageConversationsRead<'c, V> {
        /// Sets the parameter `user`.
        pub fn user(self, value: impl ToString) -> Self {
            Self(self.0.query("user", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &Vec<String>) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `POST /api/messageConversations/unfollowup`.
    pub fn unmark_message_conversation_followup<V: Version>(
        client: &Client<V>,
    ) -> UnmarkMessageConversationFollowup<'_, V> {
        UnmarkMessageConversationFollowup(
            client.request_at(Method::POST, "messageConversations/unfollowup", &[]),
        )
    }
    /// A call of `POST /api/messageConversations/unfollowup`, begun with [`unmark_message_conversation_followup`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UnmarkMessageConversationFollowup<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UnmarkMessageConversationFollowup<'c, V> {
        /// Sets the parameter `user`.
        pub fn user(self, value: impl ToString) -> Self {
            Self(self.0.query("user", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &Vec<String>) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `POST /api/messageConversations/unread`.
    pub fn mark_message_conversations_unread<V: Version>(
        client: &Client<V>,
    ) -> MarkMessageConversationsUnread<'_, V> {
        MarkMessageConversationsUnread(
            client.request_at(Method::POST, "messageConversations/unread", &[]),
        )
    }
    /// A call of `POST /api/messageConversations/unread`, begun with [`mark_message_conversations_unread`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MarkMessageConversationsUnread<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MarkMessageConversationsUnread<'c, V> {
        /// Sets the parameter `user`.
        pub fn user(self, value: impl ToString) -> Self {
            Self(self.0.query("user", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &Vec<String>) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `POST /api/messageConversations/{uid}`.
    pub fn post_message_conversation_reply<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> PostMessageConversationReply<'c, V> {
        PostMessageConversationReply(
            client.request_at(Method::POST, "messageConversations/{}", &[uid]),
        )
    }
    /// A call of `POST /api/messageConversations/{uid}`, begun with [`post_message_conversation_reply`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostMessageConversationReply<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostMessageConversationReply<'c, V> {
        /// Adds to the parameter `attachments`.
        pub fn attachments(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("attachments", value)),
            )
        }
        /// Sets the parameter `internal`.
        pub fn internal(self, value: bool) -> Self {
            Self(self.0.query("internal", value))
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
    /// Begins the call of `DELETE /api/messageConversations/{uid}/assign`.
    pub fn remove_user_assigned<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> RemoveUserAssigned<'c, V> {
        RemoveUserAssigned(
            client.request_at(Method::DELETE, "messageConversations/{}/assign", &[uid]),
        )
    }
    /// A call of `DELETE /api/messageConversations/{uid}/assign`, begun with [`remove_user_assigned`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveUserAssigned<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveUserAssigned<'c, V> {
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
    /// Begins the call of `POST /api/messageConversations/{uid}/assign`.
    pub fn set_user_assigned<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> SetUserAssigned<'c, V> {
        SetUserAssigned(
            client.request_at(Method::POST, "messageConversations/{}/assign", &[uid]),
        )
    }
    /// A call of `POST /api/messageConversations/{uid}/assign`, begun with [`set_user_assigned`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetUserAssigned<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetUserAssigned<'c, V> {
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
    /// Begins the call of `POST /api/messageConversations/{uid}/priority`.
    pub fn set_message_priority<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> SetMessagePriority<'c, V> {
        SetMessagePriority(
            client.request_at(Method::POST, "messageConversations/{}/priority", &[uid]),
        )
    }
    /// A call of `POST /api/messageConversations/{uid}/priority`, begun with [`set_message_priority`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetMessagePriority<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetMessagePriority<'c, V> {
        /// Sets the parameter `messageConversationPriority`. The server demands it.
        pub fn message_conversation_priority(self, value: impl ToString) -> Self {
            Self(self.0.query("messageConversationPriority", value))
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
    /// Begins the call of `POST /api/messageConversations/{uid}/read`.
    pub fn mark_message_conversation_read<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> MarkMessageConversationRead<'c, V> {
        MarkMessageConversationRead(
            client.request_at(Method::POST, "messageConversations/{}/read", &[uid]),
        )
    }
    /// A call of `POST /api/messageConversations/{uid}/read`, begun with [`mark_message_conversation_read`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MarkMessageConversationRead<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MarkMessageConversationRead<'c, V> {
        /// Sets the parameter `userUid`.
        pub fn user_uid(self, value: impl ToString) -> Self {
            Self(self.0.query("userUid", value))
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
    /// Begins the call of `POST /api/messageConversations/{uid}/recipients`.
    pub fn add_recipients_to_message_conversation<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> AddRecipientsToMessageConversation<'c, V> {
        AddRecipientsToMessageConversation(
            client.request_at(Method::POST, "messageConversations/{}/recipients", &[uid]),
        )
    }
    /// A call of `POST /api/messageConversations/{uid}/recipients`, begun with [`add_recipients_to_message_conversation`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct AddRecipientsToMessageConversation<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> AddRecipientsToMessageConversation<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(
            self,
            body: &payload::MessageConversationInfo,
        ) -> Result<Self, Error> {
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
    /// Begins the call of `POST /api/messageConversations/{uid}/status`.
    pub fn set_message_status<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> SetMessageStatus<'c, V> {
        SetMessageStatus(
            client.request_at(Method::POST, "messageConversations/{}/status", &[uid]),
        )
    }
    /// A call of `POST /api/messageConversations/{uid}/status`, begun with [`set_message_status`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetMessageStatus<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetMessageStatus<'c, V> {
        /// Sets the parameter `messageConversationStatus`. The server demands it.
        pub fn message_conversation_status(self, value: impl ToString) -> Self {
            Self(self.0.query("messageConversationStatus", value))
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
    /// Begins the call of `POST /api/messageConversations/{uid}/unread`.
    pub fn mark_message_conversation_unread<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> MarkMessageConversationUnread<'c, V> {
        MarkMessageConversationUnread(
            client.request_at(Method::POST, "messageConversations/{}/unread", &[uid]),
        )
    }
    /// A call of `POST /api/messageConversations/{uid}/unread`, begun with [`mark_message_conversation_unread`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MarkMessageConversationUnread<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MarkMessageConversationUnread<'c, V> {
        /// Sets the parameter `userUid`.
        pub fn user_uid(self, value: impl ToString) -> Self {
            Self(self.0.query("userUid", value))
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
    /// Begins the call of `GET /api/messageConversations/{mcUid}/{msgUid}/attachments/{fileUid}`.
    pub fn get_attachment<'c, V: Version>(
        client: &'c Client<V>,
        mc_uid: &str,
        msg_uid: &str,
        file_uid: &str,
    ) -> GetAttachment<'c, V> {
        GetAttachment(
            client
                .request_at(
                    Method::GET,
                    "messageConversations/{}/{}/attachments/{}",
                    &[mc_uid, msg_uid, file_uid],
                ),
        )
    }
    /// A call of `GET /api/messageConversations/{mcUid}/{msgUid}/attachments/{fileUid}`, begun with [`get_attachment`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAttachment<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAttachment<'c, V> {
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
/// Operations of the server's `ProgramMessage`.
pub mod program_message {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/messages/scheduled/sent`.
    pub fn get_scheduled_sent_message<V: Version>(
        client: &Client<V>,
    ) -> GetScheduledSentMessage<'_, V> {
        GetScheduledSentMessage(
            client.request_at(Method::GET, "messages/scheduled/sent", &[]),
        )
    }
    /// A call of `GET /api/messages/scheduled/sent`, begun with [`get_scheduled_sent_message`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetScheduledSentMessage<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetScheduledSentMessage<'c, V> {
        /// Sets the parameter `afterDate`.
        pub fn after_date(self, value: impl ToString) -> Self {
            Self(self.0.query("afterDate", value))
        }
        /// Sets the parameter `beforeDate`, which is known in 2.42 and 2.43 only.
        pub fn before_date(self, value: impl ToString) -> Self {
            Self(self.0.query("beforeDate", value))
        }
        /// Sets the parameter `enrollment`.
        pub fn enrollment(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollment", value))
        }
        /// Sets the parameter `event`.
        pub fn event(self, value: impl ToString) -> Self {
            Self(self.0.query("event", value))
        }
        /// Sets the parameter `messageStatus`, which is known in 2.42 and 2.43 only.
        pub fn message_status(self, value: impl ToString) -> Self {
            Self(self.0.query("messageStatus", value))
        }
        /// Adds to the parameter `ou`, which is known in 2.42 and 2.43 only.
        pub fn ou(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ou", value)),
            )
        }
        /// Sets the parameter `page`.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `programInstance`, which is known in 2.41 only.
        pub fn program_instance(self, value: impl ToString) -> Self {
            Self(self.0.query("programInstance", value))
        }
        /// Sets the parameter `programStageInstance`, which is known in 2.41 only.
        pub fn program_stage_instance(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageInstance", value))
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
        pub async fn send(self) -> Result<Vec<payload::ProgramMessage>, Error> {
            self.0.send().await?.json()
        }
    }
}
