//! What is particular to organisation units when objects are written.

use serde_json::{Map, Value};

use crate::failure::Failure;
use crate::schema::ClassId;
use crate::state::State;
use crate::store;

/// Refuses to put a unit under itself or what is below it, in the version that does.
pub(super) fn check_cycle(
    state: &State,
    class: ClassId,
    uid: &str,
    payload: &Map<String, Value>,
) -> Result<(), Failure> {
    if class != state.class("organisationUnits") || !state.facts.refuses_cycles() {
        return Ok(());
    }
    let Some(parent) = payload.get("parent").and_then(store::reference) else { return Ok(()) };
    let below = state.store.get(class, parent).is_some_and(|parent| {
        store::uid(parent) == uid || state.organisation_unit_ancestors(parent).contains(&uid)
    });
    if below { Err(Failure::internal("Could not commit JPA transaction")) } else { Ok(()) }
}
