//! Facts about what an administrator has the server do.

use super::Facts;

impl Facts {
    /// Tells if tasks of maintenance are answered with nothing; since 2.43 it is a web message.
    pub(crate) fn maintenance_says_nothing(self) -> bool {
        !self.since_43()
    }
}
