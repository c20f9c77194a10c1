//! Expressions of indicators and program indicators: `#{element} / 2 + N{indicator}`.

mod evaluate;
mod parse;

pub(crate) use evaluate::{Value, evaluate};
pub(crate) use parse::parse;

/// What an expression takes its values from: `#{a.b}`, `R{set.REPORTING_RATE}`, `[days]`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Item {
    /// What stands before the brace; `days` for the number of days.
    pub kind: String,
    /// What stands between the braces.
    pub id: String,
    /// How many periods later the value is taken from.
    pub offset: i32,
    /// The constant of an aggregation other than that of the data.
    pub aggregation: Option<String>,
}

/// An expression, taken apart.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    /// A value.
    Value(Value),
    /// What the values are taken from.
    Item(Item),
    /// A sign before an expression.
    Unary(&'static str, Box<Node>),
    /// A sign between two expressions.
    Binary(&'static str, Box<Node>, Box<Node>),
    /// A function.
    Call(String, Vec<Node>),
}

impl Node {
    /// Returns what the expression takes its values from.
    pub(crate) fn items(&self) -> Vec<&Item> {
        match self {
            Self::Value(_) => Vec::new(),
            Self::Item(item) => vec![item],
            Self::Unary(_, inner) => inner.items(),
            Self::Binary(_, left, right) => [left.items(), right.items()].concat(),
            Self::Call(_, inner) => inner.iter().flat_map(Self::items).collect(),
        }
    }
}
