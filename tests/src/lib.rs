//! Replayed exchanges, contract scenarios and live tests of the workspace.

pub mod conformance;
pub mod recording;
