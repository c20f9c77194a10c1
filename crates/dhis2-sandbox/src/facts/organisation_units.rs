//! Organisation units, where versions differ.

use super::Facts;
use crate::release::Release;

impl Facts {
    /// Tells if an organisation unit cannot be moved under itself; the others let the hierarchy break.
    pub(crate) fn refuses_cycles(self) -> bool {
        self.release == Release::V42
    }

    /// Tells if all below an organisation unit are only listed where there is such a unit.
    pub(crate) fn looks_up_the_root_of_descendants(self) -> bool {
        !self.since_42()
    }

    /// Tells if the organisation units above one come in the order of their levels.
    pub(crate) fn sorts_ancestors_by_level(self) -> bool {
        self.since_42()
    }
}
