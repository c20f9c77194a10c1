//! The levels of the tree, those without a name of their own too.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::area::metadata::read;
use crate::failure::Failure;
use crate::fields::Plan;
use crate::import::{self, Bundle, Normaliser, Parameters};
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store::{self, Object};

/// Answers `GET /api/filledOrganisationUnitLevels`.
pub(super) fn filled(state: &State, call: &Call<'_>) -> Answer {
    let (class, units) = (state.class("organisationUnitLevels"), state.class("organisationUnits"));
    let view = call.view(state);
    let deepest = state
        .store
        .table(units)
        .values()
        .map(|unit| state.organisation_unit_path(unit).matches('/').count())
        .max();
    let plan = Plan::new(state.schemas, class, &read::fields(call, "*"));
    let levels = (1..=deepest.unwrap_or(0)).map(|level| {
        let named = at(state, level);
        let unnamed = || {
            Object::from_iter([
                ("level".to_owned(), json!(level)),
                ("name".to_owned(), json!(format!("Level {level}"))),
            ])
        };
        let mut shown = view.render(class, &named.cloned().unwrap_or_else(unnamed), &plan);
        if let Some(fields) = shown.as_object_mut() {
            fields.remove("href");
        }
        shown
    });
    Ok(Response::ok(&Value::Array(levels.collect())))
}

fn at(state: &State, level: usize) -> Option<&Object> {
    let table = state.store.table(state.class("organisationUnitLevels"));
    table.values().map(|object| &**object).find(|object| object.get("level") == Some(&json!(level)))
}

/// Answers `POST /api/filledOrganisationUnitLevels`.
pub(super) fn set(state: &mut State, call: &Call<'_>) -> Answer {
    let body = call.request.json()?;
    let class = state.class("organisationUnitLevels");
    for wish in body["organisationUnitLevels"].as_array().into_iter().flatten() {
        let number = wish["level"].as_i64().unwrap_or_default();
        let Some(level) = usize::try_from(number).ok().filter(|level| *level > 0) else {
            return Err(Failure::conflict("Level must be greater than zero"));
        };
        let name = wish["name"].as_str().unwrap_or_default();
        if name.trim().is_empty() {
            return Err(Failure::conflict("Name must be specified"));
        }
        let mut payload: Map<String, Value> = at(state, level).cloned().unwrap_or_default();
        if !payload.contains_key("id") {
            payload.insert("id".to_owned(), json!(state.uids.uid()));
        }
        payload.insert("level".to_owned(), json!(level));
        payload.insert("name".to_owned(), json!(name));
        match wish.get("offlineLevels") {
            Some(offline) if !offline.is_null() => {
                payload.insert("offlineLevels".to_owned(), offline.clone());
            }
            _ => {
                payload.remove("offlineLevels");
            }
        }
        let normaliser = Normaliser::new(state.facts, state.schemas, &call.request.body);
        let object = normaliser.object(class, &payload)?;
        let uid = store::uid(&object).to_owned();
        let bundle = Bundle::of(state.schemas, class, object);
        let report = import::import(state, call.account, bundle, &Parameters::default());
        if let Some(error) = report.first_error() {
            return Err(Failure::conflict(format!("{uid}: {}", error.message())));
        }
    }
    Ok(Response::empty(StatusCode::CREATED))
}
