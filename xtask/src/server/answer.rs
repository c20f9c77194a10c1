//! From an answer to its JSON document, or to what a person should know about it.

use serde_json::Value;
use ureq::Body;
use ureq::http::header::{CONTENT_TYPE, LOCATION, WWW_AUTHENTICATE};
use ureq::http::{HeaderName, Response, StatusCode};

use crate::failure::Failure;

/// More than any server's document: what is larger is not one.
const LARGEST: u64 = 256 * 1024 * 1024;

/// How much of an error's text is shown.
const SHOWN: usize = 200;

/// Reads the JSON document that came from `place`.
pub(super) fn document(place: &str, mut response: Response<Body>) -> anyhow::Result<Value> {
    let status = response.status();
    if status.is_redirection() {
        let target = header(&response, LOCATION);
        return Err(login(place, &format!("sent us to {target}")).into());
    }
    if status != StatusCode::OK {
        return Err(refusal(place, &mut response).into());
    }
    let sort = header(&response, CONTENT_TYPE);
    if sort.contains("html") {
        return Err(login(place, "answered a web page").into());
    }
    let read = response.body_mut().with_config().limit(LARGEST).read_to_vec();
    let bytes = read.map_err(|error| cut(place).because(error))?;
    match serde_json::from_slice(&bytes) {
        Ok(document) => Ok(document),
        Err(error) if error.is_eof() => Err(cut(place).because(error).into()),
        Err(error) => {
            let sort = if sort.is_empty() { "nothing" } else { &sort };
            Err(Failure::new(format!("{place} answered no JSON (it calls it {sort})"))
                .because(error)
                .hint("is this the address of a DHIS2 server, and no proxy in between?")
                .into())
        }
    }
}

fn login(place: &str, what: &str) -> Failure {
    Failure::new(format!("{place} {what} instead of data")).hint(
        "a server does so where it does not accept the user name and password, or the token; \
         and so does a proxy that wants a login of its own",
    )
}

fn cut(place: &str) -> Failure {
    Failure::new(format!("the answer of {place} is cut off"))
        .hint("try again; if it stays so, look for a limit of a proxy in between")
}

fn refusal(place: &str, response: &mut Response<Body>) -> Failure {
    let status = response.status();
    let mut said = message(response);
    let scheme = header(response, WWW_AUTHENTICATE);
    if !scheme.is_empty() {
        said = format!("{said} [WWW-Authenticate: {scheme}]");
    }
    let failure = Failure::new(format!("{place} answered {status}{said}"));
    match status {
        StatusCode::UNAUTHORIZED => {
            failure.hint("check the user name and password, or whether the token is still valid")
        }
        // A token whose checksum is wrong is a bad request to the server.
        StatusCode::BAD_REQUEST => failure.hint("check that the token is whole"),
        StatusCode::FORBIDDEN => failure.hint("the user may not read this; use one who may"),
        StatusCode::NOT_FOUND => failure.hint(
            "is this the address of a DHIS2 server, with its path, such as https://host/dhis?",
        ),
        _ => failure.hint("the server's own log says more"),
    }
}

/// Returns what the body of a refusal says, as it reads after the status.
fn message(response: &mut Response<Body>) -> String {
    let text = response.body_mut().with_config().limit(LARGEST).read_to_string();
    let text = text.unwrap_or_default();
    let said = match serde_json::from_str::<Value>(&text) {
        Ok(body) => body["message"].as_str().unwrap_or_default().to_owned(),
        Err(_) if text.trim_start().starts_with('<') => "a web page".to_owned(),
        Err(_) => text.trim().to_owned(),
    };
    match said.char_indices().nth(SHOWN) {
        _ if said.is_empty() => String::new(),
        Some((end, _)) => format!(": {}…", &said[..end]),
        None => format!(": {said}"),
    }
}

fn header(response: &Response<Body>, name: HeaderName) -> String {
    let value = response.headers().get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_owned()
}
