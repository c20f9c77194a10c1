//! Metrics, where versions differ.

use http::StatusCode;

use super::Facts;

impl Facts {
    /// Writes the path of a route as the metrics name it.
    pub(crate) fn metered_path(self, path: &str) -> String {
        let path = path.replace("{}", "{uid}");
        if self.since_42() { path } else { path.trim_start_matches("/api").to_owned() }
    }

    /// Returns the word of the metrics for what became of a request.
    pub(crate) fn metered_outcome(self, status: StatusCode) -> &'static str {
        match status.as_u16() / 100 {
            1 => "INFORMATIONAL",
            2 if self.since_42() => "SUCCESSFUL",
            2 => "SUCCESS",
            3 => "REDIRECTION",
            4 => "CLIENT_ERROR",
            _ => "SERVER_ERROR",
        }
    }

    /// Returns what the metrics end a list of labels with.
    pub(crate) fn metered_label_end(self) -> &'static str {
        if self.since_42() { "" } else { "," }
    }

    /// Writes a count of the metrics.
    pub(crate) fn metered_count(self, count: u64) -> String {
        if self.since_42() { count.to_string() } else { format!("{count}.0") }
    }
}
