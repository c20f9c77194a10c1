//! An embedded DHIS2 server with a demo country, for the tests of any program.

mod account;
mod acl;
mod app;
mod area;
mod auth;
mod clock;
mod container;
mod facts;
mod failure;
mod fault;
mod fields;
mod filter;
mod import;
mod jobs;
mod json_error;
mod message;
mod order;
mod pager;
mod patch;
mod release;
mod request_log;
mod router;
mod sandbox;
mod schema;
mod seed;
mod server;
mod settings;
mod state;
mod store;
mod supplement;
mod uid;
mod view;

pub use fault::{Fault, FaultRule};
pub use release::{Release, UnknownRelease};
pub use request_log::LoggedRequest;
pub use sandbox::{Builder, Sandbox, Snapshot};
