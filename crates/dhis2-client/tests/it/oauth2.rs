//! Signing in by OAuth2 on the embedded server, with a browser that follows a script.

use std::sync::Arc;
use std::time::Duration;

use dhis2_client::oauth2::{
    Application, ApplicationRegistration, AuthorizationServer, LoginFailure, MemoryStore, Receiver,
    StoredTokens, TokenStore as _, Tokens,
};
use dhis2_client::{Auth, Client, Error, Patch};
use dhis2_sandbox::{Browser, Sandbox};
use url::Url;

const SECRET: &str = "s3cret: ä%";

const LIMIT: Duration = Duration::from_secs(20);

async fn admin(sandbox: &Sandbox) -> Client {
    let auth = Auth::basic("admin", "district");
    Client::builder(sandbox.url()).auth(auth).connect().await.unwrap()
}

/// Starts a server that a program is registered with, and whose admin may sign in by token.
async fn prepared(version: &str, registration: &ApplicationRegistration) -> Sandbox {
    let sandbox = Sandbox::builder().version(version).authorization_server().start().await.unwrap();
    let admin = admin(&sandbox).await;
    let me = admin.system().me().await.unwrap().id.unwrap();
    let open_id = Patch::new().add("/openId", "admin");
    admin.users().patch(&me, &open_id).await.unwrap();
    admin.register_application(registration).await.unwrap();
    sandbox
}

fn public() -> ApplicationRegistration {
    ApplicationRegistration::new("Test", "test").redirect_uri("http://127.0.0.1")
}

fn registration() -> ApplicationRegistration {
    public().secret(SECRET)
}

fn application() -> Application {
    Application::new("test").secret(SECRET)
}

async fn server(sandbox: &Sandbox) -> AuthorizationServer {
    Client::builder(sandbox.url()).authorization_server().await.unwrap()
}

/// Lets the admin answer in a browser.
fn in_the_background(url: &Url, answer: fn(Browser, &str) -> std::io::Result<String>) {
    let url = url.to_string();
    std::thread::spawn(move || {
        let page = answer(Browser::new("admin", "district"), &url).unwrap();
        assert!(page.contains("You may close this page"), "{page}");
    });
}

/// Logs in, with a browser that agrees.
async fn log_in(server: &AuthorizationServer, application: &Application) -> Result<Tokens, Error> {
    server.log_in(application, LIMIT, |url| in_the_background(url, Browser::agree)).await
}

async fn me(sandbox: &Sandbox, credentials: StoredTokens) -> Result<Option<String>, Error> {
    let auth = Auth::from_credentials(credentials);
    let client = Client::builder(sandbox.url()).auth(auth).connect().await?;
    Ok(client.system().me().await?.username.map(|it| it.to_string()))
}

#[tokio::test]
async fn a_person_logs_in_and_the_program_signs_with_the_tokens() {
    for version in ["2.42", "2.43"] {
        let sandbox = prepared(version, &registration()).await;
        let (server, application) = (server(&sandbox).await, application());
        let tokens = log_in(&server, &application).await.unwrap();
        assert_eq!(tokens.scopes(), ["openid", "username"]);
        assert!(tokens.is_fresh() && tokens.refresh_token().is_some());
        let store = Arc::new(MemoryStore::default());
        store.save("me", &tokens).await.unwrap();
        let credentials = StoredTokens::new(server, application, store, "me");
        assert_eq!(me(&sandbox, credentials).await.unwrap().as_deref(), Some("admin"));
    }
}

#[tokio::test]
async fn a_program_without_a_secret_gets_nothing_to_renew_its_login_with() {
    let sandbox = prepared("2.42", &public()).await;
    let (server, application) = (server(&sandbox).await, Application::new("test"));
    let tokens = log_in(&server, &application).await.unwrap();
    assert!(tokens.is_fresh() && tokens.refresh_token().is_none());
    let error = server.refresh(&application, &tokens).await.unwrap_err();
    assert_eq!(error.login_failure(), Some(LoginFailure::LoginNeeded));
    server.revoke(&application, &tokens).await.unwrap();
}

#[tokio::test]
async fn a_program_with_a_wrong_secret_is_refused() {
    let sandbox = prepared("2.42", &registration()).await;
    let server = server(&sandbox).await;
    let error = log_in(&server, &Application::new("test").secret("wrong")).await.unwrap_err();
    assert_eq!(error.login_failure(), Some(LoginFailure::ApplicationRefused));
    assert_eq!(error.to_string(), "the server does not know the program, or its secret is wrong");
}

#[tokio::test]
async fn tokens_are_refreshed_before_they_expire_and_once_only() {
    // A lifetime that is below the 30 seconds: every token is to be refreshed at once.
    let sandbox = prepared("2.42", &registration().lifetimes(20, 3600)).await;
    let (server, application) = (server(&sandbox).await, application());
    let tokens = log_in(&server, &application).await.unwrap();
    assert!(!tokens.is_fresh());
    let store = Arc::new(MemoryStore::default());
    store.save("me", &tokens).await.unwrap();
    sandbox.forget_requests();
    let credentials = StoredTokens::new(server, application, store.clone(), "me");
    assert_eq!(me(&sandbox, credentials).await.unwrap().as_deref(), Some("admin"));
    let asked = sandbox.requests().iter().filter(|it| it.path == "/oauth2/token").count();
    assert!(asked >= 1, "{asked}");
    assert_ne!(store.load("me").await.unwrap().unwrap().access_token(), tokens.access_token());
}

#[tokio::test]
async fn many_calls_at_once_refresh_once() {
    let sandbox = prepared("2.42", &registration()).await;
    let (server, application) = (server(&sandbox).await, application());
    let tokens = log_in(&server, &application).await.unwrap();
    let stale = Tokens::new(
        tokens.access_token(),
        tokens.refresh_token().map(str::to_owned),
        Some(1),
        tokens.scopes().to_vec(),
    );
    let store = Arc::new(MemoryStore::default());
    store.save("me", &stale).await.unwrap();
    let auth = Auth::from_credentials(StoredTokens::new(server, application, store, "me"));
    let client = Client::builder(sandbox.url()).auth(auth).connect().await.unwrap();
    let system = client.system();
    let calls = (0..20).map(|_| system.me());
    for result in futures_util::future::join_all(calls).await {
        result.unwrap();
    }
    let refreshes = sandbox.requests().into_iter().filter(|it| {
        it.path == "/oauth2/token" && String::from_utf8_lossy(&it.body).contains("refresh_token")
    });
    assert_eq!(refreshes.count(), 1);
}

#[tokio::test]
async fn a_login_that_has_ended_says_to_log_in_again() {
    let sandbox = prepared("2.42", &registration()).await;
    let (server, application) = (server(&sandbox).await, application());
    let tokens = log_in(&server, &application).await.unwrap();
    let store = Arc::new(MemoryStore::default());
    store.save("me", &tokens).await.unwrap();
    let credentials = StoredTokens::new(server, application.clone(), store.clone(), "me");
    credentials.log_out().await.unwrap();
    let error = me(&sandbox, credentials).await.unwrap_err();
    assert_eq!(error.login_failure(), Some(LoginFailure::LoginNeeded));
    assert!(error.to_string().starts_with("`me` is not logged in at http://127.0.0.1"), "{error}");
    let error = self::server(&sandbox).await.refresh(&application, &tokens).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the login has ended, and the server does not renew it; log in again"
    );
}

#[tokio::test]
async fn what_a_browser_brings_back_is_checked() {
    let sandbox = prepared("2.42", &registration()).await;
    let (server, application) = (server(&sandbox).await, application());
    let login = server.begin_login(&application, "http://127.0.0.1:9/").unwrap();
    let strange = Url::parse("http://127.0.0.1:9/?code=x&state=strange").unwrap();
    let error = server.finish_login(login, &strange).await.unwrap_err();
    assert_eq!(error.login_failure(), Some(LoginFailure::StateMismatch));
    let denied = server.log_in(&application, LIMIT, |url| in_the_background(url, Browser::deny));
    let error = denied.await.unwrap_err();
    assert_eq!(error.login_failure(), Some(LoginFailure::Denied));
    let login = server.begin_login(&application, "http://127.0.0.1:9/").unwrap();
    let state = login.url().query_pairs().find(|(key, _)| key == "state").unwrap().1.into_owned();
    let expired = Url::parse(&format!("http://127.0.0.1:9/?code=gone&state={state}")).unwrap();
    let error = server.finish_login(login, &expired).await.unwrap_err();
    assert_eq!(error.login_failure(), Some(LoginFailure::CodeRefused));
}

#[tokio::test]
async fn a_receiver_turns_strangers_away_and_gives_up_in_time() {
    let sandbox = prepared("2.42", &registration()).await;
    let (server, application) = (server(&sandbox).await, application());
    let receiver = Receiver::bind(None).await.unwrap();
    let uri = receiver.redirect_uri().to_owned();
    let login = server.begin_login(&application, &uri).unwrap();
    let icon = std::thread::spawn(move || {
        use std::io::{Read as _, Write as _};
        let mut stream = std::net::TcpStream::connect(uri.trim_start_matches("http://")).unwrap();
        let request = "GET /favicon.ico HTTP/1.1\r\nhost: x\r\n\r\n";
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    });
    let error = receiver.wait(&login, Duration::from_secs(3)).await.unwrap_err();
    assert!(icon.join().unwrap().starts_with("HTTP/1.1 404"));
    assert_eq!(error.login_failure(), Some(LoginFailure::TimedOut));
    let error = Receiver::bind(Some("https://example.org/")).await.unwrap_err().to_string();
    assert!(error.contains("is no address to come back to"), "{error}");
    let error = Receiver::bind(Some("http://example.org/")).await.unwrap_err().to_string();
    assert!(error.contains("is not on this machine"), "{error}");
}

#[tokio::test]
async fn a_server_without_an_authorization_server_says_so() {
    for version in ["2.41", "2.42", "2.43"] {
        let sandbox = Sandbox::builder().version(version).start().await.unwrap();
        let error = Client::builder(sandbox.url()).authorization_server().await.unwrap_err();
        assert_eq!(error.login_failure(), Some(LoginFailure::Off), "{version}: {error}");
        assert!(error.to_string().contains("personal access token"), "{error}");
    }
}

#[tokio::test]
async fn a_token_without_a_user_is_explained_by_the_server() {
    let sandbox = Sandbox::builder().authorization_server().start().await.unwrap();
    admin(&sandbox).await.register_application(&registration()).await.unwrap();
    let (server, application) = (server(&sandbox).await, application());
    let store = Arc::new(MemoryStore::default());
    store.save("me", &log_in(&server, &application).await.unwrap()).await.unwrap();
    let credentials = StoredTokens::new(server, application, store, "me");
    let error = me(&sandbox, credentials).await.unwrap_err();
    assert!(error.is_unauthenticated() && format!("{error}").contains("mapping claim"), "{error}");
}

#[tokio::test]
async fn nothing_shows_a_token() {
    let sandbox = prepared("2.42", &registration()).await;
    let (server, application) = (server(&sandbox).await, application());
    let tokens = log_in(&server, &application).await.unwrap();
    let login = server.begin_login(&application, "http://127.0.0.1:9/").unwrap();
    let store = Arc::new(MemoryStore::default());
    let shown = format!("{server:?} {application:?} {tokens:?} {login:?} {store:?}");
    let credentials = StoredTokens::new(server, application, store, "me");
    let shown = format!("{shown} {credentials:?}");
    let shown = format!("{shown} {:?}", Auth::from_credentials(credentials));
    for secret in [SECRET, tokens.access_token(), tokens.refresh_token().unwrap()] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
