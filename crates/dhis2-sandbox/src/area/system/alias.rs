//! Short names for long addresses.

use std::fmt::Write as _;
use std::sync::Arc;

use serde_json::{Value, json};
use sha1::{Digest as _, Sha1};

use crate::failure::Failure;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;

/// The longest address that may have a short name.
const LONGEST: usize = 16 * 1024;

/// Answers `POST /api/query/alias`.
pub(super) fn create(state: &mut State, call: &Call<'_>) -> Answer {
    Ok(Response::ok(&make(state, call)?))
}

/// Answers `POST /api/query/alias/redirect`.
pub(super) fn create_and_redirect(state: &mut State, call: &Call<'_>) -> Answer {
    let alias = make(state, call)?;
    let place = alias["href"].as_str().unwrap_or_default();
    Ok(Response::redirect(http::StatusCode::FOUND, place))
}

fn make(state: &mut State, call: &Call<'_>) -> Result<Value, Failure> {
    let body: Option<Value> = serde_json::from_slice(&call.request.body).ok();
    let Some(Value::Object(body)) = body else {
        return Err(Failure::bad_request("Request body must be a valid JSON object"));
    };
    let Some(target) = body.get("target").and_then(Value::as_str) else {
        return Err(Failure::bad_request("Alias must contain a 'target' property"));
    };
    if !target.starts_with("/api/") {
        return Err(Failure::bad_request("Target must start with /api/"));
    }
    if target.len() > LONGEST {
        return Err(Failure::bad_request("Target url exceeds maximum length"));
    }
    let id = Sha1::digest(target.as_bytes()).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    Arc::make_mut(&mut state.aliases).insert(id.clone(), target.to_owned());
    let path = format!("/api/query/alias/{id}");
    let href = format!("{}{path}", call.base_url);
    Ok(json!({"id": id, "path": path, "href": href, "target": target}))
}

/// Answers `GET /api/query/alias/{id}` where nothing has that name.
///
/// A name that is known is resolved before a request comes to the table of handlers.
pub(super) fn unknown(_state: &State, _call: &Call<'_>) -> Answer {
    let message = "No query alias found with this hash id, it may have expired.";
    Err(Failure::not_found(message))
}
