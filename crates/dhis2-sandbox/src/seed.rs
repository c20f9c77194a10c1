//! What a server holds before anybody asks it for anything: what an installation makes, and the demo country.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::account::Account;
use crate::area::resource_tables;
use crate::clock::{Clock, Moment};
use crate::import::{Bundle, ImportReport, Normaliser, Parameters, import};
use crate::release::Release;
use crate::state::State;
use crate::store::{self, Object};
use crate::tracker::commit::Commit;
use crate::tracker::payload::Payload;
use crate::tracker::record::Kind;
use crate::{data_entry, data_values};

/// When the servers of the sandbox were installed: the first of January 2025, eight in the morning.
const INSTALLED: Moment = Moment(1_735_718_400_000);

/// The seed of the UIDs that the demo country's own objects lack.
const SEED: u64 = 2025;

/// The user that every server has.
const ADMIN: &str = "M5zQapPyTZI";

/// The role that may do everything.
const SUPERUSER: &str = "yrB6vc5Ip3r";

#[derive(Deserialize)]
struct Seed {
    authorities: HashMap<String, Vec<String>>,
    objects: HashMap<String, Vec<Object>>,
}

/// Returns the state of a new server, made once in the life of the program.
pub(crate) fn state(release: Release, demo: bool) -> &'static State {
    static STATES: Mutex<Vec<((Release, bool), &'static State)>> = Mutex::new(Vec::new());
    let mut states = STATES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, state)) = states.iter().find(|(key, _)| *key == (release, demo)) {
        return state;
    }
    let state: &'static State = Box::leak(Box::new(make(release, demo)));
    states.push(((release, demo), state));
    state
}

fn make(release: Release, demo: bool) -> State {
    let mut state = installed(release);
    if demo {
        load_demo(&mut state);
    }
    state
}

fn seed() -> &'static Seed {
    static SEED_DATA: OnceLock<Seed> = OnceLock::new();
    SEED_DATA.get_or_init(|| {
        serde_json::from_str(include_str!("../data/seed.json"))
            .expect("the file is part of the program and tested")
    })
}

/// Returns the authorities that a version has of itself.
pub(crate) fn authorities(release: Release) -> &'static [String] {
    &seed().authorities[&format!("v{}", release.minor())]
}

/// Who owns what the installation makes for itself.
const SYSTEM: &str = "XXXXXSystem";

/// Makes what an installation makes.
fn installed(release: Release) -> State {
    let seed = seed();
    let mut state = State::new(release, Clock::standing_at(INSTALLED), SEED);
    let now = INSTALLED.text();
    for (plural, objects) in &seed.objects {
        let class = state.class(plural);
        for object in objects {
            let mut object = object.clone();
            object.insert("created".to_owned(), json!(now));
            object.insert("lastUpdated".to_owned(), json!(now));
            if object.get("sharing").is_some_and(|sharing| sharing["owner"] == SYSTEM) {
                object["sharing"]["owner"] = json!(state.facts.system_owner());
            }
            if plural == "users" {
                object.insert("passwordLastUpdated".to_owned(), json!(now));
            }
            state.store.put(class, object);
        }
    }
    let authorities = authorities(release);
    let roles = state.class("userRoles");
    state.store.change(roles, SUPERUSER, |role| {
        role.insert("authorities".to_owned(), json!(authorities));
    });
    state
}

/// Loads the demo country through the import that a request goes through.
fn load_demo(state: &mut State) {
    load(state, include_str!("../demo/metadata.json"));
    load(state, include_str!("../demo/charts.json"));
    let units = state.class("organisationUnits");
    let root = state.store.table(units).values().find(|unit| !unit.contains_key("parent"));
    let Some(root) = root.map(|unit| store::uid(unit).to_owned()) else { return };
    let users = state.class("users");
    state.store.change(users, ADMIN, |admin| give_units(admin, &root));
    load_tracker(state);
    if let Some(default) = state.default_option_combo() {
        state.data_values = Arc::new(data_values::demo(default, INSTALLED, "admin"));
        data_entry::drop_insignificant(state);
    }
    resource_tables::first_build(state);
}

/// How long after the installation the mothers of the demo country are imported, in milliseconds.
const TRACKER_IMPORTED_AFTER: u64 = 95_549;

/// Loads the mothers of the demo country.
fn load_tracker(state: &mut State) {
    let body: Value = serde_json::from_str(include_str!("../demo/tracker.json"))
        .expect("the demo country is part of the program and tested");
    let payload = Payload::flatten(&body, &mut state.uids);
    let admin = state.user(ADMIN).expect("the installation made the user").clone();
    let account = Account::of(state.schemas, &state.store, &admin);
    // They come a while after the installation.
    state.clock.advance(Duration::from_millis(TRACKER_IMPORTED_AFTER));
    let mut commit = Commit::new(state, &account);
    for kind in Kind::ALL {
        for object in payload.of(kind) {
            commit.save(kind, object);
        }
    }
}

/// Lets a user work in, look at and search in a unit and all below it.
fn give_units(user: &mut Object, unit: &str) {
    for list in ["organisationUnits", "dataViewOrganisationUnits", "teiSearchOrganisationUnits"] {
        user.insert(list.to_owned(), json!([store::reference_to(unit)]));
    }
}

fn load(state: &mut State, text: &str) {
    let payload: Map<String, Value> =
        serde_json::from_str(text).expect("the demo country is part of the program and tested");
    let admin = state.user(ADMIN).expect("the installation made the user").clone();
    let account = Account::of(state.schemas, &state.store, &admin);
    let report = import_payload(state, &account, &payload);
    assert!(!report.has_errors(), "the demo country is tested: {:?}", report.first_error());
}

fn import_payload(
    state: &mut State,
    account: &Account,
    payload: &Map<String, Value>,
) -> ImportReport {
    let normaliser = Normaliser::new(state.facts, state.schemas, &[]);
    let bundle = Bundle::read(&normaliser, state.schemas, payload);
    let bundle = bundle.expect("the demo country is tested");
    import(state, account, bundle, &Parameters::default())
}

/// Adds a user with a role of its own.
pub(crate) fn add_user(
    state: &mut State,
    username: &str,
    password: &str,
    authorities: &[&str],
) -> String {
    let (role, user) = (state.uids.uid(), state.uids.uid());
    let now = state.clock.now().text();
    let sharing = json!({"owner": ADMIN, "public": "rw------", "users": {}, "userGroups": {}});
    let object = |value: Value| match value {
        Value::Object(fields) => fields,
        _ => Object::new(),
    };
    let roles = state.class("userRoles");
    state.store.put(
        roles,
        object(json!({
            "id": role, "name": format!("Role of {username}"), "authorities": authorities,
            "created": now, "lastUpdated": now, "sharing": sharing,
        })),
    );
    let users = state.class("users");
    let mut fields = object(json!({
        "id": user, "username": username, "password": password,
        "firstName": username, "surname": username, "userRoles": [store::reference_to(&role)],
        "created": now, "lastUpdated": now, "passwordLastUpdated": now, "sharing": sharing,
    }));
    let units = state.class("organisationUnits");
    let root = state.store.table(units).values().find(|unit| !unit.contains_key("parent"));
    if let Some(root) = root.map(|unit| store::uid(unit).to_owned()) {
        give_units(&mut fields, &root);
    }
    state.store.put(users, fields);
    user
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_country_loads_in_every_release() {
        for release in Release::ALL {
            let state = state(release, true);
            let count = |endpoint: &str| state.store.table(state.class(endpoint)).len();
            assert_eq!(count("organisationUnits"), 1225);
            assert_eq!(count("dataElements"), 33);
            assert_eq!(count("dashboards"), 1);
            assert_eq!(count("categoryOptionCombos"), 12);
            assert_eq!(state.tracker.tracked_entities().count(), 120);
            assert_eq!(state.tracker.enrollments().count(), 120);
            assert_eq!(state.tracker.events().count(), 240);
        }
    }
}
