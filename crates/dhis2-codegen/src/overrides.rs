//! Decisions of people about the generated code: `overrides.toml`, read and checked.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::error::Error;
use crate::schemas::Schema;

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
    /// Which payload types are made.
    #[serde(default)]
    pub payload: PayloadOverrides,
}

/// Which payload types are made, and what is decided about them.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayloadOverrides {
    /// The components that each area needs; what they are made of comes along.
    #[serde(default)]
    pub areas: BTreeMap<String, Vec<String>>,
    /// Properties (`Component.property`) that no document knows, and the component of each, in
    /// brackets for a list.
    #[serde(default)]
    pub add: BTreeMap<String, String>,
    /// Properties (`Component.property`) that are read as any JSON, and why.
    #[serde(default)]
    pub json: BTreeMap<String, String>,
    /// Properties and components that are read as text, and why.
    #[serde(default)]
    pub text: BTreeMap<String, String>,
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
        for schema in schemas {
            described.insert(schema.klass.as_str());
            for property in &schema.properties {
                classes.insert(property.value_klass());
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
    fn a_table_that_is_not_known_is_an_error() {
        assert!(Overrides::parse("[clas]\n'a.B' = 'C'").is_err());
    }
}
