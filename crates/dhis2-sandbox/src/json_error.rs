//! Reads JSON and complains about it in the words of the server's parser.

use serde_json::Value;

/// What the parser says instead of quoting the body.
pub(crate) const SOURCE: &str =
    "[Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled)";

/// Parses a body.
///
/// # Errors
///
/// The body is no JSON: the message is the one that Jackson has for it.
pub(crate) fn parse(body: &[u8]) -> Result<Value, String> {
    serde_json::from_slice(body).map_err(|error| message(body, &error))
}

fn message(body: &[u8], error: &serde_json::Error) -> String {
    if body.iter().all(u8::is_ascii_whitespace) {
        return format!("No content to map due to end-of-input\n at {SOURCE}; line: 1]");
    }
    if error.is_eof() {
        let inside = innermost(body);
        let line = body.split(|byte| *byte == b'\n').count();
        let column = body.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        return format!(
            "Unexpected end-of-input {inside}\n at {SOURCE}; line: {line}, column: {column}]"
        );
    }
    let at = offset(body, error.line(), error.column());
    // The parser may notice a wrong word in its middle.
    let back = body[..at].iter().rev().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let at = at - back;
    let rest = body.get(at..).unwrap_or_default();
    let word_length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    if word_length > 0 && !rest[0].is_ascii_digit() {
        let word = String::from_utf8_lossy(&rest[..word_length]);
        return format!(
            "Unrecognized token '{word}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n at {SOURCE}; line: {}, column: {}]",
            error.line(),
            error.column() - back + word_length,
        );
    }
    let character = rest.first().copied().unwrap_or(b' ');
    format!(
        "Unexpected character ('{}' (code {character})): was expecting {}\n at {SOURCE}; line: {}, column: {}]",
        char::from(character),
        expected(body, at),
        error.line(),
        error.column() - back,
    )
}

fn offset(body: &[u8], line: usize, column: usize) -> usize {
    let start: usize =
        body.split(|byte| *byte == b'\n').take(line - 1).map(|part| part.len() + 1).sum();
    start + column.saturating_sub(1)
}

/// Names the thing that a body ends inside of.
fn innermost(body: &[u8]) -> &'static str {
    let mut open = Vec::new();
    let (mut in_string, mut escaped) = (false, false);
    for byte in body {
        if in_string {
            in_string = escaped || *byte != b'"';
            escaped = *byte == b'\\' && !escaped;
            continue;
        }
        match byte {
            b'"' => in_string = true,
            b'{' | b'[' => open.push(*byte),
            b'}' | b']' => {
                open.pop();
            }
            _ => {}
        }
    }
    match open.last() {
        _ if in_string => "in VALUE_STRING",
        Some(b'[') => "within/between Array entries",
        _ => "within/between Object entries",
    }
}

fn expected(body: &[u8], at: usize) -> &'static str {
    let before = body[..at.min(body.len())].iter().rev().find(|byte| !byte.is_ascii_whitespace());
    match before {
        Some(b'{' | b',') => "double-quote to start field name",
        Some(b'"' | b'}' | b']' | b'0'..=b'9') => "comma to separate Object entries",
        _ => {
            "a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_too_early_is_told_with_its_place() {
        assert_eq!(
            parse(b"{\"name\":").unwrap_err(),
            "Unexpected end-of-input within/between Object entries\n at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 9]"
        );
        assert!(parse(b"[1, 2").unwrap_err().contains("Array entries"));
        assert!(parse(b"nope").unwrap_err().starts_with("Unrecognized token 'nope'"));
        assert!(parse(b"").unwrap_err().starts_with("No content"));
        assert!(parse(b"{}").is_ok());
    }
}
