//! The checks of what may be wrong with the metadata, and what they find.

mod rules;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::clock::Moment;
use crate::facts::Facts;
use crate::state::State;

/// A check, as the file has it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Check {
    /// The name.
    pub name: String,
    /// What it is about.
    pub section: String,
    section_order: i64,
    severity: String,
    id_type: Option<String>,
    /// Whether it takes long.
    #[serde(default)]
    pub slow: bool,
    /// Whether the program looks, rather than the database.
    #[serde(default)]
    pub programmatic: bool,
    releases: Vec<u32>,
    words: String,
    words41: Option<String>,
}

/// An object that something is wrong with.
#[derive(Debug, Clone)]
pub(crate) struct Issue {
    id: String,
    name: String,
    comment: Option<String>,
}

/// What a check found, and when.
#[derive(Debug, Clone)]
pub(crate) struct Finding {
    issues: Vec<Issue>,
    total: usize,
    begun: Moment,
    ended: Moment,
}

/// What the checks found that were run, in short and in full.
#[derive(Debug, Clone, Default)]
pub(crate) struct Findings {
    /// The numbers.
    pub summaries: BTreeMap<String, Finding>,
    /// The objects.
    pub details: BTreeMap<String, Finding>,
}

/// Returns the checks of a version, in the order in which the servers' hash map gives them out.
pub(crate) fn checks(facts: Facts) -> Vec<&'static Check> {
    static CHECKS: OnceLock<Vec<Check>> = OnceLock::new();
    let all = CHECKS.get_or_init(|| {
        serde_json::from_str(include_str!("../data/integrity_checks.json"))
            .expect("the file is part of the program and tested")
    });
    let minor = facts.release().minor();
    let mut own: Vec<&Check> = all.iter().filter(|check| check.releases.contains(&minor)).collect();
    // The map grew when it held 96 entries, which turned those around that shared a place.
    if own.len() > 96 {
        own.reverse();
    }
    own.sort_by_key(|check| {
        let hash = check
            .name
            .bytes()
            .fold(0_u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(u32::from(byte)));
        (hash ^ (hash >> 16)) & 255
    });
    own
}

/// Returns the checks that some names, codes or patterns stand for; all that are not slow, where there are none.
pub(crate) fn named(facts: Facts, names: &[&str]) -> Vec<&'static Check> {
    let all = checks(facts);
    if names.is_empty() {
        return all.into_iter().filter(|check| !check.slow).collect();
    }
    let fits = |check: &&'static Check| {
        names.iter().any(|name| {
            let lower = name.to_ascii_lowercase().replace('-', "_");
            check.name == lower
                || check.code() == **name
                || lower.split_once('*').is_some_and(|(start, end)| {
                    check.name.starts_with(start) && check.name.ends_with(end)
                })
        })
    };
    all.into_iter().filter(fits).collect()
}

impl Check {
    /// Returns the first letters of the words of the name.
    fn code(&self) -> String {
        let words = self.name.split('_').filter_map(|word| word.chars().next());
        words.map(|letter| letter.to_ascii_uppercase()).collect()
    }

    /// Writes the check.
    pub(crate) fn value(&self, facts: Facts) -> Value {
        let old = self.words41.as_deref().filter(|_| facts.ends_checks_with_full_stops());
        let words = old.unwrap_or(&self.words);
        let mut value = json!({
            "name": self.name, "displayName": words, "section": self.section,
            "sectionOrder": self.section_order, "severity": self.severity, "description": words,
            "recommendation": "Look at the objects and mend or delete them.",
            "isSlow": self.slow, "isProgrammatic": self.programmatic, "code": self.code(),
        });
        if !self.programmatic {
            value["introduction"] = json!("Objects of which this is true may make trouble.");
        }
        if let Some(kind) = &self.id_type {
            value["issuesIdType"] = json!(kind);
        }
        value
    }

    /// Looks.
    pub(crate) fn run(&self, state: &State) -> Finding {
        let begun = state.clock.now();
        let issues = rules::issues(state, &self.name);
        let class = self.id_type.as_deref().and_then(|kind| state.schemas.by_plural(kind));
        let total = class.map_or(0, |class| state.store.table(class).len());
        Finding { issues, total, begun, ended: state.clock.now() }
    }
}

impl Finding {
    /// Writes how much was found.
    pub(crate) fn summary(&self, check: &Check, facts: Facts) -> Value {
        let mut value = self.frame(check, facts);
        value["count"] = json!(self.issues.len());
        if !check.programmatic && self.total > 0 {
            value["percentage"] = json!(percent(self.issues.len(), self.total));
        }
        value
    }

    /// Writes what was found.
    pub(crate) fn details(&self, check: &Check, facts: Facts) -> Value {
        let mut value = self.frame(check, facts);
        let issues = self.issues.iter().map(|issue| {
            let mut row = json!({"id": issue.id, "name": issue.name});
            if let Some(comment) = &issue.comment {
                row["comment"] = json!(comment);
            }
            row
        });
        value["issues"] = issues.collect();
        value
    }

    fn frame(&self, check: &Check, facts: Facts) -> Value {
        let mut value = check.value(facts);
        let time = (self.ended.0 - self.begun.0).max(1);
        value["averageExecutionTime"] = json!(time);
        value["startTime"] = json!(self.begun.text());
        value["finishedTime"] = json!(self.ended.text());
        value
    }
}

fn percent(part: usize, whole: usize) -> f64 {
    let number = |count: usize| u32::try_from(count).map_or(f64::from(u32::MAX), f64::from);
    100.0 * number(part) / number(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::Release;
    use crate::seed;

    #[test]
    fn checks_are_found_by_name_code_and_pattern() {
        let facts = Facts::of(Release::V42);
        assert_eq!(checks(facts).len(), 110);
        assert_eq!(named(facts, &["dashboards_no_items"]).len(), 1);
        assert_eq!(named(facts, &["DNI"])[0].name, "dashboards_no_items");
        assert!(named(facts, &["orgunits_*"]).len() > 5);
        assert!(named(facts, &["no_such_check"]).is_empty());
    }

    #[test]
    fn the_demo_country_has_units_without_coordinates_only_where_it_has() {
        let state = seed::state(Release::V42, true);
        let issues = |name: &str| rules::issues(state, name).len();
        assert_eq!(issues("dashboards_no_items"), 0);
        assert_eq!(issues("orgunits_multiple_roots"), 0);
        assert_eq!(issues("data_elements_aggregate_no_groups"), 0);
        assert!(issues("data_elements_aggregate_no_data") > 0);
        assert_eq!(issues("users_with_no_user_role"), 0);
    }
}
