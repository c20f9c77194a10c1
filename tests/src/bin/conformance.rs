//! Replays the recorded exchanges on a fresh sandbox, or on a real server, and prints what differs.
#![expect(clippy::print_stdout, reason = "a command that prints a table")]

use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use anyhow::Context as _;
use clap::Parser;
use dhis2_sandbox::{Release, Sandbox};
use dhis2_tests::conformance::{Player, Report, replay};

/// Compares a server with the recorded ones.
#[derive(Debug, Parser)]
struct Arguments {
    /// The versions to replay: v41, v42, v43. All, where none is named.
    versions: Vec<String>,
    /// Replays the second set of recordings too.
    #[arg(long)]
    more: bool,
    /// Replays on a server that runs there, with the demo country loaded, instead of on a sandbox.
    #[arg(long)]
    url: Option<String>,
    /// Prints the whole answer of one exchange.
    #[arg(long, value_name = "NAME")]
    verbose: Option<String>,
    /// Prints tables only.
    #[arg(long)]
    quiet: bool,
    /// Fails when less than this part, in percent, of the first set comes out as recorded.
    #[arg(long, default_value_t = 0.0)]
    floor: f64,
    /// Fails when less than this part, in percent, of the second set comes out as recorded.
    #[arg(long, default_value_t = 0.0)]
    more_floor: f64,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<ExitCode> {
    let arguments = Arguments::parse();
    let versions = match arguments.versions.as_slice() {
        [] => vec!["v41".to_owned(), "v42".to_owned(), "v43".to_owned()],
        named => named.to_vec(),
    };
    let mut good = true;
    for version in &versions {
        let report = run(version, version, &arguments).await?;
        good &= print(&report, &arguments, arguments.floor);
        if arguments.more {
            let report = run(version, &format!("more-{version}"), &arguments).await?;
            good &= print(&report, &arguments, arguments.more_floor);
        }
    }
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn run(version: &str, file: &str, arguments: &Arguments) -> anyhow::Result<Report> {
    if let Some(url) = &arguments.url {
        return replay(file, &Player::new(url, false, file).await?).await;
    }
    let release: Release = version.parse().with_context(|| format!("version {version}"))?;
    let sandbox = Sandbox::builder().release(release).clock_from(recorded_at()).start().await?;
    replay(file, &Player::new(sandbox.url(), true, file).await?).await
}

/// Returns the day on which the recordings were made: relative periods and tokens depend on it.
fn recorded_at() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_238_000)
}

fn print(report: &Report, arguments: &Arguments, floor: f64) -> bool {
    if let Some(name) = &arguments.verbose {
        for verdict in report.verdicts.iter().filter(|v| v.name == *name) {
            println!(
                "{} {:?}\n{}",
                verdict.answer.status, verdict.answer.headers, verdict.answer.text
            );
            if let Some(difference) = &verdict.difference {
                println!("{difference}");
            }
        }
        return true;
    }
    if !arguments.quiet {
        print!("{}", report.differences());
    }
    println!("{report}");
    let needless = report.needless_exceptions();
    if !needless.is_empty() {
        println!("listed as exceptions without need: {}", needless.join(", "));
    }
    report.percent() >= floor
}
