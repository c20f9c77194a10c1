//! The files that a person wrote, by their paths.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context;

/// Files whose text is looked at.
const TEXT: [&str; 6] = ["md", "rs", "sh", "toml", "yaml", "yml"];

/// Folders that hold nothing a person wrote.
const LEFT_OUT: [&str; 4] = [".dhis2", ".git", "node_modules", "target"];

/// A tree of files.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The text of those whose text is looked at, and nothing of the others; by path from the root,
    /// with `/` between its parts.
    pub(super) files: BTreeMap<String, Option<String>>,
}

impl Tree {
    /// Reads the tree below a folder.
    pub(super) fn read(root: &Path) -> anyhow::Result<Self> {
        let mut tree = Self::default();
        tree.add(root, "")?;
        Ok(tree)
    }

    fn add(&mut self, folder: &Path, above: &str) -> anyhow::Result<()> {
        let read = || format!("cannot read {}", folder.display());
        for entry in fs::read_dir(folder).with_context(read)? {
            let entry = entry.with_context(read)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{above}{name}");
            let sort = entry.file_type().with_context(read)?;
            if sort.is_dir() && !LEFT_OUT.contains(&name.as_str()) {
                self.add(&entry.path(), &format!("{path}/"))?;
            } else if sort.is_file() {
                let is_text = Path::new(&name).extension().map_or_else(
                    // Scripts such as `.ci/run`.
                    || above.starts_with(".ci/"),
                    |end| TEXT.iter().any(|text| end == *text),
                );
                let text = is_text.then(|| fs::read_to_string(entry.path())).transpose();
                self.files
                    .insert(path.clone(), text.with_context(|| format!("cannot read {path}"))?);
            }
        }
        Ok(())
    }

    /// Returns the text of a file, if it is there.
    pub(super) fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path)?.as_deref()
    }

    /// Returns the files of Rust that a person wrote, with their text.
    pub(super) fn hand_written(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts().filter(|(path, _)| {
            let mut folders = path.split('/');
            let is_rust = Path::new(path).extension().is_some_and(|end| end == "rs");
            is_rust && !folders.any(|it| it == "generated" || it == "goldens")
        })
    }

    /// Returns every file whose text is looked at.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().filter_map(|(path, text)| Some((path.as_str(), text.as_deref()?)))
    }

    /// Returns the names of the folders that a path has directly below it.
    pub(super) fn folders(&self, path: &str) -> Vec<&str> {
        let below = self.files.keys().filter_map(|file| file.strip_prefix(path));
        let mut names: Vec<&str> = below.filter_map(|rest| Some(rest.split_once('/')?.0)).collect();
        names.dedup();
        names
    }
}
