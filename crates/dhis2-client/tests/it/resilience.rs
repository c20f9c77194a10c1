//! Trying again, waiting for a turn, and credentials that run out.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use dhis2_client::{Auth, Credentials, CredentialsFuture, Error, Method, Object, RetryPolicy};
use futures_util::future::join_all;

use crate::stub::{Reply, Seen, Stub, builder, dhis2, json, response};

const ME: &str = r#"{"id": "M5zQapPyTZI"}"#;

fn quick() -> RetryPolicy {
    RetryPolicy { base_delay: Duration::from_millis(1), ..RetryPolicy::default() }
}

/// A server that answers `failures` times with `failure`, and then as it should.
async fn failing(failures: usize, failure: Vec<u8>) -> Stub {
    let count = AtomicUsize::new(0);
    dhis2("2.42.0", move |_| {
        if count.fetch_add(1, Ordering::Relaxed) < failures {
            Reply::Bytes(failure.clone())
        } else {
            Reply::Bytes(json(200, ME))
        }
    })
    .await
}

fn sent(stub: &Stub, line: &str) -> usize {
    stub.seen().iter().filter(|seen| seen.line == line).count()
}

#[tokio::test]
async fn reading_is_tried_again_until_it_succeeds() {
    let broken = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\"".to_vec();
    for failure in [json(503, "{}"), json(429, "{}"), Vec::new(), broken] {
        let stub = failing(2, failure).await;
        let client = builder(&stub.url).retry(quick()).connect().await.unwrap();
        assert_eq!(client.system().me().await.unwrap().id.unwrap(), "M5zQapPyTZI");
        assert_eq!(sent(&stub, "GET /api/me"), 3);
        let ids: Vec<_> = stub.seen()[2..]
            .iter()
            .map(|it| it.header("x-request-id").map(str::to_owned))
            .collect();
        assert!(ids[0].is_some() && ids.iter().all(|id| *id == ids[0]), "{ids:?}");
    }
}

#[tokio::test]
async fn an_error_says_how_often_it_was_tried() {
    let stub = failing(99, json(503, r#"{"httpStatusCode": 503, "message": "Starting"}"#)).await;
    let client = builder(&stub.url).retry(quick()).connect().await.unwrap();
    let error = client.system().me().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("GET {}/api/me (4 attempts): 503 Service Unavailable: Starting", stub.url)
    );
    assert_eq!(error.endpoint().unwrap().attempts(), 4);
    assert_eq!(error.endpoint().unwrap().request_id().len(), 12);
}

#[tokio::test]
async fn what_may_have_changed_something_is_sent_once() {
    for failure in [json(503, "{}"), Vec::new()] {
        let stub = failing(9, failure).await;
        let client = builder(&stub.url).retry(quick()).connect().await.unwrap();
        let constants = client.constants();
        assert!(constants.create(&Object::new()).await.unwrap_err().may_have_been_seen());
        constants.update("constant001", &Object::new()).await.unwrap_err();
        constants.delete("constant001").await.unwrap_err();
        assert_eq!(stub.seen().len(), 2 + 3);
    }
}

#[tokio::test]
async fn what_was_turned_away_or_is_said_to_be_repeatable_is_sent_again() {
    let stub = failing(1, json(429, "{}")).await;
    let client = builder(&stub.url).retry(quick()).connect().await.unwrap();
    client.constants().create(&Object::new()).await.unwrap();
    assert_eq!(sent(&stub, "POST /api/constants"), 2);

    let stub = failing(1, json(503, "{}")).await;
    let client = builder(&stub.url).retry(quick()).connect().await.unwrap();
    client.request(Method::POST, "/api/analytics").repeatable().send().await.unwrap();
    assert_eq!(sent(&stub, "POST /api/analytics"), 2);
}

#[tokio::test]
async fn a_server_that_says_when_to_come_back_is_obeyed_within_the_deadline() {
    let later = response("503 Busy", &[("retry-after", "1")], b"");
    let stub = failing(1, later).await;
    let client = builder(&stub.url).retry(quick()).connect().await.unwrap();
    let started = Instant::now();
    client.system().me().await.unwrap();
    assert!(started.elapsed() >= Duration::from_secs(1));

    let much_later = response("503 Busy", &[("retry-after", "600")], b"");
    let stub = failing(1, much_later).await;
    let client = builder(&stub.url).retry(quick()).connect().await.unwrap();
    let error = client.system().me().await.unwrap_err();
    assert_eq!(error.api().unwrap().retry_after, Some(Duration::from_secs(600)));
    assert_eq!(error.endpoint().unwrap().attempts(), 1);
}

#[tokio::test]
async fn no_more_requests_than_allowed_are_under_way() {
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (of_now, of_most) = (Arc::clone(&now), Arc::clone(&most));
    let stub = dhis2("2.42.0", move |_| {
        of_most.fetch_max(of_now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        std::thread::sleep(Duration::from_millis(5));
        of_now.fetch_sub(1, Ordering::SeqCst);
        Reply::Bytes(json(200, ME))
    })
    .await;
    let client = builder(&stub.url).concurrency(1).connect().await.unwrap();
    let system = client.system();
    let all = join_all((0..20).map(|_| system.me())).await;
    assert!(all.iter().all(Result::is_ok));
    assert_eq!(most.load(Ordering::SeqCst), 1);
    assert_eq!(now.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn requests_begin_no_faster_than_allowed() {
    let stub = failing(0, Vec::new()).await;
    let client = builder(&stub.url).requests_per_second(50.0).connect().await.unwrap();
    let (system, started) = (client.system(), Instant::now());
    join_all((0..6).map(|_| system.me())).await;
    assert!(started.elapsed() >= Duration::from_millis(100), "{:?}", started.elapsed());
}

/// Tokens of which only the newest is good.
struct Tokens {
    number: Arc<AtomicU32>,
    may_refresh: bool,
}

impl Credentials for Tokens {
    fn auth(&self) -> CredentialsFuture<'_, Auth> {
        let number = self.number.load(Ordering::SeqCst);
        Box::pin(async move { Ok(Auth::bearer(format!("token-{number}"))) })
    }

    fn refresh(&self) -> CredentialsFuture<'_, bool> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            if self.may_refresh {
                self.number.fetch_add(1, Ordering::SeqCst);
            }
            Ok(self.may_refresh)
        })
    }

    fn scheme(&self) -> &'static str {
        "a token of the tests"
    }
}

fn wants_token(number: u32) -> impl Fn(&Seen) -> Reply {
    move |seen| {
        let good = seen.header("authorization") == Some(format!("Bearer token-{number}").as_str());
        Reply::Bytes(if good { json(200, ME) } else { json(401, "{}") })
    }
}

#[tokio::test]
async fn credentials_that_ran_out_are_refreshed_once_for_all_requests() {
    let number = Arc::new(AtomicU32::new(1));
    let tokens = Tokens { number: Arc::clone(&number), may_refresh: true };
    let stub = dhis2("2.42.0", wants_token(2)).await;
    let auth = Auth::from_credentials(tokens);
    let client = builder(&stub.url).auth(auth).connect().await.unwrap();
    let system = client.system();
    let all = join_all((0..8).map(|_| system.me())).await;
    assert!(all.iter().all(Result::is_ok));
    assert_eq!(number.load(Ordering::SeqCst), 2);

    // A change is sent again too: the server did nothing when it refused the token.
    client.constants().create(&Object::new()).await.unwrap();
}

#[tokio::test]
async fn credentials_that_cannot_be_refreshed_are_refused() {
    let tokens = Tokens { number: Arc::new(AtomicU32::new(1)), may_refresh: false };
    let stub = dhis2("2.42.0", wants_token(2)).await;
    let client = builder(&stub.url).auth(Auth::from_credentials(tokens)).connect().await.unwrap();
    let error = client.system().me().await.unwrap_err();
    assert!(error.is_unauthenticated());
    assert!(error.to_string().contains("does not accept a token of the tests"), "{error}");
}

#[tokio::test]
async fn a_closed_client_refuses_requests() {
    let stub = failing(0, Vec::new()).await;
    let client = stub.connect().await.unwrap();
    let clone = client.clone();
    client.close();
    let error = clone.system().me().await.unwrap_err();
    assert!(matches!(error, Error::Config(_)));
    assert_eq!(error.to_string(), "the client is closed");
}
