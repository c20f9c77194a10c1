//! The releases that models are made for: the one table of them.

use std::fmt;

/// A release of DHIS2, such as 2.42.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    /// The second part of the version: `42`.
    pub minor: u16,
}

/// Every release that has a snapshot, oldest first. A new one is a row here; CONTRIBUTING lists the
/// other places.
pub const RELEASES: &[Release] =
    &[Release { minor: 41 }, Release { minor: 42 }, Release { minor: 43 }];

impl Release {
    /// Returns the release of that name: `v42`, `42` or `2.42`.
    pub fn named(name: &str) -> Option<Self> {
        let minor = name.strip_prefix('v').or_else(|| name.strip_prefix("2.")).unwrap_or(name);
        RELEASES.iter().copied().find(|release| release.minor.to_string() == minor)
    }

    /// Returns the name of the snapshot folder, module and feature: `v42`.
    pub fn key(self) -> String {
        format!("v{}", self.minor)
    }

    /// Returns the name of the type that stands for the release: `V42`.
    pub fn marker(self) -> String {
        format!("V{}", self.minor)
    }
}

impl fmt::Display for Release {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "2.{}", self.minor)
    }
}

/// Lists releases the way a doc comment does: "2.41 and 2.42", or nothing where it is all of them.
pub fn only_in(releases: &[Release]) -> Option<String> {
    if releases == RELEASES {
        return None;
    }
    let names: Vec<String> = releases.iter().map(ToString::to_string).collect();
    match names.split_last() {
        Some((last, [])) => Some(last.clone()),
        Some((last, others)) => Some(format!("{} and {last}", others.join(", "))),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_goes_by_three_names() {
        for name in ["v42", "42", "2.42"] {
            assert_eq!(Release::named(name), Some(Release { minor: 42 }), "{name}");
        }
        assert_eq!(Release::named("v40"), None);
    }
}
