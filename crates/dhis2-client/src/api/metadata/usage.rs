//! Which objects refer to one: a look-up in reverse.

use std::collections::{BTreeMap, HashMap};

use dhis2_models::pointer::{self, Pointer};
use dhis2_models::{Object, Uid, Version, kind};
use futures_util::{StreamExt as _, stream};
use http::{Method, StatusCode};
use serde_json::Value;

use super::search::{AT_ONCE, is_refusal};
use super::{LeftOut, Metadata, Place};
use crate::error::{ApiError, Error};
use crate::query::Filter;
use crate::request::Request;
use crate::resource::parse;
use crate::wire;

/// The kinds whose UIDs stand in expressions.
const IN_EXPRESSIONS: &[&str] = &[
    "categoryOptionCombos",
    "constants",
    "dataElements",
    "dataSets",
    "indicators",
    "organisationUnitGroups",
    "programIndicators",
    "programStages",
    "programs",
    "trackedEntityAttributes",
];

/// Returns whether objects of a kind, by its plural, can be pointed at through a property.
pub(super) fn can_point_at(pointer: &Pointer, kind: &str) -> bool {
    pointer.target == kind || pointer.is_text() && IN_EXPRESSIONS.contains(&kind)
}

/// An object that refers to another.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Referrer {
    /// The kind, by its plural.
    pub kind: String,
    /// The UID.
    pub id: String,
    /// The code, if it has one.
    pub code: Option<String>,
    /// The name, if it has one.
    pub name: Option<String>,
    /// The properties through which it refers, such as `dataSetElements.dataElement`.
    pub through: Vec<String>,
}

/// What refers to an object.
#[derive(Debug)]
#[non_exhaustive]
pub struct Usage {
    /// The kind of the object, by its plural.
    pub kind: String,
    /// The object's UID.
    pub id: Uid,
    /// The object's name, if it has one.
    pub name: Option<String>,
    /// The objects that refer to it, by kind; a kind without any is not there.
    pub referrers: BTreeMap<String, Vec<Referrer>>,
    /// The properties that could not be asked after: something may refer to the object through them.
    pub left_out: Vec<LeftOut>,
    /// Where an object is in the list of its kind, by kind and UID.
    places: HashMap<String, usize>,
}

impl Usage {
    /// Returns how many objects refer to it.
    pub fn total(&self) -> usize {
        self.referrers.values().map(Vec::len).sum()
    }

    /// Returns the objects that refer to it, kind by kind.
    pub fn flat(&self) -> impl Iterator<Item = &Referrer> {
        self.referrers.values().flatten()
    }

    /// Returns whether nothing refers to the object, as far as could be asked.
    pub fn is_unused(&self) -> bool {
        self.referrers.is_empty() && self.left_out.is_empty()
    }

    fn add(&mut self, kind: &str, path: &str, object: &Object) {
        let Some(id) = object.id() else { return };
        let referrers = self.referrers.entry(kind.to_owned()).or_default();
        let place = *self.places.entry(format!("{kind}/{id}")).or_insert(referrers.len());
        if let Some(known) = referrers.get_mut(place) {
            known.through.push(path.to_owned());
            known.through.sort_unstable();
            return;
        }
        referrers.push(Referrer {
            kind: kind.to_owned(),
            id: id.to_owned(),
            code: object.code().map(str::to_owned),
            name: object.name().map(str::to_owned),
            through: vec![path.to_owned()],
        });
    }
}

/// One question: which objects of a kind refer through a property.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Question {
    kind: &'static str,
    path: String,
    filter: Filter,
}

impl Question {
    fn through(pointer: &Pointer, uid: Uid) -> Self {
        let filter = if pointer.is_text() {
            Filter::like(pointer.path, uid)
        } else {
            Filter::eq(&format!("{}.id", pointer.path), uid)
        };
        Self { kind: pointer.kind, path: pointer.path.to_owned(), filter }
    }

    fn request(&self, release: u16) -> Result<Request, Error> {
        let request = Request::api(Method::GET, &Place::of(self.kind).path, &[])
            .query("filter", self.filter.text(release)?);
        Ok(request.query("fields", "id,code,name").query("paging", false))
    }
}

impl<V: Version> Metadata<'_, V> {
    /// Finds all objects that refer to one: what stands in the way of its deletion.
    ///
    /// Asked after are all properties of all kinds that the server's version has and that can point
    /// at such an object (see [`pointer`](mod@pointer)), and the expressions of
    /// indicators, program indicators, predictors, validation rules and program rules: one request a
    /// property, eight at a time. Sharing, and who made an object, are not asked after; nor are data.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let usage = client.metadata().usage("fbfJHSPpUQD").await?;
    /// for referrer in usage.flat() {
    ///     println!("{} {:?} through {:?}", referrer.kind, referrer.name, referrer.through);
    /// }
    /// if usage.is_unused() {
    ///     client.data_elements().delete("fbfJHSPpUQD").await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where no kind has an object of that UID ([`Error::is_not_found`]).
    pub async fn usage(&self, uid: &str) -> Result<Usage, Error> {
        let uid = parse(uid)?;
        let (kind, object) = self.find(uid).await?;
        let mut usage = Usage {
            id: uid,
            name: object.name().map(str::to_owned),
            referrers: BTreeMap::new(),
            left_out: Vec::new(),
            places: HashMap::new(),
            kind,
        };
        let mut questions = self.questions(&usage.kind, uid);
        if usage.kind == "attributes" {
            questions.extend(self.attribute_questions(uid).await?);
        }
        let core = self.client.core();
        let answers = stream::iter(questions)
            .map(async |question| {
                let answer = async {
                    let response = core.send(&question.request(core.release())?).await?;
                    let plural = Place::of(question.kind).plural;
                    Ok::<_, Error>(wire::page::<Object>(&response, &plural, false)?.items)
                };
                (answer.await, question)
            })
            .buffer_unordered(AT_ONCE);
        let mut answers = std::pin::pin!(answers);
        while let Some((answer, Question { kind, path, .. })) = answers.next().await {
            match answer {
                Ok(objects) => {
                    for object in &objects {
                        usage.add(kind, &path, object);
                    }
                }
                Err(error) if error.is_not_found() => {}
                Err(error) if is_refusal(&error) => {
                    usage.left_out.push(LeftOut { kind: format!("{kind}.{path}"), error });
                }
                Err(error) => return Err(error),
            }
        }
        usage.left_out.sort_by(|one, other| one.kind.cmp(&other.kind));
        for referrers in usage.referrers.values_mut() {
            referrers.sort_by(|one, other| (&one.name, &one.id).cmp(&(&other.name, &other.id)));
        }
        Ok(usage)
    }

    /// Finds an object by its UID alone: its kind, and what it is called.
    async fn find(&self, uid: Uid) -> Result<(String, Object), Error> {
        let core = self.client.core();
        let request = Request::api(Method::GET, "metadata", &[])
            .query("filter", format!("id:eq:{uid}"))
            .query("fields", "id,code,name");
        let exported = match core.send(&request).await {
            Ok(response) => {
                let found = response.json::<BTreeMap<String, Value>>()?;
                let first = found.into_iter().find_map(|(kind, objects)| {
                    let Value::Array(objects) = objects else { return None };
                    let object = objects.into_iter().find_map(|it| Object::try_from(it).ok())?;
                    Some((kind, object))
                });
                if let Some(found) = first {
                    return Ok(found);
                }
                Some(response)
            }
            Err(error) if is_refusal(&error) => None,
            Err(error) => return Err(error),
        };
        let asked_all = exported.is_some();
        let mut endpoint = exported.map(|response| response.endpoint().clone());
        // Kinds that are not exported have UIDs as well.
        let kinds = kind::ALL.iter().filter(|kind| kind.is_in(core.release()));
        let kinds = kinds.filter(|kind| !asked_all || !kind.metadata);
        let answers = stream::iter(kinds)
            .map(async |kind| {
                let request = Request::api(Method::GET, kind.path, &[])
                    .query("filter", format!("id:eq:{uid}"))
                    .query("fields", "id,code,name");
                (kind.plural, core.send(&request).await)
            })
            .buffer_unordered(AT_ONCE);
        let mut answers = std::pin::pin!(answers);
        while let Some((plural, response)) = answers.next().await {
            match response {
                Ok(response) => {
                    let page = wire::page::<Object>(&response, plural, false);
                    let is_it = |object: &Object| object.id() == Some(&*uid);
                    if let Some(object) = page.ok().and_then(|it| it.items.into_iter().find(is_it))
                    {
                        return Ok((plural.to_owned(), object));
                    }
                    endpoint = Some(response.endpoint().clone());
                }
                // What the kind does not have, or the user may not see.
                Err(error) if error.status().is_some() => {}
                Err(error) => return Err(error),
            }
        }
        let message = format!("no object that the user can see has the UID `{uid}`");
        match endpoint {
            Some(endpoint) => Err(Error::Api(Box::new(ApiError {
                endpoint,
                status: StatusCode::NOT_FOUND,
                message,
                web_message: None,
                body: None,
                retry_after: None,
                tracker_report: None,
            }))),
            None => Err(Error::Unsupported(message)),
        }
    }

    fn questions(self, kind: &str, uid: Uid) -> Vec<Question> {
        let release = self.client.core().release();
        pointer::ALL
            .iter()
            .filter(|it| it.releases.contains(&release) && can_point_at(it, kind))
            .map(|pointer| Question::through(pointer, uid))
            .collect()
    }

    /// Asks an attribute which kinds have values of it.
    async fn attribute_questions(&self, uid: Uid) -> Result<Vec<Question>, Error> {
        let core = self.client.core();
        let request = Request::api(Method::GET, "attributes/{}", &[&uid]);
        let attribute: Object = core.fetch(&request).await?;
        let has_values = |kind: &&&kind::KindInfo| {
            let flag = format!("{}Attribute", kind.singular);
            attribute.get(&flag).and_then(Value::as_bool) == Some(true)
        };
        let kinds = kind::ALL.iter().filter(|kind| kind.is_in(core.release())).filter(has_values);
        let question = |kind: &&kind::KindInfo| Question {
            kind: kind.plural,
            path: "attributeValues".to_owned(),
            filter: Filter::not_null(&uid),
        };
        Ok(kinds.map(question).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_asked_for_by_uid_and_an_expression_by_text() {
        let uid = Uid::new("fbfJHSPpUQD").unwrap();
        let lines: Vec<String> = pointer::at("dataElements", 42)
            .chain(pointer::texts(42))
            .map(|pointer| Question::through(pointer, uid).request(42).unwrap().line())
            .collect();
        for line in [
            "GET /api/dataSets?filter=dataSetElements.dataElement.id:eq:fbfJHSPpUQD\
             &fields=id,code,name&paging=false",
            "GET /api/indicators?filter=numerator:like:fbfJHSPpUQD&fields=id,code,name&paging=false",
        ] {
            assert!(lines.iter().any(|it| it == line), "{line}");
        }
    }

    #[test]
    fn an_object_that_refers_twice_is_there_once() {
        let object = Object::new().with("id", "a1234567890").with("name", "ANC");
        let mut usage = Usage {
            kind: "dataElements".into(),
            id: Uid::new("fbfJHSPpUQD").unwrap(),
            name: None,
            referrers: BTreeMap::new(),
            left_out: Vec::new(),
            places: HashMap::new(),
        };
        assert!(usage.is_unused());
        usage.add("indicators", "numerator", &object);
        usage.add("indicators", "denominator", &object);
        assert_eq!(usage.total(), 1);
        assert_eq!(usage.flat().next().unwrap().through, ["denominator", "numerator"]);
        assert!(!usage.is_unused());
    }
}
