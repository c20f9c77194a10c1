//! Whether the user may do what the payload asks for.

use serde_json::{Value, json};

use crate::acl::{self, NO_ACCESS, is_access, shares_data};
use crate::import::report::ErrorReport;
use crate::import::session::{Item, Session};
use crate::schema::ClassId;
use crate::store;
use crate::view::View;

/// Checks that the user may create or change an object and share it so.
pub(super) fn write(session: &mut Session<'_>, class: ClassId, item: &Item) -> Vec<ErrorReport> {
    if session.account.is_super() {
        return Vec::new();
    }
    let description = session.schemas().class(class);
    if item.exists {
        let view = View::new(session.state, session.account, "");
        let stored = session.state.store.get(class, store::uid(&item.object));
        if stored.is_some_and(|stored| !view.may_update(class, stored)) {
            return refused(
                session,
                class,
                item,
                "E3001",
                "User `{0}` is not allowed to update object `{1}`",
            );
        }
    } else if !acl::may_create(session.account, description) {
        return refused(
            session,
            class,
            item,
            "E3000",
            "User `{0}` is not allowed to create objects of type {1}",
        );
    }
    if session.parameters.skip_sharing { Vec::new() } else { sharing(session, class, item) }
}

/// Checks that the user may delete an object.
pub(super) fn deletion(session: &mut Session<'_>, class: ClassId, item: &Item) -> Vec<ErrorReport> {
    let view = View::new(session.state, session.account, "");
    let stored = session.state.store.get(class, store::uid(&item.object));
    match stored {
        Some(stored) if !view.may_delete(class, stored) => refused(
            session,
            class,
            item,
            "E3002",
            "User `{0}` is not allowed to delete object `{1}`",
        ),
        _ => Vec::new(),
    }
}

fn refused(
    session: &Session<'_>,
    class: ClassId,
    item: &Item,
    code: &'static str,
    words: &str,
) -> Vec<ErrorReport> {
    let klass = session.schemas().class(class).klass;
    let user = session
        .state
        .user(&session.account.uid)
        .map(|user| session.describe(session.state.class("users"), user))
        .unwrap_or_default();
    let object = session.describe(class, &item.object);
    vec![ErrorReport::new(klass, code, words, vec![json!(user), json!(object)])]
}

fn sharing(session: &Session<'_>, class: ClassId, item: &Item) -> Vec<ErrorReport> {
    let description = session.schemas().class(class);
    let sharing = item.object.get("sharing").cloned().unwrap_or_default();
    if !description.shareable {
        return Vec::new();
    }
    let public = sharing.get("public").and_then(Value::as_str);
    let klass = description.klass;
    let report =
        |code, words: &str, arguments| vec![ErrorReport::new(klass, code, words, arguments)];
    if let Some(access) = public.filter(|access| !is_access(access)) {
        return report("E3010", "Invalid access string `{0}`", vec![json!(access)]);
    }
    let mut errors = Vec::new();
    let listed = |list: &str| -> bool {
        let entries = sharing.get(list).and_then(Value::as_object).into_iter().flatten();
        entries
            .into_iter()
            .any(|(_, entry)| entry.get("access").and_then(Value::as_str).is_some_and(shares_data))
    };
    let with_data = public.is_some_and(shares_data) || listed("users") || listed("userGroups");
    if with_data && !description.data_shareable {
        errors.extend(report(
            "E3011",
            "Data sharing is not enabled for type `{0}`, but access strings contain data sharing read or write",
            vec![json!(format!("class {klass}"))],
        ));
    }
    let user = json!(session.account.username);
    if public.is_some_and(|access| access != NO_ACCESS)
        && !acl::may_make_public(session.account, description)
    {
        errors.extend(report(
            "E3008",
            "User `{0}` is not allowed to make public objects of type `{1}`",
            vec![user, json!(format!("class {klass}"))],
        ));
    }
    errors
}
