//! Periods: their types, their text, their days, and the ones that are told relative to today.

mod kind;
mod parse;
mod relative;
mod text;

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

pub(crate) use kind::PeriodType;
pub(crate) use relative::{RELATIVE_PERIODS, Today};

/// A period: a day, a week, a month, a year that begins in April, …
///
/// It is what its type makes of the day it begins on, so it is small and compares by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Period {
    start: NaiveDate,
    kind: PeriodType,
}

/// How the periods of a type follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rhythm {
    Day,
    /// Weeks that begin on a day; the first of a year has the fourth of January.
    Weeks(Weekday),
    /// Two weeks, the first of which has an odd number.
    TwoWeeks,
    /// A number of months, counted from a month (January is 0).
    Months {
        length: u32,
        first: u32,
    },
}

impl Period {
    /// Returns the period of a type that a day is in.
    pub(crate) fn containing(kind: PeriodType, day: NaiveDate) -> Self {
        let start = match kind.rhythm() {
            Rhythm::Day => day,
            Rhythm::Weeks(first) => start_of_week(day, first),
            Rhythm::TwoWeeks => {
                let monday = start_of_week(day, Weekday::Mon);
                let odd = week_of_year(monday, Weekday::Mon).1 % 2 == 1;
                if odd { monday } else { back(monday, 7) }
            }
            Rhythm::Months { length, first } => {
                let passed = (day.month0() + 12 - first) % length;
                let month = day.with_day(1).unwrap_or(day);
                month.checked_sub_months(Months::new(passed)).unwrap_or(month)
            }
        };
        Self { start, kind }
    }

    /// Returns the type.
    pub(crate) fn kind(self) -> PeriodType {
        self.kind
    }

    /// Returns the first day.
    pub(crate) fn start(self) -> NaiveDate {
        self.start
    }

    /// Returns the last day.
    pub(crate) fn end(self) -> NaiveDate {
        let after = match self.kind.rhythm() {
            Rhythm::Day => return self.start,
            Rhythm::Weeks(_) => self.start.checked_add_days(Days::new(7)),
            Rhythm::TwoWeeks => self.start.checked_add_days(Days::new(14)),
            Rhythm::Months { length, .. } => self.start.checked_add_months(Months::new(length)),
        };
        after.and_then(|day| day.pred_opt()).unwrap_or(NaiveDate::MAX)
    }

    /// Returns the number of days.
    pub(crate) fn days(self) -> i64 {
        (self.end() - self.start).num_days() + 1
    }

    /// Returns the period that comes some periods later; earlier, where the number is negative.
    #[must_use]
    pub(crate) fn moved(self, periods: i32) -> Self {
        let (count, later) = (periods.unsigned_abs(), periods >= 0);
        let days = |length: u32| {
            let days = Days::new(u64::from(count * length));
            if later {
                self.start.checked_add_days(days)
            } else {
                self.start.checked_sub_days(days)
            }
        };
        let day = match self.kind.rhythm() {
            Rhythm::Day => days(1),
            Rhythm::Weeks(_) => days(7),
            Rhythm::TwoWeeks => days(14),
            Rhythm::Months { length, .. } => {
                let months = Months::new(count * length);
                if later {
                    self.start.checked_add_months(months)
                } else {
                    self.start.checked_sub_months(months)
                }
            }
        };
        Self::containing(self.kind, day.unwrap_or(self.start))
    }

    /// Tells if all days of another period are in this one.
    pub(crate) fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end() <= self.end()
    }

    /// Returns the periods of a type from the one that a day is in to the one that another is in.
    pub(crate) fn between(kind: PeriodType, from: NaiveDate, to: NaiveDate) -> Vec<Self> {
        let mut found = Vec::new();
        let mut period = Self::containing(kind, from);
        while period.start <= to {
            found.push(period);
            let next = period.moved(1);
            if next.start <= period.start {
                break;
            }
            period = next;
        }
        found
    }

    /// Returns a number of periods that follow each other; the last is the one that a day is in.
    pub(crate) fn rolling(kind: PeriodType, count: i32, day: NaiveDate) -> Vec<Self> {
        let last = Self::containing(kind, day);
        (1 - count..=0).map(|back| last.moved(back)).collect()
    }
}

impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.iso())
    }
}

fn back(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

fn start_of_week(day: NaiveDate, first: Weekday) -> NaiveDate {
    back(day, u64::from(day.weekday().days_since(first)))
}

/// Returns the year and the number of the week that a day is in, for weeks that begin on some day.
fn week_of_year(day: NaiveDate, first: Weekday) -> (i32, u32) {
    let start = start_of_week(day, first);
    // The fourth day of a week tells its year.
    let year = start.checked_add_days(Days::new(3)).unwrap_or(start).year();
    let weeks = (start - first_week(year, first)).num_days() / 7;
    (year, u32::try_from(weeks).unwrap_or(0) + 1)
}

/// Returns the first day of the first week of a year.
fn first_week(year: i32, first: Weekday) -> NaiveDate {
    let fourth = NaiveDate::from_ymd_opt(year, 1, 4).unwrap_or_default();
    start_of_week(fourth, first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(text: &str) -> Period {
        Period::parse(text).unwrap()
    }

    #[test]
    fn every_type_is_read_and_written_with_its_days() {
        for (text, kind, start, end) in [
            ("20240229", "Daily", "2024-02-29", "2024-02-29"),
            ("2024W1", "Weekly", "2024-01-01", "2024-01-07"),
            ("2026W53", "Weekly", "2026-12-28", "2027-01-03"),
            ("2025W1", "Weekly", "2024-12-30", "2025-01-05"),
            ("2024WedW1", "WeeklyWednesday", "2024-01-03", "2024-01-09"),
            ("2024SunW1", "WeeklySunday", "2023-12-31", "2024-01-06"),
            ("2024BiW2", "BiWeekly", "2024-01-15", "2024-01-28"),
            ("202402", "Monthly", "2024-02-01", "2024-02-29"),
            ("202406B", "BiMonthly", "2024-11-01", "2024-12-31"),
            ("2024Q3", "Quarterly", "2024-07-01", "2024-09-30"),
            ("2024NovQ1", "QuarterlyNov", "2023-11-01", "2024-01-31"),
            ("2024NovQ4", "QuarterlyNov", "2024-08-01", "2024-10-31"),
            ("2024S2", "SixMonthly", "2024-07-01", "2024-12-31"),
            ("2024AprilS2", "SixMonthlyApril", "2024-10-01", "2025-03-31"),
            ("2024NovS1", "SixMonthlyNov", "2023-11-01", "2024-04-30"),
            ("2024", "Yearly", "2024-01-01", "2024-12-31"),
            ("2024April", "FinancialApril", "2024-04-01", "2025-03-31"),
            ("2024July", "FinancialJuly", "2024-07-01", "2025-06-30"),
            ("2024Oct", "FinancialOct", "2024-10-01", "2025-09-30"),
            ("2024Nov", "FinancialNov", "2023-11-01", "2024-10-31"),
        ] {
            let period = period(text);
            assert_eq!(period.to_string(), text);
            assert_eq!(period.kind().name(), kind, "{text}");
            assert_eq!((period.start(), period.end()), (day(start), day(end)), "{text}");
            assert_eq!(period.moved(3).moved(-3), period, "{text}");
            assert_eq!(Period::containing(period.kind(), period.end()), period, "{text}");
        }
        assert_eq!(period("2024-02"), period("202402"));
        assert_eq!(period("2024-02-29"), period("20240229"));
        assert_eq!(period("2024W01"), period("2024W1"));
        for text in
            ["202413", "2024W54", "2025W53", "2024Q5", "20240230", "24", "2024BiW28", "x", ""]
        {
            assert_eq!(Period::parse(text), None, "{text}");
        }
    }

    #[test]
    fn names_are_those_of_people() {
        for (text, name) in [
            ("202503", "March 2025"),
            ("2025Q1", "January - March 2025"),
            ("2025W12", "Week 12 2025-03-17 - 2025-03-23"),
            ("2025", "2025"),
            ("2024Oct", "October 2024 - September 2025"),
            ("2025NovQ1", "Nov to Jan 2025"),
            ("20250317", "2025-03-17"),
            ("2025S1", "January - June 2025"),
        ] {
            assert_eq!(period(text).name(), name);
        }
    }

    #[test]
    fn an_interval_tells_the_type() {
        for text in ["202405", "2024Q2", "2024", "2024April", "20240501", "2024W9", "2024AprilS1"] {
            let interval = period(text).interval();
            assert_eq!(Period::from_interval(&interval), Some(period(text)), "{interval}");
        }
        assert_eq!(period("202405").interval(), "2024-05-01/P1M");
        assert_eq!(Period::from_interval("2024-05-02/P1M"), None);
    }

    #[test]
    fn relative_periods_follow_today() {
        let today = Today::new(day("2025-03-10"));
        let texts = |word: &str| -> Vec<String> {
            today.periods(word).unwrap().iter().map(ToString::to_string).collect()
        };
        assert_eq!(texts("TODAY"), ["20250310"]);
        assert_eq!(texts("LAST_3_DAYS"), ["20250307", "20250308", "20250309"]);
        assert_eq!(texts("LAST_3_MONTHS"), ["202412", "202501", "202502"]);
        assert_eq!(texts("LAST_12_MONTHS").len(), 12);
        assert_eq!(texts("THIS_QUARTER"), ["2025Q1"]);
        assert_eq!(texts("LAST_4_QUARTERS"), ["2024Q1", "2024Q2", "2024Q3", "2024Q4"]);
        assert_eq!(texts("QUARTERS_LAST_YEAR"), ["2024Q1", "2024Q2", "2024Q3", "2024Q4"]);
        assert_eq!(texts("LAST_5_YEARS"), ["2020", "2021", "2022", "2023", "2024"]);
        assert_eq!(texts("THIS_FINANCIAL_YEAR"), ["2024Oct"]);
        assert_eq!(texts("LAST_WEEK"), ["2025W10"]);
        assert_eq!(texts("WEEKS_THIS_YEAR").len(), 52);
        assert_eq!(texts("LAST_10_YEARS").len(), 10);
        assert!(today.periods("LAST_13_MONTHS").is_none());
    }
}
