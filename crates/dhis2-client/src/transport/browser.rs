//! HTTP in a browser, by its `fetch`.
//!
//! The browser decides about TLS, proxies, redirects, compression and connections. A program in it
//! runs on one thread, so that futures that cannot leave it are as good as those that can.

use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt as _;
use http::Method;
use http::header::HeaderMap;
use send_wrapper::SendWrapper;
use url::Url;

use super::{Options, Received};
use crate::body;
use crate::error::{Endpoint, Error, SendError};

/// The browser, as a client.
#[derive(Debug, Clone)]
pub(super) struct Http {
    client: SendWrapper<reqwest::Client>,
    headers: HeaderMap,
    timeout: Option<std::time::Duration>,
}

/// A body that is still to come.
#[derive(Debug)]
pub(super) struct Body {
    response: Option<SendWrapper<reqwest::Response>>,
}

impl Http {
    pub(super) fn new(options: &Options) -> Result<Self, Error> {
        let timeout = options.timeout;
        let client = SendWrapper::new(reqwest::Client::new());
        Ok(Self { client, headers: options.headers.clone(), timeout })
    }

    pub(super) async fn send(
        &self,
        endpoint: &Endpoint,
        headers: HeaderMap,
        body: Option<body::Body>,
    ) -> Result<Received, Error> {
        let mut outgoing = self
            .client
            .request(endpoint.method().clone(), endpoint.whole_url().clone())
            .headers(self.headers.clone())
            .headers(headers);
        if let Some(limit) = self.timeout {
            outgoing = outgoing.timeout(limit);
        }
        if let Some(body) = body {
            outgoing = outgoing.body(gathered(body).await?);
        }
        let response = SendWrapper::new(outgoing.send()).await;
        let response = response.map_err(|error| failed(endpoint, &error, self.timeout))?;
        Ok(Received {
            status: response.status(),
            headers: response.headers().clone(),
            body: Body { response: Some(SendWrapper::new(response)) },
        })
    }

    /// The browser follows redirects itself, and says where it arrived.
    pub(super) async fn redirect_of(&self, url: &Url) -> Result<Option<Url>, Error> {
        let endpoint = Endpoint::new(Method::GET, url.clone(), "");
        let response = SendWrapper::new(self.client.get(url.clone()).send()).await;
        let response = response.map_err(|error| failed(&endpoint, &error, self.timeout))?;
        Ok(Some(response.url().clone()).filter(|arrived| arrived != url))
    }
}

impl Body {
    /// Returns the whole body, and then `None`.
    pub(super) async fn chunk(&mut self, endpoint: &Endpoint) -> Result<Option<Bytes>, Error> {
        let Some(response) = self.response.take() else { return Ok(None) };
        let bytes = SendWrapper::new(response.take().bytes()).await;
        let bytes = bytes.map_err(|error| failed(endpoint, &error, None))?;
        Ok(Some(bytes).filter(|bytes| !bytes.is_empty()))
    }
}

/// Gathers a body: a browser sends none before it is whole.
async fn gathered(body: body::Body) -> Result<Bytes, Error> {
    let once = match body {
        body::Body::Bytes(bytes) => return Ok(bytes),
        body::Body::Stream(once) => once,
    };
    let pieces = once.take().ok_or_else(|| Error::build(body::SENT))?;
    let whole = pieces.try_fold(BytesMut::new(), |mut whole, piece| async move {
        whole.extend_from_slice(&piece);
        Ok(whole)
    });
    let whole = whole
        .await
        .map_err(|error| Error::build(format!("what is to be sent cannot be read: {error}")))?;
    Ok(whole.freeze())
}

fn failed(
    endpoint: &Endpoint,
    error: &reqwest::Error,
    limit: Option<std::time::Duration>,
) -> Error {
    if let (true, Some(limit)) = (error.is_timeout(), limit) {
        return Error::Timeout { endpoint: endpoint.clone(), limit };
    }
    Error::Send(Box::new(SendError {
        endpoint: endpoint.clone(),
        // A browser does not tell a refused connection from a lost answer.
        may_have_been_seen: true,
        reason: format!("the browser got no answer: {error}; does the server allow this origin?"),
        source: None,
    }))
}
