//! Where two boots of one server disagree: the table of it, and what is left of their documents.
//!
//! DHIS2 builds its documents by reflection, and the order in which a Java machine lists methods and
//! classes differs from start to start. Where two methods or two controllers speak of one thing, the
//! first that is met decides. Each repair settles such places on one form, the true one, whatever
//! the boot said, and says so when the place itself is gone.

use std::fmt;

use super::{Remarks, Snapshot, deployment, reach, repairs};
use crate::release::Release;

/// Settles places in which boots of a server disagree, for one reason.
#[derive(Clone, Copy)]
pub struct BootRepair {
    /// The repair's name.
    pub name: &'static str,
    /// Why boots disagree.
    pub reason: &'static str,
    /// The first release that has the places.
    pub since: u16,
    /// Returns how many places there were; none means that they are gone.
    apply: fn(Release, &mut Snapshot) -> usize,
}

impl fmt::Debug for BootRepair {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("BootRepair").field("name", &self.name).finish_non_exhaustive()
    }
}

/// Returns the repairs, in the order they are made.
pub fn boot_repairs() -> &'static [BootRepair] {
    &[
        BootRepair {
            name: "setters_require_nothing",
            reason: "a property whose getter and setter are both described is called required \
                     where the setter is met first, because that returns a primitive: `void`",
            since: 41,
            apply: repairs::setters_require_nothing,
        },
        BootRepair {
            name: "statuses_of_tracked_entity_queries_are_lists",
            reason: "`hasEnrollmentStatus` and its like pass for getters where they are met before \
                     the setters, and make the parameter a boolean",
            since: 41,
            apply: repairs::statuses_of_tracked_entity_queries_are_lists,
        },
        BootRepair {
            name: "page_items_are_of_any_type",
            reason: "`Page` is described once, with the objects of whichever controller is met \
                     first",
            since: 42,
            apply: repairs::page_items_are_of_any_type,
        },
        BootRepair {
            name: "aggregation_type_of_category_options_is_a_constant",
            reason: "`hasAggregationType` passes for the getter of `aggregationType` where it is \
                     met first, and makes it a boolean",
            since: 43,
            apply: repairs::aggregation_type_of_category_options_is_a_constant,
        },
    ]
}

/// Leaves out what belongs to a deployment, and makes the repairs of a release.
pub(super) fn settle(release: Release, snapshot: &mut Snapshot) -> Remarks {
    let before = reach::reachable(&snapshot.openapi);
    let mut remarks =
        Remarks { deployment: deployment::remove(&mut snapshot.openapi), stale: Vec::new() };
    for repair in boot_repairs().iter().filter(|repair| repair.since <= release.minor) {
        if (repair.apply)(release, snapshot) == 0 {
            remarks.stale.push(format!(
                "`{}` finds nothing to settle in {release} ({}); if the server no longer has the \
                 place, remove the repair",
                repair.name, repair.reason
            ));
        }
    }
    // A server lists a component only where something leads to it.
    let after = reach::reachable(&snapshot.openapi);
    reach::remove(&mut snapshot.openapi, before.difference(&after));
    remarks
}
