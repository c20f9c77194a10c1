//! Analytics: figures, and lists of events, enrollments and tracked entities.

mod cells;
mod grid;
mod lists;
mod outliers;
mod query;
mod refresh;
mod row;
mod split;

use dhis2_models::Version;

pub use self::grid::{Column, Grid, GridMetadata, GridPager, Header, Item};
pub use self::lists::LineListQuery;
use self::lists::Subject;
pub use self::outliers::{OutlierAlgorithm, OutlierQuery};
pub use self::query::{AnalyticsFormat, AnalyticsQuery};
pub use self::refresh::AnalyticsRefresh;
pub use self::row::{Row, RowError};
use super::handle;

handle! {
    /// A handle on analytics; made by [`Client::analytics`](crate::Client::analytics).
    ///
    /// - [`query`](Self::query) asks for figures over data values.
    /// - [`events`](Self::events), [`enrollments`](Self::enrollments) and
    ///   [`tracked_entities`](Self::tracked_entities) list what is in programs, and count it.
    /// - [`outliers`](Self::outliers) finds values that lie far off.
    /// - [`refresh`](Self::refresh) builds the tables that all of these are read from.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let query = client.analytics().query().data(["UNz8c1h8Aj3"]).periods(["THIS_YEAR"]);
    /// let grid = query.organisation_units(["USER_ORGUNIT"]).get().await?;
    /// for row in grid.rows() {
    ///     println!("{:?} {:?}", row.name("dx"), row.number("value"));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    Analytics;
    /// Returns a handle on analytics.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let query = client.analytics().query().data(["UNz8c1h8Aj3"]).filter_periods(["2024"]);
    /// let by_region = query.organisation_units(["LEVEL-2"]).get().await?;
    /// println!("{by_region:?}");
    /// # Ok(())
    /// # }
    /// ```
    analytics
}

impl<'c, V: Version> Analytics<'c, V> {
    /// Begins a query of figures over data values: `GET /api/analytics`.
    pub fn query(&self) -> AnalyticsQuery<'c, V> {
        AnalyticsQuery::new(self.client)
    }

    /// Begins a query of a program's events: `GET /api/analytics/events`.
    pub fn events(&self, program: &str) -> LineListQuery<'c, V> {
        LineListQuery::new(self.client, Subject::Events, program)
    }

    /// Begins a query of a program's enrollments: `GET /api/analytics/enrollments`.
    pub fn enrollments(&self, program: &str) -> LineListQuery<'c, V> {
        LineListQuery::new(self.client, Subject::Enrollments, program)
    }

    /// Begins a query of tracked entities of a type: `GET /api/analytics/trackedEntities`.
    pub fn tracked_entities(&self, tracked_entity_type: &str) -> LineListQuery<'c, V> {
        LineListQuery::new(self.client, Subject::TrackedEntities, tracked_entity_type)
    }
}
