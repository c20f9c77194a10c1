//! What users note on conversations: read, to follow up, priority, status, assignment, that they leave.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::sending::each_user;
use super::{class, conversation, demand_access, none_found, takes_part, told};
use crate::failure::Failure;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store::{self, Object};

/// Answers `POST /api/messageConversations/read`.
pub(super) fn read_many(state: &mut State, call: &Call<'_>) -> Answer {
    let uids = listed(call)?;
    mark(state, call, &uids, "user", &Mark::READ)
}

/// Answers `POST /api/messageConversations/unread`.
pub(super) fn unread_many(state: &mut State, call: &Call<'_>) -> Answer {
    let uids = listed(call)?;
    mark(state, call, &uids, "user", &Mark::UNREAD)
}

/// Answers `POST /api/messageConversations/{uid}/read`.
pub(super) fn read_one(state: &mut State, call: &Call<'_>) -> Answer {
    mark(state, call, &[call.parameter(0).to_owned()], "userUid", &Mark::READ)
}

/// Answers `POST /api/messageConversations/{uid}/unread`.
pub(super) fn unread_one(state: &mut State, call: &Call<'_>) -> Answer {
    mark(state, call, &[call.parameter(0).to_owned()], "userUid", &Mark::UNREAD)
}

/// Answers `POST /api/messageConversations/followup`.
pub(super) fn follow_up(state: &mut State, call: &Call<'_>) -> Answer {
    let uids = listed(call)?;
    mark(state, call, &uids, "user", &Mark::FOLLOW_UP)
}

/// Answers `POST /api/messageConversations/unfollowup`.
pub(super) fn unfollow_up(state: &mut State, call: &Call<'_>) -> Answer {
    let uids = listed(call)?;
    mark(state, call, &uids, "user", &Mark::UNFOLLOW_UP)
}

fn listed(call: &Call<'_>) -> Result<Vec<String>, Failure> {
    let body = call.request.json()?;
    let uids = body.as_array().into_iter().flatten().filter_map(Value::as_str);
    Ok(uids.map(str::to_owned).collect())
}

/// A note of a user: where it is kept, what it becomes, what the answer calls it.
struct Mark {
    property: &'static str,
    value: bool,
    key: &'static str,
    /// Whether conversations that were so already are named too.
    names_unchanged: bool,
    ending: &'static str,
}

impl Mark {
    const READ: Self = Self {
        property: "read",
        value: true,
        key: "markedRead",
        names_unchanged: false,
        ending: "IDs.",
    };
    const UNREAD: Self = Self { value: false, key: "markedUnread", ..Self::READ };
    const FOLLOW_UP: Self = Self {
        property: "followUp",
        value: true,
        key: "markedFollowup",
        names_unchanged: true,
        ending: "UIDs",
    };
    const UNFOLLOW_UP: Self = Self { value: false, key: "unmarkedFollowup", ..Self::FOLLOW_UP };
}

/// Finds the user whose notes are meant: the one that the query names, or the one who asks.
fn noted_user(state: &State, call: &Call<'_>, parameter: &str) -> Result<String, Response> {
    match call.request.query.get(parameter) {
        None => Ok(call.account.uid.clone()),
        Some(uid) if state.user(uid).is_some() => Ok(uid.to_owned()),
        Some(uid) => Err(told(StatusCode::NOT_FOUND, &format!("No user with uid: {uid}"))),
    }
}

fn mark(
    state: &mut State,
    call: &Call<'_>,
    uids: &[String],
    parameter: &str,
    mark: &Mark,
) -> Answer {
    let user = match noted_user(state, call, parameter) {
        Ok(user) => user,
        Err(refusal) => return Ok(refusal),
    };
    let found = of_user(state, uids, &user);
    if found.is_empty() {
        let message = format!("No MessageConversations found for the given {}", mark.ending);
        return Ok(told(StatusCode::NOT_FOUND, &message));
    }
    for uid in &found {
        if let Some(conversation) = conversation(state, uid) {
            let what = if mark.property == "read" { "read property of" } else { "followups in" };
            demand_access(state, call, conversation, &format!("change {what}"))?;
        }
    }
    let mut marked = Vec::new();
    for uid in found {
        let mut changed = false;
        state.store.change(class(state), &uid, |conversation| {
            each_user(conversation, |entry| {
                if store::referred(entry, "user") == Some(user.as_str()) {
                    let new = json!(mark.value);
                    changed = entry.insert(mark.property.to_owned(), new.clone()) != Some(new);
                }
            });
        });
        if changed || mark.names_unchanged {
            marked.push(uid);
        }
    }
    Ok(named(mark.key, marked))
}

/// Returns those of some conversations in which a user takes part.
fn of_user(state: &State, uids: &[String], user: &str) -> Vec<String> {
    let own = |uid: &&String| conversation(state, uid).is_some_and(|it| takes_part(it, user));
    uids.iter().filter(own).cloned().collect()
}

fn named(key: &str, uids: Vec<String>) -> Response {
    Response::ok(&Value::Object(Map::from_iter([(key.to_owned(), json!(uids))])))
}

/// Answers `POST /api/messageConversations/{uid}/priority`.
pub(super) fn priority(state: &mut State, call: &Call<'_>) -> Answer {
    const WORDS: &[&str] = &["NONE", "LOW", "MEDIUM", "HIGH"];
    set_word(state, call, ("messageConversationPriority", "priority"), WORDS)
}

/// Answers `POST /api/messageConversations/{uid}/status`.
pub(super) fn status(state: &mut State, call: &Call<'_>) -> Answer {
    const WORDS: &[&str] = &["NONE", "OPEN", "PENDING", "INVALID", "SOLVED"];
    set_word(state, call, ("messageConversationStatus", "status"), WORDS)
}

fn set_word(
    state: &mut State,
    call: &Call<'_>,
    (parameter, property): (&str, &str),
    words: &[&str],
) -> Answer {
    let word = call.required(state, parameter)?;
    if !words.contains(&word) {
        return Err(Failure::bad_parameter(format!(
            "Value '{word}' is not valid for parameter {parameter}. Valid values are: [{}]",
            words.join(", ")
        )));
    }
    let uid = call.parameter(0);
    let Some(found) = conversation(state, uid) else { return Ok(none_found()) };
    demand_access(state, call, found, &format!("change {property} in"))?;
    change(state, uid, |it| {
        it.insert(property.to_owned(), json!(word));
    });
    Ok(named(word, vec![uid.to_owned()]))
}

fn change(state: &mut State, uid: &str, change: impl FnOnce(&mut Object)) {
    let now = state.clock.now().text();
    state.store.change(class(state), uid, |conversation| {
        conversation.insert("lastUpdated".to_owned(), json!(now));
        change(conversation);
    });
}

/// Answers `POST /api/messageConversations/{uid}/assign`.
pub(super) fn assign(state: &mut State, call: &Call<'_>) -> Answer {
    let uid = call.parameter(0);
    let Some(found) = conversation(state, uid) else { return Ok(none_found()) };
    demand_access(state, call, found, "assign a user to")?;
    let named = call.request.query.get("userId").unwrap_or_default();
    let Some(user) = state.user(named) else {
        return Ok(told(StatusCode::NOT_FOUND, "Could not find user to assign"));
    };
    let group = super::feedback_group(state);
    let groups = state.class("userGroups");
    let member = group
        .and_then(|group| state.store.get(groups, &group))
        .is_some_and(|group| store::members(group, "users").any(|member| member == named));
    if store::text(found, "messageType") == Some("TICKET") && !member {
        let message = "User provided is not a member of the system's feedback recipient group";
        return Ok(told(StatusCode::CONFLICT, message));
    }
    let name = |key| store::text(user, key).unwrap_or_default();
    let message =
        format!("User {} {} was assigned successfully", name("firstName"), name("surname"));
    let reference = store::reference_to(named);
    change(state, uid, |it| {
        it.insert("assignee".to_owned(), reference);
    });
    Ok(told(StatusCode::OK, &message))
}

/// Answers `DELETE /api/messageConversations/{uid}/assign`.
pub(super) fn unassign(state: &mut State, call: &Call<'_>) -> Answer {
    let uid = call.parameter(0);
    let Some(found) = conversation(state, uid) else { return Ok(none_found()) };
    demand_access(state, call, found, "remove the assigned user to")?;
    change(state, uid, |it| {
        it.remove("assignee");
    });
    Ok(told(StatusCode::OK, "Message is no longer assigned to user"))
}

/// Answers `DELETE /api/messageConversations/{uid}/{user}`: the user takes no part any longer.
pub(super) fn leave(state: &mut State, call: &Call<'_>) -> Answer {
    let (uid, user) = (call.parameter(0), call.parameter(1));
    if state.user(user).is_none() {
        return Ok(told(StatusCode::NOT_FOUND, &format!("No user with uid: {user}")));
    }
    let Some(found) = conversation(state, uid) else {
        let message = format!("No messageConversation with uid: {uid}");
        return Ok(told(StatusCode::NOT_FOUND, &message));
    };
    demand_access(state, call, found, "remove assigned users to")?;
    let removed = if remove(state, uid, user) { vec![uid.to_owned()] } else { Vec::new() };
    Ok(named("removed", removed))
}

/// Answers `DELETE /api/messageConversations?mc=…`.
pub(super) fn leave_many(state: &mut State, call: &Call<'_>) -> Answer {
    call.required(state, "mc")?;
    let user = match noted_user(state, call, "user") {
        Ok(user) => user,
        Err(refusal) => return Ok(refusal),
    };
    let uids: Vec<String> = call.request.query.list("mc").into_iter().map(str::to_owned).collect();
    let found = of_user(state, &uids, &user);
    if found.is_empty() {
        let message = "No MessageConversations found for the given UIDs.";
        return Ok(told(StatusCode::NOT_FOUND, message));
    }
    let mut removed = Vec::new();
    for uid in found {
        if remove(state, &uid, &user) {
            removed.push(uid);
        }
    }
    Ok(named("removed", removed))
}

fn remove(state: &mut State, uid: &str, user: &str) -> bool {
    let there = conversation(state, uid).is_some_and(|it| takes_part(it, user));
    state.store.change(class(state), uid, |conversation| {
        if let Some(Value::Array(entries)) = conversation.get_mut("userMessages") {
            entries.retain(|entry| entry.get("user").and_then(store::reference) != Some(user));
        }
    });
    there
}
