//! Grids as workbooks: the old binary form and the newer one.

mod binary;
mod packed;

use super::{Cell, Grid};

pub(crate) use binary::write as xls;
pub(crate) use packed::write as xlsx;

/// The most columns that the servers write.
const COLUMNS: usize = 256;

/// Returns the rows of the sheet: the title, an empty row, the heads, the values.
fn rows(grid: &Grid) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    if let Some(title) = grid.title.as_deref().filter(|title| !title.is_empty()) {
        rows.push(vec![Cell::from(title)]);
    }
    if let Some(subtitle) = grid.subtitle.as_deref().filter(|subtitle| !subtitle.is_empty()) {
        rows.push(Vec::new());
        rows.push(vec![Cell::from(subtitle)]);
    }
    rows.push(Vec::new());
    let visible = || grid.visible().take(COLUMNS);
    rows.push(visible().map(|(_, header)| Cell::from(header.title())).collect());
    for row in &grid.rows {
        let cells = visible().map(|(place, _)| row.get(place).cloned().unwrap_or(Cell::Null));
        rows.push(cells.collect());
    }
    rows
}

/// Returns the name of the sheet.
fn name(grid: &Grid) -> String {
    let title = grid.title.as_deref().filter(|title| !title.is_empty()).unwrap_or("Sheet 1");
    let name: String = title.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect();
    if name.trim().is_empty() { "Sheet 1".to_owned() } else { name }
}
