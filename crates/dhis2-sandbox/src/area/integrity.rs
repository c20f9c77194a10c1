//! Looking for what is wrong with the metadata.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::account::Account;
use crate::integrity::{self, Check, Finding, Findings};
use crate::jobs::{self, Journal, Order};
use crate::message::Response;
use crate::router::{Answer, Call, Router};
use crate::state::State;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/dataIntegrity", checks).post("/api/dataIntegrity", run_summaries);
    router.get("/api/dataIntegrity/summary", summaries);
    router.post("/api/dataIntegrity/summary", run_summaries);
    router.get("/api/dataIntegrity/summary/running", running);
    router.get("/api/dataIntegrity/summary/completed", completed_summaries);
    router.get("/api/dataIntegrity/details", details);
    router.post("/api/dataIntegrity/details", run_details);
    router.get("/api/dataIntegrity/details/running", running);
    router.get("/api/dataIntegrity/details/completed", completed_details);
}

const AUTHORITY: &[&str] = &["F_PERFORM_MAINTENANCE"];

/// Answers `GET /api/dataIntegrity`.
fn checks(state: &State, call: &Call<'_>) -> Answer {
    let query = &call.request.query;
    let names = query.list("checks");
    let mut found = if names.is_empty() {
        integrity::checks(state.facts)
    } else {
        integrity::named(state.facts, &names)
    };
    if let Some(section) = query.get("section").filter(|section| !section.is_empty()) {
        found.retain(|check| check.section == section);
    }
    if query.has("slow") {
        found.retain(|check| check.slow == query.flag("slow", false));
    }
    if query.has("programmatic") {
        found.retain(|check| check.programmatic == query.flag("programmatic", false));
    }
    let list: Vec<Value> = found.iter().map(|check| check.value(state.facts)).collect();
    Ok(Response::ok(&Value::Array(list)))
}

/// No check takes longer than the answer that orders it.
fn running(_state: &State, _call: &Call<'_>) -> Answer {
    Ok(Response::ok(&json!([])))
}

fn completed_summaries(state: &State, _call: &Call<'_>) -> Answer {
    Ok(Response::ok(&json!(state.integrity.summaries.keys().collect::<Vec<_>>())))
}

fn completed_details(state: &State, _call: &Call<'_>) -> Answer {
    Ok(Response::ok(&json!(state.integrity.details.keys().collect::<Vec<_>>())))
}

/// Shows what checks found, of those that were run.
fn shown(
    state: &State,
    call: &Call<'_>,
    findings: &BTreeMap<String, Finding>,
    write: impl Fn(&Finding, &Check) -> Value,
) -> Answer {
    call.require(AUTHORITY)?;
    let names = call.request.query.list("checks");
    let mut body = Map::new();
    for check in integrity::named(state.facts, &names) {
        if let Some(finding) = findings.get(&check.name) {
            body.insert(check.name.clone(), write(finding, check));
        }
    }
    Ok(Response::ok(&Value::Object(body)))
}

/// Answers `GET /api/dataIntegrity/summary`.
fn summaries(state: &State, call: &Call<'_>) -> Answer {
    let facts = state.facts;
    shown(state, call, &state.integrity.summaries, |finding, check| finding.summary(check, facts))
}

/// Answers `GET /api/dataIntegrity/details`.
fn details(state: &State, call: &Call<'_>) -> Answer {
    let facts = state.facts;
    shown(state, call, &state.integrity.details, |finding, check| finding.details(check, facts))
}

/// Returns the names that a request gives in its query and its body.
fn named(call: &Call<'_>) -> Vec<String> {
    let mut names: BTreeSet<String> =
        call.request.query.list("checks").into_iter().map(str::to_owned).collect();
    if let Ok(Value::Array(list)) = call.request.json() {
        names.extend(list.iter().filter_map(Value::as_str).map(str::to_owned));
    }
    let mut ordered: Vec<String> =
        call.request.query.list("checks").into_iter().map(str::to_owned).collect();
    ordered.retain(|name| names.remove(name));
    ordered.extend(names);
    ordered
}

/// Answers `POST /api/dataIntegrity/summary`.
fn run_summaries(state: &mut State, call: &Call<'_>) -> Answer {
    let names = named(call);
    let parameters = json!({"type": "SUMMARY", "checks": names});
    let store: Store = |findings, name, finding| findings.summaries.insert(name, finding);
    run(state, call, "DATA_INTEGRITY", parameters, names, store)
}

/// Answers `POST /api/dataIntegrity/details`.
fn run_details(state: &mut State, call: &Call<'_>) -> Answer {
    let names = named(call);
    let parameters = json!({"checks": names});
    let store: Store = |findings, name, finding| findings.details.insert(name, finding);
    run(state, call, "DATA_INTEGRITY_DETAILS", parameters, names, store)
}

type Store = fn(&mut Findings, String, Finding) -> Option<Finding>;

fn run(
    state: &mut State,
    call: &Call<'_>,
    job_type: &'static str,
    parameters: Value,
    names: Vec<String>,
    store: Store,
) -> Answer {
    call.require(AUTHORITY)?;
    let report = if job_type == "DATA_INTEGRITY" { "summary" } else { "details" };
    let place = format!("/api/dataIntegrity/{report}?checks={}", names.join(","));
    let work = move |state: &mut State, _: &Account, journal: &mut Journal| {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        for check in integrity::named(state.facts, &names) {
            journal.step(format!("Data integrity check: {}", check.name));
            let finding = check.run(state);
            store(Arc::make_mut(&mut state.integrity), check.name.clone(), finding);
        }
        journal.complete("Data integrity checks completed");
    };
    let order = Order {
        job_type,
        opening: "Data Integrity check".to_owned(),
        parameters,
        notified_parameters: None,
        work: Arc::new(work),
    };
    Ok(jobs::initiated(state, call, order).with_other_header("location", &place))
}
