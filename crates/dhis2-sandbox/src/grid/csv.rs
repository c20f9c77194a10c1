//! Grids as CSV.

use super::{Cell, Grid};

/// Writes a grid.
pub(crate) fn write(grid: &Grid) -> String {
    let mut text = String::new();
    if !grid.headers.is_empty() {
        record(&mut text, grid.headers.iter().map(|header| header.title().to_owned()));
    }
    for row in &grid.rows {
        record(&mut text, row.iter().map(Cell::text));
    }
    text
}

fn record(text: &mut String, values: impl Iterator<Item = String>) {
    for (place, value) in values.enumerate() {
        if place > 0 {
            text.push(',');
        }
        if value.contains([',', '"', '\n', '\r']) || value.starts_with(' ') || value.ends_with(' ')
        {
            text.push('"');
            text.push_str(&value.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&value);
        }
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grid::{ColumnType, Header};

    #[test]
    fn values_with_commas_are_quoted() {
        let grid = Grid {
            headers: vec![Header::meta("a", "A, b", ColumnType::Text)],
            rows: vec![vec![Cell::from("say \"x\"")], vec![Cell::Null]],
            ..Grid::default()
        };
        assert_eq!(write(&grid), "\"A, b\"\n\"say \"\"x\"\"\"\n\n");
    }
}
