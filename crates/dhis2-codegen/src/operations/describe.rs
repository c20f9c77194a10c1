//! One document of the picked operations, for `progenitor` to read.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use serde_json::{Map, Value, json};

use super::Named;
use super::pick::{Operation, Parameter};
use crate::error::Error;
use crate::overrides::Overrides;
use crate::payload::{Described, Normal, target};
use crate::release::Release;

/// Stands for a metadata object, which has another type in each version.
const OBJECT: &str = "OurObject";

/// A document, and the types that stand in place of its components.
#[derive(Debug)]
pub(super) struct Description {
    document: Value,
    replacements: BTreeMap<String, String>,
}

impl Description {
    /// Lets `progenitor` make a client of the document.
    pub(super) fn generate(&self) -> Result<TokenStream, Error> {
        let failed = |error: &dyn std::fmt::Display| Error::Progenitor(error.to_string());
        let mut settings = progenitor_impl::GenerationSettings::new();
        for (component, path) in &self.replacements {
            settings.with_replacement(component, path, std::iter::empty());
        }
        let document: openapiv3::OpenAPI =
            serde_json::from_value(self.document.clone()).map_err(|error| failed(&error))?;
        let mut generator = progenitor_impl::Generator::new(&settings);
        generator.generate_tokens(&document).map_err(|error| failed(&error))
    }
}

struct Describer<'a> {
    normal: Normal<'a>,
    types: &'a BTreeMap<String, Named>,
    replacements: BTreeMap<String, String>,
}

/// Makes the document.
pub(super) fn describe(
    operations: &[Operation],
    documents: &[(Release, Value)],
    described: &Described<'_>,
    types: &BTreeMap<String, Named>,
    overrides: &Overrides,
) -> Description {
    let mut describer = Describer {
        normal: Normal::of(documents, described, overrides),
        types,
        replacements: BTreeMap::new(),
    };
    let mut paths: Map<String, Value> = Map::new();
    for operation in operations {
        let path = paths.entry(operation.path.clone()).or_insert_with(|| json!({}));
        path[&operation.method] = describer.operation(operation);
    }
    let mut replacements = describer.replacements;
    for (ours, path) in [
        ("OurDateTime", "DateTime"),
        ("OurUid", "Uid"),
        ("OurReference", "Reference"),
        (OBJECT, "Object"),
    ] {
        replacements.insert(ours.into(), path.into());
    }
    let components: Map<String, Value> =
        replacements.keys().map(|name| (name.clone(), json!({"type": "object"}))).collect();
    let document = json!({
        "openapi": "3.0.0",
        "info": {"title": "DHIS2", "version": "2"},
        "paths": paths,
        "components": {"schemas": components},
    });
    Description { document, replacements }
}

impl Describer<'_> {
    fn operation(&mut self, operation: &Operation) -> Value {
        let mut parameters: Vec<Value> = parameters_of_path(&operation.path)
            .map(|name| json!({"in": "path", "name": name, "required": true, "schema": {"type": "string"}}))
            .collect();
        parameters.extend(operation.query.iter().map(|(name, it)| parameter(name, it)));
        let answer = match &operation.answer {
            Some(schema) => {
                let schema = self.schema(schema);
                json!({"description": "", "content": {"application/json": {"schema": schema}}})
            }
            None => json!({"description": ""}),
        };
        let mut described = json!({
            "operationId": operation.id(),
            "parameters": parameters,
            "responses": {"200": answer},
        });
        if let Some(schema) = &operation.body {
            let schema = self.schema(schema);
            described["requestBody"] =
                json!({"required": true, "content": {"application/json": {"schema": schema}}});
        }
        described
    }

    fn schema(&mut self, schema: &Value) -> Value {
        if target(schema).is_some_and(|name| self.normal.is_metadata(&name)) {
            return component(OBJECT);
        }
        let normal = self.normal.schema(schema);
        self.known(&normal)
    }

    /// Keeps of a schema what there are types for.
    fn known(&mut self, schema: &Value) -> Value {
        if let Some(name) = target(schema) {
            if name.starts_with("Our") {
                return component(&name);
            }
            let Some(it) = self.types.get(&name) else { return json!({}) };
            // By the name of its type, as `progenitor` spells some components otherwise.
            let name = it.path.rsplit("::").next().unwrap_or_default();
            self.replacements.insert(name.to_owned(), it.path.clone());
            return component(name);
        }
        if let Some(items) = schema.get("items") {
            return json!({"type": "array", "items": self.known(items)});
        }
        if let Some(values) = schema.get("additionalProperties") {
            return json!({"type": "object", "additionalProperties": self.known(values)});
        }
        match schema["type"].as_str() {
            Some(plain @ ("string" | "integer" | "number" | "boolean")) => json!({"type": plain}),
            _ => json!({}),
        }
    }
}

fn component(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// Returns the names of the open segments of a path.
pub(super) fn parameters_of_path(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

/// Texts, numbers and truth values stay what they are; all else is written as text, lists as several.
fn parameter(name: &str, it: &Parameter) -> Value {
    let schema = match it.schema["type"].as_str() {
        Some("array") => json!({"type": "array", "items": {"type": "string"}}),
        Some("integer") => json!({"type": "integer", "format": "int64"}),
        Some("number") => json!({"type": "number", "format": "double"}),
        Some("boolean") => json!({"type": "boolean"}),
        _ => json!({"type": "string"}),
    };
    json!({"in": "query", "name": name, "required": it.required, "schema": schema})
}
