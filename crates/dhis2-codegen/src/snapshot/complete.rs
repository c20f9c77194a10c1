//! Whether two documents are whole and belong together.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Snapshot, reach};
use crate::error::Error;
use crate::overrides::Overrides;
use crate::schemas::{self, Schema};

/// Returns what a snapshot should have and has not, in sentences; nothing where it is complete.
///
/// Every kind of object that the schemas name must have its path in the OpenAPI document, and every
/// pointer of that to a schema must lead somewhere.
///
/// # Errors
///
/// Fails where the schemas cannot be read.
pub fn missing(snapshot: &Snapshot, overrides: &Overrides) -> Result<Vec<String>, Error> {
    let schemas = schemas::parse(&snapshot.schemas.to_string())?;
    let mut missing = Vec::new();
    for schema in schemas.iter().filter(|schema| schema.path().is_some()) {
        if !overrides.not_a_kind.contains_key(&schema.klass) && !has_path(snapshot, schema) {
            let path = schema.path().unwrap_or_default();
            missing.push(format!(
                "schemas.json has `{}` at /api/{path}, and openapi.json has no such path",
                schema.class()
            ));
        }
    }
    let mut pointers = Vec::new();
    reach::references(&snapshot.openapi, &mut pointers);
    let pointers: BTreeSet<String> = pointers.into_iter().collect();
    // Schemas only: 2.42 points to two shared parameters that it does not describe.
    for pointer in pointers.iter().filter(|it| it.starts_with("#/components/schemas/")) {
        let target = pointer.strip_prefix('#').and_then(|it| snapshot.openapi.pointer(it));
        if target.is_none_or(Value::is_null) {
            missing.push(format!("openapi.json points to {pointer}, which is not there"));
        }
    }
    Ok(missing)
}

fn has_path(snapshot: &Snapshot, schema: &Schema) -> bool {
    let path = format!("/api/{}", schema.path().unwrap_or_default());
    let paths = &snapshot.openapi["paths"];
    // 2.41 and some controllers of later releases write a collection with a slash at the end.
    [path.clone(), format!("{path}/")].iter().any(|path| !paths[path].is_null())
}
