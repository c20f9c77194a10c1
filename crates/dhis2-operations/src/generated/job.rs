// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Operations of the server's `JobConfiguration`.
pub mod job_configuration {
    use dhis2_client::{
        Client, Error, Map, Method, RawRequest, Response, Version, payload,
    };
    /// Begins the call of `POST /api/jobConfigurations/clean`.
    pub fn delete_done_jobs<V: Version>(client: &Client<V>) -> DeleteDoneJobs<'_, V> {
        DeleteDoneJobs(client.request_at(Method::POST, "jobConfigurations/clean", &[]))
    }
    /// A call of `POST /api/jobConfigurations/clean`, begun with [`delete_done_jobs`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteDoneJobs<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteDoneJobs<'c, V> {
        /// Sets the parameter `minutes`. The server demands it.
        pub fn minutes(self, value: i64) -> Self {
            Self(self.0.query("minutes", value))
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
    /// Begins the call of `GET /api/jobConfigurations/due`.
    pub fn get_due_job_configurations<V: Version>(
        client: &Client<V>,
    ) -> GetDueJobConfigurations<'_, V> {
        GetDueJobConfigurations(
            client.request_at(Method::GET, "jobConfigurations/due", &[]),
        )
    }
    /// A call of `GET /api/jobConfigurations/due`, begun with [`get_due_job_configurations`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetDueJobConfigurations<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetDueJobConfigurations<'c, V> {
        /// Sets the parameter `includeWaiting`.
        pub fn include_waiting(self, value: bool) -> Self {
            Self(self.0.query("includeWaiting", value))
        }
        /// Sets the parameter `seconds`. The server demands it.
        pub fn seconds(self, value: i64) -> Self {
            Self(self.0.query("seconds", value))
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
        pub async fn send(self) -> Result<Vec<payload::JobEntry>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/jobConfigurations/errors`.
    pub fn get_job_run_errors<V: Version>(client: &Client<V>) -> GetJobRunErrors<'_, V> {
        GetJobRunErrors(client.request_at(Method::GET, "jobConfigurations/errors", &[]))
    }
    /// A call of `GET /api/jobConfigurations/errors`, begun with [`get_job_run_errors`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetJobRunErrors<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetJobRunErrors<'c, V> {
        /// Adds to the parameter `code`, which is known in 2.42 and 2.43 only.
        pub fn code(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("code", value)),
            )
        }
        /// Sets the parameter `from`, which is known in 2.42 and 2.43 only.
        pub fn from(self, value: impl ToString) -> Self {
            Self(self.0.query("from", value))
        }
        /// Sets the parameter `includeInput`, which is known in 2.42 and 2.43 only.
        pub fn include_input(self, value: bool) -> Self {
            Self(self.0.query("includeInput", value))
        }
        /// Adds to the parameter `object`, which is known in 2.42 and 2.43 only.
        pub fn object(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("object", value)),
            )
        }
        /// Sets the parameter `to`, which is known in 2.42 and 2.43 only.
        pub fn to(self, value: impl ToString) -> Self {
            Self(self.0.query("to", value))
        }
        /// Adds to the parameter `type`, which is known in 2.42 and 2.43 only.
        pub fn r#type(self, value: impl IntoIterator<Item = impl ToString>) -> Self {
            Self(
                value
                    .into_iter()
                    .fold(self.0, |request, value| request.query("type", value)),
            )
        }
        /// Sets the parameter `user`.
        pub fn user(self, value: impl ToString) -> Self {
            Self(self.0.query("user", value))
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
        pub async fn send(self) -> Result<Vec<payload::JobRunErrors>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/jobConfigurations/jobTypes`.
    pub fn get_job_type_info<V: Version>(client: &Client<V>) -> GetJobTypeInfo<'_, V> {
        GetJobTypeInfo(client.request_at(Method::GET, "jobConfigurations/jobTypes", &[]))
    }
    /// A call of `GET /api/jobConfigurations/jobTypes`, begun with [`get_job_type_info`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetJobTypeInfo<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetJobTypeInfo<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::JobTypes, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/jobConfigurations/jobTypesExtended`.
    pub fn get_job_types_extended<V: Version>(
        client: &Client<V>,
    ) -> GetJobTypesExtended<'_, V> {
        GetJobTypesExtended(
            client.request_at(Method::GET, "jobConfigurations/jobTypesExtended", &[]),
        )
    }
    /// A call of `GET /api/jobConfigurations/jobTypesExtended`, begun with [`get_job_types_extended`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetJobTypesExtended<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetJobTypesExtended<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Map<Map<payload::Property>>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/jobConfigurations/stale`.
    pub fn get_stale_job_configurations<V: Version>(
        client: &Client<V>,
    ) -> GetStaleJobConfigurations<'_, V> {
        GetStaleJobConfigurations(
            client.request_at(Method::GET, "jobConfigurations/stale", &[]),
        )
    }
    /// A call of `GET /api/jobConfigurations/stale`, begun with [`get_stale_job_configurations`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetStaleJobConfigurations<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetStaleJobConfigurations<'c, V> {
        /// Sets the parameter `seconds`. The server demands it.
        pub fn seconds(self, value: i64) -> Self {
            Self(self.0.query("seconds", value))
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
        pub async fn send(self) -> Result<Vec<payload::JobEntry>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/jobConfigurations/{uid}/cancel`.
    pub fn cancel_execution<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> CancelExecution<'c, V> {
        CancelExecution(
            client.request_at(Method::POST, "jobConfigurations/{}/cancel", &[uid]),
        )
    }
    /// A call of `POST /api/jobConfigurations/{uid}/cancel`, begun with [`cancel_execution`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct CancelExecution<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> CancelExecution<'c, V> {
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
    /// Begins the call of `POST /api/jobConfigurations/{uid}/disable`.
    pub fn disable<'c, V: Version>(client: &'c Client<V>, uid: &str) -> Disable<'c, V> {
        Disable(client.request_at(Method::POST, "jobConfigurations/{}/disable", &[uid]))
    }
    /// A call of `POST /api/jobConfigurations/{uid}/disable`, begun with [`disable`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Disable<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Disable<'c, V> {
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
    /// Begins the call of `POST /api/jobConfigurations/{uid}/enable`.
    pub fn enable<'c, V: Version>(client: &'c Client<V>, uid: &str) -> Enable<'c, V> {
        Enable(client.request_at(Method::POST, "jobConfigurations/{}/enable", &[uid]))
    }
    /// A call of `POST /api/jobConfigurations/{uid}/enable`, begun with [`enable`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct Enable<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> Enable<'c, V> {
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
    /// Begins the call of `GET /api/jobConfigurations/{uid}/errors`.
    pub fn get_job_run_errors2<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetJobRunErrors2<'c, V> {
        GetJobRunErrors2(
            client.request_at(Method::GET, "jobConfigurations/{}/errors", &[uid]),
        )
    }
    /// A call of `GET /api/jobConfigurations/{uid}/errors`, begun with [`get_job_run_errors2`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetJobRunErrors2<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetJobRunErrors2<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::JobRunErrors, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/jobConfigurations/{uid}/execute`.
    pub fn execute_now<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> ExecuteNow<'c, V> {
        ExecuteNow(
            client.request_at(Method::POST, "jobConfigurations/{}/execute", &[uid]),
        )
    }
    /// A call of `POST /api/jobConfigurations/{uid}/execute`, begun with [`execute_now`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct ExecuteNow<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> ExecuteNow<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::ObjectReport, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/jobConfigurations/{uid}/progress`.
    pub fn get_progress<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetProgress<'c, V> {
        GetProgress(
            client.request_at(Method::GET, "jobConfigurations/{}/progress", &[uid]),
        )
    }
    /// A call of `GET /api/jobConfigurations/{uid}/progress`, begun with [`get_progress`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetProgress<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetProgress<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::JobProgress, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/jobConfigurations/{uid}/progress/errors`.
    pub fn get_errors<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> GetErrors<'c, V> {
        GetErrors(
            client
                .request_at(Method::GET, "jobConfigurations/{}/progress/errors", &[uid]),
        )
    }
    /// A call of `GET /api/jobConfigurations/{uid}/progress/errors`, begun with [`get_errors`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetErrors<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetErrors<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<payload::JobError>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/jobConfigurations/{uid}/revert`.
    pub fn revert_execution<'c, V: Version>(
        client: &'c Client<V>,
        uid: &str,
    ) -> RevertExecution<'c, V> {
        RevertExecution(
            client.request_at(Method::POST, "jobConfigurations/{}/revert", &[uid]),
        )
    }
    /// A call of `POST /api/jobConfigurations/{uid}/revert`, begun with [`revert_execution`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RevertExecution<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RevertExecution<'c, V> {
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
/// Operations of the server's `JobScheduler`.
pub mod job_scheduler {
    use dhis2_client::{Client, Error, Method, RawRequest, Response, Version, payload};
    /// Begins the call of `GET /api/scheduler`.
    pub fn get_scheduler_entries<V: Version>(
        client: &Client<V>,
    ) -> GetSchedulerEntries<'_, V> {
        GetSchedulerEntries(client.request_at(Method::GET, "scheduler", &[]))
    }
    /// A call of `GET /api/scheduler`, begun with [`get_scheduler_entries`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetSchedulerEntries<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetSchedulerEntries<'c, V> {
        /// Sets the parameter `order`.
        pub fn order(self, value: impl ToString) -> Self {
            Self(self.0.query("order", value))
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
        pub async fn send(self) -> Result<Vec<payload::SchedulerEntry>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/scheduler/queueable`.
    pub fn get_queueable_jobs<V: Version>(
        client: &Client<V>,
    ) -> GetQueueableJobs<'_, V> {
        GetQueueableJobs(client.request_at(Method::GET, "scheduler/queueable", &[]))
    }
    /// A call of `GET /api/scheduler/queueable`, begun with [`get_queueable_jobs`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetQueueableJobs<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetQueueableJobs<'c, V> {
        /// Sets the parameter `name`.
        pub fn name(self, value: impl ToString) -> Self {
            Self(self.0.query("name", value))
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
        pub async fn send(self) -> Result<Vec<payload::SchedulerEntry>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/scheduler/queues`.
    pub fn get_queue_names<V: Version>(client: &Client<V>) -> GetQueueNames<'_, V> {
        GetQueueNames(client.request_at(Method::GET, "scheduler/queues", &[]))
    }
    /// A call of `GET /api/scheduler/queues`, begun with [`get_queue_names`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetQueueNames<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetQueueNames<'c, V> {
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
    /// Begins the call of `DELETE /api/scheduler/queues/{name}`.
    pub fn delete_queue<'c, V: Version>(
        client: &'c Client<V>,
        name: &str,
    ) -> DeleteQueue<'c, V> {
        DeleteQueue(client.request_at(Method::DELETE, "scheduler/queues/{}", &[name]))
    }
    /// A call of `DELETE /api/scheduler/queues/{name}`, begun with [`delete_queue`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct DeleteQueue<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> DeleteQueue<'c, V> {
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
    /// Begins the call of `GET /api/scheduler/queues/{name}`.
    pub fn get_queue<'c, V: Version>(
        client: &'c Client<V>,
        name: &str,
    ) -> GetQueue<'c, V> {
        GetQueue(client.request_at(Method::GET, "scheduler/queues/{}", &[name]))
    }
    /// A call of `GET /api/scheduler/queues/{name}`, begun with [`get_queue`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetQueue<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetQueue<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::SchedulerQueue, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `POST /api/scheduler/queues/{name}`.
    pub fn create_queue<'c, V: Version>(
        client: &'c Client<V>,
        name: &str,
    ) -> CreateQueue<'c, V> {
        CreateQueue(client.request_at(Method::POST, "scheduler/queues/{}", &[name]))
    }
    /// A call of `POST /api/scheduler/queues/{name}`, begun with [`create_queue`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct CreateQueue<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> CreateQueue<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::SchedulerQueue) -> Result<Self, Error> {
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
    /// Begins the call of `PUT /api/scheduler/queues/{name}`.
    pub fn update_queue<'c, V: Version>(
        client: &'c Client<V>,
        name: &str,
    ) -> UpdateQueue<'c, V> {
        UpdateQueue(client.request_at(Method::PUT, "scheduler/queues/{}", &[name]))
    }
    /// A call of `PUT /api/scheduler/queues/{name}`, begun with [`update_queue`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct UpdateQueue<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> UpdateQueue<'c, V> {
        /// Sets the body, as JSON.
        ///
        /// # Errors
        ///
        /// Fails with [`Error::Build`] where the body cannot be written as JSON.
        pub fn body(self, body: &payload::SchedulerQueue) -> Result<Self, Error> {
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
/// Operations of the server's `Scheduling`.
pub mod scheduling {
    use dhis2_client::{
        Client, Error, Map, Method, RawRequest, Response, Version, enums, payload,
    };
    /// Begins the call of `POST /api/scheduling/cancel/{type}`.
    pub fn request_cancellation<'c, V: Version>(
        client: &'c Client<V>,
        r#type: &str,
    ) -> RequestCancellation<'c, V> {
        RequestCancellation(
            client.request_at(Method::POST, "scheduling/cancel/{}", &[r#type]),
        )
    }
    /// A call of `POST /api/scheduling/cancel/{type}`, begun with [`request_cancellation`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct RequestCancellation<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> RequestCancellation<'c, V> {
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
    /// Begins the call of `GET /api/scheduling/completed`.
    pub fn get_completed_progress_types<V: Version>(
        client: &Client<V>,
    ) -> GetCompletedProgressTypes<'_, V> {
        GetCompletedProgressTypes(
            client.request_at(Method::GET, "scheduling/completed", &[]),
        )
    }
    /// A call of `GET /api/scheduling/completed`, begun with [`get_completed_progress_types`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetCompletedProgressTypes<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetCompletedProgressTypes<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Map<Vec<payload::ProcessInfo>>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/scheduling/completed/{type}`.
    pub fn get_completed_progress<'c, V: Version>(
        client: &'c Client<V>,
        r#type: &str,
    ) -> GetCompletedProgress<'c, V> {
        GetCompletedProgress(
            client.request_at(Method::GET, "scheduling/completed/{}", &[r#type]),
        )
    }
    /// A call of `GET /api/scheduling/completed/{type}`, begun with [`get_completed_progress`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetCompletedProgress<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetCompletedProgress<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::JobProgress, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/scheduling/running`.
    pub fn get_running_progress_types<V: Version>(
        client: &Client<V>,
    ) -> GetRunningProgressTypes<'_, V> {
        GetRunningProgressTypes(
            client.request_at(Method::GET, "scheduling/running", &[]),
        )
    }
    /// A call of `GET /api/scheduling/running`, begun with [`get_running_progress_types`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetRunningProgressTypes<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetRunningProgressTypes<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Map<Vec<payload::ProcessInfo>>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/scheduling/running/types`.
    pub fn get_running_progress_types_only<V: Version>(
        client: &Client<V>,
    ) -> GetRunningProgressTypesOnly<'_, V> {
        GetRunningProgressTypesOnly(
            client.request_at(Method::GET, "scheduling/running/types", &[]),
        )
    }
    /// A call of `GET /api/scheduling/running/types`, begun with [`get_running_progress_types_only`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetRunningProgressTypesOnly<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetRunningProgressTypesOnly<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<Vec<enums::JobType>, Error> {
            self.0.send().await?.json()
        }
    }
    /// Begins the call of `GET /api/scheduling/running/{type}`.
    pub fn get_running_progress<'c, V: Version>(
        client: &'c Client<V>,
        r#type: &str,
    ) -> GetRunningProgress<'c, V> {
        GetRunningProgress(
            client.request_at(Method::GET, "scheduling/running/{}", &[r#type]),
        )
    }
    /// A call of `GET /api/scheduling/running/{type}`, begun with [`get_running_progress`].
    #[must_use = "a call does nothing before it is sent"]
    pub struct GetRunningProgress<'c, V>(RawRequest<'c, V>);
    impl<'c, V: Version> GetRunningProgress<'c, V> {
        /// Returns the call as a raw request, for what else is to be said or another form of answer.
        pub fn into_request(self) -> RawRequest<'c, V> {
            self.0
        }
        /// Sends the call and reads the answer.
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
        pub async fn send(self) -> Result<payload::JobProgress, Error> {
            self.0.send().await?.json()
        }
    }
}
