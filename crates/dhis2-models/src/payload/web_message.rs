//! What servers answer changes with, and how to get at what it says.

use super::{ErrorReport, ImportConflict, TypeReport, WebMessage, WebMessageResponse};
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
