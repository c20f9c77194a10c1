//! Replayed exchanges, contract scenarios and live tests of the workspace.

#![expect(
    clippy::format_collect,
    clippy::unused_self,
    reason = "the rules of a comparison are asked in one way"
)]

pub mod conformance;
pub mod recording;
