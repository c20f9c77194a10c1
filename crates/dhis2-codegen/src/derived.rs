//! The files that are made from the snapshots and committed, for `cargo xtask codegen`.

use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::model::Model;
use crate::overrides::Overrides;
use crate::release::{RELEASES, Release};
use crate::schemas::{self, Schema};
use crate::{emit, model, payload};

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
    let described = snapshots
        .iter()
        .flat_map(|(_, schemas)| schemas.iter().map(|schema| schema.klass.as_str()))
        .collect();
    let payload = payload::types(read_openapi(&root.join("schemas"))?, &described, &overrides)?;
    let mut enums = model::enums(&snapshots, &overrides)?;
    model::add_enums(&mut enums, payload.enums);
    let mut files = vec![
        file("enums.rs", emit::enums_file(&enums)?),
        file("kinds.rs", emit::kinds_file(&model::kinds(&snapshots, &overrides)?)),
        file("releases.rs", emit::releases_file(RELEASES)),
    ];
    for (area, models) in &payload.areas {
        files.push(file(&format!("payload_{area}.rs"), emit::payload_file(models)?));
    }
    for (release, schemas) in &snapshots {
        files.extend(goldens(*release, &model::models(schemas, &overrides)?)?);
    }
    Ok(files)
}

/// The models that are committed as text, so that a change of the generator is seen as a diff: those
/// that differ most between releases, and those that have something no other has.
const TELLING: &[&str] =
    &["DataElement", "GeoMap", "OrganisationUnit", "Program", "ReportingRate", "Sharing", "User"];

fn goldens(release: Release, models: &[Model]) -> Result<Vec<DerivedFile>, Error> {
    let folder = Path::new("crates/dhis2-codegen/tests/goldens").join(release.key());
    let telling = models.iter().filter(|model| TELLING.contains(&model.name.as_str()));
    telling
        .map(|model| {
            let path = folder.join(format!("{}.rs", model.name));
            Ok(DerivedFile { path, text: emit::model_text(release, model)? })
        })
        .collect()
}

fn read_openapi(folder: &Path) -> Result<Vec<(Release, serde_json::Value)>, Error> {
    RELEASES
        .iter()
        .map(|release| {
            let path = folder.join(release.key()).join("openapi.json");
            let bytes = std::fs::read(&path).map_err(|source| Error::Read { path, source })?;
            let document = serde_json::from_slice(&bytes).map_err(|error| Error::Document {
                document: "openapi.json",
                reason: error.to_string(),
            })?;
            Ok((*release, document))
        })
        .collect()
}

fn read_schemas(folder: &Path) -> Result<Vec<(Release, Vec<Schema>)>, Error> {
    RELEASES
        .iter()
        .map(|release| Ok((*release, schemas::read(&folder.join(release.key()))?)))
        .collect()
}
