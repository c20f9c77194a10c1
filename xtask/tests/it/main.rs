//! The tasks as a person runs them: the command, its texts, its exit code, and what it wrote.
#![expect(clippy::unwrap_used, reason = "a test fails by a panic")]

mod check;
mod codegen;
mod command;
mod command_line;
mod pull;
mod stub;
