//! The envelopes that answers come in, the same in all versions.

mod page;
pub(crate) mod row;

pub(crate) use self::page::page;
