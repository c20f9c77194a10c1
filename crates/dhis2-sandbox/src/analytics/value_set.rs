//! An answer as a data value set, ready to be imported elsewhere.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use crate::grid::xml::escape;
use crate::grid::{Cell, ColumnType, Grid, Header};

/// What the values say that they are.
const COMMENT: &str = "[aggregated]";

/// The columns of an answer and the keys of a value.
const KEYS: [(&str, &str); 6] = [
    ("dx", "dataElement"),
    ("pe", "period"),
    ("ou", "orgUnit"),
    ("co", "categoryOptionCombo"),
    ("ao", "attributeOptionCombo"),
    ("value", "value"),
];

/// Writes the values of an answer, which were made on a day.
pub(crate) fn json(grid: &Grid, day: &str) -> Value {
    let values = grid.rows.iter().map(|row| Value::Object(entry(grid, row, day)));
    json!({"dataValues": values.collect::<Vec<_>>()})
}

fn entry(grid: &Grid, row: &[Cell], day: &str) -> Map<String, Value> {
    let mut entry = Map::new();
    for (column, key) in KEYS {
        let cell = grid.column(column).and_then(|at| row.get(at));
        if let Some(cell) = cell.filter(|cell| **cell != Cell::Null) {
            entry.insert(key.to_owned(), json!(cell.text()));
        }
    }
    entry.insert("created".to_owned(), json!(day));
    entry.insert("lastUpdated".to_owned(), json!(day));
    entry.insert("comment".to_owned(), json!(COMMENT));
    entry.insert("followup".to_owned(), json!(false));
    entry
}

/// Keeps the rows that are about the same as one before them.
pub(crate) fn keep_duplicates(grid: &mut Grid) {
    let places: Vec<usize> =
        KEYS[..5].iter().filter_map(|(column, _)| grid.column(column)).collect();
    let mut known = HashSet::new();
    grid.rows.retain(|row| {
        let key: Vec<String> = places.iter().map(|place| row[*place].text()).collect();
        !known.insert(key)
    });
}

/// Writes the values of an answer as XML.
pub(crate) fn xml(grid: &Grid, day: &str) -> String {
    let mut text = "<?xml version='1.0' encoding='UTF-8'?>\
                    <dataValueSet xmlns=\"http://dhis2.org/schema/dxf/2.0\">"
        .to_owned();
    for row in &grid.rows {
        text.push_str("<dataValue");
        for (key, value) in entry(grid, row, day) {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            text.push_str(&format!(" {key}=\"{}\"", escape(&value)));
        }
        text.push_str("/>");
    }
    text + "</dataValueSet>"
}

/// Writes the values of an answer as a table.
pub(crate) fn table(grid: &Grid) -> Grid {
    let text = |name: &str| Header::value(name, name, ColumnType::Text);
    let names = [
        "data_element",
        "period",
        "organisation_unit",
        "category_option_combo",
        "attribute_option_combo",
        "value",
        "stored_by",
        "created",
        "last_updated",
        "comment",
        "follow_up",
    ];
    let rows = grid.rows.iter().map(|row| {
        let cell = |column: &str| {
            grid.column(column).and_then(|at| row.get(at)).cloned().unwrap_or(Cell::Null)
        };
        let nothing = [Cell::Null, Cell::Null, Cell::Null];
        let values = KEYS.iter().map(|(column, _)| cell(column)).chain(nothing);
        values.chain([Cell::from(COMMENT), Cell::from("false")]).collect()
    });
    Grid {
        headers: names.iter().map(|name| text(name)).collect(),
        rows: rows.collect(),
        ..Grid::default()
    }
}
