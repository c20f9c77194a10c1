//! The files that are made from the snapshots and committed, for `cargo xtask codegen`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::model::Model;
use crate::operations::OperationArea;
use crate::overrides::Overrides;
use crate::payload::{Area, Described};
use crate::release::{RELEASES, Release};
use crate::schemas::{self, Property, Schema};
use crate::{emit, model, operations, payload, references, sets};

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
    let mut documents = read_openapi(&root.join("schemas"))?;
    payload::prepare(&mut documents, &overrides)?;
    let mut enums = model::enums(&snapshots, &overrides)?;
    let described = described(&snapshots);
    let mut areas = payload::types(&documents, &described, &overrides)?;
    for area in areas.values_mut() {
        area.enums = model::join_enums(&mut enums, std::mem::take(&mut area.enums));
        if area.always {
            enums.append(&mut area.enums);
        }
    }
    enums.sort_by(|one, other| one.name.cmp(&other.name));
    let mut files = vec![
        generated("enums.rs", emit::enums_file(&enums)?),
        generated("kinds.rs", emit::kinds_file(&model::kinds(&snapshots, &overrides)?)),
        generated(
            "references.rs",
            emit::references_file(&references::pointers(&snapshots, &areas, &overrides)?),
        ),
        generated("sets.rs", emit::sets_file(&sets::sets(&snapshots, &overrides))),
        generated("releases.rs", emit::releases_file(RELEASES)),
    ];
    files.extend(payload_files(&areas)?);
    let known: BTreeSet<String> = enums.iter().map(|it| it.name.clone()).collect();
    let operations = operations::areas(&documents, &described, &areas, &known, &overrides)?;
    files.extend(operation_files(root, &operations)?);
    for (release, schemas) in &snapshots {
        files.extend(goldens(*release, &model::models(schemas, &overrides)?)?);
    }
    Ok(files)
}

/// Returns a file of `dhis2-models`.
fn generated(name: &str, text: String) -> DerivedFile {
    let folder = Path::new("crates/dhis2-models/src/generated");
    DerivedFile { path: folder.join(name), text }
}

/// Returns the files of payload types, and those that include them.
fn payload_files(areas: &BTreeMap<String, Area>) -> Result<Vec<DerivedFile>, Error> {
    let mut files = vec![
        generated("payload.rs", emit::payload_list(areas)),
        generated("payload_enums.rs", emit::payload_enums_list(areas)),
    ];
    for (name, area) in areas {
        let feature = (!area.always).then(|| emit::payload_feature(name));
        if !area.models.is_empty() {
            let text = emit::payload_file(&area.models, feature.as_deref())?;
            files.push(generated(&format!("payload_{name}.rs"), text));
        }
        if !area.enums.is_empty() {
            files.push(generated(&format!("enums_{name}.rs"), emit::enums_file(&area.enums)?));
        }
    }
    Ok(files)
}

/// Returns the files of the operations, once their crate has a feature for each.
fn operation_files(
    root: &Path,
    areas: &BTreeMap<String, OperationArea>,
) -> Result<Vec<DerivedFile>, Error> {
    let folder = Path::new("crates/dhis2-operations");
    let path = root.join(folder).join("Cargo.toml");
    let manifest = std::fs::read_to_string(&path).map_err(|source| Error::Read { path, source })?;
    operations::check_manifest(&manifest, areas)?;
    let file = |name: &str, text: String| DerivedFile {
        path: folder.join("src/generated").join(name),
        text,
    };
    let mut files = vec![file("areas.rs", operations::list(areas))];
    files.extend(areas.iter().map(|(name, it)| file(&format!("{name}.rs"), it.text.clone())));
    Ok(files)
}

/// Returns the classes that the schemas of all releases know.
fn described(snapshots: &[(Release, Vec<Schema>)]) -> Described<'_> {
    let schemas = snapshots.iter().flat_map(|(_, schemas)| schemas);
    let constants = schemas
        .clone()
        .flat_map(|schema| &schema.properties)
        .filter(|property| !property.constants.is_empty());
    let (classes, parts): (Vec<&Schema>, Vec<&Schema>) =
        schemas.partition(|schema| schema.properties.iter().any(|it| it.wire() == "id"));
    Described {
        classes: classes.into_iter().map(|schema| schema.klass.as_str()).collect(),
        parts: parts.into_iter().map(|schema| schema.klass.as_str()).collect(),
        enums: constants.map(Property::value_klass).collect(),
    }
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
