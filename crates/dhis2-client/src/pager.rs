//! Lists page by page.

use dhis2_models::Version;
use futures_core::Stream;
use futures_util::future::ready;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use serde_json::Value;

use crate::core::Core;
use crate::error::Error;
use crate::query::{Query, Row};
use crate::request::Request;
use crate::wire;

/// One page of a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The objects on the page.
    pub items: Vec<T>,
    /// The number of the page, from 1.
    pub page: u32,
    /// How many objects a page may hold; `None` where the server does not page.
    pub page_size: Option<u32>,
    /// How many pages there are.
    pub page_count: u32,
    /// How many objects there are on all pages; `None` where the server does not count.
    pub total: Option<u64>,
    /// The rows that could not be read, where [`Query::set_aside`] asked to keep them apart.
    pub set_aside: Vec<BadRow>,
}

/// A row of a list that could not be read as the type that was asked for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BadRow {
    /// The place of the row on its page, from 0.
    pub index: usize,
    /// What the server sent.
    pub value: Value,
    /// Why it could not be read.
    pub reason: String,
}

impl<T> Page<T> {
    /// Returns how many objects there are on all pages; where the server does not count, how many
    /// there are on this one.
    pub fn total(&self) -> u64 {
        self.total.unwrap_or(self.items.len() as u64)
    }

    /// Returns whether there is a page after this one.
    pub fn has_next(&self) -> bool {
        self.page < self.page_count
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

/// Reads the pages of a query in order, `ahead` of them beyond the one that is being used.
///
/// The first page says how many there are; the numbers of the others are ours, as a server behind a
/// proxy links to itself by a wrong address.
pub(crate) fn pages<T: Row, V: Version>(
    query: Query<'_, T, V>,
    ahead: usize,
) -> impl Stream<Item = Result<Page<T>, Error>> + Send + use<'_, T, V> {
    let first = query.first_page();
    let begin = list(query.at_page(first));
    stream::once(begin)
        .map_ok(move |page| {
            let query = query.clone();
            let last = if page.has_next() { page.page_count } else { first };
            let rest = stream::iter(first.saturating_add(1)..=last)
                .map(move |number| list(query.at_page(number)))
                .buffered(ahead + 1);
            stream::once(ready(Ok(page))).chain(rest)
        })
        .try_flatten()
}

/// Reads the rows that stand under `plural` of all pages of a list that is no metadata, in order.
pub(crate) fn rows<'c, T: Row>(
    core: &'c Core,
    request: Request,
    plural: &'static str,
) -> impl Stream<Item = Result<T, Error>> + Send + Unpin + use<'c, T> {
    let begin = Some((request, 1_u32));
    Box::pin(
        stream::try_unfold(begin, move |next| async move {
            let Some((request, number)) = next else { return Ok(None) };
            let asked = request.clone().query("page", number);
            let response = core.send(&asked).await?;
            let page: Page<T> = core.reading(|| wire::page(&response, plural, false))?;
            let more = number < page.page_count && !page.items.is_empty();
            let next = more.then_some((request, number + 1));
            Ok::<_, Error>(Some((stream::iter(page.items.into_iter().map(Ok)), next)))
        })
        .try_flatten(),
    )
}

async fn list<T: Row, V: Version>(query: Query<'_, T, V>) -> Result<Page<T>, Error> {
    query.list().await
}
