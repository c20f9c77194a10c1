// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `AggregateDataExchangeJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct AggregateDataExchangeJobParameters {
    /// `dataExchangeIds`
    pub data_exchange_ids: Option<Vec<crate::Uid>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for AggregateDataExchangeJobParameters {
    fn default() -> Self {
        Self {
            data_exchange_ids: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for AggregateDataExchangeJobParameters {
    const NAME: &'static str = "AggregateDataExchangeJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &["dataExchangeIds"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.data_exchange_ids),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dataExchangeIds", &self.data_exchange_ids);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `AnalyticsJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct AnalyticsJobParameters {
    /// `lastYears`
    pub last_years: Option<i64>,
    /// `skipOutliers`
    pub skip_outliers: Option<bool>,
    /// `skipPrograms`
    pub skip_programs: Option<Vec<crate::Uid>>,
    /// `skipResourceTables`
    pub skip_resource_tables: Option<bool>,
    /// `skipTableTypes`
    pub skip_table_types: Option<Vec<crate::enums::AnalyticsTableType>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for AnalyticsJobParameters {
    fn default() -> Self {
        Self {
            last_years: None,
            skip_outliers: None,
            skip_programs: None,
            skip_resource_tables: None,
            skip_table_types: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for AnalyticsJobParameters {
    const NAME: &'static str = "AnalyticsJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "lastYears",
            "skipOutliers",
            "skipPrograms",
            "skipResourceTables",
            "skipTableTypes",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.last_years),
            1 => entry.into(&mut self.skip_outliers),
            2 => entry.into(&mut self.skip_programs),
            3 => entry.into(&mut self.skip_resource_tables),
            4 => entry.into(&mut self.skip_table_types),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("lastYears", &self.last_years);
        out.put("skipOutliers", &self.skip_outliers);
        out.put("skipPrograms", &self.skip_programs);
        out.put("skipResourceTables", &self.skip_resource_tables);
        out.put("skipTableTypes", &self.skip_table_types);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ContinuousAnalyticsJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct ContinuousAnalyticsJobParameters {
    /// `fullUpdateHourOfDay`
    pub full_update_hour_of_day: Option<i64>,
    /// `lastYears`
    pub last_years: Option<i64>,
    /// `skipOutliers`
    pub skip_outliers: Option<bool>,
    /// `skipTableTypes`
    pub skip_table_types: Option<Vec<crate::enums::AnalyticsTableType>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ContinuousAnalyticsJobParameters {
    fn default() -> Self {
        Self {
            full_update_hour_of_day: None,
            last_years: None,
            skip_outliers: None,
            skip_table_types: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ContinuousAnalyticsJobParameters {
    const NAME: &'static str = "ContinuousAnalyticsJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "fullUpdateHourOfDay",
            "lastYears",
            "skipOutliers",
            "skipTableTypes",
        ];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.full_update_hour_of_day),
            1 => entry.into(&mut self.last_years),
            2 => entry.into(&mut self.skip_outliers),
            3 => entry.into(&mut self.skip_table_types),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("fullUpdateHourOfDay", &self.full_update_hour_of_day);
        out.put("lastYears", &self.last_years);
        out.put("skipOutliers", &self.skip_outliers);
        out.put("skipTableTypes", &self.skip_table_types);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataIntegrityDetailsJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct DataIntegrityDetailsJobParameters {
    /// `checks`
    pub checks: Option<Vec<crate::Text>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataIntegrityDetailsJobParameters {
    fn default() -> Self {
        Self {
            checks: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataIntegrityDetailsJobParameters {
    const NAME: &'static str = "DataIntegrityDetailsJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &["checks"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.checks),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("checks", &self.checks);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataIntegrityJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct DataIntegrityJobParameters {
    /// `checks`
    pub checks: Option<Vec<crate::Text>>,
    /// `type`
    pub r#type: Option<crate::enums::DataIntegrityReportType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataIntegrityJobParameters {
    fn default() -> Self {
        Self {
            checks: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataIntegrityJobParameters {
    const NAME: &'static str = "DataIntegrityJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &["checks", "type"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.checks),
            1 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("checks", &self.checks);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataSynchronizationJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct DataSynchronizationJobParameters {
    /// `pageSize`
    pub page_size: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataSynchronizationJobParameters {
    fn default() -> Self {
        Self {
            page_size: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataSynchronizationJobParameters {
    const NAME: &'static str = "DataSynchronizationJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &["pageSize"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.page_size),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("pageSize", &self.page_size);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DisableInactiveUsersJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct DisableInactiveUsersJobParameters {
    /// `inactiveMonths`
    pub inactive_months: Option<i64>,
    /// `reminderDaysBefore`
    pub reminder_days_before: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DisableInactiveUsersJobParameters {
    fn default() -> Self {
        Self {
            inactive_months: None,
            reminder_days_before: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DisableInactiveUsersJobParameters {
    const NAME: &'static str = "DisableInactiveUsersJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &["inactiveMonths", "reminderDaysBefore"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.inactive_months),
            1 => entry.into(&mut self.reminder_days_before),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("inactiveMonths", &self.inactive_months);
        out.put("reminderDaysBefore", &self.reminder_days_before);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `EventProgramsDataSynchronizationJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct EventProgramsDataSynchronizationJobParameters {
    /// `pageSize`
    pub page_size: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for EventProgramsDataSynchronizationJobParameters {
    fn default() -> Self {
        Self {
            page_size: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for EventProgramsDataSynchronizationJobParameters {
    const NAME: &'static str = "EventProgramsDataSynchronizationJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &["pageSize"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.page_size),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("pageSize", &self.page_size);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `GeoJsonImportJobParams`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct GeoJsonImportJobParams {
    /// `attributeId`
    pub attribute_id: Option<crate::Text>,
    /// `dryRun`
    pub dry_run: Option<bool>,
    /// `idType`
    pub id_type: Option<crate::enums::IdentifiableProperty>,
    /// `orgUnitIdProperty`
    pub org_unit_id_property: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for GeoJsonImportJobParams {
    fn default() -> Self {
        Self {
            attribute_id: None,
            dry_run: None,
            id_type: None,
            org_unit_id_property: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for GeoJsonImportJobParams {
    const NAME: &'static str = "GeoJsonImportJobParams";
    const NAMES: Names = {
        const NAMES: &[&str] = &["attributeId", "dryRun", "idType", "orgUnitIdProperty"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute_id),
            1 => entry.into(&mut self.dry_run),
            2 => entry.into(&mut self.id_type),
            3 => entry.into(&mut self.org_unit_id_property),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributeId", &self.attribute_id);
        out.put("dryRun", &self.dry_run);
        out.put("idType", &self.id_type);
        out.put("orgUnitIdProperty", &self.org_unit_id_property);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `HtmlPushAnalyticsJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct HtmlPushAnalyticsJobParameters {
    /// `dashboard`
    pub dashboard: Option<crate::Uid>,
    /// `mode`
    pub mode: Option<crate::enums::ViewMode>,
    /// `receivers`
    pub receivers: Option<crate::Uid>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for HtmlPushAnalyticsJobParameters {
    fn default() -> Self {
        Self {
            dashboard: None,
            mode: None,
            receivers: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for HtmlPushAnalyticsJobParameters {
    const NAME: &'static str = "HtmlPushAnalyticsJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &["dashboard", "mode", "receivers"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.dashboard),
            1 => entry.into(&mut self.mode),
            2 => entry.into(&mut self.receivers),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dashboard", &self.dashboard);
        out.put("mode", &self.mode);
        out.put("receivers", &self.receivers);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `JobEntry`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct JobEntry {
    /// `usedInQueue`
    pub used_in_queue: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for JobEntry {
    fn default() -> Self {
        Self {
            used_in_queue: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for JobEntry {
    const NAME: &'static str = "JobEntry";
    const NAMES: Names = {
        const NAMES: &[&str] = &["usedInQueue"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.used_in_queue),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("usedInQueue", &self.used_in_queue);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `JobError`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct JobError {
    /// `args`
    pub args: Option<Vec<crate::Text>>,
    /// `code`
    pub code: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `message`
    pub message: Option<crate::Text>,
    /// `type`
    pub r#type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for JobError {
    fn default() -> Self {
        Self {
            args: None,
            code: None,
            id: None,
            message: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for JobError {
    const NAME: &'static str = "JobError";
    const NAMES: Names = {
        const NAMES: &[&str] = &["args", "code", "id", "message", "type"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.args),
            1 => entry.into(&mut self.code),
            2 => entry.into(&mut self.id),
            3 => entry.into(&mut self.message),
            4 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("args", &self.args);
        out.put("code", &self.code);
        out.put("id", &self.id);
        out.put("message", &self.message);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `JobItem`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct JobItem {
    /// `complete`
    pub complete: Option<bool>,
    /// `completedTime`
    pub completed_time: Option<crate::DateTime>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `duration`
    pub duration: Option<i64>,
    /// `error`
    pub error: Option<crate::Text>,
    /// `onFailure`
    pub on_failure: Option<crate::enums::FailurePolicy>,
    /// `status`
    pub status: Option<crate::enums::JobProgressStatus>,
    /// `summary`
    pub summary: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for JobItem {
    fn default() -> Self {
        Self {
            complete: None,
            completed_time: None,
            description: None,
            duration: None,
            error: None,
            on_failure: None,
            status: None,
            summary: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for JobItem {
    const NAME: &'static str = "JobItem";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "complete",
            "completedTime",
            "description",
            "duration",
            "error",
            "onFailure",
            "status",
            "summary",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.complete),
            1 => entry.into(&mut self.completed_time),
            2 => entry.into(&mut self.description),
            3 => entry.into(&mut self.duration),
            4 => entry.into(&mut self.error),
            5 => entry.into(&mut self.on_failure),
            6 => entry.into(&mut self.status),
            7 => entry.into(&mut self.summary),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("complete", &self.complete);
        out.put("completedTime", &self.completed_time);
        out.put("description", &self.description);
        out.put("duration", &self.duration);
        out.put("error", &self.error);
        out.put("onFailure", &self.on_failure);
        out.put("status", &self.status);
        out.put("summary", &self.summary);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `JobProcess`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct JobProcess {
    /// `cancelledTime`
    pub cancelled_time: Option<crate::DateTime>,
    /// `complete`
    pub complete: Option<bool>,
    /// `completedTime`
    pub completed_time: Option<crate::DateTime>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `duration`
    pub duration: Option<i64>,
    /// `error`
    pub error: Option<crate::Text>,
    /// `jobId`
    pub job_id: Option<crate::Text>,
    /// `stages`
    pub stages: Option<Vec<crate::payload::JobStage>>,
    /// `status`
    pub status: Option<crate::enums::JobProgressStatus>,
    /// `summary`
    pub summary: Option<crate::Text>,
    /// `userId`
    pub user_id: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for JobProcess {
    fn default() -> Self {
        Self {
            cancelled_time: None,
            complete: None,
            completed_time: None,
            description: None,
            duration: None,
            error: None,
            job_id: None,
            stages: None,
            status: None,
            summary: None,
            user_id: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for JobProcess {
    const NAME: &'static str = "JobProcess";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "cancelledTime",
            "complete",
            "completedTime",
            "description",
            "duration",
            "error",
            "jobId",
            "stages",
            "status",
            "summary",
            "userId",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.cancelled_time),
            1 => entry.into(&mut self.complete),
            2 => entry.into(&mut self.completed_time),
            3 => entry.into(&mut self.description),
            4 => entry.into(&mut self.duration),
            5 => entry.into(&mut self.error),
            6 => entry.into(&mut self.job_id),
            7 => entry.into(&mut self.stages),
            8 => entry.into(&mut self.status),
            9 => entry.into(&mut self.summary),
            10 => entry.into(&mut self.user_id),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("cancelledTime", &self.cancelled_time);
        out.put("complete", &self.complete);
        out.put("completedTime", &self.completed_time);
        out.put("description", &self.description);
        out.put("duration", &self.duration);
        out.put("error", &self.error);
        out.put("jobId", &self.job_id);
        out.put("stages", &self.stages);
        out.put("status", &self.status);
        out.put("summary", &self.summary);
        out.put("userId", &self.user_id);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `JobProgress`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct JobProgress {
    /// `errors`
    pub errors: Option<crate::Map<crate::Map<Vec<crate::payload::JobError>>>>,
    /// `sequence`
    pub sequence: Option<Vec<crate::payload::JobProcess>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for JobProgress {
    fn default() -> Self {
        Self {
            errors: None,
            sequence: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for JobProgress {
    const NAME: &'static str = "JobProgress";
    const NAMES: Names = {
        const NAMES: &[&str] = &["errors", "sequence"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.errors),
            1 => entry.into(&mut self.sequence),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("errors", &self.errors);
        out.put("sequence", &self.sequence);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `JobRunError`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct JobRunError {
    /// `args`
    pub args: Option<Vec<crate::Text>>,
    /// `code`
    pub code: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Uid>,
    /// `message`
    pub message: Option<crate::Text>,
    /// `type`
    pub r#type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for JobRunError {
    fn default() -> Self {
        Self {
            args: None,
            code: None,
            id: None,
            message: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for JobRunError {
    const NAME: &'static str = "JobRunError";
    const NAMES: Names = {
        const NAMES: &[&str] = &["args", "code", "id", "message", "type"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.args),
            1 => entry.into(&mut self.code),
            2 => entry.into(&mut self.id),
            3 => entry.into(&mut self.message),
            4 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("args", &self.args);
        out.put("code", &self.code);
        out.put("id", &self.id);
        out.put("message", &self.message);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `JobRunErrors`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct JobRunErrors {
    /// `codes`
    pub codes: Option<crate::Text>,
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `errors`
    pub errors: Option<Vec<crate::payload::JobRunError>>,
    /// `executed`
    pub executed: Option<crate::DateTime>,
    /// `file`
    pub file: Option<crate::Uid>,
    /// `filesize`
    pub filesize: Option<i64>,
    /// `filetype`
    pub filetype: Option<crate::Text>,
    /// `finished`
    pub finished: Option<crate::DateTime>,
    /// `id`
    pub id: Option<crate::Uid>,
    /// `type`
    pub r#type: Option<crate::enums::JobType>,
    /// `user`
    pub user: Option<crate::Uid>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for JobRunErrors {
    fn default() -> Self {
        Self {
            codes: None,
            created: None,
            errors: None,
            executed: None,
            file: None,
            filesize: None,
            filetype: None,
            finished: None,
            id: None,
            r#type: None,
            user: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for JobRunErrors {
    const NAME: &'static str = "JobRunErrors";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "codes",
            "created",
            "errors",
            "executed",
            "file",
            "filesize",
            "filetype",
            "finished",
            "id",
            "type",
            "user",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.codes),
            1 => entry.into(&mut self.created),
            2 => entry.into(&mut self.errors),
            3 => entry.into(&mut self.executed),
            4 => entry.into(&mut self.file),
            5 => entry.into(&mut self.filesize),
            6 => entry.into(&mut self.filetype),
            7 => entry.into(&mut self.finished),
            8 => entry.into(&mut self.id),
            9 => entry.into(&mut self.r#type),
            10 => entry.into(&mut self.user),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("codes", &self.codes);
        out.put("created", &self.created);
        out.put("errors", &self.errors);
        out.put("executed", &self.executed);
        out.put("file", &self.file);
        out.put("filesize", &self.filesize);
        out.put("filetype", &self.filetype);
        out.put("finished", &self.finished);
        out.put("id", &self.id);
        out.put("type", &self.r#type);
        out.put("user", &self.user);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `JobStage`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct JobStage {
    /// `complete`
    pub complete: Option<bool>,
    /// `completedTime`
    pub completed_time: Option<crate::DateTime>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `duration`
    pub duration: Option<i64>,
    /// `error`
    pub error: Option<crate::Text>,
    /// `items`
    pub items: Option<Vec<crate::payload::JobItem>>,
    /// `onFailure`
    pub on_failure: Option<crate::enums::FailurePolicy>,
    /// `status`
    pub status: Option<crate::enums::JobProgressStatus>,
    /// `summary`
    pub summary: Option<crate::Text>,
    /// `totalItems`
    pub total_items: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for JobStage {
    fn default() -> Self {
        Self {
            complete: None,
            completed_time: None,
            description: None,
            duration: None,
            error: None,
            items: None,
            on_failure: None,
            status: None,
            summary: None,
            total_items: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for JobStage {
    const NAME: &'static str = "JobStage";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "complete",
            "completedTime",
            "description",
            "duration",
            "error",
            "items",
            "onFailure",
            "status",
            "summary",
            "totalItems",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.complete),
            1 => entry.into(&mut self.completed_time),
            2 => entry.into(&mut self.description),
            3 => entry.into(&mut self.duration),
            4 => entry.into(&mut self.error),
            5 => entry.into(&mut self.items),
            6 => entry.into(&mut self.on_failure),
            7 => entry.into(&mut self.status),
            8 => entry.into(&mut self.summary),
            9 => entry.into(&mut self.total_items),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("complete", &self.complete);
        out.put("completedTime", &self.completed_time);
        out.put("description", &self.description);
        out.put("duration", &self.duration);
        out.put("error", &self.error);
        out.put("items", &self.items);
        out.put("onFailure", &self.on_failure);
        out.put("status", &self.status);
        out.put("summary", &self.summary);
        out.put("totalItems", &self.total_items);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `JobTypeInfo`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct JobTypeInfo {
    /// `jobParameters`
    pub job_parameters: Option<Vec<crate::payload::Property>>,
    /// `jobType`
    pub job_type: Option<crate::enums::JobType>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `schedulingType`
    pub scheduling_type: Option<crate::enums::SchedulingType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for JobTypeInfo {
    fn default() -> Self {
        Self {
            job_parameters: None,
            job_type: None,
            name: None,
            scheduling_type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for JobTypeInfo {
    const NAME: &'static str = "JobTypeInfo";
    const NAMES: Names = {
        const NAMES: &[&str] = &["jobParameters", "jobType", "name", "schedulingType"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.job_parameters),
            1 => entry.into(&mut self.job_type),
            2 => entry.into(&mut self.name),
            3 => entry.into(&mut self.scheduling_type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("jobParameters", &self.job_parameters);
        out.put("jobType", &self.job_type);
        out.put("name", &self.name);
        out.put("schedulingType", &self.scheduling_type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `JobTypes`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct JobTypes {
    /// `jobTypes`
    pub job_types: Option<Vec<crate::payload::JobTypeInfo>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for JobTypes {
    fn default() -> Self {
        Self {
            job_types: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for JobTypes {
    const NAME: &'static str = "JobTypes";
    const NAMES: Names = {
        const NAMES: &[&str] = &["jobTypes"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.job_types),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("jobTypes", &self.job_types);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `LockExceptionCleanupJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct LockExceptionCleanupJobParameters {
    /// `expiresAfterMonths`
    pub expires_after_months: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for LockExceptionCleanupJobParameters {
    fn default() -> Self {
        Self {
            expires_after_months: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for LockExceptionCleanupJobParameters {
    const NAME: &'static str = "LockExceptionCleanupJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &["expiresAfterMonths"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.expires_after_months),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("expiresAfterMonths", &self.expires_after_months);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MetadataSyncJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct MetadataSyncJobParameters {
    /// `dataValuesPageSize`
    pub data_values_page_size: Option<i64>,
    /// `eventProgramPageSize`: only in 2.41
    pub event_program_page_size: Option<i64>,
    /// `trackerProgramPageSize`: only in 2.41
    pub tracker_program_page_size: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MetadataSyncJobParameters {
    fn default() -> Self {
        Self {
            data_values_page_size: None,
            event_program_page_size: None,
            tracker_program_page_size: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MetadataSyncJobParameters {
    const NAME: &'static str = "MetadataSyncJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "dataValuesPageSize",
            "eventProgramPageSize",
            "trackerProgramPageSize",
        ];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.data_values_page_size),
            1 => entry.into(&mut self.event_program_page_size),
            2 => entry.into(&mut self.tracker_program_page_size),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dataValuesPageSize", &self.data_values_page_size);
        out.put("eventProgramPageSize", &self.event_program_page_size);
        out.put("trackerProgramPageSize", &self.tracker_program_page_size);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MonitoringJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct MonitoringJobParameters {
    /// `persistResults`
    pub persist_results: Option<bool>,
    /// `relativeEnd`
    pub relative_end: Option<i64>,
    /// `relativeStart`
    pub relative_start: Option<i64>,
    /// `sendNotifications`
    pub send_notifications: Option<bool>,
    /// `validationRuleGroups`
    pub validation_rule_groups: Option<Vec<crate::Uid>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MonitoringJobParameters {
    fn default() -> Self {
        Self {
            persist_results: None,
            relative_end: None,
            relative_start: None,
            send_notifications: None,
            validation_rule_groups: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MonitoringJobParameters {
    const NAME: &'static str = "MonitoringJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "persistResults",
            "relativeEnd",
            "relativeStart",
            "sendNotifications",
            "validationRuleGroups",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.persist_results),
            1 => entry.into(&mut self.relative_end),
            2 => entry.into(&mut self.relative_start),
            3 => entry.into(&mut self.send_notifications),
            4 => entry.into(&mut self.validation_rule_groups),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("persistResults", &self.persist_results);
        out.put("relativeEnd", &self.relative_end);
        out.put("relativeStart", &self.relative_start);
        out.put("sendNotifications", &self.send_notifications);
        out.put("validationRuleGroups", &self.validation_rule_groups);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Notification`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct Notification {
    /// `category`
    pub category: Option<crate::enums::JobType>,
    /// `completed`
    pub completed: Option<bool>,
    /// `data`
    pub data: Option<crate::Value>,
    /// `dataType`
    pub data_type: Option<crate::enums::NotificationDataType>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `level`
    pub level: Option<crate::enums::NotificationLevel>,
    /// `message`
    pub message: Option<crate::Text>,
    /// `time`
    pub time: Option<crate::DateTime>,
    /// `uid`
    pub uid: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Notification {
    fn default() -> Self {
        Self {
            category: None,
            completed: None,
            data: None,
            data_type: None,
            id: None,
            level: None,
            message: None,
            time: None,
            uid: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Notification {
    const NAME: &'static str = "Notification";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "category",
            "completed",
            "data",
            "dataType",
            "id",
            "level",
            "message",
            "time",
            "uid",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.category),
            1 => entry.into(&mut self.completed),
            2 => entry.into(&mut self.data),
            3 => entry.into(&mut self.data_type),
            4 => entry.into(&mut self.id),
            5 => entry.into(&mut self.level),
            6 => entry.into(&mut self.message),
            7 => entry.into(&mut self.time),
            8 => entry.into(&mut self.uid),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("category", &self.category);
        out.put("completed", &self.completed);
        out.put("data", &self.data);
        out.put("dataType", &self.data_type);
        out.put("id", &self.id);
        out.put("level", &self.level);
        out.put("message", &self.message);
        out.put("time", &self.time);
        out.put("uid", &self.uid);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `PredictorJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct PredictorJobParameters {
    /// `predictorGroups`
    pub predictor_groups: Option<Vec<crate::Uid>>,
    /// `predictors`
    pub predictors: Option<Vec<crate::Uid>>,
    /// `relativeEnd`
    pub relative_end: Option<i64>,
    /// `relativeStart`
    pub relative_start: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for PredictorJobParameters {
    fn default() -> Self {
        Self {
            predictor_groups: None,
            predictors: None,
            relative_end: None,
            relative_start: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for PredictorJobParameters {
    const NAME: &'static str = "PredictorJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "predictorGroups",
            "predictors",
            "relativeEnd",
            "relativeStart",
        ];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.predictor_groups),
            1 => entry.into(&mut self.predictors),
            2 => entry.into(&mut self.relative_end),
            3 => entry.into(&mut self.relative_start),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("predictorGroups", &self.predictor_groups);
        out.put("predictors", &self.predictors);
        out.put("relativeEnd", &self.relative_end);
        out.put("relativeStart", &self.relative_start);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ProcessInfo`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct ProcessInfo {
    /// `cancelledTime`
    pub cancelled_time: Option<crate::DateTime>,
    /// `completedTime`
    pub completed_time: Option<crate::DateTime>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `error`
    pub error: Option<crate::Text>,
    /// `jobId`
    pub job_id: Option<crate::Text>,
    /// `stages`
    pub stages: Option<Vec<crate::Text>>,
    /// `startedTime`
    pub started_time: Option<crate::DateTime>,
    /// `status`
    pub status: Option<crate::enums::JobProgressStatus>,
    /// `summary`
    pub summary: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ProcessInfo {
    fn default() -> Self {
        Self {
            cancelled_time: None,
            completed_time: None,
            description: None,
            error: None,
            job_id: None,
            stages: None,
            started_time: None,
            status: None,
            summary: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ProcessInfo {
    const NAME: &'static str = "ProcessInfo";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "cancelledTime",
            "completedTime",
            "description",
            "error",
            "jobId",
            "stages",
            "startedTime",
            "status",
            "summary",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.cancelled_time),
            1 => entry.into(&mut self.completed_time),
            2 => entry.into(&mut self.description),
            3 => entry.into(&mut self.error),
            4 => entry.into(&mut self.job_id),
            5 => entry.into(&mut self.stages),
            6 => entry.into(&mut self.started_time),
            7 => entry.into(&mut self.status),
            8 => entry.into(&mut self.summary),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("cancelledTime", &self.cancelled_time);
        out.put("completedTime", &self.completed_time);
        out.put("description", &self.description);
        out.put("error", &self.error);
        out.put("jobId", &self.job_id);
        out.put("stages", &self.stages);
        out.put("startedTime", &self.started_time);
        out.put("status", &self.status);
        out.put("summary", &self.summary);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `PushAnalysisJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct PushAnalysisJobParameters {
    /// `pushAnalysis`
    pub push_analysis: Option<Vec<crate::Uid>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for PushAnalysisJobParameters {
    fn default() -> Self {
        Self {
            push_analysis: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for PushAnalysisJobParameters {
    const NAME: &'static str = "PushAnalysisJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &["pushAnalysis"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.push_analysis),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("pushAnalysis", &self.push_analysis);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SchedulerEntry`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct SchedulerEntry {
    /// `configurable`
    pub configurable: Option<bool>,
    /// `cronExpression`
    pub cron_expression: Option<crate::Text>,
    /// `delay`
    pub delay: Option<i64>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `maxDelayedExecutionTime`
    pub max_delayed_execution_time: Option<crate::DateTime>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `nextExecutionTime`
    pub next_execution_time: Option<crate::DateTime>,
    /// `secondsToMaxDelayedExecutionTime`
    pub seconds_to_max_delayed_execution_time: Option<i64>,
    /// `secondsToNextExecutionTime`
    pub seconds_to_next_execution_time: Option<i64>,
    /// `sequence`
    pub sequence: Option<Vec<crate::payload::SchedulerEntryJob>>,
    /// `status`
    pub status: Option<crate::enums::JobStatus>,
    /// `type`
    pub r#type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SchedulerEntry {
    fn default() -> Self {
        Self {
            configurable: None,
            cron_expression: None,
            delay: None,
            enabled: None,
            max_delayed_execution_time: None,
            name: None,
            next_execution_time: None,
            seconds_to_max_delayed_execution_time: None,
            seconds_to_next_execution_time: None,
            sequence: None,
            status: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SchedulerEntry {
    const NAME: &'static str = "SchedulerEntry";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "configurable",
            "cronExpression",
            "delay",
            "enabled",
            "maxDelayedExecutionTime",
            "name",
            "nextExecutionTime",
            "secondsToMaxDelayedExecutionTime",
            "secondsToNextExecutionTime",
            "sequence",
            "status",
            "type",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.configurable),
            1 => entry.into(&mut self.cron_expression),
            2 => entry.into(&mut self.delay),
            3 => entry.into(&mut self.enabled),
            4 => entry.into(&mut self.max_delayed_execution_time),
            5 => entry.into(&mut self.name),
            6 => entry.into(&mut self.next_execution_time),
            7 => entry.into(&mut self.seconds_to_max_delayed_execution_time),
            8 => entry.into(&mut self.seconds_to_next_execution_time),
            9 => entry.into(&mut self.sequence),
            10 => entry.into(&mut self.status),
            11 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("configurable", &self.configurable);
        out.put("cronExpression", &self.cron_expression);
        out.put("delay", &self.delay);
        out.put("enabled", &self.enabled);
        out.put("maxDelayedExecutionTime", &self.max_delayed_execution_time);
        out.put("name", &self.name);
        out.put("nextExecutionTime", &self.next_execution_time);
        out.put(
            "secondsToMaxDelayedExecutionTime",
            &self.seconds_to_max_delayed_execution_time,
        );
        out.put("secondsToNextExecutionTime", &self.seconds_to_next_execution_time);
        out.put("sequence", &self.sequence);
        out.put("status", &self.status);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SchedulerEntryJob`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct SchedulerEntryJob {
    /// `cronExpression`
    pub cron_expression: Option<crate::Text>,
    /// `delay`
    pub delay: Option<i64>,
    /// `id`
    pub id: Option<crate::Uid>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `nextExecutionTime`
    pub next_execution_time: Option<crate::DateTime>,
    /// `status`
    pub status: Option<crate::enums::JobStatus>,
    /// `type`
    pub r#type: Option<crate::enums::JobType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SchedulerEntryJob {
    fn default() -> Self {
        Self {
            cron_expression: None,
            delay: None,
            id: None,
            name: None,
            next_execution_time: None,
            status: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SchedulerEntryJob {
    const NAME: &'static str = "SchedulerEntryJob";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "cronExpression",
            "delay",
            "id",
            "name",
            "nextExecutionTime",
            "status",
            "type",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.cron_expression),
            1 => entry.into(&mut self.delay),
            2 => entry.into(&mut self.id),
            3 => entry.into(&mut self.name),
            4 => entry.into(&mut self.next_execution_time),
            5 => entry.into(&mut self.status),
            6 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("cronExpression", &self.cron_expression);
        out.put("delay", &self.delay);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("nextExecutionTime", &self.next_execution_time);
        out.put("status", &self.status);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SchedulerQueue`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct SchedulerQueue {
    /// `cronExpression`
    pub cron_expression: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `sequence`
    pub sequence: Option<Vec<crate::Uid>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SchedulerQueue {
    fn default() -> Self {
        Self {
            cron_expression: None,
            name: None,
            sequence: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SchedulerQueue {
    const NAME: &'static str = "SchedulerQueue";
    const NAMES: Names = {
        const NAMES: &[&str] = &["cronExpression", "name", "sequence"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.cron_expression),
            1 => entry.into(&mut self.name),
            2 => entry.into(&mut self.sequence),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("cronExpression", &self.cron_expression);
        out.put("name", &self.name);
        out.put("sequence", &self.sequence);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SingleEventDataSynchronizationJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct SingleEventDataSynchronizationJobParameters {
    /// `pageSize`
    pub page_size: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SingleEventDataSynchronizationJobParameters {
    fn default() -> Self {
        Self {
            page_size: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SingleEventDataSynchronizationJobParameters {
    const NAME: &'static str = "SingleEventDataSynchronizationJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &["pageSize"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.page_size),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("pageSize", &self.page_size);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SmsJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct SmsJobParameters {
    /// `message`
    pub message: Option<crate::Text>,
    /// `recipientsList`
    pub recipients_list: Option<Vec<crate::Text>>,
    /// `smsSubject`
    pub sms_subject: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SmsJobParameters {
    fn default() -> Self {
        Self {
            message: None,
            recipients_list: None,
            sms_subject: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SmsJobParameters {
    const NAME: &'static str = "SmsJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &["message", "recipientsList", "smsSubject"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.message),
            1 => entry.into(&mut self.recipients_list),
            2 => entry.into(&mut self.sms_subject),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("message", &self.message);
        out.put("recipientsList", &self.recipients_list);
        out.put("smsSubject", &self.sms_subject);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SqlViewUpdateParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct SqlViewUpdateParameters {
    /// `sqlViews`
    pub sql_views: Option<Vec<crate::Uid>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SqlViewUpdateParameters {
    fn default() -> Self {
        Self {
            sql_views: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SqlViewUpdateParameters {
    const NAME: &'static str = "SqlViewUpdateParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &["sqlViews"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.sql_views),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("sqlViews", &self.sql_views);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TestJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct TestJobParameters {
    /// `failAtItem`
    pub fail_at_item: Option<i64>,
    /// `failAtStage`
    pub fail_at_stage: Option<i64>,
    /// `failWithException`
    pub fail_with_exception: Option<bool>,
    /// `failWithMessage`
    pub fail_with_message: Option<crate::Text>,
    /// `failWithPolicy`
    pub fail_with_policy: Option<crate::enums::FailurePolicy>,
    /// `failWithPostCondition`: only in 2.42 and 2.43
    pub fail_with_post_condition: Option<bool>,
    /// `itemDuration`
    pub item_duration: Option<i64>,
    /// `items`
    pub items: Option<i64>,
    /// `runStagesParallel`
    pub run_stages_parallel: Option<bool>,
    /// `stages`
    pub stages: Option<i64>,
    /// `waitMillis`
    pub wait_millis: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TestJobParameters {
    fn default() -> Self {
        Self {
            fail_at_item: None,
            fail_at_stage: None,
            fail_with_exception: None,
            fail_with_message: None,
            fail_with_policy: None,
            fail_with_post_condition: None,
            item_duration: None,
            items: None,
            run_stages_parallel: None,
            stages: None,
            wait_millis: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TestJobParameters {
    const NAME: &'static str = "TestJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "failAtItem",
            "failAtStage",
            "failWithException",
            "failWithMessage",
            "failWithPolicy",
            "failWithPostCondition",
            "itemDuration",
            "items",
            "runStagesParallel",
            "stages",
            "waitMillis",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.fail_at_item),
            1 => entry.into(&mut self.fail_at_stage),
            2 => entry.into(&mut self.fail_with_exception),
            3 => entry.into(&mut self.fail_with_message),
            4 => entry.into(&mut self.fail_with_policy),
            5 => entry.into(&mut self.fail_with_post_condition),
            6 => entry.into(&mut self.item_duration),
            7 => entry.into(&mut self.items),
            8 => entry.into(&mut self.run_stages_parallel),
            9 => entry.into(&mut self.stages),
            10 => entry.into(&mut self.wait_millis),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("failAtItem", &self.fail_at_item);
        out.put("failAtStage", &self.fail_at_stage);
        out.put("failWithException", &self.fail_with_exception);
        out.put("failWithMessage", &self.fail_with_message);
        out.put("failWithPolicy", &self.fail_with_policy);
        out.put("failWithPostCondition", &self.fail_with_post_condition);
        out.put("itemDuration", &self.item_duration);
        out.put("items", &self.items);
        out.put("runStagesParallel", &self.run_stages_parallel);
        out.put("stages", &self.stages);
        out.put("waitMillis", &self.wait_millis);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerDataSynchronizationJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct TrackerDataSynchronizationJobParameters {
    /// `pageSize`
    pub page_size: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerDataSynchronizationJobParameters {
    fn default() -> Self {
        Self {
            page_size: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerDataSynchronizationJobParameters {
    const NAME: &'static str = "TrackerDataSynchronizationJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &["pageSize"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.page_size),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("pageSize", &self.page_size);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerProgramsDataSynchronizationJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct TrackerProgramsDataSynchronizationJobParameters {
    /// `pageSize`
    pub page_size: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerProgramsDataSynchronizationJobParameters {
    fn default() -> Self {
        Self {
            page_size: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerProgramsDataSynchronizationJobParameters {
    const NAME: &'static str = "TrackerProgramsDataSynchronizationJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &["pageSize"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.page_size),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("pageSize", &self.page_size);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackerTrigramIndexJobParameters`.
///
/// Needs the feature `payload-job`.
#[derive(Clone)]
pub struct TrackerTrigramIndexJobParameters {
    /// `attributes`: only in 2.41 and 2.42
    pub attributes: Option<Vec<crate::Uid>>,
    /// `runAnalyze`: only in 2.43
    pub run_analyze: Option<bool>,
    /// `skipIndexDeletion`: only in 2.41 and 2.42
    pub skip_index_deletion: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackerTrigramIndexJobParameters {
    fn default() -> Self {
        Self {
            attributes: None,
            run_analyze: None,
            skip_index_deletion: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackerTrigramIndexJobParameters {
    const NAME: &'static str = "TrackerTrigramIndexJobParameters";
    const NAMES: Names = {
        const NAMES: &[&str] = &["attributes", "runAnalyze", "skipIndexDeletion"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attributes),
            1 => entry.into(&mut self.run_analyze),
            2 => entry.into(&mut self.skip_index_deletion),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attributes", &self.attributes);
        out.put("runAnalyze", &self.run_analyze);
        out.put("skipIndexDeletion", &self.skip_index_deletion);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    AggregateDataExchangeJobParameters AnalyticsJobParameters
    ContinuousAnalyticsJobParameters DataIntegrityDetailsJobParameters
    DataIntegrityJobParameters DataSynchronizationJobParameters
    DisableInactiveUsersJobParameters EventProgramsDataSynchronizationJobParameters
    GeoJsonImportJobParams HtmlPushAnalyticsJobParameters JobEntry JobError JobItem
    JobProcess JobProgress JobRunError JobRunErrors JobStage JobTypeInfo JobTypes
    LockExceptionCleanupJobParameters MetadataSyncJobParameters MonitoringJobParameters
    Notification PredictorJobParameters ProcessInfo PushAnalysisJobParameters
    SchedulerEntry SchedulerEntryJob SchedulerQueue
    SingleEventDataSynchronizationJobParameters SmsJobParameters SqlViewUpdateParameters
    TestJobParameters TrackerDataSynchronizationJobParameters
    TrackerProgramsDataSynchronizationJobParameters TrackerTrigramIndexJobParameters
}
