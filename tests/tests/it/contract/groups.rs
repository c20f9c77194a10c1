//! Groups and the sets of groups: who belongs, who joins, who leaves.

use dhis2_client::workflow::{ListedGroup, ListedGroupSet};
use dhis2_client::{Client, In, Version, kind};
use serde_json::json;

use super::{model, said, scenarios, scratch};

scenarios! {
    members_join_and_leave_groups
    groups_join_and_leave_sets
}

/// Puts the first members that a server has into a new group, and takes them out again.
async fn join_and_leave<K, V: Version>(client: &Client<V>)
where
    K: ListedGroup + In<V>,
    K::Member: In<V>,
{
    let kind = K::INFO.plural;
    let (groups, members) = (client.kind::<K>(), client.kind::<K::Member>());
    let name = scratch("group");
    let group =
        model(json!({"name": name, "shortName": name, "dataDimensionType": "DISAGGREGATION"}));
    let uid = groups.create(&group).await.unwrap().uid().unwrap();
    let some: Vec<String> = members
        .fields("id")
        .page_size(3)
        .list()
        .await
        .unwrap()
        .items
        .iter()
        .map(|it| said(it)["id"].as_str().unwrap().to_owned())
        .collect();
    assert!(!some.is_empty(), "{kind}");
    let count = async || groups.members(&uid).unwrap().count().await.unwrap();
    assert_eq!(count().await, 0, "{kind}");
    groups.add_members(&uid, &some).await.unwrap();
    groups.add_members(&uid, &some[..1]).await.unwrap();
    assert_eq!(count().await, some.len() as u64, "{kind}");
    groups.remove_members(&uid, &some[..1]).await.unwrap();
    assert_eq!(count().await, some.len() as u64 - 1, "{kind}");
    let left = groups.members(&uid).unwrap().fields("id").list_all().await.unwrap();
    assert!(left.iter().all(|it| said(it)["id"] != some[0]), "{kind}");
    groups.delete(&uid).await.unwrap();
    assert!(members.get_opt(&some[0]).await.unwrap().is_some(), "{kind}");
}

async fn members_join_and_leave_groups<V: Version>(client: &Client<V>)
where
    kind::DataElement: In<V>,
    kind::DataElementGroup: In<V>,
    kind::Indicator: In<V>,
    kind::IndicatorGroup: In<V>,
    kind::CategoryOption: In<V>,
    kind::CategoryOptionGroup: In<V>,
    kind::OrganisationUnit: In<V>,
    kind::OrganisationUnitGroup: In<V>,
    kind::Predictor: In<V>,
    kind::PredictorGroup: In<V>,
    kind::ProgramIndicator: In<V>,
    kind::ProgramIndicatorGroup: In<V>,
    kind::ValidationRule: In<V>,
    kind::ValidationRuleGroup: In<V>,
{
    join_and_leave::<kind::DataElementGroup, V>(client).await;
    join_and_leave::<kind::IndicatorGroup, V>(client).await;
    join_and_leave::<kind::CategoryOptionGroup, V>(client).await;
    join_and_leave::<kind::OrganisationUnitGroup, V>(client).await;
    join_and_leave::<kind::PredictorGroup, V>(client).await;
    join_and_leave::<kind::ProgramIndicatorGroup, V>(client).await;
    join_and_leave::<kind::ValidationRuleGroup, V>(client).await;
}

/// Makes a set and a group, puts the one into the other, and takes it out again.
async fn join_and_leave_set<K, V: Version>(client: &Client<V>)
where
    K: ListedGroupSet + In<V>,
    K::Group: In<V>,
{
    let kind = K::INFO.plural;
    let (sets, groups) = (client.kind::<K>(), client.kind::<K::Group>());
    let make = |what: &str| {
        let name = scratch(what);
        json!({"name": name, "shortName": name, "dataDimensionType": "DISAGGREGATION"})
    };
    let set = sets.create(&model(make("set"))).await.unwrap().uid().unwrap();
    let group = groups.create(&model(make("group"))).await.unwrap().uid().unwrap();
    sets.add_groups(&set, &[group]).await.unwrap();
    let within = sets.groups(&set).unwrap().list_all().await.unwrap();
    assert_eq!(within.len(), 1, "{kind}");
    assert_eq!(said(&within[0])["id"], group.as_str(), "{kind}");
    sets.remove_groups(&set, &[group]).await.unwrap();
    assert_eq!(sets.groups(&set).unwrap().count().await.unwrap(), 0, "{kind}");
    sets.delete(&set).await.unwrap();
    groups.delete(&group).await.unwrap();
}

async fn groups_join_and_leave_sets<V: Version>(client: &Client<V>)
where
    kind::DataElementGroup: In<V>,
    kind::DataElementGroupSet: In<V>,
    kind::IndicatorGroup: In<V>,
    kind::IndicatorGroupSet: In<V>,
    kind::CategoryOptionGroup: In<V>,
    kind::CategoryOptionGroupSet: In<V>,
    kind::OrganisationUnitGroup: In<V>,
    kind::OrganisationUnitGroupSet: In<V>,
{
    join_and_leave_set::<kind::DataElementGroupSet, V>(client).await;
    join_and_leave_set::<kind::IndicatorGroupSet, V>(client).await;
    join_and_leave_set::<kind::CategoryOptionGroupSet, V>(client).await;
    join_and_leave_set::<kind::OrganisationUnitGroupSet, V>(client).await;
}
