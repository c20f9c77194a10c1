//! Work that a server does after it has answered.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use dhis2_models::payload::WebMessage;
use dhis2_models::{DateTime, Dynamic, Uid, Version};
use futures_core::Stream;
use futures_util::stream;
use http::Method;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use web_time::Instant;

use crate::client::Client;
use crate::error::{Error, JobError};
use crate::request::Request;
use crate::sleep::sleep;

/// How long is waited before a job is first asked after.
const FIRST_WAIT: Duration = Duration::from_millis(100);

/// The longest that is waited between two questions.
const LONGEST_WAIT: Duration = Duration::from_secs(3);

/// How often a job may have nothing to say before it is looked for among the job configurations.
const PATIENCE: u32 = 4;

/// Work that a server does after it has answered: an import, an analytics run, a check.
///
/// Every call that starts such work answers with a message that says which
/// ([`Client::job_of`]); a job can also be found again by its type and UID ([`Client::job`]), in
/// another process or after a crash.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use std::time::Duration;
/// use dhis2_client::Method;
///
/// let answer = client.request(Method::POST, "/api/resourceTables").send().await?.json()?;
/// let job = client.job_of(&answer)?;
/// let outcome = job.until_done(Duration::from_secs(600)).await?;
/// println!("{job}: {}", outcome.message());
/// # Ok(())
/// # }
/// ```
pub struct Job<'c, V = Dynamic> {
    client: &'c Client<V>,
    reference: JobReference,
    /// What is known of earlier runs, where the same job is run again and again.
    earlier: Option<Arc<Earlier>>,
}

/// What a job said and did before it was begun anew.
#[derive(Debug)]
pub(crate) struct Earlier {
    /// The notifications, by [`Notification::key`].
    pub(crate) said: HashSet<String>,
    /// When it last ended, as the server writes it.
    pub(crate) last_finished: Option<String>,
}

/// Which job: its type and its UID, written `ANALYTICS_TABLE/uijSIg3BazZ`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JobReference {
    /// The type, such as `ANALYTICS_TABLE`.
    pub job_type: String,
    /// The UID.
    pub id: Uid,
}

/// Something that a job says while it is at work.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Notification {
    /// The notification's own identifier.
    pub uid: Option<String>,
    /// How grave it is: `INFO`, `WARN`, `ERROR`, `LOOP`, `DEBUG`, or what a later server says.
    pub level: Option<String>,
    /// The type of the job.
    pub category: Option<String>,
    /// What is said.
    pub message: Option<String>,
    /// When it was said.
    pub time: Option<DateTime>,
    /// Whether the job has ended with this.
    pub completed: bool,
    /// What `data` is, such as `PARAMETERS`.
    pub data_type: Option<String>,
    /// More about it.
    pub data: Option<Value>,
}

/// How a job ended.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobOutcome {
    /// All that the job said, in order.
    pub notifications: Vec<Notification>,
    /// Whether the job ended without an error.
    pub succeeded: bool,
}

impl JobOutcome {
    /// Returns the last thing that the job said, or nothing.
    pub fn message(&self) -> &str {
        let last = self.notifications.iter().rev().find_map(|it| it.message.as_deref());
        last.unwrap_or_default()
    }
}

impl Notification {
    /// Returns what tells it from others of the same job.
    pub(crate) fn key(&self) -> String {
        self.uid.clone().unwrap_or_else(|| format!("{self:?}"))
    }
}

impl fmt::Display for JobReference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.job_type, self.id)
    }
}

// By hand: a derive would ask the same of `V`, which is not held.
impl<V> Clone for Job<'_, V> {
    fn clone(&self) -> Self {
        let Self { client, reference, earlier } = self;
        Self { client, reference: reference.clone(), earlier: earlier.clone() }
    }
}

impl<V> fmt::Debug for Job<'_, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Job({self})")
    }
}

impl<V> fmt::Display for Job<'_, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.reference.fmt(formatter)
    }
}

impl JobReference {
    /// Returns the job that an answer is about, if it is about one.
    pub fn of(message: &WebMessage) -> Option<Self> {
        let response = message.response.as_ref()?;
        let id = response.id.as_deref().and_then(Uid::new)?;
        let location =
            response.relative_notifier_endpoint.as_deref().or(response.location.as_deref());
        let named = response.job_type.as_ref().map(ToString::to_string);
        // A tracker import says where its job is told of, and not its type.
        let told = location.is_some_and(|it| it.contains("/tracker/jobs/"));
        let job_type = named.or_else(|| told.then(|| "TRACKER_IMPORT_JOB".to_owned()))?;
        Some(Self { job_type, id })
    }
}

impl<'c, V: Version> Job<'c, V> {
    pub(crate) fn new(client: &'c Client<V>, reference: JobReference) -> Self {
        Self { client, reference, earlier: None }
    }

    /// Returns a handle that does not take what was before for what is.
    pub(crate) fn after(self, earlier: Earlier) -> Self {
        Self { earlier: Some(Arc::new(earlier)), ..self }
    }

    /// Returns which job it is, to be kept and found again.
    pub fn reference(&self) -> &JobReference {
        &self.reference
    }

    /// Asks what the job has said so far, in order: `GET /api/system/tasks/{type}/{uid}`.
    ///
    /// A job that is not known, or has not begun, has said nothing.
    ///
    /// # Errors
    ///
    /// Fails where the server knows no such type of job, see [`Error`].
    pub async fn said(&self) -> Result<Vec<Notification>, Error> {
        let JobReference { job_type, id } = &self.reference;
        let request = Request::api(Method::GET, "system/tasks/{}/{}", &[job_type, id]);
        let mut said: Vec<Notification> = self.client.core().fetch(&request).await?;
        said.reverse();
        Ok(said)
    }

    /// Asks what the job came to, as the job's type has it: `GET /api/system/taskSummaries/…`, or
    /// the report of a tracker import. `None` where there is none, or not yet.
    ///
    /// # Errors
    ///
    /// Fails where the summary is not of the form of `T`.
    pub async fn summary<T: DeserializeOwned>(&self) -> Result<Option<T>, Error> {
        let JobReference { job_type, id } = &self.reference;
        let request = if job_type == "TRACKER_IMPORT_JOB" {
            Request::api(Method::GET, "tracker/jobs/{}/report", &[id]).query("reportMode", "FULL")
        } else {
            Request::api(Method::GET, "system/taskSummaries/{}/{}", &[job_type, id])
        };
        let response = self.client.core().send(&request).await?;
        if response.bytes().trim_ascii().is_empty() { Ok(None) } else { response.json().map(Some) }
    }

    /// Waits for what the job says, each thing once, until it ends.
    ///
    /// The server is asked after growing pauses. A server that cannot be reached meanwhile, because
    /// it is restarting, is asked again; a job that did not survive that ends the stream with
    /// [`Error::Job`], as does one that the server never knew.
    pub fn notifications(
        &self,
    ) -> impl Stream<Item = Result<Notification, Error>> + Send + use<'c, V> {
        let watch = Watch::new(self.clone());
        stream::try_unfold(watch, |mut watch| async move {
            Ok(watch.next().await?.map(|notification| (notification, watch)))
        })
    }

    /// Waits until the job ends, and says how.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Job`] where the job has not ended within `limit` (it goes on all the
    /// same, and can be waited for again), is not known to the server, or was lost in a restart. A
    /// job that ends in an error is an outcome, not an error.
    pub async fn until_done(&self, limit: Duration) -> Result<JobOutcome, Error> {
        let mut watch = Watch::new(self.clone());
        watch.until = Some((Instant::now() + limit, limit));
        let mut outcome = JobOutcome { succeeded: true, ..JobOutcome::default() };
        while let Some(notification) = watch.next().await? {
            outcome.succeeded &= notification.level.as_deref() != Some("ERROR");
            outcome.notifications.push(notification);
        }
        outcome.succeeded &= !watch.failed;
        Ok(outcome)
    }

    fn error(&self, reason: impl Into<String>) -> Error {
        Error::Job(Box::new(JobError { job: self.reference.clone(), reason: reason.into() }))
    }
}

/// A job that is being waited for.
struct Watch<'c, V> {
    job: Job<'c, V>,
    heard: HashSet<String>,
    waiting: std::collections::VecDeque<Notification>,
    pause: Duration,
    silent: u32,
    ended: bool,
    failed: bool,
    until: Option<(Instant, Duration)>,
}

/// What the server's list of jobs says of one.
enum Configured {
    Waiting,
    Ended { failed: bool },
    Unknown,
}

impl<'c, V: Version> Watch<'c, V> {
    fn new(job: Job<'c, V>) -> Self {
        Self {
            job,
            heard: HashSet::new(),
            waiting: std::collections::VecDeque::new(),
            pause: FIRST_WAIT,
            silent: 0,
            ended: false,
            failed: false,
            until: None,
        }
    }

    async fn next(&mut self) -> Result<Option<Notification>, Error> {
        loop {
            if let Some(notification) = self.waiting.pop_front() {
                return Ok(Some(notification));
            }
            if self.ended {
                return Ok(None);
            }
            self.ask().await?;
            if self.waiting.is_empty() && !self.ended {
                self.wait().await?;
            }
        }
    }

    async fn wait(&mut self) -> Result<(), Error> {
        if let Some((until, limit)) = self.until
            && Instant::now() + self.pause > until
        {
            return Err(self.job.error(format!(
                "it has not ended within {limit:?}; it goes on, and can be waited for again"
            )));
        }
        sleep(self.pause).await;
        self.pause = self.pause.mul_f32(1.5).min(LONGEST_WAIT);
        Ok(())
    }

    async fn ask(&mut self) -> Result<(), Error> {
        let said = match self.job.said().await {
            Ok(said) => said,
            // A server that is restarting comes back.
            Err(error) if error.is_retryable() => {
                tracing::debug!(job = %self.job, %error, "asking again");
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        let mut silent = true;
        for notification in said {
            let key = notification.key();
            if self.job.earlier.as_ref().is_some_and(|earlier| earlier.said.contains(&key)) {
                continue;
            }
            silent = false;
            self.ended |= notification.completed;
            if self.heard.insert(key) {
                self.pause = FIRST_WAIT;
                self.waiting.push_back(notification);
            }
        }
        self.silent = if silent { self.silent + 1 } else { 0 };
        if self.silent >= PATIENCE { self.look_for_it().await } else { Ok(()) }
    }

    /// A job that says nothing has not begun, has nothing to say, or is not there.
    async fn look_for_it(&mut self) -> Result<(), Error> {
        self.silent = 0;
        match self.configured().await? {
            Configured::Waiting => {}
            Configured::Ended { failed } => {
                self.ended = true;
                self.failed = failed;
            }
            Configured::Unknown if self.heard.is_empty() => {
                return Err(self.job.error(
                    "the server knows no such job: it may have ended long ago, or never begun",
                ));
            }
            Configured::Unknown => {
                return Err(self.job.error(
                    "the server has forgotten the job: it was restarted before the job ended",
                ));
            }
        }
        Ok(())
    }

    async fn configured(&self) -> Result<Configured, Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase", default)]
        #[derive(Default)]
        struct Configuration {
            job_status: Option<String>,
            last_executed_status: Option<String>,
            last_executed: Option<DateTime>,
            last_finished: Option<String>,
        }
        let request = Request::api(Method::GET, "jobConfigurations/{}", &[&self.job.reference.id])
            .query("fields", "jobStatus,lastExecutedStatus,lastExecuted,lastFinished");
        let configuration: Configuration = match self.job.client.core().fetch(&request).await {
            Ok(configuration) => configuration,
            Err(error) if error.is_not_found() => return Ok(Configured::Unknown),
            // Not everybody may see the list of jobs; they can only wait.
            Err(error) if error.is_forbidden() || error.is_retryable() => {
                return Ok(Configured::Waiting);
            }
            Err(error) => return Err(error),
        };
        // A job that is run again has the status of its last run until this one ends.
        let earlier = self.job.earlier.as_ref();
        let not_yet = earlier.is_some_and(|it| it.last_finished == configuration.last_finished);
        let at_work = not_yet || configuration.job_status.as_deref() == Some("RUNNING");
        let status = configuration.last_executed_status.as_deref();
        Ok(match status {
            Some("COMPLETED") if !at_work && configuration.last_executed.is_some() => {
                Configured::Ended { failed: false }
            }
            Some("FAILED" | "STOPPED") if !at_work && configuration.last_executed.is_some() => {
                Configured::Ended { failed: true }
            }
            _ => Configured::Waiting,
        })
    }
}
