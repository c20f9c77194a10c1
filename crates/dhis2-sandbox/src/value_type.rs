//! Which text is a value of which type, in the words of the servers.

use chrono::{NaiveDate, NaiveDateTime};

use crate::uid::is_uid;

/// The longest value.
const MAX_LENGTH: usize = 50_000;

/// Says what is wrong with a value of a type, as a key of the servers' texts; nothing where it is right.
///
/// A blank value is right: whether one is needed is another question.
pub(crate) fn fault(value: &str, value_type: &str) -> Option<&'static str> {
    if value.trim().is_empty() {
        return None;
    }
    if value.chars().count() > MAX_LENGTH {
        return Some("value_length_greater_than_max_length");
    }
    let unless = |right: bool, key: &'static str| (!right).then_some(key);
    match value_type {
        "LETTER" => unless(is_letter(value), "value_not_valid_letter"),
        "NUMBER" => unless(number(value).is_some(), "value_not_numeric"),
        "UNIT_INTERVAL" => {
            let inside = number(value).is_some_and(|n| (0.0..=1.0).contains(&n));
            unless(inside, "value_not_unit_interval")
        }
        "PERCENTAGE" => {
            let inside = number(value).is_some_and(|n| (0.0..=100.0).contains(&n));
            unless(inside, "value_not_percentage")
        }
        "INTEGER" => unless(integer(value).is_some(), "value_not_integer"),
        "INTEGER_POSITIVE" => {
            unless(integer(value).is_some_and(|n| n > 0), "value_not_positive_integer")
        }
        "INTEGER_NEGATIVE" => {
            unless(integer(value).is_some_and(|n| n < 0), "value_not_negative_integer")
        }
        "INTEGER_ZERO_OR_POSITIVE" => {
            unless(integer(value).is_some_and(|n| n >= 0), "value_not_zero_or_positive_integer")
        }
        "PHONE_NUMBER" => unless(is_phone_number(value), "value_not_phone_number"),
        "EMAIL" => unless(is_email(value), "value_not_valid_email"),
        "BOOLEAN" => {
            let word = value.to_ascii_lowercase();
            unless(matches!(word.as_str(), "true" | "false" | "0" | "1"), "value_not_bool")
        }
        "TRUE_ONLY" => unless(value.eq_ignore_ascii_case("true"), "value_not_true_only"),
        "DATE" => unless(is_date(value), "value_not_valid_date"),
        "AGE" => unless(is_date(value), "value_not_valid_age"),
        "DATETIME" => unless(is_date_time(value), "value_not_valid_datetime"),
        "TIME" => unless(is_time(value), "value_not_valid_time"),
        "COORDINATE" => unless(is_coordinate(value), "value_not_coordinate"),
        "URL" => unless(is_url(value), "value_not_url"),
        "FILE_RESOURCE" | "IMAGE" => unless(is_uid(value), "value_not_valid_file_resource_uid"),
        "USERNAME" => unless(is_username(value), "value_not_valid_username"),
        "ORGANISATION_UNIT" => unless(is_uid(value), "value_not_valid_org_unit_uid"),
        _ => None,
    }
}

/// Returns the text that a key stands for; most keys stand for themselves.
pub(crate) fn text_of(key: &str) -> &str {
    match key {
        "value_length_greater_than_max_length" => "Data value is greater than max length",
        "value_not_numeric" => "Data value is not numeric",
        "value_not_unit_interval" => "Data value is not a unit interval",
        "value_not_percentage" => "Data value is not a percentage",
        "value_not_integer" => "Data value is not an integer",
        "value_not_positive_integer" => "Data value is not a positive integer",
        "value_not_negative_integer" => "Data value is not a negative integer",
        "value_not_bool" => "Data value is not a boolean",
        "value_not_true_only" => "Data value is not true",
        "value_not_valid_date" => "Data value is not a valid date",
        "value_not_valid_letter" => "Data value is not a valid letter",
        "stored_by_length_greater_than_max_length" => "Stored by is greater than max length",
        "comment_length_greater_than_max_length" => "Comment is greater than max length",
        other => other,
    }
}

/// Tells if values of a type can be added up.
pub(crate) fn is_numeric(value_type: &str) -> bool {
    matches!(value_type, "NUMBER" | "UNIT_INTERVAL" | "PERCENTAGE") || is_integer(value_type)
}

/// Tells if values of a type are whole numbers.
pub(crate) fn is_integer(value_type: &str) -> bool {
    value_type.starts_with("INTEGER")
}

/// Tells if values of a type are files.
pub(crate) fn is_file(value_type: &str) -> bool {
    matches!(value_type, "FILE_RESOURCE" | "IMAGE")
}

/// Writes a word for true or false as the servers store it; other texts and types stay as they are.
pub(crate) fn normalised<'v>(value: &'v str, value_type: &str) -> &'v str {
    match (value_type, value) {
        ("BOOLEAN", "false" | "False" | "FALSE" | "f" | "F" | "0") => "false",
        ("BOOLEAN" | "TRUE_ONLY", "true" | "True" | "TRUE" | "t" | "T" | "1") => "true",
        _ => value,
    }
}

/// Tells if a text is a zero.
pub(crate) fn is_zero(value: &str) -> bool {
    value == "0"
        || value.strip_prefix("0.").is_some_and(|rest| rest.bytes().all(|byte| byte == b'0'))
}

/// Reads a number, as strictly as the servers do: no plus, no zeros before it.
pub(crate) fn number(text: &str) -> Option<f64> {
    let text = text.trim();
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once('E') {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let plain = digits(whole) && (whole == "0" || !whole.starts_with('0'));
    let exact = exponent.is_none_or(|text| digits(text.strip_prefix('-').unwrap_or(text)));
    (plain && exact && fraction.is_none_or(digits)).then(|| text.parse().ok()).flatten()
}

/// Reads a whole number of 32 bits.
fn integer(text: &str) -> Option<i32> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let digits = !unsigned.is_empty() && unsigned.bytes().all(|byte| byte.is_ascii_digit());
    let plain = text == "0" || !unsigned.starts_with('0');
    (digits && plain).then(|| text.parse().ok()).flatten()
}

fn is_letter(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(char::is_alphabetic) && characters.next().is_none()
}

fn is_phone_number(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+()#./ext-".contains(c);
    (6..=50).contains(&text.chars().count()) && text.chars().all(allowed)
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let dotted = |text: &str| !text.is_empty() && text.split('.').all(|part| !part.is_empty());
    let local_fits = dotted(local)
        && local.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c));
    let domain_fits = dotted(domain)
        && domain.contains('.')
        && domain.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '-')
        && domain
            .rsplit('.')
            .next()
            .is_some_and(|top| top.len() >= 2 && top.chars().all(char::is_alphabetic));
    local_fits && domain_fits
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()
}

fn is_date_time(text: &str) -> bool {
    let plain = text.strip_suffix('Z').unwrap_or(text);
    let zoned = |plain: &str| {
        let (time, zone) = plain.rsplit_once('+').or_else(|| plain.rsplit_once('-'))?;
        let zone = zone.replace(':', "");
        (zone.len() == 4 && zone.parse::<u16>().is_ok()).then(|| time.to_owned())
    };
    let known = |text: &str| {
        ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%d %H:%M"]
            .iter()
            .any(|format| NaiveDateTime::parse_from_str(text, format).is_ok())
    };
    known(plain) || (plain.contains('T') && zoned(plain).is_some_and(|time| known(&time)))
}

fn is_time(text: &str) -> bool {
    let Some((hours, minutes)) = text.split_once(':') else { return false };
    let number = |text: &str| text.parse::<u8>().ok().filter(|_| text.len() <= 2);
    number(hours).is_some_and(|hours| hours < 24)
        && minutes.len() == 2
        && number(minutes).is_some_and(|minutes| minutes < 60)
}

fn is_coordinate(text: &str) -> bool {
    let inside = text.trim().strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let Some((longitude, latitude)) = inside.and_then(|inside| inside.split_once(',')) else {
        return false;
    };
    let within = |text: &str, most: f64| {
        text.trim().parse::<f64>().is_ok_and(|degrees| degrees.abs() <= most)
    };
    within(longitude, 180.0) && within(latitude, 90.0)
}

fn is_url(text: &str) -> bool {
    let rest =
        ["http://", "https://", "ftp://"].iter().find_map(|scheme| text.strip_prefix(scheme));
    let Some(rest) = rest else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let name = host.split(':').next().unwrap_or_default();
    name.contains('.')
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !text.chars().any(char::is_whitespace)
}

fn is_username(text: &str) -> bool {
    let mark = |c: char| "-_.@".contains(c);
    let characters: Vec<char> = text.chars().collect();
    (4..=255).contains(&characters.len())
        && characters.iter().all(|c| c.is_ascii_alphanumeric() || mark(*c))
        && !characters.first().is_some_and(|c| mark(*c))
        && !characters.last().is_some_and(|c| mark(*c))
        && !characters.windows(2).any(|pair| mark(pair[0]) && mark(pair[1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_takes_its_values_only() {
        for (value_type, right, wrong) in [
            ("LETTER", &["a", "Ø"][..], &["ab", "1"][..]),
            ("NUMBER", &["0", "-1.5", "12", "1E3", "0.50"], &["01", "1.", ".5", "+1", "x", "1e3"]),
            ("UNIT_INTERVAL", &["0", "0.5", "1"], &["1.1", "-0.1"]),
            ("PERCENTAGE", &["0", "99.9", "100"], &["101", "-1"]),
            ("INTEGER", &["0", "-7", "2147483647"], &["1.0", "007", "2147483648", "-0"]),
            ("INTEGER_POSITIVE", &["1"], &["0", "-1"]),
            ("INTEGER_NEGATIVE", &["-1"], &["0", "1"]),
            ("INTEGER_ZERO_OR_POSITIVE", &["0", "7"], &["-1", "seven"]),
            ("PHONE_NUMBER", &["+47 123 45 678"], &["123", "call me"]),
            ("EMAIL", &["a.b@example.org"], &["a@b", "@example.org", "a b@example.org"]),
            ("BOOLEAN", &["true", "False", "1"], &["yes", "2"]),
            ("TRUE_ONLY", &["true", "TRUE"], &["false", "1"]),
            ("DATE", &["2024-02-29"], &["2023-02-29", "2024-2-9", "20240229"]),
            ("AGE", &["2024-02-29"], &["7"]),
            ("DATETIME", &["2024-02-29T10:00", "2024-02-29T10:00:00.000+0100"], &["2024-02-29"]),
            ("TIME", &["9:05", "23:59"], &["24:00", "9:5"]),
            ("COORDINATE", &["[10.1, -59]"], &["[181,0]", "10,59"]),
            ("URL", &["https://dhis2.org/x?y"], &["dhis2.org", "http://"]),
            ("FILE_RESOURCE", &["a1234567890"], &["nope"]),
            ("USERNAME", &["jane.doe"], &["jd", "_jane", "jane..doe"]),
            ("TEXT", &["anything"], &[]),
        ] {
            for value in right {
                assert_eq!(fault(value, value_type), None, "{value_type} {value}");
            }
            for value in wrong {
                assert!(fault(value, value_type).is_some(), "{value_type} {value}");
            }
        }
        assert_eq!(fault(" ", "INTEGER"), None);
    }

    #[test]
    fn words_for_true_and_false_become_one() {
        assert_eq!(normalised("T", "BOOLEAN"), "true");
        assert_eq!(normalised("0", "BOOLEAN"), "false");
        assert_eq!(normalised("0", "TRUE_ONLY"), "0");
        assert_eq!(normalised("T", "TEXT"), "T");
        assert!(is_zero("0") && is_zero("0.00") && !is_zero("0.01"));
    }
}
