//! Names in the language of the user, and names that objects take from others.

use serde_json::{Value, json};

use super::Derived;
use crate::schema::{Class, ClassId, Property};
use crate::store::{self, Object};
use crate::view::View;

/// Works out a name, where a rule knows it.
pub(super) fn value(
    view: &View<'_>,
    class: ClassId,
    object: &Object,
    property: &Property,
) -> Option<Derived> {
    let description = view.schemas().class(class);
    let name = property.wire_name();
    if name == "name" {
        return own_name(view, description, object);
    }
    if property.persisted {
        return None;
    }
    let base = base_of(name)?;
    let text = match base.as_str() {
        "formName" => translated(view, description, object, "formName")
            .or_else(|| display_name(view, class, object)),
        "name" => display_name(view, class, object),
        "shortName" => translated(view, description, object, "shortName")
            .or_else(|| nameless_short_name(view, class, object)),
        other => translated(view, description, object, other),
    };
    Some(text.map(Value::String).into())
}

/// Returns the name of a user: both names in a row.
pub(in crate::view) fn user_name(user: &Object) -> String {
    let part = |name: &str| store::text(user, name).unwrap_or_default();
    format!("{} {}", part("firstName"), part("surname"))
}

/// `displayShortName` stands for `shortName`.
fn base_of(name: &str) -> Option<String> {
    let rest = name.strip_prefix("display")?;
    let first = rest.chars().next().filter(char::is_ascii_uppercase)?;
    Some(format!("{}{}", first.to_ascii_lowercase(), &rest[1..]))
}

fn display_name(view: &View<'_>, class: ClassId, object: &Object) -> Option<String> {
    let description = view.schemas().class(class);
    match own_name(view, description, object) {
        Some(Derived::Value(Value::String(name))) => Some(name),
        Some(_) => None,
        None => translated(view, description, object, "name"),
    }
}

/// What has no short name of its own shows its name, where others look for one.
fn nameless_short_name(view: &View<'_>, class: ClassId, object: &Object) -> Option<String> {
    let named = matches!(
        view.schemas().class(class).simple_name(),
        "CategoryOptionCombo" | "ProgramTrackedEntityAttribute" | "TrackedEntityTypeAttribute"
    );
    named.then(|| display_name(view, class, object)).flatten()
}

/// Returns a text in the language of the user's data, else as it is stored.
fn translated(view: &View<'_>, class: &Class, object: &Object, name: &str) -> Option<String> {
    let plain = store::text(object, name).map(str::to_owned);
    let property = class.property(name)?;
    let Some(key) = property.translation_key else { return plain };
    let locale = view.state().database_locale(&view.account().uid);
    let translations = object.get("translations").and_then(Value::as_array);
    let translation = translations.into_iter().flatten().find(|t| {
        let is = |field: &str, wanted: &str| t.get(field).and_then(Value::as_str) == Some(wanted);
        is("property", key) && is("locale", &locale)
    });
    let text = translation.and_then(|t| t.get("value")).and_then(Value::as_str);
    text.filter(|text| !text.is_empty()).map(str::to_owned).or(plain)
}

/// Some objects are named after those that they join.
fn own_name(view: &View<'_>, class: &Class, object: &Object) -> Option<Derived> {
    let joined = |near: &str, near_endpoint: &str, far: &str, far_endpoint: &str| {
        let named = |property: &str, endpoint: &str| {
            let class = view.schemas().by_endpoint(endpoint)?;
            let object = view.store().get(class, store::referred(object, property)?)?;
            display_name(view, class, object)
        };
        let names = [named(near, near_endpoint), named(far, far_endpoint)];
        let name = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
        Some((!name.is_empty()).then(|| json!(name)).into())
    };
    match class.simple_name() {
        "User" => Some(Derived::Value(json!(user_name(object)))),
        "ProgramTrackedEntityAttribute" => {
            joined("program", "programs", "trackedEntityAttribute", "trackedEntityAttributes")
        }
        "TrackedEntityTypeAttribute" => joined(
            "trackedEntityType",
            "trackedEntityTypes",
            "trackedEntityAttribute",
            "trackedEntityAttributes",
        ),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_display_name_stands_for_the_name_behind_it() {
        assert_eq!(base_of("displayFormName").as_deref(), Some("formName"));
        assert_eq!(base_of("displayName").as_deref(), Some("name"));
        assert_eq!(base_of("displayed"), None);
        assert_eq!(base_of("name"), None);
    }
}
