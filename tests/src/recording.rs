//! The exchanges that were recorded on real servers, as data.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// One recorded request with the answer that the real server gave.
#[derive(Debug, Deserialize)]
pub struct Exchange {
    /// The name, unique in its file.
    pub name: String,
    /// What was sent.
    pub request: RecordedRequest,
    /// What came back.
    pub response: RecordedResponse,
    /// The lists that were shortened to five entries: their path and true length.
    #[serde(default)]
    pub cut: Option<BTreeMap<String, usize>>,
}

/// A recorded request.
#[derive(Debug, Deserialize)]
pub struct RecordedRequest {
    /// The method.
    pub method: String,
    /// The path, from the root of the server.
    pub path: String,
    /// The query, in order.
    pub query: Vec<(String, String)>,
    /// The headers that matter.
    pub headers: BTreeMap<String, String>,
    /// The scheme of the `Authorization` header, or `none`.
    pub auth: String,
    body: Option<Box<RawValue>>,
}

/// A recorded answer.
#[derive(Debug, Deserialize)]
pub struct RecordedResponse {
    /// The status code.
    pub status: u16,
    /// The headers that matter, names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body: JSON, or a string where it was something else.
    pub body: Value,
}

impl RecordedRequest {
    /// Returns the bytes of the body as the recorder sent them.
    ///
    /// Servers name columns of a body in their errors, so JSON is spaced as the recorder spaced it.
    pub fn body(&self) -> Option<Vec<u8>> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Raw {
            raw: String,
        }
        let text = self.body.as_ref()?.get();
        if text == "null" {
            return None;
        }
        // A list of one text would be taken for the structure too.
        let raw = text.starts_with('{').then(|| serde_json::from_str::<Raw>(text).ok()).flatten();
        Some(match raw {
            Some(Raw { raw }) => raw.into_bytes(),
            None => spaced(text).into_bytes(),
        })
    }
}

/// Writes compact JSON with a space after each comma and colon.
fn spaced(compact: &str) -> String {
    let mut out = String::with_capacity(compact.len() * 9 / 8);
    let (mut in_string, mut escaped) = (false, false);
    for character in compact.chars() {
        out.push(character);
        if in_string {
            in_string = escaped || character != '"';
            escaped = character == '\\' && !escaped;
        } else if character == '"' {
            in_string = true;
        } else if matches!(character, ',' | ':') {
            out.push(' ');
        }
    }
    out
}

/// Returns the folder with the recordings.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("exchanges")
}

/// Reads one file of recordings: `v42`, `more-v42`.
///
/// # Errors
///
/// The file is missing, or a line of it is not an exchange.
pub fn read(name: &str) -> anyhow::Result<Vec<Exchange>> {
    let path = folder().join(format!("{name}.ndjson"));
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    text.lines()
        .enumerate()
        .map(|(index, line)| {
            serde_json::from_str(line)
                .with_context(|| format!("{}, line {}", path.display(), index + 1))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_spaced_outside_of_strings_only() {
        assert_eq!(spaced(r#"{"a,b":"c:\"d,","e":[1,2]}"#), r#"{"a,b": "c:\"d,", "e": [1, 2]}"#);
    }
}
