//! Routes: other servers that a DHIS2 server passes requests on to.

use std::collections::BTreeMap;

use bytes::Bytes;
use dhis2_models::{Dynamic, In, Uid, Version, kind};
use http::Method;
use secrecy::{ExposeSecret as _, SecretString};
use serde::ser::{Serialize, Serializer};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value, json};

use crate::client::Client;
use crate::download::Download;
use crate::error::Error;
use crate::request::Request;
use crate::resource::Resource;
use crate::response::Response;
use crate::upload::Upload;

/// How a route signs in at the server that it leads to.
///
/// Servers take the secrets in here and never give them back: those of a route that was read are
/// `None`, and one that is written without them loses them. `Debug` hides them.
///
/// ```
/// use dhis2_client::workflow::RouteAuth;
///
/// let auth = RouteAuth::http_basic("ada", "s3cret");
/// assert!(!format!("{auth:?}").contains("s3cret"));
/// let read: RouteAuth = serde_json::from_str(r#"{"type": "http-basic", "username": "ada"}"#)?;
/// assert!(matches!(read, RouteAuth::HttpBasic { password: None, .. }));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RouteAuth {
    /// A user name and a password: `http-basic`.
    HttpBasic {
        /// The user name.
        username: String,
        /// The password.
        password: Option<SecretString>,
    },
    /// A personal access token of another DHIS2: `api-token`.
    ApiToken {
        /// The token.
        token: Option<SecretString>,
    },
    /// Headers: `api-headers`.
    ApiHeaders {
        /// The headers by name.
        headers: BTreeMap<String, SecretString>,
    },
    /// Parameters of the query: `api-query-params`.
    ApiQueryParams {
        /// The parameters by name.
        query_params: BTreeMap<String, SecretString>,
    },
    /// A client of OAuth2: `oauth2-client-credentials`. Not on 2.41.
    OAuth2ClientCredentials {
        /// The client's identifier.
        client_id: String,
        /// The client's secret.
        client_secret: Option<SecretString>,
        /// The address that gives tokens.
        token_uri: String,
        /// What the tokens are to be good for.
        scopes: Option<String>,
    },
    /// A way that this crate does not know, as the server writes it.
    Other(Value),
}

impl RouteAuth {
    /// Returns a sign-in with a user name and a password.
    pub fn http_basic(username: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self::HttpBasic { username: username.into(), password: Some(password.into()) }
    }

    /// Returns a sign-in with a personal access token of another DHIS2.
    pub fn api_token(token: impl Into<SecretString>) -> Self {
        Self::ApiToken { token: Some(token.into()) }
    }

    /// Returns a sign-in with one header.
    pub fn api_header(name: impl Into<String>, value: impl Into<SecretString>) -> Self {
        Self::ApiHeaders { headers: BTreeMap::from([(name.into(), value.into())]) }
    }

    /// Returns a sign-in with one parameter of the query.
    pub fn api_query_param(name: impl Into<String>, value: impl Into<SecretString>) -> Self {
        Self::ApiQueryParams { query_params: BTreeMap::from([(name.into(), value.into())]) }
    }

    /// Returns a sign-in as a client of OAuth2.
    pub fn oauth2_client_credentials(
        client_id: impl Into<String>,
        client_secret: impl Into<SecretString>,
        token_uri: impl Into<String>,
    ) -> Self {
        Self::OAuth2ClientCredentials {
            client_id: client_id.into(),
            client_secret: Some(client_secret.into()),
            token_uri: token_uri.into(),
            scopes: None,
        }
    }

    /// Reads what a server says of a route's sign-in. Not all of them say the `type`: the other
    /// properties tell as well.
    fn of(value: &Value) -> Self {
        let text = |key: &str| value[key].as_str().map(str::to_owned);
        let secret = |key: &str| text(key).map(SecretString::from);
        let secrets = |key: &str| -> BTreeMap<String, SecretString> {
            let pairs = value[key].as_object().into_iter().flatten();
            pairs
                .filter_map(|(key, it)| Some((key.clone(), it.as_str()?.to_owned().into())))
                .collect()
        };
        let has = |key: &str| value.get(key).is_some();
        let told = match value["type"].as_str() {
            Some(told) => told,
            None if has("clientId") || has("tokenUri") => "oauth2-client-credentials",
            None if has("username") => "http-basic",
            None if has("queryParams") => "api-query-params",
            None if has("headers") => "api-headers",
            None if has("token") => "api-token",
            None => "",
        };
        match told {
            "http-basic" => Self::HttpBasic {
                username: text("username").unwrap_or_default(),
                password: secret("password"),
            },
            "api-token" => Self::ApiToken { token: secret("token") },
            "api-headers" => Self::ApiHeaders { headers: secrets("headers") },
            "api-query-params" => Self::ApiQueryParams { query_params: secrets("queryParams") },
            "oauth2-client-credentials" => Self::OAuth2ClientCredentials {
                client_id: text("clientId").unwrap_or_default(),
                client_secret: secret("clientSecret"),
                token_uri: text("tokenUri").unwrap_or_default(),
                scopes: text("scopes"),
            },
            _ => Self::Other(value.clone()),
        }
    }

    /// Writes the sign-in as servers of all versions take it, the secrets in the clear.
    fn to_value(&self) -> Value {
        let open =
            |secret: &Option<SecretString>| secret.as_ref().map(|it| it.expose_secret().to_owned());
        let all = |secrets: &BTreeMap<String, SecretString>| -> Map<String, Value> {
            let pairs = secrets.iter();
            pairs.map(|(key, it)| (key.clone(), it.expose_secret().into())).collect()
        };
        match self {
            Self::HttpBasic { username, password } => json!({
                "type": "http-basic", "username": username, "password": open(password)
            }),
            Self::ApiToken { token } => json!({"type": "api-token", "token": open(token)}),
            Self::ApiHeaders { headers } => {
                json!({"type": "api-headers", "headers": all(headers)})
            }
            Self::ApiQueryParams { query_params } => {
                json!({"type": "api-query-params", "queryParams": all(query_params)})
            }
            Self::OAuth2ClientCredentials { client_id, client_secret, token_uri, scopes } => {
                let mut value = json!({
                    "type": "oauth2-client-credentials", "clientId": client_id,
                    "clientSecret": open(client_secret), "tokenUri": token_uri
                });
                if let Some(scopes) = scopes {
                    value["scopes"] = scopes.as_str().into();
                }
                value
            }
            Self::Other(value) => value.clone(),
        }
    }
}

impl Serialize for RouteAuth {
    /// Writes the sign-in as servers take it, **with its secrets**.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_value().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for RouteAuth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::of(&Value::deserialize(deserializer)?))
    }
}

/// A new route, for [`create_route`](crate::Resource::<crate::kind::Route>::create_route).
#[derive(Debug, Clone, Default)]
pub struct NewRoute {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The code, by which the route can be run. Needed.
    pub code: String,
    /// The address that the route leads to; one that ends in `/**` lets callers add to it. Needed.
    pub url: String,
    /// The description.
    pub description: Option<String>,
    /// How the route signs in there.
    pub auth: Option<RouteAuth>,
    /// Headers that are sent there.
    pub headers: BTreeMap<String, String>,
    /// The authorities of which a user needs one to run the route; everybody may if there are none.
    pub authorities: Vec<String>,
    /// How many seconds the server waits for an answer, 1 to 60; 5 if it is not said.
    pub response_timeout_seconds: Option<u32>,
    /// Whether the route cannot be run.
    pub disabled: bool,
}

/// A request through a route, about to be sent; made by
/// [`run`](crate::Resource::<crate::kind::Route>::run).
#[must_use = "a request does nothing before `send` or `download`"]
pub struct RouteRun<'c, V = Dynamic> {
    client: &'c Client<V>,
    request: Request,
}

impl<'c, V: Version> Resource<'c, kind::Route, V> {
    /// Creates a route: `POST /api/routes`. Returns its UID.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::workflow::{NewRoute, RouteAuth};
    ///
    /// let route = NewRoute {
    ///     name: "Laboratory".into(),
    ///     code: "LAB".into(),
    ///     url: "https://lab.example.org/api/**".into(),
    ///     auth: Some(RouteAuth::http_basic("dhis2", "s3cret")),
    ///     ..Default::default()
    /// };
    /// println!("{}", client.routes().create_route(&route).await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the server's administrator has not allowed the address ([`Error::is_conflict`];
    /// 2.41 asks nobody), and with [`Error::Unsupported`] for a client of OAuth2 on 2.41.
    pub async fn create_route(&self, route: &NewRoute) -> Result<Uid, Error> {
        let release = self.client().core().release();
        let request = create_request(route, release)?;
        self.client().core().send(&request).await?.created()
    }

    /// Reads how a route signs in: `GET /api/routes/{uid}?fields=auth`. `None` where it does not.
    ///
    /// # Errors
    ///
    /// Fails where there is no such route ([`Error::is_not_found`]).
    pub async fn auth(&self, uid: &str) -> Result<Option<RouteAuth>, Error>
    where
        kind::Route: In<V>,
    {
        #[derive(Deserialize)]
        struct Auth {
            auth: Option<RouteAuth>,
        }
        let auth: Auth = self.read_as().get(uid).await?;
        Ok(auth.auth)
    }

    /// Begins a request through a route, by the route's UID or code:
    /// `/api/routes/{route}/run`.
    ///
    /// Bodies do not arrive everywhere: 2.42 answers a `POST` with 500, and 2.43 passes it on
    /// without its body.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Method;
    ///
    /// let answer = client
    ///     .routes()
    ///     .run("LAB", Method::GET)
    ///     .path("results/2024")
    ///     .query("facility", "gQuZc5r8CXP")
    ///     .send()
    ///     .await?;
    /// println!("{}", answer.text());
    /// # Ok(())
    /// # }
    /// ```
    pub fn run(&self, route: &str, method: Method) -> RouteRun<'c, V> {
        let request = Request::api(method, "routes/{}/run", &[route]).accept("*/*");
        RouteRun { client: self.client(), request }
    }
}

impl<V: Version> RouteRun<'_, V> {
    /// Adds a path below the route's address; the address must end in `/**`.
    pub fn path(mut self, path: &str) -> Self {
        for segment in path.split('/').filter(|segment| !segment.is_empty()) {
            let below = Request::api(Method::GET, "{}", &[segment]).path;
            self.request.path.push('/');
            self.request.path.push_str(below.trim_start_matches("/api/"));
        }
        self
    }

    /// Adds a parameter to the query.
    pub fn query(mut self, name: &str, value: impl ToString) -> Self {
        self.request = self.request.query(name.to_owned(), value);
        self
    }

    /// Adds a header. Servers pass on a few of them only.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where name or value cannot be sent.
    pub fn header(mut self, name: &str, value: &str) -> Result<Self, Error> {
        self.request = self.request.header(name, value)?;
        Ok(self)
    }

    /// Sets the body to JSON.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `body` cannot be written as JSON.
    pub fn json<T: serde::Serialize + ?Sized>(mut self, body: &T) -> Result<Self, Error> {
        self.request = self.request.json(body)?;
        Ok(self)
    }

    /// Sets the body to these bytes, with the content type that says what they are.
    pub fn body(mut self, bytes: impl Into<Bytes>, content_type: &'static str) -> Self {
        self.request.body = Some(bytes.into().into());
        self.request = self.request.content_type(content_type);
        self
    }

    /// Sets the body to a file, which is sent piece by piece.
    pub fn upload(mut self, upload: Upload) -> Self {
        self.request = self.request.upload(upload);
        self
    }

    /// Sends the request and reads the whole answer.
    ///
    /// # Errors
    ///
    /// Fails where there is no such route ([`Error::is_not_found`]), where the user may not
    /// ([`Error::is_forbidden`]), where the other server does not answer (500 or 503), and where its
    /// answer is not one of success.
    pub async fn send(self) -> Result<Response, Error> {
        self.client.core().send(&self.request).await
    }

    /// Sends the request and returns the answer as it comes, for answers of any size.
    ///
    /// # Errors
    ///
    /// Fails as [`send`](Self::send) does.
    pub async fn download(self) -> Result<Download, Error> {
        self.client.core().download(&self.request).await
    }
}

impl<V> std::fmt::Debug for RouteRun<'_, V> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "RouteRun({} {})", self.request.method, self.request.path)
    }
}

fn create_request(route: &NewRoute, release: u16) -> Result<Request, Error> {
    // 2.41 answers 500 to it.
    if release == 41 && matches!(route.auth, Some(RouteAuth::OAuth2ClientCredentials { .. })) {
        let what = "a route cannot sign in as a client of OAuth2 on 2.41";
        return Err(Error::Unsupported(what.into()));
    }
    if [&route.name, &route.code, &route.url].iter().any(|text| text.is_empty()) {
        return Err(Error::build("a new route needs `name`, `code` and `url`"));
    }
    let mut body = json!({
        "name": route.name, "code": route.code, "url": route.url,
        "headers": route.headers, "authorities": route.authorities, "disabled": route.disabled,
    });
    let more = [
        ("id", route.id.map(|uid| json!(uid))),
        ("description", route.description.as_deref().map(Value::from)),
        ("auth", route.auth.as_ref().map(RouteAuth::to_value)),
        ("responseTimeoutSeconds", route.response_timeout_seconds.map(Value::from)),
    ];
    for (key, value) in more {
        if let Some(value) = value {
            body[key] = value;
        }
    }
    Request::api(Method::POST, "routes", &[]).json(&body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::Body;

    fn body_of(route: &NewRoute) -> Value {
        let request = create_request(route, 42).unwrap();
        let Some(Body::Bytes(body)) = request.body else { panic!("{request:?}") };
        serde_json::from_slice(&body).unwrap()
    }

    fn new() -> NewRoute {
        NewRoute {
            name: "Lab".into(),
            code: "LAB".into(),
            url: "http://127.0.0.1:8099/**".into(),
            ..Default::default()
        }
    }

    #[test]
    fn the_five_schemes_are_written_and_read() {
        for auth in [
            json!({"type": "http-basic", "username": "u", "password": "p"}),
            json!({"type": "api-token", "token": "t"}),
            json!({"type": "api-headers", "headers": {"X-Key": "k"}}),
            json!({"type": "api-query-params", "queryParams": {"k": "v"}}),
            json!({"type": "oauth2-client-credentials", "clientId": "c", "clientSecret": "s",
                "tokenUri": "http://127.0.0.1:8099/token"}),
        ] {
            let read: RouteAuth = serde_json::from_value(auth.clone()).unwrap();
            assert!(!matches!(read, RouteAuth::Other(_)));
            assert_eq!(serde_json::to_value(&read).unwrap(), auth);
            let route = NewRoute { auth: Some(read), ..new() };
            assert_eq!(body_of(&route)["auth"], auth);
            // Not every server says which scheme it is.
            let mut untold = auth.clone();
            untold.as_object_mut().unwrap().remove("type");
            let read: RouteAuth = serde_json::from_value(untold).unwrap();
            assert_eq!(serde_json::to_value(&read).unwrap(), auth);
        }
        let odd = json!({"type": "hmac", "key": "k"});
        let read: RouteAuth = serde_json::from_value(odd.clone()).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), odd);
    }

    #[test]
    fn no_secret_is_shown() {
        for auth in [
            RouteAuth::http_basic("u", "s3cret"),
            RouteAuth::api_token("s3cret"),
            RouteAuth::api_header("X-Key", "s3cret"),
            RouteAuth::api_query_param("key", "s3cret"),
            RouteAuth::oauth2_client_credentials("c", "s3cret", "http://x/token"),
        ] {
            let route = NewRoute { auth: Some(auth), ..new() };
            assert!(!format!("{route:?}").contains("s3cret"), "{route:?}");
        }
    }

    #[test]
    fn what_an_old_server_cannot_do_is_not_sent() {
        let auth = RouteAuth::oauth2_client_credentials("c", "s", "http://x/token");
        let route = NewRoute { auth: Some(auth), ..new() };
        assert!(create_request(&route, 41).is_err());
        assert!(create_request(&route, 43).is_ok());
        assert!(create_request(&NewRoute::default(), 43).is_err());
    }
}
