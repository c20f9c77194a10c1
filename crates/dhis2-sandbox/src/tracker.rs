//! The data of tracker programs. A copy costs a few pointers; an object is shared until it changes.
//!
//! Deletion is soft: a deleted object stays in its table and says so.

pub(crate) mod commit;
pub(crate) mod date;
pub(crate) mod import;
pub(crate) mod payload;
pub(crate) mod record;

use std::collections::HashSet;
use std::sync::Arc;

use indexmap::IndexMap;

use crate::clock::Moment;

use record::{
    Enrollment, Event, Item, Kind, PotentialDuplicate, Relationship, SharedUid, TemporaryOwner,
    TrackedEntity,
};

/// The objects of a kind by UID, in the order of their creation.
type Table<T> = IndexMap<SharedUid, Arc<T>>;

/// All data of tracker programs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tracker {
    tracked_entities: Arc<Table<TrackedEntity>>,
    enrollments: Arc<Table<Enrollment>>,
    events: Arc<Table<Event>>,
    relationships: Arc<Table<Relationship>>,
    /// The pairs of tracked entities that may be the same.
    pub(crate) duplicates: Arc<IndexMap<SharedUid, PotentialDuplicate>>,
    /// Who may see what for a while.
    pub(crate) temporary: Arc<Vec<TemporaryOwner>>,
    /// The values of generated attributes that are given away: attribute and value.
    pub(crate) reserved: Arc<HashSet<(SharedUid, String)>>,
}

impl Tracker {
    /// Returns a tracked entity, a deleted one too.
    pub(crate) fn tracked_entity(&self, uid: &str) -> Option<&TrackedEntity> {
        self.tracked_entities.get(uid).map(|found| &**found)
    }

    /// Returns an enrollment, a deleted one too.
    pub(crate) fn enrollment(&self, uid: &str) -> Option<&Enrollment> {
        self.enrollments.get(uid).map(|found| &**found)
    }

    /// Returns an event, a deleted one too.
    pub(crate) fn event(&self, uid: &str) -> Option<&Event> {
        self.events.get(uid).map(|found| &**found)
    }

    /// Returns a relationship, a deleted one too.
    pub(crate) fn relationship(&self, uid: &str) -> Option<&Relationship> {
        self.relationships.get(uid).map(|found| &**found)
    }

    /// Returns all tracked entities, the deleted ones too, in the order of their creation.
    pub(crate) fn tracked_entities(&self) -> impl DoubleEndedIterator<Item = &TrackedEntity> {
        self.tracked_entities.values().map(|found| &**found)
    }

    /// Returns all enrollments, the deleted ones too, in the order of their creation.
    pub(crate) fn enrollments(&self) -> impl DoubleEndedIterator<Item = &Enrollment> {
        self.enrollments.values().map(|found| &**found)
    }

    /// Returns all events, the deleted ones too, in the order of their creation.
    pub(crate) fn events(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.events.values().map(|found| &**found)
    }

    /// Returns all relationships, the deleted ones too, in the order of their creation.
    pub(crate) fn relationships(&self) -> impl DoubleEndedIterator<Item = &Relationship> {
        self.relationships.values().map(|found| &**found)
    }

    /// Returns the enrollments of a tracked entity, the deleted ones too.
    pub(crate) fn enrollments_of<'t>(
        &'t self,
        entity: &'t TrackedEntity,
    ) -> impl Iterator<Item = &'t Enrollment> {
        entity.enrollments.iter().filter_map(|uid| self.enrollment(uid))
    }

    /// Returns the events of an enrollment, the deleted ones too.
    pub(crate) fn events_of<'t>(
        &'t self,
        enrollment: &'t Enrollment,
    ) -> impl Iterator<Item = &'t Event> {
        enrollment.events.iter().filter_map(|uid| self.event(uid))
    }

    /// Returns the organisation unit that owns a tracked entity in a program.
    ///
    /// Before the first enrollment that is the one that registered it.
    pub(crate) fn owner(&self, entity: &str, program: &str) -> Option<&SharedUid> {
        let entity = self.tracked_entity(entity)?;
        Some(entity.owners.get(program).unwrap_or(&entity.org_unit))
    }

    /// Tells if a user may see a tracked entity of a program for a while.
    pub(crate) fn lets_in(&self, entity: &str, program: &str, user: &str, now: Moment) -> bool {
        self.temporary.iter().any(|it| {
            *it.tracked_entity == *entity
                && *it.program == *program
                && it.user == user
                && now < it.until
        })
    }

    /// Tells if an object is there and not deleted.
    pub(crate) fn is_there(&self, kind: Kind, uid: &str) -> bool {
        self.deleted(kind, uid) == Some(false)
    }

    /// Tells if an object has been deleted; nothing, where there never was one.
    pub(crate) fn deleted(&self, kind: Kind, uid: &str) -> Option<bool> {
        match kind {
            Kind::TrackedEntity => self.tracked_entity(uid).map(|it| it.deleted),
            Kind::Enrollment => self.enrollment(uid).map(|it| it.deleted),
            Kind::Event => self.event(uid).map(|it| it.deleted),
            Kind::Relationship => self.relationship(uid).map(|it| it.deleted),
        }
    }

    /// Takes the deleted objects of a kind out for good.
    pub(crate) fn purge(&mut self, kind: Kind) {
        match kind {
            Kind::TrackedEntity => {
                Arc::make_mut(&mut self.tracked_entities).retain(|_, it| !it.deleted);
            }
            Kind::Enrollment => Arc::make_mut(&mut self.enrollments).retain(|_, it| !it.deleted),
            Kind::Event => Arc::make_mut(&mut self.events).retain(|_, it| !it.deleted),
            Kind::Relationship => {
                Arc::make_mut(&mut self.relationships).retain(|_, it| !it.deleted);
            }
        }
    }

    /// Puts a tracked entity in.
    pub(crate) fn put_tracked_entity(&mut self, entity: TrackedEntity) {
        let uid = Arc::clone(&entity.uid);
        Arc::make_mut(&mut self.tracked_entities).insert(uid, Arc::new(entity));
    }

    /// Puts an enrollment in, which its tracked entity then knows.
    pub(crate) fn put_enrollment(&mut self, enrollment: Enrollment) {
        let uid = Arc::clone(&enrollment.uid);
        self.change_tracked_entity(&enrollment.tracked_entity.clone(), |entity| {
            remember(&mut entity.enrollments, &uid);
        });
        Arc::make_mut(&mut self.enrollments).insert(uid, Arc::new(enrollment));
    }

    /// Puts an event in, which its enrollment then knows.
    pub(crate) fn put_event(&mut self, event: Event) {
        let uid = Arc::clone(&event.uid);
        if let Some(enrollment) = event.enrollment.clone() {
            self.change_enrollment(&enrollment, |enrollment| {
                remember(&mut enrollment.events, &uid);
            });
        }
        Arc::make_mut(&mut self.events).insert(uid, Arc::new(event));
    }

    /// Puts a relationship in, which both its ends then know.
    pub(crate) fn put_relationship(&mut self, relationship: Relationship) {
        let uid = Arc::clone(&relationship.uid);
        for Item { kind, uid: end } in [&relationship.from, &relationship.to] {
            match kind {
                Kind::TrackedEntity => {
                    self.change_tracked_entity(end, |it| remember(&mut it.relationships, &uid));
                }
                Kind::Enrollment => {
                    self.change_enrollment(end, |it| remember(&mut it.relationships, &uid));
                }
                Kind::Event => self.change_event(end, |it| remember(&mut it.relationships, &uid)),
                Kind::Relationship => {}
            }
        }
        Arc::make_mut(&mut self.relationships).insert(uid, Arc::new(relationship));
    }

    /// Changes a tracked entity in place.
    pub(crate) fn change_tracked_entity(
        &mut self,
        uid: &str,
        change: impl FnOnce(&mut TrackedEntity),
    ) {
        if let Some(found) = Arc::make_mut(&mut self.tracked_entities).get_mut(uid) {
            change(Arc::make_mut(found));
        }
    }

    /// Changes an enrollment in place.
    pub(crate) fn change_enrollment(&mut self, uid: &str, change: impl FnOnce(&mut Enrollment)) {
        if let Some(found) = Arc::make_mut(&mut self.enrollments).get_mut(uid) {
            change(Arc::make_mut(found));
        }
    }

    /// Changes an event in place.
    pub(crate) fn change_event(&mut self, uid: &str, change: impl FnOnce(&mut Event)) {
        if let Some(found) = Arc::make_mut(&mut self.events).get_mut(uid) {
            change(Arc::make_mut(found));
        }
    }

    /// Changes a relationship in place.
    pub(crate) fn change_relationship(
        &mut self,
        uid: &str,
        change: impl FnOnce(&mut Relationship),
    ) {
        if let Some(found) = Arc::make_mut(&mut self.relationships).get_mut(uid) {
            change(Arc::make_mut(found));
        }
    }
}

fn remember(list: &mut Vec<SharedUid>, uid: &SharedUid) {
    if !list.contains(uid) {
        list.push(Arc::clone(uid));
    }
}
