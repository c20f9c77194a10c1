//! Objects of every kind: read, create, update, patch, delete, and the collections that they hold.

mod collection;
pub(crate) mod option_combos;
mod organisation_units;
pub(crate) mod read;
pub(crate) mod write;

use http::Method;

use crate::facts::Facts;
use crate::failure::Failure;
use crate::router::{Call, Handler, Router};
use crate::schema::ClassId;
use crate::state::State;

/// Fills the table.
pub(super) fn routes(router: &mut Router, _facts: Facts) {
    const JSON: Option<&[&str]> = Some(&["application/json"]);
    const PATCH: Option<&[&str]> = Some(&["application/json-patch+json"]);
    router.get("/api/{}", read::list);
    router.get("/api/{}/{uid}", read::get);
    router.get("/api/{}/{uid}/{}", read::get_property);
    router.add(Method::POST, "/api/{}", Handler::Write(write::create), JSON);
    router.add(Method::PUT, "/api/{}/{}", Handler::Write(write::replace), JSON);
    router.add(Method::PATCH, "/api/{}/{}", Handler::Write(write::patch), PATCH);
    router.delete("/api/{}/{}", write::delete);
    router.put("/api/{}/{}/translations", write::replace_translations);
    router.post("/api/{}/{}/{}/{}", collection::add_one);
    router.delete("/api/{}/{}/{}/{}", collection::remove_one);
    router.add(Method::POST, "/api/{}/{}/{}", Handler::Write(collection::change_many), JSON);
    router.add(Method::PUT, "/api/{}/{}/{}", Handler::Write(collection::replace_all), JSON);
    router.add(Method::DELETE, "/api/{}/{}/{}", Handler::Write(collection::remove_many), JSON);
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
