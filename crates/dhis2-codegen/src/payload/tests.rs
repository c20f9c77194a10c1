//! Payload types of small documents.

use serde_json::json;

use super::*;
use crate::model::Type;

/// Two releases that describe the same components, but for what the second changes.
fn documents(more: Value) -> Vec<(Release, Value)> {
    let components = json!({
        "Grid": {"properties": {
            "title": {"type": "string"},
            "headers": {"type": "array", "items": {"$ref": "#/components/schemas/Header"}},
            "unit": {"$ref": "#/components/schemas/OrganisationUnit"},
        }},
        "Header": {"properties": {"type": {"$ref": "#/components/schemas/Sort"}}},
        "Sort": {"type": "string", "enum": ["ASC", "DESC"]},
        "OrganisationUnit": {"properties": {"id": {"type": "string", "format": "uid"}}},
        "OrganisationUnitParams": {"properties": {"name": {"type": "string"}}},
    });
    let mut newer = components.clone();
    let (Value::Object(known), Value::Object(more)) = (&mut newer, more) else {
        panic!("no objects")
    };
    known.extend(more);
    let document = |components: Value| json!({"components": {"schemas": components}});
    vec![(Release { minor: 42 }, document(components)), (Release { minor: 43 }, document(newer))]
}

fn made(more: Value, overrides: &str) -> Result<BTreeMap<String, Area>, Error> {
    let described = Described {
        classes: ["org.hisp.dhis.organisationunit.OrganisationUnit"].into(),
        ..Described::default()
    };
    types(&documents(more), &described, &Overrides::parse(overrides).unwrap())
}

fn fields(areas: &BTreeMap<String, Area>, area: &str, name: &str) -> BTreeMap<String, Type> {
    let model = areas[area].models.iter().find(|model| model.name == name).unwrap();
    model.fields.iter().map(|field| (field.wire.clone(), field.value.clone())).collect()
}

fn names(area: &Area) -> Vec<&str> {
    let enums = area.enums.iter().map(|it| it.name.as_str());
    area.models.iter().map(|it| it.name.as_str()).chain(enums).collect()
}

#[test]
fn a_type_is_of_the_area_that_needs_it() {
    let areas = made(
        json!({}),
        r#"
[payload]
always = ["import"]
[payload.areas]
import = ["Header"]
analytics = ["Grid"]
report = ["Grid"]
"#,
    )
    .unwrap();
    assert_eq!(names(&areas["import"]), ["Header", "Sort"]);
    assert_eq!(names(&areas[JOINT]), ["Grid"]);
    assert_eq!((areas["import"].always, areas[JOINT].always), (true, false));
    assert_eq!(areas.len(), 2);
    let grid = fields(&areas, JOINT, "Grid");
    assert_eq!(grid["headers"], Type::List(Box::new(Type::Payload("Header".into()))));
    assert_eq!(grid["unit"], Type::Reference(None));
}

#[test]
fn a_component_that_nobody_decided_about_is_an_error() {
    let more = json!({"Stranger": {"properties": {"a": {"type": "string"}}}});
    let error = made(more.clone(), "[payload.areas]\nanalytics = [\"Grid\"]").unwrap_err();
    assert!(error.to_string().ends_with(": Stranger (only in 2.43)"), "{error}");
    let reasons =
        "[payload.areas]\nanalytics = [\"Grid\"]\n[payload.exclude]\n\"Strang*\" = \"no\"";
    made(more, reasons).unwrap();
    let error = made(json!({}), reasons).unwrap_err().to_string();
    assert!(error.contains("`Strang*` in [payload.exclude] matches nothing"), "{error}");
}

#[test]
fn what_releases_disagree_on_must_be_decided() {
    let more = json!({"Header": {"properties": {"type": {"type": "integer"}}}});
    let areas = "[payload.areas]\nanalytics = [\"Grid\", \"Sort\"]\n";
    let error = made(more.clone(), areas).unwrap_err().to_string();
    assert!(error.contains("`Header.type`: "), "{error}");
    let decided = format!("{areas}[payload.json]\n\"Header.type\" = \"either\"");
    let areas = made(more, &decided).unwrap();
    assert_eq!(fields(&areas, "analytics", "Header")["type"], Type::Json);
}

#[test]
fn a_component_may_be_made_of_additions() {
    let areas = made(
        json!({}),
        r#"
[payload.areas]
analytics = ["GridPage"]
[payload.add.GridPage]
created = "date"
grids = "[Grid]"
names = "{string}"
"#,
    )
    .unwrap();
    let page = fields(&areas, "analytics", "GridPage");
    assert_eq!(page["created"], Type::DateTime);
    assert_eq!(page["grids"], Type::List(Box::new(Type::Payload("Grid".into()))));
    assert_eq!(page["names"], Type::Map(Box::new(Type::Text)));
    let unused = "[payload.areas]\nanalytics = [\"Grid\"]\n[payload.add.Page]\na = \"json\"";
    let error = made(json!({}), unused).unwrap_err().to_string();
    assert!(error.contains("`Page` in [payload.add] matches nothing"), "{error}");
}

#[test]
fn a_decision_about_a_property_that_is_not_there_is_an_error() {
    let overrides = "[payload.areas]\nanalytics = [\"Grid\"]\n[payload.text]\n\"Grid.x\" = \"y\"";
    let error = made(json!({}), overrides).unwrap_err().to_string();
    assert!(error.contains("`Grid.x` in [payload.text] matches nothing"), "{error}");
}
