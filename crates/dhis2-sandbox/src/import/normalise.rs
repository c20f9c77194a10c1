//! Brings the objects of a payload into the form in which they are stored.

use serde_json::{Map, Value, json};

use super::hook;
use crate::facts::Facts;
use crate::failure::Failure;
use crate::schema::{Class, ClassId, Kind, Property, Schemas};
use crate::store::Object;

/// Keys by which a reference may name an object.
const REFERENCE_KEYS: &[&str] = &["id", "code", "name", "username"];

/// Reads the objects of a payload as the server's JSON parser would.
pub(crate) struct Normaliser<'n> {
    facts: Facts,
    schemas: &'n Schemas,
    /// The body as it came, to say where in it a mistake is.
    source: &'n [u8],
}

impl<'n> Normaliser<'n> {
    /// Creates a normaliser for the objects of a body.
    pub(crate) fn new(facts: Facts, schemas: &'n Schemas, source: &'n [u8]) -> Self {
        Self { facts, schemas, source }
    }

    /// Brings an object into its stored form: known, stored properties only, each in its type.
    ///
    /// # Errors
    ///
    /// A value has a type that the property cannot take.
    pub(crate) fn object(
        &self,
        class: ClassId,
        payload: &Map<String, Value>,
    ) -> Result<Object, Failure> {
        let description = self.schemas.class(class);
        let mut object = Object::new();
        for (name, value) in payload {
            let Some(property) = Self::accepts(description, name) else { continue };
            if let Some(value) = self.property(description, property, value)? {
                object.insert(property.wire_name().to_owned(), value);
            }
        }
        if description.simple_name() == "JobConfiguration" {
            hook::jobs::fill(self.facts, &mut object);
        }
        Ok(object)
    }

    /// Finds the property that a key of a payload sets, if it sets one that is kept.
    fn accepts<'c>(class: &'c Class, name: &str) -> Option<&'c Property> {
        let property = class.property(name)?;
        let kept = property.persisted || !class.persisted || is_transient(name);
        (kept && (property.writable || name == "valueType")).then_some(property)
    }

    fn property(
        &self,
        class: &Class,
        property: &Property,
        value: &Value,
    ) -> Result<Option<Value>, Failure> {
        if value.is_null() {
            return Ok(None);
        }
        if property.wire_name() == "attributeValues" {
            return Ok(Some(attribute_values(value)));
        }
        // The dimensions of a chart come whole, and are taken apart by a hook.
        if matches!(property.wire_name(), "columns" | "rows" | "filters") && !property.persisted {
            return Ok(Some(value.clone()));
        }
        if !property.collection {
            return self.value(class, property, value);
        }
        let Value::Array(entries) = value else {
            return Ok(Some(json!([])));
        };
        let entries = entries
            .iter()
            .filter_map(|entry| self.value(class, property, entry).transpose())
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Some(Value::Array(entries)))
    }

    fn value(
        &self,
        class: &Class,
        property: &Property,
        value: &Value,
    ) -> Result<Option<Value>, Failure> {
        Ok(match (property.kind, value) {
            (_, Value::Null) => None,
            (Kind::Reference, Value::Object(fields)) if !property.embedded_object => {
                Some(reference(fields))
            }
            (Kind::Complex | Kind::Reference, Value::Object(fields)) => match property.target {
                Some(target) => Some(Value::Object(self.object(target, fields)?)),
                None => Some(value.clone()),
            },
            (Kind::Boolean, Value::String(text)) => Some(json!(text.eq_ignore_ascii_case("true"))),
            (Kind::Integer, Value::String(text)) => {
                text.trim().parse::<i64>().ok().map(|n| json!(n)).or(Some(value.clone()))
            }
            (Kind::Number, Value::String(text)) => {
                text.trim().parse::<f64>().ok().map(|n| json!(n)).or(Some(value.clone()))
            }
            (Kind::Text | Kind::Identifier, Value::Number(number)) => {
                Some(json!(number.to_string()))
            }
            (Kind::Text | Kind::Identifier, Value::Bool(flag)) => Some(json!(flag.to_string())),
            (Kind::Identifier, Value::String(text)) if text.is_empty() => None,
            (Kind::Date, Value::String(text)) => date(text),
            (Kind::Constant, Value::String(text)) => self.constant(class, property, text)?,
            _ => Some(value.clone()),
        })
    }

    /// An enum takes its constants only; 2.43 counts another word as the caller's mistake.
    fn constant(
        &self,
        class: &Class,
        property: &Property,
        text: &str,
    ) -> Result<Option<Value>, Failure> {
        let Some(constants) = &property.constants else { return Ok(Some(json!(text))) };
        if constants.iter().any(|constant| constant.eq_ignore_ascii_case(text)) {
            return Ok(Some(json!(text)));
        }
        if text.is_empty() {
            return Ok(None);
        }
        let (line, column) = position(self.source, property.wire_name(), text);
        let message = format!(
            "Cannot deserialize value of type `{}` from String \"{text}\": not one of the values accepted for Enum class: [{}]\n at {}; line: {line}, column: {column}] (through reference chain: {}[\"{}\"])",
            property.value_klass(),
            constants.join(", "),
            crate::json_error::SOURCE,
            class.klass,
            property.wire_name(),
        );
        Err(Failure::new(self.facts.status_of_unknown_constant(), message))
    }
}

/// Properties that are not stored, but say something about others that are.
fn is_transient(name: &str) -> bool {
    matches!(name, "columns" | "rows" | "filters" | "relativePeriods" | "users" | "userGroups")
}

fn reference(fields: &Map<String, Value>) -> Value {
    let named = fields.iter().filter(|(key, _)| REFERENCE_KEYS.contains(&key.as_str()));
    Value::Object(named.map(|(key, value)| (key.clone(), value.clone())).collect())
}

/// Attribute values may come as a list or, in the newer versions, as an object.
fn attribute_values(value: &Value) -> Value {
    let entry =
        |attribute: &str, value: &Value| json!({"attribute": {"id": attribute}, "value": value});
    match value {
        Value::Array(entries) => entries
            .iter()
            .filter_map(|item| {
                let attribute = item.get("attribute")?.get("id")?.as_str()?;
                Some(entry(attribute, item.get("value")?))
            })
            .collect(),
        Value::Object(fields) => fields.iter().map(|(uid, value)| entry(uid, value)).collect(),
        _ => json!([]),
    }
}

/// Writes a date as it is stored: with a time.
pub(crate) fn date(text: &str) -> Option<Value> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let (day, time) = text.split_once(['T', ' ']).unwrap_or((text, ""));
    let day = match day.len() {
        4 => format!("{day}-01-01"),
        7 => format!("{day}-01"),
        _ => day.to_owned(),
    };
    let time = time.split(['Z', '+']).next().unwrap_or_default();
    let (clock, fraction) = time.split_once('.').unwrap_or((time, "000"));
    let clock = match clock.len() {
        0 => "00:00:00".to_owned(),
        2 => format!("{clock}:00:00"),
        5 => format!("{clock}:00"),
        _ => clock.to_owned(),
    };
    Some(json!(format!("{day}T{clock}.{fraction:0<3.3}")))
}

/// Finds where in a body a property has a value: line and column, from one.
fn position(source: &[u8], property: &str, value: &str) -> (usize, usize) {
    let text = String::from_utf8_lossy(source);
    let key = format!("\"{property}\"");
    let wanted = format!("\"{value}\"");
    let found = text.match_indices(&key).find_map(|(at, _)| {
        let rest = &text[at + key.len()..];
        let start = rest.find(|c: char| c != ':' && !c.is_whitespace())?;
        rest[start..].starts_with(&wanted).then_some(at + key.len() + start)
    });
    let before = &text[..found.unwrap_or(0)];
    let line = before.matches('\n').count() + 1;
    (line, before.chars().rev().take_while(|c| *c != '\n').count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_stored_with_a_time() {
        assert_eq!(date("2024-01-01"), Some(json!("2024-01-01T00:00:00.000")));
        assert_eq!(date("2024-01"), Some(json!("2024-01-01T00:00:00.000")));
        assert_eq!(date("2024-01-01T10:20:30.5Z"), Some(json!("2024-01-01T10:20:30.500")));
        assert_eq!(date("2024-01-01T10:20"), Some(json!("2024-01-01T10:20:00.000")));
        assert_eq!(date(""), None);
    }

    #[test]
    fn a_mistake_is_found_in_the_body() {
        let body = b"{\"name\": \"x\",\n \"valueType\": \"NO\"}";
        assert_eq!(position(body, "valueType", "NO"), (2, 15));
    }
}
