//! Data elements: what data is collected about.

use dhis2_models::enums::{AggregationType, DataElementDomain, ValueType};
use dhis2_models::{Reference, Uid, kind};
use serde::Serialize;

use super::Draft;

/// A new data element, for [`create_from`](crate::Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::enums::ValueType;
/// use dhis2_client::workflow::NewDataElement;
///
/// let element = NewDataElement {
///     name: "Malaria cases, confirmed".into(),
///     value_type: Some(ValueType::IntegerZeroOrPositive),
///     ..Default::default()
/// };
/// let created = client.data_elements().create_from(&element).await?;
/// println!("{:?}", created.uid());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewDataElement {
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
    /// What values are. Needed.
    pub value_type: Option<ValueType>,
    /// Whether the element is of aggregate data, as it is if nothing is said, or of tracker data.
    pub domain_type: Option<DataElementDomain>,
    /// How values are put together; by their sum if it is not said.
    pub aggregation_type: Option<AggregationType>,
    /// What values are broken down by; the default category combo if it is not said.
    pub category_combo: Option<Reference>,
    /// The options that a value is chosen from.
    pub option_set: Option<Reference>,
    /// The legend sets, the most important one first.
    pub legend_sets: Vec<Reference>,
    /// Whether a zero is worth being stored.
    pub zero_is_significant: Option<bool>,
}

impl Draft for NewDataElement {
    type Kind = kind::DataElement;
    const REQUIRED: &'static [&'static str] = &["name", "valueType"];
    const DEFAULTS: &'static [(&'static str, &'static str)] =
        &[("domainType", "AGGREGATE"), ("aggregationType", "SUM")];
    const HAS_CATEGORY_COMBO: bool = true;
}
