//! Writes periods: as the API names them, and as people do.

use chrono::{Datelike, NaiveDate, Weekday};

use super::{Period, PeriodType, Rhythm, week_of_year};

impl Period {
    /// Writes the period as the API does: `202403`.
    pub(crate) fn iso(self) -> String {
        let (kind, start) = (self.kind, self.start);
        let mark = kind.mark();
        match kind.rhythm() {
            Rhythm::Day => start.format("%Y%m%d").to_string(),
            Rhythm::Weeks(first) => {
                let (year, week) = week_of_year(start, first);
                format!("{year}{mark}{week}")
            }
            Rhythm::TwoWeeks => {
                let (year, week) = week_of_year(start, Weekday::Mon);
                format!("{year}{mark}{}", week / 2 + 1)
            }
            Rhythm::Months { length, first } => {
                let past = start.month0() >= first;
                let year =
                    start.year() - i32::from(!past) + i32::from(kind.is_named_for_next_year());
                let number = (start.month0() + 12 - first) % 12 / length + 1;
                match kind {
                    PeriodType::Monthly => format!("{year:04}{number:02}"),
                    PeriodType::BiMonthly => format!("{year:04}{number:02}B"),
                    _ if length == 12 => format!("{year:04}{mark}"),
                    _ => format!("{year:04}{mark}{number}"),
                }
            }
        }
    }

    /// Writes the period as the data exchange does: its first day and how long it is.
    pub(crate) fn interval(self) -> String {
        let duration = match self.kind.rhythm() {
            Rhythm::Day => "P1D".to_owned(),
            Rhythm::Weeks(_) => "P7D".to_owned(),
            Rhythm::TwoWeeks => "P14D".to_owned(),
            Rhythm::Months { length: 12, .. } => "P1Y".to_owned(),
            Rhythm::Months { length, .. } => format!("P{length}M"),
        };
        format!("{}/{duration}", self.start)
    }

    /// Reads a period as the data exchange writes it.
    pub(crate) fn from_interval(text: &str) -> Option<Self> {
        let (start, _) = text.split_once('/')?;
        let start: NaiveDate = start.parse().ok()?;
        let mut kinds = PeriodType::ALL.into_iter().map(|kind| Self::containing(kind, start));
        kinds.find(|period| period.interval() == text)
    }

    /// Returns the name that people know: `March 2024`.
    pub(crate) fn name(self) -> String {
        let (start, end) = (self.start, self.end());
        let days = || format!("{} - {}", start.format("%Y-%m-%d"), end.format("%Y-%m-%d"));
        let month = |day: NaiveDate| day.format("%B").to_string();
        match (self.kind, self.kind.rhythm()) {
            (_, Rhythm::Day) => start.format("%Y-%m-%d").to_string(),
            (_, Rhythm::Weeks(first)) => {
                format!("Week {} {}", week_of_year(start, first).1, days())
            }
            (_, Rhythm::TwoWeeks) => {
                format!("Bi-Week {} {}", week_of_year(start, Weekday::Mon).1 / 2 + 1, days())
            }
            (PeriodType::Monthly, _) => start.format("%B %Y").to_string(),
            (PeriodType::Yearly, _) => start.format("%Y").to_string(),
            (PeriodType::QuarterlyNov, _) => {
                format!("{} to {}", start.format("%b"), end.format("%b %Y"))
            }
            (_, Rhythm::Months { length: 12, .. }) => {
                format!("{} - {}", start.format("%B %Y"), end.format("%B %Y"))
            }
            (_, Rhythm::Months { .. }) => format!("{} - {}", month(start), end.format("%B %Y")),
        }
    }

    /// Returns the short name, which differs for weeks only: `W9 2024-02-26 - 2024-03-03`.
    pub(crate) fn short_name(self) -> String {
        let name = self.name();
        match name.strip_prefix("Week ") {
            Some(rest) => format!("W{rest}"),
            None => name,
        }
    }
}
