//! Values that the server makes for attributes: `/api/trackedEntityAttributes/{uid}/generate`.

mod pattern;

use std::sync::Arc;

use http::StatusCode;
use serde_json::{Value, json};

use self::pattern::Pattern;
use super::tracker::parameters::Parameters;
use crate::clock::Moment;
use crate::failure::{Failure, WebMessage};
use crate::message::Response;
use crate::router::{Answer, Call, Router};
use crate::state::State;
use crate::store::{self, Object};

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    use crate::router::Handler;
    let path = "/api/trackedEntityAttributes/{}/requiredValues";
    router.get(path, required_values);
    for (path, handler) in [
        ("/api/trackedEntityAttributes/{}/generate", generate as crate::router::Write),
        ("/api/trackedEntityAttributes/{}/generateAndReserve", reserve),
    ] {
        router.add(http::Method::GET, path, Handler::Write(handler), None);
    }
}

/// Returns the attribute that a path names, with its pattern.
fn named<'s>(state: &'s State, call: &Call<'_>) -> Result<(&'s Arc<Object>, Pattern), Answer> {
    let uid = call.parameter(0);
    let found = state.store.get(state.class("trackedEntityAttributes"), uid);
    let Some(attribute) = found else {
        return Err(Err(Failure::no_object("TrackedEntityAttribute", uid)));
    };
    let text = store::text(attribute, "pattern").filter(|text| !text.is_empty());
    match text.and_then(Pattern::parse) {
        Some(pattern) => Ok((attribute, pattern)),
        None => Err(Ok(told(StatusCode::BAD_REQUEST, "Attribute does not contain pattern."))),
    }
}

/// Tells of a refusal in the way of these addresses, which do not keep it from caches.
fn told(status: StatusCode, message: &str) -> Response {
    let body = WebMessage::new(status).with_message(message).into_value();
    Response::json(status, &body).with_content(crate::message::Content::ThrownJson)
}

/// Answers `GET /api/trackedEntityAttributes/{uid}/requiredValues`.
fn required_values(state: &State, call: &Call<'_>) -> Answer {
    let (_, pattern) = match named(state, call) {
        Ok(named) => named,
        Err(answer) => return answer,
    };
    Ok(Response::ok(&json!({
        "REQUIRED": pattern.required(), "OPTIONAL": pattern.optional(),
    })))
}

/// Answers `GET /api/trackedEntityAttributes/{uid}/generate`.
fn generate(state: &mut State, call: &Call<'_>) -> Answer {
    let days = Parameters(&call.request.query).number("expiration")?.unwrap_or(3);
    Ok(match make(state, call, 1, days) {
        Ok(values) => Response::ok(values.first().unwrap_or(&Value::Null)),
        Err(answer) => return answer,
    })
}

/// Answers `GET /api/trackedEntityAttributes/{uid}/generateAndReserve`.
fn reserve(state: &mut State, call: &Call<'_>) -> Answer {
    let parameters = Parameters(&call.request.query);
    let count = parameters.number("numberToReserve")?.unwrap_or(1);
    let days = parameters.number("expiration")?.unwrap_or(60);
    Ok(match make(state, call, count, days) {
        Ok(values) => Response::ok(&json!(values)),
        Err(answer) => return answer,
    })
}

/// Makes values that no tracked entity has and that nobody else was given.
fn make(state: &mut State, call: &Call<'_>, count: i64, days: i64) -> Result<Vec<Value>, Answer> {
    let count = usize::try_from(count).ok().filter(|count| (1..=1000).contains(count));
    let Some(count) = count else {
        return Err(Ok(told(
            StatusCode::BAD_REQUEST,
            "You can only reserve between 1 and 1000 values in a single request.",
        )));
    };
    let (attribute, pattern) = named(state, call)?;
    let attribute = Arc::clone(attribute);
    let missing: Vec<&str> =
        pattern.required().into_iter().filter(|name| !call.request.query.has(name)).collect();
    if !missing.is_empty() {
        let message = format!("Missing required values: {}", missing.join(","));
        return Err(Ok(told(StatusCode::CONFLICT, &message)));
    }
    let uid: Arc<str> = store::uid(&attribute).into();
    let now = state.clock.now();
    let expires = Moment(now.0.saturating_add(days.saturating_mul(86_400_000)));
    let given = |name: &str| call.request.query.get(name).map(str::to_owned);
    let mut values = Vec::new();
    for number in 0.. {
        if values.len() == count || number > count * 100 + 100_000 {
            break;
        }
        let made = pattern.make(now, number, &mut state.uids, &given);
        let Some(made) = made else { break };
        let key = (Arc::clone(&uid), made.value.clone());
        let taken = state.tracker.reserved.contains(&key)
            || state.tracker.tracked_entities().any(|entity| {
                entity.attributes.iter().any(|it| it.attribute == uid && it.value == made.value)
            });
        if taken {
            continue;
        }
        Arc::make_mut(&mut state.tracker.reserved).insert(key);
        values.push(json!({
            "ownerObject": "TRACKEDENTITYATTRIBUTE", "ownerUid": &*uid, "key": made.key,
            "value": made.value, "created": now.text(), "expiryDate": expires.text(),
        }));
    }
    if values.len() < count {
        return Err(Ok(told(
            StatusCode::CONFLICT,
            "Unable to reserve id. This may indicate that there are too few available ids left.",
        )));
    }
    Ok(values)
}
