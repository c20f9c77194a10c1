//! When a job runs: the six fields of its cron expression.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

/// How many days are looked through: the leap days of a century fall within.
const DAYS: u64 = 366 * 9;

/// A cron expression: seconds, minutes, hours, days, months, days of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cron {
    seconds: BTreeSet<u32>,
    minutes: BTreeSet<u32>,
    hours: BTreeSet<u32>,
    days: BTreeSet<u32>,
    months: BTreeSet<u32>,
    /// From Monday, one, to Sunday, seven.
    weekdays: BTreeSet<u32>,
}

/// The names of the months.
const MONTHS: &[&str] =
    &["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/// The names of the days of the week.
const WEEKDAYS: &[&str] = &["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];

/// The short forms of whole expressions.
const MACROS: &[(&str, &str)] = &[
    ("@yearly", "0 0 0 1 1 *"),
    ("@annually", "0 0 0 1 1 *"),
    ("@monthly", "0 0 0 1 * *"),
    ("@weekly", "0 0 0 * * 0"),
    ("@daily", "0 0 0 * * *"),
    ("@midnight", "0 0 0 * * *"),
    ("@hourly", "0 0 * * * *"),
];

impl Cron {
    /// Reads an expression; nothing, where it is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let whole = MACROS.iter().find(|(name, _)| *name == text).map_or(text, |(_, it)| it);
        let fields: Vec<&str> = whole.split_whitespace().collect();
        let [seconds, minutes, hours, days, months, weekdays] = fields.as_slice() else {
            return None;
        };
        let weekdays = field(weekdays, 0, 7, WEEKDAYS)?;
        Some(Self {
            seconds: field(seconds, 0, 59, &[])?,
            minutes: field(minutes, 0, 59, &[])?,
            hours: field(hours, 0, 23, &[])?,
            days: field(days, 1, 31, &[])?,
            months: field(months, 1, 12, MONTHS)?,
            // Sunday is the first day and the last.
            weekdays: weekdays.into_iter().map(|day| if day == 0 { 7 } else { day }).collect(),
        })
    }

    /// Returns the next time after another.
    pub(crate) fn next(&self, after: NaiveDateTime) -> Option<NaiveDateTime> {
        let after = after.with_nanosecond(0)? + chrono::TimeDelta::seconds(1);
        let mut day = after.date();
        let mut from = after.time();
        for _ in 0..DAYS {
            if self.fits(day)
                && let Some(time) = self.time(from)
            {
                return Some(day.and_time(time));
            }
            day = day.checked_add_days(Days::new(1))?;
            from = NaiveTime::MIN;
        }
        None
    }

    fn fits(&self, day: NaiveDate) -> bool {
        self.days.contains(&day.day())
            && self.months.contains(&day.month())
            && self.weekdays.contains(&day.weekday().number_from_monday())
    }

    /// Returns the first time of a day from a time on.
    fn time(&self, from: NaiveTime) -> Option<NaiveTime> {
        for hour in self.hours.range(from.hour()..) {
            let minute = if *hour == from.hour() { from.minute() } else { 0 };
            for minute in self.minutes.range(minute..) {
                let same = (*hour, *minute) == (from.hour(), from.minute());
                let second = if same { from.second() } else { 0 };
                if let Some(second) = self.seconds.range(second..).next() {
                    return NaiveTime::from_hms_opt(*hour, *minute, *second);
                }
            }
        }
        None
    }
}

/// Reads a field: `*`, `?`, `3`, `1,5`, `1-5`, `*/15`, `MON-FRI`.
fn field(text: &str, least: u32, most: u32, names: &[&str]) -> Option<BTreeSet<u32>> {
    let mut found = BTreeSet::new();
    for part in text.split(',') {
        let (range, step) = match part.split_once('/') {
            Some((range, step)) => (range, Some(step.parse::<usize>().ok().filter(|it| *it > 0)?)),
            None => (part, None),
        };
        let number = |text: &str| {
            let named = names.iter().position(|name| name.eq_ignore_ascii_case(text));
            let value = match named {
                Some(place) => u32::try_from(place).ok()? + 1,
                None => text.parse().ok()?,
            };
            (least..=most).contains(&value).then_some(value)
        };
        let (start, end) = match range {
            "*" | "?" => (least, most),
            _ => match range.split_once('-') {
                Some((start, end)) => (number(start)?, number(end)?),
                None if step.is_some() => (number(range)?, most),
                None => (number(range)?, number(range)?),
            },
        };
        if start > end {
            return None;
        }
        found.extend((start..=end).step_by(step.unwrap_or(1)));
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(cron: &str, after: &str) -> String {
        let after = NaiveDateTime::parse_from_str(after, "%Y-%m-%d %H:%M:%S").unwrap();
        Cron::parse(cron).unwrap().next(after).unwrap().to_string()
    }

    #[test]
    fn the_next_time_follows_from_the_fields() {
        assert_eq!(next("0 0 2 ? * *", "2026-11-21 05:18:00"), "2026-11-22 02:00:00");
        assert_eq!(next("0 0 7 ? * *", "2026-11-21 05:18:00"), "2026-11-21 07:00:00");
        assert_eq!(next("0 */15 * * * *", "2026-11-21 05:18:00"), "2026-11-21 05:30:00");
        assert_eq!(
            next("30 59 23 L? * *".replace("L?", "31").as_str(), "2026-11-21 05:18:00"),
            "2026-12-31 23:59:30"
        );
        assert_eq!(next("0 0 8 ? * MON-FRI", "2026-11-21 05:18:00"), "2026-11-23 08:00:00");
        assert_eq!(next("0 0 0 29 2 *", "2026-11-21 05:18:00"), "2028-02-29 00:00:00");
    }

    #[test]
    fn what_is_no_expression_is_told() {
        for text in
            ["x", "", "0 0 3", "0 0 25 ? * *", "60 0 3 ? * *", "0 0 3 ? FOO *", "0 0/0 * * * *"]
        {
            assert_eq!(Cron::parse(text), None, "{text}");
        }
    }
}
