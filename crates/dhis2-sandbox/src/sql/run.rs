//! Runs a statement.

use std::cmp::Ordering;

use super::statement::{Comparison, Expression, Statement};
use super::table::Table;
use super::{Rows, SqlError};
use crate::grid::Cell;
use crate::state::State;
use crate::store::Object;

/// Runs a statement over what is stored.
///
/// # Errors
///
/// There is no such table or column.
pub(crate) fn run(state: &State, statement: &Statement) -> Result<Rows, SqlError> {
    let missing = || SqlError(format!("ERROR: relation \"{}\" does not exist", statement.table));
    let table = Table::named(state, &statement.table).ok_or_else(missing)?;
    let columns = explode(&table, &statement.columns);
    check(&table, statement, &columns)?;
    let chosen: Vec<&Object> = table
        .rows()
        .filter(|row| statement.conditions.iter().all(|it| it.holds(&table.cell(row, &it.column))))
        .collect();
    let counts = columns.iter().any(|(it, _)| matches!(it, Expression::Function(..)));
    let groups: Vec<Vec<&Object>> = if statement.groups.is_empty() && counts {
        vec![chosen]
    } else if statement.groups.is_empty() {
        chosen.into_iter().map(|row| vec![row]).collect()
    } else {
        let names = statement.groups.iter().map(|name| resolved(name, &columns));
        group(&table, chosen, &names.collect::<Vec<_>>())
    };
    let names: Vec<String> = columns.iter().map(|(_, name)| name.clone()).collect();
    let mut rows: Vec<(Vec<Cell>, Vec<Cell>)> = groups
        .iter()
        .map(|rows| {
            let cells: Vec<Cell> = columns.iter().map(|(it, _)| value(&table, it, rows)).collect();
            let keys = statement.orders.iter().map(|(name, _)| {
                let shown = names.iter().position(|known| known == name);
                let place = name.parse::<usize>().ok().map(|place| place.saturating_sub(1));
                match shown.or(place) {
                    Some(place) => cells.get(place).cloned().unwrap_or(Cell::Null),
                    None => rows.first().map_or(Cell::Null, |row| table.cell(row, name)),
                }
            });
            let keys = keys.collect();
            (cells, keys)
        })
        .collect();
    rows.sort_by(|(_, a), (_, b)| {
        let down = statement.orders.iter().map(|(_, down)| *down);
        a.iter().zip(b).zip(down).fold(Ordering::Equal, |order, ((a, b), down)| {
            let own = compare(a, b);
            order.then(if down { own.reverse() } else { own })
        })
    });
    rows.truncate(statement.limit.unwrap_or(usize::MAX));
    Ok(Rows { columns: names, rows: rows.into_iter().map(|(cells, _)| cells).collect() })
}

fn explode(table: &Table<'_>, columns: &[(Expression, String)]) -> Vec<(Expression, String)> {
    let mut found = Vec::new();
    for (expression, name) in columns {
        if *expression == Expression::All {
            let all = table.columns().into_iter();
            found.extend(all.map(|name| (Expression::Column(name.clone()), name)));
        } else {
            found.push((expression.clone(), name.clone()));
        }
    }
    found
}

/// Returns the column that a name, an alias or a place stands for.
fn resolved(name: &str, columns: &[(Expression, String)]) -> String {
    let place = name.parse::<usize>().ok().and_then(|place| columns.get(place.checked_sub(1)?));
    let named = columns.iter().find(|(_, alias)| alias == name);
    match place.or(named) {
        Some((Expression::Column(column), _)) => column.clone(),
        _ => name.to_owned(),
    }
}

fn check(
    table: &Table<'_>,
    statement: &Statement,
    columns: &[(Expression, String)],
) -> Result<(), SqlError> {
    let missing = |name: &str| Err(SqlError(format!("ERROR: column \"{name}\" does not exist")));
    let shown = columns.iter().filter_map(|(expression, _)| match expression {
        Expression::Column(name) | Expression::Function(_, Some(name)) => Some(name.clone()),
        _ => None,
    });
    let others = statement.groups.iter().map(|name| resolved(name, columns));
    let compared = statement.conditions.iter().map(|it| it.column.clone());
    for name in shown.chain(others).chain(compared) {
        if !table.has(&name) {
            return missing(&name);
        }
    }
    let groups: Vec<String> = statement.groups.iter().map(|name| resolved(name, columns)).collect();
    let counts = columns.iter().any(|(it, _)| matches!(it, Expression::Function(..)));
    for (expression, _) in columns {
        if let Expression::Column(name) = expression
            && (counts || !groups.is_empty())
            && !groups.contains(name)
        {
            return Err(SqlError(format!(
                "ERROR: column \"{}.{name}\" must appear in the GROUP BY clause or be used in an aggregate function",
                statement.table
            )));
        }
    }
    Ok(())
}

fn group<'s>(table: &Table<'_>, rows: Vec<&'s Object>, names: &[String]) -> Vec<Vec<&'s Object>> {
    let mut groups: Vec<(Vec<Cell>, Vec<&Object>)> = Vec::new();
    for row in rows {
        let key: Vec<Cell> = names.iter().map(|name| table.cell(row, name)).collect();
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, members)) => members.push(row),
            None => groups.push((key, vec![row])),
        }
    }
    groups.into_iter().map(|(_, members)| members).collect()
}

fn value(table: &Table<'_>, expression: &Expression, rows: &[&Object]) -> Cell {
    let (function, column) = match expression {
        Expression::Value(value) => return value.clone(),
        Expression::Column(name) => {
            return rows.first().map_or(Cell::Null, |row| table.cell(row, name));
        }
        Expression::All => return Cell::Null,
        Expression::Function(function, column) => (function.as_str(), column),
    };
    let cells: Vec<Cell> = match column {
        Some(column) => rows.iter().map(|row| table.cell(row, column)).collect(),
        None => vec![Cell::Whole(1); rows.len()],
    };
    let cells: Vec<Cell> = cells.into_iter().filter(|cell| *cell != Cell::Null).collect();
    let sum = || cells.iter().filter_map(Cell::number).sum::<f64>();
    match function {
        "count" => Cell::Whole(i64::try_from(cells.len()).unwrap_or(i64::MAX)),
        _ if cells.is_empty() => Cell::Null,
        "min" => cells.iter().min_by(|a, b| compare(a, b)).cloned().unwrap_or(Cell::Null),
        "max" => cells.iter().max_by(|a, b| compare(a, b)).cloned().unwrap_or(Cell::Null),
        "sum" => Cell::rounded(sum()),
        #[expect(clippy::cast_precision_loss, reason = "there are few rows")]
        _ => Cell::Double(sum() / cells.len() as f64),
    }
}

/// Compares two values; nothing comes last.
fn compare(a: &Cell, b: &Cell) -> Ordering {
    match (a, b) {
        (Cell::Null, Cell::Null) => Ordering::Equal,
        (Cell::Null, _) => Ordering::Greater,
        (_, Cell::Null) => Ordering::Less,
        _ => match (a.number(), b.number()) {
            (Some(a), Some(b)) => a.partial_cmp(&b).unwrap_or(Ordering::Equal),
            _ => a.text().cmp(&b.text()),
        },
    }
}

impl Comparison {
    /// Tells if a value fulfils the condition.
    pub(crate) fn holds(&self, cell: &Cell) -> bool {
        if self.operator.starts_with("is") {
            return (*cell == Cell::Null) == (self.operator == "is null");
        }
        if *cell == Cell::Null {
            return false;
        }
        let same = |value: &Cell| match (cell.number(), value.text().parse::<f64>()) {
            (Some(number), Ok(other)) => number.total_cmp(&other).is_eq(),
            _ => cell.text() == value.text(),
        };
        let Some(value) = self.values.first() else { return false };
        let order = match (cell.number(), value.number()) {
            (Some(a), Some(b)) => a.total_cmp(&b),
            _ => cell.text().cmp(&value.text()),
        };
        match self.operator.as_str() {
            "=" => same(value),
            "<>" | "!=" => !same(value),
            "<" => order.is_lt(),
            "<=" => order.is_le(),
            ">" => order.is_gt(),
            ">=" => order.is_ge(),
            "in" => self.values.iter().any(same),
            "like" => like(&cell.text(), &value.text()),
            "ilike" => like(&cell.text().to_lowercase(), &value.text().to_lowercase()),
            _ => false,
        }
    }
}

/// Compares with a pattern, in which a percent sign stands for any text.
fn like(text: &str, pattern: &str) -> bool {
    let parts: Vec<&str> = pattern.split('%').collect();
    let [first, middle @ .., last] = parts.as_slice() else { return text == pattern };
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::Release;
    use crate::seed;

    fn query(text: &str) -> Result<Vec<String>, SqlError> {
        let state = seed::state(Release::V42, true);
        let rows = run(state, &Statement::read(text)?)?;
        let line = |row: &Vec<Cell>| row.iter().map(Cell::text).collect::<Vec<_>>().join("|");
        Ok(rows.rows.iter().map(line).collect())
    }

    #[test]
    fn rows_are_chosen_grouped_sorted_and_cut() {
        let levels = "select hierarchylevel, count(*) as units from organisationunit \
                      group by hierarchylevel order by hierarchylevel";
        assert_eq!(query(levels).unwrap(), ["1|1", "2|4", "3|20", "4|120", "5|1080"]);
        let named = "select ou.name, ou.code from organisationunit ou \
                     where hierarchylevel = 2 and name like '%mark' order by 1 desc limit 2";
        assert_eq!(query(named).unwrap(), ["Northmark|AR_1"]);
        assert_eq!(query("select max(hierarchylevel) from organisationunit").unwrap(), ["5"]);
    }

    #[test]
    fn what_is_not_there_is_refused() {
        let error = |text: &str| query(text).unwrap_err().0;
        assert_eq!(error("select 1 from nothing"), "ERROR: relation \"nothing\" does not exist");
        assert_eq!(error("select x from dataset"), "ERROR: column \"x\" does not exist");
        assert!(error("select name, count(*) from dataset").contains("GROUP BY"));
    }

    #[test]
    fn a_pattern_has_gaps() {
        assert!(like("Northmark", "North%") && like("Northmark", "%th%k") && like("a", "a"));
        assert!(!like("Northmark", "mark%") && !like("ab", "a"));
    }
}
