//! Small projects that only serve to be compiled.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, bail};

use super::meter::{self, Cost};
use crate::environment;
use crate::workspace::Workspace;

/// A project in a folder, with a target folder of its own.
#[derive(Debug)]
pub(super) struct Project {
    folder: PathBuf,
}

/// What compiling a whole program took, in seconds.
#[derive(Debug)]
pub(super) struct Build {
    pub(super) cpu: f64,
    pub(super) wall: f64,
}

impl Project {
    /// Makes a project with the versions that the workspace is locked to.
    pub(super) fn create(
        workspace: &Workspace,
        folder: &Path,
        dependencies: &str,
        main: &str,
    ) -> anyhow::Result<Self> {
        let root = workspace.root().display().to_string();
        let dependencies = dependencies.replace("{root}", &root);
        let manifest = format!(
            "[package]\nname = \"budget\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             publish = false\n\n[workspace]\n\n[dependencies]\n{dependencies}\n"
        );
        fs::create_dir_all(folder.join("src"))?;
        fs::write(folder.join("Cargo.toml"), manifest)?;
        let source = if main.is_empty() { "lib.rs" } else { "main.rs" };
        fs::write(folder.join("src").join(source), main)?;
        fs::copy(workspace.root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self { folder: folder.to_owned() })
    }

    /// Checks the project with all it depends on.
    pub(super) fn check(&self) -> anyhow::Result<()> {
        self.cargo(&["check"], None)
    }

    /// Checks one of its dependencies again, and returns what that took.
    pub(super) fn check_again(&self, crate_name: &str) -> anyhow::Result<Cost> {
        self.cargo(&["clean", "--package", &crate_name.replace('_', "-")], None)?;
        let log = self.folder.join("meter.log");
        fs::remove_file(&log).ok();
        self.cargo(&["check"], Some(&log))?;
        meter::read(&log, crate_name)
    }

    /// Builds the project from nothing, once everything is downloaded.
    pub(super) fn build(&self) -> anyhow::Result<Build> {
        self.cargo(&["fetch"], None)?;
        let before = meter::of_children()?;
        let start = Instant::now();
        self.cargo(&["build"], None)?;
        let wall = start.elapsed().as_secs_f64();
        Ok(Build { cpu: meter::of_children()?.seconds - before.seconds, wall })
    }

    fn cargo(&self, arguments: &[&str], log: Option<&Path>) -> anyhow::Result<()> {
        let cargo = environment::variable("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command
            .args(arguments)
            .arg("--quiet")
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("CARGO_INCREMENTAL", "0")
            .env_remove("RUSTFLAGS")
            .stdin(Stdio::null());
        if let Some(log) = log {
            command.env("RUSTC_WRAPPER", std::env::current_exe()?).env(meter::LOG, log);
        }
        let output = command.output().context("cannot start cargo")?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`cargo {}` fails: {}", arguments.join(" "), said.trim())
    }
}
