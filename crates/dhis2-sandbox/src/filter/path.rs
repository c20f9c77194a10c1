//! Follows the path of a filter through the objects that it leads to.

use serde_json::Value;

use super::operator::Operator;
use crate::schema::{ClassId, Kind, Property};
use crate::store::{self, Object};
use crate::view::View;

/// Tests the values at the end of a path; of several, one must pass.
pub(super) fn test(
    view: &View<'_>,
    class: ClassId,
    object: &Object,
    steps: &[String],
    operator: &Operator,
) -> bool {
    let Some((first, rest)) = steps.split_first() else { return false };
    let Some(property) = view.schemas().class(class).property(first) else { return false };
    let value = view.value(class, object, property);
    if rest.is_empty() {
        return operator.test(value.as_deref());
    }
    match value.as_deref() {
        Some(Value::Array(entries)) => {
            entries.iter().any(|entry| inside(view, property, entry, rest, operator))
        }
        Some(entry) => inside(view, property, entry, rest, operator),
        None => false,
    }
}

fn inside(
    view: &View<'_>,
    property: &Property,
    entry: &Value,
    rest: &[String],
    operator: &Operator,
) -> bool {
    let Value::Object(fields) = entry else { return false };
    if property.kind == Kind::Reference && !property.embedded_object {
        let uid = store::uid(fields);
        let found = match property.target {
            Some(target) => view.store().get(target, uid).map(|object| (target, &**object)),
            None => view.find(uid),
        };
        return found.is_some_and(|(target, object)| test(view, target, object, rest, operator));
    }
    match property.target {
        Some(target) => test(view, target, fields, rest, operator),
        None => plain(entry, rest, operator),
    }
}

/// Follows a path through JSON of which the version does not describe the class.
fn plain(value: &Value, steps: &[String], operator: &Operator) -> bool {
    match steps.split_first() {
        None => operator.test(Some(value)),
        Some((first, rest)) => match value.get(first) {
            Some(Value::Array(entries)) if !rest.is_empty() => {
                entries.iter().any(|entry| plain(entry, rest, operator))
            }
            Some(inner) => plain(inner, rest, operator),
            None => operator.test(None),
        },
    }
}
