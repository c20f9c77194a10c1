//! What stable means: the same bytes from every order, host and boot.

use serde_json::{Map, Value, from_str, json};

use super::*;

fn release(minor: u16) -> Release {
    Release { minor }
}

/// One boot of a server, as little of it as tells boots apart: from real documents.
fn boot(text: &str) -> (Value, Value) {
    let mut both: Value = from_str(text).unwrap();
    (both["schemas"].take(), both["openapi"].take())
}

const BOOTS: [(u16, &str, &str); 2] = [
    (42, include_str!("tests/boots/v42-first.json"), include_str!("tests/boots/v42-second.json")),
    (43, include_str!("tests/boots/v43-first.json"), include_str!("tests/boots/v43-second.json")),
];

fn bytes(release: Release, (schemas, openapi): (Value, Value)) -> (Vec<u8>, Vec<u8>) {
    let (snapshot, _) = stabilise(release, schemas, openapi).unwrap();
    (to_bytes(&snapshot.schemas), to_bytes(&snapshot.openapi))
}

/// A small pair of documents with one of everything that may come in another order.
fn small() -> (Value, Value) {
    let data_element = json!({
        "klass": "org.hisp.dhis.dataelement.DataElement",
        "href": "http://one.test/api/schemas/dataElement",
        "apiEndpoint": "http://one.test/api/dataElements",
        "relativeApiEndpoint": "/dataElements",
        "references": ["b.B", "a.A"],
        "authorities": [
            {"type": "CREATE_PRIVATE", "authorities": ["F_B", "F_A"]},
            {"type": "CREATE_PUBLIC", "authorities": ["F_C"]},
        ],
        "properties": [
            {"name": "valueType", "fieldName": "valueType", "klass": "x.ValueType",
             "constants": ["TEXT", "NUMBER"], "max": 1.797_693_134_862_315_7e308},
            {"name": "href", "fieldName": "href", "klass": "java.lang.String"},
            {"name": "href", "fieldName": "address", "klass": "java.lang.String"},
        ],
    });
    let data_set = json!({"klass": "org.hisp.dhis.dataset.DataSet", "properties": []});
    let openapi = json!({
        "openapi": "3.0.0",
        "info": {"title": "DHIS2 API", "version": "2.42", "license": {"name": "BSD"}},
        "servers": [{"url": "http://one.test/api"}],
        "tags": [{"name": "data", "description": "Data"}, {"name": "analytics"}],
        "paths": {
            "/api/dataElements": {"get": {
                "summary": "Lists",
                "tags": ["system", "data", "data"],
                "parameters": [
                    {"name": "b", "in": "query", "schema": {"type": "string"}},
                    {"name": "a", "in": "query", "description": "first", "schema": {}},
                ],
                "responses": {"200": {"description": "All is well", "content": {
                    "application/json": {"schema": {"oneOf": [
                        {"type": "string", "description": "a text"}, {"type": "array"}]}}}}},
            }},
        },
        "components": {"schemas": {"DataElement": {
            "type": "object",
            "description": "prose",
            "required": ["name", "description"],
            "properties": {
                "description": {"type": "string", "description": "prose"},
                "summary": {"type": "string", "enum": ["B", "A"]},
                "responses": {"type": "object", "properties": {"tags": {"type": "string"}}},
            },
        }}},
    });
    (json!({"schemas": [data_set, data_element]}), openapi)
}

/// Turns every object and every list that is a set around.
fn turned(value: Value, key: &str) -> Value {
    const SETS: [&str; 10] = [
        "schemas",
        "properties",
        "constants",
        "references",
        "authorities",
        "required",
        "tags",
        "oneOf",
        "anyOf",
        "parameters",
    ];
    match value {
        Value::Object(map) => {
            let map: Map<_, _> =
                map.into_iter().rev().map(|(key, it)| (key.clone(), turned(it, &key))).collect();
            Value::Object(map)
        }
        Value::Array(mut items) => {
            if SETS.contains(&key) {
                items.reverse();
            }
            Value::Array(items.into_iter().map(|item| turned(item, "")).collect())
        }
        other => other,
    }
}

#[test]
fn any_order_of_keys_and_sets_gives_the_same_bytes() {
    let (schemas, openapi) = small();
    let other = (turned(schemas.clone(), ""), turned(openapi.clone(), ""));
    assert_ne!(openapi.to_string(), other.1.to_string());
    assert_eq!(bytes(release(42), other), bytes(release(42), (schemas, openapi)));
}

#[test]
fn any_host_gives_the_same_bytes() {
    let (schemas, openapi) = small();
    let moved = |document: &Value| {
        from_str(&document.to_string().replace("http://one.test", "https://two.test/dhis")).unwrap()
    };
    let other = (moved(&schemas), moved(&openapi));
    assert_eq!(bytes(release(42), other), bytes(release(42), (schemas, openapi)));
}

#[test]
fn prose_is_removed_and_properties_with_its_names_are_kept() {
    let (schemas, openapi) = small();
    let (snapshot, _) = stabilise(release(42), schemas, openapi).unwrap();
    let element = &snapshot.openapi["components"]["schemas"]["DataElement"];
    assert_eq!(
        *element,
        json!({
            "type": "object",
            "required": ["description", "name"],
            "properties": {
                "description": {"type": "string"},
                "summary": {"type": "string", "enum": ["B", "A"]},
                "responses": {"type": "object", "properties": {"tags": {"type": "string"}}},
            },
        })
    );
    let get = &snapshot.openapi["paths"]["/api/dataElements"]["get"];
    assert!(get.get("summary").is_none());
    assert_eq!(get["tags"], json!(["data", "system"]));
    assert_eq!(get["responses"]["200"]["description"], "200", "a response needs a description");
    assert_eq!(snapshot.openapi["info"], json!({"title": "DHIS2 API", "version": "2.42"}));
    assert_eq!(snapshot.openapi["servers"], json!([{"url": "/"}]));
    let properties = snapshot.schemas["schemas"][0]["properties"].as_array().unwrap();
    let names: Vec<_> = properties.iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["href", "href", "valueType"], "a property may be called `href`");
    assert!(!snapshot.schemas.to_string().contains("one.test"));
}

#[test]
fn paths_of_2_41_come_below_api() {
    let (schemas, mut openapi) = small();
    let item = openapi["paths"]["/api/dataElements"].take();
    let with = |paths: Value| {
        let mut openapi = openapi.clone();
        openapi["paths"] = paths;
        (schemas.clone(), openapi)
    };
    let bare = with(json!({"/dataElements": item, "/apiTokens": item, "/api": item}));
    let below = with(json!({"/api/dataElements": item, "/api/apiTokens": item, "/api/api": item}));
    assert_eq!(bytes(release(41), bare.clone()), bytes(release(41), below));
    let (snapshot, _) = stabilise(release(42), bare.0, bare.1).unwrap();
    assert!(snapshot.openapi["paths"]["/dataElements"].is_object(), "2.42 writes whole paths");
}

#[test]
fn a_second_boot_gives_the_same_bytes() {
    for (minor, first, second) in BOOTS {
        let (first, second) = (boot(first), boot(second));
        assert_ne!(first, second);
        assert_eq!(bytes(release(minor), first), bytes(release(minor), second), "2.{minor}");
    }
}

#[test]
fn what_depends_on_a_deployment_is_left_out_and_said() {
    let (schemas, openapi) = boot(BOOTS[0].2);
    let (snapshot, remarks) = stabilise(release(42), schemas, openapi).unwrap();
    assert!(snapshot.openapi["paths"].get("/api/auth/enrollDevice").is_none());
    assert_eq!(
        remarks.deployment,
        ["/api/auth/enrollDevice: only where the OAuth2 authorization server is on \
          (`oauth2.server.enabled`)"]
    );
}

#[test]
fn components_of_a_deployment_go_with_its_paths() {
    let (schemas, mut openapi) = small();
    let to = |name: &str| {
        let pointer = format!("#/components/schemas/{name}");
        json!({"post": {"responses": {"200": {"content": {"*/*": {"schema": {"$ref": pointer}}}}}}})
    };
    openapi["paths"]["/api/auth/impersonate"] = to("ImpersonateUserResponse");
    openapi["paths"]["/api/me"] = to("Shared");
    let only = json!({"properties": {"a": {"$ref": "#/components/schemas/OnlyThere"},
                                     "b": {"$ref": "#/components/schemas/Shared"}}});
    openapi["components"]["schemas"]["ImpersonateUserResponse"] = only;
    openapi["components"]["schemas"]["OnlyThere"] = json!({"type": "string"});
    openapi["components"]["schemas"]["Shared"] = json!({"type": "string"});
    let (snapshot, remarks) = stabilise(release(42), schemas, openapi).unwrap();
    let components = snapshot.openapi["components"]["schemas"].as_object().unwrap();
    // Nothing leads to `DataElement` either, and nothing did: that is the server's affair.
    assert_eq!(components.keys().collect::<Vec<_>>(), ["DataElement", "Shared"]);
    assert_eq!(remarks.deployment.len(), 1);
}

#[test]
fn making_a_snapshot_stable_again_changes_nothing() {
    for (minor, first, _) in BOOTS {
        let (schemas, openapi) = boot(first);
        let (once, _) = stabilise(release(minor), schemas, openapi).unwrap();
        let (twice, _) =
            stabilise(release(minor), once.schemas.clone(), once.openapi.clone()).unwrap();
        assert_eq!(once, twice);
    }
}

#[test]
fn each_form_of_an_unsettled_place_settles_on_the_true_one() {
    let (mut schemas, mut openapi) = boot(BOOTS[1].1);
    let settled = bytes(release(43), (schemas.clone(), openapi.clone()));
    let components = &mut openapi["components"]["schemas"];
    components["TypeReport"]["required"] = json!(["objectReports"]);
    components["ObjectReport"]["required"] = json!(["errorReports"]);
    components["CategoryOption"] =
        json!({"type": "object", "properties": {"aggregationType": {"type": "boolean"}}});
    for item in openapi["paths"].as_object_mut().unwrap().values_mut() {
        let Some(parameters) = item["get"].get_mut("parameters") else { continue };
        for parameter in parameters.as_array_mut().unwrap() {
            if parameter["name"] == "programStatus" {
                parameter["schema"] = json!({"type": "boolean", "default": []});
                parameter.as_object_mut().unwrap().remove("deprecated");
            }
        }
    }
    let option = schemas["schemas"].as_array_mut().unwrap();
    let option = option.iter_mut().find(|it| it["singular"] == "categoryOption").unwrap();
    let aggregation = &mut option["properties"][0];
    assert_eq!(aggregation["name"], "aggregationType");
    aggregation["propertyType"] = "BOOLEAN".into();
    aggregation["klass"] = "java.lang.Boolean".into();
    aggregation.as_object_mut().unwrap().remove("constants");
    let (schemas, openapi) = bytes(release(43), (schemas, openapi));
    assert!((schemas, openapi) == settled);
}

#[test]
fn a_repair_without_its_place_says_so() {
    let (schemas, openapi) = small();
    let (_, remarks) = stabilise(release(43), schemas, openapi).unwrap();
    let names: Vec<_> = boot_repairs().iter().map(|repair| repair.name).collect();
    assert_eq!(remarks.stale.len(), names.len());
    for (stale, name) in remarks.stale.iter().zip(names) {
        let start = format!("`{name}` finds nothing to settle in 2.43 (");
        assert!(stale.starts_with(&start), "{stale}");
        assert!(stale.ends_with("remove the repair"), "{stale}");
    }
    let (schemas, openapi) = boot(BOOTS[1].1);
    let (_, remarks) = stabilise(release(43), schemas, openapi).unwrap();
    assert_eq!(remarks.stale, [""; 0]);
}

#[test]
fn every_place_of_a_repair_is_in_some_release() {
    let schemas = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas");
    let documents: Vec<Value> = crate::release::RELEASES
        .iter()
        .map(|release| schemas.join(release.key()).join("openapi.json"))
        .map(|path| serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap())
        .collect();
    for (component, properties) in repairs::DESCRIBED_TWICE {
        for property in *properties {
            let pointer = format!("/components/schemas/{component}/properties/{property}");
            assert!(documents.iter().any(|it| it.pointer(&pointer).is_some()), "{pointer}");
        }
    }
}

#[test]
fn a_repair_is_not_missed_before_the_release_that_needs_it() {
    let (schemas, openapi) = small();
    let (_, remarks) = stabilise(release(41), schemas, openapi).unwrap();
    assert_eq!(remarks.stale.len(), 2, "{:?}", remarks.stale);
}

#[test]
fn a_foreign_document_is_refused_with_what_is_wrong() {
    let (schemas, openapi) = small();
    let foreign = |schemas: &Value, openapi: &Value| {
        let error = stabilise(release(42), schemas.clone(), openapi.clone()).unwrap_err();
        error.to_string().replace(" is not what a DHIS2 server answers", "")
    };
    let mut petstore = openapi.clone();
    petstore["info"]["title"] = "Petstore".into();
    let says = "openapi.json: its title is \"Petstore\", not \"DHIS2 API\"";
    assert_eq!(foreign(&schemas, &petstore), says);
    assert_eq!(foreign(&schemas, &json!([])), "openapi.json: it is not a JSON object");
    assert_eq!(foreign(&schemas, &json!({})), "openapi.json: it has no `openapi` version");
    let mut headless = openapi.clone();
    headless["paths"] = Value::Null;
    assert_eq!(foreign(&schemas, &headless), "openapi.json: it has no `paths`");
    assert_eq!(foreign(&json!("x"), &openapi), "schemas.json: it is not a JSON object");
    assert_eq!(foreign(&json!({}), &openapi), "schemas.json: it has no list `schemas`");
    let none = json!({"schemas": []});
    assert_eq!(foreign(&none, &openapi), "schemas.json: it has no schema of data elements");
    let bare = json!({"schemas": [{"klass": "a.B"}]});
    assert_eq!(
        foreign(&bare, &openapi),
        "schemas.json: the schema of a.B has no list `properties`"
    );
}

#[test]
fn a_kind_without_its_path_and_a_pointer_to_nothing_are_missing() {
    let (schemas, mut openapi) = small();
    let schemas = json!({"schemas": schemas["schemas"].as_array().unwrap().iter().map(|schema| {
        let mut schema = schema.clone();
        schema["singular"] = "one".into();
        schema["plural"] = "many".into();
        schema["properties"] = json!([]);
        schema
    }).collect::<Vec<_>>()});
    let overrides = crate::overrides::Overrides::default();
    let whole = Snapshot { schemas, openapi: openapi.clone() };
    assert_eq!(missing(&whole, &overrides).unwrap(), [""; 0]);
    openapi["paths"] = json!({"/api/x": {"$ref": "#/components/schemas/Gone"}});
    let part = Snapshot { openapi, ..whole };
    assert_eq!(
        missing(&part, &overrides).unwrap(),
        [
            "schemas.json has `DataElement` at /api/dataElements, and openapi.json has no such path",
            "openapi.json points to #/components/schemas/Gone, which is not there",
        ]
    );
}
