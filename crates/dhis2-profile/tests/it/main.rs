//! Profiles and their tokens, as programs and people use them.

#![expect(clippy::unwrap_used, reason = "a test that panics says where")]

mod files;
mod tokens;
