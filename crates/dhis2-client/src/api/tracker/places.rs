//! Where each object of an import stands, found by its UID.

use std::collections::HashMap;
use std::fmt;

use dhis2_models::Uid;
use serde_json::{Map, Value};

/// What objects are called in a bundle, how their UID is called, and what is in them.
const KINDS: [(&str, &str); 4] = [
    ("trackedEntities", "trackedEntity"),
    ("enrollments", "enrollment"),
    ("events", "event"),
    ("relationships", "relationship"),
];

/// Where an object stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// Which of the objects that were given it is, or is in.
    pub(super) index: u64,
    path: Box<[(u8, u32)]>,
}

/// Where all objects of a request stand.
#[derive(Debug, Clone, Default)]
pub(super) struct Places {
    of: HashMap<Uid, Place>,
}

impl Places {
    pub(super) fn of(&self, uid: Uid) -> Option<&Place> {
        self.of.get(&uid)
    }

    pub(super) fn len(&self) -> usize {
        self.of.len()
    }

    pub(super) fn first(&self) -> Option<u64> {
        self.of.values().map(|place| place.index).min()
    }

    /// Notes where an object of a list stands, and those in it, and gives a UID to each that has none:
    /// by it the server's report will name them.
    pub(super) fn note(&mut self, list: &str, index: u64, object: &mut Value) {
        let kind = KINDS.iter().position(|(plural, _)| *plural == list).unwrap_or_default();
        self.note_below(index, &mut Vec::new(), kind, index, object);
    }

    fn note_below(
        &mut self,
        index: u64,
        above: &mut Vec<(u8, u32)>,
        kind: usize,
        number: u64,
        object: &mut Value,
    ) {
        let Value::Object(fields) = object else { return };
        let step = (u8::try_from(kind).unwrap_or(0), u32::try_from(number).unwrap_or(u32::MAX));
        above.push(step);
        if let Some(uid) = uid_of(fields, KINDS[kind].1) {
            self.of.insert(uid, Place { index, path: above.as_slice().into() });
        }
        for (below, (plural, _)) in KINDS.iter().enumerate() {
            let Some(Value::Array(objects)) = fields.get_mut(*plural) else { continue };
            for (number, object) in (0..).zip(objects) {
                self.note_below(index, above, below, number, object);
            }
        }
        above.pop();
    }
}

/// Returns an object's UID, which is given to it if it has none.
fn uid_of(fields: &mut Map<String, Value>, name: &str) -> Option<Uid> {
    match fields.get(name) {
        Some(Value::String(text)) if !text.is_empty() => Uid::new(text),
        // What is no text is for the server to refuse.
        Some(other) if !other.is_null() && other.as_str() != Some("") => None,
        _ => {
            let uid = Uid::generate();
            fields.insert(name.to_owned(), uid.as_str().into());
            Some(uid)
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (step, (kind, number)) in self.path.iter().enumerate() {
            let point = if step == 0 { "" } else { "." };
            let plural = KINDS[usize::from(*kind)].0;
            write!(formatter, "{point}{plural}[{number}]")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_object_has_a_place_and_a_uid() {
        let mut places = Places::default();
        let mut person = json!({
            "attributes": [],
            "enrollments": [{"enrollment": "enrollment1", "events": [{}, {"event": "event000001"}]}],
        });
        places.note("trackedEntities", 7, &mut person);
        assert_eq!(places.len(), 4);
        let event = places.of(Uid::new("event000001").unwrap()).unwrap();
        assert_eq!(event.to_string(), "trackedEntities[7].enrollments[0].events[1]");
        assert_eq!(event.index, 7);
        let uid = person["enrollments"][0]["events"][0]["event"].as_str().unwrap();
        let place = places.of(Uid::new(uid).unwrap()).unwrap();
        assert_eq!(place.to_string(), "trackedEntities[7].enrollments[0].events[0]");
        assert!(Uid::is_valid(person["trackedEntity"].as_str().unwrap()));
    }

    #[test]
    fn what_is_no_uid_is_left_to_the_server() {
        let mut places = Places::default();
        let mut event = json!({"event": 5});
        places.note("events", 0, &mut event);
        assert_eq!((places.len(), event), (0, json!({"event": 5})));
    }
}
