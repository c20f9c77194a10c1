//! Works expressions out.

use super::{Expression, Item, Operator};

/// What to do when values are missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MissingValues {
    /// Nothing comes out when one is missing.
    SkipIfAny,
    /// Nothing comes out when all are missing.
    SkipIfAll,
    /// A missing value counts as zero.
    NeverSkip,
}

impl MissingValues {
    /// Reads a constant: `SKIP_IF_ALL_VALUES_MISSING`.
    pub(crate) fn named(constant: &str) -> Self {
        match constant {
            "SKIP_IF_ANY_VALUE_MISSING" => Self::SkipIfAny,
            "NEVER_SKIP" => Self::NeverSkip,
            _ => Self::SkipIfAll,
        }
    }
}

/// What came out.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Evaluation {
    /// A number.
    Number(f64),
    /// True or false.
    Bool(bool),
    /// A text.
    Text(String),
}

impl Evaluation {
    /// Returns the number; one for true and none for false.
    pub(crate) fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => number.is_finite().then_some(*number),
            Self::Bool(truth) => Some(f64::from(u8::from(*truth))),
            Self::Text(text) => text.parse().ok(),
        }
    }

    /// Returns whether it is true.
    pub(crate) fn truth(&self) -> Option<bool> {
        match self {
            Self::Bool(truth) => Some(*truth),
            Self::Number(number) => Some(*number != 0.0),
            Self::Text(text) => text.parse().ok(),
        }
    }
}

/// Tells if a function looks at values of several periods.
pub(super) fn is_aggregate(name: &str) -> bool {
    matches!(
        name,
        "avg"
            | "count"
            | "max"
            | "median"
            | "min"
            | "percentileCont"
            | "stddev"
            | "stddevPop"
            | "stddevSamp"
            | "sum"
            | "variance"
    )
}

/// Works an expression out: nothing, where too many values are missing.
///
/// One function gives the value of an item, the other its values in all sampled periods.
pub(crate) fn evaluate(
    expression: &Expression,
    missing: MissingValues,
    days: i64,
    value: &dyn Fn(&Item) -> Option<f64>,
    samples: &dyn Fn(&Item) -> Vec<f64>,
) -> Option<Evaluation> {
    let mut walk = Walk { days, value, samples, place: None, asked: 0, found: 0 };
    let outcome = walk.part(expression);
    match missing {
        MissingValues::SkipIfAny if walk.found < walk.asked => None,
        MissingValues::SkipIfAll if walk.asked > 0 && walk.found == 0 => None,
        _ => outcome.or(Some(Evaluation::Number(0.0))),
    }
}

struct Walk<'w> {
    days: i64,
    value: &'w dyn Fn(&Item) -> Option<f64>,
    samples: &'w dyn Fn(&Item) -> Vec<f64>,
    /// Which of the sampled periods is looked at, inside of a function of several.
    place: Option<usize>,
    asked: usize,
    found: usize,
}

impl Walk<'_> {
    fn number(&mut self, part: &Expression) -> f64 {
        // A missing value counts as zero among others.
        self.part(part).and_then(|it| it.number()).unwrap_or(0.0)
    }

    fn truth(&mut self, part: &Expression) -> bool {
        self.part(part).and_then(|it| it.truth()).unwrap_or(false)
    }

    fn item(&mut self, item: &Item) -> Option<f64> {
        if let Some(place) = self.place {
            return (self.samples)(item).get(place).copied();
        }
        let value = (self.value)(item);
        self.asked += 1;
        self.found += usize::from(value.is_some());
        value
    }

    fn part(&mut self, expression: &Expression) -> Option<Evaluation> {
        Some(match expression {
            Expression::Number(number) => Evaluation::Number(*number),
            Expression::Text(text) => Evaluation::Text(text.clone()),
            Expression::Bool(truth) => Evaluation::Bool(*truth),
            Expression::Null => return None,
            Expression::Days => {
                let days = i32::try_from(self.days).unwrap_or(i32::MAX);
                Evaluation::Number(f64::from(days))
            }
            Expression::Item(item) => Evaluation::Number(self.item(item)?),
            Expression::Unary(Operator::Not, part) => Evaluation::Bool(!self.truth(part)),
            Expression::Unary(_, part) => Evaluation::Number(-self.number(part)),
            Expression::Binary(operator, left, right) => self.binary(*operator, left, right),
            Expression::Call(name, parts) => return self.call(name, parts),
        })
    }

    fn binary(&mut self, operator: Operator, left: &Expression, right: &Expression) -> Evaluation {
        match operator {
            Operator::And => return Evaluation::Bool(self.truth(left) && self.truth(right)),
            Operator::Or => return Evaluation::Bool(self.truth(left) || self.truth(right)),
            Operator::Equal | Operator::Unequal => {
                let (left, right) = (self.part(left), self.part(right));
                let number = |side: &Option<Evaluation>| side.as_ref().and_then(Evaluation::number);
                let same = match (number(&left), number(&right)) {
                    (Some(a), Some(b)) => (a - b).abs() < f64::EPSILON,
                    _ => left == right,
                };
                return Evaluation::Bool(same == (operator == Operator::Equal));
            }
            _ => {}
        }
        let (left, right) = (self.number(left), self.number(right));
        match operator {
            Operator::Add => Evaluation::Number(left + right),
            Operator::Subtract => Evaluation::Number(left - right),
            Operator::Multiply => Evaluation::Number(left * right),
            Operator::Divide => Evaluation::Number(left / right),
            Operator::Remainder => Evaluation::Number(left % right),
            Operator::Power => Evaluation::Number(left.powf(right)),
            Operator::Less => Evaluation::Bool(left < right),
            Operator::AtMost => Evaluation::Bool(left <= right),
            Operator::Greater => Evaluation::Bool(left > right),
            _ => Evaluation::Bool(left >= right),
        }
    }

    fn call(&mut self, name: &str, parts: &[Expression]) -> Option<Evaluation> {
        if is_aggregate(name) {
            return self.aggregate(name, parts).map(Evaluation::Number);
        }
        let first = parts.first()?;
        Some(match name {
            "if" => {
                let chosen = if self.truth(first) { parts.get(1) } else { parts.get(2) };
                return self.part(chosen?);
            }
            "isNull" => Evaluation::Bool(self.part(first).is_none()),
            "isNotNull" => Evaluation::Bool(self.part(first).is_some()),
            "firstNonNull" => return parts.iter().find_map(|part| self.part(part)),
            "greatest" => Evaluation::Number(
                parts.iter().map(|part| self.number(part)).fold(f64::NEG_INFINITY, f64::max),
            ),
            "least" => Evaluation::Number(
                parts.iter().map(|part| self.number(part)).fold(f64::INFINITY, f64::min),
            ),
            "log" => {
                let number = self.number(first);
                let base = parts.get(1).map(|base| self.number(base));
                Evaluation::Number(base.map_or_else(|| number.ln(), |base| number.log(base)))
            }
            "log10" => Evaluation::Number(self.number(first).log10()),
            "removeZeros" => {
                let number = self.part(first)?.number()?;
                return (number != 0.0).then_some(Evaluation::Number(number));
            }
            _ => return self.part(first),
        })
    }

    /// Collects the values of all sampled periods and puts them together.
    fn aggregate(&mut self, name: &str, parts: &[Expression]) -> Option<f64> {
        let last = parts.last()?;
        let mut longest = 0;
        last.each_item(true, &mut |item, _| longest = longest.max((self.samples)(item).len()));
        let mut values = Vec::with_capacity(longest);
        for place in 0..longest {
            self.place = Some(place);
            values.extend(self.part(last).and_then(|it| it.number()));
        }
        self.place = None;
        let count = u32::try_from(values.len()).map_or(f64::MAX, f64::from);
        if name == "count" {
            return Some(count);
        }
        if values.is_empty() {
            return None;
        }
        let sum: f64 = values.iter().sum();
        let mean = sum / count;
        let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
        values.sort_by(f64::total_cmp);
        Some(match name {
            "sum" => sum,
            "avg" => mean,
            "min" => values[0],
            "max" => values[values.len() - 1],
            "median" => percentile(&values, 0.5),
            "percentileCont" => percentile(&values, self.number(&parts[0])),
            "stddevPop" => (squares / count).sqrt(),
            _ if values.len() < 2 => return None,
            "variance" => squares / (count - 1.0),
            _ => (squares / (count - 1.0)).sqrt(),
        })
    }
}

/// Returns the value that a part of sorted values lies below, between two of them where need be.
fn percentile(sorted: &[f64], fraction: f64) -> f64 {
    let last = sorted.len() - 1;
    let exact = fraction.clamp(0.0, 1.0) * u32::try_from(last).map_or(0.0, f64::from);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a place in a list: neither negative nor beyond its end"
    )]
    let below = exact.floor() as usize;
    let above = (below + 1).min(last);
    sorted[below] + (sorted[above] - sorted[below]) * exact.fract()
}
