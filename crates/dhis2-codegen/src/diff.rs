//! What differs between two snapshots, as people speak of it: types, properties, constants,
//! parameters and operations that came, went or changed.

mod compare;
mod markdown;
mod metadata;
mod openapi;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::snapshot::Snapshot;

/// All that differs between two snapshots.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Differences {
    /// The sorts of things that are compared, each with what differs.
    pub sections: Vec<Section>,
}

/// What differs among things of one sort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The sort, such as "Metadata types".
    pub title: &'static str,
    /// The names of those that only the new snapshot has.
    pub came: Vec<String>,
    /// The names of those that only the old snapshot has.
    pub went: Vec<String>,
    /// Those that both have, and that differ.
    pub changed: Vec<Changed>,
}

/// Something that both snapshots have, and that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// Its name.
    pub name: String,
    /// How it differs.
    pub changes: Vec<Change>,
}

/// One difference of something that both snapshots have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// A part is only in the new snapshot.
    Came {
        /// The part, such as a property.
        part: String,
        /// What it says.
        now: String,
    },
    /// A part is only in the old snapshot.
    Went {
        /// The part, such as a property.
        part: String,
        /// What it said.
        before: String,
    },
    /// A part says something else.
    Became {
        /// The part; empty where it is the whole thing.
        part: String,
        /// What it said.
        before: String,
        /// What it says.
        now: String,
    },
    /// A list, such as the constants of an enum, has other members.
    Members {
        /// The list.
        part: String,
        /// The members that only the new snapshot has.
        came: Vec<String>,
        /// The members that only the old snapshot has.
        went: Vec<String>,
    },
}

impl Differences {
    /// Compares two snapshots. Nothing is found only where they are the same.
    pub fn between(old: &Snapshot, new: &Snapshot) -> Self {
        let sections = vec![
            metadata::types(&old.schemas, &new.schemas),
            openapi::schemas(&old.openapi, &new.openapi),
            openapi::parameters(&old.openapi, &new.openapi),
            openapi::operations(&old.openapi, &new.openapi),
            openapi::rest(&old.openapi, &new.openapi),
        ];
        Self { sections: sections.into_iter().filter(|it| !it.is_empty()).collect() }
    }

    /// Returns whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.sections.is_empty()
    }
}

impl Section {
    /// Compares things by their names, with what tells two of one name apart.
    fn of<'a>(
        title: &'static str,
        old: &BTreeMap<String, &'a Value>,
        new: &BTreeMap<String, &'a Value>,
        compare: impl Fn(&'a Value, &'a Value) -> Vec<Change>,
    ) -> Self {
        let only = |one: &BTreeMap<String, _>, other: &BTreeMap<String, _>| {
            one.keys().filter(|name| !other.contains_key(*name)).cloned().collect()
        };
        let both = old.iter().filter_map(|(name, old)| Some((name, *old, *new.get(name)?)));
        let changed = both
            .filter(|(_, old, new)| old != new)
            .map(|(name, old, new)| Changed { name: name.clone(), changes: compare(old, new) });
        Self { title, came: only(new, old), went: only(old, new), changed: changed.collect() }
    }

    fn is_empty(&self) -> bool {
        self.came.is_empty() && self.went.is_empty() && self.changed.is_empty()
    }
}

#[cfg(test)]
mod tests;
