//! Objects of one kind on a server: the only place that creates, changes and deletes.

mod collection;

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use dhis2_models::payload::{Translation, WebMessage};
use dhis2_models::{Dynamic, In, Object, Uid, Version};
use futures_core::Stream;
use http::Method;
use serde::Deserialize;
use serde_json::Value;

pub use self::collection::Collection;
use crate::client::Client;
use crate::error::Error;
use crate::pager::Page;
use crate::patch::Patch;
use crate::query::{Filter, Junction, Order, Query, Row};
use crate::request::Request;
use crate::sharing::Sharing;
use crate::workflow::{Draft, draft};
use crate::write_options::WriteOptions;

/// A kind that is chosen at run time, see [`Client::resource`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnyKind;

impl In<Dynamic> for AnyKind {
    type Model = Object;
}

/// Where the objects of a kind live on a server.
#[derive(Debug)]
pub(crate) struct Place<'c, V> {
    pub(crate) client: &'c Client<V>,
    pub(crate) path: Cow<'static, str>,
    pub(crate) plural: Cow<'static, str>,
}

impl<V> Place<'_, V> {
    /// Returns whether the kind is one that this crate knows, whose objects have UIDs.
    pub(crate) fn is_known(&self) -> bool {
        dhis2_models::kind::find(&self.plural).is_some()
    }
}

// By hand: a derive would ask the same of `V`, which is not held.
impl<V> Clone for Place<'_, V> {
    fn clone(&self) -> Self {
        Self { client: self.client, path: self.path.clone(), plural: self.plural.clone() }
    }
}

/// A handle on the objects of a kind `K`, read and written as the models of `V`.
///
/// Every kind has a method on [`Client`] that gives its handle, such as
/// [`data_elements`](Client::data_elements). Reading goes by [`get`](Self::get) and
/// [`list`](Self::list) for the simple cases; [`fields`](Self::fields), [`filter`](Self::filter) and
/// their like begin a [`Query`] that says more.
///
/// ```no_run
/// # #[cfg(feature = "v42")]
/// # async fn example(client: dhis2_client::Client<dhis2_client::V42>) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::{Patch, v42};
///
/// let legend = v42::Constant {
///     name: Some("Pi".into()),
///     short_name: Some("Pi".into()),
///     value: Some(3.14),
///     ..Default::default()
/// };
/// let created = client.constants().create(&legend).await?;
/// let uid = created.uid().expect("a new object has a UID");
/// client.constants().patch(&uid, &Patch::new().replace("/value", 3.141_59)).await?;
/// client.constants().delete(&uid).await?;
/// # Ok(())
/// # }
/// ```
pub struct Resource<'c, K, V = Dynamic> {
    place: Place<'c, V>,
    options: Option<Box<WriteOptions>>,
    kind: PhantomData<fn() -> K>,
}

impl<'c, K, V> Resource<'c, K, V> {
    pub(crate) fn new(
        client: &'c Client<V>,
        path: Cow<'static, str>,
        plural: Cow<'static, str>,
    ) -> Self {
        Self { place: Place { client, path, plural }, options: None, kind: PhantomData }
    }

    pub(crate) fn client(&self) -> &'c Client<V> {
        self.place.client
    }

    pub(crate) fn path(&self) -> &str {
        &self.place.path
    }

    pub(crate) fn plural(&self) -> &str {
        &self.place.plural
    }
}

impl<'c, K: In<V>, V: Version> Resource<'c, K, V> {
    /// Begins a reading of the kind's objects, with nothing said about it yet.
    pub fn query(&self) -> Query<'c, K::Model, V> {
        Query::new(self.place.clone())
    }

    /// Begins a reading that asks for these fields; see [`Query::fields`].
    pub fn fields(&self, fields: &str) -> Query<'c, K::Model, V> {
        self.query().fields(fields)
    }

    /// Begins a reading of objects as a type of the caller's own; see [`Query::read_as`].
    pub fn read_as<T: Row>(&self) -> Query<'c, T, V> {
        self.query().read_as()
    }

    /// Begins a reading of the objects that pass a filter; see [`Query::filter`].
    pub fn filter(&self, filter: impl Into<Filter>) -> Query<'c, K::Model, V> {
        self.query().filter(filter)
    }

    /// Begins a reading whose filters are joined in this way; see [`Query::junction`].
    pub fn junction(&self, junction: Junction) -> Query<'c, K::Model, V> {
        self.query().junction(junction)
    }

    /// Begins a reading in this order; see [`Query::order`].
    pub fn order(&self, order: impl Into<Order>) -> Query<'c, K::Model, V> {
        self.query().order(order)
    }

    /// Begins a reading with pages of this size; see [`Query::page_size`].
    pub fn page_size(&self, size: u32) -> Query<'c, K::Model, V> {
        self.query().page_size(size)
    }

    /// Reads one object; see [`Query::get`].
    ///
    /// # Errors
    ///
    /// Fails where there is no such object ([`Error::is_not_found`]), and with [`Error::Build`]
    /// before anything is sent where `uid` is no UID.
    pub async fn get(&self, uid: &str) -> Result<K::Model, Error> {
        self.query().get(uid).await
    }

    /// Reads one object, or `None` where there is no such object; see [`Query::get_opt`].
    ///
    /// # Errors
    ///
    /// Fails as [`get`](Self::get) does for any other reason.
    pub async fn get_opt(&self, uid: &str) -> Result<Option<K::Model>, Error> {
        self.query().get_opt(uid).await
    }

    /// Reads the first page of the list: `id` and `displayName` of 50 objects; see [`Query::list`].
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn list(&self) -> Result<Page<K::Model>, Error> {
        self.query().list().await
    }

    /// Reads all pages of the list as a stream; see [`Query::pages`].
    pub fn pages(
        &self,
    ) -> impl Stream<Item = Result<Page<K::Model>, Error>> + Send + use<'c, K, V> {
        self.query().pages()
    }

    /// Reads all objects of the list as a stream; see [`Query::items`].
    pub fn items(&self) -> impl Stream<Item = Result<K::Model, Error>> + Send + use<'c, K, V> {
        self.query().items()
    }

    /// Reads all objects of the list into memory; see [`Query::list_all`].
    ///
    /// # Errors
    ///
    /// Fails where one of the pages cannot be read.
    pub async fn list_all(&self) -> Result<Vec<K::Model>, Error> {
        self.query().list_all().await
    }

    /// Counts the objects; see [`Query::count`].
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn count(&self) -> Result<u64, Error> {
        self.query().count().await
    }

    /// Says how the server is to treat what is written through this handle.
    #[must_use]
    pub fn with(mut self, options: WriteOptions) -> Self {
        self.options = Some(Box::new(options));
        self
    }

    /// Makes this handle check what is written and change nothing: `importMode=VALIDATE`.
    #[must_use]
    pub fn dry_run(mut self) -> Self {
        self.options.get_or_insert_default().dry_run = true;
        self
    }

    /// Creates an object: `POST /api/{kind}`. The answer's [`uid`](WebMessage::uid) is that of the
    /// new object; one that `object` brings is kept.
    ///
    /// # Errors
    ///
    /// Fails where the server refuses the object ([`Error::is_conflict`]); the reports in
    /// [`Error::api`] say which property and why.
    pub async fn create(&self, object: &K::Model) -> Result<WebMessage, Error> {
        self.write(Request::api(Method::POST, self.path(), &[]).json(object)?).await
    }

    /// Creates an object from a draft, which says only what matters: `POST /api/{kind}`. Works the
    /// same for every version. The answer's [`uid`](WebMessage::uid) is that of the new object.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::enums::ValueType;
    /// use dhis2_client::workflow::NewDataElement;
    ///
    /// let element = NewDataElement {
    ///     name: "Malaria cases, confirmed".into(),
    ///     value_type: Some(ValueType::Integer),
    ///     ..Default::default()
    /// };
    /// let created = client.data_elements().create_from(&element).await?;
    /// println!("{:?}", created.uid());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where the draft lacks what its kind needs,
    /// and as [`create`](Self::create) does.
    pub async fn create_from<D: Draft<Kind = K>>(&self, draft: &D) -> Result<WebMessage, Error> {
        let mut object = draft::complete(draft)?;
        if D::HAS_CATEGORY_COMBO && !object.contains_key("categoryCombo") {
            let combo = self.client().system().default_category_combo().await?;
            object.insert("categoryCombo".into(), serde_json::json!({"id": combo}));
        }
        self.write(Request::api(Method::POST, self.path(), &[]).json(&object)?).await
    }

    /// Puts an object in the place of another: `PUT /api/{kind}/{uid}`. What `object` does not say
    /// is lost: read it with [`Query::owned_fields`], change it, and put it back.
    ///
    /// # Errors
    ///
    /// Fails where there is no such object ([`Error::is_not_found`]) or the server refuses the new
    /// one ([`Error::is_conflict`]).
    pub async fn update(&self, uid: &str, object: &K::Model) -> Result<WebMessage, Error> {
        self.write(self.one(Method::PUT, uid)?.json(object)?).await
    }

    /// Creates and updates many objects in one request: `POST /api/metadata`. Objects that bring the
    /// UID of one that is there update it.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Object;
    ///
    /// let constants = ["Pi", "Tau"].map(|name| {
    ///     Object::new().with("name", name).with("shortName", name).with("value", 3)
    /// });
    /// let report = client.constants().dry_run().save_bulk(&constants).await?;
    /// println!("{:?} would be created", report.stats().created);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the server refuses any of the objects, with the report of all of them in
    /// [`Error::api`]; by default nothing is saved then (see [`AtomicMode`](crate::AtomicMode)).
    pub async fn save_bulk(&self, objects: &[K::Model]) -> Result<WebMessage, Error> {
        let bundle = std::collections::BTreeMap::from([(&*self.place.plural, objects)]);
        self.write(Request::api(Method::POST, "metadata", &[]).json(&bundle)?).await
    }

    /// Returns a handle on one of the lists of an object, by the list's name on the wire, such as
    /// `dataElements` of a data element group.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub fn collection(&self, uid: &str, property: &str) -> Result<Collection<'c, K, V>, Error> {
        Ok(Collection::new(self.clone(), parse(uid)?, property))
    }

    /// Asks who may do what with an object: `GET /api/{kind}/{uid}?fields=sharing`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such object ([`Error::is_not_found`]).
    pub async fn sharing(&self, uid: &str) -> Result<Sharing, Error> {
        let request = self.one(Method::GET, uid)?.query("fields", "sharing");
        let object: Object = self.client().core().fetch(&request).await?;
        Ok(Sharing::from_value(object.get("sharing").unwrap_or(&Value::Null)))
    }

    /// Sets who may do what with an object: `PUT /api/{kind}/{uid}/sharing`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::{Access, Sharing};
    ///
    /// let sharing = client.data_sets().sharing("JqLRhlXYG6D").await?;
    /// let open = sharing.public(Access::view().and_view_data());
    /// client.data_sets().set_sharing("JqLRhlXYG6D", &open).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where there is no such object, or where objects of the kind are not shared
    /// ([`Error::is_conflict`]).
    pub async fn set_sharing(&self, uid: &str, sharing: &Sharing) -> Result<WebMessage, Error> {
        let uid = parse(uid)?;
        let template = format!("{}/{{}}/sharing", self.path());
        self.write(Request::api(Method::PUT, &template, &[&uid]).json(sharing)?).await
    }

    /// Changes who may do what with an object, and leaves the rest of its sharing as it is:
    /// `GET /api/{kind}/{uid}?fields=sharing`, `PUT /api/{kind}/{uid}/sharing`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::{Access, Uid};
    ///
    /// let nurses: Uid = "NK39KaEZWxs".parse().expect("a UID");
    /// client
    ///     .data_sets()
    ///     .change_sharing("JqLRhlXYG6D", |sharing| {
    ///         sharing.grant_user_group(nurses, Access::view().and_capture_data())
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as [`sharing`](Self::sharing) and [`set_sharing`](Self::set_sharing) do.
    pub async fn change_sharing(
        &self,
        uid: &str,
        change: impl FnOnce(Sharing) -> Sharing + Send,
    ) -> Result<WebMessage, Error> {
        let sharing = self.sharing(uid).await?;
        self.set_sharing(uid, &change(sharing)).await
    }

    /// Asks for the translations of an object: `GET /api/{kind}/{uid}/translations`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such object ([`Error::is_not_found`]).
    pub async fn translations(&self, uid: &str) -> Result<Vec<Translation>, Error> {
        #[derive(Deserialize)]
        struct Translations {
            translations: Vec<Translation>,
        }
        let uid = parse(uid)?;
        let template = format!("{}/{{}}/translations", self.path());
        let request = Request::api(Method::GET, &template, &[&uid]);
        Ok(self.client().core().fetch::<Translations>(&request).await?.translations)
    }

    /// Sets all translations of an object, in the place of those it has:
    /// `PUT /api/{kind}/{uid}/translations`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such object, or where one property is translated twice into one
    /// language ([`Error::is_conflict`]).
    pub async fn set_translations(
        &self,
        uid: &str,
        translations: &[Translation],
    ) -> Result<WebMessage, Error> {
        let uid = parse(uid)?;
        let template = format!("{}/{{}}/translations", self.path());
        let body = serde_json::json!({"translations": translations});
        self.write(Request::api(Method::PUT, &template, &[&uid]).json(&body)?).await
    }

    /// Changes parts of an object: `PATCH /api/{kind}/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such object ([`Error::is_not_found`]), a path leads nowhere, or the
    /// server refuses the change ([`Error::is_conflict`]).
    pub async fn patch(&self, uid: &str, patch: &Patch) -> Result<WebMessage, Error> {
        self.write(self.patch_request(uid, patch)?).await
    }

    /// Deletes an object: `DELETE /api/{kind}/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such object ([`Error::is_not_found`]) or something else needs it
    /// ([`Error::is_conflict`], code `E4030`).
    pub async fn delete(&self, uid: &str) -> Result<WebMessage, Error> {
        self.write(self.one(Method::DELETE, uid)?).await
    }

    /// Deletes an object if it is there, and says whether it was: `DELETE /api/{kind}/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails as [`delete`](Self::delete) does for any other reason.
    pub async fn delete_opt(&self, uid: &str) -> Result<bool, Error> {
        match self.delete(uid).await {
            Ok(_) => Ok(true),
            Err(Error::Api(error))
                if error.status.as_u16() == 404 && error.web_message.is_some() =>
            {
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }

    pub(crate) fn one(&self, method: Method, uid: &str) -> Result<Request, Error> {
        Ok(Request::api(method, &format!("{}/{{}}", self.path()), &[&parse(uid)?]))
    }

    fn patch_request(&self, uid: &str, patch: &Patch) -> Result<Request, Error> {
        let request = self.one(Method::PATCH, uid)?.json(patch)?;
        // As plain JSON it is refused with 415.
        Ok(request.content_type("application/json-patch+json"))
    }

    /// Sends a change, and takes it for done if the server says that all of it is.
    pub(crate) async fn write(&self, request: Request) -> Result<WebMessage, Error> {
        let request = match &self.options {
            Some(options) => options.add_to(request),
            None => request,
        };
        self.client().core().send(&request).await?.done()
    }
}

/// Reads a UID that a caller gave.
pub(crate) fn parse(uid: &str) -> Result<Uid, Error> {
    uid.parse().map_err(|error| Error::build(format!("{error}")))
}

// By hand: a derive would ask the same of `K` and `V`, which are not held.
impl<K, V> Clone for Resource<'_, K, V> {
    fn clone(&self) -> Self {
        Self { place: self.place.clone(), options: self.options.clone(), kind: PhantomData }
    }
}

impl<K, V> fmt::Debug for Resource<'_, K, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Resource").field(&self.path()).finish()
    }
}
