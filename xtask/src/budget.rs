//! `cargo xtask budget`: what the models and the client cost those who compile them.

mod limits;
pub(crate) mod meter;
mod project;
mod table;

use std::path::{Path, PathBuf};

use self::limits::{CHECKS, COLD, Check, REFERENCE};
use self::meter::Cost;
use self::project::Project;
use self::table::{Row, Table};
use crate::failure::Failure;
use crate::workspace::Workspace;
use crate::{environment, terminal};

/// Measure what compiling the models costs, and fail where it is over budget
///
/// Compares the CPU time of checking a crate, its dependencies ready, with that of checking `syn` 2
/// with many features in the same run: a ratio that is the same on every machine. The smallest of
/// several runs counts.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// How often each crate is checked
    #[arg(long, value_name = "NUMBER", default_value_t = 5)]
    runs: usize,
    /// Compile two whole programs from nothing as well, which takes minutes
    #[arg(long)]
    cold: bool,
}

/// Runs the task.
pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<()> {
    let target = environment::variable("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.unwrap_or_else(|| workspace.root().join("target"));
    std::fs::create_dir_all(&target)?;
    let place = tempfile::Builder::new().prefix("budget-").tempdir_in(&target)?;
    let mut table = checks(workspace, place.path(), arguments.runs.max(1))?;
    if arguments.cold {
        table.rows.extend(cold(workspace, place.path())?);
    }
    terminal::data(&table.to_string());
    match table.over() {
        0 => Ok(()),
        over => Err(Failure::new(format!("{over} figures are over their limits"))
            .hint(
                "the limits are in xtask/src/budget/limits.rs, the measurements in the table above",
            )
            .into()),
    }
}

fn checks(workspace: &Workspace, place: &Path, runs: usize) -> anyhow::Result<Table> {
    let prepare = |subject: &limits::Subject, name: &str| {
        let project = Project::create(workspace, &place.join(name), subject.dependency, "")?;
        terminal::note(&format!("compiling what stands below {}", subject.title));
        project.check()?;
        anyhow::Ok(project)
    };
    let reference = prepare(&REFERENCE, "reference")?;
    let mut measured: Vec<(&Check, Project, Vec<Cost>)> = Vec::new();
    for (index, check) in CHECKS.iter().enumerate() {
        let project = prepare(&check.subject, &format!("check-{index}"))?;
        measured.push((check, project, Vec::new()));
    }
    let mut of_reference = Vec::new();
    // In turns, so that a busy moment of the machine meets all of them.
    for run in 1..=runs {
        terminal::note(&format!("run {run} of {runs}"));
        of_reference.push(reference.check_again(REFERENCE.crate_name)?);
        for (check, project, costs) in &mut measured {
            costs.push(project.check_again(check.subject.crate_name)?);
        }
    }
    let reference = Cost::least(&of_reference);
    let mut rows = vec![Row::new(REFERENCE.title, reference)];
    for (check, _, costs) in &measured {
        let cost = Cost::least(costs);
        rows.push(
            Row::new(check.subject.title, cost)
                .ratio(cost.seconds / reference.seconds, check.ratio)
                .megabytes(check.megabytes),
        );
    }
    Ok(Table { rows })
}

fn cold(workspace: &Workspace, place: &Path) -> anyhow::Result<[Row; 4]> {
    let build = |program: &limits::Program, name: &str| {
        let project =
            Project::create(workspace, &place.join(name), program.dependencies, program.main)?;
        terminal::note(&format!("compiling {} from nothing", program.title));
        project.build()
    };
    let reference = build(&COLD.reference, "cold-reference")?;
    let ours = build(&COLD.ours, "cold-ours")?;
    let row = |program: &limits::Program, what: &str, seconds: f64| {
        Row::new(format!("{}: {what}", program.title), Cost { seconds, megabytes: None })
    };
    Ok([
        row(&COLD.reference, "CPU", reference.cpu),
        row(&COLD.ours, "CPU", ours.cpu).ratio(ours.cpu / reference.cpu, COLD.ratio),
        row(&COLD.reference, "time", reference.wall),
        row(&COLD.ours, "time", ours.wall).ratio(ours.wall / reference.wall, COLD.ratio),
    ])
}
