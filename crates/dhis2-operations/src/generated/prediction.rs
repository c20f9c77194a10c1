// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `Prediction`.
#[expect(clippy::module_inception, reason = "the area is called after its main class")]
pub mod prediction {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/predictions`.
    pub fn run_predictors<V: Version>(client: &Client<V>) -> RunPredictors<'_, V> {
        RunPredictors(client.request_at(Method::POST, "predictions", &[]))
    }
    /// A call of `POST /api/predictions`, begun with [`run_predictors`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RunPredictors<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RunPredictors<'c, V> {
        /// Sets the parameter `async`.
        pub fn r#async(self, value: bool) -> Self {
            Self(self.0.query("async", value))
        }
        /// Sets the parameter `endDate`. The server demands it.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Adds to the parameter `predictor`.
        pub fn predictor(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("predictor", value)),
            )
        }
        /// Adds to the parameter `predictorGroup`.
        pub fn predictor_group(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(
                        self.0,
                        |request, value| request.query("predictorGroup", value),
                    ),
            )
        }
        /// Sets the parameter `startDate`. The server demands it.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
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
/// Operations of the server's `Predictor`.
pub mod predictor {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/predictors/expression/description`.
    pub fn get_expression_description<V: Version>(
        client: &Client<V>,
    ) -> GetExpressionDescription<'_, V> {
        GetExpressionDescription(
            client.request_at(Method::POST, "predictors/expression/description", &[]),
        )
    }
    /// A call of `POST /api/predictors/expression/description`, begun with [`get_expression_description`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetExpressionDescription<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetExpressionDescription<'c, V> {
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
    /// Begins the call of `POST /api/predictors/run`.
    pub fn run_predictors<V: Version>(client: &Client<V>) -> RunPredictors<'_, V> {
        RunPredictors(client.request_at(Method::POST, "predictors/run", &[]))
    }
    /// A call of `POST /api/predictors/run`, begun with [`run_predictors`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RunPredictors<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RunPredictors<'c, V> {
        /// Sets the parameter `endDate`. The server demands it.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Sets the parameter `locale`, which is known in 2.41 only.
        pub fn locale(self, value: impl ToString) -> Self {
            Self(self.0.query("locale", value))
        }
        /// Sets the parameter `startDate`. The server demands it.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `translate`, which is known in 2.41 only.
        pub fn translate(self, value: bool) -> Self {
            Self(self.0.query("translate", value))
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
    /// Begins the call of `POST /api/predictors/skipTest/description`.
    pub fn get_skip_test_description<V: Version>(
        client: &Client<V>,
    ) -> GetSkipTestDescription<'_, V> {
        GetSkipTestDescription(
            client.request_at(Method::POST, "predictors/skipTest/description", &[]),
        )
    }
    /// A call of `POST /api/predictors/skipTest/description`, begun with [`get_skip_test_description`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSkipTestDescription<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSkipTestDescription<'c, V> {
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
    /// Begins the call of `POST /api/predictors/{uid}/run`.
    pub fn run_predictor<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> RunPredictor<'c, V> {
        RunPredictor(client.request_at(Method::POST, "predictors/{}/run", &[uid]))
    }
    /// A call of `POST /api/predictors/{uid}/run`, begun with [`run_predictor`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RunPredictor<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RunPredictor<'c, V> {
        /// Sets the parameter `endDate`. The server demands it.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Sets the parameter `locale`, which is known in 2.41 only.
        pub fn locale(self, value: impl ToString) -> Self {
            Self(self.0.query("locale", value))
        }
        /// Sets the parameter `startDate`. The server demands it.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `translate`, which is known in 2.41 only.
        pub fn translate(self, value: bool) -> Self {
            Self(self.0.query("translate", value))
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
/// Operations of the server's `PredictorGroup`.
pub mod predictor_group {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/predictorGroups/{uid}/run`.
    pub fn run_predictor_group<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> RunPredictorGroup<'c, V> {
        RunPredictorGroup(
            client.request_at(Method::POST, "predictorGroups/{}/run", &[uid]),
        )
    }
    /// A call of `POST /api/predictorGroups/{uid}/run`, begun with [`run_predictor_group`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RunPredictorGroup<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RunPredictorGroup<'c, V> {
        /// Sets the parameter `endDate`. The server demands it.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Sets the parameter `locale`, which is known in 2.41 only.
        pub fn locale(self, value: impl ToString) -> Self {
            Self(self.0.query("locale", value))
        }
        /// Sets the parameter `startDate`. The server demands it.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `translate`, which is known in 2.41 only.
        pub fn translate(self, value: bool) -> Self {
            Self(self.0.query("translate", value))
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
