//! The types of jobs that users make, and what each takes.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::facts::Facts;

/// A type of job.
#[derive(Debug, Deserialize)]
pub(crate) struct JobType {
    /// The word for it: `RESOURCE_TABLE`.
    #[serde(rename = "type")]
    pub(crate) name: String,
    /// What it takes.
    pub(crate) parameters: Vec<JobParameter>,
}

/// What a type of job takes.
#[derive(Debug, Deserialize)]
pub(crate) struct JobParameter {
    /// The name.
    pub(crate) name: String,
    class: String,
    item: Option<String>,
    constants: Option<Vec<String>>,
    endpoint: Option<String>,
    default: Option<Value>,
}

/// Returns the types that users may make jobs of.
pub(crate) fn job_types(facts: Facts) -> &'static [JobType] {
    static TYPES: OnceLock<HashMap<String, Vec<JobType>>> = OnceLock::new();
    let types = TYPES.get_or_init(|| {
        serde_json::from_str(include_str!("../../data/job_types.json"))
            .expect("the file is part of the program and tested")
    });
    let version = format!("v{}", facts.release().minor());
    types.get(&version).map(Vec::as_slice).unwrap_or_default()
}

/// Finds a type that users may make jobs of.
pub(crate) fn find(facts: Facts, name: &str) -> Option<&'static JobType> {
    job_types(facts).iter().find(|known| known.name == name)
}

impl JobType {
    /// Returns the words for the type: `Resource table`.
    pub(crate) fn label(&self) -> String {
        let mut words = self.name.replace('_', " ").to_lowercase();
        if let Some(first) = words.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        words
    }

    /// Returns how its jobs are scheduled.
    pub(crate) fn scheduling(&self) -> &'static str {
        if self.name == "CONTINUOUS_ANALYTICS_TABLE" { "FIXED_DELAY" } else { "CRON" }
    }

    /// Returns what a job takes that is not told otherwise; nothing, where the type takes nothing.
    pub(crate) fn defaults(&self) -> Option<Value> {
        if self.parameters.is_empty() {
            return None;
        }
        let given = self.parameters.iter();
        let given = given.filter_map(|it| Some((it.name.clone(), it.default.clone()?)));
        Some(Value::Object(given.collect::<Map<_, _>>()))
    }
}

/// The switches of a property, none of which holds for a parameter.
const SWITCHES: &[&str] = &[
    "persisted",
    "attribute",
    "simple",
    "ordered",
    "owner",
    "identifiableObject",
    "nameableObject",
    "analyticalObject",
    "readable",
    "writable",
    "unique",
    "required",
    "manyToMany",
    "oneToOne",
    "manyToOne",
    "oneToMany",
    "translatable",
    "propertyTransformer",
];

impl JobParameter {
    /// Writes the parameter as schemas write properties.
    pub(crate) fn value(&self, facts: Facts) -> Value {
        let mut value = json!({
            "klass": self.class,
            "name": self.name,
            "fieldName": label(&self.name),
            "collection": self.item.is_some(),
            "embeddedObject": self.item.is_some(),
            "gistPreferences": {"included": "AUTO", "transformation": "AUTO"},
        });
        for switch in SWITCHES {
            value[*switch] = json!(false);
        }
        if facts.sorts_by_properties() {
            value["sortable"] = json!(false);
        }
        if let Some(item) = &self.item {
            value["itemKlass"] = json!(item);
            value["collectionName"] = json!(self.name);
        }
        let optional = [
            ("constants", self.constants.as_ref().map(|it| json!(it))),
            ("relativeApiEndpoint", self.endpoint.as_ref().map(|it| json!(it))),
            ("defaultValue", self.default.clone()),
        ];
        for (key, given) in optional {
            if let Some(given) = given {
                value[key] = given;
            }
        }
        value
    }
}

/// Returns the words for a name: `skipTableTypes` is `Skip table types`.
fn label(name: &str) -> String {
    let mut words = String::new();
    for (place, character) in name.chars().enumerate() {
        if place == 0 {
            words.extend(character.to_uppercase());
        } else if character.is_uppercase() {
            words.push(' ');
            words.extend(character.to_lowercase());
        } else {
            words.push(character);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::Release;

    #[test]
    fn each_version_has_its_types() {
        for (release, count) in [(Release::V41, 21), (Release::V42, 21), (Release::V43, 20)] {
            assert_eq!(job_types(Facts::of(release)).len(), count);
        }
        let facts = Facts::of(Release::V42);
        let analytics = find(facts, "ANALYTICS_TABLE").unwrap();
        assert_eq!(analytics.label(), "Analytics table");
        assert_eq!(analytics.defaults().unwrap()["skipTableTypes"], json!([]));
        assert_eq!(find(facts, "RESOURCE_TABLE").unwrap().defaults(), None);
        assert_eq!(label("skipTableTypes"), "Skip table types");
    }
}
