//! Writes the objects of an import, which have been checked before, into the store.

mod changes;
mod removal;
mod values;

use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::Value;

use super::date;
use super::payload::ends;
use super::record::{
    Enrollment, Event, Item, Kind, Note, Person, Relationship, SharedUid, Stamp, TrackedEntity,
};
use crate::account::Account;
use crate::clock::Moment;
use crate::state::State;
use crate::store::{self, Object};

/// A write in progress: who writes, and when.
pub(crate) struct Commit<'s> {
    pub(super) state: &'s mut State,
    pub(super) person: Arc<Person>,
    pub(super) now: Moment,
}

impl<'s> Commit<'s> {
    /// Begins a write.
    pub(crate) fn new(state: &'s mut State, account: &Account) -> Self {
        let person = Arc::new(person(state, account));
        let now = state.clock.now();
        Self { state, person, now }
    }

    /// Tells if there is an object, a deleted one too.
    pub(crate) fn knows(&self, kind: Kind, uid: &str) -> bool {
        self.state.tracker.deleted(kind, uid).is_some()
    }

    /// Creates or updates an object.
    pub(crate) fn save(&mut self, kind: Kind, object: &Object) {
        match kind {
            Kind::TrackedEntity => self.save_tracked_entity(object),
            Kind::Enrollment => self.save_enrollment(object),
            Kind::Event => self.save_event(object),
            Kind::Relationship => self.save_relationship(object),
        }
    }

    fn save_tracked_entity(&mut self, object: &Object) {
        let uid = text(object, "trackedEntity");
        let known = self.state.tracker.tracked_entity(&uid).cloned();
        let stamp = self.stamp(object, known.as_ref().map(|it| &it.stamp));
        let mut entity = known.unwrap_or_else(|| TrackedEntity {
            uid: uid.clone(),
            entity_type: text(object, "trackedEntityType"),
            org_unit: text(object, "orgUnit"),
            inactive: false,
            deleted: false,
            potential_duplicate: false,
            geometry: None,
            stamp: stamp.clone(),
            attributes: Vec::new(),
            enrollments: Vec::new(),
            relationships: Vec::new(),
            owners: IndexMap::new(),
            changes: Vec::new(),
        });
        entity.stamp = stamp;
        entity.entity_type = text(object, "trackedEntityType");
        entity.org_unit = text(object, "orgUnit");
        entity.inactive = flag(object, "inactive");
        entity.potential_duplicate = flag(object, "potentialDuplicate");
        entity.geometry = geometry(object);
        self.merge_attributes(&mut entity, object);
        self.state.tracker.put_tracked_entity(entity);
    }

    fn save_enrollment(&mut self, object: &Object) {
        let uid = text(object, "enrollment");
        let known = self.state.tracker.enrollment(&uid).cloned();
        let stamp = self.stamp(object, known.as_ref().map(|it| &it.stamp));
        let enrolled_at = moment(object, "enrolledAt").unwrap_or(self.now);
        let (entity, program) = (text(object, "trackedEntity"), text(object, "program"));
        let mut enrollment = known.unwrap_or_else(|| Enrollment {
            uid: uid.clone(),
            tracked_entity: entity.clone(),
            program: program.clone(),
            org_unit: text(object, "orgUnit"),
            status: String::new(),
            enrolled_at,
            occurred_at: None,
            follow_up: false,
            completed_by: None,
            completed_at: None,
            attribute_option_combo: None,
            geometry: None,
            notes: Vec::new(),
            deleted: false,
            stamp: stamp.clone(),
            events: Vec::new(),
            relationships: Vec::new(),
        });
        enrollment.stamp = stamp;
        enrollment.org_unit = text(object, "orgUnit");
        enrollment.enrolled_at = enrolled_at;
        enrollment.occurred_at = Some(moment(object, "occurredAt").unwrap_or(enrolled_at));
        enrollment.follow_up = flag(object, "followUp");
        enrollment.geometry = geometry(object);
        let status = store::text(object, "status").unwrap_or("ACTIVE");
        if enrollment.status != status {
            status.clone_into(&mut enrollment.status);
            let completed = moment(object, "completedAt").unwrap_or(self.now);
            enrollment.completed_at = (status != "ACTIVE").then_some(completed);
            enrollment.completed_by = (status == "COMPLETED").then(|| self.person.username.clone());
        }
        if self.state.facts.enrollments_have_option_combos() {
            enrollment.attribute_option_combo = Some(self.option_combo(object));
        }
        enrollment.notes.extend(self.notes(object));
        let org_unit = Arc::clone(&enrollment.org_unit);
        self.state.tracker.put_enrollment(enrollment);
        if let Some(mut owner) = self.state.tracker.tracked_entity(&entity).cloned() {
            owner.owners.entry(program).or_insert(org_unit);
            owner.stamp.updated = self.now;
            owner.stamp.updated_by = Arc::clone(&self.person);
            self.merge_attributes(&mut owner, object);
            self.state.tracker.put_tracked_entity(owner);
        }
    }

    fn save_event(&mut self, object: &Object) {
        let uid = text(object, "event");
        let known = self.state.tracker.event(&uid).cloned();
        let stamp = self.stamp(object, known.as_ref().map(|it| &it.stamp));
        let before = known.clone();
        let enrollment = optional(object, "enrollment")
            .filter(|uid| self.state.tracker.enrollment(uid).is_some());
        let entity = enrollment
            .as_ref()
            .and_then(|uid| self.state.tracker.enrollment(uid))
            .map(|it| Arc::clone(&it.tracked_entity));
        let combo = self.option_combo(object);
        let stage = text(object, "programStage");
        let program = self.program_of(object, &stage);
        let mut event = known.unwrap_or_else(|| Event {
            uid: uid.clone(),
            enrollment,
            tracked_entity: entity.clone(),
            program,
            program_stage: stage.clone(),
            org_unit: text(object, "orgUnit"),
            status: String::new(),
            occurred_at: None,
            scheduled_at: None,
            completed_by: None,
            completed_at: None,
            assigned_user: None,
            attribute_option_combo: combo.clone(),
            geometry: None,
            data_values: Vec::new(),
            notes: Vec::new(),
            deleted: false,
            stamp: stamp.clone(),
            relationships: Vec::new(),
            changes: Vec::new(),
        });
        event.stamp = stamp;
        event.org_unit = text(object, "orgUnit");
        event.occurred_at = moment(object, "occurredAt");
        event.scheduled_at = moment(object, "scheduledAt");
        event.attribute_option_combo = combo;
        event.geometry = geometry(object);
        let status = store::text(object, "status").unwrap_or("ACTIVE");
        if status == "COMPLETED" && event.status != status {
            event.completed_at = Some(moment(object, "completedAt").unwrap_or(self.now));
            event.completed_by = Some(self.person.username.clone());
        }
        if status != "COMPLETED" {
            (event.completed_at, event.completed_by) = (None, None);
        }
        status.clone_into(&mut event.status);
        if let Some(user) = self.assigned_user(object, &stage) {
            event.assigned_user = Some(user);
        }
        event.notes.extend(self.notes(object));
        self.merge_data_values(&mut event, object);
        self.log_fields(&mut event, before.as_ref());
        let enrollment = event.enrollment.clone();
        self.state.tracker.put_event(event);
        self.touch(enrollment.as_deref(), entity.as_deref());
    }

    fn save_relationship(&mut self, object: &Object) {
        let uid = text(object, "relationship");
        // A relationship does not change.
        if self.state.tracker.relationship(&uid).is_some() {
            return;
        }
        let end = |name: &str| ends(object.get(name)).into_iter().next();
        let (Some(from), Some(to)) = (end("from"), end("to")) else { return };
        let item = |(kind, uid): (Kind, String)| Item { kind, uid: uid.into() };
        let stamp = self.stamp(object, None);
        let relationship = Relationship {
            uid,
            relationship_type: text(object, "relationshipType"),
            from: item(from),
            to: item(to),
            deleted: false,
            stamp,
        };
        for Item { kind, uid } in [relationship.from.clone(), relationship.to.clone()] {
            if kind == Kind::TrackedEntity {
                self.touch(None, Some(&uid));
            }
        }
        self.state.tracker.put_relationship(relationship);
    }

    /// Notes that something below an enrollment and a tracked entity has changed.
    pub(super) fn touch(&mut self, enrollment: Option<&str>, entity: Option<&str>) {
        let (now, person) = (self.now, &self.person);
        let refresh = |stamp: &mut Stamp| {
            stamp.updated = now;
            stamp.updated_by = Arc::clone(person);
        };
        let tracker = &mut self.state.tracker;
        if let Some(uid) = enrollment {
            tracker.change_enrollment(uid, |it| refresh(&mut it.stamp));
        }
        if let Some(uid) = entity {
            tracker.change_tracked_entity(uid, |it| refresh(&mut it.stamp));
        }
    }

    pub(super) fn stamp(&self, object: &Object, known: Option<&Stamp>) -> Stamp {
        let stored_by = if self.state.facts.clients_say_who_stored() {
            store::text(object, "storedBy").map(str::to_owned)
        } else {
            Some(self.person.username.clone())
        };
        Stamp {
            created: known.map_or(self.now, |it| it.created),
            created_at_client: moment(object, "createdAtClient"),
            updated: self.now,
            updated_at_client: moment(object, "updatedAtClient"),
            stored_by: known.map_or(stored_by, |it| it.stored_by.clone()),
            created_by: known.map_or_else(|| Arc::clone(&self.person), |it| it.created_by.clone()),
            updated_by: Arc::clone(&self.person),
        }
    }

    /// Makes a note.
    pub(crate) fn note(&mut self, object: &Object) -> Note {
        let uid = optional(object, "note").unwrap_or_else(|| self.state.uids.uid().into());
        let stored_by = if self.state.facts.clients_say_who_stored() {
            store::text(object, "storedBy").map(str::to_owned)
        } else {
            Some(self.person.username.clone())
        };
        Note {
            uid,
            value: store::text(object, "value").unwrap_or_default().to_owned(),
            stored_at: self.now,
            stored_by,
            created_by: Arc::clone(&self.person),
        }
    }

    fn notes(&mut self, object: &Object) -> Vec<Note> {
        let notes = object.get("notes").and_then(Value::as_array).into_iter().flatten();
        let notes = notes.filter_map(Value::as_object);
        notes.filter(|note| store::text(note, "value").is_some()).map(|it| self.note(it)).collect()
    }

    /// Returns the program of an event, which its stage knows too.
    fn program_of(&self, object: &Object, stage: &str) -> SharedUid {
        optional(object, "program").unwrap_or_else(|| {
            let stages = self.state.class("programStages");
            let stage = self.state.store.get(stages, stage);
            stage.and_then(|stage| store::referred(stage, "program")).unwrap_or_default().into()
        })
    }

    /// Returns the category option combo that an object names, or the default one.
    fn option_combo(&self, object: &Object) -> SharedUid {
        let default = || self.state.default_option_combo();
        optional(object, "attributeOptionCombo")
            .unwrap_or_else(|| default().map_or_else(|| "".into(), |uid| uid.as_str().into()))
    }

    fn assigned_user(&self, object: &Object, stage: &str) -> Option<SharedUid> {
        let stages = self.state.class("programStages");
        let stage = self.state.store.get(stages, stage)?;
        if stage.get("enableUserAssignment").and_then(Value::as_bool) != Some(true) {
            return None;
        }
        let named = object.get("assignedUser")?.as_object()?;
        let users = self.state.class("users");
        let by_name = store::text(named, "username")
            .and_then(|name| crate::account::by_username(&self.state.store, users, name));
        let user = match store::text(named, "uid") {
            Some(uid) if by_name.is_none() => self.state.user(uid),
            _ => by_name,
        };
        user.map(|user| store::uid(user).into())
    }
}

/// Returns a user as objects remember them.
pub(crate) fn person(state: &State, account: &Account) -> Person {
    let user = state.user(&account.uid);
    let name =
        |key: &str| user.and_then(|user| store::text(user, key)).unwrap_or_default().to_owned();
    Person {
        uid: account.uid.clone(),
        username: account.username.clone(),
        first_name: name("firstName"),
        surname: name("surname"),
    }
}

pub(super) fn text(object: &Object, key: &str) -> SharedUid {
    store::text(object, key).unwrap_or_default().into()
}

fn optional(object: &Object, key: &str) -> Option<SharedUid> {
    store::text(object, key).filter(|text| !text.is_empty()).map(Into::into)
}

fn flag(object: &Object, key: &str) -> bool {
    object.get(key).and_then(Value::as_bool).unwrap_or_default()
}

fn geometry(object: &Object) -> Option<Value> {
    object.get("geometry").filter(|value| value.is_object()).cloned()
}

/// Reads a time; clients send milliseconds since 1970 too.
fn moment(object: &Object, key: &str) -> Option<Moment> {
    match object.get(key)? {
        Value::String(text) => date::parse(text),
        Value::Number(number) => number.as_i64().map(Moment),
        _ => None,
    }
}
