//! The tracker addresses that 2.41 still answers: `/api/trackedEntityInstances`, `/api/enrollments`, `/api/events`.
//!
//! They ask and tell by older names; what is found is the same.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::tracker::{enrollments, events, tracked_entities};
use crate::facts::Facts;
use crate::failure::Failure;
use crate::fields::JsonFields;
use crate::message::{Query, Request, Response};
use crate::router::{Answer, Call, Read, Router};
use crate::state::State;
use crate::store;
use crate::tracker::record::Kind;

/// Fills the table, in the version that has these addresses.
pub(super) fn routes(router: &mut Router, facts: Facts) {
    if !facts.has_old_tracker_addresses() {
        return;
    }
    router.get("/api/trackedEntityInstances", list_entities);
    router.get("/api/trackedEntityInstances/{}", read_entity);
    router.get("/api/enrollments", list_enrollments);
    router.get("/api/enrollments/{}", read_enrollment);
    router.get("/api/events", list_events);
    router.get("/api/events/{}", read_event);
}

/// The older names of parameters, and the newer.
const PARAMETERS: &[(&str, &str)] = &[
    ("ou", "orgUnits"),
    ("ouMode", "orgUnitMode"),
    ("trackedEntityInstance", "trackedEntities"),
    ("lastUpdatedStartDate", "updatedAfter"),
    ("lastUpdatedEndDate", "updatedBefore"),
    ("lastUpdatedDuration", "updatedWithin"),
    ("programEnrollmentStartDate", "enrollmentEnrolledAfter"),
    ("programEnrollmentEndDate", "enrollmentEnrolledBefore"),
    ("programIncidentStartDate", "enrollmentOccurredAfter"),
    ("programIncidentEndDate", "enrollmentOccurredBefore"),
    ("eventStartDate", "eventOccurredAfter"),
    ("eventEndDate", "eventOccurredBefore"),
];

/// Those of enrollments that differ.
const ENROLLMENT_PARAMETERS: &[(&str, &str)] = &[
    ("trackedEntityInstance", "trackedEntity"),
    ("lastUpdated", "updatedAfter"),
    ("programStartDate", "enrolledAfter"),
    ("programEndDate", "enrolledBefore"),
    ("enrollment", "enrollments"),
];

/// Those of events that differ.
const EVENT_PARAMETERS: &[(&str, &str)] = &[
    ("trackedEntityInstance", "trackedEntity"),
    ("startDate", "occurredAfter"),
    ("endDate", "occurredBefore"),
    ("dueDateStart", "scheduledAfter"),
    ("dueDateEnd", "scheduledBefore"),
    ("event", "events"),
];

/// The newer names of properties, and the older.
const PROPERTIES: &[(&str, &str)] = &[
    ("trackedEntity", "trackedEntityInstance"),
    ("createdAt", "created"),
    ("updatedAt", "lastUpdated"),
    ("updatedAtClient", "lastUpdatedAtClient"),
    ("createdBy", "createdByUserInfo"),
    ("updatedBy", "lastUpdatedByUserInfo"),
    ("enrolledAt", "enrollmentDate"),
    ("scheduledAt", "dueDate"),
    ("completedAt", "completedDate"),
    ("followUp", "followup"),
    ("storedAt", "storedDate"),
];

/// Asks by the newer names, for all that there is.
fn translated(call: &Call<'_>, own: &[(&str, &str)]) -> Request {
    let mut pairs: Vec<(String, String)> = vec![("fields".to_owned(), "*".to_owned())];
    for (name, value) in call.request.query.pairs() {
        let newer = own.iter().chain(PARAMETERS).find(|(older, _)| older == name);
        let Some((_, newer)) = newer else {
            let kept = !matches!(name.as_str(), "fields" | "order" | "totalPages");
            if kept {
                pairs.push((name.clone(), value.clone()));
            }
            continue;
        };
        pairs.push(((*newer).to_owned(), value.replace(';', ",")));
    }
    Request { query: Query::of(pairs), ..call.request.clone() }
}

/// Answers by the older names what the newer address answers.
fn answer(state: &State, call: &Call<'_>, kind: Kind, own: &[(&str, &str)], ask: Read) -> Answer {
    let request = translated(call, own);
    let newer = Call {
        request: &request,
        account: call.account,
        base_url: call.base_url,
        parameters: call.parameters.clone(),
    };
    let found = ask(state, &newer).map_err(refusal)?;
    let mut body: Value = serde_json::from_slice(&found.body).unwrap_or_default();
    let fields = call.request.query.all("fields").collect::<Vec<_>>().join(",");
    let fields = if fields.is_empty() { "*".to_owned() } else { fields };
    let shown = JsonFields::new(&fields);
    if !call.parameters.is_empty() {
        return Ok(Response::ok(&shown.apply(older(state, body))));
    }
    let list = body.get_mut(kind.list_key()).map(Value::take).unwrap_or_default();
    let entries: Vec<Value> = list.as_array().cloned().unwrap_or_default();
    let entries = entries.into_iter().map(|entry| {
        let mut entry = older(state, entry);
        // What belongs to an entry is only listed where it is asked for by its name.
        for inner in ["enrollments", "relationships", "programOwners"] {
            if !fields.contains(inner)
                && let Some(list) = entry.get_mut(inner)
            {
                *list = json!([]);
            }
        }
        shown.apply(entry)
    });
    let key = if kind == Kind::TrackedEntity { "trackedEntityInstances" } else { kind.list_key() };
    let entries: Vec<Value> = entries.collect();
    let mut out = Map::new();
    if let Some(pager) = body.get("pager") {
        out.insert("pager".to_owned(), slim_pager(pager, entries.len()));
    }
    out.insert(key.to_owned(), Value::Array(entries));
    Ok(Response::ok(&Value::Object(out)))
}

/// The older pager says whether it is the last, unless it counts.
fn slim_pager(pager: &Value, count: usize) -> Value {
    let size = pager["pageSize"].as_u64().and_then(|it| usize::try_from(it).ok());
    let last = size.is_none_or(|size| count < size);
    json!({"page": pager["page"], "pageSize": pager["pageSize"], "isLastPage": last})
}

/// The older addresses refuse with a conflict, and without a code.
fn refusal(failure: Failure) -> Failure {
    if failure.status == StatusCode::BAD_REQUEST && !failure.message.is_empty() {
        return Failure::conflict(failure.message);
    }
    failure
}

/// Gives the properties of an object and of all inside of it their older names.
fn older(state: &State, value: Value) -> Value {
    match value {
        Value::Array(entries) => entries.into_iter().map(|entry| older(state, entry)).collect(),
        Value::Object(object) => {
            let is_event = object.contains_key("event");
            let is_owner = object.len() == 3 && object.contains_key("program");
            let unit = object.get("orgUnit").and_then(Value::as_str).map(str::to_owned);
            let is_dated = object.contains_key("enrollment");
            let is_entity = object.contains_key("trackedEntityType");
            let mut out = Map::new();
            for (key, value) in object {
                let name = match key.as_str() {
                    "occurredAt" if is_event => "eventDate",
                    "occurredAt" => "incidentDate",
                    "orgUnit" if is_owner => "ownerOrgUnit",
                    other => {
                        PROPERTIES.iter().find(|(new, _)| *new == other).map_or(other, |it| it.1)
                    }
                };
                out.insert(name.to_owned(), older(state, value));
            }
            if is_dated && let Some(unit) = unit {
                let found = state.store.get(state.class("organisationUnits"), &unit);
                let name = found.and_then(|it| store::text(it, "name"));
                out.insert("orgUnitName".to_owned(), json!(name));
            }
            if is_entity {
                out.insert("featureType".to_owned(), json!("NONE"));
            }
            Value::Object(out)
        }
        other => other,
    }
}

/// Demands what the older lists of persons demand.
fn check_scope(call: &Call<'_>, kind: Kind) -> Result<(), Failure> {
    let query = &call.request.query;
    let named = query.has("trackedEntityInstance");
    if kind == Kind::TrackedEntity
        && !query.has("program")
        && !query.has("trackedEntityType")
        && !named
    {
        return Err(Failure::conflict("Either Program or Tracked entity type should be specified"));
    }
    let everywhere =
        query.get("ouMode").is_some_and(|mode| matches!(mode, "ALL" | "ACCESSIBLE" | "CAPTURE"));
    if !query.has("ou") && !everywhere && !named {
        return Err(Failure::conflict("At least one organisation unit must be specified"));
    }
    Ok(())
}

/// Answers `GET /api/trackedEntityInstances`.
fn list_entities(state: &State, call: &Call<'_>) -> Answer {
    check_scope(call, Kind::TrackedEntity)?;
    answer(state, call, Kind::TrackedEntity, &[], tracked_entities::list)
}

/// Answers `GET /api/trackedEntityInstances/{uid}`.
fn read_entity(state: &State, call: &Call<'_>) -> Answer {
    answer(state, call, Kind::TrackedEntity, &[], tracked_entities::read_one)
}

/// Answers `GET /api/enrollments`.
fn list_enrollments(state: &State, call: &Call<'_>) -> Answer {
    if !call.request.query.has("enrollment") {
        check_scope(call, Kind::Enrollment)?;
    }
    answer(state, call, Kind::Enrollment, ENROLLMENT_PARAMETERS, enrollments::list)
}

/// Answers `GET /api/enrollments/{uid}`.
fn read_enrollment(state: &State, call: &Call<'_>) -> Answer {
    answer(state, call, Kind::Enrollment, ENROLLMENT_PARAMETERS, enrollments::read_one)
}

/// Answers `GET /api/events`.
fn list_events(state: &State, call: &Call<'_>) -> Answer {
    answer(state, call, Kind::Event, EVENT_PARAMETERS, events::list)
}

/// Answers `GET /api/events/{uid}`.
fn read_event(state: &State, call: &Call<'_>) -> Answer {
    answer(state, call, Kind::Event, EVENT_PARAMETERS, events::read_one)
}
