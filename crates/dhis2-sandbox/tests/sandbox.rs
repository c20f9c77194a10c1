//! What a test can do with a sandbox, as a program outside of it sees it.

#![expect(clippy::unwrap_used, reason = "a test that panics says where")]

use std::time::{Duration, Instant, UNIX_EPOCH};

use dhis2_sandbox::{Fault, FaultRule, Sandbox};
use serde_json::Value;

/// `admin:district`.
const ADMIN: &str = "Basic YWRtaW46ZGlzdHJpY3Q=";

/// An answer: status, headers, body.
type Answer = Result<(u16, ureq::http::HeaderMap, String), ureq::Error>;

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(Duration::from_secs(20)))
        .build()
        .into()
}

fn start() -> Sandbox {
    Sandbox::builder().start_blocking().unwrap()
}

fn get(sandbox: &Sandbox, path: &str) -> Answer {
    let request = agent().get(format!("{}{path}", sandbox.url()));
    answer(request.header("Authorization", ADMIN).call())
}

fn post(sandbox: &Sandbox, path: &str, body: &str) -> Answer {
    let request = agent().post(format!("{}{path}", sandbox.url()));
    let request = request.header("Authorization", ADMIN).header("Content-Type", "application/json");
    answer(request.send(body))
}

fn answer(sent: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Answer {
    let mut answer = sent?;
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    Ok((status, headers, answer.body_mut().read_to_string()?))
}

fn json(answer: Answer) -> Value {
    serde_json::from_str(&answer.unwrap().2).unwrap()
}

const GROUP: &str = r#"{"name": "G", "shortName": "G"}"#;

fn groups(sandbox: &Sandbox) -> u64 {
    let list = json(get(sandbox, "/api/organisationUnitGroups?pageSize=1"));
    list["pager"]["total"].as_u64().unwrap()
}

#[test]
fn an_answer_can_be_late() {
    let sandbox = start();
    sandbox.fail_next(Fault::Delay(Duration::from_millis(300)));
    let begun = Instant::now();
    assert_eq!(get(&sandbox, "/api/me").unwrap().0, 200);
    assert!(begun.elapsed() >= Duration::from_millis(300));
}

#[test]
fn a_status_is_for_the_next_requests_that_match_and_has_no_effect() {
    let sandbox = start();
    let before = groups(&sandbox);
    let rule = FaultRule::new(Fault::Status(502)).on_method("POST").on_path("/api/org").times(2);
    sandbox.fail(rule);
    assert_eq!(get(&sandbox, "/api/organisationUnits").unwrap().0, 200);
    for _ in 0..2 {
        assert_eq!(post(&sandbox, "/api/organisationUnitGroups", GROUP).unwrap().0, 502);
    }
    assert_eq!(groups(&sandbox), before);
    assert_eq!(post(&sandbox, "/api/organisationUnitGroups", GROUP).unwrap().0, 201);
}

#[test]
fn a_busy_server_says_when_to_come_back() {
    let sandbox = start();
    sandbox.fail_next(Fault::RetryAfter { status: 429, seconds: 7 });
    let (status, headers, _) = get(&sandbox, "/api/me").unwrap();
    assert_eq!((status, headers["retry-after"].to_str().unwrap()), (429, "7"));
}

#[test]
fn a_connection_is_reset_before_or_after_the_effect() {
    let sandbox = start();
    let before = groups(&sandbox);
    sandbox.fail_next(Fault::Reset);
    assert!(post(&sandbox, "/api/organisationUnitGroups", GROUP).is_err());
    assert_eq!(groups(&sandbox), before);
    sandbox.fail_next(Fault::ResetAfterEffect);
    assert!(post(&sandbox, "/api/organisationUnitGroups", GROUP).is_err());
    assert_eq!(groups(&sandbox), before + 1);
}

#[test]
fn a_body_ends_in_the_middle_or_comes_slowly() {
    let sandbox = start();
    sandbox.fail_next(Fault::CutBody);
    assert!(get(&sandbox, "/api/organisationUnits").is_err());
    let pause = Duration::from_millis(20);
    sandbox.fail_next(Fault::SlowBody { piece: 1000, pause });
    let begun = Instant::now();
    let (_, _, body) = get(&sandbox, "/api/organisationUnits?fields=id").unwrap();
    assert!(serde_json::from_str::<Value>(&body).is_ok());
    assert!(begun.elapsed() >= pause * u32::try_from(body.len() / 1000).unwrap());
}

#[test]
fn a_page_or_an_expired_token_stands_in_the_way() {
    let sandbox = start();
    sandbox.fail_next(Fault::Html(200));
    let (status, headers, body) = get(&sandbox, "/api/me").unwrap();
    assert_eq!((status, body.contains("<html>")), (200, true));
    assert!(headers["content-type"].to_str().unwrap().starts_with("text/html"));
    sandbox.fail_next(Fault::ExpiredToken);
    let (status, headers, _) = get(&sandbox, "/api/me").unwrap();
    assert_eq!((status, headers.contains_key("www-authenticate")), (401, true));
}

#[test]
fn a_restart_in_the_middle_of_a_job_is_the_end_of_it() {
    let sandbox = start();
    let order = |sandbox: &Sandbox| {
        let body = json(post(sandbox, "/api/metadata?async=true", r#"{"constants": []}"#));
        body["response"]["relativeNotifierEndpoint"].as_str().unwrap().to_owned()
    };
    let ends = |sandbox: &Sandbox, job: &str| {
        (0..100).any(|_| {
            std::thread::sleep(Duration::from_millis(10));
            json(get(sandbox, job))[0]["completed"] == true
        })
    };
    let job = order(&sandbox);
    assert!(ends(&sandbox, &job));

    sandbox.set_job_duration(Duration::from_millis(200));
    let job = order(&sandbox);
    sandbox.fail_next(Fault::Restart);
    assert!(get(&sandbox, &job).is_err());
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(json(get(&sandbox, &job)), serde_json::json!([]));
    // What was stored is still there.
    assert_eq!(get(&sandbox, "/api/organisationUnits/gQuZc5r8CXP").unwrap().0, 200);
}

#[test]
fn a_snapshot_and_a_reset_take_changes_back() {
    let sandbox = start();
    let before = groups(&sandbox);
    post(&sandbox, "/api/organisationUnitGroups", GROUP).unwrap();
    let snapshot = sandbox.snapshot();
    post(&sandbox, "/api/organisationUnitGroups", r#"{"name": "H", "shortName": "H"}"#).unwrap();
    assert_eq!(groups(&sandbox), before + 2);
    sandbox.restore(&snapshot);
    assert_eq!(groups(&sandbox), before + 1);
    sandbox.reset();
    assert!(sandbox.requests().is_empty());
    assert_eq!(groups(&sandbox), before);
}

#[test]
fn the_log_tells_what_was_asked_and_no_credentials() {
    let sandbox = start();
    post(&sandbox, "/api/organisationUnitGroups?importMode=VALIDATE", GROUP).unwrap();
    let log = sandbox.requests();
    assert_eq!(
        (log[0].method.as_str(), log[0].path.as_str()),
        ("POST", "/api/organisationUnitGroups")
    );
    assert_eq!(log[0].parameter("importMode"), Some("VALIDATE"));
    assert_eq!(log[0].json()["name"], "G");
    assert!(log[0].headers.iter().all(|(name, _)| name != "authorization"));
}

#[test]
fn a_user_may_do_what_its_authorities_say() {
    let sandbox = start();
    sandbox.add_user("reader", "Reader-2024", &["F_USER_VIEW"]);
    let ask = |path: &str| {
        let request = agent().get(format!("{}{path}", sandbox.url()));
        // `reader:Reader-2024`
        answer(request.header("Authorization", "Basic cmVhZGVyOlJlYWRlci0yMDI0").call()).unwrap()
    };
    assert_eq!(ask("/api/me").0, 200);
    let created = agent()
        .post(format!("{}/api/organisationUnitGroups", sandbox.url()))
        .header("Authorization", "Basic cmVhZGVyOlJlYWRlci0yMDI0")
        .header("Content-Type", "application/json")
        .send(GROUP);
    assert_eq!(answer(created).unwrap().0, 403);
}

#[test]
fn an_empty_server_and_each_version_say_so() {
    for (version, name) in [("2.41", "2.41."), ("2.42", "2.42."), ("2.43", "2.43.")] {
        let sandbox = Sandbox::builder().version(version).demo(false).start_blocking().unwrap();
        let info = json(get(&sandbox, "/api/system/info"));
        assert!(info["version"].as_str().unwrap().starts_with(name));
        let units = json(get(&sandbox, "/api/organisationUnits"));
        assert_eq!(units["pager"]["total"], 0);
    }
}

#[test]
fn the_clock_is_the_tests_own() {
    let time = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let sandbox = Sandbox::builder().clock(time).start_blocking().unwrap();
    let date = |sandbox: &Sandbox| json(get(sandbox, "/api/system/info"))["serverDate"].clone();
    assert_eq!(date(&sandbox), "2023-11-14T22:13:20.000");
    sandbox.advance_clock(Duration::from_secs(60));
    assert_eq!(date(&sandbox), "2023-11-14T22:14:20.000");
}

#[test]
fn the_same_seed_gives_the_same_uids() {
    let made = |seed: u64| {
        let sandbox = Sandbox::builder().seed(seed).start_blocking().unwrap();
        json(post(&sandbox, "/api/organisationUnitGroups", GROUP))["response"]["uid"].clone()
    };
    assert_eq!(made(7), made(7));
    assert_ne!(made(7), made(8));
}

#[test]
fn a_route_forwards_to_a_server_on_this_machine() {
    let (target, sandbox) = (start(), start());
    let route = format!(
        r#"{{"name": "R", "code": "R", "url": "{}/api/**", "auth": {{"type": "http-basic", "username": "admin", "password": "district"}}}}"#,
        target.url()
    );
    assert_eq!(post(&sandbox, "/api/routes", &route).unwrap().0, 201);
    let me = json(get(&sandbox, "/api/routes/R/run/me?fields=username"));
    assert_eq!(me["username"], "admin");
    assert_eq!(target.requests()[0].parameter("fields"), Some("username"));
}
