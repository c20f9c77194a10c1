//! All that a server knows at a moment. A copy costs a few pointers, so a snapshot is one.

use std::collections::HashMap;
use std::sync::Arc;

use crate::analytics::tables::AnalyticsTables;
use crate::area::apps::Apps;
use crate::area::completeness::Completeness;
use crate::area::data_approvals::Approvals;
use crate::area::data_store::PersonalEntries;
use crate::area::files::Contents;
use crate::area::icons::Icons;
use crate::area::lock_exceptions::LockException;
use crate::area::min_max::MinMaxValues;
use crate::area::validation::Violation;
use crate::auth::Logins;
use crate::authorization::Authorization;
use crate::clock::Clock;
use crate::data_entry::audit::Audit;
use crate::data_values::DataValues;
use crate::facts::Facts;
use crate::integrity::Findings;
use crate::jobs::Jobs;
use crate::metrics::Metrics;
use crate::release::Release;
use crate::schema::{ClassId, Schemas};
use crate::settings::Settings;
use crate::store::{self, Object, Store};
use crate::tracker::Tracker;
use crate::uid::{Uid, UidGenerator};

/// The state of a server.
#[derive(Debug, Clone)]
pub(crate) struct State {
    /// The facts about the version.
    pub facts: Facts,
    /// The classes of the version.
    pub schemas: &'static Schemas,
    /// The objects.
    pub store: Store,
    /// The aggregate data values.
    pub data_values: Arc<DataValues>,
    /// The tables that analytics is answered from.
    pub analytics: Arc<AnalyticsTables>,
    /// What was changed about the data values.
    pub data_value_audits: Arc<Vec<Audit>>,
    /// Which data sets are complete.
    pub completeness: Arc<Completeness>,
    /// Which data may be entered although it is late.
    pub lock_exceptions: Arc<Vec<LockException>>,
    /// Which values are expected at least and at most.
    pub min_max: Arc<MinMaxValues>,
    /// The violations of validation rules that were kept.
    pub violations: Arc<Vec<Violation>>,
    /// How many users there were when the use of the server was last counted.
    pub users_counted: usize,
    /// What the checks of the metadata found.
    pub integrity: Arc<Findings>,
    /// Which data is approved.
    pub approvals: Arc<Approvals>,
    /// The clock.
    pub clock: Clock,
    /// Where new UIDs come from.
    pub uids: UidGenerator,
    /// The settings.
    pub settings: Settings,
    /// When each user signed in last.
    pub logins: Arc<Logins>,
    /// What the authorization server remembers, where it is on.
    pub authorization: Option<Arc<Authorization>>,
    /// The jobs, and what they have told.
    pub jobs: Arc<Jobs>,
    /// Short names of addresses.
    pub aliases: Arc<HashMap<String, String>>,
    /// How often each path was asked for.
    pub metrics: Arc<Metrics>,
    /// The entries of the data stores of the users.
    pub personal_entries: Arc<PersonalEntries>,
    /// The data of tracker programs.
    pub tracker: Tracker,
    /// What files hold.
    pub files: Arc<Contents>,
    /// The installed apps.
    pub apps: Arc<Apps>,
    /// The icons that users added.
    pub icons: Arc<Icons>,
}

impl State {
    /// Creates the state of a server that holds nothing at all.
    pub(crate) fn new(release: Release, clock: Clock, seed: u64) -> Self {
        let schemas = Schemas::of(release);
        Self {
            facts: Facts::of(release),
            schemas,
            store: Store::new(schemas.len()),
            data_values: Arc::default(),
            analytics: Arc::default(),
            data_value_audits: Arc::default(),
            completeness: Arc::default(),
            lock_exceptions: Arc::default(),
            min_max: Arc::default(),
            approvals: Arc::default(),
            violations: Arc::default(),
            users_counted: 1,
            integrity: Arc::default(),
            clock,
            uids: UidGenerator::new(seed),
            settings: Settings::default(),
            logins: Arc::default(),
            authorization: None,
            jobs: Arc::default(),
            aliases: Arc::default(),
            metrics: Arc::default(),
            personal_entries: Arc::default(),
            tracker: Tracker::default(),
            files: Arc::default(),
            apps: Arc::default(),
            icons: Arc::default(),
        }
    }

    /// Returns the version.
    pub(crate) fn release(&self) -> Release {
        self.facts.release()
    }

    /// Returns the class with a path below `/api` that every version has.
    pub(crate) fn class(&self, endpoint: &str) -> ClassId {
        self.schemas.by_endpoint(endpoint).expect("the caller names a class of every version")
    }

    /// Returns a user.
    pub(crate) fn user(&self, uid: &str) -> Option<&Arc<Object>> {
        self.store.get(self.class("users"), uid)
    }

    /// Returns the category option combination of what is not divided by any category.
    pub(crate) fn default_option_combo(&self) -> Option<Uid> {
        let combos = self.store.table(self.class("categoryOptionCombos"));
        let default =
            combos.values().find(|combo| store::text(combo, "name") == Some("default"))?;
        Uid::parse(store::uid(default))
    }

    /// Returns the locale of the names that a user sees.
    pub(crate) fn database_locale(&self, user: &str) -> String {
        let own = self.settings.of_user(user, "keyDbLocale").and_then(|v| v.as_str());
        own.map_or_else(|| self.settings.text(self.release(), "keyDbLocale"), str::to_owned)
    }

    /// Returns the ancestors of an organisation unit, the root first.
    ///
    /// Some versions let a unit be moved under itself; the walk ends where it meets a unit again.
    pub(crate) fn organisation_unit_ancestors<'s>(&'s self, unit: &'s Object) -> Vec<&'s str> {
        let units = self.class("organisationUnits");
        let mut found: Vec<&str> = Vec::new();
        let mut next = store::referred(unit, "parent");
        while let Some(uid) = next {
            if found.contains(&uid) || uid == store::uid(unit) {
                break;
            }
            found.push(uid);
            next = self.store.get(units, uid).and_then(|parent| store::referred(parent, "parent"));
        }
        found.reverse();
        found
    }

    /// Returns the path of an organisation unit: `/root/…/unit`.
    pub(crate) fn organisation_unit_path(&self, unit: &Object) -> String {
        let mut path = String::new();
        for uid in self.organisation_unit_ancestors(unit) {
            path.push('/');
            path.push_str(uid);
        }
        path.push('/');
        path.push_str(store::uid(unit));
        path
    }

    /// Says what is wrong with a password, if anything is.
    pub(crate) fn password_fault(&self, password: &str) -> Option<String> {
        let number = |key: &str, default: u64| {
            let setting = self.settings.get(self.release(), key);
            usize::try_from(setting.and_then(|v| v.as_u64()).unwrap_or(default))
                .unwrap_or(usize::MAX)
        };
        let (least, most) = (number("minPasswordLength", 8), number("maxPasswordLength", 72));
        let length = password.chars().count();
        if length < least || length > most {
            return Some(format!(
                "Password must have at least {least}, and at most {most} characters"
            ));
        }
        let has = |what: fn(char) -> bool| password.chars().any(what);
        if !has(char::is_numeric) {
            return Some("Password must have at least one digit".to_owned());
        }
        if !has(char::is_uppercase) {
            return Some("Password must have at least one upper case".to_owned());
        }
        if !has(|c| !c.is_alphanumeric()) {
            return Some("Password must have at least one special character".to_owned());
        }
        None
    }

    /// Returns the identifier of the installation: five groups, as of a UUID.
    pub(crate) fn system_id(&self) -> String {
        format!("eed3d451-4ff5-4193-b951-ffcc6895{:04}", self.release().minor())
    }
}
