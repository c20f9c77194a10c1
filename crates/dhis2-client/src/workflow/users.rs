//! Users: their accounts, roles and groups.

use dhis2_models::payload::WebMessage;
use dhis2_models::{Object, Reference, Uid, Version, kind};
use http::Method;
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Serialize, Serializer};
use serde_json::json;

use super::{Draft, draft};
use crate::error::Error;
use crate::patch::Patch;
use crate::request::Request;
use crate::resource::{Resource, parse};

/// A new user, for [`create_from`](crate::Resource::create_from) and
/// [`invite`](crate::Resource::<crate::kind::User>::invite). `Debug` hides the password.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::Reference;
/// use dhis2_client::workflow::NewUser;
///
/// let ada = NewUser {
///     username: Some("ada".into()),
///     password: Some("Analytical-1843".into()),
///     first_name: "Ada".into(),
///     surname: "Lovelace".into(),
///     user_roles: vec![Reference::to("zggagA20OWm")],
///     organisation_units: vec![Reference::to("gQuZc5r8CXP")],
///     ..Default::default()
/// };
/// println!("{:?}", client.users().create_from(&ada).await?.uid());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewUser {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name to sign in with. Needed, unless the user is invited and chooses it.
    pub username: Option<String>,
    /// The password. Needed, unless the user is invited and chooses it.
    #[serde(serialize_with = "exposed")]
    pub password: Option<SecretString>,
    /// The first name. Needed.
    pub first_name: String,
    /// The surname. Needed.
    pub surname: String,
    /// The address for mail. Needed to invite.
    pub email: Option<String>,
    /// The number for text messages.
    pub phone_number: Option<String>,
    /// The roles. At least one is needed.
    pub user_roles: Vec<Reference>,
    /// The groups.
    pub user_groups: Vec<Reference>,
    /// Where the user captures data.
    pub organisation_units: Vec<Reference>,
    /// Where the user sees data in analyses; where they capture if it is not said.
    pub data_view_organisation_units: Vec<Reference>,
    /// Where the user searches tracked entities.
    #[serde(rename = "teiSearchOrganisationUnits")]
    pub search_organisation_units: Vec<Reference>,
}

/// Writes a secret in the clear, as the server has to know it.
#[expect(clippy::ref_option, reason = "serde hands it over so")]
fn exposed<S: Serializer>(secret: &Option<SecretString>, serializer: S) -> Result<S::Ok, S::Error> {
    secret.as_ref().map(SecretString::expose_secret).serialize(serializer)
}

impl Draft for NewUser {
    type Kind = kind::User;
    const REQUIRED: &'static [&'static str] = &["firstName", "surname", "userRoles"];
}

impl<V: Version> Resource<'_, kind::User, V> {
    /// Invites somebody to become a user: `POST /api/users/invite`. They get a mail with a link, by
    /// which they choose a password, and a user name where none is said. Returns the UID.
    ///
    /// # Errors
    ///
    /// Fails where the server cannot send mail ([`Error::is_conflict`], code `E6203`), or the address
    /// is none (`E6202`).
    pub async fn invite(&self, user: &NewUser) -> Result<Uid, Error> {
        let user: Object = draft::complete(user)?;
        let request = Request::api(Method::POST, "users/invite", &[]).json(&user)?;
        self.client().core().send(&request).await?.created()
    }

    /// Sends the mail of an invitation again: `POST /api/users/{uid}/invite`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such user ([`Error::is_not_found`]), or they are no invitation any
    /// more ([`Error::is_conflict`]).
    pub async fn reinvite(&self, uid: &str) -> Result<(), Error> {
        self.told(verb(uid, "invite")?).await
    }

    /// Sends a mail with a link by which the user chooses a new password:
    /// `POST /api/users/{uid}/reset`. Until then the user cannot sign in.
    ///
    /// # Errors
    ///
    /// Fails where there is no such user ([`Error::is_not_found`]), or there is no address or no mail
    /// ([`Error::is_conflict`], codes `E6202` and `E6203`).
    pub async fn reset_password(&self, uid: &str) -> Result<(), Error> {
        self.told(verb(uid, "reset")?).await
    }

    /// Lets a user sign in again: `POST /api/users/{uid}/enabled`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such user, or the caller may not change them
    /// ([`Error::is_forbidden`]).
    pub async fn enable(&self, uid: &str) -> Result<(), Error> {
        self.told(verb(uid, "enabled")?).await
    }

    /// Keeps a user from signing in: `POST /api/users/{uid}/disabled`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such user, or the caller may not change them
    /// ([`Error::is_forbidden`]).
    pub async fn disable(&self, uid: &str) -> Result<(), Error> {
        self.told(verb(uid, "disabled")?).await
    }

    /// Sets the day from which on a user cannot sign in, such as `2030-12-31`:
    /// `POST /api/users/{uid}/expired`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such user, or the caller may not change them
    /// ([`Error::is_forbidden`]).
    pub async fn expire_on(&self, uid: &str, day: &str) -> Result<(), Error> {
        self.told(verb(uid, "expired")?.query("date", day)).await
    }

    /// Takes back that a user cannot sign in from some day on: `POST /api/users/{uid}/unexpired`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such user, or the caller may not change them
    /// ([`Error::is_forbidden`]).
    pub async fn never_expire(&self, uid: &str) -> Result<(), Error> {
        self.told(verb(uid, "unexpired")?).await
    }

    /// Makes a user like another, with a name and password of their own:
    /// `POST /api/users/{uid}/replica`. Returns the UID of the new user.
    ///
    /// # Errors
    ///
    /// Fails where there is no such user, the name is taken or the password too weak
    /// ([`Error::is_conflict`]).
    pub async fn replicate(
        &self,
        uid: &str,
        username: &str,
        password: impl Into<SecretString>,
    ) -> Result<Uid, Error> {
        let password: SecretString = password.into();
        let body = json!({"username": username, "password": password.expose_secret()});
        let request = verb(uid, "replica")?.json(&body)?;
        self.client().core().send(&request).await?.created()
    }

    /// Takes away the second factor of a user who has lost it: `POST /api/users/{uid}/twoFA/disabled`.
    ///
    /// # Errors
    ///
    /// Fails where the user has none ([`Error::is_conflict`]), or is the caller
    /// ([`Error::is_forbidden`]).
    pub async fn disable_two_factor(&self, uid: &str) -> Result<(), Error> {
        self.client().core().send(&verb(uid, "twoFA/disabled")?).await?.done().map(drop)
    }

    async fn told(&self, request: Request) -> Result<(), Error> {
        self.client().core().send(&request).await.map(drop)
    }
}

impl<V: Version> Resource<'_, kind::UserRole, V> {
    /// Gives a role to a user: `POST /api/userRoles/{role}/users/{user}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// client.user_roles().add_user("zggagA20OWm", "uCP796em6h6").await?;
    /// client.user_roles().remove_user("zggagA20OWm", "uCP796em6h6").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where there is no such role or user ([`Error::is_not_found`]), or the caller may not
    /// change them ([`Error::is_forbidden`]).
    pub async fn add_user(&self, role: &str, user: &str) -> Result<(), Error> {
        self.change(Method::POST, role, user).await
    }

    /// Takes a role from a user: `DELETE /api/userRoles/{role}/users/{user}`.
    ///
    /// # Errors
    ///
    /// Fails as [`add_user`](Self::add_user) does.
    pub async fn remove_user(&self, role: &str, user: &str) -> Result<(), Error> {
        self.change(Method::DELETE, role, user).await
    }

    /// Sets what users of a role may do, in the place of what they might:
    /// `PATCH /api/userRoles/{role}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such role ([`Error::is_not_found`]).
    pub async fn set_authorities(
        &self,
        role: &str,
        authorities: &[impl AsRef<str>],
    ) -> Result<WebMessage, Error> {
        let all: Vec<&str> = authorities.iter().map(AsRef::as_ref).collect();
        let patch = Patch::new().add("/authorities", all);
        let request = Request::api(Method::PATCH, "userRoles/{}", &[&parse(role)?]).json(&patch)?;
        let request = request.content_type("application/json-patch+json");
        self.client().core().send(&request).await?.done()
    }

    async fn change(&self, method: Method, role: &str, user: &str) -> Result<(), Error> {
        let segments: [&str; 2] = [&parse(role)?, &parse(user)?];
        let request = Request::api(method, "userRoles/{}/users/{}", &segments);
        self.client().core().send(&request).await?.done().map(drop)
    }
}

fn verb(uid: &str, verb: &str) -> Result<Request, Error> {
    let template = format!("users/{{}}/{verb}");
    Ok(Request::api(Method::POST, &template, &[&parse(uid)?]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_is_told_by_a_verb() {
        assert_eq!(
            verb("uCP796em6h6", "expired").unwrap().query("date", "2030-12-31").line(),
            "POST /api/users/uCP796em6h6/expired?date=2030-12-31"
        );
        assert!(verb("../me", "reset").is_err());
    }

    #[test]
    fn a_password_is_sent_and_not_shown() {
        let user = NewUser {
            username: Some("ada".into()),
            password: Some("s3cret".into()),
            first_name: "Ada".into(),
            surname: "Lovelace".into(),
            user_roles: vec![Reference::to("zggagA20OWm")],
            ..Default::default()
        };
        assert!(!format!("{user:?}").contains("s3cret"));
        let object = draft::complete(&user).unwrap();
        assert_eq!(
            serde_json::to_value(&object).unwrap(),
            json!({"username": "ada", "password": "s3cret", "firstName": "Ada",
                "surname": "Lovelace", "userRoles": [{"id": "zggagA20OWm"}]})
        );
        let error = draft::complete(&NewUser { surname: "X".into(), ..NewUser::default() })
            .unwrap_err()
            .to_string();
        assert!(error.contains("`user_roles`"), "{error}");
    }
}
