//! What analytics answer: a grid of rows, with headers and the names of things.

use std::fmt;

use dhis2_models::enums::ValueType;
use dhis2_models::{Extra, Map, Text};
use serde::Deserialize;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::cells::{Cells, RowsSeed};
use super::row::{self, Row};
use crate::error::Error;
use crate::response::Response;

/// A table of analytics: headers, rows, and what the words in them mean.
///
/// A grid keeps the answer that it was read from, and knows where in it each cell stands: reading
/// one takes no allocation per cell, and cells are handed out as parts of the answer. Every cell is
/// text, whatever its column holds.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// let grid = client
///     .analytics()
///     .query()
///     .data(["UNz8c1h8Aj3", "MLsnzHU1TdP"])
///     .periods(["LAST_12_MONTHS"])
///     .organisation_units(["LEVEL-2", "yxeAyNIJ4FX"])
///     .get()
///     .await?;
/// for row in grid.rows() {
///     println!("{:?} {:?}: {:?}", row.name("ou"), row.name("dx"), row.number("value"));
/// }
/// let total: f64 = grid.column("value").into_iter().flat_map(|it| it.numbers()).flatten().sum();
/// println!("{total}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Grid {
    headers: Vec<Header>,
    metadata: GridMetadata,
    /// The rows, part by part: a grid that came in several answers has one part for each.
    parts: Vec<Cells>,
    extra: Extra,
}

/// What a column of a grid holds.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Header {
    /// What the column is called: `dx`, `pe`, `ou`, `value`, the UID of a dimension, or
    /// `stage.element`.
    pub name: Text,
    /// What the column is called for people.
    pub column: Text,
    /// What its cells are.
    pub value_type: Option<ValueType>,
    /// Whether it is of use to programs only.
    pub hidden: bool,
    /// Whether its cells are words whose names stand in the metadata.
    pub meta: bool,
    /// The option set that its cells are options of.
    pub option_set: Option<Text>,
    /// The legend set that its cells are legends of.
    pub legend_set: Option<Text>,
    /// The program stage that it belongs to.
    pub program_stage: Option<Text>,
    /// Which repetition of the stage, where it repeats.
    pub stage_offset: Option<i64>,
}

/// What the words in a grid mean.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct GridMetadata {
    /// What each word stands for.
    pub items: Map<Item>,
    /// The words of each dimension, in order: relative periods and levels are told by what they stand
    /// for.
    pub dimensions: Map<Vec<Text>>,
    /// The UIDs of the organisation units above each, where `hierarchy_meta` asked for them.
    pub ou_hierarchy: Map<Text>,
    /// The names of the organisation units above each, where `show_hierarchy` asked for them.
    pub ou_name_hierarchy: Map<Text>,
    /// Which page it is, of lists of events, enrollments and tracked entities.
    pub pager: Option<GridPager>,
}

/// Which page of a list a grid is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct GridPager {
    /// The page, from 1.
    pub page: u32,
    /// How many rows a page may have.
    pub page_size: u32,
    /// How many rows there are; `None` where the server did not count.
    pub total: Option<u64>,
    /// How many pages there are; `None` where the server did not count.
    pub page_count: Option<u32>,
    /// Whether there is no page after this one.
    pub is_last_page: Option<bool>,
}

/// What a word in a grid stands for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// The name, in the language and the length that were asked for.
    pub name: Option<Text>,
    /// The UID, where the details were asked for.
    pub uid: Option<Text>,
    /// The code, where the details were asked for.
    pub code: Option<Text>,
    /// All other details, by their names on the wire: `dimensionItemType`, `startDate`, …
    pub details: Extra,
}

impl Grid {
    /// Returns the headers, one a column.
    pub fn headers(&self) -> &[Header] {
        &self.headers
    }

    /// Returns what the words in the grid mean.
    pub fn metadata(&self) -> &GridMetadata {
        &self.metadata
    }

    /// Returns what else the answer said, by its names on the wire.
    pub fn extra(&self) -> &Extra {
        &self.extra
    }

    /// Returns the name of what a word stands for, such as a UID or a period.
    pub fn name(&self, word: &str) -> Option<&str> {
        self.metadata.items.get(word)?.name.as_deref()
    }

    /// Returns how many rows there are.
    pub fn len(&self) -> usize {
        self.parts.iter().map(Cells::height).sum()
    }

    /// Returns whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns how many columns there are.
    pub fn width(&self) -> usize {
        let widths = self.parts.iter().map(Cells::width);
        widths.chain([self.headers.len()]).max().unwrap_or(0)
    }

    /// Returns which column has a header's name, from 0.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.headers.iter().position(|header| header.name == name)
    }

    /// Returns a cell by its row and column, from 0; `None` where it has no value.
    pub fn cell(&self, row: usize, column: usize) -> Option<&str> {
        let (part, row) = self.part(row)?;
        part.get(row, column)
    }

    /// Returns a row, from 0.
    pub fn row(&self, row: usize) -> Option<Row<'_>> {
        let (part, row) = self.part(row)?;
        (row < part.height()).then(|| Row::new(self, part, row))
    }

    /// Returns the rows, in order.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.parts
            .iter()
            .flat_map(move |part| (0..part.height()).map(move |row| Row::new(self, part, row)))
    }

    /// Reads the rows as a type of the caller's own, whose fields go by the headers' names.
    ///
    /// A cell without a value, or with an empty one, is `None` for a field that may be absent;
    /// numbers, flags and enums are read from their texts.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// #[derive(serde::Deserialize)]
    /// struct Figure {
    ///     dx: String,
    ///     ou: String,
    ///     value: Option<f64>,
    /// }
    ///
    /// let query = client.analytics().query().data(["UNz8c1h8Aj3"]).filter_periods(["2024"]);
    /// let grid = query.organisation_units(["LEVEL-2"]).get().await?;
    /// let figures: Vec<Figure> = grid.rows_as()?;
    /// # let _ = figures;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] where a row does not fit; the error says which, and why.
    pub fn rows_as<T: DeserializeOwned>(&self) -> Result<Vec<T>, Error> {
        self.rows()
            .enumerate()
            .map(|(number, row)| {
                row.read().map_err(|error| {
                    Error::Unsupported(format!("row {number} of the grid cannot be read: {error}"))
                })
            })
            .collect()
    }

    /// Returns a column by its header's name. Its cells are handed out as they stand, without a copy.
    pub fn column(&self, name: &str) -> Option<Column<'_>> {
        Some(Column { grid: self, column: self.position(name)? })
    }

    fn part(&self, mut row: usize) -> Option<(&Cells, usize)> {
        for part in &self.parts {
            if row < part.height() {
                return Some((part, row));
            }
            row -= part.height();
        }
        None
    }

    /// Reads a grid from an answer.
    pub(super) fn read(mut response: Response) -> Result<Self, Error> {
        let cells = std::cell::RefCell::new(Cells::default());
        let text = response.take_text()?;
        let read = response.read_text(&text, GridSeed { text: &text, cells: &cells })?;
        let Grid { headers, metadata, extra, .. } = read;
        let cells = cells.into_inner().with_text(text);
        let parts = if cells.height() > 0 { vec![cells] } else { Vec::new() };
        Ok(Self { headers, metadata, parts, extra })
    }

    /// Adds the rows and the words of another grid of the same columns.
    pub(super) fn append(&mut self, other: Self) {
        if self.headers.is_empty() {
            self.headers = other.headers;
        }
        self.parts.extend(other.parts);
        self.metadata.items.extend(other.metadata.items);
        for (dimension, words) in other.metadata.dimensions {
            let known = self.metadata.dimensions.entry(dimension).or_default();
            for word in words {
                if !known.contains(&word) {
                    known.push(word);
                }
            }
        }
        self.metadata.ou_hierarchy.extend(other.metadata.ou_hierarchy);
        self.metadata.ou_name_hierarchy.extend(other.metadata.ou_name_hierarchy);
    }

    /// Forgets which page it is, once it is all of them.
    pub(super) fn without_pager(mut self) -> Self {
        self.metadata.pager = None;
        self
    }
}

/// A column of a grid.
#[derive(Debug, Clone, Copy)]
pub struct Column<'g> {
    grid: &'g Grid,
    column: usize,
}

impl<'g> Column<'g> {
    /// Returns what the column holds.
    pub fn header(&self) -> &'g Header {
        &self.grid.headers[self.column]
    }

    /// Returns how many cells there are.
    pub fn len(&self) -> usize {
        self.grid.len()
    }

    /// Returns whether there are no cells.
    pub fn is_empty(&self) -> bool {
        self.grid.is_empty()
    }

    /// Returns a cell by its row, from 0; `None` where it has no value.
    pub fn get(&self, row: usize) -> Option<&'g str> {
        self.grid.cell(row, self.column)
    }

    /// Returns the cells, row by row; `None` for one that has no value.
    pub fn iter(&self) -> impl Iterator<Item = Option<&'g str>> + use<'g> {
        let column = self.column;
        self.grid
            .parts
            .iter()
            .flat_map(move |part| (0..part.height()).map(move |row| part.get(row, column)))
    }

    /// Returns the cells as numbers, row by row; `None` for one that is no number.
    pub fn numbers(&self) -> impl Iterator<Item = Option<f64>> + use<'g> {
        self.iter().map(|cell| row::number(cell?))
    }
}

impl fmt::Debug for Grid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|header| &*header.name).collect();
        formatter
            .debug_struct("Grid")
            .field("headers", &headers)
            .field("rows", &self.len())
            .finish_non_exhaustive()
    }
}

/// Reads a grid from the text of an answer; the cells go apart, so that they can be kept with it.
#[derive(Clone)]
struct GridSeed<'a> {
    text: &'a str,
    cells: &'a std::cell::RefCell<Cells>,
}

impl<'de> DeserializeSeed<'de> for GridSeed<'_> {
    type Value = Grid;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Grid, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for GridSeed<'_> {
    type Value = Grid;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a grid, with headers and rows")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Grid, A::Error> {
        let mut grid = Grid::default();
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "headers" => grid.headers = map.next_value()?,
                "metaData" => grid.metadata = map.next_value::<Option<_>>()?.unwrap_or_default(),
                "rows" => {
                    let mut cells = self.cells.borrow_mut();
                    // It may be read twice, to learn where the trouble is.
                    *cells = Cells::default();
                    let base = self.text.as_ptr() as usize;
                    map.next_value_seed(RowsSeed { base, cells: &mut cells })?;
                }
                "width" | "height" | "headerWidth" => {
                    map.next_value::<IgnoredAny>()?;
                }
                _ => {
                    grid.extra.insert(key, map.next_value::<Value>()?);
                }
            }
        }
        Ok(grid)
    }
}

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Item;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("what a word stands for")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Item, A::Error> {
                let mut item = Item::default();
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "name" => item.name = map.next_value()?,
                        "uid" => item.uid = map.next_value()?,
                        "code" => item.code = map.next_value()?,
                        _ => {
                            item.details.insert(key, map.next_value::<Value>()?);
                        }
                    }
                }
                Ok(item)
            }
        }
        deserializer.deserialize_map(Fields)
    }
}
