//! What stands inside of an object: read as a list, changed, and put back alone.

use dhis2_models::payload::WebMessage;
use dhis2_models::{In, Object, Uid, Version};
use serde_json::{Value, json};

use crate::error::Error;
use crate::patch::Patch;
use crate::resource::{self, Resource};

impl<K: In<V>, V: Version> Resource<'_, K, V> {
    /// Reads a list of an object with these fields of its items, as they are written back.
    pub(super) async fn parts(
        &self,
        uid: &str,
        property: &str,
        fields: &str,
    ) -> Result<Vec<Value>, Error> {
        let query = self.query().read_as::<Object>().fields(&format!("{property}[{fields}]"));
        match query.get(uid).await?.remove(property) {
            Some(Value::Array(items)) => Ok(items),
            _ => Ok(Vec::new()),
        }
    }

    /// Puts a list of an object in the place of the one it has, and leaves all else as it is.
    pub(super) async fn set_parts(
        &self,
        uid: &str,
        property: &str,
        parts: Vec<Value>,
    ) -> Result<WebMessage, Error> {
        self.patch(uid, &Patch::new().add(&format!("/{property}"), parts)).await
    }

    /// Sends the object that stands for another, whatever model the handle has.
    pub(super) async fn put(&self, uid: &str, object: Object) -> Result<WebMessage, Error> {
        self.update(uid, &model(object)?).await
    }
}

/// Reads an object as a model, which keeps all that it says.
pub(super) fn model<M: serde::de::DeserializeOwned>(object: Object) -> Result<M, Error> {
    serde_json::from_value(object.into())
        .map_err(|error| Error::build(format!("the object cannot be read as its model: {error}")))
}

/// Returns whether an item is about the object with a UID, which it points at by a property.
pub(super) fn is_about(item: &Value, property: &str, uid: &Uid) -> bool {
    item[property]["id"].as_str() == Some(uid)
}

/// Puts items in the order of what they are about, and counts their places from 1.
pub(super) fn reorder(
    items: Vec<Value>,
    property: &str,
    order: &[impl AsRef<str>],
) -> Result<Vec<Value>, Error> {
    let order: Vec<Uid> =
        order.iter().map(|uid| resource::parse(uid.as_ref())).collect::<Result<_, _>>()?;
    let mut left = items;
    let mut ordered = Vec::with_capacity(left.len());
    for uid in &order {
        let found = left.iter().position(|item| is_about(item, property, uid));
        let found = found.ok_or_else(|| {
            Error::build(format!("{uid} cannot be put in order: it is not there, or given twice"))
        })?;
        ordered.push(left.remove(found));
    }
    // What is not named keeps its place behind the others.
    ordered.append(&mut left);
    for (place, item) in (1..).zip(&mut ordered) {
        item["sortOrder"] = json!(place);
    }
    Ok(ordered)
}

/// The properties that an object gets from the server that it is on, and a copy gets anew.
const NOT_COPIED: &[&str] = &[
    "access",
    "code",
    "created",
    "createdBy",
    "favorite",
    "favorites",
    "href",
    "id",
    "interpretations",
    "lastUpdated",
    "lastUpdatedBy",
    "sharing",
    "subscribed",
    "subscribers",
    "translations",
    "user",
];

/// Makes a copy of an object with a new UID, and with new UIDs for what stands inside of it.
pub(super) fn copy_of(mut object: Object, parts: &[&str]) -> Object {
    object.retain(|key, _| !NOT_COPIED.contains(&key.as_str()));
    object.insert("id".to_owned(), Uid::generate().as_str().into());
    for part in parts {
        if let Some(Value::Array(items)) = object.get_mut(*part) {
            for item in items.iter_mut().filter_map(Value::as_object_mut) {
                for key in ["created", "lastUpdated", "createdBy", "lastUpdatedBy", "translations"]
                {
                    item.remove(key);
                }
                item.insert("id".to_owned(), Uid::generate().as_str().into());
            }
        }
    }
    object
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_put_in_order_and_counted() {
        let item = |uid: &str| json!({"dataElement": {"id": uid}});
        let items = vec![item("a1234567890"), item("b1234567890"), item("c1234567890")];
        let ordered =
            reorder(items.clone(), "dataElement", &["c1234567890", "a1234567890"]).unwrap();
        let places: Vec<(&str, u64)> = ordered
            .iter()
            .map(|it| {
                (it["dataElement"]["id"].as_str().unwrap(), it["sortOrder"].as_u64().unwrap())
            })
            .collect();
        assert_eq!(places, [("c1234567890", 1), ("a1234567890", 2), ("b1234567890", 3)]);
        assert!(reorder(items.clone(), "dataElement", &["z1234567890"]).is_err());
        assert!(reorder(items, "dataElement", &["a1234567890", "a1234567890"]).is_err());
    }

    #[test]
    fn a_copy_has_new_uids_and_no_history() {
        let object = Object::new()
            .with("id", "a1234567890")
            .with("code", "A")
            .with("name", "A")
            .with("sharing", json!({"public": "rw------"}))
            .with("mapViews", json!([{"id": "b1234567890", "name": "layer", "created": "2024"}]));
        let copy = copy_of(object, &["mapViews"]);
        assert_eq!(copy.keys().map(String::as_str).collect::<Vec<_>>(), ["id", "mapViews", "name"]);
        assert_ne!(copy.id(), Some("a1234567890"));
        let part = &copy["mapViews"][0];
        assert!(
            part["id"] != "b1234567890" && part["name"] == "layer" && part["created"].is_null()
        );
    }
}
