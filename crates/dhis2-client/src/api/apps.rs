//! Apps: installed, updated and removed, from files and from the App Hub.

mod hub;
mod restoration;

use dhis2_models::Version;
use dhis2_models::payload::App;
use http::Method;

pub use self::hub::{HubApp, HubDeveloper, HubVersion};
pub use self::restoration::{
    AppSnapshot, Restoration, RestorationStep, SnapshotApp, StepAction, Update,
};
use crate::api::handle;
use crate::error::Error;
use crate::request::Request;
use crate::response::Response;
use crate::upload::Upload;

handle! {
    /// A handle on apps; made by [`Client::apps`](crate::Client::apps).
    ///
    /// All that changes something needs the authority `M_dhis-web-app-management`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Upload;
    ///
    /// client.apps().install(Upload::file("my-app.zip").await?).await?;
    /// for app in client.apps().list().await? {
    ///     println!("{:?} {:?}", app.name, app.version);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    Apps;
    /// Returns a handle on apps: installed ones, and those of the App Hub.
    apps
}

impl<V: Version> Apps<'_, V> {
    /// Lists the installed apps: `GET /api/apps`. Those that come with the server are there only
    /// where they were updated.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn list(&self) -> Result<Vec<App>, Error> {
        self.client.core().fetch(&Request::api(Method::GET, "apps", &[])).await
    }

    /// Finds an installed app by its key, such as `my-app`: `GET /api/apps`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] where there is no such app.
    pub async fn get(&self, key: &str) -> Result<App, Error> {
        let found = self.get_opt(key).await?;
        found.ok_or_else(|| Error::Unsupported(format!("the server has no app `{key}`")))
    }

    /// Finds an installed app by its key, or gives `None`: `GET /api/apps`.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn get_opt(&self, key: &str) -> Result<Option<App>, Error> {
        // `GET /api/apps/{key}` is the app itself, not what the server knows of it.
        Ok(self.list().await?.into_iter().find(|app| app.key.as_deref() == Some(key)))
    }

    /// Installs an app from a file, in the place of an older version: `POST /api/apps`.
    ///
    /// Returns the app; `None` from 2.41, which says nothing of it.
    ///
    /// # Errors
    ///
    /// Fails where the file is no app ([`Error::is_conflict`]).
    pub async fn install(&self, upload: Upload) -> Result<Option<App>, Error> {
        installed(&self.client.core().send(&install_request(upload)).await?)
    }

    /// Installs an app from the App Hub, by the identifier of one of its versions (not of the app):
    /// `POST /api/appHub/{version}`.
    ///
    /// Returns the app; `None` from 2.41, which says nothing of it.
    ///
    /// # Errors
    ///
    /// Fails where the server cannot reach the App Hub, or where that has no such version.
    pub async fn install_from_hub(&self, version_id: &str) -> Result<Option<App>, Error> {
        let request = Request::api(Method::POST, "appHub/{}", &[version_id]);
        installed(&self.client.core().send(&request).await?)
    }

    /// Removes an app, and leaves its data in the data store: `DELETE /api/apps/{key}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such app ([`Error::is_not_found`]).
    pub async fn uninstall(&self, key: &str) -> Result<(), Error> {
        let request = Request::api(Method::DELETE, "apps/{}", &[key]);
        self.client.core().send(&request).await.map(drop)
    }

    /// Removes an app with its data in the data store: `DELETE /api/apps/{key}?deleteAppData=true`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such app ([`Error::is_not_found`]).
    pub async fn uninstall_with_data(&self, key: &str) -> Result<(), Error> {
        let request = Request::api(Method::DELETE, "apps/{}", &[key]).query("deleteAppData", true);
        self.client.core().send(&request).await.map(drop)
    }

    /// Makes the server look for apps again: `PUT /api/apps`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn reload(&self) -> Result<(), Error> {
        self.client.core().send(&Request::api(Method::PUT, "apps", &[])).await.map(drop)
    }
}

fn install_request(upload: Upload) -> Request {
    let request = Request::api(Method::POST, "apps", &[]);
    request.form("file", upload)
}

/// 2.41 answers with 204 and nothing, 2.42 and 2.43 with the app.
fn installed(response: &Response) -> Result<Option<App>, Error> {
    if response.bytes().is_empty() { Ok(None) } else { response.json().map(Some) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_app_goes_as_a_form() {
        let request = install_request(Upload::bytes("my-app.zip", "PK"));
        assert_eq!(request.line(), "POST /api/apps");
        assert!(request.content_type.as_deref().unwrap().starts_with("multipart/form-data"));
    }
}
