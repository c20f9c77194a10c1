//! What all clones and pins of a client share, and the way of every request through it.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError, RwLock};

use dhis2_models::observe::{self, Observation};
use dhis2_models::payload::SystemInfo;
use http::HeaderValue;
use serde::de::DeserializeOwned;
use url::Url;
use web_time::Instant;

use crate::alias::Way;
use crate::cache::Cache;
use crate::credentials::Signer;
use crate::download::Download;
use crate::error::Error;
use crate::limit::Limit;
use crate::request::Request;
use crate::response::{self, Response};
use crate::retry::RetryPolicy;
use crate::server_version::ServerVersion;
use crate::sleep::sleep;
use crate::transport::{Answer, Transport};

/// The way to a server: who asks, how often, and how many at once.
#[derive(Debug)]
pub(crate) struct Link {
    /// `None` once the client is closed.
    transport: RwLock<Option<Transport>>,
    signer: Signer,
    policy: RetryPolicy,
    limit: Limit,
    largest_answer: usize,
}

/// A link and what is known of the server at its end.
pub(crate) struct Core {
    link: Link,
    base: Url,
    version: ServerVersion,
    release: u16,
    info: SystemInfo,
    cache: Cache,
    /// What has been said of unexpected data, so that it is said once.
    said: Mutex<HashSet<Observation>>,
}

impl Link {
    pub(crate) fn new(
        transport: Transport,
        signer: Signer,
        policy: RetryPolicy,
        limit: Limit,
    ) -> Self {
        let largest_answer = transport.largest_answer();
        Self { transport: RwLock::new(Some(transport)), signer, policy, limit, largest_answer }
    }

    /// Sends a request, again if need be, and returns its whole answer if that is one of success.
    pub(crate) async fn send(&self, base: &Url, request: &Request) -> Result<Response, Error> {
        let mut attempts = Attempts::begin();
        loop {
            let response = match self.open_once(base, request, &mut attempts).await {
                Ok(answer) => response::receive(answer, self.largest_answer).await,
                Err(error) => Err(error),
            };
            match response {
                Ok(response) => return Ok(response),
                Err(error) => attempts.after(error, request, &self.policy).await?,
            }
        }
    }

    /// Sends a request, again if need be, and returns its answer before the body has come.
    pub(crate) async fn open(&self, base: &Url, request: &Request) -> Result<Answer, Error> {
        let mut attempts = Attempts::begin();
        loop {
            match self.open_once(base, request, &mut attempts).await {
                Ok(answer) => return Ok(answer),
                Err(error) => attempts.after(error, request, &self.policy).await?,
            }
        }
    }

    async fn open_once(
        &self,
        base: &Url,
        request: &Request,
        attempts: &mut Attempts,
    ) -> Result<Answer, Error> {
        let transport = self.transport()?;
        let room = self.limit.enter().await;
        let header = self.signer.header().await?;
        let refused = match self
            .try_once(&transport, base, request, header.as_ref(), attempts)
            .await
        {
            // What can be sent once only has been sent.
            Err(error)
                if error.is_unauthenticated() && !attempts.refreshed && !request.is_streamed() =>
            {
                error
            }
            Ok(mut answer) => {
                answer.room = Some(room);
                return Ok(answer);
            }
            Err(error) => return Err(error),
        };
        attempts.refreshed = true;
        if !self.signer.refresh(header.as_ref()).await? {
            return Err(refused);
        }
        let header = self.signer.header().await?;
        let mut answer =
            self.try_once(&transport, base, request, header.as_ref(), attempts).await?;
        answer.room = Some(room);
        Ok(answer)
    }

    async fn try_once(
        &self,
        transport: &Transport,
        base: &Url,
        request: &Request,
        header: Option<&HeaderValue>,
        attempts: &Attempts,
    ) -> Result<Answer, Error> {
        let answer = transport.send(base, request, header, &attempts.request_id).await?;
        response::accept(answer, self.signer.scheme()).await
    }

    pub(crate) fn transport(&self) -> Result<Transport, Error> {
        let transport = self.transport.read().unwrap_or_else(PoisonError::into_inner);
        transport.clone().ok_or_else(|| Error::config("the client is closed"))
    }

    pub(crate) fn scheme(&self) -> &'static str {
        self.signer.scheme()
    }
}

/// The attempts of one call.
struct Attempts {
    made: u32,
    refreshed: bool,
    started: Instant,
    request_id: String,
}

impl Attempts {
    fn begin() -> Self {
        let request_id = std::iter::repeat_with(fastrand::alphanumeric).take(12).collect();
        Self { made: 0, refreshed: false, started: Instant::now(), request_id }
    }

    /// Waits for the next attempt after one that failed, or fails where there is to be none.
    async fn after(
        &mut self,
        error: Error,
        request: &Request,
        policy: &RetryPolicy,
    ) -> Result<(), Error> {
        self.made += 1;
        let elapsed = self.started.elapsed();
        let Some(delay) = policy.next(request.repeatable, &error, self.made, elapsed) else {
            return Err(error.after_attempts(self.made));
        };
        tracing::debug!(%error, attempts = self.made, ?delay, "trying again");
        sleep(delay).await;
        Ok(())
    }
}

impl Core {
    pub(crate) fn new(
        link: Link,
        base: Url,
        version: ServerVersion,
        release: u16,
        info: SystemInfo,
        cache: Cache,
    ) -> Self {
        Self { link, base, version, release, info, cache, said: Mutex::default() }
    }

    pub(crate) fn cache(&self) -> &Cache {
        &self.cache
    }

    /// Sends a request and returns its answer if that is one of success.
    pub(crate) async fn send(&self, request: &Request) -> Result<Response, Error> {
        let mut way = Way::of(self, request).await?;
        loop {
            match self.send_as_it_is(way.request(request)).await {
                Ok(response) => return Ok(response),
                Err(error) => way.after(self, request, error).await?,
            }
        }
    }

    /// Sends a request and returns its answer, if that is one of success, before the body has come.
    pub(crate) async fn open(&self, request: &Request) -> Result<Answer, Error> {
        let mut way = Way::of(self, request).await?;
        loop {
            match self.link.open(&self.base, way.request(request)).await {
                Ok(answer) => return Ok(answer),
                Err(error) => way.after(self, request, error).await?,
            }
        }
    }

    /// Sends a request and returns its answer as a file whose bytes are still to come.
    pub(crate) async fn download(&self, request: &Request) -> Result<Download, Error> {
        Ok(Download::new(self.open(request).await?, self.link.largest_answer))
    }

    /// Sends a request whose address is short.
    pub(crate) async fn send_as_it_is(&self, request: &Request) -> Result<Response, Error> {
        self.link.send(&self.base, request).await
    }

    /// Sends a request and reads its answer.
    pub(crate) async fn fetch<T: DeserializeOwned>(&self, request: &Request) -> Result<T, Error> {
        let response = self.send(request).await?;
        self.reading(|| response.json())
    }

    /// Reads something, and says once of each thing that was not as the models expect.
    pub(crate) fn reading<T>(&self, read: impl FnOnce() -> T) -> T {
        let (result, odd) = observe::during(read);
        if !odd.is_empty() {
            let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
            for observation in odd {
                if !said.contains(&observation) {
                    tracing::warn!(server = %self.version, "{observation}; it is kept");
                    said.insert(observation);
                }
            }
        }
        result
    }

    /// Returns the release whose behaviour to expect: `42` for 2.42.
    pub(crate) fn release(&self) -> u16 {
        self.release
    }

    pub(crate) fn version(&self) -> &ServerVersion {
        &self.version
    }

    pub(crate) fn base(&self) -> &Url {
        &self.base
    }

    pub(crate) fn info(&self) -> &SystemInfo {
        &self.info
    }

    pub(crate) fn scheme(&self) -> &'static str {
        self.link.scheme()
    }

    pub(crate) fn close(&self) {
        self.link.transport.write().unwrap_or_else(PoisonError::into_inner).take();
    }
}
