//! Objects of every kind: read, create, update, patch, delete, and the collections that they hold.

pub(crate) mod read;

use crate::facts::Facts;
use crate::failure::Failure;
use crate::router::{Call, Router};
use crate::schema::ClassId;
use crate::state::State;

/// Fills the table.
pub(super) fn routes(router: &mut Router, _facts: Facts) {
    router.get("/api/{}", read::list);
    router.get("/api/{}/{uid}", read::get);
    router.get("/api/{}/{uid}/{}", read::get_property);
}

/// Kinds that are no metadata and are asked for like them.
const OTHERS: &[&str] = &["interpretations", "messageConversations"];

/// Finds the class that the path of a request names.
pub(super) fn class(state: &State, call: &Call<'_>) -> Result<ClassId, Failure> {
    class_of(state, call.parameter(0))
        .ok_or_else(|| Failure::page(crate::container::no_resource(state.facts, call.request)))
}

/// Finds the class with a path below `/api`, if its objects can be asked for.
fn class_of(state: &State, endpoint: &str) -> Option<ClassId> {
    let alias = if endpoint == "apiTokens" { "apiToken" } else { endpoint };
    let class = state.schemas.by_endpoint(alias)?;
    let description = state.schemas.class(class);
    let listed = description.metadata || OTHERS.contains(&description.plural);
    (listed && description.identifiable_object).then_some(class)
}
