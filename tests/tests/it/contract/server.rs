//! The server itself: what it is, who the user is, settings.

use dhis2_client::{Auth, Client, Version};

use super::scenarios;

scenarios! {
    a_server_says_what_it_is
    a_setting_is_set_and_unset
    wrong_credentials_are_refused
}

async fn a_server_says_what_it_is<V: Version>(client: &Client<V>) {
    let info = client.system().fresh().info().await.unwrap();
    assert_eq!(info.version.as_deref(), Some(client.server_version().as_str()));
    let me = client.system().me().await.unwrap();
    assert!(!me.authorities.unwrap().is_empty());
    let schema = client.system().schema("dataElement").await.unwrap();
    assert_eq!(schema.plural.as_deref(), Some("dataElements"));
    assert!(schema.properties.unwrap().len() > 30);
    assert!(client.system().schema("nothing").await.unwrap_err().is_not_found());
    assert_eq!(client.system().uids(3).await.unwrap().len(), 3);
    assert!(client.system().statistics().await.unwrap().object_counts["organisationUnit"] > 0);
}

async fn a_setting_is_set_and_unset<V: Version>(client: &Client<V>) {
    let system = client.system();
    let key = "keyApplicationFooter";
    let before = system.fresh().setting(key).await.unwrap();
    system.set_setting(key, "Set by a test").await.unwrap();
    assert_eq!(system.setting(key).await.unwrap().as_deref(), Some("Set by a test"));
    match before.filter(|text| !text.is_empty()) {
        Some(before) => system.set_setting(key, &before).await.unwrap(),
        None => system.unset_setting(key).await.unwrap(),
    }
    assert_ne!(system.setting(key).await.unwrap().as_deref(), Some("Set by a test"));
    assert_eq!(system.setting("keyNoSuchThing").await.unwrap(), None);
}

async fn wrong_credentials_are_refused<V: Version>(client: &Client<V>) {
    for auth in [Auth::basic("admin", "wrong"), Auth::token("d2p_nothing"), Auth::bearer("nothing")]
    {
        let error = Client::builder(client.base_url().as_str()).auth(auth).connect().await;
        let error = error.unwrap_err();
        assert!(error.is_unauthenticated(), "{error:?}");
    }
}
