//! Where files of profiles are.

use std::fmt;
use std::path::PathBuf;

use crate::environment::Environment;
use crate::error::Error;

/// The folder of a project's profiles.
const PROJECT_FOLDER: &str = ".dhis2";

/// The file.
const FILE: &str = "profiles.toml";

/// Whose profiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Those of the project: `.dhis2/profiles.toml` in the working folder or one above it.
    Project,
    /// Those of the user: `dhis2/profiles.toml` in the folder for configuration.
    Global,
}

impl fmt::Display for Scope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::Project => "the project",
            Self::Global => "the user",
        })
    }
}

impl Environment {
    /// Returns the file of a scope, whether it is there or not.
    pub(crate) fn file(&self, scope: Scope) -> Result<PathBuf, Error> {
        match scope {
            Scope::Global => {
                let folder = self.configuration_folder().ok_or(Error::NoPlace { scope })?;
                Ok(folder.join(FILE))
            }
            Scope::Project => {
                let global = self.configuration_folder().map(|folder| folder.join(FILE));
                let found = self
                    .working_folder()
                    .ancestors()
                    .map(|folder| folder.join(PROJECT_FOLDER).join(FILE))
                    // A folder for configuration that is called so too is not a project's.
                    .find(|path| path.is_file() && Some(path) != global.as_ref());
                Ok(found.unwrap_or_else(|| self.working_folder().join(PROJECT_FOLDER).join(FILE)))
            }
        }
    }
}
