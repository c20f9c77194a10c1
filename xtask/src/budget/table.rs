//! The figures and their limits, as a table.

use std::fmt::{self, Display};

use super::meter::Cost;

/// A figure, and what it may be.
#[derive(Debug, Clone, Copy)]
struct Limited {
    value: f64,
    limit: f64,
}

/// What one thing costs.
#[derive(Debug)]
pub(super) struct Row {
    title: String,
    cost: Cost,
    ratio: Option<Limited>,
    most_megabytes: Option<f64>,
}

/// All that was measured.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
}

impl Row {
    pub(super) fn new(title: impl Into<String>, cost: Cost) -> Self {
        Self { title: title.into(), cost, ratio: None, most_megabytes: None }
    }

    /// Sets how many times the reference it is, and how many it may be.
    pub(super) fn ratio(mut self, value: f64, limit: f64) -> Self {
        self.ratio = Some(Limited { value, limit });
        self
    }

    /// Sets how much memory the compiler may take.
    pub(super) fn megabytes(mut self, limit: Option<f64>) -> Self {
        self.most_megabytes = limit;
        self
    }

    fn memory(&self) -> Option<Limited> {
        Some(Limited { value: self.cost.megabytes?, limit: self.most_megabytes? })
    }

    /// How many of its figures are over their limits.
    fn over(&self) -> usize {
        let figures = [self.ratio, self.memory()].into_iter().flatten();
        figures.filter(|it| it.value > it.limit).count()
    }
}

impl Table {
    /// Returns how many figures are over their limits.
    pub(super) fn over(&self) -> usize {
        self.rows.iter().map(Row::over).sum()
    }
}

impl Display for Table {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = ["what", "seconds", "ratio", "limit", "MB", "limit", ""].map(str::to_owned);
        let mut lines = vec![head];
        for row in &self.rows {
            let number = |value: Option<f64>, digits: usize| {
                value.map(|it| format!("{it:.digits$}")).unwrap_or_default()
            };
            lines.push([
                row.title.clone(),
                number(Some(row.cost.seconds), 2),
                number(row.ratio.map(|it| it.value), 2),
                number(row.ratio.map(|it| it.limit), 2),
                number(row.cost.megabytes, 0),
                number(row.most_megabytes, 0),
                if row.over() > 0 { "OVER".into() } else { String::new() },
            ]);
        }
        let width = |column: usize| lines.iter().map(|line| line[column].len()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..lines[0].len()).map(width).collect();
        for line in &lines {
            let mut cells = vec![format!("{:<1$}", line[0], widths[0])];
            cells.extend(
                line.iter().zip(&widths).skip(1).map(|(it, width)| format!("{it:>width$}")),
            );
            writeln!(formatter, "{}", cells.join("  ").trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_over_is_marked_and_counted() {
        let cost = |seconds, megabytes| Cost { seconds, megabytes };
        let table = Table {
            rows: vec![
                Row::new("syn", cost(2.0, Some(300.0))),
                Row::new("one", cost(2.5, Some(310.0))).ratio(1.25, 1.5).megabytes(Some(500.0)),
                Row::new("three", cost(11.0, Some(501.4))).ratio(5.5, 5.0).megabytes(Some(500.0)),
                Row::new("cold", cost(60.0, None)).ratio(1.6, 1.6),
            ],
        };
        assert_eq!(table.over(), 2);
        assert_eq!(
            table.to_string(),
            "what   seconds  ratio  limit   MB  limit\n\
             syn       2.00                300\n\
             one       2.50   1.25   1.50  310    500\n\
             three    11.00   5.50   5.00  501    500  OVER\n\
             cold     60.00   1.60   1.60\n"
        );
    }
}
