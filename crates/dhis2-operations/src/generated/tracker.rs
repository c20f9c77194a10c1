// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `Deduplication`.
pub mod deduplication {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `GET /api/potentialDuplicates`.
    pub fn get_potential_duplicates<V: Version>(
        client: &Client<V>,
    ) -> GetPotentialDuplicates<'_, V> {
        GetPotentialDuplicates(
            client.request_at(Method::GET, "potentialDuplicates", &[]),
        )
    }
    /// A call of `GET /api/potentialDuplicates`, begun with [`get_potential_duplicates`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetPotentialDuplicates<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetPotentialDuplicates<'c, V> {
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
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
        /// Sets the parameter `page`, which is known in 2.42 and 2.43 only.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`, which is known in 2.42 and 2.43 only.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Sets the parameter `status`, which is known in 2.42 and 2.43 only.
        pub fn status(self, value: impl ToString) -> Self {
            Self(self.0.query("status", value))
        }
        /// Adds to the parameter `trackedEntities`, which is known in 2.42 and 2.43 only.
        pub fn tracked_entities(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(
                        self.0,
                        |request, value| request.query("trackedEntities", value),
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
        pub async fn send(self) -> Result<Vec<payload::PotentialDuplicate>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/potentialDuplicates`.
    pub fn post_potential_duplicate<V: Version>(
        client: &Client<V>,
    ) -> PostPotentialDuplicate<'_, V> {
        PostPotentialDuplicate(
            client.request_at(Method::POST, "potentialDuplicates", &[]),
        )
    }
    /// A call of `POST /api/potentialDuplicates`, begun with [`post_potential_duplicate`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct PostPotentialDuplicate<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> PostPotentialDuplicate<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::PotentialDuplicate) -> Result<Self, Error> {
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
        pub async fn send(self) -> Result<payload::PotentialDuplicate, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/potentialDuplicates/{uid}`.
    pub fn get_potential_duplicate_by_id<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetPotentialDuplicateById<'c, V> {
        GetPotentialDuplicateById(
            client.request_at(Method::GET, "potentialDuplicates/{}", &[uid]),
        )
    }
    /// A call of `GET /api/potentialDuplicates/{uid}`, begun with [`get_potential_duplicate_by_id`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetPotentialDuplicateById<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetPotentialDuplicateById<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::PotentialDuplicate, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `PUT /api/potentialDuplicates/{uid}`.
    pub fn update_potential_duplicate<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> UpdatePotentialDuplicate<'c, V> {
        UpdatePotentialDuplicate(
            client.request_at(Method::PUT, "potentialDuplicates/{}", &[uid]),
        )
    }
    /// A call of `PUT /api/potentialDuplicates/{uid}`, begun with [`update_potential_duplicate`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UpdatePotentialDuplicate<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UpdatePotentialDuplicate<'c, V> {
        /// Sets the parameter `status`. The server demands it.
        pub fn status(self, value: impl ToString) -> Self {
            Self(self.0.query("status", value))
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
    /// Begins the call of `POST /api/potentialDuplicates/{uid}/merge`.
    pub fn merge_potential_duplicate<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> MergePotentialDuplicate<'c, V> {
        MergePotentialDuplicate(
            client.request_at(Method::POST, "potentialDuplicates/{}/merge", &[uid]),
        )
    }
    /// A call of `POST /api/potentialDuplicates/{uid}/merge`, begun with [`merge_potential_duplicate`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct MergePotentialDuplicate<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> MergePotentialDuplicate<'c, V> {
        /// Sets the parameter `mergeStrategy`.
        pub fn merge_strategy(self, value: impl ToString) -> Self {
            Self(self.0.query("mergeStrategy", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::MergeObject) -> Result<Self, Error> {
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
/// Operations of the server's `EnrollmentsExport`.
pub mod enrollments_export {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/tracker/enrollments`.
    pub fn get_enrollments<V: Version>(client: &Client<V>) -> GetEnrollments<'_, V> {
        GetEnrollments(client.request_at(Method::GET, "tracker/enrollments", &[]))
    }
    /// A call of `GET /api/tracker/enrollments`, begun with [`get_enrollments`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEnrollments<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEnrollments<'c, V> {
        /// Sets the parameter `attributeOptionCombo`, which is known in 2.43 only.
        pub fn attribute_option_combo(self, value: impl ToString) -> Self {
            Self(self.0.query("attributeOptionCombo", value))
        }
        /// Sets the parameter `enrolledAfter`.
        pub fn enrolled_after(self, value: impl ToString) -> Self {
            Self(self.0.query("enrolledAfter", value))
        }
        /// Sets the parameter `enrolledBefore`.
        pub fn enrolled_before(self, value: impl ToString) -> Self {
            Self(self.0.query("enrolledBefore", value))
        }
        /// Adds to the parameter `enrollment`, which is known in 2.41 only.
        pub fn enrollment(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("enrollment", value)),
            )
        }
        /// Adds to the parameter `enrollments`.
        pub fn enrollments(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("enrollments", value)),
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
        /// Sets the parameter `followUp`.
        pub fn follow_up(self, value: bool) -> Self {
            Self(self.0.query("followUp", value))
        }
        /// Sets the parameter `includeDeleted`.
        pub fn include_deleted(self, value: bool) -> Self {
            Self(self.0.query("includeDeleted", value))
        }
        /// Adds to the parameter `order`.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
            )
        }
        /// Adds to the parameter `orgUnit`, which is known in 2.41 only.
        pub fn org_unit(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("orgUnit", value)),
            )
        }
        /// Sets the parameter `orgUnitMode`.
        pub fn org_unit_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitMode", value))
        }
        /// Adds to the parameter `orgUnits`.
        pub fn org_units(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("orgUnits", value)),
            )
        }
        /// Sets the parameter `ouMode`, which is known in 2.41 only.
        pub fn ou_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("ouMode", value))
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
        /// Sets the parameter `program`.
        pub fn program(self, value: impl ToString) -> Self {
            Self(self.0.query("program", value))
        }
        /// Sets the parameter `programStatus`.
        pub fn program_status(self, value: impl ToString) -> Self {
            Self(self.0.query("programStatus", value))
        }
        /// Sets the parameter `skipPaging`, which is known in 2.41 only.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
        }
        /// Sets the parameter `status`, which is known in 2.42 and 2.43 only.
        pub fn status(self, value: impl ToString) -> Self {
            Self(self.0.query("status", value))
        }
        /// Sets the parameter `totalPages`.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Sets the parameter `trackedEntity`.
        pub fn tracked_entity(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntity", value))
        }
        /// Sets the parameter `trackedEntityType`, which is known in 2.41 and 2.42 only.
        pub fn tracked_entity_type(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntityType", value))
        }
        /// Sets the parameter `updatedAfter`.
        pub fn updated_after(self, value: impl ToString) -> Self {
            Self(self.0.query("updatedAfter", value))
        }
        /// Sets the parameter `updatedWithin`.
        pub fn updated_within(self, value: impl ToString) -> Self {
            Self(self.0.query("updatedWithin", value))
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
    /// Begins the call of `GET /api/tracker/enrollments/{uid}`.
    pub fn get_enrollment_by_uid<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetEnrollmentByUid<'c, V> {
        GetEnrollmentByUid(
            client.request_at(Method::GET, "tracker/enrollments/{}", &[uid]),
        )
    }
    /// A call of `GET /api/tracker/enrollments/{uid}`, begun with [`get_enrollment_by_uid`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEnrollmentByUid<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEnrollmentByUid<'c, V> {
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
        pub async fn send(self) -> Result<payload::TrackerEnrollment, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `EventsExport`.
pub mod events_export {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/tracker/events`.
    pub fn get_events<V: Version>(client: &Client<V>) -> GetEvents<'_, V> {
        GetEvents(client.request_at(Method::GET, "tracker/events", &[]))
    }
    /// A call of `GET /api/tracker/events`, begun with [`get_events`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEvents<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEvents<'c, V> {
        /// Adds to the parameter `assignedUser`, which is known in 2.41 only.
        pub fn assigned_user(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("assignedUser", value)),
            )
        }
        /// Sets the parameter `assignedUserMode`.
        pub fn assigned_user_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("assignedUserMode", value))
        }
        /// Adds to the parameter `assignedUsers`.
        pub fn assigned_users(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("assignedUsers", value)),
            )
        }
        /// Sets the parameter `attributeCategoryCombo`.
        pub fn attribute_category_combo(self, value: impl ToString) -> Self {
            Self(self.0.query("attributeCategoryCombo", value))
        }
        /// Adds to the parameter `attributeCategoryOptions`.
        pub fn attribute_category_options(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(
                        self.0,
                        |request, value| request.query("attributeCategoryOptions", value),
                    ),
            )
        }
        /// Sets the parameter `attributeCc`, which is known in 2.41 only.
        pub fn attribute_cc(self, value: impl ToString) -> Self {
            Self(self.0.query("attributeCc", value))
        }
        /// Adds to the parameter `attributeCos`, which is known in 2.41 only.
        pub fn attribute_cos(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("attributeCos", value)),
            )
        }
        /// Sets the parameter `categoryOptionComboIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn category_option_combo_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionComboIdScheme", value))
        }
        /// Sets the parameter `categoryOptionIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn category_option_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionIdScheme", value))
        }
        /// Sets the parameter `dataElementIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataElementIdScheme", value))
        }
        /// Sets the parameter `enrollmentEnrolledAfter`.
        pub fn enrollment_enrolled_after(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentEnrolledAfter", value))
        }
        /// Sets the parameter `enrollmentEnrolledBefore`.
        pub fn enrollment_enrolled_before(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentEnrolledBefore", value))
        }
        /// Sets the parameter `enrollmentOccurredAfter`.
        pub fn enrollment_occurred_after(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentOccurredAfter", value))
        }
        /// Sets the parameter `enrollmentOccurredBefore`.
        pub fn enrollment_occurred_before(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentOccurredBefore", value))
        }
        /// Sets the parameter `enrollmentStatus`, which is known in 2.42 and 2.43 only.
        pub fn enrollment_status(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentStatus", value))
        }
        /// Adds to the parameter `enrollments`.
        pub fn enrollments(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("enrollments", value)),
            )
        }
        /// Adds to the parameter `event`, which is known in 2.41 only.
        pub fn event(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("event", value)),
            )
        }
        /// Adds to the parameter `events`.
        pub fn events(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("events", value)),
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
        /// Sets the parameter `filter`.
        pub fn filter(self, value: impl ToString) -> Self {
            Self(self.0.query("filter", value))
        }
        /// Sets the parameter `filterAttributes`.
        pub fn filter_attributes(self, value: impl ToString) -> Self {
            Self(self.0.query("filterAttributes", value))
        }
        /// Sets the parameter `followUp`.
        pub fn follow_up(self, value: bool) -> Self {
            Self(self.0.query("followUp", value))
        }
        /// Sets the parameter `idScheme`, which is known in 2.42 and 2.43 only.
        pub fn id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("idScheme", value))
        }
        /// Sets the parameter `includeDeleted`.
        pub fn include_deleted(self, value: bool) -> Self {
            Self(self.0.query("includeDeleted", value))
        }
        /// Sets the parameter `occurredAfter`.
        pub fn occurred_after(self, value: impl ToString) -> Self {
            Self(self.0.query("occurredAfter", value))
        }
        /// Sets the parameter `occurredBefore`.
        pub fn occurred_before(self, value: impl ToString) -> Self {
            Self(self.0.query("occurredBefore", value))
        }
        /// Adds to the parameter `order`.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
            )
        }
        /// Sets the parameter `orgUnit`.
        pub fn org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnit", value))
        }
        /// Sets the parameter `orgUnitIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitIdScheme", value))
        }
        /// Sets the parameter `orgUnitMode`.
        pub fn org_unit_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitMode", value))
        }
        /// Sets the parameter `ouMode`, which is known in 2.41 only.
        pub fn ou_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("ouMode", value))
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
        /// Sets the parameter `program`.
        pub fn program(self, value: impl ToString) -> Self {
            Self(self.0.query("program", value))
        }
        /// Sets the parameter `programIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn program_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programIdScheme", value))
        }
        /// Sets the parameter `programStage`.
        pub fn program_stage(self, value: impl ToString) -> Self {
            Self(self.0.query("programStage", value))
        }
        /// Sets the parameter `programStageIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn program_stage_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageIdScheme", value))
        }
        /// Sets the parameter `programStatus`.
        pub fn program_status(self, value: impl ToString) -> Self {
            Self(self.0.query("programStatus", value))
        }
        /// Sets the parameter `scheduledAfter`.
        pub fn scheduled_after(self, value: impl ToString) -> Self {
            Self(self.0.query("scheduledAfter", value))
        }
        /// Sets the parameter `scheduledBefore`.
        pub fn scheduled_before(self, value: impl ToString) -> Self {
            Self(self.0.query("scheduledBefore", value))
        }
        /// Sets the parameter `skipHeader`.
        pub fn skip_header(self, value: bool) -> Self {
            Self(self.0.query("skipHeader", value))
        }
        /// Sets the parameter `skipPaging`, which is known in 2.41 only.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
        }
        /// Sets the parameter `status`.
        pub fn status(self, value: impl ToString) -> Self {
            Self(self.0.query("status", value))
        }
        /// Sets the parameter `totalPages`.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Sets the parameter `trackedEntity`.
        pub fn tracked_entity(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntity", value))
        }
        /// Sets the parameter `updatedAfter`.
        pub fn updated_after(self, value: impl ToString) -> Self {
            Self(self.0.query("updatedAfter", value))
        }
        /// Sets the parameter `updatedBefore`.
        pub fn updated_before(self, value: impl ToString) -> Self {
            Self(self.0.query("updatedBefore", value))
        }
        /// Sets the parameter `updatedWithin`.
        pub fn updated_within(self, value: impl ToString) -> Self {
            Self(self.0.query("updatedWithin", value))
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
    /// Begins the call of `GET /api/tracker/events/{uid}`.
    pub fn get_event_by_uid<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetEventByUid<'c, V> {
        GetEventByUid(client.request_at(Method::GET, "tracker/events/{}", &[uid]))
    }
    /// A call of `GET /api/tracker/events/{uid}`, begun with [`get_event_by_uid`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEventByUid<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEventByUid<'c, V> {
        /// Sets the parameter `categoryOptionComboIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn category_option_combo_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionComboIdScheme", value))
        }
        /// Sets the parameter `categoryOptionIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn category_option_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionIdScheme", value))
        }
        /// Sets the parameter `dataElementIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataElementIdScheme", value))
        }
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `idScheme`, which is known in 2.42 and 2.43 only.
        pub fn id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("idScheme", value))
        }
        /// Sets the parameter `orgUnitIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitIdScheme", value))
        }
        /// Sets the parameter `programIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn program_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programIdScheme", value))
        }
        /// Sets the parameter `programStageIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn program_stage_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageIdScheme", value))
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
        pub async fn send(self) -> Result<payload::TrackerEvent, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/tracker/events/{event}/changeLogs`.
    pub fn get_event_change_logs_by_uid<'c, V: Version>(
        client: &'c Client<V>,
        event: &str,
    ) -> GetEventChangeLogsByUid<'c, V> {
        GetEventChangeLogsByUid(
            client.request_at(Method::GET, "tracker/events/{}/changeLogs", &[event]),
        )
    }
    /// A call of `GET /api/tracker/events/{event}/changeLogs`, begun with [`get_event_change_logs_by_uid`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEventChangeLogsByUid<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEventChangeLogsByUid<'c, V> {
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `filter`, which is known in 2.42 and 2.43 only.
        pub fn filter(self, value: impl ToString) -> Self {
            Self(self.0.query("filter", value))
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
    /// Begins the call of `GET /api/tracker/events/{event}/dataValues/{dataElement}/file`.
    pub fn get_event_data_value_file<'c, V: Version>(
        client: &'c Client<V>,
        event: &str,
        data_element: &str,
    ) -> GetEventDataValueFile<'c, V> {
        GetEventDataValueFile(
            client
                .request_at(
                    Method::GET,
                    "tracker/events/{}/dataValues/{}/file",
                    &[event, data_element],
                ),
        )
    }
    /// A call of `GET /api/tracker/events/{event}/dataValues/{dataElement}/file`, begun with [`get_event_data_value_file`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEventDataValueFile<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEventDataValueFile<'c, V> {
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
    /// Begins the call of `GET /api/tracker/events/{event}/dataValues/{dataElement}/image`.
    pub fn get_event_data_value_image<'c, V: Version>(
        client: &'c Client<V>,
        event: &str,
        data_element: &str,
    ) -> GetEventDataValueImage<'c, V> {
        GetEventDataValueImage(
            client
                .request_at(
                    Method::GET,
                    "tracker/events/{}/dataValues/{}/image",
                    &[event, data_element],
                ),
        )
    }
    /// A call of `GET /api/tracker/events/{event}/dataValues/{dataElement}/image`, begun with [`get_event_data_value_image`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEventDataValueImage<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEventDataValueImage<'c, V> {
        /// Sets the parameter `dimension`.
        pub fn dimension(self, value: impl ToString) -> Self {
            Self(self.0.query("dimension", value))
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
/// Operations of the server's `RelationshipsExport`.
pub mod relationships_export {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `GET /api/tracker/relationships`.
    pub fn get_relationships<V: Version>(client: &Client<V>) -> GetRelationships<'_, V> {
        GetRelationships(client.request_at(Method::GET, "tracker/relationships", &[]))
    }
    /// A call of `GET /api/tracker/relationships`, begun with [`get_relationships`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetRelationships<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetRelationships<'c, V> {
        /// Sets the parameter `enrollment`.
        pub fn enrollment(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollment", value))
        }
        /// Sets the parameter `event`.
        pub fn event(self, value: impl ToString) -> Self {
            Self(self.0.query("event", value))
        }
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `includeDeleted`.
        pub fn include_deleted(self, value: bool) -> Self {
            Self(self.0.query("includeDeleted", value))
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
        /// Sets the parameter `skipPaging`, which is known in 2.41 only.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
        }
        /// Sets the parameter `tei`, which is known in 2.41 only.
        pub fn tei(self, value: impl ToString) -> Self {
            Self(self.0.query("tei", value))
        }
        /// Sets the parameter `totalPages`.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Sets the parameter `trackedEntity`.
        pub fn tracked_entity(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntity", value))
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
    /// Begins the call of `GET /api/tracker/relationships/{uid}`.
    pub fn get_relationship_by_uid<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetRelationshipByUid<'c, V> {
        GetRelationshipByUid(
            client.request_at(Method::GET, "tracker/relationships/{}", &[uid]),
        )
    }
    /// A call of `GET /api/tracker/relationships/{uid}`, begun with [`get_relationship_by_uid`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetRelationshipByUid<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetRelationshipByUid<'c, V> {
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
        pub async fn send(self) -> Result<payload::TrackerRelationship, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `SingleEventsExport`.
pub mod single_events_export {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/tracker/singleEvents`, only in 2.43.
    pub fn get_events<V: Version>(client: &Client<V>) -> GetEvents<'_, V> {
        GetEvents(client.request_at(Method::GET, "tracker/singleEvents", &[]))
    }
    /// A call of `GET /api/tracker/singleEvents`, only in 2.43, begun with [`get_events`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEvents<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEvents<'c, V> {
        /// Sets the parameter `assignedUserMode`, which is known in 2.43 only.
        pub fn assigned_user_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("assignedUserMode", value))
        }
        /// Adds to the parameter `assignedUsers`, which is known in 2.43 only.
        pub fn assigned_users(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("assignedUsers", value)),
            )
        }
        /// Sets the parameter `attributeCategoryCombo`, which is known in 2.43 only.
        pub fn attribute_category_combo(self, value: impl ToString) -> Self {
            Self(self.0.query("attributeCategoryCombo", value))
        }
        /// Sets the parameter `categoryOptionComboIdScheme`, which is known in 2.43 only.
        pub fn category_option_combo_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionComboIdScheme", value))
        }
        /// Sets the parameter `categoryOptionIdScheme`, which is known in 2.43 only.
        pub fn category_option_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionIdScheme", value))
        }
        /// Sets the parameter `dataElementIdScheme`, which is known in 2.43 only.
        pub fn data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataElementIdScheme", value))
        }
        /// Adds to the parameter `events`, which is known in 2.43 only.
        pub fn events(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("events", value)),
            )
        }
        /// Adds to the parameter `fields`, which is known in 2.43 only.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `filter`, which is known in 2.43 only.
        pub fn filter(self, value: impl ToString) -> Self {
            Self(self.0.query("filter", value))
        }
        /// Sets the parameter `idScheme`, which is known in 2.43 only.
        pub fn id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("idScheme", value))
        }
        /// Sets the parameter `includeDeleted`, which is known in 2.43 only.
        pub fn include_deleted(self, value: bool) -> Self {
            Self(self.0.query("includeDeleted", value))
        }
        /// Sets the parameter `occurredAfter`, which is known in 2.43 only.
        pub fn occurred_after(self, value: impl ToString) -> Self {
            Self(self.0.query("occurredAfter", value))
        }
        /// Sets the parameter `occurredBefore`, which is known in 2.43 only.
        pub fn occurred_before(self, value: impl ToString) -> Self {
            Self(self.0.query("occurredBefore", value))
        }
        /// Adds to the parameter `order`, which is known in 2.43 only.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
            )
        }
        /// Sets the parameter `orgUnit`, which is known in 2.43 only.
        pub fn org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnit", value))
        }
        /// Sets the parameter `orgUnitIdScheme`, which is known in 2.43 only.
        pub fn org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitIdScheme", value))
        }
        /// Sets the parameter `orgUnitMode`, which is known in 2.43 only.
        pub fn org_unit_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitMode", value))
        }
        /// Sets the parameter `page`, which is known in 2.43 only.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`, which is known in 2.43 only.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`, which is known in 2.43 only.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Sets the parameter `program`, which is known in 2.43 only.
        pub fn program(self, value: impl ToString) -> Self {
            Self(self.0.query("program", value))
        }
        /// Sets the parameter `programIdScheme`, which is known in 2.43 only.
        pub fn program_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programIdScheme", value))
        }
        /// Sets the parameter `programStageIdScheme`, which is known in 2.43 only.
        pub fn program_stage_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageIdScheme", value))
        }
        /// Sets the parameter `skipHeader`, which is known in 2.43 only.
        pub fn skip_header(self, value: bool) -> Self {
            Self(self.0.query("skipHeader", value))
        }
        /// Sets the parameter `status`, which is known in 2.43 only.
        pub fn status(self, value: impl ToString) -> Self {
            Self(self.0.query("status", value))
        }
        /// Sets the parameter `totalPages`, which is known in 2.43 only.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Sets the parameter `updatedAfter`, which is known in 2.43 only.
        pub fn updated_after(self, value: impl ToString) -> Self {
            Self(self.0.query("updatedAfter", value))
        }
        /// Sets the parameter `updatedBefore`, which is known in 2.43 only.
        pub fn updated_before(self, value: impl ToString) -> Self {
            Self(self.0.query("updatedBefore", value))
        }
        /// Sets the parameter `updatedWithin`, which is known in 2.43 only.
        pub fn updated_within(self, value: impl ToString) -> Self {
            Self(self.0.query("updatedWithin", value))
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
    /// Begins the call of `GET /api/tracker/singleEvents/{uid}`, only in 2.43.
    pub fn get_event_by_uid<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetEventByUid<'c, V> {
        GetEventByUid(client.request_at(Method::GET, "tracker/singleEvents/{}", &[uid]))
    }
    /// A call of `GET /api/tracker/singleEvents/{uid}`, only in 2.43, begun with [`get_event_by_uid`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEventByUid<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEventByUid<'c, V> {
        /// Sets the parameter `categoryOptionComboIdScheme`, which is known in 2.43 only.
        pub fn category_option_combo_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionComboIdScheme", value))
        }
        /// Sets the parameter `categoryOptionIdScheme`, which is known in 2.43 only.
        pub fn category_option_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionIdScheme", value))
        }
        /// Sets the parameter `dataElementIdScheme`, which is known in 2.43 only.
        pub fn data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataElementIdScheme", value))
        }
        /// Adds to the parameter `fields`, which is known in 2.43 only.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `idScheme`, which is known in 2.43 only.
        pub fn id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("idScheme", value))
        }
        /// Sets the parameter `orgUnitIdScheme`, which is known in 2.43 only.
        pub fn org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitIdScheme", value))
        }
        /// Sets the parameter `programIdScheme`, which is known in 2.43 only.
        pub fn program_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programIdScheme", value))
        }
        /// Sets the parameter `programStageIdScheme`, which is known in 2.43 only.
        pub fn program_stage_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageIdScheme", value))
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
        pub async fn send(self) -> Result<payload::TrackerEvent, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/tracker/singleEvents/{event}/changeLogs`, only in 2.43.
    pub fn get_event_change_logs_by_uid<'c, V: Version>(
        client: &'c Client<V>,
        event: &str,
    ) -> GetEventChangeLogsByUid<'c, V> {
        GetEventChangeLogsByUid(
            client
                .request_at(Method::GET, "tracker/singleEvents/{}/changeLogs", &[event]),
        )
    }
    /// A call of `GET /api/tracker/singleEvents/{event}/changeLogs`, only in 2.43, begun with [`get_event_change_logs_by_uid`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEventChangeLogsByUid<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEventChangeLogsByUid<'c, V> {
        /// Adds to the parameter `fields`, which is known in 2.43 only.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `filter`, which is known in 2.43 only.
        pub fn filter(self, value: impl ToString) -> Self {
            Self(self.0.query("filter", value))
        }
        /// Adds to the parameter `order`, which is known in 2.43 only.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
            )
        }
        /// Sets the parameter `page`, which is known in 2.43 only.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`, which is known in 2.43 only.
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
        pub async fn send(self) -> Result<payload::TrackerPage, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/tracker/singleEvents/{event}/dataValues/{dataElement}/file`, only in 2.43.
    pub fn get_event_data_value_file<'c, V: Version>(
        client: &'c Client<V>,
        event: &str,
        data_element: &str,
    ) -> GetEventDataValueFile<'c, V> {
        GetEventDataValueFile(
            client
                .request_at(
                    Method::GET,
                    "tracker/singleEvents/{}/dataValues/{}/file",
                    &[event, data_element],
                ),
        )
    }
    /// A call of `GET /api/tracker/singleEvents/{event}/dataValues/{dataElement}/file`, only in 2.43, begun with [`get_event_data_value_file`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEventDataValueFile<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEventDataValueFile<'c, V> {
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
    /// Begins the call of `GET /api/tracker/singleEvents/{event}/dataValues/{dataElement}/image`, only in 2.43.
    pub fn get_event_data_value_image<'c, V: Version>(
        client: &'c Client<V>,
        event: &str,
        data_element: &str,
    ) -> GetEventDataValueImage<'c, V> {
        GetEventDataValueImage(
            client
                .request_at(
                    Method::GET,
                    "tracker/singleEvents/{}/dataValues/{}/image",
                    &[event, data_element],
                ),
        )
    }
    /// A call of `GET /api/tracker/singleEvents/{event}/dataValues/{dataElement}/image`, only in 2.43, begun with [`get_event_data_value_image`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEventDataValueImage<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEventDataValueImage<'c, V> {
        /// Sets the parameter `dimension`, which is known in 2.43 only.
        pub fn dimension(self, value: impl ToString) -> Self {
            Self(self.0.query("dimension", value))
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
/// Operations of the server's `TrackedEntitiesExport`.
pub mod tracked_entities_export {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/tracker/trackedEntities`.
    pub fn get_tracked_entities<V: Version>(
        client: &Client<V>,
    ) -> GetTrackedEntities<'_, V> {
        GetTrackedEntities(
            client.request_at(Method::GET, "tracker/trackedEntities", &[]),
        )
    }
    /// A call of `GET /api/tracker/trackedEntities`, begun with [`get_tracked_entities`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetTrackedEntities<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetTrackedEntities<'c, V> {
        /// Adds to the parameter `assignedUser`, which is known in 2.41 only.
        pub fn assigned_user(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("assignedUser", value)),
            )
        }
        /// Sets the parameter `assignedUserMode`.
        pub fn assigned_user_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("assignedUserMode", value))
        }
        /// Adds to the parameter `assignedUsers`.
        pub fn assigned_users(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("assignedUsers", value)),
            )
        }
        /// Sets the parameter `attribute`, which is known in 2.41 only.
        pub fn attribute(self, value: impl ToString) -> Self {
            Self(self.0.query("attribute", value))
        }
        /// Sets the parameter `categoryOptionComboIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn category_option_combo_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionComboIdScheme", value))
        }
        /// Sets the parameter `categoryOptionIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn category_option_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionIdScheme", value))
        }
        /// Sets the parameter `dataElementIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataElementIdScheme", value))
        }
        /// Sets the parameter `enrollmentEnrolledAfter`.
        pub fn enrollment_enrolled_after(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentEnrolledAfter", value))
        }
        /// Sets the parameter `enrollmentEnrolledBefore`.
        pub fn enrollment_enrolled_before(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentEnrolledBefore", value))
        }
        /// Sets the parameter `enrollmentOccurredAfter`.
        pub fn enrollment_occurred_after(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentOccurredAfter", value))
        }
        /// Sets the parameter `enrollmentOccurredBefore`.
        pub fn enrollment_occurred_before(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentOccurredBefore", value))
        }
        /// Sets the parameter `enrollmentStatus`, which is known in 2.42 and 2.43 only.
        pub fn enrollment_status(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentStatus", value))
        }
        /// Sets the parameter `eventOccurredAfter`.
        pub fn event_occurred_after(self, value: impl ToString) -> Self {
            Self(self.0.query("eventOccurredAfter", value))
        }
        /// Sets the parameter `eventOccurredBefore`.
        pub fn event_occurred_before(self, value: impl ToString) -> Self {
            Self(self.0.query("eventOccurredBefore", value))
        }
        /// Sets the parameter `eventStatus`.
        pub fn event_status(self, value: impl ToString) -> Self {
            Self(self.0.query("eventStatus", value))
        }
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `filter`.
        pub fn filter(self, value: impl ToString) -> Self {
            Self(self.0.query("filter", value))
        }
        /// Sets the parameter `followUp`.
        pub fn follow_up(self, value: bool) -> Self {
            Self(self.0.query("followUp", value))
        }
        /// Sets the parameter `idScheme`, which is known in 2.42 and 2.43 only.
        pub fn id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("idScheme", value))
        }
        /// Sets the parameter `includeAllAttributes`, which is known in 2.41 only.
        pub fn include_all_attributes(self, value: impl ToString) -> Self {
            Self(self.0.query("includeAllAttributes", value))
        }
        /// Sets the parameter `includeDeleted`.
        pub fn include_deleted(self, value: bool) -> Self {
            Self(self.0.query("includeDeleted", value))
        }
        /// Adds to the parameter `order`.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
            )
        }
        /// Adds to the parameter `orgUnit`, which is known in 2.41 only.
        pub fn org_unit(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("orgUnit", value)),
            )
        }
        /// Sets the parameter `orgUnitIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitIdScheme", value))
        }
        /// Sets the parameter `orgUnitMode`.
        pub fn org_unit_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitMode", value))
        }
        /// Adds to the parameter `orgUnits`.
        pub fn org_units(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("orgUnits", value)),
            )
        }
        /// Sets the parameter `ouMode`, which is known in 2.41 only.
        pub fn ou_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("ouMode", value))
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
        /// Sets the parameter `potentialDuplicate`.
        pub fn potential_duplicate(self, value: bool) -> Self {
            Self(self.0.query("potentialDuplicate", value))
        }
        /// Sets the parameter `program`.
        pub fn program(self, value: impl ToString) -> Self {
            Self(self.0.query("program", value))
        }
        /// Sets the parameter `programIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn program_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programIdScheme", value))
        }
        /// Sets the parameter `programStage`.
        pub fn program_stage(self, value: impl ToString) -> Self {
            Self(self.0.query("programStage", value))
        }
        /// Sets the parameter `programStageIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn program_stage_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageIdScheme", value))
        }
        /// Sets the parameter `programStatus`.
        pub fn program_status(self, value: impl ToString) -> Self {
            Self(self.0.query("programStatus", value))
        }
        /// Sets the parameter `query`, which is known in 2.41 only.
        pub fn query(self, value: impl ToString) -> Self {
            Self(self.0.query("query", value))
        }
        /// Sets the parameter `skipHeader`.
        pub fn skip_header(self, value: bool) -> Self {
            Self(self.0.query("skipHeader", value))
        }
        /// Sets the parameter `skipPaging`, which is known in 2.41 only.
        pub fn skip_paging(self, value: bool) -> Self {
            Self(self.0.query("skipPaging", value))
        }
        /// Sets the parameter `totalPages`.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Adds to the parameter `trackedEntities`.
        pub fn tracked_entities(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(
                        self.0,
                        |request, value| request.query("trackedEntities", value),
                    ),
            )
        }
        /// Adds to the parameter `trackedEntity`, which is known in 2.41 only.
        pub fn tracked_entity(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("trackedEntity", value)),
            )
        }
        /// Sets the parameter `trackedEntityType`.
        pub fn tracked_entity_type(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntityType", value))
        }
        /// Sets the parameter `updatedAfter`.
        pub fn updated_after(self, value: impl ToString) -> Self {
            Self(self.0.query("updatedAfter", value))
        }
        /// Sets the parameter `updatedBefore`.
        pub fn updated_before(self, value: impl ToString) -> Self {
            Self(self.0.query("updatedBefore", value))
        }
        /// Sets the parameter `updatedWithin`.
        pub fn updated_within(self, value: impl ToString) -> Self {
            Self(self.0.query("updatedWithin", value))
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
    /// Begins the call of `GET /api/tracker/trackedEntities/{uid}`.
    pub fn get_tracked_entity_by_uid<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetTrackedEntityByUid<'c, V> {
        GetTrackedEntityByUid(
            client.request_at(Method::GET, "tracker/trackedEntities/{}", &[uid]),
        )
    }
    /// A call of `GET /api/tracker/trackedEntities/{uid}`, begun with [`get_tracked_entity_by_uid`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetTrackedEntityByUid<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetTrackedEntityByUid<'c, V> {
        /// Sets the parameter `categoryOptionComboIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn category_option_combo_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionComboIdScheme", value))
        }
        /// Sets the parameter `categoryOptionIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn category_option_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionIdScheme", value))
        }
        /// Sets the parameter `dataElementIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataElementIdScheme", value))
        }
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `idScheme`, which is known in 2.42 and 2.43 only.
        pub fn id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("idScheme", value))
        }
        /// Sets the parameter `orgUnitIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitIdScheme", value))
        }
        /// Sets the parameter `program`.
        pub fn program(self, value: impl ToString) -> Self {
            Self(self.0.query("program", value))
        }
        /// Sets the parameter `programIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn program_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programIdScheme", value))
        }
        /// Sets the parameter `programStageIdScheme`, which is known in 2.42 and 2.43 only.
        pub fn program_stage_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageIdScheme", value))
        }
        /// Sets the parameter `skipHeader`.
        pub fn skip_header(self, value: bool) -> Self {
            Self(self.0.query("skipHeader", value))
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
        pub async fn send(self) -> Result<payload::TrackerTrackedEntity, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/tracker/trackedEntities/{trackedEntity}/attributes/{attribute}/file`.
    pub fn get_attribute_value_file<'c, V: Version>(
        client: &'c Client<V>,
        tracked_entity: &str,
        attribute: &str,
    ) -> GetAttributeValueFile<'c, V> {
        GetAttributeValueFile(
            client
                .request_at(
                    Method::GET,
                    "tracker/trackedEntities/{}/attributes/{}/file",
                    &[tracked_entity, attribute],
                ),
        )
    }
    /// A call of `GET /api/tracker/trackedEntities/{trackedEntity}/attributes/{attribute}/file`, begun with [`get_attribute_value_file`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAttributeValueFile<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAttributeValueFile<'c, V> {
        /// Sets the parameter `program`.
        pub fn program(self, value: impl ToString) -> Self {
            Self(self.0.query("program", value))
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
    /// Begins the call of `GET /api/tracker/trackedEntities/{trackedEntity}/attributes/{attribute}/image`.
    pub fn get_attribute_value_image<'c, V: Version>(
        client: &'c Client<V>,
        tracked_entity: &str,
        attribute: &str,
    ) -> GetAttributeValueImage<'c, V> {
        GetAttributeValueImage(
            client
                .request_at(
                    Method::GET,
                    "tracker/trackedEntities/{}/attributes/{}/image",
                    &[tracked_entity, attribute],
                ),
        )
    }
    /// A call of `GET /api/tracker/trackedEntities/{trackedEntity}/attributes/{attribute}/image`, begun with [`get_attribute_value_image`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetAttributeValueImage<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetAttributeValueImage<'c, V> {
        /// Sets the parameter `dimension`.
        pub fn dimension(self, value: impl ToString) -> Self {
            Self(self.0.query("dimension", value))
        }
        /// Sets the parameter `program`.
        pub fn program(self, value: impl ToString) -> Self {
            Self(self.0.query("program", value))
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
    /// Begins the call of `GET /api/tracker/trackedEntities/{trackedEntity}/changeLogs`.
    pub fn get_tracked_entity_change_log<'c, V: Version>(
        client: &'c Client<V>,
        tracked_entity: &str,
    ) -> GetTrackedEntityChangeLog<'c, V> {
        GetTrackedEntityChangeLog(
            client
                .request_at(
                    Method::GET,
                    "tracker/trackedEntities/{}/changeLogs",
                    &[tracked_entity],
                ),
        )
    }
    /// A call of `GET /api/tracker/trackedEntities/{trackedEntity}/changeLogs`, begun with [`get_tracked_entity_change_log`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetTrackedEntityChangeLog<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetTrackedEntityChangeLog<'c, V> {
        /// Adds to the parameter `fields`.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `filter`, which is known in 2.42 and 2.43 only.
        pub fn filter(self, value: impl ToString) -> Self {
            Self(self.0.query("filter", value))
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
        /// Sets the parameter `program`.
        pub fn program(self, value: impl ToString) -> Self {
            Self(self.0.query("program", value))
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
/// Operations of the server's `TrackerEventsExport`.
pub mod tracker_events_export {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `GET /api/tracker/trackerEvents`, only in 2.43.
    pub fn get_events<V: Version>(client: &Client<V>) -> GetEvents<'_, V> {
        GetEvents(client.request_at(Method::GET, "tracker/trackerEvents", &[]))
    }
    /// A call of `GET /api/tracker/trackerEvents`, only in 2.43, begun with [`get_events`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEvents<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEvents<'c, V> {
        /// Sets the parameter `assignedUserMode`, which is known in 2.43 only.
        pub fn assigned_user_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("assignedUserMode", value))
        }
        /// Adds to the parameter `assignedUsers`, which is known in 2.43 only.
        pub fn assigned_users(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("assignedUsers", value)),
            )
        }
        /// Sets the parameter `attributeCategoryCombo`, which is known in 2.43 only.
        pub fn attribute_category_combo(self, value: impl ToString) -> Self {
            Self(self.0.query("attributeCategoryCombo", value))
        }
        /// Sets the parameter `categoryOptionComboIdScheme`, which is known in 2.43 only.
        pub fn category_option_combo_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionComboIdScheme", value))
        }
        /// Sets the parameter `categoryOptionIdScheme`, which is known in 2.43 only.
        pub fn category_option_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionIdScheme", value))
        }
        /// Sets the parameter `dataElementIdScheme`, which is known in 2.43 only.
        pub fn data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataElementIdScheme", value))
        }
        /// Sets the parameter `enrollmentEnrolledAfter`, which is known in 2.43 only.
        pub fn enrollment_enrolled_after(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentEnrolledAfter", value))
        }
        /// Sets the parameter `enrollmentEnrolledBefore`, which is known in 2.43 only.
        pub fn enrollment_enrolled_before(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentEnrolledBefore", value))
        }
        /// Sets the parameter `enrollmentOccurredAfter`, which is known in 2.43 only.
        pub fn enrollment_occurred_after(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentOccurredAfter", value))
        }
        /// Sets the parameter `enrollmentOccurredBefore`, which is known in 2.43 only.
        pub fn enrollment_occurred_before(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentOccurredBefore", value))
        }
        /// Sets the parameter `enrollmentStatus`, which is known in 2.43 only.
        pub fn enrollment_status(self, value: impl ToString) -> Self {
            Self(self.0.query("enrollmentStatus", value))
        }
        /// Adds to the parameter `enrollments`, which is known in 2.43 only.
        pub fn enrollments(
            self,
            value: impl IntoIterator<Item = impl ToString>,
        ) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("enrollments", value)),
            )
        }
        /// Adds to the parameter `events`, which is known in 2.43 only.
        pub fn events(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("events", value)),
            )
        }
        /// Adds to the parameter `fields`, which is known in 2.43 only.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `filter`, which is known in 2.43 only.
        pub fn filter(self, value: impl ToString) -> Self {
            Self(self.0.query("filter", value))
        }
        /// Sets the parameter `filterAttributes`, which is known in 2.43 only.
        pub fn filter_attributes(self, value: impl ToString) -> Self {
            Self(self.0.query("filterAttributes", value))
        }
        /// Sets the parameter `followUp`, which is known in 2.43 only.
        pub fn follow_up(self, value: bool) -> Self {
            Self(self.0.query("followUp", value))
        }
        /// Sets the parameter `idScheme`, which is known in 2.43 only.
        pub fn id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("idScheme", value))
        }
        /// Sets the parameter `includeDeleted`, which is known in 2.43 only.
        pub fn include_deleted(self, value: bool) -> Self {
            Self(self.0.query("includeDeleted", value))
        }
        /// Sets the parameter `occurredAfter`, which is known in 2.43 only.
        pub fn occurred_after(self, value: impl ToString) -> Self {
            Self(self.0.query("occurredAfter", value))
        }
        /// Sets the parameter `occurredBefore`, which is known in 2.43 only.
        pub fn occurred_before(self, value: impl ToString) -> Self {
            Self(self.0.query("occurredBefore", value))
        }
        /// Adds to the parameter `order`, which is known in 2.43 only.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
            )
        }
        /// Sets the parameter `orgUnit`, which is known in 2.43 only.
        pub fn org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnit", value))
        }
        /// Sets the parameter `orgUnitIdScheme`, which is known in 2.43 only.
        pub fn org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitIdScheme", value))
        }
        /// Sets the parameter `orgUnitMode`, which is known in 2.43 only.
        pub fn org_unit_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitMode", value))
        }
        /// Sets the parameter `page`, which is known in 2.43 only.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`, which is known in 2.43 only.
        pub fn page_size(self, value: i64) -> Self {
            Self(self.0.query("pageSize", value))
        }
        /// Sets the parameter `paging`, which is known in 2.43 only.
        pub fn paging(self, value: bool) -> Self {
            Self(self.0.query("paging", value))
        }
        /// Sets the parameter `program`, which is known in 2.43 only.
        pub fn program(self, value: impl ToString) -> Self {
            Self(self.0.query("program", value))
        }
        /// Sets the parameter `programIdScheme`, which is known in 2.43 only.
        pub fn program_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programIdScheme", value))
        }
        /// Sets the parameter `programStage`, which is known in 2.43 only.
        pub fn program_stage(self, value: impl ToString) -> Self {
            Self(self.0.query("programStage", value))
        }
        /// Sets the parameter `programStageIdScheme`, which is known in 2.43 only.
        pub fn program_stage_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageIdScheme", value))
        }
        /// Sets the parameter `programStatus`, which is known in 2.43 only.
        pub fn program_status(self, value: impl ToString) -> Self {
            Self(self.0.query("programStatus", value))
        }
        /// Sets the parameter `scheduledAfter`, which is known in 2.43 only.
        pub fn scheduled_after(self, value: impl ToString) -> Self {
            Self(self.0.query("scheduledAfter", value))
        }
        /// Sets the parameter `scheduledBefore`, which is known in 2.43 only.
        pub fn scheduled_before(self, value: impl ToString) -> Self {
            Self(self.0.query("scheduledBefore", value))
        }
        /// Sets the parameter `skipHeader`, which is known in 2.43 only.
        pub fn skip_header(self, value: bool) -> Self {
            Self(self.0.query("skipHeader", value))
        }
        /// Sets the parameter `status`, which is known in 2.43 only.
        pub fn status(self, value: impl ToString) -> Self {
            Self(self.0.query("status", value))
        }
        /// Sets the parameter `totalPages`, which is known in 2.43 only.
        pub fn total_pages(self, value: bool) -> Self {
            Self(self.0.query("totalPages", value))
        }
        /// Sets the parameter `trackedEntity`, which is known in 2.43 only.
        pub fn tracked_entity(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntity", value))
        }
        /// Sets the parameter `updatedAfter`, which is known in 2.43 only.
        pub fn updated_after(self, value: impl ToString) -> Self {
            Self(self.0.query("updatedAfter", value))
        }
        /// Sets the parameter `updatedBefore`, which is known in 2.43 only.
        pub fn updated_before(self, value: impl ToString) -> Self {
            Self(self.0.query("updatedBefore", value))
        }
        /// Sets the parameter `updatedWithin`, which is known in 2.43 only.
        pub fn updated_within(self, value: impl ToString) -> Self {
            Self(self.0.query("updatedWithin", value))
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
    /// Begins the call of `GET /api/tracker/trackerEvents/{uid}`, only in 2.43.
    pub fn get_event_by_uid<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetEventByUid<'c, V> {
        GetEventByUid(client.request_at(Method::GET, "tracker/trackerEvents/{}", &[uid]))
    }
    /// A call of `GET /api/tracker/trackerEvents/{uid}`, only in 2.43, begun with [`get_event_by_uid`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEventByUid<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEventByUid<'c, V> {
        /// Sets the parameter `categoryOptionComboIdScheme`, which is known in 2.43 only.
        pub fn category_option_combo_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionComboIdScheme", value))
        }
        /// Sets the parameter `categoryOptionIdScheme`, which is known in 2.43 only.
        pub fn category_option_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("categoryOptionIdScheme", value))
        }
        /// Sets the parameter `dataElementIdScheme`, which is known in 2.43 only.
        pub fn data_element_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("dataElementIdScheme", value))
        }
        /// Adds to the parameter `fields`, which is known in 2.43 only.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `idScheme`, which is known in 2.43 only.
        pub fn id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("idScheme", value))
        }
        /// Sets the parameter `orgUnitIdScheme`, which is known in 2.43 only.
        pub fn org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitIdScheme", value))
        }
        /// Sets the parameter `programIdScheme`, which is known in 2.43 only.
        pub fn program_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programIdScheme", value))
        }
        /// Sets the parameter `programStageIdScheme`, which is known in 2.43 only.
        pub fn program_stage_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("programStageIdScheme", value))
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
        pub async fn send(self) -> Result<payload::TrackerEvent, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/tracker/trackerEvents/{event}/changeLogs`, only in 2.43.
    pub fn get_event_change_logs_by_uid<'c, V: Version>(
        client: &'c Client<V>,
        event: &str,
    ) -> GetEventChangeLogsByUid<'c, V> {
        GetEventChangeLogsByUid(
            client
                .request_at(Method::GET, "tracker/trackerEvents/{}/changeLogs", &[event]),
        )
    }
    /// A call of `GET /api/tracker/trackerEvents/{event}/changeLogs`, only in 2.43, begun with [`get_event_change_logs_by_uid`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEventChangeLogsByUid<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEventChangeLogsByUid<'c, V> {
        /// Adds to the parameter `fields`, which is known in 2.43 only.
        pub fn fields(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("fields", value)),
            )
        }
        /// Sets the parameter `filter`, which is known in 2.43 only.
        pub fn filter(self, value: impl ToString) -> Self {
            Self(self.0.query("filter", value))
        }
        /// Adds to the parameter `order`, which is known in 2.43 only.
        pub fn order(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("order", value)),
            )
        }
        /// Sets the parameter `page`, which is known in 2.43 only.
        pub fn page(self, value: i64) -> Self {
            Self(self.0.query("page", value))
        }
        /// Sets the parameter `pageSize`, which is known in 2.43 only.
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
        pub async fn send(self) -> Result<payload::TrackerPage, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/tracker/trackerEvents/{event}/dataValues/{dataElement}/file`, only in 2.43.
    pub fn get_event_data_value_file<'c, V: Version>(
        client: &'c Client<V>,
        event: &str,
        data_element: &str,
    ) -> GetEventDataValueFile<'c, V> {
        GetEventDataValueFile(
            client
                .request_at(
                    Method::GET,
                    "tracker/trackerEvents/{}/dataValues/{}/file",
                    &[event, data_element],
                ),
        )
    }
    /// A call of `GET /api/tracker/trackerEvents/{event}/dataValues/{dataElement}/file`, only in 2.43, begun with [`get_event_data_value_file`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEventDataValueFile<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEventDataValueFile<'c, V> {
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
    /// Begins the call of `GET /api/tracker/trackerEvents/{event}/dataValues/{dataElement}/image`, only in 2.43.
    pub fn get_event_data_value_image<'c, V: Version>(
        client: &'c Client<V>,
        event: &str,
        data_element: &str,
    ) -> GetEventDataValueImage<'c, V> {
        GetEventDataValueImage(
            client
                .request_at(
                    Method::GET,
                    "tracker/trackerEvents/{}/dataValues/{}/image",
                    &[event, data_element],
                ),
        )
    }
    /// A call of `GET /api/tracker/trackerEvents/{event}/dataValues/{dataElement}/image`, only in 2.43, begun with [`get_event_data_value_image`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetEventDataValueImage<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetEventDataValueImage<'c, V> {
        /// Sets the parameter `dimension`, which is known in 2.43 only.
        pub fn dimension(self, value: impl ToString) -> Self {
            Self(self.0.query("dimension", value))
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
/// Operations of the server's `TrackerImport`.
pub mod tracker_import {
    use dhis2_client::{Client, Error, Method, RawRequest, Value, Version, payload};
    /// Begins the call of `POST /api/tracker`.
    pub fn import_json<V: Version>(client: &Client<V>) -> ImportJson<'_, V> {
        ImportJson(client.request_at(Method::POST, "tracker", &[]))
    }
    /// A call of `POST /api/tracker`, begun with [`import_json`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ImportJson<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ImportJson<'c, V> {
        /// Sets the parameter `async`, which is known in 2.42 and 2.43 only.
        pub fn r#async(self, value: bool) -> Self {
            Self(self.0.query("async", value))
        }
        /// Sets the parameter `atomicMode`.
        pub fn atomic_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("atomicMode", value))
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
        /// Sets the parameter `flushMode`.
        pub fn flush_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("flushMode", value))
        }
        /// Sets the parameter `idScheme`.
        pub fn id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("idScheme", value))
        }
        /// Sets the parameter `importMode`.
        pub fn import_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("importMode", value))
        }
        /// Sets the parameter `importStrategy`.
        pub fn import_strategy(self, value: impl ToString) -> Self {
            Self(self.0.query("importStrategy", value))
        }
        /// Sets the parameter `orgUnitIdScheme`.
        pub fn org_unit_id_scheme(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnitIdScheme", value))
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
        /// Sets the parameter `skipFirst`.
        pub fn skip_first(self, value: bool) -> Self {
            Self(self.0.query("skipFirst", value))
        }
        /// Sets the parameter `skipPatternValidation`.
        pub fn skip_pattern_validation(self, value: bool) -> Self {
            Self(self.0.query("skipPatternValidation", value))
        }
        /// Sets the parameter `skipRuleEngine`.
        pub fn skip_rule_engine(self, value: bool) -> Self {
            Self(self.0.query("skipRuleEngine", value))
        }
        /// Sets the parameter `skipSideEffects`.
        pub fn skip_side_effects(self, value: bool) -> Self {
            Self(self.0.query("skipSideEffects", value))
        }
        /// Sets the parameter `validationMode`.
        pub fn validation_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("validationMode", value))
        }
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::TrackerBundle) -> Result<Self, Error> {
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
    /// Begins the call of `POST /api/tracker/enrollments/{uid}/note`, only in 2.42 and 2.43.
    pub fn add_note_to_enrollment<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> AddNoteToEnrollment<'c, V> {
        AddNoteToEnrollment(
            client.request_at(Method::POST, "tracker/enrollments/{}/note", &[uid]),
        )
    }
    /// A call of `POST /api/tracker/enrollments/{uid}/note`, only in 2.42 and 2.43, begun with [`add_note_to_enrollment`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct AddNoteToEnrollment<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> AddNoteToEnrollment<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::TrackerNote) -> Result<Self, Error> {
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
        pub async fn send(self) -> Result<payload::TrackerNote, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/tracker/events/{uid}/note`, only in 2.42 and 2.43.
    pub fn add_note_to_event<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> AddNoteToEvent<'c, V> {
        AddNoteToEvent(client.request_at(Method::POST, "tracker/events/{}/note", &[uid]))
    }
    /// A call of `POST /api/tracker/events/{uid}/note`, only in 2.42 and 2.43, begun with [`add_note_to_event`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct AddNoteToEvent<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> AddNoteToEvent<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::TrackerNote) -> Result<Self, Error> {
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
        pub async fn send(self) -> Result<payload::TrackerNote, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/tracker/jobs/{uid}`.
    pub fn get_job<'c, V: Version>(client: &'c Client<V>, uid: &str) -> GetJob<'c, V> {
        GetJob(client.request_at(Method::GET, "tracker/jobs/{}", &[uid]))
    }
    /// A call of `GET /api/tracker/jobs/{uid}`, begun with [`get_job`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetJob<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetJob<'c, V> {
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
    /// Begins the call of `GET /api/tracker/jobs/{uid}/report`.
    pub fn get_job_report<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetJobReport<'c, V> {
        GetJobReport(client.request_at(Method::GET, "tracker/jobs/{}/report", &[uid]))
    }
    /// A call of `GET /api/tracker/jobs/{uid}/report`, begun with [`get_job_report`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetJobReport<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetJobReport<'c, V> {
        /// Sets the parameter `reportMode`.
        pub fn report_mode(self, value: impl ToString) -> Self {
            Self(self.0.query("reportMode", value))
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
        pub async fn send(self) -> Result<payload::TrackerImportReport, Error> {
            self.0.send().await?.json()
        }
    }
}
/// Operations of the server's `TrackerOwnership`.
pub mod tracker_ownership {
    use dhis2_client::{Client, Error, Method, RawRequest, Version, payload};
    /// Begins the call of `POST /api/tracker/ownership/override`.
    pub fn grant_temporary_access<V: Version>(
        client: &Client<V>,
    ) -> GrantTemporaryAccess<'_, V> {
        GrantTemporaryAccess(
            client.request_at(Method::POST, "tracker/ownership/override", &[]),
        )
    }
    /// A call of `POST /api/tracker/ownership/override`, begun with [`grant_temporary_access`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GrantTemporaryAccess<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GrantTemporaryAccess<'c, V> {
        /// Sets the parameter `program`. The server demands it.
        pub fn program(self, value: impl ToString) -> Self {
            Self(self.0.query("program", value))
        }
        /// Sets the parameter `reason`. The server demands it.
        pub fn reason(self, value: impl ToString) -> Self {
            Self(self.0.query("reason", value))
        }
        /// Sets the parameter `trackedEntity`.
        pub fn tracked_entity(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntity", value))
        }
        /// Sets the parameter `trackedEntityInstance`, which is known in 2.41 only.
        pub fn tracked_entity_instance(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntityInstance", value))
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
    /// Begins the call of `PUT /api/tracker/ownership/transfer`.
    pub fn update_tracker_program_owner<V: Version>(
        client: &Client<V>,
    ) -> UpdateTrackerProgramOwner<'_, V> {
        UpdateTrackerProgramOwner(
            client.request_at(Method::PUT, "tracker/ownership/transfer", &[]),
        )
    }
    /// A call of `PUT /api/tracker/ownership/transfer`, begun with [`update_tracker_program_owner`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UpdateTrackerProgramOwner<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UpdateTrackerProgramOwner<'c, V> {
        /// Sets the parameter `orgUnit`, which is known in 2.42 and 2.43 only.
        pub fn org_unit(self, value: impl ToString) -> Self {
            Self(self.0.query("orgUnit", value))
        }
        /// Sets the parameter `ou`, which is known in 2.41 and 2.42 only.
        pub fn ou(self, value: impl ToString) -> Self {
            Self(self.0.query("ou", value))
        }
        /// Sets the parameter `program`. The server demands it.
        pub fn program(self, value: impl ToString) -> Self {
            Self(self.0.query("program", value))
        }
        /// Sets the parameter `trackedEntity`.
        pub fn tracked_entity(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntity", value))
        }
        /// Sets the parameter `trackedEntityInstance`, which is known in 2.41 only.
        pub fn tracked_entity_instance(self, value: impl ToString) -> Self {
            Self(self.0.query("trackedEntityInstance", value))
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
