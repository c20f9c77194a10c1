//! Changing parts of an object: the JSON Patch operations that DHIS2 knows.

use serde::ser::{SerializeSeq, Serializer};
use serde_json::{Value, json};

/// A list of changes to one object, made in order.
///
/// DHIS2 knows four operations: `add`, `remove`, `replace` and its own `remove-by-id`; it refuses
/// the `test`, `move` and `copy` of RFC 6902, so there is no way to spell them here.
///
/// ```
/// use dhis2_client::Patch;
///
/// let patch = Patch::new()
///     .replace("/name", "Malaria cases")
///     .add("/aggregationLevels", [1, 2])
///     .remove_by_id("/legendSets", "fqs276KXCXi");
/// assert_eq!(
///     serde_json::to_string(&patch).unwrap(),
///     r#"[{"op":"replace","path":"/name","value":"Malaria cases"},"#.to_owned()
///         + r#"{"op":"add","path":"/aggregationLevels","value":[1,2]},"#
///         + r#"{"id":"fqs276KXCXi","op":"remove-by-id","path":"/legendSets"}]"#
/// );
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Patch(Vec<Value>);

impl Patch {
    /// Returns a patch that changes nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts a value where there may be none, or at the end of a list (`/path/-`).
    #[must_use]
    pub fn add(self, path: &str, value: impl Into<Value>) -> Self {
        self.with(json!({"op": "add", "path": path, "value": value.into()}))
    }

    /// Puts a value in the place of another.
    #[must_use]
    pub fn replace(self, path: &str, value: impl Into<Value>) -> Self {
        self.with(json!({"op": "replace", "path": path, "value": value.into()}))
    }

    /// Takes a value away.
    #[must_use]
    pub fn remove(self, path: &str) -> Self {
        self.with(json!({"op": "remove", "path": path}))
    }

    /// Takes the object with this UID out of a list of references.
    #[must_use]
    pub fn remove_by_id(self, path: &str, uid: impl AsRef<str>) -> Self {
        self.with(json!({"op": "remove-by-id", "path": path, "id": uid.as_ref()}))
    }

    /// Returns whether the patch changes nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn with(mut self, operation: Value) -> Self {
        self.0.push(operation);
        self
    }
}

impl serde::Serialize for Patch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for operation in &self.0 {
            list.serialize_element(operation)?;
        }
        list.end()
    }
}
