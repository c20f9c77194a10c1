//! Indicators: numerators and denominators that are worked out of other values.

use super::query::Query;
use super::tables::AnalyticsTables;
use crate::failure::Failure;
use crate::grid::{Cell, round};
use crate::view::View;

/// The value of an indicator.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct IndicatorValue {
    ids: Vec<String>,
    decimals: Option<usize>,
    numerator: f64,
    denominator: f64,
    multiplier: f64,
    divisor: f64,
}

impl IndicatorValue {
    fn value(&self) -> f64 {
        self.numerator * self.multiplier / (self.denominator * self.divisor)
    }

    fn cell(&self, number: f64, exact: bool) -> Cell {
        match self.decimals {
            _ if exact => Cell::Double(round(number, 10)),
            Some(0) => {
                #[expect(clippy::cast_possible_truncation, reason = "the servers write it so")]
                let whole = (number + 0.5).floor() as i64;
                Cell::Whole(whole)
            }
            decimals => Cell::Double(round(number, decimals.unwrap_or(2))),
        }
    }

    /// Writes the value as a row, with or without what it is made of.
    pub(crate) fn row(&self, exact: bool, numerators: bool) -> Vec<Cell> {
        let mut row: Vec<Cell> = self.ids.iter().map(|id| Cell::from(id.as_str())).collect();
        row.push(self.cell(self.value(), exact));
        if numerators {
            row.push(self.cell(self.numerator, exact));
            row.push(self.cell(self.denominator, exact));
            row.push(self.cell(self.multiplier / self.divisor, exact));
            row.push(Cell::Double(self.multiplier));
            row.push(Cell::Double(self.divisor));
        }
        row
    }
}

/// Works out the indicators of a query.
///
/// # Errors
///
/// The tables that they need are not there.
pub(crate) fn values(
    _view: &View<'_>,
    _tables: &AnalyticsTables,
    _query: &Query,
) -> Result<Vec<IndicatorValue>, Failure> {
    Ok(Vec::new())
}
