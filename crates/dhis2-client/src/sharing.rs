//! Who may see and change an object, and the data behind it.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use dhis2_models::Uid;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value, json};

/// What somebody may do with an object, and with the data behind it.
///
/// On the wire it is eight characters such as `rwr-----`: two for the object, two for the data, and
/// four that are always dashes. What cannot be there cannot be said.
///
/// ```
/// use dhis2_client::Access;
///
/// assert_eq!(Access::none().to_string(), "--------");
/// assert_eq!(Access::view().to_string(), "r-------");
/// assert_eq!(Access::edit().and_view_data().to_string(), "rwr-----");
/// assert_eq!("rwrw----".parse::<Access>()?, Access::edit().and_capture_data());
/// assert!("zz".parse::<Access>().is_err());
/// # Ok::<(), dhis2_client::AccessError>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Access {
    object: Level,
    data: Level,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
enum Level {
    #[default]
    None,
    Read,
    Write,
}

/// Says why a text is no [`Access`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{text}` is not an access string: it has eight characters, two for the object (`--`, `r-` or \
     `rw`), two for its data, and four dashes"
)]
#[non_exhaustive]
pub struct AccessError {
    /// The text.
    pub text: String,
}

impl Access {
    /// Returns no access at all.
    pub const fn none() -> Self {
        Self { object: Level::None, data: Level::None }
    }

    /// Returns access to see the object.
    pub const fn view() -> Self {
        Self { object: Level::Read, data: Level::None }
    }

    /// Returns access to see and change the object.
    pub const fn edit() -> Self {
        Self { object: Level::Write, data: Level::None }
    }

    /// Adds access to see the data behind the object. Only kinds that
    /// [share data](crate::kind::KindInfo::data_shareable) have it.
    #[must_use]
    pub const fn and_view_data(self) -> Self {
        Self { data: Level::Read, ..self }
    }

    /// Adds access to see and capture the data behind the object. Only kinds that
    /// [share data](crate::kind::KindInfo::data_shareable) have it.
    #[must_use]
    pub const fn and_capture_data(self) -> Self {
        Self { data: Level::Write, ..self }
    }

    /// Returns whether it is access to see the object.
    pub fn can_view(self) -> bool {
        self.object != Level::None
    }

    /// Returns whether it is access to change the object.
    pub fn can_edit(self) -> bool {
        self.object == Level::Write
    }

    /// Returns whether it is access to see data.
    pub fn can_view_data(self) -> bool {
        self.data != Level::None
    }

    /// Returns whether it is access to capture data.
    pub fn can_capture_data(self) -> bool {
        self.data == Level::Write
    }
}

impl Level {
    fn as_str(self) -> &'static str {
        match self {
            Self::None => "--",
            Self::Read => "r-",
            Self::Write => "rw",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::None, Self::Read, Self::Write].into_iter().find(|level| level.as_str() == text)
    }
}

impl FromStr for Access {
    type Err = AccessError;

    fn from_str(text: &str) -> Result<Self, AccessError> {
        let levels = || {
            let object = Level::parse(text.get(..2)?)?;
            let data = Level::parse(text.get(2..4)?)?;
            (text.get(4..)? == "----").then_some(Self { object, data })
        };
        levels().ok_or_else(|| AccessError { text: text.to_owned() })
    }
}

impl fmt::Display for Access {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}----", self.object.as_str(), self.data.as_str())
    }
}

impl Serialize for Access {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Access {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// Who may do what with an object.
///
/// ```
/// use dhis2_client::{Access, Sharing, Uid};
///
/// let nurses = Uid::new("NK39KaEZWxs").unwrap();
/// let sharing = Sharing::private()
///     .public(Access::view())
///     .grant_user_group(nurses, Access::edit().and_capture_data());
/// assert_eq!(sharing.groups()[&nurses].to_string(), "rwrw----");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sharing {
    public: Access,
    external: bool,
    owner: Option<Uid>,
    users: BTreeMap<Uid, Access>,
    groups: BTreeMap<Uid, Access>,
}

impl Sharing {
    /// Returns sharing with nobody but the owner.
    pub fn private() -> Self {
        Self::default()
    }

    /// Sets what everybody may do.
    #[must_use]
    pub fn public(mut self, access: Access) -> Self {
        self.public = access;
        self
    }

    /// Sets whether people without an account may see the object.
    #[must_use]
    pub fn external(mut self, visible: bool) -> Self {
        self.external = visible;
        self
    }

    /// Sets whose the object is.
    #[must_use]
    pub fn owned_by(mut self, user: Uid) -> Self {
        self.owner = Some(user);
        self
    }

    /// Sets what a user may do.
    #[must_use]
    pub fn grant_user(mut self, user: Uid, access: Access) -> Self {
        self.users.insert(user, access);
        self
    }

    /// Sets what the users of a group may do.
    #[must_use]
    pub fn grant_user_group(mut self, group: Uid, access: Access) -> Self {
        self.groups.insert(group, access);
        self
    }

    /// Takes a user or a group away.
    #[must_use]
    pub fn without(mut self, user_or_group: Uid) -> Self {
        self.users.remove(&user_or_group);
        self.groups.remove(&user_or_group);
        self
    }

    /// Returns what everybody may do.
    pub fn public_access(&self) -> Access {
        self.public
    }

    /// Returns whether people without an account may see the object.
    pub fn is_external(&self) -> bool {
        self.external
    }

    /// Returns whose the object is.
    pub fn owner(&self) -> Option<Uid> {
        self.owner
    }

    /// Returns what users may do.
    pub fn users(&self) -> &BTreeMap<Uid, Access> {
        &self.users
    }

    /// Returns what the users of groups may do.
    pub fn groups(&self) -> &BTreeMap<Uid, Access> {
        &self.groups
    }

    /// Reads the `sharing` of an object. What is not there, or is no access, is no access.
    pub(crate) fn from_value(value: &Value) -> Self {
        let access = |value: &Value| value.as_str().and_then(|it| it.parse().ok());
        let all = |key: &str| {
            let entries = value[key].as_object().into_iter().flatten();
            entries.filter_map(|(uid, it)| Some((Uid::new(uid)?, access(&it["access"])?))).collect()
        };
        Self {
            public: access(&value["public"]).unwrap_or_default(),
            external: value["external"].as_bool().unwrap_or_default(),
            owner: value["owner"].as_str().and_then(Uid::new),
            users: all("users"),
            groups: all("userGroups"),
        }
    }
}

impl Serialize for Sharing {
    /// Writes the sharing as `PUT /api/{kind}/{uid}/sharing` takes it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let all = |entries: &BTreeMap<Uid, Access>| -> Map<String, Value> {
            let entry = |(uid, access): (&Uid, &Access)| {
                (uid.to_string(), json!({"id": uid, "access": access}))
            };
            entries.iter().map(entry).collect()
        };
        let mut sharing = json!({
            "public": self.public,
            "external": self.external,
            "users": all(&self.users),
            "userGroups": all(&self.groups),
        });
        if let Some(owner) = self.owner {
            sharing["owner"] = owner.as_str().into();
        }
        sharing.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_access_is_refused() {
        for text in
            ["", "zz", "rw", "wr------", "rw-w----", "rwrwrw--", "rwrw---", "rwrw-----", "é"]
        {
            assert!(text.parse::<Access>().is_err(), "{text}");
        }
        assert!("zz".parse::<Access>().unwrap_err().to_string().starts_with("`zz` is not"));
    }

    #[test]
    fn sharing_is_read_and_written_as_servers_do() {
        let json = json!({
            "owner": "M5zQapPyTZI", "external": false, "public": "rw------",
            "users": {"M5zQapPyTZI": {"id": "M5zQapPyTZI", "access": "r-------"}},
            "userGroups": {"NK39KaEZWxs": {"id": "NK39KaEZWxs", "access": "rwrw----"}}
        });
        let sharing = Sharing::from_value(&json);
        assert_eq!(serde_json::to_value(&sharing).unwrap(), json);
        assert!(sharing.groups().values().all(|access| access.can_capture_data()));
        let group = Uid::new("NK39KaEZWxs").unwrap();
        assert!(sharing.without(group).groups().is_empty());
        assert_eq!(Sharing::from_value(&Value::Null), Sharing::private());
    }
}
