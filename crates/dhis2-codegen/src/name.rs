//! From DHIS2's names to Rust's.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Words that Rust keeps for itself and lets stand with `r#` before them.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Returns the name of a field or method: `dataSetElements` is `data_set_elements`.
pub(crate) fn field(wire: &str) -> String {
    // `heck` takes the `o` of `oAuth2Clients` for a word.
    let name = wire.replace("oAuth2", "oauth2").replace('-', "_").to_snake_case();
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        _ if KEYWORDS.contains(&name.as_str()) => format!("r#{name}"),
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("number_{name}"),
        _ => name,
    }
}

/// Returns the name of an enum's variant: `INTEGER_ZERO_OR_POSITIVE` is `IntegerZeroOrPositive`.
pub(crate) fn variant(constant: &str) -> String {
    let spelled = constant.replace('+', " plus ").replace('-', " ");
    let name = spelled.to_upper_camel_case();
    match name.as_str() {
        // The variant for unknown constants has this name.
        "Other" => "OtherConstant".into(),
        "Self" => "Self_".into(),
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("_{name}"),
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_in_snake_case() {
        for (wire, rust) in [
            ("dataSetElements", "data_set_elements"),
            ("type", "r#type"),
            ("super", "super_"),
            ("oAuth2Clients", "oauth2_clients"),
            ("keyUiLocale", "key_ui_locale"),
            ("128", "number_128"),
            ("g-recaptcha-response", "g_recaptcha_response"),
        ] {
            assert_eq!(field(wire), rust);
        }
    }

    #[test]
    fn variants_are_in_camel_case() {
        for (constant, rust) in [
            ("INTEGER_ZERO_OR_POSITIVE", "IntegerZeroOrPositive"),
            ("less_than_or_equal_to", "LessThanOrEqualTo"),
            ("OTHER", "OtherConstant"),
            ("SUM", "Sum"),
        ] {
            assert_eq!(variant(constant), rust);
        }
    }
}
