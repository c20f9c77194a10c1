//! `/api/tracker/relationships`: what tracked entities, enrollments and events have to do with each other.

use super::order::{self, Key};
use super::page::Page;
use super::parameters::{Parameters, path_uid};
use super::schemes::Schemes;
use super::scope::deprecated;
use super::show::Show;
use crate::failure::Failure;
use crate::fields::JsonFields;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::tracker::record::{Kind, Relationship};

/// What is shown unless told otherwise.
const FIELDS: &str = "relationship,relationshipType,createdAtClient,\
    from[trackedEntity[trackedEntity],enrollment[enrollment],event[event]],\
    to[trackedEntity[trackedEntity],enrollment[enrollment],event[event]]";

/// What a list can be sorted by.
const ORDERS: &[&str] = &["createdAt", "createdAtClient"];

/// Answers `GET /api/tracker/relationships`.
pub(super) fn list(state: &State, call: &Call<'_>) -> Answer {
    let parameters = Parameters(&call.request.query);
    let page = Page::read(state, parameters)?;
    let mut entity = parameters.uid("trackedEntity")?;
    if state.facts.takes_old_tracker_parameters() {
        entity = deprecated("tei", parameters.uid("tei")?, "trackedEntity", entity)?;
    }
    let named: Vec<(Kind, &str)> = [
        (Kind::TrackedEntity, entity),
        (Kind::Enrollment, parameters.uid("enrollment")?),
        (Kind::Event, parameters.uid("event")?),
    ]
    .into_iter()
    .filter_map(|(kind, uid)| Some((kind, uid?)))
    .collect();
    let (kind, uid) = match named.as_slice() {
        [one] => *one,
        [] => {
            return Err(Failure::bad_request(
                "Missing required parameter 'trackedEntity', 'enrollment' or 'event'.",
            ));
        }
        _ => {
            return Err(Failure::bad_request(
                "Only one of parameters 'trackedEntity', 'enrollment' or 'event' is allowed.",
            ));
        }
    };
    let orders = order::read(parameters, ORDERS, None)?;
    let deleted = parameters.flag("includeDeleted")?.unwrap_or_default();
    match state.tracker.deleted(kind, uid) {
        Some(gone) if deleted || !gone => {}
        _ => return Err(Failure::no_object(kind.class_name(), uid)),
    }
    let ends_there = |it: &&Relationship| {
        (deleted || !it.deleted)
            && [&it.from, &it.to].iter().any(|end| end.kind == kind && *end.uid == *uid)
    };
    let mut found: Vec<&Relationship> = state.tracker.relationships().filter(ends_there).collect();
    order::sort(&mut found, &orders, |it, field| {
        let stamp = &it.stamp;
        let moment =
            if field == "createdAt" { Some(stamp.created) } else { stamp.created_at_client };
        moment.map(|moment| Key::Number(moment.0))
    });
    let view = call.view(state);
    let mut show = Show::new(&view);
    show.deleted = deleted;
    if state.facts.maps_identifiers(Kind::Relationship) {
        show.schemes = Schemes::read(&call.request.query)?;
    }
    let fields = JsonFields::new(&parameters.text("fields").unwrap_or_else(|| FIELDS.to_owned()));
    let key = Kind::Relationship.list_key();
    let answer = page.answer(state, call, key, &found, true, |it| show.relationship(it, &fields));
    show.schemes.check(state)?;
    Ok(answer)
}

/// Answers `GET /api/tracker/relationships/{uid}`.
pub(super) fn read_one(state: &State, call: &Call<'_>) -> Answer {
    let uid = path_uid("uid", call.parameter(0))?;
    let found = state.tracker.relationship(uid).filter(|it| !it.deleted);
    let found = found.ok_or_else(|| Failure::no_object("Relationship", uid))?;
    let view = call.view(state);
    let mut show = Show::new(&view);
    if state.facts.maps_identifiers(Kind::Relationship) {
        show.schemes = Schemes::read(&call.request.query)?;
    }
    let fields = Parameters(&call.request.query).text("fields");
    let fields = JsonFields::new(&fields.unwrap_or_else(|| FIELDS.to_owned()));
    let body = show.relationship(found, &fields);
    show.schemes.check(state)?;
    Ok(Response::ok(&body))
}
