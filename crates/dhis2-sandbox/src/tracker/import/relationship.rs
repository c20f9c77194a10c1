//! Checks the relationships of an import.

use serde_json::Value;

use super::bundle::{Bundle, Reporter, is_blank};
use super::parameters::Strategy;
use crate::store::{self, Object};
use crate::tracker::payload::ends;
use crate::tracker::record::Kind;

/// Checks one relationship; a step that fails ends the check.
pub(super) fn check(bundle: &Bundle<'_>, object: &Object, reporter: &mut Reporter) {
    let uid = reporter.uid();
    let strategy = bundle.strategy(Kind::Relationship, &uid);
    match bundle.tracker().relationship(&uid) {
        Some(known) if known.deleted => reporter.error("E4017", vec![uid.clone().into()]),
        Some(_) if strategy == Strategy::Create => {
            reporter.error("E4015", vec![uid.clone().into()]);
        }
        Some(_) if strategy == Strategy::Update => {
            reporter.warning("E4015", vec![uid.clone().into()]);
        }
        None if strategy != Strategy::Create => reporter.error("E4016", vec![uid.clone().into()]),
        _ => {}
    }
    if reporter.has_errors() || strategy == Strategy::Delete {
        return;
    }
    check_mandatory(object, reporter);
    if reporter.has_errors() {
        return;
    }
    let Some(kind) = bundle.named("relationshipTypes", object, "relationshipType") else {
        let name = bundle.identifier("relationshipTypes", object, "relationshipType");
        reporter.error("E4006", vec![name]);
        return;
    };
    if strategy != Strategy::Create {
        return;
    }
    let (from, to) = (ends(object.get("from")), ends(object.get("to")));
    if from == to {
        reporter.error("E4000", vec![uid.into()]);
        return;
    }
    for (side, ends) in [("from", &from), ("to", &to)] {
        if let (Some(end), Some(constraint)) =
            (ends.first(), kind.get(&format!("{side}Constraint")))
        {
            check_end(bundle, side, end, constraint, reporter);
        }
    }
    if reporter.has_errors() {
        return;
    }
    if !bundle.writes("relationshipTypes", kind) {
        reporter.error("E4020", vec![bundle.user().into(), uid.into()]);
        return;
    }
    check_twice(bundle, kind, &from[0], &to[0], reporter);
}

fn check_mandatory(object: &Object, reporter: &mut Reporter) {
    for side in ["from", "to"] {
        if ends(object.get(side)).len() != 1 {
            reporter.error("E4001", vec![side.into(), reporter.uid().into()]);
        }
    }
    if is_blank(object, "relationshipType") {
        reporter.error("E1124", vec!["relationshipType".into()]);
    }
}

/// The name of a kind in messages.
fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::TrackedEntity => "trackedEntity",
        Kind::Enrollment => "enrollment",
        Kind::Event => "event",
        Kind::Relationship => "relationship",
    }
}

fn check_end(
    bundle: &Bundle<'_>,
    side: &str,
    (kind, uid): &(Kind, String),
    constraint: &Value,
    reporter: &mut Reporter,
) {
    let wanted = match constraint["relationshipEntity"].as_str() {
        Some("PROGRAM_INSTANCE") => Kind::Enrollment,
        Some("PROGRAM_STAGE_INSTANCE") => Kind::Event,
        _ => Kind::TrackedEntity,
    };
    if *kind != wanted {
        reporter.error("E4010", vec![side.into(), name(wanted).into(), name(*kind).into()]);
        return;
    }
    if !bundle.has(*kind, uid) {
        reporter.error("E4012", vec![name(*kind).into(), uid.as_str().into()]);
        return;
    }
    let entity_type = constraint.get("trackedEntityType").and_then(store::reference);
    if let Some(entity_type) = entity_type.filter(|_| wanted == Kind::TrackedEntity)
        && let Some(found) = bundle.type_of(uid)
        && found != entity_type
    {
        let shown = bundle.identify("trackedEntityTypes", &found);
        reporter.error("E4014", vec![side.into(), entity_type.into(), shown]);
    }
}

/// Two objects have one relationship of a type; one that goes both ways may be given either way.
fn check_twice(
    bundle: &Bundle<'_>,
    kind: &Object,
    from: &(Kind, String),
    to: &(Kind, String),
    reporter: &mut Reporter,
) {
    let both = kind.get("bidirectional").and_then(Value::as_bool) == Some(true);
    let is = |item: &crate::tracker::record::Item, end: &(Kind, String)| {
        item.kind == end.0 && *item.uid == *end.1
    };
    let twice = bundle.tracker().relationships().any(|other| {
        !other.deleted
            && *other.relationship_type == *store::uid(kind)
            && ((is(&other.from, from) && is(&other.to, to))
                || (both && is(&other.from, to) && is(&other.to, from)))
    });
    if twice {
        let arguments = vec![
            reporter.uid().into(),
            from.0.report_name().into(),
            from.1.as_str().into(),
            to.0.report_name().into(),
            to.1.as_str().into(),
        ];
        reporter.error("E4018", arguments);
    }
}
