//! An object of any kind, for programs that pick the kind at run time.

use std::ops::{Deref, DerefMut};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::Uid;
use crate::date_time::DateTime;

/// The JSON of any object: what a client that is not pinned to a version reads and writes.
///
/// It is a map from a key on the wire to its value, with methods for the keys that nearly every
/// object has, and it can be read as a typed model at any time.
///
/// ```
/// use dhis2_models::Object;
/// use serde_json::json;
///
/// let object: Object = json!({"id": "fbfJHSPpUQD", "name": "Malaria", "level": 2}).try_into()?;
/// assert_eq!(object.name(), Some("Malaria"));
/// assert_eq!(object.pointer("/level"), Some(&json!(2)));
/// # Ok::<(), serde_json::Value>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object(Map<String, Value>);

impl Object {
    /// Returns an object without any keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the object with `key` set to `value`: for building one in a single expression.
    #[must_use]
    pub fn with(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.insert(key.into(), value.into());
        self
    }

    /// Returns the identifier.
    pub fn id(&self) -> Option<&str> {
        self.text("id")
    }

    /// Returns the identifier if it is a UID.
    pub fn uid(&self) -> Option<Uid> {
        self.id().and_then(Uid::new)
    }

    /// Returns the code.
    pub fn code(&self) -> Option<&str> {
        self.text("code")
    }

    /// Returns the name.
    pub fn name(&self) -> Option<&str> {
        self.text("name")
    }

    /// Returns the name in the user's language.
    pub fn display_name(&self) -> Option<&str> {
        self.text("displayName")
    }

    /// Returns when the object was last changed.
    pub fn last_updated(&self) -> Option<DateTime> {
        self.text("lastUpdated").map(DateTime::from)
    }

    /// Returns the text that stands under `key`.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.as_str()
    }

    /// Returns the value at a JSON pointer such as `/categoryCombo/id`.
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        let mut steps = pointer.strip_prefix('/')?.splitn(2, '/');
        let value = self.0.get(&steps.next()?.replace("~1", "/").replace("~0", "~"))?;
        match steps.next() {
            Some(rest) => value.pointer(&format!("/{rest}")),
            None => Some(value),
        }
    }

    /// Reads the object as a model or as a caller's own type.
    ///
    /// # Errors
    ///
    /// Fails where the values do not fit a caller's own type; a generated model takes any.
    pub fn read_as<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        T::deserialize(Value::Object(self.0.clone()))
    }

    /// Returns the JSON map.
    pub fn into_map(self) -> Map<String, Value> {
        self.0
    }
}

impl Deref for Object {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Object {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl From<Map<String, Value>> for Object {
    fn from(map: Map<String, Value>) -> Self {
        Self(map)
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Self::Object(object.0)
    }
}

impl TryFrom<Value> for Object {
    type Error = Value;

    /// Takes a JSON object; any other value is handed back.
    fn try_from(value: Value) -> Result<Self, Value> {
        match value {
            Value::Object(map) => Ok(Self(map)),
            other => Err(other),
        }
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_object_is_read_by_key_and_by_pointer() {
        let object = Object::new()
            .with("id", "fbfJHSPpUQD")
            .with("categoryCombo", json!({"id": "bjDvmb4bfuf"}));
        assert_eq!(object.uid(), Uid::new("fbfJHSPpUQD"));
        assert_eq!(object.pointer("/categoryCombo/id"), Some(&json!("bjDvmb4bfuf")));
        assert_eq!(object.pointer("/categoryCombo/name"), None);
        assert_eq!(object.pointer("id"), None);
        assert_eq!(object.name(), None);
    }
}
