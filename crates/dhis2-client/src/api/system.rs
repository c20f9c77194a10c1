//! The server itself, and the user.

use dhis2_models::payload::{MeDto, Schema, SystemInfo};
use dhis2_models::{Dynamic, Version};
use http::Method;
use serde::Deserialize;

use crate::client::Client;
use crate::error::Error;
use crate::request::Request;

/// A handle on the server itself; made by [`Client::system`].
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// let me = client.system().me().await?;
/// println!("{:?} may do {} things", me.username, me.authorities.unwrap_or_default().len());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct System<'c, V = Dynamic> {
    client: &'c Client<V>,
}

impl<'c, V: Version> System<'c, V> {
    pub(crate) fn new(client: &'c Client<V>) -> Self {
        Self { client }
    }

    /// Asks what the server is and does: `GET /api/system/info`. What it said at the time of
    /// connecting is at hand with [`Client::system_info`].
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn info(&self) -> Result<SystemInfo, Error> {
        self.client.core().fetch(&Request::api(Method::GET, "system/info", &[])).await
    }

    /// Asks who the user is: `GET /api/me`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn me(&self) -> Result<MeDto, Error> {
        self.client.core().fetch(&Request::api(Method::GET, "me", &[])).await
    }

    /// Asks what the server knows of its metadata classes: `GET /api/schemas`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn schemas(&self) -> Result<Vec<Schema>, Error> {
        #[derive(Deserialize)]
        struct Schemas {
            schemas: Vec<Schema>,
        }
        let request = Request::api(Method::GET, "schemas", &[]);
        Ok(self.client.core().fetch::<Schemas>(&request).await?.schemas)
    }

    /// Asks what the server knows of one metadata class, by its singular: `GET /api/schemas/{name}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such class ([`Error::is_not_found`]).
    pub async fn schema(&self, singular: &str) -> Result<Schema, Error> {
        self.client.core().fetch(&Request::api(Method::GET, "schemas/{}", &[singular])).await
    }

    /// Asks the server for new UIDs: `GET /api/system/id`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn uids(&self, count: u32) -> Result<Vec<dhis2_models::Uid>, Error> {
        #[derive(Deserialize)]
        struct Codes {
            codes: Vec<dhis2_models::Uid>,
        }
        let request = Request::api(Method::GET, "system/id", &[]).query("limit", count);
        Ok(self.client.core().fetch::<Codes>(&request).await?.codes)
    }
}
