//! Organisation units as features of a map.

use std::collections::HashSet;

use serde_json::{Value, json};

use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store::{self, Object};

/// Answers `GET /api/organisationUnits.geojson`.
pub(super) fn geojson(state: &State, call: &Call<'_>) -> Answer {
    let query = &call.request.query;
    let mut levels: Vec<usize> =
        query.list("level").into_iter().filter_map(|level| level.parse().ok()).collect();
    if levels.is_empty() {
        levels.push(1);
    }
    let parents: HashSet<&str> = query.list("parent").into_iter().collect();
    let table = state.store.table(state.class("organisationUnits"));
    let mut units: Vec<(&Object, String)> = table
        .values()
        .map(|unit| (&**unit, state.organisation_unit_path(unit)))
        .filter(|(_, path)| {
            levels.contains(&path.matches('/').count())
                && (parents.is_empty() || path.split('/').any(|uid| parents.contains(uid)))
        })
        .collect();
    units.sort_by_key(|(unit, _)| store::text(unit, "name").unwrap_or_default().to_owned());
    let with_properties = query.flag("properties", true);
    let features: Vec<Value> = units
        .iter()
        .filter_map(|(unit, path)| feature(state, call, unit, path, with_properties))
        .collect();
    Ok(Response::ok(&json!({"type": "FeatureCollection", "features": features})))
}

fn feature(
    state: &State,
    call: &Call<'_>,
    unit: &Object,
    path: &str,
    with_properties: bool,
) -> Option<Value> {
    let geometry = unit.get("geometry")?;
    let mut properties = json!({});
    if with_properties {
        properties = json!({
            "code": store::text(unit, "code"),
            "name": store::text(unit, "name"),
            "level": path.matches('/').count().to_string(),
            "parentGraph": parent_graph(state, call, path),
            "groups": groups(state, store::uid(unit)),
        });
        if let Some(parent) = store::referred(unit, "parent") {
            properties["parent"] = json!(parent);
        }
    }
    Some(json!({
        "type": "Feature",
        "id": store::uid(unit),
        "geometry": {"type": geometry.get("type"), "coordinates": geometry.get("coordinates")},
        "properties": properties,
    }))
}

/// Returns the way down to a unit from the units whose data the user sees.
fn parent_graph(state: &State, call: &Call<'_>, path: &str) -> String {
    let user = state.user(&call.account.uid);
    let own = |list: &str| -> Vec<&str> {
        user.map(|user| store::members(user, list).collect()).unwrap_or_default()
    };
    let mut roots = own("dataViewOrganisationUnits");
    if roots.is_empty() {
        roots = own("organisationUnits");
    }
    let above: Vec<&str> = path.split('/').filter(|uid| !uid.is_empty()).collect();
    let above = above.split_last().map(|(_, above)| above).unwrap_or_default();
    let from = above.iter().rposition(|uid| roots.contains(uid)).unwrap_or(0);
    above[from..].join("/")
}

fn groups(state: &State, unit: &str) -> Vec<String> {
    let table = state.store.table(state.class("organisationUnitGroups"));
    let holding = table
        .values()
        .filter(|group| store::members(group, "organisationUnits").any(|member| member == unit));
    holding.map(|group| store::uid(group).to_owned()).collect()
}
