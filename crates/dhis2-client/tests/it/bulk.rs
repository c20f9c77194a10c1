//! Many objects changed in one go: how much of it is held, and what becomes of it when it stops.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use dhis2_client::api::metadata::{BulkItem, BulkOptions};
use dhis2_client::{Patch, Uid};
use futures_util::StreamExt as _;

use crate::stub::{Reply, dhis2, json as answer};

const OBJECTS: usize = 5000;

const DONE: &str = r#"{"httpStatus": "OK", "httpStatusCode": 200, "status": "OK"}"#;

const REFUSED: &str = r#"{"httpStatus": "Conflict", "httpStatusCode": 409, "status": "ERROR",
    "message": "no"}"#;

#[tokio::test]
async fn five_thousand_objects_are_patched_a_few_at_a_time() {
    let stub = dhis2("2.42.0", |_| Reply::Bytes(answer(200, DONE))).await;
    let client = stub.connect().await.unwrap();
    let uids = Uid::generate_many(OBJECTS);
    let (taken, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let most = AtomicUsize::new(0);
    let items = uids.iter().map(|uid| {
        let under_way = taken.fetch_add(1, Ordering::SeqCst) + 1 - done.load(Ordering::SeqCst);
        most.fetch_max(under_way, Ordering::SeqCst);
        BulkItem::new("dataElements", uid.as_str(), Patch::new().replace("/code", uid.as_str()))
    });
    let metadata = client.metadata();
    let mut outcomes = std::pin::pin!(metadata.patch_each(items, BulkOptions::default()));
    let mut seen = vec![false; OBJECTS];
    while let Some(outcome) = outcomes.next().await {
        done.fetch_add(1, Ordering::SeqCst);
        outcome.result.unwrap();
        assert!(!std::mem::replace(&mut seen[outcome.index], true));
    }
    assert!(seen.iter().all(|it| *it));
    // Nothing is made before there is room for it: what is held is what is under way.
    assert!(most.load(Ordering::SeqCst) <= 9, "{most:?} at once");
    let patched = stub.seen().into_iter().filter(|it| it.line.starts_with("PATCH"));
    let patched: HashSet<String> = patched.map(|it| it.line).collect();
    assert_eq!(patched.len(), OBJECTS);
}

#[tokio::test]
async fn what_is_under_way_when_enough_have_failed_is_accounted_for() {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let stub = dhis2("2.42.0", move |_| {
        let even = counted.fetch_add(1, Ordering::SeqCst).is_multiple_of(2);
        Reply::Bytes(if even { answer(200, DONE) } else { answer(409, REFUSED) })
    })
    .await;
    let client = stub.connect().await.unwrap();
    let uids = Uid::generate_many(200);
    let item = |uid: &Uid| BulkItem::new("indicator", uid.as_str(), Patch::new().remove("/code"));
    let options = BulkOptions { concurrency: 4, stop_after: Some(10) };
    let report = client.metadata().patch_bulk_multi(uids.iter().map(item), options).await;
    assert_eq!(report.total(), 200);
    assert!((10..=13).contains(&report.failures.len()), "{report}");
    assert_eq!(report.succeeded + report.failures.len(), count.load(Ordering::SeqCst));
    // The rest is tried again from where it stopped.
    let left: Vec<Uid> = uids[200 - report.not_tried..].to_vec();
    let failed: HashSet<&str> = report.failures.iter().map(|it| it.uid.as_str()).collect();
    assert!(left.iter().all(|uid| !failed.contains(uid.as_str())));
    let nothing = BulkOptions { stop_after: Some(0), ..BulkOptions::default() };
    let report = client.metadata().patch_bulk_multi(uids.iter().map(item), nothing).await;
    assert_eq!((report.not_tried, report.total()), (200, 200));
}
