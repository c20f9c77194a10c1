//! How a server looks: logos, style, login page, and the settings behind them.

use std::collections::BTreeMap;

use dhis2_models::Version;
use dhis2_models::payload::LoginConfigResponse;
use http::Method;

use crate::api::handle;
use crate::download::Download;
use crate::error::Error;
use crate::request::Request;
use crate::upload::Upload;

handle! {
    /// A handle on how the server looks; made by [`Client::customise`](crate::Client::customise).
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Upload;
    /// use dhis2_client::api::customise::{Logo, Preset};
    ///
    /// client.customise().set_logo(Logo::Front, Upload::file("ministry.png").await?).await?;
    ///
    /// let preset = Preset {
    ///     style: Some("body { background: #eef; }".into()),
    ///     settings: [("applicationTitle".into(), "Aruvia HMIS".into())].into(),
    ///     ..Default::default()
    /// };
    /// let report = client.customise().apply(preset).await;
    /// assert!(report.is_done(), "{:?}", report.failures().collect::<Vec<_>>());
    /// # Ok(())
    /// # }
    /// ```
    Customise;
    /// Returns a handle on how the server looks: logos, style, login page.
    customise
}

/// A logo of the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Logo {
    /// The one on the login page.
    Front,
    /// The one in the corner of every page.
    Banner,
}

impl Logo {
    fn key(self) -> &'static str {
        match self {
            Self::Front => "logo_front",
            Self::Banner => "logo_banner",
        }
    }

    /// Returns the setting without which the server keeps its own logo, however many are uploaded.
    fn flag(self) -> &'static str {
        match self {
            Self::Front => "keyUseCustomLogoFront",
            Self::Banner => "keyUseCustomLogoBanner",
        }
    }
}

/// How a server is to look; what is `None` or empty stays as it is.
#[derive(Debug, Default)]
pub struct Preset {
    /// The logo on the login page, in PNG.
    pub front_logo: Option<Upload>,
    /// The logo in the corner of every page, in PNG.
    pub banner_logo: Option<Upload>,
    /// The style sheet that every page takes, in CSS.
    pub style: Option<String>,
    /// System settings, such as `applicationTitle`, `keyApplicationFooter` or `loginPageLayout`.
    pub settings: BTreeMap<String, String>,
}

/// What came of a preset, part by part.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct PresetReport {
    /// The parts in the order in which they were tried: `front_logo`, `banner_logo`, `style`, and the
    /// settings by their names.
    pub parts: Vec<PresetPart>,
}

/// What came of a part of a preset.
#[derive(Debug)]
#[non_exhaustive]
pub struct PresetPart {
    /// Which part.
    pub name: String,
    /// What went wrong with it, if something did.
    pub error: Option<Error>,
}

impl PresetReport {
    /// Returns whether all parts were done.
    pub fn is_done(&self) -> bool {
        self.parts.iter().all(|part| part.error.is_none())
    }

    /// Returns the parts that were not done.
    pub fn failures(&self) -> impl Iterator<Item = &PresetPart> {
        self.parts.iter().filter(|part| part.error.is_some())
    }

    fn note(&mut self, name: impl Into<String>, result: Result<(), Error>) {
        self.parts.push(PresetPart { name: name.into(), error: result.err() });
    }
}

impl<V: Version> Customise<'_, V> {
    /// Uploads a logo, a picture in PNG, and makes the server show it:
    /// `POST /api/staticContent/{logo}`, and the setting that it needs.
    ///
    /// # Errors
    ///
    /// Fails where the file is no PNG (415), or the user may not ([`Error::is_forbidden`]).
    pub async fn set_logo(&self, logo: Logo, upload: Upload) -> Result<(), Error> {
        let response = self.client.core().send(&logo_request(logo, upload)).await?;
        response.done()?;
        self.client.system().set_setting(logo.flag(), "true").await
    }

    /// Makes the server show its own logo again. The uploaded one stays there unseen.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn unset_logo(&self, logo: Logo) -> Result<(), Error> {
        self.client.system().set_setting(logo.flag(), "false").await
    }

    /// Begins to download an uploaded logo, or gives `None` where the server shows its own:
    /// `GET /api/staticContent/{logo}`.
    ///
    /// # Errors
    ///
    /// Fails where the server is told to show a logo that was never uploaded
    /// ([`Error::is_not_found`]).
    pub async fn logo(&self, logo: Logo) -> Result<Option<Download>, Error> {
        let flag = self.client.system().fresh().setting(logo.flag()).await?;
        if flag.as_deref() != Some("true") {
            return Ok(None);
        }
        // As JSON it would be answered with an address.
        let request = Request::api(Method::GET, "staticContent/{}", &[logo.key()]);
        self.client.core().download(&request.accept("image/png")).await.map(Some)
    }

    /// Reads the style sheet that every page takes: `GET /api/files/style`. Empty where there is none.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn style(&self) -> Result<String, Error> {
        let request = Request::api(Method::GET, "files/style", &[]).accept("text/css, */*");
        Ok(self.client.core().send(&request).await?.text())
    }

    /// Sets the style sheet that every page takes: `POST /api/files/style`. Browsers may keep the old
    /// one for two weeks.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn set_style(&self, css: &str) -> Result<(), Error> {
        self.client.core().send(&style_request(css)).await?.done().map(drop)
    }

    /// Removes the style sheet: `DELETE /api/files/style`.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]).
    pub async fn remove_style(&self) -> Result<(), Error> {
        let request = Request::api(Method::DELETE, "files/style", &[]);
        self.client.core().send(&request).await.map(drop)
    }

    /// Asks what the login page shows and offers: `GET /api/loginConfig`. Anybody may ask.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn login_config(&self) -> Result<LoginConfigResponse, Error> {
        self.client.core().fetch(&Request::api(Method::GET, "loginConfig", &[])).await
    }

    /// Sets several system settings in one request: `POST /api/systemSettings`. See
    /// [`System::set_setting`](crate::api::System::set_setting) for one.
    ///
    /// # Errors
    ///
    /// Fails where the user may not ([`Error::is_forbidden`]), and where one of the names is not that
    /// of a setting; 2.41 passes over such a name without a word.
    pub async fn set_settings(&self, settings: &BTreeMap<String, String>) -> Result<(), Error> {
        let request = Request::api(Method::POST, "systemSettings", &[]).json(settings)?;
        self.client.core().send(&request).await?.done()?;
        self.client.system().forget();
        Ok(())
    }

    /// Makes the server look as a preset says: all parts are tried, and the report says which failed.
    ///
    /// The settings are set one by one, so that one that the server refuses does not keep the others
    /// from being set.
    pub async fn apply(&self, preset: Preset) -> PresetReport {
        let Preset { front_logo, banner_logo, style, settings } = preset;
        let mut report = PresetReport::default();
        if let Some(upload) = front_logo {
            report.note("front_logo", self.set_logo(Logo::Front, upload).await);
        }
        if let Some(upload) = banner_logo {
            report.note("banner_logo", self.set_logo(Logo::Banner, upload).await);
        }
        if let Some(css) = style {
            report.note("style", self.set_style(&css).await);
        }
        for (key, value) in settings {
            let done = self.client.system().set_setting(&key, &value).await;
            report.note(key, done);
        }
        report
    }
}

fn logo_request(logo: Logo, upload: Upload) -> Request {
    Request::api(Method::POST, "staticContent/{}", &[logo.key()]).form("file", upload)
}

fn style_request(css: &str) -> Request {
    let request = Request::api(Method::POST, "files/style", &[]).text(css);
    request.content_type("text/css").repeatable()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_goes_as_a_form() {
        let request = logo_request(Logo::Banner, Upload::bytes("l.png", "PNG"));
        assert_eq!(request.line(), "POST /api/staticContent/logo_banner");
    }

    #[test]
    fn a_style_is_css() {
        let request = style_request("body { color: black }");
        assert_eq!(request.line(), "POST /api/files/style");
        assert_eq!(request.content_type.as_deref(), Some("text/css"));
    }

    #[test]
    fn a_report_says_which_part_failed() {
        let mut report = PresetReport::default();
        report.note("style", Ok(()));
        assert!(report.is_done());
        report.note("applicationTitle", Err(Error::build("no")));
        assert!(!report.is_done());
        assert_eq!(report.failures().next().unwrap().name, "applicationTitle");
    }
}
