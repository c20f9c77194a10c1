//! Changes values on their way out, as a `fields` parameter asks: `~size`, `~rename(title)`, `~pluck`.

use serde_json::{Map, Value, json};

use super::parse::Transformer;
use super::plan::Plan;

/// Applies the transformers of a plan to what was written by it.
pub(super) fn apply(out: &mut Map<String, Value>, plan: &Plan) {
    apply_each(out, plan.entries.iter().map(|(name, it)| (name, it.transformers.as_slice())));
}

/// Applies transformers to the values under some names.
pub(super) fn apply_each<'t>(
    out: &mut Map<String, Value>,
    named: impl Iterator<Item = (&'t String, &'t [Transformer])>,
) {
    for (name, transformers) in named {
        // Renaming comes last, whatever the order in the request.
        let (renames, others): (Vec<_>, Vec<_>) =
            transformers.iter().partition(|transformer| transformer.name == "rename");
        for transformer in others {
            if let Some(value) = out.get_mut(name) {
                change(value, transformer);
            }
        }
        for transformer in renames {
            if let Some(title) = transformer.parameters.first()
                && let Some(value) = out.remove(name)
            {
                out.insert(title.clone(), value);
            }
        }
    }
}

fn change(value: &mut Value, transformer: &Transformer) {
    let parameter = transformer.parameters.first().map_or("id", String::as_str);
    let changed = match (transformer.name.as_str(), &*value) {
        ("size", Value::Array(entries)) => json!(entries.len()),
        ("size", Value::String(text)) => json!(text.encode_utf16().count()),
        ("isEmpty", Value::Array(entries)) => json!(entries.is_empty()),
        ("isNotEmpty", Value::Array(entries)) => json!(!entries.is_empty()),
        ("pluck", Value::Array(entries)) => {
            entries.iter().map(|entry| entry.get(parameter).unwrap_or(entry).clone()).collect()
        }
        ("keyBy", Value::Array(entries)) => keyed(entries, parameter),
        _ => return,
    };
    *value = changed;
}

/// Turns a list into an object by one of the properties; entries with the same key share a list.
fn keyed(entries: &[Value], key: &str) -> Value {
    let mut out: Map<String, Value> = Map::new();
    for entry in entries {
        let name = match entry.get(key) {
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
            None => continue,
        };
        match out.get_mut(&name) {
            Some(Value::Array(list)) => list.push(entry.clone()),
            Some(one) => *one = json!([one.take(), entry]),
            None if !name.trim().is_empty() => {
                out.insert(name, entry.clone());
            }
            None => {}
        }
    }
    Value::Object(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(name: &str, parameters: &[&str], mut value: Value) -> Value {
        let parameters = parameters.iter().map(|p| (*p).to_owned()).collect();
        change(&mut value, &Transformer { name: name.to_owned(), parameters });
        value
    }

    #[test]
    fn lists_are_counted_plucked_and_keyed() {
        let list = json!([{"id": "a", "n": 1}, {"id": "b", "n": 2}]);
        assert_eq!(changed("size", &[], list.clone()), json!(2));
        assert_eq!(changed("isEmpty", &[], list.clone()), json!(false));
        assert_eq!(changed("pluck", &[], list.clone()), json!(["a", "b"]));
        assert_eq!(changed("pluck", &["n"], list.clone()), json!([1, 2]));
        assert_eq!(
            changed("keyBy", &[], list),
            json!({"a": {"id": "a", "n": 1}, "b": {"id": "b", "n": 2}})
        );
    }

    #[test]
    fn an_unknown_transformer_changes_nothing() {
        assert_eq!(changed("paging", &["1;2"], json!([1, 2])), json!([1, 2]));
    }
}
