//! A browser that follows a script, for tests of programs that people sign in to by OAuth2.

use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;

use crate::message::form_encode;

/// A person with a browser, who signs in to a server and lets a program in, or does not.
///
/// It follows the pages of the sandbox's authorization server
/// (see [`Builder::authorization_server`](crate::Builder::authorization_server)), and goes back to
/// the program at the end, as a browser does.
///
/// ```no_run
/// # fn example(address_to_open: &str) -> std::io::Result<()> {
/// use dhis2_sandbox::Browser;
///
/// let page = Browser::new("admin", "district").agree(address_to_open)?;
/// assert!(page.contains("You may close this page"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Browser {
    username: String,
    password: String,
    cookie: Option<String>,
}

/// What a page answered.
struct Page {
    location: Option<String>,
    body: String,
}

impl Browser {
    /// Creates the browser of a person with a user name and a password.
    pub fn new(username: &str, password: &str) -> Self {
        Self { username: username.to_owned(), password: password.to_owned(), cookie: None }
    }

    /// Opens the address that a program shows, signs in, agrees to all that is asked, and returns
    /// the page that the program shows at the end.
    ///
    /// # Errors
    ///
    /// A page cannot be reached, or is not what the script expects.
    pub fn agree(self, address: &str) -> io::Result<String> {
        self.answer(address, true)
    }

    /// Opens the address that a program shows, signs in, agrees to nothing, and returns the page
    /// that the program shows at the end.
    ///
    /// # Errors
    ///
    /// A page cannot be reached, or is not what the script expects.
    pub fn deny(self, address: &str) -> io::Result<String> {
        self.answer(address, false)
    }

    fn answer(mut self, address: &str, agrees: bool) -> io::Result<String> {
        self.ask("GET", address, "text/plain", "")?;
        let origin = origin(address)?;
        let login = serde_json::json!({"username": self.username, "password": self.password});
        let login_page = format!("{origin}/api/auth/login");
        self.ask("POST", &login_page, "application/json", &login.to_string())?;
        let mut page = self.ask("GET", address, "text/plain", "")?;
        // A program that needs no consent is gone back to at once.
        if page.location.is_none() {
            let mut form = format!(
                "client_id={}&state={}",
                form_encode(&value_of(&page.body, "client_id")?),
                form_encode(&value_of(&page.body, "state")?)
            );
            let asked = page.body.split("name=\"scope\" value=\"").skip(1);
            for scope in asked.filter(|_| agrees).filter_map(|rest| rest.split('"').next()) {
                form.push_str("&scope=");
                form.push_str(&form_encode(scope));
            }
            let consent_page = format!("{origin}/oauth2/authorize");
            let media_type = "application/x-www-form-urlencoded";
            page = self.ask("POST", &consent_page, media_type, &form)?;
        }
        let back = page.location.ok_or_else(|| unexpected("no way back to the program"))?;
        let stranger = &mut Self { cookie: None, ..self };
        Ok(stranger.ask("GET", &back, "text/plain", "")?.body)
    }

    fn ask(
        &mut self,
        method: &str,
        address: &str,
        media_type: &str,
        body: &str,
    ) -> io::Result<Page> {
        let origin = origin(address)?;
        let host = origin.trim_start_matches("http://");
        let target = &address[origin.len()..];
        let target = if target.starts_with('/') { target.to_owned() } else { format!("/{target}") };
        let with_port = if host.contains(':') { host.to_owned() } else { format!("{host}:80") };
        let mut stream = TcpStream::connect(with_port)?;
        let cookie = self.cookie.as_ref().map(|it| format!("cookie: {it}\r\n")).unwrap_or_default();
        write!(
            stream,
            "{method} {target} HTTP/1.1\r\nhost: {host}\r\naccept: text/html\r\n{cookie}\
             content-type: {media_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let (head, body) = answer.split_once("\r\n\r\n").ok_or_else(|| unexpected("no answer"))?;
        let header = |name: &str| {
            let mut lines = head.lines().skip(1).filter_map(|line| line.split_once(": "));
            let found = lines.find(|(key, _)| key.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value.to_owned())
        };
        if let Some(cookie) = header("set-cookie") {
            self.cookie = cookie.split(';').next().map(str::to_owned);
        }
        Ok(Page { location: header("location"), body: body.to_owned() })
    }
}

/// Returns the beginning of an address: `http://127.0.0.1:8080`.
fn origin(address: &str) -> io::Result<&str> {
    let rest =
        address.strip_prefix("http://").ok_or_else(|| unexpected("another scheme than http"))?;
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    Ok(&address[.."http://".len() + end])
}

/// Finds what a page hides in a field of its form.
fn value_of(page: &str, name: &str) -> io::Result<String> {
    let start = format!("name=\"{name}\" value=\"");
    let found = page.split_once(&start).and_then(|(_, rest)| rest.split('"').next());
    found.map(str::to_owned).ok_or_else(|| {
        let beginning: String = page.chars().take(200).collect();
        unexpected(&format!("a page without `{name}`: {beginning}"))
    })
}

fn unexpected(what: &str) -> io::Error {
    io::Error::other(format!("the browser met {what}"))
}

// By hand: the password is a secret.
impl std::fmt::Debug for Browser {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Browser({:?})", self.username)
    }
}
