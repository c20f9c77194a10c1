//! `cargo xtask`: the project's own tasks, each in a file of its own; here they are only found.

mod codegen;
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
    Codegen(codegen::Arguments),
    Schemas(schemas::Arguments),
    Tidy(tidy::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let workspace = Workspace::at(arguments.root);
    let result = match arguments.task {
        None => {
            terminal::data(&Arguments::command().render_long_help().to_string());
            Ok(())
        }
        Some(Task::Codegen(arguments)) => codegen::run(&workspace, &arguments),
        Some(Task::Schemas(arguments)) => schemas::run(&workspace, &arguments),
        Some(Task::Tidy(arguments)) => tidy::run(&workspace, &arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            terminal::error(&error);
            ExitCode::FAILURE
        }
    }
}
