//! Writing data values: how they are cut into requests, and what becomes of each.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use dhis2_models::payload::WebMessage;
use dhis2_models::{Dynamic, Text, Version};
use futures_core::Stream;
use futures_util::{StreamExt as _, stream};
use http::Method;
use serde::Serialize;

use super::DataValueFormat;
use super::chunk::{Chunk, Parcel, Places};
use super::feed::Feed;
#[cfg(not(target_arch = "wasm32"))]
use super::file;
use super::report::{DataValueReport, Unsent};
use super::sets::Sets;
use crate::IdScheme;
use crate::client::Client;
use crate::error::Error;
use crate::job::Job;
use crate::request::Request;
use crate::retry::RetryPolicy;
use crate::write_options::ImportStrategy;

type Tell = dyn Fn(u64) + Send + Sync;

/// A writing of data values, begun with [`DataValues::import`](super::DataValues::import) and ended
/// with one of `send`, `send_stream`, `send_file` or `start`.
///
/// The values are sent in chunks, several at once, and there is one report over all of them, whose
/// rows are the caller's own. Where the server takes one data set at a time (2.43, unless told
/// otherwise by its settings) they are sorted by data set as they come. No more is held than the
/// chunks that are under way.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::api::data_values::DataValue;
///
/// let values = (1..=12).map(|month| {
///     DataValue::new("UNz8c1h8Aj3", format!("2024{month:02}"), "sSW3nr8oXST", 10 * month)
/// });
/// let report = client.data_values().import().send(values).await?;
/// println!("{report}");
/// for conflict in &report.conflicts {
///     println!("{conflict}");
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "an import does nothing before one of its sending methods"]
pub struct DataValueImport<'c, V = Dynamic> {
    pub(super) client: &'c Client<V>,
    parameters: Vec<(std::borrow::Cow<'static, str>, String)>,
    pub(super) strategy: ImportStrategy,
    data_set: Option<Text>,
    element_scheme: IdScheme,
    unit_scheme: IdScheme,
    chunk_size: usize,
    at_once: usize,
    pub(super) policy: RetryPolicy,
    by_data_set: Option<bool>,
    pub(super) find_faults: bool,
    tell: Option<Arc<Tell>>,
}

impl<'c, V: Version> DataValueImport<'c, V> {
    pub(super) fn new(client: &'c Client<V>) -> Self {
        Self {
            client,
            parameters: Vec::new(),
            strategy: ImportStrategy::CreateAndUpdate,
            data_set: None,
            element_scheme: IdScheme::Uid,
            unit_scheme: IdScheme::Uid,
            chunk_size: 10_000,
            at_once: 2,
            policy: RetryPolicy::default(),
            by_data_set: None,
            find_faults: false,
            tell: None,
        }
    }

    /// Says what to do with values that are there already, or not yet; they are created and updated
    /// if nothing is said.
    ///
    /// With [`Create`](ImportStrategy::Create) a chunk is never sent again on its own: 2.41 and 2.42
    /// refuse values that are there, so that a second sending would report the first one's values as
    /// refused; and 2.43 overwrites them. [`Delete`](ImportStrategy::Delete) marks values as deleted;
    /// they stay in the database, and keep the objects they are about from being deleted.
    pub fn strategy(mut self, strategy: ImportStrategy) -> Self {
        self.strategy = strategy;
        self
    }

    /// Checks everything and stores no value: `dryRun=true`.
    ///
    /// A server's dry run is not always dry: 2.41 and 2.42 store that a data set is complete, if what
    /// is sent says so. Values that are sent from here never say so; a file that goes as it is (XML,
    /// ADX) may. [`DataValues::set`](super::DataValues::set) knows no dry run on any server.
    pub fn dry_run(self) -> Self {
        self.parameter("dryRun", true)
    }

    /// Sends the values as those of one data set: `dataSet`. They are not sorted then.
    pub fn data_set(mut self, uid: impl AsRef<str>) -> Self {
        self.data_set = Some(uid.as_ref().into());
        self
    }

    /// Says whether values are sorted by data set before they are sent. If nothing is said they are
    /// for 2.43, which refuses values of several data sets in one request (code `E8002`).
    pub fn by_data_set(mut self, by_data_set: bool) -> Self {
        self.by_data_set = Some(by_data_set);
        self
    }

    /// Sets how many values go into one request; 10,000 if not set.
    pub fn chunk_size(mut self, values: usize) -> Self {
        self.chunk_size = values.max(1);
        self
    }

    /// Sets how many requests are under way at once; 2 if not set.
    pub fn at_once(mut self, requests: usize) -> Self {
        self.at_once = requests.max(1);
        self
    }

    /// Sets how often and how long a chunk is sent again that failed for a passing reason, where that
    /// does no harm; whatever the client's own policy is. If not set, by [`RetryPolicy::default`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Finds the values at fault where a server refuses a chunk as a whole, and has the others taken:
    /// the chunk is sent again in halves, and so on.
    ///
    /// 2.41 and 2.42 refuse single values. 2.43 refuses all values of a request for one that is about
    /// a wrong organisation unit or element, and answers 500 for an impossible period.
    pub fn find_faults(mut self) -> Self {
        self.find_faults = true;
        self
    }

    /// Says how everything is called in the values.
    pub fn id_scheme(mut self, scheme: IdScheme) -> Self {
        self.element_scheme = scheme.clone();
        self.unit_scheme = scheme.clone();
        self.parameter("idScheme", scheme)
    }

    /// Says how data elements are called in the values.
    pub fn data_element_id_scheme(mut self, scheme: IdScheme) -> Self {
        self.element_scheme = scheme.clone();
        self.parameter("dataElementIdScheme", scheme)
    }

    /// Says how organisation units are called in the values.
    pub fn organisation_unit_id_scheme(mut self, scheme: IdScheme) -> Self {
        self.unit_scheme = scheme.clone();
        self.parameter("orgUnitIdScheme", scheme)
    }

    /// Says how category and attribute option combos are called in the values.
    pub fn option_combo_id_scheme(self, scheme: &IdScheme) -> Self {
        self.parameter("categoryOptionComboIdScheme", scheme)
            .parameter("attributeOptionComboIdScheme", scheme)
    }

    /// Takes values for periods that are locked, approved or out of time. For superusers.
    pub fn force(self) -> Self {
        self.parameter("force", true)
    }

    /// Keeps no record of who changed what. For superusers.
    pub fn skip_audit(self) -> Self {
        self.parameter("skipAudit", true)
    }

    /// Adds any other parameter of `/api/dataValueSets`, such as `preheatCache`.
    #[expect(clippy::needless_pass_by_value, reason = "`true` reads better than `&true`")]
    pub fn parameter(mut self, name: &str, value: impl ToString) -> Self {
        self.parameters.push((name.to_owned().into(), value.to_string()));
        self
    }

    /// Calls `tell` with the number of rows that are done, after each request.
    pub fn on_progress(mut self, tell: impl Fn(u64) + Send + Sync + 'static) -> Self {
        self.tell = Some(Arc::new(tell));
        self
    }

    /// Sends values: `POST /api/dataValueSets`, as often as it takes.
    ///
    /// The values are [`DataValue`](super::DataValue)s, or of any type that writes itself with the
    /// fields that servers know (`dataElement`, `period`, `orgUnit`, `value`, …).
    ///
    /// Values that a server refuses are in the report, not an error. Nor is a server that goes away
    /// in the middle: no more values are asked for then, and the report holds what could not be sent
    /// (give an iterator `by_ref()` to go on with the rest).
    ///
    /// # Errors
    ///
    /// Fails where the data sets cannot be looked up that values are sorted by, and with
    /// [`Error::Build`] where a value cannot be written as JSON; values before it may have been sent.
    pub async fn send<T, I>(&self, values: I) -> Result<DataValueReport, Error>
    where
        T: Serialize,
        I: IntoIterator<Item = T>,
        I::IntoIter: Send,
    {
        self.run(stream::iter(values.into_iter().map(Ok))).await
    }

    /// Sends the values of a stream, such as the export of another server, as [`send`](Self::send)
    /// does. An error of the stream ends the import; the report has it as its `stopped`.
    ///
    /// ```no_run
    /// # async fn example(from: dhis2_client::Client, to: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let query = from.data_values().query().data_set("JqLRhlXYG6D").period("202404");
    /// let values = query.organisation_unit("yxeAyNIJ4FX").children().items();
    /// let report = to.data_values().import().send_stream(values).await?;
    /// assert!(report.is_complete(), "{report}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as [`send`](Self::send) does.
    pub async fn send_stream<T: Serialize>(
        &self,
        values: impl Stream<Item = Result<T, Error>> + Send,
    ) -> Result<DataValueReport, Error> {
        self.run(values).await
    }

    /// Sends the values of a file.
    ///
    /// Values in JSON and CSV are read a piece at a time and sent as [`send`](Self::send) does; a row
    /// of the report is a value of the file, counted from 0 (without the row that names the columns).
    /// XML and ADX go to the server in one request, as they are; rows are as the server counts them.
    ///
    /// ```no_run
    /// # #[cfg(not(target_arch = "wasm32"))]
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::data_values::DataValueFormat;
    ///
    /// let import = client.data_values().import().find_faults();
    /// let report = import.send_file("values.csv", DataValueFormat::Csv).await?;
    /// println!("{report}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::File`] where the file cannot be opened, and as [`send`](Self::send) does. A
    /// file that turns out to be no such file after some values is in the report, as its `stopped`.
    #[cfg(not(target_arch = "wasm32"))]
    pub async fn send_file(
        &self,
        path: impl AsRef<std::path::Path>,
        format: DataValueFormat,
    ) -> Result<DataValueReport, Error> {
        let path = path.as_ref();
        match format {
            DataValueFormat::Json => self.run(stream::iter(file::json(path)?)).await,
            DataValueFormat::Csv => self.run(stream::iter(file::csv(path)?)).await,
            DataValueFormat::Xml | DataValueFormat::Adx => {
                let body = tokio::fs::read(path)
                    .await
                    .map_err(|error| Error::file(path, "read", error))?;
                Ok(self.send_body(body, format).await)
            }
        }
    }

    /// Sends values that are written in a format already, in one request, as they are.
    pub async fn send_body(
        &self,
        body: impl Into<Bytes>,
        format: DataValueFormat,
    ) -> DataValueReport {
        let parcel = Parcel {
            places: Places::Unknown,
            data_set: self.data_set.clone(),
            body: body.into(),
            content_type: format.content_type(),
        };
        let mut report = self.deliver(parcel).await;
        report.sort();
        report
    }

    /// Sends what could not be sent, and returns what has become of it: a report of its own, whose
    /// rows are those of the first. What cannot be sent this time either is in it again.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client, values: Vec<dhis2_client::api::data_values::DataValue>) -> Result<(), dhis2_client::Error> {
    /// let import = client.data_values().import();
    /// let report = import.send(&values).await?;
    /// if !report.was_sent() {
    ///     let second = import.replay(report.unsent).await;
    ///     println!("{second}");
    ///     let rest = usize::try_from(report.rows).unwrap_or(usize::MAX);
    ///     let third = import.send(&values[rest..]).await?;
    ///     println!("{third}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn replay(&self, unsent: Vec<Unsent>) -> DataValueReport {
        let mut report = DataValueReport::default();
        for Unsent { places, data_set, body, content_type, .. } in unsent {
            report.rows += places.len() as u64;
            report.add(self.deliver(Parcel { places, data_set, body, content_type }).await);
        }
        report.sort();
        report
    }

    /// Sends values in one request that the server works on after it has answered, and returns the
    /// job: `POST /api/dataValueSets?async=true`. Its summary is an
    /// [`ImportSummary`](dhis2_models::payload::ImportSummary).
    ///
    /// Values are not sorted by data set: say [`data_set`](Self::data_set) for 2.43.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client, values: Vec<dhis2_client::api::data_values::DataValue>) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::payload::ImportSummary;
    ///
    /// let import = client.data_values().import().data_set("JqLRhlXYG6D");
    /// let job = import.start(&values).await?;
    /// job.until_done(std::time::Duration::from_secs(600)).await?;
    /// println!("{:?}", job.summary::<ImportSummary>().await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the server does not begin the job, and with [`Error::Build`] where a value cannot
    /// be written as JSON.
    pub async fn start<T: Serialize>(
        &self,
        values: impl IntoIterator<Item = T>,
    ) -> Result<Job<'c, V>, Error> {
        let mut chunk = Chunk::new(self.data_set.clone());
        for (row, value) in (0..).zip(values) {
            chunk.add(row, |body| super::feed::write(&value, row, body))?;
        }
        let Parcel { data_set, body, content_type, .. } = chunk.into_parcel();
        let request = self.request(data_set.as_deref(), body, content_type);
        let request = request.query("async", true);
        let answer: WebMessage = self.client.core().send(&request).await?.done()?;
        self.client.job_of(&answer)
    }

    /// Sends all chunks and adds up what becomes of them.
    async fn run<T: Serialize>(
        &self,
        values: impl Stream<Item = Result<T, Error>> + Send,
    ) -> Result<DataValueReport, Error> {
        let core = self.client.core();
        // 2.43 takes values of one data set at a time (E8002).
        let sorted = self.by_data_set.unwrap_or(core.release() >= 43) && self.data_set.is_none();
        let sets = if sorted {
            Some(Sets::look_up(core, &self.element_scheme, &self.unit_scheme).await?)
        } else {
            None
        };
        let stop = AtomicBool::new(false);
        let mut feed = Feed::new(values, core, sets, self.data_set.clone(), self.chunk_size);
        let mut report = DataValueReport::default();
        let mut broken = None;
        let chunks = stream::unfold((&mut feed, &stop), next_chunk);
        let outcomes = chunks.map(|chunk| async {
            let chunk = chunk?;
            let rows = chunk.len() as u64;
            Ok::<_, Error>((rows, self.deliver(chunk.into_parcel()).await))
        });
        let mut outcomes = Box::pin(outcomes.buffer_unordered(self.at_once));
        let mut done = 0;
        while let Some(outcome) = outcomes.next().await {
            match outcome {
                Ok((rows, outcome)) => {
                    if !outcome.unsent.is_empty() {
                        stop.store(true, Ordering::Relaxed);
                    }
                    report.add(outcome);
                    done += rows;
                    self.tell(done);
                }
                // What is under way comes to its end first.
                Err(error) => broken = Some(error),
            }
        }
        drop(outcomes);
        match broken {
            Some(error) => Err(error),
            None => Ok(feed.finish(report)),
        }
    }

    fn tell(&self, rows: u64) {
        if let Some(tell) = &self.tell {
            tell(rows);
        }
    }

    pub(super) fn request(
        &self,
        data_set: Option<&str>,
        body: Bytes,
        content_type: &'static str,
    ) -> Request {
        let mut request = Request::api(Method::POST, "dataValueSets", &[])
            .query("importStrategy", self.strategy.as_str());
        if let Some(data_set) = data_set {
            request = request.query("dataSet", data_set);
        }
        for (name, value) in &self.parameters {
            request = request.query(name.clone(), value);
        }
        request.body = Some(body.into());
        request.content_type(content_type)
    }
}

async fn next_chunk<'f, 'a, T: Serialize>(
    (feed, stop): (&'f mut Feed<'a, T>, &'f AtomicBool),
) -> Option<(Result<Chunk, Error>, (&'f mut Feed<'a, T>, &'f AtomicBool))> {
    if stop.load(Ordering::Relaxed) {
        return None;
    }
    match feed.next().await {
        Ok(chunk) => Some((Ok(chunk?), (feed, stop))),
        Err(error) => {
            stop.store(true, Ordering::Relaxed);
            Some((Err(error), (feed, stop)))
        }
    }
}

// By hand: a derive would ask the same of `V`, which is not held.
impl<V> Clone for DataValueImport<'_, V> {
    fn clone(&self) -> Self {
        Self {
            client: self.client,
            parameters: self.parameters.clone(),
            strategy: self.strategy,
            data_set: self.data_set.clone(),
            element_scheme: self.element_scheme.clone(),
            unit_scheme: self.unit_scheme.clone(),
            chunk_size: self.chunk_size,
            at_once: self.at_once,
            policy: self.policy.clone(),
            by_data_set: self.by_data_set,
            find_faults: self.find_faults,
            tell: self.tell.clone(),
        }
    }
}

impl<V> std::fmt::Debug for DataValueImport<'_, V> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("DataValueImport")
            .field("strategy", &self.strategy)
            .field("data_set", &self.data_set)
            .field("parameters", &self.parameters)
            .field("chunk_size", &self.chunk_size)
            .field("at_once", &self.at_once)
            .finish_non_exhaustive()
    }
}
