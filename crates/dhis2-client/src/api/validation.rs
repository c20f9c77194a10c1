//! Validation: rules run over data, what they found, and expressions explained.

use dhis2_models::Version;
use dhis2_models::payload::{ValidationResult, ValidationResultView, ValidationSummary};
use futures_core::Stream;
use futures_util::{TryStreamExt as _, stream};
use http::Method;
use serde::{Deserialize, Serialize};

use crate::api::handle;
use crate::error::Error;
use crate::job::Job;
use crate::pager::Page;
use crate::request::Request;
use crate::resource::parse;
use crate::wire;

handle! {
    /// A handle on validation; made by [`Client::validation`](crate::Client::validation).
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::validation::Analysis;
    ///
    /// let analysis = Analysis {
    ///     organisation_unit: "gQuZc5r8CXP".into(),
    ///     start_date: "2024-01-01".into(),
    ///     end_date: "2024-03-31".into(),
    ///     ..Default::default()
    /// };
    /// for violation in client.validation().run(&analysis).await? {
    ///     println!("{:?}: {:?}", violation.validation_rule_description, violation.left_side_value);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    Validation;
    /// Returns a handle on validation: rules run over data, what they found, and expressions
    /// explained.
    validation
}

/// What validation rules are run over.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Analysis {
    /// The UID of the organisation unit; those below it are included. Needed.
    #[serde(rename = "ou")]
    pub organisation_unit: String,
    /// The first day, such as `2024-01-01`. Needed.
    pub start_date: String,
    /// The last day, such as `2024-03-31`. Needed.
    pub end_date: String,
    /// The UID of the group whose rules are run; all rules if it is not said.
    #[serde(rename = "vrg", skip_serializing_if = "Option::is_none")]
    pub validation_rule_group: Option<String>,
    /// The most violations that are returned; 500 if it is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_results: Option<u32>,
    /// Whether what is found is kept, and can be read with [`Validation::results`].
    pub persist: bool,
    /// Whether those are told who asked to be told of violations.
    #[serde(rename = "notification")]
    pub send_notifications: bool,
}

/// Which kept results are meant; what is empty is left open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ResultFilter {
    /// The UIDs of organisation units.
    pub organisation_units: Vec<String>,
    /// Periods, such as `202401`. Deleting takes one only.
    pub periods: Vec<String>,
    /// The UIDs of validation rules.
    pub validation_rules: Vec<String>,
    /// Only what was found since this day. Deleting takes a period such as `202401` in its place, in
    /// which the results were made.
    pub created: Option<String>,
}

/// Where an expression stands, and by whose rules it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpressionContext<'a> {
    /// An expression as indicators have them, without the rules of one kind of object.
    General,
    /// The numerator or denominator of an indicator.
    Indicator,
    /// A side of a validation rule.
    ValidationRule,
    /// The generator of a predictor. Servers of all versions refuse every aggregation in it, such as
    /// `AVG(…)`, although predictors with lower-case ones run.
    PredictorGenerator,
    /// The test by which a predictor skips a sample.
    PredictorSkipTest,
    /// The expression of a program indicator.
    ProgramIndicator,
    /// The filter of a program indicator.
    ProgramIndicatorFilter,
    /// The condition of a rule of the program with this UID.
    ProgramRuleCondition(&'a str),
    /// What an action of a rule shows or assigns, of the program with this UID.
    ProgramRuleAction(&'a str),
}

/// What an expression means, or why it means nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExpressionDescription {
    /// Whether the server can read it.
    pub valid: bool,
    /// What the server says of it, such as `Valid` or `Expression is not well-formed`.
    pub message: String,
    /// The expression with names in the place of UIDs, or where the trouble is.
    pub description: Option<String>,
    /// Where in the expression the trouble is, if the server says so, as it does of program rules.
    pub place: Option<ExpressionPlace>,
}

/// A place in an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExpressionPlace {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 0.
    pub character: usize,
}

impl ExpressionPlace {
    /// Finds the place in what a parser says: `… at line:1 character:9 …`.
    fn find(text: &str) -> Option<Self> {
        let number = |name: &str| -> Option<usize> {
            let rest = &text[text.find(name)? + name.len()..];
            let digits = rest.find(|it: char| !it.is_ascii_digit()).unwrap_or(rest.len());
            rest[..digits].parse().ok()
        };
        Some(Self { line: number("line:")?, character: number("character:")? })
    }
}

impl<'c, V: Version> Validation<'c, V> {
    /// Runs validation rules and returns what violates them: `POST /api/dataAnalysis/validationRules`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such organisation unit, and where `max_results` is more than the
    /// server allows.
    pub async fn run(&self, analysis: &Analysis) -> Result<Vec<ValidationResultView>, Error> {
        self.client.core().fetch(&run_request(analysis)?).await
    }

    /// Runs the validation rules of a data set for one period and organisation unit, and returns
    /// those that are violated: `GET /api/validation/dataSet/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails where one of the three is not there ([`Error::is_conflict`]).
    pub async fn run_data_set(
        &self,
        data_set: &str,
        period: &str,
        organisation_unit: &str,
    ) -> Result<ValidationSummary, Error> {
        let request = Request::api(Method::GET, "validation/dataSet/{}", &[&parse(data_set)?])
            .query("pe", period)
            .query("ou", parse(organisation_unit)?);
        self.client.core().fetch(&request).await
    }

    /// Reads a page of the results that were kept: `GET /api/validationResults`.
    ///
    /// # Errors
    ///
    /// Fails where one of the things that are named in `filter` is not there.
    pub async fn results(
        &self,
        filter: &ResultFilter,
        page: u32,
    ) -> Result<Page<ValidationResult>, Error> {
        let request = results_request(filter, page);
        let response = self.client.core().send(&request).await?;
        self.client.core().reading(|| wire::page(&response, "validationResults", false))
    }

    /// Reads all results that were kept as a stream that holds one page at a time.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::validation::ResultFilter;
    /// use futures_util::TryStreamExt as _;
    ///
    /// let filter = ResultFilter { periods: vec!["202401".into()], ..Default::default() };
    /// let mut results = Box::pin(client.validation().all_results(&filter));
    /// while let Some(result) = results.try_next().await? {
    ///     println!("{:?}", result.organisation_unit);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn all_results(
        &self,
        filter: &ResultFilter,
    ) -> impl Stream<Item = Result<ValidationResult, Error>> + Send + use<'c, V> {
        let (this, filter) = (*self, filter.clone());
        stream::try_unfold(Some(1), move |page| {
            let filter = filter.clone();
            async move {
                let Some(number) = page else { return Ok::<_, Error>(None) };
                let page = this.results(&filter, number).await?;
                let next = page.has_next().then_some(number + 1);
                Ok(Some((stream::iter(page.items.into_iter().map(Ok)), next)))
            }
        })
        .try_flatten()
    }

    /// Reads one result that was kept, by its number: `GET /api/validationResults/{id}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such result ([`Error::is_not_found`]).
    pub async fn result(&self, id: i64) -> Result<ValidationResult, Error> {
        let request = Request::api(Method::GET, "validationResults/{}", &[&id.to_string()]);
        self.client.core().fetch(&request).await
    }

    /// Deletes one result that was kept: `DELETE /api/validationResults/{id}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such result ([`Error::is_not_found`]).
    pub async fn delete_result(&self, id: i64) -> Result<(), Error> {
        let request = Request::api(Method::DELETE, "validationResults/{}", &[&id.to_string()]);
        self.client.core().send(&request).await.map(drop)
    }

    /// Deletes the results that pass a filter: `DELETE /api/validationResults`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`], before anything is sent, where the filter says nothing or names
    /// more than one period.
    pub async fn delete_results(&self, filter: &ResultFilter) -> Result<(), Error> {
        self.client.core().send(&delete_request(filter)?).await.map(drop)
    }

    /// Begins to tell of violations that were not told of yet:
    /// `POST /api/validation/sendNotifications`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn send_notifications(&self) -> Result<Job<'c, V>, Error> {
        let request = Request::api(Method::POST, "validation/sendNotifications", &[]);
        let message = self.client.core().send(&request).await?.done()?;
        self.client.job_of(&message)
    }

    /// Asks what an expression means: `POST /api/…/description`, by its context, or
    /// `GET /api/expressions/description` for any.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::validation::ExpressionContext;
    ///
    /// let said = client
    ///     .validation()
    ///     .describe_expression("#{UNz8c1h8Aj3}+1", ExpressionContext::Indicator)
    ///     .await?;
    /// assert!(said.valid, "{}", said.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// An expression that cannot be read is an answer, not an error; one that is empty fails with
    /// [`Error::Build`] before anything is sent.
    pub async fn describe_expression(
        &self,
        expression: &str,
        context: ExpressionContext<'_>,
    ) -> Result<ExpressionDescription, Error> {
        #[derive(Deserialize)]
        struct Described {
            status: String,
            message: Option<String>,
            description: Option<String>,
        }
        let request = describe_request(expression, context)?;
        let described: Described = self.client.core().fetch(&request).await?;
        let valid = described.status == "OK";
        let trouble = described.description.as_deref().filter(|_| !valid);
        Ok(ExpressionDescription {
            valid,
            place: trouble.and_then(ExpressionPlace::find),
            message: described.message.unwrap_or_default(),
            description: described.description,
        })
    }
}

fn run_request(analysis: &Analysis) -> Result<Request, Error> {
    parse(&analysis.organisation_unit)?;
    // It may keep results: it does not only read.
    Request::api(Method::POST, "dataAnalysis/validationRules", &[]).json(analysis)
}

fn results_request(filter: &ResultFilter, page: u32) -> Request {
    let mut request = filtered(Request::api(Method::GET, "validationResults", &[]), filter);
    if let Some(created) = &filter.created {
        request = request.query("createdDate", created);
    }
    request.query("page", page)
}

fn delete_request(filter: &ResultFilter) -> Result<Request, Error> {
    if *filter == ResultFilter::default() {
        return Err(Error::build("which validation results are to be deleted is not said"));
    }
    if filter.periods.len() > 1 {
        return Err(Error::build("validation results are deleted for one period at a time"));
    }
    let request = filtered(Request::api(Method::DELETE, "validationResults", &[]), filter);
    Ok(match &filter.created {
        Some(created) => request.query("created", created),
        None => request,
    })
}

fn filtered(mut request: Request, filter: &ResultFilter) -> Request {
    let lists = [
        ("ou", &filter.organisation_units),
        ("pe", &filter.periods),
        ("vr", &filter.validation_rules),
    ];
    for (name, values) in lists {
        if !values.is_empty() {
            request = request.query(name, values.join(","));
        }
    }
    request
}

fn describe_request(expression: &str, context: ExpressionContext<'_>) -> Result<Request, Error> {
    if expression.trim().is_empty() {
        return Err(Error::build("there is no expression to describe"));
    }
    let path = match context {
        ExpressionContext::General => {
            let request = Request::api(Method::GET, "expressions/description", &[]);
            return Ok(request.query("expression", expression));
        }
        ExpressionContext::Indicator => "indicators/expression/description",
        ExpressionContext::ValidationRule => "validationRules/expression/description",
        ExpressionContext::PredictorGenerator => "predictors/expression/description",
        ExpressionContext::PredictorSkipTest => "predictors/skipTest/description",
        ExpressionContext::ProgramIndicator => "programIndicators/expression/description",
        ExpressionContext::ProgramIndicatorFilter => "programIndicators/filter/description",
        ExpressionContext::ProgramRuleCondition(_) => "programRules/condition/description",
        ExpressionContext::ProgramRuleAction(_) => "programRuleActions/data/expression/description",
    };
    let mut request = Request::api(Method::POST, path, &[]).text(expression).repeatable();
    if let ExpressionContext::ProgramRuleCondition(program)
    | ExpressionContext::ProgramRuleAction(program) = context
    {
        request = request.query("programId", parse(program)?);
    }
    Ok(request)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::body::Body;

    #[test]
    fn an_analysis_is_written_as_servers_take_it() {
        let analysis = Analysis {
            organisation_unit: "gQuZc5r8CXP".into(),
            start_date: "2024-01-01".into(),
            end_date: "2024-04-01".into(),
            ..Default::default()
        };
        let request = run_request(&analysis).unwrap();
        assert_eq!(request.line(), "POST /api/dataAnalysis/validationRules");
        let Some(Body::Bytes(body)) = request.body else { panic!("{request:?}") };
        let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(
            body,
            json!({"startDate": "2024-01-01", "endDate": "2024-04-01", "ou": "gQuZc5r8CXP",
                "notification": false, "persist": false})
        );
        assert!(run_request(&Analysis::default()).is_err());
    }

    #[test]
    fn results_are_filtered_by_lists() {
        let filter = ResultFilter {
            periods: vec!["202401".into()],
            validation_rules: vec!["a1234567890".into(), "b1234567890".into()],
            ..Default::default()
        };
        assert_eq!(
            results_request(&filter, 2).line(),
            "GET /api/validationResults?pe=202401&vr=a1234567890,b1234567890&page=2"
        );
        assert_eq!(
            delete_request(&filter).unwrap().line(),
            "DELETE /api/validationResults?pe=202401&vr=a1234567890,b1234567890"
        );
        assert!(delete_request(&ResultFilter::default()).is_err());
    }

    #[test]
    fn a_condition_is_read_with_its_program() {
        let context = ExpressionContext::ProgramRuleCondition("omrIxz1CWSA");
        let request = describe_request("#{hb} < 7", context).unwrap();
        assert_eq!(
            request.line(),
            "POST /api/programRules/condition/description?programId=omrIxz1CWSA"
        );
        assert_eq!(request.body, Some("#{hb} < 7".to_owned().into()));
        let context = ExpressionContext::ProgramRuleAction("omrIxz1CWSA");
        assert_eq!(
            describe_request("1", context).unwrap().line(),
            "POST /api/programRuleActions/data/expression/description?programId=omrIxz1CWSA"
        );
        assert_eq!(request.content_type.as_deref(), Some("text/plain"));
    }

    #[test]
    fn any_expression_goes_in_the_query() {
        let request = describe_request("#{a}+1", ExpressionContext::General).unwrap();
        let line = "GET /api/expressions/description?expression=%23%7Ba%7D%2B1";
        assert_eq!(request.line(), line);
        let error = describe_request(" ", ExpressionContext::General).unwrap_err();
        assert_eq!(error.to_string(), "there is no expression to describe");
    }

    #[test]
    fn the_place_of_the_trouble_is_found() {
        let text = "expected name\n\tat line:1 character:9\n\t#{nope} <\n\t         ^";
        let place = ExpressionPlace { line: 1, character: 9 };
        assert_eq!(ExpressionPlace::find(text), Some(place));
        assert_eq!(ExpressionPlace::find("ANC 1st visit"), None);
    }
}
