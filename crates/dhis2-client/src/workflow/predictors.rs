//! Predictors, run.

use dhis2_models::payload::WebMessage;
use dhis2_models::{Version, kind};
use http::Method;

use crate::error::Error;
use crate::request::Request;
use crate::resource::{Resource, parse};

/// What came of a run of predictors.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Predictions {
    /// How many values were predicted, where the server's answer says so.
    pub count: Option<u64>,
    /// What the server says, such as `Generated 12 predictions`.
    pub message: String,
}

impl Predictions {
    fn of(message: &WebMessage) -> Self {
        let message = message.message.as_deref().unwrap_or_default().to_owned();
        let count = message.split_whitespace().find_map(|word| word.parse().ok());
        Self { count, message }
    }
}

impl<V: Version> Resource<'_, kind::Predictor, V> {
    /// Runs a predictor for the periods between two days, and waits for it:
    /// `POST /api/predictors/{uid}/run`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let predictors = client.predictors();
    /// let predictions = predictors.run("q94XKGqWvgi", "2024-01-01", "2024-06-01").await?;
    /// println!("{}", predictions.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the predictor cannot be run ([`Error::is_conflict`]); of a predictor that is not
    /// there 2.41, 2.42 and 2.43 say nothing better than 500.
    pub async fn run(
        &self,
        uid: &str,
        start_date: &str,
        end_date: &str,
    ) -> Result<Predictions, Error> {
        let request = Request::api(Method::POST, "predictors/{}/run", &[&parse(uid)?]);
        run(self, request, start_date, end_date).await
    }

    /// Runs all predictors for the periods between two days, and waits for it:
    /// `POST /api/predictors/run`.
    ///
    /// # Errors
    ///
    /// Fails at the first predictor that cannot be run ([`Error::is_conflict`]).
    pub async fn run_all(&self, start_date: &str, end_date: &str) -> Result<Predictions, Error> {
        let request = Request::api(Method::POST, "predictors/run", &[]);
        run(self, request, start_date, end_date).await
    }
}

impl<V: Version> Resource<'_, kind::PredictorGroup, V> {
    /// Runs the predictors of a group for the periods between two days, and waits for it:
    /// `POST /api/predictorGroups/{uid}/run`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let groups = client.predictor_groups();
    /// let predictions = groups.run("Vi5005t4d3I", "2024-01-01", "2024-06-01").await?;
    /// println!("{:?}", predictions.count);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where there is no such group, or one of its predictors cannot be run
    /// ([`Error::is_conflict`]).
    pub async fn run(
        &self,
        uid: &str,
        start_date: &str,
        end_date: &str,
    ) -> Result<Predictions, Error> {
        let request = Request::api(Method::POST, "predictorGroups/{}/run", &[&parse(uid)?]);
        run(self, request, start_date, end_date).await
    }
}

async fn run<K, V: Version>(
    resource: &Resource<'_, K, V>,
    request: Request,
    start_date: &str,
    end_date: &str,
) -> Result<Predictions, Error> {
    let request = between(request, start_date, end_date);
    let message = resource.client().core().send(&request).await?.done()?;
    Ok(Predictions::of(&message))
}

fn between(request: Request, start_date: &str, end_date: &str) -> Request {
    request.query("startDate", start_date).query("endDate", end_date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_is_between_two_days() {
        let request = Request::api(Method::POST, "predictors/run", &[]);
        assert_eq!(
            between(request, "2024-01-01", "2024-06-01").line(),
            "POST /api/predictors/run?startDate=2024-01-01&endDate=2024-06-01"
        );
    }

    #[test]
    fn the_number_is_read_from_what_the_server_says() {
        let message = |text: &str| WebMessage { message: Some(text.into()), ..Default::default() };
        assert_eq!(Predictions::of(&message("Generated 12 predictions")).count, Some(12));
        assert_eq!(Predictions::of(&message("Done")).count, None);
    }
}
