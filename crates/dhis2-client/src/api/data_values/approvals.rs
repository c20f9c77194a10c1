//! Whether somebody stands by reported data.

use std::fmt::Display;

use dhis2_models::payload::{ApprovalStatusDto, DataApprovalPermissions};
use dhis2_models::{Text, Version};
use http::Method;

use super::DataValues;
use super::value::text;
use crate::error::Error;
use crate::request::Request;

/// What is approved: a workflow's data (or a data set's, by its workflow) of a period and an
/// organisation unit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ApprovalKey {
    /// The data set's UID, where there is no workflow.
    pub data_set: Option<Text>,
    /// The data approval workflow's UID.
    pub workflow: Option<Text>,
    /// The period.
    pub period: Text,
    /// The organisation unit's UID.
    pub organisation_unit: Text,
    /// The attribute option combo's UID, if it is not the default one.
    pub attribute_option_combo: Option<Text>,
}

impl ApprovalKey {
    /// Returns what is approved of a data approval workflow.
    pub fn of_workflow(
        workflow: impl AsRef<str>,
        period: impl Display,
        organisation_unit: impl AsRef<str>,
    ) -> Self {
        Self {
            workflow: Some(workflow.as_ref().into()),
            period: text(period),
            organisation_unit: organisation_unit.as_ref().into(),
            ..Self::default()
        }
    }

    /// Returns what is approved of a data set, by the workflow that it has.
    pub fn of_data_set(
        data_set: impl AsRef<str>,
        period: impl Display,
        organisation_unit: impl AsRef<str>,
    ) -> Self {
        Self {
            data_set: Some(data_set.as_ref().into()),
            period: text(period),
            organisation_unit: organisation_unit.as_ref().into(),
            ..Self::default()
        }
    }

    /// Returns the same for an attribute option combo.
    #[must_use]
    pub fn attribute_option_combo(mut self, uid: impl AsRef<str>) -> Self {
        self.attribute_option_combo = Some(uid.as_ref().into());
        self
    }

    fn request(&self, method: Method, path: &'static str) -> Request {
        let mut request = Request::api(method, path, &[]);
        for (name, value) in [("ds", &self.data_set), ("wf", &self.workflow)] {
            if let Some(value) = value {
                request = request.query(name, value);
            }
        }
        request = request.query("pe", &self.period).query("ou", &self.organisation_unit);
        match &self.attribute_option_combo {
            Some(combo) => request.query("aoc", combo),
            None => request,
        }
    }
}

/// Approvals.
impl<V: Version> DataValues<'_, V> {
    /// Asks whether data is approved, and what the user may do about it: `GET /api/dataApprovals`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::data_values::ApprovalKey;
    ///
    /// let march = ApprovalKey::of_data_set("JqLRhlXYG6D", "202403", "sSW3nr8oXST");
    /// let approval = client.data_values().approval(&march).await?;
    /// if approval.may_approve == Some(true) {
    ///     client.data_values().approve(&march).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the data set has no approval workflow ([`Error::is_conflict`]).
    pub async fn approval(&self, key: &ApprovalKey) -> Result<DataApprovalPermissions, Error> {
        self.client.core().fetch(&key.request(Method::GET, "dataApprovals")).await
    }

    /// Asks for the approvals of several workflows, periods and organisation units at once:
    /// `GET /api/dataApprovals/multiple`.
    ///
    /// # Errors
    ///
    /// Fails where one of them is not there.
    pub async fn approvals(
        &self,
        workflows: &[&str],
        periods: &[&str],
        organisation_units: &[&str],
    ) -> Result<Vec<ApprovalStatusDto>, Error> {
        let request = Request::api(Method::GET, "dataApprovals/multiple", &[])
            .query("wf", workflows.join(","))
            .query("pe", periods.join(","))
            .query("ou", organisation_units.join(","));
        self.client.core().fetch(&request).await
    }

    /// Approves data: `POST /api/dataApprovals`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not, or the data is approved already ([`Error::is_conflict`]).
    pub async fn approve(&self, key: &ApprovalKey) -> Result<(), Error> {
        self.change(key.request(Method::POST, "dataApprovals")).await
    }

    /// Takes an approval back: `DELETE /api/dataApprovals`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not, or the data is not approved ([`Error::is_conflict`]).
    pub async fn unapprove(&self, key: &ApprovalKey) -> Result<(), Error> {
        self.change(key.request(Method::DELETE, "dataApprovals")).await
    }

    /// Accepts data that was approved a level below: `POST /api/dataAcceptances`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not, or the data is not approved ([`Error::is_conflict`]).
    pub async fn accept(&self, key: &ApprovalKey) -> Result<(), Error> {
        self.change(key.request(Method::POST, "dataAcceptances")).await
    }

    /// Takes an acceptance back: `DELETE /api/dataAcceptances`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not, or the data is not accepted ([`Error::is_conflict`]).
    pub async fn unaccept(&self, key: &ApprovalKey) -> Result<(), Error> {
        self.change(key.request(Method::DELETE, "dataAcceptances")).await
    }

    async fn change(&self, request: Request) -> Result<(), Error> {
        self.client.core().send(&request).await?.done()?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn approvals_are_named_by_workflow_or_data_set() {
        let key = ApprovalKey::of_workflow("a", "2024", "b").attribute_option_combo("c");
        assert_eq!(
            key.request(Method::POST, "dataApprovals").line(),
            "POST /api/dataApprovals?wf=a&pe=2024&ou=b&aoc=c"
        );
        let key = ApprovalKey::of_data_set("a", "2024", "b");
        assert_eq!(
            key.request(Method::DELETE, "dataAcceptances").line(),
            "DELETE /api/dataAcceptances?ds=a&pe=2024&ou=b"
        );
    }
}
