//! Writes the objects of tracker as answers show them.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::schemes::Schemes;
use crate::clock::Moment;
use crate::fields::JsonFields;
use crate::store::{self, Object};
use crate::tracker::Tracker;
use crate::tracker::record::{
    AttributeValue, DataValue, Enrollment, Event, Item, Kind, Note, Person, Relationship, Stamp,
    TrackedEntity,
};
use crate::view::View;

/// How the objects of one answer are written.
pub(super) struct Show<'v, 's> {
    pub(super) view: &'v View<'s>,
    /// By what metadata is named.
    pub(super) schemes: Schemes,
    /// The program that the answer is limited to.
    pub(super) program: Option<String>,
    /// Whether deleted objects inside of others are shown.
    pub(super) deleted: bool,
    /// Whether an event was asked for by its UID.
    pub(super) single: bool,
}

/// The parts of an object, of which only those that are shown are worked out.
struct Parts<'f> {
    out: Map<String, Value>,
    fields: &'f JsonFields,
}

impl Parts<'_> {
    fn put(&mut self, key: &str, value: impl Into<Value>) {
        let value = value.into();
        if !value.is_null() {
            self.out.insert(key.to_owned(), value);
        }
    }

    fn put_time(&mut self, key: &str, moment: Option<Moment>) {
        self.put(key, moment.map(Moment::text));
    }

    fn put_stamp(&mut self, stamp: &Stamp) {
        self.put_time("createdAt", Some(stamp.created));
        self.put_time("createdAtClient", stamp.created_at_client);
        self.put_time("updatedAt", Some(stamp.updated));
        self.put_time("updatedAtClient", stamp.updated_at_client);
        self.put("storedBy", stamp.stored_by.clone());
        self.put("createdBy", person(&stamp.created_by));
        self.put("updatedBy", person(&stamp.updated_by));
    }

    fn put_list(&mut self, key: &str, list: impl FnOnce(&JsonFields) -> Vec<Value>) {
        if self.fields.includes(key) {
            let inside = self.fields.inside(key);
            self.put(key, list(&inside));
        }
    }

    fn finish(self) -> Value {
        self.fields.apply(Value::Object(self.out))
    }
}

impl<'v, 's> Show<'v, 's> {
    /// Writes everything, by UIDs.
    pub(super) fn new(view: &'v View<'s>) -> Self {
        Self { view, schemes: Schemes::uids(), program: None, deleted: false, single: false }
    }

    fn tracker(&self) -> &'s Tracker {
        &self.view.state().tracker
    }

    fn name(&self, class: &'static str, uid: &str) -> Value {
        self.schemes.name(self.view.state(), class, uid)
    }

    fn shows(&self, deleted: bool) -> bool {
        self.deleted || !deleted
    }

    /// Writes a tracked entity.
    pub(super) fn tracked_entity(&self, entity: &TrackedEntity, fields: &JsonFields) -> Value {
        let mut parts = Parts { out: Map::new(), fields };
        parts.put("trackedEntity", &*entity.uid);
        parts.put("trackedEntityType", self.name("trackedEntityTypes", &entity.entity_type));
        parts.put_stamp(&entity.stamp);
        if !self.view.facts().tells_who_stored_tracked_entities() {
            parts.out.remove("storedBy");
        }
        parts.put("orgUnit", self.name("organisationUnits", &entity.org_unit));
        parts.put("inactive", entity.inactive);
        parts.put("deleted", entity.deleted);
        parts.put("potentialDuplicate", entity.potential_duplicate);
        parts.put("geometry", entity.geometry.clone());
        parts.put_list("attributes", |_| {
            let shown = self.attributes_of_type(&entity.entity_type, self.program.as_deref());
            self.attributes(entity, &shown)
        });
        parts.put_list("enrollments", |fields| {
            let wanted = |it: &&Enrollment| {
                self.shows(it.deleted)
                    && self.program.as_ref().is_none_or(|program| **program == *it.program)
            };
            let enrollments = self.tracker().enrollments_of(entity).filter(wanted);
            enrollments.map(|it| self.enrollment(it, fields)).collect()
        });
        parts.put_list("relationships", |fields| self.relationships(&entity.relationships, fields));
        parts.put_list("programOwners", |_| {
            let wanted = |program: &str| self.program.as_ref().is_none_or(|it| it == program);
            let owners = entity.owners.iter().filter(|(program, _)| wanted(program));
            let owner = owners.map(|(program, unit)| {
                json!({
                    "orgUnit": self.name("organisationUnits", unit),
                    "trackedEntity": &*entity.uid,
                    "program": self.name("programs", program),
                })
            });
            owner.collect()
        });
        parts.finish()
    }

    /// Writes an enrollment.
    pub(super) fn enrollment(&self, enrollment: &Enrollment, fields: &JsonFields) -> Value {
        let mut parts = Parts { out: Map::new(), fields };
        parts.put("enrollment", &*enrollment.uid);
        parts.put_stamp(&enrollment.stamp);
        parts.put("trackedEntity", &*enrollment.tracked_entity);
        parts.put("program", self.name("programs", &enrollment.program));
        parts.put("status", enrollment.status.clone());
        parts.put("orgUnit", self.name("organisationUnits", &enrollment.org_unit));
        parts.put_time("enrolledAt", Some(enrollment.enrolled_at));
        parts.put_time("occurredAt", enrollment.occurred_at);
        parts.put("followUp", enrollment.follow_up);
        parts.put("completedBy", enrollment.completed_by.clone());
        parts.put_time("completedAt", enrollment.completed_at);
        parts.put("deleted", enrollment.deleted);
        parts.put("geometry", enrollment.geometry.clone());
        if let Some(combo) = &enrollment.attribute_option_combo {
            parts.put("attributeOptionCombo", self.name("categoryOptionCombos", combo));
        }
        parts.put_list("events", |fields| {
            let events = self.tracker().events_of(enrollment).filter(|it| self.shows(it.deleted));
            events.map(|it| self.event(it, fields)).collect()
        });
        parts.put_list("relationships", |fields| {
            self.relationships(&enrollment.relationships, fields)
        });
        parts.put_list("attributes", |_| {
            let shown = self.attributes_of_program(&enrollment.program);
            match self.tracker().tracked_entity(&enrollment.tracked_entity) {
                Some(entity) => self.attributes(entity, &shown),
                None => Vec::new(),
            }
        });
        parts.put_list("notes", |_| enrollment.notes.iter().map(note).collect());
        parts.finish()
    }

    /// Writes an event.
    pub(super) fn event(&self, event: &Event, fields: &JsonFields) -> Value {
        let facts = self.view.facts();
        let enrollment = event.enrollment.as_ref().and_then(|uid| self.tracker().enrollment(uid));
        let follow_up = enrollment.is_some_and(|it| it.follow_up);
        let mut parts = Parts { out: Map::new(), fields };
        parts.put("event", &*event.uid);
        parts.put("status", event.status.clone());
        parts.put("program", self.name("programs", &event.program));
        parts.put("programStage", self.name("programStages", &event.program_stage));
        parts.put("enrollment", event.enrollment.as_deref());
        parts.put("trackedEntity", event.tracked_entity.as_deref());
        parts.put("orgUnit", self.name("organisationUnits", &event.org_unit));
        parts.put_time("occurredAt", event.occurred_at);
        parts.put_time("scheduledAt", event.scheduled_at);
        parts.put("followUp", follow_up);
        if facts.spells_follow_up_twice() {
            parts.put("followup", follow_up);
        }
        parts.put("deleted", event.deleted);
        parts.put_stamp(&event.stamp);
        let combo = &event.attribute_option_combo;
        parts.put("attributeOptionCombo", self.name("categoryOptionCombos", combo));
        parts.put("attributeCategoryOptions", self.category_options(combo));
        parts.put("completedBy", event.completed_by.clone());
        parts.put_time("completedAt", event.completed_at);
        parts.put("geometry", event.geometry.clone());
        if let Some(user) = event.assigned_user.as_ref().and_then(|it| self.view.state().user(it)) {
            parts.put("assignedUser", assigned(user));
        }
        parts.put_list("dataValues", |_| {
            let values = hash_order(&event.data_values, self.single);
            values.into_iter().map(|it| self.data_value(it)).collect()
        });
        parts.put_list("notes", |_| event.notes.iter().map(note).collect());
        parts.put_list("relationships", |fields| self.relationships(&event.relationships, fields));
        parts.finish()
    }

    /// Writes a relationship.
    pub(super) fn relationship(&self, relationship: &Relationship, fields: &JsonFields) -> Value {
        let state = self.view.state();
        let types = state.class("relationshipTypes");
        let found = state.store.get(types, &relationship.relationship_type);
        let mut parts = Parts { out: Map::new(), fields };
        parts.put("relationship", &*relationship.uid);
        let name = found.and_then(|it| self.view.text_of(types, it, "name"));
        parts.put("relationshipName", name);
        let kind = &relationship.relationship_type;
        parts.put("relationshipType", self.name("relationshipTypes", kind));
        parts.put_time("createdAt", Some(relationship.stamp.created));
        parts.put_time("createdAtClient", relationship.stamp.created_at_client);
        parts.put_time("updatedAt", Some(relationship.stamp.updated));
        let both = found.and_then(|it| it.get("bidirectional")).and_then(Value::as_bool);
        parts.put("bidirectional", both.unwrap_or_default());
        for (key, item) in [("from", &relationship.from), ("to", &relationship.to)] {
            if fields.includes(key) {
                parts.put(key, self.item(item, &fields.inside(key)));
            }
        }
        parts.finish()
    }

    /// Writes an end of a relationship, without what else it is related to.
    fn item(&self, item: &Item, fields: &JsonFields) -> Value {
        let key = item.kind.key();
        let inside = fields.inside(key).without("relationships");
        let value = match item.kind {
            Kind::TrackedEntity => {
                self.tracker().tracked_entity(&item.uid).map(|it| self.tracked_entity(it, &inside))
            }
            Kind::Enrollment => {
                self.tracker().enrollment(&item.uid).map(|it| self.enrollment(it, &inside))
            }
            Kind::Event => self.tracker().event(&item.uid).map(|it| self.event(it, &inside)),
            Kind::Relationship => None,
        };
        json!({key: value.unwrap_or_default()})
    }

    fn relationships(&self, uids: &[std::sync::Arc<str>], fields: &JsonFields) -> Vec<Value> {
        let found = uids.iter().filter_map(|uid| self.tracker().relationship(uid));
        found.filter(|it| self.shows(it.deleted)).map(|it| self.relationship(it, fields)).collect()
    }

    /// Returns the attributes that tracked entities of a type show, with those of a program.
    fn attributes_of_type(&self, entity_type: &str, program: Option<&str>) -> BTreeSet<&'s str> {
        let state = self.view.state();
        let found = state.store.get(state.class("trackedEntityTypes"), entity_type);
        let mut shown: BTreeSet<&str> = found
            .map(|it| attributes_in(it, "trackedEntityTypeAttributes").collect())
            .unwrap_or_default();
        if let Some(program) = program {
            shown.extend(self.attributes_of_program(program));
        }
        shown
    }

    fn attributes_of_program(&self, program: &str) -> BTreeSet<&'s str> {
        let state = self.view.state();
        let found = state.store.get(state.class("programs"), program);
        found
            .map(|it| attributes_in(it, "programTrackedEntityAttributes").collect())
            .unwrap_or_default()
    }

    fn attributes(&self, entity: &TrackedEntity, shown: &BTreeSet<&str>) -> Vec<Value> {
        let values = entity.attributes.iter().filter(|it| shown.contains(&*it.attribute));
        values.map(|it| self.attribute(it)).collect()
    }

    fn attribute(&self, given: &AttributeValue) -> Value {
        let class = self.view.state().class("trackedEntityAttributes");
        let found = self.view.store().get(class, &given.attribute);
        let text = |key: &str| found.and_then(|it| store::text(it, key)).map(str::to_owned);
        without_nulls(json!({
            "attribute": self.name("trackedEntityAttributes", &given.attribute),
            "code": text("code"),
            "displayName": found.and_then(|it| self.view.text_of(class, it, "displayName")),
            "createdAt": given.created.text(),
            "updatedAt": given.updated.text(),
            "storedBy": given.stored_by,
            "valueType": text("valueType"),
            "value": given.value,
        }))
    }

    fn data_value(&self, given: &DataValue) -> Value {
        let named = self.view.facts().data_values_name_users();
        let by = |who: &Person| if named { person(who) } else { Value::Null };
        without_nulls(json!({
            "createdAt": given.stamp.created.text(),
            "updatedAt": given.stamp.updated.text(),
            "storedBy": given.stamp.stored_by,
            "providedElsewhere": given.provided_elsewhere,
            "dataElement": self.name("dataElements", &given.data_element),
            "value": given.value,
            "createdBy": by(&given.stamp.created_by),
            "updatedBy": by(&given.stamp.updated_by),
        }))
    }

    /// Lists the category options of a combo.
    fn category_options(&self, combo: &str) -> Value {
        let state = self.view.state();
        let found = state.store.get(state.class("categoryOptionCombos"), combo);
        let options = found.into_iter().flat_map(|it| store::members(it, "categoryOptions"));
        let names: Vec<String> = options
            .filter_map(|it| self.name("categoryOptions", it).as_str().map(str::to_owned))
            .collect();
        json!(names.join(","))
    }
}

fn attributes_in<'o>(object: &'o Object, list: &str) -> impl Iterator<Item = &'o str> {
    let entries = object.get(list).and_then(Value::as_array).into_iter().flatten();
    entries.filter_map(|entry| entry.get("trackedEntityAttribute").and_then(store::reference))
}

/// Brings data values into the order in which the hash set of the server's language gives them out.
///
/// The set of an event that was asked for by its UID is made as large as it must be, others are larger.
fn hash_order(values: &[DataValue], exact: bool) -> Vec<&DataValue> {
    let start = if exact { values.len().max(1).next_power_of_two() } else { 16 };
    let mut buckets = start;
    while values.len() * 4 > buckets * 3 {
        buckets *= 2;
    }
    let bucket = |value: &&DataValue| {
        let hash = value
            .data_element
            .encode_utf16()
            .fold(0_u32, |hash, unit| hash.wrapping_mul(31).wrapping_add(u32::from(unit)));
        let hash = hash.wrapping_add(31);
        (hash ^ (hash >> 16)) as usize & (buckets - 1)
    };
    let mut sorted: Vec<&DataValue> = values.iter().collect();
    sorted.sort_by_key(bucket);
    sorted
}

/// Writes a user as objects remember them.
pub(super) fn person(person: &Person) -> Value {
    json!({
        "uid": person.uid, "username": person.username,
        "firstName": person.first_name, "surname": person.surname,
    })
}

fn assigned(user: &Object) -> Value {
    let text = |key: &str| store::text(user, key).unwrap_or_default();
    json!({
        "uid": store::uid(user), "username": text("username"),
        "firstName": text("firstName"), "surname": text("surname"),
        "displayName": format!("{} {}", text("firstName"), text("surname")),
    })
}

/// Writes a note.
pub(super) fn note(note: &Note) -> Value {
    without_nulls(json!({
        "note": &*note.uid, "storedAt": note.stored_at.text(), "value": note.value,
        "createdBy": person(&note.created_by), "storedBy": note.stored_by,
    }))
}

pub(super) fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(object) => {
            Value::Object(object.into_iter().filter(|(_, value)| !value.is_null()).collect())
        }
        other => other,
    }
}
