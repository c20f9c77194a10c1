//! `/api/jobConfigurations`: what configured jobs can be, and what can be done with one.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::failure::Failure;
use crate::jobs::{catalogue, schedule};
use crate::message::Response;
use crate::router::{Answer, Call, Router};
use crate::state::State;
use crate::store::{self, Object};

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/jobConfigurations/jobTypes", job_types);
    router.get("/api/jobConfigurations/jobTypesExtended", job_types_extended);
    router.get("/api/jobConfigurations/errors", all_errors);
    router.get("/api/jobConfigurations/due", due);
    router.get("/api/jobConfigurations/stale", stale);
    router.post("/api/jobConfigurations/clean", clean);
    router.post("/api/jobConfigurations/{}/execute", execute);
    router.post("/api/jobConfigurations/{}/enable", enable);
    router.post("/api/jobConfigurations/{}/disable", disable);
    router.post("/api/jobConfigurations/{}/cancel", cancel);
    router.post("/api/jobConfigurations/{}/revert", revert);
    router.get("/api/jobConfigurations/{}/progress", progress);
    router.get("/api/jobConfigurations/{}/progress/errors", progress_errors);
    router.get("/api/jobConfigurations/{}/errors", errors);
}

/// Returns the job that a path names.
fn job<'s>(state: &'s State, call: &Call<'_>) -> Result<&'s Object, Failure> {
    let uid = super::tracker::parameters::path_uid("uid", call.parameter(0))?;
    let found = state.store.get(state.class("jobConfigurations"), uid);
    found.map(|it| &**it).ok_or_else(|| Failure::no_object("JobConfiguration", uid))
}

/// Demands that the user runs a job, or has an authority.
fn own(call: &Call<'_>, job: &Object, authority: &str) -> Result<(), Failure> {
    let runs = store::text(job, "executedBy") == Some(&call.account.uid);
    if runs || call.account.has(authority) {
        return Ok(());
    }
    Err(Failure::forbidden(format!(
        "User has no access to JobConfiguration with id {}",
        store::uid(job)
    )))
}

/// Answers `GET /api/jobConfigurations/jobTypes`.
fn job_types(state: &State, _call: &Call<'_>) -> Answer {
    let facts = state.facts;
    let types: Vec<Value> = catalogue::job_types(facts)
        .iter()
        .map(|known| {
            let parameters: Vec<Value> =
                known.parameters.iter().map(|it| it.value(facts)).collect();
            json!({
                "name": known.label(), "jobType": known.name,
                "schedulingType": known.scheduling(), "jobParameters": parameters,
            })
        })
        .collect();
    Ok(Response::ok(&json!({"jobTypes": types})))
}

/// Answers `GET /api/jobConfigurations/jobTypesExtended`.
fn job_types_extended(state: &State, _call: &Call<'_>) -> Answer {
    let facts = state.facts;
    let types: Map<String, Value> = catalogue::job_types(facts)
        .iter()
        .map(|known| {
            let parameters = known.parameters.iter();
            let parameters: Map<String, Value> =
                parameters.map(|it| (it.name.clone(), it.value(facts))).collect();
            (known.name.clone(), Value::Object(parameters))
        })
        .collect();
    Ok(Response::ok(&Value::Object(types)))
}

/// Answers `POST /api/jobConfigurations/{uid}/execute`.
fn execute(state: &mut State, call: &Call<'_>) -> Answer {
    let job = job(state, call)?;
    if store::text(job, "jobStatus") == Some("RUNNING") {
        return Err(Failure::conflict("Job is already running.").with_code("E1004"));
    }
    let once = schedule::scheduling(job) == "ONCE_ASAP";
    if once && job.contains_key("lastFinished") {
        return Err(Failure::conflict("Job did already run once.").with_code("E1004"));
    }
    let uid = store::uid(job).to_owned();
    schedule::execute(state, call.account, &uid);
    Ok(Response::ok(&json!({
        "klass": "org.hisp.dhis.scheduling.JobConfiguration", "index": 0, "errorReports": [],
    })))
}

/// Refuses to change a job of the system.
fn check_modifiable(state: &State, job: &Object) -> Result<(), Failure> {
    let kind = store::text(job, "jobType").unwrap_or_default();
    if catalogue::find(state.facts, kind).is_some() {
        return Ok(());
    }
    let message = format!("Job {} is a system job that cannot be modified.", store::uid(job));
    Err(Failure::conflict(message).with_code("E1004"))
}

fn switch(state: &mut State, call: &Call<'_>, on: bool) -> Answer {
    let job = job(state, call)?;
    check_modifiable(state, job)?;
    let enabled = job.get("enabled").and_then(Value::as_bool).unwrap_or(true);
    let ready = match schedule::scheduling(job) {
        "CRON" => job.contains_key("cronExpression"),
        "FIXED_DELAY" => job.contains_key("delay"),
        _ => true,
    };
    if on && !enabled && !ready {
        let message = "Job requires schedule setup before it can be enabled.";
        return Err(Failure::conflict(message).with_code("E1004"));
    }
    let uid = store::uid(job).to_owned();
    let class = state.class("jobConfigurations");
    state.store.change(class, &uid, |job| {
        job.insert("enabled".to_owned(), json!(on));
        let status = if on { "SCHEDULED" } else { "DISABLED" };
        job.insert("jobStatus".to_owned(), json!(status));
    });
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `POST /api/jobConfigurations/{uid}/enable`.
fn enable(state: &mut State, call: &Call<'_>) -> Answer {
    switch(state, call, true)
}

/// Answers `POST /api/jobConfigurations/{uid}/disable`.
fn disable(state: &mut State, call: &Call<'_>) -> Answer {
    switch(state, call, false)
}

/// Answers `POST /api/jobConfigurations/{uid}/cancel`.
fn cancel(state: &mut State, call: &Call<'_>) -> Answer {
    let job = job(state, call)?;
    own(call, job, "F_PERFORM_MAINTENANCE")?;
    let uid = store::uid(job).to_owned();
    schedule::cancel(state, &uid);
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `POST /api/jobConfigurations/{uid}/revert`.
fn revert(state: &mut State, call: &Call<'_>) -> Answer {
    let job = job(state, call)?;
    if !call.account.has("F_PERFORM_MAINTENANCE") {
        return Err(Failure::forbidden(format!(
            "User has no access to JobConfiguration with id {}",
            store::uid(job)
        )));
    }
    if store::text(job, "jobStatus") != Some("RUNNING") {
        return Err(Failure::conflict("Job is not running").with_code("E1004"));
    }
    let uid = store::uid(job).to_owned();
    let class = state.class("jobConfigurations");
    state.store.change(class, &uid, |job| {
        job.insert("jobStatus".to_owned(), json!("SCHEDULED"));
        job.insert("lastExecutedStatus".to_owned(), json!("STOPPED"));
    });
    schedule::cancel(state, &uid);
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `GET /api/jobConfigurations/{uid}/progress`: what a job that has run told.
fn progress(state: &State, call: &Call<'_>) -> Answer {
    let job = job(state, call)?;
    own(call, job, "F_JOB_LOG_READ")?;
    let kind = store::text(job, "jobType").unwrap_or_default();
    let told = state.jobs.notifications(kind, store::uid(job));
    if told.is_empty() {
        return Ok(Response::empty(StatusCode::OK));
    }
    let stages: Vec<Value> = told
        .iter()
        .rev()
        .map(|it| {
            let status = if it["level"] == "ERROR" { "ERROR" } else { "SUCCESS" };
            json!({
                "startedTime": it["time"], "status": status, "description": it["message"],
                "onFailure": "PARENT", "totalItems": -1, "items": [], "duration": 0,
                "complete": true,
            })
        })
        .collect();
    let ended = told.iter().any(|it| it["completed"] == true);
    Ok(Response::ok(&json!({"sequence": [{
        "startedTime": told.last().map(|it| it["time"].clone()),
        "status": if ended { "SUCCESS" } else { "RUNNING" },
        "description": store::text(job, "name"),
        "jobId": store::uid(job),
        "stages": stages,
        "duration": 0,
        "complete": ended,
    }], "errors": {}})))
}

/// Answers `GET /api/jobConfigurations/{uid}/progress/errors`.
fn progress_errors(state: &State, call: &Call<'_>) -> Answer {
    let job = job(state, call)?;
    own(call, job, "F_JOB_LOG_READ")?;
    Ok(Response::ok(&json!([])))
}

/// Answers `GET /api/jobConfigurations/{uid}/errors`.
fn errors(state: &State, call: &Call<'_>) -> Answer {
    let job = job(state, call)?;
    own(call, job, "F_JOB_LOG_READ")?;
    Ok(Response::ok(&json!({})))
}

/// Answers `GET /api/jobConfigurations/errors`: no job of the sandbox has any.
fn all_errors(_state: &State, call: &Call<'_>) -> Answer {
    call.require(&["F_JOB_LOG_READ"])?;
    Ok(Response::ok(&json!([])))
}

/// Writes a job as the lists of due and of stale ones do.
fn entry(job: &Object) -> Value {
    let text = |key: &str| job.get(key).cloned().unwrap_or_default();
    super::tracker::without_nulls(json!({
        "id": store::uid(job), "type": text("jobType"), "schedulingType": schedule::scheduling(job),
        "name": text("name"), "status": text("jobStatus"), "executedBy": text("executedBy"),
        "lastExecuted": text("lastExecuted"), "lastFinished": text("lastFinished"),
        "cronExpression": text("cronExpression"), "delay": text("delay"),
    }))
}

/// Reads a number that the query must have.
fn number(state: &State, call: &Call<'_>, name: &str) -> Result<i64, Failure> {
    call.required(state, name)?;
    let number = super::tracker::parameters::Parameters(&call.request.query).number(name)?;
    Ok(number.unwrap_or_default())
}

/// Answers `GET /api/jobConfigurations/due?seconds=…`.
fn due(state: &State, call: &Call<'_>) -> Answer {
    let seconds = number(state, call, "seconds")?;
    let now = state.clock.now();
    let class = state.class("jobConfigurations");
    let soon = |job: &&std::sync::Arc<Object>| {
        let enabled = job.get("enabled").and_then(Value::as_bool).unwrap_or(true);
        let next = schedule::next_execution(job, now);
        enabled && next.is_some_and(|next| next.0 <= now.0 + seconds * 1000)
    };
    let listed = state.store.table(class).values().filter(soon);
    Ok(Response::ok(&listed.map(|job| entry(job)).collect()))
}

/// Answers `GET /api/jobConfigurations/stale?seconds=…`: no job of the sandbox hangs.
fn stale(state: &State, call: &Call<'_>) -> Answer {
    number(state, call, "seconds")?;
    Ok(Response::ok(&json!([])))
}

/// Answers `POST /api/jobConfigurations/clean?minutes=…`: forgets jobs that ran once and are done.
fn clean(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(&["F_PERFORM_MAINTENANCE"])?;
    let minutes = number(state, call, "minutes")?;
    let limit = state.clock.now().0 - minutes * 60_000;
    let class = state.class("jobConfigurations");
    let done: Vec<String> = state
        .store
        .table(class)
        .values()
        .filter(|job| schedule::scheduling(job) == "ONCE_ASAP")
        .filter(|job| {
            let finished = store::text(job, "lastFinished").and_then(crate::tracker::date::parse);
            finished.is_some_and(|moment| moment.0 <= limit)
        })
        .map(|job| store::uid(job).to_owned())
        .collect();
    for uid in done {
        state.store.remove(class, &uid);
    }
    Ok(Response::empty(StatusCode::NO_CONTENT))
}
