//! Works out which properties a `fields` parameter asks for, by the rules of the server's field filter.

use std::collections::BTreeMap;

use super::parse::{FieldPath, Transformer, parse};
use crate::schema::{ClassId, Kind, Property, Schemas};

/// What to show of one kind of object: names, and what to show of the objects they lead to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Plan {
    pub(super) entries: BTreeMap<String, Entry>,
}

/// What to show under one name.
#[derive(Debug, Clone, Default)]
pub(super) struct Entry {
    pub(super) inside: Plan,
    pub(super) transformers: Vec<Transformer>,
    /// Whether the value goes out as it is stored: the version does not describe its class.
    pub(super) whole: bool,
}

/// The properties that `:identifiable` stands for.
const IDENTIFIABLE: &[&str] = &["id", "name", "code", "created", "lastUpdated", "lastUpdatedBy"];

/// The properties that `:nameable` stands for.
const NAMEABLE: &[&str] =
    &["id", "name", "shortName", "description", "code", "created", "lastUpdated"];

impl Plan {
    /// Works out the plan of a `fields` parameter for the objects of a class.
    pub(crate) fn new(schemas: &Schemas, class: ClassId, fields: &str) -> Self {
        let found = parse(fields);
        let mut plan = Self::default();
        for field in found.iter().filter(|field| !field.exclude && !field.preset) {
            let entry = plan.entry(&field.path, &field.name);
            entry.transformers.clone_from(&field.transformers);
        }
        for preset in found.iter().filter(|field| field.preset) {
            plan.apply_preset(schemas, class, preset);
        }
        plan.expand(schemas, Some(class));
        for exclusion in found.iter().filter(|field| field.exclude) {
            plan.remove(&exclusion.path, &exclusion.name);
        }
        plan
    }

    fn entry(&mut self, path: &[String], name: &str) -> &mut Entry {
        let mut plan = self;
        for step in path {
            plan = &mut plan.entries.entry(step.clone()).or_default().inside;
        }
        plan.entries.entry(name.to_owned()).or_default()
    }

    fn remove(&mut self, path: &[String], name: &str) {
        let mut plan = self;
        for step in path {
            match plan.entries.get_mut(step) {
                Some(entry) => plan = &mut entry.inside,
                None => return,
            }
        }
        plan.entries.remove(name);
    }

    fn apply_preset(&mut self, schemas: &Schemas, class: ClassId, preset: &FieldPath) {
        let Some(class) = class_at(schemas, class, &preset.path) else {
            // All of what the version does not describe is all that there is.
            if let Some((name, path)) = preset.path.split_last() {
                self.entry(path, name).whole = true;
            }
            return;
        };
        for property in &schemas.class(class).properties {
            let name = property.wire_name();
            let included = match preset.name.as_str() {
                "all" => true,
                "owner" => property.owner,
                "persisted" => property.persisted,
                "simple" => property.property_type().is_simple(),
                "identifiable" => IDENTIFIABLE.contains(&property.singular()),
                "nameable" => NAMEABLE.contains(&property.singular()),
                _ => false,
            };
            if included {
                self.entry(&preset.path, name);
            }
        }
    }

    /// Adds what is shown of objects of which nothing in particular is asked for.
    fn expand(&mut self, schemas: &Schemas, class: Option<ClassId>) {
        for (name, entry) in &mut self.entries {
            let property = class.and_then(|class| schemas.class(class).property(name));
            let Some(property) = property else {
                entry.whole = entry.inside.entries.is_empty();
                entry.inside.expand(schemas, None);
                continue;
            };
            let known = |name: &String| {
                property.target.is_none_or(|target| schemas.class(target).property(name).is_some())
            };
            if entry.inside.entries.keys().any(known) {
                entry.inside.expand(schemas, property.target);
            } else {
                entry.fill(schemas, property);
            }
        }
    }
}

impl Entry {
    /// Shows of a value what is shown by default: the UID of a reference, all of an object of its own.
    fn fill(&mut self, schemas: &Schemas, property: &Property) {
        if is_complex(property) {
            let Some(target) = property.target else {
                self.whole = true;
                return;
            };
            for inner in &schemas.class(target).properties {
                let mut entry = Self::default();
                if !inner.simple {
                    entry.fill(schemas, inner);
                }
                self.inside.entries.entry(inner.wire_name().to_owned()).or_insert(entry);
            }
        } else if property.kind == Kind::Reference {
            self.inside.entries.entry("id".to_owned()).or_default();
        } else {
            self.whole = true;
        }
    }
}

fn is_complex(property: &Property) -> bool {
    property.kind == Kind::Complex || property.embedded_object
}

fn class_at(schemas: &Schemas, class: ClassId, path: &[String]) -> Option<ClassId> {
    path.iter()
        .try_fold(class, |class, step| schemas.class(class).property(step).and_then(|p| p.target))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::Release;

    fn plan(fields: &str) -> Plan {
        let schemas = Schemas::of(Release::V42);
        Plan::new(schemas, schemas.by_endpoint("dataElements").unwrap(), fields)
    }

    #[test]
    fn a_reference_shows_its_uid_unless_more_is_asked_for() {
        let plan = plan("id,categoryCombo,dataElementGroups[name]");
        let inside =
            |name: &str| plan.entries[name].inside.entries.keys().cloned().collect::<Vec<_>>();
        assert_eq!(inside("categoryCombo"), ["id"]);
        assert_eq!(inside("dataElementGroups"), ["name"]);
    }

    #[test]
    fn an_object_of_its_own_shows_all_it_has() {
        let plan = plan("dataSetElements");
        let inside = &plan.entries["dataSetElements"].inside;
        assert!(
            inside.entries.contains_key("dataSet") && inside.entries.contains_key("dataElement")
        );
        assert!(inside.entries["dataSet"].inside.entries.contains_key("id"));
    }

    #[test]
    fn an_exclusion_is_stronger_than_a_preset() {
        let plan = plan(":owner,!name,!categoryCombo[id],optionSet[*,!name]");
        assert!(
            plan.entries.contains_key("shortName")
                && !plan.entries.contains_key("name")
                && !plan.entries.contains_key("href")
        );
        assert!(!plan.entries.contains_key("categoryCombo"));
        assert!(!plan.entries["optionSet"].inside.entries.contains_key("name"));
        assert!(plan.entries["optionSet"].inside.entries.contains_key("code"));
    }

    #[test]
    fn a_path_that_leads_nowhere_falls_back_to_the_default() {
        let plan = plan("categoryCombo[nothing]");
        assert!(plan.entries["categoryCombo"].inside.entries.contains_key("id"));
    }
}
