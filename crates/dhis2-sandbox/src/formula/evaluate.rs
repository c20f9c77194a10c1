//! Works expressions out.

use std::cell::Cell;

use super::{Item, Node};

/// A value in an expression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    /// None.
    Null,
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// Yes or no.
    Switch(bool),
}

impl Value {
    /// Returns the value as a number; nothing counts as zero.
    pub(crate) fn number(&self) -> f64 {
        match self {
            Self::Null => 0.0,
            Self::Number(number) => *number,
            Self::Text(text) => text.parse().unwrap_or(0.0),
            Self::Switch(on) => f64::from(u8::from(*on)),
        }
    }

    /// Tells if the value stands for yes.
    pub(crate) fn is_true(&self) -> bool {
        match self {
            Self::Text(text) => text == "true",
            other => other.number() != 0.0,
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Null => String::new(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.clone(),
            Self::Switch(on) => on.to_string(),
        }
    }
}

/// What came of an expression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Outcome {
    /// The value.
    pub value: Value,
    /// How many values it asked for.
    pub asked: usize,
    /// How many of those there were.
    pub found: usize,
}

impl Outcome {
    /// Returns the number; nothing, where all the values that it needs are missing.
    pub(crate) fn number(&self) -> Option<f64> {
        (self.asked == 0 || self.found > 0)
            .then(|| self.value.number())
            .filter(|number| number.is_finite())
    }
}

/// Works an expression out of the values that a function finds.
pub(crate) fn evaluate(node: &Node, find: &dyn Fn(&Item) -> Option<Value>) -> Outcome {
    let run = Run { find, asked: Cell::new(0), found: Cell::new(0) };
    let value = run.value(node);
    Outcome { value, asked: run.asked.get(), found: run.found.get() }
}

struct Run<'f> {
    find: &'f dyn Fn(&Item) -> Option<Value>,
    asked: Cell<usize>,
    found: Cell<usize>,
}

impl Run<'_> {
    fn value(&self, node: &Node) -> Value {
        match node {
            Node::Value(value) => value.clone(),
            Node::Item(item) => {
                let found = (self.find)(item);
                // Constants, days and counts of units are always there.
                if !["C", "days", "OUG", "V"].contains(&item.kind.as_str()) {
                    self.asked.set(self.asked.get() + 1);
                    self.found.set(self.found.get() + usize::from(found.is_some()));
                }
                found.unwrap_or(Value::Null)
            }
            Node::Unary("-", inner) => Value::Number(-self.value(inner).number()),
            Node::Unary("!" | "not", inner) => Value::Switch(!self.value(inner).is_true()),
            Node::Unary(_, inner) => self.value(inner),
            Node::Binary(sign, left, right) => self.binary(sign, left, right),
            Node::Call(name, arguments) => self.call(name, arguments),
        }
    }

    fn binary(&self, sign: &str, left: &Node, right: &Node) -> Value {
        let (a, b) = (self.value(left), self.value(right));
        let (x, y) = (a.number(), b.number());
        let compared = || match (&a, &b) {
            (Value::Text(_), Value::Text(_)) => a.text().cmp(&b.text()),
            _ => x.total_cmp(&y),
        };
        match sign {
            "+" => Value::Number(x + y),
            "-" => Value::Number(x - y),
            "*" => Value::Number(x * y),
            "/" => Value::Number(x / y),
            "%" => Value::Number(x % y),
            "^" => Value::Number(x.powf(y)),
            "&&" | "and" => Value::Switch(a.is_true() && b.is_true()),
            "||" | "or" => Value::Switch(a.is_true() || b.is_true()),
            "==" => Value::Switch(compared().is_eq()),
            "!=" | "<>" => Value::Switch(compared().is_ne()),
            "<" => Value::Switch(compared().is_lt()),
            "<=" => Value::Switch(compared().is_le()),
            ">" => Value::Switch(compared().is_gt()),
            _ => Value::Switch(compared().is_ge()),
        }
    }

    /// Tells if an expression has a value, without counting it as asked for.
    fn is_there(&self, node: &Node) -> bool {
        match node {
            Node::Item(item) => (self.find)(item).is_some(),
            other => self.value(other) != Value::Null,
        }
    }

    fn call(&self, name: &str, arguments: &[Node]) -> Value {
        let argument = |place: usize| arguments.get(place).map_or(Value::Null, |it| self.value(it));
        let numbers = || arguments.iter().map(|it| self.value(it).number());
        match name {
            "if" | "d2:condition" => {
                let holds = argument(0).is_true();
                argument(if holds { 1 } else { 2 })
            }
            "isNull" => Value::Switch(!arguments.first().is_some_and(|it| self.is_there(it))),
            "isNotNull" | "d2:hasValue" => {
                Value::Switch(arguments.first().is_some_and(|it| self.is_there(it)))
            }
            "firstNonNull" => {
                let there = arguments.iter().find(|it| self.is_there(it));
                there.map_or(Value::Null, |it| self.value(it))
            }
            "greatest" => numbers().reduce(f64::max).map_or(Value::Null, Value::Number),
            "least" => numbers().reduce(f64::min).map_or(Value::Null, Value::Number),
            "log" if arguments.len() > 1 => {
                Value::Number(argument(0).number().log(argument(1).number()))
            }
            "log" => Value::Number(argument(0).number().ln()),
            "log10" => Value::Number(argument(0).number().log10()),
            "d2:zing" => Value::Number(argument(0).number().max(0.0)),
            "d2:oizp" => Value::Number(f64::from(u8::from(argument(0).number() >= 0.0))),
            "d2:floor" => Value::Number(argument(0).number().floor()),
            "d2:ceil" => Value::Number(argument(0).number().ceil()),
            "d2:round" => Value::Number(argument(0).number().round()),
            _ => argument(0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formula::parse;

    fn number(text: &str) -> Option<f64> {
        let find = |item: &Item| match (item.kind.as_str(), item.id.as_str()) {
            ("#", "a") => Some(Value::Number(6.0)),
            ("#", "b.c") => Some(Value::Number(1.5)),
            ("days", _) => Some(Value::Number(31.0)),
            _ => None,
        };
        evaluate(&parse(text)?, &find).number()
    }

    #[test]
    fn expressions_are_worked_out() {
        for (text, result) in [
            ("#{a}+#{b.c}*2", 9.0),
            ("(#{a} + #{b.c}) * 2", 15.0),
            ("#{a}/[days]*31", 6.0),
            ("2^3 - -1", 9.0),
            ("if(#{a} > 5 && !(1 == 2), 10, 20)", 10.0),
            ("firstNonNull(#{z}, #{a})", 6.0),
            ("greatest(1, #{a}, 3)", 6.0),
            ("#{a}.periodOffset(0) + #{z}", 6.0),
            ("if(isNull(#{z}), 7, 8)", 7.0),
        ] {
            assert_eq!(number(text), Some(result), "{text}");
        }
    }

    #[test]
    fn nothing_comes_of_nothing() {
        assert_eq!(number("#{z}"), None);
        assert_eq!(number("#{z} / 0 + #{a}"), None);
        assert_eq!(number("#{a"), None);
        assert_eq!(number("1 +"), None);
    }
}
