//! What lists of the tracker can be asked for, and how each version spells it.
//!
//! Servers swallow a parameter that they do not know without a word, and answer as if nothing had
//! been said: a list of one facility becomes a list of the whole country. So nothing is sent that is
//! not in here for the list and the version.

use crate::error::Error;

/// The lists of the tracker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum List {
    TrackedEntities,
    Enrollments,
    Events,
    Relationships,
}

impl List {
    /// Returns the list's name, in paths and in answers.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::TrackedEntities => "trackedEntities",
            Self::Enrollments => "enrollments",
            Self::Events => "events",
            Self::Relationships => "relationships",
        }
    }
}

/// What a list can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    Program,
    ProgramStage,
    TrackedEntityType,
    TrackedEntities,
    Enrollments,
    Events,
    OrganisationUnits,
    OrganisationUnitMode,
    EnrollmentStatus,
    EventStatus,
    FollowUp,
    UpdatedAfter,
    UpdatedBefore,
    UpdatedWithin,
    EnrolledAfter,
    EnrolledBefore,
    EnrollmentOccurredAfter,
    EnrollmentOccurredBefore,
    EventOccurredAfter,
    EventOccurredBefore,
    ScheduledAfter,
    ScheduledBefore,
    AssignedUserMode,
    AssignedUsers,
    AttributeOptionCombo,
    AttributeCategoryCombo,
    AttributeCategoryOptions,
    PotentialDuplicate,
    IncludeDeleted,
    Filter,
    FilterAttributes,
    IdScheme,
    Order,
}

/// Returns how a server of a release spells what a list is asked for; `None` where it cannot be.
fn spelling(list: List, ask: Ask, release: u16) -> Option<&'static str> {
    use List::{Enrollments, Events, Relationships, TrackedEntities};
    let people = matches!(list, TrackedEntities | Events);
    let spelling = match ask {
        Ask::IncludeDeleted => "includeDeleted",
        Ask::Order => "order",
        // 41 reads tracker data by UID only.
        Ask::IdScheme if release >= 42 => "idScheme",
        Ask::TrackedEntities => match list {
            TrackedEntities => "trackedEntities",
            Enrollments | Events | Relationships => "trackedEntity",
        },
        Ask::Enrollments => match list {
            Enrollments | Events => "enrollments",
            Relationships => "enrollment",
            TrackedEntities => return None,
        },
        Ask::Events => match list {
            Events => "events",
            Relationships => "event",
            TrackedEntities | Enrollments => return None,
        },
        _ if list == Relationships => return None,
        Ask::Program => "program",
        Ask::ProgramStage if people => "programStage",
        Ask::TrackedEntityType => match list {
            TrackedEntities => "trackedEntityType",
            // 43 no longer knows it here.
            Enrollments if release < 43 => "trackedEntityType",
            _ => return None,
        },
        Ask::OrganisationUnits if list == Events => "orgUnit",
        Ask::OrganisationUnits => "orgUnits",
        Ask::OrganisationUnitMode => "orgUnitMode",
        // 41 has the name of its old tracker for it.
        Ask::EnrollmentStatus if release < 42 => "programStatus",
        Ask::EnrollmentStatus if list == Enrollments => "status",
        Ask::EnrollmentStatus => "enrollmentStatus",
        Ask::EventStatus if list == Events => "status",
        Ask::EventStatus if list == TrackedEntities => "eventStatus",
        Ask::FollowUp => "followUp",
        Ask::UpdatedAfter => "updatedAfter",
        Ask::UpdatedBefore if people => "updatedBefore",
        Ask::UpdatedWithin => "updatedWithin",
        Ask::EnrolledAfter if list == Enrollments => "enrolledAfter",
        Ask::EnrolledAfter => "enrollmentEnrolledAfter",
        Ask::EnrolledBefore if list == Enrollments => "enrolledBefore",
        Ask::EnrolledBefore => "enrollmentEnrolledBefore",
        Ask::EnrollmentOccurredAfter if people => "enrollmentOccurredAfter",
        Ask::EnrollmentOccurredBefore if people => "enrollmentOccurredBefore",
        Ask::EventOccurredAfter if list == Events => "occurredAfter",
        Ask::EventOccurredAfter if list == TrackedEntities => "eventOccurredAfter",
        Ask::EventOccurredBefore if list == Events => "occurredBefore",
        Ask::EventOccurredBefore if list == TrackedEntities => "eventOccurredBefore",
        Ask::ScheduledAfter if list == Events => "scheduledAfter",
        Ask::ScheduledBefore if list == Events => "scheduledBefore",
        Ask::AssignedUserMode if people => "assignedUserMode",
        Ask::AssignedUsers if people => "assignedUsers",
        // New in 43, where enrollments have one.
        Ask::AttributeOptionCombo if list == Enrollments && release >= 43 => "attributeOptionCombo",
        Ask::AttributeCategoryCombo if list == Events => "attributeCategoryCombo",
        Ask::AttributeCategoryOptions if list == Events => "attributeCategoryOptions",
        Ask::PotentialDuplicate if list == TrackedEntities => "potentialDuplicate",
        Ask::Filter if people => "filter",
        Ask::FilterAttributes if list == Events => "filterAttributes",
        _ => return None,
    };
    Some(spelling)
}

/// Returns how a server of a release spells what a list is asked for.
///
/// # Errors
///
/// Fails with [`Error::Unsupported`] where it would leave it aside.
pub(super) fn spell(list: List, ask: Ask, release: u16) -> Result<&'static str, Error> {
    spelling(list, ask, release).ok_or_else(|| {
        Error::Unsupported(format!(
            "a list of {} cannot be asked for {ask:?} from a server of 2.{release}: it would leave \
             that aside without a word, and answer with too much",
            list.name()
        ))
    })
}

/// Whether several values can be given, separated by commas.
pub(super) fn takes_several(list: List, ask: Ask) -> bool {
    match ask {
        Ask::OrganisationUnits => list != List::Events,
        Ask::TrackedEntities => list == List::TrackedEntities,
        Ask::Enrollments | Ask::Events => list != List::Relationships,
        Ask::AssignedUsers
        | Ask::AttributeCategoryOptions
        | Ask::Filter
        | Ask::FilterAttributes
        | Ask::Order => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_version_and_list_has_its_own_spelling() {
        for (list, ask, spellings) in [
            (
                List::TrackedEntities,
                Ask::EnrollmentStatus,
                [Some("programStatus"), Some("enrollmentStatus"), Some("enrollmentStatus")],
            ),
            (
                List::Enrollments,
                Ask::EnrollmentStatus,
                [Some("programStatus"), Some("status"), Some("status")],
            ),
            (List::Events, Ask::OrganisationUnits, [Some("orgUnit"); 3]),
            (List::Enrollments, Ask::OrganisationUnits, [Some("orgUnits"); 3]),
            (
                List::Enrollments,
                Ask::TrackedEntityType,
                [Some("trackedEntityType"), Some("trackedEntityType"), None],
            ),
            (
                List::Enrollments,
                Ask::AttributeOptionCombo,
                [None, None, Some("attributeOptionCombo")],
            ),
            (List::Enrollments, Ask::UpdatedBefore, [None; 3]),
            (List::Relationships, Ask::Program, [None; 3]),
        ] {
            let found = [41, 42, 43].map(|release| spelling(list, ask, release));
            assert_eq!(found, spellings, "{list:?} {ask:?}");
        }
    }

    #[test]
    fn what_a_server_would_leave_aside_is_refused() {
        let error = spell(List::Enrollments, Ask::TrackedEntityType, 43).unwrap_err();
        assert_eq!(
            error.to_string(),
            "a list of enrollments cannot be asked for TrackedEntityType from a server of 2.43: it \
             would leave that aside without a word, and answer with too much"
        );
    }
}
