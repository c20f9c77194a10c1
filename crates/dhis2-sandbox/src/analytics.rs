//! Analytics: what is worked out of the stored values.

pub(crate) mod access;
pub(crate) mod aggregate;
pub(crate) mod dimension;
pub(crate) mod error;
pub(crate) mod fact;
mod identify;
mod indicator;
pub(crate) mod item;
pub(crate) mod layout;
mod metadata;
pub(crate) mod object;
mod operand;
mod program_items;
pub(crate) mod query;
mod rates;
mod raw;
pub(crate) mod result;
pub(crate) mod scheme;
pub(crate) mod tables;
pub(crate) mod value_set;
