//! Lets those see what is on a dashboard who may see the dashboard.

use serde_json::{Map, Value, json};

use crate::acl::Permission;
use crate::failure::Failure;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::schema::ClassId;
use crate::state::State;
use crate::store::{self, Object};

/// What an item can hold: property, kind of objects.
const HELD: &[(&str, &str)] = &[
    ("map", "maps"),
    ("visualization", "visualizations"),
    ("eventVisualization", "eventVisualizations"),
    ("eventReport", "eventReports"),
    ("eventChart", "eventCharts"),
];

/// What a chart can be made of: property of a data item, kind of objects.
const DATA: &[(&str, &str)] = &[("dataElement", "dataElements"), ("indicator", "indicators")];

/// Answers `POST /api/dashboards/cascadeSharing/{uid}`.
pub(super) fn cascade(state: &mut State, call: &Call<'_>) -> Answer {
    let uid = call.parameter(0);
    let Some(dashboard) = state.store.get(state.class("dashboards"), uid).cloned() else {
        return Err(Failure::missing(format!("Dashboard not found for uid: {uid}")));
    };
    let query = &call.request.query;
    let (dry, atomic) = (query.flag("dryRun", false), query.flag("atomic", false));
    let source = dashboard.get("sharing").cloned().unwrap_or_default();
    let (mut updated, mut refused, mut items) = (Vec::new(), Vec::new(), 0);
    for item in dashboard.get("dashboardItems").and_then(Value::as_array).into_iter().flatten() {
        let before = updated.len();
        for (class, held) in held(state, item) {
            let Some(object) = state.store.get(class, &held).cloned() else { continue };
            if !lacks(&source, &object) {
                continue;
            }
            if call.view(state).may_update(class, &object) {
                updated.push((class, held));
            } else {
                refused.push(refusal(state, call, class, &object));
            }
        }
        items += usize::from(updated.len() > before && !(atomic && !refused.is_empty()));
    }
    let mut named = Map::new();
    if !(atomic && !refused.is_empty()) {
        updated.dedup();
        for (class, held) in updated {
            if !dry {
                share(state, &source, class, &held);
            }
            let key = state.schemas.class(class).plural;
            let view = call.view(state);
            let object = state.store.get(class, &held);
            let name = object.and_then(|object| view.text_of(class, object, "displayName"));
            if let Value::Array(list) = named.entry(key).or_insert_with(|| json!([])) {
                list.push(json!({"id": held, "name": name}));
            }
        }
    }
    Ok(Response::ok(&json!({
        "errorReports": refused, "countUpdatedDashboardItems": items, "updateObjects": named,
    })))
}

/// Returns what an item shows: a chart, map or report, and what that is made of.
fn held(state: &State, item: &Value) -> Vec<(ClassId, String)> {
    let mut found = Vec::new();
    for (property, endpoint) in HELD {
        let uid = item.get(*property).and_then(store::reference);
        let (Some(uid), Some(class)) = (uid, state.schemas.by_endpoint(endpoint)) else { continue };
        found.push((class, uid.to_owned()));
        let object = state.store.get(class, uid);
        let data = object.and_then(|object| object.get("dataDimensionItems"));
        for entry in data.and_then(Value::as_array).into_iter().flatten() {
            for (property, endpoint) in DATA {
                if let Some(uid) = entry.get(*property).and_then(store::reference) {
                    found.push((state.class(endpoint), uid.to_owned()));
                }
            }
        }
    }
    found
}

/// Tells if somebody may see the dashboard and not the object.
fn lacks(source: &Value, object: &Object) -> bool {
    let target = object.get("sharing").cloned().unwrap_or_default();
    if Permission::Read.is_in(target["public"].as_str().unwrap_or_default()) {
        return false;
    }
    ["users", "userGroups"].iter().any(|list| {
        let entries = source[*list].as_object().into_iter().flatten();
        entries.into_iter().any(|(uid, entry)| {
            let reads = |entry: &Value| {
                Permission::Read.is_in(entry["access"].as_str().unwrap_or_default())
            };
            reads(entry) && !reads(&target[*list][uid])
        })
    })
}

/// Lets those see an object who may see the dashboard.
fn share(state: &mut State, source: &Value, class: ClassId, uid: &str) {
    state.store.change(class, uid, |object| {
        let sharing = object.entry("sharing").or_insert_with(|| json!({}));
        for list in ["users", "userGroups"] {
            for (uid, entry) in source[list].as_object().into_iter().flatten() {
                let access = entry["access"].as_str().unwrap_or_default();
                let own = sharing[list][uid]["access"].as_str().unwrap_or_default();
                if Permission::Read.is_in(access) && !Permission::Read.is_in(own) {
                    sharing[list][uid] = json!({"id": uid, "access": "r-------"});
                }
            }
        }
    });
}

fn refusal(state: &State, call: &Call<'_>, class: ClassId, object: &Object) -> Value {
    let description = state.schemas.class(class);
    let (user, name) = (&call.account.username, description.simple_name());
    json!({
        "message": format!("No permission to update object `{}` of type `{name}` for user `{user}`", store::uid(object)),
        "mainKlass": description.klass, "errorCode": "E3032", "errorProperties": [],
        "args": [user, name, store::uid(object)],
    })
}
