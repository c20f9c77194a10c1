//! Indicators: numerators and denominators that are worked out of other values.

use std::collections::HashMap;

use super::dimension::{Dimension, Kind};
use super::fact::{Fact, Matcher};
use super::item::{Item, Target};
use super::query::Query;
use super::result::{only, parts};
use super::scheme::IdScheme;
use super::tables::AnalyticsTables;
use crate::failure::Failure;
use crate::formula::{self, Node, Value, evaluate};
use crate::grid::{Cell, round};
use crate::period::Period;
use crate::store;
use crate::uid::Uid;
use crate::view::View;

/// The value of an indicator.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct IndicatorValue {
    ids: Vec<String>,
    decimals: Option<usize>,
    numerator: f64,
    denominator: f64,
    multiplier: f64,
    divisor: f64,
}

impl IndicatorValue {
    fn value(&self) -> f64 {
        self.numerator * self.multiplier / (self.denominator * self.divisor)
    }

    fn cell(&self, number: f64, exact: bool) -> Cell {
        match self.decimals {
            _ if exact => Cell::Double(round(number, 10)),
            Some(0) => whole((number + 0.5).floor()),
            decimals => Cell::Double(round(number, decimals.unwrap_or(2))),
        }
    }

    /// Writes the value as a row, with or without what it is made of.
    pub(crate) fn row(&self, exact: bool, numerators: bool) -> Vec<Cell> {
        let mut row: Vec<Cell> = self.ids.iter().map(|id| Cell::from(id.as_str())).collect();
        row.push(self.cell(self.value(), exact));
        if numerators {
            row.push(self.cell(self.numerator, exact));
            row.push(self.cell(self.denominator, exact));
            row.push(self.cell(self.multiplier / self.divisor, exact));
            row.push(whole(self.multiplier));
            row.push(whole(self.divisor));
        }
        row
    }
}

fn whole(number: f64) -> Cell {
    #[expect(clippy::cast_possible_truncation, reason = "the servers write it so")]
    let number = number as i64;
    Cell::Whole(number)
}

/// An indicator, taken apart.
struct Indicator {
    id: String,
    numerator: Node,
    denominator: Node,
    factor: f64,
    annualized: bool,
    decimals: Option<usize>,
}

/// Works out the indicators of a query, in the order of the query's items.
///
/// # Errors
///
/// The tables that they need are not there.
pub(crate) fn values(
    view: &View<'_>,
    tables: &AnalyticsTables,
    query: &Query,
) -> Result<Vec<IndicatorValue>, Failure> {
    let indicators: Vec<Indicator> =
        query.data().filter_map(|item| read(view, &item.target, 0)).collect();
    let others: Vec<&Dimension> =
        query.dimensions.iter().filter(|dimension| dimension.kind != Kind::Data).collect();
    let mut needed: Vec<formula::Item> = Vec::new();
    for indicator in &indicators {
        for item in [indicator.numerator.items(), indicator.denominator.items()].concat() {
            if !needed.contains(item) {
                needed.push(item.clone());
            }
        }
    }
    let found = find_values(view, tables, query, &needed)?;
    let column = query.dimensions.iter().position(|it| it.kind == Kind::Data).unwrap_or(0);
    let mut rows = Vec::new();
    for indicator in &indicators {
        for items in permutations(&others) {
            let key = items.iter().map(|item| item.id.as_str()).collect::<Vec<_>>().join("-");
            let periods = periods(query, &items);
            let find = |item: &formula::Item| match item.kind.as_str() {
                "days" => Some(Value::Number(days(&periods))),
                "C" => constant(view, &item.id).map(Value::Number),
                "OUG" => Some(Value::Number(units_in_group(view, query, &items, &item.id))),
                _ => found.get(&(item.clone(), key.clone())).copied().map(Value::Number),
            };
            let Some(numerator) = evaluate(&indicator.numerator, &find).number() else { continue };
            let denominator = evaluate(&indicator.denominator, &find).number();
            let Some(denominator) = denominator.filter(|it| *it != 0.0) else { continue };
            let mut ids: Vec<String> = items.iter().map(|item| item.id.clone()).collect();
            ids.insert(column.min(ids.len()), indicator.id.clone());
            let annual = indicator.annualized && !periods.is_empty();
            let value = IndicatorValue {
                ids,
                decimals: indicator.decimals,
                numerator,
                denominator,
                multiplier: indicator.factor * if annual { 365.0 } else { 1.0 },
                divisor: if annual { days(&periods) } else { 1.0 },
            };
            let compared = value.cell(value.value(), query.wanted.skip_rounding).number();
            if query.measure.iter().all(|it| compared.is_none_or(|value| it.admits(value))) {
                rows.push(value);
            }
        }
    }
    Ok(rows)
}

/// How deep indicators may be made of indicators.
const DEPTH: usize = 8;

fn read(view: &View<'_>, target: &Target, depth: usize) -> Option<Indicator> {
    let Target::Indicator(uid) = target else { return None };
    let state = view.state();
    let object = view.store().get(state.class("indicators"), uid)?;
    let side = |name: &str| {
        let node = formula::parse(store::text(object, name)?)?;
        expanded(view, node, depth)
    };
    let kind = store::referred(object, "indicatorType")
        .and_then(|uid| view.store().get(state.class("indicatorTypes"), uid));
    let decimals = object.get("decimals").and_then(serde_json::Value::as_u64);
    Some(Indicator {
        id: uid.clone(),
        numerator: side("numerator")?,
        denominator: side("denominator")?,
        factor: kind.and_then(|kind| kind.get("factor")?.as_f64()).unwrap_or(1.0),
        annualized: object.get("annualized") == Some(&serde_json::Value::Bool(true)),
        decimals: decimals.and_then(|it| usize::try_from(it).ok()),
    })
}

/// Puts the expressions of other indicators where they are named: `N{…}`.
fn expanded(view: &View<'_>, node: Node, depth: usize) -> Option<Node> {
    let inner = |node: Box<Node>| expanded(view, *node, depth).map(Box::new);
    Some(match node {
        Node::Item(item) if item.kind == "N" => {
            if depth >= DEPTH {
                return None;
            }
            let other = read(view, &Target::Indicator(item.id), depth + 1)?;
            let factor = Node::Value(Value::Number(other.factor));
            let ratio = Node::Binary("/", Box::new(other.numerator), Box::new(other.denominator));
            Node::Binary("*", Box::new(ratio), Box::new(factor))
        }
        Node::Unary(sign, node) => Node::Unary(sign, inner(node)?),
        Node::Binary(sign, left, right) => Node::Binary(sign, inner(left)?, inner(right)?),
        Node::Call(name, nodes) => {
            let nodes = nodes.into_iter().map(|node| expanded(view, node, depth));
            Node::Call(name, nodes.collect::<Option<_>>()?)
        }
        other => other,
    })
}

/// Finds the values of the items of expressions, by the identifiers of the other dimensions.
fn find_values(
    view: &View<'_>,
    tables: &AnalyticsTables,
    query: &Query,
    needed: &[formula::Item],
) -> Result<HashMap<(formula::Item, String), f64>, Failure> {
    let mut found = HashMap::new();
    let mut runs: Vec<(i32, Option<String>)> = Vec::new();
    for item in needed {
        let run = (item.offset, item.aggregation.clone());
        if !runs.contains(&run) {
            runs.push(run);
        }
    }
    for (offset, aggregation) in runs {
        let wanted: Vec<(&formula::Item, Item)> = needed
            .iter()
            .filter(|item| item.offset == offset && item.aggregation == aggregation)
            .filter_map(|item| Some((item, data_item(view, item)?)))
            .collect();
        if wanted.is_empty() {
            continue;
        }
        let asked = shifted(query, offset, &aggregation, &wanted);
        let rows = parts(view, tables, &asked)?;
        for (ids, cell) in rows {
            let Some((id, rest)) = ids.split_first() else { continue };
            let rest = unshifted(&asked, rest, offset);
            for (item, data) in &wanted {
                if data.id == *id
                    && let Some(number) = cell.number()
                {
                    found.insert(((*item).clone(), rest.clone()), number);
                }
            }
        }
    }
    Ok(found)
}

/// Returns the item of the data dimension that an expression names.
fn data_item(view: &View<'_>, item: &formula::Item) -> Option<Item> {
    match item.kind.as_str() {
        "#" | "R" | "I" | "D" | "A" => Item::data(view, &IdScheme::Uid, &item.id),
        _ => None,
    }
}

/// Makes the query for the values of an expression, some periods later.
fn shifted(
    query: &Query,
    offset: i32,
    aggregation: &Option<String>,
    wanted: &[(&formula::Item, Item)],
) -> Query {
    let mut asked = only(query, |_| true).unwrap_or_else(|| query.clone());
    let mut items: Vec<Item> = Vec::new();
    for (_, item) in wanted {
        if !items.contains(item) {
            items.push(item.clone());
        }
    }
    let template = query.all().find(|dimension| dimension.kind == Kind::Data).cloned();
    asked.dimensions.retain(|dimension| dimension.kind != Kind::Data);
    asked.filters.retain(|dimension| dimension.kind != Kind::Data);
    if let Some(template) = template {
        asked.dimensions.insert(0, Dimension { items, ..template });
    }
    for dimension in asked.dimensions.iter_mut().filter(|it| it.kind == Kind::Period) {
        for item in &mut dimension.items {
            if let Target::Period(period) = item.target {
                *item = Item::period(period.moved(offset));
            }
        }
    }
    asked.measure = Vec::new();
    asked.wanted.value_set = false;
    asked.aggregation = aggregation.clone().or_else(|| query.aggregation.clone());
    asked
}

/// Writes the identifiers of a row as those of the period that was asked for.
fn unshifted(asked: &Query, ids: &[String], offset: i32) -> String {
    let others = asked.dimensions.iter().filter(|dimension| dimension.kind != Kind::Data);
    let ids = ids.iter().zip(others).map(|(id, dimension)| match Period::parse(id) {
        Some(period) if dimension.kind == Kind::Period => period.moved(-offset).iso(),
        _ => id.clone(),
    });
    ids.collect::<Vec<_>>().join("-")
}

fn permutations<'d>(dimensions: &[&'d Dimension]) -> Vec<Vec<&'d Item>> {
    dimensions.iter().fold(vec![Vec::new()], |rows, dimension| {
        let longer = |row: Vec<&'d Item>| {
            dimension.items.iter().map(move |item| [row.as_slice(), &[item]].concat())
        };
        rows.into_iter().flat_map(longer).collect()
    })
}

fn periods(query: &Query, items: &[&Item]) -> Vec<Period> {
    let own = items.iter().filter_map(|item| match item.target {
        Target::Period(period) => Some(period),
        _ => None,
    });
    let own: Vec<Period> = own.collect();
    if own.is_empty() { query.filters.iter().flat_map(Dimension::periods).collect() } else { own }
}

#[expect(clippy::cast_precision_loss, reason = "numbers of days are small")]
fn days(periods: &[Period]) -> f64 {
    periods.iter().map(|period| period.days()).sum::<i64>() as f64
}

fn constant(view: &View<'_>, uid: &str) -> Option<f64> {
    view.store().get(view.state().class("constants"), uid)?.get("value")?.as_f64()
}

/// Counts the units of a group below the units of a row.
fn units_in_group(view: &View<'_>, query: &Query, items: &[&Item], group: &str) -> f64 {
    let state = view.state();
    let groups = state.class("organisationUnitGroups");
    let Some(group) = view.store().get(groups, group) else { return 0.0 };
    let units = state.class("organisationUnits");
    let own: Vec<Item> = items
        .iter()
        .filter(|item| matches!(item.target, Target::Object(class, _) if class == units))
        .map(|item| (*item).clone())
        .collect();
    let template = query.all().find(|dimension| dimension.kind == Kind::Unit);
    let Some(template) = template else { return 0.0 };
    let within = if own.is_empty() {
        template.clone()
    } else {
        Dimension { items: own, ..template.clone() }
    };
    let matcher = Matcher::new(view, &within);
    let members = store::members(group, "organisationUnits").filter_map(Uid::parse);
    let inside = members.filter(|unit| {
        let fact = Fact {
            subject: *unit,
            period: None,
            unit: *unit,
            option_combo: None,
            attribute_combo: None,
        };
        !matcher.places(&fact).is_empty()
    });
    #[expect(clippy::cast_precision_loss, reason = "numbers of units are small")]
    let count = inside.count() as f64;
    count
}
