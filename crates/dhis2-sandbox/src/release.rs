//! The server versions that the sandbox can be.

use std::fmt;
use std::str::FromStr;

/// A version of the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
pub enum Release {
    /// 2.41.
    V41,
    /// 2.42.
    #[default]
    V42,
    /// 2.43.
    V43,
}

impl Release {
    /// All versions, oldest first.
    pub const ALL: [Self; 3] = [Self::V41, Self::V42, Self::V43];

    /// Returns the number after the dot: 42 for 2.42.
    pub fn minor(self) -> u32 {
        match self {
            Self::V41 => 41,
            Self::V42 => 42,
            Self::V43 => 43,
        }
    }
}

impl fmt::Display for Release {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "2.{}", self.minor())
    }
}

/// A text names no version that the sandbox can be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a version the sandbox can be: 2.41, 2.42, 2.43")]
pub struct UnknownRelease(String);

impl FromStr for Release {
    type Err = UnknownRelease;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let plain = text.trim().trim_start_matches(['v', 'V']);
        let minor = plain.strip_prefix("2.").unwrap_or(plain);
        let minor = minor.split('.').next().unwrap_or(minor);
        Self::ALL
            .into_iter()
            .find(|release| release.minor().to_string() == minor)
            .ok_or_else(|| UnknownRelease(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_read_in_every_spelling() {
        for text in ["42", "v42", "2.42", "2.42.5.2"] {
            assert_eq!(text.parse(), Ok(Release::V42), "{text}");
        }
        assert!("2.44".parse::<Release>().is_err());
        assert!("".parse::<Release>().is_err());
    }
}
