//! `/api/potentialDuplicates`: pairs of tracked entities that may be the same.

mod merge;

use std::sync::Arc;

use http::StatusCode;
use serde_json::{Value, json};

use super::tracker::order::{self, Key};
use super::tracker::page::Page;
use super::tracker::parameters::{Parameters, path_uid, uid_fault};
use super::tracker::tracked_entities;
use crate::failure::Failure;
use crate::fields::JsonFields;
use crate::message::Response;
use crate::router::{Answer, Call, Router};
use crate::state::State;
use crate::tracker::record::PotentialDuplicate;

/// The states of a pair; the first stands for all in a list.
const STATUS: &[&str] = &["ALL", "OPEN", "INVALID", "MERGED"];

/// What a list shows unless told otherwise.
const FIELDS: &str = "id,created,lastUpdated,original,duplicate,status";

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/potentialDuplicates", list).post("/api/potentialDuplicates", create);
    router.get("/api/potentialDuplicates/{}", read).put("/api/potentialDuplicates/{}", update);
    router.post("/api/potentialDuplicates/{}/merge", merge::merge);
}

/// Answers `GET /api/potentialDuplicates`.
fn list(state: &State, call: &Call<'_>) -> Answer {
    let parameters = Parameters(&call.request.query);
    let page = Page::read(state, parameters)?;
    let status = parameters.word("status", STATUS)?.unwrap_or("OPEN");
    let entities = parameters.uids("trackedEntities")?;
    let fields = &["created", "lastUpdated", "id", "status"];
    let orders = order::read(parameters, fields, None)?;
    let accepts = |pair: &&PotentialDuplicate| {
        (status == "ALL" || pair.status == status)
            && (entities.is_empty()
                || entities.contains(&&*pair.original)
                || entities.contains(&&*pair.duplicate))
    };
    let mut found: Vec<&PotentialDuplicate> =
        state.tracker.duplicates.values().filter(accepts).collect();
    order::sort(&mut found, &orders, |pair, field| {
        Some(match field {
            "created" => Key::Number(pair.created.0),
            "lastUpdated" => Key::Number(pair.updated.0),
            "id" => Key::Text(pair.uid.to_string()),
            _ => Key::Text(pair.status.clone()),
        })
    });
    let fields = JsonFields::new(&parameters.text("fields").unwrap_or_else(|| FIELDS.to_owned()));
    let answer = page.answer(state, call, "potentialDuplicates", &found, true, |pair| {
        fields.apply(show(state, call, pair))
    });
    Ok(if state.facts.keeps_duplicates_from_caches() {
        answer.with_header("cache-control", "no-cache, no-store, max-age=0, must-revalidate")
    } else {
        answer
    })
}

/// Returns the pair that a path names.
fn named<'s>(state: &'s State, call: &Call<'_>) -> Result<&'s PotentialDuplicate, Failure> {
    let uid = path_uid("uid", call.parameter(0))?;
    let found = state.tracker.duplicates.get(uid);
    found.ok_or_else(|| Failure::no_object("PotentialDuplicate", uid))
}

/// Answers `GET /api/potentialDuplicates/{uid}`.
fn read(state: &State, call: &Call<'_>) -> Answer {
    let pair = named(state, call)?;
    Ok(Response::ok(&show(state, call, pair)))
}

/// Answers `POST /api/potentialDuplicates`.
fn create(state: &mut State, call: &Call<'_>) -> Answer {
    let body = call.request.json()?;
    let mut uids = Vec::new();
    for name in ["original", "duplicate"] {
        let uid = body.get(name).and_then(Value::as_str).filter(|uid| !uid.is_empty());
        let Some(uid) = uid else {
            return Err(Failure::bad_request(format!("Missing required input property '{name}'")));
        };
        if let Some(fault) = uid_fault(uid) {
            return Err(Failure::bad_request(fault));
        }
        uids.push(uid.to_owned());
    }
    let [original, duplicate] = [uids[0].clone(), uids[1].clone()];
    let same = |pair: &PotentialDuplicate| {
        let ends = (&*pair.original, &*pair.duplicate);
        ends == (&*original, &*duplicate) || ends == (&*duplicate, &*original)
    };
    if state.tracker.duplicates.values().any(same) {
        return Err(Failure::conflict(format!(
            "'{original}' and '{duplicate} is already marked as a potential duplicate"
        ))
        .with_code("E1004"));
    }
    let view = call.view(state);
    for uid in [&original, &duplicate] {
        tracked_entities::visible(&view, uid, None)?;
    }
    let now = state.clock.now();
    let pair = PotentialDuplicate {
        uid: state.uids.uid().into(),
        original: original.into(),
        duplicate: duplicate.into(),
        status: "OPEN".to_owned(),
        created: now,
        updated: now,
        created_by: call.account.username.clone(),
        updated_by: call.account.username.clone(),
    };
    let answer = show(state, call, &pair);
    Arc::make_mut(&mut state.tracker.duplicates).insert(pair.uid.clone(), pair);
    Ok(Response::ok(&answer))
}

/// Answers `PUT /api/potentialDuplicates/{uid}?status=…`.
fn update(state: &mut State, call: &Call<'_>) -> Answer {
    call.required(state, "status")?;
    let status = Parameters(&call.request.query).word("status", STATUS)?.unwrap_or_default();
    let pair = named(state, call)?;
    if status == "MERGED" {
        return Err(Failure::bad_request("Can't update a potential duplicate to MERGED"));
    }
    if pair.status == "MERGED" {
        return Err(Failure::bad_request(
            "Can't update a potential duplicate that is already MERGED",
        ));
    }
    set_status(state, call, &pair.uid.clone(), status);
    Ok(Response::empty(StatusCode::OK))
}

fn set_status(state: &mut State, call: &Call<'_>, uid: &str, status: &str) {
    let now = state.clock.now();
    if let Some(pair) = Arc::make_mut(&mut state.tracker.duplicates).get_mut(uid) {
        status.clone_into(&mut pair.status);
        pair.updated = now;
        pair.updated_by.clone_from(&call.account.username);
    }
}

/// Writes a pair; the older servers write it as they write metadata.
fn show(state: &State, call: &Call<'_>, pair: &PotentialDuplicate) -> Value {
    let mut value = json!({
        "id": &*pair.uid,
        "created": pair.created.text(),
        "lastUpdated": pair.updated.text(),
        "original": &*pair.original,
        "duplicate": &*pair.duplicate,
        "lastUpdatedByUserName": pair.updated_by,
        "createdByUserName": pair.created_by,
        "status": pair.status,
        "sharing": {"users": {}, "userGroups": {}},
        "translations": [],
        "attributeValues": [],
    });
    if state.facts.shows_duplicates_as_metadata() {
        let view = call.view(state);
        let users = state.class("users");
        let user = |name: &str| {
            let found = crate::account::by_username(&state.store, users, name);
            found.and_then(|it| view.user_reference(crate::store::uid(it))).unwrap_or_default()
        };
        let owner = crate::account::by_username(&state.store, users, &pair.created_by);
        value["createdBy"] = user(&pair.created_by);
        value["user"] = user(&pair.created_by);
        value["lastUpdatedBy"] = user(&pair.updated_by);
        value["favorites"] = json!([]);
        value["favorite"] = json!(false);
        value["sharing"]["owner"] = json!(owner.map(|it| crate::store::uid(it)));
        value["sharing"]["public"] = json!("--------");
        if state.facts.shows_external_sharing() {
            value["sharing"]["external"] = json!(false);
        }
    }
    value
}
