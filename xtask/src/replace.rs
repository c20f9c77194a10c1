//! Replacing several files of a folder at once, or none of them.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

/// Writes files into a folder; if one cannot be put in place, the folder is as it was.
///
/// They are written beside the old ones and read back before the first old one goes.
pub(crate) fn files(folder: &Path, files: &[(&str, &[u8])]) -> anyhow::Result<()> {
    let places: Vec<Place> = files.iter().map(|(name, _)| Place::of(folder, name)).collect();
    let result = fs::create_dir_all(folder)
        .context("cannot make the folder")
        .and_then(|()| {
            places.iter().zip(files).try_for_each(|(place, (_, bytes))| place.write(bytes))
        })
        .and_then(|()| swap(&places));
    for place in &places {
        remove(&place.new);
        remove(&place.old);
    }
    result.with_context(|| format!("{} is left as it was", folder.display()))
}

/// A file, and where its successor and its predecessor lie meanwhile.
struct Place {
    target: PathBuf,
    new: PathBuf,
    old: PathBuf,
}

impl Place {
    fn of(folder: &Path, name: &str) -> Self {
        let beside = |end: &str| folder.join(format!(".{name}.{end}"));
        Self { target: folder.join(name), new: beside("new"), old: beside("old") }
    }

    fn write(&self, bytes: &[u8]) -> anyhow::Result<()> {
        let write = || -> io::Result<Vec<u8>> {
            let mut file = fs::File::create(&self.new)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::read(&self.new)
        };
        let written = write().with_context(|| format!("cannot write {}", self.new.display()))?;
        if written != bytes {
            bail!("{} does not read back as it was written", self.new.display());
        }
        Ok(())
    }

    /// Puts the new file in the place of the old one, which is kept.
    fn forward(&self) -> io::Result<()> {
        match fs::rename(&self.target, &self.old) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        fs::rename(&self.new, &self.target)
    }

    /// Puts the old file back.
    fn back(&self) {
        if self.old.exists() {
            fs::rename(&self.old, &self.target).ok();
        } else if !self.new.exists() {
            // There was none before.
            remove(&self.target);
        }
    }
}

fn swap(places: &[Place]) -> anyhow::Result<()> {
    for (index, place) in places.iter().enumerate() {
        if let Err(error) = place.forward() {
            places[..=index].iter().rev().for_each(Place::back);
            let target = place.target.display().to_string();
            return Err(error).with_context(|| format!("cannot replace {target}"));
        }
    }
    Ok(())
}

fn remove(path: &Path) {
    fs::remove_file(path).ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let names = fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name());
        let mut names: Vec<String> = names.map(|it| it.into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn all_files_are_replaced_and_nothing_else_is_left() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("a/b");
        files(&folder, &[("one", b"1"), ("two", b"2")]).unwrap();
        files(&folder, &[("one", b"new"), ("three", b"3")]).unwrap();
        assert_eq!(names(&folder), ["one", "three", "two"]);
        assert_eq!(fs::read(folder.join("one")).unwrap(), b"new");
        assert_eq!(fs::read(folder.join("two")).unwrap(), b"2");
    }

    #[test]
    fn where_one_file_cannot_be_replaced_none_is() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path();
        files(folder, &[("one", b"1")]).unwrap();
        // The second old file cannot be set aside: a folder with something in it is in the way.
        fs::write(folder.join("three"), b"3").unwrap();
        fs::create_dir_all(folder.join(".three.old/full")).unwrap();
        let changes: [(&str, &[u8]); 3] = [("one", b"new"), ("two", b"2"), ("three", b"new")];
        let error = format!("{:#}", files(folder, &changes).unwrap_err());
        assert!(error.contains("is left as it was: cannot replace "), "{error}");
        assert_eq!(names(folder), [".three.old", "one", "three"]);
        assert_eq!(fs::read(folder.join("one")).unwrap(), b"1");
        assert_eq!(fs::read(folder.join("three")).unwrap(), b"3");
    }

    #[test]
    fn where_one_file_cannot_be_written_none_is_replaced() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path();
        files(folder, &[("one", b"1")]).unwrap();
        let error =
            format!("{:#}", files(folder, &[("one", b"new"), ("no/such", b"2")]).unwrap_err());
        assert!(error.contains("cannot write "), "{error}");
        assert_eq!(names(folder), ["one"]);
        assert_eq!(fs::read(folder.join("one")).unwrap(), b"1");
    }
}
