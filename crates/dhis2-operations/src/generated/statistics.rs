// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `DataStatistics`.
pub mod data_statistics {
    use dhis2_client::{
        Client, Error, Method, RawRequest, Response, Value, Version, payload,
    };
    /// Begins the call of `GET /api/dataStatistics`.
    pub fn get_reports<V: Version>(client: &Client<V>) -> GetReports<'_, V> {
        GetReports(client.request_at(Method::GET, "dataStatistics", &[]))
    }
    /// A call of `GET /api/dataStatistics`, begun with [`get_reports`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetReports<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetReports<'c, V> {
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `interval`.
        pub fn interval(self, value: impl ToString) -> Self {
            Self(self.0.query("interval", value))
        }
        /// Sets the parameter `startDate`. The server demands it.
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
        pub async fn send(self) -> Result<Vec<Value>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/dataStatistics`.
    pub fn save_event<V: Version>(client: &Client<V>) -> SaveEvent<'_, V> {
        SaveEvent(client.request_at(Method::POST, "dataStatistics", &[]))
    }
    /// A call of `POST /api/dataStatistics`, begun with [`save_event`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SaveEvent<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SaveEvent<'c, V> {
        /// Sets the parameter `blank`.
        pub fn blank(self, value: bool) -> Self {
            Self(self.0.query("blank", value))
        }
        /// Sets the parameter `bytes`.
        pub fn bytes_parameter(self, value: impl ToString) -> Self {
            Self(self.0.query("bytes", value))
        }
        /// Sets the parameter `empty`.
        pub fn empty(self, value: bool) -> Self {
            Self(self.0.query("empty", value))
        }
        /// Sets the parameter `eventType`. The server demands it.
        pub fn event_type(self, value: impl ToString) -> Self {
            Self(self.0.query("eventType", value))
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
    /// Begins the call of `GET /api/dataStatistics/favorites`.
    pub fn get_top_favorites<V: Version>(client: &Client<V>) -> GetTopFavorites<'_, V> {
        GetTopFavorites(client.request_at(Method::GET, "dataStatistics/favorites", &[]))
    }
    /// A call of `GET /api/dataStatistics/favorites`, begun with [`get_top_favorites`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetTopFavorites<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetTopFavorites<'c, V> {
        /// Sets the parameter `eventType`. The server demands it.
        pub fn event_type(self, value: impl ToString) -> Self {
            Self(self.0.query("eventType", value))
        }
        /// Sets the parameter `pageSize`.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `sortOrder`.
        pub fn sort_order(self, value: impl ToString) -> Self {
            Self(self.0.query("sortOrder", value))
        }
        /// Sets the parameter `username`.
        pub fn username(self, value: impl ToString) -> Self {
            Self(self.0.query("username", value))
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
        pub async fn send(self) -> Result<Vec<payload::FavoriteStatistics>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/dataStatistics/favorites/{uid}`.
    pub fn get_favorite_statistics<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetFavoriteStatistics<'c, V> {
        GetFavoriteStatistics(
            client.request_at(Method::GET, "dataStatistics/favorites/{}", &[uid]),
        )
    }
    /// A call of `GET /api/dataStatistics/favorites/{uid}`, begun with [`get_favorite_statistics`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetFavoriteStatistics<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetFavoriteStatistics<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::FavoriteStatistics, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/dataStatistics/snapshot`.
    pub fn save_snapshot<V: Version>(client: &Client<V>) -> SaveSnapshot<'_, V> {
        SaveSnapshot(client.request_at(Method::POST, "dataStatistics/snapshot", &[]))
    }
    /// A call of `POST /api/dataStatistics/snapshot`, begun with [`save_snapshot`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SaveSnapshot<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SaveSnapshot<'c, V> {
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
/// Operations of the server's `DataSummary`.
pub mod data_summary {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/dataSummary`.
    pub fn get_statistics<V: Version>(client: &Client<V>) -> GetStatistics<'_, V> {
        GetStatistics(client.request_at(Method::GET, "dataSummary", &[]))
    }
    /// A call of `GET /api/dataSummary`, begun with [`get_statistics`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetStatistics<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetStatistics<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::DataSummary, Error> {
            self.0.send().await?.json()
        }
    }
}
