//! UIDs and other codes, made from a seed so that a test gets the same ones each time.

use std::fmt;

/// The letters and digits of a code; the first fifty-two may begin one.
const ALPHABET: &[u8; 62] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/// The length of a UID.
const UID_LENGTH: usize = 11;

/// Makes codes that look as a server's do.
#[derive(Debug, Clone)]
pub(crate) struct UidGenerator {
    state: u64,
}

impl UidGenerator {
    /// Creates a generator; the same seed gives the same codes.
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// Returns the next number of the sequence (splitmix64).
    pub(crate) fn next_number(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Makes a code of a length: a letter, then letters and digits.
    pub(crate) fn code(&mut self, length: usize) -> String {
        (0..length)
            .map(|place| {
                let choices = if place == 0 { 52 } else { 62 };
                let index = usize::try_from(self.next_number() % choices).unwrap_or(0);
                char::from(ALPHABET[index])
            })
            .collect()
    }

    /// Makes a UID.
    pub(crate) fn uid(&mut self) -> String {
        self.code(UID_LENGTH)
    }
}

/// A UID as keys hold it: small, without an allocation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Uid([u8; UID_LENGTH]);

impl Uid {
    /// Reads a UID; nothing, where the text is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if !is_uid(text) {
            return None;
        }
        text.as_bytes().try_into().ok().map(Self)
    }

    /// Returns the UID as text.
    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a UID is made of letters and digits")
    }
}

impl fmt::Debug for Uid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Display for Uid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Tells if a text is a well-formed UID.
pub(crate) fn is_uid(text: &str) -> bool {
    text.len() == UID_LENGTH
        && text.as_bytes()[0].is_ascii_alphabetic()
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_uids() {
        let (mut a, mut b) = (UidGenerator::new(7), UidGenerator::new(7));
        let first = a.uid();
        assert!(is_uid(&first));
        assert_eq!(first, b.uid());
        assert_ne!(first, a.uid());
    }

    #[test]
    fn a_uid_begins_with_a_letter() {
        assert!(is_uid("UNz8c1h8Aj3"));
        for text in ["nope", "1Nz8c1h8Aj3", "UNz8c1h8Aj", "UNz8c1h8Aj-"] {
            assert!(!is_uid(text), "{text}");
        }
    }
}
