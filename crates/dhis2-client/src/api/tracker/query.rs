//! Reading lists of the tracker.

use std::marker::PhantomData;

use dhis2_models::enums::{EnrollmentStatus, EventStatus};
use dhis2_models::{Dynamic, Version};
use futures_core::Stream;
use futures_util::{TryStreamExt as _, stream};
use http::Method;

use super::parameters::{self, Ask, List};
use crate::IdScheme;
use crate::client::Client;
use crate::download::Download;
use crate::error::Error;
use crate::pager::Page;
use crate::query::{Order, Row, selection};
use crate::request::Request;
use crate::{resource, wire};

/// How many objects a page of a stream holds, unless a caller says.
const STREAM_PAGE_SIZE: u32 = 200;

/// Which organisation units count, beside those that are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrganisationUnitMode {
    /// Those that are named.
    Selected,
    /// Those and the ones directly below.
    Children,
    /// Those and all below.
    Descendants,
    /// All that the user may read; none may be named.
    Accessible,
    /// All that the user may write to; none may be named.
    Capture,
    /// All there are; none may be named, and the user needs an authority.
    All,
}

impl OrganisationUnitMode {
    fn text(self) -> &'static str {
        match self {
            Self::Selected => "SELECTED",
            Self::Children => "CHILDREN",
            Self::Descendants => "DESCENDANTS",
            Self::Accessible => "ACCESSIBLE",
            Self::Capture => "CAPTURE",
            Self::All => "ALL",
        }
    }
}

/// A reading of a list of the tracker as `T`, begun with one of the methods of
/// [`Tracker`](super::Tracker) and ended with one of `get`, `list`, `pages`, `items`, `list_all`,
/// `count` or `download_csv`.
///
/// The same words work on every list and every version, where the list and the version have what
/// they ask for. What a server would leave aside without a word, and answer as if it had not been
/// said, is refused before it is sent ([`Error::Unsupported`]).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::api::tracker::OrganisationUnitMode;
/// use futures_util::TryStreamExt as _;
///
/// let people = client
///     .tracker()
///     .tracked_entities()
///     .program("omrIxz1CWSA")
///     .organisation_unit("yxeAyNIJ4FX")
///     .organisation_unit_mode(OrganisationUnitMode::Descendants)
///     .filter("TgVwY5N02QJ", "like", "Asha");
/// let mut people = people.items();
/// while let Some(person) = people.try_next().await? {
///     for attribute in person.attributes.iter().flatten() {
///         println!("{:?}: {:?}", attribute.display_name, attribute.value);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a query does nothing before one of its reading methods"]
pub struct TrackerQuery<'c, T, V = Dynamic> {
    client: &'c Client<V>,
    list: List,
    row: PhantomData<fn() -> T>,
    asks: Vec<(Ask, String)>,
    fields: Option<String>,
    page: Option<u32>,
    page_size: Option<u32>,
}

impl<'c, T: Row, V: Version> TrackerQuery<'c, T, V> {
    pub(super) fn new(client: &'c Client<V>, list: List) -> Self {
        Self {
            client,
            list,
            row: PhantomData,
            asks: Vec::new(),
            fields: None,
            page: None,
            page_size: None,
        }
    }

    #[expect(clippy::needless_pass_by_value, reason = "`true` reads better than `&true`")]
    fn ask(mut self, ask: Ask, value: impl ToString) -> Self {
        self.asks.push((ask, value.to_string()));
        self
    }

    /// Reads objects as a type of the caller's own, and asks for the fields that the type has; see
    /// [`Query::read_as`](crate::Query::read_as).
    pub fn read_as<U: Row>(self) -> TrackerQuery<'c, U, V> {
        TrackerQuery {
            client: self.client,
            list: self.list,
            row: PhantomData,
            asks: self.asks,
            fields: selection::fields_of::<U>().or(self.fields),
            page: self.page,
            page_size: self.page_size,
        }
    }

    /// Asks for these fields: `trackedEntity,attributes[attribute,value]`; `*` for all, and
    /// `*,enrollments[*,events[*]]` for all of all. If not set, objects come without the objects in
    /// them.
    pub fn fields(mut self, fields: &str) -> Self {
        self.fields = Some(fields.to_owned());
        self
    }

    /// Asks for what belongs to a program.
    pub fn program(self, uid: impl AsRef<str>) -> Self {
        self.ask(Ask::Program, uid.as_ref())
    }

    /// Asks for events of a program stage, or for tracked entities that have some. The program must
    /// be said as well.
    pub fn program_stage(self, uid: impl AsRef<str>) -> Self {
        self.ask(Ask::ProgramStage, uid.as_ref())
    }

    /// Asks for tracked entities of a type, where no program is said.
    ///
    /// Refused for enrollments on 2.43.
    pub fn tracked_entity_type(self, uid: impl AsRef<str>) -> Self {
        self.ask(Ask::TrackedEntityType, uid.as_ref())
    }

    /// Asks for a tracked entity, or for what belongs to it. Tracked entities may be asked for by
    /// several UIDs, one after another.
    pub fn tracked_entity(self, uid: impl AsRef<str>) -> Self {
        self.ask(Ask::TrackedEntities, uid.as_ref())
    }

    /// Asks for an enrollment, or for what belongs to it; may be said several times, but for
    /// relationships.
    pub fn enrollment(self, uid: impl AsRef<str>) -> Self {
        self.ask(Ask::Enrollments, uid.as_ref())
    }

    /// Asks for an event, or for what belongs to it; may be said several times, but for
    /// relationships.
    pub fn event(self, uid: impl AsRef<str>) -> Self {
        self.ask(Ask::Events, uid.as_ref())
    }

    /// Asks for what an organisation unit has; may be said several times, but for events.
    pub fn organisation_unit(self, uid: impl AsRef<str>) -> Self {
        self.ask(Ask::OrganisationUnits, uid.as_ref())
    }

    /// Says which organisation units count beside those that are named.
    pub fn organisation_unit_mode(self, mode: OrganisationUnitMode) -> Self {
        self.ask(Ask::OrganisationUnitMode, mode.text())
    }

    /// Asks for enrollments of this status, or for what belongs to some.
    pub fn enrollment_status(self, status: &EnrollmentStatus) -> Self {
        self.ask(Ask::EnrollmentStatus, status.as_str())
    }

    /// Asks for events of this status, or for tracked entities that have some (the dates of the
    /// events must be said then).
    pub fn event_status(self, status: &EventStatus) -> Self {
        self.ask(Ask::EventStatus, status.as_str())
    }

    /// Asks for what is marked, or not marked, to be followed up.
    pub fn follow_up(self, follow_up: bool) -> Self {
        self.ask(Ask::FollowUp, follow_up)
    }

    /// Asks for what was changed after a moment.
    pub fn updated_after(self, moment: &str) -> Self {
        self.ask(Ask::UpdatedAfter, moment)
    }

    /// Asks for what was changed before a moment; not for enrollments.
    pub fn updated_before(self, moment: &str) -> Self {
        self.ask(Ask::UpdatedBefore, moment)
    }

    /// Asks for what was changed within a time such as `1d`, `12h` or `30m`.
    pub fn updated_within(self, duration: &str) -> Self {
        self.ask(Ask::UpdatedWithin, duration)
    }

    /// Asks for enrollments from a moment on, or for what belongs to some.
    pub fn enrolled_after(self, moment: &str) -> Self {
        self.ask(Ask::EnrolledAfter, moment)
    }

    /// Asks for enrollments until a moment, or for what belongs to some.
    pub fn enrolled_before(self, moment: &str) -> Self {
        self.ask(Ask::EnrolledBefore, moment)
    }

    /// Asks for what belongs to enrollments whose incident was after a moment.
    pub fn enrollment_occurred_after(self, moment: &str) -> Self {
        self.ask(Ask::EnrollmentOccurredAfter, moment)
    }

    /// Asks for what belongs to enrollments whose incident was before a moment.
    pub fn enrollment_occurred_before(self, moment: &str) -> Self {
        self.ask(Ask::EnrollmentOccurredBefore, moment)
    }

    /// Asks for events after a moment, or for tracked entities that have some (their status must be
    /// said then).
    pub fn occurred_after(self, moment: &str) -> Self {
        self.ask(Ask::EventOccurredAfter, moment)
    }

    /// Asks for events before a moment, or for tracked entities that have some (their status must be
    /// said then).
    pub fn occurred_before(self, moment: &str) -> Self {
        self.ask(Ask::EventOccurredBefore, moment)
    }

    /// Asks for events that are planned for after a moment.
    pub fn scheduled_after(self, moment: &str) -> Self {
        self.ask(Ask::ScheduledAfter, moment)
    }

    /// Asks for events that are planned for before a moment.
    pub fn scheduled_before(self, moment: &str) -> Self {
        self.ask(Ask::ScheduledBefore, moment)
    }

    /// Asks for events that are assigned to a user, or for tracked entities that have some; may be
    /// said several times.
    pub fn assigned_user(self, uid: impl AsRef<str>) -> Self {
        self.ask(Ask::AssignedUsers, uid.as_ref())
    }

    /// Asks for events that are assigned to whom the server's word says: `CURRENT`, `PROVIDED`,
    /// `NONE`, `ANY` or `ALL`.
    pub fn assigned_user_mode(self, mode: &str) -> Self {
        self.ask(Ask::AssignedUserMode, mode)
    }

    /// Asks for enrollments of an attribute option combo; only from 2.43 on.
    pub fn attribute_option_combo(self, uid: impl AsRef<str>) -> Self {
        self.ask(Ask::AttributeOptionCombo, uid.as_ref())
    }

    /// Asks for events of options of an attribute category combo.
    pub fn attribute_category(self, combo: impl AsRef<str>, options: &[&str]) -> Self {
        let query = self.ask(Ask::AttributeCategoryCombo, combo.as_ref());
        options.iter().fold(query, |query, option| query.ask(Ask::AttributeCategoryOptions, option))
    }

    /// Asks for tracked entities that are, or are not, marked as possible duplicates.
    pub fn potential_duplicate(self, potential_duplicate: bool) -> Self {
        self.ask(Ask::PotentialDuplicate, potential_duplicate)
    }

    /// Asks for what was deleted as well.
    pub fn include_deleted(self) -> Self {
        self.ask(Ask::IncludeDeleted, true)
    }

    /// Asks for tracked entities by the value of an attribute, or for events by that of a data
    /// element: with an operator such as `eq`, `like`, `ge` or `in` (whose values are separated by
    /// semicolons). Several filters must all hold. `eq` takes upper and lower case for the same.
    #[expect(clippy::needless_pass_by_value, reason = "`4` reads better than `&4`")]
    pub fn filter(self, uid: impl AsRef<str>, operator: &str, value: impl ToString) -> Self {
        self.ask(Ask::Filter, filter(uid.as_ref(), operator, &value.to_string()))
    }

    /// Asks for events by the value of an attribute of their tracked entity; see
    /// [`filter`](Self::filter).
    #[expect(clippy::needless_pass_by_value, reason = "`4` reads better than `&4`")]
    pub fn filter_attribute(
        self,
        uid: impl AsRef<str>,
        operator: &str,
        value: impl ToString,
    ) -> Self {
        self.ask(Ask::FilterAttributes, filter(uid.as_ref(), operator, &value.to_string()))
    }

    /// Asks that everything be called in this way in the answer; from 2.42 on.
    pub fn id_scheme(self, scheme: &IdScheme) -> Self {
        self.ask(Ask::IdScheme, scheme)
    }

    /// Orders by this, after what was given before. Servers differ in what they can order by.
    pub fn order(self, order: impl Into<Order>) -> Self {
        let order = order.into();
        self.ask(Ask::Order, order.text())
    }

    /// Asks for this page of a list, from 1; for a stream, where it begins.
    pub fn page(mut self, page: u32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets how many objects a page holds; 50 for a list and 200 for a stream if not set.
    pub fn page_size(mut self, size: u32) -> Self {
        self.page_size = Some(size.max(1));
        self
    }

    /// Reads one object: `GET /api/tracker/{list}/{uid}`. Of what was asked for, only the program and
    /// the fields count.
    ///
    /// # Errors
    ///
    /// Fails where there is no such object ([`Error::is_not_found`]), and with [`Error::Build`]
    /// before anything is sent where `uid` is no UID.
    pub async fn get(&self, uid: &str) -> Result<T, Error> {
        let core = self.client.core();
        let response = core.send(&self.get_request(uid)?).await?;
        core.reading(|| response.json())
    }

    /// Reads one object, or `None` where there is no such object.
    ///
    /// # Errors
    ///
    /// Fails as [`get`](Self::get) does for any other reason.
    pub async fn get_opt(&self, uid: &str) -> Result<Option<T>, Error> {
        match self.get(uid).await {
            Ok(object) => Ok(Some(object)),
            Err(Error::Api(error))
                if error.status.as_u16() == 404 && error.web_message.is_some() =>
            {
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// Reads one page of the list, without counting the rest: `GET /api/tracker/{list}`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] where the server would leave aside what was asked for, and
    /// where it refuses it.
    pub async fn list(&self) -> Result<Page<T>, Error> {
        self.read_page(&self.list_request()?).await
    }

    /// Counts the objects, without reading them.
    ///
    /// # Errors
    ///
    /// Fails as [`list`](Self::list) does.
    pub async fn count(&self) -> Result<u64, Error> {
        let counting = Self { page: Some(1), page_size: Some(1), ..self.clone() };
        let request = counting.list_request()?.query("totalPages", true);
        Ok(counting.read_page(&request).await?.total())
    }

    /// Reads all pages of the list, one after another, as a stream.
    pub fn pages(
        &self,
    ) -> impl Stream<Item = Result<Page<T>, Error>> + Send + Unpin + use<'c, T, V> {
        let first = self.page.unwrap_or(1);
        let size = self.page_size.unwrap_or(STREAM_PAGE_SIZE);
        let query = Self { page_size: Some(size), ..self.clone() };
        Box::pin(stream::try_unfold(Some(first), move |number| {
            let query = Self { page: number, ..query.clone() };
            async move {
                let Some(number) = number else { return Ok(None) };
                let page = query.list().await?;
                let next = page.has_next().then(|| number.saturating_add(1));
                Ok(Some((page, next)))
            }
        }))
    }

    /// Reads all objects of the list, one after another, as a stream that holds one page at a time.
    pub fn items(&self) -> impl Stream<Item = Result<T, Error>> + Send + Unpin + use<'c, T, V> {
        let pages = self.pages();
        pages.map_ok(|page| stream::iter(page.items.into_iter().map(Ok))).try_flatten()
    }

    /// Reads all objects of the list into memory.
    ///
    /// # Errors
    ///
    /// Fails where one of the pages cannot be read.
    pub async fn list_all(&self) -> Result<Vec<T>, Error> {
        self.items().try_collect().await
    }

    /// Begins to download tracked entities or events as comma-separated values, all in one answer:
    /// `GET /api/tracker/events.csv`. A row is an attribute or a data value.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] for enrollments and relationships, which servers do not
    /// write in this way, and as [`list`](Self::list) does.
    pub async fn download_csv(&self) -> Result<Download, Error> {
        self.client.core().download(&self.csv_request()?).await
    }

    fn csv_request(&self) -> Result<Request, Error> {
        if !matches!(self.list, List::TrackedEntities | List::Events) {
            return Err(Error::Unsupported(format!(
                "servers do not write {} as comma-separated values",
                self.list.name()
            )));
        }
        let mut request = self.list_request()?;
        request.path.push_str(".csv");
        if self.page.is_none() && self.page_size.is_none() {
            request = request.query("paging", false);
        }
        Ok(request.accept("*/*"))
    }

    async fn read_page(&self, request: &Request) -> Result<Page<T>, Error> {
        let core = self.client.core();
        let response = core.send(request).await?;
        let mut page = core.reading(|| wire::page(&response, self.list.name(), false))?;
        // 41 does not say whether there is a next page, unless it counts them all.
        let full = page.page_size.is_some_and(|size| page.items.len() >= size as usize);
        if core.release() < 42 && page.total.is_none() && full {
            page.page_count = page.page_count.max(page.page + 1);
        }
        Ok(page)
    }

    fn get_request(&self, uid: &str) -> Result<Request, Error> {
        let uid = resource::parse(uid)?;
        let template = format!("tracker/{}/{{}}", self.list.name());
        let mut request = Request::api(Method::GET, &template, &[&uid]);
        if self.list == List::TrackedEntities
            && let Some((_, program)) = self.asks.iter().find(|(ask, _)| *ask == Ask::Program)
        {
            request = request.query("program", program);
        }
        Ok(self.with_fields(request))
    }

    pub(super) fn list_request(&self) -> Result<Request, Error> {
        let release = self.client.core().release();
        let mut parameters: Vec<(&'static str, Ask, String)> = Vec::new();
        for (ask, value) in &self.asks {
            let name = parameters::spell(self.list, *ask, release)?;
            match parameters.iter_mut().find(|(known, ..)| *known == name) {
                Some((_, _, values)) if parameters::takes_several(self.list, *ask) => {
                    values.push(',');
                    values.push_str(value);
                }
                Some((.., values)) if values == value => {}
                Some((.., values)) => {
                    return Err(Error::Unsupported(format!(
                        "a list of {} can be asked for one `{name}`, not for both {values} and {value}",
                        self.list.name()
                    )));
                }
                None => parameters.push((name, *ask, value.clone())),
            }
        }
        // 43 answers with a page that is no help.
        let has = |wanted: Ask| self.asks.iter().any(|(ask, _)| *ask == wanted);
        if self.list == List::Events && release >= 43 && !has(Ask::Program) {
            return Err(Error::Unsupported(
                "a list of events needs a program from 2.43 on; say which with `program`".into(),
            ));
        }
        let path = format!("tracker/{}", self.list.name());
        let mut request = Request::api(Method::GET, &path, &[]);
        for (name, _, value) in parameters {
            request = request.query(name, value);
        }
        if let Some(page) = self.page {
            request = request.query("page", page);
        }
        if let Some(size) = self.page_size {
            request = request.query("pageSize", size);
        }
        Ok(self.with_fields(request))
    }

    fn with_fields(&self, request: Request) -> Request {
        match &self.fields {
            Some(fields) => request.query("fields", fields),
            None => request,
        }
    }
}

/// Writes a filter; what separates its parts is escaped in the value.
fn filter(uid: &str, operator: &str, value: &str) -> String {
    let value = value.replace('/', "//").replace(':', "/:").replace(',', "/,");
    if value.is_empty() { format!("{uid}:{operator}") } else { format!("{uid}:{operator}:{value}") }
}

impl<T, V> Clone for TrackerQuery<'_, T, V> {
    fn clone(&self) -> Self {
        Self {
            client: self.client,
            list: self.list,
            row: PhantomData,
            asks: self.asks.clone(),
            fields: self.fields.clone(),
            page: self.page,
            page_size: self.page_size,
        }
    }
}

impl<T, V> std::fmt::Debug for TrackerQuery<'_, T, V> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("TrackerQuery")
            .field("list", &self.list.name())
            .field("asks", &self.asks)
            .field("fields", &self.fields)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_separates_is_escaped_in_a_filter() {
        assert_eq!(filter("a", "like", "x"), "a:like:x");
        assert_eq!(filter("a", "eq", "1:2,3/4"), "a:eq:1/:2/,3//4");
        assert_eq!(filter("a", "null", ""), "a:null");
    }
}
