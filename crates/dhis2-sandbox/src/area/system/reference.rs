//! Lists that a server has built in: period types, locales, authorities.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Value, json};

use crate::account::ALL;
use crate::message::Response;
use crate::release::Release;
use crate::router::{Answer, Call};
use crate::state::State;

#[derive(Deserialize)]
struct Entry {
    versions: Vec<String>,
    #[serde(flatten)]
    fields: serde_json::Map<String, Value>,
}

fn entries(text: &str, release: Release) -> Vec<serde_json::Map<String, Value>> {
    let all: Vec<Entry> =
        serde_json::from_str(text).expect("the file is part of the program and tested");
    let version = format!("v{}", release.minor());
    all.into_iter()
        .filter(|entry| entry.versions.contains(&version))
        .map(|entry| entry.fields)
        .collect()
}

/// Answers `GET /api/periodTypes`.
pub(super) fn period_types(state: &State, _call: &Call<'_>) -> Answer {
    let mut types = entries(include_str!("../../../data/period_types.json"), state.release());
    if state.facts.names_period_types() {
        types.sort_by(|a, b| a["name"].as_str().cmp(&b["name"].as_str()));
    } else {
        for period_type in &mut types {
            period_type.remove("displayName");
        }
    }
    Ok(Response::ok(&json!({"periodTypes": types})))
}

/// Answers `GET /api/locales/ui`.
pub(super) fn ui_locales(state: &State, _call: &Call<'_>) -> Answer {
    let mut locales = entries(include_str!("../../../data/locales.json"), state.release());
    if !state.facts.tags_locales() {
        for locale in &mut locales {
            locale.remove("languageTag");
        }
    }
    Ok(Response::ok(&json!(locales)))
}

/// Answers `GET /api/authorities`.
pub(super) fn authorities(state: &State, _call: &Call<'_>) -> Answer {
    let names: BTreeMap<String, String> =
        serde_json::from_str(include_str!("../../../data/authorities.json"))
            .expect("the file is part of the program and tested");
    let mut known: BTreeSet<String> =
        crate::seed::authorities(state.release()).to_vec().into_iter().collect();
    if state.facts.lists_authorities_of_classes() {
        let classes = state.schemas.classes().flat_map(|(_, class)| &class.authorities);
        known.extend(classes.flat_map(|authority| authority.authorities.iter().cloned()));
        known.insert("M_androidsettingsapp".to_owned());
    }
    let mut listed: Vec<(String, String)> = known
        .into_iter()
        .map(|id| (names.get(&id).cloned().unwrap_or_else(|| plain_name(&id)), id))
        .collect();
    listed.sort_by_key(|(name, _)| name.to_lowercase());
    let listed: Vec<Value> =
        listed.into_iter().map(|(name, id)| json!({"id": id, "name": name})).collect();
    Ok(Response::ok(&json!({"systemAuthorities": listed})))
}

/// Names an authority that has no name of its own; that of an app is named after the app.
fn plain_name(id: &str) -> String {
    match id.strip_prefix("M_") {
        Some(app) if id != ALL => format!("{} app", app.replace('_', " ")),
        _ => id.to_owned(),
    }
}
