//! The eleven characters by which DHIS2 knows every object.

use std::borrow::Borrow;
use std::collections::HashSet;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

/// Number of characters in a UID.
const LENGTH: usize = 11;

/// What a UID is made of: letters, of which it begins with one, then digits.
const CHARACTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/// How many of the characters are letters.
const LETTERS: usize = 52;

/// A DHIS2 identifier: a letter, then ten letters or digits, such as `fbfJHSPpUQD`.
///
/// A `Uid` is checked when it is made, is as cheap to copy as two machine words, and reads as a
/// `&str` wherever one is wanted.
///
/// ```
/// use dhis2_models::Uid;
///
/// let uid: Uid = "fbfJHSPpUQD".parse()?;
/// assert_eq!(uid, "fbfJHSPpUQD");
/// assert!("nope".parse::<Uid>().is_err());
/// # Ok::<(), dhis2_models::UidError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Uid([u8; LENGTH]);

/// Says why a text is not a [`Uid`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UidError {
    text: Box<str>,
}

impl UidError {
    /// Returns the text that was refused.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for UidError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "`{}` is not a DHIS2 UID: a UID is a letter followed by ten letters or digits",
            self.text
        )
    }
}

impl std::error::Error for UidError {}

impl Uid {
    /// Returns the UID that `text` spells, or `None` if it spells none.
    pub const fn new(text: &str) -> Option<Self> {
        Self::from_bytes(text.as_bytes())
    }

    /// Returns whether a text spells a UID.
    pub const fn is_valid(text: &str) -> bool {
        Self::new(text).is_some()
    }

    /// Makes a new UID, as servers make them: for an object that others are to point at before it is
    /// created.
    ///
    /// There are 52 · 62¹⁰ UIDs, so that two are alike is no worry; they are no secrets.
    pub fn generate() -> Self {
        let mut bytes = [0; LENGTH];
        for (index, byte) in bytes.iter_mut().enumerate() {
            let characters = if index == 0 { &CHARACTERS[..LETTERS] } else { CHARACTERS };
            *byte = characters[fastrand::usize(..characters.len())];
        }
        Self(bytes)
    }

    /// Makes so many new UIDs, no two of which are alike.
    ///
    /// ```
    /// use dhis2_models::Uid;
    ///
    /// let uids = Uid::generate_many(1000);
    /// assert_eq!(uids.len(), 1000);
    /// ```
    pub fn generate_many(count: usize) -> Vec<Self> {
        let mut seen = HashSet::with_capacity(count);
        std::iter::repeat_with(Self::generate).filter(|uid| seen.insert(*uid)).take(count).collect()
    }

    const fn from_bytes(text: &[u8]) -> Option<Self> {
        if text.len() != LENGTH || !text[0].is_ascii_alphabetic() {
            return None;
        }
        let mut bytes = [0; LENGTH];
        let mut at = 0;
        while at < LENGTH {
            if !text[at].is_ascii_alphanumeric() {
                return None;
            }
            bytes[at] = text[at];
            at += 1;
        }
        Some(Self(bytes))
    }

    /// Returns the UID as text.
    pub fn as_str(&self) -> &str {
        // A UID holds ASCII letters and digits only, so there is no other case.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Uid {
    type Err = UidError;

    fn from_str(text: &str) -> Result<Self, UidError> {
        Self::new(text).ok_or_else(|| UidError { text: text.into() })
    }
}

impl TryFrom<&str> for Uid {
    type Error = UidError;

    fn try_from(text: &str) -> Result<Self, UidError> {
        text.parse()
    }
}

impl TryFrom<String> for Uid {
    type Error = UidError;

    fn try_from(text: String) -> Result<Self, UidError> {
        text.parse()
    }
}

impl TryFrom<&String> for Uid {
    type Error = UidError;

    fn try_from(text: &String) -> Result<Self, UidError> {
        text.parse()
    }
}

impl From<&Uid> for Uid {
    fn from(uid: &Uid) -> Self {
        *uid
    }
}

impl From<Uid> for String {
    fn from(uid: Uid) -> Self {
        uid.as_str().to_owned()
    }
}

impl Deref for Uid {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

// By hand: a map keyed by `Uid` is asked with a `&str`, so both must hash alike.
impl Hash for Uid {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl AsRef<str> for Uid {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl Borrow<str> for Uid {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq<str> for Uid {
    fn eq(&self, other: &str) -> bool {
        self.0 == *other.as_bytes()
    }
}

impl PartialEq<&str> for Uid {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other.as_bytes()
    }
}

impl PartialEq<String> for Uid {
    fn eq(&self, other: &String) -> bool {
        self.0 == *other.as_bytes()
    }
}

impl fmt::Debug for Uid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Uid({})", self.as_str())
    }
}

impl fmt::Display for Uid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl Serialize for Uid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Uid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uid_is_a_letter_and_ten_letters_or_digits() {
        for good in ["fbfJHSPpUQD", "a1234567890", "ZZZZZZZZZZZ"] {
            assert_eq!(good.parse::<Uid>().unwrap(), good);
        }
        for bad in ["", "fbfJHSPpUQ", "fbfJHSPpUQDx", "1bfJHSPpUQD", "fbfJHSPp-QD", "fbfJHSPpUQé"]
        {
            let error = bad.parse::<Uid>().unwrap_err();
            assert_eq!(error.text(), bad);
            assert!(error.to_string().contains("letter followed by ten"), "{error}");
        }
    }

    #[test]
    fn a_uid_that_is_made_is_one_and_is_like_no_other() {
        let uids = Uid::generate_many(2000);
        assert!(uids.iter().all(|uid| Uid::is_valid(uid)));
        let all: String = uids.iter().map(Uid::as_str).collect();
        assert!(CHARACTERS.iter().all(|it| all.contains(char::from(*it))));
        assert_eq!(uids.iter().collect::<HashSet<_>>().len(), 2000);
    }

    #[test]
    fn a_uid_is_written_and_read_as_json_text() {
        let uid: Uid = serde_json::from_str("\"fbfJHSPpUQD\"").unwrap();
        assert_eq!(serde_json::to_string(&uid).unwrap(), "\"fbfJHSPpUQD\"");
        assert!(serde_json::from_str::<Uid>("\"fbf\"").is_err());
    }

    #[test]
    fn a_map_keyed_by_uid_is_asked_with_text() {
        let uid = Uid::new("fbfJHSPpUQD").unwrap();
        let map = std::collections::HashMap::from([(uid, 1)]);
        assert_eq!(map.get("fbfJHSPpUQD"), Some(&1));
    }

    #[test]
    fn a_uid_that_may_be_absent_takes_twelve_bytes() {
        assert_eq!(size_of::<Option<Uid>>(), 12);
    }
}
