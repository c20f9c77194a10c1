//! The components of all releases joined into one JSON Schema document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::normal::{Normal, OURS, REFERENCE, UID, added, mentions, target};
use crate::error::Error;
use crate::overrides::Overrides;
use crate::release::Release;

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
    normal: &'a Normal<'a>,
    overrides: &'a Overrides,
    union: Union,
    /// What the releases disagree on.
    disagreements: Vec<String>,
}

impl Union {
    /// Joins the components that the areas need.
    ///
    /// # Errors
    ///
    /// Fails where a decision is about nothing, or nobody decided what releases disagree on.
    pub(super) fn of(normal: &Normal<'_>, overrides: &Overrides) -> Result<Self, Error> {
        let mut joiner =
            Joiner { normal, overrides, union: Self::default(), disagreements: Vec::new() };
        let mut open: BTreeSet<String> =
            overrides.payload.areas.values().flatten().cloned().collect();
        while let Some(name) = open.pop_first() {
            if !joiner.union.definitions.contains_key(&name) {
                open.extend(joiner.join(&name)?);
            }
        }
        if !joiner.disagreements.is_empty() {
            return Err(Error::Disagreement { properties: joiner.disagreements.join("\n") });
        }
        joiner.union.check(overrides)?;
        Ok(joiner.union)
    }

    /// Returns the releases that describe a component.
    pub(super) fn describing(&self, component: &str) -> BTreeSet<Release> {
        let of_it = self.releases.iter().filter(|((owner, _), _)| owner == component);
        of_it.flat_map(|(_, releases)| releases).copied().collect()
    }

    /// Checks that every decision is about a component, or a property of one.
    fn check(&self, overrides: &Overrides) -> Result<(), Error> {
        let is_there = |place: &str| match place.split_once('.') {
            Some((owner, property)) => self
                .definitions
                .get(owner)
                .is_some_and(|it| it["properties"].get(property).is_some()),
            // A component that is read as text is not among the definitions any more.
            None => true,
        };
        for (table, entries) in [
            ("payload.property", &overrides.payload.property),
            ("payload.json", &overrides.payload.json),
            ("payload.text", &overrides.payload.text),
        ] {
            if let Some(entry) = entries.keys().find(|entry| !is_there(entry)) {
                return Err(Error::StaleOverride { table, entry: entry.clone() });
            }
        }
        match overrides.payload.add.keys().find(|name| !self.definitions.contains_key(*name)) {
            Some(entry) => Err(Error::StaleOverride { table: "payload.add", entry: entry.clone() }),
            None => Ok(()),
        }
    }
}

impl Joiner<'_> {
    /// Joins a component of all releases and returns the components that it mentions.
    fn join(&mut self, name: &str) -> Result<Vec<String>, Error> {
        let found: Vec<(Release, &Value)> = self
            .normal
            .documents()
            .iter()
            .filter_map(|(release, components)| Some((*release, components.get(name)?)))
            .collect();
        let is_ours = self.overrides.payload.add.contains_key(name);
        if found.is_empty() && !is_ours {
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

    fn join_enum(&mut self, name: &str, found: &[(Release, &Value)]) -> Value {
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
                releases.sort();
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

    fn join_object(&mut self, name: &str, found: &[(Release, &Value)]) -> Result<Value, Error> {
        let mut joined: BTreeMap<String, Value> = BTreeMap::new();
        for (release, component) in found {
            for (property, schema) in component["properties"].as_object().into_iter().flatten() {
                let schema = self.normal.schema(schema);
                let key = (name.to_owned(), property.clone());
                self.union.releases.entry(key).or_default().push(*release);
                let schema = match joined.remove(property) {
                    None => schema,
                    Some(older) => self.agree(name, property, &older, &schema, *release),
                };
                joined.insert(property.clone(), schema);
            }
        }
        for (property, schema) in self.overrides.payload.add.get(name).into_iter().flatten() {
            if joined.contains_key(property) {
                let entry = format!("{name}.{property}");
                return Err(Error::StaleOverride { table: "payload.add", entry });
            }
            joined.insert(property.clone(), added(schema));
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
        if let Some(schema) = self.overrides.payload.property.get(&place) {
            return Some(added(schema));
        }
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
        older: &Value,
        newer: &Value,
        release: Release,
    ) -> Value {
        if older == newer || self.decided(name, property).is_some() {
            return newer.clone();
        }
        let inner = |key| older.get(key).zip(newer.get(key));
        for key in ["items", "additionalProperties"] {
            if let Some((some, more)) = inner(key) {
                let agreed = self.agree(name, property, some, more, release);
                return json!({"type": newer["type"], key: agreed});
            }
        }
        // 2.41 writes the enum where the later ones point to it.
        for (inline, pointer, known) in
            [(older, newer, self.earlier(release)), (newer, older, release)]
        {
            if let (Some(_), Some(target)) = (inline.get("enum"), target(pointer)) {
                self.note_constants(&target, known, inline);
                return pointer.clone();
            }
        }
        say_the_same(older, newer).unwrap_or_else(|| {
            self.disagreements.push(format!("`{name}.{property}`: {older} and {newer}"));
            newer.clone()
        })
    }

    fn earlier(&self, release: Release) -> Release {
        let releases = self.normal.documents().iter().map(|(it, _)| *it);
        releases.take_while(|it| *it < release).last().unwrap_or(release)
    }
}

/// Returns the one schema that two different ones amount to, if they do.
fn say_the_same(older: &Value, newer: &Value) -> Option<Value> {
    // An object of which one release says nothing.
    for (one, other) in [(older, newer), (newer, older)] {
        if one.as_object().is_some_and(Map::is_empty) {
            return Some(other.clone());
        }
    }
    let points_to = |it: &Value, ours: &str| target(it).is_some_and(|name| name == ours);
    let is_text = |it: &Value| *it == json!({"type": "string"});
    // 2.41 writes the object where the later ones point to it, or says less of it.
    let says_less = older["properties"].is_object() || points_to(older, REFERENCE);
    let is_component = target(newer).is_some_and(|name| !OURS.contains(&name.as_str()));
    // And it says text of some identifiers.
    if says_less && is_component || is_text(older) && points_to(newer, UID) {
        return Some(newer.clone());
    }
    if let (Some(some), Some(more)) = (older["enum"].as_array(), newer["enum"].as_array()) {
        let all: BTreeSet<&str> = some.iter().chain(more).filter_map(Value::as_str).collect();
        return Some(json!({"type": "string", "enum": all}));
    }
    // An enum in one release and any text in another is any text.
    let both = older["type"] == "string" && newer["type"] == "string";
    both.then(|| json!({"type": "string"}))
}
