//! The data store of each user.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use super::change::Change;
use super::{body, entries, key_exists, no_key, no_namespace, unstored};
use crate::failure::{Failure, WebMessage};
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store;

/// The entries of all users: by user and namespace, then by key.
pub(crate) type PersonalEntries = BTreeMap<(String, String), BTreeMap<String, Value>>;

/// Returns whose entries a request is about.
fn owner(state: &State, call: &Call<'_>) -> Result<String, Failure> {
    let username = call.request.query.get("username").filter(|name| !name.trim().is_empty());
    let Some(username) = username else { return Ok(call.account.uid.clone()) };
    if !call.account.is_super() {
        return Err(Failure::conflict(
            "Only superusers can read or write other users data using the `username` parameter.",
        ));
    }
    let users = state.store.table(state.class("users"));
    let found = users.values().find(|user| store::text(user, "username") == Some(username));
    found
        .map(|user| store::uid(user).to_owned())
        .ok_or_else(|| Failure::conflict(format!("No user with username {username} exists.")))
}

/// Returns the place of a namespace.
fn place(state: &State, call: &Call<'_>) -> Result<(String, String), Failure> {
    Ok((owner(state, call)?, call.parameter(0).to_owned()))
}

/// Answers `GET /api/userDataStore`.
pub(super) fn namespaces(state: &State, call: &Call<'_>) -> Answer {
    let owner = owner(state, call)?;
    let own = state.personal_entries.keys().filter(|(user, _)| *user == owner);
    let names: Vec<&str> = own.map(|(_, namespace)| namespace.as_str()).collect();
    Ok(unstored(&json!(names)))
}

/// Answers `GET /api/userDataStore/{namespace}`.
pub(super) fn keys(state: &State, call: &Call<'_>) -> Answer {
    let found = state.personal_entries.get(&place(state, call)?);
    let list: Vec<(&str, &Value)> =
        found.into_iter().flatten().map(|(key, value)| (key.as_str(), value)).collect();
    if list.is_empty() && !call.request.query.has("fields") {
        return Err(no_namespace(call.parameter(0)));
    }
    entries(call.request, &list)
}

/// Answers `DELETE /api/userDataStore/{namespace}`.
pub(super) fn delete_all(state: &mut State, call: &Call<'_>) -> Answer {
    let place = place(state, call)?;
    if Arc::make_mut(&mut state.personal_entries).remove(&place).is_none() {
        return Err(no_namespace(&place.1));
    }
    Ok(WebMessage::ok(format!("Namespace deleted: '{}'", place.1)).into())
}

/// Answers `GET /api/userDataStore/{namespace}/{key}`.
pub(super) fn get(state: &State, call: &Call<'_>) -> Answer {
    let found = state.personal_entries.get(&place(state, call)?);
    let value = found.and_then(|keys| keys.get(call.parameter(1)));
    value.map(Response::ok).ok_or_else(|| no_key(call.parameter(0), call.parameter(1)))
}

/// Answers `POST /api/userDataStore/{namespace}/{key}`.
pub(super) fn add(state: &mut State, call: &Call<'_>) -> Answer {
    let (place, key) = (place(state, call)?, call.parameter(1));
    let value = body(call.request, key)?.unwrap_or_default();
    let keys = Arc::make_mut(&mut state.personal_entries).entry(place).or_default();
    if keys.contains_key(key) {
        return Err(key_exists(call.parameter(0), key));
    }
    keys.insert(key.to_owned(), value);
    let message = format!("Key '{key}' in namespace '{}' created.", call.parameter(0));
    Ok(WebMessage::new(http::StatusCode::CREATED).with_message(message).into())
}

/// Answers `PUT /api/userDataStore/{namespace}/{key}`.
pub(super) fn put(state: &mut State, call: &Call<'_>) -> Answer {
    let (place, key) = (place(state, call)?, call.parameter(1));
    let stored = state.personal_entries.get(&place).and_then(|keys| keys.get(key)).cloned();
    let Some(stored) = stored else { return add(state, call) };
    let query = &call.request.query;
    let change = Change {
        value: body(call.request, key)?,
        path: query.get("path"),
        roll: query.get("roll").and_then(|roll| roll.parse().ok()),
    };
    let keys = Arc::make_mut(&mut state.personal_entries).entry(place).or_default();
    match change.apply(&stored) {
        Some(value) => keys.insert(key.to_owned(), value),
        None => keys.remove(key),
    };
    Ok(WebMessage::ok(format!("Key updated: '{key}'")).into())
}

/// Answers `DELETE /api/userDataStore/{namespace}/{key}`.
pub(super) fn delete(state: &mut State, call: &Call<'_>) -> Answer {
    let (place, key) = (place(state, call)?, call.parameter(1));
    let all = Arc::make_mut(&mut state.personal_entries);
    let removed = all.get_mut(&place).and_then(|keys| keys.remove(key));
    if removed.is_none() {
        return Err(no_key(&place.1, key));
    }
    let message = format!("Key '{key}' deleted from the namespace '{}'.", place.1);
    all.retain(|_, keys| !keys.is_empty());
    Ok(WebMessage::ok(message).into())
}
