//! Checks the category option combos of events.

use std::sync::Arc;

use serde_json::Value;

use super::bundle::{Bundle, Reporter, is_blank};
use crate::store::{self, Object};
use crate::tracker::date;

/// Returns the category options that an event names.
fn options(object: &Object) -> Vec<&str> {
    match object.get("attributeCategoryOptions") {
        Some(Value::Array(options)) => options.iter().filter_map(Value::as_str).collect(),
        Some(Value::String(text)) => {
            text.split([',', ';']).map(str::trim).filter(|it| !it.is_empty()).collect()
        }
        _ => Vec::new(),
    }
}

/// Tells if a category combo is the one that divides nothing.
fn is_default(bundle: &Bundle<'_>, combo: &str) -> bool {
    let found = bundle.metadata("categoryCombos", combo);
    found.is_none_or(|it| store::text(it, "name") == Some("default"))
}

/// Finds the combo of some options in a category combo.
pub(super) fn find<'b>(
    bundle: &Bundle<'b>,
    combo: &str,
    options: &[&str],
) -> Option<&'b Arc<Object>> {
    let combos = bundle.view.state().class("categoryOptionCombos");
    bundle.view.store().table(combos).values().find(|it| {
        let theirs: Vec<&str> = store::members(it, "categoryOptions").collect();
        store::referred(it, "categoryCombo") == Some(combo)
            && theirs.len() == options.len()
            && options.iter().all(|option| theirs.contains(option))
    })
}

/// Checks that an event is in a category option combo of its program.
pub(super) fn check(
    bundle: &Bundle<'_>,
    object: &Object,
    program: &Object,
    reporter: &mut Reporter,
) {
    let before = reporter.errors.len();
    let of_program = store::referred(program, "categoryCombo").unwrap_or_default();
    let options = options(object);
    let named = !is_blank(object, "attributeOptionCombo");
    let combo = bundle.named("categoryOptionCombos", object, "attributeOptionCombo");
    let name = || bundle.identifier("categoryOptionCombos", object, "attributeOptionCombo");
    if named && combo.is_none() {
        reporter.error("E1115", vec![name()]);
    }
    for option in &options {
        if bundle.metadata("categoryOptions", option).is_none() {
            reporter.error("E1116", vec![bundle.identify("categoryOptions", option)]);
        }
    }
    let plain = is_default(bundle, of_program);
    let theirs = combo.and_then(|it| store::referred(it, "categoryCombo"));
    let default_named = theirs.is_some_and(|it| is_default(bundle, it));
    if !plain && ((!named && options.is_empty()) || default_named) {
        reporter.error("E1055", Vec::new());
    }
    if reporter.errors.len() > before {
        return;
    }
    let shown = format!("[{}]", options.join(", "));
    match combo {
        Some(_) if !of_program.is_empty() && theirs != Some(of_program) => {
            reporter.error("E1054", vec![name(), of_program.into()]);
        }
        Some(found) => {
            let count = store::members(found, "categoryOptions").count();
            let all =
                options.iter().all(|it| store::members(found, "categoryOptions").any(|o| o == *it));
            if !options.is_empty() && (!all || count != options.len()) {
                reporter.error("E1117", vec![name(), shown.into()]);
            }
        }
        None if !options.is_empty() && find(bundle, of_program, &options).is_none() => {
            reporter.error("E1117", vec![of_program.into(), shown.into()]);
        }
        None => {}
    }
}

/// Checks that the options of an event are open at its date.
pub(super) fn check_dates(
    bundle: &Bundle<'_>,
    object: &Object,
    program: &Object,
    reporter: &mut Reporter,
) {
    let given = |key: &str| store::text(object, key).and_then(date::parse);
    let Some(moment) = given("occurredAt").or_else(|| given("scheduledAt")) else { return };
    let day = date::day_of(moment);
    let Some(combo) = bundle.named("categoryOptionCombos", object, "attributeOptionCombo") else {
        return;
    };
    for uid in store::members(combo, "categoryOptions") {
        let Some(option) = bundle.metadata("categoryOptions", uid) else { continue };
        let edge = |key: &str| store::text(option, key).and_then(date::parse).map(date::day_of);
        let date = moment.text();
        if let Some(start) = edge("startDate").filter(|start| day < *start) {
            reporter.error("E1056", vec![date.into(), start.to_string().into(), uid.into()]);
        } else if let Some(end) = edge("endDate").filter(|end| day > *end) {
            let program = store::uid(program);
            reporter.error(
                "E1057",
                vec![date.into(), end.to_string().into(), uid.into(), program.into()],
            );
        }
    }
}
