//! One row of a grid: by name, and as a caller's own type.

use std::fmt;

use serde::de::value::MapDeserializer;
use serde::de::{self, Deserialize, Deserializer, IntoDeserializer, Visitor};

use super::cells::Cells;
use super::grid::Grid;

/// A row of a [`Grid`].
#[derive(Clone, Copy)]
pub struct Row<'g> {
    grid: &'g Grid,
    part: &'g Cells,
    number: usize,
}

impl<'g> Row<'g> {
    pub(super) fn new(grid: &'g Grid, part: &'g Cells, row: usize) -> Self {
        Self { grid, part, number: row }
    }

    /// Returns a cell by its header's name; `None` where it has no value.
    pub fn get(&self, name: &str) -> Option<&'g str> {
        self.at(self.grid.position(name)?)
    }

    /// Returns a cell by its column, from 0; `None` where it has no value.
    pub fn at(&self, column: usize) -> Option<&'g str> {
        self.part.get(self.number, column)
    }

    /// Returns a cell as a number.
    pub fn number(&self, name: &str) -> Option<f64> {
        number(self.get(name)?)
    }

    /// Returns the name of what a cell stands for: of an organisation unit, a data element, a period.
    pub fn name(&self, name: &str) -> Option<&'g str> {
        self.grid.name(self.get(name)?)
    }

    /// Returns the cells, in the order of the headers.
    pub fn cells(&self) -> impl Iterator<Item = Option<&'g str>> + use<'g> {
        let Self { part, number, .. } = *self;
        (0..part.width()).map(move |column| part.get(number, column))
    }

    /// Reads the row as a type of the caller's own; see [`Grid::rows_as`].
    ///
    /// # Errors
    ///
    /// Fails where a cell does not fit its field.
    pub fn read<T: Deserialize<'g>>(&self) -> Result<T, RowError> {
        let headers = self.grid.headers().iter().map(|header| header.name.as_str());
        let cells = headers.zip(self.cells()).map(|(name, cell)| (name, Cell { name, text: cell }));
        T::deserialize(MapDeserializer::new(cells))
    }
}

impl fmt::Debug for Row<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers = self.grid.headers().iter().map(|header| header.name.as_str());
        formatter.debug_map().entries(headers.zip(self.cells())).finish()
    }
}

/// Reads a number as analytics write it.
pub(super) fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

/// Says why a row does not fit a type.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct RowError(String);

impl de::Error for RowError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// A cell, read as whatever its field is.
#[derive(Clone, Copy)]
struct Cell<'g> {
    name: &'g str,
    text: Option<&'g str>,
}

impl Cell<'_> {
    fn parse<T: std::str::FromStr>(self, what: &str) -> Result<T, RowError> {
        let text = self.text.unwrap_or_default();
        text.parse()
            .map_err(|_| RowError(format!("`{}` is `{text}`, which is no {what}", self.name)))
    }

    /// Reads a whole number; analytics write `12.0` for twelve.
    fn whole<T: std::str::FromStr>(self) -> Result<T, RowError> {
        let text = self.text.unwrap_or_default();
        let text = text.strip_suffix(".0").unwrap_or(text);
        Cell { text: Some(text), ..self }.parse("whole number")
    }
}

impl<'g> IntoDeserializer<'g, RowError> for Cell<'g> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! parsed {
    ($($method:ident $visit:ident $parse:ident($($what:literal)?),)*) => { $(
        fn $method<V: Visitor<'g>>(self, visitor: V) -> Result<V::Value, RowError> {
            visitor.$visit(self.$parse($($what)?)?)
        }
    )* };
}

impl<'g> Deserializer<'g> for Cell<'g> {
    type Error = RowError;

    fn deserialize_any<V: Visitor<'g>>(self, visitor: V) -> Result<V::Value, RowError> {
        match self.text {
            Some(text) => visitor.visit_borrowed_str(text),
            None => visitor.visit_unit(),
        }
    }

    fn deserialize_option<V: Visitor<'g>>(self, visitor: V) -> Result<V::Value, RowError> {
        match self.text {
            Some(text) if !text.is_empty() => visitor.visit_some(self),
            _ => visitor.visit_none(),
        }
    }

    fn deserialize_str<V: Visitor<'g>>(self, visitor: V) -> Result<V::Value, RowError> {
        visitor.visit_borrowed_str(self.text.unwrap_or_default())
    }

    fn deserialize_string<V: Visitor<'g>>(self, visitor: V) -> Result<V::Value, RowError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'g>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, RowError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'g>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, RowError> {
        let text: de::value::BorrowedStrDeserializer<'g, RowError> =
            de::value::BorrowedStrDeserializer::new(self.text.unwrap_or_default());
        text.deserialize_enum(name, variants, visitor)
    }

    parsed! {
        deserialize_bool visit_bool parse("flag"),
        deserialize_f32 visit_f32 parse("number"),
        deserialize_f64 visit_f64 parse("number"),
        deserialize_i8 visit_i8 whole(),
        deserialize_i16 visit_i16 whole(),
        deserialize_i32 visit_i32 whole(),
        deserialize_i64 visit_i64 whole(),
        deserialize_i128 visit_i128 whole(),
        deserialize_u8 visit_u8 whole(),
        deserialize_u16 visit_u16 whole(),
        deserialize_u32 visit_u32 whole(),
        deserialize_u64 visit_u64 whole(),
        deserialize_u128 visit_u128 whole(),
    }

    serde::forward_to_deserialize_any! {
        <W: Visitor<'g>>
        char bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
