//! Everything that can go wrong, told apart by what a caller can do about it.

mod answer;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{Method, StatusCode};
use url::{Position, Url};

pub use self::answer::{ApiError, AuthError, DecodeError};
use crate::job::JobReference;

/// Anything that kept a call from giving its result.
///
/// Match on the variant to tell the stage apart, or ask a question: [`is_not_found`],
/// [`is_conflict`], [`is_unreachable`] and so on. Each variant says whether the server may have seen
/// the request.
///
/// [`is_not_found`]: Self::is_not_found
/// [`is_conflict`]: Self::is_conflict
/// [`is_unreachable`]: Self::is_unreachable
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The client cannot be made as it was asked for. Nothing was sent.
    #[error("{0}")]
    Config(String),
    /// The request cannot be made from what was given. Nothing was sent.
    #[error("{0}")]
    Build(String),
    /// No answer came, or not all of it.
    #[error(transparent)]
    Send(Box<SendError>),
    /// No answer came in time. The server may have seen the request and may still be at it.
    #[error("{endpoint} did not answer within {limit:?}")]
    Timeout {
        /// What was asked.
        endpoint: Endpoint,
        /// How long was waited.
        limit: Duration,
    },
    /// The server does not accept who the client says it is. It has seen the request and done
    /// nothing.
    #[error(transparent)]
    Auth(Box<AuthError>),
    /// The server has seen the request and refused it, or part of it.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// Something answered that is not DHIS2: a page of a proxy, a portal or another program.
    #[error("{endpoint}: {what}; is this the address of a DHIS2 server?")]
    NotDhis2 {
        /// What was asked.
        endpoint: Endpoint,
        /// What answered.
        what: String,
    },
    /// The answer is not of the form that was asked for. The server has seen the request and
    /// answered with success.
    #[error(transparent)]
    Decode(Box<DecodeError>),
    /// A job of the server did not come to its end while it was waited for.
    #[error(transparent)]
    Job(Box<JobError>),
    /// A file of this machine could not be read or written. Where it was to be written, the server
    /// has answered with success.
    #[error(transparent)]
    File(Box<FileError>),
    /// The server has taken all that was sent, and what was waited for has not come about.
    #[error("{0}")]
    Unfinished(String),
    /// A person or program was not let in by OAuth2. Nothing but the login was asked for.
    #[cfg(all(feature = "oauth2", not(target_arch = "wasm32")))]
    #[error(transparent)]
    Login(Box<crate::oauth2::LoginError>),
    /// The server's version cannot do this, or this client does not know the version.
    #[error("{0}")]
    Unsupported(String),
}

/// What was asked of a server: a method and an address, without the query.
#[derive(Clone, PartialEq, Eq)]
pub struct Endpoint {
    call: Arc<Call>,
    attempts: u32,
}

/// A request as it goes out; shared by all that may have to tell of it.
#[derive(PartialEq, Eq)]
struct Call {
    method: Method,
    url: Url,
    request_id: Box<str>,
}

impl Endpoint {
    pub(crate) fn new(method: Method, url: Url, request_id: &str) -> Self {
        let call = Call { method, url, request_id: request_id.into() };
        Self { call: Arc::new(call), attempts: 1 }
    }

    /// Returns the method.
    pub fn method(&self) -> &Method {
        &self.call.method
    }

    /// Returns the address, without query and fragment.
    pub fn url(&self) -> &str {
        &self.call.url[..Position::AfterPath]
    }

    /// Returns the whole address.
    pub(crate) fn whole_url(&self) -> &Url {
        &self.call.url
    }

    /// Returns how often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns what the request was sent with as `X-Request-ID`: by it the administrator of a server
    /// finds the request in the log.
    pub fn request_id(&self) -> &str {
        &self.call.request_id
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Endpoint({self}, {})", self.request_id())
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.method(), self.url())?;
        match self.attempts() {
            1 => Ok(()),
            attempts => write!(formatter, " ({attempts} attempts)"),
        }
    }
}

/// No answer came, or not all of it.
#[derive(Debug, thiserror::Error)]
#[error("{endpoint}: {reason}")]
#[non_exhaustive]
pub struct SendError {
    /// What was asked.
    pub endpoint: Endpoint,
    /// Whether the server may have seen the request: it cannot where there was no connection.
    pub may_have_been_seen: bool,
    /// What happened, for people.
    pub reason: String,
    /// What the system said.
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// A job of the server did not come to its end while it was waited for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the job {job}: {reason}")]
#[non_exhaustive]
pub struct JobError {
    /// Which job; it can be waited for again with [`Client::job`](crate::Client::job).
    pub job: JobReference,
    /// What happened.
    pub reason: String,
}

/// A file of this machine could not be read or written.
#[derive(Debug, thiserror::Error)]
#[error("the file {} cannot be {action}: {source}", path.display())]
#[non_exhaustive]
pub struct FileError {
    /// Which file.
    pub path: std::path::PathBuf,
    /// What was tried: `opened`, `read` or `written`.
    pub action: &'static str,
    /// What the system said.
    pub source: std::io::Error,
}

impl Error {
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn file(
        path: &std::path::Path,
        action: &'static str,
        source: std::io::Error,
    ) -> Self {
        Self::File(Box::new(FileError { path: path.to_owned(), action, source }))
    }

    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::Config(message.into())
    }

    pub(crate) fn build(message: impl Into<String>) -> Self {
        Self::Build(message.into())
    }

    /// Returns what was asked, if anything was sent.
    pub fn endpoint(&self) -> Option<&Endpoint> {
        match self {
            Self::Config(_)
            | Self::Build(_)
            | Self::Unfinished(_)
            | Self::Unsupported(_)
            | Self::Job(_)
            | Self::File(_) => None,
            #[cfg(all(feature = "oauth2", not(target_arch = "wasm32")))]
            Self::Login(_) => None,
            Self::Send(error) => Some(&error.endpoint),
            Self::Auth(error) => Some(&error.endpoint),
            Self::Api(error) => Some(&error.endpoint),
            Self::Decode(error) => Some(&error.endpoint),
            Self::Timeout { endpoint, .. } | Self::NotDhis2 { endpoint, .. } => Some(endpoint),
        }
    }

    /// Says how often the request was sent.
    pub(crate) fn after_attempts(mut self, attempts: u32) -> Self {
        let endpoint = match &mut self {
            Self::Config(_)
            | Self::Build(_)
            | Self::Unfinished(_)
            | Self::Unsupported(_)
            | Self::Job(_)
            | Self::File(_) => return self,
            #[cfg(all(feature = "oauth2", not(target_arch = "wasm32")))]
            Self::Login(_) => return self,
            Self::Send(error) => &mut error.endpoint,
            Self::Auth(error) => &mut error.endpoint,
            Self::Api(error) => &mut error.endpoint,
            Self::Decode(error) => &mut error.endpoint,
            Self::Timeout { endpoint, .. } | Self::NotDhis2 { endpoint, .. } => endpoint,
        };
        endpoint.attempts = attempts;
        self
    }

    /// Returns the status that the server answered with, if it answered.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Auth(error) => Some(error.status),
            _ => None,
        }
    }

    /// Returns what the server said of its refusal, if it refused.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Returns whether what was asked for is not there. Check the UID, or use a method that ends in
    /// `_opt`.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Returns whether the server refused a change because of what it would do. The reports in
    /// [`api`](Self::api) say which object and which property.
    pub fn is_conflict(&self) -> bool {
        self.status() == Some(StatusCode::CONFLICT)
    }

    /// Returns whether the server does not know who is asking. Check user name, password or token.
    pub fn is_unauthenticated(&self) -> bool {
        matches!(self, Self::Auth(_))
    }

    /// Returns whether the user may not do this. An administrator can grant the authority or the
    /// sharing that is missing.
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(StatusCode::FORBIDDEN)
    }

    /// Returns whether there was no connection. Check the address, and that the server is running.
    pub fn is_unreachable(&self) -> bool {
        matches!(self, Self::Send(error) if !error.may_have_been_seen)
    }

    /// Returns whether an answer did not come in time. Ask for less, or allow more time.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout { .. })
    }

    /// Returns whether the same request may succeed later: the server was not reached, was too busy
    /// or restarting. A request that changes something may have done so already unless
    /// [`is_unreachable`](Self::is_unreachable).
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Send(_) | Self::Timeout { .. } => true,
            Self::Api(error) => matches!(error.status.as_u16(), 429 | 502..=504),
            _ => false,
        }
    }

    /// Returns whether the server may have seen the request: if not, nothing has changed.
    pub fn may_have_been_seen(&self) -> bool {
        match self {
            Self::Config(_) | Self::Build(_) => false,
            Self::Send(error) => error.may_have_been_seen,
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_shows_no_credentials_and_no_query() {
        let url = Url::parse("https://dhis2.example.org/api/me?token=x#y").unwrap();
        let endpoint = Endpoint::new(Method::GET, url, "a1");
        assert_eq!(endpoint.to_string(), "GET https://dhis2.example.org/api/me");
    }

    #[test]
    fn errors_can_be_sent_between_threads() {
        fn is_send_and_sync<T: Send + Sync + 'static>() {}
        is_send_and_sync::<Error>();
        assert!(size_of::<Error>() <= 40, "{}", size_of::<Error>());
    }
}
