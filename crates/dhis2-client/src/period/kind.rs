//! The types that periods are of.

use std::fmt;
use std::str::FromStr;

use dhis2_models::chrono::Weekday;

use serde::ser::{Serialize, Serializer};

use super::PeriodError;

/// How the periods of a type follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rhythm {
    Days,
    /// Weeks that begin on some day.
    Weeks(Weekday),
    /// Two weeks, of which the first has an odd number.
    TwoWeeks,
    /// So many months, counted from a month of the year (0 is January).
    Months {
        length: u32,
        first: u32,
    },
}

macro_rules! period_types {
    ($( $(#[$about:meta])* $variant:ident $days:literal $rhythm:expr; )*) => {
        /// The type of a [`Period`](super::Period): how long it is, and when it begins.
        ///
        /// Servers write it as here: `Monthly`, `FinancialApril`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum PeriodType { $( $(#[$about])* $variant, )* }

        impl PeriodType {
            /// All types, the shortest first.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )*];

            /// Returns the type as servers write it, such as `Monthly`.
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$variant => stringify!($variant), )* }
            }

            /// Returns about how many days a period of the type has: what servers sort types by.
            pub fn frequency_order(self) -> u32 {
                match self { $( Self::$variant => $days, )* }
            }

            pub(super) fn rhythm(self) -> Option<Rhythm> {
                match self { $( Self::$variant => $rhythm, )* }
            }
        }
    };
}

const fn weeks(first: Weekday) -> Rhythm {
    Rhythm::Weeks(first)
}

const fn months(length: u32, first: u32) -> Rhythm {
    Rhythm::Months { length, first }
}

period_types! {
    /// A day: `20240131`.
    Daily 1 Some(Rhythm::Days);
    /// A week from Monday: `2024W5`.
    Weekly 7 Some(weeks(Weekday::Mon));
    /// A week from Wednesday: `2024WedW5`.
    WeeklyWednesday 7 Some(weeks(Weekday::Wed));
    /// A week from Thursday: `2024ThuW5`.
    WeeklyThursday 7 Some(weeks(Weekday::Thu));
    /// A week from Friday: `2024FriW5`. Only in 2.43.
    WeeklyFriday 7 Some(weeks(Weekday::Fri));
    /// A week from Saturday: `2024SatW5`.
    WeeklySaturday 7 Some(weeks(Weekday::Sat));
    /// A week from Sunday: `2024SunW5`.
    WeeklySunday 7 Some(weeks(Weekday::Sun));
    /// Two weeks from a Monday: `2024BiW3`.
    BiWeekly 14 Some(Rhythm::TwoWeeks);
    /// A month: `202401`.
    Monthly 30 Some(months(1, 0));
    /// Two months: `202401B` is January and February.
    BiMonthly 61 Some(months(2, 0));
    /// Three months: `2024Q1`.
    Quarterly 91 Some(months(3, 0));
    /// Three months, counted from November: `2024NovQ1` begins in November 2023.
    QuarterlyNov 91 Some(months(3, 1));
    /// Six months: `2024S1`.
    SixMonthly 182 Some(months(6, 0));
    /// Six months, counted from April: `2024AprilS1`.
    SixMonthlyApril 182 Some(months(6, 3));
    /// Six months, counted from November: `2024NovS1` begins in November 2023.
    SixMonthlyNov 182 Some(months(6, 4));
    /// A year: `2024`.
    Yearly 365 Some(months(12, 0));
    /// A year from February: `2024Feb`. Only in 2.43.
    FinancialFeb 365 Some(months(12, 1));
    /// A year from April: `2024April`.
    FinancialApril 365 Some(months(12, 3));
    /// A year from July: `2024July`.
    FinancialJuly 365 Some(months(12, 6));
    /// A year from August: `2024Aug`. Only in 2.43.
    FinancialAug 365 Some(months(12, 7));
    /// A year from September: `2024Sep`.
    FinancialSep 365 Some(months(12, 8));
    /// A year from October: `2024Oct`.
    FinancialOct 365 Some(months(12, 9));
    /// A year from November: `2024Nov` begins in November 2023.
    FinancialNov 365 Some(months(12, 10));
    /// Two years. Servers list the type and cannot write its periods, so there are none here either.
    TwoYearly 730 None;
}

impl FromStr for PeriodType {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let found = Self::ALL.iter().find(|kind| kind.as_str().eq_ignore_ascii_case(text));
        found.copied().ok_or_else(|| PeriodError::Type(text.to_owned()))
    }
}

impl fmt::Display for PeriodType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl Serialize for PeriodType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
