//! How objects are written and changed, where versions differ.

use http::StatusCode;

use super::Facts;
use crate::failure::Failure;
use crate::release::Release;

impl Facts {
    /// Tells if sharing says whether all the world may see the object.
    pub(crate) fn shows_external_sharing(self) -> bool {
        self.release == Release::V42
    }

    /// Returns the status for a word that is no constant of an enum.
    pub(crate) fn status_of_unknown_constant(self) -> StatusCode {
        if self.since_43() { StatusCode::CONFLICT } else { StatusCode::INTERNAL_SERVER_ERROR }
    }

    /// Returns the refusal of a patch that cannot be read; `syntax` where it is not even JSON.
    pub(crate) fn unreadable_patch(self, message: &str, syntax: bool) -> Failure {
        if self.since_43() {
            let first = message.lines().next().unwrap_or_default();
            return Failure::bad_parameter(format!("JSON parse error: {first}"));
        }
        if syntax { Failure::conflict(message) } else { Failure::internal(message) }
    }

    /// Returns the refusal of a patch with an operation that is not known, and where in the body it is.
    pub(crate) fn unknown_patch_operation(self, message: &str, place: &str) -> Failure {
        if self.since_43() {
            Failure::bad_parameter(format!("JSON parse error: {message}"))
        } else {
            Failure::internal(format!("{message}{place}"))
        }
    }

    /// Tells if a deletion of such an object is confirmed and has no effect.
    pub(crate) fn keeps_deleted(self, kind: &str) -> bool {
        kind == "Option" && !self.since_43()
    }

    /// Returns who owns what the installation makes for itself.
    pub(crate) fn system_owner(self) -> &'static str {
        if self.since_42() { "XXXXXSystem" } else { "system-process" }
    }
}
