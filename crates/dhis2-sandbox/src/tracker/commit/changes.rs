//! What a write leaves in the change logs.

use std::sync::Arc;

use serde_json::Value;

use super::Commit;
use crate::clock::Moment;
use crate::tracker::record::{Change, ChangeType, Changed, Event};

impl Commit<'_> {
    pub(super) fn change(
        &self,
        what: Changed,
        change_type: ChangeType,
        previous: Option<String>,
        current: Option<&str>,
    ) -> Change {
        Change {
            what,
            change_type,
            previous,
            current: current.map(str::to_owned),
            at: self.now,
            by: Arc::clone(&self.person),
        }
    }

    /// Notes what became of the fields of an event, in the versions that do.
    pub(super) fn log_fields(&self, event: &mut Event, before: Option<&Event>) {
        let facts = self.state.facts;
        if !facts.logs_event_fields() || !facts.logs_data_values(self.state, &event.program) {
            return;
        }
        let fields: [(&'static str, fn(&Event) -> Option<String>); 3] = [
            ("occurredAt", |it| it.occurred_at.map(spaced)),
            ("scheduledAt", |it| it.scheduled_at.map(spaced)),
            ("geometry", |it| it.geometry.as_ref().map(shape)),
        ];
        for (name, value) in fields {
            let (previous, current) = (before.and_then(value), value(event));
            let change_type = match (&previous, &current) {
                (None, Some(_)) => ChangeType::Create,
                (Some(_), None) => ChangeType::Delete,
                (Some(a), Some(b)) if a != b => ChangeType::Update,
                _ => continue,
            };
            let what = Changed::Field(name);
            event.changes.push(self.change(what, change_type, previous, current.as_deref()));
        }
    }
}

/// Writes a time as the change log of fields does: `2024-02-22 00:00:00.000`.
fn spaced(moment: Moment) -> String {
    moment.text().replace('T', " ")
}

/// Writes a geometry as the change log of fields does: `(10.5, 1.25)`.
fn shape(geometry: &Value) -> String {
    fn points(value: &Value, found: &mut Vec<String>) {
        let Some(entries) = value.as_array() else { return };
        if let [x, y, ..] = entries.as_slice()
            && x.is_number()
        {
            let number = |value: &Value| format!("{:?}", value.as_f64().unwrap_or_default());
            found.push(format!("({}, {})", number(x), number(y)));
            return;
        }
        entries.iter().for_each(|entry| points(entry, found));
    }
    let mut found = Vec::new();
    points(&geometry["coordinates"], &mut found);
    found.join(", ")
}
