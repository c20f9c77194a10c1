//! What an import does beyond storing, class by class.

mod analytical;
mod both_sides;
pub(super) mod jobs;
mod options;
mod organisation_units;
mod users;
mod versions;

use super::report::ErrorReport;
use super::session::{Item, Session};
use crate::schema::ClassId;
use crate::store::Object;

/// Checks an object by the rules of its class.
pub(super) fn validate(session: &mut Session<'_>, class: ClassId, item: &Item) -> Vec<ErrorReport> {
    match session.schemas().class(class).simple_name() {
        "JobConfiguration" => jobs::validate(session, class, item),
        "Option" => options::validate(session, class, item),
        "OrganisationUnit" => organisation_units::validate(session, item),
        "User" => users::validate(session, class, item),
        _ => Vec::new(),
    }
}

/// Completes a new object.
pub(super) fn before_create(session: &mut Session<'_>, class: ClassId, object: &mut Object) {
    match session.schemas().class(class).simple_name() {
        "User" => users::before_create(session, object),
        _ => analytical::before_write(session, class, object),
    }
}

/// Completes a changed object.
pub(super) fn before_update(
    session: &mut Session<'_>,
    class: ClassId,
    stored: &Object,
    object: &mut Object,
) {
    versions::before_update(session, class, stored, object);
    match session.schemas().class(class).simple_name() {
        "User" => users::before_update(session, stored, object),
        _ => analytical::before_write(session, class, object),
    }
}

/// Does what follows from an object that is in place.
pub(super) fn after_write(session: &mut Session<'_>, class: ClassId, object: &Object) {
    both_sides::after_write(session, class, object);
    if session.schemas().class(class).simple_name() == "User" {
        users::after_write(session, object);
    }
}

/// Does what must happen before an object goes.
pub(super) fn before_delete(_session: &mut Session<'_>, _class: ClassId, _stored: &Object) {}

/// Does what follows from the whole of an import.
pub(super) fn after_all(session: &mut Session<'_>, groups: &[(ClassId, Vec<Item>)]) {
    options::after_all(session, groups);
    both_sides::after_all(session, groups);
    versions::after_all(session, groups);
}
