//! The answer to a query: the values of all sorts of items in one grid.

use super::aggregate::{self, Rows};
use super::dimension::Kind;
use super::item::{Item, Target};
use super::query::Query;
use super::tables::AnalyticsTables;
use super::{access, identify, indicator, metadata, operand, program_items, rates, raw};
use crate::failure::Failure;
use crate::grid::{Cell, ColumnType, Grid, Header, round};
use crate::view::View;

/// The columns about numerators and denominators: name, title.
const NUMERATORS: [(&str, &str); 5] = [
    ("numerator", "Numerator"),
    ("denominator", "Denominator"),
    ("factor", "Factor"),
    ("multiplier", "Multiplier"),
    ("divisor", "Divisor"),
];

/// Answers a query.
///
/// # Errors
///
/// The query is wrong, or tables are missing.
pub(crate) fn grid(
    view: &View<'_>,
    tables: &AnalyticsTables,
    mut query: Query,
) -> Result<Grid, Failure> {
    access::check(view, &query)?;
    access::constrain(view, &mut query);
    query.check(view)?;
    let lifted = lift_single_item(&mut query);
    let mut grid = Grid { headers: headers(&query), ..Grid::default() };
    if !query.wanted.skip_data {
        grid.rows = rows(view, tables, &query)?;
    }
    if !query.wanted.skip_metadata {
        grid.metadata = metadata::metadata(view, &query, &grid);
    }
    if query.wanted.value_set {
        identify::for_value_set(view, &query, &mut grid);
    }
    identify::apply(view, &query, &mut grid);
    if lifted {
        grid.remove_column(grid.column("dx").unwrap_or(usize::MAX));
    }
    if let (Some(ascending), Some(column)) = (query.ascending, grid.column("value")) {
        sort(&mut grid, column, ascending);
    }
    Ok(grid)
}

/// Makes a column of a single indicator, program indicator or rate that only filters; it is taken out again at the end.
fn lift_single_item(query: &mut Query) -> bool {
    let single = query.filters.iter().position(|filter| {
        filter.kind == Kind::Data
            && matches!(
                filter.items.as_slice(),
                [Item {
                    target: Target::Indicator(_) | Target::ProgramIndicator(_) | Target::Rate(..),
                    ..
                }]
            )
    });
    let Some(place) = single else { return false };
    let dimension = query.filters.remove(place);
    query.dimensions.insert(0, dimension);
    true
}

fn headers(query: &Query) -> Vec<Header> {
    if query.wanted.skip_data {
        return Vec::new();
    }
    let mut headers: Vec<Header> = query
        .dimensions
        .iter()
        .map(|dimension| {
            let name = dimension.name.as_deref().unwrap_or_default();
            Header::meta(&dimension.id, name, ColumnType::Text)
        })
        .collect();
    headers.push(Header::value("value", "Value", ColumnType::Number));
    if query.wanted.numerators {
        let more = NUMERATORS.iter();
        headers.extend(more.map(|(name, title)| Header::value(name, title, ColumnType::Number)));
    }
    headers
}

/// Returns the rows, in the order in which the servers work out the sorts of items.
fn rows(
    view: &View<'_>,
    tables: &AnalyticsTables,
    query: &Query,
) -> Result<Vec<Vec<Cell>>, Failure> {
    let wanted = query.wanted;
    let mut rows = Vec::new();
    if has(query, |target| matches!(target, Target::Indicator(_))) {
        let values = indicator::values(view, tables, query)?;
        rows.extend(values.into_iter().map(|it| it.row(wanted.skip_rounding, wanted.numerators)));
    }
    let extra = if wanted.numerators { NUMERATORS.len() } else { 0 };
    let plain = |(ids, cell): (Vec<String>, Cell)| {
        let nothing = std::iter::repeat_n(Cell::Null, extra);
        let cell = rounded(cell, wanted.skip_rounding);
        ids.into_iter().map(Cell::Text).chain([cell]).chain(nothing).collect::<Vec<_>>()
    };
    rows.extend(elements(view, tables, query)?.into_iter().map(plain));
    rows.extend(operand::values(view, tables, query)?.into_iter().map(plain));
    for rate in rates::rates(view, tables, query)? {
        let mut row = plain((rate.ids, Cell::Double(rate.value)));
        if wanted.numerators {
            row.truncate(row.len() - extra);
            let counts = [Cell::Double(rate.actual), Cell::Double(rate.target), Cell::Whole(100)];
            row.extend(counts.into_iter().chain([Cell::Null, Cell::Null]));
        }
        rows.push(row);
    }
    for (ids, cell) in program_items::values(view, tables, query)? {
        let nothing = std::iter::repeat_n(Cell::Null, extra);
        rows.push(ids.into_iter().map(Cell::Text).chain([cell]).chain(nothing).collect());
    }
    Ok(rows)
}

/// Works out the values that indicators are made of: those of all other sorts of items.
///
/// # Errors
///
/// Tables are missing.
pub(crate) fn parts(
    view: &View<'_>,
    tables: &AnalyticsTables,
    query: &Query,
) -> Result<Rows, Failure> {
    let mut rows = elements(view, tables, query)?;
    rows.extend(operand::values(view, tables, query)?);
    let found = rates::rates(view, tables, query)?;
    rows.extend(found.into_iter().map(|rate| (rate.ids, Cell::Double(rate.value))));
    rows.extend(program_items::values(view, tables, query)?);
    Ok(rows)
}

/// Works out the values of data elements, or of all where the query names nothing to count.
fn elements(view: &View<'_>, tables: &AnalyticsTables, query: &Query) -> Result<Rows, Failure> {
    if query.data().next().is_none() {
        return aggregate::values(view, tables, query);
    }
    match only(query, |target| matches!(target, Target::Element(_))) {
        Some(query) => aggregate::values(view, tables, &query),
        None => Ok(Rows::new()),
    }
}

/// Keeps the items of some sorts; nothing, where there are none.
pub(crate) fn only(query: &Query, test: impl Fn(&Target) -> bool) -> Option<Query> {
    let mut query = query.clone();
    for dimension in query.dimensions.iter_mut().chain(&mut query.filters) {
        if dimension.kind == Kind::Data {
            dimension.items.retain(|item| test(&item.target));
        }
    }
    let any = query.data().next().is_some();
    any.then_some(query)
}

fn has(query: &Query, test: impl Fn(&Target) -> bool) -> bool {
    query.data().any(|item| test(&item.target))
}

/// Rounds a value, or keeps its ten decimals.
pub(crate) fn rounded(cell: Cell, exact: bool) -> Cell {
    match cell {
        Cell::Double(number) if exact => Cell::Double(round(number, 10)),
        Cell::Double(number) => Cell::rounded(number),
        other => other,
    }
}

fn sort(grid: &mut Grid, column: usize, ascending: bool) {
    grid.rows.sort_by(|a, b| {
        let number = |row: &[Cell]| row.get(column).and_then(Cell::number);
        let order = number(a).partial_cmp(&number(b)).unwrap_or(std::cmp::Ordering::Equal);
        if ascending { order } else { order.reverse() }
    });
}

/// Answers a query with the stored values as they are, one row each.
///
/// # Errors
///
/// The query is wrong, or tables are missing.
pub(crate) fn raw(
    view: &View<'_>,
    tables: &AnalyticsTables,
    mut query: Query,
) -> Result<Grid, Failure> {
    access::check(view, &query)?;
    access::constrain(view, &mut query);
    query.check(view)?;
    raw::grid(view, tables, query)
}
