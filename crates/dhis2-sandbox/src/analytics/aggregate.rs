//! Adds stored values up: over organisation units, periods, and whatever a query leaves out.

mod function;
mod pick;

use std::collections::HashMap;

use super::dimension::{Dimension, Kind};
use super::error::refusal;
use super::fact::{Fact, Matcher, belongs};
use super::item::{Item, Target};
use super::query::Query;
use super::tables::{AnalyticsTables, TableType, no_table};
use crate::data_values::DataValue;
use crate::failure::Failure;
use crate::grid::{Cell, Filled, in_hash_order, round};
use crate::period::{Period, PeriodType};
use crate::store;
use crate::uid::Uid;
use crate::view::View;
pub(crate) use function::{Aggregation, Function, can_aggregate};

/// The rows of an answer: the identifiers of the items, and the value.
pub(crate) type Rows = Vec<(Vec<String>, Cell)>;

/// A value on its way into a sum.
#[derive(Debug, Clone)]
struct Datum {
    fact: Fact,
    number: f64,
    text: Option<String>,
}

/// How the values of some data elements are added up.
#[derive(Debug, Clone, PartialEq)]
struct Group {
    aggregation: Aggregation,
    values: Values,
    /// The type of the stored periods, where they are longer than those asked for and are averages.
    data_period: Option<PeriodType>,
}

/// What values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Values {
    Numbers,
    Switches,
    Texts,
}

/// Adds up the values that a query asks for; its data dimension holds data elements only.
///
/// # Errors
///
/// There is no table of values, or there would be too many rows.
pub(crate) fn values(
    view: &View<'_>,
    tables: &AnalyticsTables,
    query: &Query,
) -> Result<Rows, Failure> {
    if !tables.exists(TableType::DataValue) {
        let columns = super::rates::columns(view, &query.dimensions);
        let statement = format!("select {columns}, sum(value) as value from ");
        return Err(no_table(view.facts(), "analytics", &statement));
    }
    let mut found: HashMap<String, (Vec<String>, Cell)> = HashMap::new();
    let mut order = Vec::new();
    for (group, elements) in groups(view, tables, query) {
        let run = Run::new(view, query, &group);
        for (row, cell) in run.rows(tables, &elements) {
            let key = row.join("-");
            if found.insert(key.clone(), (row, cell)).is_none() {
                order.push(key);
            }
        }
    }
    let limit = view.state().settings.get(view.state().release(), "keyAnalyticsMaxLimit");
    let limit = limit.and_then(|limit| limit.as_u64()).and_then(|it| usize::try_from(it).ok());
    if let Some(limit) = limit.filter(|limit| *limit > 0 && found.len() > *limit) {
        return Err(refusal("E7128", &[&limit.to_string()]));
    }
    let rows = order.into_iter().filter_map(|key| found.remove(&key).map(|row| (key, row)));
    Ok(in_hash_order(Filled::AtOnce, rows.collect()).into_iter().map(|(_, row)| row).collect())
}

/// Sorts the data elements of a query by how their values are added up.
fn groups(view: &View<'_>, tables: &AnalyticsTables, query: &Query) -> Vec<(Group, Vec<Uid>)> {
    let class = view.state().class("dataElements");
    let named: Vec<Uid> = query
        .data()
        .filter_map(|item| match &item.target {
            Target::Element(uid) => Uid::parse(uid),
            _ => None,
        })
        .collect();
    let all = if named.is_empty() { tables.elements() } else { named };
    let asked = query.periods().next().map(Period::kind);
    let mut groups: Vec<(Group, Vec<Uid>)> = Vec::new();
    for uid in all {
        let Some(element) = view.store().get(class, uid.as_str()) else { continue };
        let own = store::text(element, "aggregationType").unwrap_or("SUM");
        let constant = query.aggregation.as_deref().unwrap_or(own);
        let values = Values::of(store::text(element, "valueType").unwrap_or("NUMBER"));
        let aggregation = Aggregation::of(constant);
        let data_period = asked
            .zip(period_type(view, uid))
            .filter(|(asked, own)| {
                aggregation.over_time == Function::Average
                    && (asked.frequency() < own.frequency()
                        || asked.frequency() == own.frequency() && asked != own)
            })
            .map(|(_, own)| own);
        let group = Group { aggregation, values, data_period };
        match groups.iter_mut().find(|(known, _)| *known == group) {
            Some((_, elements)) => elements.push(uid),
            None => groups.push((group, vec![uid])),
        }
    }
    groups
}

/// Returns the shortest type of period that a data element is collected by.
pub(crate) fn period_type(view: &View<'_>, element: Uid) -> Option<PeriodType> {
    let sets = view.store().table(view.state().class("dataSets")).values();
    let collected = sets.filter(|set| {
        let entries = set.get("dataSetElements").and_then(|list| list.as_array());
        entries.into_iter().flatten().any(|entry| {
            entry.get("dataElement").and_then(store::reference) == Some(element.as_str())
        })
    });
    collected
        .filter_map(|set| PeriodType::named(store::text(set, "periodType")?))
        .min_by_key(|kind| kind.frequency())
}

impl Values {
    fn of(value_type: &str) -> Self {
        match value_type {
            "BOOLEAN" | "TRUE_ONLY" => Self::Switches,
            "NUMBER"
            | "UNIT_INTERVAL"
            | "PERCENTAGE"
            | "INTEGER"
            | "INTEGER_POSITIVE"
            | "INTEGER_NEGATIVE"
            | "INTEGER_ZERO_OR_POSITIVE" => Self::Numbers,
            _ => Self::Texts,
        }
    }
}

/// One pass over the values of data elements that are added up alike.
struct Run<'r> {
    query: &'r Query,
    group: &'r Group,
    columns: Vec<Matcher<'r>>,
    filters: Vec<Matcher<'r>>,
}

/// The places of the items of a row, per column.
type Place = Vec<usize>;

impl<'r> Run<'r> {
    fn new(view: &View<'r>, query: &'r Query, group: &'r Group) -> Self {
        let columns = query.dimensions.iter().map(|it| Matcher::new(view, it)).collect();
        let filters = query.filters.iter().filter(|filter| !filter.items.is_empty());
        let filters = filters.map(|filter| Matcher::new(view, filter)).collect();
        Self { query, group, columns, filters }
    }

    fn rows(&self, tables: &AnalyticsTables, elements: &[Uid]) -> Vec<(Vec<String>, Cell)> {
        let data = elements.iter().flat_map(|element| self.data(tables, *element));
        let mut gathered: HashMap<Place, Vec<Datum>> = HashMap::new();
        let mut order: Vec<Place> = Vec::new();
        let picks = pick::picks(self.group.aggregation.over_time);
        for datum in data {
            for place in self.places(&datum.fact, picks) {
                let list = gathered.entry(place.clone()).or_insert_with(|| {
                    order.push(place);
                    Vec::new()
                });
                list.push(datum.clone());
            }
        }
        let mut rows = Vec::new();
        for place in order {
            let data = gathered.remove(&place).unwrap_or_default();
            let period = self.period_of(&place);
            let Some(cell) = self.finish(data, period) else { continue };
            let passes = |cell: &Cell| {
                cell.number().is_none_or(|number| {
                    let number = round(number, 10);
                    self.query.measure.iter().all(|criterion| criterion.admits(number))
                })
            };
            if passes(&cell) {
                let ids = place.iter().zip(&self.query.dimensions);
                let ids = ids.map(|(place, dimension)| dimension.items[*place].id.clone());
                rows.push((ids.collect(), cell));
            }
        }
        rows
    }

    /// Returns the values of a data element that count at all.
    fn data(&self, tables: &AnalyticsTables, element: Uid) -> Vec<Datum> {
        let zero_counts = self.group.aggregation.function == Function::Average
            || self.group.aggregation.over_time == Function::Average;
        tables
            .values_of(element)
            .filter_map(|(place, value)| {
                let (number, text) = read(self.group.values, value)?;
                let counts =
                    self.group.values != Values::Numbers || zero_counts || value.text() != "0";
                let before = &self.query.measure_before;
                let passes = before.iter().all(|c| c.admits(round(number, 10)));
                let fact = Fact {
                    subject: element,
                    period: Some(place.period),
                    unit: place.unit,
                    option_combo: Some(place.option_combo),
                    attribute_combo: Some(place.attribute_combo),
                };
                (counts && passes).then_some(Datum { fact, number, text })
            })
            .collect()
    }

    /// Returns the rows that a value goes into; values that are picked by time go into all that may pick them.
    fn places(&self, fact: &Fact, picked: bool) -> Vec<Place> {
        let in_days = |period: Period| {
            self.query
                .days
                .is_none_or(|(start, end)| start <= period.start() && period.end() <= end)
        };
        if !picked && !fact.period.is_none_or(in_days) {
            return Vec::new();
        }
        for filter in &self.filters {
            let free = picked && filter.is_period();
            if !free && !self.counts_in(filter, fact) {
                return Vec::new();
            }
        }
        let mut rows: Vec<Place> = vec![Vec::new()];
        for (column, dimension) in self.columns.iter().zip(&self.query.dimensions) {
            let places = if column.is_period() && picked {
                (0..dimension.items.len()).collect()
            } else if column.is_period() && self.group.data_period.is_some() {
                self.periods_within(dimension, fact)
            } else {
                column.places(fact).to_vec()
            };
            rows = rows
                .into_iter()
                .flat_map(|row| {
                    places.iter().map(move |place| {
                        let mut longer = row.clone();
                        longer.push(*place);
                        longer
                    })
                })
                .collect();
        }
        rows
    }

    fn counts_in(&self, filter: &Matcher<'_>, fact: &Fact) -> bool {
        if filter.is_period() && self.group.data_period.is_some() {
            let dimension = self.query.filters.iter().find(|it| it.kind == Kind::Period);
            return dimension.is_some_and(|it| !self.periods_within(it, fact).is_empty());
        }
        !filter.places(fact).is_empty()
    }

    /// Returns the places of the periods that a value for a longer one holds for.
    fn periods_within(&self, dimension: &Dimension, fact: &Fact) -> Vec<usize> {
        let (Some(kind), Some(own)) = (self.group.data_period, fact.period) else {
            return Vec::new();
        };
        let within = |item: &Item| match item.target {
            Target::Period(asked) => {
                own == asked
                    || own.kind() == kind && Period::containing(kind, asked.start()) == own
                    || own.kind() != kind && belongs(own, Period::containing(kind, asked.start()))
            }
            _ => false,
        };
        let places = dimension.items.iter().enumerate().filter(|(_, item)| within(item));
        places.map(|(place, _)| place).collect()
    }

    /// Returns the periods that a row is about: one, or those of the filter.
    fn period_of(&self, place: &Place) -> Vec<Period> {
        let column = self.query.dimensions.iter().position(|it| it.kind == Kind::Period);
        match column {
            Some(column) => match self.query.dimensions[column].items[place[column]].target {
                Target::Period(period) => vec![period],
                _ => Vec::new(),
            },
            None => self.query.periods().collect(),
        }
    }

    fn finish(&self, data: Vec<Datum>, periods: Vec<Period>) -> Option<Cell> {
        let aggregation = self.group.aggregation;
        let data = if pick::picks(aggregation.over_time) {
            pick::pick(aggregation, data, &periods, self.query.days)
        } else {
            data
        };
        if self.group.values == Values::Texts {
            return data.into_iter().next_back().and_then(|datum| datum.text).map(Cell::Text);
        }
        let days = self.days(&periods, &data);
        let numbers = data
            .iter()
            .map(|datum| (datum.number, datum.fact.period.map_or(1, Period::days)))
            .collect::<Vec<_>>();
        let number = match (aggregation.function, aggregation.over_time) {
            (Function::Sum, Function::Minimum | Function::Maximum) => {
                pick::extremes_by_unit(aggregation.over_time, &data)
            }
            _ => aggregation.finish(self.group.values, &numbers, days),
        };
        number.map(Cell::Double)
    }

    /// Returns the number of days that an average over time is taken over.
    fn days(&self, periods: &[Period], data: &[Datum]) -> i64 {
        if self.group.data_period.is_some()
            && let Some(period) = data.first().and_then(|datum| datum.fact.period)
        {
            return period.days();
        }
        match self.query.days {
            Some((start, end)) => (end - start).num_days() + 1,
            None => periods.iter().map(|period| period.days()).sum(),
        }
    }
}

fn read(values: Values, value: &DataValue) -> Option<(f64, Option<String>)> {
    let text = value.text();
    match values {
        Values::Numbers => text.parse().ok().map(|number| (number, None)),
        Values::Switches => match text {
            "true" => Some((1.0, None)),
            "false" => Some((0.0, None)),
            _ => None,
        },
        Values::Texts if text.is_empty() => None,
        Values::Texts => Some((0.0, Some(text.to_owned()))),
    }
}
