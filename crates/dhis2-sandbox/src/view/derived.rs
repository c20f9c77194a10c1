//! Values that are not stored because they follow from others.

mod analytical;
mod hierarchy;
mod jobs;
mod kinds;
mod messages;
mod names;

use serde_json::{Value, json};

use super::View;
use crate::schema::{ClassId, Kind, Property};
use crate::store::{self, Object};
pub(super) use names::user_name;

/// What the rules say about a value.
pub(super) enum Derived {
    /// It follows from others.
    Value(Value),
    /// It is never shown.
    Absent,
    /// It is as stored.
    Stored,
}

impl From<Option<Value>> for Derived {
    fn from(value: Option<Value>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

/// Works out the value of a property, where a rule knows it.
pub(super) fn value(
    view: &View<'_>,
    class: ClassId,
    object: &Object,
    property: &Property,
) -> Derived {
    let name = property.wire_name();
    let kind = view.schemas().class(class).simple_name();
    match name {
        "access" => return Derived::Value(view.access(class, object)),
        "sharing" => return Derived::Value(view.sharing(object)),
        "user" if property.kind == Kind::Reference && !property.persisted => {
            return object.get("createdBy").filter(|user| !user.is_null()).cloned().into();
        }
        "createdBy" | "lastUpdatedBy" if !property.persisted => return Derived::Absent,
        "favorite" => return Derived::Value(json!(lists_user(view, object, "favorites"))),
        "subscribed" => return Derived::Value(json!(lists_user(view, object, "subscribers"))),
        "attributeValues" | "translations" | "favorites" => {
            let stored = object.get(name).filter(|_| property.persisted).cloned();
            return Derived::Value(stored.unwrap_or_else(|| json!([])));
        }
        "dimensionItem" | "dimension" if !property.persisted && object.contains_key("id") => {
            return Derived::Value(json!(store::uid(object)));
        }
        "legendSet" if !property.persisted => {
            return store::members(object, "legendSets").next().map(store::reference_to).into();
        }
        _ => {}
    }
    if let Some(derived) = names::value(view, class, object, property) {
        return derived;
    }
    if kind == "JobConfiguration"
        && let Some(derived) = jobs::value(view, object, name)
    {
        return derived;
    }
    if let Some(derived) = hierarchy::value(view, kind, object, name) {
        return derived;
    }
    if let Some(derived) = analytical::value(view, class, object, name) {
        return derived;
    }
    if let Some(derived) = messages::value(view, class, object, name) {
        return derived;
    }
    kinds::value(view, class, object, name).unwrap_or(Derived::Stored)
}

fn lists_user(view: &View<'_>, object: &Object, list: &str) -> bool {
    let users = object.get(list).and_then(Value::as_array).into_iter().flatten();
    users.into_iter().any(|user| user.as_str() == Some(view.account().uid.as_str()))
}
