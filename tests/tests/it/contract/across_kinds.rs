//! Metadata of all kinds at once: search, reverse look-up, bulk changes, export, import, merging.

use std::time::Duration;

use dhis2_client::api::metadata::{
    Axis, BulkItem, BulkOptions, Bundle, Diff, DiffOptions, Export, ImportOptions, KindExport,
    MergeOptions, MergePlan, Search,
};
use dhis2_client::payload::ImportReport;
use dhis2_client::{
    Access, AtomicMode, Client, Filter, In, Object, Patch, Sharing, Uid, Version, WriteOptions,
    kind,
};
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};

use super::{said, scenarios, scratch};

scenarios! {
    objects_are_found_by_uid_code_and_name
    what_refers_to_an_object_is_found
    many_objects_are_changed_and_the_failures_told
    metadata_goes_out_and_in
    an_import_can_be_a_job
    two_states_are_compared_and_merged
    a_data_set_is_exported_with_all_it_is_made_of
}

/// Returns new constants, as JSON.
fn constants(count: usize) -> Vec<Value> {
    let uids = Uid::generate_many(count);
    let make = |uid: &Uid| {
        let name = scratch(&format!("constant {uid}"));
        json!({"id": uid, "name": name, "shortName": name, "code": format!("SCRATCH_{uid}"), "value": 1})
    };
    uids.iter().map(make).collect()
}

fn id(object: &Value) -> String {
    object["id"].as_str().unwrap().to_owned()
}

fn ids(objects: &[Value]) -> Vec<String> {
    objects.iter().map(id).collect()
}

async fn import<V: Version>(client: &Client<V>, bundle: &Value) {
    client.metadata().import(bundle, &ImportOptions::default()).await.unwrap();
}

async fn delete<V: Version>(client: &Client<V>, kind: &str, uids: &[String]) {
    let report = client.metadata().delete_bulk(kind, uids).await.unwrap();
    assert!(report.is_done(), "{report}");
}

async fn objects_are_found_by_uid_code_and_name<V: Version>(client: &Client<V>) {
    let metadata = client.metadata();
    let constant = &constants(1)[0];
    import(client, &json!({"constants": [constant]})).await;
    let (uid, name) = (id(constant), constant["name"].as_str().unwrap());

    let found = metadata.search(name).await.unwrap();
    let hit = found.flat().next().expect("it is found by its name");
    assert_eq!((hit.kind.as_str(), &hit.id, found.total()), ("constants", &uid, 1));
    assert_eq!(hit.matched, [Axis::Name]);

    // The UID is in all three of them.
    let found = metadata.search(uid.to_lowercase().as_str()).await.unwrap();
    assert_eq!(found.hits["constants"][0].matched, Axis::ALL);

    let search = Search {
        kind: Some("constants".into()),
        fields: Some("value".into()),
        exact: true,
        ..Search::from(constant["code"].as_str().unwrap())
    };
    let found = metadata.search(&search).await.unwrap();
    let hit = found.flat().next().expect("it is found by its code");
    assert_eq!(hit.matched, [Axis::Code]);
    assert_eq!(hit.object.get("value").and_then(Value::as_f64), Some(1.0));

    let search = Search { text: uid.clone(), exact: true, ..Search::default() };
    assert_eq!(metadata.search(search).await.unwrap().total(), 1);
    assert!(metadata.search(" ").await.is_err());
    delete(client, "constants", &[uid]).await;
}

async fn what_refers_to_an_object_is_found<V: Version>(client: &Client<V>)
where
    kind::IndicatorType: In<V>,
{
    let types = client.indicator_types().page_size(1).list().await.unwrap();
    let indicator_type = said(&types.items[0])["id"].clone();
    let combo = client.system().default_category_combo().await.unwrap();
    let uids: Vec<String> = Uid::generate_many(4).iter().map(ToString::to_string).collect();
    let [element, group, indicator, set] = uids.as_slice() else { unreachable!() };
    let name = scratch("usage");
    import(client, &json!({
        "dataElements": [{
            "id": element, "name": name, "shortName": name, "domainType": "AGGREGATE",
            "valueType": "INTEGER", "aggregationType": "SUM", "categoryCombo": {"id": combo}
        }],
        "dataElementGroups": [{
            "id": group, "name": name, "shortName": name, "dataElements": [{"id": element}]
        }],
        "dataElementGroupSets": [{
            "id": set, "name": name, "shortName": name, "dataElementGroups": [{"id": group}]
        }],
        "indicators": [{
            "id": indicator, "name": name, "shortName": name, "numerator": format!("#{{{element}}}"),
            "denominator": "1", "indicatorType": {"id": indicator_type}
        }]
    }))
    .await;

    let metadata = client.metadata();
    let usage = metadata.usage(element).await.unwrap();
    assert_eq!((usage.kind.as_str(), usage.name.as_deref()), ("dataElements", Some(name.as_str())));
    let through: Vec<(&str, &str, &[String])> =
        usage.flat().map(|it| (it.kind.as_str(), it.id.as_str(), it.through.as_slice())).collect();
    assert_eq!(
        through,
        [
            ("dataElementGroups", group.as_str(), &["dataElements".to_owned()][..]),
            ("indicators", indicator.as_str(), &["numerator".to_owned()][..]),
        ],
        "{:?}",
        usage.left_out
    );
    assert!(!usage.is_unused());
    let usage = metadata.usage(set).await.unwrap();
    assert_eq!(usage.total(), 0);
    assert!(metadata.usage("a0987654321").await.unwrap_err().is_not_found());

    let objects: [(&str, &[&str]); 4] = [
        ("dataElements", &[element]),
        ("dataElementGroups", &[group]),
        ("dataElementGroupSets", &[set]),
        ("indicators", &[indicator]),
    ];
    let report = metadata.delete_bulk_multi(&objects, AtomicMode::None).await.unwrap();
    assert_eq!((report.deleted, report.kept), (4, 0), "{report}");
}

async fn many_objects_are_changed_and_the_failures_told<V: Version>(client: &Client<V>)
where
    kind::Constant: In<V>,
{
    let metadata = client.metadata();
    let objects = constants(5);
    import(client, &json!({"constants": objects})).await;
    let uids = ids(&objects);

    let patch = || Patch::new().replace("/value", 2);
    let mut patches: Vec<(String, Patch)> = uids.iter().map(|uid| (uid.clone(), patch())).collect();
    patches.insert(2, ("a0987654321".into(), patch()));
    patches.push(("no UID".into(), patch()));
    let report = metadata.patch_bulk("constants", patches).await;
    assert_eq!((report.succeeded, report.not_tried, report.total()), (5, 0, 7));
    let failed: Vec<(usize, &str)> =
        report.failures.iter().map(|it| (it.index, it.uid.as_str())).collect();
    assert_eq!(failed, [(2, "a0987654321"), (6, "no UID")]);
    assert!(report.failures[0].error.is_not_found());
    assert_eq!(said(&client.constants().get(&uids[4]).await.unwrap())["value"], 2.0);

    // Enough is enough, and every object is accounted for.
    let items = (0..20).map(|_| BulkItem::new("constant", "a0987654321", patch()));
    let options = BulkOptions { concurrency: 2, stop_after: Some(3) };
    let report = metadata.patch_bulk_multi(items, options).await;
    assert!(report.failures.len() >= 3 && report.not_tried > 0, "{report}");
    assert_eq!(report.total(), 20);

    let sharing = Sharing::private().public(Access::view());
    let report = metadata.apply_sharing_bulk("constants", &uids, &sharing).await;
    assert!(report.is_done(), "{report}");
    let now = client.constants().sharing(&uids[1]).await.unwrap();
    assert_eq!(now.public_access(), Access::view());

    delete(client, "constants", &uids).await;
    assert!(client.constants().get_opt(&uids[0]).await.unwrap().is_none());
    let none: [&str; 0] = [];
    assert_eq!(metadata.delete_bulk("constants", &none).await.unwrap().total(), 0);
}

async fn metadata_goes_out_and_in<V: Version>(client: &Client<V>)
where
    kind::Constant: In<V>,
{
    let metadata = client.metadata();
    let objects = constants(3);
    let bundle = json!({"constants": objects});
    let options = ImportOptions::default();
    let outcome = metadata.dry_run(&bundle, &options).await.unwrap();
    assert!(outcome.is_done());
    assert_eq!(outcome.to_string(), "3 created, 0 updated, 0 deleted, 0 left alone");
    assert!(client.constants().get_opt(&id(&objects[0])).await.unwrap().is_none());

    let bad = json!({"constants": [{"id": "a0987654321", "value": 1}]});
    let outcome = metadata.dry_run(&bad, &options).await.unwrap();
    assert!(!outcome.is_done());
    assert!(outcome.errors().any(|it| it.error_property.as_deref() == Some("name")));
    assert!(metadata.import(&bad, &options).await.unwrap_err().is_conflict());

    let report = metadata.import(&bundle, &options).await.unwrap();
    assert_eq!(report.stats().created, Some(3));
    let export = Export {
        kinds: vec![KindExport {
            filters: vec![Filter::is_in("id", ids(&objects))],
            ..KindExport::of("constants")
        }],
        ..Export::default()
    };
    let exported = metadata.bundle(&export).await.unwrap();
    assert_eq!(exported.len(), 3);
    let object = exported.get("constants", &id(&objects[1])).unwrap();
    assert_eq!(object.name(), objects[1]["name"].as_str());
    let stream = metadata.objects(&export).await.unwrap();
    let again: Bundle = stream.try_collect::<Vec<_>>().await.unwrap().into_iter().collect();
    assert_eq!(again.len(), 3);

    let bytes = metadata.export(&export).await.unwrap().bytes().await.unwrap();
    let file = Bundle::from_json(&bytes).unwrap();
    let upload = dhis2_client::Upload::bytes("metadata.json", serde_json::to_vec(&file).unwrap());
    let report = metadata.import_upload(upload, &options).await.unwrap();
    assert_eq!((report.stats().created, report.stats().total), (Some(0), Some(3)));
    delete(client, "constants", &ids(&objects)).await;
}

async fn an_import_can_be_a_job<V: Version>(client: &Client<V>)
where
    kind::Constant: In<V>,
{
    let objects = constants(2);
    let bundle = json!({"constants": objects});
    let options = ImportOptions::default();
    let job = client.metadata().import_async(&bundle, &options).await.unwrap();
    let outcome = job.until_done(Duration::from_secs(60)).await.unwrap();
    assert!(outcome.succeeded, "{}", outcome.message());
    let report: ImportReport = job.summary().await.unwrap().expect("it has come to something");
    assert_eq!(report.stats.unwrap().created, Some(2));
    delete(client, "constants", &ids(&objects)).await;
}

async fn two_states_are_compared_and_merged<V: Version>(client: &Client<V>)
where
    kind::Constant: In<V>,
{
    let metadata = client.metadata();
    let objects = constants(3);
    import(client, &json!({"constants": objects[..2]})).await;
    let uids = ids(&objects);
    let export = Export {
        kinds: vec![KindExport {
            filters: vec![Filter::is_in("id", &uids)],
            ..KindExport::of("constants")
        }],
        ..Export::default()
    };
    let before = metadata.bundle(&export).await.unwrap();
    assert!(Diff::between(&before, &before, &DiffOptions::default()).is_empty());
    let itself = metadata.diff(&metadata, &export, &DiffOptions::default()).await.unwrap();
    assert_eq!((itself.is_empty(), itself.alike), (true, 2));

    // The first is changed, the second gone, the third new.
    let mut first = before.get("constants", &uids[0]).unwrap().clone();
    first.insert("value".into(), 7.into());
    let mut wanted = Bundle::new();
    wanted.add("constants", first);
    wanted.add("constants", Object::try_from(objects[2].clone()).unwrap());
    let diff = Diff::between(&before, &wanted, &DiffOptions::default());
    assert_eq!(diff.to_string(), "1 created, 1 changed, 1 deleted, 0 alike");
    assert_eq!(diff.changed[0].properties.len(), 1, "{:?}", diff.changed);
    assert_eq!(diff.changed[0].properties[0].path, "value");

    let options = MergeOptions { delete: true, ..Default::default() };
    let plan = MergePlan::new(&diff, &options);
    let outcome = metadata.try_out(&plan, &options).await.unwrap();
    assert_eq!(outcome.to_string(), "1 created, 1 updated, 0 deleted, 0 left alone");
    let report = metadata.apply(&plan, &options).await.unwrap();
    assert!(report.is_done(), "{report}");
    assert_eq!((report.created, report.changed, report.deleted.deleted), (1, 1, 1));
    let after = metadata.bundle(&export).await.unwrap();
    let diff = Diff::between(&after, &wanted, &DiffOptions::default());
    assert!(diff.created.is_empty() && diff.deleted.is_empty(), "{diff}");

    // What the server refuses is in the report.
    let mut bad = Bundle::new();
    bad.add("constants", Object::new().with("id", "a0987654321").with("name", "x"));
    let plan =
        MergePlan::new(&Diff::between(&Bundle::new(), &bad, &DiffOptions::default()), &options);
    let report = metadata.apply(&plan, &options).await.unwrap();
    assert!(!report.is_done() && report.refused.unwrap().is_conflict());
    delete(client, "constants", &[uids[0].clone(), uids[2].clone()]).await;
}

async fn a_data_set_is_exported_with_all_it_is_made_of<V: Version>(client: &Client<V>)
where
    kind::DataSet: In<V>,
{
    let with_elements = client.data_sets().filter(Filter::gt("dataSetElements", 0)).page_size(1);
    let page = with_elements.fields("id,dataSetElements[dataElement[id]]").list().await.unwrap();
    // A server without data sets has none to show.
    let Some(data_set) = page.items.first().map(said) else { return };
    let bundle = client.metadata().dependencies("dataSet", &id(&data_set)).await.unwrap();
    assert!(bundle.get("dataSets", &id(&data_set)).is_some());
    for element in data_set["dataSetElements"].as_array().unwrap() {
        assert!(bundle.get("dataElements", &id(&element["dataElement"])).is_some());
    }
    let options = ImportOptions {
        write: WriteOptions { atomic_mode: Some(AtomicMode::None), ..Default::default() },
        ..Default::default()
    };
    let outcome = client.metadata().dry_run(&bundle, &options).await.unwrap();
    assert_eq!(outcome.stats().created, Some(0), "{outcome}");
}
