//! Periods: read, written, reckoned with, and found from words such as `LAST_12_MONTHS`.
//!
//! ```
//! use dhis2_client::period::{Period, PeriodType, RelativePeriod};
//!
//! let month: Period = "202402".parse()?;
//! assert_eq!(month.end().to_string(), "2024-02-29");
//! assert_eq!(month.next()?.to_string(), "202403");
//! assert_eq!(month.as_type(PeriodType::Quarterly)?.to_string(), "2024Q1");
//!
//! let days = month.divided_into(PeriodType::Daily)?;
//! assert_eq!(days.len(), 29);
//!
//! let last = RelativePeriod::Last3Months.periods(month.start(), &Default::default())?;
//! assert_eq!(last.iter().map(ToString::to_string).collect::<Vec<_>>(), ["202311", "202312", "202401"]);
//! # Ok::<(), dhis2_client::period::PeriodError>(())
//! ```
//!
//! All of it is of the ISO 8601 (Gregorian) calendar, which is what servers send and take unless
//! their calendar is set to another; see [`Period::parse_in`].

mod kind;
mod relative;
mod text;

use std::fmt;
use std::str::FromStr;

use dhis2_models::chrono::{Datelike as _, Days, Months, NaiveDate, Weekday};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

pub use self::kind::PeriodType;
use self::kind::Rhythm;
pub use self::relative::{RelativeOptions, RelativePeriod};
use crate::api::Calendar;

/// A span of days of one of DHIS2's types: a day, a week, a month, a year that begins in April.
///
/// It reads and prints as servers write it (`202402`, `2024W7`, `2024April`), and sorts by time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    start: NaiveDate,
    kind: PeriodType,
}

/// Says why something is no [`Period`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PeriodError {
    /// The text is not of a form that periods have.
    #[error("`{0}` is not a period such as 202401, 2024Q1, 2024W5, 20240131 or 2024")]
    Form(String),
    /// The text is of the right form, and there is no such period.
    #[error("there is no period `{0}`")]
    NoSuch(String),
    /// The word is no relative period.
    #[error("`{0}` is not a relative period such as LAST_12_MONTHS")]
    Relative(String),
    /// The word is no type of periods.
    #[error("`{0}` is not a period type such as Monthly")]
    Type(String),
    /// Servers have no way to write periods of the type.
    #[error("DHIS2 has no way to write periods of the type {0}")]
    Unwritten(PeriodType),
    /// The years 0 to 9999 are all that can be written.
    #[error("periods are written with years of four digits: {0} is out of reach")]
    OutOfReach(String),
    /// The calendar is not the one that this crate reckons by.
    #[error(
        "`{text}` is a period of the {calendar} calendar; this crate reckons by the ISO 8601 calendar \
         only: send the text as it is, and let the server reckon"
    )]
    Calendar {
        /// The period.
        text: String,
        /// The calendar.
        calendar: Calendar,
    },
}

impl Period {
    /// Returns the period of a type that a day is in.
    ///
    /// # Errors
    ///
    /// Fails for [`PeriodType::TwoYearly`], which servers cannot write, and where the year does not
    /// have four digits.
    pub fn containing(kind: PeriodType, day: NaiveDate) -> Result<Self, PeriodError> {
        let start = match kind.rhythm().ok_or(PeriodError::Unwritten(kind))? {
            Rhythm::Days => Some(day),
            Rhythm::Weeks(first) => start_of_week(day, first),
            Rhythm::TwoWeeks => start_of_week(day, Weekday::Mon).and_then(|monday| {
                let odd = week_of_year(monday, Weekday::Mon)?.1 % 2 == 1;
                if odd { Some(monday) } else { monday.checked_sub_days(Days::new(7)) }
            }),
            Rhythm::Months { length, first } => {
                let passed = (day.month0() + 12 - first) % length;
                day.with_day(1).and_then(|day| day.checked_sub_months(Months::new(passed)))
            }
        };
        let out_of_reach = || PeriodError::OutOfReach(format!("{kind} {day}"));
        let period = Self { start: start.ok_or_else(out_of_reach)?, kind };
        if (0..=9999).contains(&period.year()) { Ok(period) } else { Err(out_of_reach()) }
    }

    /// Reads a period of a server that reckons by a calendar (see
    /// [`System::calendar`](crate::api::System::calendar)).
    ///
    /// # Errors
    ///
    /// Fails with [`PeriodError::Calendar`] for every calendar but the ISO 8601 one and its equal, the
    /// Gregorian: the same text is another span of days there.
    pub fn parse_in(text: &str, calendar: &Calendar) -> Result<Self, PeriodError> {
        match calendar {
            Calendar::Iso8601 | Calendar::Gregorian => text.parse(),
            other => Err(PeriodError::Calendar { text: text.to_owned(), calendar: other.clone() }),
        }
    }

    /// Returns the type.
    pub fn period_type(self) -> PeriodType {
        self.kind
    }

    /// Returns the first day.
    pub fn start(self) -> NaiveDate {
        self.start
    }

    /// Returns the last day.
    pub fn end(self) -> NaiveDate {
        let after = match self.kind.rhythm() {
            Some(Rhythm::Weeks(_)) => self.start.checked_add_days(Days::new(7)),
            Some(Rhythm::TwoWeeks) => self.start.checked_add_days(Days::new(14)),
            Some(Rhythm::Months { length, .. }) => {
                self.start.checked_add_months(Months::new(length))
            }
            Some(Rhythm::Days) | None => return self.start,
        };
        // Years have four digits, so there is always a day after.
        after.and_then(|day| day.pred_opt()).unwrap_or(NaiveDate::MAX)
    }

    /// Returns how many days the period has.
    pub fn days(self) -> i64 {
        (self.end() - self.start).num_days() + 1
    }

    /// Returns the period of the same type that comes after.
    ///
    /// # Errors
    ///
    /// Fails after the year 9999.
    pub fn next(self) -> Result<Self, PeriodError> {
        let after = self.end().succ_opt().unwrap_or(NaiveDate::MAX);
        Self::containing(self.kind, after)
    }

    /// Returns the period of the same type that comes before.
    ///
    /// # Errors
    ///
    /// Fails before the year 0.
    pub fn previous(self) -> Result<Self, PeriodError> {
        let before = self.start.pred_opt().unwrap_or(NaiveDate::MIN);
        Self::containing(self.kind, before)
    }

    /// Returns the period of the same type that comes so many periods later; earlier, where the number
    /// is negative.
    ///
    /// # Errors
    ///
    /// Fails beyond the years 0 to 9999.
    pub fn offset(self, periods: i32) -> Result<Self, PeriodError> {
        let step = if periods < 0 { Self::previous } else { Self::next };
        (0..periods.unsigned_abs()).try_fold(self, |period, _| step(period))
    }

    /// Returns whether a day is in the period.
    pub fn contains(self, day: NaiveDate) -> bool {
        self.start <= day && day <= self.end()
    }

    /// Returns whether all days of another period are in this one.
    pub fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end() <= self.end()
    }

    /// Returns the period of another type that this one begins in: the quarter of a month, the first
    /// day of a week.
    ///
    /// # Errors
    ///
    /// Fails as [`containing`](Self::containing) does.
    pub fn as_type(self, kind: PeriodType) -> Result<Self, PeriodError> {
        Self::containing(kind, self.start)
    }

    /// Returns the periods of another type that lie in this one with all their days.
    ///
    /// # Errors
    ///
    /// Fails as [`containing`](Self::containing) does.
    pub fn divided_into(self, kind: PeriodType) -> Result<Vec<Self>, PeriodError> {
        let mut periods = Self::between(kind, self.start, self.end())?;
        periods.retain(|period| self.covers(*period));
        Ok(periods)
    }

    /// Returns the periods of a type from the one that a day is in to the one that another day is in;
    /// none, where the second day is before the first.
    ///
    /// # Errors
    ///
    /// Fails as [`containing`](Self::containing) does.
    pub fn between(
        kind: PeriodType,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<Self>, PeriodError> {
        let mut periods = Vec::new();
        let mut period = Self::containing(kind, from)?;
        while period.start <= to && from <= to {
            periods.push(period);
            match period.next() {
                Ok(next) => period = next,
                // The last that can be written.
                Err(_) => break,
            }
        }
        Ok(periods)
    }

    /// Returns this period and those after it, up to and with another of the same type.
    ///
    /// # Errors
    ///
    /// Fails as [`containing`](Self::containing) does.
    pub fn through(self, last: Self) -> Result<Vec<Self>, PeriodError> {
        Self::between(self.kind, self.start, last.start)
    }

    /// Returns so many periods that follow each other, of which this one is the last.
    ///
    /// # Errors
    ///
    /// Fails before the year 0.
    pub fn last(self, count: u32) -> Result<Vec<Self>, PeriodError> {
        let mut periods = vec![self];
        periods.truncate(usize::try_from(count).unwrap_or(usize::MAX));
        for _ in 1..count {
            periods.push(periods[periods.len() - 1].previous()?);
        }
        periods.reverse();
        Ok(periods)
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        text::parse(text)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text())
    }
}

impl fmt::Debug for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Period({self})")
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

fn start_of_week(day: NaiveDate, first: Weekday) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(u64::from(day.weekday().days_since(first))))
}

/// Returns the year and the number of the week that a day is in, for weeks that begin on some day: the
/// first week of a year is the one with the fourth of January.
fn week_of_year(day: NaiveDate, first: Weekday) -> Option<(i32, u32)> {
    let start = start_of_week(day, first)?;
    let year = start.checked_add_days(Days::new(3))?.year();
    let weeks = (start - first_week(year, first)?).num_days() / 7;
    Some((year, u32::try_from(weeks).ok()? + 1))
}

/// Returns the first day of the first week of a year.
fn first_week(year: i32, first: Weekday) -> Option<NaiveDate> {
    start_of_week(NaiveDate::from_ymd_opt(year, 1, 4)?, first)
}

#[cfg(test)]
mod tests;
