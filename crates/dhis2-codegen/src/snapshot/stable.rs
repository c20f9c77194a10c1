//! What makes a document stable whatever server and run it comes from.

use serde_json::{Map, Value, json};

use super::Snapshot;
use super::text::to_text;
use crate::error::Error;
use crate::release::Release;

/// The first release whose OpenAPI document writes its paths with `/api`; before, they stand below
/// the address of the server, which ends in it.
const PATHS_HAVE_API_SINCE: u16 = 42;

/// What the keys of an object are: words of OpenAPI, or names that a person chose.
#[derive(Clone, Copy, PartialEq)]
enum Keys {
    Words,
    Names,
    /// Names again, of responses: each is a status.
    Statuses,
}

/// Checks that a document is DHIS2's OpenAPI document, and takes the host out of it.
pub(super) fn openapi(release: Release, document: Value) -> Result<Value, Error> {
    let wrong = |reason: &str| Error::Document { document: "openapi.json", reason: reason.into() };
    let Value::Object(mut document) = document else {
        return Err(wrong("it is not a JSON object"));
    };
    if !document.get("openapi").is_some_and(Value::is_string) {
        return Err(wrong("it has no `openapi` version"));
    }
    let info = document.get("info");
    let info = |key| info.and_then(|info| info.get(key)).cloned().unwrap_or(Value::Null);
    let info = json!({"title": info("title"), "version": info("version")});
    if info["title"] != "DHIS2 API" {
        return Err(wrong(&format!("its title is {}, not \"DHIS2 API\"", info["title"])));
    }
    let components = document.get("components").and_then(|it| it.get("schemas"));
    if !components.is_some_and(Value::is_object) {
        return Err(wrong("it has no `components.schemas`"));
    }
    let Some(Value::Object(paths)) = document.remove("paths") else {
        return Err(wrong("it has no `paths`"));
    };
    document.insert("paths".into(), Value::Object(under_api(release, paths)));
    document.insert("info".into(), info);
    document.insert("servers".into(), json!([{"url": "/"}]));
    Ok(Value::Object(document))
}

/// Checks that a document is the list of a server's schemas.
pub(super) fn schemas(document: Value) -> Result<Value, Error> {
    let wrong = |reason: &str| Error::Document { document: "schemas.json", reason: reason.into() };
    let Value::Object(mut document) = document else {
        return Err(wrong("it is not a JSON object"));
    };
    let Some(Value::Array(schemas)) = document.remove("schemas") else {
        return Err(wrong("it has no list `schemas`"));
    };
    for schema in &schemas {
        let Some(klass) = schema.get("klass").and_then(Value::as_str) else {
            return Err(wrong("a schema has no `klass`"));
        };
        if !schema.get("properties").is_some_and(Value::is_array) {
            return Err(wrong(&format!("the schema of {klass} has no list `properties`")));
        }
    }
    if !schemas.iter().any(|it| it["klass"] == "org.hisp.dhis.dataelement.DataElement") {
        return Err(wrong("it has no schema of data elements"));
    }
    Ok(json!({"schemas": schemas}))
}

/// Brings the paths of an old release below `/api`, unless they are there already.
fn under_api(release: Release, paths: Map<String, Value>) -> Map<String, Value> {
    if release.minor >= PATHS_HAVE_API_SINCE || paths.keys().any(|path| path.starts_with("/api/")) {
        return paths;
    }
    paths.into_iter().map(|(path, item)| (format!("/api{path}"), item)).collect()
}

/// Removes prose and puts lists that are sets into an order, in both documents.
pub(super) fn tidy(snapshot: &mut Snapshot) {
    tidy_openapi(&mut snapshot.openapi, Keys::Words);
    tidy_schemas(&mut snapshot.schemas);
    let schemas = snapshot.schemas["schemas"].as_array_mut().into_iter();
    for schemas in schemas {
        for schema in schemas.iter_mut() {
            if let Some(Value::Array(properties)) = schema.get_mut("properties") {
                properties.sort_by_cached_key(|it| sort_key(it, &["name", "fieldName", "klass"]));
            }
        }
        schemas.sort_by_cached_key(|it| sort_key(it, &["klass"]));
    }
}

fn tidy_openapi(value: &mut Value, keys: Keys) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| tidy_openapi(item, Keys::Words)),
        Value::Object(map) => {
            if keys == Keys::Words {
                for prose in ["description", "summary", "externalDocs", "x-since"] {
                    map.remove(prose);
                }
            }
            for (key, value) in map.iter_mut() {
                tidy_openapi(value, keys_below(keys, key, value));
                if keys == Keys::Statuses && value.is_object() {
                    value["description"] = key.as_str().into();
                }
                if keys == Keys::Words {
                    sort_set(key, value);
                }
            }
        }
        _ => {}
    }
}

/// Tells what the keys of an object are that stands under a key.
fn keys_below(keys: Keys, key: &str, value: &Value) -> Keys {
    match key {
        _ if keys != Keys::Words || !value.is_object() => Keys::Words,
        "responses" => Keys::Statuses,
        "callbacks" | "content" | "encoding" | "examples" | "headers" | "links" | "mapping"
        | "parameters" | "paths" | "properties" | "requestBodies" | "schemas" | "scopes"
        | "securitySchemes" => Keys::Names,
        _ => Keys::Words,
    }
}

fn sort_set(key: &str, value: &mut Value) {
    let Value::Array(items) = value else { return };
    match key {
        "required" | "tags" => {
            items.sort_by_cached_key(to_text);
            items.dedup();
        }
        "oneOf" | "anyOf" | "parameters" => items.sort_by_cached_key(to_text),
        _ => {}
    }
}

fn tidy_schemas(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(tidy_schemas),
        Value::Object(map) => {
            // Absolute addresses of the server; a property *called* `href` is a value, not a key.
            map.remove("href");
            map.remove("apiEndpoint");
            for (key, value) in map.iter_mut() {
                tidy_schemas(value);
                if let ("constants" | "references" | "authorities", Value::Array(items)) =
                    (key.as_str(), value)
                {
                    items.sort_by_cached_key(to_text);
                }
            }
        }
        _ => {}
    }
}

fn sort_key(value: &Value, keys: &[&str]) -> Vec<String> {
    let text = |key: &&str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    keys.iter().map(text).collect()
}
