//! Checks values against their types.

use crate::store::{self, Object};
use crate::tracker::date;
use crate::uid::is_uid;

use super::bundle::{Bundle, Reporter};

/// The longest value of an attribute.
const LONGEST_ATTRIBUTE: usize = 1200;

/// Checks the value of an attribute or a data element: its type, and the options that it may be.
pub(super) fn check(
    bundle: &Bundle<'_>,
    reporter: &mut Reporter,
    item: &Object,
    value: &str,
    of_attribute: bool,
) {
    let value_type = store::text(item, "valueType").unwrap_or("TEXT");
    if of_attribute && value.encode_utf16().count() > LONGEST_ATTRIBUTE {
        reporter.error("E1077", vec![value.into(), LONGEST_ATTRIBUTE.to_string().into()]);
    }
    let code = if of_attribute { "E1007" } else { "E1302" };
    if let Some(fault) = fault(bundle, value, value_type) {
        // The servers name the type here, although the words of the message ask for the element.
        reporter.error(code, vec![value_type.into(), describe(value, value_type, fault).into()]);
    }
    check_options(bundle, reporter, item, value, value_type);
}

fn describe(value: &str, value_type: &str, fault: &str) -> String {
    match fault {
        "organisation_unit" => format!("Organisation unit `{value}` could not be found."),
        "username" => format!("Username `{value}` could not be found."),
        "file" => format!("File resource `{value}` could not be found."),
        _ => format!("Value type is {value_type} but the value `{value}` is not."),
    }
}

fn check_options(
    bundle: &Bundle<'_>,
    reporter: &mut Reporter,
    item: &Object,
    value: &str,
    value_type: &str,
) {
    let Some(set) = store::referred(item, "optionSet") else { return };
    let found = bundle.metadata("optionSets", set);
    let codes: Vec<&str> = found
        .into_iter()
        .flat_map(|set| store::members(set, "options"))
        .filter_map(|uid| bundle.metadata("options", uid))
        .filter_map(|option| store::text(option, "code"))
        .collect();
    let known = if value_type == "MULTI_TEXT" {
        value.split(',').all(|part| codes.contains(&part))
    } else {
        codes.contains(&value)
    };
    if !known {
        reporter.error("E1125", vec![value.into(), set.into()]);
    }
}

/// Says what is wrong with a value of a type, in the server's short words.
fn fault(bundle: &Bundle<'_>, value: &str, value_type: &str) -> Option<&'static str> {
    if value.trim().is_empty() {
        return None;
    }
    if value.encode_utf16().count() > 50_000 {
        return Some("value_length_greater_than_max_length");
    }
    if let Some(fault) = fault_of_form(value, value_type) {
        return Some(fault);
    }
    let state = bundle.view.state();
    match value_type {
        "ORGANISATION_UNIT" if bundle.metadata("organisationUnits", value).is_none() => {
            Some("organisation_unit")
        }
        "FILE_RESOURCE" | "IMAGE" => {
            let class = state.schemas.by_endpoint("fileResources")?;
            (!state.store.contains(class, value)).then_some("file")
        }
        "USERNAME" => {
            let users = state.class("users");
            let known = crate::account::by_username(&state.store, users, value);
            known.is_none().then_some("username")
        }
        _ => None,
    }
}

fn fault_of_form(value: &str, value_type: &str) -> Option<&'static str> {
    let number = || value.parse::<f64>().ok().filter(|number| number.is_finite());
    let integer = || value.parse::<i32>().ok();
    let wrong = |good: bool, word: &'static str| (!good).then_some(word);
    match value_type {
        "LETTER" => wrong(
            value.len() == 1 && value.chars().all(|it| it.is_ascii_alphabetic()),
            "value_not_valid_letter",
        ),
        "NUMBER" => wrong(number().is_some(), "value_not_numeric"),
        "UNIT_INTERVAL" => {
            wrong(number().is_some_and(|it| (0.0..=1.0).contains(&it)), "value_not_unit_interval")
        }
        "PERCENTAGE" => {
            wrong(number().is_some_and(|it| (0.0..=100.0).contains(&it)), "value_not_percentage")
        }
        "INTEGER" => wrong(integer().is_some(), "value_not_integer"),
        "INTEGER_POSITIVE" => {
            wrong(integer().is_some_and(|it| it > 0), "value_not_positive_integer")
        }
        "INTEGER_NEGATIVE" => {
            wrong(integer().is_some_and(|it| it < 0), "value_not_negative_integer")
        }
        "INTEGER_ZERO_OR_POSITIVE" => {
            wrong(integer().is_some_and(|it| it >= 0), "value_not_zero_or_positive_integer")
        }
        "PHONE_NUMBER" => wrong(is_phone_number(value), "value_not_phone_number"),
        "EMAIL" => wrong(is_email(value), "value_not_valid_email"),
        "BOOLEAN" => wrong(
            matches!(value.to_lowercase().as_str(), "true" | "false" | "1" | "0" | "t" | "f"),
            "value_not_bool",
        ),
        "TRUE_ONLY" => wrong(value.eq_ignore_ascii_case("true"), "value_not_true_only"),
        "DATE" | "AGE" => {
            let word =
                if value_type == "DATE" { "value_not_valid_date" } else { "value_not_valid_age" };
            wrong(value.len() == 10 && date::day(value).is_some(), word)
        }
        "DATETIME" => {
            wrong(value.len() > 10 && date::parse(value).is_some(), "value_not_valid_datetime")
        }
        "TIME" => wrong(
            value.len() == 5 && chrono::NaiveTime::parse_from_str(value, "%H:%M").is_ok(),
            "value_not_valid_time",
        ),
        "COORDINATE" => wrong(is_coordinate(value), "value_not_coordinate"),
        "URL" => wrong(is_url(value), "value_not_url"),
        "FILE_RESOURCE" | "IMAGE" => wrong(is_uid(value), "value_not_valid_file_resource_uid"),
        "ORGANISATION_UNIT" => wrong(is_uid(value), "value_not_valid_org_unit_uid"),
        _ => None,
    }
}

fn is_phone_number(value: &str) -> bool {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    (6..=50).contains(&digits)
        && value.chars().all(|it| it.is_ascii_digit() || " ()+-.,/#*extEXT".contains(it))
}

fn is_email(value: &str) -> bool {
    let Some((name, host)) = value.split_once('@') else { return false };
    let ending = host.rsplit_once('.').map_or("", |(_, ending)| ending);
    !name.is_empty() && ending.len() > 1 && !value.contains(char::is_whitespace)
}

fn is_coordinate(value: &str) -> bool {
    let inner = value.trim().strip_prefix('[').and_then(|it| it.strip_suffix(']'));
    let numbers: Option<Vec<f64>> =
        inner.and_then(|it| it.split(',').map(|part| part.trim().parse().ok()).collect());
    matches!(numbers.as_deref(), Some([x, y]) if x.abs() <= 180.0 && y.abs() <= 90.0)
}

fn is_url(value: &str) -> bool {
    let rest = value.strip_prefix("http://").or_else(|| value.strip_prefix("https://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_told_by_their_types() {
        for (value, value_type) in [
            ("12.5", "NUMBER"),
            ("-3", "INTEGER_NEGATIVE"),
            ("true", "TRUE_ONLY"),
            ("2024-02-29", "DATE"),
            ("2024-02-29T10:00", "DATETIME"),
            ("[10.5,1.2]", "COORDINATE"),
            ("+23276123456", "PHONE_NUMBER"),
            ("a@example.org", "EMAIL"),
            ("anything", "TEXT"),
        ] {
            assert_eq!(fault_of_form(value, value_type), None, "{value}");
        }
        for (value, value_type, fault) in [
            ("x", "NUMBER", "value_not_numeric"),
            ("2024-02-30", "DATE", "value_not_valid_date"),
            ("yes", "BOOLEAN", "value_not_bool"),
            ("101", "PERCENTAGE", "value_not_percentage"),
            ("25:00", "TIME", "value_not_valid_time"),
        ] {
            assert_eq!(fault_of_form(value, value_type), Some(fault));
        }
    }
}
