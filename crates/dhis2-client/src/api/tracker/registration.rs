//! The three things that are done all day: somebody is registered, enrolled, seen.

use std::fmt::Display;

use dhis2_models::enums::{EnrollmentStatus, EventStatus};
use dhis2_models::payload::{
    TrackerAttribute, TrackerBundle, TrackerDataValue, TrackerEnrollment, TrackerEvent,
    TrackerTrackedEntity,
};
use dhis2_models::{DateTime, Text, Uid, Version};
use http::Method;
use serde::Deserialize;

use super::{Tracker, TrackerReport};
use crate::error::{ApiError, Error};
use crate::request::Request;
use crate::resource;

/// Who is to be registered in a program, or enrolled in another, and what is known of them; see
/// [`Tracker::register`] and [`Tracker::enroll`].
///
/// ```
/// use dhis2_client::api::tracker::{Registration, Visit};
///
/// let registration = Registration::new("omrIxz1CWSA", "jK6qCP4jjyC")
///     .attribute("TgVwY5N02QJ", "Zainab")
///     .enrolled_at("2024-03-01")
///     .visit(Visit::new("zFyGmxhCYOZ", "2024-03-01").value("GpAUx9zdcJu", 6.1));
/// # let _ = registration;
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use = "nobody is registered before it is sent"]
pub struct Registration {
    program: Text,
    organisation_unit: Text,
    tracked_entity_type: Option<Text>,
    attributes: Vec<(Text, Text)>,
    enrolled_at: Option<DateTime>,
    occurred_at: Option<DateTime>,
    visits: Vec<Visit>,
}

/// An event: somebody was seen, at a stage of a program.
#[derive(Debug, Clone, PartialEq)]
#[must_use = "nothing is written before it is sent"]
pub struct Visit {
    program_stage: Text,
    occurred_at: DateTime,
    organisation_unit: Option<Text>,
    status: EventStatus,
    values: Vec<(Text, Text)>,
}

/// What a registration came to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Registered {
    /// The tracked entity.
    pub tracked_entity: Uid,
    /// Its enrollment.
    pub enrollment: Uid,
    /// The events, in the order in which they were given.
    pub events: Vec<Uid>,
}

impl Registration {
    /// Returns a registration in a program at an organisation unit, with nothing known yet. It begins
    /// today unless something else is said.
    pub fn new(program: impl AsRef<str>, organisation_unit: impl AsRef<str>) -> Self {
        Self {
            program: program.as_ref().into(),
            organisation_unit: organisation_unit.as_ref().into(),
            ..Self::default()
        }
    }

    /// Says of which type the tracked entity is; if nothing is said, of the program's.
    pub fn tracked_entity_type(mut self, uid: impl AsRef<str>) -> Self {
        self.tracked_entity_type = Some(uid.as_ref().into());
        self
    }

    /// Adds the value of an attribute.
    pub fn attribute(mut self, uid: impl AsRef<str>, value: impl Display) -> Self {
        self.attributes.push((uid.as_ref().into(), value.to_string().into()));
        self
    }

    /// Says when the enrollment began.
    pub fn enrolled_at(mut self, moment: impl Into<DateTime>) -> Self {
        self.enrolled_at = Some(moment.into());
        self
    }

    /// Says when the incident was, in programs that ask for it.
    pub fn occurred_at(mut self, moment: impl Into<DateTime>) -> Self {
        self.occurred_at = Some(moment.into());
        self
    }

    /// Adds an event.
    pub fn visit(mut self, visit: Visit) -> Self {
        self.visits.push(visit);
        self
    }

    fn attributes(&self) -> Option<Vec<TrackerAttribute>> {
        let attributes = self.attributes.iter().map(|(uid, value)| TrackerAttribute {
            attribute: Some(uid.clone()),
            value: Some(value.clone()),
            ..TrackerAttribute::default()
        });
        (!self.attributes.is_empty()).then(|| attributes.collect())
    }

    /// Returns the enrollment, with its events, of a tracked entity.
    fn enrollment(&self, registered: &Registered) -> TrackerEnrollment {
        let visits = self.visits.iter().zip(&registered.events);
        let events = visits.map(|(visit, uid)| TrackerEvent {
            event: Some(*uid),
            ..visit.event(&self.program, &self.organisation_unit, registered.enrollment)
        });
        let enrolled_at = self.enrolled_at.clone().unwrap_or_else(today);
        TrackerEnrollment {
            enrollment: Some(registered.enrollment),
            tracked_entity: Some(registered.tracked_entity),
            program: Some(self.program.clone()),
            org_unit: Some(self.organisation_unit.clone()),
            status: Some(EnrollmentStatus::Active),
            occurred_at: Some(self.occurred_at.clone().unwrap_or_else(|| enrolled_at.clone())),
            enrolled_at: Some(enrolled_at),
            events: Some(events.collect()),
            ..TrackerEnrollment::default()
        }
    }

    fn registered(&self, tracked_entity: Uid) -> Registered {
        Registered {
            tracked_entity,
            enrollment: Uid::generate(),
            events: Uid::generate_many(self.visits.len()),
        }
    }
}

impl Visit {
    /// Returns an event at a program stage, on a day such as `2024-03-01`; it is active unless
    /// something else is said.
    pub fn new(program_stage: impl AsRef<str>, occurred_at: impl Into<DateTime>) -> Self {
        Self {
            program_stage: program_stage.as_ref().into(),
            occurred_at: occurred_at.into(),
            organisation_unit: None,
            status: EventStatus::Active,
            values: Vec::new(),
        }
    }

    /// Says where it was, if not where the enrollment is.
    pub fn at(mut self, organisation_unit: impl AsRef<str>) -> Self {
        self.organisation_unit = Some(organisation_unit.as_ref().into());
        self
    }

    /// Says that the event is complete.
    pub fn completed(mut self) -> Self {
        self.status = EventStatus::Completed;
        self
    }

    /// Adds the value of a data element.
    pub fn value(mut self, data_element: impl AsRef<str>, value: impl Display) -> Self {
        self.values.push((data_element.as_ref().into(), value.to_string().into()));
        self
    }

    fn event(&self, program: &Text, organisation_unit: &Text, enrollment: Uid) -> TrackerEvent {
        let values = self.values.iter().map(|(uid, value)| TrackerDataValue {
            data_element: Some(uid.clone()),
            value: Some(value.clone()),
            ..TrackerDataValue::default()
        });
        TrackerEvent {
            program: Some(program.clone()),
            program_stage: Some(self.program_stage.clone()),
            enrollment: Some(enrollment),
            org_unit: Some(self.organisation_unit.as_ref().unwrap_or(organisation_unit).clone()),
            occurred_at: Some(self.occurred_at.clone()),
            status: Some(self.status.clone()),
            data_values: Some(values.collect()),
            ..TrackerEvent::default()
        }
    }
}

fn today() -> DateTime {
    let since = web_time::SystemTime::now().duration_since(web_time::UNIX_EPOCH);
    let seconds = since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0));
    let now = dhis2_models::chrono::DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    now.date_naive().into()
}

/// Registering, enrolling, seeing.
impl<V: Version> Tracker<'_, V> {
    /// Registers a new tracked entity, enrolls it in a program, and adds the events that are said:
    /// `POST /api/tracker`. All of it is taken, or nothing.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::tracker::{Registration, Visit};
    ///
    /// let zainab = Registration::new("omrIxz1CWSA", "jK6qCP4jjyC")
    ///     .attribute("TgVwY5N02QJ", "Zainab")
    ///     .visit(Visit::new("zFyGmxhCYOZ", "2024-03-01").value("GpAUx9zdcJu", 6.1));
    /// let registered = client.tracker().register(&zainab).await?;
    /// println!("{} is enrolled as {}", registered.tracked_entity, registered.enrollment);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the server refuses any of it: the report in [`Error::api`] says which object and
    /// why. A server that could not be reached may have taken it.
    pub async fn register(&self, registration: &Registration) -> Result<Registered, Error> {
        let tracked_entity_type = match &registration.tracked_entity_type {
            Some(uid) => uid.clone(),
            None => self.type_of(&registration.program).await?,
        };
        let registered = registration.registered(Uid::generate());
        let entity = TrackerTrackedEntity {
            tracked_entity: Some(registered.tracked_entity),
            tracked_entity_type: Some(tracked_entity_type),
            org_unit: Some(registration.organisation_unit.clone()),
            attributes: registration.attributes(),
            enrollments: Some(vec![registration.enrollment(&registered)]),
            ..TrackerTrackedEntity::default()
        };
        let bundle = TrackerBundle { tracked_entities: Some(vec![entity]), ..Default::default() };
        self.write(&bundle).await?;
        Ok(registered)
    }

    /// Enrolls a tracked entity that is there already in a program: `POST /api/tracker`. Attributes
    /// are those that the program asks for.
    ///
    /// # Errors
    ///
    /// Fails as [`register`](Self::register) does, and with [`Error::Build`] where `tracked_entity`
    /// is no UID.
    pub async fn enroll(
        &self,
        tracked_entity: &str,
        registration: &Registration,
    ) -> Result<Registered, Error> {
        let registered = registration.registered(resource::parse(tracked_entity)?);
        let enrollment = TrackerEnrollment {
            attributes: registration.attributes(),
            ..registration.enrollment(&registered)
        };
        let bundle = TrackerBundle { enrollments: Some(vec![enrollment]), ..Default::default() };
        self.write(&bundle).await?;
        Ok(registered)
    }

    /// Adds an event to an enrollment: `POST /api/tracker`. The program and the organisation unit are
    /// those of the enrollment.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::tracker::Visit;
    ///
    /// let visit = Visit::new("zFyGmxhCYOZ", "2024-04-01").value("GpAUx9zdcJu", 7.2).completed();
    /// let event = client.tracker().add_event("KuKfkkqScUM", &visit).await?;
    /// println!("{event}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where there is no such enrollment ([`Error::is_not_found`]), and as
    /// [`register`](Self::register) does.
    pub async fn add_event(&self, enrollment: &str, visit: &Visit) -> Result<Uid, Error> {
        let found = self.enrollments().fields("program,orgUnit").get(enrollment).await?;
        let unit = found.org_unit.unwrap_or_default();
        let event = Uid::generate();
        let event_object = TrackerEvent {
            event: Some(event),
            ..visit.event(&found.program.unwrap_or_default(), &unit, resource::parse(enrollment)?)
        };
        let bundle = TrackerBundle { events: Some(vec![event_object]), ..Default::default() };
        self.write(&bundle).await?;
        Ok(event)
    }

    /// Asks which type the tracked entities of a program are of.
    async fn type_of(&self, program: &str) -> Result<Text, Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Program {
            tracked_entity_type: Option<Named>,
        }
        #[derive(Deserialize)]
        struct Named {
            id: Text,
        }
        let request = Request::api(Method::GET, "programs/{}", &[&resource::parse(program)?])
            .query("fields", "trackedEntityType[id]");
        let found: Program = self.client.core().fetch(&request).await?;
        found.tracked_entity_type.map(|named| named.id).ok_or_else(|| {
            Error::Unsupported(format!(
                "the program {program} is one of events without registration: import its events"
            ))
        })
    }

    /// Writes a bundle, all of it or nothing.
    async fn write(&self, bundle: &TrackerBundle) -> Result<(), Error> {
        let request = Request::api(Method::POST, "tracker", &[])
            .query("async", false)
            .query("importStrategy", "CREATE")
            .query("atomicMode", "ALL");
        let response = self.client.core().send(&request.json(bundle)?).await?;
        let said: dhis2_models::payload::TrackerImportReport = response.json()?;
        let mut report = TrackerReport::default();
        report.take(&said, &super::places::Places::default());
        match report.errors.first() {
            None => Ok(()),
            Some(first) => Err(Error::Api(Box::new(ApiError {
                endpoint: response.endpoint().clone(),
                status: response.status(),
                message: first.to_string(),
                web_message: None,
                tracker_report: Some(Box::new(said)),
                body: None,
                retry_after: None,
            }))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_registration_is_written_with_all_that_was_said() {
        let registration = Registration::new("omrIxz1CWSA", "jK6qCP4jjyC")
            .attribute("TgVwY5N02QJ", "Zainab")
            .enrolled_at("2024-03-01")
            .visit(Visit::new("zFyGmxhCYOZ", "2024-03-02").value("GpAUx9zdcJu", 6.1).completed())
            .visit(Visit::new("s1Jq5oDuUlg", "2024-03-03").at("yxeAyNIJ4FX"));
        let registered = registration.registered(Uid::new("ScrbcdETe01").unwrap());
        let written = serde_json::to_value(registration.enrollment(&registered)).unwrap();
        assert_eq!(written["enrolledAt"], "2024-03-01");
        assert_eq!(written["occurredAt"], "2024-03-01");
        assert_eq!(written["trackedEntity"], "ScrbcdETe01");
        assert_eq!(written["events"][0]["dataValues"][0]["value"], "6.1");
        assert_eq!(written["events"][0]["status"], "COMPLETED");
        assert_eq!(written["events"][0]["orgUnit"], "jK6qCP4jjyC");
        assert_eq!(written["events"][1]["orgUnit"], "yxeAyNIJ4FX");
        assert_eq!(written["events"][1]["event"], registered.events[1].as_str());
    }
}
