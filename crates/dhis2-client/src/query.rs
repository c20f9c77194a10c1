//! Reading objects of a kind: which fields, which objects, in which order.

mod filter;
pub(crate) mod selection;

use std::marker::PhantomData;

use dhis2_models::{Dynamic, Version};
use futures_core::Stream;
use futures_util::TryStreamExt as _;
use http::Method;
use serde::de::DeserializeOwned;

pub use self::filter::{Filter, Operator};
use crate::error::Error;
use crate::pager::{self, Page};
use crate::request::Request;
use crate::resource::{self, Place};
use crate::wire;

/// How many objects a page of a stream holds, unless a caller says.
const STREAM_PAGE_SIZE: u32 = 500;

/// Whether an object must pass all filters or any of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Junction {
    /// An object must pass all filters.
    #[default]
    And,
    /// An object must pass one filter.
    Or,
}

/// What objects are ordered by.
///
/// A `&str` is one, as the server writes it: `"name"`, `"name:desc"`, `"created:iasc"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order(String);

impl Order {
    /// Orders by a property, smallest first.
    pub fn ascending(property: &str) -> Self {
        Self(format!("{property}:asc"))
    }

    /// Orders by a property, largest first.
    pub fn descending(property: &str) -> Self {
        Self(format!("{property}:desc"))
    }

    /// Returns the order as servers write it.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    fn property(&self) -> &str {
        self.0.split(':').next().unwrap_or_default()
    }
}

impl std::fmt::Display for Order {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<&str> for Order {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// What objects can be read as: any type that `serde` can read.
pub trait Row: DeserializeOwned + Send + Sync + 'static {}

impl<T: DeserializeOwned + Send + Sync + 'static> Row for T {}

/// A reading of objects of a kind as `T`, begun with one of [`Resource`](crate::Resource)'s methods and ended with one of
/// `get`, `list`, `pages`, `items`, `list_all` or `count`.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::{Filter, Order};
/// use futures_util::TryStreamExt as _;
///
/// let facilities = client
///     .organisation_units()
///     .fields("id,name,parent[name]")
///     .filter(Filter::eq("level", 4))
///     .order(Order::ascending("name"));
/// println!("{} facilities", facilities.count().await?);
///
/// let mut units = std::pin::pin!(facilities.items());
/// while let Some(unit) = units.try_next().await? {
///     println!("{:?}", unit.name());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a query does nothing before one of its reading methods"]
pub struct Query<'c, T, V = Dynamic> {
    place: Place<'c, V>,
    row: PhantomData<fn() -> T>,
    fields: Option<String>,
    filters: Vec<Filter>,
    junction: Junction,
    order: Vec<Order>,
    page: Option<u32>,
    page_size: Option<u32>,
    parameters: Vec<(String, String)>,
    read_ahead: usize,
    set_aside: bool,
}

impl<'c, T: Row, V: Version> Query<'c, T, V> {
    pub(crate) fn new(place: Place<'c, V>) -> Self {
        Self {
            place,
            row: PhantomData,
            fields: None,
            filters: Vec::new(),
            junction: Junction::default(),
            order: Vec::new(),
            page: None,
            page_size: None,
            parameters: Vec::new(),
            read_ahead: 1,
            set_aside: false,
        }
    }

    /// Reads objects as a type of the caller's own, and asks for the fields that the type has.
    ///
    /// The fields are read off the type: `id,name,categoryCombo[id,name]` for a struct with a struct
    /// in it. A type that does not say its fields, such as a map, asks for what was set with
    /// [`fields`](Self::fields).
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// #[derive(serde::Deserialize)]
    /// #[serde(rename_all = "camelCase")]
    /// struct Element {
    ///     id: String,
    ///     name: String,
    ///     category_combo: Combo,
    /// }
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Combo {
    ///     name: String,
    /// }
    ///
    /// for element in client.data_elements().read_as::<Element>().list().await? {
    ///     println!("{} {} by {}", element.id, element.name, element.category_combo.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_as<U: Row>(self) -> Query<'c, U, V> {
        Query {
            place: self.place,
            row: PhantomData,
            fields: selection::fields_of::<U>().or(self.fields),
            filters: self.filters,
            junction: self.junction,
            order: self.order,
            page: self.page,
            page_size: self.page_size,
            parameters: self.parameters,
            read_ahead: self.read_ahead,
            set_aside: self.set_aside,
        }
    }

    /// Keeps rows that cannot be read as the type apart in [`Page::set_aside`], instead of failing
    /// over the first. The models of this crate read anything; a caller's own type may not.
    pub fn set_aside(mut self) -> Self {
        self.set_aside = true;
        self
    }

    /// Sets how many pages a stream asks for beyond the one that is being used; 1 if not set. That
    /// many pages are held in memory besides.
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.read_ahead = pages;
        self
    }

    /// Asks for these fields, in DHIS2's own notation: `id,name,categoryCombo[id,name]`, `:owner`,
    /// `:all,!user`. Fields that the server does not know are left out without a word.
    ///
    /// If not set, one object comes with all fields that the server sends by default, and a list
    /// with `id` and `displayName` only (see [`all_fields`](Self::all_fields)).
    pub fn fields(mut self, fields: &str) -> Self {
        self.fields = Some(fields.to_owned());
        self
    }

    /// Asks for every field of each object that can be written back: `fields=:owner`.
    pub fn owned_fields(self) -> Self {
        self.fields(":owner")
    }

    /// Asks for every field of each object: `fields=:all`.
    pub fn all_fields(self) -> Self {
        self.fields(":all")
    }

    /// Asks for objects that pass this filter only. Several filters are joined by
    /// [`junction`](Self::junction).
    pub fn filter(mut self, filter: impl Into<Filter>) -> Self {
        self.filters.push(filter.into());
        self
    }

    /// Says whether objects must pass all filters (the default) or any of them.
    pub fn junction(mut self, junction: Junction) -> Self {
        self.junction = junction;
        self
    }

    /// Orders by this, after what was given before.
    pub fn order(mut self, order: impl Into<Order>) -> Self {
        self.order.push(order.into());
        self
    }

    /// Asks for this page of a list, from 1.
    pub fn page(mut self, page: u32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets how many objects a page holds; 50 for a list and 500 for a stream if not set.
    pub fn page_size(mut self, size: u32) -> Self {
        self.page_size = Some(size);
        self
    }

    /// Adds a parameter to the query, for what only some kinds know, such as `query` or
    /// `includeDescendants`.
    #[expect(clippy::needless_pass_by_value, reason = "`4` reads better than `&4`")]
    pub fn parameter(mut self, name: &str, value: impl ToString) -> Self {
        self.parameters.push((name.to_owned(), value.to_string()));
        self
    }

    /// Reads one object: `GET /api/{kind}/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such object ([`Error::is_not_found`]), and with [`Error::Build`]
    /// before anything is sent where `uid` is no UID.
    pub async fn get(&self, uid: &str) -> Result<T, Error> {
        self.core().fetch(&self.get_request(uid)?).await
    }

    /// Reads one object, or `None` where there is no such object: `GET /api/{kind}/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails as [`get`](Self::get) does for any other reason.
    pub async fn get_opt(&self, uid: &str) -> Result<Option<T>, Error> {
        match self.get(uid).await {
            Ok(object) => Ok(Some(object)),
            // A page that is not there is no object that is not there.
            Err(Error::Api(error))
                if error.status.as_u16() == 404 && error.web_message.is_some() =>
            {
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// Reads one page of a list: `GET /api/{kind}`.
    ///
    /// # Errors
    ///
    /// Fails where the server refuses a filter or an order, see [`Error`].
    pub async fn list(&self) -> Result<Page<T>, Error> {
        let response = self.core().send(&self.list_request()?).await?;
        self.core().reading(|| wire::page(&response, &self.place.plural, self.set_aside))
    }

    /// Reads all pages of a list, one after another, as a stream.
    ///
    /// The pages are counted here, whatever links the server sends; an order is made total with the
    /// UID, so that no object is read twice or left out where names are equal. A page that was asked
    /// for with [`page`](Self::page) is where the stream begins.
    pub fn pages(&self) -> impl Stream<Item = Result<Page<T>, Error>> + Send + use<'c, T, V> {
        pager::pages(self.for_stream(), self.read_ahead)
    }

    /// Reads all objects of a list, one after another, as a stream that holds one page at a time.
    pub fn items(&self) -> impl Stream<Item = Result<T, Error>> + Send + use<'c, T, V> {
        self.pages()
            .map_ok(|page| futures_util::stream::iter(page.items.into_iter().map(Ok)))
            .try_flatten()
    }

    /// Reads all objects of a list into memory.
    ///
    /// # Errors
    ///
    /// Fails where one of the pages cannot be read.
    pub async fn list_all(&self) -> Result<Vec<T>, Error> {
        let pages = self.pages();
        pages
            .try_fold(Vec::new(), |mut all, page| async {
                all.extend(page.items);
                Ok(all)
            })
            .await
    }

    /// Counts the objects that pass the filters, without reading them.
    ///
    /// # Errors
    ///
    /// Fails where the server refuses a filter, see [`Error`].
    pub async fn count(&self) -> Result<u64, Error> {
        let counting = Self { fields: Some("id".into()), order: Vec::new(), ..self.clone() };
        Ok(counting.page(1).page_size(1).list().await?.total())
    }

    fn core(&self) -> &crate::core::Core {
        self.place.client.core()
    }

    fn get_request(&self, uid: &str) -> Result<Request, Error> {
        let uid = resource::parse(uid)?;
        let template = format!("{}/{{}}", &self.place.path);
        let request = Request::api(Method::GET, &template, &[&uid]);
        Ok(self.with_own_parameters(request))
    }

    pub(crate) fn list_request(&self) -> Result<Request, Error> {
        let request = Request::api(Method::GET, &self.place.path, &[]);
        let mut request = self.with_own_parameters(request);
        for filter in &self.filters {
            request = request.query("filter", filter.text(self.core().release())?);
        }
        if self.junction == Junction::Or && self.filters.len() > 1 {
            request = request.query("rootJunction", "OR");
        }
        if !self.order.is_empty() {
            let order: Vec<&str> = self.order.iter().map(|order| order.0.as_str()).collect();
            request = request.query("order", order.join(","));
        }
        if let Some(page) = self.page {
            request = request.query("page", page);
        }
        if let Some(size) = self.page_size {
            request = request.query("pageSize", size);
        }
        Ok(request)
    }

    fn with_own_parameters(&self, mut request: Request) -> Request {
        if let Some(fields) = &self.fields {
            request = request.query("fields", fields);
        }
        for (name, value) in &self.parameters {
            request = request.query(name.clone(), value);
        }
        request
    }

    fn for_stream(&self) -> Self {
        let mut query = self.clone();
        query.page_size.get_or_insert(STREAM_PAGE_SIZE);
        let has_id = query.order.iter().any(|order| order.property() == "id");
        if self.place.is_known() && !has_id {
            query.order.push(Order::ascending("id"));
        }
        query
    }

    /// Asks for all that can be written back, if nothing else was asked for.
    pub(crate) fn or_owned_fields(mut self) -> Self {
        self.fields.get_or_insert_with(|| ":owner".to_owned());
        self
    }

    pub(crate) fn at_page(&self, page: u32) -> Self {
        self.clone().page(page)
    }

    pub(crate) fn first_page(&self) -> u32 {
        self.page.unwrap_or(1)
    }
}

impl<T, V> Clone for Query<'_, T, V> {
    fn clone(&self) -> Self {
        Self {
            place: self.place.clone(),
            row: PhantomData,
            fields: self.fields.clone(),
            filters: self.filters.clone(),
            junction: self.junction,
            order: self.order.clone(),
            page: self.page,
            page_size: self.page_size,
            parameters: self.parameters.clone(),
            read_ahead: self.read_ahead,
            set_aside: self.set_aside,
        }
    }
}

impl<T, V> std::fmt::Debug for Query<'_, T, V> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Query")
            .field("path", &self.place.path)
            .field("fields", &self.fields)
            .field("filters", &self.filters)
            .field("order", &self.order)
            .finish_non_exhaustive()
    }
}
