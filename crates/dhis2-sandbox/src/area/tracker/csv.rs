//! Tracker lists as CSV: a row for each value.

use std::fmt::Write as _;

use http::StatusCode;
use serde_json::Value;

use crate::message::Response;
use crate::router::Call;

/// The columns of tracked entities, a row for each attribute.
const ENTITY_COLUMNS: &[&str] = &[
    "trackedEntity",
    "trackedEntityType",
    "createdAt",
    "createdAtClient",
    "updatedAt",
    "updatedAtClient",
    "orgUnit",
    "inactive",
    "deleted",
    "potentialDuplicate",
    "geometry",
    "latitude",
    "longitude",
    "storedBy",
    "createdBy",
    "updatedBy",
    "attrCreatedAt",
    "attrUpdatedAt",
    "attribute",
    "displayName",
    "value",
    "valueType",
];

/// The columns of events, a row for each data value.
const EVENT_COLUMNS: &[&str] = &[
    "event",
    "status",
    "program",
    "programStage",
    "enrollment",
    "orgUnit",
    "occurredAt",
    "scheduledAt",
    "geometry",
    "latitude",
    "longitude",
    "followUp",
    "deleted",
    "createdAt",
    "createdAtClient",
    "updatedAt",
    "updatedAtClient",
    "completedBy",
    "completedAt",
    "updatedBy",
    "attributeOptionCombo",
    "attributeCategoryOptions",
    "assignedUser",
    "dataElement",
    "value",
    "storedBy",
    "providedElsewhere",
    "storedByDataValue",
    "updatedAtDataValue",
    "createdAtDataValue",
];

/// The longest text that is looked at; a longer one is quoted without.
const LONGEST_CHECKED: usize = 24;

/// Tells if a request asks for CSV in its header.
pub(super) fn is_wanted(call: &Call<'_>) -> bool {
    let accept = call.request.header("accept").unwrap_or_default();
    let first = accept.split([',', ';']).next().unwrap_or_default().trim();
    matches!(first, "application/csv" | "text/csv")
}

/// Answers with tracked entities.
pub(super) fn tracked_entities(call: &Call<'_>, rows: &[Value], file: &str) -> Response {
    let write = |entity: &Value, attribute: Option<&Value>, column: &str| match column {
        "attrCreatedAt" => instant(attribute.map_or(&Value::Null, |it| &it["createdAt"])),
        "attrUpdatedAt" => instant(attribute.map_or(&Value::Null, |it| &it["updatedAt"])),
        "attribute" | "displayName" | "value" | "valueType" => {
            text(attribute.map_or(&Value::Null, |it| &it[column]))
        }
        _ => own(entity, column),
    };
    answer(call, rows, "attributes", ENTITY_COLUMNS, write, file)
}

/// Answers with events.
pub(super) fn events(call: &Call<'_>, rows: &[Value], file: &str) -> Response {
    let write = |event: &Value, value: Option<&Value>, column: &str| {
        let given = |key: &str| value.map_or(&Value::Null, |it| &it[key]);
        match column {
            "updatedAtDataValue" => instant(given("updatedAt")),
            "createdAtDataValue" => instant(given("createdAt")),
            "storedByDataValue" => String::new(),
            "dataElement" | "value" | "storedBy" => text(given(column)),
            "providedElsewhere" => value.map_or_else(|| "false".to_owned(), |it| text(&it[column])),
            _ => own(event, column),
        }
    };
    answer(call, rows, "dataValues", EVENT_COLUMNS, write, file)
}

/// Writes a column that is the object's own.
fn own(object: &Value, column: &str) -> String {
    match column {
        "latitude" | "longitude" => {
            let place = usize::from(column == "latitude");
            text(&object["geometry"]["coordinates"][place])
        }
        "geometry" => well_known_text(&object["geometry"]),
        "createdBy" | "updatedBy" | "assignedUser" => text(&object[column]["username"]),
        column if column.ends_with("At") || column.ends_with("AtClient") => {
            instant(&object[column])
        }
        _ => text(&object[column]),
    }
}

fn answer(
    call: &Call<'_>,
    rows: &[Value],
    list: &str,
    columns: &[&str],
    write: impl Fn(&Value, Option<&Value>, &str) -> String,
    file: &str,
) -> Response {
    let mut out = String::new();
    if !call.request.query.flag("skipHeader", false) {
        out.push_str(&columns.join(","));
        out.push('\n');
    }
    for row in rows {
        let values = row[list].as_array().map(Vec::as_slice).unwrap_or_default();
        let mut line = |value: Option<&Value>| {
            let cells: Vec<String> =
                columns.iter().map(|it| quote(write(row, value, it))).collect();
            let _ = writeln!(out, "{}", cells.join(","));
        };
        if values.is_empty() {
            line(None);
        }
        values.iter().for_each(|value| line(Some(value)));
    }
    Response::text(StatusCode::OK, "application/csv;charset=UTF-8", out)
        .with_header("content-disposition", format!("attachment; filename={file}"))
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Writes a time in UTC, without what is zero at its end.
fn instant(value: &Value) -> String {
    match value.as_str() {
        Some(time) => format!("{}Z", time.strip_suffix(".000").unwrap_or(time)),
        None => String::new(),
    }
}

/// Writes a geometry as databases do: `POINT (10.5 1.25)`.
fn well_known_text(geometry: &Value) -> String {
    fn points(value: &Value) -> String {
        let Some(entries) = value.as_array() else { return String::new() };
        if entries.first().is_some_and(Value::is_number) {
            return entries.iter().map(Value::to_string).collect::<Vec<_>>().join(" ");
        }
        let inner: Vec<String> =
            entries
                .iter()
                .map(|entry| {
                    if entry[0].is_array() { format!("({})", points(entry)) } else { points(entry) }
                })
                .collect();
        inner.join(", ")
    }
    match geometry["type"].as_str() {
        Some(kind) => format!("{} ({})", kind.to_uppercase(), points(&geometry["coordinates"])),
        None => String::new(),
    }
}

/// Quotes a text as the server's library does: a long one, and one with a character up to the comma.
fn quote(text: String) -> String {
    let long = text.encode_utf16().count() > LONGEST_CHECKED;
    if long || text.chars().any(|character| character <= ',' || character == '\\') {
        return format!("\"{}\"", text.replace('"', "\"\""));
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn texts_are_quoted_when_they_must_or_are_long() {
        assert_eq!(quote("First name".to_owned()), "\"First name\"");
        assert_eq!(quote("2026-11-21T05:05:41.549Z".to_owned()), "2026-11-21T05:05:41.549Z");
        assert_eq!(quote("a\"b".to_owned()), "\"a\"\"b\"");
        assert_eq!(quote("abcdefghijklmnopqrstuvwxyz".to_owned()).len(), 28);
    }

    #[test]
    fn times_and_places_are_written_short() {
        assert_eq!(instant(&json!("2024-02-21T00:00:00.000")), "2024-02-21T00:00:00Z");
        let point = json!({"type": "Point", "coordinates": [10.5, 1]});
        assert_eq!(well_known_text(&point), "POINT (10.5 1)");
        let area = json!({"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [0, 0]]]});
        assert_eq!(well_known_text(&area), "POLYGON ((0 0, 1 0, 0 0))");
    }
}
