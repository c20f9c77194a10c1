//! One data value, small and cheap to read.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Write as _};

use dhis2_models::{DateTime, Extra, Text};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::Value;

use crate::rows::{self, Element};

/// A value of a data element, for a period and an organisation unit.
///
/// Reading one takes almost no allocations: a million of them are nothing to be afraid of. By what
/// elements, units and combos are called is up to the [`IdScheme`](crate::IdScheme) that was asked
/// for; UIDs if nothing was.
///
/// ```
/// use dhis2_client::api::data_values::DataValue;
///
/// let visits = DataValue::new("UNz8c1h8Aj3", "202404", "sSW3nr8oXST", 7);
/// assert_eq!(visits.value.as_deref(), Some("7"));
/// let boys = DataValue { category_option_combo: Some("uGIJ6IdkP7Q".into()), ..visits };
/// # let _ = boys;
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DataValue {
    /// The data element.
    pub data_element: Text,
    /// The period, such as `202404`, `2024W17` or `2024Q2`.
    pub period: Text,
    /// The organisation unit: `orgUnit`.
    pub organisation_unit: Text,
    /// The category option combo; the default one if there is none.
    pub category_option_combo: Option<Text>,
    /// The attribute option combo; the default one if there is none.
    pub attribute_option_combo: Option<Text>,
    /// The value, as text whatever the element's type.
    pub value: Option<Text>,
    /// What somebody had to say of it.
    pub comment: Option<Text>,
    /// Whether it is to be looked at again: `followup`.
    pub follow_up: Option<bool>,
    /// Whether it was deleted, or is to be.
    pub deleted: Option<bool>,
    /// Who stored it.
    pub stored_by: Option<Text>,
    /// When it was first stored.
    pub created: Option<DateTime>,
    /// When it was last changed.
    pub last_updated: Option<DateTime>,
    /// What no field takes.
    pub extra: Extra,
}

/// Writes something as text.
pub(super) fn text(what: impl Display) -> Text {
    let mut text = Text::default();
    // Writing into memory does not fail, unless what is written says so of itself.
    let _ = write!(text, "{what}");
    text
}

impl DataValue {
    /// Returns a value for the default category and attribute option combos.
    pub fn new(
        data_element: impl AsRef<str>,
        period: impl Display,
        organisation_unit: impl AsRef<str>,
        value: impl Display,
    ) -> Self {
        Self {
            data_element: data_element.as_ref().into(),
            period: text(period),
            organisation_unit: organisation_unit.as_ref().into(),
            value: Some(text(value)),
            ..Self::default()
        }
    }

    /// Takes from what a list says of all its values what this one does not say itself.
    pub(crate) fn inherit(&mut self, head: &BTreeMap<Text, Value>) {
        let of_all = |key: &str| head.get(key).and_then(Value::as_str).map(Text::from);
        if self.period.is_empty() {
            self.period = of_all("period").unwrap_or_default();
        }
        if self.organisation_unit.is_empty() {
            self.organisation_unit = of_all("orgUnit").unwrap_or_default();
        }
        if self.attribute_option_combo.is_none() {
            self.attribute_option_combo = of_all("attributeOptionCombo");
        }
    }
}

impl Element for DataValue {
    fn read(
        bytes: &[u8],
        head: &BTreeMap<Text, Value>,
    ) -> Result<Option<(Self, usize)>, serde_json::Error> {
        let Some((mut value, length)) = rows::value::<Self>(bytes)? else { return Ok(None) };
        // 2.43 says only once what all values of an export have in common.
        if value.period.is_empty()
            || value.organisation_unit.is_empty()
            || value.attribute_option_combo.is_none()
        {
            value.inherit(head);
        }
        Ok(Some((value, length)))
    }
}

impl Serialize for DataValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("dataElement", &self.data_element)?;
        map.serialize_entry("period", &self.period)?;
        map.serialize_entry("orgUnit", &self.organisation_unit)?;
        for (key, text) in [
            ("categoryOptionCombo", &self.category_option_combo),
            ("attributeOptionCombo", &self.attribute_option_combo),
            ("value", &self.value),
            ("comment", &self.comment),
            ("storedBy", &self.stored_by),
        ] {
            if let Some(text) = text {
                map.serialize_entry(key, text)?;
            }
        }
        for (key, flag) in [("followup", self.follow_up), ("deleted", self.deleted)] {
            if let Some(flag) = flag {
                map.serialize_entry(key, &flag)?;
            }
        }
        for (key, moment) in [("created", &self.created), ("lastUpdated", &self.last_updated)] {
            if let Some(moment) = moment {
                map.serialize_entry(key, moment)?;
            }
        }
        for (key, value) in &self.extra {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for DataValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Fields)
    }
}

/// The fields of a data value, by their names on the wire.
#[derive(Clone, Copy)]
enum Field {
    DataElement,
    Period,
    OrganisationUnit,
    CategoryOptionCombo,
    AttributeOptionCombo,
    Value,
    Comment,
    FollowUp,
    Deleted,
    StoredBy,
    Created,
    LastUpdated,
}

/// A field, or a key that is none.
enum Key {
    Field(Field),
    Other(String),
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;
        impl Visitor<'_> for Name {
            type Value = Key;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a key")
            }

            fn visit_str<E>(self, text: &str) -> Result<Key, E> {
                Ok(Key::Field(match text {
                    "dataElement" => Field::DataElement,
                    "period" => Field::Period,
                    "orgUnit" => Field::OrganisationUnit,
                    "categoryOptionCombo" => Field::CategoryOptionCombo,
                    "attributeOptionCombo" => Field::AttributeOptionCombo,
                    "value" => Field::Value,
                    "comment" => Field::Comment,
                    // The one is written by servers, the other taken by their single-value calls.
                    "followup" | "followUp" => Field::FollowUp,
                    "deleted" => Field::Deleted,
                    "storedBy" => Field::StoredBy,
                    "created" => Field::Created,
                    "lastUpdated" => Field::LastUpdated,
                    other => return Ok(Key::Other(other.to_owned())),
                }))
            }
        }
        deserializer.deserialize_identifier(Name)
    }
}

/// A value of a field, whatever it is.
enum Leaf {
    None,
    Text(Text),
    Flag(bool),
    Other(Value),
}

impl<'de> Deserialize<'de> for Leaf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LeafVisitor)
    }
}

struct LeafVisitor;

impl<'de> Visitor<'de> for LeafVisitor {
    type Value = Leaf;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<Leaf, E> {
        Ok(Leaf::Text(text.into()))
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Leaf, E> {
        Ok(Leaf::Flag(flag))
    }

    fn visit_unit<E>(self) -> Result<Leaf, E> {
        Ok(Leaf::None)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Leaf, E> {
        Ok(Leaf::Other(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Leaf, E> {
        Ok(Leaf::Other(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Leaf, E> {
        Ok(Leaf::Other(number.into()))
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, seq: A) -> Result<Leaf, A::Error> {
        Deserialize::deserialize(serde::de::value::SeqAccessDeserializer::new(seq)).map(Leaf::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Leaf, A::Error> {
        Deserialize::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(Leaf::Other)
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = DataValue;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a data value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<DataValue, A::Error> {
        let mut value = DataValue::default();
        while let Some(key) = map.next_key::<Key>()? {
            match key {
                Key::Field(field) => match map.next_value::<Leaf>()? {
                    Leaf::None => {}
                    Leaf::Text(text) => value.set_text(field, text),
                    Leaf::Flag(flag) => value.set_flag(field, flag),
                    Leaf::Other(other) => value.set_other(field, other),
                },
                Key::Other(key) => {
                    value.extra.insert(key, map.next_value::<Value>()?);
                }
            }
        }
        Ok(value)
    }
}

impl DataValue {
    fn set_text(&mut self, field: Field, text: Text) {
        match field {
            Field::DataElement => self.data_element = text,
            Field::Period => self.period = text,
            Field::OrganisationUnit => self.organisation_unit = text,
            Field::CategoryOptionCombo => self.category_option_combo = Some(text),
            Field::AttributeOptionCombo => self.attribute_option_combo = Some(text),
            Field::Value => self.value = Some(text),
            Field::Comment => self.comment = Some(text),
            Field::StoredBy => self.stored_by = Some(text),
            Field::Created => self.created = Some(text.as_str().into()),
            Field::LastUpdated => self.last_updated = Some(text.as_str().into()),
            Field::FollowUp => self.follow_up = text.parse().ok(),
            Field::Deleted => self.deleted = text.parse().ok(),
        }
    }

    fn set_flag(&mut self, field: Field, flag: bool) {
        match field {
            Field::FollowUp => self.follow_up = Some(flag),
            Field::Deleted => self.deleted = Some(flag),
            // A value of a boolean element, written by somebody who knows JSON.
            _ => self.set_text(field, if flag { "true".into() } else { "false".into() }),
        }
    }

    /// Takes what is no text: numbers as they are written, and anything else apart.
    fn set_other(&mut self, field: Field, other: Value) {
        if let Value::Number(number) = &other {
            match (field, number.as_i64()) {
                (Field::Created, Some(millis)) => {
                    self.created = Some(DateTime::from_unix_millis(millis));
                }
                (Field::LastUpdated, Some(millis)) => {
                    self.last_updated = Some(DateTime::from_unix_millis(millis));
                }
                _ => self.set_text(field, number.to_string().into()),
            }
            return;
        }
        // An export with unfolded option combos has categories and their options in these places.
        let key = match field {
            Field::CategoryOptionCombo => "categoryOptionCombo",
            Field::AttributeOptionCombo => "attributeOptionCombo",
            Field::Comment => "comment",
            _ => "value",
        };
        self.extra.insert(key, other);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_read_and_written_back() {
        let json = r#"{"dataElement":"MLsnzHU1TdP","period":"202403","orgUnit":"yGBBxrZ32iP","categoryOptionCombo":"HllvX50cXC0","attributeOptionCombo":"HllvX50cXC0","value":"23","comment":"high","storedBy":"admin","followup":false,"deleted":true,"created":"2026-11-21T05:05:10.000+0000","lastUpdated":"2026-11-21T05:05:10.000+0000","new":[1]}"#;
        let value: DataValue = serde_json::from_str(json).unwrap();
        assert_eq!(value.organisation_unit, "yGBBxrZ32iP");
        assert_eq!((value.follow_up, value.deleted), (Some(false), Some(true)));
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
    }

    #[test]
    fn what_is_no_text_is_taken_too() {
        let json = r#"{"dataElement":"a","value":7.5,"comment":null,"followup":"true",
            "categoryOptionCombo":{"sex":"male"},"period":2024,"created":1}"#;
        let value: DataValue = serde_json::from_str(json).unwrap();
        assert_eq!(value.value.as_deref(), Some("7.5"));
        assert_eq!((value.comment, value.follow_up), (None, Some(true)));
        assert_eq!(value.period, "2024");
        assert_eq!(value.extra.get("categoryOptionCombo").unwrap()["sex"], "male");
        assert_eq!(value.created, Some(DateTime::from_unix_millis(1)));
    }

    #[test]
    fn a_value_takes_from_its_list_what_it_does_not_say() {
        let head = BTreeMap::from([
            ("period".into(), "202403".into()),
            ("orgUnit".into(), "sSW3nr8oXST".into()),
            ("attributeOptionCombo".into(), "HllvX50cXC0".into()),
        ]);
        let json = br#"{"dataElement":"a","orgUnit":"b"}"#;
        let (value, length) = DataValue::read(json, &head).unwrap().unwrap();
        assert_eq!(length, json.len());
        assert_eq!((&*value.period, &*value.organisation_unit), ("202403", "b"));
        assert_eq!(value.attribute_option_combo.as_deref(), Some("HllvX50cXC0"));
    }
}
