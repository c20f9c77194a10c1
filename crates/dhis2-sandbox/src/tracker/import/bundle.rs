//! An import in progress: what it is about, what it finds on the server, what is wrong with it.

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::Value;

use super::fault::{Argument, Fault};
use super::parameters::{Parameters, Strategy};
use crate::area::tracker::schemes::Scheme;
use crate::store::{self, Object};
use crate::tracker::Tracker;
use crate::tracker::payload::Payload;
use crate::tracker::record::Kind;
use crate::view::View;

/// An import in progress.
pub(super) struct Bundle<'b> {
    pub(super) view: &'b View<'b>,
    pub(super) payload: &'b Payload,
    pub(super) parameters: &'b Parameters,
}

impl<'b> Bundle<'b> {
    /// Returns what is stored.
    pub(super) fn tracker(&self) -> &'b Tracker {
        &self.view.state().tracker
    }

    /// Returns what is to become of an object.
    pub(super) fn strategy(&self, kind: Kind, uid: &str) -> Strategy {
        match self.parameters.strategy {
            Strategy::CreateAndUpdate if self.tracker().deleted(kind, uid).is_some() => {
                Strategy::Update
            }
            Strategy::CreateAndUpdate => Strategy::Create,
            other => other,
        }
    }

    /// Returns an object of metadata by its UID.
    pub(super) fn metadata(&self, class: &str, uid: &str) -> Option<&'b Arc<Object>> {
        self.view.store().get(self.view.state().class(class), uid)
    }

    /// Returns the object of metadata that a property names.
    pub(super) fn named(&self, class: &str, object: &Object, key: &str) -> Option<&'b Arc<Object>> {
        self.metadata(class, store::text(object, key)?)
    }

    /// Returns an identifier as messages name it.
    pub(super) fn identifier(&self, class: &str, object: &Object, key: &str) -> Argument {
        self.identify(class, store::text(object, key).unwrap_or_default())
    }

    /// Returns an identifier as messages name it.
    pub(super) fn identify(&self, class: &str, text: &str) -> Argument {
        let scheme = self.parameters.schemes.of(class);
        let text = match scheme {
            Scheme::Uid => text.to_owned(),
            other => {
                let found = self.metadata(class, text).and_then(|it| other.of(it));
                found.unwrap_or_else(|| text.to_owned())
            }
        };
        let attribute = scheme.attribute().map(str::to_owned);
        Argument::Identifier { scheme: scheme.name(), text, attribute }
    }

    /// Tells if an object will be there: stored and not deleted, or in the import.
    pub(super) fn has(&self, kind: Kind, uid: &str) -> bool {
        self.tracker().is_there(kind, uid) || self.payload.find(kind, uid).is_some()
    }

    /// Returns the tracked entity of an enrollment.
    pub(super) fn entity_of(&self, enrollment: &str) -> Option<String> {
        if let Some(known) = self.tracker().enrollment(enrollment) {
            return Some(known.tracked_entity.to_string());
        }
        let given = self.payload.find(Kind::Enrollment, enrollment)?;
        store::text(given, "trackedEntity").map(str::to_owned)
    }

    /// Returns the program of an enrollment.
    pub(super) fn program_of(&self, enrollment: &str) -> Option<String> {
        if let Some(known) = self.tracker().enrollment(enrollment) {
            return Some(known.program.to_string());
        }
        let given = self.payload.find(Kind::Enrollment, enrollment)?;
        store::text(given, "program").map(str::to_owned)
    }

    /// Returns the type of a tracked entity.
    pub(super) fn type_of(&self, entity: &str) -> Option<String> {
        if let Some(known) = self.tracker().tracked_entity(entity) {
            return Some(known.entity_type.to_string());
        }
        let given = self.payload.find(Kind::TrackedEntity, entity)?;
        store::text(given, "trackedEntityType").map(str::to_owned)
    }

    /// Returns the attributes that a tracked entity has or gets.
    pub(super) fn attributes_of(&self, entity: &str) -> HashSet<String> {
        let known = self.tracker().tracked_entity(entity);
        let known = known.into_iter().flat_map(|it| &it.attributes);
        let mut found: HashSet<String> = known.map(|it| it.attribute.to_string()).collect();
        if let Some(given) = self.payload.find(Kind::TrackedEntity, entity) {
            found.extend(
                entries(given, "attributes")
                    .filter_map(|it| store::text(it, "attribute").map(str::to_owned)),
            );
        }
        found
    }
}

/// The faults of one object, as they are found.
pub(super) struct Reporter {
    kind: Kind,
    uid: String,
    pub(super) errors: Vec<Fault>,
    pub(super) warnings: Vec<Fault>,
}

impl Reporter {
    /// Begins with an object.
    pub(super) fn new(kind: Kind, uid: &str) -> Self {
        Self { kind, uid: uid.to_owned(), errors: Vec::new(), warnings: Vec::new() }
    }

    /// Returns the UID of the object.
    pub(super) fn uid(&self) -> String {
        self.uid.clone()
    }

    /// Notes an error.
    pub(super) fn error(&mut self, code: &'static str, arguments: Vec<Argument>) {
        self.errors.push(self.fault(code, arguments));
    }

    /// Notes a warning.
    pub(super) fn warning(&mut self, code: &'static str, arguments: Vec<Argument>) {
        self.warnings.push(self.fault(code, arguments));
    }

    /// Tells if an error was noted.
    pub(super) fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn fault(&self, code: &'static str, arguments: Vec<Argument>) -> Fault {
        Fault { code, kind: self.kind, uid: self.uid.clone(), arguments }
    }
}

/// Returns the objects of a list.
pub(super) fn entries<'o>(object: &'o Object, key: &str) -> impl Iterator<Item = &'o Object> {
    object.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}

/// Tells if a property is missing or blank.
pub(super) fn is_blank(object: &Object, key: &str) -> bool {
    store::text(object, key).is_none_or(|text| text.trim().is_empty())
}
