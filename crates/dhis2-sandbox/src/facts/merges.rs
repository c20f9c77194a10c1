//! Merges, where versions differ.

use super::Facts;

/// A refusal: code, message, arguments.
type Refusal = (&'static str, String, Vec<&'static str>);

impl Facts {
    /// Tells if data elements, category options and their combinations can be merged, and answers name their type.
    pub(crate) fn merges_data_elements(self) -> bool {
        self.since_42()
    }

    /// Tells if categories and category combos can be merged.
    pub(crate) fn merges_categories(self) -> bool {
        self.since_43()
    }

    /// Returns the name of a kind of objects in the report of a merge.
    pub(crate) fn merge_name(self, kind: &str) -> String {
        match kind {
            "Indicator" if !self.since_42() => "INDICATOR".to_owned(),
            "IndicatorType" if !self.since_42() => "INDICATOR_TYPE".to_owned(),
            kind => kind.to_owned(),
        }
    }

    /// 2.41 has codes and words of its own for each kind.
    fn old_merge(self, kind: &str) -> Option<(&'static str, [&'static str; 4])> {
        if self.since_42() {
            return None;
        }
        Some(match kind {
            "IndicatorType" => ("indicator type", ["E1530", "E1531", "E1532", "E1533"]),
            _ => ("indicator", ["E1540", "E1541", "E1542", "E1543"]),
        })
    }

    /// Refuses a merge of nothing.
    pub(crate) fn merge_without_sources(self, kind: &'static str) -> Refusal {
        match self.old_merge(kind) {
            Some((word, [code, ..])) => {
                (code, format!("At least one source {word} must be specified"), Vec::new())
            }
            None => ("E1530", format!("At least one source {kind} must be specified"), vec![kind]),
        }
    }

    /// Refuses a merge into nothing.
    pub(crate) fn merge_without_target(self, kind: &'static str) -> Refusal {
        match self.old_merge(kind) {
            Some((word, [_, code, ..])) => {
                (code, format!("Target {word} must be specified"), Vec::new())
            }
            None => ("E1531", format!("Target {kind} must be specified"), vec![kind]),
        }
    }

    /// Refuses a merge of an object into itself.
    pub(crate) fn merge_into_itself(self, kind: &'static str) -> Refusal {
        match self.old_merge(kind) {
            Some((word, [_, _, code, _])) => {
                (code, format!("Target {word} cannot be a source {word}"), Vec::new())
            }
            None => ("E1532", format!("Target {kind} cannot be a source {kind}"), vec![kind, kind]),
        }
    }

    /// Refuses a merge of an object that is not there.
    pub(crate) fn merge_of_unknown(
        self,
        kind: &str,
        role: &str,
        uid: &str,
    ) -> (&'static str, String) {
        match self.old_merge(kind) {
            Some((word, [.., code])) => (code, format!("{role} {word} does not exist: `{uid}`")),
            None => ("E1533", format!("{role} {kind} does not exist: `{uid}`")),
        }
    }

    /// Returns the arguments of that refusal.
    pub(crate) fn merge_arguments<'a>(
        self,
        role: &'a str,
        kind: &'a str,
        uid: &'a str,
    ) -> Vec<&'a str> {
        if self.since_42() { vec![role, kind, uid] } else { vec![role, uid] }
    }
}
