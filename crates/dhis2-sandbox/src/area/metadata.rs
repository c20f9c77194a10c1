//! Objects of every kind: read, create, update, patch, delete, and the collections that they hold.

mod collection;
mod dependencies;
mod exchange;
mod favorites;
pub(crate) mod option_combos;
mod organisation_units;
pub(crate) mod read;
pub(crate) mod write;

use std::collections::HashSet;

use http::Method;

use crate::facts::Facts;
use crate::router::{Call, Handler, Router};
use crate::schema::{ClassId, Schemas};
use crate::state::State;

/// Fills the table.
pub(super) fn routes(router: &mut Router, _facts: Facts) {
    const JSON: Option<&[&str]> = Some(&["application/json"]);
    const PATCH: Option<&[&str]> = Some(&["application/json-patch+json"]);
    router.get("/api/metadata", exchange::export_all);
    router.add(Method::POST, "/api/metadata", Handler::Write(exchange::import_all), JSON);
    router.get("/api/metadata/version", exchange::version);
    for path in dependencies::PATHS {
        router.get(path, dependencies::get);
    }
    router.get("/api/{kind}", read::list);
    router.get("/api/{kind}/{uid}", read::get);
    router.get("/api/{kind}/{uid}/{}", read::get_property);
    router.add(Method::POST, "/api/{kind}", Handler::Write(write::create), JSON);
    router.add(Method::PUT, "/api/{kind}/{}", Handler::Write(write::replace), JSON);
    router.add(Method::PATCH, "/api/{kind}/{}", Handler::Write(write::patch), PATCH);
    router.delete("/api/{kind}/{}", write::delete);
    router.put("/api/{kind}/{}/translations", write::replace_translations);
    router.post("/api/{kind}/{}/favorite", favorites::add);
    router.delete("/api/{kind}/{}/favorite", favorites::remove);
    router.post("/api/{kind}/{}/subscriber", favorites::subscribe);
    router.delete("/api/{kind}/{}/subscriber", favorites::unsubscribe);
    router.post("/api/{kind}/{}/{}/{}", collection::add_one);
    router.delete("/api/{kind}/{}/{}/{}", collection::remove_one);
    router.add(Method::POST, "/api/{kind}/{}/{}", Handler::Write(collection::change_many), JSON);
    router.add(Method::PUT, "/api/{kind}/{}/{}", Handler::Write(collection::replace_all), JSON);
    router.add(Method::DELETE, "/api/{kind}/{}/{}", Handler::Write(collection::remove_many), JSON);
}

/// Kinds that are no metadata and are asked for like them.
const OTHERS: &[&str] = &["interpretations", "messageConversations"];

/// Returns the names under which a version has objects below `/api`.
pub(super) fn kinds(facts: Facts) -> HashSet<&'static str> {
    let schemas = Schemas::of(facts.release());
    let listed = schemas.classes().filter(|(_, class)| {
        class.identifiable_object && (class.metadata || OTHERS.contains(&class.plural))
    });
    let endpoints = listed.filter_map(|(_, class)| class.relative_api_endpoint);
    endpoints.map(|endpoint| endpoint.trim_start_matches('/')).chain(["apiTokens"]).collect()
}

/// Returns the class of the kind that the path of a request names.
pub(super) fn class(state: &State, call: &Call<'_>) -> ClassId {
    let kind = call.parameter(0);
    state.class(if kind == "apiTokens" { "apiToken" } else { kind })
}
