//! Accounts of users: invited, copied, switched off and on, taken away.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::area::metadata::{read, write};
use crate::failure::{Failure, WebMessage};
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store::{self, Object};

const NO_MANAGER: &str = "You must have permissions to create user, or ability to manage at least \
                          one user group for the user.";

/// Properties that a copy of a user does not take over.
const OWN: &[&str] = &["code", "ldapId", "openId", "lastLogin", "attributeValues", "secret"];

/// Finds a user that the account may change.
fn changeable(state: &State, call: &Call<'_>) -> Result<Object, Failure> {
    let (users, uid) = (state.class("users"), call.parameter(0));
    let Some(user) = state.store.get(users, uid) else {
        return Err(Failure::no_object("User", uid));
    };
    if !call.view(state).may_update(users, user) {
        return Err(Failure::forbidden(
            "You don't have the proper permissions to update this object.",
        ));
    }
    Ok(Object::clone(user))
}

fn change(state: &mut State, call: &Call<'_>, change: impl FnOnce(&mut Object)) -> Answer {
    changeable(state, call)?;
    let users = state.class("users");
    let (now, author) = (state.clock.now().text(), store::reference_to(&call.account.uid));
    state.store.change(users, call.parameter(0), |user| {
        user.insert("lastUpdated".to_owned(), json!(now));
        user.insert("lastUpdatedBy".to_owned(), author);
        change(user);
    });
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Answers `POST /api/users/{uid}/enabled`.
pub(super) fn enable(state: &mut State, call: &Call<'_>) -> Answer {
    change(state, call, |user| {
        user.insert("disabled".to_owned(), json!(false));
    })
}

/// Answers `POST /api/users/{uid}/disabled`.
pub(super) fn disable(state: &mut State, call: &Call<'_>) -> Answer {
    change(state, call, |user| {
        user.insert("disabled".to_owned(), json!(true));
    })
}

/// Answers `POST /api/users/{uid}/expired`.
pub(super) fn expire(state: &mut State, call: &Call<'_>) -> Answer {
    let date = call.required(state, "date")?;
    let date = if date.contains('T') { date.to_owned() } else { format!("{date}T00:00:00.000") };
    change(state, call, |user| {
        user.insert("accountExpiry".to_owned(), json!(date));
    })
}

/// Answers `POST /api/users/{uid}/unexpired`.
pub(super) fn unexpire(state: &mut State, call: &Call<'_>) -> Answer {
    change(state, call, |user| {
        user.remove("accountExpiry");
    })
}

fn refused(code: &str, message: &str) -> Failure {
    Failure::conflict(message).with_code(code)
}

/// Refuses where no message can reach a user.
fn reachable(state: &State, user: &Map<String, Value>) -> Result<(), Failure> {
    let email = user.get("email").and_then(Value::as_str).unwrap_or_default();
    let valid = email
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !email.contains(' '));
    let external = user.get("externalAuth") == Some(&json!(true));
    if !valid || external {
        return Err(refused("E6202", "User account does not have a valid email address"));
    }
    if state.settings.text(state.release(), "keyEmailHostName").is_empty() {
        return Err(refused("E6203", "SMTP server/email sending is not available"));
    }
    Ok(())
}

/// Finds a user by the place in the path.
fn user<'s>(state: &'s State, call: &Call<'_>) -> Result<&'s Object, Failure> {
    let uid = call.parameter(0);
    state.user(uid).map(|user| &**user).ok_or_else(|| Failure::no_object("User", uid))
}

/// Answers `POST /api/users/{uid}/reset`.
pub(super) fn reset(state: &mut State, call: &Call<'_>) -> Answer {
    reachable(state, user(state, call)?)?;
    change(state, call, |user| {
        user.insert("invitation".to_owned(), json!(true));
    })
}

/// Answers `POST /api/users/{uid}/invite`.
pub(super) fn invite_again(state: &mut State, call: &Call<'_>) -> Answer {
    let found = user(state, call)?;
    if found.get("invitation") != Some(&json!(true)) {
        let message = format!("User account is not an invitation: {}", call.parameter(0));
        return Err(Failure::conflict(message));
    }
    reachable(state, found)?;
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Refuses to invite who cannot be invited.
fn invitable(state: &State, wish: &Map<String, Value>) -> Result<(), Failure> {
    let name = wish.get("username").and_then(Value::as_str);
    if name.is_some_and(|name| is_taken(state, name)) {
        return Err(refused("E6204", "Username is already taken"));
    }
    reachable(state, wish)
}

/// Answers `POST /api/users/invite`.
pub(super) fn invite(state: &mut State, call: &Call<'_>) -> Answer {
    let wish = write::payload(call)?;
    invitable(state, &wish)?;
    let invited = invited(state, wish);
    write::create_object(state, call, state.class("users"), invited)
}

/// Answers `POST /api/users/invites`.
pub(super) fn invite_many(state: &mut State, call: &Call<'_>) -> Answer {
    let body = call.request.json()?;
    let wishes: Vec<Map<String, Value>> = body["users"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|wish| wish.as_object().cloned())
        .collect();
    for wish in &wishes {
        invitable(state, wish)?;
    }
    for wish in wishes {
        let invited = invited(state, wish);
        write::create_object(state, call, state.class("users"), invited)?;
    }
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// Gives an invited user a name and a password of its own.
fn invited(state: &mut State, mut wish: Map<String, Value>) -> Map<String, Value> {
    let code = state.uids.code(12);
    let email = wish.get("email").and_then(Value::as_str).unwrap_or_default();
    let name = format!("invite-{email}-{code}");
    wish.entry("username").or_insert_with(|| json!(name));
    wish.insert("password".to_owned(), json!(format!("Aa1#{code}")));
    wish.insert("invitation".to_owned(), json!(true));
    wish
}

fn is_taken(state: &State, name: &str) -> bool {
    let users = state.store.table(state.class("users"));
    users.values().any(|user| {
        store::text(user, "username").is_some_and(|taken| taken.eq_ignore_ascii_case(name))
    })
}

/// Answers `POST /api/users/{uid}/replica`.
pub(super) fn replicate(state: &mut State, call: &Call<'_>) -> Answer {
    call.require(&["F_REPLICATE_USER"])?;
    let Some(original) = state.user(call.parameter(0)).cloned() else {
        return Err(Failure::conflict(format!("User not found: {}", call.parameter(0))));
    };
    let wish = call.request.json()?;
    let text = |name: &str| wish[name].as_str().map(str::trim).filter(|text| !text.is_empty());
    let refuse = |message: String| {
        Ok(WebMessage::new(StatusCode::CONFLICT).with_word("ERROR").with_message(message).into())
    };
    let Some(username) = text("username") else {
        return refuse("Username must be specified".to_owned());
    };
    if !is_username(username) {
        return refuse("Username is not valid".to_owned());
    }
    if is_taken(state, username) {
        return refuse(format!("Username already taken: {username}"));
    }
    let Some(password) = text("password") else {
        return refuse("Password must be specified".to_owned());
    };
    if let Some(fault) = state.password_fault(password) {
        return refuse(fault);
    }
    let uid = copy(state, call, &original, username, password);
    let message = WebMessage::new(StatusCode::CREATED).with_message("User replica created");
    Ok(Response::from(message).with_header("location", format!("/api/users/{uid}")))
}

fn copy(
    state: &mut State,
    call: &Call<'_>,
    original: &Object,
    username: &str,
    password: &str,
) -> String {
    let (uid, now) = (state.uids.uid(), state.clock.now().text());
    let mut replica = original.clone();
    replica.retain(|name, _| !OWN.contains(&name.as_str()));
    for (name, value) in [
        ("id", json!(uid)),
        ("username", json!(username)),
        ("password", json!(password)),
        ("passwordLastUpdated", json!(now)),
        ("created", json!(now)),
        ("lastUpdated", json!(now)),
        ("createdBy", store::reference_to(&call.account.uid)),
        ("lastUpdatedBy", store::reference_to(&call.account.uid)),
    ] {
        replica.insert(name.to_owned(), value);
    }
    let (users, groups) = (state.class("users"), state.class("userGroups"));
    state.store.put(users, replica);
    let joined: Vec<String> = state
        .store
        .table(groups)
        .values()
        .filter(|group| store::members(group, "users").any(|user| user == store::uid(original)))
        .map(|group| store::uid(group).to_owned())
        .collect();
    for group in joined {
        state.store.change(groups, &group, |group| {
            if let Some(Value::Array(members)) = group.get_mut("users") {
                members.push(store::reference_to(&uid));
            }
        });
    }
    state.settings.copy_of_user(store::uid(original), &uid);
    uid
}

/// Tells if a text can be a username.
fn is_username(name: &str) -> bool {
    let inner = |c: char| c.is_ascii_alphanumeric() || "._@-+".contains(c);
    (2..=255).contains(&name.len())
        && name.chars().all(inner)
        && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.ends_with(|c: char| c.is_ascii_alphanumeric())
}

/// Answers `PUT /api/users/{uid}`: with the report of the import.
pub(super) fn replace(state: &mut State, call: &Call<'_>) -> Answer {
    let users = state.class("users");
    let found = read::object(&call.view(state), users, call.parameter(0))?;
    if !call.view(state).may_update(users, found) {
        return Err(Failure::forbidden(
            "You don't have the proper permissions to update this user.",
        ));
    }
    let mut payload = write::payload(call)?;
    payload.insert("id".to_owned(), json!(call.parameter(0)));
    let report = write::update_report(state, call, users, &payload)?;
    Ok(report.response(true))
}

/// Answers `DELETE /api/users/{uid}`.
pub(super) fn delete(state: &mut State, call: &Call<'_>) -> Answer {
    let users = state.class("users");
    let found = read::object(&call.view(state), users, call.parameter(0))?;
    if !call.view(state).may_delete(users, found) {
        return Err(Failure::conflict(NO_MANAGER));
    }
    let supers =
        |user: &Object| crate::account::Account::of(state.schemas, &state.store, user).is_super();
    let others = state.store.table(users).values();
    let another =
        || others.clone().any(|user| store::uid(user) != store::uid(found) && supers(user));
    if supers(found) && !another() {
        return Err(Failure::conflict("Can not remove the last super user."));
    }
    write::delete_of(state, call, users, call.parameter(0))
}
