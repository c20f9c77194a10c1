//! Comparing two JSON values part by part.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Change, openapi};

/// The longest text of a value that is shown whole.
const SHOWN: usize = 120;

/// Adds what differs between two values; at least one change where they are not the same.
pub(super) fn values(part: &str, old: &Value, new: &Value, changes: &mut Vec<Change>) {
    match (old, new) {
        _ if old == new => {}
        (Value::Object(old), Value::Object(new)) => objects(part, old, new, changes),
        (Value::Array(old), Value::Array(new)) => lists(part, old, new, changes),
        _ => {
            changes.push(Change::Became { part: part.into(), before: shown(old), now: shown(new) });
        }
    }
}

/// Adds what differs between two objects.
pub(super) fn objects(
    part: &str,
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    changes: &mut Vec<Change>,
) {
    let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for key in keys {
        let part = below(part, key);
        match (old.get(key), new.get(key)) {
            (Some(old), Some(new)) if key == "schema" => openapi::schema(&part, old, new, changes),
            (Some(old), Some(new)) => values(&part, old, new, changes),
            (Some(old), None) => changes.push(Change::Went { part, before: shown(old) }),
            (None, Some(new)) => changes.push(Change::Came { part, now: shown(new) }),
            (None, None) => {}
        }
    }
}

fn lists(part: &str, old: &[Value], new: &[Value], changes: &mut Vec<Change>) {
    let only = |one: &[Value], other: &[Value]| -> Vec<String> {
        one.iter().filter(|item| !other.contains(item)).map(shown).collect()
    };
    let (came, went) = (only(new, old), only(old, new));
    if came.is_empty() && went.is_empty() {
        // The same members, so the order or the number of repeats is what differs.
        let whole = |items: &[Value]| shown(&Value::Array(items.to_vec()));
        changes.push(Change::Became { part: part.into(), before: whole(old), now: whole(new) });
    } else {
        changes.push(Change::Members { part: part.into(), came, went });
    }
}

/// Names a part of a part, leaving out words of OpenAPI that every path of this sort has.
pub(super) fn below(part: &str, key: &str) -> String {
    match (part, key) {
        (_, "content" | "schema") => part.into(),
        ("", _) => key.into(),
        _ => format!("{part}.{key}"),
    }
}

/// Returns a value as text for people: without quotes where it is text, and not too long.
pub(super) fn shown(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
