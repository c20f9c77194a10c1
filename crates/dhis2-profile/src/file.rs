//! A file of profiles: read with the place of every mistake, changed without losing a comment.

mod entry;
mod write;

use std::io;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, Table, TableLike};

pub(crate) use self::write::make_folder;
use crate::error::Error;
use crate::name::ProfileName;
use crate::profile::Profile;

/// A file of profiles.
#[derive(Debug, Clone)]
pub(crate) struct ProfileFile {
    path: PathBuf,
    document: DocumentMut,
}

/// A profile as a file has it.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) profile: Profile,
    /// Keys that mean nothing; they are kept.
    pub(crate) unknown_keys: Vec<String>,
}

impl ProfileFile {
    /// Reads a file; one that is not there is empty.
    pub(crate) fn read(path: PathBuf) -> Result<Self, Error> {
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(source) => return Err(Error::Read { path, source }),
        };
        check_mode(&path)?;
        let document = text.parse::<DocumentMut>().map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            let (line, column) = place(&text, start);
            // Not the error's own text: it shows the line, and the line may hold a secret.
            let reason = error.message().lines().next().unwrap_or_default().to_owned();
            Error::Syntax { path: path.clone(), line, column, reason }
        })?;
        Ok(Self { path, document })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the name of the default profile, if the file says one.
    pub(crate) fn default_name(&self) -> Option<&str> {
        self.document.get("default").and_then(Item::as_str)
    }

    fn table(&self) -> Option<&dyn TableLike> {
        self.document.get("profiles").and_then(Item::as_table_like)
    }

    /// Returns the names of the profiles, in the order of the file.
    pub(crate) fn names(&self) -> Vec<String> {
        let tables = self.table().into_iter().flat_map(TableLike::iter);
        tables.map(|(name, _)| name.to_owned()).collect()
    }

    /// Reads a profile, if it is there.
    pub(crate) fn get(&self, name: &str) -> Result<Option<Entry>, Error> {
        let Some(item) = self.table().and_then(|table| table.get(name)) else { return Ok(None) };
        let place = format!("the profile `{name}` in {}", self.path.display());
        entry::read(item, &place).map(Some)
    }

    /// Returns the keys beside the profiles that mean nothing.
    pub(crate) fn unknown_keys(&self) -> Vec<String> {
        let known = |key: &str| ["default", "profiles"].contains(&key);
        let keys = self.document.iter().map(|(key, _)| key);
        keys.filter(|key| !known(key)).map(str::to_owned).collect()
    }

    /// Puts a profile in, or in the place of one that is there, whose unknown keys are kept.
    pub(crate) fn put(&mut self, name: &ProfileName, profile: &Profile) -> Result<(), Error> {
        let table = self.profiles()?;
        if !table.contains_key(name) {
            table.insert(name, Item::Table(Table::new()));
        }
        match table.get_mut(name).and_then(Item::as_table_like_mut) {
            Some(table) => entry::write(table, profile),
            None => table.insert(name, Item::Table(entry::table(profile))).map_or((), drop),
        }
        Ok(())
    }

    /// Takes a profile out; a default of that name goes too.
    pub(crate) fn remove(&mut self, name: &str) -> Result<(), Error> {
        self.profiles()?.remove(name);
        if self.default_name() == Some(name) {
            self.document.remove("default");
        }
        Ok(())
    }

    /// Gives a profile another name, in its place; a default follows.
    pub(crate) fn rename(&mut self, old: &str, new: &ProfileName) -> Result<(), Error> {
        let is_default = self.default_name() == Some(old);
        let table = self.profiles()?;
        // The order is kept by taking all out and putting all in again.
        let names: Vec<String> = table.iter().map(|(name, _)| name.to_owned()).collect();
        let mut entries = Vec::new();
        for name in names {
            if let Some((key, item)) = table.remove_entry(&name) {
                let key = if name == old {
                    toml_edit::Key::new(&**new).with_leaf_decor(key.leaf_decor().clone())
                } else {
                    key
                };
                entries.push((key, item));
            }
        }
        for (key, item) in entries {
            table.insert_formatted(&key, item);
        }
        if is_default {
            self.set_default(new);
        }
        Ok(())
    }

    /// Makes a profile the default.
    pub(crate) fn set_default(&mut self, name: &str) {
        if let Some(value) = self.document.get_mut("default").and_then(Item::as_value_mut) {
            let decor = value.decor().clone();
            *value = name.into();
            *value.decor_mut() = decor;
        } else {
            self.document.insert("default", toml_edit::value(name));
        }
    }

    fn profiles(&mut self) -> Result<&mut Table, Error> {
        let path = self.path.clone();
        let item = self.document.entry("profiles").or_insert_with(|| {
            let mut table = Table::new();
            table.set_implicit(true);
            Item::Table(table)
        });
        item.as_table_mut().ok_or_else(|| {
            let place = path.display().to_string();
            Error::invalid(place, "`profiles` is written in a way that cannot be changed here")
        })
    }
}

/// Finds the line and column of a byte, both from 1.
fn place(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// Refuses a file that others can read.
#[cfg(unix)]
pub(crate) fn check_mode(path: &Path) -> Result<(), Error> {
    use std::os::unix::fs::PermissionsExt as _;
    let Ok(metadata) = std::fs::metadata(path) else { return Ok(()) };
    let mode = metadata.permissions().mode() & 0o7777;
    let of_others = mode & 0o077;
    if of_others != 0 {
        return Err(Error::Readable { path: path.to_owned(), mode });
    }
    Ok(())
}

/// Elsewhere the folder of the user is the user's own.
#[cfg(not(unix))]
pub(crate) fn check_mode(_path: &Path) -> Result<(), Error> {
    Ok(())
}
