//! Which lists of objects have no order of their own, from what the schemas say.

use std::collections::{BTreeMap, BTreeSet};

use crate::model;
use crate::overrides::Overrides;
use crate::release::Release;
use crate::schemas::Schema;

/// Finds the lists without an order: of a kind, by its plural, and wherever they stand, by an empty
/// name.
pub fn sets(
    snapshots: &[(Release, Vec<Schema>)],
    overrides: &Overrides,
) -> BTreeSet<(String, String)> {
    let mut sets = BTreeSet::new();
    // Whether some class has an order in the list.
    let mut anywhere: BTreeMap<&str, bool> = BTreeMap::new();
    for schema in snapshots.iter().flat_map(|(_, schemas)| schemas) {
        for property in schema.properties.iter().filter(|it| it.collection && it.persisted) {
            *anywhere.entry(property.wire()).or_default() |= property.ordered;
            if !property.ordered && model::is_kind(schema, overrides) {
                sets.insert((schema.plural.clone(), property.wire().to_owned()));
            }
        }
    }
    let unordered = anywhere.into_iter().filter(|(_, ordered)| !ordered);
    let unordered: BTreeSet<String> = unordered.map(|(wire, _)| wire.to_owned()).collect();
    sets.retain(|(_, wire)| !unordered.contains(wire));
    sets.extend(unordered.into_iter().map(|wire| (String::new(), wire)));
    sets
}
