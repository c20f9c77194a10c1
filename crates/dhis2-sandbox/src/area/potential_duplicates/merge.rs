//! Makes one tracked entity of two.

use std::sync::Arc;

use http::StatusCode;
use serde_json::Value;

use super::{named, set_status};
use crate::area::tracker::parameters::Parameters;
use crate::area::tracker::tracked_entities;
use crate::failure::Failure;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::tracker::commit::Commit;
use crate::tracker::record::{Kind, TrackedEntity};

/// What is to be moved from the duplicate to the original.
#[derive(Default)]
struct Moved {
    attributes: Vec<String>,
    enrollments: Vec<String>,
    relationships: Vec<String>,
}

/// Answers `POST /api/potentialDuplicates/{uid}/merge`.
pub(super) fn merge(state: &mut State, call: &Call<'_>) -> Answer {
    let manual = Parameters(&call.request.query)
        .word("mergeStrategy", &["AUTO", "MANUAL"])?
        .is_some_and(|it| it == "MANUAL");
    let pair = named(state, call)?.clone();
    let view = call.view(state);
    let original = tracked_entities::visible(&view, &pair.original, None)?;
    let duplicate = tracked_entities::visible(&view, &pair.duplicate, None)?;
    if pair.status == "MERGED" {
        return Err(refuse("PotentialDuplicate has already been merged."));
    }
    let moved =
        if manual { chosen(call, duplicate)? } else { everything(state, original, duplicate)? };
    if original.entity_type != duplicate.entity_type {
        return Err(refuse("Entities have different Tracked Entity Types."));
    }
    let (original, duplicate) = (original.clone(), duplicate.clone());
    apply(state, call, original, &duplicate, &moved);
    set_status(state, call, &pair.uid, "MERGED");
    Ok(Response::empty(StatusCode::OK))
}

fn refuse(message: &str) -> Failure {
    Failure::conflict(message)
}

/// Returns what a request asks to move.
fn chosen(call: &Call<'_>, duplicate: &TrackedEntity) -> Result<Moved, Failure> {
    let body = if call.request.body.is_empty() { Value::Null } else { call.request.json()? };
    let list = |name: &str| -> Vec<String> {
        let entries = body.get(name).and_then(Value::as_array).into_iter().flatten();
        entries.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let moved = Moved {
        attributes: list("trackedEntityAttributes"),
        enrollments: list("enrollments"),
        relationships: list("relationships"),
    };
    for attribute in &moved.attributes {
        if !duplicate.attributes.iter().any(|it| *it.attribute == **attribute) {
            return Err(refuse(&format!(
                "Duplicate has no attribute '{attribute}' that could be merged."
            )));
        }
    }
    for enrollment in &moved.enrollments {
        if !duplicate.enrollments.iter().any(|it| **it == **enrollment) {
            return Err(refuse(&format!("Duplicate has no enrollment '{enrollment}'")));
        }
    }
    Ok(moved)
}

/// Returns all that can be moved, if nothing contradicts.
fn everything(
    state: &State,
    original: &TrackedEntity,
    duplicate: &TrackedEntity,
) -> Result<Moved, Failure> {
    let begin = "PotentialDuplicate can not be merged automatically: ";
    let programs = |entity: &TrackedEntity| -> Vec<Arc<str>> {
        let there = state.tracker.enrollments_of(entity).filter(|it| !it.deleted);
        there.map(|it| Arc::clone(&it.program)).collect()
    };
    let theirs = programs(duplicate);
    if programs(original).iter().any(|program| theirs.contains(program)) {
        return Err(refuse(&format!("{begin}Both entities enrolled in the same program.")));
    }
    let differs = duplicate.attributes.iter().any(|given| {
        let own = original.attributes.iter().find(|it| it.attribute == given.attribute);
        own.is_some_and(|own| own.value != given.value)
    });
    if differs {
        return Err(refuse(&format!(
            "{begin}Entities have conflicting values for the same attributes."
        )));
    }
    let there = |uid: &Arc<str>, kind: Kind| state.tracker.is_there(kind, uid);
    let missing =
        |attribute: &str| !original.attributes.iter().any(|it| *it.attribute == *attribute);
    Ok(Moved {
        attributes: duplicate
            .attributes
            .iter()
            .filter(|it| missing(&it.attribute))
            .map(|it| it.attribute.to_string())
            .collect(),
        enrollments: duplicate
            .enrollments
            .iter()
            .filter(|uid| there(uid, Kind::Enrollment))
            .map(ToString::to_string)
            .collect(),
        relationships: duplicate
            .relationships
            .iter()
            .filter(|uid| there(uid, Kind::Relationship))
            .map(ToString::to_string)
            .collect(),
    })
}

fn apply(
    state: &mut State,
    call: &Call<'_>,
    mut original: TrackedEntity,
    duplicate: &TrackedEntity,
    moved: &Moved,
) {
    let now = state.clock.now();
    for value in &duplicate.attributes {
        if moved.attributes.iter().any(|it| **it == *value.attribute) {
            original.attributes.retain(|it| it.attribute != value.attribute);
            original.attributes.push(value.clone());
        }
    }
    original.stamp.updated = now;
    let uid = Arc::clone(&original.uid);
    state.tracker.put_tracked_entity(original);
    for enrollment in &moved.enrollments {
        let Some(found) = state.tracker.enrollment(enrollment).cloned() else { continue };
        for event in &found.events {
            state.tracker.change_event(event, |it| it.tracked_entity = Some(Arc::clone(&uid)));
        }
        let owner = duplicate.owners.get(&found.program).cloned();
        state.tracker.change_tracked_entity(&uid, |it| {
            let owner = owner.unwrap_or_else(|| Arc::clone(&found.org_unit));
            it.owners.entry(Arc::clone(&found.program)).or_insert(owner);
        });
        state.tracker.change_tracked_entity(&duplicate.uid, |it| {
            it.enrollments.retain(|known| **known != **enrollment);
        });
        state.tracker.put_enrollment(crate::tracker::record::Enrollment {
            tracked_entity: Arc::clone(&uid),
            ..found
        });
    }
    for relationship in &moved.relationships {
        let Some(mut found) = state.tracker.relationship(relationship).cloned() else { continue };
        for end in [&mut found.from, &mut found.to] {
            if end.kind == Kind::TrackedEntity && end.uid == duplicate.uid {
                end.uid = Arc::clone(&uid);
            }
        }
        state.tracker.change_tracked_entity(&duplicate.uid, |it| {
            it.relationships.retain(|known| **known != **relationship);
        });
        state.tracker.put_relationship(found);
    }
    Commit::new(state, call.account).delete(Kind::TrackedEntity, &duplicate.uid);
}
