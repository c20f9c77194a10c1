//! The items of the data dimension, of all sorts in one list.

use serde_json::{Map, Value, json};

use crate::analytics::aggregate::can_aggregate;
use crate::failure::Failure;
use crate::message::Response;
use crate::pager::{Paging, pager};
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store::{self, Object};
use crate::view::View;

/// The sorts of items that are asked for where a request names none.
const SORTS: [&str; 7] = [
    "INDICATOR",
    "DATA_ELEMENT",
    "PROGRAM_INDICATOR",
    "PROGRAM_DATA_ELEMENT",
    "PROGRAM_ATTRIBUTE",
    "REPORTING_RATE",
    "EXPRESSION_DIMENSION_ITEM",
];

/// Tells if a text compares with another as an operator of a filter wants it.
pub(super) fn compares(operator: &str, text: &str, value: &str) -> bool {
    let lower = |text: &str| text.to_lowercase();
    match operator {
        "eq" => text == value,
        "ieq" => lower(text) == lower(value),
        "!eq" | "ne" | "neq" => text != value,
        "like" => text.contains(value),
        "ilike" => lower(text).contains(&lower(value)),
        "!ilike" => !lower(text).contains(&lower(value)),
        "token" => value.split_whitespace().all(|word| lower(text).contains(&lower(word))),
        "in" => {
            let inside = value.trim_start_matches('[').trim_end_matches(']');
            inside.split(',').any(|part| part.trim() == text)
        }
        _ => true,
    }
}

/// Answers `GET /api/dataItems`.
pub(super) fn list(state: &State, call: &Call<'_>) -> Answer {
    let view = call.view(state);
    let query = &call.request.query;
    let filters: Vec<Vec<&str>> =
        query.all("filter").map(|filter| filter.splitn(3, ':').collect()).collect();
    let any = query.get("rootJunction").is_some_and(|word| word.eq_ignore_ascii_case("or"));
    for filter in &filters {
        check(filter)?;
    }
    let mut found: Vec<Map<String, Value>> =
        all(&view).into_iter().filter(|item| passes(item, &filters, any)).collect();
    let order = query.get("order").unwrap_or("displayName:asc");
    let (property, down) = match order.split_once(':') {
        Some((property, word)) => (property, word.eq_ignore_ascii_case("desc")),
        None => (order, false),
    };
    let key = |item: &Map<String, Value>| store::text(item, property).map(str::to_lowercase);
    found.sort_by_cached_key(|item| key(item));
    if down {
        found.reverse();
    }
    let paging = Paging::of(query);
    let mut body = Map::new();
    if paging.on {
        let endpoint = format!("{}{}", call.base_url, state.facts.address_of_data_items());
        body.insert("pager".to_owned(), pager(paging, found.len(), &endpoint, query));
    }
    let fields = query.list("fields");
    let all_fields = fields.is_empty() || fields.iter().any(|field| [":all", "*"].contains(field));
    let shown = paging.cut(found).into_iter().map(|mut item| {
        item.retain(|key, _| all_fields || fields.contains(&key.as_str()));
        Value::Object(item)
    });
    body.insert("dataItems".to_owned(), shown.collect());
    Ok(Response::ok(&Value::Object(body)).private())
}

/// Refuses a filter by something that items cannot be filtered by.
fn check(filter: &[&str]) -> Result<(), Failure> {
    const NAMES: [&str; 12] = [
        "dimensionItemType",
        "valueType",
        "name",
        "displayName",
        "shortName",
        "displayShortName",
        "programId",
        "programDataElementId",
        "programAttributeId",
        "optionSetId",
        "id",
        "identifiable",
    ];
    let [name, operator, ..] = filter else {
        let message = format!("Unable to parse filter: `{}`", filter.join(":"));
        return Err(Failure::conflict(message).with_code("E2014"));
    };
    if !NAMES.contains(name) {
        let message = format!("Filter not supported: `{name}`");
        return Err(Failure::conflict(message).with_code("E2034"));
    }
    if !["eq", "in", "ilike", "token"].contains(operator) {
        let message = format!("Operator not supported: `{operator}`");
        return Err(Failure::conflict(message).with_code("E2035"));
    }
    Ok(())
}

fn passes(item: &Map<String, Value>, filters: &[Vec<&str>], any: bool) -> bool {
    let mut texts = Vec::new();
    for filter in filters {
        let [name, operator, value] = filter.as_slice() else { continue };
        let text = |name: &str| store::text(item, name).unwrap_or_default();
        let holds = match *name {
            "identifiable" => ["id", "code", "name", "displayName", "shortName"]
                .iter()
                .any(|name| compares("token", text(name), value)),
            "dimensionItemType" | "valueType" | "programId" => {
                if !compares(operator, text(name), value) {
                    return false;
                }
                continue;
            }
            name => compares(operator, text(name), value),
        };
        texts.push(holds);
    }
    texts.is_empty() || if any { texts.contains(&true) } else { !texts.contains(&false) }
}

/// Returns all items that a user sees.
fn all(view: &View<'_>) -> Vec<Map<String, Value>> {
    SORTS.iter().flat_map(|sort| of_sort(view, sort)).collect()
}

fn of_sort(view: &View<'_>, sort: &str) -> Vec<Map<String, Value>> {
    let state = view.state();
    let objects = |endpoint: &str| {
        let Some(class) = state.schemas.by_endpoint(endpoint) else { return Vec::new() };
        let table = view.store().table(class).values().map(|object| &**object);
        let seen = table.filter(|object| view.may_read(class, object));
        seen.map(|object| (class, object)).collect::<Vec<_>>()
    };
    let plain = |endpoint: &str| {
        let found = objects(endpoint).into_iter();
        found.map(|(_, object)| item(view, endpoint, object, sort)).collect::<Vec<_>>()
    };
    match sort {
        "INDICATOR" => plain("indicators"),
        "PROGRAM_INDICATOR" => plain("programIndicators"),
        "EXPRESSION_DIMENSION_ITEM" => plain("expressionDimensionItems"),
        "REPORTING_RATE" => {
            let metrics = crate::analytics::item::Metric::ALL;
            let sets = objects("dataSets").into_iter();
            sets.flat_map(|(_, set)| {
                metrics.map(|metric| rate(item(view, "dataSets", set, sort), metric.name()))
            })
            .collect()
        }
        "DATA_ELEMENT" => objects("dataElements")
            .into_iter()
            .filter(|(_, it)| store::text(it, "domainType") != Some("TRACKER") && aggregatable(it))
            .map(|(_, it)| item(view, "dataElements", it, sort))
            .collect(),
        _ => of_programs(view, sort),
    }
}

fn aggregatable(object: &Object) -> bool {
    let value_type = store::text(object, "valueType").unwrap_or("NUMBER");
    can_aggregate(value_type, store::text(object, "aggregationType").unwrap_or("SUM"))
        || can_aggregate(value_type, "COUNT")
}

/// Writes an item.
fn item(view: &View<'_>, endpoint: &str, object: &Object, sort: &str) -> Map<String, Value> {
    let class = view.state().class(endpoint);
    let mut item = Map::new();
    let mut set = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            item.insert(key.to_owned(), json!(value));
        }
    };
    let stored = |key: &str| store::text(object, key).map(str::to_owned);
    let shown = |key: &str| view.text_of(class, object, key);
    set("id", stored("id"));
    set("code", stored("code"));
    set("name", shown("name"));
    set("displayName", shown("displayName"));
    set("shortName", shown("shortName"));
    set("displayShortName", shown("displayShortName"));
    set("dimensionItemType", Some(sort.to_owned()));
    let value_type = stored("valueType");
    set("simplifiedValueType", value_type.as_deref().map(simplified).map(str::to_owned));
    set("valueType", value_type);
    set("expression", stored("expression").filter(|_| sort == "EXPRESSION_DIMENSION_ITEM"));
    if sort == "PROGRAM_INDICATOR" {
        set("programId", store::referred(object, "program").map(str::to_owned));
    }
    item
}

fn simplified(value_type: &str) -> &'static str {
    match value_type {
        "NUMBER"
        | "UNIT_INTERVAL"
        | "PERCENTAGE"
        | "INTEGER"
        | "INTEGER_POSITIVE"
        | "INTEGER_NEGATIVE"
        | "INTEGER_ZERO_OR_POSITIVE" => "NUMBER",
        "BOOLEAN" | "TRUE_ONLY" => "BOOLEAN",
        "DATE" | "DATETIME" | "AGE" | "TIME" => "DATE",
        "FILE_RESOURCE" | "IMAGE" => "FILE_RESOURCE",
        "COORDINATE" | "GEOJSON" => "COORDINATE",
        _ => "TEXT",
    }
}

/// Makes the item of a data set that of one of its figures.
fn rate(mut item: Map<String, Value>, metric: &str) -> Map<String, Value> {
    let id = format!("{}.{metric}", store::uid(&item));
    let words = metric.to_lowercase().replace('_', " ");
    let mut letters = words.chars();
    let words = letters.next().map(|c| c.to_uppercase().collect::<String>() + letters.as_str());
    for key in ["name", "displayName", "shortName", "displayShortName"] {
        if let Some(name) = store::text(&item, key) {
            let name = format!("{name} - {}", words.as_deref().unwrap_or_default());
            item.insert(key.to_owned(), json!(name));
        }
    }
    item.insert("id".to_owned(), json!(id));
    item
}

/// Returns the data elements or attributes of programs.
fn of_programs(view: &View<'_>, sort: &str) -> Vec<Map<String, Value>> {
    let state = view.state();
    let elements = sort == "PROGRAM_DATA_ELEMENT";
    let endpoint = if elements { "dataElements" } else { "trackedEntityAttributes" };
    let class = state.class(endpoint);
    let (programs, stages) = (state.class("programs"), state.class("programStages"));
    let mut found = Vec::new();
    for program in view.store().table(programs).values() {
        if !view.may_read(programs, program) {
            continue;
        }
        let mut uids: Vec<&str> = Vec::new();
        let add = |object: &'_ Object, list: &str, key: &str| {
            let entries = object.get(list).and_then(Value::as_array);
            entries
                .into_iter()
                .flatten()
                .filter_map(|entry| entry.get(key).and_then(store::reference).map(str::to_owned))
                .collect::<Vec<_>>()
        };
        let named: Vec<String> = if elements {
            let of_program = store::members(program, "programStages");
            let of_program = of_program.filter_map(|uid| view.store().get(stages, uid));
            of_program
                .flat_map(|stage| add(stage, "programStageDataElements", "dataElement"))
                .collect()
        } else {
            add(program, "programTrackedEntityAttributes", "trackedEntityAttribute")
        };
        let name = view.text_of(programs, program, "displayName").unwrap_or_default();
        for uid in &named {
            if uids.contains(&uid.as_str()) {
                continue;
            }
            uids.push(uid);
            let Some(object) = view.store().get(class, uid) else { continue };
            if !aggregatable(object) {
                continue;
            }
            let mut item = item(view, endpoint, object, sort);
            for key in ["name", "displayName", "shortName", "displayShortName"] {
                if let Some(own) = store::text(&item, key) {
                    item.insert(key.to_owned(), json!(format!("{name} {own}")));
                }
            }
            item.insert("id".to_owned(), json!(format!("{}.{uid}", store::uid(program))));
            item.insert("programId".to_owned(), json!(store::uid(program)));
            found.push(item);
        }
    }
    found
}
