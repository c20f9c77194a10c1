//! Tracked entities, enrollments, events and relationships.

mod duplicates;
mod history;
mod import;
mod outstanding;
mod ownership;
mod parameters;
mod places;
mod query;
mod registration;
mod report;

use dhis2_models::Version;
use dhis2_models::payload::{
    TrackerEnrollment, TrackerEvent, TrackerRelationship, TrackerRelationshipItem,
    TrackerTrackedEntity,
};

pub use self::duplicates::DuplicateStatus;
pub use self::import::{TrackerImport, TrackerObject};
pub use self::outstanding::{Outstanding, OutstandingStage};
use self::parameters::List;
pub use self::query::{OrganisationUnitMode, TrackerQuery};
pub use self::registration::{Registered, Registration, Visit};
pub use self::report::{TrackerProblem, TrackerReport, UnsentObjects};
use super::handle;

handle! {
    /// A handle on the data of tracker programs; made by [`Client::tracker`](crate::Client::tracker).
    ///
    /// - [`tracked_entities`](Self::tracked_entities), [`enrollments`](Self::enrollments),
    ///   [`events`](Self::events) and [`relationships`](Self::relationships) read;
    ///   [`import`](Self::import) writes, and deletes.
    /// - [`register`](Self::register), [`enroll`](Self::enroll) and [`add_event`](Self::add_event) are
    ///   what is done all day; [`outstanding`](Self::outstanding) is what is left to do.
    /// - [`transfer_ownership`](Self::transfer_ownership), [`potential_duplicates`](Self::potential_duplicates)
    ///   and their neighbours keep the data in order.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let person = client
    ///     .tracker()
    ///     .tracked_entities()
    ///     .program("omrIxz1CWSA")
    ///     .fields("*,enrollments[*,events[*]]")
    ///     .get("Wc4MtT1c93h")
    ///     .await?;
    /// println!("{:?}", person.enrollments);
    /// # Ok(())
    /// # }
    /// ```
    Tracker;
    /// Returns a handle on the data of tracker programs.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let events = client.tracker().events().program("omrIxz1CWSA").organisation_unit("jK6qCP4jjyC");
    /// println!("{} events", events.count().await?);
    /// # Ok(())
    /// # }
    /// ```
    tracker
}

impl<'c, V: Version> Tracker<'c, V> {
    /// Begins a reading of tracked entities: `GET /api/tracker/trackedEntities`. A server asks for a
    /// program, a type or some UIDs.
    pub fn tracked_entities(&self) -> TrackerQuery<'c, TrackerTrackedEntity, V> {
        TrackerQuery::new(self.client, List::TrackedEntities)
    }

    /// Begins a reading of enrollments: `GET /api/tracker/enrollments`.
    pub fn enrollments(&self) -> TrackerQuery<'c, TrackerEnrollment, V> {
        TrackerQuery::new(self.client, List::Enrollments)
    }

    /// Begins a reading of events: `GET /api/tracker/events`. 2.43 asks for a program.
    pub fn events(&self) -> TrackerQuery<'c, TrackerEvent, V> {
        TrackerQuery::new(self.client, List::Events)
    }

    /// Begins a reading of relationships: `GET /api/tracker/relationships`, of one tracked entity,
    /// enrollment or event.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let family = client.tracker().relationships().tracked_entity("Wc4MtT1c93h");
    /// for relationship in family.list_all().await? {
    ///     println!("{:?}", relationship.relationship_type);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn relationships(&self) -> TrackerQuery<'c, TrackerRelationship, V> {
        TrackerQuery::new(self.client, List::Relationships)
    }

    /// Begins a writing of objects: `POST /api/tracker`.
    pub fn import(&self) -> TrackerImport<'c, V> {
        TrackerImport::new(self.client)
    }
}

/// Returns a relationship of a type from one tracked entity to another, to be sent with an
/// [`import`](Tracker::import).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use dhis2_client::api::tracker::relationship;
///
/// let mother = relationship("rel00000001", "Wc4MtT1c93h".parse()?, "aCqaNyWj3Uh".parse()?);
/// println!("{}", client.tracker().import().send([mother]).await?);
/// # Ok(())
/// # }
/// ```
pub fn relationship(
    relationship_type: impl AsRef<str>,
    from: dhis2_models::Uid,
    to: dhis2_models::Uid,
) -> TrackerRelationship {
    let item = |uid| {
        let entity =
            TrackerTrackedEntity { tracked_entity: Some(uid), ..TrackerTrackedEntity::default() };
        Some(Box::new(TrackerRelationshipItem {
            tracked_entity: Some(Box::new(entity)),
            ..TrackerRelationshipItem::default()
        }))
    };
    TrackerRelationship {
        relationship_type: Some(relationship_type.as_ref().into()),
        from: item(from),
        to: item(to),
        ..TrackerRelationship::default()
    }
}
