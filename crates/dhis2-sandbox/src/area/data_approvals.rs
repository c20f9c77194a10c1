//! Which data is approved, by whom, and who may approve more.

use std::collections::HashMap;
use std::sync::Arc;

use http::StatusCode;
use serde_json::{Value, json};

use crate::clock::Moment;
use crate::data_sets::DataSets;
use crate::data_values::Place;
use crate::failure::Failure;
use crate::message::Response;
use crate::period::Period;
use crate::router::{Answer, Call, Router};
use crate::state::State;
use crate::store::{self, Object};
use crate::uid::Uid;

/// What is approved: a workflow, a period, a unit with all below it, and a combination of attributes.
type Approved = (Uid, Period, Uid, Uid);

/// Who approved it, when, and whether it was accepted further up.
#[derive(Debug, Clone)]
struct Approval {
    by: String,
    at: Moment,
    accepted: Option<(String, Moment)>,
}

/// All approvals.
#[derive(Debug, Clone, Default)]
pub(crate) struct Approvals(HashMap<Approved, Approval>);

impl Approvals {
    /// Tells if data of a data set is approved, at its unit or above.
    pub(crate) fn covers(&self, state: &State, set: &Object, place: &Place) -> bool {
        let workflow = store::referred(set, "workflow").and_then(Uid::parse);
        workflow.is_some_and(|workflow| {
            self.at_or_above(state, workflow, place.period, place.unit, place.attribute_combo)
                .is_some()
        })
    }

    fn at_or_above(
        &self,
        state: &State,
        workflow: Uid,
        period: Period,
        unit: Uid,
        combo: Uid,
    ) -> Option<(Uid, &Approval)> {
        if self.0.is_empty() {
            return None;
        }
        let object = state.store.get(state.class("organisationUnits"), unit.as_str())?;
        let above = state.organisation_unit_ancestors(object);
        let mut line = std::iter::once(unit).chain(above.into_iter().rev().filter_map(Uid::parse));
        line.find_map(|unit| Some((unit, self.0.get(&(workflow, period, unit, combo))?)))
    }
}

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/dataApprovals", permissions);
    router.post("/api/dataApprovals", approve).delete("/api/dataApprovals", unapprove);
    router.get("/api/dataApprovals/approvals", several);
    router.get("/api/dataApprovals/multiple", several);
    router.post("/api/dataApprovals/approvals", approve_several);
    router.post("/api/dataApprovals/unapprovals", unapprove_several);
    router.post("/api/dataAcceptances", accept).delete("/api/dataAcceptances", unaccept);
}

fn conflict<T>(message: String) -> Result<T, Failure> {
    Err(Failure::conflict(message))
}

fn workflow(state: &State, set: Option<&str>, workflow: Option<&str>) -> Result<Uid, Failure> {
    if let Some(name) = set {
        let Some(set) = DataSets::of(state).get(name) else {
            return conflict(format!("Data set does not exist: {name}"));
        };
        return match store::referred(set, "workflow").and_then(Uid::parse) {
            Some(workflow) => Ok(workflow),
            None => conflict(format!("Data set does not have an approval workflow: {name}")),
        };
    }
    let Some(name) = workflow else {
        return conflict("Either data set or data approval workflow must be specified".to_owned());
    };
    let there = state.store.contains(state.class("dataApprovalWorkflows"), name);
    match Uid::parse(name).filter(|_| there) {
        Some(workflow) => Ok(workflow),
        None => conflict(format!("Data approval workflow does not exist: {name}")),
    }
}

fn period(text: &str) -> Result<Period, Failure> {
    match Period::parse(text) {
        Some(period) => Ok(period),
        None => conflict(format!("Illegal period identifier: {text}")),
    }
}

fn unit(state: &State, name: &str) -> Result<Uid, Failure> {
    let there = state.store.contains(state.class("organisationUnits"), name);
    match Uid::parse(name).filter(|_| there) {
        Some(unit) => Ok(unit),
        None => conflict(format!("Organisation unit does not exist: {name}")),
    }
}

fn combo(state: &State, name: Option<&str>) -> Result<Uid, Failure> {
    let there = |name: &&str| state.store.contains(state.class("categoryOptionCombos"), name);
    let found = match name {
        Some(name) => Some(name).filter(there).and_then(Uid::parse),
        None => state.default_option_combo(),
    };
    if let Some(combo) = found {
        Ok(combo)
    } else {
        let name = name.unwrap_or_default();
        conflict(format!("Illegal attribute option combo identifier: {name}"))
    }
}

/// Returns what a request is about.
fn asked(state: &State, call: &Call<'_>) -> Result<Approved, Failure> {
    for name in ["pe", "ou"] {
        call.required(state, name)?;
    }
    let query = &call.request.query;
    let get = |name: &str| query.get(name).unwrap_or_default();
    let workflow = workflow(state, query.get("ds"), query.get("wf"))?;
    Ok((workflow, period(get("pe"))?, unit(state, get("ou"))?, combo(state, query.get("aoc"))?))
}

/// Returns the levels of the hierarchy that a workflow has a step at, the highest first.
fn levels(state: &State, workflow: Uid) -> Vec<usize> {
    let object = state.store.get(state.class("dataApprovalWorkflows"), workflow.as_str());
    let class = state.class("dataApprovalLevels");
    let own = object.into_iter().flat_map(|it| store::members(it, "dataApprovalLevels"));
    let mut levels: Vec<usize> = own
        .filter_map(|uid| state.store.get(class, uid)?.get("orgUnitLevel")?.as_u64())
        .filter_map(|level| usize::try_from(level).ok())
        .collect();
    levels.sort_unstable();
    levels.dedup();
    levels
}

fn level_of(state: &State, unit: Uid) -> usize {
    let object = state.store.get(state.class("organisationUnits"), unit.as_str());
    object.map_or(0, |unit| state.organisation_unit_ancestors(unit).len() + 1)
}

/// Returns the word for how far an approval is.
fn word(state: &State, what: Approved) -> &'static str {
    let (workflow, period, unit, combo) = what;
    let levels = levels(state, workflow);
    let level = level_of(state, unit);
    let found = state.approvals.at_or_above(state, workflow, period, unit, combo);
    match found {
        Some((at, approval)) if at == unit => {
            if approval.accepted.is_some() {
                "ACCEPTED_HERE"
            } else {
                "APPROVED_HERE"
            }
        }
        Some(_) => "APPROVED_ABOVE",
        None if !levels.contains(&level) => {
            if levels.iter().any(|it| *it < level) {
                "UNAPPROVED_ABOVE"
            } else {
                "UNAPPROVABLE"
            }
        }
        None => {
            let below = levels.iter().find(|it| **it > level);
            if below.is_some_and(|below| waits(state, what, *below)) {
                "UNAPPROVED_WAITING"
            } else {
                "UNAPPROVED_READY"
            }
        }
    }
}

/// Tells if a unit below has not been approved yet.
fn waits(state: &State, (workflow, period, unit, combo): Approved, level: usize) -> bool {
    let units = state.store.table(state.class("organisationUnits")).values();
    units
        .filter(|it| {
            let above = state.organisation_unit_ancestors(it);
            above.len() + 1 == level && above.contains(&unit.as_str())
        })
        .filter_map(|it| Uid::parse(store::uid(it)))
        .any(|below| !state.approvals.0.contains_key(&(workflow, period, below, combo)))
}

fn rights(state: &State, call: &Call<'_>, what: Approved) -> Value {
    let word = word(state, what);
    let (workflow, period, unit, combo) = what;
    let found = state.approvals.at_or_above(state, workflow, period, unit, combo);
    let may = call.account.has("F_APPROVE_DATA") || call.account.has("F_APPROVE_DATA_LOWER_LEVELS");
    let may_accept = call.account.has("F_ACCEPT_DATA_LOWER_LEVELS");
    let mut value = json!({
        "mayApprove": may && word == "UNAPPROVED_READY",
        "mayUnapprove": may && matches!(word, "APPROVED_HERE" | "ACCEPTED_HERE"),
        "mayAccept": may_accept && word == "APPROVED_HERE" && levels(state, workflow).len() > 1,
        "mayUnaccept": may_accept && word == "ACCEPTED_HERE",
        "mayReadData": DataSets::of(state).works_in(call.account, unit.as_str()),
        "state": word,
    });
    if let Some((_, approval)) = found {
        value["approvedBy"] = json!(approval.by);
        value["approvedAt"] = json!(approval.at.text());
        if let Some((by, at)) = &approval.accepted {
            value["acceptedBy"] = json!(by);
            value["acceptedAt"] = json!(at.text());
        }
    }
    value
}

/// Answers `GET /api/dataApprovals`.
fn permissions(state: &State, call: &Call<'_>) -> Answer {
    let what = asked(state, call)?;
    Ok(Response::ok(&rights(state, call, what)))
}

/// Answers `GET /api/dataApprovals/approvals`.
fn several(state: &State, call: &Call<'_>) -> Answer {
    for name in ["wf", "ou"] {
        call.required(state, name)?;
    }
    let query = &call.request.query;
    let day = |name: &str| query.get(name).and_then(crate::data_export::day);
    let periods = query.list("pe");
    let days = day("startDate").zip(day("endDate"));
    if periods.is_empty() && days.is_none() {
        return conflict("Must have either pe or both startDate and endDate.".to_owned());
    }
    if !periods.is_empty() && (query.has("startDate") || query.has("endDate")) {
        return conflict("Cannot have both pe and startDate or endDate.".to_owned());
    }
    let combos = match &query.list("aoc")[..] {
        [] => vec![combo(state, None)?],
        names => names.iter().map(|name| combo(state, Some(name))).collect::<Result<_, _>>()?,
    };
    let mut rows = Vec::new();
    for name in query.list("wf") {
        let workflow = workflow(state, None, Some(name))?;
        let object = state.store.get(state.class("dataApprovalWorkflows"), name);
        let kind = object.and_then(|it| store::text(it, "periodType"));
        let kind = kind.and_then(crate::period::PeriodType::named);
        let all = match (days, kind) {
            (Some((from, to)), Some(kind)) => Period::between(kind, from, to),
            _ => periods.iter().map(|text| period(text)).collect::<Result<_, _>>()?,
        };
        for period in all.into_iter().filter(|period| Some(period.kind()) == kind) {
            for name in query.list("ou") {
                let unit = unit(state, name)?;
                for combo in &combos {
                    let what = (workflow, period, unit, *combo);
                    rows.push(json!({
                        "wf": workflow.to_string(), "pe": period.iso(), "ou": unit.to_string(),
                        "aoc": combo.to_string(), "state": word(state, what),
                        "permissions": rights(state, call, what),
                    }));
                }
            }
        }
    }
    Ok(Response::ok(&Value::Array(rows)))
}

fn put(state: &mut State, call: &Call<'_>, what: Approved) -> Result<(), Failure> {
    let (workflow, _, unit, _) = what;
    if !levels(state, workflow).contains(&level_of(state, unit)) {
        return conflict(format!("Approval level not found for org unit: {unit}"));
    }
    let approval =
        Approval { by: call.account.username.clone(), at: state.clock.now(), accepted: None };
    Arc::make_mut(&mut state.approvals).0.entry(what).or_insert(approval);
    Ok(())
}

const APPROVING: &[&str] = &["F_APPROVE_DATA", "F_APPROVE_DATA_LOWER_LEVELS"];

/// Answers `POST /api/dataApprovals`.
fn approve(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(APPROVING)?;
    let what = asked(state, call)?;
    put(state, call, what)?;
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `DELETE /api/dataApprovals`.
fn unapprove(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(APPROVING)?;
    let what = asked(state, call)?;
    Arc::make_mut(&mut state.approvals).0.remove(&what);
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Reads the approvals of a body.
fn listed(state: &State, call: &Call<'_>) -> Result<Vec<Approved>, Failure> {
    let body = call.request.json()?;
    let texts = |value: &Value| -> Vec<String> {
        let list = value.as_array().into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let mut found = Vec::new();
    let sets = texts(&body["ds"]);
    let workflows = sets.iter().map(|set| workflow(state, Some(set), None));
    let named = texts(&body["wf"]);
    let workflows: Vec<Uid> = workflows
        .chain(named.iter().map(|name| workflow(state, None, Some(name))))
        .collect::<Result<_, _>>()?;
    for entry in body["approvals"].as_array().into_iter().flatten() {
        let unit = unit(state, entry["ou"].as_str().unwrap_or_default())?;
        let combo = combo(state, entry["aoc"].as_str())?;
        for text in texts(&body["pe"]) {
            let period = period(&text)?;
            found.extend(workflows.iter().map(|workflow| (*workflow, period, unit, combo)));
        }
    }
    Ok(found)
}

/// Answers `POST /api/dataApprovals/approvals`.
fn approve_several(state: &mut State, call: &Call<'_>) -> Answer {
    for what in listed(state, call)? {
        put(state, call, what)?;
    }
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `POST /api/dataApprovals/unapprovals`.
fn unapprove_several(state: &mut State, call: &Call<'_>) -> Answer {
    for what in listed(state, call)? {
        Arc::make_mut(&mut state.approvals).0.remove(&what);
    }
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

fn set_accepted(state: &mut State, call: &Call<'_>, accepted: bool) -> Answer {
    call.require(&["F_ACCEPT_DATA_LOWER_LEVELS"])?;
    let what = asked(state, call)?;
    let mark = accepted.then(|| (call.account.username.clone(), state.clock.now()));
    if let Some(approval) = Arc::make_mut(&mut state.approvals).0.get_mut(&what) {
        approval.accepted = mark;
    }
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `POST /api/dataAcceptances`.
fn accept(state: &mut State, call: &Call<'_>) -> Answer {
    set_accepted(state, call, true)
}

/// Answers `DELETE /api/dataAcceptances`.
fn unaccept(state: &mut State, call: &Call<'_>) -> Answer {
    set_accepted(state, call, false)
}
