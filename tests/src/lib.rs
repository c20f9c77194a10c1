//! Replayed exchanges, contract scenarios and live tests of the workspace.
