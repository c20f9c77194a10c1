//! A profile: a server, and how to sign in to it.

use dhis2_client::{Auth, Client, ClientBuilder, ServerVersion};
use secrecy::ExposeSecret;
use url::Url;

use crate::error::Error;
use crate::secret::Secret;

/// A server, and how to sign in to it.
///
/// ```no_run
/// # async fn example() -> Result<(), dhis2_profile::Error> {
/// use dhis2_profile::{Profile, ProfileAuth, Secret};
///
/// let profile = Profile {
///     url: "https://dhis2.example.org".into(),
///     auth: ProfileAuth::Token(Secret::plain("d2p_…")),
///     version: Some(42),
/// };
/// let client = profile.connect().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// The address, such as `https://dhis2.example.org`.
    pub url: String,
    /// How to sign in.
    pub auth: ProfileAuth,
    /// The release that the server must be of, such as 42 for 2.42; any that the client supports if
    /// there is none.
    pub version: Option<u16>,
}

/// How to sign in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProfileAuth {
    /// Not at all.
    None,
    /// With a personal access token.
    Token(Secret),
    /// With a user name and a password.
    Basic {
        /// The user name.
        username: String,
        /// The password.
        password: Secret,
    },
    /// With tokens that the server gives when a person has agreed in a browser.
    OAuth2(OAuth2Settings),
}

/// What a client of OAuth2 needs to know.
#[derive(Debug, Clone, PartialEq)]
pub struct OAuth2Settings {
    /// The name that the program is registered by.
    pub client_id: String,
    /// The secret that it was registered with, if it was.
    pub client_secret: Option<Secret>,
    /// What is asked for, such as `openid username`.
    pub scope: String,
    /// Where the browser is sent back to, if it is not a free port of the loopback interface.
    pub redirect_uri: Option<String>,
}

impl ProfileAuth {
    /// Returns how the file calls it: `none`, `pat`, `basic` or `oauth2`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Token(_) => "pat",
            Self::Basic { .. } => "basic",
            Self::OAuth2(_) => "oauth2",
        }
    }
}

impl Profile {
    /// Begins to make a client of the profile's server, with its credentials.
    ///
    /// # Errors
    ///
    /// Fails where a secret cannot be had, and for a profile that signs in by OAuth2, which needs a
    /// store of tokens.
    pub fn client(&self) -> Result<ClientBuilder, Error> {
        Ok(Client::builder(&self.url).auth(self.auth()?))
    }

    /// Connects to the profile's server.
    ///
    /// # Errors
    ///
    /// Fails as [`client`](Self::client) does, where the server cannot be used, and where it is not
    /// of the version that the profile demands.
    pub async fn connect(&self) -> Result<Client, Error> {
        let client = self.client()?.connect().await?;
        self.check_version(client.server_version())?;
        Ok(client)
    }

    pub(crate) fn check_version(&self, found: &ServerVersion) -> Result<(), Error> {
        match self.version {
            Some(minor) if minor != found.minor => Err(Error::invalid(
                self.url.clone(),
                format!("the profile is for servers of 2.{minor}, and this one is of {found}"),
            )),
            _ => Ok(()),
        }
    }

    fn auth(&self) -> Result<Auth, Error> {
        match &self.auth {
            ProfileAuth::None => Ok(Auth::none()),
            ProfileAuth::Token(token) => {
                let token = token.reveal(&format!("the token for {}", self.url))?;
                Ok(Auth::token(token.expose_secret()))
            }
            ProfileAuth::Basic { username, password } => {
                let what = format!("the password of {username} for {}", self.url);
                Ok(Auth::basic(username, password.reveal(&what)?.expose_secret()))
            }
            ProfileAuth::OAuth2(_) => Err(Error::invalid(
                self.url.clone(),
                "the profile signs in by OAuth2, for which it has to be resolved by its name",
            )),
        }
    }

    /// Checks what can be checked without the server.
    pub(crate) fn check(&self, place: &str) -> Result<(), Error> {
        let url = Url::parse(&self.url)
            .map_err(|error| Error::invalid(place, format!("base_url is no address: {error}")))?;
        if !["http", "https"].contains(&url.scheme()) {
            return Err(Error::invalid(place, "base_url must begin with https:// or http://"));
        }
        if url.password().is_some() || !url.username().is_empty() {
            return Err(Error::invalid(
                place,
                "base_url holds credentials: put them into username and password",
            ));
        }
        Ok(())
    }
}
