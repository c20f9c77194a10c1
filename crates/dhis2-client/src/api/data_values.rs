//! Data values: one, many, whether they are complete, approved, watched.

mod approvals;
mod audits;
mod chunk;
mod completeness;
mod delivery;
mod export;
mod feed;
#[cfg(not(target_arch = "wasm32"))]
mod file;
mod import;
mod limits;
mod lock_exceptions;
mod report;
mod sets;
mod single;
mod value;

use dhis2_models::Version;

pub use self::approvals::ApprovalKey;
pub use self::audits::AuditQuery;
pub use self::completeness::{Completeness, CompletenessQuery};
pub use self::export::{DataValueFormat, DataValueQuery};
pub use self::import::DataValueImport;
pub use self::limits::MinMaxKey;
pub use self::report::{DataValueReport, PlacedConflict, Unsent};
pub use self::single::DataValueKey;
pub use self::value::DataValue;
use super::handle;

handle! {
    /// A handle on data values; made by [`Client::data_values`](crate::Client::data_values).
    ///
    /// - [`query`](Self::query) reads many, as a stream or into a file; [`import`](Self::import) writes
    ///   many, from anything that gives values.
    /// - [`get`](Self::get), [`set`](Self::set) and [`delete`](Self::delete) are about one value;
    ///   [`set_follow_up`](Self::set_follow_up) marks values to be looked at again.
    /// - [`completeness`](Self::completeness), [`complete`](Self::complete) and
    ///   [`uncomplete`](Self::uncomplete) say whether all of a data set was reported;
    ///   [`approval`](Self::approval) and its neighbours whether somebody stands by it.
    /// - [`audits`](Self::audits) tell who changed what; [`set_min_max`](Self::set_min_max) says what is
    ///   to be expected; [`lock_exceptions`](Self::lock_exceptions) lets late values in.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::data_values::{DataValue, DataValueKey};
    ///
    /// let values = client.data_values();
    /// values.set(&DataValue::new("UNz8c1h8Aj3", "202404", "sSW3nr8oXST", 12)).await?;
    /// let key = DataValueKey::new("UNz8c1h8Aj3", "202404", "sSW3nr8oXST");
    /// assert_eq!(values.get(&key).await?, "12");
    /// # Ok(())
    /// # }
    /// ```
    DataValues;
    /// Returns a handle on data values.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let query = client.data_values().query().data_set("JqLRhlXYG6D").period("202404");
    /// let values = query.organisation_unit("yxeAyNIJ4FX").children().list_all().await?;
    /// println!("{} values", values.len());
    /// # Ok(())
    /// # }
    /// ```
    data_values
}

impl<'c, V: Version> DataValues<'c, V> {
    /// Begins a reading of values: `GET /api/dataValueSets`.
    pub fn query(&self) -> DataValueQuery<'c, V> {
        DataValueQuery::new(self.client)
    }

    /// Begins a writing of values: `POST /api/dataValueSets`.
    pub fn import(&self) -> DataValueImport<'c, V> {
        DataValueImport::new(self.client)
    }
}
