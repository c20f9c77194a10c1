//! Users and their authorities, where versions differ.

use serde_json::{Value, json};

use super::Facts;

impl Facts {
    /// Returns the type of the answer to a new token, where it has one of its own.
    pub(crate) fn token_response_type(self) -> Option<&'static str> {
        (!self.since_42()).then_some("ApiTokenCreationResponse")
    }

    /// Tells if the list of authorities has those of the classes of objects.
    pub(crate) fn lists_authorities_of_classes(self) -> bool {
        self.since_42()
    }

    /// Returns what `/api/me` says beyond the user's own properties.
    pub(crate) fn more_about_me(self) -> Vec<(&'static str, Value)> {
        if self.since_42() { vec![("twoFactorType", json!("NOT_ENABLED"))] } else { Vec::new() }
    }

    /// Tells if `/api/me` says whether the mail address was verified.
    pub(crate) fn tells_email_verified(self) -> bool {
        self.since_42()
    }
}
