//! `POST /api/tracker`, and how far an import is that goes on after the answer.

use std::sync::Arc;

use http::StatusCode;
use serde_json::{Value, json};

use crate::failure::{Failure, WebMessage};
use crate::jobs::{self, Order};
use crate::json_error;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::tracker::import::parameters::Parameters;
use crate::tracker::import::{run, shape};

/// The type of the job.
const JOB: &str = "TRACKER_IMPORT_JOB";

/// Answers `POST /api/tracker`.
pub(super) fn import(state: &mut State, call: &Call<'_>) -> Answer {
    let parameters = Parameters::read(&call.request.query)?;
    let body = read(state, call)?;
    if !parameters.waits {
        return Ok(order(state, call, body, parameters));
    }
    let report = run(state, call.account, &body, &parameters);
    let status = if report.is_refused() { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(Response::json(status, &report.value(state.facts, parameters.warnings)))
}

fn read(state: &State, call: &Call<'_>) -> Result<Value, Failure> {
    let unreadable = |message: String| {
        let first = message.lines().next().unwrap_or_default().to_owned();
        Failure::bad_parameter(format!("JSON parse error: {first}"))
    };
    let body = json_error::parse(&call.request.body).map_err(unreadable)?;
    match shape::fault(state.facts, &body, &call.request.text()) {
        Some(fault) => Err(Failure::bad_parameter(fault)),
        None => Ok(body),
    }
}

fn order(state: &mut State, call: &Call<'_>, body: Value, parameters: Parameters) -> Response {
    let shown = parameters.value(state.facts, &call.account.uid);
    let order = Order {
        job_type: JOB,
        opening: "Tracker import started".to_owned(),
        parameters: shown,
        notified_parameters: None,
        work: Arc::new(move |state, account, journal| {
            for step in state.facts.import_steps() {
                journal.step(*step);
            }
            let report = run(state, account, &body, &parameters);
            let stats = report.stats();
            journal.complete(format!(
                "Import complete with status {}, {} created, {} updated, {} deleted, {} ignored",
                report.status(),
                stats.created,
                stats.updated,
                stats.deleted,
                stats.ignored
            ));
            journal.summary(report.value(state.facts, true));
        }),
    };
    let uid = jobs::order(state, call.account, order);
    let path = state.facts.import_job_path(&uid);
    let response = json!({"id": uid, "location": format!("{}{path}", call.base_url)});
    let message = WebMessage::ok("Tracker job added");
    if state.facts.locates_import_jobs() {
        return Response::from(message.with("response", response)).with_header("location", path);
    }
    Response::from(message.with_response("TrackerJob", response))
}

fn unstored(response: Response) -> Response {
    response.with_header("cache-control", "no-cache, no-store, max-age=0, must-revalidate")
}

/// Answers `GET /api/tracker/jobs/{uid}`.
pub(super) fn job(state: &State, call: &Call<'_>) -> Answer {
    let notifications = state.jobs.notifications(JOB, call.parameter(0));
    Ok(unstored(Response::ok(&json!(notifications))))
}

/// Answers `GET /api/tracker/jobs/{uid}/report`.
pub(super) fn job_report(state: &State, call: &Call<'_>) -> Answer {
    let uid = call.parameter(0);
    let Some(report) = state.jobs.summary(JOB, uid) else {
        return Err(Failure::not_found(format!("Summary for job {uid} does not exist")));
    };
    let mode = call.request.query.get("reportMode").unwrap_or("ERRORS");
    let modes = ["FULL", "ERRORS", "WARNINGS"];
    if !modes.iter().any(|known| known.eq_ignore_ascii_case(mode)) {
        return Err(Failure::bad_parameter(format!(
            "Value '{mode}' is not valid for parameter reportMode. Valid values are: [{}]",
            modes.join(", ")
        )));
    }
    let mut report = report.clone();
    if mode.eq_ignore_ascii_case("ERRORS") {
        report["validationReport"]["warningReports"] = json!([]);
    }
    Ok(unstored(Response::ok(&report)))
}
