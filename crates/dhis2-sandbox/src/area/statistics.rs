//! How much there is of what, and how much it is used.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::clock::Moment;
use crate::container;
use crate::data_export::day;
use crate::failure::Failure;
use crate::message::Response;
use crate::router::{Answer, Call, Router};
use crate::state::State;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/dataSummary", summary);
    router.get("/api/dataSummary/metrics", metrics);
    router.get("/api/dataStatistics", statistics);
    router.get("/api/dataStatistics/favorites", favorites);
    router.post("/api/dataStatistics/snapshot", snapshot);
    router.post("/api/dataStatistics", viewed);
}

/// What is counted, and the kind of objects that it is.
const COUNTED: [(&str, &str); 16] = [
    ("dataElement", "dataElements"),
    ("dataElementGroup", "dataElementGroups"),
    ("indicatorType", "indicatorTypes"),
    ("indicator", "indicators"),
    ("indicatorGroup", "indicatorGroups"),
    ("dataSet", "dataSets"),
    ("organisationUnit", "organisationUnits"),
    ("organisationUnitGroup", "organisationUnitGroups"),
    ("validationRule", "validationRules"),
    ("program", "programs"),
    ("user", "users"),
    ("userGroup", "userGroups"),
    ("visualization", "visualizations"),
    ("eventVisualization", "eventVisualizations"),
    ("map", "maps"),
    ("dashboard", "dashboards"),
];

fn counts(state: &State) -> Map<String, Value> {
    let mut counts = Map::new();
    for (name, endpoint) in COUNTED {
        let count = state.store.table(state.class(endpoint)).len();
        counts.insert(name.to_owned(), json!(count));
    }
    let periods: std::collections::HashSet<_> =
        state.data_values.iter().map(|(_, place, _)| place.period).collect();
    let tracker = &state.tracker;
    let numbers = [
        ("dataValue", state.data_values.iter().count()),
        ("period", periods.len()),
        ("trackedEntity", tracker.tracked_entities().count()),
        ("enrollment", tracker.enrollments().count()),
        ("event", tracker.events().count()),
    ];
    for (name, number) in numbers {
        counts.insert(name.to_owned(), json!(number));
    }
    for (name, of) in state.facts.counts_under_other_names() {
        let number = counts.get(*of).cloned().unwrap_or(json!(0));
        counts.insert((*name).to_owned(), number);
    }
    counts
}

/// Counts what happened in the last days, by how many they are.
fn by_days(state: &State, days: &[i64], count: impl Fn(Moment) -> usize) -> Value {
    const DAY: i64 = 86_400_000;
    let now = state.clock.now();
    let today = now.0 - now.0.rem_euclid(DAY);
    let counts = days.iter().map(|days| {
        // A sandbox that has just begun holds what it holds since today, as a server that was just loaded.
        (days.to_string(), json!(count(Moment(today - days * DAY))))
    });
    Value::Object(counts.collect())
}

/// Answers `GET /api/dataSummary`.
fn summary(state: &State, call: &Call<'_>) -> Answer {
    call.require(&["F_PERFORM_MAINTENANCE"])?;
    Ok(Response::ok(&whole(state)))
}

fn whole(state: &State) -> Value {
    const DAYS: [i64; 4] = [0, 1, 7, 30];
    let users = state.store.table(state.class("users"));
    let active = |since: Moment| {
        users.keys().filter(|uid| state.logins.last(uid).is_some_and(|at| since <= at)).count()
    };
    let values = |_since: Moment| state.data_values.iter().filter(|(_, _, v)| !v.deleted).count();
    let events = |_since: Moment| state.tracker.events().count();
    let now = state.clock.now();
    let info = json!({
        "version": state.facts.version(),
        "revision": "sandbox",
        "buildTime": format!("{}-01-01T00:00:00.000", now.date_time().format("%Y")),
        "serverDate": now.text(),
    });
    let mut summary = json!({
        "objectCounts": counts(state),
        "activeUsers": by_days(state, &[0, 1, 2, 7, 30], active),
        "userInvitations": {"all": 0, "expired": 0},
        "dataValueCount": by_days(state, &DAYS, values),
        "eventCount": by_days(state, &DAYS, events),
        "system": info,
    });
    if state.facts.counts_more_in_summaries() {
        let enrollments = |_since: Moment| state.tracker.enrollments().count();
        let in_tracker = |_since: Moment| {
            state.tracker.events().filter(|event| event.enrollment.is_some()).count()
        };
        let single = |_since: Moment| {
            state.tracker.events().filter(|event| event.enrollment.is_none()).count()
        };
        summary["logins"] = by_days(state, &[0, 1, 2, 7, 30], active);
        summary["activeUsers"] = by_days(state, &[0, 1, 2, 7, 30], |_| 0);
        summary["enrollmentCount"] = by_days(state, &DAYS, enrollments);
        summary["trackerEventCount"] = by_days(state, &DAYS, in_tracker);
        summary["singleEventCount"] = by_days(state, &DAYS, single);
    }
    summary
}

/// Answers `GET /api/dataSummary/metrics`.
fn metrics(state: &State, call: &Call<'_>) -> Answer {
    call.require(&["F_PERFORM_MAINTENANCE"])?;
    let mut text = String::from(
        "# HELP data_summary_object_counts Count of metadata objects\n# TYPE data_summary_object_counts gauge\n",
    );
    for (name, count) in counts(state) {
        text.push_str("data_summary_object_counts{type=\"");
        text.push_str(&name);
        text.push_str("\"} ");
        text.push_str(&count.to_string());
        text.push('\n');
    }
    Ok(Response::text(StatusCode::OK, "text/plain;charset=UTF-8", text))
}

/// Answers `GET /api/dataStatistics`: one row for the time since the server began, as it keeps no views.
fn statistics(state: &State, call: &Call<'_>) -> Answer {
    for name in ["startDate", "endDate", "interval"] {
        call.required(state, name)?;
    }
    let query = &call.request.query;
    let date = |name: &str| query.get(name).and_then(day);
    let wrong =
        || Failure::page(container::page(state.facts, call.request, StatusCode::BAD_REQUEST, None));
    let (start, end) = (date("startDate").ok_or_else(wrong)?, date("endDate").ok_or_else(wrong)?);
    if start > end {
        return Err(Failure::conflict("Start date is after end date"));
    }
    let today = state.clock.now().date_time().date();
    let mut rows = Vec::new();
    if start <= today && today <= end {
        use chrono::Datelike;
        let mut row = Map::new();
        row.insert("year".to_owned(), json!(today.year()));
        match query.get("interval").unwrap_or_default() {
            "DAY" => {
                row.insert("month".to_owned(), json!(today.month()));
                row.insert("day".to_owned(), json!(today.day()));
            }
            "WEEK" => {
                row.insert("week".to_owned(), json!(today.iso_week().week()));
            }
            "MONTH" => {
                row.insert("month".to_owned(), json!(today.month()));
            }
            "YEAR" => {}
            _ => return Err(wrong()),
        }
        for name in [
            "mapViews",
            "visualizationViews",
            "eventReportViews",
            "eventChartViews",
            "eventVisualizationViews",
            "dashboardViews",
            "passiveDashboardViews",
            "dataSetReportViews",
            "totalViews",
            "averageViews",
            "averageMapViews",
            "averageVisualizationViews",
            "averageEventReportViews",
            "averageEventChartViews",
            "averageEventVisualizationViews",
            "averageDashboardViews",
            "averagePassiveDashboardViews",
            "savedMaps",
            "savedVisualizations",
            "savedEventReports",
            "savedEventCharts",
            "savedEventVisualizations",
            "savedDashboards",
            "savedIndicators",
            "savedDataValues",
            "activeUsers",
        ] {
            row.insert(name.to_owned(), json!(0));
        }
        row.insert("users".to_owned(), json!(state.users_counted));
        rows.push(Value::Object(row));
    }
    let body = Response::ok(&Value::Array(rows));
    Ok(body.with_header("cache-control", "no-store"))
}

/// Answers `GET /api/dataStatistics/favorites`.
fn favorites(state: &State, call: &Call<'_>) -> Answer {
    call.required(state, "eventType")?;
    Ok(Response::ok(&json!([])).with_header("cache-control", "no-store"))
}

/// Answers `POST /api/dataStatistics/snapshot`.
fn snapshot(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(&["ALL"])?;
    state.users_counted = state.store.table(state.class("users")).len();
    Ok(Response::empty(StatusCode::CREATED))
}

/// Answers `POST /api/dataStatistics`: somebody has looked at something.
fn viewed(state: &mut State, call: &Call<'_>) -> Answer {
    call.required(state, "eventType")?;
    Ok(Response::empty(StatusCode::CREATED))
}
