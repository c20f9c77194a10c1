//! What follows from the settings of a configured job.

use serde_json::{Value, json};

use super::Derived;
use crate::jobs::{catalogue, schedule};
use crate::store::{self, Object};
use crate::tracker::date;
use crate::view::View;

/// Works out a value of a configured job.
pub(super) fn value(view: &View<'_>, job: &Object, name: &str) -> Option<Derived> {
    let state = view.state();
    let now = state.clock.now();
    let kind = store::text(job, "jobType").unwrap_or_default();
    Some(match name {
        "configurable" => Derived::Value(json!(catalogue::find(state.facts, kind).is_some())),
        "leaderOnlyJob" => Derived::Value(json!(true)),
        "userUid" => job.get("executedBy").cloned().into(),
        "schedulingType" => Derived::Value(json!(schedule::scheduling(job))),
        "nextExecutionTime" => {
            schedule::next_execution(job, now).map(|moment| json!(moment.text())).into()
        }
        "maxDelayedExecutionTime" => {
            schedule::latest_execution(job, now).map(|moment| json!(moment.text())).into()
        }
        "lastRuntimeExecution" => runtime(job).into(),
        "errorCodes" if job.contains_key("lastFinished") => {
            Derived::Value(job.get("errorCodes").cloned().unwrap_or_else(|| json!("")))
        }
        _ => return None,
    })
}

/// Returns how long the last run took: `00:00:16.081`.
fn runtime(job: &Object) -> Option<Value> {
    let moment = |key: &str| store::text(job, key).and_then(date::parse);
    let (begun, ended) = (moment("lastExecuted")?, moment("lastFinished")?);
    let passed = ended.0.checked_sub(begun.0).filter(|it| *it >= 0)?;
    let (seconds, millis) = (passed / 1000, passed % 1000);
    Some(json!(format!(
        "{:02}:{:02}:{:02}.{millis:03}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    )))
}
