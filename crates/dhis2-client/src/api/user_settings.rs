//! The settings of users, and what else users may do about themselves.

use std::fmt;

use dhis2_models::payload::UserSettings as AllSettings;
use dhis2_models::{Dynamic, Map, Version};
use http::Method;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Serialize;
use serde_json::{Value, json};

use crate::client::Client;
use crate::error::Error;
use crate::request::Request;

/// A handle on the settings of a user; made by [`Client::user_settings`](crate::Client::user_settings) for the one who is signed
/// in, and by [`Client::user_settings_of`](crate::Client::user_settings_of) for others.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// let settings = client.user_settings();
/// settings.set("keyUiLocale", "fr").await?;
/// println!("{:?}", settings.get("keyUiLocale").await?);
/// # Ok(())
/// # }
/// ```
pub struct UserSettings<'c, V = Dynamic> {
    client: &'c Client<V>,
    username: Option<&'c str>,
}

impl<V: Version> Client<V> {
    /// Returns a handle on the settings of the user who is signed in.
    pub fn user_settings(&self) -> UserSettings<'_, V> {
        UserSettings { client: self, username: None }
    }

    /// Returns a handle on the settings of another user, by user name. The caller must be allowed to
    /// change that user.
    pub fn user_settings_of<'c>(&'c self, username: &'c str) -> UserSettings<'c, V> {
        UserSettings { client: self, username: Some(username) }
    }
}

impl<V: Version> UserSettings<'_, V> {
    /// Reads all settings, those that are not set as the system has them: `GET /api/userSettings`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such user ([`Error::is_not_found`]).
    pub async fn all(&self) -> Result<AllSettings, Error> {
        self.client.core().fetch(&self.request(Method::GET, "", &[])).await
    }

    /// Reads one setting, such as `keyUiLocale`, as the system has it where the user has not set it:
    /// `GET /api/userSettings?key=…`. `None` where neither has.
    ///
    /// # Errors
    ///
    /// Fails where there is no such user ([`Error::is_not_found`]).
    pub async fn get(&self, key: &str) -> Result<Option<String>, Error> {
        let request = self.request(Method::GET, "", &[]).query("key", key);
        let settings: Map<Value> = self.client.core().fetch(&request).await?;
        Ok(match settings.get(key) {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) => Some(text.clone()),
            Some(other) => Some(other.to_string()),
        })
    }

    /// Sets a setting: `POST /api/userSettings/{key}?value=…`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such setting ([`Error::is_conflict`] on 2.41, else
    /// [`Error::is_not_found`]), or where it cannot have that value.
    pub async fn set(&self, key: &str, value: &str) -> Result<(), Error> {
        let request = self.request(Method::POST, "/{}", &[key]).query("value", value).repeatable();
        self.client.core().send(&request).await?.done().map(drop)
    }

    /// Takes a setting back to what the system has: `DELETE /api/userSettings/{key}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such setting.
    pub async fn unset(&self, key: &str) -> Result<(), Error> {
        let request = self.request(Method::DELETE, "/{}", &[key]);
        self.client.core().send(&request).await.map(drop)
    }

    /// Changes what is known of the user who is signed in, such as `{"jobTitle": "Manager"}`:
    /// `PUT /api/me`.
    ///
    /// # Errors
    ///
    /// Fails where a property cannot have that value ([`Error::is_conflict`]).
    pub async fn update_profile<T: Serialize + ?Sized>(&self, changes: &T) -> Result<(), Error> {
        let request = Request::api(Method::PUT, "me", &[]).json(changes)?;
        self.client.core().send(&request).await.map(drop)
    }

    /// Changes the password of the user who is signed in: `PUT /api/me/changePassword`. A client that
    /// signs in with it has to be made anew.
    ///
    /// # Errors
    ///
    /// Fails where the old one is wrong or the new one too weak ([`Error::is_conflict`]).
    pub async fn change_password(
        &self,
        old: impl Into<SecretString>,
        new: impl Into<SecretString>,
    ) -> Result<(), Error> {
        let (old, new): (SecretString, SecretString) = (old.into(), new.into());
        let body = json!({"oldPassword": old.expose_secret(), "newPassword": new.expose_secret()});
        let request = Request::api(Method::PUT, "me/changePassword", &[]).json(&body)?;
        self.client.core().send(&request).await.map(drop)
    }

    /// Asks what the user who is signed in may do: `GET /api/me/authorization`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn authorities(&self) -> Result<Vec<String>, Error> {
        self.client.core().fetch(&Request::api(Method::GET, "me/authorization", &[])).await
    }

    /// Asks whether the user who is signed in may do something, such as `F_SYSTEM_SETTING`:
    /// `GET /api/me/authorization/{authority}`. A superuser may do all.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn has_authority(&self, authority: &str) -> Result<bool, Error> {
        let request = Request::api(Method::GET, "me/authorization/{}", &[authority]);
        self.client.core().fetch(&request).await
    }

    fn request(&self, method: Method, template: &str, segments: &[&str]) -> Request {
        let request = Request::api(method, &format!("userSettings{template}"), segments);
        match self.username {
            Some(username) => request.query("user", username),
            None => request,
        }
    }
}

// By hand: a derive would ask the same of `V`, which is not held.
impl<V> Clone for UserSettings<'_, V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<V> Copy for UserSettings<'_, V> {}

impl<V> fmt::Debug for UserSettings<'_, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "UserSettings({:?}, {:?})", self.username, self.client)
    }
}
