//! Which components of an OpenAPI document its paths lead to.

use std::collections::BTreeSet;

use serde_json::Value;

/// Returns the pointers, such as `#/components/schemas/DataElement`, that the paths lead to.
pub(super) fn reachable(openapi: &Value) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut next = Vec::new();
    references(&openapi["paths"], &mut next);
    while let Some(pointer) = next.pop() {
        let Some(component) = pointer.strip_prefix('#').and_then(|it| openapi.pointer(it)) else {
            continue;
        };
        if seen.insert(pointer) {
            references(component, &mut next);
        }
    }
    seen
}

/// Removes components.
pub(super) fn remove<'a>(openapi: &mut Value, pointers: impl IntoIterator<Item = &'a String>) {
    for pointer in pointers {
        let Some((sort, name)) =
            pointer.strip_prefix("#/components/").and_then(|it| it.split_once('/'))
        else {
            continue;
        };
        if let Some(Value::Object(components)) =
            openapi.get_mut("components").and_then(|it| it.get_mut(sort))
        {
            components.remove(name);
        }
    }
}

/// Collects every `$ref` below a value. A property that is *called* `$ref` is an object, not text.
pub(super) fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(map) => {
            if let Some(Value::String(pointer)) = map.get("$ref") {
                found.push(pointer.clone());
            }
            map.values().for_each(|value| references(value, found));
        }
        _ => {}
    }
}
