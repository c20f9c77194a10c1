//! HTTP on a machine, by `reqwest` and `rustls`.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http::header::{ACCEPT, HeaderMap, LOCATION};
use url::Url;

use super::outgoing::{self, Outgoing};
use super::{Options, Received, tls};
use crate::body;
use crate::error::{Endpoint, Error, SendError};

/// A pool of connections.
#[derive(Debug, Clone)]
pub(super) struct Http {
    client: reqwest::Client,
    /// The client that sends streams, made when the first is sent. The library counts the time that
    /// sending takes as time without an answer; here it is not limited by that, but by `Outgoing`.
    streaming: Arc<OnceLock<reqwest::Client>>,
    options: Arc<Options>,
    limits: Limits,
}

/// A body that is still to come.
#[derive(Debug)]
pub(super) struct Body {
    response: reqwest::Response,
    limits: Limits,
    /// Whether the library does not watch over the time between pieces.
    unwatched: bool,
}

/// How long is waited for what, for the text of errors.
#[derive(Debug, Clone, Copy)]
struct Limits {
    connect: Duration,
    read: Duration,
    whole: Option<Duration>,
}

impl Http {
    pub(super) fn new(options: &Options) -> Result<Self, Error> {
        let client = client(options, Some(options.read_timeout))?;
        let limits = Limits {
            connect: options.connect_timeout,
            read: options.read_timeout,
            whole: options.timeout,
        };
        let options = Arc::new(options.clone());
        Ok(Self { client, streaming: Arc::default(), options, limits })
    }

    fn streaming(&self) -> Result<&reqwest::Client, Error> {
        if let Some(client) = self.streaming.get() {
            return Ok(client);
        }
        let client = client(&self.options, None)?;
        Ok(self.streaming.get_or_init(|| client))
    }

    pub(super) async fn send(
        &self,
        endpoint: &Endpoint,
        headers: HeaderMap,
        body: Option<body::Body>,
    ) -> Result<Received, Error> {
        let (method, url) = (endpoint.method().clone(), endpoint.whole_url().clone());
        let limits = self.limits;
        let failing = |error| failed(endpoint, &error, limits, false);
        let (mut response, unwatched) = match body {
            None => {
                let outgoing = self.client.request(method, url).headers(headers);
                (outgoing.send().await.map_err(failing)?, false)
            }
            Some(body::Body::Bytes(bytes)) => {
                let outgoing = self.client.request(method, url).headers(headers).body(bytes);
                (outgoing.send().await.map_err(failing)?, false)
            }
            Some(body::Body::Stream(once)) => {
                let pieces = once.take().ok_or_else(|| Error::build(body::SENT))?;
                let (body, watch) = Outgoing::new(pieces, once.length);
                let outgoing = self.streaming()?.request(method, url).headers(headers);
                let answer = outgoing.body(reqwest::Body::wrap(body)).send();
                let answer = watch.over(answer, limits.read).await;
                let timeout = || Error::Timeout { endpoint: endpoint.clone(), limit: limits.read };
                (answer.ok_or_else(timeout)?.map_err(failing)?, true)
            }
        };
        let headers = std::mem::take(response.headers_mut());
        let status = response.status();
        Ok(Received { status, headers, body: Body { response, limits, unwatched } })
    }

    pub(super) async fn redirect_of(&self, url: &Url) -> Result<Option<Url>, Error> {
        let endpoint = Endpoint::new(Method::GET, url.clone(), "");
        let outgoing = self.client.get(url.clone()).header(ACCEPT, "application/json");
        let limits = self.limits;
        let response =
            outgoing.send().await.map_err(|error| failed(&endpoint, &error, limits, false))?;
        if !response.status().is_redirection() {
            return Ok(None);
        }
        let location = response.headers().get(LOCATION).and_then(|it| it.to_str().ok());
        Ok(location.and_then(|location| url.join(location).ok()))
    }
}

impl Body {
    /// Returns the next piece of the body, or `None` at its end.
    pub(super) async fn chunk(&mut self, endpoint: &Endpoint) -> Result<Option<Bytes>, Error> {
        let chunk = self.response.chunk();
        let chunk = if self.unwatched {
            let Ok(chunk) = tokio::time::timeout(self.limits.read, chunk).await else {
                return Err(Error::Timeout { endpoint: endpoint.clone(), limit: self.limits.read });
            };
            chunk
        } else {
            chunk.await
        };
        chunk.map_err(|error| failed(endpoint, &error, self.limits, true))
    }
}

/// Makes a pool of connections.
fn client(options: &Options, read_timeout: Option<Duration>) -> Result<reqwest::Client, Error> {
    let mut builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls::config(&options.root_certificates)?)
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(options.connect_timeout)
        .user_agent(&options.user_agent)
        .default_headers(options.headers.clone());
    if let Some(limit) = read_timeout {
        builder = builder.read_timeout(limit);
    }
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
    builder.build().map_err(|error| Error::config(format!("the client cannot be made: {error}")))
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
        _ if outgoing::is_own(error) => format!("what is to be sent cannot be read: {last}"),
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
