//! Deletes objects, which then stay in the store and say so.

use super::Commit;
use crate::tracker::record::{Kind, SharedUid};

impl Commit<'_> {
    /// Deletes an object with all that belongs to it.
    pub(crate) fn delete(&mut self, kind: Kind, uid: &str) {
        if !self.state.tracker.is_there(kind, uid) {
            return;
        }
        match kind {
            Kind::TrackedEntity => self.delete_tracked_entity(uid),
            Kind::Enrollment => self.delete_enrollment(uid),
            Kind::Event => self.delete_event(uid),
            Kind::Relationship => self.delete_relationship(uid),
        }
    }

    fn delete_tracked_entity(&mut self, uid: &str) {
        let Some(entity) = self.state.tracker.tracked_entity(uid) else { return };
        let (enrollments, relationships) =
            (entity.enrollments.clone(), entity.relationships.clone());
        self.delete_all(Kind::Relationship, &relationships);
        self.delete_all(Kind::Enrollment, &enrollments);
        self.touch(None, Some(uid));
        self.state.tracker.change_tracked_entity(uid, |it| it.deleted = true);
    }

    fn delete_enrollment(&mut self, uid: &str) {
        let Some(enrollment) = self.state.tracker.enrollment(uid) else { return };
        let (events, relationships) = (enrollment.events.clone(), enrollment.relationships.clone());
        let entity = enrollment.tracked_entity.clone();
        self.delete_all(Kind::Relationship, &relationships);
        self.delete_all(Kind::Event, &events);
        self.touch(Some(uid), Some(&entity));
        self.state.tracker.change_enrollment(uid, |it| it.deleted = true);
    }

    fn delete_event(&mut self, uid: &str) {
        let Some(event) = self.state.tracker.event(uid) else { return };
        let relationships = event.relationships.clone();
        let (enrollment, entity) = (event.enrollment.clone(), event.tracked_entity.clone());
        self.delete_all(Kind::Relationship, &relationships);
        self.touch(enrollment.as_deref(), entity.as_deref());
        let (now, person) = (self.now, self.person.clone());
        self.state.tracker.change_event(uid, |it| {
            it.deleted = true;
            it.stamp.updated = now;
            it.stamp.updated_by = person;
        });
    }

    fn delete_relationship(&mut self, uid: &str) {
        let now = self.now;
        self.state.tracker.change_relationship(uid, |it| {
            it.deleted = true;
            it.stamp.updated = now;
        });
    }

    fn delete_all(&mut self, kind: Kind, uids: &[SharedUid]) {
        for uid in uids {
            self.delete(kind, uid);
        }
    }
}
