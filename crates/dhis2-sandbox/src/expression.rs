//! The expressions of indicators, validation rules, predictors, program indicators and program rules.

mod describe;
mod evaluate;
mod parse;

pub(crate) use describe::{describe, describe_rule};
pub(crate) use evaluate::{MissingValues, evaluate};
pub(crate) use parse::parse;

/// What an expression is for: it decides what may stand in it and what must come out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A side of an indicator: a number.
    Indicator,
    /// A side of a validation rule: a number.
    ValidationRule,
    /// What a predictor works out: a number, from values of several periods.
    Predictor,
    /// Which periods a predictor leaves out: true or false.
    PredictorSkipTest,
    /// What a program indicator works out.
    ProgramIndicator,
    /// Which events or enrollments a program indicator counts: true or false.
    ProgramIndicatorFilter,
}

/// A part of an expression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Expression {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// True or false.
    Bool(bool),
    /// Nothing.
    Null,
    /// How many days the period has.
    Days,
    /// A thing that has a value.
    Item(Item),
    /// A sign or a negation.
    Unary(Operator, Box<Expression>),
    /// Two parts and what to do with them.
    Binary(Operator, Box<Expression>, Box<Expression>),
    /// A function of other parts.
    Call(String, Vec<Expression>),
}

/// What to do with one or two parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Remainder,
    /// `^`
    Power,
    /// `==`
    Equal,
    /// `!=`
    Unequal,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    Greater,
    /// `>=`
    AtLeast,
    /// `&&`
    And,
    /// `||`
    Or,
    /// `!`
    Not,
}

/// What sort of thing has a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum ItemKind {
    /// `#{…}`: a data element, in programs one of a stage.
    Data,
    /// `A{…}`: an attribute.
    Attribute,
    /// `C{…}`: a constant.
    Constant,
    /// `D{…}`: a data element of a program.
    ProgramData,
    /// `I{…}`: a program indicator.
    ProgramIndicator,
    /// `N{…}`: an indicator.
    Indicator,
    /// `R{…}`: how complete a data set is.
    ReportingRate,
    /// `OUG{…}`: how many units a group has.
    UnitGroup,
    /// `V{…}`: a variable of programs.
    Variable,
    /// `PS_EVENTDATE:…`: when a stage was last visited.
    EventDate,
}

/// A thing that has a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Item {
    /// The sort.
    pub kind: ItemKind,
    /// What stands in the braces.
    pub id: String,
    /// How it is written.
    pub text: String,
    /// How many periods later the value is of.
    pub period_offset: i32,
}

impl Expression {
    /// Calls a function with each item of the expression; items of samples are those inside of a function of several periods.
    pub(crate) fn each_item<'e>(&'e self, sampled: bool, visit: &mut impl FnMut(&'e Item, bool)) {
        match self {
            Self::Item(item) => visit(item, sampled),
            Self::Unary(_, part) => part.each_item(sampled, visit),
            Self::Binary(_, left, right) => {
                left.each_item(sampled, visit);
                right.each_item(sampled, visit);
            }
            Self::Call(name, parts) => {
                let sampled = sampled || evaluate::is_aggregate(name);
                parts.iter().for_each(|part| part.each_item(sampled, visit));
            }
            Self::Number(_) | Self::Text(_) | Self::Bool(_) | Self::Null | Self::Days => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    fn number(text: &str) -> Option<f64> {
        let values: HashMap<&str, f64> =
            HashMap::from([("a1234567890", 6.0), ("b1234567890", 4.0)]);
        let parsed = parse(text, Purpose::Predictor).ok()?;
        let value = |item: &Item| values.get(item.id.as_str()).copied();
        let samples = |_: &Item| vec![1.0, 2.0, 3.0, 4.0];
        let outcome = evaluate(&parsed, MissingValues::NeverSkip, 31, &value, &samples);
        outcome.and_then(|evaluation| evaluation.number())
    }

    #[test]
    fn arithmetic_follows_the_usual_order() {
        assert_eq!(number("1 + 2 * 3"), Some(7.0));
        assert_eq!(number("(1 + 2) * 3"), Some(9.0));
        assert_eq!(number("2 ^ 3 ^ 2"), Some(64.0));
        assert_eq!(number("-2 + 5 % 3"), Some(0.0));
        assert_eq!(number("#{a1234567890} / #{b1234567890}"), Some(1.5));
        assert_eq!(number("[days] - 1"), Some(30.0));
        assert_eq!(number("if(#{a1234567890} > 5 && true, 10, 20)"), Some(10.0));
        assert_eq!(number("firstNonNull(#{c1234567890}, 3)"), Some(3.0));
        assert_eq!(number("#{c1234567890} + 1"), Some(1.0));
    }

    #[test]
    fn functions_of_samples_see_all_periods() {
        assert_eq!(number("avg(#{a1234567890})"), Some(2.5));
        assert_eq!(number("sum(#{a1234567890}) + max(#{a1234567890})"), Some(14.0));
        assert_eq!(number("median(#{a1234567890})"), Some(2.5));
        assert_eq!(number("count(#{a1234567890})"), Some(4.0));
        assert_eq!(number("stddevPop(#{a1234567890})"), Some(1.25_f64.sqrt()));
        assert!(parse("AVG(#{a1234567890})", Purpose::Predictor).is_err());
        assert!(parse("avg(#{a1234567890})", Purpose::Indicator).is_err());
    }

    #[test]
    fn what_comes_out_must_fit_the_purpose() {
        assert!(parse("#{a1234567890} > 1", Purpose::ValidationRule).is_err());
        assert!(parse("#{a1234567890} > 1", Purpose::PredictorSkipTest).is_ok());
        assert!(parse("#{a1234567890}", Purpose::PredictorSkipTest).is_ok());
        assert!(parse("#{nope} +", Purpose::Indicator).is_err());
        assert!(parse("1 + ", Purpose::Indicator).is_err());
        assert!(parse("(1", Purpose::Indicator).is_err());
        assert!(parse("V{enrollment_count}", Purpose::Indicator).is_err());
        assert!(parse("V{enrollment_status} == 'ACTIVE'", Purpose::ProgramIndicatorFilter).is_ok());
    }
}
