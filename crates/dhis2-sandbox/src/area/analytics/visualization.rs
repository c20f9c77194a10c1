//! The data of visualizations: `/api/visualizations/{uid}/data` in its forms.

use crate::analytics::layout::{self, Layout, Report};
use crate::analytics::object;
use crate::analytics::query::{Settings, date};
use crate::analytics::result;
use crate::failure::Failure;
use crate::grid::{Grid, csv, html, sheet, xml};
use crate::message::Response;
use crate::router::{Answer, Call, Router};
use crate::state::State;

use super::answer::{Form, answer};

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/visualizations/{uid}/data", as_json);
    router.get("/api/visualizations/{uid}/data.csv", as_csv);
    router.get("/api/visualizations/{uid}/data.xml", as_xml);
    router.get("/api/visualizations/{uid}/data.xls", as_xls);
    router.get("/api/visualizations/{uid}/data.html", as_html);
    router.get("/api/visualizations/{uid}/data.html+css", as_html);
}

fn grid(state: &State, call: &Call<'_>) -> Result<Grid, Failure> {
    let view = call.view(state);
    let (class, uid) = (state.class("visualizations"), call.parameter(0));
    let Some(object) = view.store().get(class, uid) else {
        let message = format!("Visualization does not exist: {uid}");
        return Err(Failure::new(http::StatusCode::NOT_FOUND, message));
    };
    let query = &call.request.query;
    let mut settings = Settings::of(&view, query);
    settings.short_names = true;
    if let Some(day) = query.get("date").and_then(date) {
        settings.today = settings.today.on(day);
    }
    if let Some(unit) = query.get("ou") {
        settings.user_units = vec![unit.to_owned()];
    }
    let asked = object::of_visualization(&view, settings, object)?;
    let found = result::grid(&view, &state.analytics, asked.clone())?;
    let ids = |list: &str| {
        let list = object.get(list).and_then(|list| list.as_array()).into_iter().flatten();
        list.filter_map(|id| id.as_str()).map(str::to_owned).collect()
    };
    let layout = Layout {
        columns: ids("columnDimensions"),
        rows: ids("rowDimensions"),
        title: view.text_of(class, object, "name"),
        report: Some(Report::default()),
    };
    let mut table = layout::table(&view, &asked, &found, &layout)?;
    table.metadata = serde_json::Map::new();
    let limit = object.get("topLimit").and_then(serde_json::Value::as_u64).unwrap_or(0);
    if let Some(limit) = usize::try_from(limit).ok().filter(|limit| *limit > 0) {
        table.rows.truncate(limit);
    }
    Ok(table)
}

fn file(grid: &Grid, suffix: &str) -> String {
    format!("attachment; filename=\"{}.{suffix}\"", grid.title.as_deref().unwrap_or_default())
}

/// Answers `GET /api/visualizations/{uid}/data`.
fn as_json(state: &State, call: &Call<'_>) -> Answer {
    let grid = grid(state, call)?;
    let body = grid.json().to_string();
    Ok(Response::text(http::StatusCode::OK, "application/json;charset=UTF-8", body))
}

/// Answers `GET /api/visualizations/{uid}/data.csv`.
fn as_csv(state: &State, call: &Call<'_>) -> Answer {
    let grid = grid(state, call)?;
    let (file, body) = (file(&grid, "csv"), csv::write(&grid).into_bytes());
    Ok(answer(state, Form::of("application/csv").attached(&file), body))
}

/// Answers `GET /api/visualizations/{uid}/data.xml`.
fn as_xml(state: &State, call: &Call<'_>) -> Answer {
    let grid = grid(state, call)?;
    Ok(answer(state, Form::of("application/xml"), xml::write(&grid).into_bytes()))
}

/// Answers `GET /api/visualizations/{uid}/data.xls`.
fn as_xls(state: &State, call: &Call<'_>) -> Answer {
    let grid = grid(state, call)?;
    let file = file(&grid, "xls");
    Ok(answer(state, Form::of("application/vnd.ms-excel").attached(&file), sheet::xls(&grid)))
}

/// Answers `GET /api/visualizations/{uid}/data.html`.
fn as_html(state: &State, call: &Call<'_>) -> Answer {
    let grid = grid(state, call)?;
    let text = html::write(&grid, state.facts.aligns_table_bodies());
    Ok(answer(state, Form::of("text/html"), text.into_bytes()))
}
