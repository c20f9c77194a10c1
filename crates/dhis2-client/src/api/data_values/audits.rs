//! Who changed which data value.

use dhis2_models::payload::DataValueAudit;
use dhis2_models::{Text, Version};
use futures_core::Stream;
use http::Method;

use super::DataValues;
use crate::error::Error;
use crate::pager;
use crate::request::Request;

/// Which changes to ask for; nothing said is all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditQuery {
    /// Of elements of these data sets, by UID.
    pub data_sets: Vec<Text>,
    /// Of these data elements, by UID.
    pub data_elements: Vec<Text>,
    /// Of these periods.
    pub periods: Vec<Text>,
    /// Of these organisation units, by UID.
    pub organisation_units: Vec<Text>,
    /// Of this category option combo, by UID.
    pub category_option_combo: Option<Text>,
    /// Of this attribute option combo, by UID.
    pub attribute_option_combo: Option<Text>,
    /// Of these kinds: `CREATE`, `UPDATE`, `DELETE`.
    pub audit_types: Vec<Text>,
}

impl AuditQuery {
    fn request(&self) -> Request {
        let mut request = Request::api(Method::GET, "audits/dataValue", &[]);
        for (name, values) in [
            ("ds", &self.data_sets),
            ("de", &self.data_elements),
            ("pe", &self.periods),
            ("ou", &self.organisation_units),
            ("auditType", &self.audit_types),
        ] {
            if !values.is_empty() {
                request = request.query(name, values.join(","));
            }
        }
        for (name, value) in
            [("co", &self.category_option_combo), ("cc", &self.attribute_option_combo)]
        {
            if let Some(value) = value {
                request = request.query(name, value);
            }
        }
        request.query("pageSize", 200)
    }
}

/// Audits.
impl<'c, V: Version> DataValues<'c, V> {
    /// Reads who changed which value, the latest change first: `GET /api/audits/dataValue`.
    ///
    /// What was changed while it is read may move others to the next page: ask for a period or an
    /// element where that matters.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::data_values::AuditQuery;
    /// use futures_util::TryStreamExt as _;
    ///
    /// let query = AuditQuery { data_elements: vec!["UNz8c1h8Aj3".into()], ..Default::default() };
    /// let mut audits = client.data_values().audits(&query);
    /// while let Some(audit) = audits.try_next().await? {
    ///     println!("{:?} {:?} by {:?}", audit.audit_type, audit.value, audit.modified_by);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn audits(
        &self,
        query: &AuditQuery,
    ) -> impl Stream<Item = Result<DataValueAudit, Error>> + Send + Unpin + use<'c, V> {
        pager::rows(self.client.core(), query.request(), "dataValueAudits")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_says_what_it_was_told() {
        let query = AuditQuery {
            data_elements: vec!["a".into(), "b".into()],
            category_option_combo: Some("c".into()),
            ..Default::default()
        };
        assert_eq!(query.request().line(), "GET /api/audits/dataValue?de=a,b&co=c&pageSize=200");
    }
}
