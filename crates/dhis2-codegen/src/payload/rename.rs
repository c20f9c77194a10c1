//! Components that go by a better name here, or by one name where the documents have several.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::normal::{is_identifier_name, target};
use crate::error::Error;
use crate::release::Release;

/// Gives components of all documents the names that `[payload.name]` decides.
///
/// Pointers anywhere in a document follow. Components that go by one name then have the properties
/// of all.
///
/// # Errors
///
/// Fails where a decision is about no component, and where two components of one name disagree.
pub(super) fn rename(
    documents: &mut [(Release, Value)],
    names: &BTreeMap<String, String>,
) -> Result<(), Error> {
    let mut stale: BTreeSet<&str> = names.keys().map(String::as_str).collect();
    for (release, document) in documents {
        let mut here: BTreeMap<&str, &str> = BTreeMap::new();
        for (entry, name) in names {
            let (of, component) = match entry.split_once(' ') {
                Some((of, component)) => (Some(of), component),
                None => (None, entry.as_str()),
            };
            let meant = of.is_none_or(|of| of == release.to_string());
            if meant && document["components"]["schemas"].get(component).is_some() {
                here.insert(component, name);
                stale.remove(entry.as_str());
            }
        }
        follow(document, &here);
        if let Some(components) = document["components"]["schemas"].as_object_mut() {
            for (old, new) in here {
                let component = components.remove(old).unwrap_or_default();
                join(components, new, component)?;
            }
        }
    }
    match stale.first() {
        Some(entry) => {
            Err(Error::StaleOverride { table: "payload.name", entry: (*entry).to_owned() })
        }
        None => Ok(()),
    }
}

/// Lets pointers point to the new names.
fn follow(value: &mut Value, names: &BTreeMap<&str, &str>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| follow(item, names)),
        Value::Object(map) => {
            if let Some(Value::String(pointer)) = map.get_mut("$ref")
                && let Some(old) = pointer.strip_prefix("#/components/schemas/")
                && let Some(new) = names.get(old)
            {
                *pointer = format!("#/components/schemas/{new}");
            }
            map.values_mut().for_each(|inner| follow(inner, names));
        }
        _ => {}
    }
}

fn join(components: &mut Map<String, Value>, name: &str, component: Value) -> Result<(), Error> {
    let Some(there) = components.get_mut(name) else {
        components.insert(name.into(), component);
        return Ok(());
    };
    let Value::Object(properties) = &mut there["properties"] else {
        *there = component;
        return Ok(());
    };
    for (property, schema) in component["properties"].as_object().into_iter().flatten() {
        match properties.get(property) {
            Some(other) if other != schema && !(is_uid(other) && is_uid(schema)) => {
                return Err(Error::Disagreement {
                    properties: format!("{name}.{property}: {other} and {schema}"),
                });
            }
            _ => {
                properties.insert(property.clone(), schema.clone());
            }
        }
    }
    // What is required of one may be absent from the other.
    there["required"] = json!([]);
    Ok(())
}

/// Returns whether a schema is the identifier of some class.
fn is_uid(schema: &Value) -> bool {
    target(schema).is_some_and(|name| is_identifier_name(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Value {
        json!({"components": {"schemas": {
            "Event": {"properties": {"event": {"type": "string"}, "combo": {"type": "string"}}},
            "TrackerTrackerEvent": {"properties": {"event": {"type": "string"}}},
            "Body": {"properties": {"events": {"$ref": "#/components/schemas/Event"}}},
        }}})
    }

    fn renamed(names: &[(&str, &str)]) -> Result<Vec<(Release, Value)>, Error> {
        let mut documents =
            vec![(Release { minor: 42 }, document()), (Release { minor: 43 }, document())];
        let names = names.iter().map(|(old, new)| ((*old).into(), (*new).into())).collect();
        rename(&mut documents, &names)?;
        Ok(documents)
    }

    #[test]
    fn components_of_one_name_are_joined_in_the_release_that_is_meant() {
        let documents = renamed(&[
            ("2.43 Event", "TrackerEvent"),
            ("2.43 TrackerTrackerEvent", "TrackerEvent"),
        ]);
        let documents = documents.unwrap();
        assert_eq!(documents[0].1, document());
        let components = &documents[1].1["components"]["schemas"];
        assert_eq!(
            components["TrackerEvent"]["properties"],
            document()["components"]["schemas"]["Event"]["properties"]
        );
        assert_eq!(
            components["Body"]["properties"]["events"]["$ref"],
            "#/components/schemas/TrackerEvent"
        );
        assert_eq!(components.as_object().unwrap().len(), 2);
    }

    #[test]
    fn a_name_for_nothing_is_an_error() {
        let error = renamed(&[("2.41 Event", "TrackerEvent")]).unwrap_err().to_string();
        assert!(error.contains("`2.41 Event` in [payload.name] matches nothing"), "{error}");
    }
}
