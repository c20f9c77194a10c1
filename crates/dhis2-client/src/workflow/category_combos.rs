//! Category combos: made in one go from names, changed, and waited for.

mod build;

use std::collections::HashSet;
use std::time::Duration;

use dhis2_models::enums::DataDimensionType;
use dhis2_models::payload::WebMessage;
use dhis2_models::{In, Reference, Uid, Version, kind};
use http::Method;
use serde::{Deserialize, Serialize};
use web_time::Instant;

pub use self::build::{BuiltCategoryCombo, CategoryComboPlan, CategoryPlan};
use super::Draft;
use crate::error::Error;
use crate::query::{Filter, Query};
use crate::resource::{self, Resource};
use crate::sleep::sleep;

/// How long to wait between two looks at a category combo.
const PAUSE: Duration = Duration::from_millis(500);

/// A new category combo, for [`create_from`](Resource::create_from). Its option combos are made with
/// it.
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::Reference;
/// use dhis2_client::workflow::NewCategoryCombo;
///
/// let combo = NewCategoryCombo {
///     name: "Sex and age".into(),
///     categories: vec![Reference::to("cX5k9anHEHd"), Reference::to("KfdsGBcoiCa")],
///     ..Default::default()
/// };
/// client.category_combos().create_from(&combo).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewCategoryCombo {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The code.
    pub code: Option<String>,
    /// Whether the combo disaggregates, as it does if nothing is said, or is of attributes.
    pub data_dimension_type: Option<DataDimensionType>,
    /// Whether no total is shown in data entry.
    pub skip_total: Option<bool>,
    /// The categories, in order. Needed.
    pub categories: Vec<Reference>,
}

impl Draft for NewCategoryCombo {
    type Kind = kind::CategoryCombo;
    const REQUIRED: &'static [&'static str] = &["name", "categories"];
    const DEFAULTS: &'static [(&'static str, &'static str)] =
        &[("dataDimensionType", "DISAGGREGATION")];
}

impl<V: Version> Resource<'_, kind::CategoryCombo, V>
where
    kind::CategoryCombo: In<V>,
{
    /// Adds a category at the end of a combo: `POST /api/categoryCombos/{uid}/categories`. The option
    /// combos follow by [`wait_for_option_combos`](Self::wait_for_option_combos).
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use std::time::Duration;
    ///
    /// let combos = client.category_combos();
    /// combos.add_category("dPmavA0qloX", "cX5k9anHEHd").await?;
    /// combos.wait_for_option_combos("dPmavA0qloX", Duration::from_secs(60)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where a UID is none, and where there is no
    /// such combo or category ([`Error::is_not_found`], [`Error::is_conflict`]).
    pub async fn add_category(&self, uid: &str, category: &str) -> Result<WebMessage, Error> {
        self.collection(uid, "categories")?.add(&[category]).await
    }

    /// Takes a category out of a combo: `POST /api/categoryCombos/{uid}/categories`. The option combos
    /// follow by [`wait_for_option_combos`](Self::wait_for_option_combos); those that data was stored
    /// for stay.
    ///
    /// # Errors
    ///
    /// Fails as [`add_category`](Self::add_category) does.
    pub async fn remove_category(&self, uid: &str, category: &str) -> Result<WebMessage, Error> {
        self.collection(uid, "categories")?.remove(&[category]).await
    }

    /// Sees to it that a combo has all its option combos, and returns how many there are: as many as
    /// the products of its categories' options.
    ///
    /// Where some are missing, the server is told to make them, as it must be on every version after
    /// a change of a category and after an import by `/api/metadata`:
    /// `POST /api/maintenance/categoryOptionComboUpdate/categoryCombo/{uid}` (authority
    /// `F_PERFORM_MAINTENANCE`). A combo that was created at `/api/categoryCombos` has them at once,
    /// which takes one look: `GET /api/categoryCombos/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unfinished`] where they are not there after `timeout`, and where there is
    /// no such combo ([`Error::is_not_found`]).
    pub async fn wait_for_option_combos(&self, uid: &str, timeout: Duration) -> Result<u64, Error> {
        let begin = Instant::now();
        let fields = "categories[categoryOptions[id]],categoryOptionCombos[categoryOptions[id]]";
        let request = self.one(Method::GET, uid)?.query("fields", fields);
        let mut told = None;
        loop {
            let combo: Combo = self.client().core().fetch(&request).await?;
            let Progress { wanted, there, surplus } = combo.progress();
            // What data was stored for stays, though no option leads to it.
            if there == wanted && (surplus == 0 || told.is_some()) {
                return Ok(wanted);
            }
            match told {
                None => {
                    // A conflict is said where something surplus cannot go: look what has come.
                    let maintenance = self.client().maintenance();
                    let answer = maintenance.update_category_option_combos_of(uid).await;
                    if answer.as_ref().is_err_and(|error| !error.is_conflict()) {
                        answer?;
                    } else {
                        told = Some(answer.err());
                    }
                }
                Some(Some(error)) => return Err(error),
                Some(None) if begin.elapsed() + PAUSE > timeout => {
                    return Err(Error::Unfinished(format!(
                        "the category combo {uid} has {there} option combos of {wanted} after \
                         {timeout:?}"
                    )));
                }
                Some(None) => {
                    sleep(PAUSE).await;
                    told = Some(None);
                }
            }
        }
    }
}

/// The options of a category combo's categories, and the option combos that there are.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Combo {
    categories: Vec<Options>,
    category_option_combos: Vec<Options>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Options {
    category_options: Vec<Identified>,
}

#[derive(Deserialize, PartialEq, Eq, Hash)]
struct Identified {
    id: Uid,
}

/// How many option combos there should be, how many of those there are, and how many others.
#[derive(Debug, PartialEq, Eq)]
struct Progress {
    wanted: u64,
    there: u64,
    surplus: u64,
}

impl Combo {
    fn progress(&self) -> Progress {
        let categories: Vec<HashSet<Uid>> =
            self.categories.iter().map(|it| it.uids().collect()).collect();
        let wanted = categories.iter().map(|options| options.len() as u64).product();
        let (mut there, mut surplus) = (HashSet::new(), 0);
        for combo in &self.category_option_combos {
            let mut options: Vec<Uid> = combo.uids().collect();
            options.sort_unstable();
            // One option of each category makes a combo.
            let fits = options.len() == categories.len()
                && categories.iter().all(|category| options.iter().any(|it| category.contains(it)));
            if fits {
                there.insert(options);
            } else {
                surplus += 1;
            }
        }
        Progress { wanted, there: there.len() as u64, surplus }
    }
}

impl Options {
    fn uids(&self) -> impl Iterator<Item = Uid> {
        self.category_options.iter().map(|option| option.id)
    }
}

impl<'c, V: Version> Resource<'c, kind::CategoryOptionCombo, V>
where
    kind::CategoryOptionCombo: In<V>,
{
    /// Begins a reading of the option combos of a category combo, by name:
    /// `GET /api/categoryOptionCombos?filter=categoryCombo.id:eq:{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// for combo in client.category_option_combos().of_combo("dPmavA0qloX")?.list_all().await? {
    ///     println!("{:?} {:?}", combo.id(), combo.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `category_combo` is no UID.
    pub fn of_combo(
        &self,
        category_combo: &str,
    ) -> Result<Query<'c, <kind::CategoryOptionCombo as In<V>>::Model, V>, Error> {
        let uid = resource::parse(category_combo)?;
        let fields = "id,code,name,displayName,categoryOptions[id,name]";
        Ok(self.fields(fields).filter(Filter::eq("categoryCombo.id", uid)).order("name"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn combo(categories: &[&[&str]], combos: &[&[&str]]) -> Combo {
        let lists = |lists: &[&[&str]]| {
            let list = |uids: &&[&str]| {
                let options = uids.iter().map(|uid| Identified { id: uid.parse().unwrap() });
                Options { category_options: options.collect() }
            };
            lists.iter().map(list).collect()
        };
        Combo { categories: lists(categories), category_option_combos: lists(combos) }
    }

    #[test]
    fn one_option_of_each_category_makes_a_combo() {
        let (a, b, c) = ("aaaaaaaaaaa", "bbbbbbbbbbb", "ccccccccccc");
        let progress = combo(&[&[a, b], &[c]], &[&[c, a]]).progress();
        assert_eq!(progress, Progress { wanted: 2, there: 1, surplus: 0 });
        // As many as there should be, and not those: an option took the place of another.
        let progress = combo(&[&[a, b]], &[&[a], &[c]]).progress();
        assert_eq!(progress, Progress { wanted: 2, there: 1, surplus: 1 });
    }
}
