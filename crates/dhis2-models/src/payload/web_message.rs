//! What servers answer changes with, and how to get at what it says.

use super::{
    ErrorReport, ImportConflict, ImportCount, Stats, TypeReport, WebMessage, WebMessageResponse,
};
use crate::Uid;

impl WebMessage {
    /// Returns the UID of the object that was created, changed or deleted.
    ///
    /// ```
    /// use dhis2_models::payload::WebMessage;
    ///
    /// let answer = r#"{"httpStatusCode": 201, "status": "OK", "response": {"uid": "fbfJHSPpUQD"}}"#;
    /// let message: WebMessage = serde_json::from_str(answer)?;
    /// assert_eq!(message.uid().unwrap(), "fbfJHSPpUQD");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn uid(&self) -> Option<Uid> {
        self.response.as_ref()?.uid.as_deref().and_then(Uid::new)
    }

    /// Returns what is wrong, object by object: the reports of one object, or of all objects of an
    /// import.
    pub fn error_reports(&self) -> impl Iterator<Item = &ErrorReport> {
        self.response.iter().flat_map(|response| response.all_error_reports())
    }

    /// Returns whether the server did all that it was asked.
    ///
    /// The status of the answer does not tell: an import of which a part was refused is a `WARNING`
    /// with 200 from one version and with 409 from another.
    pub fn is_done(&self) -> bool {
        let is_bad = |status: &str| matches!(status, "ERROR" | "WARNING");
        let response = self.response.as_ref().and_then(|it| it.status.as_deref());
        !self.status.as_ref().is_some_and(|status| is_bad(status.as_str()))
            && !response.is_some_and(is_bad)
    }

    /// Returns how many objects an import created, updated, deleted and left alone.
    pub fn stats(&self) -> Stats {
        self.response.as_ref().and_then(|it| it.stats.as_deref().cloned()).unwrap_or_default()
    }

    /// Returns how many data values an import took, updated, deleted and left alone.
    pub fn import_count(&self) -> ImportCount {
        self.response
            .as_ref()
            .and_then(|it| it.import_count.as_deref().cloned())
            .unwrap_or_default()
    }

    /// Returns the places of the data values that an import refused, from 0.
    pub fn rejected_indexes(&self) -> &[i64] {
        let response = self.response.as_ref();
        response.and_then(|it| it.rejected_indexes.as_deref()).unwrap_or_default()
    }

    /// Returns the conflicts that an import of data met.
    pub fn conflicts(&self) -> &[ImportConflict] {
        let response = self.response.as_ref();
        response.and_then(|it| it.conflicts.as_deref()).unwrap_or_default()
    }

    /// Returns what an import did with the objects of each class.
    pub fn type_reports(&self) -> &[TypeReport] {
        let response = self.response.as_ref();
        response.and_then(|it| it.type_reports.as_deref()).unwrap_or_default()
    }
}

impl WebMessageResponse {
    fn all_error_reports(&self) -> impl Iterator<Item = &ErrorReport> {
        let types = self.type_reports.iter().flatten();
        let objects = types
            .flat_map(|report| report.object_reports.iter().flatten())
            .chain(self.object_reports.iter().flatten());
        let of_objects = objects.flat_map(|report| report.error_reports.iter().flatten());
        self.error_reports.iter().flatten().chain(of_objects)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_are_found_wherever_they_stand() {
        for (json, codes) in [
            (
                r#"{"response":{"errorReports":[{"errorCode":"E4000"},{"errorCode":"E5003"}]}}"#,
                "E4000 E5003",
            ),
            (
                r#"{"response":{"typeReports":[{"objectReports":[{"errorReports":[{"errorCode":"E1"}]}]},
                    {"objectReports":[{"errorReports":[{"errorCode":"E2"}]}]}]}}"#,
                "E1 E2",
            ),
            (r#"{"response":{"objectReports":[{"errorReports":[{"errorCode":"E3"}]}]}}"#, "E3"),
            (r#"{"message":"no"}"#, ""),
        ] {
            let message: WebMessage = serde_json::from_str(json).unwrap();
            let found: Vec<&str> =
                message.error_reports().filter_map(|report| report.error_code.as_deref()).collect();
            assert_eq!(found.join(" "), codes);
        }
    }
}
