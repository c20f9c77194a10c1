//! The files that include the payload types, each behind the feature of its area.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::HEADER;
use crate::payload::Area;

/// Returns the feature that turns on the payload types of an area.
pub fn payload_feature(area: &str) -> String {
    format!("payload-{}", area.replace('_', "-"))
}

/// Prints `payload.rs`, which includes the structs of every area.
pub fn payload_list(areas: &BTreeMap<String, Area>) -> String {
    list(areas, "payload", |area| !area.models.is_empty())
}

/// Prints `payload_enums.rs`, which includes the enums of the areas that have a feature.
pub fn payload_enums_list(areas: &BTreeMap<String, Area>) -> String {
    list(areas, "enums", |area| !area.enums.is_empty())
}

fn list(areas: &BTreeMap<String, Area>, what: &str, has_any: fn(&Area) -> bool) -> String {
    let mut text = String::from(HEADER);
    for (name, area) in areas.iter().filter(|(_, area)| has_any(area)) {
        // Writing to a `String` cannot fail.
        if !area.always {
            let _ = writeln!(text, "#[cfg(feature = {:?})]", payload_feature(name));
        }
        let _ = writeln!(text, "include!(\"{what}_{name}.rs\");");
    }
    text
}
