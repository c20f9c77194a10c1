//! What was asked, in order, for a test to look at.

use bytes::Bytes;
use serde_json::Value;

use crate::message::Request;

/// A request as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedRequest {
    /// The method.
    pub method: String,
    /// The path, decoded.
    pub path: String,
    /// The query, decoded, in order.
    pub query: Vec<(String, String)>,
    /// The headers without those that carry credentials, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Bytes,
}

/// The headers that a log must not keep.
const SECRET: &[&str] = &["authorization", "cookie", "proxy-authorization"];

impl LoggedRequest {
    pub(crate) fn of(request: &Request) -> Self {
        let headers = request.headers.iter().filter(|(name, _)| !SECRET.contains(&name.as_str()));
        Self {
            method: request.method.to_string(),
            path: request.path.clone(),
            query: request.query.pairs().to_vec(),
            headers: headers
                .map(|(name, value)| {
                    (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
                })
                .collect(),
            body: request.body.clone(),
        }
    }

    /// Returns the first value of a parameter.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Returns the body as JSON; null, where it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}
