// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `Audit`.
#[expect(clippy::module_inception, reason = "the area is called after its main class")]
pub mod audit {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Value, Version};
    /// Begins the call of `GET /api/audits/dataApproval`.
    pub fn get_data_approval_audit<V: Version>(
        client: &Client<V>,
    ) -> GetDataApprovalAudit<'_, V> {
        GetDataApprovalAudit(client.request_at(Method::GET, "audits/dataApproval", &[]))
    }
    /// A call of `GET /api/audits/dataApproval`, begun with [`get_data_approval_audit`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDataApprovalAudit<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDataApprovalAudit<'c, V> {
        /// Adds to the parameter `aoc`.
        pub fn aoc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("aoc", value)),
            )
        }
        /// Adds to the parameter `dal`.
        pub fn dal(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dal", value)),
            )
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Adds to the parameter `ou`.
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
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Sets the parameter `skipPaging`.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
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
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
    /// Begins the call of `GET /api/audits/dataValue`.
    pub fn get_aggregate_data_value_changelog<V: Version>(
        client: &Client<V>,
    ) -> GetAggregateDataValueChangelog<'_, V> {
        GetAggregateDataValueChangelog(
            client.request_at(Method::GET, "audits/dataValue", &[]),
        )
    }
    /// A call of `GET /api/audits/dataValue`, begun with [`get_aggregate_data_value_changelog`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAggregateDataValueChangelog<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAggregateDataValueChangelog<'c, V> {
        /// Adds to the parameter `auditType`.
        pub fn audit_type(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("auditType", value)),
            )
        }
        /// Sets the parameter `cc`.
        pub fn cc(self, value: impl ToString) -> Self {
            Self(self.0.query("cc", value))
        }
        /// Sets the parameter `co`.
        pub fn co(self, value: impl ToString) -> Self {
            Self(self.0.query("co", value))
        }
        /// Adds to the parameter `de`.
        pub fn de(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("de", value)),
            )
        }
        /// Adds to the parameter `ds`.
        pub fn ds(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ds", value)),
            )
        }
        /// Adds to the parameter `ou`.
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
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Adds to the parameter `pe`.
        pub fn pe(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("pe", value)),
            )
        }
        /// Sets the parameter `skipPaging`.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
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
    /// Begins the call of `GET /api/audits/files/{uid}`.
    pub fn get_file_audit<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetFileAudit<'c, V> {
        GetFileAudit(client.request_at(Method::GET, "audits/files/{}", &[uid]))
    }
    /// A call of `GET /api/audits/files/{uid}`, begun with [`get_file_audit`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetFileAudit<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetFileAudit<'c, V> {
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
    /// Begins the call of `GET /api/audits/trackedEntity`.
    pub fn get_tracked_entity_audit<V: Version>(
        client: &Client<V>,
    ) -> GetTrackedEntityAudit<'_, V> {
        GetTrackedEntityAudit(
            client.request_at(Method::GET, "audits/trackedEntity", &[]),
        )
    }
    /// A call of `GET /api/audits/trackedEntity`, begun with [`get_tracked_entity_audit`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetTrackedEntityAudit<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetTrackedEntityAudit<'c, V> {
        /// Adds to the parameter `auditType`.
        pub fn audit_type(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("auditType", value)),
            )
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
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
        /// Sets the parameter `skipPaging`.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Adds to the parameter `trackedEntities`.
        pub fn tracked_entities(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(
                        self.0,
                        |request, value| request.query("trackedEntities", value),
                    ),
            )
        }
        /// Adds to the parameter `user`.
        pub fn user(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("user", value)),
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
}
