//! From a release's schemas to its models: which Rust type each property gets.

use std::collections::{BTreeMap, BTreeSet};

use super::kinds::is_kind;
use super::{Field, Model, Type, rust_name, stand_small_structs_in_place};
use crate::error::Error;
use crate::name;
use crate::overrides::Overrides;
use crate::schemas::{Property, PropertyType, Schema};

/// Makes the models of one release.
///
/// # Errors
///
/// Fails where two classes, or two properties of one class, would get one name.
pub fn models(schemas: &[Schema], overrides: &Overrides) -> Result<Vec<Model>, Error> {
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    for schema in schemas {
        let name = rust_name(&schema.klass, overrides);
        if let Some(first) = names.insert(name.clone(), &schema.klass) {
            return Err(clash("model", name, first, &schema.klass));
        }
    }
    let described = schemas.iter().map(|schema| schema.klass.as_str()).collect();
    let resolver = Resolver { described, overrides };
    let mut models = Vec::new();
    for schema in schemas {
        models.push(resolver.model(schema)?);
    }
    models.sort_by(|one, other| one.name.cmp(&other.name));
    stand_small_structs_in_place(&mut models);
    Ok(models)
}

struct Resolver<'a> {
    /// The classes that the schemas describe.
    described: BTreeSet<&'a str>,
    overrides: &'a Overrides,
}

impl Resolver<'_> {
    fn model(&self, schema: &Schema) -> Result<Model, Error> {
        let mut fields: BTreeMap<String, Field> = BTreeMap::new();
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        for property in &schema.properties {
            let field = Field {
                wire: property.wire().to_owned(),
                name: name::field(property.wire()),
                value: self.field_type(schema, property),
                notes: notes(property),
            };
            // `extra` holds what no field takes; no class has a property of that name so far.
            let first = taken.insert(field.name.clone(), field.wire.clone());
            if first.is_some() || field.name == "extra" {
                let place = format!("{}.{}", schema.class(), field.name);
                return Err(clash("field", place, first.as_deref().unwrap_or("all"), &field.wire));
            }
            fields.insert(field.wire.clone(), field);
        }
        Ok(Model {
            name: rust_name(&schema.klass, self.overrides),
            klass: schema.klass.clone(),
            kind: schema
                .path()
                .filter(|_| is_kind(schema, self.overrides))
                .map(|path| (schema.singular.clone(), path.to_owned())),
            fields: fields.into_values().collect(),
        })
    }

    fn field_type(&self, schema: &Schema, property: &Property) -> Type {
        let value = self.value_type(schema, property);
        if property.collection { Type::List(Box::new(value)) } else { value }
    }

    fn value_type(&self, schema: &Schema, property: &Property) -> Type {
        let klass = property.value_klass();
        if let Some(payload) = self.overrides.shape.get(klass) {
            return match payload.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
                Some(item) => Type::List(Box::new(Type::Payload(item.to_owned()))),
                None => Type::Payload(payload.clone()),
            };
        }
        match property.value_type() {
            PropertyType::Identifier if property.name == "id" => {
                let is_text = self.overrides.text_id.contains_key(&schema.klass);
                if is_text { Type::Text } else { Type::Uid }
            }
            // The schemas call two counters TEXT.
            _ if klass == "java.lang.Long" => Type::Integer,
            PropertyType::Integer => Type::Integer,
            PropertyType::Number => Type::Number,
            PropertyType::Boolean => Type::Boolean,
            PropertyType::Date => Type::DateTime,
            PropertyType::Constant => Type::Enum(rust_name(klass, self.overrides)),
            PropertyType::Reference => self.reference(property),
            PropertyType::Complex => self.complex(schema, property),
            PropertyType::Collection | PropertyType::Unknown => Type::Json,
            _ => Type::Text,
        }
    }

    /// An embedded object is sent whole, any other as a reference.
    fn reference(&self, property: &Property) -> Type {
        let klass = property.value_klass();
        if klass == "java.util.List" {
            return Type::List(Box::new(Type::Reference(None)));
        }
        let target = self.described.contains(klass).then(|| rust_name(klass, self.overrides));
        match target {
            Some(model) if property.embedded_object => Type::Model(model),
            target => Type::Reference(target),
        }
    }

    fn complex(&self, schema: &Schema, property: &Property) -> Type {
        let klass = property.value_klass();
        if self.described.contains(klass) {
            return Type::Model(rust_name(klass, self.overrides));
        }
        if klass == "java.util.Map" {
            let place = format!("{}.{}", schema.class(), property.wire());
            let value = match self.overrides.map.get(&place) {
                Some(model) => Type::Model(model.clone()),
                None => Type::Json,
            };
            return Type::Map(Box::new(value));
        }
        Type::Json
    }
}

/// Says what a caller should know about a property beyond its type.
fn notes(property: &Property) -> String {
    let mut notes = Vec::new();
    if property.required && property.writable {
        notes.push("required to create".to_owned());
    }
    if property.unique && property.name != "id" {
        notes.push("unique".into());
    }
    if !property.writable {
        notes.push("read only".into());
    }
    if let (PropertyType::Text | PropertyType::Identifier, Some(max)) =
        (property.property_type, property.max)
        && property.name != "id"
        && (1.0..100_000.0).contains(&max)
    {
        notes.push(format!("at most {max} characters"));
    }
    if property.collection && property.ordered {
        notes.push("in order".into());
    }
    notes.join("; ")
}

fn clash(what: &'static str, name: String, first: &str, second: &str) -> Error {
    Error::Clash { what, name, first: first.into(), second: second.into() }
}
