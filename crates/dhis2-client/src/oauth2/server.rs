//! The authorization server of a DHIS2 server: found, asked for tokens, told to take them back.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method, StatusCode};
use oauth2::basic::{BasicClient, BasicErrorResponseType, BasicTokenResponse};
use oauth2::{
    AuthUrl, AuthorizationCode, ClientId, ClientSecret, HttpRequest, HttpResponse,
    PkceCodeVerifier, RedirectUrl, RefreshToken, RequestTokenError, TokenResponse as _, TokenUrl,
};
use secrecy::ExposeSecret;
use serde::Deserialize;
use url::Url;

use super::application::Application;
use super::error::LoginFailure;
use super::login::Login;
use super::receiver::Receiver;
use super::tokens::{self, Tokens};
use crate::core::Link;
use crate::error::Error;
use crate::request::Request;
use crate::transport::Answer;

/// The largest answer that an authorization server gives.
const LARGEST: usize = 1 << 20;

/// The authorization server of a DHIS2 server, found by
/// [`ClientBuilder::authorization_server`](crate::ClientBuilder::authorization_server).
pub struct AuthorizationServer {
    link: Link,
    base: Url,
    authorize: Url,
    token: Url,
    revoke: Option<Url>,
}

/// What `/.well-known/openid-configuration` says that matters here.
#[derive(Deserialize)]
#[expect(clippy::struct_field_names, reason = "the names of the document")]
struct Discovery {
    authorization_endpoint: Url,
    token_endpoint: Url,
    revocation_endpoint: Option<Url>,
}

type Configured = BasicClient<
    oauth2::EndpointSet,
    oauth2::EndpointNotSet,
    oauth2::EndpointNotSet,
    oauth2::EndpointNotSet,
    oauth2::EndpointSet,
>;

impl AuthorizationServer {
    /// Asks a server for the addresses of its authorization server.
    pub(crate) async fn find(link: Link, base: Url) -> Result<Self, Error> {
        let off = |what: &str| {
            Error::login(
                LoginFailure::Off,
                format!(
                    "{base} does not let programs sign in by OAuth2: {what}; an administrator can \
                     turn the authorization server on (2.42 and later), or make a personal access \
                     token"
                ),
            )
        };
        let request = Request::at(Method::GET, "/.well-known/openid-configuration");
        let mut answer = link.transport()?.send(&base, &request, None, "").await?;
        // 2.41 has no such path; the others lead to the login page where it is off.
        match answer.status {
            StatusCode::OK => {}
            status if status.is_redirection() => return Err(off("it asks for a login instead")),
            StatusCode::NOT_FOUND => return Err(off("it knows nothing of it")),
            status => return Err(off(&format!("it answers {status}"))),
        }
        let (body, _) = answer.read(LARGEST).await?;
        let found: Discovery = serde_json::from_slice(&body)
            .map_err(|_| off("something else answers in its place"))?;
        let (authorize, token) = (found.authorization_endpoint, found.token_endpoint);
        // Behind a proxy a server may not know its own scheme and host; secrets go to ours only.
        let here = |mut url: Url| {
            let same = url.set_scheme(base.scheme()).is_ok()
                && url.set_host(base.host_str()).is_ok()
                && url.set_port(base.port()).is_ok();
            if same { Ok(url) } else { Err(off("its addresses make no sense")) }
        };
        Ok(Self {
            authorize: here(authorize)?,
            token: here(token)?,
            revoke: found.revocation_endpoint.map(here).transpose()?,
            base: base.clone(),
            link,
        })
    }

    /// Returns the address of the DHIS2 server.
    pub fn base_url(&self) -> &Url {
        &self.base
    }

    /// Lets a person log in with a browser on this machine: waits on a port of the loopback
    /// interface for the browser to come back, within `limit`. `show` gets the address that the
    /// person has to open, to open it or to print it.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Login`] where the person does not agree or does not come back in time,
    /// and where the server does not know the program.
    pub async fn log_in(
        &self,
        application: &Application,
        limit: Duration,
        show: impl FnOnce(&Url) + Send,
    ) -> Result<Tokens, Error> {
        let receiver = Receiver::bind(application.redirect_uri.as_deref()).await?;
        let login = self.begin_login(application, receiver.redirect_uri())?;
        show(login.url());
        let redirected = receiver.wait(&login, limit).await?;
        self.finish_login(login, &redirected).await
    }

    /// Begins a login whose browser is sent back to an address of the caller's own.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Config`] where `redirect_uri` is no address.
    pub fn begin_login(
        &self,
        application: &Application,
        redirect_uri: &str,
    ) -> Result<Login, Error> {
        Login::begin(self, application, redirect_uri)
    }

    /// Ends a login: `redirected` is the address that the browser was sent back to.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Login`] where the state is not that of the login, the person did not
    /// agree, or the server refuses the code.
    pub async fn finish_login(&self, login: Login, redirected: &Url) -> Result<Tokens, Error> {
        let code = login.code(redirected)?;
        let client = self.client(&login.application)?.set_redirect_uri(
            RedirectUrl::new(login.redirect_uri.clone())
                .map_err(|_| Error::config("the redirect URI is no address"))?,
        );
        let verifier = PkceCodeVerifier::new(login.verifier.expose_secret().to_owned());
        let answer = client
            .exchange_code(AuthorizationCode::new(code))
            .set_pkce_verifier(verifier)
            .request_async(&Sender(self))
            .await
            .map_err(|error| refused(error, LoginFailure::CodeRefused))?;
        Ok(read(&answer, None))
    }

    /// Exchanges a refresh token for fresh tokens.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Login`] where there is no refresh token, or it is not good any more: the
    /// person has to log in again.
    pub async fn refresh(
        &self,
        application: &Application,
        tokens: &Tokens,
    ) -> Result<Tokens, Error> {
        let Some(refresh_token) = tokens.refresh_token() else {
            return Err(Error::login(
                LoginFailure::LoginNeeded,
                "the login has ended, and there is nothing to renew it with (a server gives that to \
                 programs with a secret only); log in again",
            ));
        };
        let refresh_token = RefreshToken::new(refresh_token.to_owned());
        let answer = self
            .client(application)?
            .exchange_refresh_token(&refresh_token)
            .request_async(&Sender(self))
            .await
            .map_err(|error| refused(error, LoginFailure::LoginNeeded))?;
        Ok(read(&answer, Some(tokens)))
    }

    /// Tells the server that tokens are not good any more. A program without a secret cannot prove
    /// itself there: nothing is sent, and its tokens end by themselves.
    ///
    /// # Errors
    ///
    /// Fails where the server cannot be asked, or does not know the program.
    pub async fn revoke(&self, application: &Application, tokens: &Tokens) -> Result<(), Error> {
        let (Some(revoke), Some(secret)) = (&self.revoke, &application.client_secret) else {
            return Ok(());
        };
        let encode = |text: &str| -> String {
            url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
        };
        let token = tokens.refresh_token().unwrap_or(tokens.access_token());
        let form = format!("token={}", encode(token));
        let id = encode(&application.client_id);
        let pair = format!("{id}:{}", encode(secret.expose_secret()));
        let request = http::Request::builder()
            .method(Method::POST)
            .uri(revoke.as_str())
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(AUTHORIZATION, format!("Basic {}", base64(&pair)))
            .body(form.into_bytes())
            .map_err(|error| Error::build(format!("the request cannot be made: {error}")))?;
        let answer = self.send(request).await?;
        if answer.status().is_success() {
            return Ok(());
        }
        Err(Error::login(
            LoginFailure::ApplicationRefused,
            format!("the server does not take the tokens back ({})", answer.status()),
        ))
    }

    /// Returns the program as the `oauth2` crate knows it.
    pub(super) fn client(&self, application: &Application) -> Result<Configured, Error> {
        let mut client = BasicClient::new(ClientId::new(application.client_id.clone()));
        if let Some(secret) = &application.client_secret {
            client = client.set_client_secret(ClientSecret::new(secret.expose_secret().to_owned()));
        }
        let wrong = |_| Error::config("the authorization server's address is no address");
        Ok(client
            .set_auth_uri(AuthUrl::new(self.authorize.to_string()).map_err(wrong)?)
            .set_token_uri(TokenUrl::new(self.token.to_string()).map_err(wrong)?))
    }

    /// Sends a request of the `oauth2` crate by our own transport.
    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, Error> {
        let (parts, body) = request.into_parts();
        let path = parts.uri.path_and_query().map_or("/", |it| it.as_str());
        let mut ours = Request::at(parts.method, path);
        ours.accept = "application/json";
        ours = ours.content_type("application/x-www-form-urlencoded");
        ours.body = Some(body.into());
        let mut origin = self.base.clone();
        origin.set_path("");
        let credentials = parts.headers.get(AUTHORIZATION).map(|header| {
            let mut header: HeaderValue = header.clone();
            header.set_sensitive(true);
            header
        });
        debug_assert!(parts.headers.get(ACCEPT).is_none_or(|it| it == "application/json"));
        let answer = self.link.transport()?.send(&origin, &ours, credentials.as_ref(), "").await?;
        self.receive(answer).await
    }

    async fn receive(&self, mut answer: Answer) -> Result<HttpResponse, Error> {
        let content = answer.header(&CONTENT_TYPE).unwrap_or_default().to_owned();
        let status = answer.status;
        // Where it is off, the login page answers; where a secret is kept in a weak form, a page too.
        if status.is_redirection() {
            let message = format!("{} asks for a login instead of giving tokens", self.base);
            return Err(Error::login(LoginFailure::Off, message));
        }
        if content.starts_with("text/html") {
            return Err(Error::login(
                LoginFailure::ApplicationRefused,
                format!(
                    "{} answers with a page ({status}) instead of tokens: the secret of the program \
                     may be kept in a form that the server cannot check",
                    self.base
                ),
            ));
        }
        let (body, _) = answer.read(LARGEST).await?;
        let mut response = http::Response::new(body.to_vec());
        *response.status_mut() = status;
        if let Ok(value) = HeaderValue::try_from(content) {
            response.headers_mut().insert(CONTENT_TYPE, value);
        }
        Ok(response)
    }
}

/// Sends what the `oauth2` crate wants sent.
struct Sender<'s>(&'s AuthorizationServer);

impl<'c> oauth2::AsyncHttpClient<'c> for Sender<'_> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Error>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.0.send(request))
    }
}

fn base64(text: &str) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(text)
}

/// Reads what the server gave; it may leave out what has not changed.
fn read(answer: &BasicTokenResponse, before: Option<&Tokens>) -> Tokens {
    let refresh_token = answer.refresh_token().map(|token| token.secret().clone());
    let refresh_token =
        refresh_token.or_else(|| before.and_then(|it| it.refresh_token().map(str::to_owned)));
    let expires_at = answer.expires_in().map(|lifetime| tokens::now() + lifetime.as_secs());
    let scopes = match answer.scopes() {
        Some(scopes) => scopes.iter().map(|scope| scope.to_string()).collect(),
        None => before.map(|it| it.scopes().to_vec()).unwrap_or_default(),
    };
    Tokens::new(answer.access_token().secret(), refresh_token, expires_at, scopes)
}

type Refusal = RequestTokenError<Error, oauth2::basic::BasicErrorResponse>;

/// Says why there are no tokens; `grant` is what it means that the grant is not good.
fn refused(error: Refusal, grant: LoginFailure) -> Error {
    let said = match error {
        RequestTokenError::Request(error) => return error,
        RequestTokenError::ServerResponse(said) => said,
        _ => {
            let message = "the server answers something else than tokens";
            return Error::login(LoginFailure::Refused, message);
        }
    };
    let reason = said.error_description().map(|it| format!(" ({it})")).unwrap_or_default();
    let (failure, message) = match said.error() {
        BasicErrorResponseType::InvalidGrant if grant == LoginFailure::LoginNeeded => (
            grant,
            "the login has ended, and the server does not renew it; log in again".to_owned(),
        ),
        BasicErrorResponseType::InvalidGrant => (
            grant,
            "the server does not take the code: it is used up or too old; begin again".into(),
        ),
        BasicErrorResponseType::InvalidClient | BasicErrorResponseType::UnauthorizedClient => (
            LoginFailure::ApplicationRefused,
            "the server does not know the program, or its secret is wrong".to_owned(),
        ),
        other => (LoginFailure::Refused, format!("the server refuses to give tokens: {other}")),
    };
    Error::login(failure, message + &reason)
}

impl fmt::Debug for AuthorizationServer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("AuthorizationServer").field(&self.base.as_str()).finish()
    }
}
