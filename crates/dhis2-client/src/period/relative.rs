//! Periods that are told relative to a day: `LAST_12_MONTHS`.

use std::fmt;
use std::str::FromStr;

use dhis2_models::chrono::{Datelike as _, NaiveDate};

use super::{Period, PeriodError, PeriodType};

/// What a server has settings for, as relative periods need it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RelativeOptions {
    /// What a financial year is, as by the setting `analyticsFinancialYearStart`; from October if
    /// nothing is said.
    pub financial_year: PeriodType,
    /// What a week is, as by the setting `analyticsWeeklyStart`; from Monday if nothing is said.
    pub week: PeriodType,
}

impl Default for RelativeOptions {
    fn default() -> Self {
        Self { financial_year: PeriodType::FinancialOct, week: PeriodType::Weekly }
    }
}

/// Which periods a word means, seen from the period of a type that a day is in.
enum Meaning {
    /// The one so many periods before.
    One(PeriodType, i32),
    /// So many, the last of which is the one before.
    Last(PeriodType, u32),
    /// Those of the year so many years before.
    OfYear(PeriodType, i32),
}

use Meaning::{Last, OfYear, One};

macro_rules! relative_periods {
    ($( $variant:ident $text:literal |$options:ident| $meaning:expr; )*) => {
        /// Periods that are told relative to a day.
        ///
        /// ```
        /// use dhis2_client::models::chrono::NaiveDate;
        /// use dhis2_client::period::RelativePeriod;
        ///
        /// let today = NaiveDate::from_ymd_opt(2025, 3, 10).unwrap();
        /// let word: RelativePeriod = "LAST_4_QUARTERS".parse()?;
        /// let quarters = word.periods(today, &Default::default())?;
        /// assert_eq!(quarters[0].to_string(), "2024Q1");
        /// assert_eq!(quarters[3].to_string(), "2024Q4");
        /// # Ok::<(), dhis2_client::period::PeriodError>(())
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum RelativePeriod { $( #[doc = concat!("`", $text, "`")] $variant, )* }

        impl RelativePeriod {
            /// All of them.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )*];

            /// Returns the word as servers write it.
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $text, )* }
            }

            fn meaning(self, options: &RelativeOptions) -> Meaning {
                match self { $( Self::$variant => { let $options = options; $meaning } )* }
            }
        }
    };
}

relative_periods! {
    Today "TODAY" |_o| One(PeriodType::Daily, 0);
    Yesterday "YESTERDAY" |_o| One(PeriodType::Daily, 1);
    Last3Days "LAST_3_DAYS" |_o| Last(PeriodType::Daily, 3);
    Last7Days "LAST_7_DAYS" |_o| Last(PeriodType::Daily, 7);
    Last14Days "LAST_14_DAYS" |_o| Last(PeriodType::Daily, 14);
    Last30Days "LAST_30_DAYS" |_o| Last(PeriodType::Daily, 30);
    Last60Days "LAST_60_DAYS" |_o| Last(PeriodType::Daily, 60);
    Last90Days "LAST_90_DAYS" |_o| Last(PeriodType::Daily, 90);
    Last180Days "LAST_180_DAYS" |_o| Last(PeriodType::Daily, 180);
    ThisWeek "THIS_WEEK" |o| One(o.week, 0);
    LastWeek "LAST_WEEK" |o| One(o.week, 1);
    Last4Weeks "LAST_4_WEEKS" |o| Last(o.week, 4);
    Last12Weeks "LAST_12_WEEKS" |o| Last(o.week, 12);
    Last52Weeks "LAST_52_WEEKS" |o| Last(o.week, 52);
    WeeksThisYear "WEEKS_THIS_YEAR" |o| OfYear(o.week, 0);
    ThisBiweek "THIS_BIWEEK" |_o| One(PeriodType::BiWeekly, 0);
    LastBiweek "LAST_BIWEEK" |_o| One(PeriodType::BiWeekly, 1);
    Last4Biweeks "LAST_4_BIWEEKS" |_o| Last(PeriodType::BiWeekly, 4);
    ThisMonth "THIS_MONTH" |_o| One(PeriodType::Monthly, 0);
    LastMonth "LAST_MONTH" |_o| One(PeriodType::Monthly, 1);
    Last3Months "LAST_3_MONTHS" |_o| Last(PeriodType::Monthly, 3);
    Last6Months "LAST_6_MONTHS" |_o| Last(PeriodType::Monthly, 6);
    Last12Months "LAST_12_MONTHS" |_o| Last(PeriodType::Monthly, 12);
    MonthsThisYear "MONTHS_THIS_YEAR" |_o| OfYear(PeriodType::Monthly, 0);
    MonthsLastYear "MONTHS_LAST_YEAR" |_o| OfYear(PeriodType::Monthly, 1);
    ThisBimonth "THIS_BIMONTH" |_o| One(PeriodType::BiMonthly, 0);
    LastBimonth "LAST_BIMONTH" |_o| One(PeriodType::BiMonthly, 1);
    Last6Bimonths "LAST_6_BIMONTHS" |_o| Last(PeriodType::BiMonthly, 6);
    BimonthsThisYear "BIMONTHS_THIS_YEAR" |_o| OfYear(PeriodType::BiMonthly, 0);
    ThisQuarter "THIS_QUARTER" |_o| One(PeriodType::Quarterly, 0);
    LastQuarter "LAST_QUARTER" |_o| One(PeriodType::Quarterly, 1);
    Last4Quarters "LAST_4_QUARTERS" |_o| Last(PeriodType::Quarterly, 4);
    QuartersThisYear "QUARTERS_THIS_YEAR" |_o| OfYear(PeriodType::Quarterly, 0);
    QuartersLastYear "QUARTERS_LAST_YEAR" |_o| OfYear(PeriodType::Quarterly, 1);
    ThisSixMonth "THIS_SIX_MONTH" |_o| One(PeriodType::SixMonthly, 0);
    LastSixMonth "LAST_SIX_MONTH" |_o| One(PeriodType::SixMonthly, 1);
    Last2Sixmonths "LAST_2_SIXMONTHS" |_o| Last(PeriodType::SixMonthly, 2);
    ThisYear "THIS_YEAR" |_o| One(PeriodType::Yearly, 0);
    LastYear "LAST_YEAR" |_o| One(PeriodType::Yearly, 1);
    Last5Years "LAST_5_YEARS" |_o| Last(PeriodType::Yearly, 5);
    Last10Years "LAST_10_YEARS" |_o| Last(PeriodType::Yearly, 10);
    ThisFinancialYear "THIS_FINANCIAL_YEAR" |o| One(o.financial_year, 0);
    LastFinancialYear "LAST_FINANCIAL_YEAR" |o| One(o.financial_year, 1);
    Last5FinancialYears "LAST_5_FINANCIAL_YEARS" |o| Last(o.financial_year, 5);
    Last10FinancialYears "LAST_10_FINANCIAL_YEARS" |o| Last(o.financial_year, 10);
}

impl RelativePeriod {
    /// Returns the periods that the word means on a day, in order.
    ///
    /// What "last" means never has the period of the day itself in it, as on servers.
    ///
    /// # Errors
    ///
    /// Fails as [`Period::containing`] does.
    pub fn periods(
        self,
        day: NaiveDate,
        options: &RelativeOptions,
    ) -> Result<Vec<Period>, PeriodError> {
        match self.meaning(options) {
            One(kind, back) => Ok(vec![Period::containing(kind, day)?.offset(-back)?]),
            Last(kind, count) => Period::containing(kind, day)?.previous()?.last(count),
            OfYear(kind, back) => {
                let year = Period::containing(PeriodType::Yearly, day)?.offset(-back)?;
                let mut periods = Period::between(kind, year.start(), year.end())?;
                // The weeks of a year are those that are written with it.
                periods.retain(|period| period.year() == year.start().year());
                Ok(periods)
            }
        }
    }
}

impl FromStr for RelativePeriod {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let found = Self::ALL.iter().find(|word| word.as_str() == text);
        found.copied().ok_or_else(|| PeriodError::Relative(text.to_owned()))
    }
}

impl fmt::Display for RelativePeriod {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
