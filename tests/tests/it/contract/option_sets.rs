//! Option sets, legend sets, and values of attributes.

use dhis2_client::workflow::{
    Naming, NewLegend, NewLegendSet, NewOption, NewOptionSet, UpsertOptions,
};
use dhis2_client::{Client, Filter, In, Object, Version, kind};
use serde_json::json;

use super::{said, scenarios, scratch};

scenarios! {
    options_follow_a_list
    legend_sets_are_made_and_copied
    objects_have_values_of_attributes
}

async fn options_follow_a_list<V: Version>(client: &Client<V>)
where
    kind::OptionSet: In<V>,
    kind::OptionItem: In<V>,
{
    let sets = client.option_sets();
    let code = scratch("code");
    let set = NewOptionSet { name: scratch("set"), code: Some(code.clone()), ..Default::default() };
    let uid = sets.create_from(&set).await.unwrap().uid().unwrap();
    let found = sets.fields("id,name").get_by_code(&code).await.unwrap();
    assert_eq!(said(&found.unwrap())["id"], uid.as_str());
    assert!(sets.get_by_code(&scratch("none")).await.unwrap().is_none());

    let codes = async || -> Vec<String> {
        let options = sets.options(&uid).unwrap().list_all().await.unwrap();
        options.iter().map(|it| said(it)["code"].as_str().unwrap().to_owned()).collect()
    };
    let keep = UpsertOptions::default();
    let list =
        [NewOption::new("A", "One"), NewOption::new("B", "Two"), NewOption::new("C", "Three")];
    let changes = sets.upsert_options(&uid, &list, &keep).await.unwrap();
    assert_eq!(changes.added, ["A", "B", "C"]);
    assert_eq!(codes().await, ["A", "B", "C"]);
    assert!(sets.upsert_options(&uid, &list, &keep).await.unwrap().is_empty());

    let list = [NewOption::new("C", "Third"), NewOption::new("A", "One")];
    let exact = UpsertOptions { remove_missing: true, dry_run: true };
    let planned = sets.upsert_options(&uid, &list, &exact).await.unwrap();
    assert_eq!(
        (&planned.updated, &planned.removed),
        (&vec!["C".to_owned()], &vec!["B".to_owned()])
    );
    assert_eq!(codes().await, ["A", "B", "C"]);
    let exact = UpsertOptions { dry_run: false, ..exact };
    assert_eq!(sets.upsert_options(&uid, &list, &exact).await.unwrap(), planned);
    assert_eq!(codes().await, ["C", "A"]);
    let third = sets.find_option_by_name(&uid, "Third").await.unwrap().unwrap();
    assert_eq!(said(&third)["code"], "C");
    assert!(sets.find_option_by_code(&uid, "B").await.unwrap().is_none());
    let error = sets.upsert_options(&uid, &[NewOption::new("", "x")], &keep).await.unwrap_err();
    assert!(error.to_string().ends_with("needs both"), "{error}");

    sets.upsert_options(&uid, &[], &exact).await.unwrap();
    sets.delete(&uid).await.unwrap();
}

async fn legend_sets_are_made_and_copied<V: Version>(client: &Client<V>)
where
    kind::LegendSet: In<V>,
    kind::Indicator: In<V>,
{
    let sets = client.legend_sets();
    let draft = NewLegendSet {
        name: scratch("legends"),
        legends: vec![
            NewLegend::new("Low", 0.0..50.0, "#d73027"),
            NewLegend::new("High", 50.0..100.0, "#1a9850"),
        ],
        ..Default::default()
    };
    let uid = sets.create_from(&draft).await.unwrap().uid().unwrap();
    let naming = Naming::name(scratch("copy"));
    let copy = sets.copy(&uid, &naming).await.unwrap().uid().unwrap();
    let read = async |uid: &str| {
        said(
            &sets.fields("name,legends[id,name,startValue,endValue,color]").get(uid).await.unwrap(),
        )
    };
    let (first, second) = (read(&uid).await, read(&copy).await);
    assert_eq!(second["name"].as_str(), naming.name.as_deref());
    let parts = |set: &serde_json::Value| {
        let mut legends = set["legends"].as_array().unwrap().clone();
        legends.sort_by_key(|legend| legend["name"].as_str().unwrap().to_owned());
        let ids: Vec<_> = legends.iter().map(|legend| legend["id"].clone()).collect();
        for legend in &mut legends {
            legend.as_object_mut().unwrap().remove("id");
        }
        (ids, legends)
    };
    assert_eq!(parts(&first).1, parts(&second).1);
    assert_eq!(parts(&first).1[0]["color"], "#1a9850");
    assert_ne!(parts(&first).0, parts(&second).0);

    let indicators = client.indicators();
    let indicator = said(&indicators.fields("id,legendSets[id]").list().await.unwrap().items[0]);
    let id = indicator["id"].as_str().unwrap();
    let before: Vec<String> = indicator["legendSets"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|it| it["id"].as_str().unwrap().to_owned())
        .collect();
    indicators.set_legend_sets(id, &[copy, uid]).await.unwrap();
    let set = said(&indicators.fields("legendSets[id]").get(id).await.unwrap());
    assert_eq!(set["legendSets"], json!([{"id": copy}, {"id": uid}]));
    indicators.set_legend_sets(id, &before).await.unwrap();
    for uid in [uid, copy] {
        sets.delete(&uid).await.unwrap();
    }
}

async fn objects_have_values_of_attributes<V: Version>(client: &Client<V>)
where
    kind::Attribute: In<V>,
    kind::DataElementGroup: In<V>,
    kind::OptionSet: In<V>,
{
    let (code, name) = (scratch("attribute"), scratch("set"));
    let attribute = Object::new()
        .with("name", code.clone())
        .with("shortName", code.clone())
        .with("code", code.clone())
        .with("valueType", "TEXT")
        .with("optionSetAttribute", true);
    let attributes = client.dynamic();
    let uid = attributes.attributes().create(&attribute).await.unwrap().uid().unwrap();
    assert_eq!(client.attributes().resolve(&code).await.unwrap(), uid);
    let sets = client.option_sets();
    let set = NewOptionSet { name, ..Default::default() };
    let set = sets.create_from(&set).await.unwrap().uid().unwrap();

    assert_eq!(sets.attribute_value(&set, &code).await.unwrap(), None);
    sets.set_attribute_value(&set, &code, "R: 1, of 2").await.unwrap();
    sets.set_attribute_value(&set, &uid, "R: 2, of 2").await.unwrap();
    assert_eq!(sets.attribute_value(&set, &code).await.unwrap().as_deref(), Some("R: 2, of 2"));
    let found = sets.with_attribute_value(&code, "R: 2, of 2").await.unwrap();
    assert_eq!(found.list_all().await.unwrap().len(), 1);
    let none = found.filter(Filter::eq("name", "nothing"));
    assert_eq!(none.count().await.unwrap(), 0);
    assert_eq!(sets.find_by_attribute_value(&uid, "R: 2, of 2").await.unwrap(), Some(set));
    assert_eq!(sets.find_by_attribute_value(&code, "R: 1, of 2").await.unwrap(), None);
    assert!(sets.delete_attribute_value(&set, &code).await.unwrap());
    assert!(!sets.delete_attribute_value(&set, &code).await.unwrap());
    let error = sets.attribute_value(&set, "no such code").await.unwrap_err();
    assert_eq!(error.to_string(), "no attribute has the code `no such code`");

    sets.delete(&set).await.unwrap();
    client.attributes().delete(&uid).await.unwrap();
}
