//! Validation rules and predictors: expressions that data is held against or made by.

use dhis2_models::enums::{
    Importance, MissingValueStrategy, Operator, OrganisationUnitDescendants,
};
use dhis2_models::{Reference, Uid, kind};
use serde::Serialize;

use super::Draft;
use crate::period::PeriodType;

/// An expression, with what it is in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewExpression {
    /// The expression. Needed.
    pub expression: String,
    /// What it is in words.
    pub description: Option<String>,
    /// What becomes of the whole where values are missing.
    pub missing_value_strategy: Option<MissingValueStrategy>,
}

impl NewExpression {
    /// Returns an expression with what it is in words.
    pub fn new(expression: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            expression: expression.into(),
            description: Some(description.into()),
            missing_value_strategy: None,
        }
    }
}

/// A new validation rule, for [`create_from`](crate::Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::enums::Operator;
/// use dhis2_client::period::PeriodType;
/// use dhis2_client::workflow::{NewExpression, NewValidationRule};
///
/// let rule = NewValidationRule {
///     name: "ANC 4 not above ANC 1".into(),
///     left_side: NewExpression::new("#{hfdmMSPBgLG}", "ANC 4"),
///     operator: Some(Operator::LessThanOrEqualTo),
///     right_side: NewExpression::new("#{fbfJHSPpUQD}", "ANC 1"),
///     period_type: Some(PeriodType::Monthly),
///     ..Default::default()
/// };
/// client.validation_rules().create_from(&rule).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewValidationRule {
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
    /// What a person is to do where the rule is broken.
    pub instruction: Option<String>,
    /// The left side. Needed.
    pub left_side: NewExpression,
    /// How the sides must compare. Needed.
    pub operator: Option<Operator>,
    /// The right side. Needed.
    pub right_side: NewExpression,
    /// The type of the periods that the rule looks at. Needed.
    pub period_type: Option<PeriodType>,
    /// How much a broken rule matters; medium if it is not said.
    pub importance: Option<Importance>,
    /// The levels of the organisation units that the rule looks at; all if none is said.
    pub organisation_unit_levels: Vec<u32>,
}

impl Draft for NewValidationRule {
    type Kind = kind::ValidationRule;
    const REQUIRED: &'static [&'static str] =
        &["name", "leftSide", "operator", "rightSide", "periodType"];
    const DEFAULTS: &'static [(&'static str, &'static str)] = &[("importance", "MEDIUM")];
}

/// A new predictor, for [`create_from`](crate::Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::Reference;
/// use dhis2_client::period::PeriodType;
/// use dhis2_client::workflow::{NewExpression, NewPredictor};
///
/// let expected = NewPredictor {
///     name: "Expected malaria cases".into(),
///     generator: NewExpression::new("avg(#{r6nrJANOqMw})", "mean of the months before"),
///     output: Some(Reference::to("nymNRxmnj4z")),
///     period_type: Some(PeriodType::Monthly),
///     sequential_sample_count: Some(6),
///     ..Default::default()
/// };
/// client.predictors().create_from(&expected).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewPredictor {
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
    /// What values are made by. Needed.
    pub generator: NewExpression,
    /// The condition by which samples are left out.
    pub sample_skip_test: Option<NewExpression>,
    /// The data element that values are made for. Needed.
    pub output: Option<Reference>,
    /// The category option combo that values are made for; the default one if it is not said.
    pub output_combo: Option<Reference>,
    /// The type of the periods. Needed.
    pub period_type: Option<PeriodType>,
    /// How many periods before are looked at; 0 if it is not said.
    pub sequential_sample_count: Option<u32>,
    /// How many years before are looked at; 0 if it is not said.
    pub annual_sample_count: Option<u32>,
    /// How many periods right before are left out.
    pub sequential_skip_count: Option<u32>,
    /// Whether data of the units below counts; that of the unit itself only if it is not said.
    pub organisation_unit_descendants: Option<OrganisationUnitDescendants>,
    /// The levels of the organisation units that values are made for.
    pub organisation_unit_levels: Vec<Reference>,
}

impl Draft for NewPredictor {
    type Kind = kind::Predictor;
    const REQUIRED: &'static [&'static str] = &["name", "generator", "output", "periodType"];
    const DEFAULTS: &'static [(&'static str, &'static str)] = &[
        ("organisationUnitDescendants", "SELECTED"),
        ("sequentialSampleCount", "0"),
        ("annualSampleCount", "0"),
    ];
}
