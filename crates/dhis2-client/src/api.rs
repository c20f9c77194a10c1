//! What a server offers beside its metadata, a handle for each.

mod system;

pub use self::system::{Calendar, Statistics, System};
