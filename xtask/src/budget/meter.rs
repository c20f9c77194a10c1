//! Measuring one call of the compiler: cargo starts this program in rustc's place, which starts rustc
//! and writes down what it took.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, bail};

use crate::environment;

/// The variable that names the file to write to, and so says that this program stands for rustc.
pub(super) const LOG: &str = "XTASK_METER_LOG";

/// What a call of the compiler took.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cost {
    /// Seconds of CPU, of user and system together.
    pub(super) seconds: f64,
    /// The most memory it held.
    pub(super) megabytes: Option<f64>,
}

impl Cost {
    /// Returns the least of each figure.
    pub(super) fn least(costs: &[Self]) -> Self {
        let seconds = costs.iter().map(|cost| cost.seconds).fold(f64::INFINITY, f64::min);
        let megabytes = costs.iter().filter_map(|cost| cost.megabytes).reduce(f64::min);
        Self { seconds, megabytes }
    }
}

/// Returns where to write, if this program was started in rustc's place.
pub(crate) fn requested() -> Option<PathBuf> {
    environment::variable(LOG).map(PathBuf::from)
}

/// Runs the compiler that the arguments name, and writes down what it took.
pub(crate) fn stand_for_rustc(log: &Path) -> anyhow::Result<ExitCode> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let Some((rustc, arguments)) = arguments.split_first() else {
        bail!("{LOG} is set, and no compiler is named");
    };
    let status = Command::new(rustc).args(arguments).status().context("cannot start rustc")?;
    let mut pairs = arguments.windows(2);
    if let Some([_, name]) = pairs.find(|pair| pair[0] == "--crate-name") {
        let cost = of_children()?;
        let name = name.to_string_lossy();
        let megabytes = cost.megabytes.unwrap_or_default();
        let mut file = OpenOptions::new().create(true).append(true).open(log)?;
        writeln!(file, "{name} {} {megabytes}", cost.seconds)?;
    }
    Ok(status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Returns what the processes took that this one started and that have ended.
#[cfg(unix)]
pub(super) fn of_children() -> anyhow::Result<Cost> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).context("the system tells no usage")?;
    let milliseconds =
        usage.user_time().num_milliseconds() + usage.system_time().num_milliseconds();
    // Linux counts units of 1,024 bytes, macOS bytes.
    let unit = if cfg!(target_os = "macos") { 1.0 } else { 1_024.0 };
    #[expect(clippy::cast_precision_loss, reason = "the figures are far below 2^52")]
    let (seconds, bytes) = (milliseconds as f64 / 1e3, usage.max_rss() as f64 * unit);
    let megabytes = bytes / 1e6;
    Ok(Cost { seconds, megabytes: Some(megabytes) })
}

/// Says that there is no way to know.
#[cfg(not(unix))]
pub(super) fn of_children() -> anyhow::Result<Cost> {
    bail!("what a process takes is measured on Unix only")
}

/// Reads what a crate's compilation took.
pub(super) fn read(log: &Path, crate_name: &str) -> anyhow::Result<Cost> {
    let text = std::fs::read_to_string(log).context("the compiler was not called")?;
    for line in text.lines() {
        let mut words = line.split(' ');
        if words.next() == Some(crate_name) {
            let mut number = || anyhow::Ok(words.next().context("no number")?.parse::<f64>()?);
            return Ok(Cost { seconds: number()?, megabytes: Some(number()?) });
        }
    }
    bail!("{crate_name} was not compiled")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cost_of_a_crate_is_read_by_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("log");
        std::fs::write(&log, "build_script_build 1 90\ndhis2_models 2.5 310.5\n").unwrap();
        let cost = read(&log, "dhis2_models").unwrap();
        assert_eq!(cost, Cost { seconds: 2.5, megabytes: Some(310.5) });
        assert_eq!(read(&log, "syn").unwrap_err().to_string(), "syn was not compiled");
    }

    #[test]
    fn the_least_of_several_runs_counts() {
        let costs = [(2.0, 300.0), (1.5, 310.0)]
            .map(|(seconds, megabytes)| Cost { seconds, megabytes: Some(megabytes) });
        assert_eq!(Cost::least(&costs), Cost { seconds: 1.5, megabytes: Some(300.0) });
    }
}
