//! The import of objects: the one way in which objects come in, change and go.

mod check;
mod commit;
pub(crate) mod deletion;
mod hook;
pub(crate) mod normalise;
pub(crate) mod parameters;
pub(crate) mod report;
mod session;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::account::Account;
use crate::failure::Failure;
use crate::schema::{ClassId, Schemas};
use crate::state::State;
use crate::store::Object;
pub(crate) use normalise::Normaliser;
pub(crate) use parameters::{Identifier, Parameters, Strategy};
pub(crate) use report::{ImportReport, Outcome, TypeReport};
use session::{Item, Session};

/// The objects of a payload by class, in the order in which the server takes them.
#[derive(Debug, Default)]
pub(crate) struct Bundle(BTreeMap<(i64, ClassId), Vec<Object>>);

impl Bundle {
    /// Adds an object in its stored form.
    pub(crate) fn add(&mut self, schemas: &Schemas, class: ClassId, object: Object) {
        self.0.entry((schemas.class(class).order, class)).or_default().push(object);
    }

    /// Creates a bundle of one object.
    pub(crate) fn of(schemas: &Schemas, class: ClassId, object: Object) -> Self {
        let mut bundle = Self::default();
        bundle.add(schemas, class, object);
        bundle
    }

    /// Reads the lists of a payload, each named after its class; other keys are passed over.
    ///
    /// # Errors
    ///
    /// An object has a value that its property cannot take.
    pub(crate) fn read(
        normaliser: &Normaliser<'_>,
        schemas: &Schemas,
        payload: &Map<String, Value>,
    ) -> Result<Self, Failure> {
        let mut bundle = Self::default();
        for (plural, objects) in payload {
            let Some(class) = schemas.by_plural(plural) else { continue };
            for object in objects.as_array().into_iter().flatten().filter_map(Value::as_object) {
                bundle.add(schemas, class, normaliser.object(class, object)?);
            }
        }
        Ok(bundle)
    }
}

/// Checks a list of translations of an object.
pub(crate) fn translation_errors(
    klass: &'static str,
    uid: &str,
    translations: &[serde_json::Value],
) -> Vec<report::ErrorReport> {
    check::translation_errors(klass, uid, translations)
}

fn opening_steps() -> Vec<String> {
    ["Running preCreateBundle", "Creating bundle", "Running postCreateBundle", "Validating bundle"]
        .map(str::to_owned)
        .to_vec()
}

/// Tells the steps in which the objects of a class are committed.
fn commit_steps(session: &Session<'_>, name: &str, items: &[Item]) -> Vec<String> {
    let username = &session.account.username;
    let old = items.iter().filter(|item| item.exists).count();
    let new = items.len() - old;
    let (creates, updates) = match session.parameters.strategy {
        Strategy::CreateAndUpdate => (new, old),
        Strategy::Create => (new, 0),
        Strategy::Update => (0, old),
        Strategy::Delete => (0, 0),
    };
    let mut steps = Vec::new();
    for (count, hook, verb) in [(creates, "Create", "Creating"), (updates, "Update", "Updating")] {
        if count > 0 {
            let done = format!("{count} successful and 0 failed items");
            steps.push(format!("Running pre{hook} {name} bundle hooks"));
            steps.push(done.clone());
            steps.push(format!("{verb} {count} {name} object(s) as {username}"));
            steps.push(done.clone());
            steps.push(format!("Running post{hook} {name} bundle hooks"));
            steps.push(done);
        }
    }
    if session.parameters.strategy == Strategy::Delete && old > 0 {
        steps.push(format!("Deleting {old} {name} object(s) as {username}"));
        steps.push(format!("{old} successful and 0 failed items"));
        steps.push(format!("Publish deletion event for {old} objects"));
    }
    steps
}

/// Imports objects and says what became of them.
pub(crate) fn import(
    state: &mut State,
    account: &Account,
    bundle: Bundle,
    parameters: &Parameters,
) -> ImportReport {
    let mut session = Session::new(state, account, parameters);
    let mut groups = session.prepare(bundle);
    let mut report = ImportReport { steps: opening_steps(), ..ImportReport::default() };
    let trusted = parameters.skip_validation && account.is_super();
    for (class, items) in &mut groups {
        let type_report = if trusted {
            TypeReport { stats: session.counts(items), ..TypeReport::default() }
        } else {
            check::check(&mut session, *class, items)
        };
        report.types.push((*class, session.schemas().class(*class).klass, type_report));
    }
    if report.has_errors() && parameters.all_or_nothing {
        for (_, _, type_report) in &mut report.types {
            type_report.stats.ignore_all();
        }
        report.outcome = Outcome::Error;
        return report;
    }
    if !parameters.validate_only {
        for (place, (class, items)) in groups.iter_mut().enumerate() {
            items.retain(|item: &Item| !item.removed);
            commit::commit(&mut session, *class, items, &mut report.types[place].2);
            let name = session.schemas().class(*class).simple_name();
            report.steps.extend(commit_steps(&session, name, items));
        }
        commit::finish(&mut session, &groups);
    }
    if report.has_errors() {
        report.outcome = Outcome::Warning;
    }
    report
}
