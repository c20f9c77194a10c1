//! Whether every component of the documents is a payload, metadata, or left out for a reason.

use std::collections::{BTreeMap, BTreeSet};

use super::Described;
use super::normal::{Normal, has_shape};
use super::union::Union;
use crate::error::Error;
use crate::overrides::Overrides;
use crate::release::{self, Release};
use crate::schemas::simple;

/// Checks that every component is one of them, and that no reason is given in vain.
///
/// # Errors
///
/// Fails with the components that nobody has decided about, or with the first decision about
/// nothing.
pub(super) fn check(
    normal: &Normal<'_>,
    union: &Union,
    described: &Described<'_>,
    overrides: &Overrides,
) -> Result<(), Error> {
    let enums: BTreeSet<&str> = described.enums.iter().map(|klass| simple(klass)).collect();
    let mut vain: BTreeSet<&str> = overrides.payload.exclude.keys().map(String::as_str).collect();
    let mut open: BTreeMap<&str, Vec<Release>> = BTreeMap::new();
    for (release, components) in normal.documents() {
        for (name, component) in *components {
            let settled = !has_shape(component)
                || union.definitions.contains_key(name)
                || overrides.payload.text.contains_key(name)
                || enums.contains(name.as_str())
                || normal.is_metadata(name)
                || normal.is_twin(name);
            if settled {
                continue;
            }
            match overrides.payload.excluded(name) {
                Some(pattern) => {
                    vain.remove(pattern);
                }
                None => open.entry(name).or_default().push(*release),
            }
        }
    }
    if let Some(entry) = vain.first() {
        return Err(Error::StaleOverride { table: "payload.exclude", entry: (*entry).to_owned() });
    }
    if open.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = open
        .into_iter()
        .map(|(name, releases)| match release::only_in(&releases) {
            Some(releases) => format!("{name} (only in {releases})"),
            None => name.to_owned(),
        })
        .collect();
    Err(Error::Uncovered { components: lines.join(", ") })
}
