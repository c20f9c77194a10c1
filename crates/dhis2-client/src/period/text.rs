//! How periods are written: `202401`, `2024W5`, `2024NovQ1`.

use dhis2_models::chrono::{Datelike as _, Days, NaiveDate, Weekday};

use super::{Period, PeriodError, PeriodType, first_week, week_of_year};

/// What stands between the year and the number of a week, a quarter or a half year.
const NUMBERED: &[(&str, PeriodType)] = &[
    ("WedW", PeriodType::WeeklyWednesday),
    ("ThuW", PeriodType::WeeklyThursday),
    ("FriW", PeriodType::WeeklyFriday),
    ("SatW", PeriodType::WeeklySaturday),
    ("SunW", PeriodType::WeeklySunday),
    ("BiW", PeriodType::BiWeekly),
    ("W", PeriodType::Weekly),
    ("NovQ", PeriodType::QuarterlyNov),
    ("Q", PeriodType::Quarterly),
    ("AprilS", PeriodType::SixMonthlyApril),
    ("NovS", PeriodType::SixMonthlyNov),
    ("S", PeriodType::SixMonthly),
];

/// What stands after the year of a year that does not begin in January.
const YEARS: &[(&str, PeriodType)] = &[
    ("Feb", PeriodType::FinancialFeb),
    ("April", PeriodType::FinancialApril),
    ("July", PeriodType::FinancialJuly),
    ("Aug", PeriodType::FinancialAug),
    ("Sep", PeriodType::FinancialSep),
    ("Oct", PeriodType::FinancialOct),
    ("Nov", PeriodType::FinancialNov),
];

/// Reads a period in any of the forms that servers take.
pub(super) fn parse(text: &str) -> Result<Period, PeriodError> {
    let form = || PeriodError::Form(text.to_owned());
    let no_such = || PeriodError::NoSuch(text.to_owned());
    let (year, rest) = text.split_at_checked(4).ok_or_else(form)?;
    let year = i32::try_from(number(year).ok_or_else(form)?).map_err(|_| form())?;
    if let Some((_, kind)) = YEARS.iter().find(|(word, _)| *word == rest) {
        return start_of(*kind, year, 1).ok_or_else(no_such);
    }
    for (word, kind) in NUMBERED {
        if let Some(digits) = rest.strip_prefix(word) {
            let most = if matches!(kind.frequency_order(), 7 | 14) { 2 } else { 1 };
            let number = number(digits).filter(|_| digits.len() <= most).ok_or_else(form)?;
            return start_of(*kind, year, number).ok_or_else(no_such);
        }
    }
    if let Some(digits) = rest.strip_suffix('B') {
        let number = number(digits).filter(|_| digits.len() == 2).ok_or_else(form)?;
        return start_of(PeriodType::BiMonthly, year, number).ok_or_else(no_such);
    }
    // `202401` and `2024-01`, `20240131` and `2024-01-31`.
    let parts: Vec<&str> = match rest.strip_prefix('-') {
        Some(parts) => parts.split('-').collect(),
        None if rest.is_empty() => Vec::new(),
        None => {
            let (month, day) = rest.split_at_checked(2).ok_or_else(form)?;
            if day.is_empty() { vec![month] } else { vec![month, day] }
        }
    };
    if parts.iter().any(|part| part.len() != 2) {
        return Err(form());
    }
    let parts: Vec<u32> =
        parts.iter().map(|part| number(part)).collect::<Option<_>>().ok_or_else(form)?;
    let (kind, start) = match parts[..] {
        [] => (PeriodType::Yearly, NaiveDate::from_ymd_opt(year, 1, 1)),
        [month] => (PeriodType::Monthly, NaiveDate::from_ymd_opt(year, month, 1)),
        [month, day] => (PeriodType::Daily, NaiveDate::from_ymd_opt(year, month, day)),
        _ => return Err(form()),
    };
    Ok(Period { start: start.ok_or_else(no_such)?, kind })
}

/// Returns the period of a number in a year.
fn start_of(kind: PeriodType, year: i32, number: u32) -> Option<Period> {
    let before = number.checked_sub(1)?;
    let month = |year: i32, month: u32| NaiveDate::from_ymd_opt(year, month, 1);
    let within = |length: u32| before < 12 / length;
    let weeks = |first: Weekday, weeks: u32| {
        first_week(year, first)?.checked_add_days(Days::new(u64::from(weeks) * 7))
    };
    let start = match kind {
        PeriodType::Weekly => weeks(Weekday::Mon, before),
        PeriodType::WeeklyWednesday => weeks(Weekday::Wed, before),
        PeriodType::WeeklyThursday => weeks(Weekday::Thu, before),
        PeriodType::WeeklyFriday => weeks(Weekday::Fri, before),
        PeriodType::WeeklySaturday => weeks(Weekday::Sat, before),
        PeriodType::WeeklySunday => weeks(Weekday::Sun, before),
        PeriodType::BiWeekly => weeks(Weekday::Mon, before * 2),
        PeriodType::BiMonthly if within(2) => month(year, before * 2 + 1),
        PeriodType::Quarterly if within(3) => month(year, before * 3 + 1),
        PeriodType::QuarterlyNov | PeriodType::SixMonthlyNov if number == 1 => month(year - 1, 11),
        PeriodType::QuarterlyNov if within(3) => month(year, before * 3 - 1),
        PeriodType::SixMonthly if within(6) => month(year, before * 6 + 1),
        PeriodType::SixMonthlyApril if within(6) => month(year, before * 6 + 4),
        PeriodType::SixMonthlyNov if number == 2 => month(year, 5),
        PeriodType::FinancialFeb => month(year, 2),
        PeriodType::FinancialApril => month(year, 4),
        PeriodType::FinancialJuly => month(year, 7),
        PeriodType::FinancialAug => month(year, 8),
        PeriodType::FinancialSep => month(year, 9),
        PeriodType::FinancialOct => month(year, 10),
        PeriodType::FinancialNov => month(year - 1, 11),
        _ => None,
    }?;
    // The 53rd week of a year that has 52 is one of the next year.
    let period = Period { start, kind };
    (period.year() == year).then_some(period)
}

impl Period {
    /// Returns the year that the period is written with, which may not be the one it begins in.
    pub(super) fn year(self) -> i32 {
        let week = |first: Weekday| week_of_year(self.start, first).map_or(-1, |(year, _)| year);
        match self.kind {
            PeriodType::Weekly | PeriodType::BiWeekly => week(Weekday::Mon),
            PeriodType::WeeklyWednesday => week(Weekday::Wed),
            PeriodType::WeeklyThursday => week(Weekday::Thu),
            PeriodType::WeeklyFriday => week(Weekday::Fri),
            PeriodType::WeeklySaturday => week(Weekday::Sat),
            PeriodType::WeeklySunday => week(Weekday::Sun),
            // What begins in November counts for the year that it ends in.
            PeriodType::QuarterlyNov | PeriodType::SixMonthlyNov | PeriodType::FinancialNov
                if self.start.month() == 11 =>
            {
                self.start.year() + 1
            }
            _ => self.start.year(),
        }
    }

    /// Returns the number of the period in its year.
    fn number(self) -> u32 {
        let month = self.start.month();
        let week = |first: Weekday| week_of_year(self.start, first).map_or(0, |(_, week)| week);
        match self.kind {
            PeriodType::Weekly => week(Weekday::Mon),
            PeriodType::WeeklyWednesday => week(Weekday::Wed),
            PeriodType::WeeklyThursday => week(Weekday::Thu),
            PeriodType::WeeklyFriday => week(Weekday::Fri),
            PeriodType::WeeklySaturday => week(Weekday::Sat),
            PeriodType::WeeklySunday => week(Weekday::Sun),
            PeriodType::BiWeekly => week(Weekday::Mon) / 2 + 1,
            PeriodType::BiMonthly => (month - 1) / 2 + 1,
            PeriodType::Quarterly => (month - 1) / 3 + 1,
            // November, February, May, August.
            PeriodType::QuarterlyNov => (month % 11 + 1) / 3 + 1,
            PeriodType::SixMonthly => (month - 1) / 6 + 1,
            PeriodType::SixMonthlyApril => (month - 4) / 6 + 1,
            PeriodType::SixMonthlyNov => {
                if month == 11 {
                    1
                } else {
                    2
                }
            }
            _ => 1,
        }
    }

    /// Writes the period as servers do.
    pub(super) fn text(self) -> String {
        let (year, kind) = (self.year(), self.kind);
        if let Some((word, _)) = YEARS.iter().find(|(_, it)| *it == kind) {
            return format!("{year:04}{word}");
        }
        if let Some((word, _)) = NUMBERED.iter().find(|(_, it)| *it == kind) {
            return format!("{year:04}{word}{}", self.number());
        }
        match kind {
            PeriodType::Daily => self.start.format("%Y%m%d").to_string(),
            PeriodType::Monthly => self.start.format("%Y%m").to_string(),
            PeriodType::BiMonthly => format!("{year:04}{:02}B", self.number()),
            _ => format!("{year:04}"),
        }
    }
}

/// Reads digits and nothing else.
fn number(digits: &str) -> Option<u32> {
    let only_digits = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| only_digits)
}
