//! The periods that are told relative to a day: `LAST_12_MONTHS`, `THIS_YEAR`.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{Period, PeriodType, first_week, start_of_week, week_of_year};

/// The words for relative periods, in the order of the servers' own list.
pub(crate) const RELATIVE_PERIODS: [&str; 45] = [
    "TODAY",
    "YESTERDAY",
    "LAST_3_DAYS",
    "LAST_7_DAYS",
    "LAST_14_DAYS",
    "LAST_30_DAYS",
    "LAST_60_DAYS",
    "LAST_90_DAYS",
    "LAST_180_DAYS",
    "THIS_MONTH",
    "LAST_MONTH",
    "THIS_BIMONTH",
    "LAST_BIMONTH",
    "THIS_QUARTER",
    "LAST_QUARTER",
    "THIS_SIX_MONTH",
    "LAST_SIX_MONTH",
    "WEEKS_THIS_YEAR",
    "MONTHS_THIS_YEAR",
    "BIMONTHS_THIS_YEAR",
    "QUARTERS_THIS_YEAR",
    "THIS_YEAR",
    "MONTHS_LAST_YEAR",
    "QUARTERS_LAST_YEAR",
    "LAST_YEAR",
    "LAST_5_YEARS",
    "LAST_10_YEARS",
    "LAST_12_MONTHS",
    "LAST_6_MONTHS",
    "LAST_3_MONTHS",
    "LAST_6_BIMONTHS",
    "LAST_4_QUARTERS",
    "LAST_2_SIXMONTHS",
    "THIS_FINANCIAL_YEAR",
    "LAST_FINANCIAL_YEAR",
    "LAST_5_FINANCIAL_YEARS",
    "LAST_10_FINANCIAL_YEARS",
    "THIS_WEEK",
    "LAST_WEEK",
    "THIS_BIWEEK",
    "LAST_BIWEEK",
    "LAST_4_WEEKS",
    "LAST_4_BIWEEKS",
    "LAST_12_WEEKS",
    "LAST_52_WEEKS",
];

/// The day that relative periods are told from, and what a year and a week are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Today {
    day: NaiveDate,
    financial_year: PeriodType,
    week: PeriodType,
}

impl Today {
    /// Creates the day, with financial years that begin in October and weeks that begin on Monday.
    pub(crate) fn new(day: NaiveDate) -> Self {
        Self { day, financial_year: PeriodType::FinancialOct, week: PeriodType::Weekly }
    }

    /// Sets what a financial year is, by the constant of the setting: `FINANCIAL_YEAR_APRIL`.
    #[must_use]
    pub(crate) fn with_financial_year(mut self, constant: &str) -> Self {
        self.financial_year = match constant {
            "FINANCIAL_YEAR_FEBRUARY" => PeriodType::FinancialFeb,
            "FINANCIAL_YEAR_APRIL" => PeriodType::FinancialApril,
            "FINANCIAL_YEAR_JULY" => PeriodType::FinancialJuly,
            "FINANCIAL_YEAR_AUGUST" => PeriodType::FinancialAug,
            "FINANCIAL_YEAR_SEPTEMBER" => PeriodType::FinancialSep,
            _ => PeriodType::FinancialOct,
        };
        self
    }

    /// Sets the day.
    #[must_use]
    pub(crate) fn on(mut self, day: NaiveDate) -> Self {
        self.day = day;
        self
    }

    /// Returns the periods that a word stands for, in the order of time; nothing where it is no such word.
    pub(crate) fn periods(self, word: &str) -> Option<Vec<Period>> {
        if !RELATIVE_PERIODS.contains(&word) {
            return None;
        }
        let day = self.day;
        let months_ago = |months| day.checked_sub_months(Months::new(months)).unwrap_or(day);
        let days_ago = |days| day.checked_sub_days(Days::new(days)).unwrap_or(day);
        let kind = self.kind(word);
        let one = |at| vec![Period::containing(kind, at)];
        let last = |count, at| Period::rolling(kind, count, at);
        Some(match word {
            "TODAY"
            | "THIS_WEEK"
            | "THIS_BIWEEK"
            | "THIS_MONTH"
            | "THIS_BIMONTH"
            | "THIS_QUARTER"
            | "THIS_SIX_MONTH"
            | "THIS_YEAR"
            | "THIS_FINANCIAL_YEAR" => one(day),
            "YESTERDAY" => one(days_ago(1)),
            "LAST_WEEK" => one(days_ago(7)),
            "LAST_BIWEEK" => one(days_ago(14)),
            "LAST_MONTH" => one(months_ago(1)),
            "LAST_BIMONTH" => one(months_ago(2)),
            "LAST_QUARTER" => one(months_ago(3)),
            "LAST_SIX_MONTH" => one(months_ago(6)),
            "LAST_YEAR" | "LAST_FINANCIAL_YEAR" => one(months_ago(12)),
            "WEEKS_THIS_YEAR" => self.weeks_of_the_year(),
            "MONTHS_THIS_YEAR" | "BIMONTHS_THIS_YEAR" | "QUARTERS_THIS_YEAR" => {
                of_the_year(kind, day)
            }
            "MONTHS_LAST_YEAR" | "QUARTERS_LAST_YEAR" => of_the_year(kind, months_ago(12)),
            _ => {
                let back = match kind {
                    PeriodType::Daily => days_ago(1),
                    PeriodType::BiWeekly => days_ago(14),
                    PeriodType::Monthly => months_ago(1),
                    PeriodType::BiMonthly => months_ago(2),
                    PeriodType::Quarterly => months_ago(3),
                    PeriodType::SixMonthly => months_ago(6),
                    kind if kind == self.week => days_ago(7),
                    _ => months_ago(12),
                };
                last(count_in(word), back)
            }
        })
    }

    /// Returns the type of the periods that a word stands for.
    fn kind(self, word: &str) -> PeriodType {
        let unit = word.trim_end_matches("_THIS_YEAR").trim_end_matches("_LAST_YEAR");
        let unit = if unit.is_empty() { word } else { unit };
        match unit {
            unit if unit.contains("FINANCIAL") => self.financial_year,
            unit if unit.contains("DAY") => PeriodType::Daily,
            unit if unit.contains("BIWEEK") => PeriodType::BiWeekly,
            unit if unit.contains("WEEK") => self.week,
            unit if unit.contains("BIMONTH") => PeriodType::BiMonthly,
            unit if unit.contains("SIX_MONTH") || unit.contains("SIXMONTH") => {
                PeriodType::SixMonthly
            }
            unit if unit.contains("MONTH") => PeriodType::Monthly,
            unit if unit.contains("QUARTER") => PeriodType::Quarterly,
            _ => PeriodType::Yearly,
        }
    }

    /// Returns the weeks of the year, of which the servers take as many as the year of the first Monday has.
    fn weeks_of_the_year(self) -> Vec<Period> {
        let fourth = NaiveDate::from_ymd_opt(self.day.year(), 1, 4).unwrap_or(self.day);
        let first = Period::containing(self.week, fourth);
        let monday = chrono::Weekday::Mon;
        let new_year = NaiveDate::from_ymd_opt(first.start().year(), 1, 1).unwrap_or(self.day);
        let year = week_of_year(start_of_week(new_year, monday), monday).0;
        let weeks = (first_week(year + 1, monday) - first_week(year, monday)).num_days() / 7;
        let weeks = i32::try_from(weeks).unwrap_or(52);
        (0..weeks).map(|week| first.moved(week)).collect()
    }
}

fn of_the_year(kind: PeriodType, day: NaiveDate) -> Vec<Period> {
    let year = Period::containing(PeriodType::Yearly, day);
    Period::between(kind, year.start(), year.end())
}

fn count_in(word: &str) -> i32 {
    word.split('_').find_map(|part| part.parse().ok()).unwrap_or(1)
}
