//! `/api/me`: the user who asks.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::metadata::read::fields;
use super::settings;
use crate::facts::Facts;
use crate::fields::Plan;
use crate::message::Response;
use crate::router::{Answer, Call, Router};
use crate::state::State;
use crate::store;
use crate::view::View;

/// The properties of a user that `/api/me` shows beside its own.
const SHOWN: &str = "id,username,surname,firstName,employer,languages,gender,jobTitle,avatar,created,lastUpdated,dataViewOrganisationUnits,favorites,sharing,userGroupAccesses,userAccesses,userGroups,translations,teiSearchOrganisationUnits,organisationUnits,externalAccess,displayName,access,name,email,phoneNumber,birthday,nationality,education,interests,whatsApp,facebookMessenger,skype,telegram,twitter,userRoles,introduction";

/// Fills the table.
pub(super) fn routes(router: &mut Router, _facts: Facts) {
    router.get("/api/me", me).put("/api/me", update);
    router.get("/api/me/authorities", authorities).get("/api/me/authorization", authorities);
    router.get("/api/me/authorities/{}", has_authority);
    router.get("/api/me/authorization/{}", has_authority);
    router.get("/api/me/settings", all_settings).get("/api/me/settings/{}", one_setting);
}

/// Answers `GET /api/me`.
fn me(state: &State, call: &Call<'_>) -> Answer {
    let view = call.view(state);
    let wanted = fields(call, "*");
    let body = describe(&view, call, &wanted);
    Ok(Response::ok(&body))
}

/// What a user may change of himself.
const OWN: &[&str] = &[
    "firstName",
    "surname",
    "email",
    "phoneNumber",
    "introduction",
    "jobTitle",
    "gender",
    "birthday",
    "nationality",
    "employer",
    "education",
    "interests",
    "languages",
    "avatar",
    "whatsApp",
    "facebookMessenger",
    "skype",
    "telegram",
    "twitter",
];

/// Answers `PUT /api/me`: changes what the body names.
fn update(state: &mut State, call: &Call<'_>) -> Answer {
    let Value::Object(body) = call.request.json()? else {
        return Err(crate::failure::Failure::conflict("The body is no user"));
    };
    let users = state.class("users");
    let (uid, now) = (call.account.uid.clone(), state.clock.now().text());
    state.store.change(users, &uid, |user| {
        for (name, value) in body.iter().filter(|(name, _)| OWN.contains(&name.as_str())) {
            user.insert(name.clone(), value.clone());
        }
        user.insert("lastUpdated".to_owned(), json!(now));
        user.insert("lastUpdatedBy".to_owned(), store::reference_to(&uid));
    });
    let view = call.view(state);
    let plan = Plan::new(view.schemas(), users, &fields(call, "*,!href,!settings"));
    let shown = state.user(&uid).map(|user| view.render(users, user, &plan)).unwrap_or_default();
    Ok(Response::ok(&shown))
}

/// Writes the user with what is his: roles, programs, data sets, settings, authorities.
fn describe(view: &View<'_>, call: &Call<'_>, wanted: &str) -> Value {
    let state = view.state();
    let users = state.class("users");
    let Some(user) = state.user(&call.account.uid) else { return json!({}) };
    let parts = crate::fields::split(wanted);
    let all = parts.iter().any(|part| matches!(*part, "*" | ":all"));
    let asked = |name: &str| {
        parts.iter().find(|part| part.split(['[', '(', '~', ':']).next() == Some(name)).copied()
    };
    let own = if all { SHOWN.replace("sharing,", "") } else { wanted.to_owned() };
    let plan = Plan::new(view.schemas(), users, &own);
    let Value::Object(mut body) = view.render(users, user, &plan) else { return json!({}) };
    let extra = [
        ("authorities", json!(call.account.authorities().collect::<Vec<_>>())),
        ("programs", json!(assigned(view, "programs"))),
        ("dataSets", json!(assigned(view, "dataSets"))),
        ("settings", Value::Object(settings::of_user(state, &call.account.uid))),
        ("patTokens", tokens(view)),
    ];
    for (name, value) in extra {
        if all || asked(name).is_some() {
            body.insert(name.to_owned(), nested(value, asked(name)));
        }
    }
    for (name, value) in state.facts.more_about_me() {
        if all || asked(name).is_some() {
            body.insert(name.to_owned(), value);
        }
    }
    if all && state.facts.tells_email_verified() {
        body.insert(
            "emailVerified".to_owned(),
            json!(store::text(user, "verifiedEmail").is_some()),
        );
    }
    if all {
        body.insert(
            "attributeValues".to_owned(),
            user.get("attributeValues").cloned().unwrap_or_else(|| json!([])),
        );
    }
    Value::Object(body)
}

/// Takes the names in brackets out of an object.
fn nested(value: Value, asked: Option<&str>) -> Value {
    let inner =
        asked.and_then(|part| part.split_once('[')).map(|(_, rest)| rest.trim_end_matches(']'));
    match (value, inner) {
        (Value::Object(fields), Some(inner)) => {
            let names: Vec<&str> = inner.split(',').collect();
            Value::Object(
                fields.into_iter().filter(|(key, _)| names.contains(&key.as_str())).collect(),
            )
        }
        (value, _) => value,
    }
}

/// Returns what the user may enter data for: in his units and below, by sharing.
fn assigned<'s>(view: &View<'s>, endpoint: &str) -> Vec<&'s str> {
    let class = view.state().class(endpoint);
    let objects = view.store().table(class).values();
    objects
        .filter(|object| view.may_write_data(class, object))
        .map(|object| store::uid(object))
        .collect()
}

fn tokens(view: &View<'_>) -> Value {
    let class = view.state().class("apiToken");
    let plan = Plan::new(view.schemas(), class, "*");
    let mine =
        view.store().table(class).values().filter(|token| {
            store::referred(token, "createdBy") == Some(view.account().uid.as_str())
        });
    mine.map(|token| view.render(class, token, &plan)).collect()
}

fn authorities(_state: &State, call: &Call<'_>) -> Answer {
    let list: Vec<&str> = call.account.authorities().collect();
    Ok(Response::ok(&json!(list)).with_header("cache-control", "no-store"))
}

fn has_authority(_state: &State, call: &Call<'_>) -> Answer {
    let has = call.account.has(call.parameter(0));
    Ok(Response::ok(&json!(has)).with_header("cache-control", "no-store"))
}

fn all_settings(state: &State, call: &Call<'_>) -> Answer {
    let settings: Map<String, Value> = settings::of_user(state, &call.account.uid);
    Ok(Response::ok(&Value::Object(settings)).private())
}

fn one_setting(state: &State, call: &Call<'_>) -> Answer {
    let key = call.parameter(0);
    match settings::of_user(state, &call.account.uid).remove(key) {
        Some(value) => Ok(Response::ok(&value).private()),
        None => Err(crate::failure::Failure::new(
            StatusCode::NOT_FOUND,
            format!("Key is not supported: {key}"),
        )),
    }
}
