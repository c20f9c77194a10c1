//! `cargo xtask schemas`: the snapshots of the servers' own documents.

mod check;
mod diff;
mod import;
mod pull;
mod snapshot;

use anyhow::anyhow;
use clap::Subcommand;
use dhis2_codegen::release::{RELEASES, Release};

use crate::workspace::Workspace;

/// Snapshots of what servers say of themselves: pull, check and compare them.
#[derive(Debug, clap::Args)]
#[command(disable_version_flag = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    Pull(pull::Arguments),
    Import(import::Arguments),
    Check(check::Arguments),
    Diff(diff::Arguments),
}

/// Runs one of them.
pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<()> {
    match &arguments.task {
        Task::Pull(arguments) => pull::run(workspace, arguments),
        Task::Import(arguments) => import::run(workspace, arguments),
        Task::Check(arguments) => check::run(workspace, arguments),
        Task::Diff(arguments) => diff::run(workspace, arguments),
    }
}

/// Parses a release from the command line.
pub(crate) fn release(name: &str) -> anyhow::Result<Release> {
    Release::named(name).ok_or_else(|| {
        let known: Vec<String> = RELEASES.iter().map(|release| release.key()).collect();
        anyhow!("there is no such release; there are {}", known.join(", "))
    })
}
