//! Whether all of a data set was reported.

use std::fmt::Display;

use dhis2_models::payload::{
    CompleteDataSetRegistration, CompleteDataSetRegistrations, WebMessage,
};
use dhis2_models::{Text, Version};
use http::Method;
use serde_json::json;

use super::DataValues;
use super::value::text;
use crate::IdScheme;
use crate::error::Error;
use crate::request::Request;

/// Which report of a data set: of which period, by which organisation unit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Completeness {
    /// The data set's UID.
    pub data_set: Text,
    /// The period, such as `202404`.
    pub period: Text,
    /// The organisation unit's UID.
    pub organisation_unit: Text,
    /// The attribute option combo's UID, if it is not the default one.
    pub attribute_option_combo: Option<Text>,
}

impl Completeness {
    /// Returns the report of a data set of a period by an organisation unit.
    pub fn new(
        data_set: impl AsRef<str>,
        period: impl Display,
        organisation_unit: impl AsRef<str>,
    ) -> Self {
        Self {
            data_set: data_set.as_ref().into(),
            period: text(period),
            organisation_unit: organisation_unit.as_ref().into(),
            attribute_option_combo: None,
        }
    }

    /// Returns the report with an attribute option combo.
    #[must_use]
    pub fn attribute_option_combo(mut self, uid: impl AsRef<str>) -> Self {
        self.attribute_option_combo = Some(uid.as_ref().into());
        self
    }
}

/// Which reports to ask for. A server wants data sets, and organisation units or groups of them, and
/// periods or dates or what was registered of late.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CompletenessQuery {
    /// The data sets' UIDs.
    pub data_sets: Vec<Text>,
    /// The periods.
    pub periods: Vec<Text>,
    /// From this date on, such as `2024-01-01`.
    pub start_date: Option<Text>,
    /// Until this date.
    pub end_date: Option<Text>,
    /// The organisation units' UIDs.
    pub organisation_units: Vec<Text>,
    /// The UIDs of groups of organisation units.
    pub organisation_unit_groups: Vec<Text>,
    /// Whether the units below those count as well.
    pub children: bool,
    /// Registered since this moment.
    pub created: Option<Text>,
    /// Registered within a time such as `1d` or `12h`.
    pub created_within: Option<Text>,
    /// No more than so many.
    pub limit: Option<u32>,
    /// How everything is called in the answer.
    pub id_scheme: Option<IdScheme>,
}

impl CompletenessQuery {
    fn request(&self) -> Request {
        let mut request = Request::api(Method::GET, "completeDataSetRegistrations", &[]);
        for (name, values) in [
            ("dataSet", &self.data_sets),
            ("period", &self.periods),
            ("orgUnit", &self.organisation_units),
            ("orgUnitGroup", &self.organisation_unit_groups),
        ] {
            for value in values {
                request = request.query(name, value);
            }
        }
        for (name, value) in [
            ("startDate", &self.start_date),
            ("endDate", &self.end_date),
            ("created", &self.created),
            ("createdDuration", &self.created_within),
        ] {
            if let Some(value) = value {
                request = request.query(name, value);
            }
        }
        if self.children {
            request = request.query("children", true);
        }
        if let Some(limit) = self.limit {
            request = request.query("limit", limit);
        }
        if let Some(scheme) = &self.id_scheme {
            request = request.query("idScheme", scheme);
        }
        request
    }
}

impl<V: Version> DataValues<'_, V> {
    /// Asks which reports are complete: `GET /api/completeDataSetRegistrations`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::data_values::CompletenessQuery;
    ///
    /// let query = CompletenessQuery {
    ///     data_sets: vec!["JqLRhlXYG6D".into()],
    ///     periods: vec!["202403".into()],
    ///     organisation_units: vec!["yxeAyNIJ4FX".into()],
    ///     children: true,
    ///     ..Default::default()
    /// };
    /// for report in client.data_values().completeness(&query).await? {
    ///     println!("{:?} on {:?} by {:?}", report.organisation_unit, report.date, report.stored_by);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the query says too little ([`Error::is_conflict`]).
    pub async fn completeness(
        &self,
        query: &CompletenessQuery,
    ) -> Result<Vec<CompleteDataSetRegistration>, Error> {
        let answer: CompleteDataSetRegistrations =
            self.client.core().fetch(&query.request()).await?;
        Ok(answer.complete_data_set_registrations.unwrap_or_default())
    }

    /// Says that reports are complete: `POST /api/completeDataSetRegistrations`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::data_values::Completeness;
    ///
    /// let report = Completeness::new("JqLRhlXYG6D", "202403", "sSW3nr8oXST");
    /// client.data_values().complete(&[report]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the server does not take all of them; the conflicts in [`Error::api`] say why.
    pub async fn complete(&self, reports: &[Completeness]) -> Result<WebMessage, Error> {
        let registrations: Vec<_> = reports.iter().map(registration).collect();
        let body = json!({ "completeDataSetRegistrations": registrations });
        let request = Request::api(Method::POST, "completeDataSetRegistrations", &[]);
        self.client.core().send(&request.repeatable().json(&body)?).await?.done()
    }

    /// Says that a report is not complete after all: `DELETE /api/completeDataSetRegistrations`.
    ///
    /// # Errors
    ///
    /// Fails where the data set, period or organisation unit is not there ([`Error::is_conflict`]).
    pub async fn uncomplete(&self, report: &Completeness) -> Result<(), Error> {
        let mut request = Request::api(Method::DELETE, "completeDataSetRegistrations", &[])
            .query("ds", &report.data_set)
            .query("pe", &report.period)
            .query("ou", &report.organisation_unit)
            .repeatable();
        let combo = report.attribute_option_combo.as_deref();
        if let Some(attribute) = self.attribute(combo).await? {
            request = attribute.add_to(request);
        }
        self.client.core().send(&request).await?;
        Ok(())
    }
}

fn registration(report: &Completeness) -> serde_json::Value {
    let mut registration = json!({
        "dataSet": report.data_set,
        "period": report.period,
        "organisationUnit": report.organisation_unit,
        "completed": true,
    });
    if let Some(combo) = &report.attribute_option_combo {
        registration["attributeOptionCombo"] = combo.as_str().into();
    }
    registration
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_says_what_it_was_told() {
        let query = CompletenessQuery {
            data_sets: vec!["a".into(), "b".into()],
            periods: vec!["2024".into()],
            organisation_units: vec!["c".into()],
            children: true,
            limit: Some(5),
            ..Default::default()
        };
        assert_eq!(
            query.request().line(),
            "GET /api/completeDataSetRegistrations?dataSet=a&dataSet=b&period=2024&orgUnit=c\
             &children=true&limit=5"
        );
    }
}
