//! Differences as Markdown, which reads well in a terminal too.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Write};

use super::{Change, Changed, Differences, Section};

/// From how many things on a change is told once for all of them.
const MANY: usize = 8;

/// How many of many things are named.
const NAMED: usize = 3;

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

impl Section {
    /// Returns how many came, went and changed: "Operations: 2 came, 1 changed".
    pub fn summary(&self) -> String {
        let counts =
            [(self.came.len(), "came"), (self.went.len(), "went"), (self.changed.len(), "changed")];
        let counts: Vec<String> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}"))
            .collect();
        format!("{}: {}", self.title, counts.join(", "))
    }
}

impl Display for Section {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "## {}", self.summary())?;
        for (title, names) in [("Came", &self.came), ("Went", &self.went)] {
            if !names.is_empty() {
                writeln!(formatter, "\n{title}:\n")?;
                names.iter().try_for_each(|name| writeln!(formatter, "- `{name}`"))?;
            }
        }
        let mut places: BTreeMap<&Change, Vec<&str>> = BTreeMap::new();
        for changed in &self.changed {
            for change in &changed.changes {
                places.entry(change).or_default().push(&changed.name);
            }
        }
        places.retain(|_, names| names.len() >= MANY);
        write_many(&places, formatter)?;
        self.changed.iter().try_for_each(|changed| write_one(changed, &places, formatter))
    }
}

/// Writes the changes that many things have in common.
fn write_many(
    places: &BTreeMap<&Change, Vec<&str>>,
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    if !places.is_empty() {
        writeln!(formatter, "\n### Of many at once\n")?;
    }
    for (change, names) in places {
        let some: Vec<String> = names.iter().take(NAMED).map(|it| format!("`{it}`")).collect();
        let more = names.len() - some.len();
        writeln!(formatter, "- {change} ({} and {more} more)", some.join(", "))?;
    }
    Ok(())
}

/// Writes what changed of one thing, unless that is told among the changes of many.
fn write_one(
    changed: &Changed,
    told: &BTreeMap<&Change, Vec<&str>>,
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut own = changed.changes.iter().filter(|change| !told.contains_key(change)).peekable();
    if own.peek().is_some() {
        writeln!(formatter, "\n### `{}`\n", changed.name)?;
    }
    own.try_for_each(|change| writeln!(formatter, "- {change}"))
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
