//! The command that runs the sandbox until it is stopped.
#![expect(clippy::print_stdout, reason = "a command that says where it listens")]

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use anyhow::Context as _;
use clap::Parser;
use dhis2_sandbox::{Release, Sandbox};

/// Runs an embedded DHIS2 server with a demo country.
#[derive(Debug, Parser)]
// `--version` chooses the version of the server.
#[command(disable_version_flag = true)]
struct Arguments {
    /// The version to be: 41, 42, 43.
    #[arg(long, default_value = "42")]
    version: Release,
    /// The port to listen on; a free one, where it is 0.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The address to listen on; other machines can reach another one than this.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Starts without the demo country.
    #[arg(long)]
    empty: bool,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let address = SocketAddr::new(arguments.host, arguments.port);
    let sandbox = Sandbox::builder()
        .release(arguments.version)
        .demo(!arguments.empty)
        .address(address)
        .start_blocking()
        .with_context(|| format!("cannot listen on {address}"))?;
    let reach = if arguments.host.is_loopback() { "this machine only" } else { "ANY machine" };
    println!("DHIS2 {} at {}, open to {reach}", arguments.version, sandbox.url());
    println!("user admin, password district; stop with Ctrl-C");
    loop {
        std::thread::park();
    }
}
