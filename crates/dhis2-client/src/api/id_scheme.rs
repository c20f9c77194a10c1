//! By what servers and clients call objects.

use std::borrow::Cow;
use std::fmt;

use dhis2_models::Uid;

/// By what an object is called in data: its UID, code, name, or the value of an attribute.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdScheme {
    /// By UID.
    #[default]
    Uid,
    /// By code.
    Code,
    /// By name.
    Name,
    /// By the value of this metadata attribute, which should be unique.
    Attribute(Uid),
}

impl IdScheme {
    /// Returns the scheme as servers write it, such as `CODE` or `ATTRIBUTE:Jl5JFFxqyhW`.
    pub fn text(&self) -> Cow<'static, str> {
        match self {
            Self::Uid => "UID".into(),
            Self::Code => "CODE".into(),
            Self::Name => "NAME".into(),
            Self::Attribute(uid) => format!("ATTRIBUTE:{uid}").into(),
        }
    }
}

impl fmt::Display for IdScheme {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text())
    }
}
