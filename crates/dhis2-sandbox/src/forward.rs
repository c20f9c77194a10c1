//! Passes a request on to another server, and its answer back piece by piece.

use std::io;
use std::time::Duration;

use base64::Engine as _;
use bytes::Bytes;
use http::{HeaderValue, Method, Request, Uri};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

use crate::facts::Facts;
use crate::failure::Failure;
use crate::message::form_encode;

/// The headers of an answer that are passed back.
const PASSED_BACK: &[&str] = &[
    "content-encoding",
    "content-language",
    "content-length",
    "content-type",
    "expires",
    "cache-control",
    "last-modified",
    "etag",
];

type Body = UnsyncBoxBody<Bytes, io::Error>;

/// A request to another server.
#[derive(Debug, Clone)]
pub(crate) struct Outgoing {
    /// The method.
    pub method: Method,
    /// The address with its query.
    pub url: String,
    /// The address as messages show it.
    pub plain: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Bytes,
    /// Whether the body goes out piece by piece, without its length.
    pub streamed: bool,
    /// How long to wait for the answer.
    pub timeout: Duration,
    /// Where to get a token first.
    pub token: Option<TokenRequest>,
}

/// Asks for a token as a client with a secret of its own.
#[derive(Debug, Clone)]
pub(crate) struct TokenRequest {
    /// Where tokens come from.
    pub url: String,
    /// The client.
    pub client: String,
    /// Its secret.
    pub secret: String,
    /// What the token is for.
    pub scopes: String,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
enum Missing {
    #[error("the server cannot be reached")]
    Unreachable,
    #[error("the server takes too long")]
    Late,
    #[error("the connection was closed before the answer")]
    Closed,
}

/// Sends a request and begins its answer.
pub(crate) async fn send(
    facts: Facts,
    mut outgoing: Outgoing,
) -> Result<hyper::Response<Body>, Failure> {
    if let Some(request) = outgoing.token.take() {
        let token = fetch_token(&request, outgoing.timeout).await;
        let value = token.ok_or_else(|| {
            let message = "An error occurred during authentication";
            Failure::new(http::StatusCode::BAD_GATEWAY, message).with_code("E1007")
        })?;
        outgoing.headers.push(("authorization".to_owned(), format!("Bearer {value}")));
    }
    let (method, authority) = (outgoing.method.clone(), authority(&outgoing.url));
    let answer = exchange(&outgoing).await.map_err(|missing| match missing {
        Missing::Unreachable => {
            facts.unreachable_route(method.as_str(), &outgoing.plain, &authority)
        }
        Missing::Late => facts.late_route(method.as_str(), &outgoing.plain),
        Missing::Closed => Failure::internal("Connection prematurely closed BEFORE response"),
    })?;
    let (head, body) = answer.into_parts();
    let mut out = hyper::Response::new(body.map_err(io::Error::other).boxed_unsync());
    *out.status_mut() = head.status;
    for (name, value) in &head.headers {
        if PASSED_BACK.contains(&name.as_str()) {
            let charset = value.to_str().ok().filter(|_| name == http::header::CONTENT_TYPE);
            let media_type = charset.map(|text| facts.with_charset(text));
            let value = media_type.and_then(|text| HeaderValue::from_str(&text).ok());
            out.headers_mut().append(name, value.unwrap_or_else(|| head.headers[name].clone()));
        }
    }
    Ok(out)
}

async fn fetch_token(request: &TokenRequest, timeout: Duration) -> Option<String> {
    let pair = format!("{}:{}", form_encode(&request.client), form_encode(&request.secret));
    let code = base64::engine::general_purpose::STANDARD.encode(pair);
    let mut body = "grant_type=client_credentials".to_owned();
    if !request.scopes.is_empty() {
        body = format!("{body}&scope={}", form_encode(&request.scopes));
    }
    let outgoing = Outgoing {
        method: Method::POST,
        url: request.url.clone(),
        plain: request.url.clone(),
        headers: vec![
            ("authorization".to_owned(), format!("Basic {code}")),
            ("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned()),
            ("accept".to_owned(), "application/json".to_owned()),
        ],
        body: Bytes::from(body),
        streamed: false,
        timeout,
        token: None,
    };
    let answer = exchange(&outgoing).await.ok().filter(|answer| answer.status().is_success())?;
    let body = answer.into_body().collect().await.ok()?.to_bytes();
    let json: Value = serde_json::from_slice(&body).ok()?;
    json["access_token"].as_str().map(str::to_owned)
}

/// Returns the host and the port of an address.
fn authority(url: &str) -> String {
    let uri: Uri = url.parse().unwrap_or_default();
    format!("{}:{}", uri.host().unwrap_or_default(), uri.port_u16().unwrap_or(80))
}

async fn exchange(outgoing: &Outgoing) -> Result<hyper::Response<Incoming>, Missing> {
    let uri: Uri = outgoing.url.parse().map_err(|_| Missing::Unreachable)?;
    let host = uri.host().unwrap_or_default();
    // The sandbox speaks no TLS and leaves the machine alone that it runs on.
    if uri.scheme_str() != Some("http") || !(host == "localhost" || is_loopback(host)) {
        return Err(Missing::Unreachable);
    }
    let address = authority(&outgoing.url);
    let work = async {
        let stream = TcpStream::connect(&address).await.map_err(|_| Missing::Unreachable)?;
        let (mut sender, connection) =
            http1::handshake(TokioIo::new(stream)).await.map_err(|_| Missing::Closed)?;
        tokio::spawn(connection);
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let mut request = Request::builder()
            .method(outgoing.method.clone())
            .uri(if path.starts_with('/') { path.to_owned() } else { format!("/{path}") })
            .header("host", &address);
        for (name, value) in &outgoing.headers {
            request = request.header(name, value);
        }
        let request = request.body(body(outgoing)).map_err(|_| Missing::Closed)?;
        sender.send_request(request).await.map_err(|_| Missing::Closed)
    };
    tokio::time::timeout(outgoing.timeout, work).await.map_err(|_| Missing::Late)?
}

fn is_loopback(host: &str) -> bool {
    let host = host.trim_matches(['[', ']']);
    host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Makes the body: with its length, or piece by piece.
fn body(outgoing: &Outgoing) -> Body {
    let body = outgoing.body.clone();
    if outgoing.streamed && !body.is_empty() {
        let piece = futures_util::stream::once(async move { Ok(Frame::data(body)) });
        return StreamBody::new(piece).boxed_unsync();
    }
    Full::new(body).map_err(|never| match never {}).boxed_unsync()
}
