//! What servers send and take that is not metadata: reports, settings, and parts of models.
//!
//! A payload type is the same in all versions; a field that only some versions have says so. The
//! types are made from the servers' OpenAPI documents by `cargo xtask codegen` and follow the same
//! rules as the models: every field may be absent, and nothing that is sent gets lost.

#![expect(clippy::too_many_lines, reason = "generated types have as many fields as they have")]

mod web_message;

use crate::shape::{self, Entry, Names, Out, Read, Shape, shape_impls, table};

include!("generated/payload_import.rs");
include!("generated/payload_part.rs");
include!("generated/payload_schema.rs");
include!("generated/payload_shared.rs");
include!("generated/payload_system.rs");
