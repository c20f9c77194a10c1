//! What is wrong with an object of an import: a code, what the message names, and the words of the version.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::facts::Facts;
use crate::tracker::record::Kind;

/// What a message names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Argument {
    /// A text, shown as it is.
    Text(String),
    /// An identifier of metadata; the arguments of the report show its scheme too.
    Identifier { scheme: &'static str, text: String, attribute: Option<String> },
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl Argument {
    fn shown(&self) -> &str {
        match self {
            Self::Text(text) | Self::Identifier { text, .. } => text,
        }
    }

    fn full(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Identifier { scheme, text, attribute: None } => format!(
                "MetadataIdentifier(idScheme={scheme}, identifier={text}, attributeValue=null)"
            ),
            Self::Identifier { scheme, text, attribute: Some(uid) } => format!(
                "MetadataIdentifier(idScheme={scheme}, identifier={uid}, attributeValue={text})"
            ),
        }
    }
}

/// What is wrong with an object.
#[derive(Debug, Clone)]
pub(super) struct Fault {
    pub(super) code: &'static str,
    pub(super) kind: Kind,
    pub(super) uid: String,
    pub(super) arguments: Vec<Argument>,
}

impl Fault {
    /// Writes the fault as the report shows an error.
    pub(super) fn value(&self, facts: Facts) -> Value {
        let arguments: Vec<String> = self.arguments.iter().map(Argument::full).collect();
        json!({
            "message": self.message(facts),
            "errorCode": self.code,
            "trackerType": self.kind.report_name(),
            "uid": self.uid,
            "args": arguments,
        })
    }

    fn message(&self, facts: Facts) -> String {
        let shown: Vec<&str> = self.arguments.iter().map(Argument::shown).collect();
        format_message(template(facts, self.code), &shown)
    }
}

/// Returns the words of a version for a code.
fn template(facts: Facts, code: &str) -> &'static str {
    type Words = HashMap<String, Vec<Option<String>>>;
    static WORDS: OnceLock<Words> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        serde_json::from_str(include_str!("../../../data/tracker_errors.json"))
            .expect("the file is part of the program and tested")
    });
    let place = facts.place_of_words();
    let row = words.get(code).map(Vec::as_slice).unwrap_or_default();
    let own = row.get(place).and_then(Option::as_deref);
    own.or_else(|| row.iter().flatten().next().map(String::as_str)).unwrap_or_default()
}

/// Fills arguments in, by the rules of the server's language: an apostrophe quotes and disappears.
fn format_message(template: &str, arguments: &[&str]) -> String {
    let mut out = String::new();
    let mut quoted = false;
    let mut rest = template.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '\'' if rest.peek() == Some(&'\'') => {
                rest.next();
                out.push('\'');
            }
            '\'' => quoted = !quoted,
            '{' if !quoted => {
                let number: String = rest.by_ref().take_while(|c| *c != '}').collect();
                let argument = number.parse::<usize>().ok().and_then(|it| arguments.get(it));
                out.push_str(argument.copied().unwrap_or_default());
            }
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::Release;

    #[test]
    fn a_message_is_in_the_words_of_its_version() {
        let fault = Fault {
            code: "E1013",
            kind: Kind::Event,
            uid: "a1234567890".to_owned(),
            arguments: vec![Argument::Identifier {
                scheme: "UID",
                text: "b1234567890".to_owned(),
                attribute: None,
            }],
        };
        let value = fault.value(Facts::of(Release::V42));
        assert_eq!(
            value["message"],
            "Could not find ProgramStage: `b1234567890`, linked to Event."
        );
        assert_eq!(
            value["args"][0],
            "MetadataIdentifier(idScheme=UID, identifier=b1234567890, attributeValue=null)"
        );
        let words = |release| template(Facts::of(release), "E1080");
        assert_ne!(words(Release::V42), words(Release::V43));
    }

    #[test]
    fn apostrophes_quote_and_disappear() {
        assert_eq!(format_message("lacks 'F_X' for `{0}`", &["a"]), "lacks F_X for `a`");
        assert_eq!(format_message("don''t {0}{1}", &["a", "b"]), "don't ab");
    }
}
