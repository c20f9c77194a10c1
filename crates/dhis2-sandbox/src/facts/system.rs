//! What the server says about itself, where versions differ.

use serde_json::{Value, json};

use super::Facts;

impl Facts {
    /// Tells if times and texts that were never set are told all the same.
    pub(crate) fn tells_unset_times(self) -> bool {
        self.since_42()
    }

    /// Returns what system info says beyond that.
    pub(crate) fn more_system_info(self) -> Vec<(&'static str, Value)> {
        if self.since_43() {
            vec![
                ("sessionTimeout", json!(3600)),
                ("capability", json!({"analyticsTotalCounts": false})),
            ]
        } else {
            Vec::new()
        }
    }

    /// Tells if the configuration of the login page has texts that were never set.
    pub(crate) fn tells_unset_login_texts(self) -> bool {
        self.since_42()
    }

    /// Tells if period types have names to show.
    pub(crate) fn names_period_types(self) -> bool {
        self.since_43()
    }

    /// Tells if locales have language tags.
    pub(crate) fn tags_locales(self) -> bool {
        self.since_42()
    }

    /// Returns the address of the server in its OpenAPI document.
    pub(crate) fn openapi_address(self, base_url: &str) -> String {
        if self.since_42() { base_url.to_owned() } else { format!("{base_url}/api") }
    }

    /// Tells if the answer to the order of a job names the type of its response.
    pub(crate) fn types_job_responses(self) -> bool {
        self.since_42()
    }
}
