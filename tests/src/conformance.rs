//! Replays recorded exchanges against a server and says where it answers otherwise than the real one.

mod compare;
mod identifiers;
mod player;
mod report;
mod rules;
mod target;

use std::collections::BTreeMap;

use reqwest::header::{CONTENT_TYPE, LOCATION, WWW_AUTHENTICATE};
use serde_json::Value;

pub use compare::Difference;
pub use player::{Answer, Player};
pub use report::{Report, Verdict};
pub use rules::Exception;

use crate::recording::{self, Exchange, RecordedResponse};
use compare::Comparison;
use identifiers::Identifiers;
use rules::Rules;

/// The address that stands for the server's own in the recordings.
const RECORDED_ADDRESS: &str = "http://dhis2.test";

/// Replays one file of recordings, `v42` or `more-v42`, in order.
///
/// # Errors
///
/// A recording cannot be read, or the server cannot be reached.
pub async fn replay(file: &str, player: &Player) -> anyhow::Result<Report> {
    let version = file.rsplit('-').next().unwrap_or(file);
    let rules = Rules::of(version)?;
    let exceptions = rules::exceptions()?;
    let mut identifiers = known_identifiers()?;
    let mut secrets = Secrets::default();
    let mut report = Report::new(file);
    player.prelude(version, file).await?;
    for exchange in recording::read(file)? {
        let answer = player.play(&exchange, &identifiers, &secrets).await?;
        secrets.learn(&answer);
        let mut comparison = Comparison {
            rules: &rules,
            identifiers,
            cut: exchange.cut.as_ref().unwrap_or(&NOTHING_CUT),
            is_page: is_page(&exchange),
            is_timetable: exchange.request.path == "/api/scheduler",
            sets: rules::answers_with_sets(&exchange.request.path),
        };
        know_request(&mut comparison.identifiers, &exchange);
        let outcome = compare(&mut comparison, &exchange.response, &answer);
        identifiers = comparison.identifiers;
        let exception = exceptions
            .iter()
            .find(|e| e.name == exchange.name && e.covers(version))
            .map(|e| e.reason.clone());
        report.add(Verdict {
            area: rules::area(&exchange.request.method, &exchange.request.path),
            name: exchange.name,
            difference: outcome.err(),
            exception,
            answer,
        });
    }
    Ok(report)
}

/// How many hexadecimal digits at the head of a file tell what it is.
const SIGNATURE: usize = 8;

static NOTHING_CUT: BTreeMap<String, usize> = BTreeMap::new();

/// What a server told in confidence and a later request must present.
#[derive(Debug, Default)]
pub struct Secrets {
    token: Option<String>,
}

impl Secrets {
    fn learn(&mut self, answer: &Answer) {
        if let Some(Value::String(key)) =
            answer.json.as_ref().and_then(|json| json.pointer("/response/key"))
        {
            self.token = Some(key.clone());
        }
    }
}

/// Collects the UIDs that no server makes up: those of the demo country.
fn known_identifiers() -> anyhow::Result<Identifiers> {
    let mut identifiers = Identifiers::default();
    let folder = recording::folder().join("../../crates/dhis2-sandbox/demo");
    for name in ["metadata.json", "charts.json", "tracker.json"] {
        identifiers.know(&std::fs::read_to_string(folder.join(name))?);
    }
    Ok(identifiers)
}

fn know_request(identifiers: &mut Identifiers, exchange: &Exchange) {
    if let Some(body) = exchange.request.body() {
        identifiers.know(&String::from_utf8_lossy(&body));
    }
}

/// Tells if the request determines the order of the lists at the top of the answer.
fn is_page(exchange: &Exchange) -> bool {
    let request = &exchange.request;
    exchange.response.body.get("pager").is_some()
        || request.path == "/api/metadata"
        || request.query.iter().any(|(name, value)| name == "paging" && value == "false")
}

fn compare(
    comparison: &mut Comparison<'_>,
    recorded: &RecordedResponse,
    found: &Answer,
) -> Result<(), Difference> {
    if recorded.status != found.status {
        let body = found.text.chars().take(240).collect::<String>();
        return Err(Difference::new(
            "status",
            &recorded.status,
            &format!("{} {body}", found.status),
        ));
    }
    for name in [CONTENT_TYPE, LOCATION, WWW_AUTHENTICATE] {
        let theirs = recorded.headers.get(name.as_str()).map_or("", String::as_str);
        let ours = found.headers.get(name.as_str()).map_or("", String::as_str);
        let plain = |value: &str| value.replace(' ', "").to_lowercase();
        if name != CONTENT_TYPE || plain(theirs) != plain(ours) {
            comparison.text(&format!("header {name}"), theirs, ours)?;
        }
    }
    // A file that a server makes is recorded by its size and its first bytes.
    if let Some(head) = recorded.body.get("head_hex").and_then(Value::as_str) {
        let found: String = found.head.iter().map(|byte| format!("{byte:02x}")).collect();
        let mark = |hex: &str| hex.get(..SIGNATURE).unwrap_or(hex).to_owned();
        return if mark(head) == mark(&found) {
            Ok(())
        } else {
            Err(Difference::new("head of the body", head, &found))
        };
    }
    match (&recorded.body, &found.json) {
        (Value::String(text), _)
            if recorded
                .headers
                .get("content-type")
                .is_some_and(|t| t.contains("version=0.0.4")) =>
        {
            comparison.metrics(text, &found.text)
        }
        (Value::String(text), _) => {
            let (theirs, ours) = whole_lines(text, &found.text);
            comparison.text("body", &theirs, &ours)
        }
        (json, Some(ours)) => comparison.value(root(json), json, ours),
        (json, None) => Err(Difference::new("body", json, &found.text)),
    }
}

/// How many characters of a text the recorder kept.
const RECORDED_TEXT: usize = 4000;

/// Leaves the lines that are whole in the recording, and as many of the answer.
fn whole_lines(recorded: &str, found: &str) -> (String, String) {
    if recorded.chars().count() < RECORDED_TEXT {
        return (recorded.to_owned(), found.to_owned());
    }
    let count = recorded.lines().count() - 1;
    let first = |text: &str| text.lines().take(count).collect::<Vec<_>>().join("\n");
    (first(recorded), first(found))
}

/// The recorder writes the path of a list at the root as `.` and that of a key as `.key`.
fn root(json: &Value) -> &'static str {
    if json.is_array() { "" } else { "." }
}
