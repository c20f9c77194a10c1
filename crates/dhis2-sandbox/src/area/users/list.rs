//! Which users a list shows: by name, by last sign-in, by organisation units, by what they may do.

use std::collections::HashSet;

use chrono::Months;
use serde_json::{Value, json};

use crate::account::Account;
use crate::area::metadata::read;
use crate::clock::Moment;
use crate::message::Query;
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store::{self, Object};

/// Answers `GET /api/users`.
pub(super) fn list(state: &State, call: &Call<'_>) -> Answer {
    let users = state.class("users");
    let view = call.view(state);
    read::may_read(&view, users)?;
    let limits = Limits::of(state, call);
    // The parameter `query` looks at other properties here than with other kinds.
    let pairs = call.request.query.pairs().iter().filter(|(name, _)| name != "query");
    let query = Query::of(pairs.cloned().collect());
    let objects = read::select(&view, users, &query, |user| limits.allow(state, user))?;
    Ok(read::page(&view, users, call, &objects, call.request.query.has("query")))
}

struct Limits<'q> {
    text: Option<String>,
    phone: Option<&'q str>,
    signed_in_since: Option<String>,
    not_signed_in_since: Option<String>,
    self_registered: bool,
    invitation: Option<&'q str>,
    now: String,
    units: Option<Units>,
    manages: Option<HashSet<String>>,
    authorities: Option<&'q Account>,
}

/// The organisation units that users have to have something to do with.
struct Units {
    list: &'static str,
    uids: HashSet<String>,
    with_children: bool,
}

impl<'q> Limits<'q> {
    fn of(state: &State, call: &'q Call<'_>) -> Self {
        let query = &call.request.query;
        let text = query.get("query").map(|text| text.trim().to_lowercase());
        let months = query.get("inactiveMonths").and_then(|months| months.parse().ok());
        let before = months.and_then(|months| {
            let day = state.clock.now().date_time().checked_sub_months(Months::new(months))?;
            Some(Moment(day.and_utc().timestamp_millis()).text())
        });
        let manage = query.flag("manage", false);
        let limited =
            |switch: &str| !call.account.is_super() && (manage || query.flag(switch, false));
        Self {
            text: text.filter(|text| !text.is_empty()),
            phone: query.get("phoneNumber"),
            signed_in_since: query.get("lastLogin").map(str::to_owned),
            not_signed_in_since: before.or_else(|| query.get("inactiveSince").map(str::to_owned)),
            self_registered: query.flag("selfRegistered", false),
            invitation: query.get("invitationStatus"),
            now: state.clock.now().text(),
            units: Units::of(state, call),
            manages: limited("canManage").then(|| managed(state, call.account)),
            authorities: limited("authSubset").then_some(call.account),
        }
    }

    fn allow(&self, state: &State, user: &Object) -> bool {
        let flag = |name: &str| user.get(name) == Some(&json!(true));
        let last = state.logins.last(store::uid(user)).map(Moment::text);
        self.text.as_ref().is_none_or(|text| is_named(user, text))
            && self.phone.is_none_or(|phone| store::text(user, "phoneNumber") == Some(phone))
            && self.signed_in_since.as_ref().is_none_or(|since| last.as_ref() >= Some(since))
            && self
                .not_signed_in_since
                .as_ref()
                .is_none_or(|since| last.as_ref().is_some_and(|last| last < since))
            && (!self.self_registered || flag("selfRegistered"))
            && match self.invitation {
                Some("ALL") => flag("invitation"),
                Some("EXPIRED") => {
                    let expiry = store::text(user, "restoreExpiry");
                    flag("invitation") && expiry.is_some_and(|expiry| expiry < self.now.as_str())
                }
                _ => true,
            }
            && self.units.as_ref().is_none_or(|units| units.hold(state, user))
            && self.manages.as_ref().is_none_or(|managed| managed.contains(store::uid(user)))
            && self.authorities.is_none_or(|account| {
                let other = Account::of(state.schemas, &state.store, user);
                other.authorities().all(|authority| account.has(authority))
            })
    }
}

/// Tells if a text is part of a user's name, address or username.
fn is_named(user: &Object, text: &str) -> bool {
    let of = |name: &str| store::text(user, name).unwrap_or_default().to_lowercase();
    format!("{} {}", of("firstName"), of("surname")).contains(text)
        || of("email").contains(text)
        || of("username").contains(text)
}

/// Returns the members of the groups that the groups of a user manage.
fn managed(state: &State, account: &Account) -> HashSet<String> {
    let groups = state.store.table(state.class("userGroups"));
    groups
        .values()
        .filter(|group| account.is_member(store::uid(group)))
        .flat_map(|group| store::members(group, "managedGroups"))
        .filter_map(|managed| groups.get(managed))
        .flat_map(|group| store::members(group, "users"))
        .map(str::to_owned)
        .collect()
}

impl Units {
    fn of(state: &State, call: &Call<'_>) -> Option<Self> {
        let query = &call.request.query;
        let list = match query.get("orgUnitBoundary") {
            Some("DATA_OUTPUT") => "dataViewOrganisationUnits",
            Some("TEI_SEARCH") => "teiSearchOrganisationUnits",
            _ => "organisationUnits",
        };
        let own = query.flag("userOrgUnits", false) || query.has("orgUnitBoundary");
        let uids: HashSet<String> = match query.get("ou") {
            _ if own => {
                let user = state.user(&call.account.uid)?;
                store::members(user, list).map(str::to_owned).collect()
            }
            Some(unit) => HashSet::from([unit.to_owned()]),
            None => return None,
        };
        let with_children = query.flag("includeChildren", false);
        (!uids.is_empty()).then_some(Self { list, uids, with_children })
    }

    fn hold(&self, state: &State, user: &Object) -> bool {
        let units = state.store.table(state.class("organisationUnits"));
        let mut own = user.get(self.list).and_then(Value::as_array).into_iter().flatten();
        own.any(|unit| {
            let Some(uid) = store::reference(unit) else { return false };
            let above = || {
                let unit = units.get(uid)?;
                let mut above = state.organisation_unit_ancestors(unit).into_iter();
                Some(above.any(|uid| self.uids.contains(uid)))
            };
            self.uids.contains(uid) || (self.with_children && above() == Some(true))
        })
    }
}
