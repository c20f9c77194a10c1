// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `DataAnalysis`.
pub mod data_analysis {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `GET /api/dataAnalysis/followup`.
    pub fn perform_followup_analysis<V: Version>(
        client: &Client<V>,
    ) -> PerformFollowupAnalysis<'_, V> {
        PerformFollowupAnalysis(
            client.request_at(Method::GET, "dataAnalysis/followup", &[]),
        )
    }
    /// A call of `GET /api/dataAnalysis/followup`, begun with [`perform_followup_analysis`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PerformFollowupAnalysis<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PerformFollowupAnalysis<'c, V> {
        /// Adds to the parameter `coc`.
        pub fn coc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("coc", value)),
            )
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
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Sets the parameter `maxResults`.
        pub fn max_results(self, value: i64) -> Self {
            Self(self.0.query("maxResults", value))
        }
        /// Adds to the parameter `ou`.
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
        pub async fn send(self) -> Result<payload::FollowupAnalysisResponse, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/dataAnalysis/followup`.
    pub fn perform_followup_analysis2<V: Version>(
        client: &Client<V>,
    ) -> PerformFollowupAnalysis2<'_, V> {
        PerformFollowupAnalysis2(
            client.request_at(Method::POST, "dataAnalysis/followup", &[]),
        )
    }
    /// A call of `POST /api/dataAnalysis/followup`, begun with [`perform_followup_analysis2`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PerformFollowupAnalysis2<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PerformFollowupAnalysis2<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::DataAnalysisParams) -> Result<Self, Error> {
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
        pub async fn send(self) -> Result<Vec<payload::DeflatedDataValue>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/dataAnalysis/followup/mark`.
    pub fn mark_data_values<V: Version>(client: &Client<V>) -> MarkDataValues<'_, V> {
        MarkDataValues(
            client.request_at(Method::POST, "dataAnalysis/followup/mark", &[]),
        )
    }
    /// A call of `POST /api/dataAnalysis/followup/mark`, begun with [`mark_data_values`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MarkDataValues<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MarkDataValues<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(
            self,
            body: &payload::UpdateFollowUpForDataValuesRequest,
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
    /// Begins the call of `POST /api/dataAnalysis/minMaxOutlier`.
    pub fn perform_min_max_outlier_analysis<V: Version>(
        client: &Client<V>,
    ) -> PerformMinMaxOutlierAnalysis<'_, V> {
        PerformMinMaxOutlierAnalysis(
            client.request_at(Method::POST, "dataAnalysis/minMaxOutlier", &[]),
        )
    }
    /// A call of `POST /api/dataAnalysis/minMaxOutlier`, begun with [`perform_min_max_outlier_analysis`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PerformMinMaxOutlierAnalysis<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PerformMinMaxOutlierAnalysis<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::DataAnalysisParams) -> Result<Self, Error> {
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
        pub async fn send(self) -> Result<Vec<payload::DeflatedDataValue>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/dataAnalysis/stdDevOutlier`.
    pub fn perform_std_dev_outlier_analysis<V: Version>(
        client: &Client<V>,
    ) -> PerformStdDevOutlierAnalysis<'_, V> {
        PerformStdDevOutlierAnalysis(
            client.request_at(Method::POST, "dataAnalysis/stdDevOutlier", &[]),
        )
    }
    /// A call of `POST /api/dataAnalysis/stdDevOutlier`, begun with [`perform_std_dev_outlier_analysis`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PerformStdDevOutlierAnalysis<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PerformStdDevOutlierAnalysis<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::DataAnalysisParams) -> Result<Self, Error> {
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
        pub async fn send(self) -> Result<Vec<payload::DeflatedDataValue>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/dataAnalysis/validationRules`.
    pub fn perform_validation_rules_analysis<V: Version>(
        client: &Client<V>,
    ) -> PerformValidationRulesAnalysis<'_, V> {
        PerformValidationRulesAnalysis(
            client.request_at(Method::POST, "dataAnalysis/validationRules", &[]),
        )
    }
    /// A call of `POST /api/dataAnalysis/validationRules`, begun with [`perform_validation_rules_analysis`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PerformValidationRulesAnalysis<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PerformValidationRulesAnalysis<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(
            self,
            body: &payload::ValidationRulesAnalysisParams,
        ) -> Result<Self, Error> {
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
        pub async fn send(self) -> Result<Vec<payload::ValidationResultView>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/dataAnalysis/validationRulesExpression`.
    pub fn get_validation_rule_expression_detials<V: Version>(
        client: &Client<V>,
    ) -> GetValidationRuleExpressionDetials<'_, V> {
        GetValidationRuleExpressionDetials(
            client.request_at(Method::GET, "dataAnalysis/validationRulesExpression", &[]),
        )
    }
    /// A call of `GET /api/dataAnalysis/validationRulesExpression`, begun with [`get_validation_rule_expression_detials`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetValidationRuleExpressionDetials<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetValidationRuleExpressionDetials<'c, V> {
        /// Sets the parameter `attributeOptionComboId`.
        pub fn attribute_option_combo_id(self, value: impl ToString) -> Self {
            Self(self.0.query("attributeOptionComboId", value))
        }
        /// Sets the parameter `organisationUnitId`. The server demands it.
        pub fn organisation_unit_id(self, value: impl ToString) -> Self {
            Self(self.0.query("organisationUnitId", value))
        }
        /// Sets the parameter `periodId`. The server demands it.
        pub fn period_id(self, value: impl ToString) -> Self {
            Self(self.0.query("periodId", value))
        }
        /// Sets the parameter `validationRuleId`. The server demands it.
        pub fn validation_rule_id(self, value: impl ToString) -> Self {
            Self(self.0.query("validationRuleId", value))
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
        ) -> Result<payload::ValidationRuleExpressionDetails, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `Validation`.
#[expect(clippy::module_inception, reason = "the area is called after its main class")]
pub mod validation {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/validation/dataSet/{ds}`.
    pub fn validate<'c, V: Version>(client: &'c Client<V>, ds: &str) -> Validate<'c, V> {
        Validate(client.request_at(Method::GET, "validation/dataSet/{}", &[ds]))
    }
    /// A call of `GET /api/validation/dataSet/{ds}`, begun with [`validate`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Validate<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Validate<'c, V> {
        /// Sets the parameter `aoc`.
        pub fn aoc(self, value: impl ToString) -> Self {
            Self(self.0.query("aoc", value))
        }
        /// Sets the parameter `cc`.
        pub fn cc(self, value: impl ToString) -> Self {
            Self(self.0.query("cc", value))
        }
        /// Sets the parameter `cp`.
        pub fn cp(self, value: impl ToString) -> Self {
            Self(self.0.query("cp", value))
        }
        /// Sets the parameter `ou`. The server demands it.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`. The server demands it.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
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
        pub async fn send(self) -> Result<payload::ValidationSummary, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/validation/sendNotifications`.
    pub fn run_validation_notifications_task<V: Version>(
        client: &Client<V>,
    ) -> RunValidationNotificationsTask<'_, V> {
        RunValidationNotificationsTask(
            client.request_at(Method::POST, "validation/sendNotifications", &[]),
        )
    }
    /// A call of `POST /api/validation/sendNotifications`, begun with [`run_validation_notifications_task`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RunValidationNotificationsTask<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RunValidationNotificationsTask<'c, V> {
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
/// Operations of the server's `ValidationResult`.
pub mod validation_result {
    use dhis2_client::{
        Client, Error, Method, Object, RawRequest, Response, Value, Version,
    };
    /// Begins the call of `DELETE /api/validationResults`.
    pub fn delete_validation_results<V: Version>(
        client: &Client<V>,
    ) -> DeleteValidationResults<'_, V> {
        DeleteValidationResults(
            client.request_at(Method::DELETE, "validationResults", &[]),
        )
    }
    /// A call of `DELETE /api/validationResults`, begun with [`delete_validation_results`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteValidationResults<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteValidationResults<'c, V> {
        /// Sets the parameter `created`.
        pub fn created(self, value: impl ToString) -> Self {
            Self(self.0.query("created", value))
        }
        /// Sets the parameter `notificationSent`.
        pub fn notification_sent(self, value: bool) -> Self {
            Self(self.0.query("notificationSent", value))
        }
        /// Adds to the parameter `ou`.
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
        /// Sets the parameter `unconstrained`.
        pub fn unconstrained(self, value: bool) -> Self {
            Self(self.0.query("unconstrained", value))
        }
        /// Adds to the parameter `vr`.
        pub fn vr(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("vr", value)),
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
    /// Begins the call of `GET /api/validationResults`.
    pub fn get_object_list<V: Version>(client: &Client<V>) -> GetObjectList<'_, V> {
        GetObjectList(client.request_at(Method::GET, "validationResults", &[]))
    }
    /// A call of `GET /api/validationResults`, begun with [`get_object_list`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetObjectList<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetObjectList<'c, V> {
        /// Sets the parameter `createdDate`, which is known in 2.42 and 2.43 only.
        pub fn created_date(self, value: impl ToString) -> Self {
            Self(self.0.query("createdDate", value))
        }
        /// Adds to the parameter `fields`, which is known in 2.42 and 2.43 only.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `page`, which is known in 2.42 and 2.43 only.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`, which is known in 2.42 and 2.43 only.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`, which is known in 2.42 and 2.43 only.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Adds to the parameter `pe`, which is known in 2.42 and 2.43 only.
        pub fn pe(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("pe", value)),
            )
        }
        /// Sets the parameter `skipPaging`, which is known in 2.42 and 2.43 only.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
        }
        /// Sets the parameter `vr`.
        pub fn vr(self, value: impl ToString) -> Self {
            Self(self.0.query("vr", value))
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
    /// Begins the call of `DELETE /api/validationResults/{id}`.
    pub fn delete<'c, V: Version>(client: &'c Client<V>, id: &str) -> Delete<'c, V> {
        Delete(client.request_at(Method::DELETE, "validationResults/{}", &[id]))
    }
    /// A call of `DELETE /api/validationResults/{id}`, begun with [`delete`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Delete<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Delete<'c, V> {
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
    /// Begins the call of `GET /api/validationResults/{id}`.
    pub fn get_object<'c, V: Version>(
        client: &'c Client<V>,
        id: &str,
    ) -> GetObject<'c, V> {
        GetObject(client.request_at(Method::GET, "validationResults/{}", &[id]))
    }
    /// A call of `GET /api/validationResults/{id}`, begun with [`get_object`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetObject<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetObject<'c, V> {
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
