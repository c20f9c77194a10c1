//! Differences as Markdown, which reads well in a terminal too.

use std::fmt::{self, Display, Write};

use super::{Change, Changed, Differences, Section};

impl Differences {
    /// Returns the differences as Markdown, with what the two snapshots are called.
    pub fn to_markdown(&self, old: &str, new: &str) -> String {
        if self.is_empty() {
            return format!("# {old} and {new} are the same\n");
        }
        let mut text = format!("# From {old} to {new}\n");
        for section in &self.sections {
            write!(text, "\n{section}").expect("a String takes all");
        }
        text
    }
}

impl Display for Section {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts =
            [(self.came.len(), "came"), (self.went.len(), "went"), (self.changed.len(), "changed")];
        let counts: Vec<String> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}"))
            .collect();
        writeln!(formatter, "## {}: {}", self.title, counts.join(", "))?;
        for (title, names) in [("Came", &self.came), ("Went", &self.went)] {
            if !names.is_empty() {
                writeln!(formatter, "\n{title}:\n")?;
                names.iter().try_for_each(|name| writeln!(formatter, "- `{name}`"))?;
            }
        }
        self.changed.iter().try_for_each(|changed| write!(formatter, "\n{changed}"))
    }
}

impl Display for Changed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "### `{}`\n", self.name)?;
        self.changes.iter().try_for_each(|change| writeln!(formatter, "- {change}"))
    }
}

impl Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Came { part, now } => write!(formatter, "`{part}` came: `{now}`"),
            Self::Went { part, before } => write!(formatter, "`{part}` went: it was `{before}`"),
            Self::Became { part, before, now } if part.is_empty() => {
                write!(formatter, "`{before}` became `{now}`")
            }
            Self::Became { part, before, now } => {
                write!(formatter, "`{part}`: `{before}` became `{now}`")
            }
            Self::Members { part, came, went } => {
                let list = |names: &[String]| {
                    let names: Vec<String> = names.iter().map(|it| format!("`{it}`")).collect();
                    names.join(", ")
                };
                write!(formatter, "`{part}`: ")?;
                match (came.is_empty(), went.is_empty()) {
                    (false, true) => write!(formatter, "{} came", list(came)),
                    (true, false) => write!(formatter, "{} went", list(went)),
                    _ => write!(formatter, "{} came, {} went", list(came), list(went)),
                }
            }
        }
    }
}
