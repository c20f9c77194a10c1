//! Data values on their way: in chunks, through faults, and back as a stream.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use dhis2_client::api::data_values::{DataValue, DataValueFormat, DataValueReport};
use dhis2_client::{Error, ImportStrategy, RetryPolicy, Value};
use futures_util::TryStreamExt as _;
use serde_json::json;

use crate::stub::{Reply, Seen, Stub, dhis2, json as answer, response};

fn value(number: usize) -> DataValue {
    DataValue::new("UNz8c1h8Aj3", "202404", "sSW3nr8oXST", number)
}

fn values(count: usize) -> impl Iterator<Item = DataValue> {
    (0..count).map(value)
}

fn quick() -> RetryPolicy {
    RetryPolicy { base_delay: Duration::from_millis(1), ..RetryPolicy::default() }
}

/// Returns the numbers that a request brings.
fn numbers(seen: &Seen) -> Vec<usize> {
    let body: Value = serde_json::from_str(&seen.body).unwrap();
    let values = body["dataValues"].as_array().unwrap();
    values.iter().map(|it| it["value"].as_str().unwrap().parse().unwrap()).collect()
}

/// Answers as 2.41 and 2.42 do: values that are `bad` are refused, the others taken.
fn judged(numbers: &[usize], bad: impl Fn(usize) -> bool) -> Vec<u8> {
    let indexes: Vec<usize> = (0..numbers.len()).filter(|at| bad(numbers[*at])).collect();
    let conflicts: Vec<Value> = indexes
        .iter()
        .map(|at| {
            json!({"object": "UNz8c1h8Aj3", "property": "value", "errorCode": "E7619",
                "value": format!("Value {} is bad", numbers[*at]), "indexes": [at],
                "objects": {"dataElement": "UNz8c1h8Aj3"}})
        })
        .collect();
    let status =
        if indexes.is_empty() { (200, "OK", "SUCCESS") } else { (409, "WARNING", "WARNING") };
    let body = json!({
        "httpStatusCode": status.0, "status": status.1, "message": "Import",
        "response": {
            "status": status.2,
            "importCount": {"imported": numbers.len() - indexes.len(), "updated": 0,
                "ignored": indexes.len(), "deleted": 0},
            "conflicts": conflicts, "rejectedIndexes": indexes,
        }
    });
    answer(status.0, &body.to_string())
}

/// Answers as 2.43 does: one bad value, and all of its request are refused.
fn all_or_none(numbers: &[usize], bad: impl Fn(usize) -> bool) -> Vec<u8> {
    if !numbers.iter().any(|it| bad(*it)) {
        return judged(numbers, |_| false);
    }
    let indexes: Vec<usize> = (0..numbers.len()).collect();
    let body = json!({
        "httpStatusCode": 409, "status": "ERROR", "message": "An error occurred",
        "response": {
            "status": "ERROR",
            "importCount": {"imported": 0, "updated": 0, "ignored": 0, "deleted": 0},
            "conflicts": [{"errorCode": "E8022", "value": "not usable", "indexes": indexes}],
            "rejectedIndexes": indexes,
        }
    });
    answer(409, &body.to_string())
}

async fn taking(bad: impl Fn(usize) -> bool + Send + Sync + 'static) -> Stub {
    dhis2("2.42.0", move |seen| Reply::Bytes(judged(&numbers(seen), &bad))).await
}

fn counts(report: &DataValueReport) -> (u64, u64, u64) {
    (report.imported, report.ignored, report.requests)
}

#[tokio::test]
async fn one_report_covers_all_chunks_by_the_callers_rows() {
    let stub = taking(|number| number % 10 == 7).await;
    let client = stub.connect().await.unwrap();
    let report = client.data_values().import().chunk_size(12).send(values(30)).await.unwrap();
    assert_eq!(counts(&report), (27, 3, 3));
    assert_eq!(report.rows, 30);
    assert_eq!(report.rejected, [7, 17, 27]);
    let said: Vec<String> = report.conflicts.iter().map(ToString::to_string).collect();
    assert_eq!(said[1], "row 17: E7619: Value 17 is bad");
    assert_eq!(report.conflicts_of(27).count(), 1);
    assert!(report.was_sent() && !report.is_complete());
    assert_eq!(report.to_string(), "27 imported, 0 updated, 0 deleted, 3 ignored; 3 rows refused");
    let lines: Vec<String> = stub.seen().into_iter().map(|seen| seen.line).collect();
    assert_eq!(lines[2], "POST /api/dataValueSets?importStrategy=CREATE_AND_UPDATE");
    let body = stub.seen()[2].body.clone();
    assert!(body.starts_with(
        r#"{"dataValues":[{"dataElement":"UNz8c1h8Aj3","period":"202404","orgUnit":"sSW3nr8oXST","value":"0"},"#
    ));
}

#[tokio::test]
async fn thousands_of_conflicts_are_all_kept() {
    let stub = taking(|_| true).await;
    let client = stub.connect().await.unwrap();
    let report = client.data_values().import().send(values(5_000)).await.unwrap();
    assert_eq!(report.conflicts.len(), 5_000);
    assert_eq!(report.rejected, (0..5_000).collect::<Vec<u64>>());
    assert_eq!(report.conflicts[4_999].rows, [4_999]);
}

/// A server that is away for some of its requests, and counts what it took.
async fn restarting(away: std::ops::Range<usize>) -> Stub {
    let count = AtomicUsize::new(0);
    dhis2("2.42.0", move |seen| {
        if away.contains(&count.fetch_add(1, Ordering::SeqCst)) {
            return Reply::Bytes(response("503 Service Unavailable", &[], b""));
        }
        Reply::Bytes(judged(&numbers(seen), |_| false))
    })
    .await
}

#[tokio::test]
async fn a_server_that_restarts_in_the_middle_gets_everything_once_it_is_back() {
    let stub = restarting(2..4).await;
    let client = stub.connect().await.unwrap();
    let import = client.data_values().import().chunk_size(5).at_once(1).retry(quick());
    let report = import.send(values(20)).await.unwrap();
    assert_eq!(counts(&report), (20, 0, 4));
    assert!(report.is_complete());
    assert_eq!(stub.seen().len() - 2, 6);
}

#[tokio::test]
async fn what_must_not_be_sent_twice_is_handed_back() {
    let stub = restarting(1..2).await;
    let client = stub.connect().await.unwrap();
    let import = client.data_values().import().strategy(ImportStrategy::Create);
    let import = import.chunk_size(5).at_once(1).retry(quick());
    let mut source = values(20);
    let report = import.send(source.by_ref()).await.unwrap();
    // The second chunk met the fault; no other was tried after it.
    assert_eq!(counts(&report), (5, 0, 2));
    assert!(!report.was_sent());
    assert_eq!(report.rows, 10);
    assert_eq!(report.unsent.len(), 1);
    assert_eq!(report.unsent[0].rows(), [5, 6, 7, 8, 9]);
    assert!(report.unsent[0].may_have_arrived());
    assert!(report.unsent[0].body().starts_with(b"{\"dataValues\":[{"));
    assert!(report.to_string().contains("5 rows not sent; stopped at row 10: a chunk could not"));
    // The caller decides, and goes on.
    let second = import.replay(report.unsent).await;
    assert_eq!((counts(&second), second.rows), ((5, 0, 1), 5));
    let third = import.send(source).await.unwrap();
    assert_eq!(counts(&third), (10, 0, 2));
    assert!(third.is_complete());
}

#[tokio::test]
async fn a_server_that_is_gone_is_not_asked_for_each_chunk() {
    let stub = restarting(1..1_000).await;
    let client = stub.connect().await.unwrap();
    let import = client.data_values().import().chunk_size(5).at_once(2).retry(RetryPolicy::never());
    let report = import.send(values(1_000)).await.unwrap();
    assert!(report.requests <= 3, "{}", report.requests);
    let unsent: usize = report.unsent.iter().map(|it| it.rows().len()).sum();
    assert_eq!(report.imported + unsent as u64, report.rows);
}

#[tokio::test]
async fn a_source_that_fails_ends_the_import_and_what_came_before_is_sent() {
    let stub = taking(|_| false).await;
    let client = stub.connect().await.unwrap();
    let source = values(7).map(Ok).chain([Err(Error::Unsupported("no more".into()))]);
    let import = client.data_values().import().chunk_size(5);
    let report = import.send_stream(futures_util::stream::iter(source)).await.unwrap();
    assert_eq!(counts(&report), (7, 0, 2));
    assert_eq!(report.stopped.unwrap().to_string(), "no more");
}

#[tokio::test]
async fn faults_are_found_where_a_server_refuses_whole_chunks() {
    let stub = dhis2("2.43.0", |seen| {
        let numbers = numbers(seen);
        if numbers.contains(&3) {
            // An impossible period.
            return Reply::Bytes(response("500 Internal Server Error", &[], b""));
        }
        Reply::Bytes(all_or_none(&numbers, |it| it == 12))
    })
    .await;
    let client = stub.connect().await.unwrap();
    let import = client.data_values().import().data_set("JqLRhlXYG6D").chunk_size(8);
    let strict = import.send(values(16)).await.unwrap();
    assert_eq!(strict.rejected, (0..16).collect::<Vec<u64>>());
    let report = import.find_faults().send(values(16)).await.unwrap();
    assert_eq!(report.imported, 14);
    assert_eq!(report.rejected, [3, 12]);
    assert_eq!(report.conflicts[1].to_string(), "row 12: E8022: not usable");
    assert!(stub.last().line.contains("dataSet=JqLRhlXYG6D"));
}

#[tokio::test]
async fn a_chunk_that_is_too_large_for_a_proxy_goes_in_halves() {
    let stub = dhis2("2.42.0", |seen| {
        let numbers = numbers(seen);
        if numbers.len() > 3 {
            let page = b"<html><title>413 Request Entity Too Large</title></html>";
            let headers = [("content-type", "text/html")];
            return Reply::Bytes(response("413 Request Entity Too Large", &headers, page));
        }
        Reply::Bytes(judged(&numbers, |it| it == 9))
    })
    .await;
    let client = stub.connect().await.unwrap();
    let report = client.data_values().import().send(values(10)).await.unwrap();
    assert_eq!((report.imported, report.rejected.as_slice()), (9, &[9][..]));
}

#[tokio::test]
async fn values_are_sorted_by_data_set_for_a_server_that_takes_one_at_a_time() {
    let stub = dhis2("2.43.0", |seen| {
        if seen.line.starts_with("GET /api/dataSets?") {
            return Reply::Bytes(answer(200, &json!({"dataSets": [
                {"id": "setMonthly1", "periodType": "Monthly", "dataSetElements": [
                    {"dataElement": {"id": "elementAAAA"}}, {"dataElement": {"id": "elementBBBB"}}]},
                {"id": "setYearly11", "periodType": "Yearly", "dataSetElements": [
                    {"dataElement": {"id": "elementAAAA"}}]},
                {"id": "setMonthly2", "periodType": "Monthly", "dataSetElements": [
                    {"dataElement": {"id": "elementBBBB"}}]},
            ]}).to_string()));
        }
        if seen.line.starts_with("GET /api/dataSets/") {
            let units = if seen.line.contains("setMonthly2") { "unit2222222" } else { "unit1111111" };
            return Reply::Bytes(answer(200, &json!({"organisationUnits": [{"id": units}]}).to_string()));
        }
        Reply::Bytes(judged(&numbers(seen), |it| it == 3))
    })
    .await;
    let client = stub.connect().await.unwrap();
    let values = [
        ("elementAAAA", "202404", "unit1111111"),
        ("elementAAAA", "2024", "unit1111111"),
        ("elementBBBB", "202404", "unit1111111"),
        ("elementBBBB", "202404", "unit2222222"),
        ("elementCCCC", "202404", "unit2222222"),
    ];
    let values = (0..).zip(values).map(|(row, (element, period, unit)): (usize, _)| {
        DataValue::new(element, period, unit, row)
    });
    let report = client.data_values().import().send(values).await.unwrap();
    assert_eq!((report.imported, report.requests), (4, 4));
    assert_eq!(report.rejected, [3]);
    let mut sent: Vec<(Option<String>, Vec<usize>)> = stub
        .seen()
        .iter()
        .filter(|seen| seen.line.starts_with("POST"))
        .map(|seen| {
            let set = seen.line.split_once("dataSet=").map(|(_, set)| set.to_owned());
            (set, numbers(seen))
        })
        .collect();
    sent.sort();
    assert_eq!(
        sent,
        [
            (None, vec![4]),
            (Some("setMonthly1".to_owned()), vec![0, 2]),
            (Some("setMonthly2".to_owned()), vec![3]),
            (Some("setYearly11".to_owned()), vec![1]),
        ]
    );
}

#[tokio::test]
async fn values_of_a_callers_own_type_are_sent() {
    let stub = taking(|_| false).await;
    let client = stub.connect().await.unwrap();
    let own = json!({"dataElement": "a", "period": "2024", "orgUnit": "b", "value": "1"});
    let report = client.data_values().import().dry_run().send([&own]).await.unwrap();
    assert!(report.is_complete());
    assert_eq!(
        stub.last().line,
        "POST /api/dataValueSets?importStrategy=CREATE_AND_UPDATE&dryRun=true"
    );
    assert_eq!(stub.last().body, format!("{{\"dataValues\":[{own}]}}"));
}

#[tokio::test]
async fn a_file_in_xml_goes_as_it_is() {
    let stub = dhis2("2.42.0", |_| Reply::Bytes(judged(&[1], |_| false))).await;
    let client = stub.connect().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("values.xml");
    std::fs::write(&path, "<dataValueSet/>").unwrap();
    let import = client.data_values().import();
    let report = import.send_file(&path, DataValueFormat::Xml).await.unwrap();
    assert_eq!(report.imported, 1);
    assert_eq!(stub.last().header("content-type"), Some("application/xml"));
    assert_eq!(stub.last().body, "<dataValueSet/>");
    let error = import.send_file(folder.path().join("no.csv"), DataValueFormat::Csv).await;
    assert!(error.unwrap_err().to_string().contains("no.csv cannot be"));
}

const EXPORT: &str = r#"{"dataSet": "JqLRhlXYG6D", "period": "202403", "dataValues": [
    {"dataElement": "a", "orgUnit": "b", "value": "1"},
    {"dataElement": "a", "period": "202404", "orgUnit": "c", "value": "2"}]}"#;

/// A value as these tests want it.
#[derive(Debug, serde::Deserialize)]
struct Own {
    period: String,
    value: String,
}

#[tokio::test]
async fn an_export_is_a_stream_of_whole_values() {
    let stub = dhis2("2.43.0", |_| Reply::Bytes(answer(200, EXPORT))).await;
    let client = stub.connect().await.unwrap();
    let query = client.data_values().query().data_set("JqLRhlXYG6D").period("202403");
    let values = query.organisation_unit("yxeAyNIJ4FX").children().list_all().await.unwrap();
    assert_eq!(
        stub.last().line,
        "GET /api/dataValueSets?dataSet=JqLRhlXYG6D&period=202403&orgUnit=yxeAyNIJ4FX&children=true"
    );
    let periods: Vec<&str> = values.iter().map(|value| value.period.as_str()).collect();
    assert_eq!(periods, ["202403", "202404"]);
    let own: Vec<Own> = client.data_values().query().items_as().try_collect().await.unwrap();
    assert_eq!((own[0].period.as_str(), own[1].value.as_str()), ("202403", "2"));
}

#[tokio::test]
async fn an_export_that_breaks_off_says_so_after_what_came() {
    // The server closes in order, in the middle of the list; and without order, within the body.
    let middle = EXPORT.find("404").unwrap();
    let whole = answer(200, EXPORT);
    let cut = whole[..whole.len() - 20].to_vec();
    let short = Mutex::new(vec![cut, answer(200, &EXPORT[..middle])]);
    let stub = dhis2("2.42.0", move |_| Reply::Bytes(short.lock().unwrap().pop().unwrap())).await;
    let client = stub.connect().await.unwrap();
    for ending in ["within its list `dataValues`, after 1 elements", "the answer broke off"] {
        let mut values = client.data_values().query().data_set("JqLRhlXYG6D").items();
        assert_eq!(values.try_next().await.unwrap().unwrap().value.as_deref(), Some("1"));
        let error = values.try_next().await.unwrap_err();
        assert!(matches!(error, Error::Send(_)), "{error:?}");
        assert!(error.to_string().contains(ending), "{error}");
    }
}

#[tokio::test]
async fn an_export_with_an_error_in_it_is_told_where() {
    let body = r#"{"dataValues": [{"dataElement": "a"}, {"dataElement" "b"}]}"#;
    let stub = dhis2("2.42.0", move |_| Reply::Bytes(answer(200, body))).await;
    let client = stub.connect().await.unwrap();
    let error = client.data_values().query().list_all().await.unwrap_err();
    assert!(error.to_string().contains("could not be read at `dataValues[1]`"), "{error}");
}

#[tokio::test]
async fn an_export_is_saved_as_the_server_writes_it() {
    let stub = dhis2("2.42.0", |_| {
        let headers = [("content-type", "application/csv")];
        Reply::Bytes(response("200 OK", &headers, b"dataelement,period\n"))
    })
    .await;
    let client = stub.connect().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("values.csv");
    let query = client.data_values().query().data_set("JqLRhlXYG6D");
    let download = query.download(DataValueFormat::Csv).await.unwrap();
    assert_eq!(download.save(&path).await.unwrap(), 19);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "dataelement,period\n");
    assert_eq!(stub.last().line, "GET /api/dataValueSets?dataSet=JqLRhlXYG6D&format=csv");
}

#[tokio::test]
async fn an_attribute_option_combo_is_named_by_its_options() {
    use dhis2_client::api::data_values::{Completeness, DataValueKey};
    let stub = dhis2("2.42.0", |seen| {
        Reply::Bytes(match seen.line.split(['?', ' ']).collect::<Vec<_>>()[..2] {
            ["GET", "/api/categoryOptionCombos/comboAAAAAA"] => answer(
                200,
                r#"{"categoryCombo": {"id": "cc"}, "categoryOptions": [{"id": "x"}, {"id": "y"}]}"#,
            ),
            ["GET", _] => answer(200, "[\"12\"]"),
            ["DELETE", _] => response("204 No Content", &[], b""),
            _ => response("201 Created", &[], b""),
        })
    })
    .await;
    let client = stub.connect().await.unwrap();
    let values = client.data_values();
    let key = DataValueKey::new("a", "2024", "b").attribute_option_combo("comboAAAAAA");
    assert_eq!(values.get(&key).await.unwrap(), "12");
    assert_eq!(stub.last().line, "GET /api/dataValues?de=a&pe=2024&ou=b&cc=cc&cp=x;y");
    let value = DataValue {
        attribute_option_combo: Some("comboAAAAAA".into()),
        ..DataValue::new("a", "2024", "b", true)
    };
    values.set(&value).await.unwrap();
    let sent: Value = serde_json::from_str(&stub.last().body).unwrap();
    assert_eq!(sent["attribute"], json!({"combo": "cc", "options": ["x", "y"]}));
    let report = Completeness::new("s", 2024, "b").attribute_option_combo("comboAAAAAA");
    values.uncomplete(&report).await.unwrap();
    assert_eq!(
        stub.last().line,
        "DELETE /api/completeDataSetRegistrations?ds=s&pe=2024&ou=b&cc=cc&cp=x;y"
    );
}

#[tokio::test]
async fn a_value_that_is_not_there_is_none_on_every_version() {
    use dhis2_client::api::data_values::DataValueKey;
    for (version, status) in [("2.41.0", 409), ("2.42.0", 409), ("2.43.0", 404)] {
        let body = format!(
            r#"{{"httpStatusCode": {status}, "status": "ERROR", "message": "Data value does not exist"}}"#
        );
        let stub = dhis2(version, move |_| Reply::Bytes(answer(status, &body))).await;
        let client = stub.connect().await.unwrap();
        let key = DataValueKey::new("a", "2024", "b");
        assert_eq!(client.data_values().get_opt(&key).await.unwrap(), None);
        assert!(!client.data_values().delete_opt(&key).await.unwrap());
    }
}
