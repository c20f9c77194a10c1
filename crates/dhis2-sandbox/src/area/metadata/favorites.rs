//! Objects that a user likes to find, or wants to hear of.

use serde_json::{Value, json};

use super::class;
use super::read::object;
use crate::failure::{Failure, WebMessage};
use crate::router::{Answer, Call};
use crate::state::State;

/// Answers `POST /api/{kind}/{uid}/favorite`.
pub(super) fn add(state: &mut State, call: &Call<'_>) -> Answer {
    let message =
        |uid: &str, user: &str| format!("Object '{uid}' set as favorite for user '{user}'");
    note(state, call, "favorites", true, message)
}

/// Answers `DELETE /api/{kind}/{uid}/favorite`.
pub(super) fn remove(state: &mut State, call: &Call<'_>) -> Answer {
    let message =
        |uid: &str, user: &str| format!("Object '{uid}' removed as favorite for user '{user}'");
    note(state, call, "favorites", false, message)
}

/// Answers `POST /api/{kind}/{uid}/subscriber`.
pub(super) fn subscribe(state: &mut State, call: &Call<'_>) -> Answer {
    let message = |uid: &str, user: &str| format!("User '{user}' subscribed to object '{uid}'");
    note(state, call, "subscribers", true, message)
}

/// Answers `DELETE /api/{kind}/{uid}/subscriber`.
pub(super) fn unsubscribe(state: &mut State, call: &Call<'_>) -> Answer {
    let message =
        |uid: &str, user: &str| format!("User '{user}' removed as subscriber of object '{uid}'");
    note(state, call, "subscribers", false, message)
}

fn note(
    state: &mut State,
    call: &Call<'_>,
    list: &str,
    add: bool,
    message: impl Fn(&str, &str) -> String,
) -> Answer {
    let (class, uid) = (class(state, call), call.parameter(1));
    let kept = state.schemas.class(class).property(list).is_some_and(|it| it.persisted);
    if !kept {
        let what = if list == "favorites" { "set as favorite" } else { "subscribed to" };
        return Err(Failure::conflict(format!("Objects of this class cannot be {what}")));
    }
    object(&call.view(state), class, uid)?;
    let user = json!(call.account.uid);
    state.store.change(class, uid, |object| {
        if let Value::Array(users) = object.entry(list).or_insert_with(|| json!([])) {
            users.retain(|known| *known != user);
            if add {
                users.push(user);
            }
        }
    });
    Ok(WebMessage::ok(message(uid, &call.account.username)).into())
}
