//! Expressions of indicators, predictors and validation rules, checked by the server.

use dhis2_models::{In, Version, kind};

use crate::api::validation::{ExpressionContext, ExpressionDescription};
use crate::error::Error;
use crate::resource::Resource;

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
            /// Fails with [`Error::Build`] where `expression` is empty; one that is wrong is no error.
            pub async fn $method(&self, expression: &str) -> Result<ExpressionDescription, Error> {
                let validation = self.client().validation();
                validation.describe_expression(expression, ExpressionContext::$context).await
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
        /// println!("{} {:?}", check.valid, check.description);
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
        /// println!("{} {:?}", check.valid, check.description);
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
        validate_expression as PredictorGenerator;
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
        /// println!("{} {:?}", check.valid, check.description);
        /// # Ok(())
        /// # }
        /// ```
        validate_expression as ValidationRule;
    }
}
