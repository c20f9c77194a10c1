//! Printing models, enums and kinds as Rust.

mod metadata;
#[cfg(feature = "payload")]
mod payload;
#[cfg(feature = "payload")]
mod references;
mod shared;

pub use self::metadata::{model_text, payload_file, release_module};
#[cfg(feature = "payload")]
pub use self::payload::{payload_enums_list, payload_feature, payload_list};
#[cfg(feature = "payload")]
pub use self::references::{references_file, sets_file};
pub use self::shared::{enums_file, kinds_file, releases_file};

/// The first lines of every file that is made here and committed.
pub(crate) const HEADER: &str =
    "// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.\n\n";

/// Lays out a file of Rust.
pub(crate) fn print(items: proc_macro2::TokenStream) -> Result<String, crate::Error> {
    Ok(prettyplease::unparse(&syn::parse2(items)?))
}
