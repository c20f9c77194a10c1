//! `cargo xtask schemas pull`: a snapshot from a running server.

use dhis2_codegen::release::Release;

use super::snapshot::{Documents, build_of};
use crate::server::{CredentialArguments, Server};
use crate::terminal;
use crate::workspace::Workspace;

/// Pull the snapshot of a running server into `schemas/`
///
/// Asks the server which version it is, fetches /api/schemas and /api/openapi/openapi.json, makes
/// both stable, and replaces the three files of `schemas/vNN` at once. On any failure nothing is
/// written.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    server: ServerArguments,
}

/// Which server to ask, and as whom.
#[derive(Debug, clap::Args)]
pub(super) struct ServerArguments {
    /// The server's address with its path, such as `https://dhis2.example.org/dhis`
    #[arg(long, value_name = "URL")]
    url: String,
    #[command(flatten)]
    credentials: CredentialArguments,
    /// The release that the server must be of, such as v42
    #[arg(long, value_name = "RELEASE", value_parser = super::release)]
    version: Option<Release>,
}

pub(super) fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<()> {
    let documents =
        fetch(&arguments.server.url, &arguments.server.credentials, arguments.server.version)?;
    documents.stabilise(arguments.server.version)?.write(workspace)
}

/// Fetches the three documents of a server; the large ones only if it is of the release wanted.
pub(super) fn fetch(
    url: &str,
    credentials: &CredentialArguments,
    wanted: Option<Release>,
) -> anyhow::Result<Documents> {
    let server = Server::find(url)?;
    let credentials = credentials.read()?;
    let place = server.base().to_owned();
    let info = server.document("/api/system/info", &credentials)?;
    let (build, _) = build_of(&info, &place, wanted)?;
    terminal::note(&format!("{place} is DHIS2 {}", build.version));
    let schemas = server.document("/api/schemas", &credentials)?;
    let openapi = server.document("/api/openapi/openapi.json", &credentials)?;
    Ok(Documents { place, info, schemas, openapi })
}
