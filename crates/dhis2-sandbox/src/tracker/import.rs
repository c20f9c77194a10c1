//! The import of tracker data: taken apart, checked, written, reported.

mod bundle;
mod category;
mod enrollment;
mod entity;
mod event;
mod fault;
mod identifiers;
pub(crate) mod parameters;
mod place;
mod relationship;
mod report;
mod rights;
pub(crate) mod shape;
mod values;

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};

use self::bundle::{Bundle, Reporter};
use self::fault::Fault;
use self::parameters::{Parameters, Strategy};
use self::report::{KindReport, Report, Stats};
use super::commit::Commit;
use super::payload::{Payload, ends};
use super::record::Kind;
use crate::account::Account;
use crate::state::State;
use crate::store::{self, Object};
use crate::view::View;

/// What the checks found.
#[derive(Default)]
struct Findings {
    errors: Vec<Fault>,
    warnings: Vec<Fault>,
    refused: HashMap<Kind, HashSet<String>>,
}

impl Findings {
    fn take(&mut self, kind: Kind, reporter: Reporter) {
        if reporter.has_errors() {
            self.refuse(kind, &reporter.uid());
        }
        self.errors.extend(reporter.errors);
        self.warnings.extend(reporter.warnings);
    }

    fn refuse(&mut self, kind: Kind, uid: &str) {
        self.refused.entry(kind).or_default().insert(uid.to_owned());
    }

    fn is_refused(&self, kind: Kind, uid: &str) -> bool {
        self.refused.get(&kind).is_some_and(|uids| uids.contains(uid))
    }
}

/// Imports a body.
pub(crate) fn run(
    state: &mut State,
    account: &Account,
    body: &Value,
    parameters: &Parameters,
) -> Report {
    let mut payload = Payload::flatten(body, &mut state.uids);
    identifiers::resolve(state, &parameters.schemes, &mut payload);
    prepare(state, &mut payload);
    let findings = check(state, account, &payload, parameters);
    let count = payload.len();
    let refused = !findings.errors.is_empty();
    if refused && parameters.atomic {
        return Report {
            errors: findings.errors,
            warnings: findings.warnings,
            kinds: None,
            refused: count,
        };
    }
    let kinds = if parameters.validates {
        Vec::new()
    } else {
        write(state, account, &payload, parameters, &findings)
    };
    Report { errors: findings.errors, warnings: findings.warnings, kinds: Some(kinds), refused: 0 }
}

/// Fills in what follows from what is given: the program of a stage, the only stage of a program.
fn prepare(state: &State, payload: &mut Payload) {
    let (programs, stages) = (state.class("programs"), state.class("programStages"));
    for event in &mut payload.events {
        let text =
            |event: &Object, key: &str| store::text(event, key).unwrap_or_default().to_owned();
        let (program, stage) = (text(event, "program"), text(event, "programStage"));
        if program.is_empty()
            && let Some(found) = state.store.get(stages, &stage)
            && let Some(program) = store::referred(found, "program")
        {
            event.insert("program".to_owned(), json!(program));
        }
        let found = state.store.get(programs, &program);
        let single =
            found.filter(|it| store::text(it, "programType") == Some("WITHOUT_REGISTRATION"));
        if let Some(program) = single
            && stage.is_empty()
            && let Some(stage) = store::members(program, "programStages").next()
        {
            event.insert("programStage".to_owned(), json!(stage));
        }
        choose_option_combo(state, event);
    }
}

/// Puts the category option combo of the options that an event names.
fn choose_option_combo(state: &State, event: &mut Object) {
    let Some(Value::Array(options)) = event.get("attributeCategoryOptions") else {
        return split_options(state, event);
    };
    let options: Vec<&str> = options.iter().filter_map(Value::as_str).collect();
    let named = store::text(event, "attributeOptionCombo").is_some_and(|it| !it.is_empty());
    if named || options.is_empty() {
        return;
    }
    let program = store::text(event, "program").unwrap_or_default();
    let program = state.store.get(state.class("programs"), program);
    let Some(combo) = program.and_then(|it| store::referred(it, "categoryCombo")) else { return };
    let combos = state.store.table(state.class("categoryOptionCombos"));
    let found = combos.values().find(|it| {
        let theirs: Vec<&str> = store::members(it, "categoryOptions").collect();
        store::referred(it, "categoryCombo") == Some(combo)
            && theirs.len() == options.len()
            && options.iter().all(|option| theirs.contains(option))
    });
    if let Some(found) = found.map(|it| store::uid(it).to_owned()) {
        event.insert("attributeOptionCombo".to_owned(), json!(found));
    }
}

fn split_options(state: &State, event: &mut Object) {
    let Some(text) = store::text(event, "attributeCategoryOptions") else { return };
    let options: Vec<&str> =
        text.split([',', ';']).map(str::trim).filter(|it| !it.is_empty()).collect();
    let options = json!(options);
    event.insert("attributeCategoryOptions".to_owned(), options);
    choose_option_combo(state, event);
}

/// Checks all objects.
fn check(state: &State, account: &Account, payload: &Payload, parameters: &Parameters) -> Findings {
    let mut findings = Findings::default();
    if parameters.validation == "SKIP" {
        return findings;
    }
    let view = View::new(state, account, "");
    let bundle = Bundle { view: &view, payload, parameters };
    for kind in Kind::ALL {
        for object in payload.of(kind) {
            let uid = store::text(object, kind.key()).unwrap_or_default();
            let mut reporter = Reporter::new(kind, uid);
            check_object(&bundle, kind, object, &mut reporter);
            findings.take(kind, reporter);
            if parameters.validation == "FAIL_FAST" && !findings.errors.is_empty() {
                return findings;
            }
        }
        if kind == Kind::Event && parameters.strategy != Strategy::Delete {
            check_repeated(&bundle, &mut findings);
        }
    }
    if parameters.strategy != Strategy::Delete {
        refuse_orphans(&bundle, &mut findings);
    }
    findings
}

fn check_object(bundle: &Bundle<'_>, kind: Kind, object: &Object, reporter: &mut Reporter) {
    let uid = reporter.uid();
    // The newer servers do not even read an object with such a UID.
    if !crate::uid::is_uid(&uid) {
        reporter.error("E1048", vec![kind.key().into(), uid.into()]);
        return;
    }
    match kind {
        Kind::TrackedEntity => entity::check(bundle, object, reporter),
        Kind::Enrollment => enrollment::check(bundle, object, reporter),
        Kind::Event => event::check(bundle, object, reporter),
        Kind::Relationship => relationship::check(bundle, object, reporter),
    }
}

fn check_repeated(bundle: &Bundle<'_>, findings: &mut Findings) {
    let refused = findings.refused.get(&Kind::Event).cloned().unwrap_or_default();
    for (uid, stage) in event::check_repeated(bundle, &refused) {
        let mut reporter = Reporter::new(Kind::Event, &uid);
        reporter.error("E1039", vec![stage]);
        findings.take(Kind::Event, reporter);
    }
}

/// Refuses what belongs to something that is refused and not stored either.
fn refuse_orphans(bundle: &Bundle<'_>, findings: &mut Findings) {
    for kind in [Kind::Enrollment, Kind::Event, Kind::Relationship] {
        for object in bundle.payload.of(kind) {
            let uid = store::text(object, kind.key()).unwrap_or_default();
            if findings.is_refused(kind, uid) {
                continue;
            }
            for (parent_kind, parent) in parents(kind, object) {
                let stored = bundle.tracker().deleted(parent_kind, &parent).is_some();
                if findings.is_refused(parent_kind, &parent) && !stored {
                    let mut reporter = Reporter::new(kind, uid);
                    let name = |kind: Kind| kind.key().to_owned();
                    reporter.error(
                        "E5000",
                        vec![
                            name(kind).into(),
                            uid.into(),
                            name(parent_kind).into(),
                            parent.into(),
                        ],
                    );
                    findings.take(kind, reporter);
                }
            }
        }
    }
}

/// Returns what an object cannot be without.
fn parents(kind: Kind, object: &Object) -> Vec<(Kind, String)> {
    let named = |kind: Kind| {
        let uid = store::text(object, kind.key()).filter(|uid| !uid.is_empty());
        uid.map(|uid| (kind, uid.to_owned())).into_iter().collect()
    };
    match kind {
        Kind::TrackedEntity => Vec::new(),
        Kind::Enrollment => named(Kind::TrackedEntity),
        Kind::Event => named(Kind::Enrollment),
        Kind::Relationship => {
            let mut both = ends(object.get("from"));
            both.extend(ends(object.get("to")));
            both
        }
    }
}

/// Writes what was not refused, and counts.
fn write(
    state: &mut State,
    account: &Account,
    payload: &Payload,
    parameters: &Parameters,
    findings: &Findings,
) -> Vec<KindReport> {
    let mut commit = Commit::new(state, account);
    let deletes = parameters.strategy == Strategy::Delete;
    let mut kinds = Kind::ALL;
    if deletes {
        kinds.reverse();
    }
    kinds
        .into_iter()
        .map(|kind| {
            let mut report = KindReport { kind, stats: Stats::default(), written: Vec::new() };
            for object in payload.of(kind) {
                let uid = store::text(object, kind.key()).unwrap_or_default();
                let known = commit.knows(kind, uid);
                // A relationship does not change.
                if findings.is_refused(kind, uid)
                    || (kind == Kind::Relationship && known && !deletes)
                {
                    report.stats.ignored += 1;
                    continue;
                }
                if deletes {
                    commit.delete(kind, uid);
                    report.stats.deleted += 1;
                } else {
                    commit.save(kind, object);
                    let count =
                        if known { &mut report.stats.updated } else { &mut report.stats.created };
                    *count += 1;
                }
                report.written.push(uid.to_owned());
            }
            report
        })
        .collect()
}
