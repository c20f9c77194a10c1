//! Tracker data: lists with the words of each version, imports whose reports are in our terms.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use dhis2_client::api::tracker::{OrganisationUnitMode, Registration, TrackerObject, Visit};
use dhis2_client::enums::EnrollmentStatus;
use dhis2_client::payload::{TrackerBundle, TrackerEnrollment, TrackerEvent, TrackerTrackedEntity};
use dhis2_client::{Error, ImportStrategy, RetryPolicy, Uid, Value};
use futures_util::TryStreamExt as _;
use serde_json::json;

use crate::stub::{Reply, Stub, dhis2, json as answer, response};

/// A server of a version with five enrollments, which it gives page by page as the version does.
async fn five(version: &'static str) -> Stub {
    dhis2(version, move |seen| {
        let number = |name: &str| {
            let (_, rest) = seen.line.split_once(&format!("{name}="))?;
            rest.split('&').next()?.parse::<usize>().ok()
        };
        let (page, size) = (number("page").unwrap_or(1), number("pageSize").unwrap_or(50));
        let all: Vec<Value> =
            (0..5).map(|it| json!({"enrollment": format!("enrollment{it}")})).collect();
        let rows: Vec<&Value> = all.iter().skip((page - 1) * size).take(size).collect();
        let mut pager = json!({"page": page, "pageSize": size});
        if seen.line.contains("totalPages=true") {
            pager["total"] = 5.into();
            pager["pageCount"] = 5_usize.div_ceil(size).into();
        }
        if version != "2.41.0" && page * size < 5 {
            pager["nextPage"] = "http://elsewhere/api".into();
        }
        let body = json!({"pager": pager, "page": page, "pageSize": size, "enrollments": rows});
        Reply::Bytes(answer(200, &body.to_string()))
    })
    .await
}

#[tokio::test]
async fn every_version_pages_to_the_end() {
    for version in ["2.41.0", "2.42.0", "2.43.0"] {
        for size in [1, 2, 3, 5, 7] {
            let stub = five(version).await;
            let client = stub.connect().await.unwrap();
            let query = client.tracker().enrollments().program("omrIxz1CWSA").page_size(size);
            let ids: Vec<_> = query.items().try_collect().await.unwrap();
            assert_eq!(ids.len(), 5, "{version} {size}");
            assert_eq!(query.count().await.unwrap(), 5);
            assert_eq!(
                stub.last().line,
                "GET /api/tracker/enrollments?program=omrIxz1CWSA&page=1&pageSize=1&totalPages=true"
            );
        }
    }
}

#[tokio::test]
async fn a_list_is_asked_for_in_the_words_of_the_version() {
    for (version, words) in [
        ("2.41.0", "orgUnits=yxeAyNIJ4FX,jK6qCP4jjyC&orgUnitMode=DESCENDANTS&programStatus=ACTIVE"),
        ("2.42.0", "orgUnits=yxeAyNIJ4FX,jK6qCP4jjyC&orgUnitMode=DESCENDANTS&status=ACTIVE"),
        ("2.43.0", "orgUnits=yxeAyNIJ4FX,jK6qCP4jjyC&orgUnitMode=DESCENDANTS&status=ACTIVE"),
    ] {
        let stub = five(version).await;
        let client = stub.connect().await.unwrap();
        let query = client
            .tracker()
            .enrollments()
            .organisation_unit("yxeAyNIJ4FX")
            .organisation_unit("jK6qCP4jjyC")
            .organisation_unit_mode(OrganisationUnitMode::Descendants)
            .enrollment_status(&EnrollmentStatus::Active);
        query.list().await.unwrap();
        assert_eq!(stub.last().line, format!("GET /api/tracker/enrollments?{words}"));
    }
}

#[tokio::test]
async fn a_scope_that_would_be_left_aside_is_refused_before_it_is_sent() {
    let stub = five("2.43.0").await;
    let client = stub.connect().await.unwrap();
    let before = stub.seen().len();
    let tracker = client.tracker();
    for (error, says) in [
        (
            tracker.enrollments().tracked_entity_type("bIus5lIjvpa").list().await.map(drop),
            "a list of enrollments cannot be asked for TrackedEntityType from a server of 2.43",
        ),
        (
            tracker
                .events()
                .program("omrIxz1CWSA")
                .organisation_unit("yxeAyNIJ4FX")
                .organisation_unit("jK6qCP4jjyC")
                .list()
                .await
                .map(drop),
            "a list of events can be asked for one `orgUnit`, not for both",
        ),
        (tracker.events().list().await.map(drop), "needs a program from 2.43 on"),
        (
            tracker.relationships().organisation_unit("yxeAyNIJ4FX").list().await.map(drop),
            "a list of relationships cannot be asked for OrganisationUnits",
        ),
        (tracker.enrollments().download_csv().await.map(drop), "do not write enrollments as comma"),
    ] {
        let error = error.unwrap_err();
        assert!(matches!(error, Error::Unsupported(_)));
        assert!(error.to_string().contains(says), "{error}");
    }
    assert_eq!(stub.seen().len(), before);
}

/// Answers an import as servers do: objects whose UID begins with `bad` are refused.
fn judged(body: &str) -> (u16, String) {
    let body: Value = serde_json::from_str(body).unwrap();
    let mut objects = Vec::new();
    for (list, kind, uid) in [
        ("trackedEntities", "TRACKED_ENTITY", "trackedEntity"),
        ("enrollments", "ENROLLMENT", "enrollment"),
        ("events", "EVENT", "event"),
    ] {
        let mut found = Vec::new();
        collect(&body, list, &mut found);
        objects.extend(found.into_iter().map(|it| (kind, it[uid].as_str().unwrap().to_owned())));
    }
    let errors: Vec<Value> = objects
        .iter()
        .filter(|(_, uid)| uid.starts_with("bad"))
        .map(|(kind, uid)| {
            json!({"message": format!("{uid} is bad."), "errorCode": "E1000", "trackerType": kind,
                "uid": uid, "args": []})
        })
        .collect();
    let (status, created, ignored) =
        if errors.is_empty() { (200, objects.len(), 0) } else { (409, 0, objects.len()) };
    let report = json!({
        "status": if status == 200 { "OK" } else { "ERROR" },
        "validationReport": {"errorReports": errors, "warningReports": [
            {"message": "Late.", "warningCode": "E9999", "trackerType": "EVENT", "uid": "none0000000"}]},
        "stats": {"created": created, "updated": 0, "deleted": 0, "ignored": ignored,
            "total": objects.len()},
    });
    (status, report.to_string())
}

fn collect<'a>(value: &'a Value, list: &str, into: &mut Vec<&'a Value>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                if key == list {
                    into.extend(value.as_array().unwrap());
                }
                collect(value, list, into);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, list, into)),
        _ => {}
    }
}

async fn importing() -> Stub {
    dhis2("2.42.0", |seen| {
        let (status, report) = judged(&seen.body);
        Reply::Bytes(answer(status, &report))
    })
    .await
}

fn event(uid: &str) -> TrackerEvent {
    TrackerEvent { event: Uid::new(uid), ..Default::default() }
}

#[tokio::test]
async fn errors_are_told_by_the_callers_places() {
    let stub = importing().await;
    let client = stub.connect().await.unwrap();
    let enrollment = |events: Vec<TrackerEvent>| TrackerEnrollment {
        events: Some(events),
        ..Default::default()
    };
    let person = |events| TrackerTrackedEntity {
        enrollments: Some(vec![enrollment(events)]),
        ..Default::default()
    };
    let people = [
        person(vec![]),
        person(vec![event("event000001")]),
        person(vec![event(""), event("bad00000001")]),
    ];
    let import = client.tracker().import().chunk_size(2);
    let report = import.send(&people).await.unwrap();
    assert_eq!((report.created, report.ignored, report.requests), (5, 4, 2));
    assert_eq!(report.errors.len(), 1);
    let error = &report.errors[0];
    assert_eq!((error.index, error.tracker_type.as_str()), (Some(2), "EVENT"));
    assert_eq!(
        error.to_string(),
        "trackedEntities[2].enrollments[0].events[1]: E1000: bad00000001 is bad."
    );
    assert_eq!(report.errors_of("bad00000001").count(), 1);
    assert_eq!(report.warnings.len(), 2);
    assert!(!report.is_complete() && report.was_sent());
    assert_eq!(
        stub.last().line,
        "POST /api/tracker?importStrategy=CREATE_AND_UPDATE&async=false&reportMode=WARNINGS"
    );
    // Everybody has a UID before anything is sent.
    let sent: Value = serde_json::from_str(&stub.last().body).unwrap();
    assert!(Uid::is_valid(sent["trackedEntities"][0]["trackedEntity"].as_str().unwrap()));
}

#[tokio::test]
async fn a_flat_bundle_is_told_by_its_lists() {
    let stub = importing().await;
    let client = stub.connect().await.unwrap();
    let bundle = TrackerBundle {
        events: Some(vec![event("event000001"), event("bad00000001")]),
        ..Default::default()
    };
    let report = client.tracker().import().dry_run().send_bundle(&bundle).await.unwrap();
    assert_eq!(report.errors[0].place, "events[1]");
    assert!(stub.last().line.contains("importMode=VALIDATE"));
}

#[tokio::test]
async fn a_server_that_restarts_in_the_middle_gets_each_object_once() {
    let count = AtomicUsize::new(0);
    let stub = dhis2("2.42.0", move |seen| {
        if count.fetch_add(1, Ordering::SeqCst) == 1 {
            return Reply::Bytes(response("503 Service Unavailable", &[], b""));
        }
        let (status, report) = judged(&seen.body);
        Reply::Bytes(answer(status, &report))
    })
    .await;
    let client = stub.connect().await.unwrap();
    let quick = RetryPolicy { base_delay: Duration::from_millis(1), ..Default::default() };
    let import = client.tracker().import().chunk_size(2).retry(quick);
    let events = || (0..6).map(|_| event(""));
    let report = import.send(events()).await.unwrap();
    assert_eq!((report.created, report.requests), (6, 3));
    let bodies: Vec<String> = stub.seen()[2..].iter().map(|seen| seen.body.clone()).collect();
    assert_eq!(bodies.len(), 4);
    assert_eq!(bodies[1], bodies[2], "the same UIDs are sent again");
}

#[tokio::test]
async fn what_must_not_be_sent_twice_is_handed_back() {
    let count = AtomicUsize::new(0);
    let stub = dhis2("2.42.0", move |seen| {
        if count.fetch_add(1, Ordering::SeqCst) == 1 {
            return Reply::Bytes(Vec::new());
        }
        let (status, report) = judged(&seen.body);
        Reply::Bytes(answer(status, &report))
    })
    .await;
    let client = stub.connect().await.unwrap();
    let import = client.tracker().import().chunk_size(2).strategy(ImportStrategy::Create);
    let mut source = (0..6).map(|_| event(""));
    let report = import.send(source.by_ref()).await.unwrap();
    assert_eq!((report.created, report.unsent.len()), (2, 1));
    assert!(report.unsent[0].may_have_arrived());
    let kept = report.unsent[0].bundle().unwrap().events.unwrap();
    assert_eq!((kept.len(), source.len()), (2, 2));
    assert!(report.to_string().contains("1 requests not sent; stopped"), "{report}");
    let second = import.replay(report.unsent).await;
    assert_eq!(second.created, 2);
}

#[tokio::test]
async fn a_body_that_is_no_tracker_data_is_refused_in_the_servers_words() {
    let stub = dhis2("2.42.0", |_| {
        Reply::Bytes(answer(
            400,
            r#"{"httpStatusCode": 400, "status": "ERROR", "message": "JSON parse error: no"}"#,
        ))
    })
    .await;
    let client = stub.connect().await.unwrap();
    let report = client.tracker().import().send([event("event000001")]).await.unwrap();
    assert_eq!(report.ignored, 1);
    assert!(report.errors[0].to_string().contains("JSON parse error: no"), "{report}");
}

#[tokio::test]
async fn somebody_is_registered_with_the_type_of_the_program() {
    let stub = dhis2("2.42.0", |seen| {
        if seen.line.starts_with("GET /api/programs/omrIxz1CWSA") {
            return Reply::Bytes(answer(200, r#"{"trackedEntityType": {"id": "bIus5lIjvpa"}}"#));
        }
        if seen.line.starts_with("GET /api/tracker/enrollments/") {
            return Reply::Bytes(answer(200, r#"{"program": "omrIxz1CWSA", "orgUnit": "u"}"#));
        }
        let (status, report) = judged(&seen.body);
        Reply::Bytes(answer(status, &report))
    })
    .await;
    let client = stub.connect().await.unwrap();
    let zainab = Registration::new("omrIxz1CWSA", "jK6qCP4jjyC")
        .attribute("TgVwY5N02QJ", "Zainab")
        .visit(Visit::new("zFyGmxhCYOZ", "2024-03-01"));
    let registered = client.tracker().register(&zainab).await.unwrap();
    let sent: Value = serde_json::from_str(&stub.last().body).unwrap();
    let person = &sent["trackedEntities"][0];
    assert_eq!(person["trackedEntityType"], "bIus5lIjvpa");
    assert_eq!(person["trackedEntity"], registered.tracked_entity.as_str());
    assert_eq!(person["enrollments"][0]["events"][0]["event"], registered.events[0].as_str());

    let again = client.tracker().enroll(&registered.tracked_entity, &zainab).await.unwrap();
    assert_eq!(again.tracked_entity, registered.tracked_entity);
    let visit = Visit::new("zFyGmxhCYOZ", "2024-04-01").value("GpAUx9zdcJu", 7);
    client.tracker().add_event("KuKfkkqScUM", &visit).await.unwrap();
    let sent: Value = serde_json::from_str(&stub.last().body).unwrap();
    assert_eq!(sent["events"][0]["orgUnit"], "u");
    assert_eq!(sent["events"][0]["enrollment"], "KuKfkkqScUM");
}

#[tokio::test]
async fn a_refused_registration_says_why() {
    let stub = dhis2("2.42.0", |_| {
        let report = json!({"status": "ERROR", "validationReport": {"errorReports": [
            {"message": "Missing.", "errorCode": "E1018", "trackerType": "TRACKED_ENTITY", "uid": "a1234567890"}],
            "warningReports": []}, "stats": {"ignored": 2}});
        Reply::Bytes(answer(409, &report.to_string()))
    })
    .await;
    let client = stub.connect().await.unwrap();
    let nobody = Registration::new("omrIxz1CWSA", "jK6qCP4jjyC").tracked_entity_type("bIus5lIjvpa");
    let error = client.tracker().register(&nobody).await.unwrap_err();
    assert!(error.is_conflict());
    assert!(error.to_string().ends_with("409 Conflict: E1018: Missing"), "{error}");
    let report = error.api().unwrap().tracker_report.as_ref().unwrap();
    assert_eq!(report.stats.as_ref().unwrap().ignored, Some(2));
}

/// An event as these tests want it.
#[derive(serde::Serialize)]
struct Own {
    program: &'static str,
}

impl TrackerObject for Own {
    const LIST: &'static str = "events";
}

#[tokio::test]
async fn a_callers_own_type_is_sent_under_its_name() {
    let stub = importing().await;
    let client = stub.connect().await.unwrap();
    let report = client.tracker().import().send([Own { program: "omrIxz1CWSA" }]).await.unwrap();
    assert_eq!(report.created, 1);
    let sent: Value = serde_json::from_str(&stub.last().body).unwrap();
    assert_eq!(sent["events"][0]["program"], "omrIxz1CWSA");
}
