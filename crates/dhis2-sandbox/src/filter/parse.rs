//! Reads the text of a `filter` parameter and says what is wrong with it.

use super::operator::{Bound, Operator, Part};
use crate::facts::Facts;
use crate::failure::Failure;
use crate::message::Query;
use crate::schema::{Class, ClassId, Kind, Property, Schemas};
use crate::uid::is_uid;

/// What a filter looks at.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Target {
    /// A property, of the object or of those that it leads to.
    Path(Vec<String>),
    /// The value of an attribute.
    Attribute(String),
    /// Some properties of which one must pass.
    Any(Vec<&'static str>),
}

/// A filter.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Filter {
    pub(super) target: Target,
    pub(super) operator: Operator,
}

impl Filter {
    /// Reads the filters of a query for the objects of a class.
    ///
    /// # Errors
    ///
    /// A filter is malformed, or names a property or an operator that is not known.
    pub(crate) fn all(
        facts: Facts,
        schemas: &Schemas,
        class: ClassId,
        query: &Query,
    ) -> Result<Vec<Self>, Failure> {
        split(query).iter().map(|text| Self::parse(facts, schemas, class, text)).collect()
    }

    /// Reads one filter.
    ///
    /// # Errors
    ///
    /// As [`Filter::all`].
    pub(crate) fn parse(
        facts: Facts,
        schemas: &Schemas,
        class: ClassId,
        text: &str,
    ) -> Result<Self, Failure> {
        let rewritten = text
            .strip_prefix("attributeValues.attribute.id:eq:")
            .filter(|_| facts.rewrites_attribute_filters())
            .map(|_| format!("{}:!null", text.rsplit(':').next().unwrap_or_default()));
        let text = rewritten.as_deref().unwrap_or(text);
        let mut parts = text.splitn(3, ':');
        let (path, operator) = match (parts.next(), parts.next()) {
            (Some(path), Some(operator)) if !operator.is_empty() => (path, operator),
            _ => return Err(Failure::bad_request(format!("Invalid filter => {text}"))),
        };
        let argument = parts.next().filter(|argument| !argument.is_empty());
        let description = schemas.class(class);
        if path == "identifiable" {
            if let Some(missing) = facts.column_that_search_misses(description) {
                return Err(Failure::bad_parameter(format!(
                    "Unable to locate Attribute  with the the given name [{missing}] on this \
                     ManagedType [{}]",
                    description.klass
                )));
            }
            let operator = parse_operator(facts, None, operator, argument)?;
            return Ok(Self { target: Target::Any(identifiable(description)), operator });
        }
        let unknown = || Failure::bad_request(format!("Unknown path property: {path}"));
        if let Some(found) = property(schemas, class, path)? {
            if path.starts_with("attributeValues.") && !facts.finds_nested_attribute_values() {
                return Err(unknown());
            }
            let operator = parse_operator(facts, found, operator, argument)?;
            let steps = path.split('.').map(str::to_owned).collect();
            return Ok(Self { target: Target::Path(steps), operator });
        }
        let uid = path.split_once('.').map_or(path, |(_, rest)| rest);
        if !is_uid(uid) {
            return Err(unknown());
        }
        let operator = parse_operator(facts, None, operator, argument)?;
        Ok(Self { target: Target::Attribute(path.to_owned()), operator })
    }

    /// Returns the filter that the `query` parameter stands for.
    pub(crate) fn query(text: &str) -> Vec<Self> {
        let any = |name: &'static str, operator| Self { target: Target::Any(vec![name]), operator };
        vec![
            any("id", Operator::Equal(text.to_owned())),
            any("code", Operator::Equal(text.to_owned())),
            any(
                "name",
                Operator::Text {
                    part: Part::Any,
                    text: text.to_owned(),
                    exact_case: false,
                    negated: false,
                },
            ),
        ]
    }
}

/// Some parameters may hold several filters with commas between them.
fn split(query: &Query) -> Vec<String> {
    let given: Vec<&str> = query.all("filter").filter(|text| !text.is_empty()).collect();
    given.into_iter().flat_map(split_one).collect()
}

/// Splits at the commas that are in no brackets and begin another filter.
fn split_one(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, character) in text.char_indices() {
        match character {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 && begins_filter(&text[at + 1..]) => {
                parts.push(text[start..at].to_owned());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[start..].to_owned());
    parts
}

fn begins_filter(text: &str) -> bool {
    let mut parts = text.splitn(3, ':');
    let word = |part: Option<&str>, marks: &str| {
        part.is_some_and(|part| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || marks.contains(c))
        })
    };
    word(parts.next(), ".") && word(parts.next(), "!$")
}

fn identifiable(class: &Class) -> Vec<&'static str> {
    let mut names = vec!["id", "code", "name"];
    if class.persisted("shortName").is_some() {
        names.push("shortName");
    }
    names
}

/// Follows a path through the classes; `None` where a step is not known, and no property where the
/// path leads into a class that the version does not describe.
fn property<'s>(
    schemas: &'s Schemas,
    class: ClassId,
    path: &str,
) -> Result<Option<Option<&'s Property>>, Failure> {
    let steps: Vec<&str> = path.split('.').collect();
    let mut class = Some(class);
    let mut found = None;
    for (place, step) in steps.iter().enumerate() {
        let Some(current) = class else { return Ok(Some(None)) };
        let Some(property) = schemas.class(current).property(step) else { return Ok(None) };
        let last = place + 1 == steps.len();
        if property.simple && !property.collection && !last {
            return Err(Failure::bad_request(
                "Simple type was found before finished parsing path expression, please check your path string.",
            ));
        }
        class = property.target;
        found = Some(property);
    }
    Ok(Some(found))
}

fn parse_operator(
    facts: Facts,
    property: Option<&Property>,
    name: &str,
    argument: Option<&str>,
) -> Result<Operator, Failure> {
    let unknown = || Failure::bad_request(format!("`{name}` is not a valid operator."));
    let (negated, plain) = match name.strip_prefix('!') {
        Some(rest) => (true, rest),
        None => (false, name),
    };
    match (plain, negated) {
        ("null", false) => return Ok(Operator::Null),
        ("null", true) => return Ok(Operator::NotNull),
        ("empty", false) => return Ok(Operator::Empty),
        ("empty", true) if facts.filters_not_empty() => return Ok(Operator::NotEmpty),
        _ => {}
    }
    let known = Operator::is_known(plain, negated);
    if !known {
        return Err(unknown());
    }
    let argument = argument.unwrap_or_default();
    if !matches!(plain, "in") {
        check_argument(property, argument)?;
    }
    let text = |part, exact_case| Operator::Text {
        part,
        text: argument.replace('%', ""),
        exact_case,
        negated,
    };
    Ok(match plain {
        "eq" if negated => Operator::NotEqual(argument.to_owned()),
        "eq" => Operator::Equal(argument.to_owned()),
        "ne" | "neq" => Operator::NotEqual(argument.to_owned()),
        "ieq" => text(Part::Whole, false),
        "gt" => Operator::Bound(Bound::Greater, argument.to_owned()),
        "ge" | "gte" => Operator::Bound(Bound::GreaterOrEqual, argument.to_owned()),
        "lt" => Operator::Bound(Bound::Less, argument.to_owned()),
        "le" | "lte" => Operator::Bound(Bound::LessOrEqual, argument.to_owned()),
        "like" => text(Part::Any, true),
        "$like" => text(Part::Start, true),
        "like$" => text(Part::End, true),
        "ilike" => text(Part::Any, false),
        "$ilike" | "startsWith" => text(Part::Start, false),
        "ilike$" | "endsWith" => text(Part::End, false),
        "token" => {
            Operator::Tokens { tokens: tokens(argument), text: argument.to_owned(), negated }
        }
        _ => {
            let values = values(property, argument)?;
            if negated { Operator::NotIn(values) } else { Operator::In(values) }
        }
    })
}

impl Operator {
    /// Tells if there is an operator of a name, with or without the mark of negation.
    fn is_known(plain: &str, negated: bool) -> bool {
        const BOTH: &[&str] =
            &["eq", "like", "$like", "like$", "ilike", "$ilike", "ilike$", "token", "in"];
        const POSITIVE: &[&str] =
            &["ieq", "ne", "neq", "gt", "ge", "gte", "lt", "le", "lte", "startsWith", "endsWith"];
        BOTH.contains(&plain) || (!negated && POSITIVE.contains(&plain))
    }
}

/// Splits a text into words, at everything that is neither a letter nor a digit.
fn tokens(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !c.is_alphabetic() && !c.is_ascii_digit())
        .filter(|token| !token.is_empty())
        .map(str::to_owned)
        .collect()
}

fn values(property: Option<&Property>, argument: &str) -> Result<Vec<String>, Failure> {
    let inner = argument.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let Some(inner) = inner else {
        return Err(Failure::bad_request(match argument.parse::<i64>() {
            Ok(_) => format!("Invalid argument `{argument}` for in operator."),
            Err(_) => format!("Collection size must be integer `{argument}`"),
        }));
    };
    let values: Vec<String> = inner.split(',').map(str::to_owned).collect();
    for value in &values {
        check_argument(property.filter(|p| !p.collection), value)?;
    }
    Ok(values)
}

/// Checks that an argument can be read as a value of the property.
fn check_argument(property: Option<&Property>, argument: &str) -> Result<(), Failure> {
    let Some(property) = property else { return Ok(()) };
    let wrong = |kind: &str| {
        Err(Failure::bad_request(format!("Unable to parse `{argument}` as `{kind}`.")))
    };
    if property.collection {
        return match argument.parse::<i64>() {
            Ok(_) => Ok(()),
            Err(_) => {
                Err(Failure::bad_request(format!("Collection size must be integer `{argument}`")))
            }
        };
    }
    match property.kind {
        Kind::Integer if argument.parse::<i64>().is_err() => wrong("Integer"),
        Kind::Number if argument.parse::<f64>().is_err() => wrong("Double"),
        Kind::Date if !is_date(argument) => wrong("Date"),
        Kind::Constant => check_constant(property, argument),
        Kind::Reference | Kind::Complex => Err(Failure::bad_request(format!(
            "Unable to parse `{argument}` to `{}`.",
            crate::schema::simple_name(property.klass)
        ))),
        _ => Ok(()),
    }
}

fn check_constant(property: &Property, argument: &str) -> Result<(), Failure> {
    let Some(constants) = &property.constants else { return Ok(()) };
    if constants.contains(&argument) {
        return Ok(());
    }
    Err(Failure::bad_request(format!(
        "Unable to parse `{argument}` as `class {}`, available values are: [{}]",
        property.klass,
        constants.join(", ")
    )))
}

fn is_date(text: &str) -> bool {
    let mut parts = text.split(['-', 'T']);
    let number = |part: Option<&str>, length: usize| {
        part.is_some_and(|p| p.len() == length && p.bytes().all(|b| b.is_ascii_digit()))
    };
    number(parts.next(), 4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::Release;

    fn parse(release: Release, text: &str) -> Result<Filter, String> {
        let schemas = Schemas::of(release);
        let class = schemas.by_endpoint("dataElements").unwrap();
        Filter::parse(Facts::of(release), schemas, class, text).map_err(|failure| failure.message)
    }

    #[test]
    fn what_is_wrong_is_told_in_the_words_of_the_server() {
        let message = |text| parse(Release::V42, text).unwrap_err();
        assert_eq!(message("nothing:eq:1"), "Unknown path property: nothing");
        assert_eq!(message("name:almost:1"), "`almost` is not a valid operator.");
        assert_eq!(message("name"), "Invalid filter => name");
        assert!(message("name.x:eq:1").starts_with("Simple type was found"));
        assert!(message("domainType:eq:X").starts_with("Unable to parse `X` as `class"));
    }

    #[test]
    fn only_newer_releases_know_not_empty() {
        assert!(parse(Release::V41, "dataElementGroups:!empty").is_err());
        assert!(parse(Release::V42, "dataElementGroups:!empty").is_ok());
    }

    #[test]
    fn an_argument_keeps_its_colons_and_commas() {
        let filter = parse(Release::V42, "name:eq:a:b,c").unwrap();
        assert_eq!(filter.operator, Operator::Equal("a:b,c".into()));
        assert_eq!(split_one("id:in:[a,b],name:like:x,y"), ["id:in:[a,b]", "name:like:x,y"]);
    }
}
