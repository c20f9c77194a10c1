//! Option sets and their options.

mod upsert;

use dhis2_models::enums::ValueType;
use dhis2_models::{In, Reference, Uid, Version, kind};
use serde::Serialize;

pub use self::upsert::{NewOption, OptionChanges, UpsertOptions};
use super::Draft;
use crate::error::Error;
use crate::query::{Filter, Query};
use crate::resource::{self, Resource};

/// A new option set, for [`create_from`](Resource::create_from); its options are put in by
/// [`upsert_options`](Resource::upsert_options).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::workflow::{NewOption, NewOptionSet};
///
/// let sets = client.option_sets();
/// let set = NewOptionSet { name: "Vaccine".into(), ..Default::default() };
/// let uid = sets.create_from(&set).await?.uid().expect("a new object has a UID");
/// let options = [NewOption::new("BCG", "BCG"), NewOption::new("OPV", "Oral polio vaccine")];
/// sets.upsert_options(&uid, &options, &Default::default()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewOptionSet {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The code.
    pub code: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// What the codes of the options are; text if it is not said.
    pub value_type: Option<ValueType>,
    /// Options that are there already, in order.
    pub options: Vec<Reference>,
}

impl Draft for NewOptionSet {
    type Kind = kind::OptionSet;
    const DEFAULTS: &'static [(&'static str, &'static str)] = &[("valueType", "TEXT")];
}

impl<'c, V: Version> Resource<'c, kind::OptionSet, V>
where
    kind::OptionSet: In<V>,
    kind::OptionItem: In<V>,
{
    /// Begins a reading of the options of a set, in order:
    /// `GET /api/options?filter=optionSet.id:eq:{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// for option in client.option_sets().options("pQIBmJkSGCf")?.list_all().await? {
    ///     println!("{:?} {:?}", option.code(), option.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub fn options(
        &self,
        uid: &str,
    ) -> Result<Query<'c, <kind::OptionItem as In<V>>::Model, V>, Error> {
        let uid = resource::parse(uid)?;
        let options = self.client().kind::<kind::OptionItem>();
        let options =
            options.fields("id,code,name,displayName,sortOrder,description,optionSet[id]");
        Ok(options.filter(Filter::eq("optionSet.id", uid)).order("sortOrder"))
    }

    /// Finds the option of a set that has a code, or `None` where none has it.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let sets = client.option_sets();
    /// let bcg = sets.find_option_by_code("pQIBmJkSGCf", "BCG").await?;
    /// let polio = sets.find_option_by_name("pQIBmJkSGCf", "Oral polio vaccine").await?;
    /// println!("{} {}", bcg.is_some(), polio.is_some());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub async fn find_option_by_code(
        &self,
        uid: &str,
        code: &str,
    ) -> Result<Option<<kind::OptionItem as In<V>>::Model>, Error> {
        let found = self.options(uid)?.filter(Filter::eq("code", code)).list().await?;
        Ok(found.into_iter().next())
    }

    /// Finds the option of a set that has a name, or `None` where none has it.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub async fn find_option_by_name(
        &self,
        uid: &str,
        name: &str,
    ) -> Result<Option<<kind::OptionItem as In<V>>::Model>, Error> {
        let found = self.options(uid)?.filter(Filter::eq("name", name)).list().await?;
        Ok(found.into_iter().next())
    }
}
