//! The filters of a gist.

use std::cmp::Ordering;

use serde_json::Value;

use super::field;
use crate::failure::Failure;
use crate::fields::split;
use crate::schema::ClassId;
use crate::store::{self, Object};
use crate::view::View;

/// A filter: group, path, operator, arguments.
#[derive(Debug, Clone)]
pub(super) struct Condition {
    group: Option<String>,
    path: Vec<String>,
    operator: String,
    arguments: Vec<String>,
}

/// The operators, without the sign that negates.
const OPERATORS: &[&str] = &[
    "null",
    "eq",
    "ieq",
    "ne",
    "neq",
    "lt",
    "le",
    "lte",
    "gt",
    "ge",
    "gte",
    "in",
    "empty",
    "like",
    "$like",
    "like$",
    "ilike",
    "$ilike",
    "ilike$",
    "startswith",
    "endswith",
    "canread",
    "canwrite",
    "candataread",
    "candatawrite",
    "canaccess",
];

impl Condition {
    /// Reads the `filter` parameter.
    pub(super) fn all(view: &View<'_>, class: ClassId, text: &str) -> Result<Vec<Self>, Failure> {
        let parts = split(text).into_iter().filter(|part| !part.is_empty());
        parts.map(|part| Self::parse(view, class, part)).collect()
    }

    fn parse(view: &View<'_>, class: ClassId, text: &str) -> Result<Self, Failure> {
        let invalid = || Failure::conflict(format!("Not a valid filter expression: {text}"));
        let mut rest = text;
        let mut group = None;
        if let Some((number, after)) = take(rest)
            && number.bytes().all(|byte| byte.is_ascii_digit())
        {
            group = Some(number.to_owned());
            rest = after;
        }
        let (path, after) = take(rest).ok_or_else(invalid)?;
        let (operator, value) = take(after).unwrap_or((after, ""));
        let operator = operator.to_ascii_lowercase();
        let plain = operator.trim_start_matches('!');
        if !OPERATORS.contains(&plain) {
            let message = format!("Not an comparison operator symbol: {operator}");
            return Err(Failure::conflict(message));
        }
        let arguments = match value.strip_prefix('[').and_then(|v| v.strip_suffix(']')) {
            Some(list) => list.split(',').map(|it| it.trim().to_owned()).collect(),
            None if value.is_empty() => Vec::new(),
            None => vec![value.to_owned()],
        };
        let path = field::path(view.schemas(), class, path)?;
        Ok(Self { group, path, operator, arguments })
    }

    fn holds(&self, view: &View<'_>, class: ClassId, object: &Object) -> bool {
        let negated = self.operator.starts_with('!');
        let plain = self.operator.trim_start_matches('!');
        if plain.starts_with("can") {
            return access(view, class, object, plain);
        }
        let value =
            field::value_at(view, class, object, &self.path).filter(|value| !value.is_null());
        let Some(value) = value else {
            return (plain == "null") != negated || (plain == "empty" && !negated);
        };
        let first = self.arguments.first().map(String::as_str).unwrap_or_default();
        let found = match plain {
            "null" => false,
            "empty" => length(&value) == Some(0),
            "ne" | "neq" => return !any(&value, |it| it == first),
            "eq" => any(&value, |it| it == first),
            "ieq" => any(&value, |it| it.eq_ignore_ascii_case(first)),
            "in" => any(&value, |it| self.arguments.iter().any(|argument| argument == it)),
            "lt" => measured(&value, first).is_lt(),
            "le" | "lte" => measured(&value, first).is_le(),
            "gt" => measured(&value, first).is_gt(),
            "ge" | "gte" => measured(&value, first).is_ge(),
            other => {
                let exact = matches!(other, "like" | "$like" | "like$");
                let part = other.replace("ilike", "like");
                any(&value, |it| like(it, first, exact, &part))
            }
        };
        found != negated
    }
}

/// Takes the text before the next sign that separates.
fn take(text: &str) -> Option<(&str, &str)> {
    let at = text.find([':', '~', '@'])?;
    Some((&text[..at], text[at..].trim_start_matches([':', '~', '@'])))
}

/// Tells if an object passes; filters of a group are joined the other way.
pub(super) fn passes(
    view: &View<'_>,
    class: ClassId,
    object: &Object,
    conditions: &[Condition],
    any: bool,
) -> bool {
    let mut groups: Vec<(Option<&String>, Vec<bool>)> = Vec::new();
    for condition in conditions {
        let holds = condition.holds(view, class, object);
        let key = condition.group.as_ref();
        match groups.iter_mut().find(|(group, _)| group.is_some() && *group == key) {
            Some((_, results)) => results.push(holds),
            None => groups.push((key, vec![holds])),
        }
    }
    let mut results = groups.iter().map(|(_, results)| {
        if any { results.iter().all(|it| *it) } else { results.iter().any(|it| *it) }
    });
    if groups.is_empty() {
        return true;
    }
    if any { results.any(|it| it) } else { results.all(|it| it) }
}

fn access(view: &View<'_>, class: ClassId, object: &Object, operator: &str) -> bool {
    match operator {
        "canwrite" => view.may_update(class, object),
        "candataread" => view.may_read_data(class, object),
        "candatawrite" => view.may_write_data(class, object),
        _ => view.may_read(class, object),
    }
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(entries) => entries.iter().flat_map(texts).collect(),
        Value::Object(_) => store::reference(value).map(str::to_owned).into_iter().collect(),
        Value::String(text) => vec![text.clone()],
        Value::Null => Vec::new(),
        other => vec![other.to_string()],
    }
}

fn any(value: &Value, test: impl Fn(&str) -> bool) -> bool {
    texts(value).iter().any(|text| test(text))
}

fn length(value: &Value) -> Option<usize> {
    match value {
        Value::Array(entries) => Some(entries.len()),
        Value::String(text) => Some(text.chars().count()),
        _ => None,
    }
}

/// Compares a value with an argument; of a collection or a text its length counts, where the argument is a number.
fn measured(value: &Value, argument: &str) -> Ordering {
    let number = argument.parse::<f64>().ok();
    let own = match value {
        Value::Number(value) => value.as_f64(),
        other => length(other).and_then(|length| u32::try_from(length).ok()).map(f64::from),
    };
    match (own, number) {
        (Some(own), Some(number)) => own.total_cmp(&number),
        _ => texts(value).first().map_or(Ordering::Less, |text| text.as_str().cmp(argument)),
    }
}

/// Matches a text with a pattern, in which `*` and `?` stand for others.
fn like(text: &str, pattern: &str, exact: bool, part: &str) -> bool {
    let (text, pattern) = if exact {
        (text.to_owned(), pattern.to_owned())
    } else {
        (text.to_lowercase(), pattern.to_lowercase())
    };
    match part {
        "$like" | "startswith" => text.starts_with(&pattern),
        "like$" | "endswith" => text.ends_with(&pattern),
        _ if pattern.contains(['*', '?']) => wild(text.as_bytes(), pattern.as_bytes()),
        _ => text.contains(&pattern),
    }
}

fn wild(text: &[u8], pattern: &[u8]) -> bool {
    match (pattern.split_first(), text.split_first()) {
        (None, None) => true,
        (Some((b'*', rest)), _) => {
            wild(text, rest) || text.split_first().is_some_and(|(_, text)| wild(text, pattern))
        }
        (Some((b'?', rest)), Some((_, text))) => wild(text, rest),
        (Some((wanted, rest)), Some((found, text))) => wanted == found && wild(text, rest),
        _ => false,
    }
}

/// Orders two values; what is missing comes last.
pub(super) fn compare(a: Option<&Value>, b: Option<&Value>) -> Ordering {
    match (a, b) {
        (Some(Value::Number(a)), Some(Value::Number(b))) => {
            a.as_f64().unwrap_or_default().total_cmp(&b.as_f64().unwrap_or_default())
        }
        (Some(a), Some(b)) => texts(a).cmp(&texts(b)),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_stand_for_other_letters() {
        assert!(like("Measles doses", "measles*", false, "like"));
        assert!(!like("Measles doses", "measles*", true, "like"));
        assert!(like("Measles", "M?asles", true, "like"));
        assert!(like("Measles", "asl", true, "like"));
        assert!(like("Measles", "Mea", true, "$like") && like("Measles", "les", true, "like$"));
    }

    #[test]
    fn lengths_are_compared_with_numbers() {
        assert!(measured(&serde_json::json!(["a", "b"]), "1").is_gt());
        assert!(measured(&serde_json::json!("abc"), "3").is_eq());
        assert!(measured(&serde_json::json!(2.5), "3").is_lt());
    }
}
