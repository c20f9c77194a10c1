//! `/api/tracker`: tracked entities, enrollments, events, relationships; read, imported, owned.

pub(crate) mod access;
mod assigned;
mod change_logs;
mod csv;
pub(crate) mod enrollments;
pub(crate) mod events;
mod filter;
mod import;
mod notes;
pub(crate) mod order;
mod ownership;
pub(crate) mod page;
pub(crate) mod parameters;
mod relationships;
pub(crate) mod schemes;
pub(crate) mod scope;
mod show;
pub(crate) mod tracked_entities;

use http::Method;
use serde_json::Value;

use crate::facts::Facts;
use crate::router::{Handler, Router};

/// Fills the table.
pub(super) fn routes(router: &mut Router, facts: Facts) {
    let json = Some(["application/json"].as_slice());
    router.add(Method::POST, "/api/tracker", Handler::Write(import::import), json);
    router.get("/api/tracker/jobs/{}", import::job);
    router.get("/api/tracker/jobs/{}/report", import::job_report);
    router.put("/api/tracker/ownership/transfer", ownership::transfer);
    router.post("/api/tracker/ownership/override", ownership::break_glass);
    router.get("/api/tracker/trackedEntities/{}/changeLogs", change_logs::of_tracked_entity);
    router.get("/api/tracker/events/{}/changeLogs", change_logs::of_event);
    if facts.adds_notes() {
        router.post("/api/tracker/enrollments/{}/note", notes::on_enrollment);
        router.post("/api/tracker/events/{}/note", notes::on_event);
    }
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

/// Leaves out what is not there.
pub(super) fn without_nulls(value: Value) -> Value {
    show::without_nulls(value)
}
