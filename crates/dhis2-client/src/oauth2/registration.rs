//! Registering a program with a server, as an administrator does once.

use dhis2_models::Version;
use dhis2_models::payload::WebMessage;
use http::Method;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use crate::client::Client;
use crate::error::Error;
use crate::request::Request;

/// The strength of the hash that a secret is kept as: the server refuses weaker ones with a page.
const BCRYPT_COST: u32 = 10;

/// The length that 2.41 demands of a secret.
const SECRET_LENGTH_ON_41: usize = 36;

/// A program to register: `POST /api/oAuth2Clients`.
///
/// ```no_run
/// # async fn example(admin: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::oauth2::ApplicationRegistration;
///
/// let registration = ApplicationRegistration::new("My program", "my-program")
///     .redirect_uri("http://127.0.0.1");
/// admin.register_application(&registration).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ApplicationRegistration {
    name: String,
    client_id: String,
    secret: Option<SecretString>,
    redirect_uris: Vec<String>,
    scopes: Vec<String>,
    access_token_seconds: u32,
    refresh_token_seconds: u32,
}

impl ApplicationRegistration {
    /// Begins to register a program by a name for people and the name that it signs in with. It may
    /// ask for `openid`, `profile` and `username`; an access token is good for 5 minutes and a
    /// refresh token for 30 days.
    pub fn new(name: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            client_id: client_id.into(),
            secret: None,
            redirect_uris: Vec::new(),
            scopes: ["openid", "profile", "username"].map(Into::into).into(),
            access_token_seconds: 5 * 60,
            refresh_token_seconds: 30 * 24 * 60 * 60,
        }
    }

    /// Sets a secret that the program proves itself with. Without one the server gives no refresh
    /// token: people have to log in again whenever an access token has ended.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(SecretString::from(secret.into()));
        self
    }

    /// Adds an address that browsers may be sent back to. Of `http://127.0.0.1` the port does not
    /// count.
    #[must_use]
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uris.push(uri.into());
        self
    }

    /// Sets what the program may ask for.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets for how many seconds an access token and a refresh token are good (2.42 and later).
    #[must_use]
    pub fn lifetimes(mut self, access_token_seconds: u32, refresh_token_seconds: u32) -> Self {
        self.access_token_seconds = access_token_seconds;
        self.refresh_token_seconds = refresh_token_seconds;
        self
    }

    fn body(&self, release: u16) -> Result<Value, Error> {
        // 2.41 has other names, lists that are lists, and keeps the secret as it is.
        if release < 42 {
            let secret = self.secret.as_ref().map(ExposeSecret::expose_secret).unwrap_or_default();
            if secret.len() != SECRET_LENGTH_ON_41 {
                return Err(Error::build(format!(
                    "2.41 takes a secret of exactly {SECRET_LENGTH_ON_41} characters"
                )));
            }
            return Ok(json!({
                "name": self.name,
                "cid": self.client_id,
                "secret": secret,
                "redirectUris": self.redirect_uris,
                "grantTypes": ["authorization_code", "refresh_token"],
            }));
        }
        let hash = match &self.secret {
            Some(secret) => Some(
                bcrypt::hash(secret.expose_secret(), BCRYPT_COST)
                    .map_err(|_| Error::build("the secret cannot be hashed: it is too long"))?,
            ),
            None => None,
        };
        let methods = match hash {
            Some(_) => "client_secret_basic,client_secret_post",
            None => "none",
        };
        Ok(json!({
            "name": self.name,
            "clientId": self.client_id,
            "clientSecret": hash,
            "clientAuthenticationMethods": methods,
            "authorizationGrantTypes": "authorization_code,refresh_token",
            "redirectUris": self.redirect_uris.join(","),
            "scopes": self.scopes.join(","),
            // A client without settings is answered with 500 when it asks for a token.
            "clientSettings": client_settings().to_string(),
            "tokenSettings": self.token_settings().to_string(),
        }))
    }

    fn token_settings(&self) -> Value {
        let duration = |seconds: u32| json!(["java.time.Duration", f64::from(seconds)]);
        json!({
            "@class": SETTINGS_CLASS,
            "settings.token.reuse-refresh-tokens": true,
            "settings.token.x509-certificate-bound-access-tokens": false,
            "settings.token.id-token-signature-algorithm":
                ["org.springframework.security.oauth2.jose.jws.SignatureAlgorithm", "RS256"],
            "settings.token.access-token-time-to-live": duration(self.access_token_seconds),
            "settings.token.access-token-format": {
                "@class":
                    "org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat",
                "value": "self-contained",
            },
            "settings.token.refresh-token-time-to-live": duration(self.refresh_token_seconds),
            "settings.token.authorization-code-time-to-live": duration(300),
            "settings.token.device-code-time-to-live": duration(300),
        })
    }
}

/// The class that the server writes settings as.
const SETTINGS_CLASS: &str = "java.util.Collections$UnmodifiableMap";

fn client_settings() -> Value {
    json!({
        "@class": SETTINGS_CLASS,
        "settings.client.require-proof-key": true,
        "settings.client.require-authorization-consent": true,
    })
}

impl<V: Version> Client<V> {
    /// Registers a program that people may sign in to the server with:
    /// `POST /api/oAuth2Clients`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]), where a program of that `clientId` is
    /// registered already ([`Error::is_conflict`]), and with [`Error::Build`] where 2.41 does not
    /// take such a secret.
    pub async fn register_application(
        &self,
        registration: &ApplicationRegistration,
    ) -> Result<WebMessage, Error> {
        let body = registration.body(self.core().release())?;
        let request = Request::api(Method::POST, "oAuth2Clients", &[]).json(&body)?;
        self.core().send(&request).await?.done()
    }
}

impl std::fmt::Debug for ApplicationRegistration {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ApplicationRegistration")
            .field("name", &self.name)
            .field("client_id", &self.client_id)
            .field("redirect_uris", &self.redirect_uris)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_release_gets_the_body_that_it_knows() {
        let registration = ApplicationRegistration::new("CLI", "cli")
            .redirect_uri("http://127.0.0.1")
            .redirect_uri("https://cli.example.org/back");
        let body = registration.body(42).unwrap();
        assert_eq!(body["redirectUris"], "http://127.0.0.1,https://cli.example.org/back");
        assert_eq!(body["clientAuthenticationMethods"], "none");
        assert_eq!(body["clientSecret"], Value::Null);
        let settings: Value =
            serde_json::from_str(body["tokenSettings"].as_str().unwrap()).unwrap();
        assert_eq!(settings["settings.token.access-token-time-to-live"][1], 300.0);
        let error = registration.body(41).unwrap_err().to_string();
        assert_eq!(error, "2.41 takes a secret of exactly 36 characters");
        let body = registration.secret("x".repeat(36)).body(41).unwrap();
        assert_eq!(body["cid"], "cli");
        assert_eq!(body["redirectUris"][0], "http://127.0.0.1");
    }

    #[test]
    fn a_secret_is_kept_as_a_strong_hash_and_is_not_shown() {
        let registration = ApplicationRegistration::new("CLI", "cli").secret("s3cret");
        let body = registration.body(43).unwrap();
        let hash = body["clientSecret"].as_str().unwrap();
        assert!(hash.starts_with("$2b$10$") && bcrypt::verify("s3cret", hash).unwrap(), "{hash}");
        assert!(!format!("{registration:?}").contains("s3cret"));
    }
}
