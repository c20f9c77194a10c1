//! The client against a server that answers whatever a test wants.

mod connecting;
mod reading;
mod refusals;
mod stub;
mod writing;
