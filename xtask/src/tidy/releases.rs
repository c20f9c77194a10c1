//! The table of releases is complete: each has its snapshot, features and recordings.

use std::collections::{BTreeMap, BTreeSet};

use dhis2_codegen::release::RELEASES;
use serde::Deserialize;

use super::Problem;
use super::tree::Tree;

/// The crates with a feature for each release.
const FEATURED: [&str; 2] = ["crates/dhis2-models/Cargo.toml", "crates/dhis2-client/Cargo.toml"];

/// The part of a manifest that is looked at.
#[derive(Deserialize)]
struct Manifest {
    #[serde(default)]
    features: BTreeMap<String, Vec<String>>,
}

/// Returns what is missing, and what is there without a row in the table.
pub(super) fn problems(tree: &Tree) -> Vec<Problem> {
    let releases: BTreeSet<String> = RELEASES.iter().map(|release| release.key()).collect();
    let mut problems = Vec::new();
    for release in &releases {
        let files = ["schemas.json", "openapi.json", "source.toml"]
            .map(|name| format!("schemas/{release}/{name}"));
        for file in files.into_iter().chain([format!("tests/exchanges/{release}.ndjson")]) {
            if !tree.files.contains_key(&file) {
                problems.push(Problem::new(file, format!("is missing for the release {release}")));
            }
        }
    }
    for path in FEATURED {
        let Some(text) = tree.text(path) else {
            problems.push(Problem::new(path, "is missing"));
            continue;
        };
        match basic_toml::from_str::<Manifest>(text) {
            Ok(manifest) => {
                let features = manifest.features.keys().filter(|name| is_key(name)).cloned();
                compare(path, "feature", &releases, &features.collect(), &mut problems);
            }
            Err(error) => problems.push(Problem::new(path, error.to_string())),
        }
    }
    let folders = tree.folders("schemas/").into_iter().map(str::to_owned);
    let unknown: BTreeSet<String> = folders.filter(|name| !releases.contains(name)).collect();
    compare("schemas", "folder", &BTreeSet::new(), &unknown, &mut problems);
    problems
}

fn compare(
    place: &str,
    what: &str,
    wanted: &BTreeSet<String>,
    there: &BTreeSet<String>,
    problems: &mut Vec<Problem>,
) {
    for name in wanted.difference(there) {
        problems.push(Problem::new(place, format!("has no {what} `{name}`")));
    }
    for name in there.difference(wanted) {
        let table = "crates/dhis2-codegen/src/release.rs";
        problems
            .push(Problem::new(place, format!("has a {what} `{name}` that {table} does not know")));
    }
}

/// Returns whether a feature is called like a release: `v42`.
fn is_key(name: &str) -> bool {
    name.strip_prefix('v')
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|it| it.is_ascii_digit()))
}
