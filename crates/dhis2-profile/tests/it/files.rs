//! Profiles in files, as programs and people use them.

use std::fs;
use std::path::{Path, PathBuf};

use dhis2_profile::{
    Environment, Error, OAuth2Settings, Profile, ProfileAuth, Profiles, Rule, Scope, Secret,
};
use tempfile::TempDir;

/// A working folder within a project, and a folder for configuration.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("project/deep/below")).unwrap();
        Self { folder }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn environment(&self) -> Environment {
        Environment::new(self.path("project/deep/below"), Some(self.path("config")))
    }

    fn profiles(&self) -> Profiles {
        Profiles::new(self.environment())
    }

    /// Writes a file as a careful person does.
    fn write(&self, path: &str, text: &str) -> PathBuf {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        set_mode(&path, 0o600);
        path
    }
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(not(unix))]
fn set_mode(_path: &Path, _mode: u32) {}

fn basic(url: &str) -> Profile {
    Profile {
        url: url.into(),
        auth: ProfileAuth::Basic { username: "ada".into(), password: Secret::plain("s3cret") },
        version: None,
    }
}

const PROJECT: &str = "project/.dhis2/profiles.toml";
const GLOBAL: &str = "config/profiles.toml";

#[test]
fn the_first_rule_that_says_a_profile_wins() {
    let place = Place::new();
    let profiles = place.profiles();
    assert!(matches!(profiles.resolve(None), Err(Error::NoProfile)));
    place.write(GLOBAL, "default = 'a'\n[profiles.a]\nbase_url = 'https://a.org'\n");
    assert_eq!(profiles.resolve(None).unwrap().rule, Rule::GlobalDefault);
    place.write(PROJECT, "default = 'b'\n[profiles.b]\nbase_url = 'https://b.org'\n");
    let resolved = profiles.resolve(None).unwrap();
    assert_eq!((resolved.rule, &*resolved.profile.url), (Rule::ProjectDefault, "https://b.org"));
    assert_eq!(resolved.origin, Some((Scope::Project, place.path(PROJECT))));
    let environment = place
        .environment()
        .with("DHIS2_URL", "https://c.org")
        .with("DHIS2_USERNAME", "ada")
        .with("DHIS2_PASSWORD", "s3cret");
    let resolved = Profiles::new(environment.clone()).resolve(None).unwrap();
    assert_eq!((resolved.rule, resolved.name), (Rule::UrlVariable, None));
    assert_eq!(resolved.profile, basic("https://c.org"));
    let environment = environment.with("DHIS2_TOKEN", "d2p_x");
    let resolved = Profiles::new(environment.clone()).resolve(None).unwrap();
    assert_eq!(resolved.profile.auth, ProfileAuth::Token(Secret::plain("d2p_x")));
    let profiles = Profiles::new(environment.with("DHIS2_PROFILE", "a"));
    assert_eq!(profiles.resolve(None).unwrap().rule, Rule::ProfileVariable);
    let named = profiles.resolve(Some("b")).unwrap();
    assert_eq!((named.rule, named.name.as_deref()), (Rule::Named, Some("b")));
}

#[test]
fn an_address_without_credentials_is_no_profile() {
    let place = Place::new();
    let profiles = Profiles::new(place.environment().with("DHIS2_URL", "https://c.org"));
    let error = profiles.resolve(None).unwrap_err().to_string();
    assert_eq!(
        error,
        "DHIS2_URL: it is set without DHIS2_TOKEN, and without both DHIS2_USERNAME and DHIS2_PASSWORD"
    );
}

#[test]
fn a_profile_of_the_project_hides_one_of_the_user() {
    let place = Place::new();
    place.write(GLOBAL, "[profiles.x]\nbase_url = 'https://far.org'\n");
    place.write(PROJECT, "[profiles.x]\nbase_url = 'https://near.org'\n");
    let profiles = place.profiles();
    assert_eq!(profiles.get("x").unwrap().url, "https://near.org");
    let listed = profiles.list().unwrap();
    assert_eq!(listed.len(), 2);
    assert!(!listed[0].is_hidden && listed[1].is_hidden);
    let error = profiles.get("y").unwrap_err().to_string();
    assert_eq!(error, "there is no profile `y`; there are x");
}

#[test]
fn a_change_keeps_comments_order_and_unknown_keys() {
    let place = Place::new();
    let text = "\
# Ours.
default = \"one\" # the usual one

[profiles.one]
# Do not touch on Fridays.
base_url = \"https://one.org\" # the old address
colour = \"red\"
auth = \"pat\"
token = \"d2p_one\"

[profiles.two]
base_url = \"https://two.org\"
";
    let path = place.write(PROJECT, text);
    let profiles = place.profiles();
    let mut one = profiles.get("one").unwrap();
    assert_eq!(profiles.resolve(None).unwrap().unknown_keys, ["colour"]);
    one.url = "https://new.org".into();
    profiles.update("one", &one).unwrap();
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        text.replace("https://one.org", "https://new.org")
    );
    profiles.rename("one", "uno").unwrap();
    let renamed = fs::read_to_string(&path).unwrap();
    assert!(renamed.contains("default = \"uno\" # the usual one"), "{renamed}");
    assert!(renamed.contains("[profiles.uno]\n# Do not touch on Fridays."), "{renamed}");
    assert!(renamed.find("profiles.uno").unwrap() < renamed.find("profiles.two").unwrap());
    profiles.remove("uno", Scope::Project).unwrap();
    let removed = fs::read_to_string(&path).unwrap();
    assert!(!removed.contains("default") && !removed.contains("uno"), "{removed}");
    assert!(removed.contains("https://two.org"));
}

#[test]
fn every_way_to_sign_in_is_written_and_read_back() {
    let place = Place::new();
    let profiles = place.profiles();
    let ways = [
        ProfileAuth::None,
        ProfileAuth::Token(Secret::plain("d2p_x")),
        ProfileAuth::Token(Secret::Command(vec!["pass".into(), "show".into(), "dhis2".into()])),
        ProfileAuth::Basic { username: "ada".into(), password: Secret::plain("a \"b\" 'c'\n") },
        ProfileAuth::OAuth2(OAuth2Settings {
            client_id: "cli".into(),
            client_secret: Some(Secret::plain("x")),
            scope: "openid email".into(),
            redirect_uri: Some("http://127.0.0.1:8765".into()),
        }),
    ];
    for (index, auth) in ways.into_iter().enumerate() {
        let profile = Profile { url: "https://a.org".into(), auth, version: Some(42) };
        let name = format!("p{index}");
        profiles.add(&name, &profile, Scope::Global).unwrap();
        assert_eq!(profiles.get(&name).unwrap(), profile);
        // One way in the place of another leaves nothing of it.
        profiles.update("p0", &profile).unwrap();
        assert_eq!(profiles.get("p0").unwrap(), profile);
    }
    let error = profiles.add("p1", &basic("https://a.org"), Scope::Global).unwrap_err();
    assert!(matches!(error, Error::Taken { .. }) && error.hint().is_some(), "{error}");
    assert!(matches!(
        profiles.add("1p", &basic("https://a.org"), Scope::Global),
        Err(Error::Name(_))
    ));
}

#[cfg(unix)]
#[test]
fn files_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::new();
    let profiles = place.profiles();
    profiles.add("x", &basic("https://a.org"), Scope::Project).unwrap();
    let path = profiles.path(Scope::Project).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o600);
    assert_eq!(mode(path.parent().unwrap()), 0o700);
    set_mode(&path, 0o644);
    let error = profiles.get("x").unwrap_err();
    assert!(error.to_string().ends_with("(its mode is 0644)"), "{error}");
    assert!(error.hint().unwrap().contains("chmod 600"));
}

#[test]
fn a_mistake_is_told_by_line_and_column_without_the_secret() {
    let place = Place::new();
    place.write(GLOBAL, "[profiles.x]\nbase_url = 'https://a.org'\ntoken = 's3cret\n");
    let error = place.profiles().get("x").unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(text.contains("profiles.toml:3:"), "{text}");
    assert!(!text.contains("s3cret"), "{text}");
    for (file, said) in [
        ("[profiles.x]\n", "base_url is missing"),
        ("[profiles.x]\nbase_url = 'nowhere'\n", "base_url is no address"),
        ("[profiles.x]\nbase_url = 'ftp://a.org'\n", "must begin with https://"),
        ("[profiles.x]\nbase_url = 'https://u:s3cret@a.org'\n", "base_url holds credentials"),
        ("[profiles.x]\nbase_url = 'https://a.org'\nauth = 'basic'\n", "username is missing"),
        ("[profiles.x]\nbase_url = 'https://a.org'\nauth = 'magic'\n", "auth is `magic`"),
        ("[profiles.x]\nbase_url = 'https://a.org'\ntoken = 3\n", "token must be text, or"),
        (
            "[profiles.x]\nbase_url = 'https://a.org'\nversion = 'new'\n",
            "version must be a release",
        ),
    ] {
        place.write(GLOBAL, file);
        let error = place.profiles().get("x").unwrap_err().to_string();
        assert!(error.contains(said) && !error.contains("s3cret"), "{error}");
    }
}

#[test]
fn changes_at_once_are_all_kept() {
    let place = Place::new();
    std::thread::scope(|scope| {
        for number in 0..16 {
            let profiles = place.profiles();
            scope.spawn(move || {
                profiles
                    .add(&format!("p{number}"), &basic("https://a.org"), Scope::Global)
                    .unwrap();
            });
        }
    });
    assert_eq!(place.profiles().list().unwrap().len(), 16);
}

#[test]
fn nothing_shows_a_secret() {
    let place = Place::new();
    let environment =
        place.environment().with("DHIS2_URL", "https://a.org").with("DHIS2_TOKEN", "s3cret");
    let profiles = Profiles::new(environment);
    let shown = format!("{profiles:?} {:?} {:#?}", profiles.resolve(None), basic("https://a.org"));
    assert!(!shown.contains("s3cret"), "{shown}");
}

#[test]
fn a_default_must_be_there() {
    let place = Place::new();
    let profiles = place.profiles();
    profiles.add("near", &basic("https://a.org"), Scope::Project).unwrap();
    profiles.add("far", &basic("https://b.org"), Scope::Global).unwrap();
    assert!(matches!(profiles.set_default("near", Scope::Global), Err(Error::Unknown { .. })));
    profiles.set_default("far", Scope::Project).unwrap();
    assert_eq!(profiles.resolve(None).unwrap().name.as_deref(), Some("far"));
    assert!(matches!(profiles.remove("far", Scope::Project), Err(Error::Unknown { .. })));
}

#[tokio::test]
async fn a_profile_is_verified_on_its_server() {
    let sandbox = dhis2_sandbox::Sandbox::builder().version("2.42").start().await.unwrap();
    let auth = |password| ProfileAuth::Basic {
        username: "admin".into(),
        password: Secret::plain(password),
    };
    let mut profile =
        Profile { url: sandbox.url().into(), auth: auth("district"), version: Some(42) };
    let verified = profile.verify().await.unwrap();
    assert_eq!(verified.username, "admin");
    assert_eq!(verified.version.minor, 42);
    profile.version = Some(43);
    let error = profile.verify().await.unwrap_err().to_string();
    assert!(error.contains("for servers of 2.43, and this one is of 2.42"), "{error}");
    profile.auth = auth("wrong");
    assert!(
        matches!(profile.verify().await, Err(Error::Client(error)) if error.is_unauthenticated())
    );
}
