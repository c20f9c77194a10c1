//! Data sets and their sections: which data is collected together, and in which order.

use dhis2_models::payload::WebMessage;
use dhis2_models::{In, Object, Reference, Uid, Version, kind};
use http::Method;
use serde::Serialize;
use serde_json::{Value, json};

use super::Draft;
use super::legends::references;
use crate::error::Error;
use crate::patch::Patch;
use crate::period::PeriodType;
use crate::query::{Filter, Query};
use crate::resource::{self, Resource};
use crate::wire;

/// A new data set, for [`create_from`](Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::period::PeriodType;
/// use dhis2_client::workflow::NewDataSet;
///
/// let set = NewDataSet {
///     name: "Malaria, monthly".into(),
///     period_type: Some(PeriodType::Monthly),
///     ..Default::default()
/// };
/// let uid = client.data_sets().create_from(&set).await?.uid().expect("a new object has a UID");
/// client.data_sets().add_element(&uid, "fbfJHSPpUQD", None).await?;
/// client.data_sets().add_organisation_units(&uid, &["DiszpKrYNg8"]).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewDataSet {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The short name; the beginning of the name if it is not said.
    pub short_name: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The name in data entry forms.
    pub form_name: Option<String>,
    /// The type of the periods that data is collected for. Needed.
    pub period_type: Option<PeriodType>,
    /// The attributes of the data; the default category combo if it is not said.
    pub category_combo: Option<Reference>,
    /// For how many periods to come data can be entered.
    pub open_future_periods: Option<u32>,
    /// So many days after a period's end no more data can be entered; 0 is never.
    pub expiry_days: Option<f64>,
    /// So many days after a period's end data is on time.
    pub timely_days: Option<f64>,
    /// The organisation units that collect the data.
    pub organisation_units: Vec<Reference>,
}

impl Draft for NewDataSet {
    type Kind = kind::DataSet;
    const REQUIRED: &'static [&'static str] = &["name", "periodType"];
    const HAS_CATEGORY_COMBO: bool = true;
}

/// What data sets are made of.
impl<'c, V: Version> Resource<'c, kind::DataSet, V>
where
    kind::DataSet: In<V>,
{
    /// Adds a data element to a data set, if given with another category combo than its own. One that
    /// is in the set already is given the category combo.
    ///
    /// `GET /api/dataSets/{uid}`, and `PATCH /api/dataSets/{uid}` of nothing but the elements.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let sets = client.data_sets();
    /// sets.add_element("lyLU2wR22tC", "fbfJHSPpUQD", Some("dPmavA0qloX")).await?;
    /// sets.remove_element("lyLU2wR22tC", "cYeuwXTCPkU").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where a UID is none, and where there is no
    /// such set ([`Error::is_not_found`]), element or combo ([`Error::is_conflict`]).
    pub async fn add_element(
        &self,
        uid: &str,
        data_element: &str,
        category_combo: Option<&str>,
    ) -> Result<WebMessage, Error> {
        let set = resource::parse(uid)?;
        let element = resource::parse(data_element)?;
        let mut item = json!({"dataSet": {"id": set}, "dataElement": {"id": element}});
        if let Some(combo) = category_combo {
            item["categoryCombo"] = json!({"id": resource::parse(combo)?});
        }
        let mut elements = self.elements(uid).await?;
        elements.retain(|item| !is_of(item, &element));
        elements.push(item);
        self.patch(uid, &Patch::new().add("/dataSetElements", elements)).await
    }

    /// Takes a data element out of a data set and out of the set's sections. One that is not in it is
    /// passed over. `GET /api/dataSets/{uid}`, and `PATCH /api/dataSets/{uid}` of nothing but the
    /// elements.
    ///
    /// # Errors
    ///
    /// Fails as [`add_element`](Self::add_element) does.
    pub async fn remove_element(&self, uid: &str, data_element: &str) -> Result<WebMessage, Error> {
        let element = resource::parse(data_element)?;
        let mut elements = self.elements(uid).await?;
        elements.retain(|item| !is_of(item, &element));
        self.patch(uid, &Patch::new().add("/dataSetElements", elements)).await
    }

    /// Reads the elements of a data set as they are written back.
    async fn elements(&self, uid: &str) -> Result<Vec<Value>, Error> {
        let fields = "dataSetElements[dataSet[id],dataElement[id],categoryCombo[id]]";
        let request = self.one(Method::GET, uid)?.query("fields", fields);
        let mut set: Object = self.client().core().fetch(&request).await?;
        match set.remove("dataSetElements") {
            Some(Value::Array(elements)) => Ok(elements),
            _ => Ok(Vec::new()),
        }
    }

    /// Lets organisation units collect the data of a set, all in one request:
    /// `POST /api/dataSets/{uid}/organisationUnits`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// client.data_sets().add_organisation_units("lyLU2wR22tC", &["DiszpKrYNg8"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where a UID is none, and where there is no
    /// such set or unit ([`Error::is_not_found`], [`Error::is_conflict`]).
    pub async fn add_organisation_units(
        &self,
        uid: &str,
        organisation_units: &[impl AsRef<str> + Sync],
    ) -> Result<WebMessage, Error> {
        self.collection(uid, "organisationUnits")?.add(organisation_units).await
    }

    /// Takes a set from organisation units, all in one request:
    /// `POST /api/dataSets/{uid}/organisationUnits`. Data that they have entered stays.
    ///
    /// # Errors
    ///
    /// Fails as [`add_organisation_units`](Self::add_organisation_units) does.
    pub async fn remove_organisation_units(
        &self,
        uid: &str,
        organisation_units: &[impl AsRef<str> + Sync],
    ) -> Result<WebMessage, Error> {
        self.collection(uid, "organisationUnits")?.remove(organisation_units).await
    }

    /// Begins a reading of the sections of a data set, in order:
    /// `GET /api/sections?filter=dataSet.id:eq:{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// for section in client.data_sets().sections("lyLU2wR22tC")?.list_all().await? {
    ///     println!("{:?} {:?}", section.get("sortOrder"), section.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub fn sections(
        &self,
        uid: &str,
    ) -> Result<Query<'c, <kind::Section as In<V>>::Model, V>, Error>
    where
        kind::Section: In<V>,
    {
        let uid = resource::parse(uid)?;
        let fields = "id,code,name,displayName,description,sortOrder,dataSet[id],\
                      dataElements[id,name],indicators[id,name]";
        let sections = self.client().kind::<kind::Section>().fields(fields);
        Ok(sections.filter(Filter::eq("dataSet.id", uid)).order("sortOrder"))
    }

    /// Puts the sections of a data set in this order: one `GET /api/sections`, and a
    /// `PATCH /api/sections/{uid}` for each section that changes its place.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let order = ["uUYZgZ4wPIk", "BZ58axdS3Hy"];
    /// client.data_sets().reorder_sections("lyLU2wR22tC", &order).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is changed where `sections` are not the sections
    /// of the set, each once.
    pub async fn reorder_sections(
        &self,
        uid: &str,
        sections: &[impl AsRef<str> + Sync],
    ) -> Result<(), Error> {
        let request = http_list("sections", "id,sortOrder", resource::parse(uid)?);
        let response = self.client().core().send(&request).await?;
        let there = wire::page::<Object>(&response, "sections", false)?.items;
        let ids: Vec<Uid> = there.iter().filter_map(Object::uid).collect();
        let order = same(&ids, sections, "sections", "data set")?;
        let dynamic = self.client().dynamic();
        for (place, section) in (1_u64..).zip(&order) {
            let now = there.iter().find(|it| it.uid() == Some(*section));
            if now.and_then(|it| it.get("sortOrder")).and_then(Value::as_u64) != Some(place) {
                let patch = Patch::new().add("/sortOrder", place);
                dynamic.sections().patch(section, &patch).await?;
            }
        }
        Ok(())
    }
}

fn http_list(plural: &str, fields: &str, data_set: Uid) -> crate::request::Request {
    crate::request::Request::api(Method::GET, plural, &[])
        .query("fields", fields)
        .query("filter", format!("dataSet.id:eq:{data_set}"))
        .query("paging", false)
}

/// Returns whether an item of a data set is of a data element.
fn is_of(item: &Value, element: &Uid) -> bool {
    item["dataElement"]["id"].as_str() == Some(element)
}

/// Reads an order, and refuses one that is not of the same objects, each once.
fn same(
    there: &[Uid],
    order: &[impl AsRef<str>],
    what: &str,
    whole: &str,
) -> Result<Vec<Uid>, Error> {
    let order: Vec<Uid> =
        order.iter().map(|uid| resource::parse(uid.as_ref())).collect::<Result<_, _>>()?;
    for (index, uid) in order.iter().enumerate() {
        if order[..index].contains(uid) {
            return Err(Error::build(format!("{uid} is twice in the new order of the {what}")));
        }
        if !there.contains(uid) {
            return Err(Error::build(format!("{uid} is none of the {what} of the {whole}")));
        }
    }
    match there.iter().find(|uid| !order.contains(uid)) {
        Some(uid) => Err(Error::build(format!("{uid} is not in the new order of the {what}"))),
        None => Ok(order),
    }
}

/// A new section of a data set, for [`create_from`](Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::Reference;
/// use dhis2_client::workflow::NewSection;
///
/// let section = NewSection {
///     name: "Malaria".into(),
///     data_set: Some(Reference::to("lyLU2wR22tC")),
///     data_elements: vec![Reference::to("fbfJHSPpUQD")],
///     ..Default::default()
/// };
/// client.sections().create_from(&section).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewSection {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The code.
    pub code: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The data set. Needed.
    pub data_set: Option<Reference>,
    /// The place among the sections of the set, from 1.
    pub sort_order: Option<u32>,
    /// The data elements, in order; they must be in the data set.
    pub data_elements: Vec<Reference>,
    /// The indicators, in order.
    pub indicators: Vec<Reference>,
    /// Whether totals are shown for columns.
    pub show_column_totals: Option<bool>,
    /// Whether totals are shown for rows.
    pub show_row_totals: Option<bool>,
}

impl Draft for NewSection {
    type Kind = kind::Section;
    const REQUIRED: &'static [&'static str] = &["name", "dataSet"];
}

/// What sections of data sets are made of.
impl<V: Version> Resource<'_, kind::Section, V>
where
    kind::Section: In<V>,
{
    /// Puts a data element into a section, at a place from 0 or at the end; one that is in it already
    /// is moved there. `GET /api/sections/{uid}`, and `PATCH /api/sections/{uid}` of nothing but the
    /// elements.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// client.sections().add_element("uUYZgZ4wPIk", "fbfJHSPpUQD", Some(0)).await?;
    /// client.sections().remove_element("uUYZgZ4wPIk", "cYeuwXTCPkU").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where a UID is none, and where there is no
    /// such section ([`Error::is_not_found`]) or the element is not in the data set
    /// ([`Error::is_conflict`]).
    pub async fn add_element(
        &self,
        uid: &str,
        data_element: &str,
        place: Option<usize>,
    ) -> Result<WebMessage, Error> {
        let element = resource::parse(data_element)?;
        let mut elements = self.element_uids(uid).await?;
        elements.retain(|it| *it != element);
        elements.insert(place.unwrap_or(usize::MAX).min(elements.len()), element);
        self.patch(uid, &Patch::new().add("/dataElements", references(&elements)?)).await
    }

    /// Takes a data element out of a section; it stays in the data set: `PATCH /api/sections/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails as [`add_element`](Self::add_element) does.
    pub async fn remove_element(&self, uid: &str, data_element: &str) -> Result<WebMessage, Error> {
        let element = resource::parse(data_element)?;
        self.patch(uid, &Patch::new().remove_by_id("/dataElements", element)).await
    }

    /// Puts the data elements of a section in this order: `GET /api/sections/{uid}`, and
    /// `PATCH /api/sections/{uid}` of nothing but the elements.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// client.sections().reorder("uUYZgZ4wPIk", &["cYeuwXTCPkU", "fbfJHSPpUQD"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is changed where `data_elements` are not the
    /// elements of the section, each once.
    pub async fn reorder(
        &self,
        uid: &str,
        data_elements: &[impl AsRef<str> + Sync],
    ) -> Result<WebMessage, Error> {
        let there = self.element_uids(uid).await?;
        let order = same(&there, data_elements, "data elements", "section")?;
        self.patch(uid, &Patch::new().add("/dataElements", references(&order)?)).await
    }

    /// Reads the UIDs of a section's elements, in order.
    async fn element_uids(&self, uid: &str) -> Result<Vec<Uid>, Error> {
        let request = self.one(Method::GET, uid)?.query("fields", "dataElements[id]");
        let section: Object = self.client().core().fetch(&request).await?;
        let elements = section.get("dataElements").and_then(Value::as_array);
        let ids = elements.into_iter().flatten().filter_map(|it| Uid::new(it["id"].as_str()?));
        Ok(ids.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_of_the_same_objects_each_once() {
        let there = ["fbfJHSPpUQD", "cYeuwXTCPkU"].map(|uid| Uid::new(uid).unwrap());
        let order = |order: &[&str]| same(&there, order, "sections", "data set");
        assert_eq!(order(&["cYeuwXTCPkU", "fbfJHSPpUQD"]).unwrap(), [there[1], there[0]]);
        let refusal = |uids: &[&str]| order(uids).unwrap_err().to_string();
        assert_eq!(
            refusal(&["cYeuwXTCPkU"]),
            "fbfJHSPpUQD is not in the new order of the sections"
        );
        assert_eq!(
            refusal(&["cYeuwXTCPkU", "cYeuwXTCPkU"]),
            "cYeuwXTCPkU is twice in the new order of the sections"
        );
        assert_eq!(
            refusal(&["a1234567890"]),
            "a1234567890 is none of the sections of the data set"
        );
    }
}
