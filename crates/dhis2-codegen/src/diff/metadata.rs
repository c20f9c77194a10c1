//! Comparing the types of metadata: `/api/schemas`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Change, Section, compare};
use crate::schemas::simple;

/// Compares the types of two `schemas.json`.
pub(super) fn types(old: &Value, new: &Value) -> Section {
    Section::of("Metadata types", &by_name(old), &by_name(new), one_type)
}

/// Types by their class without the package, which tells most apart and stays when a class moves;
/// by the whole name where it does not.
fn by_name(document: &Value) -> BTreeMap<String, &Value> {
    let mut types = BTreeMap::new();
    for schema in document["schemas"].as_array().into_iter().flatten() {
        let klass = schema["klass"].as_str().unwrap_or_default();
        let name = if types.contains_key(simple(klass)) { klass } else { simple(klass) };
        types.insert(name.to_owned(), schema);
    }
    types
}

fn one_type(old: &Value, new: &Value) -> Vec<Change> {
    let mut changes = Vec::new();
    let (old_properties, new_properties) = (properties(old), properties(new));
    for (name, property) in &new_properties {
        if !old_properties.contains_key(name) {
            changes.push(Change::Came { part: name.clone(), now: type_of(property) });
        }
    }
    for (name, property) in &old_properties {
        match new_properties.get(name) {
            None => changes.push(Change::Went { part: name.clone(), before: type_of(property) }),
            Some(now) => one_property(name, property, now, &mut changes),
        }
    }
    compare::objects(
        "",
        &without(old, &["properties"]),
        &without(new, &["properties"]),
        &mut changes,
    );
    changes
}

fn properties(schema: &Value) -> BTreeMap<String, &Value> {
    let mut properties = BTreeMap::new();
    for property in schema["properties"].as_array().into_iter().flatten() {
        let text = |key: &str| property[key].as_str().unwrap_or_default();
        let mut name = text("name").to_owned();
        while properties.contains_key(&name) {
            name = format!("{name} ({})", text("fieldName"));
        }
        properties.insert(name, property);
    }
    properties
}

fn one_property(name: &str, old: &Value, new: &Value, changes: &mut Vec<Change>) {
    let (before, now) = (type_of(old), type_of(new));
    let typed: &[&str] = if before == now {
        &[]
    } else {
        changes.push(Change::Became { part: name.into(), before, now });
        &["propertyType", "klass", "itemPropertyType", "itemKlass", "collection"]
    };
    compare::objects(name, &without(old, typed), &without(new, typed), changes);
}

/// Returns the type of a property as people read it: `COLLECTION of REFERENCE DataElement`.
fn type_of(property: &Value) -> String {
    let sort = |sort: &str, klass: &str| {
        let klass = property[klass].as_str().map(simple).unwrap_or_default();
        format!("{} {klass}", property[sort].as_str().unwrap_or("?"))
    };
    if property["collection"] == true {
        format!("COLLECTION of {}", sort("itemPropertyType", "itemKlass"))
    } else {
        sort("propertyType", "klass")
    }
}

fn without(value: &Value, keys: &[&str]) -> Map<String, Value> {
    let map = value.as_object().into_iter().flatten();
    map.filter(|(key, _)| !keys.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}
