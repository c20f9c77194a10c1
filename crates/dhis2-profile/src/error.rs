//! Everything that can go wrong with profiles, and what to do about it.

use std::io;
use std::path::PathBuf;

use crate::name::ProfileNameError;
use crate::places::Scope;

/// Why a profile could not be found, read, written or used. No secret is in its text.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Nothing says which profile to take.
    #[error("no profile was named, and none is the default")]
    NoProfile,
    /// There is no profile of a name.
    #[error("there is no profile `{name}`{known}", known = listed(known))]
    Unknown {
        /// The name.
        name: String,
        /// The names that there are.
        known: Vec<String>,
    },
    /// There is a profile of the name already.
    #[error("there is a profile `{name}` already in {path}", path = .path.display())]
    Taken {
        /// The name.
        name: String,
        /// The file.
        path: PathBuf,
    },
    /// A text is no name of a profile.
    #[error(transparent)]
    Name(#[from] ProfileNameError),
    /// A file is not what a file of profiles should be.
    #[error("{path}:{line}:{column}: {reason}", path = .path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong there.
        reason: String,
    },
    /// A profile lacks something, or has something that it cannot have.
    #[error("{place}: {reason}")]
    Invalid {
        /// The profile, or where it comes from.
        place: String,
        /// What is wrong.
        reason: String,
    },
    /// Others than its owner can read a file with secrets.
    #[error("others can read {path} (its mode is {mode:04o})", path = .path.display())]
    Readable {
        /// The file.
        path: PathBuf,
        /// Its mode.
        mode: u32,
    },
    /// A file could not be read.
    #[error("cannot read {path}", path = .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file could not be written; what was there before is still there.
    #[error("cannot write {path}", path = .path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// There is no place for profiles of a scope.
    #[error("there is no folder for the profiles of {scope}")]
    NoPlace {
        /// The scope.
        scope: Scope,
    },
    /// A secret could not be had from where it is kept.
    #[error("cannot get {what}: {reason}")]
    Secret {
        /// Which secret.
        what: String,
        /// Why not.
        reason: String,
    },
    /// Tokens could not be read or kept.
    #[error("{path}: {reason}", path = .path.display())]
    Store {
        /// The file of tokens.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The client could not connect or call.
    #[error("cannot use the profile")]
    Client(#[from] dhis2_client::Error),
}

fn listed(known: &[String]) -> String {
    if known.is_empty() {
        "; there are none".to_owned()
    } else {
        format!("; there are {}", known.join(", "))
    }
}

impl Error {
    pub(crate) fn invalid(place: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::Invalid { place: place.into(), reason: reason.into() }
    }

    /// Returns what a person can do about it, as a sentence without an end.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoProfile => Some(
                "name a profile, set DHIS2_PROFILE, or set DHIS2_URL with DHIS2_TOKEN or with \
                 DHIS2_USERNAME and DHIS2_PASSWORD"
                    .to_owned(),
            ),
            Self::Readable { path, .. } => {
                Some(format!("keep it to yourself: chmod 600 {}", path.display()))
            }
            Self::Taken { .. } => Some("choose another name, or remove that one first".to_owned()),
            _ => None,
        }
    }
}
