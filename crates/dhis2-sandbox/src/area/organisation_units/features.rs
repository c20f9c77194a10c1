//! Organisation units on a map, in the short form that maps read: `/api/geoFeatures`.

use serde_json::{Value, json};

use crate::analytics::dimension::Dimension;
use crate::analytics::query::Settings;
use crate::failure::Failure;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store::{self, Object};
use crate::view::View;

/// Answers `GET /api/geoFeatures`.
pub(super) fn get(state: &State, call: &Call<'_>) -> Answer {
    let query = &call.request.query;
    let parameter = query.get("ou").unwrap_or_default();
    let view = call.view(state);
    let settings = Settings::of(&view, query);
    let dimension = Dimension::read(&view, &settings, parameter)?;
    let class = state.class("organisationUnits");
    let attribute = coordinate_field(state, query.get("coordinateField"))?;
    let sets = query.flag("includeGroupSets", false);
    let short = query.get("displayProperty").is_some_and(|it| it.eq_ignore_ascii_case("SHORTNAME"));
    let units = dimension.items.iter().filter_map(|item| item.place(&view)).map(|(_, uid)| uid);
    let mut features: Vec<Value> = units
        .filter_map(|uid| state.store.get(class, uid))
        .filter_map(|unit| feature(&view, unit, attribute, sets, short))
        .collect();
    features.sort_by_key(|feature| feature["ty"].as_i64());
    Ok(Response::ok(&Value::Array(features)).with_header("cache-control", "max-age=7200, private"))
}

/// Finds the attribute that holds other coordinates than the unit's own.
fn coordinate_field<'q>(state: &State, uid: Option<&'q str>) -> Result<Option<&'q str>, Failure> {
    let Some(uid) = uid.filter(|uid| !uid.is_empty()) else { return Ok(None) };
    let Some(attribute) = state.store.get(state.class("attributes"), uid) else {
        return Err(Failure::conflict(format!("Invalid coordinateField: {uid}")));
    };
    match store::text(attribute, "valueType") {
        Some("GEOJSON") => Ok(Some(uid)),
        found => Err(Failure::conflict(format!(
            "ValueType of coordinateField must be GeoJSON but found: {}",
            found.unwrap_or_default()
        ))),
    }
}

/// Writes a unit; nothing, where it has no place on a map.
fn feature(
    view: &View<'_>,
    unit: &Object,
    attribute: Option<&str>,
    sets: bool,
    short: bool,
) -> Option<Value> {
    let state = view.state();
    let class = state.class("organisationUnits");
    let other = attribute.and_then(|attribute| view.attribute_value(unit, attribute));
    let geometry = other.as_ref().or_else(|| unit.get("geometry")).filter(|it| !it.is_null())?;
    let coordinates = geometry.get("coordinates")?;
    let point = geometry["type"] == "Point";
    let ancestors = state.organisation_unit_ancestors(unit);
    let parent = ancestors.last().and_then(|uid| state.store.get(class, uid));
    let name = if short { "displayShortName" } else { "displayName" };
    let placed = |unit: &Object| unit.get("geometry").is_some_and(|it| !it.is_null());
    let below = view.inverse(class, "parent", store::uid(unit));
    let below = below.iter().filter_map(store::reference);
    let mut feature = json!({
        "id": store::uid(unit), "na": view.text_of(class, unit, name),
        "hcd": below.filter_map(|uid| state.store.get(class, uid)).any(|unit| placed(unit)),
        "hcu": parent.is_some_and(|parent| placed(parent)),
        "le": ancestors.len() + 1, "pg": ancestors.join("/"), "ty": if point { 1 } else { 2 },
        "co": text(coordinates), "dimensions": {},
    });
    if let Some(code) = unit.get("code") {
        feature["code"] = code.clone();
    }
    if let Some(parent) = parent {
        feature["pi"] = json!(store::uid(parent));
        feature["pn"] = json!(view.text_of(class, parent, "displayName"));
    }
    if sets {
        let groups = state.class("organisationUnitGroups");
        let in_group = |group: &&str| {
            let group = state.store.get(groups, group);
            group.is_some_and(|group| {
                store::members(group, "organisationUnits").any(|uid| uid == store::uid(unit))
            })
        };
        for set in state.store.table(state.class("organisationUnitGroupSets")).values() {
            if let Some(group) = store::members(set, "organisationUnitGroups").find(in_group) {
                feature["dimensions"][store::uid(set)] = json!(group);
            }
        }
    }
    Some(feature)
}

/// Writes coordinates as the older maps read them: a whole number has no fraction.
fn text(coordinates: &Value) -> String {
    match coordinates {
        Value::Array(entries) => {
            format!("[{}]", entries.iter().map(text).collect::<Vec<_>>().join(","))
        }
        Value::Number(number) => match number.as_f64() {
            #[expect(clippy::cast_possible_truncation, reason = "a degree is small")]
            Some(whole) if whole.fract() == 0.0 => (whole as i64).to_string(),
            _ => number.to_string(),
        },
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_written_without_needless_fractions() {
        assert_eq!(text(&json!([-12.0, 8.15])), "[-12,8.15]");
        assert_eq!(text(&json!([[1.0, 2.5], [0, 1]])), "[[1,2.5],[0,1]]");
    }
}
