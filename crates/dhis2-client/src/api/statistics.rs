//! How a server is used: what is looked at, by how many.

use dhis2_models::Version;
use dhis2_models::enums::{DataStatisticsEventType, EventInterval};
use dhis2_models::payload::{DataStatistics, FavoriteStatistics};
use http::Method;

use crate::api::handle;
use crate::error::Error;
use crate::request::Request;
use crate::resource::parse;

handle! {
    /// A handle on how the server is used; made by
    /// [`Client::usage_statistics`](crate::Client::usage_statistics).
    /// [`System::statistics`](crate::api::System::statistics) counts objects instead.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::enums::EventInterval;
    ///
    /// let usage = client.usage_statistics();
    /// for month in usage.views("2024-01-01", "2024-12-31", &EventInterval::Month).await? {
    ///     println!("{:?}-{:?}: {:?} views", month.year, month.month, month.total_views);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    UsageStatistics;
    /// Returns a handle on how the server is used: what is looked at, by how many.
    usage_statistics
}

impl<V: Version> UsageStatistics<'_, V> {
    /// Counts views, favourites and users between two days, interval by interval:
    /// `GET /api/dataStatistics`.
    ///
    /// # Errors
    ///
    /// Fails where the first day is after the last ([`Error::is_conflict`]).
    pub async fn views(
        &self,
        start_date: &str,
        end_date: &str,
        interval: &EventInterval,
    ) -> Result<Vec<DataStatistics>, Error> {
        let request = Request::api(Method::GET, "dataStatistics", &[])
            .query("startDate", start_date)
            .query("endDate", end_date)
            .query("interval", interval);
        self.client.core().fetch(&request).await
    }

    /// Lists what is looked at most: `GET /api/dataStatistics/favorites`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn favorites(
        &self,
        event_type: &DataStatisticsEventType,
        most: u32,
    ) -> Result<Vec<FavoriteStatistics>, Error> {
        let request = Request::api(Method::GET, "dataStatistics/favorites", &[])
            .query("eventType", event_type)
            .query("pageSize", most);
        self.client.core().fetch(&request).await
    }

    /// Counts how often one thing was looked at: `GET /api/dataStatistics/favorites/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub async fn favorite(&self, uid: &str) -> Result<FavoriteStatistics, Error> {
        let path = "dataStatistics/favorites/{}";
        self.client.core().fetch(&Request::api(Method::GET, path, &[&parse(uid)?])).await
    }

    /// Says that something was looked at: `POST /api/dataStatistics`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn record_view(
        &self,
        event_type: &DataStatisticsEventType,
        favorite: &str,
    ) -> Result<(), Error> {
        let request = Request::api(Method::POST, "dataStatistics", &[])
            .query("eventType", event_type)
            .query("favorite", parse(favorite)?);
        self.client.core().send(&request).await.map(drop)
    }
}
