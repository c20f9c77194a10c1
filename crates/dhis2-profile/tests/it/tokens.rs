//! Tokens in files, and logging in by a profile.

use std::fs;
use std::sync::Arc;
use std::time::Duration;

use dhis2_client::oauth2::{
    Application, ApplicationRegistration, LoginFailure, StoredTokens, TokenStore as _, Tokens,
};
use dhis2_client::{Auth, Client, Patch};
use dhis2_profile::{
    Environment, Error, OAuth2Settings, Profile, ProfileAuth, Profiles, Scope, Secret, SqliteStore,
};
use dhis2_sandbox::{Browser, Sandbox};
use tempfile::TempDir;

const SECRET: &str = "s3cret";

fn tokens(access: &str, end: Option<u64>) -> Tokens {
    Tokens::new(access, Some(format!("{access}-refresh")), end, vec!["openid".into(), "x".into()])
}

#[tokio::test]
async fn tokens_are_kept_for_their_owner_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deep/tokens.sqlite");
    let store = SqliteStore::open(&path).unwrap();
    assert_eq!(store.load("a").await.unwrap(), None);
    store.save("a", &tokens("one", Some(5))).await.unwrap();
    store.save("b", &tokens("two", None)).await.unwrap();
    store.save("a", &tokens("three", Some(6))).await.unwrap();
    let again = SqliteStore::open(&path).unwrap();
    assert_eq!(again.load("a").await.unwrap(), Some(tokens("three", Some(6))));
    again.remove("a").await.unwrap();
    assert_eq!(store.load("a").await.unwrap(), None);
    assert_eq!(store.load("b").await.unwrap(), Some(tokens("two", None)));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(path.clone()), 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        assert!(matches!(SqliteStore::open(&path), Err(Error::Readable { .. })));
    }
}

#[tokio::test]
async fn a_broken_store_is_moved_aside_and_not_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.sqlite");
    for number in 1..3 {
        let broken = format!("this is no database, number {number}").repeat(100);
        fs::write(&path, &broken).unwrap();
        private(&path);
        let store = SqliteStore::open(&path).unwrap();
        store.save("a", &tokens("one", None)).await.unwrap();
        let aside = folder.path().join(format!("tokens.sqlite.broken-{number}"));
        assert_eq!(fs::read_to_string(aside).unwrap(), broken);
    }
}

#[cfg(unix)]
fn private(path: &std::path::Path) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
}

#[cfg(not(unix))]
fn private(_path: &std::path::Path) {}

/// A server with a program, and a profile that signs in to it by OAuth2.
struct Place {
    sandbox: Sandbox,
    folder: TempDir,
}

impl Place {
    async fn new() -> Self {
        let sandbox = Sandbox::builder().authorization_server().start().await.unwrap();
        let admin = Client::builder(sandbox.url()).auth(Auth::basic("admin", "district"));
        let admin = admin.connect().await.unwrap();
        let me = admin.system().me().await.unwrap().id.unwrap();
        admin.users().patch(&me, &Patch::new().add("/openId", "admin")).await.unwrap();
        let registration = ApplicationRegistration::new("Test", "test")
            .secret(SECRET)
            .redirect_uri("http://127.0.0.1");
        admin.register_application(&registration).await.unwrap();
        let place = Self { sandbox, folder: tempfile::tempdir().unwrap() };
        let profile = Profile {
            url: place.sandbox.url().into(),
            auth: ProfileAuth::OAuth2(OAuth2Settings {
                client_id: "test".into(),
                client_secret: Some(Secret::plain(SECRET)),
                scope: "openid username".into(),
                redirect_uri: None,
            }),
            version: None,
        };
        place.profiles().add("staging", &profile, Scope::Project).unwrap();
        place
    }

    fn profiles(&self) -> Profiles {
        Profiles::new(Environment::new(self.folder.path(), None))
    }

    async fn log_in(&self) -> Result<(), Error> {
        let resolved = self.profiles().resolve(Some("staging")).unwrap();
        let limit = Duration::from_secs(30);
        resolved
            .log_in(limit, |url| {
                let url = url.to_string();
                std::thread::spawn(move || Browser::new("admin", "district").agree(&url).unwrap());
            })
            .await
    }
}

#[tokio::test]
async fn a_person_logs_in_once_and_other_programs_use_the_tokens() {
    let place = Place::new().await;
    let resolved = place.profiles().resolve(Some("staging")).unwrap();
    let Err(Error::Client(error)) = resolved.connect().await else { panic!("nobody logged in") };
    assert_eq!(error.login_failure(), Some(LoginFailure::LoginNeeded));
    place.log_in().await.unwrap();
    let verified = place.profiles().resolve(Some("staging")).unwrap().verify().await.unwrap();
    assert_eq!(verified.username, "admin");
    resolved.log_out().await.unwrap();
    assert!(resolved.connect().await.is_err());
    let file = fs::read(place.folder.path().join(".dhis2/tokens.sqlite")).unwrap();
    assert!(!file.is_empty(), "the file stays for others");
}

#[tokio::test]
async fn programs_that_refresh_at_once_refresh_once() {
    let place = Place::new().await;
    place.log_in().await.unwrap();
    let path = place.folder.path().join(".dhis2/tokens.sqlite");
    let store = SqliteStore::open(&path).unwrap();
    let fresh = store.load("staging").await.unwrap().unwrap();
    let stale = Tokens::new(
        fresh.access_token(),
        fresh.refresh_token().map(str::to_owned),
        Some(1),
        fresh.scopes().to_vec(),
    );
    store.save("staging", &stale).await.unwrap();
    place.sandbox.forget_requests();
    // Each with a store, a server and a memory of its own, as in another process.
    let programs = (0..6).map(|_| async {
        let server = Client::builder(place.sandbox.url()).authorization_server().await.unwrap();
        let application = Application::new("test").secret(SECRET);
        let store = Arc::new(SqliteStore::open(&path).unwrap());
        let credentials = StoredTokens::new(server, application, store, "staging");
        let auth = Auth::from_credentials(credentials);
        Client::builder(place.sandbox.url()).auth(auth).connect().await.unwrap();
    });
    futures_util::future::join_all(programs).await;
    let asked = place.sandbox.requests().into_iter().filter(|it| it.path == "/oauth2/token");
    assert_eq!(asked.count(), 1);
}
