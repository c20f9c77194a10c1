//! The areas of the API: each fills the table of handlers for itself.
//!
//! To add an area, write a module here with a function `routes(&mut Router, Facts)` and call it in
//! [`router`] before [`metadata`], which takes every path of a kind of object that nobody else takes.
//! What the area keeps goes into [`State`](crate::state::State) behind an `Arc`, so that a snapshot stays cheap.
//! Where versions differ, add a named fact to [`Facts`].

mod me;
pub(crate) mod metadata;
mod settings;
mod system;

use crate::facts::Facts;
use crate::router::Router;

/// Makes the table of a version.
pub(crate) fn router(facts: Facts) -> Router {
    let mut router = Router::new(facts.paths_check_uids());
    system::routes(&mut router, facts);
    settings::routes(&mut router, facts);
    me::routes(&mut router, facts);
    metadata::routes(&mut router, facts);
    router
}
