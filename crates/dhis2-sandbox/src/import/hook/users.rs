//! The rules of users: a name of their own, a role at least, a password that is kept apart.

use serde_json::{Value, json};

use crate::import::report::ErrorReport;
use crate::import::session::{Item, Session};
use crate::schema::ClassId;
use crate::store::{self, Object};

const KLASS: &str = "org.hisp.dhis.user.User";

/// Checks the name and the roles of a user.
pub(super) fn validate(session: &Session<'_>, class: ClassId, item: &Item) -> Vec<ErrorReport> {
    let mut errors = Vec::new();
    let username = store::text(&item.object, "username");
    let stored = session.state.store.get(class, store::uid(&item.object));
    if let Some(username) = username {
        let taken = crate::account::by_username(&session.state.store, class, username)
            .is_some_and(|other| store::uid(other) != store::uid(&item.object));
        if taken {
            errors.push(about(
                "E4054",
                "Property `{0}` already exists, was given `{1}`.",
                username,
            ));
        }
        let old = stored.and_then(|stored| store::text(stored, "username"));
        if old.is_some_and(|old| old != username) {
            errors.push(about(
                "E4056",
                "Property `{0}` can not be changed, was given `{1}`.",
                username,
            ));
        }
    }
    if store::members(&item.object, "userRoles").next().is_none() {
        errors.push(
            ErrorReport::new(
                KLASS,
                "E4055",
                "User needs to have at least one user role associated with it",
                vec![json!("userRoles")],
            )
            .on_property("userRoles", None),
        );
    }
    errors
}

fn about(code: &'static str, words: &str, username: &str) -> ErrorReport {
    ErrorReport::new(KLASS, code, words, vec![json!("username"), json!(username)])
        .on_property("username", None)
}

/// Notes when the password was set.
pub(super) fn before_create(session: &Session<'_>, user: &mut Object) {
    if user.contains_key("password") {
        user.insert("passwordLastUpdated".to_owned(), json!(session.now.text()));
    }
}

/// A password comes in by itself: an update without one keeps the old.
pub(super) fn before_update(session: &Session<'_>, stored: &Object, user: &mut Object) {
    let given = session.incoming_password(store::uid(user));
    if let Some(password) = given {
        user.insert("password".to_owned(), json!(password));
        user.insert("passwordLastUpdated".to_owned(), json!(session.now.text()));
    }
    if !user.contains_key("username")
        && let Some(username) = stored.get("username")
    {
        user.insert("username".to_owned(), username.clone());
    }
}

/// The groups that a payload names for a user take the user in, and the others let go.
pub(super) fn after_write(session: &mut Session<'_>, user: &Object) {
    let Some(Value::Array(_)) = user.get("userGroups") else { return };
    let uid = store::uid(user).to_owned();
    let wanted: Vec<String> = store::members(user, "userGroups").map(str::to_owned).collect();
    let groups = session.state.class("userGroups");
    let all: Vec<String> =
        session.state.store.table(groups).keys().map(ToString::to_string).collect();
    for group in all {
        session.state.store.change(groups, &group, |object| {
            let list = object.entry("users").or_insert_with(|| json!([]));
            let Value::Array(entries) = list else { return };
            entries.retain(|entry| store::reference(entry) != Some(&uid));
            if wanted.contains(&group) {
                entries.push(store::reference_to(&uid));
            }
        });
    }
    let users = session.state.class("users");
    session.state.store.change(users, &uid, |object| {
        object.remove("userGroups");
    });
}
