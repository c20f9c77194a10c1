//! Lists page by page.

use dhis2_models::{In, Version};
use futures_core::Stream;
use futures_util::stream;

use crate::error::Error;
use crate::query::Query;

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

/// Reads the pages of a query, one after another.
pub(crate) fn pages<K: In<V>, V: Version>(
    query: Query<'_, K, V>,
) -> impl Stream<Item = Result<Page<K::Model>, Error>> + Send + use<'_, K, V> {
    let first = Some(query.first_page());
    stream::try_unfold((query, first), |(query, next)| async move {
        let Some(number) = next else { return Ok(None) };
        let page = query.at_page(number).list().await?;
        // The numbers are ours: a server behind a proxy links to itself by a wrong address.
        let next = (page.has_next() && !page.items.is_empty()).then_some(number + 1);
        Ok(Some((page, (query, next))))
    })
}
