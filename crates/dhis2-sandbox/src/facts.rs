//! Where the versions of the server differ: one named fact, one method, one place.
//!
//! A file below `facts/` holds the facts of an area. A fact that several areas ask for stands with the one it is about.

mod access;
mod analytics;
mod container;
mod data_values;
mod files;
mod lists;
mod merges;
mod messages;
mod metrics;
mod objects;
mod organisation_units;
mod settings;
mod system;
mod tracker;
mod users;

use crate::release::Release;

/// The facts about one version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Facts {
    release: Release,
}

impl Facts {
    /// Returns the facts about a version.
    pub(crate) fn of(release: Release) -> Self {
        Self { release }
    }

    /// Returns the version.
    pub(crate) fn release(self) -> Release {
        self.release
    }

    /// Returns one of three values, for a fact that differs each time.
    fn each<T>(self, v41: T, v42: T, v43: T) -> T {
        match self.release {
            Release::V41 => v41,
            Release::V42 => v42,
            Release::V43 => v43,
        }
    }

    fn since_42(self) -> bool {
        self.release >= Release::V42
    }

    fn since_43(self) -> bool {
        self.release >= Release::V43
    }
}
