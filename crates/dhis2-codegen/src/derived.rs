//! The files that are made from the snapshots and committed, for `cargo xtask codegen`.

use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::overrides::Overrides;
use crate::release::{RELEASES, Release};
use crate::schemas::{self, Schema};
use crate::{emit, model};

/// A file that follows from the snapshots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DerivedFile {
    /// Where it belongs, from the root of the workspace.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
}

/// Makes every derived file of the workspace at `root`.
///
/// # Errors
///
/// Fails where a snapshot is missing or wrong, or a decision or repair no longer applies.
pub fn files(root: &Path) -> Result<Vec<DerivedFile>, Error> {
    let overrides = Overrides::project()?;
    let snapshots = read_schemas(&root.join("schemas"))?;
    overrides.check(snapshots.iter().flat_map(|(_, schemas)| schemas))?;
    let generated = Path::new("crates/dhis2-models/src/generated");
    let file = |name: &str, text| DerivedFile { path: generated.join(name), text };
    Ok(vec![
        file("enums.rs", emit::enums_file(&model::enums(&snapshots, &overrides)?)?),
        file("kinds.rs", emit::kinds_file(&model::kinds(&snapshots, &overrides)?)),
        file("releases.rs", emit::releases_file(RELEASES)),
    ])
}

fn read_schemas(folder: &Path) -> Result<Vec<(Release, Vec<Schema>)>, Error> {
    RELEASES
        .iter()
        .map(|release| Ok((*release, schemas::read(&folder.join(release.key()))?)))
        .collect()
}
