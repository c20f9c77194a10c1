//! Waiting on this machine for a browser to come back.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use url::{Host, Url};

use super::error::LoginFailure;
use super::login::Login;
use crate::error::Error;

/// The longest head of a request that is read.
const LONGEST: usize = 16 * 1024;

/// How long a browser may take to send the head of its request.
const PATIENCE: Duration = Duration::from_secs(5);

/// A port of the loopback interface that waits for one answer of a browser.
#[derive(Debug)]
pub struct Receiver {
    listener: TcpListener,
    redirect_uri: String,
    address: Url,
}

impl Receiver {
    /// Begins to listen, where `redirect_uri` says or on a free port.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Config`] where the address is not one of the loopback interface, or its
    /// port is taken.
    pub async fn bind(redirect_uri: Option<&str>) -> Result<Self, Error> {
        let failed = |error: io::Error| {
            Error::config(format!("cannot wait for the browser on this machine: {error}"))
        };
        let Some(uri) = redirect_uri else {
            let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(failed)?;
            let port = listener.local_addr().map_err(failed)?.port();
            let redirect_uri = format!("http://127.0.0.1:{port}");
            let address = parse(&redirect_uri)?;
            return Ok(Self { listener, redirect_uri, address });
        };
        let address = parse(uri)?;
        let port = address.port_or_known_default().unwrap_or(80);
        let host = match address.host() {
            Some(Host::Ipv4(ip)) if ip.is_loopback() => ip.to_string(),
            Some(Host::Ipv6(ip)) if ip.is_loopback() => ip.to_string(),
            Some(Host::Domain("localhost")) => "127.0.0.1".to_owned(),
            _ => {
                return Err(Error::config(format!(
                    "`{uri}` is not on this machine: a browser cannot be waited for there"
                )));
            }
        };
        let listener = TcpListener::bind((host, port)).await.map_err(failed)?;
        Ok(Self { listener, redirect_uri: uri.to_owned(), address })
    }

    /// Returns the address that the browser has to be sent back to.
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// Waits for the browser, and shows the person a page. Requests that are no answer to a login,
    /// such as for an icon, are turned away and do not count.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Login`] where nobody comes within `limit`, and where the answer is not
    /// that of `login`.
    pub async fn wait(self, login: &Login, limit: Duration) -> Result<Url, Error> {
        match timeout(limit, self.receive(login)).await {
            Ok(result) => result,
            Err(_) => Err(Error::login(
                LoginFailure::TimedOut,
                format!("nobody came back from the browser within {limit:?}; begin again"),
            )),
        }
    }

    async fn receive(&self, login: &Login) -> Result<Url, Error> {
        loop {
            // What goes wrong with one connection is of no interest to the next.
            let Ok((mut stream, _)) = self.listener.accept().await else { continue };
            let Ok(Some(target)) = timeout(PATIENCE, target(&mut stream)).await else { continue };
            let Ok(url) = self.address.join(&target) else { continue };
            let answers = |name| url.query_pairs().any(|(key, _)| key == name);
            if url.path() != self.address.path() || !(answers("code") || answers("error")) {
                reply(&mut stream, "404 Not Found", "There is nothing here.").await;
                continue;
            }
            let code = login.code(&url);
            let text = match &code {
                Ok(_) => "You are logged in. You may close this page.".to_owned(),
                Err(error) => format!("That did not work: {error}. You may close this page."),
            };
            let status = if code.is_ok() { "200 OK" } else { "400 Bad Request" };
            reply(&mut stream, status, &text).await;
            return code.map(|_| url);
        }
    }
}

fn parse(uri: &str) -> Result<Url, Error> {
    let url = Url::parse(uri).ok().filter(|url| url.scheme() == "http");
    url.ok_or_else(|| Error::config(format!("`{uri}` is no address to come back to")))
}

/// Reads the head of a request and returns what it asks for, if it is a `GET`.
async fn target(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    let mut piece = [0; 1024];
    while !head.windows(4).any(|it| it == b"\r\n\r\n") {
        let read = stream.read(&mut piece).await.ok()?;
        if read == 0 || head.len() > LONGEST {
            return None;
        }
        head.extend_from_slice(&piece[..read]);
    }
    let line = std::str::from_utf8(&head).ok()?.lines().next()?;
    let target = line.strip_prefix("GET ")?.split(' ').next()?;
    target.starts_with('/').then(|| target.to_owned())
}

async fn reply(stream: &mut TcpStream, status: &str, text: &str) {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>DHIS2</title>\
         <body style=\"font-family: sans-serif; margin: 4em auto; max-width: 30em\"><p>{text}</p></body></html>"
    );
    let answer = format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {}\r\n\
         cache-control: no-store\r\nreferrer-policy: no-referrer\r\nconnection: close\r\n\r\n{page}",
        page.len()
    );
    // A browser that is gone has no need of an answer.
    let _ = stream.write_all(answer.as_bytes()).await;
    let _ = stream.shutdown().await;
}
