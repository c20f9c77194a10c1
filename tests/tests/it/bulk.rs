//! How many requests work on metadata of all kinds sends, and how much of it is under way at once.

use dhis2_client::api::metadata::{Export, ImportOptions, Search};
use dhis2_client::{Auth, Client, Patch, Sharing};
use dhis2_sandbox::{Fault, FaultRule, Sandbox};

async fn start(version: &str) -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().version(version).start().await.unwrap();
    let client = Client::builder(sandbox.url()).auth(Auth::basic("admin", "district"));
    let client = client.connect().await.unwrap();
    sandbox.forget_requests();
    (sandbox, client)
}

/// Returns what was sent since the last time, a line a request.
fn sent(sandbox: &Sandbox) -> Vec<String> {
    let requests = sandbox.requests();
    sandbox.forget_requests();
    requests.iter().map(|request| format!("{} {}", request.method, request.path)).collect()
}

async fn ids(client: &Client, kind: &str) -> Vec<String> {
    let objects = client.resource(kind).fields("id").list_all().await.unwrap();
    objects.iter().map(|object| object.id().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn no_more_requests_are_sent_than_are_promised() {
    for version in ["2.41", "2.42", "2.43"] {
        let (sandbox, client) = start(version).await;
        let metadata = client.metadata();
        metadata.search("anc").await.unwrap();
        assert_eq!(sent(&sandbox), ["GET /api/metadata"; 3]);
        let search = Search { kind: Some("dataElements".into()), ..Search::from("anc") };
        metadata.search(search).await.unwrap();
        assert_eq!(sent(&sandbox), ["GET /api/dataElements"]);

        let uids = ids(&client, "indicators").await;
        sandbox.forget_requests();
        let patches = uids.iter().map(|uid| (uid.as_str(), Patch::new().replace("/decimals", 1)));
        let report = metadata.patch_bulk("indicators", patches).await;
        assert!(report.is_done(), "{report}");
        assert_eq!(sent(&sandbox).len(), uids.len());
        let report = metadata.apply_sharing_bulk("indicators", &uids, &Sharing::private()).await;
        assert!(report.is_done(), "{report}");
        assert_eq!(sent(&sandbox).len(), uids.len());

        let bundle = metadata.bundle(&Export::of(&["constants", "indicators"])).await.unwrap();
        assert_eq!(sent(&sandbox), ["GET /api/metadata"]);
        metadata.dry_run(&bundle, &ImportOptions::default()).await.unwrap();
        metadata.delete_bulk("indicators", &uids).await.unwrap();
        assert_eq!(sent(&sandbox), ["POST /api/metadata"; 2]);
        let none: [&str; 0] = [];
        metadata.delete_bulk("indicators", &none).await.unwrap();
        assert!(sent(&sandbox).is_empty());

        // One for each property that can point at an option set, and one to find it.
        let option_set = &ids(&client, "optionSets").await[0];
        sandbox.forget_requests();
        let usage = metadata.usage(option_set).await.unwrap();
        assert!(usage.total() > 0 && usage.left_out.is_empty(), "{usage:?}");
        let release: u16 = version[2..].parse().unwrap();
        let pointers = dhis2_client::models::pointer::at("optionSets", release).count();
        assert_eq!(sent(&sandbox).len(), pointers + 1);
    }
}

#[tokio::test]
async fn all_properties_of_a_kind_can_be_asked_after() {
    for version in ["2.41", "2.42", "2.43"] {
        let (_sandbox, client) = start(version).await;
        for kind in
            ["dataElements", "organisationUnits", "categoryOptions", "programs", "attributes"]
        {
            let Some(uid) = ids(&client, kind).await.into_iter().next() else { continue };
            let usage = client.metadata().usage(&uid).await.unwrap();
            assert!(usage.left_out.is_empty(), "{version} {kind}: {:?}", usage.left_out);
        }
    }
}

#[tokio::test]
async fn a_search_that_is_refused_asks_the_kinds_one_by_one() {
    for version in ["2.41", "2.42", "2.43"] {
        let (sandbox, client) = start(version).await;
        let all = client.metadata().search("anc").await.unwrap();
        sandbox.fail(FaultRule::new(Fault::Status(400)).on_path("/api/metadata").times(3));
        let found = client.metadata().search("anc").await.unwrap();
        let what = |it: &dhis2_client::api::metadata::SearchResults| -> Vec<_> {
            let mut ids: Vec<_> = it
                .flat()
                .map(|hit| (hit.kind.clone(), hit.id.clone(), hit.matched.clone()))
                .collect();
            ids.sort();
            ids
        };
        assert_eq!(what(&found), what(&all), "{:?}", found.left_out);
    }
}
