// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `Analytics`.
#[expect(clippy::module_inception, reason = "the area is called after its main class")]
pub mod analytics {
    use dhis2_client::{
        Client, Error, Method, RawRequest, Response, Version, enums, payload,
    };
    /// Begins the call of `GET /api/analytics`.
    pub fn get_json<V: Version>(client: &Client<V>) -> GetJson<'_, V> {
        GetJson(client.request_at(Method::GET, "analytics", &[]))
    }
    /// A call of `GET /api/analytics`, begun with [`get_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetJson<'c, V> {
        /// Sets the parameter `aggregationType`.
        pub fn aggregation_type(self, value: impl ToString) -> Self {
            Self(self.0.query("aggregationType", value))
        }
        /// Sets the parameter `approvalLevel`.
        pub fn approval_level(self, value: impl ToString) -> Self {
            Self(self.0.query("approvalLevel", value))
        }
        /// Sets the parameter `columns`.
        pub fn columns(self, value: impl ToString) -> Self {
            Self(self.0.query("columns", value))
        }
        /// Sets the parameter `completedOnly`.
        pub fn completed_only(self, value: bool) -> Self {
            Self(self.0.query("completedOnly", value))
        }
        /// Adds to the parameter `dimension`.
        pub fn dimension(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dimension", value)),
            )
        }
        /// Sets the parameter `displayProperty`.
        pub fn display_property(self, value: impl ToString) -> Self {
            Self(self.0.query("displayProperty", value))
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Sets the parameter `hideEmptyColumns`.
        pub fn hide_empty_columns(self, value: bool) -> Self {
            Self(self.0.query("hideEmptyColumns", value))
        }
        /// Sets the parameter `hideEmptyRows`.
        pub fn hide_empty_rows(self, value: bool) -> Self {
            Self(self.0.query("hideEmptyRows", value))
        }
        /// Sets the parameter `hierarchyMeta`.
        pub fn hierarchy_meta(self, value: bool) -> Self {
            Self(self.0.query("hierarchyMeta", value))
        }
        /// Sets the parameter `ignoreLimit`.
        pub fn ignore_limit(self, value: bool) -> Self {
            Self(self.0.query("ignoreLimit", value))
        }
        /// Sets the parameter `includeMetadataDetails`.
        pub fn include_metadata_details(self, value: bool) -> Self {
            Self(self.0.query("includeMetadataDetails", value))
        }
        /// Sets the parameter `includeNumDen`.
        pub fn include_num_den(self, value: bool) -> Self {
            Self(self.0.query("includeNumDen", value))
        }
        /// Sets the parameter `inputIdScheme`.
        pub fn input_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("inputIdScheme", value))
        }
        /// Sets the parameter `measureCriteria`.
        pub fn measure_criteria(self, value: impl ToString) -> Self {
            Self(self.0.query("measureCriteria", value))
        }
        /// Sets the parameter `order`.
        pub fn order(self, value: impl ToString) -> Self {
            Self(self.0.query("order", value))
        }
        /// Sets the parameter `orgUnitField`.
        pub fn org_unit_field(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitField", value))
        }
        /// Sets the parameter `outputDataElementIdScheme`.
        pub fn output_data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataElementIdScheme", value))
        }
        /// Sets the parameter `outputDataItemIdScheme`.
        pub fn output_data_item_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataItemIdScheme", value))
        }
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Sets the parameter `outputOrgUnitIdScheme`.
        pub fn output_org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputOrgUnitIdScheme", value))
        }
        /// Sets the parameter `preAggregationMeasureCriteria`.
        pub fn pre_aggregation_measure_criteria(self, value: impl ToString) -> Self {
            Self(self.0.query("preAggregationMeasureCriteria", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Sets the parameter `rows`.
        pub fn rows(self, value: impl ToString) -> Self {
            Self(self.0.query("rows", value))
        }
        /// Sets the parameter `showHierarchy`.
        pub fn show_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("showHierarchy", value))
        }
        /// Sets the parameter `skipData`.
        pub fn skip_data(self, value: bool) -> Self {
            Self(self.0.query("skipData", value))
        }
        /// Sets the parameter `skipMeta`.
        pub fn skip_meta(self, value: bool) -> Self {
            Self(self.0.query("skipMeta", value))
        }
        /// Sets the parameter `skipRounding`.
        pub fn skip_rounding(self, value: bool) -> Self {
            Self(self.0.query("skipRounding", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `timeField`.
        pub fn time_field(self, value: impl ToString) -> Self {
            Self(self.0.query("timeField", value))
        }
        /// Sets the parameter `userOrgUnit`.
        pub fn user_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnit", value))
        }
        /// Sets the parameter `userOrgUnitType`.
        pub fn user_org_unit_type(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnitType", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::Grid, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/analytics/dataValueSet.csv`.
    pub fn get_data_value_set_csv<V: Version>(
        client: &Client<V>,
    ) -> GetDataValueSetCsv<'_, V> {
        GetDataValueSetCsv(
            client.request_at(Method::GET, "analytics/dataValueSet.csv", &[]),
        )
    }
    /// A call of `GET /api/analytics/dataValueSet.csv`, begun with [`get_data_value_set_csv`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDataValueSetCsv<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDataValueSetCsv<'c, V> {
        /// Sets the parameter `aggregationType`.
        pub fn aggregation_type(self, value: impl ToString) -> Self {
            Self(self.0.query("aggregationType", value))
        }
        /// Sets the parameter `approvalLevel`.
        pub fn approval_level(self, value: impl ToString) -> Self {
            Self(self.0.query("approvalLevel", value))
        }
        /// Sets the parameter `columns`.
        pub fn columns(self, value: impl ToString) -> Self {
            Self(self.0.query("columns", value))
        }
        /// Sets the parameter `completedOnly`.
        pub fn completed_only(self, value: bool) -> Self {
            Self(self.0.query("completedOnly", value))
        }
        /// Adds to the parameter `dimension`.
        pub fn dimension(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dimension", value)),
            )
        }
        /// Sets the parameter `displayProperty`.
        pub fn display_property(self, value: impl ToString) -> Self {
            Self(self.0.query("displayProperty", value))
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Sets the parameter `hideEmptyColumns`.
        pub fn hide_empty_columns(self, value: bool) -> Self {
            Self(self.0.query("hideEmptyColumns", value))
        }
        /// Sets the parameter `hideEmptyRows`.
        pub fn hide_empty_rows(self, value: bool) -> Self {
            Self(self.0.query("hideEmptyRows", value))
        }
        /// Sets the parameter `hierarchyMeta`.
        pub fn hierarchy_meta(self, value: bool) -> Self {
            Self(self.0.query("hierarchyMeta", value))
        }
        /// Sets the parameter `ignoreLimit`.
        pub fn ignore_limit(self, value: bool) -> Self {
            Self(self.0.query("ignoreLimit", value))
        }
        /// Sets the parameter `includeMetadataDetails`.
        pub fn include_metadata_details(self, value: bool) -> Self {
            Self(self.0.query("includeMetadataDetails", value))
        }
        /// Sets the parameter `includeNumDen`.
        pub fn include_num_den(self, value: bool) -> Self {
            Self(self.0.query("includeNumDen", value))
        }
        /// Sets the parameter `inputIdScheme`.
        pub fn input_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("inputIdScheme", value))
        }
        /// Sets the parameter `measureCriteria`.
        pub fn measure_criteria(self, value: impl ToString) -> Self {
            Self(self.0.query("measureCriteria", value))
        }
        /// Sets the parameter `order`.
        pub fn order(self, value: impl ToString) -> Self {
            Self(self.0.query("order", value))
        }
        /// Sets the parameter `orgUnitField`.
        pub fn org_unit_field(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitField", value))
        }
        /// Sets the parameter `outputDataElementIdScheme`.
        pub fn output_data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataElementIdScheme", value))
        }
        /// Sets the parameter `outputDataItemIdScheme`.
        pub fn output_data_item_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataItemIdScheme", value))
        }
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Sets the parameter `outputOrgUnitIdScheme`.
        pub fn output_org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputOrgUnitIdScheme", value))
        }
        /// Sets the parameter `preAggregationMeasureCriteria`.
        pub fn pre_aggregation_measure_criteria(self, value: impl ToString) -> Self {
            Self(self.0.query("preAggregationMeasureCriteria", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Sets the parameter `rows`.
        pub fn rows(self, value: impl ToString) -> Self {
            Self(self.0.query("rows", value))
        }
        /// Sets the parameter `showHierarchy`.
        pub fn show_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("showHierarchy", value))
        }
        /// Sets the parameter `skipData`.
        pub fn skip_data(self, value: bool) -> Self {
            Self(self.0.query("skipData", value))
        }
        /// Sets the parameter `skipMeta`.
        pub fn skip_meta(self, value: bool) -> Self {
            Self(self.0.query("skipMeta", value))
        }
        /// Sets the parameter `skipRounding`.
        pub fn skip_rounding(self, value: bool) -> Self {
            Self(self.0.query("skipRounding", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `timeField`.
        pub fn time_field(self, value: impl ToString) -> Self {
            Self(self.0.query("timeField", value))
        }
        /// Sets the parameter `userOrgUnit`.
        pub fn user_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnit", value))
        }
        /// Sets the parameter `userOrgUnitType`.
        pub fn user_org_unit_type(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnitType", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/analytics/dataValueSet.json`.
    pub fn get_data_value_set_json<V: Version>(
        client: &Client<V>,
    ) -> GetDataValueSetJson<'_, V> {
        GetDataValueSetJson(
            client.request_at(Method::GET, "analytics/dataValueSet.json", &[]),
        )
    }
    /// A call of `GET /api/analytics/dataValueSet.json`, begun with [`get_data_value_set_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDataValueSetJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDataValueSetJson<'c, V> {
        /// Sets the parameter `aggregationType`.
        pub fn aggregation_type(self, value: impl ToString) -> Self {
            Self(self.0.query("aggregationType", value))
        }
        /// Sets the parameter `approvalLevel`.
        pub fn approval_level(self, value: impl ToString) -> Self {
            Self(self.0.query("approvalLevel", value))
        }
        /// Sets the parameter `columns`.
        pub fn columns(self, value: impl ToString) -> Self {
            Self(self.0.query("columns", value))
        }
        /// Sets the parameter `completedOnly`.
        pub fn completed_only(self, value: bool) -> Self {
            Self(self.0.query("completedOnly", value))
        }
        /// Adds to the parameter `dimension`.
        pub fn dimension(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dimension", value)),
            )
        }
        /// Sets the parameter `displayProperty`.
        pub fn display_property(self, value: impl ToString) -> Self {
            Self(self.0.query("displayProperty", value))
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Sets the parameter `hideEmptyColumns`.
        pub fn hide_empty_columns(self, value: bool) -> Self {
            Self(self.0.query("hideEmptyColumns", value))
        }
        /// Sets the parameter `hideEmptyRows`.
        pub fn hide_empty_rows(self, value: bool) -> Self {
            Self(self.0.query("hideEmptyRows", value))
        }
        /// Sets the parameter `hierarchyMeta`.
        pub fn hierarchy_meta(self, value: bool) -> Self {
            Self(self.0.query("hierarchyMeta", value))
        }
        /// Sets the parameter `ignoreLimit`.
        pub fn ignore_limit(self, value: bool) -> Self {
            Self(self.0.query("ignoreLimit", value))
        }
        /// Sets the parameter `includeMetadataDetails`.
        pub fn include_metadata_details(self, value: bool) -> Self {
            Self(self.0.query("includeMetadataDetails", value))
        }
        /// Sets the parameter `includeNumDen`.
        pub fn include_num_den(self, value: bool) -> Self {
            Self(self.0.query("includeNumDen", value))
        }
        /// Sets the parameter `inputIdScheme`.
        pub fn input_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("inputIdScheme", value))
        }
        /// Sets the parameter `measureCriteria`.
        pub fn measure_criteria(self, value: impl ToString) -> Self {
            Self(self.0.query("measureCriteria", value))
        }
        /// Sets the parameter `order`.
        pub fn order(self, value: impl ToString) -> Self {
            Self(self.0.query("order", value))
        }
        /// Sets the parameter `orgUnitField`.
        pub fn org_unit_field(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitField", value))
        }
        /// Sets the parameter `outputDataElementIdScheme`.
        pub fn output_data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataElementIdScheme", value))
        }
        /// Sets the parameter `outputDataItemIdScheme`.
        pub fn output_data_item_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataItemIdScheme", value))
        }
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Sets the parameter `outputOrgUnitIdScheme`.
        pub fn output_org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputOrgUnitIdScheme", value))
        }
        /// Sets the parameter `preAggregationMeasureCriteria`.
        pub fn pre_aggregation_measure_criteria(self, value: impl ToString) -> Self {
            Self(self.0.query("preAggregationMeasureCriteria", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Sets the parameter `rows`.
        pub fn rows(self, value: impl ToString) -> Self {
            Self(self.0.query("rows", value))
        }
        /// Sets the parameter `showHierarchy`.
        pub fn show_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("showHierarchy", value))
        }
        /// Sets the parameter `skipData`.
        pub fn skip_data(self, value: bool) -> Self {
            Self(self.0.query("skipData", value))
        }
        /// Sets the parameter `skipMeta`.
        pub fn skip_meta(self, value: bool) -> Self {
            Self(self.0.query("skipMeta", value))
        }
        /// Sets the parameter `skipRounding`.
        pub fn skip_rounding(self, value: bool) -> Self {
            Self(self.0.query("skipRounding", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `timeField`.
        pub fn time_field(self, value: impl ToString) -> Self {
            Self(self.0.query("timeField", value))
        }
        /// Sets the parameter `userOrgUnit`.
        pub fn user_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnit", value))
        }
        /// Sets the parameter `userOrgUnitType`.
        pub fn user_org_unit_type(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnitType", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::DataValueSet, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/analytics/dataValueSet.xml`.
    pub fn get_data_value_set_xml<V: Version>(
        client: &Client<V>,
    ) -> GetDataValueSetXml<'_, V> {
        GetDataValueSetXml(
            client.request_at(Method::GET, "analytics/dataValueSet.xml", &[]),
        )
    }
    /// A call of `GET /api/analytics/dataValueSet.xml`, begun with [`get_data_value_set_xml`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDataValueSetXml<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDataValueSetXml<'c, V> {
        /// Sets the parameter `aggregationType`.
        pub fn aggregation_type(self, value: impl ToString) -> Self {
            Self(self.0.query("aggregationType", value))
        }
        /// Sets the parameter `approvalLevel`.
        pub fn approval_level(self, value: impl ToString) -> Self {
            Self(self.0.query("approvalLevel", value))
        }
        /// Sets the parameter `columns`.
        pub fn columns(self, value: impl ToString) -> Self {
            Self(self.0.query("columns", value))
        }
        /// Sets the parameter `completedOnly`.
        pub fn completed_only(self, value: bool) -> Self {
            Self(self.0.query("completedOnly", value))
        }
        /// Adds to the parameter `dimension`.
        pub fn dimension(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dimension", value)),
            )
        }
        /// Sets the parameter `displayProperty`.
        pub fn display_property(self, value: impl ToString) -> Self {
            Self(self.0.query("displayProperty", value))
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Sets the parameter `hideEmptyColumns`.
        pub fn hide_empty_columns(self, value: bool) -> Self {
            Self(self.0.query("hideEmptyColumns", value))
        }
        /// Sets the parameter `hideEmptyRows`.
        pub fn hide_empty_rows(self, value: bool) -> Self {
            Self(self.0.query("hideEmptyRows", value))
        }
        /// Sets the parameter `hierarchyMeta`.
        pub fn hierarchy_meta(self, value: bool) -> Self {
            Self(self.0.query("hierarchyMeta", value))
        }
        /// Sets the parameter `ignoreLimit`.
        pub fn ignore_limit(self, value: bool) -> Self {
            Self(self.0.query("ignoreLimit", value))
        }
        /// Sets the parameter `includeMetadataDetails`.
        pub fn include_metadata_details(self, value: bool) -> Self {
            Self(self.0.query("includeMetadataDetails", value))
        }
        /// Sets the parameter `includeNumDen`.
        pub fn include_num_den(self, value: bool) -> Self {
            Self(self.0.query("includeNumDen", value))
        }
        /// Sets the parameter `inputIdScheme`.
        pub fn input_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("inputIdScheme", value))
        }
        /// Sets the parameter `measureCriteria`.
        pub fn measure_criteria(self, value: impl ToString) -> Self {
            Self(self.0.query("measureCriteria", value))
        }
        /// Sets the parameter `order`.
        pub fn order(self, value: impl ToString) -> Self {
            Self(self.0.query("order", value))
        }
        /// Sets the parameter `orgUnitField`.
        pub fn org_unit_field(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitField", value))
        }
        /// Sets the parameter `outputDataElementIdScheme`.
        pub fn output_data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataElementIdScheme", value))
        }
        /// Sets the parameter `outputDataItemIdScheme`.
        pub fn output_data_item_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataItemIdScheme", value))
        }
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Sets the parameter `outputOrgUnitIdScheme`.
        pub fn output_org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputOrgUnitIdScheme", value))
        }
        /// Sets the parameter `preAggregationMeasureCriteria`.
        pub fn pre_aggregation_measure_criteria(self, value: impl ToString) -> Self {
            Self(self.0.query("preAggregationMeasureCriteria", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Sets the parameter `rows`.
        pub fn rows(self, value: impl ToString) -> Self {
            Self(self.0.query("rows", value))
        }
        /// Sets the parameter `showHierarchy`.
        pub fn show_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("showHierarchy", value))
        }
        /// Sets the parameter `skipData`.
        pub fn skip_data(self, value: bool) -> Self {
            Self(self.0.query("skipData", value))
        }
        /// Sets the parameter `skipMeta`.
        pub fn skip_meta(self, value: bool) -> Self {
            Self(self.0.query("skipMeta", value))
        }
        /// Sets the parameter `skipRounding`.
        pub fn skip_rounding(self, value: bool) -> Self {
            Self(self.0.query("skipRounding", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `timeField`.
        pub fn time_field(self, value: impl ToString) -> Self {
            Self(self.0.query("timeField", value))
        }
        /// Sets the parameter `userOrgUnit`.
        pub fn user_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnit", value))
        }
        /// Sets the parameter `userOrgUnitType`.
        pub fn user_org_unit_type(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnitType", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::DataValueSet, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/analytics/debug/sql`.
    pub fn get_debug_sql<V: Version>(client: &Client<V>) -> GetDebugSql<'_, V> {
        GetDebugSql(client.request_at(Method::GET, "analytics/debug/sql", &[]))
    }
    /// A call of `GET /api/analytics/debug/sql`, begun with [`get_debug_sql`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDebugSql<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDebugSql<'c, V> {
        /// Sets the parameter `aggregationType`.
        pub fn aggregation_type(self, value: impl ToString) -> Self {
            Self(self.0.query("aggregationType", value))
        }
        /// Sets the parameter `approvalLevel`.
        pub fn approval_level(self, value: impl ToString) -> Self {
            Self(self.0.query("approvalLevel", value))
        }
        /// Sets the parameter `columns`.
        pub fn columns(self, value: impl ToString) -> Self {
            Self(self.0.query("columns", value))
        }
        /// Sets the parameter `completedOnly`.
        pub fn completed_only(self, value: bool) -> Self {
            Self(self.0.query("completedOnly", value))
        }
        /// Adds to the parameter `dimension`.
        pub fn dimension(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dimension", value)),
            )
        }
        /// Sets the parameter `displayProperty`.
        pub fn display_property(self, value: impl ToString) -> Self {
            Self(self.0.query("displayProperty", value))
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Sets the parameter `hideEmptyColumns`.
        pub fn hide_empty_columns(self, value: bool) -> Self {
            Self(self.0.query("hideEmptyColumns", value))
        }
        /// Sets the parameter `hideEmptyRows`.
        pub fn hide_empty_rows(self, value: bool) -> Self {
            Self(self.0.query("hideEmptyRows", value))
        }
        /// Sets the parameter `hierarchyMeta`.
        pub fn hierarchy_meta(self, value: bool) -> Self {
            Self(self.0.query("hierarchyMeta", value))
        }
        /// Sets the parameter `ignoreLimit`.
        pub fn ignore_limit(self, value: bool) -> Self {
            Self(self.0.query("ignoreLimit", value))
        }
        /// Sets the parameter `includeMetadataDetails`.
        pub fn include_metadata_details(self, value: bool) -> Self {
            Self(self.0.query("includeMetadataDetails", value))
        }
        /// Sets the parameter `includeNumDen`.
        pub fn include_num_den(self, value: bool) -> Self {
            Self(self.0.query("includeNumDen", value))
        }
        /// Sets the parameter `inputIdScheme`.
        pub fn input_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("inputIdScheme", value))
        }
        /// Sets the parameter `measureCriteria`.
        pub fn measure_criteria(self, value: impl ToString) -> Self {
            Self(self.0.query("measureCriteria", value))
        }
        /// Sets the parameter `order`.
        pub fn order(self, value: impl ToString) -> Self {
            Self(self.0.query("order", value))
        }
        /// Sets the parameter `orgUnitField`.
        pub fn org_unit_field(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitField", value))
        }
        /// Sets the parameter `outputDataElementIdScheme`.
        pub fn output_data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataElementIdScheme", value))
        }
        /// Sets the parameter `outputDataItemIdScheme`.
        pub fn output_data_item_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataItemIdScheme", value))
        }
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Sets the parameter `outputOrgUnitIdScheme`.
        pub fn output_org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputOrgUnitIdScheme", value))
        }
        /// Sets the parameter `preAggregationMeasureCriteria`.
        pub fn pre_aggregation_measure_criteria(self, value: impl ToString) -> Self {
            Self(self.0.query("preAggregationMeasureCriteria", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Sets the parameter `rows`.
        pub fn rows(self, value: impl ToString) -> Self {
            Self(self.0.query("rows", value))
        }
        /// Sets the parameter `showHierarchy`.
        pub fn show_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("showHierarchy", value))
        }
        /// Sets the parameter `skipData`.
        pub fn skip_data(self, value: bool) -> Self {
            Self(self.0.query("skipData", value))
        }
        /// Sets the parameter `skipMeta`.
        pub fn skip_meta(self, value: bool) -> Self {
            Self(self.0.query("skipMeta", value))
        }
        /// Sets the parameter `skipRounding`.
        pub fn skip_rounding(self, value: bool) -> Self {
            Self(self.0.query("skipRounding", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `timeField`.
        pub fn time_field(self, value: impl ToString) -> Self {
            Self(self.0.query("timeField", value))
        }
        /// Sets the parameter `userOrgUnit`.
        pub fn user_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnit", value))
        }
        /// Sets the parameter `userOrgUnitType`.
        pub fn user_org_unit_type(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnitType", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/analytics/rawData.csv`.
    pub fn get_raw_data_csv<V: Version>(client: &Client<V>) -> GetRawDataCsv<'_, V> {
        GetRawDataCsv(client.request_at(Method::GET, "analytics/rawData.csv", &[]))
    }
    /// A call of `GET /api/analytics/rawData.csv`, begun with [`get_raw_data_csv`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetRawDataCsv<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetRawDataCsv<'c, V> {
        /// Sets the parameter `aggregationType`.
        pub fn aggregation_type(self, value: impl ToString) -> Self {
            Self(self.0.query("aggregationType", value))
        }
        /// Sets the parameter `approvalLevel`.
        pub fn approval_level(self, value: impl ToString) -> Self {
            Self(self.0.query("approvalLevel", value))
        }
        /// Sets the parameter `columns`.
        pub fn columns(self, value: impl ToString) -> Self {
            Self(self.0.query("columns", value))
        }
        /// Sets the parameter `completedOnly`.
        pub fn completed_only(self, value: bool) -> Self {
            Self(self.0.query("completedOnly", value))
        }
        /// Adds to the parameter `dimension`.
        pub fn dimension(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dimension", value)),
            )
        }
        /// Sets the parameter `displayProperty`.
        pub fn display_property(self, value: impl ToString) -> Self {
            Self(self.0.query("displayProperty", value))
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Sets the parameter `hideEmptyColumns`.
        pub fn hide_empty_columns(self, value: bool) -> Self {
            Self(self.0.query("hideEmptyColumns", value))
        }
        /// Sets the parameter `hideEmptyRows`.
        pub fn hide_empty_rows(self, value: bool) -> Self {
            Self(self.0.query("hideEmptyRows", value))
        }
        /// Sets the parameter `hierarchyMeta`.
        pub fn hierarchy_meta(self, value: bool) -> Self {
            Self(self.0.query("hierarchyMeta", value))
        }
        /// Sets the parameter `ignoreLimit`.
        pub fn ignore_limit(self, value: bool) -> Self {
            Self(self.0.query("ignoreLimit", value))
        }
        /// Sets the parameter `includeMetadataDetails`.
        pub fn include_metadata_details(self, value: bool) -> Self {
            Self(self.0.query("includeMetadataDetails", value))
        }
        /// Sets the parameter `includeNumDen`.
        pub fn include_num_den(self, value: bool) -> Self {
            Self(self.0.query("includeNumDen", value))
        }
        /// Sets the parameter `inputIdScheme`.
        pub fn input_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("inputIdScheme", value))
        }
        /// Sets the parameter `measureCriteria`.
        pub fn measure_criteria(self, value: impl ToString) -> Self {
            Self(self.0.query("measureCriteria", value))
        }
        /// Sets the parameter `order`.
        pub fn order(self, value: impl ToString) -> Self {
            Self(self.0.query("order", value))
        }
        /// Sets the parameter `orgUnitField`.
        pub fn org_unit_field(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitField", value))
        }
        /// Sets the parameter `outputDataElementIdScheme`.
        pub fn output_data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataElementIdScheme", value))
        }
        /// Sets the parameter `outputDataItemIdScheme`.
        pub fn output_data_item_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataItemIdScheme", value))
        }
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Sets the parameter `outputOrgUnitIdScheme`.
        pub fn output_org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputOrgUnitIdScheme", value))
        }
        /// Sets the parameter `preAggregationMeasureCriteria`.
        pub fn pre_aggregation_measure_criteria(self, value: impl ToString) -> Self {
            Self(self.0.query("preAggregationMeasureCriteria", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Sets the parameter `rows`.
        pub fn rows(self, value: impl ToString) -> Self {
            Self(self.0.query("rows", value))
        }
        /// Sets the parameter `showHierarchy`.
        pub fn show_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("showHierarchy", value))
        }
        /// Sets the parameter `skipData`.
        pub fn skip_data(self, value: bool) -> Self {
            Self(self.0.query("skipData", value))
        }
        /// Sets the parameter `skipMeta`.
        pub fn skip_meta(self, value: bool) -> Self {
            Self(self.0.query("skipMeta", value))
        }
        /// Sets the parameter `skipRounding`.
        pub fn skip_rounding(self, value: bool) -> Self {
            Self(self.0.query("skipRounding", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `timeField`.
        pub fn time_field(self, value: impl ToString) -> Self {
            Self(self.0.query("timeField", value))
        }
        /// Sets the parameter `userOrgUnit`.
        pub fn user_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnit", value))
        }
        /// Sets the parameter `userOrgUnitType`.
        pub fn user_org_unit_type(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnitType", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/analytics/rawData.json`.
    pub fn get_raw_data_json<V: Version>(client: &Client<V>) -> GetRawDataJson<'_, V> {
        GetRawDataJson(client.request_at(Method::GET, "analytics/rawData.json", &[]))
    }
    /// A call of `GET /api/analytics/rawData.json`, begun with [`get_raw_data_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetRawDataJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetRawDataJson<'c, V> {
        /// Sets the parameter `aggregationType`.
        pub fn aggregation_type(self, value: impl ToString) -> Self {
            Self(self.0.query("aggregationType", value))
        }
        /// Sets the parameter `approvalLevel`.
        pub fn approval_level(self, value: impl ToString) -> Self {
            Self(self.0.query("approvalLevel", value))
        }
        /// Sets the parameter `columns`.
        pub fn columns(self, value: impl ToString) -> Self {
            Self(self.0.query("columns", value))
        }
        /// Sets the parameter `completedOnly`.
        pub fn completed_only(self, value: bool) -> Self {
            Self(self.0.query("completedOnly", value))
        }
        /// Adds to the parameter `dimension`.
        pub fn dimension(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dimension", value)),
            )
        }
        /// Sets the parameter `displayProperty`.
        pub fn display_property(self, value: impl ToString) -> Self {
            Self(self.0.query("displayProperty", value))
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Sets the parameter `hideEmptyColumns`.
        pub fn hide_empty_columns(self, value: bool) -> Self {
            Self(self.0.query("hideEmptyColumns", value))
        }
        /// Sets the parameter `hideEmptyRows`.
        pub fn hide_empty_rows(self, value: bool) -> Self {
            Self(self.0.query("hideEmptyRows", value))
        }
        /// Sets the parameter `hierarchyMeta`.
        pub fn hierarchy_meta(self, value: bool) -> Self {
            Self(self.0.query("hierarchyMeta", value))
        }
        /// Sets the parameter `ignoreLimit`.
        pub fn ignore_limit(self, value: bool) -> Self {
            Self(self.0.query("ignoreLimit", value))
        }
        /// Sets the parameter `includeMetadataDetails`.
        pub fn include_metadata_details(self, value: bool) -> Self {
            Self(self.0.query("includeMetadataDetails", value))
        }
        /// Sets the parameter `includeNumDen`.
        pub fn include_num_den(self, value: bool) -> Self {
            Self(self.0.query("includeNumDen", value))
        }
        /// Sets the parameter `inputIdScheme`.
        pub fn input_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("inputIdScheme", value))
        }
        /// Sets the parameter `measureCriteria`.
        pub fn measure_criteria(self, value: impl ToString) -> Self {
            Self(self.0.query("measureCriteria", value))
        }
        /// Sets the parameter `order`.
        pub fn order(self, value: impl ToString) -> Self {
            Self(self.0.query("order", value))
        }
        /// Sets the parameter `orgUnitField`.
        pub fn org_unit_field(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitField", value))
        }
        /// Sets the parameter `outputDataElementIdScheme`.
        pub fn output_data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataElementIdScheme", value))
        }
        /// Sets the parameter `outputDataItemIdScheme`.
        pub fn output_data_item_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataItemIdScheme", value))
        }
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Sets the parameter `outputOrgUnitIdScheme`.
        pub fn output_org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputOrgUnitIdScheme", value))
        }
        /// Sets the parameter `preAggregationMeasureCriteria`.
        pub fn pre_aggregation_measure_criteria(self, value: impl ToString) -> Self {
            Self(self.0.query("preAggregationMeasureCriteria", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Sets the parameter `rows`.
        pub fn rows(self, value: impl ToString) -> Self {
            Self(self.0.query("rows", value))
        }
        /// Sets the parameter `showHierarchy`.
        pub fn show_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("showHierarchy", value))
        }
        /// Sets the parameter `skipData`.
        pub fn skip_data(self, value: bool) -> Self {
            Self(self.0.query("skipData", value))
        }
        /// Sets the parameter `skipMeta`.
        pub fn skip_meta(self, value: bool) -> Self {
            Self(self.0.query("skipMeta", value))
        }
        /// Sets the parameter `skipRounding`.
        pub fn skip_rounding(self, value: bool) -> Self {
            Self(self.0.query("skipRounding", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `timeField`.
        pub fn time_field(self, value: impl ToString) -> Self {
            Self(self.0.query("timeField", value))
        }
        /// Sets the parameter `userOrgUnit`.
        pub fn user_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnit", value))
        }
        /// Sets the parameter `userOrgUnitType`.
        pub fn user_org_unit_type(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnitType", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::Grid, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/analytics/tableTypes`.
    pub fn get_table_types<V: Version>(client: &Client<V>) -> GetTableTypes<'_, V> {
        GetTableTypes(client.request_at(Method::GET, "analytics/tableTypes", &[]))
    }
    /// A call of `GET /api/analytics/tableTypes`, begun with [`get_table_types`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetTableTypes<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetTableTypes<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<enums::AnalyticsTableType>, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `AnalyticsOutlierDetection`.
pub mod analytics_outlier_detection {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/analytics/outlierDetection`.
    pub fn get_outliers_json<V: Version>(client: &Client<V>) -> GetOutliersJson<'_, V> {
        GetOutliersJson(
            client.request_at(Method::GET, "analytics/outlierDetection", &[]),
        )
    }
    /// A call of `GET /api/analytics/outlierDetection`, begun with [`get_outliers_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetOutliersJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetOutliersJson<'c, V> {
        /// Sets the parameter `algorithm`.
        pub fn algorithm(self, value: impl ToString) -> Self {
            Self(self.0.query("algorithm", value))
        }
        /// Sets the parameter `dataEndDate`.
        pub fn data_end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("dataEndDate", value))
        }
        /// Sets the parameter `dataStartDate`.
        pub fn data_start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("dataStartDate", value))
        }
        /// Adds to the parameter `ds`.
        pub fn ds(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ds", value)),
            )
        }
        /// Adds to the parameter `dx`.
        pub fn dx(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dx", value)),
            )
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Adds to the parameter `headers`.
        pub fn headers(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("headers", value)),
            )
        }
        /// Sets the parameter `maxResults`.
        pub fn max_results(self, value: i64) -> Self {
            Self(self.0.query("maxResults", value))
        }
        /// Sets the parameter `orderBy`.
        pub fn order_by(self, value: impl ToString) -> Self {
            Self(self.0.query("orderBy", value))
        }
        /// Adds to the parameter `ou`.
        pub fn ou(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ou", value)),
            )
        }
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Sets the parameter `pe`.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Sets the parameter `skipRounding`.
        pub fn skip_rounding(self, value: bool) -> Self {
            Self(self.0.query("skipRounding", value))
        }
        /// Sets the parameter `sortOrder`.
        pub fn sort_order(self, value: impl ToString) -> Self {
            Self(self.0.query("sortOrder", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `threshold`.
        pub fn threshold(self, value: f64) -> Self {
            Self(self.0.query("threshold", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::Grid, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `DataItemQuery`.
pub mod data_item_query {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version};
    /// Begins the call of `GET /api/dataItems`.
    pub fn get_json<V: Version>(client: &Client<V>) -> GetJson<'_, V> {
        GetJson(client.request_at(Method::GET, "dataItems", &[]))
    }
    /// A call of `GET /api/dataItems`, begun with [`get_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetJson<'c, V> {
        /// Adds to the parameter `order`, which is known in 2.42 and 2.43 only.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
            )
        }
        /// Adds to the parameter `orders`.
        pub fn orders(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("orders", value)),
            )
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
}
/// Operations of the server's `Dimension`.
pub mod dimension {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version};
    /// Begins the call of `GET /api/dimensions/constraints`.
    pub fn get_dimension_constraints<V: Version>(
        client: &Client<V>,
    ) -> GetDimensionConstraints<'_, V> {
        GetDimensionConstraints(
            client.request_at(Method::GET, "dimensions/constraints", &[]),
        )
    }
    /// A call of `GET /api/dimensions/constraints`, begun with [`get_dimension_constraints`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDimensionConstraints<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDimensionConstraints<'c, V> {
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `links`.
        pub fn links(self, value: bool) -> Self {
            Self(self.0.query("links", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
    /// Begins the call of `GET /api/dimensions/dataSet/{uid}`.
    pub fn get_dimensions_for_data_set<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetDimensionsForDataSet<'c, V> {
        GetDimensionsForDataSet(
            client.request_at(Method::GET, "dimensions/dataSet/{}", &[uid]),
        )
    }
    /// A call of `GET /api/dimensions/dataSet/{uid}`, begun with [`get_dimensions_for_data_set`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDimensionsForDataSet<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDimensionsForDataSet<'c, V> {
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `links`.
        pub fn links(self, value: bool) -> Self {
            Self(self.0.query("links", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
    /// Begins the call of `GET /api/dimensions/recommendations`.
    pub fn get_recommended_dimensions<V: Version>(
        client: &Client<V>,
    ) -> GetRecommendedDimensions<'_, V> {
        GetRecommendedDimensions(
            client.request_at(Method::GET, "dimensions/recommendations", &[]),
        )
    }
    /// A call of `GET /api/dimensions/recommendations`, begun with [`get_recommended_dimensions`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetRecommendedDimensions<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetRecommendedDimensions<'c, V> {
        /// Adds to the parameter `dimension`. The server demands it.
        pub fn dimension(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dimension", value)),
            )
        }
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
    /// Begins the call of `GET /api/dimensions/{uid}/items`.
    pub fn get_items<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetItems<'c, V> {
        GetItems(client.request_at(Method::GET, "dimensions/{}/items", &[uid]))
    }
    /// A call of `GET /api/dimensions/{uid}/items`, begun with [`get_items`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetItems<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetItems<'c, V> {
        /// Sets the parameter `defaults`, which is known in 2.42 and 2.43 only.
        pub fn defaults(self, value: impl ToString) -> Self {
            Self(self.0.query("defaults", value))
        }
        /// Adds to the parameter `fields`, which is known in 2.42 and 2.43 only.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Adds to the parameter `filter`, which is known in 2.42 and 2.43 only.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Adds to the parameter `order`, which is known in 2.42 and 2.43 only.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
            )
        }
        /// Adds to the parameter `orders`, which is known in 2.41 only.
        pub fn orders(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("orders", value)),
            )
        }
        /// Sets the parameter `page`, which is known in 2.42 and 2.43 only.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`, which is known in 2.42 and 2.43 only.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`, which is known in 2.42 and 2.43 only.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Sets the parameter `query`, which is known in 2.42 and 2.43 only.
        pub fn query(self, value: impl ToString) -> Self {
            Self(self.0.query("query", value))
        }
        /// Sets the parameter `rootJunction`, which is known in 2.42 and 2.43 only.
        pub fn root_junction(self, value: impl ToString) -> Self {
            Self(self.0.query("rootJunction", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
}
/// Operations of the server's `EnrollmentAggregateAnalytics`.
pub mod enrollment_aggregate_analytics {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/analytics/enrollments/aggregate/dimensions`.
    pub fn get_aggregate_dimensions<V: Version>(
        client: &Client<V>,
    ) -> GetAggregateDimensions<'_, V> {
        GetAggregateDimensions(
            client
                .request_at(
                    Method::GET,
                    "analytics/enrollments/aggregate/dimensions",
                    &[],
                ),
        )
    }
    /// A call of `GET /api/analytics/enrollments/aggregate/dimensions`, begun with [`get_aggregate_dimensions`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAggregateDimensions<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAggregateDimensions<'c, V> {
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Adds to the parameter `order`, which is known in 2.41 and 2.42 only.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
            )
        }
        /// Sets the parameter `page`, which is known in 2.41 and 2.42 only.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`, which is known in 2.41 and 2.42 only.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `pageSizeWithDefault`, which is known in 2.41 and 2.42 only.
        pub fn page_size_with_default(self, value: i64) -> Self {
            Self(self.0.query("pageSizeWithDefault", value))
        }
        /// Sets the parameter `pageWithDefault`, which is known in 2.41 and 2.42 only.
        pub fn page_with_default(self, value: i64) -> Self {
            Self(self.0.query("pageWithDefault", value))
        }
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Sets the parameter `programId`. The server demands it.
        pub fn program_id(self, value: impl ToString) -> Self {
            Self(self.0.query("programId", value))
        }
        /// Sets the parameter `skipPaging`, which is known in 2.41 and 2.42 only.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
        }
        /// Sets the parameter `totalPages`, which is known in 2.41 and 2.42 only.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
    /// Begins the call of `GET /api/analytics/enrollments/aggregate/{program}`.
    pub fn get_aggregate_json<'c, V: Version>(
        client: &'c Client<V>,
        program: &str,
    ) -> GetAggregateJson<'c, V> {
        GetAggregateJson(
            client
                .request_at(
                    Method::GET,
                    "analytics/enrollments/aggregate/{}",
                    &[program],
                ),
        )
    }
    /// A call of `GET /api/analytics/enrollments/aggregate/{program}`, begun with [`get_aggregate_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAggregateJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAggregateJson<'c, V> {
        /// Sets the parameter `aggregateEndpoint`.
        pub fn aggregate_endpoint(self, value: bool) -> Self {
            Self(self.0.query("aggregateEndpoint", value))
        }
        /// Sets the parameter `aggregatedEnrollments`.
        pub fn aggregated_enrollments(self, value: bool) -> Self {
            Self(self.0.query("aggregatedEnrollments", value))
        }
        /// Adds to the parameter `asc`.
        pub fn asc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("asc", value)),
            )
        }
        /// Sets the parameter `completedOnly`.
        pub fn completed_only(self, value: bool) -> Self {
            Self(self.0.query("completedOnly", value))
        }
        /// Sets the parameter `coordinateField`.
        pub fn coordinate_field(self, value: impl ToString) -> Self {
            Self(self.0.query("coordinateField", value))
        }
        /// Sets the parameter `coordinatesOnly`.
        pub fn coordinates_only(self, value: bool) -> Self {
            Self(self.0.query("coordinatesOnly", value))
        }
        /// Sets the parameter `dataIdScheme`.
        pub fn data_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataIdScheme", value))
        }
        /// Adds to the parameter `desc`.
        pub fn desc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("desc", value)),
            )
        }
        /// Adds to the parameter `dimension`.
        pub fn dimension(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dimension", value)),
            )
        }
        /// Sets the parameter `displayProperty`.
        pub fn display_property(self, value: impl ToString) -> Self {
            Self(self.0.query("displayProperty", value))
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Sets the parameter `endpointAction`.
        pub fn endpoint_action(self, value: impl ToString) -> Self {
            Self(self.0.query("endpointAction", value))
        }
        /// Sets the parameter `endpointItem`.
        pub fn endpoint_item(self, value: impl ToString) -> Self {
            Self(self.0.query("endpointItem", value))
        }
        /// Sets the parameter `enhancedConditions`.
        pub fn enhanced_conditions(self, value: bool) -> Self {
            Self(self.0.query("enhancedConditions", value))
        }
        /// Sets the parameter `enrollmentDate`.
        pub fn enrollment_date(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentDate", value))
        }
        /// Sets the parameter `enrollmentEndpointItem`.
        pub fn enrollment_endpoint_item(self, value: bool) -> Self {
            Self(self.0.query("enrollmentEndpointItem", value))
        }
        /// Sets the parameter `eventDate`, which is known in 2.43 only.
        pub fn event_date(self, value: impl ToString) -> Self {
            Self(self.0.query("eventDate", value))
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Adds to the parameter `headers`.
        pub fn headers(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("headers", value)),
            )
        }
        /// Sets the parameter `hierarchyMeta`.
        pub fn hierarchy_meta(self, value: bool) -> Self {
            Self(self.0.query("hierarchyMeta", value))
        }
        /// Sets the parameter `incidentDate`.
        pub fn incident_date(self, value: impl ToString) -> Self {
            Self(self.0.query("incidentDate", value))
        }
        /// Sets the parameter `includeMetadataDetails`.
        pub fn include_metadata_details(self, value: bool) -> Self {
            Self(self.0.query("includeMetadataDetails", value))
        }
        /// Sets the parameter `lastUpdated`.
        pub fn last_updated(self, value: impl ToString) -> Self {
            Self(self.0.query("lastUpdated", value))
        }
        /// Sets the parameter `limit`, which is known in 2.43 only.
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.query("limit", value))
        }
        /// Sets the parameter `occurredDate`, which is known in 2.42 and 2.43 only.
        pub fn occurred_date(self, value: impl ToString) -> Self {
            Self(self.0.query("occurredDate", value))
        }
        /// Sets the parameter `ouMode`.
        pub fn ou_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("ouMode", value))
        }
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Sets the parameter `page`.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Adds to the parameter `programStatus`.
        pub fn program_status(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("programStatus", value)),
            )
        }
        /// Sets the parameter `queryEndpoint`.
        pub fn query_endpoint(self, value: bool) -> Self {
            Self(self.0.query("queryEndpoint", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Sets the parameter `rowContext`.
        pub fn row_context(self, value: bool) -> Self {
            Self(self.0.query("rowContext", value))
        }
        /// Sets the parameter `scheduledDate`, which is known in 2.43 only.
        pub fn scheduled_date(self, value: impl ToString) -> Self {
            Self(self.0.query("scheduledDate", value))
        }
        /// Sets the parameter `showHierarchy`.
        pub fn show_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("showHierarchy", value))
        }
        /// Sets the parameter `skipData`.
        pub fn skip_data(self, value: bool) -> Self {
            Self(self.0.query("skipData", value))
        }
        /// Sets the parameter `skipMeta`.
        pub fn skip_meta(self, value: bool) -> Self {
            Self(self.0.query("skipMeta", value))
        }
        /// Sets the parameter `skipRounding`.
        pub fn skip_rounding(self, value: bool) -> Self {
            Self(self.0.query("skipRounding", value))
        }
        /// Sets the parameter `sortOrder`.
        pub fn sort_order(self, value: impl ToString) -> Self {
            Self(self.0.query("sortOrder", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `timeField`.
        pub fn time_field(self, value: impl ToString) -> Self {
            Self(self.0.query("timeField", value))
        }
        /// Sets the parameter `totalPages`.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Sets the parameter `userOrgUnit`.
        pub fn user_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnit", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::Grid, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `EnrollmentQueryAnalytics`.
pub mod enrollment_query_analytics {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/analytics/enrollments/query/dimensions`.
    pub fn get_query_dimensions<V: Version>(
        client: &Client<V>,
    ) -> GetQueryDimensions<'_, V> {
        GetQueryDimensions(
            client.request_at(Method::GET, "analytics/enrollments/query/dimensions", &[]),
        )
    }
    /// A call of `GET /api/analytics/enrollments/query/dimensions`, begun with [`get_query_dimensions`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetQueryDimensions<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetQueryDimensions<'c, V> {
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Adds to the parameter `order`, which is known in 2.41 and 2.42 only.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
            )
        }
        /// Sets the parameter `page`, which is known in 2.41 and 2.42 only.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`, which is known in 2.41 and 2.42 only.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `pageSizeWithDefault`, which is known in 2.41 and 2.42 only.
        pub fn page_size_with_default(self, value: i64) -> Self {
            Self(self.0.query("pageSizeWithDefault", value))
        }
        /// Sets the parameter `pageWithDefault`, which is known in 2.41 and 2.42 only.
        pub fn page_with_default(self, value: i64) -> Self {
            Self(self.0.query("pageWithDefault", value))
        }
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Sets the parameter `programId`. The server demands it.
        pub fn program_id(self, value: impl ToString) -> Self {
            Self(self.0.query("programId", value))
        }
        /// Sets the parameter `skipPaging`, which is known in 2.41 and 2.42 only.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
        }
        /// Sets the parameter `totalPages`, which is known in 2.41 and 2.42 only.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
    /// Begins the call of `GET /api/analytics/enrollments/query/{program}`.
    pub fn get_query_json<'c, V: Version>(
        client: &'c Client<V>,
        program: &str,
    ) -> GetQueryJson<'c, V> {
        GetQueryJson(
            client.request_at(Method::GET, "analytics/enrollments/query/{}", &[program]),
        )
    }
    /// A call of `GET /api/analytics/enrollments/query/{program}`, begun with [`get_query_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetQueryJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetQueryJson<'c, V> {
        /// Sets the parameter `aggregateEndpoint`.
        pub fn aggregate_endpoint(self, value: bool) -> Self {
            Self(self.0.query("aggregateEndpoint", value))
        }
        /// Sets the parameter `aggregatedEnrollments`.
        pub fn aggregated_enrollments(self, value: bool) -> Self {
            Self(self.0.query("aggregatedEnrollments", value))
        }
        /// Adds to the parameter `asc`.
        pub fn asc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("asc", value)),
            )
        }
        /// Sets the parameter `completedOnly`.
        pub fn completed_only(self, value: bool) -> Self {
            Self(self.0.query("completedOnly", value))
        }
        /// Sets the parameter `coordinateField`.
        pub fn coordinate_field(self, value: impl ToString) -> Self {
            Self(self.0.query("coordinateField", value))
        }
        /// Sets the parameter `coordinatesOnly`.
        pub fn coordinates_only(self, value: bool) -> Self {
            Self(self.0.query("coordinatesOnly", value))
        }
        /// Sets the parameter `dataIdScheme`.
        pub fn data_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataIdScheme", value))
        }
        /// Adds to the parameter `desc`.
        pub fn desc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("desc", value)),
            )
        }
        /// Adds to the parameter `dimension`.
        pub fn dimension(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dimension", value)),
            )
        }
        /// Sets the parameter `displayProperty`.
        pub fn display_property(self, value: impl ToString) -> Self {
            Self(self.0.query("displayProperty", value))
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Sets the parameter `endpointAction`.
        pub fn endpoint_action(self, value: impl ToString) -> Self {
            Self(self.0.query("endpointAction", value))
        }
        /// Sets the parameter `endpointItem`.
        pub fn endpoint_item(self, value: impl ToString) -> Self {
            Self(self.0.query("endpointItem", value))
        }
        /// Sets the parameter `enhancedConditions`.
        pub fn enhanced_conditions(self, value: bool) -> Self {
            Self(self.0.query("enhancedConditions", value))
        }
        /// Sets the parameter `enrollmentDate`.
        pub fn enrollment_date(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentDate", value))
        }
        /// Sets the parameter `enrollmentEndpointItem`.
        pub fn enrollment_endpoint_item(self, value: bool) -> Self {
            Self(self.0.query("enrollmentEndpointItem", value))
        }
        /// Sets the parameter `eventDate`, which is known in 2.43 only.
        pub fn event_date(self, value: impl ToString) -> Self {
            Self(self.0.query("eventDate", value))
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Adds to the parameter `headers`.
        pub fn headers(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("headers", value)),
            )
        }
        /// Sets the parameter `hierarchyMeta`.
        pub fn hierarchy_meta(self, value: bool) -> Self {
            Self(self.0.query("hierarchyMeta", value))
        }
        /// Sets the parameter `incidentDate`.
        pub fn incident_date(self, value: impl ToString) -> Self {
            Self(self.0.query("incidentDate", value))
        }
        /// Sets the parameter `includeMetadataDetails`.
        pub fn include_metadata_details(self, value: bool) -> Self {
            Self(self.0.query("includeMetadataDetails", value))
        }
        /// Sets the parameter `lastUpdated`.
        pub fn last_updated(self, value: impl ToString) -> Self {
            Self(self.0.query("lastUpdated", value))
        }
        /// Sets the parameter `limit`, which is known in 2.43 only.
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.query("limit", value))
        }
        /// Sets the parameter `occurredDate`, which is known in 2.42 and 2.43 only.
        pub fn occurred_date(self, value: impl ToString) -> Self {
            Self(self.0.query("occurredDate", value))
        }
        /// Sets the parameter `ouMode`.
        pub fn ou_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("ouMode", value))
        }
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Sets the parameter `page`.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Adds to the parameter `programStatus`.
        pub fn program_status(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("programStatus", value)),
            )
        }
        /// Sets the parameter `queryEndpoint`.
        pub fn query_endpoint(self, value: bool) -> Self {
            Self(self.0.query("queryEndpoint", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Sets the parameter `rowContext`.
        pub fn row_context(self, value: bool) -> Self {
            Self(self.0.query("rowContext", value))
        }
        /// Sets the parameter `scheduledDate`, which is known in 2.43 only.
        pub fn scheduled_date(self, value: impl ToString) -> Self {
            Self(self.0.query("scheduledDate", value))
        }
        /// Sets the parameter `showHierarchy`.
        pub fn show_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("showHierarchy", value))
        }
        /// Sets the parameter `skipData`.
        pub fn skip_data(self, value: bool) -> Self {
            Self(self.0.query("skipData", value))
        }
        /// Sets the parameter `skipMeta`.
        pub fn skip_meta(self, value: bool) -> Self {
            Self(self.0.query("skipMeta", value))
        }
        /// Sets the parameter `skipRounding`.
        pub fn skip_rounding(self, value: bool) -> Self {
            Self(self.0.query("skipRounding", value))
        }
        /// Sets the parameter `sortOrder`.
        pub fn sort_order(self, value: impl ToString) -> Self {
            Self(self.0.query("sortOrder", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `timeField`.
        pub fn time_field(self, value: impl ToString) -> Self {
            Self(self.0.query("timeField", value))
        }
        /// Sets the parameter `totalPages`.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Sets the parameter `userOrgUnit`.
        pub fn user_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnit", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::Grid, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `EventAggregateAnalytics`.
pub mod event_aggregate_analytics {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/analytics/events/aggregate/dimensions`.
    pub fn get_aggregate_dimensions<V: Version>(
        client: &Client<V>,
    ) -> GetAggregateDimensions<'_, V> {
        GetAggregateDimensions(
            client.request_at(Method::GET, "analytics/events/aggregate/dimensions", &[]),
        )
    }
    /// A call of `GET /api/analytics/events/aggregate/dimensions`, begun with [`get_aggregate_dimensions`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAggregateDimensions<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAggregateDimensions<'c, V> {
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Adds to the parameter `order`, which is known in 2.41 and 2.42 only.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
            )
        }
        /// Sets the parameter `page`, which is known in 2.41 and 2.42 only.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`, which is known in 2.41 and 2.42 only.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `pageSizeWithDefault`, which is known in 2.41 and 2.42 only.
        pub fn page_size_with_default(self, value: i64) -> Self {
            Self(self.0.query("pageSizeWithDefault", value))
        }
        /// Sets the parameter `pageWithDefault`, which is known in 2.41 and 2.42 only.
        pub fn page_with_default(self, value: i64) -> Self {
            Self(self.0.query("pageWithDefault", value))
        }
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Sets the parameter `programStageId`. The server demands it.
        pub fn program_stage_id(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageId", value))
        }
        /// Sets the parameter `skipPaging`, which is known in 2.41 and 2.42 only.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
        }
        /// Sets the parameter `totalPages`, which is known in 2.41 and 2.42 only.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
    /// Begins the call of `GET /api/analytics/events/aggregate/{program}`.
    pub fn get_aggregate_json<'c, V: Version>(
        client: &'c Client<V>,
        program: &str,
    ) -> GetAggregateJson<'c, V> {
        GetAggregateJson(
            client.request_at(Method::GET, "analytics/events/aggregate/{}", &[program]),
        )
    }
    /// A call of `GET /api/analytics/events/aggregate/{program}`, begun with [`get_aggregate_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAggregateJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAggregateJson<'c, V> {
        /// Sets the parameter `aggregateData`.
        pub fn aggregate_data(self, value: bool) -> Self {
            Self(self.0.query("aggregateData", value))
        }
        /// Sets the parameter `aggregateEndpoint`.
        pub fn aggregate_endpoint(self, value: bool) -> Self {
            Self(self.0.query("aggregateEndpoint", value))
        }
        /// Sets the parameter `aggregationType`.
        pub fn aggregation_type(self, value: impl ToString) -> Self {
            Self(self.0.query("aggregationType", value))
        }
        /// Adds to the parameter `asc`.
        pub fn asc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("asc", value)),
            )
        }
        /// Sets the parameter `collapseDataDimensions`.
        pub fn collapse_data_dimensions(self, value: bool) -> Self {
            Self(self.0.query("collapseDataDimensions", value))
        }
        /// Sets the parameter `columns`.
        pub fn columns(self, value: impl ToString) -> Self {
            Self(self.0.query("columns", value))
        }
        /// Sets the parameter `completedOnly`.
        pub fn completed_only(self, value: bool) -> Self {
            Self(self.0.query("completedOnly", value))
        }
        /// Sets the parameter `coordinateField`.
        pub fn coordinate_field(self, value: impl ToString) -> Self {
            Self(self.0.query("coordinateField", value))
        }
        /// Sets the parameter `coordinatesOnly`.
        pub fn coordinates_only(self, value: bool) -> Self {
            Self(self.0.query("coordinatesOnly", value))
        }
        /// Sets the parameter `dataIdScheme`.
        pub fn data_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataIdScheme", value))
        }
        /// Sets the parameter `defaultCoordinateFallback`.
        pub fn default_coordinate_fallback(self, value: bool) -> Self {
            Self(self.0.query("defaultCoordinateFallback", value))
        }
        /// Adds to the parameter `desc`.
        pub fn desc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("desc", value)),
            )
        }
        /// Adds to the parameter `dimension`.
        pub fn dimension(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dimension", value)),
            )
        }
        /// Sets the parameter `displayProperty`.
        pub fn display_property(self, value: impl ToString) -> Self {
            Self(self.0.query("displayProperty", value))
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Sets the parameter `endpointAction`.
        pub fn endpoint_action(self, value: impl ToString) -> Self {
            Self(self.0.query("endpointAction", value))
        }
        /// Sets the parameter `endpointItem`.
        pub fn endpoint_item(self, value: impl ToString) -> Self {
            Self(self.0.query("endpointItem", value))
        }
        /// Sets the parameter `enhancedConditions`.
        pub fn enhanced_conditions(self, value: bool) -> Self {
            Self(self.0.query("enhancedConditions", value))
        }
        /// Sets the parameter `enrollmentDate`.
        pub fn enrollment_date(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentDate", value))
        }
        /// Sets the parameter `enrollmentEndpointItem`.
        pub fn enrollment_endpoint_item(self, value: bool) -> Self {
            Self(self.0.query("enrollmentEndpointItem", value))
        }
        /// Sets the parameter `enrollmentOccurredDate`, which is known in 2.42 and 2.43 only.
        pub fn enrollment_occurred_date(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentOccurredDate", value))
        }
        /// Sets the parameter `eventDate`.
        pub fn event_date(self, value: impl ToString) -> Self {
            Self(self.0.query("eventDate", value))
        }
        /// Adds to the parameter `eventStatus`.
        pub fn event_status(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("eventStatus", value)),
            )
        }
        /// Sets the parameter `fallbackCoordinateField`.
        pub fn fallback_coordinate_field(self, value: impl ToString) -> Self {
            Self(self.0.query("fallbackCoordinateField", value))
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Adds to the parameter `headers`.
        pub fn headers(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("headers", value)),
            )
        }
        /// Sets the parameter `hierarchyMeta`.
        pub fn hierarchy_meta(self, value: bool) -> Self {
            Self(self.0.query("hierarchyMeta", value))
        }
        /// Sets the parameter `incidentDate`.
        pub fn incident_date(self, value: impl ToString) -> Self {
            Self(self.0.query("incidentDate", value))
        }
        /// Sets the parameter `includeMetadataDetails`.
        pub fn include_metadata_details(self, value: bool) -> Self {
            Self(self.0.query("includeMetadataDetails", value))
        }
        /// Sets the parameter `lastUpdated`.
        pub fn last_updated(self, value: impl ToString) -> Self {
            Self(self.0.query("lastUpdated", value))
        }
        /// Sets the parameter `limit`.
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.query("limit", value))
        }
        /// Sets the parameter `occurredDate`, which is known in 2.42 and 2.43 only.
        pub fn occurred_date(self, value: impl ToString) -> Self {
            Self(self.0.query("occurredDate", value))
        }
        /// Sets the parameter `orgUnitField`.
        pub fn org_unit_field(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitField", value))
        }
        /// Sets the parameter `ouMode`.
        pub fn ou_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("ouMode", value))
        }
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Sets the parameter `outputType`.
        pub fn output_type(self, value: impl ToString) -> Self {
            Self(self.0.query("outputType", value))
        }
        /// Sets the parameter `page`.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Adds to the parameter `programStatus`.
        pub fn program_status(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("programStatus", value)),
            )
        }
        /// Sets the parameter `queryEndpoint`.
        pub fn query_endpoint(self, value: bool) -> Self {
            Self(self.0.query("queryEndpoint", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Sets the parameter `rowContext`.
        pub fn row_context(self, value: bool) -> Self {
            Self(self.0.query("rowContext", value))
        }
        /// Sets the parameter `rows`.
        pub fn rows(self, value: impl ToString) -> Self {
            Self(self.0.query("rows", value))
        }
        /// Sets the parameter `scheduledDate`.
        pub fn scheduled_date(self, value: impl ToString) -> Self {
            Self(self.0.query("scheduledDate", value))
        }
        /// Sets the parameter `showHierarchy`.
        pub fn show_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("showHierarchy", value))
        }
        /// Sets the parameter `skipData`.
        pub fn skip_data(self, value: bool) -> Self {
            Self(self.0.query("skipData", value))
        }
        /// Sets the parameter `skipMeta`.
        pub fn skip_meta(self, value: bool) -> Self {
            Self(self.0.query("skipMeta", value))
        }
        /// Sets the parameter `skipRounding`.
        pub fn skip_rounding(self, value: bool) -> Self {
            Self(self.0.query("skipRounding", value))
        }
        /// Sets the parameter `sortOrder`.
        pub fn sort_order(self, value: impl ToString) -> Self {
            Self(self.0.query("sortOrder", value))
        }
        /// Sets the parameter `stage`.
        pub fn stage(self, value: impl ToString) -> Self {
            Self(self.0.query("stage", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `timeField`.
        pub fn time_field(self, value: impl ToString) -> Self {
            Self(self.0.query("timeField", value))
        }
        /// Sets the parameter `totalPages`.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Sets the parameter `userOrgUnit`.
        pub fn user_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnit", value))
        }
        /// Sets the parameter `value`.
        pub fn value(self, value: impl ToString) -> Self {
            Self(self.0.query("value", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::Grid, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `EventQueryAnalytics`.
pub mod event_query_analytics {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/analytics/events/cluster/{program}`.
    pub fn get_cluster_json<'c, V: Version>(
        client: &'c Client<V>,
        program: &str,
    ) -> GetClusterJson<'c, V> {
        GetClusterJson(
            client.request_at(Method::GET, "analytics/events/cluster/{}", &[program]),
        )
    }
    /// A call of `GET /api/analytics/events/cluster/{program}`, begun with [`get_cluster_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetClusterJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetClusterJson<'c, V> {
        /// Sets the parameter `aggregateData`.
        pub fn aggregate_data(self, value: bool) -> Self {
            Self(self.0.query("aggregateData", value))
        }
        /// Sets the parameter `aggregateEndpoint`.
        pub fn aggregate_endpoint(self, value: bool) -> Self {
            Self(self.0.query("aggregateEndpoint", value))
        }
        /// Sets the parameter `aggregationType`.
        pub fn aggregation_type(self, value: impl ToString) -> Self {
            Self(self.0.query("aggregationType", value))
        }
        /// Adds to the parameter `asc`.
        pub fn asc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("asc", value)),
            )
        }
        /// Sets the parameter `bbox`. The server demands it.
        pub fn bbox(self, value: impl ToString) -> Self {
            Self(self.0.query("bbox", value))
        }
        /// Sets the parameter `clusterSize`. The server demands it.
        pub fn cluster_size(self, value: i64) -> Self {
            Self(self.0.query("clusterSize", value))
        }
        /// Sets the parameter `collapseDataDimensions`.
        pub fn collapse_data_dimensions(self, value: bool) -> Self {
            Self(self.0.query("collapseDataDimensions", value))
        }
        /// Sets the parameter `columns`.
        pub fn columns(self, value: impl ToString) -> Self {
            Self(self.0.query("columns", value))
        }
        /// Sets the parameter `completedOnly`.
        pub fn completed_only(self, value: bool) -> Self {
            Self(self.0.query("completedOnly", value))
        }
        /// Sets the parameter `coordinateField`.
        pub fn coordinate_field(self, value: impl ToString) -> Self {
            Self(self.0.query("coordinateField", value))
        }
        /// Sets the parameter `coordinatesOnly`.
        pub fn coordinates_only(self, value: bool) -> Self {
            Self(self.0.query("coordinatesOnly", value))
        }
        /// Sets the parameter `dataIdScheme`.
        pub fn data_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataIdScheme", value))
        }
        /// Sets the parameter `defaultCoordinateFallback`.
        pub fn default_coordinate_fallback(self, value: bool) -> Self {
            Self(self.0.query("defaultCoordinateFallback", value))
        }
        /// Adds to the parameter `desc`.
        pub fn desc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("desc", value)),
            )
        }
        /// Adds to the parameter `dimension`.
        pub fn dimension(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dimension", value)),
            )
        }
        /// Sets the parameter `displayProperty`.
        pub fn display_property(self, value: impl ToString) -> Self {
            Self(self.0.query("displayProperty", value))
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Sets the parameter `endpointAction`.
        pub fn endpoint_action(self, value: impl ToString) -> Self {
            Self(self.0.query("endpointAction", value))
        }
        /// Sets the parameter `endpointItem`.
        pub fn endpoint_item(self, value: impl ToString) -> Self {
            Self(self.0.query("endpointItem", value))
        }
        /// Sets the parameter `enhancedConditions`.
        pub fn enhanced_conditions(self, value: bool) -> Self {
            Self(self.0.query("enhancedConditions", value))
        }
        /// Sets the parameter `enrollmentDate`.
        pub fn enrollment_date(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentDate", value))
        }
        /// Sets the parameter `enrollmentEndpointItem`.
        pub fn enrollment_endpoint_item(self, value: bool) -> Self {
            Self(self.0.query("enrollmentEndpointItem", value))
        }
        /// Sets the parameter `enrollmentOccurredDate`, which is known in 2.42 and 2.43 only.
        pub fn enrollment_occurred_date(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentOccurredDate", value))
        }
        /// Sets the parameter `eventDate`.
        pub fn event_date(self, value: impl ToString) -> Self {
            Self(self.0.query("eventDate", value))
        }
        /// Adds to the parameter `eventStatus`.
        pub fn event_status(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("eventStatus", value)),
            )
        }
        /// Sets the parameter `fallbackCoordinateField`.
        pub fn fallback_coordinate_field(self, value: impl ToString) -> Self {
            Self(self.0.query("fallbackCoordinateField", value))
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Adds to the parameter `headers`.
        pub fn headers(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("headers", value)),
            )
        }
        /// Sets the parameter `hierarchyMeta`.
        pub fn hierarchy_meta(self, value: bool) -> Self {
            Self(self.0.query("hierarchyMeta", value))
        }
        /// Sets the parameter `incidentDate`.
        pub fn incident_date(self, value: impl ToString) -> Self {
            Self(self.0.query("incidentDate", value))
        }
        /// Sets the parameter `includeClusterPoints`.
        pub fn include_cluster_points(self, value: bool) -> Self {
            Self(self.0.query("includeClusterPoints", value))
        }
        /// Sets the parameter `includeMetadataDetails`.
        pub fn include_metadata_details(self, value: bool) -> Self {
            Self(self.0.query("includeMetadataDetails", value))
        }
        /// Sets the parameter `lastUpdated`.
        pub fn last_updated(self, value: impl ToString) -> Self {
            Self(self.0.query("lastUpdated", value))
        }
        /// Sets the parameter `limit`.
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.query("limit", value))
        }
        /// Sets the parameter `occurredDate`, which is known in 2.42 and 2.43 only.
        pub fn occurred_date(self, value: impl ToString) -> Self {
            Self(self.0.query("occurredDate", value))
        }
        /// Sets the parameter `orgUnitField`.
        pub fn org_unit_field(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitField", value))
        }
        /// Sets the parameter `ouMode`.
        pub fn ou_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("ouMode", value))
        }
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Sets the parameter `outputType`.
        pub fn output_type(self, value: impl ToString) -> Self {
            Self(self.0.query("outputType", value))
        }
        /// Sets the parameter `page`.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Adds to the parameter `programStatus`.
        pub fn program_status(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("programStatus", value)),
            )
        }
        /// Sets the parameter `queryEndpoint`.
        pub fn query_endpoint(self, value: bool) -> Self {
            Self(self.0.query("queryEndpoint", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Sets the parameter `rowContext`.
        pub fn row_context(self, value: bool) -> Self {
            Self(self.0.query("rowContext", value))
        }
        /// Sets the parameter `rows`.
        pub fn rows(self, value: impl ToString) -> Self {
            Self(self.0.query("rows", value))
        }
        /// Sets the parameter `scheduledDate`.
        pub fn scheduled_date(self, value: impl ToString) -> Self {
            Self(self.0.query("scheduledDate", value))
        }
        /// Sets the parameter `showHierarchy`.
        pub fn show_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("showHierarchy", value))
        }
        /// Sets the parameter `skipData`.
        pub fn skip_data(self, value: bool) -> Self {
            Self(self.0.query("skipData", value))
        }
        /// Sets the parameter `skipMeta`.
        pub fn skip_meta(self, value: bool) -> Self {
            Self(self.0.query("skipMeta", value))
        }
        /// Sets the parameter `skipRounding`.
        pub fn skip_rounding(self, value: bool) -> Self {
            Self(self.0.query("skipRounding", value))
        }
        /// Sets the parameter `sortOrder`.
        pub fn sort_order(self, value: impl ToString) -> Self {
            Self(self.0.query("sortOrder", value))
        }
        /// Sets the parameter `stage`.
        pub fn stage(self, value: impl ToString) -> Self {
            Self(self.0.query("stage", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `timeField`.
        pub fn time_field(self, value: impl ToString) -> Self {
            Self(self.0.query("timeField", value))
        }
        /// Sets the parameter `totalPages`.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Sets the parameter `userOrgUnit`.
        pub fn user_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnit", value))
        }
        /// Sets the parameter `value`.
        pub fn value(self, value: impl ToString) -> Self {
            Self(self.0.query("value", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::Grid, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/analytics/events/count/{program}`.
    pub fn get_count_json<'c, V: Version>(
        client: &'c Client<V>,
        program: &str,
    ) -> GetCountJson<'c, V> {
        GetCountJson(
            client.request_at(Method::GET, "analytics/events/count/{}", &[program]),
        )
    }
    /// A call of `GET /api/analytics/events/count/{program}`, begun with [`get_count_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetCountJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetCountJson<'c, V> {
        /// Sets the parameter `aggregateData`.
        pub fn aggregate_data(self, value: bool) -> Self {
            Self(self.0.query("aggregateData", value))
        }
        /// Sets the parameter `aggregateEndpoint`.
        pub fn aggregate_endpoint(self, value: bool) -> Self {
            Self(self.0.query("aggregateEndpoint", value))
        }
        /// Sets the parameter `aggregationType`.
        pub fn aggregation_type(self, value: impl ToString) -> Self {
            Self(self.0.query("aggregationType", value))
        }
        /// Adds to the parameter `asc`.
        pub fn asc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("asc", value)),
            )
        }
        /// Sets the parameter `collapseDataDimensions`.
        pub fn collapse_data_dimensions(self, value: bool) -> Self {
            Self(self.0.query("collapseDataDimensions", value))
        }
        /// Sets the parameter `columns`.
        pub fn columns(self, value: impl ToString) -> Self {
            Self(self.0.query("columns", value))
        }
        /// Sets the parameter `completedOnly`.
        pub fn completed_only(self, value: bool) -> Self {
            Self(self.0.query("completedOnly", value))
        }
        /// Sets the parameter `coordinateField`.
        pub fn coordinate_field(self, value: impl ToString) -> Self {
            Self(self.0.query("coordinateField", value))
        }
        /// Sets the parameter `coordinatesOnly`.
        pub fn coordinates_only(self, value: bool) -> Self {
            Self(self.0.query("coordinatesOnly", value))
        }
        /// Sets the parameter `dataIdScheme`.
        pub fn data_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataIdScheme", value))
        }
        /// Sets the parameter `defaultCoordinateFallback`.
        pub fn default_coordinate_fallback(self, value: bool) -> Self {
            Self(self.0.query("defaultCoordinateFallback", value))
        }
        /// Adds to the parameter `desc`.
        pub fn desc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("desc", value)),
            )
        }
        /// Adds to the parameter `dimension`.
        pub fn dimension(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dimension", value)),
            )
        }
        /// Sets the parameter `displayProperty`.
        pub fn display_property(self, value: impl ToString) -> Self {
            Self(self.0.query("displayProperty", value))
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Sets the parameter `endpointAction`.
        pub fn endpoint_action(self, value: impl ToString) -> Self {
            Self(self.0.query("endpointAction", value))
        }
        /// Sets the parameter `endpointItem`.
        pub fn endpoint_item(self, value: impl ToString) -> Self {
            Self(self.0.query("endpointItem", value))
        }
        /// Sets the parameter `enhancedConditions`.
        pub fn enhanced_conditions(self, value: bool) -> Self {
            Self(self.0.query("enhancedConditions", value))
        }
        /// Sets the parameter `enrollmentDate`.
        pub fn enrollment_date(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentDate", value))
        }
        /// Sets the parameter `enrollmentEndpointItem`.
        pub fn enrollment_endpoint_item(self, value: bool) -> Self {
            Self(self.0.query("enrollmentEndpointItem", value))
        }
        /// Sets the parameter `enrollmentOccurredDate`, which is known in 2.42 and 2.43 only.
        pub fn enrollment_occurred_date(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentOccurredDate", value))
        }
        /// Sets the parameter `eventDate`.
        pub fn event_date(self, value: impl ToString) -> Self {
            Self(self.0.query("eventDate", value))
        }
        /// Adds to the parameter `eventStatus`.
        pub fn event_status(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("eventStatus", value)),
            )
        }
        /// Sets the parameter `fallbackCoordinateField`.
        pub fn fallback_coordinate_field(self, value: impl ToString) -> Self {
            Self(self.0.query("fallbackCoordinateField", value))
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Adds to the parameter `headers`.
        pub fn headers(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("headers", value)),
            )
        }
        /// Sets the parameter `hierarchyMeta`.
        pub fn hierarchy_meta(self, value: bool) -> Self {
            Self(self.0.query("hierarchyMeta", value))
        }
        /// Sets the parameter `incidentDate`.
        pub fn incident_date(self, value: impl ToString) -> Self {
            Self(self.0.query("incidentDate", value))
        }
        /// Sets the parameter `includeMetadataDetails`.
        pub fn include_metadata_details(self, value: bool) -> Self {
            Self(self.0.query("includeMetadataDetails", value))
        }
        /// Sets the parameter `lastUpdated`.
        pub fn last_updated(self, value: impl ToString) -> Self {
            Self(self.0.query("lastUpdated", value))
        }
        /// Sets the parameter `limit`.
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.query("limit", value))
        }
        /// Sets the parameter `occurredDate`, which is known in 2.42 and 2.43 only.
        pub fn occurred_date(self, value: impl ToString) -> Self {
            Self(self.0.query("occurredDate", value))
        }
        /// Sets the parameter `orgUnitField`.
        pub fn org_unit_field(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitField", value))
        }
        /// Sets the parameter `ouMode`.
        pub fn ou_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("ouMode", value))
        }
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Sets the parameter `outputType`.
        pub fn output_type(self, value: impl ToString) -> Self {
            Self(self.0.query("outputType", value))
        }
        /// Sets the parameter `page`.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Adds to the parameter `programStatus`.
        pub fn program_status(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("programStatus", value)),
            )
        }
        /// Sets the parameter `queryEndpoint`.
        pub fn query_endpoint(self, value: bool) -> Self {
            Self(self.0.query("queryEndpoint", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Sets the parameter `rowContext`.
        pub fn row_context(self, value: bool) -> Self {
            Self(self.0.query("rowContext", value))
        }
        /// Sets the parameter `rows`.
        pub fn rows(self, value: impl ToString) -> Self {
            Self(self.0.query("rows", value))
        }
        /// Sets the parameter `scheduledDate`.
        pub fn scheduled_date(self, value: impl ToString) -> Self {
            Self(self.0.query("scheduledDate", value))
        }
        /// Sets the parameter `showHierarchy`.
        pub fn show_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("showHierarchy", value))
        }
        /// Sets the parameter `skipData`.
        pub fn skip_data(self, value: bool) -> Self {
            Self(self.0.query("skipData", value))
        }
        /// Sets the parameter `skipMeta`.
        pub fn skip_meta(self, value: bool) -> Self {
            Self(self.0.query("skipMeta", value))
        }
        /// Sets the parameter `skipRounding`.
        pub fn skip_rounding(self, value: bool) -> Self {
            Self(self.0.query("skipRounding", value))
        }
        /// Sets the parameter `sortOrder`.
        pub fn sort_order(self, value: impl ToString) -> Self {
            Self(self.0.query("sortOrder", value))
        }
        /// Sets the parameter `stage`.
        pub fn stage(self, value: impl ToString) -> Self {
            Self(self.0.query("stage", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `timeField`.
        pub fn time_field(self, value: impl ToString) -> Self {
            Self(self.0.query("timeField", value))
        }
        /// Sets the parameter `totalPages`.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Sets the parameter `userOrgUnit`.
        pub fn user_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnit", value))
        }
        /// Sets the parameter `value`.
        pub fn value(self, value: impl ToString) -> Self {
            Self(self.0.query("value", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::EventRectangle, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/analytics/events/query/dimensions`.
    pub fn get_query_dimensions<V: Version>(
        client: &Client<V>,
    ) -> GetQueryDimensions<'_, V> {
        GetQueryDimensions(
            client.request_at(Method::GET, "analytics/events/query/dimensions", &[]),
        )
    }
    /// A call of `GET /api/analytics/events/query/dimensions`, begun with [`get_query_dimensions`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetQueryDimensions<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetQueryDimensions<'c, V> {
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Adds to the parameter `order`, which is known in 2.41 and 2.42 only.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
            )
        }
        /// Sets the parameter `page`, which is known in 2.41 and 2.42 only.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`, which is known in 2.41 and 2.42 only.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `pageSizeWithDefault`, which is known in 2.41 and 2.42 only.
        pub fn page_size_with_default(self, value: i64) -> Self {
            Self(self.0.query("pageSizeWithDefault", value))
        }
        /// Sets the parameter `pageWithDefault`, which is known in 2.41 and 2.42 only.
        pub fn page_with_default(self, value: i64) -> Self {
            Self(self.0.query("pageWithDefault", value))
        }
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Sets the parameter `programId`.
        pub fn program_id(self, value: impl ToString) -> Self {
            Self(self.0.query("programId", value))
        }
        /// Sets the parameter `programStageId`.
        pub fn program_stage_id(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageId", value))
        }
        /// Sets the parameter `skipPaging`, which is known in 2.41 and 2.42 only.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
        }
        /// Sets the parameter `totalPages`, which is known in 2.41 and 2.42 only.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
    /// Begins the call of `GET /api/analytics/events/query/{program}`.
    pub fn get_query_json<'c, V: Version>(
        client: &'c Client<V>,
        program: &str,
    ) -> GetQueryJson<'c, V> {
        GetQueryJson(
            client.request_at(Method::GET, "analytics/events/query/{}", &[program]),
        )
    }
    /// A call of `GET /api/analytics/events/query/{program}`, begun with [`get_query_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetQueryJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetQueryJson<'c, V> {
        /// Sets the parameter `aggregateData`.
        pub fn aggregate_data(self, value: bool) -> Self {
            Self(self.0.query("aggregateData", value))
        }
        /// Sets the parameter `aggregateEndpoint`.
        pub fn aggregate_endpoint(self, value: bool) -> Self {
            Self(self.0.query("aggregateEndpoint", value))
        }
        /// Sets the parameter `aggregationType`.
        pub fn aggregation_type(self, value: impl ToString) -> Self {
            Self(self.0.query("aggregationType", value))
        }
        /// Adds to the parameter `asc`.
        pub fn asc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("asc", value)),
            )
        }
        /// Sets the parameter `collapseDataDimensions`.
        pub fn collapse_data_dimensions(self, value: bool) -> Self {
            Self(self.0.query("collapseDataDimensions", value))
        }
        /// Sets the parameter `columns`.
        pub fn columns(self, value: impl ToString) -> Self {
            Self(self.0.query("columns", value))
        }
        /// Sets the parameter `completedOnly`.
        pub fn completed_only(self, value: bool) -> Self {
            Self(self.0.query("completedOnly", value))
        }
        /// Sets the parameter `coordinateField`.
        pub fn coordinate_field(self, value: impl ToString) -> Self {
            Self(self.0.query("coordinateField", value))
        }
        /// Sets the parameter `coordinatesOnly`.
        pub fn coordinates_only(self, value: bool) -> Self {
            Self(self.0.query("coordinatesOnly", value))
        }
        /// Sets the parameter `dataIdScheme`.
        pub fn data_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataIdScheme", value))
        }
        /// Sets the parameter `defaultCoordinateFallback`.
        pub fn default_coordinate_fallback(self, value: bool) -> Self {
            Self(self.0.query("defaultCoordinateFallback", value))
        }
        /// Adds to the parameter `desc`.
        pub fn desc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("desc", value)),
            )
        }
        /// Adds to the parameter `dimension`.
        pub fn dimension(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dimension", value)),
            )
        }
        /// Sets the parameter `displayProperty`.
        pub fn display_property(self, value: impl ToString) -> Self {
            Self(self.0.query("displayProperty", value))
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Sets the parameter `endpointAction`.
        pub fn endpoint_action(self, value: impl ToString) -> Self {
            Self(self.0.query("endpointAction", value))
        }
        /// Sets the parameter `endpointItem`.
        pub fn endpoint_item(self, value: impl ToString) -> Self {
            Self(self.0.query("endpointItem", value))
        }
        /// Sets the parameter `enhancedConditions`.
        pub fn enhanced_conditions(self, value: bool) -> Self {
            Self(self.0.query("enhancedConditions", value))
        }
        /// Sets the parameter `enrollmentDate`.
        pub fn enrollment_date(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentDate", value))
        }
        /// Sets the parameter `enrollmentEndpointItem`.
        pub fn enrollment_endpoint_item(self, value: bool) -> Self {
            Self(self.0.query("enrollmentEndpointItem", value))
        }
        /// Sets the parameter `enrollmentOccurredDate`, which is known in 2.42 and 2.43 only.
        pub fn enrollment_occurred_date(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentOccurredDate", value))
        }
        /// Sets the parameter `eventDate`.
        pub fn event_date(self, value: impl ToString) -> Self {
            Self(self.0.query("eventDate", value))
        }
        /// Adds to the parameter `eventStatus`.
        pub fn event_status(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("eventStatus", value)),
            )
        }
        /// Sets the parameter `fallbackCoordinateField`.
        pub fn fallback_coordinate_field(self, value: impl ToString) -> Self {
            Self(self.0.query("fallbackCoordinateField", value))
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Adds to the parameter `headers`.
        pub fn headers(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("headers", value)),
            )
        }
        /// Sets the parameter `hierarchyMeta`.
        pub fn hierarchy_meta(self, value: bool) -> Self {
            Self(self.0.query("hierarchyMeta", value))
        }
        /// Sets the parameter `incidentDate`.
        pub fn incident_date(self, value: impl ToString) -> Self {
            Self(self.0.query("incidentDate", value))
        }
        /// Sets the parameter `includeMetadataDetails`.
        pub fn include_metadata_details(self, value: bool) -> Self {
            Self(self.0.query("includeMetadataDetails", value))
        }
        /// Sets the parameter `lastUpdated`.
        pub fn last_updated(self, value: impl ToString) -> Self {
            Self(self.0.query("lastUpdated", value))
        }
        /// Sets the parameter `limit`.
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.query("limit", value))
        }
        /// Sets the parameter `occurredDate`, which is known in 2.42 and 2.43 only.
        pub fn occurred_date(self, value: impl ToString) -> Self {
            Self(self.0.query("occurredDate", value))
        }
        /// Sets the parameter `orgUnitField`.
        pub fn org_unit_field(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitField", value))
        }
        /// Sets the parameter `ouMode`.
        pub fn ou_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("ouMode", value))
        }
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Sets the parameter `outputType`.
        pub fn output_type(self, value: impl ToString) -> Self {
            Self(self.0.query("outputType", value))
        }
        /// Sets the parameter `page`.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Adds to the parameter `programStatus`.
        pub fn program_status(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("programStatus", value)),
            )
        }
        /// Sets the parameter `queryEndpoint`.
        pub fn query_endpoint(self, value: bool) -> Self {
            Self(self.0.query("queryEndpoint", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Sets the parameter `rowContext`.
        pub fn row_context(self, value: bool) -> Self {
            Self(self.0.query("rowContext", value))
        }
        /// Sets the parameter `rows`.
        pub fn rows(self, value: impl ToString) -> Self {
            Self(self.0.query("rows", value))
        }
        /// Sets the parameter `scheduledDate`.
        pub fn scheduled_date(self, value: impl ToString) -> Self {
            Self(self.0.query("scheduledDate", value))
        }
        /// Sets the parameter `showHierarchy`.
        pub fn show_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("showHierarchy", value))
        }
        /// Sets the parameter `skipData`.
        pub fn skip_data(self, value: bool) -> Self {
            Self(self.0.query("skipData", value))
        }
        /// Sets the parameter `skipMeta`.
        pub fn skip_meta(self, value: bool) -> Self {
            Self(self.0.query("skipMeta", value))
        }
        /// Sets the parameter `skipRounding`.
        pub fn skip_rounding(self, value: bool) -> Self {
            Self(self.0.query("skipRounding", value))
        }
        /// Sets the parameter `sortOrder`.
        pub fn sort_order(self, value: impl ToString) -> Self {
            Self(self.0.query("sortOrder", value))
        }
        /// Sets the parameter `stage`.
        pub fn stage(self, value: impl ToString) -> Self {
            Self(self.0.query("stage", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `timeField`.
        pub fn time_field(self, value: impl ToString) -> Self {
            Self(self.0.query("timeField", value))
        }
        /// Sets the parameter `totalPages`.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Sets the parameter `userOrgUnit`.
        pub fn user_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnit", value))
        }
        /// Sets the parameter `value`.
        pub fn value(self, value: impl ToString) -> Self {
            Self(self.0.query("value", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::Grid, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `EventVisualization`.
pub mod event_visualization {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `GET /api/eventVisualizations/{uid}/data`.
    pub fn generate_chart<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GenerateChart<'c, V> {
        GenerateChart(
            client.request_at(Method::GET, "eventVisualizations/{}/data", &[uid]),
        )
    }
    /// A call of `GET /api/eventVisualizations/{uid}/data`, begun with [`generate_chart`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GenerateChart<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GenerateChart<'c, V> {
        /// Sets the parameter `attachment`.
        pub fn attachment(self, value: bool) -> Self {
            Self(self.0.query("attachment", value))
        }
        /// Sets the parameter `date`.
        pub fn date(self, value: impl ToString) -> Self {
            Self(self.0.query("date", value))
        }
        /// Sets the parameter `height`.
        pub fn height(self, value: i64) -> Self {
            Self(self.0.query("height", value))
        }
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `width`.
        pub fn width(self, value: i64) -> Self {
            Self(self.0.query("width", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `DELETE /api/eventVisualizations/{uid}/favorite`.
    pub fn remove_as_favorite<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> RemoveAsFavorite<'c, V> {
        RemoveAsFavorite(
            client.request_at(Method::DELETE, "eventVisualizations/{}/favorite", &[uid]),
        )
    }
    /// A call of `DELETE /api/eventVisualizations/{uid}/favorite`, begun with [`remove_as_favorite`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveAsFavorite<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveAsFavorite<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `POST /api/eventVisualizations/{uid}/favorite`.
    pub fn set_as_favorite<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> SetAsFavorite<'c, V> {
        SetAsFavorite(
            client.request_at(Method::POST, "eventVisualizations/{}/favorite", &[uid]),
        )
    }
    /// A call of `POST /api/eventVisualizations/{uid}/favorite`, begun with [`set_as_favorite`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetAsFavorite<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetAsFavorite<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `DELETE /api/eventVisualizations/{uid}/subscriber`.
    pub fn unsubscribe<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> Unsubscribe<'c, V> {
        Unsubscribe(
            client
                .request_at(Method::DELETE, "eventVisualizations/{}/subscriber", &[uid]),
        )
    }
    /// A call of `DELETE /api/eventVisualizations/{uid}/subscriber`, begun with [`unsubscribe`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Unsubscribe<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Unsubscribe<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `POST /api/eventVisualizations/{uid}/subscriber`.
    pub fn subscribe<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> Subscribe<'c, V> {
        Subscribe(
            client.request_at(Method::POST, "eventVisualizations/{}/subscriber", &[uid]),
        )
    }
    /// A call of `POST /api/eventVisualizations/{uid}/subscriber`, begun with [`subscribe`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Subscribe<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Subscribe<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
}
/// Operations of the server's `GeoFeature`.
pub mod geo_feature {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/geoFeatures`.
    pub fn get_geo_features_json<V: Version>(
        client: &Client<V>,
    ) -> GetGeoFeaturesJson<'_, V> {
        GetGeoFeaturesJson(client.request_at(Method::GET, "geoFeatures", &[]))
    }
    /// A call of `GET /api/geoFeatures`, begun with [`get_geo_features_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetGeoFeaturesJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetGeoFeaturesJson<'c, V> {
        /// Sets the parameter `callback`.
        pub fn callback(self, value: impl ToString) -> Self {
            Self(self.0.query("callback", value))
        }
        /// Sets the parameter `coordinateField`.
        pub fn coordinate_field(self, value: impl ToString) -> Self {
            Self(self.0.query("coordinateField", value))
        }
        /// Sets the parameter `displayProperty`.
        pub fn display_property(self, value: impl ToString) -> Self {
            Self(self.0.query("displayProperty", value))
        }
        /// Sets the parameter `includeGroupSets`.
        pub fn include_group_sets(self, value: bool) -> Self {
            Self(self.0.query("includeGroupSets", value))
        }
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `oug`.
        pub fn oug(self, value: impl ToString) -> Self {
            Self(self.0.query("oug", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Sets the parameter `userOrgUnit`.
        pub fn user_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnit", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<payload::GeoFeature>, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `Map`.
pub mod map {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `GET /api/maps/{uid}/data`.
    pub fn get_map_data<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetMapData<'c, V> {
        GetMapData(client.request_at(Method::GET, "maps/{}/data", &[uid]))
    }
    /// A call of `GET /api/maps/{uid}/data`, begun with [`get_map_data`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetMapData<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetMapData<'c, V> {
        /// Sets the parameter `attachment`.
        pub fn attachment(self, value: bool) -> Self {
            Self(self.0.query("attachment", value))
        }
        /// Sets the parameter `date`.
        pub fn date(self, value: impl ToString) -> Self {
            Self(self.0.query("date", value))
        }
        /// Sets the parameter `height`.
        pub fn height(self, value: i64) -> Self {
            Self(self.0.query("height", value))
        }
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `width`.
        pub fn width(self, value: i64) -> Self {
            Self(self.0.query("width", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `DELETE /api/maps/{uid}/favorite`.
    pub fn remove_as_favorite<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> RemoveAsFavorite<'c, V> {
        RemoveAsFavorite(client.request_at(Method::DELETE, "maps/{}/favorite", &[uid]))
    }
    /// A call of `DELETE /api/maps/{uid}/favorite`, begun with [`remove_as_favorite`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveAsFavorite<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveAsFavorite<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `POST /api/maps/{uid}/favorite`.
    pub fn set_as_favorite<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> SetAsFavorite<'c, V> {
        SetAsFavorite(client.request_at(Method::POST, "maps/{}/favorite", &[uid]))
    }
    /// A call of `POST /api/maps/{uid}/favorite`, begun with [`set_as_favorite`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetAsFavorite<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetAsFavorite<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `DELETE /api/maps/{uid}/subscriber`.
    pub fn unsubscribe<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> Unsubscribe<'c, V> {
        Unsubscribe(client.request_at(Method::DELETE, "maps/{}/subscriber", &[uid]))
    }
    /// A call of `DELETE /api/maps/{uid}/subscriber`, begun with [`unsubscribe`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Unsubscribe<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Unsubscribe<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `POST /api/maps/{uid}/subscriber`.
    pub fn subscribe<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> Subscribe<'c, V> {
        Subscribe(client.request_at(Method::POST, "maps/{}/subscriber", &[uid]))
    }
    /// A call of `POST /api/maps/{uid}/subscriber`, begun with [`subscribe`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Subscribe<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Subscribe<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
}
/// Operations of the server's `MapView`.
pub mod map_view {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version};
    /// Begins the call of `GET /api/mapViews/data`.
    pub fn get_map_view<V: Version>(client: &Client<V>) -> GetMapView<'_, V> {
        GetMapView(client.request_at(Method::GET, "mapViews/data", &[]))
    }
    /// A call of `GET /api/mapViews/data`, begun with [`get_map_view`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetMapView<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetMapView<'c, V> {
        /// Sets the parameter `in`. The server demands it.
        pub fn r#in(self, value: impl ToString) -> Self {
            Self(self.0.query("in", value))
        }
        /// Sets the parameter `level`.
        pub fn level(self, value: i64) -> Self {
            Self(self.0.query("level", value))
        }
        /// Sets the parameter `ou`. The server demands it.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/mapViews/{uid}/data`.
    pub fn get_map_view_data<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetMapViewData<'c, V> {
        GetMapViewData(client.request_at(Method::GET, "mapViews/{}/data", &[uid]))
    }
    /// A call of `GET /api/mapViews/{uid}/data`, begun with [`get_map_view_data`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetMapViewData<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetMapViewData<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
}
/// Operations of the server's `OrgUnitAnalytics`.
pub mod org_unit_analytics {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/orgUnitAnalytics`.
    pub fn get_json<V: Version>(client: &Client<V>) -> GetJson<'_, V> {
        GetJson(client.request_at(Method::GET, "orgUnitAnalytics", &[]))
    }
    /// A call of `GET /api/orgUnitAnalytics`, begun with [`get_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetJson<'c, V> {
        /// Sets the parameter `columns`.
        pub fn columns(self, value: impl ToString) -> Self {
            Self(self.0.query("columns", value))
        }
        /// Sets the parameter `ou`. The server demands it.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `ougs`. The server demands it.
        pub fn ougs(self, value: impl ToString) -> Self {
            Self(self.0.query("ougs", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::Grid, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `OutlierDetection`.
pub mod outlier_detection {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/outlierDetection`.
    pub fn get_outliers_json<V: Version>(client: &Client<V>) -> GetOutliersJson<'_, V> {
        GetOutliersJson(client.request_at(Method::GET, "outlierDetection", &[]))
    }
    /// A call of `GET /api/outlierDetection`, begun with [`get_outliers_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetOutliersJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetOutliersJson<'c, V> {
        /// Sets the parameter `algorithm`.
        pub fn algorithm(self, value: impl ToString) -> Self {
            Self(self.0.query("algorithm", value))
        }
        /// Sets the parameter `dataEndDate`.
        pub fn data_end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("dataEndDate", value))
        }
        /// Sets the parameter `dataStartDate`.
        pub fn data_start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("dataStartDate", value))
        }
        /// Adds to the parameter `ds`.
        pub fn ds(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ds", value)),
            )
        }
        /// Adds to the parameter `dx`.
        pub fn dx(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dx", value)),
            )
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Adds to the parameter `headers`.
        pub fn headers(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("headers", value)),
            )
        }
        /// Sets the parameter `maxResults`.
        pub fn max_results(self, value: i64) -> Self {
            Self(self.0.query("maxResults", value))
        }
        /// Sets the parameter `orderBy`.
        pub fn order_by(self, value: impl ToString) -> Self {
            Self(self.0.query("orderBy", value))
        }
        /// Adds to the parameter `ou`.
        pub fn ou(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ou", value)),
            )
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `threshold`.
        pub fn threshold(self, value: f64) -> Self {
            Self(self.0.query("threshold", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::OutlierDetectionResponse, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `ProgramDataElement`.
pub mod program_data_element {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version};
    /// Begins the call of `GET /api/programDataElements`.
    pub fn get_object_list<V: Version>(client: &Client<V>) -> GetObjectList<'_, V> {
        GetObjectList(client.request_at(Method::GET, "programDataElements", &[]))
    }
    /// A call of `GET /api/programDataElements`, begun with [`get_object_list`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetObjectList<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetObjectList<'c, V> {
        /// Sets the parameter `defaults`, which is known in 2.42 and 2.43 only.
        pub fn defaults(self, value: impl ToString) -> Self {
            Self(self.0.query("defaults", value))
        }
        /// Adds to the parameter `fields`, which is known in 2.42 and 2.43 only.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Adds to the parameter `filter`, which is known in 2.42 and 2.43 only.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Adds to the parameter `order`, which is known in 2.42 and 2.43 only.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
            )
        }
        /// Adds to the parameter `orders`, which is known in 2.41 only.
        pub fn orders(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("orders", value)),
            )
        }
        /// Sets the parameter `page`, which is known in 2.42 and 2.43 only.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`, which is known in 2.42 and 2.43 only.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`, which is known in 2.42 and 2.43 only.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Sets the parameter `program`, which is known in 2.42 and 2.43 only. The server demands it.
        pub fn program(self, value: impl ToString) -> Self {
            Self(self.0.query("program", value))
        }
        /// Sets the parameter `query`, which is known in 2.42 and 2.43 only.
        pub fn query(self, value: impl ToString) -> Self {
            Self(self.0.query("query", value))
        }
        /// Sets the parameter `rootJunction`, which is known in 2.42 and 2.43 only.
        pub fn root_junction(self, value: impl ToString) -> Self {
            Self(self.0.query("rootJunction", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
}
/// Operations of the server's `RelativePeriods`.
pub mod relative_periods {
    use dhis2_client::{Client, Error, Method, RawRequest, Version};
    /// Begins the call of `GET /api/relativePeriods/{relativePeriod}`, only in 2.43.
    pub fn get_relative_periods<'c, V: Version>(
        client: &'c Client<V>,
        relative_period: &str,
    ) -> GetRelativePeriods<'c, V> {
        GetRelativePeriods(
            client.request_at(Method::GET, "relativePeriods/{}", &[relative_period]),
        )
    }
    /// A call of `GET /api/relativePeriods/{relativePeriod}`, only in 2.43, begun with [`get_relative_periods`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetRelativePeriods<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetRelativePeriods<'c, V> {
        /// Sets the parameter `financialYearStart`, which is known in 2.43 only.
        pub fn financial_year_start(self, value: impl ToString) -> Self {
            Self(self.0.query("financialYearStart", value))
        }
        /// Sets the parameter `startDate`, which is known in 2.43 only.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `weeklyStart`, which is known in 2.43 only.
        pub fn weekly_start(self, value: impl ToString) -> Self {
            Self(self.0.query("weeklyStart", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<String>, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `ResourceTable`.
pub mod resource_table {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/resourceTables`.
    pub fn resource_tables<V: Version>(client: &Client<V>) -> ResourceTables<'_, V> {
        ResourceTables(client.request_at(Method::POST, "resourceTables", &[]))
    }
    /// A call of `POST /api/resourceTables`, begun with [`resource_tables`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ResourceTables<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ResourceTables<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `POST /api/resourceTables/analytics`.
    pub fn analytics<V: Version>(client: &Client<V>) -> Analytics<'_, V> {
        Analytics(client.request_at(Method::POST, "resourceTables/analytics", &[]))
    }
    /// A call of `POST /api/resourceTables/analytics`, begun with [`analytics`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Analytics<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Analytics<'c, V> {
        /// Sets the parameter `lastYears`.
        pub fn last_years(self, value: i64) -> Self {
            Self(self.0.query("lastYears", value))
        }
        /// Sets the parameter `skipAggregate`.
        pub fn skip_aggregate(self, value: bool) -> Self {
            Self(self.0.query("skipAggregate", value))
        }
        /// Sets the parameter `skipEnrollment`.
        pub fn skip_enrollment(self, value: bool) -> Self {
            Self(self.0.query("skipEnrollment", value))
        }
        /// Sets the parameter `skipEvents`.
        pub fn skip_events(self, value: bool) -> Self {
            Self(self.0.query("skipEvents", value))
        }
        /// Sets the parameter `skipOrgUnitOwnership`.
        pub fn skip_org_unit_ownership(self, value: bool) -> Self {
            Self(self.0.query("skipOrgUnitOwnership", value))
        }
        /// Sets the parameter `skipOutliers`.
        pub fn skip_outliers(self, value: bool) -> Self {
            Self(self.0.query("skipOutliers", value))
        }
        /// Sets the parameter `skipResourceTables`.
        pub fn skip_resource_tables(self, value: bool) -> Self {
            Self(self.0.query("skipResourceTables", value))
        }
        /// Sets the parameter `skipTrackedEntities`.
        pub fn skip_tracked_entities(self, value: bool) -> Self {
            Self(self.0.query("skipTrackedEntities", value))
        }
        /// Sets the parameter `skipValidationResult`.
        pub fn skip_validation_result(self, value: bool) -> Self {
            Self(self.0.query("skipValidationResult", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `POST /api/resourceTables/monitoring`.
    pub fn monitoring<V: Version>(client: &Client<V>) -> Monitoring<'_, V> {
        Monitoring(client.request_at(Method::POST, "resourceTables/monitoring", &[]))
    }
    /// A call of `POST /api/resourceTables/monitoring`, begun with [`monitoring`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Monitoring<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Monitoring<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
}
/// Operations of the server's `TrackedEntityAnalytics`.
pub mod tracked_entity_analytics {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/analytics/trackedEntities/query/dimensions`.
    pub fn get_query_dimensions<V: Version>(
        client: &Client<V>,
    ) -> GetQueryDimensions<'_, V> {
        GetQueryDimensions(
            client
                .request_at(
                    Method::GET,
                    "analytics/trackedEntities/query/dimensions",
                    &[],
                ),
        )
    }
    /// A call of `GET /api/analytics/trackedEntities/query/dimensions`, begun with [`get_query_dimensions`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetQueryDimensions<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetQueryDimensions<'c, V> {
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Adds to the parameter `order`, which is known in 2.41 and 2.42 only.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
            )
        }
        /// Sets the parameter `page`, which is known in 2.41 and 2.42 only.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`, which is known in 2.41 and 2.42 only.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `pageSizeWithDefault`, which is known in 2.41 and 2.42 only.
        pub fn page_size_with_default(self, value: i64) -> Self {
            Self(self.0.query("pageSizeWithDefault", value))
        }
        /// Sets the parameter `pageWithDefault`, which is known in 2.41 and 2.42 only.
        pub fn page_with_default(self, value: i64) -> Self {
            Self(self.0.query("pageWithDefault", value))
        }
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Adds to the parameter `program`.
        pub fn program(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("program", value)),
            )
        }
        /// Sets the parameter `skipPaging`, which is known in 2.41 and 2.42 only.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
        }
        /// Sets the parameter `totalPages`, which is known in 2.41 and 2.42 only.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Sets the parameter `trackedEntityType`. The server demands it.
        pub fn tracked_entity_type(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntityType", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
    /// Begins the call of `GET /api/analytics/trackedEntities/query/{trackedEntityType}`.
    pub fn query<'c, V: Version>(
        client: &'c Client<V>,
        tracked_entity_type: &str,
    ) -> Query<'c, V> {
        Query(
            client
                .request_at(
                    Method::GET,
                    "analytics/trackedEntities/query/{}",
                    &[tracked_entity_type],
                ),
        )
    }
    /// A call of `GET /api/analytics/trackedEntities/query/{trackedEntityType}`, begun with [`query`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Query<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Query<'c, V> {
        /// Adds to the parameter `allDimensions`, which is known in 2.42 and 2.43 only.
        pub fn all_dimensions(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("allDimensions", value)),
            )
        }
        /// Adds to the parameter `asc`.
        pub fn asc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("asc", value)),
            )
        }
        /// Sets the parameter `coordinatesOnly`.
        pub fn coordinates_only(self, value: bool) -> Self {
            Self(self.0.query("coordinatesOnly", value))
        }
        /// Adds to the parameter `created`.
        pub fn created(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("created", value)),
            )
        }
        /// Sets the parameter `dataIdScheme`.
        pub fn data_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataIdScheme", value))
        }
        /// Adds to the parameter `desc`.
        pub fn desc(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("desc", value)),
            )
        }
        /// Adds to the parameter `dimension`.
        pub fn dimension(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dimension", value)),
            )
        }
        /// Sets the parameter `displayProperty`.
        pub fn display_property(self, value: impl ToString) -> Self {
            Self(self.0.query("displayProperty", value))
        }
        /// Adds to the parameter `enrollmentDate`.
        pub fn enrollment_date(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(
                        self.0,
                        |request, value| request.query("enrollmentDate", value),
                    ),
            )
        }
        /// Adds to the parameter `enrollmentStatus`.
        pub fn enrollment_status(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(
                        self.0,
                        |request, value| request.query("enrollmentStatus", value),
                    ),
            )
        }
        /// Adds to the parameter `eventDate`.
        pub fn event_date(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("eventDate", value)),
            )
        }
        /// Adds to the parameter `eventStatus`.
        pub fn event_status(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("eventStatus", value)),
            )
        }
        /// Adds to the parameter `filter`.
        pub fn filter(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filter", value)),
            )
        }
        /// Sets the parameter `geometryOnly`.
        pub fn geometry_only(self, value: bool) -> Self {
            Self(self.0.query("geometryOnly", value))
        }
        /// Adds to the parameter `headers`.
        pub fn headers(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("headers", value)),
            )
        }
        /// Sets the parameter `hierarchyMeta`.
        pub fn hierarchy_meta(self, value: bool) -> Self {
            Self(self.0.query("hierarchyMeta", value))
        }
        /// Sets the parameter `ignoreLimit`.
        pub fn ignore_limit(self, value: bool) -> Self {
            Self(self.0.query("ignoreLimit", value))
        }
        /// Adds to the parameter `incidentDate`.
        pub fn incident_date(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("incidentDate", value)),
            )
        }
        /// Sets the parameter `includeMetadataDetails`.
        pub fn include_metadata_details(self, value: bool) -> Self {
            Self(self.0.query("includeMetadataDetails", value))
        }
        /// Sets the parameter `internal`, which is known in 2.42 and 2.43 only.
        pub fn internal(self, value: impl ToString) -> Self {
            Self(self.0.query("internal", value))
        }
        /// Adds to the parameter `lastUpdated`.
        pub fn last_updated(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("lastUpdated", value)),
            )
        }
        /// Adds to the parameter `occurredDate`, which is known in 2.42 and 2.43 only.
        pub fn occurred_date(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("occurredDate", value)),
            )
        }
        /// Sets the parameter `ouMode`.
        pub fn ou_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("ouMode", value))
        }
        /// Sets the parameter `outputDataElementIdScheme`.
        pub fn output_data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataElementIdScheme", value))
        }
        /// Sets the parameter `outputDataItemIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn output_data_item_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputDataItemIdScheme", value))
        }
        /// Sets the parameter `outputIdScheme`.
        pub fn output_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputIdScheme", value))
        }
        /// Sets the parameter `outputOrgUnitIdScheme`.
        pub fn output_org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("outputOrgUnitIdScheme", value))
        }
        /// Sets the parameter `page`.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Adds to the parameter `program`.
        pub fn program(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("program", value)),
            )
        }
        /// Adds to the parameter `programStatus`.
        pub fn program_status(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("programStatus", value)),
            )
        }
        /// Sets the parameter `programs`.
        pub fn programs(self, value: bool) -> Self {
            Self(self.0.query("programs", value))
        }
        /// Sets the parameter `relativePeriodDate`.
        pub fn relative_period_date(self, value: impl ToString) -> Self {
            Self(self.0.query("relativePeriodDate", value))
        }
        /// Adds to the parameter `scheduledDate`.
        pub fn scheduled_date(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("scheduledDate", value)),
            )
        }
        /// Sets the parameter `showHierarchy`.
        pub fn show_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("showHierarchy", value))
        }
        /// Sets the parameter `skipData`.
        pub fn skip_data(self, value: bool) -> Self {
            Self(self.0.query("skipData", value))
        }
        /// Sets the parameter `skipHeaders`.
        pub fn skip_headers(self, value: bool) -> Self {
            Self(self.0.query("skipHeaders", value))
        }
        /// Sets the parameter `skipMeta`.
        pub fn skip_meta(self, value: bool) -> Self {
            Self(self.0.query("skipMeta", value))
        }
        /// Sets the parameter `skipRounding`.
        pub fn skip_rounding(self, value: bool) -> Self {
            Self(self.0.query("skipRounding", value))
        }
        /// Sets the parameter `totalPages`.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Sets the parameter `userOrgUnit`.
        pub fn user_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("userOrgUnit", value))
        }
        /// Sets the parameter `value`, which is known in 2.42 and 2.43 only.
        pub fn value(self, value: impl ToString) -> Self {
            Self(self.0.query("value", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::Grid, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `Visualization`.
pub mod visualization {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `DELETE /api/visualizations/{uid}/favorite`.
    pub fn remove_as_favorite<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> RemoveAsFavorite<'c, V> {
        RemoveAsFavorite(
            client.request_at(Method::DELETE, "visualizations/{}/favorite", &[uid]),
        )
    }
    /// A call of `DELETE /api/visualizations/{uid}/favorite`, begun with [`remove_as_favorite`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveAsFavorite<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveAsFavorite<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `POST /api/visualizations/{uid}/favorite`.
    pub fn set_as_favorite<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> SetAsFavorite<'c, V> {
        SetAsFavorite(
            client.request_at(Method::POST, "visualizations/{}/favorite", &[uid]),
        )
    }
    /// A call of `POST /api/visualizations/{uid}/favorite`, begun with [`set_as_favorite`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetAsFavorite<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetAsFavorite<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `DELETE /api/visualizations/{uid}/subscriber`.
    pub fn unsubscribe<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> Unsubscribe<'c, V> {
        Unsubscribe(
            client.request_at(Method::DELETE, "visualizations/{}/subscriber", &[uid]),
        )
    }
    /// A call of `DELETE /api/visualizations/{uid}/subscriber`, begun with [`unsubscribe`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Unsubscribe<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Unsubscribe<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `POST /api/visualizations/{uid}/subscriber`.
    pub fn subscribe<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> Subscribe<'c, V> {
        Subscribe(
            client.request_at(Method::POST, "visualizations/{}/subscriber", &[uid]),
        )
    }
    /// A call of `POST /api/visualizations/{uid}/subscriber`, begun with [`subscribe`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Subscribe<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Subscribe<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
}
/// Operations of the server's `VisualizationData`.
pub mod visualization_data {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version};
    /// Begins the call of `GET /api/visualizations/data`.
    pub fn get_visualization_chart_data<V: Version>(
        client: &Client<V>,
    ) -> GetVisualizationChartData<'_, V> {
        GetVisualizationChartData(
            client.request_at(Method::GET, "visualizations/data", &[]),
        )
    }
    /// A call of `GET /api/visualizations/data`, begun with [`get_visualization_chart_data`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetVisualizationChartData<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetVisualizationChartData<'c, V> {
        /// Sets the parameter `attachment`.
        pub fn attachment(self, value: bool) -> Self {
            Self(self.0.query("attachment", value))
        }
        /// Sets the parameter `height`.
        pub fn height(self, value: i64) -> Self {
            Self(self.0.query("height", value))
        }
        /// Sets the parameter `in`. The server demands it.
        pub fn r#in(self, value: impl ToString) -> Self {
            Self(self.0.query("in", value))
        }
        /// Sets the parameter `ou`. The server demands it.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `periods`.
        pub fn periods(self, value: bool) -> Self {
            Self(self.0.query("periods", value))
        }
        /// Sets the parameter `skipTitle`.
        pub fn skip_title(self, value: bool) -> Self {
            Self(self.0.query("skipTitle", value))
        }
        /// Sets the parameter `width`.
        pub fn width(self, value: i64) -> Self {
            Self(self.0.query("width", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/visualizations/history/data`.
    pub fn get_visualization_chart_history<V: Version>(
        client: &Client<V>,
    ) -> GetVisualizationChartHistory<'_, V> {
        GetVisualizationChartHistory(
            client.request_at(Method::GET, "visualizations/history/data", &[]),
        )
    }
    /// A call of `GET /api/visualizations/history/data`, begun with [`get_visualization_chart_history`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetVisualizationChartHistory<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetVisualizationChartHistory<'c, V> {
        /// Sets the parameter `co`. The server demands it.
        pub fn co(self, value: impl ToString) -> Self {
            Self(self.0.query("co", value))
        }
        /// Sets the parameter `cp`. The server demands it.
        pub fn cp(self, value: impl ToString) -> Self {
            Self(self.0.query("cp", value))
        }
        /// Sets the parameter `de`. The server demands it.
        pub fn de(self, value: impl ToString) -> Self {
            Self(self.0.query("de", value))
        }
        /// Sets the parameter `height`.
        pub fn height(self, value: i64) -> Self {
            Self(self.0.query("height", value))
        }
        /// Sets the parameter `ou`. The server demands it.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`. The server demands it.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
        }
        /// Sets the parameter `width`.
        pub fn width(self, value: i64) -> Self {
            Self(self.0.query("width", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/visualizations/{uid}/data`.
    pub fn get_visualization_data<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetVisualizationData<'c, V> {
        GetVisualizationData(
            client.request_at(Method::GET, "visualizations/{}/data", &[uid]),
        )
    }
    /// A call of `GET /api/visualizations/{uid}/data`, begun with [`get_visualization_data`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetVisualizationData<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetVisualizationData<'c, V> {
        /// Sets the parameter `attachment`.
        pub fn attachment(self, value: bool) -> Self {
            Self(self.0.query("attachment", value))
        }
        /// Sets the parameter `date`.
        pub fn date(self, value: impl ToString) -> Self {
            Self(self.0.query("date", value))
        }
        /// Sets the parameter `height`.
        pub fn height(self, value: i64) -> Self {
            Self(self.0.query("height", value))
        }
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `width`.
        pub fn width(self, value: i64) -> Self {
            Self(self.0.query("width", value))
        }
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
}
