//! Kinds of metadata objects, as types: what [`Resource`] methods and models are looked up by.
//!
//! A kind has the same name in every version; a kind that only some versions have says so. All of
//! them stand in [`ALL`], for programs that pick one at run time.
//!
//! [`Resource`]: https://docs.rs/dhis2-client/latest/dhis2_client/struct.Resource.html

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::object::Object;
use crate::version::Dynamic;

/// A kind of metadata object, such as [`DataElement`].
pub trait Kind: Send + Sync + 'static {
    /// What the servers' schemas say of the kind.
    const INFO: &'static KindInfo;
}

/// A kind as it is in a version: the look-up from (kind, version) to a model.
///
/// Every [`Kind`] is an [`Object`] in [`Dynamic`].
#[diagnostic::on_unimplemented(
    message = "DHIS2 has no `{Self}` in `{V}`",
    label = "not a kind of this version",
    note = "the kinds of a version are listed in `dhis2_models::kind`; the models of a version need \
            its feature, such as `v42`"
)]
pub trait In<V>: Send + Sync + 'static {
    /// The type that objects of the kind are read into.
    type Model: Serialize + DeserializeOwned + Send + Sync + 'static;
}

impl<K: Kind> In<Dynamic> for K {
    type Model = Object;
}

/// What the servers' schemas say of a kind of object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "they are the schema's own flags")]
pub struct KindInfo {
    /// The name of one, such as `dataElement`.
    pub singular: &'static str,
    /// The name of many, such as `dataElements`: the key of a list and of a metadata bundle.
    pub plural: &'static str,
    /// Where the kind lives below `/api`, such as `dataElements`.
    pub path: &'static str,
    /// The class on the server, such as `DataElement`: what import reports call the kind.
    pub class: &'static str,
    /// The releases that have the kind: `[41, 42, 43]`.
    pub releases: &'static [u16],
    /// Whether the kind takes part in metadata export and import.
    pub metadata: bool,
    /// Whether objects have a short name.
    pub nameable: bool,
    /// Whether objects have sharing settings.
    pub shareable: bool,
    /// Whether sharing settings also rule who may read and write data.
    pub data_shareable: bool,
    /// Whether objects can be translated.
    pub translatable: bool,
}

impl KindInfo {
    /// Returns whether a release, such as `42`, has the kind.
    pub fn is_in(&self, release: u16) -> bool {
        self.releases.contains(&release)
    }
}

/// Finds a kind by its plural, its singular or its path: `dataElements` or `dataElement`.
pub fn find(name: &str) -> Option<&'static KindInfo> {
    ALL.iter()
        .find(|kind| kind.plural == name)
        .or_else(|| ALL.iter().find(|kind| kind.singular == name || kind.path == name))
        .copied()
}

/// Defines the kinds.
macro_rules! kinds {
    ($(
        $(#[$about:meta])*
        $name:ident {
            $singular:literal, $plural:literal, $path:literal, $class:literal, $releases:expr,
            [$($flag:ident)*]
        }
    )*) => {
        $(
            $(#[$about])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            pub struct $name;

            impl Kind for $name {
                #[allow(clippy::needless_update, reason = "some kinds set all flags")]
                const INFO: &'static KindInfo = &KindInfo {
                    $($flag: true,)*
                    ..KindInfo::plain($singular, $plural, $path, $class, &$releases)
                };
            }
        )*

        /// All kinds, by name.
        pub const ALL: &[&KindInfo] = &[$($name::INFO),*];
    };
}

impl KindInfo {
    const fn plain(
        singular: &'static str,
        plural: &'static str,
        path: &'static str,
        class: &'static str,
        releases: &'static [u16],
    ) -> Self {
        Self {
            singular,
            plural,
            path,
            class,
            releases,
            metadata: false,
            nameable: false,
            shareable: false,
            data_shareable: false,
            translatable: false,
        }
    }
}

include!("generated/kinds.rs");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_found_by_any_of_its_names() {
        for name in ["dataElements", "dataElement"] {
            assert_eq!(find(name).unwrap().class, "DataElement", "{name}");
        }
        assert_eq!(find("nothings"), None);
    }

    #[test]
    fn no_two_kinds_of_a_release_share_a_path() {
        for (index, kind) in ALL.iter().enumerate() {
            for other in &ALL[..index] {
                let together = kind.releases.iter().any(|release| other.is_in(*release));
                assert!(!together || kind.path != other.path, "{kind:?} {other:?}");
            }
        }
    }
}
