//! The headers of the answers of analytics.

use crate::failure::Failure;
use crate::message::{Content, Response};
use crate::state::State;

/// The form of an answer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Form<'f> {
    media_type: &'f str,
    /// How the file is to be kept.
    file: Option<&'f str>,
}

impl<'f> Form<'f> {
    /// JSON.
    pub(crate) const JSON: Form<'static> = Form { media_type: "application/json", file: None };

    /// Creates a form of a media type.
    pub(crate) fn of(media_type: &'f str) -> Self {
        Self { media_type, file: None }
    }

    /// Says how the file is to be kept.
    pub(crate) fn attached(self, file: &'f str) -> Self {
        Self { file: Some(file), ..self }
    }
}

/// Returns how long an answer may be kept, by the settings.
pub(crate) fn cache_control(state: &State) -> String {
    let setting = |key: &str| state.settings.text(state.release(), key);
    let seconds = match setting("keyCacheStrategy").as_str() {
        "CACHE_1_MINUTE" => 60,
        "CACHE_5_MINUTES" => 300,
        "CACHE_10_MINUTES" => 600,
        "CACHE_15_MINUTES" => 900,
        "CACHE_30_MINUTES" => 1800,
        "CACHE_1_HOUR" => 3600,
        "CACHE_6AM_TOMORROW" => until_six(state),
        "CACHE_TWO_WEEKS" => 1_209_600,
        _ => return "no-cache".to_owned(),
    };
    let whose = if setting("keyCacheability") == "PRIVATE" { "private" } else { "public" };
    format!("max-age={seconds}, {whose}")
}

fn until_six(state: &State) -> i64 {
    let now = state.clock.now().date_time();
    let tomorrow = now.date().succ_opt().and_then(|day| day.and_hms_opt(6, 0, 0));
    tomorrow.map_or(0, |six| (six - now).num_seconds())
}

/// Creates an answer that may be kept for a while.
pub(crate) fn answer(state: &State, form: Form<'_>, body: Vec<u8>) -> Response {
    let media_type = format!("{};charset=UTF-8", form.media_type);
    let response = Response::text(http::StatusCode::OK, &media_type, body)
        .with_header("cache-control", cache_control(state));
    match form.file {
        Some(file) => response.with_header("content-disposition", file),
        None => response,
    }
}

/// Creates the answer to a query that was refused after the headers had been set.
pub(crate) fn configured(state: &State, failure: Failure) -> Response {
    let content = if state.facts.keeps_content_type_of_failures() {
        Content::Other("application/json;charset=UTF-8".to_owned())
    } else {
        Content::ThrownJson
    };
    Response::json(failure.status, &failure.body())
        .with_content(content)
        .with_header("cache-control", cache_control(state))
}
