//! One import in progress: what it knows of the objects that are there and that are to come.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Value, json};

use super::Bundle;
use super::parameters::{Identifier, Parameters, Strategy};
use super::report::Stats;
use crate::account::Account;
use crate::clock::Moment;
use crate::schema::{Class, ClassId, Property, Schemas};
use crate::state::State;
use crate::store::{self, Object};

/// An object on its way in.
#[derive(Debug)]
pub(super) struct Item {
    /// The object in its stored form, its references as they came.
    pub(super) object: Object,
    /// The place in the payload.
    pub(super) index: usize,
    /// Whether the server has the object.
    pub(super) exists: bool,
    /// Whether a check has taken the object out.
    pub(super) removed: bool,
}

/// The objects of one class that have a value of a unique property: by property and value.
pub(super) type Unique = HashMap<&'static str, HashMap<String, String>>;

/// An import in progress.
pub(super) struct Session<'s> {
    pub(super) state: &'s mut State,
    pub(super) account: &'s Account,
    pub(super) parameters: &'s Parameters,
    pub(super) now: Moment,
    unique: HashMap<ClassId, Unique>,
    coming: HashMap<ClassId, BTreeSet<String>>,
    codes: HashMap<(ClassId, String), String>,
    passwords: HashMap<String, String>,
}

impl<'s> Session<'s> {
    pub(super) fn new(
        state: &'s mut State,
        account: &'s Account,
        parameters: &'s Parameters,
    ) -> Self {
        let now = state.clock.now();
        Self {
            state,
            account,
            parameters,
            now,
            unique: HashMap::new(),
            coming: HashMap::new(),
            codes: HashMap::new(),
            passwords: HashMap::new(),
        }
    }

    pub(super) fn schemas(&self) -> &'static Schemas {
        self.state.schemas
    }

    /// Numbers the objects, finds out which are there, and gives UIDs to those that have none.
    pub(super) fn prepare(&mut self, bundle: Bundle) -> Vec<(ClassId, Vec<Item>)> {
        let mut groups = Vec::new();
        for ((_, class), objects) in bundle.0 {
            let mut items = Vec::with_capacity(objects.len());
            for (index, object) in objects.into_iter().enumerate() {
                if !self.is_default(class, &object) {
                    items.push(self.item(class, index, object));
                }
            }
            groups.push((class, items));
        }
        groups
    }

    fn item(&mut self, class: ClassId, index: usize, mut object: Object) -> Item {
        let known = match self.parameters.identifier {
            Identifier::Uid => store::text(&object, "id").map(str::to_owned),
            Identifier::Code => store::text(&object, "code")
                .and_then(|code| self.uid_by_code(class, code))
                .or_else(|| store::text(&object, "id").map(str::to_owned)),
        };
        let uid = known.unwrap_or_else(|| self.state.uids.uid());
        let exists = self.state.store.contains(class, &uid);
        if self.parameters.strategy != Strategy::Delete {
            self.coming.entry(class).or_default().insert(uid.clone());
            if let Some(code) = store::text(&object, "code") {
                self.codes.insert((class, code.to_owned()), uid.clone());
            }
        }
        object.insert("id".to_owned(), json!(uid));
        if exists && let Some(Value::String(password)) = object.get("password") {
            self.passwords.insert(uid, password.clone());
        }
        Item { object, index, exists, removed: false }
    }

    /// The objects that every server has from the start are not imported.
    fn is_default(&self, class: ClassId, object: &Object) -> bool {
        let kind = self.schemas().class(class).simple_name();
        let has_default =
            matches!(kind, "Category" | "CategoryCombo" | "CategoryOption" | "CategoryOptionCombo");
        has_default && store::text(object, "name") == Some("default")
    }

    fn uid_by_code(&self, class: ClassId, code: &str) -> Option<String> {
        let coming = self.codes.get(&(class, code.to_owned()));
        coming.cloned().or_else(|| {
            let objects = self.state.store.table(class).values();
            let mut found = objects.filter(|object| store::text(object, "code") == Some(code));
            found.next().map(|object| store::uid(object).to_owned())
        })
    }

    /// Returns the password that the payload brings for a user who is there.
    pub(super) fn incoming_password(&self, user: &str) -> Option<&str> {
        self.passwords.get(user).map(String::as_str)
    }

    /// Finds the object that a reference names, among those that are there and those that are to come.
    pub(super) fn resolve(&self, class: ClassId, reference: &Value) -> Option<String> {
        let uid = match self.parameters.identifier {
            Identifier::Uid => reference.get("id").and_then(Value::as_str).map(str::to_owned),
            Identifier::Code => reference
                .get("code")
                .and_then(Value::as_str)
                .and_then(|code| self.uid_by_code(class, code))
                .or_else(|| reference.get("id").and_then(Value::as_str).map(str::to_owned)),
        };
        let uid = uid.or_else(|| self.user_by_name(class, reference))?;
        let known = self.state.store.contains(class, &uid)
            || self.coming.get(&class).is_some_and(|coming| coming.contains(&uid));
        known.then_some(uid)
    }

    fn user_by_name(&self, class: ClassId, reference: &Value) -> Option<String> {
        if class != self.state.class("users") {
            return None;
        }
        let name = reference.get("username")?.as_str()?;
        let user = crate::account::by_username(&self.state.store, class, name)?;
        Some(store::uid(user).to_owned())
    }

    /// Returns a reference to the object of a class that every server has from the start.
    pub(super) fn default_object(&self, property: &Property) -> Option<Value> {
        let class = property.target?;
        let objects = self.state.store.table(class).values();
        let mut default = objects.filter(|object| store::text(object, "name") == Some("default"));
        default.next().map(|object| store::reference_to(store::uid(object)))
    }

    /// Returns who has which values of the unique properties of a class.
    pub(super) fn unique(&mut self, class: ClassId) -> &mut Unique {
        let (schemas, state) = (self.schemas(), &*self.state);
        self.unique.entry(class).or_insert_with(|| {
            let mut unique = Unique::new();
            let properties: Vec<&Property> = unique_properties(schemas.class(class)).collect();
            for object in state.store.table(class).values() {
                for property in &properties {
                    if let Some(value) = object.get(property.wire_name()).map(plain) {
                        let values = unique.entry(property.wire_name()).or_default();
                        values.insert(value, store::uid(object).to_owned());
                    }
                }
            }
            unique
        })
    }

    /// Returns the counts of an import that goes well.
    pub(super) fn counts(&self, items: &[Item]) -> Stats {
        let left = || items.iter().filter(|item| !item.removed);
        let new = left().filter(|item| !item.exists).count();
        let old = left().filter(|item| item.exists).count();
        match self.parameters.strategy {
            Strategy::CreateAndUpdate => Stats { created: new, updated: old, ..Stats::default() },
            Strategy::Create => Stats { created: new, ..Stats::default() },
            Strategy::Update => Stats { updated: old, ..Stats::default() },
            Strategy::Delete => Stats { deleted: old, ..Stats::default() },
        }
    }

    /// Names an object as messages do: `Scratch element [NegaUKHlGdU] (DataElement)`.
    pub(super) fn describe(&self, class: ClassId, object: &Object) -> String {
        let kind = self.schemas().class(class).simple_name();
        let view = crate::view::View::new(self.state, self.account, "");
        let identifier = match self.parameters.identifier {
            Identifier::Uid => store::uid(object),
            Identifier::Code => store::text(object, "code").unwrap_or("null"),
        };
        match view.text_of(class, object, "displayName").filter(|name| !name.is_empty()) {
            Some(name) => format!("{name} [{identifier}] ({kind})"),
            None => format!("[{identifier}] ({kind})"),
        }
    }

    /// Names what a reference leads to: `[a1234567890] (CategoryCombo)`.
    pub(super) fn describe_reference(&self, property: &Property, reference: &Value) -> String {
        let key = match self.parameters.identifier {
            Identifier::Uid => "id",
            Identifier::Code => "code",
        };
        let identifier = reference.get(key).and_then(Value::as_str).unwrap_or("null");
        let kind = crate::schema::simple_name(property.value_klass());
        match reference.get("name").and_then(Value::as_str) {
            Some(name) => format!("{name} [{identifier}] ({kind})"),
            None => format!("[{identifier}] ({kind})"),
        }
    }
}

/// Returns the properties of a class of which no two objects may have the same value.
pub(super) fn unique_properties(class: &Class) -> impl Iterator<Item = &Property> {
    class
        .properties
        .iter()
        .filter(|p| p.persisted && p.owner && p.unique && p.simple && !p.collection)
}

/// Writes a simple value as text.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
