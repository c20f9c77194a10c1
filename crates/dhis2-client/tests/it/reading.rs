//! What is asked of a server when objects are read.

use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use dhis2_client::{Dynamic, Filter, In, Junction, Order, Version, kind};
use futures_util::TryStreamExt as _;
use serde::{Deserialize, Serialize};

use crate::stub::{Reply, Stub, dhis2, json, response};

/// A server with seven constants, three to a page at the most.
async fn seven() -> Stub {
    dhis2("2.42.0", |seen| {
        let query = seen.line.split_once('?').map_or("", |(_, query)| query);
        let number = |name: &str, otherwise: usize| {
            let pair = query.split('&').find_map(|it| it.strip_prefix(name));
            pair.map_or(otherwise, |value| value.parse().unwrap())
        };
        let (page, size) = (number("page=", 1), number("pageSize=", 50).min(3));
        let ids: Vec<String> = (1..=7)
            .skip((page - 1) * size)
            .take(size)
            .map(|id| format!(r#"{{"id": "constant00{id}"}}"#))
            .collect();
        Reply::Bytes(json(
            200,
            &format!(
                r#"{{"pager": {{"page": {page}, "pageSize": {size}, "total": 7,
                    "pageCount": {}, "nextPage": "http://wrong.invalid"}},
                    "constants": [{}]}}"#,
                7_usize.div_ceil(size),
                ids.join(",")
            ),
        ))
    })
    .await
}

#[tokio::test]
async fn a_query_is_sent_as_the_server_reads_it() {
    let stub = seven().await;
    let client = stub.connect().await.unwrap();
    client
        .constants()
        .fields("id,user[id]")
        .filter(Filter::ilike("name", "a&b"))
        .filter("code:!null")
        .junction(Junction::Or)
        .order(Order::descending("name"))
        .order("id")
        .page(2)
        .page_size(3)
        .parameter("query", 4)
        .list()
        .await
        .unwrap();
    assert_eq!(
        stub.last().line,
        "GET /api/constants?fields=id,user%5Bid%5D&query=4&filter=name:ilike:a%26b\
         &filter=code:!null&rootJunction=OR&order=name:desc,id&page=2&pageSize=3"
    );
}

#[tokio::test]
async fn pages_are_counted_here_and_in_a_total_order() {
    let stub = seven().await;
    let client = stub.connect().await.unwrap();
    let pages: Vec<_> =
        client.constants().order("name").page_size(3).pages().try_collect().await.unwrap();
    assert_eq!(pages.iter().map(|page| page.items.len()).collect::<Vec<_>>(), [3, 3, 1]);
    let lines: Vec<String> = stub.seen()[2..].iter().map(|seen| seen.line.clone()).collect();
    assert_eq!(
        lines,
        [1, 2, 3]
            .map(|page| { format!("GET /api/constants?order=name,id:asc&page={page}&pageSize=3") })
    );
}

#[tokio::test]
async fn items_come_one_by_one_and_all_at_once() {
    let stub = seven().await;
    let client = stub.connect().await.unwrap();
    let constants = client.constants();
    let mut stream = std::pin::pin!(constants.page_size(2).items());
    let mut ids = Vec::new();
    while let Some(constant) = stream.try_next().await.unwrap() {
        ids.push(constant.id().unwrap().to_owned());
    }
    assert_eq!(ids.len(), 7);
    assert_eq!(constants.list_all().await.unwrap().len(), 7);
    assert_eq!(constants.count().await.unwrap(), 7);
    assert_eq!(stub.last().line, "GET /api/constants?fields=id&page=1&pageSize=1");
}

#[tokio::test]
async fn a_uid_that_is_none_is_refused_before_anything_is_sent() {
    let stub = seven().await;
    let client = stub.connect().await.unwrap();
    let before = stub.seen().len();
    let error = client.data_elements().get("nope").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "`nope` is not a DHIS2 UID: a UID is a letter followed by ten letters or digits"
    );
    assert!(!error.may_have_been_seen());
    assert_eq!(stub.seen().len(), before);
}

#[tokio::test]
async fn a_kind_is_chosen_at_run_time_by_any_of_its_names() {
    let stub = seven().await;
    let client = stub.connect().await.unwrap();
    for (name, path) in [
        ("constants", "/api/constants"),
        ("constant", "/api/constants"),
        ("pluginKind", "/api/pluginKind"),
    ] {
        client.resource(name).list().await.unwrap();
        assert_eq!(stub.last().line, format!("GET {path}"));
    }
}

/// Constants as a program of its own wants them.
#[derive(Debug, Serialize, Deserialize)]
struct Slim {
    id: String,
    value: f64,
}

struct AsSlim;

impl Version for AsSlim {}

impl In<AsSlim> for kind::Constant {
    type Model = Slim;
}

#[tokio::test]
async fn a_row_that_does_not_fit_a_callers_type_is_named() {
    let stub = dhis2("2.42.0", |_| {
        Reply::Bytes(json(
            200,
            r#"{"constants": [{"id": "a", "value": 1}, {"id": "b", "value": "x"}]}"#,
        ))
    })
    .await;
    let client = stub.connect().await.unwrap().pin::<AsSlim>().unwrap();
    let error = client.constants().list().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "GET {}/api/constants: the answer could not be read at `constants[1].value`; it begins \
             `{{\"constants\": [{{\"id\": \"a\", \"value\": 1}}, {{\"id\": \"b\", \"value\": \
             \"x\"}}]}}`",
            stub.url
        )
    );
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(source.contains("invalid type: string \"x\", expected f64"), "{source}");
}

#[tokio::test]
async fn futures_and_streams_can_be_sent_to_other_threads() {
    fn sendable<T: Send>(value: T) -> T {
        value
    }
    let stub = seven().await;
    let client = stub.connect().await.unwrap();
    drop(sendable(client.constants().get("constant001")));
    drop(sendable(client.constants().items()));
    let clone: dhis2_client::Client<Dynamic> = client.clone();
    let count = tokio::spawn(async move { clone.constants().list_all().await.unwrap().len() });
    assert_eq!(count.await.unwrap(), 7);
}

#[derive(Debug, Deserialize)]
struct Named {
    id: String,
    user: Option<Owner>,
}

#[derive(Debug, Deserialize)]
struct Owner {
    username: String,
}

#[tokio::test]
async fn a_callers_type_says_which_fields_to_ask_for() {
    let stub = dhis2("2.42.0", |_| {
        Reply::Bytes(json(200, r#"{"constants": [{"id": "a", "user": {"username": "ada"}}]}"#))
    })
    .await;
    let client = stub.connect().await.unwrap();
    let page = client.constants().read_as::<Named>().list().await.unwrap();
    assert_eq!(stub.last().line, "GET /api/constants?fields=id,user%5Busername%5D");
    assert_eq!(page.items[0].id, "a");
    assert_eq!(page.items[0].user.as_ref().unwrap().username, "ada");
}

#[tokio::test]
async fn rows_that_cannot_be_read_are_set_aside_on_request() {
    let stub = dhis2("2.42.0", |_| {
        Reply::Bytes(json(
            200,
            r#"{"constants": [{"id": "a"}, {"id": 7}, "x", {"id": "b", "user": null}]}"#,
        ))
    })
    .await;
    let client = stub.connect().await.unwrap();
    client.constants().read_as::<Named>().list().await.unwrap_err();
    let page = client.constants().read_as::<Named>().set_aside().list().await.unwrap();
    let ids: Vec<_> = page.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["a", "b"]);
    let bad: Vec<_> = page.set_aside.iter().map(|row| (row.index, row.reason.as_str())).collect();
    assert_eq!(bad[0], (1, "invalid type: integer `7`, expected a string"));
    assert_eq!(bad[1].0, 2);
    assert_eq!(page.set_aside[0].value, serde_json::json!({"id": 7}));
}

/// A server that forgets each alias after it was asked for once, and takes short addresses only.
async fn with_aliases() -> Stub {
    let known = Mutex::new(HashMap::<String, String>::new());
    let made = AtomicUsize::new(0);
    dhis2("2.42.0", move |seen| {
        let mut known = known.lock().unwrap();
        if seen.line == "POST /api/query/alias" {
            let body: serde_json::Value = serde_json::from_str(&seen.body).unwrap();
            let path = format!("/api/query/alias/{}", made.fetch_add(1, Ordering::Relaxed));
            known.insert(path.clone(), body["target"].as_str().unwrap().to_owned());
            return Reply::Bytes(json(200, &format!(r#"{{"path": "{path}"}}"#)));
        }
        if seen.line.len() > 3_000 {
            return Reply::Bytes(response("414 URI Too Long", &[], b""));
        }
        let target = seen.line.strip_prefix("GET ").and_then(|path| known.remove(path));
        // The first alias is forgotten before it is used.
        match target.filter(|_| !seen.line.ends_with("/0")) {
            Some(target) => {
                let count = target.matches("filter=").count();
                Reply::Bytes(json(200, &format!(r#"{{"constants": [{{"id": "n{count}"}}]}}"#)))
            }
            None => Reply::Bytes(json(
                404,
                r#"{"httpStatusCode": 404, "message": "No query alias found with this hash id, it may have expired."}"#,
            )),
        }
    })
    .await
}

#[tokio::test]
async fn a_query_too_long_for_an_address_goes_by_an_alias() {
    // 4,000 characters are refused by the server, 8,000 are not even tried.
    for (filters, requests) in [(60, 5), (120, 4)] {
        let stub = with_aliases().await;
        let client = stub.connect().await.unwrap();
        let mut query = client.constants().query();
        for _ in 0..filters {
            query =
                query.filter(Filter::eq("name", "a name of some forty characters, more or less"));
        }
        let before = stub.seen().len();
        let page = query.list().await.unwrap();
        assert_eq!(page.items[0].id(), Some(format!("n{filters}").as_str()));
        assert_eq!(stub.seen().len() - before, requests, "{filters}");
    }
}

#[tokio::test]
async fn a_query_too_long_for_an_alias_is_refused() {
    let stub = with_aliases().await;
    let client = stub.connect().await.unwrap();
    let error = client.constants().filter(Filter::eq("name", "x".repeat(20_000))).list().await;
    assert_eq!(
        error.unwrap_err().to_string(),
        "the query is 20030 characters long and a server takes 16384; ask in several parts"
    );
}
