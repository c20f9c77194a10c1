//! Checks the enrollments of an import.

use serde_json::Value;

use super::bundle::{Bundle, Reporter, entries, is_blank};
use super::entity::check_unique;
use super::parameters::Strategy;
use super::{event, place, values};
use crate::area::tracker::access::has_registration;
use crate::store::{self, Object};
use crate::tracker::date;
use crate::tracker::record::{Enrollment, Kind};

/// Checks one enrollment; a step that fails ends the check.
pub(super) fn check(bundle: &Bundle<'_>, object: &Object, reporter: &mut Reporter) {
    let uid = reporter.uid();
    let strategy = bundle.strategy(Kind::Enrollment, &uid);
    let known = bundle.tracker().enrollment(&uid);
    match known {
        Some(enrollment) if enrollment.deleted => {
            reporter.error("E1113", vec![uid.clone().into()]);
        }
        Some(_) if strategy == Strategy::Create => {
            reporter.error("E1080", vec![uid.clone().into()]);
        }
        None if strategy != Strategy::Create => reporter.error("E1081", vec![uid.clone().into()]),
        _ => {}
    }
    let steps: [fn(&Bundle<'_>, &Object, Option<&Enrollment>, &mut Reporter); 4] =
        [check_mandatory, check_metadata, check_updates, check_relations];
    if strategy != Strategy::Delete {
        for step in steps {
            if !reporter.has_errors() {
                step(bundle, object, known, reporter);
            }
        }
    }
    if reporter.has_errors() {
        return;
    }
    check_rights(bundle, object, known, strategy, reporter);
    if reporter.has_errors() || strategy == Strategy::Delete {
        return;
    }
    event::check_notes(bundle, object, reporter);
    check_other_enrollments(bundle, object, &uid, reporter);
    if let Some(program) = bundle.named("programs", object, "program") {
        place::check(object, program, reporter);
        check_dates(bundle, object, program, reporter);
        check_attributes(bundle, object, program, reporter);
    }
}

fn check_mandatory(
    _bundle: &Bundle<'_>,
    object: &Object,
    _known: Option<&Enrollment>,
    reporter: &mut Reporter,
) {
    for property in ["orgUnit", "program", "trackedEntity"] {
        if is_blank(object, property) {
            reporter.error("E1122", vec![property.into()]);
        }
    }
}

fn check_metadata(
    bundle: &Bundle<'_>,
    object: &Object,
    _known: Option<&Enrollment>,
    reporter: &mut Reporter,
) {
    if bundle.named("organisationUnits", object, "orgUnit").is_none() {
        reporter.error("E1070", vec![bundle.identifier("organisationUnits", object, "orgUnit")]);
    }
    if bundle.named("programs", object, "program").is_none() {
        reporter.error("E1069", vec![bundle.identifier("programs", object, "program")]);
    }
    let entity = store::text(object, "trackedEntity").unwrap_or_default();
    if !bundle.has(Kind::TrackedEntity, entity) {
        reporter.error("E1068", vec![entity.into()]);
    }
}

fn check_updates(
    _bundle: &Bundle<'_>,
    object: &Object,
    known: Option<&Enrollment>,
    reporter: &mut Reporter,
) {
    let Some(known) = known else { return };
    for (property, value) in [("program", &known.program), ("trackedEntity", &known.tracked_entity)]
    {
        if store::text(object, property) != Some(value) {
            reporter.error("E1127", vec![property.into()]);
        }
    }
}

fn check_relations(
    bundle: &Bundle<'_>,
    object: &Object,
    _known: Option<&Enrollment>,
    reporter: &mut Reporter,
) {
    let Some(program) = bundle.named("programs", object, "program") else { return };
    let unit = store::text(object, "orgUnit").unwrap_or_default();
    let uid = store::uid(program);
    if !has_registration(program) {
        reporter.error("E1014", vec![uid.into()]);
    }
    if !store::members(program, "organisationUnits").any(|it| it == unit) {
        reporter.error("E1041", vec![unit.into(), uid.into()]);
    }
    let entity = store::text(object, "trackedEntity").unwrap_or_default();
    if let Some(kind) = store::referred(program, "trackedEntityType")
        && bundle.type_of(entity).as_deref() != Some(kind)
    {
        reporter.error("E1022", vec![entity.into(), uid.into()]);
    }
}

fn check_rights(
    bundle: &Bundle<'_>,
    object: &Object,
    known: Option<&Enrollment>,
    strategy: Strategy,
    reporter: &mut Reporter,
) {
    let text = |key: &str| store::text(object, key).unwrap_or_default();
    let program = known.map_or_else(|| text("program"), |it| &it.program);
    let entity = known.map_or_else(|| text("trackedEntity"), |it| &it.tracked_entity);
    let Some(program) = bundle.metadata("programs", program) else { return };
    match (strategy, known) {
        (Strategy::Update, Some(known)) if *known.org_unit != *text("orgUnit") => {
            bundle.check_capture(reporter, text("orgUnit"));
        }
        (Strategy::Update, _) => {}
        (_, known) => {
            let unit = known.map_or_else(|| text("orgUnit"), |it| &it.org_unit);
            bundle.check_capture(reporter, unit);
        }
    }
    let has_events =
        known.is_some_and(|it| bundle.tracker().events_of(it).any(|event| !event.deleted));
    if strategy == Strategy::Delete
        && has_events
        && !bundle.view.account().has("F_ENROLLMENT_CASCADE_DELETE")
    {
        reporter.error("E1103", vec![bundle.user().into(), reporter.uid().into()]);
    }
    if !bundle.writes("programs", program) {
        reporter.error("E1091", vec![bundle.user().into(), store::uid(program).into()]);
    }
    bundle.check_owner(reporter, program, entity);
}

/// A tracked entity is active in a program once, and enrolled once where the program says so.
fn check_other_enrollments(
    bundle: &Bundle<'_>,
    object: &Object,
    uid: &str,
    reporter: &mut Reporter,
) {
    let status = store::text(object, "status").unwrap_or("ACTIVE");
    let Some(program) = bundle.named("programs", object, "program") else { return };
    let once = program.get("onlyEnrollOnce").and_then(Value::as_bool) == Some(true);
    if status == "CANCELLED" || (status == "COMPLETED" && !once) {
        return;
    }
    let entity = store::text(object, "trackedEntity").unwrap_or_default();
    let program = store::uid(program);
    let mut others: Vec<String> = Vec::new();
    for other in &bundle.payload.enrollments {
        let text = |key: &str| store::text(other, key);
        if text("program") == Some(program)
            && text("trackedEntity") == Some(entity)
            && text("enrollment") != Some(uid)
        {
            others.push(text("status").unwrap_or("ACTIVE").to_owned());
        }
    }
    if let Some(known) = bundle.tracker().tracked_entity(entity) {
        for other in bundle.tracker().enrollments_of(known) {
            let given = bundle.payload.find(Kind::Enrollment, &other.uid).is_some();
            if !other.deleted && !given && *other.program == *program && *other.uid != *uid {
                others.push(other.status.clone());
            }
        }
    }
    others.retain(|status| status != "CANCELLED");
    if status == "ACTIVE" && others.iter().any(|status| status == "ACTIVE") {
        reporter.error("E1015", vec![entity.into(), program.into()]);
    }
    if once && !others.is_empty() {
        reporter.error("E1016", vec![entity.into(), program.into()]);
    }
}

fn check_dates(bundle: &Bundle<'_>, object: &Object, program: &Object, reporter: &mut Reporter) {
    let facts = bundle.view.facts();
    let given = |key: &str| store::text(object, key).and_then(date::parse);
    let switch = |key: &str| program.get(key).and_then(Value::as_bool);
    // The older words ask for the value, which is missing.
    let nothing = || if facts.names_missing_dates() { vec!["null".into()] } else { Vec::new() };
    let today = date::day_of(bundle.view.state().clock.now());
    let (enrolled, occurred) = (given("enrolledAt"), given("occurredAt"));
    if enrolled.is_none() {
        reporter.error("E1025", nothing());
    }
    for (moment, property, code) in [
        (enrolled, "selectEnrollmentDatesInFuture", "E1020"),
        (occurred, "selectIncidentDatesInFuture", "E1021"),
    ] {
        if let Some(moment) = moment
            && switch(property) != Some(true)
            && date::day_of(moment) > today
        {
            reporter.error(code, vec![moment.text().into()]);
        }
    }
    if switch("displayIncidentDate") == Some(true) && occurred.is_none() {
        reporter.error("E1023", nothing());
    }
    let status = store::text(object, "status").unwrap_or("ACTIVE");
    if facts.limits_completion_dates() && given("completedAt").is_some() && status == "ACTIVE" {
        reporter.error("E1052", vec![reporter.uid().into(), status.into()]);
    }
}

fn check_attributes(
    bundle: &Bundle<'_>,
    object: &Object,
    program: &Object,
    reporter: &mut Reporter,
) {
    let of_program: Vec<(&str, bool)> = entries(program, "programTrackedEntityAttributes")
        .filter_map(|it| {
            let mandatory = it.get("mandatory").and_then(Value::as_bool) == Some(true);
            Some((store::referred(it, "trackedEntityAttribute")?, mandatory))
        })
        .collect();
    let entity = store::text(object, "trackedEntity").unwrap_or_default();
    let mut given = bundle.attributes_of(entity);
    for entry in entries(object, "attributes") {
        let name = bundle.identifier("trackedEntityAttributes", entry, "attribute");
        if is_blank(entry, "attribute") {
            reporter.error("E1075", vec![name]);
            continue;
        }
        let uid = store::text(entry, "attribute").unwrap_or_default();
        let value = store::text(entry, "value");
        let place = of_program.iter().find(|(it, _)| *it == uid);
        if value.is_none() && place.is_some_and(|(_, mandatory)| *mandatory) {
            reporter.error("E1076", vec!["TrackedEntityAttribute".into(), name.clone()]);
        }
        let Some(attribute) = bundle.metadata("trackedEntityAttributes", uid) else {
            reporter.error("E1006", vec![name]);
            continue;
        };
        let Some(value) = value else { continue };
        given.insert(uid.to_owned());
        values::check(bundle, reporter, attribute, value, true);
        check_unique(bundle, attribute, value, entity, reporter);
        if place.is_none() {
            reporter.error("E1019", vec![format!("{uid}={value}").into()]);
        }
    }
    for (uid, _) in of_program.iter().filter(|(uid, mandatory)| *mandatory && !given.contains(*uid))
    {
        let name = bundle.identify("trackedEntityAttributes", uid);
        let program = store::uid(program);
        reporter.error("E1018", vec![name, program.into(), reporter.uid().into()]);
    }
}
