//! Where the versions differ in what they keep and tell of tracker programs.

use serde_json::Value;

use super::Facts;
use crate::release::Release;
use crate::state::State;

impl Facts {
    // What is kept.

    /// Tells if an enrollment has a category option combo.
    pub(crate) fn enrollments_have_option_combos(self) -> bool {
        self.since_43()
    }

    /// Tells if `storedBy` is what the client says; in the other versions it is who sent it.
    pub(crate) fn clients_say_who_stored(self) -> bool {
        self.release == Release::V42
    }

    /// Tells if a change of an attribute of a tracked entity of a type is logged.
    pub(crate) fn logs_attributes(self, state: &State, entity_type: &str) -> bool {
        self.since_42() && !self.since_43()
            || switch(
                state,
                "trackedEntityTypes",
                entity_type,
                self.each("allowAuditLog", "allowAuditLog", "enableChangeLog"),
            )
    }

    /// Tells if a change of an event of a program is logged.
    pub(crate) fn logs_data_values(self, state: &State, program: &str) -> bool {
        !self.since_43() || switch(state, "programs", program, "enableChangeLog")
    }

    /// Tells if a change of the date or the place of an event is logged too.
    pub(crate) fn logs_event_fields(self) -> bool {
        self.since_42()
    }
}

fn switch(state: &State, kind: &str, uid: &str, property: &str) -> bool {
    let object = state.store.get(state.class(kind), uid);
    object.and_then(|object| object.get(property)).and_then(Value::as_bool).unwrap_or_default()
}
