//! More lists that a server has built in: flags, styles, relative periods.

use serde_json::{Value, json};

use crate::message::Response;
use crate::period::RELATIVE_PERIODS;
use crate::router::{Answer, Call};
use crate::state::State;

/// Answers `GET /api/system/flags`.
pub(super) fn flags(_state: &State, _call: &Call<'_>) -> Answer {
    let names: Vec<(String, String)> =
        serde_json::from_str(include_str!("../../../data/flags.json"))
            .expect("the file is part of the program and tested");
    let flags = names.into_iter().map(|(key, name)| {
        let path = format!("{key}.png");
        json!({"name": name, "key": key, "path": path})
    });
    Ok(Response::ok(&flags.collect::<Value>()))
}

/// Answers `GET /api/system/styles`.
pub(super) fn styles(_state: &State, _call: &Call<'_>) -> Answer {
    let styles = ["light_blue", "green", "myanmar", "vietnam", "india"];
    let styles = styles.iter().map(|key| {
        let name = key.replace('_', " ");
        json!({"name": name, "key": key, "path": format!("{key}/{key}.css")})
    });
    Ok(Response::ok(&styles.collect::<Value>()))
}

/// Answers `GET /api/periodTypes/relativePeriodTypes`.
pub(super) fn relative_periods(_state: &State, _call: &Call<'_>) -> Answer {
    Ok(Response::ok(&json!(&RELATIVE_PERIODS[..])))
}
