//! Users: accounts, roles, settings, tokens.

use std::time::Duration;

use dhis2_client::api::tokens::NewToken;
use dhis2_client::workflow::NewUser;
use dhis2_client::{Auth, Client, In, Method, Reference, Version, kind};

use super::{said, scenarios, scratch};

scenarios! {
    an_account_is_made_kept_out_and_let_in
    a_user_is_given_roles_and_groups
    a_user_has_settings_of_their_own
    a_token_is_good_for_what_it_was_made_for
}

const PASSWORD: &str = "Scratch-2024";

fn username() -> String {
    scratch("user").to_lowercase().replace(' ', "")
}

/// Makes a user who may do nothing much, and the role they have.
async fn make<V: Version>(client: &Client<V>, username: &str) -> (String, String)
where
    kind::User: In<V>,
    kind::UserRole: In<V>,
{
    let name = scratch("role");
    let role = super::model(serde_json::json!({"name": name, "authorities": ["F_USER_VIEW"]}));
    let role = client.user_roles().create(&role).await.unwrap().uid().unwrap();
    let user = NewUser {
        username: Some(username.to_owned()),
        password: Some(PASSWORD.into()),
        first_name: "Scratch".into(),
        surname: "User".into(),
        user_roles: vec![Reference::to(role)],
        ..Default::default()
    };
    let user = client.users().create_from(&user).await.unwrap().uid().unwrap();
    (user.to_string(), role.to_string())
}

async fn signs_in<V: Version>(
    client: &Client<V>,
    username: &str,
) -> Result<Client, dhis2_client::Error> {
    let auth = Auth::basic(username, PASSWORD);
    Client::builder(client.base_url().as_str()).auth(auth).connect().await
}

async fn an_account_is_made_kept_out_and_let_in<V: Version>(client: &Client<V>)
where
    kind::User: In<V>,
    kind::UserRole: In<V>,
{
    let users = client.users();
    let username = username();
    let (user, role) = make(client, &username).await;
    let theirs = signs_in(client, &username).await.unwrap();
    assert_eq!(theirs.system().me().await.unwrap().username.as_deref(), Some(username.as_str()));
    assert!(theirs.user_settings().has_authority("F_USER_VIEW").await.unwrap());
    assert!(!theirs.user_settings().has_authority("F_SYSTEM_SETTING").await.unwrap());
    assert_eq!(theirs.user_settings().authorities().await.unwrap(), ["F_USER_VIEW"]);
    let forbidden = theirs.system().set_setting("applicationTitle", "x").await.unwrap_err();
    assert!(forbidden.is_forbidden(), "{forbidden:?}");

    users.disable(&user).await.unwrap();
    assert!(signs_in(client, &username).await.unwrap_err().is_unauthenticated());
    users.enable(&user).await.unwrap();
    signs_in(client, &username).await.unwrap();
    users.expire_on(&user, "2020-01-01").await.unwrap();
    assert!(signs_in(client, &username).await.unwrap_err().is_unauthenticated());
    users.never_expire(&user).await.unwrap();
    signs_in(client, &username).await.unwrap();

    let error = users.reset_password(&user).await.unwrap_err();
    assert!(error.is_conflict(), "there is no address: {error:?}");
    let error = users.reinvite(&user).await.unwrap_err();
    assert!(error.is_conflict(), "it is no invitation: {error:?}");

    let copy = users.replicate(&user, &format!("{username}x"), PASSWORD).await.unwrap();
    signs_in(client, &format!("{username}x")).await.unwrap();
    users.delete(&copy).await.unwrap();
    users.delete(&user).await.unwrap();
    client.user_roles().delete(&role).await.unwrap();
}

async fn a_user_is_given_roles_and_groups<V: Version>(client: &Client<V>)
where
    kind::User: In<V>,
    kind::UserRole: In<V>,
    kind::UserGroup: In<V>,
{
    let username = username();
    let (user, first) = make(client, &username).await;
    let name = scratch("role");
    let second = super::model(serde_json::json!({"name": name, "authorities": []}));
    let second = client.user_roles().create(&second).await.unwrap().uid().unwrap();
    client.user_roles().set_authorities(&second, &["F_CONSTANT_ADD"]).await.unwrap();
    client.user_roles().add_user(&second, &user).await.unwrap();
    let theirs = signs_in(client, &username).await.unwrap();
    let mut may = theirs.user_settings().authorities().await.unwrap();
    may.sort();
    assert_eq!(may, ["F_CONSTANT_ADD", "F_USER_VIEW"]);
    client.user_roles().remove_user(&second, &user).await.unwrap();
    let roles = said(&client.users().fields("userRoles[id]").get(&user).await.unwrap());
    assert_eq!(roles["userRoles"], serde_json::json!([{"id": first}]));

    let name = scratch("group");
    let group = super::model(serde_json::json!({"name": name}));
    let group = client.user_groups().create(&group).await.unwrap().uid().unwrap();
    client.user_groups().add_members(&group, &[&user]).await.unwrap();
    let members = said(&client.user_groups().fields("users[id]").get(&group).await.unwrap());
    assert_eq!(members["users"][0]["id"], user.as_str());
    client.user_groups().delete(&group).await.unwrap();
    client.users().delete(&user).await.unwrap();
    client.user_roles().delete(&second).await.unwrap();
    client.user_roles().delete(&first).await.unwrap();
}

async fn a_user_has_settings_of_their_own<V: Version>(client: &Client<V>)
where
    kind::User: In<V>,
    kind::UserRole: In<V>,
{
    let username = username();
    let (user, role) = make(client, &username).await;
    let theirs = client.user_settings_of(&username);
    theirs.set("keyUiLocale", "fr").await.unwrap();
    assert_eq!(theirs.get("keyUiLocale").await.unwrap().as_deref(), Some("fr"));
    assert_eq!(theirs.all().await.unwrap().key_ui_locale.as_deref(), Some("fr"));
    assert_ne!(client.user_settings().get("keyUiLocale").await.unwrap().as_deref(), Some("fr"));
    theirs.unset("keyUiLocale").await.unwrap();
    assert_ne!(theirs.get("keyUiLocale").await.unwrap().as_deref(), Some("fr"));
    client.users().delete(&user).await.unwrap();
    client.user_roles().delete(&role).await.unwrap();
}

async fn a_token_is_good_for_what_it_was_made_for<V: Version>(client: &Client<V>) {
    let token = NewToken {
        methods: vec![Method::GET],
        expires_in: Some(Duration::from_secs(600)),
        ..Default::default()
    };
    let made = client.tokens().create(&token).await.unwrap();
    let auth = Auth::token(made.secret.clone());
    let reader = Client::builder(client.base_url().as_str()).auth(auth).connect().await.unwrap();
    assert!(reader.system().me().await.unwrap().username.is_some());
    let refused = reader.data_store().set("scratch", "key", "value").await.unwrap_err();
    assert!(refused.is_unauthenticated(), "{refused:?}");

    let listed = client.tokens().list().await.unwrap();
    let listed = listed.iter().find(|it| it.uid == made.uid).unwrap();
    assert_eq!(listed.methods, ["GET"]);
    assert!(listed.expires.is_some());
    client.tokens().revoke(&made.uid).await.unwrap();
    assert!(client.tokens().list().await.unwrap().iter().all(|it| it.uid != made.uid));
    assert!(client.tokens().revoke(&made.uid).await.unwrap_err().is_not_found());
}
