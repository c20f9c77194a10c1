//! Parts of data elements: those of a category option combination, or of a combination of attributes.

use super::aggregate::{self, Rows};
use super::dimension::{Dimension, Kind};
use super::item::{Item, Target};
use super::query::Query;
use super::result::only;
use super::tables::AnalyticsTables;
use crate::failure::Failure;
use crate::grid::{Filled, in_hash_order};
use crate::view::View;

/// Which combinations an item tells its part by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sort {
    options: bool,
    attributes: bool,
}

/// The sorts, in the order in which the servers work them out.
const SORTS: [Sort; 4] = [
    Sort { options: true, attributes: false },
    Sort { options: false, attributes: true },
    Sort { options: true, attributes: true },
    Sort { options: false, attributes: false },
];

impl Sort {
    fn of(target: &Target) -> Option<Self> {
        match target {
            Target::Operand(_, options, attributes) => {
                Some(Self { options: options.is_some(), attributes: attributes.is_some() })
            }
            _ => None,
        }
    }
}

/// Works out the parts that a query asks for.
///
/// As on the servers, each data element is asked for with each combination of the same sort.
///
/// # Errors
///
/// There is no table of values.
pub(crate) fn values(
    view: &View<'_>,
    tables: &AnalyticsTables,
    query: &Query,
) -> Result<Rows, Failure> {
    let mut rows = Rows::new();
    for sort in SORTS {
        if let Some(query) = only(query, |target| Sort::of(target) == Some(sort)) {
            rows.extend(of_sort(view, tables, &query, sort)?);
        }
    }
    Ok(rows)
}

fn of_sort(
    view: &View<'_>,
    tables: &AnalyticsTables,
    query: &Query,
    sort: Sort,
) -> Result<Rows, Failure> {
    let class = view.state().class("categoryOptionCombos");
    let (mut elements, mut options, mut attributes) = (Vec::new(), Vec::new(), Vec::new());
    for item in query.data() {
        let Target::Operand(element, option, attribute) = &item.target else { continue };
        add(&mut elements, Item::element(element));
        option.iter().for_each(|uid| add(&mut options, Item::object(class, uid)));
        attribute.iter().for_each(|uid| add(&mut attributes, Item::object(class, uid)));
    }
    let column = query.dimensions.iter().position(|it| it.kind == Kind::Data);
    let mut query = query.clone();
    for dimension in query.dimensions.iter_mut().chain(&mut query.filters) {
        if dimension.kind == Kind::Data {
            dimension.items.clone_from(&elements);
        }
    }
    let list = if column.is_some() { &mut query.dimensions } else { &mut query.filters };
    let mut more = |id: &str, kind: Kind, items: Vec<Item>| {
        list.push(Dimension {
            id: id.to_owned(),
            kind,
            name: None,
            class: None,
            items,
            keywords: Vec::new(),
        });
    };
    if sort.options {
        more("co", Kind::OptionCombo, options);
    }
    if sort.attributes {
        more("ao", Kind::AttributeCombo, attributes);
    }
    let found = aggregate::values(view, tables, &query)?;
    let Some(column) = column else { return Ok(found) };
    let named = found.into_iter().map(|(mut ids, cell)| {
        let attribute = if sort.attributes { ids.pop() } else { None };
        let option = if sort.options { ids.pop() } else { None };
        let parts = [Some(option.unwrap_or_else(|| "*".to_owned())), attribute];
        let parts = parts
            .into_iter()
            .flatten()
            .fold(ids[column].clone(), |id, part| format!("{id}.{part}"));
        ids[column] = parts;
        (ids.join("-"), (ids, cell))
    });
    Ok(in_hash_order(Filled::OneByOne, named.collect()).into_iter().map(|(_, row)| row).collect())
}

fn add(list: &mut Vec<Item>, item: Item) {
    if !list.contains(&item) {
        list.push(item);
    }
}
