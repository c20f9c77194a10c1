//! What an installation puts in the place of the server's own: logos, style, script.

use http::StatusCode;
use serde_json::json;

use super::keep;
use crate::failure::{Failure, WebMessage};
use crate::message::Response;
use crate::multipart;
use crate::router::{Answer, Call};
use crate::state::State;

const AUTHORITY: &[&str] = &["F_INSERT_CUSTOM_JS_CSS"];

/// The setting that says whether a logo of the installation's own is shown.
fn switch(key: &str) -> Result<&'static str, Failure> {
    match key {
        "logo_banner" => Ok("keyUseCustomLogoBanner"),
        "logo_front" => Ok("keyUseCustomLogoFront"),
        _ => Err(Failure::not_found("Key does not exist.")),
    }
}

/// Answers `GET /api/staticContent/{key}`: the logo, or where it lies for who takes JSON.
pub(super) fn logo(state: &State, call: &Call<'_>) -> Answer {
    let key = call.parameter(0);
    let setting = switch(key)?;
    let custom = state.settings.get(state.release(), setting).and_then(|v| v.as_bool());
    let content = state.files.get(key).filter(|_| custom == Some(true));
    let accept = call.request.header("accept").unwrap_or("*/*");
    let wants_json = accept.contains("json") || accept.contains("*/*");
    match content {
        Some(_) if wants_json => {
            let address = format!("{}/api/staticContent/{key}", call.base_url);
            Ok(Response::json(StatusCode::FOUND, &json!({"images": {"png": address}})))
        }
        Some(content) => Ok(Response::text(StatusCode::OK, "image/png", content.clone())),
        None if wants_json => Err(Failure::missing("No custom file found.")),
        None => {
            let page = match key {
                "logo_banner" => "css/light_blue/logo_banner.png",
                _ => "security/logo_front.png",
            };
            let address = format!("{}/dhis-web-commons/{page}", call.base_url);
            Ok(Response::redirect(StatusCode::FOUND, &address))
        }
    }
}

/// Answers `POST /api/staticContent/{key}`.
pub(super) fn set_logo(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(&["F_SYSTEM_SETTING"])?;
    let key = call.parameter(0);
    let file = multipart::file(state.facts, call.request, "file")?;
    if file.content.is_empty() {
        return Err(Failure::bad_request("Missing parameter 'file'"));
    }
    if file.media_type.as_deref() != Some("image/png") {
        let message = WebMessage::new(StatusCode::UNSUPPORTED_MEDIA_TYPE).with_word("WARNING");
        return Ok(message.into());
    }
    if switch(key).is_err() {
        return Err(Failure::bad_parameter("This key is not supported."));
    }
    keep(state, key, file.content);
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

fn text(state: &State, setting: &str, media_type: &str) -> Answer {
    let text = state.settings.text(state.release(), setting);
    Ok(Response::text(StatusCode::OK, &state.facts.page_media_type(media_type), text)
        .with_header("cache-control", "max-age=1209600, public"))
}

fn set(state: &mut State, call: &Call<'_>, setting: &str, what: &str) -> Answer {
    call.require(AUTHORITY)?;
    let release = state.release();
    state.settings.set(release, setting, &call.request.text());
    Ok(WebMessage::ok(format!("Custom {what} created")).into())
}

fn remove(state: &mut State, call: &Call<'_>, setting: &str) -> Answer {
    call.require(AUTHORITY)?;
    state.settings.unset(setting);
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `GET /api/files/style`.
pub(super) fn style(state: &State, _call: &Call<'_>) -> Answer {
    text(state, "keyCustomCss", "text/css")
}

/// Answers `POST /api/files/style`.
pub(super) fn set_style(state: &mut State, call: &Call<'_>) -> Answer {
    set(state, call, "keyCustomCss", "style")
}

/// Answers `DELETE /api/files/style`.
pub(super) fn remove_style(state: &mut State, call: &Call<'_>) -> Answer {
    remove(state, call, "keyCustomCss")
}

/// Answers `GET /api/files/script`.
pub(super) fn script(state: &State, _call: &Call<'_>) -> Answer {
    text(state, "keyCustomJs", "application/javascript")
}

/// Answers `POST /api/files/script`.
pub(super) fn set_script(state: &mut State, call: &Call<'_>) -> Answer {
    set(state, call, "keyCustomJs", "script")
}

/// Answers `DELETE /api/files/script`.
pub(super) fn remove_script(state: &mut State, call: &Call<'_>) -> Answer {
    remove(state, call, "keyCustomJs")
}
