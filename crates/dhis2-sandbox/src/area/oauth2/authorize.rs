//! Asking a person: `/oauth2/authorize`.

use http::StatusCode;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::client::RegisteredClient;
use super::{COOKIE, find_client, form, memory, session, unstored};
use crate::authorization::{Code, Request, Session};
use crate::container;
use crate::failure::Failure;
use crate::message::{Query, Response};
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store;

/// Where the server explains errors about proofs of possession.
const PROOF_ERRORS: &str = "https://datatracker.ietf.org/doc/html/rfc7636#section-4.4.1";

/// What stands in a query as it is.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Where the server explains the other errors.
const ERRORS: &str = "https://datatracker.ietf.org/doc/html/rfc6749#section-4.1.2.1";

/// Answers `GET /oauth2/authorize`.
pub(super) fn ask(state: &mut State, call: &Call<'_>) -> Answer {
    let query = &call.request.query;
    let client = query.get("client_id").and_then(|id| find_client(state, id));
    let Some(client) = client else { return Err(page(state, call, "client_id")) };
    let redirect_uri = redirect_uri(query, &client);
    let Some(redirect_uri) = redirect_uri else { return Err(page(state, call, "redirect_uri")) };
    let scopes: Vec<String> =
        query.get("scope").unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    let request = Request {
        client: client.id.clone(),
        redirect_uri,
        scopes,
        state: query.get("state").map(str::to_owned),
        challenge: query.get("code_challenge").map(str::to_owned),
        user: String::new(),
    };
    if query.get("response_type") != Some("code") {
        return Ok(refuse(&request, "unsupported_response_type", "response_type", ERRORS));
    }
    if !client.may_grant("authorization_code") {
        return Ok(refuse(&request, "unauthorized_client", "client_id", ERRORS));
    }
    if !request.scopes.iter().all(|scope| client.scopes.contains(scope)) {
        return Ok(refuse(&request, "invalid_scope", "scope", ERRORS));
    }
    match (&request.challenge, query.get("code_challenge_method")) {
        (None, _) if client.needs_proof => {
            return Ok(refuse(&request, "invalid_request", "code_challenge", PROOF_ERRORS));
        }
        (Some(_), method) if method != Some("S256") => {
            return Ok(refuse(&request, "invalid_request", "code_challenge_method", PROOF_ERRORS));
        }
        _ => {}
    }
    let cookie = session(call.request).unwrap_or_default().to_owned();
    let user = memory(state).sessions.get(&cookie).and_then(|session| session.user.clone());
    let Some(user) = user else { return Ok(ask_to_sign_in(state, call)) };
    let request = Request { user, ..request };
    if !client.asks_for_consent {
        return Ok(give_code(state, &client, request));
    }
    let hidden = state.uids.code(43) + "=";
    let page = consent_page(state, &request, &hidden);
    memory(state).waiting.insert(hidden, request);
    Ok(unstored(Response::text(StatusCode::OK, "text/html;charset=UTF-8", page)))
}

/// Answers `POST /oauth2/authorize`: the form of a person who agrees, or does not.
pub(super) fn consent(state: &mut State, call: &Call<'_>) -> Answer {
    let form = form(call.request);
    let client = form.get("client_id").and_then(|id| find_client(state, id));
    let Some(client) = client else { return Err(page(state, call, "client_id")) };
    let hidden = form.get("state").unwrap_or_default();
    let cookie = session(call.request).unwrap_or_default().to_owned();
    let memory = memory(state);
    let user = memory.sessions.get(&cookie).and_then(|session| session.user.clone());
    let waiting = memory.waiting.get(hidden).filter(|request| Some(&request.user) == user.as_ref());
    let Some(request) = waiting.cloned() else { return Err(page(state, call, "state")) };
    memory.waiting.remove(hidden);
    let agreed: Vec<&str> = form.all("scope").collect();
    // What a person need not agree to is not asked on the page.
    if agreed.is_empty() {
        return Ok(refuse(&request, "access_denied", "client_id", ERRORS));
    }
    let scopes = request
        .scopes
        .iter()
        .filter(|scope| *scope == "openid" || agreed.contains(&scope.as_str()))
        .cloned()
        .collect();
    Ok(give_code(state, &client, Request { scopes, ..request }))
}

fn redirect_uri(query: &Query, client: &RegisteredClient) -> Option<String> {
    let registered = &client.redirect_uris;
    let Some(asked) = query.get("redirect_uri") else {
        return registered.first().filter(|_| registered.len() == 1).cloned();
    };
    // Of a loopback address the port does not count (RFC 8252).
    let without_port = |uri: &str| {
        let rest =
            uri.strip_prefix("http://127.0.0.1").or_else(|| uri.strip_prefix("http://[::1]"))?;
        let rest = rest
            .strip_prefix(':')
            .map_or(rest, |rest| rest.trim_start_matches(|it: char| it.is_ascii_digit()));
        Some(rest.to_owned())
    };
    let known = registered.iter().any(|it| {
        it == asked || without_port(it).is_some_and(|it| Some(it) == without_port(asked))
    });
    known.then(|| asked.to_owned())
}

fn give_code(state: &mut State, client: &RegisteredClient, request: Request) -> Response {
    let code = state.uids.code(128);
    let expires = state.clock.now().after(client.code_lifetime);
    let mut location = format!("{}?code={code}", request.redirect_uri);
    add_state(&mut location, &request);
    memory(state).codes.insert(code, Code { request, expires, given: None });
    unstored(Response::redirect(StatusCode::FOUND, &location))
}

fn add_state(location: &mut String, request: &Request) {
    if let Some(state) = &request.state {
        location.push_str("&state=");
        location.push_str(&encode(state));
    }
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, UNRESERVED).to_string()
}

/// Sends the browser back with an error.
fn refuse(request: &Request, error: &str, parameter: &str, uri: &str) -> Response {
    let mut location = format!(
        "{}?error={error}&error_description={}&error_uri={}",
        request.redirect_uri,
        encode(&format!("OAuth 2.0 Parameter: {parameter}")),
        encode(uri)
    );
    add_state(&mut location, request);
    unstored(Response::redirect(StatusCode::FOUND, &location))
}

/// The page for what cannot be sent back, as the address to send it to may be a stranger's.
fn page(state: &State, call: &Call<'_>, parameter: &str) -> Failure {
    let message = format!("[invalid_request] OAuth 2.0 Parameter: {parameter}");
    let status = StatusCode::BAD_REQUEST;
    Failure::page(unstored(container::page(state.facts, call.request, status, Some(&message))))
}

fn ask_to_sign_in(state: &mut State, call: &Call<'_>) -> Response {
    let location = format!("{}{}", call.base_url, state.facts.login_page());
    let wanted = format!("{}?{}", call.request.path, call.request.raw_query);
    let fresh = state.uids.code(32);
    let session = Session { user: None, wanted: Some(wanted) };
    memory(state).sessions.insert(fresh.clone(), session);
    unstored(Response::redirect(StatusCode::FOUND, &location))
        .with_header("set-cookie", format!("{COOKIE}={fresh}; Path=/; HttpOnly"))
}

fn consent_page(state: &State, request: &Request, hidden: &str) -> String {
    let name = state.user(&request.user).and_then(|user| store::text(user, "username"));
    let boxes: String = request
        .scopes
        .iter()
        .filter(|scope| *scope != "openid")
        .map(|scope| {
            format!(
                "<label><input type=\"checkbox\" name=\"scope\" value=\"{scope}\" id=\"{scope}\"> {scope}</label>"
            )
        })
        .collect();
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Consent required</title></head>\
         <body><h1>Consent required</h1><p>{client} wants to access your account {name}</p>\
         <form name=\"consent_form\" method=\"post\" action=\"/oauth2/authorize\">\
         <input type=\"hidden\" name=\"client_id\" value=\"{client}\">\
         <input type=\"hidden\" name=\"state\" value=\"{hidden}\">{boxes}\
         <button type=\"submit\" id=\"submit-consent\">Submit Consent</button></form></body></html>",
        client = request.client,
        name = name.unwrap_or_default(),
    )
}
