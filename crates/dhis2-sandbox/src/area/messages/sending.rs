//! New conversations, replies, more recipients.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::{class, conversation, demand_access, feedback_group, manages_feedback, missing};
use crate::failure::{Failure, WebMessage};
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store::{self, Object};

/// Answers `POST /api/messageConversations`.
pub(super) fn create(state: &mut State, call: &Call<'_>) -> Answer {
    let body = call.request.json()?;
    let recipients = recipients(state, &body)?;
    if recipients.is_empty() {
        return Err(Failure::conflict("No recipients selected."));
    }
    let named: Vec<&str> = entries(&body, "attachments").collect();
    let attachments = attach(state, &named)?;
    let text = |key: &str| body.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let letter = Letter { text: text("text"), attachments, internal: false };
    let uid = open(state, call, &text("subject"), "PRIVATE", &recipients, letter);
    Ok(created("Message conversation created", &uid))
}

/// Answers `POST /api/messageConversations/feedback`: a ticket for those who get the feedback.
pub(super) fn feedback(state: &mut State, call: &Call<'_>) -> Answer {
    let subject = call.required(state, "subject")?;
    let groups = state.class("userGroups");
    let group = feedback_group(state).and_then(|uid| state.store.get(groups, &uid));
    let members = group.map(|group| store::members(group, "users").map(str::to_owned).collect());
    let recipients: Vec<String> = members.unwrap_or_default();
    let letter =
        Letter { text: call.request.text().into_owned(), attachments: Vec::new(), internal: false };
    let uid = open(state, call, subject, "TICKET", &recipients, letter);
    Ok(created("Feedback created", &uid))
}

/// Answers `POST /api/messageConversations/{uid}`: the body is the text of a reply.
pub(super) fn reply(state: &mut State, call: &Call<'_>) -> Answer {
    let uid = call.parameter(0).to_owned();
    let internal = call.request.query.flag("internal", false);
    let Some(found) = conversation(state, &uid) else {
        return Err(missing(&uid));
    };
    if internal && !manages_feedback(state, call) {
        return Err(Failure::forbidden("Not authorized to send internal messages"));
    }
    demand_access(state, call, found, "send messages to")?;
    let attachments = attach(state, &call.request.query.list("attachments"))?;
    let text = call.request.text().into_owned();
    let message = write(state, call, Letter { text, attachments, internal });
    let (now, sender) = (state.clock.now().text(), call.account.uid.clone());
    state.store.change(class(state), &uid, |conversation| {
        push(conversation, "messages", message);
        let count = store_count(conversation) + 1;
        conversation.insert("messageCount".to_owned(), json!(count));
        conversation.insert("lastSender".to_owned(), store::reference_to(&sender));
        conversation.insert("lastMessage".to_owned(), json!(now));
        conversation.insert("lastUpdated".to_owned(), json!(now));
        each_user(conversation, |entry| {
            let own = store::referred(entry, "user") == Some(sender.as_str());
            entry.insert("read".to_owned(), json!(own));
        });
    });
    Ok(created("Message conversation created", &uid))
}

/// Answers `POST /api/messageConversations/{uid}/recipients`.
pub(super) fn add_recipients(state: &mut State, call: &Call<'_>) -> Answer {
    let uid = call.parameter(0).to_owned();
    let Some(found) = conversation(state, &uid) else {
        return Err(missing(&uid));
    };
    demand_access(state, call, found, "change recipients in")?;
    let more = recipients(state, &call.request.json()?)?;
    for user in more {
        let known = conversation(state, &uid).is_some_and(|it| super::takes_part(it, &user));
        if !known {
            let entry = user_message(state, &user, false);
            state.store.change(class(state), &uid, |it| push(it, "userMessages", entry));
        }
    }
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Changes the entry of each user of a conversation.
pub(super) fn each_user(
    conversation: &mut Object,
    mut change: impl FnMut(&mut Map<String, Value>),
) {
    let entries = conversation.get_mut("userMessages").and_then(Value::as_array_mut);
    for entry in entries.into_iter().flatten() {
        if let Value::Object(entry) = entry {
            change(entry);
        }
    }
}

fn store_count(conversation: &Object) -> usize {
    conversation.get("messages").and_then(Value::as_array).map_or(0, |list| list.len() - 1)
}

fn push(object: &mut Object, list: &str, entry: Value) {
    if let Value::Array(entries) = object.entry(list).or_insert_with(|| json!([])) {
        entries.push(entry);
    }
}

fn created(message: &str, uid: &str) -> Response {
    Response::from(WebMessage::new(StatusCode::CREATED).with_message(message))
        .with_header("location", format!("/api/messageConversations/{uid}"))
}

fn entries<'b>(body: &'b Value, list: &str) -> impl Iterator<Item = &'b str> {
    let entries = body.get(list).and_then(Value::as_array).into_iter().flatten();
    entries.filter_map(store::reference)
}

/// Returns the users that a body names: themselves, by their groups, by their organisation units.
fn recipients(state: &State, body: &Value) -> Result<Vec<String>, Failure> {
    let users = state.class("users");
    let mut found: Vec<String> = Vec::new();
    for unit in entries(body, "organisationUnits") {
        if !state.store.contains(state.class("organisationUnits"), unit) {
            return Err(Failure::conflict(format!("Organisation Unit does not exist: {unit}")));
        }
        let there = |user: &&std::sync::Arc<Object>| {
            store::members(user, "organisationUnits").any(|own| own == unit)
        };
        let table = state.store.table(users).values();
        found.extend(table.filter(there).map(|user| store::uid(user).to_owned()));
    }
    for user in entries(body, "users") {
        if !state.store.contains(users, user) {
            return Err(Failure::conflict(format!("User does not exist: {user}")));
        }
        found.push(user.to_owned());
    }
    for uid in entries(body, "userGroups") {
        let Some(group) = state.store.get(state.class("userGroups"), uid) else {
            return Err(Failure::no_object("UserGroup", uid));
        };
        found.extend(store::members(group, "users").map(str::to_owned));
    }
    let mut seen = std::collections::HashSet::new();
    found.retain(|user| seen.insert(user.clone()));
    Ok(found)
}

/// Takes files as the attachments of a message.
fn attach(state: &mut State, uids: &[&str]) -> Result<Vec<Value>, Failure> {
    let files = state.class("fileResources");
    for uid in uids {
        let Some(file) = state.store.get(files, uid) else {
            return Err(Failure::conflict(format!("Attachment '{uid}' not found.")));
        };
        if store::text(file, "domain") != Some("MESSAGE_ATTACHMENT")
            || file.get("assigned") == Some(&json!(true))
        {
            return Err(Failure::conflict(format!(
                "Attachment '{uid}' is already used or not a valid attachment."
            )));
        }
        state.store.change(files, uid, |file| {
            file.insert("assigned".to_owned(), json!(true));
        });
    }
    Ok(uids.iter().map(|uid| store::reference_to(uid)).collect())
}

/// What somebody writes.
struct Letter {
    text: String,
    attachments: Vec<Value>,
    internal: bool,
}

fn write(state: &mut State, call: &Call<'_>, letter: Letter) -> Value {
    let uid = state.uids.uid();
    let now = state.clock.now().text();
    let agent = call.request.header("user-agent").unwrap_or("null");
    json!({
        "id": uid, "created": now, "lastUpdated": now, "text": letter.text,
        "metaData": format!("User-agent: {agent}"), "internal": letter.internal,
        "sender": store::reference_to(&call.account.uid), "attachments": letter.attachments,
    })
}

fn user_message(state: &mut State, user: &str, read: bool) -> Value {
    json!({
        "key": uuid(state), "user": store::reference_to(user), "read": read, "followUp": false,
    })
}

fn uuid(state: &mut State) -> String {
    let (high, low) = (state.uids.next_number(), state.uids.next_number());
    format!(
        "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xfff,
        low >> 52,
        low & 0xffff_ffff_ffff
    )
}

fn open(
    state: &mut State,
    call: &Call<'_>,
    subject: &str,
    message_type: &str,
    recipients: &[String],
    letter: Letter,
) -> String {
    let sender = &call.account.uid;
    let message = write(state, call, letter);
    let mut users = vec![user_message(state, sender, true)];
    for user in recipients.iter().filter(|user| *user != sender) {
        users.push(user_message(state, user, false));
    }
    let uid = state.uids.uid();
    let now = state.clock.now().text();
    let conversation = json!({
        "id": uid, "created": now, "lastUpdated": now, "subject": subject, "name": subject,
        "createdBy": store::reference_to(sender), "lastSender": store::reference_to(sender),
        "lastMessage": now, "messages": [message], "messageCount": 1,
        "messageType": message_type, "priority": "NONE",
        "status": if message_type == "TICKET" { "OPEN" } else { "NONE" },
        "userMessages": users,
    });
    if let Value::Object(object) = conversation {
        state.store.put(class(state), object);
    }
    uid
}
