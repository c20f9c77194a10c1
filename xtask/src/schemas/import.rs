//! `cargo xtask schemas import`: a snapshot from documents that lie in a folder.

use std::path::{Path, PathBuf};

use anyhow::Context;
use dhis2_codegen::release::Release;
use serde_json::Value;

use super::snapshot::{Documents, OPENAPI, SCHEMAS};
use crate::workspace::Workspace;

/// Import a snapshot from files into `schemas/`
///
/// The same as a pull, from documents that were saved: FOLDER/schemas.json, FOLDER/openapi.json, and
/// the answer of /api/system/info, which says what version they are of.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder that holds schemas.json and openapi.json
    #[arg(long, value_name = "FOLDER")]
    from: PathBuf,
    /// The answer of /api/system/info, if it is not FOLDER/info.json
    #[arg(long, value_name = "FILE")]
    info: Option<PathBuf>,
    /// The release that the documents must be of, such as v42
    #[arg(long, value_name = "RELEASE", value_parser = super::release)]
    version: Option<Release>,
}

pub(super) fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<()> {
    let from = &arguments.from;
    let info = arguments.info.clone().unwrap_or_else(|| from.join("info.json"));
    let documents = Documents {
        place: from.display().to_string(),
        info: read(&info)?,
        schemas: read(&from.join(SCHEMAS))?,
        openapi: read(&from.join(OPENAPI))?,
    };
    documents.stabilise(arguments.version)?.write(workspace)
}

fn read(path: &Path) -> anyhow::Result<Value> {
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_slice(&bytes).with_context(|| format!("{} is no JSON", path.display()))
}
