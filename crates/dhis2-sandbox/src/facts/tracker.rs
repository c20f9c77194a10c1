//! Where the versions differ in what they keep and tell of tracker programs.

use http::StatusCode;
use serde_json::Value;

use super::Facts;
use crate::release::Release;
use crate::state::State;
use crate::tracker::record::Kind;

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

    // What is shown.

    /// Tells if a tracked entity says who stored it.
    pub(crate) fn tells_who_stored_tracked_entities(self) -> bool {
        !self.since_43()
    }

    /// Tells if a tracked entity that is read by itself says when the client made it.
    pub(crate) fn tells_client_times_of_single_entities(self) -> bool {
        self.since_42()
    }

    /// Tells if an event has `followup` beside `followUp`.
    pub(crate) fn spells_follow_up_twice(self) -> bool {
        !self.since_42()
    }

    /// Tells if a data value names the users who made and changed it.
    pub(crate) fn data_values_name_users(self) -> bool {
        self.since_42()
    }

    /// Tells if the values of an event that is read by itself are put into a new set.
    pub(crate) fn hashes_values_of_single_events_anew(self) -> bool {
        self.since_42()
    }

    /// Tells if the pager is repeated beside itself, and has no links.
    pub(crate) fn flattens_tracker_pagers(self) -> bool {
        !self.since_42()
    }

    /// Tells if a list names metadata by the scheme that a query asks for; those of events always do.
    pub(crate) fn maps_identifiers(self, kind: Kind) -> bool {
        self.since_42() || kind == Kind::Event
    }

    // What a list takes.

    /// Tells if a list knows the older spellings: `orgUnit`, `ouMode`, `skipPaging`, `trackedEntity`.
    pub(crate) fn takes_old_tracker_parameters(self) -> bool {
        !self.since_42()
    }

    /// Returns the words for a page of a list that is not cut into pages.
    pub(crate) fn paging_contradiction(self) -> &'static str {
        if self.since_42() {
            "Paging cannot be disabled with paging=false while also requesting a paginated response with page, pageSize and/or totalPages=true"
        } else {
            "Paging cannot be skipped with isSkipPaging=true while also requesting a paginated response with page, pageSize and/or totalPages=true"
        }
    }

    /// Returns the parameters of tracked entities that are gone, and what is said about them.
    pub(crate) fn removed_entity_parameters(self) -> &'static [(&'static str, &'static str)] {
        if self.since_42() {
            return &[];
        }
        &[
            ("query", "`query` parameter was removed in v41. Use `filter` instead."),
            ("attribute", "`attribute` parameter was removed in v41. Use `filter` instead."),
            ("includeAllAttributes", "`includeAllAttributes` parameter was removed in v41."),
        ]
    }

    /// Tells if a list of events must name the program.
    pub(crate) fn demands_program_of_events(self) -> bool {
        self.since_43()
    }

    /// Tells if parameters of enrollments that need a program are refused without one.
    pub(crate) fn checks_enrollment_parameters(self) -> bool {
        !self.since_43()
    }

    /// Returns the words for a list of enrollments of a program and a type at once.
    pub(crate) fn program_beside_type(self) -> &'static str {
        if self.since_42() {
            "`program` and `trackedEntityType` cannot be specified simultaneously"
        } else {
            "Program and tracked entity cannot be specified simultaneously"
        }
    }

    /// Returns how a missing program is named in the refusals of enrollments.
    pub(crate) fn program_in_words(self) -> &'static str {
        if self.since_42() { "`program`" } else { "Program" }
    }

    /// Returns the words for an organisation unit that is not there, up to its UID.
    pub(crate) fn missing_organisation_unit(self, of_events: bool) -> &'static str {
        match (of_events, self.since_42()) {
            (false, _) => "Organisation unit does not exist: ",
            (true, false) => "Org unit is specified but does not exist: ",
            (true, true) => "Organisation unit is specified but does not exist: ",
        }
    }

    /// Returns how a refusal names who asks.
    pub(crate) fn the_user(self) -> &'static str {
        if self.since_42() { "User" } else { "Current user" }
    }

    /// Returns the status for a user without organisation units.
    pub(crate) fn status_of_users_without_units(self) -> StatusCode {
        if self.since_42() { StatusCode::FORBIDDEN } else { StatusCode::BAD_REQUEST }
    }

    /// Tells if a tracked entity is only found in a program that it is enrolled in.
    pub(crate) fn demands_enrollment_of_single_entities(self) -> bool {
        self.since_42()
    }

    /// Tells if a tracked entity that the user may not see counts as missing.
    pub(crate) fn hides_foreign_entities(self) -> bool {
        self.since_42()
    }
}

fn switch(state: &State, kind: &str, uid: &str, property: &str) -> bool {
    let object = state.store.get(state.class(kind), uid);
    object.and_then(|object| object.get(property)).and_then(Value::as_bool).unwrap_or_default()
}
