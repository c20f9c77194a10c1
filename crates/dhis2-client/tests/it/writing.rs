//! What is sent to a server when objects are changed.

use dhis2_client::{Object, Patch};
use serde_json::json;

use crate::stub::{Reply, dhis2, json as answer, response};

const CREATED: &str = r#"{"httpStatus": "Created", "httpStatusCode": 201, "status": "OK",
    "response": {"responseType": "ObjectReport", "uid": "constant001", "errorReports": []}}"#;

#[tokio::test]
async fn an_object_is_created_changed_and_deleted() {
    let stub = dhis2("2.42.0", |_| Reply::Bytes(answer(201, CREATED))).await;
    let client = stub.connect().await.unwrap();
    let constants = client.constants();
    let object = Object::new().with("name", "Pi").with("value", 3);

    let created = constants.create(&object).await.unwrap();
    assert_eq!(created.uid().unwrap(), "constant001");
    let seen = stub.last();
    assert_eq!(seen.line, "POST /api/constants");
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(serde_json::from_str::<Object>(&seen.body).unwrap(), object);

    constants.update("constant001", &object).await.unwrap();
    assert_eq!(stub.last().line, "PUT /api/constants/constant001");

    let patch = Patch::new().replace("/name", "Pie").remove("/code");
    constants.patch("constant001", &patch).await.unwrap();
    let seen = stub.last();
    assert_eq!(seen.line, "PATCH /api/constants/constant001");
    assert_eq!(seen.header("content-type"), Some("application/json-patch+json"));
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&seen.body).unwrap(),
        json!([
            {"op": "replace", "path": "/name", "value": "Pie"},
            {"op": "remove", "path": "/code"}
        ])
    );

    constants.delete("constant001").await.unwrap();
    assert_eq!(stub.last().line, "DELETE /api/constants/constant001");
}

#[tokio::test]
async fn an_answer_without_a_body_is_a_success_that_says_nothing() {
    let stub = dhis2("2.42.0", |_| Reply::Bytes(response("204 No Content", &[], b""))).await;
    let client = stub.connect().await.unwrap();
    assert_eq!(client.constants().delete("constant001").await.unwrap().uid(), None);
    let body = json!({"a": 1});
    assert!(client.raw_post("/api/maintenance", &body).await.unwrap().is_null());
    assert_eq!(stub.last().line, "POST /api/maintenance");
}

#[tokio::test]
async fn raw_calls_send_what_they_are_given() {
    let stub = dhis2("2.42.0", |_| Reply::Bytes(answer(200, "[1]"))).await;
    let client = stub.connect().await.unwrap();
    assert_eq!(client.raw_get("me?fields=id").await.unwrap(), json!([1]));
    assert_eq!(stub.last().line, "GET /api/me?fields=id");
    client.raw_put("/api/x", "text").await.unwrap();
    assert_eq!((stub.last().line.as_str(), stub.last().body.as_str()), ("PUT /api/x", "\"text\""));
    client.raw_patch("/api/x", &json!([])).await.unwrap();
    assert_eq!(stub.last().header("content-type"), Some("application/json-patch+json"));
    client.raw_delete("/api/x").await.unwrap();
    assert_eq!(stub.last().line, "DELETE /api/x");
    let text = client
        .request(dhis2_client::Method::POST, "/api/x")
        .body("a,b", "text/csv")
        .send()
        .await
        .unwrap();
    assert_eq!(text.text(), "[1]");
    assert_eq!(stub.last().header("content-type"), Some("text/csv"));
}
