//! Looks at the form of a body before it is read, and complains in the words of the server's parser.

mod scan;

use serde_json::{Value, json};

use self::scan::{Found, Step};
use crate::facts::Facts;
use crate::tracker::date;
use crate::tracker::record::Kind;
use crate::uid::is_uid;

/// The properties of the objects that hold UIDs.
const UIDS: &[&str] = &["trackedEntity", "enrollment", "event", "relationship", "note"];

/// The properties that hold lists, and of what: a class of the server.
const LISTS: &[(&str, &str)] = &[
    ("trackedEntities", "TrackedEntity"),
    ("enrollments", "Enrollment"),
    ("events", "Event"),
    ("relationships", "Relationship"),
    ("attributes", "Attribute"),
    ("dataValues", "DataValue"),
    ("notes", "Note"),
];

/// The properties that hold switches.
const FLAGS: &[&str] = &[
    "inactive",
    "deleted",
    "potentialDuplicate",
    "followUp",
    "providedElsewhere",
    "bidirectional",
];

/// The properties that hold times.
const TIMES: &[&str] = &[
    "enrolledAt",
    "occurredAt",
    "scheduledAt",
    "completedAt",
    "createdAt",
    "updatedAt",
    "createdAtClient",
    "updatedAtClient",
    "storedAt",
];

/// Says what the parser cannot read, if anything.
pub(crate) fn fault(facts: Facts, body: &Value, text: &str) -> Option<String> {
    if !body.is_object() {
        let kind = "org.hisp.dhis.webapi.controller.tracker.imports.Body";
        return Some(format!("JSON parse error: {}", cannot_read(kind, body)));
    }
    scan::first(text, &mut |found| {
        let [Step::Key(list), ..] = found.path else { return None };
        let Some(Step::Key(key)) = found.path.last() else { return None };
        if !Kind::ALL.iter().any(|kind| kind.list_key() == list) {
            return None;
        }
        let value = match found.text {
            "{" => json!({}),
            "[" => json!([]),
            scalar => serde_json::from_str(scalar).unwrap_or_default(),
        };
        let (class, fault) = of_value(facts, key, &value)?;
        Some(in_words(facts, class, &fault, found, text))
    })
}

/// Tells of a fault; the older servers say where it is, too.
fn in_words(facts: Facts, class: &str, fault: &str, found: &Found<'_>, text: &str) -> String {
    if facts.reads_uids_of_imports() {
        return format!("JSON parse error: {fault}");
    }
    let before = &text[..found.offset];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or(before).chars().count() + 1;
    let source = crate::json_error::SOURCE;
    format!(
        "JSON parse error: {fault}; nested exception is com.fasterxml.jackson.databind.exc.{class}: {fault}\n at {source}; line: {line}, column: {column}] (through reference chain: {})",
        reference_chain(found.path)
    )
}

/// Writes the way to a value by the classes that it leads through.
fn reference_chain(path: &[Step]) -> String {
    let mut class = "org.hisp.dhis.webapi.controller.tracker.imports.Body".to_owned();
    let steps = path.iter().map(|step| match step {
        Step::Key(key) => {
            let shown = format!("{class}[\"{key}\"]");
            if let Some((_, inner)) = LISTS.iter().find(|(name, _)| name == key) {
                class = format!("org.hisp.dhis.webapi.controller.tracker.view.{inner}");
            }
            shown
        }
        Step::Index(index) => format!("java.util.ArrayList[{index}]"),
    });
    steps.collect::<Vec<_>>().join("->")
}

/// Says what is wrong with a value by the name of its property, and which class of the parser says so.
fn of_value(facts: Facts, key: &str, value: &Value) -> Option<(&'static str, String)> {
    if let Some((_, class)) = LISTS.iter().find(|(name, _)| *name == key) {
        if value.is_array() || value.is_null() {
            return None;
        }
        let list = if *class == "DataValue" { "HashSet" } else { "ArrayList" };
        let kind =
            format!("java.util.{list}<org.hisp.dhis.webapi.controller.tracker.view.{class}>");
        return Some(("MismatchedInputException", cannot_read(&kind, value)));
    }
    if UIDS.contains(&key) && !value.is_object() {
        return of_uid(facts, value).map(|fault| ("MismatchedInputException", fault));
    }
    let Value::String(text) = value else { return None };
    let fault = if FLAGS.contains(&key) && !is_flag(text) {
        format!(
            "Cannot deserialize value of type `boolean` from String \"{text}\": only \"true\" or \"false\" recognized"
        )
    } else if TIMES.contains(&key) && !text.is_empty() && date::parse(text).is_none() {
        format!("Invalid format: \"{text}\"")
    } else if key == "status" {
        of_status(text)?
    } else {
        return None;
    };
    Some(("InvalidFormatException", fault))
}

fn cannot_read(kind: &str, value: &Value) -> String {
    format!(
        "Cannot deserialize value of type `{kind}` from {} (token `JsonToken.{}`)",
        described(value),
        token(value)
    )
}

/// The older servers take any text for a UID, and look at it later.
fn of_uid(facts: Facts, value: &Value) -> Option<String> {
    if !facts.reads_uids_of_imports() {
        return None;
    }
    let class = "Cannot construct instance of `org.hisp.dhis.common.UID`";
    match value {
        Value::String(text) if !is_uid(text) => Some(format!(
            "{class}, problem: UID must be an alphanumeric string of 11 characters starting with a letter, but was: {text}"
        )),
        Value::Number(number) => Some(format!(
            "{class} (although at least one Creator exists): no int/Int-argument constructor/factory method to deserialize from Number value ({number})"
        )),
        Value::Bool(flag) => Some(format!(
            "{class} (although at least one Creator exists): no boolean/Boolean-argument constructor/factory method to deserialize from boolean value ({flag})"
        )),
        _ => None,
    }
}

fn is_flag(text: &str) -> bool {
    text.is_empty() || text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false")
}

fn of_status(text: &str) -> Option<String> {
    let known =
        ["ACTIVE", "COMPLETED", "CANCELLED", "VISITED", "SCHEDULE", "OVERDUE", "SKIPPED", ""];
    (!known.contains(&text)).then(|| {
        format!(
            "Cannot deserialize value of type `org.hisp.dhis.event.EventStatus` from String \"{text}\": not one of the values accepted for Enum class: [ACTIVE, COMPLETED, OVERDUE, SCHEDULE, SKIPPED, VISITED]"
        )
    })
}

fn described(value: &Value) -> &'static str {
    match value {
        Value::String(_) => "String value",
        Value::Number(number) if number.is_f64() => "Floating-point value",
        Value::Number(_) => "Integer value",
        Value::Bool(_) => "Boolean value",
        Value::Array(_) => "Array value",
        _ => "Object value",
    }
}

fn token(value: &Value) -> &'static str {
    match value {
        Value::String(_) => "VALUE_STRING",
        Value::Number(number) if number.is_f64() => "VALUE_NUMBER_FLOAT",
        Value::Number(_) => "VALUE_NUMBER_INT",
        Value::Bool(true) => "VALUE_TRUE",
        Value::Bool(false) => "VALUE_FALSE",
        Value::Array(_) => "START_ARRAY",
        _ => "START_OBJECT",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::Release;

    fn told(release: Release, text: &str) -> String {
        let body = serde_json::from_str(text).unwrap();
        fault(Facts::of(release), &body, text).unwrap_or_default()
    }

    #[test]
    fn the_first_thing_that_cannot_be_read_is_told() {
        let text = r#"{"trackedEntities": [{"trackedEntity": 5, "attributes": "x"}]}"#;
        assert!(told(Release::V42, text).ends_with("from Number value (5)"));
        let old = told(Release::V41, text);
        assert!(old.contains("line: 1, column: 57]"), "{old}");
        assert!(old.ends_with("ArrayList[0]->org.hisp.dhis.webapi.controller.tracker.view.TrackedEntity[\"attributes\"])"));
        assert!(told(Release::V42, r#"{"events": [{"status": "DONE"}]}"#).contains("EventStatus"));
        assert_eq!(told(Release::V42, r#"{"events": [{}], "other": 1}"#), "");
        assert!(told(Release::V42, "[]").contains("START_ARRAY"));
    }
}
