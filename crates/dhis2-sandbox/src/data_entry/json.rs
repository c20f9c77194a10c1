//! Reads data from JSON.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::input::{Entry, EntrySet};
use crate::facts::Facts;

/// Reads a set of values.
///
/// # Errors
///
/// The body is no JSON object: the words of the servers' parser.
pub(super) fn read(body: &[u8], facts: Facts) -> Result<EntrySet, String> {
    let Value::Object(fields) = crate::json_error::parse(body)? else {
        return Err(
            "Cannot deserialize value of type `org.hisp.dhis.dxf2.datavalueset.DataValueSet`"
                .to_owned(),
        );
    };
    let combo = fields.get("attributeOptionCombo");
    let mut set = EntrySet {
        data_set: text(&fields, "dataSet"),
        complete_date: text(&fields, "completeDate"),
        period: text(&fields, "period"),
        unit: text(&fields, "orgUnit"),
        attribute_combo: text(&fields, "attributeOptionCombo"),
        attribute_options: combo.and_then(Value::as_object).map(texts),
        dry_run: fields.get("dryRun").and_then(Value::as_bool),
        strategy: text(&fields, "importStrategy").or_else(|| text(&fields, "strategy")),
        ..EntrySet::default()
    };
    for (name, value) in &fields {
        if let (true, Some(scheme)) = (name.ends_with("dScheme"), value.as_str()) {
            set.schemes.push((name.clone(), scheme.to_owned()));
        }
    }
    let values = fields.get("dataValues").and_then(Value::as_array).into_iter().flatten();
    set.values = values.filter_map(Value::as_object).map(|fields| entry(fields, facts)).collect();
    Ok(set)
}

fn entry(fields: &Map<String, Value>, facts: Facts) -> Entry {
    let flag = |name: &str| fields.get(name).and_then(Value::as_bool);
    let combo = fields.get("categoryOptionCombo");
    Entry {
        data_element: text(fields, "dataElement"),
        period: text(fields, "period"),
        unit: text(fields, "orgUnit"),
        option_combo: text(fields, "categoryOptionCombo"),
        category_options: combo.and_then(Value::as_object).map(texts),
        attribute_combo: text(fields, "attributeOptionCombo"),
        attribute_options: None,
        value: text(fields, "value"),
        comment: text(fields, "comment"),
        stored_by: text(fields, "storedBy"),
        followup: flag(facts.follow_up_word()),
        deleted: flag("deleted"),
    }
}

/// Reads a text; numbers and words for true and false are taken for texts.
fn text(fields: &Map<String, Value>, name: &str) -> Option<String> {
    match fields.get(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
        other => Some(other.to_string()),
    }
}

fn texts(fields: &Map<String, Value>) -> BTreeMap<String, String> {
    fields.keys().filter_map(|name| Some((name.clone(), text(fields, name)?))).collect()
}
