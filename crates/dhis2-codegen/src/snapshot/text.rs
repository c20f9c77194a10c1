//! A stable document as bytes: one way to write each value.

use std::fmt::Write;

use serde_json::{Number, Value};

/// Returns the bytes of a stable document: keys sorted, no white space, ASCII only, and a line feed
/// at the end.
pub fn to_bytes(document: &Value) -> Vec<u8> {
    let mut text = to_text(document);
    text.push('\n');
    text.into_bytes()
}

/// Returns a value as text, by which lists that are sets are sorted too.
pub(super) fn to_text(value: &Value) -> String {
    let mut out = String::new();
    write_value(value, &mut out);
    out
}

fn write_value(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => write_number(number, out),
        Value::String(text) => write_string(text, out),
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_value(item, out);
            }
            out.push(']');
        }
        Value::Object(map) => {
            // Sorted here as well: a feature of `serde_json` that any dependency may turn on makes
            // its maps keep the order of insertion.
            let mut entries: Vec<_> = map.iter().collect();
            entries.sort_by_key(|(key, _)| *key);
            out.push('{');
            for (index, (key, value)) in entries.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_string(key, out);
                out.push(':');
                write_value(value, out);
            }
            out.push('}');
        }
    }
}

fn write_string(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            ' '..='~' | '\u{7f}' => out.push(character),
            _ => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{unit:04x}").expect("a String takes all");
                }
            }
        }
    }
    out.push('"');
}

fn write_number(number: &Number, out: &mut String) {
    match number.as_f64().filter(|_| number.is_f64()) {
        Some(float) => write_float(float, out),
        None => write!(out, "{number}").expect("a String takes all"),
    }
}

/// The shortest digits that read back as the same number; an exponent of two digits or more where
/// the point is far from them.
fn write_float(float: f64, out: &mut String) {
    let scientific = format!("{float:e}");
    let (digits, exponent) = scientific.split_once('e').expect("`{:e}` writes an exponent");
    let exponent: i32 = exponent.parse().expect("`{:e}` writes a whole exponent");
    if (-4..16).contains(&exponent) {
        let plain = format!("{float}");
        let point = if plain.contains('.') { "" } else { ".0" };
        write!(out, "{plain}{point}").expect("a String takes all");
    } else {
        let sign = if exponent < 0 { '-' } else { '+' };
        write!(out, "{digits}e{sign}{:02}", exponent.abs()).expect("a String takes all");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_str, json};

    use super::*;

    #[test]
    fn a_document_is_sorted_compact_and_ends_a_line() {
        let bytes = to_bytes(&json!({"b": [1, null, true], "a": {"d": "x", "c": false}}));
        assert_eq!(
            bytes,
            br#"{"a":{"c":false,"d":"x"},"b":[1,null,true]}
"#
        );
    }

    #[test]
    fn a_number_is_written_in_one_way_however_the_server_wrote_it() {
        for (sent, written) in [
            ("1.7976931348623157E308", "1.7976931348623157e+308"),
            ("-1.7976931348623157e+308", "-1.7976931348623157e+308"),
            ("9.223372036854776E18", "9.223372036854776e+18"),
            ("2147483647", "2147483647"),
            ("2.147483647E9", "2147483647.0"),
            ("-9223372036854775808", "-9223372036854775808"),
            ("18446744073709551615", "18446744073709551615"),
            ("1E16", "1e+16"),
            ("1.0E15", "1000000000000000.0"),
            ("1.0E-4", "0.0001"),
            ("1.0E-5", "1e-05"),
            ("4.9E-324", "5e-324"),
            ("0.1", "0.1"),
            ("-180.0", "-180.0"),
            ("0.0", "0.0"),
        ] {
            assert_eq!(to_text(&from_str(sent).unwrap()), written, "{sent}");
        }
    }

    #[test]
    fn text_beyond_ascii_is_escaped() {
        assert_eq!(
            to_text(&json!("é\u{1f600}\u{1}\"\\/\n")),
            r#""\u00e9\ud83d\ude00\u0001\"\\/\n""#
        );
    }
}
