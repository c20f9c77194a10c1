//! The cells of a grid, kept where they stand in the answer.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// Marks a cell whose text is not in the answer as it is, but was unescaped or written out.
const APART: u32 = 1 << 31;

/// The length of a cell without a value.
const NOTHING: u32 = u32::MAX;

/// Where a cell's text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    at: u32,
    length: u32,
}

/// Rows of equal width: of each cell only where its text stands.
#[derive(Debug, Clone, Default)]
pub(super) struct Cells {
    /// The answer.
    text: String,
    /// The texts that do not stand in the answer as they are.
    apart: String,
    places: Vec<Place>,
    width: usize,
}

impl Cells {
    /// Returns how many rows there are.
    pub(super) fn height(&self) -> usize {
        self.places.len().checked_div(self.width).unwrap_or(0)
    }

    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// Returns the text of a cell; `None` where it has no value, or there is no such cell.
    #[inline]
    pub(super) fn get(&self, row: usize, column: usize) -> Option<&str> {
        if column >= self.width {
            return None;
        }
        let Place { at, length } = *self.places.get(row * self.width + column)?;
        if length == NOTHING {
            return None;
        }
        let text = if at & APART == 0 { &self.text } else { &self.apart };
        let at = (at & !APART) as usize;
        text.get(at..at + length as usize)
    }

    /// Keeps the answer that the cells stand in.
    pub(super) fn with_text(mut self, text: String) -> Self {
        self.text = text;
        self
    }
}

/// Reads the rows of an answer that begins at the address `base`.
pub(super) struct RowsSeed<'a> {
    pub(super) base: usize,
    pub(super) cells: &'a mut Cells,
}

/// Reads one row.
struct RowSeed<'a> {
    base: usize,
    cells: &'a mut Cells,
}

/// Reads one cell.
struct CellSeed<'a> {
    base: usize,
    cells: &'a mut Cells,
}

impl<'de> DeserializeSeed<'de> for RowsSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for RowsSeed<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<(), A::Error> {
        while rows.next_element_seed(RowSeed { base: self.base, cells: self.cells })?.is_some() {}
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for RowSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for RowSeed<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a row")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut row: A) -> Result<(), A::Error> {
        let before = self.cells.places.len();
        while row.next_element_seed(CellSeed { base: self.base, cells: self.cells })?.is_some() {}
        let width = self.cells.places.len() - before;
        if before == 0 {
            self.cells.width = width;
        } else if width != self.cells.width {
            // Servers write rows of one width; one that is not is made to fit.
            let end = before + self.cells.width;
            self.cells.places.resize(end, Place { at: 0, length: NOTHING });
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for CellSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl CellSeed<'_> {
    /// Keeps a text that does not stand in the answer as it is.
    fn keep(self, text: &str) {
        let at = u32::try_from(self.cells.apart.len()).unwrap_or(0) | APART;
        let length = u32::try_from(text.len()).unwrap_or(0);
        self.cells.apart.push_str(text);
        self.cells.places.push(Place { at, length });
    }
}

impl<'de> Visitor<'de> for CellSeed<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a cell")
    }

    #[inline]
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<(), E> {
        // The text is a part of the answer, whose address is known.
        let at = (text.as_ptr() as usize).wrapping_sub(self.base);
        match (u32::try_from(at), u32::try_from(text.len())) {
            (Ok(at), Ok(length)) if at & APART == 0 => self.cells.places.push(Place { at, length }),
            _ => self.keep(text),
        }
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.keep(text);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.cells.places.push(Place { at: 0, length: NOTHING });
        Ok(())
    }

    fn visit_bool<E>(self, flag: bool) -> Result<(), E> {
        self.keep(if flag { "true" } else { "false" });
        Ok(())
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        self.keep(&number.to_string());
        Ok(())
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        self.keep(&number.to_string());
        Ok(())
    }

    fn visit_f64<E>(self, number: f64) -> Result<(), E> {
        self.keep(&number.to_string());
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        self.visit_unit()
    }
}
