//! Data stores: keys and values, parts of them, queries.

use dhis2_client::api::data_store::{DataStore, Entry, EntryQuery, Roll};
use dhis2_client::{Client, Version};
use futures_util::TryStreamExt as _;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{scenarios, scratch};

scenarios! {
    a_value_is_kept_and_changed
    the_store_of_the_user_is_their_own
    entries_are_queried
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Settings {
    theme: String,
    sizes: Vec<u32>,
}

fn namespace() -> String {
    scratch("store").replace(' ', "-")
}

async fn a_value_is_kept_and_changed<V: Version>(client: &Client<V>) {
    let store = client.data_store();
    lives(&store).await;

    let namespace = namespace();
    store.create_encrypted(&namespace, "secret", "s3cret").await.unwrap();
    assert_eq!(store.get::<String>(&namespace, "secret").await.unwrap(), "s3cret");
    let about = store.metadata(&namespace, "secret").await.unwrap();
    assert_eq!(about.namespace.as_deref(), Some(namespace.as_str()));
    assert_eq!(about.key.as_deref(), Some("secret"));
    assert!(about.created.is_some());
    store.delete_namespace(&namespace).await.unwrap();
}

async fn the_store_of_the_user_is_their_own<V: Version>(client: &Client<V>) {
    lives(&client.user_data_store()).await;
    lives(&client.user_data_store_of("admin")).await;
}

async fn lives<V: Version>(store: &DataStore<'_, V>) {
    let namespace = namespace();
    assert!(store.keys(&namespace).await.is_err());
    let settings = Settings { theme: "dark".into(), sizes: vec![1, 2] };
    store.create(&namespace, "settings", &settings).await.unwrap();
    let again = store.create(&namespace, "settings", &settings).await.unwrap_err();
    assert!(again.is_conflict(), "{again:?}");
    assert_eq!(store.get::<Settings>(&namespace, "settings").await.unwrap(), settings);
    assert_eq!(store.get_opt::<Value>(&namespace, "nothing").await.unwrap(), None);
    assert!(store.get::<Value>(&namespace, "nothing").await.unwrap_err().is_not_found());

    store.update_path(&namespace, "settings", "theme", "light").await.unwrap();
    let list = Roll { path: "sizes", keep: 2 };
    store.roll(&namespace, "settings", list, &3).await.unwrap();
    let changed = Settings { theme: "light".into(), sizes: vec![2, 3] };
    assert_eq!(store.get::<Settings>(&namespace, "settings").await.unwrap(), changed);

    store.set(&namespace, "new", &json!({"a": 1})).await.unwrap();
    store.set(&namespace, "new", &json!({"a": 2})).await.unwrap();
    assert_eq!(store.get::<Value>(&namespace, "new").await.unwrap(), json!({"a": 2}));
    let mut keys = store.keys(&namespace).await.unwrap();
    keys.sort();
    assert_eq!(keys, ["new", "settings"]);
    assert!(store.namespaces().await.unwrap().contains(&namespace));
    store.delete(&namespace, "new").await.unwrap();
    store.delete_namespace(&namespace).await.unwrap();
    assert!(!store.namespaces().await.unwrap().contains(&namespace));
}

async fn entries_are_queried<V: Version>(client: &Client<V>) {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Row {
        key: String,
        n: u32,
    }
    let store = client.data_store();
    let namespace = namespace();
    for n in 1..=3 {
        store
            .set(&namespace, &format!("k{n}"), &json!({"n": n, "deep": {"x": "y"}}))
            .await
            .unwrap();
    }
    let query = EntryQuery {
        fields: Some("n".into()),
        filters: vec!["n:gt:1".into()],
        order: Some("n:desc".into()),
        ..Default::default()
    };
    let page = store.query::<Row>(&namespace, &query, 1).await.unwrap();
    let row = |n: u32| Row { key: format!("k{n}"), n };
    assert_eq!(page.items, [row(3), row(2)]);
    let all: Vec<Row> = store.entries(&namespace, &query).try_collect().await.unwrap();
    assert_eq!(all, [row(3), row(2)]);
    let whole = store.query::<Entry>(&namespace, &EntryQuery::default(), 1).await.unwrap();
    assert_eq!(whole.items.len(), 3);
    assert_eq!(whole.items[0].value, json!({"n": 1, "deep": {"x": "y"}}));
    store.delete_namespace(&namespace).await.unwrap();
}
