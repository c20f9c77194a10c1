//! The `fields` parameter for objects that no class describes: it chooses among the keys of their JSON.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::parse::{FieldPath, Transformer, parse};
use super::transform;

/// Which keys of an object to show, and of the objects inside of it.
#[derive(Debug, Clone, Default)]
pub(crate) struct JsonFields {
    all: bool,
    simple: bool,
    named: BTreeMap<String, JsonFields>,
    excluded: BTreeSet<String>,
    transformers: Vec<Transformer>,
}

impl JsonFields {
    /// Reads the text of a parameter.
    pub(crate) fn new(text: &str) -> Self {
        let mut fields = Self::default();
        for field in parse(text) {
            fields.add(field);
        }
        fields
    }

    /// Tells if a key is shown.
    pub(crate) fn includes(&self, key: &str) -> bool {
        !self.excluded.contains(key) && (self.shows_all() || self.named.contains_key(key))
    }

    /// Returns what is shown of the object at a key.
    pub(crate) fn inside(&self, key: &str) -> Self {
        self.named.get(key).cloned().unwrap_or_default()
    }

    /// Leaves a key out too.
    #[must_use]
    pub(crate) fn without(mut self, key: &str) -> Self {
        self.excluded.insert(key.to_owned());
        self
    }

    /// Takes out of a value what is not shown.
    pub(crate) fn apply(&self, value: Value) -> Value {
        match value {
            Value::Array(entries) => entries.into_iter().map(|entry| self.apply(entry)).collect(),
            Value::Object(object) => {
                let mut out = object
                    .into_iter()
                    .filter(|(key, value)| {
                        self.includes(key)
                            || (self.simple && !value.is_object() && !value.is_array())
                    })
                    .map(|(key, value)| {
                        let value = match self.named.get(&key) {
                            Some(inside) => inside.apply(value),
                            None => value,
                        };
                        (key, value)
                    })
                    .collect();
                let named = self.named.iter().map(|(key, it)| (key, it.transformers.as_slice()));
                transform::apply_each(&mut out, named);
                Value::Object(out)
            }
            other => other,
        }
    }

    /// A key without a bracket shows all that it holds.
    fn shows_all(&self) -> bool {
        self.all || (self.named.is_empty() && !self.simple)
    }

    fn add(&mut self, field: FieldPath) {
        let mut place = self;
        for step in &field.path {
            place = place.named.entry(step.clone()).or_default();
        }
        if field.exclude {
            place.excluded.insert(field.name);
        } else if field.preset {
            match field.name.as_str() {
                "simple" => place.simple = true,
                _ => place.all = true,
            }
        } else {
            place.named.entry(field.name).or_default().transformers.extend(field.transformers);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn keys_are_shown_as_asked_for() {
        let object = json!({"a": 1, "b": {"c": 2, "d": 3}, "e": [{"f": 4, "g": 5}]});
        let shown = |fields: &str| JsonFields::new(fields).apply(object.clone());
        assert_eq!(shown("a,b[c]"), json!({"a": 1, "b": {"c": 2}}));
        assert_eq!(shown("*,!b"), json!({"a": 1, "e": [{"f": 4, "g": 5}]}));
        assert_eq!(shown("*,e[f]"), json!({"a": 1, "b": {"c": 2, "d": 3}, "e": [{"f": 4}]}));
        assert_eq!(shown("e[*,!f]"), json!({"e": [{"g": 5}]}));
        assert_eq!(shown("b"), json!({"b": {"c": 2, "d": 3}}));
        assert_eq!(shown("unknown"), json!({}));
        assert_eq!(shown("e~size~rename(n)"), json!({"n": 1}));
    }

    #[test]
    fn what_is_hidden_need_not_be_worked_out() {
        let fields = JsonFields::new("*,!events,enrollments[enrollment]");
        assert!(fields.includes("attributes") && !fields.includes("events"));
        assert!(!fields.inside("enrollments").includes("events"));
        assert!(fields.inside("attributes").includes("value"));
    }
}
