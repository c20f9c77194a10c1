//! The tables that analytics is answered from: what was stored when they were built.
//!
//! A value that is entered later shows only when the tables are built again, as on a real server.

use std::sync::Arc;

use chrono::Datelike;

use crate::data_values::{DataValue, DataValues, Place};
use crate::facts::Facts;
use crate::failure::Failure;
use crate::tracker::Tracker;
use crate::uid::Uid;

/// A kind of table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum TableType {
    /// Data values.
    DataValue,
    /// Reports that came.
    Completeness,
    /// Reports that are expected.
    CompletenessTarget,
    /// Organisation units in groups.
    OrgUnitTarget,
    /// Who owned tracked entities.
    Ownership,
    /// Events of programs.
    Event,
    /// Enrollments in programs.
    Enrollment,
    /// Results of validation.
    ValidationResult,
    /// Tracked entities.
    TrackedEntity,
    /// Events of tracked entities.
    TrackedEntityEvents,
    /// Enrollments of tracked entities.
    TrackedEntityEnrollments,
}

impl TableType {
    /// All types, in the order of the servers' list.
    pub(crate) const ALL: [Self; 11] = [
        Self::DataValue,
        Self::Completeness,
        Self::CompletenessTarget,
        Self::OrgUnitTarget,
        Self::Ownership,
        Self::Event,
        Self::Enrollment,
        Self::ValidationResult,
        Self::TrackedEntity,
        Self::TrackedEntityEvents,
        Self::TrackedEntityEnrollments,
    ];

    /// Returns the constant.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::DataValue => "DATA_VALUE",
            Self::Completeness => "COMPLETENESS",
            Self::CompletenessTarget => "COMPLETENESS_TARGET",
            Self::OrgUnitTarget => "ORG_UNIT_TARGET",
            Self::Ownership => "OWNERSHIP",
            Self::Event => "EVENT",
            Self::Enrollment => "ENROLLMENT",
            Self::ValidationResult => "VALIDATION_RESULT",
            Self::TrackedEntity => "TRACKED_ENTITY_INSTANCE",
            Self::TrackedEntityEvents => "TRACKED_ENTITY_INSTANCE_EVENTS",
            Self::TrackedEntityEnrollments => "TRACKED_ENTITY_INSTANCE_ENROLLMENTS",
        }
    }
}

/// What a build is to do.
#[derive(Debug, Clone, Default)]
pub(crate) struct Build {
    /// The tables that are left as they are.
    pub skip: Vec<TableType>,
    /// The first year that is built; all, where there is none.
    pub from_year: Option<i32>,
    /// Whether the figures that outliers are told by are left out.
    pub skip_outliers: bool,
}

/// When a data set was reported as complete, as far as the table of reports tells it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Report {
    /// The data set.
    pub data_set: Uid,
    /// The period.
    pub period: crate::period::Period,
    /// The organisation unit.
    pub unit: Uid,
    /// The combination of attributes.
    pub attribute_combo: Uid,
    /// Whether it came in time.
    pub timely: bool,
}

/// What is there to build tables of.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    /// The data values.
    pub values: Arc<DataValues>,
    /// The reports.
    pub reports: Vec<Report>,
    /// The data of tracker programs.
    pub tracker: Tracker,
}

/// Values that were there when the years from one on were built.
#[derive(Debug, Clone)]
struct Slice<T> {
    from_year: i32,
    content: T,
}

/// The years of a table, the newest build last.
#[derive(Debug, Clone)]
struct Years<T>(Vec<Slice<T>>);

impl<T> Default for Years<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Years<T> {
    fn build(&mut self, from_year: Option<i32>, content: T) {
        let from_year = from_year.unwrap_or(i32::MIN);
        self.0.retain(|slice| slice.from_year < from_year);
        self.0.push(Slice { from_year, content });
    }

    /// Returns each slice with the test for the years that it stands for.
    fn slices(&self) -> impl Iterator<Item = (&T, impl Fn(i32) -> bool)> {
        self.0.iter().enumerate().map(|(place, slice)| {
            let end = self.0.get(place + 1).map_or(i64::MAX, |next| i64::from(next.from_year));
            let start = i64::from(slice.from_year);
            (&slice.content, move |year: i32| start <= i64::from(year) && i64::from(year) < end)
        })
    }
}

/// The tables.
#[derive(Debug, Clone, Default)]
pub(crate) struct AnalyticsTables {
    values: Years<Arc<DataValues>>,
    reports: Years<Arc<Vec<Report>>>,
    targets: bool,
    events: Years<Tracker>,
    enrollments: Option<Tracker>,
    tracked_entities: Option<Tracker>,
    outliers: bool,
}

/// Whether a build went through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It did.
    Built,
    /// It stopped at a table that cannot be built.
    Aborted,
}

impl AnalyticsTables {
    /// Builds the tables.
    ///
    /// The tables of tracked entities come first, then those of events; where those fail, nothing that
    /// would come after them is built.
    pub(crate) fn build(&mut self, facts: Facts, build: &Build, source: &Source) -> Outcome {
        let wants = |kind: TableType| !build.skip.contains(&kind);
        let from = |year: i32| build.from_year.is_none_or(|from| from <= year);
        let tracked = source.tracker.tracked_entities().next().is_some();
        if wants(TableType::TrackedEntity) && tracked {
            self.tracked_entities = Some(source.tracker.clone());
        }
        if wants(TableType::Event) && source.tracker.events().next().is_some() {
            if !facts.can_build_event_tables() {
                return Outcome::Aborted;
            }
            self.events.build(build.from_year, source.tracker.clone());
        }
        if wants(TableType::Enrollment) && source.tracker.enrollments().next().is_some() {
            self.enrollments = Some(source.tracker.clone());
        }
        // A table without any year is not made at all.
        let valued =
            source.values.iter().any(|(_, place, value)| !value.deleted && from(year(place)));
        if wants(TableType::DataValue) && valued {
            self.values.build(build.from_year, Arc::clone(&source.values));
            self.outliers = !build.skip_outliers || self.outliers;
        }
        let reported = source.reports.iter().any(|report| from(report.period.start().year()));
        if wants(TableType::Completeness) && reported {
            self.reports.build(build.from_year, Arc::new(source.reports.clone()));
        }
        self.targets = true;
        Outcome::Built
    }

    /// Drops all tables.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Tells if there is a table.
    pub(crate) fn exists(&self, kind: TableType) -> bool {
        match kind {
            TableType::DataValue => !self.values.0.is_empty(),
            TableType::Completeness => !self.reports.0.is_empty(),
            TableType::Event | TableType::TrackedEntityEvents => !self.events.0.is_empty(),
            TableType::Enrollment => self.enrollments.is_some(),
            TableType::TrackedEntity | TableType::TrackedEntityEnrollments => {
                self.tracked_entities.is_some()
            }
            TableType::CompletenessTarget | TableType::OrgUnitTarget => self.targets,
            TableType::Ownership | TableType::ValidationResult => false,
        }
    }

    /// Tells if the figures that outliers are told by are there.
    pub(crate) fn has_outliers(&self) -> bool {
        self.outliers && self.exists(TableType::DataValue)
    }

    /// Returns the values of a data element.
    pub(crate) fn values_of(&self, element: Uid) -> impl Iterator<Item = (&Place, &DataValue)> {
        self.values.slices().flat_map(move |(values, holds)| {
            values.of(element).filter(move |(place, _)| holds(year(place)))
        })
    }

    /// Returns the data elements that have values.
    pub(crate) fn elements(&self) -> Vec<Uid> {
        let mut found: Vec<Uid> = Vec::new();
        for (values, _) in self.values.slices() {
            for uid in values.data_elements() {
                if !found.contains(&uid) {
                    found.push(uid);
                }
            }
        }
        found
    }

    /// Returns the reports that came.
    pub(crate) fn reports(&self) -> impl Iterator<Item = &Report> {
        self.reports.slices().flat_map(|(reports, holds)| {
            reports.iter().filter(move |report| holds(report.period.start().year()))
        })
    }

    /// Returns what the tables of events were built of, with the test for the years that it stands for.
    #[expect(
        dead_code,
        reason = "the analytics of events, which will read it, are not answered yet"
    )]
    pub(crate) fn events(&self) -> impl Iterator<Item = (&Tracker, impl Fn(i32) -> bool)> {
        self.events.slices()
    }

    /// Returns what the tables of enrollments were built of.
    #[expect(
        dead_code,
        reason = "the analytics of events, which will read it, are not answered yet"
    )]
    pub(crate) fn enrollments(&self) -> Option<&Tracker> {
        self.enrollments.as_ref()
    }

    /// Returns what the tables of tracked entities were built of.
    #[expect(
        dead_code,
        reason = "the analytics of events, which will read it, are not answered yet"
    )]
    pub(crate) fn tracked_entities(&self) -> Option<&Tracker> {
        self.tracked_entities.as_ref()
    }
}

fn year(place: &Place) -> i32 {
    place.period.start().year()
}

/// Creates the refusal of a query to a table that is not there, with the statement up to its name.
pub(crate) fn no_table(facts: Facts, table: &str, statement: &str) -> Failure {
    let place = statement.chars().count() + 1;
    super::error::refusal("E7144", &[]).with_developer_message(facts.missing_table(table, place))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::Release;
    use crate::seed;

    fn demo(release: Release) -> (Facts, Source) {
        let state = seed::state(release, true);
        let values = Arc::clone(&state.data_values);
        (state.facts, Source { values, reports: Vec::new(), tracker: state.tracker.clone() })
    }

    #[test]
    fn a_build_of_some_years_leaves_the_others() {
        let (facts, source) = demo(Release::V42);
        let mut tables = AnalyticsTables::default();
        assert_eq!(tables.build(facts, &Build::default(), &source), Outcome::Built);
        let visits = Uid::parse("UNz8c1h8Aj3").unwrap();
        assert_eq!(tables.values_of(visits).count(), 1620);
        let build = Build { from_year: Some(2025), ..Build::default() };
        tables.build(facts, &build, &source);
        assert_eq!(tables.values_of(visits).count(), 1620);
        assert!(tables.exists(TableType::Event) && !tables.exists(TableType::Completeness));
    }

    #[test]
    fn where_event_tables_fail_the_tables_after_them_are_not_built() {
        let (facts, source) = demo(Release::V43);
        let mut tables = AnalyticsTables::default();
        assert_eq!(tables.build(facts, &Build::default(), &source), Outcome::Aborted);
        assert!(tables.exists(TableType::TrackedEntity));
        assert!(!tables.exists(TableType::DataValue));
        let build =
            Build { skip: vec![TableType::Event, TableType::Enrollment], ..Build::default() };
        assert_eq!(tables.build(facts, &build, &source), Outcome::Built);
        assert!(tables.exists(TableType::DataValue) && !tables.exists(TableType::Event));
    }
}
