//! Signing requests with tokens that are kept in a store, and keeping them fresh.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use super::application::Application;
use super::error::LoginFailure;
use super::server::AuthorizationServer;
use super::store::TokenStore;
use super::tokens::Tokens;
use crate::auth::Auth;
use crate::credentials::{Credentials, CredentialsFuture};
use crate::error::Error;

/// Credentials that come from a [`TokenStore`] and are refreshed 30 seconds before they expire, by
/// one program at a time; see the [module's page](super) for an example.
pub struct StoredTokens {
    server: AuthorizationServer,
    application: Application,
    store: Arc<dyn TokenStore>,
    key: String,
    present: Mutex<Option<Tokens>>,
}

impl StoredTokens {
    /// Signs with the tokens that `store` keeps under `key`.
    pub fn new(
        server: AuthorizationServer,
        application: Application,
        store: Arc<dyn TokenStore>,
        key: impl Into<String>,
    ) -> Self {
        Self { server, application, store, key: key.into(), present: Mutex::new(None) }
    }

    /// Logs out: tells the server that the tokens are not good any more, and forgets them. They are
    /// forgotten even where the server cannot be told.
    ///
    /// # Errors
    ///
    /// Fails where the store cannot forget them, or the server was not told.
    pub async fn log_out(&self) -> Result<(), Error> {
        let _turn = self.store.lock(&self.key).await?;
        let tokens = self.store.load(&self.key).await?;
        self.store.remove(&self.key).await?;
        self.remember(None);
        match tokens {
            Some(tokens) => self.server.revoke(&self.application, &tokens).await,
            None => Ok(()),
        }
    }

    fn remembered(&self) -> Option<Tokens> {
        self.present.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn remember(&self, tokens: Option<Tokens>) {
        *self.present.lock().unwrap_or_else(PoisonError::into_inner) = tokens;
    }

    /// Returns tokens that are fresh and are not `refused`.
    async fn fresh(&self, refused: Option<&Tokens>) -> Result<Tokens, Error> {
        let good = |tokens: &Tokens| {
            tokens.is_fresh() && refused.is_none_or(|it| it.access_token() != tokens.access_token())
        };
        if let Some(tokens) = self.remembered().filter(good) {
            return Ok(tokens);
        }
        let _turn = self.store.lock(&self.key).await?;
        // Somebody else may have refreshed them while we waited.
        let Some(stored) = self.store.load(&self.key).await? else {
            return Err(Error::login(
                LoginFailure::LoginNeeded,
                format!(
                    "`{}` is not logged in at {}; log in first",
                    self.key,
                    self.server.base_url()
                ),
            ));
        };
        let tokens = if good(&stored) {
            stored
        } else {
            let fresh = self.server.refresh(&self.application, &stored).await?;
            self.store.save(&self.key, &fresh).await?;
            tracing::debug!(key = self.key, "the tokens are refreshed");
            fresh
        };
        self.remember(Some(tokens.clone()));
        Ok(tokens)
    }
}

impl Credentials for StoredTokens {
    fn auth(&self) -> CredentialsFuture<'_, Auth> {
        Box::pin(async move { Ok(Auth::bearer(self.fresh(None).await?.access_token())) })
    }

    fn refresh(&self) -> CredentialsFuture<'_, bool> {
        Box::pin(async move {
            let refused = self.remembered();
            self.fresh(refused.as_ref()).await?;
            Ok(true)
        })
    }

    fn scheme(&self) -> &'static str {
        "an OAuth2 token"
    }
}

impl fmt::Debug for StoredTokens {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("StoredTokens")
            .field("server", &self.server)
            .field("application", &self.application)
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}
