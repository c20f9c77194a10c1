//! `cargo xtask codegen`: the files that follow from the snapshots and are committed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

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
    let Stale { files, left_over } = stale(workspace)?;
    for file in &files {
        let path = workspace.root().join(&file.path);
        let (Some(folder), Some(name)) =
            (path.parent(), path.file_name().and_then(|it| it.to_str()))
        else {
            bail!("{} is no file name", path.display());
        };
        replace::files(folder, &[(name, file.text.as_bytes())])?;
        terminal::note(&format!("wrote {}", file.path.display()));
    }
    for path in &left_over {
        std::fs::remove_file(workspace.root().join(path))
            .with_context(|| format!("cannot remove {}", path.display()))?;
        terminal::note(&format!("removed {}", path.display()));
    }
    if files.is_empty() && left_over.is_empty() {
        terminal::note("every derived file is up to date");
    }
    Ok(())
}

fn check(workspace: &Workspace) -> anyhow::Result<()> {
    let Stale { files, left_over } = stale(workspace)?;
    if files.is_empty() && left_over.is_empty() {
        terminal::note("every derived file is up to date");
        return Ok(());
    }
    let names: Vec<String> = files
        .iter()
        .map(|file| file.path.display().to_string())
        .chain(left_over.iter().map(|path| format!("{} (nothing makes it)", path.display())))
        .collect();
    Err(Failure::new(format!("files are not what they would be made:\n  {}", names.join("\n  ")))
        .hint("run `cargo xtask codegen`, and commit what it writes")
        .into())
}

/// What is not as it would be made.
struct Stale {
    /// The files that are missing or say something else.
    files: Vec<DerivedFile>,
    /// The files that nothing makes any more.
    left_over: Vec<PathBuf>,
}

fn stale(workspace: &Workspace) -> anyhow::Result<Stale> {
    let mut files = derived::files(workspace.root()).context("cannot make the derived files")?;
    let left_over = left_over(workspace, &files);
    files.retain(|file| !says(&workspace.root().join(&file.path), &file.text));
    Ok(Stale { files, left_over })
}

/// Finds files of Rust beside those that are made: everything in their folders is made.
fn left_over(workspace: &Workspace, files: &[DerivedFile]) -> Vec<PathBuf> {
    let made: BTreeSet<&Path> = files.iter().map(|file| file.path.as_path()).collect();
    let folders: BTreeSet<&Path> = made.iter().filter_map(|path| path.parent()).collect();
    let mut left_over = Vec::new();
    for folder in folders {
        // A folder that is not there yet has nothing left over.
        for entry in std::fs::read_dir(workspace.root().join(folder)).into_iter().flatten() {
            let path = entry.map(|entry| folder.join(entry.file_name()));
            let strange = |path: &PathBuf| {
                path.extension().is_some_and(|end| end == "rs") && !made.contains(path.as_path())
            };
            left_over.extend(path.ok().filter(strange));
        }
    }
    left_over.sort();
    left_over
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
