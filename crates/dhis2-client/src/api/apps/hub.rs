//! The App Hub, as a server passes it on.

use std::cmp::Ordering;

use dhis2_models::Version;
use http::Method;
use serde::{Deserialize, Serialize};

use super::Apps;
use crate::error::Error;
use crate::request::Request;

/// An app of the App Hub.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct HubApp {
    /// The identifier, which installed apps know as `app_hub_id`.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// `APP`, `DASHBOARD_WIDGET` and the like.
    pub app_type: Option<String>,
    /// Who made it.
    pub developer: Option<HubDeveloper>,
    /// Where its source is.
    pub source_url: Option<String>,
    /// When it came to the App Hub, in milliseconds since 1970.
    pub created: Option<i64>,
    /// When it was last changed, in milliseconds since 1970.
    pub last_updated: Option<i64>,
    /// The versions that can be installed, in no order.
    pub versions: Vec<HubVersion>,
}

/// Who made an app.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct HubDeveloper {
    /// The name.
    pub name: Option<String>,
    /// The organisation.
    pub organisation: Option<String>,
    /// The address for mail.
    pub email: Option<String>,
}

/// A version of an app of the App Hub.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct HubVersion {
    /// The identifier, by which it is installed.
    pub id: String,
    /// The version, such as `1.4.2`.
    pub version: String,
    /// The first version of DHIS2 that it works with, such as `2.38`.
    pub min_dhis_version: Option<String>,
    /// The last version of DHIS2 that it works with.
    pub max_dhis_version: Option<String>,
    /// `stable`, or one for the brave.
    pub channel: Option<String>,
    /// Where the file is.
    pub download_url: Option<String>,
    /// When it came to the App Hub, in milliseconds since 1970.
    pub created: Option<i64>,
}

impl HubApp {
    /// Returns the newest stable version that works with a release of DHIS2: `42` for 2.42.
    ///
    /// ```
    /// use dhis2_client::api::apps::HubApp;
    ///
    /// let app: HubApp = serde_json::from_str(
    ///     r#"{"id": "a", "name": "A", "versions": [
    ///         {"id": "1", "version": "9.0.0", "minDhisVersion": "2.40", "channel": "stable"},
    ///         {"id": "2", "version": "10.0.0", "minDhisVersion": "2.43", "channel": "stable"}
    ///     ]}"#,
    /// )?;
    /// assert_eq!(app.newest_for(42).unwrap().version, "9.0.0");
    /// assert_eq!(app.newest_for(43).unwrap().version, "10.0.0");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn newest_for(&self, release: u16) -> Option<&HubVersion> {
        let fits = |version: &&HubVersion| {
            let stable =
                version.channel.as_deref().is_none_or(|it| it.eq_ignore_ascii_case("stable"));
            let from = version.min_dhis_version.as_deref().and_then(release_of);
            let to = version.max_dhis_version.as_deref().and_then(release_of);
            stable && from.is_none_or(|it| it <= release) && to.is_none_or(|it| release <= it)
        };
        let newest = |one: &&HubVersion, other: &&HubVersion| compare(&one.version, &other.version);
        self.versions.iter().filter(fits).max_by(newest)
    }
}

impl<V: Version> Apps<'_, V> {
    /// Lists the apps of the App Hub, as the server sees it: `GET /api/appHub`.
    ///
    /// # Errors
    ///
    /// Fails where the server cannot reach the App Hub (503).
    pub async fn hub(&self) -> Result<Vec<HubApp>, Error> {
        self.client.core().fetch(&Request::api(Method::GET, "appHub", &[])).await
    }

    /// Finds apps of the App Hub whose name or description has a text in it, in any case.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// for app in client.apps().search_hub("scorecard").await? {
    ///     println!("{} {:?}", app.name, app.newest_for(42).map(|it| &it.version));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails as [`hub`](Self::hub) does.
    pub async fn search_hub(&self, text: &str) -> Result<Vec<HubApp>, Error> {
        let wanted = text.to_lowercase();
        let has = |text: &str| text.to_lowercase().contains(&wanted);
        let mut apps = self.hub().await?;
        apps.retain(|app| has(&app.name) || app.description.as_deref().is_some_and(has));
        Ok(apps)
    }

    /// Asks where the App Hub is: `GET /api/configuration/appHubUrl`. It can be set in the server's
    /// `dhis.conf` only (`apphub.base.url` and `apphub.api.url`).
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn hub_url(&self) -> Result<String, Error> {
        let request = Request::api(Method::GET, "configuration/appHubUrl", &[]).accept("*/*");
        let text = self.client.core().send(&request).await?.text();
        Ok(text.trim().trim_matches('"').to_owned())
    }
}

/// Reads the release out of `2.42` or `42`, however it goes on.
fn release_of(version: &str) -> Option<u16> {
    let version = version.trim();
    let release = version.strip_prefix("2.").unwrap_or(version);
    release.split(['.', '-']).next()?.parse().ok()
}

/// Compares versions part by part, parts of digits by their number. What has a part more, such as
/// `1.0.0-beta`, is older where that part is no number.
pub(super) fn compare(one: &str, other: &str) -> Ordering {
    let parts = |text: &str| -> Vec<Result<u64, String>> {
        let text = text.trim().trim_start_matches('v');
        text.split(['.', '-', '+']).map(|part| part.parse().map_err(|_| part.to_owned())).collect()
    };
    let (one, other) = (parts(one), parts(other));
    for index in 0..one.len().max(other.len()) {
        let order = match (one.get(index), other.get(index)) {
            (Some(Ok(one)), Some(Ok(other))) => one.cmp(other),
            (Some(Err(one)), Some(Err(other))) => one.cmp(other),
            (Some(Ok(0)), None) | (None, Some(Ok(0)) | None) => Ordering::Equal,
            (Some(Ok(_)), _) | (None, Some(Err(_))) => Ordering::Greater,
            (Some(Err(_)), _) | (None, Some(Ok(_))) => Ordering::Less,
        };
        if order != Ordering::Equal {
            return order;
        }
    }
    Ordering::Equal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_their_numbers() {
        for (older, newer) in [
            ("9.0.0", "10.0.0"),
            ("1.2", "1.2.1"),
            ("1.0.0-beta", "1.0.0"),
            ("1.0.0-alpha", "1.0.0-beta"),
            ("v2", "3"),
        ] {
            assert_eq!(compare(older, newer), Ordering::Less, "{older} {newer}");
            assert_eq!(compare(newer, older), Ordering::Greater, "{newer} {older}");
        }
        assert_eq!(compare("1.0", "1.0.0"), Ordering::Equal);
    }

    #[test]
    fn a_version_fits_between_its_limits() {
        let version = |version: &str, min: &str, max: &str, channel: &str| HubVersion {
            version: version.into(),
            min_dhis_version: Some(min.into()),
            max_dhis_version: Some(max.into()).filter(|it: &String| !it.is_empty()),
            channel: Some(channel.into()),
            ..HubVersion::default()
        };
        let app = HubApp {
            versions: vec![
                version("1.0.0", "2.38", "2.41", "stable"),
                version("2.0.0", "2.42", "", "Stable"),
                version("3.0.0", "2.42", "", "development"),
            ],
            ..HubApp::default()
        };
        assert_eq!(app.newest_for(41).unwrap().version, "1.0.0");
        assert_eq!(app.newest_for(43).unwrap().version, "2.0.0");
        assert_eq!(app.newest_for(37), None);
    }
}
