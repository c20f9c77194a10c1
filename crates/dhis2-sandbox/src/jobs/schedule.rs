//! When the configured jobs run, and what a request to run one at once does.

use std::sync::Arc;
use std::time::Instant;

use chrono::{NaiveDateTime, TimeDelta};
use serde_json::{Value, json};

use super::{Waiting, catalogue, cron::Cron};
use crate::account::Account;
use crate::area::resource_tables;
use crate::clock::Moment;
use crate::state::State;
use crate::store::{self, Object};
use crate::tracker::date;

/// How late a job may still run, in hours.
pub(crate) const LONGEST_DELAY: i64 = 4;

/// Returns how a job is scheduled: as it says, or as follows from what it has.
pub(crate) fn scheduling(job: &Object) -> &str {
    match store::text(job, "schedulingType") {
        Some(named) => named,
        None if job.contains_key("cronExpression") => "CRON",
        None if job.contains_key("delay") => "FIXED_DELAY",
        None => "ONCE_ASAP",
    }
}

/// Returns when a job runs next.
pub(crate) fn next_execution(job: &Object, now: Moment) -> Option<Moment> {
    let queued = job.get("queuePosition").and_then(Value::as_i64).is_some_and(|it| it > 0);
    if queued {
        return None;
    }
    let last = store::text(job, "lastExecuted").and_then(date::parse);
    match scheduling(job) {
        "CRON" => {
            let cron = Cron::parse(store::text(job, "cronExpression")?)?;
            cron.next(now.date_time()).map(moment)
        }
        "FIXED_DELAY" => {
            let delay = job.get("delay").and_then(Value::as_i64).filter(|it| *it > 0)? * 1000;
            Some(Moment((now.0 / delay + 1) * delay))
        }
        _ => Some(last.map_or(now, |last| Moment(last.0 + 1000))),
    }
}

/// Returns until when a job may still run.
pub(crate) fn latest_execution(job: &Object, now: Moment) -> Option<Moment> {
    let next = next_execution(job, now).filter(|_| scheduling(job) == "CRON")?;
    let latest = next.date_time().checked_add_signed(TimeDelta::hours(LONGEST_DELAY))?;
    Some(moment(latest))
}

fn moment(time: NaiveDateTime) -> Moment {
    Moment(time.and_utc().timestamp_millis())
}

/// Lets a configured job run as soon as it can.
pub(crate) fn execute(state: &mut State, account: &Account, uid: &str) {
    let class = state.class("jobConfigurations");
    let Some(job) = state.store.get(class, uid).cloned() else { return };
    let name = store::text(&job, "jobType").unwrap_or_default();
    let constants =
        state.schemas.class(class).property("jobType").and_then(|p| p.constants.as_deref());
    let known = constants.unwrap_or_default().iter().find(|known| **known == name);
    let Some(job_type) = known.copied() else { return };
    let label = catalogue::find(state.facts, name).map_or_else(
        || store::text(&job, "name").unwrap_or_default().to_owned(),
        catalogue::JobType::label,
    );
    let parameters = job.get("jobParameters").cloned().unwrap_or_default();
    let work = resource_tables::work(name, &parameters).unwrap_or_else(|| {
        let label = label.clone();
        Arc::new(move |_, _, journal| journal.complete(format!("{label} completed")))
    });
    state.store.change(class, uid, |job| {
        job.insert("schedulingType".to_owned(), json!("ONCE_ASAP"));
        job.insert("jobStatus".to_owned(), json!("SCHEDULED"));
    });
    let jobs = Arc::make_mut(&mut state.jobs);
    let due = Instant::now() + jobs.duration / 2;
    jobs.waiting.retain(|waiting| waiting.uid != uid);
    jobs.waiting.push(Waiting {
        uid: uid.to_owned(),
        job_type,
        opening: label,
        parameters,
        account: account.clone(),
        due,
        work,
    });
}

/// Takes a job that waits off the list.
pub(crate) fn cancel(state: &mut State, uid: &str) {
    Arc::make_mut(&mut state.jobs).waiting.retain(|waiting| waiting.uid != uid);
    let class = state.class("jobConfigurations");
    state.store.change(class, uid, restore);
}

/// Gives a job back the schedule that it has for good.
pub(super) fn restore(job: &mut Object) {
    let kind = if job.contains_key("cronExpression") {
        "CRON"
    } else if job.contains_key("delay") {
        "FIXED_DELAY"
    } else {
        return;
    };
    job.insert("schedulingType".to_owned(), json!(kind));
}
