//! One profile of a file, read from its table and written into it.

use secrecy::ExposeSecret;
use toml_edit::{Array, InlineTable, Item, Table, TableLike, Value, value};

use super::Entry;
use crate::error::Error;
use crate::profile::{OAuth2Settings, Profile, ProfileAuth};
use crate::secret::Secret;

/// The keys that mean something.
const KEYS: &[&str] = &[
    "base_url",
    "auth",
    "version",
    "token",
    "username",
    "password",
    "client_id",
    "client_secret",
    "scope",
    "redirect_uri",
];

/// What is asked for where a profile does not say.
const SCOPE: &str = "openid username";

/// Reads a profile; `place` is where it is, for errors.
pub(super) fn read(item: &Item, place: &str) -> Result<Entry, Error> {
    let table = item.as_table_like().ok_or_else(|| Error::invalid(place, "it is no table"))?;
    let reader = Reader { table, place };
    let url = reader.text("base_url")?.ok_or_else(|| reader.lacks("base_url"))?;
    let auth = match reader.text("auth")?.as_deref() {
        Some("pat") => ProfileAuth::Token(reader.needed_secret("token")?),
        Some("basic") => reader.basic()?,
        Some("oauth2") => reader.oauth2()?,
        Some("none") => ProfileAuth::None,
        Some(other) => {
            let reason = format!("auth is `{other}`, not pat, basic, oauth2 or none");
            return Err(Error::invalid(place, reason));
        }
        // What is there says how.
        None if table.contains_key("token") => ProfileAuth::Token(reader.needed_secret("token")?),
        None if table.contains_key("username") => reader.basic()?,
        None if table.contains_key("client_id") => reader.oauth2()?,
        None => ProfileAuth::None,
    };
    let profile = Profile { url, auth, version: reader.version()? };
    profile.check(place)?;
    let keys = table.iter().map(|(key, _)| key);
    let unknown_keys = keys.filter(|key| !KEYS.contains(key)).map(str::to_owned).collect();
    Ok(Entry { profile, unknown_keys })
}

struct Reader<'a> {
    table: &'a dyn TableLike,
    place: &'a str,
}

impl Reader<'_> {
    fn lacks(&self, key: &str) -> Error {
        Error::invalid(self.place, format!("{key} is missing"))
    }

    fn text(&self, key: &str) -> Result<Option<String>, Error> {
        match self.table.get(key) {
            None => Ok(None),
            Some(item) => match item.as_str() {
                Some(text) => Ok(Some(text.to_owned())),
                None => Err(Error::invalid(self.place, format!("{key} must be text"))),
            },
        }
    }

    fn secret(&self, key: &str) -> Result<Option<Secret>, Error> {
        let Some(item) = self.table.get(key) else { return Ok(None) };
        if let Some(text) = item.as_str() {
            return Ok(Some(Secret::plain(text)));
        }
        let command = item.as_table_like().and_then(|table| table.get("command"));
        let words: Option<Vec<String>> = match command {
            Some(Item::Value(Value::Array(array))) => {
                array.iter().map(|word| word.as_str().map(str::to_owned)).collect()
            }
            _ => None,
        };
        match words {
            Some(words) if !words.is_empty() => Ok(Some(Secret::Command(words))),
            _ => Err(Error::invalid(
                self.place,
                format!("{key} must be text, or {{ command = [\"program\", \"argument\"] }}"),
            )),
        }
    }

    fn needed_secret(&self, key: &str) -> Result<Secret, Error> {
        self.secret(key)?.ok_or_else(|| self.lacks(key))
    }

    fn basic(&self) -> Result<ProfileAuth, Error> {
        Ok(ProfileAuth::Basic {
            username: self.text("username")?.ok_or_else(|| self.lacks("username"))?,
            password: self.needed_secret("password")?,
        })
    }

    fn oauth2(&self) -> Result<ProfileAuth, Error> {
        Ok(ProfileAuth::OAuth2(OAuth2Settings {
            client_id: self.text("client_id")?.ok_or_else(|| self.lacks("client_id"))?,
            client_secret: self.secret("client_secret")?,
            scope: self.text("scope")?.unwrap_or_else(|| SCOPE.to_owned()),
            redirect_uri: self.text("redirect_uri")?,
        }))
    }

    fn version(&self) -> Result<Option<u16>, Error> {
        let Some(item) = self.table.get("version") else { return Ok(None) };
        let text = match (item.as_str(), item.as_integer()) {
            (Some(text), _) => text.to_owned(),
            (None, Some(number)) => number.to_string(),
            (None, None) => String::new(),
        };
        let minor = text.strip_prefix('v').or_else(|| text.strip_prefix("2.")).unwrap_or(&text);
        match minor.parse() {
            Ok(minor) => Ok(Some(minor)),
            Err(_) => Err(Error::invalid(self.place, "version must be a release, such as \"v42\"")),
        }
    }
}

/// Makes the table of a profile.
pub(super) fn table(profile: &Profile) -> Table {
    let mut table = Table::new();
    write(&mut table, profile);
    table
}

/// Writes a profile into a table: values change where they stand, keys that mean nothing stay.
pub(super) fn write(table: &mut dyn TableLike, profile: &Profile) {
    set(table, "base_url", Some(profile.url.as_str().into()));
    set(table, "version", profile.version.map(|minor| format!("v{minor}").into()));
    set(table, "auth", Some(profile.auth.kind().into()));
    let (mut token, mut basic, mut oauth2) = (None, None, None);
    match &profile.auth {
        ProfileAuth::None => {}
        ProfileAuth::Token(secret) => token = Some(secret),
        ProfileAuth::Basic { username, password } => basic = Some((username, password)),
        ProfileAuth::OAuth2(settings) => oauth2 = Some(settings),
    }
    set(table, "token", token.map(written));
    set(table, "username", basic.map(|(username, _)| username.as_str().into()));
    set(table, "password", basic.map(|(_, password)| written(password)));
    set(table, "client_id", oauth2.map(|it| it.client_id.as_str().into()));
    set(table, "client_secret", oauth2.and_then(|it| it.client_secret.as_ref()).map(written));
    set(table, "scope", oauth2.map(|it| it.scope.as_str().into()));
    set(table, "redirect_uri", oauth2.and_then(|it| it.redirect_uri.as_deref()).map(Into::into));
}

fn written(secret: &Secret) -> Value {
    match secret {
        Secret::Plain(text) => text.expose_secret().into(),
        Secret::Command(words) => {
            let words: Array = words.iter().map(String::as_str).collect();
            let mut table = InlineTable::new();
            table.insert("command", words.into());
            table.into()
        }
    }
}

fn set(table: &mut dyn TableLike, key: &str, new: Option<Value>) {
    match new {
        None => {
            table.remove(key);
        }
        Some(mut new) => match table.get_mut(key).and_then(Item::as_value_mut) {
            Some(old) => {
                *new.decor_mut() = old.decor().clone();
                *old = new;
            }
            None => {
                table.insert(key, value(new));
            }
        },
    }
}
