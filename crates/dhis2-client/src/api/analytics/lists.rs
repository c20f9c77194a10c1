//! Analytics of events, enrollments and tracked entities: lists of them, and figures over them.

use dhis2_models::{Dynamic, Version};
use futures_core::Stream;
use futures_util::{TryStreamExt as _, stream};
use http::Method;

use super::AnalyticsFormat;
use super::grid::Grid;
use crate::client::Client;
use crate::download::Download;
use crate::error::Error;
use crate::request::Request;

/// How many rows a page of a stream holds, unless a caller says.
const STREAM_PAGE_SIZE: u32 = 1_000;

/// What the rows of a list are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    Events,
    Enrollments,
    TrackedEntities,
}

impl Subject {
    fn name(self) -> &'static str {
        match self {
            Self::Events => "events",
            Self::Enrollments => "enrollments",
            Self::TrackedEntities => "trackedEntities",
        }
    }
}

/// A query of analytics of events, enrollments or tracked entities, begun with
/// [`Analytics::events`](super::Analytics::events) or one of its neighbours, and ended with one of
/// `list`, `pages`, `list_all`, `aggregate` or their downloads.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// let visits = client
///     .analytics()
///     .events("omrIxz1CWSA")
///     .stage("zFyGmxhCYOZ")
///     .dimension("ou:yxeAyNIJ4FX")
///     .dimension("GpAUx9zdcJu:LT:11")
///     .between("2024-01-01", "2024-12-31");
/// for row in visits.list_all().await?.rows() {
///     println!("{:?} {:?}", row.get("ouname"), row.get("GpAUx9zdcJu"));
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a query does nothing before one of its reading methods"]
pub struct LineListQuery<'c, V = Dynamic> {
    client: &'c Client<V>,
    subject: Subject,
    /// The UID of the program, or of the type of the tracked entities.
    of: String,
    parameters: Vec<(std::borrow::Cow<'static, str>, String)>,
    page: Option<u32>,
    page_size: Option<u32>,
}

impl<'c, V: Version> LineListQuery<'c, V> {
    pub(super) fn new(client: &'c Client<V>, subject: Subject, of: &str) -> Self {
        let of = of.to_owned();
        Self { client, subject, of, parameters: Vec::new(), page: None, page_size: None }
    }

    /// Asks for events of a program stage; 2.43 wants one.
    pub fn stage(self, uid: impl AsRef<str>) -> Self {
        self.parameter("stage", uid.as_ref())
    }

    /// Asks for a column: a data element or attribute by UID (`stage.element` for enrollments), `ou`,
    /// `pe`, a group set; with a condition (`GpAUx9zdcJu:GE:10:LT:12`) or items (`ou:UID;UID`).
    pub fn dimension(self, dimension: impl Into<String>) -> Self {
        self.parameter("dimension", dimension.into())
    }

    /// Asks for rows that pass a condition, without a column for it.
    pub fn filter(self, filter: impl Into<String>) -> Self {
        self.parameter("filter", filter.into())
    }

    /// Asks for organisation units, as [`dimension`](Self::dimension) does for `ou`.
    pub fn organisation_units<S: Into<String>>(self, units: impl IntoIterator<Item = S>) -> Self {
        let units: Vec<String> = units.into_iter().map(Into::into).collect();
        self.dimension(format!("ou:{}", units.join(";")))
    }

    /// Asks for periods, as [`dimension`](Self::dimension) does for `pe`.
    pub fn periods<S: Into<String>>(self, periods: impl IntoIterator<Item = S>) -> Self {
        let periods: Vec<String> = periods.into_iter().map(Into::into).collect();
        self.dimension(format!("pe:{}", periods.join(";")))
    }

    /// Asks for rows from a date to another.
    pub fn between(self, start: &str, end: &str) -> Self {
        self.parameter("startDate", start).parameter("endDate", end)
    }

    /// Asks for rows of tracked entities that are in these programs; of tracked entities only.
    pub fn programs(self, uids: &[&str]) -> Self {
        self.parameter("program", uids.join(";"))
    }

    /// Adds up this data element or attribute, in this way (`SUM`, `AVERAGE`, …), instead of counting
    /// rows; of [`aggregate`](Self::aggregate) only.
    pub fn value(self, uid: impl AsRef<str>, aggregation_type: &str) -> Self {
        self.parameter("value", uid.as_ref()).parameter("aggregationType", aggregation_type)
    }

    /// Asks for these columns only, by their headers' names.
    pub fn headers(self, names: &[&str]) -> Self {
        self.parameter("headers", names.join(","))
    }

    /// Orders by a column, smallest first.
    pub fn ascending(self, column: &str) -> Self {
        self.parameter("asc", column)
    }

    /// Orders by a column, largest first.
    pub fn descending(self, column: &str) -> Self {
        self.parameter("desc", column)
    }

    /// Adds any other parameter of the server's, such as `eventStatus` or `outputType`.
    #[expect(clippy::needless_pass_by_value, reason = "`true` reads better than `&true`")]
    pub fn parameter(mut self, name: &str, value: impl ToString) -> Self {
        self.parameters.push((name.to_owned().into(), value.to_string()));
        self
    }

    /// Asks for this page of the list, from 1; for a stream, where it begins.
    pub fn page(mut self, page: u32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets how many rows a page holds; 50 for a list and 1,000 for a stream if not set.
    pub fn page_size(mut self, size: u32) -> Self {
        self.page_size = Some(size.max(1));
        self
    }

    /// Reads one page of the list: `GET /api/analytics/events/query/{program}` and its like.
    ///
    /// # Errors
    ///
    /// Fails where the server refuses the query: code `E7144` says that the tables have not been
    /// built yet (see [`refresh`](super::Analytics::refresh)).
    pub async fn list(&self) -> Result<Grid, Error> {
        self.read(&self.query_request("")).await
    }

    /// Reads all pages of the list, one after another, as a stream.
    pub fn pages(&self) -> impl Stream<Item = Result<Grid, Error>> + Send + Unpin + use<'c, V> {
        let size = self.page_size.unwrap_or(STREAM_PAGE_SIZE);
        let query = Self { page_size: Some(size), ..self.clone() };
        Box::pin(stream::try_unfold(Some(self.page.unwrap_or(1)), move |number| {
            let query = Self { page: number, ..query.clone() };
            async move {
                let Some(number) = number else { return Ok(None) };
                let page = query.list().await?;
                let next = has_next(&page, number, size).then(|| number.saturating_add(1));
                Ok(Some((page, next)))
            }
        }))
    }

    /// Reads all pages of the list into one grid.
    ///
    /// # Errors
    ///
    /// Fails where one of the pages cannot be read.
    pub async fn list_all(&self) -> Result<Grid, Error> {
        let mut pages = self.pages();
        let mut all = Grid::default();
        while let Some(page) = pages.try_next().await? {
            all.append(page);
        }
        Ok(all.without_pager())
    }

    /// Reads figures over the rows: `GET /api/analytics/events/aggregate/{program}`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] for tracked entities, which have none, and as
    /// [`list`](Self::list) does.
    pub async fn aggregate(&self) -> Result<Grid, Error> {
        self.read(&self.aggregate_request("")?).await
    }

    /// Begins to download the list in a format. Only the page that was asked for comes, of 50 rows if
    /// nothing was said.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] where the server cannot write the format, and as
    /// [`list`](Self::list) does.
    pub async fn download(&self, format: AnalyticsFormat) -> Result<Download, Error> {
        let core = self.client.core();
        let request = self.query_request(suffix(format, core.release())?);
        core.download(&request.accept("*/*")).await
    }

    /// Begins to download the figures in a format.
    ///
    /// # Errors
    ///
    /// Fails as [`aggregate`](Self::aggregate) and [`download`](Self::download) do.
    pub async fn download_aggregate(&self, format: AnalyticsFormat) -> Result<Download, Error> {
        let core = self.client.core();
        let request = self.aggregate_request(suffix(format, core.release())?)?;
        core.download(&request.accept("*/*")).await
    }

    async fn read(&self, request: &Request) -> Result<Grid, Error> {
        let core = self.client.core();
        let response = core.send(request).await?;
        core.reading(|| Grid::read(response))
    }

    fn query_request(&self, suffix: &str) -> Request {
        let mut request = self.request("query", suffix);
        if let Some(page) = self.page {
            request = request.query("page", page);
        }
        match self.page_size {
            Some(size) => request.query("pageSize", size),
            None => request,
        }
    }

    fn aggregate_request(&self, suffix: &str) -> Result<Request, Error> {
        if self.subject == Subject::TrackedEntities {
            return Err(Error::Unsupported("servers have no figures over tracked entities".into()));
        }
        Ok(self.request("aggregate", suffix))
    }

    fn request(&self, way: &str, suffix: &str) -> Request {
        let template = format!("analytics/{}/{way}/{{}}{suffix}", self.subject.name());
        let mut request = Request::api(Method::GET, &template, &[&self.of]);
        for (name, value) in &self.parameters {
            request = request.query(name.clone(), value);
        }
        request
    }
}

/// Returns what an address ends in. JSON is what servers write if nothing is said, and not all of
/// these paths know the ending.
fn suffix(format: AnalyticsFormat, release: u16) -> Result<&'static str, Error> {
    if format == AnalyticsFormat::Json { Ok("") } else { format.suffix(release) }
}

/// Returns whether there is a page after one: some lists count, some only know the last page.
fn has_next(page: &Grid, number: u32, size: u32) -> bool {
    let pager = page.metadata().pager.clone().unwrap_or_default();
    match (pager.is_last_page, pager.page_count) {
        (Some(last), _) => !last,
        (None, Some(count)) => number < count,
        (None, None) => page.len() >= size as usize,
    }
}

// By hand: a derive would ask the same of `V`, which is not held.
impl<V> Clone for LineListQuery<'_, V> {
    fn clone(&self) -> Self {
        Self {
            client: self.client,
            subject: self.subject,
            of: self.of.clone(),
            parameters: self.parameters.clone(),
            page: self.page,
            page_size: self.page_size,
        }
    }
}

impl<V> std::fmt::Debug for LineListQuery<'_, V> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("LineListQuery")
            .field("subject", &self.subject)
            .field("of", &self.of)
            .field("parameters", &self.parameters)
            .finish_non_exhaustive()
    }
}
