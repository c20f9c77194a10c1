//! From an answer to a value or an error.

use std::marker::PhantomData;

use bytes::Bytes;
use dhis2_models::Uid;
use dhis2_models::payload::{TrackerImportReport, WebMessage};
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, LOCATION, WWW_AUTHENTICATE};
use serde::de::{DeserializeOwned, DeserializeSeed};
use serde_json::Value;
use url::Position;

use crate::canonical;
use crate::error::{ApiError, AuthError, DecodeError, Endpoint, Error};
use crate::retry;
use crate::transport::Answer;

/// The most that is read of an answer that is no JSON and no success: a page of a proxy.
const LARGEST_PAGE: usize = 64 * 1024;

/// The most that is read of a refusal in JSON: an import report may list thousands of conflicts.
const LARGEST_REPORT: usize = 64 << 20;

/// The most of a body that an error shows.
const SHOWN: usize = 200;

/// An answer of a server, with its body.
///
/// Only answers of success come as a `Response`; all others are an [`Error`].
#[derive(Debug, Clone)]
pub struct Response {
    endpoint: Endpoint,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Response {
    /// Returns the status, such as 200 or 201.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body.
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    /// Returns the body as text; what is no UTF-8 is replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::NotDhis2`] where the body is a page, and with [`Error::Decode`] where it
    /// is not of the form of `T`.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.read(PhantomData)
    }

    /// Reads the body as JSON from a seed, and explains what is wrong with it if that fails.
    pub(crate) fn read<'de, S>(&'de self, seed: S) -> Result<S::Value, Error>
    where
        S: DeserializeSeed<'de> + Clone,
    {
        let mut deserializer = serde_json::Deserializer::from_slice(&self.body);
        let read = seed.clone().deserialize(&mut deserializer);
        read.and_then(|value| deserializer.end().map(|()| value))
            .map_err(|error| self.undecodable(&self.body, seed, error))
    }

    /// Takes the body out as text, without copying it.
    pub(crate) fn take_text(&mut self) -> Result<String, Error> {
        String::from_utf8(std::mem::take(&mut self.body).into()).map_err(|error| {
            let source = serde::de::Error::custom("it is not UTF-8");
            self.undecodable(error.as_bytes(), PhantomData::<Value>, source)
        })
    }

    /// Reads a body that was taken out as JSON from a seed; what is read may hold parts of it.
    pub(crate) fn read_text<'de, S>(&self, body: &'de str, seed: S) -> Result<S::Value, Error>
    where
        S: DeserializeSeed<'de> + Clone,
    {
        let mut deserializer = serde_json::Deserializer::from_str(body);
        let read = seed.clone().deserialize(&mut deserializer);
        read.and_then(|value| deserializer.end().map(|()| value))
            .map_err(|error| self.undecodable(body.as_bytes(), seed, error))
    }

    /// Says what is wrong with a body.
    fn undecodable<'de, S>(&self, body: &'de [u8], seed: S, error: serde_json::Error) -> Error
    where
        S: DeserializeSeed<'de>,
    {
        if let Some(page) = not_json(&self.endpoint, &self.headers, body) {
            return page;
        }
        Error::Decode(Box::new(DecodeError {
            endpoint: self.endpoint.clone(),
            path: path_of_trouble(body, seed),
            body: snippet(body),
            source: error,
        }))
    }

    /// Reads the body as any JSON; an empty one is `null`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Decode`] where the body is no JSON.
    pub fn json_or_null(&self) -> Result<Value, Error> {
        if self.body.is_empty() { Ok(Value::Null) } else { self.json() }
    }

    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// Returns the UID of what was made: some answers say it in their `Location` only.
    pub(crate) fn created(&self) -> Result<Uid, Error> {
        let message = self.done()?;
        let location = || self.headers.get(LOCATION)?.to_str().ok()?.rsplit('/').next();
        let uid = message.uid().or_else(|| location().and_then(Uid::new));
        uid.ok_or_else(|| {
            let what = format!("{}: the answer does not say what was made", self.endpoint);
            Error::Unsupported(what)
        })
    }

    /// Reads the web message that DHIS2 answers changes with, and takes the change for done if it
    /// says so: the status of an answer does not tell (2.43 answers 200 to an import of which a part
    /// was refused, where 2.41 and 2.42 answer 409). An empty body is an empty message.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Api`] where the message says that a part was refused, and with
    /// [`Error::Decode`] where the body is no web message.
    pub fn done(&self) -> Result<WebMessage, Error> {
        if self.body.is_empty() {
            return Ok(WebMessage::default());
        }
        let message: WebMessage = self.json()?;
        if message.is_done() {
            return Ok(message);
        }
        Err(Error::Api(Box::new(ApiError {
            endpoint: self.endpoint.clone(),
            status: self.status,
            message: message.message.as_deref().unwrap_or_default().to_owned(),
            body: None,
            tracker_report: None,
            web_message: Some(Box::new(message)),
            retry_after: None,
        })))
    }
}

/// Lets an answer of success pass, and makes an error of any other.
pub(crate) async fn accept(answer: Answer, sent: &'static str) -> Result<Answer, Error> {
    if answer.status.is_success() { Ok(answer) } else { Err(refusal(answer, sent).await) }
}

/// Reads an answer of success to its end.
pub(crate) async fn receive(mut answer: Answer, largest: usize) -> Result<Response, Error> {
    let (body, whole) = answer.read(largest).await?;
    let Answer { endpoint, status, headers, .. } = answer;
    if !whole {
        let reason = format!(
            "{endpoint}: the answer is larger than {largest} bytes; ask for less, page by page, or \
             allow more with `largest_answer`"
        );
        return Err(Error::Unsupported(reason));
    }
    Ok(Response { endpoint, status, headers, body })
}

/// Says what an answer that is no success means.
async fn refusal(mut answer: Answer, sent: &'static str) -> Error {
    if answer.status.is_redirection() {
        return redirected(&answer, sent);
    }
    let json = is_json(&answer.headers);
    let most = if json { LARGEST_REPORT } else { LARGEST_PAGE };
    // What was read of a refusal says more than that the rest of it did not come.
    let body = match answer.read(most).await {
        Ok((body, _)) => body,
        Err(error) => return error,
    };
    let web_message = serde_json::from_slice::<WebMessage>(&body).ok().filter(is_web_message);
    let tracker_report = match web_message {
        Some(_) => None,
        None => tracker_report(&body),
    };
    let message = match (&web_message, &tracker_report) {
        (None, Some(report)) => tracker_message(report),
        (Some(it), _) => it.message.as_deref().unwrap_or_default().to_owned(),
        (None, None) => page_message(&body)
            .or_else(|| container_message(&body))
            .unwrap_or_else(|| snippet(&body)),
    };
    let www_authenticate = answer.header(&WWW_AUTHENTICATE).map(str::to_owned);
    let status = answer.status;
    // A personal access token that is no token at all is answered with 400 and this header.
    let challenged = status == StatusCode::BAD_REQUEST && www_authenticate.is_some();
    if status == StatusCode::UNAUTHORIZED || challenged {
        let message = Some(message).filter(|it| !it.is_empty() && it != "Unauthorized");
        return Error::Auth(Box::new(AuthError {
            endpoint: answer.endpoint,
            status,
            sent,
            message,
            www_authenticate,
        }));
    }
    Error::Api(Box::new(ApiError {
        endpoint: answer.endpoint,
        status,
        message,
        body: (web_message.is_none() && tracker_report.is_none())
            .then(|| snippet(&body))
            .filter(|it| !it.is_empty()),
        web_message: web_message.map(Box::new),
        tracker_report: tracker_report.map(Box::new),
        retry_after: retry::retry_after(&answer.headers),
    }))
}

fn redirected(answer: &Answer, sent: &'static str) -> Error {
    let location =
        answer.header(&LOCATION).and_then(|it| answer.endpoint.whole_url().join(it).ok());
    match location {
        Some(to) if canonical::is_login(&to) => Error::Auth(Box::new(AuthError {
            endpoint: answer.endpoint.clone(),
            status: answer.status,
            sent,
            message: None,
            www_authenticate: answer.header(&WWW_AUTHENTICATE).map(str::to_owned),
        })),
        Some(to) => {
            let what = format!(
                "the server redirects to {}, which is not followed: credentials are sent to the \
                 canonical host only",
                &to[..Position::AfterPath]
            );
            Error::NotDhis2 { endpoint: answer.endpoint.clone(), what }
        }
        None => Error::NotDhis2 {
            endpoint: answer.endpoint.clone(),
            what: format!("a redirect ({}) without a usable address answered", answer.status),
        },
    }
}

/// Reads a body again, slowly, to learn where in it the trouble is.
fn path_of_trouble<'de, S: DeserializeSeed<'de>>(body: &'de [u8], seed: S) -> String {
    let mut track = serde_path_to_error::Track::new();
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let tracking = serde_path_to_error::Deserializer::new(&mut deserializer, &mut track);
    if seed.deserialize(tracking).is_ok() {
        // The trouble is after the value.
        return String::new();
    }
    // `.` is the whole, `?` a key that did not come to its end.
    track.path().to_string().trim_end_matches(['.', '?']).to_owned()
}

/// Returns an error if an answer of success is a page rather than data.
pub(crate) fn not_json(endpoint: &Endpoint, headers: &HeaderMap, body: &[u8]) -> Option<Error> {
    let html = content_type(headers).is_some_and(|it| it.starts_with("text/html"));
    if !html && body.trim_ascii_start().first() != Some(&b'<') {
        return None;
    }
    let what = match page_message(body) {
        Some(title) => format!("a page answered, `{title}`"),
        None => "a page answered instead of data".to_owned(),
    };
    Some(Error::NotDhis2 { endpoint: endpoint.clone(), what })
}

/// Reads the report that a refused import of tracker data is answered with: it is no web message.
fn tracker_report(body: &[u8]) -> Option<TrackerImportReport> {
    let report: TrackerImportReport = serde_json::from_slice(body).ok()?;
    report.validation_report.is_some().then_some(report)
}

/// Says what the first error of a report says.
fn tracker_message(report: &TrackerImportReport) -> String {
    let errors = report.validation_report.as_ref().and_then(|it| it.error_reports.as_deref());
    let errors = errors.unwrap_or_default();
    let Some(first) = errors.first() else { return "the import was refused".into() };
    let said = first.message.as_deref().unwrap_or_default().trim_end_matches('.');
    let code = first.error_code.as_deref().unwrap_or("error");
    match errors.len() {
        1 => format!("{code}: {said}"),
        many => format!("{code}: {said}; and {} more", many - 1),
    }
}

/// Returns whether a web message is one, and not some other JSON object, such as the servlet
/// container's of 2.41 for a path that is not there.
fn is_web_message(message: &WebMessage) -> bool {
    message.http_status_code.is_some()
}

fn content_type(headers: &HeaderMap) -> Option<&str> {
    headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok())
}

fn is_json(headers: &HeaderMap) -> bool {
    content_type(headers).is_some_and(|it| it.contains("json"))
}

/// Finds what the servlet container of 2.41 says in JSON of its own.
fn container_message(body: &[u8]) -> Option<String> {
    let answer: Value = serde_json::from_slice(body).ok()?;
    Some(format!("{} {}", answer["message"].as_str()?, answer["url"].as_str()?))
}

/// Finds what a page wants to say: the message of a servlet container's, or the title of any other.
fn page_message(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(&body[..body.len().min(LARGEST_PAGE)]);
    let lower = text.to_ascii_lowercase();
    let between = |start: &str, end: &str| {
        let from = lower.find(start)? + start.len();
        // `<title lang="en">`
        let from = from + lower[from..].find('>')? + 1;
        let to = from + lower[from..].find(end)?;
        Some(unescape(text[from..to].trim())).filter(|it| !it.is_empty())
    };
    between("<b>message</b", "</p>").or_else(|| between("<title", "</title>"))
}

fn unescape(text: &str) -> String {
    [("&#47;", "/"), ("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
        .into_iter()
        .fold(text.split_whitespace().collect::<Vec<_>>().join(" "), |text, (from, to)| {
            text.replace(from, to)
        })
}

/// Returns the beginning of a body, on one line.
pub(crate) fn snippet(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(&body[..body.len().min(SHOWN * 4)]);
    let mut shown: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = shown.char_indices().nth(SHOWN) {
        shown.truncate(end);
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_what_its_title_or_message_says() {
        for (page, says) in [
            ("<html><head><TITLE>502  Bad\nGateway</TITLE></head></html>", "502 Bad Gateway"),
            (
                "<h1>x</h1><p><b>Message</b> No static resource api&#47;x.</p>",
                "No static resource api/x.",
            ),
            ("<title lang=\"en\">Sign in</title>", "Sign in"),
        ] {
            assert_eq!(page_message(page.as_bytes()).as_deref(), Some(says));
        }
        assert_eq!(page_message(b"<html></html>"), None);
        assert_eq!(page_message(b"<title>"), None);
    }

    #[test]
    fn a_snippet_is_short_and_on_one_line() {
        assert_eq!(snippet(b"a\n  b"), "a b");
        assert_eq!(snippet("é".repeat(1000).as_bytes()).chars().count(), SHOWN + 1);
    }
}
