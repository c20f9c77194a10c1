//! The stored values as they are, one row each.

use super::dimension::{Dimension, Kind};
use super::fact::{Fact, Matcher};
use super::item::Target;
use super::query::Query;
use super::tables::{AnalyticsTables, TableType, no_table};
use super::{identify, metadata, rates};
use crate::failure::Failure;
use crate::grid::{Cell, ColumnType, Grid, Header};
use crate::uid::Uid;
use crate::view::View;

/// Answers a query that has been checked.
///
/// # Errors
///
/// There is no table of values.
pub(crate) fn grid(
    view: &View<'_>,
    tables: &AnalyticsTables,
    query: Query,
) -> Result<Grid, Failure> {
    let query = over_days(query);
    let mut grid = Grid { headers: headers(&query), ..Grid::default() };
    if !tables.exists(TableType::DataValue) {
        let columns = rates::columns(view, &query.dimensions);
        return Err(no_table(view.facts(), "analytics", &format!("select {columns} from ")));
    }
    if !query.wanted.skip_data {
        grid.rows = rows(view, tables, &query);
    }
    if !query.wanted.skip_metadata {
        grid.metadata = metadata::metadata(view, &query, &grid);
    }
    identify::apply(view, &query, &mut grid);
    Ok(grid)
}

/// Turns the periods into the days that they cover, and puts a column of all periods at the end.
fn over_days(mut query: Query) -> Query {
    let start = query.periods().map(super::super::period::Period::start).min();
    let end = query.periods().map(super::super::period::Period::end).max();
    query.days = start.zip(end).or(query.days);
    query.dimensions.retain(|dimension| dimension.kind != Kind::Period);
    query.filters.retain(|dimension| dimension.kind != Kind::Period);
    query.dimensions.push(Dimension {
        id: "pe".to_owned(),
        kind: Kind::Period,
        name: None,
        class: None,
        items: Vec::new(),
        keywords: Vec::new(),
    });
    query
}

fn headers(query: &Query) -> Vec<Header> {
    let meta = |dimension: &Dimension| {
        let column = dimension.name.clone();
        Header { column, ..Header::meta(&dimension.id, "", ColumnType::Text) }
    };
    let mut headers: Vec<Header> = query.dimensions.iter().map(meta).collect();
    headers.push(Header::value("pestartdate", "Period start date", ColumnType::DateTime));
    headers.push(Header::value("peenddate", "Period end date", ColumnType::DateTime));
    headers.push(Header::value("value", "Value", ColumnType::Number));
    headers
}

fn rows(view: &View<'_>, tables: &AnalyticsTables, query: &Query) -> Vec<Vec<Cell>> {
    let period = query.dimensions.len() - 1;
    let columns: Vec<_> = query.dimensions[..period]
        .iter()
        .map(|dimension| (dimension, Matcher::new(view, dimension)))
        .collect();
    let filters: Vec<_> = query.filters.iter().map(|it| Matcher::new(view, it)).collect();
    let elements = query.data().filter_map(|item| match &item.target {
        Target::Element(uid) => Uid::parse(uid),
        _ => None,
    });
    let mut found = Vec::new();
    for element in elements {
        for (place, value) in tables.values_of(element) {
            let (start, end) = (place.period.start(), place.period.end());
            let within = query.days.is_none_or(|days| days.0 <= start && end <= days.1);
            let fact = Fact {
                subject: element,
                period: Some(place.period),
                unit: place.unit,
                option_combo: Some(place.option_combo),
                attribute_combo: Some(place.attribute_combo),
            };
            let Ok(number) = value.text().parse::<f64>() else { continue };
            if !within || filters.iter().any(|filter| filter.places(&fact).is_empty()) {
                continue;
            }
            let ids: Option<Vec<Cell>> = columns
                .iter()
                .map(|(dimension, matcher)| {
                    let at = *matcher.places(&fact).first()?;
                    // A unit is told as the one that has the value.
                    Some(Cell::from(match dimension.kind {
                        Kind::Unit => fact.unit.as_str(),
                        _ => dimension.items[at].id.as_str(),
                    }))
                })
                .collect();
            let Some(mut row) = ids else { continue };
            row.push(Cell::Text(place.period.iso()));
            row.push(Cell::Text(start.to_string()));
            row.push(Cell::Text(end.to_string()));
            row.push(Cell::Double(number));
            if number != 0.0 {
                found.push((value.sequence, row));
            }
        }
    }
    found.sort_by_key(|(sequence, _)| *sequence);
    found.into_iter().map(|(_, row)| row).collect()
}
