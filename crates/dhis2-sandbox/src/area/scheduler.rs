//! `/api/scheduler`: when the configured jobs run, and the queues in which some run one after the other.

use http::StatusCode;
use serde_json::{Value, json};

use super::tracker::without_nulls;
use crate::clock::Moment;
use crate::failure::Failure;
use crate::jobs::cron::Cron;
use crate::jobs::{catalogue, schedule};
use crate::message::Response;
use crate::router::{Answer, Call, Router};
use crate::state::State;
use crate::store::{self, Object};

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/scheduler", entries);
    router.get("/api/scheduler/queueable", queueable);
    router.get("/api/scheduler/queues", queues);
    router.get("/api/scheduler/queues/{}", queue);
    router.post("/api/scheduler/queues/{}", create_queue);
    router.put("/api/scheduler/queues/{}", update_queue);
    router.delete("/api/scheduler/queues/{}", delete_queue);
}

fn jobs(state: &State) -> Vec<&Object> {
    state.store.table(state.class("jobConfigurations")).values().map(|job| &**job).collect()
}

/// Returns the jobs of a queue in their order.
fn of_queue<'s>(state: &'s State, name: &str) -> Vec<&'s Object> {
    let mut found: Vec<&Object> =
        jobs(state).into_iter().filter(|job| store::text(job, "queueName") == Some(name)).collect();
    found.sort_by_key(|job| job.get("queuePosition").and_then(Value::as_i64).unwrap_or_default());
    found
}

/// Answers `GET /api/scheduler`.
fn entries(state: &State, call: &Call<'_>) -> Answer {
    let now = state.clock.now();
    let mut found: Vec<(Option<Moment>, Value)> = Vec::new();
    for job in jobs(state) {
        let runs_once = schedule::scheduling(job) == "ONCE_ASAP"
            && !["cronExpression", "delay", "queueName"].iter().any(|key| job.contains_key(*key));
        if runs_once {
            continue;
        }
        match store::text(job, "queueName") {
            Some(name) => {
                let queue = of_queue(state, name);
                if queue.first().is_some_and(|first| store::uid(first) == store::uid(job)) {
                    found.push((schedule::next_execution(job, now), sequence(name, &queue, now)));
                }
            }
            None => found.push((schedule::next_execution(job, now), entry(state, job, now))),
        }
    }
    if call.request.query.get("order") == Some("name") {
        found.sort_by_key(|(_, entry)| entry["name"].as_str().unwrap_or_default().to_owned());
    } else {
        found.sort_by_key(|(next, _)| (next.is_none(), *next));
    }
    Ok(Response::ok(&found.into_iter().map(|(_, entry)| entry).collect()))
}

fn seconds(moment: Option<Moment>, now: Moment) -> Option<i64> {
    moment.map(|moment| (moment.0 - now.0) / 1000)
}

fn times(job: &Object, now: Moment) -> Value {
    let (next, latest) = (schedule::next_execution(job, now), schedule::latest_execution(job, now));
    json!({
        "cronExpression": job.get("cronExpression"),
        "delay": job.get("delay"),
        "nextExecutionTime": next.map(Moment::text),
        "maxDelayedExecutionTime": latest.map(Moment::text),
        "secondsToNextExecutionTime": seconds(next, now),
        "secondsToMaxDelayedExecutionTime": seconds(latest, now),
    })
}

/// Writes a job by itself.
fn entry(state: &State, job: &Object, now: Moment) -> Value {
    let kind = store::text(job, "jobType").unwrap_or_default();
    let mut value = times(job, now);
    value["name"] = job.get("name").cloned().unwrap_or_default();
    value["type"] = json!(kind);
    value["status"] = job.get("jobStatus").cloned().unwrap_or_default();
    value["enabled"] = job.get("enabled").cloned().unwrap_or(json!(true));
    value["configurable"] = json!(catalogue::find(state.facts, kind).is_some());
    value["sequence"] = json!([part(job, now)]);
    without_nulls(value)
}

/// Writes a queue.
fn sequence(name: &str, queue: &[&Object], now: Moment) -> Value {
    let Some(first) = queue.first() else { return Value::Null };
    let running = queue.iter().any(|job| store::text(job, "jobStatus") == Some("RUNNING"));
    let mut value = times(first, now);
    value["name"] = json!(name);
    value["type"] = json!("Sequence");
    value["status"] = if running {
        json!("RUNNING")
    } else {
        first.get("jobStatus").cloned().unwrap_or_default()
    };
    value["enabled"] = first.get("enabled").cloned().unwrap_or(json!(true));
    value["configurable"] = json!(true);
    value["sequence"] = queue.iter().map(|job| part(job, now)).collect();
    without_nulls(value)
}

fn part(job: &Object, now: Moment) -> Value {
    without_nulls(json!({
        "id": store::uid(job),
        "name": job.get("name"),
        "type": job.get("jobType"),
        "cronExpression": job.get("cronExpression"),
        "delay": job.get("delay"),
        "nextExecutionTime": schedule::next_execution(job, now).map(Moment::text),
        "status": job.get("jobStatus"),
    }))
}

/// Answers `GET /api/scheduler/queueable`.
fn queueable(state: &State, call: &Call<'_>) -> Answer {
    let now = state.clock.now();
    let except = call.request.query.get("name").filter(|name| !name.is_empty());
    let mut found: Vec<Value> = jobs(state)
        .into_iter()
        .filter(|job| {
            let kind = store::text(job, "jobType").unwrap_or_default();
            catalogue::find(state.facts, kind).is_some()
        })
        .filter(|job| schedule::scheduling(job) == "CRON" && !job.contains_key("queueName"))
        .filter(|job| except.is_none_or(|name| store::text(job, "queueName") != Some(name)))
        .map(|job| entry(state, job, now))
        .collect();
    found.sort_by_key(|entry| entry["name"].as_str().unwrap_or_default().to_owned());
    Ok(Response::ok(&json!(found)))
}

/// Answers `GET /api/scheduler/queues`.
fn queues(state: &State, _call: &Call<'_>) -> Answer {
    let mut names: Vec<&str> =
        jobs(state).into_iter().filter_map(|job| store::text(job, "queueName")).collect();
    names.sort_unstable();
    names.dedup();
    Ok(Response::ok(&json!(names)))
}

fn no_queue(name: &str) -> Failure {
    Failure::new(StatusCode::NOT_FOUND, format!("Job queue does not exist: `{name}`"))
        .with_code("E7020")
}

/// Answers `GET /api/scheduler/queues/{name}`.
fn queue(state: &State, call: &Call<'_>) -> Answer {
    let name = call.parameter(0);
    let found = of_queue(state, name);
    let Some(first) = found.first() else { return Err(no_queue(name)) };
    let sequence: Vec<&str> = found.iter().map(|job| store::uid(job)).collect();
    Ok(Response::ok(&without_nulls(json!({
        "name": name, "cronExpression": first.get("cronExpression"), "sequence": sequence,
    }))))
}

/// What a request says about a queue.
struct Wanted {
    name: String,
    cron: String,
    sequence: Vec<String>,
}

fn read(state: &State, call: &Call<'_>) -> Result<Wanted, Failure> {
    let path = call.parameter(0);
    let body = call.request.json()?;
    let text = |key: &str| body.get(key).and_then(Value::as_str).map(str::to_owned);
    let entries = body.get("sequence").and_then(Value::as_array).into_iter().flatten();
    let sequence: Vec<String> = entries.filter_map(Value::as_str).map(str::to_owned).collect();
    let conflict = |code: &str, message: String| Err(Failure::conflict(message).with_code(code));
    if sequence.len() < 2 {
        return conflict("E7023", format!("Job queue must have at least two jobs: `{path}`"));
    }
    let cron = text("cronExpression").unwrap_or_default();
    if Cron::parse(&cron).is_none() {
        return conflict("E7005", format!("Cron expression is invalid: `{cron}`"));
    }
    let class = state.class("jobConfigurations");
    for uid in &sequence {
        let Some(job) = state.store.get(class, uid) else {
            return Err(Failure::no_object("JobConfiguration", uid));
        };
        let queue = store::text(job, "queueName");
        if queue.is_some_and(|queue| queue != path) {
            return conflict("E7022", format!("Job is already used in queue: `{uid}`"));
        }
    }
    Ok(Wanted { name: text("name").unwrap_or_else(|| path.to_owned()), cron, sequence })
}

/// Takes all jobs out of a queue.
fn dissolve(state: &mut State, name: &str) {
    let class = state.class("jobConfigurations");
    let uids: Vec<String> =
        of_queue(state, name).iter().map(|job| store::uid(job).to_owned()).collect();
    for uid in uids {
        state.store.change(class, &uid, |job| {
            job.remove("queueName");
            job.remove("queuePosition");
        });
    }
}

fn build(state: &mut State, wanted: &Wanted) {
    let class = state.class("jobConfigurations");
    for (place, uid) in wanted.sequence.iter().enumerate() {
        state.store.change(class, uid, |job| {
            job.insert("queueName".to_owned(), json!(wanted.name));
            job.insert("queuePosition".to_owned(), json!(place));
            if place == 0 {
                job.insert("cronExpression".to_owned(), json!(wanted.cron));
            } else {
                job.remove("cronExpression");
            }
        });
    }
}

/// Answers `POST /api/scheduler/queues/{name}`.
fn create_queue(state: &mut State, call: &Call<'_>) -> Answer {
    let name = call.parameter(0).to_owned();
    if !of_queue(state, &name).is_empty() {
        return Err(
            Failure::conflict(format!("Job queue already exist: `{name}`")).with_code("E7021")
        );
    }
    let wanted = Wanted { name, ..read(state, call)? };
    build(state, &wanted);
    Ok(Response::empty(StatusCode::CREATED))
}

/// Answers `PUT /api/scheduler/queues/{name}`.
fn update_queue(state: &mut State, call: &Call<'_>) -> Answer {
    let name = call.parameter(0).to_owned();
    if of_queue(state, &name).is_empty() {
        return Err(no_queue(&name));
    }
    let wanted = read(state, call)?;
    dissolve(state, &name);
    build(state, &wanted);
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `DELETE /api/scheduler/queues/{name}`.
fn delete_queue(state: &mut State, call: &Call<'_>) -> Answer {
    let name = call.parameter(0).to_owned();
    if of_queue(state, &name).is_empty() {
        return Err(no_queue(&name));
    }
    dissolve(state, &name);
    Ok(Response::empty(StatusCode::NO_CONTENT))
}
