//! What the authorization server remembers: sessions of browsers, requests, codes and tokens.

use std::collections::HashMap;

use crate::clock::Moment;

/// The memory of an authorization server that is on.
#[derive(Debug, Clone, Default)]
pub(crate) struct Authorization {
    /// The sessions of browsers, by the value of their cookie.
    pub sessions: HashMap<String, Session>,
    /// Requests that wait for a person's consent, by their hidden state.
    pub waiting: HashMap<String, Request>,
    /// The codes that were given, by their text.
    pub codes: HashMap<String, Code>,
    /// The access tokens that are good, by their text.
    pub access: HashMap<String, AccessToken>,
    /// The refresh tokens that are good, by their text.
    pub refresh: HashMap<String, RefreshToken>,
}

/// The session of a browser.
#[derive(Debug, Clone, Default)]
pub(crate) struct Session {
    /// Who has signed in, by UID.
    pub user: Option<String>,
    /// Where the browser wanted to go before it was asked to sign in.
    pub wanted: Option<String>,
}

/// What a program asks a person for.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub client: String,
    pub redirect_uri: String,
    pub scopes: Vec<String>,
    pub state: Option<String>,
    pub challenge: Option<String>,
    pub user: String,
}

/// A code, which is good once.
#[derive(Debug, Clone)]
pub(crate) struct Code {
    pub request: Request,
    pub expires: Moment,
    /// What was given for it: presented again, the code takes these with it.
    pub given: Option<(String, String)>,
}

/// An access token.
#[derive(Debug, Clone)]
pub(crate) struct AccessToken {
    pub user: String,
    pub scopes: Vec<String>,
    pub expires: Moment,
    /// The refresh token that was given with it.
    pub refresh: String,
}

/// A refresh token.
#[derive(Debug, Clone)]
pub(crate) struct RefreshToken {
    pub client: String,
    pub user: String,
    pub scopes: Vec<String>,
    pub expires: Moment,
}

impl Authorization {
    /// Takes back a refresh token, and the access tokens that came with it.
    pub(crate) fn revoke_refresh(&mut self, token: &str) {
        self.refresh.remove(token);
        self.access.retain(|_, access| access.refresh != token);
    }
}
