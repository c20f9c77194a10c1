//! Data sets and their sections.

use dhis2_client::enums::ValueType;
use dhis2_client::period::PeriodType;
use dhis2_client::workflow::{NewDataElement, NewDataSet, NewSection};
use dhis2_client::{Client, In, Reference, Uid, Version, kind};
use serde_json::Value;

use super::{said, scenarios, scratch};

scenarios! {
    a_data_set_is_put_together
    sections_have_an_order
}

async fn elements<V: Version>(client: &Client<V>, count: usize) -> Vec<Uid>
where
    kind::DataElement: In<V>,
{
    let mut made = Vec::new();
    for number in 0..count {
        let element = NewDataElement {
            name: scratch(&format!("element {number}")),
            value_type: Some(ValueType::Integer),
            ..Default::default()
        };
        let created = client.data_elements().create_from(&element).await.unwrap();
        made.push(created.uid().unwrap());
    }
    made
}

async fn data_set<V: Version>(client: &Client<V>) -> Uid
where
    kind::DataSet: In<V>,
{
    let set = NewDataSet {
        name: scratch("set"),
        period_type: Some(PeriodType::Monthly),
        open_future_periods: Some(1),
        ..Default::default()
    };
    client.data_sets().create_from(&set).await.unwrap().uid().unwrap()
}

async fn a_data_set_is_put_together<V: Version>(client: &Client<V>)
where
    kind::CategoryCombo: In<V>,
    kind::DataElement: In<V>,
    kind::DataSet: In<V>,
    kind::OrganisationUnit: In<V>,
{
    let sets = client.data_sets();
    let (set, made) = (data_set(client).await, elements(client, 2).await);
    let combos = client.category_combos().fields("id").list().await.unwrap();
    let combo = said(combos.items.last().unwrap())["id"].as_str().unwrap().to_owned();
    for element in &made {
        sets.add_element(&set, element, None).await.unwrap();
    }
    // Once more, with a category combo of its own: still one.
    sets.add_element(&set, &made[0], Some(&combo)).await.unwrap();
    let read = async || said(&sets.query().owned_fields().get(&set).await.unwrap());
    let elements = read().await["dataSetElements"].as_array().unwrap().clone();
    assert_eq!(elements.len(), 2);
    let of = |uid: &Uid| -> Value {
        elements.iter().find(|it| it["dataElement"]["id"] == uid.as_str()).unwrap().clone()
    };
    assert_eq!(of(&made[0])["categoryCombo"]["id"], combo);
    assert_eq!(of(&made[1]).get("categoryCombo"), None);
    sets.remove_element(&set, &made[1]).await.unwrap();
    assert_eq!(read().await["dataSetElements"].as_array().unwrap().len(), 1);

    let units = client.organisation_units().fields("id").page_size(2).list().await.unwrap();
    let units: Vec<Uid> =
        units.items.iter().map(|it| said(it)["id"].as_str().unwrap().parse().unwrap()).collect();
    sets.add_organisation_units(&set, &units).await.unwrap();
    assert_eq!(read().await["organisationUnits"].as_array().unwrap().len(), 2);
    sets.remove_organisation_units(&set, &units[..1]).await.unwrap();
    assert_eq!(read().await["organisationUnits"][0]["id"], units[1].as_str());
    assert_eq!(read().await["periodType"], "Monthly");

    sets.delete(&set).await.unwrap();
    for element in made {
        client.data_elements().delete(&element).await.unwrap();
    }
}

async fn sections_have_an_order<V: Version>(client: &Client<V>)
where
    kind::DataElement: In<V>,
    kind::DataSet: In<V>,
    kind::Section: In<V>,
{
    let (sets, sections) = (client.data_sets(), client.sections());
    let (set, made) = (data_set(client).await, elements(client, 3).await);
    for element in &made {
        sets.add_element(&set, element, None).await.unwrap();
    }
    let mut ids = Vec::new();
    for (place, what) in (1..).zip(["first", "second"]) {
        let section = NewSection {
            name: scratch(what),
            data_set: Some(Reference::to(set)),
            sort_order: Some(place),
            ..Default::default()
        };
        ids.push(sections.create_from(&section).await.unwrap().uid().unwrap());
    }
    let order = async || -> Vec<String> {
        let sections = sets.sections(&set).unwrap().list_all().await.unwrap();
        sections.iter().map(|it| said(it)["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(order().await, [ids[0].as_str(), ids[1].as_str()]);
    sets.reorder_sections(&set, &[ids[1], ids[0]]).await.unwrap();
    assert_eq!(order().await, [ids[1].as_str(), ids[0].as_str()]);
    let error = sets.reorder_sections(&set, &ids[..1]).await.unwrap_err();
    assert!(error.to_string().contains("is not in the new order"), "{error}");

    let within = async || -> Vec<String> {
        let section = said(&sections.fields("dataElements[id]").get(&ids[0]).await.unwrap());
        let elements = section["dataElements"].as_array().unwrap().clone();
        elements.iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect()
    };
    sections.add_element(&ids[0], &made[0], None).await.unwrap();
    sections.add_element(&ids[0], &made[1], None).await.unwrap();
    sections.add_element(&ids[0], &made[2], Some(1)).await.unwrap();
    assert_eq!(within().await, [made[0].as_str(), made[2].as_str(), made[1].as_str()]);
    sections.reorder(&ids[0], &[made[1], made[0], made[2]]).await.unwrap();
    assert_eq!(within().await, [made[1].as_str(), made[0].as_str(), made[2].as_str()]);
    sections.remove_element(&ids[0], &made[0]).await.unwrap();
    assert_eq!(within().await, [made[1].as_str(), made[2].as_str()]);

    for section in ids {
        sections.delete(&section).await.unwrap();
    }
    sets.delete(&set).await.unwrap();
    for element in made {
        client.data_elements().delete(&element).await.unwrap();
    }
}
