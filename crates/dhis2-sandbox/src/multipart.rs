//! Reads forms with files: `multipart/form-data`.

use bytes::Bytes;
use http::StatusCode;

use crate::container;
use crate::facts::Facts;
use crate::failure::Failure;
use crate::message::Request;

/// A part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// The name of the field.
    pub name: String,
    /// The name of the file, where the part is one.
    pub file_name: Option<String>,
    /// The media type, where the part says one.
    pub media_type: Option<String>,
    /// What the part holds.
    pub content: Bytes,
}

/// Finds the file that a form must have under a name.
///
/// # Errors
///
/// The request is no form, or the form has no such file: the page of the servlet container.
pub(crate) fn file(facts: Facts, request: &Request, name: &str) -> Result<Part, Failure> {
    let parts = parse(request).unwrap_or_default();
    let found = parts.into_iter().find(|part| part.name == name && part.file_name.is_some());
    found.ok_or_else(|| {
        let message = facts.missing_part(name);
        let page = container::page(facts, request, StatusCode::BAD_REQUEST, Some(&message));
        Failure::page(page)
    })
}

/// Takes a form apart; nothing, where the request is none.
pub(crate) fn parse(request: &Request) -> Option<Vec<Part>> {
    let header = request.header("content-type")?;
    if !header.to_ascii_lowercase().starts_with("multipart/") {
        return None;
    }
    let boundary = parameter(header, "boundary")?;
    let delimiter = format!("--{boundary}");
    let body = &request.body;
    let mut parts = Vec::new();
    let mut at = find(body, delimiter.as_bytes(), 0)? + delimiter.len();
    while !body[at..].starts_with(b"--") {
        let next = find(body, format!("\r\n{delimiter}").as_bytes(), at)?;
        let head = find(body, b"\r\n\r\n", at).filter(|end| *end <= next)?;
        let content = body.slice((head + 4).min(next)..next);
        if let Some(part) = part(&String::from_utf8_lossy(&body[at..head]), content) {
            parts.push(part);
        }
        at = next + 2 + delimiter.len();
    }
    Some(parts)
}

fn part(head: &str, content: Bytes) -> Option<Part> {
    let mut part = Part { name: String::new(), file_name: None, media_type: None, content };
    for line in head.lines() {
        let Some((name, value)) = line.split_once(':') else { continue };
        match name.trim().to_ascii_lowercase().as_str() {
            "content-disposition" => {
                part.name = parameter(value, "name")?;
                part.file_name = parameter(value, "filename");
            }
            "content-type" => part.media_type = Some(value.trim().to_owned()),
            _ => {}
        }
    }
    Some(part)
}

/// Returns a parameter of a header: `form-data; name="file"`.
fn parameter(header: &str, name: &str) -> Option<String> {
    header.split(';').skip(1).find_map(|piece| {
        let (key, value) = piece.split_once('=')?;
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"').to_owned())
    })
}

fn find(text: &[u8], wanted: &[u8], from: usize) -> Option<usize> {
    text.get(from..)?.windows(wanted.len()).position(|part| part == wanted).map(|at| at + from)
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, Method};

    use super::*;
    use crate::message::Query;

    fn form(body: &'static [u8]) -> Option<Vec<Part>> {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", "multipart/form-data; boundary=\"--b\"".parse().unwrap());
        let request = Request {
            method: Method::POST,
            path: String::new(),
            raw_query: String::new(),
            query: Query::default(),
            headers,
            body: Bytes::from_static(body),
        };
        parse(&request)
    }

    #[test]
    fn a_form_keeps_its_bytes() {
        let parts = form(
            b"----b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\nContent-Type: text/csv\r\n\r\na\r\n\xff--\r\n----b\r\nContent-Disposition: form-data; name=x\r\n\r\n\r\n----b--\r\n",
        )
        .unwrap();
        assert_eq!(
            (parts[0].name.as_str(), parts[0].file_name.as_deref()),
            ("file", Some("a.bin"))
        );
        assert_eq!(parts[0].content, &b"a\r\n\xff--"[..]);
        assert_eq!((parts[1].name.as_str(), parts[1].content.len()), ("x", 0));
        assert_eq!(form(b""), None);
    }
}
