//! The types of periods.

use chrono::Weekday;

use super::Rhythm;

/// A type of periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum PeriodType {
    /// A day.
    Daily,
    /// A week from Monday.
    Weekly,
    /// A week from Wednesday.
    WeeklyWednesday,
    /// A week from Thursday.
    WeeklyThursday,
    /// A week from Friday.
    WeeklyFriday,
    /// A week from Saturday.
    WeeklySaturday,
    /// A week from Sunday.
    WeeklySunday,
    /// Two weeks.
    BiWeekly,
    /// A month.
    Monthly,
    /// Two months.
    BiMonthly,
    /// A quarter.
    Quarterly,
    /// A quarter of a year that begins in November.
    QuarterlyNov,
    /// Half a year.
    SixMonthly,
    /// Half of a year that begins in April.
    SixMonthlyApril,
    /// Half of a year that begins in November.
    SixMonthlyNov,
    /// A year.
    Yearly,
    /// A year from February.
    FinancialFeb,
    /// A year from April.
    FinancialApril,
    /// A year from July.
    FinancialJuly,
    /// A year from August.
    FinancialAug,
    /// A year from September.
    FinancialSep,
    /// A year from October.
    FinancialOct,
    /// A year from November.
    FinancialNov,
}

impl PeriodType {
    /// All types, the shortest first, as the servers order them.
    pub(crate) const ALL: [Self; 23] = [
        Self::Daily,
        Self::Weekly,
        Self::WeeklyWednesday,
        Self::WeeklyThursday,
        Self::WeeklyFriday,
        Self::WeeklySaturday,
        Self::WeeklySunday,
        Self::BiWeekly,
        Self::Monthly,
        Self::BiMonthly,
        Self::Quarterly,
        Self::QuarterlyNov,
        Self::SixMonthly,
        Self::SixMonthlyApril,
        Self::SixMonthlyNov,
        Self::Yearly,
        Self::FinancialFeb,
        Self::FinancialApril,
        Self::FinancialJuly,
        Self::FinancialAug,
        Self::FinancialSep,
        Self::FinancialOct,
        Self::FinancialNov,
    ];

    /// Returns the type with a name, in upper or lower case.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name().eq_ignore_ascii_case(name.trim()))
    }

    /// Returns the name: `Monthly`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Daily => "Daily",
            Self::Weekly => "Weekly",
            Self::WeeklyWednesday => "WeeklyWednesday",
            Self::WeeklyThursday => "WeeklyThursday",
            Self::WeeklyFriday => "WeeklyFriday",
            Self::WeeklySaturday => "WeeklySaturday",
            Self::WeeklySunday => "WeeklySunday",
            Self::BiWeekly => "BiWeekly",
            Self::Monthly => "Monthly",
            Self::BiMonthly => "BiMonthly",
            Self::Quarterly => "Quarterly",
            Self::QuarterlyNov => "QuarterlyNov",
            Self::SixMonthly => "SixMonthly",
            Self::SixMonthlyApril => "SixMonthlyApril",
            Self::SixMonthlyNov => "SixMonthlyNov",
            Self::Yearly => "Yearly",
            Self::FinancialFeb => "FinancialFeb",
            Self::FinancialApril => "FinancialApril",
            Self::FinancialJuly => "FinancialJuly",
            Self::FinancialAug => "FinancialAug",
            Self::FinancialSep => "FinancialSep",
            Self::FinancialOct => "FinancialOct",
            Self::FinancialNov => "FinancialNov",
        }
    }

    /// Returns how many days a period has, about.
    pub(crate) fn frequency(self) -> u32 {
        match self.rhythm() {
            Rhythm::Day => 1,
            Rhythm::Weeks(_) => 7,
            Rhythm::TwoWeeks => 14,
            Rhythm::Months { length: 1, .. } => 30,
            Rhythm::Months { length: 2, .. } => 61,
            Rhythm::Months { length: 3, .. } => 91,
            Rhythm::Months { length: 6, .. } => 182,
            Rhythm::Months { .. } => 365,
        }
    }

    pub(super) fn rhythm(self) -> Rhythm {
        let months = |length, first| Rhythm::Months { length, first };
        match self {
            Self::Daily => Rhythm::Day,
            Self::Weekly => Rhythm::Weeks(Weekday::Mon),
            Self::WeeklyWednesday => Rhythm::Weeks(Weekday::Wed),
            Self::WeeklyThursday => Rhythm::Weeks(Weekday::Thu),
            Self::WeeklyFriday => Rhythm::Weeks(Weekday::Fri),
            Self::WeeklySaturday => Rhythm::Weeks(Weekday::Sat),
            Self::WeeklySunday => Rhythm::Weeks(Weekday::Sun),
            Self::BiWeekly => Rhythm::TwoWeeks,
            Self::Monthly => months(1, 0),
            Self::BiMonthly => months(2, 0),
            Self::Quarterly => months(3, 0),
            Self::QuarterlyNov => months(3, 10),
            Self::SixMonthly => months(6, 0),
            Self::SixMonthlyApril => months(6, 3),
            Self::SixMonthlyNov => months(6, 10),
            Self::Yearly => months(12, 0),
            Self::FinancialFeb => months(12, 1),
            Self::FinancialApril => months(12, 3),
            Self::FinancialJuly => months(12, 6),
            Self::FinancialAug => months(12, 7),
            Self::FinancialSep => months(12, 8),
            Self::FinancialOct => months(12, 9),
            Self::FinancialNov => months(12, 10),
        }
    }

    /// Returns what stands between the year and the number in the text of a period, or after the year.
    pub(super) fn mark(self) -> &'static str {
        match self {
            Self::Weekly => "W",
            Self::WeeklyWednesday => "WedW",
            Self::WeeklyThursday => "ThuW",
            Self::WeeklyFriday => "FriW",
            Self::WeeklySaturday => "SatW",
            Self::WeeklySunday => "SunW",
            Self::BiWeekly => "BiW",
            Self::BiMonthly => "B",
            Self::Quarterly => "Q",
            Self::QuarterlyNov => "NovQ",
            Self::SixMonthly => "S",
            Self::SixMonthlyApril => "AprilS",
            Self::SixMonthlyNov => "NovS",
            Self::FinancialFeb => "Feb",
            Self::FinancialApril => "April",
            Self::FinancialJuly => "July",
            Self::FinancialAug => "Aug",
            Self::FinancialSep => "Sep",
            Self::FinancialOct => "Oct",
            Self::FinancialNov => "Nov",
            Self::Daily | Self::Monthly | Self::Yearly => "",
        }
    }

    /// Tells if periods that begin in November are named for the year that they end in.
    pub(super) fn is_named_for_next_year(self) -> bool {
        matches!(self, Self::QuarterlyNov | Self::SixMonthlyNov | Self::FinancialNov)
    }
}
