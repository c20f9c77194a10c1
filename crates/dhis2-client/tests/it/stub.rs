//! A server on loopback that answers each request with the bytes that a test gives.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use dhis2_client::{Auth, Client, Error};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A request as the server saw it.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    /// Method and path with query: `GET /api/me`.
    pub(crate) line: String,
    /// The header lines, names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// What the server does with a request.
pub(crate) enum Reply {
    /// Sends these bytes and closes.
    Bytes(Vec<u8>),
    /// Sends these bytes and says no more.
    Stall(Vec<u8>),
}

type Answer = dyn Fn(&Seen) -> Reply + Send + Sync;

pub(crate) struct Stub {
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

/// Starts a server that answers with `answer`.
pub(crate) async fn start(answer: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Stub {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (log, answer): (_, Arc<Answer>) = (Arc::clone(&seen), Arc::new(answer));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, Arc::clone(&log), Arc::clone(&answer)));
        }
    });
    Stub { url, seen }
}

/// Starts a server that is a DHIS2 of a version for those who connect, and answers `answer` to the
/// rest.
pub(crate) async fn dhis2(
    version: &str,
    answer: impl Fn(&Seen) -> Reply + Send + Sync + 'static,
) -> Stub {
    let info = json(200, &format!(r#"{{"version": "{version}", "contextPath": "x"}}"#));
    start(move |seen| match seen.line.as_str() {
        "GET /" => Reply::Bytes(response("302 Found", &[("location", "/dhis-web-login/")], b"")),
        "GET /api/system/info" => Reply::Bytes(info.clone()),
        _ => answer(seen),
    })
    .await
}

impl Stub {
    /// Connects a client as `ada`.
    pub(crate) async fn connect(&self) -> Result<Client, Error> {
        builder(&self.url).connect().await
    }

    /// Returns the requests so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// Returns the last request.
    pub(crate) fn last(&self) -> Seen {
        self.seen().pop().unwrap()
    }
}

/// Begins a client as `ada`, who has a secret.
pub(crate) fn builder(url: &str) -> dhis2_client::ClientBuilder {
    Client::builder(url)
        .auth(Auth::basic("ada", "s3cret"))
        .no_proxy()
        .read_timeout(Duration::from_secs(5))
}

/// Returns the bytes of an answer in JSON.
pub(crate) fn json(status: u16, body: &str) -> Vec<u8> {
    response(&format!("{status} Status"), &[("content-type", "application/json")], body.as_bytes())
}

/// Returns the bytes of an answer.
pub(crate) fn response(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let length = body.len().to_string();
    let all = [("content-length", length.as_str()), ("connection", "close")];
    let lines = all.iter().chain(headers).map(|(name, value)| format!("{name}: {value}\r\n"));
    let head = format!("HTTP/1.1 {status}\r\n{}\r\n", lines.collect::<String>());
    [head.as_bytes(), body].concat()
}

async fn serve(mut stream: TcpStream, log: Arc<Mutex<Vec<Seen>>>, answer: Arc<Answer>) {
    let Some(seen) = read(&mut stream).await else { return };
    log.lock().unwrap().push(seen.clone());
    match answer(&seen) {
        Reply::Bytes(bytes) => {
            // A client that has read enough may have gone.
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
        }
        Reply::Stall(bytes) => {
            let _ = stream.write_all(&bytes).await;
            tokio::time::sleep(Duration::from_secs(60)).await;
        }
    }
}

async fn read(stream: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let mut lines = head.lines();
            let line = lines.next()?.rsplit_once(' ')?.0.to_owned();
            let headers: Vec<(String, String)> = lines
                .filter_map(|line| line.split_once(": "))
                .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
                .collect();
            let length = headers.iter().find(|(name, _)| name == "content-length");
            let length: usize = length.map_or(0, |(_, value)| value.parse().unwrap());
            // A body of unknown length comes in chunks, the last of them empty.
            let chunked = headers.iter().any(|(name, _)| name == "transfer-encoding");
            if body.len() >= length && (!chunked || body.ends_with("\r\n0\r\n\r\n")) {
                return Some(Seen { line, headers, body: body.to_owned() });
            }
        }
        let mut buffer = vec![0; 65_536];
        let count = stream.read(&mut buffer).await.ok().filter(|count| *count > 0)?;
        bytes.extend_from_slice(&buffer[..count]);
    }
}
