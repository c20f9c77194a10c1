//! The UIDs that a server made up: which of ours stands for which recorded one.

use std::collections::{BTreeMap, BTreeSet};

/// A part of a text that may differ from server to server.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub(super) enum Token<'t> {
    /// Eleven letters and digits that begin with a letter.
    Uid(&'t str),
    /// A date with a time.
    Time(&'t str),
    /// Milliseconds since 1970.
    Millis(&'t str),
    /// A UUID, which is made up by chance.
    Uuid(&'t str),
    /// What must be the same.
    Text(&'t str),
}

/// Cuts a text into its tokens.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let (mut start, mut at) = (0, 0);
    while at < bytes.len() {
        if let Some(length) = time_length(&bytes[at..]) {
            push_text(&mut found, &text[start..at]);
            found.push(Token::Time(&text[at..at + length]));
            at += length;
            start = at;
        } else if bytes.len() >= at + UUID.len() && matches_pattern(&bytes[at..], UUID) {
            push_text(&mut found, &text[start..at]);
            found.push(Token::Uuid(&text[at..at + UUID.len()]));
            at += UUID.len();
            start = at;
        } else if bytes[at].is_ascii_alphanumeric() {
            let end = at + bytes[at..].iter().take_while(|b| b.is_ascii_alphanumeric()).count();
            let word = &text[at..end];
            if let Some(token) = word_token(word) {
                push_text(&mut found, &text[start..at]);
                found.push(token);
                start = end;
            }
            at = end;
        } else {
            at += 1;
        }
    }
    push_text(&mut found, &text[start..]);
    found
}

fn push_text<'t>(found: &mut Vec<Token<'t>>, text: &'t str) {
    if !text.is_empty() {
        found.push(Token::Text(text));
    }
}

fn word_token(word: &str) -> Option<Token<'_>> {
    if word.len() == 13 && word.starts_with('1') && word.bytes().all(|b| b.is_ascii_digit()) {
        return Some(Token::Millis(word));
    }
    is_uid(word).then_some(Token::Uid(word))
}

fn is_uid(word: &str) -> bool {
    word.len() == 11 && word.as_bytes()[0].is_ascii_alphabetic()
}

/// The form of a UUID.
const UUID: &[u8] = b"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

/// Returns the length of the date-time that the bytes begin with.
fn time_length(bytes: &[u8]) -> Option<usize> {
    const PATTERN: &[u8] = b"dddd-dd-ddTdd:dd";
    if bytes.len() < PATTERN.len() || !matches_pattern(bytes, PATTERN) {
        return None;
    }
    let rest = &bytes[PATTERN.len()..];
    let more = rest.iter().take_while(|b| b.is_ascii_digit() || b":.".contains(b)).count();
    let zone = match rest.get(more) {
        Some(b'Z') => 1,
        Some(b'+' | b'-') => {
            1 + rest[more + 1..].iter().take_while(|b| b.is_ascii_digit() || **b == b':').count()
        }
        _ => 0,
    };
    Some(PATTERN.len() + more + zone)
}

fn matches_pattern(bytes: &[u8], pattern: &[u8]) -> bool {
    pattern.iter().zip(bytes).all(|(want, byte)| match want {
        b'd' => byte.is_ascii_digit(),
        b'x' => byte.is_ascii_hexdigit(),
        other => other == byte,
    })
}

/// Which of our UIDs stands for which recorded one.
#[derive(Debug, Default, Clone)]
pub(super) struct Identifiers {
    known: BTreeSet<String>,
    ours: BTreeMap<String, String>,
}

impl Identifiers {
    /// Notes every UID of a text that both servers were told.
    pub(super) fn know(&mut self, text: &str) {
        for token in tokens(text) {
            if let Token::Uid(uid) = token {
                self.known.insert(uid.to_owned());
            }
        }
    }

    /// Tells if one recorded UID may stand where we said another, and remembers the pair.
    pub(super) fn matches(&mut self, recorded: &str, ours: &str) -> bool {
        if let Some(mapped) = self.ours.get(recorded) {
            return mapped == ours;
        }
        if recorded == ours {
            return true;
        }
        let made_up = |uid: &str| {
            !self.known.contains(uid)
                && uid.bytes().skip(1).any(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        };
        if !made_up(recorded) || !made_up(ours) || self.ours.values().any(|taken| taken == ours) {
            return false;
        }
        self.ours.insert(recorded.to_owned(), ours.to_owned());
        true
    }

    /// Puts our UIDs where a recorded request names the recorded server's.
    pub(super) fn translate(&self, text: &str) -> String {
        tokens(text)
            .into_iter()
            .map(|token| match token {
                Token::Uid(uid) => self.ours.get(uid).map_or(uid, String::as_str),
                Token::Time(text) | Token::Millis(text) | Token::Uuid(text) | Token::Text(text) => {
                    text
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_uids_and_times() {
        assert_eq!(
            tokens("a [NegaUKHlGdU] at 2026-11-21T05:18:42.946+0000!"),
            [
                Token::Text("a ["),
                Token::Uid("NegaUKHlGdU"),
                Token::Text("] at "),
                Token::Time("2026-11-21T05:18:42.946+0000"),
                Token::Text("!")
            ]
        );
    }

    #[test]
    fn a_uid_that_both_were_told_stands_for_itself_only() {
        let mut identifiers = Identifiers::default();
        identifiers.know("UNz8c1h8Aj3");
        assert!(!identifiers.matches("UNz8c1h8Aj3", "aaaaaaaaaa1"));
        assert!(identifiers.matches("NegaUKHlGdU", "bbbbbbbbbb1"));
        assert!(!identifiers.matches("NegaUKHlGdU", "bbbbbbbbbb2"));
        assert!(!identifiers.matches("NegaUKHlGd2", "bbbbbbbbbb1"));
    }
}
