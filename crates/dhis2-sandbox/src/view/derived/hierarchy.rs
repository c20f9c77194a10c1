//! Where an organisation unit stands in the hierarchy.

use serde_json::{Value, json};

use super::Derived;
use crate::store::{self, Object};
use crate::view::View;

/// Works out what follows from the parents and children of an organisation unit.
pub(super) fn value(view: &View<'_>, kind: &str, object: &Object, name: &str) -> Option<Derived> {
    if kind != "OrganisationUnit" {
        return None;
    }
    let units = view.schemas().by_endpoint("organisationUnits")?;
    let uid = store::uid(object);
    Some(match name {
        "path" => Derived::Value(json!(view.state().organisation_unit_path(object))),
        "level" => {
            Derived::Value(json!(view.state().organisation_unit_ancestors(object).len() + 1))
        }
        "ancestors" => {
            let ancestors = view.state().organisation_unit_ancestors(object);
            Derived::Value(ancestors.iter().map(|uid| store::reference_to(uid)).collect())
        }
        "leaf" => Derived::Value(json!(view.inverse(units, "parent", uid).is_empty())),
        "memberCount" | "type" => match object.get(name) {
            Some(value) => Derived::Value(Value::clone(value)),
            None => Derived::Absent,
        },
        _ => return None,
    })
}
