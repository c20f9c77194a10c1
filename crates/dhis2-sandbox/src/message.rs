//! Requests and answers as the handlers see them, without a word of any HTTP library's.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use crate::facts::Facts;
use crate::failure::Failure;
use crate::forward::Outgoing;

/// A request that has arrived whole.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// The method.
    pub method: Method,
    /// The path, decoded, without the query.
    pub path: String,
    /// The query as it came.
    pub raw_query: String,
    /// The query, decoded, in order.
    pub query: Query,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// The decoded pairs of a query.
#[derive(Debug, Clone, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    /// Parses the text after the question mark.
    pub(crate) fn parse(text: &str) -> Self {
        let decode = |part: &str| {
            let spaced = part.replace('+', " ");
            percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
        };
        let pairs = text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        });
        Self(pairs.collect())
    }

    /// Creates a query of pairs.
    pub(crate) fn of(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// Returns the first value of a parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Returns every value of a parameter, in order.
    pub(crate) fn all<'q>(&'q self, name: &str) -> impl Iterator<Item = &'q str> {
        let values: Vec<&str> =
            self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect();
        values.into_iter()
    }

    /// Returns the values of a parameter that may be repeated and may hold commas.
    pub(crate) fn list(&self, name: &str) -> Vec<&str> {
        self.all(name).flat_map(|v| v.split(',')).map(str::trim).filter(|v| !v.is_empty()).collect()
    }

    /// Tells if a parameter is there.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Reads a switch; what is neither word counts as the default.
    pub(crate) fn flag(&self, name: &str, default: bool) -> bool {
        match self.get(name) {
            Some(value) if value.eq_ignore_ascii_case("true") => true,
            Some(value) if value.eq_ignore_ascii_case("false") => false,
            _ => default,
        }
    }

    /// Returns the pairs in order.
    pub(crate) fn pairs(&self) -> &[(String, String)] {
        &self.0
    }
}

impl Request {
    /// Returns a header as text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Returns the media type of the body without its parameters, in lower case.
    pub(crate) fn media_type(&self) -> Option<String> {
        let value = self.header("content-type")?;
        Some(value.split(';').next().unwrap_or(value).trim().to_ascii_lowercase())
    }

    /// Returns the body as text.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// Parses the body as JSON.
    ///
    /// # Errors
    ///
    /// The body is no JSON; servers answer 409 with the words of their parser.
    pub(crate) fn json(&self) -> Result<Value, Failure> {
        crate::json_error::parse(&self.body).map_err(Failure::conflict)
    }
}

/// An answer.
#[derive(Debug, Clone)]
pub(crate) struct Response {
    /// The status code.
    pub status: StatusCode,
    /// The media type of the body.
    pub content: Content,
    /// The other headers, in order.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Bytes,
    /// The request whose answer is to be sent instead.
    pub forward: Option<Box<Outgoing>>,
}

impl Response {
    /// Creates an answer without a body.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self {
            status,
            content: Content::None,
            headers: Vec::new(),
            body: Bytes::new(),
            forward: None,
        }
    }

    /// Creates an answer with JSON; the media type is left to the server's custom.
    pub(crate) fn json(status: StatusCode, body: &Value) -> Self {
        Self::empty(status)
            .with_content(Content::Json)
            .with_body(serde_json::to_vec(body).expect("a JSON value can be written"))
    }

    /// Creates an answer of success with JSON.
    pub(crate) fn ok(body: &Value) -> Self {
        Self::json(StatusCode::OK, body)
    }

    /// Creates an answer with text of some media type.
    pub(crate) fn text(status: StatusCode, media_type: &str, body: impl Into<Bytes>) -> Self {
        Self::empty(status).with_content(Content::Other(media_type.to_owned())).with_body(body)
    }

    /// Creates an answer that another server gives.
    pub(crate) fn forwarded(outgoing: Outgoing) -> Self {
        Self { forward: Some(Box::new(outgoing)), ..Self::empty(StatusCode::OK) }
    }

    /// Creates a redirection.
    pub(crate) fn redirect(status: StatusCode, location: &str) -> Self {
        Self::empty(status).with_header("location", location)
    }

    /// Sets the media type.
    #[must_use]
    pub(crate) fn with_content(mut self, content: Content) -> Self {
        self.content = content;
        self
    }

    /// Adds a header.
    #[must_use]
    pub(crate) fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Puts a header in the place of the one with its name.
    #[must_use]
    pub(crate) fn with_other_header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.retain(|(key, _)| *key != name);
        self.with_header(name, value)
    }

    /// Sets the body.
    #[must_use]
    pub(crate) fn with_body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }

    /// Says that the answer is for this user only and must be asked for again.
    #[must_use]
    pub(crate) fn private(self) -> Self {
        self.with_header("cache-control", "no-cache, private")
    }

    /// Tomcat keeps what the server had said about caches when its page takes over; Jetty does not.
    #[must_use]
    pub(crate) fn private_on_tomcat(self, facts: Facts) -> Self {
        if facts.container().is_some() { self.private() } else { self }
    }
}

/// The media type of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Content {
    /// No body, no media type.
    None,
    /// JSON that a handler returned: the newer servers name its character set.
    Json,
    /// JSON about an error that was thrown: no server names its character set.
    ThrownJson,
    /// Anything else.
    Other(String),
}

const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'*');

/// Encodes a value as servers do in the links that they build.
pub(crate) fn form_encode(text: &str) -> String {
    utf8_percent_encode(text, FORM).to_string().replace("%20", "+")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_keeps_repeated_parameters_in_order() {
        let query = Query::parse("filter=a%3Aeq%3A1&fields=id+x&filter=b");
        assert_eq!(query.all("filter").collect::<Vec<_>>(), ["a:eq:1", "b"]);
        assert_eq!(query.get("fields"), Some("id x"));
        assert!(!query.has("page"));
    }

    #[test]
    fn links_are_encoded_as_forms_are() {
        assert_eq!(form_encode("Sex and age!~$(*"), "Sex+and+age%21%7E%24%28*");
    }
}
