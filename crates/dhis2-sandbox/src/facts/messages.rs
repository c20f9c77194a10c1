//! Messages between users, where versions differ.

use super::Facts;

impl Facts {
    /// Tells if a message is no more than its text, rather than an object with all that objects have.
    pub(crate) fn writes_plain_messages(self) -> bool {
        self.since_43()
    }
}
