//! Who may see and change an object: `/api/sharing` and `/api/{kind}/{uid}/sharing`.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::acl::{self, NO_ACCESS};
use crate::facts::Facts;
use crate::failure::{Failure, WebMessage};
use crate::import::report::ErrorReport;
use crate::message::Response;
use crate::router::{Answer, Call, Handler, Router};
use crate::schema::ClassId;
use crate::state::State;
use crate::store::{self, Object};
use crate::view::View;

/// Fills the table.
pub(super) fn routes(router: &mut Router, _facts: Facts) {
    const JSON: Option<&[&str]> = Some(&["application/json"]);
    router.get("/api/sharing", get).get("/api/sharing/search", search);
    router.add(http::Method::POST, "/api/sharing", Handler::Write(set), JSON);
    router.add(http::Method::PUT, "/api/sharing", Handler::Write(set), JSON);
    router.add(http::Method::PUT, "/api/{kind}/{uid}/sharing", Handler::Write(replace), JSON);
}

/// Finds the class that a request names, if its objects can be shared.
fn class(state: &State, call: &Call<'_>) -> Result<(ClassId, String), Failure> {
    let name = call.required(state, "type")?;
    let class = state.schemas.by_singular(name);
    class
        .filter(|class| state.schemas.class(*class).shareable)
        .map(|class| (class, name.to_owned()))
        .ok_or_else(|| Failure::conflict(format!("Type {name} is not supported.")))
}

fn missing(kind: &str, uid: &str) -> WebMessage {
    let message = format!("Object of type {kind} with ID {uid} was not found.");
    WebMessage::new(StatusCode::NOT_FOUND).with_message(message)
}

/// Answers `GET /api/sharing`.
fn get(state: &State, call: &Call<'_>) -> Answer {
    let (class, kind) = class(state, call)?;
    let uid = call.required(state, "id")?;
    let view = call.view(state);
    let Some(object) = state.store.get(class, uid) else {
        return Err(Failure::new(
            StatusCode::NOT_FOUND,
            format!("Object of type {kind} with ID {uid} was not found."),
        ));
    };
    if !view.may_read(class, object) {
        return Err(Failure::forbidden("You do not have manage access to this object."));
    }
    let description = state.schemas.class(class);
    let name = view.text_of(class, object, "displayName");
    let mut meta = json!({"allowPublicAccess": acl::may_make_public(call.account, description)});
    let mut shared = json!({
        "id": uid,
        "name": name,
        "displayName": name,
        "publicAccess": public_access(object, call, description),
        "user": owner(&view, object),
        "userGroupAccesses": accesses(&view, object, "userGroups"),
        "userAccesses": accesses(&view, object, "users"),
    });
    if state.facts.shows_external_sharing() {
        meta["allowExternalAccess"] = json!(acl::may_make_external(call.account, description));
        shared["externalAccess"] = json!(
            object.get("sharing").and_then(|s| s.get("external")).is_some_and(|e| *e == true)
        );
    }
    Ok(Response::ok(&json!({"meta": meta, "object": shared}))
        .with_header("cache-control", "no-cache"))
}

fn public_access(object: &Object, call: &Call<'_>, class: &crate::schema::Class) -> String {
    let stored = object.get("sharing").and_then(|sharing| sharing.get("public"));
    match stored.and_then(Value::as_str) {
        Some(access) => access.to_owned(),
        None if acl::may_make_public(call.account, class) => "rw------".to_owned(),
        None => NO_ACCESS.to_owned(),
    }
}

fn owner(view: &View<'_>, object: &Object) -> Value {
    let Some(uid) = store::referred(object, "createdBy") else { return json!({}) };
    let users = view.state().class("users");
    let name = view.store().get(users, uid).and_then(|it| view.text_of(users, it, "displayName"));
    json!({"id": uid, "name": name})
}

/// Lists whom an object is shared with, by name.
fn accesses(view: &View<'_>, object: &Object, list: &str) -> Value {
    let sharing = view.sharing(object);
    let entries = sharing[list].as_object().into_iter().flatten();
    let mut named: Vec<(String, Value)> = entries
        .filter_map(|(uid, entry)| {
            let name = entry.get("displayName")?.as_str()?.to_owned();
            let access = entry.get("access").cloned().unwrap_or_default();
            let value = json!({"id": uid, "name": name, "displayName": name, "access": access});
            Some((name, value))
        })
        .collect();
    named.sort_by(|(a, _), (b, _)| a.cmp(b));
    named.into_iter().map(|(_, value)| value).collect()
}

/// Answers `PUT` and `POST /api/sharing`.
fn set(state: &mut State, call: &Call<'_>) -> Answer {
    let (class, kind) = class(state, call)?;
    let uid = call.required(state, "id")?;
    let Some(object) = state.store.get(class, uid).cloned() else {
        return Ok(missing(&kind, uid).into());
    };
    if is_default(state, class, &object) {
        return Ok(refused(format!(
            "Sharing settings of system default metadata object of type {kind} cannot be modified."
        )));
    }
    if !call.view(state).may_update(class, &object) {
        return Err(Failure::forbidden("You do not have manage access to this object."));
    }
    let body = call.request.json()?;
    let wish = body.get("object").cloned().unwrap_or_default();
    let access = wish.get("publicAccess").and_then(Value::as_str);
    if let Some(access) = access
        && !acl::is_access(access)
    {
        return Ok(refused(format!("Invalid public access string: {access}")));
    }
    let mut sharing = match object.get("sharing") {
        Some(Value::Object(sharing)) => sharing.clone(),
        _ => Map::new(),
    };
    let description = state.schemas.class(class);
    if acl::may_make_external(call.account, description) {
        sharing.insert("external".to_owned(), json!(wish["externalAccess"] == true));
    }
    if acl::may_make_public(call.account, description) {
        match access {
            Some(access) => sharing.insert("public".to_owned(), json!(access)),
            None => sharing.remove("public"),
        };
    }
    without_data(description.data_shareable, sharing.get_mut("public"));
    for (wished, list, word, endpoint) in [
        ("userGroupAccesses", "userGroups", "user group", "userGroups"),
        ("userAccesses", "users", "user", "users"),
    ] {
        let mut entries = Map::new();
        for entry in wish[wished].as_array().into_iter().flatten() {
            let mut access = entry.get("access").cloned().unwrap_or_default();
            if let Some(text) = access.as_str()
                && !acl::is_access(text)
            {
                return Ok(refused(format!("Invalid {word} access string: {text}")));
            }
            without_data(description.data_shareable, Some(&mut access));
            let known = store::reference(entry)
                .filter(|uid| state.store.contains(state.class(endpoint), uid));
            if let Some(uid) = known {
                entries.insert(uid.to_owned(), json!({"id": uid, "access": access}));
            }
        }
        sharing.insert(list.to_owned(), Value::Object(entries));
    }
    save(state, call, class, uid, sharing);
    Ok(WebMessage::ok("Access control set").into())
}

fn refused(message: String) -> Response {
    WebMessage::new(StatusCode::CONFLICT).with_word("ERROR").with_message(message).into()
}

/// Takes the places for data out of an access string, where the class does not share data.
fn without_data(shares_data: bool, access: Option<&mut Value>) {
    if let Some(access) = access.filter(|_| !shares_data)
        && let Some(text) = access.as_str()
        && acl::shares_data(text)
    {
        *access = json!(format!("{}------", &text[..2]));
    }
}

fn is_default(state: &State, class: ClassId, object: &Object) -> bool {
    let kinds = ["Category", "CategoryCombo", "CategoryOption", "CategoryOptionCombo"];
    kinds.contains(&state.schemas.class(class).simple_name())
        && store::text(object, "name") == Some("default")
}

fn save(
    state: &mut State,
    call: &Call<'_>,
    class: ClassId,
    uid: &str,
    sharing: Map<String, Value>,
) {
    let now = state.clock.now().text();
    let user = store::reference_to(&call.account.uid);
    let signs = state.schemas.class(class).persisted("createdBy").is_some();
    state.store.change(class, uid, |object| {
        object.insert("sharing".to_owned(), Value::Object(sharing));
        object.insert("lastUpdated".to_owned(), json!(now));
        if signs {
            object.insert("lastUpdatedBy".to_owned(), user.clone());
            object.entry("createdBy").or_insert(user);
        }
    });
}

/// Answers `PUT /api/{kind}/{uid}/sharing`.
fn replace(state: &mut State, call: &Call<'_>) -> Answer {
    let class = super::metadata::class(state, call);
    let view = call.view(state);
    let object = super::metadata::read::object(&view, class, call.parameter(1))?.clone();
    if !view.may_update(class, &object) {
        return Err(Failure::forbidden(
            "You don't have the proper permissions to update this object.",
        ));
    }
    let body = call.request.json()?;
    let mut sharing = body.as_object().cloned().unwrap_or_default();
    let errors = errors(state, class, &object, &sharing);
    if !errors.is_empty() {
        let report = crate::import::ImportReport::of_object(class, SHARING, "", errors);
        return Ok(report.type_message());
    }
    for list in ["users", "userGroups"] {
        let known = state.class(list);
        let entries = sharing.entry(list).or_insert_with(|| json!({}));
        if let Some(entries) = entries.as_object_mut() {
            entries.retain(|uid, _| state.store.contains(known, uid));
        }
    }
    save(state, call, class, call.parameter(1), sharing);
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

/// The Java name of sharing.
const SHARING: &str = "org.hisp.dhis.user.sharing.Sharing";

/// Looks for what is wrong with the sharing that an object is to have.
fn errors(
    state: &State,
    class: ClassId,
    object: &Object,
    sharing: &Map<String, Value>,
) -> Vec<ErrorReport> {
    let description = state.schemas.class(class);
    let mut errors = Vec::new();
    let mut add = |code, message: String, args: Vec<Value>| {
        errors.push(
            ErrorReport::new(SHARING, code, &message, args)
                .on_property("", Some(description.klass)),
        );
    };
    if is_default(state, class, object) {
        let kind = description.simple_name();
        let message = format!(
            "Sharing settings of system default metadata object of type `{kind}` cannot be modified"
        );
        add("E3013", message, vec![json!(kind)]);
    }
    let public = sharing.get("public").and_then(Value::as_str);
    let listed = |list: &'static str, code, word: &'static str| {
        let entries = sharing.get(list).and_then(Value::as_object);
        entries.into_iter().flat_map(Map::values).map(move |entry| {
            (entry.get("access").and_then(Value::as_str).unwrap_or_default(), code, word)
        })
    };
    let all = public
        .map(|access| (access, "E3015", "public"))
        .into_iter()
        .chain(listed("userGroups", "E3017", "user group"))
        .chain(listed("users", "E3018", "user"));
    for (access, code, word) in all {
        if !acl::is_access(access) {
            let message = format!("Invalid {word} access string: `{access}`");
            add(code, message, vec![json!(access)]);
        } else if !description.data_shareable && acl::shares_data(access) {
            add("E3016", "Data sharing is not enabled for this object".to_owned(), Vec::new());
        }
    }
    errors
}

/// Answers `GET /api/sharing/search`.
fn search(state: &State, call: &Call<'_>) -> Answer {
    let key = call.required(state, "key")?.to_lowercase();
    let most = call.request.query.get("pageSize").and_then(|size| size.parse().ok()).unwrap_or(50);
    let view = call.view(state);
    let found = |endpoint: &str, with_username: bool| -> Value {
        let class = state.class(endpoint);
        let mut named: Vec<(String, Value)> = state
            .store
            .table(class)
            .values()
            .filter_map(|object| {
                let name = view.text_of(class, object, "displayName")?;
                let mut value =
                    json!({"id": store::uid(object), "name": name, "displayName": name});
                if with_username {
                    value["username"] = json!(store::text(object, "username"));
                }
                name.to_lowercase().contains(&key).then_some((name, value))
            })
            .collect();
        named.sort_by(|(a, _), (b, _)| a.cmp(b));
        named.into_iter().take(most).map(|(_, value)| value).collect()
    };
    let body = json!({"users": found("users", true), "userGroups": found("userGroups", false)});
    Ok(Response::ok(&body).with_header("cache-control", "no-cache"))
}
