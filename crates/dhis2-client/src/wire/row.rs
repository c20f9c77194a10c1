//! A row of a grid, whose cells are named by the grid's columns, read as a caller's own type.

use std::fmt;

use serde::de::value::MapDeserializer;
use serde::de::{DeserializeOwned, Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

/// Reads a row.
pub(crate) fn read<T: DeserializeOwned>(
    columns: &[String],
    cells: &[Value],
) -> Result<T, serde_json::Error> {
    let pairs = columns.iter().zip(cells).map(|(name, cell)| (name.as_str(), Cell(cell)));
    T::deserialize(MapDeserializer::new(pairs))
}

/// A cell: servers write most as text, whatever they are.
struct Cell<'a>(&'a Value);

impl IntoDeserializer<'_, serde_json::Error> for Cell<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl Cell<'_> {
    /// Returns the cell's text without the spaces around it, if it is one.
    fn text(&self) -> Option<&str> {
        self.0.as_str().map(str::trim)
    }

    fn no<T>(&self, what: &dyn fmt::Display) -> Result<T, serde_json::Error> {
        Err(serde_json::Error::custom(format!("{} is no {what}", self.0)))
    }
}

/// Reads whole numbers from text.
macro_rules! whole {
    ($($method:ident $visit:ident $type:ty,)*) => { $(
        fn $method<W: Visitor<'de>>(self, visitor: W) -> Result<W::Value, Self::Error> {
            let Some(text) = self.text() else { return self.0.clone().$method(visitor) };
            // A count may come as `12.0`.
            let text = text.strip_suffix(".0").unwrap_or(text);
            match text.parse::<$type>() {
                Ok(number) => visitor.$visit(number),
                Err(_) => self.no(&"whole number that fits"),
            }
        }
    )* };
}

impl<'de> Deserializer<'de> for Cell<'_> {
    type Error = serde_json::Error;

    fn deserialize_any<W: Visitor<'de>>(self, visitor: W) -> Result<W::Value, Self::Error> {
        self.0.clone().deserialize_any(visitor)
    }

    whole! {
        deserialize_i8 visit_i8 i8,
        deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32,
        deserialize_i64 visit_i64 i64,
        deserialize_u8 visit_u8 u8,
        deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64,
    }

    fn deserialize_f32<W: Visitor<'de>>(self, visitor: W) -> Result<W::Value, Self::Error> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<W: Visitor<'de>>(self, visitor: W) -> Result<W::Value, Self::Error> {
        let Some(text) = self.text() else { return self.0.clone().deserialize_f64(visitor) };
        match text.parse() {
            Ok(number) => visitor.visit_f64(number),
            Err(_) => self.no(&"number"),
        }
    }

    fn deserialize_bool<W: Visitor<'de>>(self, visitor: W) -> Result<W::Value, Self::Error> {
        match self.text() {
            None => self.0.clone().deserialize_bool(visitor),
            // As PostgreSQL writes it, and as Java does.
            Some("true" | "t" | "1") => visitor.visit_bool(true),
            Some("false" | "f" | "0") => visitor.visit_bool(false),
            Some(_) => self.no(&"truth"),
        }
    }

    fn deserialize_str<W: Visitor<'de>>(self, visitor: W) -> Result<W::Value, Self::Error> {
        self.deserialize_string(visitor)
    }

    fn deserialize_string<W: Visitor<'de>>(self, visitor: W) -> Result<W::Value, Self::Error> {
        match self.0 {
            Value::Number(number) => visitor.visit_string(number.to_string()),
            Value::Bool(truth) => visitor.visit_string(truth.to_string()),
            other => other.clone().deserialize_string(visitor),
        }
    }

    fn deserialize_option<W: Visitor<'de>>(self, visitor: W) -> Result<W::Value, Self::Error> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            // A cell that is empty holds nothing.
            Value::String(text) if text.is_empty() => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<W: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: W,
    ) -> Result<W::Value, Self::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<W: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: W,
    ) -> Result<W::Value, Self::Error> {
        self.0.clone().deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        i128 u128 char bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier
        ignored_any
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::json;

    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    struct Row {
        name: String,
        count: Option<u32>,
        share: f64,
        open: bool,
    }

    fn columns() -> Vec<String> {
        ["name", "count", "share", "open", "more"].map(str::to_owned).to_vec()
    }

    fn read_row(cells: &Value) -> Result<Row, serde_json::Error> {
        read(&columns(), cells.as_array().unwrap())
    }

    #[test]
    fn texts_are_read_as_what_is_wanted() {
        let row = Row { name: "A".into(), count: Some(3), share: 0.5, open: true };
        assert_eq!(read_row(&json!(["A", "3.0", "0.5", "t", "x"])).unwrap(), row);
        assert_eq!(read_row(&json!(["A", 3, 0.5, true, null])).unwrap(), row);
        let row = Row { name: "7".into(), count: None, share: 1.0, open: false };
        assert_eq!(read_row(&json!([7, "", "1", "0", {}])).unwrap(), row);
        assert_eq!(read_row(&json!([7, null, "1", "false", []])).unwrap(), row);
    }

    #[test]
    fn what_is_no_number_is_said() {
        let error = read_row(&json!(["A", "many", "1", "t", "x"])).unwrap_err().to_string();
        assert_eq!(error, "\"many\" is no whole number that fits");
        assert!(read_row(&json!(["A", "3.5", "1", "t", "x"])).is_err());
        assert!(read_row(&json!(["A", "-3", "1", "t", "x"])).is_err());
        assert!(read_row(&json!(["A", "3", "1", "maybe", "x"])).is_err());
    }
}
