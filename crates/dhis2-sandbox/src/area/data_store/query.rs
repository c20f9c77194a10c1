//! Queries on the values of a namespace: fields, filters, an order, pages.

use std::cmp::Ordering;

use serde_json::{Map, Value, json};

use super::unstored;
use crate::failure::Failure;
use crate::message::Query;
use crate::router::Answer;

/// The path that stands for the key.
const KEY: &str = "_";

/// The path that stands for the whole value.
const WHOLE: &str = ".";

/// A query.
pub(super) struct Selection {
    fields: Vec<(String, String)>,
    filters: Vec<Filter>,
    any_filter: bool,
    include_all: bool,
    order: (String, Direction),
    page: Option<(usize, usize)>,
    shown_page: (usize, usize),
    headless: bool,
}

struct Filter {
    path: String,
    operator: &'static str,
    value: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Ascending,
    Descending,
    NumericAscending,
    NumericDescending,
}

/// The names of the operators; several may stand for the same one, which is named first.
const OPERATORS: &[&[&str]] = &[
    &["null"],
    &["!null"],
    &["empty"],
    &["!empty"],
    &["in"],
    &["!in"],
    &["eq"],
    &["!eq", "neq", "ne"],
    &["lt"],
    &["le", "lte"],
    &["gt"],
    &["ge", "gte"],
    &["like"],
    &["!like"],
    &["$like"],
    &["!$like"],
    &["like$"],
    &["!like$"],
    &["ieq"],
    &["ilike"],
    &["!ilike"],
    &["$ilike", "startswith"],
    &["!$ilike", "!startswith"],
    &["ilike$", "endswith"],
    &["!ilike$", "!endswith"],
];

fn refused(code: &str, message: String) -> Failure {
    Failure::conflict(message).with_code(code)
}

impl Selection {
    /// Reads a query.
    ///
    /// # Errors
    ///
    /// A part of it is malformed.
    pub(super) fn of(query: &Query) -> Result<Self, Failure> {
        let number = |name: &str, default: usize, most: usize| {
            let given = query.get(name).and_then(|text| text.parse::<i64>().ok());
            given.map_or(default, |n| usize::try_from(n.max(1)).unwrap_or(1).min(most))
        };
        let shown_page = (number("page", 1, usize::MAX), number("pageSize", 50, 1000));
        let filters = query.get("filter").filter(|text| !text.is_empty());
        Ok(Self {
            fields: fields(query.get("fields").unwrap_or_default())?,
            filters: filters.map(read_filters).transpose()?.unwrap_or_default(),
            any_filter: query.get("rootJunction").is_some_and(|word| word == "OR"),
            include_all: query.flag("includeAll", false),
            order: read_order(query.get("order").unwrap_or(KEY))?,
            page: query.flag("paging", true).then_some(shown_page),
            shown_page,
            headless: query.flag("headless", false),
        })
    }

    /// Answers the query over some entries.
    pub(super) fn answer(&self, entries: &[(&str, &Value)]) -> Answer {
        let mut chosen: Vec<(&str, &Value)> =
            entries.iter().filter(|(key, value)| self.takes(key, value)).copied().collect();
        chosen.sort_by(|a, b| self.compare(*a, *b));
        if let Some((page, size)) = self.page {
            chosen = chosen.into_iter().skip((page - 1) * size).take(size).collect();
        }
        let rows: Value = chosen.into_iter().map(|(key, value)| self.row(key, value)).collect();
        if self.headless {
            return Ok(unstored(&rows));
        }
        let (page, size) = self.shown_page;
        Ok(unstored(&json!({"pager": {"page": page, "pageSize": size}, "entries": rows})))
    }

    fn takes(&self, key: &str, value: &Value) -> bool {
        let has_field = self.include_all
            || self.fields.is_empty()
            || self.fields.iter().any(|(path, _)| at(key, value, path).is_some());
        let mut passed = self.filters.iter().map(|filter| filter.passes(key, value));
        has_field
            && if self.any_filter && !self.filters.is_empty() {
                passed.any(|passes| passes)
            } else {
                passed.all(|passes| passes)
            }
    }

    fn row(&self, key: &str, value: &Value) -> Value {
        let mut row = Map::from_iter([("key".to_owned(), json!(key))]);
        for (path, alias) in &self.fields {
            let shown = at(key, value, path).unwrap_or_default();
            let mut steps = alias.split('.').peekable();
            let mut place = &mut row;
            while let Some(step) = steps.next() {
                if steps.peek().is_none() {
                    place.insert(step.to_owned(), shown.clone());
                    break;
                }
                let inner = place.entry(step).or_insert_with(|| json!({}));
                let Value::Object(fields) = inner else { break };
                place = fields;
            }
        }
        Value::Object(row)
    }

    fn compare(&self, a: (&str, &Value), b: (&str, &Value)) -> Ordering {
        let (path, direction) = &self.order;
        let (left, right) = (at(a.0, a.1, path), at(b.0, b.1, path));
        let descending = matches!(direction, Direction::Descending | Direction::NumericDescending);
        // What has nothing at the path comes last in either direction.
        let (left, right) = match (left, right) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Greater,
            (Some(_), None) => return Ordering::Less,
            (Some(left), Some(right)) => (left, right),
        };
        let ordering = match direction {
            _ if path == WHOLE => left.to_string().cmp(&right.to_string()),
            _ => order_of(&left, &right),
        };
        if descending { ordering.reverse() } else { ordering }
    }
}

/// Compares two values as the database does: by their type first.
fn order_of(left: &Value, right: &Value) -> Ordering {
    let rank = |value: &Value| match value {
        Value::Null => 0,
        Value::String(_) => 1,
        Value::Number(_) => 2,
        Value::Bool(_) => 3,
        Value::Array(_) => 4,
        Value::Object(_) => 5,
    };
    match (left, right) {
        (Value::String(a), Value::String(b)) => a.cmp(b),
        (Value::Number(a), Value::Number(b)) => {
            a.as_f64().partial_cmp(&b.as_f64()).unwrap_or(Ordering::Equal)
        }
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        (Value::Array(a), Value::Array(b)) => a.len().cmp(&b.len()),
        (Value::Object(a), Value::Object(b)) => a.len().cmp(&b.len()),
        _ => rank(left).cmp(&rank(right)),
    }
}

/// Returns what is at a path of an entry.
fn at(key: &str, value: &Value, path: &str) -> Option<Value> {
    match path {
        KEY => Some(json!(key)),
        WHOLE => Some(value.clone()),
        path => path
            .split('.')
            .try_fold(value, |value, step| match value {
                Value::Object(fields) => fields.get(step),
                Value::Array(entries) => entries.get(step.parse::<usize>().ok()?),
                _ => None,
            })
            .cloned(),
    }
}

/// Brings a path into its normal form: `a[1].b` becomes `a.1.b`.
fn path(text: &str) -> Result<String, Failure> {
    if text == WHOLE {
        return Ok(text.to_owned());
    }
    let normal = text.replace('[', ".").replace(']', "");
    let fits = |step: &str| {
        (1..=32).contains(&step.len())
            && step.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    let steps: Vec<&str> = normal.split('.').collect();
    if steps.len() <= 6 && steps.into_iter().all(fits) {
        return Ok(normal);
    }
    Err(refused("E7650", format!("Not a valid path: `{text}`")))
}

/// Reads the fields: paths, each with the name to show it under.
fn fields(text: &str) -> Result<Vec<(String, String)>, Failure> {
    let mut found = Vec::new();
    let mut above = String::new();
    let mut rest = text;
    let mut position = 0;
    while !rest.is_empty() {
        let end = field_end(rest);
        let (name, tail) = rest.split_at(end);
        let next = tail.chars().next();
        match next {
            None | Some(',' | ']' | ')') => {
                if !name.is_empty() {
                    found.push(field(&above, name)?);
                }
                if matches!(next, Some(']' | ')')) {
                    let inner = above.trim_end_matches('.');
                    above =
                        inner.rfind('.').map(|dot| inner[..=dot].to_owned()).unwrap_or_default();
                }
            }
            Some('[' | '(') => {
                above.push_str(name);
                above.push('.');
            }
            Some(other) => {
                let place = position + end;
                return Err(refused(
                    "E7651",
                    format!(
                        "Illegal fields expression, expected `,`, `[` or `]` at position {place} \
                         but found `{other}`"
                    ),
                ));
            }
        }
        let passed = end + next.map_or(0, char::len_utf8);
        position += passed;
        rest = &rest[passed..];
    }
    Ok(found)
}

/// Finds the end of a field: its name, and what follows a tilde.
fn field_end(text: &str) -> usize {
    let name = text.find(|c: char| !(c.is_alphanumeric() || c == '.')).unwrap_or(text.len());
    if text[name..].starts_with('~') {
        return text[name..].find(')').map_or(text.len(), |close| name + close + 1);
    }
    name
}

fn field(above: &str, name: &str) -> Result<(String, String), Failure> {
    let (name, alias) = match name.split_once("~hoist(") {
        Some((name, alias)) => (name, Some(alias.trim_end_matches(')').to_owned())),
        None => (name, None),
    };
    let full = format!("{above}{name}");
    let alias = alias.unwrap_or_else(|| match full.as_str() {
        WHOLE => "value".to_owned(),
        other => other.to_owned(),
    });
    Ok((path(&full)?, alias))
}

fn parts(text: &str) -> Vec<&str> {
    text.split(['~', '@', ':']).collect()
}

fn read_order(text: &str) -> Result<(String, Direction), Failure> {
    let parts = parts(text);
    let direction = match parts.get(1).map(|word| word.to_uppercase()).as_deref() {
        None | Some("ASC") => Direction::Ascending,
        Some("DESC") => Direction::Descending,
        Some("NASC") => Direction::NumericAscending,
        Some("NDESC") => Direction::NumericDescending,
        Some(_) => {
            return Err(Failure::conflict(format!("Not a valid order expression: {text}")));
        }
    };
    Ok((path(parts[0])?, direction))
}

fn read_filters(text: &str) -> Result<Vec<Filter>, Failure> {
    let mut filters = Vec::new();
    let (mut depth, mut start) = (0_i32, 0);
    let cuts = text.char_indices().filter_map(|(at, character)| {
        match character {
            '[' | '(' => depth += 1,
            ']' | ')' => depth -= 1,
            ',' if depth == 0 => return Some(at),
            _ => {}
        }
        None
    });
    for cut in cuts.chain([text.len()]).collect::<Vec<_>>() {
        filters.push(Filter::read(&text[start..cut])?);
        start = cut + 1;
    }
    Ok(filters)
}

impl Filter {
    fn read(text: &str) -> Result<Self, Failure> {
        let parts = parts(text);
        let (Some(place), Some(word)) = (parts.first(), parts.get(1)) else {
            return Err(refused(
                "E7652",
                format!(
                    "Illegal filter expression `{text}`: expected expression of pattern: \
                     <property>:<operator>[:<value>]"
                ),
            ));
        };
        let value = parts[2..].join(":");
        let lower = word.to_lowercase();
        let operator = OPERATORS.iter().find(|names| names.contains(&lower.as_str()));
        let Some(operator) = operator.and_then(|names| names.first()) else {
            let known: Vec<&str> = OPERATORS.iter().copied().flatten().copied().collect();
            let word = word.to_uppercase();
            return Err(Failure::conflict(format!(
                "Unknown operator: `{word}` Use one of [{}]",
                known.join(", ")
            )));
        };
        let filter = Self { path: path(place)?, operator, value };
        filter.check()?;
        Ok(filter)
    }

    fn is_unary(&self) -> bool {
        matches!(self.operator, "null" | "!null" | "empty" | "!empty")
    }

    fn check(&self) -> Result<(), Failure> {
        let operator = self.operator;
        let unary = self.is_unary();
        let wrong = if self.path == KEY && unary {
            "key filters cannot be used with unary operators".to_owned()
        } else if !unary && self.value.trim().is_empty() {
            format!("the operator `{operator}` requires a value")
        } else if unary && !self.value.trim().is_empty() {
            format!("the operator `{operator}` is unary and does not require a value")
        } else {
            return Ok(());
        };
        let written = if self.value.is_empty() {
            format!("{}:{operator}", self.path)
        } else {
            format!("{}:{operator}:{}", self.path, self.value)
        };
        Err(refused("E7653", format!("Illegal filter `{written}`: {wrong}")))
    }

    fn passes(&self, key: &str, value: &Value) -> bool {
        let Some(found) = at(key, value, &self.path) else { return false };
        match self.operator {
            "null" => found.is_null(),
            "!null" => !found.is_null(),
            "empty" => is_empty(&found) == Some(true),
            "!empty" => is_empty(&found) == Some(false),
            "in" | "!in" => {
                let inside = self.value.trim_start_matches('[').trim_end_matches(']');
                let listed = |text: &str| inside.split(',').any(|entry| entry == text);
                found.as_str().is_some_and(|text| listed(text) == (self.operator == "in"))
            }
            "eq" if self.value == "null" => found.is_null(),
            "!eq" if self.value == "null" => !found.is_null(),
            _ => self.compares(&found),
        }
    }

    /// Compares with the value of the filter, if both are of the same type.
    fn compares(&self, found: &Value) -> bool {
        let number = self
            .value
            .parse::<f64>()
            .ok()
            .filter(|_| self.value.bytes().all(|b| b.is_ascii_digit() || b == b'.'));
        if self.path == KEY {
            return found.as_str().is_some_and(|text| self.text_passes(text));
        }
        match (self.value.as_str(), number) {
            ("true" | "false", _) => {
                found.as_bool().is_some_and(|it| self.ordered(it.cmp(&(self.value == "true"))))
            }
            (_, Some(number)) => found
                .as_f64()
                .and_then(|it| it.partial_cmp(&number))
                .is_some_and(|ordering| self.ordered(ordering)),
            (text, None) if text.starts_with('{') || text.starts_with('[') => false,
            _ => found.as_str().is_some_and(|text| self.text_passes(text)),
        }
    }

    fn ordered(&self, ordering: Ordering) -> bool {
        match self.operator {
            "!eq" => ordering.is_ne(),
            "lt" => ordering.is_lt(),
            "le" => ordering.is_le(),
            "gt" => ordering.is_gt(),
            "ge" => ordering.is_ge(),
            "eq" => ordering.is_eq(),
            _ => false,
        }
    }

    fn text_passes(&self, text: &str) -> bool {
        let quoted = self.value.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
        let wanted = quoted.unwrap_or(&self.value);
        let pattern =
            |before: &str, after: &str| format!("{before}{wanted}{after}").replace('*', "%");
        let like = |text: &str, pattern: &str, folds: bool| {
            if folds {
                sql_like(&pattern.to_lowercase(), &text.to_lowercase())
            } else {
                sql_like(pattern, text)
            }
        };
        let (negated, name) = match self.operator.strip_prefix('!') {
            Some(name) if name != "eq" => (true, name),
            _ => (false, self.operator),
        };
        let passes = match name {
            "like" => like(text, &pattern("%", "%"), false),
            "$like" => like(text, &pattern("", "%"), false),
            "like$" => like(text, &pattern("%", ""), false),
            "ilike" => like(text, &pattern("%", "%"), true),
            "$ilike" => like(text, &pattern("", "%"), true),
            "ilike$" => like(text, &pattern("%", ""), true),
            "ieq" => text.to_lowercase() == wanted.to_lowercase(),
            _ => self.ordered(text.cmp(wanted)),
        };
        passes != negated
    }
}

/// Tells if a text fits a pattern of SQL: `%` stands for any text, `_` for one character.
fn sql_like(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), text.chars().collect());
    let mut fits = vec![false; text.len() + 1];
    fits[0] = true;
    for wanted in pattern {
        let before = fits.clone();
        let mut any = false;
        for place in 0..=text.len() {
            any |= before[place];
            fits[place] = match wanted {
                '%' => any,
                '_' => place > 0 && before[place - 1],
                letter => place > 0 && before[place - 1] && text[place - 1] == letter,
            };
        }
    }
    fits[text.len()]
}

fn is_empty(value: &Value) -> Option<bool> {
    match value {
        Value::String(text) => Some(text.is_empty()),
        Value::Array(entries) => Some(entries.is_empty()),
        Value::Object(fields) => Some(fields.is_empty()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(query: &str) -> Value {
        let (a, b) = (json!({"n": 1, "tags": ["x"]}), json!({"n": 2, "deep": {"k": "v"}}));
        let entries = [("a", &a), ("b", &b)];
        let selection = Selection::of(&Query::parse(query)).expect("the query is well formed");
        let answer = selection.answer(&entries).expect("a query that was read is answered");
        let body: Value = serde_json::from_slice(&answer.body).expect("the answer is JSON");
        body["entries"].clone()
    }

    #[test]
    fn fields_in_brackets_are_shown_where_they_were() {
        let rows = run("fields=n,deep(k)&order=n:desc");
        let expected = json!([
            {"key": "b", "n": 2, "deep": {"k": "v"}},
            {"key": "a", "n": 1, "deep": {"k": null}},
        ]);
        assert_eq!(rows, expected);
    }

    #[test]
    fn entries_without_any_of_the_fields_are_left_out() {
        assert_eq!(run("fields=tags"), json!([{"key": "a", "tags": ["x"]}]));
        assert_eq!(run("fields=tags&includeAll=true").as_array().map(Vec::len), Some(2));
    }

    #[test]
    fn a_filter_compares_only_values_of_its_own_type() {
        assert_eq!(run("fields=n&filter=n:gt:1"), json!([{"key": "b", "n": 2}]));
        assert_eq!(run("fields=n&filter=n:like:1"), json!([]));
        assert_eq!(run("fields=n&filter=_:eq:a"), json!([{"key": "a", "n": 1}]));
    }

    #[test]
    fn a_field_can_be_shown_under_another_name() {
        assert_eq!(run("fields=deep.k~hoist(it)"), json!([{"key": "b", "it": "v"}]));
    }
}
