//! Making a client: who, where, and how.

use std::time::Duration;

use dhis2_models::payload::SystemInfo;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

use crate::auth::Auth;
use crate::cache::Cache;
use crate::canonical;
use crate::client::Client;
use crate::core::{Core, Link};
use crate::credentials::Signer;
use crate::error::Error;
use crate::limit::Limit;
use crate::request::Request;
use crate::retry::RetryPolicy;
use crate::server_version::ServerVersion;
use crate::transport::{Options, Transport};

/// Gathers what a [`Client`] needs; made by [`Client::builder`].
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing before `connect`"]
pub struct ClientBuilder {
    url: String,
    auth: Auth,
    options: Options,
    headers: Vec<(String, String)>,
    proxy: Option<String>,
    allow_version_fallback: bool,
    retry: RetryPolicy,
    concurrency: Option<usize>,
    requests_per_second: Option<f64>,
    system_cache: Option<Duration>,
}

impl ClientBuilder {
    pub(crate) fn new(url: String) -> Self {
        Self {
            url,
            auth: Auth::none(),
            options: Options::default(),
            headers: Vec::new(),
            proxy: None,
            allow_version_fallback: false,
            retry: RetryPolicy::never(),
            concurrency: None,
            requests_per_second: None,
            system_cache: Some(Duration::from_secs(300)),
        }
    }

    /// Sets who the client says it is; nobody if not set.
    pub fn auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }

    /// Lets the client work with a server that is newer than any version it knows, as if it were of
    /// the newest known one. A server older than all of them is always refused.
    pub fn allow_version_fallback(mut self) -> Self {
        self.allow_version_fallback = true;
        self
    }

    /// Sets how long to wait for a connection; 10 seconds if not set.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.options.connect_timeout = limit;
        self
    }

    /// Sets how long to wait for the next piece of an answer; 2 minutes if not set.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.options.read_timeout = limit;
        self
    }

    /// Sets how long a whole call may take; there is no limit if not set.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.options.timeout = Some(limit);
        self
    }

    /// Sets how often and how long to try again; never if not set.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets how many requests may be under way at once, over all clones of the client; as many as
    /// are made if not set. The others wait for their turn.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = Some(requests);
        self
    }

    /// Sets how many requests may begin in a second, over all clones of the client; as many as are
    /// made if not set. They begin at even distances.
    pub fn requests_per_second(mut self, rate: f64) -> Self {
        self.requests_per_second = Some(rate);
        self
    }

    /// Sets how many connections that are not in use are kept open; as many as there were if not
    /// set.
    pub fn idle_connections(mut self, connections: usize) -> Self {
        self.options.idle_connections = Some(connections);
        self
    }

    /// Sets how long a connection that is not in use is kept open; 90 seconds if not set.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.options.idle_timeout = Some(limit);
        self
    }

    /// Sets how long information, settings and the default category combo are kept; five minutes if
    /// not set, and `None` keeps nothing. See [`System`](crate::api::System).
    pub fn system_cache(mut self, lifetime: Option<Duration>) -> Self {
        self.system_cache = lifetime;
        self
    }

    /// Sets how the client names itself to the server, before its own name.
    pub fn user_agent(mut self, name: &str) -> Self {
        self.options.user_agent = format!("{name} {}", Options::default().user_agent);
        self
    }

    /// Adds a header to every request, such as one that a gateway asks for. A header of credentials
    /// is refused: that is what [`auth`](Self::auth) is for.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Trusts a root certificate (PEM or DER) beside those of the system.
    pub fn root_certificate(mut self, certificate: impl Into<Vec<u8>>) -> Self {
        self.options.root_certificates.push(certificate.into());
        self
    }

    /// Sends all requests through a proxy, whatever the system says.
    pub fn proxy(mut self, url: &str) -> Self {
        self.proxy = Some(url.to_owned());
        self
    }

    /// Uses no proxy, whatever the system says.
    pub fn no_proxy(mut self) -> Self {
        self.options.system_proxy = false;
        self
    }

    /// Sets the largest answer that is read into memory, in bytes; 1 GiB if not set.
    pub fn largest_answer(mut self, bytes: usize) -> Self {
        self.options.largest_answer = bytes;
        self
    }

    /// Connects: finds the server's canonical address, signs in, and learns the server's version.
    ///
    /// The address is found first, without credentials: redirects are followed, across hosts too,
    /// and the path of a login page is cut off. From then on credentials are sent to that host only
    /// and no redirect is followed. Then `GET /api/system/info` is asked, with credentials.
    ///
    /// # Errors
    ///
    /// Tells apart an address that is none ([`Error::Config`]), a server that is not reached
    /// ([`Error::is_unreachable`]), something else than DHIS2 ([`Error::NotDhis2`]), credentials
    /// that are not accepted ([`Error::is_unauthenticated`]) and a version that this client does not
    /// know ([`Error::Unsupported`]).
    pub async fn connect(mut self) -> Result<Client, Error> {
        let (link, base) = self.link().await?;
        let request = Request::api(http::Method::GET, "system/info", &[]);
        let answer = link.send(&base, &request).await?;
        let info: SystemInfo = answer.json()?;
        let Some(version) = info.version.as_deref().and_then(|it| it.parse().ok()) else {
            let what = "the answer is JSON and says no version of DHIS2".to_owned();
            return Err(Error::NotDhis2 { endpoint: answer.endpoint().clone(), what });
        };
        let release = release_of(&version, self.allow_version_fallback)?;
        tracing::debug!(%version, base = %base, "connected");
        let cache = Cache::new(self.system_cache);
        cache.put("info", info.clone());
        Ok(Client::new(Core::new(link, base, version, release, info, cache)))
    }

    /// Finds the authorization server of the server, without credentials.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Login`] where there is none, or it is off, and where the server is not
    /// reached.
    #[cfg(all(feature = "oauth2", not(target_arch = "wasm32")))]
    pub async fn authorization_server(
        mut self,
    ) -> Result<crate::oauth2::AuthorizationServer, Error> {
        let (link, base) = self.link().await?;
        crate::oauth2::AuthorizationServer::find(link, base).await
    }

    /// Finds the server's canonical address.
    async fn link(&mut self) -> Result<(Link, Url), Error> {
        let given = canonical::parse(&self.url)?;
        self.options.headers = headers(&self.headers)?;
        if let Some(proxy) = &self.proxy {
            self.options.proxy =
                Some(Url::parse(proxy).map_err(|_| {
                    Error::config(format!("`{proxy}` is not the address of a proxy"))
                })?);
        }
        let signer = Signer::new(&self.auth)?;
        let limit = Limit::new(self.concurrency, self.requests_per_second);
        let link = Link::new(Transport::new(&self.options)?, signer, self.retry.clone(), limit);
        let base = canonical::find(&link.transport()?, &given).await?;
        Ok((link, base))
    }
}

fn headers(given: &[(String, String)]) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::new();
    for (name, value) in given {
        let wrong = |what: &str| Error::config(format!("the header `{name}` {what}"));
        let key = HeaderName::try_from(name.as_str()).map_err(|_| wrong("is no header name"))?;
        if key == http::header::AUTHORIZATION || key == http::header::COOKIE {
            return Err(wrong("carries credentials; give them with `auth` instead"));
        }
        let value = HeaderValue::try_from(value.as_str())
            .map_err(|_| wrong("has a value that cannot be sent"))?;
        headers.append(key, value);
    }
    Ok(headers)
}

/// Returns the release whose behaviour to expect of a server.
fn release_of(version: &ServerVersion, allow_fallback: bool) -> Result<u16, Error> {
    let known = dhis2_models::RELEASES;
    if version.major == 2 && known.contains(&version.minor) {
        return Ok(version.minor);
    }
    let list: Vec<String> = known.iter().map(|minor| format!("2.{minor}")).collect();
    let list = list.join(", ");
    let newest = known.last().copied().unwrap_or_default();
    let newer = version.major > 2 || version.minor > newest;
    match (newer, allow_fallback) {
        (true, true) => {
            tracing::warn!(%version, newest, "the server is newer than this client");
            Ok(newest)
        }
        (true, false) => Err(Error::Unsupported(format!(
            "the server is of version {version}; this client knows {list}; \
             `allow_version_fallback()` treats it as 2.{newest}"
        ))),
        (false, _) => Err(Error::Unsupported(format!(
            "the server is of version {version}, which is too old; this client knows {list}"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(version: &str, fallback: bool) -> Result<u16, String> {
        release_of(&version.parse().unwrap(), fallback).map_err(|error| error.to_string())
    }

    #[test]
    fn a_known_version_is_taken_as_it_is() {
        assert_eq!(release("2.41.9.1", false), Ok(41));
        assert_eq!(release("2.43.1", true), Ok(43));
    }

    #[test]
    fn a_newer_version_needs_a_word() {
        assert_eq!(
            release("2.44.0", false).unwrap_err(),
            "the server is of version 2.44.0; this client knows 2.41, 2.42, 2.43; \
             `allow_version_fallback()` treats it as 2.43"
        );
        assert_eq!(release("2.44.0", true), Ok(43));
    }

    #[test]
    fn an_older_version_is_refused() {
        for fallback in [true, false] {
            assert_eq!(
                release("2.40.3", fallback).unwrap_err(),
                "the server is of version 2.40.3, which is too old; this client knows 2.41, 2.42, 2.43"
            );
        }
    }

    #[test]
    fn a_header_of_credentials_is_refused() {
        let error = headers(&[("Authorization".into(), "x".into())]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the header `Authorization` carries credentials; give them with `auth` instead"
        );
    }
}
