//! Where the versions differ in analytics.

use super::Facts;
use crate::release::Release;

impl Facts {
    /// Tells if the tables of events can be built; the build of 2.43 names a column that is not there.
    pub(crate) fn can_build_event_tables(self) -> bool {
        self.release != Release::V43
    }

    /// Tells if workbooks come in the newer form too.
    pub(crate) fn writes_newer_workbooks(self) -> bool {
        self.since_42()
    }

    /// Tells if tables of HTML align what identifies something in their bodies too.
    pub(crate) fn aligns_table_bodies(self) -> bool {
        !self.since_42()
    }

    /// Tells if a failure keeps the content type that the answer would have had.
    pub(crate) fn keeps_content_type_of_failures(self) -> bool {
        !self.since_42()
    }

    /// Returns the words for an answer in no form that the client takes.
    pub(crate) fn no_acceptable_representation(self) -> &'static str {
        if self.since_42() {
            "No acceptable representation"
        } else {
            "Could not find acceptable representation"
        }
    }

    /// Returns what the database said, as far as the version tells it.
    pub(crate) fn database_message(self, message: &str) -> String {
        if self.since_42() { message.to_owned() } else { "SqlState: 42P01".to_owned() }
    }

    /// Tells if the items of a dimension come in pages.
    pub(crate) fn pages_dimension_items(self) -> bool {
        self.since_42()
    }

    /// Returns the path that the links of a list of data items have; the newer servers write `/api` twice.
    pub(crate) fn address_of_data_items(self) -> &'static str {
        if self.since_42() { "/api/api/dataItems" } else { "/api/dataItems" }
    }

    /// Tells if the summary of a failed exchange does not repeat the options.
    pub(crate) fn leaves_options_out_of_failures(self) -> bool {
        self.since_43()
    }

    /// Says for developers that a table is missing, at a place of a statement.
    pub(crate) fn missing_table(self, table: &str, place: usize) -> String {
        if self.since_42() {
            format!("ERROR: relation \"{table}\" does not exist\n  Position: {place}")
        } else {
            "SqlState: 42P01".to_owned()
        }
    }
}
