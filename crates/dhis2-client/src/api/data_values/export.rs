//! Reading data values: which ones, and as what.

use std::collections::BTreeMap;

use dhis2_models::{Dynamic, Text, Version};
use futures_core::Stream;
use futures_util::TryStreamExt as _;
use http::Method;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::DataValue;
use crate::IdScheme;
use crate::client::Client;
use crate::download::Download;
use crate::error::Error;
use crate::query::Row;
use crate::request::Request;
use crate::rows::{self, Element};

/// A format that data values are exported in and imported from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataValueFormat {
    /// JSON: `{"dataValues": [{"dataElement": …}]}`.
    Json,
    /// Comma-separated values, with a first row that names the columns.
    Csv,
    /// DHIS2's own XML.
    Xml,
    /// ADX, the exchange format of the Quality, Research and Public Health profiles of IHE.
    Adx,
}

impl DataValueFormat {
    /// Returns the format as servers name it in a query.
    fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Xml => "xml",
            Self::Adx => "adx+xml",
        }
    }

    pub(crate) fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Csv => "application/csv",
            Self::Xml => "application/xml",
            Self::Adx => "application/adx+xml",
        }
    }
}

/// A reading of data values, begun with [`DataValues::query`](super::DataValues::query) and ended
/// with one of `items`, `list_all` or `download`.
///
/// A server asks for at least one data set, data element or data element group; for periods (some,
/// or from a date to another, or what was changed of late); and for organisation units or groups of
/// them.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use futures_util::TryStreamExt as _;
///
/// let query = client
///     .data_values()
///     .query()
///     .data_set("JqLRhlXYG6D")
///     .between("2024-01-01", "2024-12-31")
///     .organisation_unit("yxeAyNIJ4FX")
///     .children();
/// let mut values = query.items();
/// while let Some(value) = values.try_next().await? {
///     println!("{} {} {:?}", value.period, value.organisation_unit, value.value);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a query does nothing before one of its reading methods"]
pub struct DataValueQuery<'c, V = Dynamic> {
    client: &'c Client<V>,
    request: Request,
}

impl<'c, V: Version> DataValueQuery<'c, V> {
    pub(super) fn new(client: &'c Client<V>) -> Self {
        Self { client, request: Request::api(Method::GET, "dataValueSets", &[]) }
    }

    fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.request = self.request.query(name, value);
        self
    }

    /// Asks for the values of a data set's elements; may be said several times.
    pub fn data_set(self, uid: impl AsRef<str>) -> Self {
        self.with("dataSet", uid.as_ref())
    }

    /// Asks for the values of a data element; may be said several times.
    pub fn data_element(self, uid: impl AsRef<str>) -> Self {
        self.with("dataElement", uid.as_ref())
    }

    /// Asks for the values of a group's data elements; may be said several times.
    pub fn data_element_group(self, uid: impl AsRef<str>) -> Self {
        self.with("dataElementGroup", uid.as_ref())
    }

    /// Asks for values of a period, such as `202404`; may be said several times.
    pub fn period(self, period: impl ToString) -> Self {
        self.with("period", period)
    }

    /// Asks for values of the periods that lie within two dates, such as `2024-01-01` and
    /// `2024-12-31`.
    pub fn between(self, start: &str, end: &str) -> Self {
        self.with("startDate", start).with("endDate", end)
    }

    /// Asks for the values of an organisation unit; may be said several times.
    pub fn organisation_unit(self, uid: impl AsRef<str>) -> Self {
        self.with("orgUnit", uid.as_ref())
    }

    /// Asks for the values of a group's organisation units; may be said several times.
    pub fn organisation_unit_group(self, uid: impl AsRef<str>) -> Self {
        self.with("orgUnitGroup", uid.as_ref())
    }

    /// Asks for the values of all units below those that were named as well.
    pub fn children(self) -> Self {
        self.with("children", true)
    }

    /// Asks for values of an attribute option combo; may be said several times.
    pub fn attribute_option_combo(self, uid: impl AsRef<str>) -> Self {
        self.with("attributeOptionCombo", uid.as_ref())
    }

    /// Asks for values that were deleted as well.
    pub fn include_deleted(self) -> Self {
        self.with("includeDeleted", true)
    }

    /// Asks for values that were changed since a date.
    pub fn last_updated(self, since: &str) -> Self {
        self.with("lastUpdated", since)
    }

    /// Asks for values that were changed within a time such as `1d`, `12h` or `30m`.
    pub fn last_updated_within(self, duration: &str) -> Self {
        self.with("lastUpdatedDuration", duration)
    }

    /// Asks for so many values and no more.
    pub fn limit(self, most: u64) -> Self {
        self.with("limit", most)
    }

    /// Asks that everything be called in this way in the answer.
    pub fn id_scheme(self, scheme: &IdScheme) -> Self {
        self.with("idScheme", scheme)
    }

    /// Asks that data elements be called in this way in the answer.
    pub fn data_element_id_scheme(self, scheme: &IdScheme) -> Self {
        self.with("dataElementIdScheme", scheme)
    }

    /// Asks that organisation units be called in this way in the answer.
    pub fn organisation_unit_id_scheme(self, scheme: &IdScheme) -> Self {
        self.with("orgUnitIdScheme", scheme)
    }

    /// Asks that category and attribute option combos be called in this way in the answer.
    pub fn option_combo_id_scheme(self, scheme: &IdScheme) -> Self {
        self.with("categoryOptionComboIdScheme", scheme)
            .with("attributeOptionComboIdScheme", scheme)
    }

    /// Says how everything is called in this query.
    pub fn input_id_scheme(self, scheme: &IdScheme) -> Self {
        self.with("inputIdScheme", scheme)
    }

    /// Adds any other parameter of `/api/dataValueSets`.
    pub fn parameter(mut self, name: &str, value: impl ToString) -> Self {
        self.request = self.request.query(name.to_owned(), value);
        self
    }

    /// Reads the values one after another while they come, however many there are: `GET
    /// /api/dataValueSets`. No more than a piece of the answer is held in memory.
    ///
    /// An answer that breaks off ends the stream with an error; what came before it is good.
    pub fn items(
        &self,
    ) -> impl Stream<Item = Result<DataValue, Error>> + Send + Unpin + use<'c, V> {
        rows::stream(self.client.core(), self.request.clone(), "dataValues")
    }

    /// Reads the values as a type of the caller's own, by its fields' names on the wire
    /// (`dataElement`, `period`, `orgUnit`, …); see [`items`](Self::items).
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use futures_util::TryStreamExt as _;
    ///
    /// #[derive(serde::Deserialize)]
    /// #[serde(rename_all = "camelCase")]
    /// struct Reported {
    ///     org_unit: String,
    ///     value: String,
    /// }
    ///
    /// let query = client.data_values().query().data_element("UNz8c1h8Aj3").period("202404");
    /// let query = query.organisation_unit("yxeAyNIJ4FX").children();
    /// let reported: Vec<Reported> = query.items_as().try_collect().await?;
    /// # let _ = reported;
    /// # Ok(())
    /// # }
    /// ```
    pub fn items_as<T: Row>(
        &self,
    ) -> impl Stream<Item = Result<T, Error>> + Send + Unpin + use<'c, T, V> {
        rows::stream(self.client.core(), self.request.clone(), "dataValues")
            .map_ok(|Own(value)| value)
    }

    /// Reads all values into memory.
    ///
    /// # Errors
    ///
    /// Fails where the server refuses the query (code `E2001` and its neighbours say what is
    /// missing), and where the answer breaks off.
    pub async fn list_all(&self) -> Result<Vec<DataValue>, Error> {
        self.items().try_collect().await
    }

    /// Begins to download the values in a format, to save them or to pass them on as they come.
    ///
    /// ```no_run
    /// # #[cfg(not(target_arch = "wasm32"))]
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::data_values::DataValueFormat;
    ///
    /// let query = client.data_values().query().data_set("JqLRhlXYG6D").period("202404");
    /// let query = query.organisation_unit("yxeAyNIJ4FX").children();
    /// let download = query.download(DataValueFormat::Csv).await?;
    /// let download = download.on_progress(|progress| println!("{} bytes", progress.bytes));
    /// download.save("april.csv").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the server refuses the query, see [`list_all`](Self::list_all).
    pub async fn download(&self, format: DataValueFormat) -> Result<Download, Error> {
        self.client.core().download(&self.file_request(format)).await
    }

    fn file_request(&self, format: DataValueFormat) -> Request {
        // 2.43 does not look at the header; all take the parameter.
        let request = self.request.clone().query("format", format.name());
        request.accept("*/*")
    }
}

// By hand: a derive would ask the same of `V`, which is not held.
impl<V> Clone for DataValueQuery<'_, V> {
    fn clone(&self) -> Self {
        Self { client: self.client, request: self.request.clone() }
    }
}

impl<V> std::fmt::Debug for DataValueQuery<'_, V> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("DataValueQuery").field(&self.request.query).finish()
    }
}

/// A value as a caller's own type.
struct Own<T>(T);

/// What a data value says itself.
#[derive(Deserialize)]
struct Said {
    period: Option<IgnoredAny>,
    #[serde(rename = "orgUnit")]
    organisation_unit: Option<IgnoredAny>,
    #[serde(rename = "attributeOptionCombo")]
    attribute_option_combo: Option<IgnoredAny>,
}

impl<T: Row> Element for Own<T> {
    fn read(
        bytes: &[u8],
        head: &BTreeMap<Text, Value>,
    ) -> Result<Option<(Self, usize)>, serde_json::Error> {
        let of_all = |key: &str| head.get(key).filter(|value| value.is_string());
        let period = of_all("period");
        let unit = of_all("orgUnit");
        let combo = of_all("attributeOptionCombo");
        if period.is_none() && unit.is_none() && combo.is_none() {
            return Ok(rows::value(bytes)?.map(|(value, length)| (Self(value), length)));
        }
        let Some((said, length)) = rows::value::<Said>(bytes)? else { return Ok(None) };
        let missing = [
            ("period", period.filter(|_| said.period.is_none())),
            ("orgUnit", unit.filter(|_| said.organisation_unit.is_none())),
            ("attributeOptionCombo", combo.filter(|_| said.attribute_option_combo.is_none())),
        ];
        let mut whole = b"{".to_vec();
        for (key, value) in missing {
            let Some(value) = value else { continue };
            serde_json::to_writer(&mut whole, key)?;
            whole.push(b':');
            serde_json::to_writer(&mut whole, value)?;
            whole.push(b',');
        }
        let rest = bytes[1..length].trim_ascii_start();
        if rest == b"}" && whole.len() > 1 {
            whole.pop();
        }
        whole.extend_from_slice(rest);
        Ok(Some((Self(serde_json::from_slice(&whole)?), length)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    struct Mine {
        period: Option<String>,
        #[serde(rename = "orgUnit")]
        unit: Option<String>,
    }

    #[test]
    fn a_callers_type_takes_what_the_list_says_of_all() {
        let head =
            BTreeMap::from([("period".into(), "2024".into()), ("dataSet".into(), "x".into())]);
        for (json, period, unit) in [
            (r#"{"orgUnit": "a"}, {"#, Some("2024"), Some("a")),
            (r#"{"period": "2023"}"#, Some("2023"), None),
            ("{ }", Some("2024"), None),
        ] {
            let (Own(mine), _) = Own::<Mine>::read(json.as_bytes(), &head).unwrap().unwrap();
            assert_eq!((mine.period.as_deref(), mine.unit.as_deref()), (period, unit), "{json}");
        }
        assert!(Own::<Mine>::read(br#"{"period": "20"#, &head).unwrap().is_none());
    }
}
