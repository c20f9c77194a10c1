//! Which objects name which others: the far side of a relation, worked out once for a request.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use serde_json::Value;

use crate::schema::{ClassId, Schemas};
use crate::store::{self, Store, reference};

/// For each named object the values that stand on the far side: references, or objects of their own.
pub(super) type Index = HashMap<String, Vec<Value>>;

/// The indexes that were needed so far.
#[derive(Debug, Default)]
pub(super) struct Inverses(RefCell<HashMap<(ClassId, &'static str), Rc<Index>>>);

impl Inverses {
    /// Returns the index of a property: who is named by it, and by whom.
    pub(super) fn of(
        &self,
        schemas: &Schemas,
        store: &Store,
        class: ClassId,
        property: &'static str,
    ) -> Rc<Index> {
        if let Some(index) = self.0.borrow().get(&(class, property)) {
            return Rc::clone(index);
        }
        let index = Rc::new(build(schemas, store, class, property));
        self.0.borrow_mut().insert((class, property), Rc::clone(&index));
        index
    }
}

fn build(schemas: &Schemas, store: &Store, class: ClassId, property: &str) -> Index {
    let mut index = Index::new();
    if let Some((container, list)) = container(schemas, class) {
        for object in store.table(container).values() {
            for entry in object.get(list).and_then(Value::as_array).into_iter().flatten() {
                for uid in named(entry.get(property)) {
                    index.entry(uid.to_owned()).or_default().push(entry.clone());
                }
            }
        }
        return index;
    }
    for object in store.table(class).values() {
        for uid in named(object.get(property)) {
            let far = store::reference_to(store::uid(object));
            index.entry(uid.to_owned()).or_default().push(far);
        }
    }
    index
}

/// Finds where the objects of an embedded class are kept.
fn container(schemas: &Schemas, class: ClassId) -> Option<(ClassId, &'static str)> {
    if !schemas.class(class).embedded_object {
        return None;
    }
    schemas.classes().find_map(|(id, candidate)| {
        let list = candidate
            .properties
            .iter()
            .find(|p| p.collection && p.owner && p.embedded_object && p.target == Some(class))?;
        Some((id, list.wire_name()))
    })
}

fn named(value: Option<&Value>) -> impl Iterator<Item = &str> {
    let (one, many) = match value {
        Some(Value::Array(entries)) => (None, entries.as_slice()),
        Some(other) => (reference(other), [].as_slice()),
        None => (None, [].as_slice()),
    };
    one.into_iter().chain(many.iter().filter_map(reference))
}
