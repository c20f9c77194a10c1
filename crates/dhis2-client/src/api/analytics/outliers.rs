//! Values that lie far from their neighbours.

use dhis2_models::{Text, Version};
use http::Method;

use super::Analytics;
use super::grid::Grid;
use crate::error::Error;
use crate::request::Request;

/// How it is judged whether a value lies far off.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutlierAlgorithm {
    /// By the mean and the standard deviation.
    #[default]
    ZScore,
    /// By the median and the median absolute deviation, which single far values move less.
    ModifiedZScore,
}

/// Which values to look at, and when one is an outlier.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OutlierQuery {
    /// The values of elements of these data sets, by UID.
    pub data_sets: Vec<Text>,
    /// The values of these data elements, by UID.
    pub data_elements: Vec<Text>,
    /// From this date on, such as `2024-01-01`.
    pub start_date: Option<Text>,
    /// Until this date.
    pub end_date: Option<Text>,
    /// Of these periods, such as `LAST_12_MONTHS`, in place of dates.
    pub periods: Vec<Text>,
    /// Of these organisation units and all below, by UID.
    pub organisation_units: Vec<Text>,
    /// How it is judged.
    pub algorithm: OutlierAlgorithm,
    /// From which score on a value is an outlier; 3 if not set.
    pub threshold: Option<f64>,
    /// How many to answer with; 500 if not set.
    pub max_results: Option<u32>,
    /// What the rows are ordered by: `Z_SCORE`, `MODIFIED_Z_SCORE`, `ABS_DEV`, `VALUE`, …
    pub order_by: Option<Text>,
}

impl OutlierQuery {
    fn request(&self) -> Request {
        let mut request = Request::api(Method::GET, "analytics/outlierDetection", &[]);
        for (name, values) in
            [("ds", &self.data_sets), ("dx", &self.data_elements), ("ou", &self.organisation_units)]
        {
            if !values.is_empty() {
                request = request.query(name, values.join(","));
            }
        }
        if !self.periods.is_empty() {
            request = request.query("pe", self.periods.join(";"));
        }
        for (name, value) in [
            ("startDate", &self.start_date),
            ("endDate", &self.end_date),
            ("orderBy", &self.order_by),
        ] {
            if let Some(value) = value {
                request = request.query(name, value);
            }
        }
        // The document calls it MOD_Z_SCORE, and the server does not know that.
        if self.algorithm == OutlierAlgorithm::ModifiedZScore {
            request = request.query("algorithm", "MODIFIED_Z_SCORE");
        }
        if let Some(threshold) = self.threshold {
            request = request.query("threshold", threshold);
        }
        match self.max_results {
            Some(most) => request.query("maxResults", most),
            None => request,
        }
    }
}

impl<V: Version> Analytics<'_, V> {
    /// Finds values that lie far from their neighbours: `GET /api/analytics/outlierDetection`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::analytics::OutlierQuery;
    ///
    /// let query = OutlierQuery {
    ///     data_sets: vec!["JqLRhlXYG6D".into()],
    ///     start_date: Some("2024-01-01".into()),
    ///     end_date: Some("2024-12-31".into()),
    ///     organisation_units: vec!["yxeAyNIJ4FX".into()],
    ///     ..Default::default()
    /// };
    /// for row in client.analytics().outliers(&query).await?.rows() {
    ///     println!("{:?} in {:?}: {:?}", row.get("dxname"), row.get("ouname"), row.get("value"));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the query says too little, and where the tables have not been built yet.
    pub async fn outliers(&self, query: &OutlierQuery) -> Result<Grid, Error> {
        let core = self.client.core();
        let response = core.send(&query.request()).await?;
        core.reading(|| Grid::read(response))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_says_what_it_was_told() {
        let query = OutlierQuery {
            data_sets: vec!["a".into(), "b".into()],
            periods: vec!["2024".into(), "LAST_YEAR".into()],
            algorithm: OutlierAlgorithm::ModifiedZScore,
            threshold: Some(2.5),
            max_results: Some(3),
            ..Default::default()
        };
        assert_eq!(
            query.request().line(),
            "GET /api/analytics/outlierDetection?ds=a,b&pe=2024;LAST_YEAR\
             &algorithm=MODIFIED_Z_SCORE&threshold=2.5&maxResults=3"
        );
    }
}
