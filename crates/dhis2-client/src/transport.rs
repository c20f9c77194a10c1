//! The only file that names the HTTP library: requests go out and answers come in here.

mod tls;

use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION};
use http::{Method, StatusCode};
use tracing::{Instrument as _, field};
use url::Url;

use crate::error::{Endpoint, Error, SendError};
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
    http: reqwest::Client,
    options: Options,
}

/// An answer whose body has not been read.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) endpoint: Endpoint,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    response: reqwest::Response,
    limits: Limits,
    span: tracing::Span,
    /// How much of the body has come.
    bytes: u64,
    /// The request's place among those under way, kept until the body has come.
    pub(crate) room: Option<Room>,
}

/// How long is waited for what, for the text of errors.
#[derive(Debug, Clone, Copy)]
struct Limits {
    connect: Duration,
    read: Duration,
    whole: Option<Duration>,
}

impl Transport {
    pub(crate) fn new(options: Options) -> Result<Self, Error> {
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls::config(&options.root_certificates)?)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(options.connect_timeout)
            .read_timeout(options.read_timeout)
            .user_agent(&options.user_agent)
            .default_headers(options.headers.clone());
        if let Some(most) = options.idle_connections {
            builder = builder.pool_max_idle_per_host(most);
        }
        if let Some(limit) = options.idle_timeout {
            builder = builder.pool_idle_timeout(limit);
        }
        if let Some(limit) = options.timeout {
            builder = builder.timeout(limit);
        }
        if let Some(proxy) = &options.proxy {
            let proxy = reqwest::Proxy::all(proxy.clone())
                .map_err(|error| Error::config(format!("the proxy cannot be used: {error}")))?;
            builder = builder.proxy(proxy);
        } else if !options.system_proxy {
            builder = builder.no_proxy();
        }
        let http = builder
            .build()
            .map_err(|error| Error::config(format!("the client cannot be made: {error}")))?;
        Ok(Self { http, options })
    }

    /// Sends a request, with credentials where they are given, and returns whatever is answered.
    pub(crate) async fn send(
        &self,
        base: &Url,
        request: &Request,
        credentials: Option<&HeaderValue>,
        request_id: &str,
    ) -> Result<Answer, Error> {
        let url = request.url(base)?;
        let endpoint = Endpoint::new(request.method.clone(), url.clone(), request_id);
        let mut outgoing = self.http.request(request.method.clone(), url);
        outgoing = outgoing.header(ACCEPT, request.accept).header(REQUEST_ID, request_id);
        if let Some(credentials) = credentials {
            outgoing = outgoing.header(AUTHORIZATION, credentials);
        }
        if let Some(content_type) = request.content_type {
            outgoing = outgoing.header(CONTENT_TYPE, content_type);
        }
        if let Some(body) = &request.body {
            outgoing = outgoing.body(body.clone());
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
        let limits = Limits {
            connect: self.options.connect_timeout,
            read: self.options.read_timeout,
            whole: self.options.timeout,
        };
        let started = Instant::now();
        async {
            let result = outgoing.send().await;
            let span = tracing::Span::current();
            let milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
            span.record("milliseconds", milliseconds);
            let response = result.map_err(|error| failed(&endpoint, &error, limits, false))?;
            span.record("status", response.status().as_u16());
            tracing::debug!("answered");
            Ok(Answer {
                endpoint,
                status: response.status(),
                headers: response.headers().clone(),
                response,
                limits,
                span: span.clone(),
                bytes: 0,
                room: None,
            })
        }
        .instrument(span)
        .await
    }

    /// Returns the largest answer that is read into memory, in bytes.
    pub(crate) fn largest_answer(&self) -> usize {
        self.options.largest_answer
    }

    /// Asks for an address without credentials, and returns where it redirects to.
    pub(crate) async fn redirect_of(&self, url: &Url) -> Result<Option<Url>, Error> {
        let endpoint = Endpoint::new(Method::GET, url.clone(), "");
        let limits = Limits {
            connect: self.options.connect_timeout,
            read: self.options.read_timeout,
            whole: self.options.timeout,
        };
        let outgoing = self.http.get(url.clone()).header(ACCEPT, "application/json");
        let response =
            outgoing.send().await.map_err(|error| failed(&endpoint, &error, limits, false))?;
        if !response.status().is_redirection() {
            return Ok(None);
        }
        let location = response.headers().get(LOCATION).and_then(|it| it.to_str().ok());
        Ok(location.and_then(|location| url.join(location).ok()))
    }
}

impl Answer {
    pub(crate) fn header(&self, name: &http::HeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Returns the next piece of the body, or `None` at its end.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let chunk = self.response.chunk().await;
        if let Ok(Some(chunk)) = &chunk {
            self.bytes += chunk.len() as u64;
        } else {
            self.span.record("bytes", self.bytes);
            self.room = None;
        }
        chunk.map_err(|error| failed(&self.endpoint, &error, self.limits, true))
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

/// Says for people what kept an answer from coming, or from coming whole.
fn failed(endpoint: &Endpoint, error: &reqwest::Error, limits: Limits, answering: bool) -> Error {
    let connecting = error.is_connect();
    if error.is_timeout() {
        let limit = match limits.whole {
            _ if connecting => limits.connect,
            Some(whole) => whole.min(limits.read),
            None => limits.read,
        };
        return Error::Timeout { endpoint: endpoint.clone(), limit };
    }
    let causes: Vec<String> = causes(error).map(ToString::to_string).collect();
    let last = causes.last().cloned().unwrap_or_else(|| error.to_string());
    let reason = match io_kind(error) {
        _ if answering => format!("the answer broke off: {last}"),
        Some(std::io::ErrorKind::ConnectionRefused) => {
            "nothing listens there; is the server running, and is the port right?".into()
        }
        _ if connecting && causes.iter().any(|it| it.contains("dns error")) => {
            "the host name is not known; is the address right?".into()
        }
        _ if connecting && causes.iter().any(|it| it.contains("ertificate")) => {
            format!("the server's certificate is not trusted: {last}")
        }
        _ if connecting => format!("no connection: {last}"),
        _ => format!("the connection broke before an answer came: {last}"),
    };
    Error::Send(Box::new(SendError {
        endpoint: endpoint.clone(),
        may_have_been_seen: !connecting,
        reason,
        source: Some(causes.join(": ").into()),
    }))
}

fn causes(error: &dyn std::error::Error) -> impl Iterator<Item = &dyn std::error::Error> {
    std::iter::successors(error.source(), |cause| cause.source())
}

fn io_kind(error: &(dyn std::error::Error + 'static)) -> Option<std::io::ErrorKind> {
    let mut kind = None;
    let mut cause = error.source();
    while let Some(it) = cause {
        kind = it.downcast_ref::<std::io::Error>().map(std::io::Error::kind).or(kind);
        cause = it.source();
    }
    kind
}
