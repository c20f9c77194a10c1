//! The kinds of metadata objects, of all releases together.

use std::collections::BTreeMap;

use super::rust_name;
use crate::error::Error;
use crate::name;
use crate::overrides::Overrides;
use crate::release::Release;
use crate::schemas::Schema;

/// A kind of metadata object.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "they are the schema's own flags")]
pub struct KindModel {
    /// The Rust name.
    pub name: String,
    /// The name of an accessor method for the kind: `data_elements`.
    pub accessor: String,
    /// The name of one on the wire.
    pub singular: String,
    /// The name of many on the wire.
    pub plural: String,
    /// Where it lives below `/api`.
    pub path: String,
    /// The class without its package, as reports name it.
    pub class: String,
    /// The releases that have it.
    pub releases: Vec<Release>,
    /// Whether it takes part in metadata export and import.
    pub metadata: bool,
    /// Whether objects have a short name.
    pub nameable: bool,
    /// Whether objects have sharing settings.
    pub shareable: bool,
    /// Whether sharing settings also rule data.
    pub data_shareable: bool,
    /// Whether objects can be translated.
    pub translatable: bool,
}

/// Finds the kinds of all releases. Where releases differ, the newest is believed.
///
/// # Errors
///
/// Fails where two kinds of one release would get one name, or a kind has two paths.
pub fn kinds(
    snapshots: &[(Release, Vec<Schema>)],
    overrides: &Overrides,
) -> Result<Vec<KindModel>, Error> {
    let mut found: BTreeMap<String, KindModel> = BTreeMap::new();
    for (release, schemas) in snapshots {
        for schema in schemas {
            let Some(path) = schema.path().filter(|_| is_kind(schema, overrides)) else {
                continue;
            };
            let mut kind = kind_of(schema, path, overrides);
            if let Some(older) = found.get(&kind.name) {
                if older.releases.contains(release) || older.path != kind.path {
                    return Err(Error::Clash {
                        what: "kind",
                        name: kind.name,
                        first: older.class.clone(),
                        second: schema.klass.clone(),
                    });
                }
                kind.releases.clone_from(&older.releases);
            }
            kind.releases.push(*release);
            found.insert(kind.name.clone(), kind);
        }
    }
    Ok(found.into_values().collect())
}

/// Returns whether objects of a class are metadata objects with a path of their own.
pub(crate) fn is_kind(schema: &Schema, overrides: &Overrides) -> bool {
    schema.path().is_some() && !overrides.not_a_kind.contains_key(&schema.klass)
}

fn kind_of(schema: &Schema, path: &str, overrides: &Overrides) -> KindModel {
    KindModel {
        name: rust_name(&schema.klass, overrides),
        accessor: name::field(&schema.plural),
        singular: schema.singular.clone(),
        plural: schema.plural.clone(),
        path: path.to_owned(),
        class: schema.class().to_owned(),
        releases: Vec::new(),
        metadata: schema.metadata,
        nameable: schema.nameable_object,
        shareable: schema.shareable,
        data_shareable: schema.data_shareable,
        translatable: schema.translatable,
    }
}
