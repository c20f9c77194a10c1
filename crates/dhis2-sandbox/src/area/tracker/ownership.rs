//! Who owns a tracked entity in a program, and how a user breaks in for a while.

use std::sync::Arc;

use http::StatusCode;

use super::access;
use super::parameters::Parameters;
use super::scope::lies_below;
use super::tracked_entities;
use crate::clock::Moment;
use crate::container;
use crate::failure::{Failure, WebMessage};
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store::{self, Object};
use crate::tracker::record::{TemporaryOwner, TrackedEntity};
use crate::view::View;

/// Returns a UID that the server cannot do without.
fn required<'c>(state: &State, call: &'c Call<'_>, name: &str) -> Result<&'c str, Failure> {
    call.required(state, name)?;
    let uid = Parameters(&call.request.query).uid(name)?;
    uid.ok_or_else(|| missing(state, call, name))
}

fn missing(state: &State, call: &Call<'_>, name: &str) -> Failure {
    let message = state.facts.missing_parameter(name);
    let page = container::page(state.facts, call.request, StatusCode::BAD_REQUEST, Some(&message));
    Failure::page(page)
}

/// Returns the new owner that a request names.
fn new_owner<'c>(state: &State, call: &'c Call<'_>) -> Result<&'c str, Failure> {
    let names = state.facts.owner_parameters();
    let preferred = names.last().copied().unwrap_or("orgUnit");
    if let [only] = names {
        return required(state, call, only);
    }
    let parameters = Parameters(&call.request.query);
    let mut given = Vec::new();
    for name in names {
        given.extend(parameters.uid(name)?);
    }
    match given.as_slice() {
        [one] => Ok(one),
        [] => Err(Failure::bad_request(format!(
            "Required request parameter '{preferred}' is not present"
        ))),
        _ => {
            let old = names[0];
            Err(Failure::bad_request(format!(
                "Only one parameter of '{old}' and '{preferred}' must be specified. Prefer \
                 '{preferred}' as '{old}' will be removed."
            )))
        }
    }
}

fn units<'s>(view: &View<'s>, list: &str) -> Vec<String> {
    let user: Option<&'s Arc<Object>> = view.state().user(&view.account().uid);
    user.into_iter().flat_map(|it| store::members(it, list)).map(str::to_owned).collect()
}

fn search_units(view: &View<'_>) -> Vec<String> {
    let search = units(view, "teiSearchOrganisationUnits");
    if search.is_empty() { units(view, "organisationUnits") } else { search }
}

/// Answers `PUT /api/tracker/ownership/transfer`.
pub(super) fn transfer(state: &mut State, call: &Call<'_>) -> Answer {
    let entity = required(state, call, "trackedEntity")?.to_owned();
    let program = required(state, call, "program")?.to_owned();
    let unit = new_owner(state, call)?.to_owned();
    let view = View::new(state, call.account, call.base_url);
    if check_transfer(&view, &entity, &program, &unit)? {
        let now = state.clock.now();
        state.tracker.change_tracked_entity(&entity, |it| {
            it.owners.insert(program.as_str().into(), unit.as_str().into());
            it.stamp.updated = now;
        });
    }
    Ok(WebMessage::ok("Ownership transferred").into())
}

/// Tells if a transfer has something to do.
fn check_transfer(
    view: &View<'_>,
    entity: &str,
    program: &str,
    unit: &str,
) -> Result<bool, Failure> {
    let state = view.state();
    let facts = state.facts;
    let found = state.store.get(state.class("programs"), program);
    let units = state.class("organisationUnits");
    if !facts.demands_enrollment_of_single_entities() {
        // The oldest servers say that all went well where there is nothing to transfer.
        let there = state.tracker.tracked_entity(entity).is_some_and(|it| !it.deleted);
        if !there || found.is_none() || !state.store.contains(units, unit) {
            return Ok(false);
        }
    }
    let owned = tracked_entities::visible(view, entity, Some(program))?;
    let Some(found) = found else { return Ok(false) };
    let begin = facts.transfer_refusal();
    if !state.store.contains(units, unit) {
        if facts.refuses_idle_transfers() {
            return Err(Failure::not_found(format!("{begin}Org unit supplied does not exist.")));
        }
        return Ok(false);
    }
    if !lies_below(state, unit, &search_units(view)) {
        return Err(Failure::forbidden(
            "Tracked entity not transferred. Org unit supplied is not in the user scope.",
        ));
    }
    if !store::members(found, "organisationUnits").any(|it| it == unit) {
        return Err(Failure::forbidden(format!(
            "{begin}The program {program} is not associated to the org unit {unit}"
        )));
    }
    let writes = view.account().is_super() || view.may_write_data(state.class("programs"), found);
    if !writes {
        return Err(Failure::forbidden(format!(
            "Current user doesn't have data write access to the provided program {program}."
        )));
    }
    let Some(owner) = owned.owners.get(program) else {
        if facts.refuses_idle_transfers() {
            return Err(Failure::bad_request(format!(
                "{begin}No owner found for the combination of tracked entity {entity} and program \
                 {program}"
            )));
        }
        return Ok(false);
    };
    if **owner == *unit {
        if facts.refuses_idle_transfers() {
            return Err(Failure::bad_request(format!(
                "{begin}The owner of the tracked entity {entity} and program {program} is already \
                 {unit}"
            )));
        }
        return Ok(false);
    }
    Ok(true)
}

/// How long a user stays in, in milliseconds.
const VALID_FOR: i64 = 3 * 60 * 60 * 1000;

/// Answers `POST /api/tracker/ownership/override`.
pub(super) fn break_glass(state: &mut State, call: &Call<'_>) -> Answer {
    let entity = required(state, call, "trackedEntity")?.to_owned();
    call.required(state, "reason")?;
    let program = required(state, call, "program")?.to_owned();
    let view = View::new(state, call.account, call.base_url);
    let level_first = state.facts.weighs_program_before_user();
    if level_first {
        check_newer(&view, &entity, &program)
    } else {
        check_older(&view, &entity, &program)
    }?;
    let now = state.clock.now();
    state.tracker.change_tracked_entity(&entity, |it| it.stamp.updated = now);
    Arc::make_mut(&mut state.tracker.temporary).push(TemporaryOwner {
        tracked_entity: entity.as_str().into(),
        program: program.as_str().into(),
        user: call.account.uid.clone(),
        until: Moment(now.0 + VALID_FOR),
    });
    Ok(Response::from(WebMessage::ok("Temporary Ownership granted")))
}

fn refuse(why: &str) -> Failure {
    Failure::forbidden(format!("Temporary ownership not created. {why}"))
}

fn check_older(view: &View<'_>, entity: &str, program: &str) -> Result<(), Failure> {
    let state = view.state();
    let found = state.store.get(state.class("programs"), program);
    let Some(program) = found else { return Err(refuse("Program supplied does not exist.")) };
    let entity = there(view, entity)?;
    if view.account().is_super() {
        return Err(refuse("Current user is a superuser."));
    }
    if !access::has_registration(program) {
        return Err(refuse("Program supplied is not a tracker program."));
    }
    check_level(program)?;
    check_search(view, entity, program)?;
    if !access::may_read(view, "programs", program) {
        let uid = store::uid(program);
        return Err(refuse(&format!("User has no data read access to program: {uid}")));
    }
    check_type(view, entity, program)
}

fn check_newer(view: &View<'_>, entity: &str, program: &str) -> Result<(), Failure> {
    let program = access::tracker_program(view, Some(program))?;
    let Some(program) = program else { return Ok(()) };
    let entity = there(view, entity)?;
    check_level(program)?;
    check_type(view, entity, program)?;
    if view.account().is_super() {
        return Err(refuse("Current user is a superuser."));
    }
    check_search(view, entity, program)
}

fn there<'s>(view: &View<'s>, uid: &str) -> Result<&'s TrackedEntity, Failure> {
    let found = view.state().tracker.tracked_entity(uid).filter(|it| !it.deleted);
    found.ok_or_else(|| refuse("Tracked entity supplied does not exist."))
}

fn check_level(program: &Object) -> Result<(), Failure> {
    let level = store::text(program, "accessLevel").unwrap_or("OPEN");
    if level == "PROTECTED" {
        return Ok(());
    }
    Err(refuse(&format!(
        "Temporary ownership can only be granted to protected programs. {} access level is {level}.",
        store::uid(program)
    )))
}

fn check_search(view: &View<'_>, entity: &TrackedEntity, program: &Object) -> Result<(), Failure> {
    let owner = entity.owners.get(store::uid(program)).unwrap_or(&entity.org_unit);
    if lies_below(view.state(), owner, &search_units(view)) {
        return Ok(());
    }
    Err(refuse("The owner of the entity-program combination is not in the user's search scope."))
}

fn check_type(view: &View<'_>, entity: &TrackedEntity, program: &Object) -> Result<(), Failure> {
    let kind = store::referred(program, "trackedEntityType").unwrap_or_default();
    let found = view.store().get(view.state().class("trackedEntityTypes"), kind);
    if found.is_some_and(|it| !access::may_read(view, "trackedEntityTypes", it)) {
        return Err(refuse(&format!(
            "User has no data read access to tracked entity type: {kind}"
        )));
    }
    if *entity.entity_type != *kind {
        return Err(refuse(&format!(
            "The tracked entity type of the program {} differs from that of the tracked entity {}.",
            store::uid(program),
            entity.uid
        )));
    }
    Ok(())
}
