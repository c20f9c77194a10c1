//! The name of a profile.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

/// The longest name.
const LONGEST: usize = 64;

/// The name of a profile: a letter, then letters, digits and underscores, 64 characters at the most.
///
/// ```
/// use dhis2_profile::ProfileName;
///
/// let name: ProfileName = "staging_42".parse()?;
/// assert_eq!(&*name, "staging_42");
/// assert!("42nd".parse::<ProfileName>().is_err());
/// # Ok::<(), dhis2_profile::ProfileNameError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProfileName(String);

/// A text that is no name of a profile.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{text}` is not a name for a profile: a letter, then letters, digits and underscores, \
     {LONGEST} characters at the most"
)]
#[non_exhaustive]
pub struct ProfileNameError {
    /// The text.
    pub text: String,
}

impl FromStr for ProfileName {
    type Err = ProfileNameError;

    fn from_str(text: &str) -> Result<Self, ProfileNameError> {
        let good = text.len() <= LONGEST
            && text.starts_with(|first: char| first.is_ascii_alphabetic())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if good {
            Ok(Self(text.to_owned()))
        } else {
            Err(ProfileNameError { text: text.to_owned() })
        }
    }
}

impl Deref for ProfileName {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ProfileName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_begins_with_a_letter_and_ends_in_time() {
        for good in ["a", "Staging", "prod_2", &"x".repeat(64)] {
            assert_eq!(&*good.parse::<ProfileName>().unwrap(), good);
        }
        for bad in ["", "1st", "_x", "a-b", "a.b", "ä", "a b", &"x".repeat(65)] {
            assert!(bad.parse::<ProfileName>().is_err(), "{bad}");
        }
    }
}
