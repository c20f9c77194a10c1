//! A request before it is sent: no I/O, so that what goes out is tested as text.

use std::borrow::Cow;

use http::Method;
use http::header::{AUTHORIZATION, HOST, HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::Serialize;
use url::Url;

use crate::body::Body;
use crate::error::Error;
use crate::retry;
use crate::upload::Upload;

/// What is written into a query as it is: all that RFC 3986 lets stand there, without what some
/// proxies trip over (`[` and `]`) and what servers read as something else (`+`, `&`, `=`, `#`).
const QUERY: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'+')
    .add(b'<')
    .add(b'=')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// What is written into a segment of a path as it is.
const SEGMENT: &AsciiSet = &QUERY.add(b'/').add(b'?');

/// A request to a path below the server's base address.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Request {
    pub(crate) method: Method,
    /// The path, such as `/api/dataElements/fbfJHSPpUQD`.
    pub(crate) path: String,
    /// The path with a name in place of each identifier, for traces.
    pub(crate) template: Cow<'static, str>,
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) content_type: Option<Cow<'static, str>>,
    pub(crate) accept: &'static str,
    /// What is sent besides what every request has.
    pub(crate) headers: HeaderMap,
    /// Whether sending it twice is as good as once.
    pub(crate) repeatable: bool,
    pub(crate) body: Option<Body>,
}

impl Request {
    /// Returns a request for `/api/<path>`; each `{}` of `template` is filled by the next segment.
    pub(crate) fn api(method: Method, template: &str, segments: &[&str]) -> Self {
        let mut path = String::from("/api/");
        let mut segments = segments.iter();
        for (index, part) in template.split("{}").enumerate() {
            if index > 0 {
                path.extend(segments.next().map(|it| utf8_percent_encode(it, SEGMENT).to_string()));
            }
            path.push_str(part);
        }
        let template = format!("/api/{}", template.replace("{}", "{uid}")).into();
        Self::new(method, path, template)
    }

    /// Returns a request for any path: from the root if it begins with a slash, else below `/api`.
    pub(crate) fn at(method: Method, path: &str) -> Self {
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/api/{path}") };
        let template = path.split('?').next().unwrap_or_default().to_owned().into();
        Self::new(method, path, template)
    }

    fn new(method: Method, path: String, template: Cow<'static, str>) -> Self {
        Self {
            repeatable: retry::only_reads(&method),
            method,
            path,
            template,
            query: Vec::new(),
            content_type: None,
            accept: "application/json",
            headers: HeaderMap::new(),
            body: None,
        }
    }

    /// Says that sending the request twice is as good as once.
    pub(crate) fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }

    pub(crate) fn accept(mut self, content_type: &'static str) -> Self {
        self.accept = content_type;
        self
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Result<Self, Error> {
        let name = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| Error::build(format!("`{name}` is no name of a header")))?;
        // The value may be a secret.
        let value = HeaderValue::from_str(value).map_err(|_| {
            Error::build(format!("the value of the header `{name}` cannot be sent"))
        })?;
        if matches!(name, AUTHORIZATION | HOST) {
            return Err(Error::build(format!("the header `{name}` is the client's own")));
        }
        self.headers.append(name, value);
        Ok(self)
    }

    #[expect(clippy::needless_pass_by_value, reason = "`4` reads better than `&4`")]
    pub(crate) fn query(mut self, key: impl Into<Cow<'static, str>>, value: impl ToString) -> Self {
        self.query.push((key.into(), value.to_string()));
        self
    }

    pub(crate) fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Result<Self, Error> {
        let bytes = serde_json::to_vec(body).map_err(|error| {
            Error::build(format!("the body cannot be written as JSON: {error}"))
        })?;
        self.body = Some(bytes.into());
        self.content_type.get_or_insert("application/json".into());
        Ok(self)
    }

    pub(crate) fn content_type(mut self, content_type: impl Into<Cow<'static, str>>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    pub(crate) fn text(mut self, text: impl Into<String>) -> Self {
        self.body = Some(text.into().into());
        self.content_type("text/plain")
    }

    /// Carries a file as it is.
    pub(crate) fn upload(mut self, upload: Upload) -> Self {
        let content_type = upload.media_type().to_owned();
        self.body = Some(upload.into_body());
        self.content_type(content_type)
    }

    /// Carries a file as the field of a form.
    pub(crate) fn form(mut self, field: &str, upload: Upload) -> Self {
        let (body, content_type) = upload.into_form(field);
        self.body = Some(body);
        self.content_type(content_type)
    }

    /// Returns whether it carries what can be sent once only.
    pub(crate) fn is_streamed(&self) -> bool {
        self.body.as_ref().is_some_and(Body::is_stream)
    }

    /// Returns the whole address below `base`.
    pub(crate) fn url(&self, base: &Url) -> Result<Url, Error> {
        let path = self.path.split(['?', '#']).next().unwrap_or_default();
        if path.split('/').any(|segment| matches!(segment, "." | "..")) {
            return Err(Error::build(format!("the path `{}` leaves its place", self.path)));
        }
        let mut url = base.clone();
        url.set_path(&format!("{}{path}", base.path().trim_end_matches('/')));
        let own = self.path.split_once('?').map(|(_, query)| query.to_owned());
        let given = self.query.iter().map(|(key, value)| {
            let key = utf8_percent_encode(key, QUERY);
            format!("{key}={}", utf8_percent_encode(value, QUERY))
        });
        let query: Vec<String> = own.into_iter().chain(given).collect();
        url.set_query((!query.is_empty()).then(|| query.join("&")).as_deref());
        Ok(url)
    }

    /// Returns how long path and query are, without writing them.
    pub(crate) fn length(&self) -> usize {
        let written = |text| utf8_percent_encode(text, QUERY).map(str::len).sum::<usize>();
        let query = self.query.iter().map(|(key, value)| written(key) + written(value) + 2);
        self.path.len() + query.sum::<usize>()
    }

    /// Returns the request as tests compare it.
    #[cfg(test)]
    pub(crate) fn line(&self) -> String {
        let base = Url::parse("http://host/dhis").expect("a constant");
        let url = self.url(&base).expect("a good path");
        let tail = &url[url::Position::BeforePath..];
        format!("{} {}", self.method, tail.strip_prefix("/dhis").unwrap_or(tail))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_stays_below_its_base() {
        let request = Request::api(Method::GET, "dataElements/{}", &["fbfJHSPpUQD"]);
        let base = Url::parse("https://dhis2.example.org/demo/").unwrap();
        assert_eq!(
            request.url(&base).unwrap().as_str(),
            "https://dhis2.example.org/demo/api/dataElements/fbfJHSPpUQD"
        );
        assert_eq!(request.template, "/api/dataElements/{uid}");
    }

    #[test]
    fn what_is_put_into_a_path_or_query_stays_there() {
        let request = Request::api(Method::GET, "x/{}/y", &["a/b?c"])
            .query("fields", "id,name[x]")
            .query("filter", "name:eq:A&B + 1%=ü");
        assert_eq!(
            request.line(),
            "GET /api/x/a%2Fb%3Fc/y?fields=id,name%5Bx%5D&filter=name:eq:A%26B%20%2B%201%25%3D%C3%BC"
        );
    }

    #[test]
    fn a_path_is_from_the_root_or_below_api() {
        assert_eq!(Request::at(Method::GET, "/x?a=b").query("c", 1).line(), "GET /x?a=b&c=1");
        assert_eq!(Request::at(Method::GET, "me").line(), "GET /api/me");
    }

    #[test]
    fn a_path_that_climbs_is_refused() {
        let base = Url::parse("http://host/dhis").unwrap();
        let error = Request::at(Method::GET, "/api/../../etc").url(&base).unwrap_err();
        assert_eq!(error.to_string(), "the path `/api/../../etc` leaves its place");
    }
}
