//! Which properties of which kinds point at objects of which others, from what the schemas say.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::Error;
use crate::model::{self, Model, Type};
use crate::overrides::Overrides;
use crate::payload::Area;
use crate::release::Release;
use crate::schemas::{Property, PropertyType, Schema};

/// How far a path may lead through objects that stand inside of others.
const DEPTH: usize = 4;

/// What every object has, and nobody means by what it refers to.
const OF_EVERY_OBJECT: &[&str] = &[
    "access",
    "attributeValues",
    "createdBy",
    "favorites",
    "lastUpdatedBy",
    "sharing",
    "subscribers",
    "translations",
    "user",
];

/// What a view takes over from what it is a view of.
const OF_EVERY_VIEW: &[&str] = &["legendSet", "legendSets"];

/// A property through which objects of a kind point at others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pointer {
    /// The plural of the kind whose objects point.
    pub kind: String,
    /// The way to the property, such as `dataSetElements.dataElement`.
    pub path: String,
    /// The plural of the kind that is pointed at, or `None` for a text that has UIDs in it.
    pub target: Option<String>,
}

/// Finds all pointers, with the releases that have each.
///
/// # Errors
///
/// Fails where a decision about what a property points at no longer applies.
pub fn pointers(
    snapshots: &[(Release, Vec<Schema>)],
    areas: &BTreeMap<String, Area>,
    overrides: &Overrides,
) -> Result<BTreeMap<Pointer, Vec<Release>>, Error> {
    let parts: BTreeMap<&str, &Model> =
        areas.values().flat_map(|area| &area.models).map(|it| (it.name.as_str(), it)).collect();
    for entry in overrides.points_at.keys() {
        let (part, path) = entry.split_once('.').unwrap_or((entry, ""));
        let field = path.split('.').next().unwrap_or_default();
        let part = parts.get(part);
        if !part.is_some_and(|part| part.fields.iter().any(|it| it.wire == field)) {
            return Err(Error::StaleOverride { table: "points_at", entry: entry.clone() });
        }
    }
    let mut found: BTreeMap<Pointer, Vec<Release>> = BTreeMap::new();
    for (release, schemas) in snapshots {
        // A class that one release does not describe is what the others say.
        let others = snapshots.iter().rev().flat_map(|(_, schemas)| schemas);
        let mut classes: BTreeMap<&str, &Schema> = BTreeMap::new();
        for schema in schemas.iter().chain(others) {
            classes.entry(&schema.klass).or_insert(schema);
        }
        let mut walk = Walk { classes, parts: &parts, overrides, found: BTreeSet::new() };
        let kinds = schemas.iter().filter(|schema| model::is_kind(schema, overrides));
        // What always stands inside of another object is found through that.
        for schema in kinds.filter(|schema| !schema.embedded_object) {
            walk.class(schema, schema, &mut Vec::new(), &mut Vec::new());
        }
        for pointer in walk.found {
            found.entry(pointer).or_default().push(*release);
        }
    }
    Ok(found)
}

struct Walk<'a> {
    classes: BTreeMap<&'a str, &'a Schema>,
    /// The payload types, for what the schemas do not describe.
    parts: &'a BTreeMap<&'a str, &'a Model>,
    overrides: &'a Overrides,
    found: BTreeSet<Pointer>,
}

impl<'a> Walk<'a> {
    /// Looks at the properties of a class that objects of a kind are made of.
    fn class(
        &mut self,
        kind: &'a Schema,
        class: &'a Schema,
        path: &mut Vec<&'a str>,
        through: &mut Vec<&'a str>,
    ) {
        through.push(&class.klass);
        let is_view = self.is_view(class);
        for property in &class.properties {
            let wire = property.wire();
            let counts = if is_view {
                !OF_EVERY_VIEW.contains(&wire)
            } else {
                property.persisted && property.owner
            };
            if !counts || OF_EVERY_OBJECT.contains(&wire) {
                continue;
            }
            path.push(wire);
            self.property(kind, property, path, through);
            path.pop();
        }
        through.pop();
    }

    fn property(
        &mut self,
        kind: &'a Schema,
        property: &'a Property,
        path: &mut Vec<&'a str>,
        through: &mut Vec<&'a str>,
    ) {
        let klass = property.value_klass();
        match property.value_type() {
            PropertyType::Reference | PropertyType::Complex => {
                if let Some(class) = self.classes.get(klass).copied() {
                    self.object(kind, class, property.embedded_object, path, through);
                } else if let Some(part) = self.overrides.shape.get(klass) {
                    self.part(kind, part, path, through);
                }
            }
            PropertyType::Text if self.overrides.expressions.contains_key(property.wire()) => {
                self.add(kind, path, None);
            }
            _ => {}
        }
    }

    /// Notes an object that is pointed at, or looks into one that stands inside.
    fn object(
        &mut self,
        kind: &'a Schema,
        class: &'a Schema,
        embedded: bool,
        path: &mut Vec<&'a str>,
        through: &mut Vec<&'a str>,
    ) {
        let is_kind = model::is_kind(class, self.overrides);
        // What stands inside often points back at what it stands in.
        if is_kind && !(path.len() > 1 && class.klass == kind.klass) {
            self.add(kind, path, Some(class.plural.clone()));
        }
        // An object that has no endpoint any more, such as an event chart, stands for itself.
        let stands_inside = embedded || !is_kind && !class.metadata;
        if stands_inside && path.len() < DEPTH && !through.contains(&class.klass.as_str()) {
            self.class(kind, class, path, through);
        }
    }

    /// Looks into something that only the OpenAPI documents describe, which do not say what a reference
    /// points at: it is what it is called.
    fn part(
        &mut self,
        kind: &'a Schema,
        part: &str,
        path: &mut Vec<&'a str>,
        through: &mut Vec<&'a str>,
    ) {
        let Some(part) = self.parts.get(part).copied() else { return };
        let overrides = self.overrides;
        for (entry, target) in &overrides.points_at {
            if let Some(rest) = entry.strip_prefix(&part.name).and_then(|it| it.strip_prefix('.')) {
                path.push(rest);
                self.add(kind, path, Some(target.clone()));
                path.pop();
            }
        }
        for field in &part.fields {
            let place = format!("{}.{}", part.name, field.wire);
            if overrides.points_at.contains_key(&place) {
                continue;
            }

            let (is_one, is_list) = match &field.value {
                Type::Reference(_) => (true, false),
                Type::List(item) => (false, matches!(**item, Type::Reference(_))),
                _ => continue,
            };
            let named = self.classes.values().copied().find(|class| {
                (is_one && class.singular == field.wire) || (is_list && class.plural == field.wire)
            });
            if let Some(class) = named {
                path.push(&field.wire);
                self.object(kind, class, false, path, through);
                path.pop();
            }
        }
    }

    /// Returns whether a class is a way to look at others, and stores nothing itself.
    fn is_view(&self, class: &Schema) -> bool {
        self.overrides.not_a_kind.contains_key(&class.klass)
            || self.overrides.text_id.contains_key(&class.klass)
    }

    fn add(&mut self, kind: &Schema, path: &[&str], target: Option<String>) {
        let pointer = Pointer { kind: kind.plural.clone(), path: path.join("."), target };
        self.found.insert(pointer);
    }
}
