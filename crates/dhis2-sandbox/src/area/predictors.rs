//! Predictors: values that are worked out of earlier ones.

use std::collections::HashSet;
use std::sync::Arc;

use chrono::NaiveDate;
use http::{Method, StatusCode};
use serde_json::Value;

use crate::aggregate::Values;
use crate::container;
use crate::data_entry::{self, audit};
use crate::data_export::day;
use crate::data_sets::DataSets;
use crate::data_values::{DataValue, Place};
use crate::expression::{self, Item, MissingValues, Purpose};
use crate::failure::{Failure, WebMessage};
use crate::period::{Period, PeriodType};
use crate::router::{Answer, Call, Handler, Router};
use crate::state::State;
use crate::store::{self, Object};
use crate::uid::Uid;
use crate::value_type;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    for method in [Method::POST, Method::PUT] {
        let mut add = |path, handler| {
            router.add(method.clone(), path, Handler::Write(handler), None);
        };
        add("/api/predictors/run", run_all);
        add("/api/predictors/{uid}/run", run_one);
        add("/api/predictorGroups/{uid}/run", run_group);
    }
}

const AUTHORITY: &[&str] = &["F_PREDICTOR_RUN"];

fn days(state: &State, call: &Call<'_>) -> Result<(NaiveDate, NaiveDate), Failure> {
    let mut found = Vec::new();
    for name in ["startDate", "endDate"] {
        let text = call.required(state, name)?;
        found.push(day(text).ok_or_else(|| {
            Failure::page(container::page(state.facts, call.request, StatusCode::BAD_REQUEST, None))
        })?);
    }
    Ok((found[0], found[1]))
}

fn run(state: &mut State, call: &Call<'_>, predictors: &[Arc<Object>]) -> Answer {
    call.require(AUTHORITY)?;
    let (from, to) = days(state, call)?;
    let count: usize =
        predictors.iter().map(|predictor| predict(state, call, predictor, from, to)).sum();
    Ok(WebMessage::ok(format!("Generated {count} predictions")).into())
}

/// Answers `POST /api/predictors/run`.
fn run_all(state: &mut State, call: &Call<'_>) -> Answer {
    let all: Vec<Arc<Object>> =
        state.store.table(state.class("predictors")).values().cloned().collect();
    run(state, call, &all)
}

/// Answers `POST /api/predictors/{uid}/run`.
fn run_one(state: &mut State, call: &Call<'_>) -> Answer {
    let uid = call.parameter(0);
    let predictor = state.store.get(state.class("predictors"), uid).cloned();
    let predictor = predictor.ok_or_else(|| Failure::no_object("Predictor", uid))?;
    run(state, call, &[predictor])
}

/// Answers `POST /api/predictorGroups/{uid}/run`.
fn run_group(state: &mut State, call: &Call<'_>) -> Answer {
    let uid = call.parameter(0);
    let group = state.store.get(state.class("predictorGroups"), uid);
    let group = group.ok_or_else(|| Failure::no_object("PredictorGroup", uid))?;
    let class = state.class("predictors");
    let members: Vec<Arc<Object>> = store::members(group, "predictors")
        .filter_map(|uid| state.store.get(class, uid).cloned())
        .collect();
    run(state, call, &members)
}

/// What a predictor needs, looked up.
struct Task {
    output: Uid,
    option_combo: Uid,
    attribute_combo: Uid,
    periods: Vec<Period>,
    units: Vec<Uid>,
    zero_counts: bool,
    whole: bool,
}

fn predict(
    state: &mut State,
    call: &Call<'_>,
    predictor: &Object,
    from: NaiveDate,
    to: NaiveDate,
) -> usize {
    let Some(task) = task(state, call, predictor, from, to) else { return 0 };
    let side = |name: &str, field: &str| {
        predictor.get(name).and_then(|it| it[field].as_str()).map(str::to_owned)
    };
    let text = side("generator", "expression").unwrap_or_default();
    let strategy = side("generator", "missingValueStrategy").unwrap_or_default();
    // What cannot be read gives nothing, and the run goes on.
    let generator = expression::parse(&text, Purpose::Predictor).ok();
    let skip = side("sampleSkipTest", "expression")
        .and_then(|text| expression::parse(&text, Purpose::PredictorSkipTest).ok());
    let mut items: Vec<Item> = Vec::new();
    for part in generator.iter().chain(&skip) {
        part.each_item(false, &mut |item, _| items.push(item.clone()));
    }
    let number = |name: &str| {
        let number = predictor.get(name).and_then(Value::as_i64).unwrap_or(0);
        i32::try_from(number).unwrap_or(0)
    };
    let samples_of = |period: Period| {
        sample_periods(
            period,
            number("sequentialSampleCount"),
            number("annualSampleCount"),
            number("sequentialSkipCount"),
        )
    };
    let mut periods: HashSet<Period> = task.periods.iter().copied().collect();
    periods.extend(task.periods.iter().flat_map(|period| samples_of(*period)));
    let offsets: Vec<i32> = items.iter().map(|item| item.period_offset).collect();
    let moved: Vec<Period> = periods
        .iter()
        .flat_map(|period| offsets.iter().map(|offset| period.moved(*offset)))
        .collect();
    periods.extend(moved);
    let seen = state.clone();
    let descends = store::text(predictor, "organisationUnitDescendants") != Some("SELECTED");
    let wanted: HashSet<Uid> = task.units.iter().copied().collect();
    let above = |unit: Uid| units_above(&seen, unit, &wanted, descends);
    let mut values =
        Values::collect(&seen, items.iter(), &periods, Some(task.attribute_combo), &above);
    let forward = items.iter().any(|item| item.id.starts_with(task.output.as_str()));
    let mut count = 0;
    for period in &task.periods {
        let sampled = samples_of(*period);
        for unit in &task.units {
            let at = |item: &Item| values.get(&seen, item, *period, *unit);
            let kept: Vec<Period> = sampled
                .iter()
                .copied()
                .filter(|sample| {
                    let at = |item: &Item| values.get(&seen, item, *sample, *unit);
                    let none = |_: &Item| Vec::new();
                    let skips = skip.as_ref().and_then(|skip| {
                        expression::evaluate(
                            skip,
                            MissingValues::SkipIfAll,
                            sample.days(),
                            &at,
                            &none,
                        )
                    });
                    !skips.and_then(|it| it.truth()).unwrap_or(false)
                })
                .collect();
            let samples = |item: &Item| {
                kept.iter()
                    .filter_map(|sample| values.get(&seen, item, *sample, *unit))
                    .collect::<Vec<_>>()
            };
            let predicted = generator.as_ref().filter(|_| {
                let sampled =
                    items.iter().any(|item| !samples(item).is_empty() || at(item).is_some());
                strategy == "NEVER_SKIP" || items.is_empty() || sampled
            });
            let predicted = predicted.and_then(|generator| {
                let missing = MissingValues::named(&strategy);
                expression::evaluate(generator, missing, period.days(), &at, &samples)?.number()
            });
            count += usize::from(write(state, call, &task, (*period, *unit), predicted));
        }
        if forward {
            let units = |unit: Uid| units_above(state, unit, &wanted, descends);
            values =
                Values::collect(state, items.iter(), &periods, Some(task.attribute_combo), &units);
        }
    }
    count
}

fn task(
    state: &State,
    call: &Call<'_>,
    predictor: &Object,
    from: NaiveDate,
    to: NaiveDate,
) -> Option<Task> {
    let output = store::referred(predictor, "output").and_then(Uid::parse)?;
    let default = state.default_option_combo()?;
    let combo = store::referred(predictor, "outputCombo").and_then(Uid::parse);
    let kind = store::text(predictor, "periodType").and_then(PeriodType::named)?;
    let within = |period: &Period| from <= period.start() && period.end() <= to;
    let levels: HashSet<u64> = store::members(predictor, "organisationUnitLevels")
        .filter_map(|uid| {
            let level = state.store.get(state.class("organisationUnitLevels"), uid)?;
            level.get("level").and_then(Value::as_u64)
        })
        .collect();
    let sets = DataSets::of(state);
    let roots = sets.units_of(call.account, "organisationUnits");
    let units = state.store.table(state.class("organisationUnits")).values();
    let units = units.filter(|unit| {
        let level = state.organisation_unit_ancestors(unit).len() + 1;
        u64::try_from(level).is_ok_and(|level| levels.contains(&level))
            && sets.is_below(store::uid(unit), &roots)
    });
    let element = state.store.get(state.class("dataElements"), output.as_str())?;
    Some(Task {
        output,
        option_combo: combo.unwrap_or(default),
        attribute_combo: default,
        periods: Period::between(kind, from, to).into_iter().filter(within).collect(),
        units: units.filter_map(|unit| Uid::parse(store::uid(unit))).collect(),
        zero_counts: !data_entry::is_insignificant(element, Some("0")),
        whole: store::text(element, "valueType").is_some_and(value_type::is_integer),
    })
}

/// Returns the units that a value counts for: its own, and those above where they take from below.
fn units_above(state: &State, unit: Uid, wanted: &HashSet<Uid>, descends: bool) -> Vec<Uid> {
    let mut units: Vec<Uid> = wanted.get(&unit).copied().into_iter().collect();
    if descends
        && let Some(object) = state.store.get(state.class("organisationUnits"), unit.as_str())
    {
        let above = state.organisation_unit_ancestors(object).into_iter().filter_map(Uid::parse);
        units.extend(above.filter(|unit| wanted.contains(unit)));
    }
    units
}

/// Returns the periods before one that a predictor looks at.
fn sample_periods(period: Period, sequential: i32, annual: i32, skipped: i32) -> Vec<Period> {
    let mut periods = Vec::new();
    for back in skipped..sequential {
        periods.push(period.moved(-(back + 1)));
    }
    for years in 1..=annual {
        let months = chrono::Months::new(12 * years.unsigned_abs());
        let start = period.start().checked_sub_months(months).unwrap_or(period.start());
        let center = Period::containing(period.kind(), start);
        periods.push(center);
        for step in 1..=sequential {
            periods.push(center.moved(-step));
            periods.push(center.moved(step));
        }
    }
    periods
}

/// Stores a prediction, or takes back one that does not hold any more; returns whether one was made.
fn write(
    state: &mut State,
    call: &Call<'_>,
    task: &Task,
    (period, unit): (Period, Uid),
    predicted: Option<f64>,
) -> bool {
    let place = Place {
        period,
        unit,
        option_combo: task.option_combo,
        attribute_combo: task.attribute_combo,
    };
    let text = predicted.map(|number| {
        let number = if task.whole { number.round() } else { crate::grid::round(number, 4) };
        if task.whole { format!("{number:.0}") } else { crate::grid::double(number) }
    });
    let text = text.filter(|text| task.zero_counts || !value_type::is_zero(text));
    let old = state.data_values.get(task.output, &place).filter(|old| !old.deleted).cloned();
    let now = state.clock.now();
    match (text, old) {
        (Some(text), Some(old)) if old.text() == text => true,
        (Some(text), old) => {
            let value = DataValue {
                value: Some(text.into()),
                comment: old.as_ref().and_then(|old| old.comment.clone()),
                stored_by: Some(call.account.username.as_str().into()),
                created: old.map_or(now, |old| old.created),
                last_updated: now,
                followup: Some(false),
                deleted: false,
                sequence: 0,
            };
            audit::store(state, task.output, place, value);
            true
        }
        (None, Some(mut old)) if state.facts.takes_predictions_back() => {
            old.deleted = true;
            old.last_updated = now;
            audit::store(state, task.output, place, old);
            false
        }
        (None, _) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_are_the_periods_before_and_the_same_time_of_other_years() {
        let period = |text: &str| Period::parse(text).unwrap();
        let texts =
            |periods: Vec<Period>| periods.iter().map(Period::to_string).collect::<Vec<_>>();
        assert_eq!(texts(sample_periods(period("202403"), 2, 0, 0)), ["202402", "202401"]);
        assert_eq!(texts(sample_periods(period("202403"), 2, 0, 1)), ["202401"]);
        assert_eq!(
            texts(sample_periods(period("202403"), 1, 1, 0)),
            ["202402", "202303", "202302", "202304"]
        );
    }
}
