//! `/api/tracker`: tracked entities, enrollments, events, relationships; read, imported, owned.

mod access;
mod assigned;
mod csv;
mod enrollments;
mod events;
mod filter;
mod order;
mod page;
mod parameters;
mod relationships;
pub(crate) mod schemes;
mod scope;
mod show;
mod tracked_entities;

use crate::router::Router;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/tracker/trackedEntities", tracked_entities::list);
    router.get("/api/tracker/trackedEntities.csv", tracked_entities::list_csv);
    router.get("/api/tracker/trackedEntities/{}", tracked_entities::read_one);
    router.get("/api/tracker/enrollments", enrollments::list);
    router.get("/api/tracker/enrollments/{}", enrollments::read_one);
    router.get("/api/tracker/events", events::list);
    router.get("/api/tracker/events.csv", events::list_csv);
    router.get("/api/tracker/events/{}", events::read_one);
    router.get("/api/tracker/relationships", relationships::list);
    router.get("/api/tracker/relationships/{}", relationships::read_one);
}
