//! Aggregate data, where versions differ.

use http::StatusCode;
use serde_json::{Value, json};

use super::Facts;
use crate::data_values::Place;
use crate::failure::Failure;
use crate::period::Period;
use crate::uid::Uid;

impl Facts {
    /// Tells if values are looked at by data set, all together, rather than one after the other.
    pub(crate) fn enters_data_in_groups(self) -> bool {
        self.since_43()
    }

    /// Tells if the database itself notes every change of a value, with what it became.
    pub(crate) fn trails_every_change(self) -> bool {
        self.since_43()
    }

    /// Returns the status and the words for an import of which a part was refused.
    pub(crate) fn import_with_warnings(self) -> (StatusCode, &'static str) {
        if self.since_43() {
            (StatusCode::OK, "Import completed with warnings, please check import summary.")
        } else {
            let words = "One more conflicts encountered, please check import summary.";
            (StatusCode::CONFLICT, words)
        }
    }

    /// Tells if a value that was never set is left out of what is exported.
    pub(crate) fn exports_only_what_is_set(self) -> bool {
        self.since_43()
    }

    /// Tells if the form of an export is told by the path and a parameter only.
    pub(crate) fn ignores_accepted_forms(self) -> bool {
        self.since_43()
    }

    /// Returns the media type of exported data with its character set, as the container of the version writes it.
    pub(crate) fn exported(self, media_type: &str) -> String {
        match (self.since_42(), media_type) {
            (true, _) => format!("{media_type};charset=UTF-8"),
            (false, "application/json") => format!("{media_type};charset=utf-8"),
            (false, _) => format!("{media_type}; charset=UTF-8"),
        }
    }

    /// Returns the status for a data value that is not there.
    pub(crate) fn missing_data_value(self) -> StatusCode {
        if self.since_43() { StatusCode::NOT_FOUND } else { StatusCode::CONFLICT }
    }

    /// Says that data may not be seen; 2.43 has room for more than one thing.
    pub(crate) fn refused(self, words: &str, uid: &str) -> String {
        let more = if self.since_43() { "(s)" } else { "" };
        let list = if self.since_43() { format!("[{uid}]") } else { uid.to_owned() };
        format!("{words}{more}: `{list}`")
    }

    /// Says what is wrong with an expected value; 2.43 says which.
    pub(crate) fn wrong_min_max(self, words: &str, shown: &str) -> String {
        if self.since_43() { format!("{words}: `{shown}`") } else { words.to_owned() }
    }

    /// Writes the period of a change: 2.43 tells its days, but not its name.
    pub(crate) fn audited_period(self, period: Period) -> Value {
        if !self.since_43() {
            return json!({"id": period.iso()});
        }
        json!({
            "periodType": period.kind().name(),
            "startDate": format!("{}T00:00:00.000", period.start()),
            "endDate": format!("{}T00:00:00.000", period.end()),
        })
    }

    /// Says that there is no value to look after.
    pub(crate) fn no_value_to_follow_up(self, element: Uid, place: &Place) -> String {
        if !self.since_43() {
            return "Data value not found or not accessible".to_owned();
        }
        format!(
            "Data value(s) not found: [DataValueKey[dataElement={element}, orgUnit={}, \
             categoryOptionCombo={}, attributeOptionCombo={}, period={}]]",
            place.unit, place.option_combo, place.attribute_combo, place.period
        )
    }

    /// Returns the refusal of a form for no unit; 2.43 stumbles over it.
    pub(crate) fn no_unit_for_form(self) -> Failure {
        if self.since_43() {
            let message =
                "Cannot invoke \"org.hisp.dhis.common.UID.getValue()\" because \"uid\" is null";
            Failure::internal(message)
        } else {
            Failure::no_object("OrganisationUnit", "null")
        }
    }

    /// Tells if a zero is stored although the data element does not care for zeros.
    pub(crate) fn stores_all_zeros(self) -> bool {
        self.since_43()
    }

    /// Returns the word in JSON for values that somebody has to look after; the same word is written otherwise.
    pub(crate) fn follow_up_word(self) -> &'static str {
        if self.since_43() { "followUp" } else { "followup" }
    }

    /// Returns what the trail of changes is called.
    pub(crate) fn trail_class(self) -> &'static str {
        if self.since_43() { "DataValueChangelog" } else { "DataValueAudit" }
    }

    /// Tells if maintenance is answered with an envelope, rather than with nothing.
    pub(crate) fn tells_of_maintenance(self) -> bool {
        self.since_43()
    }

    /// Tells if predictions that do not hold any more are deleted; 2.43 leaves them.
    pub(crate) fn takes_predictions_back(self) -> bool {
        !self.since_43()
    }

    /// Tells if the words of a check of the metadata end in a full stop.
    pub(crate) fn ends_checks_with_full_stops(self) -> bool {
        !self.since_42()
    }

    /// Tells if the summary of the data counts events of both sorts and enrollments.
    pub(crate) fn counts_more_in_summaries(self) -> bool {
        self.since_43()
    }

    /// Returns the second names of what the summary of the data counts.
    pub(crate) fn counts_under_other_names(self) -> &'static [(&'static str, &'static str)] {
        const OLD: &[(&str, &str)] = &[
            ("programStageInstance", "event"),
            ("programInstance", "enrollment"),
            ("trackedEntityInstance", "trackedEntity"),
        ];
        const NEW: &[(&str, &str)] = &[("trackerevent", "event"), ("singleevent", "none")];
        self.each(OLD, &[], NEW)
    }
}
