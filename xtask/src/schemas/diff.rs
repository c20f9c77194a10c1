//! `cargo xtask schemas diff`: what differs between two releases, as Markdown.

use dhis2_codegen::diff::Differences;
use dhis2_codegen::release::Release;

use super::snapshot;
use crate::terminal;
use crate::workspace::Workspace;

/// Print what differs between two releases, as Markdown
///
/// Metadata types with their properties and constants, OpenAPI components, and operations: what came,
/// what went, and what changed.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The release to start from, such as v41
    #[arg(value_name = "FROM", value_parser = super::release)]
    from: Release,
    /// The release to compare with, such as v42
    #[arg(value_name = "TO", value_parser = super::release)]
    to: Release,
}

pub(super) fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<()> {
    let old = snapshot::read(&workspace.snapshot(arguments.from))?;
    let new = snapshot::read(&workspace.snapshot(arguments.to))?;
    let differences = Differences::between(&old, &new);
    terminal::data(
        &differences.to_markdown(&arguments.from.to_string(), &arguments.to.to_string()),
    );
    Ok(())
}
