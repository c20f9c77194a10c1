//! `cargo xtask schemas check`: are the committed snapshots what they should be, and what a server
//! says?

use std::path::Path;

use dhis2_codegen::diff::Differences;
use dhis2_codegen::overrides::Overrides;
use dhis2_codegen::release::{RELEASES, Release};
use dhis2_codegen::snapshot::{missing, stabilise, to_bytes};

use super::pull;
use super::snapshot::{self, OPENAPI, SCHEMAS};
use crate::failure::Failure;
use crate::server::CredentialArguments;
use crate::source::{Source, digest};
use crate::terminal;
use crate::workspace::Workspace;

/// Check the committed snapshots, or compare one with a running server
///
/// Without --url: every release has its documents, they are whole and stable, their digests fit, and
/// every repair still applies. With --url: the snapshot of the server's release is what the server
/// says; what depends on the server's configuration is named, and is no difference.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Compare with this server
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    #[command(flatten)]
    credentials: CredentialArguments,
    /// The release to check; with --url, the one that the server must be of
    #[arg(long, value_name = "RELEASE", value_parser = super::release)]
    version: Option<Release>,
}

pub(super) fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<()> {
    match &arguments.url {
        Some(url) => with_server(workspace, url, arguments),
        None => committed(workspace, arguments.version),
    }
}

fn with_server(workspace: &Workspace, url: &str, arguments: &Arguments) -> anyhow::Result<()> {
    let documents = pull::fetch(url, &arguments.credentials, arguments.version)?;
    let place = documents.place.clone();
    let pulled = documents.stabilise(arguments.version)?;
    let folder = workspace.snapshot(pulled.release);
    let committed = snapshot::read(&folder)?;
    let source = Source::read(&folder)?;
    if source.build != pulled.build {
        terminal::note(&format!(
            "schemas/{} is of DHIS2 {} (built {}), the server is {} (built {})",
            pulled.release.key(),
            source.build.version,
            source.build.time,
            pulled.build.version,
            pulled.build.time,
        ));
    }
    pulled.say_what_is_left_out();
    let differences = Differences::between(&committed, &pulled.snapshot);
    if differences.is_empty() {
        terminal::note(&format!("schemas/{} is what the server says", pulled.release.key()));
        return pulled.refuse_stale_repairs();
    }
    let committed = format!("schemas/{}", pulled.release.key());
    terminal::data(&differences.to_markdown(&committed, &place));
    Err(Failure::new(format!("{committed} is not what {place} says"))
        .hint("if the server is right, take its snapshot with `cargo xtask schemas pull`")
        .into())
}

fn committed(workspace: &Workspace, only: Option<Release>) -> anyhow::Result<()> {
    let mut wrong = Vec::new();
    for release in RELEASES.iter().filter(|release| only.is_none_or(|only| only == **release)) {
        let folder = workspace.snapshot(*release);
        match problems(*release, &folder) {
            Ok(problems) => wrong.extend(problems),
            Err(error) => wrong.push(format!("schemas/{}: {error:#}", release.key())),
        }
    }
    if wrong.is_empty() {
        terminal::note("the snapshots are whole and stable");
        return Ok(());
    }
    Err(Failure::new(format!("the snapshots are not as they should be:\n  {}", wrong.join("\n  ")))
        .hint("they are made by `cargo xtask schemas pull`, and never edited by hand")
        .into())
}

/// Returns what is wrong with the snapshot of a release.
fn problems(release: Release, folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut wrong = Vec::new();
    let source = Source::read(folder)?;
    match source.build.release(&format!("schemas/{}", release.key())) {
        Ok(found) if found == release => {}
        _ => wrong.push(format!("source.toml is of DHIS2 {}", source.build.version)),
    }
    let committed = snapshot::read(folder)?;
    let (stable, remarks) =
        stabilise(release, committed.schemas.clone(), committed.openapi.clone())?;
    for (name, document) in [(SCHEMAS, &stable.schemas), (OPENAPI, &stable.openapi)] {
        let bytes = std::fs::read(folder.join(name))?;
        if source.sha256.get(name) != Some(&digest(&bytes)) {
            wrong.push(format!("{name} does not have the digest that source.toml says"));
        }
        if to_bytes(document) != bytes {
            wrong.push(format!("{name} is not stable"));
        }
    }
    wrong.extend(remarks.stale);
    wrong.extend(missing(&stable, &Overrides::project()?)?);
    let named = |problem| format!("schemas/{}: {problem}", release.key());
    Ok(wrong.into_iter().map(named).collect())
}
