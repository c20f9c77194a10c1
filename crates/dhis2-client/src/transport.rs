//! Requests go out and answers come in here; only the files below name the HTTP library.

#[cfg(target_arch = "wasm32")]
#[path = "transport/browser.rs"]
mod http_client;
#[cfg(not(target_arch = "wasm32"))]
#[path = "transport/native.rs"]
mod http_client;
#[cfg(not(target_arch = "wasm32"))]
mod outgoing;
#[cfg(not(target_arch = "wasm32"))]
mod tls;

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use tracing::{Instrument as _, field};
use url::Url;
use web_time::Instant;

use self::http_client::{Body, Http};
use crate::error::{Endpoint, Error};
use crate::limit::Room;
use crate::request::Request;

/// By this name servers log what a request was sent with.
const REQUEST_ID: &str = "x-request-id";

/// How the transport behaves; what a [`ClientBuilder`](crate::ClientBuilder) sets.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    pub(crate) connect_timeout: Duration,
    pub(crate) read_timeout: Duration,
    pub(crate) timeout: Option<Duration>,
    pub(crate) user_agent: String,
    pub(crate) headers: HeaderMap,
    pub(crate) root_certificates: Vec<Vec<u8>>,
    pub(crate) proxy: Option<Url>,
    pub(crate) system_proxy: bool,
    pub(crate) largest_answer: usize,
    pub(crate) idle_connections: Option<usize>,
    pub(crate) idle_timeout: Option<Duration>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(120),
            timeout: None,
            user_agent: concat!("dhis2-client-rust/", env!("CARGO_PKG_VERSION")).into(),
            headers: HeaderMap::new(),
            root_certificates: Vec::new(),
            proxy: None,
            system_proxy: true,
            largest_answer: 1 << 30,
            idle_connections: None,
            idle_timeout: None,
        }
    }
}

/// A pool of connections to servers.
#[derive(Debug, Clone)]
pub(crate) struct Transport {
    http: Http,
    largest_answer: usize,
}

/// An answer whose body has not been read.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) endpoint: Endpoint,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    body: Body,
    span: tracing::Span,
    /// How much of the body has come.
    bytes: u64,
    /// The request's place among those under way, kept until the body has come.
    pub(crate) room: Option<Room>,
}

impl Transport {
    pub(crate) fn new(options: &Options) -> Result<Self, Error> {
        Ok(Self { http: Http::new(options)?, largest_answer: options.largest_answer })
    }

    /// Sends a request, with credentials where they are given, and returns whatever is answered.
    pub(crate) async fn send(
        &self,
        base: &Url,
        request: &Request,
        credentials: Option<&HeaderValue>,
        request_id: &str,
    ) -> Result<Answer, Error> {
        let endpoint = Endpoint::new(request.method.clone(), request.url(base)?, request_id);
        let mut headers = request.headers.clone();
        headers.reserve(4);
        headers.insert(ACCEPT, HeaderValue::from_static(request.accept));
        if let Ok(id) = HeaderValue::from_str(request_id) {
            headers.insert(REQUEST_ID, id);
        }
        if let Some(credentials) = credentials {
            headers.insert(AUTHORIZATION, credentials.clone());
        }
        if let Some(content_type) = &request.content_type {
            let value = HeaderValue::from_str(content_type)
                .map_err(|_| Error::build(format!("`{content_type}` is not a content type")))?;
            headers.insert(CONTENT_TYPE, value);
        }
        let span = tracing::info_span!(
            "dhis2.request",
            method = %request.method,
            path = %request.template,
            request_id,
            status = field::Empty,
            milliseconds = field::Empty,
            bytes = field::Empty,
        );
        let started = Instant::now();
        async {
            let result = self.http.send(&endpoint, headers, request.body.clone()).await;
            let span = tracing::Span::current();
            let milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
            span.record("milliseconds", milliseconds);
            let Received { status, headers, body } = result?;
            span.record("status", status.as_u16());
            tracing::debug!("answered");
            Ok(Answer { endpoint, status, headers, body, span: span.clone(), bytes: 0, room: None })
        }
        .instrument(span)
        .await
    }

    /// Returns the largest answer that is read into memory, in bytes.
    pub(crate) fn largest_answer(&self) -> usize {
        self.largest_answer
    }

    /// Asks for an address without credentials, and returns where it redirects to.
    pub(crate) async fn redirect_of(&self, url: &Url) -> Result<Option<Url>, Error> {
        self.http.redirect_of(url).await
    }
}

/// What the HTTP library received: everything but the body.
struct Received {
    status: StatusCode,
    headers: HeaderMap,
    body: Body,
}

impl Answer {
    pub(crate) fn header(&self, name: &http::HeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Returns the next piece of the body, or `None` at its end.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let chunk = self.body.chunk(&self.endpoint).await;
        if let Ok(Some(chunk)) = &chunk {
            self.bytes += chunk.len() as u64;
        } else {
            self.span.record("bytes", self.bytes);
            self.room = None;
        }
        chunk
    }

    /// Reads at most `most` bytes of the body, and says whether that was all of it.
    pub(crate) async fn read(&mut self, most: usize) -> Result<(Bytes, bool), Error> {
        let Some(first) = self.chunk().await? else { return Ok((Bytes::new(), true)) };
        let Some(second) = self.chunk().await? else {
            let whole = first.len() <= most;
            return Ok((first.slice(..first.len().min(most)), whole));
        };
        let mut bytes = BytesMut::with_capacity((first.len() + second.len()).min(most) * 2);
        bytes.extend_from_slice(&first);
        let mut next = Some(second);
        while let Some(chunk) = next {
            if bytes.len() + chunk.len() > most {
                bytes.extend_from_slice(&chunk[..most.saturating_sub(bytes.len())]);
                bytes.truncate(most);
                return Ok((bytes.freeze(), false));
            }
            bytes.extend_from_slice(&chunk);
            next = self.chunk().await?;
        }
        Ok((bytes.freeze(), true))
    }
}
