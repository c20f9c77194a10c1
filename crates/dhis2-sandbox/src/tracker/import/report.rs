//! What became of an import.

use serde_json::{Map, Value, json};

use super::fault::Fault;
use crate::facts::Facts;
use crate::tracker::record::Kind;

/// How many objects an import created, updated, deleted and left alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Stats {
    pub(crate) created: usize,
    pub(crate) updated: usize,
    pub(crate) deleted: usize,
    pub(crate) ignored: usize,
}

impl Stats {
    fn add(&mut self, other: Self) {
        self.created += other.created;
        self.updated += other.updated;
        self.deleted += other.deleted;
        self.ignored += other.ignored;
    }

    fn value(self) -> Value {
        json!({
            "created": self.created, "updated": self.updated, "deleted": self.deleted,
            "ignored": self.ignored,
            "total": self.created + self.updated + self.deleted + self.ignored,
        })
    }
}

/// What became of the objects of one kind.
#[derive(Debug, Clone)]
pub(super) struct KindReport {
    pub(super) kind: Kind,
    pub(super) stats: Stats,
    /// The objects that were written.
    pub(super) written: Vec<String>,
}

/// What became of an import.
#[derive(Debug, Clone)]
pub(crate) struct Report {
    pub(super) errors: Vec<Fault>,
    pub(super) warnings: Vec<Fault>,
    /// What was written, by kind; nothing, where the import was refused.
    pub(super) kinds: Option<Vec<KindReport>>,
    /// How many objects were refused.
    pub(super) refused: usize,
}

impl Report {
    /// Tells if the import was refused.
    pub(crate) fn is_refused(&self) -> bool {
        self.kinds.is_none()
    }

    /// Returns the counts of all kinds.
    pub(crate) fn stats(&self) -> Stats {
        let mut stats = Stats::default();
        match &self.kinds {
            Some(kinds) => kinds.iter().for_each(|it| stats.add(it.stats)),
            None => stats.ignored = self.refused,
        }
        stats
    }

    /// Returns the word for the outcome.
    pub(crate) fn status(&self) -> &'static str {
        if self.is_refused() { "ERROR" } else { "OK" }
    }

    /// Writes the report; a short one leaves the warnings out.
    pub(crate) fn value(&self, facts: Facts, with_warnings: bool) -> Value {
        let faults = |faults: &[Fault]| -> Vec<Value> {
            faults.iter().map(|fault| fault.value(facts)).collect()
        };
        let warnings = if with_warnings { faults(&self.warnings) } else { Vec::new() };
        let warnings: Vec<Value> = warnings.into_iter().map(as_warning).collect();
        let mut report = json!({
            "status": self.status(),
            "validationReport": {"errorReports": faults(&self.errors), "warningReports": warnings},
            "stats": self.stats().value(),
        });
        if let Some(kinds) = &self.kinds {
            let map: Map<String, Value> = kinds
                .iter()
                .map(|it| (it.kind.report_name().to_owned(), kind_report(it)))
                .collect();
            report["bundleReport"] = json!({"typeReportMap": map});
        }
        report
    }
}

/// A warning names its code differently.
fn as_warning(mut fault: Value) -> Value {
    if let Value::Object(fields) = &mut fault
        && let Some(code) = fields.remove("errorCode")
    {
        fields.insert("warningCode".to_owned(), code);
    }
    fault
}

fn kind_report(report: &KindReport) -> Value {
    let name = report.kind.report_name();
    let objects: Vec<Value> = report
        .written
        .iter()
        .map(|uid| json!({"trackerType": name, "uid": uid, "errorReports": []}))
        .collect();
    json!({"trackerType": name, "stats": report.stats.value(), "objectReports": objects})
}
