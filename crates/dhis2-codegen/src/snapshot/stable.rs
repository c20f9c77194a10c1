//! What makes a document stable whatever server and run it comes from.

use serde_json::{Map, Value, json};

use crate::error::Error;

/// What the keys of an object are: words of OpenAPI, or names that a person chose.
#[derive(Clone, Copy, PartialEq)]
enum Keys {
    Words,
    Names,
    /// Names again, of responses: each is a status.
    Statuses,
}

pub(super) fn openapi(document: Value) -> Result<Value, Error> {
    let wrong = |reason: &str| Error::Document { document: "openapi.json", reason: reason.into() };
    let Value::Object(mut document) = document else {
        return Err(wrong("it is not a JSON object"));
    };
    if !document.get("openapi").is_some_and(Value::is_string) {
        return Err(wrong("it has no `openapi` version"));
    }
    let below_api = servers_end_in_api(&document);
    let Some(Value::Object(paths)) = document.remove("paths") else {
        return Err(wrong("it has no `paths`"));
    };
    if !document.pointer_has_map("components", "schemas") {
        return Err(wrong("it has no `components.schemas`"));
    }
    let paths = paths.into_iter().map(|(path, item)| (under_api(path, below_api), item)).collect();
    document.insert("paths".into(), Value::Object(paths));
    let info = document.get("info");
    let info = |key| info.and_then(|info| info.get(key)).cloned().unwrap_or(Value::Null);
    let info = json!({"title": info("title"), "version": info("version")});
    document.insert("info".into(), info);
    document.insert("servers".into(), json!([{"url": "/"}]));
    let mut document = Value::Object(document);
    tidy(&mut document, Keys::Words);
    Ok(document)
}

pub(super) fn schemas(document: Value) -> Result<Value, Error> {
    let wrong = |reason: &str| Error::Document { document: "schemas.json", reason: reason.into() };
    let Value::Object(mut document) = document else {
        return Err(wrong("it is not a JSON object"));
    };
    let Some(Value::Array(mut schemas)) = document.remove("schemas") else {
        return Err(wrong("it has no list `schemas`"));
    };
    for schema in &mut schemas {
        if !schema.get("klass").is_some_and(Value::is_string) {
            return Err(wrong("a schema has no `klass`"));
        }
        let Some(Value::Array(properties)) = schema.get_mut("properties") else {
            return Err(wrong("a schema has no list `properties`"));
        };
        properties.sort_by_cached_key(|it| sort_key(it, &["name", "fieldName", "klass"]));
    }
    schemas.sort_by_cached_key(|it| sort_key(it, &["klass"]));
    let mut document = json!({"schemas": schemas});
    tidy_schemas(&mut document);
    Ok(document)
}

trait HasMap {
    fn pointer_has_map(&self, outer: &str, inner: &str) -> bool;
}

impl HasMap for Map<String, Value> {
    fn pointer_has_map(&self, outer: &str, inner: &str) -> bool {
        self.get(outer).and_then(|it| it.get(inner)).is_some_and(Value::is_object)
    }
}

/// 2.41 writes its paths below `/api` and says so in the address of the server.
fn servers_end_in_api(document: &Map<String, Value>) -> bool {
    let url = document.get("servers").and_then(|it| it.get(0)).and_then(|it| it.get("url"));
    url.and_then(Value::as_str).is_some_and(|url| url.trim_end_matches('/').ends_with("/api"))
}

fn under_api(path: String, below_api: bool) -> String {
    if below_api && path != "/api" && !path.starts_with("/api/") {
        format!("/api{path}")
    } else {
        path
    }
}

/// Removes prose and puts lists that are sets into an order.
fn tidy(value: &mut Value, keys: Keys) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| tidy(item, Keys::Words)),
        Value::Object(map) => {
            if keys == Keys::Words {
                for prose in ["description", "summary", "externalDocs", "x-since"] {
                    map.remove(prose);
                }
            }
            for (key, value) in map.iter_mut() {
                tidy(value, keys_below(keys, key, value));
                if keys == Keys::Statuses && value.is_object() {
                    value["description"] = key.as_str().into();
                }
                if keys == Keys::Words {
                    order(key, value);
                }
            }
        }
        _ => {}
    }
}

fn keys_below(keys: Keys, key: &str, value: &Value) -> Keys {
    match key {
        _ if keys != Keys::Words || !value.is_object() => Keys::Words,
        "responses" => Keys::Statuses,
        "properties" | "paths" | "schemas" | "parameters" | "securitySchemes" | "content"
        | "headers" | "examples" | "callbacks" | "requestBodies" | "links" | "mapping" => {
            Keys::Names
        }
        _ => Keys::Words,
    }
}

fn order(key: &str, value: &mut Value) {
    let Value::Array(items) = value else { return };
    match key {
        "required" | "tags" => {
            items.sort_by_cached_key(ToString::to_string);
            items.dedup();
        }
        "oneOf" | "anyOf" | "parameters" => items.sort_by_cached_key(ToString::to_string),
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
                    items.sort_by_cached_key(ToString::to_string);
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
