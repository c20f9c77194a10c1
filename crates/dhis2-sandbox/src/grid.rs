//! Grids: the tables with headers that analytics and SQL views answer with.

pub(crate) mod csv;
pub(crate) mod html;
pub(crate) mod sheet;
pub(crate) mod xml;
mod zip;

use serde_json::{Map, Value, json};

/// A value of a grid.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    /// No value.
    Null,
    /// A text.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number that is written with its decimals: `30.0`.
    Double(f64),
}

impl Cell {
    /// Returns the text of the value; empty, where there is none.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Null => String::new(),
            Self::Text(text) => text.clone(),
            Self::Whole(number) => number.to_string(),
            Self::Double(number) => double(*number),
        }
    }

    /// Returns the value as a number.
    pub(crate) fn number(&self) -> Option<f64> {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "counts are far below that")]
            Self::Whole(number) => Some(*number as f64),
            Self::Double(number) => Some(*number),
            Self::Null | Self::Text(_) => None,
        }
    }

    /// Creates the value of a number as servers round it: two decimals, and none where they are zeros.
    pub(crate) fn rounded(number: f64) -> Self {
        let rounded = round(number, 2);
        if rounded.fract() == 0.0 && rounded.abs() < 9e15 {
            #[expect(clippy::cast_possible_truncation, reason = "it is whole and small")]
            return Self::Whole(rounded as i64);
        }
        Self::Double(rounded)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Option<String>> for Cell {
    fn from(text: Option<String>) -> Self {
        text.map_or(Self::Null, Self::Text)
    }
}

/// Rounds half away from zero, by the digits of the number as they are written.
pub(crate) fn round(number: f64, decimals: usize) -> f64 {
    let text = number.abs().to_string();
    let Some((whole, fraction)) = text.split_once('.') else { return number };
    if fraction.len() <= decimals {
        return number;
    }
    let Ok(digits) = format!("{whole}{}", &fraction[..decimals]).parse::<u128>() else {
        return number;
    };
    let up = fraction.as_bytes()[decimals] >= b'5';
    let digits = format!("{:0>width$}", digits + u128::from(up), width = decimals + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    let size: f64 = format!("{whole}.{fraction}").parse().unwrap_or(number);
    if size == 0.0 { 0.0 } else { size.copysign(number) }
}

/// Writes a number with at least one decimal, never with an exponent for large ones.
pub(crate) fn double(number: f64) -> String {
    let small = number != 0.0 && number.abs() < 1e-3;
    if small {
        let text = format!("{number:E}");
        return match text.split_once('E') {
            Some((digits, power)) if !digits.contains('.') => format!("{digits}.0E{power}"),
            _ => text,
        };
    }
    if number.fract() == 0.0 { format!("{number:.1}") } else { number.to_string() }
}

/// The type of the values of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ColumnType {
    /// Texts.
    Text,
    /// Numbers.
    Number,
    /// Dates with times.
    DateTime,
}

impl ColumnType {
    fn name(self) -> &'static str {
        match self {
            Self::Text => "TEXT",
            Self::Number => "NUMBER",
            Self::DateTime => "DATETIME",
        }
    }

    /// Returns the Java class of the values.
    fn class(self) -> &'static str {
        match self.name() {
            "NUMBER" | "UNIT_INTERVAL" | "PERCENTAGE" => "java.lang.Double",
            "INTEGER" | "INTEGER_POSITIVE" | "INTEGER_NEGATIVE" | "INTEGER_ZERO_OR_POSITIVE" => {
                "java.lang.Integer"
            }
            "BOOLEAN" | "TRUE_ONLY" => "java.lang.Boolean",
            "DATE" => "java.time.LocalDate",
            "DATETIME" => "java.time.LocalDateTime",
            "AGE" => "java.util.Date",
            "COORDINATE" => "org.opengis.geometry.primitive.Point",
            "ORGANISATION_UNIT" => "org.hisp.dhis.organisationunit.OrganisationUnit",
            "TRACKER_ASSOCIATE" => "org.hisp.dhis.trackedentity.TrackedEntity",
            "REFERENCE" => "org.hisp.dhis.common.Reference",
            _ => "java.lang.String",
        }
    }
}

/// The head of a column.
#[derive(Debug, Clone)]
pub(crate) struct Header {
    /// The name that programs know.
    pub name: String,
    /// The name that people read, if any.
    pub column: Option<String>,
    /// The type of the values; SQL views do not tell any.
    pub kind: Option<ColumnType>,
    /// Whether the column is not for people.
    pub hidden: bool,
    /// Whether the values identify something.
    pub meta: bool,
    /// What else is said about the column.
    pub more: Vec<(&'static str, Value)>,
}

impl Header {
    /// Creates the head of a column that identifies something.
    pub(crate) fn meta(name: &str, column: &str, kind: ColumnType) -> Self {
        let (name, column) = (name.to_owned(), Some(column.to_owned()));
        Self { name, column, kind: Some(kind), hidden: false, meta: true, more: Vec::new() }
    }

    /// Creates the head of a column of a database.
    pub(crate) fn plain(name: &str) -> Self {
        Self { kind: None, meta: false, ..Self::meta(name, name, ColumnType::Text) }
    }

    /// Creates the head of a column of values.
    pub(crate) fn value(name: &str, column: &str, kind: ColumnType) -> Self {
        Self { meta: false, ..Self::meta(name, column, kind) }
    }

    /// Hides the column from people.
    #[must_use]
    pub(crate) fn hidden(mut self) -> Self {
        self.hidden = true;
        self
    }

    fn json(&self) -> Value {
        let mut fields = Map::new();
        fields.insert("name".to_owned(), json!(self.name));
        if let Some(column) = &self.column {
            fields.insert("column".to_owned(), json!(column));
        }
        if let Some(kind) = self.kind {
            fields.insert("valueType".to_owned(), json!(kind.name()));
        }
        fields.insert("type".to_owned(), json!(self.class()));
        fields.insert("hidden".to_owned(), json!(self.hidden));
        fields.insert("meta".to_owned(), json!(self.meta));
        for (key, value) in &self.more {
            fields.insert((*key).to_owned(), value.clone());
        }
        Value::Object(fields)
    }

    fn class(&self) -> &'static str {
        self.kind.unwrap_or(ColumnType::Text).class()
    }

    /// Returns what people read above the column.
    fn title(&self) -> &str {
        self.column.as_deref().unwrap_or(&self.name)
    }
}

/// A table with headers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Grid {
    /// The title.
    pub title: Option<String>,
    /// What stands below the title.
    pub subtitle: Option<String>,
    /// The columns.
    pub headers: Vec<Header>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
    /// What the identifiers in the rows stand for.
    pub metadata: Map<String, Value>,
    /// What is special about some values, by row and column.
    pub row_context: Map<String, Value>,
}

impl Grid {
    /// Returns the place of a column.
    pub(crate) fn column(&self, name: &str) -> Option<usize> {
        self.headers.iter().position(|header| header.name == name)
    }

    /// Takes a column out.
    pub(crate) fn remove_column(&mut self, place: usize) {
        if place < self.headers.len() {
            self.headers.remove(place);
        }
        for row in &mut self.rows {
            if place < row.len() {
                row.remove(place);
            }
        }
    }

    /// Returns the number of values in a row.
    pub(crate) fn width(&self) -> usize {
        self.rows.first().map_or(0, Vec::len)
    }

    /// Writes the grid as JSON.
    pub(crate) fn json(&self) -> Value {
        let mut fields = Map::new();
        if let Some(title) = &self.title {
            fields.insert("title".to_owned(), json!(title));
        }
        if let Some(subtitle) = &self.subtitle {
            fields.insert("subtitle".to_owned(), json!(subtitle));
        }
        let headers = self.headers.iter().map(Header::json).collect();
        fields.insert("headers".to_owned(), Value::Array(headers));
        fields.insert("metaData".to_owned(), Value::Object(self.metadata.clone()));
        fields.insert("rowContext".to_owned(), Value::Object(self.row_context.clone()));
        fields.insert("rows".to_owned(), Value::Array(self.rows.iter().map(row).collect()));
        fields.insert("width".to_owned(), json!(self.width()));
        fields.insert("height".to_owned(), json!(self.rows.len()));
        fields.insert("headerWidth".to_owned(), json!(self.headers.len()));
        Value::Object(fields)
    }

    /// Returns the columns that people see, with their places.
    fn visible(&self) -> impl Iterator<Item = (usize, &Header)> {
        self.headers.iter().enumerate().filter(|(_, header)| !header.hidden)
    }
}

fn row(cells: &Vec<Cell>) -> Value {
    cells.iter().map(|cell| Value::String(cell.text())).collect()
}

/// How a hash map was filled, which decides on the number of its buckets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Filled {
    /// From another map.
    AtOnce,
    /// Entry by entry.
    OneByOne,
}

/// Sorts entries into the order in which a hash map of the servers' language gives them out.
///
/// Analytics keeps its values in such maps, by the identifiers of a row; so this is the order of its rows.
pub(crate) fn in_hash_order<T>(filled: Filled, mut entries: Vec<(String, T)>) -> Vec<(String, T)> {
    let count = entries.len();
    let buckets = match filled {
        Filled::AtOnce => (count * 4 / 3 + 1).next_power_of_two(),
        Filled::OneByOne => (count * 4).div_ceil(3).next_power_of_two().max(16),
    };
    entries.sort_by_key(|(key, _)| bucket(hash(key), buckets));
    entries
}

/// Returns the hash of a text in the servers' language.
pub(crate) fn hash(text: &str) -> u32 {
    text.encode_utf16()
        .fold(0_u32, |hash, unit| hash.wrapping_mul(31).wrapping_add(u32::from(unit)))
}

/// Returns the bucket that a hash belongs to; the number of buckets is a power of two.
pub(crate) fn bucket(hash: u32, buckets: usize) -> u32 {
    (hash ^ (hash >> 16)) & u32::try_from(buckets - 1).unwrap_or(u32::MAX)
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "the figures are exact")]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_rounded_and_written_as_the_servers_do() {
        assert_eq!(Cell::rounded(4590.0).text(), "4590");
        assert_eq!(Cell::rounded(1.005).text(), "1.01");
        assert_eq!(Cell::rounded(12.345).text(), "12.35");
        assert_eq!(Cell::rounded(-0.001).text(), "0");
        assert_eq!(Cell::rounded(2.5).text(), "2.5");
        assert_eq!(Cell::Double(30.0).text(), "30.0");
        assert_eq!(Cell::Double(99_999_999.0).text(), "99999999.0");
        assert_eq!(Cell::Double(0.000_1).text(), "1.0E-4");
        assert_eq!(round(0.123_456_789_04, 10), 0.123_456_789);
    }

    #[test]
    fn rows_come_in_the_order_of_a_hash_map() {
        let keys = [
            "UNz8c1h8Aj3-202401-IBzhwi3xISQ",
            "UNz8c1h8Aj3-202402-IBzhwi3xISQ",
            "UNz8c1h8Aj3-202401-fMwzBSiSAY8",
            "MLsnzHU1TdP-202401-fMwzBSiSAY8",
            "MLsnzHU1TdP-202401-IBzhwi3xISQ",
        ];
        let sorted = in_hash_order(
            Filled::OneByOne,
            keys.iter().map(|key| ((*key).to_owned(), ())).collect(),
        );
        let places: Vec<usize> = sorted
            .iter()
            .filter_map(|(key, ())| keys.iter().position(|known| known == key))
            .collect();
        assert_eq!(places, [3, 0, 2, 4, 1]);
        let two = keys[..2].iter().map(|key| ((*key).to_owned(), ())).collect();
        assert_eq!(in_hash_order(Filled::AtOnce, two)[0].0, keys[1]);
    }
}
