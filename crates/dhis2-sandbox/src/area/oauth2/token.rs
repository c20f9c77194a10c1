//! Giving tokens for codes and for other tokens, and taking them back.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use http::StatusCode;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::client::{Proof, RegisteredClient};
use super::{error, find_client, form, memory, unstored};
use crate::authorization::{AccessToken, RefreshToken};
use crate::clock::Moment;
use crate::container;
use crate::message::{Query, Response};
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store;
use crate::uid::UidGenerator;

/// Answers `POST /oauth2/token`.
pub(super) fn give(state: &mut State, call: &Call<'_>) -> Answer {
    let form = form(call.request);
    let client = match proven(state, call, &form) {
        Ok(client) => client,
        Err(refusal) => return Ok(*refusal),
    };
    let grant = form.get("grant_type").unwrap_or_default();
    let given = match grant {
        "" => return Ok(error(StatusCode::BAD_REQUEST, "invalid_request")),
        _ if !client.may_grant(grant) => Err("unauthorized_client"),
        "authorization_code" => for_code(state, call, &client, &form),
        "refresh_token" => for_refresh(state, call, &client, &form),
        _ => Err("unsupported_grant_type"),
    };
    Ok(match given {
        Ok(body) => unstored(Response::ok(&body)),
        Err(code) => error(StatusCode::BAD_REQUEST, code),
    })
}

/// Answers `POST /oauth2/revoke`: whatever the token was, it is good no more.
pub(super) fn revoke(state: &mut State, call: &Call<'_>) -> Answer {
    let form = form(call.request);
    if let Err(refusal) = proven(state, call, &form) {
        return Ok(*refusal);
    }
    let token = form.get("token").unwrap_or_default();
    let memory = memory(state);
    memory.access.remove(token);
    memory.revoke_refresh(token);
    Ok(unstored(Response::empty(StatusCode::OK)))
}

/// Finds the program that asks, if it proves who it is: by a secret, or by the verifier of a code.
fn proven(state: &State, call: &Call<'_>, form: &Query) -> Result<RegisteredClient, Box<Response>> {
    let bad = || Box::new(error(StatusCode::UNAUTHORIZED, "invalid_client"));
    let (id, secret, method) = if let Some((id, secret)) = basic(call) {
        (id, Some(secret), "client_secret_basic")
    } else {
        let id = form.get("client_id").unwrap_or_default().to_owned();
        match form.get("client_secret") {
            Some(secret) => (id, Some(secret.to_owned()), "client_secret_post"),
            None => (id, None, "none"),
        }
    };
    let client = find_client(state, &id).filter(|it| it.may_prove_by(method)).ok_or_else(bad)?;
    let Some(secret) = secret else {
        // A program without a secret proves itself by the verifier of a code, and for nothing else.
        let for_code = form.get("grant_type") == Some("authorization_code");
        let proves = for_code && form.has("code_verifier");
        return if proves { Ok(client.without_secret()) } else { Err(bad()) };
    };
    match client.check_secret(&secret) {
        Proof::Good => Ok(client),
        Proof::Bad => Err(bad()),
        Proof::Broken => {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            Err(Box::new(container::page(state.facts, call.request, status, None)))
        }
    }
}

fn basic(call: &Call<'_>) -> Option<(String, String)> {
    let encoded = call.request.header("authorization")?.strip_prefix("Basic ")?;
    let pair = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, secret) = pair.split_once(':')?;
    // Both are encoded as in a form before they are joined (RFC 6749, 2.3.1).
    let decode =
        |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    Some((decode(id), decode(secret)))
}

type Given = Result<Value, &'static str>;

fn for_code(state: &mut State, call: &Call<'_>, client: &RegisteredClient, form: &Query) -> Given {
    let now = state.clock.now();
    let text = form.get("code").unwrap_or_default().to_owned();
    let memory = memory(state);
    let code = memory.codes.get(&text).cloned().ok_or("invalid_grant")?;
    if let Some((_, refresh)) = &code.given {
        // A code that comes twice may have been stolen: what it gave is taken back.
        memory.revoke_refresh(refresh);
        return Err("invalid_grant");
    }
    let request = &code.request;
    let proof = form
        .get("code_verifier")
        .map(|verifier| URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes())));
    let good = request.client == client.id
        && code.expires > now
        && form.get("redirect_uri") == Some(request.redirect_uri.as_str())
        && request.challenge == proof;
    if !good {
        return Err("invalid_grant");
    }
    // Who cannot prove itself later gets nothing to come back with.
    let refresh = if client.is_public { String::new() } else { state.uids.code(128) };
    let expires = now.after(client.refresh_lifetime);
    let token = RefreshToken {
        client: client.id.clone(),
        user: request.user.clone(),
        scopes: request.scopes.clone(),
        expires,
    };
    if !client.is_public {
        self::memory(state).refresh.insert(refresh.clone(), token.clone());
    }
    let (access, body) = tokens(state, call, client, &token, &refresh);
    if let Some(code) = self::memory(state).codes.get_mut(&text) {
        code.given = Some((access, refresh));
    }
    Ok(body)
}

fn for_refresh(
    state: &mut State,
    call: &Call<'_>,
    client: &RegisteredClient,
    form: &Query,
) -> Given {
    let now = state.clock.now();
    let old = form.get("refresh_token").unwrap_or_default().to_owned();
    let memory = memory(state);
    let token = memory.refresh.get(&old).cloned().ok_or("invalid_grant")?;
    if token.client != client.id || token.expires <= now {
        return Err("invalid_grant");
    }
    if client.reuses_refresh_tokens {
        return Ok(tokens(state, call, client, &token, &old).1);
    }
    memory.refresh.remove(&old);
    let fresh = state.uids.code(128);
    self::memory(state).refresh.insert(fresh.clone(), token.clone());
    Ok(tokens(state, call, client, &token, &fresh).1)
}

/// Makes an access token, and the answer that gives it.
fn tokens(
    state: &mut State,
    call: &Call<'_>,
    client: &RegisteredClient,
    token: &RefreshToken,
    refresh: &str,
) -> (String, Value) {
    let now = state.clock.now();
    let expires = now.after(client.access_lifetime);
    let access = signed(state, call, client, token, expires);
    let entry = AccessToken {
        user: token.user.clone(),
        scopes: token.scopes.clone(),
        expires,
        refresh: refresh.to_owned(),
    };
    memory(state).access.insert(access.clone(), entry);
    let mut body = json!({
        "access_token": access,
        "scope": token.scopes.join(" "),
        "token_type": "Bearer",
        // The server has begun to count when it says so.
        "expires_in": client.access_lifetime.as_secs().saturating_sub(1),
    });
    if !refresh.is_empty() {
        body["refresh_token"] = refresh.into();
    }
    if token.scopes.iter().any(|scope| scope == "openid") {
        body["id_token"] = signed(state, call, client, token, expires).into();
    }
    (access, body)
}

/// Returns the name of the key that tokens are signed with.
pub(super) fn key_id(uids: &mut UidGenerator) -> String {
    let mut digits = || format!("{:016x}", uids.next_number());
    let (one, two) = (digits(), digits());
    format!("{}-{}-{}-{}-{}", &one[..8], &one[8..12], &one[12..], &two[..4], &two[4..])
}

/// Makes a token in the form of a server's; its signature is a sum that only looks like one.
fn signed(
    state: &mut State,
    call: &Call<'_>,
    client: &RegisteredClient,
    token: &RefreshToken,
    expires: Moment,
) -> String {
    let now = state.clock.now();
    let username = state.user(&token.user).and_then(|user| store::text(user, "username"));
    let username = username.unwrap_or_default().to_owned();
    let mut claims = json!({
        "sub": username,
        "aud": client.id,
        "nbf": now.0 / 1000,
        "scope": token.scopes,
        "iss": format!("{}/", call.base_url),
        "exp": expires.0 / 1000,
        "iat": now.0 / 1000,
        "jti": key_id(&mut state.uids),
    });
    if token.scopes.iter().any(|scope| scope == "username") {
        claims["username"] = username.into();
    }
    let header = json!({"kid": key_id(&mut state.uids.clone()), "alg": "RS256"});
    let text = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let content = format!("{}.{}", text(&header), text(&claims));
    let signature = URL_SAFE_NO_PAD.encode(Sha256::digest(content.as_bytes()));
    format!("{content}.{signature}")
}
