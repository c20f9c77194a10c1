//! The authorization server of 2.42 and 2.43, where it is on: a person lets a program in, in a
//! browser, and the program gets tokens.

mod authorize;
mod client;
mod login;
mod token;

use std::sync::Arc;

use http::{Method, StatusCode};
use serde_json::json;

use self::client::RegisteredClient;
use crate::account::Account;
use crate::auth;
use crate::authorization::Authorization;
use crate::message::{Content, Request, Response};
use crate::router::{Answer, Call, Handler, Router};
use crate::state::State;
use crate::store;

/// What every answer of the authorization server says of caches.
const UNSTORED: &str = "no-cache, no-store, max-age=0, must-revalidate";

/// The name of the cookie of a session.
const COOKIE: &str = "JSESSIONID";

/// Fills the table of a server whose authorization server is on.
pub(crate) fn routes(router: &mut Router) {
    router.get("/.well-known/openid-configuration", discovery);
    router.get("/oauth2/jwks", keys);
    router.add(Method::GET, "/oauth2/authorize", Handler::Write(authorize::ask), None);
    router.post("/oauth2/authorize", authorize::consent);
    router.post("/oauth2/token", token::give);
    router.post("/oauth2/revoke", token::revoke);
    router.post("/api/auth/login", login::login);
}

/// Tells if a path is for programs and browsers that have not signed in.
pub(crate) fn is_public(path: &str) -> bool {
    path.starts_with("/oauth2/") || path.starts_with("/.well-known/")
}

fn unstored(response: Response) -> Response {
    response.with_header("cache-control", UNSTORED)
}

/// Answers `GET /.well-known/openid-configuration`.
fn discovery(_state: &State, call: &Call<'_>) -> Answer {
    let base = call.base_url;
    let methods = json!([
        "client_secret_basic",
        "client_secret_post",
        "client_secret_jwt",
        "private_key_jwt",
        "tls_client_auth",
        "self_signed_tls_client_auth"
    ]);
    Ok(unstored(Response::ok(&json!({
        // With a slash at its end, unlike the address of the server.
        "issuer": format!("{base}/"),
        "authorization_endpoint": format!("{base}/oauth2/authorize"),
        "device_authorization_endpoint": format!("{base}/oauth2/device_authorization"),
        "token_endpoint": format!("{base}/oauth2/token"),
        "token_endpoint_auth_methods_supported": methods,
        "jwks_uri": format!("{base}/oauth2/jwks"),
        "userinfo_endpoint": format!("{base}/userinfo"),
        "end_session_endpoint": format!("{base}/connect/logout"),
        "response_types_supported": ["code"],
        "grant_types_supported": [
            "authorization_code",
            "client_credentials",
            "refresh_token",
            "urn:ietf:params:oauth:grant-type:device_code",
            "urn:ietf:params:oauth:grant-type:token-exchange"
        ],
        "revocation_endpoint": format!("{base}/oauth2/revoke"),
        "revocation_endpoint_auth_methods_supported": methods,
        "introspection_endpoint": format!("{base}/oauth2/introspect"),
        "introspection_endpoint_auth_methods_supported": methods,
        "code_challenge_methods_supported": ["S256"],
        "tls_client_certificate_bound_access_tokens": true,
        "dpop_signing_alg_values_supported": [
            "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"
        ],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "scopes_supported": ["openid"],
        "registration_endpoint": format!("{base}/connect/register"),
    }))))
}

/// Answers `GET /oauth2/jwks`: a key in the form of a server's. The sandbox signs with no real key:
/// its tokens are good here, and nobody else can check them.
fn keys(state: &State, _call: &Call<'_>) -> Answer {
    let mut uids = state.uids.clone();
    let key = json!({
        "kty": "RSA",
        "e": "AQAB",
        "kid": token::key_id(&mut uids),
        "n": uids.code(342),
    });
    Ok(unstored(Response::ok(&json!({"keys": [key]}))))
}

/// Returns the account that a bearer token stands for, or the answer that refuses it.
pub(crate) fn bearer(state: &State, token: &str) -> Result<Account, Box<Response>> {
    let now = state.clock.now();
    let known = state.authorization.as_ref().and_then(|it| it.access.get(token.trim()));
    let found =
        known.ok_or_else(|| refused("Invalid unsecured/JWS/JWE header: Invalid JSON object"))?;
    if found.expires <= now {
        return Err(refused(&format!("Jwt expired at {}Z", found.expires.text())));
    }
    // The token's claim is looked for among the users' `openId`, and is there only if it was asked for.
    let name = state.user(&found.user).and_then(|user| store::text(user, "username"));
    let claim = name.filter(|_| found.scopes.iter().any(|scope| scope == "username"));
    let users = state.store.table(state.class("users"));
    let user = claim
        .and_then(|claim| users.values().find(|user| store::text(user, "openId") == Some(claim)));
    let user = user.ok_or_else(|| {
        refused(&format!(
            "Found no matching DHIS2 user for the mapping claim: 'username' with the value: '{}'",
            claim.unwrap_or("null")
        ))
    })?;
    auth::sign_in(state, user).map_err(refused)
}

fn refused(reason: &str) -> Box<Response> {
    let body = json!({
        "httpStatus": "Unauthorized",
        "httpStatusCode": 401,
        "status": "ERROR",
        "message": "invalid_token",
        "devMessage": reason,
    });
    Box::new(Response::json(StatusCode::UNAUTHORIZED, &body).private().with_header(
        "www-authenticate",
        format!(
            "Bearer error=\"invalid_token\", error_description=\"{reason}\", \
                 error_uri=\"https://tools.ietf.org/html/rfc6750#section-3.1\""
        ),
    ))
}

/// Returns the account of the browser's session, if somebody has signed in there.
pub(crate) fn of_session(state: &State, request: &Request) -> Option<Account> {
    let sessions = &state.authorization.as_ref()?.sessions;
    let user = state.user(sessions.get(session(request)?)?.user.as_deref()?)?;
    auth::sign_in(state, user).ok()
}

/// Returns the session that the browser's cookie names.
fn session(request: &Request) -> Option<&str> {
    let cookies = request.header("cookie")?.split(';');
    cookies
        .filter_map(|cookie| cookie.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE)
        .map(|it| it.1)
}

/// Returns what the authorization server remembers, to change it.
fn memory(state: &mut State) -> &mut Authorization {
    Arc::make_mut(state.authorization.get_or_insert_default())
}

/// Reads the pairs of a form.
fn form(request: &Request) -> crate::message::Query {
    crate::message::Query::parse(&request.text())
}

/// Returns an error in the form of RFC 6749.
fn error(status: StatusCode, code: &str) -> Response {
    unstored(Response::json(status, &json!({"error": code})).with_content(Content::Json))
}

/// Finds the client that a program says it is.
fn find_client(state: &State, client_id: &str) -> Option<RegisteredClient> {
    let class = state.schemas.by_endpoint("oAuth2Clients")?;
    let clients = state.store.table(class).values();
    clients
        .filter(|client| store::text(client, "clientId") == Some(client_id))
        .map(|client| RegisteredClient::of(client))
        .next()
}
