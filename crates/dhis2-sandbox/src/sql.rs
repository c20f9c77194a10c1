//! A small part of SQL: one `select` over the tables that objects are kept in.
//!
//! It knows columns, `count`, `min`, `max`, `sum` and `avg`, `where` with comparisons joined by `and`,
//! `group by`, `order by` and `limit`. What it does not know is refused, as a database refuses what it cannot read.

mod run;
mod statement;
mod table;
mod token;

pub(crate) use run::run;
pub(crate) use statement::{Comparison, Statement};

use crate::grid::Cell;

/// What a database says about a statement that it cannot run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SqlError(pub(crate) String);

impl SqlError {
    fn near(text: &str) -> Self {
        Self(format!("ERROR: syntax error at or near \"{text}\""))
    }
}

/// What a statement gives: the names of its columns and its rows.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rows {
    /// The names.
    pub columns: Vec<String>,
    /// The values.
    pub rows: Vec<Vec<Cell>>,
}
