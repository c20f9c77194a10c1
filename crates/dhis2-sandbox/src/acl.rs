//! Who may do what with which object: sharing and authorities, as the server weighs them.

use serde_json::{Map, Value, json};

use crate::account::Account;
use crate::schema::{Class, ClassId};
use crate::store::{self, Object};
use crate::view::View;

/// A place in an access string: `rw------`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Permission {
    /// May see the object.
    Read,
    /// May change the object.
    Write,
    /// May see data of the object.
    DataRead,
    /// May enter data of the object.
    DataWrite,
}

impl Permission {
    fn place(self) -> usize {
        match self {
            Self::Read => 0,
            Self::Write => 1,
            Self::DataRead => 2,
            Self::DataWrite => 3,
        }
    }

    /// Tells if an access string grants the permission.
    pub(crate) fn is_in(self, access: &str) -> bool {
        is_access(access) && access.as_bytes()[self.place()] != b'-'
    }
}

/// The access string that grants nothing.
pub(crate) const NO_ACCESS: &str = "--------";

/// Tells if a text is an access string.
pub(crate) fn is_access(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 8
        && bytes.iter().zip(b"rwrw").all(|(byte, letter)| *byte == b'-' || byte == letter)
        && text.ends_with("----")
}

/// Tells if an access string is about data.
pub(crate) fn shares_data(access: &str) -> bool {
    Permission::DataRead.is_in(access) || Permission::DataWrite.is_in(access)
}

/// Tells if a user may create objects of a class.
pub(crate) fn may_create(account: &Account, class: &Class) -> bool {
    if !class.shareable {
        return account.has_any(class.authorities_for("CREATE"));
    }
    account.has_any(class.authorities_for("CREATE_PUBLIC"))
        || account.has_any(class.authorities_for("CREATE_PRIVATE"))
}

/// Tells if a user may create objects of a class that all may see.
pub(crate) fn may_make_public(account: &Account, class: &Class) -> bool {
    class.shareable && account.has_any(class.authorities_for("CREATE_PUBLIC"))
}

fn may_make_private(account: &Account, class: &Class) -> bool {
    class.shareable && account.has_any(class.authorities_for("CREATE_PRIVATE"))
}

/// Tells if a user may make objects of a class visible to the world.
pub(crate) fn may_make_external(account: &Account, class: &Class) -> bool {
    let mut authorities = class.authorities_for("EXTERNALIZE");
    class.shareable && authorities.any(|authority| account.has(authority))
}

impl View<'_> {
    /// Tells if the user may see objects of a class at all.
    pub(crate) fn may_read_class(&self, class: ClassId) -> bool {
        self.account().has_any(self.schemas().class(class).authorities_for("READ"))
    }

    /// Tells if the user may see an object.
    pub(crate) fn may_read(&self, class: ClassId, object: &Object) -> bool {
        let account = self.account();
        if account.is_super() {
            return true;
        }
        let description = self.schemas().class(class);
        if !account.has_any(description.authorities_for("READ")) {
            return false;
        }
        if description.simple_name() == "CategoryOptionCombo" {
            return self.options_grant(object, &[Permission::Read]);
        }
        !description.shareable
            || public_access(object).is_none()
            || self.is_owner(object)
            || self.shares(object, Permission::Read)
    }

    /// Tells if the user may see data of an object.
    pub(crate) fn may_read_data(&self, class: ClassId, object: &Object) -> bool {
        let permissions = [Permission::DataRead, Permission::DataWrite];
        self.account().is_super() || self.data(class, object, &permissions)
    }

    /// Tells if the user may enter data of an object.
    pub(crate) fn may_write_data(&self, class: ClassId, object: &Object) -> bool {
        self.account().is_super() || self.data(class, object, &[Permission::DataWrite])
    }

    /// Tells if the user may change an object.
    pub(crate) fn may_update(&self, class: ClassId, object: &Object) -> bool {
        let class = self.schemas().class(class);
        let any = first_of(class, &["UPDATE"], &["CREATE", "CREATE_PRIVATE", "CREATE_PUBLIC"]);
        let account = self.account();
        if account.is_super() {
            return true;
        }
        if account.has_any(any) {
            return self.write_check(class, object);
        }
        class.implicit_private_authority
            && self.sharing_check(class, object)
            && (self.is_owner(object) || self.shares(object, Permission::Write))
    }

    /// Tells if the user may create an object, or write one that is there.
    pub(crate) fn may_write(&self, class: ClassId, object: &Object) -> bool {
        let class = self.schemas().class(class);
        let any = first_of(class, &["CREATE"], &["CREATE_PRIVATE", "CREATE_PUBLIC"]);
        let account = self.account();
        if account.is_super() {
            return true;
        }
        if !account.has_any(any) {
            return class.implicit_private_authority && self.sharing_check(class, object);
        }
        if class.simple_name() == "CategoryOptionCombo" {
            return self.options_grant(object, &[Permission::Write]);
        }
        self.write_check(class, object)
    }

    /// Tells if the user may delete an object.
    pub(crate) fn may_delete(&self, class: ClassId, object: &Object) -> bool {
        let class = self.schemas().class(class);
        let any = first_of(class, &["DELETE"], &["CREATE", "CREATE_PRIVATE", "CREATE_PUBLIC"]);
        let account = self.account();
        if account.is_super() {
            return true;
        }
        let granted = || self.is_owner(object) || self.shares(object, Permission::Write);
        if account.has_any(any) {
            return !class.shareable
                || public_access(object).is_none()
                || (self.sharing_check(class, object) && granted());
        }
        class.implicit_private_authority && granted()
    }

    /// Works out the `access` of an object.
    pub(crate) fn access(&self, class: ClassId, object: &Object) -> Value {
        let description = self.schemas().class(class);
        let update = self.may_update(class, object);
        let external = self.account().is_super() || may_make_external(self.account(), description);
        let mut access = Map::from_iter([
            ("manage".to_owned(), json!(update)),
            ("write".to_owned(), json!(self.may_write(class, object))),
            ("read".to_owned(), json!(self.may_read(class, object))),
            ("update".to_owned(), json!(update)),
            ("delete".to_owned(), json!(self.may_delete(class, object))),
        ]);
        if self.facts().shows_external_sharing() {
            access.insert("externalize".to_owned(), json!(external));
        }
        if description.data_shareable {
            let read = self.may_read_data(class, object);
            let write = self.may_write_data(class, object);
            access.insert("data".to_owned(), json!({"read": read, "write": write}));
        }
        Value::Object(access)
    }

    fn write_check(&self, class: &Class, object: &Object) -> bool {
        !class.shareable
            || (self.sharing_check(class, object)
                && (self.is_owner(object) || self.shares(object, Permission::Write)))
    }

    /// Tells if the user could have shared the object as it is.
    fn sharing_check(&self, class: &Class, object: &Object) -> bool {
        let account = self.account();
        let public = may_make_public(account, class);
        let allowed = if public_access(object) == Some(NO_ACCESS) {
            public || may_make_private(account, class)
        } else {
            public
        };
        let external = sharing(object).and_then(|s| s.get("external")).and_then(Value::as_bool);
        allowed && (external != Some(true) || may_make_external(account, class))
    }

    fn data(&self, class: ClassId, object: &Object, permissions: &[Permission]) -> bool {
        let class = self.schemas().class(class);
        if class.simple_name() == "CategoryOptionCombo" {
            return self.options_grant(object, permissions);
        }
        class.data_shareable && permissions.iter().any(|p| self.shares(object, *p))
    }

    /// An option combo is shared as its options are.
    fn options_grant(&self, combo: &Object, permissions: &[Permission]) -> bool {
        let Some(options) = self.schemas().by_endpoint("categoryOptions") else { return true };
        store::members(combo, "categoryOptions")
            .filter_map(|uid| self.store().get(options, uid))
            .all(|option| permissions.iter().any(|p| self.shares(option, *p)))
    }

    fn is_owner(&self, object: &Object) -> bool {
        let owner = sharing(object).and_then(|s| s.get("owner")).and_then(Value::as_str);
        owner.is_none_or(|owner| owner == self.account().uid)
    }

    fn shares(&self, object: &Object, permission: Permission) -> bool {
        let Some(sharing) = sharing(object) else { return true };
        if public_access(object).is_none_or(|access| permission.is_in(access)) {
            return true;
        }
        let granted = |list: &str, mine: &dyn Fn(&str) -> bool| {
            let entries = sharing.get(list).and_then(Value::as_object).into_iter().flatten();
            entries.into_iter().any(|(uid, entry)| {
                let access = entry.get("access").and_then(Value::as_str).unwrap_or_default();
                mine(uid) && permission.is_in(access)
            })
        };
        let account = self.account();
        granted("userGroups", &|uid| account.is_member(uid))
            || granted("users", &|uid| uid == account.uid)
    }
}

fn sharing(object: &Object) -> Option<&Map<String, Value>> {
    object.get("sharing").and_then(Value::as_object)
}

fn public_access(object: &Object) -> Option<&str> {
    sharing(object)?.get("public").and_then(Value::as_str)
}

fn first_of<'c>(class: &'c Class, first: &[&str], second: &[&str]) -> Vec<&'c str> {
    let of = |actions: &[&str]| -> Vec<&'c str> {
        class
            .authorities
            .iter()
            .filter(|authority| actions.contains(&authority.action.as_str()))
            .flat_map(|authority| authority.authorities.iter().map(String::as_str))
            .collect()
    };
    let found = of(first);
    if found.is_empty() { of(second) } else { found }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_access_string_has_four_places_and_four_dashes() {
        assert!(is_access("rw------") && is_access("--------") && is_access("rwrw----"));
        assert!(!is_access("zz") && !is_access("wr------") && !is_access("rw----rw"));
        assert!(Permission::DataRead.is_in("--r-----"));
        assert!(!Permission::Write.is_in("r-------"));
        assert!(shares_data("---w----") && !shares_data("rw------"));
    }
}
