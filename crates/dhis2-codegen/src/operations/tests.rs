//! Tests of picking and printing operations.

use serde_json::json;

use super::*;

fn overrides() -> Overrides {
    Overrides::parse(
        "[operations.areas]\nintegrity = ['dataIntegrity']\n[operations.exclude]\n'openapi*' = 'itself'",
    )
    .unwrap()
}

fn documents() -> Vec<(Release, Value)> {
    let operation = |id: &str, parameters: Value| {
        json!({"operationId": id, "parameters": parameters, "responses": {"200": {"description": "",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/WebMessage"}}}}}})
    };
    let check = json!({"in": "query", "name": "checks", "schema": {"type": "array"}});
    let timeout = json!({"in": "query", "name": "timeout", "schema": {"type": "integer"}});
    let document = |parameters: Value| {
        json!({"paths": {
            "/api/dataIntegrity/{check}/summary": {
                "get": operation("DataIntegrity.getSummary2", parameters),
                "post": operation("DataIntegrity.run", json!([])),
                "put": operation("DataIntegrity.run2", json!([])),
            },
            "/api/dataIntegrity/{check}/summary.csv": {"get": operation("DataIntegrity.csv", json!([]))},
            "/api/openapi.json": {"get": operation("OpenApi.get", json!([]))},
        }, "components": {"schemas": {"WebMessage": {"properties": {"message": {"type": "string"}}}}}})
    };
    let [_, v42, v43] = crate::release::RELEASES else { panic!("three releases") };
    vec![(*v42, document(json!([check]))), (*v43, document(json!([check, timeout])))]
}

fn made(overrides: &Overrides) -> Result<BTreeMap<String, OperationArea>, Error> {
    let model = crate::model::Model {
        name: "WebMessage".into(),
        klass: "WebMessage".into(),
        kind: None,
        fields: Vec::new(),
    };
    let area = Area { models: vec![model], ..Area::default() };
    let payloads = BTreeMap::from([("report".to_owned(), area)]);
    areas(&documents(), &Described::default(), &payloads, &BTreeSet::new(), overrides)
}

#[test]
fn an_operation_becomes_a_call_with_what_each_release_knows() {
    let areas = made(&overrides()).unwrap();
    let integrity = &areas["integrity"];
    assert_eq!(integrity.count, 2, "twins and what is left out do not count");
    let text = &integrity.text;
    assert!(text.contains("pub fn get_summary<'c, V: Version>("), "{text}");
    assert!(text.contains("\"dataIntegrity/{}/summary\", &[check]"), "{text}");
    assert!(
        text.contains("/// Adds to the parameter `checks`, which is known in 2.42 and 2.43 only.")
    );
    assert!(
        text.contains("/// Sets the parameter `timeout`, which is known in 2.43 only."),
        "{text}"
    );
    assert!(text.contains("pub async fn send(self) -> Result<payload::WebMessage, Error>"));
    assert!(integrity.features.contains("payload-report"));
}

#[test]
fn an_operation_that_nobody_sorted_is_an_error() {
    let none = Overrides::parse("[operations.exclude]\n'openapi*' = 'itself'").unwrap();
    let error = made(&none).unwrap_err().to_string();
    assert!(error.contains("get /api/dataIntegrity/{}/summary"), "{error}");
    let stale = Overrides::parse(
        "[operations.areas]\nintegrity = ['dataIntegrity', 'gone']\n[operations.exclude]\n'openapi*' = 'x'",
    );
    let error = made(&stale.unwrap()).unwrap_err().to_string();
    assert!(error.contains("`gone`"), "{error}");
}

#[test]
fn a_manifest_without_a_feature_is_told_the_line() {
    let areas = made(&overrides()).unwrap();
    let good = "[features]\nall = ['integrity']\nintegrity = ['dhis2-models/payload-report']";
    check_manifest(good, &areas).unwrap();
    let error = check_manifest("[features]\nall = ['integrity']", &areas).unwrap_err().to_string();
    assert!(error.contains("integrity = [\"dhis2-models/payload-report\"]"), "{error}");
}
