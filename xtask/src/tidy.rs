//! `cargo xtask tidy`: the rules of the house that no other tool checks.

mod lines;
mod papers;
mod releases;
mod tree;

use std::fmt;

use self::tree::Tree;
use crate::failure::Failure;
use crate::terminal;
use crate::workspace::Workspace;

/// Check the rules of the house that no other tool checks
///
/// The length of files, their first line and names; words and paths that do not belong into the
/// repository; that every release has its snapshot, features and recordings; that ARCHITECTURE.md
/// lists each crate, and that UPSTREAM.md has what comments point to.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {}

/// Something that is against a rule.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Problem {
    /// The file, from the root, and the line where one is to blame.
    place: String,
    /// What is wrong with it.
    what: String,
}

impl Problem {
    fn new(place: impl fmt::Display, what: impl Into<String>) -> Self {
        Self { place: place.to_string(), what: what.into() }
    }
}

/// Runs the task.
pub(crate) fn run(workspace: &Workspace, _: &Arguments) -> anyhow::Result<()> {
    let tree = Tree::read(workspace.root())?;
    let mut problems = lines::problems(&tree);
    problems.extend(papers::problems(&tree));
    problems.extend(releases::problems(&tree));
    problems.sort();
    if problems.is_empty() {
        terminal::note("everything is tidy");
        return Ok(());
    }
    let lines: Vec<String> =
        problems.iter().map(|it| format!("\n  {}: {}", it.place, it.what)).collect();
    Err(Failure::new(format!("{} places are not tidy:{}", lines.len(), lines.concat()))
        .hint("the rules are those of CONTRIBUTING.md; a file is split by idea, not by length")
        .into())
}

#[cfg(test)]
mod tests;
