//! Signing in by OAuth2: a person agrees in a browser, and the program gets tokens.
//!
//! Servers of 2.42 and 2.43 have an authorization server, which an administrator turns on; 2.41 has
//! none that programs can use. What it takes:
//!
//! 1. an administrator registers the program once, with an [`ApplicationRegistration`];
//! 2. the program finds the [`AuthorizationServer`] of a DHIS2 server and lets the person log in:
//!    [`AuthorizationServer::log_in`] does all of it on a machine with a browser;
//! 3. the [`Tokens`] go into a [`TokenStore`], and [`StoredTokens`] signs requests with them and
//!    refreshes them 30 seconds before they expire.
//!
//! ```no_run
//! # async fn example() -> Result<(), dhis2_client::Error> {
//! use dhis2_client::oauth2::{Application, MemoryStore, StoredTokens, TokenStore as _};
//! use dhis2_client::{Auth, Client};
//! use std::{sync::Arc, time::Duration};
//!
//! let url = "https://dhis2.example.org";
//! let server = Client::builder(url).authorization_server().await?;
//! let application = Application::new("my-program").scopes(["openid", "username"]);
//! let tokens = server
//!     .log_in(&application, Duration::from_secs(300), |url| println!("open {url} in a browser"))
//!     .await?;
//!
//! let store = Arc::new(MemoryStore::default());
//! store.save("me", &tokens).await?;
//! let credentials = StoredTokens::new(server, application, store, "me");
//! let client = Client::builder(url).auth(Auth::from_credentials(credentials)).connect().await?;
//! println!("{:?}", client.system().me().await?.username);
//! # Ok(())
//! # }
//! ```
//!
//! A server takes a token only for a user whose `openId` is what the token says: ask for the scope
//! `username`, and let an administrator set `openId` to the user name.

mod application;
mod credentials;
mod error;
mod login;
mod receiver;
mod registration;
mod server;
mod store;
mod tokens;

pub use self::application::Application;
pub use self::credentials::StoredTokens;
pub use self::error::{LoginError, LoginFailure};
pub use self::login::Login;
pub use self::receiver::Receiver;
pub use self::registration::ApplicationRegistration;
pub use self::server::AuthorizationServer;
pub use self::store::{MemoryStore, StoreFuture, StoreLock, TokenStore};
pub use self::tokens::Tokens;
