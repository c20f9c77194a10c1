//! Schemas rewritten so that equal meanings look alike, with our own types in their places.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Described;
use crate::overrides::Overrides;
use crate::release::Release;
use crate::schemas::simple;

/// Names that stand for types of our own; no component is called so.
pub(super) const DATE_TIME: &str = "OurDateTime";
pub(super) const UID: &str = "OurUid";
pub(super) const REFERENCE: &str = "OurReference";
pub(super) const OURS: [&str; 3] = [DATE_TIME, UID, REFERENCE];

/// Classes that stand for any metadata object, so that a pointer to one is a reference.
const ANY_OBJECT: &[&str] = &[
    "BaseIdentifiableObject",
    "BaseNameableObject",
    "BaseDimensionalItemObject",
    "BaseDimensionalObject",
    "IdentifiableObject",
    "DimensionalItemObject",
    "DimensionalObject",
    "UserDto",
];

/// The ending of components that describe how a class is written.
const WRITTEN: &str = "Params";

/// Knows what the components of all documents are.
#[derive(Debug)]
pub(crate) struct Normal<'a> {
    documents: Vec<(Release, &'a Map<String, Value>)>,
    /// Names of the classes that the metadata schemas describe.
    metadata: BTreeSet<String>,
    /// Those of them that stand inside of others.
    parts: BTreeSet<String>,
    overrides: &'a Overrides,
}

impl<'a> Normal<'a> {
    pub(crate) fn of(
        documents: &'a [(Release, Value)],
        described: &Described<'_>,
        overrides: &'a Overrides,
    ) -> Self {
        let documents = documents
            .iter()
            .filter_map(|(release, document)| {
                let schemas = document.get("components").and_then(|it| it.get("schemas"));
                Some((*release, schemas?.as_object()?))
            })
            .collect();
        let names = |classes: &BTreeSet<&str>| -> BTreeSet<String> {
            classes.iter().map(|klass| simple(klass).to_owned()).collect()
        };
        let (mut metadata, parts) = (names(&described.classes), names(&described.parts));
        metadata.extend(parts.iter().cloned());
        Self { documents, metadata, parts, overrides }
    }

    /// Returns the components of each release.
    pub(super) fn documents(&self) -> &[(Release, &'a Map<String, Value>)] {
        &self.documents
    }

    /// Rewrites a schema.
    pub(crate) fn schema(&self, schema: &Value) -> Value {
        if let Some(name) = target(schema) {
            return self.pointer(&name);
        }
        if let Some(items) = schema.get("items") {
            return json!({"type": "array", "items": self.schema(items)});
        }
        match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("string"), Some("date-time")) => pointer(DATE_TIME),
            (Some("string"), Some("uid")) => pointer(UID),
            (Some("string"), _) => match schema.get("enum") {
                Some(constants) => json!({"type": "string", "enum": constants}),
                None => json!({"type": "string"}),
            },
            (Some(plain @ ("integer" | "number" | "boolean")), _) => json!({"type": plain}),
            (Some("object"), _) => self.object(schema),
            _ => json!({}),
        }
    }

    fn object(&self, schema: &Value) -> Value {
        let properties = schema["properties"].as_object();
        if let Some(values) = schema.get("additionalProperties").filter(|it| it.is_object()) {
            return json!({"type": "object", "additionalProperties": self.schema(values)});
        }
        match properties {
            // A pointer to a metadata object, where it stands.
            Some(only) if only.len() == 1 && only.get("id").is_some_and(is_identifier) => {
                pointer(REFERENCE)
            }
            Some(properties) if !properties.is_empty() => {
                let properties: Map<String, Value> =
                    properties.iter().map(|(key, it)| (key.clone(), self.schema(it))).collect();
                json!({"type": "object", "properties": properties})
            }
            _ => json!({}),
        }
    }

    fn pointer(&self, name: &str) -> Value {
        if is_identifier_name(name) {
            return pointer(UID);
        }
        if self.is_metadata(name) {
            return if self.parts.contains(name) { json!({}) } else { pointer(REFERENCE) };
        }
        if self.overrides.payload.text.contains_key(name) {
            return json!({"type": "string"});
        }
        // What is left out may be anything. And two releases point at components that are not there.
        let is_out = self.overrides.payload.excluded(name).is_some();
        let Some(component) = self.newest(name).filter(|_| !is_out) else {
            return json!({});
        };
        // A component that is a plain value by another name is that value.
        if has_shape(component) { pointer(name) } else { self.schema(component) }
    }

    fn newest(&self, name: &str) -> Option<&'a Value> {
        self.documents.iter().rev().find_map(|(_, all)| all.get(name))
    }

    /// Returns whether a component is a metadata object, or how one is written.
    pub(crate) fn is_metadata(&self, name: &str) -> bool {
        let known = |name: &str| self.metadata.contains(name) || ANY_OBJECT.contains(&name);
        !self.is_root(name) && (known(name) || name.strip_suffix(WRITTEN).is_some_and(known))
    }

    /// Returns whether a component describes how another one is written, which no type is needed
    /// for: what is read is written back.
    pub(super) fn is_twin(&self, name: &str) -> bool {
        let other = name.strip_suffix(WRITTEN).filter(|_| !self.is_root(name));
        other.is_some_and(|it| self.newest(it).is_some_and(has_shape))
    }

    fn is_root(&self, name: &str) -> bool {
        self.overrides.payload.areas.values().flatten().any(|root| root == name)
    }
}

/// Returns whether a component is more than a plain value by another name.
pub(super) fn has_shape(component: &Value) -> bool {
    component.get("enum").is_some()
        || component["properties"].as_object().is_some_and(|it| !it.is_empty())
}

/// Returns the schema that `Name`, `[Name]` or `{Name}` in `overrides.toml` stands for.
pub(super) fn added(schema: &str) -> Value {
    let inside = |open, close| schema.strip_prefix(open).and_then(|it| it.strip_suffix(close));
    if let Some(item) = inside('[', ']') {
        return json!({"type": "array", "items": added(item)});
    }
    if let Some(value) = inside('{', '}') {
        return json!({"type": "object", "additionalProperties": added(value)});
    }
    match schema {
        "json" => json!({}),
        "date" => pointer(DATE_TIME),
        "uid" => pointer(UID),
        "reference" => pointer(REFERENCE),
        "string" | "boolean" | "integer" | "number" => json!({"type": schema}),
        component => pointer(component),
    }
}

pub(super) fn pointer(name: &str) -> Value {
    json!({"$ref": format!("#/definitions/{name}")})
}

pub(crate) fn target(schema: &Value) -> Option<String> {
    schema["$ref"].as_str()?.rsplit('/').next().map(str::to_owned)
}

fn is_identifier(schema: &Value) -> bool {
    schema["format"] == "uid" || target(schema).is_some_and(|name| is_identifier_name(&name))
}

/// Returns whether a component is the identifier of some class.
pub(super) fn is_identifier_name(name: &str) -> bool {
    name.starts_with("UID_")
}

/// Collects the components that a schema points to.
pub(super) fn mentions(schema: &Value, into: &mut Vec<String>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| mentions(item, into)),
        Value::Object(map) => {
            if let Some(name) = target(schema)
                && !OURS.contains(&name.as_str())
            {
                into.push(name);
            }
            map.values().for_each(|value| mentions(value, into));
        }
        _ => {}
    }
}
