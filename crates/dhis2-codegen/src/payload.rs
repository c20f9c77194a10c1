//! Payload types: what servers send and take that is not metadata, from the OpenAPI documents.
//!
//! The documents of all releases are joined into one ([`union`]), so that a payload type is the same
//! in every version and says of each field which versions have it; named repairs mend what the
//! documents get wrong ([`repair`]); `typify` names and shapes the types; and what it makes is read
//! back ([`convert`]) into the same lean form that metadata models have.

mod convert;
mod repair;
mod union;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::error::Error;
use crate::model::{Enum, Model, Type};
use crate::overrides::Overrides;
use crate::release::Release;

/// The payload types of all releases.
#[derive(Debug, Clone, Default)]
pub struct Payload {
    /// The structs, by the area that needs them; what several need is in `shared`.
    pub areas: BTreeMap<String, Vec<Model>>,
    /// The enums.
    pub enums: Vec<Enum>,
}

/// Makes the payload types that the areas of `overrides.toml` name, and all they are made of.
///
/// `described` are the classes that the metadata schemas describe: a payload refers to those.
///
/// # Errors
///
/// Fails where a document is wrong, a repair or decision no longer applies, or two releases disagree
/// on a property without a decision.
pub fn types(
    documents: Vec<(Release, Value)>,
    described: &BTreeSet<&str>,
    overrides: &Overrides,
) -> Result<Payload, Error> {
    let mut documents = documents;
    for (release, document) in &mut documents {
        repair::repair(*release, document)?;
    }
    let union = union::Union::of(&documents, described, overrides)?;
    let (models, enums) = convert::convert(&union)?;
    Ok(Payload { areas: by_area(models, overrides), enums })
}

/// Sorts structs into the areas that reach them.
fn by_area(models: Vec<Model>, overrides: &Overrides) -> BTreeMap<String, Vec<Model>> {
    let by_name: BTreeMap<&str, &Model> = models
        .iter()
        .flat_map(|model| [(model.name.as_str(), model), (model.klass.as_str(), model)])
        .collect();
    let mut reached: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (area, roots) in &overrides.payload.areas {
        let mut open: Vec<&str> = roots.iter().map(String::as_str).collect();
        while let Some(name) = open.pop() {
            let Some(model) = by_name.get(name) else {
                continue;
            };
            if reached.entry(&model.name).or_default().insert(area) {
                open.extend(model.fields.iter().filter_map(|field| payload_name(&field.value)));
            }
        }
    }
    let area_of: BTreeMap<String, String> = reached
        .iter()
        .map(|(name, areas)| {
            let area = if areas.len() == 1 { areas.first() } else { None };
            ((*name).to_owned(), (*area.unwrap_or(&"shared")).to_owned())
        })
        .collect();
    let mut areas: BTreeMap<String, Vec<Model>> = BTreeMap::new();
    for model in models {
        if let Some(area) = area_of.get(&model.name) {
            areas.entry(area.clone()).or_default().push(model);
        }
    }
    areas
}

fn payload_name(value: &Type) -> Option<&str> {
    match value {
        Type::Payload(name) => Some(name),
        Type::List(item) | Type::Map(item) | Type::Boxed(item) => payload_name(item),
        _ => None,
    }
}
