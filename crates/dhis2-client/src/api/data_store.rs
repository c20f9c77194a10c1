//! Data stores: JSON that apps keep on a server, by namespace and key.

use std::fmt;

use dhis2_models::payload::DatastoreEntry;
use dhis2_models::{Dynamic, Version};
use futures_core::Stream;
use futures_util::{TryStreamExt as _, stream};
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::client::Client;
use crate::error::Error;
use crate::pager::Page;
use crate::request::Request;
use crate::wire;

/// The entries that a stream asks for at once.
const STREAM_PAGE_SIZE: u32 = 200;

/// A handle on a data store; made by [`Client::data_store`](crate::Client::data_store) for the one that all share, and by
/// [`Client::user_data_store`] for the one of the user.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Settings {
///     theme: String,
/// }
///
/// let store = client.data_store();
/// store.set("my-app", "settings", &Settings { theme: "dark".into() }).await?;
/// let settings: Settings = store.get("my-app", "settings").await?;
/// assert_eq!(settings.theme, "dark");
/// # Ok(())
/// # }
/// ```
pub struct DataStore<'c, V = Dynamic> {
    client: &'c Client<V>,
    path: &'static str,
    username: Option<&'c str>,
}

impl<V: Version> Client<V> {
    /// Returns a handle on the data store that all users share.
    pub fn data_store(&self) -> DataStore<'_, V> {
        DataStore { client: self, path: "dataStore", username: None }
    }

    /// Returns a handle on the data store of the user.
    pub fn user_data_store(&self) -> DataStore<'_, V> {
        DataStore { client: self, path: "userDataStore", username: None }
    }

    /// Returns a handle on the data store of another user, by user name. Only superusers may.
    pub fn user_data_store_of<'c>(&'c self, username: &'c str) -> DataStore<'c, V> {
        DataStore { client: self, path: "userDataStore", username: Some(username) }
    }
}

/// What is asked for of the entries of a namespace.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EntryQuery {
    /// The parts of each value, such as `name,address[city]`, or `.` for the whole value, as it is if
    /// nothing is said. A part may be given another name, as in `address.city(town)`.
    pub fields: Option<String>,
    /// What entries must be like, such as `age:gt:5` or `address.city:eq:Oslo`; `_` is the key and
    /// `.` the value.
    pub filters: Vec<String>,
    /// Whether an entry must pass any filter, and not all of them.
    pub any_filter: bool,
    /// By which part entries are ordered, such as `name:desc`; by the key if it is not said.
    pub order: Option<String>,
    /// Whether entries are there that have none of the fields.
    pub include_all: bool,
}

impl<'c, V: Version> DataStore<'c, V> {
    /// Lists the namespaces: `GET /api/dataStore`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn namespaces(&self) -> Result<Vec<String>, Error> {
        self.client.core().fetch(&self.request(Method::GET, "", &[])).await
    }

    /// Lists the keys of a namespace: `GET /api/dataStore/{namespace}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such namespace ([`Error::is_not_found`]); one without keys is none.
    pub async fn keys(&self, namespace: &str) -> Result<Vec<String>, Error> {
        self.client.core().fetch(&self.request(Method::GET, "/{}", &[namespace])).await
    }

    /// Deletes a namespace with all its keys: `DELETE /api/dataStore/{namespace}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such namespace ([`Error::is_not_found`]).
    pub async fn delete_namespace(&self, namespace: &str) -> Result<(), Error> {
        self.told(self.request(Method::DELETE, "/{}", &[namespace])).await
    }

    /// Reads a value: `GET /api/dataStore/{namespace}/{key}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such key ([`Error::is_not_found`]), and with [`Error::Decode`] where
    /// the value is not of the form of `T`.
    pub async fn get<T: DeserializeOwned>(&self, namespace: &str, key: &str) -> Result<T, Error> {
        self.client.core().fetch(&self.entry(Method::GET, namespace, key)?).await
    }

    /// Reads a value, or `None` where there is no such key: `GET /api/dataStore/{namespace}/{key}`.
    ///
    /// # Errors
    ///
    /// Fails as [`get`](Self::get) does for any other reason.
    pub async fn get_opt<T: DeserializeOwned>(
        &self,
        namespace: &str,
        key: &str,
    ) -> Result<Option<T>, Error> {
        match self.get(namespace, key).await {
            Ok(value) => Ok(Some(value)),
            Err(error)
                if error.is_not_found()
                    && error.api().is_some_and(|it| it.web_message.is_some()) =>
            {
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// Reads who made an entry and when, who may see it, and whether it is encrypted, without its
    /// value: `GET /api/dataStore/{namespace}/{key}/metaData`. Only the shared store has it.
    ///
    /// # Errors
    ///
    /// Fails where there is no such key ([`Error::is_not_found`]).
    pub async fn metadata(&self, namespace: &str, key: &str) -> Result<DatastoreEntry, Error> {
        if self.path != "dataStore" {
            let what = "entries of a user's data store have no metadata that servers tell of";
            return Err(Error::Unsupported(what.into()));
        }
        let request = self.request(Method::GET, "/{}/{}/metaData", &[namespace, key]);
        self.client.core().fetch(&request).await
    }

    /// Writes a value, whether the key is there or not: `PUT /api/dataStore/{namespace}/{key}`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn set<T: Serialize + ?Sized>(
        &self,
        namespace: &str,
        key: &str,
        value: &T,
    ) -> Result<(), Error> {
        // All versions make what is not there, and a second time it is the same.
        let request = self.entry(Method::PUT, namespace, key)?.json(value)?.repeatable();
        self.told(request).await
    }

    /// Writes a value to a new key: `POST /api/dataStore/{namespace}/{key}`.
    ///
    /// # Errors
    ///
    /// Fails where the key is there already ([`Error::is_conflict`]).
    pub async fn create<T: Serialize + ?Sized>(
        &self,
        namespace: &str,
        key: &str,
        value: &T,
    ) -> Result<(), Error> {
        self.told(self.entry(Method::POST, namespace, key)?.json(value)?).await
    }

    /// Writes a value to a new key, encrypted on the server's disk:
    /// `POST /api/dataStore/{namespace}/{key}?encrypt=true`.
    ///
    /// # Errors
    ///
    /// Fails where the key is there already ([`Error::is_conflict`]).
    pub async fn create_encrypted<T: Serialize + ?Sized>(
        &self,
        namespace: &str,
        key: &str,
        value: &T,
    ) -> Result<(), Error> {
        let request = self.entry(Method::POST, namespace, key)?.query("encrypt", true);
        self.told(request.json(value)?).await
    }

    /// Writes a part of a value, such as `address.city` or `tags[0]`:
    /// `PUT /api/dataStore/{namespace}/{key}?path=…`.
    ///
    /// # Errors
    ///
    /// Fails where the path leads nowhere ([`Error::is_conflict`]).
    pub async fn update_path<T: Serialize + ?Sized>(
        &self,
        namespace: &str,
        key: &str,
        path: &str,
        value: &T,
    ) -> Result<(), Error> {
        let request = self.entry(Method::PUT, namespace, key)?.query("path", path);
        self.told(request.json(value)?.repeatable()).await
    }

    /// Appends to a list and drops its first items beyond so many:
    /// `PUT /api/dataStore/{namespace}/{key}?path=…&roll=…`. The list is the whole value where
    /// `path` is empty.
    ///
    /// # Errors
    ///
    /// Fails where the path leads nowhere ([`Error::is_conflict`]).
    pub async fn roll<T: Serialize + ?Sized>(
        &self,
        namespace: &str,
        key: &str,
        list: Roll<'_>,
        item: &T,
    ) -> Result<(), Error> {
        let mut request = self.entry(Method::PUT, namespace, key)?;
        if !list.path.is_empty() {
            request = request.query("path", list.path);
        }
        // A second time it would be there twice.
        self.told(request.query("roll", list.keep).json(item)?).await
    }

    /// Deletes a key: `DELETE /api/dataStore/{namespace}/{key}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such key ([`Error::is_not_found`]).
    pub async fn delete(&self, namespace: &str, key: &str) -> Result<(), Error> {
        self.told(self.entry(Method::DELETE, namespace, key)?).await
    }

    /// Reads a page of the entries of a namespace: `GET /api/dataStore/{namespace}?fields=…`.
    ///
    /// An entry has its `key`, and each field that was asked for; with `.` the whole stands under
    /// `value`. Servers do not count: a page that is not full is the last.
    ///
    /// # Errors
    ///
    /// Fails where the server cannot read the fields or filters ([`Error::is_conflict`]).
    pub async fn query<T: DeserializeOwned>(
        &self,
        namespace: &str,
        query: &EntryQuery,
        page: u32,
    ) -> Result<Page<T>, Error> {
        self.page(namespace, query, page, 50).await
    }

    /// Reads all entries of a namespace as a stream that holds one page at a time.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::data_store::EntryQuery;
    /// use futures_util::TryStreamExt as _;
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Entry {
    ///     key: String,
    ///     theme: Option<String>,
    /// }
    ///
    /// let store = client.data_store();
    /// let query = EntryQuery { fields: Some("theme".into()), ..Default::default() };
    /// let mut entries = Box::pin(store.entries::<Entry>("my-app", &query));
    /// while let Some(entry) = entries.try_next().await? {
    ///     println!("{}: {:?}", entry.key, entry.theme);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn entries<T: DeserializeOwned + Send + 'static>(
        &self,
        namespace: &str,
        query: &EntryQuery,
    ) -> impl Stream<Item = Result<T, Error>> + Send + use<'c, T, V> {
        let (this, namespace, query) = (*self, namespace.to_owned(), query.clone());
        stream::try_unfold(Some(1), move |page| {
            let (namespace, query) = (namespace.clone(), query.clone());
            async move {
                let Some(number) = page else { return Ok::<_, Error>(None) };
                let page: Page<T> = this.page(&namespace, &query, number, STREAM_PAGE_SIZE).await?;
                let full = page.items.len() as u64 >= u64::from(STREAM_PAGE_SIZE);
                let next = full.then_some(number + 1);
                Ok(Some((stream::iter(page.items.into_iter().map(Ok)), next)))
            }
        })
        .try_flatten()
    }

    async fn page<T: DeserializeOwned>(
        &self,
        namespace: &str,
        query: &EntryQuery,
        page: u32,
        size: u32,
    ) -> Result<Page<T>, Error> {
        let request = self.request(Method::GET, "/{}", &[namespace]);
        let response = self.client.core().send(&query.add_to(request, page, size)).await?;
        wire::page(&response, "entries", false)
    }

    fn request(&self, method: Method, template: &str, segments: &[&str]) -> Request {
        let request = Request::api(method, &format!("{}{template}", self.path), segments);
        match self.username {
            Some(username) => request.query("username", username),
            None => request,
        }
    }

    fn entry(&self, method: Method, namespace: &str, key: &str) -> Result<Request, Error> {
        if namespace.is_empty() || key.is_empty() {
            return Err(Error::build("an entry of a data store needs a namespace and a key"));
        }
        Ok(self.request(method, "/{}/{}", &[namespace, key]))
    }

    async fn told(&self, request: Request) -> Result<(), Error> {
        self.client.core().send(&request).await?.done().map(drop)
    }
}

/// Which list is appended to, and how long it may become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Roll<'a> {
    /// Where in the value the list is; empty where it is the whole value.
    pub path: &'a str,
    /// How many items stay.
    pub keep: u32,
}

impl EntryQuery {
    fn add_to(&self, request: Request, page: u32, size: u32) -> Request {
        let fields = self.fields.as_deref().unwrap_or(".");
        let mut request = request.query("fields", fields);
        for filter in &self.filters {
            request = request.query("filter", filter);
        }
        if self.any_filter && self.filters.len() > 1 {
            request = request.query("rootJunction", "OR");
        }
        if let Some(order) = &self.order {
            request = request.query("order", order);
        }
        if self.include_all {
            request = request.query("includeAll", true);
        }
        request.query("page", page).query("pageSize", size)
    }
}

// By hand: a derive would ask the same of `V`, which is not held.
impl<V> Clone for DataStore<'_, V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<V> Copy for DataStore<'_, V> {}

impl<V> fmt::Debug for DataStore<'_, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "DataStore({}, {:?})", self.path, self.client)
    }
}

/// An entry with its whole value, as a query for `.` gives it.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
#[non_exhaustive]
pub struct Entry<T = Value> {
    /// The key.
    pub key: String,
    /// The value.
    pub value: T,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_says_fields_filters_order_and_page() {
        let query = EntryQuery {
            fields: Some("n,deep(k)".into()),
            filters: vec!["n:gt:1".into(), "_:like:a".into()],
            any_filter: true,
            order: Some("n:desc".into()),
            include_all: true,
        };
        let request = Request::api(Method::GET, "dataStore/{}", &["more"]);
        assert_eq!(
            query.add_to(request, 2, 10).line(),
            "GET /api/dataStore/more?fields=n,deep(k)&filter=n:gt:1&filter=_:like:a\
             &rootJunction=OR&order=n:desc&includeAll=true&page=2&pageSize=10"
        );
        let request = Request::api(Method::GET, "dataStore/{}", &["more"]);
        assert_eq!(
            EntryQuery::default().add_to(request, 1, 50).line(),
            "GET /api/dataStore/more?fields=.&page=1&pageSize=50"
        );
    }
}
