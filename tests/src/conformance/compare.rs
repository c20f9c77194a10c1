//! Compares one answer with the recorded one and names the first difference.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use reqwest::Url;
use serde_json::{Map, Value};

use super::identifiers::{Identifiers, Token, tokens};
use super::rules::Rules;

/// The first place where two answers differ.
#[derive(Debug, Clone)]
pub struct Difference {
    /// Where: `status`, `header location`, or the path of a value.
    pub path: String,
    /// What the recorded server said.
    pub recorded: String,
    /// What the server under test said.
    pub found: String,
}

impl Difference {
    pub(super) fn new(
        path: impl Into<String>,
        recorded: &(impl ToString + ?Sized),
        found: &(impl ToString + ?Sized),
    ) -> Self {
        Self { path: path.into(), recorded: recorded.to_string(), found: found.to_string() }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let short = |text: &str| text.chars().take(300).collect::<String>();
        write!(
            out,
            "{}: recorded {}, found {}",
            self.path,
            short(&self.recorded),
            short(&self.found)
        )
    }
}

type Outcome = Result<(), Difference>;

/// A comparison in progress.
pub(super) struct Comparison<'c> {
    pub(super) rules: &'c Rules,
    pub(super) identifiers: Identifiers,
    pub(super) cut: &'c BTreeMap<String, usize>,
    /// Whether the lists at the top come in an order that the request determines.
    pub(super) is_page: bool,
    /// Whether the list at the root is sorted by times of day, so that the hour of the recording decides.
    pub(super) is_timetable: bool,
    /// Whether the lists at the top are sets.
    pub(super) sets: bool,
}

impl Comparison<'_> {
    /// Compares two JSON values; `path` is written as the recorder writes it.
    pub(super) fn value(&mut self, path: &str, recorded: &Value, found: &Value) -> Outcome {
        let wrong = || Err(Difference::new(path, recorded, found));
        match (recorded, found) {
            (Value::Null, Value::Null) => Ok(()),
            (Value::Bool(a), Value::Bool(b)) if a == b || self.rules.is_volatile(path) => Ok(()),
            (Value::Number(a), Value::Number(b))
                if a.as_f64() == b.as_f64() || self.rules.is_volatile(path) =>
            {
                Ok(())
            }
            (Value::String(a), Value::String(b)) => {
                if self.rules.is_volatile(path) {
                    Ok(())
                } else {
                    self.text(path, a, b)
                }
            }
            (Value::Null, Value::String(_)) | (Value::String(_), Value::Null)
                if self.rules.may_be_null(path) =>
            {
                Ok(())
            }
            (Value::Array(a), Value::Array(b)) => self.array(path, a, b),
            (Value::Object(a), Value::Object(b)) => self.object(path, a, b),
            _ => wrong(),
        }
    }

    /// Compares two texts, token by token.
    pub(super) fn text(&mut self, path: &str, recorded: &str, found: &str) -> Outcome {
        if recorded == found {
            return Ok(());
        }
        let (theirs, ours) = (tokens(recorded), tokens(found));
        let same = theirs.len() == ours.len()
            && theirs.iter().zip(&ours).all(|pair| match pair {
                (Token::Uid(a), Token::Uid(b)) => self.identifiers.matches(a, b),
                (Token::Time(a), Token::Time(b)) => same_time(a, b),
                (Token::Millis(_), Token::Millis(_)) | (Token::Uuid(_), Token::Uuid(_)) => true,
                (Token::Text(a), Token::Text(b)) => a == b,
                _ => false,
            });
        let plain = |text: &str| with_sorted_lists(&without_position(text));
        if same || plain(recorded) == plain(found) {
            return Ok(());
        }
        if is_link(path) && decoded(recorded).is_some_and(|link| Some(link) == decoded(found)) {
            return Ok(());
        }
        Err(Difference::new(path, recorded, found))
    }

    /// Compares two lists of metrics: what was counted belongs to the run, the form does not.
    pub(super) fn metrics(&mut self, recorded: &str, found: &str) -> Outcome {
        let known: BTreeSet<String> = recorded.lines().map(without_values).collect();
        for line in found.lines().map(without_values) {
            // The last line may be cut off in the recording.
            if !known.contains(&line) {
                return Err(Difference::new("body", "no metric of that form", &line));
            }
        }
        Ok(())
    }

    fn object(
        &mut self,
        path: &str,
        recorded: &Map<String, Value>,
        found: &Map<String, Value>,
    ) -> Outcome {
        let path = if path == "." { "" } else { path };
        for (key, value) in recorded {
            let place = format!("{path}.{key}");
            match found.get(key) {
                Some(ours) => self.value(&place, value, ours)?,
                None if self.rules.may_be_absent(&place) => {}
                None => return self.keyed(&place, key, value, found),
            }
        }
        for (key, value) in found {
            let place = format!("{path}.{key}");
            let keyed_by_uid = self.rules.is_keyed_by_uid(path);
            if !recorded.contains_key(key) && !keyed_by_uid && !self.rules.may_be_absent(&place) {
                return Err(Difference::new(place, "nothing", value));
            }
        }
        if self.rules.is_keyed_by_uid(path) && recorded.len() != found.len() {
            return Err(Difference::new(path, &recorded.len(), &found.len()));
        }
        Ok(())
    }

    /// Looks for the value of a key that is a UID, which a server may have made up.
    fn keyed(
        &mut self,
        place: &str,
        key: &str,
        value: &Value,
        found: &Map<String, Value>,
    ) -> Outcome {
        for (other, ours) in found {
            let mut attempt = self.fork();
            if attempt.text(place, key, other).is_ok() && attempt.value(place, value, ours).is_ok()
            {
                self.identifiers = attempt.identifiers;
                return Ok(());
            }
        }
        Err(Difference::new(place, value, "nothing"))
    }

    fn array(&mut self, path: &str, recorded: &[Value], found: &[Value]) -> Outcome {
        let cut = self.cut.get(if path.is_empty() { "." } else { path }).copied();
        let length = cut.unwrap_or(recorded.len());
        if found.len() != length {
            return Err(Difference::new(format!("{path} (length)"), &length, &found.len()));
        }
        let timetable = path.is_empty() && self.is_timetable;
        if timetable || self.rules.is_unordered(path, self.is_page, self.sets) {
            return self.set(path, recorded, found);
        }
        for (index, (theirs, ours)) in recorded.iter().zip(found).enumerate() {
            self.value(&format!("{path}[{index}]"), theirs, ours)?;
        }
        Ok(())
    }

    /// Compares two lists of which the order means nothing.
    fn set(&mut self, path: &str, recorded: &[Value], found: &[Value]) -> Outcome {
        let mut free: Vec<&Value> = found.iter().collect();
        for (index, theirs) in recorded.iter().enumerate() {
            let place = format!("{path}[{index}]");
            let mut nearest: Option<(bool, Difference)> = None;
            let mut hit = None;
            for (candidate, ours) in free.iter().enumerate() {
                let mut attempt = self.fork();
                match attempt.value(&place, theirs, ours) {
                    Ok(()) => {
                        hit = Some((candidate, attempt.identifiers));
                        break;
                    }
                    // The entry with the same UID is meant, else the one that is alike the longest.
                    Err(difference) => {
                        let same = theirs.get("id").is_some() && theirs.get("id") == ours.get("id");
                        let better = nearest.as_ref().is_none_or(|(known, n)| {
                            (*known, n.path.len()) < (same, difference.path.len())
                        });
                        if better {
                            nearest = Some((same, difference));
                        }
                    }
                }
            }
            match hit {
                Some((candidate, identifiers)) => {
                    free.remove(candidate);
                    self.identifiers = identifiers;
                }
                None => {
                    return Err(nearest.map_or_else(
                        || Difference::new(place, theirs, "nothing"),
                        |(_, difference)| difference,
                    ));
                }
            }
        }
        Ok(())
    }

    fn fork(&self) -> Comparison<'_> {
        Comparison { identifiers: self.identifiers.clone(), ..*self }
    }
}

/// Tells if the value at a path is the address of another page.
fn is_link(path: &str) -> bool {
    path.ends_with(".nextPage") || path.ends_with(".prevPage")
}

/// Takes an address apart: servers repeat the query as it was sent, and programs encode it differently.
fn decoded(link: &str) -> Option<(String, Vec<(String, String)>)> {
    let url = Url::parse(link).ok()?;
    let pairs = url.query_pairs().into_owned().collect();
    Some((url.path().to_owned(), pairs))
}

/// Takes the place in a statement out of a message of the database: the statement is the server's own.
fn without_position(text: &str) -> String {
    match text.split_once("\n  Position: ") {
        Some((message, place)) if place.bytes().all(|byte| byte.is_ascii_digit()) => {
            message.to_owned()
        }
        _ => text.to_owned(),
    }
}

/// Sorts what a message lists in brackets: servers write sets there.
fn with_sorted_lists(text: &str) -> String {
    let mut sorted = String::new();
    let mut rest = text;
    while let Some(open) = rest.find(['[', '(']) {
        let (before, from) = rest.split_at(open + 1);
        sorted.push_str(before);
        let close = from.find([']', ')']).unwrap_or(from.len());
        let mut entries: Vec<&str> = from[..close].split(',').map(str::trim).collect();
        entries.sort_unstable();
        sorted.push_str(&entries.join(", "));
        rest = &from[close..];
    }
    sorted + rest
}

/// Takes the values of the labels and the number out of a line of metrics.
fn without_values(line: &str) -> String {
    if line.starts_with('#') {
        return line.to_owned();
    }
    let (labels, number) = line.rsplit_once(' ').unwrap_or((line, ""));
    let labels = labels.split('"').step_by(2).collect::<Vec<_>>().join("\"");
    let form = if number.contains('.') || labels.contains("_sum") { "0.0" } else { "0" };
    format!("{labels} {form}")
}

/// Tells if two times are written alike; a midnight is a date, which must be the same.
fn same_time(recorded: &str, found: &str) -> bool {
    let shape = |time: &str| {
        time.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect::<String>()
    };
    if recorded.contains("T00:00:00.000") {
        return recorded == found;
    }
    shape(recorded) == shape(found)
}
