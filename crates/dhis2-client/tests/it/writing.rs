//! What is sent to a server when objects are changed.

use dhis2_client::{Access, AtomicMode, ImportStrategy, Object, Patch, Sharing, Uid, WriteOptions};
use serde_json::{Value, json};

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

fn body(seen: &crate::stub::Seen) -> Value {
    serde_json::from_str(&seen.body).unwrap()
}

#[tokio::test]
async fn options_go_with_what_is_written() {
    let stub = dhis2("2.42.0", |_| Reply::Bytes(answer(200, CREATED))).await;
    let client = stub.connect().await.unwrap();
    let options = WriteOptions {
        import_strategy: Some(ImportStrategy::Create),
        atomic_mode: Some(AtomicMode::None),
        ..Default::default()
    };
    let objects = [Object::new().with("name", "a"), Object::new().with("name", "b")];
    client.constants().with(options).dry_run().save_bulk(&objects).await.unwrap();
    let seen = stub.last();
    assert_eq!(
        seen.line,
        "POST /api/metadata?importStrategy=CREATE&importMode=VALIDATE&atomicMode=NONE"
    );
    assert_eq!(body(&seen), json!({"constants": [{"name": "a"}, {"name": "b"}]}));
}

#[tokio::test]
async fn a_part_that_was_refused_is_an_error_whatever_the_status() {
    let partly = r#"{"httpStatusCode": 200, "status": "WARNING",
        "response": {"status": "WARNING", "stats": {"created": 1, "ignored": 1},
            "typeReports": [{"objectReports": [{"index": 1, "errorReports": [
                {"errorCode": "E4000", "message": "Missing required property `shortName`"}]}]}]}}"#;
    for status in [200, 409] {
        let stub = dhis2("2.43.1", move |_| Reply::Bytes(answer(status, partly))).await;
        let client = stub.connect().await.unwrap();
        let error = client.constants().save_bulk(&[Object::new()]).await.unwrap_err();
        let message = error.api().unwrap().web_message.as_ref().unwrap();
        assert_eq!(message.stats().created, Some(1));
        assert_eq!(error.api().unwrap().code(), Some("E4000"));
    }
}

#[tokio::test]
async fn a_list_of_an_object_is_changed_in_one_request() {
    let stub = dhis2("2.42.0", |seen| {
        Reply::Bytes(answer(
            200,
            if seen.line.starts_with("GET") {
                r#"{"dataElements": [{"id": "fbfJHSPpUQD"}]}"#
            } else {
                CREATED
            },
        ))
    })
    .await;
    let client = stub.connect().await.unwrap();
    let elements = client.data_element_groups().collection("OY72ivWwNHf", "dataElements").unwrap();
    let path = "/api/dataElementGroups/OY72ivWwNHf/dataElements";
    elements.add(&["fbfJHSPpUQD", "cYeuwXTCPkU"]).await.unwrap();
    assert_eq!(stub.last().line, format!("POST {path}"));
    assert_eq!(
        body(&stub.last()),
        json!({"additions": [{"id": "fbfJHSPpUQD"}, {"id": "cYeuwXTCPkU"}], "deletions": []})
    );
    elements.replace(&["fbfJHSPpUQD"]).await.unwrap();
    assert_eq!(stub.last().line, format!("PUT {path}"));
    assert_eq!(elements.list("id").await.unwrap().len(), 1);
    assert_eq!(stub.last().line, format!("GET {path}?fields=id&paging=false"));
    let before = stub.seen().len();
    assert!(elements.remove(&["fbfJHSPpUQD", "nope"]).await.is_err());
    assert_eq!(stub.seen().len(), before);
}

#[tokio::test]
async fn sharing_and_translations_are_read_and_put_whole() {
    let stub = dhis2("2.42.0", |seen| {
        Reply::Bytes(match seen.line.as_str() {
            "GET /api/dataSets/JqLRhlXYG6D?fields=sharing" => {
                answer(200, r#"{"sharing": {"public": "rw------", "users": {}}}"#)
            }
            "GET /api/dataSets/JqLRhlXYG6D/translations" => answer(
                200,
                r#"{"translations": [{"property": "NAME", "locale": "fr", "value": "A"}]}"#,
            ),
            _ => response("204 No Content", &[], b""),
        })
    })
    .await;
    let client = stub.connect().await.unwrap();
    let sets = client.data_sets();
    let sharing = sets.sharing("JqLRhlXYG6D").await.unwrap();
    assert_eq!(sharing, Sharing::private().public(Access::edit()));
    let group = Uid::new("NK39KaEZWxs").unwrap();
    let open = sharing.grant_user_group(group, Access::view().and_view_data());
    sets.set_sharing("JqLRhlXYG6D", &open).await.unwrap();
    let seen = stub.last();
    assert_eq!(seen.line, "PUT /api/dataSets/JqLRhlXYG6D/sharing");
    assert_eq!(
        body(&seen)["userGroups"],
        json!({"NK39KaEZWxs": {"id": "NK39KaEZWxs", "access": "r-r-----"}})
    );
    let translations = sets.translations("JqLRhlXYG6D").await.unwrap();
    sets.set_translations("JqLRhlXYG6D", &translations).await.unwrap();
    let seen = stub.last();
    assert_eq!(seen.line, "PUT /api/dataSets/JqLRhlXYG6D/translations");
    assert_eq!(
        body(&seen),
        json!({"translations": [{"property": "NAME", "locale": "fr", "value": "A"}]})
    );
}

#[tokio::test]
async fn settings_are_kept_until_they_are_set() {
    let stub = dhis2("2.42.0", |seen| {
        Reply::Bytes(match seen.line.as_str() {
            "GET /api/systemSettings/keyCalendar" => answer(200, r#"{"keyCalendar": "nepali"}"#),
            line if line.starts_with("GET /api/categoryCombos") => {
                answer(200, r#"{"categoryCombos": [{"id": "bjDvmb4bfuf"}]}"#)
            }
            line if line.starts_with("GET") => answer(404, r#"{"httpStatusCode": 404}"#),
            _ => answer(200, r#"{"httpStatusCode": 200, "status": "OK"}"#),
        })
    })
    .await;
    let client = stub.connect().await.unwrap();
    let system = client.system();
    let asked = || stub.seen().len();
    let begin = asked();
    system.info().await.unwrap();
    assert_eq!(asked(), begin);
    for _ in 0..3 {
        assert_eq!(system.calendar().await.unwrap().as_str(), "nepali");
        assert_eq!(system.default_category_combo().await.unwrap(), "bjDvmb4bfuf");
        assert_eq!(system.setting("keyNoSuch").await.unwrap(), None);
    }
    assert_eq!(asked(), begin + 3);
    system.set_calendar(&dhis2_client::api::Calendar::Iso8601).await.unwrap();
    let seen = stub.last();
    assert_eq!(
        (seen.line.as_str(), seen.body.as_str()),
        ("POST /api/systemSettings/keyCalendar", "iso8601")
    );
    assert_eq!(seen.header("content-type"), Some("text/plain"));
    system.calendar().await.unwrap();
    system.fresh().setting("keyCalendar").await.unwrap();
    assert_eq!(asked(), begin + 6);
    system.unset_setting("keyCalendar").await.unwrap();
    assert_eq!(stub.last().line, "DELETE /api/systemSettings/keyCalendar");
}
