//! What values are to be expected: a least and a most.

use dhis2_models::payload::MinMaxDataElement;
use dhis2_models::{Text, Version};
use futures_core::Stream;
use http::Method;
use serde_json::{Value, json};

use super::DataValues;
use crate::error::Error;
use crate::pager;
use crate::query::Filter;
use crate::request::Request;

/// Which values a least and a most are about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MinMaxKey {
    /// The data element's UID.
    pub data_element: Text,
    /// The organisation unit's UID.
    pub organisation_unit: Text,
    /// The category option combo's UID.
    pub category_option_combo: Text,
}

impl MinMaxKey {
    /// Returns which values a least and a most are about. The option combo must be said, even if it
    /// is the default one.
    pub fn new(
        data_element: impl AsRef<str>,
        organisation_unit: impl AsRef<str>,
        category_option_combo: impl AsRef<str>,
    ) -> Self {
        Self {
            data_element: data_element.as_ref().into(),
            organisation_unit: organisation_unit.as_ref().into(),
            category_option_combo: category_option_combo.as_ref().into(),
        }
    }

    fn body(&self) -> Value {
        json!({
            "dataElement": {"id": self.data_element},
            "source": {"id": self.organisation_unit},
            "optionCombo": {"id": self.category_option_combo},
        })
    }
}

/// The least and the most to be expected.
impl<'c, V: Version> DataValues<'c, V> {
    /// Says what is to be expected of values: `POST /api/minMaxDataElements`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::data_values::MinMaxKey;
    ///
    /// let visits = MinMaxKey::new("UNz8c1h8Aj3", "sSW3nr8oXST", "HllvX50cXC0");
    /// client.data_values().set_min_max(&visits, 1, 99).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the most is not above the least, or one of the objects is not there.
    pub async fn set_min_max(&self, key: &MinMaxKey, least: i32, most: i32) -> Result<(), Error> {
        let mut body = key.body();
        body["min"] = least.into();
        body["max"] = most.into();
        body["generated"] = false.into();
        let request = Request::api(Method::POST, "minMaxDataElements", &[]).repeatable();
        self.client.core().send(&request.json(&body)?).await?;
        Ok(())
    }

    /// Takes back what is to be expected of values: `DELETE /api/minMaxDataElements`.
    ///
    /// # Errors
    ///
    /// Fails where nothing was said of them ([`Error::is_not_found`]).
    pub async fn delete_min_max(&self, key: &MinMaxKey) -> Result<(), Error> {
        let request = Request::api(Method::DELETE, "minMaxDataElements", &[]);
        self.client.core().send(&request.json(&key.body())?).await?;
        Ok(())
    }

    /// Reads what is to be expected of values that pass filters, such as
    /// `dataElement.id:eq:UNz8c1h8Aj3`: `GET /api/minMaxDataElements`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] where a filter's operator is not known to the server.
    pub fn min_max_values(
        &self,
        filters: &[Filter],
    ) -> Result<
        impl Stream<Item = Result<MinMaxDataElement, Error>> + Send + Unpin + use<'c, V>,
        Error,
    > {
        let core = self.client.core();
        let mut request =
            Request::api(Method::GET, "minMaxDataElements", &[]).query("pageSize", 200);
        for filter in filters {
            request = request.query("filter", filter.text(core.release())?);
        }
        // What stands for the objects is their UIDs, not the objects.
        let fields = "min,max,generated,dataElement[id],source[id],optionCombo[id]";
        Ok(pager::rows(core, request.query("fields", fields), "minMaxDataElements"))
    }
}
