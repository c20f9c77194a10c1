//! Who the client says it is.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::credentials::Credentials;
use crate::error::Error;

/// How a client proves who it is on each request.
///
/// Secrets are wiped from memory when the last client that holds them goes, and never appear in
/// `Debug` output, errors or traces. They are sent to the canonical host only (see
/// [`ClientBuilder::connect`](crate::ClientBuilder::connect)).
///
/// ```
/// use dhis2_client::Auth;
///
/// let auth = Auth::token("d2p_8Nm2r5XbLQ1sTcYyoZ3hGvWdKfJaPeUi0123456789");
/// assert_eq!(format!("{auth:?}"), "Auth::token(…)");
/// ```
#[derive(Clone, Default)]
pub struct Auth(Scheme);

#[derive(Clone, Default)]
enum Scheme {
    #[default]
    None,
    Basic {
        username: String,
        password: SecretString,
    },
    Token(SecretString),
    Bearer(SecretString),
    Credentials(Arc<dyn Credentials>),
}

impl Auth {
    /// Sends nothing: for the few paths that a server answers to anybody.
    pub fn none() -> Self {
        Self::default()
    }

    /// Sends a user name and a password.
    pub fn basic(username: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self(Scheme::Basic { username: username.into(), password: password.into() })
    }

    /// Sends a personal access token, which DHIS2 expects as `Authorization: ApiToken …`.
    pub fn token(token: impl Into<SecretString>) -> Self {
        Self(Scheme::Token(token.into()))
    }

    /// Sends a bearer token, such as one from OAuth2.
    pub fn bearer(token: impl Into<SecretString>) -> Self {
        Self(Scheme::Bearer(token.into()))
    }

    /// Sends what these credentials say at the time: for tokens that expire.
    pub fn from_credentials(credentials: impl Credentials) -> Self {
        Self(Scheme::Credentials(Arc::new(credentials)))
    }

    /// Returns the credentials that this was made from, if it was.
    pub(crate) fn credentials(&self) -> Option<Arc<dyn Credentials>> {
        match &self.0 {
            Scheme::Credentials(credentials) => Some(Arc::clone(credentials)),
            _ => None,
        }
    }

    /// Returns the name of the scheme, as errors call it.
    pub(crate) fn scheme(&self) -> &'static str {
        match &self.0 {
            Scheme::None => "no credentials",
            Scheme::Basic { .. } => "a user name and password",
            Scheme::Token(_) => "a personal access token",
            Scheme::Bearer(_) => "a bearer token",
            Scheme::Credentials(credentials) => credentials.scheme(),
        }
    }

    /// Returns the header to send, if any.
    pub(crate) fn header(&self) -> Result<Option<HeaderValue>, Error> {
        let text = match &self.0 {
            Scheme::None => return Ok(None),
            Scheme::Basic { username, password } => {
                if username.contains(':') {
                    return Err(Error::config("a user name cannot contain a colon"));
                }
                let pair = format!("{username}:{}", password.expose_secret());
                format!("Basic {}", STANDARD.encode(pair))
            }
            Scheme::Token(token) => format!("ApiToken {}", token.expose_secret()),
            Scheme::Bearer(token) => format!("Bearer {}", token.expose_secret()),
            Scheme::Credentials(_) => {
                return Err(Error::config("credentials that change must give plain ones"));
            }
        };
        let mut header = HeaderValue::try_from(text).map_err(|_| {
            Error::config("the token has a character that cannot be sent, such as a line feed")
        })?;
        header.set_sensitive(true);
        Ok(Some(header))
    }
}

impl fmt::Debug for Auth {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Scheme::None => formatter.write_str("Auth::none()"),
            Scheme::Basic { username, .. } => write!(formatter, "Auth::basic({username:?}, …)"),
            Scheme::Token(_) => formatter.write_str("Auth::token(…)"),
            Scheme::Bearer(_) => formatter.write_str("Auth::bearer(…)"),
            Scheme::Credentials(_) => formatter.write_str("Auth::from_credentials(…)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(auth: &Auth) -> String {
        auth.header().unwrap().unwrap().to_str().unwrap().to_owned()
    }

    #[test]
    fn each_scheme_has_its_header() {
        assert_eq!(header(&Auth::basic("admin", "district")), "Basic YWRtaW46ZGlzdHJpY3Q=");
        assert_eq!(header(&Auth::token("d2p_x")), "ApiToken d2p_x");
        assert_eq!(header(&Auth::bearer("abc")), "Bearer abc");
        assert!(Auth::none().header().unwrap().is_none());
    }

    #[test]
    fn secrets_are_never_shown() {
        for auth in [Auth::basic("ada", "s3cret"), Auth::token("s3cret"), Auth::bearer("s3cret")] {
            assert!(!format!("{auth:?} {auth:#?}").contains("s3cret"));
            assert!(auth.header().unwrap().unwrap().is_sensitive());
        }
    }

    #[test]
    fn what_cannot_be_sent_is_refused_without_showing_it() {
        let error = Auth::token("line\nfeed").header().unwrap_err().to_string();
        assert!(error.contains("line feed") && !error.contains("line\n"), "{error}");
        assert!(Auth::basic("a:b", "c").header().is_err());
    }
}
