//! Everything that is tested across crates, in one binary.

#![expect(clippy::unwrap_used, reason = "a test that panics says where")]

mod bulk;
mod contract;
mod operations;
mod replay;
