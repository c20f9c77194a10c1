// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `CompleteDataSetRegistration`.
pub mod complete_data_set_registration {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `DELETE /api/completeDataSetRegistrations`.
    pub fn delete_complete_data_set_registration<V: Version>(
        client: &Client<V>,
    ) -> DeleteCompleteDataSetRegistration<'_, V> {
        DeleteCompleteDataSetRegistration(
            client.request_at(Method::DELETE, "completeDataSetRegistrations", &[]),
        )
    }
    /// A call of `DELETE /api/completeDataSetRegistrations`, begun with [`delete_complete_data_set_registration`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteCompleteDataSetRegistration<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteCompleteDataSetRegistration<'c, V> {
        /// Sets the parameter `cc`.
        pub fn cc(self, value: impl ToString) -> Self {
            Self(self.0.query("cc", value))
        }
        /// Sets the parameter `cp`.
        pub fn cp(self, value: impl ToString) -> Self {
            Self(self.0.query("cp", value))
        }
        /// Adds to the parameter `ds`. The server demands it.
        pub fn ds(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ds", value)),
            )
        }
        /// Sets the parameter `multiOu`.
        pub fn multi_ou(self, value: bool) -> Self {
            Self(self.0.query("multiOu", value))
        }
        /// Sets the parameter `ou`. The server demands it.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`. The server demands it.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
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
    /// Begins the call of `GET /api/completeDataSetRegistrations`.
    pub fn get_complete_registrations_json<V: Version>(
        client: &Client<V>,
    ) -> GetCompleteRegistrationsJson<'_, V> {
        GetCompleteRegistrationsJson(
            client.request_at(Method::GET, "completeDataSetRegistrations", &[]),
        )
    }
    /// A call of `GET /api/completeDataSetRegistrations`, begun with [`get_complete_registrations_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetCompleteRegistrationsJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetCompleteRegistrationsJson<'c, V> {
        /// Sets the parameter `attributeOptionComboIdScheme`.
        pub fn attribute_option_combo_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("attributeOptionComboIdScheme", value))
        }
        /// Sets the parameter `categoryIdScheme`.
        pub fn category_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryIdScheme", value))
        }
        /// Sets the parameter `categoryOptionComboIdScheme`.
        pub fn category_option_combo_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionComboIdScheme", value))
        }
        /// Sets the parameter `categoryOptionIdScheme`.
        pub fn category_option_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionIdScheme", value))
        }
        /// Sets the parameter `children`.
        pub fn children(self, value: bool) -> Self {
            Self(self.0.query("children", value))
        }
        /// Sets the parameter `created`.
        pub fn created(self, value: impl ToString) -> Self {
            Self(self.0.query("created", value))
        }
        /// Sets the parameter `createdDuration`.
        pub fn created_duration(self, value: impl ToString) -> Self {
            Self(self.0.query("createdDuration", value))
        }
        /// Sets the parameter `dataElementGroupIdScheme`.
        pub fn data_element_group_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataElementGroupIdScheme", value))
        }
        /// Sets the parameter `dataElementIdScheme`.
        pub fn data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataElementIdScheme", value))
        }
        /// Adds to the parameter `dataSet`.
        pub fn data_set(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dataSet", value)),
            )
        }
        /// Sets the parameter `dataSetIdScheme`.
        pub fn data_set_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataSetIdScheme", value))
        }
        /// Sets the parameter `endDate`.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Sets the parameter `idScheme`.
        pub fn id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("idScheme", value))
        }
        /// Sets the parameter `limit`.
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.query("limit", value))
        }
        /// Adds to the parameter `orgUnit`.
        pub fn org_unit(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("orgUnit", value)),
            )
        }
        /// Adds to the parameter `orgUnitGroup`.
        pub fn org_unit_group(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("orgUnitGroup", value)),
            )
        }
        /// Sets the parameter `orgUnitGroupIdScheme`.
        pub fn org_unit_group_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitGroupIdScheme", value))
        }
        /// Sets the parameter `orgUnitIdScheme`.
        pub fn org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitIdScheme", value))
        }
        /// Adds to the parameter `period`.
        pub fn period(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("period", value)),
            )
        }
        /// Sets the parameter `programIdScheme`.
        pub fn program_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programIdScheme", value))
        }
        /// Sets the parameter `programStageIdScheme`.
        pub fn program_stage_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageIdScheme", value))
        }
        /// Sets the parameter `programStageInstanceIdScheme`, which is known in 2.41 only.
        pub fn program_stage_instance_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageInstanceIdScheme", value))
        }
        /// Sets the parameter `startDate`.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `trackedEntityAttributeIdScheme`.
        pub fn tracked_entity_attribute_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntityAttributeIdScheme", value))
        }
        /// Sets the parameter `trackedEntityIdScheme`, which is known in 2.41 only.
        pub fn tracked_entity_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntityIdScheme", value))
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
    /// Begins the call of `POST /api/completeDataSetRegistrations`.
    pub fn post_complete_registrations_xml<V: Version>(
        client: &Client<V>,
    ) -> PostCompleteRegistrationsXml<'_, V> {
        PostCompleteRegistrationsXml(
            client.request_at(Method::POST, "completeDataSetRegistrations", &[]),
        )
    }
    /// A call of `POST /api/completeDataSetRegistrations`, begun with [`post_complete_registrations_xml`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostCompleteRegistrationsXml<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostCompleteRegistrationsXml<'c, V> {
        /// Sets the parameter `async`.
        pub fn r#async(self, value: bool) -> Self {
            Self(self.0.query("async", value))
        }
        /// Sets the parameter `atomic`, which is known in 2.43 only.
        pub fn atomic(self, value: bool) -> Self {
            Self(self.0.query("atomic", value))
        }
        /// Sets the parameter `categoryIdScheme`.
        pub fn category_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryIdScheme", value))
        }
        /// Sets the parameter `categoryOptionComboIdScheme`.
        pub fn category_option_combo_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionComboIdScheme", value))
        }
        /// Sets the parameter `categoryOptionIdScheme`.
        pub fn category_option_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionIdScheme", value))
        }
        /// Sets the parameter `dataElementIdScheme`.
        pub fn data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataElementIdScheme", value))
        }
        /// Sets the parameter `dataSet`.
        pub fn data_set(self, value: impl ToString) -> Self {
            Self(self.0.query("dataSet", value))
        }
        /// Sets the parameter `dataSetIdScheme`.
        pub fn data_set_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataSetIdScheme", value))
        }
        /// Sets the parameter `datasetAllowsPeriods`.
        pub fn dataset_allows_periods(self, value: bool) -> Self {
            Self(self.0.query("datasetAllowsPeriods", value))
        }
        /// Sets the parameter `dryRun`.
        pub fn dry_run(self, value: bool) -> Self {
            Self(self.0.query("dryRun", value))
        }
        /// Sets the parameter `eventIdScheme`, which is known in 2.41 only.
        pub fn event_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("eventIdScheme", value))
        }
        /// Sets the parameter `filename`.
        pub fn filename(self, value: impl ToString) -> Self {
            Self(self.0.query("filename", value))
        }
        /// Sets the parameter `firstRowIsHeader`.
        pub fn first_row_is_header(self, value: bool) -> Self {
            Self(self.0.query("firstRowIsHeader", value))
        }
        /// Sets the parameter `force`.
        pub fn force(self, value: bool) -> Self {
            Self(self.0.query("force", value))
        }
        /// Sets the parameter `idScheme`.
        pub fn id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("idScheme", value))
        }
        /// Sets the parameter `ignoreEmptyCollection`.
        pub fn ignore_empty_collection(self, value: bool) -> Self {
            Self(self.0.query("ignoreEmptyCollection", value))
        }
        /// Sets the parameter `importStrategy`.
        pub fn import_strategy(self, value: impl ToString) -> Self {
            Self(self.0.query("importStrategy", value))
        }
        /// Sets the parameter `mergeDataValues`.
        pub fn merge_data_values(self, value: bool) -> Self {
            Self(self.0.query("mergeDataValues", value))
        }
        /// Sets the parameter `mergeMode`.
        pub fn merge_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("mergeMode", value))
        }
        /// Sets the parameter `notificationLevel`.
        pub fn notification_level(self, value: impl ToString) -> Self {
            Self(self.0.query("notificationLevel", value))
        }
        /// Sets the parameter `orgUnitIdScheme`.
        pub fn org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitIdScheme", value))
        }
        /// Sets the parameter `preheatCache`.
        pub fn preheat_cache(self, value: bool) -> Self {
            Self(self.0.query("preheatCache", value))
        }
        /// Sets the parameter `programIdScheme`.
        pub fn program_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programIdScheme", value))
        }
        /// Sets the parameter `programStageIdScheme`.
        pub fn program_stage_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageIdScheme", value))
        }
        /// Sets the parameter `reportMode`.
        pub fn report_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("reportMode", value))
        }
        /// Sets the parameter `requireAttributeOptionCombo`.
        pub fn require_attribute_option_combo(self, value: bool) -> Self {
            Self(self.0.query("requireAttributeOptionCombo", value))
        }
        /// Sets the parameter `requireCategoryOptionCombo`.
        pub fn require_category_option_combo(self, value: bool) -> Self {
            Self(self.0.query("requireCategoryOptionCombo", value))
        }
        /// Sets the parameter `sharing`.
        pub fn sharing(self, value: bool) -> Self {
            Self(self.0.query("sharing", value))
        }
        /// Sets the parameter `skipAudit`.
        pub fn skip_audit(self, value: bool) -> Self {
            Self(self.0.query("skipAudit", value))
        }
        /// Sets the parameter `skipCache`.
        pub fn skip_cache(self, value: bool) -> Self {
            Self(self.0.query("skipCache", value))
        }
        /// Sets the parameter `skipExistingCheck`.
        pub fn skip_existing_check(self, value: bool) -> Self {
            Self(self.0.query("skipExistingCheck", value))
        }
        /// Sets the parameter `skipLastUpdated`.
        pub fn skip_last_updated(self, value: bool) -> Self {
            Self(self.0.query("skipLastUpdated", value))
        }
        /// Sets the parameter `skipNotifications`.
        pub fn skip_notifications(self, value: bool) -> Self {
            Self(self.0.query("skipNotifications", value))
        }
        /// Sets the parameter `skipPatternValidation`.
        pub fn skip_pattern_validation(self, value: bool) -> Self {
            Self(self.0.query("skipPatternValidation", value))
        }
        /// Sets the parameter `strictAttributeOptionCombos`.
        pub fn strict_attribute_option_combos(self, value: bool) -> Self {
            Self(self.0.query("strictAttributeOptionCombos", value))
        }
        /// Sets the parameter `strictCategoryOptionCombos`.
        pub fn strict_category_option_combos(self, value: bool) -> Self {
            Self(self.0.query("strictCategoryOptionCombos", value))
        }
        /// Sets the parameter `strictDataElements`.
        pub fn strict_data_elements(self, value: bool) -> Self {
            Self(self.0.query("strictDataElements", value))
        }
        /// Sets the parameter `strictDataSetApproval`.
        pub fn strict_data_set_approval(self, value: bool) -> Self {
            Self(self.0.query("strictDataSetApproval", value))
        }
        /// Sets the parameter `strictDataSetInputPeriods`.
        pub fn strict_data_set_input_periods(self, value: bool) -> Self {
            Self(self.0.query("strictDataSetInputPeriods", value))
        }
        /// Sets the parameter `strictDataSetLocking`.
        pub fn strict_data_set_locking(self, value: bool) -> Self {
            Self(self.0.query("strictDataSetLocking", value))
        }
        /// Sets the parameter `strictOrganisationUnits`.
        pub fn strict_organisation_units(self, value: bool) -> Self {
            Self(self.0.query("strictOrganisationUnits", value))
        }
        /// Sets the parameter `strictPeriods`.
        pub fn strict_periods(self, value: bool) -> Self {
            Self(self.0.query("strictPeriods", value))
        }
        /// Sets the parameter `trackedEntityAttributeIdScheme`.
        pub fn tracked_entity_attribute_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntityAttributeIdScheme", value))
        }
        /// Sets the parameter `trackedEntityIdScheme`, which is known in 2.41 only.
        pub fn tracked_entity_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntityIdScheme", value))
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
}
/// Operations of the server's `CustomDataEntryForm`.
pub mod custom_data_entry_form {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/dataEntry/customForms/{uid}`.
    pub fn get_form<'c, V: Version>(client: &'c Client<V>, uid: &str) -> GetForm<'c, V> {
        GetForm(client.request_at(Method::GET, "dataEntry/customForms/{}", &[uid]))
    }
    /// A call of `GET /api/dataEntry/customForms/{uid}`, begun with [`get_form`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetForm<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetForm<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::CustomDataEntryFormDto, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `DataSet`.
pub mod data_set {
    use dhis2_client::{
        Client, Error, Map, Method, RawRequest, Response, Value, Version, payload,
    };
    /// Begins the call of `GET /api/dataSets/{uid}/categoryCombos`.
    pub fn get_category_combinations<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetCategoryCombinations<'c, V> {
        GetCategoryCombinations(
            client.request_at(Method::GET, "dataSets/{}/categoryCombos", &[uid]),
        )
    }
    /// A call of `GET /api/dataSets/{uid}/categoryCombos`, begun with [`get_category_combinations`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetCategoryCombinations<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetCategoryCombinations<'c, V> {
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `locale`, which is known in 2.41 only.
        pub fn locale(self, value: impl ToString) -> Self {
            Self(self.0.query("locale", value))
        }
        /// Sets the parameter `translate`, which is known in 2.41 only.
        pub fn translate(self, value: bool) -> Self {
            Self(self.0.query("translate", value))
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
    /// Begins the call of `POST /api/dataSets/{uid}/customDataEntryForm`.
    pub fn update_custom_data_entry_form_html<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> UpdateCustomDataEntryFormHtml<'c, V> {
        UpdateCustomDataEntryFormHtml(
            client.request_at(Method::POST, "dataSets/{}/customDataEntryForm", &[uid]),
        )
    }
    /// A call of `POST /api/dataSets/{uid}/customDataEntryForm`, begun with [`update_custom_data_entry_form_html`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UpdateCustomDataEntryFormHtml<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UpdateCustomDataEntryFormHtml<'c, V> {
        /// Sets the body to bytes of a media type, such as `text/html`.
        pub fn bytes(self, bytes: impl Into<Vec<u8>>, media_type: &'static str) -> Self {
            Self(self.0.body(bytes.into(), media_type))
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
    /// Begins the call of `GET /api/dataSets/{uid}/dataValueSet`.
    pub fn get_dvs<'c, V: Version>(client: &'c Client<V>, uid: &str) -> GetDvs<'c, V> {
        GetDvs(client.request_at(Method::GET, "dataSets/{}/dataValueSet", &[uid]))
    }
    /// A call of `GET /api/dataSets/{uid}/dataValueSet`, begun with [`get_dvs`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDvs<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDvs<'c, V> {
        /// Sets the parameter `comment`.
        pub fn comment(self, value: bool) -> Self {
            Self(self.0.query("comment", value))
        }
        /// Sets the parameter `dataElementIdScheme`.
        pub fn data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataElementIdScheme", value))
        }
        /// Sets the parameter `locale`, which is known in 2.41 only.
        pub fn locale(self, value: impl ToString) -> Self {
            Self(self.0.query("locale", value))
        }
        /// Adds to the parameter `orgUnit`.
        pub fn org_unit(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("orgUnit", value)),
            )
        }
        /// Sets the parameter `orgUnitIdScheme`.
        pub fn org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitIdScheme", value))
        }
        /// Sets the parameter `period`.
        pub fn period(self, value: impl ToString) -> Self {
            Self(self.0.query("period", value))
        }
        /// Sets the parameter `translate`, which is known in 2.41 only.
        pub fn translate(self, value: bool) -> Self {
            Self(self.0.query("translate", value))
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
    /// Begins the call of `GET /api/dataSets/{uid}/form`.
    pub fn get_form_json<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetFormJson<'c, V> {
        GetFormJson(client.request_at(Method::GET, "dataSets/{}/form", &[uid]))
    }
    /// A call of `GET /api/dataSets/{uid}/form`, begun with [`get_form_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetFormJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetFormJson<'c, V> {
        /// Sets the parameter `catOpts`.
        pub fn cat_opts(self, value: impl ToString) -> Self {
            Self(self.0.query("catOpts", value))
        }
        /// Sets the parameter `categoryOptions`.
        pub fn category_options(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptions", value))
        }
        /// Sets the parameter `locale`, which is known in 2.41 only.
        pub fn locale(self, value: impl ToString) -> Self {
            Self(self.0.query("locale", value))
        }
        /// Sets the parameter `metaData`.
        pub fn meta_data(self, value: bool) -> Self {
            Self(self.0.query("metaData", value))
        }
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
        }
        /// Sets the parameter `translate`, which is known in 2.41 only.
        pub fn translate(self, value: bool) -> Self {
            Self(self.0.query("translate", value))
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
        pub async fn send(self) -> Result<payload::DataSetForm, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/dataSets/{uid}/form`.
    pub fn update_custom_data_entry_form_html2<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> UpdateCustomDataEntryFormHtml2<'c, V> {
        UpdateCustomDataEntryFormHtml2(
            client.request_at(Method::POST, "dataSets/{}/form", &[uid]),
        )
    }
    /// A call of `POST /api/dataSets/{uid}/form`, begun with [`update_custom_data_entry_form_html2`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UpdateCustomDataEntryFormHtml2<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UpdateCustomDataEntryFormHtml2<'c, V> {
        /// Sets the body to bytes of a media type, such as `text/html`.
        pub fn bytes(self, bytes: impl Into<Vec<u8>>, media_type: &'static str) -> Self {
            Self(self.0.body(bytes.into(), media_type))
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
    /// Begins the call of `GET /api/dataSets/{uid}/metadata`.
    pub fn get_data_set_with_dependencies<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetDataSetWithDependencies<'c, V> {
        GetDataSetWithDependencies(
            client.request_at(Method::GET, "dataSets/{}/metadata", &[uid]),
        )
    }
    /// A call of `GET /api/dataSets/{uid}/metadata`, begun with [`get_data_set_with_dependencies`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDataSetWithDependencies<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDataSetWithDependencies<'c, V> {
        /// Sets the parameter `download`.
        pub fn download(self, value: bool) -> Self {
            Self(self.0.query("download", value))
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
    /// Begins the call of `GET /api/dataSets/{uid}/version`.
    pub fn get_version<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetVersion<'c, V> {
        GetVersion(client.request_at(Method::GET, "dataSets/{}/version", &[uid]))
    }
    /// A call of `GET /api/dataSets/{uid}/version`, begun with [`get_version`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetVersion<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetVersion<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Map<i64>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/dataSets/{uid}/version`.
    pub fn bump_version<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> BumpVersion<'c, V> {
        BumpVersion(client.request_at(Method::POST, "dataSets/{}/version", &[uid]))
    }
    /// A call of `POST /api/dataSets/{uid}/version`, begun with [`bump_version`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct BumpVersion<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> BumpVersion<'c, V> {
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
/// Operations of the server's `DataSetCompletion`.
pub mod data_set_completion {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `POST /api/dataEntry/dataSetCompletion`.
    pub fn save_data_set_completion<V: Version>(
        client: &Client<V>,
    ) -> SaveDataSetCompletion<'_, V> {
        SaveDataSetCompletion(
            client.request_at(Method::POST, "dataEntry/dataSetCompletion", &[]),
        )
    }
    /// A call of `POST /api/dataEntry/dataSetCompletion`, begun with [`save_data_set_completion`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SaveDataSetCompletion<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SaveDataSetCompletion<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::DataSetCompletionDto) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
/// Operations of the server's `DataSetLockException`.
pub mod data_set_lock_exception {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/dataEntry/lockExceptions`.
    pub fn get_lock_exceptions<V: Version>(
        client: &Client<V>,
    ) -> GetLockExceptions<'_, V> {
        GetLockExceptions(
            client.request_at(Method::GET, "dataEntry/lockExceptions", &[]),
        )
    }
    /// A call of `GET /api/dataEntry/lockExceptions`, begun with [`get_lock_exceptions`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetLockExceptions<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetLockExceptions<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::LockExceptionsDto, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `DataSetMetadata`.
pub mod data_set_metadata {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version};
    /// Begins the call of `GET /api/dataEntry/metadata`.
    pub fn get_metadata<V: Version>(client: &Client<V>) -> GetMetadata<'_, V> {
        GetMetadata(client.request_at(Method::GET, "dataEntry/metadata", &[]))
    }
    /// A call of `GET /api/dataEntry/metadata`, begun with [`get_metadata`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetMetadata<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetMetadata<'c, V> {
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
/// Operations of the server's `DataSetValue`.
pub mod data_set_value {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/dataEntry/dataValues`.
    pub fn get_data_value_set<V: Version>(client: &Client<V>) -> GetDataValueSet<'_, V> {
        GetDataValueSet(client.request_at(Method::GET, "dataEntry/dataValues", &[]))
    }
    /// A call of `GET /api/dataEntry/dataValues`, begun with [`get_data_value_set`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDataValueSet<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDataValueSet<'c, V> {
        /// Sets the parameter `cc`.
        pub fn cc(self, value: impl ToString) -> Self {
            Self(self.0.query("cc", value))
        }
        /// Sets the parameter `cp`.
        pub fn cp(self, value: impl ToString) -> Self {
            Self(self.0.query("cp", value))
        }
        /// Sets the parameter `ds`.
        pub fn ds(self, value: impl ToString) -> Self {
            Self(self.0.query("ds", value))
        }
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
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
        pub async fn send(self) -> Result<payload::DataValuesDto, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `DataValue`.
#[expect(clippy::module_inception, reason = "the area is called after its main class")]
pub mod data_value {
    use dhis2_client::{
        Client, Error, Method, RawRequest, Response, Value, Version, payload,
    };
    /// Begins the call of `DELETE /api/dataValues`.
    pub fn delete_data_value<V: Version>(client: &Client<V>) -> DeleteDataValue<'_, V> {
        DeleteDataValue(client.request_at(Method::DELETE, "dataValues", &[]))
    }
    /// A call of `DELETE /api/dataValues`, begun with [`delete_data_value`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteDataValue<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteDataValue<'c, V> {
        /// Sets the parameter `cc`.
        pub fn cc(self, value: impl ToString) -> Self {
            Self(self.0.query("cc", value))
        }
        /// Sets the parameter `co`.
        pub fn co(self, value: impl ToString) -> Self {
            Self(self.0.query("co", value))
        }
        /// Sets the parameter `cp`.
        pub fn cp(self, value: impl ToString) -> Self {
            Self(self.0.query("cp", value))
        }
        /// Sets the parameter `de`.
        pub fn de(self, value: impl ToString) -> Self {
            Self(self.0.query("de", value))
        }
        /// Sets the parameter `ds`.
        pub fn ds(self, value: impl ToString) -> Self {
            Self(self.0.query("ds", value))
        }
        /// Sets the parameter `force`.
        pub fn force(self, value: bool) -> Self {
            Self(self.0.query("force", value))
        }
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
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
    /// Begins the call of `GET /api/dataValues`.
    pub fn get_data_value<V: Version>(client: &Client<V>) -> GetDataValue<'_, V> {
        GetDataValue(client.request_at(Method::GET, "dataValues", &[]))
    }
    /// A call of `GET /api/dataValues`, begun with [`get_data_value`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDataValue<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDataValue<'c, V> {
        /// Sets the parameter `cc`.
        pub fn cc(self, value: impl ToString) -> Self {
            Self(self.0.query("cc", value))
        }
        /// Sets the parameter `co`.
        pub fn co(self, value: impl ToString) -> Self {
            Self(self.0.query("co", value))
        }
        /// Sets the parameter `cp`.
        pub fn cp(self, value: impl ToString) -> Self {
            Self(self.0.query("cp", value))
        }
        /// Sets the parameter `de`.
        pub fn de(self, value: impl ToString) -> Self {
            Self(self.0.query("de", value))
        }
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
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
    /// Begins the call of `POST /api/dataValues`.
    pub fn save_data_value<V: Version>(client: &Client<V>) -> SaveDataValue<'_, V> {
        SaveDataValue(client.request_at(Method::POST, "dataValues", &[]))
    }
    /// A call of `POST /api/dataValues`, begun with [`save_data_value`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SaveDataValue<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SaveDataValue<'c, V> {
        /// Sets the parameter `cc`.
        pub fn cc(self, value: impl ToString) -> Self {
            Self(self.0.query("cc", value))
        }
        /// Sets the parameter `co`.
        pub fn co(self, value: impl ToString) -> Self {
            Self(self.0.query("co", value))
        }
        /// Sets the parameter `comment`.
        pub fn comment(self, value: impl ToString) -> Self {
            Self(self.0.query("comment", value))
        }
        /// Sets the parameter `cp`.
        pub fn cp(self, value: impl ToString) -> Self {
            Self(self.0.query("cp", value))
        }
        /// Sets the parameter `de`. The server demands it.
        pub fn de(self, value: impl ToString) -> Self {
            Self(self.0.query("de", value))
        }
        /// Sets the parameter `ds`.
        pub fn ds(self, value: impl ToString) -> Self {
            Self(self.0.query("ds", value))
        }
        /// Sets the parameter `followUp`.
        pub fn follow_up(self, value: bool) -> Self {
            Self(self.0.query("followUp", value))
        }
        /// Sets the parameter `force`.
        pub fn force(self, value: bool) -> Self {
            Self(self.0.query("force", value))
        }
        /// Sets the parameter `ou`. The server demands it.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`. The server demands it.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
        }
        /// Sets the parameter `value`.
        pub fn value(self, value: impl ToString) -> Self {
            Self(self.0.query("value", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::DataValueDto) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `POST /api/dataValues/file`.
    pub fn save_file_data_value<V: Version>(
        client: &Client<V>,
    ) -> SaveFileDataValue<'_, V> {
        SaveFileDataValue(client.request_at(Method::POST, "dataValues/file", &[]))
    }
    /// A call of `POST /api/dataValues/file`, begun with [`save_file_data_value`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SaveFileDataValue<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SaveFileDataValue<'c, V> {
        /// Sets the parameter `cc`.
        pub fn cc(self, value: impl ToString) -> Self {
            Self(self.0.query("cc", value))
        }
        /// Sets the parameter `co`.
        pub fn co(self, value: impl ToString) -> Self {
            Self(self.0.query("co", value))
        }
        /// Sets the parameter `comment`.
        pub fn comment(self, value: impl ToString) -> Self {
            Self(self.0.query("comment", value))
        }
        /// Sets the parameter `cp`.
        pub fn cp(self, value: impl ToString) -> Self {
            Self(self.0.query("cp", value))
        }
        /// Sets the parameter `de`. The server demands it.
        pub fn de(self, value: impl ToString) -> Self {
            Self(self.0.query("de", value))
        }
        /// Sets the parameter `ds`.
        pub fn ds(self, value: impl ToString) -> Self {
            Self(self.0.query("ds", value))
        }
        /// Sets the parameter `file`.
        pub fn file(self, value: impl ToString) -> Self {
            Self(self.0.query("file", value))
        }
        /// Sets the parameter `followUp`.
        pub fn follow_up(self, value: bool) -> Self {
            Self(self.0.query("followUp", value))
        }
        /// Sets the parameter `force`.
        pub fn force(self, value: bool) -> Self {
            Self(self.0.query("force", value))
        }
        /// Sets the parameter `ou`. The server demands it.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`. The server demands it.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
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
    /// Begins the call of `GET /api/dataValues/files`.
    pub fn get_data_value_file<V: Version>(
        client: &Client<V>,
    ) -> GetDataValueFile<'_, V> {
        GetDataValueFile(client.request_at(Method::GET, "dataValues/files", &[]))
    }
    /// A call of `GET /api/dataValues/files`, begun with [`get_data_value_file`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDataValueFile<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDataValueFile<'c, V> {
        /// Sets the parameter `cc`.
        pub fn cc(self, value: impl ToString) -> Self {
            Self(self.0.query("cc", value))
        }
        /// Sets the parameter `co`.
        pub fn co(self, value: impl ToString) -> Self {
            Self(self.0.query("co", value))
        }
        /// Sets the parameter `cp`.
        pub fn cp(self, value: impl ToString) -> Self {
            Self(self.0.query("cp", value))
        }
        /// Sets the parameter `de`.
        pub fn de(self, value: impl ToString) -> Self {
            Self(self.0.query("de", value))
        }
        /// Sets the parameter `dimension`.
        pub fn dimension(self, value: impl ToString) -> Self {
            Self(self.0.query("dimension", value))
        }
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
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
    /// Begins the call of `PUT /api/dataValues/followup`.
    pub fn set_data_value_follow_up<V: Version>(
        client: &Client<V>,
    ) -> SetDataValueFollowUp<'_, V> {
        SetDataValueFollowUp(client.request_at(Method::PUT, "dataValues/followup", &[]))
    }
    /// A call of `PUT /api/dataValues/followup`, begun with [`set_data_value_follow_up`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetDataValueFollowUp<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetDataValueFollowUp<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(
            self,
            body: &payload::DataValueFollowUpRequest,
        ) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `PUT /api/dataValues/followups`.
    pub fn set_data_values_follow_up<V: Version>(
        client: &Client<V>,
    ) -> SetDataValuesFollowUp<'_, V> {
        SetDataValuesFollowUp(
            client.request_at(Method::PUT, "dataValues/followups", &[]),
        )
    }
    /// A call of `PUT /api/dataValues/followups`, begun with [`set_data_values_follow_up`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetDataValuesFollowUp<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetDataValuesFollowUp<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(
            self,
            body: &payload::DataValuesFollowUpRequest,
        ) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
/// Operations of the server's `DataValueContext`.
pub mod data_value_context {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/dataEntry/dataValueContext`.
    pub fn get_change_log<V: Version>(client: &Client<V>) -> GetChangeLog<'_, V> {
        GetChangeLog(client.request_at(Method::GET, "dataEntry/dataValueContext", &[]))
    }
    /// A call of `GET /api/dataEntry/dataValueContext`, begun with [`get_change_log`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetChangeLog<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetChangeLog<'c, V> {
        /// Sets the parameter `cc`.
        pub fn cc(self, value: impl ToString) -> Self {
            Self(self.0.query("cc", value))
        }
        /// Sets the parameter `co`.
        pub fn co(self, value: impl ToString) -> Self {
            Self(self.0.query("co", value))
        }
        /// Sets the parameter `cp`.
        pub fn cp(self, value: impl ToString) -> Self {
            Self(self.0.query("cp", value))
        }
        /// Sets the parameter `de`.
        pub fn de(self, value: impl ToString) -> Self {
            Self(self.0.query("de", value))
        }
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
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
        pub async fn send(self) -> Result<payload::DataValueContextDto, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `DataValueSet`.
pub mod data_value_set {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/dataValueSets`.
    pub fn get_data_value_set<V: Version>(client: &Client<V>) -> GetDataValueSet<'_, V> {
        GetDataValueSet(client.request_at(Method::GET, "dataValueSets", &[]))
    }
    /// A call of `GET /api/dataValueSets`, begun with [`get_data_value_set`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDataValueSet<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDataValueSet<'c, V> {
        /// Sets the parameter `attachment`.
        pub fn attachment(self, value: impl ToString) -> Self {
            Self(self.0.query("attachment", value))
        }
        /// Sets the parameter `attributeCombo`, which is known in 2.41 and 2.42 only.
        pub fn attribute_combo(self, value: impl ToString) -> Self {
            Self(self.0.query("attributeCombo", value))
        }
        /// Adds to the parameter `attributeOptionCombo`, which is known in 2.41 and 2.42 only.
        pub fn attribute_option_combo(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(
                        self.0,
                        |request, value| request.query("attributeOptionCombo", value),
                    ),
            )
        }
        /// Sets the parameter `attributeOptionComboIdScheme`, which is known in 2.41 and 2.42 only.
        pub fn attribute_option_combo_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("attributeOptionComboIdScheme", value))
        }
        /// Adds to the parameter `attributeOptions`, which is known in 2.41 and 2.42 only.
        pub fn attribute_options(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(
                        self.0,
                        |request, value| request.query("attributeOptions", value),
                    ),
            )
        }
        /// Sets the parameter `categoryIdScheme`, which is known in 2.41 and 2.42 only.
        pub fn category_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryIdScheme", value))
        }
        /// Sets the parameter `categoryOptionComboIdScheme`, which is known in 2.41 and 2.42 only.
        pub fn category_option_combo_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionComboIdScheme", value))
        }
        /// Sets the parameter `categoryOptionIdScheme`, which is known in 2.41 and 2.42 only.
        pub fn category_option_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionIdScheme", value))
        }
        /// Sets the parameter `children`, which is known in 2.41 and 2.42 only.
        pub fn children(self, value: bool) -> Self {
            Self(self.0.query("children", value))
        }
        /// Sets the parameter `compression`, which is known in 2.41 and 2.42 only.
        pub fn compression(self, value: impl ToString) -> Self {
            Self(self.0.query("compression", value))
        }
        /// Adds to the parameter `dataElement`, which is known in 2.41 and 2.42 only.
        pub fn data_element(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dataElement", value)),
            )
        }
        /// Adds to the parameter `dataElementGroup`, which is known in 2.41 and 2.42 only.
        pub fn data_element_group(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(
                        self.0,
                        |request, value| request.query("dataElementGroup", value),
                    ),
            )
        }
        /// Sets the parameter `dataElementIdScheme`, which is known in 2.41 and 2.42 only.
        pub fn data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataElementIdScheme", value))
        }
        /// Adds to the parameter `dataSet`, which is known in 2.41 and 2.42 only.
        pub fn data_set(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("dataSet", value)),
            )
        }
        /// Sets the parameter `dataSetIdScheme`, which is known in 2.41 and 2.42 only.
        pub fn data_set_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataSetIdScheme", value))
        }
        /// Sets the parameter `endDate`, which is known in 2.41 and 2.42 only.
        pub fn end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("endDate", value))
        }
        /// Sets the parameter `excludeDefaultAoc`, which is known in 2.43 only.
        pub fn exclude_default_aoc(self, value: bool) -> Self {
            Self(self.0.query("excludeDefaultAoc", value))
        }
        /// Sets the parameter `excludeDefaultCoc`, which is known in 2.43 only.
        pub fn exclude_default_coc(self, value: bool) -> Self {
            Self(self.0.query("excludeDefaultCoc", value))
        }
        /// Sets the parameter `format`, which is known in 2.43 only.
        pub fn format(self, value: impl ToString) -> Self {
            Self(self.0.query("format", value))
        }
        /// Sets the parameter `idScheme`, which is known in 2.41 and 2.42 only.
        pub fn id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("idScheme", value))
        }
        /// Sets the parameter `includeDeleted`, which is known in 2.41 and 2.42 only.
        pub fn include_deleted(self, value: bool) -> Self {
            Self(self.0.query("includeDeleted", value))
        }
        /// Sets the parameter `inputDataElementGroupIdScheme`, which is known in 2.41 and 2.42 only.
        pub fn input_data_element_group_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("inputDataElementGroupIdScheme", value))
        }
        /// Sets the parameter `inputDataElementIdScheme`, which is known in 2.41 and 2.42 only.
        pub fn input_data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("inputDataElementIdScheme", value))
        }
        /// Sets the parameter `inputDataSetIdScheme`, which is known in 2.41 and 2.42 only.
        pub fn input_data_set_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("inputDataSetIdScheme", value))
        }
        /// Sets the parameter `inputIdScheme`, which is known in 2.41 and 2.42 only.
        pub fn input_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("inputIdScheme", value))
        }
        /// Sets the parameter `inputOrgUnitIdScheme`, which is known in 2.41 and 2.42 only.
        pub fn input_org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("inputOrgUnitIdScheme", value))
        }
        /// Sets the parameter `inputUseCodeFallback`, which is known in 2.43 only.
        pub fn input_use_code_fallback(self, value: bool) -> Self {
            Self(self.0.query("inputUseCodeFallback", value))
        }
        /// Sets the parameter `lastUpdated`, which is known in 2.41 and 2.42 only.
        pub fn last_updated(self, value: impl ToString) -> Self {
            Self(self.0.query("lastUpdated", value))
        }
        /// Sets the parameter `lastUpdatedDuration`, which is known in 2.41 and 2.42 only.
        pub fn last_updated_duration(self, value: impl ToString) -> Self {
            Self(self.0.query("lastUpdatedDuration", value))
        }
        /// Sets the parameter `level`, which is known in 2.43 only.
        pub fn level(self, value: i64) -> Self {
            Self(self.0.query("level", value))
        }
        /// Sets the parameter `limit`, which is known in 2.41 and 2.42 only.
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.query("limit", value))
        }
        /// Sets the parameter `orderByPeriod`, which is known in 2.43 only.
        pub fn order_by_period(self, value: bool) -> Self {
            Self(self.0.query("orderByPeriod", value))
        }
        /// Adds to the parameter `orgUnit`, which is known in 2.41 and 2.42 only.
        pub fn org_unit(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("orgUnit", value)),
            )
        }
        /// Adds to the parameter `orgUnitGroup`, which is known in 2.41 and 2.42 only.
        pub fn org_unit_group(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("orgUnitGroup", value)),
            )
        }
        /// Sets the parameter `orgUnitIdScheme`, which is known in 2.41 and 2.42 only.
        pub fn org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitIdScheme", value))
        }
        /// Adds to the parameter `period`, which is known in 2.41 and 2.42 only.
        pub fn period(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("period", value)),
            )
        }
        /// Sets the parameter `programIdScheme`, which is known in 2.41 and 2.42 only.
        pub fn program_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programIdScheme", value))
        }
        /// Sets the parameter `programStageIdScheme`, which is known in 2.41 and 2.42 only.
        pub fn program_stage_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageIdScheme", value))
        }
        /// Sets the parameter `programStageInstanceIdScheme`, which is known in 2.41 only.
        pub fn program_stage_instance_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageInstanceIdScheme", value))
        }
        /// Sets the parameter `startDate`, which is known in 2.41 and 2.42 only.
        pub fn start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("startDate", value))
        }
        /// Sets the parameter `trackedEntityAttributeIdScheme`, which is known in 2.41 and 2.42 only.
        pub fn tracked_entity_attribute_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntityAttributeIdScheme", value))
        }
        /// Sets the parameter `trackedEntityIdScheme`, which is known in 2.41 only.
        pub fn tracked_entity_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntityIdScheme", value))
        }
        /// Sets the parameter `unfoldOptionCombos`, which is known in 2.43 only.
        pub fn unfold_option_combos(self, value: bool) -> Self {
            Self(self.0.query("unfoldOptionCombos", value))
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
    /// Begins the call of `POST /api/dataValueSets`.
    pub fn post_adx_data_value_set<V: Version>(
        client: &Client<V>,
    ) -> PostAdxDataValueSet<'_, V> {
        PostAdxDataValueSet(client.request_at(Method::POST, "dataValueSets", &[]))
    }
    /// A call of `POST /api/dataValueSets`, begun with [`post_adx_data_value_set`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostAdxDataValueSet<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostAdxDataValueSet<'c, V> {
        /// Sets the parameter `async`.
        pub fn r#async(self, value: bool) -> Self {
            Self(self.0.query("async", value))
        }
        /// Sets the parameter `atomic`, which is known in 2.43 only.
        pub fn atomic(self, value: bool) -> Self {
            Self(self.0.query("atomic", value))
        }
        /// Sets the parameter `categoryIdScheme`.
        pub fn category_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryIdScheme", value))
        }
        /// Sets the parameter `categoryOptionComboIdScheme`.
        pub fn category_option_combo_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionComboIdScheme", value))
        }
        /// Sets the parameter `categoryOptionIdScheme`.
        pub fn category_option_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionIdScheme", value))
        }
        /// Sets the parameter `dataElementIdScheme`.
        pub fn data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataElementIdScheme", value))
        }
        /// Sets the parameter `dataSet`.
        pub fn data_set(self, value: impl ToString) -> Self {
            Self(self.0.query("dataSet", value))
        }
        /// Sets the parameter `dataSetIdScheme`.
        pub fn data_set_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataSetIdScheme", value))
        }
        /// Sets the parameter `datasetAllowsPeriods`.
        pub fn dataset_allows_periods(self, value: bool) -> Self {
            Self(self.0.query("datasetAllowsPeriods", value))
        }
        /// Sets the parameter `dryRun`.
        pub fn dry_run(self, value: bool) -> Self {
            Self(self.0.query("dryRun", value))
        }
        /// Sets the parameter `eventIdScheme`, which is known in 2.41 only.
        pub fn event_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("eventIdScheme", value))
        }
        /// Sets the parameter `filename`.
        pub fn filename(self, value: impl ToString) -> Self {
            Self(self.0.query("filename", value))
        }
        /// Sets the parameter `firstRowIsHeader`.
        pub fn first_row_is_header(self, value: bool) -> Self {
            Self(self.0.query("firstRowIsHeader", value))
        }
        /// Sets the parameter `force`.
        pub fn force(self, value: bool) -> Self {
            Self(self.0.query("force", value))
        }
        /// Sets the parameter `idScheme`.
        pub fn id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("idScheme", value))
        }
        /// Sets the parameter `ignoreEmptyCollection`.
        pub fn ignore_empty_collection(self, value: bool) -> Self {
            Self(self.0.query("ignoreEmptyCollection", value))
        }
        /// Sets the parameter `importStrategy`.
        pub fn import_strategy(self, value: impl ToString) -> Self {
            Self(self.0.query("importStrategy", value))
        }
        /// Sets the parameter `mergeDataValues`.
        pub fn merge_data_values(self, value: bool) -> Self {
            Self(self.0.query("mergeDataValues", value))
        }
        /// Sets the parameter `mergeMode`.
        pub fn merge_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("mergeMode", value))
        }
        /// Sets the parameter `notificationLevel`.
        pub fn notification_level(self, value: impl ToString) -> Self {
            Self(self.0.query("notificationLevel", value))
        }
        /// Sets the parameter `orgUnitIdScheme`.
        pub fn org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitIdScheme", value))
        }
        /// Sets the parameter `preheatCache`.
        pub fn preheat_cache(self, value: bool) -> Self {
            Self(self.0.query("preheatCache", value))
        }
        /// Sets the parameter `programIdScheme`.
        pub fn program_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programIdScheme", value))
        }
        /// Sets the parameter `programStageIdScheme`.
        pub fn program_stage_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageIdScheme", value))
        }
        /// Sets the parameter `reportMode`.
        pub fn report_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("reportMode", value))
        }
        /// Sets the parameter `requireAttributeOptionCombo`.
        pub fn require_attribute_option_combo(self, value: bool) -> Self {
            Self(self.0.query("requireAttributeOptionCombo", value))
        }
        /// Sets the parameter `requireCategoryOptionCombo`.
        pub fn require_category_option_combo(self, value: bool) -> Self {
            Self(self.0.query("requireCategoryOptionCombo", value))
        }
        /// Sets the parameter `sharing`.
        pub fn sharing(self, value: bool) -> Self {
            Self(self.0.query("sharing", value))
        }
        /// Sets the parameter `skipAudit`.
        pub fn skip_audit(self, value: bool) -> Self {
            Self(self.0.query("skipAudit", value))
        }
        /// Sets the parameter `skipCache`.
        pub fn skip_cache(self, value: bool) -> Self {
            Self(self.0.query("skipCache", value))
        }
        /// Sets the parameter `skipExistingCheck`.
        pub fn skip_existing_check(self, value: bool) -> Self {
            Self(self.0.query("skipExistingCheck", value))
        }
        /// Sets the parameter `skipLastUpdated`.
        pub fn skip_last_updated(self, value: bool) -> Self {
            Self(self.0.query("skipLastUpdated", value))
        }
        /// Sets the parameter `skipNotifications`.
        pub fn skip_notifications(self, value: bool) -> Self {
            Self(self.0.query("skipNotifications", value))
        }
        /// Sets the parameter `skipPatternValidation`.
        pub fn skip_pattern_validation(self, value: bool) -> Self {
            Self(self.0.query("skipPatternValidation", value))
        }
        /// Sets the parameter `strictAttributeOptionCombos`.
        pub fn strict_attribute_option_combos(self, value: bool) -> Self {
            Self(self.0.query("strictAttributeOptionCombos", value))
        }
        /// Sets the parameter `strictCategoryOptionCombos`.
        pub fn strict_category_option_combos(self, value: bool) -> Self {
            Self(self.0.query("strictCategoryOptionCombos", value))
        }
        /// Sets the parameter `strictDataElements`.
        pub fn strict_data_elements(self, value: bool) -> Self {
            Self(self.0.query("strictDataElements", value))
        }
        /// Sets the parameter `strictDataSetApproval`.
        pub fn strict_data_set_approval(self, value: bool) -> Self {
            Self(self.0.query("strictDataSetApproval", value))
        }
        /// Sets the parameter `strictDataSetInputPeriods`.
        pub fn strict_data_set_input_periods(self, value: bool) -> Self {
            Self(self.0.query("strictDataSetInputPeriods", value))
        }
        /// Sets the parameter `strictDataSetLocking`.
        pub fn strict_data_set_locking(self, value: bool) -> Self {
            Self(self.0.query("strictDataSetLocking", value))
        }
        /// Sets the parameter `strictOrganisationUnits`.
        pub fn strict_organisation_units(self, value: bool) -> Self {
            Self(self.0.query("strictOrganisationUnits", value))
        }
        /// Sets the parameter `strictPeriods`.
        pub fn strict_periods(self, value: bool) -> Self {
            Self(self.0.query("strictPeriods", value))
        }
        /// Sets the parameter `trackedEntityAttributeIdScheme`.
        pub fn tracked_entity_attribute_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntityAttributeIdScheme", value))
        }
        /// Sets the parameter `trackedEntityIdScheme`, which is known in 2.41 only.
        pub fn tracked_entity_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntityIdScheme", value))
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
}
/// Operations of the server's `LockException`.
pub mod lock_exception {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Value, Version};
    /// Begins the call of `DELETE /api/lockExceptions`.
    pub fn delete_lock_exception<V: Version>(
        client: &Client<V>,
    ) -> DeleteLockException<'_, V> {
        DeleteLockException(client.request_at(Method::DELETE, "lockExceptions", &[]))
    }
    /// A call of `DELETE /api/lockExceptions`, begun with [`delete_lock_exception`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteLockException<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteLockException<'c, V> {
        /// Sets the parameter `ds`. The server demands it.
        pub fn ds(self, value: impl ToString) -> Self {
            Self(self.0.query("ds", value))
        }
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `pe`. The server demands it.
        pub fn pe(self, value: impl ToString) -> Self {
            Self(self.0.query("pe", value))
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
    /// Begins the call of `GET /api/lockExceptions/combinations`.
    pub fn get_lock_exception_combinations<V: Version>(
        client: &Client<V>,
    ) -> GetLockExceptionCombinations<'_, V> {
        GetLockExceptionCombinations(
            client.request_at(Method::GET, "lockExceptions/combinations", &[]),
        )
    }
    /// A call of `GET /api/lockExceptions/combinations`, begun with [`get_lock_exception_combinations`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetLockExceptionCombinations<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetLockExceptionCombinations<'c, V> {
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
/// Operations of the server's `MinMaxDataElement`.
pub mod min_max_data_element {
    use dhis2_client::{
        Client, Error, Method, Object, RawRequest, Response, Value, Version, payload,
    };
    /// Begins the call of `DELETE /api/minMaxDataElements`.
    pub fn delete_object<V: Version>(client: &Client<V>) -> DeleteObject<'_, V> {
        DeleteObject(client.request_at(Method::DELETE, "minMaxDataElements", &[]))
    }
    /// A call of `DELETE /api/minMaxDataElements`, begun with [`delete_object`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteObject<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteObject<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &Object) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `GET /api/minMaxDataElements`.
    pub fn get_object_list<V: Version>(client: &Client<V>) -> GetObjectList<'_, V> {
        GetObjectList(client.request_at(Method::GET, "minMaxDataElements", &[]))
    }
    /// A call of `GET /api/minMaxDataElements`, begun with [`get_object_list`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetObjectList<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetObjectList<'c, V> {
        /// Adds to the parameter `filters`.
        pub fn filters(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("filters", value)),
            )
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
        /// Sets the parameter `skipPaging`.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
        }
        /// Sets the parameter `total`.
        pub fn total(self, value: i64) -> Self {
            Self(self.0.query("total", value))
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
    /// Begins the call of `POST /api/minMaxDataElements`.
    pub fn post_json_object<V: Version>(client: &Client<V>) -> PostJsonObject<'_, V> {
        PostJsonObject(client.request_at(Method::POST, "minMaxDataElements", &[]))
    }
    /// A call of `POST /api/minMaxDataElements`, begun with [`post_json_object`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostJsonObject<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostJsonObject<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &Object) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `POST /api/minMaxDataElements/delete`.
    pub fn bulk_delete_json<V: Version>(client: &Client<V>) -> BulkDeleteJson<'_, V> {
        BulkDeleteJson(client.request_at(Method::POST, "minMaxDataElements/delete", &[]))
    }
    /// A call of `POST /api/minMaxDataElements/delete`, begun with [`bulk_delete_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct BulkDeleteJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> BulkDeleteJson<'c, V> {
        /// Sets the parameter `dataSet`, which is known in 2.42 and 2.43 only. The server demands it.
        pub fn data_set(self, value: impl ToString) -> Self {
            Self(self.0.query("dataSet", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &impl serde::Serialize) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
        pub async fn send(self) -> Result<payload::ImportSuccessResponse, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/minMaxDataElements/upsert`.
    pub fn bulk_post_json<V: Version>(client: &Client<V>) -> BulkPostJson<'_, V> {
        BulkPostJson(client.request_at(Method::POST, "minMaxDataElements/upsert", &[]))
    }
    /// A call of `POST /api/minMaxDataElements/upsert`, begun with [`bulk_post_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct BulkPostJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> BulkPostJson<'c, V> {
        /// Sets the parameter `dataSet`. The server demands it.
        pub fn data_set(self, value: impl ToString) -> Self {
            Self(self.0.query("dataSet", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &impl serde::Serialize) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
        pub async fn send(self) -> Result<payload::ImportSuccessResponse, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `MinMaxValue`.
pub mod min_max_value {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `DELETE /api/dataEntry/minMaxValues`.
    pub fn remove_min_max_value<V: Version>(
        client: &Client<V>,
    ) -> RemoveMinMaxValue<'_, V> {
        RemoveMinMaxValue(
            client.request_at(Method::DELETE, "dataEntry/minMaxValues", &[]),
        )
    }
    /// A call of `DELETE /api/dataEntry/minMaxValues`, begun with [`remove_min_max_value`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveMinMaxValue<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveMinMaxValue<'c, V> {
        /// Sets the parameter `co`.
        pub fn co(self, value: impl ToString) -> Self {
            Self(self.0.query("co", value))
        }
        /// Sets the parameter `de`.
        pub fn de(self, value: impl ToString) -> Self {
            Self(self.0.query("de", value))
        }
        /// Sets the parameter `ou`.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::MinMaxValueKey) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `POST /api/dataEntry/minMaxValues`.
    pub fn save_or_update_min_max_value<V: Version>(
        client: &Client<V>,
    ) -> SaveOrUpdateMinMaxValue<'_, V> {
        SaveOrUpdateMinMaxValue(
            client.request_at(Method::POST, "dataEntry/minMaxValues", &[]),
        )
    }
    /// A call of `POST /api/dataEntry/minMaxValues`, begun with [`save_or_update_min_max_value`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SaveOrUpdateMinMaxValue<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SaveOrUpdateMinMaxValue<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::MinMaxValue) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
/// Operations of the server's `MinMaxValueGeneration`.
pub mod min_max_value_generation {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `POST /api/minMaxValues`.
    pub fn generate_min_max_value<V: Version>(
        client: &Client<V>,
    ) -> GenerateMinMaxValue<'_, V> {
        GenerateMinMaxValue(client.request_at(Method::POST, "minMaxValues", &[]))
    }
    /// A call of `POST /api/minMaxValues`, begun with [`generate_min_max_value`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GenerateMinMaxValue<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GenerateMinMaxValue<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::MinMaxValueParams) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `DELETE /api/minMaxValues/{ou}`.
    pub fn remove_min_max_value<'c, V: Version>(
        client: &'c Client<V>,
        ou: &str,
    ) -> RemoveMinMaxValue<'c, V> {
        RemoveMinMaxValue(client.request_at(Method::DELETE, "minMaxValues/{}", &[ou]))
    }
    /// A call of `DELETE /api/minMaxValues/{ou}`, begun with [`remove_min_max_value`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveMinMaxValue<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveMinMaxValue<'c, V> {
        /// Adds to the parameter `ds`. The server demands it.
        pub fn ds(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("ds", value)),
            )
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
/// Operations of the server's `PdfForm`.
pub mod pdf_form {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `POST /api/pdfForm/dataSet`.
    pub fn send_form_pdf_data_set<V: Version>(
        client: &Client<V>,
    ) -> SendFormPdfDataSet<'_, V> {
        SendFormPdfDataSet(client.request_at(Method::POST, "pdfForm/dataSet", &[]))
    }
    /// A call of `POST /api/pdfForm/dataSet`, begun with [`send_form_pdf_data_set`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SendFormPdfDataSet<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SendFormPdfDataSet<'c, V> {
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
    /// Begins the call of `GET /api/pdfForm/dataSet/{dataSetUid}`.
    pub fn get_form_pdf_data_set<'c, V: Version>(
        client: &'c Client<V>,
        data_set_uid: &str,
    ) -> GetFormPdfDataSet<'c, V> {
        GetFormPdfDataSet(
            client.request_at(Method::GET, "pdfForm/dataSet/{}", &[data_set_uid]),
        )
    }
    /// A call of `GET /api/pdfForm/dataSet/{dataSetUid}`, begun with [`get_form_pdf_data_set`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetFormPdfDataSet<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetFormPdfDataSet<'c, V> {
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
