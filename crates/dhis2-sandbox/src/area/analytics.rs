//! Aggregate analytics: `/api/analytics` in its forms.

mod answer;
mod debug;
mod visualization;

use http::Method;

use crate::analytics::error::{refusal, words};
use crate::analytics::layout::{self, Layout};
use crate::analytics::query::Query;
use crate::analytics::{result, tables::TableType, value_set};
use crate::facts::Facts;
use crate::failure::Failure;
use crate::grid::{Grid, csv, html, sheet, xml};
use crate::message::Response;
use crate::router::{Answer, Call, Handler, Router};
use crate::state::State;
pub(crate) use answer::{Form, answer, configured};

/// Fills the table.
pub(super) fn routes(router: &mut Router, facts: Facts) {
    router.get("/api/analytics", as_json);
    router.get("/api/analytics.xml", as_xml);
    router.get("/api/analytics.html", as_html).get("/api/analytics.html+css", as_html);
    router.get("/api/analytics.csv", as_csv).get("/api/analytics.xls", as_xls);
    if facts.writes_newer_workbooks() {
        router.get("/api/analytics.xlsx", as_xlsx);
    } else {
        router.get("/api/analytics.xlsx", not_acceptable);
    }
    router.get("/api/analytics/rawData", raw_json).get("/api/analytics/rawData.csv", raw_csv);
    router.get("/api/analytics/dataValueSet", value_set_json);
    router.get("/api/analytics/dataValueSet.xml", value_set_xml);
    router.get("/api/analytics/dataValueSet.csv", value_set_csv);
    router.add(Method::GET, "/api/analytics/debug/sql", Handler::Read(debug::sql), None);
    router.get("/api/analytics/tableTypes", table_types);
    visualization::routes(router);
}

/// Answers a path for a form that the version does not know.
fn not_acceptable(state: &State, call: &Call<'_>) -> Answer {
    let status = http::StatusCode::NOT_ACCEPTABLE;
    Err(Failure::page(crate::container::page(state.facts, call.request, status, None)))
}

/// Returns the dimensions that a parameter lists: `ou;pe`.
fn dimensions(call: &Call<'_>, name: &str) -> Vec<String> {
    let text = call.request.query.get(name).unwrap_or_default();
    text.split(';').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Works out the answer to a query that has been read.
fn grid(state: &State, call: &Call<'_>, mut query: Query) -> Result<Grid, Failure> {
    let view = call.view(state);
    let layout = Layout {
        columns: dimensions(call, "columns"),
        rows: dimensions(call, "rows"),
        ..Layout::default()
    };
    if layout.columns.is_empty() && layout.rows.is_empty() {
        return result::grid(&view, &state.analytics, query);
    }
    query.output = crate::analytics::query::Output::default();
    let answer = result::grid(&view, &state.analytics, query.clone())?;
    layout::table(&view, &query, &answer, &layout)
}

/// Reads the query, works it out and writes the answer in a form.
fn form(
    state: &State,
    call: &Call<'_>,
    form: Form<'_>,
    write: impl Fn(&Grid) -> Vec<u8>,
) -> Answer {
    let query = Query::read(&call.view(state), &call.request.query)?;
    match grid(state, call, query) {
        Ok(grid) => Ok(answer(state, form, write(&grid))),
        // The controllers of these forms write what is wrong into the file.
        Err(failure) if failure.developer_message.is_none() => {
            let code = failure.code.unwrap_or_default();
            let text = format!("{code}: {}", words(&code));
            let form = form.attached("inline; filename=\"error.html\"");
            Ok(answer(state, form, text.into_bytes()))
        }
        Err(failure) => Ok(configured(state, failure)),
    }
}

/// Answers `GET /api/analytics`.
fn as_json(state: &State, call: &Call<'_>) -> Answer {
    let query = Query::read(&call.view(state), &call.request.query)?;
    Ok(match grid(state, call, query) {
        Ok(grid) => json_answer(state, &grid),
        Err(failure) => configured(state, failure),
    })
}

/// Writes a grid as an answer of analytics.
pub(crate) fn json_answer(state: &State, grid: &Grid) -> Response {
    answer(state, Form::JSON, grid.json().to_string().into_bytes())
}

/// Answers `GET /api/analytics.xml`.
fn as_xml(state: &State, call: &Call<'_>) -> Answer {
    form(state, call, Form::of("application/xml"), |grid| xml::write(grid).into_bytes())
}

/// Answers `GET /api/analytics.html`.
fn as_html(state: &State, call: &Call<'_>) -> Answer {
    let aligns = state.facts.aligns_table_bodies();
    form(state, call, Form::of("text/html"), |grid| html::write(grid, aligns).into_bytes())
}

/// Answers `GET /api/analytics.csv`.
fn as_csv(state: &State, call: &Call<'_>) -> Answer {
    let file = Form::of("application/csv").attached("attachment; filename=\"data.csv\"");
    form(state, call, file, |grid| csv::write(grid).into_bytes())
}

/// Answers `GET /api/analytics.xls`.
fn as_xls(state: &State, call: &Call<'_>) -> Answer {
    let file = Form::of("application/vnd.ms-excel").attached("attachment; filename=\"data.xls\"");
    form(state, call, file, sheet::xls)
}

/// Answers `GET /api/analytics.xlsx`.
fn as_xlsx(state: &State, call: &Call<'_>) -> Answer {
    let file = Form::of("application/vnd.ms-excel").attached("attachment; filename=\"data.xlsx\"");
    form(state, call, file, sheet::xlsx)
}

fn raw(state: &State, call: &Call<'_>) -> Result<Result<Grid, Failure>, Failure> {
    let view = call.view(state);
    let query = Query::read(&view, &call.request.query)?;
    Ok(result::raw(&view, &state.analytics, query))
}

/// Refuses a path without the suffix that names its form, which some paths must have.
pub(crate) fn require_suffix(state: &State, call: &Call<'_>) -> Result<(), Failure> {
    if call.request.path.ends_with(".json") {
        return Ok(());
    }
    Err(Failure::page(crate::container::no_resource(state.facts, call.request)))
}

/// Answers `GET /api/analytics/rawData.json`.
fn raw_json(state: &State, call: &Call<'_>) -> Answer {
    require_suffix(state, call)?;
    Ok(match raw(state, call)? {
        Ok(grid) => json_answer(state, &grid),
        Err(failure) => configured(state, failure),
    })
}

/// Answers `GET /api/analytics/rawData.csv`.
fn raw_csv(state: &State, call: &Call<'_>) -> Answer {
    Ok(match raw(state, call)? {
        Ok(grid) => answer(state, Form::of("application/csv"), csv::write(&grid).into_bytes()),
        Err(failure) => configured(state, failure),
    })
}

fn as_value_set(state: &State, call: &Call<'_>) -> Result<Result<Grid, Failure>, Failure> {
    let view = call.view(state);
    let mut query = Query::read(&view, &call.request.query)?;
    query.wanted.value_set = true;
    query.wanted.skip_metadata = false;
    query.wanted.skip_data = false;
    query.wanted.numerators = false;
    let duplicates_only = query.wanted.duplicates_only;
    Ok(result::grid(&view, &state.analytics, query).map(|mut grid| {
        if duplicates_only {
            value_set::keep_duplicates(&mut grid);
        }
        grid
    }))
}

/// Answers `GET /api/analytics/dataValueSet.json`.
fn value_set_json(state: &State, call: &Call<'_>) -> Answer {
    require_suffix(state, call)?;
    let day = state.clock.now().date_time().date().to_string();
    Ok(match as_value_set(state, call)? {
        Ok(grid) => {
            answer(state, Form::JSON, value_set::json(&grid, &day).to_string().into_bytes())
        }
        Err(failure) => configured(state, failure),
    })
}

/// Answers `GET /api/analytics/dataValueSet.xml`.
fn value_set_xml(state: &State, call: &Call<'_>) -> Answer {
    let day = state.clock.now().date_time().date().to_string();
    Ok(match as_value_set(state, call)? {
        Ok(grid) => {
            answer(state, Form::of("application/xml"), value_set::xml(&grid, &day).into_bytes())
        }
        Err(failure) => configured(state, failure),
    })
}

/// Answers `GET /api/analytics/dataValueSet.csv`.
fn value_set_csv(state: &State, call: &Call<'_>) -> Answer {
    let file = Form::of("application/csv").attached("attachment; filename=\"data.csv\"");
    Ok(match as_value_set(state, call)? {
        Ok(grid) => answer(state, file, csv::write(&value_set::table(&grid)).into_bytes()),
        Err(failure) => configured(state, failure),
    })
}

/// Answers `GET /api/analytics/tableTypes`.
fn table_types(_state: &State, _call: &Call<'_>) -> Answer {
    let names: Vec<&str> = TableType::ALL.iter().map(|kind| kind.name()).collect();
    Ok(Response::ok(&serde_json::json!(names)).private())
}

/// Refuses a debug query that lacks something.
fn incomplete() -> Failure {
    refusal("E7400", &[])
}
