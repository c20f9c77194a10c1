//! What tracker keeps: tracked entities, enrollments, events, relationships and what belongs to them.

use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::Value;

use crate::clock::Moment;

/// A UID that is shared rather than copied.
pub(crate) type SharedUid = Arc<str>;

/// A user as objects remember who changed them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Person {
    /// The UID of the user.
    pub(crate) uid: String,
    /// The name to sign in with.
    pub(crate) username: String,
    /// The first name.
    pub(crate) first_name: String,
    /// The surname.
    pub(crate) surname: String,
}

/// Who made an object and changed it last, and when.
#[derive(Debug, Clone)]
pub(crate) struct Stamp {
    /// When it was made.
    pub(crate) created: Moment,
    /// When the client says that it was made.
    pub(crate) created_at_client: Option<Moment>,
    /// When it was changed last.
    pub(crate) updated: Moment,
    /// When the client says that it was changed last.
    pub(crate) updated_at_client: Option<Moment>,
    /// Who stored it, as a plain name.
    pub(crate) stored_by: Option<String>,
    /// Who made it.
    pub(crate) created_by: Arc<Person>,
    /// Who changed it last.
    pub(crate) updated_by: Arc<Person>,
}

/// A person or a thing that is followed.
#[derive(Debug, Clone)]
pub(crate) struct TrackedEntity {
    /// The UID.
    pub(crate) uid: SharedUid,
    /// The tracked entity type.
    pub(crate) entity_type: SharedUid,
    /// The organisation unit that registered it.
    pub(crate) org_unit: SharedUid,
    /// Whether it is not followed any more.
    pub(crate) inactive: bool,
    /// Whether it has been deleted.
    pub(crate) deleted: bool,
    /// Whether it may be the same as another.
    pub(crate) potential_duplicate: bool,
    /// Where it is.
    pub(crate) geometry: Option<Value>,
    /// Who and when.
    pub(crate) stamp: Stamp,
    /// The values of its attributes, in the order of their arrival.
    pub(crate) attributes: Vec<AttributeValue>,
    /// Its enrollments, the deleted ones too.
    pub(crate) enrollments: Vec<SharedUid>,
    /// Its relationships, the deleted ones too.
    pub(crate) relationships: Vec<SharedUid>,
    /// The organisation unit that owns it, per program.
    pub(crate) owners: IndexMap<SharedUid, SharedUid>,
    /// What has become of its attributes.
    pub(crate) changes: Vec<Change>,
}

/// A value of an attribute.
#[derive(Debug, Clone)]
pub(crate) struct AttributeValue {
    /// The tracked entity attribute.
    pub(crate) attribute: SharedUid,
    /// The value.
    pub(crate) value: String,
    /// When it was given.
    pub(crate) created: Moment,
    /// When it was changed last.
    pub(crate) updated: Moment,
    /// Who stored it.
    pub(crate) stored_by: Option<String>,
}

/// The time that a tracked entity spends in a program.
#[derive(Debug, Clone)]
pub(crate) struct Enrollment {
    /// The UID.
    pub(crate) uid: SharedUid,
    /// Who is enrolled.
    pub(crate) tracked_entity: SharedUid,
    /// The program.
    pub(crate) program: SharedUid,
    /// The organisation unit.
    pub(crate) org_unit: SharedUid,
    /// `ACTIVE`, `COMPLETED` or `CANCELLED`.
    pub(crate) status: String,
    /// The date of enrollment.
    pub(crate) enrolled_at: Moment,
    /// The date of the incident.
    pub(crate) occurred_at: Option<Moment>,
    /// Whether somebody should look at it.
    pub(crate) follow_up: bool,
    /// Who completed it.
    pub(crate) completed_by: Option<String>,
    /// When it was completed or cancelled.
    pub(crate) completed_at: Option<Moment>,
    /// The category option combo of the newer servers.
    pub(crate) attribute_option_combo: Option<SharedUid>,
    /// Where it is.
    pub(crate) geometry: Option<Value>,
    /// Notes about it.
    pub(crate) notes: Vec<Note>,
    /// Whether it has been deleted.
    pub(crate) deleted: bool,
    /// Who and when.
    pub(crate) stamp: Stamp,
    /// Its events, the deleted ones too.
    pub(crate) events: Vec<SharedUid>,
    /// Its relationships, the deleted ones too.
    pub(crate) relationships: Vec<SharedUid>,
}

/// What happened or is to happen at a stage of a program.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    /// The UID.
    pub(crate) uid: SharedUid,
    /// The enrollment; none in a program without registration.
    pub(crate) enrollment: Option<SharedUid>,
    /// The tracked entity; none in a program without registration.
    pub(crate) tracked_entity: Option<SharedUid>,
    /// The program.
    pub(crate) program: SharedUid,
    /// The stage of the program.
    pub(crate) program_stage: SharedUid,
    /// The organisation unit.
    pub(crate) org_unit: SharedUid,
    /// `ACTIVE`, `COMPLETED`, `VISITED`, `SCHEDULE`, `OVERDUE` or `SKIPPED`.
    pub(crate) status: String,
    /// When it happened.
    pub(crate) occurred_at: Option<Moment>,
    /// When it was or is due.
    pub(crate) scheduled_at: Option<Moment>,
    /// Who completed it.
    pub(crate) completed_by: Option<String>,
    /// When it was completed.
    pub(crate) completed_at: Option<Moment>,
    /// The UID of the user who is to do it.
    pub(crate) assigned_user: Option<SharedUid>,
    /// The category option combo.
    pub(crate) attribute_option_combo: SharedUid,
    /// Where it is.
    pub(crate) geometry: Option<Value>,
    /// The values, in the order of their arrival.
    pub(crate) data_values: Vec<DataValue>,
    /// Notes about it.
    pub(crate) notes: Vec<Note>,
    /// Whether it has been deleted.
    pub(crate) deleted: bool,
    /// Who and when.
    pub(crate) stamp: Stamp,
    /// Its relationships, the deleted ones too.
    pub(crate) relationships: Vec<SharedUid>,
    /// What has become of its values and fields.
    pub(crate) changes: Vec<Change>,
}

/// The value of a data element in an event.
#[derive(Debug, Clone)]
pub(crate) struct DataValue {
    /// The data element.
    pub(crate) data_element: SharedUid,
    /// The value.
    pub(crate) value: String,
    /// Whether it was made known elsewhere.
    pub(crate) provided_elsewhere: bool,
    /// Who and when.
    pub(crate) stamp: Stamp,
}

/// A note.
#[derive(Debug, Clone)]
pub(crate) struct Note {
    /// The UID.
    pub(crate) uid: SharedUid,
    /// The text.
    pub(crate) value: String,
    /// When it was written.
    pub(crate) stored_at: Moment,
    /// Who wrote it, as a plain name.
    pub(crate) stored_by: Option<String>,
    /// Who wrote it.
    pub(crate) created_by: Arc<Person>,
}

/// What stands at an end of a relationship.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    /// A tracked entity.
    TrackedEntity,
    /// An enrollment.
    Enrollment,
    /// An event.
    Event,
    /// A relationship, which stands at no end itself.
    Relationship,
}

impl Kind {
    /// The kinds in the order in which they are imported.
    pub(crate) const ALL: [Self; 4] =
        [Self::TrackedEntity, Self::Enrollment, Self::Event, Self::Relationship];

    /// Returns the word of import reports: `TRACKED_ENTITY`.
    pub(crate) fn report_name(self) -> &'static str {
        match self {
            Self::TrackedEntity => "TRACKED_ENTITY",
            Self::Enrollment => "ENROLLMENT",
            Self::Event => "EVENT",
            Self::Relationship => "RELATIONSHIP",
        }
    }

    /// Returns the name of the class: `TrackedEntity`.
    pub(crate) fn class_name(self) -> &'static str {
        match self {
            Self::TrackedEntity => "TrackedEntity",
            Self::Enrollment => "Enrollment",
            Self::Event => "Event",
            Self::Relationship => "Relationship",
        }
    }

    /// Returns the key that holds its UID: `trackedEntity`.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::TrackedEntity => "trackedEntity",
            Self::Enrollment => "enrollment",
            Self::Event => "event",
            Self::Relationship => "relationship",
        }
    }

    /// Returns the key of a list of them: `trackedEntities`.
    pub(crate) fn list_key(self) -> &'static str {
        match self {
            Self::TrackedEntity => "trackedEntities",
            Self::Enrollment => "enrollments",
            Self::Event => "events",
            Self::Relationship => "relationships",
        }
    }
}

/// An end of a relationship.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    /// What it is.
    pub(crate) kind: Kind,
    /// Which one it is.
    pub(crate) uid: SharedUid,
}

/// A relationship between two objects.
#[derive(Debug, Clone)]
pub(crate) struct Relationship {
    /// The UID.
    pub(crate) uid: SharedUid,
    /// The relationship type.
    pub(crate) relationship_type: SharedUid,
    /// Where it begins.
    pub(crate) from: Item,
    /// Where it ends.
    pub(crate) to: Item,
    /// Whether it has been deleted.
    pub(crate) deleted: bool,
    /// Who and when.
    pub(crate) stamp: Stamp,
}

/// What happened to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ChangeType {
    /// It was given.
    Create,
    /// It was changed.
    Update,
    /// It was taken away.
    Delete,
}

/// What has a value that changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Changed {
    /// A tracked entity attribute.
    Attribute(SharedUid),
    /// A data element.
    DataElement(SharedUid),
    /// A field of an event: `occurredAt`.
    Field(&'static str),
}

/// An entry of a change log.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    /// What changed.
    pub(crate) what: Changed,
    /// How.
    pub(crate) change_type: ChangeType,
    /// The value before.
    pub(crate) previous: Option<String>,
    /// The value since.
    pub(crate) current: Option<String>,
    /// When.
    pub(crate) at: Moment,
    /// Who.
    pub(crate) by: Arc<Person>,
}

/// Two tracked entities that may be the same.
#[derive(Debug, Clone)]
pub(crate) struct PotentialDuplicate {
    /// The UID of the pair.
    pub(crate) uid: SharedUid,
    /// The first.
    pub(crate) original: SharedUid,
    /// The second.
    pub(crate) duplicate: SharedUid,
    /// `OPEN`, `INVALID` or `MERGED`.
    pub(crate) status: String,
    /// When it was noted.
    pub(crate) created: Moment,
    /// When it was changed last.
    pub(crate) updated: Moment,
    /// Who noted it: the name to sign in with.
    pub(crate) created_by: String,
    /// Who changed it last.
    pub(crate) updated_by: String,
}

/// A user who may see a tracked entity of a protected program for a while.
#[derive(Debug, Clone)]
pub(crate) struct TemporaryOwner {
    /// The tracked entity.
    pub(crate) tracked_entity: SharedUid,
    /// The program.
    pub(crate) program: SharedUid,
    /// The UID of the user.
    pub(crate) user: String,
    /// Until when.
    pub(crate) until: Moment,
}
