//! Writing tracker data: in one request, or many.

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use dhis2_models::payload::{
    TrackerEnrollment, TrackerEvent, TrackerImportReport, TrackerRelationship,
    TrackerTrackedEntity, WebMessage,
};
use dhis2_models::{Dynamic, Version};
use futures_core::Stream;
use futures_util::{StreamExt as _, stream};
use http::Method;
use serde::Serialize;
use serde_json::{Map, Value};
use web_time::Instant;

use super::places::Places;
use super::report::{TrackerReport, UnsentObjects};
use crate::IdScheme;
use crate::client::Client;
use crate::error::Error;
use crate::job::Job;
use crate::request::Request;
use crate::retry::RetryPolicy;
use crate::sleep::sleep;
use crate::write_options::{AtomicMode, ImportStrategy};

/// An object of the tracker, which is written under a name of its own: tracked entities, enrollments,
/// events and relationships. A caller's own type may be one.
///
/// ```
/// use dhis2_client::api::tracker::TrackerObject;
///
/// #[derive(serde::Serialize)]
/// #[serde(rename_all = "camelCase")]
/// struct Visit<'a> {
///     program: &'a str,
///     program_stage: &'a str,
///     org_unit: &'a str,
///     enrollment: &'a str,
///     occurred_at: &'a str,
/// }
///
/// impl TrackerObject for Visit<'_> {
///     const LIST: &'static str = "events";
/// }
/// ```
pub trait TrackerObject: Serialize {
    /// The name: `trackedEntities`, `enrollments`, `events` or `relationships`.
    const LIST: &'static str;
}

impl TrackerObject for TrackerTrackedEntity {
    const LIST: &'static str = "trackedEntities";
}

impl TrackerObject for TrackerEnrollment {
    const LIST: &'static str = "enrollments";
}

impl TrackerObject for TrackerEvent {
    const LIST: &'static str = "events";
}

impl TrackerObject for TrackerRelationship {
    const LIST: &'static str = "relationships";
}

impl<T: TrackerObject> TrackerObject for &T {
    const LIST: &'static str = T::LIST;
}

/// A writing of tracker data, begun with [`Tracker::import`](super::Tracker::import) and ended with
/// one of `send`, `send_bundle`, `start` or `send_csv`.
///
/// Objects without a UID are given one before they are sent, so that what the server has to say of
/// them can be told by their place among the caller's objects, and so that sending them again makes
/// no doubles.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::payload::{TrackerDataValue, TrackerEvent};
///
/// let events = ["2024-03-01", "2024-03-08"].map(|day| TrackerEvent {
///     program: Some("omrIxz1CWSA".into()),
///     program_stage: Some("zFyGmxhCYOZ".into()),
///     enrollment: dhis2_client::Uid::new("KuKfkkqScUM"),
///     org_unit: Some("LcrI0DLTbRr".into()),
///     occurred_at: Some(day.into()),
///     data_values: Some(vec![TrackerDataValue {
///         data_element: Some("GpAUx9zdcJu".into()),
///         value: Some("11.2".into()),
///         ..Default::default()
///     }]),
///     ..Default::default()
/// });
/// let report = client.tracker().import().send(events).await?;
/// for error in &report.errors {
///     println!("{error}");
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "an import does nothing before one of its sending methods"]
pub struct TrackerImport<'c, V = Dynamic> {
    client: &'c Client<V>,
    parameters: Vec<(std::borrow::Cow<'static, str>, String)>,
    strategy: ImportStrategy,
    chunk_size: usize,
    at_once: usize,
    policy: RetryPolicy,
}

/// What goes out with one request.
struct Parcel {
    body: Bytes,
    places: Places,
    content_type: &'static str,
}

impl<'c, V: Version> TrackerImport<'c, V> {
    pub(super) fn new(client: &'c Client<V>) -> Self {
        Self {
            client,
            parameters: Vec::new(),
            strategy: ImportStrategy::CreateAndUpdate,
            chunk_size: 500,
            at_once: 1,
            policy: RetryPolicy::default(),
        }
    }

    /// Says what to do with objects that are there already, or not yet; they are created and updated
    /// if nothing is said. Objects that are to be deleted need their UID only.
    ///
    /// With [`Create`](ImportStrategy::Create) nothing is sent again on its own.
    pub fn strategy(mut self, strategy: ImportStrategy) -> Self {
        self.strategy = strategy;
        self
    }

    /// Says whether objects that are wrong keep all others of their request from being taken (if
    /// nothing is said, they do), or only those that hang on them: `atomicMode`.
    pub fn atomic_mode(self, mode: AtomicMode) -> Self {
        self.parameter("atomicMode", if mode == AtomicMode::All { "ALL" } else { "OBJECT" })
    }

    /// Checks everything and changes nothing: `importMode=VALIDATE`.
    pub fn dry_run(self) -> Self {
        self.parameter("importMode", "VALIDATE")
    }

    /// Does not run program rules.
    pub fn skip_rule_engine(self) -> Self {
        self.parameter("skipRuleEngine", true)
    }

    /// Sends no notifications and starts no other work that follows from the data.
    pub fn skip_side_effects(self) -> Self {
        self.parameter("skipSideEffects", true)
    }

    /// Says how metadata is called in the objects.
    pub fn id_scheme(self, scheme: &IdScheme) -> Self {
        self.parameter("idScheme", scheme)
    }

    /// Says how data elements are called in the objects.
    pub fn data_element_id_scheme(self, scheme: &IdScheme) -> Self {
        self.parameter("dataElementIdScheme", scheme)
    }

    /// Says how organisation units are called in the objects.
    pub fn organisation_unit_id_scheme(self, scheme: &IdScheme) -> Self {
        self.parameter("orgUnitIdScheme", scheme)
    }

    /// Adds any other parameter of `/api/tracker`, such as `validationMode` or `flushMode`.
    #[expect(clippy::needless_pass_by_value, reason = "`true` reads better than `&true`")]
    pub fn parameter(mut self, name: &str, value: impl ToString) -> Self {
        self.parameters.push((name.to_owned().into(), value.to_string()));
        self
    }

    /// Sets how many objects go into one request, with all that is in them; 500 if not set.
    pub fn chunk_size(mut self, objects: usize) -> Self {
        self.chunk_size = objects.max(1);
        self
    }

    /// Sets how many requests are under way at once; 1 if not set. More are for objects that do not
    /// point at each other.
    pub fn at_once(mut self, requests: usize) -> Self {
        self.at_once = requests.max(1);
        self
    }

    /// Sets how often and how long a request is sent again that failed for a passing reason, where
    /// that does no harm; whatever the client's own policy is. If not set, by
    /// [`RetryPolicy::default`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Sends objects of one kind: `POST /api/tracker?async=false`, as often as it takes. An object
    /// goes with all that is in it.
    ///
    /// Objects that a server refuses are in the report, not an error. Nor is a server that goes away
    /// in the middle: no more objects are asked for then, and the report holds what could not be
    /// sent (give an iterator `by_ref()` to go on with the rest).
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where an object cannot be written as JSON; those before it may
    /// have been sent.
    pub async fn send<T, I>(&self, objects: I) -> Result<TrackerReport, Error>
    where
        T: TrackerObject,
        I: IntoIterator<Item = T>,
        I::IntoIter: Send,
    {
        self.send_stream(stream::iter(objects.into_iter().map(Ok))).await
    }

    /// Sends the objects of a stream, such as the list of another server, as [`send`](Self::send)
    /// does. An error of the stream ends the import; the report has it as its `stopped`.
    ///
    /// # Errors
    ///
    /// Fails as [`send`](Self::send) does.
    pub async fn send_stream<T: TrackerObject>(
        &self,
        objects: impl Stream<Item = Result<T, Error>> + Send,
    ) -> Result<TrackerReport, Error> {
        let stop = AtomicBool::new(false);
        let mut source = Source::new(objects, self.chunk_size);
        let mut report = TrackerReport::default();
        let mut broken = None;
        let parcels = stream::unfold((&mut source, &stop), next_parcel);
        let outcomes = parcels.map(|parcel| async { Ok::<_, Error>(self.deliver(parcel?).await) });
        let mut outcomes = Box::pin(outcomes.buffer_unordered(self.at_once));
        while let Some(outcome) = outcomes.next().await {
            match outcome {
                Ok(outcome) => {
                    if !outcome.unsent.is_empty() {
                        stop.store(true, Ordering::Relaxed);
                    }
                    report.add(outcome);
                }
                // What is under way comes to its end first.
                Err(error) => broken = Some(error),
            }
        }
        drop(outcomes);
        if let Some(error) = broken {
            return Err(error);
        }
        report.stopped = source.failed.take();
        if let Some(unsent) = report.unsent.first() {
            let why = format!("a request could not be sent: {}", unsent.error);
            report.stopped.get_or_insert(Error::Unsupported(why));
        }
        report.sort();
        Ok(report)
    }

    /// Sends a bundle of objects of all kinds in one request: `POST /api/tracker?async=false`. Objects
    /// may stand in each other, or beside each other and point at each other by UID.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::ImportStrategy;
    /// use dhis2_client::payload::{TrackerBundle, TrackerEvent};
    ///
    /// let visit = TrackerEvent { event: dhis2_client::Uid::new("NPQK4JiLDTq"), ..Default::default() };
    /// let bundle = TrackerBundle { events: Some(vec![visit]), ..Default::default() };
    /// let import = client.tracker().import().strategy(ImportStrategy::Delete);
    /// println!("{}", import.send_bundle(&bundle).await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where the bundle cannot be written as JSON.
    pub async fn send_bundle<T: Serialize>(&self, bundle: &T) -> Result<TrackerReport, Error> {
        let mut report = self.deliver(Parcel::of_bundle(bundle)?).await;
        report.sort();
        Ok(report)
    }

    /// Sends a bundle that the server works on after it has answered, and returns the job:
    /// `POST /api/tracker?async=true`. What became of it is the job's summary, a
    /// [`TrackerImportReport`]; [`report_of`](Self::report_of) tells it by the objects' places.
    ///
    /// # Errors
    ///
    /// Fails where the server does not begin the job, and with [`Error::Build`] where the bundle
    /// cannot be written as JSON.
    pub async fn start<T: Serialize>(&self, bundle: &T) -> Result<Job<'c, V>, Error> {
        let Parcel { body, content_type, .. } = Parcel::of_bundle(bundle)?;
        let request = self.request(body, content_type).query("async", true);
        let answer: WebMessage = self.client.core().send(&request).await?.done()?;
        self.client.job_of(&answer)
    }

    /// Asks what became of a bundle that [`start`](Self::start) sent: `None` as long as the job has
    /// not ended.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client, bundle: dhis2_client::payload::TrackerBundle) -> Result<(), dhis2_client::Error> {
    /// let import = client.tracker().import();
    /// let job = import.start(&bundle).await?;
    /// job.until_done(std::time::Duration::from_secs(600)).await?;
    /// if let Some(report) = import.report_of(&job, &bundle).await? {
    ///     println!("{report}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the server does not know the job. Objects that had no UID in `bundle` have no place
    /// in the report.
    pub async fn report_of<T: Serialize>(
        &self,
        job: &Job<'_, V>,
        bundle: &T,
    ) -> Result<Option<TrackerReport>, Error> {
        let Some(said) = job.summary::<TrackerImportReport>().await? else { return Ok(None) };
        let mut report = TrackerReport { requests: 1, ..TrackerReport::default() };
        report.take(&said, &Parcel::of_bundle(bundle)?.places);
        report.sort();
        Ok(Some(report))
    }

    /// Sends events that are written as comma-separated values, with a first row that names the
    /// columns: `POST /api/tracker?async=false`.
    pub async fn send_csv(&self, body: impl Into<Bytes>) -> TrackerReport {
        let content_type = "application/csv";
        self.deliver(Parcel { body: body.into(), places: Places::default(), content_type }).await
    }

    /// Sends what could not be sent, and returns what has become of it. What cannot be sent this time
    /// either is in that report again.
    pub async fn replay(&self, unsent: Vec<UnsentObjects>) -> TrackerReport {
        let mut report = TrackerReport::default();
        for UnsentObjects { body, places, content_type, .. } in unsent {
            report.add(self.deliver(Parcel { body, places, content_type }).await);
        }
        report.sort();
        report
    }

    fn request(&self, body: Bytes, content_type: &'static str) -> Request {
        let mut request = Request::api(Method::POST, "tracker", &[])
            .query("importStrategy", self.strategy.as_str());
        for (name, value) in &self.parameters {
            request = request.query(name.clone(), value);
        }
        request.body = Some(body.into());
        request.content_type(content_type)
    }

    /// Sends one request, again if need be and if that does no harm.
    async fn deliver(&self, parcel: Parcel) -> TrackerReport {
        let Parcel { body, places, content_type } = parcel;
        let request = self.request(body.clone(), content_type).query("async", false);
        // What is wrong is all that is read of the report: the objects are known here.
        let request = request.query("reportMode", "WARNINGS");
        let repeatable = self.strategy != ImportStrategy::Create;
        let mut report = TrackerReport { requests: 1, ..TrackerReport::default() };
        let (started, mut made) = (Instant::now(), 0);
        loop {
            let answer = self.client.core().send(&request).await;
            let error = match answer.and_then(|answer| answer.json::<TrackerImportReport>()) {
                Ok(said) => {
                    report.take(&said, &places);
                    return report;
                }
                Err(error) => error,
            };
            made += 1;
            if let Some(delay) = self.policy.next(repeatable, &error, made, started.elapsed()) {
                tracing::debug!(%error, made, ?delay, "sending tracker data again");
                sleep(delay).await;
                continue;
            }
            match error.after_attempts(made) {
                Error::Api(error) if error.tracker_report.is_some() => {
                    if let Some(said) = &error.tracker_report {
                        report.take(said, &places);
                    }
                }
                Error::Api(error) if !matches!(error.status.as_u16(), 502..=504) => {
                    report.refuse(&Error::Api(error), &places);
                }
                error => report.unsent.push(UnsentObjects { error, body, places, content_type }),
            }
            return report;
        }
    }
}

impl Parcel {
    /// Writes a bundle, and notes where its objects stand.
    fn of_bundle<T: Serialize>(bundle: &T) -> Result<Self, Error> {
        let mut bundle = written(bundle, 0)?;
        let mut places = Places::default();
        if let Value::Object(lists) = &mut bundle {
            for (list, objects) in lists {
                let Value::Array(objects) = objects else { continue };
                for (index, object) in (0..).zip(objects) {
                    places.note(list, index, object);
                }
            }
        }
        let body = bundle.to_string().into();
        Ok(Self { body, places, content_type: "application/json" })
    }
}

fn written<T: Serialize>(object: &T, index: u64) -> Result<Value, Error> {
    serde_json::to_value(object).map_err(|error| {
        Error::build(format!("the object {index} cannot be written as JSON: {error}"))
    })
}

/// Objects as they come.
struct Source<'a, T> {
    objects: Pin<Box<dyn Stream<Item = Result<T, Error>> + Send + 'a>>,
    chunk_size: usize,
    index: u64,
    ended: bool,
    failed: Option<Error>,
}

impl<'a, T: TrackerObject> Source<'a, T> {
    fn new(objects: impl Stream<Item = Result<T, Error>> + Send + 'a, chunk_size: usize) -> Self {
        Self { objects: Box::pin(objects), chunk_size, index: 0, ended: false, failed: None }
    }

    /// Returns what goes out with the next request, or nothing once all objects are in one.
    async fn next(&mut self) -> Result<Option<Parcel>, Error> {
        let mut places = Places::default();
        let mut objects = Vec::new();
        while !self.ended && objects.len() < self.chunk_size {
            match self.objects.next().await {
                Some(Ok(object)) => {
                    let mut object = written(&object, self.index)?;
                    places.note(T::LIST, self.index, &mut object);
                    objects.push(object);
                    self.index += 1;
                }
                Some(Err(error)) => {
                    self.failed = Some(error);
                    self.ended = true;
                }
                None => self.ended = true,
            }
        }
        if objects.is_empty() {
            return Ok(None);
        }
        let bundle = Map::from_iter([(T::LIST.to_owned(), Value::Array(objects))]);
        let body = Value::Object(bundle).to_string().into();
        Ok(Some(Parcel { body, places, content_type: "application/json" }))
    }
}

type Feeding<'f, 'a, T> = (&'f mut Source<'a, T>, &'f AtomicBool);

async fn next_parcel<'f, 'a, T: TrackerObject>(
    (source, stop): Feeding<'f, 'a, T>,
) -> Option<(Result<Parcel, Error>, Feeding<'f, 'a, T>)> {
    if stop.load(Ordering::Relaxed) {
        return None;
    }
    let parcel = source.next().await.transpose()?;
    if parcel.is_err() {
        stop.store(true, Ordering::Relaxed);
    }
    Some((parcel, (source, stop)))
}

impl<V> std::fmt::Debug for TrackerImport<'_, V> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("TrackerImport")
            .field("strategy", &self.strategy)
            .field("parameters", &self.parameters)
            .field("chunk_size", &self.chunk_size)
            .finish_non_exhaustive()
    }
}
