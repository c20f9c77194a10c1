// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `DataApproval`.
pub mod data_approval {
    use dhis2_client::{
        Client, Error, Method, RawRequest, Response, Value, Version, payload,
    };
    /// Begins the call of `DELETE /api/dataApprovals`.
    pub fn remove_approval<V: Version>(client: &Client<V>) -> RemoveApproval<'_, V> {
        RemoveApproval(client.request_at(Method::DELETE, "dataApprovals", &[]))
    }
    /// A call of `DELETE /api/dataApprovals`, begun with [`remove_approval`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveApproval<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveApproval<'c, V> {
        /// Sets the parameter `aoc`.
        pub fn aoc(self, value: impl ToString) -> Self {
            Self(self.0.query("aoc", value))
        }
        /// Adds to the parameter `ds`.
        pub fn ds(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ds", value)),
            )
        }
        /// Sets the parameter `ou`. The server demands it.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`. The server demands it.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
        }
        /// Adds to the parameter `wf`.
        pub fn wf(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("wf", value)),
            )
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
    /// Begins the call of `GET /api/dataApprovals`.
    pub fn get_approval_permissions<V: Version>(
        client: &Client<V>,
    ) -> GetApprovalPermissions<'_, V> {
        GetApprovalPermissions(client.request_at(Method::GET, "dataApprovals", &[]))
    }
    /// A call of `GET /api/dataApprovals`, begun with [`get_approval_permissions`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetApprovalPermissions<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetApprovalPermissions<'c, V> {
        /// Sets the parameter `aoc`.
        pub fn aoc(self, value: impl ToString) -> Self {
            Self(self.0.query("aoc", value))
        }
        /// Sets the parameter `ds`.
        pub fn ds(self, value: impl ToString) -> Self {
            Self(self.0.query("ds", value))
        }
        /// Sets the parameter `ou`. The server demands it.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`. The server demands it.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
        }
        /// Sets the parameter `wf`.
        pub fn wf(self, value: impl ToString) -> Self {
            Self(self.0.query("wf", value))
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
        pub async fn send(self) -> Result<payload::DataApprovalPermissions, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/dataApprovals`.
    pub fn save_approval<V: Version>(client: &Client<V>) -> SaveApproval<'_, V> {
        SaveApproval(client.request_at(Method::POST, "dataApprovals", &[]))
    }
    /// A call of `POST /api/dataApprovals`, begun with [`save_approval`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SaveApproval<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SaveApproval<'c, V> {
        /// Sets the parameter `aoc`.
        pub fn aoc(self, value: impl ToString) -> Self {
            Self(self.0.query("aoc", value))
        }
        /// Sets the parameter `ds`.
        pub fn ds(self, value: impl ToString) -> Self {
            Self(self.0.query("ds", value))
        }
        /// Sets the parameter `ou`. The server demands it.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`. The server demands it.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
        }
        /// Sets the parameter `wf`.
        pub fn wf(self, value: impl ToString) -> Self {
            Self(self.0.query("wf", value))
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
    /// Begins the call of `GET /api/dataApprovals/approvals`.
    pub fn get_multiple_approval_permissions<V: Version>(
        client: &Client<V>,
    ) -> GetMultipleApprovalPermissions<'_, V> {
        GetMultipleApprovalPermissions(
            client.request_at(Method::GET, "dataApprovals/approvals", &[]),
        )
    }
    /// A call of `GET /api/dataApprovals/approvals`, begun with [`get_multiple_approval_permissions`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetMultipleApprovalPermissions<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetMultipleApprovalPermissions<'c, V> {
        /// Adds to the parameter `aoc`.
        pub fn aoc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("aoc", value)),
            )
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Adds to the parameter `ou`. The server demands it.
        pub fn ou(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ou", value)),
            )
        }
        /// Adds to the parameter `pe`.
        pub fn pe(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("pe", value)),
            )
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Adds to the parameter `wf`. The server demands it.
        pub fn wf(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("wf", value)),
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
        pub async fn send(self) -> Result<Vec<payload::ApprovalStatusDto>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/dataApprovals/approvals`.
    pub fn save_approval_batch<V: Version>(
        client: &Client<V>,
    ) -> SaveApprovalBatch<'_, V> {
        SaveApprovalBatch(
            client.request_at(Method::POST, "dataApprovals/approvals", &[]),
        )
    }
    /// A call of `POST /api/dataApprovals/approvals`, begun with [`save_approval_batch`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SaveApprovalBatch<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SaveApprovalBatch<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::ApprovalsDto) -> Result<Self, Error> {
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
    /// Begins the call of `GET /api/dataApprovals/categoryOptionCombos`.
    pub fn get_approval_by_category_option_combos<V: Version>(
        client: &Client<V>,
    ) -> GetApprovalByCategoryOptionCombos<'_, V> {
        GetApprovalByCategoryOptionCombos(
            client.request_at(Method::GET, "dataApprovals/categoryOptionCombos", &[]),
        )
    }
    /// A call of `GET /api/dataApprovals/categoryOptionCombos`, begun with [`get_approval_by_category_option_combos`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetApprovalByCategoryOptionCombos<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetApprovalByCategoryOptionCombos<'c, V> {
        /// Sets the parameter `aoc`.
        pub fn aoc(self, value: impl ToString) -> Self {
            Self(self.0.query("aoc", value))
        }
        /// Adds to the parameter `ds`.
        pub fn ds(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ds", value)),
            )
        }
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `ouFilter`.
        pub fn ou_filter(self, value: impl ToString) -> Self {
            Self(self.0.query("ouFilter", value))
        }
        /// Sets the parameter `pe`. The server demands it.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
        }
        /// Adds to the parameter `wf`.
        pub fn wf(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("wf", value)),
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
        pub async fn send(self) -> Result<Vec<Value>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `DELETE /api/dataApprovals/dataAcceptances`, only in 2.42 and 2.43.
    pub fn unaccept_approval<V: Version>(client: &Client<V>) -> UnacceptApproval<'_, V> {
        UnacceptApproval(
            client.request_at(Method::DELETE, "dataApprovals/dataAcceptances", &[]),
        )
    }
    /// A call of `DELETE /api/dataApprovals/dataAcceptances`, only in 2.42 and 2.43, begun with [`unaccept_approval`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UnacceptApproval<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UnacceptApproval<'c, V> {
        /// Sets the parameter `aoc`, which is known in 2.42 and 2.43 only.
        pub fn aoc(self, value: impl ToString) -> Self {
            Self(self.0.query("aoc", value))
        }
        /// Sets the parameter `ds`, which is known in 2.42 and 2.43 only.
        pub fn ds(self, value: impl ToString) -> Self {
            Self(self.0.query("ds", value))
        }
        /// Sets the parameter `ou`, which is known in 2.42 and 2.43 only. The server demands it.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`, which is known in 2.42 and 2.43 only. The server demands it.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
        }
        /// Sets the parameter `wf`, which is known in 2.42 and 2.43 only.
        pub fn wf(self, value: impl ToString) -> Self {
            Self(self.0.query("wf", value))
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
    /// Begins the call of `POST /api/dataApprovals/dataAcceptances`, only in 2.42 and 2.43.
    pub fn accept_approval<V: Version>(client: &Client<V>) -> AcceptApproval<'_, V> {
        AcceptApproval(
            client.request_at(Method::POST, "dataApprovals/dataAcceptances", &[]),
        )
    }
    /// A call of `POST /api/dataApprovals/dataAcceptances`, only in 2.42 and 2.43, begun with [`accept_approval`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct AcceptApproval<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> AcceptApproval<'c, V> {
        /// Sets the parameter `aoc`, which is known in 2.42 and 2.43 only.
        pub fn aoc(self, value: impl ToString) -> Self {
            Self(self.0.query("aoc", value))
        }
        /// Sets the parameter `ds`, which is known in 2.42 and 2.43 only.
        pub fn ds(self, value: impl ToString) -> Self {
            Self(self.0.query("ds", value))
        }
        /// Sets the parameter `ou`, which is known in 2.42 and 2.43 only. The server demands it.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`, which is known in 2.42 and 2.43 only. The server demands it.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
        }
        /// Sets the parameter `wf`, which is known in 2.42 and 2.43 only.
        pub fn wf(self, value: impl ToString) -> Self {
            Self(self.0.query("wf", value))
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
    /// Begins the call of `POST /api/dataApprovals/dataAcceptances/acceptances`, only in 2.42 and 2.43.
    pub fn save_acceptance_batch<V: Version>(
        client: &Client<V>,
    ) -> SaveAcceptanceBatch<'_, V> {
        SaveAcceptanceBatch(
            client
                .request_at(
                    Method::POST,
                    "dataApprovals/dataAcceptances/acceptances",
                    &[],
                ),
        )
    }
    /// A call of `POST /api/dataApprovals/dataAcceptances/acceptances`, only in 2.42 and 2.43, begun with [`save_acceptance_batch`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SaveAcceptanceBatch<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SaveAcceptanceBatch<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::ApprovalsDto) -> Result<Self, Error> {
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
    /// Begins the call of `POST /api/dataApprovals/dataAcceptances/unacceptances`, only in 2.42 and 2.43.
    pub fn remove_acceptances_batch<V: Version>(
        client: &Client<V>,
    ) -> RemoveAcceptancesBatch<'_, V> {
        RemoveAcceptancesBatch(
            client
                .request_at(
                    Method::POST,
                    "dataApprovals/dataAcceptances/unacceptances",
                    &[],
                ),
        )
    }
    /// A call of `POST /api/dataApprovals/dataAcceptances/unacceptances`, only in 2.42 and 2.43, begun with [`remove_acceptances_batch`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveAcceptancesBatch<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveAcceptancesBatch<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::ApprovalsDto) -> Result<Self, Error> {
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
    /// Begins the call of `GET /api/dataApprovals/multiple`.
    pub fn get_multiple_approval_permissions2<V: Version>(
        client: &Client<V>,
    ) -> GetMultipleApprovalPermissions2<'_, V> {
        GetMultipleApprovalPermissions2(
            client.request_at(Method::GET, "dataApprovals/multiple", &[]),
        )
    }
    /// A call of `GET /api/dataApprovals/multiple`, begun with [`get_multiple_approval_permissions2`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetMultipleApprovalPermissions2<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetMultipleApprovalPermissions2<'c, V> {
        /// Adds to the parameter `aoc`.
        pub fn aoc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("aoc", value)),
            )
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Adds to the parameter `ou`. The server demands it.
        pub fn ou(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ou", value)),
            )
        }
        /// Adds to the parameter `pe`.
        pub fn pe(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("pe", value)),
            )
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Adds to the parameter `wf`. The server demands it.
        pub fn wf(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("wf", value)),
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
        pub async fn send(self) -> Result<Vec<payload::ApprovalStatusDto>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/dataApprovals/status`.
    pub fn get_approval<V: Version>(client: &Client<V>) -> GetApproval<'_, V> {
        GetApproval(client.request_at(Method::GET, "dataApprovals/status", &[]))
    }
    /// A call of `GET /api/dataApprovals/status`, begun with [`get_approval`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetApproval<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetApproval<'c, V> {
        /// Sets the parameter `children`.
        pub fn children(self, value: bool) -> Self {
            Self(self.0.query("children", value))
        }
        /// Adds to the parameter `ds`. The server demands it.
        pub fn ds(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ds", value)),
            )
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Adds to the parameter `ou`. The server demands it.
        pub fn ou(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ou", value)),
            )
        }
        /// Sets the parameter `pe`.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
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
        ) -> Result<Vec<payload::DataApprovalStateResponse>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/dataApprovals/unapprovals`.
    pub fn remove_approval_batch<V: Version>(
        client: &Client<V>,
    ) -> RemoveApprovalBatch<'_, V> {
        RemoveApprovalBatch(
            client.request_at(Method::POST, "dataApprovals/unapprovals", &[]),
        )
    }
    /// A call of `POST /api/dataApprovals/unapprovals`, begun with [`remove_approval_batch`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveApprovalBatch<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveApprovalBatch<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::ApprovalsDto) -> Result<Self, Error> {
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
}
