//! Replays what is not metadata through the payload types: bodies that were sent and answers.

use std::collections::BTreeMap;

use dhis2_models::enums::RelativePeriodEnum;
use dhis2_models::payload::*;
use dhis2_models::{Map, Text, Value, kind};
use dhis2_tests::recording::{self, Exchange};

use super::typed::{self, Outcome};
use super::variation;

/// How a body is read and written again.
type Read = fn(&Value) -> Outcome;

/// What servers answer: the method, the path below `/api` with `*` for any one segment, the type.
const ANSWERS: &[(&str, &str, Read)] = &[
    ("GET", "analytics", typed::outcome::<Grid>),
    ("GET", "analytics.json", typed::outcome::<Grid>),
    ("GET", "analytics/dataValueSet.json", typed::outcome::<DataValueSet>),
    ("GET", "analytics/enrollments/query/*", typed::outcome::<Grid>),
    ("GET", "analytics/events/*/*", typed::outcome::<Grid>),
    ("GET", "analytics/outlierDetection", typed::outcome::<Grid>),
    ("GET", "analytics/rawData.json", typed::outcome::<Grid>),
    ("GET", "analytics/trackedEntities/query/*", typed::outcome::<Grid>),
    ("POST", "apps", typed::outcome::<App>),
    ("GET", "audits/dataValue", typed::outcome::<DataValueAuditPage>),
    ("GET", "authorities", typed::outcome::<SystemAuthorities>),
    ("GET", "completeDataSetRegistrations", typed::outcome::<CompleteDataSetRegistrations>),
    ("POST", "dashboards/cascadeSharing/*", typed::outcome::<CascadeSharingReport>),
    ("GET", "dashboards/q/*", typed::outcome::<DashboardSearchResult>),
    ("GET", "dataItems", typed::outcome::<DataItemPage>),
    ("GET", "dataStore/*/*/metaData", typed::outcome::<DatastoreEntry>),
    ("GET", "dataSummary", typed::outcome::<DataSummary>),
    ("GET", "dataValueSets", typed::outcome::<DataValueSet>),
    ("GET", "dimensions", typed::outcome::<DimensionPage>),
    ("GET", "dimensions/*/items", typed::outcome::<DimensionItemPage>),
    ("GET", "icons", typed::outcome::<IconListResponse>),
    ("POST", "jobConfigurations/*/execute", typed::outcome::<ObjectReport>),
    ("GET", "jobConfigurations/jobTypes", typed::outcome::<JobTypes>),
    ("GET", "lockExceptions", typed::outcome::<LockExceptionPage>),
    ("GET", "loginConfig", typed::outcome::<LoginConfigResponse>),
    ("GET", "me", typed::outcome::<MeDto>),
    ("GET", "me/settings", typed::outcome::<UserSettings>),
    ("GET", "metadata/version", typed::outcome::<MetadataVersion>),
    ("GET", "minMaxDataElements", typed::outcome::<MinMaxDataElementPage>),
    ("GET", "organisationUnitProfile/*/data", typed::outcome::<OrgUnitProfileData>),
    ("GET", "outlierDetection", typed::outcome::<OutlierDetectionResponse>),
    ("GET", "periodTypes", typed::outcome::<PeriodTypePage>),
    ("GET", "potentialDuplicates", typed::outcome::<PotentialDuplicatePage>),
    ("POST", "potentialDuplicates", typed::outcome::<PotentialDuplicate>),
    ("POST", "query/alias", typed::outcome::<QueryAlias>),
    ("GET", "schemas", typed::outcome::<SchemaPage>),
    ("GET", "schemas/*", typed::outcome::<Schema>),
    ("GET", "sharing", typed::outcome::<SharingInfo>),
    ("GET", "sharing/search", typed::outcome::<SharingSearchResult>),
    ("GET", "sqlViews/*/data", typed::outcome::<GridResponse>),
    ("GET", "system/id", typed::outcome::<CodeList>),
    ("GET", "system/info", typed::outcome::<SystemInfo>),
    ("GET", "system/taskSummaries/DATAVALUE_IMPORT/*", typed::outcome::<ImportSummary>),
    ("GET", "system/taskSummaries/METADATA_IMPORT/*", typed::outcome::<ImportReport>),
    ("GET", "systemSettings", typed::outcome::<SystemSettings>),
    ("GET", "systemSettings/*", typed::outcome::<SystemSettings>),
    ("POST", "tracker", typed::outcome::<TrackerImportReport>),
    ("GET", "tracker/enrollments", typed::outcome::<TrackerPage>),
    ("GET", "tracker/enrollments/*", typed::outcome::<TrackerEnrollment>),
    ("POST", "tracker/enrollments/*/note", typed::outcome::<TrackerNote>),
    ("GET", "tracker/events", typed::outcome::<TrackerPage>),
    ("GET", "tracker/events/*", typed::outcome::<TrackerEvent>),
    ("GET", "tracker/events/*/changeLogs", typed::outcome::<TrackerPage>),
    ("POST", "tracker/events/*/note", typed::outcome::<TrackerNote>),
    ("GET", "tracker/jobs/*/report", typed::outcome::<TrackerImportReport>),
    ("GET", "tracker/relationships", typed::outcome::<TrackerPage>),
    ("GET", "tracker/trackedEntities", typed::outcome::<TrackerPage>),
    ("GET", "tracker/trackedEntities/*", typed::outcome::<TrackerTrackedEntity>),
    ("GET", "tracker/trackedEntities/*/changeLogs", typed::outcome::<TrackerPage>),
    ("GET", "userSettings", typed::outcome::<UserSettings>),
    ("GET", "validation/dataSet/*", typed::outcome::<ValidationSummary>),
    ("GET", "validationResults", typed::outcome::<ValidationResultPage>),
];

/// What servers answer that is a list or a map as a whole.
const LISTS: &[(&str, &str, Read)] = &[
    ("GET", "aggregateDataExchanges/*/sourceData", typed::outcome::<Vec<Grid>>),
    ("GET", "apps", typed::outcome::<Vec<App>>),
    ("POST", "dataAnalysis/validationRules", typed::outcome::<Vec<ValidationResultView>>),
    ("GET", "dataIntegrity", typed::outcome::<Vec<DataIntegrityCheck>>),
    ("GET", "dataIntegrity/details", typed::outcome::<Map<DataIntegrityDetails>>),
    ("GET", "dataIntegrity/summary", typed::outcome::<Map<DataIntegritySummary>>),
    ("GET", "dataIntegrity/summary/running", typed::outcome::<Vec<Text>>),
    ("GET", "dataStatistics", typed::outcome::<Vec<DataStatistics>>),
    ("GET", "dataStore", typed::outcome::<Vec<Text>>),
    ("GET", "dataStore/*", keys_or_entries),
    ("GET", "dataValues", typed::outcome::<Vec<Text>>),
    ("GET", "geoFeatures", typed::outcome::<Vec<GeoFeature>>),
    ("GET", "locales/ui", typed::outcome::<Vec<WebLocale>>),
    ("GET", "me/authorization", typed::outcome::<Vec<Text>>),
    ("GET", "periodTypes/relativePeriodTypes", typed::outcome::<Vec<RelativePeriodEnum>>),
    ("GET", "scheduler", typed::outcome::<Vec<SchedulerEntry>>),
    ("GET", "system/flags", typed::outcome::<Vec<StyleObject>>),
    ("GET", "system/taskSummaries/ANALYTICS_TABLE", typed::outcome::<Map<Value>>),
    ("GET", "system/tasks", typed::outcome::<Map<Map<Vec<Notification>>>>),
    ("GET", "system/tasks/*", typed::outcome::<Map<Vec<Notification>>>),
    ("GET", "system/tasks/*/*", typed::outcome::<Vec<Notification>>),
    ("GET", "tracker/jobs/*", typed::outcome::<Vec<Notification>>),
];

/// What callers send, in the same form.
const BODIES: &[(&str, &str, Read)] = &[
    ("POST", "categoryOptionCombos/merge", typed::outcome::<MergeParams>),
    ("POST", "completeDataSetRegistrations", typed::outcome::<CompleteDataSetRegistrations>),
    ("POST", "dataAnalysis/validationRules", typed::outcome::<ValidationRulesAnalysisParams>),
    ("POST", "dataElements/merge", typed::outcome::<MergeParams>),
    ("POST", "dataValueSets", typed::outcome::<DataValueSet>),
    ("PUT", "dataValues/followup", typed::outcome::<DataValueFollowUpRequest>),
    ("POST", "indicators/merge", typed::outcome::<MergeParams>),
    ("POST", "minMaxDataElements", typed::outcome::<MinMaxDataElement>),
    ("POST", "organisationUnits/merge", typed::outcome::<OrgUnitMergeQuery>),
    ("POST", "organisationUnits/split", typed::outcome::<OrgUnitSplitQuery>),
    ("POST", "potentialDuplicates", typed::outcome::<PotentialDuplicate>),
    ("PUT", "sharing", typed::outcome::<SharingInfo>),
    ("POST", "systemSettings", typed::outcome::<SystemSettings>),
    ("POST", "tracker", typed::outcome::<TrackerBundle>),
    ("POST", "tracker/enrollments/*/note", typed::outcome::<TrackerNote>),
    ("POST", "tracker/events/*/note", typed::outcome::<TrackerNote>),
];

/// Answers in JSON that no payload type is for, and why.
const OF_NO_TYPE: &[(&str, &str, &str)] = &[
    ("GET", "analytics.xls", "the recorder's note of a file"),
    ("GET", "analytics.xlsx", "the recorder's note of a file"),
    ("GET", "dataStore/*/*", "what a caller stored"),
    ("GET", "eventCharts", "metadata of no kind: `eventVisualizations` are the same"),
    ("GET", "eventReports", "metadata of no kind: `eventVisualizations` are the same"),
    ("GET", "filledOrganisationUnitLevels", "metadata: `organisationUnitLevels`"),
    ("GET", "organisationUnits.geojson", "GeoJSON, which has crates of its own"),
];

/// What the recorder wrote that servers do not know, and drop.
const WRITTEN_WRONG: &[(&str, &str)] =
    &[("DataValue.followUp", "the property of the 2.4x servers is `followup`")];

/// A namespace lists its keys, or its entries where fields are asked for.
fn keys_or_entries(value: &Value) -> Outcome {
    if value.is_array() {
        typed::outcome::<Vec<Text>>(value)
    } else {
        typed::outcome::<EntriesResponse>(value)
    }
}

/// Returns whether two values are the same; `1` and `1.0` are.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(some), Value::Array(more)) => {
            some.len() == more.len() && some.iter().zip(more).all(|(a, b)| same(a, b))
        }
        (Value::Object(some), Value::Object(more)) => {
            some.len() == more.len()
                && some.iter().all(|(key, a)| more.get(key).is_some_and(|b| same(a, b)))
        }
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        _ => one == other,
    }
}

fn exchanges() -> Vec<(String, Exchange)> {
    let files = ["v41", "v42", "v43", "more-v41", "more-v42", "more-v43"];
    let of_file = |file: &str| {
        let exchanges = recording::read(file).unwrap();
        exchanges.into_iter().map(|it| (format!("{file} {}", it.name), it)).collect::<Vec<_>>()
    };
    files.into_iter().flat_map(of_file).collect()
}

/// Finds the row for a method and path.
fn row<'a, T>(rows: &'a [(&str, &str, T)], exchange: &Exchange) -> Option<&'a T> {
    let path = exchange.request.path.split('?').next().unwrap_or_default();
    let path: Vec<&str> = path.strip_prefix("/api/")?.split('/').collect();
    let fits = |pattern: &str| {
        let pattern: Vec<&str> = pattern.split('/').collect();
        pattern.len() == path.len()
            && pattern.iter().zip(&path).all(|(one, other)| *one == "*" || one == other)
    };
    let same = |row: &&(&str, &str, T)| row.0 == exchange.request.method && fits(row.1);
    rows.iter().find(same).map(|(.., found)| found)
}

/// Returns how an answer is read, unless no payload type is for it: a refusal of the container, a
/// file, or metadata.
fn reader(exchange: &Exchange) -> Option<Read> {
    let body = &exchange.response.body;
    if !body.is_object() && !body.is_array() {
        return None;
    }
    if body.get("httpStatusCode").is_some() {
        return Some(typed::outcome::<WebMessage>);
    }
    let of_the_tracker =
        exchange.response.status == 409 && exchange.request.path.contains("tracker");
    if !(200..300).contains(&exchange.response.status) && !of_the_tracker {
        return None;
    }
    row(ANSWERS, exchange).or_else(|| row(LISTS, exchange)).copied()
}

/// Returns whether an answer is metadata, which the models are for: a collection, an object, or a list
/// of objects by the names of their collections.
fn is_metadata(exchange: &Exchange) -> bool {
    let path = exchange.request.path.trim_start_matches("/api/");
    let first = path.split(['/', '?']).next().unwrap_or_default();
    let lists = |map: &serde_json::Map<String, Value>| {
        map.iter().any(|(key, list)| list.is_array() && kind::find(key).is_some())
    };
    kind::find(first).is_some() || exchange.response.body.as_object().is_some_and(lists)
}

/// Reads a body and writes it again, and returns what is odd about it.
fn check(place: &str, read: Read, body: &Value) -> Vec<String> {
    let outcome = read(body);
    assert!(same(&outcome.written, body), "{place}: {} became {}", body, outcome.written);
    outcome.odd.iter().map(ToString::to_string).collect()
}

#[test]
fn every_recorded_payload_is_read_and_written_back_the_same() {
    let mut read_of: BTreeMap<usize, usize> = BTreeMap::new();
    let (mut rest, mut odd) = (Vec::new(), BTreeMap::new());
    for (name, exchange) in exchanges() {
        match reader(&exchange) {
            Some(read) => {
                let met = check(&name, read, &exchange.response.body);
                odd.extend(met.into_iter().map(|it| (it, name.clone())));
                *read_of.entry(read as usize).or_default() += 1;
            }
            None if row(OF_NO_TYPE, &exchange).is_some() || is_metadata(&exchange) => {}
            None => rest.push(name),
        }
    }
    assert!(odd.is_empty(), "{odd:#?}");
    let total: usize = read_of.values().sum();
    assert!(total > 1_000 && read_of.len() > 50, "{total} of {}", read_of.len());
    // Nothing that is an answer of success in JSON is left over.
    let all: BTreeMap<String, Exchange> = exchanges().into_iter().collect();
    rest.retain(|name| {
        let response = &all[name].response;
        response.status < 300 && (response.body.is_object() || response.body.is_array())
    });
    assert!(rest.is_empty(), "no type reads {rest:?}");
}

#[test]
fn every_recorded_body_of_a_request_is_read_and_written_back_the_same() {
    let mut read = 0;
    for (name, exchange) in exchanges() {
        // What a server refused may well be wrong.
        if exchange.response.status >= 300 {
            continue;
        }
        let body = exchange.request.body().and_then(|it| serde_json::from_slice(&it).ok());
        if let (Some(reader), Some(body)) = (row(BODIES, &exchange), body) {
            let mut odd = check(&name, *reader, &body);
            odd.retain(|it| !WRITTEN_WRONG.iter().any(|(wrong, _)| it.contains(wrong)));
            assert!(odd.is_empty(), "{name}: {odd:?}");
            read += 1;
        }
    }
    assert!(read > 60, "{read}");
}

#[test]
fn every_row_is_about_something_recorded() {
    let exchanges = exchanges();
    let answers = ANSWERS.iter().chain(LISTS).map(|(method, path, _)| (method, path));
    let bodies = BODIES.iter().map(|(method, path, _)| (method, path));
    let others = OF_NO_TYPE.iter().map(|(method, path, _)| (method, path));
    for (method, path) in answers.chain(bodies).chain(others) {
        let rows = [(*method, *path, ())];
        let recorded = exchanges.iter().any(|(_, exchange)| row(&rows, exchange).is_some());
        assert!(recorded, "{method} {path}");
    }
}

#[test]
fn no_variation_of_a_recorded_payload_breaks_reading_or_loses_anything() {
    let mut varied = 0;
    for (name, exchange) in exchanges() {
        // A list or a map as a whole is `serde`'s own, which is strict about what is in it.
        let Some(read) = reader(&exchange).filter(|_| row(LISTS, &exchange).is_none()) else {
            continue;
        };
        for (what, variation) in variation::all(&exchange.response.body) {
            check(&format!("{name}, {what}"), read, &variation);
            varied += 1;
        }
    }
    assert!(varied > 5_000, "{varied}");
}
