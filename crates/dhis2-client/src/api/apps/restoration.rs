//! Which apps a server has, noted down, and brought back from the App Hub.

use std::cmp::Ordering;

use dhis2_models::Version;
use dhis2_models::payload::App;
use serde::{Deserialize, Serialize};

use super::Apps;
use super::hub::{HubApp, HubVersion, compare};
use crate::error::Error;

/// The apps of a server at some time; can be kept as JSON.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct AppSnapshot {
    /// The version of the server.
    pub server_version: String,
    /// The apps.
    pub apps: Vec<SnapshotApp>,
}

/// An app of a snapshot.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct SnapshotApp {
    /// The key.
    pub key: String,
    /// The name.
    pub name: String,
    /// The version.
    pub version: String,
    /// The identifier by which the App Hub knows the app; `None` for one that is not from there.
    pub app_hub_id: Option<String>,
}

/// What is done about the apps of a snapshot, or would be.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Restoration {
    /// The apps, in the order of the snapshot.
    pub steps: Vec<RestorationStep>,
}

/// What is done about one app, or would be.
#[derive(Debug)]
#[non_exhaustive]
pub struct RestorationStep {
    /// The app.
    pub app: SnapshotApp,
    /// What is done.
    pub action: StepAction,
    /// What went wrong with it, where it was tried.
    pub error: Option<Error>,
}

/// What is done about an app.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum StepAction {
    /// Nothing: the server has the very version.
    Keep,
    /// The version is installed from the App Hub.
    Install {
        /// The identifier of the version.
        version_id: String,
    },
    /// Nothing can be done: the app is not from the App Hub, or that has not got the version.
    Unavailable {
        /// Why, for people.
        reason: String,
    },
}

/// What came of an update.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Update {
    /// The newest version is there already.
    Current {
        /// The version.
        version: String,
    },
    /// A newer version was installed.
    Updated {
        /// The version that was there.
        from: String,
        /// The version that is there now.
        to: String,
    },
}

impl Restoration {
    /// Returns the apps that could not be brought back, or would not be.
    pub fn failures(&self) -> impl Iterator<Item = &RestorationStep> {
        let bad = |step: &&RestorationStep| {
            step.error.is_some() || matches!(step.action, StepAction::Unavailable { .. })
        };
        self.steps.iter().filter(bad)
    }
}

impl<V: Version> Apps<'_, V> {
    /// Updates an app to the newest stable version of the App Hub that works with the server.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// println!("{:?}", client.apps().update("data-visualizer").await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] where the server has no such app, or the App Hub has not,
    /// and where the server cannot reach the App Hub.
    pub async fn update(&self, key: &str) -> Result<Update, Error> {
        let app = noted(&self.get(key).await?);
        let hub = self.hub().await?;
        let from = find(&hub, &app)
            .ok_or_else(|| Error::Unsupported(format!("the App Hub has no app `{key}`")))?;
        let newest = from.newest_for(self.client.core().release()).ok_or_else(|| {
            Error::Unsupported(format!("the App Hub has no `{key}` for this version of DHIS2"))
        })?;
        if compare(&newest.version, &app.version) != Ordering::Greater {
            return Ok(Update::Current { version: app.version });
        }
        self.install_from_hub(&newest.id).await?;
        Ok(Update::Updated { from: app.version, to: newest.version.clone() })
    }

    /// Notes down which apps the server has.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn snapshot(&self) -> Result<AppSnapshot, Error> {
        let apps = self.list().await?.iter().map(noted).collect();
        let server_version = self.client.server_version().as_str().to_owned();
        Ok(AppSnapshot { server_version, apps })
    }

    /// Says what [`restore`](Self::restore) would do, and changes nothing.
    ///
    /// # Errors
    ///
    /// Fails where the server cannot reach the App Hub, unless nothing is to be installed.
    pub async fn plan_restore(&self, snapshot: &AppSnapshot) -> Result<Restoration, Error> {
        let here: Vec<SnapshotApp> = self.list().await?.iter().map(noted).collect();
        let missing = snapshot.apps.iter().any(|app| !is_here(&here, app));
        let hub = if missing { self.hub().await? } else { Vec::new() };
        let step = |app: &SnapshotApp| {
            let action = if is_here(&here, app) { StepAction::Keep } else { plan(&hub, app) };
            RestorationStep { app: app.clone(), action, error: None }
        };
        Ok(Restoration { steps: snapshot.apps.iter().map(step).collect() })
    }

    /// Installs the apps of a snapshot from the App Hub, in the very versions; apps that are there
    /// besides stay.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let snapshot = client.apps().snapshot().await?;
    /// let restored = client.apps().restore(&snapshot).await?;
    /// for step in restored.failures() {
    ///     println!("{}: {:?} {:?}", step.app.name, step.action, step.error);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where nothing could be tried; what went wrong with one app is in its step.
    pub async fn restore(&self, snapshot: &AppSnapshot) -> Result<Restoration, Error> {
        let mut restoration = self.plan_restore(snapshot).await?;
        for step in &mut restoration.steps {
            if let StepAction::Install { version_id } = &step.action {
                step.error = self.install_from_hub(version_id).await.err();
            }
        }
        Ok(restoration)
    }
}

fn noted(app: &App) -> SnapshotApp {
    let text = |text: &Option<dhis2_models::Text>| text.as_deref().unwrap_or_default().to_owned();
    SnapshotApp {
        key: text(&app.key),
        name: text(&app.name),
        version: text(&app.version),
        app_hub_id: app.app_hub_id.as_deref().map(str::to_owned),
    }
}

fn is_here(here: &[SnapshotApp], app: &SnapshotApp) -> bool {
    here.iter().any(|it| it.key == app.key && it.version == app.version)
}

/// Finds an app in the App Hub by its identifier, or by its name where it has none.
fn find<'a>(hub: &'a [HubApp], app: &SnapshotApp) -> Option<&'a HubApp> {
    hub.iter().find(|it| match &app.app_hub_id {
        Some(id) => it.id == *id,
        None => it.name == app.name,
    })
}

fn plan(hub: &[HubApp], app: &SnapshotApp) -> StepAction {
    let Some(found) = find(hub, app) else {
        return StepAction::Unavailable { reason: "the App Hub has no such app".into() };
    };
    let is_it = |version: &&HubVersion| compare(&version.version, &app.version).is_eq();
    match found.versions.iter().find(is_it) {
        Some(version) => StepAction::Install { version_id: version.id.clone() },
        None => StepAction::Unavailable {
            reason: format!("the App Hub has no version {} of it", app.version),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn app(key: &str, version: &str, id: Option<&str>) -> SnapshotApp {
        SnapshotApp {
            key: key.into(),
            name: key.to_uppercase(),
            version: version.into(),
            app_hub_id: id.map(str::to_owned),
        }
    }

    #[test]
    fn an_app_is_planned_by_what_the_hub_has() {
        let hub: Vec<HubApp> = serde_json::from_value(serde_json::json!([
            {"id": "h1", "name": "A", "versions": [{"id": "v1", "version": "1.0.0"}]}
        ]))
        .unwrap();
        let install = StepAction::Install { version_id: "v1".into() };
        assert_eq!(plan(&hub, &app("a", "1.0.0", Some("h1"))), install);
        assert_eq!(plan(&hub, &app("a", "1.0.0", None)), install);
        for missing in [app("a", "2.0.0", Some("h1")), app("b", "1.0.0", Some("h2"))] {
            assert!(matches!(plan(&hub, &missing), StepAction::Unavailable { .. }));
        }
        assert!(is_here(&[app("a", "1.0.0", None)], &app("a", "1.0.0", Some("h1"))));
        assert!(!is_here(&[app("a", "1.0.1", None)], &app("a", "1.0.0", Some("h1"))));
    }
}
