//! The least and the most that a value is expected to be.

use std::sync::Arc;

use http::{Method, StatusCode};
use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::lock_exceptions::plain_pager;
use crate::data_entry::rows;
use crate::failure::{Failure, WebMessage};
use crate::fields::JsonFields;
use crate::message::Response;
use crate::pager::Paging;
use crate::router::{Answer, Call, Handler, Router};
use crate::state::State;
use crate::uid::Uid;

/// What a value is expected to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct MinMax {
    /// The least.
    pub min: i64,
    /// The most.
    pub max: i64,
    /// Whether the server worked it out.
    pub generated: bool,
}

/// What values of a data element, a unit and a combination are expected to be.
pub(crate) type MinMaxValues = IndexMap<(Uid, Uid, Uid), MinMax>;

const PATH: &str = "/api/minMaxDataElements";

/// Fills the table.
pub(super) fn routes(router: &mut Router) {
    router.get(PATH, list).post(PATH, add).delete(PATH, remove);
    for (path, json, table) in [
        (
            "/api/minMaxDataElements/upsert",
            upsert as crate::router::Write,
            upsert_table as crate::router::Write,
        ),
        ("/api/minMaxDataElements/delete", delete, delete_table),
    ] {
        router.add(Method::POST, path, Handler::Write(json), Some(&["application/json"]));
        router.add(Method::POST, path, Handler::Write(table), Some(&["text/csv"]));
    }
}

/// Answers `GET /api/minMaxDataElements`.
fn list(state: &State, call: &Call<'_>) -> Answer {
    let query = &call.request.query;
    let mut found: Vec<Value> = state
        .min_max
        .iter()
        .map(|((element, unit, combo), expected)| {
            json!({
                "min": expected.min, "max": expected.max, "generated": expected.generated,
                "dataElement": {"id": element.to_string()},
                "source": {"id": unit.to_string()},
                "optionCombo": {"id": combo.to_string()},
            })
        })
        .collect();
    for filter in query.all("filter") {
        let parts: Vec<&str> = filter.splitn(3, ':').collect();
        let [path, operator, wanted] = parts[..] else {
            return Err(Failure::bad_request(format!("Invalid filter: {filter}")));
        };
        let pointer = format!("/{}", path.replace('.', "/"));
        let list: Vec<&str> = wanted.trim_matches(['[', ']']).split(',').collect();
        found.retain(|row| {
            let text = match row.pointer(&pointer) {
                Some(Value::String(text)) => text.clone(),
                Some(other) => other.to_string(),
                None => return false,
            };
            let number = text.parse::<f64>().ok().zip(wanted.parse::<f64>().ok());
            let compared = |right: fn(f64, f64) -> bool| number.is_some_and(|(a, b)| right(a, b));
            match operator {
                "in" => list.contains(&text.as_str()),
                "gt" => compared(|a, b| a > b),
                "lt" => compared(|a, b| a < b),
                "ge" => compared(|a, b| a >= b),
                "le" => compared(|a, b| a <= b),
                "ne" | "neq" => text != wanted,
                _ => text == wanted,
            }
        });
    }
    let paging = Paging::of(query);
    let mut body = Map::new();
    if paging.on && !query.flag("skipPaging", false) {
        body.insert("pager".to_owned(), plain_pager(paging, found.len()));
        found = paging.cut(found);
    }
    let fields = query.get("fields").unwrap_or("*");
    body.insert(
        "minMaxDataElements".to_owned(),
        JsonFields::new(fields).apply(Value::Array(found)),
    );
    Ok(Response::ok(&Value::Object(body)))
}

/// An entry as it comes in.
struct Entry {
    element: Option<String>,
    unit: Option<String>,
    combo: Option<String>,
    min: Option<i64>,
    max: Option<i64>,
    generated: Option<bool>,
}

impl Entry {
    fn nested(value: &Value) -> Self {
        let uid = |name: &str| value[name]["id"].as_str().map(str::to_owned);
        Self {
            element: uid("dataElement"),
            unit: uid("source"),
            combo: uid("optionCombo"),
            min: value["min"].as_i64(),
            max: value["max"].as_i64(),
            generated: value["generated"].as_bool(),
        }
    }

    fn flat(value: &Value) -> Self {
        let uid = |name: &str| value[name].as_str().map(str::to_owned);
        let number = |name: &str| match &value[name] {
            Value::String(text) => text.parse().ok(),
            other => other.as_i64(),
        };
        Self {
            element: uid("dataElement"),
            unit: uid("orgUnit"),
            combo: uid("optionCombo"),
            min: number("minValue"),
            max: number("maxValue"),
            generated: value["generated"].as_bool(),
        }
    }

    fn shown(&self) -> String {
        let text = |text: &Option<String>| text.clone().unwrap_or_else(|| "null".to_owned());
        let number =
            |number: Option<i64>| number.map_or_else(|| "null".to_owned(), |n| n.to_string());
        format!(
            "MinMaxValue[dataElement={}, orgUnit={}, optionCombo={}, minValue={}, maxValue={}, generated={}]",
            text(&self.element),
            text(&self.unit),
            text(&self.combo),
            number(self.min),
            number(self.max),
            self.generated.unwrap_or(false)
        )
    }

    fn shown_key(&self) -> String {
        let text = |text: &Option<String>| text.clone().unwrap_or_else(|| "null".to_owned());
        format!(
            "MinMaxValueKey[dataElement={}, orgUnit={}, optionCombo={}]",
            text(&self.element),
            text(&self.unit),
            text(&self.combo)
        )
    }

    fn check_key(&self) -> Result<(), Failure> {
        let unsaid = |what: &str, code: &'static str| {
            let message = format!("{what} not found or not accessible: `{}`", self.shown());
            Err(Failure::bad_parameter(message).with_code(code))
        };
        match (&self.element, &self.unit, &self.combo) {
            (None, _, _) => unsaid("Data element", "E1100"),
            (_, None, _) => unsaid("Organisation unit", "E1102"),
            (_, _, None) => unsaid("Category option combo", "E1103"),
            _ => Ok(()),
        }
    }

    fn check(&self, state: &State) -> Result<MinMax, Failure> {
        self.check_key()?;
        let wrong = |words: &str, code: &'static str| {
            Failure::bad_parameter(state.facts.wrong_min_max(words, &self.shown())).with_code(code)
        };
        let min = self.min.ok_or_else(|| wrong("Min value must be specified", "E2042"))?;
        let max = self.max.ok_or_else(|| wrong("Max value must be specified", "E2043"))?;
        if min >= max {
            return Err(wrong("Max value must be greater than min value", "E2044"));
        }
        Ok(MinMax { min, max, generated: self.generated.unwrap_or(false) })
    }

    /// Returns the objects, if all are there.
    fn key(&self, state: &State) -> Option<(Uid, Uid, Uid)> {
        let find = |endpoint: &str, uid: &Option<String>| {
            let uid = uid.as_deref()?;
            state.store.contains(state.class(endpoint), uid).then(|| Uid::parse(uid)).flatten()
        };
        Some((
            find("dataElements", &self.element)?,
            find("organisationUnits", &self.unit)?,
            find("categoryOptionCombos", &self.combo)?,
        ))
    }
}

const AUTHORITY: &[&str] = &["F_MINMAX_DATAELEMENT_ADD"];

/// Answers `POST /api/minMaxDataElements`.
fn add(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(AUTHORITY)?;
    let entry = Entry::nested(&call.request.json()?);
    let expected = entry.check(state)?;
    let Some(key) = entry.key(state) else {
        let message = format!("Data value key combination does not exist: {}", entry.shown_key());
        return Err(Failure::bad_parameter(message).with_code("E2047"));
    };
    Arc::make_mut(&mut state.min_max).insert(key, expected);
    Ok(Response::empty(StatusCode::CREATED))
}

/// Answers `DELETE /api/minMaxDataElements`.
fn remove(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(AUTHORITY)?;
    let entry = Entry::nested(&call.request.json()?);
    entry.check_key()?;
    let key = entry.key(state);
    let there = key.is_some_and(|key| state.min_max.contains_key(&key));
    let Some(key) = key.filter(|_| there) else {
        let message = format!("Data value key combination does not exist: {}", entry.shown_key());
        return Err(Failure::new(StatusCode::NOT_FOUND, message).with_code("E2047"));
    };
    Arc::make_mut(&mut state.min_max).shift_remove(&key);
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

fn upsert(state: &mut State, call: &Call<'_>) -> Answer {
    let body = call.request.json()?;
    let set = body["dataSet"].as_str().map(str::to_owned);
    upsert_all(state, call, set.as_deref(), entries(&body))
}

fn upsert_table(state: &mut State, call: &Call<'_>) -> Answer {
    let set = call.required(state, "dataSet")?.to_owned();
    upsert_all(state, call, Some(&set), table(&call.request.body)?)
}

fn delete(state: &mut State, call: &Call<'_>) -> Answer {
    let body = call.request.json()?;
    delete_all(state, call, &entries(&body))
}

fn delete_table(state: &mut State, call: &Call<'_>) -> Answer {
    call.required(state, "dataSet")?;
    delete_all(state, call, &table(&call.request.body)?)
}

fn entries(body: &Value) -> Vec<Entry> {
    body["values"].as_array().into_iter().flatten().map(Entry::flat).collect()
}

fn table(body: &[u8]) -> Result<Vec<Entry>, Failure> {
    let mut rows = rows(body).into_iter();
    let header = rows.next().unwrap_or_default();
    let entries: Vec<Entry> = rows
        .map(|row| {
            let fields = header.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
            let fields = fields.map(|(name, cell)| (name.trim().to_owned(), Value::String(cell)));
            let mut value = Value::Object(fields.collect());
            if let Some(generated) = value["generated"].as_str() {
                value["generated"] = json!(generated.eq_ignore_ascii_case("true"));
            }
            Entry::flat(&value)
        })
        .collect();
    if entries.is_empty() {
        let message = "Error parsing CSV file: No data found in the CSV file.";
        return Err(Failure::bad_parameter(message).with_code("E2046"));
    }
    Ok(entries)
}

fn upsert_all(
    state: &mut State,
    call: &Call<'_>,
    set: Option<&str>,
    entries: Vec<Entry>,
) -> Answer {
    call.require(AUTHORITY)?;
    let mut checked = Vec::new();
    for entry in &entries {
        checked.push((entry.key(state), entry.check(state)?));
    }
    if let Some(set) = set {
        let known = crate::data_sets::DataSets::of(state).get(set);
        for entry in &entries {
            let element = entry.element.as_deref().unwrap_or_default();
            if !known.is_some_and(|set| crate::data_sets::has_element(set, element)) {
                let message =
                    format!("Data set: `{set}` does not contain data element: `{element}`");
                return Err(Failure::bad_parameter(message).with_code("E2021"));
            }
        }
    }
    let total = checked.len();
    let values = Arc::make_mut(&mut state.min_max);
    let mut stored = 0;
    for (key, expected) in checked {
        if let Some(key) = key {
            values.insert(key, expected);
            stored += 1;
        }
    }
    Ok(outcome(format!("Successfully imported {stored} min-max values"), stored, total))
}

fn delete_all(state: &mut State, call: &Call<'_>, entries: &[Entry]) -> Answer {
    call.require(AUTHORITY)?;
    for entry in entries {
        entry.check_key()?;
    }
    let keys: Vec<_> = entries.iter().filter_map(|entry| entry.key(state)).collect();
    let values = Arc::make_mut(&mut state.min_max);
    let gone = keys.iter().filter(|key| values.shift_remove(*key).is_some()).count();
    Ok(outcome(format!("Successfully deleted {gone} min-max values"), gone, entries.len()))
}

fn outcome(message: String, successful: usize, total: usize) -> Response {
    WebMessage::ok(message)
        .with("successful", json!(successful))
        .with("ignored", json!(total - successful))
        .into()
}
