//! What the OpenAPI documents get wrong, one named repair for each mistake.
//!
//! A repair that finds nothing to mend in a release that it is for is an error: the server may have
//! mended it, and then the repair must go.

use serde_json::{Map, Value, json};

use crate::error::Error;
use crate::release::Release;

/// A mistake of the documents and how it is mended.
struct Repair {
    name: &'static str,
    /// The first and the last release that make the mistake.
    releases: std::ops::RangeInclusive<u16>,
    /// What was looked for.
    mistake: &'static str,
    /// Mends the document's components; returns how many places were mended.
    apply: fn(&mut Map<String, Value>) -> usize,
}

const REPAIRS: &[Repair] = &[
    Repair {
        name: "any_is_no_type",
        releases: 42..=43,
        mistake: "a schema of `\"type\": \"any\"`, which JSON Schema does not have",
        apply: any_is_no_type,
    },
    Repair {
        name: "attribute_values_are_a_list",
        releases: 42..=43,
        mistake: "`MeDto.attributeValues` as the object `AttributeValues`; the server sends a list",
        apply: attribute_values_are_a_list,
    },
    Repair {
        name: "response_is_one_object",
        releases: 42..=43,
        mistake: "`WebMessage.response` as 17 alternatives that nothing tells apart",
        apply: response_is_one_object,
    },
];

/// Mends all that is wrong with the document of a release.
pub(super) fn repair(release: Release, document: &mut Value) -> Result<(), Error> {
    let Some(Value::Object(components)) =
        document.get_mut("components").and_then(|it| it.get_mut("schemas"))
    else {
        return Err(Error::Document {
            document: "openapi.json",
            reason: "it has no `components.schemas`".into(),
        });
    };
    for repair in REPAIRS.iter().filter(|repair| repair.releases.contains(&release.minor)) {
        if (repair.apply)(components) == 0 {
            return Err(Error::StaleRepair {
                repair: repair.name,
                release: release.to_string(),
                reason: format!("there is no {}", repair.mistake),
            });
        }
    }
    Ok(())
}

fn any_is_no_type(components: &mut Map<String, Value>) -> usize {
    components.values_mut().map(strip_any).sum()
}

fn strip_any(value: &mut Value) -> usize {
    match value {
        Value::Array(items) => items.iter_mut().map(strip_any).sum(),
        Value::Object(map) => {
            let here = map.get("type").is_some_and(|it| it == "any");
            if here {
                map.remove("type");
            }
            usize::from(here) + map.values_mut().map(strip_any).sum::<usize>()
        }
        _ => 0,
    }
}

fn attribute_values_are_a_list(components: &mut Map<String, Value>) -> usize {
    let list = json!({"type": "array", "items": {"$ref": "#/components/schemas/AttributeValue"}});
    let mut mended = 0;
    for component in components.values_mut() {
        let Some(Value::Object(properties)) = component.get_mut("properties") else {
            continue;
        };
        if let Some(values) = properties.get_mut("attributeValues")
            && values["$ref"] == "#/components/schemas/AttributeValues"
        {
            *values = list.clone();
            mended += 1;
        }
    }
    mended
}

/// Joins the alternatives of a web message's response: every one is told by its own fields, and an
/// answer of a sort that the document does not know still fits.
fn response_is_one_object(components: &mut Map<String, Value>) -> usize {
    let alternatives = &components["WebMessage"]["properties"]["response"]["oneOf"];
    let names: Vec<String> = alternatives
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|it| it["$ref"].as_str()?.rsplit('/').next().map(str::to_owned))
        .collect();
    let mut joined = Map::new();
    for name in &names {
        let properties = components[name]["properties"].as_object().cloned().unwrap_or_default();
        for (property, schema) in properties {
            match joined.get(&property) {
                None => {
                    joined.insert(property, schema);
                }
                Some(other) if *other == schema => {}
                // Alternatives that disagree: a text if all are, any JSON otherwise.
                Some(other) => {
                    let text = is_text(other, components) && is_text(&schema, components);
                    let schema = if text { json!({"type": "string"}) } else { json!({}) };
                    joined.insert(property, schema);
                }
            }
        }
    }
    components["WebMessage"]["properties"]["response"] =
        json!({"$ref": "#/components/schemas/WebMessageResponse"});
    let response = json!({"type": "object", "properties": joined});
    components.insert("WebMessageResponse".into(), response);
    names.len()
}

fn is_text(schema: &Value, components: &Map<String, Value>) -> bool {
    match schema["$ref"].as_str().and_then(|name| name.rsplit('/').next()) {
        Some(name) => components.get(name).is_some_and(|it| it["type"] == "string"),
        None => schema["type"] == "string",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(minor: u16) -> Release {
        Release { minor }
    }

    #[test]
    fn a_repair_that_mends_nothing_is_an_error() {
        let mut document = json!({"components": {"schemas": {"A": {"type": "object"}}}});
        let error = repair(release(42), &mut document).unwrap_err().to_string();
        assert!(error.contains("`any_is_no_type` no longer applies to 2.42"), "{error}");
        repair(release(41), &mut document).unwrap();
    }

    #[test]
    fn alternatives_of_a_response_become_one_object() {
        let mut document = json!({"components": {"schemas": {
            "Any": {"type": "any"},
            "Me": {"properties": {"attributeValues": {"$ref": "#/components/schemas/AttributeValues"}}},
            "WebMessage": {"properties": {"response": {"oneOf": [
                {"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Two"}]}}},
            "One": {"properties": {"status": {"$ref": "#/components/schemas/Status"},
                "created": {"type": "integer"}, "uid": {"type": "string"}}},
            "Two": {"properties": {"status": {"type": "string"}, "created": {"type": "string"}}},
            "Status": {"type": "string", "enum": ["OK"]}
        }}});
        repair(release(43), &mut document).unwrap();
        let components = &document["components"]["schemas"];
        assert_eq!(
            components["WebMessageResponse"]["properties"],
            json!({"status": {"type": "string"}, "created": {}, "uid": {"type": "string"}})
        );
        assert_eq!(components["Any"], json!({}));
        assert_eq!(components["Me"]["properties"]["attributeValues"]["type"], "array");
    }
}
