//! New objects as people think of them: a few fields, the rest filled in.

use dhis2_models::{Kind, Object};
use serde::Serialize;
use serde_json::Value;

use crate::error::Error;

/// The longest short name that servers take.
const LONGEST_SHORT_NAME: usize = 50;

/// A new object of a kind, made with [`Resource::create_from`](crate::Resource::create_from).
///
/// A draft has the fields that people set when they create an object of its kind, and a `Default`
/// that leaves them all open; what stays open is not sent, and what the server needs and the draft
/// can know is filled in. The drafts of this crate work for every version. A type of a caller's own
/// is a draft as well, as soon as it can be written as JSON:
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::kind;
/// use dhis2_client::workflow::Draft;
///
/// #[derive(serde::Serialize)]
/// struct NewConstant {
///     name: String,
///     value: f64,
/// }
///
/// impl Draft for NewConstant {
///     type Kind = kind::Constant;
/// }
///
/// // The short name, which servers want, is taken from the name.
/// let pi = NewConstant { name: "Pi".into(), value: 3.141_59 };
/// println!("{:?}", client.constants().create_from(&pi).await?.uid());
/// # Ok(())
/// # }
/// ```
pub trait Draft: Serialize + Sync {
    /// The kind of the new object.
    type Kind: Kind;

    /// The properties that must be said, by their names on the wire.
    const REQUIRED: &'static [&'static str] = &["name"];

    /// What properties are that are not said, by their names on the wire; digits are a number.
    const DEFAULTS: &'static [(&'static str, &'static str)] = &[];

    /// Whether an object without `categoryCombo` gets the server's default one.
    const HAS_CATEGORY_COMBO: bool = false;

    /// Says what is wrong with the draft beyond what it lacks.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where something is.
    fn check(&self) -> Result<(), Error> {
        Ok(())
    }
}

/// Writes a draft as the object that is sent.
pub(crate) fn complete<D: Draft>(draft: &D) -> Result<Object, Error> {
    let info = D::Kind::INFO;
    let what = words(info.singular);
    let written = serde_json::to_value(draft)
        .map_err(|error| Error::build(format!("the new {what} cannot be written: {error}")))?;
    let Some(Value::Object(map)) = said(written) else {
        return Err(Error::build(format!("the new {what} says nothing")));
    };
    let mut object = Object::from(map);
    let missing: Vec<String> = D::REQUIRED
        .iter()
        .filter(|property| !object.contains_key(**property))
        .map(|property| format!("`{}`", snake(property, '_')))
        .collect();
    if !missing.is_empty() {
        return Err(Error::build(format!("a new {what} needs {}", missing.join(", "))));
    }
    draft.check()?;
    for (property, value) in D::DEFAULTS {
        let default = || value.parse().map_or_else(|_| (*value).into(), |it: i64| it.into());
        object.entry(*property).or_insert_with(default);
    }
    if info.nameable && !object.contains_key("shortName") {
        let short: Option<String> =
            object.name().map(|name| name.chars().take(LONGEST_SHORT_NAME).collect());
        // A cut in the middle of two words leaves no space behind.
        object.extend(short.map(|it| ("shortName".to_owned(), it.trim_end().into())));
    }
    Ok(object)
}

/// Leaves away what says nothing: nulls, empty texts, empty lists and empty objects.
fn said(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) => (!text.is_empty()).then_some(Value::String(text)),
        Value::Array(items) => {
            let items: Vec<Value> = items.into_iter().filter_map(said).collect();
            (!items.is_empty()).then_some(Value::Array(items))
        }
        Value::Object(map) => {
            let map: serde_json::Map<_, _> =
                map.into_iter().filter_map(|(key, value)| Some((key, said(value)?))).collect();
            (!map.is_empty()).then_some(Value::Object(map))
        }
        other => Some(other),
    }
}

/// Returns the name of a kind in words: `data element` for `dataElement`.
pub(crate) fn words(singular: &str) -> String {
    snake(singular, ' ')
}

/// Writes a name of the wire in small letters, with `between` where a word begins.
fn snake(name: &str, between: char) -> String {
    let mut text = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            text.push(between);
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

#[cfg(test)]
mod tests {
    use dhis2_models::{Reference, kind};
    use serde_json::json;

    use super::*;

    #[derive(Serialize, Default)]
    #[serde(rename_all = "camelCase")]
    struct NewIndicator {
        name: String,
        short_name: Option<String>,
        indicator_type: Option<Reference>,
        legend_sets: Vec<Reference>,
        annualized: Option<bool>,
    }

    impl Draft for NewIndicator {
        type Kind = kind::Indicator;
        const REQUIRED: &'static [&'static str] = &["name", "indicatorType"];
        const DEFAULTS: &'static [(&'static str, &'static str)] =
            &[("numerator", "#{a}"), ("decimals", "1")];
    }

    fn object(draft: &NewIndicator) -> Value {
        complete(draft).unwrap().into()
    }

    #[test]
    fn what_is_left_open_is_not_sent_and_what_is_needed_is_filled_in() {
        let draft = NewIndicator {
            name: "ANC coverage".into(),
            indicator_type: Some(Reference::to("JkWynlWMjJR")),
            annualized: Some(false),
            ..Default::default()
        };
        assert_eq!(
            object(&draft),
            json!({
                "name": "ANC coverage", "shortName": "ANC coverage", "numerator": "#{a}", "decimals": 1,
                "indicatorType": {"id": "JkWynlWMjJR"}, "annualized": false
            })
        );
    }

    #[test]
    fn a_short_name_is_cut_where_it_must_end() {
        let name = format!("{} tail", "é".repeat(49));
        let indicator_type = Some(Reference::to("JkWynlWMjJR"));
        let draft = NewIndicator { name, indicator_type, ..Default::default() };
        assert_eq!(object(&draft)["shortName"], "é".repeat(49));
    }

    #[test]
    fn what_is_missing_is_named_before_anything_is_sent() {
        let error = complete(&NewIndicator::default()).unwrap_err();
        assert_eq!(error.to_string(), "the new indicator says nothing");
        let draft = NewIndicator { annualized: Some(true), ..Default::default() };
        let error = complete(&draft).unwrap_err();
        assert_eq!(error.to_string(), "a new indicator needs `name`, `indicator_type`");
    }
}
