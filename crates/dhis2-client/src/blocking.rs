//! The client for programs that are not asynchronous.
//!
//! It is the asynchronous client with a small runtime of its own: the same handles with the same
//! methods, which wait for their answers, and iterators where the other has streams. What has no
//! method here is reached with [`Client::wait_for`].
//!
//! ```no_run
//! # fn example() -> Result<(), dhis2_client::Error> {
//! use dhis2_client::{Auth, Filter, blocking::Client};
//!
//! let builder = dhis2_client::Client::builder("https://dhis2.example.org")
//!     .auth(Auth::basic("admin", "district"));
//! let client = Client::connect(builder)?;
//!
//! for unit in client.organisation_units().filter(Filter::eq("level", 2)).items() {
//!     println!("{:?}", unit?.display_name());
//! }
//! let me = client.wait_for(client.asynchronous().system().me())?;
//! # let _ = me;
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use dhis2_models::payload::WebMessage;
use dhis2_models::{Dynamic, In, Version, kind};
use futures_core::Stream;
use futures_util::StreamExt as _;
use tokio::runtime::{Handle, Runtime};

use crate::accessors::table_of_accessors;
use crate::builder::ClientBuilder;
use crate::error::Error;
use crate::pager::Page;
use crate::patch::Patch;
use crate::query::{Filter, Order, Row};
use crate::{AnyKind, ServerVersion, WriteOptions};

/// A connection to one DHIS2 server, for programs that are not asynchronous; see
/// [`dhis2_client::Client`](crate::Client).
pub struct Client<V = Dynamic> {
    client: crate::Client<V>,
    runtime: Arc<OwnRuntime>,
}

/// A runtime that may be dropped anywhere: one that waits for its threads panics in asynchronous
/// code.
struct OwnRuntime(Option<Runtime>);

impl Drop for OwnRuntime {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl OwnRuntime {
    fn handle(&self) -> &Runtime {
        self.0.as_ref().expect("it is taken on drop only")
    }
}

impl Client {
    /// Connects; see [`ClientBuilder::connect`].
    ///
    /// # Errors
    ///
    /// Fails as that does, and with [`Error::Config`] where it is called from asynchronous code,
    /// which must not wait.
    pub fn connect(builder: ClientBuilder) -> Result<Self, Error> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("dhis2-client")
            .enable_all()
            .build()
            .map_err(|error| Error::config(format!("no thread could be started: {error}")))?;
        let client = wait(&runtime, builder.connect())?;
        Ok(Self { client, runtime: Arc::new(OwnRuntime(Some(runtime))) })
    }

    /// Returns a handle on a kind that is chosen at run time; see
    /// [`Client::resource`](crate::Client::resource).
    pub fn resource(&self, name: &str) -> Resource<'_, AnyKind> {
        Resource { resource: self.client.resource(name), runtime: self.runtime.handle() }
    }
}

impl<V: Version> Client<V> {
    /// Returns a client that reads and writes the models of a version; see
    /// [`Client::pin`](crate::Client::pin).
    ///
    /// # Errors
    ///
    /// Fails where the server is not of that version.
    pub fn pin<W: Version>(&self) -> Result<Client<W>, Error> {
        Ok(Client { client: self.client.pin()?, runtime: Arc::clone(&self.runtime) })
    }

    /// Returns the server's version.
    pub fn server_version(&self) -> &ServerVersion {
        self.client.server_version()
    }

    /// Returns the asynchronous client inside, for what has no method here.
    pub fn asynchronous(&self) -> &crate::Client<V> {
        &self.client
    }

    /// Waits for a call of the asynchronous client.
    ///
    /// # Errors
    ///
    /// Fails as the call does, and with [`Error::Config`] where it is called from asynchronous code.
    pub fn wait_for<T>(&self, call: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        wait(self.runtime.handle(), call)
    }

    /// Returns a handle on a kind of metadata object, for code that is generic over kinds.
    pub fn kind<K: kind::Kind + In<V>>(&self) -> Resource<'_, K, V> {
        Resource { resource: self.client.kind(), runtime: self.runtime.handle() }
    }
}

fn wait<T>(runtime: &Runtime, call: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    if Handle::try_current().is_ok() {
        return Err(Error::config(
            "the blocking client was used in asynchronous code, which must not wait; use \
             `dhis2_client::Client` there",
        ));
    }
    runtime.block_on(call)
}

macro_rules! blocking_accessors {
    ($($method:ident: $kind:ident $path:literal,)*) => {
        /// Kinds of metadata objects.
        impl<V: Version> Client<V> { $(
            #[doc = concat!("Returns a handle on `/api/", $path, "`.")]
            pub fn $method(&self) -> Resource<'_, kind::$kind, V>
            where
                kind::$kind: In<V>,
            {
                self.kind()
            }
        )* }
    };
}

table_of_accessors!(blocking_accessors);

/// A handle on the objects of a kind; see [`dhis2_client::Resource`](crate::Resource).
pub struct Resource<'c, K, V = Dynamic> {
    resource: crate::Resource<'c, K, V>,
    runtime: &'c Runtime,
}

/// A reading of objects of a kind; see [`dhis2_client::Query`](crate::Query).
#[must_use = "a query does nothing before one of its reading methods"]
pub struct Query<'c, T, V = Dynamic> {
    query: crate::Query<'c, T, V>,
    runtime: &'c Runtime,
}

impl<'c, K: In<V>, V: Version> Resource<'c, K, V> {
    /// Begins a reading, with nothing said about it yet.
    pub fn query(&self) -> Query<'c, K::Model, V> {
        Query { query: self.resource.query(), runtime: self.runtime }
    }

    /// Begins a reading that asks for these fields.
    pub fn fields(&self, fields: &str) -> Query<'c, K::Model, V> {
        self.query().fields(fields)
    }

    /// Begins a reading of the objects that pass a filter.
    pub fn filter(&self, filter: impl Into<Filter>) -> Query<'c, K::Model, V> {
        self.query().filter(filter)
    }

    /// Begins a reading in this order.
    pub fn order(&self, order: impl Into<Order>) -> Query<'c, K::Model, V> {
        self.query().order(order)
    }

    /// Begins a reading of objects as a type of the caller's own.
    pub fn read_as<T: Row>(&self) -> Query<'c, T, V> {
        Query { query: self.resource.read_as(), runtime: self.runtime }
    }

    /// Says how the server is to treat what is written through this handle.
    #[must_use]
    pub fn with(self, options: WriteOptions) -> Self {
        Self { resource: self.resource.with(options), ..self }
    }

    /// Reads one object.
    ///
    /// # Errors
    ///
    /// Fails as [`Resource::get`](crate::Resource::get) does.
    pub fn get(&self, uid: &str) -> Result<K::Model, Error> {
        wait(self.runtime, self.resource.get(uid))
    }

    /// Reads one object, or `None` where there is no such object.
    ///
    /// # Errors
    ///
    /// Fails as [`Resource::get_opt`](crate::Resource::get_opt) does.
    pub fn get_opt(&self, uid: &str) -> Result<Option<K::Model>, Error> {
        wait(self.runtime, self.resource.get_opt(uid))
    }

    /// Reads the first page of the list.
    ///
    /// # Errors
    ///
    /// Fails as [`Resource::list`](crate::Resource::list) does.
    pub fn list(&self) -> Result<Page<K::Model>, Error> {
        self.query().list()
    }

    /// Reads all objects of the list, one after another.
    pub fn items(&self) -> impl Iterator<Item = Result<K::Model, Error>> + use<'c, K, V> {
        self.query().items()
    }

    /// Reads all objects of the list into memory.
    ///
    /// # Errors
    ///
    /// Fails as [`Resource::list_all`](crate::Resource::list_all) does.
    pub fn list_all(&self) -> Result<Vec<K::Model>, Error> {
        self.query().list_all()
    }

    /// Counts the objects.
    ///
    /// # Errors
    ///
    /// Fails as [`Resource::count`](crate::Resource::count) does.
    pub fn count(&self) -> Result<u64, Error> {
        self.query().count()
    }

    /// Creates an object.
    ///
    /// # Errors
    ///
    /// Fails as [`Resource::create`](crate::Resource::create) does.
    pub fn create(&self, object: &K::Model) -> Result<WebMessage, Error> {
        wait(self.runtime, self.resource.create(object))
    }

    /// Puts an object in the place of another.
    ///
    /// # Errors
    ///
    /// Fails as [`Resource::update`](crate::Resource::update) does.
    pub fn update(&self, uid: &str, object: &K::Model) -> Result<WebMessage, Error> {
        wait(self.runtime, self.resource.update(uid, object))
    }

    /// Creates and updates many objects in one request.
    ///
    /// # Errors
    ///
    /// Fails as [`Resource::save_bulk`](crate::Resource::save_bulk) does.
    pub fn save_bulk(&self, objects: &[K::Model]) -> Result<WebMessage, Error> {
        wait(self.runtime, self.resource.save_bulk(objects))
    }

    /// Changes parts of an object.
    ///
    /// # Errors
    ///
    /// Fails as [`Resource::patch`](crate::Resource::patch) does.
    pub fn patch(&self, uid: &str, patch: &Patch) -> Result<WebMessage, Error> {
        wait(self.runtime, self.resource.patch(uid, patch))
    }

    /// Deletes an object.
    ///
    /// # Errors
    ///
    /// Fails as [`Resource::delete`](crate::Resource::delete) does.
    pub fn delete(&self, uid: &str) -> Result<WebMessage, Error> {
        wait(self.runtime, self.resource.delete(uid))
    }
}

impl<'c, T: Row, V: Version> Query<'c, T, V> {
    /// Asks for these fields; see [`Query::fields`](crate::Query::fields).
    pub fn fields(self, fields: &str) -> Self {
        Self { query: self.query.fields(fields), ..self }
    }

    /// Asks for objects that pass this filter only.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self { query: self.query.filter(filter), ..self }
    }

    /// Orders by this, after what was given before.
    pub fn order(self, order: impl Into<Order>) -> Self {
        Self { query: self.query.order(order), ..self }
    }

    /// Asks for this page of a list, from 1.
    pub fn page(self, page: u32) -> Self {
        Self { query: self.query.page(page), ..self }
    }

    /// Sets how many objects a page holds.
    pub fn page_size(self, size: u32) -> Self {
        Self { query: self.query.page_size(size), ..self }
    }

    /// Says anything else about the reading, as the asynchronous query does.
    pub fn with(
        self,
        change: impl FnOnce(crate::Query<'c, T, V>) -> crate::Query<'c, T, V>,
    ) -> Self {
        Self { query: change(self.query), ..self }
    }

    /// Reads one object.
    ///
    /// # Errors
    ///
    /// Fails as [`Query::get`](crate::Query::get) does.
    pub fn get(&self, uid: &str) -> Result<T, Error> {
        wait(self.runtime, self.query.get(uid))
    }

    /// Reads one page of a list.
    ///
    /// # Errors
    ///
    /// Fails as [`Query::list`](crate::Query::list) does.
    pub fn list(&self) -> Result<Page<T>, Error> {
        wait(self.runtime, self.query.list())
    }

    /// Reads all pages of a list, one after another.
    pub fn pages(&self) -> impl Iterator<Item = Result<Page<T>, Error>> + use<'c, T, V> {
        Waiting { stream: Box::pin(self.query.pages()), runtime: self.runtime }
    }

    /// Reads all objects of a list, one after another; one page is held in memory at a time.
    pub fn items(&self) -> impl Iterator<Item = Result<T, Error>> + use<'c, T, V> {
        Waiting { stream: Box::pin(self.query.items()), runtime: self.runtime }
    }

    /// Reads all objects of a list into memory.
    ///
    /// # Errors
    ///
    /// Fails as [`Query::list_all`](crate::Query::list_all) does.
    pub fn list_all(&self) -> Result<Vec<T>, Error> {
        wait(self.runtime, self.query.list_all())
    }

    /// Counts the objects that pass the filters.
    ///
    /// # Errors
    ///
    /// Fails as [`Query::count`](crate::Query::count) does.
    pub fn count(&self) -> Result<u64, Error> {
        wait(self.runtime, self.query.count())
    }
}

/// A stream that is waited for.
struct Waiting<'c, S> {
    stream: Pin<Box<S>>,
    runtime: &'c Runtime,
}

impl<T, S: Stream<Item = Result<T, Error>>> Iterator for Waiting<'_, S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = wait(self.runtime, async { Ok(self.stream.next().await) });
        next.unwrap_or_else(|error| Some(Err(error)))
    }
}

// By hand: a derive would ask the same of `K` and `V`, which are not held.
impl<V> Clone for Client<V> {
    fn clone(&self) -> Self {
        Self { client: self.client.clone(), runtime: Arc::clone(&self.runtime) }
    }
}

impl<V> fmt::Debug for Client<V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(formatter)
    }
}

impl<K, V> fmt::Debug for Resource<'_, K, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.resource.fmt(formatter)
    }
}

impl<T, V> fmt::Debug for Query<'_, T, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.query.fmt(formatter)
    }
}
