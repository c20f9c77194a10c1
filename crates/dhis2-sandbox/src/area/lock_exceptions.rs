//! Exceptions from the rule that late data is not taken.

use std::sync::Arc;

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::data_sets::{self, DataSets};
use crate::failure::{Failure, WebMessage};
use crate::fields::JsonFields;
use crate::message::{Content, Response};
use crate::pager::Paging;
use crate::period::Period;
use crate::router::{Answer, Call, Router};
use crate::state::State;
use crate::store;
use crate::uid::Uid;

/// Data of a set, a period and a unit may be entered although it is late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LockException {
    data_set: Uid,
    period: Period,
    unit: Uid,
}

impl LockException {
    /// Tells if the exception is for some data.
    pub(crate) fn is(&self, data_set: Uid, period: Period, unit: Uid) -> bool {
        *self == Self { data_set, period, unit }
    }
}

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get("/api/lockExceptions", list).post("/api/lockExceptions", add);
    router.delete("/api/lockExceptions", remove);
    router.get("/api/lockExceptions/combinations", combinations);
}

/// Returns the four numbers of a page, without links.
pub(super) fn plain_pager(paging: Paging, total: usize) -> Value {
    let count = total.div_ceil(paging.size);
    let page = paging.page.min(count).max(1);
    json!({"page": page, "pageCount": count, "total": total, "pageSize": paging.size})
}

fn rows(state: &State, by_unit: bool) -> Vec<Value> {
    let named = |endpoint: &str, uid: Uid| {
        let object = state.store.get(state.class(endpoint), uid.as_str());
        let name = object.and_then(|it| store::text(it, "name")).unwrap_or_default();
        json!({"id": uid.to_string(), "name": name, "displayName": name})
    };
    let mut rows: Vec<Value> = Vec::new();
    for exception in state.lock_exceptions.iter() {
        let (period, name) = (exception.period.iso(), exception.period.name());
        let mut row = json!({
            "name": format!(
                "{}/{name}",
                named("dataSets", exception.data_set)["name"].as_str().unwrap_or_default()
            ),
            "period": {"id": period, "name": name, "displayName": name, "code": period},
            "dataSet": named("dataSets", exception.data_set),
        });
        if by_unit {
            row["organisationUnit"] = named("organisationUnits", exception.unit);
        }
        if by_unit || !rows.contains(&row) {
            rows.push(row);
        }
    }
    rows
}

fn written(state: &State, body: Map<String, Value>) -> Answer {
    let content = Content::Other(state.facts.exported("application/json"));
    Ok(Response::ok(&Value::Object(body)).with_content(content))
}

/// Answers `GET /api/lockExceptions`.
fn list(state: &State, call: &Call<'_>) -> Answer {
    let query = &call.request.query;
    let mut found = rows(state, true);
    for filter in query.all("filter") {
        let mut parts = filter.splitn(3, ':');
        let (path, operator, wanted) =
            (parts.next(), parts.next(), parts.next().unwrap_or_default());
        let wanted: Vec<&str> = wanted.trim_matches(['[', ']']).split(',').collect();
        let pointer = format!("/{}", path.unwrap_or_default().replace('.', "/"));
        found.retain(|row| {
            let value = row.pointer(&pointer).and_then(Value::as_str);
            let hit = value.is_some_and(|value| wanted.contains(&value));
            if operator == Some("!in") { !hit } else { hit }
        });
    }
    let paging = Paging::of(query);
    let mut body = Map::new();
    if paging.on && !query.flag("skipPaging", false) {
        body.insert("pager".to_owned(), plain_pager(paging, found.len()));
        found = paging.cut(found);
    }
    let fields = query.get("fields").unwrap_or("*");
    body.insert("lockExceptions".to_owned(), JsonFields::new(fields).apply(Value::Array(found)));
    written(state, body)
}

/// Answers `GET /api/lockExceptions/combinations`.
fn combinations(state: &State, call: &Call<'_>) -> Answer {
    let fields = call.request.query.get("fields").unwrap_or("*");
    let mut found = rows(state, false);
    found.sort_by_key(|row| row["name"].to_string());
    let list = JsonFields::new(fields).apply(Value::Array(found));
    written(state, Map::from_iter([("lockExceptions".to_owned(), list)]))
}

/// Answers `POST /api/lockExceptions`.
fn add(state: &mut State, call: &Call<'_>) -> Answer {
    for name in ["ou", "pe", "ds"] {
        call.required(state, name)?;
    }
    let get = |name: &str| call.request.query.get(name).unwrap_or_default();
    let sets = DataSets::of(state);
    let (Some(set), Some(period)) = (sets.get(get("ds")), Period::parse(get("pe"))) else {
        return Err(Failure::conflict(" DataSet or Period is invalid"));
    };
    let view = call.view(state);
    if !view.may_update(state.class("dataSets"), set) {
        let message = "You don't have the proper permissions to update this object";
        return Err(Failure::forbidden(message));
    }
    let named = get("ou").trim_start_matches('[').trim_end_matches(']');
    let units: Vec<&str> = named.split(',').map(str::trim).filter(|it| !it.is_empty()).collect();
    if units.is_empty() {
        return Err(Failure::conflict("OrganisationUnit ID is invalid."));
    }
    let mut added = Vec::new();
    for unit in &units {
        if !state.store.contains(state.class("organisationUnits"), unit) {
            return Err(Failure::conflict(format!("Can't find OrganisationUnit with id ={unit}")));
        }
        if !call.account.is_super() && !sets.works_in(call.account, unit) {
            return Err(Failure::forbidden(
                "You can only add a lock exceptions to your data capture organisation units.",
            ));
        }
        if data_sets::has_unit(set, unit)
            && let (Some(data_set), Some(unit)) = (Uid::parse(store::uid(set)), Uid::parse(unit))
        {
            added.push(LockException { data_set, period, unit });
        }
    }
    if added.is_empty() {
        return Err(Failure::conflict(format!(
            "None of the target organisation unit(s) {} is linked to the specified data set: {}",
            units.join(","),
            get("ds")
        )));
    }
    let exceptions = Arc::make_mut(&mut state.lock_exceptions);
    for exception in added {
        if !exceptions.contains(&exception) {
            exceptions.push(exception);
        }
    }
    let message = "LockException created successfully.";
    Ok(WebMessage::new(StatusCode::CREATED).with_message(message).into())
}

/// Answers `DELETE /api/lockExceptions`.
fn remove(state: &mut State, call: &Call<'_>) -> Answer {
    for name in ["pe", "ds"] {
        call.required(state, name)?;
    }
    let get = |name: &str| call.request.query.get(name).unwrap_or_default();
    let set = DataSets::of(state).get(get("ds"));
    let (Some(set), Some(period)) = (set, Period::parse(get("pe"))) else {
        return Err(Failure::conflict(format!(
            "Can't find LockException with combination: dataSet={}, period={}",
            get("ds"),
            get("pe")
        )));
    };
    if !call.view(state).may_delete(state.class("dataSets"), set) {
        let message = "You don't have the proper permissions to delete this object.";
        return Err(Failure::forbidden(message));
    }
    let data_set = store::uid(set).to_owned();
    let unit = Some(get("ou")).filter(|unit| !unit.is_empty());
    Arc::make_mut(&mut state.lock_exceptions).retain(|it| {
        it.data_set.as_str() != data_set
            || it.period != period
            || unit.is_some_and(|unit| it.unit.as_str() != unit)
    });
    Ok(Response::empty(StatusCode::NO_CONTENT))
}
