//! Changes of a stored value: the whole, one place in it, or another entry for a list.

use serde_json::{Value, json};

/// A change of a value.
pub(super) struct Change<'q> {
    /// The new value; without one the place becomes null.
    pub(super) value: Option<Value>,
    /// The place: names and numbers with dots between them.
    pub(super) path: Option<&'q str>,
    /// How many entries a list keeps while the new value is put to its end.
    pub(super) roll: Option<i64>,
}

impl Change<'_> {
    /// Changes a value; `None` takes it out altogether.
    pub(super) fn apply(self, stored: &Value) -> Option<Value> {
        let path = self.path.filter(|path| !path.is_empty());
        let Some(path) = path else {
            return match (self.value, self.roll) {
                (None, _) => None,
                (Some(value), None) => Some(value),
                (Some(value), Some(size)) => Some(rolled(Some(stored), value, size)),
            };
        };
        let steps = steps(path);
        let mut changed = stored.clone();
        let (last, above) = steps.split_last()?;
        let parent = above.iter().try_fold(&mut changed, |value, step| child(value, step));
        let Some(parent) = parent else { return Some(changed) };
        let value = match (self.value, self.roll) {
            (None, _) => Value::Null,
            (Some(value), None) => value,
            (Some(value), Some(size)) => {
                let place = child(parent, last).map(|place| &*place);
                let creates = place.is_none_or(Value::is_null);
                let value = rolled(place, value, size);
                if creates && let Value::Object(fields) = parent {
                    fields.insert((*last).to_owned(), value);
                    return Some(changed);
                }
                value
            }
        };
        if let Some(place) = child(parent, last) {
            *place = value;
        }
        Some(changed)
    }
}

/// Puts a value to the end of a list; of what is no list the value takes the place.
fn rolled(stored: Option<&Value>, value: Value, size: i64) -> Value {
    match stored {
        None | Some(Value::Null) => json!([value]),
        Some(Value::Array(entries)) => {
            let length = i64::try_from(entries.len()).unwrap_or(i64::MAX);
            let from = usize::from(size < 0 || length >= size);
            let kept = entries.iter().skip(from).cloned();
            Value::Array(kept.chain([value]).collect())
        }
        Some(_) => value,
    }
}

fn steps(path: &str) -> Vec<&str> {
    path.split(['.', '[', ']']).filter(|step| !step.is_empty()).collect()
}

fn child<'v>(value: &'v mut Value, step: &str) -> Option<&'v mut Value> {
    match value {
        Value::Object(fields) => fields.get_mut(step),
        Value::Array(entries) => entries.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(value: Value, path: Option<&str>, roll: Option<i64>) -> Option<Value> {
        let stored = json!({"n": 1, "list": [1, 2], "deep": {"k": "v"}});
        Change { value: Some(value), path, roll }.apply(&stored)
    }

    #[test]
    fn a_place_that_is_not_there_stays_away() {
        let changed = change(json!(5), Some("deep.other"), None);
        assert_eq!(changed, Some(json!({"n": 1, "list": [1, 2], "deep": {"k": "v"}})));
    }

    #[test]
    fn a_list_that_is_full_loses_its_first_entry() {
        let list = |roll| change(json!(3), Some("list"), Some(roll)).map(|v| v["list"].clone());
        assert_eq!(list(2), Some(json!([2, 3])));
        assert_eq!(list(5), Some(json!([1, 2, 3])));
    }

    #[test]
    fn a_roll_begins_a_list_where_nothing_is() {
        let changed = change(json!(3), Some("new"), Some(2));
        assert_eq!(changed.map(|v| v["new"].clone()), Some(json!([3])));
    }

    #[test]
    fn no_value_and_no_place_is_a_deletion() {
        let change = Change { value: None, path: None, roll: None };
        assert_eq!(change.apply(&json!(1)), None);
    }
}
