//! Objects of many kinds, as they go in and out of servers.

use std::collections::BTreeMap;
use std::fmt;

use dhis2_models::Object;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::Place;
use crate::error::Error;

/// Objects of many kinds: what `/api/metadata` gives and takes.
///
/// It reads and writes as JSON; what a server says of itself beside the objects is left aside.
///
/// ```
/// use dhis2_client::Object;
/// use dhis2_client::api::metadata::Bundle;
///
/// let mut bundle = Bundle::from_json(br#"{"system": {}, "constants": [{"id": "a1234567890"}]}"#)?;
/// bundle.add("dataElement", Object::new().with("id", "fbfJHSPpUQD"));
/// assert_eq!(bundle.len(), 2);
/// assert!(bundle.get("dataElements", "fbfJHSPpUQD").is_some());
/// # Ok::<(), dhis2_client::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bundle(BTreeMap<String, Vec<Object>>);

impl Bundle {
    /// Returns a bundle without any objects.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a bundle from JSON, such as a file that was exported.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where the text is no JSON object.
    pub fn from_json(json: &[u8]) -> Result<Self, Error> {
        serde_json::from_slice(json)
            .map_err(|error| Error::build(format!("the text is no bundle of metadata: {error}")))
    }

    /// Adds an object of a kind, by the kind's plural or singular.
    pub fn add(&mut self, kind: &str, object: Object) {
        self.0.entry(Place::of(kind).plural.into_owned()).or_default().push(object);
    }

    /// Returns the objects of a kind.
    pub fn objects(&self, kind: &str) -> &[Object] {
        self.0.get(&*Place::of(kind).plural).map(Vec::as_slice).unwrap_or_default()
    }

    /// Finds an object by its UID.
    pub fn get(&self, kind: &str, uid: &str) -> Option<&Object> {
        self.objects(kind).iter().find(|object| object.id() == Some(uid))
    }

    /// Returns the kinds, by their plurals, each with its objects.
    pub fn kinds(&self) -> impl Iterator<Item = (&str, &[Object])> {
        self.0.iter().map(|(kind, objects)| (kind.as_str(), objects.as_slice()))
    }

    /// Returns all objects, each with its kind's plural.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Object)> {
        self.kinds().flat_map(|(kind, objects)| objects.iter().map(move |object| (kind, object)))
    }

    /// Keeps the objects that are wanted only.
    pub fn retain(&mut self, mut wanted: impl FnMut(&str, &Object) -> bool) {
        for (kind, objects) in &mut self.0 {
            objects.retain(|object| wanted(kind, object));
        }
        self.0.retain(|_, objects| !objects.is_empty());
    }

    /// Returns how many objects there are.
    pub fn len(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }

    /// Returns whether there are no objects.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Extend<(String, Object)> for Bundle {
    fn extend<I: IntoIterator<Item = (String, Object)>>(&mut self, objects: I) {
        for (kind, object) in objects {
            self.add(&kind, object);
        }
    }
}

impl FromIterator<(String, Object)> for Bundle {
    fn from_iter<I: IntoIterator<Item = (String, Object)>>(objects: I) -> Self {
        let mut bundle = Self::new();
        bundle.extend(objects);
        bundle
    }
}

impl Serialize for Bundle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Bundle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bundles;

        impl<'de> Visitor<'de> for Bundles {
            type Value = Bundle;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object with lists of objects")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Bundle, A::Error> {
                let mut bundle = Bundle::new();
                while let Some(kind) = map.next_key::<String>()? {
                    if kind == "system" || kind == "date" {
                        map.next_value::<IgnoredAny>()?;
                        continue;
                    }
                    let Value::Array(items) = map.next_value()? else { continue };
                    for object in items.into_iter().filter_map(|it| Object::try_from(it).ok()) {
                        bundle.add(&kind, object);
                    }
                }
                Ok(bundle)
            }
        }

        deserializer.deserialize_map(Bundles)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_bundle_is_read_and_written_without_what_the_server_says_of_itself() {
        let json = br#"{"system": {"version": "2.42"}, "date": "x", "options": [{"id": "a"}, 7]}"#;
        let bundle = Bundle::from_json(json).unwrap();
        assert_eq!(serde_json::to_value(&bundle).unwrap(), json!({"options": [{"id": "a"}]}));
        assert!(Bundle::from_json(b"[]").is_err());
    }

    #[test]
    fn what_is_not_wanted_goes_with_its_kind() {
        let object = |id: &str| Object::new().with("id", id);
        let mut bundle: Bundle =
            [("options".to_owned(), object("a")), ("optionSets".to_owned(), object("b"))]
                .into_iter()
                .collect();
        bundle.retain(|kind, _| kind == "options");
        assert_eq!(bundle.iter().map(|(kind, _)| kind).collect::<Vec<_>>(), ["options"]);
        assert!(!bundle.is_empty() && bundle.objects("optionSets").is_empty());
    }
}
