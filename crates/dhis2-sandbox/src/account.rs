//! Who asks: a user with the authorities that the roles give.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::schema::{ClassId, Schemas};
use crate::store::{self, Object, Store};

/// The authority that stands for all others.
pub(crate) const ALL: &str = "ALL";

/// A signed-in user.
#[derive(Debug, Clone, Default)]
pub(crate) struct Account {
    /// The UID of the user.
    pub uid: String,
    /// The name to sign in with.
    pub username: String,
    authorities: Arc<BTreeSet<String>>,
    groups: Arc<BTreeSet<String>>,
}

impl Account {
    /// Returns the account of a user.
    pub(crate) fn of(schemas: &Schemas, store: &Store, user: &Object) -> Self {
        let uid = store::uid(user).to_owned();
        let mut authorities = BTreeSet::new();
        if let Some(roles) = schemas.by_endpoint("userRoles") {
            for role in store::members(user, "userRoles").filter_map(|role| store.get(roles, role))
            {
                let named = role.get("authorities").and_then(|list| list.as_array());
                authorities.extend(
                    named.into_iter().flatten().filter_map(|a| a.as_str()).map(str::to_owned),
                );
            }
        }
        let groups = schemas.by_endpoint("userGroups").map_or_else(BTreeSet::new, |groups| {
            let member = |group: &Object| store::members(group, "users").any(|user| user == uid);
            let groups = store.table(groups).values().filter(|group| member(group));
            groups.map(|group| store::uid(group).to_owned()).collect()
        });
        Self {
            uid,
            username: store::text(user, "username").unwrap_or_default().to_owned(),
            authorities: Arc::new(authorities),
            groups: Arc::new(groups),
        }
    }

    /// Tells if the user may do everything.
    pub(crate) fn is_super(&self) -> bool {
        self.authorities.contains(ALL)
    }

    /// Tells if the user has an authority, or all.
    pub(crate) fn has(&self, authority: &str) -> bool {
        self.is_super() || self.authorities.contains(authority)
    }

    /// Tells if the user has one of some authorities; an empty list asks for none.
    pub(crate) fn has_any<'a>(&self, authorities: impl IntoIterator<Item = &'a str>) -> bool {
        let mut asked = false;
        let found = authorities.into_iter().any(|authority| {
            asked = true;
            self.has(authority)
        });
        found || !asked || self.is_super()
    }

    /// Returns the authorities by name.
    pub(crate) fn authorities(&self) -> impl Iterator<Item = &str> {
        self.authorities.iter().map(String::as_str)
    }

    /// Tells if the user is in a group.
    pub(crate) fn is_member(&self, group: &str) -> bool {
        self.groups.contains(group)
    }
}

/// Finds a user by the name to sign in with; servers compare it without regard to case.
pub(crate) fn by_username<'s>(
    store: &'s Store,
    users: ClassId,
    username: &str,
) -> Option<&'s Arc<Object>> {
    store.table(users).values().find(|user| {
        store::text(user, "username").is_some_and(|name| name.eq_ignore_ascii_case(username))
    })
}
