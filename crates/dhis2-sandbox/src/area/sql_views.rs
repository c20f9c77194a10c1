//! The rows of SQL views: `/api/sqlViews/{uid}/data` in its forms.

use std::collections::BTreeMap;

use http::StatusCode;
use serde_json::{Value, json};

use crate::analytics::error::refusal;
use crate::failure::{Failure, WebMessage};
use crate::grid::{Cell, Grid, Header, csv, html, sheet, xml};
use crate::message::Response;
use crate::router::{Answer, Call, Router};
use crate::sql::{self, Comparison, Rows, SqlError, Statement};
use crate::state::State;
use crate::store::{self, Object};

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/sqlViews/{uid}/data", as_json).get("/api/sqlViews/{uid}/data.csv", as_csv);
    router.get("/api/sqlViews/{uid}/data.xml", as_xml).get("/api/sqlViews/{uid}/data.xls", as_xls);
    router.get("/api/sqlViews/{uid}/data.html", as_html);
    router.get("/api/sqlViews/{uid}/data.html+css", as_html);
    router.post("/api/sqlViews/{uid}/execute", execute);
    router.post("/api/sqlViews/{uid}/refresh", refresh);
}

/// Finds the view that a path names.
fn view<'s>(state: &'s State, call: &Call<'_>) -> Result<&'s Object, Failure> {
    let (class, uid) = (state.class("sqlViews"), call.parameter(0));
    let found = state.store.get(class, uid).map(|object| &**object);
    found.ok_or_else(|| Failure::no_object("SqlView", uid))
}

/// Returns the pairs of a parameter: `criteria=level:4`.
fn pairs(call: &Call<'_>, name: &str) -> BTreeMap<String, String> {
    let given = call.request.query.list(name);
    let pairs = given.iter().filter_map(|text| text.split_once(':'));
    pairs.map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}

/// Works out the rows of a view.
fn grid(state: &State, call: &Call<'_>) -> Result<Grid, Failure> {
    let view = view(state, call)?;
    let class = state.class("sqlViews");
    if !call.view(state).may_read_data(class, view) {
        let message = "Current user is not authorised to read data from SQL view: `{0}`";
        let message = message.replace("{0}", store::uid(view));
        return Err(Failure::conflict(message).with_code("E4312"));
    }
    let (criteria, variables) = (pairs(call, "criteria"), pairs(call, "var"));
    let text = store::text(view, "sqlQuery").unwrap_or_default();
    check(text, &variables)?;
    let text = substituted(text, &variables, call);
    let rows = Statement::read(&text).and_then(|statement| sql::run(state, &statement));
    let rows = rows.map_err(|error| unreadable(state, &error))?;
    let rows = chosen(rows, &criteria, call)?;
    let mut grid = Grid {
        title: store::text(view, "name").map(str::to_owned),
        subtitle: store::text(view, "description").map(str::to_owned),
        ..Grid::default()
    };
    for name in &rows.columns {
        grid.headers.push(Header::plain(name));
    }
    grid.rows = rows.rows;
    Ok(grid)
}

/// Looks at a statement before it is run.
fn check(text: &str, variables: &BTreeMap<String, String>) -> Result<(), Failure> {
    let conflict = |code: &str, message: &str| Err(Failure::conflict(message).with_code(code));
    let plain = text.replace(['\r', '\n'], " ").to_lowercase();
    let words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let starts = plain.trim_start();
    if !(starts.starts_with("select ") || starts.starts_with("with ")) {
        return conflict("E4301", "SQL query must be a select query");
    }
    if plain.contains(';') && !plain.trim_end().ends_with(';') {
        let message = "SQL query can only contain a single semi-colon at the end of the query";
        return conflict("E4302", message);
    }
    let standard = ["_current_user_id", "_current_username"];
    let named = placeholders(text);
    if named.iter().any(|name| !standard.contains(&name.as_str()) && !variables.contains_key(name))
    {
        let message = format!(
            "SQL query contains variables not provided in request: `[{}]`",
            named.join(", ")
        );
        return conflict("E4307", &message);
    }
    if has(&PROTECTED) {
        return conflict("E4310", "SQL query contains references to protected tables");
    }
    if has(&ILLEGAL) {
        return conflict("E4311", "SQL query contains illegal keywords");
    }
    Ok(())
}

/// The tables that no view may look at.
const PROTECTED: [&str; 10] = [
    "users",
    "userinfo",
    "trackedentityattribute",
    "trackedentityattributevalue",
    "oauth_access_token",
    "oauth2client",
    "api_token",
    "oauth2_client",
    "oauth2_authorization",
    "route",
];

/// The words that no view may use.
const ILLEGAL: [&str; 13] = [
    "delete",
    "alter",
    "update",
    "create",
    "drop",
    "commit",
    "createdb",
    "createuser",
    "insert",
    "rename",
    "restore",
    "write",
    "truncate",
];

/// Returns the names of the variables in a statement: `${name}`.
fn placeholders(text: &str) -> Vec<String> {
    let parts = text.split("${").skip(1);
    parts.filter_map(|part| part.split_once('}')).map(|(name, _)| name.to_owned()).collect()
}

fn substituted(text: &str, variables: &BTreeMap<String, String>, call: &Call<'_>) -> String {
    let mut text = text.to_owned();
    for (name, value) in variables {
        text = text.replace(&format!("${{{name}}}"), value);
    }
    text.replace("${_current_username}", &call.account.username)
}

/// Refuses a statement in the words of the database.
fn unreadable(state: &State, error: &SqlError) -> Failure {
    let code = if error.0.contains("relation") { "E7144" } else { "E7145" };
    refusal(code, &[]).with_developer_message(state.facts.database_message(&error.0))
}

/// Keeps the rows and columns that a request asks for.
fn chosen(
    mut rows: Rows,
    criteria: &BTreeMap<String, String>,
    call: &Call<'_>,
) -> Result<Rows, Failure> {
    let query = &call.request.query;
    let mut conditions: Vec<Comparison> = Vec::new();
    for (column, value) in criteria {
        let (operator, values) = ("=".to_owned(), vec![Cell::from(value.as_str())]);
        conditions.push(Comparison { column: column.clone(), operator, values });
    }
    for filter in query.all("filter") {
        conditions.push(condition(filter)?);
    }
    for condition in conditions {
        let place = rows.columns.iter().position(|name| *name == condition.column);
        let Some(place) = place else {
            let message = format!("ERROR: column \"{}\" does not exist", condition.column);
            return Err(refusal("E7145", &[]).with_developer_message(message));
        };
        rows.rows.retain(|row| condition.holds(&row[place]));
    }
    let fields = query.list("fields");
    let filtered = !criteria.is_empty() || query.has("filter");
    if fields.is_empty() || fields == ["*"] || !filtered {
        return Ok(rows);
    }
    let places: Vec<usize> = fields
        .iter()
        .filter_map(|field| rows.columns.iter().position(|name| name == field))
        .collect();
    let kept = |row: &Vec<Cell>| places.iter().map(|place| row[*place].clone()).collect();
    Ok(Rows {
        columns: places.iter().map(|place| rows.columns[*place].clone()).collect(),
        rows: rows.rows.iter().map(kept).collect(),
    })
}

/// Reads a filter: `name:ilike:north`.
fn condition(filter: &str) -> Result<Comparison, Failure> {
    let wrong = || Failure::bad_request(format!("Invalid filter => {filter}"));
    let (column, rest) = filter.split_once(':').ok_or_else(wrong)?;
    let (word, value) = rest.split_once(':').unwrap_or((rest, ""));
    let plain = |operator: &str| (operator.to_owned(), vec![Cell::from(value)]);
    let pattern = |operator: &str, text: String| (operator.to_owned(), vec![Cell::from(text)]);
    let (operator, values) = match word {
        "null" => ("is null".to_owned(), Vec::new()),
        "!null" => ("is not null".to_owned(), Vec::new()),
        "eq" => plain("="),
        "!eq" | "neq" | "ne" => plain("<>"),
        "gt" => plain(">"),
        "lt" => plain("<"),
        "ge" | "gte" => plain(">="),
        "le" | "lte" => plain("<="),
        "like" => pattern("like", format!("%{value}%")),
        "ilike" => pattern("ilike", format!("%{value}%")),
        "in" => {
            let inside = value.trim_start_matches('[').trim_end_matches(']');
            let values = inside.split(',').map(|part| Cell::from(part.trim())).collect();
            ("in".to_owned(), values)
        }
        _ => return Err(wrong()),
    };
    Ok(Comparison { column: column.to_owned(), operator, values })
}

/// Creates an answer; the view says how long it may be kept.
fn answer(media_type: &str, file: Option<String>, body: Vec<u8>) -> Response {
    let media_type = format!("{media_type};charset=UTF-8");
    let response =
        Response::text(StatusCode::OK, &media_type, body).with_header("cache-control", "no-cache");
    match file {
        Some(name) => {
            response.with_header("content-disposition", format!("attachment; filename=\"{name}\""))
        }
        None => response,
    }
}

fn name(grid: &Grid, suffix: &str) -> Option<String> {
    Some(format!("{}.{suffix}", grid.title.as_deref().unwrap_or_default()))
}

/// Cuts the page out that a request asks for, and describes it.
fn paged(call: &Call<'_>, grid: &mut Grid) -> Option<Value> {
    let query = &call.request.query;
    if query.flag("skipPaging", false) || !query.flag("paging", true) {
        return None;
    }
    let number = |name: &str, default: usize| {
        query.get(name).and_then(|text| text.parse().ok()).unwrap_or(default).max(1)
    };
    let (page, size, total) = (number("page", 1), number("pageSize", 50), grid.rows.len());
    let start = ((page - 1) * size).min(total);
    grid.rows = grid.rows.drain(start..(start + size).min(total)).collect();
    let count = total.div_ceil(size).max(1);
    Some(json!({"page": page, "total": total, "pageSize": size, "pageCount": count}))
}

/// Answers `GET /api/sqlViews/{uid}/data`.
fn as_json(state: &State, call: &Call<'_>) -> Answer {
    let mut grid = grid(state, call)?;
    let mut body = json!({});
    if let Some(pager) = paged(call, &mut grid) {
        body["pager"] = pager;
    }
    body["listGrid"] = grid.json();
    Ok(answer("application/json", None, body.to_string().into_bytes()))
}

/// Answers `GET /api/sqlViews/{uid}/data.csv`.
fn as_csv(state: &State, call: &Call<'_>) -> Answer {
    let grid = grid(state, call)?;
    Ok(answer("application/csv", name(&grid, "csv"), csv::write(&grid).into_bytes()))
}

/// Answers `GET /api/sqlViews/{uid}/data.xml`.
fn as_xml(state: &State, call: &Call<'_>) -> Answer {
    let mut grid = grid(state, call)?;
    let pager = paged(call, &mut grid).map_or_else(String::new, |pager| {
        let keys = ["page", "pageCount", "total", "pageSize"].into_iter();
        let parts = keys.map(|key| format!("<{key}>{}</{key}>", pager[key]));
        format!("<pager>{}</pager>", parts.collect::<String>())
    });
    let body = format!(
        "<?xml version='1.0' encoding='UTF-8'?><metadata xmlns=\"http://dhis2.org/schema/dxf/2.0\">{pager}{}</metadata>",
        xml::element(&grid, "listGrid")
    );
    Ok(answer("application/xml", None, body.into_bytes()))
}

/// Answers `GET /api/sqlViews/{uid}/data.xls`.
fn as_xls(state: &State, call: &Call<'_>) -> Answer {
    let grid = grid(state, call)?;
    Ok(answer("application/vnd.ms-excel", name(&grid, "xls"), sheet::xls(&grid)))
}

/// Answers `GET /api/sqlViews/{uid}/data.html`.
fn as_html(state: &State, call: &Call<'_>) -> Answer {
    let grid = grid(state, call)?;
    let text = html::write(&grid, state.facts.aligns_table_bodies());
    Ok(answer("text/html", None, text.into_bytes()))
}

/// Answers `POST /api/sqlViews/{uid}/execute`.
fn execute(state: &mut State, call: &Call<'_>) -> Answer {
    let view = view(state, call)?;
    if store::text(view, "type") == Some("QUERY") {
        let message = "SQL view is a query, no view to create";
        return Err(Failure::conflict(message).with_code("E1004"));
    }
    let text = store::text(view, "sqlQuery").unwrap_or_default();
    check(text, &BTreeMap::new())?;
    let made = Statement::read(text).and_then(|statement| sql::run(state, &statement));
    made.map_err(|error| Failure::conflict(error.0).with_code("E1004"))?;
    let location = format!("/api/sqlViews/{}", store::uid(view));
    let message = WebMessage::new(StatusCode::CREATED).with_message("SQL view created");
    Ok(Response::from(message).with_header("location", location))
}

/// Answers `POST /api/sqlViews/{uid}/refresh`.
fn refresh(state: &mut State, call: &Call<'_>) -> Answer {
    let view = view(state, call)?;
    let text = store::text(view, "sqlQuery").unwrap_or_default();
    let made = Statement::read(text).and_then(|statement| sql::run(state, &statement));
    if store::text(view, "type") != Some("MATERIALIZED_VIEW") || made.is_err() {
        return Err(Failure::conflict("View could not be refreshed").with_code("E1004"));
    }
    Ok(WebMessage::ok("Materialized view refreshed").into())
}
