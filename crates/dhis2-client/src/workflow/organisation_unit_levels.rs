//! The levels of the tree of organisation units, and their names.

use dhis2_models::payload::WebMessage;
use dhis2_models::{In, Object, Uid, Version, kind};
use futures_util::future;
use http::Method;
use serde::Serialize;
use serde_json::Value;

use super::Draft;
use crate::error::Error;
use crate::patch::Patch;
use crate::query::{Filter, Order};
use crate::request::Request;
use crate::resource::Resource;
use crate::wire;

/// A new name for a level of the tree.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewOrganisationUnitLevel {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The level, where 1 is the root's. Needed.
    pub level: Option<u32>,
    /// The code.
    pub code: Option<String>,
    /// How many levels below are kept on devices that work offline.
    pub offline_levels: Option<u32>,
}

impl Draft for NewOrganisationUnitLevel {
    type Kind = kind::OrganisationUnitLevel;
    const REQUIRED: &'static [&'static str] = &["name", "level"];
}

/// A level of the tree, with a name or without.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Level<T> {
    /// Which level it is, where 1 is the root's.
    pub level: u32,
    /// The object that names the level; `None` where the tree is that deep and nobody has named the
    /// level.
    pub named: Option<T>,
}

impl<V: Version> Resource<'_, kind::OrganisationUnitLevel, V>
where
    kind::OrganisationUnitLevel: In<V>,
{
    /// Reads all levels that are named or that units are at, from the root down; a level that nobody
    /// has named comes without a name. Two requests at once: `GET /api/organisationUnitLevels` and
    /// `GET /api/organisationUnits` for the deepest unit.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// for level in client.organisation_unit_levels().list_with_gaps().await? {
    ///     let name = level.named.as_ref().and_then(|it| it.name()).unwrap_or("(unnamed)");
    ///     println!("{} {name}", level.level);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn list_with_gaps(
        &self,
    ) -> Result<Vec<Level<<kind::OrganisationUnitLevel as In<V>>::Model>>, Error> {
        let (named, depth) = future::try_join(self.by_depth(), self.depth()).await?;
        let mut levels: Vec<_> = named
            .into_iter()
            .map(|object| Ok(Level { level: depth_of(&object), named: Some(read(&object)?) }))
            .collect::<Result<_, Error>>()?;
        for level in 1..=depth {
            if !levels.iter().any(|it| it.level == level) {
                levels.push(Level { level, named: None });
            }
        }
        levels.sort_by_key(|level| level.level);
        Ok(levels)
    }

    /// Reads the object that names a level, where 1 is the root's, or `None` where the level has no
    /// name: `GET /api/organisationUnitLevels?filter=level:eq:{level}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let level = client.organisation_unit_levels().get_by_level(3).await?;
    /// println!("{:?}", level.as_ref().and_then(|level| level.name()));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn get_by_level(
        &self,
        level: u32,
    ) -> Result<Option<<kind::OrganisationUnitLevel as In<V>>::Model>, Error> {
        let fields = "id,name,displayName,code,level,offlineLevels,created,lastUpdated";
        let found = self.fields(fields).filter(Filter::eq("level", level)).list().await?;
        Ok(found.into_iter().next())
    }

    /// Gives a level a name, whether it had one or not: `PATCH /api/organisationUnitLevels/{uid}`, or
    /// `POST /api/organisationUnitLevels` where nobody has named the level yet. What `naming` leaves
    /// open stays as it is.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::workflow::NewOrganisationUnitLevel;
    ///
    /// let naming = NewOrganisationUnitLevel { name: "Province".into(), ..Default::default() };
    /// client.organisation_unit_levels().rename_by_level(2, &naming).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where there is no name.
    pub async fn rename_by_level(
        &self,
        level: u32,
        naming: &NewOrganisationUnitLevel,
    ) -> Result<WebMessage, Error> {
        if naming.name.is_empty() {
            return Err(Error::build(format!("there is no new name for the level {level}")));
        }
        let query = self.fields("id").filter(Filter::eq("level", level));
        let found = query.read_as::<Identified>().list().await?;
        if let Some(named) = found.items.first() {
            return self.patch(&named.id, &patch(naming)).await;
        }
        let naming = NewOrganisationUnitLevel { level: Some(level), ..naming.clone() };
        self.create_from(&naming).await
    }

    /// Reads the levels that are named.
    async fn by_depth(&self) -> Result<Vec<Object>, Error> {
        let request = Request::api(Method::GET, self.path(), &[])
            .query("fields", "id,name,displayName,code,level,offlineLevels,created,lastUpdated")
            .query("order", "level:asc")
            .query("paging", false);
        let response = self.client().core().send(&request).await?;
        Ok(wire::page::<Object>(&response, self.plural(), false)?.items)
    }

    /// Asks for the lowest level that there are units at.
    async fn depth(&self) -> Result<u32, Error> {
        let units = self.client().dynamic();
        let units = units.organisation_units().fields("level").order(Order::descending("level"));
        let deepest = units.page_size(1).list().await?;
        Ok(deepest.items.first().map(depth_of).unwrap_or_default())
    }
}

/// An object of which the UID is read only.
#[derive(serde::Deserialize)]
struct Identified {
    id: Uid,
}

fn patch(naming: &NewOrganisationUnitLevel) -> Patch {
    let patch = Patch::new().add("/name", naming.name.as_str());
    let patch = match naming.code.as_deref() {
        Some(code) => patch.add("/code", code),
        None => patch,
    };
    match naming.offline_levels {
        Some(levels) => patch.add("/offlineLevels", levels),
        None => patch,
    }
}

fn depth_of(object: &Object) -> u32 {
    let level = object.get("level").and_then(Value::as_u64);
    level.and_then(|level| u32::try_from(level).ok()).unwrap_or_default()
}

fn read<T: serde::de::DeserializeOwned>(object: &Object) -> Result<T, Error> {
    object.read_as().map_err(|error| {
        Error::Unsupported(format!("a level cannot be read as asked for: {error}"))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_is_said_of_a_level_is_changed() {
        let naming = NewOrganisationUnitLevel { name: "Province".into(), ..Default::default() };
        assert_eq!(
            serde_json::to_value(patch(&naming)).unwrap(),
            json!([{"op": "add", "path": "/name", "value": "Province"}])
        );
        let naming = NewOrganisationUnitLevel { offline_levels: Some(2), ..naming };
        assert_eq!(
            serde_json::to_value(patch(&naming)).unwrap()[1],
            json!({"op": "add", "path": "/offlineLevels", "value": 2})
        );
    }
}
