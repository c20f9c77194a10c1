//! The generated calls: what they send, and that they go the way of any other call.

use dhis2_client::{Auth, Client};
use dhis2_operations::{data_store::datastore, server::system};
use dhis2_sandbox::{Fault, FaultRule, Sandbox};
use serde_json::json;

async fn connected(release: u16) -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().version(&format!("2.{release}")).start().await.unwrap();
    let client = Client::builder(sandbox.url()).auth(Auth::basic("admin", "district"));
    let client = client.connect().await.unwrap();
    (sandbox, client)
}

#[tokio::test]
async fn an_entry_is_stored_and_read_by_generated_calls() {
    for release in [41, 42, 43] {
        let (sandbox, client) = connected(release).await;
        let value = json!({"colour": "red", "size": 3});
        let add = datastore::add_entry(&client, "a space", "key");
        let answer = add.encrypt(false).body(&value).unwrap().send().await.unwrap();
        assert!(answer.is_done(), "{answer:?}");
        let sent = sandbox.requests().pop().unwrap();
        assert_eq!(sent.path, "/api/dataStore/a space/key");
        assert_eq!(sent.parameter("encrypt"), Some("false"));
        let keys = datastore::get_keys_in_namespace(&client, "a space").send().await.unwrap();
        assert_eq!(keys, ["key"]);
        let read = datastore::get_entry(&client, "a space", "key").send().await;
        assert_eq!(read.unwrap(), value);
        let again = datastore::add_entry(&client, "a space", "key").body(&value).unwrap();
        assert!(again.send().await.unwrap_err().is_conflict());
        datastore::delete_namespace(&client, "a space").send().await.unwrap();
        assert!(datastore::get_entry(&client, "a space", "key").send().await.is_err());
    }
}

#[tokio::test]
async fn a_generated_call_that_only_reads_is_tried_again() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let client = Client::builder(sandbox.url())
        .auth(Auth::basic("admin", "district"))
        .retry(dhis2_client::RetryPolicy {
            base_delay: std::time::Duration::ZERO,
            ..dhis2_client::RetryPolicy::default()
        })
        .connect()
        .await
        .unwrap();
    sandbox.fail(FaultRule::new(Fault::Status(503)).on_path("/api/system/info"));
    let info = system::get_system_info(&client).send().await.unwrap();
    assert_eq!(info.version.as_deref(), Some(client.server_version().as_str()));
}
