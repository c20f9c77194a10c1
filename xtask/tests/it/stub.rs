//! A server on a loopback port that answers what a test says and remembers what it was asked.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::{Value, json};

/// A request: its path, and what it says about who asks.
pub(crate) type Request = (String, Option<String>);

/// A server that runs until the test process ends.
pub(crate) struct Stub {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Stub {
    /// Starts a server whose whole answer, head and body, a function makes.
    pub(crate) fn start(answer: impl Fn(&str, Option<&str>) -> Vec<u8> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let Some((path, authorization)) = read(&stream) else { continue };
                let bytes = answer(&path, authorization.as_deref());
                log.lock().unwrap().push((path, authorization));
                stream.write_all(&bytes).ok();
            }
        });
        Self { url, requests }
    }

    /// Returns what was asked so far.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }
}

fn read(stream: &TcpStream) -> Option<Request> {
    let mut lines = BufReader::new(stream).lines();
    let path = lines.next()?.ok()?.split(' ').nth(1)?.to_owned();
    let headers = lines.map_while(Result::ok).take_while(|line| !line.is_empty());
    let headers: Vec<String> = headers.collect();
    let authorization = headers
        .iter()
        .filter_map(|line| line.split_once(": "))
        .find(|(name, _)| name.eq_ignore_ascii_case("authorization"))
        .map(|(_, value)| value.to_owned());
    Some((path, authorization))
}

/// Makes an answer with a body of its right length.
pub(crate) fn answer(head: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {head}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}").into()
}

/// Makes an answer of JSON.
pub(crate) fn json(body: &Value) -> Vec<u8> {
    answer("200 OK\r\nContent-Type: application/json;charset=UTF-8", &body.to_string())
}

/// Makes a redirect.
pub(crate) fn redirect(to: &str) -> Vec<u8> {
    answer(&format!("302 Found\r\nLocation: {to}"), "")
}

/// What a small server of 2.42 says, by path.
pub(crate) fn documents() -> BTreeMap<&'static str, Value> {
    let text =
        include_str!("../../../crates/dhis2-codegen/src/snapshot/tests/boots/v42-second.json");
    let mut both: Value = serde_json::from_str(text).unwrap();
    let info = json!({"version": "2.42.5.2", "revision": "5f2a9c1", "buildTime": "2026-11-21T04:06:35.000"});
    BTreeMap::from([
        ("/api/system/info", info),
        ("/api/schemas", both["schemas"].take()),
        ("/api/openapi/openapi.json", both["openapi"].take()),
    ])
}

/// Starts a server that wants a login and says those documents; one path may answer otherwise.
pub(crate) fn server(path: &'static str, other: Vec<u8>) -> Stub {
    serving(documents(), path, other)
}

/// Starts a server that wants a login and says these documents; one path may answer otherwise.
pub(crate) fn serving(
    documents: BTreeMap<&'static str, Value>,
    other_path: &'static str,
    other: Vec<u8>,
) -> Stub {
    Stub::start(move |path, authorization| match documents.get(path) {
        _ if authorization.is_none() => redirect("/dhis-web-login/"),
        _ if path == other_path => other.clone(),
        Some(document) => json(document),
        None => answer("404 Not Found\r\nContent-Type: text/html", "<!doctype html>"),
    })
}
