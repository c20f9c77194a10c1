//! Metadata out of a server: as a file, as a stream of objects, as a bundle.

use std::collections::VecDeque;

use dhis2_models::{Object, Version};
use futures_core::Stream;
use futures_util::{TryStreamExt as _, stream};
use http::Method;

use super::split::{Piece, Splitter};
use super::{Bundle, Metadata, Place};
use crate::download::Download;
use crate::error::{DecodeError, Error};
use crate::query::{Filter, Order};
use crate::request::Request;
use crate::resource::parse;
use crate::transport::Answer;

/// Whether the objects that every server makes for itself, such as the default category combo, are
/// exported.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Defaults {
    /// They are: `defaults=INCLUDE`.
    #[default]
    Include,
    /// They and what points at them are left out: `defaults=EXCLUDE`.
    Exclude,
}

/// What is exported.
///
/// If nothing is said it is all metadata, with all that can be written back of each object.
///
/// ```
/// use dhis2_client::Filter;
/// use dhis2_client::api::metadata::{Defaults, Export, KindExport};
///
/// let some = Export { defaults: Defaults::Exclude, ..Export::of(&["dataElements", "indicators"]) };
/// let recent = Export {
///     kinds: vec![KindExport {
///         filters: vec![Filter::ge("lastUpdated", "2024-01-01")],
///         ..KindExport::of("dataElements")
///     }],
///     ..Export::default()
/// };
/// # let _ = (some, recent);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Export {
    /// The kinds; all if there are none.
    pub kinds: Vec<KindExport>,
    /// The fields of each object, where its kind says none; `:owner` if nothing is said.
    pub fields: Option<String>,
    /// What objects must be like, where their kind says nothing.
    pub filters: Vec<Filter>,
    /// The order of objects, where their kind says none.
    pub order: Vec<Order>,
    /// Whether sharing is left out.
    pub skip_sharing: bool,
    /// Whether the server's own default objects are exported.
    pub defaults: Defaults,
}

/// A kind that is exported.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KindExport {
    /// The kind, by its plural or singular.
    pub kind: String,
    /// The fields of each object; those of the export if nothing is said.
    pub fields: Option<String>,
    /// What objects must be like; those of the export if nothing is said.
    pub filters: Vec<Filter>,
}

impl KindExport {
    /// Returns an export of all objects of a kind.
    pub fn of(kind: &str) -> Self {
        Self { kind: kind.to_owned(), ..Self::default() }
    }
}

impl Export {
    /// Returns an export of all objects of these kinds.
    pub fn of(kinds: &[&str]) -> Self {
        Self { kinds: kinds.iter().map(|kind| KindExport::of(kind)).collect(), ..Self::default() }
    }

    fn request(&self, release: u16) -> Result<Request, Error> {
        let mut request = Request::api(Method::GET, "metadata", &[]);
        for KindExport { kind, fields, filters } in &self.kinds {
            let plural = Place::of(kind).plural;
            request = request.query(plural.clone(), true);
            if let Some(fields) = fields {
                request = request.query(format!("{plural}:fields"), fields);
            }
            for filter in filters {
                request = request.query(format!("{plural}:filter"), filter.text(release)?);
            }
        }
        if let Some(fields) = &self.fields {
            request = request.query("fields", fields);
        }
        for filter in &self.filters {
            request = request.query("filter", filter.text(release)?);
        }
        for order in &self.order {
            request = request.query("order", order);
        }
        Ok(self.with_general(request))
    }

    fn with_general(&self, mut request: Request) -> Request {
        if self.skip_sharing {
            request = request.query("skipSharing", true);
        }
        if self.defaults == Defaults::Exclude {
            request = request.query("defaults", "EXCLUDE");
        }
        request
    }
}

impl<V: Version> Metadata<'_, V> {
    /// Exports metadata as a file on its way: `GET /api/metadata`. Nothing of it is kept in memory.
    ///
    /// ```no_run
    /// # #[cfg(not(target_arch = "wasm32"))]
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::metadata::Export;
    ///
    /// // The file has its name once it is whole.
    /// let bytes = client.metadata().export(&Export::default()).await?.save("metadata.json").await?;
    /// println!("{bytes} bytes");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the user may not export, which servers answer with a conflict
    /// ([`Error::is_conflict`]).
    pub async fn export(&self, export: &Export) -> Result<Download, Error> {
        let core = self.client.core();
        core.download(&export.request(core.release())?).await
    }

    /// Exports metadata as a stream of objects, each with its kind's plural: `GET /api/metadata`. One
    /// object at a time is kept in memory.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::metadata::Export;
    /// use futures_util::TryStreamExt as _;
    ///
    /// let metadata = client.metadata();
    /// let mut objects = std::pin::pin!(metadata.objects(&Export::of(&["dataElements"])).await?);
    /// while let Some((kind, object)) = objects.try_next().await? {
    ///     println!("{kind} {:?}", object.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as [`export`](Self::export) does. An answer that breaks off, or is no metadata, ends the
    /// stream with an error.
    pub async fn objects(
        &self,
        export: &Export,
    ) -> Result<impl Stream<Item = Result<(String, Object), Error>> + Send + use<V>, Error> {
        let core = self.client.core();
        Ok(objects(core.open(&export.request(core.release())?).await?))
    }

    /// Exports metadata into memory: `GET /api/metadata`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::metadata::Export;
    ///
    /// let bundle = client.metadata().bundle(&Export::of(&["optionSets", "options"])).await?;
    /// for (kind, objects) in bundle.kinds() {
    ///     println!("{kind}: {}", objects.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as [`objects`](Self::objects) does.
    pub async fn bundle(&self, export: &Export) -> Result<Bundle, Error> {
        collect(self.objects(export).await?).await
    }

    /// Exports an object with all it is made of: `GET /api/{kind}/{uid}/metadata`. Servers do so for
    /// category combos, dashboards, data element groups, data sets, option sets and programs.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let data_set = client.metadata().dependencies("dataSets", "JqLRhlXYG6D").await?;
    /// println!("{} data elements", data_set.objects("dataElements").len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where there is no such object, or the server does not do it for the kind
    /// ([`Error::is_not_found`]).
    pub async fn dependencies(&self, kind: &str, uid: &str) -> Result<Bundle, Error> {
        let answer = self.client.core().open(&dependencies_request(kind, uid)?).await?;
        collect(objects(answer)).await
    }

    /// Exports an object with all it is made of as a file on its way; see
    /// [`dependencies`](Self::dependencies).
    ///
    /// # Errors
    ///
    /// Fails as [`dependencies`](Self::dependencies) does.
    pub async fn export_dependencies(&self, kind: &str, uid: &str) -> Result<Download, Error> {
        self.client.core().download(&dependencies_request(kind, uid)?).await
    }
}

fn dependencies_request(kind: &str, uid: &str) -> Result<Request, Error> {
    let template = format!("{}/{{}}/metadata", Place::of(kind).path);
    Ok(Request::api(Method::GET, &template, &[&parse(uid)?]))
}

async fn collect(
    objects: impl Stream<Item = Result<(String, Object), Error>>,
) -> Result<Bundle, Error> {
    objects
        .try_fold(Bundle::new(), |mut bundle, (kind, object)| async move {
            bundle.add(&kind, object);
            Ok(bundle)
        })
        .await
}

/// Reads the objects of an answer one by one.
fn objects(answer: Answer) -> impl Stream<Item = Result<(String, Object), Error>> + Send + use<> {
    let reader = Reader { answer, splitter: Splitter::default(), pieces: VecDeque::new() };
    stream::try_unfold(reader, |mut reader| async move {
        Ok(reader.next().await?.map(|object| (object, reader)))
    })
}

struct Reader {
    answer: Answer,
    splitter: Splitter,
    pieces: VecDeque<Piece>,
}

impl Reader {
    async fn next(&mut self) -> Result<Option<(String, Object)>, Error> {
        loop {
            if let Some((kind, bytes)) = self.pieces.pop_front() {
                return self.object(kind, &bytes).map(Some);
            }
            let Some(bytes) = self.answer.chunk().await? else {
                return if self.splitter.is_whole() { Ok(None) } else { Err(self.no_metadata()) };
            };
            match self.splitter.push(&bytes) {
                Some(pieces) => self.pieces.extend(pieces),
                None => return Err(self.no_metadata()),
            }
        }
    }

    fn object(&self, kind: String, bytes: &[u8]) -> Result<(String, Object), Error> {
        match serde_json::from_slice(bytes) {
            Ok(object) => Ok((kind, object)),
            Err(source) => Err(Error::Decode(Box::new(DecodeError {
                endpoint: self.answer.endpoint.clone(),
                path: kind,
                body: String::from_utf8_lossy(bytes).chars().take(200).collect(),
                source,
            }))),
        }
    }

    fn no_metadata(&self) -> Error {
        Error::NotDhis2 {
            endpoint: self.answer.endpoint.clone(),
            what: "something answered that is no whole document of metadata".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_export_says_what_it_is_of() {
        let line = |export: Export| export.request(42).unwrap().line();
        assert_eq!(line(Export::default()), "GET /api/metadata");
        let export = Export {
            kinds: vec![
                KindExport {
                    fields: Some("id,name".into()),
                    filters: vec![Filter::eq("domainType", "TRACKER")],
                    ..KindExport::of("dataElement")
                },
                KindExport::of("indicators"),
            ],
            fields: Some(":owner".into()),
            filters: vec![Filter::ge("lastUpdated", "2024-01-01")],
            order: vec!["name:asc".into()],
            skip_sharing: true,
            defaults: Defaults::Exclude,
        };
        assert_eq!(
            line(export),
            "GET /api/metadata?dataElements=true&dataElements:fields=id,name\
             &dataElements:filter=domainType:eq:TRACKER&indicators=true&fields=:owner\
             &filter=lastUpdated:ge:2024-01-01&order=name:asc&skipSharing=true&defaults=EXCLUDE"
        );
    }

    #[test]
    fn dependencies_are_asked_of_the_object() {
        let request = dependencies_request("dataSet", "JqLRhlXYG6D").unwrap();
        assert_eq!(request.line(), "GET /api/dataSets/JqLRhlXYG6D/metadata");
    }
}
