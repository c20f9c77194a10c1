//! Classes that a version writes as it does any other, although its `/api/schemas` leaves them out.

use crate::release::Release;
use crate::schema::{self, Class};

/// The classes that 2.43 was the first to describe.
const DESCRIBED_SINCE_43: &[&str] = &["org.hisp.dhis.mapping.MapView"];

/// Returns the classes that the snapshot of a version lacks, as a later one describes them.
pub(crate) fn classes(release: Release) -> Vec<Class> {
    if release >= Release::V43 {
        return Vec::new();
    }
    let mut classes = schema::parse(Release::V43);
    classes.retain(|class| DESCRIBED_SINCE_43.contains(&class.klass));
    classes
}
