//! What a server sent and no field could take.

use std::fmt;

use serde_json::{Map, Value};

/// The keys of an object that its type has no field for, and the values that did not fit theirs.
///
/// A server of a later patch may send more than its snapshot knew; nothing of it is lost. The keys
/// here are written back with the model, except those whose field has been given a value since.
/// An explicit `null` is kept here as well, so a key can be sent as `null` by inserting one.
///
/// Empty, it takes one machine word.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Map<String, Value>>>);

impl Extra {
    pub(crate) const NONE: Self = Self(None);

    /// Returns the value that was kept under `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.as_ref()?.get(key)
    }

    /// Keeps `value` under `key` and returns what stood there.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0.get_or_insert_default().insert(key.into(), value.into())
    }

    /// Takes out the value that was kept under `key`.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let map = self.0.as_mut()?;
        let value = map.remove(key);
        if map.is_empty() {
            self.0 = None;
        }
        value
    }

    /// Returns whether nothing was kept.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Returns the number of keys.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |map| map.len())
    }

    /// Returns the keys and their values, by key.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter().flat_map(|map| map.iter())
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a String, &'a Value);
    type IntoIter = std::iter::FlatMap<
        std::option::Iter<'a, Box<Map<String, Value>>>,
        serde_json::map::Iter<'a>,
        fn(&'a Box<Map<String, Value>>) -> serde_json::map::Iter<'a>,
    >;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().flat_map(|map| map.iter())
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let map: Map<String, Value> =
            entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect();
        Self(if map.is_empty() { None } else { Some(Box::new(map)) })
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.iter()).finish()
    }
}
