//! Reads the parameters of a query as the server binds them, and complains in its words.

use std::time::Duration;

use chrono::{Datelike, NaiveDate};

use crate::clock::Moment;
use crate::failure::Failure;
use crate::message::Query;
use crate::tracker::date;
use crate::uid::is_uid;

/// The states of an event.
pub(crate) const EVENT_STATUS: &[&str] =
    &["ACTIVE", "COMPLETED", "VISITED", "SCHEDULE", "OVERDUE", "SKIPPED"];

/// The states of an enrollment.
pub(crate) const ENROLLMENT_STATUS: &[&str] = &["ACTIVE", "COMPLETED", "CANCELLED"];

/// Says what is wrong with the text of a UID, if anything is.
pub(crate) fn uid_fault(text: &str) -> Option<String> {
    (!is_uid(text)).then(|| {
        format!(
            "UID must be an alphanumeric string of 11 characters starting with a letter, but was: \
             {text}"
        )
    })
}

/// Demands that a segment of a path is a UID.
pub(crate) fn path_uid<'t>(name: &str, text: &'t str) -> Result<&'t str, Failure> {
    match uid_fault(text) {
        None => Ok(text),
        Some(fault) => Err(Failure::bad_parameter(format!(
            "Value '{text}' is not valid for path parameter {name}. {fault}"
        ))),
    }
}

fn invalid(name: &str, value: &str, fault: &str) -> Failure {
    Failure::bad_parameter(format!("Value '{value}' is not valid for parameter {name}. {fault}"))
}

/// The parameters of a query.
#[derive(Clone, Copy)]
pub(crate) struct Parameters<'q>(pub(crate) &'q Query);

impl<'q> Parameters<'q> {
    /// Returns the text of a parameter; repeated ones are joined.
    pub(crate) fn text(self, name: &str) -> Option<String> {
        let values: Vec<&str> = self.0.all(name).collect();
        Some(values.join(",")).filter(|text| !text.trim().is_empty())
    }

    /// Returns a UID.
    pub(crate) fn uid(self, name: &str) -> Result<Option<&'q str>, Failure> {
        let Some(value) = self.given(name) else { return Ok(None) };
        match uid_fault(value) {
            None => Ok(Some(value)),
            Some(fault) => Err(invalid(name, value, &fault)),
        }
    }

    /// Returns UIDs.
    pub(crate) fn uids(self, name: &str) -> Result<Vec<&'q str>, Failure> {
        let uids = self.0.list(name);
        match uids.iter().find_map(|uid| Some((uid, uid_fault(uid)?))) {
            None => Ok(uids),
            Some((uid, fault)) => Err(invalid(name, uid, &fault)),
        }
    }

    /// Returns UIDs of the old spelling, which puts semicolons between them.
    pub(crate) fn old_uids(self, name: &str) -> Result<Vec<&'q str>, Failure> {
        let text = self.given(name).unwrap_or_default();
        let uids: Vec<&str> = text.split(';').filter(|uid| !uid.is_empty()).collect();
        match uids.iter().find_map(|uid| uid_fault(uid)) {
            None => Ok(uids),
            // What is split by hand is not looked at before it is used.
            Some(fault) => Err(Failure::conflict(fault)),
        }
    }

    /// Returns one of some words.
    pub(crate) fn word(self, name: &str, known: &[&str]) -> Result<Option<&'q str>, Failure> {
        let Some(value) = self.given(name) else { return Ok(None) };
        if known.contains(&value) {
            return Ok(Some(value));
        }
        Err(invalid(name, value, &format!("Valid values are: [{}]", known.join(", "))))
    }

    /// Returns a switch.
    pub(crate) fn flag(self, name: &str) -> Result<Option<bool>, Failure> {
        let Some(value) = self.given(name) else { return Ok(None) };
        match value.to_ascii_lowercase().as_str() {
            "true" | "on" | "yes" | "1" => Ok(Some(true)),
            "false" | "off" | "no" | "0" => Ok(Some(false)),
            _ => Err(invalid(name, value, "It should be of type boolean")),
        }
    }

    /// Returns a number.
    pub(crate) fn number(self, name: &str) -> Result<Option<i64>, Failure> {
        let Some(value) = self.given(name) else { return Ok(None) };
        match value.trim().parse::<i32>() {
            Ok(number) => Ok(Some(i64::from(number))),
            Err(_) => Err(invalid(name, value, &format!("For input string: \"{value}\""))),
        }
    }

    /// Returns the moment from which on something counts.
    pub(crate) fn start(self, name: &str) -> Result<Option<Moment>, Failure> {
        let Some(value) = self.given(name) else { return Ok(None) };
        match date::parse(value) {
            Some(moment) => Ok(Some(moment)),
            None => Err(invalid(name, value, &date_fault(value))),
        }
    }

    /// Returns the moment up to which something counts; a day counts whole.
    pub(crate) fn end(self, name: &str) -> Result<Option<Moment>, Failure> {
        let start = self.start(name)?;
        let day = self.given(name).is_some_and(|text| text.len() == 10);
        let rest = Duration::from_millis(24 * 60 * 60 * 1000 - 1);
        Ok(start.map(|moment| if day { moment.after(rest) } else { moment }))
    }

    fn given(self, name: &str) -> Option<&'q str> {
        self.0.get(name).filter(|value| !value.is_empty())
    }
}

/// Says what is wrong with a date, in the words of the library that reads it.
fn date_fault(text: &str) -> String {
    let mut parts = text.get(..10).unwrap_or(text).split('-');
    let mut number = || parts.next().and_then(|part| part.parse::<u32>().ok());
    let (year, month, day) = (number(), number(), number());
    let (Some(year), Some(month)) = (year, month) else {
        return format!("Invalid format: \"{text}\"");
    };
    let out_of_range = |field: &str, value: u32, most: u32| {
        format!(
            "Cannot parse \"{text}\": Value {value} for {field} must be in the range [1,{most}]"
        )
    };
    if !(1..=12).contains(&month) {
        return out_of_range("monthOfYear", month, 12);
    }
    let year = i32::try_from(year).unwrap_or(i32::MAX);
    let following = NaiveDate::from_ymd_opt(year + i32::from(month == 12), month % 12 + 1, 1);
    let last = following.and_then(|day| day.pred_opt()).map_or(31, |day| day.day());
    match day {
        Some(day) if day < 1 || day > last => out_of_range("dayOfMonth", day, last),
        _ => {
            let read = text.get(..10).filter(|_| day.is_some()).unwrap_or("");
            let rest = &text[read.len()..];
            if read.is_empty() || rest.is_empty() {
                format!("Invalid format: \"{text}\"")
            } else {
                format!("Invalid format: \"{text}\" is malformed at \"{rest}\"")
            }
        }
    }
}

/// Reads a duration as filters write it: `7d`, `2h`, `30m`, `10s`.
pub(crate) fn duration(text: &str) -> Option<Duration> {
    let unit = text.chars().last()?;
    let seconds = match unit {
        'd' => 86_400,
        'h' => 3_600,
        'm' => 60,
        's' => 1,
        _ => return None,
    };
    let number: u64 = text[..text.len() - 1].parse().ok()?;
    Some(Duration::from_secs(number.checked_mul(seconds)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal<T>(result: Result<T, Failure>) -> String {
        result.err().map(|failure| failure.message).unwrap_or_default()
    }

    #[test]
    fn parameters_are_refused_in_the_servers_words() {
        let query = Query::parse(
            "program=x&status=Y&page=p&after=2024-13-01&before=2024-02-30&odd=yesterday&on=perhaps",
        );
        let parameters = Parameters(&query);
        assert!(refusal(parameters.uid("program")).ends_with("but was: x"));
        assert_eq!(
            refusal(parameters.word("status", ENROLLMENT_STATUS)),
            "Value 'Y' is not valid for parameter status. Valid values are: \
             [ACTIVE, COMPLETED, CANCELLED]"
        );
        assert!(refusal(parameters.number("page")).ends_with("For input string: \"p\""));
        assert!(refusal(parameters.start("after")).contains("monthOfYear"));
        assert!(refusal(parameters.end("before")).ends_with("in the range [1,29]"));
        assert!(refusal(parameters.start("odd")).ends_with("Invalid format: \"yesterday\""));
        assert!(refusal(parameters.flag("on")).ends_with("boolean"));
    }

    #[test]
    fn a_day_ends_at_midnight() {
        let query = Query::parse("day=2024-02-29&time=2024-02-29T12:00");
        let end = |name: &str| Parameters(&query).end(name).unwrap().map(Moment::text);
        assert_eq!(end("day").as_deref(), Some("2024-02-29T23:59:59.999"));
        assert_eq!(end("time").as_deref(), Some("2024-02-29T12:00:00.000"));
        assert_eq!(duration("2h"), Some(Duration::from_secs(7200)));
        assert_eq!(duration("2w"), None);
    }
}
