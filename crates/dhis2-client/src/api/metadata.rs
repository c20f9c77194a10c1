//! Metadata across kinds: searched, looked up in reverse, changed in bulk, exported, compared, merged.
//!
//! # Requests that are sent
//!
//! | method | requests |
//! |---|---|
//! | [`search`](Metadata::search) | 3 at once; 1 in a single kind; one a kind (two where it has no code) on a server that refuses the filter |
//! | [`usage`](Metadata::usage) | 1 to find the object, then one for each property that can point at it |
//! | [`patch_bulk`](Metadata::patch_bulk), [`apply_sharing_bulk`](Metadata::apply_sharing_bulk) | one an object, 8 at a time |
//! | [`delete_bulk`](Metadata::delete_bulk) | one for 1,000 objects of a kind; one for all where all or none are to go |
//! | [`dry_run`](Metadata::dry_run), [`import`](Metadata::import) | 1 |
//! | [`export`](Metadata::export), [`bundle`](Metadata::bundle), [`dependencies`](Metadata::dependencies) | 1 |
//! | [`apply`](Metadata::apply) of a [`MergePlan`] | 1 or 2 to create and change, 1 for the option combos of category combos, one a kind to delete |

mod bulk;
mod bundle;
mod delete;
mod diff;
mod export;
mod import;
mod merge;
mod search;
mod split;
mod usage;

use std::borrow::Cow;

use dhis2_models::kind::{self, KindInfo};

pub use self::bulk::{BulkFailure, BulkItem, BulkOptions, BulkOutcome, BulkReport};
pub use self::bundle::Bundle;
pub use self::delete::DeleteReport;
pub use self::diff::{Change, Diff, DiffOptions, PropertyChange};
pub use self::export::{Defaults, Export, KindExport};
pub use self::import::{CsvClass, FlushMode, ImportOptions, ImportOutcome};
pub use self::merge::{MergeOptions, MergePlan, MergeReport};
pub use self::search::{Axis, Hit, LeftOut, Search, SearchResults};
pub use self::usage::{Referrer, Usage};
use crate::api::handle;

handle! {
    /// A handle on the metadata of all kinds at once; made by
    /// [`Client::metadata`](crate::Client::metadata).
    ///
    /// What concerns one kind is with its own handle, such as
    /// [`Client::data_elements`](crate::Client::data_elements).
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let found = client.metadata().search("malaria").await?;
    /// for hit in found.flat() {
    ///     println!("{} {} {:?}", hit.kind, hit.id, hit.name);
    /// }
    /// let usage = client.metadata().usage("fbfJHSPpUQD").await?;
    /// println!("{} objects refer to {:?}", usage.total(), usage.name);
    /// # Ok(())
    /// # }
    /// ```
    Metadata;
    /// Returns a handle on the metadata of all kinds at once: search, bulk changes, export, import,
    /// comparison.
    metadata
}

/// Where the objects of a kind live, and what lists of them are called.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    path: Cow<'static, str>,
    plural: Cow<'static, str>,
}

impl Place {
    /// Finds a kind by any of its names. One that this crate does not know lives at its own name.
    fn of(name: &str) -> Self {
        match kind::find(name) {
            Some(info) => Self::known(info),
            None => Self { path: name.to_owned().into(), plural: name.to_owned().into() },
        }
    }

    fn known(info: &KindInfo) -> Self {
        Self { path: info.path.into(), plural: info.plural.into() }
    }
}
