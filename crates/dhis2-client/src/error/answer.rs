//! What a server answers when it does not do what it was asked.

use std::fmt;
use std::time::Duration;

use dhis2_models::payload::{ErrorReport, TrackerImportReport, WebMessage};
use http::StatusCode;

use super::Endpoint;

/// The most reports that the text of an error lists; all of them are in the web message.
const LISTED: usize = 3;

/// The server refused a request, or part of it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ApiError {
    /// What was asked.
    pub endpoint: Endpoint,
    /// The status of the answer.
    pub status: StatusCode,
    /// What the server said: its own message, or the title of the page it answered with.
    pub message: String,
    /// The whole answer, where it is one of DHIS2's messages: with the reports of what is wrong
    /// with which object.
    pub web_message: Option<Box<WebMessage>>,
    /// The whole answer, where it is the report of an import of tracker data.
    pub tracker_report: Option<Box<TrackerImportReport>>,
    /// The beginning of the answer, where it is anything else.
    pub body: Option<String>,
    /// How long the server asks to wait before another attempt.
    pub retry_after: Option<Duration>,
}

impl ApiError {
    /// Returns DHIS2's code for what is wrong, such as `E1005`: that of the answer, or of its first
    /// report.
    pub fn code(&self) -> Option<&str> {
        let message = self.web_message.as_ref()?;
        message
            .error_code
            .as_deref()
            .or_else(|| message.error_reports().next()?.error_code.as_deref())
    }

    /// Returns what is wrong, object by object.
    pub fn reports(&self) -> impl Iterator<Item = &ErrorReport> {
        self.web_message.iter().flat_map(|message| message.error_reports())
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, status, message, .. } = self;
        write!(formatter, "{endpoint}: {} {}", status.as_u16(), reason(*status))?;
        if !message.is_empty() {
            write!(formatter, ": {}", message.trim_end_matches('.'))?;
        }
        if let Some(code) = self.web_message.as_ref().and_then(|it| it.error_code.as_deref()) {
            write!(formatter, " ({code})")?;
        }
        let mut reports = self.reports();
        for report in reports.by_ref().take(LISTED) {
            let code = report.error_code.as_deref().unwrap_or("error");
            let said = report.message.as_deref().unwrap_or("no message");
            write!(formatter, "; {code}: {said}")?;
        }
        match reports.count() {
            0 => Ok(()),
            more => write!(formatter, "; and {more} more"),
        }
    }
}

impl std::error::Error for ApiError {}

/// The server does not accept who the client says it is.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AuthError {
    /// What was asked.
    pub endpoint: Endpoint,
    /// The status of the answer; a redirect to the login page is one as well.
    pub status: StatusCode,
    /// What the client sent.
    pub sent: &'static str,
    /// What the server said of it, if anything.
    pub message: Option<String>,
    /// What the server asks for, by its header `WWW-Authenticate`.
    pub www_authenticate: Option<String>,
}

impl fmt::Display for AuthError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, status, sent, message, www_authenticate } = self;
        write!(formatter, "{endpoint}: the server does not accept {sent}")?;
        match message {
            Some(message) => write!(formatter, ": {message}")?,
            None if status.is_redirection() => formatter.write_str(": it asks for a login")?,
            None => write!(formatter, ": {} {}", status.as_u16(), reason(*status))?,
        }
        match www_authenticate {
            Some(wanted) => write!(formatter, " (it wants `{wanted}`)"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for AuthError {}

/// An answer is not of the form that was asked for.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub struct DecodeError {
    /// What was asked.
    pub endpoint: Endpoint,
    /// Where in the answer the trouble is, such as `dataElements[3].id`; empty for all of it.
    pub path: String,
    /// The beginning of the answer.
    pub body: String,
    /// What is wrong there.
    pub source: serde_json::Error,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: the answer could not be read", self.endpoint)?;
        if !self.path.is_empty() {
            write!(formatter, " at `{}`", self.path)?;
        }
        write!(formatter, "; it begins `{}`", self.body)
    }
}

fn reason(status: StatusCode) -> &'static str {
    status.canonical_reason().unwrap_or("unknown status")
}
