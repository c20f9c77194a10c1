//! Reports of data sets: how many were expected, and how many came.

use std::collections::HashMap;

use super::dimension::{Dimension, Kind};
use super::fact::{Fact, Matcher, level};
use super::item::{Item, Metric, Target};
use super::query::Query;
use super::tables::{AnalyticsTables, TableType, no_table};
use crate::failure::Failure;
use crate::grid::{Cell, Filled, in_hash_order};
use crate::period::{Period, PeriodType};
use crate::state::State;
use crate::store::{self, Object};
use crate::uid::Uid;
use crate::view::View;

/// A row: the identifiers of the items, the value, how many reports came, how many were expected.
pub(crate) struct Rate {
    /// The identifiers.
    pub ids: Vec<String>,
    /// The value.
    pub value: f64,
    /// How many came.
    pub actual: f64,
    /// How many were expected.
    pub target: f64,
}

/// Works out the reports that a query asks for.
///
/// # Errors
///
/// There is no table of reports.
pub(crate) fn rates(
    view: &View<'_>,
    tables: &AnalyticsTables,
    query: &Query,
) -> Result<Vec<Rate>, Failure> {
    let mut rows = Vec::new();
    for metric in Metric::ALL {
        let query = only(query, metric);
        if query.data().next().is_some() {
            rows.extend(of_metric(view, tables, &query, metric)?);
        }
    }
    Ok(rows)
}

/// Keeps the items of a metric.
fn only(query: &Query, metric: Metric) -> Query {
    let mut query = query.clone();
    let keep = |item: &Item| matches!(item.target, Target::Rate(_, it) if it == metric);
    for dimension in query.dimensions.iter_mut().chain(&mut query.filters) {
        if dimension.kind == Kind::Data {
            dimension.items.retain(keep);
        }
    }
    query
}

fn of_metric(
    view: &View<'_>,
    tables: &AnalyticsTables,
    query: &Query,
    metric: Metric,
) -> Result<Vec<Rate>, Failure> {
    let columns = columns(view, &query.dimensions);
    if !tables.exists(TableType::CompletenessTarget) {
        let statement = format!("select {columns}, sum(value) as value from ");
        return Err(no_table(view.facts(), "analytics_completenesstarget", &statement));
    }
    if metric != Metric::Expected && !tables.exists(TableType::Completeness) {
        let statement = format!("select {columns}, count(value) as value from ");
        return Err(no_table(view.facts(), "analytics_completeness", &statement));
    }
    let timely = matches!(metric, Metric::RateOnTime | Metric::ActualOnTime);
    let actual = count(view, query, &reported(tables, timely));
    let targets = expected(view, query);
    let mut rows = Vec::new();
    for (key, (ids, target)) in in_hash_order(Filled::OneByOne, targets.into_iter().collect()) {
        let target = target * reports_in(view, query, &ids);
        let came = actual.get(&key).map_or(0.0, |(_, count)| *count);
        let value = match metric {
            Metric::Expected => target,
            Metric::Actual | Metric::ActualOnTime => came,
            Metric::Rate | Metric::RateOnTime if target == 0.0 => 0.0,
            Metric::Rate | Metric::RateOnTime => (came * 100.0 / target).min(100.0),
        };
        let rounded = Cell::rounded(value).number().unwrap_or(value);
        let compared = if query.wanted.skip_rounding { value } else { rounded };
        let passes = query.measure.is_empty() || query.measure.iter().any(|it| it.admits(compared));
        if passes {
            rows.push(Rate { ids, value, actual: came, target });
        }
    }
    Ok(rows)
}

fn reported(tables: &AnalyticsTables, timely: bool) -> Vec<Fact> {
    let reports = tables.reports().filter(|report| report.timely || !timely);
    reports
        .map(|report| Fact {
            subject: report.data_set,
            period: Some(report.period),
            unit: report.unit,
            option_combo: None,
            attribute_combo: Some(report.attribute_combo),
        })
        .collect()
}

/// Counts the reports that are expected for one period of their data set.
fn expected(view: &View<'_>, query: &Query) -> HashMap<String, (Vec<String>, f64)> {
    let state = view.state();
    let sets = state.class("dataSets");
    let units = state.class("organisationUnits");
    let mut facts = Vec::new();
    for item in query.data() {
        let Target::Rate(set, _) = &item.target else { continue };
        let Some(object) = view.store().get(sets, set) else { continue };
        let Some(subject) = Uid::parse(set) else { continue };
        let combos = attribute_combos(state, object);
        for unit in store::members(object, "organisationUnits") {
            let Some(unit) = view.store().get(units, unit) else { continue };
            let Some(uid) = Uid::parse(store::uid(unit)) else { continue };
            for combo in &combos {
                facts.push((
                    Fact {
                        subject,
                        period: None,
                        unit: uid,
                        option_combo: None,
                        attribute_combo: Some(*combo),
                    },
                    unit,
                ));
            }
        }
    }
    let column = query.dimensions.iter().position(|it| it.kind == Kind::Period);
    let open = |unit: &Object, period: Option<Period>| {
        let day = |name: &str| store::text(unit, name).and_then(super::query::date);
        period.is_none_or(|period| {
            day("openingDate").is_none_or(|opened| opened <= period.start())
                && day("closedDate").is_none_or(|closed| closed >= period.end())
        })
    };
    count_if(view, query, facts.iter().map(|(fact, unit)| (fact, *unit)), |unit, place| {
        let period = column.and_then(|column| {
            match query.dimensions[column].items.get(place[column])?.target {
                Target::Period(period) => Some(period),
                _ => None,
            }
        });
        open(unit, period)
    })
}

/// Returns the combinations of attributes that a data set is reported by.
fn attribute_combos(state: &State, set: &Object) -> Vec<Uid> {
    let combos = state.class("categoryCombos");
    let combo = store::referred(set, "categoryCombo").and_then(|uid| state.store.get(combos, uid));
    let named = combo.map(|combo| store::members(combo, "categoryOptionCombos"));
    let named: Vec<Uid> = named.into_iter().flatten().filter_map(Uid::parse).collect();
    if !named.is_empty() {
        return named;
    }
    let options = state.store.table(state.class("categoryOptionCombos")).values();
    let of_combo = options.filter(|option| match store::referred(set, "categoryCombo") {
        Some(combo) => store::referred(option, "categoryCombo") == Some(combo),
        None => store::text(option, "name") == Some("default"),
    });
    of_combo.filter_map(|option| Uid::parse(store::uid(option))).collect()
}

fn count(view: &View<'_>, query: &Query, facts: &[Fact]) -> HashMap<String, (Vec<String>, f64)> {
    count_if(view, query, facts.iter().map(|fact| (fact, ())), |(), _| true)
}

/// Counts facts by row.
fn count_if<'f, T: Copy>(
    view: &View<'_>,
    query: &Query,
    facts: impl Iterator<Item = (&'f Fact, T)>,
    counts: impl Fn(T, &[usize]) -> bool,
) -> HashMap<String, (Vec<String>, f64)> {
    let columns: Vec<_> = query.dimensions.iter().map(|it| Matcher::new(view, it)).collect();
    let filters: Vec<_> = query.filters.iter().map(|it| Matcher::new(view, it)).collect();
    let mut found: HashMap<String, (Vec<String>, f64)> = HashMap::new();
    for (fact, extra) in facts {
        if filters.iter().any(|filter| filter.places(fact).is_empty()) {
            continue;
        }
        let mut rows: Vec<Vec<usize>> = vec![Vec::new()];
        for column in &columns {
            let places = column.places(fact);
            let longer = |row: Vec<usize>| {
                let places = places.clone();
                (0..places.len()).map(move |at| [row.as_slice(), &[places[at]]].concat())
            };
            rows = rows.into_iter().flat_map(longer).collect();
        }
        for row in rows.into_iter().filter(|row| counts(extra, row)) {
            let ids = row.iter().zip(&query.dimensions);
            let ids: Vec<String> = ids.map(|(at, it)| it.items[*at].id.clone()).collect();
            found.entry(ids.join("-")).or_insert((ids, 0.0)).1 += 1.0;
        }
    }
    found
}

/// Returns how many reports of a data set are expected in the periods of a row.
fn reports_in(view: &View<'_>, query: &Query, ids: &[String]) -> f64 {
    let column = query.dimensions.iter().position(|it| it.kind == Kind::Period);
    let own = column.and_then(|column| Period::parse(ids.get(column)?));
    let filters: Vec<Period> = query.filters.iter().flat_map(Dimension::periods).collect();
    let asked: Vec<Period> = own.into_iter().chain(filters).collect();
    let data = query.dimensions.iter().position(|it| it.kind == Kind::Data);
    let item = match data {
        Some(column) => query.dimensions[column].items.iter().find(|it| it.id == ids[column]),
        None => query.data().next(),
    };
    let Some(Target::Rate(set, _)) = item.map(|item| &item.target) else { return 1.0 };
    let class = view.state().class("dataSets");
    let kind = view
        .store()
        .get(class, set)
        .and_then(|set| PeriodType::named(store::text(set, "periodType")?))
        .unwrap_or(PeriodType::Monthly);
    let number = |period: &Period| {
        if kind == PeriodType::Daily {
            period.days()
        } else {
            i64::from(period.kind().frequency() / kind.frequency())
        }
    };
    #[expect(clippy::cast_precision_loss, reason = "numbers of reports are small")]
    let number = asked.iter().map(number).sum::<i64>() as f64;
    number
}

/// Writes the columns of a statement as the servers do.
pub(crate) fn columns(view: &View<'_>, dimensions: &[Dimension]) -> String {
    let columns = dimensions.iter().map(|dimension| match dimension.kind {
        Kind::Unit => {
            let class = view.state().class("organisationUnits");
            let unit = dimension.items.first().and_then(|item| view.store().get(class, &item.id));
            let level = unit.map_or(1, |unit| level(view.state(), unit));
            format!("ax.\"uidlevel{level}\"")
        }
        Kind::Period => {
            let period = dimension.periods().next();
            let kind = period.map_or("monthly", |period| period.kind().name());
            format!("ax.\"{}\"", kind.to_lowercase())
        }
        _ => format!("ax.\"{}\"", dimension.id),
    });
    columns.collect::<Vec<_>>().join(",")
}
