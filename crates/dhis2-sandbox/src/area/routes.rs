//! Routes: requests that the server passes on to other servers.

use std::time::Duration;

use base64::Engine as _;
use http::{Method, Uri};
use serde_json::{Map, Value, json};

use super::metadata::write;
use crate::failure::Failure;
use crate::forward::{Outgoing, TokenRequest};
use crate::json_error::SOURCE;
use crate::message::Response;
use crate::router::{Answer, Call, Handler, Router};
use crate::state::State;
use crate::store::{self, Object};

/// The headers of a request that are passed on.
const PASSED_ON: &[&str] = &[
    "accept",
    "accept-encoding",
    "accept-language",
    "x-requested-with",
    "user-agent",
    "cache-control",
    "content-type",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-range",
    "if-unmodified-since",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-port",
    "x-forwarded-proto",
    "x-forwarded-prefix",
    "forwarded",
];

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    const JSON: Option<&[&str]> = Some(&["application/json"]);
    for method in [Method::GET, Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
        router.add(method.clone(), "/api/routes/{}/run/{*}", Handler::Read(run), None);
    }
    router.add(Method::POST, "/api/routes", Handler::Write(create), JSON);
    router.add(Method::PUT, "/api/routes/{}", Handler::Write(replace), JSON);
}

/// Answers `POST /api/routes`.
fn create(state: &mut State, call: &Call<'_>) -> Answer {
    let mut payload = write::payload(call)?;
    check(state, call, &payload)?;
    let sharing = payload.entry("sharing").or_insert_with(|| json!({}));
    if let Value::Object(sharing) = sharing {
        sharing.entry("public").or_insert(json!(crate::acl::NO_ACCESS));
    }
    let class = state.class("routes");
    write::create_object(state, call, class, payload)
}

/// Answers `PUT /api/routes/{uid}`.
fn replace(state: &mut State, call: &Call<'_>) -> Answer {
    check(state, call, &write::payload(call)?)?;
    write::replace_of(state, call, state.class("routes"), call.parameter(0))
}

/// Refuses an address or a way to sign in that the server does not take.
fn check(state: &State, call: &Call<'_>, payload: &Map<String, Value>) -> Result<(), Failure> {
    let facts = state.facts;
    check_auth(state, call, payload)?;
    let conflict = |message: &str| facts.thrown_conflict(message);
    let url = payload.get("url").and_then(Value::as_str).unwrap_or_default();
    let (scheme, rest) = url.split_once(':').ok_or_else(|| conflict("Malformed route URL"))?;
    if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
        let known = ["ftp", "file", "jar", "mailto"].contains(&scheme);
        let message = "Route URL scheme must be either http or https";
        return Err(conflict(if known { message } else { "Malformed route URL" }));
    }
    let secure = scheme.eq_ignore_ascii_case("https");
    if facts.limits_route_hosts() && !secure && !is_near(rest.trim_start_matches('/')) {
        return Err(conflict("Route URL is not permitted"));
    }
    let timeout = payload.get("responseTimeoutSeconds").and_then(Value::as_i64).unwrap_or(5);
    if !(1..=60).contains(&timeout) {
        let message = "Route response timeout must be greater than 0 seconds and less than or equal to 60 seconds";
        return Err(conflict(message));
    }
    Ok(())
}

/// Refuses a type of signing in that the version does not know.
fn check_auth(state: &State, call: &Call<'_>, payload: &Map<String, Value>) -> Result<(), Failure> {
    let Some(named) = payload.get("auth").and_then(|auth| auth.get("type")).and_then(Value::as_str)
    else {
        return Ok(());
    };
    let known = state.facts.route_auth_types();
    if known.contains(&named) {
        return Ok(());
    }
    let text = call.request.text();
    let wanted = format!("\"{named}\"");
    let end = text.find(&wanted).unwrap_or_default();
    let line_start = text[..end].rfind('\n').map_or(0, |at| at + 1);
    let line = text[..end].matches('\n').count() + 1;
    let column = text[line_start..end].chars().count() + 1;
    let message = format!(
        "Could not resolve type id '{named}' as a subtype of `org.hisp.dhis.common.auth.AuthScheme`: known type ids = [{}] (for POJO property 'auth')\n at {SOURCE}; line: {line}, column: {column}] (through reference chain: org.hisp.dhis.route.Route[\"auth\"])",
        known.join(", ")
    );
    Err(Failure::new(state.facts.status_of_unknown_constant(), message))
}

/// Tells if an authority is on this machine, the only place without TLS that the sandbox lets routes lead to.
fn is_near(rest: &str) -> bool {
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
    host == "localhost" || host == "[::1]" || host.starts_with("127.")
}

/// Finds a route by its UID or its code.
fn find<'s>(state: &'s State, id: &str) -> Option<&'s Object> {
    let table = state.store.table(state.class("routes"));
    let by_code = || table.values().find(|route| store::text(route, "code") == Some(id));
    let route = table.get(id).or_else(by_code)?;
    (route.get("disabled").and_then(Value::as_bool) != Some(true)).then_some(&**route)
}

/// Answers any request to `/api/routes/{uid}/run` and below it.
fn run(state: &State, call: &Call<'_>) -> Answer {
    let (facts, id) = (state.facts, call.parameter(0));
    let route = find(state, id).ok_or_else(|| Failure::not_found(facts.no_route(id)))?;
    let class = state.class("routes");
    let view = call.view(state);
    let authorities = route.get("authorities").and_then(Value::as_array).into_iter().flatten();
    let authorized = authorities.filter_map(Value::as_str).any(|it| call.account.has(it));
    if !view.may_read(class, route) && !authorized {
        return Err(Failure::forbidden(facts.closed_route()));
    }
    let url = store::text(route, "url").unwrap_or_default();
    let behind = behind(&call.request.path);
    let base = match (url.strip_suffix("**"), behind) {
        (Some(base), _) => base,
        (None, Some(_)) => {
            let number = state.store.table(class).get_index_of(store::uid(route)).unwrap_or(0);
            return Err(facts.no_sub_paths(number as u64 + 1));
        }
        (None, None) => url,
    };
    let mut address = format!("{base}{}", behind.unwrap_or_default().replace(' ', "%20"));
    let plain = address.clone();
    let mut outgoing = Outgoing {
        method: call.request.method.clone(),
        url: String::new(),
        plain,
        headers: headers(call, route),
        body: call.request.body.clone(),
        streamed: facts.streams_route_bodies(),
        timeout: Duration::from_secs(
            route.get("responseTimeoutSeconds").and_then(Value::as_u64).unwrap_or(5),
        ),
        token: None,
    };
    let mut query = call.request.raw_query.clone();
    sign(&mut outgoing, &mut query, route.get("auth"));
    if !query.is_empty() {
        address.push(if address.contains('?') { '&' } else { '?' });
        address.push_str(&query);
    }
    if address.parse::<Uri>().is_err() {
        return Err(Failure::bad_request("An unexpected error occurred"));
    }
    outgoing.url = address;
    Ok(Response::forwarded(outgoing))
}

/// Returns what follows `/run/` in a path.
fn behind(path: &str) -> Option<&str> {
    let (_, rest) = path.split_once("/routes/")?;
    let (_, rest) = rest.split_once('/')?;
    rest.strip_prefix("run/")
}

/// Collects the headers: of the request, of the route, and who asks.
fn headers(call: &Call<'_>, route: &Object) -> Vec<(String, String)> {
    let mut headers: Vec<(String, String)> = call
        .request
        .headers
        .iter()
        .filter(|(name, _)| PASSED_ON.contains(&name.as_str()))
        .filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())))
        .collect();
    let own = route.get("headers").and_then(Value::as_object).into_iter().flatten();
    headers
        .extend(own.filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned()))));
    headers.push(("x-forwarded-user".to_owned(), call.account.username.clone()));
    headers
}

/// Signs in at the target in the way of the route.
fn sign(outgoing: &mut Outgoing, query: &mut String, auth: Option<&Value>) {
    let Some(auth) = auth else { return };
    let text = |name: &str| auth[name].as_str().unwrap_or_default();
    match text("type") {
        "http-basic" => {
            let pair = format!("{}:{}", text("username"), text("password"));
            let code = base64::engine::general_purpose::STANDARD.encode(pair);
            outgoing.headers.push(("authorization".to_owned(), format!("Basic {code}")));
        }
        "api-token" => {
            let value = format!("ApiToken {}", text("token"));
            outgoing.headers.push(("authorization".to_owned(), value));
        }
        "api-headers" => {
            for (name, value) in auth["headers"].as_object().into_iter().flatten() {
                let value = value.as_str().unwrap_or_default().to_owned();
                outgoing.headers.push((name.clone(), value));
            }
        }
        "api-query-params" => {
            for (name, value) in auth["queryParams"].as_object().into_iter().flatten() {
                let (name, value) = (name.as_str(), value.as_str().unwrap_or_default());
                let pair = format!(
                    "{}={}",
                    crate::message::form_encode(name),
                    crate::message::form_encode(value)
                );
                if !query.is_empty() {
                    query.push('&');
                }
                query.push_str(&pair);
            }
        }
        "oauth2-client-credentials" => {
            outgoing.token = Some(TokenRequest {
                url: text("tokenUri").to_owned(),
                client: text("clientId").to_owned(),
                secret: text("clientSecret").to_owned(),
                scopes: text("scopes").to_owned(),
            });
        }
        _ => {}
    }
}

/// Returns what answers show of the way in which a route signs in: no secret.
pub(crate) fn shown_auth(auth: &Value) -> Value {
    const SHOWN: &[&str] = &["type", "username", "clientId", "tokenUri", "scopes"];
    let fields = auth.as_object().into_iter().flatten();
    let shown = fields.filter(|(name, _)| SHOWN.contains(&name.as_str()));
    json!(shown.map(|(name, value)| (name.clone(), value.clone())).collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_near() {
        assert!(is_near("127.0.0.1:8099/x") && is_near("localhost") && is_near("[::1]:80/"));
        assert!(!is_near("10.0.0.1/x") && !is_near("localhost.example.org/"));
    }

    #[test]
    fn the_path_behind_a_route_is_what_follows_run() {
        assert_eq!(behind("/api/routes/a/run/x/y"), Some("x/y"));
        assert_eq!(behind("/api/routes/a/run"), None);
    }

    #[test]
    fn secrets_of_a_route_are_not_shown() {
        let auth = json!({"type": "http-basic", "username": "u", "password": "p"});
        assert_eq!(shown_auth(&auth), json!({"type": "http-basic", "username": "u"}));
    }
}
