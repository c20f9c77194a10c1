//! Finding the address that a server really lives at, before any credentials are sent.

use url::Url;

use crate::error::Error;
use crate::transport::Transport;

/// The most redirects that are followed.
const REDIRECTS: usize = 10;

/// Reads the address that a person gave: without query, login page and trailing slash.
pub(crate) fn parse(text: &str) -> Result<Url, Error> {
    let text = text.trim();
    let url = Url::parse(text).map_err(|_| {
        let hint = if text.contains("://") {
            String::new()
        } else {
            format!("; did you mean `https://{text}`?")
        };
        Error::config(format!("`{text}` is not an address{hint}"))
    })?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(Error::config(format!(
            "`{text}` is not the address of a server: it should begin with https:// or http://"
        )));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::config(
            "the address holds a user name or password; give them with `auth` instead",
        ));
    }
    let mut base = without_page(&url);
    // People paste the address of the API.
    if let Some(root) = base.path().strip_suffix("/api").map(str::to_owned) {
        base.set_path(&root);
    }
    Ok(base)
}

/// Follows redirects from the server's root, without credentials, to the address to talk to.
///
/// # Errors
///
/// Fails where the server does not answer, or sends us from HTTPS to plain HTTP.
pub(crate) async fn find(transport: &Transport, base: &Url) -> Result<Url, Error> {
    let mut at = base.clone();
    if !at.path().ends_with('/') {
        at.set_path(&format!("{}/", base.path()));
    }
    for _ in 0..REDIRECTS {
        if is_login(&at) {
            break;
        }
        let Some(next) = transport.redirect_of(&at).await? else { break };
        if at.scheme() == "https" && next.scheme() == "http" {
            return Err(Error::config(format!(
                "{at} redirects to {next}, which is not encrypted; if that is wanted, connect to it \
                 directly"
            )));
        }
        if !matches!(next.scheme(), "http" | "https") {
            break;
        }
        at = next;
    }
    let found = without_page(&at);
    if found != *base {
        tracing::info!(given = %base, found = %found, "the server lives at another address");
    }
    Ok(found)
}

/// Returns whether an address is that of a login page.
pub(crate) fn is_login(url: &Url) -> bool {
    url.path_segments().into_iter().flatten().any(is_page)
}

/// Whether a segment of a path begins a page of the web interface: `dhis-web-login`, `login`,
/// `dhis-web-commons/security/login.action`, `login.html`.
fn is_page(segment: &str) -> bool {
    segment.starts_with("dhis-web-") || segment == "login" || segment.starts_with("login.")
}

/// Cuts the page, the query and the trailing slash from an address.
fn without_page(url: &Url) -> Url {
    let segments = url.path_segments().into_iter().flatten();
    let kept: Vec<&str> =
        segments.take_while(|it| !is_page(it)).filter(|it| !it.is_empty()).collect();
    let mut base = url.clone();
    base.set_query(None);
    base.set_fragment(None);
    base.set_path(&kept.join("/"));
    base
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_cut_to_the_server() {
        for (given, base) in [
            ("https://dhis2.example.org", "https://dhis2.example.org/"),
            (" https://dhis2.example.org/demo/ ", "https://dhis2.example.org/demo"),
            ("http://localhost:8080/api/", "http://localhost:8080/"),
            ("https://h/demo/api", "https://h/demo"),
            ("https://h/demo/dhis-web-login/?x=1#y", "https://h/demo"),
            ("https://h/demo/dhis-web-commons/security/login.action", "https://h/demo"),
            ("https://h/login/", "https://h/"),
            ("https://h/demo/login.html", "https://h/demo"),
        ] {
            assert_eq!(parse(given).unwrap().as_str(), base, "{given}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused_with_a_hint() {
        for (given, error) in [
            (
                "dhis2.example.org",
                "`dhis2.example.org` is not an address; did you mean `https://dhis2.example.org`?",
            ),
            (
                "ftp://h",
                "`ftp://h` is not the address of a server: it should begin with https:// or http://",
            ),
            (
                "https://ada:secret@h",
                "the address holds a user name or password; give them with `auth` instead",
            ),
        ] {
            assert_eq!(parse(given).unwrap_err().to_string(), error);
        }
    }
}
