//! What the bench needs: servers in processes of their own, clocks, and a table of figures.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use dhis2_client::Value;
use dhis2_tests::recording;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use nix::sys::resource::{UsageWho, getrusage};
use serde::Deserialize;
use serde_json::json;
use tokio::net::TcpListener;

const FLAG: &str = "--serve";

/// A server in a process of its own, which ends with this.
pub(crate) struct Server {
    child: Child,
    url: String,
}

impl Server {
    /// Starts this program again, as a server of some sort.
    pub(crate) fn start(sort: &str) -> Self {
        let program = std::env::current_exe().expect("the program knows its file");
        let mut child = Command::new(program)
            .args([FLAG, sort])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts again");
        let mut line = String::new();
        let out = child.stdout.take().expect("its output is piped");
        BufReader::new(out).read_line(&mut line).expect("the server says where it is");
        Self { child, url: line.trim().to_owned() }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns whether this process is to be a server.
pub(crate) fn is_server() -> bool {
    std::env::args().any(|argument| argument == FLAG)
}

/// Serves until killed.
#[expect(clippy::print_stdout, reason = "the bench reads the address from there")]
pub(crate) fn serve() -> ExitCode {
    let sort = std::env::args().next_back().unwrap_or_default();
    let state = Arc::new(State {
        latency: Duration::from_millis(if sort == "latency" { 5 } else { 0 }),
        faulty: sort == "faults",
        element: elements(1).remove(0).to_string().into(),
        page: page(1, 500, 200_000).into(),
        counter: AtomicU64::new(0),
        posts: AtomicU64::new(0),
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime can be made").block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        println!("http://{}", listener.local_addr().expect("it is bound"));
        loop {
            let Ok((stream, _)) = listener.accept().await else { continue };
            let state = Arc::clone(&state);
            tokio::spawn(async move {
                let answer = service_fn(move |request| answer(Arc::clone(&state), request));
                // A connection that is reset on purpose ends in an error.
                let _ = hyper::server::conn::http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), answer)
                    .await;
            });
        }
    })
}

struct State {
    latency: Duration,
    faulty: bool,
    element: Bytes,
    page: Bytes,
    counter: AtomicU64,
    posts: AtomicU64,
}

type Answer = Result<Response<Full<Bytes>>, Reset>;

/// Breaks a connection off.
#[derive(Debug)]
struct Reset;

impl std::fmt::Display for Reset {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("reset on purpose")
    }
}

impl std::error::Error for Reset {}

async fn answer(state: Arc<State>, request: Request<Incoming>) -> Answer {
    let (parts, body) = request.into_parts();
    // The body is read, so that the connection can be used again.
    let _ = body.collect().await;
    let path = parts.uri.path();
    if path == "/" {
        return Ok(reply(200, Bytes::new()));
    }
    if path == "/api/system/info" {
        return Ok(reply(200, r#"{"version": "2.42.5"}"#.into()));
    }
    if path == "/api/posts" {
        let posts = state.posts.load(Ordering::SeqCst);
        return Ok(reply(200, json!({"posts": posts}).to_string().into()));
    }
    if parts.method == Method::POST {
        state.posts.fetch_add(1, Ordering::SeqCst);
    }
    if state.faulty {
        match state.counter.fetch_add(1, Ordering::SeqCst) % 20 {
            3 => return Ok(reply(503, "{}".into())),
            13 => return Err(Reset),
            _ => {}
        }
    }
    tokio::time::sleep(state.latency).await;
    if let Some(number) = path.strip_prefix("/api/echo/") {
        let number: u64 = number.parse().unwrap_or_default();
        return Ok(reply(200, json!({"number": number}).to_string().into()));
    }
    if path.ends_with("/dataElements") {
        return Ok(reply(200, with_number(&state.page, parts.uri.query().unwrap_or_default())));
    }
    Ok(reply(200, state.element.clone()))
}

fn reply(status: u16, body: Bytes) -> Response<Full<Bytes>> {
    let response = Response::builder().status(status).header("content-type", "application/json");
    response.body(Full::new(body)).expect("the parts are good")
}

/// Writes the number of the page that a query asks for into the page that is kept.
fn with_number(page: &Bytes, query: &str) -> Bytes {
    let number = query.split('&').find_map(|pair| pair.strip_prefix("page=")).unwrap_or("1");
    let digits = format!("{number:>6}");
    let mut bytes = page.to_vec();
    // The pager stands first, with six places for the number.
    bytes[PAGE_AT..PAGE_AT + 6].copy_from_slice(digits.as_bytes());
    bytes.into()
}

const BEGINNING: &str = r#"{"pager":{"page":"#;
const PAGE_AT: usize = BEGINNING.len();

/// Returns the bytes of a page of data elements with all fields.
pub(crate) fn page(number: usize, size: usize, total: usize) -> Vec<u8> {
    let rest = format!(
        r#"{number:>6},"pageSize":{size},"total":{total},"pageCount":{}}},"dataElements":"#,
        total.div_ceil(size)
    );
    let list = serde_json::to_string(&elements(size)).expect("JSON is written");
    format!("{BEGINNING}{rest}{list}}}").into_bytes()
}

/// Returns recorded data elements with all fields, over and over.
fn elements(count: usize) -> Vec<Value> {
    let recorded = recording::read("v42").expect("the recordings are there");
    let list = recorded.into_iter().find(|it| it.name == "list-fields-all").expect("it is there");
    let elements = list.response.body["dataElements"].as_array().cloned().unwrap_or_default();
    elements.into_iter().cycle().take(count).collect()
}

/// A page as a program would read it that has no client.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlainPage<T> {
    pub(crate) data_elements: Vec<T>,
}

/// Returns the plain HTTP library, as a program would use it that has no client.
pub(crate) fn plain_client() -> reqwest::Client {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("the provider has them")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let builder = reqwest::Client::builder().tls_backend_preconfigured(config).no_proxy();
    builder.build().expect("nothing is asked of it")
}

pub(crate) async fn plain_bytes(client: &reqwest::Client, url: &str) -> Bytes {
    let request = client.get(url).basic_auth("admin", Some("district"));
    let response = request.header("accept", "application/json").send().await.expect("answered");
    response.bytes().await.expect("the body comes")
}

pub(crate) async fn plain_get(client: &reqwest::Client, url: &str) -> usize {
    let bytes = plain_bytes(client, url).await;
    let element: dhis2_client::v42::DataElement =
        serde_json::from_slice(&bytes).expect("it is a data element");
    element.name.map_or(0, |name| name.len())
}

/// Returns the CPU time that this process has used.
pub(crate) fn cpu_time() -> Duration {
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("a process may ask about itself");
    [usage.user_time(), usage.system_time()]
        .iter()
        .map(|time| {
            Duration::from_micros(
                u64::try_from(time.tv_sec() * 1_000_000 + time.tv_usec()).unwrap_or(0),
            )
        })
        .sum()
}

/// Returns the memory that this process holds, in bytes.
pub(crate) fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<u64>().map_or(0, |kilobytes| kilobytes * 1024)
}

/// A table of figures with their limits.
pub(crate) struct Report {
    over: bool,
}

#[expect(clippy::print_stdout, reason = "a bench prints its figures")]
#[expect(clippy::cast_precision_loss, reason = "for people")]
impl Report {
    pub(crate) fn new() -> Self {
        println!("{:<72} {:>8} {:>8}", "what", "figure", "limit");
        Self { over: false }
    }

    pub(crate) fn ratio(&mut self, what: &str, ours: Duration, floor: Duration, limit: f64) {
        let ratio = ours.as_secs_f64() / floor.as_secs_f64();
        self.over |= ratio > limit;
        println!("{what:<72} {ratio:>8.3} {limit:>8}");
        println!("    {:.3} s against {:.3} s", ours.as_secs_f64(), floor.as_secs_f64());
    }

    pub(crate) fn megabytes(&mut self, what: &str, bytes: u64, limit: f64) {
        let megabytes = bytes as f64 / 1e6;
        self.over |= megabytes > limit;
        println!("{what:<69} MB {megabytes:>8.1} {limit:>8}");
    }

    pub(crate) fn check(&mut self, what: &str, holds: bool) {
        self.over |= !holds;
        println!("{what:<72} {:>8} {:>8}", if holds { "yes" } else { "NO" }, "yes");
    }

    #[expect(clippy::unused_self, reason = "it is asked as the other sides are")]
    pub(crate) fn note(&self, what: &str) {
        println!("    {what}");
    }

    pub(crate) fn finish(self) -> ExitCode {
        if self.over { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }
}
