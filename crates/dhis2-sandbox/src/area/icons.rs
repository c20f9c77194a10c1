//! Icons: those of the server itself, and those that users add.

use std::sync::OnceLock;

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::failure::{Failure, WebMessage};
use crate::message::Response;
use crate::pager::{Paging, pager};
use crate::router::{Answer, Call, Router};
use crate::state::State;
use crate::store;
use crate::uid::UidGenerator;

/// The keys of the icons that come with the server.
fn defaults() -> &'static [String] {
    static KEYS: OnceLock<Vec<String>> = OnceLock::new();
    KEYS.get_or_init(|| {
        serde_json::from_str(include_str!("../../data/icons.json"))
            .expect("the file is part of the program and tested")
    })
}

/// Where the UIDs of the files of the server's own icons come from.
const SEED: u64 = 0x1C04_5EED;

/// An icon that a user added.
pub(crate) type Icons = indexmap::IndexMap<String, Value>;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/icons", list).post("/api/icons", create);
    router.get("/api/icons/{}", get).put("/api/icons/{}", update).delete("/api/icons/{}", delete);
    router.get("/api/icons/{}/icon", image).get("/api/icons/{}/icon.svg", moved);
}

/// Writes an icon of the server's own; the UID of its file follows from its key.
fn described(call: &Call<'_>, place: usize, key: &str) -> Value {
    let uid = UidGenerator::new(SEED + place as u64).uid();
    json!({
        "key": key, "description": "", "keywords": [], "fileResource": {"id": uid},
        "href": href(call, key),
    })
}

fn href(call: &Call<'_>, key: &str) -> String {
    format!("{}/api/icons/{key}/icon", call.base_url)
}

fn own(call: &Call<'_>, key: &str, icon: &Value) -> Value {
    let mut icon = icon.clone();
    icon["href"] = json!(href(call, key));
    icon
}

/// Answers `GET /api/icons`.
fn list(state: &State, call: &Call<'_>) -> Answer {
    let query = &call.request.query;
    let kind = query.get("type").unwrap_or("ALL");
    let keys = query.list("keys");
    let search = query.get("search").map(str::to_lowercase);
    let keywords = query.list("keywords");
    let standard = defaults().iter().enumerate().map(|(at, key)| described(call, at, key));
    let custom = state.icons.iter().map(|(key, icon)| own(call, key, icon));
    let standard = standard.filter(|_| kind != "CUSTOM");
    let mut icons: Vec<Value> = standard.chain(custom.filter(|_| kind != "DEFAULT")).collect();
    icons.retain(|icon| {
        let key = icon["key"].as_str().unwrap_or_default();
        let words = icon["keywords"].as_array().into_iter().flatten().filter_map(Value::as_str);
        (keys.is_empty() || keys.contains(&key))
            && search.as_ref().is_none_or(|text| key.to_lowercase().contains(text.as_str()))
            && (keywords.is_empty() || words.clone().any(|word| keywords.contains(&word)))
    });
    let paging = Paging::of(query);
    let mut body = Map::new();
    if paging.on {
        let address = format!("{}/api/icons", call.base_url);
        body.insert("pager".to_owned(), pager(paging, icons.len(), &address, query));
    }
    let mut shown = paging.cut(icons);
    if let Some(fields) = query.get("fields") {
        let names = crate::fields::split(fields);
        for icon in &mut shown {
            if let Value::Object(icon) = icon
                && !names.contains(&"*")
            {
                icon.retain(|name, _| names.contains(&name.as_str()));
            }
        }
    }
    body.insert("icons".to_owned(), Value::Array(shown));
    Ok(Response::ok(&Value::Object(body)))
}

fn missing(key: &str) -> Failure {
    Failure::not_found(format!("Icon not found: {key}"))
}

/// Finds an icon by its key.
fn find(state: &State, call: &Call<'_>, key: &str) -> Result<Value, Failure> {
    if let Some(icon) = state.icons.get(key) {
        return Ok(own(call, key, icon));
    }
    let place = defaults().iter().position(|known| known == key);
    place.map(|place| described(call, place, key)).ok_or_else(|| missing(key))
}

/// Answers `GET /api/icons/{key}`.
fn get(state: &State, call: &Call<'_>) -> Answer {
    Ok(Response::ok(&find(state, call, call.parameter(0))?))
}

/// Answers `GET /api/icons/{key}/icon`.
fn image(state: &State, call: &Call<'_>) -> Answer {
    let key = call.parameter(0);
    let icon = find(state, call, key)?;
    if state.icons.contains_key(key) {
        let file = icon["fileResource"]["id"].as_str().unwrap_or_default();
        return super::files::send(state, file);
    }
    // The drawings belong to the server and are not here; this one has their size.
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48\" height=\"48\"/>";
    Ok(Response::text(StatusCode::OK, &state.facts.with_charset("image/svg+xml"), drawing)
        .with_header("content-disposition", format!("filename={key}.svg")))
}

/// Answers `GET /api/icons/{key}/icon.svg`, the older address of the drawing.
fn moved(state: &State, call: &Call<'_>) -> Answer {
    let key = call.parameter(0);
    find(state, call, key)?;
    Ok(Response::redirect(StatusCode::FOUND, &href(call, key)))
}

/// Answers `POST /api/icons`.
fn create(state: &mut State, call: &Call<'_>) -> Answer {
    let body = call.request.json()?;
    let key = body["key"].as_str().unwrap_or_default();
    if key.is_empty() || !key.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c)) {
        return Err(Failure::bad_request(format!("Icon key is not valid: {key}")));
    }
    if find(state, call, key).is_ok() {
        return Err(Failure::bad_request(format!("Icon with key {key} already exists.")));
    }
    let file = body["fileResourceId"].as_str().or_else(|| body["fileResource"]["id"].as_str());
    let file = file.unwrap_or_default();
    if !state.store.contains(state.class("fileResources"), file) {
        return Err(Failure::no_object("FileResource", file));
    }
    let now = state.clock.now().text();
    let icon = json!({
        "key": key, "description": body["description"].as_str().unwrap_or_default(),
        "keywords": body.get("keywords").cloned().unwrap_or_else(|| json!([])),
        "fileResource": store::reference_to(file), "created": now, "lastUpdated": now,
        "createdBy": store::reference_to(&call.account.uid),
    });
    let message = format!("Icon created with key {key}");
    std::sync::Arc::make_mut(&mut state.icons).insert(key.to_owned(), icon);
    Ok(WebMessage::new(StatusCode::CREATED).with_message(message).into())
}

/// Finds an icon that users may change.
fn changeable<'s>(state: &'s mut State, key: &str) -> Result<&'s mut Icons, Failure> {
    if defaults().iter().any(|known| known == key) {
        return Err(Failure::bad_request(format!("Not allowed to change default icon: {key}")));
    }
    if !state.icons.contains_key(key) {
        return Err(missing(key));
    }
    Ok(std::sync::Arc::make_mut(&mut state.icons))
}

/// Answers `PUT /api/icons/{key}`.
fn update(state: &mut State, call: &Call<'_>) -> Answer {
    let key = call.parameter(0);
    let body = call.request.json()?;
    let now = state.clock.now().text();
    let icon = &mut changeable(state, key)?[key];
    for name in ["description", "keywords"] {
        if let Some(value) = body.get(name) {
            icon[name] = value.clone();
        }
    }
    icon["lastUpdated"] = json!(now);
    Ok(WebMessage::ok(format!("Icon with key {key} updated")).into())
}

/// Answers `DELETE /api/icons/{key}`.
fn delete(state: &mut State, call: &Call<'_>) -> Answer {
    let key = call.parameter(0);
    changeable(state, key)?.shift_remove(key);
    Ok(WebMessage::ok(format!("Icon with key {key} deleted")).into())
}
