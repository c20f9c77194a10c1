//! Which data set a value belongs to, for servers that take one data set at a time.

use std::collections::{HashMap, HashSet};

use dhis2_models::{Text, Uid};
use http::Method;
use serde::Deserialize;
use serde_json::Value;

use crate::IdScheme;
use crate::core::Core;
use crate::error::Error;
use crate::period::Period;
use crate::request::Request;
use crate::wire;

/// What a value is about, as far as its data set depends on it.
#[derive(Debug, Deserialize)]
pub(super) struct About<'a> {
    #[serde(borrow, rename = "dataElement", default)]
    pub(super) data_element: std::borrow::Cow<'a, str>,
    #[serde(borrow, default)]
    pub(super) period: std::borrow::Cow<'a, str>,
    #[serde(borrow, rename = "orgUnit", default)]
    pub(super) organisation_unit: std::borrow::Cow<'a, str>,
}

/// The data sets of a server, and which elements are in which.
#[derive(Debug)]
pub(super) struct Sets {
    all: Vec<Set>,
    of_element: HashMap<Text, Vec<usize>>,
    unit_scheme: IdScheme,
}

#[derive(Debug)]
struct Set {
    id: Uid,
    period_type: Text,
    /// The organisation units that report for it; read when it matters.
    units: Option<HashSet<Text>>,
}

impl Sets {
    /// Asks a server for its data sets: `GET /api/dataSets`.
    pub(super) async fn look_up(
        core: &Core,
        element_scheme: &IdScheme,
        unit_scheme: &IdScheme,
    ) -> Result<Self, Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct DataSet {
            id: Uid,
            #[serde(default)]
            period_type: Text,
            #[serde(default, rename = "dataSetElements")]
            members: Vec<Member>,
        }
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Member {
            data_element: Value,
        }
        let fields =
            format!("id,periodType,dataSetElements[dataElement[{}]]", field(element_scheme));
        let request = Request::api(Method::GET, "dataSets", &[])
            .query("fields", fields)
            .query("paging", false);
        let response = core.send(&request).await?;
        let page = wire::page::<DataSet>(&response, "dataSets", false)?;
        let mut sets =
            Self { all: Vec::new(), of_element: HashMap::new(), unit_scheme: unit_scheme.clone() };
        for (index, set) in page.items.into_iter().enumerate() {
            for member in set.members {
                if let Some(name) = name(&member.data_element, element_scheme) {
                    sets.of_element.entry(name.into()).or_default().push(index);
                }
            }
            sets.all.push(Set { id: set.id, period_type: set.period_type, units: None });
        }
        Ok(sets)
    }

    /// Returns the data set to send a value for; `None` where its element is in no data set, which
    /// is for the server to say.
    ///
    /// Of several sets of an element those count whose period type is that of the value, and then
    /// those that the value's organisation unit reports for; of several such any will do, and the
    /// first is taken.
    pub(super) async fn of(
        &mut self,
        core: &Core,
        about: &About<'_>,
    ) -> Result<Option<Uid>, Error> {
        let Some(candidates) = self.of_element.get(&*about.data_element) else { return Ok(None) };
        if let [only] = candidates.as_slice() {
            return Ok(Some(self.all[*only].id));
        }
        let period = about.period.parse::<Period>().ok();
        let fits = |index: &&usize| {
            period.is_none_or(|it| self.all[**index].period_type == it.period_type().as_str())
        };
        let mut fitting: Vec<usize> = candidates.iter().filter(fits).copied().collect();
        if fitting.is_empty() {
            fitting.clone_from(candidates);
        }
        if fitting.len() > 1 {
            for index in &fitting {
                if self.all[*index].units.is_none() {
                    self.all[*index].units = Some(self.units(core, self.all[*index].id).await?);
                }
            }
            let reports = |index: &&usize| {
                let units = self.all[**index].units.as_ref();
                units.is_some_and(|units| units.contains(&*about.organisation_unit))
            };
            if let Some(index) = fitting.iter().find(reports) {
                return Ok(Some(self.all[*index].id));
            }
        }
        Ok(fitting.first().map(|index| self.all[*index].id))
    }

    async fn units(&self, core: &Core, set: Uid) -> Result<HashSet<Text>, Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Units {
            #[serde(default)]
            organisation_units: Vec<Value>,
        }
        let request = Request::api(Method::GET, "dataSets/{}", &[&set])
            .query("fields", format!("organisationUnits[{}]", field(&self.unit_scheme)));
        let units: Units = core.fetch(&request).await?;
        let names = units.organisation_units.iter().filter_map(|it| name(it, &self.unit_scheme));
        Ok(names.map(Text::from).collect())
    }
}

/// Returns the field that has what objects are called by.
fn field(scheme: &IdScheme) -> &'static str {
    match scheme {
        IdScheme::Uid => "id",
        IdScheme::Code => "code",
        IdScheme::Name => "name",
        IdScheme::Attribute(_) => "attributeValues[attribute[id],value]",
    }
}

/// Returns what an object is called by.
fn name<'a>(object: &'a Value, scheme: &IdScheme) -> Option<&'a str> {
    match scheme {
        IdScheme::Attribute(uid) => {
            let mut values = object["attributeValues"].as_array()?.iter();
            let value = values.find(|value| value["attribute"]["id"] == uid.as_str())?;
            value["value"].as_str()
        }
        _ => object[field(scheme)].as_str(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_is_found_by_any_scheme() {
        let attribute = Uid::new("Jl5JFFxqyhW").unwrap();
        let object = serde_json::json!({
            "id": "a", "code": "b", "name": "c",
            "attributeValues": [{"attribute": {"id": attribute}, "value": "d"}]
        });
        let schemes =
            [IdScheme::Uid, IdScheme::Code, IdScheme::Name, IdScheme::Attribute(attribute)];
        let names: Vec<_> = schemes.iter().map(|scheme| name(&object, scheme).unwrap()).collect();
        assert_eq!(names, ["a", "b", "c", "d"]);
    }
}
