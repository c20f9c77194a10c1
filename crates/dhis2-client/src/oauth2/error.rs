//! What can go wrong on the way to tokens.

use crate::error::Error;

/// Why a person or a program was not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginFailure {
    /// The server has no authorization server, or it is off. An administrator can turn it on (2.42
    /// and later); a personal access token does without.
    Off,
    /// The browser came back with a state that was not sent: somebody may have tried to slip in a
    /// code of their own. Begin again.
    StateMismatch,
    /// The person did not agree.
    Denied,
    /// The code was used before, is too old, or is for another program. Begin again.
    CodeRefused,
    /// The refresh token is not good any more, or there is none. The person has to log in again.
    LoginNeeded,
    /// The server does not know the program, or its secret is wrong.
    ApplicationRefused,
    /// Nobody came back from the browser in time.
    TimedOut,
    /// The server refused what the program asked for, such as a scope.
    Refused,
    /// The tokens could not be read or kept.
    Store,
}

/// Why there are no tokens, in words. No secret is in them.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
#[non_exhaustive]
pub struct LoginError {
    /// What sort of failure it is.
    pub failure: LoginFailure,
    /// What happened, and what to do.
    pub message: String,
    /// What lies below, where something does.
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    pub(crate) fn login(failure: LoginFailure, message: impl Into<String>) -> Self {
        Self::Login(Box::new(LoginError { failure, message: message.into(), source: None }))
    }

    /// Makes the error of a [store](super::TokenStore) that cannot read or keep tokens.
    pub fn token_store(
        message: impl Into<String>,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self::Login(Box::new(LoginError {
            failure: LoginFailure::Store,
            message: message.into(),
            source: Some(source.into()),
        }))
    }

    /// Returns why a person or program was not let in, if that is what happened.
    pub fn login_failure(&self) -> Option<LoginFailure> {
        match self {
            Self::Login(error) => Some(error.failure),
            _ => None,
        }
    }
}
