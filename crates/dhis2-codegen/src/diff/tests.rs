//! What is found between two snapshots, and that nothing is missed.

use serde_json::{Value, json};

use super::*;

fn snapshot() -> Snapshot {
    let property = |name: &str, klass: &str| {
        json!({"name": name, "fieldName": name, "klass": klass, "propertyType": "TEXT",
               "collection": false})
    };
    let mut value_type = property("valueType", "org.hisp.dhis.common.ValueType");
    value_type["propertyType"] = "CONSTANT".into();
    value_type["constants"] = json!(["NUMBER", "TEXT"]);
    let mut groups = property("groups", "java.util.Set");
    groups["collection"] = true.into();
    groups["propertyType"] = "COLLECTION".into();
    groups["itemPropertyType"] = "REFERENCE".into();
    groups["itemKlass"] = "org.hisp.dhis.dataelement.DataElementGroup".into();
    Snapshot {
        schemas: json!({"schemas": [
            {"klass": "org.hisp.dhis.dataelement.DataElement", "shareable": true,
             "properties": [property("code", "java.lang.String"), value_type, groups]},
            {"klass": "org.hisp.dhis.mapping.Map", "properties": []},
        ]}),
        openapi: json!({
            "openapi": "3.0.0",
            "info": {"title": "DHIS2 API", "version": "2.42"},
            "paths": {"/api/dataElements": {"get": {
                "parameters": [
                    {"$ref": "#/components/parameters/Gist.page"},
                    {"name": "filter", "in": "query", "schema": {"type": "string"}},
                ],
                "responses": {"200": {"description": "200", "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/DataElement"}}}}},
            }}},
            "components": {
                "securitySchemes": {"basicAuth": {"type": "http"}},
                "parameters": {"Gist.page": {"name": "page", "in": "query",
                                             "schema": {"type": "integer", "default": 1}}},
                "schemas": {
                    "DataElement": {"type": "object", "required": ["code"], "properties": {
                        "code": {"type": "string"},
                        "groups": {"type": "array", "items": {"type": "string"}}}},
                    "Status": {"type": "string", "enum": ["OK", "ERROR"]},
                },
            },
        }),
    }
}

fn changed(change: impl FnOnce(&mut Snapshot)) -> String {
    let old = snapshot();
    let mut new = snapshot();
    change(&mut new);
    Differences::between(&old, &new).to_markdown("old", "new")
}

#[test]
fn the_same_snapshots_have_no_differences() {
    assert!(Differences::between(&snapshot(), &snapshot()).is_empty());
    assert_eq!(changed(|_| {}), "# old and new are the same\n");
}

#[test]
fn metadata_types_properties_and_constants_are_told_apart() {
    let text = changed(|new| {
        let schemas = new.schemas["schemas"].as_array_mut().unwrap();
        schemas[1]["klass"] = "org.hisp.dhis.route.Route".into();
        let element = &mut schemas[0];
        element["shareable"] = false.into();
        let properties = element["properties"].as_array_mut().unwrap();
        properties[0]["name"] = "icon".into();
        properties[1]["constants"] = json!(["BOOLEAN", "TEXT"]);
        properties[2]["itemKlass"] = "org.hisp.dhis.dataset.DataSet".into();
        properties[2]["owner"] = true.into();
    });
    assert_eq!(
        text,
        "# From old to new

## Metadata types: 1 came, 1 went, 1 changed

Came:

- `Route`

Went:

- `Map`

### `DataElement`

- `icon` came: `TEXT String`
- `code` went: it was `TEXT String`
- `groups`: `COLLECTION of REFERENCE DataElementGroup` became `COLLECTION of REFERENCE DataSet`
- `groups.owner` came: `true`
- `valueType.constants`: `BOOLEAN` came, `NUMBER` went
- `shareable`: `true` became `false`
"
    );
}

#[test]
fn a_class_that_moved_is_the_same_type() {
    let text = changed(|new| {
        new.schemas["schemas"][1]["klass"] = "org.hisp.dhis.geo.Map".into();
    });
    assert!(text.contains("### `Map`\n\n- `klass`: `org.hisp.dhis.mapping.Map` became"), "{text}");
}

#[test]
fn components_parameters_and_operations_are_told_apart() {
    let text = changed(|new| {
        let schemas = &mut new.openapi["components"]["schemas"];
        schemas["Status"]["enum"] = json!(["OK", "WARNING"]);
        schemas["DataElement"]["required"] = json!(["code", "name"]);
        let properties = &mut schemas["DataElement"]["properties"];
        properties["groups"]["items"] = json!({"$ref": "#/components/schemas/Status"});
        properties["name"] = json!({"type": "string", "format": "date-time"});
        let page = &mut new.openapi["components"]["parameters"]["Gist.page"];
        page["schema"]["default"] = 0.into();
        let get = &mut new.openapi["paths"]["/api/dataElements"]["get"];
        get["parameters"][1]["name"] = "query".into();
        get["responses"]["200"]["content"]["application/json"]["schema"] =
            json!({"type": "object", "additionalProperties": {"type": "string"}});
        let operation = get.clone();
        new.openapi["paths"]["/api/dataSets"] = json!({"get": operation});
        new.openapi["info"]["version"] = "2.43".into();
    });
    assert_eq!(
        text,
        "# From old to new

## OpenAPI components: 2 changed

### `DataElement`

- `name` came: `string (date-time)`
- `groups`: `list of string` became `list of Status`
- `required`: `name` came

### `Status`

- `enum`: `WARNING` came, `ERROR` went

## Shared parameters: 1 changed

### `Gist.page`

- `default`: `1` became `0`

## Operations: 1 came, 1 changed

Came:

- `/api/dataSets GET`

### `/api/dataElements GET`

- `query parameter query` came: `string`
- `query parameter filter` went: it was `string`
- `responses.200.application/json`: `DataElement` became `map of string`

## Other parts: 1 changed

### `openapi.json`

- `info.version`: `2.42` became `2.43`
"
    );
}

#[test]
fn a_change_of_many_things_is_told_once() {
    let many = |status: &str| {
        let mut snapshot = snapshot();
        for number in 0..9 {
            snapshot.openapi["paths"][format!("/api/x{number}")] =
                json!({"get": {"status": status}});
        }
        snapshot
    };
    let mut new = many("after");
    new.openapi["paths"]["/api/x8"]["get"]["deprecated"] = true.into();
    let text = Differences::between(&many("before"), &new).to_markdown("old", "new");
    assert_eq!(
        text,
        "# From old to new

## Operations: 9 changed

### Of many at once

- `status`: `before` became `after` (`/api/x0 GET`, `/api/x1 GET`, `/api/x2 GET` and 6 more)

### `/api/x8 GET`

- `deprecated` came: `true`
"
    );
}

#[test]
fn a_change_of_any_value_is_found() {
    let old = snapshot();
    let mut places = 0;
    for document in ["schemas", "openapi"] {
        let of = |snapshot: &mut Snapshot| match document {
            "schemas" => std::mem::take(&mut snapshot.schemas),
            _ => std::mem::take(&mut snapshot.openapi),
        };
        for pointer in pointers(&of(&mut snapshot()), "") {
            let mut new = snapshot();
            let mut value = of(&mut new);
            *value.pointer_mut(&pointer).unwrap() = json!("something else");
            match document {
                "schemas" => new.schemas = value,
                _ => new.openapi = value,
            }
            let differences = Differences::between(&old, &new);
            let changed = differences.sections.iter().flat_map(|section| &section.changed);
            for changed in changed {
                assert!(!changed.changes.is_empty(), "{document}{pointer}: no change is named");
            }
            assert!(!differences.is_empty(), "{document}{pointer}");
            places += 1;
        }
    }
    assert!(places > 40, "{places}");
}

/// The pointers of every value that is neither a list nor an object.
fn pointers(value: &Value, at: &str) -> Vec<String> {
    let below = |key: &str, value| {
        pointers(value, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")))
    };
    match value {
        Value::Object(map) => map.iter().flat_map(|(key, value)| below(key, value)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().flat_map(|(i, value)| below(&i.to_string(), value)).collect()
        }
        _ => vec![at.to_owned()],
    }
}
