//! Data integrity: what is wrong or odd in the metadata and data of a server.

use std::time::Duration;

use dhis2_models::enums::DataIntegritySeverity;
use dhis2_models::payload::{
    DataIntegrityCheck, DataIntegrityDetails, DataIntegrityIssue, DataIntegritySummary,
};
use dhis2_models::{Map, Version};
use futures_core::Stream;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use http::Method;
use serde::de::DeserializeOwned;

use crate::api::handle;
use crate::error::Error;
use crate::job::Job;
use crate::request::Request;

handle! {
    /// A handle on the checks of data integrity; made by
    /// [`Client::data_integrity`](crate::Client::data_integrity).
    ///
    /// A check is run as a job, and its result kept by the server until it is run again. Where a
    /// method takes names of checks, none stands for all that are not slow.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use std::time::Duration;
    ///
    /// let checks = ["orgunits_invalid_geometry", "dashboards_no_items"];
    /// let limit = Duration::from_secs(300);
    /// for summary in client.data_integrity().summaries(&checks, limit).await? {
    ///     println!("{:?}: {:?}", summary.display_name, summary.count);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    DataIntegrity;
    /// Returns a handle on the checks of data integrity.
    data_integrity
}

/// Something that a check found.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// The name of the check, such as `dashboards_no_items`.
    pub check: String,
    /// The name of the check for people.
    pub check_display_name: String,
    /// How grave it is.
    pub severity: Option<DataIntegritySeverity>,
    /// What kind of objects is concerned, such as `dashboards`.
    pub issues_id_type: Option<String>,
    /// What was found: the object, and what is wrong with it.
    pub issue: DataIntegrityIssue,
}

/// How much of a check's result is wanted.
#[derive(Debug, Clone, Copy)]
enum Depth {
    Summary,
    Details,
}

impl Depth {
    fn path(self) -> &'static str {
        match self {
            Self::Summary => "dataIntegrity/summary",
            Self::Details => "dataIntegrity/details",
        }
    }
}

impl<'c, V: Version> DataIntegrity<'c, V> {
    /// Lists the checks that the server knows: `GET /api/dataIntegrity`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn checks(&self) -> Result<Vec<DataIntegrityCheck>, Error> {
        self.client.core().fetch(&Request::api(Method::GET, "dataIntegrity", &[])).await
    }

    /// Begins to count what checks find: `POST /api/dataIntegrity/summary`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn begin_summaries(&self, checks: &[impl AsRef<str>]) -> Result<Job<'c, V>, Error> {
        self.begin(Depth::Summary, checks).await
    }

    /// Begins to gather what checks find: `POST /api/dataIntegrity/details`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn begin_details(&self, checks: &[impl AsRef<str>]) -> Result<Job<'c, V>, Error> {
        self.begin(Depth::Details, checks).await
    }

    /// Reads what checks counted when they were last run: `GET /api/dataIntegrity/summary`. A check
    /// that was not run since the server started is not there.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn kept_summaries(
        &self,
        checks: &[impl AsRef<str>],
    ) -> Result<Vec<DataIntegritySummary>, Error> {
        self.kept(Depth::Summary, checks).await
    }

    /// Reads what checks found when they were last run: `GET /api/dataIntegrity/details`. A check
    /// that was not run since the server started is not there.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn kept_details(
        &self,
        checks: &[impl AsRef<str>],
    ) -> Result<Vec<DataIntegrityDetails>, Error> {
        self.kept(Depth::Details, checks).await
    }

    /// Runs checks, waits for them, and returns how much they found: `POST` and then
    /// `GET /api/dataIntegrity/summary`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Job`] where they take longer than `limit`, and with
    /// [`Error::Unsupported`] where the server knows no check of one of the names: it would pass
    /// over it without a word.
    pub async fn summaries(
        &self,
        checks: &[impl AsRef<str>],
        limit: Duration,
    ) -> Result<Vec<DataIntegritySummary>, Error> {
        let checks = self.known(checks).await?;
        self.begin_summaries(&checks).await?.until_done(limit).await?;
        self.kept_summaries(&checks).await
    }

    /// Runs checks, waits for them, and returns what they found: `POST` and then
    /// `GET /api/dataIntegrity/details`. See [`issues`](Self::issues) for many checks.
    ///
    /// # Errors
    ///
    /// Fails as [`summaries`](Self::summaries) does.
    pub async fn details(
        &self,
        checks: &[impl AsRef<str>],
        limit: Duration,
    ) -> Result<Vec<DataIntegrityDetails>, Error> {
        let checks = self.known(checks).await?;
        self.begin_details(&checks).await?.until_done(limit).await?;
        self.kept_details(&checks).await
    }

    /// Runs checks, waits for them, and returns all that they found as a stream that holds the
    /// result of one check at a time.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use std::time::Duration;
    /// use futures_util::TryStreamExt as _;
    ///
    /// let all: [&str; 0] = [];
    /// let mut issues = Box::pin(client.data_integrity().issues(&all, Duration::from_secs(600)));
    /// while let Some(found) = issues.try_next().await? {
    ///     println!("{}: {:?} {:?}", found.check, found.issue.name, found.issue.comment);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The stream ends as [`summaries`](Self::summaries) fails.
    pub fn issues<S: AsRef<str>>(
        &self,
        checks: &[S],
        limit: Duration,
    ) -> impl Stream<Item = Result<Issue, Error>> + Send + use<'c, S, V> {
        let asked = owned(checks);
        let this = *self;
        let begin = async move {
            let checks = this.known(&asked).await?;
            this.begin_details(&checks).await?.until_done(limit).await?;
            Ok::<_, Error>(stream::iter(checks.into_iter().map(Ok)))
        };
        stream::once(begin)
            .try_flatten()
            .and_then(move |check| async move { this.kept_details(&[check]).await })
            .map_ok(|details| stream::iter(details.into_iter().flat_map(issues_of).map(Ok)))
            .try_flatten()
            .boxed()
    }

    async fn begin(&self, depth: Depth, checks: &[impl AsRef<str>]) -> Result<Job<'c, V>, Error> {
        let request = named(Request::api(Method::POST, depth.path(), &[]), checks);
        let message = self.client.core().send(&request).await?.done()?;
        self.client.job_of(&message)
    }

    async fn kept<T: DeserializeOwned>(
        &self,
        depth: Depth,
        checks: &[impl AsRef<str>],
    ) -> Result<Vec<T>, Error> {
        let request = named(Request::api(Method::GET, depth.path(), &[]), checks);
        let results: Map<T> = self.client.core().fetch(&request).await?;
        Ok(results.into_values().collect())
    }

    /// Returns the names of the checks that are meant: those named, by name or code, or all that
    /// are not slow.
    async fn known(&self, checks: &[impl AsRef<str>]) -> Result<Vec<String>, Error> {
        let all = self.checks().await?;
        let name = |check: &DataIntegrityCheck| check.name.as_deref().map(str::to_owned);
        if checks.is_empty() {
            let quick = all.iter().filter(|check| check.is_slow != Some(true));
            return Ok(quick.filter_map(name).collect());
        }
        let find = |asked: &str| {
            let is_it = |check: &&DataIntegrityCheck| {
                check.name.as_deref() == Some(asked) || check.code.as_deref() == Some(asked)
            };
            all.iter().find(is_it).and_then(name).ok_or_else(|| {
                let what = format!("the server knows no check of data integrity named `{asked}`");
                Error::Unsupported(what)
            })
        };
        checks.iter().map(|asked| find(asked.as_ref())).collect()
    }
}

fn owned(checks: &[impl AsRef<str>]) -> Vec<String> {
    checks.iter().map(|check| check.as_ref().to_owned()).collect()
}

fn named(request: Request, checks: &[impl AsRef<str>]) -> Request {
    if checks.is_empty() { request } else { request.query("checks", owned(checks).join(",")) }
}

fn issues_of(details: DataIntegrityDetails) -> impl Iterator<Item = Issue> {
    let text = |text: &Option<dhis2_models::Text>| text.as_deref().unwrap_or_default().to_owned();
    let check = text(&details.name);
    let check_display_name = text(&details.display_name);
    let severity = details.severity;
    let issues_id_type = details.issues_id_type.as_deref().map(str::to_owned);
    details.issues.into_iter().flatten().map(move |issue| Issue {
        check: check.clone(),
        check_display_name: check_display_name.clone(),
        severity: severity.clone(),
        issues_id_type: issues_id_type.clone(),
        issue,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_are_named_in_one_parameter() {
        let request = || Request::api(Method::POST, Depth::Details.path(), &[]);
        assert_eq!(
            named(request(), &["a", "b"]).line(),
            "POST /api/dataIntegrity/details?checks=a,b"
        );
        assert_eq!(named(request(), &[""; 0]).line(), "POST /api/dataIntegrity/details");
    }

    #[test]
    fn an_issue_says_which_check_found_it() {
        let details = serde_json::from_value(serde_json::json!({
            "name": "dashboards_no_items", "displayName": "Dashboards with no items",
            "severity": "INFO", "issuesIdType": "dashboards",
            "issues": [{"id": "a1234567890", "name": "Empty", "comment": "No items"}]
        }));
        let issues: Vec<Issue> = issues_of(details.unwrap()).collect();
        assert_eq!(issues.len(), 1);
        assert_eq!(issues[0].check, "dashboards_no_items");
        assert_eq!(issues[0].severity, Some(DataIntegritySeverity::Info));
        assert_eq!(issues[0].issue.comment.as_deref(), Some("No items"));
    }
}
