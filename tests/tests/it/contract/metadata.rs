//! Creating, changing and deleting objects.

use dhis2_client::{Access, Client, In, Patch, Uid, Version, kind, payload::Translation};
use serde_json::json;

use super::{model, said, scenarios, scratch};

scenarios! {
    an_object_lives_and_dies
    a_refused_object_says_what_is_wrong
    many_objects_are_saved_in_one_request
    a_dry_run_changes_nothing
    lists_sharing_and_translations_are_changed
}

async fn an_object_lives_and_dies<V: Version>(client: &Client<V>)
where
    kind::DataElement: In<V>,
{
    let elements = client.data_elements();
    let name = scratch("element");
    let combo = client.system().default_category_combo().await.unwrap();
    let element = json!({
        "name": name, "shortName": name, "domainType": "AGGREGATE", "valueType": "INTEGER",
        "aggregationType": "SUM", "categoryCombo": {"id": combo}
    });
    let uid = elements.create(&model(element)).await.unwrap().uid().unwrap();
    let created = said(&elements.get(&uid).await.unwrap());
    assert_eq!(created["name"], name);
    assert_eq!(created["valueType"], "INTEGER");
    assert_eq!(created["categoryCombo"]["id"], combo.as_str());

    let patch = Patch::new().replace("/shortName", "Short").add("/aggregationLevels", [1, 2]);
    elements.patch(&uid, &patch).await.unwrap();
    let mut patched = said(&elements.query().owned_fields().get(&uid).await.unwrap());
    assert_eq!(patched["shortName"], "Short");
    assert_eq!(patched["aggregationLevels"], json!([1, 2]));

    patched["description"] = "Described".into();
    elements.update(&uid, &model(patched)).await.unwrap();
    let updated = said(&elements.fields("description,shortName").get(&uid).await.unwrap());
    assert_eq!(updated["description"], "Described");
    assert_eq!(updated["shortName"], "Short");

    elements.delete(&uid).await.unwrap();
    assert!(elements.get_opt(&uid).await.unwrap().is_none());
    assert!(!elements.delete_opt(&uid).await.unwrap());
}

async fn a_refused_object_says_what_is_wrong<V: Version>(client: &Client<V>)
where
    kind::DataElement: In<V>,
{
    let error = client.data_elements().create(&model(json!({"name": "x"}))).await.unwrap_err();
    assert!(error.is_conflict(), "{error:?}");
    let reports: Vec<_> = error.api().unwrap().reports().collect();
    assert!(reports.iter().all(|report| report.error_code.as_deref() == Some("E4000")));
    let missing = |property: &str| {
        reports.iter().any(|report| report.error_property.as_deref() == Some(property))
    };
    assert!(missing("shortName") && missing("domainType"), "{error}");
    let error = client.data_elements().create(&model(json!({"valueType": "NO_SUCH"}))).await;
    // 2.41 and 2.42 answer 500 to a constant they do not know, 2.43 answers 409.
    assert!(matches!(error.unwrap_err().status().unwrap().as_u16(), 409 | 500));
}

async fn many_objects_are_saved_in_one_request<V: Version>(client: &Client<V>)
where
    kind::Constant: In<V>,
{
    let constants = client.constants();
    let ids: Vec<Uid> = client.system().uids(3).await.unwrap();
    let make = |uid: &Uid, value: i32| {
        let name = scratch(&format!("constant {uid}"));
        model(json!({"id": uid, "name": name, "shortName": name, "value": value}))
    };
    let objects: Vec<_> = ids.iter().map(|uid| make(uid, 1)).collect();
    let report = constants.save_bulk(&objects).await.unwrap();
    assert_eq!((report.stats().created, report.stats().total), (Some(3), Some(3)));
    let objects: Vec<_> = ids.iter().map(|uid| make(uid, 2)).collect();
    assert_eq!(constants.save_bulk(&objects).await.unwrap().stats().updated, Some(3));
    for uid in ids {
        assert_eq!(said(&constants.get(&uid).await.unwrap())["value"], 2.0);
        constants.delete(&uid).await.unwrap();
    }
}

async fn a_dry_run_changes_nothing<V: Version>(client: &Client<V>)
where
    kind::Constant: In<V>,
{
    let before = client.constants().count().await.unwrap();
    let name = scratch("constant");
    let constant = json!({"name": name, "shortName": name, "value": 1});
    let report = client.constants().dry_run().save_bulk(&[model(constant)]).await.unwrap();
    assert_eq!(report.stats().created, Some(1));
    assert_eq!(client.constants().count().await.unwrap(), before);
}

async fn lists_sharing_and_translations_are_changed<V: Version>(client: &Client<V>)
where
    kind::DataElement: In<V>,
    kind::DataElementGroup: In<V>,
{
    let groups = client.data_element_groups();
    let name = scratch("group");
    let group = model(json!({"name": name, "shortName": name}));
    let uid = groups.create(&group).await.unwrap().uid().unwrap();

    let elements = client.data_elements().page_size(3).list().await.unwrap();
    let members: Vec<String> =
        elements.items.iter().map(|it| said(it)["id"].as_str().unwrap().to_owned()).collect();
    let list = groups.collection(&uid, "dataElements").unwrap();
    list.add(&members).await.unwrap();
    assert_eq!(list.list("id").await.unwrap().len(), 3);
    list.remove(&members[..1]).await.unwrap();
    assert_eq!(list.list("id").await.unwrap().len(), 2);
    list.replace(&members[..1]).await.unwrap();
    let left = list.list("id,name").await.unwrap();
    assert_eq!(left[0].id(), Some(members[0].as_str()));
    assert_eq!(left.len(), 1);

    let sharing = groups.sharing(&uid).await.unwrap().public(Access::view());
    groups.set_sharing(&uid, &sharing).await.unwrap();
    assert_eq!(groups.sharing(&uid).await.unwrap().public_access(), Access::view());
    let nobody = sharing.public(Access::none());
    groups.set_sharing(&uid, &nobody).await.unwrap();
    assert_eq!(groups.sharing(&uid).await.unwrap().public_access(), Access::none());

    let french = Translation {
        property: Some("NAME".into()),
        locale: Some("fr".into()),
        value: Some("Groupe".into()),
        ..Default::default()
    };
    groups.set_translations(&uid, std::slice::from_ref(&french)).await.unwrap();
    assert_eq!(groups.translations(&uid).await.unwrap(), [french]);

    groups.delete(&uid).await.unwrap();
    assert!(groups.get_opt(&uid).await.unwrap().is_none());
}
