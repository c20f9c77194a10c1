//! What became of tracker data: one report over all its chunks, in the caller's terms.

use std::fmt;

use dhis2_models::payload::{TrackerBundle, TrackerImportReport};
use dhis2_models::{Text, Uid};

use super::places::{Place, Places};
use crate::error::Error;

/// What became of the objects that were sent.
#[derive(Debug, Default)]
#[non_exhaustive]
#[must_use = "objects may have been refused, or not sent"]
pub struct TrackerReport {
    /// How many objects were new.
    pub created: u64,
    /// How many objects were changed.
    pub updated: u64,
    /// How many objects were deleted.
    pub deleted: u64,
    /// How many objects were left alone, most often because something is wrong with one of those they
    /// came with.
    pub ignored: u64,
    /// In how many requests they were sent.
    pub requests: u64,
    /// What is wrong, object by object.
    pub errors: Vec<TrackerProblem>,
    /// What may be wrong, object by object; they were taken all the same.
    pub warnings: Vec<TrackerProblem>,
    /// What could not be sent, or may not have arrived; see
    /// [`TrackerImport::replay`](super::TrackerImport::replay).
    pub unsent: Vec<UnsentObjects>,
    /// Why the import ended before all objects were given, if it did.
    pub stopped: Option<Error>,
}

/// Something that is wrong with an object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackerProblem {
    /// What the object is: `TRACKED_ENTITY`, `ENROLLMENT`, `EVENT` or `RELATIONSHIP`.
    pub tracker_type: Text,
    /// The object's UID: the one it came with, or that it was given before it was sent.
    pub uid: Option<Uid>,
    /// Which of the objects that were given it is, or is in, from 0; `None` where that is not known.
    pub index: Option<u64>,
    /// Where it is: `trackedEntities[3].enrollments[0].events[1]`; empty where that is not known.
    pub place: String,
    /// DHIS2's code for it, such as `E1079`.
    pub code: Text,
    /// What is wrong, for people.
    pub message: Text,
}

/// Objects that could not be sent, or whose arrival is not known.
#[derive(Debug)]
#[non_exhaustive]
pub struct UnsentObjects {
    /// Why.
    pub error: Error,
    pub(super) body: bytes::Bytes,
    pub(super) places: Places,
    pub(super) content_type: &'static str,
}

impl UnsentObjects {
    /// Returns what was to be sent, with the UIDs that the objects were given: sent again with
    /// `CREATE_AND_UPDATE` they make no doubles.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where the objects were of a caller's own type, and are no tracker
    /// objects.
    pub fn bundle(&self) -> Result<TrackerBundle, Error> {
        serde_json::from_slice(&self.body)
            .map_err(|error| Error::build(format!("the objects are no tracker objects: {error}")))
    }

    /// Returns what was to be sent, as it was written.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns whether the server may have taken the objects all the same.
    pub fn may_have_arrived(&self) -> bool {
        self.error.may_have_been_seen()
    }
}

impl TrackerReport {
    /// Returns whether every object was sent and none refused.
    pub fn is_complete(&self) -> bool {
        self.errors.is_empty() && self.was_sent()
    }

    /// Returns whether every object was sent, refused or not.
    pub fn was_sent(&self) -> bool {
        self.unsent.is_empty() && self.stopped.is_none()
    }

    /// Returns what is wrong with an object, by its UID.
    pub fn errors_of(&self, uid: &str) -> impl Iterator<Item = &TrackerProblem> {
        self.errors.iter().filter(move |error| error.uid.as_ref().is_some_and(|it| *it == *uid))
    }

    /// Adds what a server says of one request.
    pub(super) fn take(&mut self, report: &TrackerImportReport, places: &Places) {
        let stats = report.stats.as_deref().cloned().unwrap_or_default();
        let count = |number: Option<i64>| number.and_then(|it| u64::try_from(it).ok()).unwrap_or(0);
        self.created += count(stats.created);
        self.updated += count(stats.updated);
        self.deleted += count(stats.deleted);
        self.ignored += count(stats.ignored);
        let Some(said) = &report.validation_report else { return };
        for error in said.error_reports.iter().flatten() {
            self.errors.push(TrackerProblem::new(
                error.tracker_type.as_deref(),
                error.uid.as_deref(),
                error.error_code.as_deref(),
                error.message.as_deref(),
                places,
            ));
        }
        for warning in said.warning_reports.iter().flatten() {
            self.warnings.push(TrackerProblem::new(
                warning.tracker_type.as_deref(),
                warning.uid.as_deref(),
                warning.warning_code.as_deref(),
                warning.message.as_deref(),
                places,
            ));
        }
    }

    /// Adds a request that the server refused without a word on its objects.
    pub(super) fn refuse(&mut self, error: &Error, places: &Places) {
        self.ignored += places.len() as u64;
        self.errors.push(TrackerProblem {
            index: places.first(),
            code: error.api().and_then(|it| it.code()).unwrap_or_default().into(),
            message: error.to_string().into(),
            ..TrackerProblem::default()
        });
    }

    pub(super) fn add(&mut self, other: Self) {
        self.created += other.created;
        self.updated += other.updated;
        self.deleted += other.deleted;
        self.ignored += other.ignored;
        self.requests += other.requests;
        self.errors.extend(other.errors);
        self.warnings.extend(other.warnings);
        self.unsent.extend(other.unsent);
    }

    pub(super) fn sort(&mut self) {
        self.errors.sort_by_key(|problem| problem.index);
        self.warnings.sort_by_key(|problem| problem.index);
    }
}

impl TrackerProblem {
    fn new(
        tracker_type: Option<&str>,
        uid: Option<&str>,
        code: Option<&str>,
        message: Option<&str>,
        places: &Places,
    ) -> Self {
        let uid = uid.and_then(Uid::new);
        let place: Option<&Place> = uid.and_then(|uid| places.of(uid));
        Self {
            tracker_type: tracker_type.unwrap_or_default().into(),
            uid,
            index: place.map(|place| place.index),
            place: place.map(ToString::to_string).unwrap_or_default(),
            code: code.unwrap_or_default().into(),
            message: message.unwrap_or_default().into(),
        }
    }
}

impl fmt::Display for TrackerProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            write!(formatter, "{}: ", self.place)?;
        }
        write!(formatter, "{}: {}", self.code, self.message)
    }
}

impl fmt::Display for TrackerReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} created, {} updated, {} deleted, {} ignored",
            self.created, self.updated, self.deleted, self.ignored
        )?;
        if let Some(first) = self.errors.first() {
            write!(formatter, "; {} errors, the first: {first}", self.errors.len())?;
        }
        if !self.unsent.is_empty() {
            write!(formatter, "; {} requests not sent", self.unsent.len())?;
        }
        match &self.stopped {
            Some(error) => write!(formatter, "; stopped: {error}"),
            None => Ok(()),
        }
    }
}
