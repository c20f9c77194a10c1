//! Reads the body of an import and takes what is nested in it apart.

use serde_json::{Map, Value, json};

use super::record::Kind;
use crate::store::{self, Object};
use crate::uid::UidGenerator;

/// What an import is to do, by kind; no object holds another of a kind any more.
#[derive(Debug, Clone, Default)]
pub(crate) struct Payload {
    /// The tracked entities.
    pub(crate) tracked_entities: Vec<Object>,
    /// The enrollments.
    pub(crate) enrollments: Vec<Object>,
    /// The events.
    pub(crate) events: Vec<Object>,
    /// The relationships.
    pub(crate) relationships: Vec<Object>,
}

impl Payload {
    /// Takes a body apart; what has no UID gets one.
    pub(crate) fn flatten(body: &Value, uids: &mut UidGenerator) -> Self {
        let mut payload = Self::default();
        for entity in list(body, Kind::TrackedEntity) {
            payload.add_tracked_entity(entity, uids);
        }
        for enrollment in list(body, Kind::Enrollment) {
            payload.add_enrollment(enrollment, None, uids);
        }
        for event in list(body, Kind::Event) {
            payload.add_event(event, None, uids);
        }
        for relationship in list(body, Kind::Relationship) {
            payload.add_relationship(relationship, None, uids);
        }
        payload
    }

    /// Returns the objects of a kind.
    pub(crate) fn of(&self, kind: Kind) -> &[Object] {
        match kind {
            Kind::TrackedEntity => &self.tracked_entities,
            Kind::Enrollment => &self.enrollments,
            Kind::Event => &self.events,
            Kind::Relationship => &self.relationships,
        }
    }

    /// Returns the objects of a kind to change them.
    pub(crate) fn of_mut(&mut self, kind: Kind) -> &mut Vec<Object> {
        match kind {
            Kind::TrackedEntity => &mut self.tracked_entities,
            Kind::Enrollment => &mut self.enrollments,
            Kind::Event => &mut self.events,
            Kind::Relationship => &mut self.relationships,
        }
    }

    /// Returns an object by its UID.
    pub(crate) fn find(&self, kind: Kind, uid: &str) -> Option<&Object> {
        self.of(kind).iter().find(|object| store::text(object, kind.key()) == Some(uid))
    }

    /// Returns how many objects there are.
    pub(crate) fn len(&self) -> usize {
        Kind::ALL.into_iter().map(|kind| self.of(kind).len()).sum()
    }

    fn add_tracked_entity(&mut self, mut entity: Object, uids: &mut UidGenerator) {
        let uid = identify(&mut entity, Kind::TrackedEntity, uids);
        let enrollments = take(&mut entity, Kind::Enrollment);
        let relationships = take(&mut entity, Kind::Relationship);
        self.tracked_entities.push(entity);
        for enrollment in enrollments {
            self.add_enrollment(enrollment, Some(&uid), uids);
        }
        for relationship in relationships {
            self.add_relationship(relationship, Some((Kind::TrackedEntity, &uid)), uids);
        }
    }

    fn add_enrollment(
        &mut self,
        mut enrollment: Object,
        entity: Option<&str>,
        uids: &mut UidGenerator,
    ) {
        let uid = identify(&mut enrollment, Kind::Enrollment, uids);
        if let Some(entity) = entity {
            enrollment.insert("trackedEntity".to_owned(), json!(entity));
        }
        let events = take(&mut enrollment, Kind::Event);
        let relationships = take(&mut enrollment, Kind::Relationship);
        self.enrollments.push(enrollment);
        for event in events {
            self.add_event(event, Some(&uid), uids);
        }
        for relationship in relationships {
            self.add_relationship(relationship, Some((Kind::Enrollment, &uid)), uids);
        }
    }

    fn add_event(&mut self, mut event: Object, enrollment: Option<&str>, uids: &mut UidGenerator) {
        let uid = identify(&mut event, Kind::Event, uids);
        if let Some(enrollment) = enrollment {
            event.insert("enrollment".to_owned(), json!(enrollment));
        }
        let relationships = take(&mut event, Kind::Relationship);
        self.events.push(event);
        for relationship in relationships {
            self.add_relationship(relationship, Some((Kind::Event, &uid)), uids);
        }
    }

    /// A relationship inside of an object begins there unless it says otherwise.
    fn add_relationship(
        &mut self,
        mut relationship: Object,
        parent: Option<(Kind, &str)>,
        uids: &mut UidGenerator,
    ) {
        identify(&mut relationship, Kind::Relationship, uids);
        if let Some((kind, uid)) = parent
            && !relationship.contains_key("from")
        {
            relationship.insert("from".to_owned(), json!({kind.key(): {kind.key(): uid}}));
        }
        self.relationships.push(relationship);
    }
}

/// Returns what the end of a relationship names: the kinds with their UIDs.
pub(crate) fn ends(item: Option<&Value>) -> Vec<(Kind, String)> {
    let named = |kind: Kind| {
        let uid = match item?.get(kind.key())? {
            Value::String(uid) => uid.as_str(),
            object => object.get(kind.key())?.as_str()?,
        };
        Some((kind, uid.to_owned()))
    };
    [Kind::TrackedEntity, Kind::Enrollment, Kind::Event].into_iter().filter_map(named).collect()
}

/// Returns the objects of a list; what is no object counts as an empty one.
fn list(body: &Value, kind: Kind) -> Vec<Object> {
    let entries = body.get(kind.list_key()).and_then(Value::as_array);
    entries
        .into_iter()
        .flatten()
        .map(|entry| entry.as_object().cloned().unwrap_or_default())
        .collect()
}

fn take(object: &mut Object, kind: Kind) -> Vec<Object> {
    let Some(value) = object.remove(kind.list_key()) else { return Vec::new() };
    list(&Value::Object(Map::from_iter([(kind.list_key().to_owned(), value)])), kind)
}

fn identify(object: &mut Object, kind: Kind, uids: &mut UidGenerator) -> String {
    match object.get(kind.key()) {
        Some(Value::String(uid)) => uid.clone(),
        Some(Value::Number(number)) => {
            let text = number.to_string();
            object.insert(kind.key().to_owned(), json!(text));
            text
        }
        _ => {
            let uid = uids.uid();
            object.insert(kind.key().to_owned(), json!(uid));
            uid
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_nested_learns_where_it_belongs() {
        let body = json!({"trackedEntities": [{
            "trackedEntity": "a1234567890",
            "enrollments": [{"events": [{"event": "c1234567890"}]}],
            "relationships": [{"to": {"trackedEntity": {"trackedEntity": "d1234567890"}}}],
        }]});
        let payload = Payload::flatten(&body, &mut UidGenerator::new(1));
        assert_eq!(payload.len(), 4);
        let enrollment = &payload.enrollments[0];
        assert_eq!(enrollment["trackedEntity"], "a1234567890");
        assert_eq!(payload.events[0]["enrollment"], enrollment["enrollment"]);
        assert!(!payload.tracked_entities[0].contains_key("enrollments"));
        let relationship = &payload.relationships[0];
        assert_eq!(
            ends(relationship.get("from")),
            [(Kind::TrackedEntity, "a1234567890".to_owned())]
        );
        assert_eq!(ends(relationship.get("to"))[0].1, "d1234567890");
    }
}
