//! Objects of one kind become one: what named the sources names the target afterwards.

mod checks;

use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::facts::Facts;
use crate::failure::WebMessage;
use crate::import::deletion;
use crate::router::{Answer, Call, Handler, Router};
use crate::schema::ClassId;
use crate::state::State;
use crate::store::{self, Object};
use checks::Report;

/// A kind of objects that can be merged: path, authority.
struct Kind {
    endpoint: &'static str,
    authority: &'static str,
}

const INDICATOR_TYPES: Kind =
    Kind { endpoint: "indicatorTypes", authority: "F_INDICATOR_TYPE_MERGE" };
const INDICATORS: Kind = Kind { endpoint: "indicators", authority: "F_INDICATOR_MERGE" };
const DATA_ELEMENTS: Kind = Kind { endpoint: "dataElements", authority: "F_DATA_ELEMENT_MERGE" };
const OPTIONS: Kind = Kind { endpoint: "categoryOptions", authority: "F_CATEGORY_OPTION_MERGE" };
const OPTION_COMBOS: Kind =
    Kind { endpoint: "categoryOptionCombos", authority: "F_CATEGORY_OPTION_COMBO_MERGE" };
const CATEGORIES: Kind = Kind { endpoint: "categories", authority: "F_CATEGORY_MERGE" };
const COMBOS: Kind = Kind { endpoint: "categoryCombos", authority: "F_CATEGORY_COMBO_MERGE" };

/// Fills the table with the merges that a version knows.
pub(super) fn routes(router: &mut Router, facts: Facts) {
    const JSON: Option<&[&str]> = Some(&["application/json"]);
    let mut post = |path, handler| {
        router.add(Method::POST, path, Handler::Write(handler), JSON);
    };
    post("/api/indicators/merge", |state, call| merge(state, call, &INDICATORS));
    post("/api/indicatorTypes/merge", |state, call| merge(state, call, &INDICATOR_TYPES));
    if facts.merges_data_elements() {
        post("/api/dataElements/merge", |state, call| merge(state, call, &DATA_ELEMENTS));
        post("/api/categoryOptions/merge", |state, call| merge(state, call, &OPTIONS));
        post("/api/categoryOptionCombos/merge", |state, call| merge(state, call, &OPTION_COMBOS));
    }
    if facts.merges_categories() {
        post("/api/categories/merge", |state, call| merge(state, call, &CATEGORIES));
        post("/api/categoryCombos/merge", |state, call| merge(state, call, &COMBOS));
    }
}

/// Answers `POST /api/{kind}/merge`.
fn merge(state: &mut State, call: &Call<'_>, kind: &Kind) -> Answer {
    call.require(&[kind.authority])?;
    let body = call.request.json()?;
    let class = state.class(kind.endpoint);
    let report = checks::check(state, class, &body);
    let name = state.facts.merge_name(state.schemas.class(class).simple_name());
    if !report.errors.is_empty() {
        let answer = answer(state, &name, &report, &[]);
        let message = "One or more errors occurred, please see full details in merge report.";
        return Ok(answer
            .with_status(StatusCode::CONFLICT)
            .with_word("WARNING")
            .with_message(message)
            .into());
    }
    for source in &report.sources {
        replace_everywhere(state, class, source, &report.target);
    }
    let mut deleted = Vec::new();
    if body["deleteSources"] != json!(false) {
        for source in &report.sources {
            deletion::remove(state, class, source);
            deleted.push(source.clone());
        }
    }
    Ok(answer(state, &name, &report, &deleted).into())
}

fn answer(state: &State, name: &str, report: &Report, deleted: &[String]) -> WebMessage {
    let outcome = if report.errors.is_empty() { "merge complete" } else { "merge has errors" };
    let response = json!({"mergeReport": {
        "mergeErrors": report.errors, "mergeType": name, "sourcesDeleted": deleted,
        "message": format!("{name} {outcome}"),
    }});
    let message = WebMessage::new(StatusCode::OK);
    if state.facts.merges_data_elements() {
        message.with_response("MergeWebResponse", response)
    } else {
        message.with("response", response)
    }
}

/// Lets another object take the place of one, in references and in expressions.
pub(crate) fn replace_everywhere(state: &mut State, class: ClassId, source: &str, target: &str) {
    let classes: Vec<ClassId> = state.schemas.classes().map(|(id, _)| id).collect();
    for holder in classes {
        let concerned: Vec<String> = state
            .store
            .table(holder)
            .values()
            .filter(|object| {
                !(holder == class && store::uid(object) == source)
                    && object.iter().any(|(name, value)| name != "id" && names(value, source))
            })
            .map(|object| store::uid(object).to_owned())
            .collect();
        for uid in concerned {
            state.store.change(holder, &uid, |object| rewrite(object, source, target));
        }
    }
}

/// Tells if a value refers to an object or has its UID in a text.
fn names(value: &Value, uid: &str) -> bool {
    match value {
        Value::String(text) => text.contains(uid),
        Value::Array(entries) => entries.iter().any(|entry| names(entry, uid)),
        Value::Object(fields) => fields.values().any(|value| names(value, uid)),
        _ => false,
    }
}

fn rewrite(object: &mut Object, source: &str, target: &str) {
    for (name, value) in object.iter_mut() {
        if name != "id" {
            rewrite_value(value, source, target);
        }
    }
}

fn rewrite_value(value: &mut Value, source: &str, target: &str) {
    match value {
        Value::String(text) if text.contains(source) => *text = text.replace(source, target),
        Value::Array(entries) => {
            for entry in entries.iter_mut() {
                rewrite_value(entry, source, target);
            }
            let mut seen: Vec<Value> = Vec::new();
            entries.retain(|entry| {
                let twice = store::reference(entry).is_some() && seen.contains(entry);
                seen.push(entry.clone());
                !twice
            });
        }
        Value::Object(fields) => {
            for value in fields.values_mut() {
                rewrite_value(value, source, target);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_and_expressions_name_the_target() {
        let mut object = json!({
            "id": "aaaaaaaaaa0", "numerator": "#{aaaaaaaaaa1.x}+#{aaaaaaaaaa2}",
            "members": [{"id": "aaaaaaaaaa1"}, {"id": "aaaaaaaaaa2"}],
            "inside": [{"element": {"id": "aaaaaaaaaa1"}}],
        });
        rewrite(object.as_object_mut().unwrap(), "aaaaaaaaaa1", "aaaaaaaaaa2");
        assert_eq!(object["numerator"], "#{aaaaaaaaaa2.x}+#{aaaaaaaaaa2}");
        assert_eq!(object["members"], json!([{"id": "aaaaaaaaaa2"}]));
        assert_eq!(object["inside"][0]["element"]["id"], "aaaaaaaaaa2");
    }
}
