//! Jobs: work that goes on after the answer, and the notifications that tell how far it is.

pub(crate) mod catalogue;
pub(crate) mod cron;
pub(crate) mod schedule;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use indexmap::IndexMap;
use serde_json::{Value, json};

use crate::account::Account;
use crate::clock::Moment;
use crate::failure::WebMessage;
use crate::message::Response;
use crate::router::Call;
use crate::state::State;
use crate::store;

/// What a job does; what it tells goes into its journal.
pub(crate) type Work = dyn Fn(&mut State, &Account, &mut Journal) + Send + Sync;

/// What a job tells while it works.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    told: Vec<(String, &'static str, bool)>,
    summary: Option<Value>,
}

impl Journal {
    /// Tells of a step.
    pub(crate) fn step(&mut self, message: impl Into<String>) {
        self.told.push((message.into(), "INFO", false));
    }

    /// Tells that the job has ended well.
    pub(crate) fn complete(&mut self, message: impl Into<String>) {
        self.told.push((message.into(), "INFO", true));
    }

    /// Tells that the job has failed.
    pub(crate) fn fail(&mut self, message: impl Into<String>) {
        self.told.push((message.into(), "ERROR", true));
    }

    /// Tells that the job has stopped in its middle, and nothing more.
    pub(crate) fn abort(&mut self, message: impl Into<String>) {
        self.told.push((message.into(), "ERROR", false));
    }

    /// Leaves the summary of the job.
    pub(crate) fn summary(&mut self, summary: Value) {
        self.summary = Some(summary);
    }
}

/// A job that waits for its turn.
#[derive(Clone)]
struct Waiting {
    uid: String,
    job_type: &'static str,
    opening: String,
    parameters: Value,
    account: Account,
    due: Instant,
    work: Arc<Work>,
}

impl fmt::Debug for Waiting {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Waiting").field("uid", &self.uid).finish_non_exhaustive()
    }
}

/// A notification, which shows from a moment on.
#[derive(Debug, Clone)]
struct Notification {
    shows: Instant,
    value: Value,
}

/// What a job that has begun has told.
#[derive(Debug, Clone)]
struct Record {
    notifications: Vec<Notification>,
    summary: Option<Value>,
    ends: Instant,
    begun: Moment,
    settled: bool,
}

impl Record {
    fn visible(&self, now: Instant) -> impl DoubleEndedIterator<Item = &Notification> {
        self.notifications.iter().filter(move |notification| notification.shows <= now)
    }
}

/// The jobs of a server.
#[derive(Debug, Clone)]
pub(crate) struct Jobs {
    duration: Duration,
    waiting: Vec<Waiting>,
    records: IndexMap<&'static str, IndexMap<String, Record>>,
}

impl Default for Jobs {
    fn default() -> Self {
        Self { duration: Duration::from_millis(60), waiting: Vec::new(), records: IndexMap::new() }
    }
}

/// A job that somebody asks for.
pub(crate) struct Order {
    /// The type of the job.
    pub(crate) job_type: &'static str,
    /// The first notification.
    pub(crate) opening: String,
    /// The parameters as the job's configuration shows them.
    pub(crate) parameters: Value,
    /// The parameters as the first notification shows them; nothing where they are the same.
    pub(crate) notified_parameters: Option<Value>,
    /// What to do.
    pub(crate) work: Arc<Work>,
}

impl Jobs {
    /// Sets how long a job takes from the request to its end.
    pub(crate) fn set_duration(&mut self, duration: Duration) {
        self.duration = duration;
    }

    /// Forgets what is under way and what has been told, as a server that starts again does.
    pub(crate) fn forget(&mut self) {
        self.waiting.clear();
        self.records.clear();
    }

    /// Tells if a job has to begin or to end by now.
    pub(crate) fn is_due(&self, now: Instant) -> bool {
        let ending = || self.records.values().flat_map(IndexMap::values);
        self.waiting.iter().any(|job| job.due <= now)
            || ending().any(|record| !record.settled && record.ends <= now)
    }

    /// Returns the notifications of a job, the newest first.
    pub(crate) fn notifications(&self, job_type: &str, uid: &str) -> Vec<&Value> {
        let now = Instant::now();
        let record = self.records.get(job_type).and_then(|jobs| jobs.get(uid));
        record
            .into_iter()
            .flat_map(|record| record.visible(now).rev())
            .map(|notification| &notification.value)
            .collect()
    }

    /// Returns the jobs of a type, the newest first, each with its newest and its first notification.
    pub(crate) fn overview(&self, job_type: &str) -> Value {
        let now = Instant::now();
        let jobs = self.records.get(job_type).into_iter().flatten();
        let listed = jobs.rev().filter_map(|(uid, record)| {
            let all: Vec<&Value> = record.visible(now).map(|it| &it.value).collect();
            let (first, rest) = all.split_first()?;
            let ends: Vec<&Value> = rest.last().into_iter().chain([first]).copied().collect();
            Some((uid.clone(), json!(ends)))
        });
        Value::Object(listed.collect())
    }

    /// Returns the summary of a job that has ended.
    pub(crate) fn summary(&self, job_type: &str, uid: &str) -> Option<&Value> {
        let record = self.records.get(job_type)?.get(uid)?;
        record.summary.as_ref().filter(|_| record.ends <= Instant::now())
    }

    /// Returns the summaries of the jobs of a type that have ended, the newest first.
    pub(crate) fn summaries(&self, job_type: &str) -> Value {
        let jobs = self.records.get(job_type).into_iter().flatten();
        let ended = jobs
            .rev()
            .filter_map(|(uid, _)| Some((uid.clone(), self.summary(job_type, uid)?.clone())));
        Value::Object(ended.collect())
    }

    /// Forgets the notifications of all jobs, of a type, or of one job.
    pub(crate) fn clear(&mut self, job_type: Option<&str>, uid: Option<&str>) {
        match (job_type, uid) {
            (None, _) => self.records.clear(),
            (Some(job_type), None) => {
                self.records.shift_remove(job_type);
            }
            (Some(job_type), Some(uid)) => {
                if let Some(jobs) = self.records.get_mut(job_type) {
                    jobs.shift_remove(uid);
                }
            }
        }
    }
}

/// Takes an order for a job that runs as soon as it can, and returns the UID of its configuration.
pub(crate) fn order(state: &mut State, account: &Account, order: Order) -> String {
    let uid = state.uids.uid();
    let now = state.clock.now();
    let text = now.text();
    let configuration = json!({
        "id": uid,
        "name": format!("{} ({})", order.job_type, now.0),
        "created": text,
        "lastUpdated": text,
        "lastUpdatedBy": store::reference_to(&account.uid),
        "sharing": {"users": {}, "userGroups": {}},
        "jobType": order.job_type,
        "schedulingType": "ONCE_ASAP",
        "enabled": true,
        "jobStatus": "SCHEDULED",
        "lastExecutedStatus": "NOT_STARTED",
        "executedBy": account.uid,
        "jobParameters": order.parameters,
    });
    let configurations = state.class("jobConfigurations");
    if let Value::Object(object) = configuration {
        state.store.put(configurations, object);
    }
    let jobs = Arc::make_mut(&mut state.jobs);
    let due = Instant::now() + jobs.duration / 2;
    jobs.waiting.push(Waiting {
        uid: uid.clone(),
        job_type: order.job_type,
        opening: order.opening,
        parameters: order.notified_parameters.unwrap_or(order.parameters),
        account: account.clone(),
        due,
        work: order.work,
    });
    uid
}

/// Begins the jobs that are due and ends those that are through.
pub(crate) fn advance(state: &mut State) {
    let now = Instant::now();
    let jobs = Arc::make_mut(&mut state.jobs);
    let waiting = std::mem::take(&mut jobs.waiting);
    let (due, later): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|job| job.due <= now);
    jobs.waiting = later;
    for job in due {
        begin(state, job, now);
    }
    settle(state, now);
}

fn begin(state: &mut State, job: Waiting, now: Instant) {
    let configuration = state.store.get(state.class("jobConfigurations"), &job.uid);
    let enabled = configuration.and_then(|it| it.get("enabled")).and_then(Value::as_bool);
    // A job that has been disabled or deleted meanwhile does not run.
    if enabled != Some(true) {
        return;
    }
    let begun = state.clock.now();
    let mut journal = Journal::default();
    (job.work)(state, &job.account, &mut journal);
    let half = state.jobs.duration / 2;
    let steps = u32::try_from(journal.told.len()).unwrap_or(u32::MAX).max(1);
    let mut notifications = vec![opening(state, &job, begun, now)];
    for (place, (message, level, completed)) in (1..).zip(journal.told) {
        let passed = half * place / steps;
        let uid = state.uids.uid();
        let value = json!({
            "level": level, "category": job.job_type, "message": message, "completed": completed,
            "id": uid, "time": begun.after(passed).text(), "uid": uid,
        });
        notifications.push(Notification { shows: now + passed, value });
    }
    change_configuration(state, &job.uid, |configuration| {
        configuration.insert("jobStatus".to_owned(), json!("RUNNING"));
        configuration.insert("lastExecutedStatus".to_owned(), json!("RUNNING"));
        configuration.insert("lastExecuted".to_owned(), json!(begun.text()));
    });
    let ends = now + half;
    let record = Record { notifications, summary: journal.summary, ends, begun, settled: false };
    let jobs = Arc::make_mut(&mut state.jobs);
    jobs.records.entry(job.job_type).or_default().insert(job.uid, record);
}

/// Makes the first notification of a job, with its parameters.
fn opening(state: &mut State, job: &Waiting, begun: Moment, now: Instant) -> Notification {
    let uid = state.uids.uid();
    let mut value = json!({
        "level": "INFO", "category": job.job_type, "message": job.opening, "completed": false,
        "dataType": "PARAMETERS", "id": uid, "time": begun.text(), "uid": uid,
    });
    if !job.parameters.is_null() {
        value["data"] = job.parameters.clone();
    }
    Notification { shows: now, value }
}

/// Notes the end of jobs in their configurations.
fn settle(state: &mut State, now: Instant) {
    let jobs = Arc::make_mut(&mut state.jobs);
    let mut ended = Vec::new();
    for (uid, record) in jobs.records.values_mut().flatten() {
        if !record.settled && record.ends <= now {
            record.settled = true;
            let failed =
                record.notifications.last().is_some_and(|last| last.value["level"] == "ERROR");
            ended.push((uid.clone(), record.begun.after(jobs.duration / 2), failed));
        }
    }
    for (uid, at, failed) in ended {
        change_configuration(state, &uid, |configuration| {
            let status = if failed { "FAILED" } else { "COMPLETED" };
            schedule::restore(configuration);
            let again = schedule::scheduling(configuration) != "ONCE_ASAP";
            let next = if again { "SCHEDULED" } else { "DISABLED" };
            configuration.insert("jobStatus".to_owned(), json!(next));
            configuration.insert("enabled".to_owned(), json!(again));
            configuration.insert("lastExecutedStatus".to_owned(), json!(status));
            configuration.insert("lastFinished".to_owned(), json!(at.text()));
            configuration.insert("lastUpdated".to_owned(), json!(at.text()));
        });
    }
}

fn change_configuration(state: &mut State, uid: &str, change: impl FnOnce(&mut store::Object)) {
    let configurations = state.class("jobConfigurations");
    state.store.change(configurations, uid, change);
}

/// Takes an order and answers where to ask how far the job is.
pub(crate) fn initiated(state: &mut State, call: &Call<'_>, order: Order) -> Response {
    let (job_type, parameters) = (order.job_type, order.parameters.clone());
    let now = state.clock.now();
    let uid = self::order(state, call.account, order);
    let name = format!("{job_type} ({})", now.0);
    let mut response = json!({
        "name": name, "id": uid, "created": now.text(), "jobType": job_type,
        "jobStatus": "NOT_STARTED",
        "relativeNotifierEndpoint": format!("/api/system/tasks/{job_type}/{uid}"),
    });
    if !parameters.is_null() {
        response["jobParameters"] = parameters;
    }
    let message = WebMessage::ok(format!("Initiated {name}"));
    let message = if state.facts.types_job_responses() {
        message.with_response("JobConfiguration", response)
    } else {
        message.with("response", response)
    };
    Response::from(message).with_header("location", format!("/api/system/tasks/{job_type}"))
}
