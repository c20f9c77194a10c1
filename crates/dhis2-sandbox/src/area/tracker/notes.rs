//! Notes on enrollments and events.

use serde_json::{Value, json};

use super::parameters::path_uid;
use super::show::without_nulls;
use super::{enrollments, events};
use crate::failure::Failure;
use crate::json_error;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store::{self, Object};
use crate::tracker::commit::Commit;
use crate::tracker::record::Kind;

/// Answers `POST /api/tracker/enrollments/{uid}/note`.
pub(super) fn on_enrollment(state: &mut State, call: &Call<'_>) -> Answer {
    let uid = path_uid("uid", call.parameter(0))?.to_owned();
    enrollments::visible(&call.view(state), &uid)?;
    add(state, call, Kind::Enrollment, &uid)
}

/// Answers `POST /api/tracker/events/{uid}/note`.
pub(super) fn on_event(state: &mut State, call: &Call<'_>) -> Answer {
    let uid = path_uid("uid", call.parameter(0))?.to_owned();
    events::visible(&call.view(state), &uid)?;
    add(state, call, Kind::Event, &uid)
}

fn add(state: &mut State, call: &Call<'_>, kind: Kind, uid: &str) -> Answer {
    let body = json_error::parse(&call.request.body).map_err(|message| {
        let first = message.lines().next().unwrap_or_default().to_owned();
        Failure::bad_parameter(format!("JSON parse error: {first}"))
    })?;
    let given: Object = body.as_object().cloned().unwrap_or_default();
    if store::text(&given, "value").is_none_or(|text| text.trim().is_empty()) {
        return Err(Failure::bad_request("Value cannot be empty"));
    }
    if let Some(named) = store::text(&given, "note")
        && is_known(state, named)
    {
        return Err(Failure::bad_request(format!("Note `{named}` already exists.")));
    }
    let note = Commit::new(state, call.account).note(&given);
    let answer = without_nulls(json!({
        "note": &*note.uid, "value": note.value,
        "storedBy": given.get("storedBy").cloned().unwrap_or(Value::Null),
    }));
    match kind {
        Kind::Enrollment => state.tracker.change_enrollment(uid, |it| it.notes.push(note)),
        _ => state.tracker.change_event(uid, |it| it.notes.push(note)),
    }
    Ok(Response::ok(&answer))
}

fn is_known(state: &State, uid: &str) -> bool {
    let tracker = &state.tracker;
    let of_enrollments = tracker.enrollments().flat_map(|it| &it.notes);
    of_enrollments.chain(tracker.events().flat_map(|it| &it.notes)).any(|it| *it.uid == *uid)
}
