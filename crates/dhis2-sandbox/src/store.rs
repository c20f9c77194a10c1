//! The objects of a server: per class, in the order of their creation, shared until they change.

use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::schema::ClassId;

/// An object as it is stored: what no rule can work out.
///
/// References are kept as `{"id": …}`, objects that live inside of others as they are.
pub(crate) type Object = Map<String, Value>;

/// The objects of one class by UID.
pub(crate) type Table = IndexMap<Arc<str>, Arc<Object>>;

/// All objects. A copy costs a pointer per class.
#[derive(Debug, Clone, Default)]
pub(crate) struct Store {
    tables: Vec<Arc<Table>>,
}

impl Store {
    /// Creates an empty store for a number of classes.
    pub(crate) fn new(classes: usize) -> Self {
        Self { tables: vec![Arc::default(); classes] }
    }

    /// Returns the objects of a class.
    pub(crate) fn table(&self, class: ClassId) -> &Table {
        &self.tables[class.0]
    }

    /// Returns an object.
    pub(crate) fn get(&self, class: ClassId, uid: &str) -> Option<&Arc<Object>> {
        self.tables[class.0].get(uid)
    }

    /// Tells if there is an object.
    pub(crate) fn contains(&self, class: ClassId, uid: &str) -> bool {
        self.get(class, uid).is_some()
    }

    /// Puts an object in, or in the place of the one with the same UID.
    pub(crate) fn put(&mut self, class: ClassId, object: Object) {
        let uid: Arc<str> = uid(&object).into();
        Arc::make_mut(&mut self.tables[class.0]).insert(uid, Arc::new(object));
    }

    /// Changes an object in place.
    pub(crate) fn change(&mut self, class: ClassId, uid: &str, change: impl FnOnce(&mut Object)) {
        if self.contains(class, uid)
            && let Some(object) = Arc::make_mut(&mut self.tables[class.0]).get_mut(uid)
        {
            change(Arc::make_mut(object));
        }
    }

    /// Takes an object out.
    pub(crate) fn remove(&mut self, class: ClassId, uid: &str) -> Option<Arc<Object>> {
        if !self.contains(class, uid) {
            return None;
        }
        Arc::make_mut(&mut self.tables[class.0]).shift_remove(uid)
    }
}

/// Returns the UID of an object; empty, where it has none.
pub(crate) fn uid(object: &Object) -> &str {
    text(object, "id").unwrap_or_default()
}

/// Returns a text of an object.
pub(crate) fn text<'o>(object: &'o Object, property: &str) -> Option<&'o str> {
    object.get(property).and_then(Value::as_str)
}

/// Returns the UID that a value refers to.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    value.get("id").and_then(Value::as_str)
}

/// Returns the UID that a property of an object refers to.
pub(crate) fn referred<'o>(object: &'o Object, property: &str) -> Option<&'o str> {
    object.get(property).and_then(reference)
}

/// Returns the UIDs that a collection of an object refers to.
pub(crate) fn members<'o>(object: &'o Object, property: &str) -> impl Iterator<Item = &'o str> {
    object.get(property).and_then(Value::as_array).into_iter().flatten().filter_map(reference)
}

/// Makes a reference to an object.
pub(crate) fn reference_to(uid: &str) -> Value {
    Value::Object(Map::from_iter([("id".to_owned(), Value::String(uid.to_owned()))]))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn object(value: Value) -> Object {
        match value {
            Value::Object(map) => map,
            _ => Map::new(),
        }
    }

    #[test]
    fn a_copy_does_not_see_later_changes() {
        let class = ClassId(0);
        let mut store = Store::new(1);
        store.put(class, object(json!({"id": "a", "name": "A"})));
        let copy = store.clone();
        store.change(class, "a", |o| {
            o.insert("name".into(), json!("B"));
        });
        store.put(class, object(json!({"id": "b"})));
        assert_eq!(text(copy.get(class, "a").unwrap(), "name"), Some("A"));
        assert_eq!(text(store.get(class, "a").unwrap(), "name"), Some("B"));
        assert_eq!((copy.table(class).len(), store.table(class).len()), (1, 2));
        assert!(store.remove(class, "a").is_some());
        assert!(store.remove(class, "a").is_none());
    }
}
