//! `cargo xtask`: the project's own tasks, each in a file of its own; here they are only found.

mod budget;
mod codegen;
mod environment;
mod failure;
mod replace;
mod schemas;
mod server;
mod source;
mod terminal;
mod tidy;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use self::workspace::Workspace;

/// The project's own tasks.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    /// The folder of the workspace, if it is not the one this was built from.
    #[arg(long, global = true, value_name = "FOLDER")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    task: Option<Task>,
}

#[derive(Debug, Subcommand)]
enum Task {
    Budget(budget::Arguments),
    Codegen(codegen::Arguments),
    Schemas(schemas::Arguments),
    Tidy(tidy::Arguments),
}

fn main() -> ExitCode {
    let result = match budget::meter::requested() {
        Some(log) => budget::meter::stand_for_rustc(&log),
        None => run(Arguments::parse()).map(|()| ExitCode::SUCCESS),
    };
    result.unwrap_or_else(|error| {
        terminal::error(&error);
        ExitCode::FAILURE
    })
}

fn run(arguments: Arguments) -> anyhow::Result<()> {
    let workspace = Workspace::at(arguments.root);
    match arguments.task {
        None => {
            terminal::data(&Arguments::command().render_long_help().to_string());
            Ok(())
        }
        Some(Task::Budget(arguments)) => budget::run(&workspace, &arguments),
        Some(Task::Codegen(arguments)) => codegen::run(&workspace, &arguments),
        Some(Task::Schemas(arguments)) => schemas::run(&workspace, &arguments),
        Some(Task::Tidy(arguments)) => tidy::run(&workspace, &arguments),
    }
}
