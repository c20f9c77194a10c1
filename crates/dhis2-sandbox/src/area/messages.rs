//! Conversations between users: messages, replies, who has read them, priority, status, assignment.

mod marks;
mod sending;

use http::{Method, StatusCode};
use serde_json::{Map, Value, json};

use crate::area::metadata::read;
use crate::failure::Failure;
use crate::message::Response;
use crate::router::{Answer, Call, Handler, Router};
use crate::schema::ClassId;
use crate::state::State;
use crate::store::{self, Object};

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    const JSON: Option<&[&str]> = Some(&["application/json"]);
    let mut post = |path, handler, media| {
        router.add(Method::POST, path, Handler::Write(handler), media);
    };
    post("/api/messageConversations", sending::create, JSON);
    post("/api/messageConversations/feedback", sending::feedback, None);
    post("/api/messageConversations/read", marks::read_many, JSON);
    post("/api/messageConversations/unread", marks::unread_many, JSON);
    post("/api/messageConversations/followup", marks::follow_up, JSON);
    post("/api/messageConversations/unfollowup", marks::unfollow_up, JSON);
    post("/api/messageConversations/{}", sending::reply, None);
    post("/api/messageConversations/{}/recipients", sending::add_recipients, JSON);
    post("/api/messageConversations/{}/priority", marks::priority, None);
    post("/api/messageConversations/{}/status", marks::status, None);
    post("/api/messageConversations/{}/assign", marks::assign, None);
    post("/api/messageConversations/{}/read", marks::read_one, None);
    post("/api/messageConversations/{}/unread", marks::unread_one, None);
    router.get("/api/messageConversations", list);
    router.get("/api/messageConversations/{uid}", get);
    router.delete("/api/messageConversations", marks::leave_many);
    router.delete("/api/messageConversations/{}", delete);
    router.delete("/api/messageConversations/{}/assign", marks::unassign);
    router.delete("/api/messageConversations/{}/{}", marks::leave);
}

fn class(state: &State) -> ClassId {
    state.class("messageConversations")
}

/// Finds a conversation.
fn conversation<'s>(state: &'s State, uid: &str) -> Option<&'s Object> {
    state.store.get(class(state), uid).map(|found| &**found)
}

/// Returns the entries of a conversation about its users.
fn user_messages(conversation: &Object) -> impl Iterator<Item = &Map<String, Value>> {
    let entries = conversation.get("userMessages").and_then(Value::as_array).into_iter().flatten();
    entries.filter_map(Value::as_object)
}

/// Tells if a user takes part in a conversation.
fn takes_part(conversation: &Object, user: &str) -> bool {
    user_messages(conversation).any(|entry| store::referred(entry, "user") == Some(user))
}

/// Refuses who neither takes part nor manages the feedback of the installation.
fn demand_access(state: &State, call: &Call<'_>, found: &Object, to: &str) -> Result<(), Failure> {
    let ticket = store::text(found, "messageType") == Some("TICKET");
    if takes_part(found, &call.account.uid)
        || call.account.is_super()
        || (ticket && manages_feedback(state, call))
    {
        return Ok(());
    }
    Err(Failure::forbidden(format!("Not authorized to {to} this conversation.")))
}

/// Tells if the user belongs to the group that gets the feedback.
fn manages_feedback(state: &State, call: &Call<'_>) -> bool {
    call.account.is_super()
        || feedback_group(state).is_some_and(|group| call.account.is_member(&group))
}

/// Returns the UID of the group that gets the feedback.
fn feedback_group(state: &State) -> Option<String> {
    let group = state.settings.get(state.release(), "feedbackRecipients")?;
    group.as_str().filter(|uid| !uid.is_empty()).map(str::to_owned)
}

/// An answer of this area's own form: a message and no envelope.
fn told(status: StatusCode, message: &str) -> Response {
    Response::json(status, &json!({"message": message}))
}

fn none_found() -> Response {
    told(StatusCode::NOT_FOUND, "No MessageConversation found for the given ID.")
}

/// Answers `GET /api/messageConversations`: those in which the user takes part.
fn list(state: &State, call: &Call<'_>) -> Answer {
    let class = class(state);
    let view = call.view(state);
    let query = call.request.query.get("queryString").map(str::to_lowercase);
    let searched = |found: &Object| {
        query.as_deref().is_none_or(|text| texts(found).any(|it| it.contains(text)))
    };
    let objects = read::matching(&view, class, call, |found| {
        takes_part(found, &call.account.uid) && searched(found)
    })?;
    Ok(read::page(&view, class, call, &objects, false))
}

/// Returns what a search looks at: the subject and the texts, in lower case.
fn texts(found: &Object) -> impl Iterator<Item = String> {
    let messages = found.get("messages").and_then(Value::as_array).into_iter().flatten();
    let texts = messages.filter_map(|message| message.get("text")).filter_map(Value::as_str);
    store::text(found, "subject").into_iter().chain(texts).map(str::to_lowercase)
}

/// Answers `GET /api/messageConversations/{uid}`.
fn get(state: &State, call: &Call<'_>) -> Answer {
    let uid = call.parameter(0);
    let Some(found) = conversation(state, uid) else {
        let message = format!("No MessageConversation found with UID: {uid}");
        return Ok(told(StatusCode::OK, &message));
    };
    if !takes_part(found, &call.account.uid) && !call.account.is_super() {
        return Err(Failure::forbidden("Not authorized to access this conversation."));
    }
    read::get_of(state, call, class(state), uid)
}

/// Answers `DELETE /api/messageConversations/{uid}`.
fn delete(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(&["F_METADATA_IMPORT"])?;
    let uid = call.parameter(0);
    let Some(found) = conversation(state, uid) else {
        return Err(missing(uid));
    };
    demand_access(state, call, found, "delete")?;
    super::metadata::write::delete_of(state, call, class(state), uid)
}

fn missing(uid: &str) -> Failure {
    Failure::not_found(format!("Message conversation does not exist: {uid}"))
}
