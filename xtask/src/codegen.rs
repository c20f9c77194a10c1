//! `cargo xtask codegen`: the files that follow from the snapshots and are committed.

use std::path::Path;

use anyhow::{Context, bail};
use clap::Subcommand;
use dhis2_codegen::derived::{self, DerivedFile};
use dhis2_codegen::model::{self, Model};
use dhis2_codegen::overrides::Overrides;
use dhis2_codegen::release::Release;
use dhis2_codegen::{emit, schemas};

use crate::failure::Failure;
use crate::workspace::Workspace;
use crate::{replace, terminal};

/// Make the committed files that follow from the snapshots, or show a generated model
///
/// Only files that differ are written.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    /// Write nothing, and fail where a file is not what it would be made
    #[arg(long)]
    check: bool,
    #[command(subcommand)]
    task: Option<Task>,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Print a generated model as Rust
    Show {
        /// The release, such as v42
        #[arg(value_name = "RELEASE", value_parser = crate::schemas::release)]
        release: Release,
        /// The model, such as `DataElement`
        #[arg(value_name = "MODEL")]
        model: String,
    },
}

/// Runs the task.
pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<()> {
    match &arguments.task {
        Some(Task::Show { release, model }) => show(workspace, *release, model),
        None if arguments.check => check(workspace),
        None => write(workspace),
    }
}

fn write(workspace: &Workspace) -> anyhow::Result<()> {
    let stale = stale(workspace)?;
    for file in &stale {
        let path = workspace.root().join(&file.path);
        let (Some(folder), Some(name)) =
            (path.parent(), path.file_name().and_then(|it| it.to_str()))
        else {
            bail!("{} is no file name", path.display());
        };
        replace::files(folder, &[(name, file.text.as_bytes())])?;
        terminal::note(&format!("wrote {}", file.path.display()));
    }
    if stale.is_empty() {
        terminal::note("every derived file is up to date");
    }
    Ok(())
}

fn check(workspace: &Workspace) -> anyhow::Result<()> {
    let stale = stale(workspace)?;
    if stale.is_empty() {
        terminal::note("every derived file is up to date");
        return Ok(());
    }
    let names: Vec<String> = stale.iter().map(|file| file.path.display().to_string()).collect();
    Err(Failure::new(format!("files are not what they would be made:\n  {}", names.join("\n  ")))
        .hint("run `cargo xtask codegen`, and commit what it writes")
        .into())
}

/// Returns the derived files that are not there as they should be.
fn stale(workspace: &Workspace) -> anyhow::Result<Vec<DerivedFile>> {
    let mut files = derived::files(workspace.root()).context("cannot make the derived files")?;
    files.retain(|file| !says(&workspace.root().join(&file.path), &file.text));
    Ok(files)
}

fn says(path: &Path, text: &str) -> bool {
    std::fs::read(path).is_ok_and(|bytes| bytes == text.as_bytes())
}

fn show(workspace: &Workspace, release: Release, name: &str) -> anyhow::Result<()> {
    let schemas = schemas::read(&workspace.snapshot(release))?;
    let models = model::models(&schemas, &Overrides::project()?)?;
    let found = models.iter().find(|model| model.name == name);
    let Some(model) = found else { return Err(unknown(release, name, &models).into()) };
    terminal::data(&emit::model_text(release, model)?);
    Ok(())
}

fn unknown(release: Release, name: &str, models: &[Model]) -> Failure {
    let mut names: Vec<&str> = models.iter().map(|model| model.name.as_str()).collect();
    names.sort_by(|one, other| likeness(name, other).total_cmp(&likeness(name, one)));
    names.truncate(5);
    Failure::new(format!("{release} has no model `{name}`"))
        .hint(format!("the nearest names are {}", names.join(", ")))
}

/// Returns how much two names are alike, whatever their case. One that holds the other is more so.
fn likeness(one: &str, other: &str) -> f64 {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let holds = !one.is_empty() && (other.contains(&one) || one.contains(&other));
    strsim::jaro_winkler(&one, &other) + f64::from(u8::from(holds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_names_are_shown_for_an_unknown_one() {
        let model = |name: &str| Model {
            name: name.into(),
            klass: String::new(),
            kind: None,
            fields: Vec::new(),
        };
        let models = ["DataSet", "Event", "DataElement", "User", "Map", "Icon"].map(model);
        let hint = |name| unknown(Release { minor: 42 }, name, &models).hint.unwrap();
        assert!(hint("DataElemnt").starts_with("the nearest names are DataElement, DataSet"));
        assert!(hint("element").starts_with("the nearest names are DataElement,"));
        assert!(hint("USERS").starts_with("the nearest names are User,"));
    }
}
