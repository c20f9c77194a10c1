//! The server versions that models are made for, as types.

/// A way to look at a server's objects: a DHIS2 release, [`Dynamic`], or a caller's own.
///
/// ```
/// use dhis2_models::{In, Object, Version, kind};
/// use serde::{Deserialize, Serialize};
///
/// /// Data elements as this program wants them.
/// #[derive(Serialize, Deserialize)]
/// struct Element {
///     id: String,
///     name: String,
/// }
///
/// struct Slim;
/// impl Version for Slim {}
/// impl In<Slim> for kind::DataElement {
///     type Model = Element;
/// }
/// ```
pub trait Version: Send + Sync + 'static {
    /// The release that a server must be of: `Some(42)` for 2.42, `None` for any.
    const MINOR: Option<u16> = None;
}

/// Any server version: objects are read as [`Object`](crate::Object).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dynamic;

impl Version for Dynamic {}

/// A newer release has all that this one has.
///
/// `V43: AtLeast<V42>` holds. Used as a bound on what only later servers can do.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is older than `{Least}`",
    note = "this needs a client that is pinned to `{Least}` or later"
)]
pub trait AtLeast<Least: Version>: Version {}

/// Defines the markers of the releases, oldest first.
macro_rules! releases {
    ($($name:ident = $minor:literal),*) => {
        $(
            #[doc = concat!("DHIS2 2.", $minor, ".")]
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            pub struct $name;

            impl Version for $name {
                const MINOR: Option<u16> = Some($minor);
            }
        )*

        /// The releases that this crate has models for, oldest first: `41` for 2.41.
        pub const RELEASES: &[u16] = &[$($minor),*];

        releases!(@at_least $($name)*);
    };
    (@at_least $least:ident $($later:ident)*) => {
        impl AtLeast<$least> for $least {}
        $( impl AtLeast<$least> for $later {} )*
        releases!(@at_least $($later)*);
    };
    (@at_least) => {};
}

include!("generated/releases.rs");
