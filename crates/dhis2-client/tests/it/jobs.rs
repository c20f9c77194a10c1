//! Waiting for work that a server does after it has answered.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use dhis2_client::{Error, JobReference};
use futures_util::TryStreamExt as _;

use crate::stub::{Reply, Stub, dhis2, json, response};

const LIMIT: Duration = Duration::from_secs(20);

/// A server whose answers about the job come one after another; the last one is repeated. What it
/// says of the job's configuration is `configured`.
async fn telling(answers: &[&str], configured: &str) -> Stub {
    let answers: Vec<String> = answers.iter().map(|&answer| answer.to_owned()).collect();
    let (count, configured) = (AtomicUsize::new(0), configured.to_owned());
    dhis2("2.42.0", move |seen| {
        if seen.line.starts_with("GET /api/jobConfigurations/") {
            let missing = configured.is_empty();
            let status = if missing { 404 } else { 200 };
            let body =
                if missing { r#"{"httpStatusCode": 404, "message": "no"}"# } else { &configured };
            return Reply::Bytes(json(status, body));
        }
        assert_eq!(seen.line, "GET /api/system/tasks/ANALYTICS_TABLE/uijSIg3BazZ");
        let at = count.fetch_add(1, Ordering::SeqCst).min(answers.len() - 1);
        match answers[at].as_str() {
            "restarting" => Reply::Bytes(response("503 Service Unavailable", &[], b"")),
            answer => Reply::Bytes(json(200, answer)),
        }
    })
    .await
}

fn notification(uid: &str, level: &str, message: &str, completed: bool) -> String {
    format!(
        r#"{{"uid": "{uid}", "id": "{uid}", "level": "{level}", "message": "{message}",
            "completed": {completed}, "time": "2026-11-21T05:18:43.018"}}"#
    )
}

#[tokio::test]
async fn a_job_is_heard_in_order_and_without_repeats() {
    let one = notification("a1", "INFO", "one", false);
    let two = notification("a2", "LOOP", "two", false);
    let done = notification("a3", "INFO", "done", true);
    // The server lists the newest first.
    let answers = [
        "[]".to_owned(),
        format!("[{one}]"),
        format!("[{two},{one}]"),
        format!("[{done},{two},{one}]"),
    ];
    let stub = telling(&answers.each_ref().map(String::as_str), "{}").await;
    let client = stub.connect().await.unwrap();
    let job = client.job("ANALYTICS_TABLE", "uijSIg3BazZ").unwrap();
    let heard: Vec<_> = job.notifications().try_collect().await.unwrap();
    let messages: Vec<_> = heard.iter().map(|it| it.message.as_deref().unwrap()).collect();
    assert_eq!(messages, ["one", "two", "done"]);
    assert!(heard[2].completed);
}

#[tokio::test]
async fn a_server_that_restarts_meanwhile_is_asked_again() {
    let done = format!("[{}]", notification("a3", "INFO", "done", true));
    let stub = telling(&["[]", "restarting", "restarting", &done], "{}").await;
    let client = stub.connect().await.unwrap();
    let outcome =
        client.job("ANALYTICS_TABLE", "uijSIg3BazZ").unwrap().until_done(LIMIT).await.unwrap();
    assert!(outcome.succeeded);
    assert_eq!(outcome.message(), "done");
}

#[tokio::test]
async fn a_job_that_fails_is_an_outcome() {
    let failed = format!("[{}]", notification("a1", "ERROR", "disk full", true));
    let stub = telling(&[&failed], "{}").await;
    let client = stub.connect().await.unwrap();
    let outcome =
        client.job("ANALYTICS_TABLE", "uijSIg3BazZ").unwrap().until_done(LIMIT).await.unwrap();
    assert!(!outcome.succeeded);
    assert_eq!(outcome.message(), "disk full");
}

#[tokio::test]
async fn a_job_that_says_nothing_ends_by_its_configuration() {
    for (status, succeeded) in [("COMPLETED", true), ("FAILED", false)] {
        let configured = format!(
            r#"{{"jobStatus": "DISABLED", "lastExecutedStatus": "{status}",
                "lastExecuted": "2026-11-21T05:15:00.056"}}"#
        );
        let stub = telling(&["[]"], &configured).await;
        let client = stub.connect().await.unwrap();
        let job = client.job("ANALYTICS_TABLE", "uijSIg3BazZ").unwrap();
        assert_eq!(job.until_done(LIMIT).await.unwrap().succeeded, succeeded);
    }
}

#[tokio::test]
async fn a_job_that_is_not_known_is_an_error() {
    let stub = telling(&["[]"], "").await;
    let client = stub.connect().await.unwrap();
    let job = client.job("ANALYTICS_TABLE", "uijSIg3BazZ").unwrap();
    let error = job.until_done(LIMIT).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the job ANALYTICS_TABLE/uijSIg3BazZ: the server knows no such job: it may have ended long \
         ago, or never begun"
    );
}

#[tokio::test]
async fn a_job_that_a_restart_ended_is_an_error() {
    let begun = format!("[{}]", notification("a1", "INFO", "begun", false));
    let stub = telling(&[&begun, "restarting", "[]"], "").await;
    let client = stub.connect().await.unwrap();
    let job = client.job("ANALYTICS_TABLE", "uijSIg3BazZ").unwrap();
    let error = job.until_done(LIMIT).await.unwrap_err();
    assert!(error.to_string().ends_with("it was restarted before the job ended"), "{error}");
    assert!(matches!(error, Error::Job(error) if error.job == *job.reference()));
}

#[tokio::test]
async fn a_job_that_never_ends_is_waited_for_so_long_and_no_longer() {
    let begun = format!("[{}]", notification("a1", "INFO", "begun", false));
    let stub = telling(&[&begun], "{}").await;
    let client = stub.connect().await.unwrap();
    let job = client.job("ANALYTICS_TABLE", "uijSIg3BazZ").unwrap();
    let error = job.until_done(Duration::from_millis(300)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the job ANALYTICS_TABLE/uijSIg3BazZ: it has not ended within 300ms; it goes on, and can \
         be waited for again"
    );
}

#[tokio::test]
async fn an_answer_says_which_job_it_began() {
    let asked = Mutex::new(0);
    let stub = dhis2("2.42.0", move |_| {
        *asked.lock().unwrap() += 1;
        Reply::Bytes(json(
            200,
            r#"{"httpStatusCode": 200, "status": "OK", "response": {"id": "oJyk7Nl0Giz",
                "jobType": "METADATA_IMPORT", "jobStatus": "NOT_STARTED",
                "relativeNotifierEndpoint": "/api/system/tasks/METADATA_IMPORT/oJyk7Nl0Giz"}}"#,
        ))
    })
    .await;
    let client = stub.connect().await.unwrap();
    let answer = client.raw_post("/api/metadata?async=true", "x").await.unwrap();
    let answer = serde_json::from_value(answer).unwrap();
    let job = client.job_of(&answer).unwrap();
    assert_eq!(job.to_string(), "METADATA_IMPORT/oJyk7Nl0Giz");
    // A reference can be kept as JSON and found again.
    let kept = serde_json::to_string(job.reference()).unwrap();
    let reference: JobReference = serde_json::from_str(&kept).unwrap();
    assert_eq!(client.job(&reference.job_type, &reference.id).unwrap().reference(), &reference);

    let done = serde_json::from_str(r#"{"httpStatusCode": 200, "status": "OK"}"#).unwrap();
    let error = client.job_of(&done).unwrap_err();
    assert_eq!(error.to_string(), "the server's answer is not about a job");
}
