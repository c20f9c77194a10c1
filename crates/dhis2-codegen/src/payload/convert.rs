//! Through `typify` and back: its structs and enums, read into the form that is printed.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use syn::{Attribute, Fields, GenericArgument, Item, ItemEnum, ItemStruct, LitStr, PathArguments};

use super::normal::{DATE_TIME, OURS, REFERENCE, UID};
use super::union::Union;
use crate::error::Error;
use crate::model::{Enum, Field, Model, Type, stand_small_structs_in_place};
use crate::name;
use crate::release::{self, Release};

/// Lets `typify` name and shape the types of the joined document, and reads what it made.
pub(super) fn convert(union: &Union) -> Result<(Vec<Model>, Vec<Enum>), Error> {
    let file = syn::parse2::<syn::File>(typify(union)?)?;
    let mut structs = Vec::new();
    let mut enums: BTreeMap<String, ItemEnum> = BTreeMap::new();
    let mut aliases = BTreeMap::new();
    for item in file.items {
        match item {
            Item::Struct(it) if matches!(it.fields, Fields::Named(_)) => structs.push(it),
            // A newtype around a text or a list.
            Item::Struct(it) => {
                if let Some(inner) = it.fields.iter().next() {
                    aliases.insert(it.ident.to_string(), inner.ty.clone());
                }
            }
            Item::Enum(it) => {
                enums.insert(it.ident.to_string(), it);
            }
            _ => {}
        }
    }
    let reader = Reader { enums: &enums, aliases: &aliases, union };
    let mut models = Vec::new();
    for it in &structs {
        models.push(reader.model(it));
    }
    models.sort_by(|one, other| one.name.cmp(&other.name));
    stand_small_structs_in_place(&mut models);
    let enums = enums.values().filter_map(|it| reader.open_enum(it)).collect();
    Ok((models, enums))
}

fn typify(union: &Union) -> Result<proc_macro2::TokenStream, Error> {
    let failed = |error: &dyn std::fmt::Display| Error::Typify(error.to_string());
    let mut settings = typify::TypeSpaceSettings::default();
    for name in OURS {
        settings.with_replacement(name, name, std::iter::empty());
    }
    let mut definitions: serde_json::Map<String, Value> =
        union.definitions.iter().map(|(name, it)| (name.clone(), it.clone())).collect();
    for name in OURS {
        definitions.insert(name.into(), json!({"type": "string"}));
    }
    let document = json!({"definitions": definitions});
    let root: schemars::schema::RootSchema =
        serde_json::from_value(document).map_err(|error| failed(&error))?;
    let mut space = typify::TypeSpace::new(&settings);
    space.add_root_schema(root).map_err(|error| failed(&error))?;
    Ok(space.to_stream())
}

struct Reader<'a> {
    enums: &'a BTreeMap<String, ItemEnum>,
    aliases: &'a BTreeMap<String, syn::Type>,
    union: &'a Union,
}

impl Reader<'_> {
    fn model(&self, it: &ItemStruct) -> Model {
        let component = self.component(&it.ident.to_string());
        let mut fields: Vec<Field> =
            it.fields.iter().map(|field| self.field(&component, field)).collect();
        fields.sort_by(|one, other| one.wire.cmp(&other.wire));
        Model { name: it.ident.to_string(), klass: component, kind: None, fields }
    }

    fn field(&self, component: &str, field: &syn::Field) -> Field {
        let ident = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        let wire = renamed(&field.attrs).unwrap_or_else(|| ident.trim_start_matches("r#").into());
        let place = (component.to_owned(), wire.clone());
        let releases = self.union.releases.get(&place).map_or(&[][..], Vec::as_slice);
        // A component that a release does not describe may be sent by it all the same.
        let some = releases.len() < self.union.describing(component).len();
        let notes = release::only_in(releases).filter(|_| some).map(|it| format!("only in {it}"));
        Field {
            name: name::field(&wire),
            value: self.value(&field.ty),
            notes: notes.unwrap_or_default(),
            wire,
        }
    }

    /// Finds the component that `typify` made a type from: their names differ in case only.
    fn component(&self, name: &str) -> String {
        let same = |it: &&String| it.replace(['_', '-'], "").eq_ignore_ascii_case(name);
        self.union.definitions.keys().find(same).cloned().unwrap_or_else(|| name.to_owned())
    }

    fn value(&self, ty: &syn::Type) -> Type {
        let syn::Type::Path(path) = ty else {
            return Type::Json;
        };
        let Some(last) = path.path.segments.last() else {
            return Type::Json;
        };
        let name = last.ident.to_string();
        let mut arguments = Vec::new();
        if let PathArguments::AngleBracketed(list) = &last.arguments {
            arguments.extend(list.args.iter().filter_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            }));
        }
        match (name.as_str(), arguments.as_slice()) {
            ("Option" | "Box", [inner]) => self.value(inner),
            ("Vec", [inner]) => Type::List(Box::new(self.value(inner))),
            ("HashMap" | "BTreeMap", [_, inner]) => Type::Map(Box::new(self.value(inner))),
            ("Map", _) => Type::Map(Box::new(Type::Json)),
            ("String", _) => Type::Text,
            ("bool", _) => Type::Boolean,
            ("i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64", _) => Type::Integer,
            ("f32" | "f64", _) => Type::Number,
            (DATE_TIME, _) => Type::DateTime,
            (UID, _) => Type::Uid,
            (REFERENCE, _) => Type::Reference(None),
            ("Value", _) => Type::Json,
            _ => self.named(name),
        }
    }

    fn named(&self, name: String) -> Type {
        if let Some(inner) = self.aliases.get(&name) {
            return self.value(inner);
        }
        match self.enums.get(&name) {
            Some(it) if it.variants.iter().all(|variant| variant.fields.is_empty()) => {
                Type::Enum(name)
            }
            // Alternatives that nothing tells apart.
            Some(_) => Type::Json,
            None => Type::Payload(name),
        }
    }

    fn open_enum(&self, it: &ItemEnum) -> Option<Enum> {
        if !it.variants.iter().all(|variant| variant.fields.is_empty()) {
            return None;
        }
        let name = it.ident.to_string();
        let component = self.component(&name);
        let constants = it.variants.iter().map(|variant| {
            let constant = renamed(&variant.attrs).unwrap_or_else(|| variant.ident.to_string());
            let place = (component.clone(), constant.clone());
            let releases = self.union.constants.get(&place).cloned();
            (constant, releases.unwrap_or_else(|| release::RELEASES.to_vec()))
        });
        let mut constants: Vec<(String, Vec<Release>)> = constants.collect();
        constants.sort();
        Some(Enum { klass: component, name, constants })
    }
}

/// Returns the name that a `#[serde(rename = "…")]` gives.
fn renamed(attributes: &[Attribute]) -> Option<String> {
    let mut name = None;
    for attribute in attributes.iter().filter(|it| it.path().is_ident("serde")) {
        // What is not a rename is of no interest, and is skipped.
        let _ = attribute.parse_nested_meta(|meta| {
            let value = meta.value().and_then(syn::parse::ParseBuffer::parse::<LitStr>);
            if meta.path.is_ident("rename") {
                name = value.ok().map(|it| it.value());
            }
            Ok(())
        });
    }
    name
}
