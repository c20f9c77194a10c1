//! The objects as one user sees them: what is stored, and what follows from it.

mod derived;
mod inverse;

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use crate::account::Account;
use crate::facts::Facts;
use crate::schema::{ClassId, Property, Relation, Schemas};
use crate::state::State;
use crate::store::{self, Object, Store};
use derived::Derived;
use inverse::Inverses;

/// A reading of the state for one request.
pub(crate) struct View<'s> {
    state: &'s State,
    account: &'s Account,
    base_url: &'s str,
    inverses: Inverses,
}

impl<'s> View<'s> {
    /// Creates a view for a user; links will begin with the address.
    pub(crate) fn new(state: &'s State, account: &'s Account, base_url: &'s str) -> Self {
        Self { state, account, base_url, inverses: Inverses::default() }
    }

    /// Returns the state.
    pub(crate) fn state(&self) -> &'s State {
        self.state
    }

    /// Returns the facts about the version.
    pub(crate) fn facts(&self) -> Facts {
        self.state.facts
    }

    /// Returns the classes of the version.
    pub(crate) fn schemas(&self) -> &'static Schemas {
        self.state.schemas
    }

    /// Returns the objects.
    pub(crate) fn store(&self) -> &'s Store {
        &self.state.store
    }

    /// Returns the user.
    pub(crate) fn account(&self) -> &'s Account {
        self.account
    }

    /// Returns the address that the server was asked at.
    pub(crate) fn base_url(&self) -> &'s str {
        self.base_url
    }

    /// Returns the value of a property: derived, from the far side of a relation, stored, or the default.
    pub(crate) fn value<'o>(
        &self,
        class: ClassId,
        object: &'o Object,
        property: &Property,
    ) -> Option<Cow<'o, Value>> {
        match derived::value(self, class, object, property) {
            Derived::Value(value) => return Some(Cow::Owned(value)),
            Derived::Absent => return None,
            Derived::Stored => {}
        }
        if let Relation::Inverse { class, property } = property.relation {
            return Some(Cow::Owned(Value::Array(self.inverse(
                class,
                property,
                store::uid(object),
            ))));
        }
        match object.get(property.wire_name()) {
            Some(Value::Null) | None => property.default_value().map(Cow::Owned),
            Some(value) => Some(Cow::Borrowed(value)),
        }
    }

    /// Returns the value of a property by its name.
    pub(crate) fn value_of<'o>(
        &self,
        class: ClassId,
        object: &'o Object,
        name: &str,
    ) -> Option<Cow<'o, Value>> {
        self.value(class, object, self.schemas().class(class).property(name)?)
    }

    /// Returns the text of a property by its name.
    pub(crate) fn text_of(&self, class: ClassId, object: &Object, name: &str) -> Option<String> {
        match &*self.value_of(class, object, name)? {
            Value::String(text) => Some(text.clone()),
            _ => None,
        }
    }

    /// Returns what names an object in a property of another class.
    pub(crate) fn inverse(&self, class: ClassId, property: &'static str, uid: &str) -> Vec<Value> {
        let index = self.inverses.of(self.schemas(), self.store(), class, property);
        index.get(uid).cloned().unwrap_or_default()
    }

    /// Finds an object of whatever class by its UID.
    pub(crate) fn find(&self, uid: &str) -> Option<(ClassId, &'s Object)> {
        self.schemas()
            .classes()
            .find_map(|(class, _)| self.store().get(class, uid).map(|object| (class, &**object)))
    }

    /// Tells if a property refers to users, which are always written in the same short form.
    pub(crate) fn is_user(&self, property: &Property) -> bool {
        // Conversations refer to users as to any other object.
        property.target.is_some()
            && property.target == self.schemas().by_endpoint("users")
            && !["lastSender", "assignee"].contains(&property.wire_name())
    }

    /// Writes the short form of a user.
    pub(crate) fn user_reference(&self, uid: &str) -> Option<Value> {
        let users = self.schemas().by_endpoint("users")?;
        let user = self.store().get(users, uid)?;
        let name = derived::user_name(user);
        Some(json!({
            "id": uid,
            "code": user.get("code").cloned().unwrap_or_default(),
            "name": name,
            "displayName": name,
            "username": store::text(user, "username"),
        }))
    }

    /// Returns the value of an attribute of an object; JSON comes as such.
    pub(crate) fn attribute_value(&self, object: &Object, attribute: &str) -> Option<Value> {
        let values = object.get("attributeValues")?.as_array()?;
        let entry = values
            .iter()
            .find(|entry| entry.get("attribute").and_then(store::reference) == Some(attribute))?;
        let value = entry.get("value")?;
        let attributes = self.schemas().by_endpoint("attributes")?;
        let kind =
            self.store().get(attributes, attribute).and_then(|a| store::text(a, "valueType"));
        if kind == Some("GEOJSON")
            && let Some(text) = value.as_str()
            && let Ok(parsed) = serde_json::from_str(text)
        {
            return Some(parsed);
        }
        Some(value.clone())
    }

    /// Returns the sharing of an object as answers show it.
    pub(crate) fn sharing(&self, object: &Object) -> Value {
        let mut sharing = match object.get("sharing") {
            Some(Value::Object(sharing)) => sharing.clone(),
            _ => Map::new(),
        };
        for (list, endpoint) in [("users", "users"), ("userGroups", "userGroups")] {
            let entries = sharing.entry(list).or_insert_with(|| json!({}));
            let class = self.schemas().by_endpoint(endpoint);
            for (uid, entry) in entries.as_object_mut().into_iter().flatten() {
                let named = class.and_then(|class| {
                    let object = self.store().get(class, uid)?;
                    self.text_of(class, object, "displayName")
                });
                if let (Some(name), Value::Object(entry)) = (named, entry) {
                    entry.insert("displayName".to_owned(), Value::String(name));
                }
            }
        }
        if self.facts().shows_external_sharing() {
            sharing.entry("external").or_insert(json!(false));
        } else {
            sharing.remove("external");
        }
        Value::Object(sharing)
    }
}
