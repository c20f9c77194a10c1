//! An error as the servers tell it: the envelope that is called a web message.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::message::{Content, Response};

/// A refused request.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    /// The status code.
    pub status: StatusCode,
    /// What the server says about it.
    pub message: String,
    /// The code of the error, where the server knows one.
    pub code: Option<String>,
    /// What it says to developers.
    pub developer_message: Option<String>,
    /// The page of the servlet container, where the request did not get as far as the server itself.
    page: Option<Box<Response>>,
}

impl Failure {
    /// Creates a refusal with a status and a message.
    pub(crate) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), code: None, developer_message: None, page: None }
    }

    /// Creates a refusal that is answered by a page of the servlet container.
    pub(crate) fn page(page: Response) -> Self {
        Self {
            status: page.status,
            message: String::new(),
            code: None,
            developer_message: None,
            page: Some(Box::new(page)),
        }
    }

    /// Adds the code of the error.
    #[must_use]
    pub(crate) fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Adds what the server says to developers.
    #[must_use]
    pub(crate) fn with_developer_message(mut self, message: impl Into<String>) -> Self {
        self.developer_message = Some(message.into());
        self
    }

    /// Creates a 400 without a code, as wrong parameters get it.
    pub(crate) fn bad_parameter(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    /// Creates a 400.
    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::bad_parameter(message).with_code("E1003")
    }

    /// Creates a 404 with words of its own.
    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, message).with_code("E1005")
    }

    /// Creates a 404 without a code, as a handler returns rather than throws it.
    pub(crate) fn missing(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, message)
    }

    /// Creates the 404 for an object: `DataElement with id a1234567890 could not be found.`
    pub(crate) fn no_object(class: &str, uid: &str) -> Self {
        Self::not_found(format!("{class} with id {uid} could not be found."))
    }

    /// Creates a 403.
    pub(crate) fn forbidden(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, message).with_code("E1006")
    }

    /// Creates a 409 without a code.
    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, message)
    }

    /// Creates a 500, as a fault of the server's own.
    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, message)
    }

    /// Returns the envelope.
    pub(crate) fn body(&self) -> Value {
        let mut message = WebMessage::new(self.status).with_message(&self.message);
        if let Some(text) = &self.developer_message {
            message = message.with("devMessage", json!(text));
        }
        if let Some(code) = &self.code {
            message = message.with("errorCode", json!(code));
        }
        message.into_value()
    }
}

impl From<Failure> for Response {
    fn from(failure: Failure) -> Self {
        match failure.page {
            Some(page) => *page,
            None => Self::json(failure.status, &failure.body())
                .with_content(Content::ThrownJson)
                .private(),
        }
    }
}

/// The envelope of most answers to a write.
#[derive(Debug, Clone)]
pub(crate) struct WebMessage {
    status: StatusCode,
    fields: Map<String, Value>,
}

impl WebMessage {
    /// Creates an envelope; its word is `OK` for success and `ERROR` else.
    pub(crate) fn new(status: StatusCode) -> Self {
        let mut fields = Map::new();
        fields.insert("httpStatus".into(), json!(status.canonical_reason().unwrap_or_default()));
        fields.insert("httpStatusCode".into(), json!(status.as_u16()));
        fields.insert("status".into(), json!(if status.is_success() { "OK" } else { "ERROR" }));
        Self { status, fields }
    }

    /// Creates the envelope of a success with a message.
    pub(crate) fn ok(message: impl Into<String>) -> Self {
        Self::new(StatusCode::OK).with_message(message)
    }

    /// Sets the status, which leaves the word as it is.
    #[must_use]
    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        let reason = status.canonical_reason().unwrap_or_default();
        self.with("httpStatus", json!(reason)).with("httpStatusCode", json!(status.as_u16()))
    }

    /// Sets the message.
    #[must_use]
    pub(crate) fn with_message(self, message: impl Into<String>) -> Self {
        self.with("message", Value::String(message.into()))
    }

    /// Sets the word: `OK`, `WARNING`, `ERROR`.
    #[must_use]
    pub(crate) fn with_word(self, word: &str) -> Self {
        self.with("status", json!(word))
    }

    /// Sets what the envelope holds.
    #[must_use]
    pub(crate) fn with_response(self, kind: &str, mut response: Value) -> Self {
        if let Value::Object(fields) = &mut response {
            fields.insert("responseType".into(), json!(kind));
        }
        self.with("response", response)
    }

    /// Sets any key.
    #[must_use]
    pub(crate) fn with(mut self, key: &str, value: Value) -> Self {
        self.fields.insert(key.to_owned(), value);
        self
    }

    /// Returns the envelope as JSON.
    pub(crate) fn into_value(self) -> Value {
        Value::Object(self.fields)
    }
}

impl From<WebMessage> for Response {
    fn from(message: WebMessage) -> Self {
        let response = Self::json(message.status, &Value::Object(message.fields));
        // What a handler returns as an error is kept from caches like what it throws.
        if message.status.is_success() { response } else { response.private() }
    }
}
