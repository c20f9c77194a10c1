// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `FilledOrganisationUnitLevel`.
pub mod filled_organisation_unit_level {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Value, Version};
    /// Begins the call of `GET /api/filledOrganisationUnitLevels`.
    pub fn get_list<V: Version>(client: &Client<V>) -> GetList<'_, V> {
        GetList(client.request_at(Method::GET, "filledOrganisationUnitLevels", &[]))
    }
    /// A call of `GET /api/filledOrganisationUnitLevels`, begun with [`get_list`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetList<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetList<'c, V> {
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
        pub async fn send(self) -> Result<Vec<Value>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/filledOrganisationUnitLevels`.
    pub fn set_list<V: Version>(client: &Client<V>) -> SetList<'_, V> {
        SetList(client.request_at(Method::POST, "filledOrganisationUnitLevels", &[]))
    }
    /// A call of `POST /api/filledOrganisationUnitLevels`, begun with [`set_list`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SetList<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SetList<'c, V> {
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
/// Operations of the server's `GeoJsonImport`.
pub mod geo_json_import {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `DELETE /api/organisationUnits/geometry`.
    pub fn delete_import<V: Version>(client: &Client<V>) -> DeleteImport<'_, V> {
        DeleteImport(
            client.request_at(Method::DELETE, "organisationUnits/geometry", &[]),
        )
    }
    /// A call of `DELETE /api/organisationUnits/geometry`, begun with [`delete_import`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteImport<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteImport<'c, V> {
        /// Sets the parameter `attributeId`.
        pub fn attribute_id(self, value: impl ToString) -> Self {
            Self(self.0.query("attributeId", value))
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
    /// Begins the call of `POST /api/organisationUnits/geometry`.
    pub fn post_import<V: Version>(client: &Client<V>) -> PostImport<'_, V> {
        PostImport(client.request_at(Method::POST, "organisationUnits/geometry", &[]))
    }
    /// A call of `POST /api/organisationUnits/geometry`, begun with [`post_import`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostImport<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostImport<'c, V> {
        /// Sets the parameter `async`.
        pub fn r#async(self, value: bool) -> Self {
            Self(self.0.query("async", value))
        }
        /// Sets the parameter `attributeId`.
        pub fn attribute_id(self, value: impl ToString) -> Self {
            Self(self.0.query("attributeId", value))
        }
        /// Sets the parameter `dryRun`.
        pub fn dry_run(self, value: bool) -> Self {
            Self(self.0.query("dryRun", value))
        }
        /// Sets the parameter `geoJsonId`.
        pub fn geo_json_id(self, value: bool) -> Self {
            Self(self.0.query("geoJsonId", value))
        }
        /// Sets the parameter `geoJsonProperty`.
        pub fn geo_json_property(self, value: impl ToString) -> Self {
            Self(self.0.query("geoJsonProperty", value))
        }
        /// Sets the parameter `orgUnitProperty`.
        pub fn org_unit_property(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitProperty", value))
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
    /// Begins the call of `DELETE /api/organisationUnits/{uid}/geometry`.
    pub fn delete_import_single<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> DeleteImportSingle<'c, V> {
        DeleteImportSingle(
            client.request_at(Method::DELETE, "organisationUnits/{}/geometry", &[uid]),
        )
    }
    /// A call of `DELETE /api/organisationUnits/{uid}/geometry`, begun with [`delete_import_single`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteImportSingle<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteImportSingle<'c, V> {
        /// Sets the parameter `attributeId`.
        pub fn attribute_id(self, value: impl ToString) -> Self {
            Self(self.0.query("attributeId", value))
        }
        /// Sets the parameter `dryRun`.
        pub fn dry_run(self, value: bool) -> Self {
            Self(self.0.query("dryRun", value))
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
    /// Begins the call of `POST /api/organisationUnits/{uid}/geometry`.
    pub fn post_import_single<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> PostImportSingle<'c, V> {
        PostImportSingle(
            client.request_at(Method::POST, "organisationUnits/{}/geometry", &[uid]),
        )
    }
    /// A call of `POST /api/organisationUnits/{uid}/geometry`, begun with [`post_import_single`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostImportSingle<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostImportSingle<'c, V> {
        /// Sets the parameter `attributeId`.
        pub fn attribute_id(self, value: impl ToString) -> Self {
            Self(self.0.query("attributeId", value))
        }
        /// Sets the parameter `dryRun`.
        pub fn dry_run(self, value: bool) -> Self {
            Self(self.0.query("dryRun", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &impl serde::Serialize) -> Result<Self, Error> {
            Ok(Self(self.0.json(body)?))
        }
        /// Sets the body to bytes of a media type, such as `application/geo+json`.
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
/// Operations of the server's `OrganisationUnit`.
#[expect(clippy::module_inception, reason = "the area is called after its main class")]
pub mod organisation_unit {
    use dhis2_client::{
        Client, Error, Method, RawRequest, Response, Value, Version, payload,
    };
    /// Begins the call of `GET /api/organisationUnits/.geojson`.
    pub fn get_geo_json<V: Version>(client: &Client<V>) -> GetGeoJson<'_, V> {
        GetGeoJson(client.request_at(Method::GET, "organisationUnits/.geojson", &[]))
    }
    /// A call of `GET /api/organisationUnits/.geojson`, begun with [`get_geo_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetGeoJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetGeoJson<'c, V> {
        /// Adds to the parameter `level`.
        pub fn level(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("level", value)),
            )
        }
        /// Adds to the parameter `parent`.
        pub fn parent(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("parent", value)),
            )
        }
        /// Sets the parameter `properties`.
        pub fn properties(self, value: bool) -> Self {
            Self(self.0.query("properties", value))
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
    /// Begins the call of `POST /api/organisationUnits/merge`.
    pub fn merge_org_units<V: Version>(client: &Client<V>) -> MergeOrgUnits<'_, V> {
        MergeOrgUnits(client.request_at(Method::POST, "organisationUnits/merge", &[]))
    }
    /// A call of `POST /api/organisationUnits/merge`, begun with [`merge_org_units`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MergeOrgUnits<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MergeOrgUnits<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::OrgUnitMergeQuery) -> Result<Self, Error> {
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
    /// Begins the call of `POST /api/organisationUnits/split`.
    pub fn split_org_units<V: Version>(client: &Client<V>) -> SplitOrgUnits<'_, V> {
        SplitOrgUnits(client.request_at(Method::POST, "organisationUnits/split", &[]))
    }
    /// A call of `POST /api/organisationUnits/split`, begun with [`split_org_units`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SplitOrgUnits<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SplitOrgUnits<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::OrgUnitSplitQuery) -> Result<Self, Error> {
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
    /// Begins the call of `GET /api/organisationUnits/{uid}/ancestors`.
    pub fn get_ancestors<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetAncestors<'c, V> {
        GetAncestors(
            client.request_at(Method::GET, "organisationUnits/{}/ancestors", &[uid]),
        )
    }
    /// A call of `GET /api/organisationUnits/{uid}/ancestors`, begun with [`get_ancestors`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAncestors<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAncestors<'c, V> {
        /// Sets the parameter `defaults`, which is known in 2.42 and 2.43 only.
        pub fn defaults(self, value: impl ToString) -> Self {
            Self(self.0.query("defaults", value))
        }
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
        /// Sets the parameter `level`, which is known in 2.42 and 2.43 only.
        pub fn level(self, value: i64) -> Self {
            Self(self.0.query("level", value))
        }
        /// Sets the parameter `levelSorted`, which is known in 2.42 and 2.43 only.
        pub fn level_sorted(self, value: bool) -> Self {
            Self(self.0.query("levelSorted", value))
        }
        /// Sets the parameter `maxLevel`, which is known in 2.42 and 2.43 only.
        pub fn max_level(self, value: i64) -> Self {
            Self(self.0.query("maxLevel", value))
        }
        /// Sets the parameter `memberCollection`, which is known in 2.42 and 2.43 only.
        pub fn member_collection(self, value: impl ToString) -> Self {
            Self(self.0.query("memberCollection", value))
        }
        /// Sets the parameter `memberObject`, which is known in 2.42 and 2.43 only.
        pub fn member_object(self, value: impl ToString) -> Self {
            Self(self.0.query("memberObject", value))
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
        /// Sets the parameter `query`, which is known in 2.42 and 2.43 only.
        pub fn query(self, value: impl ToString) -> Self {
            Self(self.0.query("query", value))
        }
        /// Sets the parameter `rootJunction`.
        pub fn root_junction(self, value: impl ToString) -> Self {
            Self(self.0.query("rootJunction", value))
        }
        /// Sets the parameter `userDataViewFallback`, which is known in 2.42 and 2.43 only.
        pub fn user_data_view_fallback(self, value: bool) -> Self {
            Self(self.0.query("userDataViewFallback", value))
        }
        /// Sets the parameter `userDataViewOnly`, which is known in 2.42 and 2.43 only.
        pub fn user_data_view_only(self, value: bool) -> Self {
            Self(self.0.query("userDataViewOnly", value))
        }
        /// Sets the parameter `userOnly`, which is known in 2.42 and 2.43 only.
        pub fn user_only(self, value: bool) -> Self {
            Self(self.0.query("userOnly", value))
        }
        /// Sets the parameter `withinDataViewUserHierarchy`, which is known in 2.42 and 2.43 only.
        pub fn within_data_view_user_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("withinDataViewUserHierarchy", value))
        }
        /// Sets the parameter `withinUserHierarchy`, which is known in 2.42 and 2.43 only.
        pub fn within_user_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("withinUserHierarchy", value))
        }
        /// Sets the parameter `withinUserSearchHierarchy`, which is known in 2.42 and 2.43 only.
        pub fn within_user_search_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("withinUserSearchHierarchy", value))
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
    /// Begins the call of `GET /api/organisationUnits/{uid}/children`.
    pub fn get_children<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetChildren<'c, V> {
        GetChildren(
            client.request_at(Method::GET, "organisationUnits/{}/children", &[uid]),
        )
    }
    /// A call of `GET /api/organisationUnits/{uid}/children`, begun with [`get_children`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetChildren<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetChildren<'c, V> {
        /// Sets the parameter `defaults`, which is known in 2.42 and 2.43 only.
        pub fn defaults(self, value: impl ToString) -> Self {
            Self(self.0.query("defaults", value))
        }
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
        /// Sets the parameter `level`.
        pub fn level(self, value: i64) -> Self {
            Self(self.0.query("level", value))
        }
        /// Sets the parameter `levelSorted`, which is known in 2.42 and 2.43 only.
        pub fn level_sorted(self, value: bool) -> Self {
            Self(self.0.query("levelSorted", value))
        }
        /// Sets the parameter `maxLevel`, which is known in 2.42 and 2.43 only.
        pub fn max_level(self, value: i64) -> Self {
            Self(self.0.query("maxLevel", value))
        }
        /// Sets the parameter `memberCollection`, which is known in 2.42 and 2.43 only.
        pub fn member_collection(self, value: impl ToString) -> Self {
            Self(self.0.query("memberCollection", value))
        }
        /// Sets the parameter `memberObject`, which is known in 2.42 and 2.43 only.
        pub fn member_object(self, value: impl ToString) -> Self {
            Self(self.0.query("memberObject", value))
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
        /// Sets the parameter `query`, which is known in 2.42 and 2.43 only.
        pub fn query(self, value: impl ToString) -> Self {
            Self(self.0.query("query", value))
        }
        /// Sets the parameter `rootJunction`.
        pub fn root_junction(self, value: impl ToString) -> Self {
            Self(self.0.query("rootJunction", value))
        }
        /// Sets the parameter `userDataViewFallback`, which is known in 2.42 and 2.43 only.
        pub fn user_data_view_fallback(self, value: bool) -> Self {
            Self(self.0.query("userDataViewFallback", value))
        }
        /// Sets the parameter `userDataViewOnly`, which is known in 2.42 and 2.43 only.
        pub fn user_data_view_only(self, value: bool) -> Self {
            Self(self.0.query("userDataViewOnly", value))
        }
        /// Sets the parameter `userOnly`, which is known in 2.42 and 2.43 only.
        pub fn user_only(self, value: bool) -> Self {
            Self(self.0.query("userOnly", value))
        }
        /// Sets the parameter `withinDataViewUserHierarchy`, which is known in 2.42 and 2.43 only.
        pub fn within_data_view_user_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("withinDataViewUserHierarchy", value))
        }
        /// Sets the parameter `withinUserHierarchy`, which is known in 2.42 and 2.43 only.
        pub fn within_user_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("withinUserHierarchy", value))
        }
        /// Sets the parameter `withinUserSearchHierarchy`, which is known in 2.42 and 2.43 only.
        pub fn within_user_search_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("withinUserSearchHierarchy", value))
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
    /// Begins the call of `GET /api/organisationUnits/{uid}/descendants`.
    pub fn get_descendants<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetDescendants<'c, V> {
        GetDescendants(
            client.request_at(Method::GET, "organisationUnits/{}/descendants", &[uid]),
        )
    }
    /// A call of `GET /api/organisationUnits/{uid}/descendants`, begun with [`get_descendants`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDescendants<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDescendants<'c, V> {
        /// Sets the parameter `defaults`, which is known in 2.42 and 2.43 only.
        pub fn defaults(self, value: impl ToString) -> Self {
            Self(self.0.query("defaults", value))
        }
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
        /// Sets the parameter `level`, which is known in 2.42 and 2.43 only.
        pub fn level(self, value: i64) -> Self {
            Self(self.0.query("level", value))
        }
        /// Sets the parameter `levelSorted`, which is known in 2.42 and 2.43 only.
        pub fn level_sorted(self, value: bool) -> Self {
            Self(self.0.query("levelSorted", value))
        }
        /// Sets the parameter `maxLevel`, which is known in 2.42 and 2.43 only.
        pub fn max_level(self, value: i64) -> Self {
            Self(self.0.query("maxLevel", value))
        }
        /// Sets the parameter `memberCollection`, which is known in 2.42 and 2.43 only.
        pub fn member_collection(self, value: impl ToString) -> Self {
            Self(self.0.query("memberCollection", value))
        }
        /// Sets the parameter `memberObject`, which is known in 2.42 and 2.43 only.
        pub fn member_object(self, value: impl ToString) -> Self {
            Self(self.0.query("memberObject", value))
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
        /// Sets the parameter `query`, which is known in 2.42 and 2.43 only.
        pub fn query(self, value: impl ToString) -> Self {
            Self(self.0.query("query", value))
        }
        /// Sets the parameter `rootJunction`.
        pub fn root_junction(self, value: impl ToString) -> Self {
            Self(self.0.query("rootJunction", value))
        }
        /// Sets the parameter `userDataViewFallback`, which is known in 2.42 and 2.43 only.
        pub fn user_data_view_fallback(self, value: bool) -> Self {
            Self(self.0.query("userDataViewFallback", value))
        }
        /// Sets the parameter `userDataViewOnly`, which is known in 2.42 and 2.43 only.
        pub fn user_data_view_only(self, value: bool) -> Self {
            Self(self.0.query("userDataViewOnly", value))
        }
        /// Sets the parameter `userOnly`, which is known in 2.42 and 2.43 only.
        pub fn user_only(self, value: bool) -> Self {
            Self(self.0.query("userOnly", value))
        }
        /// Sets the parameter `withinDataViewUserHierarchy`, which is known in 2.42 and 2.43 only.
        pub fn within_data_view_user_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("withinDataViewUserHierarchy", value))
        }
        /// Sets the parameter `withinUserHierarchy`, which is known in 2.42 and 2.43 only.
        pub fn within_user_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("withinUserHierarchy", value))
        }
        /// Sets the parameter `withinUserSearchHierarchy`, which is known in 2.42 and 2.43 only.
        pub fn within_user_search_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("withinUserSearchHierarchy", value))
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
    /// Begins the call of `GET /api/organisationUnits/{uid}/parents`.
    pub fn get_parents<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetParents<'c, V> {
        GetParents(
            client.request_at(Method::GET, "organisationUnits/{}/parents", &[uid]),
        )
    }
    /// A call of `GET /api/organisationUnits/{uid}/parents`, begun with [`get_parents`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetParents<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetParents<'c, V> {
        /// Sets the parameter `defaults`, which is known in 2.42 and 2.43 only.
        pub fn defaults(self, value: impl ToString) -> Self {
            Self(self.0.query("defaults", value))
        }
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
        /// Sets the parameter `level`, which is known in 2.42 and 2.43 only.
        pub fn level(self, value: i64) -> Self {
            Self(self.0.query("level", value))
        }
        /// Sets the parameter `levelSorted`, which is known in 2.42 and 2.43 only.
        pub fn level_sorted(self, value: bool) -> Self {
            Self(self.0.query("levelSorted", value))
        }
        /// Sets the parameter `maxLevel`, which is known in 2.42 and 2.43 only.
        pub fn max_level(self, value: i64) -> Self {
            Self(self.0.query("maxLevel", value))
        }
        /// Sets the parameter `memberCollection`, which is known in 2.42 and 2.43 only.
        pub fn member_collection(self, value: impl ToString) -> Self {
            Self(self.0.query("memberCollection", value))
        }
        /// Sets the parameter `memberObject`, which is known in 2.42 and 2.43 only.
        pub fn member_object(self, value: impl ToString) -> Self {
            Self(self.0.query("memberObject", value))
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
        /// Sets the parameter `query`, which is known in 2.42 and 2.43 only.
        pub fn query(self, value: impl ToString) -> Self {
            Self(self.0.query("query", value))
        }
        /// Sets the parameter `rootJunction`.
        pub fn root_junction(self, value: impl ToString) -> Self {
            Self(self.0.query("rootJunction", value))
        }
        /// Sets the parameter `userDataViewFallback`, which is known in 2.42 and 2.43 only.
        pub fn user_data_view_fallback(self, value: bool) -> Self {
            Self(self.0.query("userDataViewFallback", value))
        }
        /// Sets the parameter `userDataViewOnly`, which is known in 2.42 and 2.43 only.
        pub fn user_data_view_only(self, value: bool) -> Self {
            Self(self.0.query("userDataViewOnly", value))
        }
        /// Sets the parameter `userOnly`, which is known in 2.42 and 2.43 only.
        pub fn user_only(self, value: bool) -> Self {
            Self(self.0.query("userOnly", value))
        }
        /// Sets the parameter `withinDataViewUserHierarchy`, which is known in 2.42 and 2.43 only.
        pub fn within_data_view_user_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("withinDataViewUserHierarchy", value))
        }
        /// Sets the parameter `withinUserHierarchy`, which is known in 2.42 and 2.43 only.
        pub fn within_user_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("withinUserHierarchy", value))
        }
        /// Sets the parameter `withinUserSearchHierarchy`, which is known in 2.42 and 2.43 only.
        pub fn within_user_search_hierarchy(self, value: bool) -> Self {
            Self(self.0.query("withinUserSearchHierarchy", value))
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
/// Operations of the server's `OrganisationUnitLocation`.
pub mod organisation_unit_location {
    use dhis2_client::{Client, Error, Method, RawRequest, Reference, Version};
    /// Begins the call of `GET /api/organisationUnitLocations/locationWithinOrgUnitBoundary`.
    pub fn check_location_within_org_unit<V: Version>(
        client: &Client<V>,
    ) -> CheckLocationWithinOrgUnit<'_, V> {
        CheckLocationWithinOrgUnit(
            client
                .request_at(
                    Method::GET,
                    "organisationUnitLocations/locationWithinOrgUnitBoundary",
                    &[],
                ),
        )
    }
    /// A call of `GET /api/organisationUnitLocations/locationWithinOrgUnitBoundary`, begun with [`check_location_within_org_unit`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct CheckLocationWithinOrgUnit<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> CheckLocationWithinOrgUnit<'c, V> {
        /// Sets the parameter `latitude`. The server demands it.
        pub fn latitude(self, value: f64) -> Self {
            Self(self.0.query("latitude", value))
        }
        /// Sets the parameter `longitude`. The server demands it.
        pub fn longitude(self, value: f64) -> Self {
            Self(self.0.query("longitude", value))
        }
        /// Sets the parameter `orgUnitUid`. The server demands it.
        pub fn org_unit_uid(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitUid", value))
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
        pub async fn send(self) -> Result<bool, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/organisationUnitLocations/orgUnitByLocation`.
    pub fn get_parent_by_location<V: Version>(
        client: &Client<V>,
    ) -> GetParentByLocation<'_, V> {
        GetParentByLocation(
            client
                .request_at(
                    Method::GET,
                    "organisationUnitLocations/orgUnitByLocation",
                    &[],
                ),
        )
    }
    /// A call of `GET /api/organisationUnitLocations/orgUnitByLocation`, begun with [`get_parent_by_location`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetParentByLocation<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetParentByLocation<'c, V> {
        /// Sets the parameter `latitude`. The server demands it.
        pub fn latitude(self, value: f64) -> Self {
            Self(self.0.query("latitude", value))
        }
        /// Sets the parameter `longitude`. The server demands it.
        pub fn longitude(self, value: f64) -> Self {
            Self(self.0.query("longitude", value))
        }
        /// Sets the parameter `targetLevel`.
        pub fn target_level(self, value: i64) -> Self {
            Self(self.0.query("targetLevel", value))
        }
        /// Sets the parameter `topOrgUnit`.
        pub fn top_org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("topOrgUnit", value))
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
        pub async fn send(self) -> Result<Vec<Reference>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/organisationUnitLocations/withinRange`.
    pub fn get_entities_within_range<V: Version>(
        client: &Client<V>,
    ) -> GetEntitiesWithinRange<'_, V> {
        GetEntitiesWithinRange(
            client.request_at(Method::GET, "organisationUnitLocations/withinRange", &[]),
        )
    }
    /// A call of `GET /api/organisationUnitLocations/withinRange`, begun with [`get_entities_within_range`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEntitiesWithinRange<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEntitiesWithinRange<'c, V> {
        /// Sets the parameter `distance`. The server demands it.
        pub fn distance(self, value: f64) -> Self {
            Self(self.0.query("distance", value))
        }
        /// Sets the parameter `latitude`. The server demands it.
        pub fn latitude(self, value: f64) -> Self {
            Self(self.0.query("latitude", value))
        }
        /// Sets the parameter `longitude`. The server demands it.
        pub fn longitude(self, value: f64) -> Self {
            Self(self.0.query("longitude", value))
        }
        /// Sets the parameter `orgUnitGroupSetId`.
        pub fn org_unit_group_set_id(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitGroupSetId", value))
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
        pub async fn send(self) -> Result<Vec<Reference>, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `OrganisationUnitProfile`.
pub mod organisation_unit_profile {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `GET /api/organisationUnitProfile`.
    pub fn get_profile<V: Version>(client: &Client<V>) -> GetProfile<'_, V> {
        GetProfile(client.request_at(Method::GET, "organisationUnitProfile", &[]))
    }
    /// A call of `GET /api/organisationUnitProfile`, begun with [`get_profile`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetProfile<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetProfile<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::OrgUnitProfile, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/organisationUnitProfile`.
    pub fn save_profile<V: Version>(client: &Client<V>) -> SaveProfile<'_, V> {
        SaveProfile(client.request_at(Method::POST, "organisationUnitProfile", &[]))
    }
    /// A call of `POST /api/organisationUnitProfile`, begun with [`save_profile`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct SaveProfile<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> SaveProfile<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::OrgUnitProfile) -> Result<Self, Error> {
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
    /// Begins the call of `GET /api/organisationUnitProfile/{uid}/data`.
    pub fn get_profile_data<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetProfileData<'c, V> {
        GetProfileData(
            client.request_at(Method::GET, "organisationUnitProfile/{}/data", &[uid]),
        )
    }
    /// A call of `GET /api/organisationUnitProfile/{uid}/data`, begun with [`get_profile_data`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetProfileData<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetProfileData<'c, V> {
        /// Sets the parameter `period`.
        pub fn period(self, value: impl ToString) -> Self {
            Self(self.0.query("period", value))
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
        pub async fn send(self) -> Result<payload::OrgUnitProfileData, Error> {
            self.0.send().await?.json()
        }
    }
}
