//! Connecting by a profile, whichever way it signs in; and logging in and out.

use std::sync::Arc;
use std::time::Duration;

use dhis2_client::oauth2::{Application, AuthorizationServer, StoredTokens, TokenStore as _};
use dhis2_client::{Auth, Client, ClientBuilder};
use secrecy::ExposeSecret as _;
use url::Url;

use crate::error::Error;
use crate::profile::{OAuth2Settings, Profile, ProfileAuth};
use crate::resolve::Resolved;
use crate::sqlite::SqliteStore;
use crate::verify::{self, Verified};

/// The file of tokens, beside the file of profiles.
const FILE: &str = "tokens.sqlite";

impl Resolved {
    /// Begins to make a client of the profile's server, with its credentials: those of the profile,
    /// or the tokens of the person who has [logged in](Self::log_in).
    ///
    /// # Errors
    ///
    /// Fails where a secret or the store of tokens cannot be had, and where the authorization server
    /// cannot be found.
    pub async fn client(&self) -> Result<ClientBuilder, Error> {
        let ProfileAuth::OAuth2(settings) = &self.profile.auth else {
            return self.profile.client();
        };
        let credentials = self.stored_tokens(settings).await?;
        let auth = Auth::from_credentials(credentials);
        Ok(Client::builder(&self.profile.url).auth(auth))
    }

    /// Connects to the profile's server.
    ///
    /// # Errors
    ///
    /// Fails as [`client`](Self::client) does, where the server cannot be used, where the person has
    /// not logged in, and where the server is not of the version that the profile demands.
    pub async fn connect(&self) -> Result<Client, Error> {
        let client = self.client().await?.connect().await?;
        self.profile.check_version(client.server_version())?;
        Ok(client)
    }

    /// Signs in and asks who the user is: `GET /api/system/info` and `GET /api/me`.
    ///
    /// # Errors
    ///
    /// Fails as [`connect`](Self::connect) does, and where the server does not take the credentials.
    pub async fn verify(&self) -> Result<Verified, Error> {
        verify::verified(&self.connect().await?).await
    }

    /// Lets a person log in with a browser, and keeps the tokens; see
    /// [`AuthorizationServer::log_in`].
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), dhis2_profile::Error> {
    /// use std::time::Duration;
    ///
    /// let resolved = dhis2_profile::Profiles::of_process()?.resolve(Some("staging"))?;
    /// resolved.log_in(Duration::from_secs(300), |url| println!("open {url} in a browser")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Invalid`] where the profile does not sign in by OAuth2, and where the login
    /// does not come to its end.
    pub async fn log_in(
        &self,
        limit: Duration,
        show: impl FnOnce(&Url) + Send,
    ) -> Result<(), Error> {
        let settings = self.oauth2()?;
        let (store, key) = self.store()?;
        let server = self.server().await?;
        let application = application(&self.profile, settings)?;
        let tokens = server.log_in(&application, limit, show).await?;
        store.save(&key, &tokens).await?;
        Ok(())
    }

    /// Logs out: tells the server that the tokens are not good any more, and forgets them.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Invalid`] where the profile does not sign in by OAuth2, and where the
    /// server cannot be told; the tokens are forgotten then too.
    pub async fn log_out(&self) -> Result<(), Error> {
        let settings = self.oauth2()?;
        let credentials = match self.stored_tokens(settings).await {
            Ok(credentials) => credentials,
            Err(error) => {
                let (store, key) = self.store()?;
                store.remove(&key).await?;
                return Err(error);
            }
        };
        Ok(credentials.log_out().await?)
    }

    fn oauth2(&self) -> Result<&OAuth2Settings, Error> {
        match &self.profile.auth {
            ProfileAuth::OAuth2(settings) => Ok(settings),
            other => Err(Error::invalid(
                self.profile.url.clone(),
                format!("the profile signs in by {}, which needs no login", other.kind()),
            )),
        }
    }

    async fn stored_tokens(&self, settings: &OAuth2Settings) -> Result<StoredTokens, Error> {
        let (store, key) = self.store()?;
        let application = application(&self.profile, settings)?;
        Ok(StoredTokens::new(self.server().await?, application, Arc::new(store), key))
    }

    async fn server(&self) -> Result<AuthorizationServer, Error> {
        Ok(Client::builder(&self.profile.url).authorization_server().await?)
    }

    /// Returns the store beside the file of the profile, and the key there.
    fn store(&self) -> Result<(SqliteStore, String), Error> {
        let (Some((_, path)), Some(name)) = (&self.origin, &self.name) else {
            return Err(Error::invalid(
                self.profile.url.clone(),
                "a profile that signs in by OAuth2 has to be kept in a file",
            ));
        };
        Ok((SqliteStore::open(path.with_file_name(FILE))?, name.clone()))
    }
}

fn application(profile: &Profile, settings: &OAuth2Settings) -> Result<Application, Error> {
    let mut application =
        Application::new(&settings.client_id).scopes(settings.scope.split_whitespace());
    if let Some(secret) = &settings.client_secret {
        let what = format!("the secret of {} for {}", settings.client_id, profile.url);
        application = application.secret(secret.reveal(&what)?.expose_secret());
    }
    if let Some(uri) = &settings.redirect_uri {
        application = application.redirect_uri(uri);
    }
    Ok(application)
}
