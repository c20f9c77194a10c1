//! Reading objects: one, a page, a stream, all, some.

use dhis2_client::{Client, Filter, In, Junction, Order, Version, kind};
use futures_util::TryStreamExt as _;
use serde::Deserialize;

use super::{said, scenarios};

scenarios! {
    pages_hold_every_object_once
    filters_say_what_they_say_on_every_version
    one_object_is_there_or_not
    a_callers_own_type_gets_the_fields_it_has
    what_a_server_refuses_is_told_in_its_words
}

async fn pages_hold_every_object_once<V: Version>(client: &Client<V>)
where
    kind::DataElement: In<V>,
{
    let elements = client.data_elements();
    let total = elements.count().await.unwrap();
    let query = elements.fields("id").order(Order::ascending("valueType")).page_size(7);
    let pages: Vec<_> = query.pages().try_collect().await.unwrap();
    assert_eq!(pages.len() as u64, total.div_ceil(7));
    let mut ids: Vec<String> = pages
        .iter()
        .flat_map(|page| &page.items)
        .map(|element| said(element)["id"].as_str().unwrap().to_owned())
        .collect();
    let all: Vec<_> = query.items().try_collect().await.unwrap();
    assert_eq!(all.len(), ids.len());
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len() as u64, total);
    assert_eq!(elements.list_all().await.unwrap().len() as u64, total);
}

async fn filters_say_what_they_say_on_every_version<V: Version>(client: &Client<V>)
where
    kind::DataElement: In<V>,
{
    let count = async |filter: Filter| client.data_elements().filter(filter).count().await.unwrap();
    let total = client.data_elements().count().await.unwrap();
    for (filter, opposite) in [
        (Filter::eq("domainType", "TRACKER"), Filter::not_eq("domainType", "TRACKER")),
        (Filter::ilike("name", "DOSES"), Filter::not_ilike("name", "DOSES")),
        (Filter::like("name", "doses"), Filter::not_like("name", "doses")),
        (
            Filter::is_in("valueType", ["TEXT", "DATE"]),
            Filter::not_in("valueType", ["TEXT", "DATE"]),
        ),
        (Filter::null("optionSet"), Filter::not_null("optionSet")),
        (Filter::empty("dataElementGroups"), Filter::not_empty("dataElementGroups")),
        (Filter::lt("created", "2020-01-01"), Filter::ge("created", "2020-01-01")),
    ] {
        let (some, others) = (count(filter.clone()).await, count(opposite.clone()).await);
        assert_eq!(some + others, total, "{filter} and {opposite}");
    }
    let either = client
        .data_elements()
        .filter(Filter::eq("domainType", "TRACKER"))
        .filter(Filter::eq("domainType", "AGGREGATE"));
    assert_eq!(either.count().await.unwrap(), 0);
    assert_eq!(either.junction(Junction::Or).count().await.unwrap(), total);
}

async fn one_object_is_there_or_not<V: Version>(client: &Client<V>)
where
    kind::OrganisationUnit: In<V>,
{
    let units = client.organisation_units();
    let root = units.fields("id,name").filter(Filter::eq("level", 1)).list().await.unwrap();
    let root = said(&root.items[0]);
    let uid = root["id"].as_str().unwrap();
    assert_eq!(said(&units.get(uid).await.unwrap())["name"], root["name"]);
    assert!(units.get_opt(uid).await.unwrap().is_some());
    assert!(units.get_opt("a1234567890").await.unwrap().is_none());
    assert!(units.get("a1234567890").await.err().unwrap().is_not_found());
}

/// An organisation unit as these tests want it.
#[derive(Debug, Deserialize)]
struct Unit {
    level: u32,
    path: String,
    parent: Option<Parent>,
}

#[derive(Debug, Deserialize)]
struct Parent {
    name: String,
}

async fn a_callers_own_type_gets_the_fields_it_has<V: Version>(client: &Client<V>)
where
    kind::OrganisationUnit: In<V>,
{
    let units = client.organisation_units().read_as::<Unit>().filter(Filter::le("level", 2));
    let units = units.list_all().await.unwrap();
    assert!(!units.is_empty());
    for unit in units {
        assert_eq!(unit.path.matches('/').count(), unit.level as usize, "{unit:?}");
        assert_eq!(unit.parent.map(|it| it.name.is_empty()), (unit.level > 1).then_some(false));
    }
}

async fn what_a_server_refuses_is_told_in_its_words<V: Version>(client: &Client<V>)
where
    kind::DataElement: In<V>,
{
    let error = client.data_elements().filter("nothing:eq:1").list().await.err().unwrap();
    assert_eq!(error.status().unwrap().as_u16(), 400);
    assert_eq!(error.api().unwrap().code(), Some("E1003"));
    assert!(error.to_string().contains("Unknown path property: nothing"), "{error}");
    let error = client.raw_get("/api/nothings").await.unwrap_err();
    assert!(error.is_not_found(), "{error:?}");
}
