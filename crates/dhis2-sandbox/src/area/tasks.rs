//! How far jobs are: their notifications and summaries.

use std::sync::Arc;

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::failure::Failure;
use crate::message::Response;
use crate::router::{Answer, Call, Router};
use crate::state::State;
use crate::uid::is_uid;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/system/tasks", all).delete("/api/system/tasks", clear);
    router.get("/api/system/tasks/{}", of_type).delete("/api/system/tasks/{}", clear);
    router.get("/api/system/tasks/{}/{}", of_job).delete("/api/system/tasks/{}/{}", clear);
    router.get("/api/system/taskSummaries/{}", summaries);
    router.get("/api/system/taskSummaries/{}/{}", summary);
}

/// Returns the types of jobs that the version has.
fn types(state: &State) -> &'static [&'static str] {
    let class = state.schemas.class(state.class("jobConfigurations"));
    class.property("jobType").and_then(|property| property.constants.as_deref()).unwrap_or_default()
}

/// Returns the type of job that a path names.
fn job_type(state: &State, call: &Call<'_>) -> Result<&'static str, Failure> {
    let name = call.parameter(0);
    let known = types(state).iter().find(|known| **known == name);
    known.copied().ok_or_else(|| {
        Failure::bad_parameter(format!(
            "Value '{name}' is not valid for path parameter jobType. Valid values are: [{}]",
            types(state).join(", ")
        ))
    })
}

/// Returns the job that a path names.
fn job<'c>(call: &'c Call<'_>) -> Result<&'c str, Failure> {
    let uid = call.parameter(1);
    if is_uid(uid) {
        return Ok(uid);
    }
    Err(Failure::bad_parameter(format!(
        "Value '{uid}' is not valid for path parameter jobId. UID must be an alphanumeric string \
         of 11 characters starting with a letter, but was: {uid}"
    )))
}

fn unstored(response: Response) -> Response {
    response.with_header("cache-control", "no-store")
}

/// Answers `GET /api/system/tasks`.
fn all(state: &State, _call: &Call<'_>) -> Answer {
    let listed = types(state).iter().filter_map(|job_type| {
        let jobs = state.jobs.overview(job_type);
        let any = jobs.as_object().is_some_and(|jobs| !jobs.is_empty());
        any.then(|| ((*job_type).to_owned(), jobs))
    });
    Ok(unstored(Response::ok(&Value::Object(listed.collect::<Map<_, _>>()))))
}

/// Answers `GET /api/system/tasks/{type}`.
fn of_type(state: &State, call: &Call<'_>) -> Answer {
    Ok(unstored(Response::ok(&state.jobs.overview(job_type(state, call)?))))
}

/// Answers `GET /api/system/tasks/{type}/{job}`.
fn of_job(state: &State, call: &Call<'_>) -> Answer {
    let notifications = state.jobs.notifications(job_type(state, call)?, job(call)?);
    Ok(unstored(Response::ok(&json!(notifications))))
}

/// Answers `DELETE /api/system/tasks` and what is below.
fn clear(state: &mut State, call: &Call<'_>) -> Answer {
    let (job_type, job) = match call.parameters.len() {
        0 => (None, None),
        1 => (Some(job_type(state, call)?), None),
        _ => (Some(job_type(state, call)?), Some(job(call)?)),
    };
    Arc::make_mut(&mut state.jobs).clear(job_type, job);
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `GET /api/system/taskSummaries/{type}`.
fn summaries(state: &State, call: &Call<'_>) -> Answer {
    Ok(unstored(Response::ok(&state.jobs.summaries(job_type(state, call)?))))
}

/// Answers `GET /api/system/taskSummaries/{type}/{job}`.
fn summary(state: &State, call: &Call<'_>) -> Answer {
    let summary = state.jobs.summary(job_type(state, call)?, job(call)?);
    Ok(unstored(match summary {
        Some(summary) => Response::ok(summary),
        None => Response::empty(StatusCode::OK),
    }))
}
