//! Indicators, of aggregate data and of programs.

use dhis2_models::enums::{AggregationType, AnalyticsType};
use dhis2_models::{Reference, Uid, kind};
use serde::Serialize;

use super::Draft;

/// A new indicator, for [`create_from`](crate::Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::Reference;
/// use dhis2_client::workflow::NewIndicator;
///
/// let coverage = NewIndicator {
///     name: "ANC 1st visit coverage".into(),
///     indicator_type: Some(Reference::to("hmSnCXmLYwt")),
///     numerator: "#{fbfJHSPpUQD}".into(),
///     denominator: "#{h0xKKjijTdI}".into(),
///     ..Default::default()
/// };
/// client.indicators().create_from(&coverage).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewIndicator {
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
    /// The factor that values are multiplied by. Needed.
    pub indicator_type: Option<Reference>,
    /// What is divided. Needed.
    pub numerator: String,
    /// What the numerator is in words.
    pub numerator_description: Option<String>,
    /// What it is divided by. Needed: `1` for an indicator that divides by nothing.
    pub denominator: String,
    /// What the denominator is in words.
    pub denominator_description: Option<String>,
    /// Whether values of a part of a year are reckoned up to a whole one.
    pub annualized: Option<bool>,
    /// How many decimals are shown.
    pub decimals: Option<u32>,
    /// The legend sets, the most important one first.
    pub legend_sets: Vec<Reference>,
}

impl Draft for NewIndicator {
    type Kind = kind::Indicator;
    const REQUIRED: &'static [&'static str] =
        &["name", "indicatorType", "numerator", "denominator"];
}

/// A new type of indicators, for [`create_from`](crate::Resource::create_from).
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewIndicatorType {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name, such as `Per cent`. Needed.
    pub name: String,
    /// The code.
    pub code: Option<String>,
    /// What values are multiplied by, such as 100. Needed.
    pub factor: Option<i64>,
    /// Whether indicators of the type are numbers that nothing is divided by.
    pub number: Option<bool>,
}

impl Draft for NewIndicatorType {
    type Kind = kind::IndicatorType;
    const REQUIRED: &'static [&'static str] = &["name", "factor"];
}

/// A new program indicator, for [`create_from`](crate::Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::Reference;
/// use dhis2_client::enums::AnalyticsType;
/// use dhis2_client::workflow::NewProgramIndicator;
///
/// let enrolled = NewProgramIndicator {
///     name: "Children enrolled".into(),
///     program: Some(Reference::to("IpHINAT79UW")),
///     expression: "V{enrollment_count}".into(),
///     analytics_type: Some(AnalyticsType::Enrollment),
///     ..Default::default()
/// };
/// client.program_indicators().create_from(&enrolled).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewProgramIndicator {
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
    /// The program that the indicator is of. Needed.
    pub program: Option<Reference>,
    /// What is reckoned. Needed.
    pub expression: String,
    /// Which events or enrollments count; all if it is not said.
    pub filter: Option<String>,
    /// Whether events are reckoned with, as they are if nothing is said, or enrollments.
    pub analytics_type: Option<AnalyticsType>,
    /// How values are put together; by their sum if it is not said.
    pub aggregation_type: Option<AggregationType>,
    /// How many decimals are shown.
    pub decimals: Option<u32>,
    /// The legend sets, the most important one first.
    pub legend_sets: Vec<Reference>,
}

impl Draft for NewProgramIndicator {
    type Kind = kind::ProgramIndicator;
    const REQUIRED: &'static [&'static str] = &["name", "program", "expression"];
    const DEFAULTS: &'static [(&'static str, &'static str)] =
        &[("analyticsType", "EVENT"), ("aggregationType", "SUM")];
}
