//! The client against a server that answers whatever a test wants.

#![expect(clippy::unwrap_used, reason = "a test that panics says where")]

mod analytics;
#[cfg(feature = "blocking")]
mod blocking;
mod bulk;
mod connecting;
mod data_values;
mod jobs;
mod oauth2;
mod reading;
mod refusals;
mod resilience;
mod stub;
mod tracker;
mod transfer;
mod writing;
