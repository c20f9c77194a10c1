//! Many objects changed, each with a request of its own, a bounded number at a time.

use std::sync::atomic::{AtomicBool, Ordering};
use std::{fmt, iter};

use dhis2_models::{Uid, Version};
use futures_core::Stream;
use futures_util::{StreamExt as _, stream};
use http::Method;
use serde::Serialize;

use super::{Metadata, Place};
use crate::error::Error;
use crate::patch::Patch;
use crate::request::Request;
use crate::resource::parse;
use crate::sharing::Sharing;

/// How a bulk change goes about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BulkOptions {
    /// How many requests are under way at once; 8 if nothing is said.
    pub concurrency: usize,
    /// After how many failures no more requests are sent; never if nothing is said.
    pub stop_after: Option<usize>,
}

impl Default for BulkOptions {
    fn default() -> Self {
        Self { concurrency: 8, stop_after: None }
    }
}

/// One object of a bulk change.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkItem<T> {
    /// The kind, by its plural, singular or path.
    pub kind: String,
    /// The UID.
    pub uid: String,
    /// What is to be done.
    pub change: T,
}

impl<T> BulkItem<T> {
    /// Returns a change of an object.
    pub fn new(kind: impl Into<String>, uid: impl Into<String>, change: T) -> Self {
        Self { kind: kind.into(), uid: uid.into(), change }
    }
}

/// What became of one object of a bulk change.
#[derive(Debug)]
#[non_exhaustive]
pub struct BulkOutcome {
    /// The place of the object among those that were given, from 0.
    pub index: usize,
    /// The kind, as it was given.
    pub kind: String,
    /// The UID, as it was given.
    pub uid: String,
    /// Whether it was changed, and why not.
    pub result: Result<(), Error>,
}

/// An object that was not changed.
#[derive(Debug)]
#[non_exhaustive]
pub struct BulkFailure {
    /// The place of the object among those that were given, from 0.
    pub index: usize,
    /// The kind, as it was given.
    pub kind: String,
    /// The UID, as it was given.
    pub uid: String,
    /// Why.
    pub error: Error,
}

impl fmt::Display for BulkFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}: {}", self.kind, self.uid, self.error)
    }
}

/// What became of the objects of a bulk change: each of them has succeeded, failed, or was not tried.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct BulkReport {
    /// How many were changed.
    pub succeeded: usize,
    /// Those that were not changed, in the order they were given, with the cause.
    pub failures: Vec<BulkFailure>,
    /// How many were not tried, because too many failed before
    /// ([`BulkOptions::stop_after`]).
    pub not_tried: usize,
}

impl BulkReport {
    /// Returns how many objects were given.
    pub fn total(&self) -> usize {
        self.succeeded + self.failures.len() + self.not_tried
    }

    /// Returns whether all were changed.
    pub fn is_done(&self) -> bool {
        self.failures.is_empty() && self.not_tried == 0
    }

    fn add(&mut self, outcome: BulkOutcome) {
        let BulkOutcome { index, kind, uid, result } = outcome;
        match result {
            Ok(()) => self.succeeded += 1,
            Err(error) => self.failures.push(BulkFailure { index, kind, uid, error }),
        }
    }
}

impl fmt::Display for BulkReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { succeeded, failures, not_tried } = self;
        write!(formatter, "{succeeded} done, {} failed, {not_tried} not tried", failures.len())
    }
}

impl<'c, V: Version> Metadata<'c, V> {
    /// Changes parts of many objects of a kind, each by its own patch: one
    /// `PATCH /api/{kind}/{uid}` an object, eight at a time.
    ///
    /// The objects are taken one by one as there is room, and nothing of one is kept but its failure:
    /// 5,000 objects need no more memory than 50. An object that fails does not stop the others. To
    /// go on later, or after the program was stopped, give those that are left; see
    /// [`patch_each`](Self::patch_each) to hear of each as it is done.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Patch;
    ///
    /// let uids = ["fbfJHSPpUQD", "cYeuwXTCPkU"];
    /// let patches = uids.map(|uid| (uid, Patch::new().replace("/zeroIsSignificant", true)));
    /// let report = client.metadata().patch_bulk("dataElements", patches).await;
    /// println!("{report}");
    /// for failure in &report.failures {
    ///     println!("{failure}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn patch_bulk<U: Into<String>>(
        &self,
        kind: &str,
        patches: impl IntoIterator<Item = (U, Patch), IntoIter: Send>,
    ) -> BulkReport {
        let items = patches.into_iter().map(|(uid, patch)| BulkItem::new(kind, uid, patch));
        self.patch_bulk_multi(items, BulkOptions::default()).await
    }

    /// Changes parts of many objects of any kinds; see [`patch_bulk`](Self::patch_bulk).
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Patch;
    /// use dhis2_client::api::metadata::{BulkItem, BulkOptions};
    ///
    /// let items = [
    ///     BulkItem::new("dataElements", "fbfJHSPpUQD", Patch::new().replace("/code", "ANC1")),
    ///     BulkItem::new("indicators", "Uvn6LCg7dVU", Patch::new().replace("/decimals", 1)),
    /// ];
    /// let options = BulkOptions { concurrency: 16, stop_after: Some(10) };
    /// let report = client.metadata().patch_bulk_multi(items, options).await;
    /// assert_eq!(report.total(), 2);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn patch_bulk_multi(
        &self,
        items: impl IntoIterator<Item = BulkItem<Patch>, IntoIter: Send>,
        options: BulkOptions,
    ) -> BulkReport {
        self.all(items.into_iter(), options, patch_request).await
    }

    /// Changes parts of many objects of any kinds, and tells of each as soon as it is done: for a
    /// program that shows its progress, or keeps what is done so that it can go on after a stop.
    ///
    /// Requests are sent as the stream is read, and no more of them once it is dropped.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Patch;
    /// use dhis2_client::api::metadata::{BulkItem, BulkOptions};
    /// use futures_util::StreamExt as _;
    ///
    /// let patch = || Patch::new().replace("/decimals", 1);
    /// let items = ["Uvn6LCg7dVU", "ReUHfIn0pTQ"].map(|it| BulkItem::new("indicators", it, patch()));
    /// let metadata = client.metadata();
    /// let mut outcomes = std::pin::pin!(metadata.patch_each(items, BulkOptions::default()));
    /// while let Some(outcome) = outcomes.next().await {
    ///     println!("{} {:?}", outcome.uid, outcome.result);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch_each<I>(
        &self,
        items: I,
        options: BulkOptions,
    ) -> impl Stream<Item = BulkOutcome> + Send + use<'c, I, V>
    where
        I: IntoIterator<Item = BulkItem<Patch>, IntoIter: Send>,
    {
        self.each(items.into_iter(), options.concurrency, patch_request)
    }

    /// Sets who may do what with many objects of a kind: one `PUT /api/{kind}/{uid}/sharing` an
    /// object, eight at a time. What the objects' sharing was before is lost.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::{Access, Sharing};
    ///
    /// let sharing = Sharing::private().public(Access::view().and_view_data());
    /// let uids = ["JqLRhlXYG6D", "gF0afkrjDVx"];
    /// let report = client.metadata().apply_sharing_bulk("dataSets", uids, &sharing).await;
    /// assert!(report.is_done(), "{report}");
    /// # Ok(())
    /// # }
    /// ```
    pub async fn apply_sharing_bulk<U: Into<String>>(
        &self,
        kind: &str,
        uids: impl IntoIterator<Item = U, IntoIter: Send>,
        sharing: &Sharing,
    ) -> BulkReport {
        let items = uids.into_iter().map(|uid| BulkItem::new(kind, uid, ()));
        self.apply_sharing_bulk_multi(items, sharing, BulkOptions::default()).await
    }

    /// Sets who may do what with many objects of any kinds; see
    /// [`apply_sharing_bulk`](Self::apply_sharing_bulk).
    pub async fn apply_sharing_bulk_multi(
        &self,
        items: impl IntoIterator<Item = BulkItem<()>, IntoIter: Send>,
        sharing: &Sharing,
        options: BulkOptions,
    ) -> BulkReport {
        let request = |item: &BulkItem<()>| {
            let template = format!("{}/{{}}/sharing", Place::of(&item.kind).path);
            request(Method::PUT, &template, item, sharing)
        };
        self.all(items.into_iter(), options, request).await
    }

    /// Sends a request for each object, and collects what became of them.
    async fn all<T: Send>(
        self,
        mut items: impl Iterator<Item = BulkItem<T>> + Send,
        options: BulkOptions,
        request: impl Fn(&BulkItem<T>) -> Result<Request, Error> + Send,
    ) -> BulkReport {
        let mut report = BulkReport::default();
        let limit = options.stop_after.unwrap_or(usize::MAX);
        // What is under way when enough have failed is waited for, so that every object is accounted
        // for.
        let enough = AtomicBool::new(limit == 0);
        {
            let wanted =
                iter::from_fn(|| if enough.load(Ordering::Relaxed) { None } else { items.next() });
            let outcomes = self.each(wanted, options.concurrency, request);
            let mut outcomes = std::pin::pin!(outcomes);
            while let Some(outcome) = outcomes.next().await {
                report.add(outcome);
                enough.store(report.failures.len() >= limit, Ordering::Relaxed);
            }
        }
        report.not_tried = items.count();
        report.failures.sort_by_key(|failure| failure.index);
        report
    }

    /// Sends a request for each object, a bounded number at a time, and tells of each.
    fn each<T: Send, I, R>(
        self,
        items: I,
        concurrency: usize,
        request: R,
    ) -> impl Stream<Item = BulkOutcome> + Send + use<'c, T, I, R, V>
    where
        I: Iterator<Item = BulkItem<T>> + Send,
        R: Fn(&BulkItem<T>) -> Result<Request, Error> + Send,
    {
        let core = self.client.core();
        stream::iter(items.enumerate())
            .map(move |(index, item)| {
                let request = request(&item);
                async move {
                    let answer = async { core.send(&request?).await?.done() };
                    let result = answer.await.map(|_| ());
                    BulkOutcome { index, kind: item.kind, uid: item.uid, result }
                }
            })
            .buffer_unordered(concurrency.max(1))
    }
}

fn patch_request(item: &BulkItem<Patch>) -> Result<Request, Error> {
    let template = format!("{}/{{}}", Place::of(&item.kind).path);
    let request = request(Method::PATCH, &template, item, &item.change)?;
    Ok(request.content_type("application/json-patch+json"))
}

fn request<T, B: Serialize>(
    method: Method,
    template: &str,
    item: &BulkItem<T>,
    body: &B,
) -> Result<Request, Error> {
    let uid: Uid = parse(&item.uid)?;
    Request::api(method, template, &[&uid]).json(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_object_is_patched_where_its_kind_lives() {
        let item = BulkItem::new("indicator", "Uvn6LCg7dVU", Patch::new().remove("/code"));
        let request = patch_request(&item).unwrap();
        assert_eq!(request.line(), "PATCH /api/indicators/Uvn6LCg7dVU");
        assert_eq!(request.content_type.as_deref(), Some("application/json-patch+json"));
        let bad = BulkItem::new("indicator", "x", Patch::new());
        assert!(patch_request(&bad).unwrap_err().to_string().starts_with("`x` is not a DHIS2 UID"));
    }

    #[test]
    fn a_report_adds_up() {
        let outcome =
            |index, result| BulkOutcome { index, kind: "a".into(), uid: "b".into(), result };
        let mut report = BulkReport::default();
        report.add(outcome(0, Ok(())));
        report.add(outcome(1, Err(Error::build("no"))));
        report.not_tried = 3;
        assert_eq!((report.total(), report.is_done()), (5, false));
        assert_eq!(report.to_string(), "1 done, 1 failed, 3 not tried");
        assert_eq!(report.failures[0].to_string(), "a/b: no");
    }
}
