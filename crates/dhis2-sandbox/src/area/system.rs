//! What a client asks first: who answers here, what it can do, what it calls things.

mod alias;
mod description;
mod info;
mod lists;
mod reference;

use http::StatusCode;
use serde_json::json;

use crate::facts::Facts;
use crate::message::Response;
use crate::router::{Answer, Call, Router};
use crate::state::State;

/// Fills the table.
pub(super) fn routes(router: &mut Router, facts: Facts) {
    router.get("/", root);
    for path in ["/dhis-web-login", "/login", "/oauth2/token"] {
        router.get(path, page);
    }
    router.get("/api", resources).get("/api/resources", resources);
    router.get("/api/ping", ping);
    router.get("/api/system/info", info::info).get("/api/system/ping", ping);
    router.post("/api/system/id", info::ids);
    router.add(http::Method::GET, "/api/system/id", crate::router::Handler::Write(info::ids), None);
    router.post("/api/query/alias", alias::create);
    router.post("/api/query/alias/redirect", alias::create_and_redirect);
    router.get("/api/query/alias/{}", alias::unknown);
    router.get("/api/metrics", info::metrics);
    router.get("/api/loginConfig", info::login_config);
    router.get("/api/configuration/systemId", info::system_id);
    router.get("/api/schemas", description::schemas);
    router.get("/api/schemas/{}", description::schema);
    router.get("/api/schemas/{}/{}", description::schema_property);
    router.get("/api/openapi/openapi", description::openapi);
    router.get("/api/openapi", description::openapi);
    router.get("/api/periodTypes", reference::period_types);
    router.get("/api/periodTypes/relativePeriodTypes", lists::relative_periods);
    router.get("/api/system/flags", lists::flags).get("/api/system/styles", lists::styles);
    router.get("/api/locales/ui", reference::ui_locales);
    router.get("/api/authorities", reference::authorities);
    let _ = facts;
}

/// Answers `GET /`: the start module for who has signed in.
fn root(state: &State, _call: &Call<'_>) -> Answer {
    let module = state.settings.text(state.release(), "startModule");
    let module =
        if module.starts_with("dhis-web-") { module } else { format!("dhis-web-{module}") };
    Ok(Response::redirect(StatusCode::FOUND, &format!("/{module}/")))
}

/// A page that the sandbox does not have; the newer servers put a slash to its end first.
fn page(state: &State, call: &Call<'_>) -> Answer {
    if let Some(location) = state.facts.moved_page(&call.request.path) {
        return Ok(Response::redirect(StatusCode::MOVED_PERMANENTLY, &location));
    }
    let page = crate::container::no_resource(state.facts, call.request);
    let served = state.facts.container().is_some();
    let header = "no-cache, no-store, max-age=0, must-revalidate";
    Ok(if served { page.with_header("cache-control", header) } else { page })
}

fn ping(_state: &State, _call: &Call<'_>) -> Answer {
    Ok(Response::empty(StatusCode::OK))
}

/// Answers `GET /api`: the kinds of objects with their paths.
fn resources(state: &State, call: &Call<'_>) -> Answer {
    let resources: Vec<_> = state
        .schemas
        .classes()
        .filter(|(_, class)| class.metadata)
        .filter_map(|(_, class)| {
            let endpoint = class.relative_api_endpoint?;
            Some(json!({
                "displayName": class.plural,
                "singular": class.singular,
                "plural": class.plural,
                "href": format!("{}/api{endpoint}", call.base_url),
            }))
        })
        .collect();
    Ok(Response::ok(&json!({"resources": resources})))
}
