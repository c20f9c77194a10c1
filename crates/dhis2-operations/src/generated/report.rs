// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `PushAnalysis`.
pub mod push_analysis {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version};
    /// Begins the call of `POST /api/pushAnalysis/{uid}/run`, only in 2.41 and 2.42.
    pub fn send_push_analysis<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> SendPushAnalysis<'c, V> {
        SendPushAnalysis(client.request_at(Method::POST, "pushAnalysis/{}/run", &[uid]))
    }
    /// A call of `POST /api/pushAnalysis/{uid}/run`, only in 2.41 and 2.42, begun with [`send_push_analysis`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SendPushAnalysis<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SendPushAnalysis<'c, V> {
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
/// Operations of the server's `Report`.
#[expect(clippy::module_inception, reason = "the area is called after its main class")]
pub mod report {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version};
    /// Begins the call of `GET /api/reports/{uid}/data`.
    pub fn get_report_as_pdf<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetReportAsPdf<'c, V> {
        GetReportAsPdf(client.request_at(Method::GET, "reports/{}/data", &[uid]))
    }
    /// A call of `GET /api/reports/{uid}/data`, begun with [`get_report_as_pdf`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetReportAsPdf<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetReportAsPdf<'c, V> {
        /// Sets the parameter `date`.
        pub fn date(self, value: impl ToString) -> Self {
            Self(self.0.query("date", value))
        }
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
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
/// Operations of the server's `SqlView`.
pub mod sql_view {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/sqlViews/{uid}/data`.
    pub fn get_view_json<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetViewJson<'c, V> {
        GetViewJson(client.request_at(Method::GET, "sqlViews/{}/data", &[uid]))
    }
    /// A call of `GET /api/sqlViews/{uid}/data`, begun with [`get_view_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetViewJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetViewJson<'c, V> {
        /// Adds to the parameter `criteria`.
        pub fn criteria(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("criteria", value)),
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
        /// Sets the parameter `total`.
        pub fn total(self, value: i64) -> Self {
            Self(self.0.query("total", value))
        }
        /// Adds to the parameter `var`.
        pub fn var(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("var", value)),
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
        pub async fn send(self) -> Result<payload::GridResponse, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/sqlViews/{uid}/execute`.
    pub fn execute_view<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> ExecuteView<'c, V> {
        ExecuteView(client.request_at(Method::POST, "sqlViews/{}/execute", &[uid]))
    }
    /// A call of `POST /api/sqlViews/{uid}/execute`, begun with [`execute_view`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ExecuteView<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ExecuteView<'c, V> {
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
    /// Begins the call of `POST /api/sqlViews/{uid}/refresh`.
    pub fn refresh_materialized_view<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> RefreshMaterializedView<'c, V> {
        RefreshMaterializedView(
            client.request_at(Method::POST, "sqlViews/{}/refresh", &[uid]),
        )
    }
    /// A call of `POST /api/sqlViews/{uid}/refresh`, begun with [`refresh_materialized_view`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RefreshMaterializedView<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RefreshMaterializedView<'c, V> {
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
