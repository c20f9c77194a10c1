//! Many objects deleted at once.

use std::collections::BTreeMap;
use std::fmt;

use dhis2_models::payload::WebMessage;
use dhis2_models::{Uid, Version, pointer};
use http::Method;
use serde_json::{Value, json};

use super::usage::can_point_at;
use super::{Metadata, Place};
use crate::error::Error;
use crate::request::Request;
use crate::resource::parse;
use crate::write_options::AtomicMode;

/// How many objects are deleted with one request, where it is no matter if only some of them are.
const CHUNK: usize = 1000;

/// What became of objects that were to be deleted.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct DeleteReport {
    /// How many were deleted.
    pub deleted: u64,
    /// How many are still there; some of them may never have been.
    pub kept: u64,
    /// What the servers said of those that are still there: the whole answer to each request of which
    /// something was refused.
    pub refusals: Vec<Error>,
}

impl DeleteReport {
    /// Returns how many objects were to be deleted.
    pub fn total(&self) -> u64 {
        self.deleted + self.kept
    }

    /// Returns whether all were deleted.
    pub fn is_done(&self) -> bool {
        self.kept == 0
    }

    fn add(&mut self, asked: usize, answer: Result<WebMessage, Error>) -> Result<(), Error> {
        let asked = asked as u64;
        let deleted = match answer {
            Ok(message) => deleted(&message),
            // Whether anything happened is in the answer. Where there is none, nothing is known.
            Err(error) => match &error {
                Error::Api(api) => {
                    let count = api.web_message.as_deref().map_or(0, deleted);
                    self.refusals.push(error);
                    count
                }
                _ => return Err(error),
            },
        };
        self.deleted += deleted.min(asked);
        self.kept += asked.saturating_sub(deleted);
        Ok(())
    }
}

impl fmt::Display for DeleteReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} deleted, {} still there", self.deleted, self.kept)?;
        for refusal in &self.refusals {
            write!(formatter, "; {refusal}")?;
        }
        Ok(())
    }
}

fn deleted(message: &WebMessage) -> u64 {
    message.stats().deleted.and_then(|count| count.try_into().ok()).unwrap_or(0)
}

impl<V: Version> Metadata<'_, V> {
    /// Deletes objects of a kind, as many of them as can be: `POST /api/metadata` with
    /// `importStrategy=DELETE`, one request for 1,000 objects.
    ///
    /// Nothing is sent where there are none. An object that something else needs is left alone; the
    /// report says why.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let uids = ["fbfJHSPpUQD", "cYeuwXTCPkU"];
    /// let report = client.metadata().delete_bulk("dataElements", &uids).await?;
    /// println!("{report}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where a UID is none, and where the server
    /// cannot be asked. What it refuses is in the report.
    pub async fn delete_bulk(
        &self,
        kind: &str,
        uids: &[impl AsRef<str> + Sync],
    ) -> Result<DeleteReport, Error> {
        let uids: Vec<&str> = uids.iter().map(AsRef::as_ref).collect();
        self.delete_bulk_multi(&[(kind, uids.as_slice())], AtomicMode::None).await
    }

    /// Deletes objects of several kinds: all of them or none with one request, or as many as can be
    /// with one request a kind.
    ///
    /// One by one, kinds whose objects refer to others go first, so that what belongs together goes
    /// whole.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::AtomicMode;
    ///
    /// let objects: [(&str, &[&str]); 2] =
    ///     [("optionSets", &["pQ3dYlJTqBE"]), ("dataElements", &["fbfJHSPpUQD"])];
    /// let report = client.metadata().delete_bulk_multi(&objects, AtomicMode::None).await?;
    /// assert_eq!(report.total(), 2);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as [`delete_bulk`](Self::delete_bulk) does.
    pub async fn delete_bulk_multi(
        &self,
        objects: &[(&str, &[&str])],
        atomic_mode: AtomicMode,
    ) -> Result<DeleteReport, Error> {
        let mut by_kind: BTreeMap<String, Vec<Uid>> = BTreeMap::new();
        for (kind, uids) in objects {
            let uids = uids.iter().map(|uid| parse(uid)).collect::<Result<Vec<_>, _>>()?;
            by_kind.entry(Place::of(kind).plural.into_owned()).or_default().extend(uids);
        }
        by_kind.retain(|_, uids| !uids.is_empty());
        let mut report = DeleteReport::default();
        for bundle in bundles(by_kind, atomic_mode) {
            let count = bundle.iter().map(|(_, uids)| uids.len()).sum();
            let request = delete_request(&bundle, atomic_mode)?;
            let answer = match self.client.core().send(&request).await {
                Ok(response) => response.done(),
                Err(error) => Err(error),
            };
            report.add(count, answer)?;
        }
        Ok(report)
    }
}

/// The objects that one request deletes.
type Deletion = Vec<(String, Vec<Uid>)>;

/// Divides objects among requests.
fn bundles(by_kind: BTreeMap<String, Vec<Uid>>, atomic_mode: AtomicMode) -> Vec<Deletion> {
    if by_kind.is_empty() {
        return Vec::new();
    }
    if atomic_mode == AtomicMode::All {
        return vec![by_kind.into_iter().collect()];
    }
    let mut bundles = Vec::new();
    let mut left = by_kind;
    while let Some(kind) = next(&left) {
        let uids = left.remove(&kind).unwrap_or_default();
        bundles.extend(uids.chunks(CHUNK).map(|uids| vec![(kind.clone(), uids.to_vec())]));
    }
    bundles
}

/// Returns a kind that no other of those that are left points at. Where kinds point at each other in
/// a circle, what stands in a text counts less than a reference, which a server keeps whole.
fn next(left: &BTreeMap<String, Vec<Uid>>) -> Option<String> {
    let pointed_at = |kind: &str, texts_count: bool| {
        pointer::ALL
            .iter()
            .filter(|it| it.kind != kind && left.contains_key(it.kind))
            .any(|it| (texts_count || !it.is_text()) && can_point_at(it, kind))
    };
    left.keys()
        .find(|kind| !pointed_at(kind, true))
        .or_else(|| left.keys().find(|kind| !pointed_at(kind, false)))
        .or_else(|| left.keys().next())
        .cloned()
}

fn delete_request(bundle: &Deletion, atomic_mode: AtomicMode) -> Result<Request, Error> {
    let objects = |uids: &Vec<Uid>| uids.iter().map(|uid| json!({"id": uid})).collect::<Value>();
    let body: BTreeMap<&str, Value> =
        bundle.iter().map(|(kind, uids)| (kind.as_str(), objects(uids))).collect();
    Request::api(Method::POST, "metadata", &[])
        .query("importStrategy", "DELETE")
        .query("atomicMode", atomic_mode.as_str())
        .json(&body)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(kinds: &[(&str, usize)]) -> BTreeMap<String, Vec<Uid>> {
        kinds.iter().map(|(kind, count)| ((*kind).to_owned(), Uid::generate_many(*count))).collect()
    }

    #[test]
    fn what_refers_to_others_goes_first() {
        let given = kinds(&[
            ("categoryOptions", 1),
            ("categories", 1),
            ("dataElements", 1),
            ("categoryCombos", 1),
            ("dataSets", 1),
            ("indicators", 1),
        ]);
        let bundles = bundles(given, AtomicMode::None);
        let order: Vec<&str> = bundles.iter().map(|bundle| bundle[0].0.as_str()).collect();
        assert_eq!(
            order,
            [
                "dataSets",
                "indicators",
                "dataElements",
                "categoryCombos",
                "categories",
                "categoryOptions"
            ]
        );
    }

    #[test]
    fn a_request_holds_a_thousand_objects_unless_all_or_none_are_to_go() {
        let sizes = |mode| -> Vec<usize> {
            let bundles = bundles(kinds(&[("dataElements", 2500), ("indicators", 1)]), mode);
            bundles.iter().map(|it| it.iter().map(|(_, uids)| uids.len()).sum()).collect()
        };
        assert_eq!(sizes(AtomicMode::All), [2501]);
        assert_eq!(sizes(AtomicMode::None), [1, 1000, 1000, 500]);
        assert!(bundles(BTreeMap::new(), AtomicMode::All).is_empty());
    }

    #[test]
    fn a_deletion_is_an_import() {
        let bundle = vec![("constants".to_owned(), vec![Uid::new("a1234567890").unwrap()])];
        let request = delete_request(&bundle, AtomicMode::None).unwrap();
        assert_eq!(request.line(), "POST /api/metadata?importStrategy=DELETE&atomicMode=NONE");
        let expected = Request::api(Method::POST, "x", &[]);
        let expected = expected.json(&json!({"constants": [{"id": "a1234567890"}]})).unwrap();
        assert_eq!(request.body, expected.body);
    }

    #[test]
    fn a_report_adds_up() {
        let answer = |deleted: i64| {
            let json = json!({"response": {"stats": {"deleted": deleted, "ignored": 1}}});
            serde_json::from_value::<WebMessage>(json).unwrap()
        };
        let mut report = DeleteReport::default();
        report.add(3, Ok(answer(3))).unwrap();
        report.add(4, Ok(answer(1))).unwrap();
        assert_eq!((report.deleted, report.kept, report.total()), (4, 3, 7));
        assert!(report.add(1, Err(Error::build("no"))).is_err());
    }
}
