//! Where things are in the workspace.

use std::path::{Path, PathBuf};

use dhis2_codegen::release::Release;

/// The workspace that a task works on.
#[derive(Debug, Clone)]
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Takes the workspace at a folder, or else the one that this was built from.
    pub(crate) fn at(root: Option<PathBuf>) -> Self {
        let here = || Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let root = root.unwrap_or_else(here);
        Self { root: root.canonicalize().unwrap_or(root) }
    }

    /// Returns the folder that everything is below.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the folder of a release's snapshot.
    pub(crate) fn snapshot(&self, release: Release) -> PathBuf {
        self.root.join("schemas").join(release.key())
    }
}
