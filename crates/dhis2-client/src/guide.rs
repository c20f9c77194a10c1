//! How things are done with this crate, page by page: for people to read, without any code of its own.
//!
//! - [`which_call`]: accessor, resource, operation or raw call, and when to use what.
//! - [`copy_metadata`]: how metadata is compared and copied between two servers.
//! - [`from_python`]: where each method of the Python client went.

pub mod which_call {
    #![doc = include_str!("guide/which_call.md")]
}

pub mod copy_metadata {
    #![doc = include_str!("guide/copy_metadata.md")]
}

/// Where each method of the Python client `dhis2w-client` has its counterpart in this crate.
///
/// Each name links to what does the same; what has no counterpart is there with the reason.
pub mod from_python {
    #![doc = include_str!("guide/from_python/metadata.md")]
    #![doc = ""]
    #![doc = include_str!("guide/from_python/programs.md")]
    #![doc = ""]
    #![doc = include_str!("guide/from_python/data.md")]
    #![doc = ""]
    #![doc = include_str!("guide/from_python/server.md")]
}
