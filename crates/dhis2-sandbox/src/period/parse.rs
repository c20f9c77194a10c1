//! Reads the text of a period: `202403`, `2024W9`, `2024AprilS1`.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{Period, PeriodType, Rhythm, first_week, week_of_year};

impl Period {
    /// Reads a period; nothing, where there is no such period.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_at_checked(4)?;
        let year: i32 = digits(year, 4..=4)?.try_into().ok()?;
        let kind = kind_of(rest)?;
        let start = match kind.rhythm() {
            Rhythm::Day => {
                let plain = rest.replace('-', "");
                let (month, day) = plain.split_at_checked(2)?;
                NaiveDate::from_ymd_opt(year, digits(month, 2..=2)?, digits(day, 2..=2)?)?
            }
            Rhythm::Weeks(first) => {
                let week = digits(rest.strip_prefix(kind.mark())?, 1..=2)?.checked_sub(1)?;
                let start =
                    first_week(year, first).checked_add_days(Days::new(7 * u64::from(week)))?;
                // There are fewer weeks in most years.
                (week_of_year(start, first).0 == year).then_some(start)?
            }
            Rhythm::TwoWeeks => {
                let number = digits(rest.strip_prefix(kind.mark())?, 1..=2)?.checked_sub(1)?;
                let start = first_week(year, chrono::Weekday::Mon)
                    .checked_add_days(Days::new(14 * u64::from(number)))?;
                (week_of_year(start, chrono::Weekday::Mon).0 == year).then_some(start)?
            }
            Rhythm::Months { length, first } => {
                let number = match kind {
                    PeriodType::Monthly => digits(rest.trim_start_matches('-'), 2..=2)?,
                    PeriodType::BiMonthly => digits(rest.strip_suffix('B')?, 2..=2)?,
                    _ if length == 12 => 1,
                    _ => digits(rest.strip_prefix(kind.mark())?, 1..=1)?,
                };
                if number == 0 || number > 12 / length {
                    return None;
                }
                let year = if kind.is_named_for_next_year() { year - 1 } else { year };
                NaiveDate::from_ymd_opt(year, first + 1, 1)?
                    .checked_add_months(Months::new(length * (number - 1)))?
            }
        };
        (start.year() > 0).then_some(Self { start, kind })
    }
}

/// Tells the type by what comes after the year.
fn kind_of(rest: &str) -> Option<PeriodType> {
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    match rest.len() {
        0 => return Some(PeriodType::Yearly),
        2 if is_digits(rest) => return Some(PeriodType::Monthly),
        4 if is_digits(rest) => return Some(PeriodType::Daily),
        3 if rest.starts_with('-') => return Some(PeriodType::Monthly),
        6 if rest.starts_with('-') && rest.as_bytes()[3] == b'-' => return Some(PeriodType::Daily),
        _ => {}
    }
    if rest.len() == 3 && rest.ends_with('B') {
        return Some(PeriodType::BiMonthly);
    }
    let mark = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    PeriodType::ALL.into_iter().find(|kind| {
        let whole_year = matches!(kind.rhythm(), Rhythm::Months { length: 12, .. });
        let numbered = mark.len() < rest.len();
        !mark.is_empty()
            && *kind != PeriodType::BiMonthly
            && kind.mark() == mark
            && whole_year != numbered
    })
}

fn digits(text: &str, count: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let fits = count.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}
