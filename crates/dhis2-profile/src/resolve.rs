//! Which profile a program is to use, and which rule says so.

use std::fmt;
use std::path::PathBuf;

use crate::environment::Environment;
use crate::error::Error;
use crate::places::Scope;
use crate::profile::{Profile, ProfileAuth};
use crate::profiles::Profiles;
use crate::secret::Secret;

/// The rule that chose a profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// The program was given its name.
    Named,
    /// `DHIS2_PROFILE` has its name.
    ProfileVariable,
    /// `DHIS2_URL` and the variables beside it are the profile.
    UrlVariable,
    /// It is the default of the project.
    ProjectDefault,
    /// It is the default of the user.
    GlobalDefault,
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::Named => "the name that was given",
            Self::ProfileVariable => "DHIS2_PROFILE",
            Self::UrlVariable => "DHIS2_URL",
            Self::ProjectDefault => "the default of the project",
            Self::GlobalDefault => "the default of the user",
        })
    }
}

/// A profile, and why it is this one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resolved {
    /// The name, unless it was made of variables.
    pub name: Option<String>,
    /// The profile.
    pub profile: Profile,
    /// The rule that chose it.
    pub rule: Rule,
    /// Whose it is, and the file that it is in, unless it was made of variables.
    pub origin: Option<(Scope, PathBuf)>,
    /// Keys of the profile that mean nothing to this crate; they are kept, and one may be misspelt.
    pub unknown_keys: Vec<String>,
}

impl Profiles {
    /// Finds the profile to use; see the [crate's page](crate) for the rules and their order.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::NoProfile`] where no rule says one, with [`Error::Unknown`] where the rule
    /// names one that is not there, with [`Error::Invalid`] where `DHIS2_URL` is set without
    /// credentials, and where a file cannot be read.
    pub fn resolve(&self, name: Option<&str>) -> Result<Resolved, Error> {
        if let Some(name) = name {
            return self.by_name(name, Rule::Named);
        }
        if let Some(name) = self.environment().variable("DHIS2_PROFILE") {
            return self.by_name(name, Rule::ProfileVariable);
        }
        if let Some(profile) = of_variables(self.environment())? {
            return Ok(Resolved {
                name: None,
                profile,
                rule: Rule::UrlVariable,
                origin: None,
                unknown_keys: Vec::new(),
            });
        }
        for (scope, file) in self.files()? {
            if let Some(name) = file.default_name() {
                let rule = match scope {
                    Scope::Project => Rule::ProjectDefault,
                    Scope::Global => Rule::GlobalDefault,
                };
                return self.by_name(name, rule);
            }
        }
        Err(Error::NoProfile)
    }

    fn by_name(&self, name: &str, rule: Rule) -> Result<Resolved, Error> {
        let found = self.find(name)?;
        Ok(Resolved {
            name: Some(name.to_owned()),
            profile: found.entry.profile,
            rule,
            origin: Some((found.scope, found.path)),
            unknown_keys: found.entry.unknown_keys,
        })
    }
}

/// Makes a profile of the variables, if they say an address.
fn of_variables(environment: &Environment) -> Result<Option<Profile>, Error> {
    let Some(url) = environment.variable("DHIS2_URL") else { return Ok(None) };
    let token = environment.variable("DHIS2_TOKEN").or_else(|| environment.variable("DHIS2_PAT"));
    let username = environment.variable("DHIS2_USERNAME");
    let auth = match (token, username, environment.variable("DHIS2_PASSWORD")) {
        (Some(token), ..) => ProfileAuth::Token(Secret::plain(token)),
        (None, Some(username), Some(password)) => {
            let password = Secret::plain(password);
            ProfileAuth::Basic { username: username.to_owned(), password }
        }
        (None, ..) => {
            return Err(Error::invalid(
                "DHIS2_URL",
                "it is set without DHIS2_TOKEN, and without both DHIS2_USERNAME and DHIS2_PASSWORD",
            ));
        }
    };
    let profile = Profile { url: url.to_owned(), auth, version: None };
    profile.check("DHIS2_URL")?;
    Ok(Some(profile))
}
