// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `AttributeValueFilter`.
#[derive(Clone)]
pub struct AttributeValueFilter {
    /// `attribute`
    pub attribute: Option<crate::Text>,
    /// `dateFilter`
    pub date_filter: Option<Box<crate::payload::DateFilterPeriod>>,
    /// `eq`
    pub eq: Option<crate::Text>,
    /// `ew`
    pub ew: Option<crate::Text>,
    /// `ge`
    pub ge: Option<crate::Text>,
    /// `gt`
    pub gt: Option<crate::Text>,
    /// `in`
    pub r#in: Option<Vec<crate::Text>>,
    /// `le`
    pub le: Option<crate::Text>,
    /// `like`
    pub like: Option<crate::Text>,
    /// `lt`
    pub lt: Option<crate::Text>,
    /// `null`: only in 2.42 and 2.43
    pub null: Option<bool>,
    /// `sw`
    pub sw: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for AttributeValueFilter {
    fn default() -> Self {
        Self {
            attribute: None,
            date_filter: None,
            eq: None,
            ew: None,
            ge: None,
            gt: None,
            r#in: None,
            le: None,
            like: None,
            lt: None,
            null: None,
            sw: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for AttributeValueFilter {
    const NAME: &'static str = "AttributeValueFilter";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "attribute",
            "dateFilter",
            "eq",
            "ew",
            "ge",
            "gt",
            "in",
            "le",
            "like",
            "lt",
            "null",
            "sw",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute),
            1 => entry.into(&mut self.date_filter),
            2 => entry.into(&mut self.eq),
            3 => entry.into(&mut self.ew),
            4 => entry.into(&mut self.ge),
            5 => entry.into(&mut self.gt),
            6 => entry.into(&mut self.r#in),
            7 => entry.into(&mut self.le),
            8 => entry.into(&mut self.like),
            9 => entry.into(&mut self.lt),
            10 => entry.into(&mut self.null),
            11 => entry.into(&mut self.sw),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attribute", &self.attribute);
        out.put("dateFilter", &self.date_filter);
        out.put("eq", &self.eq);
        out.put("ew", &self.ew);
        out.put("ge", &self.ge);
        out.put("gt", &self.gt);
        out.put("in", &self.r#in);
        out.put("le", &self.le);
        out.put("like", &self.like);
        out.put("lt", &self.lt);
        out.put("null", &self.null);
        out.put("sw", &self.sw);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `AxisV2`.
#[derive(Clone)]
pub struct AxisV2 {
    /// `baseLine`
    pub base_line: Option<Box<crate::payload::Line>>,
    /// `decimals`
    pub decimals: Option<i64>,
    /// `index`
    pub index: Option<i64>,
    /// `label`
    pub label: Option<Box<crate::payload::StyledObject>>,
    /// `maxValue`
    pub max_value: Option<f64>,
    /// `minValue`
    pub min_value: Option<f64>,
    /// `steps`
    pub steps: Option<i64>,
    /// `targetLine`
    pub target_line: Option<Box<crate::payload::Line>>,
    /// `title`
    pub title: Option<Box<crate::payload::StyledObject>>,
    /// `type`
    pub r#type: Option<crate::enums::AxisType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for AxisV2 {
    fn default() -> Self {
        Self {
            base_line: None,
            decimals: None,
            index: None,
            label: None,
            max_value: None,
            min_value: None,
            steps: None,
            target_line: None,
            title: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for AxisV2 {
    const NAME: &'static str = "AxisV2";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "baseLine",
            "decimals",
            "index",
            "label",
            "maxValue",
            "minValue",
            "steps",
            "targetLine",
            "title",
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
            0 => entry.into(&mut self.base_line),
            1 => entry.into(&mut self.decimals),
            2 => entry.into(&mut self.index),
            3 => entry.into(&mut self.label),
            4 => entry.into(&mut self.max_value),
            5 => entry.into(&mut self.min_value),
            6 => entry.into(&mut self.steps),
            7 => entry.into(&mut self.target_line),
            8 => entry.into(&mut self.title),
            9 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("baseLine", &self.base_line);
        out.put("decimals", &self.decimals);
        out.put("index", &self.index);
        out.put("label", &self.label);
        out.put("maxValue", &self.max_value);
        out.put("minValue", &self.min_value);
        out.put("steps", &self.steps);
        out.put("targetLine", &self.target_line);
        out.put("title", &self.title);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Basemap`.
#[derive(Clone)]
pub struct Basemap {
    /// `hidden`
    pub hidden: Option<bool>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `opacity`
    pub opacity: Option<f64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Basemap {
    fn default() -> Self {
        Self {
            hidden: None,
            id: None,
            opacity: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Basemap {
    const NAME: &'static str = "Basemap";
    const NAMES: Names = {
        const NAMES: &[&str] = &["hidden", "id", "opacity"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.hidden),
            1 => entry.into(&mut self.id),
            2 => entry.into(&mut self.opacity),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("hidden", &self.hidden);
        out.put("id", &self.id);
        out.put("opacity", &self.opacity);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Column`.
#[derive(Clone)]
pub struct Column {
    /// `index`
    pub index: Option<i64>,
    /// `span`
    pub span: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Column {
    fn default() -> Self {
        Self {
            index: None,
            span: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Column {
    const NAME: &'static str = "Column";
    const NAMES: Names = {
        const NAMES: &[&str] = &["index", "span"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.index),
            1 => entry.into(&mut self.span),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("index", &self.index);
        out.put("span", &self.span);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataDimensionItem`.
#[derive(Clone)]
pub struct DataDimensionItem {
    /// `dataDimensionItemType`
    pub data_dimension_item_type: Option<crate::enums::DataDimensionItemType>,
    /// `dataElement`
    pub data_element: Option<crate::Reference>,
    /// `dataElementOperand`
    pub data_element_operand: Option<crate::Reference>,
    /// `expressionDimensionItem`
    pub expression_dimension_item: Option<crate::Reference>,
    /// `indicator`
    pub indicator: Option<crate::Reference>,
    /// `programAttribute`
    pub program_attribute: Option<crate::Reference>,
    /// `programAttributeOption`: only in 2.42 and 2.43
    pub program_attribute_option: Option<crate::Reference>,
    /// `programDataElement`
    pub program_data_element: Option<crate::Reference>,
    /// `programDataElementOption`: only in 2.42 and 2.43
    pub program_data_element_option: Option<crate::Reference>,
    /// `programIndicator`
    pub program_indicator: Option<crate::Reference>,
    /// `reportingRate`
    pub reporting_rate: Option<crate::Reference>,
    /// `subexpressionDimensionItem`
    pub subexpression_dimension_item: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataDimensionItem {
    fn default() -> Self {
        Self {
            data_dimension_item_type: None,
            data_element: None,
            data_element_operand: None,
            expression_dimension_item: None,
            indicator: None,
            program_attribute: None,
            program_attribute_option: None,
            program_data_element: None,
            program_data_element_option: None,
            program_indicator: None,
            reporting_rate: None,
            subexpression_dimension_item: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataDimensionItem {
    const NAME: &'static str = "DataDimensionItem";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "dataDimensionItemType",
            "dataElement",
            "dataElementOperand",
            "expressionDimensionItem",
            "indicator",
            "programAttribute",
            "programAttributeOption",
            "programDataElement",
            "programDataElementOption",
            "programIndicator",
            "reportingRate",
            "subexpressionDimensionItem",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.data_dimension_item_type),
            1 => entry.into(&mut self.data_element),
            2 => entry.into(&mut self.data_element_operand),
            3 => entry.into(&mut self.expression_dimension_item),
            4 => entry.into(&mut self.indicator),
            5 => entry.into(&mut self.program_attribute),
            6 => entry.into(&mut self.program_attribute_option),
            7 => entry.into(&mut self.program_data_element),
            8 => entry.into(&mut self.program_data_element_option),
            9 => entry.into(&mut self.program_indicator),
            10 => entry.into(&mut self.reporting_rate),
            11 => entry.into(&mut self.subexpression_dimension_item),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dataDimensionItemType", &self.data_dimension_item_type);
        out.put("dataElement", &self.data_element);
        out.put("dataElementOperand", &self.data_element_operand);
        out.put("expressionDimensionItem", &self.expression_dimension_item);
        out.put("indicator", &self.indicator);
        out.put("programAttribute", &self.program_attribute);
        out.put("programAttributeOption", &self.program_attribute_option);
        out.put("programDataElement", &self.program_data_element);
        out.put("programDataElementOption", &self.program_data_element_option);
        out.put("programIndicator", &self.program_indicator);
        out.put("reportingRate", &self.reporting_rate);
        out.put("subexpressionDimensionItem", &self.subexpression_dimension_item);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataInputPeriod`.
#[derive(Clone)]
pub struct DataInputPeriod {
    /// `closingDate`
    pub closing_date: Option<crate::DateTime>,
    /// `openingDate`
    pub opening_date: Option<crate::DateTime>,
    /// `period`
    pub period: Option<crate::Value>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataInputPeriod {
    fn default() -> Self {
        Self {
            closing_date: None,
            opening_date: None,
            period: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataInputPeriod {
    const NAME: &'static str = "DataInputPeriod";
    const NAMES: Names = {
        const NAMES: &[&str] = &["closingDate", "openingDate", "period"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.closing_date),
            1 => entry.into(&mut self.opening_date),
            2 => entry.into(&mut self.period),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("closingDate", &self.closing_date);
        out.put("openingDate", &self.opening_date);
        out.put("period", &self.period);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DateFilterPeriod`.
#[derive(Clone)]
pub struct DateFilterPeriod {
    /// `endBuffer`
    pub end_buffer: Option<i64>,
    /// `endDate`
    pub end_date: Option<crate::DateTime>,
    /// `period`
    pub period: Option<crate::enums::RelativePeriodEnum>,
    /// `startBuffer`
    pub start_buffer: Option<i64>,
    /// `startDate`
    pub start_date: Option<crate::DateTime>,
    /// `type`
    pub r#type: Option<crate::enums::DatePeriodType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DateFilterPeriod {
    fn default() -> Self {
        Self {
            end_buffer: None,
            end_date: None,
            period: None,
            start_buffer: None,
            start_date: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DateFilterPeriod {
    const NAME: &'static str = "DateFilterPeriod";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "endBuffer",
            "endDate",
            "period",
            "startBuffer",
            "startDate",
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
            0 => entry.into(&mut self.end_buffer),
            1 => entry.into(&mut self.end_date),
            2 => entry.into(&mut self.period),
            3 => entry.into(&mut self.start_buffer),
            4 => entry.into(&mut self.start_date),
            5 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("endBuffer", &self.end_buffer);
        out.put("endDate", &self.end_date);
        out.put("period", &self.period);
        out.put("startBuffer", &self.start_buffer);
        out.put("startDate", &self.start_date);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DimensionItemKeywords`.
#[derive(Clone)]
pub struct DimensionItemKeywords {
    /// `empty`
    pub empty: Option<bool>,
    /// `keywords`
    pub keywords: Option<Vec<crate::payload::Keyword>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DimensionItemKeywords {
    fn default() -> Self {
        Self {
            empty: None,
            keywords: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DimensionItemKeywords {
    const NAME: &'static str = "DimensionItemKeywords";
    const NAMES: Names = {
        const NAMES: &[&str] = &["empty", "keywords"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.empty),
            1 => entry.into(&mut self.keywords),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("empty", &self.empty);
        out.put("keywords", &self.keywords);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `EmbeddedDashboard`.
#[derive(Clone)]
pub struct EmbeddedDashboard {
    /// `id`
    pub id: Option<crate::Text>,
    /// `options`
    pub options: Option<Box<crate::payload::EmbeddedOptions>>,
    /// `provider`
    pub provider: Option<crate::enums::EmbeddedProvider>,
    /// `security`
    pub security: Option<crate::payload::EmbeddedSecurity>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for EmbeddedDashboard {
    fn default() -> Self {
        Self {
            id: None,
            options: None,
            provider: None,
            security: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for EmbeddedDashboard {
    const NAME: &'static str = "EmbeddedDashboard";
    const NAMES: Names = {
        const NAMES: &[&str] = &["id", "options", "provider", "security"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.id),
            1 => entry.into(&mut self.options),
            2 => entry.into(&mut self.provider),
            3 => entry.into(&mut self.security),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("id", &self.id);
        out.put("options", &self.options);
        out.put("provider", &self.provider);
        out.put("security", &self.security);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `EmbeddedOptions`.
#[derive(Clone)]
pub struct EmbeddedOptions {
    /// `filters`
    pub filters: Option<crate::payload::FilterOptions>,
    /// `hideChartControls`
    pub hide_chart_controls: Option<bool>,
    /// `hideTab`
    pub hide_tab: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for EmbeddedOptions {
    fn default() -> Self {
        Self {
            filters: None,
            hide_chart_controls: None,
            hide_tab: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for EmbeddedOptions {
    const NAME: &'static str = "EmbeddedOptions";
    const NAMES: Names = {
        const NAMES: &[&str] = &["filters", "hideChartControls", "hideTab"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.filters),
            1 => entry.into(&mut self.hide_chart_controls),
            2 => entry.into(&mut self.hide_tab),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("filters", &self.filters);
        out.put("hideChartControls", &self.hide_chart_controls);
        out.put("hideTab", &self.hide_tab);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `EmbeddedSecurity`.
#[derive(Clone)]
pub struct EmbeddedSecurity {
    /// `restrictOrgUnitHierarchy`
    pub restrict_org_unit_hierarchy: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for EmbeddedSecurity {
    fn default() -> Self {
        Self {
            restrict_org_unit_hierarchy: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for EmbeddedSecurity {
    const NAME: &'static str = "EmbeddedSecurity";
    const NAMES: Names = {
        const NAMES: &[&str] = &["restrictOrgUnitHierarchy"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.restrict_org_unit_hierarchy),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("restrictOrgUnitHierarchy", &self.restrict_org_unit_hierarchy);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `EntityQueryCriteria`.
#[derive(Clone)]
pub struct EntityQueryCriteria {
    /// `assignedUserMode`
    pub assigned_user_mode: Option<crate::enums::AssignedUserSelectionMode>,
    /// `assignedUsers`
    pub assigned_users: Option<Vec<crate::Text>>,
    /// `attributeValueFilters`
    pub attribute_value_filters: Option<Vec<crate::payload::AttributeValueFilter>>,
    /// `displayColumnOrder`
    pub display_column_order: Option<Vec<crate::Text>>,
    /// `enrollmentCreatedDate`
    pub enrollment_created_date: Option<Box<crate::payload::DateFilterPeriod>>,
    /// `enrollmentIncidentDate`
    pub enrollment_incident_date: Option<Box<crate::payload::DateFilterPeriod>>,
    /// `enrollmentStatus`
    pub enrollment_status: Option<crate::enums::EnrollmentStatus>,
    /// `eventDate`
    pub event_date: Option<Box<crate::payload::DateFilterPeriod>>,
    /// `eventStatus`
    pub event_status: Option<crate::enums::EventStatus>,
    /// `followUp`
    pub follow_up: Option<bool>,
    /// `lastUpdatedDate`
    pub last_updated_date: Option<Box<crate::payload::DateFilterPeriod>>,
    /// `order`
    pub order: Option<crate::Text>,
    /// `organisationUnit`
    pub organisation_unit: Option<crate::Text>,
    /// `ouMode`
    pub ou_mode: Option<crate::enums::OrganisationUnitSelectionMode>,
    /// `programStage`
    pub program_stage: Option<crate::Text>,
    /// `trackedEntityInstances`
    pub tracked_entity_instances: Option<Vec<crate::Text>>,
    /// `trackedEntityType`
    pub tracked_entity_type: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for EntityQueryCriteria {
    fn default() -> Self {
        Self {
            assigned_user_mode: None,
            assigned_users: None,
            attribute_value_filters: None,
            display_column_order: None,
            enrollment_created_date: None,
            enrollment_incident_date: None,
            enrollment_status: None,
            event_date: None,
            event_status: None,
            follow_up: None,
            last_updated_date: None,
            order: None,
            organisation_unit: None,
            ou_mode: None,
            program_stage: None,
            tracked_entity_instances: None,
            tracked_entity_type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for EntityQueryCriteria {
    const NAME: &'static str = "EntityQueryCriteria";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "assignedUserMode",
            "assignedUsers",
            "attributeValueFilters",
            "displayColumnOrder",
            "enrollmentCreatedDate",
            "enrollmentIncidentDate",
            "enrollmentStatus",
            "eventDate",
            "eventStatus",
            "followUp",
            "lastUpdatedDate",
            "order",
            "organisationUnit",
            "ouMode",
            "programStage",
            "trackedEntityInstances",
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
            0 => entry.into(&mut self.assigned_user_mode),
            1 => entry.into(&mut self.assigned_users),
            2 => entry.into(&mut self.attribute_value_filters),
            3 => entry.into(&mut self.display_column_order),
            4 => entry.into(&mut self.enrollment_created_date),
            5 => entry.into(&mut self.enrollment_incident_date),
            6 => entry.into(&mut self.enrollment_status),
            7 => entry.into(&mut self.event_date),
            8 => entry.into(&mut self.event_status),
            9 => entry.into(&mut self.follow_up),
            10 => entry.into(&mut self.last_updated_date),
            11 => entry.into(&mut self.order),
            12 => entry.into(&mut self.organisation_unit),
            13 => entry.into(&mut self.ou_mode),
            14 => entry.into(&mut self.program_stage),
            15 => entry.into(&mut self.tracked_entity_instances),
            16 => entry.into(&mut self.tracked_entity_type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("assignedUserMode", &self.assigned_user_mode);
        out.put("assignedUsers", &self.assigned_users);
        out.put("attributeValueFilters", &self.attribute_value_filters);
        out.put("displayColumnOrder", &self.display_column_order);
        out.put("enrollmentCreatedDate", &self.enrollment_created_date);
        out.put("enrollmentIncidentDate", &self.enrollment_incident_date);
        out.put("enrollmentStatus", &self.enrollment_status);
        out.put("eventDate", &self.event_date);
        out.put("eventStatus", &self.event_status);
        out.put("followUp", &self.follow_up);
        out.put("lastUpdatedDate", &self.last_updated_date);
        out.put("order", &self.order);
        out.put("organisationUnit", &self.organisation_unit);
        out.put("ouMode", &self.ou_mode);
        out.put("programStage", &self.program_stage);
        out.put("trackedEntityInstances", &self.tracked_entity_instances);
        out.put("trackedEntityType", &self.tracked_entity_type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `EventDataFilter`.
#[derive(Clone)]
pub struct EventDataFilter {
    /// `dataItem`
    pub data_item: Option<crate::Text>,
    /// `dateFilter`
    pub date_filter: Option<Box<crate::payload::DateFilterPeriod>>,
    /// `eq`
    pub eq: Option<crate::Text>,
    /// `ge`
    pub ge: Option<crate::Text>,
    /// `gt`
    pub gt: Option<crate::Text>,
    /// `in`
    pub r#in: Option<Vec<crate::Text>>,
    /// `le`
    pub le: Option<crate::Text>,
    /// `like`
    pub like: Option<crate::Text>,
    /// `lt`
    pub lt: Option<crate::Text>,
    /// `null`: only in 2.42 and 2.43
    pub null: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for EventDataFilter {
    fn default() -> Self {
        Self {
            data_item: None,
            date_filter: None,
            eq: None,
            ge: None,
            gt: None,
            r#in: None,
            le: None,
            like: None,
            lt: None,
            null: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for EventDataFilter {
    const NAME: &'static str = "EventDataFilter";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "dataItem",
            "dateFilter",
            "eq",
            "ge",
            "gt",
            "in",
            "le",
            "like",
            "lt",
            "null",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.data_item),
            1 => entry.into(&mut self.date_filter),
            2 => entry.into(&mut self.eq),
            3 => entry.into(&mut self.ge),
            4 => entry.into(&mut self.gt),
            5 => entry.into(&mut self.r#in),
            6 => entry.into(&mut self.le),
            7 => entry.into(&mut self.like),
            8 => entry.into(&mut self.lt),
            9 => entry.into(&mut self.null),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dataItem", &self.data_item);
        out.put("dateFilter", &self.date_filter);
        out.put("eq", &self.eq);
        out.put("ge", &self.ge);
        out.put("gt", &self.gt);
        out.put("in", &self.r#in);
        out.put("le", &self.le);
        out.put("like", &self.like);
        out.put("lt", &self.lt);
        out.put("null", &self.null);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `EventQueryCriteria`.
#[derive(Clone)]
pub struct EventQueryCriteria {
    /// `assignedUserMode`
    pub assigned_user_mode: Option<crate::enums::AssignedUserSelectionMode>,
    /// `assignedUsers`
    pub assigned_users: Option<Vec<crate::Text>>,
    /// `completedDate`
    pub completed_date: Option<Box<crate::payload::DateFilterPeriod>>,
    /// `dataFilters`
    pub data_filters: Option<Vec<crate::payload::EventDataFilter>>,
    /// `displayColumnOrder`
    pub display_column_order: Option<Vec<crate::Text>>,
    /// `dueDate`
    pub due_date: Option<Box<crate::payload::DateFilterPeriod>>,
    /// `eventDate`
    pub event_date: Option<Box<crate::payload::DateFilterPeriod>>,
    /// `events`
    pub events: Option<Vec<crate::Text>>,
    /// `followUp`
    pub follow_up: Option<bool>,
    /// `lastUpdatedDate`
    pub last_updated_date: Option<Box<crate::payload::DateFilterPeriod>>,
    /// `order`
    pub order: Option<crate::Text>,
    /// `organisationUnit`
    pub organisation_unit: Option<crate::Text>,
    /// `ouMode`
    pub ou_mode: Option<crate::enums::OrganisationUnitSelectionMode>,
    /// `status`
    pub status: Option<crate::enums::EventStatus>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for EventQueryCriteria {
    fn default() -> Self {
        Self {
            assigned_user_mode: None,
            assigned_users: None,
            completed_date: None,
            data_filters: None,
            display_column_order: None,
            due_date: None,
            event_date: None,
            events: None,
            follow_up: None,
            last_updated_date: None,
            order: None,
            organisation_unit: None,
            ou_mode: None,
            status: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for EventQueryCriteria {
    const NAME: &'static str = "EventQueryCriteria";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "assignedUserMode",
            "assignedUsers",
            "completedDate",
            "dataFilters",
            "displayColumnOrder",
            "dueDate",
            "eventDate",
            "events",
            "followUp",
            "lastUpdatedDate",
            "order",
            "organisationUnit",
            "ouMode",
            "status",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.assigned_user_mode),
            1 => entry.into(&mut self.assigned_users),
            2 => entry.into(&mut self.completed_date),
            3 => entry.into(&mut self.data_filters),
            4 => entry.into(&mut self.display_column_order),
            5 => entry.into(&mut self.due_date),
            6 => entry.into(&mut self.event_date),
            7 => entry.into(&mut self.events),
            8 => entry.into(&mut self.follow_up),
            9 => entry.into(&mut self.last_updated_date),
            10 => entry.into(&mut self.order),
            11 => entry.into(&mut self.organisation_unit),
            12 => entry.into(&mut self.ou_mode),
            13 => entry.into(&mut self.status),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("assignedUserMode", &self.assigned_user_mode);
        out.put("assignedUsers", &self.assigned_users);
        out.put("completedDate", &self.completed_date);
        out.put("dataFilters", &self.data_filters);
        out.put("displayColumnOrder", &self.display_column_order);
        out.put("dueDate", &self.due_date);
        out.put("eventDate", &self.event_date);
        out.put("events", &self.events);
        out.put("followUp", &self.follow_up);
        out.put("lastUpdatedDate", &self.last_updated_date);
        out.put("order", &self.order);
        out.put("organisationUnit", &self.organisation_unit);
        out.put("ouMode", &self.ou_mode);
        out.put("status", &self.status);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `FilterOptions`.
#[derive(Clone)]
pub struct FilterOptions {
    /// `expanded`
    pub expanded: Option<bool>,
    /// `visible`
    pub visible: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for FilterOptions {
    fn default() -> Self {
        Self {
            expanded: None,
            visible: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for FilterOptions {
    const NAME: &'static str = "FilterOptions";
    const NAMES: Names = {
        const NAMES: &[&str] = &["expanded", "visible"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.expanded),
            1 => entry.into(&mut self.visible),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("expanded", &self.expanded);
        out.put("visible", &self.visible);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `FilterPeriod`.
#[derive(Clone)]
pub struct FilterPeriod {
    /// `periodFrom`
    pub period_from: Option<i64>,
    /// `periodTo`
    pub period_to: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for FilterPeriod {
    fn default() -> Self {
        Self {
            period_from: None,
            period_to: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for FilterPeriod {
    const NAME: &'static str = "FilterPeriod";
    const NAMES: Names = {
        const NAMES: &[&str] = &["periodFrom", "periodTo"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.period_from),
            1 => entry.into(&mut self.period_to),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("periodFrom", &self.period_from);
        out.put("periodTo", &self.period_to);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `FontStyle`.
#[derive(Clone)]
pub struct FontStyle {
    /// `bold`
    pub bold: Option<bool>,
    /// `font`
    pub font: Option<crate::enums::Font>,
    /// `fontSize`
    pub font_size: Option<i64>,
    /// `italic`
    pub italic: Option<bool>,
    /// `textAlign`
    pub text_align: Option<crate::enums::TextAlign>,
    /// `textColor`
    pub text_color: Option<crate::Text>,
    /// `underline`
    pub underline: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for FontStyle {
    fn default() -> Self {
        Self {
            bold: None,
            font: None,
            font_size: None,
            italic: None,
            text_align: None,
            text_color: None,
            underline: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for FontStyle {
    const NAME: &'static str = "FontStyle";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "bold",
            "font",
            "fontSize",
            "italic",
            "textAlign",
            "textColor",
            "underline",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.bold),
            1 => entry.into(&mut self.font),
            2 => entry.into(&mut self.font_size),
            3 => entry.into(&mut self.italic),
            4 => entry.into(&mut self.text_align),
            5 => entry.into(&mut self.text_color),
            6 => entry.into(&mut self.underline),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("bold", &self.bold);
        out.put("font", &self.font);
        out.put("fontSize", &self.font_size);
        out.put("italic", &self.italic);
        out.put("textAlign", &self.text_align);
        out.put("textColor", &self.text_color);
        out.put("underline", &self.underline);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Keyword`.
#[derive(Clone)]
pub struct Keyword {
    /// `key`
    pub key: Option<crate::Text>,
    /// `metadataItem`
    pub metadata_item: Option<Box<crate::payload::MetadataItem>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Keyword {
    fn default() -> Self {
        Self {
            key: None,
            metadata_item: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Keyword {
    const NAME: &'static str = "Keyword";
    const NAMES: Names = {
        const NAMES: &[&str] = &["key", "metadataItem"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.key),
            1 => entry.into(&mut self.metadata_item),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("key", &self.key);
        out.put("metadataItem", &self.metadata_item);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Layout`.
#[derive(Clone)]
pub struct Layout {
    /// `columns`
    pub columns: Option<Vec<crate::payload::Column>>,
    /// `spacing`
    pub spacing: Option<Box<crate::payload::Spacing>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Layout {
    fn default() -> Self {
        Self {
            columns: None,
            spacing: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Layout {
    const NAME: &'static str = "Layout";
    const NAMES: Names = {
        const NAMES: &[&str] = &["columns", "spacing"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.columns),
            1 => entry.into(&mut self.spacing),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("columns", &self.columns);
        out.put("spacing", &self.spacing);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Line`.
#[derive(Clone)]
pub struct Line {
    /// `title`
    pub title: Option<Box<crate::payload::StyledObject>>,
    /// `value`
    pub value: Option<f64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Line {
    fn default() -> Self {
        Self {
            title: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Line {
    const NAME: &'static str = "Line";
    const NAMES: Names = {
        const NAMES: &[&str] = &["title", "value"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.title),
            1 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("title", &self.title);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Mention`.
#[derive(Clone)]
pub struct Mention {
    /// `created`
    pub created: Option<crate::DateTime>,
    /// `username`
    pub username: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Mention {
    fn default() -> Self {
        Self {
            created: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Mention {
    const NAME: &'static str = "Mention";
    const NAMES: Names = {
        const NAMES: &[&str] = &["created", "username"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.created),
            1 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("created", &self.created);
        out.put("username", &self.username);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `MetadataItem`.
#[derive(Clone)]
pub struct MetadataItem {
    /// `aggregationType`
    pub aggregation_type: Option<crate::enums::AggregationType>,
    /// `code`
    pub code: Option<crate::Text>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `dimensionItemType`
    pub dimension_item_type: Option<crate::enums::DimensionItemType>,
    /// `dimensionType`
    pub dimension_type: Option<crate::enums::DimensionType>,
    /// `endDate`
    pub end_date: Option<crate::DateTime>,
    /// `expression`
    pub expression: Option<crate::Text>,
    /// `indicatorType`
    pub indicator_type: Option<crate::Reference>,
    /// `legendSet`
    pub legend_set: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `options`
    pub options: Option<Vec<crate::Map<crate::Text>>>,
    /// `startDate`
    pub start_date: Option<crate::DateTime>,
    /// `style`
    pub style: Option<crate::Value>,
    /// `totalAggregationType`
    pub total_aggregation_type: Option<crate::enums::TotalAggregationType>,
    /// `uid`
    pub uid: Option<crate::Text>,
    /// `valueType`
    pub value_type: Option<crate::enums::ValueType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for MetadataItem {
    fn default() -> Self {
        Self {
            aggregation_type: None,
            code: None,
            description: None,
            dimension_item_type: None,
            dimension_type: None,
            end_date: None,
            expression: None,
            indicator_type: None,
            legend_set: None,
            name: None,
            options: None,
            start_date: None,
            style: None,
            total_aggregation_type: None,
            uid: None,
            value_type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for MetadataItem {
    const NAME: &'static str = "MetadataItem";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "aggregationType",
            "code",
            "description",
            "dimensionItemType",
            "dimensionType",
            "endDate",
            "expression",
            "indicatorType",
            "legendSet",
            "name",
            "options",
            "startDate",
            "style",
            "totalAggregationType",
            "uid",
            "valueType",
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
            1 => entry.into(&mut self.code),
            2 => entry.into(&mut self.description),
            3 => entry.into(&mut self.dimension_item_type),
            4 => entry.into(&mut self.dimension_type),
            5 => entry.into(&mut self.end_date),
            6 => entry.into(&mut self.expression),
            7 => entry.into(&mut self.indicator_type),
            8 => entry.into(&mut self.legend_set),
            9 => entry.into(&mut self.name),
            10 => entry.into(&mut self.options),
            11 => entry.into(&mut self.start_date),
            12 => entry.into(&mut self.style),
            13 => entry.into(&mut self.total_aggregation_type),
            14 => entry.into(&mut self.uid),
            15 => entry.into(&mut self.value_type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("aggregationType", &self.aggregation_type);
        out.put("code", &self.code);
        out.put("description", &self.description);
        out.put("dimensionItemType", &self.dimension_item_type);
        out.put("dimensionType", &self.dimension_type);
        out.put("endDate", &self.end_date);
        out.put("expression", &self.expression);
        out.put("indicatorType", &self.indicator_type);
        out.put("legendSet", &self.legend_set);
        out.put("name", &self.name);
        out.put("options", &self.options);
        out.put("startDate", &self.start_date);
        out.put("style", &self.style);
        out.put("totalAggregationType", &self.total_aggregation_type);
        out.put("uid", &self.uid);
        out.put("valueType", &self.value_type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `OutlierLine`.
#[derive(Clone)]
pub struct OutlierLine {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `value`
    pub value: Option<f64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for OutlierLine {
    fn default() -> Self {
        Self {
            enabled: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for OutlierLine {
    const NAME: &'static str = "OutlierLine";
    const NAMES: Names = {
        const NAMES: &[&str] = &["enabled", "value"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.enabled),
            1 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("enabled", &self.enabled);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ProgramCategoryMapping`.
#[derive(Clone)]
pub struct ProgramCategoryMapping {
    /// `categoryId`
    pub category_id: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `mappingName`
    pub mapping_name: Option<crate::Text>,
    /// `optionMappings`
    pub option_mappings: Option<Vec<crate::payload::ProgramCategoryOptionMapping>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ProgramCategoryMapping {
    fn default() -> Self {
        Self {
            category_id: None,
            id: None,
            mapping_name: None,
            option_mappings: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ProgramCategoryMapping {
    const NAME: &'static str = "ProgramCategoryMapping";
    const NAMES: Names = {
        const NAMES: &[&str] = &["categoryId", "id", "mappingName", "optionMappings"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.category_id),
            1 => entry.into(&mut self.id),
            2 => entry.into(&mut self.mapping_name),
            3 => entry.into(&mut self.option_mappings),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("categoryId", &self.category_id);
        out.put("id", &self.id);
        out.put("mappingName", &self.mapping_name);
        out.put("optionMappings", &self.option_mappings);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ProgramCategoryOptionMapping`.
#[derive(Clone)]
pub struct ProgramCategoryOptionMapping {
    /// `filter`
    pub filter: Option<crate::Text>,
    /// `optionId`
    pub option_id: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ProgramCategoryOptionMapping {
    fn default() -> Self {
        Self {
            filter: None,
            option_id: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ProgramCategoryOptionMapping {
    const NAME: &'static str = "ProgramCategoryOptionMapping";
    const NAMES: Names = {
        const NAMES: &[&str] = &["filter", "optionId"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.filter),
            1 => entry.into(&mut self.option_id),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("filter", &self.filter);
        out.put("optionId", &self.option_id);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ProgramStageQueryCriteria`.
#[derive(Clone)]
pub struct ProgramStageQueryCriteria {
    /// `assignedUserMode`
    pub assigned_user_mode: Option<crate::enums::AssignedUserSelectionMode>,
    /// `assignedUsers`
    pub assigned_users: Option<Vec<crate::Text>>,
    /// `attributeValueFilters`
    pub attribute_value_filters: Option<Vec<crate::payload::AttributeValueFilter>>,
    /// `dataFilters`
    pub data_filters: Option<Vec<crate::payload::EventDataFilter>>,
    /// `displayColumnOrder`
    pub display_column_order: Option<Vec<crate::Text>>,
    /// `enrolledAt`
    pub enrolled_at: Option<Box<crate::payload::DateFilterPeriod>>,
    /// `enrollmentOccurredAt`
    pub enrollment_occurred_at: Option<Box<crate::payload::DateFilterPeriod>>,
    /// `enrollmentStatus`
    pub enrollment_status: Option<crate::enums::EnrollmentStatus>,
    /// `eventCreatedAt`
    pub event_created_at: Option<Box<crate::payload::DateFilterPeriod>>,
    /// `eventOccurredAt`
    pub event_occurred_at: Option<Box<crate::payload::DateFilterPeriod>>,
    /// `eventScheduledAt`
    pub event_scheduled_at: Option<Box<crate::payload::DateFilterPeriod>>,
    /// `eventStatus`
    pub event_status: Option<crate::enums::EventStatus>,
    /// `followUp`
    pub follow_up: Option<bool>,
    /// `order`
    pub order: Option<crate::Text>,
    /// `orgUnit`
    pub org_unit: Option<crate::Text>,
    /// `ouMode`
    pub ou_mode: Option<crate::enums::OrganisationUnitSelectionMode>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ProgramStageQueryCriteria {
    fn default() -> Self {
        Self {
            assigned_user_mode: None,
            assigned_users: None,
            attribute_value_filters: None,
            data_filters: None,
            display_column_order: None,
            enrolled_at: None,
            enrollment_occurred_at: None,
            enrollment_status: None,
            event_created_at: None,
            event_occurred_at: None,
            event_scheduled_at: None,
            event_status: None,
            follow_up: None,
            order: None,
            org_unit: None,
            ou_mode: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ProgramStageQueryCriteria {
    const NAME: &'static str = "ProgramStageQueryCriteria";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "assignedUserMode",
            "assignedUsers",
            "attributeValueFilters",
            "dataFilters",
            "displayColumnOrder",
            "enrolledAt",
            "enrollmentOccurredAt",
            "enrollmentStatus",
            "eventCreatedAt",
            "eventOccurredAt",
            "eventScheduledAt",
            "eventStatus",
            "followUp",
            "order",
            "orgUnit",
            "ouMode",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.assigned_user_mode),
            1 => entry.into(&mut self.assigned_users),
            2 => entry.into(&mut self.attribute_value_filters),
            3 => entry.into(&mut self.data_filters),
            4 => entry.into(&mut self.display_column_order),
            5 => entry.into(&mut self.enrolled_at),
            6 => entry.into(&mut self.enrollment_occurred_at),
            7 => entry.into(&mut self.enrollment_status),
            8 => entry.into(&mut self.event_created_at),
            9 => entry.into(&mut self.event_occurred_at),
            10 => entry.into(&mut self.event_scheduled_at),
            11 => entry.into(&mut self.event_status),
            12 => entry.into(&mut self.follow_up),
            13 => entry.into(&mut self.order),
            14 => entry.into(&mut self.org_unit),
            15 => entry.into(&mut self.ou_mode),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("assignedUserMode", &self.assigned_user_mode);
        out.put("assignedUsers", &self.assigned_users);
        out.put("attributeValueFilters", &self.attribute_value_filters);
        out.put("dataFilters", &self.data_filters);
        out.put("displayColumnOrder", &self.display_column_order);
        out.put("enrolledAt", &self.enrolled_at);
        out.put("enrollmentOccurredAt", &self.enrollment_occurred_at);
        out.put("enrollmentStatus", &self.enrollment_status);
        out.put("eventCreatedAt", &self.event_created_at);
        out.put("eventOccurredAt", &self.event_occurred_at);
        out.put("eventScheduledAt", &self.event_scheduled_at);
        out.put("eventStatus", &self.event_status);
        out.put("followUp", &self.follow_up);
        out.put("order", &self.order);
        out.put("orgUnit", &self.org_unit);
        out.put("ouMode", &self.ou_mode);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `QueryModifiers`.
#[derive(Clone)]
pub struct QueryModifiers {
    /// `aggregationType`
    pub aggregation_type: Option<crate::enums::AggregationType>,
    /// `maxDate`
    pub max_date: Option<crate::DateTime>,
    /// `minDate`
    pub min_date: Option<crate::DateTime>,
    /// `periodOffset`
    pub period_offset: Option<i64>,
    /// `valueType`
    pub value_type: Option<crate::enums::ValueType>,
    /// `yearToDate`
    pub year_to_date: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for QueryModifiers {
    fn default() -> Self {
        Self {
            aggregation_type: None,
            max_date: None,
            min_date: None,
            period_offset: None,
            value_type: None,
            year_to_date: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for QueryModifiers {
    const NAME: &'static str = "QueryModifiers";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "aggregationType",
            "maxDate",
            "minDate",
            "periodOffset",
            "valueType",
            "yearToDate",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.aggregation_type),
            1 => entry.into(&mut self.max_date),
            2 => entry.into(&mut self.min_date),
            3 => entry.into(&mut self.period_offset),
            4 => entry.into(&mut self.value_type),
            5 => entry.into(&mut self.year_to_date),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("aggregationType", &self.aggregation_type);
        out.put("maxDate", &self.max_date);
        out.put("minDate", &self.min_date);
        out.put("periodOffset", &self.period_offset);
        out.put("valueType", &self.value_type);
        out.put("yearToDate", &self.year_to_date);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `RelativePeriods`.
#[derive(Clone)]
pub struct RelativePeriods {
    /// `biMonthsThisYear`
    pub bi_months_this_year: Option<bool>,
    /// `last10FinancialYears`
    pub last10_financial_years: Option<bool>,
    /// `last10Years`
    pub last10_years: Option<bool>,
    /// `last12Months`
    pub last12_months: Option<bool>,
    /// `last12Weeks`
    pub last12_weeks: Option<bool>,
    /// `last14Days`
    pub last14_days: Option<bool>,
    /// `last180Days`
    pub last180_days: Option<bool>,
    /// `last2SixMonths`
    pub last2_six_months: Option<bool>,
    /// `last30Days`
    pub last30_days: Option<bool>,
    /// `last3Days`
    pub last3_days: Option<bool>,
    /// `last3Months`
    pub last3_months: Option<bool>,
    /// `last4BiWeeks`
    pub last4_bi_weeks: Option<bool>,
    /// `last4Quarters`
    pub last4_quarters: Option<bool>,
    /// `last4Weeks`
    pub last4_weeks: Option<bool>,
    /// `last52Weeks`
    pub last52_weeks: Option<bool>,
    /// `last5FinancialYears`
    pub last5_financial_years: Option<bool>,
    /// `last5Years`
    pub last5_years: Option<bool>,
    /// `last60Days`
    pub last60_days: Option<bool>,
    /// `last6BiMonths`
    pub last6_bi_months: Option<bool>,
    /// `last6Months`
    pub last6_months: Option<bool>,
    /// `last7Days`
    pub last7_days: Option<bool>,
    /// `last90Days`
    pub last90_days: Option<bool>,
    /// `lastBiWeek`
    pub last_bi_week: Option<bool>,
    /// `lastBimonth`
    pub last_bimonth: Option<bool>,
    /// `lastFinancialYear`
    pub last_financial_year: Option<bool>,
    /// `lastMonth`
    pub last_month: Option<bool>,
    /// `lastQuarter`
    pub last_quarter: Option<bool>,
    /// `lastSixMonth`
    pub last_six_month: Option<bool>,
    /// `lastWeek`
    pub last_week: Option<bool>,
    /// `lastYear`
    pub last_year: Option<bool>,
    /// `monthsLastYear`
    pub months_last_year: Option<bool>,
    /// `monthsThisYear`
    pub months_this_year: Option<bool>,
    /// `quartersLastYear`
    pub quarters_last_year: Option<bool>,
    /// `quartersThisYear`
    pub quarters_this_year: Option<bool>,
    /// `thisBiWeek`
    pub this_bi_week: Option<bool>,
    /// `thisBimonth`
    pub this_bimonth: Option<bool>,
    /// `thisDay`
    pub this_day: Option<bool>,
    /// `thisFinancialYear`
    pub this_financial_year: Option<bool>,
    /// `thisMonth`
    pub this_month: Option<bool>,
    /// `thisQuarter`
    pub this_quarter: Option<bool>,
    /// `thisSixMonth`
    pub this_six_month: Option<bool>,
    /// `thisWeek`
    pub this_week: Option<bool>,
    /// `thisYear`
    pub this_year: Option<bool>,
    /// `weeksThisYear`
    pub weeks_this_year: Option<bool>,
    /// `yesterday`
    pub yesterday: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for RelativePeriods {
    fn default() -> Self {
        Self {
            bi_months_this_year: None,
            last10_financial_years: None,
            last10_years: None,
            last12_months: None,
            last12_weeks: None,
            last14_days: None,
            last180_days: None,
            last2_six_months: None,
            last30_days: None,
            last3_days: None,
            last3_months: None,
            last4_bi_weeks: None,
            last4_quarters: None,
            last4_weeks: None,
            last52_weeks: None,
            last5_financial_years: None,
            last5_years: None,
            last60_days: None,
            last6_bi_months: None,
            last6_months: None,
            last7_days: None,
            last90_days: None,
            last_bi_week: None,
            last_bimonth: None,
            last_financial_year: None,
            last_month: None,
            last_quarter: None,
            last_six_month: None,
            last_week: None,
            last_year: None,
            months_last_year: None,
            months_this_year: None,
            quarters_last_year: None,
            quarters_this_year: None,
            this_bi_week: None,
            this_bimonth: None,
            this_day: None,
            this_financial_year: None,
            this_month: None,
            this_quarter: None,
            this_six_month: None,
            this_week: None,
            this_year: None,
            weeks_this_year: None,
            yesterday: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for RelativePeriods {
    const NAME: &'static str = "RelativePeriods";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "biMonthsThisYear",
            "last10FinancialYears",
            "last10Years",
            "last12Months",
            "last12Weeks",
            "last14Days",
            "last180Days",
            "last2SixMonths",
            "last30Days",
            "last3Days",
            "last3Months",
            "last4BiWeeks",
            "last4Quarters",
            "last4Weeks",
            "last52Weeks",
            "last5FinancialYears",
            "last5Years",
            "last60Days",
            "last6BiMonths",
            "last6Months",
            "last7Days",
            "last90Days",
            "lastBiWeek",
            "lastBimonth",
            "lastFinancialYear",
            "lastMonth",
            "lastQuarter",
            "lastSixMonth",
            "lastWeek",
            "lastYear",
            "monthsLastYear",
            "monthsThisYear",
            "quartersLastYear",
            "quartersThisYear",
            "thisBiWeek",
            "thisBimonth",
            "thisDay",
            "thisFinancialYear",
            "thisMonth",
            "thisQuarter",
            "thisSixMonth",
            "thisWeek",
            "thisYear",
            "weeksThisYear",
            "yesterday",
        ];
        Names::new(NAMES, &table::<128>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.bi_months_this_year),
            1 => entry.into(&mut self.last10_financial_years),
            2 => entry.into(&mut self.last10_years),
            3 => entry.into(&mut self.last12_months),
            4 => entry.into(&mut self.last12_weeks),
            5 => entry.into(&mut self.last14_days),
            6 => entry.into(&mut self.last180_days),
            7 => entry.into(&mut self.last2_six_months),
            8 => entry.into(&mut self.last30_days),
            9 => entry.into(&mut self.last3_days),
            10 => entry.into(&mut self.last3_months),
            11 => entry.into(&mut self.last4_bi_weeks),
            12 => entry.into(&mut self.last4_quarters),
            13 => entry.into(&mut self.last4_weeks),
            14 => entry.into(&mut self.last52_weeks),
            15 => entry.into(&mut self.last5_financial_years),
            16 => entry.into(&mut self.last5_years),
            17 => entry.into(&mut self.last60_days),
            18 => entry.into(&mut self.last6_bi_months),
            19 => entry.into(&mut self.last6_months),
            20 => entry.into(&mut self.last7_days),
            21 => entry.into(&mut self.last90_days),
            22 => entry.into(&mut self.last_bi_week),
            23 => entry.into(&mut self.last_bimonth),
            24 => entry.into(&mut self.last_financial_year),
            25 => entry.into(&mut self.last_month),
            26 => entry.into(&mut self.last_quarter),
            27 => entry.into(&mut self.last_six_month),
            28 => entry.into(&mut self.last_week),
            29 => entry.into(&mut self.last_year),
            30 => entry.into(&mut self.months_last_year),
            31 => entry.into(&mut self.months_this_year),
            32 => entry.into(&mut self.quarters_last_year),
            33 => entry.into(&mut self.quarters_this_year),
            34 => entry.into(&mut self.this_bi_week),
            35 => entry.into(&mut self.this_bimonth),
            36 => entry.into(&mut self.this_day),
            37 => entry.into(&mut self.this_financial_year),
            38 => entry.into(&mut self.this_month),
            39 => entry.into(&mut self.this_quarter),
            40 => entry.into(&mut self.this_six_month),
            41 => entry.into(&mut self.this_week),
            42 => entry.into(&mut self.this_year),
            43 => entry.into(&mut self.weeks_this_year),
            44 => entry.into(&mut self.yesterday),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("biMonthsThisYear", &self.bi_months_this_year);
        out.put("last10FinancialYears", &self.last10_financial_years);
        out.put("last10Years", &self.last10_years);
        out.put("last12Months", &self.last12_months);
        out.put("last12Weeks", &self.last12_weeks);
        out.put("last14Days", &self.last14_days);
        out.put("last180Days", &self.last180_days);
        out.put("last2SixMonths", &self.last2_six_months);
        out.put("last30Days", &self.last30_days);
        out.put("last3Days", &self.last3_days);
        out.put("last3Months", &self.last3_months);
        out.put("last4BiWeeks", &self.last4_bi_weeks);
        out.put("last4Quarters", &self.last4_quarters);
        out.put("last4Weeks", &self.last4_weeks);
        out.put("last52Weeks", &self.last52_weeks);
        out.put("last5FinancialYears", &self.last5_financial_years);
        out.put("last5Years", &self.last5_years);
        out.put("last60Days", &self.last60_days);
        out.put("last6BiMonths", &self.last6_bi_months);
        out.put("last6Months", &self.last6_months);
        out.put("last7Days", &self.last7_days);
        out.put("last90Days", &self.last90_days);
        out.put("lastBiWeek", &self.last_bi_week);
        out.put("lastBimonth", &self.last_bimonth);
        out.put("lastFinancialYear", &self.last_financial_year);
        out.put("lastMonth", &self.last_month);
        out.put("lastQuarter", &self.last_quarter);
        out.put("lastSixMonth", &self.last_six_month);
        out.put("lastWeek", &self.last_week);
        out.put("lastYear", &self.last_year);
        out.put("monthsLastYear", &self.months_last_year);
        out.put("monthsThisYear", &self.months_this_year);
        out.put("quartersLastYear", &self.quarters_last_year);
        out.put("quartersThisYear", &self.quarters_this_year);
        out.put("thisBiWeek", &self.this_bi_week);
        out.put("thisBimonth", &self.this_bimonth);
        out.put("thisDay", &self.this_day);
        out.put("thisFinancialYear", &self.this_financial_year);
        out.put("thisMonth", &self.this_month);
        out.put("thisQuarter", &self.this_quarter);
        out.put("thisSixMonth", &self.this_six_month);
        out.put("thisWeek", &self.this_week);
        out.put("thisYear", &self.this_year);
        out.put("weeksThisYear", &self.weeks_this_year);
        out.put("yesterday", &self.yesterday);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `ReportingParams`.
#[derive(Clone)]
pub struct ReportingParams {
    /// `grandParentOrganisationUnit`
    pub grand_parent_organisation_unit: Option<bool>,
    /// `organisationUnit`
    pub organisation_unit: Option<bool>,
    /// `parentOrganisationUnit`
    pub parent_organisation_unit: Option<bool>,
    /// `reportingPeriod`
    pub reporting_period: Option<bool>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for ReportingParams {
    fn default() -> Self {
        Self {
            grand_parent_organisation_unit: None,
            organisation_unit: None,
            parent_organisation_unit: None,
            reporting_period: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for ReportingParams {
    const NAME: &'static str = "ReportingParams";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "grandParentOrganisationUnit",
            "organisationUnit",
            "parentOrganisationUnit",
            "reportingPeriod",
        ];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.grand_parent_organisation_unit),
            1 => entry.into(&mut self.organisation_unit),
            2 => entry.into(&mut self.parent_organisation_unit),
            3 => entry.into(&mut self.reporting_period),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("grandParentOrganisationUnit", &self.grand_parent_organisation_unit);
        out.put("organisationUnit", &self.organisation_unit);
        out.put("parentOrganisationUnit", &self.parent_organisation_unit);
        out.put("reportingPeriod", &self.reporting_period);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Series`.
#[derive(Clone)]
pub struct Series {
    /// `axis`
    pub axis: Option<i64>,
    /// `dimensionItem`
    pub dimension_item: Option<crate::Text>,
    /// `type`
    pub r#type: Option<crate::enums::VisualizationType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Series {
    fn default() -> Self {
        Self {
            axis: None,
            dimension_item: None,
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Series {
    const NAME: &'static str = "Series";
    const NAMES: Names = {
        const NAMES: &[&str] = &["axis", "dimensionItem", "type"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.axis),
            1 => entry.into(&mut self.dimension_item),
            2 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("axis", &self.axis);
        out.put("dimensionItem", &self.dimension_item);
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SimpleDimension`.
#[derive(Clone)]
pub struct SimpleDimension {
    /// `dimension`
    pub dimension: Option<crate::Text>,
    /// `parent`
    pub parent: Option<crate::enums::DimensionAttribute>,
    /// `program`
    pub program: Option<crate::Text>,
    /// `programStage`
    pub program_stage: Option<crate::Text>,
    /// `values`
    pub values: Option<Vec<crate::Text>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SimpleDimension {
    fn default() -> Self {
        Self {
            dimension: None,
            parent: None,
            program: None,
            program_stage: None,
            values: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SimpleDimension {
    const NAME: &'static str = "SimpleDimension";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "dimension",
            "parent",
            "program",
            "programStage",
            "values",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.dimension),
            1 => entry.into(&mut self.parent),
            2 => entry.into(&mut self.program),
            3 => entry.into(&mut self.program_stage),
            4 => entry.into(&mut self.values),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dimension", &self.dimension);
        out.put("parent", &self.parent);
        out.put("program", &self.program);
        out.put("programStage", &self.program_stage);
        out.put("values", &self.values);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SMSCode`.
#[derive(Clone)]
pub struct SmsCode {
    /// `code`
    pub code: Option<crate::Text>,
    /// `compulsory`
    pub compulsory: Option<bool>,
    /// `dataElement`
    pub data_element: Option<crate::Reference>,
    /// `formula`
    pub formula: Option<crate::Text>,
    /// `optionId`
    pub option_id: Option<crate::Reference>,
    /// `trackedEntityAttribute`
    pub tracked_entity_attribute: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SmsCode {
    fn default() -> Self {
        Self {
            code: None,
            compulsory: None,
            data_element: None,
            formula: None,
            option_id: None,
            tracked_entity_attribute: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SmsCode {
    const NAME: &'static str = "SmsCode";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "code",
            "compulsory",
            "dataElement",
            "formula",
            "optionId",
            "trackedEntityAttribute",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.code),
            1 => entry.into(&mut self.compulsory),
            2 => entry.into(&mut self.data_element),
            3 => entry.into(&mut self.formula),
            4 => entry.into(&mut self.option_id),
            5 => entry.into(&mut self.tracked_entity_attribute),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("code", &self.code);
        out.put("compulsory", &self.compulsory);
        out.put("dataElement", &self.data_element);
        out.put("formula", &self.formula);
        out.put("optionId", &self.option_id);
        out.put("trackedEntityAttribute", &self.tracked_entity_attribute);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `SMSSpecialCharacter`.
#[derive(Clone)]
pub struct SmsSpecialCharacter {
    /// `name`
    pub name: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for SmsSpecialCharacter {
    fn default() -> Self {
        Self {
            name: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for SmsSpecialCharacter {
    const NAME: &'static str = "SmsSpecialCharacter";
    const NAMES: Names = {
        const NAMES: &[&str] = &["name", "value"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.name),
            1 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("name", &self.name);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Sorting`.
#[derive(Clone)]
pub struct Sorting {
    /// `dimension`
    pub dimension: Option<crate::Text>,
    /// `direction`
    pub direction: Option<crate::enums::SortOrder>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Sorting {
    fn default() -> Self {
        Self {
            dimension: None,
            direction: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Sorting {
    const NAME: &'static str = "Sorting";
    const NAMES: Names = {
        const NAMES: &[&str] = &["dimension", "direction"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.dimension),
            1 => entry.into(&mut self.direction),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dimension", &self.dimension);
        out.put("direction", &self.direction);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Spacing`.
#[derive(Clone)]
pub struct Spacing {
    /// `column`
    pub column: Option<i64>,
    /// `row`
    pub row: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Spacing {
    fn default() -> Self {
        Self {
            column: None,
            row: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Spacing {
    const NAME: &'static str = "Spacing";
    const NAMES: Names = {
        const NAMES: &[&str] = &["column", "row"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.column),
            1 => entry.into(&mut self.row),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("column", &self.column);
        out.put("row", &self.row);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `StyledObject`.
#[derive(Clone)]
pub struct StyledObject {
    /// `fontStyle`
    pub font_style: Option<Box<crate::payload::FontStyle>>,
    /// `text`
    pub text: Option<crate::Text>,
    /// `textMode`
    pub text_mode: Option<crate::enums::TextMode>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for StyledObject {
    fn default() -> Self {
        Self {
            font_style: None,
            text: None,
            text_mode: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for StyledObject {
    const NAME: &'static str = "StyledObject";
    const NAMES: Names = {
        const NAMES: &[&str] = &["fontStyle", "text", "textMode"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.font_style),
            1 => entry.into(&mut self.text),
            2 => entry.into(&mut self.text_mode),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("fontStyle", &self.font_style);
        out.put("text", &self.text);
        out.put("textMode", &self.text_mode);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `TrackedEntityAttributeDimension`.
#[derive(Clone)]
pub struct TrackedEntityAttributeDimension {
    /// `attribute`
    pub attribute: Option<crate::Reference>,
    /// `filter`
    pub filter: Option<crate::Text>,
    /// `legendSet`
    pub legend_set: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for TrackedEntityAttributeDimension {
    fn default() -> Self {
        Self {
            attribute: None,
            filter: None,
            legend_set: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for TrackedEntityAttributeDimension {
    const NAME: &'static str = "TrackedEntityAttributeDimension";
    const NAMES: Names = {
        const NAMES: &[&str] = &["attribute", "filter", "legendSet"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute),
            1 => entry.into(&mut self.filter),
            2 => entry.into(&mut self.legend_set),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attribute", &self.attribute);
        out.put("filter", &self.filter);
        out.put("legendSet", &self.legend_set);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `UserInfoSnapshot`.
#[derive(Clone)]
pub struct UserInfoSnapshot {
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
impl Default for UserInfoSnapshot {
    fn default() -> Self {
        Self {
            first_name: None,
            surname: None,
            uid: None,
            username: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for UserInfoSnapshot {
    const NAME: &'static str = "UserInfoSnapshot";
    const NAMES: Names = {
        const NAMES: &[&str] = &["firstName", "surname", "uid", "username"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.first_name),
            1 => entry.into(&mut self.surname),
            2 => entry.into(&mut self.uid),
            3 => entry.into(&mut self.username),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
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
/// Holds what servers call `UserMessage`.
#[derive(Clone)]
pub struct UserMessage {
    /// `followUp`
    pub follow_up: Option<bool>,
    /// `key`
    pub key: Option<crate::Text>,
    /// `read`
    pub read: Option<bool>,
    /// `user`
    pub user: Option<crate::Reference>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for UserMessage {
    fn default() -> Self {
        Self {
            follow_up: None,
            key: None,
            read: None,
            user: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for UserMessage {
    const NAME: &'static str = "UserMessage";
    const NAMES: Names = {
        const NAMES: &[&str] = &["followUp", "key", "read", "user"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.follow_up),
            1 => entry.into(&mut self.key),
            2 => entry.into(&mut self.read),
            3 => entry.into(&mut self.user),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("followUp", &self.follow_up);
        out.put("key", &self.key);
        out.put("read", &self.read);
        out.put("user", &self.user);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `VisualizationFontStyle`.
#[derive(Clone)]
pub struct VisualizationFontStyle {
    /// `baseLineLabel`
    pub base_line_label: Option<Box<crate::payload::FontStyle>>,
    /// `categoryAxisLabel`
    pub category_axis_label: Option<Box<crate::payload::FontStyle>>,
    /// `horizontalAxisTitle`
    pub horizontal_axis_title: Option<Box<crate::payload::FontStyle>>,
    /// `legend`
    pub legend: Option<Box<crate::payload::FontStyle>>,
    /// `seriesAxisLabel`
    pub series_axis_label: Option<Box<crate::payload::FontStyle>>,
    /// `targetLineLabel`
    pub target_line_label: Option<Box<crate::payload::FontStyle>>,
    /// `verticalAxisTitle`
    pub vertical_axis_title: Option<Box<crate::payload::FontStyle>>,
    /// `visualizationSubtitle`
    pub visualization_subtitle: Option<Box<crate::payload::FontStyle>>,
    /// `visualizationTitle`
    pub visualization_title: Option<Box<crate::payload::FontStyle>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for VisualizationFontStyle {
    fn default() -> Self {
        Self {
            base_line_label: None,
            category_axis_label: None,
            horizontal_axis_title: None,
            legend: None,
            series_axis_label: None,
            target_line_label: None,
            vertical_axis_title: None,
            visualization_subtitle: None,
            visualization_title: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for VisualizationFontStyle {
    const NAME: &'static str = "VisualizationFontStyle";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "baseLineLabel",
            "categoryAxisLabel",
            "horizontalAxisTitle",
            "legend",
            "seriesAxisLabel",
            "targetLineLabel",
            "verticalAxisTitle",
            "visualizationSubtitle",
            "visualizationTitle",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.base_line_label),
            1 => entry.into(&mut self.category_axis_label),
            2 => entry.into(&mut self.horizontal_axis_title),
            3 => entry.into(&mut self.legend),
            4 => entry.into(&mut self.series_axis_label),
            5 => entry.into(&mut self.target_line_label),
            6 => entry.into(&mut self.vertical_axis_title),
            7 => entry.into(&mut self.visualization_subtitle),
            8 => entry.into(&mut self.visualization_title),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("baseLineLabel", &self.base_line_label);
        out.put("categoryAxisLabel", &self.category_axis_label);
        out.put("horizontalAxisTitle", &self.horizontal_axis_title);
        out.put("legend", &self.legend);
        out.put("seriesAxisLabel", &self.series_axis_label);
        out.put("targetLineLabel", &self.target_line_label);
        out.put("verticalAxisTitle", &self.vertical_axis_title);
        out.put("visualizationSubtitle", &self.visualization_subtitle);
        out.put("visualizationTitle", &self.visualization_title);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `VisualizationIcon`.
#[derive(Clone)]
pub struct VisualizationIcon {
    /// `type`
    pub r#type: Option<crate::enums::IconType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for VisualizationIcon {
    fn default() -> Self {
        Self {
            r#type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for VisualizationIcon {
    const NAME: &'static str = "VisualizationIcon";
    const NAMES: Names = {
        const NAMES: &[&str] = &["type"];
        Names::new(NAMES, &table::<2>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.r#type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("type", &self.r#type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    AttributeValueFilter AxisV2 Basemap Column DataDimensionItem DataInputPeriod
    DateFilterPeriod DimensionItemKeywords EmbeddedDashboard EmbeddedOptions
    EmbeddedSecurity EntityQueryCriteria EventDataFilter EventQueryCriteria FilterOptions
    FilterPeriod FontStyle Keyword Layout Line Mention MetadataItem OutlierLine
    ProgramCategoryMapping ProgramCategoryOptionMapping ProgramStageQueryCriteria
    QueryModifiers RelativePeriods ReportingParams Series SimpleDimension SmsCode
    SmsSpecialCharacter Sorting Spacing StyledObject TrackedEntityAttributeDimension
    UserInfoSnapshot UserMessage VisualizationFontStyle VisualizationIcon
}
