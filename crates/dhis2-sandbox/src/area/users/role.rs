//! Roles given to users and taken away, one at a time.

use http::StatusCode;
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store;

/// Answers `POST /api/userRoles/{uid}/users/{user}`.
pub(super) fn give(state: &mut State, call: &Call<'_>) -> Answer {
    change(state, call, "update", |roles, role| {
        if !roles.iter().any(|it| store::reference(it) == Some(role)) {
            roles.push(store::reference_to(role));
        }
    })
}

/// Answers `DELETE /api/userRoles/{uid}/users/{user}`.
pub(super) fn take(state: &mut State, call: &Call<'_>) -> Answer {
    change(state, call, "delete", |roles, role| {
        roles.retain(|it| store::reference(it) != Some(role));
    })
}

fn change(
    state: &mut State,
    call: &Call<'_>,
    verb: &str,
    change: impl FnOnce(&mut Vec<Value>, &str),
) -> Answer {
    let (class, role, user) = (state.class("userRoles"), call.parameter(0), call.parameter(1));
    let Some(found) = state.store.get(class, role) else {
        return Err(Failure::no_object("UserRole", role));
    };
    if state.user(user).is_none() {
        return Err(Failure::not_found(format!("User does not exist: {user}")));
    }
    if !call.view(state).may_update(class, found) {
        let message = format!("You don't have the proper permissions to {verb} this object.");
        return Err(Failure::forbidden(message));
    }
    let users = state.class("users");
    let (role, user) = (role.to_owned(), user.to_owned());
    let now = state.clock.now().text();
    state.store.change(users, &user, |user| {
        let roles = user.entry("userRoles").or_insert_with(|| json!([]));
        if let Value::Array(roles) = roles {
            change(roles, &role);
        }
        user.insert("lastUpdated".to_owned(), json!(now));
    });
    Ok(Response::empty(StatusCode::NO_CONTENT))
}
