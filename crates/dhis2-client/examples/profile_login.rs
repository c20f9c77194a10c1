//! Adds a profile, logs in to its server by OAuth2, and asks the server who that was.
//!
//! Run it with `cargo run -p dhis2-client --example profile_login`: the server is the embedded one,
//! and a browser that follows a script stands in for the person. Nothing is left behind: the
//! profiles are those of a temporary folder.

#![expect(clippy::print_stdout, reason = "an example talks to people")]

use std::time::Duration;

use anyhow::Context as _;
use dhis2_client::oauth2::ApplicationRegistration;
use dhis2_client::{Auth, Client, Patch};
use dhis2_profile::{Environment, OAuth2Settings, Profile, ProfileAuth, Profiles, Scope, Secret};
use dhis2_sandbox::{Browser, Sandbox};

/// What the program is registered with; in earnest it comes from where secrets are kept.
const SECRET: &str = "only for this example";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let sandbox = Sandbox::builder().version("2.42").authorization_server().start().await?;
    println!("An embedded DHIS2 {} runs at {}\n", sandbox.release(), sandbox.url());

    println!("1. An administrator registers the program, and names who may sign in by token");
    let admin = Client::builder(sandbox.url()).auth(Auth::basic("admin", "district"));
    let admin = admin.connect().await?;
    let registration = ApplicationRegistration::new("Example", "example")
        .secret(SECRET)
        .redirect_uri("http://127.0.0.1");
    admin.register_application(&registration).await?;
    let me = admin.system().me().await?.id.context("the admin has a UID")?;
    admin.users().patch(&me, &Patch::new().add("/openId", "admin")).await?;

    println!("2. A person adds a profile");
    let folder = tempfile::tempdir()?;
    let profiles = Profiles::new(Environment::new(folder.path(), None));
    let profile = Profile {
        url: sandbox.url().to_owned(),
        auth: ProfileAuth::OAuth2(OAuth2Settings {
            client_id: "example".into(),
            client_secret: Some(Secret::plain(SECRET)),
            scope: "openid username".into(),
            redirect_uri: None,
        }),
        version: Some(42),
    };
    profiles.add("embedded", &profile, Scope::Project)?;
    profiles.set_default("embedded", Scope::Project)?;
    for listed in profiles.list()? {
        let star = if listed.is_default { "*" } else { " " };
        println!("   {star} {} → {} ({})", listed.name, listed.url, listed.auth);
    }

    println!("3. The person logs in");
    let resolved = profiles.resolve(None)?;
    println!("   the profile is chosen by {}", resolved.rule);
    let show = |url: &url::Url| {
        println!(
            "   open this in a browser: {}…",
            url.as_str().split('?').next().unwrap_or_default()
        );
        let url = url.to_string();
        std::thread::spawn(move || match Browser::new("admin", "district").agree(&url) {
            Ok(_) => println!("   the browser says that the page may be closed"),
            Err(error) => println!("   {error}"),
        });
    };
    resolved.log_in(Duration::from_secs(60), show).await?;

    println!("4. Any program calls the server by the profile, without a password");
    let client = resolved.connect().await?;
    let me = client.system().me().await?;
    println!(
        "   DHIS2 {} says: you are {}, with {} authorities",
        client.server_version(),
        me.username.unwrap_or_default(),
        me.authorities.map_or(0, |it| it.len())
    );

    resolved.log_out().await?;
    println!(
        "5. The person logs out: {}",
        match resolved.connect().await {
            Ok(_) => "and is still in, which should not be".to_owned(),
            Err(error) => format!("{:#}", anyhow::Error::from(error)),
        }
    );
    Ok(())
}
