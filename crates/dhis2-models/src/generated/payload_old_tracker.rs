// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `Deprecated_TrackerAttribute`.
///
/// Needs the feature `payload-old-tracker`.
#[derive(Clone)]
pub struct DeprecatedTrackerAttribute {
    /// `attribute`
    pub attribute: Option<crate::Text>,
    /// `code`
    pub code: Option<crate::Text>,
    /// `created`
    pub created: Option<crate::Text>,
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `lastUpdated`
    pub last_updated: Option<crate::Text>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Text>,
    /// `valueType`
    pub value_type: Option<crate::enums::DeprecatedTrackerAttributeValueType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DeprecatedTrackerAttribute {
    fn default() -> Self {
        Self {
            attribute: None,
            code: None,
            created: None,
            display_name: None,
            last_updated: None,
            stored_by: None,
            value: None,
            value_type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DeprecatedTrackerAttribute {
    const NAME: &'static str = "DeprecatedTrackerAttribute";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attribute",
            "code",
            "created",
            "displayName",
            "lastUpdated",
            "storedBy",
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
            2 => entry.into(&mut self.created),
            3 => entry.into(&mut self.display_name),
            4 => entry.into(&mut self.last_updated),
            5 => entry.into(&mut self.stored_by),
            6 => entry.into(&mut self.value),
            7 => entry.into(&mut self.value_type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attribute", &self.attribute);
        out.put("code", &self.code);
        out.put("created", &self.created);
        out.put("displayName", &self.display_name);
        out.put("lastUpdated", &self.last_updated);
        out.put("storedBy", &self.stored_by);
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
/// Holds what servers call `Deprecated_TrackerDataValue`.
///
/// Needs the feature `payload-old-tracker`.
#[derive(Clone)]
pub struct DeprecatedTrackerDataValue {
    /// `created`
    pub created: Option<crate::Text>,
    /// `createdByUserInfo`
    pub created_by_user_info: Option<Box<crate::payload::UserInfoSnapshot>>,
    /// `dataElement`
    pub data_element: Option<crate::Text>,
    /// `lastUpdated`
    pub last_updated: Option<crate::Text>,
    /// `lastUpdatedByUserInfo`
    pub last_updated_by_user_info: Option<Box<crate::payload::UserInfoSnapshot>>,
    /// `providedElsewhere`
    pub provided_elsewhere: Option<bool>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DeprecatedTrackerDataValue {
    fn default() -> Self {
        Self {
            created: None,
            created_by_user_info: None,
            data_element: None,
            last_updated: None,
            last_updated_by_user_info: None,
            provided_elsewhere: None,
            stored_by: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DeprecatedTrackerDataValue {
    const NAME: &'static str = "DeprecatedTrackerDataValue";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "created",
            "createdByUserInfo",
            "dataElement",
            "lastUpdated",
            "lastUpdatedByUserInfo",
            "providedElsewhere",
            "storedBy",
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
            1 => entry.into(&mut self.created_by_user_info),
            2 => entry.into(&mut self.data_element),
            3 => entry.into(&mut self.last_updated),
            4 => entry.into(&mut self.last_updated_by_user_info),
            5 => entry.into(&mut self.provided_elsewhere),
            6 => entry.into(&mut self.stored_by),
            7 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("created", &self.created);
        out.put("createdByUserInfo", &self.created_by_user_info);
        out.put("dataElement", &self.data_element);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedByUserInfo", &self.last_updated_by_user_info);
        out.put("providedElsewhere", &self.provided_elsewhere);
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
/// Holds what servers call `Deprecated_TrackerEnrollment`.
///
/// Needs the feature `payload-old-tracker`.
#[derive(Clone)]
pub struct DeprecatedTrackerEnrollment {
    /// `attributes`
    pub attributes: Option<Vec<crate::payload::DeprecatedTrackerAttribute>>,
    /// `completedBy`
    pub completed_by: Option<crate::Text>,
    /// `completedDate`
    pub completed_date: Option<crate::DateTime>,
    /// `created`
    pub created: Option<crate::Text>,
    /// `createdAtClient`
    pub created_at_client: Option<crate::Text>,
    /// `createdByUserInfo`
    pub created_by_user_info: Option<Box<crate::payload::UserInfoSnapshot>>,
    /// `deleted`
    pub deleted: Option<bool>,
    /// `enrollment`
    pub enrollment: Option<crate::Text>,
    /// `enrollmentDate`
    pub enrollment_date: Option<crate::DateTime>,
    /// `events`
    pub events: Option<Vec<crate::payload::DeprecatedTrackerEvent>>,
    /// `followup`
    pub followup: Option<bool>,
    /// `geometry`
    pub geometry: Option<crate::Value>,
    /// `incidentDate`
    pub incident_date: Option<crate::DateTime>,
    /// `lastUpdated`
    pub last_updated: Option<crate::Text>,
    /// `lastUpdatedAtClient`
    pub last_updated_at_client: Option<crate::Text>,
    /// `lastUpdatedByUserInfo`
    pub last_updated_by_user_info: Option<Box<crate::payload::UserInfoSnapshot>>,
    /// `notes`
    pub notes: Option<Vec<crate::payload::DeprecatedTrackerNote>>,
    /// `orgUnit`
    pub org_unit: Option<crate::Text>,
    /// `orgUnitName`
    pub org_unit_name: Option<crate::Text>,
    /// `program`
    pub program: Option<crate::Text>,
    /// `relationships`
    pub relationships: Option<Vec<crate::payload::DeprecatedTrackerRelationship>>,
    /// `status`
    pub status: Option<crate::enums::DeprecatedTrackerEnrollmentStatus>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// `trackedEntityInstance`
    pub tracked_entity_instance: Option<crate::Text>,
    /// `trackedEntityType`
    pub tracked_entity_type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DeprecatedTrackerEnrollment {
    fn default() -> Self {
        Self {
            attributes: None,
            completed_by: None,
            completed_date: None,
            created: None,
            created_at_client: None,
            created_by_user_info: None,
            deleted: None,
            enrollment: None,
            enrollment_date: None,
            events: None,
            followup: None,
            geometry: None,
            incident_date: None,
            last_updated: None,
            last_updated_at_client: None,
            last_updated_by_user_info: None,
            notes: None,
            org_unit: None,
            org_unit_name: None,
            program: None,
            relationships: None,
            status: None,
            stored_by: None,
            tracked_entity_instance: None,
            tracked_entity_type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DeprecatedTrackerEnrollment {
    const NAME: &'static str = "DeprecatedTrackerEnrollment";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attributes",
            "completedBy",
            "completedDate",
            "created",
            "createdAtClient",
            "createdByUserInfo",
            "deleted",
            "enrollment",
            "enrollmentDate",
            "events",
            "followup",
            "geometry",
            "incidentDate",
            "lastUpdated",
            "lastUpdatedAtClient",
            "lastUpdatedByUserInfo",
            "notes",
            "orgUnit",
            "orgUnitName",
            "program",
            "relationships",
            "status",
            "storedBy",
            "trackedEntityInstance",
            "trackedEntityType",
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
            1 => entry.into(&mut self.completed_by),
            2 => entry.into(&mut self.completed_date),
            3 => entry.into(&mut self.created),
            4 => entry.into(&mut self.created_at_client),
            5 => entry.into(&mut self.created_by_user_info),
            6 => entry.into(&mut self.deleted),
            7 => entry.into(&mut self.enrollment),
            8 => entry.into(&mut self.enrollment_date),
            9 => entry.into(&mut self.events),
            10 => entry.into(&mut self.followup),
            11 => entry.into(&mut self.geometry),
            12 => entry.into(&mut self.incident_date),
            13 => entry.into(&mut self.last_updated),
            14 => entry.into(&mut self.last_updated_at_client),
            15 => entry.into(&mut self.last_updated_by_user_info),
            16 => entry.into(&mut self.notes),
            17 => entry.into(&mut self.org_unit),
            18 => entry.into(&mut self.org_unit_name),
            19 => entry.into(&mut self.program),
            20 => entry.into(&mut self.relationships),
            21 => entry.into(&mut self.status),
            22 => entry.into(&mut self.stored_by),
            23 => entry.into(&mut self.tracked_entity_instance),
            24 => entry.into(&mut self.tracked_entity_type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributes", &self.attributes);
        out.put("completedBy", &self.completed_by);
        out.put("completedDate", &self.completed_date);
        out.put("created", &self.created);
        out.put("createdAtClient", &self.created_at_client);
        out.put("createdByUserInfo", &self.created_by_user_info);
        out.put("deleted", &self.deleted);
        out.put("enrollment", &self.enrollment);
        out.put("enrollmentDate", &self.enrollment_date);
        out.put("events", &self.events);
        out.put("followup", &self.followup);
        out.put("geometry", &self.geometry);
        out.put("incidentDate", &self.incident_date);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedAtClient", &self.last_updated_at_client);
        out.put("lastUpdatedByUserInfo", &self.last_updated_by_user_info);
        out.put("notes", &self.notes);
        out.put("orgUnit", &self.org_unit);
        out.put("orgUnitName", &self.org_unit_name);
        out.put("program", &self.program);
        out.put("relationships", &self.relationships);
        out.put("status", &self.status);
        out.put("storedBy", &self.stored_by);
        out.put("trackedEntityInstance", &self.tracked_entity_instance);
        out.put("trackedEntityType", &self.tracked_entity_type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Deprecated_TrackerEvent`.
///
/// Needs the feature `payload-old-tracker`.
#[derive(Clone)]
pub struct DeprecatedTrackerEvent {
    /// `assignedUser`
    pub assigned_user: Option<crate::Text>,
    /// `assignedUserDisplayName`
    pub assigned_user_display_name: Option<crate::Text>,
    /// `assignedUserFirstName`
    pub assigned_user_first_name: Option<crate::Text>,
    /// `assignedUserSurname`
    pub assigned_user_surname: Option<crate::Text>,
    /// `assignedUserUsername`
    pub assigned_user_username: Option<crate::Text>,
    /// `attributeCategoryOptions`
    pub attribute_category_options: Option<crate::Text>,
    /// `attributeOptionCombo`
    pub attribute_option_combo: Option<crate::Text>,
    /// `completedBy`
    pub completed_by: Option<crate::Text>,
    /// `completedDate`
    pub completed_date: Option<crate::Text>,
    /// `created`
    pub created: Option<crate::Text>,
    /// `createdAtClient`
    pub created_at_client: Option<crate::Text>,
    /// `createdByUserInfo`
    pub created_by_user_info: Option<Box<crate::payload::UserInfoSnapshot>>,
    /// `dataValues`
    pub data_values: Option<Vec<crate::payload::DeprecatedTrackerDataValue>>,
    /// `deleted`
    pub deleted: Option<bool>,
    /// `dueDate`
    pub due_date: Option<crate::Text>,
    /// `enrollment`
    pub enrollment: Option<crate::Text>,
    /// `enrollmentStatus`
    pub enrollment_status: Option<crate::enums::DeprecatedTrackerEventEnrollmentStatus>,
    /// `event`
    pub event: Option<crate::Text>,
    /// `eventDate`
    pub event_date: Option<crate::Text>,
    /// `followup`
    pub followup: Option<bool>,
    /// `geometry`
    pub geometry: Option<crate::Value>,
    /// `href`
    pub href: Option<crate::Text>,
    /// `lastUpdated`
    pub last_updated: Option<crate::Text>,
    /// `lastUpdatedAtClient`
    pub last_updated_at_client: Option<crate::Text>,
    /// `lastUpdatedByUserInfo`
    pub last_updated_by_user_info: Option<Box<crate::payload::UserInfoSnapshot>>,
    /// `notes`
    pub notes: Option<Vec<crate::payload::DeprecatedTrackerNote>>,
    /// `orgUnit`
    pub org_unit: Option<crate::Text>,
    /// `orgUnitName`
    pub org_unit_name: Option<crate::Text>,
    /// `program`
    pub program: Option<crate::Text>,
    /// `programStage`
    pub program_stage: Option<crate::Text>,
    /// `programType`
    pub program_type: Option<crate::enums::DeprecatedTrackerEventProgramType>,
    /// `relationships`
    pub relationships: Option<Vec<crate::payload::DeprecatedTrackerRelationship>>,
    /// `status`
    pub status: Option<crate::enums::DeprecatedTrackerEventStatus>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// `trackedEntityInstance`
    pub tracked_entity_instance: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DeprecatedTrackerEvent {
    fn default() -> Self {
        Self {
            assigned_user: None,
            assigned_user_display_name: None,
            assigned_user_first_name: None,
            assigned_user_surname: None,
            assigned_user_username: None,
            attribute_category_options: None,
            attribute_option_combo: None,
            completed_by: None,
            completed_date: None,
            created: None,
            created_at_client: None,
            created_by_user_info: None,
            data_values: None,
            deleted: None,
            due_date: None,
            enrollment: None,
            enrollment_status: None,
            event: None,
            event_date: None,
            followup: None,
            geometry: None,
            href: None,
            last_updated: None,
            last_updated_at_client: None,
            last_updated_by_user_info: None,
            notes: None,
            org_unit: None,
            org_unit_name: None,
            program: None,
            program_stage: None,
            program_type: None,
            relationships: None,
            status: None,
            stored_by: None,
            tracked_entity_instance: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DeprecatedTrackerEvent {
    const NAME: &'static str = "DeprecatedTrackerEvent";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "assignedUser",
            "assignedUserDisplayName",
            "assignedUserFirstName",
            "assignedUserSurname",
            "assignedUserUsername",
            "attributeCategoryOptions",
            "attributeOptionCombo",
            "completedBy",
            "completedDate",
            "created",
            "createdAtClient",
            "createdByUserInfo",
            "dataValues",
            "deleted",
            "dueDate",
            "enrollment",
            "enrollmentStatus",
            "event",
            "eventDate",
            "followup",
            "geometry",
            "href",
            "lastUpdated",
            "lastUpdatedAtClient",
            "lastUpdatedByUserInfo",
            "notes",
            "orgUnit",
            "orgUnitName",
            "program",
            "programStage",
            "programType",
            "relationships",
            "status",
            "storedBy",
            "trackedEntityInstance",
        ];
        Names::new(NAMES, &table::<128>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.assigned_user),
            1 => entry.into(&mut self.assigned_user_display_name),
            2 => entry.into(&mut self.assigned_user_first_name),
            3 => entry.into(&mut self.assigned_user_surname),
            4 => entry.into(&mut self.assigned_user_username),
            5 => entry.into(&mut self.attribute_category_options),
            6 => entry.into(&mut self.attribute_option_combo),
            7 => entry.into(&mut self.completed_by),
            8 => entry.into(&mut self.completed_date),
            9 => entry.into(&mut self.created),
            10 => entry.into(&mut self.created_at_client),
            11 => entry.into(&mut self.created_by_user_info),
            12 => entry.into(&mut self.data_values),
            13 => entry.into(&mut self.deleted),
            14 => entry.into(&mut self.due_date),
            15 => entry.into(&mut self.enrollment),
            16 => entry.into(&mut self.enrollment_status),
            17 => entry.into(&mut self.event),
            18 => entry.into(&mut self.event_date),
            19 => entry.into(&mut self.followup),
            20 => entry.into(&mut self.geometry),
            21 => entry.into(&mut self.href),
            22 => entry.into(&mut self.last_updated),
            23 => entry.into(&mut self.last_updated_at_client),
            24 => entry.into(&mut self.last_updated_by_user_info),
            25 => entry.into(&mut self.notes),
            26 => entry.into(&mut self.org_unit),
            27 => entry.into(&mut self.org_unit_name),
            28 => entry.into(&mut self.program),
            29 => entry.into(&mut self.program_stage),
            30 => entry.into(&mut self.program_type),
            31 => entry.into(&mut self.relationships),
            32 => entry.into(&mut self.status),
            33 => entry.into(&mut self.stored_by),
            34 => entry.into(&mut self.tracked_entity_instance),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("assignedUser", &self.assigned_user);
        out.put("assignedUserDisplayName", &self.assigned_user_display_name);
        out.put("assignedUserFirstName", &self.assigned_user_first_name);
        out.put("assignedUserSurname", &self.assigned_user_surname);
        out.put("assignedUserUsername", &self.assigned_user_username);
        out.put("attributeCategoryOptions", &self.attribute_category_options);
        out.put("attributeOptionCombo", &self.attribute_option_combo);
        out.put("completedBy", &self.completed_by);
        out.put("completedDate", &self.completed_date);
        out.put("created", &self.created);
        out.put("createdAtClient", &self.created_at_client);
        out.put("createdByUserInfo", &self.created_by_user_info);
        out.put("dataValues", &self.data_values);
        out.put("deleted", &self.deleted);
        out.put("dueDate", &self.due_date);
        out.put("enrollment", &self.enrollment);
        out.put("enrollmentStatus", &self.enrollment_status);
        out.put("event", &self.event);
        out.put("eventDate", &self.event_date);
        out.put("followup", &self.followup);
        out.put("geometry", &self.geometry);
        out.put("href", &self.href);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedAtClient", &self.last_updated_at_client);
        out.put("lastUpdatedByUserInfo", &self.last_updated_by_user_info);
        out.put("notes", &self.notes);
        out.put("orgUnit", &self.org_unit);
        out.put("orgUnitName", &self.org_unit_name);
        out.put("program", &self.program);
        out.put("programStage", &self.program_stage);
        out.put("programType", &self.program_type);
        out.put("relationships", &self.relationships);
        out.put("status", &self.status);
        out.put("storedBy", &self.stored_by);
        out.put("trackedEntityInstance", &self.tracked_entity_instance);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Deprecated_TrackerNote`.
///
/// Needs the feature `payload-old-tracker`.
#[derive(Clone)]
pub struct DeprecatedTrackerNote {
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lastUpdatedBy`
    pub last_updated_by: Option<Box<crate::payload::UserInfoSnapshot>>,
    /// `note`
    pub note: Option<crate::Text>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// `storedDate`
    pub stored_date: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DeprecatedTrackerNote {
    fn default() -> Self {
        Self {
            last_updated: None,
            last_updated_by: None,
            note: None,
            stored_by: None,
            stored_date: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DeprecatedTrackerNote {
    const NAME: &'static str = "DeprecatedTrackerNote";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "lastUpdated",
            "lastUpdatedBy",
            "note",
            "storedBy",
            "storedDate",
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
            0 => entry.into(&mut self.last_updated),
            1 => entry.into(&mut self.last_updated_by),
            2 => entry.into(&mut self.note),
            3 => entry.into(&mut self.stored_by),
            4 => entry.into(&mut self.stored_date),
            5 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedBy", &self.last_updated_by);
        out.put("note", &self.note);
        out.put("storedBy", &self.stored_by);
        out.put("storedDate", &self.stored_date);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Deprecated_TrackerProgramOwner`.
///
/// Needs the feature `payload-old-tracker`.
#[derive(Clone)]
pub struct DeprecatedTrackerProgramOwner {
    /// `ownerOrgUnit`
    pub owner_org_unit: Option<crate::Text>,
    /// `program`
    pub program: Option<crate::Text>,
    /// `trackedEntityInstance`
    pub tracked_entity_instance: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DeprecatedTrackerProgramOwner {
    fn default() -> Self {
        Self {
            owner_org_unit: None,
            program: None,
            tracked_entity_instance: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DeprecatedTrackerProgramOwner {
    const NAME: &'static str = "DeprecatedTrackerProgramOwner";
    const NAMES: Names = {
        const NAMES: &[&str] = &["ownerOrgUnit", "program", "trackedEntityInstance"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.owner_org_unit),
            1 => entry.into(&mut self.program),
            2 => entry.into(&mut self.tracked_entity_instance),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("ownerOrgUnit", &self.owner_org_unit);
        out.put("program", &self.program);
        out.put("trackedEntityInstance", &self.tracked_entity_instance);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Deprecated_TrackerRelationship`.
///
/// Needs the feature `payload-old-tracker`.
#[derive(Clone)]
pub struct DeprecatedTrackerRelationship {
    /// `bidirectional`
    pub bidirectional: Option<bool>,
    /// `created`
    pub created: Option<crate::Text>,
    /// `from`
    pub from: Option<Box<crate::payload::DeprecatedTrackerRelationshipItem>>,
    /// `lastUpdated`
    pub last_updated: Option<crate::Text>,
    /// `relationship`
    pub relationship: Option<crate::Text>,
    /// `relationshipName`
    pub relationship_name: Option<crate::Text>,
    /// `relationshipType`
    pub relationship_type: Option<crate::Text>,
    /// `to`
    pub to: Option<Box<crate::payload::DeprecatedTrackerRelationshipItem>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DeprecatedTrackerRelationship {
    fn default() -> Self {
        Self {
            bidirectional: None,
            created: None,
            from: None,
            last_updated: None,
            relationship: None,
            relationship_name: None,
            relationship_type: None,
            to: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DeprecatedTrackerRelationship {
    const NAME: &'static str = "DeprecatedTrackerRelationship";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "bidirectional",
            "created",
            "from",
            "lastUpdated",
            "relationship",
            "relationshipName",
            "relationshipType",
            "to",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.bidirectional),
            1 => entry.into(&mut self.created),
            2 => entry.into(&mut self.from),
            3 => entry.into(&mut self.last_updated),
            4 => entry.into(&mut self.relationship),
            5 => entry.into(&mut self.relationship_name),
            6 => entry.into(&mut self.relationship_type),
            7 => entry.into(&mut self.to),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("bidirectional", &self.bidirectional);
        out.put("created", &self.created);
        out.put("from", &self.from);
        out.put("lastUpdated", &self.last_updated);
        out.put("relationship", &self.relationship);
        out.put("relationshipName", &self.relationship_name);
        out.put("relationshipType", &self.relationship_type);
        out.put("to", &self.to);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Deprecated_TrackerRelationshipItem`.
///
/// Needs the feature `payload-old-tracker`.
#[derive(Clone)]
pub struct DeprecatedTrackerRelationshipItem {
    /// `enrollment`
    pub enrollment: Option<Box<crate::payload::DeprecatedTrackerEnrollment>>,
    /// `event`
    pub event: Option<Box<crate::payload::DeprecatedTrackerEvent>>,
    /// `trackedEntityInstance`
    pub tracked_entity_instance: Option<
        Box<crate::payload::DeprecatedTrackerTrackedEntityInstance>,
    >,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DeprecatedTrackerRelationshipItem {
    fn default() -> Self {
        Self {
            enrollment: None,
            event: None,
            tracked_entity_instance: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DeprecatedTrackerRelationshipItem {
    const NAME: &'static str = "DeprecatedTrackerRelationshipItem";
    const NAMES: Names = {
        const NAMES: &[&str] = &["enrollment", "event", "trackedEntityInstance"];
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
            2 => entry.into(&mut self.tracked_entity_instance),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("enrollment", &self.enrollment);
        out.put("event", &self.event);
        out.put("trackedEntityInstance", &self.tracked_entity_instance);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Deprecated_TrackerTrackedEntityInstance`.
///
/// Needs the feature `payload-old-tracker`.
#[derive(Clone)]
pub struct DeprecatedTrackerTrackedEntityInstance {
    /// `attributes`
    pub attributes: Option<Vec<crate::payload::DeprecatedTrackerAttribute>>,
    /// `coordinates`
    pub coordinates: Option<crate::Text>,
    /// `created`
    pub created: Option<crate::Text>,
    /// `createdAtClient`
    pub created_at_client: Option<crate::Text>,
    /// `createdByUserInfo`
    pub created_by_user_info: Option<Box<crate::payload::UserInfoSnapshot>>,
    /// `deleted`
    pub deleted: Option<bool>,
    /// `enrollments`
    pub enrollments: Option<Vec<crate::payload::DeprecatedTrackerEnrollment>>,
    /// `featureType`
    pub feature_type: Option<
        crate::enums::DeprecatedTrackerTrackedEntityInstanceFeatureType,
    >,
    /// `geometry`
    pub geometry: Option<crate::Value>,
    /// `inactive`
    pub inactive: Option<bool>,
    /// `lastUpdated`
    pub last_updated: Option<crate::Text>,
    /// `lastUpdatedAtClient`
    pub last_updated_at_client: Option<crate::Text>,
    /// `lastUpdatedByUserInfo`
    pub last_updated_by_user_info: Option<Box<crate::payload::UserInfoSnapshot>>,
    /// `orgUnit`
    pub org_unit: Option<crate::Text>,
    /// `potentialDuplicate`
    pub potential_duplicate: Option<bool>,
    /// `programOwners`
    pub program_owners: Option<Vec<crate::payload::DeprecatedTrackerProgramOwner>>,
    /// `relationships`
    pub relationships: Option<Vec<crate::payload::DeprecatedTrackerRelationship>>,
    /// `storedBy`
    pub stored_by: Option<crate::Text>,
    /// `trackedEntityInstance`
    pub tracked_entity_instance: Option<crate::Text>,
    /// `trackedEntityType`
    pub tracked_entity_type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DeprecatedTrackerTrackedEntityInstance {
    fn default() -> Self {
        Self {
            attributes: None,
            coordinates: None,
            created: None,
            created_at_client: None,
            created_by_user_info: None,
            deleted: None,
            enrollments: None,
            feature_type: None,
            geometry: None,
            inactive: None,
            last_updated: None,
            last_updated_at_client: None,
            last_updated_by_user_info: None,
            org_unit: None,
            potential_duplicate: None,
            program_owners: None,
            relationships: None,
            stored_by: None,
            tracked_entity_instance: None,
            tracked_entity_type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DeprecatedTrackerTrackedEntityInstance {
    const NAME: &'static str = "DeprecatedTrackerTrackedEntityInstance";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attributes",
            "coordinates",
            "created",
            "createdAtClient",
            "createdByUserInfo",
            "deleted",
            "enrollments",
            "featureType",
            "geometry",
            "inactive",
            "lastUpdated",
            "lastUpdatedAtClient",
            "lastUpdatedByUserInfo",
            "orgUnit",
            "potentialDuplicate",
            "programOwners",
            "relationships",
            "storedBy",
            "trackedEntityInstance",
            "trackedEntityType",
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
            1 => entry.into(&mut self.coordinates),
            2 => entry.into(&mut self.created),
            3 => entry.into(&mut self.created_at_client),
            4 => entry.into(&mut self.created_by_user_info),
            5 => entry.into(&mut self.deleted),
            6 => entry.into(&mut self.enrollments),
            7 => entry.into(&mut self.feature_type),
            8 => entry.into(&mut self.geometry),
            9 => entry.into(&mut self.inactive),
            10 => entry.into(&mut self.last_updated),
            11 => entry.into(&mut self.last_updated_at_client),
            12 => entry.into(&mut self.last_updated_by_user_info),
            13 => entry.into(&mut self.org_unit),
            14 => entry.into(&mut self.potential_duplicate),
            15 => entry.into(&mut self.program_owners),
            16 => entry.into(&mut self.relationships),
            17 => entry.into(&mut self.stored_by),
            18 => entry.into(&mut self.tracked_entity_instance),
            19 => entry.into(&mut self.tracked_entity_type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributes", &self.attributes);
        out.put("coordinates", &self.coordinates);
        out.put("created", &self.created);
        out.put("createdAtClient", &self.created_at_client);
        out.put("createdByUserInfo", &self.created_by_user_info);
        out.put("deleted", &self.deleted);
        out.put("enrollments", &self.enrollments);
        out.put("featureType", &self.feature_type);
        out.put("geometry", &self.geometry);
        out.put("inactive", &self.inactive);
        out.put("lastUpdated", &self.last_updated);
        out.put("lastUpdatedAtClient", &self.last_updated_at_client);
        out.put("lastUpdatedByUserInfo", &self.last_updated_by_user_info);
        out.put("orgUnit", &self.org_unit);
        out.put("potentialDuplicate", &self.potential_duplicate);
        out.put("programOwners", &self.program_owners);
        out.put("relationships", &self.relationships);
        out.put("storedBy", &self.stored_by);
        out.put("trackedEntityInstance", &self.tracked_entity_instance);
        out.put("trackedEntityType", &self.tracked_entity_type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    DeprecatedTrackerAttribute DeprecatedTrackerDataValue DeprecatedTrackerEnrollment
    DeprecatedTrackerEvent DeprecatedTrackerNote DeprecatedTrackerProgramOwner
    DeprecatedTrackerRelationship DeprecatedTrackerRelationshipItem
    DeprecatedTrackerTrackedEntityInstance
}
