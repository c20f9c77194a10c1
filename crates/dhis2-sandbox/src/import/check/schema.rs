//! What the schema of a class demands of each value.

use serde_json::{Value, json};

use crate::import::report::ErrorReport;
use crate::import::session::{Item, Session};
use crate::schema::{ClassId, Kind, Property};
use crate::store::{self, Object};
use crate::uid::is_uid;

/// Classes whose objects the server falls back to when a reference is missing.
const WITH_DEFAULT: &[&str] =
    &["Category", "CategoryCombo", "CategoryOption", "CategoryOptionCombo"];

/// Checks that what is required is there, and that each value is in its bounds.
pub(super) fn validate(session: &mut Session<'_>, class: ClassId, item: &Item) -> Vec<ErrorReport> {
    let klass = session.schemas().class(class).klass;
    let mut errors = Vec::new();
    for property in &session.schemas().class(class).properties {
        if !property.persisted {
            continue;
        }
        match value(session, class, &item.object, property) {
            Some(value) => errors.extend(bounds(session, klass, property, &value)),
            None if property.required && !has_default(property) => {
                let arguments = vec![json!(property.singular())];
                errors.push(
                    ErrorReport::new(klass, "E4000", "Missing required property `{0}`", arguments)
                        .on_property(property.singular(), Some(property.klass)),
                );
            }
            None => {}
        }
    }
    errors
}

/// Returns the value that an object will have: a new one starts with the defaults of its class.
fn value(
    session: &Session<'_>,
    class: ClassId,
    object: &Object,
    property: &Property,
) -> Option<Value> {
    match object.get(property.wire_name()) {
        Some(value) if !value.is_null() => Some(value.clone()),
        _ => property.default_value().or_else(|| automatic(session, class, object, property)),
    }
}

/// Some values are filled in by the server before anything is checked.
fn automatic(
    session: &Session<'_>,
    class: ClassId,
    object: &Object,
    property: &Property,
) -> Option<Value> {
    let kind = session.schemas().class(class).simple_name();
    match (kind, property.wire_name()) {
        (_, "created" | "lastUpdated") => Some(json!(session.now.text())),
        (_, "createdBy" | "lastUpdatedBy" | "user") => {
            Some(store::reference_to(&session.account.uid))
        }
        (_, "sharing") => Some(json!({})),
        ("User", "name") => store::text(object, "surname").map(|name| json!(name)),
        _ => None,
    }
}

fn has_default(property: &Property) -> bool {
    WITH_DEFAULT.contains(&crate::schema::simple_name(property.klass))
}

fn bounds(
    session: &Session<'_>,
    klass: &'static str,
    property: &Property,
    value: &Value,
) -> Vec<ErrorReport> {
    let name = property.singular();
    let report = |code, words: &str, mut arguments: Vec<Value>| {
        arguments.insert(0, json!(name));
        vec![
            ErrorReport::new(klass, code, words, arguments).on_property(name, Some(property.klass)),
        ]
    };
    let (min, max) = (property.min.unwrap_or(f64::MIN), property.max.unwrap_or(f64::MAX));
    match value {
        Value::String(text) if !text.is_empty() => {
            text_bounds(session, property, text, (min, max), &report)
        }
        Value::Array(entries) if property.collection => {
            let size = count(entries.len());
            if size < min || size > max {
                return report(
                    "E4007",
                    "Allowed size range for collection property `{0}` is [{1} to {2}], but size given was {3}",
                    vec![number(min), number(max), json!(entries.len())],
                );
            }
            Vec::new()
        }
        Value::Number(given) => {
            let size = given.as_f64().unwrap_or_default();
            if size < min || size > max {
                return report(
                    "E4008",
                    "Allowed range for numeric property `{0}` is [{1} to {2}], but number given was {3}",
                    vec![number(min), number(max), value.clone()],
                );
            }
            Vec::new()
        }
        _ => Vec::new(),
    }
}

type Report<'r> = dyn Fn(&'static str, &str, Vec<Value>) -> Vec<ErrorReport> + 'r;

fn text_bounds(
    session: &Session<'_>,
    property: &Property,
    text: &str,
    (min, max): (f64, f64),
    report: &Report<'_>,
) -> Vec<ErrorReport> {
    let length = text.encode_utf16().count();
    let kind = property.property_type();
    if kind == Kind::Password {
        return match session.state.password_fault(text) {
            Some(fault) => report(
                "E4005",
                "Property `{0}` requires a valid password, `{1}`",
                vec![json!(fault)],
            ),
            None => Vec::new(),
        };
    }
    if matches!(kind, Kind::Date | Kind::Constant | Kind::Complex | Kind::Reference) {
        return Vec::new();
    }
    if property.length.is_some_and(|most| count(length) > most) {
        return report(
            "E4001",
            "Maximum length of property `{0}`is {1}, but given length was {2}",
            vec![number(property.length.unwrap_or_default()), json!(length)],
        );
    }
    let mut errors = Vec::new();
    if property.min.is_some() && (count(length) < min || count(length) > max) {
        errors.extend(report(
            "E4002",
            "Allowed length range for property `{0}` is [{1} to {2}], but given length was {3}",
            vec![number(min), number(max), json!(length)],
        ));
    }
    let wrong = match kind {
        Kind::Email if !is_email(text) => {
            Some(("E4003", "Property `{0}` requires a valid email address, was given `{1}`"))
        }
        Kind::Url if !text.starts_with("http://") && !text.starts_with("https://") => {
            Some(("E4004", "Property `{0}` requires a valid URL, was given `{1}`"))
        }
        Kind::Color if !is_color(text) => {
            Some(("E4006", "Property `{0}` requires a valid HEX color, was given `{1}`"))
        }
        Kind::Username if !is_username(text) => {
            Some(("E4049", "Property `{0}` requires a valid username, was given `{1}`"))
        }
        _ => None,
    };
    if let Some((code, words)) = wrong {
        errors.extend(report(code, words, vec![json!(text)]));
    }
    errors
}

#[expect(clippy::cast_precision_loss, reason = "lengths and sizes are small")]
fn count(size: usize) -> f64 {
    size as f64
}

/// Writes a bound without a fraction, where it has none.
fn number(bound: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "checked to be a whole, small number")]
    if bound.fract() == 0.0 && bound.abs() < 1e15 { json!(bound as i64) } else { json!(bound) }
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

fn is_color(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| {
        matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// Four to two hundred and fifty-five letters, digits, and marks between them.
fn is_username(text: &str) -> bool {
    let marks = |c: char| matches!(c, '_' | '.' | '-' | '@');
    (4..=255).contains(&text.len())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || marks(c))
        && !text.starts_with(marks)
        && !text.ends_with(marks)
}

/// Checks that a new object has a well-formed UID.
pub(super) fn uid_format(_: &mut Session<'_>, _: ClassId, item: &Item) -> Vec<ErrorReport> {
    let uid = store::uid(&item.object);
    if item.exists || is_uid(uid) {
        return Vec::new();
    }
    let arguments = vec![json!(uid), json!("UID")];
    vec![
        ErrorReport::new(
            "org.hisp.dhis.common.IdentifiableObject",
            "E4014",
            "Invalid UID `{0}` for property `{1}`",
            arguments,
        )
        .on_property("UID", None),
    ]
}

/// Checks the attribute values: those that must be there, and those that must be one of a kind.
pub(super) fn attribute_values(
    session: &mut Session<'_>,
    class: ClassId,
    item: &Item,
) -> Vec<ErrorReport> {
    let description = session.schemas().class(class);
    if description.persisted("attributeValues").is_none() {
        return Vec::new();
    }
    let values: Vec<(&str, &str)> = item
        .object
        .get("attributeValues")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            Some((store::reference(entry.get("attribute")?)?, entry.get("value")?.as_str()?))
        })
        .collect();
    let attributes = session.state.class("attributes");
    let switch = format!("{}Attribute", description.singular);
    let mut errors = Vec::new();
    for attribute in session.state.store.table(attributes).values() {
        let uid = store::uid(attribute);
        let is = |name: &str| attribute.get(name).and_then(Value::as_bool) == Some(true);
        let given = values.iter().find(|(known, _)| *known == uid);
        if is("mandatory") && is(&switch) && given.is_none() {
            errors.push(
                ErrorReport::new(
                    "org.hisp.dhis.attribute.Attribute",
                    "E4011",
                    "Attribute `{0}` is required, but no value was found",
                    vec![json!(uid)],
                )
                .on_property("value", None)
                .on_object(uid),
            );
        }
        let Some((_, value)) = given else { continue };
        let taken = is("unique")
            && session.state.store.table(class).values().any(|other| {
                store::uid(other) != store::uid(&item.object)
                    && has_attribute_value(other, uid, value)
            });
        if taken {
            errors.push(
                ErrorReport::new(
                    "org.hisp.dhis.attribute.Attribute",
                    "E4009",
                    "Attribute `{0}` is unique, and value `{1}` already exist",
                    vec![json!(uid), json!(value)],
                )
                .on_property("value", None)
                .on_object(uid),
            );
        }
    }
    errors
}

fn has_attribute_value(object: &Object, attribute: &str, value: &str) -> bool {
    let entries = object.get("attributeValues").and_then(Value::as_array).into_iter().flatten();
    entries.into_iter().any(|entry| {
        entry.get("attribute").and_then(store::reference) == Some(attribute)
            && entry.get("value").and_then(Value::as_str) == Some(value)
    })
}
