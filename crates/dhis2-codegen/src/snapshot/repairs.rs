//! The repairs of places in which boots of one server disagree.

use serde_json::{Map, Value, json};

use super::Snapshot;
use crate::release::Release;

/// The first release that says of a parameter that it is deprecated.
const DEPRECATED_PARAMETERS_SINCE: u16 = 42;

/// Properties with a getter and a setter that both describe them, and that say nothing of being
/// required.
pub(super) const DESCRIBED_TWICE: &[(&str, &[&str])] = &[
    ("ImportReport", &["typeReports"]),
    ("MapView", &["noDataColor"]),
    ("MapViewParams", &["noDataColor"]),
    // A class without annotations: every pair of methods describes a property.
    (
        "MetadataExportParams",
        &[
            "classes",
            "currentUserDetails",
            "defaultFields",
            "defaultFilter",
            "defaultOrder",
            "download",
            "inclusionStrategy",
            "objectExportWithDependencies",
            "skipSharing",
        ],
    ),
    ("ObjectReport", &["errorReports"]),
    ("SharingObject", &["externalAccess"]),
    ("TypeReport", &["objectReports"]),
];

pub(super) fn setters_require_nothing(_: Release, snapshot: &mut Snapshot) -> usize {
    let mut settled = 0;
    for (component, properties) in DESCRIBED_TWICE {
        let Some(component) = component_mut(snapshot, component) else { continue };
        for property in *properties {
            if component.get("properties").is_some_and(|it| it.get(property).is_some()) {
                require(component, property, false);
                settled += 1;
            }
        }
    }
    settled
}

pub(super) fn statuses_of_tracked_entity_queries_are_lists(
    release: Release,
    snapshot: &mut Snapshot,
) -> usize {
    let mut settled = 0;
    let paths = snapshot.openapi["paths"].as_object_mut().into_iter().flatten();
    for (_, item) in paths.filter(|(path, _)| path.contains("/analytics/trackedEntities/query/")) {
        let operations = item.as_object_mut().into_iter().flatten();
        for parameter in operations
            .filter_map(|(_, operation)| operation.get_mut("parameters")?.as_array_mut())
            .flatten()
        {
            settled += usize::from(status_is_a_list(release, parameter));
        }
    }
    settled
}

fn status_is_a_list(release: Release, parameter: &mut Value) -> bool {
    let name = parameter["name"].as_str().unwrap_or_default();
    let is_program_status = name == "programStatus";
    if !is_program_status && !["enrollmentStatus", "eventStatus"].contains(&name) {
        return false;
    }
    parameter["schema"] = json!({"type": "array", "items": {"type": "string"}});
    // Only the getter and the setter are deprecated.
    if is_program_status && release.minor >= DEPRECATED_PARAMETERS_SINCE {
        parameter["deprecated"] = true.into();
    }
    true
}

pub(super) fn page_items_are_of_any_type(_: Release, snapshot: &mut Snapshot) -> usize {
    let items = component_mut(snapshot, "Page")
        .and_then(|page| page.get_mut("properties")?.get_mut("items")?.get_mut("items"));
    match items {
        Some(items) => {
            *items = json!({});
            1
        }
        None => 0,
    }
}

pub(super) fn aggregation_type_of_category_options_is_a_constant(
    _: Release,
    snapshot: &mut Snapshot,
) -> usize {
    aggregation_type_in_schemas(snapshot) + aggregation_type_in_components(snapshot)
}

fn aggregation_type_in_schemas(snapshot: &mut Snapshot) -> usize {
    let schemas = snapshot.schemas["schemas"].as_array_mut().into_iter().flatten();
    let mut of_category_option = Vec::new();
    let mut constant = None;
    for schema in schemas {
        let is_category_option = schema["klass"] == "org.hisp.dhis.category.CategoryOption";
        for property in schema["properties"].as_array_mut().into_iter().flatten() {
            if property["name"] != "aggregationType" {
                continue;
            }
            if is_category_option {
                of_category_option.push(property);
            } else if property["propertyType"] == "CONSTANT" {
                constant = Some((property["klass"].clone(), property["constants"].clone()));
            }
        }
    }
    let Some((klass, constants)) = constant else { return 0 };
    for property in &mut of_category_option {
        property["klass"] = klass.clone();
        property["constants"] = constants.clone();
        property["propertyType"] = "CONSTANT".into();
    }
    of_category_option.len()
}

fn aggregation_type_in_components(snapshot: &mut Snapshot) -> usize {
    let mut settled = 0;
    for component in ["CategoryOption", "CategoryOptionParams"] {
        let Some(component) = component_mut(snapshot, component) else { continue };
        let Some(property) =
            component.get_mut("properties").and_then(|it| it.get_mut("aggregationType"))
        else {
            continue;
        };
        *property = json!({"$ref": "#/components/schemas/AggregationType"});
        require(component, "aggregationType", true);
        settled += 1;
    }
    settled
}

fn component_mut<'a>(snapshot: &'a mut Snapshot, name: &str) -> Option<&'a mut Map<String, Value>> {
    snapshot.openapi.get_mut("components")?.get_mut("schemas")?.get_mut(name)?.as_object_mut()
}

/// Puts a property among those that are required, or takes it out.
fn require(component: &mut Map<String, Value>, property: &str, required: bool) {
    let mut names = match component.remove("required") {
        Some(Value::Array(names)) => names,
        _ => Vec::new(),
    };
    names.retain(|name| name != property);
    if required {
        names.push(property.into());
    }
    // A server writes no empty list.
    if !names.is_empty() {
        component.insert("required".into(), names.into());
    }
}
