//! What an answer says about the identifiers in it.

use serde_json::{Map, Value, json};

use super::dimension::{Dimension, Kind};
use super::item::{Item, Target};
use super::query::Query;
use crate::grid::{Cell, Grid};
use crate::schema::ClassId;
use crate::store::{self, Object};
use crate::view::View;

/// Works out the metadata of an answer.
pub(crate) fn metadata(view: &View<'_>, query: &Query, grid: &Grid) -> Map<String, Value> {
    let mut metadata = Map::new();
    metadata.insert("items".to_owned(), Value::Object(items(view, query)));
    metadata.insert("dimensions".to_owned(), Value::Object(dimensions(view, query)));
    if query.wanted.hierarchy {
        let chains = ancestors(view, query, grid)
            .into_iter()
            .map(|(unit, above)| (unit, Value::String(above.join("/"))));
        metadata.insert("ouHierarchy".to_owned(), Value::Object(chains.collect()));
    }
    if query.wanted.names_of_ancestors {
        metadata.insert("ouNameHierarchy".to_owned(), names(view, query, grid));
    }
    metadata
}

/// Returns the entries of all items and dimensions.
fn items(view: &View<'_>, query: &Query) -> Map<String, Value> {
    let mut entries = Map::new();
    for dimension in query.all() {
        for item in &dimension.items {
            entries.insert(item.id.clone(), entry(view, query, item));
            if let Target::Element(uid) = &item.target {
                for combo in option_combos(view, uid) {
                    let class = view.state().class("categoryOptionCombos");
                    let item = Item::object(class, combo);
                    entries.insert(combo.to_owned(), entry(view, query, &item));
                }
            }
        }
        entries.insert(dimension.id.clone(), dimension_entry(view, query, dimension));
        for keyword in &dimension.keywords {
            entries.entry(&keyword.key).or_insert_with(|| keyword.entry.clone());
        }
    }
    entries
}

fn dimension_entry(view: &View<'_>, query: &Query, dimension: &Dimension) -> Value {
    let mut entry = Map::new();
    if query.wanted.details {
        entry.insert("uid".to_owned(), json!(dimension.id));
        let object = dimension.class.and_then(|class| view.store().get(class, &dimension.id));
        if let Some(code) = object.and_then(|object| store::text(object, "code")) {
            entry.insert("code".to_owned(), json!(code));
        }
    }
    if let Some(name) = &dimension.name {
        entry.insert("name".to_owned(), json!(name));
    }
    if query.wanted.details {
        entry.insert("dimensionType".to_owned(), json!(dimension.kind.name()));
    }
    Value::Object(entry)
}

/// Returns the entry of an item.
fn entry(view: &View<'_>, query: &Query, item: &Item) -> Value {
    let name = item.name(view, query.settings.name_property());
    if !query.wanted.details {
        return json!({"name": name});
    }
    details(view, item, &name)
}

/// Returns the longer entry of an item.
pub(crate) fn details(view: &View<'_>, item: &Item, name: &str) -> Value {
    let state = view.state();
    let mut entry = Map::new();
    let mut set = |key: &str, value: Value| {
        if !value.is_null() {
            entry.insert(key.to_owned(), value);
        }
    };
    if let Target::Period(period) = item.target {
        set("uid", json!(item.id));
        set("code", json!(item.id));
        set("name", json!(name));
        set("dimensionItemType", json!("PERIOD"));
        set("valueType", json!("TEXT"));
        set("totalAggregationType", json!("SUM"));
        set("startDate", json!(format!("{}T00:00:00.000", period.start())));
        set("endDate", json!(format!("{}T00:00:00.000", period.end())));
        return Value::Object(entry);
    }
    let behind = behind(view, item);
    let object: Option<&Object> =
        behind.and_then(|(class, uid)| view.store().get(class, uid).map(|object| &**object));
    let text = |property: &str| object.and_then(|object| store::text(object, property));
    set("uid", json!(item.id));
    set("code", json!(text("code")));
    set("name", json!(name));
    set("description", json!(text("description")));
    let legend = object.and_then(|object| store::members(object, "legendSets").next());
    set("legendSet", json!(legend));
    set("dimensionItemType", json!(item_type(view, item)));
    let value_type = match &item.target {
        Target::Object(class, _) if *class == state.class("organisationUnits") => "TEXT",
        Target::Element(_)
        | Target::Operand(..)
        | Target::EventElement(..)
        | Target::EventAttribute(..) => simplified(text("valueType").unwrap_or("NUMBER")),
        _ => "NUMBER",
    };
    set("valueType", json!(value_type));
    set("aggregationType", json!(text("aggregationType")));
    let total = if text("aggregationType") == Some("NONE") { "NONE" } else { "SUM" };
    set("totalAggregationType", json!(total));
    if let Target::Indicator(_) = item.target {
        let types = state.class("indicatorTypes");
        let kind = object.and_then(|object| store::referred(object, "indicatorType"));
        if let Some(kind) = kind.and_then(|uid| view.store().get(types, uid)) {
            let name = view.text_of(types, kind, "displayName");
            set(
                "indicatorType",
                json!({
                    "name": name, "displayName": name,
                    "factor": kind.get("factor"), "number": kind.get("number"),
                }),
            );
        }
    }
    Value::Object(entry)
}

fn behind<'i>(view: &View<'_>, item: &'i Item) -> Option<(ClassId, &'i str)> {
    let class = |endpoint: &str| view.state().class(endpoint);
    match &item.target {
        Target::Operand(uid, _, _) | Target::EventElement(_, uid) => {
            Some((class("dataElements"), uid))
        }
        Target::EventAttribute(_, uid) => Some((class("trackedEntityAttributes"), uid)),
        Target::Rate(uid, _) => Some((class("dataSets"), uid)),
        _ => item.place(view),
    }
}

fn item_type(view: &View<'_>, item: &Item) -> Option<&'static str> {
    Some(match &item.target {
        Target::Element(_) => "DATA_ELEMENT",
        Target::Operand(..) => "DATA_ELEMENT_OPERAND",
        Target::Indicator(_) => "INDICATOR",
        Target::Rate(..) => "REPORTING_RATE",
        Target::ProgramIndicator(_) => "PROGRAM_INDICATOR",
        Target::EventElement(..) => "PROGRAM_DATA_ELEMENT",
        Target::EventAttribute(..) => "PROGRAM_ATTRIBUTE",
        Target::Period(_) => "PERIOD",
        Target::Object(class, _) => match view.schemas().class(*class).plural {
            "organisationUnits" => "ORGANISATION_UNIT",
            "organisationUnitGroups" => "ORGANISATION_UNIT_GROUP",
            "categoryOptions" => "CATEGORY_OPTION",
            "categoryOptionGroups" => "CATEGORY_OPTION_GROUP",
            "dataElementGroups" => "DATA_ELEMENT_GROUP",
            _ => return None,
        },
    })
}

/// Returns the value type that stands for its relatives.
pub(crate) fn simplified(value_type: &str) -> &'static str {
    match value_type {
        "NUMBER"
        | "UNIT_INTERVAL"
        | "PERCENTAGE"
        | "INTEGER"
        | "INTEGER_POSITIVE"
        | "INTEGER_NEGATIVE"
        | "INTEGER_ZERO_OR_POSITIVE" => "NUMBER",
        "BOOLEAN" | "TRUE_ONLY" => "BOOLEAN",
        "DATE" | "DATETIME" | "AGE" => "DATE",
        "FILE_RESOURCE" | "IMAGE" => "FILE_RESOURCE",
        "COORDINATE" | "GEOJSON" => "COORDINATE",
        _ => "TEXT",
    }
}

/// Returns the category option combinations that a data element is divided by.
pub(crate) fn option_combos<'s>(view: &View<'s>, element: &str) -> Vec<&'s str> {
    let state = view.state();
    let object = view.store().get(state.class("dataElements"), element);
    let combo = object.and_then(|object| store::referred(object, "categoryCombo"));
    let combos = view.store().table(state.class("categoryOptionCombos")).values();
    let of_combo = combos.filter(|option| match combo {
        Some(combo) => store::referred(option, "categoryCombo") == Some(combo),
        None => store::text(option, "name") == Some("default"),
    });
    of_combo.map(|option| store::uid(option)).collect()
}

fn dimensions(view: &View<'_>, query: &Query) -> Map<String, Value> {
    let mut found = Map::new();
    for dimension in query.all() {
        let ids = dimension.items.iter().map(|item| item.id.as_str()).collect::<Vec<_>>();
        found.entry(&dimension.id).or_insert_with(|| json!(ids));
    }
    found.entry("pe").or_insert_with(|| json!([]));
    let mut combos: Vec<&str> = Vec::new();
    for item in query.data() {
        if let Target::Element(uid) = &item.target {
            combos.extend(option_combos(view, uid));
        }
    }
    combos.dedup();
    let mut distinct: Vec<&str> = Vec::new();
    for combo in combos {
        if !distinct.contains(&combo) {
            distinct.push(combo);
        }
    }
    found.insert("co".to_owned(), json!(distinct));
    found
}

/// Returns the units of the answer with those above them, from one that is the user's downwards.
fn ancestors(view: &View<'_>, query: &Query, grid: &Grid) -> Vec<(String, Vec<String>)> {
    let class = view.state().class("organisationUnits");
    let roots = query.settings.user_units(view);
    let units = query.all().filter(|it| it.kind == Kind::Unit).flat_map(|it| &it.items);
    let column = grid.column("ou");
    let active = |item: &&Item| match column {
        Some(column) if !grid.rows.is_empty() => {
            grid.rows.iter().any(|row| row.get(column) == Some(&Cell::Text(item.id.clone())))
        }
        _ => true,
    };
    let chain = |item: &Item| {
        let unit = view.store().get(class, &item.id);
        let above = unit.map(|unit| view.state().organisation_unit_ancestors(unit));
        let above = above.unwrap_or_default();
        let from = above.iter().position(|uid| roots.iter().any(|root| root == uid)).unwrap_or(0);
        above[from..].iter().map(|uid| (*uid).to_owned()).collect()
    };
    units.filter(active).map(|item| (item.id.clone(), chain(item))).collect()
}

fn names(view: &View<'_>, query: &Query, grid: &Grid) -> Value {
    let class = view.state().class("organisationUnits");
    let name = |uid: &str| {
        let unit = view.store().get(class, uid);
        unit.and_then(|unit| view.text_of(class, unit, "displayName")).unwrap_or_default()
    };
    let chains = ancestors(view, query, grid).into_iter().map(|(unit, above)| {
        let path = above.iter().chain([&unit]).map(|uid| format!("/{}", name(uid)));
        let path = path.collect::<String>();
        (unit, Value::String(path))
    });
    Value::Object(chains.collect())
}

/// Returns the names above each unit of the answer, and its own, the highest first.
pub(crate) fn names_above(
    view: &View<'_>,
    query: &Query,
    grid: &Grid,
) -> Vec<(String, Vec<String>)> {
    let class = view.state().class("organisationUnits");
    let name = |uid: &String| {
        let unit = view.store().get(class, uid);
        unit.and_then(|unit| view.text_of(class, unit, "displayName")).unwrap_or_default()
    };
    let chains = ancestors(view, query, grid).into_iter();
    chains
        .map(|(unit, above)| {
            let names = above.iter().chain([&unit]).map(name).collect();
            (unit, names)
        })
        .collect()
}
