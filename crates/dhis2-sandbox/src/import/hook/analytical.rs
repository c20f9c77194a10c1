//! Charts, tables and maps may come with their dimensions in place of what the dimensions hold.

use serde_json::{Value, json};

use crate::import::session::Session;
use crate::schema::ClassId;
use crate::store::{self, Object};

/// The lists of dimensions and the lists of their names.
const AXES: &[(&str, &str)] =
    &[("columns", "columnDimensions"), ("rows", "rowDimensions"), ("filters", "filterDimensions")];

/// The classes of data items: their path, the key of an item, the type of an item.
const DATA_ITEMS: &[(&str, &str, &str)] = &[
    ("indicators", "indicator", "INDICATOR"),
    ("dataElements", "dataElement", "DATA_ELEMENT"),
    ("programIndicators", "programIndicator", "PROGRAM_INDICATOR"),
    ("expressionDimensionItems", "expressionDimensionItem", "EXPRESSION_DIMENSION_ITEM"),
];

/// Takes the dimensions of an analytical object apart.
pub(super) fn before_write(session: &Session<'_>, class: ClassId, object: &mut Object) {
    let description = session.schemas().class(class);
    if description.property("columnDimensions").is_none() {
        return;
    }
    object.remove("relativePeriods");
    for (axis, names) in AXES {
        let Some(Value::Array(dimensions)) = object.remove(*axis) else { continue };
        let named: Vec<Value> = dimensions.iter().filter_map(name).map(|n| json!(n)).collect();
        if !object.contains_key(*names) || !named.is_empty() {
            object.insert((*names).to_owned(), Value::Array(named));
        }
        for dimension in &dimensions {
            take_apart(session, object, dimension);
        }
    }
}

fn name(dimension: &Value) -> Option<&str> {
    dimension.get("dimension").or_else(|| dimension.get("id")).and_then(Value::as_str)
}

fn take_apart(session: &Session<'_>, object: &mut Object, dimension: &Value) {
    let Some(items) = dimension.get("items").and_then(Value::as_array) else { return };
    let uids: Vec<&str> = items.iter().filter_map(store::reference).collect();
    match name(dimension) {
        Some("dx") => {
            let found: Vec<Value> = uids.iter().filter_map(|uid| data_item(session, uid)).collect();
            object.insert("dataDimensionItems".to_owned(), Value::Array(found));
        }
        Some("ou") => organisation_units(session, object, &uids),
        Some("pe") => {
            object.insert("rawPeriods".to_owned(), json!(uids));
        }
        _ => {}
    }
}

fn data_item(session: &Session<'_>, uid: &str) -> Option<Value> {
    DATA_ITEMS.iter().find_map(|(endpoint, key, kind)| {
        let class = session.schemas().by_endpoint(endpoint)?;
        session
            .state
            .store
            .contains(class, uid)
            .then(|| json!({*key: store::reference_to(uid), "dataDimensionItemType": kind}))
    })
}

fn organisation_units(session: &Session<'_>, object: &mut Object, uids: &[&str]) {
    let class = session.state.class("organisationUnits");
    for (constant, switch) in [
        ("USER_ORGUNIT", "userOrganisationUnit"),
        ("USER_ORGUNIT_CHILDREN", "userOrganisationUnitChildren"),
        ("USER_ORGUNIT_GRANDCHILDREN", "userOrganisationUnitGrandChildren"),
    ] {
        if uids.contains(&constant) {
            object.insert(switch.to_owned(), json!(true));
        }
    }
    let known: Vec<Value> = uids
        .iter()
        .filter(|uid| session.state.store.contains(class, uid))
        .map(|uid| store::reference_to(uid))
        .collect();
    object.insert("organisationUnits".to_owned(), Value::Array(known));
}
