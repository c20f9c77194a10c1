//! Several organisation units become one, or one becomes several.

use http::StatusCode;
use serde_json::{Value, json};

use crate::failure::{Failure, WebMessage};
use crate::import::deletion;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store;

/// The lists of units that objects of other kinds hold.
const HOLDERS: &[(&str, &str)] = &[
    ("dataSets", "organisationUnits"),
    ("programs", "organisationUnits"),
    ("organisationUnitGroups", "organisationUnits"),
    ("categoryOptions", "organisationUnits"),
    ("users", "organisationUnits"),
    ("users", "dataViewOrganisationUnits"),
    ("users", "teiSearchOrganisationUnits"),
];

fn refused(code: &str, message: impl Into<String>) -> Failure {
    Failure::new(StatusCode::CONFLICT, message).with_code(code)
}

/// Returns the units of a list in the body, all of which must be there.
fn units(state: &State, list: &Value, code: &str, word: &str) -> Result<Vec<String>, Failure> {
    let class = state.class("organisationUnits");
    let mut found: Vec<String> = Vec::new();
    for uid in list.as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !state.store.contains(class, uid) {
            return Err(refused(code, format!("{word} org unit does not exist: `{uid}`")));
        }
        if !found.iter().any(|known| known == uid) {
            found.push(uid.to_owned());
        }
    }
    Ok(found)
}

/// Returns the unit that a text in the body names, if it is there.
fn unit(state: &State, uid: &Value) -> Option<String> {
    let uid = uid.as_str()?;
    state.store.contains(state.class("organisationUnits"), uid).then(|| uid.to_owned())
}

/// Tells if a unit is below another one.
fn is_below(state: &State, unit: &str, other: &str) -> bool {
    let class = state.class("organisationUnits");
    let stored = state.store.get(class, unit);
    stored.is_some_and(|stored| state.organisation_unit_ancestors(stored).contains(&other))
}

/// Answers `POST /api/organisationUnits/merge`.
pub(super) fn merge(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(&["F_ORGANISATION_UNIT_MERGE"])?;
    let body = call.request.json()?;
    let sources = units(state, &body["sources"], "E1503", "Source")?;
    if sources.is_empty() {
        return Err(refused("E1500", "At least one source org unit must be specified"));
    }
    let Some(target) = unit(state, &body["target"]) else {
        return Err(refused("E1501", "Target org unit must be specified"));
    };
    if sources.contains(&target) {
        return Err(refused("E1502", "Target org unit cannot be a source org unit"));
    }
    if sources.iter().any(|source| is_below(state, &target, source)) {
        let message = "Target org unit cannot be a descendant of a source org unit";
        return Err(refused("E1504", message));
    }
    replace(state, &sources, std::slice::from_ref(&target), &target);
    if body["deleteSources"] != json!(false) {
        remove(state, &sources);
    }
    Ok(WebMessage::ok("Organisation units merged").into())
}

/// Answers `POST /api/organisationUnits/split`.
pub(super) fn split(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(&["F_ORGANISATION_UNIT_SPLIT"])?;
    let body = call.request.json()?;
    let targets = units(state, &body["targets"], "E1515", "Target")?;
    let Some(source) = unit(state, &body["source"]) else {
        return Err(refused("E1510", "Source org unit must be specified"));
    };
    if targets.len() < 2 {
        return Err(refused("E1511", "At least two target org units must be specified"));
    }
    if targets.contains(&source) {
        return Err(refused("E1512", "Source org unit cannot be a target org unit"));
    }
    let named =
        if body["primaryTarget"].is_null() { &body["targets"][0] } else { &body["primaryTarget"] };
    let Some(primary) = unit(state, named) else {
        return Err(refused("E1513", "Primary target must be specified"));
    };
    if !targets.contains(&primary) {
        return Err(refused("E1514", "Primary target must be a target org unit"));
    }
    if let Some(below) = targets.iter().find(|target| is_below(state, target, &source)) {
        let message =
            format!("Target org unit cannot be a descendant of the source org unit: `{below}`");
        return Err(refused("E1516", message));
    }
    let sources = [source];
    replace(state, &sources, &targets, &primary);
    if body["deleteSource"] != json!(false) {
        remove(state, &sources);
    }
    Ok(WebMessage::ok("Organisation unit split").into())
}

/// Lets other units take the place of some: in lists, and one of them as the parent.
fn replace(state: &mut State, sources: &[String], targets: &[String], parent: &str) {
    for (endpoint, list) in HOLDERS {
        let class = state.class(endpoint);
        let holders: Vec<String> = state
            .store
            .table(class)
            .values()
            .filter(|object| {
                store::members(object, list).any(|uid| sources.iter().any(|source| source == uid))
            })
            .map(|object| store::uid(object).to_owned())
            .collect();
        for holder in holders {
            state.store.change(class, &holder, |object| {
                let Some(Value::Array(members)) = object.get_mut(*list) else { return };
                let is = |member: &Value, uid: &String| store::reference(member) == Some(uid);
                members.retain(|member| !sources.iter().any(|source| is(member, source)));
                for target in targets {
                    if !members.iter().any(|member| is(member, target)) {
                        members.push(store::reference_to(target));
                    }
                }
            });
        }
    }
    let class = state.class("organisationUnits");
    let children: Vec<String> = state
        .store
        .table(class)
        .values()
        .filter(|unit| {
            let above = store::referred(unit, "parent");
            above.is_some_and(|above| sources.iter().any(|source| source == above))
        })
        .map(|unit| store::uid(unit).to_owned())
        .collect();
    for child in children {
        state.store.change(class, &child, |unit| {
            unit.insert("parent".to_owned(), store::reference_to(parent));
        });
    }
}

fn remove(state: &mut State, units: &[String]) {
    let class = state.class("organisationUnits");
    for unit in units {
        deletion::remove(state, class, unit);
    }
}
