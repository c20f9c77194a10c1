//! Legend sets: made from a short description, copied, and put to use.

use std::collections::BTreeMap;

use dhis2_models::payload::WebMessage;
use dhis2_models::{In, Kind, Object, Reference, Uid, Version, kind};
use serde::Serialize;
use serde_json::Value;

use super::{Draft, Naming};
use crate::error::Error;
use crate::patch::Patch;
use crate::request::Request;
use crate::resource::{self, Resource};

/// A new legend set, for [`create_from`](Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::workflow::{NewLegend, NewLegendSet};
///
/// let coverage = NewLegendSet {
///     name: "Coverage".into(),
///     legends: vec![
///         NewLegend::new("Low", 0.0..50.0, "#d73027"),
///         NewLegend::new("Medium", 50.0..80.0, "#fee08b"),
///         NewLegend::new("High", 80.0..100.0, "#1a9850"),
///     ],
///     ..Default::default()
/// };
/// let created = client.legend_sets().create_from(&coverage).await?;
/// println!("{:?}", created.uid());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewLegendSet {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The code.
    pub code: Option<String>,
    /// The legends. They may leave gaps and must not overlap.
    pub legends: Vec<NewLegend>,
}

/// A range of values with a name and a colour.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewLegend {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name.
    pub name: String,
    /// The first value.
    pub start_value: f64,
    /// The value before which the legend ends.
    pub end_value: f64,
    /// The colour, such as `#1a9850`.
    pub color: Option<String>,
}

impl NewLegend {
    /// Returns a legend of a name, a range of values and a colour such as `#1a9850`.
    pub fn new(name: &str, values: std::ops::Range<f64>, color: &str) -> Self {
        Self {
            id: None,
            name: name.to_owned(),
            start_value: values.start,
            end_value: values.end,
            color: Some(color.to_owned()),
        }
    }
}

impl Draft for NewLegendSet {
    type Kind = kind::LegendSet;

    fn check(&self) -> Result<(), Error> {
        let mut legends: Vec<&NewLegend> = self.legends.iter().collect();
        if let Some(legend) = legends.iter().find(|it| it.start_value >= it.end_value) {
            return Err(Error::build(format!(
                "the legend `{}` ends at {}, which is not after its beginning at {}",
                legend.name, legend.end_value, legend.start_value
            )));
        }
        legends.sort_by(|one, other| one.start_value.total_cmp(&other.start_value));
        match legends.windows(2).find(|pair| pair[0].end_value > pair[1].start_value) {
            Some(pair) => Err(Error::build(format!(
                "the legends `{}` and `{}` overlap from {} to {}",
                pair[0].name, pair[1].name, pair[1].start_value, pair[0].end_value
            ))),
            None => Ok(()),
        }
    }
}

/// A kind of objects that values are shown by the legends of.
pub trait Legended: Kind {}

impl Legended for kind::DataElement {}
impl Legended for kind::DataSet {}
impl Legended for kind::Indicator {}
impl Legended for kind::ProgramIndicator {}
impl Legended for kind::TrackedEntityAttribute {}

impl<K: Legended + In<V>, V: Version> Resource<'_, K, V> {
    /// Sets the legend sets of an object, in the place of those it has; the first one counts where
    /// only one can: `PATCH /api/{kind}/{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// client.indicators().set_legend_sets("Uvn6LCg7dVU", &["fqs276KXCXi"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where a UID is none, and where there is no
    /// such object ([`Error::is_not_found`]) or legend set ([`Error::is_conflict`]).
    pub async fn set_legend_sets(
        &self,
        uid: &str,
        legend_sets: &[impl AsRef<str> + Sync],
    ) -> Result<WebMessage, Error> {
        let references = references(legend_sets)?;
        self.patch(uid, &Patch::new().add("/legendSets", references)).await
    }
}

impl<V: Version> Resource<'_, kind::LegendSet, V>
where
    kind::LegendSet: In<V>,
{
    /// Makes a copy of a legend set with its legends, under another name and if given another code:
    /// `GET /api/legendSets/{uid}` and `POST /api/legendSets`. The copy and its legends get UIDs of
    /// their own, and the sharing settings of a new object.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::workflow::Naming;
    ///
    /// let naming = Naming::name("Coverage, 2025");
    /// let copy = client.legend_sets().copy("fqs276KXCXi", &naming).await?;
    /// println!("{:?}", copy.uid());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where `naming` has no name, and where there
    /// is no such legend set ([`Error::is_not_found`]).
    pub async fn copy(&self, uid: &str, naming: &Naming) -> Result<WebMessage, Error> {
        if naming.name.as_deref().unwrap_or_default().is_empty() {
            return Err(Error::build("the copy of a legend set needs a name of its own"));
        }
        let request = self.one(http::Method::GET, uid)?.query("fields", ":owner,legends[:owner]");
        let source: Object = self.client().core().fetch(&request).await?;
        let copy = copy_of(source, naming);
        self.write(Request::api(http::Method::POST, self.path(), &[]).json(&copy)?).await
    }
}

/// What belongs to an object itself and to no copy of it.
const OWN: [&str; 8] =
    ["id", "code", "created", "lastUpdated", "createdBy", "lastUpdatedBy", "sharing", "user"];

fn copy_of(source: Object, naming: &Naming) -> BTreeMap<String, Value> {
    let mut copy: BTreeMap<String, Value> =
        source.into_map().into_iter().filter(|(key, _)| !OWN.contains(&&**key)).collect();
    copy.insert("name".into(), naming.name.clone().into());
    if let Some(code) = &naming.code {
        copy.insert("code".into(), code.as_str().into());
    }
    // Translations are of the name that the copy does not have.
    copy.remove("translations");
    for legend in copy.get_mut("legends").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(legend) = legend.as_object_mut() {
            legend.retain(|key, _| !OWN.contains(&key.as_str()));
        }
    }
    copy
}

/// Returns references to objects of these UIDs.
pub(super) fn references(uids: &[impl AsRef<str>]) -> Result<Value, Error> {
    let references: Vec<Reference> = uids
        .iter()
        .map(|uid| Ok(resource::parse(uid.as_ref())?.into()))
        .collect::<Result<_, Error>>()?;
    serde_json::to_value(references)
        .map_err(|error| Error::build(format!("references cannot be written: {error}")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn legends_that_overlap_or_run_backwards_are_refused() {
        let check = |legends: Vec<NewLegend>| {
            let set = NewLegendSet { name: "x".into(), legends, ..Default::default() };
            set.check().err().map(|error| error.to_string())
        };
        let low = NewLegend::new("Low", 0.0..50.0, "#d73027");
        assert_eq!(check(vec![NewLegend::new("High", 50.0..80.0, "#1a9850"), low.clone()]), None);
        assert_eq!(
            check(vec![NewLegend::new("High", 49.0..80.0, "#1a9850"), low]).unwrap(),
            "the legends `Low` and `High` overlap from 49 to 50"
        );
        assert_eq!(
            check(vec![NewLegend::new("None", 5.0..5.0, "#1a9850")]).unwrap(),
            "the legend `None` ends at 5, which is not after its beginning at 5"
        );
    }

    #[test]
    fn a_copy_has_nothing_that_is_the_sources_own() {
        let source = json!({
            "id": "fqs276KXCXi", "code": "A", "name": "Age", "created": "2024-01-01",
            "sharing": {"public": "rw------"}, "translations": [],
            "legends": [{"id": "ZUUGJnvX40X", "name": "0-5", "startValue": 0.0, "endValue": 5.0}]
        });
        let copy = copy_of(source.try_into().unwrap(), &Naming::name("Age again"));
        assert_eq!(
            serde_json::to_value(copy).unwrap(),
            json!({
                "name": "Age again",
                "legends": [{"name": "0-5", "startValue": 0.0, "endValue": 5.0}]
            })
        );
    }
}
