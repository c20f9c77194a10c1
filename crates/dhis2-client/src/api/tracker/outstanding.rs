//! What is left to do in a program: enrollments that miss events.

use std::collections::BTreeMap;

use dhis2_models::enums::{EnrollmentStatus, EventStatus};
use dhis2_models::payload::TrackerEnrollment;
use dhis2_models::{DateTime, Text, Uid, Version};
use futures_core::Stream;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use http::Method;
use serde::Deserialize;

use super::{OrganisationUnitMode, Tracker};
use crate::error::Error;
use crate::request::Request;
use crate::resource;

/// An enrollment that is not through with its program.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Outstanding {
    /// The tracked entity.
    pub tracked_entity: Option<Uid>,
    /// The enrollment.
    pub enrollment: Option<Uid>,
    /// The organisation unit of the enrollment.
    pub organisation_unit: Option<Text>,
    /// When the enrollment began.
    pub enrolled_at: Option<DateTime>,
    /// The stages that have no event that is complete, in the program's order.
    pub stages: Vec<OutstandingStage>,
}

/// A stage of a program that has no event that is complete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutstandingStage {
    /// The program stage's UID.
    pub program_stage: Text,
    /// Its name.
    pub name: Text,
    /// The events that have begun or are planned; none where nothing has been done for the stage.
    pub events: Vec<Uid>,
    /// When the earliest of them is planned for.
    pub scheduled_at: Option<DateTime>,
}

#[derive(Debug, Clone, Deserialize)]
struct Stage {
    id: Text,
    #[serde(default)]
    name: Text,
    #[serde(default, rename = "sortOrder")]
    sort_order: i64,
}

#[derive(Debug, Deserialize)]
struct Program {
    #[serde(default, rename = "programStages")]
    stages: Vec<Stage>,
}

/// What is left to do.
impl<'c, V: Version> Tracker<'c, V> {
    /// Reads which active enrollments of a program have stages without an event that is complete:
    /// what is left to do at an organisation unit, or at all below it.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::tracker::OrganisationUnitMode;
    /// use futures_util::TryStreamExt as _;
    ///
    /// let tracker = client.tracker();
    /// let mut left =
    ///     tracker.outstanding("omrIxz1CWSA", "yxeAyNIJ4FX", OrganisationUnitMode::Descendants);
    /// while let Some(enrollment) = left.try_next().await? {
    ///     for stage in &enrollment.stages {
    ///         println!("{:?} misses {}", enrollment.tracked_entity, stage.name);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn outstanding(
        &self,
        program: &str,
        organisation_unit: &str,
        mode: OrganisationUnitMode,
    ) -> impl Stream<Item = Result<Outstanding, Error>> + Send + Unpin + use<'c, V> {
        let client = self.client;
        let enrollments = self
            .enrollments()
            .program(program)
            .organisation_unit(organisation_unit)
            .organisation_unit_mode(mode)
            .enrollment_status(&EnrollmentStatus::Active)
            .fields(
                "enrollment,trackedEntity,orgUnit,enrolledAt,\
                 events[event,programStage,status,scheduledAt,deleted]",
            );
        let program = program.to_owned();
        let stages = async move {
            let request = Request::api(Method::GET, "programs/{}", &[&resource::parse(&program)?])
                .query("fields", "programStages[id,name,sortOrder]");
            let mut found: Program = client.core().fetch(&request).await?;
            found.stages.sort_by_key(|stage| stage.sort_order);
            Ok::<_, Error>(found.stages)
        };
        stream::once(stages)
            .map_ok(move |stages| {
                enrollments.items().try_filter_map(move |enrollment| {
                    let left = left(&stages, enrollment);
                    async { Ok((!left.stages.is_empty()).then_some(left)) }
                })
            })
            .try_flatten()
            .boxed()
    }
}

fn left(stages: &[Stage], enrollment: TrackerEnrollment) -> Outstanding {
    let mut open: BTreeMap<Text, Vec<(Uid, Option<DateTime>)>> = BTreeMap::new();
    let mut done: Vec<Text> = Vec::new();
    for event in enrollment.events.into_iter().flatten() {
        let Some(stage) = event.program_stage else { continue };
        if event.deleted == Some(true) {
            continue;
        }
        // A stage that is skipped is not left to do.
        if matches!(event.status, Some(EventStatus::Completed | EventStatus::Skipped)) {
            done.push(stage);
        } else {
            let events = open.entry(stage).or_default();
            events.extend(event.event.map(|uid| (uid, event.scheduled_at)));
        }
    }
    let missing = stages.iter().filter(|stage| !done.contains(&stage.id)).map(|stage| {
        let events = open.remove(&stage.id).unwrap_or_default();
        let scheduled = events.iter().filter_map(|(_, moment)| moment.as_ref());
        OutstandingStage {
            program_stage: stage.id.clone(),
            name: stage.name.clone(),
            scheduled_at: scheduled.min_by_key(|moment| moment.naive()).cloned(),
            events: events.into_iter().map(|(uid, _)| uid).collect(),
        }
    });
    Outstanding {
        tracked_entity: enrollment.tracked_entity,
        enrollment: enrollment.enrollment,
        organisation_unit: enrollment.org_unit,
        enrolled_at: enrollment.enrolled_at,
        stages: missing.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_without_a_complete_event_are_left() {
        let stage = |id: &str| Stage { id: id.into(), name: id.into(), sort_order: 0 };
        let enrollment = r#"{"enrollment": "KuKfkkqScUM", "events": [
            {"event": "event000001", "programStage": "done", "status": "COMPLETED"},
            {"event": "event000002", "programStage": "done", "status": "ACTIVE"},
            {"event": "event000003", "programStage": "open", "status": "SCHEDULE", "scheduledAt": "2024-05-02"},
            {"event": "event000004", "programStage": "open", "status": "OVERDUE", "scheduledAt": "2024-05-01"},
            {"event": "event000005", "programStage": "none", "status": "COMPLETED", "deleted": true},
            {"event": "event000006", "programStage": "skipped", "status": "SKIPPED"}]}"#;
        let stages = ["done", "open", "none", "skipped"].map(stage);
        let left = left(&stages, serde_json::from_str(enrollment).unwrap());
        let names: Vec<&str> = left.stages.iter().map(|stage| stage.name.as_str()).collect();
        assert_eq!(names, ["open", "none"]);
        assert_eq!(left.stages[0].events, ["event000003", "event000004"]);
        assert_eq!(left.stages[0].scheduled_at, Some("2024-05-01".into()));
        assert!(left.stages[1].events.is_empty());
    }
}
