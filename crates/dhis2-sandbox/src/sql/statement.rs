//! A statement, taken apart.

use super::SqlError;
use super::token::{Token, tokens};
use crate::grid::Cell;

/// What a column of the answer is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Expression {
    /// All columns of the table.
    All,
    /// A column.
    Column(String),
    /// A function of a column, or of whole rows: `count(*)`.
    Function(String, Option<String>),
    /// A value.
    Value(Cell),
}

/// A condition on the rows.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Comparison {
    /// The column.
    pub column: String,
    /// The sign, or the word: `=`, `like`, `in`, `is null`.
    pub operator: String,
    /// What it is compared with.
    pub values: Vec<Cell>,
}

/// A statement.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Statement {
    pub(super) columns: Vec<(Expression, String)>,
    pub(super) table: String,
    pub(super) conditions: Vec<Comparison>,
    pub(super) groups: Vec<String>,
    /// The columns to sort by, and whether downwards.
    pub(super) orders: Vec<(String, bool)>,
    pub(super) limit: Option<usize>,
}

/// The words that end a part of a statement.
const KEYWORDS: [&str; 7] = ["from", "where", "group", "order", "limit", "and", "as"];

struct Reader {
    tokens: Vec<Token>,
    at: usize,
}

impl Statement {
    /// Reads a statement.
    ///
    /// # Errors
    ///
    /// It is none that is known here.
    pub(crate) fn read(text: &str) -> Result<Self, SqlError> {
        let mut reader = Reader { tokens: tokens(text)?, at: 0 };
        reader.expect("select")?;
        let mut columns = vec![reader.column()?];
        while reader.takes_sign(",") {
            columns.push(reader.column()?);
        }
        reader.expect("from")?;
        let table = reader.name()?;
        let alias = reader.peek_word().filter(|word| !KEYWORDS.contains(&word.as_str()));
        if alias.is_some() || reader.takes("as") {
            reader.name()?;
        }
        let mut statement = Self {
            columns,
            table,
            conditions: Vec::new(),
            groups: Vec::new(),
            orders: Vec::new(),
            limit: None,
        };
        if reader.takes("where") {
            statement.conditions.push(reader.comparison()?);
            while reader.takes("and") {
                statement.conditions.push(reader.comparison()?);
            }
        }
        if reader.takes("group") {
            reader.expect("by")?;
            statement.groups = reader.names()?;
        }
        if reader.takes("order") {
            reader.expect("by")?;
            statement.orders = reader.orders()?;
        }
        if reader.takes("limit") {
            statement.limit = reader.whole();
        }
        reader.takes_sign(";");
        if reader.at < reader.tokens.len() { Err(reader.wrong()) } else { Ok(statement) }
    }
}

impl Reader {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn peek_word(&self) -> Option<String> {
        match self.peek() {
            Some(Token::Word(word)) => Some(word.clone()),
            _ => None,
        }
    }

    fn takes(&mut self, word: &str) -> bool {
        let found = self.peek_word().as_deref() == Some(word);
        self.at += usize::from(found);
        found
    }

    fn takes_sign(&mut self, sign: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Sign(known)) if *known == sign);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, word: &str) -> Result<(), SqlError> {
        if self.takes(word) { Ok(()) } else { Err(self.wrong()) }
    }

    fn wrong(&self) -> SqlError {
        match self.peek() {
            Some(Token::Word(word) | Token::Text(word)) => SqlError::near(word),
            Some(Token::Sign(sign)) => SqlError::near(sign),
            Some(Token::Number(number)) => SqlError::near(&number.to_string()),
            None => SqlError("ERROR: syntax error at end of input".to_owned()),
        }
    }

    /// Reads a name, without the alias of the table before it.
    fn name(&mut self) -> Result<String, SqlError> {
        let name = self.peek_word().ok_or_else(|| self.wrong())?;
        self.at += 1;
        if self.takes_sign(".") {
            return self.name();
        }
        Ok(name)
    }

    fn names(&mut self) -> Result<Vec<String>, SqlError> {
        let mut names = vec![self.name_or_place()?];
        while self.takes_sign(",") {
            names.push(self.name_or_place()?);
        }
        Ok(names)
    }

    /// Reads a name, or the number of a column of the answer.
    fn name_or_place(&mut self) -> Result<String, SqlError> {
        match self.whole() {
            Some(place) => Ok(place.to_string()),
            None => self.name(),
        }
    }

    fn whole(&mut self) -> Option<usize> {
        let Some(Token::Number(number)) = self.peek() else { return None };
        let number = number.to_string().parse().ok()?;
        self.at += 1;
        Some(number)
    }

    fn orders(&mut self) -> Result<Vec<(String, bool)>, SqlError> {
        let mut orders = Vec::new();
        loop {
            let name = self.name_or_place()?;
            let down = self.takes("desc");
            if !down {
                self.takes("asc");
            }
            orders.push((name, down));
            if !self.takes_sign(",") {
                return Ok(orders);
            }
        }
    }

    fn column(&mut self) -> Result<(Expression, String), SqlError> {
        let expression = self.expression()?;
        let own = match &expression {
            Expression::All => "*".to_owned(),
            Expression::Column(name) | Expression::Function(name, _) => name.clone(),
            Expression::Value(_) => "?column?".to_owned(),
        };
        let alias = self.peek_word().filter(|word| !KEYWORDS.contains(&word.as_str()));
        if self.takes("as") || alias.is_some() {
            return Ok((expression, self.name()?));
        }
        Ok((expression, own))
    }

    fn expression(&mut self) -> Result<Expression, SqlError> {
        if self.takes_sign("*") {
            return Ok(Expression::All);
        }
        if let Some(value) = self.value() {
            return Ok(Expression::Value(value));
        }
        let name = self.name()?;
        if !self.takes_sign("(") {
            return Ok(Expression::Column(name));
        }
        let argument = if self.takes_sign("*") { None } else { Some(self.name()?) };
        if !self.takes_sign(")") {
            return Err(self.wrong());
        }
        if !["count", "min", "max", "sum", "avg"].contains(&name.as_str()) {
            return Err(SqlError(format!("ERROR: function {name} does not exist")));
        }
        Ok(Expression::Function(name, argument))
    }

    fn value(&mut self) -> Option<Cell> {
        let value = match self.peek()? {
            Token::Text(text) => Cell::Text(text.clone()),
            Token::Number(number) => Cell::rounded(*number),
            Token::Word(word) if word == "true" || word == "false" => Cell::Text(word.clone()),
            _ => return None,
        };
        self.at += 1;
        Some(value)
    }

    fn comparison(&mut self) -> Result<Comparison, SqlError> {
        let column = self.name()?;
        if self.takes("is") {
            let not = self.takes("not");
            self.expect("null")?;
            let operator = if not { "is not null" } else { "is null" }.to_owned();
            return Ok(Comparison { column, operator, values: Vec::new() });
        }
        let operator = match self.peek().cloned() {
            Some(Token::Sign(sign)) => sign.to_owned(),
            Some(Token::Word(word)) if ["like", "ilike", "in"].contains(&word.as_str()) => word,
            _ => return Err(self.wrong()),
        };
        self.at += 1;
        if operator != "in" {
            let value = self.value().ok_or_else(|| self.wrong())?;
            return Ok(Comparison { column, operator, values: vec![value] });
        }
        if !self.takes_sign("(") {
            return Err(self.wrong());
        }
        let mut values = Vec::new();
        while let Some(value) = self.value() {
            values.push(value);
            self.takes_sign(",");
        }
        if self.takes_sign(")") {
            return Ok(Comparison { column, operator, values });
        }
        Err(self.wrong())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_statement_is_refused_by_its_place() {
        let error = |text: &str| Statement::read(text).unwrap_err().0;
        assert_eq!(error("selct 1"), "ERROR: syntax error at or near \"selct\"");
        assert_eq!(error("select a from b join c"), "ERROR: syntax error at or near \"c\"");
        assert_eq!(error("select"), "ERROR: syntax error at end of input");
        assert!(
            Statement::read("select a.uid id, count(*) from b a where x in ('1', 2) limit 3;")
                .is_ok()
        );
    }
}
