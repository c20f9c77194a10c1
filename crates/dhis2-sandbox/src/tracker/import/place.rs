//! Checks where enrollments and events are.

use super::bundle::Reporter;
use crate::store::{self, Object};

/// Demands that a geometry is of the type that a program or a stage asks for.
pub(super) fn check(object: &Object, owner: &Object, reporter: &mut Reporter) {
    let Some(geometry) = object.get("geometry").filter(|it| it.is_object()) else { return };
    let Some(wanted) = store::text(owner, "featureType") else {
        reporter.error("E1074", Vec::new());
        return;
    };
    let found = match geometry["type"].as_str() {
        Some("Point") => "POINT",
        Some("Polygon") => "POLYGON",
        Some("MultiPolygon") => "MULTI_POLYGON",
        _ => "SYMBOL",
    };
    if wanted == "NONE" || wanted != found {
        reporter.error("E1012", vec![wanted.into()]);
    }
}
