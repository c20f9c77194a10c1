//! What can go wrong between a snapshot and its models.

use std::path::PathBuf;

/// Why a snapshot could not be read or turned into code.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file could not be read.
    #[error("cannot read {path}", path = .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file could not be written.
    #[error("cannot write {path}", path = .path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A document is no JSON, or not the JSON it should be.
    #[error("{document} is not what a DHIS2 server answers: {reason}")]
    Document {
        /// The document, such as `schemas.json`.
        document: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// A repair of an upstream mistake found nothing to repair.
    #[error(
        "the repair `{repair}` no longer applies to {release}: {reason}; if the server has mended \
         this, remove the repair"
    )]
    StaleRepair {
        /// The repair's name.
        repair: &'static str,
        /// The release, such as `2.42`.
        release: String,
        /// What was looked for and not found.
        reason: String,
    },
    /// A decision in `overrides.toml` is about something that is not there.
    #[error("overrides.toml: `{entry}` in [{table}] matches nothing in any snapshot; remove it")]
    StaleOverride {
        /// The table.
        table: &'static str,
        /// The entry.
        entry: String,
    },
    /// `overrides.toml` cannot be read.
    #[error("overrides.toml: {0}")]
    Overrides(#[from] basic_toml::Error),
    /// Two things would get the same Rust name.
    #[error(
        "{what} `{name}` would be made twice: from {first} and from {second}; rename one in overrides.toml"
    )]
    Clash {
        /// What sort of thing.
        what: &'static str,
        /// The name.
        name: String,
        /// Where it came from first.
        first: String,
        /// Where it came from again.
        second: String,
    },
    /// Releases describe properties differently, and nobody has decided what they are.
    #[error(
        "releases disagree; decide in overrides.toml ([payload.json] or [payload.text]):\n{properties}"
    )]
    Disagreement {
        /// The properties, and what an older and a newer release says of each.
        properties: String,
    },
    /// Components of the documents are neither payload nor metadata, and nobody has decided what
    /// they are.
    #[error(
        "nobody decided about these components; name them in overrides.toml, in an area of \
         [payload.areas] or with a reason in [payload.exclude]: {components}"
    )]
    Uncovered {
        /// The components.
        components: String,
    },
    /// `typify` did not make types of the joined document.
    #[error("typify: {0}")]
    Typify(String),
    /// Operations of the documents belong to no area, and nobody has decided where.
    #[error(
        "nobody decided about these operations; name the beginnings of their paths in \
         overrides.toml, in an area of [operations.areas] or with a reason in \
         [operations.exclude]:\n{operations}"
    )]
    UnsortedOperations {
        /// The operations, a line each.
        operations: String,
    },
    /// The manifest of the operations has not the features that they need.
    #[error("the features in crates/dhis2-operations/Cargo.toml should be:\n{lines}")]
    Manifest {
        /// The lines.
        lines: String,
    },
    /// `progenitor` did not make functions of the joined document.
    #[error("progenitor: {0}")]
    Progenitor(String),
    /// The code that was made is not Rust: a mistake of this crate.
    #[error("the generated code does not parse")]
    Syntax(#[from] syn::Error),
}
