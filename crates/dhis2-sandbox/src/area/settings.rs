//! `/api/systemSettings` and `/api/userSettings`.

use http::{Method, StatusCode};
use serde_json::{Map, Value};

use crate::facts::Facts;
use crate::failure::{Failure, WebMessage};
use crate::message::Response;
use crate::router::{Answer, Call, Handler, Router};
use crate::settings::{self, is_user_setting};
use crate::state::State;
use crate::store;

/// What must not be kept by anybody.
const NO_CACHE: &str = "no-cache, no-store, must-revalidate";

/// Fills the table.
pub(super) fn routes(router: &mut Router, _facts: Facts) {
    const TEXTS: &[&str] = &["text/plain", "application/json", "text/html"];
    router.get("/api/systemSettings", all).get("/api/systemSettings/{}", one);
    router.post("/api/systemSettings", set_many);
    router.add(Method::POST, "/api/systemSettings/{}", Handler::Write(set), Some(TEXTS));
    router.delete("/api/systemSettings", unset_many).delete("/api/systemSettings/{}", unset);
    router.get("/api/userSettings", user_all).get("/api/userSettings/{}", user_one);
    router.post("/api/userSettings/{}", user_set).delete("/api/userSettings/{}", user_unset);
}

fn all(state: &State, call: &Call<'_>) -> Answer {
    let keys = call.request.query.list("key");
    let visible = state.settings.visible(state.release());
    let chosen: Map<String, Value> = if keys.is_empty() {
        visible
    } else {
        let known = keys.iter().filter(|key| {
            let setting = settings::known(state.release()).get(**key);
            setting.is_some_and(|setting| !setting.confidential || call.account.is_super())
        });
        known
            .filter_map(|key| Some(((*key).to_owned(), state.settings.get(state.release(), key)?)))
            .collect()
    };
    if chosen.is_empty() && state.facts.demands_known_settings() {
        return Err(Failure::not_found(state.facts.unknown_setting("")));
    }
    Ok(Response::ok(&Value::Object(chosen)).with_header("cache-control", NO_CACHE))
}

fn one(state: &State, call: &Call<'_>) -> Answer {
    let key = call.parameter(0);
    let setting = settings::known(state.release()).get(key);
    let Some(setting) = setting else {
        return Err(Failure::not_found(state.facts.unknown_setting(key)));
    };
    if setting.confidential && !call.account.is_super() {
        return Err(if state.facts.demands_known_settings() {
            Failure::not_found(state.facts.unknown_setting(key))
        } else {
            Failure::forbidden("Setting is marked as confidential")
        });
    }
    let locale = call.request.query.get("locale");
    let language = locale.map_or_else(|| ui_language(state, &call.account.uid), str::to_owned);
    let translation = setting.translatable.then(|| state.settings.translation(key, &language));
    let value = match translation.flatten() {
        Some(text) => Value::String(text.to_owned()),
        None => state.settings.get(state.release(), key).unwrap_or_default(),
    };
    let text = || value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let accept = call.request.header("accept").unwrap_or("application/json");
    let response = if accept.starts_with("text/plain")
        || (locale.is_some() && state.facts.translates_settings_as_text())
    {
        Response::text(StatusCode::OK, "text/plain;charset=UTF-8", text())
    } else {
        Response::ok(&Value::Object(Map::from_iter([(key.to_owned(), value)])))
    };
    Ok(if state.facts.demands_known_settings() {
        response.private()
    } else {
        response.with_header("cache-control", NO_CACHE)
    })
}

fn ui_language(state: &State, user: &str) -> String {
    let own = state.settings.of_user(user, "keyUiLocale").and_then(Value::as_str);
    let locale =
        own.map_or_else(|| state.settings.text(state.release(), "keyUiLocale"), str::to_owned);
    locale.split(['_', '-']).next().unwrap_or_default().to_owned()
}

/// Refuses to set what is no setting.
fn check_known(state: &State, key: &str) -> Result<(), Failure> {
    if settings::known(state.release()).contains_key(key) {
        return Ok(());
    }
    Err(if state.facts.demands_known_settings() {
        Failure::conflict(format!("Key is not supported: {key}"))
    } else {
        Failure::not_found(format!("Setting does not exist: {key}"))
    })
}

fn set(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(&["F_SYSTEM_SETTING"])?;
    let key = call.parameter(0);
    let query = &call.request.query;
    let body = call.request.text();
    let is_json = call.request.media_type().as_deref() == Some("application/json");
    let plain = match serde_json::from_str(&body) {
        Ok(Value::String(text)) if is_json && !state.facts.demands_known_settings() => text,
        _ => body.into_owned(),
    };
    let text = query.get("value").map_or(plain, str::to_owned);
    if text.is_empty() && !query.has("value") && state.facts.demands_known_settings() {
        return Err(Failure::conflict("Value must be specified as query param or as payload"));
    }
    check_known(state, key)?;
    if let Some(locale) = query.get("locale") {
        state.settings.translate(key, locale, &text);
        return Ok(WebMessage::ok(format!(
            "Translation for system setting '{key}' and locale: '{locale}' set to: '{text}'"
        ))
        .into());
    }
    let release = state.release();
    state.settings.set(release, key, &text);
    Ok(WebMessage::ok(format!("System setting '{key}' set to value '{text}'.")).into())
}

fn set_many(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(&["F_SYSTEM_SETTING"])?;
    let Value::Object(values) = call.request.json()? else {
        return Err(Failure::bad_request("A JSON object of settings is expected"));
    };
    for key in values.keys() {
        check_known(state, key)?;
    }
    let release = state.release();
    for (key, value) in values {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        state.settings.set(release, &key, &text);
    }
    Ok(WebMessage::ok("System settings imported").into())
}

fn unset(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(&["F_SYSTEM_SETTING"])?;
    let key = call.parameter(0);
    check_known(state, key)?;
    match call.request.query.get("locale") {
        Some(locale) => state.settings.translate(key, locale, ""),
        None => state.settings.unset(key),
    }
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

fn unset_many(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(&["F_SYSTEM_SETTING"])?;
    for key in call.request.query.list("key") {
        state.settings.unset(key);
    }
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Returns the settings of a user: his own, else those of the system, else the defaults.
pub(super) fn of_user(state: &State, user: &str) -> Map<String, Value> {
    let release = state.release();
    settings::user_defaults()
        .filter_map(|(key, default)| {
            let own = state.settings.of_user(user, key).cloned();
            let system = settings::known(release).get(key).filter(|s| s.default.is_some());
            let value = own
                .or_else(|| system.and_then(|_| state.settings.get(release, key)))
                .unwrap_or(default);
            let value = state.facts.user_setting(key, value)?;
            Some((key.to_owned(), value))
        })
        .collect()
}

/// Finds the user that a request is about: the one who asks, unless it names another.
fn user_of(state: &State, call: &Call<'_>) -> Result<String, Failure> {
    let query = &call.request.query;
    let found = match (query.get("userId"), query.get("user")) {
        (Some(uid), _) => state.user(uid).map(|user| store::uid(user).to_owned()),
        (None, Some(name)) => crate::account::by_username(&state.store, state.class("users"), name)
            .map(|user| store::uid(user).to_owned()),
        (None, None) => Some(call.account.uid.clone()),
    };
    let uid = found.ok_or_else(|| Failure::conflict("Could not find user"))?;
    if uid != call.account.uid && !call.account.has("F_USER_ADD") {
        return Err(Failure::forbidden("You are not authorized to access user settings"));
    }
    Ok(uid)
}

fn user_all(state: &State, call: &Call<'_>) -> Answer {
    let user = user_of(state, call)?;
    Ok(Response::ok(&Value::Object(of_user(state, &user))).private())
}

fn user_one(state: &State, call: &Call<'_>) -> Answer {
    let user = user_of(state, call)?;
    let key = call.parameter(0);
    known_user_setting(key)?;
    let value = of_user(state, &user).remove(key).unwrap_or_default();
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    Ok(Response::text(StatusCode::OK, "text/plain;charset=UTF-8", text).private())
}

fn known_user_setting(key: &str) -> Result<(), Failure> {
    if is_user_setting(key) {
        return Ok(());
    }
    Err(Failure::conflict(format!("Key is not supported: {key}")))
}

fn user_set(state: &mut State, call: &Call<'_>) -> Answer {
    let user = user_of(state, call)?;
    let key = call.parameter(0);
    known_user_setting(key)?;
    let body = call.request.text();
    let text = call.request.query.get("value").unwrap_or(&body);
    if text.is_empty() {
        return Err(Failure::conflict("You need to specify a new value"));
    }
    state.settings.set_of_user(&user, key, text);
    Ok(WebMessage::ok("User setting saved").into())
}

fn user_unset(state: &mut State, call: &Call<'_>) -> Answer {
    let user = user_of(state, call)?;
    known_user_setting(call.parameter(0))?;
    state.settings.unset_of_user(&user, call.parameter(0));
    Ok(Response::empty(StatusCode::NO_CONTENT))
}
