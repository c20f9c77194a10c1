//! What the program runs in, where versions differ.

use super::Facts;
use crate::release::Release;

impl Facts {
    /// Returns the version with its patch level.
    pub(crate) fn version(self) -> &'static str {
        self.each("2.41.9.1", "2.42.5.2", "2.43.1")
    }

    /// Tells if a JSON answer names its character set.
    pub(crate) fn names_json_charset(self) -> bool {
        self.since_42()
    }

    /// Returns the name of the servlet container, as it signs its pages; 2.41 runs in Jetty, which does not.
    pub(crate) fn container(self) -> Option<&'static str> {
        self.each(None, Some("Apache Tomcat/11.0.20"), Some("Apache Tomcat/11.0.20"))
    }

    /// Returns the longest request line that the container reads.
    pub(crate) fn longest_request_line() -> usize {
        8192
    }

    /// Returns the words for a method that a path does not know.
    pub(crate) fn method_not_supported(self, method: &str) -> String {
        let verb = if self.since_42() { "is not supported" } else { "not supported" };
        format!("Request method '{method}' {verb}")
    }

    /// Returns the words for a media type that a path does not take.
    pub(crate) fn media_type_not_supported(self, media_type: &str) -> String {
        if self.since_42() {
            format!("Content-Type '{media_type}' is not supported")
        } else {
            format!("Content type '{media_type}' not supported")
        }
    }

    /// Tells if a path with a malformed UID is no path at all, rather than an object that is missing.
    pub(crate) fn paths_check_uids(self) -> bool {
        self.since_42()
    }

    /// Returns what the container says about a form that a list cannot take.
    pub(crate) fn acceptable_representations(self) -> Option<&'static str> {
        self.container().map(|_| {
            "Acceptable representations: [application/json, application/json+gzip, application/json+zip, application/*+json]."
        })
    }

    /// Says that a parameter is missing.
    pub(crate) fn missing_parameter(self, name: &str) -> String {
        if self.since_42() {
            return format!("Required parameter '{name}' is not present.");
        }
        format!(
            "Required request parameter '{name}' for method parameter type String is not present"
        )
    }

    /// Returns where a page has moved to, if it has.
    pub(crate) fn moved_page(self, path: &str) -> Option<String> {
        match (self.release, path) {
            (Release::V41, _) => None,
            (Release::V43, "/dhis-web-login" | "/dhis-web-login/") => Some("/login/".to_owned()),
            (_, path) if path.ends_with('/') => None,
            (_, path) => Some(format!("{path}/")),
        }
    }
}
