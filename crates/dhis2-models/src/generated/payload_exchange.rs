// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `AvailabilityStatus`.
///
/// Needs the feature `payload-exchange`.
#[derive(Clone)]
pub struct AvailabilityStatus {
    /// `available`
    pub available: Option<bool>,
    /// `message`
    pub message: Option<crate::Text>,
    /// `statusCode`
    pub status_code: Option<i64>,
    /// `statusPhrase`
    pub status_phrase: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for AvailabilityStatus {
    fn default() -> Self {
        Self {
            available: None,
            message: None,
            status_code: None,
            status_phrase: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for AvailabilityStatus {
    const NAME: &'static str = "AvailabilityStatus";
    const NAMES: Names = {
        const NAMES: &[&str] = &["available", "message", "statusCode", "statusPhrase"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.available),
            1 => entry.into(&mut self.message),
            2 => entry.into(&mut self.status_code),
            3 => entry.into(&mut self.status_phrase),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("available", &self.available);
        out.put("message", &self.message);
        out.put("statusCode", &self.status_code);
        out.put("statusPhrase", &self.status_phrase);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ExchangeApi`.
///
/// Needs the feature `payload-exchange`.
#[derive(Clone)]
pub struct ExchangeApi {
    /// `accessToken`
    pub access_token: Option<crate::Text>,
    /// `password`
    pub password: Option<crate::Text>,
    /// `url`
    pub url: Option<crate::Text>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ExchangeApi {
    fn default() -> Self {
        Self {
            access_token: None,
            password: None,
            url: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ExchangeApi {
    const NAME: &'static str = "ExchangeApi";
    const NAMES: Names = {
        const NAMES: &[&str] = &["accessToken", "password", "url", "username"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.access_token),
            1 => entry.into(&mut self.password),
            2 => entry.into(&mut self.url),
            3 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("accessToken", &self.access_token);
        out.put("password", &self.password);
        out.put("url", &self.url);
        out.put("username", &self.username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ExchangeFilter`.
///
/// Needs the feature `payload-exchange`.
#[derive(Clone)]
pub struct ExchangeFilter {
    /// `dimension`
    pub dimension: Option<crate::Text>,
    /// `items`
    pub items: Option<Vec<crate::Text>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ExchangeFilter {
    fn default() -> Self {
        Self {
            dimension: None,
            items: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ExchangeFilter {
    const NAME: &'static str = "ExchangeFilter";
    const NAMES: Names = {
        const NAMES: &[&str] = &["dimension", "items"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.dimension),
            1 => entry.into(&mut self.items),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dimension", &self.dimension);
        out.put("items", &self.items);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ExchangeSource`.
///
/// Needs the feature `payload-exchange`.
#[derive(Clone)]
pub struct ExchangeSource {
    /// `params`
    pub params: Option<Box<crate::payload::SourceParams>>,
    /// `requests`
    pub requests: Option<Vec<crate::payload::SourceRequest>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ExchangeSource {
    fn default() -> Self {
        Self {
            params: None,
            requests: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ExchangeSource {
    const NAME: &'static str = "ExchangeSource";
    const NAMES: Names = {
        const NAMES: &[&str] = &["params", "requests"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.params),
            1 => entry.into(&mut self.requests),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("params", &self.params);
        out.put("requests", &self.requests);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ExchangeTarget`.
///
/// Needs the feature `payload-exchange`.
#[derive(Clone)]
pub struct ExchangeTarget {
    /// `api`
    pub api: Option<Box<crate::payload::ExchangeApi>>,
    /// `request`
    pub request: Option<Box<crate::payload::TargetRequest>>,
    /// `type`
    pub r#type: Option<crate::enums::TargetType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ExchangeTarget {
    fn default() -> Self {
        Self {
            api: None,
            request: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ExchangeTarget {
    const NAME: &'static str = "ExchangeTarget";
    const NAMES: Names = {
        const NAMES: &[&str] = &["api", "request", "type"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.api),
            1 => entry.into(&mut self.request),
            2 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("api", &self.api);
        out.put("request", &self.request);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ImportConflicts`.
///
/// Needs the feature `payload-exchange`.
#[derive(Clone)]
pub struct ImportConflicts {
    /// `conflictCount`
    pub conflict_count: Option<i64>,
    /// `conflicts`
    pub conflicts: Option<bool>,
    /// `conflictsDescription`
    pub conflicts_description: Option<crate::Text>,
    /// `totalConflictOccurrenceCount`
    pub total_conflict_occurrence_count: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ImportConflicts {
    fn default() -> Self {
        Self {
            conflict_count: None,
            conflicts: None,
            conflicts_description: None,
            total_conflict_occurrence_count: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ImportConflicts {
    const NAME: &'static str = "ImportConflicts";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "conflictCount",
            "conflicts",
            "conflictsDescription",
            "totalConflictOccurrenceCount",
        ];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.conflict_count),
            1 => entry.into(&mut self.conflicts),
            2 => entry.into(&mut self.conflicts_description),
            3 => entry.into(&mut self.total_conflict_occurrence_count),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("conflictCount", &self.conflict_count);
        out.put("conflicts", &self.conflicts);
        out.put("conflictsDescription", &self.conflicts_description);
        out.put("totalConflictOccurrenceCount", &self.total_conflict_occurrence_count);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SourceParams`.
///
/// Needs the feature `payload-exchange`.
#[derive(Clone)]
pub struct SourceParams {
    /// `periodTypes`
    pub period_types: Option<Vec<crate::enums::PeriodTypeEnum>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SourceParams {
    fn default() -> Self {
        Self {
            period_types: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SourceParams {
    const NAME: &'static str = "SourceParams";
    const NAMES: Names = {
        const NAMES: &[&str] = &["periodTypes"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.period_types),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("periodTypes", &self.period_types);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SourceRequest`.
///
/// Needs the feature `payload-exchange`.
#[derive(Clone)]
pub struct SourceRequest {
    /// `aggregationType`
    pub aggregation_type: Option<crate::enums::AggregationType>,
    /// `dx`
    pub dx: Option<Vec<crate::Text>>,
    /// `filters`
    pub filters: Option<Vec<crate::payload::ExchangeFilter>>,
    /// `inputIdScheme`
    pub input_id_scheme: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `ou`
    pub ou: Option<Vec<crate::Text>>,
    /// `outputDataElementIdScheme`
    pub output_data_element_id_scheme: Option<crate::Text>,
    /// `outputDataItemIdScheme`
    pub output_data_item_id_scheme: Option<crate::Text>,
    /// `outputIdScheme`
    pub output_id_scheme: Option<crate::Text>,
    /// `outputOrgUnitIdScheme`
    pub output_org_unit_id_scheme: Option<crate::Text>,
    /// `pe`
    pub pe: Option<Vec<crate::Text>>,
    /// `visualization`
    pub visualization: Option<crate::Uid>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SourceRequest {
    fn default() -> Self {
        Self {
            aggregation_type: None,
            dx: None,
            filters: None,
            input_id_scheme: None,
            name: None,
            ou: None,
            output_data_element_id_scheme: None,
            output_data_item_id_scheme: None,
            output_id_scheme: None,
            output_org_unit_id_scheme: None,
            pe: None,
            visualization: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SourceRequest {
    const NAME: &'static str = "SourceRequest";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "aggregationType",
            "dx",
            "filters",
            "inputIdScheme",
            "name",
            "ou",
            "outputDataElementIdScheme",
            "outputDataItemIdScheme",
            "outputIdScheme",
            "outputOrgUnitIdScheme",
            "pe",
            "visualization",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.aggregation_type),
            1 => entry.into(&mut self.dx),
            2 => entry.into(&mut self.filters),
            3 => entry.into(&mut self.input_id_scheme),
            4 => entry.into(&mut self.name),
            5 => entry.into(&mut self.ou),
            6 => entry.into(&mut self.output_data_element_id_scheme),
            7 => entry.into(&mut self.output_data_item_id_scheme),
            8 => entry.into(&mut self.output_id_scheme),
            9 => entry.into(&mut self.output_org_unit_id_scheme),
            10 => entry.into(&mut self.pe),
            11 => entry.into(&mut self.visualization),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("aggregationType", &self.aggregation_type);
        out.put("dx", &self.dx);
        out.put("filters", &self.filters);
        out.put("inputIdScheme", &self.input_id_scheme);
        out.put("name", &self.name);
        out.put("ou", &self.ou);
        out.put("outputDataElementIdScheme", &self.output_data_element_id_scheme);
        out.put("outputDataItemIdScheme", &self.output_data_item_id_scheme);
        out.put("outputIdScheme", &self.output_id_scheme);
        out.put("outputOrgUnitIdScheme", &self.output_org_unit_id_scheme);
        out.put("pe", &self.pe);
        out.put("visualization", &self.visualization);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TargetRequest`.
///
/// Needs the feature `payload-exchange`.
#[derive(Clone)]
pub struct TargetRequest {
    /// `categoryOptionComboIdScheme`
    pub category_option_combo_id_scheme: Option<crate::Text>,
    /// `dataElementIdScheme`
    pub data_element_id_scheme: Option<crate::Text>,
    /// `dryRun`
    pub dry_run: Option<bool>,
    /// `idScheme`
    pub id_scheme: Option<crate::Text>,
    /// `importStrategy`
    pub import_strategy: Option<crate::enums::ImportStrategy>,
    /// `orgUnitIdScheme`
    pub org_unit_id_scheme: Option<crate::Text>,
    /// `skipAudit`
    pub skip_audit: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TargetRequest {
    fn default() -> Self {
        Self {
            category_option_combo_id_scheme: None,
            data_element_id_scheme: None,
            dry_run: None,
            id_scheme: None,
            import_strategy: None,
            org_unit_id_scheme: None,
            skip_audit: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TargetRequest {
    const NAME: &'static str = "TargetRequest";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "categoryOptionComboIdScheme",
            "dataElementIdScheme",
            "dryRun",
            "idScheme",
            "importStrategy",
            "orgUnitIdScheme",
            "skipAudit",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.category_option_combo_id_scheme),
            1 => entry.into(&mut self.data_element_id_scheme),
            2 => entry.into(&mut self.dry_run),
            3 => entry.into(&mut self.id_scheme),
            4 => entry.into(&mut self.import_strategy),
            5 => entry.into(&mut self.org_unit_id_scheme),
            6 => entry.into(&mut self.skip_audit),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("categoryOptionComboIdScheme", &self.category_option_combo_id_scheme);
        out.put("dataElementIdScheme", &self.data_element_id_scheme);
        out.put("dryRun", &self.dry_run);
        out.put("idScheme", &self.id_scheme);
        out.put("importStrategy", &self.import_strategy);
        out.put("orgUnitIdScheme", &self.org_unit_id_scheme);
        out.put("skipAudit", &self.skip_audit);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    AvailabilityStatus ExchangeApi ExchangeFilter ExchangeSource ExchangeTarget
    ImportConflicts SourceParams SourceRequest TargetRequest
}
