//! Puts UIDs in the place of the codes and names by which an import names metadata.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::area::tracker::schemes::{Scheme, Schemes};
use crate::state::State;
use crate::store::Object;
use crate::tracker::payload::Payload;
use crate::tracker::record::Kind;

/// The properties that name metadata.
const PROPERTIES: &[(&str, &str)] = &[
    ("trackedEntityType", "trackedEntityTypes"),
    ("orgUnit", "organisationUnits"),
    ("program", "programs"),
    ("programStage", "programStages"),
    ("attributeOptionCombo", "categoryOptionCombos"),
    ("relationshipType", "relationshipTypes"),
];

/// The lists of values, and what in each names metadata.
const LISTS: &[(&str, &str, &str)] = &[
    ("attributes", "attribute", "trackedEntityAttributes"),
    ("dataValues", "dataElement", "dataElements"),
];

/// Resolves identifiers, each scheme of each class once.
struct Resolver<'s> {
    state: &'s State,
    schemes: &'s Schemes,
    known: HashMap<&'static str, HashMap<String, String>>,
}

/// Resolves the identifiers of an import; what is not found stays as it is, and is refused later.
pub(super) fn resolve(state: &State, schemes: &Schemes, payload: &mut Payload) {
    let mut resolver = Resolver { state, schemes, known: HashMap::new() };
    for kind in Kind::ALL {
        for object in payload.of_mut(kind) {
            resolver.resolve(object);
        }
    }
}

impl Resolver<'_> {
    fn resolve(&mut self, object: &mut Object) {
        for (property, class) in PROPERTIES {
            self.replace(object, property, class);
        }
        for (list, property, class) in LISTS {
            let entries = object.get_mut(*list).and_then(Value::as_array_mut);
            for entry in entries.into_iter().flatten().filter_map(Value::as_object_mut) {
                self.replace(entry, property, class);
            }
        }
        if let Some(text) = object.get("attributeCategoryOptions").and_then(Value::as_str) {
            let separators = [',', ';'];
            let options: Vec<String> = text
                .split(separators)
                .filter(|it| !it.is_empty())
                .map(|it| self.uid("categoryOptions", it.trim()))
                .collect();
            object.insert("attributeCategoryOptions".to_owned(), json!(options));
        }
    }

    fn replace(&mut self, object: &mut Object, property: &str, class: &'static str) {
        if let Some(text) = object.get(property).and_then(Value::as_str) {
            let uid = self.uid(class, text);
            object.insert(property.to_owned(), json!(uid));
        }
    }

    fn uid(&mut self, class: &'static str, text: &str) -> String {
        let scheme = self.schemes.of(class);
        if *scheme == Scheme::Uid {
            return text.to_owned();
        }
        let state = self.state;
        let known = self.known.entry(class).or_insert_with(|| {
            let objects = state.store.table(state.class(class));
            let named = |(uid, object): (&std::sync::Arc<str>, &std::sync::Arc<Object>)| {
                Some((scheme.of(object)?, uid.to_string()))
            };
            objects.iter().filter_map(named).collect()
        });
        known.get(text).cloned().unwrap_or_else(|| text.to_owned())
    }
}
