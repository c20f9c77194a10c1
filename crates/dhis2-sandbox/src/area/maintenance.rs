//! What an administrator has the server do now: option combos made, caches cleared.

use http::StatusCode;
use serde_json::json;

use super::metadata::option_combos;
use crate::failure::{Failure, WebMessage};
use crate::message::Response;
use crate::router::{Answer, Call, Router};
use crate::state::State;

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    let all = "/api/maintenance/categoryOptionComboUpdate";
    router.post(all, update_all_option_combos).put(all, update_all_option_combos);
    let one = "/api/maintenance/categoryOptionComboUpdate/categoryCombo/{}";
    router.post(one, update_option_combos).put(one, update_option_combos);
}

fn require(call: &Call<'_>) -> Result<(), Failure> {
    call.require(&["F_PERFORM_MAINTENANCE"])
}

fn done(state: &State) -> Response {
    if state.facts.maintenance_says_nothing() {
        return Response::empty(StatusCode::NO_CONTENT);
    }
    WebMessage::new(StatusCode::OK).into()
}

/// Answers `POST /api/maintenance/categoryOptionComboUpdate`.
fn update_all_option_combos(state: &mut State, call: &Call<'_>) -> Answer {
    require(call)?;
    let combos = state.class("categoryCombos");
    let uids: Vec<String> =
        state.store.table(combos).values().map(|it| crate::store::uid(it).to_owned()).collect();
    for uid in uids {
        option_combos::update(state, &uid);
    }
    Ok(done(state))
}

/// Answers `POST /api/maintenance/categoryOptionComboUpdate/categoryCombo/{uid}`.
fn update_option_combos(state: &mut State, call: &Call<'_>) -> Answer {
    require(call)?;
    let uid = call.parameter(0);
    if !state.store.contains(state.class("categoryCombos"), uid) {
        let message = format!("CategoryCombo does not exist: {uid}");
        return Err(Failure::new(StatusCode::CONFLICT, message));
    }
    let changes = option_combos::update(state, uid);
    let summary = |description: String, created: usize, deleted: usize| {
        json!({
            "responseType": "ImportSummary",
            "status": "SUCCESS",
            "description": description,
            "importCount": {"imported": created, "updated": 0, "ignored": 0, "deleted": deleted},
            "conflicts": [],
        })
    };
    let combo = state.store.get(state.class("categoryCombos"), uid);
    let combo = combo.and_then(|it| crate::store::text(it, "name")).unwrap_or_default().to_owned();
    let deleted = changes.deleted.iter().map(|name| {
        let what = format!(
            "Deleted obsolete category option combo: `{name}` for category combo: `{combo}`"
        );
        summary(what, 0, 1)
    });
    let created = changes.created.iter().map(|name| {
        let what =
            format!("Added missing category option combo: `{name}` for category combo: `{combo}`");
        summary(what, 1, 0)
    });
    let summaries: Vec<_> = deleted.chain(created).collect();
    let report = json!({
        "status": "SUCCESS",
        "imported": changes.created.len(),
        "updated": 0,
        "deleted": changes.deleted.len(),
        "ignored": 0,
        "total": changes.created.len() + changes.deleted.len(),
        "importSummaries": summaries,
    });
    Ok(WebMessage::new(StatusCode::OK).with_response("ImportSummaries", report).into())
}
