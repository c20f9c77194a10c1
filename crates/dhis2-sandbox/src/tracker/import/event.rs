//! Checks the events of an import.

use std::collections::HashSet;

use serde_json::Value;

use super::bundle::{Bundle, Reporter, entries, is_blank};
use super::fault::Argument;
use super::parameters::Strategy;
use super::{category, place, values};
use crate::area::tracker::access::has_registration;
use crate::store::{self, Object};
use crate::tracker::date;
use crate::tracker::record::{Event, Kind};

/// The states in which an event has values.
const WITH_VALUES: [&str; 3] = ["ACTIVE", "COMPLETED", "VISITED"];

/// Checks one event; a step that fails ends the check.
pub(super) fn check(bundle: &Bundle<'_>, object: &Object, reporter: &mut Reporter) {
    let uid = reporter.uid();
    let strategy = bundle.strategy(Kind::Event, &uid);
    let known = bundle.tracker().event(&uid);
    match known {
        Some(event) if event.deleted => reporter.error("E1082", vec![uid.clone().into()]),
        Some(_) if strategy == Strategy::Create => {
            reporter.error("E1030", vec![uid.clone().into()]);
        }
        None if strategy != Strategy::Create => reporter.error("E1032", vec![uid.clone().into()]),
        _ => {}
    }
    let steps: [fn(&Bundle<'_>, &Object, Option<&Event>, &mut Reporter); 4] =
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
    let (Some(program), Some(stage)) = (
        bundle.named("programs", object, "program"),
        bundle.named("programStages", object, "programStage"),
    ) else {
        return;
    };
    category::check_dates(bundle, object, program, reporter);
    check_dates(bundle, object, program, reporter);
    place::check(object, stage, reporter);
    check_notes(bundle, object, reporter);
    check_values(bundle, object, stage, reporter);
    if let Some(known) = known {
        check_transition(bundle, object, stage, known, reporter);
    }
    check_assigned(bundle, object, stage, reporter);
}

/// Returns the state that an event is to have.
fn status(object: &Object) -> &str {
    store::text(object, "status").unwrap_or("ACTIVE")
}

fn check_mandatory(
    bundle: &Bundle<'_>,
    object: &Object,
    _known: Option<&Event>,
    reporter: &mut Reporter,
) {
    let stage = bundle.named("programStages", object, "programStage");
    let program = bundle.named("programs", object, "program");
    let with_enrollment = program.is_some_and(|it| has_registration(it));
    if bundle.view.facts().demands_enrollment_first()
        && with_enrollment
        && is_blank(object, "enrollment")
    {
        reporter.error("E1123", vec!["enrollment".into()]);
    }
    for property in ["orgUnit", "programStage"] {
        if is_blank(object, property) {
            reporter.error("E1123", vec![property.into()]);
        }
    }
    match stage {
        Some(stage) if store::referred(stage, "program").is_none() => {
            let name = bundle.identifier("programStages", object, "programStage");
            reporter.error("E1008", vec![name]);
        }
        None if is_blank(object, "program") => reporter.error("E1123", vec!["program".into()]),
        _ => {}
    }
}

fn check_metadata(
    bundle: &Bundle<'_>,
    object: &Object,
    _known: Option<&Event>,
    reporter: &mut Reporter,
) {
    for (property, class, code) in [
        ("orgUnit", "organisationUnits", "E1011"),
        ("program", "programs", "E1010"),
        ("programStage", "programStages", "E1013"),
    ] {
        if bundle.named(class, object, property).is_none() {
            reporter.error(code, vec![bundle.identifier(class, object, property)]);
        }
    }
}

fn check_updates(
    _bundle: &Bundle<'_>,
    object: &Object,
    known: Option<&Event>,
    reporter: &mut Reporter,
) {
    let Some(known) = known else { return };
    if store::text(object, "programStage") != Some(&known.program_stage) {
        reporter.error("E1128", vec!["programStage".into()]);
    }
    let given = store::text(object, "enrollment");
    if given.is_some() && known.enrollment.is_some() && given != known.enrollment.as_deref() {
        reporter.error("E1128", vec!["enrollment".into()]);
    }
}

fn check_relations(
    bundle: &Bundle<'_>,
    object: &Object,
    _known: Option<&Event>,
    reporter: &mut Reporter,
) {
    let (Some(program), Some(stage)) = (
        bundle.named("programs", object, "program"),
        bundle.named("programStages", object, "programStage"),
    ) else {
        return;
    };
    let uid = reporter.uid();
    let program_uid = store::uid(program);
    let enrollment = store::text(object, "enrollment").filter(|uid| !uid.is_empty());
    if has_registration(program) && enrollment.is_some_and(|it| bundle.entity_of(it).is_none()) {
        reporter.error("E1313", vec![uid.clone().into()]);
    }
    if store::referred(stage, "program") != Some(program_uid) {
        let stage = store::uid(stage);
        reporter.error("E1089", vec![uid.clone().into(), stage.into(), program_uid.into()]);
    }
    if has_registration(program) {
        match enrollment {
            None => reporter.error("E1033", vec![uid.clone().into()]),
            Some(it) if bundle.program_of(it).as_deref() != Some(program_uid) => {
                reporter.error("E1079", vec![uid.clone().into(), program_uid.into(), it.into()]);
            }
            Some(_) => {}
        }
    }
    let unit = store::text(object, "orgUnit").unwrap_or_default();
    if !store::members(program, "organisationUnits").any(|it| it == unit) {
        reporter.error("E1029", vec![unit.into(), program_uid.into()]);
    }
    category::check(bundle, object, program, reporter);
}

fn check_rights(
    bundle: &Bundle<'_>,
    object: &Object,
    known: Option<&Event>,
    strategy: Strategy,
    reporter: &mut Reporter,
) {
    let text = |key: &str| store::text(object, key).unwrap_or_default();
    let stage = known.map_or_else(|| text("programStage"), |it| &it.program_stage);
    let program = known.map_or_else(|| text("program"), |it| &it.program);
    let (Some(stage), Some(program)) =
        (bundle.metadata("programStages", stage), bundle.metadata("programs", program))
    else {
        return;
    };
    let unit = match known {
        Some(known) if strategy == Strategy::Delete => &*known.org_unit,
        _ => text("orgUnit"),
    };
    let moved = known.is_some_and(|it| *it.org_unit != *unit);
    if strategy != Strategy::Update || !has_registration(program) || moved {
        bundle.check_capture(reporter, unit);
    }
    if has_registration(program) {
        if !bundle.writes("programStages", stage) {
            reporter.error("E1095", vec![bundle.user().into(), store::uid(stage).into()]);
        }
        if !bundle.reads("programs", program) {
            reporter.error("E1096", vec![bundle.user().into(), store::uid(program).into()]);
        }
        let entity = match known {
            Some(known) => known.tracked_entity.as_deref().map(str::to_owned),
            None => bundle.entity_of(text("enrollment")),
        };
        bundle.check_owner(reporter, program, &entity.unwrap_or_default());
    } else if !bundle.writes("programs", program) {
        reporter.error("E1091", vec![bundle.user().into(), store::uid(program).into()]);
    }
    let reopens = known.is_some_and(|it| it.status == "COMPLETED") && status(object) != "COMPLETED";
    if strategy == Strategy::Update && reopens && !bundle.view.account().has("F_UNCOMPLETE_EVENT") {
        reporter.error("E1083", vec![bundle.user().into()]);
    }
}

fn check_dates(bundle: &Bundle<'_>, object: &Object, program: &Object, reporter: &mut Reporter) {
    let given = |key: &str| store::text(object, key).and_then(date::parse);
    let status = status(object);
    let uid = reporter.uid();
    let happens = !has_registration(program) || matches!(status, "ACTIVE" | "COMPLETED");
    if given("occurredAt").is_none() && happens {
        reporter.error("E1031", vec![uid.into()]);
        return;
    }
    if given("scheduledAt").is_none() && status == "SCHEDULE" {
        reporter.error("E1050", vec![uid.into()]);
        return;
    }
    let facts = bundle.view.facts();
    let completed = given("completedAt");
    if facts.limits_completion_dates() && completed.is_some() && status != "COMPLETED" {
        reporter.error("E1051", vec![uid.clone().into(), status.into()]);
    }
    if bundle.view.account().has("F_EDIT_EXPIRED") {
        return;
    }
    let days = program.get("completeEventsExpiryDays").and_then(Value::as_i64).unwrap_or_default();
    if days > 0 && status == "COMPLETED" {
        let now = bundle.view.state().clock.now();
        match completed {
            Some(moment) if now.0 > moment.0 + days * 86_400_000 => {
                reporter.error("E1043", vec![uid.into()]);
            }
            None if !facts.limits_completion_dates() => {
                reporter.error("E1042", vec![uid.into()]);
            }
            _ => {}
        }
    }
}

/// Warns of notes that are there already; the other ones are written.
pub(super) fn check_notes(bundle: &Bundle<'_>, object: &Object, reporter: &mut Reporter) {
    let given: Vec<&str> = entries(object, "notes")
        .filter(|it| !is_blank(it, "value"))
        .filter_map(|it| store::text(it, "note"))
        .collect();
    if given.is_empty() {
        return;
    }
    let tracker = bundle.tracker();
    let known: HashSet<&str> = tracker
        .enrollments()
        .flat_map(|it| &it.notes)
        .chain(tracker.events().flat_map(|it| &it.notes))
        .map(|note| &*note.uid)
        .collect();
    for uid in given.into_iter().filter(|uid| known.contains(uid)) {
        reporter.warning("E1119", vec![uid.into()]);
    }
}

fn check_values(bundle: &Bundle<'_>, object: &Object, stage: &Object, reporter: &mut Reporter) {
    let of_stage: Vec<(&str, bool)> = entries(stage, "programStageDataElements")
        .filter_map(|it| {
            let compulsory = it.get("compulsory").and_then(Value::as_bool) == Some(true);
            Some((store::referred(it, "dataElement")?, compulsory))
        })
        .collect();
    for entry in entries(object, "dataValues") {
        let Some(element) = bundle.named("dataElements", entry, "dataElement") else {
            let name = bundle.identifier("dataElements", entry, "dataElement");
            reporter.error("E1304", vec![name]);
            continue;
        };
        if let Some(value) = store::text(entry, "value") {
            values::check(bundle, reporter, element, value, false);
        }
    }
    let status = status(object);
    let given = |with_value: bool| -> HashSet<&str> {
        entries(object, "dataValues")
            .filter(|it| !with_value || store::text(it, "value").is_some())
            .filter_map(|it| store::text(it, "dataElement"))
            .collect()
    };
    let all = given(false);
    if !WITH_VALUES.contains(&status) && !all.is_empty() {
        let allowed = format!("[{}]", WITH_VALUES.join(", "));
        reporter.error("E1315", vec![status.into(), allowed.into()]);
    }
    let on_complete = store::text(stage, "validationStrategy") == Some("ON_COMPLETE");
    if WITH_VALUES.contains(&status) && (!on_complete || status == "COMPLETED") {
        check_compulsory(bundle, &of_stage, &all, &given(true), reporter);
    }
    for uid in &all {
        if !of_stage.iter().any(|(it, _)| it == uid) {
            let name = bundle.identify("dataElements", uid);
            reporter.error("E1305", vec![name, store::uid(stage).into()]);
        }
    }
}

fn check_compulsory(
    bundle: &Bundle<'_>,
    of_stage: &[(&str, bool)],
    all: &HashSet<&str>,
    with_value: &HashSet<&str>,
    reporter: &mut Reporter,
) {
    let known = bundle.tracker().event(&reporter.uid());
    let saved = |uid: &str| {
        known.is_some_and(|event| event.data_values.iter().any(|it| *it.data_element == *uid))
    };
    for (uid, _) in of_stage.iter().filter(|(_, compulsory)| *compulsory) {
        let name = || -> Argument { bundle.identify("dataElements", uid) };
        if !all.contains(uid) && !saved(uid) {
            reporter.error("E1303", vec![name()]);
        }
        if all.contains(uid) && !with_value.contains(uid) {
            reporter.error("E1076", vec!["DataElement".into(), name()]);
        }
    }
}

fn check_transition(
    bundle: &Bundle<'_>,
    object: &Object,
    stage: &Object,
    known: &Event,
    reporter: &mut Reporter,
) {
    let status = status(object);
    if WITH_VALUES.contains(&known.status.as_str()) && !WITH_VALUES.contains(&status) {
        reporter.error("E1316", vec![known.status.as_str().into(), status.into()]);
    }
    let blocked = stage.get("blockEntryForm").and_then(Value::as_bool) == Some(true);
    let completed = status == "COMPLETED" && known.status == "COMPLETED";
    if bundle.view.facts().keeps_completed_events() && blocked && completed {
        reporter.error("E1326", vec![reporter.uid().into()]);
    }
}

fn check_assigned(bundle: &Bundle<'_>, object: &Object, stage: &Object, reporter: &mut Reporter) {
    let Some(named) = object.get("assignedUser").and_then(Value::as_object) else { return };
    if named.is_empty() {
        return;
    }
    let state = bundle.view.state();
    let username = store::text(named, "username");
    let known = username.is_some_and(|it| {
        crate::account::by_username(&state.store, state.class("users"), it).is_some()
    });
    if !known {
        let shown = username.or_else(|| store::text(named, "uid")).unwrap_or_default();
        reporter.error("E1118", vec![shown.into()]);
    }
    if stage.get("enableUserAssignment").and_then(Value::as_bool) != Some(true) {
        let name = bundle.identifier("programStages", object, "programStage");
        reporter.warning("E1120", vec![name]);
    }
}

/// Refuses a second event of a stage that is not repeatable.
///
/// `refused` tells which events are refused already; the older servers look at those too.
pub(super) fn check_repeated(
    bundle: &Bundle<'_>,
    refused: &HashSet<String>,
) -> Vec<(String, Argument)> {
    let all = bundle.view.facts().looks_for_repeated_events_of_refused();
    let mut faults = Vec::new();
    let mut seen: Vec<(&str, &str, &str)> = Vec::new();
    for object in &bundle.payload.events {
        let text = |key: &str| store::text(object, key).unwrap_or_default();
        let (uid, stage, enrollment) = (text("event"), text("programStage"), text("enrollment"));
        let Some(found) = bundle.metadata("programStages", stage) else { continue };
        let repeatable = found.get("repeatable").and_then(Value::as_bool) == Some(true);
        if repeatable || enrollment.is_empty() {
            continue;
        }
        let strategy = bundle.strategy(Kind::Event, uid);
        if strategy == Strategy::Delete {
            continue;
        }
        if !refused.contains(uid) {
            seen.push((uid, stage, enrollment));
        }
        let stored = bundle.tracker().enrollment(enrollment).is_some_and(|known| {
            bundle.tracker().events_of(known).any(|it| !it.deleted && *it.program_stage == *stage)
        });
        if strategy == Strategy::Create && stored && (all || !refused.contains(uid)) {
            let name = bundle.identifier("programStages", object, "programStage");
            faults.push((uid.to_owned(), name));
        }
    }
    for (uid, stage, enrollment) in &seen {
        let same = seen.iter().filter(|it| it.1 == *stage && it.2 == *enrollment).count();
        if same > 1 {
            faults.push(((*uid).to_owned(), bundle.identify("programStages", stage)));
        }
    }
    faults
}
