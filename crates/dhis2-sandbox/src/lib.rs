//! An embedded DHIS2 server with a demo country, for the tests of any program.
//!
//! A [`Sandbox`] listens on a free port of the loopback interface and answers as a DHIS2 server of 2.41, 2.42 or 2.43 does,
//! in its paths, parameters, words and mistakes. It lives in the memory of the test and is gone when it is dropped.
//!
//! # A test with it
//!
//! ```
//! use dhis2_sandbox::{Fault, FaultRule, Sandbox};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::builder().version("2.42").start_blocking()?;
//! let get = |path: &str| {
//!     let request = ureq::get(format!("{}{path}", sandbox.url()));
//!     request.header("Authorization", "Basic YWRtaW46ZGlzdHJpY3Q=").call() // admin:district
//! };
//! let text = get("/api/organisationUnits?filter=level:eq:2&fields=name")?.body_mut().read_to_string()?;
//! assert!(text.contains("Northmark"));
//!
//! // What does the program do when the server is busy? It is so for the next request that matches.
//! sandbox.fail(FaultRule::new(Fault::RetryAfter { status: 503, seconds: 1 }).on_path("/api/dataElements"));
//! assert!(get("/api/dataElements").is_err());
//! assert!(get("/api/dataElements").is_ok());
//! assert_eq!(sandbox.requests().len(), 3);
//! # Ok(())
//! # }
//! ```
//!
//! User `admin`, password `district`, may do everything. The demo country is Aruvia: 1,225 organisation units in five levels,
//! 4 data sets with a year of monthly values, 2 programs with 120 tracked entities, indicators, charts, a map, a dashboard.
//! [`Builder::demo`] leaves it away: then the server is as after its installation.
//!
//! # What a test can do with it
//!
//! | to | call |
//! |---|---|
//! | begin again as at the start | [`Sandbox::reset`]; or start another one: after the first in a program it takes a millisecond |
//! | go back to a point in between | [`Sandbox::snapshot`], [`Sandbox::restore`] |
//! | see what the program asked | [`Sandbox::requests`]: method, path, query, headers without credentials, body, in order |
//! | let something go wrong | [`Sandbox::fail`], [`Sandbox::fail_next`] with a [`Fault`]: latency, a status, `Retry-After`, a reset connection, a body that ends in the middle or comes slowly, a page instead of JSON, an expired token, a restart |
//! | restart the server in the middle of a job | [`Sandbox::set_job_duration`], [`Sandbox::restart`] |
//! | have another user | [`Sandbox::add_user`] with any authorities |
//! | decide what time it is | [`Builder::clock`], [`Builder::clock_from`], [`Sandbox::set_clock`], [`Sandbox::advance_clock`] |
//! | have the same UIDs each time | they are: [`Builder::seed`] gives others |
//!
//! # As a command
//!
//! ```text
//! dhis2-sandbox --version 43 --port 8080
//! ```
//!
//! It says where it listens and who can reach it. `--empty` leaves the demo country away; `--host` is for who wants other
//! machines to reach it, which nothing protects: everybody knows the password.
//!
//! # How it is made
//!
//! - **Snapshots drive it.** `/api/schemas` of each release, as pulled from a running server, says which classes there are,
//!   which properties they have, which side of a relation is kept and what a field filter shows. One body of code reads,
//!   writes, imports and deletes objects of every class; nothing is written per class where the schema says it.
//!   Rules that no schema tells (a path follows from the parents, options are numbered) stand in `view/derived/` and
//!   `import/hook/`.
//! - **A version's difference is a fact with a name.** It is a method of `Facts`, in the file of its area below `facts/`, and
//!   the only place that asks which release it is: `facts.maintenance_answers_with_body()`.
//! - **An area fills the table of handlers for itself**: `area.rs` says how one is added. A handler sees a state and a request;
//!   what it changed is undone when it fails. The state is shared until it is changed, so a snapshot costs a few pointers and
//!   a copy for a test costs no more.
//! - **Only `server.rs` and `forward.rs` name the HTTP library.**
//!
//! # How a recording becomes a test
//!
//! `tests/exchanges/*.ndjson` holds requests with the answers of real servers, in order. `cargo run -p dhis2-tests --bin
//! conformance` plays them to a fresh sandbox and compares status, content type and body; with `--url` it does so with a
//! real server. To add a behaviour: append the exchange to the file of each release, run the command, see it differ, and
//! make the sandbox compute the answer. An answer that no other server could give (a figure of a machine, a list in the order
//! of a hash map) is listed with its reason in `tests/conformance/exceptions.json`; an entry that is not needed any longer
//! fails the run.
//!
//! # What it cannot do
//!
//! - It keeps nothing when it ends, and serves one request at a time: it is no server to work with.
//! - There is no way out: no mail, no app hub, no federation. Routes lead to this machine only, without TLS.
//! - SQL views answer for the queries that it knows how to read; SQL is not run.
//! - Pages of the web apps are not there; apps that are installed are served.
//! - Where recordings and the server's source are silent it does what seems likely. What matters to you, try on a real server
//!   once.

#![expect(
    clippy::case_sensitive_file_extension_comparisons,
    clippy::format_collect,
    clippy::format_push_string,
    clippy::items_after_statements,
    clippy::match_same_arms,
    clippy::nonminimal_bool,
    clippy::option_option,
    clippy::ptr_arg,
    clippy::ref_option,
    clippy::result_large_err,
    clippy::unnecessary_box_returns,
    clippy::unnecessary_wraps,
    clippy::needless_for_each,
    clippy::needless_pass_by_value,
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    clippy::too_many_lines,
    clippy::type_complexity,
    clippy::unused_self,
    reason = "many handlers of many small matters, each as the server has it"
)]

mod account;
mod acl;
mod aggregate;
mod analytics;
mod app;
mod area;
mod auth;
mod authorization;
mod browser;
mod clock;
mod container;
mod data_entry;
mod data_export;
mod data_sets;
mod data_values;
mod expression;
mod facts;
mod failure;
mod fault;
mod fields;
mod filter;
mod formula;
mod forward;
mod grid;
mod id_scheme;
mod import;
mod integrity;
mod jobs;
mod json_error;
mod message;
mod metrics;
mod multipart;
mod order;
mod pager;
mod patch;
mod period;
mod release;
mod request_log;
mod router;
mod sandbox;
mod schema;
mod seed;
mod server;
mod settings;
mod sql;
mod state;
mod store;
mod supplement;
mod tracker;
mod uid;
mod value_type;
mod view;

pub use browser::Browser;
pub use fault::{Fault, FaultRule};
pub use release::{Release, UnknownRelease};
pub use request_log::LoggedRequest;
pub use sandbox::{Builder, Sandbox, Snapshot};
