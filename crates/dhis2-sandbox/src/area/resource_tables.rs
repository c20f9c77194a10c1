//! The jobs that build tables: `/api/resourceTables`.

use std::sync::Arc;

use chrono::Datelike;
use http::Method;
use serde_json::{Value, json};

use crate::account::Account;
use crate::analytics::tables::{AnalyticsTables, Build, Outcome, Report, Source, TableType};
use crate::jobs::{Journal, Order, Work, initiated};
use crate::router::{Answer, Call, Handler, Router};
use crate::state::State;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    for method in [Method::POST, Method::PUT] {
        let mut add = |path, handler| {
            router.add(method.clone(), path, Handler::Write(handler), None);
        };
        add("/api/resourceTables", resource_tables);
        add("/api/resourceTables/analytics", analytics);
        add("/api/resourceTables/monitoring", monitoring);
    }
}

/// The authority that the jobs need.
const MAINTAIN: &[&str] = &["F_PERFORM_MAINTENANCE"];

/// Which switch of a request leaves which tables out.
const SWITCHES: [(&str, &[TableType]); 6] = [
    (
        "skipAggregate",
        &[TableType::DataValue, TableType::Completeness, TableType::CompletenessTarget],
    ),
    ("skipValidationResult", &[TableType::ValidationResult]),
    ("skipEvents", &[TableType::Event]),
    ("skipEnrollment", &[TableType::Enrollment]),
    ("skipOrgUnitOwnership", &[TableType::Ownership]),
    (
        "skipTrackedEntities",
        &[
            TableType::TrackedEntity,
            TableType::TrackedEntityEvents,
            TableType::TrackedEntityEnrollments,
        ],
    ),
];

/// Answers `POST /api/resourceTables/analytics`.
fn analytics(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(MAINTAIN)?;
    let query = &call.request.query;
    let skipped = SWITCHES.iter().filter(|(name, _)| query.flag(name, false));
    let skip: Vec<TableType> = skipped.flat_map(|(_, tables)| *tables).copied().collect();
    let last_years = query.get("lastYears").and_then(|text| text.parse::<i32>().ok());
    let skip_outliers = query.flag("skipOutliers", false);
    let names: Vec<&str> = skip.iter().map(|table| table.name()).collect();
    let mut shown = json!({
        "skipTableTypes": names, "skipPrograms": [],
        "skipResourceTables": query.flag("skipResourceTables", false),
        "skipOutliers": skip_outliers,
    });
    let mut notified = shown.clone();
    notified["lastYears"] = json!(last_years);
    if last_years.is_some() {
        shown["lastYears"] = json!(last_years);
    }
    let work = move |state: &mut State, _: &Account, journal: &mut Journal| {
        let build = Build { skip: skip.clone(), from_year: None, skip_outliers };
        build_tables(state, build, last_years, journal);
    };
    let order = Order {
        job_type: "ANALYTICS_TABLE",
        opening: "Analytics table update process".to_owned(),
        parameters: shown,
        notified_parameters: Some(notified),
        work: Arc::new(work),
    };
    Ok(initiated(state, call, order))
}

/// Builds the tables of analytics of what is stored now.
fn build_tables(
    state: &mut State,
    mut build: Build,
    last_years: Option<i32>,
    journal: &mut Journal,
) {
    let now = state.clock.now();
    let this_year = now.date_time().year();
    build.from_year = last_years.map(|years| this_year - years.max(1) + 1);
    let source = source(state);
    let tables = Arc::make_mut(&mut state.analytics);
    match tables.build(state.facts, &build, &source) {
        Outcome::Built => {
            let text = now.text();
            let version = state.release();
            let key = "keyLastSuccessfulAnalyticsTablesUpdate";
            state.settings.set(version, key, &text);
            let runtime = "keyLastSuccessfulAnalyticsTablesRuntime";
            state.settings.set(version, runtime, "00:00:00.030");
            journal.complete("Analytics tables updated: 00:00:00.030");
        }
        Outcome::Aborted => journal.abort(
            "processing aborted: skipped stage, failing item caused abort. 0 successful and 1 failed items",
        ),
    }
}

/// Returns what a configured job does that builds tables.
pub(crate) fn work(job_type: &str, parameters: &Value) -> Option<Arc<Work>> {
    let list = |name: &str| -> Vec<String> {
        let entries = parameters.get(name).and_then(Value::as_array).into_iter().flatten();
        entries.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    match job_type {
        "RESOURCE_TABLE" => Some(Arc::new(|_, _, journal: &mut Journal| {
            journal.complete("Resource tables generated: 00:00:00.030");
        })),
        "ANALYTICS_TABLE" | "CONTINUOUS_ANALYTICS_TABLE" => {
            let left_out = list("skipTableTypes");
            let tables = SWITCHES.iter().flat_map(|(_, tables)| *tables).copied();
            let skip: Vec<TableType> =
                tables.filter(|table| left_out.iter().any(|name| name == table.name())).collect();
            let last_years = parameters.get("lastYears").and_then(Value::as_i64);
            let last_years = last_years.and_then(|years| i32::try_from(years).ok());
            let skip_outliers =
                parameters.get("skipOutliers").and_then(Value::as_bool).unwrap_or_default();
            Some(Arc::new(move |state: &mut State, _: &Account, journal: &mut Journal| {
                let build = Build { skip: skip.clone(), from_year: None, skip_outliers };
                build_tables(state, build, last_years, journal);
            }))
        }
        _ => None,
    }
}

/// Returns what there is to build tables of.
pub(crate) fn source(state: &State) -> Source {
    Source {
        values: Arc::clone(&state.data_values),
        reports: reports(state),
        tracker: state.tracker.clone(),
    }
}

/// Returns the reports that came: the data sets that are complete, and whether they were so in time.
fn reports(state: &State) -> Vec<Report> {
    let sets = state.class("dataSets");
    let complete = state.completeness.iter().filter(|(_, completion)| completion.completed);
    complete
        .map(|(registration, completion)| {
            let set = state.store.get(sets, registration.data_set.as_str());
            let days = set.and_then(|set| set.get("timelyDays")).and_then(Value::as_f64);
            let late = (completion.date - registration.period.end()).num_days();
            #[expect(clippy::cast_possible_truncation, reason = "days are few")]
            let allowed = days.unwrap_or(15.0).floor() as i64;
            Report {
                data_set: registration.data_set,
                period: registration.period,
                unit: registration.unit,
                attribute_combo: registration.attribute_combo,
                timely: late <= allowed,
            }
        })
        .collect()
}

/// Builds the tables as a new server has them: all that the version can build.
pub(crate) fn first_build(state: &mut State) {
    let skip = if state.facts.can_build_event_tables() {
        Vec::new()
    } else {
        vec![TableType::Event, TableType::Enrollment]
    };
    let source = source(state);
    let mut tables = AnalyticsTables::default();
    tables.build(state.facts, &Build { skip, ..Build::default() }, &source);
    state.analytics = Arc::new(tables);
}

/// Answers `POST /api/resourceTables`.
fn resource_tables(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(MAINTAIN)?;
    let order = Order {
        job_type: "RESOURCE_TABLE",
        opening: "Generating resource tables".to_owned(),
        parameters: Value::Null,
        notified_parameters: None,
        work: Arc::new(|_, _, journal| {
            journal.complete("Resource tables generated: 00:00:00.030");
        }),
    };
    Ok(initiated(state, call, order))
}

/// Answers `POST /api/resourceTables/monitoring`.
fn monitoring(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(MAINTAIN)?;
    let order = Order {
        job_type: "MONITORING",
        opening: "Data validation".to_owned(),
        parameters: json!({
            "relativeStart": 0, "relativeEnd": 0, "validationRuleGroups": [],
            "sendNotifications": false, "persistResults": false,
        }),
        notified_parameters: None,
        work: Arc::new(|_, _, journal| journal.complete("Data validation done")),
    };
    Ok(initiated(state, call, order))
}
