//! The client for programs that are not asynchronous.

use dhis2_client::blocking::Client;
use dhis2_client::{Error, Object};

use crate::stub::{Reply, Stub, builder, dhis2, json};

/// A server that runs beside the test, which is not asynchronous.
fn stub() -> (tokio::runtime::Runtime, Stub) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let stub = runtime.block_on(dhis2("2.42.0", |seen| {
        let page = usize::from(seen.line.contains("page=2"));
        let answer = if seen.line.starts_with("GET") {
            format!(
                r#"{{"pager": {{"page": {}, "pageCount": 2, "total": 3}},
                    "constants": [{{"id": "constant00{}"}}]}}"#,
                page + 1,
                page + 1
            )
        } else {
            r#"{"httpStatusCode": 201, "status": "OK", "response": {"uid": "constant001"}}"#.into()
        };
        Reply::Bytes(json(200, &answer))
    }));
    (runtime, stub)
}

#[test]
fn calls_wait_for_their_answers() {
    let (_runtime, stub) = stub();
    let client = Client::connect(builder(&stub.url)).unwrap();
    assert_eq!(client.server_version().minor, 42);
    let ids: Vec<String> = client
        .constants()
        .order("name")
        .items()
        .map(|item| item.unwrap().id().unwrap().to_owned())
        .collect();
    assert_eq!(ids, ["constant001", "constant002"]);
    assert_eq!(client.constants().count().unwrap(), 3);
    let created = client.constants().create(&Object::new().with("name", "Pi")).unwrap();
    assert_eq!(created.uid().unwrap(), "constant001");
    let raw = client.wait_for(client.asynchronous().raw_get("/api/x")).unwrap();
    assert!(raw.is_object());
}

#[test]
fn asynchronous_code_is_told_not_to_wait() {
    let (runtime, stub) = stub();
    let client = Client::connect(builder(&stub.url)).unwrap();
    let error = runtime.block_on(async {
        let error = client.constants().list().unwrap_err();
        drop(client);
        error
    });
    assert!(matches!(error, Error::Config(_)), "{error:?}");
    assert!(error.to_string().contains("used in asynchronous code"), "{error}");
}
