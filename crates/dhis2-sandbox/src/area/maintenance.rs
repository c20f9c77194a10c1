//! Clearing up: what is deleted for good, made again, or forgotten.

use std::sync::Arc;

use http::{Method, StatusCode};
use serde_json::json;

use super::metadata::option_combos;
use crate::failure::{Failure, WebMessage};
use crate::message::Response;
use crate::router::{Answer, Call, Handler, Router};
use crate::state::State;
use crate::store;
use crate::tracker::record::Kind;
use crate::uid::Uid;
use crate::value_type;

/// A thing to do.
type Task = fn(&mut State);

/// The tasks by the names of their paths, and of their switches where those differ.
const TASKS: &[(&str, &[&str], Task)] = &[
    ("analyticsTablesClear", &["analyticsTableClear"], clear_tables),
    ("analyticsTablesAnalyze", &["analyticsTableAnalyze"], nothing),
    ("expiredInvitationsClear", &["expiredInvitationsClear"], nothing),
    ("ouPathsUpdate", &["ouPathsUpdate"], nothing),
    ("periodPruning", &["periodPruning"], nothing),
    ("zeroDataValueRemoval", &["zeroDataValueRemoval"], remove_zeros),
    ("softDeletedDataValueRemoval", &["softDeletedDataValueRemoval"], remove_deleted_values),
    ("softDeletedEventRemoval", &["softDeletedEventRemoval"], |state| purge(state, Kind::Event)),
    ("softDeletedRelationshipRemoval", &["softDeletedRelationshipRemoval"], |state| {
        purge(state, Kind::Relationship);
    }),
    ("softDeletedEnrollmentRemoval", &["softDeletedEnrollmentRemoval"], |state| {
        purge(state, Kind::Enrollment);
    }),
    (
        "softDeletedTrackedEntityRemoval",
        &["softDeletedTrackedEntityRemoval", "softDeletedTrackedEntityInstanceRemoval"],
        |state| purge(state, Kind::TrackedEntity),
    ),
    ("sqlViewsCreate", &["sqlViewsCreate"], nothing),
    ("sqlViewsDrop", &["sqlViewsDrop"], nothing),
    ("categoryOptionComboUpdate", &["categoryOptionComboUpdate"], update_combos),
    ("cacheClear", &["cacheClear"], nothing),
    ("cache", &[], nothing),
    ("appReload", &["appReload"], nothing),
];

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    for method in [Method::POST, Method::PUT] {
        let mut add = |path, handler| {
            router.add(method.clone(), path, Handler::Write(handler), None);
        };
        add("/api/maintenance", several);
        add("/api/maintenance/categoryOptionComboUpdate/categoryCombo/{}", update_combo);
        add("/api/maintenance/dataPruning/organisationUnits/{}", prune_unit);
        add("/api/maintenance/dataPruning/dataElements/{}", prune_element);
        add("/api/maintenance/{}", one);
    }
}

fn done(state: &State) -> Response {
    if state.facts.tells_of_maintenance() {
        WebMessage::new(StatusCode::OK).into()
    } else {
        Response::empty(StatusCode::NO_CONTENT)
    }
}

const AUTHORITY: &[&str] = &["F_PERFORM_MAINTENANCE"];

/// Answers `POST /api/maintenance`: each switch is a task; words that are none are left out.
fn several(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(AUTHORITY)?;
    for (_, switches, task) in TASKS {
        if switches.iter().any(|switch| call.request.query.flag(switch, false)) {
            task(state);
        }
    }
    Ok(done(state))
}

/// Answers `POST /api/maintenance/{task}`.
fn one(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(AUTHORITY)?;
    let name = call.parameter(0);
    let Some((_, _, task)) = TASKS.iter().find(|(path, _, _)| *path == name) else {
        return Err(Failure::page(crate::container::no_resource(state.facts, call.request)));
    };
    task(state);
    Ok(done(state))
}

/// What the sandbox keeps needs no such care.
fn nothing(_state: &mut State) {}

fn clear_tables(state: &mut State) {
    Arc::make_mut(&mut state.analytics).clear();
}

fn remove_zeros(state: &mut State) {
    let elements = state.store.table(state.class("dataElements"));
    let careless: Vec<Uid> = elements
        .values()
        .filter(|element| crate::data_entry::is_insignificant(element, Some("0")))
        .filter_map(|element| Uid::parse(store::uid(element)))
        .collect();
    Arc::make_mut(&mut state.data_values).retain(|element, _, value| {
        !careless.contains(&element) || !value_type::is_zero(value.text())
    });
}

fn remove_deleted_values(state: &mut State) {
    Arc::make_mut(&mut state.data_values).retain(|_, _, value| !value.deleted);
}

fn purge(state: &mut State, kind: Kind) {
    state.tracker.purge(kind);
}

fn update_combos(state: &mut State) {
    let combos = state.store.table(state.class("categoryCombos"));
    let uids: Vec<String> = combos.keys().map(std::string::ToString::to_string).collect();
    for uid in uids {
        option_combos::update(state, &uid);
    }
}

/// Answers `POST /api/maintenance/categoryOptionComboUpdate/categoryCombo/{uid}`.
fn update_combo(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(AUTHORITY)?;
    let uid = call.parameter(0);
    if !state.store.contains(state.class("categoryCombos"), uid) {
        let message = format!("CategoryCombo does not exist: {uid}");
        return Err(Failure::new(StatusCode::CONFLICT, message));
    }
    let changes = option_combos::update(state, uid);
    let summary = |description: String, created: usize, deleted: usize| {
        json!({
            "responseType": "ImportSummary",
            "status": "SUCCESS",
            "description": description,
            "importCount": {"imported": created, "updated": 0, "ignored": 0, "deleted": deleted},
            "conflicts": [],
        })
    };
    let combo = state.store.get(state.class("categoryCombos"), uid);
    let combo = combo.and_then(|it| store::text(it, "name")).unwrap_or_default().to_owned();
    let deleted = changes.deleted.iter().map(|name| {
        let what = format!(
            "Deleted obsolete category option combo: `{name}` for category combo: `{combo}`"
        );
        summary(what, 0, 1)
    });
    let created = changes.created.iter().map(|name| {
        let what =
            format!("Added missing category option combo: `{name}` for category combo: `{combo}`");
        summary(what, 1, 0)
    });
    let summaries: Vec<_> = deleted.chain(created).collect();
    let report = json!({
        "status": "SUCCESS",
        "imported": changes.created.len(),
        "updated": 0,
        "deleted": changes.deleted.len(),
        "ignored": 0,
        "total": changes.created.len() + changes.deleted.len(),
        "importSummaries": summaries,
    });
    Ok(WebMessage::new(StatusCode::OK).with_response("ImportSummaries", report).into())
}

fn prune(state: &mut State, call: &Call<'_>, endpoint: &str, what: &str) -> Answer {
    call.require(&["ALL"])?;
    let name = call.parameter(0).to_owned();
    let there = state.store.contains(state.class(endpoint), &name);
    let Some(uid) = Uid::parse(&name).filter(|_| there) else {
        return Err(Failure::conflict(format!("{what} does not exist: {name}")));
    };
    let is_unit = endpoint == "organisationUnits";
    let about = |element: Uid, unit: Uid| if is_unit { unit == uid } else { element == uid };
    Arc::make_mut(&mut state.data_values).retain(|element, place, _| !about(element, place.unit));
    Arc::make_mut(&mut state.data_value_audits)
        .retain(|audit| !about(audit.data_element, audit.place.unit));
    Arc::make_mut(&mut state.min_max).retain(|(element, unit, _), _| !about(*element, *unit));
    if is_unit {
        Arc::make_mut(&mut state.completeness).retain(|registration, _| registration.unit != uid);
    }
    Ok(WebMessage::ok("Data was pruned successfully").into())
}

/// Answers `POST /api/maintenance/dataPruning/organisationUnits/{uid}`.
fn prune_unit(state: &mut State, call: &Call<'_>) -> Answer {
    prune(state, call, "organisationUnits", "Organisation unit")
}

/// Answers `POST /api/maintenance/dataPruning/dataElements/{uid}`.
fn prune_element(state: &mut State, call: &Call<'_>) -> Answer {
    prune(state, call, "dataElements", "Data element")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_switch_belongs_to_one_task() {
        let mut switches: Vec<&str> =
            TASKS.iter().flat_map(|(_, switches, _)| *switches).copied().collect();
        let all = switches.len();
        switches.sort_unstable();
        switches.dedup();
        assert_eq!(switches.len(), all);
    }
}
