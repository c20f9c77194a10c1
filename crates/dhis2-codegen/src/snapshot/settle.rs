//! Where two boots of one server disagree, and what is made of it.
//!
//! DHIS2 builds its documents by reflection and lets the order of that decide a few places. Each
//! repair here settles one of them on one form. It accepts every form that was seen, so that the
//! boot does not matter, and says so when the place itself is gone.

use serde_json::{Value, json};

use super::{Remarks, Snapshot};
use crate::release::Release;

/// Paths that a server has only with a feature of its configuration, and that feature.
pub const DEPLOYMENT_PATHS: &[(&str, &str)] =
    &[("/api/auth/enrollDevice", "the OAuth2 authorization server is on")];

/// Settles one place in which boots of a server disagree.
#[derive(Clone, Copy)]
pub struct BootRepair {
    /// The repair's name.
    pub name: &'static str,
    /// Why boots disagree.
    pub reason: &'static str,
    /// The first release that has the place.
    pub since: u16,
    /// The place's sightings that were settled; none means that it is gone.
    apply: fn(&mut Snapshot) -> usize,
}

impl std::fmt::Debug for BootRepair {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BootRepair").field("name", &self.name).finish_non_exhaustive()
    }
}

/// Returns the repairs, in the order they are made.
pub fn boot_repairs() -> &'static [BootRepair] {
    &[
        BootRepair {
            name: "import_report_requires_its_status_only",
            reason: "`ImportReport.typeReports` is called required on some boots of every release",
            since: 41,
            apply: import_report_requires_its_status_only,
        },
        BootRepair {
            name: "page_items_are_of_any_type",
            reason: "`Page.items` points at whichever tracker type was met last",
            since: 42,
            apply: page_items_are_of_any_type,
        },
        BootRepair {
            name: "enrollment_status_is_a_list",
            reason: "two setters of `enrollmentStatus` make it a list of texts or a boolean",
            since: 42,
            apply: enrollment_status_is_a_list,
        },
        BootRepair {
            name: "aggregation_type_is_a_constant",
            reason: "`hasAggregationType` is sometimes taken for the getter of `aggregationType`, \
                     which makes it a boolean",
            since: 41,
            apply: aggregation_type_is_a_constant,
        },
    ]
}

pub(super) fn settle(release: Release, snapshot: &mut Snapshot) -> Remarks {
    let mut remarks = Remarks::default();
    if let Some(paths) = snapshot.openapi["paths"].as_object_mut() {
        for (path, feature) in DEPLOYMENT_PATHS {
            if paths.remove(*path).is_some() {
                remarks.deployment.push(format!("{path}: only where {feature}"));
            }
        }
    }
    for repair in boot_repairs().iter().filter(|repair| repair.since <= release.minor) {
        if (repair.apply)(snapshot) == 0 {
            remarks.stale.push(format!("{}: {}", repair.name, repair.reason));
        }
    }
    remarks
}

fn import_report_requires_its_status_only(snapshot: &mut Snapshot) -> usize {
    let report = &mut snapshot.openapi["components"]["schemas"]["ImportReport"];
    if report["properties"]["typeReports"].is_null() {
        return 0;
    }
    report["required"] = json!(["status"]);
    1
}

fn page_items_are_of_any_type(snapshot: &mut Snapshot) -> usize {
    match &mut snapshot.openapi["components"]["schemas"]["Page"]["properties"]["items"]["items"] {
        Value::Object(items) => {
            items.clear();
            1
        }
        _ => 0,
    }
}

fn enrollment_status_is_a_list(snapshot: &mut Snapshot) -> usize {
    let mut settled = 0;
    let paths = snapshot.openapi["paths"].as_object_mut().into_iter().flatten();
    for (_, item) in paths.filter(|(path, _)| path.contains("/trackedEntities/query/")) {
        for parameter in item["get"]["parameters"].as_array_mut().into_iter().flatten() {
            if parameter["name"] == "enrollmentStatus" {
                parameter["schema"] = json!({"type": "array", "items": {"type": "string"}});
                settled += 1;
            }
        }
    }
    settled
}

fn aggregation_type_is_a_constant(snapshot: &mut Snapshot) -> usize {
    let schemas = snapshot.schemas["schemas"].as_array_mut().into_iter().flatten();
    let mut properties: Vec<&mut Value> = schemas
        .flat_map(|schema| schema["properties"].as_array_mut().into_iter().flatten())
        .filter(|property| property["name"] == "aggregationType")
        .collect();
    let Some(constant) = properties
        .iter()
        .find(|property| property["propertyType"] == "CONSTANT" && property["persisted"] == false)
        .map(|property| (**property).clone())
    else {
        return 0;
    };
    for property in &mut properties {
        if property["propertyType"] == "BOOLEAN" {
            **property = constant.clone();
        }
    }
    properties.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_repair_has_a_name_and_a_reason() {
        for repair in boot_repairs() {
            assert!(!repair.reason.is_empty(), "{}", repair.name);
        }
    }
}
