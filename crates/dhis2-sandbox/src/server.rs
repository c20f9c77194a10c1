//! The HTTP server: the only file that names the HTTP library.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use percent_encoding::percent_decode_str;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::app::App;
use crate::facts::Facts;
use crate::fault::Delivery;
use crate::forward;
use crate::message::{Content, Query, Request, Response};

type Body = UnsyncBoxBody<Bytes, io::Error>;

/// Serves an application on a listener until told to stop; runs in a thread of its own.
pub(crate) fn serve(listener: std::net::TcpListener, app: Arc<App>, stop: oneshot::Receiver<()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .build()
        .expect("a runtime without threads of its own needs nothing that can be missing");
    runtime.block_on(async move {
        let listener = TcpListener::from_std(listener).expect("the listener does not block");
        tokio::select! {
            () = accept(listener, app) => {}
            _ = stop => {}
        }
    });
}

async fn accept(listener: TcpListener, app: Arc<App>) {
    loop {
        // A connection that breaks before it is taken concerns nobody.
        if let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(converse(stream, Arc::clone(&app)));
        }
    }
}

async fn converse(stream: TcpStream, app: Arc<App>) {
    let _ = stream.set_nodelay(true);
    let reset = Arc::new(AtomicBool::new(false));
    let io = Connection { inner: TokioIo::new(stream), reset: Arc::clone(&reset) };
    let service = service_fn(move |request| {
        let (app, reset) = (Arc::clone(&app), Arc::clone(&reset));
        async move { respond(&app, request, &reset).await }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .half_close(true)
        .max_buf_size(1 << 20)
        .serve_connection(io, service);
    // Clients go away as they please.
    let _ = connection.await;
}

/// Why a connection ends without an answer.
#[derive(Debug, thiserror::Error)]
#[error("the connection is reset on purpose")]
struct ResetOnPurpose;

async fn respond(
    app: &App,
    request: hyper::Request<Incoming>,
    reset: &AtomicBool,
) -> Result<hyper::Response<Body>, ResetOnPurpose> {
    let request = read(request).await.ok_or(ResetOnPurpose)?;
    let mut delivery = app.deliver(&request);
    if !delivery.delay.is_zero() {
        tokio::time::sleep(delivery.delay).await;
    }
    if delivery.reset {
        reset.store(true, Ordering::Relaxed);
        return Err(ResetOnPurpose);
    }
    let Some(outgoing) = delivery.response.forward.take() else {
        return Ok(write(app.facts(), delivery));
    };
    match forward::send(app.facts(), *outgoing).await {
        Ok(response) => Ok(response),
        Err(failure) => {
            delivery.response = failure.into();
            Ok(write(app.facts(), delivery))
        }
    }
}

async fn read(request: hyper::Request<Incoming>) -> Option<Request> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.ok()?.to_bytes();
    let raw_query = head.uri.query().unwrap_or_default().to_owned();
    Some(Request {
        method: head.method,
        path: percent_decode_str(head.uri.path()).decode_utf8_lossy().into_owned(),
        query: Query::parse(&raw_query),
        raw_query,
        headers: head.headers,
        body,
    })
}

fn write(facts: Facts, delivery: Delivery) -> hyper::Response<Body> {
    let Response { status, content, headers, body, .. } = delivery.response;
    let length = body.len();
    let mut out = hyper::Response::new(stream(body, delivery.cut, delivery.pieces));
    *out.status_mut() = status;
    let media_type = match content {
        Content::None => None,
        Content::Json if facts.names_json_charset() => {
            Some("application/json;charset=UTF-8".into())
        }
        Content::Json | Content::ThrownJson => Some("application/json".into()),
        Content::Other(media_type) => Some(media_type),
    };
    if let Some(value) = media_type.and_then(|text| HeaderValue::from_str(&text).ok()) {
        out.headers_mut().insert(CONTENT_TYPE, value);
    }
    if delivery.cut {
        out.headers_mut().insert(CONTENT_LENGTH, length.into());
    }
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            out.headers_mut().append(name, value);
        }
    }
    out
}

/// Makes the body: whole, cut in the middle, or in pieces with pauses.
fn stream(body: Bytes, cut: bool, pieces: Option<(usize, Duration)>) -> Body {
    if !cut && pieces.is_none() {
        return Full::new(body).map_err(|never: Infallible| match never {}).boxed_unsync();
    }
    let (size, pause) = pieces.unwrap_or((usize::MAX, Duration::ZERO));
    let end = if cut { body.len() / 2 } else { body.len() };
    let body = body.slice(..end);
    let state = (body, size.max(1), pause, cut);
    let pieces = futures_util::stream::unfold(state, |(mut body, size, pause, cut)| async move {
        if body.is_empty() {
            let broken = io::Error::new(io::ErrorKind::ConnectionAborted, "cut on purpose");
            return cut.then(|| (Err(broken), (body, size, pause, false)));
        }
        tokio::time::sleep(pause).await;
        let piece = body.split_to(size.min(body.len()));
        Some((Ok(Frame::data(piece)), (body, size, pause, cut)))
    });
    StreamBody::new(pieces).boxed_unsync()
}

/// A connection that can be reset rather than closed.
struct Connection {
    inner: TokioIo<TcpStream>,
    reset: Arc<AtomicBool>,
}

impl Read for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_read(context, buffer)
    }
}

impl Write for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.reset.load(Ordering::Relaxed) {
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.inner).poll_shutdown(context)
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if self.reset.load(Ordering::Relaxed) {
            let _ = self.inner.inner().set_zero_linger();
        }
    }
}

/// Opens a port to listen on.
pub(crate) fn listen(address: SocketAddr) -> io::Result<std::net::TcpListener> {
    let listener = std::net::TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}
