//! The system settings and the settings of each user: their defaults and what was set.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::release::Release;

/// What the server knows about a setting.
#[derive(Debug, Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Setting {
    /// The value while none is set; a setting without one is not listed.
    pub default: Option<Value>,
    /// Whether only a superuser may read it.
    pub confidential: bool,
    /// Whether it can be translated.
    pub translatable: bool,
}

/// The settings that each user may have, with their defaults.
const USER_SETTINGS: &[(&str, &str)] = &[
    ("keyStyle", "light_blue/light_blue.css"),
    ("keyMessageEmailNotification", "false"),
    ("keyMessageSmsNotification", "false"),
    ("keyUiLocale", "en"),
    ("keyDbLocale", "en"),
    ("keyAnalysisDisplayProperty", "name"),
    ("keyTrackerDashboardLayout", ""),
];

/// Returns the system settings of a version by key.
pub(crate) fn known(release: Release) -> &'static BTreeMap<String, Setting> {
    static ALL: OnceLock<BTreeMap<String, BTreeMap<String, Setting>>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        serde_json::from_str(include_str!("../data/settings.json"))
            .expect("the file is part of the program and tested")
    });
    all.get(&format!("v{}", release.minor())).expect("every release has its settings")
}

/// Returns the user settings with the defaults that a user has who never set any.
pub(crate) fn user_defaults() -> impl Iterator<Item = (&'static str, Value)> {
    USER_SETTINGS.iter().map(|(key, value)| (*key, typed(value)))
}

fn typed(text: &str) -> Value {
    match text {
        "true" => json!(true),
        "false" => json!(false),
        other => json!(other),
    }
}

/// What was set.
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    system: Arc<BTreeMap<String, Value>>,
    translations: Arc<BTreeMap<(String, String), String>>,
    users: Arc<BTreeMap<(String, String), Value>>,
}

impl Settings {
    /// Returns a system setting; `None` where the version knows no such key.
    pub(crate) fn get(&self, release: Release, key: &str) -> Option<Value> {
        let setting = known(release).get(key)?;
        let set = self.system.get(key).cloned();
        Some(set.or_else(|| setting.default.clone()).unwrap_or_else(|| json!("")))
    }

    /// Returns a system setting as text.
    pub(crate) fn text(&self, release: Release, key: &str) -> String {
        match self.get(release, key) {
            Some(Value::String(text)) => text,
            Some(other) => other.to_string(),
            None => String::new(),
        }
    }

    /// Returns the settings that everybody may see.
    pub(crate) fn visible(&self, release: Release) -> Map<String, Value> {
        known(release)
            .iter()
            .filter(|(_, setting)| !setting.confidential)
            .filter_map(|(key, setting)| {
                let value = self.system.get(key).or(setting.default.as_ref())?;
                Some((key.clone(), value.clone()))
            })
            .collect()
    }

    /// Sets a system setting, in the type that its default has; returns how it reads then.
    pub(crate) fn set(&mut self, release: Release, key: &str, text: &str) -> Value {
        let default = known(release).get(key).and_then(|setting| setting.default.as_ref());
        let value = match default {
            Some(Value::Bool(_)) => json!(text.eq_ignore_ascii_case("true")),
            Some(Value::Number(number)) => parsed(text, number.is_f64()),
            _ => json!(text),
        };
        Arc::make_mut(&mut self.system).insert(key.to_owned(), value.clone());
        value
    }

    /// Takes a system setting back to its default.
    pub(crate) fn unset(&mut self, key: &str) {
        Arc::make_mut(&mut self.system).remove(key);
    }

    /// Returns the translation of a system setting.
    pub(crate) fn translation(&self, key: &str, locale: &str) -> Option<&str> {
        self.translations.get(&(key.to_owned(), locale.to_owned())).map(String::as_str)
    }

    /// Sets the translation of a system setting; an empty text takes it away.
    pub(crate) fn translate(&mut self, key: &str, locale: &str, text: &str) {
        let translations = Arc::make_mut(&mut self.translations);
        let place = (key.to_owned(), locale.to_owned());
        if text.is_empty() {
            translations.remove(&place);
        } else {
            translations.insert(place, text.to_owned());
        }
    }

    /// Returns a setting that a user has set.
    pub(crate) fn of_user(&self, user: &str, key: &str) -> Option<&Value> {
        self.users.get(&(user.to_owned(), key.to_owned()))
    }

    /// Sets a setting of a user.
    pub(crate) fn set_of_user(&mut self, user: &str, key: &str, text: &str) {
        let place = (user.to_owned(), key.to_owned());
        Arc::make_mut(&mut self.users).insert(place, typed(text));
    }

    /// Gives a user the settings of another one.
    pub(crate) fn copy_of_user(&mut self, from: &str, to: &str) {
        let own: Vec<(String, Value)> = self
            .users
            .iter()
            .filter(|((user, _), _)| user == from)
            .map(|((_, key), value)| (key.clone(), value.clone()))
            .collect();
        let users = Arc::make_mut(&mut self.users);
        users.extend(own.into_iter().map(|(key, value)| ((to.to_owned(), key), value)));
    }

    /// Takes a setting of a user away.
    pub(crate) fn unset_of_user(&mut self, user: &str, key: &str) {
        Arc::make_mut(&mut self.users).remove(&(user.to_owned(), key.to_owned()));
    }
}

fn parsed(text: &str, decimal: bool) -> Value {
    let number = if decimal { text.parse::<f64>().ok().map(|n| json!(n)) } else { None };
    number.or_else(|| text.parse::<i64>().ok().map(|n| json!(n))).unwrap_or_else(|| json!(text))
}

/// Tells if a user may have a setting of that key.
pub(crate) fn is_user_setting(key: &str) -> bool {
    USER_SETTINGS.iter().any(|(known, _)| *known == key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_release_has_settings_with_defaults() {
        for release in Release::ALL {
            let settings = Settings::default();
            assert_eq!(settings.get(release, "keyCalendar"), Some(json!("iso8601")));
            assert_eq!(settings.get(release, "keyNoSuch"), None);
            assert!(settings.visible(release).len() > 100);
            assert!(!settings.visible(release).contains_key("keyEmailPassword"));
        }
    }

    #[test]
    fn a_setting_keeps_the_type_of_its_default() {
        let mut settings = Settings::default();
        assert_eq!(settings.set(Release::V42, "minPasswordLength", "10"), json!(10));
        assert_eq!(settings.set(Release::V42, "keyHideDailyPeriods", "TRUE"), json!(true));
        assert_eq!(settings.set(Release::V42, "factorDeviation", "1.5"), json!(1.5));
        settings.unset("minPasswordLength");
        assert_eq!(settings.get(Release::V42, "minPasswordLength"), Some(json!(8)));
    }
}
