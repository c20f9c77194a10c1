//! Tracked entities that may be one and the same.

use dhis2_models::payload::{MergeObject, PotentialDuplicate};
use dhis2_models::{Uid, Version};
use futures_core::Stream;
use futures_util::{TryStreamExt as _, stream};
use http::Method;
use serde_json::json;

use super::Tracker;
use crate::error::Error;
use crate::request::Request;
use crate::{resource, wire};

/// What became of a possible duplicate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DuplicateStatus {
    /// Nobody has looked at it yet.
    Open,
    /// They are two.
    Invalid,
    /// They were one, and have been merged.
    Merged,
    /// Any of these.
    All,
}

impl DuplicateStatus {
    fn text(self) -> &'static str {
        match self {
            Self::Open => "OPEN",
            Self::Invalid => "INVALID",
            Self::Merged => "MERGED",
            Self::All => "ALL",
        }
    }
}

/// Possible duplicates.
impl<'c, V: Version> Tracker<'c, V> {
    /// Reads which tracked entities may be one and the same: `GET /api/potentialDuplicates`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::tracker::DuplicateStatus;
    /// use futures_util::TryStreamExt as _;
    ///
    /// let mut open = client.tracker().potential_duplicates(DuplicateStatus::Open, &[]);
    /// while let Some(pair) = open.try_next().await? {
    ///     println!("{:?} and {:?}", pair.original, pair.duplicate);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn potential_duplicates(
        &self,
        status: DuplicateStatus,
        tracked_entities: &[&str],
    ) -> impl Stream<Item = Result<PotentialDuplicate, Error>> + Send + Unpin + use<'c, V> {
        const PAGE_SIZE: usize = 100;
        let core = self.client.core();
        let mut request = Request::api(Method::GET, "potentialDuplicates", &[])
            .query("status", status.text())
            .query("pageSize", PAGE_SIZE);
        if !tracked_entities.is_empty() {
            request = request.query("trackedEntities", tracked_entities.join(","));
        }
        let pages = stream::try_unfold(Some(1_u32), move |number| {
            let request = request.clone();
            async move {
                let Some(number) = number else { return Ok(None) };
                let response = core.send(&request.query("page", number)).await?;
                let page = core.reading(|| {
                    wire::page::<PotentialDuplicate>(&response, "potentialDuplicates", false)
                })?;
                // The pager does not say whether there is a next page.
                let next = (page.items.len() >= PAGE_SIZE).then_some(number + 1);
                Ok::<_, Error>(Some((stream::iter(page.items.into_iter().map(Ok)), next)))
            }
        });
        Box::pin(pages.try_flatten())
    }

    /// Says that two tracked entities may be one and the same: `POST /api/potentialDuplicates`.
    ///
    /// # Errors
    ///
    /// Fails where one of them is not there, or this has been said before.
    pub async fn flag_duplicate(
        &self,
        original: &str,
        duplicate: &str,
    ) -> Result<PotentialDuplicate, Error> {
        let body = json!({
            "original": resource::parse(original)?,
            "duplicate": resource::parse(duplicate)?,
        });
        let request = Request::api(Method::POST, "potentialDuplicates", &[]).json(&body)?;
        self.client.core().fetch(&request).await
    }

    /// Says that two tracked entities are two after all, or may be one again:
    /// `PUT /api/potentialDuplicates/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such pair, it has been merged, or `status` is not one to be set.
    pub async fn set_duplicate_status(
        &self,
        uid: &str,
        status: DuplicateStatus,
    ) -> Result<(), Error> {
        let uid = resource::parse(uid)?;
        let request = Request::api(Method::PUT, "potentialDuplicates/{}", &[&uid])
            .query("status", status.text())
            .repeatable();
        self.client.core().send(&request).await?;
        Ok(())
    }

    /// Merges two tracked entities into one, of a pair that was flagged:
    /// `POST /api/potentialDuplicates/{uid}/merge`. Where both know something else of the same thing,
    /// the server refuses; say then with `keep` what of the duplicate is to be kept.
    ///
    /// # Errors
    ///
    /// Fails where there is no such pair ([`Error::is_not_found`]), and where the two contradict each
    /// other ([`Error::is_conflict`]).
    pub async fn merge_duplicate(
        &self,
        uid: &Uid,
        keep: Option<&MergeObject>,
    ) -> Result<(), Error> {
        let request = Request::api(Method::POST, "potentialDuplicates/{}/merge", &[uid]);
        let request = match keep {
            Some(keep) => request.query("mergeStrategy", "MANUAL").json(keep)?,
            None => request.query("mergeStrategy", "AUTO"),
        };
        self.client.core().send(&request).await?;
        Ok(())
    }
}
