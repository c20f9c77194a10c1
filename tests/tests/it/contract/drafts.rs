//! New objects from drafts, and other names for them.

use dhis2_client::enums::ValueType;
use dhis2_client::workflow::{Naming, NewDataElement};
use dhis2_client::{Client, In, Version, kind};

use super::{said, scenarios, scratch};

scenarios! {
    a_draft_becomes_an_object
    an_object_is_renamed
}

async fn a_draft_becomes_an_object<V: Version>(client: &Client<V>)
where
    kind::DataElement: In<V>,
{
    let elements = client.data_elements();
    let draft = NewDataElement {
        name: scratch("element from a draft with a name beyond fifty"),
        value_type: Some(ValueType::Integer),
        ..Default::default()
    };
    let uid = elements.create_from(&draft).await.unwrap().uid().unwrap();
    let created = said(&elements.get(&uid).await.unwrap());
    assert_eq!(created["name"], draft.name);
    assert_eq!(created["shortName"], draft.name[..50]);
    assert_eq!(created["valueType"], "INTEGER");
    assert_eq!(created["domainType"], "AGGREGATE");
    assert_eq!(created["aggregationType"], "SUM");
    let combo = client.system().default_category_combo().await.unwrap();
    assert_eq!(created["categoryCombo"]["id"], combo.as_str());
    elements.delete(&uid).await.unwrap();

    let before = elements.count().await.unwrap();
    let draft = NewDataElement { name: scratch("element"), ..Default::default() };
    let error = elements.create_from(&draft).await.unwrap_err();
    assert_eq!(error.to_string(), "a new data element needs `value_type`");
    assert_eq!(elements.count().await.unwrap(), before);
}

async fn an_object_is_renamed<V: Version>(client: &Client<V>)
where
    kind::DataElement: In<V>,
{
    let elements = client.data_elements();
    let name = scratch("element");
    let draft = NewDataElement {
        name: name.clone(),
        description: Some("Described".into()),
        value_type: Some(ValueType::Text),
        ..Default::default()
    };
    let uid = elements.create_from(&draft).await.unwrap().uid().unwrap();
    let naming = Naming {
        short_name: Some(scratch("short")),
        form_name: Some("Form".into()),
        description: Some(String::new()),
        code: Some(scratch("code")),
        ..Default::default()
    };
    elements.rename(&uid, &naming).await.unwrap();
    let renamed = said(&elements.get(&uid).await.unwrap());
    assert_eq!(renamed["name"], name);
    assert_eq!(renamed["shortName"], naming.short_name.unwrap());
    assert_eq!(renamed["formName"], "Form");
    assert_eq!(renamed["code"], naming.code.unwrap());
    assert_eq!(renamed.get("description"), None);
    assert_eq!(renamed["valueType"], "TEXT");
    elements.delete(&uid).await.unwrap();
}
