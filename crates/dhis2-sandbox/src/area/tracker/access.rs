//! What a list names and must be there: programs, stages, types, attributes, data elements.

use std::sync::Arc;

use super::filter::Filter;
use super::order::Order;
use crate::failure::Failure;
use crate::store::{self, Object};
use crate::view::View;

/// Returns a program that the user may read data of.
pub(super) fn program<'s>(
    view: &View<'s>,
    uid: Option<&str>,
) -> Result<Option<&'s Arc<Object>>, Failure> {
    let Some(uid) = uid else { return Ok(None) };
    let programs = view.state().class("programs");
    let Some(program) = view.store().get(programs, uid) else {
        return Err(Failure::bad_request(format!(
            "Program is specified but does not exist: {uid}"
        )));
    };
    if !may_read(view, "programs", program) {
        return Err(Failure::forbidden(format!("User has no access to program: {uid}")));
    }
    Ok(Some(program))
}

/// Returns a program with registration that the user may read data of.
pub(super) fn tracker_program<'s>(
    view: &View<'s>,
    uid: Option<&str>,
) -> Result<Option<&'s Arc<Object>>, Failure> {
    let Some(program) = program(view, uid)? else { return Ok(None) };
    if !has_registration(program) {
        let uid = store::uid(program);
        return Err(Failure::bad_request(format!(
            "Program specified is not a tracker program: {uid}"
        )));
    }
    if let Some(kind) = store::referred(program, "trackedEntityType") {
        let found = view.store().get(view.state().class("trackedEntityTypes"), kind);
        if found.is_some_and(|it| !may_read(view, "trackedEntityTypes", it)) {
            let who = view.facts().the_user();
            return Err(Failure::forbidden(format!(
                "{who} is not authorized to read data from selected program's tracked entity \
                 type: {kind}"
            )));
        }
    }
    Ok(Some(program))
}

/// Tells if tracked entities are enrolled in a program.
pub(crate) fn has_registration(program: &Object) -> bool {
    store::text(program, "programType") != Some("WITHOUT_REGISTRATION")
}

/// Demands that a tracked entity type is there and that the user may read its data.
pub(super) fn entity_type(view: &View<'_>, uid: Option<&str>) -> Result<(), Failure> {
    let Some(uid) = uid else { return Ok(()) };
    let found = view.store().get(view.state().class("trackedEntityTypes"), uid);
    let Some(found) = found else {
        return Err(Failure::bad_request(format!(
            "Tracked entity type is specified but does not exist: {uid}"
        )));
    };
    if !may_read(view, "trackedEntityTypes", found) {
        let who = view.facts().the_user();
        return Err(Failure::forbidden(format!(
            "{who} is not authorized to read data from selected tracked entity type: {uid}"
        )));
    }
    Ok(())
}

/// Demands that a tracked entity is there.
pub(super) fn entity(view: &View<'_>, uid: Option<&str>, deleted: bool) -> Result<(), Failure> {
    let Some(uid) = uid else { return Ok(()) };
    match view.state().tracker.tracked_entity(uid) {
        Some(entity) if deleted || !entity.deleted => Ok(()),
        _ => Err(Failure::bad_request(format!(
            "Tracked entity is specified but does not exist: {uid}"
        ))),
    }
}

/// Tells if the user may read the data of an object.
pub(super) fn may_read(view: &View<'_>, class: &str, object: &Object) -> bool {
    view.account().is_super() || view.may_read_data(view.state().class(class), object)
}

/// Demands that the filters name attributes, and values of their types.
pub(super) fn attribute_filters(view: &View<'_>, filters: &[Filter]) -> Result<(), Failure> {
    let class = view.state().class("trackedEntityAttributes");
    for filter in filters {
        let Some(attribute) = view.store().get(class, &filter.uid) else {
            return Err(Failure::bad_request(format!(
                "attribute filters are invalid. Tracked entity attribute '{}' does not exist.",
                filter.uid
            )));
        };
        filter.check("attribute", store::text(attribute, "valueType").unwrap_or("TEXT"))?;
    }
    Ok(())
}

/// Demands that the filters name data elements, and values of their types.
pub(super) fn element_filters(view: &View<'_>, filters: &[Filter]) -> Result<(), Failure> {
    let class = view.state().class("dataElements");
    for filter in filters {
        let Some(element) = view.store().get(class, &filter.uid) else {
            return Err(Failure::bad_request(format!(
                "filter is invalid. Data element '{}' does not exist.",
                filter.uid
            )));
        };
        filter.check("data element", store::text(element, "valueType").unwrap_or("TEXT"))?;
    }
    Ok(())
}

/// Demands that what is no field in an order is an attribute, or a data element where those count.
pub(super) fn orders(
    view: &View<'_>,
    orders: &[Order],
    fields: &[&str],
    elements: bool,
) -> Result<(), Failure> {
    let attributes = view.state().class("trackedEntityAttributes");
    let data_elements = view.state().class("dataElements");
    for order in orders.iter().filter(|order| !fields.contains(&order.field.as_str())) {
        let uid = &order.field;
        let known = view.store().contains(attributes, uid)
            || (elements && view.store().contains(data_elements, uid));
        if known {
            continue;
        }
        let message = if elements {
            format!(
                "Cannot order by '{uid}' as its neither a data element nor a tracked entity \
                 attribute. Events can be ordered by event fields, data elements and tracked \
                 entity attributes."
            )
        } else {
            format!(
                "Cannot order by '{uid}' as its not a tracked entity attribute. Tracked entities \
                 can be ordered by fields and tracked entity attributes."
            )
        };
        return Err(Failure::bad_request(message));
    }
    Ok(())
}

/// Returns the type of the values of an attribute or a data element.
pub(super) fn value_type<'s>(view: &View<'s>, class: &str, uid: &str) -> &'s str {
    let found = view.store().get(view.state().class(class), uid);
    found.and_then(|it| store::text(it, "valueType")).unwrap_or("TEXT")
}
