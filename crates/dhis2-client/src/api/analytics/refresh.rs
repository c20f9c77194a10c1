//! Building the tables that analytics are read from.

use dhis2_models::Version;
use dhis2_models::payload::WebMessage;
use http::Method;

use super::Analytics;
use crate::error::Error;
use crate::job::Job;
use crate::request::Request;

/// Which tables to build; all of them, over all years, if nothing is said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "they are the server's own switches")]
pub struct AnalyticsRefresh {
    /// Over so many years up to now.
    pub last_years: Option<u32>,
    /// Without the resource tables, which the others are built on.
    pub skip_resource_tables: bool,
    /// Without data values and completeness.
    pub skip_aggregate: bool,
    /// Without the results of validation.
    pub skip_validation_results: bool,
    /// Without events.
    pub skip_events: bool,
    /// Without enrollments.
    pub skip_enrollments: bool,
    /// Without tracked entities.
    pub skip_tracked_entities: bool,
    /// Without the owners of tracked entities.
    pub skip_organisation_unit_ownership: bool,
    /// Without what outliers are found by.
    pub skip_outliers: bool,
}

impl AnalyticsRefresh {
    fn request(&self) -> Request {
        let mut request = Request::api(Method::POST, "resourceTables/analytics", &[]);
        for (name, skip) in [
            ("skipResourceTables", self.skip_resource_tables),
            ("skipAggregate", self.skip_aggregate),
            ("skipValidationResult", self.skip_validation_results),
            ("skipEvents", self.skip_events),
            ("skipEnrollment", self.skip_enrollments),
            ("skipTrackedEntities", self.skip_tracked_entities),
            ("skipOrgUnitOwnership", self.skip_organisation_unit_ownership),
            ("skipOutliers", self.skip_outliers),
        ] {
            if skip {
                request = request.query(name, true);
            }
        }
        match self.last_years {
            Some(years) => request.query("lastYears", years),
            None => request,
        }
    }
}

impl<'c, V: Version> Analytics<'c, V> {
    /// Begins to build the tables that analytics are read from, and returns the job:
    /// `POST /api/resourceTables/analytics`. What was written after the last time is not in them.
    ///
    /// The resource tables alone are built by
    /// [`Maintenance::refresh_resource_tables`](crate::api::maintenance::Maintenance::refresh_resource_tables),
    /// those of monitoring by
    /// [`Maintenance::refresh_monitoring`](crate::api::maintenance::Maintenance::refresh_monitoring).
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use std::time::Duration;
    /// use dhis2_client::api::analytics::AnalyticsRefresh;
    ///
    /// let refresh = AnalyticsRefresh { last_years: Some(1), ..Default::default() };
    /// let job = client.analytics().refresh(&refresh).await?;
    /// let outcome = job.until_done(Duration::from_secs(3_600)).await?;
    /// println!("{}", outcome.message());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn refresh(&self, refresh: &AnalyticsRefresh) -> Result<Job<'c, V>, Error> {
        let answer: WebMessage = self.client.core().send(&refresh.request()).await?.done()?;
        self.client.job_of(&answer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_said_is_sent() {
        let all = AnalyticsRefresh::default();
        assert_eq!(all.request().line(), "POST /api/resourceTables/analytics");
        let some = AnalyticsRefresh { last_years: Some(2), skip_events: true, ..all };
        assert_eq!(
            some.request().line(),
            "POST /api/resourceTables/analytics?skipEvents=true&lastYears=2"
        );
    }
}
