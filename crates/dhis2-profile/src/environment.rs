//! What the surroundings of a program say: its variables, and where its folders are.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// The variables that mean something to this crate.
const VARIABLES: &[&str] =
    &["DHIS2_PROFILE", "DHIS2_URL", "DHIS2_TOKEN", "DHIS2_PAT", "DHIS2_USERNAME", "DHIS2_PASSWORD"];

/// The surroundings of a program, or those that a test makes up.
#[derive(Clone)]
pub struct Environment {
    variables: BTreeMap<String, String>,
    working_folder: PathBuf,
    configuration_folder: Option<PathBuf>,
}

impl Environment {
    /// Reads the surroundings of this program. No other place of the workspace does.
    ///
    /// # Errors
    ///
    /// Fails where the working folder is gone.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads them")]
    pub fn of_process() -> Result<Self, Error> {
        let working_folder = std::env::current_dir()
            .map_err(|source| Error::Read { path: PathBuf::from("."), source })?;
        let configuration_folder =
            directories::BaseDirs::new().map(|folders| folders.config_dir().join("dhis2"));
        let variables = VARIABLES
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), std::env::var(name).ok()?)))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        Ok(Self { variables, working_folder, configuration_folder })
    }

    /// Makes surroundings up: no variables, and these folders.
    pub fn new(working_folder: impl Into<PathBuf>, configuration_folder: Option<PathBuf>) -> Self {
        Self {
            variables: BTreeMap::new(),
            working_folder: working_folder.into(),
            configuration_folder,
        }
    }

    /// Sets a variable.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.insert(name.to_owned(), value.to_owned());
        self
    }

    pub(crate) fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str)
    }

    pub(crate) fn working_folder(&self) -> &Path {
        &self.working_folder
    }

    pub(crate) fn configuration_folder(&self) -> Option<&Path> {
        self.configuration_folder.as_deref()
    }
}

// By hand: variables hold secrets.
impl std::fmt::Debug for Environment {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Environment")
            .field("variables", &self.variables.keys())
            .field("working_folder", &self.working_folder)
            .field("configuration_folder", &self.configuration_folder)
            .finish()
    }
}
