//! Values that the documents write in a way that says something else.

use serde_json::{Map, Value, json};

pub(super) fn any_is_no_type(components: &mut Map<String, Value>) -> usize {
    components.values_mut().map(strip_any).sum()
}

fn strip_any(value: &mut Value) -> usize {
    match value {
        Value::Array(items) => items.iter_mut().map(strip_any).sum(),
        Value::Object(map) => {
            let here = map.get("type").is_some_and(|it| it == "any");
            if here {
                map.remove("type");
            }
            usize::from(here) + map.values_mut().map(strip_any).sum::<usize>()
        }
        _ => 0,
    }
}

pub(super) fn instants_are_moments(components: &mut Map<String, Value>) -> usize {
    let moment = json!({"type": "string", "format": "date-time"});
    let number = json!({"type": "integer", "format": "int64"});
    replace_all(components, &|schema| {
        let alternatives = schema["oneOf"].as_array()?;
        let both = alternatives.contains(&moment) && alternatives.contains(&number);
        both.then(|| moment.clone())
    })
}

/// The properties that really are periods, and not the text of one: they are settled one by one in
/// `overrides.toml`.
const PERIODS: [&str; 2] = ["LockException", "ValidationResult"];

pub(super) fn periods_are_texts(components: &mut Map<String, Value>) -> usize {
    let object = json!({"id": {"type": "string", "format": "period"}});
    let mut mended = 0;
    for (name, component) in components {
        if !PERIODS.contains(&name.as_str()) {
            mended += replace_in(component, &|schema| {
                (schema["properties"] == object).then(|| json!({"type": "string"}))
            });
        }
    }
    mended
}

/// Replaces schemas anywhere in the components; returns how many were.
fn replace_all(
    components: &mut Map<String, Value>,
    replacement: &dyn Fn(&Value) -> Option<Value>,
) -> usize {
    components.values_mut().map(|component| replace_in(component, replacement)).sum()
}

fn replace_in(value: &mut Value, replacement: &dyn Fn(&Value) -> Option<Value>) -> usize {
    if let Some(new) = replacement(value) {
        *value = new;
        return 1;
    }
    match value {
        Value::Array(items) => items.iter_mut().map(|it| replace_in(it, replacement)).sum(),
        Value::Object(map) => map.values_mut().map(|it| replace_in(it, replacement)).sum(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(components: Value, repair: fn(&mut Map<String, Value>) -> usize) -> (Value, usize) {
        let Value::Object(mut components) = components else { panic!("no object") };
        let count = repair(&mut components);
        (Value::Object(components), count)
    }

    #[test]
    fn a_type_that_there_is_not_goes_away() {
        let wrong = json!({"Any": {"type": "any"}, "A": {"properties": {"b": {"type": "any"}}}});
        let right = json!({"Any": {}, "A": {"properties": {"b": {}}}});
        assert_eq!(mended(wrong, any_is_no_type), (right, 2));
    }

    #[test]
    fn an_instant_is_a_moment_wherever_it_stands() {
        let moment = json!({"type": "string", "format": "date-time"});
        let either = json!({"oneOf": [moment, {"type": "integer", "format": "int64"}]});
        let wrong = json!({"Instant": either, "A": {"properties": {"at": either}}});
        let right = json!({"Instant": moment, "A": {"properties": {"at": moment}}});
        assert_eq!(mended(wrong, instants_are_moments), (right, 2));
    }

    #[test]
    fn a_period_is_a_text_but_where_it_is_a_period() {
        let object = json!({"properties": {"id": {"type": "string", "format": "period"}}});
        let wrong = json!({"A": {"properties": {"period": object}}, "LockException": object});
        let right =
            json!({"A": {"properties": {"period": {"type": "string"}}}, "LockException": object});
        assert_eq!(mended(wrong, periods_are_texts), (right, 1));
    }
}
