//! The outcome of a replay, as a table by area.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use super::compare::Difference;
use super::player::Answer;

/// How one exchange came out.
#[derive(Debug)]
pub struct Verdict {
    /// The area of the API.
    pub area: &'static str,
    /// The name of the exchange.
    pub name: String,
    /// The first difference, if there is one.
    pub difference: Option<Difference>,
    /// Why it may differ, where it is listed as an exception.
    pub exception: Option<String>,
    /// What the server said.
    pub answer: Answer,
}

/// How a file of exchanges came out.
#[derive(Debug)]
pub struct Report {
    /// The name of the file.
    pub file: String,
    /// One verdict an exchange, in order.
    pub verdicts: Vec<Verdict>,
}

impl Report {
    pub(super) fn new(file: &str) -> Self {
        Self { file: file.to_owned(), verdicts: Vec::new() }
    }

    pub(super) fn add(&mut self, verdict: Verdict) {
        self.verdicts.push(verdict);
    }

    /// Returns how many exchanges came out as recorded.
    pub fn passed(&self) -> usize {
        self.verdicts.iter().filter(|v| v.difference.is_none()).count()
    }

    /// Returns the part of the exchanges that came out as recorded, in percent.
    #[expect(clippy::cast_precision_loss, reason = "the counts are small")]
    pub fn percent(&self) -> f64 {
        100.0 * self.passed() as f64 / self.verdicts.len().max(1) as f64
    }

    /// Writes each exchange that came out otherwise, with its first difference.
    pub fn differences(&self) -> String {
        let mut out = String::new();
        for verdict in &self.verdicts {
            if let Some(difference) = &verdict.difference {
                let listed = match &verdict.exception {
                    Some(reason) => format!(" (listed: {reason})"),
                    None => String::new(),
                };
                writeln!(out, "  {}: {difference}{listed}", verdict.name)
                    .expect("writing to a string cannot fail");
            }
        }
        out
    }

    /// Returns the names of exceptions that are listed and came out as recorded all the same.
    pub fn needless_exceptions(&self) -> Vec<&str> {
        let needless = |v: &&Verdict| v.exception.is_some() && v.difference.is_none();
        self.verdicts.iter().filter(needless).map(|v| v.name.as_str()).collect()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut areas: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
        for verdict in &self.verdicts {
            let counts = areas.entry(verdict.area).or_default();
            counts[0] += 1;
            counts[1] += usize::from(verdict.difference.is_none());
            counts[2] += usize::from(verdict.difference.is_some() && verdict.exception.is_some());
        }
        writeln!(out, "{:28} {:>6} {:>6} {:>6}", self.file, "all", "same", "listed")?;
        for (area, [all, same, listed]) in areas {
            let mark = if all == same + listed { "" } else { "  <" };
            writeln!(out, "{area:28} {all:6} {same:6} {listed:6}{mark}")?;
        }
        writeln!(
            out,
            "{:28} {:6} {:6}  {:.1} %",
            "total",
            self.verdicts.len(),
            self.passed(),
            self.percent()
        )
    }
}
