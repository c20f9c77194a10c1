//! Configured jobs: what they are unless told otherwise, and what their schedule must be.

use serde_json::json;

use crate::facts::Facts;
use crate::import::report::ErrorReport;
use crate::import::session::{Item, Session};
use crate::jobs::cron::Cron;
use crate::jobs::{catalogue, schedule};
use crate::schema::ClassId;
use crate::store::{self, Object};

/// The name of the class.
const CLASS: &str = "org.hisp.dhis.scheduling.JobConfiguration";

/// Fills in what a job is unless told otherwise.
pub(in crate::import) fn fill(facts: Facts, job: &mut Object) {
    let kind = schedule::scheduling(job).to_owned();
    let status = if kind == "ONCE_ASAP" { "NOT_STARTED" } else { "SCHEDULED" };
    for (key, value) in [
        ("enabled", json!(true)),
        ("schedulingType", json!(kind)),
        ("jobStatus", json!(status)),
        ("lastExecutedStatus", json!("NOT_STARTED")),
    ] {
        job.entry(key).or_insert(value);
    }
    let found = store::text(job, "jobType").and_then(|name| catalogue::find(facts, name));
    if let Some(defaults) = found.and_then(catalogue::JobType::defaults) {
        job.entry("jobParameters").or_insert(defaults);
    }
}

/// Checks the schedule of a job.
pub(super) fn validate(session: &Session<'_>, class: ClassId, item: &Item) -> Vec<ErrorReport> {
    let job = &item.object;
    let uid = store::uid(job);
    let mut faults = Vec::new();
    let mut fault = |code: &'static str, words: &str, arguments: Vec<serde_json::Value>| {
        faults.push(ErrorReport::new(CLASS, code, words, arguments));
    };
    let cron = store::text(job, "cronExpression");
    match (schedule::scheduling(job), cron) {
        ("CRON", None) => fault(
            "E7004",
            "Cron expression must be not null for job with scheduling type CRON: `{0}`",
            vec![json!(uid)],
        ),
        // The server leaves the expression out of this report.
        ("CRON", Some(text)) if Cron::parse(text).is_none() => {
            fault("E7005", "Cron expression is invalid: `{0}`", Vec::new());
        }
        ("FIXED_DELAY", _) if !job.contains_key("delay") => fault(
            "E7007",
            "Delay must be not null for job with scheduling type FIXED_DELAY: `{0}`",
            vec![json!(uid)],
        ),
        _ => {}
    }
    let others = session.state.store.table(class).values();
    let twice = others.filter(|other| store::uid(other) != uid).any(|other| {
        cron.is_some()
            && store::text(other, "cronExpression") == cron
            && store::text(other, "jobType") == store::text(job, "jobType")
    });
    if twice {
        fault(
            "E7000",
            "Job of same type already scheduled with cron expression: `{0}`",
            vec![json!(cron)],
        );
    }
    faults
}
