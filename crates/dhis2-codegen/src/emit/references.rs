//! Printing which properties point at which kinds, and which lists have no order.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::HEADER;
use crate::references::Pointer;
use crate::release::Release;

/// Prints `references.rs`: a row for each property.
pub fn references_file(pointers: &BTreeMap<Pointer, Vec<Release>>) -> String {
    let mut text = format!("{HEADER}pointers! {{\n");
    for (Pointer { kind, path, target }, releases) in pointers {
        let releases: Vec<String> = releases.iter().map(|it| it.minor.to_string()).collect();
        let target = target.as_deref().unwrap_or_default();
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "    {kind:?} {path:?} {target:?} [{}],", releases.join(", "));
    }
    text.push_str("}\n");
    text
}

/// Prints `sets.rs`: a row for each list without an order.
pub fn sets_file(sets: &BTreeSet<(String, String)>) -> String {
    let mut text = format!("{HEADER}sets! {{\n");
    for (kind, property) in sets {
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "    {kind:?} {property:?},");
    }
    text.push_str("}\n");
    text
}
