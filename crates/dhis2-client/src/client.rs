//! The client: a connection to one server, as a caller sees it.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use dhis2_models::payload::{SystemInfo, WebMessage};
use dhis2_models::{Dynamic, In, Kind, Version, kind};
use http::Method;
use serde::Serialize;
use serde_json::Value;
use url::Url;

use crate::api::System;
use crate::builder::ClientBuilder;
use crate::core::Core;
use crate::error::Error;
use crate::job::{Job, JobReference};
use crate::raw::RawRequest;
use crate::request::Request;
use crate::resource::{AnyKind, Resource};
use crate::server_version::ServerVersion;

/// A connection to one DHIS2 server.
///
/// A client is cheap to clone and can be shared between tasks; all clones use one pool of
/// connections. `V` is how objects are read: as [`Object`](crate::Object)s by a `Client` as it comes
/// from [`connect`](ClientBuilder::connect), as the models of a version once it is
/// [pinned](Self::pin).
///
/// ```no_run
/// # #[cfg(feature = "v42")]
/// # async fn example() -> Result<(), dhis2_client::Error> {
/// use dhis2_client::{Auth, Client, V42};
///
/// let client = Client::builder("https://dhis2.example.org")
///     .auth(Auth::token("d2p_…"))
///     .connect()
///     .await?;
/// println!("DHIS2 {}", client.server_version());
///
/// let v42 = client.pin::<V42>()?;
/// let element = v42.data_elements().get("fbfJHSPpUQD").await?;
/// println!("{:?}", element.value_type);
/// # Ok(())
/// # }
/// ```
pub struct Client<V = Dynamic> {
    core: Arc<Core>,
    version: PhantomData<fn() -> V>,
}

impl Client {
    /// Begins to make a client for the server at an address such as `https://dhis2.example.org`.
    pub fn builder(url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(url.into())
    }

    /// Returns a handle on a kind that is chosen at run time, by its plural, singular or path.
    ///
    /// A kind that this crate does not know is taken to live at the path of that name.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let first = client.resource("dataElements").list().await?;
    /// println!("{} of {}", first.items.len(), first.total());
    /// # Ok(())
    /// # }
    /// ```
    pub fn resource(&self, name: &str) -> Resource<'_, AnyKind> {
        if let Some(info) = kind::find(name) {
            return Resource::new(self, info.path.into(), info.plural.into());
        }
        let path = name.trim_matches('/').to_owned();
        let plural = path.rsplit('/').next().unwrap_or_default().to_owned();
        Resource::new(self, path.into(), plural.into())
    }
}

impl<V: Version> Client<V> {
    pub(crate) fn new(core: Core) -> Self {
        Self { core: Arc::new(core), version: PhantomData }
    }

    /// Returns a client that reads and writes the models of a version, such as
    /// [`V42`](crate::V42), or a caller's own way to look at objects (see
    /// [`Version`](crate::Version)).
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] where the server is not of that version, unless it is a
    /// newer one that [`allow_version_fallback`](ClientBuilder::allow_version_fallback) lets pass as
    /// the newest known.
    pub fn pin<W: Version>(&self) -> Result<Client<W>, Error> {
        match W::MINOR {
            Some(minor) if minor != self.core.release() => Err(Error::Unsupported(format!(
                "the server is of version {}, not 2.{minor}; pin the client to V{} instead",
                self.core.version(),
                self.core.release()
            ))),
            _ => Ok(Client { core: Arc::clone(&self.core), version: PhantomData }),
        }
    }

    /// Returns a client of the same connection that reads and writes [`Object`](crate::Object)s.
    pub fn dynamic(&self) -> Client<Dynamic> {
        Client { core: Arc::clone(&self.core), version: PhantomData }
    }

    /// Returns the server's address: the canonical one, which may not be the one that was given.
    pub fn base_url(&self) -> &Url {
        self.core.base()
    }

    /// Returns the server's version.
    pub fn server_version(&self) -> &ServerVersion {
        self.core.version()
    }

    /// Returns what the server said of itself when the client connected.
    pub fn system_info(&self) -> &SystemInfo {
        self.core.info()
    }

    /// Returns a handle on a kind of metadata object, for code that is generic over kinds; every
    /// kind has a method of its own as well, such as [`data_elements`](Self::data_elements).
    pub fn kind<K: Kind + In<V>>(&self) -> Resource<'_, K, V> {
        Resource::new(self, K::INFO.path.into(), K::INFO.plural.into())
    }

    /// Returns a handle on the server itself: information, the user, schemas.
    pub fn system(&self) -> System<'_, V> {
        System::new(self)
    }

    /// Returns a handle on a job of the server, by its type and UID.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let job = client.job("ANALYTICS_TABLE", "uijSIg3BazZ")?;
    /// for notification in job.said().await? {
    ///     println!("{:?}", notification.message);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `id` is no UID.
    pub fn job(&self, job_type: &str, id: &str) -> Result<Job<'_, V>, Error> {
        let id = crate::resource::parse(id)?;
        Ok(Job::new(self, JobReference { job_type: job_type.to_owned(), id }))
    }

    /// Returns a handle on the job that an answer of the server is about.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] where the answer is not about a job: the work is done, or
    /// was not begun.
    pub fn job_of(&self, answer: &WebMessage) -> Result<Job<'_, V>, Error> {
        match JobReference::of(answer) {
            Some(reference) => Ok(Job::new(self, reference)),
            None => Err(Error::Unsupported("the server's answer is not about a job".into())),
        }
    }

    /// Begins a request to any path of the server: one from the root if it begins with a slash, such
    /// as `/api/me`, else one below `/api`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Method;
    ///
    /// let answer = client
    ///     .request(Method::GET, "/api/dataElements.csv")
    ///     .query("fields", "id,name")
    ///     .send()
    ///     .await?;
    /// println!("{}", answer.text());
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> RawRequest<'_, V> {
        RawRequest::new(self, method, path)
    }

    /// Begins a request to a path below `/api` with open segments, each `{}` of `template` filled by
    /// the next of `segments`, which may hold any text.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Method;
    ///
    /// let answer = client
    ///     .request_at(Method::GET, "dataStore/{}/{}", &["my app", "key/with?anything"])
    ///     .send()
    ///     .await?;
    /// println!("{}", answer.text());
    /// # Ok(())
    /// # }
    /// ```
    pub fn request_at(
        &self,
        method: Method,
        template: &str,
        segments: &[&str],
    ) -> RawRequest<'_, V> {
        RawRequest::of(self, Request::api(method, template, segments))
    }

    /// Gets a path and reads the answer as any JSON: `GET <path>`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn raw_get(&self, path: &str) -> Result<Value, Error> {
        self.request(Method::GET, path).send().await?.json()
    }

    /// Posts JSON to a path and reads the answer as any JSON: `POST <path>`. An answer without a
    /// body is `null`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn raw_post<T: Serialize + ?Sized>(
        &self,
        path: &str,
        body: &T,
    ) -> Result<Value, Error> {
        self.request(Method::POST, path).json(body)?.send().await?.json_or_null()
    }

    /// Puts JSON to a path and reads the answer as any JSON: `PUT <path>`. An answer without a body
    /// is `null`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn raw_put<T: Serialize + ?Sized>(
        &self,
        path: &str,
        body: &T,
    ) -> Result<Value, Error> {
        self.request(Method::PUT, path).json(body)?.send().await?.json_or_null()
    }

    /// Patches a path with JSON Patch operations and reads the answer as any JSON: `PATCH <path>`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn raw_patch<T: Serialize + ?Sized>(
        &self,
        path: &str,
        operations: &T,
    ) -> Result<Value, Error> {
        let request = self.request(Method::PATCH, path).json(operations)?;
        request.content_type("application/json-patch+json").send().await?.json_or_null()
    }

    /// Deletes a path and reads the answer as any JSON: `DELETE <path>`. An answer without a body is
    /// `null`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn raw_delete(&self, path: &str) -> Result<Value, Error> {
        self.request(Method::DELETE, path).send().await?.json_or_null()
    }

    /// Closes the client and all its clones: connections go as their requests end, and new requests
    /// are refused with [`Error::Config`]. Dropping the last clone does the same.
    pub fn close(&self) {
        self.core.close();
    }

    pub(crate) fn core(&self) -> &Core {
        &self.core
    }
}

// By hand: a derive would ask the same of `V`, which is not held.
impl<V> Clone for Client<V> {
    fn clone(&self) -> Self {
        Self { core: Arc::clone(&self.core), version: PhantomData }
    }
}

impl<V> fmt::Debug for Client<V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("base_url", &self.core.base().as_str())
            .field("server_version", &self.core.version().as_str())
            .field("auth", &self.core.scheme())
            .finish_non_exhaustive()
    }
}
