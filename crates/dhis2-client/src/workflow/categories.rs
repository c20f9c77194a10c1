//! Category options and categories: what data is broken down by.

use dhis2_models::enums::DataDimensionType;
use dhis2_models::payload::WebMessage;
use dhis2_models::{DateTime, In, Reference, Uid, Version, kind};
use serde::Serialize;

use super::Draft;
use crate::error::Error;
use crate::patch::Patch;
use crate::resource::Resource;

/// A new category option, for [`create_from`](Resource::create_from).
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewCategoryOption {
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
    /// The first day on which the option can be used, such as `2024-01-31`.
    pub start_date: Option<DateTime>,
    /// The last day on which the option can be used.
    pub end_date: Option<DateTime>,
}

impl Draft for NewCategoryOption {
    type Kind = kind::CategoryOption;
}

/// A new category, for [`create_from`](Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::Reference;
/// use dhis2_client::workflow::NewCategory;
///
/// let sex = NewCategory {
///     name: "Sex".into(),
///     category_options: vec![Reference::to("jRbMi0aBjYn"), Reference::to("TXGfLxZlInA")],
///     ..Default::default()
/// };
/// client.categories().create_from(&sex).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewCategory {
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
    /// Whether the category disaggregates, as it does if nothing is said, or is an attribute.
    pub data_dimension_type: Option<DataDimensionType>,
    /// Whether the category is a dimension of analytics.
    pub data_dimension: Option<bool>,
    /// The options, in order.
    pub category_options: Vec<Reference>,
}

impl Draft for NewCategory {
    type Kind = kind::Category;
    const DEFAULTS: &'static [(&'static str, &'static str)] =
        &[("dataDimensionType", "DISAGGREGATION")];
}

impl<V: Version> Resource<'_, kind::CategoryOption, V>
where
    kind::CategoryOption: In<V>,
{
    /// Sets on which days an option can be used; `None` is without an end:
    /// `PATCH /api/categoryOptions/{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let options = client.category_options();
    /// options.set_validity_window("fjvZIRlTBrp", Some("2024-01-01"), None).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where a day is none, or the last one is
    /// before the first; and where there is no such option ([`Error::is_not_found`]).
    pub async fn set_validity_window(
        &self,
        uid: &str,
        start: Option<&str>,
        end: Option<&str>,
    ) -> Result<WebMessage, Error> {
        self.patch(uid, &window(start, end)?).await
    }
}

/// Returns the change that sets the first and the last day.
fn window(start: Option<&str>, end: Option<&str>) -> Result<Patch, Error> {
    let day = |text: Option<&str>| match text {
        Some(text) => match DateTime::from(text).naive() {
            Some(day) => Ok(Some(day)),
            None => Err(Error::build(format!("`{text}` is no day such as 2024-01-31"))),
        },
        None => Ok(None),
    };
    if let (Some(first), Some(last)) = (day(start)?, day(end)?)
        && last < first
    {
        return Err(Error::build(format!("the last day {last} is before the first day {first}")));
    }
    let set = |patch: Patch, path: &str, day: Option<&str>| match day {
        Some(day) => patch.add(path, day),
        None => patch.remove(path),
    };
    Ok(set(set(Patch::new(), "/startDate", start), "/endDate", end))
}

impl<V: Version> Resource<'_, kind::Category, V>
where
    kind::Category: In<V>,
{
    /// Adds options at the end of a category, all in one request:
    /// `POST /api/categories/{uid}/categoryOptions`.
    ///
    /// The category combos that the category is in do not get their new option combos by that, on any
    /// version: [`wait_for_option_combos`](Resource::wait_for_option_combos) sees to it, combo by
    /// combo, or [`update_category_option_combos`] for all.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use std::time::Duration;
    ///
    /// client.categories().add_options("cX5k9anHEHd", &["jRbMi0aBjYn"]).await?;
    /// let combos = client.category_combos();
    /// combos.wait_for_option_combos("dPmavA0qloX", Duration::from_secs(60)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`update_category_option_combos`]: crate::api::maintenance::Maintenance::update_category_option_combos
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where a UID is none, and where there is no
    /// such category or option ([`Error::is_not_found`], [`Error::is_conflict`]).
    pub async fn add_options(
        &self,
        uid: &str,
        options: &[impl AsRef<str> + Sync],
    ) -> Result<WebMessage, Error> {
        self.collection(uid, "categoryOptions")?.add(options).await
    }

    /// Takes options out of a category, all in one request:
    /// `POST /api/categories/{uid}/categoryOptions`. For the option combos see
    /// [`add_options`](Self::add_options); those that data was stored for stay.
    ///
    /// # Errors
    ///
    /// Fails as [`add_options`](Self::add_options) does.
    pub async fn remove_options(
        &self,
        uid: &str,
        options: &[impl AsRef<str> + Sync],
    ) -> Result<WebMessage, Error> {
        self.collection(uid, "categoryOptions")?.remove(options).await
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_window_is_set_and_opened() {
        let patch = |start, end| serde_json::to_value(window(start, end).unwrap()).unwrap();
        assert_eq!(
            patch(Some("2024-01-01"), None),
            json!([
                {"op": "add", "path": "/startDate", "value": "2024-01-01"},
                {"op": "remove", "path": "/endDate"}
            ])
        );
        assert_eq!(patch(None, Some("2024-01-01"))[0]["op"], "remove");
    }

    #[test]
    fn a_window_that_is_none_is_refused() {
        let refusal = |start, end| window(Some(start), Some(end)).unwrap_err().to_string();
        assert_eq!(refusal("soon", "2024-01-01"), "`soon` is no day such as 2024-01-31");
        assert!(refusal("2024-02-01", "2024-01-01").contains("is before the first day"));
    }
}
