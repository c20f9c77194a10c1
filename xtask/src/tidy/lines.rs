//! Rules of single files: their length, names, first lines, and words.

use super::Problem;
use super::tree::Tree;

/// From how many lines on a file is too long.
const TOO_LONG: usize = 600;

/// Names that say nothing of what a file holds.
const SAY_NOTHING: [&str; 7] = ["common", "helper", "helpers", "misc", "types", "util", "utils"];

/// What does not belong into a file of Rust, and why.
const FORBIDDEN: [(&str, &str); 3] = [
    ("todo!(", "a stub; finish it, or leave it out"),
    ("unimplemented!(", "a stub; finish it, or leave it out"),
    ("```ignore", "an example must compile; say `no_run`"),
];

/// The folder that has to speak of what it forbids.
pub(super) const SPEAKS_OF_IT: &str = "xtask/src/tidy/";

/// Folders of the machines that this is written on.
const MACHINE: [&str; 3] = ["home", "root", "work"];

/// Returns what is against these rules.
pub(super) fn problems(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in tree.hand_written() {
        names(path, &mut problems);
        let lines = text.lines().count();
        if lines >= TOO_LONG {
            let what = format!("{lines} lines; from {TOO_LONG} on a file is too long");
            problems.push(Problem::new(path, what));
        }
        if !text.lines().next().is_some_and(|line| line.starts_with("//! ") && line.len() > 4) {
            let what = "the first line must be `//!` and one sentence on what the file is for";
            problems.push(Problem::new(path, what));
        }
    }
    for (path, text) in tree.hand_written().filter(|(path, _)| !path.starts_with(SPEAKS_OF_IT)) {
        words(path, text, &mut problems);
    }
    for (path, text) in tree.texts().filter(|(path, _)| !path.starts_with(SPEAKS_OF_IT)) {
        machine_paths(path, text, &mut problems);
    }
    problems
}

fn names(path: &str, problems: &mut Vec<Problem>) {
    if path.ends_with("/mod.rs") {
        problems.push(Problem::new(path, "a module is `foo.rs` with `foo/`, never `mod.rs`"));
    }
    for name in path.split('/') {
        if SAY_NOTHING.contains(&name.strip_suffix(".rs").unwrap_or(name)) {
            let what = format!("`{name}` says nothing of what it holds");
            problems.push(Problem::new(path, what));
        }
    }
}

fn words(path: &str, text: &str, problems: &mut Vec<Problem>) {
    for (number, line) in text.lines().enumerate() {
        for (word, why) in FORBIDDEN.iter().filter(|(word, _)| line.contains(word)) {
            let place = format!("{path}:{}", number + 1);
            problems.push(Problem::new(place, format!("`{word}`: {why}")));
        }
    }
}

/// Finds absolute paths of somebody's machine. A test may speak of a temporary folder.
fn machine_paths(path: &str, text: &str, problems: &mut Vec<Problem>) {
    let mut in_test =
        path.split('/').any(|folder| folder == "tests") || path.ends_with("/tests.rs");
    for (number, line) in text.lines().enumerate() {
        in_test |= line.trim() == "#[cfg(test)]";
        let folders = MACHINE.iter().chain(if in_test { None } else { Some(&"tmp") });
        for folder in folders {
            let absolute = format!("/{folder}/");
            if names_from_the_root(line, &absolute) {
                let place = format!("{path}:{}", number + 1);
                problems
                    .push(Problem::new(place, format!("`{absolute}` is a path of one machine")));
            }
        }
    }
}

/// Returns whether a path stands in a line from its root, not as the end of another one, and with a
/// name behind it.
fn names_from_the_root(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + path.len()..].chars().next();
        before.is_none_or(|it| !(it.is_alphanumeric() || "/.-_}*]$".contains(it)))
            && after.is_some_and(|it| it.is_ascii_alphanumeric() || "._".contains(it))
    })
}
