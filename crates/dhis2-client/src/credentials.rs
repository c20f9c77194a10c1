//! Credentials that change while a client lives, such as tokens that expire.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use http::HeaderValue;
use tokio::sync::Mutex;

use crate::auth::Auth;
use crate::error::Error;

/// What a [`Credentials`] method returns: a future that can be sent between threads.
pub type CredentialsFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// Where a client gets what it sends as `Authorization`.
///
/// [`auth`](Self::auth) is asked before each request and should answer from memory. When a
/// server answers 401, [`refresh`](Self::refresh) is called, once however many requests were
/// refused, and each refused request is sent once more.
///
/// ```
/// use std::sync::atomic::{AtomicU32, Ordering};
/// use dhis2_client::{Auth, Credentials, CredentialsFuture};
///
/// /// Tokens that a server of our own hands out.
/// struct OurTokens(AtomicU32);
///
/// impl Credentials for OurTokens {
///     fn auth(&self) -> CredentialsFuture<'_, Auth> {
///         let number = self.0.load(Ordering::Relaxed);
///         Box::pin(async move { Ok(Auth::bearer(format!("token-{number}"))) })
///     }
///
///     fn refresh(&self) -> CredentialsFuture<'_, bool> {
///         self.0.fetch_add(1, Ordering::Relaxed);
///         Box::pin(async { Ok(true) })
///     }
///
///     fn scheme(&self) -> &'static str {
///         "a token of ours"
///     }
/// }
///
/// let auth = Auth::from_credentials(OurTokens(AtomicU32::new(1)));
/// # let _ = auth;
/// ```
pub trait Credentials: Send + Sync + 'static {
    /// Returns what to send now: one of the plain kinds of [`Auth`].
    fn auth(&self) -> CredentialsFuture<'_, Auth>;

    /// Gets new credentials after the server refused the present ones. Returns whether there are
    /// new ones, so that the request is worth sending again.
    fn refresh(&self) -> CredentialsFuture<'_, bool>;

    /// Returns what the credentials are called in errors, such as "a bearer token".
    fn scheme(&self) -> &'static str;
}

/// What a client sends as `Authorization`, and how it gets something better.
#[derive(Clone)]
pub(crate) struct Signer {
    source: Source,
    scheme: &'static str,
}

#[derive(Clone)]
enum Source {
    Fixed(Option<HeaderValue>),
    Changing { credentials: Arc<dyn Credentials>, refreshing: Arc<Mutex<()>> },
}

impl Signer {
    pub(crate) fn new(auth: &Auth) -> Result<Self, Error> {
        let source = match auth.credentials() {
            Some(credentials) => Source::Changing { credentials, refreshing: Arc::default() },
            None => Source::Fixed(auth.header()?),
        };
        Ok(Self { source, scheme: auth.scheme() })
    }

    pub(crate) fn scheme(&self) -> &'static str {
        self.scheme
    }

    /// Returns the header to send.
    pub(crate) async fn header(&self) -> Result<Option<HeaderValue>, Error> {
        match &self.source {
            Source::Fixed(header) => Ok(header.clone()),
            Source::Changing { credentials, .. } => credentials.auth().await?.header(),
        }
    }

    /// Gets better credentials than those that were refused, and says whether there are any. Of
    /// several calls at once only the first asks; the others wait and use what it got.
    pub(crate) async fn refresh(&self, refused: Option<&HeaderValue>) -> Result<bool, Error> {
        let Source::Changing { credentials, refreshing } = &self.source else { return Ok(false) };
        let _turn = refreshing.lock().await;
        let present = credentials.auth().await?.header()?;
        if present.as_ref() != refused {
            return Ok(true);
        }
        credentials.refresh().await
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Signer({})", self.scheme)
    }
}
