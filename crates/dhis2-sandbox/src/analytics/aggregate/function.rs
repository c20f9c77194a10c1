//! What becomes of many values: a sum, an average, the last of them.

use super::Values;

/// How values are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Function {
    /// Added up.
    Sum,
    /// Their average.
    Average,
    /// How many they are.
    Count,
    /// How far they are from their average.
    Deviation,
    /// The square of that.
    Variance,
    /// The smallest.
    Minimum,
    /// The largest.
    Maximum,
    /// The first in time.
    First,
    /// The last in time.
    Last,
    /// The last in time within the period that is asked for.
    LastInPeriod,
    /// None is chosen.
    None,
}

/// How values are put together over organisation units, and over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Aggregation {
    /// Over organisation units and all else but time.
    pub function: Function,
    /// Over time.
    pub over_time: Function,
}

impl Aggregation {
    /// Returns the aggregation of a constant.
    pub(crate) fn of(constant: &str) -> Self {
        let both = |function| Self { function, over_time: function };
        let split = |function, over_time| Self { function, over_time };
        match constant {
            "AVERAGE" => both(Function::Average),
            "COUNT" => both(Function::Count),
            "STDDEV" => both(Function::Deviation),
            "VARIANCE" => both(Function::Variance),
            "MIN" => both(Function::Minimum),
            "MAX" => both(Function::Maximum),
            "NONE" => both(Function::None),
            "AVERAGE_SUM_ORG_UNIT" => split(Function::Sum, Function::Average),
            "FIRST" => split(Function::Sum, Function::First),
            "FIRST_AVERAGE_ORG_UNIT" => split(Function::Average, Function::First),
            "FIRST_FIRST_ORG_UNIT" => both(Function::First),
            "LAST" => split(Function::Sum, Function::Last),
            "LAST_AVERAGE_ORG_UNIT" => split(Function::Average, Function::Last),
            "LAST_LAST_ORG_UNIT" => both(Function::Last),
            "LAST_IN_PERIOD" => split(Function::Sum, Function::LastInPeriod),
            "LAST_IN_PERIOD_AVERAGE_ORG_UNIT" => split(Function::Average, Function::LastInPeriod),
            "MIN_SUM_ORG_UNIT" => split(Function::Sum, Function::Minimum),
            "MAX_SUM_ORG_UNIT" => split(Function::Sum, Function::Maximum),
            _ => both(Function::Sum),
        }
    }

    /// Puts values together, each with the days of its period; an average over time is taken over some days.
    pub(super) fn finish(self, values: Values, numbers: &[(f64, i64)], days: i64) -> Option<f64> {
        let plain: Vec<f64> = numbers.iter().map(|(number, _)| *number).collect();
        let weighted: f64 = numbers.iter().map(|(number, days)| number * whole(*days)).sum();
        if plain.is_empty() {
            return None;
        }
        Some(match (self.function, self.over_time) {
            (Function::Sum, Function::Average) if values == Values::Numbers => {
                weighted / whole(days.max(1))
            }
            (Function::Average, _) if values == Values::Switches => {
                let days: f64 = numbers.iter().map(|(_, days)| whole(*days)).sum();
                weighted / days * 100.0
            }
            (function, _) => combine(function, &plain)?,
        })
    }
}

/// Puts numbers together.
pub(crate) fn combine(function: Function, numbers: &[f64]) -> Option<f64> {
    if numbers.is_empty() {
        return None;
    }
    let count = whole(i64::try_from(numbers.len()).unwrap_or(i64::MAX));
    let sum: f64 = numbers.iter().sum();
    let variance = || {
        let average = sum / count;
        let squares: f64 = numbers.iter().map(|number| (number - average).powi(2)).sum();
        (numbers.len() > 1).then(|| squares / (count - 1.0))
    };
    match function {
        Function::Sum => Some(sum),
        Function::Average => Some(sum / count),
        Function::Count => Some(count),
        Function::Deviation => variance().map(f64::sqrt),
        Function::Variance => variance(),
        Function::Minimum => numbers.iter().copied().reduce(f64::min),
        Function::Maximum => numbers.iter().copied().reduce(f64::max),
        Function::First | Function::Last | Function::LastInPeriod | Function::None => {
            numbers.last().copied()
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "days and counts are small")]
fn whole(number: i64) -> f64 {
    number as f64
}

/// Tells if values of a type can be put together by an aggregation.
pub(crate) fn can_aggregate(value_type: &str, aggregation: &str) -> bool {
    const NEVER: [&str; 9] = [
        "DATE",
        "DATETIME",
        "TIME",
        "TRACKER_ASSOCIATE",
        "ORGANISATION_UNIT",
        "REFERENCE",
        "AGE",
        "IMAGE",
        "GEOJSON",
    ];
    const TEXTS: [&str; 7] =
        ["TEXT", "LONG_TEXT", "LETTER", "USERNAME", "EMAIL", "PHONE_NUMBER", "URL"];
    if NEVER.contains(&value_type) || matches!(aggregation, "CUSTOM" | "DEFAULT") {
        return false;
    }
    match value_type {
        "FILE_RESOURCE" => aggregation == "COUNT",
        text if TEXTS.contains(&text) => true,
        _ => aggregation != "NONE",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_put_together_by_their_function() {
        let numbers = [2.0, 4.0, 9.0];
        for (function, result) in [
            (Function::Sum, 15.0),
            (Function::Average, 5.0),
            (Function::Count, 3.0),
            (Function::Variance, 13.0),
            (Function::Minimum, 2.0),
            (Function::Maximum, 9.0),
        ] {
            assert_eq!(combine(function, &numbers), Some(result), "{function:?}");
        }
        assert_eq!(combine(Function::Deviation, &[1.0]), None);
        assert_eq!(combine(Function::Sum, &[]), None);
    }

    #[test]
    fn an_average_over_time_weighs_the_days() {
        let aggregation = Aggregation::of("AVERAGE_SUM_ORG_UNIT");
        // Two units of which one reported for half of the sixty days.
        let numbers = [(10.0, 60), (4.0, 30)];
        assert_eq!(aggregation.finish(Values::Numbers, &numbers, 60), Some(12.0));
        let share =
            Aggregation::of("AVERAGE").finish(Values::Switches, &[(1.0, 30), (0.0, 10)], 40);
        assert_eq!(share, Some(75.0));
    }

    #[test]
    fn some_values_cannot_be_put_together() {
        assert!(can_aggregate("NUMBER", "SUM") && can_aggregate("TEXT", "NONE"));
        assert!(!can_aggregate("NUMBER", "NONE") && !can_aggregate("DATE", "COUNT"));
    }
}
