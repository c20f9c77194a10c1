//! `/api/system/info` and what the login page asks for.

use chrono::Datelike as _;
use serde_json::{Map, Value, json};

use crate::clock::Moment;
use crate::message::Response;
use crate::router::{Answer, Call};
use crate::state::State;

/// What must be asked for each time.
const NO_STORE: &str = "no-cache, no-store, max-age=0, must-revalidate";

/// The moment at which a server was never: times that are not known are shown so.
const NEVER: &str = "1970-01-01T00:00:00.000";

/// The calendars that a server can count in.
const CALENDARS: &[&str] = &[
    "coptic",
    "ethiopian",
    "gregorian",
    "islamic",
    "iso8601",
    "julian",
    "nepali",
    "persian",
    "thai",
];

/// Answers `GET /api/system/info`.
pub(super) fn info(state: &State, call: &Call<'_>) -> Answer {
    let mut info = public(state, call);
    if call.account.is_super() {
        sensitive(state, call, &mut info);
    }
    analytics(state, &mut info);
    let fields = call.request.query.list("fields");
    if !fields.is_empty() && !fields.contains(&"*") && !fields.contains(&":all") {
        info.retain(|key, _| fields.contains(&key.as_str()));
    }
    Ok(Response::ok(&Value::Object(info)).with_header("cache-control", NO_STORE))
}

fn public(state: &State, call: &Call<'_>) -> Map<String, Value> {
    let now = state.clock.now();
    let release = state.release();
    let calendar = state.settings.text(release, "keyCalendar");
    let calendar = if CALENDARS.contains(&calendar.as_str()) { calendar } else { "iso8601".into() };
    let mut info = object(json!({
        "contextPath": call.base_url,
        "userAgent": call.request.header("user-agent").unwrap_or_default(),
        "calendar": calendar,
        "dateFormat": state.settings.text(release, "keyDateFormat").to_lowercase(),
        "serverDate": now.text(),
        "serverTimeZoneId": "Etc/UTC",
        "serverTimeZoneDisplayName": "Coordinated Universal Time",
        "version": state.facts.version(),
        "revision": "sandbox",
        "buildTime": format!("{}-01-01T00:00:00.000", now.date_time().year()),
        "systemName": state.settings.text(release, "applicationTitle"),
        "instanceBaseUrl": call.base_url,
        "emailConfigured": false,
        "isMetadataVersionEnabled": state.settings.get(release, "keyVersionEnabled")
            .is_some_and(|enabled| enabled == json!(true)),
    }));
    if state.facts.tells_unset_times() {
        info.insert(
            "systemMetadataVersion".into(),
            json!(state.settings.text(release, "keySystemMetadataVersion")),
        );
        info.insert("lastMetadataVersionSyncAttempt".into(), json!(NEVER));
        info.insert("lastSystemMonitoringSuccess".into(), json!(NEVER));
    }
    for (key, value) in state.facts.more_system_info() {
        info.insert(key.to_owned(), value);
    }
    info
}

/// What only a superuser is told.
fn sensitive(state: &State, _call: &Call<'_>, info: &mut Map<String, Value>) {
    let now = state.clock.now().text();
    info.extend(object(json!({
        "databaseInfo": {
            "name": "sandbox",
            "user": "dhis",
            "url": "jdbc:postgresql://127.0.0.1/sandbox",
            "databaseVersion": "PostgreSQL 15.0",
            "spatialSupport": true,
            "time": now,
        },
        "jasperReportsVersion": "6.20.0",
        "environmentVariable": "DHIS2_HOME",
        "fileStoreProvider": "filesystem",
        "readOnlyMode": "off",
        "nodeId": "",
        "javaVersion": "17.0.0",
        "javaVendor": "sandbox",
        "osName": "Linux",
        "osArchitecture": "amd64",
        "osVersion": "0",
        "externalDirectory": "/opt/dhis2",
        "readReplicaCount": 0,
        "memoryInfo": "Mem Total in JVM: 0 Free in JVM: 0 Max Limit: 0",
        "cpuCores": 1,
        "encryption": false,
        "redisEnabled": false,
        "clusterHostname": "",
    })));
}

/// When the analytics tables were built last.
fn analytics(state: &State, info: &mut Map<String, Value>) {
    let release = state.release();
    let setting = |key: &str| state.settings.get(release, key);
    let since = |text: &str| interval(state.clock.now(), text);
    let table = setting("keyLastSuccessfulAnalyticsTablesUpdate").unwrap_or_default();
    let built = table.as_str().filter(|text| !text.is_empty());
    if let Some(built) = built.filter(|text| *text != NEVER || state.facts.tells_unset_times()) {
        info.insert("lastAnalyticsTableSuccess".into(), json!(built));
        info.insert("intervalSinceLastAnalyticsTableSuccess".into(), json!(since(built)));
        let runtime = setting("keyLastSuccessfulAnalyticsTablesRuntime").unwrap_or_default();
        info.insert("lastAnalyticsTableRuntime".into(), runtime);
    }
    if state.facts.tells_unset_times() {
        let key = "keyLastSuccessfulLatestAnalyticsPartitionUpdate";
        let partition = setting(key).and_then(|v| v.as_str().map(str::to_owned));
        let partition = partition.filter(|text| !text.is_empty()).unwrap_or_else(|| NEVER.into());
        info.insert(
            "intervalSinceLastAnalyticsTablePartitionSuccess".into(),
            json!(since(&partition)),
        );
        info.insert("lastAnalyticsTablePartitionSuccess".into(), json!(partition));
        let runtime = setting("keyLastSuccessfulLatestAnalyticsPartitionRuntime");
        info.insert("lastAnalyticsTablePartitionRuntime".into(), runtime.unwrap_or_default());
    }
}

/// Writes how long ago a time was: `3 m, 17 s`.
fn interval(now: Moment, then: &str) -> String {
    let parsed = chrono::NaiveDateTime::parse_from_str(then, "%Y-%m-%dT%H:%M:%S%.f");
    let seconds = parsed.map_or(0, |then| (now.date_time() - then).num_seconds().max(0));
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours} h, {minutes} m, {seconds} s")
    } else {
        format!("{minutes} m, {seconds} s")
    }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

/// Answers `GET /api/system/id`: codes that nothing has yet.
pub(super) fn ids(state: &mut State, call: &Call<'_>) -> Answer {
    let limit = call.request.query.get("limit").and_then(|text| text.parse().ok()).unwrap_or(1);
    let codes: Vec<String> = (0..limit.min(10_000_usize)).map(|_| state.uids.uid()).collect();
    Ok(Response::ok(&json!({"codes": codes})).with_header("cache-control", NO_STORE))
}

/// Answers `GET /api/loginConfig`.
pub(super) fn login_config(state: &State, _call: &Call<'_>) -> Answer {
    let release = state.release();
    let text = |key: &str| json!(state.settings.text(release, key));
    let mut config = object(json!({
        "apiVersion": state.facts.version(),
        "applicationTitle": text("applicationTitle"),
        "countryFlag": text("keyFlag"),
        "uiLocale": text("keyUiLocale"),
        "loginPopup": text("loginPopup"),
        "loginPageLayout": text("loginPageLayout"),
        "recaptchaSite": text("recaptchaSite"),
        "emailConfigured": false,
        "selfRegistrationEnabled": false,
        "selfRegistrationNoRecaptcha": setting(state, "keySelfRegistrationNoRecaptcha"),
        "allowAccountRecovery": setting(state, "keyAccountRecovery"),
        "useCustomLogoFront": setting(state, "keyUseCustomLogoFront"),
        "oidcProviders": [],
    }));
    if state.facts.tells_unset_login_texts() {
        config.extend(object(json!({
            "applicationTitle": translated(state, "applicationTitle"),
            "applicationDescription": translated(state, "keyApplicationIntro"),
            "applicationNotification": translated(state, "keyApplicationNotification"),
            "applicationLeftSideFooter": translated(state, "keyApplicationFooter"),
            "applicationRightSideFooter": translated(state, "keyApplicationRightFooter"),
            "loginPageTemplate": text("loginPageTemplate"),
            "minPasswordLength": text("minPasswordLength"),
            "maxPasswordLength": text("maxPasswordLength"),
        })));
    }
    Ok(Response::ok(&Value::Object(config)))
}

fn setting(state: &State, key: &str) -> Value {
    state.settings.get(state.release(), key).unwrap_or_default()
}

/// The newer login pages show the translation of a text only.
fn translated(state: &State, key: &str) -> Value {
    let language = state.settings.text(state.release(), "keyUiLocale");
    json!(state.settings.translation(key, &language).unwrap_or_default())
}

/// Answers `GET /api/configuration/systemId`.
pub(super) fn system_id(state: &State, _call: &Call<'_>) -> Answer {
    // The text stands there as it is, although it is called JSON.
    Ok(Response::ok(&json!(null)).with_body(state.system_id()))
}

/// Answers `GET /api/metrics`.
pub(super) fn metrics(state: &State, _call: &Call<'_>) -> Answer {
    let media_type = "text/plain;version=0.0.4;charset=utf-8";
    let text = state.metrics.text(state.facts);
    Ok(Response::text(http::StatusCode::OK, media_type, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_is_told_in_hours_minutes_and_seconds() {
        assert_eq!(interval(Moment(197_000), NEVER), "3 m, 17 s");
        assert_eq!(interval(Moment(7_384_000), NEVER), "2 h, 3 m, 4 s");
    }
}
