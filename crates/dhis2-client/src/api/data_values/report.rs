//! What became of the data values of an import: one report over all its chunks.

use std::fmt;

use bytes::Bytes;
use dhis2_models::enums::Status;
use dhis2_models::payload::{ImportConflict, WebMessage};
use dhis2_models::{Map, Text};

use super::chunk::Places;
use crate::error::Error;

/// What became of the values that were sent.
///
/// Rows are counted from 0, in the order in which the values were given.
///
/// 2.43 counts new values as `updated`. 2.41 and 2.42 count values that are there already, and the
/// same, as `ignored`; so `ignored` alone is no sign of trouble: [`rejected`](Self::rejected) is.
#[derive(Debug, Default)]
#[non_exhaustive]
#[must_use = "values may have been refused, or not sent"]
pub struct DataValueReport {
    /// How many values were new.
    pub imported: u64,
    /// How many values were changed.
    pub updated: u64,
    /// How many values were left alone: refused, or the same as before.
    pub ignored: u64,
    /// How many values were deleted.
    pub deleted: u64,
    /// How many rows were given.
    pub rows: u64,
    /// In how many requests they were sent.
    pub requests: u64,
    /// What the server had against some of them, in the order of their rows.
    pub conflicts: Vec<PlacedConflict>,
    /// The rows that were refused, in order.
    pub rejected: Vec<u64>,
    /// What could not be sent, or may not have arrived; see
    /// [`DataValueImport::replay`](super::DataValueImport::replay).
    pub unsent: Vec<Unsent>,
    /// Why the import ended before all values were given, if it did: what gave them failed, or a
    /// chunk could not be sent. The values from row [`rows`](Self::rows) on were not asked for.
    pub stopped: Option<Error>,
}

/// Something that a server had against values.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlacedConflict {
    /// The rows that it is about.
    pub rows: Vec<u64>,
    /// DHIS2's code for it, such as `E7619`.
    pub code: Option<Text>,
    /// What is wrong, for people.
    pub message: Text,
    /// The object that it is about, where the server says so: 2.43 does not.
    pub object: Option<Text>,
    /// The property that it is about, where the server says so: 2.43 does not.
    pub property: Option<Text>,
    /// The objects that it is about, by what they are.
    pub objects: Map<Text>,
}

/// Values that could not be sent, or whose arrival is not known.
#[derive(Debug)]
#[non_exhaustive]
pub struct Unsent {
    /// Why.
    pub error: Error,
    pub(super) places: Places,
    pub(super) data_set: Option<Text>,
    pub(super) body: Bytes,
    pub(super) content_type: &'static str,
}

impl Unsent {
    /// Returns the rows of the values; none for a file that went as it was.
    pub fn rows(&self) -> Vec<u64> {
        self.places.all().collect()
    }

    /// Returns the data set that the values were to be sent for, where they go by data set.
    pub fn data_set(&self) -> Option<&str> {
        self.data_set.as_deref()
    }

    /// Returns what was to be sent, most often `{"dataValues": […]}`: to be kept in a file, say, and
    /// imported another day.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns whether the server may have taken the values all the same.
    pub fn may_have_arrived(&self) -> bool {
        self.error.may_have_been_seen()
    }
}

impl DataValueReport {
    /// Returns whether every value was sent and none refused.
    pub fn is_complete(&self) -> bool {
        self.rejected.is_empty() && self.was_sent() && self.conflicts.is_empty()
    }

    /// Returns whether every value was sent, refused or not.
    pub fn was_sent(&self) -> bool {
        self.unsent.is_empty() && self.stopped.is_none()
    }

    /// Returns the conflicts that are about a row.
    pub fn conflicts_of(&self, row: u64) -> impl Iterator<Item = &PlacedConflict> {
        self.conflicts.iter().filter(move |conflict| conflict.rows.contains(&row))
    }

    /// Adds what became of another part.
    pub(super) fn add(&mut self, other: Self) {
        self.imported += other.imported;
        self.updated += other.updated;
        self.ignored += other.ignored;
        self.deleted += other.deleted;
        self.requests += other.requests;
        self.conflicts.extend(other.conflicts);
        self.rejected.extend(other.rejected);
        self.unsent.extend(other.unsent);
    }

    /// Puts conflicts and rows into their order.
    pub(super) fn sort(&mut self) {
        self.conflicts.sort_by(|one, other| one.rows.cmp(&other.rows));
        self.rejected.sort_unstable();
        self.rejected.dedup();
        self.unsent.sort_by_key(|unsent| unsent.places.first());
    }

    /// Adds what a server says of one request, whose values have their places in all.
    pub(super) fn take(&mut self, message: &WebMessage, places: &Places) {
        let counts = message.import_count();
        let count = |number: Option<i64>| number.and_then(|it| u64::try_from(it).ok()).unwrap_or(0);
        self.imported += count(counts.imported);
        self.updated += count(counts.updated);
        self.ignored += count(counts.ignored);
        self.deleted += count(counts.deleted);
        let at = |indexes: &[i64]| -> Vec<u64> {
            indexes.iter().filter_map(|index| places.at(*index)).collect()
        };
        for conflict in message.conflicts() {
            let rows = at(conflict.indexes.as_deref().unwrap_or_default());
            self.conflicts.push(PlacedConflict::new(conflict, rows));
        }
        let rejected = at(message.rejected_indexes());
        if rejected.is_empty() && refused_whole(message) {
            self.rejected.extend(places.all());
        } else {
            self.rejected.extend(rejected);
        }
    }

    /// Adds a request that the server refused without a word on its values.
    pub(super) fn refuse(&mut self, error: &Error, places: &Places) {
        let code = error.api().and_then(|it| it.code()).map(Text::from);
        let rows: Vec<u64> = places.all().collect();
        self.ignored += rows.len() as u64;
        self.rejected.extend(&rows);
        self.conflicts.push(PlacedConflict {
            rows,
            code,
            message: error.to_string().into(),
            ..PlacedConflict::default()
        });
    }
}

/// Returns whether a server took nothing of what it was sent, for something that is wrong with it.
pub(super) fn refused_whole(message: &WebMessage) -> bool {
    let response = message.response.as_ref().and_then(|it| it.status.as_deref());
    let status = response.or(message.status.as_ref().map(Status::as_str));
    let counts = message.import_count();
    let taken = [counts.imported, counts.updated, counts.deleted];
    status == Some("ERROR") && taken.iter().all(|count| count.unwrap_or(0) == 0)
}

impl PlacedConflict {
    fn new(conflict: &ImportConflict, rows: Vec<u64>) -> Self {
        Self {
            rows,
            code: conflict.error_code.clone(),
            message: conflict.value.clone().unwrap_or_default(),
            object: conflict.object.clone(),
            property: conflict.property.clone(),
            objects: conflict.objects.clone().unwrap_or_default(),
        }
    }
}

impl fmt::Display for PlacedConflict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.rows.as_slice() {
            [] => {}
            [row] => write!(formatter, "row {row}: ")?,
            [first, .., last] => {
                let many = self.rows.len();
                write!(formatter, "{many} rows from {first} to {last}: ")?;
            }
        }
        match &self.code {
            Some(code) => write!(formatter, "{code}: {}", self.message),
            None => formatter.write_str(&self.message),
        }
    }
}

impl fmt::Display for DataValueReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} imported, {} updated, {} deleted, {} ignored",
            self.imported, self.updated, self.deleted, self.ignored
        )?;
        if !self.rejected.is_empty() {
            write!(formatter, "; {} rows refused", self.rejected.len())?;
        }
        let unsent: usize = self.unsent.iter().map(|unsent| unsent.places.len()).sum();
        if unsent > 0 {
            write!(formatter, "; {unsent} rows not sent")?;
        }
        match &self.stopped {
            Some(error) => write!(formatter, "; stopped at row {}: {error}", self.rows),
            None => Ok(()),
        }
    }
}
