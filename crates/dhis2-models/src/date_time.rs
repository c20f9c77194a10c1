//! A moment as DHIS2 writes it: most often without a time zone.

use std::fmt;
use std::str::FromStr;

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::Text;
use crate::shape::{self, Read, leaf_field};

/// A moment, kept exactly as the server wrote it.
///
/// DHIS2 writes most dates without a zone (`2024-01-31T12:30:00.000`, in the server's own time
/// zone), some with one (`+0000` or `Z`), some without a time, and a few as milliseconds since 1970.
/// A `DateTime` takes all of them and writes back what it was given. What it means is there for the
/// asking, as types of [`chrono`].
///
/// ```
/// use dhis2_models::DateTime;
///
/// let created = DateTime::from("2024-01-31T12:30:00.000");
/// assert_eq!(created.naive().unwrap().to_string(), "2024-01-31 12:30:00");
/// assert_eq!(created.offset(), None);
/// assert_eq!(created.to_string(), "2024-01-31T12:30:00.000");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(Form);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Form {
    Text(Text),
    /// Milliseconds since 1970, as a JSON number.
    Millis(i64),
}

impl DateTime {
    /// Returns a moment given as milliseconds since 1970, which is how it will be written.
    pub const fn from_unix_millis(millis: i64) -> Self {
        Self(Form::Millis(millis))
    }

    /// Returns the text the server wrote, or `None` where it wrote a number.
    pub fn as_str(&self) -> Option<&str> {
        match &self.0 {
            Form::Text(text) => Some(text),
            Form::Millis(_) => None,
        }
    }

    /// Returns the date and time as written, with no zone applied (of milliseconds, in UTC), or
    /// `None` where the text is not a date in any form that DHIS2 uses.
    pub fn naive(&self) -> Option<NaiveDateTime> {
        self.read().map(|(naive, _)| naive)
    }

    /// Returns the zone that was written, or `None` where there is none and the server means its own.
    pub fn offset(&self) -> Option<FixedOffset> {
        self.read().and_then(|(_, offset)| offset)
    }

    /// Returns the instant, with `server_offset` in place of a zone that was not written.
    pub fn in_zone(&self, server_offset: FixedOffset) -> Option<chrono::DateTime<FixedOffset>> {
        let (naive, offset) = self.read()?;
        naive.and_local_timezone(offset.unwrap_or(server_offset)).single()
    }

    fn read(&self) -> Option<(NaiveDateTime, Option<FixedOffset>)> {
        match &self.0 {
            Form::Text(text) => read_text(text),
            Form::Millis(millis) => {
                let utc = chrono::DateTime::from_timestamp_millis(*millis)?;
                Some((utc.naive_utc(), Some(FixedOffset::east_opt(0)?)))
            }
        }
    }
}

/// Reads `2024-01-31`, with `T12:30:00.000` or a part of it, with `Z`, `+00:00` or `+0000`.
fn read_text(text: &str) -> Option<(NaiveDateTime, Option<FixedOffset>)> {
    if let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return Some((date.and_time(NaiveTime::MIN), None));
    }
    let text = text.replacen(' ', "T", 1);
    for format in ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"] {
        if let Ok(naive) = NaiveDateTime::parse_from_str(&text, format) {
            return Some((naive, None));
        }
    }
    // `%#z` takes `Z`, `+01`, `+0100` and `+01:00`.
    for format in ["%Y-%m-%dT%H:%M:%S%.f%#z", "%Y-%m-%dT%H:%M%#z"] {
        if let Ok(zoned) = chrono::DateTime::parse_from_str(&text, format) {
            return Some((zoned.naive_local(), Some(*zoned.offset())));
        }
    }
    None
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self(Form::Text(text.into()))
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self(Form::Text(text.into()))
    }
}

impl From<NaiveDate> for DateTime {
    fn from(date: NaiveDate) -> Self {
        Self(Form::Text(date.format("%Y-%m-%dT00:00:00.000").to_string().into()))
    }
}

impl From<NaiveDateTime> for DateTime {
    fn from(moment: NaiveDateTime) -> Self {
        Self(Form::Text(moment.format("%Y-%m-%dT%H:%M:%S%.3f").to_string().into()))
    }
}

impl FromStr for DateTime {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.into())
    }
}

impl PartialEq<str> for DateTime {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<&str> for DateTime {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == Some(other)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Text(text) => formatter.pad(text),
            Form::Millis(millis) => millis.fmt(formatter),
        }
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "DateTime({self})")
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Form::Text(text) => serializer.serialize_str(text),
            Form::Millis(millis) => serializer.serialize_i64(*millis),
        }
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        shape::deserialize_leaf(deserializer, "a date")
    }
}

leaf_field!(DateTime {
    fn integer(self, value: i64) -> Read<DateTime> {
        Read::Typed(DateTime::from_unix_millis(value))
    }

    fn text(self, value: &str) -> Read<DateTime> {
        Read::Typed(value.into())
    }
});

#[cfg(test)]
mod tests {
    use super::*;

    fn utc_millis(text: &str) -> Option<i64> {
        let utc = FixedOffset::east_opt(0).unwrap();
        DateTime::from(text).in_zone(utc).map(|moment| moment.timestamp_millis())
    }

    #[test]
    fn every_form_that_servers_write_is_understood() {
        let noon = 1_706_702_400_123;
        for (text, millis) in [
            ("2024-01-31T12:00:00.123", noon),
            ("2024-01-31T12:00:00.123Z", noon),
            ("2024-01-31T12:00:00.123+0000", noon),
            ("2024-01-31T13:30:00.123+01:30", noon),
            ("2024-01-31T11:00:00.123-01", noon),
            ("2024-01-31 12:00", noon - 123),
            ("2024-01-31T12:00:00", noon - 123),
            ("2024-01-31", noon - 123 - 43_200_000),
            ("1969-12-31T23:59:59.999", -1),
            ("2000-02-29T00:00:00.000", 951_782_400_000),
        ] {
            assert_eq!(utc_millis(text), Some(millis), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_has_no_meaning_and_keeps_its_text() {
        for text in ["", "2024", "2024-13-01", "2023-02-29", "2024-01-31T25:00", "now"] {
            assert_eq!(DateTime::from(text).naive(), None, "{text}");
            assert_eq!(DateTime::from(text).to_string(), text);
        }
    }

    #[test]
    fn a_moment_without_zone_takes_the_servers() {
        let moment = DateTime::from("2024-01-31T12:00:00.000");
        let east = FixedOffset::east_opt(7200).unwrap();
        assert_eq!(moment.in_zone(east).unwrap().timestamp(), 1_706_702_400 - 7_200);
    }

    #[test]
    fn milliseconds_stay_a_number() {
        for millis in [0, -1, 951_782_400_000, 1_706_702_400_123] {
            let moment: DateTime = serde_json::from_str(&millis.to_string()).unwrap();
            assert_eq!(serde_json::to_string(&moment).unwrap(), millis.to_string());
            let east = FixedOffset::east_opt(3600).unwrap();
            assert_eq!(moment.in_zone(east).unwrap().timestamp_millis(), millis);
        }
    }

    #[test]
    fn a_date_is_written_as_servers_write_it() {
        let date = NaiveDate::from_ymd_opt(2024, 1, 31).unwrap();
        assert_eq!(DateTime::from(date), "2024-01-31T00:00:00.000");
        let moment = date.and_hms_milli_opt(1, 2, 3, 45).unwrap();
        assert_eq!(DateTime::from(moment), "2024-01-31T01:02:03.045");
    }

    #[test]
    fn the_common_form_needs_no_heap() {
        assert_eq!(size_of::<Option<DateTime>>(), 24);
    }
}
