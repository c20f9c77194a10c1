//! Signing in, in a browser.

use http::StatusCode;
use serde_json::json;

use super::{COOKIE, memory, session};
use crate::account::by_username;
use crate::auth;
use crate::failure::Failure;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store;

/// Answers `POST /api/auth/login`: a session for a user name and a password.
pub(super) fn login(state: &mut State, call: &Call<'_>) -> Answer {
    let body = call.request.json()?;
    let text = |name: &str| body[name].as_str().unwrap_or_default();
    let user = by_username(&state.store, state.class("users"), text("username"))
        .filter(|user| store::text(user, "password") == Some(text("password")))
        .filter(|user| auth::sign_in(state, user).is_ok())
        .map(|user| store::uid(user).to_owned())
        .ok_or_else(|| Failure::new(StatusCode::UNAUTHORIZED, "Bad credentials"))?;
    let before = session(call.request).map(str::to_owned);
    let fresh = state.uids.code(32);
    let memory = memory(state);
    // A session gets another name when somebody signs in, so that nobody can have known it.
    let mut session = before.and_then(|it| memory.sessions.remove(&it)).unwrap_or_default();
    let wanted = session.wanted.take().unwrap_or_else(|| "/dhis-web-dashboard/".to_owned());
    session.user = Some(user);
    memory.sessions.insert(fresh.clone(), session);
    let answer = json!({"loginStatus": "SUCCESS", "redirectUrl": wanted});
    Ok(Response::ok(&answer)
        .with_header("set-cookie", format!("{COOKIE}={fresh}; Path=/; HttpOnly")))
}
