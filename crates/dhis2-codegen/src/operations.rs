//! Functions for the operations that have no shape in common with others, from the OpenAPI documents.
//!
//! Some 20 shapes (lists, single objects, collections, gists, sharing, translations) make up three
//! quarters of all operations; the client's `Resource` has those. The others are picked out of the
//! documents and joined ([`pick`]); `progenitor` names, types and checks them ([`describe`] makes what it reads,
//! [`read`] takes in what it made); and they are printed as calls of our own client ([`emit`](mod@emit)), so that
//! retries, limits and errors are those of any other call.

mod describe;
mod emit;
mod pick;
mod read;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;

use self::pick::Operation;
use crate::emit::{HEADER, payload_feature};
use crate::error::Error;
use crate::overrides::Overrides;
use crate::payload::{Area, Described};
use crate::release::Release;

/// The operations of one area, as a file and what it needs.
#[derive(Debug)]
pub struct OperationArea {
    /// The text of the area's module.
    pub text: String,
    /// How many operations there are.
    pub count: usize,
    /// The features of `dhis2-models` that the types need.
    pub features: BTreeSet<String>,
}

/// A payload type, as operations refer to it.
#[derive(Debug)]
struct Named {
    /// The path of the type in the printed code.
    path: String,
    /// The feature that it needs, if it needs one.
    feature: Option<String>,
}

/// Makes the operations of every area from documents that were [prepared](crate::payload::prepare).
///
/// # Errors
///
/// Fails where nobody decided which area an operation belongs to, a decision is about nothing, or
/// `progenitor` makes nothing of the joined document.
pub fn areas(
    documents: &[(Release, Value)],
    described: &Described<'_>,
    payloads: &BTreeMap<String, Area>,
    enums: &BTreeSet<String>,
    overrides: &Overrides,
) -> Result<BTreeMap<String, OperationArea>, Error> {
    let operations = pick::pick(documents, &overrides.operations)?;
    let types = named(payloads, enums);
    let description = describe::describe(&operations, documents, described, &types, overrides);
    let signatures = read::read(description.generate()?)?;
    let mut sorted: BTreeMap<String, Vec<&Operation>> = BTreeMap::new();
    for operation in &operations {
        sorted.entry(operation.area.clone()).or_default().push(operation);
    }
    let mut areas = BTreeMap::new();
    for (name, operations) in sorted {
        let (text, used) = emit::module(&name, &operations, &signatures)?;
        let features = used.iter().filter_map(|path| {
            types.values().find(|it| it.path == *path).and_then(|it| it.feature.clone())
        });
        let features = features.collect();
        areas.insert(name, OperationArea { text, count: operations.len(), features });
    }
    Ok(areas)
}

/// Prints the list of the areas, each behind its feature.
pub fn list(areas: &BTreeMap<String, OperationArea>) -> String {
    let mut text = String::from(HEADER);
    for (name, area) in areas {
        let plural = if area.count == 1 { "operation" } else { "operations" };
        // Writing to a `String` cannot fail.
        let _ = writeln!(
            text,
            "/// {} {plural}; needs the feature `{feature}`.\n\
             #[cfg(feature = {feature:?})]\npub mod {name} {{\n    include!(\"{name}.rs\");\n}}",
            area.count,
            feature = feature(name),
        );
    }
    text
}

/// Returns the feature that turns on an area.
pub fn feature(area: &str) -> String {
    area.replace('_', "-")
}

/// Checks that a manifest has a feature for each area, which turns on the types it needs.
///
/// # Errors
///
/// Fails with the lines that the manifest should have.
pub fn check_manifest(
    manifest: &str,
    areas: &BTreeMap<String, OperationArea>,
) -> Result<(), Error> {
    #[derive(serde::Deserialize)]
    struct Manifest {
        features: BTreeMap<String, Vec<String>>,
    }
    let manifest: Manifest = basic_toml::from_str(manifest)?;
    let mut lines = Vec::new();
    for (name, area) in areas {
        let needed: Vec<String> =
            area.features.iter().map(|feature| format!("dhis2-models/{feature}")).collect();
        if manifest.features.get(&feature(name)) != Some(&needed) {
            lines.push(format!("{} = {needed:?}", feature(name)));
        }
    }
    let all: Vec<String> = areas.keys().map(|name| feature(name)).collect();
    if manifest.features.get("all") != Some(&all) {
        lines.push(format!("all = {all:?}"));
    }
    let known = |name: &String| name == "default" || name == "all" || all.contains(name);
    lines.extend(
        manifest.features.keys().filter(|it| !known(it)).map(|it| format!("# without {it}")),
    );
    if lines.is_empty() { Ok(()) } else { Err(Error::Manifest { lines: lines.join("\n") }) }
}

/// Returns the payload types by the component that they were made from.
fn named(payloads: &BTreeMap<String, Area>, enums: &BTreeSet<String>) -> BTreeMap<String, Named> {
    let mut types = BTreeMap::new();
    for (area, it) in payloads {
        let feature = (!it.always).then(|| payload_feature(area));
        let mut add = |component: &str, path: String| {
            types.insert(component.to_owned(), Named { path, feature: feature.clone() });
        };
        for model in &it.models {
            add(&model.klass, format!("payload::{}", model.name));
        }
        for one in &it.enums {
            add(&one.klass, format!("enums::{}", one.name));
        }
    }
    for name in enums {
        types
            .entry(name.clone())
            .or_insert_with(|| Named { path: format!("enums::{name}"), feature: None });
    }
    types
}

#[cfg(test)]
mod tests;
