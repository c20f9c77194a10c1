//! The data store for all users: each entry is an object with its own sharing.

use std::collections::BTreeSet;
use std::sync::Arc;

use http::StatusCode;
use serde_json::{Value, json};

use super::change::Change;
use super::{body, entries, key_exists, no_key, no_namespace, unstored};
use crate::failure::{Failure, WebMessage};
use crate::fields::Plan;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::schema::ClassId;
use crate::state::State;
use crate::store::{self, Object};

fn class(state: &State) -> ClassId {
    state.class("dataStore")
}

/// Returns the entries of a namespace.
fn in_namespace<'s>(state: &'s State, namespace: &str) -> impl Iterator<Item = &'s Arc<Object>> {
    let table = state.store.table(class(state));
    table.values().filter(move |entry| store::text(entry, "namespace") == Some(namespace))
}

fn find<'s>(state: &'s State, call: &Call<'_>) -> Option<&'s Arc<Object>> {
    let key = call.parameter(1);
    in_namespace(state, call.parameter(0)).find(|entry| store::text(entry, "key") == Some(key))
}

/// Finds an entry that the user may see, or change.
fn existing<'s>(
    state: &'s State,
    call: &Call<'_>,
    writes: bool,
) -> Result<&'s Arc<Object>, Failure> {
    let (namespace, key) = (call.parameter(0), call.parameter(1));
    let entry = find(state, call).ok_or_else(|| no_key(namespace, key))?;
    let (view, class) = (call.view(state), class(state));
    if if writes { view.may_update(class, entry) } else { view.may_read(class, entry) } {
        return Ok(entry);
    }
    Err(Failure::forbidden(format!("Access denied for key '{key}' in namespace '{namespace}'")))
}

/// Answers `GET /api/dataStore`.
pub(super) fn namespaces(state: &State, _call: &Call<'_>) -> Answer {
    let entries = state.store.table(class(state)).values();
    let names: BTreeSet<&str> =
        entries.filter_map(|entry| store::text(entry, "namespace")).collect();
    Ok(unstored(&json!(names)))
}

/// Answers `GET /api/dataStore/{namespace}`.
pub(super) fn keys(state: &State, call: &Call<'_>) -> Answer {
    let (view, class) = (call.view(state), class(state));
    let since = call.request.query.get("lastUpdated");
    let visible = in_namespace(state, call.parameter(0))
        .filter(|entry| view.may_read(class, entry))
        .filter(|entry| since.is_none_or(|t| store::text(entry, "lastUpdated") >= Some(t)));
    let list: Vec<(&str, &Value)> = visible
        .map(|entry| {
            let key = store::text(entry, "key").unwrap_or_default();
            (key, entry.get("value").unwrap_or(&Value::Null))
        })
        .collect();
    let used = || in_namespace(state, call.parameter(0)).next().is_some();
    if list.is_empty() && !call.request.query.has("fields") && !used() {
        return Err(no_namespace(call.parameter(0)));
    }
    entries(call.request, &list)
}

/// Answers `GET /api/dataStore/{namespace}/{key}`.
pub(super) fn get(state: &State, call: &Call<'_>) -> Answer {
    let entry = existing(state, call, false)?;
    Ok(Response::ok(entry.get("value").unwrap_or(&Value::Null)))
}

/// Answers `GET /api/dataStore/{namespace}/{key}/metaData`.
pub(super) fn metadata(state: &State, call: &Call<'_>) -> Answer {
    let entry = existing(state, call, false)?;
    let plan = Plan::new(state.schemas, class(state), ":all,!value,!href");
    Ok(Response::ok(&call.view(state).render(class(state), entry, &plan)))
}

/// Answers `POST /api/dataStore/{namespace}/{key}`.
pub(super) fn add(state: &mut State, call: &Call<'_>) -> Answer {
    let (namespace, key) = (call.parameter(0), call.parameter(1));
    if find(state, call).is_some() {
        return Err(key_exists(namespace, key));
    }
    let value = body(call.request, key)?;
    let now = state.clock.now().text();
    let user = store::reference_to(&call.account.uid);
    let entry = json!({
        "id": state.uids.uid(),
        "namespace": namespace,
        "key": key,
        "value": value,
        "created": now,
        "lastUpdated": now,
        "createdBy": user,
        "lastUpdatedBy": user,
        "sharing": {
            "owner": call.account.uid, "public": "rw------", "users": {}, "userGroups": {},
        },
    });
    let class = class(state);
    if let Value::Object(entry) = entry {
        state.store.put(class, entry);
    }
    let message = format!("Key created: '{key}'");
    Ok(WebMessage::new(StatusCode::CREATED).with_message(message).into())
}

/// Answers `PUT /api/dataStore/{namespace}/{key}`.
pub(super) fn put(state: &mut State, call: &Call<'_>) -> Answer {
    if find(state, call).is_none() {
        return add(state, call);
    }
    let (entry, key) = (Arc::clone(existing(state, call, true)?), call.parameter(1));
    let query = &call.request.query;
    let change = Change {
        value: body(call.request, key)?,
        path: query.get("path"),
        roll: query.get("roll").and_then(|roll| roll.parse().ok()),
    };
    let class = class(state);
    match change.apply(entry.get("value").unwrap_or(&Value::Null)) {
        Some(value) => state.store.change(class, store::uid(&entry), |entry| {
            entry.insert("value".to_owned(), value);
        }),
        None => {
            state.store.remove(class, store::uid(&entry));
        }
    }
    Ok(WebMessage::ok(format!("Key updated: '{key}'")).into())
}

/// Answers `DELETE /api/dataStore/{namespace}/{key}`.
pub(super) fn delete(state: &mut State, call: &Call<'_>) -> Answer {
    let uid = store::uid(existing(state, call, true)?).to_owned();
    let class = class(state);
    state.store.remove(class, &uid);
    let (namespace, key) = (call.parameter(0), call.parameter(1));
    Ok(WebMessage::ok(format!("Key '{key}' deleted from namespace '{namespace}'")).into())
}

/// Answers `DELETE /api/dataStore/{namespace}`.
pub(super) fn delete_all(state: &mut State, call: &Call<'_>) -> Answer {
    let namespace = call.parameter(0);
    let uids: Vec<String> =
        in_namespace(state, namespace).map(|entry| store::uid(entry).to_owned()).collect();
    if uids.is_empty() {
        return Err(no_namespace(namespace));
    }
    let class = class(state);
    for uid in uids {
        state.store.remove(class, &uid);
    }
    Ok(WebMessage::ok(format!("Namespace deleted: '{namespace}'")).into())
}
