//! Comparing OpenAPI documents: components, shared parameters, operations, and the rest.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Change, Section, compare};

/// Compares the component schemas.
pub(super) fn schemas(old: &Value, new: &Value) -> Section {
    Section::of(
        "OpenAPI components",
        &components(old, "schemas"),
        &components(new, "schemas"),
        |old, new| {
            let mut changes = Vec::new();
            schema("", old, new, &mut changes);
            changes
        },
    )
}

/// Compares the parameters that operations share.
pub(super) fn parameters(old: &Value, new: &Value) -> Section {
    let (old, new) = (components(old, "parameters"), components(new, "parameters"));
    Section::of("Shared parameters", &old, &new, |old, new| {
        let mut changes = Vec::new();
        parameter("", old, new, &mut changes);
        changes
    })
}

/// Compares the operations.
pub(super) fn operations(old: &Value, new: &Value) -> Section {
    Section::of("Operations", &by_path(old), &by_path(new), operation)
}

/// Compares what is neither a component schema nor a shared parameter nor an operation.
pub(super) fn rest(old: &Value, new: &Value) -> Section {
    let (old, new) = (rest_of(old), rest_of(new));
    let named = |document| BTreeMap::from([("openapi.json".to_owned(), document)]);
    Section::of("Other parts", &named(&old), &named(&new), |old, new| {
        let mut changes = Vec::new();
        compare::values("", old, new, &mut changes);
        changes
    })
}

fn components<'a>(document: &'a Value, sort: &str) -> BTreeMap<String, &'a Value> {
    let components = document["components"][sort].as_object().into_iter().flatten();
    components.map(|(name, component)| (name.clone(), component)).collect()
}

fn by_path(document: &Value) -> BTreeMap<String, &Value> {
    let mut operations = BTreeMap::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            operations.insert(format!("{path} {}", method.to_uppercase()), operation);
        }
    }
    operations
}

fn rest_of(document: &Value) -> Value {
    let mut rest = document.clone();
    if let Value::Object(rest) = &mut rest {
        rest.remove("paths");
    }
    if let Some(Value::Object(components)) = rest.get_mut("components") {
        components.remove("schemas");
        components.remove("parameters");
    }
    rest
}

fn operation(old: &Value, new: &Value) -> Vec<Change> {
    let mut changes = Vec::new();
    let (old_parameters, new_parameters) = (parameters_of(old), parameters_of(new));
    for (name, now) in &new_parameters {
        if !old_parameters.contains_key(name) {
            changes.push(Change::Came { part: name.clone(), now: parameter_type(now) });
        }
    }
    for (name, before) in &old_parameters {
        match new_parameters.get(name) {
            None => {
                changes.push(Change::Went { part: name.clone(), before: parameter_type(before) });
            }
            Some(now) => parameter(name, before, now, &mut changes),
        }
    }
    compare_but("", "parameters", old, new, &mut changes);
    if changes.is_empty() {
        // The same parameters in another order, or one of them twice.
        compare::values("", old, new, &mut changes);
    }
    changes
}

/// The parameters of an operation, by where they stand and their names.
fn parameters_of(operation: &Value) -> BTreeMap<String, &Value> {
    let mut parameters = BTreeMap::new();
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let text = |key: &str| parameter[key].as_str().unwrap_or_default();
        let name = match parameter["$ref"].as_str() {
            Some(pointer) => format!("shared parameter {}", last(pointer)),
            None => format!("{} parameter {}", text("in"), text("name")),
        };
        parameters.insert(name, parameter);
    }
    parameters
}

fn parameter_type(parameter: &Value) -> String {
    match parameter["$ref"].as_str() {
        Some(pointer) => last(pointer).to_owned(),
        None => type_of(&parameter["schema"]),
    }
}

fn parameter(name: &str, old: &Value, new: &Value, changes: &mut Vec<Change>) {
    schema(name, &old["schema"], &new["schema"], changes);
    compare_but(name, "schema", old, new, changes);
}

/// Compares two objects but for one key.
fn compare_but(part: &str, key: &str, old: &Value, new: &Value, changes: &mut Vec<Change>) {
    let without = |value: &Value| -> Map<String, Value> {
        let map = value.as_object().into_iter().flatten().filter(|(it, _)| *it != key);
        map.map(|(key, value)| (key.clone(), value.clone())).collect()
    };
    compare::objects(part, &without(old), &without(new), changes);
}

/// Compares two schemas: their properties by name, the rest as it is.
pub(super) fn schema(part: &str, old: &Value, new: &Value, changes: &mut Vec<Change>) {
    if old == new {
        return;
    }
    let (before, now) = (type_of(old), type_of(new));
    if before != now {
        changes.push(Change::Became { part: part.into(), before, now });
        return;
    }
    let (Some(Value::Object(before)), Some(Value::Object(now))) =
        (old.get("properties"), new.get("properties"))
    else {
        return compare_but(part, "", old, new, changes);
    };
    for (name, property) in now.iter().filter(|(name, _)| !before.contains_key(*name)) {
        let part = compare::below(part, name);
        changes.push(Change::Came { part, now: type_of(property) });
    }
    for (name, property) in before {
        let part = compare::below(part, name);
        match now.get(name) {
            None => changes.push(Change::Went { part, before: type_of(property) }),
            Some(now) => schema(&part, property, now, changes),
        }
    }
    compare_but(part, "properties", old, new, changes);
}

/// Returns the type of a schema as people read it: `list of DataElement`.
fn type_of(schema: &Value) -> String {
    if let Some(pointer) = schema["$ref"].as_str() {
        return last(pointer).to_owned();
    }
    for alternatives in ["oneOf", "anyOf"] {
        if let Some(alternatives) = schema[alternatives].as_array() {
            let types: Vec<String> = alternatives.iter().map(type_of).collect();
            return types.join(" or ");
        }
    }
    match schema["type"].as_str() {
        Some("array") => format!("list of {}", type_of(&schema["items"])),
        Some("object") if schema["additionalProperties"].is_object() => {
            format!("map of {}", type_of(&schema["additionalProperties"]))
        }
        Some(sort) => match schema["format"].as_str() {
            Some(format) => format!("{sort} ({format})"),
            None => sort.to_owned(),
        },
        None => "any".to_owned(),
    }
}

fn last(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or(pointer)
}
