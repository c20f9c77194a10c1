// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `DataApprovalAudit`.
///
/// Needs the feature `payload-audit`.
#[derive(Clone)]
pub struct DataApprovalAudit {
    /// `action`
    pub action: Option<crate::Text>,
    /// `attributeOptionCombo`
    pub attribute_option_combo: Option<crate::Reference>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `creator`
    pub creator: Option<crate::Reference>,
    /// `level`
    pub level: Option<crate::Reference>,
    /// `organisationUnit`
    pub organisation_unit: Option<crate::Reference>,
    /// `period`
    pub period: Option<Box<crate::payload::Period>>,
    /// `workflow`
    pub workflow: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataApprovalAudit {
    fn default() -> Self {
        Self {
            action: None,
            attribute_option_combo: None,
            created: None,
            creator: None,
            level: None,
            organisation_unit: None,
            period: None,
            workflow: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataApprovalAudit {
    const NAME: &'static str = "DataApprovalAudit";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "action",
            "attributeOptionCombo",
            "created",
            "creator",
            "level",
            "organisationUnit",
            "period",
            "workflow",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.action),
            1 => entry.into(&mut self.attribute_option_combo),
            2 => entry.into(&mut self.created),
            3 => entry.into(&mut self.creator),
            4 => entry.into(&mut self.level),
            5 => entry.into(&mut self.organisation_unit),
            6 => entry.into(&mut self.period),
            7 => entry.into(&mut self.workflow),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("action", &self.action);
        out.put("attributeOptionCombo", &self.attribute_option_combo);
        out.put("created", &self.created);
        out.put("creator", &self.creator);
        out.put("level", &self.level);
        out.put("organisationUnit", &self.organisation_unit);
        out.put("period", &self.period);
        out.put("workflow", &self.workflow);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataApprovalAuditPage`.
///
/// Needs the feature `payload-audit`.
#[derive(Clone)]
pub struct DataApprovalAuditPage {
    /// `dataApprovalAudits`
    pub data_approval_audits: Option<Vec<crate::payload::DataApprovalAudit>>,
    /// `pager`
    pub pager: Option<Box<crate::payload::Pager>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataApprovalAuditPage {
    fn default() -> Self {
        Self {
            data_approval_audits: None,
            pager: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataApprovalAuditPage {
    const NAME: &'static str = "DataApprovalAuditPage";
    const NAMES: Names = {
        const NAMES: &[&str] = &["dataApprovalAudits", "pager"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.data_approval_audits),
            1 => entry.into(&mut self.pager),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dataApprovalAudits", &self.data_approval_audits);
        out.put("pager", &self.pager);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataValueAudit`.
///
/// Needs the feature `payload-audit`.
#[derive(Clone)]
pub struct DataValueAudit {
    /// `attributeOptionCombo`
    pub attribute_option_combo: Option<crate::Reference>,
    /// `auditType`
    pub audit_type: Option<crate::enums::AuditOperationType>,
    /// `categoryOptionCombo`
    pub category_option_combo: Option<crate::Reference>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `dataElement`
    pub data_element: Option<crate::Reference>,
    /// `modifiedBy`
    pub modified_by: Option<crate::Text>,
    /// `organisationUnit`
    pub organisation_unit: Option<crate::Reference>,
    /// `period`
    pub period: Option<Box<crate::payload::Period>>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataValueAudit {
    fn default() -> Self {
        Self {
            attribute_option_combo: None,
            audit_type: None,
            category_option_combo: None,
            created: None,
            data_element: None,
            modified_by: None,
            organisation_unit: None,
            period: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataValueAudit {
    const NAME: &'static str = "DataValueAudit";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attributeOptionCombo",
            "auditType",
            "categoryOptionCombo",
            "created",
            "dataElement",
            "modifiedBy",
            "organisationUnit",
            "period",
            "value",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute_option_combo),
            1 => entry.into(&mut self.audit_type),
            2 => entry.into(&mut self.category_option_combo),
            3 => entry.into(&mut self.created),
            4 => entry.into(&mut self.data_element),
            5 => entry.into(&mut self.modified_by),
            6 => entry.into(&mut self.organisation_unit),
            7 => entry.into(&mut self.period),
            8 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributeOptionCombo", &self.attribute_option_combo);
        out.put("auditType", &self.audit_type);
        out.put("categoryOptionCombo", &self.category_option_combo);
        out.put("created", &self.created);
        out.put("dataElement", &self.data_element);
        out.put("modifiedBy", &self.modified_by);
        out.put("organisationUnit", &self.organisation_unit);
        out.put("period", &self.period);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataValueAuditPage`.
///
/// Needs the feature `payload-audit`.
#[derive(Clone)]
pub struct DataValueAuditPage {
    /// `dataValueAudits`
    pub data_value_audits: Option<Vec<crate::payload::DataValueAudit>>,
    /// `pager`
    pub pager: Option<Box<crate::payload::Pager>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataValueAuditPage {
    fn default() -> Self {
        Self {
            data_value_audits: None,
            pager: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataValueAuditPage {
    const NAME: &'static str = "DataValueAuditPage";
    const NAMES: Names = {
        const NAMES: &[&str] = &["dataValueAudits", "pager"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.data_value_audits),
            1 => entry.into(&mut self.pager),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dataValueAudits", &self.data_value_audits);
        out.put("pager", &self.pager);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackedEntityAudit`.
///
/// Needs the feature `payload-audit`.
#[derive(Clone)]
pub struct TrackedEntityAudit {
    /// `accessedBy`
    pub accessed_by: Option<crate::Text>,
    /// `auditType`
    pub audit_type: Option<crate::enums::AuditOperationType>,
    /// `comment`
    pub comment: Option<crate::Text>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `trackedEntity`
    pub tracked_entity: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackedEntityAudit {
    fn default() -> Self {
        Self {
            accessed_by: None,
            audit_type: None,
            comment: None,
            created: None,
            tracked_entity: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackedEntityAudit {
    const NAME: &'static str = "TrackedEntityAudit";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "accessedBy",
            "auditType",
            "comment",
            "created",
            "trackedEntity",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.accessed_by),
            1 => entry.into(&mut self.audit_type),
            2 => entry.into(&mut self.comment),
            3 => entry.into(&mut self.created),
            4 => entry.into(&mut self.tracked_entity),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("accessedBy", &self.accessed_by);
        out.put("auditType", &self.audit_type);
        out.put("comment", &self.comment);
        out.put("created", &self.created);
        out.put("trackedEntity", &self.tracked_entity);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackedEntityAuditPage`.
///
/// Needs the feature `payload-audit`.
#[derive(Clone)]
pub struct TrackedEntityAuditPage {
    /// `pager`
    pub pager: Option<Box<crate::payload::Pager>>,
    /// `trackedEntityAudits`
    pub tracked_entity_audits: Option<Vec<crate::payload::TrackedEntityAudit>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackedEntityAuditPage {
    fn default() -> Self {
        Self {
            pager: None,
            tracked_entity_audits: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackedEntityAuditPage {
    const NAME: &'static str = "TrackedEntityAuditPage";
    const NAMES: Names = {
        const NAMES: &[&str] = &["pager", "trackedEntityAudits"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.pager),
            1 => entry.into(&mut self.tracked_entity_audits),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("pager", &self.pager);
        out.put("trackedEntityAudits", &self.tracked_entity_audits);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    DataApprovalAudit DataApprovalAuditPage DataValueAudit DataValueAuditPage
    TrackedEntityAudit TrackedEntityAuditPage
}
