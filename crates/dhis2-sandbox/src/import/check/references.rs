//! Whether the references of an object lead anywhere.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::import::report::ErrorReport;
use crate::import::session::Session;
use crate::schema::{ClassId, Kind, Property};
use crate::store::{self, Object};
use crate::view::View;

/// Checks the references of an object and of the objects inside of it.
pub(super) fn validate(session: &Session<'_>, class: ClassId, object: &Object) -> Vec<ErrorReport> {
    let mut errors = Vec::new();
    let mut references = References { session, class, object, errors: &mut errors };
    references.inside(class, object);
    references.attribute_values();
    references.sharing();
    errors
}

struct References<'r, 's> {
    session: &'r Session<'s>,
    class: ClassId,
    object: &'r Object,
    errors: &'r mut Vec<ErrorReport>,
}

impl References<'_, '_> {
    fn inside(&mut self, class: ClassId, object: &Object) {
        for property in &self.session.schemas().class(class).properties {
            if !property.persisted || !property.owner {
                continue;
            }
            let Some(value) = object.get(property.wire_name()) else { continue };
            let entries = match value {
                Value::Array(entries) => entries.as_slice(),
                one => std::slice::from_ref(one),
            };
            if property.embedded_object {
                if let Some(target) = property.target {
                    for entry in entries.iter().filter_map(Value::as_object) {
                        self.inside(target, entry);
                    }
                }
            } else if property.kind == Kind::Reference {
                self.references(property, entries);
            }
        }
    }

    fn references(&mut self, property: &Property, entries: &[Value]) {
        let Some(target) = property.target else { return };
        let session = self.session;
        let is_user = Some(target) == session.schemas().by_endpoint("users");
        if is_user && matches!(property.wire_name(), "user" | "createdBy" | "lastUpdatedBy") {
            return;
        }
        let mut seen = BTreeSet::new();
        for entry in entries.iter().filter(|entry| entry.is_object()) {
            match session.resolve(target, entry) {
                None => self.report(
                    "E5002",
                    "Invalid reference {0} on object {1} for association `{2}`",
                    property,
                    entry,
                ),
                Some(uid) => {
                    if !self.may_read(target, &uid) {
                        self.report("E5008", "READ access is required for reference {0} on object {1} for association `{2}`", property, entry);
                    } else if property.collection && !seen.insert(uid) {
                        self.report(
                            "E5007",
                            "Duplicate reference {0} on object {1} for association `{2}`",
                            property,
                            entry,
                        );
                    }
                }
            }
        }
    }

    fn may_read(&self, class: ClassId, uid: &str) -> bool {
        let view = View::new(self.session.state, self.session.account, "");
        let object = self.session.state.store.get(class, uid);
        !self.session.schemas().class(class).shareable
            || object.is_none_or(|object| view.may_read(class, object))
    }

    fn report(&mut self, code: &'static str, words: &str, property: &Property, entry: &Value) {
        let reference = self.session.describe_reference(property, entry);
        self.push(code, words, &reference, property.singular());
    }

    fn push(&mut self, code: &'static str, words: &str, reference: &str, association: &str) {
        let object = self.session.describe(self.class, self.object);
        let klass = self.session.schemas().class(self.class).klass;
        self.errors.push(
            ErrorReport::new(
                klass,
                code,
                words,
                vec![json!(reference), json!(object), json!(association)],
            )
            .on_property(association, None)
            .on_object(store::uid(self.object)),
        );
    }

    fn attribute_values(&mut self) {
        let attributes = self.session.state.class("attributes");
        let values = self.object.get("attributeValues").and_then(Value::as_array);
        for value in values.into_iter().flatten() {
            let attribute = value.get("attribute").cloned().unwrap_or_default();
            if self.session.resolve(attributes, &attribute).is_none() {
                let uid = store::reference(&attribute).unwrap_or("null").to_owned();
                let words = "Invalid reference {0} on object {1} for association `{2}`";
                self.push("E5002", words, &uid, "attributeValues");
            }
        }
    }

    fn sharing(&mut self) {
        if self.session.parameters.skip_sharing {
            return;
        }
        let Some(sharing) = self.object.get("sharing") else { return };
        for (list, endpoint, association, kind) in [
            ("userGroups", "userGroups", "userGroupAccesses", "UserGroup"),
            ("users", "users", "userAccesses", "User"),
        ] {
            let class = self.session.state.class(endpoint);
            let entries = sharing.get(list).and_then(Value::as_object).into_iter().flatten();
            for (uid, _) in entries {
                if self.session.resolve(class, &store::reference_to(uid)).is_none() {
                    let words = "Invalid reference {0} on object {1} for association `{2}`";
                    self.push("E5002", words, &format!("[{uid}] ({kind})"), association);
                }
            }
        }
    }
}
