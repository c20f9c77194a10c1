//! Objects of any kind, found by UID, code and name at once.

use std::collections::{BTreeMap, HashMap};

use dhis2_models::{Object, Version, kind};
use futures_util::future::try_join_all;
use futures_util::{StreamExt as _, stream};
use http::{Method, StatusCode};
use serde_json::Value;

use super::{Metadata, Place};
use crate::error::Error;
use crate::query::Filter;
use crate::request::Request;
use crate::wire;

/// How many kinds are asked at once where each has to be asked.
pub(super) const AT_ONCE: usize = 8;

/// How many objects of a kind are asked for, unless a caller says.
const LIMIT: u32 = 50;

/// What to search for, and where.
///
/// A `&str` is one, searched for in all kinds.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::api::metadata::Search;
///
/// let search = Search {
///     kind: Some("dataElements".into()),
///     fields: Some("valueType,domainType".into()),
///     ..Search::from("malaria")
/// };
/// for hit in client.metadata().search(search).await?.flat() {
///     println!("{:?} {:?}: {:?}", hit.name, hit.object.get("valueType"), hit.matched);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Search {
    /// The text: a part of a UID, a code or a name, whatever the case.
    pub text: String,
    /// The one kind to search in, by its plural, singular or path; all kinds if it is not said.
    pub kind: Option<String>,
    /// More fields to read than `id`, `code` and `name`, in DHIS2's own notation.
    pub fields: Option<String>,
    /// Whether UID, code or name must be the text, and not only have it in them.
    pub exact: bool,
    /// The most objects to read of each kind, where kinds are asked one by one; 50 if it is not said.
    pub limit: Option<u32>,
}

impl From<&str> for Search {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }
}

impl From<&Search> for Search {
    fn from(search: &Search) -> Self {
        search.clone()
    }
}

/// Where in an object a text was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Axis {
    /// In the UID.
    Id,
    /// In the code.
    Code,
    /// In the name.
    Name,
}

impl Axis {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Id, Self::Code, Self::Name];

    /// Returns the property that is looked at.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Code => "code",
            Self::Name => "name",
        }
    }
}

/// An object that was found.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Hit {
    /// The kind, by its plural.
    pub kind: String,
    /// The UID.
    pub id: String,
    /// The code, if it has one.
    pub code: Option<String>,
    /// The name, if it has one.
    pub name: Option<String>,
    /// Where the text was found.
    pub matched: Vec<Axis>,
    /// All that was read of the object.
    pub object: Object,
}

/// A kind that could not be asked.
#[derive(Debug)]
#[non_exhaustive]
pub struct LeftOut {
    /// The kind, by its plural; with the property, where it is about one.
    pub kind: String,
    /// Why.
    pub error: Error,
}

/// What a search found, by kind.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct SearchResults {
    /// The objects by kind; a kind without any is not there.
    pub hits: BTreeMap<String, Vec<Hit>>,
    /// The kinds that could not be asked, where each was: what the user may not see, most of all.
    pub left_out: Vec<LeftOut>,
    /// Where an object is in the list of its kind, by kind and UID.
    places: HashMap<String, usize>,
}

impl SearchResults {
    /// Returns how many objects were found.
    pub fn total(&self) -> usize {
        self.hits.values().map(Vec::len).sum()
    }

    /// Returns the objects of all kinds, kind by kind.
    pub fn flat(&self) -> impl Iterator<Item = &Hit> {
        self.hits.values().flatten()
    }

    /// Takes an object in; one that is there already was found on one more axis.
    fn add(&mut self, kind: &str, object: Object, matched: &[Axis]) {
        let Some(id) = object.id().map(str::to_owned) else { return };
        let hits = self.hits.entry(kind.to_owned()).or_default();
        let place = *self.places.entry(format!("{kind}/{id}")).or_insert(hits.len());
        if place == hits.len() {
            let (code, name) = (object.code().map(str::to_owned), object.name().map(str::to_owned));
            hits.push(Hit { kind: kind.to_owned(), id, code, name, matched: Vec::new(), object });
        }
        let hit = &mut hits[place];
        hit.matched.extend(matched);
        hit.matched.sort_unstable();
        hit.matched.dedup();
    }
}

impl Search {
    fn filter(&self, axis: Axis) -> Filter {
        let make = if self.exact { Filter::eq } else { Filter::ilike };
        make(axis.as_str(), &self.text)
    }

    fn fields(&self) -> String {
        match self.fields.as_deref() {
            Some(more) => format!("id,code,name,{more}"),
            None => "id,code,name".to_owned(),
        }
    }

    /// Asks for the objects of all kinds at once, by one axis: the server does not join filters by
    /// `or` here.
    fn everywhere(&self, axis: Axis, release: u16) -> Result<Request, Error> {
        let request = Request::api(Method::GET, "metadata", &[]);
        let filter = self.filter(axis);
        Ok(request.query("filter", filter.text(release)?).query("fields", self.fields()))
    }

    /// Asks for the objects of one kind, by all of these axes at once.
    fn within(&self, place: &Place, axes: &[Axis], release: u16) -> Result<Request, Error> {
        let mut request = Request::api(Method::GET, &place.path, &[]);
        for axis in axes {
            request = request.query("filter", self.filter(*axis).text(release)?);
        }
        if axes.len() > 1 {
            request = request.query("rootJunction", "OR");
        }
        let limit = self.limit.unwrap_or(LIMIT);
        Ok(request.query("fields", self.fields()).query("pageSize", limit))
    }

    /// Finds out where in an object the text stands.
    fn matched(&self, object: &Object) -> Vec<Axis> {
        let wanted = self.text.to_lowercase();
        let has = |axis: &Axis| {
            object.text(axis.as_str()).is_some_and(|text| {
                if self.exact { text == self.text } else { text.to_lowercase().contains(&wanted) }
            })
        };
        Axis::ALL.into_iter().filter(has).collect()
    }
}

impl<V: Version> Metadata<'_, V> {
    /// Finds objects by a part of their UID, code or name: three requests to `GET /api/metadata`, one
    /// for each, sent at once, or one request to `GET /api/{kind}` in a single kind.
    ///
    /// An object that is found in several ways is there once, and says in which
    /// ([`Hit::matched`]). Where the server refuses to search in all kinds at once, or does not let
    /// the user, the kinds are asked one by one, eight at a time.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let found = client.metadata().search("anc").await?;
    /// println!("{} objects", found.total());
    /// for (kind, hits) in &found.hits {
    ///     println!("{kind}: {}", hits.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where there is no text, and where the server cannot be asked; a
    /// kind of many that cannot is in [`SearchResults::left_out`].
    pub async fn search(&self, search: impl Into<Search>) -> Result<SearchResults, Error> {
        let search = search.into();
        if search.text.trim().is_empty() {
            return Err(Error::build("a search needs a text to search for"));
        }
        let mut results = SearchResults::default();
        if let Some(kind) = &search.kind {
            let place = Place::of(kind);
            for object in self.search_within(&search, &place).await? {
                results.add(&place.plural, object.1, &object.0);
            }
            return Ok(results);
        }
        match self.search_everywhere(&search, &mut results).await {
            Err(error) if is_refusal(&error) => self.search_one_by_one(&search).await,
            Err(error) => Err(error),
            Ok(()) => Ok(results),
        }
    }

    async fn search_everywhere(
        &self,
        search: &Search,
        results: &mut SearchResults,
    ) -> Result<(), Error> {
        let core = self.client.core();
        let ask = async |axis| {
            let request = search.everywhere(axis, core.release())?;
            Ok((axis, core.send(&request).await?.json::<BTreeMap<String, Value>>()?))
        };
        for (axis, bundle) in try_join_all(Axis::ALL.map(ask)).await? {
            for (kind, objects) in bundle {
                // What is no list tells of the server.
                let Value::Array(objects) = objects else { continue };
                for object in objects.into_iter().filter_map(|it| Object::try_from(it).ok()) {
                    results.add(&kind, object, &[axis]);
                }
            }
        }
        Ok(())
    }

    async fn search_one_by_one(&self, search: &Search) -> Result<SearchResults, Error> {
        let release = self.client.core().release();
        let kinds = kind::ALL.iter().filter(|kind| kind.metadata && kind.is_in(release));
        let answers = stream::iter(kinds)
            .map(async |kind| (kind.plural, self.search_within(search, &Place::known(kind)).await))
            .buffer_unordered(AT_ONCE);
        let mut results = SearchResults::default();
        let mut answers = std::pin::pin!(answers);
        while let Some((plural, answer)) = answers.next().await {
            match answer {
                Ok(objects) => {
                    for (axes, object) in objects {
                        results.add(plural, object, &axes);
                    }
                }
                // A kind that the server does not offer.
                Err(error) if error.is_not_found() => {}
                Err(error) if is_refusal(&error) => {
                    results.left_out.push(LeftOut { kind: plural.to_owned(), error });
                }
                Err(error) => return Err(error),
            }
        }
        results.left_out.sort_by(|one, other| one.kind.cmp(&other.kind));
        Ok(results)
    }

    /// Searches in one kind. One that has no code or no name is asked for what it has.
    async fn search_within(
        &self,
        search: &Search,
        place: &Place,
    ) -> Result<Vec<(Vec<Axis>, Object)>, Error> {
        let axes: &[&[Axis]] = &[&Axis::ALL, &[Axis::Id, Axis::Name], &[Axis::Id]];
        let core = self.client.core();
        let mut refused = None;
        for axes in axes {
            let request = search.within(place, axes, core.release())?;
            match core.send(&request).await {
                Ok(response) => {
                    let page = wire::page::<Object>(&response, &place.plural, false)?;
                    let objects = page.items.into_iter();
                    return Ok(objects.map(|it| (search.matched(&it), it)).collect());
                }
                Err(error) if error.status() == Some(StatusCode::BAD_REQUEST) => {
                    refused.get_or_insert(error);
                }
                Err(error) => return Err(error),
            }
        }
        Err(refused.expect("a loop that ends has been refused"))
    }
}

/// Returns whether the server has refused a question as such: it may answer a smaller one.
pub(super) fn is_refusal(error: &Error) -> bool {
    // 2.42 and 2.43 answer 400 where one kind does not have a property, and all of them 409 to who may
    // not export all metadata.
    matches!(error.status().map(|it| it.as_u16()), Some(400 | 403 | 404 | 409 | 500))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn all_kinds_are_asked_by_one_axis_and_one_kind_by_all() {
        let search = Search { fields: Some("valueType".into()), ..Search::from("anc 1") };
        assert_eq!(
            search.everywhere(Axis::Code, 42).unwrap().line(),
            "GET /api/metadata?filter=code:ilike:anc%201&fields=id,code,name,valueType"
        );
        let exact = Search { exact: true, limit: Some(9), ..Search::from("DE_1") };
        assert_eq!(
            exact.within(&Place::of("dataElement"), &Axis::ALL, 42).unwrap().line(),
            "GET /api/dataElements?filter=id:eq:DE_1&filter=code:eq:DE_1&filter=name:eq:DE_1\
             &rootJunction=OR&fields=id,code,name&pageSize=9"
        );
        assert_eq!(
            exact.within(&Place::of("smsCommands"), &[Axis::Id], 42).unwrap().line(),
            "GET /api/smsCommands?filter=id:eq:DE_1&fields=id,code,name&pageSize=9"
        );
    }

    #[test]
    fn an_object_that_is_found_twice_is_there_once() {
        let object = || Object::try_from(json!({"id": "fbfJHSPpUQD", "name": "ANC"})).unwrap();
        let mut results = SearchResults::default();
        results.add("dataElements", object(), &[Axis::Name]);
        results.add("dataElements", object(), &[Axis::Id]);
        results.add("indicators", object(), &[Axis::Id]);
        assert_eq!(results.total(), 2);
        assert_eq!(results.hits["dataElements"][0].matched, [Axis::Id, Axis::Name]);
        let kinds: Vec<&str> = results.flat().map(|hit| hit.kind.as_str()).collect();
        assert_eq!(kinds, ["dataElements", "indicators"]);
    }

    #[test]
    fn where_a_text_stands_is_found_whatever_the_case() {
        let object = Object::new().with("id", "ancJHSPpUQD").with("name", "First ANC visit");
        assert_eq!(Search::from("Anc").matched(&object), [Axis::Id, Axis::Name]);
        let exact = Search { exact: true, ..Search::from("First ANC visit") };
        assert_eq!(exact.matched(&object), [Axis::Name]);
    }
}
