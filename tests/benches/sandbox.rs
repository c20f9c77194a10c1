//! The figures of the sandbox against their limits: start, memory, requests a second, a fresh copy for a test.
//!
//! `cargo bench -p dhis2-tests --bench sandbox` prints a table and fails when a limit is broken.
#![expect(clippy::print_stdout, reason = "a command that prints a table")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use dhis2_sandbox::{Release, Sandbox};

/// How many requests are timed.
const REQUESTS: u32 = 10_000;

/// How many copies are timed.
const COPIES: u32 = 50;

/// The small requests that are timed, one after the other.
const PATHS: &[&str] = &[
    "/api/me?fields=id,username",
    "/api/dataElements?fields=id,name&pageSize=5",
    "/api/organisationUnits/gQuZc5r8CXP?fields=id,name,path",
    "/api/systemSettings/applicationTitle",
    "/api/system/ping",
];

/// A figure with its limit.
struct Figure {
    name: &'static str,
    found: f64,
    limit: f64,
    unit: &'static str,
    at_least: bool,
}

impl Figure {
    fn most(name: &'static str, found: f64, limit: f64, unit: &'static str) -> Self {
        Self { name, found, limit, unit, at_least: false }
    }

    fn least(name: &'static str, found: f64, limit: f64, unit: &'static str) -> Self {
        Self { name, found, limit, unit, at_least: true }
    }

    fn holds(&self) -> bool {
        if self.at_least { self.found >= self.limit } else { self.found <= self.limit }
    }
}

fn main() -> anyhow::Result<ExitCode> {
    let mut figures = Vec::new();
    let begun = Instant::now();
    let sandbox = Sandbox::builder().release(Release::V42).start_blocking()?;
    // A server that listens has begun; one that answers has started.
    Connection::open(&sandbox)?.get("/api/me")?;
    figures.push(Figure::most("start with the demo country", millis(begun), 300.0, "ms"));

    let rate = rate(&sandbox)?;
    figures.push(Figure::least("small GETs a second, one connection", rate, 3_000.0, "/s"));

    let begun = Instant::now();
    for _ in 0..COPIES {
        let copy = Sandbox::builder().release(Release::V42).start_blocking()?;
        Connection::open(&copy)?.get("/api/system/ping")?;
    }
    let copy = millis(begun) / f64::from(COPIES);
    figures.push(Figure::most("fresh copy for a test, with its first answer", copy, 20.0, "ms"));

    let begun = Instant::now();
    for _ in 0..COPIES {
        sandbox.reset();
    }
    let reset = millis(begun) / f64::from(COPIES);
    figures.push(Figure::most("reset", reset, 20.0, "ms"));

    if let Some(memory) = peak_memory() {
        figures.push(Figure::most("greatest memory", memory, 150.0, "MB"));
    }
    println!("{:48} {:>12} {:>12}", "figure", "found", "limit");
    for figure in &figures {
        let sign = if figure.at_least { ">=" } else { "<=" };
        let mark = if figure.holds() { "" } else { "  BROKEN" };
        println!(
            "{:48} {:>9.1} {:2} {sign} {:>6.0} {:2}{mark}",
            figure.name, figure.found, figure.unit, figure.limit, figure.unit
        );
    }
    let good = figures.iter().all(Figure::holds);
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn millis(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1000.0
}

fn rate(sandbox: &Sandbox) -> anyhow::Result<f64> {
    let mut connection = Connection::open(sandbox)?;
    for path in PATHS {
        connection.get(path)?;
    }
    let begun = Instant::now();
    for path in PATHS.iter().cycle().take(REQUESTS as usize) {
        connection.get(path)?;
    }
    let rate = f64::from(REQUESTS) / begun.elapsed().as_secs_f64();
    sandbox.forget_requests();
    Ok(rate)
}

/// A connection that stays open; it does as little as can be, so that the server is what is timed.
struct Connection {
    stream: BufReader<TcpStream>,
}

impl Connection {
    fn open(sandbox: &Sandbox) -> anyhow::Result<Self> {
        let address = sandbox.url().trim_start_matches("http://");
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        Ok(Self { stream: BufReader::new(stream) })
    }

    fn get(&mut self, path: &str) -> anyhow::Result<()> {
        // `admin:district`
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic YWRtaW46ZGlzdHJpY3Q=\r\n\r\n"
        );
        self.stream.get_mut().write_all(request.as_bytes())?;
        let (mut line, mut length) = (String::new(), 0);
        self.stream.read_line(&mut line)?;
        anyhow::ensure!(line.starts_with("HTTP/1.1 200"), "{path}: {line}");
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            if line == "\r\n" {
                break;
            }
            let (name, value) = line.split_once(':').context("a header has a colon")?;
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse()?;
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        Ok(())
    }
}

/// Returns the greatest memory of the process so far in megabytes, where the system tells it.
fn peak_memory() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024.0)
}
