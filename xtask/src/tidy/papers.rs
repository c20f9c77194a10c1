//! Rules of the papers: ARCHITECTURE.md lists each crate, UPSTREAM.md has what comments point to.

use std::collections::BTreeSet;

use super::Problem;
use super::lines::SPEAKS_OF_IT;
use super::tree::Tree;

const ARCHITECTURE: &str = "ARCHITECTURE.md";
const UPSTREAM: &str = "UPSTREAM.md";

/// Returns what is against these rules.
pub(super) fn problems(tree: &Tree) -> Vec<Problem> {
    let mut problems = crates(tree);
    let anchors: BTreeSet<String> =
        tree.text(UPSTREAM).into_iter().flat_map(str::lines).flat_map(anchors).collect();
    let pointer = format!("{UPSTREAM}#");
    for (path, text) in tree.texts().filter(|(path, _)| !path.starts_with(SPEAKS_OF_IT)) {
        for (number, line) in text.lines().enumerate() {
            for (at, _) in line.match_indices(&pointer) {
                let rest = &line[at + pointer.len()..];
                let end = rest.find(|it: char| !(it.is_alphanumeric() || "-_".contains(it)));
                let anchor = &rest[..end.unwrap_or(rest.len())];
                if !anchor.is_empty() && !anchors.contains(anchor) {
                    let place = format!("{path}:{}", number + 1);
                    problems.push(Problem::new(place, format!("{UPSTREAM} has no `#{anchor}`")));
                }
            }
        }
    }
    problems
}

fn crates(tree: &Tree) -> Vec<Problem> {
    let Some(text) = tree.text(ARCHITECTURE) else { return Vec::new() };
    let names = tree.folders("crates/").into_iter().chain(["tests", "xtask"]);
    names
        .filter(|name| !text.contains(&format!("`{name}`")) && !text.contains(&format!("/{name}")))
        .map(|name| Problem::new(ARCHITECTURE, format!("`{name}` is not listed")))
        .collect()
}

/// Returns the anchors that a line makes: by itself, or as a heading.
fn anchors(line: &str) -> Vec<String> {
    let mut anchors = Vec::new();
    for attribute in ["id=\"", "name=\""] {
        for (at, _) in line.match_indices(attribute) {
            let rest = &line[at + attribute.len()..];
            anchors.extend(rest.split_once('"').map(|(anchor, _)| anchor.to_owned()));
        }
    }
    if line.starts_with('#') {
        let heading = line.trim_start_matches('#').trim().to_lowercase();
        let kept = heading.chars().filter(|it| it.is_alphanumeric() || " -_".contains(*it));
        anchors.push(kept.map(|it| if it == ' ' { '-' } else { it }).collect());
        // A numbered entry goes by its number too.
        let number: String = heading.chars().take_while(char::is_ascii_digit).collect();
        if !number.is_empty() {
            anchors.push(number);
        }
    }
    anchors
}
