//! The rules of organisation units: dates, and who may move them.

use serde_json::json;

use crate::import::report::ErrorReport;
use crate::import::session::{Item, Session};
use crate::store;

const KLASS: &str = "org.hisp.dhis.organisationunit.OrganisationUnit";

/// Checks the dates of a unit, and a move where it is one.
pub(super) fn validate(session: &Session<'_>, item: &Item) -> Vec<ErrorReport> {
    let mut errors = Vec::new();
    let opened = store::text(&item.object, "openingDate");
    let closed = store::text(&item.object, "closedDate");
    if let (Some(opened), Some(closed)) = (opened, closed)
        && closed < opened
    {
        errors.push(ErrorReport::new(
            KLASS,
            "E4013",
            "Invalid closing date `{0}`, must be after opening date `{1}`",
            vec![json!(closed), json!(opened)],
        ));
    }
    let units = session.state.class("organisationUnits");
    let stored = session.state.store.get(units, store::uid(&item.object));
    if let Some(stored) = stored
        && !session.account.is_super()
        && store::referred(stored, "parent") != store::referred(&item.object, "parent")
        && !session.account.has("F_ORGANISATIONUNIT_MOVE")
    {
        errors.push(ErrorReport::new(
            KLASS,
            "E1520",
            "User `{0}` is not allowed to move organisation units",
            vec![json!(session.account.uid)],
        ));
    }
    errors
}
