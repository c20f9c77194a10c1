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

    // Imports.

    /// Returns the place of the version's words in the table of faults.
    pub(crate) fn place_of_words(self) -> usize {
        self.each(0, 1, 2)
    }

    /// Returns what an import says while it works, between its beginning and its end.
    pub(crate) fn import_steps(self) -> &'static [&'static str] {
        const COUNTS_EARLY: &[&str] = &[
            "Loading file resource",
            "Loading file content",
            "Running PreHeat",
            "Calculating Payload Size",
            "Running PreProcess",
            "Running Validation",
            "Running Rule Engine",
            "Running Rule Engine Validation",
            "Commit Transaction",
            "PostCommit",
        ];
        const COUNTS_LATE: &[&str] = &[
            "Loading file resource",
            "Loading file content",
            "Running PreHeat",
            "Running PreProcess",
            "Running Validation",
            "Running Rule Engine",
            "Running Rule Engine Validation",
            "Calculating Payload Size",
            "Commit Transaction",
            "PostCommit",
        ];
        self.each(COUNTS_EARLY, COUNTS_EARLY, COUNTS_LATE)
    }

    /// Returns where to ask how far an import is, as its answer says it: the newer servers forget `/api`.
    pub(crate) fn import_job_path(self, uid: &str) -> String {
        if self.since_42() {
            format!("/tracker/jobs/{uid}")
        } else {
            format!("/api/tracker/jobs/{uid}")
        }
    }

    /// Tells if the answer to an import that goes on has that place as its location.
    pub(crate) fn locates_import_jobs(self) -> bool {
        !self.since_42()
    }

    /// Tells if notes can be added to enrollments and events.
    pub(crate) fn adds_notes(self) -> bool {
        self.since_42()
    }

    // Owners.

    /// Returns the parameters that name the new owner, the preferred one last.
    pub(crate) fn owner_parameters(self) -> &'static [&'static str] {
        self.each(&["ou"], &["ou", "orgUnit"], &["orgUnit"])
    }

    /// Tells if a transfer that cannot be is refused, rather than left undone.
    pub(crate) fn refuses_idle_transfers(self) -> bool {
        self.since_43()
    }

    /// Returns what a refused transfer begins with.
    pub(crate) fn transfer_refusal(self) -> &'static str {
        if self.since_43() { "Tracked entity not transferred. " } else { "" }
    }

    /// Tells if the level of a program is looked at before the user who wants to break in.
    pub(crate) fn weighs_program_before_user(self) -> bool {
        self.since_43()
    }

    /// Tells if the older addresses are still there: `/api/trackedEntityInstances` and its like.
    pub(crate) fn has_old_tracker_addresses(self) -> bool {
        !self.since_42()
    }

    // Jobs.

    /// Tells if a property says whether lists can be sorted by it.
    pub(crate) fn sorts_by_properties(self) -> bool {
        self.since_42()
    }

    // Change logs and duplicates.

    /// Tells if caches are told not to keep a list of potential duplicates at all.
    pub(crate) fn keeps_duplicates_from_caches(self) -> bool {
        !self.since_42()
    }

    /// Tells if a pair of potential duplicates shows what all objects of metadata show.
    pub(crate) fn shows_duplicates_as_metadata(self) -> bool {
        !self.since_43()
    }

    /// Tells if the parameters of an import that goes on after the answer name the user.
    pub(crate) fn names_user_in_import_parameters(self) -> bool {
        !self.since_42()
    }

    /// Tells if an event of a program with registration is refused for want of an enrollment before all else.
    pub(crate) fn demands_enrollment_first(self) -> bool {
        self.since_43()
    }

    /// Tells if a completed event stays as it is where its stage blocks the form.
    pub(crate) fn keeps_completed_events(self) -> bool {
        self.since_43()
    }

    /// Tells if events that are refused already are looked at for a second event of their stage.
    pub(crate) fn looks_for_repeated_events_of_refused(self) -> bool {
        !self.since_42()
    }

    /// Tells if a date of completion is refused for what is not completed.
    pub(crate) fn limits_completion_dates(self) -> bool {
        self.since_42()
    }

    /// Tells if the refusal of a missing date names the value that is missing.
    pub(crate) fn names_missing_dates(self) -> bool {
        !self.since_42()
    }

    /// Tells if the UIDs of an import are looked at while it is read.
    pub(crate) fn reads_uids_of_imports(self) -> bool {
        self.since_42()
    }
}

fn switch(state: &State, kind: &str, uid: &str, property: &str) -> bool {
    let object = state.store.get(state.class(kind), uid);
    object.and_then(|object| object.get(property)).and_then(Value::as_bool).unwrap_or_default()
}
