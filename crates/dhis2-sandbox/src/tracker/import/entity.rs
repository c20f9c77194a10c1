//! Checks the tracked entities of an import.

use serde_json::Value;

use super::bundle::{Bundle, Reporter, entries, is_blank};
use super::parameters::Strategy;
use super::values;
use crate::store::{self, Object};
use crate::tracker::record::{Kind, TrackedEntity};

/// Checks one tracked entity; a step that fails ends the check.
pub(super) fn check(bundle: &Bundle<'_>, object: &Object, reporter: &mut Reporter) {
    let uid = reporter.uid();
    let strategy = bundle.strategy(Kind::TrackedEntity, &uid);
    let known = bundle.tracker().tracked_entity(&uid);
    match known {
        Some(entity) if entity.deleted => reporter.error("E1114", vec![uid.clone().into()]),
        Some(_) if strategy == Strategy::Create => {
            reporter.error("E1002", vec![uid.clone().into()]);
        }
        None if strategy != Strategy::Create => reporter.error("E1063", vec![uid.clone().into()]),
        _ => {}
    }
    if reporter.has_errors() {
        return;
    }
    if strategy != Strategy::Delete && !check_form(bundle, object, known, reporter) {
        return;
    }
    check_rights(bundle, object, known, strategy, reporter);
    if !reporter.has_errors() && strategy != Strategy::Delete {
        check_attributes(bundle, object, &uid, reporter);
    }
}

fn check_form(
    bundle: &Bundle<'_>,
    object: &Object,
    known: Option<&TrackedEntity>,
    reporter: &mut Reporter,
) -> bool {
    for property in ["trackedEntityType", "orgUnit"] {
        if is_blank(object, property) {
            reporter.error("E1121", vec![property.into()]);
        }
    }
    if reporter.has_errors() {
        return false;
    }
    for (property, class, code) in [
        ("orgUnit", "organisationUnits", "E1049"),
        ("trackedEntityType", "trackedEntityTypes", "E1005"),
    ] {
        if bundle.named(class, object, property).is_none() {
            reporter.error(code, vec![bundle.identifier(class, object, property)]);
        }
    }
    let kind = store::text(object, "trackedEntityType").unwrap_or_default();
    if !reporter.has_errors() && known.is_some_and(|it| *it.entity_type != *kind) {
        reporter.error("E1126", vec!["trackedEntityType".into()]);
    }
    !reporter.has_errors()
}

fn check_rights(
    bundle: &Bundle<'_>,
    object: &Object,
    known: Option<&TrackedEntity>,
    strategy: Strategy,
    reporter: &mut Reporter,
) {
    let text = |key: &str| store::text(object, key).unwrap_or_default();
    let unit = known.map_or_else(|| text("orgUnit"), |it| &it.org_unit);
    let kind = known.map_or_else(|| text("trackedEntityType"), |it| &it.entity_type);
    let found = bundle.metadata("trackedEntityTypes", kind);
    let writes = found.is_some_and(|it| bundle.writes("trackedEntityTypes", it));
    if strategy == Strategy::Create && !writes {
        reporter.error("E1001", vec![bundle.user().into(), kind.into()]);
    }
    if strategy != Strategy::Update {
        bundle.check_capture(reporter, unit);
    }
    if strategy != Strategy::Create && !writes {
        reporter.error("E1003", vec![bundle.user().into(), reporter.uid().into()]);
    }
    let has_enrollments = known.is_some_and(|entity| {
        bundle.tracker().enrollments_of(entity).any(|enrollment| !enrollment.deleted)
    });
    if strategy == Strategy::Delete
        && has_enrollments
        && !bundle.view.account().has("F_TEI_CASCADE_DELETE")
    {
        reporter.error("E1100", vec![bundle.user().into(), reporter.uid().into()]);
    }
}

fn check_attributes(bundle: &Bundle<'_>, object: &Object, uid: &str, reporter: &mut Reporter) {
    let Some(kind) = bundle.named("trackedEntityTypes", object, "trackedEntityType") else {
        return;
    };
    let mandatory: Vec<&str> = entries(kind, "trackedEntityTypeAttributes")
        .filter(|it| it.get("mandatory").and_then(Value::as_bool) == Some(true))
        .filter_map(|it| store::referred(it, "trackedEntityAttribute"))
        .collect();
    let given = bundle.attributes_of(uid);
    for attribute in mandatory.iter().filter(|it| !given.contains(**it)) {
        let name = bundle.identify("trackedEntityAttributes", attribute);
        reporter.error("E1090", vec![name, store::uid(kind).into(), uid.into()]);
    }
    for entry in entries(object, "attributes") {
        let name = bundle.identifier("trackedEntityAttributes", entry, "attribute");
        let Some(attribute) = bundle.named("trackedEntityAttributes", entry, "attribute") else {
            reporter.error("E1006", vec![name]);
            continue;
        };
        let Some(value) = store::text(entry, "value") else {
            if mandatory.contains(&store::uid(attribute)) {
                reporter.error("E1076", vec!["TrackedEntityAttribute".into(), name]);
            }
            continue;
        };
        values::check(bundle, reporter, attribute, value, true);
        check_unique(bundle, attribute, value, uid, reporter);
    }
}

/// Refuses a value that another tracked entity has, where no two may have the same.
pub(super) fn check_unique(
    bundle: &Bundle<'_>,
    attribute: &Object,
    value: &str,
    entity: &str,
    reporter: &mut Reporter,
) {
    let switch = |key: &str| attribute.get(key).and_then(Value::as_bool).unwrap_or_default();
    if !switch("unique") {
        return;
    }
    let uid = store::uid(attribute);
    let unit = bundle
        .payload
        .find(Kind::TrackedEntity, entity)
        .and_then(|it| store::text(it, "orgUnit"))
        .unwrap_or_default();
    let same_unit = |other: &str| !switch("orgunitScope") || other == unit;
    let stored = bundle.tracker().tracked_entities().any(|other| {
        !other.deleted
            && *other.uid != *entity
            && same_unit(&other.org_unit)
            && other.attributes.iter().any(|it| *it.attribute == *uid && it.value == value)
    });
    let in_import = bundle.payload.tracked_entities.iter().any(|other| {
        store::text(other, "trackedEntity") != Some(entity)
            && same_unit(store::text(other, "orgUnit").unwrap_or_default())
            && entries(other, "attributes").any(|it| {
                store::text(it, "attribute") == Some(uid) && store::text(it, "value") == Some(value)
            })
    });
    if stored || in_import {
        reporter.error("E1064", vec![value.into(), uid.into()]);
    }
}
