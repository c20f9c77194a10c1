//! What was noted on objects, and what was changed.

use dhis2_models::payload::TrackerChangeLog;
use dhis2_models::{Uid, Version};
use futures_core::Stream;
use http::Method;
use serde_json::json;

use super::Tracker;
use crate::error::Error;
use crate::pager;
use crate::request::Request;
use crate::resource;

/// Notes and change logs.
impl<'c, V: Version> Tracker<'c, V> {
    /// Adds a note to an enrollment: `POST /api/tracker/enrollments/{uid}/note`; from 2.42 on.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] on 2.41, and where there is no such enrollment.
    pub async fn add_note_to_enrollment(&self, uid: &str, note: &str) -> Result<(), Error> {
        self.add_note("tracker/enrollments/{}/note", uid, note).await
    }

    /// Adds a note to an event: `POST /api/tracker/events/{uid}/note`; from 2.42 on.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Unsupported`] on 2.41, and where there is no such event.
    pub async fn add_note_to_event(&self, uid: &str, note: &str) -> Result<(), Error> {
        self.add_note("tracker/events/{}/note", uid, note).await
    }

    async fn add_note(&self, template: &str, uid: &str, note: &str) -> Result<(), Error> {
        let core = self.client.core();
        // 41 has no such path; notes go with an import of their object there.
        if core.release() < 42 {
            return Err(Error::Unsupported(
                "a server of 2.41 takes notes with their enrollment or event only: import it with \
                 its `notes`"
                    .into(),
            ));
        }
        let request = Request::api(Method::POST, template, &[&resource::parse(uid)?]);
        core.send(&request.json(&json!({ "value": note }))?).await?;
        Ok(())
    }

    /// Reads who changed which value of an event: `GET /api/tracker/events/{uid}/changeLogs`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub fn event_changes(
        &self,
        uid: &str,
    ) -> Result<
        impl Stream<Item = Result<TrackerChangeLog, Error>> + Send + Unpin + use<'c, V>,
        Error,
    > {
        let uid: Uid = resource::parse(uid)?;
        let request = Request::api(Method::GET, "tracker/events/{}/changeLogs", &[&uid]);
        Ok(pager::rows(self.client.core(), request.query("pageSize", 100), "changeLogs"))
    }

    /// Reads who changed which attribute of a tracked entity in a program:
    /// `GET /api/tracker/trackedEntities/{uid}/changeLogs`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where one of the two is no UID.
    pub fn tracked_entity_changes(
        &self,
        uid: &str,
        program: &str,
    ) -> Result<
        impl Stream<Item = Result<TrackerChangeLog, Error>> + Send + Unpin + use<'c, V>,
        Error,
    > {
        let uid: Uid = resource::parse(uid)?;
        let request = Request::api(Method::GET, "tracker/trackedEntities/{}/changeLogs", &[&uid])
            .query("program", resource::parse(program)?)
            .query("pageSize", 100);
        Ok(pager::rows(self.client.core(), request, "changeLogs"))
    }
}
