//! Decisions of people about the generated code: `overrides.toml`, read and checked.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::error::Error;
use crate::schemas::{PropertyType, Schema};

/// The contents of `overrides.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overrides {
    /// Rust names of classes whose own name is taken.
    #[serde(default)]
    pub class: BTreeMap<String, String>,
    /// Classes with an endpoint that are no kind, and why.
    #[serde(default)]
    pub not_a_kind: BTreeMap<String, String>,
    /// What the maps of a property hold, by `Class.property`.
    #[serde(default)]
    pub map: BTreeMap<String, String>,
    /// Classes whose `id` is not a UID, and what it is.
    #[serde(default)]
    pub text_id: BTreeMap<String, String>,
    /// Payload types for classes that the schemas mention and do not describe well; `[Name]` is a
    /// list of them.
    #[serde(default)]
    pub shape: BTreeMap<String, String>,
    /// Properties that are text with the UIDs of objects in it, and what that text is.
    #[serde(default)]
    pub expressions: BTreeMap<String, String>,
    /// What references (`Payload.property`) of payload types point at, by plural, where that is not
    /// the kind that the property is called by.
    #[serde(default)]
    pub points_at: BTreeMap<String, String>,
    /// Which payload types are made.
    #[serde(default)]
    pub payload: PayloadOverrides,
    /// Which operations are made.
    #[serde(default)]
    pub operations: OperationOverrides,
}

/// Which operations are made, and where they belong.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperationOverrides {
    /// The beginnings of the paths of each area, below `/api/`; of several the longest counts.
    #[serde(default)]
    pub areas: BTreeMap<String, Vec<String>>,
    /// Paths below `/api/` that are left out, and why. A `*` at either end stands for anything.
    #[serde(default)]
    pub exclude: BTreeMap<String, String>,
}

/// Which payload types are made, and what is decided about them.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayloadOverrides {
    /// The areas that are there without a feature.
    #[serde(default)]
    pub always: BTreeSet<String>,
    /// The components that each area needs; what they are made of comes along.
    #[serde(default)]
    pub areas: BTreeMap<String, Vec<String>>,
    /// Components that are no payload, and why. A `*` at either end stands for anything.
    #[serde(default)]
    pub exclude: BTreeMap<String, String>,
    /// Components that go by another name here; several that go by one are joined. `2.43 Event` is
    /// the component of one release only.
    #[serde(default)]
    pub name: BTreeMap<String, String>,
    /// Properties that no document knows, by component, and what each is: a component or plain type,
    /// in brackets for a list. A component that no document knows is made of them.
    #[serde(default)]
    pub add: BTreeMap<String, BTreeMap<String, String>>,
    /// What properties (`Component.property`) are, where the documents are wrong about them; written
    /// as in `add`.
    #[serde(default)]
    pub property: BTreeMap<String, String>,
    /// Properties (`Component.property`) that are read as any JSON, and why.
    #[serde(default)]
    pub json: BTreeMap<String, String>,
    /// Properties and components that are read as text, and why.
    #[serde(default)]
    pub text: BTreeMap<String, String>,
}

impl PayloadOverrides {
    /// Returns the entry that says that a component is no payload.
    pub fn excluded(&self, component: &str) -> Option<&str> {
        self.exclude.keys().map(String::as_str).find(|entry| is_meant(entry, component))
    }
}

/// Returns whether a name is meant by an entry, in which a `*` at either end stands for anything.
pub(crate) fn is_meant(entry: &str, name: &str) -> bool {
    match (entry.strip_prefix('*'), entry.strip_suffix('*')) {
        (Some(end), _) => name.ends_with(end),
        (None, Some(start)) => name.starts_with(start),
        (None, None) => name == entry,
    }
}

impl Overrides {
    /// Returns the decisions of this project.
    ///
    /// # Errors
    ///
    /// Fails where the file is no TOML of this form.
    pub fn project() -> Result<Self, Error> {
        Self::parse(include_str!("../overrides.toml"))
    }

    /// Reads decisions from TOML.
    ///
    /// # Errors
    ///
    /// Fails where the text is no TOML of this form.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Ok(basic_toml::from_str(text)?)
    }

    /// Checks that every decision is about something in these schemas, which are those of all
    /// releases together.
    ///
    /// # Errors
    ///
    /// Fails with the first decision that matches nothing.
    pub fn check<'a>(&self, schemas: impl IntoIterator<Item = &'a Schema>) -> Result<(), Error> {
        let mut classes = BTreeSet::new();
        let mut described = BTreeSet::new();
        let mut properties = BTreeSet::new();
        let mut texts = BTreeSet::new();
        for schema in schemas {
            described.insert(schema.klass.as_str());
            for property in &schema.properties {
                classes.insert(property.value_klass());
                if property.value_type() == PropertyType::Text {
                    texts.insert(property.wire());
                }
                properties.insert(format!("{}.{}", schema.class(), property.wire()));
            }
        }
        classes.extend(&described);
        let unknown = |table: &BTreeMap<String, String>, known: &BTreeSet<&str>| {
            table.keys().find(|entry| !known.contains(entry.as_str())).cloned()
        };
        let stale = |table, entry| Error::StaleOverride { table, entry };
        if let Some(entry) = unknown(&self.class, &classes) {
            return Err(stale("class", entry));
        }
        if let Some(entry) = unknown(&self.not_a_kind, &described) {
            return Err(stale("not_a_kind", entry));
        }
        if let Some(entry) = unknown(&self.text_id, &described) {
            return Err(stale("text_id", entry));
        }
        if let Some(entry) = unknown(&self.shape, &classes) {
            return Err(stale("shape", entry));
        }
        if let Some(entry) = unknown(&self.expressions, &texts) {
            return Err(stale("expressions", entry));
        }
        match self.map.keys().find(|entry| !properties.contains(*entry)) {
            Some(entry) => Err(stale("map", entry.clone())),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_about_nothing_is_an_error() {
        let schemas = crate::schemas::parse(
            r#"{"schemas": [{"klass": "a.B", "singular": "b", "plural": "bs", "properties": []}]}"#,
        )
        .unwrap();
        let good = Overrides::parse("[class]\n'a.B' = 'C'").unwrap();
        good.check(&schemas).unwrap();
        let stale = Overrides::parse("[text_id]\n'a.Gone' = 'x'").unwrap();
        let error = stale.check(&schemas).unwrap_err().to_string();
        assert!(error.contains("`a.Gone` in [text_id] matches nothing"), "{error}");
    }

    #[test]
    fn a_star_at_an_end_stands_for_anything() {
        assert!(is_meant("*PropertyNames", "DataElementPropertyNames"));
        assert!(is_meant("PropertyNames_*", "PropertyNames_DataElement"));
        assert!(is_meant("Environment", "Environment"));
        assert!(!is_meant("Environment", "Environments"));
    }

    #[test]
    fn a_table_that_is_not_known_is_an_error() {
        assert!(Overrides::parse("[clas]\n'a.B' = 'C'").is_err());
    }
}
