//! Interpretations: what users write about charts, maps and reports, with comments and likes.

use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::failure::{Failure, WebMessage};
use crate::import::deletion;
use crate::message::Response;
use crate::router::{Answer, Call, Handler, Router};
use crate::schema::ClassId;
use crate::state::State;
use crate::store::{self, Object};

/// What can be written about: path, kind of objects, property, type, what messages call it.
const SUBJECTS: &[(&str, &str, &str, &str, &str)] = &[
    ("visualization", "visualizations", "visualization", "VISUALIZATION", "Visualization"),
    (
        "eventVisualization",
        "eventVisualizations",
        "eventVisualization",
        "EVENT_VISUALIZATION",
        "EventVisualization",
    ),
    ("map", "maps", "map", "MAP", "Map"),
    ("eventReport", "eventReports", "eventReport", "EVENT_REPORT", "Event report"),
    ("eventChart", "eventCharts", "eventChart", "EVENT_CHART", "Event chart"),
    ("dataSetReport", "dataSets", "dataSet", "DATASET_REPORT", "Data set"),
];

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    const TEXT: Option<&[&str]> = Some(&["text/plain", "text/html"]);
    router.add(Method::POST, "/api/interpretations/{}/comments", Handler::Write(comment), TEXT);
    router.post("/api/interpretations/{}/like", like);
    router.delete("/api/interpretations/{}/like", unlike);
    router.add(Method::POST, "/api/interpretations/{}/{}", Handler::Write(create), TEXT);
    router.put("/api/interpretations/{}", change_text);
    router.delete("/api/interpretations/{}", delete);
    router.put("/api/interpretations/{}/comments/{}", change_comment);
    router.delete("/api/interpretations/{}/comments/{}", delete_comment);
}

fn class(state: &State) -> ClassId {
    state.class("interpretations")
}

fn comments(state: &State) -> Result<ClassId, Failure> {
    let found = state.schemas.by_klass("org.hisp.dhis.interpretation.InterpretationComment");
    found.ok_or_else(|| Failure::internal("Interpretations have no comments"))
}

/// Answers `POST /api/interpretations/{type}/{uid}`: the body is the text.
fn create(state: &mut State, call: &Call<'_>) -> Answer {
    let (path, uid) = (call.parameter(0), call.parameter(1));
    let Some((_, endpoint, property, kind, name)) = SUBJECTS.iter().find(|it| it.0 == path) else {
        return Err(Failure::missing(format!("No interpretations of {path}")));
    };
    let about = state.schemas.by_endpoint(endpoint);
    let view = call.view(state);
    let subject = about.and_then(|class| {
        let found = state.store.get(class, uid)?;
        view.may_read(class, found).then_some(found)
    });
    let Some(subject) = subject else {
        let message = format!("{name} does not exist or is not accessible: {uid}");
        return Err(Failure::conflict(message));
    };
    let unit = match call.request.query.get("ou") {
        Some(unit) if state.store.contains(state.class("organisationUnits"), unit) => {
            Some(unit.to_owned())
        }
        Some(unit) => {
            let message = format!("Organisation unit does not exist or is not accessible: {unit}");
            return Err(Failure::conflict(message));
        }
        None => own_unit(state, call, subject),
    };
    let mut object = written(state, call);
    object.insert("type".to_owned(), json!(kind));
    object.insert((*property).to_owned(), store::reference_to(uid));
    object.insert("likes".to_owned(), json!(0));
    object.insert("likedBy".to_owned(), json!([]));
    object.insert("comments".to_owned(), json!([]));
    if let Some(unit) = unit {
        object.insert("organisationUnit".to_owned(), store::reference_to(&unit));
    }
    let made = store::uid(&object).to_owned();
    state.store.put(class(state), object);
    Ok(created("Interpretation created", &format!("/api/interpretations/{made}")))
}

/// Returns the unit of the user, where a chart is about that.
fn own_unit(state: &State, call: &Call<'_>, subject: &Object) -> Option<String> {
    const SWITCHES: &[&str] = &[
        "userOrganisationUnit",
        "userOrganisationUnitChildren",
        "userOrganisationUnitGrandChildren",
    ];
    let relative = SWITCHES.iter().any(|name| subject.get(*name) == Some(&json!(true)));
    let user = state.user(&call.account.uid).filter(|_| relative)?;
    store::members(user, "organisationUnits").next().map(str::to_owned)
}

/// Makes what somebody writes: an interpretation or a comment.
fn written(state: &mut State, call: &Call<'_>) -> Object {
    let text = call.request.text().into_owned();
    let now = state.clock.now().text();
    let mentions = mentions(state, &text, &now);
    let fields = json!({
        "id": state.uids.uid(), "created": now, "lastUpdated": now, "text": text,
        "createdBy": store::reference_to(&call.account.uid),
        "lastUpdatedBy": store::reference_to(&call.account.uid), "mentions": mentions,
    });
    fields.as_object().cloned().unwrap_or_default()
}

/// Finds the users that a text names with an at sign.
fn mentions(state: &State, text: &str, now: &str) -> Vec<Value> {
    let users = state.store.table(state.class("users"));
    let known = |name: &str| users.values().any(|user| store::text(user, "username") == Some(name));
    text.split(|c: char| c.is_whitespace() || "<>&,;".contains(c))
        .filter_map(|word| word.strip_prefix('@'))
        .map(|name| name.trim_end_matches(['.', ':', '!', '?']))
        .filter(|name| known(name))
        .map(|name| json!({"username": name, "created": now}))
        .collect()
}

fn created(message: &str, location: &str) -> Response {
    Response::from(WebMessage::new(StatusCode::CREATED).with_message(message))
        .with_header("location", location)
}

fn none(uid: &str) -> String {
    format!("Interpretation does not exist: {uid}")
}

fn find<'s>(state: &'s State, uid: &str) -> Result<&'s Object, Failure> {
    let found = state.store.get(class(state), uid).map(|found| &**found);
    found.ok_or_else(|| Failure::conflict(none(uid)))
}

/// Refuses who did not write a text and is no superuser.
fn demand_author(call: &Call<'_>, text: &Object, may: &str) -> Result<(), Failure> {
    let author = store::referred(text, "createdBy") == Some(call.account.uid.as_str());
    if author || call.account.is_super() {
        return Ok(());
    }
    Err(Failure::forbidden(format!("You are not allowed to {may}.")))
}

fn set_text(state: &mut State, call: &Call<'_>, class: ClassId, uid: &str) {
    let text = call.request.text().into_owned();
    let now = state.clock.now().text();
    let mentions = mentions(state, &text, &now);
    state.store.change(class, uid, |object| {
        object.insert("text".to_owned(), json!(text));
        object.insert("mentions".to_owned(), json!(mentions));
        object.insert("lastUpdated".to_owned(), json!(now));
    });
}

/// Answers `PUT /api/interpretations/{uid}`: the body is the new text.
fn change_text(state: &mut State, call: &Call<'_>) -> Answer {
    let (class, uid) = (class(state), call.parameter(0));
    let Some(found) = state.store.get(class, uid) else { return Err(Failure::missing(none(uid))) };
    demand_author(call, found, "update this interpretation")?;
    set_text(state, call, class, uid);
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `DELETE /api/interpretations/{uid}`.
fn delete(state: &mut State, call: &Call<'_>) -> Answer {
    let (class, uid) = (class(state), call.parameter(0));
    let Some(found) = state.store.get(class, uid) else { return Err(Failure::missing(none(uid))) };
    demand_author(call, found, "delete this interpretation")?;
    deletion::remove(state, class, uid);
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `POST /api/interpretations/{uid}/comments`: the body is the text.
fn comment(state: &mut State, call: &Call<'_>) -> Answer {
    let uid = call.parameter(0);
    find(state, uid)?;
    let object = written(state, call);
    let made = store::uid(&object).to_owned();
    let comments = comments(state)?;
    state.store.put(comments, object);
    state.store.change(class(state), uid, |interpretation| {
        if let Value::Array(list) = interpretation.entry("comments").or_insert_with(|| json!([])) {
            list.push(store::reference_to(&made));
        }
    });
    let location = format!("/api/interpretations/{uid}/comments/{made}");
    Ok(created("Commented created", &location))
}

/// Tells if an interpretation has a comment, after a look at who may change it.
fn has_comment(state: &State, call: &Call<'_>, may: &str) -> Result<bool, Failure> {
    let (uid, comment) = (call.parameter(0), call.parameter(1));
    let there = store::members(find(state, uid)?, "comments").any(|known| known == comment);
    match state.store.get(comments(state)?, comment) {
        Some(found) if there => demand_author(call, found, may).map(|()| true),
        _ => Ok(false),
    }
}

/// Answers `PUT /api/interpretations/{uid}/comments/{uid}`.
fn change_comment(state: &mut State, call: &Call<'_>) -> Answer {
    if has_comment(state, call, "update this comment")? {
        let comments = comments(state)?;
        set_text(state, call, comments, call.parameter(1));
    }
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `DELETE /api/interpretations/{uid}/comments/{uid}`.
fn delete_comment(state: &mut State, call: &Call<'_>) -> Answer {
    if has_comment(state, call, "delete this comment")? {
        let (uid, comment) = (call.parameter(0), call.parameter(1));
        state.store.change(class(state), uid, |interpretation| {
            if let Some(Value::Array(list)) = interpretation.get_mut("comments") {
                list.retain(|entry| store::reference(entry) != Some(comment));
            }
        });
        let comments = comments(state)?;
        state.store.remove(comments, comment);
    }
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `POST /api/interpretations/{uid}/like`.
fn like(state: &mut State, call: &Call<'_>) -> Answer {
    set_like(state, call, true)
}

/// Answers `DELETE /api/interpretations/{uid}/like`.
fn unlike(state: &mut State, call: &Call<'_>) -> Answer {
    set_like(state, call, false)
}

fn set_like(state: &mut State, call: &Call<'_>, likes: bool) -> Answer {
    let (uid, user) = (call.parameter(0), call.account.uid.as_str());
    let liked = store::members(find(state, uid)?, "likedBy").any(|known| known == user);
    if liked == likes {
        return Err(Failure::conflict(if likes {
            "Could not add like, user had already liked interpretation"
        } else {
            "Could not remove like, user had not previously liked interpretation"
        }));
    }
    state.store.change(class(state), uid, |interpretation| {
        let mut count = 0;
        if let Value::Array(users) = interpretation.entry("likedBy").or_insert_with(|| json!([])) {
            users.retain(|entry| store::reference(entry) != Some(user));
            if likes {
                users.push(store::reference_to(user));
            }
            count = users.len();
        }
        interpretation.insert("likes".to_owned(), json!(count));
    });
    let verb = if likes { "added to" } else { "removed from" };
    let message = format!("Like {verb} interpretation");
    Ok(WebMessage::new(StatusCode::CREATED).with_message(message).into())
}
