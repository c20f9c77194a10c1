// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `DataItem`.
///
/// Needs the feature `payload-analytics`.
#[derive(Clone)]
pub struct DataItem {
    /// `code`
    pub code: Option<crate::Text>,
    /// `dimensionItemType`
    pub dimension_item_type: Option<crate::Text>,
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `displayShortName`
    pub display_short_name: Option<crate::Text>,
    /// `expression`
    pub expression: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `optionSetId`
    pub option_set_id: Option<crate::Uid>,
    /// `programDataElementId`
    pub program_data_element_id: Option<crate::Text>,
    /// `programId`
    pub program_id: Option<crate::Uid>,
    /// `programName`
    pub program_name: Option<crate::Text>,
    /// `shortName`
    pub short_name: Option<crate::Text>,
    /// `simplifiedValueType`
    pub simplified_value_type: Option<crate::enums::ValueType>,
    /// `valueType`
    pub value_type: Option<crate::enums::ValueType>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataItem {
    fn default() -> Self {
        Self {
            code: None,
            dimension_item_type: None,
            display_name: None,
            display_short_name: None,
            expression: None,
            id: None,
            name: None,
            option_set_id: None,
            program_data_element_id: None,
            program_id: None,
            program_name: None,
            short_name: None,
            simplified_value_type: None,
            value_type: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataItem {
    const NAME: &'static str = "DataItem";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "code",
            "dimensionItemType",
            "displayName",
            "displayShortName",
            "expression",
            "id",
            "name",
            "optionSetId",
            "programDataElementId",
            "programId",
            "programName",
            "shortName",
            "simplifiedValueType",
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
            0 => entry.into(&mut self.code),
            1 => entry.into(&mut self.dimension_item_type),
            2 => entry.into(&mut self.display_name),
            3 => entry.into(&mut self.display_short_name),
            4 => entry.into(&mut self.expression),
            5 => entry.into(&mut self.id),
            6 => entry.into(&mut self.name),
            7 => entry.into(&mut self.option_set_id),
            8 => entry.into(&mut self.program_data_element_id),
            9 => entry.into(&mut self.program_id),
            10 => entry.into(&mut self.program_name),
            11 => entry.into(&mut self.short_name),
            12 => entry.into(&mut self.simplified_value_type),
            13 => entry.into(&mut self.value_type),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("code", &self.code);
        out.put("dimensionItemType", &self.dimension_item_type);
        out.put("displayName", &self.display_name);
        out.put("displayShortName", &self.display_short_name);
        out.put("expression", &self.expression);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("optionSetId", &self.option_set_id);
        out.put("programDataElementId", &self.program_data_element_id);
        out.put("programId", &self.program_id);
        out.put("programName", &self.program_name);
        out.put("shortName", &self.short_name);
        out.put("simplifiedValueType", &self.simplified_value_type);
        out.put("valueType", &self.value_type);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataItemPage`.
///
/// Needs the feature `payload-analytics`.
#[derive(Clone)]
pub struct DataItemPage {
    /// `dataItems`
    pub data_items: Option<Vec<crate::payload::DataItem>>,
    /// `pager`
    pub pager: Option<Box<crate::payload::Pager>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataItemPage {
    fn default() -> Self {
        Self {
            data_items: None,
            pager: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataItemPage {
    const NAME: &'static str = "DataItemPage";
    const NAMES: Names = {
        const NAMES: &[&str] = &["dataItems", "pager"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.data_items),
            1 => entry.into(&mut self.pager),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dataItems", &self.data_items);
        out.put("pager", &self.pager);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DimensionItemPage`.
///
/// Needs the feature `payload-analytics`.
#[derive(Clone)]
pub struct DimensionItemPage {
    /// `items`
    pub items: Option<Vec<crate::Reference>>,
    /// `pager`
    pub pager: Option<Box<crate::payload::Pager>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DimensionItemPage {
    fn default() -> Self {
        Self {
            items: None,
            pager: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DimensionItemPage {
    const NAME: &'static str = "DimensionItemPage";
    const NAMES: Names = {
        const NAMES: &[&str] = &["items", "pager"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.items),
            1 => entry.into(&mut self.pager),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("items", &self.items);
        out.put("pager", &self.pager);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DimensionPage`.
///
/// Needs the feature `payload-analytics`.
#[derive(Clone)]
pub struct DimensionPage {
    /// `dimensions`
    pub dimensions: Option<Vec<crate::Reference>>,
    /// `pager`
    pub pager: Option<Box<crate::payload::Pager>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DimensionPage {
    fn default() -> Self {
        Self {
            dimensions: None,
            pager: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DimensionPage {
    const NAME: &'static str = "DimensionPage";
    const NAMES: Names = {
        const NAMES: &[&str] = &["dimensions", "pager"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.dimensions),
            1 => entry.into(&mut self.pager),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("dimensions", &self.dimensions);
        out.put("pager", &self.pager);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `EventRectangle`.
///
/// Needs the feature `payload-analytics`.
#[derive(Clone)]
pub struct EventRectangle {
    /// `count`
    pub count: Option<i64>,
    /// `extent`
    pub extent: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for EventRectangle {
    fn default() -> Self {
        Self {
            count: None,
            extent: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for EventRectangle {
    const NAME: &'static str = "EventRectangle";
    const NAMES: Names = {
        const NAMES: &[&str] = &["count", "extent"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.count),
            1 => entry.into(&mut self.extent),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("count", &self.count);
        out.put("extent", &self.extent);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `GeoFeature`.
///
/// Needs the feature `payload-analytics`.
#[derive(Clone)]
pub struct GeoFeature {
    /// `co`
    pub co: Option<crate::Text>,
    /// `code`
    pub code: Option<crate::Text>,
    /// `dimensions`
    pub dimensions: Option<crate::Map<crate::Text>>,
    /// `hcd`
    pub hcd: Option<bool>,
    /// `hcu`
    pub hcu: Option<bool>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `le`
    pub le: Option<i64>,
    /// `na`
    pub na: Option<crate::Text>,
    /// `pg`
    pub pg: Option<crate::Text>,
    /// `pi`
    pub pi: Option<crate::Text>,
    /// `pn`
    pub pn: Option<crate::Text>,
    /// `ty`
    pub ty: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for GeoFeature {
    fn default() -> Self {
        Self {
            co: None,
            code: None,
            dimensions: None,
            hcd: None,
            hcu: None,
            id: None,
            le: None,
            na: None,
            pg: None,
            pi: None,
            pn: None,
            ty: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for GeoFeature {
    const NAME: &'static str = "GeoFeature";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "co",
            "code",
            "dimensions",
            "hcd",
            "hcu",
            "id",
            "le",
            "na",
            "pg",
            "pi",
            "pn",
            "ty",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.co),
            1 => entry.into(&mut self.code),
            2 => entry.into(&mut self.dimensions),
            3 => entry.into(&mut self.hcd),
            4 => entry.into(&mut self.hcu),
            5 => entry.into(&mut self.id),
            6 => entry.into(&mut self.le),
            7 => entry.into(&mut self.na),
            8 => entry.into(&mut self.pg),
            9 => entry.into(&mut self.pi),
            10 => entry.into(&mut self.pn),
            11 => entry.into(&mut self.ty),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("co", &self.co);
        out.put("code", &self.code);
        out.put("dimensions", &self.dimensions);
        out.put("hcd", &self.hcd);
        out.put("hcu", &self.hcu);
        out.put("id", &self.id);
        out.put("le", &self.le);
        out.put("na", &self.na);
        out.put("pg", &self.pg);
        out.put("pi", &self.pi);
        out.put("pn", &self.pn);
        out.put("ty", &self.ty);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `OutlierDetectionMetadata`.
///
/// Needs the feature `payload-analytics`.
#[derive(Clone)]
pub struct OutlierDetectionMetadata {
    /// `algorithm`
    pub algorithm: Option<crate::enums::OutlierDetectionAlgorithm>,
    /// `count`
    pub count: Option<i64>,
    /// `dataEndDate`
    pub data_end_date: Option<crate::DateTime>,
    /// `dataStartDate`
    pub data_start_date: Option<crate::DateTime>,
    /// `maxResults`
    pub max_results: Option<i64>,
    /// `orderBy`
    pub order_by: Option<crate::enums::Order>,
    /// `threshold`
    pub threshold: Option<f64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for OutlierDetectionMetadata {
    fn default() -> Self {
        Self {
            algorithm: None,
            count: None,
            data_end_date: None,
            data_start_date: None,
            max_results: None,
            order_by: None,
            threshold: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for OutlierDetectionMetadata {
    const NAME: &'static str = "OutlierDetectionMetadata";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "algorithm",
            "count",
            "dataEndDate",
            "dataStartDate",
            "maxResults",
            "orderBy",
            "threshold",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.algorithm),
            1 => entry.into(&mut self.count),
            2 => entry.into(&mut self.data_end_date),
            3 => entry.into(&mut self.data_start_date),
            4 => entry.into(&mut self.max_results),
            5 => entry.into(&mut self.order_by),
            6 => entry.into(&mut self.threshold),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("algorithm", &self.algorithm);
        out.put("count", &self.count);
        out.put("dataEndDate", &self.data_end_date);
        out.put("dataStartDate", &self.data_start_date);
        out.put("maxResults", &self.max_results);
        out.put("orderBy", &self.order_by);
        out.put("threshold", &self.threshold);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `OutlierDetectionResponse`.
///
/// Needs the feature `payload-analytics`.
#[derive(Clone)]
pub struct OutlierDetectionResponse {
    /// `metadata`
    pub metadata: Option<Box<crate::payload::OutlierDetectionMetadata>>,
    /// `outlierValues`
    pub outlier_values: Option<Vec<crate::payload::OutlierValue>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for OutlierDetectionResponse {
    fn default() -> Self {
        Self {
            metadata: None,
            outlier_values: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for OutlierDetectionResponse {
    const NAME: &'static str = "OutlierDetectionResponse";
    const NAMES: Names = {
        const NAMES: &[&str] = &["metadata", "outlierValues"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.metadata),
            1 => entry.into(&mut self.outlier_values),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("metadata", &self.metadata);
        out.put("outlierValues", &self.outlier_values);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `OutlierValue`.
///
/// Needs the feature `payload-analytics`.
#[derive(Clone)]
pub struct OutlierValue {
    /// `absDev`
    pub abs_dev: Option<f64>,
    /// `aoc`
    pub aoc: Option<crate::Text>,
    /// `aocName`
    pub aoc_name: Option<crate::Text>,
    /// `coc`
    pub coc: Option<crate::Text>,
    /// `cocName`
    pub coc_name: Option<crate::Text>,
    /// `de`
    pub de: Option<crate::Text>,
    /// `deName`
    pub de_name: Option<crate::Text>,
    /// `followup`
    pub followup: Option<bool>,
    /// `lastUpdated`
    pub last_updated: Option<crate::DateTime>,
    /// `lowerBound`
    pub lower_bound: Option<f64>,
    /// `mean`
    pub mean: Option<f64>,
    /// `median`
    pub median: Option<f64>,
    /// `ou`
    pub ou: Option<crate::Text>,
    /// `ouName`
    pub ou_name: Option<crate::Text>,
    /// `pe`
    pub pe: Option<crate::Text>,
    /// `rawValue`
    pub raw_value: Option<crate::Text>,
    /// `stdDev`
    pub std_dev: Option<f64>,
    /// `upperBound`
    pub upper_bound: Option<f64>,
    /// `value`
    pub value: Option<f64>,
    /// `zScore`
    pub z_score: Option<f64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for OutlierValue {
    fn default() -> Self {
        Self {
            abs_dev: None,
            aoc: None,
            aoc_name: None,
            coc: None,
            coc_name: None,
            de: None,
            de_name: None,
            followup: None,
            last_updated: None,
            lower_bound: None,
            mean: None,
            median: None,
            ou: None,
            ou_name: None,
            pe: None,
            raw_value: None,
            std_dev: None,
            upper_bound: None,
            value: None,
            z_score: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for OutlierValue {
    const NAME: &'static str = "OutlierValue";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "absDev",
            "aoc",
            "aocName",
            "coc",
            "cocName",
            "de",
            "deName",
            "followup",
            "lastUpdated",
            "lowerBound",
            "mean",
            "median",
            "ou",
            "ouName",
            "pe",
            "rawValue",
            "stdDev",
            "upperBound",
            "value",
            "zScore",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.abs_dev),
            1 => entry.into(&mut self.aoc),
            2 => entry.into(&mut self.aoc_name),
            3 => entry.into(&mut self.coc),
            4 => entry.into(&mut self.coc_name),
            5 => entry.into(&mut self.de),
            6 => entry.into(&mut self.de_name),
            7 => entry.into(&mut self.followup),
            8 => entry.into(&mut self.last_updated),
            9 => entry.into(&mut self.lower_bound),
            10 => entry.into(&mut self.mean),
            11 => entry.into(&mut self.median),
            12 => entry.into(&mut self.ou),
            13 => entry.into(&mut self.ou_name),
            14 => entry.into(&mut self.pe),
            15 => entry.into(&mut self.raw_value),
            16 => entry.into(&mut self.std_dev),
            17 => entry.into(&mut self.upper_bound),
            18 => entry.into(&mut self.value),
            19 => entry.into(&mut self.z_score),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("absDev", &self.abs_dev);
        out.put("aoc", &self.aoc);
        out.put("aocName", &self.aoc_name);
        out.put("coc", &self.coc);
        out.put("cocName", &self.coc_name);
        out.put("de", &self.de);
        out.put("deName", &self.de_name);
        out.put("followup", &self.followup);
        out.put("lastUpdated", &self.last_updated);
        out.put("lowerBound", &self.lower_bound);
        out.put("mean", &self.mean);
        out.put("median", &self.median);
        out.put("ou", &self.ou);
        out.put("ouName", &self.ou_name);
        out.put("pe", &self.pe);
        out.put("rawValue", &self.raw_value);
        out.put("stdDev", &self.std_dev);
        out.put("upperBound", &self.upper_bound);
        out.put("value", &self.value);
        out.put("zScore", &self.z_score);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    DataItem DataItemPage DimensionItemPage DimensionPage EventRectangle GeoFeature
    OutlierDetectionMetadata OutlierDetectionResponse OutlierValue
}
