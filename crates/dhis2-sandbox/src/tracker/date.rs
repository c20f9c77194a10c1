//! Reads the dates and times of tracker payloads and queries.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};

use crate::clock::Moment;

/// The forms of a time of day, the longest first.
const TIMES: &[&str] = &["%H:%M:%S%.f", "%H:%M:%S", "%H:%M"];

/// Reads a date or a time; one without a zone is in UTC, as the server is.
pub(crate) fn parse(text: &str) -> Option<Moment> {
    let text = text.trim();
    if let Some(day) = day(text) {
        return Some(moment(day.and_time(NaiveTime::MIN)));
    }
    let (date, time) = text.split_once(['T', ' '])?;
    let date = day(date)?;
    let (time, offset) = zone(time)?;
    let time = TIMES.iter().find_map(|form| NaiveTime::parse_from_str(time, form).ok())?;
    let offset = FixedOffset::east_opt(offset)?;
    let local = NaiveDateTime::new(date, time).and_local_timezone(offset).single()?;
    Some(Moment(local.timestamp_millis()))
}

/// Reads a day: `2024-03-01`, `2024-03`, `2024`.
pub(crate) fn day(text: &str) -> Option<NaiveDate> {
    if !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
        return None;
    }
    match text.len() {
        4 => NaiveDate::from_ymd_opt(text.parse().ok()?, 1, 1),
        7 => NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d").ok(),
        10 => NaiveDate::parse_from_str(text, "%Y-%m-%d").ok(),
        _ => None,
    }
}

/// Splits the zone off a time; it is given in seconds east of UTC.
fn zone(time: &str) -> Option<(&str, i32)> {
    if let Some(plain) = time.strip_suffix(['Z', 'z']) {
        return Some((plain, 0));
    }
    let Some(at) = time.rfind(['+', '-']) else { return Some((time, 0)) };
    let (plain, offset) = time.split_at(at);
    let digits: String = offset[1..].chars().filter(|c| *c != ':').collect();
    let number = |range: std::ops::Range<usize>| digits.get(range)?.parse::<i32>().ok();
    let seconds = match digits.len() {
        2 => number(0..2)? * 3600,
        4 => number(0..2)? * 3600 + number(2..4)? * 60,
        _ => return None,
    };
    Some((plain, if offset.starts_with('-') { -seconds } else { seconds }))
}

fn moment(time: NaiveDateTime) -> Moment {
    Moment(time.and_utc().timestamp_millis())
}

/// Returns the day of a moment.
pub(crate) fn day_of(moment: Moment) -> NaiveDate {
    DateTime::from_timestamp_millis(moment.0).unwrap_or_default().date_naive()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_all_their_forms() {
        for text in [
            "2024-03-01",
            "2024-03",
            "2024-03-01T00:00",
            "2024-03-01T00:00:00",
            "2024-03-01 00:00:00.000",
            "2024-03-01T00:00:00.000Z",
            "2024-03-01T02:00:00.000+0200",
            "2024-02-29T22:00:00-02:00",
        ] {
            assert_eq!(parse(text).map(Moment::text).as_deref(), Some("2024-03-01T00:00:00.000"));
        }
        for text in ["", "yesterday", "2024-13-01", "2024-02-30", "01.03.2024", "2024-03-01T25:00"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
