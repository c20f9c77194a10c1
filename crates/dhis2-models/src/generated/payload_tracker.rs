// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `EventFilterInfo`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct EventFilterInfo {
    /// `assignedUserMode`
    pub assigned_user_mode: Option<crate::enums::AssignedUserSelectionMode>,
    /// `assignedUsers`
    pub assigned_users: Option<Vec<crate::Text>>,
    /// `eventCreatedPeriod`
    pub event_created_period: Option<Box<crate::payload::FilterPeriod>>,
    /// `eventStatus`
    pub event_status: Option<crate::enums::EventStatus>,
    /// `programStage`
    pub program_stage: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for EventFilterInfo {
    fn default() -> Self {
        Self {
            assigned_user_mode: None,
            assigned_users: None,
            event_created_period: None,
            event_status: None,
            program_stage: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for EventFilterInfo {
    const NAME: &'static str = "EventFilterInfo";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "assignedUserMode",
            "assignedUsers",
            "eventCreatedPeriod",
            "eventStatus",
            "programStage",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.assigned_user_mode),
            1 => entry.into(&mut self.assigned_users),
            2 => entry.into(&mut self.event_created_period),
            3 => entry.into(&mut self.event_status),
            4 => entry.into(&mut self.program_stage),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("assignedUserMode", &self.assigned_user_mode);
        out.put("assignedUsers", &self.assigned_users);
        out.put("eventCreatedPeriod", &self.event_created_period);
        out.put("eventStatus", &self.event_status);
        out.put("programStage", &self.program_stage);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ReservedValue`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct ReservedValue {
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `expiryDate`
    pub expiry_date: Option<crate::DateTime>,
    /// `key`
    pub key: Option<crate::Text>,
    /// `ownerObject`
    pub owner_object: Option<crate::Text>,
    /// `ownerUid`
    pub owner_uid: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ReservedValue {
    fn default() -> Self {
        Self {
            created: None,
            expiry_date: None,
            key: None,
            owner_object: None,
            owner_uid: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ReservedValue {
    const NAME: &'static str = "ReservedValue";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "created",
            "expiryDate",
            "key",
            "ownerObject",
            "ownerUid",
            "value",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.created),
            1 => entry.into(&mut self.expiry_date),
            2 => entry.into(&mut self.key),
            3 => entry.into(&mut self.owner_object),
            4 => entry.into(&mut self.owner_uid),
            5 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("created", &self.created);
        out.put("expiryDate", &self.expiry_date);
        out.put("key", &self.key);
        out.put("ownerObject", &self.owner_object);
        out.put("ownerUid", &self.owner_uid);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerAttribute`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerAttribute {
    /// `attribute`
    pub attribute: Option<crate::Text>,
    /// `code`
    pub code: Option<crate::Text>,
    /// `createdAt`
    pub created_at: Option<crate::DateTime>,
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// `updatedAt`
    pub updated_at: Option<crate::DateTime>,
    /// `value`
    pub value: Option<crate::Text>,
    /// `valueType`
    pub value_type: Option<crate::enums::ValueType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerAttribute {
    fn default() -> Self {
        Self {
            attribute: None,
            code: None,
            created_at: None,
            display_name: None,
            stored_by: None,
            updated_at: None,
            value: None,
            value_type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerAttribute {
    const NAME: &'static str = "TrackerAttribute";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attribute",
            "code",
            "createdAt",
            "displayName",
            "storedBy",
            "updatedAt",
            "value",
            "valueType",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute),
            1 => entry.into(&mut self.code),
            2 => entry.into(&mut self.created_at),
            3 => entry.into(&mut self.display_name),
            4 => entry.into(&mut self.stored_by),
            5 => entry.into(&mut self.updated_at),
            6 => entry.into(&mut self.value),
            7 => entry.into(&mut self.value_type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attribute", &self.attribute);
        out.put("code", &self.code);
        out.put("createdAt", &self.created_at);
        out.put("displayName", &self.display_name);
        out.put("storedBy", &self.stored_by);
        out.put("updatedAt", &self.updated_at);
        out.put("value", &self.value);
        out.put("valueType", &self.value_type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerBundle`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerBundle {
    /// `enrollments`
    pub enrollments: Option<Vec<crate::payload::TrackerEnrollment>>,
    /// `events`
    pub events: Option<Vec<crate::payload::TrackerEvent>>,
    /// `relationships`
    pub relationships: Option<Vec<crate::payload::TrackerRelationship>>,
    /// `trackedEntities`
    pub tracked_entities: Option<Vec<crate::payload::TrackerTrackedEntity>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerBundle {
    fn default() -> Self {
        Self {
            enrollments: None,
            events: None,
            relationships: None,
            tracked_entities: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerBundle {
    const NAME: &'static str = "TrackerBundle";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "enrollments",
            "events",
            "relationships",
            "trackedEntities",
        ];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.enrollments),
            1 => entry.into(&mut self.events),
            2 => entry.into(&mut self.relationships),
            3 => entry.into(&mut self.tracked_entities),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("enrollments", &self.enrollments);
        out.put("events", &self.events);
        out.put("relationships", &self.relationships);
        out.put("trackedEntities", &self.tracked_entities);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerChange`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerChange {
    /// `attributeValue`
    pub attribute_value: Option<Box<crate::payload::TrackerChangedValue>>,
    /// `dataValue`
    pub data_value: Option<Box<crate::payload::TrackerChangedValue>>,
    /// `eventField`
    pub event_field: Option<Box<crate::payload::TrackerChangedValue>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerChange {
    fn default() -> Self {
        Self {
            attribute_value: None,
            data_value: None,
            event_field: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerChange {
    const NAME: &'static str = "TrackerChange";
    const NAMES: Names = {
        const NAMES: &[&str] = &["attributeValue", "dataValue", "eventField"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute_value),
            1 => entry.into(&mut self.data_value),
            2 => entry.into(&mut self.event_field),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributeValue", &self.attribute_value);
        out.put("dataValue", &self.data_value);
        out.put("eventField", &self.event_field);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerChangeLog`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerChangeLog {
    /// `change`
    pub change: Option<Box<crate::payload::TrackerChange>>,
    /// `createdAt`
    pub created_at: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<Box<crate::payload::TrackerUser>>,
    /// `type`
    pub r#type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerChangeLog {
    fn default() -> Self {
        Self {
            change: None,
            created_at: None,
            created_by: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerChangeLog {
    const NAME: &'static str = "TrackerChangeLog";
    const NAMES: Names = {
        const NAMES: &[&str] = &["change", "createdAt", "createdBy", "type"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.change),
            1 => entry.into(&mut self.created_at),
            2 => entry.into(&mut self.created_by),
            3 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("change", &self.change);
        out.put("createdAt", &self.created_at);
        out.put("createdBy", &self.created_by);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerChangedValue`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerChangedValue {
    /// `attribute`
    pub attribute: Option<crate::Uid>,
    /// `currentValue`
    pub current_value: Option<crate::Text>,
    /// `dataElement`
    pub data_element: Option<crate::Uid>,
    /// `field`
    pub field: Option<crate::Text>,
    /// `previousValue`
    pub previous_value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerChangedValue {
    fn default() -> Self {
        Self {
            attribute: None,
            current_value: None,
            data_element: None,
            field: None,
            previous_value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerChangedValue {
    const NAME: &'static str = "TrackerChangedValue";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attribute",
            "currentValue",
            "dataElement",
            "field",
            "previousValue",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute),
            1 => entry.into(&mut self.current_value),
            2 => entry.into(&mut self.data_element),
            3 => entry.into(&mut self.field),
            4 => entry.into(&mut self.previous_value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attribute", &self.attribute);
        out.put("currentValue", &self.current_value);
        out.put("dataElement", &self.data_element);
        out.put("field", &self.field);
        out.put("previousValue", &self.previous_value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerDataValue`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerDataValue {
    /// `createdAt`
    pub created_at: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<Box<crate::payload::TrackerUser>>,
    /// `dataElement`
    pub data_element: Option<crate::Text>,
    /// `providedElsewhere`
    pub provided_elsewhere: Option<bool>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// `updatedAt`
    pub updated_at: Option<crate::DateTime>,
    /// `updatedBy`
    pub updated_by: Option<Box<crate::payload::TrackerUser>>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerDataValue {
    fn default() -> Self {
        Self {
            created_at: None,
            created_by: None,
            data_element: None,
            provided_elsewhere: None,
            stored_by: None,
            updated_at: None,
            updated_by: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerDataValue {
    const NAME: &'static str = "TrackerDataValue";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "createdAt",
            "createdBy",
            "dataElement",
            "providedElsewhere",
            "storedBy",
            "updatedAt",
            "updatedBy",
            "value",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.created_at),
            1 => entry.into(&mut self.created_by),
            2 => entry.into(&mut self.data_element),
            3 => entry.into(&mut self.provided_elsewhere),
            4 => entry.into(&mut self.stored_by),
            5 => entry.into(&mut self.updated_at),
            6 => entry.into(&mut self.updated_by),
            7 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("createdAt", &self.created_at);
        out.put("createdBy", &self.created_by);
        out.put("dataElement", &self.data_element);
        out.put("providedElsewhere", &self.provided_elsewhere);
        out.put("storedBy", &self.stored_by);
        out.put("updatedAt", &self.updated_at);
        out.put("updatedBy", &self.updated_by);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerDataView`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerDataView {
    /// `attributes`
    pub attributes: Option<Vec<crate::Text>>,
    /// `dataElements`
    pub data_elements: Option<Vec<crate::Text>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerDataView {
    fn default() -> Self {
        Self {
            attributes: None,
            data_elements: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerDataView {
    const NAME: &'static str = "TrackerDataView";
    const NAMES: Names = {
        const NAMES: &[&str] = &["attributes", "dataElements"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attributes),
            1 => entry.into(&mut self.data_elements),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributes", &self.attributes);
        out.put("dataElements", &self.data_elements);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerEnrollment`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerEnrollment {
    /// `attributeOptionCombo`: only in 2.43
    pub attribute_option_combo: Option<crate::Text>,
    /// `attributes`
    pub attributes: Option<Vec<crate::payload::TrackerAttribute>>,
    /// `completedAt`
    pub completed_at: Option<crate::DateTime>,
    /// `completedBy`
    pub completed_by: Option<crate::Text>,
    /// `createdAt`
    pub created_at: Option<crate::DateTime>,
    /// `createdAtClient`
    pub created_at_client: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<Box<crate::payload::TrackerUser>>,
    /// `deleted`
    pub deleted: Option<bool>,
    /// `enrolledAt`
    pub enrolled_at: Option<crate::DateTime>,
    /// `enrollment`
    pub enrollment: Option<crate::Uid>,
    /// `events`
    pub events: Option<Vec<crate::payload::TrackerEvent>>,
    /// `followUp`
    pub follow_up: Option<bool>,
    /// `geometry`
    pub geometry: Option<crate::Value>,
    /// `notes`
    pub notes: Option<Vec<crate::payload::TrackerNote>>,
    /// `occurredAt`
    pub occurred_at: Option<crate::DateTime>,
    /// `orgUnit`
    pub org_unit: Option<crate::Text>,
    /// `program`
    pub program: Option<crate::Text>,
    /// `relationships`
    pub relationships: Option<Vec<crate::payload::TrackerRelationship>>,
    /// `status`
    pub status: Option<crate::enums::EnrollmentStatus>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// `trackedEntity`
    pub tracked_entity: Option<crate::Uid>,
    /// `updatedAt`
    pub updated_at: Option<crate::DateTime>,
    /// `updatedAtClient`
    pub updated_at_client: Option<crate::DateTime>,
    /// `updatedBy`
    pub updated_by: Option<Box<crate::payload::TrackerUser>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerEnrollment {
    fn default() -> Self {
        Self {
            attribute_option_combo: None,
            attributes: None,
            completed_at: None,
            completed_by: None,
            created_at: None,
            created_at_client: None,
            created_by: None,
            deleted: None,
            enrolled_at: None,
            enrollment: None,
            events: None,
            follow_up: None,
            geometry: None,
            notes: None,
            occurred_at: None,
            org_unit: None,
            program: None,
            relationships: None,
            status: None,
            stored_by: None,
            tracked_entity: None,
            updated_at: None,
            updated_at_client: None,
            updated_by: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerEnrollment {
    const NAME: &'static str = "TrackerEnrollment";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attributeOptionCombo",
            "attributes",
            "completedAt",
            "completedBy",
            "createdAt",
            "createdAtClient",
            "createdBy",
            "deleted",
            "enrolledAt",
            "enrollment",
            "events",
            "followUp",
            "geometry",
            "notes",
            "occurredAt",
            "orgUnit",
            "program",
            "relationships",
            "status",
            "storedBy",
            "trackedEntity",
            "updatedAt",
            "updatedAtClient",
            "updatedBy",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute_option_combo),
            1 => entry.into(&mut self.attributes),
            2 => entry.into(&mut self.completed_at),
            3 => entry.into(&mut self.completed_by),
            4 => entry.into(&mut self.created_at),
            5 => entry.into(&mut self.created_at_client),
            6 => entry.into(&mut self.created_by),
            7 => entry.into(&mut self.deleted),
            8 => entry.into(&mut self.enrolled_at),
            9 => entry.into(&mut self.enrollment),
            10 => entry.into(&mut self.events),
            11 => entry.into(&mut self.follow_up),
            12 => entry.into(&mut self.geometry),
            13 => entry.into(&mut self.notes),
            14 => entry.into(&mut self.occurred_at),
            15 => entry.into(&mut self.org_unit),
            16 => entry.into(&mut self.program),
            17 => entry.into(&mut self.relationships),
            18 => entry.into(&mut self.status),
            19 => entry.into(&mut self.stored_by),
            20 => entry.into(&mut self.tracked_entity),
            21 => entry.into(&mut self.updated_at),
            22 => entry.into(&mut self.updated_at_client),
            23 => entry.into(&mut self.updated_by),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributeOptionCombo", &self.attribute_option_combo);
        out.put("attributes", &self.attributes);
        out.put("completedAt", &self.completed_at);
        out.put("completedBy", &self.completed_by);
        out.put("createdAt", &self.created_at);
        out.put("createdAtClient", &self.created_at_client);
        out.put("createdBy", &self.created_by);
        out.put("deleted", &self.deleted);
        out.put("enrolledAt", &self.enrolled_at);
        out.put("enrollment", &self.enrollment);
        out.put("events", &self.events);
        out.put("followUp", &self.follow_up);
        out.put("geometry", &self.geometry);
        out.put("notes", &self.notes);
        out.put("occurredAt", &self.occurred_at);
        out.put("orgUnit", &self.org_unit);
        out.put("program", &self.program);
        out.put("relationships", &self.relationships);
        out.put("status", &self.status);
        out.put("storedBy", &self.stored_by);
        out.put("trackedEntity", &self.tracked_entity);
        out.put("updatedAt", &self.updated_at);
        out.put("updatedAtClient", &self.updated_at_client);
        out.put("updatedBy", &self.updated_by);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerEntityReport`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerEntityReport {
    /// `errorReports`
    pub error_reports: Option<Vec<crate::payload::TrackerImportError>>,
    /// `trackerType`
    pub tracker_type: Option<crate::enums::TrackerType>,
    /// `uid`
    pub uid: Option<crate::Uid>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerEntityReport {
    fn default() -> Self {
        Self {
            error_reports: None,
            tracker_type: None,
            uid: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerEntityReport {
    const NAME: &'static str = "TrackerEntityReport";
    const NAMES: Names = {
        const NAMES: &[&str] = &["errorReports", "trackerType", "uid"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.error_reports),
            1 => entry.into(&mut self.tracker_type),
            2 => entry.into(&mut self.uid),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("errorReports", &self.error_reports);
        out.put("trackerType", &self.tracker_type);
        out.put("uid", &self.uid);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerEvent`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerEvent {
    /// `assignedUser`
    pub assigned_user: Option<Box<crate::payload::TrackerUser>>,
    /// `attributeCategoryOptions`
    pub attribute_category_options: Option<crate::Text>,
    /// `attributeOptionCombo`
    pub attribute_option_combo: Option<crate::Text>,
    /// `completedAt`
    pub completed_at: Option<crate::DateTime>,
    /// `completedBy`
    pub completed_by: Option<crate::Text>,
    /// `createdAt`
    pub created_at: Option<crate::DateTime>,
    /// `createdAtClient`
    pub created_at_client: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<Box<crate::payload::TrackerUser>>,
    /// `dataValues`
    pub data_values: Option<Vec<crate::payload::TrackerDataValue>>,
    /// `deleted`
    pub deleted: Option<bool>,
    /// `enrollment`
    pub enrollment: Option<crate::Uid>,
    /// `event`
    pub event: Option<crate::Uid>,
    /// `followUp`
    pub follow_up: Option<bool>,
    /// `followup`: only in 2.41
    pub followup: Option<bool>,
    /// `geometry`
    pub geometry: Option<crate::Value>,
    /// `notes`
    pub notes: Option<Vec<crate::payload::TrackerNote>>,
    /// `occurredAt`
    pub occurred_at: Option<crate::DateTime>,
    /// `orgUnit`
    pub org_unit: Option<crate::Text>,
    /// `program`
    pub program: Option<crate::Text>,
    /// `programStage`
    pub program_stage: Option<crate::Text>,
    /// `relationships`
    pub relationships: Option<Vec<crate::payload::TrackerRelationship>>,
    /// `scheduledAt`
    pub scheduled_at: Option<crate::DateTime>,
    /// `status`
    pub status: Option<crate::enums::EventStatus>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// `trackedEntity`
    pub tracked_entity: Option<crate::Uid>,
    /// `updatedAt`
    pub updated_at: Option<crate::DateTime>,
    /// `updatedAtClient`
    pub updated_at_client: Option<crate::DateTime>,
    /// `updatedBy`
    pub updated_by: Option<Box<crate::payload::TrackerUser>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerEvent {
    fn default() -> Self {
        Self {
            assigned_user: None,
            attribute_category_options: None,
            attribute_option_combo: None,
            completed_at: None,
            completed_by: None,
            created_at: None,
            created_at_client: None,
            created_by: None,
            data_values: None,
            deleted: None,
            enrollment: None,
            event: None,
            follow_up: None,
            followup: None,
            geometry: None,
            notes: None,
            occurred_at: None,
            org_unit: None,
            program: None,
            program_stage: None,
            relationships: None,
            scheduled_at: None,
            status: None,
            stored_by: None,
            tracked_entity: None,
            updated_at: None,
            updated_at_client: None,
            updated_by: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerEvent {
    const NAME: &'static str = "TrackerEvent";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "assignedUser",
            "attributeCategoryOptions",
            "attributeOptionCombo",
            "completedAt",
            "completedBy",
            "createdAt",
            "createdAtClient",
            "createdBy",
            "dataValues",
            "deleted",
            "enrollment",
            "event",
            "followUp",
            "followup",
            "geometry",
            "notes",
            "occurredAt",
            "orgUnit",
            "program",
            "programStage",
            "relationships",
            "scheduledAt",
            "status",
            "storedBy",
            "trackedEntity",
            "updatedAt",
            "updatedAtClient",
            "updatedBy",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.assigned_user),
            1 => entry.into(&mut self.attribute_category_options),
            2 => entry.into(&mut self.attribute_option_combo),
            3 => entry.into(&mut self.completed_at),
            4 => entry.into(&mut self.completed_by),
            5 => entry.into(&mut self.created_at),
            6 => entry.into(&mut self.created_at_client),
            7 => entry.into(&mut self.created_by),
            8 => entry.into(&mut self.data_values),
            9 => entry.into(&mut self.deleted),
            10 => entry.into(&mut self.enrollment),
            11 => entry.into(&mut self.event),
            12 => entry.into(&mut self.follow_up),
            13 => entry.into(&mut self.followup),
            14 => entry.into(&mut self.geometry),
            15 => entry.into(&mut self.notes),
            16 => entry.into(&mut self.occurred_at),
            17 => entry.into(&mut self.org_unit),
            18 => entry.into(&mut self.program),
            19 => entry.into(&mut self.program_stage),
            20 => entry.into(&mut self.relationships),
            21 => entry.into(&mut self.scheduled_at),
            22 => entry.into(&mut self.status),
            23 => entry.into(&mut self.stored_by),
            24 => entry.into(&mut self.tracked_entity),
            25 => entry.into(&mut self.updated_at),
            26 => entry.into(&mut self.updated_at_client),
            27 => entry.into(&mut self.updated_by),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("assignedUser", &self.assigned_user);
        out.put("attributeCategoryOptions", &self.attribute_category_options);
        out.put("attributeOptionCombo", &self.attribute_option_combo);
        out.put("completedAt", &self.completed_at);
        out.put("completedBy", &self.completed_by);
        out.put("createdAt", &self.created_at);
        out.put("createdAtClient", &self.created_at_client);
        out.put("createdBy", &self.created_by);
        out.put("dataValues", &self.data_values);
        out.put("deleted", &self.deleted);
        out.put("enrollment", &self.enrollment);
        out.put("event", &self.event);
        out.put("followUp", &self.follow_up);
        out.put("followup", &self.followup);
        out.put("geometry", &self.geometry);
        out.put("notes", &self.notes);
        out.put("occurredAt", &self.occurred_at);
        out.put("orgUnit", &self.org_unit);
        out.put("program", &self.program);
        out.put("programStage", &self.program_stage);
        out.put("relationships", &self.relationships);
        out.put("scheduledAt", &self.scheduled_at);
        out.put("status", &self.status);
        out.put("storedBy", &self.stored_by);
        out.put("trackedEntity", &self.tracked_entity);
        out.put("updatedAt", &self.updated_at);
        out.put("updatedAtClient", &self.updated_at_client);
        out.put("updatedBy", &self.updated_by);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerImportError`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerImportError {
    /// `args`
    pub args: Option<Vec<crate::Text>>,
    /// `errorCode`
    pub error_code: Option<crate::Text>,
    /// `message`
    pub message: Option<crate::Text>,
    /// `trackerType`
    pub tracker_type: Option<crate::Text>,
    /// `uid`
    pub uid: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerImportError {
    fn default() -> Self {
        Self {
            args: None,
            error_code: None,
            message: None,
            tracker_type: None,
            uid: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerImportError {
    const NAME: &'static str = "TrackerImportError";
    const NAMES: Names = {
        const NAMES: &[&str] = &["args", "errorCode", "message", "trackerType", "uid"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.args),
            1 => entry.into(&mut self.error_code),
            2 => entry.into(&mut self.message),
            3 => entry.into(&mut self.tracker_type),
            4 => entry.into(&mut self.uid),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("args", &self.args);
        out.put("errorCode", &self.error_code);
        out.put("message", &self.message);
        out.put("trackerType", &self.tracker_type);
        out.put("uid", &self.uid);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerImportReport`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerImportReport {
    /// `bundleReport`
    pub bundle_report: Option<Box<crate::payload::TrackerPersistenceReport>>,
    /// `message`
    pub message: Option<crate::Text>,
    /// `stats`
    pub stats: Option<Box<crate::payload::TrackerStats>>,
    /// `status`
    pub status: Option<crate::enums::TrackerStatus>,
    /// `validationReport`
    pub validation_report: Option<Box<crate::payload::TrackerValidationReport>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerImportReport {
    fn default() -> Self {
        Self {
            bundle_report: None,
            message: None,
            stats: None,
            status: None,
            validation_report: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerImportReport {
    const NAME: &'static str = "TrackerImportReport";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "bundleReport",
            "message",
            "stats",
            "status",
            "validationReport",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.bundle_report),
            1 => entry.into(&mut self.message),
            2 => entry.into(&mut self.stats),
            3 => entry.into(&mut self.status),
            4 => entry.into(&mut self.validation_report),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("bundleReport", &self.bundle_report);
        out.put("message", &self.message);
        out.put("stats", &self.stats);
        out.put("status", &self.status);
        out.put("validationReport", &self.validation_report);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerImportWarning`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerImportWarning {
    /// `message`
    pub message: Option<crate::Text>,
    /// `trackerType`
    pub tracker_type: Option<crate::Text>,
    /// `uid`
    pub uid: Option<crate::Uid>,
    /// `warningCode`
    pub warning_code: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerImportWarning {
    fn default() -> Self {
        Self {
            message: None,
            tracker_type: None,
            uid: None,
            warning_code: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerImportWarning {
    const NAME: &'static str = "TrackerImportWarning";
    const NAMES: Names = {
        const NAMES: &[&str] = &["message", "trackerType", "uid", "warningCode"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.message),
            1 => entry.into(&mut self.tracker_type),
            2 => entry.into(&mut self.uid),
            3 => entry.into(&mut self.warning_code),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("message", &self.message);
        out.put("trackerType", &self.tracker_type);
        out.put("uid", &self.uid);
        out.put("warningCode", &self.warning_code);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerNote`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerNote {
    /// `createdBy`
    pub created_by: Option<Box<crate::payload::TrackerUser>>,
    /// `note`
    pub note: Option<crate::Uid>,
    /// `storedAt`
    pub stored_at: Option<crate::DateTime>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerNote {
    fn default() -> Self {
        Self {
            created_by: None,
            note: None,
            stored_at: None,
            stored_by: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerNote {
    const NAME: &'static str = "TrackerNote";
    const NAMES: Names = {
        const NAMES: &[&str] = &["createdBy", "note", "storedAt", "storedBy", "value"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.created_by),
            1 => entry.into(&mut self.note),
            2 => entry.into(&mut self.stored_at),
            3 => entry.into(&mut self.stored_by),
            4 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("createdBy", &self.created_by);
        out.put("note", &self.note);
        out.put("storedAt", &self.stored_at);
        out.put("storedBy", &self.stored_by);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerPage`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerPage {
    /// `changeLogs`
    pub change_logs: Option<Vec<crate::payload::TrackerChangeLog>>,
    /// `enrollments`
    pub enrollments: Option<Vec<crate::payload::TrackerEnrollment>>,
    /// `events`
    pub events: Option<Vec<crate::payload::TrackerEvent>>,
    /// `items`: only in 2.42 and 2.43
    pub items: Option<Vec<crate::Value>>,
    /// `page`: only in 2.41
    pub page: Option<i64>,
    /// `pageCount`: only in 2.41
    pub page_count: Option<i64>,
    /// `pageSize`: only in 2.41
    pub page_size: Option<i64>,
    /// `pager`
    pub pager: Option<Box<crate::payload::TrackerPager>>,
    /// `relationships`
    pub relationships: Option<Vec<crate::payload::TrackerRelationship>>,
    /// `total`: only in 2.41
    pub total: Option<i64>,
    /// `trackedEntities`
    pub tracked_entities: Option<Vec<crate::payload::TrackerTrackedEntity>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerPage {
    fn default() -> Self {
        Self {
            change_logs: None,
            enrollments: None,
            events: None,
            items: None,
            page: None,
            page_count: None,
            page_size: None,
            pager: None,
            relationships: None,
            total: None,
            tracked_entities: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerPage {
    const NAME: &'static str = "TrackerPage";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "changeLogs",
            "enrollments",
            "events",
            "items",
            "page",
            "pageCount",
            "pageSize",
            "pager",
            "relationships",
            "total",
            "trackedEntities",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.change_logs),
            1 => entry.into(&mut self.enrollments),
            2 => entry.into(&mut self.events),
            3 => entry.into(&mut self.items),
            4 => entry.into(&mut self.page),
            5 => entry.into(&mut self.page_count),
            6 => entry.into(&mut self.page_size),
            7 => entry.into(&mut self.pager),
            8 => entry.into(&mut self.relationships),
            9 => entry.into(&mut self.total),
            10 => entry.into(&mut self.tracked_entities),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("changeLogs", &self.change_logs);
        out.put("enrollments", &self.enrollments);
        out.put("events", &self.events);
        out.put("items", &self.items);
        out.put("page", &self.page);
        out.put("pageCount", &self.page_count);
        out.put("pageSize", &self.page_size);
        out.put("pager", &self.pager);
        out.put("relationships", &self.relationships);
        out.put("total", &self.total);
        out.put("trackedEntities", &self.tracked_entities);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerPersistenceReport`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerPersistenceReport {
    /// `typeReportMap`
    pub type_report_map: Option<crate::Map<crate::payload::TrackerTypeReport>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerPersistenceReport {
    fn default() -> Self {
        Self {
            type_report_map: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerPersistenceReport {
    const NAME: &'static str = "TrackerPersistenceReport";
    const NAMES: Names = {
        const NAMES: &[&str] = &["typeReportMap"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.type_report_map),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("typeReportMap", &self.type_report_map);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerProgramOwner`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerProgramOwner {
    /// `orgUnit`
    pub org_unit: Option<crate::Text>,
    /// `program`
    pub program: Option<crate::Text>,
    /// `trackedEntity`
    pub tracked_entity: Option<crate::Uid>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerProgramOwner {
    fn default() -> Self {
        Self {
            org_unit: None,
            program: None,
            tracked_entity: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerProgramOwner {
    const NAME: &'static str = "TrackerProgramOwner";
    const NAMES: Names = {
        const NAMES: &[&str] = &["orgUnit", "program", "trackedEntity"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.org_unit),
            1 => entry.into(&mut self.program),
            2 => entry.into(&mut self.tracked_entity),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("orgUnit", &self.org_unit);
        out.put("program", &self.program);
        out.put("trackedEntity", &self.tracked_entity);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerRelationship`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerRelationship {
    /// `bidirectional`
    pub bidirectional: Option<bool>,
    /// `createdAt`
    pub created_at: Option<crate::DateTime>,
    /// `createdAtClient`
    pub created_at_client: Option<crate::DateTime>,
    /// `from`
    pub from: Option<Box<crate::payload::TrackerRelationshipItem>>,
    /// `relationship`
    pub relationship: Option<crate::Uid>,
    /// `relationshipName`
    pub relationship_name: Option<crate::Text>,
    /// `relationshipType`
    pub relationship_type: Option<crate::Text>,
    /// `to`
    pub to: Option<Box<crate::payload::TrackerRelationshipItem>>,
    /// `updatedAt`
    pub updated_at: Option<crate::DateTime>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerRelationship {
    fn default() -> Self {
        Self {
            bidirectional: None,
            created_at: None,
            created_at_client: None,
            from: None,
            relationship: None,
            relationship_name: None,
            relationship_type: None,
            to: None,
            updated_at: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerRelationship {
    const NAME: &'static str = "TrackerRelationship";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "bidirectional",
            "createdAt",
            "createdAtClient",
            "from",
            "relationship",
            "relationshipName",
            "relationshipType",
            "to",
            "updatedAt",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.bidirectional),
            1 => entry.into(&mut self.created_at),
            2 => entry.into(&mut self.created_at_client),
            3 => entry.into(&mut self.from),
            4 => entry.into(&mut self.relationship),
            5 => entry.into(&mut self.relationship_name),
            6 => entry.into(&mut self.relationship_type),
            7 => entry.into(&mut self.to),
            8 => entry.into(&mut self.updated_at),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("bidirectional", &self.bidirectional);
        out.put("createdAt", &self.created_at);
        out.put("createdAtClient", &self.created_at_client);
        out.put("from", &self.from);
        out.put("relationship", &self.relationship);
        out.put("relationshipName", &self.relationship_name);
        out.put("relationshipType", &self.relationship_type);
        out.put("to", &self.to);
        out.put("updatedAt", &self.updated_at);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerRelationshipItem`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerRelationshipItem {
    /// `enrollment`
    pub enrollment: Option<Box<crate::payload::TrackerEnrollment>>,
    /// `event`
    pub event: Option<Box<crate::payload::TrackerEvent>>,
    /// `trackedEntity`
    pub tracked_entity: Option<Box<crate::payload::TrackerTrackedEntity>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerRelationshipItem {
    fn default() -> Self {
        Self {
            enrollment: None,
            event: None,
            tracked_entity: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerRelationshipItem {
    const NAME: &'static str = "TrackerRelationshipItem";
    const NAMES: Names = {
        const NAMES: &[&str] = &["enrollment", "event", "trackedEntity"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.enrollment),
            1 => entry.into(&mut self.event),
            2 => entry.into(&mut self.tracked_entity),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("enrollment", &self.enrollment);
        out.put("event", &self.event);
        out.put("trackedEntity", &self.tracked_entity);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerStats`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerStats {
    /// `created`
    pub created: Option<i64>,
    /// `deleted`
    pub deleted: Option<i64>,
    /// `ignored`
    pub ignored: Option<i64>,
    /// `total`
    pub total: Option<i64>,
    /// `updated`
    pub updated: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerStats {
    fn default() -> Self {
        Self {
            created: None,
            deleted: None,
            ignored: None,
            total: None,
            updated: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerStats {
    const NAME: &'static str = "TrackerStats";
    const NAMES: Names = {
        const NAMES: &[&str] = &["created", "deleted", "ignored", "total", "updated"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.created),
            1 => entry.into(&mut self.deleted),
            2 => entry.into(&mut self.ignored),
            3 => entry.into(&mut self.total),
            4 => entry.into(&mut self.updated),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("created", &self.created);
        out.put("deleted", &self.deleted);
        out.put("ignored", &self.ignored);
        out.put("total", &self.total);
        out.put("updated", &self.updated);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerTrackedEntity`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerTrackedEntity {
    /// `attributes`
    pub attributes: Option<Vec<crate::payload::TrackerAttribute>>,
    /// `createdAt`
    pub created_at: Option<crate::DateTime>,
    /// `createdAtClient`
    pub created_at_client: Option<crate::DateTime>,
    /// `createdBy`
    pub created_by: Option<Box<crate::payload::TrackerUser>>,
    /// `deleted`
    pub deleted: Option<bool>,
    /// `enrollments`
    pub enrollments: Option<Vec<crate::payload::TrackerEnrollment>>,
    /// `geometry`
    pub geometry: Option<crate::Value>,
    /// `inactive`
    pub inactive: Option<bool>,
    /// `orgUnit`
    pub org_unit: Option<crate::Text>,
    /// `potentialDuplicate`
    pub potential_duplicate: Option<bool>,
    /// `programOwners`
    pub program_owners: Option<Vec<crate::payload::TrackerProgramOwner>>,
    /// `relationships`
    pub relationships: Option<Vec<crate::payload::TrackerRelationship>>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// `trackedEntity`
    pub tracked_entity: Option<crate::Uid>,
    /// `trackedEntityType`
    pub tracked_entity_type: Option<crate::Text>,
    /// `updatedAt`
    pub updated_at: Option<crate::DateTime>,
    /// `updatedAtClient`
    pub updated_at_client: Option<crate::DateTime>,
    /// `updatedBy`
    pub updated_by: Option<Box<crate::payload::TrackerUser>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerTrackedEntity {
    fn default() -> Self {
        Self {
            attributes: None,
            created_at: None,
            created_at_client: None,
            created_by: None,
            deleted: None,
            enrollments: None,
            geometry: None,
            inactive: None,
            org_unit: None,
            potential_duplicate: None,
            program_owners: None,
            relationships: None,
            stored_by: None,
            tracked_entity: None,
            tracked_entity_type: None,
            updated_at: None,
            updated_at_client: None,
            updated_by: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerTrackedEntity {
    const NAME: &'static str = "TrackerTrackedEntity";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attributes",
            "createdAt",
            "createdAtClient",
            "createdBy",
            "deleted",
            "enrollments",
            "geometry",
            "inactive",
            "orgUnit",
            "potentialDuplicate",
            "programOwners",
            "relationships",
            "storedBy",
            "trackedEntity",
            "trackedEntityType",
            "updatedAt",
            "updatedAtClient",
            "updatedBy",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attributes),
            1 => entry.into(&mut self.created_at),
            2 => entry.into(&mut self.created_at_client),
            3 => entry.into(&mut self.created_by),
            4 => entry.into(&mut self.deleted),
            5 => entry.into(&mut self.enrollments),
            6 => entry.into(&mut self.geometry),
            7 => entry.into(&mut self.inactive),
            8 => entry.into(&mut self.org_unit),
            9 => entry.into(&mut self.potential_duplicate),
            10 => entry.into(&mut self.program_owners),
            11 => entry.into(&mut self.relationships),
            12 => entry.into(&mut self.stored_by),
            13 => entry.into(&mut self.tracked_entity),
            14 => entry.into(&mut self.tracked_entity_type),
            15 => entry.into(&mut self.updated_at),
            16 => entry.into(&mut self.updated_at_client),
            17 => entry.into(&mut self.updated_by),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributes", &self.attributes);
        out.put("createdAt", &self.created_at);
        out.put("createdAtClient", &self.created_at_client);
        out.put("createdBy", &self.created_by);
        out.put("deleted", &self.deleted);
        out.put("enrollments", &self.enrollments);
        out.put("geometry", &self.geometry);
        out.put("inactive", &self.inactive);
        out.put("orgUnit", &self.org_unit);
        out.put("potentialDuplicate", &self.potential_duplicate);
        out.put("programOwners", &self.program_owners);
        out.put("relationships", &self.relationships);
        out.put("storedBy", &self.stored_by);
        out.put("trackedEntity", &self.tracked_entity);
        out.put("trackedEntityType", &self.tracked_entity_type);
        out.put("updatedAt", &self.updated_at);
        out.put("updatedAtClient", &self.updated_at_client);
        out.put("updatedBy", &self.updated_by);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerTypeReport`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerTypeReport {
    /// `objectReports`
    pub object_reports: Option<Vec<crate::payload::TrackerEntityReport>>,
    /// `stats`
    pub stats: Option<Box<crate::payload::TrackerStats>>,
    /// `trackerType`
    pub tracker_type: Option<crate::enums::TrackerType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerTypeReport {
    fn default() -> Self {
        Self {
            object_reports: None,
            stats: None,
            tracker_type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerTypeReport {
    const NAME: &'static str = "TrackerTypeReport";
    const NAMES: Names = {
        const NAMES: &[&str] = &["objectReports", "stats", "trackerType"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.object_reports),
            1 => entry.into(&mut self.stats),
            2 => entry.into(&mut self.tracker_type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("objectReports", &self.object_reports);
        out.put("stats", &self.stats);
        out.put("trackerType", &self.tracker_type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerUser`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerUser {
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `firstName`
    pub first_name: Option<crate::Text>,
    /// `surname`
    pub surname: Option<crate::Text>,
    /// `uid`
    pub uid: Option<crate::Text>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerUser {
    fn default() -> Self {
        Self {
            display_name: None,
            first_name: None,
            surname: None,
            uid: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerUser {
    const NAME: &'static str = "TrackerUser";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "displayName",
            "firstName",
            "surname",
            "uid",
            "username",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.display_name),
            1 => entry.into(&mut self.first_name),
            2 => entry.into(&mut self.surname),
            3 => entry.into(&mut self.uid),
            4 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("displayName", &self.display_name);
        out.put("firstName", &self.first_name);
        out.put("surname", &self.surname);
        out.put("uid", &self.uid);
        out.put("username", &self.username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerValidationReport`.
///
/// Needs the feature `payload-tracker`.
#[derive(Clone)]
pub struct TrackerValidationReport {
    /// `errorReports`
    pub error_reports: Option<Vec<crate::payload::TrackerImportError>>,
    /// `warningReports`
    pub warning_reports: Option<Vec<crate::payload::TrackerImportWarning>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerValidationReport {
    fn default() -> Self {
        Self {
            error_reports: None,
            warning_reports: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerValidationReport {
    const NAME: &'static str = "TrackerValidationReport";
    const NAMES: Names = {
        const NAMES: &[&str] = &["errorReports", "warningReports"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.error_reports),
            1 => entry.into(&mut self.warning_reports),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("errorReports", &self.error_reports);
        out.put("warningReports", &self.warning_reports);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    EventFilterInfo ReservedValue TrackerAttribute TrackerBundle TrackerChange
    TrackerChangeLog TrackerChangedValue TrackerDataValue TrackerDataView
    TrackerEnrollment TrackerEntityReport TrackerEvent TrackerImportError
    TrackerImportReport TrackerImportWarning TrackerNote TrackerPage
    TrackerPersistenceReport TrackerProgramOwner TrackerRelationship
    TrackerRelationshipItem TrackerStats TrackerTrackedEntity TrackerTypeReport
    TrackerUser TrackerValidationReport
}
