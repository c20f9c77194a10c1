//! Classes that a version writes as it does any other, although its `/api/schemas` leaves them out.

use crate::release::Release;
use crate::schema::Class;

/// Returns the classes that the snapshot of a version lacks.
pub(crate) fn classes(_release: Release) -> Vec<Class> {
    Vec::new()
}
