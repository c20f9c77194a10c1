//! Payload types: what servers send and take that is not metadata, from the OpenAPI documents.
//!
//! Named repairs mend what the documents get wrong ([`repair`]), and some components get a better
//! name ([`rename`]); the documents of all releases are joined into one ([`union`]), so that a
//! payload type is the same in every version and says of each field which versions have it; `typify`
//! names and shapes the types; what it makes is read back ([`convert`]) into the same lean form that
//! metadata models have, and sorted by who needs it ([`area`]).

mod area;
mod convert;
mod coverage;
mod normal;
mod rename;
mod repair;
mod union;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub use self::area::{Area, JOINT};
pub(crate) use self::normal::{Normal, target};
use self::union::Union;
use crate::error::Error;
use crate::overrides::Overrides;
use crate::release::Release;

/// The classes that the metadata schemas of all releases know.
#[derive(Debug, Clone, Default)]
pub struct Described<'a> {
    /// The classes of objects with an identifier; a payload refers to those.
    pub classes: BTreeSet<&'a str>,
    /// The classes of what stands inside of such objects.
    pub parts: BTreeSet<&'a str>,
    /// The enums.
    pub enums: BTreeSet<&'a str>,
}

/// Mends the documents, and gives their components the names that they go by here.
///
/// # Errors
///
/// Fails where a document is wrong, or a repair or name no longer applies.
pub fn prepare(documents: &mut [(Release, Value)], overrides: &Overrides) -> Result<(), Error> {
    for (release, document) in documents.iter_mut() {
        repair::repair(*release, document)?;
    }
    rename::rename(documents, &overrides.payload.name)
}

/// Makes the payload types that the areas of `overrides.toml` name, and all they are made of, from
/// documents that were [prepared](prepare).
///
/// # Errors
///
/// Fails where a decision no longer applies, two releases disagree on a property without a decision,
/// or nobody decided what a component is.
pub fn types(
    documents: &[(Release, Value)],
    described: &Described<'_>,
    overrides: &Overrides,
) -> Result<BTreeMap<String, Area>, Error> {
    let normal = Normal::of(documents, described, overrides);
    let union = Union::of(&normal, overrides)?;
    coverage::check(&normal, &union, described, overrides)?;
    let (models, enums) = convert::convert(&union)?;
    Ok(area::sort(models, enums, &overrides.payload))
}

#[cfg(test)]
mod tests;
