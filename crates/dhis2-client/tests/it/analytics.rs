//! Analytics: grids as they come, queries that are asked in parts.

use dhis2_client::api::analytics::AnalyticsFormat;
use dhis2_client::enums::ValueType;
use dhis2_client::{Client, Error, Value};
use futures_util::TryStreamExt as _;
use serde_json::json;

use crate::stub::{Reply, Stub, dhis2, json as answer, response};

const GRID: &str = r#"{"headers": [
        {"name": "dx", "column": "Data", "valueType": "TEXT", "hidden": false, "meta": true},
        {"name": "ou", "column": "Organisation unit", "valueType": "TEXT", "meta": true},
        {"name": "value", "column": "Value", "valueType": "NUMBER", "meta": false}],
    "metaData": {"items": {"dx": {"name": "Data"}, "IBzhwi3xISQ": {"name": "Northmark", "code": "AR_1",
            "dimensionItemType": "ORGANISATION_UNIT"}},
        "dimensions": {"dx": ["UNz8c1h8Aj3"], "ou": ["IBzhwi3xISQ"]},
        "ouNameHierarchy": {"IBzhwi3xISQ": "/Aruvia/Northmark"}},
    "rowContext": {}, "width": 3, "height": 4, "headerWidth": 3,
    "rows": [["UNz8c1h8Aj3", "IBzhwi3xISQ", "4590"], ["a \"b\" ü", "", "12.5"],
        ["UNz8c1h8Aj3", null, 7], ["\u00e9", "x", true]]}"#;

async fn with(body: &'static str) -> (Stub, Client) {
    let stub = dhis2("2.42.0", move |_| Reply::Bytes(answer(200, body))).await;
    let client = stub.connect().await.unwrap();
    (stub, client)
}

/// A row as these tests want it.
#[derive(Debug, PartialEq, serde::Deserialize)]
struct Figure {
    dx: String,
    ou: Option<String>,
    value: f64,
}

#[tokio::test]
async fn a_grid_is_read_by_row_by_column_and_as_a_callers_type() {
    let (stub, client) = with(GRID).await;
    let query = client.analytics().query().data(["UNz8c1h8Aj3"]).periods(["202401", "202402"]);
    let query =
        query.organisation_units(["LEVEL-2"]).filter("kKKQIrHtRNe", ["a", "b"]).skip_rounding();
    let grid = query.get().await.unwrap();
    assert_eq!(
        stub.last().line,
        "GET /api/analytics?dimension=dx:UNz8c1h8Aj3&dimension=pe:202401;202402\
         &dimension=ou:LEVEL-2&filter=kKKQIrHtRNe:a;b&skipRounding=true"
    );
    assert_eq!((grid.len(), grid.width()), (4, 3));
    assert_eq!(grid.headers()[2].value_type, Some(ValueType::Number));
    assert!(grid.headers()[0].meta && !grid.headers()[2].meta);

    let first = grid.row(0).unwrap();
    assert_eq!((first.get("dx"), first.name("ou")), (Some("UNz8c1h8Aj3"), Some("Northmark")));
    assert_eq!((first.number("value"), first.get("nothing")), (Some(4590.0), None));
    let rows: Vec<Vec<Option<&str>>> = grid.rows().map(|row| row.cells().collect()).collect();
    assert_eq!(rows[1], [Some("a \"b\" ü"), Some(""), Some("12.5")]);
    assert_eq!(rows[2], [Some("UNz8c1h8Aj3"), None, Some("7")]);
    assert_eq!(rows[3], [Some("é"), Some("x"), Some("true")]);
    assert!(grid.row(4).is_none());

    let values = grid.column("value").unwrap();
    assert_eq!(values.numbers().collect::<Vec<_>>(), [Some(4590.0), Some(12.5), Some(7.0), None]);
    assert_eq!((values.len(), values.get(1)), (4, Some("12.5")));
    assert!(grid.column("nothing").is_none());

    assert_eq!(grid.metadata().items["IBzhwi3xISQ"].code.as_deref(), Some("AR_1"));
    assert_eq!(grid.metadata().ou_name_hierarchy["IBzhwi3xISQ"], "/Aruvia/Northmark");

    let error = grid.rows_as::<Figure>().unwrap_err().to_string();
    assert_eq!(error, "row 3 of the grid cannot be read: `value` is `true`, which is no number");
    let figure: Figure = grid.row(1).unwrap().read().unwrap();
    assert_eq!(figure, Figure { dx: "a \"b\" ü".into(), ou: None, value: 12.5 });
}

#[tokio::test]
async fn an_answer_that_is_no_grid_says_where() {
    let (_stub, client) = with(r#"{"headers": [], "rows": [["a"], ["b", {"#).await;
    let error = client.analytics().query().data(["a"]).get().await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert!(error.to_string().contains("could not be read at `rows[1]"), "{error}");
}

/// Returns what a request asks for of a dimension.
fn items(line: &str, name: &str) -> Vec<String> {
    let Some((_, rest)) = line.split_once(&format!("dimension={name}:")) else { return Vec::new() };
    rest.split('&').next().unwrap().split(';').map(ToOwned::to_owned).collect()
}

/// A server that answers with no more than so many rows, and knows what `LAST_4_MONTHS` stands for.
async fn limited(most: usize) -> Stub {
    dhis2("2.42.0", move |seen| {
        let all = |name: &str| -> Vec<String> {
            items(&seen.line, name)
                .into_iter()
                .flat_map(|item| match item.as_str() {
                    "LAST_4_MONTHS" => (1..=4).map(|month| format!("20240{month}")).collect(),
                    _ => vec![item],
                })
                .collect()
        };
        let (dx, pe, ou) = (all("dx"), all("pe"), all("ou"));
        if dx.len() * pe.len() * ou.len() > most && !seen.line.contains("skipData") {
            return Reply::Bytes(answer(
                409,
                r#"{"httpStatusCode": 409, "status": "ERROR", "errorCode": "E7128",
                    "message": "Query result set exceeded max limit"}"#,
            ));
        }
        let mut rows = Vec::new();
        for period in &pe {
            for data in &dx {
                rows.extend(ou.iter().map(|unit| json!([data, period, unit, "1"])));
            }
        }
        let names: serde_json::Map<String, Value> = [&dx, &pe, &ou]
            .into_iter()
            .flatten()
            .map(|item| (item.clone(), json!({"name": format!("name of {item}")})))
            .collect();
        let headers = ["dx", "pe", "ou", "value"].map(|name| json!({"name": name}));
        let rows = if seen.line.contains("skipData") { Vec::new() } else { rows };
        let body = json!({
            "headers": headers, "rows": rows,
            "metaData": {"items": names, "dimensions": {"dx": dx, "pe": pe, "ou": ou}},
        });
        Reply::Bytes(answer(200, &body.to_string()))
    })
    .await
}

#[tokio::test]
async fn a_query_that_is_too_large_is_asked_in_parts_and_put_together_in_order() {
    for (most, requests) in [(100, 1), (8, 3), (4, 7), (2, 15), (1, 31)] {
        let stub = limited(most).await;
        let client = stub.connect().await.unwrap();
        let query = client.analytics().query().data(["a", "b"]).organisation_units(["x", "y"]);
        let grid = query.periods(["202401", "202402", "202403", "202404"]).get().await.unwrap();
        assert_eq!(grid.len(), 16, "{most}");
        // By period, then data, then organisation unit: the order of the whole.
        let found: Vec<String> =
            grid.rows().map(|row| row.cells().flatten().collect::<Vec<_>>().join(" ")).collect();
        assert_eq!(found[0], "a 202401 x 1");
        assert_eq!(found[7], "b 202402 y 1");
        let mut sorted = found.clone();
        sorted.sort_by_key(|row| row.split(' ').nth(1).unwrap().to_owned());
        assert_eq!(found, sorted);
        assert_eq!(grid.metadata().dimensions["pe"].len(), 4);
        assert_eq!(grid.metadata().dimensions["ou"], ["x", "y"]);
        assert_eq!(grid.name("202404"), Some("name of 202404"));
        assert_eq!(grid.row(15).unwrap().get("pe"), Some("202404"));
        assert_eq!(stub.seen().len() - 2, requests, "{most}");
    }
}

#[tokio::test]
async fn a_relative_period_is_asked_for_as_the_periods_it_stands_for() {
    let stub = limited(2).await;
    let client = stub.connect().await.unwrap();
    let query = client.analytics().query().data(["a"]).organisation_units(["x"]);
    let grid = query.periods(["LAST_4_MONTHS"]).get().await.unwrap();
    assert_eq!(grid.len(), 4);
    assert!(stub.seen().iter().any(|seen| seen.line.contains("skipData=true")));
    let stub = limited(0).await;
    let client = stub.connect().await.unwrap();
    let query = client.analytics().query().data(["a"]).organisation_units(["x"]);
    let error = query.clone().periods(["202401"]).get().await.unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some("E7128"));
    let error = query.periods(["LAST_4_MONTHS"]).never_split().get().await.unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some("E7128"));
}

#[tokio::test]
async fn a_query_that_is_too_long_for_any_address_is_asked_in_parts() {
    let stub = dhis2("2.42.0", |seen| {
        if seen.line == "POST /api/query/alias" {
            let body: Value = serde_json::from_str(&seen.body).unwrap();
            let count = items(body["target"].as_str().unwrap(), "ou").len();
            return Reply::Bytes(answer(
                200,
                &format!(r#"{{"path": "/api/query/alias/n{count}"}}"#),
            ));
        }
        let (_, count) = seen.line.split_once("alias/n").unwrap();
        let rows: Vec<Value> = (0..count.parse().unwrap()).map(|it: u32| json!([it])).collect();
        Reply::Bytes(answer(200, &json!({"headers": [{"name": "ou"}], "rows": rows}).to_string()))
    })
    .await;
    let client = stub.connect().await.unwrap();
    let units: Vec<String> = (0..3_000).map(|number| format!("u{number:010}")).collect();
    let query = client.analytics().query().data(["a"]).periods(["2024"]);
    assert_eq!(query.organisation_units(units).get().await.unwrap().len(), 3_000);
}

#[tokio::test]
async fn lists_are_read_to_their_last_page() {
    for counted in [true, false] {
        let stub = dhis2("2.42.0", move |seen| {
            let (_, rest) = seen.line.split_once("page=").unwrap();
            let page: u32 = rest.split('&').next().unwrap().parse().unwrap();
            let pager = if counted {
                json!({"page": page, "pageSize": 2, "total": 5, "pageCount": 3})
            } else {
                json!({"page": page, "pageSize": 2, "isLastPage": page == 3})
            };
            let rows: Vec<Value> =
                (0..if page == 3 { 1 } else { 2 }).map(|_| json!([page])).collect();
            Reply::Bytes(answer(
                200,
                &json!({
                    "headers": [{"name": "psi"}], "rows": rows, "metaData": {"pager": pager},
                })
                .to_string(),
            ))
        })
        .await;
        let client = stub.connect().await.unwrap();
        let query = client.analytics().events("omrIxz1CWSA").stage("zFyGmxhCYOZ").page_size(2);
        let all = query.organisation_units(["yxeAyNIJ4FX"]).list_all().await.unwrap();
        assert_eq!(all.len(), 5);
        assert_eq!(all.row(4).unwrap().at(0), Some("3"));
        assert!(all.metadata().pager.is_none());
        assert_eq!(
            stub.last().line,
            "GET /api/analytics/events/query/omrIxz1CWSA?stage=zFyGmxhCYOZ\
             &dimension=ou:yxeAyNIJ4FX&page=3&pageSize=2"
        );
    }
}

#[tokio::test]
async fn figures_come_in_every_form_by_the_address_that_servers_know() {
    let stub = dhis2("2.41.0", |seen| {
        if seen.line.contains("debug/sql") {
            let ok = seen.header("accept") == Some("text/plain");
            let status = if ok { "200 OK" } else { "406 Not Acceptable" };
            return Reply::Bytes(response(status, &[("content-type", "text/plain")], b"select 1"));
        }
        if seen.line.contains("dataValueSet") {
            return Reply::Bytes(answer(
                200,
                r#"{"dataValues": [{"dataElement": "a", "value": "1"}]}"#,
            ));
        }
        Reply::Bytes(answer(200, GRID))
    })
    .await;
    let client = stub.connect().await.unwrap();
    let query = client.analytics().query().data(["a"]);
    assert_eq!(query.raw_data().await.unwrap().len(), 4);
    assert_eq!(stub.last().line, "GET /api/analytics/rawData.json?dimension=dx:a");
    let values: Vec<_> = query.data_values().try_collect().await.unwrap();
    assert_eq!(values[0].value.as_deref(), Some("1"));
    assert_eq!(stub.last().line, "GET /api/analytics/dataValueSet.json?dimension=dx:a");
    assert_eq!(query.debug_sql().await.unwrap(), "select 1");
    let error = query.download(AnalyticsFormat::Xlsx).await.unwrap_err();
    assert!(error.to_string().contains("2.41 writes no XLSX"), "{error}");
    drop(query.download(AnalyticsFormat::Csv).await.unwrap());
    assert_eq!(stub.last().line, "GET /api/analytics.csv?dimension=dx:a");

    let enrollments = client.analytics().enrollments("omrIxz1CWSA");
    enrollments.aggregate().await.unwrap();
    assert_eq!(stub.last().line, "GET /api/analytics/enrollments/aggregate/omrIxz1CWSA");
    drop(enrollments.download(AnalyticsFormat::Xml).await.unwrap());
    assert_eq!(stub.last().line, "GET /api/analytics/enrollments/query/omrIxz1CWSA.xml");
    let people = client.analytics().tracked_entities("bIus5lIjvpa").programs(&["omrIxz1CWSA"]);
    people.list().await.unwrap();
    assert_eq!(
        stub.last().line,
        "GET /api/analytics/trackedEntities/query/bIus5lIjvpa?program=omrIxz1CWSA"
    );
    assert!(matches!(people.aggregate().await.unwrap_err(), Error::Unsupported(_)));
}
