//! The tree of organisation units: read, extended, rearranged.

use dhis2_client::workflow::{
    NewOrganisationUnit, NewOrganisationUnitLevel, OrganisationUnitMerge, OrganisationUnitSplit,
};
use dhis2_client::{Client, Filter, In, Uid, Version, kind};
use serde_json::Value;

use super::{said, scenarios, scratch};

scenarios! {
    a_tree_is_read_from_any_unit
    a_unit_is_made_moved_and_deleted
    a_move_under_itself_is_refused
    units_are_merged_and_split
    levels_have_names_or_gaps
}

/// Returns the UID of a unit at a level that has units below it.
async fn unit_at<V: Version>(client: &Client<V>, level: u32) -> Uid
where
    kind::OrganisationUnit: In<V>,
{
    let units = client.organisation_units();
    let query = units.fields("id").filter(Filter::eq("level", level));
    let query = query.filter(Filter::not_empty("children"));
    uid(&said(&query.page_size(1).list().await.unwrap().items[0]))
}

fn uid(said: &Value) -> Uid {
    said["id"].as_str().unwrap().parse().unwrap()
}

async fn make_under<V: Version>(client: &Client<V>, parent: &str, what: &str) -> Uid
where
    kind::OrganisationUnit: In<V>,
{
    let draft = NewOrganisationUnit {
        name: scratch(what),
        opening_date: Some("2020-01-01".into()),
        ..Default::default()
    };
    let created = client.organisation_units().create_under(parent, &draft).await.unwrap();
    created.uid().unwrap()
}

async fn a_tree_is_read_from_any_unit<V: Version>(client: &Client<V>)
where
    kind::OrganisationUnit: In<V>,
{
    let units = client.organisation_units();
    let root = unit_at(client, 2).await;
    let of = async |depth: u32| -> Vec<Value> {
        let units = units.list_descendants(&root, depth).await.unwrap();
        units.iter().map(said).collect()
    };
    let alone = of(0).await;
    assert_eq!(alone.len(), 1);
    assert_eq!(alone[0]["id"], root.as_str());

    let children: Vec<Value> =
        units.children(&root).unwrap().list_all().await.unwrap().iter().map(said).collect();
    assert!(!children.is_empty());
    assert!(children.iter().all(|child| child["parent"]["id"] == root.as_str()));
    let one = of(1).await;
    assert_eq!(
        one[1..].iter().map(uid).collect::<Vec<_>>(),
        children.iter().map(uid).collect::<Vec<_>>()
    );

    // A deep tree is read in another way than a shallow one.
    let all = of(9).await;
    let three = of(3).await;
    let upper: Vec<&Value> = all.iter().filter(|unit| unit["level"].as_u64() <= Some(5)).collect();
    assert_eq!(
        three.iter().map(uid).collect::<Vec<_>>(),
        upper.into_iter().map(uid).collect::<Vec<_>>()
    );
    assert_eq!(units.descendants(&root).unwrap().count().await.unwrap(), all.len() as u64);
    let levels: Vec<u64> = all.iter().map(|unit| unit["level"].as_u64().unwrap()).collect();
    assert!(levels.is_sorted());

    let provinces = units.at_level(2).list_all().await.unwrap();
    assert!(provinces.iter().any(|unit| said(unit)["id"] == root.as_str()));
    assert!(provinces.iter().all(|unit| said(unit)["level"] == 2));
    for depth in [0, 9] {
        let error = units.list_descendants("a1234567890", depth).await.err().unwrap();
        assert!(error.is_not_found(), "{error:?}");
    }
}

async fn a_unit_is_made_moved_and_deleted<V: Version>(client: &Client<V>)
where
    kind::OrganisationUnit: In<V>,
{
    let units = client.organisation_units();
    let (first, second) = (unit_at(client, 2).await, unit_at(client, 3).await);
    let unit = make_under(client, &first, "clinic").await;
    let below = make_under(client, &unit, "ward").await;
    units.move_to(&unit, &second).await.unwrap();
    let moved = said(&units.get(&unit).await.unwrap());
    assert_eq!(moved["parent"]["id"], second.as_str());
    assert_eq!(moved["level"], 4);
    assert_eq!(moved["openingDate"].as_str().map(|it| &it[..10]), Some("2020-01-01"));
    let below_now = said(&units.fields("path").get(&below).await.unwrap());
    let path = below_now["path"].as_str().unwrap().to_owned();
    assert!(path.ends_with(&format!("/{second}/{unit}/{below}")), "{path}");

    assert!(units.delete(&unit).await.unwrap_err().is_conflict());
    units.delete(&below).await.unwrap();
    units.delete(&unit).await.unwrap();
    assert!(units.get_opt(&unit).await.unwrap().is_none());
}

async fn a_move_under_itself_is_refused<V: Version>(client: &Client<V>)
where
    kind::OrganisationUnit: In<V>,
{
    let units = client.organisation_units();
    let unit = unit_at(client, 2).await;
    let child = unit_at(client, 3).await;
    let child = said(&units.fields("id,name,parent[id,name,parent]").get(&child).await.unwrap());
    let parent = child["parent"]["id"].as_str().unwrap();
    let grandchild = make_under(client, child["id"].as_str().unwrap(), "clinic").await;
    let error = units.move_to(parent, &grandchild).await.unwrap_err();
    let text = error.to_string();
    let chain = format!(
        "{} ({parent}) / {} ({}) / ",
        child["parent"]["name"].as_str().unwrap(),
        child["name"].as_str().unwrap(),
        child["id"].as_str().unwrap()
    );
    assert!(text.contains("which is below it") && text.contains(&chain), "{text}");
    let error = units.move_to(&unit, &unit).await.unwrap_err();
    assert!(error.to_string().ends_with("cannot be moved under itself"), "{error}");
    for (one, other) in [(unit.as_str(), "a1234567890"), ("a1234567890", unit.as_str())] {
        let error = units.move_to(one, other).await.unwrap_err();
        assert!(error.is_not_found(), "{error:?}");
    }
    let after = said(&units.fields("parent[id],level").get(parent).await.unwrap());
    assert_eq!(after["level"], 2);
    units.delete(&grandchild).await.unwrap();
}

async fn units_are_merged_and_split<V: Version>(client: &Client<V>)
where
    kind::OrganisationUnit: In<V>,
{
    let units = client.organisation_units();
    let parent = unit_at(client, 3).await;
    let mut made = Vec::new();
    for what in ["one", "two", "three", "four"] {
        made.push(make_under(client, &parent, what).await);
    }
    units.merge(&made[..1], &made[1], &OrganisationUnitMerge::default()).await.unwrap();
    assert!(units.get_opt(&made[0]).await.unwrap().is_none());
    units.split(&made[1], &made[2..], &OrganisationUnitSplit::default()).await.unwrap();
    assert!(units.get_opt(&made[1]).await.unwrap().is_none());
    for uid in &made[2..] {
        units.delete(uid).await.unwrap();
    }
}

async fn levels_have_names_or_gaps<V: Version>(client: &Client<V>)
where
    kind::OrganisationUnit: In<V>,
    kind::OrganisationUnitLevel: In<V>,
{
    let levels = client.organisation_unit_levels();
    let all = levels.list_with_gaps().await.unwrap();
    let numbers: Vec<u32> = all.iter().map(|level| level.level).collect();
    assert_eq!(numbers, (1..=u32::try_from(all.len()).unwrap()).collect::<Vec<_>>());

    let lowest = all.last().unwrap();
    let before = said(lowest.named.as_ref().unwrap());
    let naming = NewOrganisationUnitLevel { name: scratch("level"), ..Default::default() };
    levels.rename_by_level(lowest.level, &naming).await.unwrap();
    let after = said(&levels.get_by_level(lowest.level).await.unwrap().unwrap());
    assert_eq!((&after["name"], &after["id"]), (&naming.name.into(), &before["id"]));
    let name = before["name"].as_str().unwrap().to_owned();
    let naming = NewOrganisationUnitLevel { name, ..Default::default() };
    levels.rename_by_level(lowest.level, &naming).await.unwrap();

    // A level that nothing is at gets a name, and loses it again.
    assert!(levels.get_by_level(19).await.unwrap().is_none());
    let naming = NewOrganisationUnitLevel { name: scratch("deep"), ..Default::default() };
    let made = levels.rename_by_level(19, &naming).await.unwrap().uid().unwrap();
    let deep = levels.list_with_gaps().await.unwrap();
    assert_eq!(deep.len(), all.len() + 1);
    assert_eq!(deep.last().unwrap().level, 19);
    levels.delete(&made).await.unwrap();
}
