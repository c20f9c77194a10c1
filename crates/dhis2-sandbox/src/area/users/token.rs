//! Personal access tokens: made here, told once, kept as a hash.

use std::net::IpAddr;

use serde_json::{Value, json};

use crate::area::metadata::write;
use crate::auth::token;
use crate::failure::Failure;
use crate::router::{Answer, Call};
use crate::state::State;

/// How long a token lives that asks for nothing else.
const LIFETIME: i64 = 30 * 24 * 60 * 60 * 1000;

/// The methods that a token may be limited to.
const METHODS: &[&str] = &["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"];

/// Answers `POST /api/apiToken`.
pub(super) fn create(state: &mut State, call: &Call<'_>) -> Answer {
    let class = state.class("apiToken");
    let mut payload = write::payload(call)?;
    check(payload.get("attributes")).map_err(|wrong| {
        Failure::conflict(format!("Failed to validate the token's attributes, message: {wrong}"))
    })?;
    let (uid, key) = (state.uids.uid(), token::generate(&mut state.uids));
    payload.retain(|name, _| ["attributes", "expire", "code"].contains(&name.as_str()));
    payload.insert("id".to_owned(), json!(uid));
    payload.insert("type".to_owned(), json!("PERSONAL_ACCESS_TOKEN_V2"));
    payload.insert("version".to_owned(), json!(2));
    let now = state.clock.now().0;
    payload.entry("expire").or_insert_with(|| json!(now + LIFETIME));
    payload.entry("attributes").or_insert_with(|| json!([]));
    let mut answer = write::create_object(state, call, class, payload)?;
    if answer.status.is_success() {
        let kept = token::hash(&key);
        state.store.change(class, &uid, |object| {
            object.insert("key".to_owned(), json!(kept));
        });
        if let Ok(mut body) = serde_json::from_slice::<Value>(&answer.body) {
            body["response"]["key"] = json!(key);
            if let Some(kind) = state.facts.token_response_type() {
                body["response"]["responseType"] = json!(kind);
            }
            answer = answer.with_body(body.to_string());
        }
    }
    Ok(answer)
}

/// Says what is wrong with the limits of a token, if anything is.
fn check(attributes: Option<&Value>) -> Result<(), String> {
    for attribute in attributes.and_then(Value::as_array).into_iter().flatten() {
        let list = |name: &str| {
            let entries = attribute.get(name).and_then(Value::as_array);
            entries.into_iter().flatten().filter_map(Value::as_str)
        };
        for address in list("allowedIps") {
            if address.parse::<IpAddr>().is_err() {
                return Err(format!("Not a valid ip address, value={address}"));
            }
        }
        for method in list("allowedMethods") {
            if !METHODS.contains(&method.to_uppercase().as_str()) {
                return Err(format!("Not a valid http method, value={method}"));
            }
        }
        for referrer in list("allowedReferrers") {
            let scheme = referrer.split_once("://").map(|(scheme, _)| scheme);
            if !matches!(scheme, Some("http" | "https" | "ftp")) {
                return Err(format!("Not a valid referrer url, value={referrer}"));
            }
        }
    }
    Ok(())
}
