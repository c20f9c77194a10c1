// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `Authorities`.
pub mod authorities {
    use dhis2_client::{Client, Error, Map, Method, RawRequest, Version};
    /// Begins the call of `GET /api/authorities`.
    pub fn get_authorities<V: Version>(client: &Client<V>) -> GetAuthorities<'_, V> {
        GetAuthorities(client.request_at(Method::GET, "authorities", &[]))
    }
    /// A call of `GET /api/authorities`, begun with [`get_authorities`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAuthorities<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAuthorities<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Map<Vec<Map<String>>>, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `Cluster`.
pub mod cluster {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/cluster/leader`.
    pub fn get_leader_info<V: Version>(client: &Client<V>) -> GetLeaderInfo<'_, V> {
        GetLeaderInfo(client.request_at(Method::GET, "cluster/leader", &[]))
    }
    /// A call of `GET /api/cluster/leader`, begun with [`get_leader_info`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetLeaderInfo<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetLeaderInfo<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::LeaderNodeInfo, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `Maintenance`.
pub mod maintenance {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `POST /api/maintenance`.
    pub fn perform_maintenance<V: Version>(
        client: &Client<V>,
    ) -> PerformMaintenance<'_, V> {
        PerformMaintenance(client.request_at(Method::POST, "maintenance", &[]))
    }
    /// A call of `POST /api/maintenance`, begun with [`perform_maintenance`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PerformMaintenance<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PerformMaintenance<'c, V> {
        /// Sets the parameter `analyticsTableAnalyze`.
        pub fn analytics_table_analyze(self, value: bool) -> Self {
            Self(self.0.query("analyticsTableAnalyze", value))
        }
        /// Sets the parameter `analyticsTableClear`.
        pub fn analytics_table_clear(self, value: bool) -> Self {
            Self(self.0.query("analyticsTableClear", value))
        }
        /// Sets the parameter `appReload`.
        pub fn app_reload(self, value: bool) -> Self {
            Self(self.0.query("appReload", value))
        }
        /// Sets the parameter `cacheClear`.
        pub fn cache_clear(self, value: bool) -> Self {
            Self(self.0.query("cacheClear", value))
        }
        /// Sets the parameter `categoryOptionComboUpdate`.
        pub fn category_option_combo_update(self, value: bool) -> Self {
            Self(self.0.query("categoryOptionComboUpdate", value))
        }
        /// Sets the parameter `expiredInvitationsClear`.
        pub fn expired_invitations_clear(self, value: bool) -> Self {
            Self(self.0.query("expiredInvitationsClear", value))
        }
        /// Sets the parameter `ouPathsUpdate`.
        pub fn ou_paths_update(self, value: bool) -> Self {
            Self(self.0.query("ouPathsUpdate", value))
        }
        /// Sets the parameter `periodPruning`.
        pub fn period_pruning(self, value: bool) -> Self {
            Self(self.0.query("periodPruning", value))
        }
        /// Sets the parameter `resourceTableUpdate`.
        pub fn resource_table_update(self, value: bool) -> Self {
            Self(self.0.query("resourceTableUpdate", value))
        }
        /// Sets the parameter `softDeletedDataValueRemoval`.
        pub fn soft_deleted_data_value_removal(self, value: bool) -> Self {
            Self(self.0.query("softDeletedDataValueRemoval", value))
        }
        /// Sets the parameter `softDeletedEnrollmentRemoval`.
        pub fn soft_deleted_enrollment_removal(self, value: bool) -> Self {
            Self(self.0.query("softDeletedEnrollmentRemoval", value))
        }
        /// Sets the parameter `softDeletedEventRemoval`.
        pub fn soft_deleted_event_removal(self, value: bool) -> Self {
            Self(self.0.query("softDeletedEventRemoval", value))
        }
        /// Sets the parameter `softDeletedRelationshipRemoval`.
        pub fn soft_deleted_relationship_removal(self, value: bool) -> Self {
            Self(self.0.query("softDeletedRelationshipRemoval", value))
        }
        /// Sets the parameter `softDeletedTrackedEntityInstanceRemoval`, which is known in 2.41 only.
        pub fn soft_deleted_tracked_entity_instance_removal(self, value: bool) -> Self {
            Self(self.0.query("softDeletedTrackedEntityInstanceRemoval", value))
        }
        /// Sets the parameter `softDeletedTrackedEntityRemoval`.
        pub fn soft_deleted_tracked_entity_removal(self, value: bool) -> Self {
            Self(self.0.query("softDeletedTrackedEntityRemoval", value))
        }
        /// Sets the parameter `sqlViewsCreate`.
        pub fn sql_views_create(self, value: bool) -> Self {
            Self(self.0.query("sqlViewsCreate", value))
        }
        /// Sets the parameter `sqlViewsDrop`.
        pub fn sql_views_drop(self, value: bool) -> Self {
            Self(self.0.query("sqlViewsDrop", value))
        }
        /// Sets the parameter `zeroDataValueRemoval`.
        pub fn zero_data_value_removal(self, value: bool) -> Self {
            Self(self.0.query("zeroDataValueRemoval", value))
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
    /// Begins the call of `POST /api/maintenance/analyticsTablesAnalyze`.
    pub fn analyze_analytics_tables<V: Version>(
        client: &Client<V>,
    ) -> AnalyzeAnalyticsTables<'_, V> {
        AnalyzeAnalyticsTables(
            client.request_at(Method::POST, "maintenance/analyticsTablesAnalyze", &[]),
        )
    }
    /// A call of `POST /api/maintenance/analyticsTablesAnalyze`, begun with [`analyze_analytics_tables`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct AnalyzeAnalyticsTables<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> AnalyzeAnalyticsTables<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/analyticsTablesClear`.
    pub fn clear_analytics_tables<V: Version>(
        client: &Client<V>,
    ) -> ClearAnalyticsTables<'_, V> {
        ClearAnalyticsTables(
            client.request_at(Method::POST, "maintenance/analyticsTablesClear", &[]),
        )
    }
    /// A call of `POST /api/maintenance/analyticsTablesClear`, begun with [`clear_analytics_tables`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ClearAnalyticsTables<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ClearAnalyticsTables<'c, V> {
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
    /// Begins the call of `GET /api/maintenance/appReload`.
    pub fn app_reload<V: Version>(client: &Client<V>) -> AppReload<'_, V> {
        AppReload(client.request_at(Method::GET, "maintenance/appReload", &[]))
    }
    /// A call of `GET /api/maintenance/appReload`, begun with [`app_reload`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct AppReload<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> AppReload<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/cache`.
    pub fn clear_cache<V: Version>(client: &Client<V>) -> ClearCache<'_, V> {
        ClearCache(client.request_at(Method::POST, "maintenance/cache", &[]))
    }
    /// A call of `POST /api/maintenance/cache`, begun with [`clear_cache`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ClearCache<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ClearCache<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/cacheClear`.
    pub fn clear_cache3<V: Version>(client: &Client<V>) -> ClearCache3<'_, V> {
        ClearCache3(client.request_at(Method::POST, "maintenance/cacheClear", &[]))
    }
    /// A call of `POST /api/maintenance/cacheClear`, begun with [`clear_cache3`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ClearCache3<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ClearCache3<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/categoryOptionComboUpdate`.
    pub fn update_category_option_combos<V: Version>(
        client: &Client<V>,
    ) -> UpdateCategoryOptionCombos<'_, V> {
        UpdateCategoryOptionCombos(
            client.request_at(Method::POST, "maintenance/categoryOptionComboUpdate", &[]),
        )
    }
    /// A call of `POST /api/maintenance/categoryOptionComboUpdate`, begun with [`update_category_option_combos`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UpdateCategoryOptionCombos<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UpdateCategoryOptionCombos<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/categoryOptionComboUpdate/categoryCombo/{uid}`.
    pub fn update_category_option_combos3<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> UpdateCategoryOptionCombos3<'c, V> {
        UpdateCategoryOptionCombos3(
            client
                .request_at(
                    Method::POST,
                    "maintenance/categoryOptionComboUpdate/categoryCombo/{}",
                    &[uid],
                ),
        )
    }
    /// A call of `POST /api/maintenance/categoryOptionComboUpdate/categoryCombo/{uid}`, begun with [`update_category_option_combos3`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UpdateCategoryOptionCombos3<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UpdateCategoryOptionCombos3<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/dataPruning/dataElements/{uid}`.
    pub fn prune_data_by_data_element<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> PruneDataByDataElement<'c, V> {
        PruneDataByDataElement(
            client
                .request_at(
                    Method::POST,
                    "maintenance/dataPruning/dataElements/{}",
                    &[uid],
                ),
        )
    }
    /// A call of `POST /api/maintenance/dataPruning/dataElements/{uid}`, begun with [`prune_data_by_data_element`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PruneDataByDataElement<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PruneDataByDataElement<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/dataPruning/organisationUnits/{uid}`.
    pub fn prune_data_by_organisation_unit<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> PruneDataByOrganisationUnit<'c, V> {
        PruneDataByOrganisationUnit(
            client
                .request_at(
                    Method::POST,
                    "maintenance/dataPruning/organisationUnits/{}",
                    &[uid],
                ),
        )
    }
    /// A call of `POST /api/maintenance/dataPruning/organisationUnits/{uid}`, begun with [`prune_data_by_organisation_unit`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PruneDataByOrganisationUnit<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PruneDataByOrganisationUnit<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/expiredInvitationsClear`.
    pub fn clear_expired_invitations<V: Version>(
        client: &Client<V>,
    ) -> ClearExpiredInvitations<'_, V> {
        ClearExpiredInvitations(
            client.request_at(Method::POST, "maintenance/expiredInvitationsClear", &[]),
        )
    }
    /// A call of `POST /api/maintenance/expiredInvitationsClear`, begun with [`clear_expired_invitations`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ClearExpiredInvitations<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ClearExpiredInvitations<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/ouPathsUpdate`.
    pub fn force_update_paths<V: Version>(
        client: &Client<V>,
    ) -> ForceUpdatePaths<'_, V> {
        ForceUpdatePaths(
            client.request_at(Method::POST, "maintenance/ouPathsUpdate", &[]),
        )
    }
    /// A call of `POST /api/maintenance/ouPathsUpdate`, begun with [`force_update_paths`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ForceUpdatePaths<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ForceUpdatePaths<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/periodPruning`.
    pub fn prune_periods<V: Version>(client: &Client<V>) -> PrunePeriods<'_, V> {
        PrunePeriods(client.request_at(Method::POST, "maintenance/periodPruning", &[]))
    }
    /// A call of `POST /api/maintenance/periodPruning`, begun with [`prune_periods`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PrunePeriods<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PrunePeriods<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/softDeletedDataValueRemoval`.
    pub fn delete_soft_deleted_data_values<V: Version>(
        client: &Client<V>,
    ) -> DeleteSoftDeletedDataValues<'_, V> {
        DeleteSoftDeletedDataValues(
            client
                .request_at(Method::POST, "maintenance/softDeletedDataValueRemoval", &[]),
        )
    }
    /// A call of `POST /api/maintenance/softDeletedDataValueRemoval`, begun with [`delete_soft_deleted_data_values`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteSoftDeletedDataValues<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteSoftDeletedDataValues<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/softDeletedEnrollmentRemoval`.
    pub fn delete_soft_deleted_enrollments<V: Version>(
        client: &Client<V>,
    ) -> DeleteSoftDeletedEnrollments<'_, V> {
        DeleteSoftDeletedEnrollments(
            client
                .request_at(
                    Method::POST,
                    "maintenance/softDeletedEnrollmentRemoval",
                    &[],
                ),
        )
    }
    /// A call of `POST /api/maintenance/softDeletedEnrollmentRemoval`, begun with [`delete_soft_deleted_enrollments`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteSoftDeletedEnrollments<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteSoftDeletedEnrollments<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/softDeletedEventRemoval`.
    pub fn delete_soft_deleted_events<V: Version>(
        client: &Client<V>,
    ) -> DeleteSoftDeletedEvents<'_, V> {
        DeleteSoftDeletedEvents(
            client.request_at(Method::POST, "maintenance/softDeletedEventRemoval", &[]),
        )
    }
    /// A call of `POST /api/maintenance/softDeletedEventRemoval`, begun with [`delete_soft_deleted_events`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteSoftDeletedEvents<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteSoftDeletedEvents<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/softDeletedRelationshipRemoval`.
    pub fn delete_soft_deleted_relationships<V: Version>(
        client: &Client<V>,
    ) -> DeleteSoftDeletedRelationships<'_, V> {
        DeleteSoftDeletedRelationships(
            client
                .request_at(
                    Method::POST,
                    "maintenance/softDeletedRelationshipRemoval",
                    &[],
                ),
        )
    }
    /// A call of `POST /api/maintenance/softDeletedRelationshipRemoval`, begun with [`delete_soft_deleted_relationships`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteSoftDeletedRelationships<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteSoftDeletedRelationships<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/softDeletedTrackedEntityRemoval`.
    pub fn delete_soft_deleted_tracked_entities<V: Version>(
        client: &Client<V>,
    ) -> DeleteSoftDeletedTrackedEntities<'_, V> {
        DeleteSoftDeletedTrackedEntities(
            client
                .request_at(
                    Method::POST,
                    "maintenance/softDeletedTrackedEntityRemoval",
                    &[],
                ),
        )
    }
    /// A call of `POST /api/maintenance/softDeletedTrackedEntityRemoval`, begun with [`delete_soft_deleted_tracked_entities`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteSoftDeletedTrackedEntities<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteSoftDeletedTrackedEntities<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/sqlViewsCreate`.
    pub fn create_sql_views<V: Version>(client: &Client<V>) -> CreateSqlViews<'_, V> {
        CreateSqlViews(
            client.request_at(Method::POST, "maintenance/sqlViewsCreate", &[]),
        )
    }
    /// A call of `POST /api/maintenance/sqlViewsCreate`, begun with [`create_sql_views`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct CreateSqlViews<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> CreateSqlViews<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/sqlViewsDrop`.
    pub fn drop_sql_views<V: Version>(client: &Client<V>) -> DropSqlViews<'_, V> {
        DropSqlViews(client.request_at(Method::POST, "maintenance/sqlViewsDrop", &[]))
    }
    /// A call of `POST /api/maintenance/sqlViewsDrop`, begun with [`drop_sql_views`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DropSqlViews<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DropSqlViews<'c, V> {
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
    /// Begins the call of `POST /api/maintenance/zeroDataValueRemoval`.
    pub fn delete_zero_data_values<V: Version>(
        client: &Client<V>,
    ) -> DeleteZeroDataValues<'_, V> {
        DeleteZeroDataValues(
            client.request_at(Method::POST, "maintenance/zeroDataValueRemoval", &[]),
        )
    }
    /// A call of `POST /api/maintenance/zeroDataValueRemoval`, begun with [`delete_zero_data_values`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteZeroDataValues<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteZeroDataValues<'c, V> {
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
/// Operations of the server's `Ping`.
pub mod ping {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version};
    /// Begins the call of `GET /api/ping`.
    pub fn ping<V: Version>(client: &Client<V>) -> Ping<'_, V> {
        Ping(client.request_at(Method::GET, "ping", &[]))
    }
    /// A call of `GET /api/ping`, begun with [`ping`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Ping<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Ping<'c, V> {
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
/// Operations of the server's `System`.
pub mod system {
    use dhis2_client::{
        Client, Error, Map, Method, RawRequest, Response, Value, Version, payload,
    };
    /// Begins the call of `GET /api/system/flags`.
    pub fn get_flags<V: Version>(client: &Client<V>) -> GetFlags<'_, V> {
        GetFlags(client.request_at(Method::GET, "system/flags", &[]))
    }
    /// A call of `GET /api/system/flags`, begun with [`get_flags`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetFlags<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetFlags<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<payload::StyleObject>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/system/id`.
    pub fn get_uid<V: Version>(client: &Client<V>) -> GetUid<'_, V> {
        GetUid(client.request_at(Method::GET, "system/id", &[]))
    }
    /// A call of `GET /api/system/id`, begun with [`get_uid`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetUid<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetUid<'c, V> {
        /// Sets the parameter `limit`.
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.query("limit", value))
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
        pub async fn send(self) -> Result<payload::CodeList, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/system/info`.
    pub fn get_system_info<V: Version>(client: &Client<V>) -> GetSystemInfo<'_, V> {
        GetSystemInfo(client.request_at(Method::GET, "system/info", &[]))
    }
    /// A call of `GET /api/system/info`, begun with [`get_system_info`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSystemInfo<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSystemInfo<'c, V> {
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
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::SystemInfo, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/system/objectCounts`.
    pub fn get_object_counts<V: Version>(client: &Client<V>) -> GetObjectCounts<'_, V> {
        GetObjectCounts(client.request_at(Method::GET, "system/objectCounts", &[]))
    }
    /// A call of `GET /api/system/objectCounts`, begun with [`get_object_counts`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetObjectCounts<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetObjectCounts<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::ObjectCount, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/system/ping`.
    pub fn ping<V: Version>(client: &Client<V>) -> Ping<'_, V> {
        Ping(client.request_at(Method::GET, "system/ping", &[]))
    }
    /// A call of `GET /api/system/ping`, begun with [`ping`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Ping<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Ping<'c, V> {
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
    /// Begins the call of `GET /api/system/styles`.
    pub fn get_styles<V: Version>(client: &Client<V>) -> GetStyles<'_, V> {
        GetStyles(client.request_at(Method::GET, "system/styles", &[]))
    }
    /// A call of `GET /api/system/styles`, begun with [`get_styles`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetStyles<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetStyles<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<payload::StyleObject>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/system/taskSummaries/{jobType}`.
    pub fn get_task_summary_extended_json<'c, V: Version>(
        client: &'c Client<V>,
        job_type: &str,
    ) -> GetTaskSummaryExtendedJson<'c, V> {
        GetTaskSummaryExtendedJson(
            client.request_at(Method::GET, "system/taskSummaries/{}", &[job_type]),
        )
    }
    /// A call of `GET /api/system/taskSummaries/{jobType}`, begun with [`get_task_summary_extended_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetTaskSummaryExtendedJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetTaskSummaryExtendedJson<'c, V> {
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
    /// Begins the call of `GET /api/system/taskSummaries/{jobType}/{jobId}`.
    pub fn get_task_summary_json<'c, V: Version>(
        client: &'c Client<V>,
        job_type: &str,
        job_id: &str,
    ) -> GetTaskSummaryJson<'c, V> {
        GetTaskSummaryJson(
            client
                .request_at(
                    Method::GET,
                    "system/taskSummaries/{}/{}",
                    &[job_type, job_id],
                ),
        )
    }
    /// A call of `GET /api/system/taskSummaries/{jobType}/{jobId}`, begun with [`get_task_summary_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetTaskSummaryJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetTaskSummaryJson<'c, V> {
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
    /// Begins the call of `DELETE /api/system/tasks`.
    pub fn delete_notifications<V: Version>(
        client: &Client<V>,
    ) -> DeleteNotifications<'_, V> {
        DeleteNotifications(client.request_at(Method::DELETE, "system/tasks", &[]))
    }
    /// A call of `DELETE /api/system/tasks`, begun with [`delete_notifications`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteNotifications<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteNotifications<'c, V> {
        /// Sets the parameter `maxAge`.
        pub fn max_age(self, value: i64) -> Self {
            Self(self.0.query("maxAge", value))
        }
        /// Sets the parameter `maxCount`.
        pub fn max_count(self, value: i64) -> Self {
            Self(self.0.query("maxCount", value))
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
    /// Begins the call of `GET /api/system/tasks`.
    pub fn get_tasks_all_job_types<V: Version>(
        client: &Client<V>,
    ) -> GetTasksAllJobTypes<'_, V> {
        GetTasksAllJobTypes(client.request_at(Method::GET, "system/tasks", &[]))
    }
    /// A call of `GET /api/system/tasks`, begun with [`get_tasks_all_job_types`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetTasksAllJobTypes<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetTasksAllJobTypes<'c, V> {
        /// Sets the parameter `gist`.
        pub fn gist(self, value: bool) -> Self {
            Self(self.0.query("gist", value))
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
        pub async fn send(self) -> Result<Map<Map<Vec<payload::Notification>>>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `DELETE /api/system/tasks/{jobType}`.
    pub fn delete_notifications_by_job_type<'c, V: Version>(
        client: &'c Client<V>,
        job_type: &str,
    ) -> DeleteNotificationsByJobType<'c, V> {
        DeleteNotificationsByJobType(
            client.request_at(Method::DELETE, "system/tasks/{}", &[job_type]),
        )
    }
    /// A call of `DELETE /api/system/tasks/{jobType}`, begun with [`delete_notifications_by_job_type`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteNotificationsByJobType<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteNotificationsByJobType<'c, V> {
        /// Sets the parameter `maxAge`.
        pub fn max_age(self, value: i64) -> Self {
            Self(self.0.query("maxAge", value))
        }
        /// Sets the parameter `maxCount`.
        pub fn max_count(self, value: i64) -> Self {
            Self(self.0.query("maxCount", value))
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
    /// Begins the call of `GET /api/system/tasks/{jobType}`.
    pub fn get_tasks_by_job_type<'c, V: Version>(
        client: &'c Client<V>,
        job_type: &str,
    ) -> GetTasksByJobType<'c, V> {
        GetTasksByJobType(client.request_at(Method::GET, "system/tasks/{}", &[job_type]))
    }
    /// A call of `GET /api/system/tasks/{jobType}`, begun with [`get_tasks_by_job_type`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetTasksByJobType<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetTasksByJobType<'c, V> {
        /// Sets the parameter `gist`.
        pub fn gist(self, value: bool) -> Self {
            Self(self.0.query("gist", value))
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
        pub async fn send(self) -> Result<Map<Vec<payload::Notification>>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `DELETE /api/system/tasks/{jobType}/{jobId}`.
    pub fn delete_notifications_by_job_id<'c, V: Version>(
        client: &'c Client<V>,
        job_type: &str,
        job_id: &str,
    ) -> DeleteNotificationsByJobId<'c, V> {
        DeleteNotificationsByJobId(
            client.request_at(Method::DELETE, "system/tasks/{}/{}", &[job_type, job_id]),
        )
    }
    /// A call of `DELETE /api/system/tasks/{jobType}/{jobId}`, begun with [`delete_notifications_by_job_id`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteNotificationsByJobId<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteNotificationsByJobId<'c, V> {
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
    /// Begins the call of `GET /api/system/tasks/{jobType}/{jobId}`.
    pub fn get_task_json_by_uid<'c, V: Version>(
        client: &'c Client<V>,
        job_type: &str,
        job_id: &str,
    ) -> GetTaskJsonByUid<'c, V> {
        GetTaskJsonByUid(
            client.request_at(Method::GET, "system/tasks/{}/{}", &[job_type, job_id]),
        )
    }
    /// A call of `GET /api/system/tasks/{jobType}/{jobId}`, begun with [`get_task_json_by_uid`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetTaskJsonByUid<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetTaskJsonByUid<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<payload::Notification>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/system/uid`.
    pub fn get_uid2<V: Version>(client: &Client<V>) -> GetUid2<'_, V> {
        GetUid2(client.request_at(Method::GET, "system/uid", &[]))
    }
    /// A call of `GET /api/system/uid`, begun with [`get_uid2`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetUid2<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetUid2<'c, V> {
        /// Sets the parameter `limit`.
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.query("limit", value))
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
        pub async fn send(self) -> Result<payload::CodeList, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/system/uuid`.
    pub fn get_uuid<V: Version>(client: &Client<V>) -> GetUuid<'_, V> {
        GetUuid(client.request_at(Method::GET, "system/uuid", &[]))
    }
    /// A call of `GET /api/system/uuid`, begun with [`get_uuid`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetUuid<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetUuid<'c, V> {
        /// Sets the parameter `limit`.
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.query("limit", value))
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
        pub async fn send(self) -> Result<payload::CodeList, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `SystemUpdateNotify`.
pub mod system_update_notify {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/systemUpdates`.
    pub fn check_for_system_updates<V: Version>(
        client: &Client<V>,
    ) -> CheckForSystemUpdates<'_, V> {
        CheckForSystemUpdates(client.request_at(Method::GET, "systemUpdates", &[]))
    }
    /// A call of `GET /api/systemUpdates`, begun with [`check_for_system_updates`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct CheckForSystemUpdates<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> CheckForSystemUpdates<'c, V> {
        /// Sets the parameter `forceVersion`.
        pub fn force_version(self, value: impl ToString) -> Self {
            Self(self.0.query("forceVersion", value))
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
/// Operations of the server's `TrigramSummary`.
pub mod trigram_summary {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/trigramSummary`, only in 2.41 and 2.42.
    pub fn get_trigram_summary<V: Version>(
        client: &Client<V>,
    ) -> GetTrigramSummary<'_, V> {
        GetTrigramSummary(client.request_at(Method::GET, "trigramSummary", &[]))
    }
    /// A call of `GET /api/trigramSummary`, only in 2.41 and 2.42, begun with [`get_trigram_summary`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetTrigramSummary<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetTrigramSummary<'c, V> {
        /// Adds to the parameter `fields`, which is known in 2.41 and 2.42 only.
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
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::TrigramSummary, Error> {
            self.0.send().await?.json()
        }
    }
}
