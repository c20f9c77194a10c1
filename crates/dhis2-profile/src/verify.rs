//! Trying whether a profile works.

use dhis2_client::{Client, ServerVersion};

use crate::error::Error;
use crate::profile::Profile;

/// What a server said to a profile that works.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verified {
    /// The server's address: the canonical one, which may not be the profile's.
    pub url: String,
    /// The server's version.
    pub version: ServerVersion,
    /// The user name.
    pub username: String,
    /// How many authorities the user has.
    pub authorities: usize,
}

impl Profile {
    /// Signs in and asks who the user is: `GET /api/system/info` and `GET /api/me`.
    ///
    /// # Errors
    ///
    /// Fails as [`connect`](Self::connect) does, and where the server does not take the credentials.
    pub async fn verify(&self) -> Result<Verified, Error> {
        verified(&self.connect().await?).await
    }
}

/// Asks a server who the user is.
pub(crate) async fn verified(client: &Client) -> Result<Verified, Error> {
    let me = client.system().me().await?;
    Ok(Verified {
        url: client.base_url().to_string(),
        version: client.server_version().clone(),
        username: me.username.map(|it| it.to_string()).unwrap_or_default(),
        authorities: me.authorities.map_or(0, |it| it.len()),
    })
}
