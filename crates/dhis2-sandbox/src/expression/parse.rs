//! Reads expressions.

use super::evaluate::is_aggregate;
use super::{Expression, Item, ItemKind, Operator, Purpose};

/// What comes out of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Bool,
    Text,
    Any,
}

/// An expression is none, and where that shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// How many characters stand before it.
    pub at: usize,
    /// What is wrong.
    pub message: String,
}

/// Reads an expression for a purpose.
///
/// # Errors
///
/// The text is no expression, or not one for the purpose.
pub(crate) fn parse(text: &str, purpose: Purpose) -> Result<Expression, Fault> {
    let mut parser = Parser { text, at: 0, purpose };
    let expression = parser.either()?;
    parser.blank();
    if parser.at < text.len() {
        return parser.fail("end of expression");
    }
    let kind = parser.kind(&expression)?;
    let wanted = match purpose {
        Purpose::PredictorSkipTest | Purpose::ProgramIndicatorFilter => Kind::Bool,
        Purpose::ProgramIndicator => return Ok(expression),
        Purpose::Indicator | Purpose::ValidationRule | Purpose::Predictor => Kind::Number,
    };
    if kind == Kind::Any || kind == wanted {
        return Ok(expression);
    }
    Err(Fault { at: 0, message: format!("expected {wanted:?}") })
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    purpose: Purpose,
}

type Parsed = Result<Expression, Fault>;

impl<'t> Parser<'t> {
    fn fail<T>(&self, wanted: &str) -> Result<T, Fault> {
        let at = self.text[..self.at.min(self.text.len())].chars().count();
        Err(Fault { at, message: format!("expected {wanted}") })
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn blank(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start();
            self.at += rest.len() - trimmed.len();
            let end = if let Some(comment) = trimmed.strip_prefix("/*") {
                comment.find("*/").map(|end| end + 4)
            } else if trimmed.starts_with("//") {
                Some(trimmed.find('\n').unwrap_or(trimmed.len()))
            } else {
                None
            };
            match end {
                Some(end) => self.at += end,
                None => return,
            }
        }
    }

    fn take(&mut self, token: &str) -> bool {
        self.blank();
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    /// Takes a word that no letter follows.
    fn take_word(&mut self, word: &str) -> bool {
        self.blank();
        let Some(rest) = self.rest().strip_prefix(word) else { return false };
        if rest.starts_with(|c: char| c.is_alphanumeric() || c == '_') {
            return false;
        }
        self.at += word.len();
        true
    }

    fn demand(&mut self, token: &str) -> Result<(), Fault> {
        if self.take(token) { Ok(()) } else { self.fail(&format!("'{token}'")) }
    }

    fn either(&mut self) -> Parsed {
        let mut left = self.both()?;
        while self.take("||") || self.take_word("or") {
            left = binary(Operator::Or, left, self.both()?);
        }
        Ok(left)
    }

    fn both(&mut self) -> Parsed {
        let mut left = self.equality()?;
        while self.take("&&") || self.take_word("and") {
            left = binary(Operator::And, left, self.equality()?);
        }
        Ok(left)
    }

    fn equality(&mut self) -> Parsed {
        let mut left = self.order()?;
        loop {
            let operator = if self.take("==") {
                Operator::Equal
            } else if self.take("!=") {
                Operator::Unequal
            } else {
                return Ok(left);
            };
            left = binary(operator, left, self.order()?);
        }
    }

    fn order(&mut self) -> Parsed {
        let mut left = self.sum()?;
        loop {
            let operator = if self.take("<=") {
                Operator::AtMost
            } else if self.take(">=") {
                Operator::AtLeast
            } else if self.take("<") {
                Operator::Less
            } else if self.take(">") {
                Operator::Greater
            } else {
                return Ok(left);
            };
            left = binary(operator, left, self.sum()?);
        }
    }

    fn sum(&mut self) -> Parsed {
        let mut left = self.product()?;
        loop {
            let operator = if self.take("+") {
                Operator::Add
            } else if self.take("-") {
                Operator::Subtract
            } else {
                return Ok(left);
            };
            left = binary(operator, left, self.product()?);
        }
    }

    fn product(&mut self) -> Parsed {
        let mut left = self.signed()?;
        loop {
            let operator = if self.take("*") {
                Operator::Multiply
            } else if self.take("/") {
                Operator::Divide
            } else if self.take("%") {
                Operator::Remainder
            } else {
                return Ok(left);
            };
            left = binary(operator, left, self.signed()?);
        }
    }

    fn signed(&mut self) -> Parsed {
        self.blank();
        if self.take("-") {
            return Ok(Expression::Unary(Operator::Subtract, Box::new(self.signed()?)));
        }
        if self.take("+") {
            return self.signed();
        }
        let negates = !self.rest().starts_with("!=") && self.take("!") || self.take_word("not");
        if negates {
            return Ok(Expression::Unary(Operator::Not, Box::new(self.signed()?)));
        }
        let mut left = self.part()?;
        while self.take("^") {
            left = binary(Operator::Power, left, self.part()?);
        }
        Ok(left)
    }

    fn part(&mut self) -> Parsed {
        self.blank();
        if self.take("(") {
            let inner = self.either()?;
            self.demand(")")?;
            return Ok(inner);
        }
        if self.take("[days]") {
            return Ok(Expression::Days);
        }
        for (start, kind) in [
            ("#{", ItemKind::Data),
            ("A{", ItemKind::Attribute),
            ("C{", ItemKind::Constant),
            ("D{", ItemKind::ProgramData),
            ("I{", ItemKind::ProgramIndicator),
            ("N{", ItemKind::Indicator),
            ("R{", ItemKind::ReportingRate),
            ("OUG{", ItemKind::UnitGroup),
            ("V{", ItemKind::Variable),
        ] {
            if self.rest().starts_with(start) {
                return self.item(start, kind);
            }
        }
        if let Some(rest) = self.rest().strip_prefix("PS_EVENTDATE:") {
            let blanks = rest.len() - rest.trim_start().len();
            let length = "PS_EVENTDATE:".len() + blanks + 11;
            let Some(text) = self.rest().get(..length) else { return self.fail("uid") };
            self.at += length;
            let id = text[text.len() - 11..].to_owned();
            let item =
                Item { kind: ItemKind::EventDate, id, text: text.to_owned(), period_offset: 0 };
            return Ok(Expression::Item(item));
        }
        match self.rest().chars().next() {
            Some(quote @ ('\'' | '"')) => self.quoted(quote),
            Some(character) if character.is_ascii_digit() || character == '.' => self.number(),
            Some(character) if character.is_alphabetic() => self.word(),
            _ => self.fail("name"),
        }
    }

    fn item(&mut self, start: &str, kind: ItemKind) -> Parsed {
        let from = self.at;
        let Some(end) = self.rest().find('}') else { return self.fail("'}'") };
        let id = self.rest()[start.len()..end].trim().to_owned();
        self.at += end + 1;
        let text = self.text[from..self.at].to_owned();
        let in_program =
            matches!(self.purpose, Purpose::ProgramIndicator | Purpose::ProgramIndicatorFilter);
        let known = match kind {
            ItemKind::Variable => in_program,
            ItemKind::Data | ItemKind::Attribute | ItemKind::Constant => true,
            _ => !in_program,
        };
        let well_formed = kind == ItemKind::Variable
            || id.split(['.', '&', '*']).all(|part| {
                let part = part.split(':').next_back().unwrap_or(part);
                part.is_empty()
                    || crate::uid::is_uid(part)
                    || part.chars().all(|c| c.is_ascii_uppercase() || c == '_')
            }) && !id.is_empty();
        if !known || !well_formed {
            self.at = from;
            return self.fail("item");
        }
        let mut item = Item { kind, id, text, period_offset: 0 };
        while self.rest().starts_with('.') {
            let rest = &self.rest()[1..];
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
            let open = &rest[name.len()..];
            if name.is_empty() || !open.starts_with('(') {
                return self.fail("function");
            }
            let Some(close) = open.find(')') else { return self.fail("')'") };
            let argument = &open[1..close];
            match name.as_str() {
                "periodOffset" => match argument.trim().parse::<i32>() {
                    Ok(offset) => item.period_offset += offset,
                    Err(_) => return self.fail("number"),
                },
                "aggregationType" | "minDate" | "maxDate" | "yearToDate" | "stageOffset" => {}
                _ => return self.fail("function"),
            }
            self.at += 1 + name.len() + close + 1;
        }
        Ok(Expression::Item(item))
    }

    fn quoted(&mut self, quote: char) -> Parsed {
        let inside = &self.rest()[1..];
        let Some(end) = inside.find(quote) else { return self.fail("end of text") };
        let text = inside[..end].to_owned();
        self.at += end + 2;
        Ok(Expression::Text(text))
    }

    fn number(&mut self) -> Parsed {
        let mut exponent = false;
        let end = self.rest().find(|c: char| {
            let first = !exponent && matches!(c, 'e' | 'E');
            exponent |= first;
            !(c.is_ascii_digit() || c == '.' || first)
        });
        let text = &self.rest()[..end.unwrap_or(self.rest().len())];
        let Ok(number) = text.parse() else { return self.fail("number") };
        self.at += text.len();
        Ok(Expression::Number(number))
    }

    fn word(&mut self) -> Parsed {
        for (word, value) in [
            ("true", Expression::Bool(true)),
            ("false", Expression::Bool(false)),
            ("null", Expression::Null),
        ] {
            if self.take_word(word) {
                return Ok(value);
            }
        }
        let from = self.at;
        let end =
            self.rest().find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | ':' | '.')));
        let name = self.rest()[..end.unwrap_or(self.rest().len())].to_owned();
        if !self.knows(&name) {
            return self.fail("name");
        }
        self.at += name.len();
        if !self.take("(") {
            self.at = from;
            return self.fail("'('");
        }
        let mut parts = Vec::new();
        if !self.take(")") {
            loop {
                parts.push(self.either()?);
                if self.take(")") {
                    break;
                }
                // One function asks whether something is in a list.
                if name == "is" && self.take_word("in") {
                    continue;
                }
                self.demand(",")?;
            }
        }
        Ok(Expression::Call(name, parts))
    }

    fn knows(&self, name: &str) -> bool {
        const COMMON: &[&str] = &[
            "if",
            "isNull",
            "isNotNull",
            "firstNonNull",
            "greatest",
            "least",
            "log",
            "log10",
            "contains",
            "containsItems",
            "is",
            "removeZeros",
            "orgUnit.ancestor",
            "orgUnit.dataSet",
            "orgUnit.group",
            "orgUnit.program",
            "normDistCum",
            "normDistDen",
        ];
        match self.purpose {
            Purpose::ProgramIndicator | Purpose::ProgramIndicatorFilter => {
                COMMON.contains(&name) || name.starts_with("d2:") || is_aggregate(name)
            }
            Purpose::Predictor => COMMON.contains(&name) || is_aggregate(name),
            Purpose::Indicator => COMMON.contains(&name) || name == "subExpression",
            Purpose::ValidationRule | Purpose::PredictorSkipTest => COMMON.contains(&name),
        }
    }

    /// Tells what comes out of a part, and whether its parts fit together.
    fn kind(&self, expression: &Expression) -> Result<Kind, Fault> {
        let must = |part: &Expression, wanted: Kind| {
            let kind = self.kind(part)?;
            if kind == wanted || kind == Kind::Any {
                return Ok(());
            }
            Err(Fault { at: 0, message: format!("expected {wanted:?}") })
        };
        Ok(match expression {
            Expression::Number(_) | Expression::Days => Kind::Number,
            Expression::Text(_) => Kind::Text,
            Expression::Bool(_) => Kind::Bool,
            Expression::Null | Expression::Item(_) => Kind::Any,
            Expression::Unary(Operator::Not, part) => {
                must(part, Kind::Bool)?;
                Kind::Bool
            }
            Expression::Unary(_, part) => {
                must(part, Kind::Number)?;
                Kind::Number
            }
            Expression::Binary(operator, left, right) => match operator {
                Operator::And | Operator::Or | Operator::Not => {
                    must(left, Kind::Bool)?;
                    must(right, Kind::Bool)?;
                    Kind::Bool
                }
                Operator::Equal
                | Operator::Unequal
                | Operator::Less
                | Operator::AtMost
                | Operator::Greater
                | Operator::AtLeast => {
                    self.kind(left)?;
                    self.kind(right)?;
                    Kind::Bool
                }
                _ => {
                    must(left, Kind::Number)?;
                    must(right, Kind::Number)?;
                    Kind::Number
                }
            },
            Expression::Call(name, parts) => {
                for part in parts {
                    self.kind(part)?;
                }
                match name.as_str() {
                    "if" => match &parts[..] {
                        [test, yes, no] => {
                            must(test, Kind::Bool)?;
                            let kind = self.kind(yes)?;
                            if kind == Kind::Any { self.kind(no)? } else { kind }
                        }
                        _ => return self.fail("three arguments"),
                    },
                    "isNull" | "isNotNull" | "contains" | "containsItems" | "is" => Kind::Bool,
                    name if name.starts_with("orgUnit.") => Kind::Bool,
                    "firstNonNull" | "subExpression" => Kind::Any,
                    name if name.starts_with("d2:") => Kind::Any,
                    _ => Kind::Number,
                }
            }
        })
    }
}

fn binary(operator: Operator, left: Expression, right: Expression) -> Expression {
    Expression::Binary(operator, Box::new(left), Box::new(right))
}
