//! What a server gives when a person has agreed.

use std::fmt;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use web_time::{SystemTime, UNIX_EPOCH};

/// How long before its end a token is exchanged for a fresh one.
pub(super) const MARGIN: Duration = Duration::from_secs(30);

/// An access token, what it is refreshed with, and when it ends. It is never shown.
#[derive(Clone)]
pub struct Tokens {
    access_token: SecretString,
    refresh_token: Option<SecretString>,
    expires_at: Option<u64>,
    scopes: Vec<String>,
}

impl Tokens {
    /// Makes tokens of what a store kept: the end is in seconds since 1970.
    pub fn new(
        access_token: impl Into<String>,
        refresh_token: Option<String>,
        expires_at: Option<u64>,
        scopes: Vec<String>,
    ) -> Self {
        Self {
            access_token: SecretString::from(access_token.into()),
            refresh_token: refresh_token.map(SecretString::from),
            expires_at,
            scopes,
        }
    }

    /// Returns the access token. It is a secret.
    pub fn access_token(&self) -> &str {
        self.access_token.expose_secret()
    }

    /// Returns the refresh token, if there is one. It is a secret.
    pub fn refresh_token(&self) -> Option<&str> {
        self.refresh_token.as_ref().map(ExposeSecret::expose_secret)
    }

    /// Returns when the access token ends, in seconds since 1970 by this machine's clock.
    pub fn expires_at(&self) -> Option<u64> {
        self.expires_at
    }

    /// Returns what the person has agreed to.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// Tells whether the access token is good for 30 seconds more, by this machine's clock: a clock
    /// that is wrong does no harm, as the end was reckoned by the same one.
    pub fn is_fresh(&self) -> bool {
        self.expires_at.is_none_or(|end| now() + MARGIN.as_secs() < end)
    }
}

/// Returns the seconds since 1970.
pub(super) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

impl fmt::Debug for Tokens {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Tokens")
            .field("access_token", &"…")
            .field("refresh_token", &self.refresh_token.as_ref().map(|_| "…"))
            .field("expires_at", &self.expires_at)
            .field("scopes", &self.scopes)
            .finish()
    }
}

impl PartialEq for Tokens {
    fn eq(&self, other: &Self) -> bool {
        self.access_token() == other.access_token()
            && self.refresh_token() == other.refresh_token()
            && self.expires_at == other.expires_at
            && self.scopes == other.scopes
    }
}
