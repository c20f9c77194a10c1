//! The version that a server says it is of.

use std::fmt;
use std::str::FromStr;

/// A server's version, such as `2.42.5.2`.
///
/// Versions compare by number: a snapshot (`2.44-SNAPSHOT`) counts as its release.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServerVersion {
    /// The first number: 2 for every DHIS2 so far.
    pub major: u16,
    /// The second number, which is what people call the version: 42 for 2.42.
    pub minor: u16,
    /// The third number, or 0.
    pub patch: u16,
    /// What the server wrote.
    text: String,
}

impl ServerVersion {
    /// Returns the version as the server wrote it.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for ServerVersion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text)
    }
}

/// Says that a text is not a version of DHIS2.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a DHIS2 version such as 2.42.1")]
#[non_exhaustive]
pub struct ServerVersionError {
    /// The text.
    pub text: String,
}

impl FromStr for ServerVersion {
    type Err = ServerVersionError;

    fn from_str(text: &str) -> Result<Self, ServerVersionError> {
        let wrong = || ServerVersionError { text: text.to_owned() };
        let numbers = text.split(['-', '+', ' ']).next().unwrap_or_default();
        let mut parts = numbers.split('.').map(str::parse::<u16>);
        let (Some(Ok(major)), Some(Ok(minor))) = (parts.next(), parts.next()) else {
            return Err(wrong());
        };
        let patch = parts.next().transpose().map_err(|_| wrong())?.unwrap_or(0);
        Ok(Self { major, minor, patch, text: text.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_servers_are_read() {
        for (text, numbers) in [
            ("2.42.5.2", (2, 42, 5)),
            ("2.43.1", (2, 43, 1)),
            ("2.41", (2, 41, 0)),
            ("2.44-SNAPSHOT", (2, 44, 0)),
            ("2.42.0-rc", (2, 42, 0)),
        ] {
            let version: ServerVersion = text.parse().unwrap();
            assert_eq!((version.major, version.minor, version.patch), numbers, "{text}");
            assert_eq!(version.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_version_is_refused() {
        for text in ["", "2", "two.forty", "2.x", "2.42.beta"] {
            assert!(text.parse::<ServerVersion>().is_err(), "{text}");
        }
    }

    #[test]
    fn versions_compare_by_number() {
        let version = |text: &str| text.parse::<ServerVersion>().unwrap();
        assert!(version("2.41.10") > version("2.41.9"));
        assert!(version("2.42") > version("2.41.10"));
    }
}
