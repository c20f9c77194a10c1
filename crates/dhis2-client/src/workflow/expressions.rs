//! Expressions, checked and described by the server.

use std::fmt;

use dhis2_models::{In, Object, Version, kind};
use http::Method;

use crate::client::Client;
use crate::error::Error;
use crate::request::Request;
use crate::resource::Resource;

/// What an expression is for: each place has functions of its own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpressionContext {
    /// An expression as indicators have them, without the rules of one kind:
    /// `GET /api/expressions/description`.
    #[default]
    General,
    /// The numerator or denominator of an indicator: `POST /api/indicators/expression/description`.
    Indicator,
    /// A side of a validation rule: `POST /api/validationRules/expression/description`.
    ValidationRule,
    /// The generator of a predictor: `POST /api/predictors/expression/description`.
    Predictor,
    /// The condition by which a predictor leaves samples out:
    /// `POST /api/predictors/skipTest/description`.
    PredictorSkipTest,
    /// The expression of a program indicator: `POST /api/programIndicators/expression/description`.
    ProgramIndicator,
    /// The filter of a program indicator: `POST /api/programIndicators/filter/description`.
    ProgramIndicatorFilter,
}

/// What a server says of an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExpressionCheck {
    /// Whether the expression can be used.
    pub is_valid: bool,
    /// What the server says, such as `Valid` or `Expression is not well-formed`.
    pub message: String,
    /// The expression with names in the place of UIDs; of one that is wrong, what is wrong, where the
    /// server says it.
    pub description: Option<String>,
    /// Where the error is, where the server says it.
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

impl fmt::Display for ExpressionCheck {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.message)?;
        match &self.description {
            Some(description) => write!(formatter, ": {description}"),
            None => Ok(()),
        }
    }
}

impl ExpressionCheck {
    /// Reads what a server answers to an expression.
    pub(crate) fn of(answer: &Object) -> Self {
        let description = answer.text("description").map(str::to_owned);
        let is_valid = answer.text("status") == Some("OK");
        Self {
            place: description.as_deref().filter(|_| !is_valid).and_then(ExpressionPlace::find),
            is_valid,
            message: answer.text("message").unwrap_or_default().to_owned(),
            description,
        }
    }
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

impl ExpressionContext {
    /// Returns the request that asks for a description.
    fn request(self, expression: &str) -> Request {
        let path = match self {
            Self::General => {
                let request = Request::api(Method::GET, "expressions/description", &[]);
                return request.query("expression", expression);
            }
            Self::Indicator => "indicators/expression/description",
            Self::ValidationRule => "validationRules/expression/description",
            Self::Predictor => "predictors/expression/description",
            Self::PredictorSkipTest => "predictors/skipTest/description",
            Self::ProgramIndicator => "programIndicators/expression/description",
            Self::ProgramIndicatorFilter => "programIndicators/filter/description",
        };
        described(path, expression)
    }
}

/// Returns a request that sends an expression as text and changes nothing.
pub(crate) fn described(path: &str, expression: &str) -> Request {
    let mut request = Request::api(Method::POST, path, &[]).content_type("text/plain").repeatable();
    request.body = Some(expression.to_owned().into());
    request
}

impl<V: Version> Client<V> {
    /// Asks the server whether an expression can be used in some place, and what it says in words.
    ///
    /// An expression that is wrong is no error: the check says so. Predictors' aggregate functions
    /// (`avg`, `sum`) are refused by the check of every version, though predictors run with them.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::workflow::ExpressionContext;
    ///
    /// let context = ExpressionContext::ValidationRule;
    /// let check = client.describe_expression("#{fbfJHSPpUQD} + 1", context).await?;
    /// assert!(check.is_valid, "{check}");
    /// println!("{:?}", check.description);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn describe_expression(
        &self,
        expression: &str,
        context: ExpressionContext,
    ) -> Result<ExpressionCheck, Error> {
        if expression.trim().is_empty() {
            return Err(Error::build("there is no expression to check"));
        }
        let answer: Object = self.core().fetch(&context.request(expression)).await?;
        Ok(ExpressionCheck::of(&answer))
    }
}

/// Defines the checks of a kind's expressions.
macro_rules! checks {
    ($($kind:ident { $( $(#[$about:meta])* $method:ident as $context:ident; )* })*) => { $(
        impl<V: Version> Resource<'_, kind::$kind, V>
        where
            kind::$kind: In<V>,
        { $(
            $(#[$about])*
            ///
            /// # Errors
            ///
            /// Fails as every call does, see [`Error`]; an expression that is wrong is no error.
            pub async fn $method(&self, expression: &str) -> Result<ExpressionCheck, Error> {
                self.client().describe_expression(expression, ExpressionContext::$context).await
            }
        )* }
    )* };
}

checks! {
    Indicator {
        /// Checks a numerator or denominator: `POST /api/indicators/expression/description`.
        ///
        /// ```no_run
        /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
        /// let check = client.indicators().validate_expression("#{fbfJHSPpUQD} * 2").await?;
        /// println!("{} {:?}", check.is_valid, check.description);
        /// # Ok(())
        /// # }
        /// ```
        validate_expression as Indicator;
    }
    ProgramIndicator {
        /// Checks the expression of a program indicator:
        /// `POST /api/programIndicators/expression/description`.
        ///
        /// ```no_run
        /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
        /// let check = client.program_indicators().validate_expression("V{event_count}").await?;
        /// println!("{} {:?}", check.is_valid, check.description);
        /// # Ok(())
        /// # }
        /// ```
        validate_expression as ProgramIndicator;
        /// Checks the filter of a program indicator:
        /// `POST /api/programIndicators/filter/description`.
        validate_filter as ProgramIndicatorFilter;
    }
    Predictor {
        /// Checks the generator of a predictor: `POST /api/predictors/expression/description`. No
        /// version takes an aggregate function such as `avg` here, though predictors run with them.
        validate_expression as Predictor;
        /// Checks the condition by which a predictor leaves samples out:
        /// `POST /api/predictors/skipTest/description`.
        validate_skip_test as PredictorSkipTest;
    }
    ValidationRule {
        /// Checks a side of a validation rule: `POST /api/validationRules/expression/description`.
        ///
        /// ```no_run
        /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
        /// let check = client.validation_rules().validate_expression("#{fbfJHSPpUQD}").await?;
        /// println!("{} {:?}", check.is_valid, check.description);
        /// # Ok(())
        /// # }
        /// ```
        validate_expression as ValidationRule;
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_expression_goes_as_text_to_the_place_it_is_for() {
        let request = ExpressionContext::Indicator.request("#{a}+1");
        assert_eq!(request.line(), "POST /api/indicators/expression/description");
        assert_eq!(request.content_type, Some("text/plain"));
        assert_eq!(request.body.as_deref(), Some(&b"#{a}+1"[..]));
        assert!(request.repeatable);
        assert_eq!(
            ExpressionContext::General.request("#{a}+1").line(),
            "GET /api/expressions/description?expression=%23%7Ba%7D%2B1"
        );
    }

    #[test]
    fn the_place_of_an_error_is_found() {
        let answer = json!({
            "status": "ERROR", "message": "Expression is not valid",
            "description": "expected name\n\tat line:1 character:9\n\t#{nope} <\n\t         ^"
        });
        let check = ExpressionCheck::of(&answer.try_into().unwrap());
        assert!(!check.is_valid);
        assert_eq!(check.place, Some(ExpressionPlace { line: 1, character: 9 }));
        let answer =
            json!({"status": "OK", "message": "Valid", "description": "line:1 character:2"});
        assert_eq!(ExpressionCheck::of(&answer.try_into().unwrap()).place, None);
    }
}
