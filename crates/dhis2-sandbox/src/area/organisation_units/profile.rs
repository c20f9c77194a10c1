//! The profile of an organisation unit: what a map shows of it beside its values.

use serde_json::{Map, json};

use crate::failure::Failure;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store;

/// The properties of a unit that its profile shows.
const SHOWN: &[&str] = &[
    "code",
    "name",
    "shortName",
    "description",
    "openingDate",
    "closedDate",
    "comment",
    "url",
    "contactPerson",
    "address",
    "email",
    "phoneNumber",
];

/// Answers `GET /api/organisationUnitProfile/{uid}/data`.
pub(super) fn data(state: &State, call: &Call<'_>) -> Answer {
    let (class, uid) = (state.class("organisationUnits"), call.parameter(0));
    let Some(unit) = state.store.get(class, uid) else {
        let message = format!("Org unit does not exist or is not accessible: `{uid}`");
        return Err(Failure::conflict(message).with_code("E1102"));
    };
    let view = call.view(state);
    let mut info = Map::from_iter([("id".to_owned(), json!(uid))]);
    for name in SHOWN {
        if let Some(value) = unit.get(*name).filter(|value| !value.is_null()) {
            info.insert((*name).to_owned(), value.clone());
        }
    }
    let ancestors = state.organisation_unit_ancestors(unit);
    let level = ancestors.len() + 1;
    info.insert("level".to_owned(), json!(level));
    let levels = state.store.table(state.class("organisationUnitLevels")).values();
    let named = levels.clone().find(|it| it.get("level") == Some(&json!(level)));
    if let Some(named) = named {
        info.insert("levelName".to_owned(), json!(store::text(named, "name")));
    }
    if let Some(parent) = ancestors.last().and_then(|uid| state.store.get(class, uid)) {
        info.insert("parentName".to_owned(), json!(view.text_of(class, parent, "displayName")));
    }
    if let Some(geometry) = unit.get("geometry").filter(|it| !it.is_null()) {
        let kind = geometry["type"].as_str().unwrap_or_default();
        info.insert("featureType".to_owned(), json!(feature_type(kind)));
        if kind == "Point" {
            info.insert("longitude".to_owned(), geometry["coordinates"][0].clone());
            info.insert("latitude".to_owned(), geometry["coordinates"][1].clone());
        }
    }
    let body = json!({"info": info, "attributes": [], "groupSets": [], "dataItems": []});
    Ok(Response::ok(&body))
}

/// Writes the type of a geometry as the server's constants are.
fn feature_type(kind: &str) -> String {
    let mut constant = String::new();
    for character in kind.chars() {
        if character.is_ascii_uppercase() && !constant.is_empty() {
            constant.push('_');
        }
        constant.push(character.to_ascii_uppercase());
    }
    constant
}

/// Answers `GET /api/organisationUnitProfile`: nobody has set up what profiles show.
pub(super) fn setup(_state: &State, _call: &Call<'_>) -> Answer {
    Ok(Response::ok(&json!({"attributes": [], "groupSets": [], "dataItems": []})))
}
