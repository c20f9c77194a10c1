// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `DataIntegrity`.
pub mod data_integrity {
    use dhis2_client::{Client, Error, Map, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/dataIntegrity`.
    pub fn get_available_checks<V: Version>(
        client: &Client<V>,
    ) -> GetAvailableChecks<'_, V> {
        GetAvailableChecks(client.request_at(Method::GET, "dataIntegrity", &[]))
    }
    /// A call of `GET /api/dataIntegrity`, begun with [`get_available_checks`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAvailableChecks<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAvailableChecks<'c, V> {
        /// Adds to the parameter `checks`.
        pub fn checks(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("checks", value)),
            )
        }
        /// Sets the parameter `programmatic`.
        pub fn programmatic(self, value: bool) -> Self {
            Self(self.0.query("programmatic", value))
        }
        /// Sets the parameter `section`.
        pub fn section(self, value: impl ToString) -> Self {
            Self(self.0.query("section", value))
        }
        /// Sets the parameter `slow`.
        pub fn slow(self, value: bool) -> Self {
            Self(self.0.query("slow", value))
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
        pub async fn send(self) -> Result<Vec<payload::DataIntegrityCheck>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/dataIntegrity`.
    pub fn run_data_integrity<V: Version>(
        client: &Client<V>,
    ) -> RunDataIntegrity<'_, V> {
        RunDataIntegrity(client.request_at(Method::POST, "dataIntegrity", &[]))
    }
    /// A call of `POST /api/dataIntegrity`, begun with [`run_data_integrity`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RunDataIntegrity<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RunDataIntegrity<'c, V> {
        /// Adds to the parameter `checks`.
        pub fn checks(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("checks", value)),
            )
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
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `GET /api/dataIntegrity/details`.
    pub fn get_details<V: Version>(client: &Client<V>) -> GetDetails<'_, V> {
        GetDetails(client.request_at(Method::GET, "dataIntegrity/details", &[]))
    }
    /// A call of `GET /api/dataIntegrity/details`, begun with [`get_details`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDetails<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDetails<'c, V> {
        /// Adds to the parameter `checks`.
        pub fn checks(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("checks", value)),
            )
        }
        /// Sets the parameter `timeout`.
        pub fn timeout(self, value: i64) -> Self {
            Self(self.0.query("timeout", value))
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
        pub async fn send(self) -> Result<Map<payload::DataIntegrityDetails>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/dataIntegrity/details`.
    pub fn run_details_check<V: Version>(client: &Client<V>) -> RunDetailsCheck<'_, V> {
        RunDetailsCheck(client.request_at(Method::POST, "dataIntegrity/details", &[]))
    }
    /// A call of `POST /api/dataIntegrity/details`, begun with [`run_details_check`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RunDetailsCheck<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RunDetailsCheck<'c, V> {
        /// Adds to the parameter `checks`.
        pub fn checks(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("checks", value)),
            )
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
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `GET /api/dataIntegrity/details/completed`.
    pub fn get_completed_details_checks<V: Version>(
        client: &Client<V>,
    ) -> GetCompletedDetailsChecks<'_, V> {
        GetCompletedDetailsChecks(
            client.request_at(Method::GET, "dataIntegrity/details/completed", &[]),
        )
    }
    /// A call of `GET /api/dataIntegrity/details/completed`, begun with [`get_completed_details_checks`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetCompletedDetailsChecks<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetCompletedDetailsChecks<'c, V> {
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
    /// Begins the call of `GET /api/dataIntegrity/details/running`.
    pub fn get_running_details_checks<V: Version>(
        client: &Client<V>,
    ) -> GetRunningDetailsChecks<'_, V> {
        GetRunningDetailsChecks(
            client.request_at(Method::GET, "dataIntegrity/details/running", &[]),
        )
    }
    /// A call of `GET /api/dataIntegrity/details/running`, begun with [`get_running_details_checks`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetRunningDetailsChecks<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetRunningDetailsChecks<'c, V> {
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
    /// Begins the call of `GET /api/dataIntegrity/summary`.
    pub fn get_summaries<V: Version>(client: &Client<V>) -> GetSummaries<'_, V> {
        GetSummaries(client.request_at(Method::GET, "dataIntegrity/summary", &[]))
    }
    /// A call of `GET /api/dataIntegrity/summary`, begun with [`get_summaries`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSummaries<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSummaries<'c, V> {
        /// Adds to the parameter `checks`.
        pub fn checks(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("checks", value)),
            )
        }
        /// Sets the parameter `timeout`.
        pub fn timeout(self, value: i64) -> Self {
            Self(self.0.query("timeout", value))
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
        pub async fn send(self) -> Result<Map<payload::DataIntegritySummary>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/dataIntegrity/summary`.
    pub fn run_summaries_check<V: Version>(
        client: &Client<V>,
    ) -> RunSummariesCheck<'_, V> {
        RunSummariesCheck(client.request_at(Method::POST, "dataIntegrity/summary", &[]))
    }
    /// A call of `POST /api/dataIntegrity/summary`, begun with [`run_summaries_check`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RunSummariesCheck<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RunSummariesCheck<'c, V> {
        /// Adds to the parameter `checks`.
        pub fn checks(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("checks", value)),
            )
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
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `GET /api/dataIntegrity/summary/completed`.
    pub fn get_completed_summary_checks<V: Version>(
        client: &Client<V>,
    ) -> GetCompletedSummaryChecks<'_, V> {
        GetCompletedSummaryChecks(
            client.request_at(Method::GET, "dataIntegrity/summary/completed", &[]),
        )
    }
    /// A call of `GET /api/dataIntegrity/summary/completed`, begun with [`get_completed_summary_checks`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetCompletedSummaryChecks<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetCompletedSummaryChecks<'c, V> {
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
    /// Begins the call of `GET /api/dataIntegrity/summary/running`.
    pub fn get_running_summary_checks<V: Version>(
        client: &Client<V>,
    ) -> GetRunningSummaryChecks<'_, V> {
        GetRunningSummaryChecks(
            client.request_at(Method::GET, "dataIntegrity/summary/running", &[]),
        )
    }
    /// A call of `GET /api/dataIntegrity/summary/running`, begun with [`get_running_summary_checks`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetRunningSummaryChecks<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetRunningSummaryChecks<'c, V> {
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
    /// Begins the call of `GET /api/dataIntegrity/{check}/details`.
    pub fn get_details2<'c, V: Version>(
        client: &'c Client<V>,
        check: &str,
    ) -> GetDetails2<'c, V> {
        GetDetails2(client.request_at(Method::GET, "dataIntegrity/{}/details", &[check]))
    }
    /// A call of `GET /api/dataIntegrity/{check}/details`, begun with [`get_details2`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDetails2<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDetails2<'c, V> {
        /// Sets the parameter `timeout`.
        pub fn timeout(self, value: i64) -> Self {
            Self(self.0.query("timeout", value))
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
        pub async fn send(self) -> Result<payload::DataIntegrityDetails, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/dataIntegrity/{check}/summary`.
    pub fn get_summary<'c, V: Version>(
        client: &'c Client<V>,
        check: &str,
    ) -> GetSummary<'c, V> {
        GetSummary(client.request_at(Method::GET, "dataIntegrity/{}/summary", &[check]))
    }
    /// A call of `GET /api/dataIntegrity/{check}/summary`, begun with [`get_summary`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSummary<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSummary<'c, V> {
        /// Sets the parameter `timeout`.
        pub fn timeout(self, value: i64) -> Self {
            Self(self.0.query("timeout", value))
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
        pub async fn send(self) -> Result<payload::DataIntegritySummary, Error> {
            self.0.send().await?.json()
        }
    }
}
