//! The whole of `build.rs` of `dhis2-models`, here so that it can be tested.

use std::path::Path;

use crate::error::Error;
use crate::release::{RELEASES, Release};
use crate::{emit, model, overrides::Overrides, schemas};

/// Writes `<out>/v42.rs` for every release that `wanted` says yes to, from `<snapshots>/v42`.
///
/// # Errors
///
/// Fails where a snapshot is missing or wrong, or where the file cannot be written.
pub fn write_models(
    snapshots: &Path,
    out: &Path,
    wanted: impl Fn(Release) -> bool,
) -> Result<(), Error> {
    let overrides = Overrides::project()?;
    for release in RELEASES.iter().copied().filter(|release| wanted(*release)) {
        let schemas = schemas::read(&snapshots.join(release.key()))?;
        let models = model::models(&schemas, &overrides)?;
        let path = out.join(format!("{}.rs", release.key()));
        let text = emit::release_module(release, &models)?;
        std::fs::write(&path, text).map_err(|source| Error::Write { path, source })?;
    }
    Ok(())
}
