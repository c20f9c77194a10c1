//! All profiles of a program's surroundings, and what is done with them.

use std::path::PathBuf;

use crate::environment::Environment;
use crate::error::Error;
use crate::file::{Entry, ProfileFile};
use crate::name::ProfileName;
use crate::places::Scope;
use crate::profile::Profile;

/// The profiles of a project and of a user.
///
/// ```
/// use dhis2_profile::{Environment, Profile, ProfileAuth, Profiles, Scope, Secret};
///
/// let folder = tempfile::tempdir()?;
/// let profiles = Profiles::new(Environment::new(folder.path(), Some(folder.path().join("config"))));
/// let profile = Profile {
///     url: "https://dhis2.example.org".into(),
///     auth: ProfileAuth::Basic { username: "ada".into(), password: Secret::plain("…") },
///     version: None,
/// };
/// profiles.add("staging", &profile, Scope::Project)?;
/// profiles.set_default("staging", Scope::Project)?;
/// assert_eq!(profiles.resolve(None)?.profile, profile);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Profiles {
    environment: Environment,
}

/// A profile in a list; without its secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListedProfile {
    /// The name.
    pub name: String,
    /// Whose it is.
    pub scope: Scope,
    /// The file that it is in.
    pub path: PathBuf,
    /// The address.
    pub url: String,
    /// How it signs in: `none`, `pat`, `basic` or `oauth2`.
    pub auth: &'static str,
    /// The release that the server must be of.
    pub version: Option<u16>,
    /// Whether it is the default of its file.
    pub is_default: bool,
    /// Whether a profile of the project hides it.
    pub is_hidden: bool,
}

/// Where a profile is.
pub(crate) struct Found {
    pub(crate) entry: Entry,
    pub(crate) scope: Scope,
    pub(crate) path: PathBuf,
}

/// The scopes, the nearest first.
pub(crate) const SCOPES: [Scope; 2] = [Scope::Project, Scope::Global];

impl Profiles {
    /// Looks at the profiles that this program's surroundings have.
    ///
    /// # Errors
    ///
    /// Fails where the working folder is gone.
    pub fn of_process() -> Result<Self, Error> {
        Ok(Self::new(Environment::of_process()?))
    }

    /// Looks at the profiles of some surroundings.
    pub fn new(environment: Environment) -> Self {
        Self { environment }
    }

    pub(crate) fn environment(&self) -> &Environment {
        &self.environment
    }

    /// Returns the file of a scope, whether it is there or not.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::NoPlace`] where the system has no folder for configuration.
    pub fn path(&self, scope: Scope) -> Result<PathBuf, Error> {
        self.environment.file(scope)
    }

    /// Lists all profiles: those of the project, then those of the user, each in its file's order.
    ///
    /// # Errors
    ///
    /// Fails where a file cannot be read, or a profile in it is wrong.
    pub fn list(&self) -> Result<Vec<ListedProfile>, Error> {
        let mut listed: Vec<ListedProfile> = Vec::new();
        for (scope, file) in self.files()? {
            let nearer: Vec<String> = listed.iter().map(|it| it.name.clone()).collect();
            for name in file.names() {
                let Some(entry) = file.get(&name)? else { continue };
                listed.push(ListedProfile {
                    scope,
                    path: file.path().to_owned(),
                    auth: entry.profile.auth.kind(),
                    version: entry.profile.version,
                    url: entry.profile.url,
                    is_default: file.default_name() == Some(name.as_str()),
                    is_hidden: nearer.contains(&name),
                    name,
                });
            }
        }
        Ok(listed)
    }

    /// Returns a profile by its name: that of the project before that of the user.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unknown`] where there is none, and where a file cannot be read.
    pub fn get(&self, name: &str) -> Result<Profile, Error> {
        Ok(self.find(name)?.entry.profile)
    }

    pub(crate) fn find(&self, name: &str) -> Result<Found, Error> {
        let mut known = Vec::new();
        for (scope, file) in self.files()? {
            if let Some(entry) = file.get(name)? {
                warn_of(&file, name, &entry);
                return Ok(Found { entry, scope, path: file.path().to_owned() });
            }
            known.extend(file.names());
        }
        known.sort();
        known.dedup();
        Err(Error::Unknown { name: name.to_owned(), known })
    }

    /// Returns the files that there can be, the nearest first.
    pub(crate) fn files(&self) -> Result<Vec<(Scope, ProfileFile)>, Error> {
        let mut files = Vec::new();
        for scope in SCOPES {
            match self.environment.file(scope) {
                Ok(path) => files.push((scope, ProfileFile::read(path)?)),
                Err(Error::NoPlace { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(files)
    }

    /// Adds a profile.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Name`] where `name` is no name, with [`Error::Taken`] where the file has a
    /// profile of that name, with [`Error::Invalid`] where the profile makes no sense, and where the
    /// file cannot be written.
    pub fn add(&self, name: &str, profile: &Profile, scope: Scope) -> Result<(), Error> {
        let name: ProfileName = name.parse()?;
        profile.check(&format!("the profile `{name}`"))?;
        ProfileFile::change(self.path(scope)?, |file| {
            if file.get(&name)?.is_some() {
                return Err(Error::Taken { name: name.to_string(), path: file.path().to_owned() });
            }
            file.put(&name, profile)
        })
    }

    /// Puts a profile in the place of one that is there; keys that mean nothing to this crate stay.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unknown`] where there is none of the name, and as [`add`](Self::add) does.
    pub fn update(&self, name: &str, profile: &Profile) -> Result<(), Error> {
        let found = self.find(name)?;
        let name: ProfileName = name.parse()?;
        profile.check(&format!("the profile `{name}`"))?;
        ProfileFile::change(found.path, |file| file.put(&name, profile))
    }

    /// Gives a profile another name; a default follows it.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unknown`] where there is none of the old name, with [`Error::Taken`] where
    /// its file has one of the new, and where the file cannot be written.
    pub fn rename(&self, old: &str, new: &str) -> Result<(), Error> {
        let new: ProfileName = new.parse()?;
        let found = self.find(old)?;
        ProfileFile::change(found.path, |file| {
            if file.get(&new)?.is_some() {
                return Err(Error::Taken { name: new.to_string(), path: file.path().to_owned() });
            }
            file.rename(old, &new)
        })
    }

    /// Makes a profile the default of a scope. The default of the project may be a profile of the
    /// user.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unknown`] where the scope does not see such a profile, and where the file
    /// cannot be written.
    pub fn set_default(&self, name: &str, scope: Scope) -> Result<(), Error> {
        let found = self.find(name)?;
        let path = self.path(scope)?;
        if scope == Scope::Global && found.scope == Scope::Project {
            let file = ProfileFile::read(path.clone())?;
            if file.get(name)?.is_none() {
                return Err(Error::Unknown { name: name.to_owned(), known: file.names() });
            }
        }
        ProfileFile::change(path, |file| {
            file.set_default(name);
            Ok(())
        })
    }

    /// Removes a profile from a scope; if it was the default there, there is none any more.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unknown`] where the scope has none of the name, and where the file cannot
    /// be written.
    pub fn remove(&self, name: &str, scope: Scope) -> Result<(), Error> {
        let path = self.path(scope)?;
        let file = ProfileFile::read(path.clone())?;
        if !file.names().iter().any(|it| it == name) {
            return Err(Error::Unknown { name: name.to_owned(), known: file.names() });
        }
        ProfileFile::change(path, |file| file.remove(name))
    }
}

/// Says once which keys of a profile mean nothing: one of them may be misspelt.
fn warn_of(file: &ProfileFile, name: &str, entry: &Entry) {
    let keys: Vec<String> = file
        .unknown_keys()
        .into_iter()
        .chain(entry.unknown_keys.iter().map(|key| format!("profiles.{name}.{key}")))
        .collect();
    if !keys.is_empty() {
        let path = file.path().display();
        tracing::warn!(%path, keys = keys.join(", "), "keys that mean nothing here are kept");
    }
}
