//! What is said when a server does not do what it was asked, or does not say so properly.

use std::time::Duration;

use dhis2_client::{Client, Error};

use crate::stub::{Reply, Stub, builder, dhis2, json, response};

async fn answering(bytes: Vec<u8>) -> (Stub, Client) {
    let stub = dhis2("2.42.0", move |_| Reply::Bytes(bytes.clone())).await;
    let client = stub.connect().await.unwrap();
    (stub, client)
}

#[tokio::test]
async fn a_filter_on_an_unknown_property_is_told_in_the_servers_words() {
    let body = r#"{"httpStatus": "Bad Request", "httpStatusCode": 400, "status": "ERROR",
        "message": "Unknown path property: nothing", "errorCode": "E1003"}"#;
    let (stub, client) = answering(json(400, body)).await;
    let error = client.data_elements().filter("nothing:eq:1").list().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "GET {}/api/dataElements: 400 Bad Request: Unknown path property: nothing (E1003)",
            stub.url
        )
    );
    assert_eq!(error.api().unwrap().code(), Some("E1003"));
}

#[tokio::test]
async fn what_is_not_there_is_none_only_if_the_server_says_so() {
    let body = r#"{"httpStatusCode": 404, "message": "DataElement with id a1234567890 could not be found.", "errorCode": "E1005"}"#;
    let (_stub, client) = answering(json(404, body)).await;
    assert!(client.data_elements().get("a1234567890").await.unwrap_err().is_not_found());
    assert!(client.data_elements().get_opt("a1234567890").await.unwrap().is_none());
    assert!(!client.data_elements().delete_opt("a1234567890").await.unwrap());

    let container = r#"{"servlet": "dispatcher", "message": "Not Found", "status": "404"}"#;
    let page =
        b"<html><title>HTTP Status 404</title><p><b>Message</b> No static resource.</p></html>";
    for answer in [
        json(404, container),
        response("404 Not Found", &[("content-type", "text/html;charset=utf-8")], page),
    ] {
        let (_stub, client) = answering(answer).await;
        assert!(client.data_elements().get_opt("a1234567890").await.unwrap_err().is_not_found());
    }
}

#[tokio::test]
async fn a_conflict_lists_its_reports() {
    let report = |property: &str| {
        format!(
            r#"{{"errorCode": "E4000", "message": "Missing required property `{property}`",
                "errorProperty": "{property}"}}"#
        )
    };
    let reports = ["shortName", "valueType", "domainType", "code", "name"].map(report).join(",");
    let body = format!(
        r#"{{"httpStatusCode": 409, "status": "ERROR",
            "message": "One or more errors occurred, please see full details in import report.",
            "response": {{"uid": "jn8tjqG3Q0T", "errorReports": [{reports}]}}}}"#
    );
    let (stub, client) = answering(json(409, &body)).await;
    let error = client.data_elements().create(&dhis2_client::Object::new()).await.unwrap_err();
    assert!(error.is_conflict());
    assert_eq!(
        error.to_string(),
        format!(
            "POST {}/api/dataElements: 409 Conflict: One or more errors occurred, please see full \
             details in import report; E4000: Missing required property `shortName`; E4000: Missing \
             required property `valueType`; E4000: Missing required property `domainType`; and 2 more",
            stub.url
        )
    );
    let properties: Vec<_> =
        error.api().unwrap().reports().filter_map(|it| it.error_property.as_deref()).collect();
    assert_eq!(properties, ["shortName", "valueType", "domainType", "code", "name"]);
}

#[tokio::test]
async fn a_huge_page_of_a_proxy_is_shown_by_its_title_and_not_read_whole() {
    let mut page = b"<html><head><title>502 Bad Gateway</title></head><body>".to_vec();
    page.resize(20 << 20, b'x');
    let (stub, client) =
        answering(response("502 Bad Gateway", &[("content-type", "text/html")], &page)).await;
    let error = client.system().me().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("GET {}/api/me: 502 Bad Gateway: 502 Bad Gateway", stub.url)
    );
    assert!(error.is_retryable());
    assert!(error.api().unwrap().body.as_ref().unwrap().len() < 1_000);
}

#[tokio::test]
async fn half_an_answer_is_no_answer() {
    let mut whole = json(200, r#"{"id": "M5zQapPyTZI", "username": "admin"}"#);
    whole.truncate(whole.len() - 10);
    let (stub, client) = answering(whole).await;
    let error = client.system().me().await.unwrap_err();
    let text = error.to_string();
    assert!(matches!(error, Error::Send(_)) && error.may_have_been_seen(), "{error:?}");
    let beginning = format!("GET {}/api/me: the answer broke off: ", stub.url);
    assert!(text.starts_with(&beginning), "{text}");
}

#[tokio::test]
async fn an_answer_that_is_cut_json_says_where_it_was_cut() {
    let (stub, client) = answering(json(200, r#"{"id": "M5zQapPyTZI", "userna"#)).await;
    let error = client.system().me().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "GET {}/api/me: the answer could not be read; it begins `{{\"id\": \"M5zQapPyTZI\", \
             \"userna`",
            stub.url
        )
    );
}

#[tokio::test]
async fn a_page_in_place_of_data_is_not_dhis2() {
    let page = b"<html><head><title>Sign in to your portal</title></head></html>";
    let (stub, client) =
        answering(response("200 OK", &[("content-type", "text/html; charset=utf-8")], page)).await;
    for error in [
        client.system().me().await.unwrap_err(),
        client.data_elements().list().await.unwrap_err(),
        client.raw_get("/api/me").await.unwrap_err(),
    ] {
        let text = error.to_string();
        assert!(
            text.ends_with(
                "a page answered, `Sign in to your portal`; is this the address of a DHIS2 server?"
            ),
            "{text}"
        );
    }
    drop(stub);
}

#[tokio::test]
async fn an_answer_that_does_not_come_in_time_is_a_timeout() {
    let stub = dhis2("2.42.0", |_| Reply::Stall(Vec::new())).await;
    let limit = Duration::from_millis(200);
    let client = builder(&stub.url).read_timeout(limit).connect().await.unwrap();
    let error = client.system().me().await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_seen());
    assert_eq!(error.to_string(), format!("GET {}/api/me did not answer within 200ms", stub.url));

    let begun = response("200 OK", &[], b"{\"id\": \"M5zQ");
    let stub = dhis2("2.42.0", move |_| Reply::Stall(begun[..begun.len() - 3].to_vec())).await;
    let client = builder(&stub.url).read_timeout(limit).connect().await.unwrap();
    assert!(client.system().me().await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_not_read() {
    let (stub, _) = answering(json(200, &format!("{:?}", "x".repeat(5_000)))).await;
    let client = builder(&stub.url).largest_answer(1_000).connect().await.unwrap();
    let error = client.system().me().await.unwrap_err().to_string();
    assert!(error.contains("larger than 1000 bytes"), "{error}");
}

#[tokio::test]
async fn forbidden_is_not_unauthenticated() {
    let body = r#"{"httpStatusCode": 403, "message": "You don't have the proper permissions to create this object.", "errorCode": "E1006"}"#;
    let (_stub, client) = answering(json(403, body)).await;
    let error = client.system().me().await.unwrap_err();
    assert!(error.is_forbidden() && !error.is_unauthenticated());
}
