//! A typed, asynchronous client for DHIS2 servers of version 2.41, 2.42 and 2.43.
//!
//! ```no_run
//! # #[cfg(feature = "v42")]
//! # async fn example() -> Result<(), dhis2_client::Error> {
//! use dhis2_client::{Auth, Client, Filter, V42};
//!
//! let client = Client::builder("https://dhis2.example.org")
//!     .auth(Auth::basic("admin", "district"))
//!     .connect()
//!     .await?
//!     .pin::<V42>()?;
//!
//! let elements = client.data_elements().filter(Filter::ilike("name", "malaria")).list().await?;
//! for element in &elements.items {
//!     println!("{:?} {:?}", element.name, element.value_type);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Where to find what
//!
//! - [`Client`] connects, knows the server's version, and has a method for every kind of metadata
//!   object (`data_elements()`, `organisation_units()`, …) that gives its [`Resource`].
//! - A [`Resource`] creates, updates, patches and deletes; a [`Query`] reads: one object, a page, a
//!   stream of pages or objects, or all.
//! - Connected, a client reads and writes any kind as [`Object`], whatever the server's version.
//!   [`Client::pin`] makes it read and write the models of one version instead.
//! - [`Client::system`] tells of the server and the user; [`Client::request`] calls any path.
//! - Everything that can go wrong is an [`Error`], which answers questions such as
//!   [`is_not_found`](Error::is_not_found).
//!
//! # Features
//!
//! `v41`, `v42` and `v43` bring the models of that version each. They add up; without any of them
//! the client works on [`Object`]s. `blocking` brings a client for programs that are not asynchronous.

mod accessors;
mod alias;
pub mod api;
mod auth;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub mod blocking;
mod body;
mod builder;
mod cache;
mod canonical;
mod client;
mod core;
mod credentials;
mod download;
mod error;
#[cfg(not(target_arch = "wasm32"))]
mod file;
pub mod guide;
mod job;
mod limit;
#[cfg(all(feature = "oauth2", not(target_arch = "wasm32")))]
pub mod oauth2;
mod pager;
mod patch;
pub mod period;
mod query;
mod raw;
mod request;
mod resource;
mod response;
mod retry;
mod rows;
mod server_version;
mod sharing;
mod sleep;
mod transport;
mod upload;
mod wire;
pub mod workflow;
mod write_options;

#[cfg(feature = "v41")]
pub use dhis2_models::v41;
#[cfg(feature = "v42")]
pub use dhis2_models::v42;
#[cfg(feature = "v43")]
pub use dhis2_models::v43;
pub use dhis2_models::{
    self as models, AtLeast, DateTime, Dynamic, Extra, In, Kind, Map, Object, Reference, Text, Uid,
    UidError, V41, V42, V43, Value, Version, enums, kind, payload,
};
pub use http::{Method, StatusCode};
pub use secrecy::{ExposeSecret, SecretString};

pub use self::api::IdScheme;
pub use self::auth::Auth;
pub use self::builder::ClientBuilder;
pub use self::client::Client;
pub use self::credentials::{Credentials, CredentialsFuture};
pub use self::download::Download;
pub use self::error::{
    ApiError, AuthError, DecodeError, Endpoint, Error, FileError, JobError, SendError,
};
pub use self::job::{Job, JobOutcome, JobReference, Notification};
pub use self::pager::{BadRow, Page};
pub use self::patch::Patch;
pub use self::query::{Filter, Junction, Operator, Order, Query, Row};
pub use self::raw::RawRequest;
pub use self::resource::{AnyKind, Collection, Resource};
pub use self::response::Response;
pub use self::retry::RetryPolicy;
pub use self::server_version::ServerVersion;
pub use self::sharing::{Access, AccessError, Sharing};
pub use self::upload::{Progress, Upload};
pub use self::write_options::{
    AtomicMode, Identifier, ImportStrategy, MergeMode, ReportMode, WriteOptions,
};
