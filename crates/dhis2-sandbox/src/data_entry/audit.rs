//! Storing values, and the trail that changes leave.

use std::sync::Arc;

use compact_str::CompactString;

use crate::clock::Moment;
use crate::data_values::{DataValue, Place};
use crate::state::State;
use crate::uid::Uid;

/// A change of a value.
#[derive(Debug, Clone)]
pub(crate) struct Audit {
    /// When.
    pub created: Moment,
    /// Who.
    pub modified_by: CompactString,
    /// What: `CREATE`, `UPDATE`, `DELETE`.
    pub kind: &'static str,
    /// The value: the one before the change, in the newer versions the one after it.
    pub value: Option<CompactString>,
    /// The data element.
    pub data_element: Uid,
    /// What the value is about.
    pub place: Place,
}

/// Stores a value; where the version does that in its database, the change leaves its trail.
pub(crate) fn store(state: &mut State, data_element: Uid, place: Place, value: DataValue) {
    if state.facts.trails_every_change() {
        let old = state.data_values.get(data_element, &place);
        let kind = match old {
            None => Some("CREATE"),
            Some(old) if value.deleted && !old.deleted => Some("DELETE"),
            Some(old) if old.value != value.value || old.deleted != value.deleted => Some("UPDATE"),
            Some(_) => None,
        };
        let untold = old.filter(|old| is_untold(state, old)).cloned();
        if let Some(old) = untold {
            trail(state, data_element, place, "CREATE", &old, old.created);
        }
        if let Some(kind) = kind {
            trail(state, data_element, place, kind, &value, value.last_updated);
        }
    }
    Arc::make_mut(&mut state.data_values).put(data_element, place, value);
}

/// Tells if a value came with the demo country and was not changed since: its creation stands in no trail.
pub(crate) fn is_untold(state: &State, value: &DataValue) -> bool {
    state.data_values.came_with_demo(value) && value.created == value.last_updated
}

fn trail(
    state: &mut State,
    data_element: Uid,
    place: Place,
    kind: &'static str,
    value: &DataValue,
    created: Moment,
) {
    let audit = Audit {
        created,
        modified_by: value.stored_by.clone().unwrap_or_default(),
        kind,
        value: value.value.clone(),
        data_element,
        place,
    };
    Arc::make_mut(&mut state.data_value_audits).push(audit);
}

/// Leaves a trail by hand, as the versions do that leave it to the program.
pub(crate) fn note(
    state: &mut State,
    (data_element, place): (Uid, Place),
    kind: &'static str,
    value: Option<CompactString>,
    modified_by: &str,
) {
    if state.facts.trails_every_change() {
        return;
    }
    let created = state.clock.now();
    let audit =
        Audit { created, modified_by: modified_by.into(), kind, value, data_element, place };
    Arc::make_mut(&mut state.data_value_audits).push(audit);
}

/// Tells which data objects to the deletion of an object: the trail of changes, or the values.
pub(crate) fn veto(state: &State, kind: &str, uid: &str) -> Option<&'static str> {
    let uid = Uid::parse(uid)?;
    let is_about = |element: Uid, place: &Place| match kind {
        "DataElement" => element == uid,
        "OrganisationUnit" => place.unit == uid,
        "CategoryOptionCombo" => place.option_combo == uid || place.attribute_combo == uid,
        _ => false,
    };
    let told = state.data_value_audits.iter().any(|it| is_about(it.data_element, &it.place));
    let mut values =
        state.data_values.iter().filter(|(element, place, _)| is_about(*element, place));
    let untold = |value: &DataValue| state.facts.trails_every_change() && is_untold(state, value);
    match values.next() {
        _ if told => Some(state.facts.trail_class()),
        Some((_, _, value)) if untold(value) => Some(state.facts.trail_class()),
        Some(_) => Some("DataValue"),
        None => None,
    }
}
