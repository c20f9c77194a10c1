//! A login that is under way.

use std::fmt;

use oauth2::{CsrfToken, PkceCodeChallenge, RedirectUrl, Scope};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::application::Application;
use super::error::LoginFailure;
use super::server::AuthorizationServer;
use crate::error::Error;

/// A login that waits for a person: begun by
/// [`begin_login`](AuthorizationServer::begin_login), ended by
/// [`finish_login`](AuthorizationServer::finish_login).
pub struct Login {
    url: Url,
    state: SecretString,
    pub(super) verifier: SecretString,
    pub(super) redirect_uri: String,
    pub(super) application: Application,
}

impl Login {
    pub(super) fn begin(
        server: &AuthorizationServer,
        application: &Application,
        redirect_uri: &str,
    ) -> Result<Self, Error> {
        let redirect = RedirectUrl::new(redirect_uri.to_owned()).map_err(|_| {
            Error::config(format!("`{redirect_uri}` is no address to come back to"))
        })?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let client = server.client(application)?.set_redirect_uri(redirect);
        let scopes = application.scopes.iter().map(|scope| Scope::new(scope.clone()));
        let (url, state) = client
            .authorize_url(CsrfToken::new_random)
            .add_scopes(scopes)
            .set_pkce_challenge(challenge)
            .url();
        Ok(Self {
            url,
            state: SecretString::from(state.into_secret()),
            verifier: SecretString::from(verifier.into_secret()),
            redirect_uri: redirect_uri.to_owned(),
            application: application.clone(),
        })
    }

    /// Returns the address that the person has to open in a browser.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Reads the code from the address that the browser was sent back to.
    pub(super) fn code(&self, redirected: &Url) -> Result<String, Error> {
        let find = |name: &str| {
            redirected
                .query_pairs()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.into_owned())
        };
        if find("state").as_deref() != Some(self.state.expose_secret()) {
            return Err(Error::login(
                LoginFailure::StateMismatch,
                "the browser came back with the answer to another login; begin again",
            ));
        }
        if let Some(error) = find("error") {
            let reason = find("error_description").map(|it| format!(" ({it})")).unwrap_or_default();
            return Err(if error == "access_denied" {
                Error::login(LoginFailure::Denied, "the person did not agree")
            } else {
                let message = format!("the server refuses the login: {error}{reason}");
                Error::login(LoginFailure::Refused, message)
            });
        }
        find("code").ok_or_else(|| {
            Error::login(LoginFailure::Refused, "the browser came back without a code")
        })
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Login")
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}
