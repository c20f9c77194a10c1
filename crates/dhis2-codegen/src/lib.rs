//! Turns snapshots of DHIS2's own documents into Rust.
//!
//! Two documents come from each server version: `/api/schemas`, which tells the truth about
//! metadata, and `/api/openapi/openapi.json`, which tells the rest and not always the truth. This
//! crate makes them stable ([`snapshot`]), reads them ([`schemas`]), decides what a model looks like
//! ([`model`], with [`overrides`]), and prints it ([`emit`]). Both `build.rs` of `dhis2-models` and
//! `cargo xtask` are thin shells around it.

mod build;
#[cfg(feature = "operations")]
pub mod derived;
pub mod diff;
pub mod emit;
mod error;
pub mod model;
mod name;
#[cfg(feature = "operations")]
pub mod operations;
pub mod overrides;
#[cfg(feature = "payload")]
pub mod payload;
#[cfg(feature = "payload")]
pub mod references;
pub mod release;
pub mod schemas;
#[cfg(feature = "payload")]
pub mod sets;
pub mod snapshot;

pub use self::build::write_models;
pub use self::error::Error;
