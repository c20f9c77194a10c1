//! The program that asks, as it is registered with a server.

use std::fmt;

use secrecy::SecretString;

/// A program that is registered with a server: its name there, and what it asks for.
///
/// ```
/// use dhis2_client::oauth2::Application;
///
/// let application = Application::new("my-program").scopes(["openid", "username"]);
/// assert_eq!(application.client_id(), "my-program");
/// ```
#[derive(Clone)]
pub struct Application {
    pub(super) client_id: String,
    pub(super) client_secret: Option<SecretString>,
    pub(super) scopes: Vec<String>,
    pub(super) redirect_uri: Option<String>,
}

impl Application {
    /// Names a program by the `clientId` that it is registered with; it asks for `openid` and
    /// `username`.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: None,
            scopes: vec!["openid".into(), "username".into()],
            redirect_uri: None,
        }
    }

    /// Gives the secret that the program is registered with, if it is.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.client_secret = Some(SecretString::from(secret.into()));
        self
    }

    /// Sets what the program asks for.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets where the browser is sent back to; a free port of the loopback interface if not set. An
    /// address such as `http://127.0.0.1:8765` fixes the port.
    #[must_use]
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// Returns the name that the program is registered by.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }
}

impl fmt::Debug for Application {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Application")
            .field("client_id", &self.client_id)
            .field("client_secret", &self.client_secret.as_ref().map(|_| "…"))
            .field("scopes", &self.scopes)
            .field("redirect_uri", &self.redirect_uri)
            .finish()
    }
}
