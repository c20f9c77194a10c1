//! Personal access tokens: made, listed, revoked.

use std::time::{Duration, SystemTime};

use dhis2_models::{Uid, Version};
use http::Method;
use secrecy::SecretString;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::api::handle;
use crate::error::Error;
use crate::request::Request;
use crate::resource::parse;
use crate::wire;

handle! {
    /// A handle on the personal access tokens of the user; made by
    /// [`Client::tokens`](crate::Client::tokens).
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use std::time::Duration;
    /// use dhis2_client::{Auth, Method};
    /// use dhis2_client::api::tokens::NewToken;
    ///
    /// let reading = NewToken {
    ///     methods: vec![Method::GET],
    ///     expires_in: Some(Duration::from_secs(24 * 3600)),
    ///     ..Default::default()
    /// };
    /// let token = client.tokens().create(&reading).await?;
    /// let reader = dhis2_client::Client::builder(client.base_url().as_str())
    ///     .auth(Auth::token(token.secret))
    ///     .connect()
    ///     .await?;
    /// println!("{:?}", reader.system().me().await?.username);
    /// client.tokens().revoke(&token.uid).await?;
    /// # Ok(())
    /// # }
    /// ```
    Tokens;
    /// Returns a handle on the personal access tokens of the user.
    tokens
}

/// A new token, and what it is good for; what is empty is not limited.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewToken {
    /// The code, by which the user knows the token. Only what 2.42 and 2.43 keep.
    pub code: Option<String>,
    /// How long the token is good; 30 days if it is not said.
    pub expires_in: Option<Duration>,
    /// The methods of requests: `GET` for a token that only reads.
    pub methods: Vec<Method>,
    /// The addresses that requests come from: single ones, servers know no ranges.
    pub ip_addresses: Vec<String>,
    /// The pages that requests come from, such as `https://dashboard.example.org`.
    pub referrers: Vec<String>,
}

/// A token that was made just now. `Debug` hides the secret.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreatedToken {
    /// The UID, by which it is revoked.
    pub uid: Uid,
    /// What is sent to sign in, as [`Auth::token`](crate::Auth::token) takes it. The server never
    /// tells it again.
    pub secret: SecretString,
}

/// A token, without what is sent to sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Token {
    /// The UID.
    pub uid: Uid,
    /// The code.
    pub code: Option<String>,
    /// When it was made, as the server writes it.
    pub created: Option<String>,
    /// When it ends to be good, in milliseconds since 1970.
    pub expires: Option<i64>,
    /// The methods of requests; all if there are none.
    pub methods: Vec<String>,
    /// The addresses that requests may come from; any if there are none.
    pub ip_addresses: Vec<String>,
    /// The pages that requests may come from; any if there are none.
    pub referrers: Vec<String>,
}

impl<V: Version> Tokens<'_, V> {
    /// Makes a token: `POST /api/apiToken`.
    ///
    /// # Errors
    ///
    /// Fails where one of the limits makes no sense ([`Error::is_conflict`]).
    pub async fn create(&self, token: &NewToken) -> Result<CreatedToken, Error> {
        #[derive(Deserialize)]
        struct Answer {
            response: Made,
        }
        #[derive(Deserialize)]
        struct Made {
            uid: Uid,
            key: String,
        }
        let response = self.client.core().send(&create_request(token, now())?).await?;
        response.done()?;
        let Answer { response: Made { uid, key } } = response.json()?;
        Ok(CreatedToken { uid, secret: key.into() })
    }

    /// Lists the tokens of the user: `GET /api/apiToken`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn list(&self) -> Result<Vec<Token>, Error> {
        let request = Request::api(Method::GET, "apiToken", &[])
            .query("fields", "id,code,created,expire,attributes")
            .query("paging", false);
        let response = self.client.core().send(&request).await?;
        let page = wire::page::<Value>(&response, "apiToken", false)?;
        Ok(page.items.iter().filter_map(Token::of).collect())
    }

    /// Revokes a token: `DELETE /api/apiToken/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such token ([`Error::is_not_found`]).
    pub async fn revoke(&self, uid: &str) -> Result<(), Error> {
        let request = Request::api(Method::DELETE, "apiToken/{}", &[&parse(uid)?]);
        self.client.core().send(&request).await?.done().map(drop)
    }
}

impl Token {
    fn of(value: &Value) -> Option<Self> {
        let text = |key: &str| value[key].as_str().map(str::to_owned);
        let limits = |list: &str| {
            let attributes = value["attributes"].as_array().into_iter().flatten();
            let items = attributes.filter_map(|it| it[list].as_array()).flatten();
            items.filter_map(|it| it.as_str().map(str::to_owned)).collect()
        };
        Some(Self {
            uid: value["id"].as_str().and_then(Uid::new)?,
            code: text("code"),
            created: text("created"),
            expires: value["expire"].as_i64(),
            methods: limits("allowedMethods"),
            ip_addresses: limits("allowedIps"),
            referrers: limits("allowedReferrers"),
        })
    }
}

/// Servers want the end of a token as a time of day.
fn now() -> SystemTime {
    // In a browser there is no other clock.
    let since = web_time::SystemTime::now().duration_since(web_time::UNIX_EPOCH);
    std::time::UNIX_EPOCH + since.unwrap_or_default()
}

fn create_request(token: &NewToken, now: SystemTime) -> Result<Request, Error> {
    let mut attributes = Vec::new();
    if !token.methods.is_empty() {
        let methods: Vec<&str> = token.methods.iter().map(Method::as_str).collect();
        attributes.push(json!({"type": "MethodAllowedList", "allowedMethods": methods}));
    }
    if !token.ip_addresses.is_empty() {
        attributes.push(json!({"type": "IpAllowedList", "allowedIps": token.ip_addresses}));
    }
    if !token.referrers.is_empty() {
        attributes.push(json!({"type": "RefererAllowedList", "allowedReferrers": token.referrers}));
    }
    let mut body = json!({"type": "PERSONAL_ACCESS_TOKEN_V2", "attributes": attributes});
    if let Some(code) = &token.code {
        body["code"] = code.as_str().into();
    }
    if let Some(lasting) = token.expires_in {
        let until = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default() + lasting;
        body["expire"] = u64::try_from(until.as_millis()).unwrap_or(u64::MAX).into();
    }
    Request::api(Method::POST, "apiToken", &[]).json(&body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::Body;

    #[test]
    fn a_token_is_limited_by_attributes() {
        let token = NewToken {
            expires_in: Some(Duration::from_secs(2)),
            methods: vec![Method::GET],
            ip_addresses: vec!["10.0.0.1".into()],
            ..Default::default()
        };
        let request = create_request(&token, SystemTime::UNIX_EPOCH).unwrap();
        assert_eq!(request.line(), "POST /api/apiToken");
        let Some(Body::Bytes(body)) = request.body else { panic!("{request:?}") };
        assert_eq!(
            serde_json::from_slice::<Value>(&body).unwrap(),
            json!({"type": "PERSONAL_ACCESS_TOKEN_V2", "expire": 2000, "attributes": [
                {"type": "MethodAllowedList", "allowedMethods": ["GET"]},
                {"type": "IpAllowedList", "allowedIps": ["10.0.0.1"]},
            ]})
        );
    }

    #[test]
    fn a_token_is_read_with_its_limits() {
        let token = Token::of(&json!({"id": "WCLSmp0oqYm", "expire": 5, "attributes": [
            {"type": "RefererAllowedList", "allowedReferrers": ["https://x"]}]}))
        .unwrap();
        assert_eq!((token.expires, token.referrers), (Some(5), vec!["https://x".to_owned()]));
        assert!(token.methods.is_empty());
    }

    #[test]
    fn the_secret_is_not_shown() {
        let uid = Uid::new("WCLSmp0oqYm").unwrap();
        let token = CreatedToken { uid, secret: "d2p_s3cret".into() };
        assert!(!format!("{token:?}").contains("s3cret"));
    }
}
