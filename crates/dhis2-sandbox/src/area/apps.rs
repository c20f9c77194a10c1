//! Apps: installed from an archive, listed, served, deleted; the hub that they come from.

use std::io::{Cursor, Read as _};
use std::sync::Arc;

use bytes::Bytes;
use http::{Method, StatusCode};
use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::files::resource;
use crate::container;
use crate::failure::Failure;
use crate::message::{Content, Response};
use crate::multipart;
use crate::router::{Answer, Call, Handler, Router};
use crate::state::State;

const AUTHORITY: &[&str] = &["M_dhis-web-app-management", "M_dhis-web-maintenance-appmanager"];

/// The host of the hub.
const HUB: &str = "apps.dhis2.org";

/// An installed app.
#[derive(Debug, Clone)]
pub(crate) struct App {
    manifest: Map<String, Value>,
    folder: String,
    files: IndexMap<String, Bytes>,
}

/// The installed apps by key.
pub(crate) type Apps = IndexMap<String, Arc<App>>;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/apps", list).post("/api/apps", install).put("/api/apps", reload);
    router.get("/api/apps/{*}", serve).delete("/api/apps/{}", delete);
    router.get("/api/appHub", hub).get("/api/appHub/{*}", hub);
    router.add(Method::POST, "/api/appHub/{}", Handler::Read(hub), None);
}

/// Answers `POST /api/apps`.
fn install(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(AUTHORITY)?;
    let file = multipart::file(state.facts, call.request, "file")?;
    let app = read(state, file.content)?;
    let key = key(&app.manifest);
    let described = describe(state, &key, &app, None);
    Arc::make_mut(&mut state.apps).insert(key, Arc::new(app));
    if state.facts.describes_installed_app() {
        Ok(Response::json(StatusCode::CREATED, &described))
    } else {
        Ok(Response::empty(StatusCode::NO_CONTENT))
    }
}

/// Reads an archive: its manifest and its files.
fn read(state: &mut State, archive: Bytes) -> Result<App, Failure> {
    let no_manifest = || Failure::conflict("Manifest file missing from zip file");
    let mut archive = zip::ZipArchive::new(Cursor::new(archive)).map_err(|_| no_manifest())?;
    let unreadable = || Failure::conflict("Zip file could not be read");
    let mut files = IndexMap::new();
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).map_err(|_| unreadable())?;
        // A name that leads out of the archive is none.
        let Some(name) = entry.enclosed_name().filter(|_| entry.is_file()) else { continue };
        let mut content = Vec::new();
        entry.read_to_end(&mut content).map_err(|_| unreadable())?;
        files.insert(name.to_string_lossy().replace('\\', "/"), Bytes::from(content));
    }
    // An archive may hold the folder of the app rather than its files.
    let found = files.keys().find(|name| {
        *name == "manifest.webapp"
            || name.matches('/').count() == 1 && name.ends_with("/manifest.webapp")
    });
    let prefix = found.ok_or_else(no_manifest)?.trim_end_matches("manifest.webapp").to_owned();
    let files: IndexMap<String, Bytes> = files
        .into_iter()
        .filter_map(|(name, content)| Some((name.strip_prefix(&prefix)?.to_owned(), content)))
        .collect();
    let Ok(Value::Object(manifest)) = serde_json::from_slice(&files["manifest.webapp"]) else {
        return Err(Failure::conflict("Invalid JSON in app manifest file"));
    };
    let mut folder = format!("apps/{}", key(&manifest));
    if state.facts.codes_app_folders() {
        folder = format!("{folder}_{}", state.uids.code(44));
    }
    Ok(App { manifest, folder, files })
}

/// Returns the key of an app: its short name as an address can hold it.
fn key(manifest: &Map<String, Value>) -> String {
    let text = |name: &str| manifest.get(name).and_then(Value::as_str);
    let name = text("short_name").or_else(|| text("name")).unwrap_or_default().trim();
    let plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '_' | '-');
    name.chars().filter(plain).collect::<String>().replace(' ', "-")
}

/// The keys of a manifest that answers show as they are.
const SHOWN: &[&str] = &[
    "version",
    "name",
    "description",
    "developer",
    "icons",
    "activities",
    "launch_path",
    "plugin_launch_path",
    "plugin_type",
    "short_name",
    "app_hub_id",
    "default_locale",
    "installs_allowed_from",
    "settings",
];

/// Writes an app; its addresses show where the server is known under one.
fn describe(state: &State, key: &str, app: &App, base_url: Option<&str>) -> Value {
    let manifest = &app.manifest;
    let mut out: Map<String, Value> = SHOWN
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), manifest.get(*name)?.clone())))
        .collect();
    let or = |name: &str, default: Value| manifest.get(name).cloned().unwrap_or(default);
    out.insert("appType".to_owned(), or("appType", json!("APP")));
    out.insert("appStorageSource".to_owned(), json!("JCLOUDS"));
    out.insert("folderName".to_owned(), json!(app.folder));
    out.insert("authorities".to_owned(), or("authorities", json!([])));
    out.insert("appState".to_owned(), json!("OK"));
    out.insert("key".to_owned(), json!(key));
    out.insert("bundled".to_owned(), json!(false));
    out.insert("core_app".to_owned(), or("core_app", json!(false)));
    let newer = state.facts.describes_installed_app();
    if newer {
        out.insert("displayName".to_owned(), or("name", Value::Null));
        out.insert("shortcuts".to_owned(), or("shortcuts", json!([])));
    }
    if let Some(base_url) = base_url {
        let base = format!("{base_url}/api/apps/{key}");
        if newer {
            out.insert("basePath".to_owned(), json!(format!("/api/apps/{key}")));
        }
        for (path, url) in [("launch_path", "launchUrl"), ("plugin_launch_path", "pluginLaunchUrl")]
        {
            if let Some(path) = manifest.get(path).and_then(Value::as_str) {
                out.insert(
                    url.to_owned(),
                    json!(format!("{base}/{}", path.trim_start_matches('/'))),
                );
            }
        }
        out.insert("baseUrl".to_owned(), json!(base));
    }
    Value::Object(out)
}

/// Answers `GET /api/apps`: all, the one of a key, or those that filters let pass.
fn list(state: &State, call: &Call<'_>) -> Answer {
    let query = &call.request.query;
    let wanted = query.get("key");
    let filters: Vec<(&str, &str, String)> = query
        .all("filter")
        .filter_map(|filter| {
            let mut parts = filter.splitn(3, ':');
            let (name, operator) = (parts.next()?, parts.next()?);
            Some((name, operator, parts.next().unwrap_or_default().to_lowercase()))
        })
        .collect();
    let listed: Vec<Value> = state
        .apps
        .iter()
        .filter(|(key, _)| wanted.is_none_or(|wanted| wanted == *key))
        .map(|(key, app)| describe(state, key, app, Some(call.base_url)))
        .filter(|app| {
            filters.iter().all(|(name, operator, value)| {
                let found = match &app[*name] {
                    Value::String(text) => text.to_lowercase(),
                    other => other.to_string(),
                };
                match *operator {
                    "ilike" | "like" => found.contains(value.as_str()),
                    _ => found == *value,
                }
            })
        })
        .collect();
    if wanted.is_some() && listed.is_empty() {
        return Ok(Response::empty(StatusCode::NOT_FOUND));
    }
    let media_type = state.facts.with_charset("application/json");
    // The charset shows in every version, as the answer names its media type itself.
    let media_type =
        if media_type.contains("charset") { media_type } else { media_type + ";charset=utf-8" };
    Ok(Response::ok(&Value::Array(listed)).with_content(Content::Other(media_type)))
}

/// Answers `PUT /api/apps`: nothing has changed on disk.
fn reload(_state: &mut State, call: &Call<'_>) -> Answer {
    call.require(AUTHORITY)?;
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `DELETE /api/apps/{key}`.
fn delete(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(AUTHORITY)?;
    let key = call.parameter(0);
    if Arc::make_mut(&mut state.apps).shift_remove(key).is_none() {
        return Err(Failure::missing(format!("App does not exist: {key}")));
    }
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `GET /api/apps/{key}/…`: a file of an app.
fn serve(state: &State, call: &Call<'_>) -> Answer {
    let (_, rest) = call.request.path.split_once("/apps/").unwrap_or_default();
    let (key, path) = rest.split_once('/').map_or((rest, None), |(key, path)| (key, Some(path)));
    let Some(app) = state.apps.get(key) else {
        return Err(Failure::missing(format!("App '{key}' not found.")));
    };
    let Some(path) = path else {
        return Ok(Response::redirect(StatusCode::FOUND, &format!("/api/apps/{key}/")));
    };
    let name = if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    let Some(content) = app.files.get(&name) else {
        return Err(Failure::page(container::page(
            state.facts,
            call.request,
            StatusCode::NOT_FOUND,
            None,
        )));
    };
    let media_type = media_type(&name);
    let content = if media_type == "text/html" {
        let text = String::from_utf8_lossy(content);
        let base = format!("{}/api/apps/{key}", call.base_url);
        Bytes::from(
            text.replace("__DHIS2_BASE_URL__", call.base_url)
                .replace("__DHIS2_APP_ROOT_URL__", &base),
        )
    } else {
        content.clone()
    };
    let etag = resource::digest(name.as_bytes());
    Ok(Response::text(StatusCode::OK, &state.facts.with_charset(media_type), content)
        .with_header("etag", format!("\"{etag}\"")))
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" | "htm" => "text/html",
        "js" | "mjs" => "text/javascript",
        "css" => "text/css",
        "json" | "map" | "webapp" => "application/json",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// Answers `GET /api/appHub`: there is no way from here to the hub.
fn hub(state: &State, _call: &Call<'_>) -> Answer {
    let message = format!(
        "I/O error on GET request for \"https://{HUB}/api/apps\": {}",
        state.facts.unknown_host(HUB)
    );
    Err(Failure::new(StatusCode::SERVICE_UNAVAILABLE, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_of_an_app_fits_into_an_address() {
        let manifest = |value: Value| value.as_object().cloned().unwrap();
        assert_eq!(
            key(&manifest(json!({"name": "My (new) App", "short_name": "my app"}))),
            "my-app"
        );
        assert_eq!(key(&manifest(json!({"name": "My (new) App"}))), "My-new-App");
    }
}
