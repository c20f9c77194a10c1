//! The objects that an object holds in one of its lists.

use dhis2_models::payload::WebMessage;
use dhis2_models::{Dynamic, In, Object, Uid, Version};
use http::Method;
use serde_json::{Value, json};

use super::{Resource, parse};
use crate::error::Error;
use crate::request::Request;
use crate::wire;

/// A list of an object, such as the data elements of a group; made by [`Resource::collection`].
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// let elements = client.data_element_groups().collection("OY72ivWwNHf", "dataElements")?;
/// elements.add(&["fbfJHSPpUQD", "cYeuwXTCPkU"]).await?;
/// elements.remove(&["cYeuwXTCPkU"]).await?;
/// println!("{} elements", elements.list("id,name").await?.len());
/// # Ok(())
/// # }
/// ```
pub struct Collection<'c, K, V = Dynamic> {
    resource: Resource<'c, K, V>,
    uid: Uid,
    property: String,
}

impl<'c, K: In<V>, V: Version> Collection<'c, K, V> {
    pub(super) fn new(resource: Resource<'c, K, V>, uid: Uid, property: &str) -> Self {
        Self { resource, uid, property: property.to_owned() }
    }

    /// Reads the objects in the list, with these fields: `GET /api/{kind}/{uid}/{property}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such object or list ([`Error::is_not_found`]).
    pub async fn list(&self, fields: &str) -> Result<Vec<Object>, Error> {
        let request = self.request(Method::GET).query("fields", fields).query("paging", false);
        let response = self.resource.client().core().send(&request).await?;
        Ok(wire::page::<Object>(&response, &self.property, false)?.items)
    }

    /// Adds objects to the list, all in one request: `POST /api/{kind}/{uid}/{property}`. Those that
    /// are in it already are passed over.
    ///
    /// # Errors
    ///
    /// Fails before anything is sent where one of `uids` is no UID, and where there is no such
    /// object or list.
    pub async fn add(&self, uids: &[impl AsRef<str>]) -> Result<WebMessage, Error> {
        self.change(uids, &[""; 0]).await
    }

    /// Takes objects out of the list, all in one request: `POST /api/{kind}/{uid}/{property}`.
    ///
    /// # Errors
    ///
    /// Fails before anything is sent where one of `uids` is no UID, and where there is no such
    /// object or list.
    pub async fn remove(&self, uids: &[impl AsRef<str>]) -> Result<WebMessage, Error> {
        self.change(&[""; 0], uids).await
    }

    /// Adds objects and takes others out, in one request: `POST /api/{kind}/{uid}/{property}`.
    ///
    /// # Errors
    ///
    /// Fails before anything is sent where a UID is none, and where there is no such object or
    /// list.
    pub async fn change(
        &self,
        additions: &[impl AsRef<str>],
        deletions: &[impl AsRef<str>],
    ) -> Result<WebMessage, Error> {
        let body =
            json!({"additions": references(additions)?, "deletions": references(deletions)?});
        self.resource.write(self.request(Method::POST).json(&body)?).await
    }

    /// Puts these objects in the place of those in the list: `PUT /api/{kind}/{uid}/{property}`.
    ///
    /// # Errors
    ///
    /// Fails before anything is sent where one of `uids` is no UID, and where there is no such
    /// object or list.
    pub async fn replace(&self, uids: &[impl AsRef<str>]) -> Result<WebMessage, Error> {
        let body = json!({"identifiableObjects": references(uids)?});
        self.resource.write(self.request(Method::PUT).json(&body)?).await
    }

    fn request(&self, method: Method) -> Request {
        let template = format!("{}/{{}}/{}", self.resource.path(), self.property);
        Request::api(method, &template, &[&self.uid])
    }
}

// By hand: a derive would ask the same of `K` and `V`, which are not held.
impl<K, V> Clone for Collection<'_, K, V> {
    fn clone(&self) -> Self {
        let property = self.property.clone();
        Self { resource: self.resource.clone(), uid: self.uid, property }
    }
}

impl<K, V> std::fmt::Debug for Collection<'_, K, V> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Collection({:?}, {}, {})", self.resource, self.uid, self.property)
    }
}

fn references(uids: &[impl AsRef<str>]) -> Result<Vec<Value>, Error> {
    uids.iter().map(|uid| Ok(json!({"id": parse(uid.as_ref())?}))).collect()
}
