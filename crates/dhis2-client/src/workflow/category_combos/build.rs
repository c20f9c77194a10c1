//! A category combo with its categories and options, made in one go from names.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use dhis2_models::enums::DataDimensionType;
use dhis2_models::{In, Object, Uid, Version, kind};
use futures_util::future;
use http::Method;
use serde_json::{Value, json};

use super::NewCategoryCombo;
use crate::error::Error;
use crate::request::Request;
use crate::resource::Resource;
use crate::wire;
use crate::workflow::{NewCategory, NewCategoryOption, draft};

/// How long [`build`](Resource::build) waits for the option combos if nothing is said.
const PATIENCE: Duration = Duration::from_secs(60);

/// A category combo as names: what [`build`](Resource::build) makes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CategoryComboPlan {
    /// The name of the combo. Needed.
    pub name: String,
    /// The code of the combo.
    pub code: Option<String>,
    /// Whether the combo disaggregates, as it does if nothing is said, or is of attributes.
    pub data_dimension_type: Option<DataDimensionType>,
    /// Whether no total is shown in data entry.
    pub skip_total: Option<bool>,
    /// The categories, in order. Needed.
    pub categories: Vec<CategoryPlan>,
    /// How long to wait for the option combos; a minute if it is not said.
    pub timeout: Option<Duration>,
}

/// A category as names.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CategoryPlan {
    /// The name of the category. Needed.
    pub name: String,
    /// The code of the category.
    pub code: Option<String>,
    /// The options, in order. One that has only a name is made with that name. Needed.
    pub options: Vec<NewCategoryOption>,
}

impl CategoryPlan {
    /// Returns a category of a name with options of these names.
    pub fn new<N: Into<String>>(name: &str, options: impl IntoIterator<Item = N>) -> Self {
        let option = |name: N| NewCategoryOption { name: name.into(), ..Default::default() };
        Self {
            name: name.to_owned(),
            code: None,
            options: options.into_iter().map(option).collect(),
        }
    }
}

/// What [`build`](Resource::build) has made or found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BuiltCategoryCombo {
    /// The UID of the combo.
    pub category_combo: Uid,
    /// The UIDs of the categories, in order.
    pub categories: Vec<Uid>,
    /// The UIDs of the options, by their names.
    pub category_options: BTreeMap<String, Uid>,
    /// How many option combos there are.
    pub option_combos: u64,
    /// How many objects were made; what was there before with the same name was used.
    pub created: usize,
}

impl<V: Version> Resource<'_, kind::CategoryCombo, V>
where
    kind::CategoryCombo: In<V>,
{
    /// Makes a category combo with its categories and their options from names, and waits until its
    /// option combos are there.
    ///
    /// What is there already by the same name is used; so a build that broke off is taken up again
    /// by the same call. Options and categories go in one `POST /api/metadata`, the combo in a
    /// `POST /api/categoryCombos`, after which all versions make the option combos.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::workflow::{CategoryComboPlan, CategoryPlan};
    ///
    /// let plan = CategoryComboPlan {
    ///     name: "Sex and age".into(),
    ///     categories: vec![
    ///         CategoryPlan::new("Sex", ["Female", "Male"]),
    ///         CategoryPlan::new("Age group", ["0-4 years", "5-14 years", "15+ years"]),
    ///     ],
    ///     ..Default::default()
    /// };
    /// let built = client.category_combos().build(&plan).await?;
    /// println!("{} with {} option combos", built.category_combo, built.option_combos);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is changed where a name is missing or there twice,
    /// or where a category or combo of the same name has other options or categories; where the
    /// server refuses something ([`Error::is_conflict`]); and with [`Error::Unfinished`] where the
    /// option combos do not come in time.
    pub async fn build(&self, plan: &CategoryComboPlan) -> Result<BuiltCategoryCombo, Error> {
        plan.check()?;
        let options: Vec<&str> = plan.options().map(|option| option.name.as_str()).collect();
        let categories: Vec<&str> = plan.categories.iter().map(|it| it.name.as_str()).collect();
        let (options, categories, combos) = future::try_join3(
            self.by_name("categoryOptions", "id,name", &options),
            self.by_name("categories", "id,name,categoryOptions[id]", &categories),
            self.by_name("categoryCombos", "id,name,categories[id]", &[&plan.name]),
        )
        .await?;
        let bundle = Bundle::of(plan, &options, &categories)?;
        let there = match combos.first() {
            Some(combo) if ids(combo, "categories") == bundle.categories => combo.uid(),
            Some(_) => {
                let error =
                    format!("there is a category combo `{}` of other categories", plan.name);
                return Err(Error::build(error));
            }
            None => None,
        };
        if bundle.created > 0 {
            let request = Request::api(Method::POST, "metadata", &[]).json(&bundle.body)?;
            self.write(request).await?;
        }
        let category_combo = if let Some(uid) = there {
            uid
        } else {
            let combo = plan.combo(&bundle.categories);
            self.create_from(&combo).await?.uid().ok_or_else(|| {
                Error::Unfinished("the server did not say what it has created".into())
            })?
        };
        let timeout = plan.timeout.unwrap_or(PATIENCE);
        let option_combos = self.wait_for_option_combos(&category_combo, timeout).await?;
        Ok(BuiltCategoryCombo {
            category_combo,
            categories: bundle.categories,
            category_options: bundle.options,
            option_combos,
            created: bundle.created + usize::from(there.is_none()),
        })
    }

    /// Reads the objects of a kind that have one of these names.
    async fn by_name(
        &self,
        plural: &'static str,
        fields: &'static str,
        names: &[&str],
    ) -> Result<Vec<Object>, Error> {
        let request = by_name(plural, fields, names);
        let response = self.client().core().send(&request).await?;
        Ok(wire::page::<Object>(&response, plural, false)?.items)
    }
}

/// Returns a request for the objects of a kind that have one of these names. A list (`in:[…]`) would
/// be cut at the commas that names have.
fn by_name(plural: &str, fields: &str, names: &[&str]) -> Request {
    let request =
        Request::api(Method::GET, plural, &[]).query("fields", fields).query("paging", false);
    let request = names
        .iter()
        .fold(request, |request, name| request.query("filter", format!("name:eq:{name}")));
    if names.len() > 1 { request.query("rootJunction", "OR") } else { request }
}

impl CategoryComboPlan {
    fn options(&self) -> impl Iterator<Item = &NewCategoryOption> {
        self.categories.iter().flat_map(|category| &category.options)
    }

    fn check(&self) -> Result<(), Error> {
        if self.name.is_empty() || self.categories.is_empty() {
            return Err(Error::build("a category combo needs a name, and one category at least"));
        }
        let mut names = BTreeSet::new();
        for category in &self.categories {
            let name = &category.name;
            if name.is_empty() || category.options.is_empty() {
                return Err(Error::build(format!(
                    "the category `{name}` needs a name, and one option at least"
                )));
            }
            if !names.insert(name) {
                return Err(Error::build(format!("the category `{name}` is there twice")));
            }
            let mut options = BTreeSet::new();
            for option in &category.options {
                if option.name.is_empty() || !options.insert(&option.name) {
                    return Err(Error::build(format!(
                        "the option `{}` of the category `{name}` has no name, or is there twice",
                        option.name
                    )));
                }
            }
        }
        Ok(())
    }

    fn combo(&self, categories: &[Uid]) -> NewCategoryCombo {
        NewCategoryCombo {
            id: None,
            name: self.name.clone(),
            code: self.code.clone(),
            data_dimension_type: self.data_dimension_type.clone(),
            skip_total: self.skip_total,
            categories: categories.iter().map(|uid| (*uid).into()).collect(),
        }
    }
}

/// The options and categories of a plan: what is there, and what is to be made.
struct Bundle {
    options: BTreeMap<String, Uid>,
    categories: Vec<Uid>,
    body: Value,
    created: usize,
}

impl Bundle {
    fn of(
        plan: &CategoryComboPlan,
        options_there: &[Object],
        categories_there: &[Object],
    ) -> Result<Self, Error> {
        let mut options: BTreeMap<String, Uid> = options_there
            .iter()
            .filter_map(|option| Some((option.name()?.to_owned(), option.uid()?)))
            .collect();
        let mut new_options = Vec::new();
        for option in plan.options() {
            if !options.contains_key(&option.name) {
                let id = option.id.unwrap_or_else(Uid::generate);
                options.insert(option.name.clone(), id);
                let option = NewCategoryOption { id: Some(id), ..option.clone() };
                new_options.push(Value::from(draft::complete(&option)?));
            }
        }
        let mut categories = Vec::new();
        let mut new_categories = Vec::new();
        for category in &plan.categories {
            let wanted: Vec<Uid> =
                category.options.iter().map(|option| options[&option.name]).collect();
            let there = categories_there.iter().find(|it| it.name() == Some(&category.name));
            if let Some((uid, there)) = there.and_then(|it| Some((it.uid()?, it))) {
                let of = ids(there, "categoryOptions");
                if of.iter().collect::<BTreeSet<_>>() != wanted.iter().collect() {
                    return Err(Error::build(format!(
                        "there is a category `{}` with other options",
                        category.name
                    )));
                }
                categories.push(uid);
                continue;
            }
            let id = Uid::generate();
            categories.push(id);
            let new = NewCategory {
                id: Some(id),
                name: category.name.clone(),
                code: category.code.clone(),
                data_dimension_type: plan.data_dimension_type.clone(),
                category_options: wanted.into_iter().map(Into::into).collect(),
                ..Default::default()
            };
            new_categories.push(Value::from(draft::complete(&new)?));
        }
        let created = new_options.len() + new_categories.len();
        let body = json!({"categoryOptions": new_options, "categories": new_categories});
        options.retain(|name, _| plan.options().any(|option| option.name == *name));
        Ok(Self { options, categories, body, created })
    }
}

/// Returns the UIDs in a list of an object.
fn ids(object: &Object, list: &str) -> Vec<Uid> {
    let items = object.get(list).and_then(Value::as_array).into_iter().flatten();
    items.filter_map(|item| Uid::new(item["id"].as_str()?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan() -> CategoryComboPlan {
        CategoryComboPlan {
            name: "Sex and age".into(),
            categories: vec![
                CategoryPlan::new("Sex", ["Female", "Male"]),
                CategoryPlan::new("Age", ["Young, very", "Old"]),
            ],
            ..Default::default()
        }
    }

    #[test]
    fn names_are_asked_for_one_by_one() {
        assert_eq!(
            by_name("categoryOptions", "id,name", &["Young, very", "Old"]).line(),
            "GET /api/categoryOptions?fields=id,name&paging=false&filter=name:eq:Young,%20very\
             &filter=name:eq:Old&rootJunction=OR"
        );
    }

    #[test]
    fn what_is_there_is_used_and_the_rest_is_made() {
        let there = |json: Value| -> Object { json.try_into().unwrap() };
        let options = [
            there(json!({"id": "pULxcnIfZyo", "name": "Female"})),
            there(json!({"id": "WTOyVwvjcYr", "name": "Male"})),
        ];
        let sex = there(json!({
            "id": "RmJeY4Phjks", "name": "Sex",
            "categoryOptions": [{"id": "WTOyVwvjcYr"}, {"id": "pULxcnIfZyo"}]
        }));
        let bundle = Bundle::of(&plan(), &options, &[sex]).unwrap();
        assert_eq!(bundle.created, 3);
        assert_eq!(bundle.categories[0], "RmJeY4Phjks");
        assert_eq!(bundle.options.len(), 4);
        assert_eq!(bundle.body["categoryOptions"][0]["name"], "Young, very");
        assert_eq!(bundle.body["categoryOptions"][0]["shortName"], "Young, very");
        let age = &bundle.body["categories"][0];
        assert_eq!(age["name"], "Age");
        assert_eq!(age["categoryOptions"][1]["id"], bundle.options["Old"].as_str());

        let other = there(json!({"id": "RmJeY4Phjks", "name": "Sex", "categoryOptions": []}));
        let error = Bundle::of(&plan(), &options, &[other]).err().unwrap();
        assert_eq!(error.to_string(), "there is a category `Sex` with other options");
    }

    #[test]
    fn a_plan_that_lacks_something_is_refused() {
        let refusal = |plan: CategoryComboPlan| plan.check().unwrap_err().to_string();
        assert!(refusal(CategoryComboPlan::default()).contains("needs a name"));
        let mut twice = plan();
        twice.categories[1].name = "Sex".into();
        assert_eq!(refusal(twice), "the category `Sex` is there twice");
        let mut twice = plan();
        twice.categories[0].options[1].name = "Female".into();
        assert!(refusal(twice).starts_with("the option `Female` of the category `Sex`"));
    }
}
