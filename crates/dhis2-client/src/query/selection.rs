//! Which fields a caller's own type needs, read off the type itself.

use std::fmt;

use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;

/// How deep a type is looked into.
const DEPTH: usize = 6;

/// Returns the `fields=` that fill a type, such as `id,name,categoryCombo[id,name]`, or `None` where
/// the type does not say which fields it has: a map, or one with `#[serde(flatten)]`.
pub(crate) fn fields_of<T: DeserializeOwned>() -> Option<String> {
    fields_below::<T>(&mut Vec::new())
}

fn fields_below<T: DeserializeOwned>(path: &mut Vec<&'static str>) -> Option<String> {
    let mut found = None;
    // The probe always ends in an error: it has no data to fill the type with.
    let _ = T::deserialize(Probe { path, found: &mut found });
    let fields = found?;
    let mut texts = Vec::with_capacity(fields.len());
    for field in fields {
        path.push(field);
        let inner = if path.len() < DEPTH { fields_below::<T>(path) } else { None };
        path.pop();
        texts.push(match inner {
            Some(inner) => format!("{field}[{inner}]"),
            None => (*field).to_owned(),
        });
    }
    Some(texts.join(","))
}

/// Walks down a type by the names of its fields, and notes the fields of the struct it arrives at.
struct Probe<'a> {
    path: &'a [&'static str],
    found: &'a mut Option<&'static [&'static str]>,
}

/// Ends a walk.
#[derive(Debug)]
struct Arrived;

impl fmt::Display for Arrived {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("arrived")
    }
}

impl std::error::Error for Arrived {}

impl de::Error for Arrived {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = Arrived;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Arrived> {
        Err(Arrived)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Arrived> {
        match self.path.split_first() {
            None => {
                *self.found = Some(fields);
                Err(Arrived)
            }
            Some((field, path)) => {
                let inner = Probe { path, found: self.found };
                visitor.visit_map(OneField { field: Some(field), inner: Some(inner) })
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Arrived> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Arrived> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Arrived> {
        visitor.visit_seq(OneItem(Some(self)))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Arrived> {
        self.deserialize_seq(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct tuple_struct map enum identifier ignored_any
    }
}

struct OneField<'a> {
    field: Option<&'static str>,
    inner: Option<Probe<'a>>,
}

impl<'de> MapAccess<'de> for OneField<'_> {
    type Error = Arrived;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Arrived> {
        let Some(field) = self.field.take() else { return Err(Arrived) };
        seed.deserialize(de::value::BorrowedStrDeserializer::new(field)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Arrived> {
        seed.deserialize(self.inner.take().ok_or(Arrived)?)
    }
}

struct OneItem<'a>(Option<Probe<'a>>);

impl<'de> SeqAccess<'de> for OneItem<'_> {
    type Error = Arrived;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Arrived> {
        seed.deserialize(self.0.take().ok_or(Arrived)?).map(Some)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use dhis2_models::{Reference, Uid};
    use serde::Deserialize;

    use super::*;

    #[derive(Deserialize)]
    #[expect(dead_code, reason = "read off the type, never made")]
    struct Element {
        id: Uid,
        #[serde(rename = "shortName")]
        short_name: Option<String>,
        #[serde(rename = "categoryCombo")]
        category_combo: Option<Combo>,
        groups: Vec<Group>,
        sharing: BTreeMap<String, String>,
        user: Reference,
        level: u8,
        last: Box<Group>,
    }

    #[derive(Deserialize)]
    #[expect(dead_code, reason = "read off the type, never made")]
    struct Combo {
        id: Uid,
        categories: Vec<Group>,
    }

    #[derive(Deserialize)]
    #[expect(dead_code, reason = "read off the type, never made")]
    struct Group {
        name: String,
        parent: Option<Box<Self>>,
    }

    #[test]
    fn fields_are_those_of_the_type_and_of_the_types_in_it() {
        let fields = fields_of::<Element>().unwrap();
        assert!(
            fields.starts_with("id,shortName,categoryCombo[id,categories[name,parent[name,parent["),
            "{fields}"
        );
        assert!(fields.contains(",sharing,user,level,last[name,parent["), "{fields}");
        assert!(fields.len() < 700, "{fields}");
    }

    #[test]
    fn a_type_that_does_not_say_its_fields_has_none() {
        #[derive(Deserialize)]
        #[expect(dead_code, reason = "read off the type, never made")]
        struct Flat {
            id: String,
            #[serde(flatten)]
            rest: BTreeMap<String, String>,
        }
        assert_eq!(fields_of::<Flat>(), None);
        assert_eq!(fields_of::<BTreeMap<String, String>>(), None);
        assert_eq!(fields_of::<String>(), None);
    }
}
