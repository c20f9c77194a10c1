//! Who may see which values.

use super::dimension::{Dimension, Kind};
use super::error::refusal;
use super::item::{Item, Target};
use super::query::Query;
use crate::failure::Failure;
use crate::store;
use crate::view::View;

/// Refuses a query for units that the user may not look at, or for data that is not shared with the user.
///
/// # Errors
///
/// The user may not see the values.
pub(crate) fn check(view: &View<'_>, query: &Query) -> Result<(), Failure> {
    check_units(view, query.all())?;
    check_data(view, query)
}

/// Refuses units that the user may not look at.
///
/// # Errors
///
/// There are some.
pub(crate) fn check_units<'d>(
    view: &View<'_>,
    dimensions: impl Iterator<Item = &'d Dimension>,
) -> Result<(), Failure> {
    let allowed = user_units(view);
    if allowed.is_empty() {
        return Ok(());
    }
    let class = view.state().class("organisationUnits");
    let asked = dimensions.filter(|dimension| dimension.kind == Kind::Unit);
    for item in asked.flat_map(|dimension| &dimension.items) {
        let Some(unit) = view.store().get(class, &item.id) else { continue };
        let ancestors = view.state().organisation_unit_ancestors(unit);
        let inside = |uid: &String| *uid == item.id || ancestors.contains(&uid.as_str());
        if !allowed.iter().any(inside) {
            return Err(refusal("E7120", &[&view.account().username, &item.id]));
        }
    }
    Ok(())
}

/// Returns the units whose data the user may look at; none, where the user may look at all.
pub(crate) fn user_units(view: &View<'_>) -> Vec<String> {
    let user = view.state().user(&view.account().uid);
    let units = user.map(|user| store::members(user, "dataViewOrganisationUnits"));
    units.into_iter().flatten().map(str::to_owned).collect()
}

/// Keeps a query without units to those that the user may look at.
pub(crate) fn constrain(view: &View<'_>, query: &mut Query) {
    let allowed = user_units(view);
    if allowed.is_empty() || query.all().any(|dimension| dimension.kind == Kind::Unit) {
        return;
    }
    let class = view.state().class("organisationUnits");
    query.filters.push(Dimension {
        id: "ou".to_owned(),
        kind: Kind::Unit,
        name: Some("Organisation unit".to_owned()),
        class: None,
        items: allowed.iter().map(|uid| Item::object(class, uid)).collect(),
        keywords: Vec::new(),
    });
}

fn check_data(view: &View<'_>, query: &Query) -> Result<(), Failure> {
    let state = view.state();
    let mut asked = Vec::new();
    for dimension in query.all() {
        for item in &dimension.items {
            asked.extend(match &item.target {
                Target::Rate(set, _) => Some(("dataSets", "Data set", set.as_str())),
                Target::EventElement(program, _) | Target::EventAttribute(program, _) => {
                    Some(("programs", "Program", program.as_str()))
                }
                Target::Object(_, uid) if dimension.kind == Kind::Category => {
                    Some(("categoryOptions", "Category option", uid.as_str()))
                }
                _ => None,
            });
        }
    }
    for (endpoint, kind, uid) in asked {
        let class = state.class(endpoint);
        if let Some(object) = view.store().get(class, uid)
            && !view.may_read_data(class, object)
        {
            return Err(refusal("E7121", &[&view.account().username, kind, uid]));
        }
    }
    Ok(())
}
