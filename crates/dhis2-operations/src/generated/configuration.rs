// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `Configuration`.
#[expect(clippy::module_inception, reason = "the area is called after its main class")]
pub mod configuration {
    use dhis2_client::{
        Client, Error, Method, Object, RawRequest, Response, Value, Version, payload,
    };
    /// Begins the call of `GET /api/configuration`.
    pub fn get_configuration<V: Version>(client: &Client<V>) -> GetConfiguration<'_, V> {
        GetConfiguration(client.request_at(Method::GET, "configuration", &[]))
    }
    /// A call of `GET /api/configuration`, begun with [`get_configuration`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetConfiguration<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetConfiguration<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::Configuration, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/configuration/appHubUrl`.
    pub fn get_app_hub_url<V: Version>(client: &Client<V>) -> GetAppHubUrl<'_, V> {
        GetAppHubUrl(client.request_at(Method::GET, "configuration/appHubUrl", &[]))
    }
    /// A call of `GET /api/configuration/appHubUrl`, begun with [`get_app_hub_url`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAppHubUrl<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAppHubUrl<'c, V> {
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
    /// Begins the call of `GET /api/configuration/corsAllowlist`.
    pub fn get_cors_whitelist<V: Version>(
        client: &Client<V>,
    ) -> GetCorsWhitelist<'_, V> {
        GetCorsWhitelist(
            client.request_at(Method::GET, "configuration/corsAllowlist", &[]),
        )
    }
    /// A call of `GET /api/configuration/corsAllowlist`, begun with [`get_cors_whitelist`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetCorsWhitelist<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetCorsWhitelist<'c, V> {
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
    /// Begins the call of `POST /api/configuration/corsAllowlist`.
    pub fn set_cors_whitelist<V: Version>(
        client: &Client<V>,
    ) -> SetCorsWhitelist<'_, V> {
        SetCorsWhitelist(
            client.request_at(Method::POST, "configuration/corsAllowlist", &[]),
        )
    }
    /// A call of `POST /api/configuration/corsAllowlist`, begun with [`set_cors_whitelist`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetCorsWhitelist<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetCorsWhitelist<'c, V> {
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
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/configuration/corsWhitelist`.
    pub fn get_cors_whitelist2<V: Version>(
        client: &Client<V>,
    ) -> GetCorsWhitelist2<'_, V> {
        GetCorsWhitelist2(
            client.request_at(Method::GET, "configuration/corsWhitelist", &[]),
        )
    }
    /// A call of `GET /api/configuration/corsWhitelist`, begun with [`get_cors_whitelist2`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetCorsWhitelist2<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetCorsWhitelist2<'c, V> {
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
    /// Begins the call of `POST /api/configuration/corsWhitelist`.
    pub fn set_cors_whitelist2<V: Version>(
        client: &Client<V>,
    ) -> SetCorsWhitelist2<'_, V> {
        SetCorsWhitelist2(
            client.request_at(Method::POST, "configuration/corsWhitelist", &[]),
        )
    }
    /// A call of `POST /api/configuration/corsWhitelist`, begun with [`set_cors_whitelist2`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetCorsWhitelist2<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetCorsWhitelist2<'c, V> {
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
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/configuration/dataOutputPeriodTypes`, only in 2.43.
    pub fn get_data_output_period_types<V: Version>(
        client: &Client<V>,
    ) -> GetDataOutputPeriodTypes<'_, V> {
        GetDataOutputPeriodTypes(
            client.request_at(Method::GET, "configuration/dataOutputPeriodTypes", &[]),
        )
    }
    /// A call of `GET /api/configuration/dataOutputPeriodTypes`, only in 2.43, begun with [`get_data_output_period_types`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDataOutputPeriodTypes<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDataOutputPeriodTypes<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<payload::PeriodType>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/configuration/dataOutputPeriodTypes`, only in 2.43.
    pub fn set_data_output_period_types<V: Version>(
        client: &Client<V>,
    ) -> SetDataOutputPeriodTypes<'_, V> {
        SetDataOutputPeriodTypes(
            client.request_at(Method::POST, "configuration/dataOutputPeriodTypes", &[]),
        )
    }
    /// A call of `POST /api/configuration/dataOutputPeriodTypes`, only in 2.43, begun with [`set_data_output_period_types`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetDataOutputPeriodTypes<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetDataOutputPeriodTypes<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &Vec<payload::PeriodType>) -> Result<Self, Error> {
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
    /// Begins the call of `GET /api/configuration/facilityOrgUnitGroupSet`.
    pub fn get_facility_org_unit_group_set<V: Version>(
        client: &Client<V>,
    ) -> GetFacilityOrgUnitGroupSet<'_, V> {
        GetFacilityOrgUnitGroupSet(
            client.request_at(Method::GET, "configuration/facilityOrgUnitGroupSet", &[]),
        )
    }
    /// A call of `GET /api/configuration/facilityOrgUnitGroupSet`, begun with [`get_facility_org_unit_group_set`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetFacilityOrgUnitGroupSet<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetFacilityOrgUnitGroupSet<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Object, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/configuration/facilityOrgUnitGroupSet`.
    pub fn set_facility_org_unit_group_set<V: Version>(
        client: &Client<V>,
    ) -> SetFacilityOrgUnitGroupSet<'_, V> {
        SetFacilityOrgUnitGroupSet(
            client.request_at(Method::POST, "configuration/facilityOrgUnitGroupSet", &[]),
        )
    }
    /// A call of `POST /api/configuration/facilityOrgUnitGroupSet`, begun with [`set_facility_org_unit_group_set`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetFacilityOrgUnitGroupSet<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetFacilityOrgUnitGroupSet<'c, V> {
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
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/configuration/facilityOrgUnitLevel`.
    pub fn get_facility_org_unit_level<V: Version>(
        client: &Client<V>,
    ) -> GetFacilityOrgUnitLevel<'_, V> {
        GetFacilityOrgUnitLevel(
            client.request_at(Method::GET, "configuration/facilityOrgUnitLevel", &[]),
        )
    }
    /// A call of `GET /api/configuration/facilityOrgUnitLevel`, begun with [`get_facility_org_unit_level`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetFacilityOrgUnitLevel<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetFacilityOrgUnitLevel<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Object, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/configuration/facilityOrgUnitLevel`.
    pub fn set_facility_org_unit_level<V: Version>(
        client: &Client<V>,
    ) -> SetFacilityOrgUnitLevel<'_, V> {
        SetFacilityOrgUnitLevel(
            client.request_at(Method::POST, "configuration/facilityOrgUnitLevel", &[]),
        )
    }
    /// A call of `POST /api/configuration/facilityOrgUnitLevel`, begun with [`set_facility_org_unit_level`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetFacilityOrgUnitLevel<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetFacilityOrgUnitLevel<'c, V> {
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
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `DELETE /api/configuration/feedbackRecipients`.
    pub fn remove_feedback_recipients<V: Version>(
        client: &Client<V>,
    ) -> RemoveFeedbackRecipients<'_, V> {
        RemoveFeedbackRecipients(
            client.request_at(Method::DELETE, "configuration/feedbackRecipients", &[]),
        )
    }
    /// A call of `DELETE /api/configuration/feedbackRecipients`, begun with [`remove_feedback_recipients`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveFeedbackRecipients<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveFeedbackRecipients<'c, V> {
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
    /// Begins the call of `GET /api/configuration/feedbackRecipients`.
    pub fn get_feedback_recipients<V: Version>(
        client: &Client<V>,
    ) -> GetFeedbackRecipients<'_, V> {
        GetFeedbackRecipients(
            client.request_at(Method::GET, "configuration/feedbackRecipients", &[]),
        )
    }
    /// A call of `GET /api/configuration/feedbackRecipients`, begun with [`get_feedback_recipients`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetFeedbackRecipients<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetFeedbackRecipients<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Object, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/configuration/feedbackRecipients`.
    pub fn set_feedback_recipients<V: Version>(
        client: &Client<V>,
    ) -> SetFeedbackRecipients<'_, V> {
        SetFeedbackRecipients(
            client.request_at(Method::POST, "configuration/feedbackRecipients", &[]),
        )
    }
    /// A call of `POST /api/configuration/feedbackRecipients`, begun with [`set_feedback_recipients`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetFeedbackRecipients<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetFeedbackRecipients<'c, V> {
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
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/configuration/infrastructuralDataElements`.
    pub fn get_infrastructural_data_elements<V: Version>(
        client: &Client<V>,
    ) -> GetInfrastructuralDataElements<'_, V> {
        GetInfrastructuralDataElements(
            client
                .request_at(
                    Method::GET,
                    "configuration/infrastructuralDataElements",
                    &[],
                ),
        )
    }
    /// A call of `GET /api/configuration/infrastructuralDataElements`, begun with [`get_infrastructural_data_elements`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetInfrastructuralDataElements<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetInfrastructuralDataElements<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Object, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/configuration/infrastructuralDataElements`.
    pub fn set_infrastructural_data_elements<V: Version>(
        client: &Client<V>,
    ) -> SetInfrastructuralDataElements<'_, V> {
        SetInfrastructuralDataElements(
            client
                .request_at(
                    Method::POST,
                    "configuration/infrastructuralDataElements",
                    &[],
                ),
        )
    }
    /// A call of `POST /api/configuration/infrastructuralDataElements`, begun with [`set_infrastructural_data_elements`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetInfrastructuralDataElements<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetInfrastructuralDataElements<'c, V> {
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
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/configuration/infrastructuralIndicators`.
    pub fn get_infrastructural_indicators<V: Version>(
        client: &Client<V>,
    ) -> GetInfrastructuralIndicators<'_, V> {
        GetInfrastructuralIndicators(
            client
                .request_at(Method::GET, "configuration/infrastructuralIndicators", &[]),
        )
    }
    /// A call of `GET /api/configuration/infrastructuralIndicators`, begun with [`get_infrastructural_indicators`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetInfrastructuralIndicators<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetInfrastructuralIndicators<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Object, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/configuration/infrastructuralIndicators`.
    pub fn set_infrastructural_indicators<V: Version>(
        client: &Client<V>,
    ) -> SetInfrastructuralIndicators<'_, V> {
        SetInfrastructuralIndicators(
            client
                .request_at(Method::POST, "configuration/infrastructuralIndicators", &[]),
        )
    }
    /// A call of `POST /api/configuration/infrastructuralIndicators`, begun with [`set_infrastructural_indicators`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetInfrastructuralIndicators<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetInfrastructuralIndicators<'c, V> {
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
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/configuration/infrastructuralPeriodType`.
    pub fn get_infrastructural_period_type<V: Version>(
        client: &Client<V>,
    ) -> GetInfrastructuralPeriodType<'_, V> {
        GetInfrastructuralPeriodType(
            client
                .request_at(Method::GET, "configuration/infrastructuralPeriodType", &[]),
        )
    }
    /// A call of `GET /api/configuration/infrastructuralPeriodType`, begun with [`get_infrastructural_period_type`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetInfrastructuralPeriodType<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetInfrastructuralPeriodType<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Object, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/configuration/infrastructuralPeriodType`.
    pub fn set_infrastructural_period_type<V: Version>(
        client: &Client<V>,
    ) -> SetInfrastructuralPeriodType<'_, V> {
        SetInfrastructuralPeriodType(
            client
                .request_at(Method::POST, "configuration/infrastructuralPeriodType", &[]),
        )
    }
    /// A call of `POST /api/configuration/infrastructuralPeriodType`, begun with [`set_infrastructural_period_type`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetInfrastructuralPeriodType<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetInfrastructuralPeriodType<'c, V> {
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
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `DELETE /api/configuration/offlineOrganisationUnitLevel`.
    pub fn remove_offline_organisation_unit_level<V: Version>(
        client: &Client<V>,
    ) -> RemoveOfflineOrganisationUnitLevel<'_, V> {
        RemoveOfflineOrganisationUnitLevel(
            client
                .request_at(
                    Method::DELETE,
                    "configuration/offlineOrganisationUnitLevel",
                    &[],
                ),
        )
    }
    /// A call of `DELETE /api/configuration/offlineOrganisationUnitLevel`, begun with [`remove_offline_organisation_unit_level`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveOfflineOrganisationUnitLevel<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveOfflineOrganisationUnitLevel<'c, V> {
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
    /// Begins the call of `GET /api/configuration/offlineOrganisationUnitLevel`.
    pub fn get_offline_organisation_unit_level<V: Version>(
        client: &Client<V>,
    ) -> GetOfflineOrganisationUnitLevel<'_, V> {
        GetOfflineOrganisationUnitLevel(
            client
                .request_at(
                    Method::GET,
                    "configuration/offlineOrganisationUnitLevel",
                    &[],
                ),
        )
    }
    /// A call of `GET /api/configuration/offlineOrganisationUnitLevel`, begun with [`get_offline_organisation_unit_level`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetOfflineOrganisationUnitLevel<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetOfflineOrganisationUnitLevel<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Object, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/configuration/offlineOrganisationUnitLevel`.
    pub fn set_offline_organisation_unit_level<V: Version>(
        client: &Client<V>,
    ) -> SetOfflineOrganisationUnitLevel<'_, V> {
        SetOfflineOrganisationUnitLevel(
            client
                .request_at(
                    Method::POST,
                    "configuration/offlineOrganisationUnitLevel",
                    &[],
                ),
        )
    }
    /// A call of `POST /api/configuration/offlineOrganisationUnitLevel`, begun with [`set_offline_organisation_unit_level`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetOfflineOrganisationUnitLevel<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetOfflineOrganisationUnitLevel<'c, V> {
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
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/configuration/remoteServerUrl`.
    pub fn get_remote_server_url<V: Version>(
        client: &Client<V>,
    ) -> GetRemoteServerUrl<'_, V> {
        GetRemoteServerUrl(
            client.request_at(Method::GET, "configuration/remoteServerUrl", &[]),
        )
    }
    /// A call of `GET /api/configuration/remoteServerUrl`, begun with [`get_remote_server_url`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetRemoteServerUrl<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetRemoteServerUrl<'c, V> {
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
    /// Begins the call of `GET /api/configuration/remoteServerUsername`.
    pub fn get_remote_server_username<V: Version>(
        client: &Client<V>,
    ) -> GetRemoteServerUsername<'_, V> {
        GetRemoteServerUsername(
            client.request_at(Method::GET, "configuration/remoteServerUsername", &[]),
        )
    }
    /// A call of `GET /api/configuration/remoteServerUsername`, begun with [`get_remote_server_username`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetRemoteServerUsername<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetRemoteServerUsername<'c, V> {
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
    /// Begins the call of `DELETE /api/configuration/selfRegistrationOrgUnit`.
    pub fn remove_self_registration_org_unit<V: Version>(
        client: &Client<V>,
    ) -> RemoveSelfRegistrationOrgUnit<'_, V> {
        RemoveSelfRegistrationOrgUnit(
            client
                .request_at(Method::DELETE, "configuration/selfRegistrationOrgUnit", &[]),
        )
    }
    /// A call of `DELETE /api/configuration/selfRegistrationOrgUnit`, begun with [`remove_self_registration_org_unit`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveSelfRegistrationOrgUnit<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveSelfRegistrationOrgUnit<'c, V> {
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
    /// Begins the call of `GET /api/configuration/selfRegistrationOrgUnit`.
    pub fn get_self_registration_org_unit<V: Version>(
        client: &Client<V>,
    ) -> GetSelfRegistrationOrgUnit<'_, V> {
        GetSelfRegistrationOrgUnit(
            client.request_at(Method::GET, "configuration/selfRegistrationOrgUnit", &[]),
        )
    }
    /// A call of `GET /api/configuration/selfRegistrationOrgUnit`, begun with [`get_self_registration_org_unit`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSelfRegistrationOrgUnit<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSelfRegistrationOrgUnit<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Object, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/configuration/selfRegistrationOrgUnit`.
    pub fn set_self_registration_org_unit<V: Version>(
        client: &Client<V>,
    ) -> SetSelfRegistrationOrgUnit<'_, V> {
        SetSelfRegistrationOrgUnit(
            client.request_at(Method::POST, "configuration/selfRegistrationOrgUnit", &[]),
        )
    }
    /// A call of `POST /api/configuration/selfRegistrationOrgUnit`, begun with [`set_self_registration_org_unit`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetSelfRegistrationOrgUnit<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetSelfRegistrationOrgUnit<'c, V> {
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
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `DELETE /api/configuration/selfRegistrationRole`.
    pub fn remove_self_registration_role<V: Version>(
        client: &Client<V>,
    ) -> RemoveSelfRegistrationRole<'_, V> {
        RemoveSelfRegistrationRole(
            client.request_at(Method::DELETE, "configuration/selfRegistrationRole", &[]),
        )
    }
    /// A call of `DELETE /api/configuration/selfRegistrationRole`, begun with [`remove_self_registration_role`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveSelfRegistrationRole<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveSelfRegistrationRole<'c, V> {
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
    /// Begins the call of `GET /api/configuration/selfRegistrationRole`.
    pub fn get_self_registration_role<V: Version>(
        client: &Client<V>,
    ) -> GetSelfRegistrationRole<'_, V> {
        GetSelfRegistrationRole(
            client.request_at(Method::GET, "configuration/selfRegistrationRole", &[]),
        )
    }
    /// A call of `GET /api/configuration/selfRegistrationRole`, begun with [`get_self_registration_role`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSelfRegistrationRole<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSelfRegistrationRole<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Object, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/configuration/selfRegistrationRole`.
    pub fn set_self_registration_role<V: Version>(
        client: &Client<V>,
    ) -> SetSelfRegistrationRole<'_, V> {
        SetSelfRegistrationRole(
            client.request_at(Method::POST, "configuration/selfRegistrationRole", &[]),
        )
    }
    /// A call of `POST /api/configuration/selfRegistrationRole`, begun with [`set_self_registration_role`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetSelfRegistrationRole<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetSelfRegistrationRole<'c, V> {
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
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/configuration/systemId`.
    pub fn get_system_id<V: Version>(client: &Client<V>) -> GetSystemId<'_, V> {
        GetSystemId(client.request_at(Method::GET, "configuration/systemId", &[]))
    }
    /// A call of `GET /api/configuration/systemId`, begun with [`get_system_id`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSystemId<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSystemId<'c, V> {
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
    /// Begins the call of `POST /api/configuration/systemId`.
    pub fn set_system_id<V: Version>(client: &Client<V>) -> SetSystemId<'_, V> {
        SetSystemId(client.request_at(Method::POST, "configuration/systemId", &[]))
    }
    /// A call of `POST /api/configuration/systemId`, begun with [`set_system_id`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetSystemId<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetSystemId<'c, V> {
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
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/configuration/systemReadOnlyMode`.
    pub fn get_system_read_only_mode<V: Version>(
        client: &Client<V>,
    ) -> GetSystemReadOnlyMode<'_, V> {
        GetSystemReadOnlyMode(
            client.request_at(Method::GET, "configuration/systemReadOnlyMode", &[]),
        )
    }
    /// A call of `GET /api/configuration/systemReadOnlyMode`, begun with [`get_system_read_only_mode`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSystemReadOnlyMode<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSystemReadOnlyMode<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<bool, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `DELETE /api/configuration/systemUpdateNotificationRecipients`.
    pub fn remove_system_update_notification_recipients<V: Version>(
        client: &Client<V>,
    ) -> RemoveSystemUpdateNotificationRecipients<'_, V> {
        RemoveSystemUpdateNotificationRecipients(
            client
                .request_at(
                    Method::DELETE,
                    "configuration/systemUpdateNotificationRecipients",
                    &[],
                ),
        )
    }
    /// A call of `DELETE /api/configuration/systemUpdateNotificationRecipients`, begun with [`remove_system_update_notification_recipients`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveSystemUpdateNotificationRecipients<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveSystemUpdateNotificationRecipients<'c, V> {
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
    /// Begins the call of `GET /api/configuration/systemUpdateNotificationRecipients`.
    pub fn get_system_update_notification_recipients<V: Version>(
        client: &Client<V>,
    ) -> GetSystemUpdateNotificationRecipients<'_, V> {
        GetSystemUpdateNotificationRecipients(
            client
                .request_at(
                    Method::GET,
                    "configuration/systemUpdateNotificationRecipients",
                    &[],
                ),
        )
    }
    /// A call of `GET /api/configuration/systemUpdateNotificationRecipients`, begun with [`get_system_update_notification_recipients`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSystemUpdateNotificationRecipients<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSystemUpdateNotificationRecipients<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Object, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/configuration/systemUpdateNotificationRecipients`.
    pub fn set_system_update_notification_recipients<V: Version>(
        client: &Client<V>,
    ) -> SetSystemUpdateNotificationRecipients<'_, V> {
        SetSystemUpdateNotificationRecipients(
            client
                .request_at(
                    Method::POST,
                    "configuration/systemUpdateNotificationRecipients",
                    &[],
                ),
        )
    }
    /// A call of `POST /api/configuration/systemUpdateNotificationRecipients`, begun with [`set_system_update_notification_recipients`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetSystemUpdateNotificationRecipients<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetSystemUpdateNotificationRecipients<'c, V> {
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
        /// Sends the call.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Response, Error> {
            self.0.send().await
        }
    }
    /// Begins the call of `GET /api/configuration/twoFactorMethods`, only in 2.42 and 2.43.
    pub fn get_two_factor_methods<V: Version>(
        client: &Client<V>,
    ) -> GetTwoFactorMethods<'_, V> {
        GetTwoFactorMethods(
            client.request_at(Method::GET, "configuration/twoFactorMethods", &[]),
        )
    }
    /// A call of `GET /api/configuration/twoFactorMethods`, only in 2.42 and 2.43, begun with [`get_two_factor_methods`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetTwoFactorMethods<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetTwoFactorMethods<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::TwoFactorMethods, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `Email`.
pub mod email {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/email/notification`.
    pub fn send_system_notification_email<V: Version>(
        client: &Client<V>,
    ) -> SendSystemNotificationEmail<'_, V> {
        SendSystemNotificationEmail(
            client.request_at(Method::POST, "email/notification", &[]),
        )
    }
    /// A call of `POST /api/email/notification`, begun with [`send_system_notification_email`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SendSystemNotificationEmail<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SendSystemNotificationEmail<'c, V> {
        /// Sets the parameter `message`. The server demands it.
        pub fn message(self, value: impl ToString) -> Self {
            Self(self.0.query("message", value))
        }
        /// Adds to the parameter `recipients`. The server demands it.
        pub fn recipients(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("recipients", value)),
            )
        }
        /// Sets the parameter `subject`.
        pub fn subject(self, value: impl ToString) -> Self {
            Self(self.0.query("subject", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::Email) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `POST /api/email/test`.
    pub fn send_test_email<V: Version>(client: &Client<V>) -> SendTestEmail<'_, V> {
        SendTestEmail(client.request_at(Method::POST, "email/test", &[]))
    }
    /// A call of `POST /api/email/test`, begun with [`send_test_email`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SendTestEmail<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SendTestEmail<'c, V> {
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
/// Operations of the server's `Icon`.
pub mod icon {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `GET /api/icons`.
    pub fn get_all_icons<V: Version>(client: &Client<V>) -> GetAllIcons<'_, V> {
        GetAllIcons(client.request_at(Method::GET, "icons", &[]))
    }
    /// A call of `GET /api/icons`, begun with [`get_all_icons`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAllIcons<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAllIcons<'c, V> {
        /// Sets the parameter `createdEndDate`.
        pub fn created_end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("createdEndDate", value))
        }
        /// Sets the parameter `createdStartDate`.
        pub fn created_start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("createdStartDate", value))
        }
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Adds to the parameter `keys`.
        pub fn keys(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("keys", value)),
            )
        }
        /// Adds to the parameter `keywords`.
        pub fn keywords(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("keywords", value)),
            )
        }
        /// Sets the parameter `lastUpdatedEndDate`.
        pub fn last_updated_end_date(self, value: impl ToString) -> Self {
            Self(self.0.query("lastUpdatedEndDate", value))
        }
        /// Sets the parameter `lastUpdatedStartDate`.
        pub fn last_updated_start_date(self, value: impl ToString) -> Self {
            Self(self.0.query("lastUpdatedStartDate", value))
        }
        /// Adds to the parameter `order`.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
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
        /// Sets the parameter `search`.
        pub fn search(self, value: impl ToString) -> Self {
            Self(self.0.query("search", value))
        }
        /// Sets the parameter `type`.
        pub fn r#type(self, value: impl ToString) -> Self {
            Self(self.0.query("type", value))
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
        pub async fn send(self) -> Result<payload::IconListResponse, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `PATCH /api/icons`, only in 2.42 and 2.43.
    pub fn repair_phantom_icons<V: Version>(
        client: &Client<V>,
    ) -> RepairPhantomIcons<'_, V> {
        RepairPhantomIcons(client.request_at(Method::PATCH, "icons", &[]))
    }
    /// A call of `PATCH /api/icons`, only in 2.42 and 2.43, begun with [`repair_phantom_icons`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RepairPhantomIcons<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RepairPhantomIcons<'c, V> {
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
    /// Begins the call of `POST /api/icons`.
    pub fn add_icon<V: Version>(client: &Client<V>) -> AddIcon<'_, V> {
        AddIcon(client.request_at(Method::POST, "icons", &[]))
    }
    /// A call of `POST /api/icons`, begun with [`add_icon`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct AddIcon<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> AddIcon<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::AddIconRequest) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `DELETE /api/icons/{key}`.
    pub fn delete_icon<'c, V: Version>(
        client: &'c Client<V>,
        key: &str,
    ) -> DeleteIcon<'c, V> {
        DeleteIcon(client.request_at(Method::DELETE, "icons/{}", &[key]))
    }
    /// A call of `DELETE /api/icons/{key}`, begun with [`delete_icon`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteIcon<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteIcon<'c, V> {
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
    /// Begins the call of `GET /api/icons/{key}`.
    pub fn get_icon_by_key<'c, V: Version>(
        client: &'c Client<V>,
        key: &str,
    ) -> GetIconByKey<'c, V> {
        GetIconByKey(client.request_at(Method::GET, "icons/{}", &[key]))
    }
    /// A call of `GET /api/icons/{key}`, begun with [`get_icon_by_key`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetIconByKey<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetIconByKey<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::Icon, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `PUT /api/icons/{key}`.
    pub fn update_icon<'c, V: Version>(
        client: &'c Client<V>,
        key: &str,
    ) -> UpdateIcon<'c, V> {
        UpdateIcon(client.request_at(Method::PUT, "icons/{}", &[key]))
    }
    /// A call of `PUT /api/icons/{key}`, begun with [`update_icon`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UpdateIcon<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UpdateIcon<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::UpdateIconRequest) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `GET /api/icons/{key}/icon`.
    pub fn get_icon_data<'c, V: Version>(
        client: &'c Client<V>,
        key: &str,
    ) -> GetIconData<'c, V> {
        GetIconData(client.request_at(Method::GET, "icons/{}/icon", &[key]))
    }
    /// A call of `GET /api/icons/{key}/icon`, begun with [`get_icon_data`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetIconData<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetIconData<'c, V> {
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
/// Operations of the server's `Locale`.
pub mod locale {
    use dhis2_client::{
        Client, Error, Map, Method, RawRequest, Response, Version, payload,
    };
    /// Begins the call of `GET /api/locales/countries`.
    pub fn get_available_countries<V: Version>(
        client: &Client<V>,
    ) -> GetAvailableCountries<'_, V> {
        GetAvailableCountries(client.request_at(Method::GET, "locales/countries", &[]))
    }
    /// A call of `GET /api/locales/countries`, begun with [`get_available_countries`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAvailableCountries<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAvailableCountries<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Map<String>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/locales/db`.
    pub fn get_db_locales<V: Version>(client: &Client<V>) -> GetDbLocales<'_, V> {
        GetDbLocales(client.request_at(Method::GET, "locales/db", &[]))
    }
    /// A call of `GET /api/locales/db`, begun with [`get_db_locales`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDbLocales<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDbLocales<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<payload::WebLocale>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/locales/dbLocales`.
    pub fn get_db_locales_with_id<V: Version>(
        client: &Client<V>,
    ) -> GetDbLocalesWithId<'_, V> {
        GetDbLocalesWithId(client.request_at(Method::GET, "locales/dbLocales", &[]))
    }
    /// A call of `GET /api/locales/dbLocales`, begun with [`get_db_locales_with_id`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDbLocalesWithId<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDbLocalesWithId<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<payload::I18nLocale>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/locales/dbLocales`.
    pub fn add_locale<V: Version>(client: &Client<V>) -> AddLocale<'_, V> {
        AddLocale(client.request_at(Method::POST, "locales/dbLocales", &[]))
    }
    /// A call of `POST /api/locales/dbLocales`, begun with [`add_locale`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct AddLocale<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> AddLocale<'c, V> {
        /// Sets the parameter `country`.
        pub fn country(self, value: impl ToString) -> Self {
            Self(self.0.query("country", value))
        }
        /// Sets the parameter `language`. The server demands it.
        pub fn language(self, value: impl ToString) -> Self {
            Self(self.0.query("language", value))
        }
        /// Sets the parameter `script`, which is known in 2.42 and 2.43 only.
        pub fn script(self, value: impl ToString) -> Self {
            Self(self.0.query("script", value))
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
    /// Begins the call of `DELETE /api/locales/dbLocales/{uid}`.
    pub fn delete<'c, V: Version>(client: &'c Client<V>, uid: &str) -> Delete<'c, V> {
        Delete(client.request_at(Method::DELETE, "locales/dbLocales/{}", &[uid]))
    }
    /// A call of `DELETE /api/locales/dbLocales/{uid}`, begun with [`delete`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Delete<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Delete<'c, V> {
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
    /// Begins the call of `GET /api/locales/dbLocales/{uid}`.
    pub fn get_object<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetObject<'c, V> {
        GetObject(client.request_at(Method::GET, "locales/dbLocales/{}", &[uid]))
    }
    /// A call of `GET /api/locales/dbLocales/{uid}`, begun with [`get_object`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetObject<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetObject<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::I18nLocale, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/locales/languages`.
    pub fn get_available_languages<V: Version>(
        client: &Client<V>,
    ) -> GetAvailableLanguages<'_, V> {
        GetAvailableLanguages(client.request_at(Method::GET, "locales/languages", &[]))
    }
    /// A call of `GET /api/locales/languages`, begun with [`get_available_languages`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAvailableLanguages<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAvailableLanguages<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Map<String>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/locales/ui`.
    pub fn get_ui_locales<V: Version>(client: &Client<V>) -> GetUiLocales<'_, V> {
        GetUiLocales(client.request_at(Method::GET, "locales/ui", &[]))
    }
    /// A call of `GET /api/locales/ui`, begun with [`get_ui_locales`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetUiLocales<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetUiLocales<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<payload::WebLocale>, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `LoginConfig`.
pub mod login_config {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/loginConfig`.
    pub fn get_config<V: Version>(client: &Client<V>) -> GetConfig<'_, V> {
        GetConfig(client.request_at(Method::GET, "loginConfig", &[]))
    }
    /// A call of `GET /api/loginConfig`, begun with [`get_config`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetConfig<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetConfig<'c, V> {
        /// Sets the parameter `locale`.
        pub fn locale(self, value: impl ToString) -> Self {
            Self(self.0.query("locale", value))
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
        pub async fn send(self) -> Result<payload::LoginConfigResponse, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `PeriodType`.
pub mod period_type {
    use dhis2_client::{
        Client, Error, Method, RawRequest, Value, Version, enums, payload,
    };
    /// Begins the call of `GET /api/periodTypes`.
    pub fn get_period_types<V: Version>(client: &Client<V>) -> GetPeriodTypes<'_, V> {
        GetPeriodTypes(client.request_at(Method::GET, "periodTypes", &[]))
    }
    /// A call of `GET /api/periodTypes`, begun with [`get_period_types`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetPeriodTypes<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetPeriodTypes<'c, V> {
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
    /// Begins the call of `PUT /api/periodTypes`, only in 2.43.
    pub fn put_period_type<V: Version>(client: &Client<V>) -> PutPeriodType<'_, V> {
        PutPeriodType(client.request_at(Method::PUT, "periodTypes", &[]))
    }
    /// A call of `PUT /api/periodTypes`, only in 2.43, begun with [`put_period_type`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PutPeriodType<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PutPeriodType<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::PeriodType) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `GET /api/periodTypes/relativePeriodTypes`.
    pub fn get_relative_period_types<V: Version>(
        client: &Client<V>,
    ) -> GetRelativePeriodTypes<'_, V> {
        GetRelativePeriodTypes(
            client.request_at(Method::GET, "periodTypes/relativePeriodTypes", &[]),
        )
    }
    /// A call of `GET /api/periodTypes/relativePeriodTypes`, begun with [`get_relative_period_types`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetRelativePeriodTypes<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetRelativePeriodTypes<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<enums::RelativePeriodEnum>, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `SystemSettings`.
pub mod system_settings {
    use dhis2_client::{
        Client, Error, Map, Method, RawRequest, Response, Value, Version, payload,
    };
    /// Begins the call of `DELETE /api/systemSettings`, only in 2.42 and 2.43.
    pub fn remove_system_setting<V: Version>(
        client: &Client<V>,
    ) -> RemoveSystemSetting<'_, V> {
        RemoveSystemSetting(client.request_at(Method::DELETE, "systemSettings", &[]))
    }
    /// A call of `DELETE /api/systemSettings`, only in 2.42 and 2.43, begun with [`remove_system_setting`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveSystemSetting<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveSystemSetting<'c, V> {
        /// Adds to the parameter `key`, which is known in 2.42 and 2.43 only. The server demands it.
        pub fn key(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("key", value)),
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
    /// Begins the call of `GET /api/systemSettings`.
    pub fn get_system_settings_json<V: Version>(
        client: &Client<V>,
    ) -> GetSystemSettingsJson<'_, V> {
        GetSystemSettingsJson(client.request_at(Method::GET, "systemSettings", &[]))
    }
    /// A call of `GET /api/systemSettings`, begun with [`get_system_settings_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSystemSettingsJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSystemSettingsJson<'c, V> {
        /// Adds to the parameter `key`.
        pub fn key(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("key", value)),
            )
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
        pub async fn send(self) -> Result<payload::SystemSettings, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/systemSettings`.
    pub fn put_system_settings_json<V: Version>(
        client: &Client<V>,
    ) -> PutSystemSettingsJson<'_, V> {
        PutSystemSettingsJson(client.request_at(Method::POST, "systemSettings", &[]))
    }
    /// A call of `POST /api/systemSettings`, begun with [`put_system_settings_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PutSystemSettingsJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PutSystemSettingsJson<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &Map<String>) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
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
    /// Begins the call of `DELETE /api/systemSettings/{key}`.
    pub fn remove_system_setting2<'c, V: Version>(
        client: &'c Client<V>,
        key: &str,
    ) -> RemoveSystemSetting2<'c, V> {
        RemoveSystemSetting2(
            client.request_at(Method::DELETE, "systemSettings/{}", &[key]),
        )
    }
    /// A call of `DELETE /api/systemSettings/{key}`, begun with [`remove_system_setting2`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoveSystemSetting2<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoveSystemSetting2<'c, V> {
        /// Sets the parameter `locale`.
        pub fn locale(self, value: impl ToString) -> Self {
            Self(self.0.query("locale", value))
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
    /// Begins the call of `GET /api/systemSettings/{key}`.
    pub fn get_system_setting_translation<'c, V: Version>(
        client: &'c Client<V>,
        key: &str,
    ) -> GetSystemSettingTranslation<'c, V> {
        GetSystemSettingTranslation(
            client.request_at(Method::GET, "systemSettings/{}", &[key]),
        )
    }
    /// A call of `GET /api/systemSettings/{key}`, begun with [`get_system_setting_translation`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSystemSettingTranslation<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSystemSettingTranslation<'c, V> {
        /// Sets the parameter `locale`.
        pub fn locale(self, value: impl ToString) -> Self {
            Self(self.0.query("locale", value))
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
    /// Begins the call of `POST /api/systemSettings/{key}`.
    pub fn put_system_setting_translation<'c, V: Version>(
        client: &'c Client<V>,
        key: &str,
    ) -> PutSystemSettingTranslation<'c, V> {
        PutSystemSettingTranslation(
            client.request_at(Method::POST, "systemSettings/{}", &[key]),
        )
    }
    /// A call of `POST /api/systemSettings/{key}`, begun with [`put_system_setting_translation`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PutSystemSettingTranslation<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PutSystemSettingTranslation<'c, V> {
        /// Sets the parameter `locale`.
        pub fn locale(self, value: impl ToString) -> Self {
            Self(self.0.query("locale", value))
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
        pub fn body(self, body: &impl serde::Serialize) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
        }
        /// Sets the body to bytes of a media type, such as `text/html;charset=UTF-8` or `text/plain` or `text/plain;charset=UTF-8`.
        pub fn bytes(self, bytes: impl Into<Vec<u8>>, media_type: &'static str) -> Self {
            Self(self.0.body(bytes.into(), media_type))
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
