//! DHIS2's metadata models for servers of version 2.41, 2.42 and 2.43.
//!
//! The models are made at build time from what the servers say of themselves
//! (`/api/schemas`), one module a version, each behind a feature of its name: `v41`, `v42`, `v43`.
//! Features add up: a program may use all three at once, and the untyped side ([`Object`], [`kind`])
//! is there without any.
//!
//! ```
//! # #[cfg(feature = "v42")] {
//! use dhis2_models::v42::DataElement;
//! use dhis2_models::enums::ValueType;
//!
//! let element: DataElement =
//!     serde_json::from_str(r#"{"id": "fbfJHSPpUQD", "valueType": "NUMBER", "level": 3}"#)?;
//! assert_eq!(element.value_type, Some(ValueType::Number));
//! assert_eq!(element.extra.get("level").unwrap(), 3);
//! # }
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # What to rely on
//!
//! - **Every field may be absent.** A server sends the fields it was asked for; an absent list is
//!   `None`, an empty one `Some(vec![])`. Models are built with `..Default::default()`.
//! - **Nothing that a server sends breaks reading.** Unknown keys, values of another sort than the
//!   schemas promise and explicit `null`s are kept in [`Extra`], unknown enum constants in the
//!   enum's `Other`, and all are written back as they came. [`observe::during`] tells of them.
//! - **Reading allocates little.** A [`Uid`] is eleven bytes, a [`Text`] or [`DateTime`] of up to 24
//!   bytes stands in the model itself, a bare [`Reference`] too.
//! - **Enums are the same type in all versions** ([`enums`]); a constant that only some versions
//!   know says so.

mod date_time;
pub mod enums;
mod extra;
pub mod kind;
mod object;
pub mod observe;
mod open_enum;
pub mod payload;
pub mod pointer;
mod reference;
#[doc(hidden)]
pub mod shape;
mod uid;
mod version;

pub use chrono;
pub use serde_json::Value;

pub use self::date_time::DateTime;
pub use self::extra::Extra;
pub use self::kind::{In, Kind};
pub use self::object::Object;
pub use self::reference::Reference;
pub use self::uid::{Uid, UidError};
pub use self::version::*;

/// Text that stands in place up to 24 bytes, and on the heap beyond.
///
/// It reads as a `&str` and is made with `.into()`.
pub use compact_str::CompactString as Text;

/// A map whose keys a server chose.
pub type Map<T> = std::collections::BTreeMap<Text, T>;

/// Includes the models of a release.
macro_rules! release_modules {
    ($($feature:literal $name:ident $release:literal,)*) => { $(
        #[cfg(feature = $feature)]
        #[doc = concat!("The models of DHIS2 ", $release, ".")]
        #[allow(
            clippy::all,
            clippy::pedantic,
            unused_lifetimes,
            reason = "made by the build script"
        )]
        pub mod $name {
            include!(concat!(env!("OUT_DIR"), "/", stringify!($name), ".rs"));
        }
    )* };
}

release_modules! {
    "v41" v41 "2.41",
    "v42" v42 "2.42",
    "v43" v43 "2.43",
}
