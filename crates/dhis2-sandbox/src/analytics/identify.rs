//! Writes the identifiers in an answer as the query wants them.

use std::collections::HashMap;

use super::dimension::Kind;
use super::item::{Item, Target};
use super::query::Query;
use super::scheme::IdScheme;
use crate::grid::{Cell, ColumnType, Grid, Header};
use crate::store;
use crate::view::View;

/// Replaces UIDs in the rows and headers.
pub(crate) fn apply(view: &View<'_>, query: &Query, grid: &mut Grid) {
    let output = &query.output;
    let custom = output.all != IdScheme::Uid
        || output.data.is_some()
        || output.elements.is_some()
        || output.units.is_some();
    if query.wanted.skip_metadata || !custom {
        return;
    }
    let mut names: HashMap<String, String> = HashMap::new();
    for dimension in query.all() {
        if let Some(class) = dimension.class
            && let Some(object) = view.store().get(class, &dimension.id)
            && let Some(name) = output.all.identifier(view, class, object)
        {
            names.insert(dimension.id.clone(), name);
        }
        for item in &dimension.items {
            let scheme = scheme(query, dimension.kind, item);
            if let Some(name) = identifier(view, scheme, item) {
                names.insert(item.id.clone(), name);
            }
        }
    }
    let columns: Vec<usize> = (0..grid.headers.len()).filter(|at| grid.headers[*at].meta).collect();
    for header in &mut grid.headers {
        if let Some(name) = names.get(&header.name) {
            header.name.clone_from(name);
        }
    }
    for row in &mut grid.rows {
        for column in &columns {
            if let Some(Cell::Text(text)) = row.get_mut(*column)
                && let Some(name) = names.get(text)
            {
                text.clone_from(name);
            }
        }
    }
}

fn scheme<'q>(query: &'q Query, kind: Kind, item: &Item) -> &'q IdScheme {
    let output = &query.output;
    let special = match (kind, &item.target) {
        (Kind::Unit, _) => output.units.as_ref(),
        (Kind::Data, Target::Element(_) | Target::Operand(..)) => {
            output.elements.as_ref().or(output.data.as_ref())
        }
        (Kind::Data, _) => output.data.as_ref(),
        _ => None,
    };
    special.unwrap_or(&output.all)
}

fn identifier(view: &View<'_>, scheme: &IdScheme, item: &Item) -> Option<String> {
    let of = |endpoint: &str, uid: &str| {
        let class = view.state().class(endpoint);
        scheme.identifier(view, class, view.store().get(class, uid)?)
    };
    match &item.target {
        Target::Period(period) => (*scheme == IdScheme::Name).then(|| period.name()),
        Target::Operand(element, option, attribute) => {
            let mut text = of("dataElements", element)?;
            for combo in [option, attribute].into_iter().flatten() {
                text = format!("{text}.{}", of("categoryOptionCombos", combo)?);
            }
            Some(text)
        }
        Target::Rate(set, metric) => Some(format!("{}.{}", of("dataSets", set)?, metric.name())),
        Target::EventElement(program, uid) => {
            Some(format!("{}.{}", of("programs", program)?, of("dataElements", uid)?))
        }
        Target::EventAttribute(program, uid) => {
            Some(format!("{}.{}", of("programs", program)?, of("trackedEntityAttributes", uid)?))
        }
        _ => {
            let (class, uid) = item.place(view)?;
            scheme.identifier(view, class, view.store().get(class, uid)?)
        }
    }
}

/// Adds the columns of combinations that a data value set has, and writes whole numbers as such.
pub(crate) fn for_value_set(view: &View<'_>, query: &Query, grid: &mut Grid) {
    let (Some(data), Some(value)) = (grid.column("dx"), grid.column("value")) else { return };
    let items: HashMap<&str, &Item> = query.data().map(|it| (it.id.as_str(), it)).collect();
    for row in &mut grid.rows {
        let Some(item) = items.get(row[data].text().as_str()) else { continue };
        let (option, attribute) = combos(view, item);
        if let Target::Operand(element, _, _) = &item.target {
            row[data] = Cell::from(element.as_str());
        }
        if is_whole(view, item)
            && let Cell::Double(number) = row[value]
        {
            #[expect(clippy::cast_possible_truncation, reason = "the servers cut it so")]
            let number = number as i64;
            row[value] = Cell::Whole(number);
        }
        row.insert(value, Cell::from(attribute));
        row.insert(value, Cell::from(option));
    }
    let header = |id: &str| Header::meta(id, id, ColumnType::Text);
    grid.headers.insert(value, header("ao"));
    grid.headers.insert(value, header("co"));
}

/// Returns the combinations that a value of an item is to be stored under.
fn combos(view: &View<'_>, item: &Item) -> (Option<String>, Option<String>) {
    let exported = |endpoint: &str, uid: &str| {
        let object = view.store().get(view.state().class(endpoint), uid);
        let text = |property: &str| {
            object.and_then(|object| store::text(object, property)).map(str::to_owned)
        };
        (text("aggregateExportCategoryOptionCombo"), text("aggregateExportAttributeOptionCombo"))
    };
    match &item.target {
        Target::Operand(_, option, attribute) => (option.clone(), attribute.clone()),
        Target::Indicator(uid) => exported("indicators", uid),
        Target::ProgramIndicator(uid) => exported("programIndicators", uid),
        _ => (None, None),
    }
}

fn is_whole(view: &View<'_>, item: &Item) -> bool {
    let property = |endpoint: &str, uid: &str, name: &str| {
        let object = view.store().get(view.state().class(endpoint), uid);
        object.and_then(|object| object.get(name)).cloned()
    };
    match &item.target {
        Target::Element(uid) | Target::Operand(uid, _, _) => {
            property("dataElements", uid, "valueType")
                .is_some_and(|kind| kind.as_str().is_some_and(|kind| kind.starts_with("INTEGER")))
        }
        Target::Indicator(uid) => {
            property("indicators", uid, "decimals").is_some_and(|decimals| decimals == 0)
        }
        Target::ProgramIndicator(uid) => {
            property("programIndicators", uid, "decimals").is_some_and(|decimals| decimals == 0)
        }
        _ => false,
    }
}
