//! Aggregate analytics: what to ask for, and in which form to have it.

use dhis2_models::{Dynamic, Version};
use futures_core::Stream;
use http::Method;

use super::grid::Grid;
use super::split;
use crate::IdScheme;
use crate::api::data_values::DataValue;
use crate::client::Client;
use crate::download::Download;
use crate::error::Error;
use crate::request::Request;
use crate::rows;

/// A format that analytics are downloaded in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalyticsFormat {
    /// JSON.
    Json,
    /// Comma-separated values.
    Csv,
    /// XML.
    Xml,
    /// A spreadsheet of the older format.
    Xls,
    /// A spreadsheet; from 2.42 on.
    Xlsx,
    /// A page.
    Html,
}

impl AnalyticsFormat {
    /// Returns what an address ends in, for a server of a release.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] where the server cannot write the format.
    pub(super) fn suffix(self, release: u16) -> Result<&'static str, Error> {
        Ok(match self {
            Self::Json => ".json",
            Self::Csv => ".csv",
            Self::Xml => ".xml",
            Self::Xls => ".xls",
            Self::Html => ".html",
            // 41 answers 406.
            Self::Xlsx if release < 42 => {
                return Err(Error::Unsupported(
                    "a server of 2.41 writes no XLSX; ask for XLS".into(),
                ));
            }
            Self::Xlsx => ".xlsx",
        })
    }
}

/// One of the dimensions of a query, and what is asked for of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dimension {
    pub(super) name: String,
    pub(super) items: Vec<String>,
}

impl Dimension {
    fn text(&self) -> String {
        if self.items.is_empty() {
            return self.name.clone();
        }
        format!("{}:{}", self.name, self.items.join(";"))
    }
}

/// A query of aggregate analytics, begun with [`Analytics::query`](super::Analytics::query) and ended
/// with one of `get`, `raw_data`, `data_values`, `debug_sql` or `download`.
///
/// A *dimension* is a column of the answer; a *filter* is summed up over and has no column.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// let by_district = client
///     .analytics()
///     .query()
///     .data(["UNz8c1h8Aj3"])
///     .periods(["202401", "202402"])
///     .organisation_units(["yxeAyNIJ4FX", "LEVEL-3"])
///     .get()
///     .await?;
/// println!("{} rows", by_district.len());
/// # Ok(())
/// # }
/// ```
#[must_use = "a query does nothing before one of its reading methods"]
pub struct AnalyticsQuery<'c, V = Dynamic> {
    client: &'c Client<V>,
    pub(super) dimensions: Vec<Dimension>,
    filters: Vec<Dimension>,
    parameters: Vec<(std::borrow::Cow<'static, str>, String)>,
    split: bool,
}

impl<'c, V: Version> AnalyticsQuery<'c, V> {
    pub(super) fn new(client: &'c Client<V>) -> Self {
        Self {
            client,
            dimensions: Vec::new(),
            filters: Vec::new(),
            parameters: Vec::new(),
            split: true,
        }
    }

    /// Asks for data elements, indicators, data sets (`UID.REPORTING_RATE`), program indicators and so
    /// on, by UID: the dimension `dx`.
    pub fn data<S: Into<String>>(self, items: impl IntoIterator<Item = S>) -> Self {
        self.dimension("dx", items)
    }

    /// Asks for periods, such as `202401` or `LAST_12_MONTHS`: the dimension `pe`.
    pub fn periods<S: Into<String>>(self, items: impl IntoIterator<Item = S>) -> Self {
        self.dimension("pe", items)
    }

    /// Asks for organisation units: by UID, `LEVEL-3`, `OU_GROUP-UID`, `USER_ORGUNIT`: the dimension
    /// `ou`.
    pub fn organisation_units<S: Into<String>>(self, items: impl IntoIterator<Item = S>) -> Self {
        self.dimension("ou", items)
    }

    /// Asks for a column of any dimension: a category, a group set (by UID), `co`, `ao`; with items of
    /// it, or all of them if none are given.
    pub fn dimension<S: Into<String>>(
        mut self,
        name: &str,
        items: impl IntoIterator<Item = S>,
    ) -> Self {
        let items = items.into_iter().map(Into::into);
        if let Some(known) = self.dimensions.iter_mut().find(|dimension| dimension.name == name) {
            known.items.extend(items);
        } else {
            self.dimensions.push(Dimension { name: name.to_owned(), items: items.collect() });
        }
        self
    }

    /// Sums up over data items.
    pub fn filter_data<S: Into<String>>(self, items: impl IntoIterator<Item = S>) -> Self {
        self.filter("dx", items)
    }

    /// Sums up over periods.
    pub fn filter_periods<S: Into<String>>(self, items: impl IntoIterator<Item = S>) -> Self {
        self.filter("pe", items)
    }

    /// Sums up over organisation units.
    pub fn filter_organisation_units<S: Into<String>>(
        self,
        items: impl IntoIterator<Item = S>,
    ) -> Self {
        self.filter("ou", items)
    }

    /// Sums up over items of any dimension.
    pub fn filter<S: Into<String>>(
        mut self,
        name: &str,
        items: impl IntoIterator<Item = S>,
    ) -> Self {
        let items = items.into_iter().map(Into::into).collect();
        self.filters.push(Dimension { name: name.to_owned(), items });
        self
    }

    /// Asks for data from a date to another, in place of periods.
    pub fn between(self, start: &str, end: &str) -> Self {
        self.parameter("startDate", start).parameter("endDate", end)
    }

    /// Sums up in this way instead of the elements' own: `SUM`, `AVERAGE`, `COUNT`, `MAX`, …
    pub fn aggregation_type(self, aggregation: &str) -> Self {
        self.parameter("aggregationType", aggregation)
    }

    /// Asks for figures that are as this says only: `GT:100;LT:200`.
    pub fn measure_criteria(self, criteria: &str) -> Self {
        self.parameter("measureCriteria", criteria)
    }

    /// Counts values that are as this says only: `GT:100`.
    pub fn pre_aggregation_measure_criteria(self, criteria: &str) -> Self {
        self.parameter("preAggregationMeasureCriteria", criteria)
    }

    /// Leaves the names of things out.
    pub fn skip_meta(self) -> Self {
        self.parameter("skipMeta", true)
    }

    /// Leaves the rows out: what remains is which items the words of the query stand for.
    pub fn skip_data(self) -> Self {
        self.parameter("skipData", true)
    }

    /// Asks for figures as they are, and not rounded.
    pub fn skip_rounding(self) -> Self {
        self.parameter("skipRounding", true)
    }

    /// Asks for the units above each organisation unit: `hierarchyMeta`.
    pub fn hierarchy_meta(self) -> Self {
        self.parameter("hierarchyMeta", true)
    }

    /// Asks for the names of the units above each organisation unit: `showHierarchy`.
    pub fn show_hierarchy(self) -> Self {
        self.parameter("showHierarchy", true)
    }

    /// Asks for numerators and denominators of indicators.
    pub fn include_numerators(self) -> Self {
        self.parameter("includeNumDen", true)
    }

    /// Asks for more than the names of things: their codes, types and dates.
    pub fn include_metadata_details(self) -> Self {
        self.parameter("includeMetadataDetails", true)
    }

    /// Asks for short names: `displayProperty=SHORTNAME`.
    pub fn short_names(self) -> Self {
        self.parameter("displayProperty", "SHORTNAME")
    }

    /// Asks that everything be called in this way in the answer.
    pub fn output_id_scheme(self, scheme: &IdScheme) -> Self {
        self.parameter("outputIdScheme", scheme)
    }

    /// Says how everything is called in the query.
    pub fn input_id_scheme(self, scheme: &IdScheme) -> Self {
        self.parameter("inputIdScheme", scheme)
    }

    /// Reckons relative periods from this day on instead of today.
    pub fn relative_period_date(self, day: &str) -> Self {
        self.parameter("relativePeriodDate", day)
    }

    /// Asks for all rows, more than the server's settings allow; for those who may.
    pub fn ignore_limit(self) -> Self {
        self.parameter("ignoreLimit", true)
    }

    /// Asks for a table laid out for people, with dimensions as columns and rows: `tableLayout`. It is
    /// never split.
    pub fn table_layout(self, columns: &[&str], rows: &[&str]) -> Self {
        self.parameter("tableLayout", true)
            .parameter("columns", columns.join(";"))
            .parameter("rows", rows.join(";"))
            .never_split()
    }

    /// Adds any other parameter of `/api/analytics`, such as `approvalLevel` or `timeField`.
    #[expect(clippy::needless_pass_by_value, reason = "`true` reads better than `&true`")]
    pub fn parameter(mut self, name: &str, value: impl ToString) -> Self {
        self.parameters.push((name.to_owned().into(), value.to_string()));
        self
    }

    /// Fails where a query is too large, instead of asking in parts.
    pub fn never_split(mut self) -> Self {
        self.split = false;
        self
    }

    /// Reads the answer: `GET /api/analytics`.
    ///
    /// A query that is too long for the server, whose answer has more rows than the server's settings
    /// allow, or that takes too long, is asked in parts: by period, then by data item, then by
    /// organisation unit. The parts come in order, and the grid is as if they had come at once.
    /// Filters are never split, as that would change the figures.
    ///
    /// # Errors
    ///
    /// Fails where the server refuses the query: code `E7144` says that the tables have not been
    /// built yet (see [`refresh`](super::Analytics::refresh)).
    pub async fn get(&self) -> Result<Grid, Error> {
        if self.split { split::get(self).await } else { self.get_whole().await }
    }

    /// Reads the answer to the query as it is.
    pub(super) async fn get_whole(&self) -> Result<Grid, Error> {
        let core = self.client.core();
        let response = core.send(&self.request("analytics")).await?;
        core.reading(|| Grid::read(response))
    }

    /// Reads the values that figures are made of, and not the figures:
    /// `GET /api/analytics/rawData.json`.
    ///
    /// # Errors
    ///
    /// Fails as [`get`](Self::get) does.
    pub async fn raw_data(&self) -> Result<Grid, Error> {
        let core = self.client.core();
        // Without the end a page is answered.
        let response = core.send(&self.request("analytics/rawData.json")).await?;
        core.reading(|| Grid::read(response))
    }

    /// Reads the figures as data values, to be imported elsewhere:
    /// `GET /api/analytics/dataValueSet.json`. They come as a stream.
    ///
    /// ```no_run
    /// # async fn example(from: dhis2_client::Client, to: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let query = from.analytics().query().data(["UNz8c1h8Aj3"]).periods(["2024Q1"]);
    /// let figures = query.organisation_units(["LEVEL-2"]).data_values();
    /// println!("{}", to.data_values().import().send_stream(figures).await?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn data_values(
        &self,
    ) -> impl Stream<Item = Result<DataValue, Error>> + Send + Unpin + use<'c, V> {
        let request = self.request("analytics/dataValueSet.json");
        rows::stream(self.client.core(), request, "dataValues")
    }

    /// Asks for the SQL that the server would run: `GET /api/analytics/debug/sql`.
    ///
    /// # Errors
    ///
    /// Fails as [`get`](Self::get) does.
    pub async fn debug_sql(&self) -> Result<String, Error> {
        // As JSON it is refused with 406.
        let request = self.request("analytics/debug/sql").accept("text/plain");
        Ok(self.client.core().send(&request).await?.text())
    }

    /// Begins to download the answer in a format, to save it or to pass it on as it comes.
    ///
    /// ```no_run
    /// # #[cfg(not(target_arch = "wasm32"))]
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::analytics::AnalyticsFormat;
    ///
    /// let query = client.analytics().query().data(["UNz8c1h8Aj3"]).periods(["LAST_5_YEARS"]);
    /// let download = query.organisation_units(["LEVEL-4"]).download(AnalyticsFormat::Csv).await?;
    /// let download = download.on_progress(|progress| println!("{} bytes", progress.bytes));
    /// download.save("figures.csv").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] where the server cannot write the format, and as
    /// [`get`](Self::get) does; nothing is split.
    pub async fn download(&self, format: AnalyticsFormat) -> Result<Download, Error> {
        let core = self.client.core();
        let path = format!("analytics{}", format.suffix(core.release())?);
        core.download(&self.request(&path).accept("*/*")).await
    }

    /// Returns the request for a path below `/api`.
    pub(super) fn request(&self, path: &str) -> Request {
        let mut request = Request::api(Method::GET, path, &[]);
        for dimension in &self.dimensions {
            request = request.query("dimension", dimension.text());
        }
        for filter in &self.filters {
            request = request.query("filter", filter.text());
        }
        for (name, value) in &self.parameters {
            request = request.query(name.clone(), value);
        }
        request
    }
}

// By hand: a derive would ask the same of `V`, which is not held.
impl<V> Clone for AnalyticsQuery<'_, V> {
    fn clone(&self) -> Self {
        Self {
            client: self.client,
            dimensions: self.dimensions.clone(),
            filters: self.filters.clone(),
            parameters: self.parameters.clone(),
            split: self.split,
        }
    }
}

impl<V> std::fmt::Debug for AnalyticsQuery<'_, V> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("AnalyticsQuery")
            .field("dimensions", &self.dimensions)
            .field("filters", &self.filters)
            .field("parameters", &self.parameters)
            .finish_non_exhaustive()
    }
}
