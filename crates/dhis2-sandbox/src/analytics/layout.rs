//! An answer as a table: some dimensions across, some down.

use std::collections::{HashMap, HashSet};

use super::dimension::{Dimension, Kind};
use super::error::refusal;
use super::item::{Item, Target};
use super::metadata;
use super::query::Query;
use crate::failure::Failure;
use crate::grid::{Cell, ColumnType, Grid, Header};
use crate::store;
use crate::view::View;

/// What a table is to look like.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layout {
    /// The dimensions across.
    pub columns: Vec<String>,
    /// The dimensions down.
    pub rows: Vec<String>,
    /// The title; that of the filters, where there is none.
    pub title: Option<String>,
    /// Whether the columns that reports need are there: the period, the unit, whether that is the parent.
    pub report: Option<Report>,
}

/// What reports are told about where and when they are.
#[derive(Debug, Clone, Default)]
pub(crate) struct Report {
    /// The name of the period.
    pub period: Option<String>,
    /// The name of the unit.
    pub unit: Option<String>,
}

/// Lays an answer out.
///
/// # Errors
///
/// The query has no dimension of a name.
pub(crate) fn table(
    view: &View<'_>,
    query: &Query,
    answer: &Grid,
    layout: &Layout,
) -> Result<Grid, Failure> {
    let find = |ids: &[String], code: &str| {
        let found = ids.iter().map(|id| query.dimension(id).ok_or_else(|| refusal(code, &[id])));
        found.collect::<Result<Vec<&Dimension>, Failure>>()
    };
    let (across, down) = (find(&layout.columns, "E7126")?, find(&layout.rows, "E7127")?);
    let filters = title(view, query);
    let (title, subtitle) = match &layout.title {
        Some(title) => (Some(title.clone()), filters),
        None => (filters, None),
    };
    let mut grid = Grid { title, subtitle, metadata: answer.metadata.clone(), ..Grid::default() };
    let (columns, rows) = (combinations(&across), combinations(&down));
    let property = query.settings.name_property();
    for dimension in &down {
        grid.headers.extend(row_headers(dimension));
    }
    if layout.report.is_some() {
        grid.headers.extend(report_headers());
    }
    grid.headers.extend(columns.iter().map(|items| column_header(view, items, property)));
    let values = values(answer);
    for items in &rows {
        let mut row: Vec<Cell> =
            items.iter().flat_map(|item| item_cells(view, item, property)).collect();
        if let Some(report) = &layout.report {
            row.push(Cell::from(report.period.clone()));
            row.push(Cell::from(report.unit.clone()));
            row.push(Cell::from("No"));
        }
        let found: Vec<Cell> = columns.iter().map(|across| value(&values, across, items)).collect();
        let empty = found.iter().all(|cell| *cell == Cell::Null);
        row.extend(found);
        if !(empty && query.wanted.hide_empty_rows) {
            grid.rows.push(row);
        }
    }
    if query.wanted.hide_empty_columns {
        remove_empty(&mut grid);
    }
    if query.wanted.names_of_ancestors {
        add_ancestors(view, query, answer, layout, &mut grid);
    }
    Ok(grid)
}

/// Returns the names of the items of the filters.
fn title(view: &View<'_>, query: &Query) -> Option<String> {
    let items = query.filters.iter().flat_map(|filter| &filter.items);
    let names: Vec<String> = items.map(|item| item.name(view, "displayName")).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// Returns the combinations of the items of some dimensions; one of nothing, where there are none.
fn combinations<'d>(dimensions: &[&'d Dimension]) -> Vec<Vec<&'d Item>> {
    dimensions.iter().fold(vec![Vec::new()], |rows, dimension| {
        let longer = |row: Vec<&'d Item>| {
            dimension.items.iter().map(move |item| [row.as_slice(), &[item]].concat())
        };
        rows.into_iter().flat_map(longer).collect()
    })
}

/// Returns the name of the column and that of a dimension.
fn names(dimension: &Dimension) -> (String, String) {
    match dimension.id.as_str() {
        "dx" => ("data".to_owned(), "Data".to_owned()),
        "pe" => ("period".to_owned(), "Period".to_owned()),
        "ou" => ("organisationunit".to_owned(), "Organisation unit".to_owned()),
        "co" => ("categoryoptioncombo".to_owned(), "Category option combo".to_owned()),
        "ao" => ("attributeoptioncombo".to_owned(), "Attribute option combo".to_owned()),
        id => (id.to_owned(), dimension.name.clone().unwrap_or_else(|| id.to_owned())),
    }
}

fn row_headers(dimension: &Dimension) -> [Header; 4] {
    let (column, name) = names(dimension);
    let header = |title: String, end: &str| {
        Header::meta(&title, &format!("{column}{end}"), ColumnType::Text)
    };
    [
        header(format!("{name} ID"), "id").hidden(),
        header(name.clone(), "name"),
        header(format!("{name} code"), "code").hidden(),
        header(format!("{name} description"), "description").hidden(),
    ]
}

fn report_headers() -> [Header; 3] {
    [
        ("Reporting month", "reporting_month_name"),
        ("Organisation unit parameter", "param_organisationunit_name"),
        ("Organisation unit is parent", "organisation_unit_is_parent"),
    ]
    .map(|(title, name)| Header::meta(title, name, ColumnType::Text).hidden())
}

fn column_header(view: &View<'_>, items: &[&Item], property: &str) -> Header {
    if items.is_empty() {
        return Header::value("total", "Total", ColumnType::Number);
    }
    let short = |item: &&Item| match item.target {
        Target::Period(period) => period.name(),
        _ => item.name(view, "displayShortName"),
    };
    let name = items.iter().map(short).collect::<Vec<_>>().join("_");
    let title = items.iter().map(|item| item.name(view, property)).collect::<Vec<_>>().join(" ");
    Header::value(&column_name(&name), &title, ColumnType::Number)
}

/// Writes a name so that it can be that of a column.
fn column_name(name: &str) -> String {
    let name = name.replace('<', "_lt").replace('>', "_gt");
    let kept = name.chars().filter(|c| !"/\\?%*:|\"'".contains(*c));
    kept.take(255).collect::<String>().to_lowercase()
}

fn item_cells(view: &View<'_>, item: &Item, property: &str) -> [Cell; 4] {
    let object = item.place(view).and_then(|(class, uid)| view.store().get(class, uid));
    let text = |name: &str| object.and_then(|it| store::text(it, name)).map(str::to_owned);
    let code = match item.target {
        Target::Period(_) => Some(item.id.clone()),
        _ => text("code"),
    };
    [
        Cell::from(item.id.as_str()),
        Cell::from(item.name(view, property)),
        Cell::from(code),
        Cell::from(text("description")),
    ]
}

/// Returns the values of an answer by the identifiers in their rows, in the order of the alphabet.
fn values(answer: &Grid) -> HashMap<String, Cell> {
    let last = answer.width().saturating_sub(1);
    let rows = answer.rows.iter().map(|row| {
        let ids = row[..last].iter().map(Cell::text).collect();
        (sorted_key(ids), row[last].clone())
    });
    rows.collect()
}

fn value(values: &HashMap<String, Cell>, across: &[&Item], down: &[&Item]) -> Cell {
    let ids = across.iter().chain(down).map(|item| item.id.clone()).collect();
    values.get(&sorted_key(ids)).cloned().unwrap_or(Cell::Null)
}

fn sorted_key(mut ids: Vec<String>) -> String {
    ids.sort_unstable();
    ids.join("-")
}

fn remove_empty(grid: &mut Grid) {
    let filled: HashSet<usize> = grid
        .rows
        .iter()
        .flat_map(|row| row.iter().enumerate())
        .filter(|(_, cell)| **cell != Cell::Null)
        .map(|(column, _)| column)
        .collect();
    for column in (0..grid.headers.len()).rev() {
        if !grid.headers[column].meta && !filled.contains(&column) {
            grid.remove_column(column);
        }
    }
}

/// Puts the names of the units above each unit before it.
fn add_ancestors(view: &View<'_>, query: &Query, answer: &Grid, layout: &Layout, grid: &mut Grid) {
    let Some(place) = layout.rows.iter().position(|id| id == "ou").map(|place| place * 4) else {
        return;
    };
    if !query.all().any(|dimension| dimension.kind == Kind::Unit) {
        return;
    }
    let names: HashMap<String, Vec<String>> =
        metadata::names_above(view, query, answer).into_iter().collect();
    let levels = names.values().map(Vec::len).max().unwrap_or(0);
    for row in &mut grid.rows {
        let own = names.get(&row[place].text()).cloned().unwrap_or_default();
        for level in (0..levels).rev() {
            row.insert(place, Cell::from(own.get(level).cloned()));
        }
    }
    for level in (1..=levels).rev() {
        let (title, name) = (format!("Org unit level {level}"), format!("orgunitlevel{level}"));
        grid.headers.insert(place, Header::meta(&title, &name, ColumnType::Text));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_names_without_signs() {
        assert_eq!(column_name("ANC 1st visit_January 2024"), "anc 1st visit_january 2024");
        assert_eq!(column_name("Age <5: \"x\""), "age _lt5 x");
    }

    #[test]
    fn every_item_meets_every_other() {
        assert_eq!(combinations(&[]), [Vec::<&Item>::new()]);
    }
}
