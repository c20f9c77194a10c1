//! Picks values by time: the first, the last, the smallest of each unit.

use std::collections::HashMap;

use chrono::{Months, NaiveDate};

use super::{Aggregation, Datum, Function};
use crate::period::Period;
use crate::uid::Uid;

/// How many months a first or last value may lie back.
const MONTHS_BACK: u32 = 120;

/// Tells if a function picks values by time, whatever period they are of.
pub(super) fn picks(function: Function) -> bool {
    matches!(function, Function::First | Function::Last | Function::LastInPeriod)
}

/// Keeps the first or last value of each place, or of all places together.
pub(super) fn pick(
    aggregation: Aggregation,
    data: Vec<Datum>,
    periods: &[Period],
    days: Option<(NaiveDate, NaiveDate)>,
) -> Vec<Datum> {
    let latest = periods.iter().map(|period| period.end()).max().or(days.map(|days| days.1));
    let earliest = periods.iter().map(|period| period.start()).min().or(days.map(|days| days.0));
    let (Some(latest), Some(earliest)) = (latest, earliest) else { return Vec::new() };
    let earliest = if aggregation.over_time == Function::LastInPeriod {
        earliest
    } else {
        latest.checked_sub_months(Months::new(MONTHS_BACK)).unwrap_or(latest)
    };
    let together = picks(aggregation.function);
    let mut best: HashMap<Vec<Option<Uid>>, Datum> = HashMap::new();
    let mut order = Vec::new();
    for datum in data {
        let Some(period) = datum.fact.period else { continue };
        if period.start() < earliest || period.end() > latest {
            continue;
        }
        let fact = datum.fact;
        let key = if together {
            Vec::new()
        } else {
            vec![Some(fact.subject), Some(fact.unit), fact.option_combo, fact.attribute_combo]
        };
        let rank = |datum: &Datum| datum.fact.period.map(|period| (period.end(), period.start()));
        let first = aggregation.over_time == Function::First;
        if let Some(known) = best.get_mut(&key) {
            let better =
                if first { rank(&datum) < rank(known) } else { rank(&datum) > rank(known) };
            if better {
                *known = datum;
            }
        } else {
            order.push(key.clone());
            best.insert(key, datum);
        }
    }
    order.iter().filter_map(|key| best.remove(key)).collect()
}

/// Adds up the smallest or largest value of each unit.
pub(super) fn extremes_by_unit(function: Function, data: &[Datum]) -> Option<f64> {
    let mut by_unit: HashMap<Uid, f64> = HashMap::new();
    for datum in data {
        let extreme = by_unit.entry(datum.fact.unit).or_insert(datum.number);
        *extreme = if function == Function::Minimum {
            extreme.min(datum.number)
        } else {
            extreme.max(datum.number)
        };
    }
    (!by_unit.is_empty()).then(|| by_unit.values().sum())
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "the figures are exact")]
mod tests {
    use super::*;
    use crate::analytics::fact::Fact;

    fn datum(unit: &str, period: &str, number: f64) -> Datum {
        let uid = |text: &str| Uid::parse(text).unwrap();
        let fact = Fact {
            subject: uid("UNz8c1h8Aj3"),
            period: Period::parse(period),
            unit: uid(unit),
            option_combo: None,
            attribute_combo: None,
        };
        Datum { fact, number, text: None }
    }

    #[test]
    fn the_last_value_of_each_unit_may_lie_back() {
        let data = vec![
            datum("aaaaaaaaaa1", "202312", 1.0),
            datum("aaaaaaaaaa1", "202311", 2.0),
            datum("aaaaaaaaaa2", "202401", 4.0),
            datum("aaaaaaaaaa2", "202402", 8.0),
        ];
        let january = [Period::parse("202401").unwrap()];
        let sum = |constant: &str, data: &[Datum]| -> f64 {
            let picked = pick(Aggregation::of(constant), data.to_vec(), &january, None);
            picked.iter().map(|datum| datum.number).sum()
        };
        assert_eq!(sum("LAST", &data), 5.0);
        assert_eq!(sum("LAST_IN_PERIOD", &data), 4.0);
        assert_eq!(sum("LAST_LAST_ORG_UNIT", &data), 4.0);
        assert_eq!(sum("FIRST", &data), 6.0);
        assert_eq!(extremes_by_unit(Function::Maximum, &data), Some(10.0));
    }
}
