//! The form of a data set, with the values that are there, and its version.

use serde_json::{Map, Value, json};

use crate::data_sets::{self, DataSets};
use crate::data_values::Place;
use crate::failure::Failure;
use crate::message::Response;
use crate::period::Period;
use crate::router::{Answer, Call, Router};
use crate::state::State;
use crate::store::{self, Object};
use crate::uid::Uid;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/dataSets/{uid}/version", version);
    router.post("/api/dataSets/{uid}/version", raise);
    router.get("/api/dataSets/{uid}/form", form);
}

fn data_set<'s>(state: &'s State, call: &Call<'_>) -> Result<&'s Object, Failure> {
    let uid = call.parameter(0);
    let set = DataSets::of(state).get(uid);
    set.map(|set| &**set).ok_or_else(|| Failure::no_object("DataSet", uid))
}

/// Answers `GET /api/dataSets/{uid}/version`.
fn version(state: &State, call: &Call<'_>) -> Answer {
    let set = data_set(state, call)?;
    let version = set.get("version").cloned().unwrap_or(json!(0));
    Ok(Response::ok(&json!({"version": version})))
}

/// Answers `POST /api/dataSets/{uid}/version`: the next one.
fn raise(state: &mut State, call: &Call<'_>) -> Answer {
    let set = data_set(state, call)?;
    let version = set.get("version").and_then(Value::as_i64).unwrap_or(0) + 1;
    let class = state.class("dataSets");
    state.store.change(class, call.parameter(0), |set| {
        set.insert("version".to_owned(), json!(version));
    });
    Ok(Response::ok(&json!({"version": version})))
}

/// Answers `GET /api/dataSets/{uid}/form`.
fn form(state: &State, call: &Call<'_>) -> Answer {
    let set = data_set(state, call)?;
    let query = &call.request.query;
    let unit = query.get("ou");
    let units = state.class("organisationUnits");
    let Some(unit) = unit.filter(|unit| state.store.contains(units, unit)) else {
        return Err(match unit {
            Some(unit) => Failure::no_object("OrganisationUnit", unit),
            None => state.facts.no_unit_for_form(),
        });
    };
    let period = query.get("pe").and_then(Period::parse);
    let filling = Uid::parse(unit).zip(period);
    let text = |name: &str| store::text(set, name).unwrap_or_default();
    let view = call.view(state);
    let number = |name: &str| {
        view.value_of(state.class("dataSets"), set, name)
            .map_or(Value::Null, std::borrow::Cow::into_owned)
    };
    let groups = groups(state, set, filling);
    let body = json!({
        "label": text("name"),
        "subtitle": text("shortName"),
        "groups": groups,
        "options": {
            "periodType": text("periodType"),
            "openFuturePeriods": number("openFuturePeriods"),
            "openPeriodsAfterCoEndDate": number("openPeriodsAfterCoEndDate"),
            "expiryDays": number("expiryDays"),
        },
        "categoryCombo": category_combo(state, set),
    });
    Ok(Response::ok(&body))
}

fn groups(state: &State, set: &Object, filling: Option<(Uid, Period)>) -> Vec<Value> {
    let sections = state.store.table(state.class("sections")).values();
    let mut own: Vec<&Object> = sections
        .filter(|section| store::referred(section, "dataSet") == Some(store::uid(set)))
        .map(|section| &**section)
        .collect();
    own.sort_by_key(|section| section.get("sortOrder").and_then(Value::as_i64));
    if own.is_empty() {
        let elements: Vec<&str> = data_sets::elements(set).map(|(uid, _)| uid).collect();
        return vec![group(state, set, ("default", Some("default")), &elements, filling)];
    }
    own.into_iter()
        .map(|section| {
            let elements: Vec<&str> = store::members(section, "dataElements").collect();
            let name = store::text(section, "name").unwrap_or_default();
            group(state, set, (name, store::text(section, "description")), &elements, filling)
        })
        .collect()
}

fn group(
    state: &State,
    set: &Object,
    (label, description): (&str, Option<&str>),
    elements: &[&str],
    filling: Option<(Uid, Period)>,
) -> Value {
    let mut fields = Vec::new();
    for uid in elements {
        let Some(element) = state.store.get(state.class("dataElements"), uid) else { continue };
        for combo in DataSets::of(state).combos_of_element(Some(set), uid) {
            fields.push(field(state, element, combo, filling));
        }
    }
    let mut group = json!({
        "label": label, "dataElementCount": elements.len(), "fields": fields,
    });
    if let Some(description) = description {
        group["description"] = json!(description);
    }
    group
}

fn field(state: &State, element: &Object, combo: &str, filling: Option<(Uid, Period)>) -> Value {
    let text = |name: &str| store::text(element, name);
    let name = text("formName").or_else(|| text("name")).unwrap_or_default();
    let object = state.store.get(state.class("categoryOptionCombos"), combo);
    let combo_name = object.and_then(|it| store::text(it, "name")).unwrap_or_default();
    let label =
        if combo_name == "default" { name.to_owned() } else { format!("{name} {combo_name}") };
    let mut field = json!({
        "label": label, "dataElement": store::uid(element), "categoryOptionCombo": combo,
        "type": text("valueType"),
    });
    if let Some(options) = store::referred(element, "optionSet") {
        field["optionSet"] = json!(options);
    }
    let found = filling.and_then(|(unit, period)| {
        let attribute_combo = state.default_option_combo()?;
        let option_combo = Uid::parse(combo)?;
        let place = Place { period, unit, option_combo, attribute_combo };
        state.data_values.get(Uid::parse(store::uid(element))?, &place)
    });
    if let Some(value) = found.filter(|value| !value.deleted) {
        for (name, text) in [("value", &value.value), ("comment", &value.comment)] {
            if let Some(text) = text {
                field[name] = json!(text.as_str());
            }
        }
    }
    field
}

fn category_combo(state: &State, set: &Object) -> Value {
    let combo = store::referred(set, "categoryCombo");
    let combo = combo.and_then(|uid| state.store.get(state.class("categoryCombos"), uid));
    let Some(combo) = combo.filter(|it| store::text(it, "name") != Some("default")) else {
        return Value::Null;
    };
    let named = |endpoint: &str, uid: &str| {
        let object = state.store.get(state.class(endpoint), uid)?;
        let name = store::text(object, "name").unwrap_or_default();
        let mut fields = Map::new();
        fields.insert("id".to_owned(), json!(uid));
        fields.insert("label".to_owned(), json!(name));
        Some((object, fields))
    };
    let categories: Vec<Value> = store::members(combo, "categories")
        .filter_map(|uid| {
            let (object, mut fields) = named("categories", uid)?;
            let options: Vec<Value> = store::members(object, "categoryOptions")
                .filter_map(|uid| {
                    named("categoryOptions", uid).map(|(_, fields)| Value::Object(fields))
                })
                .collect();
            fields.insert("options".to_owned(), Value::Array(options));
            Some(Value::Object(fields))
        })
        .collect();
    json!({"id": store::uid(combo), "categories": categories})
}
