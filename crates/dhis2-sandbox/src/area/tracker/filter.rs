//! The filters of tracker lists: `TgVwY5N02QJ:like:Asha:!null`, by attribute or by data element.

use std::cmp::Ordering;

use crate::failure::Failure;
use crate::tracker::date;

use super::parameters::uid_fault;

/// What a value is compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Eq,
    Gt,
    Ge,
    Lt,
    Le,
    Like,
    In,
    StartsWith,
    EndsWith,
    Null,
    NotNull,
    Ne,
    NotLike,
}

impl Operator {
    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let name = match text.strip_prefix('!') {
            Some(rest) => format!("N{}", rest.to_uppercase()),
            None => text.to_uppercase(),
        };
        Some(match name.as_str() {
            "EQ" | "IEQ" => Self::Eq,
            "GT" => Self::Gt,
            "GE" => Self::Ge,
            "LT" => Self::Lt,
            "LE" => Self::Le,
            "LIKE" | "ILIKE" => Self::Like,
            "IN" => Self::In,
            "SW" => Self::StartsWith,
            "EW" => Self::EndsWith,
            "NULL" => Self::Null,
            "NNULL" => Self::NotNull,
            "NE" | "NEQ" | "NIEQ" => Self::Ne,
            "NLIKE" | "NILIKE" => Self::NotLike,
            _ => return None,
        })
    }

    fn is_unary(self) -> bool {
        matches!(self, Self::Null | Self::NotNull)
    }

    /// Compares as the type of the value does; the others compare as text.
    fn casts(self) -> bool {
        matches!(self, Self::Eq | Self::Gt | Self::Ge | Self::Lt | Self::Le | Self::In | Self::Ne)
    }
}

/// The conditions for one attribute or data element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) uid: String,
    pub(super) conditions: Vec<(Operator, String)>,
}

/// Reads a filter parameter.
///
/// # Errors
///
/// The text is no filter; the message repeats the parameter.
pub(super) fn parse(parameter: &str, text: Option<&str>) -> Result<Vec<Filter>, Failure> {
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else { return Ok(Vec::new()) };
    let fail =
        |fault: String| Failure::bad_request(format!("{parameter}={text} is invalid. {fault}"));
    let mut filters: Vec<Filter> = Vec::new();
    for part in split(text, ',').into_iter().filter(|part| !part.is_empty()) {
        let mut words = split(part, ':').into_iter();
        let uid = words.next().unwrap_or_default();
        if let Some(fault) = uid_fault(uid) {
            return Err(fail(fault));
        }
        let place = filters.iter().position(|filter| filter.uid == uid).unwrap_or_else(|| {
            filters.push(Filter { uid: uid.to_owned(), conditions: Vec::new() });
            filters.len() - 1
        });
        let conditions = &mut filters[place].conditions;
        add_conditions(uid, &mut words, conditions).map_err(fail)?;
    }
    Ok(filters)
}

fn add_conditions<'t>(
    uid: &str,
    words: &mut impl Iterator<Item = &'t str>,
    conditions: &mut Vec<(Operator, String)>,
) -> Result<(), String> {
    let mut waiting = words.next();
    while let Some(word) = waiting.take() {
        if word.is_empty() {
            return Err(format!("UID '{uid}' is missing an operator (or has too many ':')."));
        }
        let operator =
            Operator::parse(word).ok_or_else(|| format!("'{word}' is not a valid operator."))?;
        if operator.is_unary() {
            let next = words.next();
            if next.is_some_and(|next| !next.is_empty() && Operator::parse(next).is_none()) {
                return Err(format!("Unary operator '{word}' cannot have a value."));
            }
            conditions.push((operator, String::new()));
            waiting = next.filter(|next| !next.is_empty());
        } else {
            let value = words.next().filter(|value| !value.is_empty());
            let value =
                value.ok_or_else(|| format!("Binary operator '{word}' must have a value."))?;
            conditions.push((operator, unescape(value)));
            waiting = words.next();
        }
        if conditions.len() > 3 {
            return Err("A maximum of three operators can be used in a filter.".to_owned());
        }
    }
    Ok(())
}

/// Splits at a character; a slash before it keeps it in the text.
fn split(text: &str, at: char) -> Vec<&str> {
    let (mut parts, mut start) = (Vec::new(), 0);
    let mut characters = text.char_indices().peekable();
    while let Some((place, character)) = characters.next() {
        if character == '/' && characters.peek().is_some_and(|(_, next)| "/:,".contains(*next)) {
            characters.next();
        } else if character == at {
            parts.push(&text[start..place]);
            start = place + character.len_utf8();
        }
    }
    parts.push(&text[start..]);
    parts
}

fn unescape(text: &str) -> String {
    text.replace("//", "\u{0}").replace("/,", ",").replace("/:", ":").replace('\u{0}', "/")
}

impl Filter {
    /// Tells if a value of some type meets all conditions.
    pub(super) fn accepts(&self, value: Option<&str>, value_type: &str) -> bool {
        if self.conditions.is_empty() {
            return value.is_some();
        }
        self.conditions.iter().all(|(operator, operand)| {
            let Some(value) = value else { return *operator == Operator::Null };
            accepts(*operator, operand, value, value_type)
        })
    }

    /// Demands that the operands are of the type of the values.
    ///
    /// # Errors
    ///
    /// One is not.
    pub(super) fn check(&self, what: &str, value_type: &str) -> Result<(), Failure> {
        for (operator, operand) in &self.conditions {
            if operator.is_unary() || !operator.casts() {
                continue;
            }
            let operands = if *operator == Operator::In { operand.as_str() } else { "" };
            let mut each: Vec<&str> = operands.split(';').filter(|it| !it.is_empty()).collect();
            if each.is_empty() {
                each.push(operand);
            }
            for one in each {
                if typed(one, value_type).is_none() {
                    return Err(Failure::conflict(format!(
                        "Filter for {what} {} is invalid. The {what} value type is {value_type} \
                         but the value `{}` is not.",
                        self.uid,
                        one.to_lowercase()
                    )));
                }
            }
        }
        Ok(())
    }
}

fn accepts(operator: Operator, operand: &str, value: &str, value_type: &str) -> bool {
    let (text, wanted) = (value.to_lowercase(), operand.to_lowercase());
    let compared = || compare(&text, &wanted, value_type);
    match operator {
        Operator::Null => false,
        Operator::NotNull => true,
        Operator::Like => text.contains(&wanted),
        Operator::NotLike => !text.contains(&wanted),
        Operator::StartsWith => text.starts_with(&wanted),
        Operator::EndsWith => text.ends_with(&wanted),
        Operator::In => wanted
            .split(';')
            .any(|wanted| compare(&text, wanted, value_type) == Some(Ordering::Equal)),
        Operator::Eq => compared() == Some(Ordering::Equal),
        Operator::Ne => compared().is_some_and(Ordering::is_ne),
        Operator::Gt => compared() == Some(Ordering::Greater),
        Operator::Ge => compared().is_some_and(Ordering::is_ge),
        Operator::Lt => compared() == Some(Ordering::Less),
        Operator::Le => compared().is_some_and(Ordering::is_le),
    }
}

/// A value as the database compares it.
#[derive(PartialEq, PartialOrd)]
enum Typed {
    Number(f64),
    Time(i64),
    Text(String),
}

fn typed(text: &str, value_type: &str) -> Option<Typed> {
    Some(match value_type {
        "NUMBER"
        | "INTEGER"
        | "INTEGER_POSITIVE"
        | "INTEGER_NEGATIVE"
        | "INTEGER_ZERO_OR_POSITIVE"
        | "PERCENTAGE"
        | "UNIT_INTERVAL" => Typed::Number(text.trim().parse().ok()?),
        "DATE" | "DATETIME" | "AGE" => Typed::Time(date::parse(text)?.0),
        _ => Typed::Text(text.to_lowercase()),
    })
}

fn compare(value: &str, wanted: &str, value_type: &str) -> Option<Ordering> {
    typed(value, value_type)?.partial_cmp(&typed(wanted, value_type)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Filter {
        parse("filter", Some(text)).unwrap().remove(0)
    }

    fn refusal(text: &str) -> String {
        parse("filter", Some(text)).unwrap_err().message
    }

    #[test]
    fn values_are_compared_by_their_type() {
        let accepts = |text: &str, value: &str, value_type: &str| {
            one(&format!("TgVwY5N02QJ:{text}")).accepts(Some(value), value_type)
        };
        assert!(accepts("eq:asha", "Asha", "TEXT") && accepts("like:SH", "Asha", "TEXT"));
        assert!(accepts("gt:9", "10", "NUMBER") && !accepts("gt:9", "10", "TEXT"));
        assert!(accepts("ge:2000-01-01:lt:2001-01-01", "2000-06-15", "DATE"));
        assert!(accepts("in:a;b", "B", "TEXT") && !accepts("!eq:b", "B", "TEXT"));
        assert!(accepts("eq:a/:b", "a:b", "TEXT") && accepts("sw:a:ew:b", "a:b", "TEXT"));
        assert!(one("TgVwY5N02QJ:null").accepts(None, "TEXT"));
        assert!(!one("TgVwY5N02QJ").accepts(None, "TEXT"));
        assert!(!one("TgVwY5N02QJ:!eq:a").accepts(None, "TEXT"));
    }

    #[test]
    fn a_filter_that_is_none_is_refused() {
        assert!(refusal("nope:eq:1").ends_with("but was: nope"));
        assert_eq!(
            refusal("TgVwY5N02QJ:zz:1"),
            "filter=TgVwY5N02QJ:zz:1 is invalid. 'zz' is not a valid operator."
        );
        assert!(refusal("TgVwY5N02QJ:eq").ends_with("'eq' must have a value."));
        assert!(refusal("TgVwY5N02QJ:null:x").ends_with("cannot have a value."));
        assert!(one("TgVwY5N02QJ:eq:x").check("attribute", "NUMBER").is_err());
    }
}
