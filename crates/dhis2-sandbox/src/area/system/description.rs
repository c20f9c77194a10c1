//! What the server says about itself: `/api/schemas` and `/api/openapi`.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::failure::Failure;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::schema;
use crate::state::State;

/// Answers `GET /api/schemas`.
pub(super) fn schemas(state: &State, call: &Call<'_>) -> Answer {
    let fields = fields(call);
    let schemas: Vec<Value> = described(state, call)
        .into_iter()
        .map(|schema| chosen(schema, fields.as_deref()))
        .collect();
    Ok(Response::ok(&json!({"schemas": schemas})))
}

/// Answers `GET /api/schemas/{singular}`.
pub(super) fn schema(state: &State, call: &Call<'_>) -> Answer {
    let found = find(state, call)?;
    Ok(Response::ok(&chosen(found, fields(call).as_deref())))
}

/// Answers `GET /api/schemas/{singular}/{property}`.
pub(super) fn schema_property(state: &State, call: &Call<'_>) -> Answer {
    let found = find(state, call)?;
    let name = call.parameter(1);
    let property = found["properties"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|property| property["name"] == name || property["collectionName"] == name);
    match property {
        Some(property) => Ok(Response::ok(&chosen(property.clone(), fields(call).as_deref()))),
        None => Err(Failure::not_found(format!(
            "Property {name} does not exist on type {}.",
            call.parameter(0)
        ))),
    }
}

fn find(state: &State, call: &Call<'_>) -> Result<Value, Failure> {
    let name = call.parameter(0);
    described(state, call)
        .into_iter()
        .find(|schema| schema["singular"] == name || schema["plural"] == name)
        .ok_or_else(|| Failure::not_found(format!("Type {name} does not exist.")))
}

/// Returns the schemas with the addresses that the snapshot leaves out.
fn described(state: &State, call: &Call<'_>) -> Vec<Value> {
    let mut document = schema::document(state.release());
    let api = format!("{}/api", call.base_url);
    let mut schemas = match document["schemas"].take() {
        Value::Array(schemas) => schemas,
        _ => Vec::new(),
    };
    for schema in &mut schemas {
        let Value::Object(fields) = schema else { continue };
        if let Some(Value::String(singular)) = fields.get("singular") {
            let href = json!(format!("{api}/schemas/{singular}"));
            fields.insert("href".to_owned(), href);
        }
        point(fields, &api);
        for property in
            fields.get_mut("properties").and_then(Value::as_array_mut).into_iter().flatten()
        {
            let Value::Object(property) = property else { continue };
            let klass = if property.contains_key("itemKlass") { "itemKlass" } else { "klass" };
            let kind = if property.contains_key("itemKlass") {
                "itemPropertyType"
            } else {
                "propertyType"
            };
            let target = property
                .get(klass)
                .and_then(Value::as_str)
                .filter(|_| property.get(kind) == Some(&json!("REFERENCE")))
                .and_then(|klass| state.schemas.by_klass(klass));
            if let Some(target) = target {
                let singular = state.schemas.class(target).singular;
                property.insert("href".to_owned(), json!(format!("{api}/schemas/{singular}")));
                point(property, &api);
            }
        }
    }
    schemas
}

/// Adds the address of the objects beside the path to them.
fn point(fields: &mut Map<String, Value>, api: &str) {
    if let Some(Value::String(endpoint)) = fields.get("relativeApiEndpoint") {
        let address = json!(format!("{api}{endpoint}"));
        fields.insert("apiEndpoint".to_owned(), address);
    }
}

fn fields(call: &Call<'_>) -> Option<String> {
    let given: Vec<&str> = call.request.query.all("fields").collect();
    let joined = given.join(",");
    let whole =
        joined.is_empty() || joined.split(',').any(|f| matches!(f, "*" | ":all" | ":simple"));
    (!whole).then_some(joined)
}

/// Takes the fields out of a value that a parameter asks for: names, and names in brackets.
fn chosen(value: Value, fields: Option<&str>) -> Value {
    let (Some(fields), Value::Object(object)) = (fields, &value) else { return value };
    let mut out = Map::new();
    for field in crate::fields::split(fields) {
        let (name, inner) = match field.split_once('[') {
            Some((name, rest)) => (name, Some(rest.trim_end_matches(']'))),
            None => (field, None),
        };
        let Some(found) = object.get(name) else { continue };
        let found = match found {
            Value::Array(entries) if inner.is_some() => {
                entries.iter().map(|entry| chosen(entry.clone(), inner)).collect()
            }
            other => chosen(other.clone(), inner),
        };
        out.insert(name.to_owned(), found);
    }
    Value::Object(out)
}

/// Answers `GET /api/openapi/openapi.json`: the snapshot, with the address of this server.
pub(super) fn openapi(state: &State, call: &Call<'_>) -> Answer {
    let text = schema::openapi(state.release());
    let address = state.facts.openapi_address(call.base_url);
    let text = text.replacen(
        "\"servers\":[{\"url\":\"/\"}]",
        &format!("\"servers\":[{{\"url\":\"{address}\"}}]"),
        1,
    );
    Ok(Response::text(StatusCode::OK, "application/json;charset=UTF-8", text))
}
