//! Which objects of a list to read.

use std::borrow::Cow;
use std::fmt;

use crate::error::Error;

/// A condition on a property of an object.
///
/// A property may be reached through others (`categoryCombo.name`), and there are three that no
/// object has: `identifiable` looks at UID, code and name at once, `query` likewise with words, and
/// the UID of an attribute looks at the value of that attribute. The number of a collection's items
/// is compared by [`eq`](Self::eq), [`gt`](Self::gt) and their like.
///
/// A `&str` is a filter as well, sent as it is: `"name:ilike:malaria"`.
///
/// ```
/// use dhis2_client::Filter;
///
/// for (filter, text) in [
///     (Filter::eq("name", "ANC 1st visit"), "name:eq:ANC 1st visit"),
///     (Filter::is_in("valueType", ["NUMBER", "DATE"]), "valueType:in:[NUMBER,DATE]"),
///     (Filter::not_null("optionSet"), "optionSet:!null"),
/// ] {
///     assert_eq!(filter.to_string(), text);
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter(Form);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Form {
    /// As a caller wrote it.
    Raw(String),
    Built {
        property: String,
        operator: Operator,
        operand: Operand,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Operand {
    None,
    One(String),
    List(Vec<String>),
}

/// Defines the operators and the methods that make filters with them.
macro_rules! operators {
    ($( $(#[$about:meta])* $variant:ident $text:literal $method:ident ($($value:ident)?); )*) => {
        /// What a [`Filter`] does with a property.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Operator {
            $( $(#[$about])* #[doc = concat!(" `", $text, "`")] $variant, )*
        }

        impl Operator {
            /// Returns the operator as servers write it.
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $text, )* }
            }
        }

        impl Filter {
            $( operators!(@method $(#[$about])* $variant $text $method $($value)?); )*
        }
    };
    (@method $(#[$about:meta])* $variant:ident $text:literal $method:ident one) => {
        $(#[$about])*
        #[doc = concat!("\n\nSent as `property:", $text, ":value`.")]
        pub fn $method(property: &str, value: impl ToString) -> Self {
            Self::built(property, Operator::$variant, Operand::One(value.to_string()))
        }
    };
    (@method $(#[$about:meta])* $variant:ident $text:literal $method:ident many) => {
        $(#[$about])*
        #[doc = concat!("\n\nSent as `property:", $text, ":[value,value]`.")]
        pub fn $method<T: ToString>(property: &str, values: impl IntoIterator<Item = T>) -> Self {
            let values = values.into_iter().map(|value| value.to_string()).collect();
            Self::built(property, Operator::$variant, Operand::List(values))
        }
    };
    (@method $(#[$about:meta])* $variant:ident $text:literal $method:ident) => {
        $(#[$about])*
        #[doc = concat!("\n\nSent as `property:", $text, "`.")]
        pub fn $method(property: &str) -> Self {
            Self::built(property, Operator::$variant, Operand::None)
        }
    };
}

operators! {
    /// The property is equal to a value.
    Eq "eq" eq(one);
    /// The property is not equal to a value.
    NotEq "!eq" not_eq(one);
    /// The property is equal to a value, whatever the case.
    Ieq "ieq" ieq(one);
    /// The property is greater than a value.
    Gt "gt" gt(one);
    /// The property is greater than or equal to a value.
    Ge "ge" ge(one);
    /// The property is less than a value.
    Lt "lt" lt(one);
    /// The property is less than or equal to a value.
    Le "le" le(one);
    /// The property contains a text.
    Like "like" like(one);
    /// The property does not contain a text.
    NotLike "!like" not_like(one);
    /// The property begins with a text.
    StartsWith "$like" starts_with(one);
    /// The property does not begin with a text.
    NotStartsWith "!$like" not_starts_with(one);
    /// The property ends with a text.
    EndsWith "like$" ends_with(one);
    /// The property does not end with a text.
    NotEndsWith "!like$" not_ends_with(one);
    /// The property contains a text, whatever the case.
    Ilike "ilike" ilike(one);
    /// The property does not contain a text, whatever the case.
    NotIlike "!ilike" not_ilike(one);
    /// The property begins with a text, whatever the case.
    IstartsWith "$ilike" istarts_with(one);
    /// The property does not begin with a text, whatever the case.
    NotIstartsWith "!$ilike" not_istarts_with(one);
    /// The property ends with a text, whatever the case.
    IendsWith "ilike$" iends_with(one);
    /// The property does not end with a text, whatever the case.
    NotIendsWith "!ilike$" not_iends_with(one);
    /// Each word of a text begins some word of the property.
    Token "token" token(one);
    /// Not each word of a text begins some word of the property.
    NotToken "!token" not_token(one);
    /// The property is one of some values. A value cannot have a comma: DHIS2 would read two.
    In "in" is_in(many);
    /// The property is none of some values. A value cannot have a comma: DHIS2 would read two.
    NotIn "!in" not_in(many);
    /// The property has no value.
    Null "null" null();
    /// The property has a value.
    NotNull "!null" not_null();
    /// The collection has no items.
    Empty "empty" empty();
    /// The collection has items. 2.41 does not know the operator and is asked `property:gt:0`.
    NotEmpty "!empty" not_empty();
}

impl Filter {
    fn built(property: &str, operator: Operator, operand: Operand) -> Self {
        Self(Form::Built { property: property.to_owned(), operator, operand })
    }

    /// Returns the filter as a server of this release reads it.
    pub(crate) fn text(&self, release: u16) -> Result<Cow<'_, str>, Error> {
        let Form::Built { property, operator, operand } = &self.0 else {
            return Ok(self.to_string().into());
        };
        if property.is_empty() || property.contains(':') {
            return Err(Error::build(format!("`{property}` is not the name of a property")));
        }
        if let Operand::List(values) = operand
            && let Some(value) = values.iter().find(|value| value.contains(','))
        {
            return Err(Error::build(format!(
                "`{value}` cannot be in the list of `{property}:{}`: DHIS2 would read the comma \
                     as the end of a value; use one `eq` filter for each value with `Junction::Or`",
                operator.as_str()
            )));
        }
        // 2.41 has `empty` and not its opposite (SERVER: filter-not-empty is 400 there).
        if *operator == Operator::NotEmpty && release < 42 {
            return Ok(format!("{property}:gt:0").into());
        }
        Ok(self.to_string().into())
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Raw(text) => formatter.write_str(text),
            Form::Built { property, operator, operand } => {
                write!(formatter, "{property}:{}", operator.as_str())?;
                match operand {
                    Operand::None => Ok(()),
                    Operand::One(value) => write!(formatter, ":{value}"),
                    Operand::List(values) => write!(formatter, ":[{}]", values.join(",")),
                }
            }
        }
    }
}

impl From<&str> for Filter {
    fn from(text: &str) -> Self {
        Self(Form::Raw(text.to_owned()))
    }
}

impl From<String> for Filter {
    fn from(text: String) -> Self {
        Self(Form::Raw(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_of_41_is_asked_for_what_it_knows() {
        let filter = Filter::not_empty("dataElementGroups");
        assert_eq!(filter.text(41).unwrap(), "dataElementGroups:gt:0");
        assert_eq!(filter.text(42).unwrap(), "dataElementGroups:!empty");
    }

    #[test]
    fn what_a_server_would_misread_is_refused() {
        let error = Filter::is_in("name", ["a", "b,c"]).text(42).unwrap_err().to_string();
        assert!(error.starts_with("`b,c` cannot be in the list of `name:in`"), "{error}");
        let error = Filter::eq("name:x", 1).text(42).unwrap_err().to_string();
        assert_eq!(error, "`name:x` is not the name of a property");
    }

    #[test]
    fn a_value_may_have_colons() {
        assert_eq!(Filter::eq("url", "http://a:1").text(43).unwrap(), "url:eq:http://a:1");
    }

    #[test]
    fn raw_text_is_sent_as_it_is() {
        assert_eq!(Filter::from("name:almost:x").text(41).unwrap(), "name:almost:x");
    }
}
