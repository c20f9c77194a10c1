// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `ApprovalDto`.
///
/// Needs the feature `payload-approval`.
#[derive(Clone)]
pub struct ApprovalDto {
    /// `aoc`
    pub aoc: Option<crate::Uid>,
    /// `ou`
    pub ou: Option<crate::Uid>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ApprovalDto {
    fn default() -> Self {
        Self {
            aoc: None,
            ou: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ApprovalDto {
    const NAME: &'static str = "ApprovalDto";
    const NAMES: Names = {
        const NAMES: &[&str] = &["aoc", "ou"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.aoc),
            1 => entry.into(&mut self.ou),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("aoc", &self.aoc);
        out.put("ou", &self.ou);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ApprovalStatusDto`.
///
/// Needs the feature `payload-approval`.
#[derive(Clone)]
pub struct ApprovalStatusDto {
    /// `aoc`
    pub aoc: Option<crate::Uid>,
    /// `level`
    pub level: Option<crate::Text>,
    /// `ou`
    pub ou: Option<crate::Uid>,
    /// `ouName`
    pub ou_name: Option<crate::Text>,
    /// `pe`
    pub pe: Option<crate::Text>,
    /// `permissions`
    pub permissions: Option<Box<crate::payload::DataApprovalPermissions>>,
    /// `state`
    pub state: Option<crate::enums::DataApprovalState>,
    /// `wf`
    pub wf: Option<crate::Uid>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ApprovalStatusDto {
    fn default() -> Self {
        Self {
            aoc: None,
            level: None,
            ou: None,
            ou_name: None,
            pe: None,
            permissions: None,
            state: None,
            wf: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ApprovalStatusDto {
    const NAME: &'static str = "ApprovalStatusDto";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "aoc",
            "level",
            "ou",
            "ouName",
            "pe",
            "permissions",
            "state",
            "wf",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.aoc),
            1 => entry.into(&mut self.level),
            2 => entry.into(&mut self.ou),
            3 => entry.into(&mut self.ou_name),
            4 => entry.into(&mut self.pe),
            5 => entry.into(&mut self.permissions),
            6 => entry.into(&mut self.state),
            7 => entry.into(&mut self.wf),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("aoc", &self.aoc);
        out.put("level", &self.level);
        out.put("ou", &self.ou);
        out.put("ouName", &self.ou_name);
        out.put("pe", &self.pe);
        out.put("permissions", &self.permissions);
        out.put("state", &self.state);
        out.put("wf", &self.wf);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ApprovalsDto`.
///
/// Needs the feature `payload-approval`.
#[derive(Clone)]
pub struct ApprovalsDto {
    /// `approvals`
    pub approvals: Option<Vec<crate::payload::ApprovalDto>>,
    /// `ds`
    pub ds: Option<Vec<crate::Uid>>,
    /// `pe`
    pub pe: Option<Vec<crate::Text>>,
    /// `wf`
    pub wf: Option<Vec<crate::Uid>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ApprovalsDto {
    fn default() -> Self {
        Self {
            approvals: None,
            ds: None,
            pe: None,
            wf: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ApprovalsDto {
    const NAME: &'static str = "ApprovalsDto";
    const NAMES: Names = {
        const NAMES: &[&str] = &["approvals", "ds", "pe", "wf"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.approvals),
            1 => entry.into(&mut self.ds),
            2 => entry.into(&mut self.pe),
            3 => entry.into(&mut self.wf),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("approvals", &self.approvals);
        out.put("ds", &self.ds);
        out.put("pe", &self.pe);
        out.put("wf", &self.wf);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataApprovalPermissions`.
///
/// Needs the feature `payload-approval`.
#[derive(Clone)]
pub struct DataApprovalPermissions {
    /// `acceptedAt`
    pub accepted_at: Option<crate::DateTime>,
    /// `acceptedBy`
    pub accepted_by: Option<crate::Text>,
    /// `approvedAt`
    pub approved_at: Option<crate::DateTime>,
    /// `approvedBy`
    pub approved_by: Option<crate::Text>,
    /// `mayAccept`
    pub may_accept: Option<bool>,
    /// `mayApprove`
    pub may_approve: Option<bool>,
    /// `mayReadData`
    pub may_read_data: Option<bool>,
    /// `mayUnaccept`
    pub may_unaccept: Option<bool>,
    /// `mayUnapprove`
    pub may_unapprove: Option<bool>,
    /// `state`
    pub state: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataApprovalPermissions {
    fn default() -> Self {
        Self {
            accepted_at: None,
            accepted_by: None,
            approved_at: None,
            approved_by: None,
            may_accept: None,
            may_approve: None,
            may_read_data: None,
            may_unaccept: None,
            may_unapprove: None,
            state: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataApprovalPermissions {
    const NAME: &'static str = "DataApprovalPermissions";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "acceptedAt",
            "acceptedBy",
            "approvedAt",
            "approvedBy",
            "mayAccept",
            "mayApprove",
            "mayReadData",
            "mayUnaccept",
            "mayUnapprove",
            "state",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.accepted_at),
            1 => entry.into(&mut self.accepted_by),
            2 => entry.into(&mut self.approved_at),
            3 => entry.into(&mut self.approved_by),
            4 => entry.into(&mut self.may_accept),
            5 => entry.into(&mut self.may_approve),
            6 => entry.into(&mut self.may_read_data),
            7 => entry.into(&mut self.may_unaccept),
            8 => entry.into(&mut self.may_unapprove),
            9 => entry.into(&mut self.state),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("acceptedAt", &self.accepted_at);
        out.put("acceptedBy", &self.accepted_by);
        out.put("approvedAt", &self.approved_at);
        out.put("approvedBy", &self.approved_by);
        out.put("mayAccept", &self.may_accept);
        out.put("mayApprove", &self.may_approve);
        out.put("mayReadData", &self.may_read_data);
        out.put("mayUnaccept", &self.may_unaccept);
        out.put("mayUnapprove", &self.may_unapprove);
        out.put("state", &self.state);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataApprovalStateResponse`.
///
/// Needs the feature `payload-approval`.
#[derive(Clone)]
pub struct DataApprovalStateResponse {
    /// `createdByUsername`
    pub created_by_username: Option<crate::Text>,
    /// `createdDate`
    pub created_date: Option<crate::DateTime>,
    /// `dataSet`
    pub data_set: Option<crate::Reference>,
    /// `organisationUnit`
    pub organisation_unit: Option<crate::Reference>,
    /// `period`
    pub period: Option<crate::Reference>,
    /// `permissions`
    pub permissions: Option<Box<crate::payload::DataApprovalPermissions>>,
    /// `state`
    pub state: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataApprovalStateResponse {
    fn default() -> Self {
        Self {
            created_by_username: None,
            created_date: None,
            data_set: None,
            organisation_unit: None,
            period: None,
            permissions: None,
            state: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataApprovalStateResponse {
    const NAME: &'static str = "DataApprovalStateResponse";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "createdByUsername",
            "createdDate",
            "dataSet",
            "organisationUnit",
            "period",
            "permissions",
            "state",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.created_by_username),
            1 => entry.into(&mut self.created_date),
            2 => entry.into(&mut self.data_set),
            3 => entry.into(&mut self.organisation_unit),
            4 => entry.into(&mut self.period),
            5 => entry.into(&mut self.permissions),
            6 => entry.into(&mut self.state),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("createdByUsername", &self.created_by_username);
        out.put("createdDate", &self.created_date);
        out.put("dataSet", &self.data_set);
        out.put("organisationUnit", &self.organisation_unit);
        out.put("period", &self.period);
        out.put("permissions", &self.permissions);
        out.put("state", &self.state);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    ApprovalDto ApprovalStatusDto ApprovalsDto DataApprovalPermissions
    DataApprovalStateResponse
}
