//! Settings, where versions differ.

use serde_json::Value;

use super::Facts;

impl Facts {
    /// Tells if a setting that is not known is refused in the old words, and with them.
    pub(crate) fn demands_known_settings(self) -> bool {
        !self.since_42()
    }

    /// Returns the words for a setting that is not known.
    pub(crate) fn unknown_setting(self, key: &str) -> String {
        if self.since_42() {
            format!("Setting does not exist: {key}")
        } else {
            "Setting does not exist or is marked as confidential".to_owned()
        }
    }

    /// Tells if a translated setting is always plain text.
    pub(crate) fn translates_settings_as_text(self) -> bool {
        self.since_42()
    }

    /// Returns the value of a user setting as it is listed; 2.41 lists those only that have one.
    pub(crate) fn user_setting(self, key: &str, value: Value) -> Option<Value> {
        if self.since_42() {
            return Some(value);
        }
        match key {
            "keyDbLocale" | "keyTrackerDashboardLayout" if value == "en" || value == "" => None,
            "keyMessageEmailNotification" | "keyMessageSmsNotification" if value == false => {
                Some(Value::Bool(true))
            }
            _ => Some(value),
        }
    }
}
