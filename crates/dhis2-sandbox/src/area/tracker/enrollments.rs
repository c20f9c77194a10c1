//! `/api/tracker/enrollments`: the times that tracked entities spend in programs.

use super::access;
use super::order::{self, Key};
use super::page::Page;
use super::parameters::{ENROLLMENT_STATUS, Parameters, duration, path_uid};
use super::schemes::Schemes;
use super::scope::{Units, Wanted, deprecated, deprecated_list};
use super::show::Show;
use super::tracked_entities::between;
use crate::clock::Moment;
use crate::failure::Failure;
use crate::fields::JsonFields;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::tracker::record::{Enrollment, Kind};
use crate::view::View;

/// What is shown unless told otherwise.
const FIELDS: &str = "*,!relationships,!events,!attributes";

/// What a list can be sorted by.
const ORDERS: &[&str] =
    &["completedAt", "createdAt", "createdAtClient", "enrolledAt", "updatedAt", "updatedAtClient"];

/// Answers `GET /api/tracker/enrollments`.
pub(crate) fn list(state: &State, call: &Call<'_>) -> Answer {
    let parameters = Parameters(&call.request.query);
    let page = Page::read(state, parameters)?;
    let old = state.facts.takes_old_tracker_parameters();
    let view = call.view(state);
    let wanted = Wanted::read(state, parameters, Kind::Enrollment)?;
    let units = Units::check(&view, &wanted, Kind::Enrollment, false)?;
    let program_status = parameters.word("programStatus", ENROLLMENT_STATUS)?;
    let status = if old { None } else { parameters.word("status", ENROLLMENT_STATUS)? };
    let status = deprecated("programStatus", program_status, "status", status)?;
    let mut uids = parameters.uids("enrollments")?;
    if old {
        let older = parameters.old_uids("enrollment")?;
        deprecated_list("enrollment", &older, "enrollments", &uids)?;
        uids.extend(older);
    }
    let orders = order::read(parameters, ORDERS, None)?;
    let (named, entity_type) = (parameters.uid("program")?, parameters.uid("trackedEntityType")?);
    check(state, parameters, named, entity_type)?;
    let entity = parameters.uid("trackedEntity")?;
    let (follow_up, deleted) =
        (parameters.flag("followUp")?, parameters.flag("includeDeleted")?.unwrap_or_default());
    let enrolled = (parameters.start("enrolledAfter")?, parameters.end("enrolledBefore")?);
    let combo = parameters.uid("attributeOptionCombo")?;
    let updated = updated(state, parameters)?;
    let program = access::tracker_program(&view, named)?;
    access::entity_type(&view, entity_type)?;
    access::entity(&view, entity, deleted)?;
    units.check_reach(&view, Kind::Enrollment, program.map(|it| &**it))?;
    let programs = state.class("programs");
    let accepts = |it: &&Enrollment| {
        let program = state.store.get(programs, &it.program).map(|it| &**it);
        let owner = state.tracker.owner(&it.tracked_entity, &it.program);
        let owner = owner.unwrap_or(&it.org_unit);
        let of_type = |kind: &str| {
            let entity = state.tracker.tracked_entity(&it.tracked_entity);
            entity.is_some_and(|entity| *entity.entity_type == *kind)
        };
        (deleted || !it.deleted)
            && named.is_none_or(|named| *it.program == *named)
            && status.is_none_or(|status| it.status == status)
            && follow_up.is_none_or(|flag| it.follow_up == flag)
            && between(Some(it.enrolled_at), enrolled)
            && updated.is_none_or(|from| it.stamp.updated >= from)
            && entity.is_none_or(|entity| *it.tracked_entity == *entity)
            && entity_type.is_none_or(of_type)
            && (uids.is_empty() || uids.contains(&&*it.uid))
            && (!state.facts.enrollments_have_option_combos()
                || combo.is_none_or(|combo| it.attribute_option_combo.as_deref() == Some(combo)))
            && units.cover(state, owner)
            && units.admit(state, owner, program)
    };
    let mut found: Vec<&Enrollment> = state.tracker.enrollments().filter(accepts).collect();
    order::sort(&mut found, &orders, |it, field| key(it, field));
    let show = show(&view, call, deleted)?;
    let fields = JsonFields::new(&parameters.text("fields").unwrap_or_else(|| FIELDS.to_owned()));
    let key = Kind::Enrollment.list_key();
    let answer = page.answer(state, call, key, &found, true, |it| show.enrollment(it, &fields));
    show.schemes.check(state)?;
    Ok(answer)
}

/// Answers `GET /api/tracker/enrollments/{uid}`.
pub(crate) fn read_one(state: &State, call: &Call<'_>) -> Answer {
    let uid = path_uid("uid", call.parameter(0))?;
    let view = call.view(state);
    let enrollment = visible(&view, uid)?;
    let show = show(&view, call, false)?;
    let fields = Parameters(&call.request.query).text("fields");
    let fields = JsonFields::new(&fields.unwrap_or_else(|| FIELDS.to_owned()));
    let body = show.enrollment(enrollment, &fields);
    show.schemes.check(state)?;
    Ok(Response::ok(&body))
}

/// Returns an enrollment that the user may see.
pub(crate) fn visible<'s>(view: &View<'s>, uid: &str) -> Result<&'s Enrollment, Failure> {
    let state = view.state();
    let missing = || Failure::no_object("Enrollment", uid);
    let enrollment = state.tracker.enrollment(uid).filter(|it| !it.deleted).ok_or_else(missing)?;
    let program = state.store.get(state.class("programs"), &enrollment.program);
    let wanted = Wanted { units: Vec::new(), mode: None };
    let units = Units::check(view, &wanted, Kind::TrackedEntity, true)?;
    let owner = state.tracker.owner(&enrollment.tracked_entity, &enrollment.program);
    let readable = program.is_some_and(|it| access::may_read(view, "programs", it));
    let owner = owner.unwrap_or(&enrollment.org_unit);
    if !readable || !units.admit(state, owner, program.map(|it| &**it)) {
        return Err(missing());
    }
    Ok(enrollment)
}

fn show<'v, 's>(
    view: &'v View<'s>,
    call: &Call<'_>,
    deleted: bool,
) -> Result<Show<'v, 's>, Failure> {
    let mut show = Show::new(view);
    show.deleted = deleted;
    if view.facts().maps_identifiers(Kind::Enrollment) {
        show.schemes = Schemes::read(&call.request.query)?;
    }
    Ok(show)
}

fn check(
    state: &State,
    parameters: Parameters<'_>,
    program: Option<&str>,
    entity_type: Option<&str>,
) -> Result<(), Failure> {
    let facts = state.facts;
    if !facts.checks_enrollment_parameters() {
        return Ok(());
    }
    if program.is_some() && entity_type.is_some() {
        return Err(Failure::bad_request(facts.program_beside_type()));
    }
    if program.is_some() {
        return Ok(());
    }
    for (name, rest) in [
        ("programStatus", "`programStatus` is defined"),
        ("status", "`status` is defined"),
        ("followUp", "`followUp` status is defined"),
        ("enrolledAfter", "`enrolledAfter` is specified"),
        ("enrolledBefore", "`enrolledBefore` is specified"),
    ] {
        let counts = name != "status" || !facts.takes_old_tracker_parameters();
        if counts && parameters.text(name).is_some() {
            let program = facts.program_in_words();
            return Err(Failure::bad_request(format!("{program} must be defined when {rest}")));
        }
    }
    Ok(())
}

fn updated(state: &State, parameters: Parameters<'_>) -> Result<Option<Moment>, Failure> {
    let (after, within) = (parameters.start("updatedAfter")?, parameters.text("updatedWithin"));
    let Some(within) = within else { return Ok(after) };
    if after.is_some() {
        return Err(Failure::bad_request(
            "`updatedAfter` and `updatedWithin` cannot be specified simultaneously",
        ));
    }
    let Some(time) = duration(&within) else {
        return Err(Failure::bad_request(format!("`updatedWithin` is not valid: {within}")));
    };
    let passed = i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
    Ok(Some(Moment(state.clock.now().0.saturating_sub(passed))))
}

fn key(enrollment: &Enrollment, field: &str) -> Option<Key> {
    let stamp = &enrollment.stamp;
    let moment = match field {
        "completedAt" => enrollment.completed_at,
        "createdAt" => Some(stamp.created),
        "createdAtClient" => stamp.created_at_client,
        "enrolledAt" => Some(enrollment.enrolled_at),
        "updatedAt" => Some(stamp.updated),
        _ => stamp.updated_at_client,
    };
    moment.map(|moment| Key::Number(moment.0))
}
