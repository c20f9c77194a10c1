//! The checks that a payload goes through before anything is changed, in the order of the server.

mod references;
mod schema;
mod security;
mod translations;

use serde_json::json;
pub(super) use translations::errors as translation_errors;

use super::hook;
use super::parameters::Strategy;
use super::report::{ErrorReport, TypeReport};
use super::session::{Item, Session, plain, unique_properties};
use crate::schema::ClassId;
use crate::store::{self};

/// Checks the objects of one class; takes out those that must not go on.
pub(super) fn check(session: &mut Session<'_>, class: ClassId, items: &mut [Item]) -> TypeReport {
    let mut report = TypeReport::default();
    let mut checks = Checks { session, class, report: &mut report };
    if checks.session.parameters.strategy == Strategy::Delete {
        checks.each(items, security::deletion);
        checks.existence(items, true);
    } else {
        checks.duplicate_ids(items);
        checks.each(items, hook::validate);
        checks.each(items, security::write);
        match checks.session.parameters.strategy {
            Strategy::Create => checks.existence(items, false),
            Strategy::Update => checks.existence(items, true),
            _ => {}
        }
        checks.each(items, schema::validate);
        checks.uniqueness(items);
        checks.each(items, schema::attribute_values);
        checks.references(items);
        checks.each(items, translations::validate);
        checks.each(items, schema::uid_format);
    }
    let counts = session.counts(items);
    report.stats.add(counts);
    report
}

struct Checks<'c, 's> {
    session: &'c mut Session<'s>,
    class: ClassId,
    report: &'c mut TypeReport,
}

impl Checks<'_, '_> {
    fn klass(&self) -> &'static str {
        self.session.schemas().class(self.class).klass
    }

    /// Notes what is wrong with an object; the object is counted as ignored once a check.
    fn refuse(&mut self, item: &mut Item, errors: Vec<ErrorReport>) {
        if errors.is_empty() {
            return;
        }
        let klass = self.klass();
        let object = self.report.object(klass, store::uid(&item.object), item.index);
        object.errors.extend(errors);
        self.report.stats.ignored += 1;
        item.removed = true;
    }

    /// Runs a check on each object; objects that another check has refused are checked all the same.
    fn each(
        &mut self,
        items: &mut [Item],
        check: impl Fn(&mut Session<'_>, ClassId, &Item) -> Vec<ErrorReport>,
    ) {
        for item in items {
            let wanted = match self.session.parameters.strategy {
                Strategy::Create => !item.exists,
                Strategy::Update | Strategy::Delete => item.exists,
                Strategy::CreateAndUpdate => true,
            };
            if wanted {
                let errors = check(self.session, self.class, item);
                self.refuse(item, errors);
            }
        }
    }

    fn duplicate_ids(&mut self, items: &mut [Item]) {
        let mut seen = std::collections::BTreeSet::new();
        for item in items {
            let uid = store::uid(&item.object).to_owned();
            if seen.insert(uid.clone()) {
                continue;
            }
            let klass = self.klass();
            let error = ErrorReport::new(
                klass,
                "E5004",
                "Id `{0}` for type `{1}` exists on more than 1 object in the payload, removing all but the first found",
                vec![json!(uid), json!(klass)],
            );
            self.refuse(item, vec![error.on_property("id", None).on_object(&uid)]);
        }
    }

    /// Refuses what is there already, or what is not there.
    fn existence(&mut self, items: &mut [Item], wanted: bool) {
        for item in items.iter_mut().filter(|item| item.exists != wanted) {
            let klass = self.klass();
            let (code, words) = if wanted {
                (
                    "E5001",
                    "No matching object for reference. Identifier was {0}, and object was {1}.",
                )
            } else {
                (
                    "E5000",
                    "Found matching object for reference, but import mode is CREATE. Identifier was {0}, and object was {1}.",
                )
            };
            let identifier = match self.session.parameters.identifier {
                super::Identifier::Uid => "UID",
                super::Identifier::Code => "CODE",
            };
            let object = self.session.describe(self.class, &item.object);
            let uid = store::uid(&item.object).to_owned();
            let mut error =
                ErrorReport::new(klass, code, words, vec![json!(identifier), json!(object)]);
            if self.session.parameters.strategy != Strategy::Delete {
                error = error.on_object(&uid);
            }
            if self.session.parameters.strategy == Strategy::Update {
                error = error.on_property("id", None);
            }
            self.refuse(item, vec![error]);
        }
    }

    fn uniqueness(&mut self, items: &mut [Item]) {
        let class = self.session.schemas().class(self.class);
        for item in items {
            let mut errors = Vec::new();
            for property in unique_properties(class) {
                let Some(value) = item.object.get(property.wire_name()) else { continue };
                let uid = store::uid(&item.object).to_owned();
                let values =
                    self.session.unique(self.class).entry(property.wire_name()).or_default();
                let owner = values.entry(plain(value)).or_insert_with(|| uid.clone()).clone();
                if owner == uid {
                    continue;
                }
                let words =
                    "Property `{0}` with value `{1}` on object {2} already exists on object {3}";
                let object = self.session.describe(self.class, &item.object);
                let arguments =
                    vec![json!(property.singular()), value.clone(), json!(object), json!(owner)];
                errors.push(
                    ErrorReport::new(class.klass, "E5003", words, arguments)
                        .on_property(property.singular(), None)
                        .on_object(&owner),
                );
            }
            self.refuse(item, errors);
        }
    }

    /// A reference that leads nowhere does not take the object out, unless one error stops all.
    fn references(&mut self, items: &mut [Item]) {
        let before = self.report.has_errors();
        let mut found = false;
        for item in items.iter_mut() {
            let errors = references::validate(self.session, self.class, &item.object);
            if errors.is_empty() {
                continue;
            }
            found = true;
            let klass = self.klass();
            let object = self.report.object(klass, store::uid(&item.object), item.index);
            object.errors.extend(errors);
        }
        let _ = before;
        if found && self.session.parameters.all_or_nothing {
            self.report.stats.ignored += 1;
        }
    }
}
