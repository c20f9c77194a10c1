//! Job configurations: jobs that a server does at set times, or when told to.

use std::collections::HashSet;

use dhis2_models::enums::JobType;
use dhis2_models::payload::{JobProgress, JobRunErrors, JobTypeInfo};
use dhis2_models::{Uid, Version, kind};
use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Draft;
use crate::error::Error;
use crate::job::{Earlier, Job, JobReference};
use crate::request::Request;
use crate::resource::{Resource, parse};

/// A new job configuration, for [`create_from`](crate::Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use std::time::Duration;
/// use dhis2_client::enums::JobType;
/// use dhis2_client::workflow::NewJobConfiguration;
///
/// let nightly = NewJobConfiguration {
///     name: "Resource tables at three".into(),
///     job_type: Some(JobType::ResourceTable),
///     cron_expression: Some("0 0 3 ? * *".into()),
///     ..Default::default()
/// };
/// let jobs = client.job_configurations();
/// let uid = jobs.create_from(&nightly).await?.uid().expect("a new object has a UID");
/// let outcome = jobs.execute(&uid).await?.until_done(Duration::from_secs(600)).await?;
/// println!("{}", outcome.message());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewJobConfiguration {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// What the job does. Needed.
    pub job_type: Option<JobType>,
    /// When it is done, as a cron expression of six fields: `0 0 3 ? * *` is every day at three.
    pub cron_expression: Option<String>,
    /// How many seconds after one run the next begins, for the types that have no set time.
    pub delay: Option<u32>,
    /// What the job is told, by its type; see
    /// [`types`](crate::Resource::<crate::kind::JobConfiguration>::types).
    pub job_parameters: Option<Value>,
}

impl Draft for NewJobConfiguration {
    type Kind = kind::JobConfiguration;
    const REQUIRED: &'static [&'static str] = &["name", "jobType"];
}

/// Which errors of jobs are meant; what is `None` or empty is left open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JobErrorFilter {
    /// The UID of the user that ran the job.
    pub user: Option<String>,
    /// The first day on which it was run.
    pub from: Option<String>,
    /// The last day on which it was run.
    pub to: Option<String>,
    /// Codes of errors, such as `E4000`.
    pub codes: Vec<String>,
    /// Types of jobs, such as `METADATA_IMPORT`.
    pub job_types: Vec<String>,
}

impl<'c, V: Version> Resource<'c, kind::JobConfiguration, V> {
    /// Begins a job now, whatever its times are: `POST /api/jobConfigurations/{uid}/execute`.
    ///
    /// What the job said in earlier runs is not heard again from the handle that is returned.
    ///
    /// # Errors
    ///
    /// Fails where there is no such job ([`Error::is_not_found`]), or where it is running or disabled
    /// ([`Error::is_conflict`]).
    pub async fn execute(&self, uid: &str) -> Result<Job<'c, V>, Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Configuration {
            job_type: String,
            last_finished: Option<String>,
        }
        let id = parse(uid)?;
        let core = self.client().core();
        let about = Request::api(Method::GET, "jobConfigurations/{}", &[&id])
            .query("fields", "jobType,lastFinished");
        let Configuration { job_type, last_finished } = core.fetch(&about).await?;
        let job = Job::new(self.client(), JobReference { job_type, id });
        let said = job.said().await?.iter().map(crate::Notification::key).collect::<HashSet<_>>();
        core.send(&verb(Method::POST, uid, "execute")?).await?;
        Ok(job.after(Earlier { said, last_finished }))
    }

    /// Lets a job be done at its times: `POST /api/jobConfigurations/{uid}/enable`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such job ([`Error::is_not_found`]), or where it has no time at which
    /// it could be done ([`Error::is_conflict`]).
    pub async fn enable(&self, uid: &str) -> Result<(), Error> {
        self.told(verb(Method::POST, uid, "enable")?).await
    }

    /// Keeps a job from being done: `POST /api/jobConfigurations/{uid}/disable`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such job ([`Error::is_not_found`]), or where it is the server's own
    /// ([`Error::is_conflict`]).
    pub async fn disable(&self, uid: &str) -> Result<(), Error> {
        self.told(verb(Method::POST, uid, "disable")?).await
    }

    /// Asks a running job to stop, or takes back that it is to begin:
    /// `POST /api/jobConfigurations/{uid}/cancel`. A running job stops when it next looks.
    ///
    /// # Errors
    ///
    /// Fails where there is no such job ([`Error::is_not_found`]).
    pub async fn cancel(&self, uid: &str) -> Result<(), Error> {
        self.told(verb(Method::POST, uid, "cancel")?).await
    }

    /// Gives up a job that is taken to be running and is not, as after a crash:
    /// `POST /api/jobConfigurations/{uid}/revert`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such job ([`Error::is_not_found`]), or where it is not running
    /// ([`Error::is_conflict`]).
    pub async fn revert(&self, uid: &str) -> Result<(), Error> {
        self.told(verb(Method::POST, uid, "revert")?).await
    }

    /// Asks how far a running job is, stage by stage: `GET /api/jobConfigurations/{uid}/progress`.
    /// `None` where it is not running.
    ///
    /// # Errors
    ///
    /// Fails where there is no such job ([`Error::is_not_found`]).
    pub async fn progress(&self, uid: &str) -> Result<Option<JobProgress>, Error> {
        let response = self.client().core().send(&verb(Method::GET, uid, "progress")?).await?;
        let empty = matches!(&**response.bytes(), b"" | b"null");
        if empty { Ok(None) } else { response.json().map(Some) }
    }

    /// Asks what went wrong in the last run of a job: `GET /api/jobConfigurations/{uid}/errors`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such job ([`Error::is_not_found`]).
    pub async fn errors(&self, uid: &str) -> Result<JobRunErrors, Error> {
        self.client().core().fetch(&verb(Method::GET, uid, "errors")?).await
    }

    /// Asks what went wrong in the last runs of all jobs: `GET /api/jobConfigurations/errors`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn all_errors(&self, filter: &JobErrorFilter) -> Result<Vec<JobRunErrors>, Error> {
        self.client().core().fetch(&errors_request(filter)).await
    }

    /// Lists the types of jobs, and what each can be told: `GET /api/jobConfigurations/jobTypes`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn types(&self) -> Result<Vec<JobTypeInfo>, Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Types {
            job_types: Vec<JobTypeInfo>,
        }
        let request = Request::api(Method::GET, "jobConfigurations/jobTypes", &[]);
        Ok(self.client().core().fetch::<Types>(&request).await?.job_types)
    }

    /// Deletes the jobs that were to be done once and ended more than so many minutes ago:
    /// `POST /api/jobConfigurations/clean`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn clean(&self, minutes: u32) -> Result<(), Error> {
        let request = Request::api(Method::POST, "jobConfigurations/clean", &[]);
        self.told(request.query("minutes", minutes)).await
    }

    async fn told(&self, request: Request) -> Result<(), Error> {
        self.client().core().send(&request).await.map(drop)
    }
}

fn verb(method: Method, uid: &str, verb: &str) -> Result<Request, Error> {
    let template = format!("jobConfigurations/{{}}/{verb}");
    Ok(Request::api(method, &template, &[&parse(uid)?]))
}

fn errors_request(filter: &JobErrorFilter) -> Request {
    let mut request = Request::api(Method::GET, "jobConfigurations/errors", &[]);
    for (name, value) in [("user", &filter.user), ("from", &filter.from), ("to", &filter.to)] {
        if let Some(value) = value {
            request = request.query(name, value);
        }
    }
    for (name, values) in [("code", &filter.codes), ("type", &filter.job_types)] {
        if !values.is_empty() {
            request = request.query(name, values.join(","));
        }
    }
    request
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_is_told_by_a_verb() {
        let request = verb(Method::POST, "Moreaaaa060", "execute").unwrap();
        assert_eq!(request.line(), "POST /api/jobConfigurations/Moreaaaa060/execute");
        assert!(!request.repeatable);
    }

    #[test]
    fn errors_are_asked_for_by_what_is_said() {
        let filter = JobErrorFilter {
            from: Some("2024-01-01".into()),
            codes: vec!["E4000".into(), "E4004".into()],
            ..Default::default()
        };
        assert_eq!(
            errors_request(&filter).line(),
            "GET /api/jobConfigurations/errors?from=2024-01-01&code=E4000,E4004"
        );
    }
}
