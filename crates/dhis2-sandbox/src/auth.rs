//! Who a request comes from, and what it gets when it does not say so.

pub(crate) mod token;

use std::collections::BTreeMap;
use std::sync::Mutex;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;
use serde_json::{Value, json};

use crate::account::{Account, by_username};
use crate::area::oauth2;
use crate::clock::Moment;
use crate::failure::{Failure, WebMessage};
use crate::message::{Content, Request, Response};
use crate::state::State;
use crate::store::{self, Object};

/// The paths below `/api` that anybody may ask for; an asterisk stands for all that follows.
const PUBLIC_API: &[&str] = &[
    "ping",
    "locales/ui",
    "loginConfig",
    "auth/login",
    "auth/forgotPassword",
    "auth/passwordReset",
    "auth/registration",
    "auth/invite",
    "authentication/login",
    "account/recovery",
    "account/restore",
    "account",
    "staticContent/*",
    "externalFileResources/*",
    "files/style/external",
    "publicKeys/*",
    "apps/login/*",
];

/// When each user signed in last.
///
/// A read signs in too, so this is the one thing that a request may change without writing.
#[derive(Debug, Default)]
pub(crate) struct Logins(Mutex<BTreeMap<String, Moment>>);

impl Logins {
    /// Notes that a user has signed in.
    pub(crate) fn note(&self, user: &str, moment: Moment) {
        self.0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .insert(user.into(), moment);
    }

    /// Returns when a user signed in last.
    pub(crate) fn last(&self, user: &str) -> Option<Moment> {
        let logins = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        logins.get(user).copied()
    }
}

/// What a request says about its sender.
#[derive(Debug)]
pub(crate) enum Sender {
    /// A user who proved it.
    Account(Account),
    /// Nobody in particular, on a path that anybody may ask for.
    Anybody,
}

/// Works out who sent a request.
///
/// # Errors
///
/// The answer that the server gives to who does not prove who it is.
pub(crate) fn sender(state: &State, request: &Request) -> Result<Sender, Box<Response>> {
    // Programs prove there who they are by themselves, not by a user.
    if state.authorization.is_some() && oauth2::is_public(&request.path) {
        return Ok(Sender::Anybody);
    }
    let header = request.header("authorization").unwrap_or_default();
    let (scheme, rest) = header.split_once(' ').unwrap_or((header, ""));
    match scheme {
        "Basic" => match basic(state, rest) {
            Ok(account) => Ok(Sender::Account(account)),
            Err(message) => Err(Box::new(unauthorized(message))),
        },
        "ApiToken" => token::account(state, request, rest)
            .map(Sender::Account)
            .map_err(|failure| Box::new(token_refused(&failure))),
        "Bearer" if state.facts.refuses_bearer_tokens() => Err(Box::new(bearer_refused())),
        "Bearer" if state.authorization.is_some() => {
            oauth2::bearer(state, rest).map(Sender::Account)
        }
        _ if is_public(state, &request.path) => Ok(Sender::Anybody),
        _ => match oauth2::of_session(state, request) {
            Some(account) => Ok(Sender::Account(account)),
            None => Err(Box::new(asks_to_sign_in(state, request))),
        },
    }
}

fn basic(state: &State, encoded: &str) -> Result<Account, &'static str> {
    const WRONG: &str = "Unauthorized";
    let decoded = STANDARD.decode(encoded.trim()).map_err(|_| WRONG)?;
    let pair = String::from_utf8(decoded).map_err(|_| WRONG)?;
    let (username, password) = pair.split_once(':').ok_or(WRONG)?;
    let user = by_username(&state.store, state.class("users"), username).ok_or(WRONG)?;
    if store::text(user, "password") != Some(password) {
        return Err(WRONG);
    }
    let account = sign_in(state, user)?;
    state.logins.note(&account.uid, state.clock.now());
    Ok(account)
}

/// Returns the account of a user who may sign in.
///
/// # Errors
///
/// The account is disabled, or has expired.
pub(crate) fn sign_in(state: &State, user: &Object) -> Result<Account, &'static str> {
    if user.get("disabled").and_then(Value::as_bool) == Some(true) {
        return Err("Account disabled");
    }
    let expiry = store::text(user, "accountExpiry");
    if expiry.is_some_and(|expiry| *expiry < *state.clock.now().text()) {
        return Err("Unauthorized");
    }
    Ok(Account::of(state.schemas, &state.store, user))
}

fn unauthorized(message: &str) -> Response {
    let body = WebMessage::new(StatusCode::UNAUTHORIZED).with_message(message).into_value();
    Response::json(StatusCode::UNAUTHORIZED, &body)
}

fn token_refused(failure: &Failure) -> Response {
    Response::json(failure.status, &failure.body())
        .with_header("www-authenticate", "ApiToken")
        .private()
}

/// 2.41 looks at bearer tokens although none can be valid.
fn bearer_refused() -> Response {
    let body = json!({
        "error": "invalid_token",
        "error_description": "Invalid access token",
    });
    Response::json(StatusCode::UNAUTHORIZED, &body)
        .with_content(Content::ThrownJson)
        .with_header("cache-control", "no-store")
        .with_header(
            "www-authenticate",
            "Bearer realm=\"oauth\", error=\"invalid_token\", error_description=\"Invalid access token\"",
        )
}

fn asks_to_sign_in(state: &State, request: &Request) -> Response {
    if request.header("x-requested-with") == Some("XMLHttpRequest") {
        return unauthorized("Unauthorized");
    }
    let accept = request.header("accept").unwrap_or("*/*");
    let page = ["text/html", "application/xhtml+xml", "text/plain", "image/"];
    let wants_page = page.iter().any(|media_type| accept.contains(media_type));
    let location = match state.facts.form_login_page() {
        Some(form) if wants_page => form,
        _ => state.facts.login_page(),
    };
    Response::redirect(StatusCode::FOUND, location)
}

fn is_public(state: &State, path: &str) -> bool {
    if let Some(rest) = path.strip_prefix("/api/") {
        return PUBLIC_API.iter().any(|public| match public.strip_suffix('*') {
            Some(start) => rest.starts_with(start),
            None => rest == *public,
        });
    }
    state.facts.public_paths().iter().any(|start| path.starts_with(start))
}
