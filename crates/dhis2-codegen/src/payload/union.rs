//! The components of all releases joined into one JSON Schema document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::error::Error;
use crate::overrides::Overrides;
use crate::release::Release;
use crate::schemas::simple;

/// Names that stand for types of our own; no component is called so.
pub(super) const DATE_TIME: &str = "OurDateTime";
pub(super) const UID: &str = "OurUid";
pub(super) const REFERENCE: &str = "OurReference";

/// What is wanted of the documents, joined.
#[derive(Debug, Default)]
pub(super) struct Union {
    /// A JSON Schema for each component: an object or an enum.
    pub definitions: BTreeMap<String, Value>,
    /// The releases that have a property, by component and property.
    pub releases: BTreeMap<(String, String), Vec<Release>>,
    /// The releases that have a constant, by component and constant.
    pub constants: BTreeMap<(String, String), Vec<Release>>,
}

struct Joiner<'a> {
    documents: Vec<(Release, &'a Map<String, Value>)>,
    /// Rust names of the classes that the metadata schemas describe.
    metadata: BTreeSet<String>,
    overrides: &'a Overrides,
    union: Union,
}

impl Union {
    pub(super) fn of(
        documents: &[(Release, Value)],
        described: &BTreeSet<&str>,
        overrides: &Overrides,
    ) -> Result<Self, Error> {
        let components = documents
            .iter()
            .filter_map(|(release, document)| {
                let schemas = document.get("components").and_then(|it| it.get("schemas"));
                Some((*release, schemas?.as_object()?))
            })
            .collect();
        let metadata = described.iter().map(|klass| simple(klass).to_owned()).collect();
        let mut joiner =
            Joiner { documents: components, metadata, overrides, union: Self::default() };
        let mut open: BTreeSet<String> =
            overrides.payload.areas.values().flatten().cloned().collect();
        while let Some(name) = open.pop_first() {
            if !joiner.union.definitions.contains_key(&name) {
                open.extend(joiner.join(&name)?);
            }
        }
        Ok(joiner.union)
    }
}

impl Union {
    /// Returns the releases that describe a component.
    pub(super) fn describing(&self, component: &str) -> BTreeSet<Release> {
        let of_it = self.releases.iter().filter(|((owner, _), _)| owner == component);
        of_it.flat_map(|(_, releases)| releases).copied().collect()
    }
}

impl Joiner<'_> {
    /// Joins a component of all releases and returns the components that it mentions.
    fn join(&mut self, name: &str) -> Result<Vec<String>, Error> {
        let found: Vec<(Release, Value)> = self
            .documents
            .iter()
            .filter_map(|(release, components)| Some((*release, components.get(name)?.clone())))
            .collect();
        if found.is_empty() {
            return Err(Error::StaleOverride { table: "payload.areas", entry: name.into() });
        }
        let definition = if found.iter().any(|(_, schema)| schema["type"] == "string") {
            self.join_enum(name, &found)
        } else {
            self.join_object(name, &found)?
        };
        let mut mentioned = Vec::new();
        mentions(&definition, &mut mentioned);
        self.union.definitions.insert(name.into(), definition);
        Ok(mentioned)
    }

    fn join_enum(&mut self, name: &str, found: &[(Release, Value)]) -> Value {
        for (release, schema) in found {
            self.note_constants(name, *release, schema);
        }
        // 2.41 writes most enums where they are used: those are noted as they are met.
        self.enum_definition(name)
    }

    fn note_constants(&mut self, name: &str, release: Release, schema: &Value) {
        for constant in schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let key = (name.to_owned(), constant.to_owned());
            let releases = self.union.constants.entry(key).or_default();
            if !releases.contains(&release) {
                releases.push(release);
            }
        }
    }

    fn enum_definition(&self, name: &str) -> Value {
        let constants: Vec<&str> = self
            .union
            .constants
            .keys()
            .filter(|(owner, _)| owner == name)
            .map(|(_, constant)| constant.as_str())
            .collect();
        if constants.is_empty() || self.overrides.payload.text.contains_key(name) {
            json!({"type": "string"})
        } else {
            json!({"type": "string", "enum": constants})
        }
    }

    fn join_object(&mut self, name: &str, found: &[(Release, Value)]) -> Result<Value, Error> {
        let mut joined: BTreeMap<String, Value> = BTreeMap::new();
        for (release, component) in found {
            for (property, schema) in component["properties"].as_object().into_iter().flatten() {
                let schema = self.normal(schema);
                let key = (name.to_owned(), property.clone());
                self.union.releases.entry(key).or_default().push(*release);
                let schema = match joined.remove(property) {
                    None => schema,
                    Some(older) => self.agree(name, property, older, schema, *release)?,
                };
                joined.insert(property.clone(), schema);
            }
        }
        for (place, schema) in &self.overrides.payload.add {
            if let Some((_, property)) = place.split_once('.').filter(|(owner, _)| *owner == name) {
                if joined.contains_key(property) {
                    return Err(Error::StaleOverride {
                        table: "payload.add",
                        entry: place.clone(),
                    });
                }
                joined.insert(property.into(), added(schema));
            }
        }
        for (property, schema) in &mut joined {
            if let Some(decided) = self.decided(name, property) {
                *schema = decided;
            }
        }
        Ok(json!({"type": "object", "properties": joined}))
    }

    fn decided(&self, name: &str, property: &str) -> Option<Value> {
        let place = format!("{name}.{property}");
        if self.overrides.payload.json.contains_key(&place) {
            return Some(json!({}));
        }
        self.overrides.payload.text.contains_key(&place).then(|| json!({"type": "string"}))
    }

    /// Finds the one schema for a property that two releases describe.
    fn agree(
        &mut self,
        name: &str,
        property: &str,
        older: Value,
        newer: Value,
        release: Release,
    ) -> Result<Value, Error> {
        if older == newer || self.decided(name, property).is_some() {
            return Ok(newer);
        }
        if let (Value::Object(one), Value::Object(other)) = (&older, &newer) {
            // 2.41 writes the enum where the later ones point to it.
            for (inline, pointer) in [(one, &newer), (other, &older)] {
                if let (Some(_), Some(target)) = (inline.get("enum"), target(pointer)) {
                    let schema = Value::Object(inline.clone());
                    let known =
                        if std::ptr::eq(inline, one) { self.earlier(release) } else { release };
                    self.note_constants(&target, known, &schema);
                    return Ok(pointer.clone());
                }
            }
            if let (Some(Value::Array(some)), Some(Value::Array(more))) =
                (one.get("enum"), other.get("enum"))
            {
                let all: BTreeSet<&str> =
                    some.iter().chain(more).filter_map(Value::as_str).collect();
                return Ok(json!({"type": "string", "enum": all}));
            }
            // An enum in one release and any text in another is any text.
            if one.get("type") == other.get("type") && one.get("type") == Some(&json!("string")) {
                return Ok(json!({"type": "string"}));
            }
            if let (Some(some), Some(more)) = (one.get("items"), other.get("items")) {
                let items = self.agree(name, property, some.clone(), more.clone(), release)?;
                return Ok(json!({"type": "array", "items": items}));
            }
            // An object of which one release says nothing.
            if is_any(&older) {
                return Ok(newer);
            }
            if is_any(&newer) {
                return Ok(older);
            }
        }
        Err(Error::Disagreement {
            property: format!("{name}.{property}"),
            older: older.to_string(),
            newer: newer.to_string(),
        })
    }

    fn earlier(&self, release: Release) -> Release {
        self.documents
            .iter()
            .map(|(it, _)| *it)
            .take_while(|it| *it < release)
            .last()
            .unwrap_or(release)
    }

    /// Rewrites a schema so that equal meanings look alike, with our own types in their places.
    fn normal(&self, schema: &Value) -> Value {
        if let Some(name) = target(schema) {
            return self.normal_pointer(&name);
        }
        if let Some(items) = schema.get("items") {
            return json!({"type": "array", "items": self.normal(items)});
        }
        match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("string"), Some("date-time")) => pointer(DATE_TIME),
            (Some("string"), Some("uid")) => pointer(UID),
            (Some("string"), _) => match schema.get("enum") {
                Some(constants) => json!({"type": "string", "enum": constants}),
                None => json!({"type": "string"}),
            },
            (Some(plain @ ("integer" | "number" | "boolean")), _) => json!({"type": plain}),
            (Some("object"), _) => self.normal_object(schema),
            _ => json!({}),
        }
    }

    fn normal_object(&self, schema: &Value) -> Value {
        let properties = schema["properties"].as_object();
        if let Some(values) = schema.get("additionalProperties").filter(|it| it.is_object()) {
            return json!({"type": "object", "additionalProperties": self.normal(values)});
        }
        match properties {
            // 2.41 writes a pointer to a metadata object this way.
            Some(only)
                if only.len() == 1 && only.get("id").is_some_and(|id| id["format"] == "uid") =>
            {
                pointer(REFERENCE)
            }
            Some(properties) if !properties.is_empty() => {
                let properties: Map<String, Value> =
                    properties.iter().map(|(key, it)| (key.clone(), self.normal(it))).collect();
                json!({"type": "object", "properties": properties})
            }
            _ => json!({}),
        }
    }

    fn normal_pointer(&self, name: &str) -> Value {
        if name.starts_with("UID_") {
            return pointer(UID);
        }
        if self.is_metadata(name) {
            return pointer(REFERENCE);
        }
        if self.overrides.payload.text.contains_key(name) {
            return json!({"type": "string"});
        }
        let Some(component) = self.documents.iter().rev().find_map(|(_, all)| all.get(name)) else {
            // Two releases point at components that are not there.
            return json!({});
        };
        // A component that is a plain value by another name is that value.
        let has_shape = component.get("enum").is_some()
            || component["properties"].as_object().is_some_and(|it| !it.is_empty());
        if has_shape { pointer(name) } else { self.normal(component) }
    }

    fn is_metadata(&self, name: &str) -> bool {
        let wanted = self.overrides.payload.areas.values().flatten().any(|root| root == name);
        !wanted
            && (self.metadata.contains(name)
                || matches!(
                    name,
                    "BaseIdentifiableObject"
                        | "BaseNameableObject"
                        | "BaseDimensionalItemObject"
                        | "BaseDimensionalObject"
                        | "IdentifiableObject"
                        | "DimensionalItemObject"
                        | "DimensionalObject"
                        | "UserDto"
                ))
    }
}

/// Returns the schema that `[Name]` or `Name` in `overrides.toml` stands for.
fn added(schema: &str) -> Value {
    match schema.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
        Some(item) => json!({"type": "array", "items": added(item)}),
        None if schema == "json" => json!({}),
        None if matches!(schema, "string" | "boolean" | "integer" | "number") => {
            json!({"type": schema})
        }
        None => pointer(schema),
    }
}

fn pointer(name: &str) -> Value {
    json!({"$ref": format!("#/definitions/{name}")})
}

fn target(schema: &Value) -> Option<String> {
    schema["$ref"].as_str()?.rsplit('/').next().map(str::to_owned)
}

fn is_any(schema: &Value) -> bool {
    schema.as_object().is_some_and(Map::is_empty)
}

/// Collects the components that a schema points to.
fn mentions(schema: &Value, into: &mut Vec<String>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| mentions(item, into)),
        Value::Object(map) => {
            if let Some(name) = target(schema)
                && ![DATE_TIME, UID, REFERENCE].contains(&name.as_str())
            {
                into.push(name);
            }
            map.values().for_each(|value| mentions(value, into));
        }
        _ => {}
    }
}
