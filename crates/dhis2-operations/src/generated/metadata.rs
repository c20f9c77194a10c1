// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `Category`.
pub mod category {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/categories/merge`, only in 2.43.
    pub fn merge_categories<V: Version>(client: &Client<V>) -> MergeCategories<'_, V> {
        MergeCategories(client.request_at(Method::POST, "categories/merge", &[]))
    }
    /// A call of `POST /api/categories/merge`, only in 2.43, begun with [`merge_categories`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MergeCategories<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MergeCategories<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::MergeParams) -> Result<Self, Error> {
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
}
/// Operations of the server's `CategoryCombo`.
pub mod category_combo {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `POST /api/categoryCombos/merge`, only in 2.43.
    pub fn merge_category_combos<V: Version>(
        client: &Client<V>,
    ) -> MergeCategoryCombos<'_, V> {
        MergeCategoryCombos(client.request_at(Method::POST, "categoryCombos/merge", &[]))
    }
    /// A call of `POST /api/categoryCombos/merge`, only in 2.43, begun with [`merge_category_combos`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MergeCategoryCombos<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MergeCategoryCombos<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::MergeParams) -> Result<Self, Error> {
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
    /// Begins the call of `GET /api/categoryCombos/{uid}/metadata`.
    pub fn get_data_set_with_dependencies<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetDataSetWithDependencies<'c, V> {
        GetDataSetWithDependencies(
            client.request_at(Method::GET, "categoryCombos/{}/metadata", &[uid]),
        )
    }
    /// A call of `GET /api/categoryCombos/{uid}/metadata`, begun with [`get_data_set_with_dependencies`].
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
}
/// Operations of the server's `CategoryOption`.
pub mod category_option {
    use dhis2_client::{Client, Error, Map, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/categoryOptions/merge`, only in 2.42 and 2.43.
    pub fn merge_category_options<V: Version>(
        client: &Client<V>,
    ) -> MergeCategoryOptions<'_, V> {
        MergeCategoryOptions(
            client.request_at(Method::POST, "categoryOptions/merge", &[]),
        )
    }
    /// A call of `POST /api/categoryOptions/merge`, only in 2.42 and 2.43, begun with [`merge_category_options`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MergeCategoryOptions<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MergeCategoryOptions<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::MergeParams) -> Result<Self, Error> {
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
    /// Begins the call of `GET /api/categoryOptions/orgUnits`.
    pub fn get_org_units_associations<V: Version>(
        client: &Client<V>,
    ) -> GetOrgUnitsAssociations<'_, V> {
        GetOrgUnitsAssociations(
            client.request_at(Method::GET, "categoryOptions/orgUnits", &[]),
        )
    }
    /// A call of `GET /api/categoryOptions/orgUnits`, begun with [`get_org_units_associations`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetOrgUnitsAssociations<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetOrgUnitsAssociations<'c, V> {
        /// Adds to the parameter `categoryOptions`. The server demands it.
        pub fn category_options(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(
                        self.0,
                        |request, value| request.query("categoryOptions", value),
                    ),
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
        pub async fn send(self) -> Result<Map<Vec<String>>, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `CategoryOptionCombo`.
pub mod category_option_combo {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/categoryOptionCombos/merge`, only in 2.42 and 2.43.
    pub fn merge_category_option_combos<V: Version>(
        client: &Client<V>,
    ) -> MergeCategoryOptionCombos<'_, V> {
        MergeCategoryOptionCombos(
            client.request_at(Method::POST, "categoryOptionCombos/merge", &[]),
        )
    }
    /// A call of `POST /api/categoryOptionCombos/merge`, only in 2.42 and 2.43, begun with [`merge_category_option_combos`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MergeCategoryOptionCombos<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MergeCategoryOptionCombos<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::MergeParams) -> Result<Self, Error> {
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
}
/// Operations of the server's `Dashboard`.
pub mod dashboard {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `POST /api/dashboards/cascadeSharing/{uid}`.
    pub fn cascade_sharing<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> CascadeSharing<'c, V> {
        CascadeSharing(
            client.request_at(Method::POST, "dashboards/cascadeSharing/{}", &[uid]),
        )
    }
    /// A call of `POST /api/dashboards/cascadeSharing/{uid}`, begun with [`cascade_sharing`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct CascadeSharing<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> CascadeSharing<'c, V> {
        /// Sets the parameter `atomic`.
        pub fn atomic(self, value: bool) -> Self {
            Self(self.0.query("atomic", value))
        }
        /// Sets the parameter `dryRun`.
        pub fn dry_run(self, value: bool) -> Self {
            Self(self.0.query("dryRun", value))
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
        pub async fn send(self) -> Result<payload::CascadeSharingReport, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/dashboards/q`.
    pub fn search_no_filter<V: Version>(client: &Client<V>) -> SearchNoFilter<'_, V> {
        SearchNoFilter(client.request_at(Method::GET, "dashboards/q", &[]))
    }
    /// A call of `GET /api/dashboards/q`, begun with [`search_no_filter`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SearchNoFilter<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SearchNoFilter<'c, V> {
        /// Sets the parameter `count`.
        pub fn count(self, value: i64) -> Self {
            Self(self.0.query("count", value))
        }
        /// Adds to the parameter `max`.
        pub fn max(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("max", value)),
            )
        }
        /// Sets the parameter `maxCount`.
        pub fn max_count(self, value: i64) -> Self {
            Self(self.0.query("maxCount", value))
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
        pub async fn send(self) -> Result<payload::DashboardSearchResult, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/dashboards/q/{query}`.
    pub fn search<'c, V: Version>(client: &'c Client<V>, query: &str) -> Search<'c, V> {
        Search(client.request_at(Method::GET, "dashboards/q/{}", &[query]))
    }
    /// A call of `GET /api/dashboards/q/{query}`, begun with [`search`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Search<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Search<'c, V> {
        /// Sets the parameter `count`.
        pub fn count(self, value: i64) -> Self {
            Self(self.0.query("count", value))
        }
        /// Adds to the parameter `max`.
        pub fn max(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("max", value)),
            )
        }
        /// Sets the parameter `maxCount`.
        pub fn max_count(self, value: i64) -> Self {
            Self(self.0.query("maxCount", value))
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
        pub async fn send(self) -> Result<payload::DashboardSearchResult, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/dashboards/search`.
    pub fn search_as_param<V: Version>(client: &Client<V>) -> SearchAsParam<'_, V> {
        SearchAsParam(client.request_at(Method::GET, "dashboards/search", &[]))
    }
    /// A call of `GET /api/dashboards/search`, begun with [`search_as_param`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SearchAsParam<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SearchAsParam<'c, V> {
        /// Sets the parameter `count`.
        pub fn count(self, value: i64) -> Self {
            Self(self.0.query("count", value))
        }
        /// Adds to the parameter `max`.
        pub fn max(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("max", value)),
            )
        }
        /// Sets the parameter `maxCount`.
        pub fn max_count(self, value: i64) -> Self {
            Self(self.0.query("maxCount", value))
        }
        /// Sets the parameter `q`. The server demands it.
        pub fn q(self, value: impl ToString) -> Self {
            Self(self.0.query("q", value))
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
        pub async fn send(self) -> Result<payload::DashboardSearchResult, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `DELETE /api/dashboards/{uid}/favorite`.
    pub fn remove_as_favorite<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> RemoveAsFavorite<'c, V> {
        RemoveAsFavorite(
            client.request_at(Method::DELETE, "dashboards/{}/favorite", &[uid]),
        )
    }
    /// A call of `DELETE /api/dashboards/{uid}/favorite`, begun with [`remove_as_favorite`].
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
    /// Begins the call of `POST /api/dashboards/{uid}/favorite`.
    pub fn set_as_favorite<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> SetAsFavorite<'c, V> {
        SetAsFavorite(client.request_at(Method::POST, "dashboards/{}/favorite", &[uid]))
    }
    /// A call of `POST /api/dashboards/{uid}/favorite`, begun with [`set_as_favorite`].
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
    /// Begins the call of `GET /api/dashboards/{uid}/metadata`.
    pub fn get_data_set_with_dependencies<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetDataSetWithDependencies<'c, V> {
        GetDataSetWithDependencies(
            client.request_at(Method::GET, "dashboards/{}/metadata", &[uid]),
        )
    }
    /// A call of `GET /api/dashboards/{uid}/metadata`, begun with [`get_data_set_with_dependencies`].
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
}
/// Operations of the server's `DashboardItem`.
pub mod dashboard_item {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version};
    /// Begins the call of `PUT /api/dashboardItems/{uid}/shape/{shape}`.
    pub fn put_dashboard_item_shape<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
        shape: &str,
    ) -> PutDashboardItemShape<'c, V> {
        PutDashboardItemShape(
            client.request_at(Method::PUT, "dashboardItems/{}/shape/{}", &[uid, shape]),
        )
    }
    /// A call of `PUT /api/dashboardItems/{uid}/shape/{shape}`, begun with [`put_dashboard_item_shape`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PutDashboardItemShape<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PutDashboardItemShape<'c, V> {
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
/// Operations of the server's `DataElement`.
pub mod data_element {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/dataElements/merge`, only in 2.42 and 2.43.
    pub fn merge_data_elements<V: Version>(
        client: &Client<V>,
    ) -> MergeDataElements<'_, V> {
        MergeDataElements(client.request_at(Method::POST, "dataElements/merge", &[]))
    }
    /// A call of `POST /api/dataElements/merge`, only in 2.42 and 2.43, begun with [`merge_data_elements`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MergeDataElements<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MergeDataElements<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::MergeParams) -> Result<Self, Error> {
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
}
/// Operations of the server's `DataElementGroup`.
pub mod data_element_group {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version};
    /// Begins the call of `GET /api/dataElementGroups/{uid}/metadata`.
    pub fn get_data_element_group_with_dependencies<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetDataElementGroupWithDependencies<'c, V> {
        GetDataElementGroupWithDependencies(
            client.request_at(Method::GET, "dataElementGroups/{}/metadata", &[uid]),
        )
    }
    /// A call of `GET /api/dataElementGroups/{uid}/metadata`, begun with [`get_data_element_group_with_dependencies`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDataElementGroupWithDependencies<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDataElementGroupWithDependencies<'c, V> {
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
    /// Begins the call of `GET /api/dataElementGroups/{uid}/operands`.
    pub fn get_operands<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetOperands<'c, V> {
        GetOperands(
            client.request_at(Method::GET, "dataElementGroups/{}/operands", &[uid]),
        )
    }
    /// A call of `GET /api/dataElementGroups/{uid}/operands`, begun with [`get_operands`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetOperands<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetOperands<'c, V> {
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
    /// Begins the call of `GET /api/dataElementGroups/{uid}/operands/query/{q}`.
    pub fn get_operands_by_query<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
        q: &str,
    ) -> GetOperandsByQuery<'c, V> {
        GetOperandsByQuery(
            client
                .request_at(
                    Method::GET,
                    "dataElementGroups/{}/operands/query/{}",
                    &[uid, q],
                ),
        )
    }
    /// A call of `GET /api/dataElementGroups/{uid}/operands/query/{q}`, begun with [`get_operands_by_query`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetOperandsByQuery<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetOperandsByQuery<'c, V> {
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
}
/// Operations of the server's `DataElementOperand`.
pub mod data_element_operand {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version};
    /// Begins the call of `GET /api/dataElementOperands`.
    pub fn get_object_list<V: Version>(client: &Client<V>) -> GetObjectList<'_, V> {
        GetObjectList(client.request_at(Method::GET, "dataElementOperands", &[]))
    }
    /// A call of `GET /api/dataElementOperands`, begun with [`get_object_list`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetObjectList<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetObjectList<'c, V> {
        /// Sets the parameter `dataSet`, which is known in 2.42 and 2.43 only.
        pub fn data_set(self, value: impl ToString) -> Self {
            Self(self.0.query("dataSet", value))
        }
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
        /// Sets the parameter `persisted`, which is known in 2.42 and 2.43 only.
        pub fn persisted(self, value: bool) -> Self {
            Self(self.0.query("persisted", value))
        }
        /// Sets the parameter `query`, which is known in 2.42 and 2.43 only.
        pub fn query(self, value: impl ToString) -> Self {
            Self(self.0.query("query", value))
        }
        /// Sets the parameter `rootJunction`, which is known in 2.42 and 2.43 only.
        pub fn root_junction(self, value: impl ToString) -> Self {
            Self(self.0.query("rootJunction", value))
        }
        /// Sets the parameter `totals`, which is known in 2.42 and 2.43 only.
        pub fn totals(self, value: bool) -> Self {
            Self(self.0.query("totals", value))
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
/// Operations of the server's `DeletedObject`.
pub mod deleted_object {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/deletedObjects`.
    pub fn get_deleted_objects<V: Version>(
        client: &Client<V>,
    ) -> GetDeletedObjects<'_, V> {
        GetDeletedObjects(client.request_at(Method::GET, "deletedObjects", &[]))
    }
    /// A call of `GET /api/deletedObjects`, begun with [`get_deleted_objects`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDeletedObjects<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDeletedObjects<'c, V> {
        /// Adds to the parameter `code`.
        pub fn code(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("code", value)),
            )
        }
        /// Sets the parameter `deletedAt`.
        pub fn deleted_at(self, value: impl ToString) -> Self {
            Self(self.0.query("deletedAt", value))
        }
        /// Adds to the parameter `klass`.
        pub fn klass(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("klass", value)),
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
        /// Adds to the parameter `uid`.
        pub fn uid(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("uid", value)),
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
        pub async fn send(self) -> Result<Vec<payload::DeletedObject>, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `Expression`.
pub mod expression {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/expressions/description`.
    pub fn get_expression_description<V: Version>(
        client: &Client<V>,
    ) -> GetExpressionDescription<'_, V> {
        GetExpressionDescription(
            client.request_at(Method::GET, "expressions/description", &[]),
        )
    }
    /// A call of `GET /api/expressions/description`, begun with [`get_expression_description`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetExpressionDescription<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetExpressionDescription<'c, V> {
        /// Sets the parameter `expression`. The server demands it.
        pub fn expression(self, value: impl ToString) -> Self {
            Self(self.0.query("expression", value))
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
/// Operations of the server's `Indicator`.
pub mod indicator {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/indicators/expression/description`.
    pub fn get_expression_description<V: Version>(
        client: &Client<V>,
    ) -> GetExpressionDescription<'_, V> {
        GetExpressionDescription(
            client.request_at(Method::POST, "indicators/expression/description", &[]),
        )
    }
    /// A call of `POST /api/indicators/expression/description`, begun with [`get_expression_description`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetExpressionDescription<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetExpressionDescription<'c, V> {
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
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `POST /api/indicators/merge`.
    pub fn merge_indicators<V: Version>(client: &Client<V>) -> MergeIndicators<'_, V> {
        MergeIndicators(client.request_at(Method::POST, "indicators/merge", &[]))
    }
    /// A call of `POST /api/indicators/merge`, begun with [`merge_indicators`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MergeIndicators<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MergeIndicators<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::MergeParams) -> Result<Self, Error> {
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
}
/// Operations of the server's `IndicatorType`.
pub mod indicator_type {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/indicatorTypes/merge`.
    pub fn merge_indicator_types<V: Version>(
        client: &Client<V>,
    ) -> MergeIndicatorTypes<'_, V> {
        MergeIndicatorTypes(client.request_at(Method::POST, "indicatorTypes/merge", &[]))
    }
    /// A call of `POST /api/indicatorTypes/merge`, begun with [`merge_indicator_types`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MergeIndicatorTypes<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MergeIndicatorTypes<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::MergeParams) -> Result<Self, Error> {
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
}
/// Operations of the server's `MetadataImportExport`.
pub mod metadata_import_export {
    use dhis2_client::{
        Client, Error, Method, RawRequest, Response, Value, Version, enums, payload,
    };
    /// Begins the call of `GET /api/metadata`.
    pub fn get_metadata<V: Version>(client: &Client<V>) -> GetMetadata<'_, V> {
        GetMetadata(client.request_at(Method::GET, "metadata", &[]))
    }
    /// A call of `GET /api/metadata`, begun with [`get_metadata`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetMetadata<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetMetadata<'c, V> {
        /// Sets the parameter `download`, which is known in 2.41 only.
        pub fn download(self, value: bool) -> Self {
            Self(self.0.query("download", value))
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
    /// Begins the call of `POST /api/metadata`.
    pub fn post_json_metadata<V: Version>(
        client: &Client<V>,
    ) -> PostJsonMetadata<'_, V> {
        PostJsonMetadata(client.request_at(Method::POST, "metadata", &[]))
    }
    /// A call of `POST /api/metadata`, begun with [`post_json_metadata`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostJsonMetadata<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostJsonMetadata<'c, V> {
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
    /// Begins the call of `GET /api/metadata/csvImportClasses`.
    pub fn get_csv_import_classes<V: Version>(
        client: &Client<V>,
    ) -> GetCsvImportClasses<'_, V> {
        GetCsvImportClasses(
            client.request_at(Method::GET, "metadata/csvImportClasses", &[]),
        )
    }
    /// A call of `GET /api/metadata/csvImportClasses`, begun with [`get_csv_import_classes`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetCsvImportClasses<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetCsvImportClasses<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<enums::CsvImportClass>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/metadata/gml`.
    pub fn post_gml_metadata<V: Version>(client: &Client<V>) -> PostGmlMetadata<'_, V> {
        PostGmlMetadata(client.request_at(Method::POST, "metadata/gml", &[]))
    }
    /// A call of `POST /api/metadata/gml`, begun with [`post_gml_metadata`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostGmlMetadata<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostGmlMetadata<'c, V> {
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
    /// Begins the call of `PATCH /api/metadata/sharing`.
    pub fn bulk_sharing<V: Version>(client: &Client<V>) -> BulkSharing<'_, V> {
        BulkSharing(client.request_at(Method::PATCH, "metadata/sharing", &[]))
    }
    /// A call of `PATCH /api/metadata/sharing`, begun with [`bulk_sharing`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct BulkSharing<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> BulkSharing<'c, V> {
        /// Sets the parameter `atomic`.
        pub fn atomic(self, value: bool) -> Self {
            Self(self.0.query("atomic", value))
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
/// Operations of the server's `MetadataSync`.
pub mod metadata_sync {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/metadata/sync`.
    pub fn metadata_sync<V: Version>(client: &Client<V>) -> MetadataSync<'_, V> {
        MetadataSync(client.request_at(Method::GET, "metadata/sync", &[]))
    }
    /// A call of `GET /api/metadata/sync`, begun with [`metadata_sync`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MetadataSync<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MetadataSync<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::MetadataSyncSummary, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `MetadataVersion`.
pub mod metadata_version {
    use dhis2_client::{
        Client, Error, Method, RawRequest, Response, Value, Version, payload,
    };
    /// Begins the call of `GET /api/metadata/version`.
    pub fn get_meta_data_version<V: Version>(
        client: &Client<V>,
    ) -> GetMetaDataVersion<'_, V> {
        GetMetaDataVersion(client.request_at(Method::GET, "metadata/version", &[]))
    }
    /// A call of `GET /api/metadata/version`, begun with [`get_meta_data_version`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetMetaDataVersion<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetMetaDataVersion<'c, V> {
        /// Sets the parameter `versionName`.
        pub fn version_name(self, value: impl ToString) -> Self {
            Self(self.0.query("versionName", value))
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
        pub async fn send(self) -> Result<payload::MetadataVersion, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/metadata/version/create`.
    pub fn create_system_version<V: Version>(
        client: &Client<V>,
    ) -> CreateSystemVersion<'_, V> {
        CreateSystemVersion(
            client.request_at(Method::POST, "metadata/version/create", &[]),
        )
    }
    /// A call of `POST /api/metadata/version/create`, begun with [`create_system_version`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct CreateSystemVersion<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> CreateSystemVersion<'c, V> {
        /// Sets the parameter `type`. The server demands it.
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
        pub async fn send(self) -> Result<payload::MetadataVersion, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/metadata/version/history`.
    pub fn get_meta_data_version_history<V: Version>(
        client: &Client<V>,
    ) -> GetMetaDataVersionHistory<'_, V> {
        GetMetaDataVersionHistory(
            client.request_at(Method::GET, "metadata/version/history", &[]),
        )
    }
    /// A call of `GET /api/metadata/version/history`, begun with [`get_meta_data_version_history`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetMetaDataVersionHistory<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetMetaDataVersionHistory<'c, V> {
        /// Sets the parameter `baseline`.
        pub fn baseline(self, value: impl ToString) -> Self {
            Self(self.0.query("baseline", value))
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
    /// Begins the call of `GET /api/metadata/version/{versionName}/data`.
    pub fn download_version<'c, V: Version>(
        client: &'c Client<V>,
        version_name: &str,
    ) -> DownloadVersion<'c, V> {
        DownloadVersion(
            client.request_at(Method::GET, "metadata/version/{}/data", &[version_name]),
        )
    }
    /// A call of `GET /api/metadata/version/{versionName}/data`, begun with [`download_version`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DownloadVersion<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DownloadVersion<'c, V> {
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
    /// Begins the call of `GET /api/metadata/version/{versionName}/data.gz`.
    pub fn download_g_zip_version<'c, V: Version>(
        client: &'c Client<V>,
        version_name: &str,
    ) -> DownloadGZipVersion<'c, V> {
        DownloadGZipVersion(
            client
                .request_at(Method::GET, "metadata/version/{}/data.gz", &[version_name]),
        )
    }
    /// A call of `GET /api/metadata/version/{versionName}/data.gz`, begun with [`download_g_zip_version`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DownloadGZipVersion<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DownloadGZipVersion<'c, V> {
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
    /// Begins the call of `GET /api/metadata/versions`.
    pub fn get_all_version<V: Version>(client: &Client<V>) -> GetAllVersion<'_, V> {
        GetAllVersion(client.request_at(Method::GET, "metadata/versions", &[]))
    }
    /// A call of `GET /api/metadata/versions`, begun with [`get_all_version`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAllVersion<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAllVersion<'c, V> {
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
/// Operations of the server's `MetadataWorkflow`.
pub mod metadata_workflow {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/metadata/proposals/{uid}`.
    pub fn accept_proposal<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> AcceptProposal<'c, V> {
        AcceptProposal(client.request_at(Method::POST, "metadata/proposals/{}", &[uid]))
    }
    /// A call of `POST /api/metadata/proposals/{uid}`, begun with [`accept_proposal`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct AcceptProposal<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> AcceptProposal<'c, V> {
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
/// Operations of the server's `OptionSet`.
pub mod option_set {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version};
    /// Begins the call of `GET /api/optionSets/{uid}/metadata`.
    pub fn get_option_set_with_dependencies<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetOptionSetWithDependencies<'c, V> {
        GetOptionSetWithDependencies(
            client.request_at(Method::GET, "optionSets/{}/metadata", &[uid]),
        )
    }
    /// A call of `GET /api/optionSets/{uid}/metadata`, begun with [`get_option_set_with_dependencies`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetOptionSetWithDependencies<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetOptionSetWithDependencies<'c, V> {
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
}
/// Operations of the server's `Program`.
pub mod program {
    use dhis2_client::{Client, Error, Map, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/programs/orgUnits`.
    pub fn get_org_units_associations<V: Version>(
        client: &Client<V>,
    ) -> GetOrgUnitsAssociations<'_, V> {
        GetOrgUnitsAssociations(client.request_at(Method::GET, "programs/orgUnits", &[]))
    }
    /// A call of `GET /api/programs/orgUnits`, begun with [`get_org_units_associations`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetOrgUnitsAssociations<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetOrgUnitsAssociations<'c, V> {
        /// Adds to the parameter `programs`. The server demands it.
        pub fn programs(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("programs", value)),
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
        pub async fn send(self) -> Result<Map<Vec<String>>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/programs/{uid}/copy`.
    pub fn copy_program<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> CopyProgram<'c, V> {
        CopyProgram(client.request_at(Method::POST, "programs/{}/copy", &[uid]))
    }
    /// A call of `POST /api/programs/{uid}/copy`, begun with [`copy_program`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct CopyProgram<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> CopyProgram<'c, V> {
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
    /// Begins the call of `GET /api/programs/{uid}/metadata`.
    pub fn get_program_with_dependencies<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetProgramWithDependencies<'c, V> {
        GetProgramWithDependencies(
            client.request_at(Method::GET, "programs/{}/metadata", &[uid]),
        )
    }
    /// A call of `GET /api/programs/{uid}/metadata`, begun with [`get_program_with_dependencies`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetProgramWithDependencies<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetProgramWithDependencies<'c, V> {
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
}
/// Operations of the server's `ProgramIndicator`.
pub mod program_indicator {
    use dhis2_client::{Client, Error, Method, Object, RawRequest, Version, payload};
    /// Begins the call of `POST /api/programIndicators/expression/description`.
    pub fn get_expression_description<V: Version>(
        client: &Client<V>,
    ) -> GetExpressionDescription<'_, V> {
        GetExpressionDescription(
            client
                .request_at(
                    Method::POST,
                    "programIndicators/expression/description",
                    &[],
                ),
        )
    }
    /// A call of `POST /api/programIndicators/expression/description`, begun with [`get_expression_description`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetExpressionDescription<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetExpressionDescription<'c, V> {
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
        /// Sends the call; an answer without a body is an empty message.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::WebMessage, Error> {
            self.0.send().await?.done()
        }
    }
    /// Begins the call of `POST /api/programIndicators/filter/description`.
    pub fn validate_filter<V: Version>(client: &Client<V>) -> ValidateFilter<'_, V> {
        ValidateFilter(
            client.request_at(Method::POST, "programIndicators/filter/description", &[]),
        )
    }
    /// A call of `POST /api/programIndicators/filter/description`, begun with [`validate_filter`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ValidateFilter<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ValidateFilter<'c, V> {
        /// Sets the body to bytes of a media type, such as `text/plain`.
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
/// Operations of the server's `ProgramNotificationInstance`.
pub mod program_notification_instance {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/programNotificationInstances`.
    pub fn get_scheduled_message<V: Version>(
        client: &Client<V>,
    ) -> GetScheduledMessage<'_, V> {
        GetScheduledMessage(
            client.request_at(Method::GET, "programNotificationInstances", &[]),
        )
    }
    /// A call of `GET /api/programNotificationInstances`, begun with [`get_scheduled_message`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetScheduledMessage<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetScheduledMessage<'c, V> {
        /// Sets the parameter `enrollment`.
        pub fn enrollment(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollment", value))
        }
        /// Sets the parameter `event`.
        pub fn event(self, value: impl ToString) -> Self {
            Self(self.0.query("event", value))
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
        /// Sets the parameter `programInstance`, which is known in 2.41 only.
        pub fn program_instance(self, value: impl ToString) -> Self {
            Self(self.0.query("programInstance", value))
        }
        /// Sets the parameter `programStageInstance`, which is known in 2.41 only.
        pub fn program_stage_instance(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageInstance", value))
        }
        /// Sets the parameter `scheduledAt`.
        pub fn scheduled_at(self, value: impl ToString) -> Self {
            Self(self.0.query("scheduledAt", value))
        }
        /// Sets the parameter `skipPaging`, which is known in 2.41 only.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
        }
        /// Sets the parameter `totalPages`, which is known in 2.42 and 2.43 only.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
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
        pub async fn send(self) -> Result<payload::TrackerPage, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `ProgramNotificationTemplate`.
pub mod program_notification_template {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version};
    /// Begins the call of `GET /api/programNotificationTemplates/filter`.
    pub fn get_program_notification_templates<V: Version>(
        client: &Client<V>,
    ) -> GetProgramNotificationTemplates<'_, V> {
        GetProgramNotificationTemplates(
            client.request_at(Method::GET, "programNotificationTemplates/filter", &[]),
        )
    }
    /// A call of `GET /api/programNotificationTemplates/filter`, begun with [`get_program_notification_templates`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetProgramNotificationTemplates<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetProgramNotificationTemplates<'c, V> {
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
        /// Sets the parameter `program`.
        pub fn program(self, value: impl ToString) -> Self {
            Self(self.0.query("program", value))
        }
        /// Sets the parameter `programStage`.
        pub fn program_stage(self, value: impl ToString) -> Self {
            Self(self.0.query("programStage", value))
        }
        /// Sets the parameter `skipPaging`, which is known in 2.41 only.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
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
/// Operations of the server's `ProgramRule`.
pub mod program_rule {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/programRules/condition/description`.
    pub fn validate_condition<V: Version>(
        client: &Client<V>,
    ) -> ValidateCondition<'_, V> {
        ValidateCondition(
            client.request_at(Method::POST, "programRules/condition/description", &[]),
        )
    }
    /// A call of `POST /api/programRules/condition/description`, begun with [`validate_condition`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ValidateCondition<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ValidateCondition<'c, V> {
        /// Sets the parameter `programId`. The server demands it.
        pub fn program_id(self, value: impl ToString) -> Self {
            Self(self.0.query("programId", value))
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
/// Operations of the server's `ProgramRuleAction`.
pub mod program_rule_action {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/programRuleActions/data/expression/description`.
    pub fn get_data_expression_description<V: Version>(
        client: &Client<V>,
    ) -> GetDataExpressionDescription<'_, V> {
        GetDataExpressionDescription(
            client
                .request_at(
                    Method::POST,
                    "programRuleActions/data/expression/description",
                    &[],
                ),
        )
    }
    /// A call of `POST /api/programRuleActions/data/expression/description`, begun with [`get_data_expression_description`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDataExpressionDescription<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDataExpressionDescription<'c, V> {
        /// Sets the parameter `programId`. The server demands it.
        pub fn program_id(self, value: impl ToString) -> Self {
            Self(self.0.query("programId", value))
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
/// Operations of the server's `Query`.
pub mod query {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `POST /api/query/alias`.
    pub fn post_query_alias<V: Version>(client: &Client<V>) -> PostQueryAlias<'_, V> {
        PostQueryAlias(client.request_at(Method::POST, "query/alias", &[]))
    }
    /// A call of `POST /api/query/alias`, begun with [`post_query_alias`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostQueryAlias<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostQueryAlias<'c, V> {
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
        pub async fn send(self) -> Result<payload::QueryAlias, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/query/alias/redirect`.
    pub fn redirect_query_alias<V: Version>(
        client: &Client<V>,
    ) -> RedirectQueryAlias<'_, V> {
        RedirectQueryAlias(client.request_at(Method::POST, "query/alias/redirect", &[]))
    }
    /// A call of `POST /api/query/alias/redirect`, begun with [`redirect_query_alias`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RedirectQueryAlias<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RedirectQueryAlias<'c, V> {
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
        /// Sends the call and reads the answer; one without a body is `null`.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Value, Error> {
            self.0.send().await?.json_or_null()
        }
    }
    /// Begins the call of `GET /api/query/alias/{hash}`.
    pub fn get_query_alias<'c, V: Version>(
        client: &'c Client<V>,
        hash: &str,
    ) -> GetQueryAlias<'c, V> {
        GetQueryAlias(client.request_at(Method::GET, "query/alias/{}", &[hash]))
    }
    /// A call of `GET /api/query/alias/{hash}`, begun with [`get_query_alias`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetQueryAlias<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetQueryAlias<'c, V> {
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
/// Operations of the server's `Schema`.
pub mod schema {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/schemas`.
    pub fn get_schemas<V: Version>(client: &Client<V>) -> GetSchemas<'_, V> {
        GetSchemas(client.request_at(Method::GET, "schemas", &[]))
    }
    /// A call of `GET /api/schemas`, begun with [`get_schemas`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSchemas<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSchemas<'c, V> {
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
    /// Begins the call of `GET /api/schemas/{type}`.
    pub fn get_schema<'c, V: Version>(
        client: &'c Client<V>,
        r#type: &str,
    ) -> GetSchema<'c, V> {
        GetSchema(client.request_at(Method::GET, "schemas/{}", &[r#type]))
    }
    /// A call of `GET /api/schemas/{type}`, begun with [`get_schema`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSchema<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSchema<'c, V> {
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
        pub async fn send(self) -> Result<payload::Schema, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/schemas/{type}`.
    pub fn validate_schema<'c, V: Version>(
        client: &'c Client<V>,
        r#type: &str,
    ) -> ValidateSchema<'c, V> {
        ValidateSchema(client.request_at(Method::POST, "schemas/{}", &[r#type]))
    }
    /// A call of `POST /api/schemas/{type}`, begun with [`validate_schema`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ValidateSchema<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ValidateSchema<'c, V> {
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
    /// Begins the call of `GET /api/schemas/{type}/{property}`.
    pub fn get_schema_property<'c, V: Version>(
        client: &'c Client<V>,
        r#type: &str,
        property: &str,
    ) -> GetSchemaProperty<'c, V> {
        GetSchemaProperty(
            client.request_at(Method::GET, "schemas/{}/{}", &[r#type, property]),
        )
    }
    /// A call of `GET /api/schemas/{type}/{property}`, begun with [`get_schema_property`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSchemaProperty<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSchemaProperty<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::Property, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `Sharing`.
pub mod sharing {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/sharing`.
    pub fn get_sharing<V: Version>(client: &Client<V>) -> GetSharing<'_, V> {
        GetSharing(client.request_at(Method::GET, "sharing", &[]))
    }
    /// A call of `GET /api/sharing`, begun with [`get_sharing`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSharing<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSharing<'c, V> {
        /// Sets the parameter `id`. The server demands it.
        pub fn id(self, value: impl ToString) -> Self {
            Self(self.0.query("id", value))
        }
        /// Sets the parameter `type`. The server demands it.
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
        pub async fn send(self) -> Result<payload::SharingInfo, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/sharing`.
    pub fn post_sharing<V: Version>(client: &Client<V>) -> PostSharing<'_, V> {
        PostSharing(client.request_at(Method::POST, "sharing", &[]))
    }
    /// A call of `POST /api/sharing`, begun with [`post_sharing`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostSharing<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostSharing<'c, V> {
        /// Sets the parameter `id`. The server demands it.
        pub fn id(self, value: impl ToString) -> Self {
            Self(self.0.query("id", value))
        }
        /// Sets the parameter `type`. The server demands it.
        pub fn r#type(self, value: impl ToString) -> Self {
            Self(self.0.query("type", value))
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
    /// Begins the call of `PUT /api/sharing`.
    pub fn put_sharing<V: Version>(client: &Client<V>) -> PutSharing<'_, V> {
        PutSharing(client.request_at(Method::PUT, "sharing", &[]))
    }
    /// A call of `PUT /api/sharing`, begun with [`put_sharing`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PutSharing<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PutSharing<'c, V> {
        /// Sets the parameter `id`. The server demands it.
        pub fn id(self, value: impl ToString) -> Self {
            Self(self.0.query("id", value))
        }
        /// Sets the parameter `type`. The server demands it.
        pub fn r#type(self, value: impl ToString) -> Self {
            Self(self.0.query("type", value))
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
    /// Begins the call of `GET /api/sharing/search`.
    pub fn search_user_groups<V: Version>(
        client: &Client<V>,
    ) -> SearchUserGroups<'_, V> {
        SearchUserGroups(client.request_at(Method::GET, "sharing/search", &[]))
    }
    /// A call of `GET /api/sharing/search`, begun with [`search_user_groups`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SearchUserGroups<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SearchUserGroups<'c, V> {
        /// Sets the parameter `key`. The server demands it.
        pub fn key(self, value: impl ToString) -> Self {
            Self(self.0.query("key", value))
        }
        /// Sets the parameter `pageSize`.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
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
        pub async fn send(self) -> Result<payload::SharingSearchResult, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `Synchronization`.
pub mod synchronization {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/synchronization/availability`.
    pub fn remote_server_available<V: Version>(
        client: &Client<V>,
    ) -> RemoteServerAvailable<'_, V> {
        RemoteServerAvailable(
            client.request_at(Method::GET, "synchronization/availability", &[]),
        )
    }
    /// A call of `GET /api/synchronization/availability`, begun with [`remote_server_available`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RemoteServerAvailable<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RemoteServerAvailable<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::AvailabilityStatus, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/synchronization/dataPush`.
    pub fn execute<V: Version>(client: &Client<V>) -> Execute<'_, V> {
        Execute(client.request_at(Method::POST, "synchronization/dataPush", &[]))
    }
    /// A call of `POST /api/synchronization/dataPush`, begun with [`execute`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Execute<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Execute<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::ImportConflicts, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/synchronization/metadataPull`.
    pub fn import_meta_data<V: Version>(client: &Client<V>) -> ImportMetaData<'_, V> {
        ImportMetaData(
            client.request_at(Method::POST, "synchronization/metadataPull", &[]),
        )
    }
    /// A call of `POST /api/synchronization/metadataPull`, begun with [`import_meta_data`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ImportMetaData<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ImportMetaData<'c, V> {
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
        pub async fn send(self) -> Result<payload::ImportReport, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/synchronization/metadataRepo`.
    pub fn get_metadata_repo_index<V: Version>(
        client: &Client<V>,
    ) -> GetMetadataRepoIndex<'_, V> {
        GetMetadataRepoIndex(
            client.request_at(Method::GET, "synchronization/metadataRepo", &[]),
        )
    }
    /// A call of `GET /api/synchronization/metadataRepo`, begun with [`get_metadata_repo_index`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetMetadataRepoIndex<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetMetadataRepoIndex<'c, V> {
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
/// Operations of the server's `TrackedEntityAttribute`.
pub mod tracked_entity_attribute {
    use dhis2_client::{Client, Error, Map, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/trackedEntityAttributes/{id}/generate`.
    pub fn legacy_query_tracked_entity_instances_json<'c, V: Version>(
        client: &'c Client<V>,
        id: &str,
    ) -> LegacyQueryTrackedEntityInstancesJson<'c, V> {
        LegacyQueryTrackedEntityInstancesJson(
            client.request_at(Method::GET, "trackedEntityAttributes/{}/generate", &[id]),
        )
    }
    /// A call of `GET /api/trackedEntityAttributes/{id}/generate`, begun with [`legacy_query_tracked_entity_instances_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct LegacyQueryTrackedEntityInstancesJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> LegacyQueryTrackedEntityInstancesJson<'c, V> {
        /// Sets the parameter `expiration`.
        pub fn expiration(self, value: i64) -> Self {
            Self(self.0.query("expiration", value))
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
        pub async fn send(self) -> Result<payload::ReservedValue, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/trackedEntityAttributes/{id}/generateAndReserve`.
    pub fn generate_and_reserve_values<'c, V: Version>(
        client: &'c Client<V>,
        id: &str,
    ) -> GenerateAndReserveValues<'c, V> {
        GenerateAndReserveValues(
            client
                .request_at(
                    Method::GET,
                    "trackedEntityAttributes/{}/generateAndReserve",
                    &[id],
                ),
        )
    }
    /// A call of `GET /api/trackedEntityAttributes/{id}/generateAndReserve`, begun with [`generate_and_reserve_values`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GenerateAndReserveValues<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GenerateAndReserveValues<'c, V> {
        /// Sets the parameter `expiration`.
        pub fn expiration(self, value: i64) -> Self {
            Self(self.0.query("expiration", value))
        }
        /// Sets the parameter `numberToReserve`.
        pub fn number_to_reserve(self, value: i64) -> Self {
            Self(self.0.query("numberToReserve", value))
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
        pub async fn send(self) -> Result<Vec<payload::ReservedValue>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/trackedEntityAttributes/{id}/requiredValues`.
    pub fn get_required_values<'c, V: Version>(
        client: &'c Client<V>,
        id: &str,
    ) -> GetRequiredValues<'c, V> {
        GetRequiredValues(
            client
                .request_at(
                    Method::GET,
                    "trackedEntityAttributes/{}/requiredValues",
                    &[id],
                ),
        )
    }
    /// A call of `GET /api/trackedEntityAttributes/{id}/requiredValues`, begun with [`get_required_values`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetRequiredValues<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetRequiredValues<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Map<Vec<String>>, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `ValidationRule`.
pub mod validation_rule {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/validationRules/expression/description`.
    pub fn get_expression_description<V: Version>(
        client: &Client<V>,
    ) -> GetExpressionDescription<'_, V> {
        GetExpressionDescription(
            client
                .request_at(Method::POST, "validationRules/expression/description", &[]),
        )
    }
    /// A call of `POST /api/validationRules/expression/description`, begun with [`get_expression_description`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetExpressionDescription<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetExpressionDescription<'c, V> {
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
