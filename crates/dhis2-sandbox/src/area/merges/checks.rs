//! What a merge refuses.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::schema::ClassId;
use crate::state::State;
use crate::store::{self, Object};

/// What is to be merged into what, and what is wrong with that.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) sources: Vec<String>,
    pub(super) target: String,
    pub(super) errors: Vec<Value>,
}

impl Report {
    fn refuse(&mut self, code: &str, message: String, arguments: &[&str]) {
        self.errors.push(json!({"message": message, "errorCode": code, "args": arguments}));
    }
}

/// Checks the body of a request.
pub(super) fn check(state: &State, class: ClassId, body: &Value) -> Report {
    let mut report = Report::default();
    let kind = state.schemas.class(class).simple_name();
    uids(state, class, body, &mut report);
    match kind {
        "DataElement" | "CategoryOptionCombo" => {
            if report.errors.is_empty() {
                match kind {
                    "DataElement" => data_elements(state, class, &mut report),
                    _ => option_combos(state, class, &mut report),
                }
            }
            if !matches!(body["dataMergeStrategy"].as_str(), Some("DISCARD" | "LAST_UPDATED")) {
                let message = "dataMergeStrategy field must be specified. With value `DISCARD` or `LAST_UPDATED`";
                report.refuse("E1534", message.to_owned(), &[]);
            }
        }
        "Category" if report.errors.is_empty() => categories(state, class, &mut report),
        "CategoryCombo" if report.errors.is_empty() => combos(state, class, &mut report),
        _ => {}
    }
    report
}

fn uids(state: &State, class: ClassId, body: &Value, report: &mut Report) {
    let facts = state.facts;
    let kind = state.schemas.class(class).simple_name();
    let named: Vec<&str> =
        body["sources"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if named.is_empty() {
        let (code, message, arguments) = facts.merge_without_sources(kind);
        report.refuse(code, message, &arguments);
    }
    for uid in named {
        if state.store.contains(class, uid) {
            if !report.sources.iter().any(|known| known == uid) {
                report.sources.push(uid.to_owned());
            }
        } else {
            let (code, message) = facts.merge_of_unknown(kind, "SOURCE", uid);
            report.refuse(code, message, &facts.merge_arguments("SOURCE", kind, uid));
        }
    }
    let target = body["target"].as_str();
    if let Some(target) = target
        && report.sources.iter().any(|source| source == target)
    {
        let (code, message, arguments) = facts.merge_into_itself(kind);
        report.refuse(code, message, &arguments);
    }
    match target {
        None => {
            let (code, message, arguments) = facts.merge_without_target(kind);
            report.refuse(code, message, &arguments);
        }
        Some(target) if state.store.contains(class, target) => {
            target.clone_into(&mut report.target);
        }
        Some(target) => {
            let (code, message) = facts.merge_of_unknown(kind, "TARGET", target);
            report.refuse(code, message, &facts.merge_arguments("TARGET", kind, target));
        }
    }
}

fn objects<'s>(state: &'s State, class: ClassId, report: &Report) -> (Vec<&'s Object>, Object) {
    let find = |uid: &String| state.store.get(class, uid).map(|object| &**object);
    let target = find(&report.target).cloned().unwrap_or_default();
    (report.sources.iter().filter_map(find).collect(), target)
}

/// Data elements must hold values of one type and belong to one domain.
fn data_elements(state: &State, class: ClassId, report: &mut Report) {
    let (sources, target) = objects(state, class, report);
    for (property, code, plural, single) in [
        ("valueType", "E1550", "ValueTypes", "ValueType"),
        ("domainType", "E1551", "DataElementDomains", "DataElementDomain"),
    ] {
        let wanted = store::text(&target, property).unwrap_or_default();
        let found: BTreeSet<&str> = sources
            .iter()
            .filter_map(|source| store::text(source, property))
            .filter(|value| *value != wanted)
            .collect();
        if !found.is_empty() {
            let others = format!("[{}]", found.into_iter().collect::<Vec<_>>().join(", "));
            let message = format!(
                "All source {plural} must match target {single}: `{wanted}`. Other {plural} found: `{others}`"
            );
            report.refuse(code, message, &[wanted, &others]);
        }
    }
}

fn set<'o>(object: &'o Object, list: &str) -> BTreeSet<&'o str> {
    store::members(object, list).collect()
}

/// Combinations must be of the same options of the same combo.
fn option_combos(state: &State, class: ClassId, report: &mut Report) {
    let (sources, target) = objects(state, class, report);
    let same = |source: &&Object| {
        store::referred(source, "categoryCombo") == store::referred(&target, "categoryCombo")
            && set(source, "categoryOptions") == set(&target, "categoryOptions")
    };
    if !sources.iter().all(same) {
        let message = "CategoryOptionCombos must be duplicates (same cat combo, same cat options, different UID) in order to merge";
        report.refuse("E1540", message.to_owned(), &[]);
    }
}

fn joined(uids: &BTreeSet<&str>) -> String {
    uids.iter().copied().collect::<Vec<_>>().join(", ")
}

/// Returns the combos that a category belongs to.
fn combos_of<'s>(state: &'s State, category: &str) -> BTreeSet<&'s str> {
    let table = state.store.table(state.class("categoryCombos")).values();
    let holds = |combo: &&std::sync::Arc<Object>| {
        store::members(combo, "categories").any(|uid| uid == category)
    };
    table.filter(holds).map(|combo| store::uid(combo)).collect()
}

/// Categories must have the same options and be in different combos.
fn categories(state: &State, class: ClassId, report: &mut Report) {
    let (sources, target) = objects(state, class, report);
    let wanted = set(&target, "categoryOptions");
    for source in &sources {
        let found = set(source, "categoryOptions");
        if found != wanted {
            let (found, wanted) = (joined(&found), joined(&wanted));
            let message = format!(
                "Source CategoryOptions: {found} do not match target CategoryOptions: {wanted}"
            );
            report.refuse("E1535", message, &[&found, &wanted]);
        }
    }
    if !report.errors.is_empty() {
        return;
    }
    let (mut seen, mut shared) = (BTreeSet::new(), BTreeSet::new());
    for source in &sources {
        for combo in combos_of(state, store::uid(source)) {
            if !seen.insert(combo) {
                shared.insert(combo);
            }
        }
    }
    if !shared.is_empty() {
        let uids = format!("[{}]", joined(&shared));
        let message = format!(
            "Source Categories cannot share a CategoryCombo. Shared CategoryCombos found: {uids}"
        );
        report.refuse("E1537", message, &[&uids]);
    }
    let own = combos_of(state, store::uid(&target));
    let common: BTreeSet<&str> = seen.intersection(&own).copied().collect();
    if !common.is_empty() {
        let uids = common.into_iter().collect::<Vec<_>>().join(",");
        let message = format!(
            "Source and target Categories cannot share a CategoryCombo. Shared CategoryCombos found: {uids}"
        );
        report.refuse("E1536", message, &[&uids]);
    }
}

/// Combos must have the same categories.
fn combos(state: &State, class: ClassId, report: &mut Report) {
    let (sources, target) = objects(state, class, report);
    let wanted = set(&target, "categories");
    for source in &sources {
        let found = set(source, "categories");
        if found != wanted {
            let (uid, found) = (store::uid(source), joined(&found));
            let message = format!(
                "Source and target CategoryCombos must have identical Categories: source {uid} has {found}"
            );
            report.refuse("E1545", message, &[uid, &found]);
        }
    }
}
