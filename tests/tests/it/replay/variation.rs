//! What a later server, or one with a mistake, might send in place of a recorded body.

use dhis2_client::Value;
use serde_json::json;

/// Returns variations of a body, each with a name.
pub(super) fn all(value: &Value) -> Vec<(&'static str, Value)> {
    let mut variations = Vec::new();
    for (what, change) in CHANGES {
        let mut variation = value.clone();
        change(&mut variation);
        if variation != *value {
            variations.push((*what, variation));
        }
    }
    variations
}

type Change = fn(&mut Value);

const CHANGES: &[(&str, Change)] = &[
    ("unknown constants", |it| {
        leaves(it, &mut |leaf| {
            let constant = leaf.as_str().is_some_and(|text| {
                text.len() > 1 && text.chars().all(|c| c.is_ascii_uppercase() || c == '_')
            });
            if constant {
                *leaf = json!("NO_SUCH_CONSTANT");
            }
        });
    }),
    ("unknown fields", |it| {
        objects(it, &mut |map| {
            map.insert("fieldOfTomorrow".into(), json!({"a": [1, null, "x"]}));
            map.insert("another".into(), json!(true));
        });
    }),
    ("nulls", |it| leaves(it, &mut |leaf| *leaf = Value::Null)),
    ("numbers for texts", |it| {
        leaves(it, &mut |leaf| {
            if leaf.is_string() {
                *leaf = json!(7);
            }
        });
    }),
    ("texts for numbers and booleans", |it| {
        leaves(it, &mut |leaf| {
            if !leaf.is_string() {
                *leaf = json!("text");
            }
        });
    }),
    ("fractions", |it| {
        leaves(it, &mut |leaf| {
            if leaf.is_i64() {
                *leaf = json!(0.5);
            }
        });
    }),
    ("numbers beyond 64 bits of sign", |it| {
        leaves(it, &mut |leaf| {
            if leaf.is_i64() {
                *leaf = json!(u64::MAX);
            }
        });
    }),
    ("objects for texts", |it| {
        leaves(it, &mut |leaf| {
            if leaf.is_string() {
                *leaf = json!({"id": "x"});
            }
        });
    }),
    ("lists for objects", |it| {
        below(it, &mut |value| {
            if value.is_object() {
                *value = json!([1]);
            }
        });
    }),
    ("texts for lists", |it| {
        below(it, &mut |value| {
            if value.is_array() {
                *value = json!("text");
            }
        });
    }),
    ("strangers in lists", |it| {
        below(it, &mut |value| {
            if let Value::Array(items) = value {
                items.push(json!("stranger"));
                items.push(json!({"id": 1}));
                items.push(Value::Null);
            }
        });
    }),
    ("times in other forms", |it| {
        leaves(it, &mut |leaf| {
            let time = leaf.as_str().is_some_and(|text| text.len() == 23 && text.contains('T'));
            if time {
                *leaf = json!(1_706_702_400_123_i64);
            }
        });
    }),
];

/// Changes every value below the root, inner ones first.
fn below(value: &mut Value, change: &mut dyn FnMut(&mut Value)) {
    match value {
        Value::Object(map) => map.values_mut().for_each(|inner| {
            below(inner, change);
            change(inner);
        }),
        Value::Array(items) => items.iter_mut().for_each(|inner| {
            below(inner, change);
            change(inner);
        }),
        _ => {}
    }
}

fn leaves(value: &mut Value, change: &mut dyn FnMut(&mut Value)) {
    below(value, &mut |inner| {
        if !inner.is_object() && !inner.is_array() {
            change(inner);
        }
    });
}

fn objects(value: &mut Value, change: &mut dyn FnMut(&mut serde_json::Map<String, Value>)) {
    match value {
        Value::Object(map) => {
            map.values_mut().for_each(|inner| objects(inner, change));
            change(map);
        }
        Value::Array(items) => items.iter_mut().for_each(|inner| objects(inner, change)),
        _ => {}
    }
}
