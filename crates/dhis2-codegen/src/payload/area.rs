//! Sorting types into the areas that need them, so that who wants one area compiles no other.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Enum, Model, Type};
use crate::overrides::PayloadOverrides;

/// The types of an area.
#[derive(Debug, Clone, Default)]
pub struct Area {
    /// Whether the types are there without a feature.
    pub always: bool,
    /// The structs.
    pub models: Vec<Model>,
    /// The enums.
    pub enums: Vec<Enum>,
}

/// The area of what several areas need that are always there.
const SHARED: &str = "shared";

/// The area of what several areas need, none of which is always there.
pub const JOINT: &str = "joint";

/// Sorts types into the areas that reach them; what no area reaches is left out.
pub(super) fn sort(
    models: Vec<Model>,
    enums: Vec<Enum>,
    overrides: &PayloadOverrides,
) -> BTreeMap<String, Area> {
    let places: BTreeMap<String, String> = reach(&models, &enums, &overrides.areas)
        .into_iter()
        .map(|(name, areas)| (name.to_owned(), place(&areas, &overrides.always).to_owned()))
        .collect();
    let mut areas: BTreeMap<String, Area> = BTreeMap::new();
    for model in models {
        if let Some(name) = places.get(&model.name) {
            areas.entry(name.clone()).or_default().models.push(model);
        }
    }
    for it in enums {
        if let Some(name) = places.get(&it.name) {
            areas.entry(name.clone()).or_default().enums.push(it);
        }
    }
    for (name, area) in &mut areas {
        area.always = name == SHARED || overrides.always.contains(name);
    }
    areas
}

/// Finds the areas that need each type.
fn reach<'a>(
    models: &'a [Model],
    enums: &'a [Enum],
    roots: &'a BTreeMap<String, Vec<String>>,
) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut fields: BTreeMap<&str, &Model> = BTreeMap::new();
    let mut names: BTreeMap<&str, &str> = BTreeMap::new();
    for model in models {
        fields.insert(&model.name, model);
        names.insert(&model.klass, &model.name);
    }
    names.extend(enums.iter().map(|it| (it.klass.as_str(), it.name.as_str())));
    let mut reached: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (area, components) in roots {
        let mut open: Vec<&str> =
            components.iter().filter_map(|it| names.get(it.as_str()).copied()).collect();
        while let Some(name) = open.pop() {
            if reached.entry(name).or_default().insert(area)
                && let Some(model) = fields.get(name)
            {
                open.extend(model.fields.iter().filter_map(|field| named(&field.value)));
            }
        }
    }
    reached
}

/// Returns the area for what several need: one that is always there before any other.
fn place<'a>(areas: &BTreeSet<&'a str>, always: &BTreeSet<String>) -> &'a str {
    let there: Vec<&str> = areas.iter().copied().filter(|area| always.contains(*area)).collect();
    match (there.as_slice(), areas.first()) {
        ([one], _) => one,
        ([], Some(one)) if areas.len() == 1 => one,
        ([], _) => JOINT,
        _ => SHARED,
    }
}

/// Returns the struct or enum that a type is made of.
fn named(value: &Type) -> Option<&str> {
    match value {
        Type::Payload(name) | Type::Enum(name) => Some(name),
        Type::List(item) | Type::Map(item) | Type::Boxed(item) => named(item),
        _ => None,
    }
}
