//! Reads expressions.

use super::{Item, Node, Value};

/// The signs between expressions, those that bind least first.
const BINARY: [&[&str]; 6] = [
    &["||", "or"],
    &["&&", "and"],
    &["==", "!=", "<>", "<=", ">=", "<", ">"],
    &["+", "-"],
    &["*", "/", "%"],
    &["^"],
];

struct Reader<'t> {
    rest: &'t str,
}

/// Reads an expression; nothing, where it cannot be read.
pub(crate) fn parse(text: &str) -> Option<Node> {
    let mut reader = Reader { rest: text.trim_start() };
    let node = reader.binary(0)?;
    reader.rest.is_empty().then_some(node)
}

impl<'t> Reader<'t> {
    fn take(&mut self, length: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest.trim_start();
        taken
    }

    fn takes(&mut self, sign: &str) -> bool {
        let word = sign.starts_with(char::is_alphabetic);
        let follows = |rest: &str| rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        let found = self.rest.starts_with(sign) && !(word && follows(&self.rest[sign.len()..]));
        if found {
            self.take(sign.len());
        }
        found
    }

    fn binary(&mut self, level: usize) -> Option<Node> {
        let Some(signs) = BINARY.get(level) else { return self.unary() };
        let mut left = self.binary(level + 1)?;
        loop {
            let Some(sign) = signs.iter().find(|sign| self.takes(sign)) else { return Some(left) };
            let right = self.binary(level + 1)?;
            left = Node::Binary(sign, Box::new(left), Box::new(right));
        }
    }

    fn unary(&mut self) -> Option<Node> {
        for sign in ["-", "+", "!", "not"] {
            if self.takes(sign) {
                return Some(Node::Unary(sign, Box::new(self.unary()?)));
            }
        }
        self.primary()
    }

    fn primary(&mut self) -> Option<Node> {
        if self.takes("(") {
            let inner = self.binary(0)?;
            return self.takes(")").then_some(inner);
        }
        if self.takes("[days]") {
            return Some(Node::Item(Item {
                kind: "days".to_owned(),
                id: String::new(),
                offset: 0,
                aggregation: None,
            }));
        }
        let first = self.rest.chars().next()?;
        if first.is_ascii_digit() || first == '.' {
            let end = self.rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != 'E');
            let number = self.take(end.unwrap_or(self.rest.len()));
            return number.parse().ok().map(|number| Node::Value(Value::Number(number)));
        }
        if first == '\'' || first == '"' {
            let inside = &self.rest[1..];
            let end = inside.find(first)?;
            let text = inside[..end].to_owned();
            self.take(end + 2);
            return Some(Node::Value(Value::Text(text)));
        }
        let end = self.rest.find(|c: char| !c.is_alphanumeric() && !"#_:".contains(c));
        let word = self.take(end.unwrap_or(self.rest.len()));
        match word {
            "" => None,
            "true" => Some(Node::Value(Value::Switch(true))),
            "false" => Some(Node::Value(Value::Switch(false))),
            "null" => Some(Node::Value(Value::Null)),
            _ if self.rest.starts_with('{') => self.item(word),
            _ if self.takes("(") => self.call(word),
            _ => None,
        }
    }

    fn call(&mut self, name: &str) -> Option<Node> {
        let mut arguments = Vec::new();
        if self.takes(")") {
            return Some(Node::Call(name.to_owned(), arguments));
        }
        loop {
            arguments.push(self.binary(0)?);
            if self.takes(")") {
                return Some(Node::Call(name.to_owned(), arguments));
            }
            if !self.takes(",") {
                return None;
            }
        }
    }

    fn item(&mut self, kind: &str) -> Option<Node> {
        let end = self.rest.find('}')?;
        let id = self.take(end + 1)[1..end].trim().to_owned();
        let mut item = Item { kind: kind.to_owned(), id, offset: 0, aggregation: None };
        while self.rest.starts_with('.') {
            self.take(1);
            let end = self.rest.find('(')?;
            let name = self.take(end).trim();
            let end = self.rest.find(')')?;
            let argument = self.take(end + 1)[1..end].trim();
            match name {
                "periodOffset" => item.offset += argument.parse::<i32>().ok()?,
                "aggregationType" => item.aggregation = Some(argument.to_owned()),
                _ => return None,
            }
        }
        Some(Node::Item(item))
    }
}
