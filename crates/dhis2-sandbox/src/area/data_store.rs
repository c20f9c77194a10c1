//! The data stores: values under keys in namespaces, for all users and for each user.

mod change;
mod personal;
mod query;
mod shared;

use http::Method;
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::message::{Request, Response};
use crate::router::{Answer, Handler, Router};
pub(crate) use personal::PersonalEntries;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    const JSON: Option<&[&str]> = Some(&["application/json"]);
    router.get("/api/dataStore", shared::namespaces);
    router.get("/api/dataStore/{}", shared::keys).delete("/api/dataStore/{}", shared::delete_all);
    router.get("/api/dataStore/{}/keys", shared::keys);
    router.get("/api/dataStore/{}/{}", shared::get).delete("/api/dataStore/{}/{}", shared::delete);
    router.get("/api/dataStore/{}/{}/metaData", shared::metadata);
    router.add(Method::POST, "/api/dataStore/{}/{}", Handler::Write(shared::add), JSON);
    router.add(Method::PUT, "/api/dataStore/{}/{}", Handler::Write(shared::put), JSON);
    router.get("/api/userDataStore", personal::namespaces);
    router.get("/api/userDataStore/{}", personal::keys);
    router.get("/api/userDataStore/{}/keys", personal::keys);
    router.delete("/api/userDataStore/{}", personal::delete_all);
    router.get("/api/userDataStore/{}/{}", personal::get);
    router.delete("/api/userDataStore/{}/{}", personal::delete);
    router.add(Method::POST, "/api/userDataStore/{}/{}", Handler::Write(personal::add), JSON);
    router.add(Method::PUT, "/api/userDataStore/{}/{}", Handler::Write(personal::put), JSON);
}

/// Answers that must be asked for again each time.
fn unstored(body: &Value) -> Response {
    let header = "no-cache, no-store, max-age=0, must-revalidate";
    Response::ok(body).with_header("cache-control", header)
}

/// Reads the value in the body of a request; nothing, where there is no body.
fn body(request: &Request, key: &str) -> Result<Option<Value>, Failure> {
    if request.body.is_empty() {
        return Ok(None);
    }
    let value = serde_json::from_slice(&request.body);
    value.map(Some).map_err(|_| Failure::bad_request(format!("Invalid JSON value for key '{key}'")))
}

fn no_namespace(namespace: &str) -> Failure {
    Failure::not_found(format!("Namespace not found: '{namespace}'"))
}

fn no_key(namespace: &str, key: &str) -> Failure {
    Failure::not_found(format!("Key '{key}' not found in namespace '{namespace}'"))
}

fn key_exists(namespace: &str, key: &str) -> Failure {
    let message = format!("Key '{key}' already exists in namespace '{namespace}'");
    Failure::conflict(message).with_code("E1004")
}

/// Answers a list of keys, or what a query asks for of the values.
fn entries(request: &Request, entries: &[(&str, &Value)]) -> Answer {
    if request.query.has("fields") {
        return query::Selection::of(&request.query)?.answer(entries);
    }
    let keys: Vec<&str> = entries.iter().map(|(key, _)| *key).collect();
    Ok(unstored(&json!(keys)))
}
