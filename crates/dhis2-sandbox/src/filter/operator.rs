//! The comparisons that a filter can make.

use serde_json::Value;

/// Which part of a text must be the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Whole,
    Start,
    End,
    Any,
}

/// How two values compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

/// A comparison with its argument.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Operator {
    Equal(String),
    NotEqual(String),
    Text { part: Part, text: String, exact_case: bool, negated: bool },
    Tokens { tokens: Vec<String>, text: String, negated: bool },
    Bound(Bound, String),
    In(Vec<String>),
    NotIn(Vec<String>),
    Null,
    NotNull,
    Empty,
    NotEmpty,
}

impl Operator {
    /// Tells if a value passes; `None` is a value that is not there.
    pub(super) fn test(&self, value: Option<&Value>) -> bool {
        match self {
            Self::Null => value.is_none(),
            Self::NotNull => value.is_some(),
            Self::NotEqual(_) | Self::NotIn(_) => value.is_some_and(|value| !self.positive(value)),
            Self::Text { negated: true, .. } | Self::Tokens { negated: true, .. } => {
                value.is_some_and(|value| !self.positive(value))
            }
            _ => value.is_some_and(|value| self.positive(value)),
        }
    }

    /// A token of less than four letters is not looked for in UIDs.
    pub(super) fn skips_short_uids(&self) -> bool {
        matches!(self, Self::Tokens { text, .. } if text.chars().count() < 4)
    }

    fn positive(&self, value: &Value) -> bool {
        match self {
            Self::Equal(argument) | Self::NotEqual(argument) => equal(value, argument),
            Self::Text { part, text, exact_case, .. } => {
                plain(value).is_some_and(|value| holds(&value, text, *part, *exact_case))
            }
            Self::Tokens { tokens, .. } => plain(value).is_some_and(|value| {
                let value = value.to_lowercase();
                tokens.iter().all(|token| value.contains(token.as_str()))
            }),
            Self::Bound(bound, argument) => bounded(value, *bound, argument),
            Self::In(arguments) | Self::NotIn(arguments) => {
                arguments.iter().any(|argument| match value {
                    Value::Array(entries) => entries.iter().any(|entry| equal(entry, argument)),
                    other => equal(other, argument),
                })
            }
            Self::Empty => is_empty(value),
            Self::NotEmpty => !is_empty(value),
            Self::Null | Self::NotNull => false,
        }
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(entries) => entries.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn holds(value: &str, wanted: &str, part: Part, exact_case: bool) -> bool {
    let (value, wanted) = if exact_case {
        (value.to_owned(), wanted.to_owned())
    } else {
        (value.to_lowercase(), wanted.to_lowercase())
    };
    match part {
        Part::Whole => value == wanted,
        Part::Start => value.starts_with(&wanted),
        Part::End => value.ends_with(&wanted),
        Part::Any => value.contains(&wanted),
    }
}

/// Compares a value with an argument; a collection is compared by its size.
fn equal(value: &Value, argument: &str) -> bool {
    match value {
        Value::String(text) => text == argument || (is_time(text) && time(text) == time(argument)),
        Value::Bool(flag) => argument.eq_ignore_ascii_case("true") == *flag,
        Value::Number(number) => number.as_f64() == argument.parse().ok(),
        Value::Array(entries) => argument.parse() == Ok(entries.len()),
        Value::Object(fields) => {
            fields.get("id").and_then(Value::as_str).is_some_and(|uid| uid == argument)
        }
        Value::Null => false,
    }
}

fn bounded(value: &Value, bound: Bound, argument: &str) -> bool {
    let order = match value {
        Value::String(text) if is_time(text) => Some(time(text).cmp(&time(argument))),
        Value::String(text) => Some(text.as_str().cmp(argument)),
        Value::Number(number) => number
            .as_f64()
            .zip(argument.parse::<f64>().ok())
            .and_then(|(value, argument)| value.partial_cmp(&argument)),
        Value::Array(entries) => argument.parse().ok().map(|size| entries.len().cmp(&size)),
        _ => None,
    };
    order.is_some_and(|order| match bound {
        Bound::Greater => order.is_gt(),
        Bound::GreaterOrEqual => order.is_ge(),
        Bound::Less => order.is_lt(),
        Bound::LessOrEqual => order.is_le(),
    })
}

fn is_time(text: &str) -> bool {
    text.len() >= 16 && text.as_bytes()[4] == b'-' && text.as_bytes()[10] == b'T'
}

/// Completes a date, so that dates compare as texts do.
fn time(text: &str) -> String {
    crate::import::normalise::date(text)
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn dates_compare_whatever_their_precision() {
        let created = json!("2024-05-01T10:00:00.000");
        let test = |bound, text: &str| Operator::Bound(bound, text.into()).test(Some(&created));
        assert!(test(Bound::Greater, "2024-05-01"));
        assert!(!test(Bound::Less, "2024-05"));
        assert!(test(Bound::LessOrEqual, "2024-05-01T10:00:00"));
    }

    #[test]
    fn a_collection_compares_by_its_size() {
        let list = json!([{"id": "a"}, {"id": "b"}]);
        assert!(Operator::Equal("2".into()).test(Some(&list)));
        assert!(Operator::Bound(Bound::Greater, "1".into()).test(Some(&list)));
        assert!(Operator::NotEmpty.test(Some(&list)));
        assert!(!Operator::Empty.test(Some(&list)));
    }

    #[test]
    fn what_is_not_there_is_only_null() {
        assert!(Operator::Null.test(None));
        assert!(!Operator::NotEqual("x".into()).test(None));
        assert!(!Operator::Equal("x".into()).test(None));
    }
}
